/* place_pick.c: which of the places of that name
 *
 * Each candidate's score is a sum; the weights are in the table below.
 *
 *   by itself    log10 of its inhabitants (a state counts as a big city, a county
 *                as a town of 30,000), whether it is a capital, and one that acts
 *                here; a region, which yields to the town it is called by
 *   by the       its country is named in the article, its division is named, the
 *   article      outlet's name names its country
 *   by its       what stands after a comma, in brackets or after "in" holds it
 *   neighbours   ("Kandahar, Afghanistan"), and then is what holds it; a region of
 *                one country stands beside it in a list; a place that is sure is near
 *   by itself    the same name was taken so before: one sense an article
 *   again
 *
 * Three walks: what speaks for a candidate by itself; what stands beside it; then,
 * with those that are sure by now (their margin is SURE or more) as neighbours, the
 * choice in the order of the text.
 *
 * The weights are round numbers. Halved or doubled one at a time, none changes what is
 * right of GeoVirus' names by more than 0.3 points on either half of it, but the one of
 * lists (0.5): tools/score_place --split. Confidence is the share of right choices at that
 * margin there.
 */
#include "place/place_int.h"

#include <math.h>
#include <string.h>

/*    id             weight    of                                             */
#define WEIGHTS(X)                                                            \
    X(INHABITANTS,   1.0F)  /* log10                                       */ \
    X(CAPITAL,       2.0F)                                                    \
    X(ACTS,          2.0F)  /* a capital, and it acts as a government       */ \
    X(REGION,        0.5F)  /* a first-level division, an area, a sea      */ \
    X(COUNTRY,       0.7F)  /* its country named, each time up to three    */ \
    X(DIVISION,      1.2F)  /* its division named                          */ \
    X(HELD,          6.0F)  /* by the division that stands behind it       */ \
    X(HELD_COUNTRY,  5.0F)  /* by the country                              */ \
    X(HOLDS,         6.0F)                                                    \
    X(SIBLING,       1.5F)  /* a region beside regions of its country      */ \
    X(NEAR,          1.5F)  /* within NEAR_KM of a sure place              */ \
    X(SAME,          3.0F)  /* taken so before                             */

enum {
#define X(id, weight) W_##id,
    WEIGHTS(X)
#undef X
};

static const float weights[] = {
#define X(id, weight) weight,
    WEIGHTS(X)
#undef X
};

static const float STATE_SIZE = 8.5F, TERRITORY_SIZE = 7.0F, UNKNOWN_SIZE = 5.0F;
/* Of areas whose inhabitants say nothing. */
static const float area_size[DM_PLACE_KIND_COUNT] = {
    [DM_PLACE_REGION] = 6.0F, [DM_PLACE_AREA] = 6.5F, [DM_PLACE_ISLAND] = 5.0F, [DM_PLACE_SEA] = 6.5F,
    [DM_PLACE_CONTINENT] = 8.5F, [DM_PLACE_SITE] = 5.0F, [DM_PLACE_COUNTY] = 4.5F,
};
static const float SURE = 2.0F, NEAR_KM = 200.0F, YIELD = 0.3F;

enum { WINDOW = 8, VOTES_COUNT = 3, LOOK_BACK = 64 };

/* ---- votes ------------------------------------------------------------------ */

uint32_t dm_place_code(const char country[4])
{
    uint32_t code;

    memcpy(&code, country, sizeof code);
    return code;
}

void dm_place_vote(dm_place_votes *votes, uint32_t of)
{
    uint32_t i = 0;

    while (i < votes->count && votes->of[i] != of)
        i++;
    if (i == DM_PLACE_VOTES)
        return;
    if (i == votes->count) {
        votes->of[votes->count] = of;
        votes->n[votes->count++] = 0;
    }
    votes->n[i]++;
}

static uint32_t votes_for(const dm_place_votes *votes, uint32_t of)
{
    for (uint32_t i = 0; i < votes->count; i++)
        if (votes->of[i] == of)
            return votes->n[i];
    return 0;
}

/* ---- by itself, and by the article ------------------------------------------- */

static const dm_lex_place *place_of(const dm_place_finder *f, const dm_place_candidate *c)
{
    return c->place != DM_NONE ? &f->gaz.places[c->place] : NULL;
}

static bool is_state(const dm_place_candidate *c) { return c->state != DM_NONE && !c->is_capital; }

static bool is_region(const dm_place_finder *f, const dm_place_candidate *c)
{
    const dm_lex_place *p = place_of(f, c);

    return !is_state(c) && p && p->kind == DM_PLACE_REGION;
}

static float size_of(const dm_place_finder *f, const dm_place_candidate *c)
{
    const dm_lex_place *p = place_of(f, c);

    if (is_state(c))
        return f->actors[c->state].is_state ? STATE_SIZE : TERRITORY_SIZE;
    if (!p)
        return UNKNOWN_SIZE;
    return p->inhabitants ? log10f((float)p->inhabitants + 1.0F) : area_size[p->kind < DM_PLACE_KIND_COUNT ? p->kind : 0];
}

static float article_score(const dm_place_finder *f, const dm_place_candidate *c)
{
    const char *country = dm_place_country(f, c);
    uint32_t    n = country[0] ? votes_for(&f->countries, dm_place_code(country)) : 0;
    float       score = weights[W_COUNTRY] * (float)(n < VOTES_COUNT ? n : VOTES_COUNT);

    if (!is_state(c) && c->place != DM_NONE && !is_region(f, c)
        && votes_for(&f->divisions, f->gaz.places[c->place].division))
        score += weights[W_DIVISION];
    return score;
}

static float base_score(const dm_place_finder *f, const dm_place_name *name, const dm_place_candidate *c)
{
    const dm_lex_place *p = place_of(f, c);
    float               score = weights[W_INHABITANTS] * size_of(f, c) + article_score(f, c);

    if (c->is_capital) {
        score += weights[W_CAPITAL];
        score += name->head != DM_NONE && dm_place_is_actor(f, name->head, true) ? weights[W_ACTS] : 0;
    }
    if (!is_state(c) && p && (p->kind == DM_PLACE_REGION || p->kind >= DM_PLACE_AREA) && p->kind != DM_PLACE_COUNTY)
        score += weights[W_REGION];
    return score;
}

/* ---- what stands beside it --------------------------------------------------- */

/* What stands between two names of a sentence that follow one another: nothing but
 * tokens [*from, *upto), at most two. */
static bool between(const dm_place_finder *f, const dm_place_name *a, const dm_place_name *b, uint32_t *from, uint32_t *upto)
{
    const dm_doc *doc = f->doc;

    if (a->first == DM_NONE || b->first == DM_NONE || b->first < a->first + a->n || b->first > a->first + a->n + 2)
        return false;
    *from = a->first + a->n;
    *upto = b->first;
    return doc->toks[a->first].sent == doc->toks[b->first].sent;
}

/* "Kandahar, Afghanistan", "Kandahar (Afghanistan", "Kandahar in Afghanistan", "Kandahar, in Afghanistan". */
static bool may_hold(const dm_place_finder *f, const dm_place_name *a, const dm_place_name *b)
{
    uint32_t t, upto;

    if (!between(f, a, b, &t, &upto) || t == upto)
        return false;
    if (dm_str_eq(dm_doc_form(f->doc, t), DM_STR(",")) || dm_str_eq(dm_doc_form(f->doc, t), DM_STR("(")))
        t++;
    return t == upto || (t + 1 == upto && dm_lexicon_in_class(f->lex, f->cls_whole, f->doc->toks[t].form_id));
}

/* "Ohio, Georgia and Texas" */
bool dm_place_is_list(const dm_doc *doc, uint32_t first, uint32_t n, uint32_t next)
{
    uint32_t upto = first + n;

    if (first == DM_NONE || next == DM_NONE || next <= upto || next > upto + 2)
        return false;
    for (uint32_t t = upto; t < next; t++)
        if (doc->toks[t].upos != DM_UPOS_CCONJ && !dm_str_eq(dm_doc_form(doc, t), DM_STR(",")))
            return false;
    return doc->toks[first].sent == doc->toks[next].sent;
}

static bool in_one_list(const dm_place_finder *f, const dm_place_name *a, const dm_place_name *b)
{
    return dm_place_is_list(f->doc, a->first, a->n, b->first);
}

static bool same_country(const dm_place_finder *f, const dm_place_candidate *a, const dm_place_candidate *b)
{
    const char *country = dm_place_country(f, a);

    return country[0] && memcmp(country, dm_place_country(f, b), 4) == 0;
}

/* What `out` adds to `in` when it holds it: a division its towns, a country its regions too. */
static float held_score(const dm_place_finder *f, const dm_place_candidate *in, const dm_place_candidate *out)
{
    if (is_state(in) || !same_country(f, in, out))
        return 0;
    if (is_state(out))
        return weights[W_HELD_COUNTRY];
    if (!is_region(f, out) || is_region(f, in) || in->place == DM_NONE
        || f->gaz.places[in->place].division != f->gaz.places[out->place].division)
        return 0;
    return weights[W_HELD];
}

static void score_pair(const dm_place_finder *f, dm_place_name *in, dm_place_name *out)
{
    for (uint32_t k = 0; k < out->n_cand; k++) {
        bool holds = false;

        for (uint32_t i = 0; i < in->n_cand; i++) {
            float held = held_score(f, &in->cand[i], &out->cand[k]);

            holds |= held > 0;
            if (in->cand[i].score < in->cand[i].base + held)
                in->cand[i].score = in->cand[i].base + held;
        }
        if (holds)
            out->cand[k].score += weights[W_HOLDS];
        in->is_held |= holds;
    }
}

/* Regions beside regions of one country. */
static void score_siblings(const dm_place_finder *f, dm_place_name *name, const dm_place_name *other)
{
    for (uint32_t i = 0; i < name->n_cand; i++) {
        bool has = false;

        for (uint32_t k = 0; k < other->n_cand && !has; k++)
            has = is_region(f, &name->cand[i]) && is_region(f, &other->cand[k]) && same_country(f, &name->cand[i], &other->cand[k]);
        name->cand[i].score += has ? weights[W_SIBLING] : 0;
    }
}

static void score_neighbours(dm_place_finder *f)
{
    for (uint32_t i = 0; i + 1 < f->n_name; i++)
        if (may_hold(f, &f->names[i], &f->names[i + 1]))
            score_pair(f, &f->names[i], &f->names[i + 1]);
    for (uint32_t i = 0; i + 1 < f->n_name; i++)
        if (in_one_list(f, &f->names[i], &f->names[i + 1]) && f->names[i].key != f->names[i + 1].key) {
            score_siblings(f, &f->names[i], &f->names[i + 1]);
            score_siblings(f, &f->names[i + 1], &f->names[i]);
        }
}

/* ---- choosing ----------------------------------------------------------------- */

static void choose(dm_place_name *name)
{
    float next = -1.0F;

    name->best = 0;
    for (uint32_t i = 1; i < name->n_cand; i++)
        if (name->cand[i].score > name->cand[name->best].score)
            name->best = i;
    for (uint32_t i = 0; i < name->n_cand; i++)
        if (i != name->best && name->cand[i].place != name->cand[name->best].place && name->cand[i].score > next)
            next = name->cand[i].score;
    name->margin = name->n_cand ? name->cand[name->best].score - (next < 0 ? 0 : next) : 0;
}

static float distance_km(const dm_lex_place *a, const dm_lex_place *b)
{
    float lat = (float)(a->latitude - b->latitude) * 1e-6F, lon = (float)(a->longitude - b->longitude) * 1e-6F;
    float mid = (float)(a->latitude + b->latitude) * 0.5e-6F * 0.0174533F;

    lon = fabsf(lon) > 180.0F ? 360.0F - fabsf(lon) : lon;
    lon *= cosf(mid);
    return 111.2F * sqrtf(lat * lat + lon * lon);
}

/* The place of a name that is sure and small enough to be near anything. */
static const dm_lex_place *anchor(const dm_place_finder *f, const dm_place_name *name)
{
    const dm_lex_place *p = name->n_cand && name->margin >= SURE ? place_of(f, &name->cand[name->best]) : NULL;

    return p && (p->kind <= DM_PLACE_REGION || p->kind == DM_PLACE_COUNTY || p->kind == DM_PLACE_ISLAND) ? p : NULL;
}

static float near_score(const dm_place_finder *f, const dm_place_candidate *c, const dm_lex_place *const *anchors, uint32_t n)
{
    const dm_lex_place *p = place_of(f, c);

    for (uint32_t i = 0; i < n && p && !is_state(c); i++)
        if (anchors[i] != p && distance_km(p, anchors[i]) <= NEAR_KM)
            return weights[W_NEAR];
    return 0;
}

static void score_near(const dm_place_finder *f, uint32_t at)
{
    const dm_lex_place *anchors[2 * WINDOW];
    uint32_t            n = 0, last = at + WINDOW < f->n_name ? at + WINDOW : f->n_name - 1;
    dm_place_name      *name = &f->names[at];

    if (name->n_cand < 2)
        return;
    for (uint32_t i = at > WINDOW ? at - WINDOW : 0; i <= last; i++)
        if (i != at && f->names[i].key != name->key && n < 2 * WINDOW && anchor(f, &f->names[i]))
            anchors[n++] = anchor(f, &f->names[i]);
    for (uint32_t i = 0; i < name->n_cand; i++)
        name->cand[i].score += near_score(f, &name->cand[i], anchors, n);
}

/* Prefers what the same name meant when last met; looks back a bounded way. */
static void prefer_same(const dm_place_finder *f, uint32_t at)
{
    dm_place_name *name = &f->names[at];

    for (uint32_t back = 1; back <= LOOK_BACK && back <= at; back++) {
        const dm_place_name *before = &f->names[at - back];

        if (before->key == name->key && before->n_cand && before->first != DM_NONE && before->is_division == name->is_division) {
            for (uint32_t i = 0; i < name->n_cand; i++)
                if (name->cand[i].place == before->cand[before->best].place && name->cand[i].state == before->cand[before->best].state)
                    name->cand[i].score += weights[W_SAME];
            return;
        }
    }
}

/* Divisions and capitals vote when nothing else of that name is known, or they are clearly meant. */
static void vote_sure(dm_place_finder *f)
{
    for (uint32_t i = 0; i < f->n_name; i++) {
        dm_place_name            *name = &f->names[i];
        const dm_place_candidate *best;

        prefer_same(f, i);
        choose(name);
        if (name->n_cand == 0 || name->margin < SURE)
            continue;
        best = &name->cand[name->best];
        if (best->is_capital)
            dm_place_vote(&f->countries, dm_place_code(dm_place_country(f, best)));
        else if (is_region(f, best))
            dm_place_vote(&f->divisions, f->gaz.places[best->place].division);
    }
}

/* A division that is called as a town of it is seldom meant, unless its kind is said: "Basra"
 * is the town, "Basra province" is not. */
static void yield_to_town(const dm_place_finder *f, const dm_place_name *name, dm_place_candidate *region)
{
    for (uint32_t k = 0; k < name->n_cand; k++) {
        const dm_lex_place *p = place_of(f, &name->cand[k]);

        if (!p || p->kind > DM_PLACE_TOWN || p->is_small || p->division != f->gaz.places[region->place].division)
            continue;
        if (name->is_division)
            region->base += weights[W_REGION];
        else if (region->base > name->cand[k].base - YIELD)
            region->base = name->cand[k].base - YIELD;
    }
}

static void score_name(const dm_place_finder *f, dm_place_name *name)
{
    for (uint32_t k = 0; k < name->n_cand; k++)
        name->cand[k].base = base_score(f, name, &name->cand[k]);
    for (uint32_t k = 0; k < name->n_cand; k++) {
        if (is_region(f, &name->cand[k]))
            yield_to_town(f, name, &name->cand[k]);
        name->cand[k].score = name->cand[k].base;
    }
}

static void score_alone(dm_place_finder *f)
{
    for (uint32_t i = 0; i < f->n_name; i++)
        score_name(f, &f->names[i]);
}

void dm_place_pick(dm_place_finder *f)
{
    score_alone(f);
    score_neighbours(f);
    vote_sure(f);
    score_alone(f);
    score_neighbours(f);
    for (uint32_t i = 0; i < f->n_name; i++)
        choose(&f->names[i]);
    for (uint32_t i = 0; i < f->n_name; i++) {
        score_near(f, i);
        prefer_same(f, i);
        choose(&f->names[i]);
    }
}

/* Of GeoVirus' names with a margin about so much, so many lie right. */
static const struct { float margin, share; } sureness[] = {
    {0.0F, 0.70F}, {0.5F, 0.85F}, {1.0F, 0.88F}, {2.0F, 0.93F}, {4.0F, 0.97F}, {8.0F, 0.99F},
};

float dm_place_confidence(const dm_place_name *name)
{
    enum { N = sizeof sureness / sizeof *sureness };
    uint32_t i = 0;

    if (name->n_cand == 0)
        return 0;
    while (i + 2 < N && name->margin > sureness[i + 1].margin)
        i++;
    float part = (name->margin - sureness[i].margin) / (sureness[i + 1].margin - sureness[i].margin);

    return sureness[i].share + (part < 1 ? part : 1) * (sureness[i + 1].share - sureness[i].share);
}
