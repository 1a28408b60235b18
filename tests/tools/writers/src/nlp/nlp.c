#include "doc/doc.h"

void fine(dm_doc *doc)
{
    dm_tok *t = DM_PUSH(doc->arena, doc->toks, doc->n_tok, doc->cap_tok);

    t->head = doc->n_claim;
    doc->toks[doc->n_tok - 1].head = 0;
    doc->n_tok++;
}
