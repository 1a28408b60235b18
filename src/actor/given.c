/* given.c: mentions that are given, for measuring coreference by itself
 *
 * A given mention takes over the noun phrase that the stage reads at its head; one
 * that the stage reads nobody in becomes a phrase of the kind that is said of it.
 * What the stage reads elsewhere is dropped. Of several mentions with one head
 * ("Ghana and Togo" and "Ghana") the shortest is the phrase; the others are nobody,
 * and their mention stays DM_NONE.
 */
#include "actor/actor_int.h"

static bool is_shorter(const dm_actor_given *given, uint32_t a, uint32_t b)
{
    return b == DM_NONE || given[a].n < given[b].n;
}

/* Which given mention each token heads. */
static uint32_t *map_heads(const dm_resolver *r, dm_actor_given *given, uint32_t n)
{
    uint32_t *at = DM_NEW(r->doc->arena, uint32_t, r->doc->n_tok + 1);

    for (uint32_t t = 0; t <= r->doc->n_tok; t++)
        at[t] = DM_NONE;
    for (uint32_t i = 0; i < n; i++) {
        given[i].mention = DM_NONE;
        given[i].head    = DM_NONE;
        if (given[i].first + given[i].n > r->doc->n_tok)
            continue;
        given[i].head = dm_actor_run_head(r->doc, given[i].first, given[i].n);
        if (is_shorter(given, i, at[given[i].head]))
            at[given[i].head] = i;
    }
    return at;
}

static void fit_kind(dm_np *np, const dm_actor_given *g, bool is_name)
{
    np->given_kind = g->kind;
    np->is_given   = true;
    if (!is_name || np->what == DM_NP_KNOWN || np->what == DM_NP_PLACE || np->what == DM_NP_PEOPLE)
        return;
    if (g->kind == DM_ACTOR_PERSON && (np->what == DM_NP_NAME || np->what == DM_NP_BODY))
        np->what = DM_NP_PERSON;
    else if (g->kind != DM_ACTOR_PERSON && (np->what == DM_NP_NAME || np->what == DM_NP_PERSON))
        np->what = DM_NP_BODY;
}

void dm_actor_give(dm_resolver *r, dm_actor_given *given, uint32_t n)
{
    uint32_t *at = map_heads(r, given, n);

    for (uint32_t t = 0; t < r->doc->n_tok; t++) {
        if (at[t] == DM_NONE) {
            r->np_at[t] = DM_NONE;
            continue;
        }
        if (r->np_at[t] == DM_NONE)
            dm_actor_read_given(r, t);
        fit_kind(&r->nps[r->np_at[t]], &given[at[t]], r->doc->toks[t].upos == DM_UPOS_PROPN);
    }
}

void dm_actor_take_back(const dm_resolver *r, dm_actor_given *given, uint32_t n)
{
    const dm_doc *doc = r->doc;
    uint32_t     *at = map_heads(r, given, n);

    for (uint32_t i = 0; i < n; i++)
        if (given[i].head != DM_NONE && at[given[i].head] == i)
            given[i].mention = doc->mention_at[given[i].head];
}
