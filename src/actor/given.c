/* given.c: mentions that are given, for measuring coreference by itself
 *
 * A given mention takes over the noun phrase that the stage reads at its head; one
 * that the stage reads nobody in becomes a phrase of the kind that is said of it.
 * What the stage reads elsewhere is dropped. Of several mentions with one head
 * ("Ghana and Togo" and "Ghana") the shortest is the phrase; the others are not read.
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
        given[i].head    = DM_NONE;
        given[i].is_read = false;
        if (given[i].first + given[i].n > r->doc->n_tok)
            continue;
        given[i].head = dm_actor_run_head(r->doc, given[i].first, given[i].n);
        if (is_shorter(given, i, at[given[i].head]))
            at[given[i].head] = i;
    }
    return at;
}

static bool is_inside(const dm_np *np, const dm_actor_given *g)
{
    return np->name_first >= g->first && np->name_first + np->name_n <= g->first + g->n;
}

/* The name in the given words: the run of proper nouns about the head. */
static void cut_name(const dm_resolver *r, dm_np *np, const dm_actor_given *g)
{
    uint32_t first = np->head, end = np->head + 1;

    while (first > g->first && r->doc->toks[first - 1].upos == DM_UPOS_PROPN)
        first--;
    while (end < g->first + g->n && r->doc->toks[end].upos == DM_UPOS_PROPN)
        end++;
    np->what       = DM_NP_BODY;
    np->first      = first;
    np->n          = end - first;
    np->name_first = first;
    np->name_n     = np->n;
    np->entry = np->org = np->org_np = np->office = np->same_as = DM_NONE;
}

static void fit(const dm_resolver *r, dm_np *np, const dm_actor_given *g)
{
    bool is_name = r->doc->toks[np->head].upos == DM_UPOS_PROPN;

    np->given_kind  = g->kind;
    np->given_first = g->first;
    np->given_n     = g->n;
    np->is_given    = true;
    if (np->what != DM_NP_PRONOUN && !is_inside(np, g))
        cut_name(r, np, g);
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
        fit(r, &r->nps[r->np_at[t]], &given[at[t]]);
        given[at[t]].is_read = true;
    }
}
