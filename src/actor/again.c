/* again.c: the outfit, the country
 *
 * "The outfit" means the last actor, no person, whose sector the word names.
 * "The country" is the state last spoken of, "his country" his.
 */
#include "actor/actor_int.h"

#include <string.h>

enum { BACK = 60 };

static bool is_many(const dm_doc *doc, const dm_mention *m)
{
    dm_actor_kind kind = doc->actors[m->actor].kind;

    if (kind == DM_ACTOR_COUNTRY || kind == DM_ACTOR_ORGANISATION)
        return false;
    return doc->toks[m->head].morph.number == DM_NUMBER_PLUR || kind == DM_ACTOR_PEOPLE;
}

static bool shares_sector(const dm_actor *a, const dm_lex_title *t)
{
    for (uint32_t i = 0; i < DM_ACTOR_SECTORS && a->sectors[i][0]; i++)
        for (uint32_t k = 0; k < DM_LEX_SECTORS && t->sectors[k][0]; k++)
            if (memcmp(a->sectors[i], t->sectors[k], 4) == 0)
                return true;
    return false;
}

/* "the Haqqani network of the Taliban": the Taliban stand behind what is meant. */
static bool is_behind(const dm_doc *doc, const dm_mention *m)
{
    uint32_t up = doc->toks[m->head].head;

    return doc->toks[m->head].deprel == DM_DEP_NMOD && up != DM_NONE && doc->mention_at[up] != DM_NONE
        && doc->actors[doc->mentions[doc->mention_at[up]].actor].kind == DM_ACTOR_GROUP;
}

uint32_t dm_actor_again(const dm_resolver *r, const dm_np *np)
{
    const dm_doc *doc = r->doc;

    if (!np->is_definite || np->is_plural)
        return DM_NONE;
    for (uint32_t i = doc->n_mention; i-- > 0 && doc->n_mention - i < 2 * BACK;) {
        const dm_mention *m = &doc->mentions[i];
        const dm_actor   *a = &doc->actors[m->actor];

        if (a->kind == DM_ACTOR_PERSON || a->kind == DM_ACTOR_COUNTRY || a->kind == DM_ACTOR_PEOPLE || is_many(doc, m))
            if (a->entry == DM_NONE || a->kind != DM_ACTOR_GROUP)
                continue;
        if (np->title != DM_NONE && !is_behind(doc, m) && shares_sector(a, &r->titles[np->title]))
            return m->actor;
    }
    return DM_NONE;
}

/* The entry of a state by its code; states stand first among the actors. */
static uint32_t state_of(const dm_resolver *r, const char country[4])
{
    for (uint32_t i = 0; i < r->n_actor && r->actors[i].is_state; i++)
        if (country[0] && memcmp(r->actors[i].country, country, 4) == 0)
            return i;
    return DM_NONE;
}

uint32_t dm_actor_country(const dm_resolver *r, const dm_np *np)
{
    const dm_doc *doc = r->doc;
    uint32_t      found = DM_NONE;

    for (uint32_t c = dm_first(doc, np->head); c != DM_NONE; c = dm_next(doc, c))
        if (doc->toks[c].deprel == DM_DEP_NMOD_POSS && r->np_at[c] != DM_NONE && r->nps[r->np_at[c]].actor != DM_NONE)
            return state_of(r, doc->actors[r->nps[r->np_at[c]].actor].country);
    if (!np->is_definite)
        return DM_NONE;
    for (uint32_t i = doc->n_mention; i-- > 0 && doc->n_mention - i < BACK;) {
        const dm_actor *a = &doc->actors[doc->mentions[i].actor];

        if (a->kind == DM_ACTOR_COUNTRY && a->entry != DM_NONE)
            return a->entry;
        if (found == DM_NONE)
            found = state_of(r, a->country);
    }
    return found;
}
