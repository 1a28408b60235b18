/* home.c: the country a plain "police" is of
 *
 * News says once where it plays and then "the police", "the army", "the
 * opposition". If half of the nations, places, bodies of state, armed groups and known
 * persons that an article names are of one country, and a third as many of no other, its
 * organs of state and parties without a country are that country's. When the article is
 * about two countries nothing is guessed, and nothing is said of those who are posted
 * abroad, and of those of whom each state has one ("the presidents").
 *
 * "The guerrillas" may be at war elsewhere: they are of that country only if the armed
 * groups that the article names all are.
 *
 * It is asked twice: before the phrases are read, by nations and places, for the bodies
 * that several states have; and after that by all the rest too.
 */
#include "actor/actor_int.h"

#include <string.h>

enum { COUNTRIES = 64, LEAST = 2, NEAR = 30, LONG_NAME = 6 };

static const float UNSURE = 0.85F;  /* of a town: lies where it is taken to, but for one time in seven */

typedef struct tally {
    char     country[COUNTRIES][4];
    uint32_t count[COUNTRIES], n;
    bool     is_named[COUNTRIES];  /* otherwise than by a town or region of that name */
    bool     has_part[COUNTRIES];  /* a province is named that few others are called like */
    bool     is_where[COUNTRIES];  /* as where something is, by an adjective, a body */
} tally;

static void count(tally *t, const char country[4], bool is_named, bool is_where)
{
    uint32_t i = 0;

    if (!country[0])
        return;
    while (i < t->n && memcmp(t->country[i], country, 4) != 0)
        i++;
    if (i == COUNTRIES)
        return;
    if (i == t->n)
        memcpy(t->country[t->n++], country, 4);
    t->count[i]++;
    t->is_named[i] |= is_named;
    t->is_where[i] |= is_where;
}

static void note_part(tally *t, const char country[4])
{
    for (uint32_t i = 0; i < t->n; i++)
        if (memcmp(t->country[i], country, 4) == 0)
            t->has_part[i] = true;
}

static uint32_t find_best(const tally *t)
{
    uint32_t best = 0;

    for (uint32_t i = 1; i < t->n; i++)
        if (t->count[i] > t->count[best])
            best = i;
    return best;
}

/* Fills `home` with the country named three times as often as any other, and half of all; `lead` with that
 * named more often than any other. Lands of which only towns are named do not count against it: every
 * land has a San Isidro. One that is named once, as who acts or is acted on, is no home. */
static void find_most(dm_resolver *r, const tally *t)
{
    uint32_t best = find_best(t), second = 0, all = 0;

    memset(r->home, 0, sizeof r->home);
    memset(r->lead, 0, sizeof r->lead);
    r->n_named = 0;
    for (uint32_t i = 0; i < t->n; i++) {
        if (i != best && !t->is_named[i])
            continue;
        all += t->count[i];
        if (i != best && t->count[i] > second)
            second = t->count[i];
        if (r->n_named < sizeof r->named / sizeof *r->named)
            memcpy(r->named[r->n_named++], t->country[i], 4);
    }
    if (t->n == 0 || !(t->is_named[best] || t->has_part[best]))
        return;                                                /* every land has a San Miguel */
    if (t->count[best] > second)
        memcpy(r->lead, t->country[best], 4);
    if ((t->count[best] >= LEAST || t->is_where[best]) && t->count[best] >= second * 3
        && t->count[best] * 2 >= all)
        memcpy(r->home, t->country[best], 4);
}

/* ---- what is counted ---------------------------------------------------- */

/* A state, a capital or the place of the dateline. */
static bool is_sure(const dm_resolver *r, const dm_toponym *p)
{
    uint32_t hit = p->first == DM_NONE ? DM_NONE : r->hit_at[p->first];

    return p->first == DM_NONE || p->fineness <= 2 || (hit != DM_NONE && r->hits[hit].alias == DM_ALIAS_CAPITAL);
}

/* Whether a name of its country stands near by. */
static bool is_near_nation(const dm_resolver *r, const dm_toponym *p)
{
    const dm_sent *s = &r->doc->sents[r->doc->toks[p->first].sent];
    uint32_t       from = p->first > s->first + NEAR ? p->first - NEAR : s->first, end = s->first + s->n;

    for (uint32_t t = from; t < end && t < p->first + NEAR; t++)
        if (dm_hit_is_nation(r, r->hit_at[t]) && memcmp(r->actors[r->hits[r->hit_at[t]].actor].country, p->country, 4) == 0)
            return true;
    return false;
}

static bool is_named(const dm_resolver *r, const char country[4])
{
    for (uint32_t i = 0; i < r->n_named; i++)
        if (memcmp(r->named[i], country, 4) == 0)
            return true;
    return false;
}

static bool is_street(const dm_resolver *r, uint32_t t)
{
    return dm_lexicon_in_class(r->lex, r->cls_street, r->doc->toks[t].form_id);
}

/* "Nigeria Boulevard", "San Borja neighborhood" are in no Nigeria or San Borja, but "a Cairo hotel" is in Cairo, and
 * "Borja neighborhoods" are in Borja. */
bool dm_actor_names_street(const dm_resolver *r, uint32_t top)
{
    const dm_toponym *p = &r->doc->toponyms[top];
    uint32_t          end = p->first + p->n, hit = p->first == DM_NONE ? DM_NONE : r->hit_at[p->first];

    if (p->first == DM_NONE || (hit != DM_NONE && r->hits[hit].alias == DM_ALIAS_CAPITAL))
        return false;
    return is_street(r, end - 1) || (end < r->doc->n_tok && is_street(r, end));
}

/* "San Pedro de los Pobres Church": a building's name goes on behind the town. */
static bool names_building(const dm_resolver *r, const dm_toponym *p)
{
    const dm_doc  *doc = r->doc;
    const dm_sent *s = &doc->sents[doc->toks[p->first].sent];

    for (uint32_t t = p->first + p->n - 1; t < s->first + s->n && t < p->first + p->n + LONG_NAME; t++) {
        if (dm_in(r, r->cls_building, t))
            return true;
        if (t >= p->first + p->n && doc->toks[t].upos != DM_UPOS_PROPN && doc->toks[t].upos != DM_UPOS_PUNCT
            && (r->name_at[t] == DM_NONE || r->name_at[t] != r->name_at[p->first]))
            return false;
    }
    return false;
}

const char *dm_actor_place_country(const dm_resolver *r, uint32_t top)
{
    static const char none[4];
    const dm_toponym *p = &r->doc->toponyms[top];
    bool              is_lead = memcmp(r->lead, p->country, 4) == 0;

    if (!is_lead && dm_actor_names_street(r, top))
        return none;
    if (is_sure(r, p))
        return p->country;
    if (r->lead[0] && !is_lead && names_building(r, p) && !(is_named(r, p->country) && dm_actor_letters_tell(r->doc, p->first)))
        return none;
    bool is_likely = p->confidence >= UNSURE || is_near_nation(r, p);

    if (r->home[0])
        return memcmp(r->home, p->country, 4) == 0 || (is_likely && is_named(r, p->country)) ? p->country : none;
    return !r->lead[0] || is_likely || is_named(r, p->country) ? p->country : none;
}

/* A part of a country, of a name that few others have. */
static bool is_known_part(const dm_toponym *p) { return p->fineness == 3 && p->confidence >= UNSURE; }

static void count_lands(const dm_resolver *r, tally *t)
{
    const dm_doc *doc = r->doc;

    for (uint32_t i = 0; i < doc->n_toponym; i++)
        count(t, doc->toponyms[i].country, is_sure(r, &doc->toponyms[i]), !doc->toponyms[i].is_actor);
    for (uint32_t i = 0; i < doc->n_toponym; i++)
        if (is_known_part(&doc->toponyms[i]))
            note_part(t, doc->toponyms[i].country);
    for (uint32_t i = 0; i < r->n_hit; i++)
        if (r->hits[i].actor != DM_NONE && r->top_at[r->hits[i].first] == DM_NONE
            && r->actors[r->hits[i].actor].kind == DM_ACTOR_COUNTRY)
            count(t, r->actors[r->hits[i].actor].country, true, r->hits[i].alias == DM_ALIAS_ADJECTIVE);
}

static bool is_one_of(const char sector[4], const char (*of)[4], size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (memcmp(sector, of[i], 4) == 0)
            return true;
    return false;
}

static bool is_irregular(const char sector[4])
{
    static const char irregulars[][4] = {"REB", "PRM", "CRM"};

    return is_one_of(sector, irregulars, sizeof irregulars / sizeof *irregulars);
}

static bool belongs_home(const char sector[4])
{
    static const char sectors[][4] = {"GOV", "MIL", "COP", "JUD", "LEG", "SPY", "OPP", "PTY"};

    return is_one_of(sector, sectors, sizeof sectors / sizeof *sectors);
}

static bool is_body(const dm_lex_actor *a)
{
    return (a->kind == DM_ACTOR_ORGANISATION || a->kind == DM_ACTOR_GROUP) && a->country[0]
        && !dm_lex_is_international(dm_str_of(a->country));
}

static void count_bodies(const dm_resolver *r, tally *t, tally *armed)
{
    for (uint32_t i = 0; i < r->n_hit; i++) {
        const dm_lex_actor *a = r->hits[i].actor == DM_NONE ? NULL : &r->actors[r->hits[i].actor];

        if (a == NULL || !is_body(a))
            continue;
        if (is_irregular(a->sectors[0]))
            count(armed, a->country, true, false);
        if (is_irregular(a->sectors[0]) || belongs_home(a->sectors[0]))
            count(t, a->country, true, true);
    }
}

static void count_persons(const dm_resolver *r, tally *t)
{
    for (uint32_t i = 0; i < r->n_np; i++)
        if (r->nps[i].office != DM_NONE && !dm_lex_is_international(dm_str_of(r->nps[i].codes.country)))
            count(t, r->nps[i].codes.country, true, false);
}

void dm_actor_find_home(dm_resolver *r)
{
    tally t = {.n = 0}, armed = {.n = 0};

    count_lands(r, &t);
    if (r->n_np) {
        count_bodies(r, &t, &armed);
        count_persons(r, &t);
    }
    find_most(r, &t);
    r->has_rebels = armed.n == 1 && memcmp(armed.country[0], r->home, 4) == 0;
}

/* ---- whose is it -------------------------------------------------------- */

bool dm_actor_is_power(const char sector[4])
{
    static const char powers[][4] = {"GOV", "MIL", "COP", "JUD", "LEG"};

    for (size_t i = 0; i < sizeof powers / sizeof *powers; i++)
        if (memcmp(sector, powers[i], 4) == 0)
            return true;
    return false;
}

bool dm_actor_is_organ(const dm_np *np)
{
    static const char organs[][4] = {"GOV", "MIL", "COP", "JUD", "LEG", "SPY", "OPP"};

    for (size_t i = 0; i < sizeof organs / sizeof *organs; i++)
        if (np->codes.n_sector && memcmp(np->codes.sectors[0], organs[i], 4) == 0)
            return true;
    return false;
}

/* "Central American presidents" are of no state. */
static bool is_of_a_region(const dm_resolver *r, uint32_t t)
{
    const dm_lex_actor *a = r->hit_at[t] == DM_NONE || r->hits[r->hit_at[t]].actor == DM_NONE
                                ? NULL : &r->actors[r->hits[r->hit_at[t]].actor];

    return a && a->kind == DM_ACTOR_PEOPLE && !a->country[0] && !a->sectors[0][0];
}

bool dm_actor_is_elsewhere(const dm_resolver *r, const dm_np *np)
{
    uint8_t kind = np->title == DM_NONE ? DM_TITLE_GROUP : r->titles[np->title].kind;

    if ((np->is_plural && kind == DM_TITLE_HEAD) || (kind != DM_TITLE_GROUP && dm_in(r, r->cls_abroad, np->head)))
        return true;
    for (uint32_t t = np->first; t < np->first + np->n; t++)
        if (dm_in(r, r->cls_one_each, t) || is_of_a_region(r, t))
            return true;
    return false;
}

/* "troops of the 5th Brigade", "the government of the republic": what stands behind "of" is at home too. */
static bool is_unsaid_body(const dm_resolver *r, const dm_np *body)
{
    return !body->codes.country[0] && body->org == DM_NONE && body->what != DM_NP_PERSON
        && (dm_actor_is_organ(body) || dm_in(r, r->cls_country, body->head)) && !dm_actor_is_elsewhere(r, body);
}

/* Whether nothing in the phrase says, or denies, a country. */
static bool is_unsaid(const dm_resolver *r, const dm_np *np)
{
    if (np->codes.country[0] || np->org != DM_NONE || np->codes.n_sector == 0
        || (np->org_np != DM_NONE && !is_unsaid_body(r, &r->nps[np->org_np])))
        return false;
    for (uint32_t t = np->first; t < np->first + np->n; t++)
        if (dm_in(r, r->cls_abroad, t))
            return false;
    return !dm_actor_is_elsewhere(r, np);
}

bool dm_actor_is_homeless(const dm_resolver *r, const dm_np *np)
{
    return is_unsaid(r, np) && dm_actor_is_organ(np);
}

/* A minister in an article that is told from one land and is about another: of either. */
static bool is_of_either(const dm_resolver *r, const dm_np *np, const char *sector)
{
    const dm_toponym *line = r->doc->n_toponym && r->doc->toponyms[0].first == DM_NONE ? &r->doc->toponyms[0] : NULL;
    uint8_t           kind = np->title == DM_NONE ? DM_TITLE_PERSON : r->titles[np->title].kind;

    return line && line->country[0] && memcmp(line->country, r->home, 4) != 0 && memcmp(sector, "GOV", 4) == 0
        && kind != DM_TITLE_GROUP && kind != DM_TITLE_AGAIN;
}

const char *dm_actor_home(const dm_resolver *r, const dm_np *np)
{
    static const char none[4];
    bool              was_one = np->codes.n_sector > 0 && memcmp(np->codes.sectors[0], "ELI", 4) == 0;
    const char       *sector = np->codes.sectors[was_one && np->codes.n_sector > 1];

    if (!is_unsaid(r, np) || is_of_either(r, np, sector))
        return none;
    return belongs_home(sector) || (r->has_rebels && is_irregular(sector)) ? r->home : none;
}
