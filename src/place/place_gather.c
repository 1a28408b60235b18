/* place_gather.c: what a name may mean
 *
 * States, cities, regions and the like are phrases of the lexicon; small places
 * and counties are found by a hash of the name's letters (lexicon/place.h). A
 * capital comes twice, as its state's alias and as a city: the two are joined.
 */
#include "place/place_int.h"

#include <string.h>

const char *dm_place_country(const dm_place_finder *f, const dm_place_candidate *c)
{
    if (c->place != DM_NONE)
        return dm_place_division(&f->gaz, c->place)->country;
    return c->state != DM_NONE ? f->actors[c->state].country : "";
}

/* The PLACES record of a state's middle. */
static uint32_t middle_of(const dm_place_finder *f, uint32_t state)
{
    uint32_t place = f->actors[state].place;

    return place && place <= f->gaz.n_place ? place - 1 : DM_NONE;
}

static void add_candidate(const dm_place_finder *f, dm_place_name *name, uint32_t place, uint32_t state, bool is_capital)
{
    *DM_PUSH(f->doc->arena, name->cand, name->n_cand, name->cap_cand) =
        (dm_place_candidate){.place = place, .state = state, .is_capital = is_capital};
}

static void add_state(const dm_place_finder *f, dm_place_name *name, const dm_phrase_entry *e)
{
    if (e->record >= f->n_actor || f->actors[e->record].kind != DM_ACTOR_COUNTRY)
        return;
    if (e->flags == DM_ALIAS_NAME)
        add_candidate(f, name, middle_of(f, e->record), e->record, false);
    else if (e->flags == DM_ALIAS_CAPITAL)
        add_candidate(f, name, DM_NONE, e->record, true);
}

static void add_place(const dm_place_finder *f, dm_place_name *name, const dm_phrase_entry *e)
{
    if (e->record >= f->gaz.n_place)
        return;
    name->is_word |= f->gaz.places[e->record].kind == DM_PLACE_TOWN;
    add_candidate(f, name, e->record, DM_NONE, false);
}

static void add_entry(const dm_place_finder *f, dm_place_name *name, const dm_phrase_entry *e)
{
    if (e->kind == DM_PHRASE_ACTOR && e->flags == DM_ALIAS_ADJECTIVE)
        name->is_word = name->is_adjective = true;
    if (e->kind == DM_PHRASE_PLACE)
        add_place(f, name, e);
    else if (e->kind == DM_PHRASE_ACTOR)
        add_state(f, name, e);
}

/* Whether a place may be what a state's alias names: its capital, or the land itself when
 * that is no state ("Darfur"). */
static bool may_join(const dm_place_candidate *of, dm_place_kind kind)
{
    if (of->is_capital)
        return kind == DM_PLACE_CAPITAL || kind == DM_PLACE_CITY;
    return kind == DM_PLACE_REGION || kind == DM_PLACE_AREA || kind == DM_PLACE_ISLAND;
}

/* Of several, the one with most inhabitants. */
static void join_place(const dm_place_finder *f, const dm_place_name *name, dm_place_candidate *of)
{
    for (uint32_t k = 0; k < name->n_cand; k++) {
        uint32_t            place = name->cand[k].place;
        const dm_lex_place *p = place != DM_NONE ? &f->gaz.places[place] : NULL;

        if (!p || !may_join(of, p->kind)
            || memcmp(dm_place_division(&f->gaz, place)->country, f->actors[of->state].country, 4) != 0)
            continue;
        if (of->place == DM_NONE || p->inhabitants > f->gaz.places[of->place].inhabitants)
            of->place = place;
    }
}

static void join_states(const dm_place_finder *f, dm_place_name *name)
{
    for (uint32_t i = 0; i < name->n_cand; i++)
        if (name->cand[i].state != DM_NONE && name->cand[i].place == DM_NONE)
            join_place(f, name, &name->cand[i]);
}

static bool add_named(const dm_place_finder *f, dm_place_name *name, uint64_t key)
{
    uint32_t                n;
    const dm_lex_placename *small = dm_places_named(&f->gaz, key, &n);

    for (uint32_t i = 0; i < n; i++)
        if (small[i].place < f->gaz.n_place)
            add_candidate(f, name, small[i].place, DM_NONE, false);
    return n > 0;
}

uint64_t dm_place_key_of(const dm_doc *doc, uint32_t first, uint32_t n)
{
    uint64_t key = DM_PLACE_KEY_BEGIN;

    for (uint32_t t = first; t < first + n; t++)
        key = dm_place_key(key, dm_doc_form(doc, t));
    return key;
}

bool dm_place_add_small(dm_place_finder *f, dm_place_name *name, uint32_t first, uint32_t n)
{
    return add_named(f, name, dm_place_key_of(f->doc, first, n));
}

/* A state's name is always enough of a reason. */
static void settle(const dm_place_finder *f, dm_place_name *name, uint64_t key)
{
    join_states(f, name);
    if (!name->is_adjective && name->n_cand && name->cand[0].state != DM_NONE)
        name->is_word = false;
    add_named(f, name, key);
    name->key = key;
}

void dm_place_gather(dm_place_finder *f, dm_place_name *name, const dm_match *m)
{
    *name = (dm_place_name){.first = m->first, .n = m->n};
    for (uint32_t i = 0; i < m->n_entry; i++)
        if (dm_match_case(f->doc, &m->entries[i], m->first, m->n))
            add_entry(f, name, &m->entries[i]);
    settle(f, name, dm_place_key_of(f->doc, m->first, m->n));
}

void dm_place_gather_entries(dm_place_finder *f, dm_place_name *name, const dm_phrase_entry *entries, uint32_t n, uint64_t key)
{
    *name = (dm_place_name){.first = DM_NONE};
    for (uint32_t i = 0; i < n; i++)
        add_entry(f, name, &entries[i]);
    settle(f, name, key);
}
