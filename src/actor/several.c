/* several.c: one noun of several nations
 *
 * "Hungarian and Romanian officials", "US, British and Afghan forces", "France's
 * and Germany's leaders", "the ministers of Laos, Burma and Thailand" are as many
 * actors as nations. All share the noun as their head, unless the tree makes a
 * nation a phrase of its own; then that one is headed there.
 *
 * Before the noun only what can be nothing else is drawn in: adjectives, names all
 * in capitals ("US") and possessors. "Israel and Palestinian officials" stays apart.
 */
#include "actor/actor_int.h"

#include <string.h>

enum { NATIONS = 8 };            /* before one noun, at most                    */

static bool is_capitals(dm_str s)
{
    for (size_t i = 0; i < s.n; i++)
        if ((s.p[i] < 'A' || s.p[i] > 'Z') && s.p[i] != '.')
            return false;
    return s.n > 0;
}

/* The hit of a nation that ends before `end` and can only belong to a noun behind; or DM_NONE. */
static uint32_t nation_before(const dm_resolver *r, uint32_t end, uint32_t from)
{
    const dm_doc *doc = r->doc;
    bool          is_owner = end > from + 1 && dm_in(r, r->cls_possessive, end - 1);
    uint32_t      at = is_owner ? end - 2 : end - 1, hit;

    if (end <= from || at < from)
        return DM_NONE;
    hit = r->hit_at[at];
    if (!dm_hit_is_nation(r, hit) || r->hits[hit].first < from || dm_actor_is_foreign(r, &r->hits[hit]))
        return DM_NONE;
    if (is_owner || r->hits[hit].alias == DM_ALIAS_ADJECTIVE)
        return hit;
    return r->hits[hit].alias == DM_ALIAS_NAME && is_capitals(dm_doc_form(doc, at)) ? hit : DM_NONE;
}

/* Whether the phrase begins with a nation as its possessor or adjective. */
static bool begins_with_nation(const dm_resolver *r, const dm_np *np)
{
    uint32_t hit = r->hit_at[np->first], end;

    if (!dm_hit_is_nation(r, hit) || r->hits[hit].first != np->first || dm_actor_is_foreign(r, &r->hits[hit]))
        return false;
    end = r->hits[hit].first + r->hits[hit].n;
    if (end >= np->name_first + np->name_n)
        return false;
    return nation_before(r, dm_in(r, r->cls_possessive, end) ? end + 1 : end, np->first) != DM_NONE;
}

static bool is_of_many(const dm_resolver *r, const dm_np *np)
{
    return np->is_plural || (np->title != DM_NONE && r->titles[np->title].kind == DM_TITLE_GROUP);
}

/* Nations before the core, each parted from the next by "and" or a comma; the last is the phrase's own. */
static uint32_t nations_of(const dm_resolver *r, const dm_np *np, uint32_t hits[NATIONS])
{
    const dm_doc *doc = r->doc;
    uint32_t      n = 0;

    for (uint32_t t = np->first; t < np->name_first && n < NATIONS; t++) {
        uint32_t hit = r->hit_at[t];

        if (!dm_hit_is_nation(r, hit) || r->hits[hit].first != t || dm_actor_is_foreign(r, &r->hits[hit]))
            continue;
        if (n && doc->toks[t - 1].upos != DM_UPOS_CCONJ && doc->toks[t].deprel != DM_DEP_CONJ
            && !dm_is_form(doc, t - 1, ","))
            n = 0;
        hits[n++] = hit;
    }
    return n;
}

void dm_actor_reach_nations(const dm_resolver *r, dm_np *np)
{
    const dm_doc *doc = r->doc;
    uint32_t      from = doc->sents[doc->toks[np->head].sent].first, first = np->first, hit, hits[NATIONS];
    bool          has_and = nations_of(r, np, hits) > 1;

    if (np->what != DM_NP_ROLE || !is_of_many(r, np) || !begins_with_nation(r, np))
        return;
    for (uint32_t i = 0; i < NATIONS && first > from + 1; i++) {
        bool is_and = doc->toks[first - 1].upos == DM_UPOS_CCONJ;

        if (!is_and && !(has_and && dm_is_form(doc, first - 1, ",")))
            break;
        hit = nation_before(r, first - 1, from);
        if (hit == DM_NONE || (r->hits[hit].first > from && dm_in(r, r->cls_between, r->hits[hit].first - 1)))
            break;
        has_and = true;
        first   = r->hits[hit].first;
    }
    np->n += np->first - first;
    np->first = first;
}

static void push(dm_resolver *r, const dm_np *np) { *DM_PUSH(r->doc->arena, r->nps, r->n_np, r->cap_np) = *np; }

/* The same noun for another nation, right behind it in nps. */
static void push_second(dm_resolver *r, dm_np np, const char country[4])
{
    np.is_second = true;
    memcpy(np.codes.country, country, 4);
    push(r, &np);
}

/* "the foreign ministers of Laos, Burma and Thailand", "officials from Peru and Chile": one more for each state
 * after the first. */
static void push_owners(dm_resolver *r, const dm_np *np)
{
    const dm_doc *doc = r->doc;

    for (uint32_t c = dm_first(doc, np->head); c != DM_NONE; c = dm_next(doc, c)) {
        uint32_t prep = dm_child(doc, c, DM_DEP_CASE);

        if (doc->toks[c].deprel != DM_DEP_NMOD || prep == DM_NONE || !dm_in(r, r->cls_comes, prep))
            continue;
        for (uint32_t k = dm_first(doc, c); k != DM_NONE; k = dm_next(doc, k)) {
            uint32_t at = doc->toks[k].deprel == DM_DEP_CONJ ? r->np_at[k] : DM_NONE;

            if (at != DM_NONE && r->nps[at].what == DM_NP_KNOWN
                && r->actors[r->nps[at].entry].kind == DM_ACTOR_COUNTRY)
                push_second(r, *np, r->nps[at].codes.country);
        }
    }
}

/* A nation that the tree makes a phrase heads the one of its own. */
static bool heads_alone(const dm_resolver *r, const dm_np *np, uint32_t head)
{
    uint8_t rel = r->doc->toks[head].deprel;

    return rel != DM_DEP_NMOD_POSS && dm_actor_heads_phrase(r, head) && r->np_at[head] == DM_NONE
        && !dm_under(r->doc, head, np->head);
}

void dm_actor_add(dm_resolver *r, dm_np np)
{
    uint32_t hits[NATIONS], n = np.what == DM_NP_ROLE ? nations_of(r, &np, hits) : 0;

    r->np_at[np.head] = r->n_np;
    push(r, &np);
    for (uint32_t i = 0; i + 1 < n; i++) {
        uint32_t head = dm_actor_run_head(r->doc, r->hits[hits[i]].first, r->hits[hits[i]].n);

        if (!heads_alone(r, &np, head))
            push_second(r, np, r->actors[r->hits[hits[i]].actor].country);
    }
    if (n < 2 && np.what == DM_NP_ROLE && np.is_plural)
        push_owners(r, &np);
    for (uint32_t i = 0; i + 1 < n; i++) {
        uint32_t head = dm_actor_run_head(r->doc, r->hits[hits[i]].first, r->hits[hits[i]].n);

        if (!heads_alone(r, &np, head))
            continue;
        np.head = head;
        memcpy(np.codes.country, r->actors[r->hits[hits[i]].actor].country, 4);
        r->np_at[head] = r->n_np;
        push(r, &np);
    }
}
