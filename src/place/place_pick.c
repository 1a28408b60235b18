/* place_pick.c: which of the places of that name
 *
 * Each candidate's score is the sum of
 *
 *     log10 of its inhabitants          a state counts as a big city
 *     capital                           + 1.5
 *     its country named in the article  + 0.7 each time, at most three times
 *     the next name after a comma holds it, or it holds the one before   + 6
 *     same name, same choice before     + 3: one sense per article
 *
 * Weights follow the shape of what was measured in the literature on gold place
 * names (population alone is right four times of five; container and article
 * countries mend half of the rest).
 */
#include "place/place_int.h"

#include <math.h>
#include <string.h>

static float size_score(const dm_place_finder *f, const dm_place_candidate *c)
{
    if (c->state != DM_NONE && !c->is_capital)
        return f->actors[c->state].is_state ? 8.5F : 7.0F;
    if (c->place == DM_NONE)
        return 5.0F;
    return log10f((float)f->gaz.places[c->place].inhabitants + 1.0F);
}

static float vote_score(const dm_place_finder *f, const dm_place_candidate *c)
{
    const char *country = dm_place_country(f, c);

    for (uint32_t i = 0; i < f->n_vote && country[0]; i++)
        if (memcmp(f->vote_country[i], country, 4) == 0)
            return 0.7F * (float)(f->vote[i] < 3 ? f->vote[i] : 3);
    return 0;
}

static bool is_container(const dm_place_finder *f, const dm_place_candidate *c)
{
    if (c->state != DM_NONE && !c->is_capital)
        return true;
    return c->place != DM_NONE && f->gaz.places[c->place].kind == DM_PLACE_REGION;
}

/* "Kandahar, Afghanistan": two names with a comma between. */
static bool is_pair(const dm_place_finder *f, const dm_place_name *a, const dm_place_name *b)
{
    const dm_doc *doc = f->doc;

    if (a->first == DM_NONE || b->first != a->first + a->n + 1)
        return false;
    return doc->toks[a->first].sent == doc->toks[b->first].sent
        && dm_str_eq(dm_doc_form(doc, a->first + a->n), DM_STR(","));
}

static void score_pair(const dm_place_finder *f, dm_place_name *in, dm_place_name *out)
{
    bool hit[DM_PLACE_CANDIDATES] = {false};

    for (uint32_t i = 0; i < in->n_cand; i++) {
        bool is_held = false;

        for (uint32_t k = 0; k < out->n_cand; k++) {
            if (!is_container(f, &out->cand[k]) || is_container(f, &in->cand[i])
                || memcmp(dm_place_country(f, &in->cand[i]), dm_place_country(f, &out->cand[k]), 4) != 0)
                continue;
            is_held = true;
            hit[k]  = true;
        }
        in->cand[i].score += is_held ? 6.0F : 0;
    }
    for (uint32_t k = 0; k < out->n_cand; k++)
        out->cand[k].score += hit[k] ? 6.0F : 0;
}

static bool is_same_name(const dm_place_finder *f, const dm_place_name *a, const dm_place_name *b)
{
    if (a->n != b->n || a->n_cand != b->n_cand || a->n_cand == 0 || a->first == DM_NONE)
        return false;
    return f->doc->toks[a->first].form_id == f->doc->toks[b->first].form_id
        && a->cand[0].place == b->cand[0].place;
}

/* Prefers what the same name meant when last met; looks back a bounded way. */
static void prefer_same(const dm_place_finder *f, uint32_t at)
{
    dm_place_name *name = &f->names[at];

    for (uint32_t back = 1; back <= 16 && back <= at; back++)
        if (is_same_name(f, &f->names[at - back], name)) {
            name->cand[f->names[at - back].best].score += 3.0F;
            return;
        }
}

static void choose(dm_place_name *name)
{
    for (uint32_t i = 1; i < name->n_cand; i++)
        if (name->cand[i].score > name->cand[name->best].score)
            name->best = i;
}

void dm_place_pick(dm_place_finder *f)
{
    for (uint32_t i = 0; i < f->n_name; i++)
        for (uint32_t k = 0; k < f->names[i].n_cand; k++) {
            dm_place_candidate *c = &f->names[i].cand[k];

            c->score = size_score(f, c) + vote_score(f, c) + (c->is_capital ? 1.5F : 0);
        }
    for (uint32_t i = 0; i + 1 < f->n_name; i++)
        if (is_pair(f, &f->names[i], &f->names[i + 1]))
            score_pair(f, &f->names[i], &f->names[i + 1]);
    for (uint32_t i = 0; i < f->n_name; i++) {
        prefer_same(f, i);
        choose(&f->names[i]);
    }
}
