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

void writes(dm_doc *d)
{
    dm_tok *t = &d->toks[7];

    d->toks[d->n_claim].head = 3;
    d->n_tok++;
    --d->n_tok;
    d->toks
        [0].links[2]->next |= 4;
    memset(d->toks, 0, 4);
    memcpy(d->claims, d->toks, 4);
    dm_tok *u = DM_PUSH(d->arena, d->toks, d->n_tok, d->cap_tok);
}
