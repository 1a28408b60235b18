#include "doc/doc.h"

/* doc->toks[0].head = 1; in a comment is no write */
void reads(const dm_doc *doc)
{
    const dm_tok *t = &doc->toks[0];
    bool is_same = doc->toks[0].head == doc->n_tok;
    uint32_t n = doc->n_tok;

    say("doc->n_tok = 4;");
    if (doc->n_tok <= n && doc->n_tok >= 1 && doc->n_tok != 2)
        doc->n_claim = 3;
}

