/* namesake.c: which body a name means that bodies of several states bear
 *
 * "The National Assembly", "the PTI". The first of these that decides:
 *
 *     the nation beside it     Kenya's National Assembly, the National Assembly of Kenya
 *     another name elsewhere   Pakistan Tehreek-e-Insaf: borne by one of them alone
 *     what it does             told by officials, credited for a picture: the one of the press
 *     the country the article is about
 *     the country named more often than those of the others
 *     no country at all        a body across borders
 *
 * Where none does it is nobody's name, though it may be a title of the lexicon. A body
 * whose first dated term begins more than two years after the article is not meant.
 *
 * Initials of a known body may be another's. Behind a name, in brackets ("the Green
 * Workers Army (GWA)"), they are that name's, where nothing else in the article is of
 * the known body's country; or of a body across borders, where the name shares no word
 * with its own.
 *
 * A body called by common words that are a title too ("the Metropolitan Police") is no one's
 * where an article about another land has nothing else of its country.
 *
 * Where all is in capitals such a body ("JOINT CHIEFS OF STAFF") is of the land named most.
 * A people whose name others bear too ("Indians") is meant where the article has something else of its land.
 *
 * What the words elsewhere say is asked once for each of the first NAMES such names;
 * those behind have only the nation beside them.
 */
#include "actor/actor_int.h"

#include <string.h>

enum { CANDIDATES = 128, NAMES = 32, COUNTRIES = 64, NOT_YET_DAYS = 730, LONG_FORM = 8 };

typedef struct choice {
    uint32_t who[CANDIDATES]; /* of ACTORS                                        */
    uint32_t n;
} choice;

typedef struct tally {
    char     country[COUNTRIES][4];
    uint32_t count[COUNTRIES], n;
} tally;

typedef struct decided {
    const dm_phrase_entry *entries[NAMES];
    uint32_t               who[NAMES];
    uint32_t               n;
    tally                  countries;
} decided;

static bool is_body(const dm_resolver *r, uint32_t actor)
{
    return r->actors[actor].kind == DM_ACTOR_ORGANISATION || r->actors[actor].kind == DM_ACTOR_GROUP;
}

static bool is_not_yet(const dm_resolver *r, const dm_lex_actor *a)
{
    dm_day last = r->doc->published.last;

    return a->n_term && a->first_term < r->n_term && last != DM_DAY_NONE
           && r->terms[a->first_term].since > last + NOT_YET_DAYS;
}

/* The bodies that the hit may name; `all` counts those not yet founded too. The ways of
 * writing one body follow each other. */
static void gather(const dm_resolver *r, const dm_hit *hit, choice *out, uint32_t *all)
{
    uint32_t last = DM_NONE;

    out->n = 0;
    *all   = 0;
    for (uint32_t i = 0; i < hit->match.n_entry && out->n < CANDIDATES; i++) {
        const dm_phrase_entry *e = &hit->match.entries[i];

        if (e->kind != DM_PHRASE_ACTOR || e->flags != DM_ALIAS_NAME || e->record >= r->n_actor
            || e->record == last || !is_body(r, e->record)
            || !dm_match_fits(r->doc, &hit->match, e))
            continue;
        last = e->record;
        ++*all;
        if (!is_not_yet(r, &r->actors[last]))
            out->who[out->n++] = last;
    }
}

/* ---- the nation beside it ----------------------------------------------- */

static const char nowhere[4];          /* "" that is as long as a code */

static const char *country_at(const dm_resolver *r, uint32_t t)
{
    uint32_t hit = r->hit_at[t];

    if (hit != DM_NONE && r->hits[hit].actor != DM_NONE
        && r->actors[r->hits[hit].actor].kind == DM_ACTOR_COUNTRY)
        return r->actors[r->hits[hit].actor].country;
    return r->top_at[t] != DM_NONE ? r->doc->toponyms[r->top_at[t]].country : nowhere;
}

static const char *country_beside(const dm_resolver *r, const dm_hit *hit)
{
    const dm_doc  *doc  = r->doc;
    const dm_sent *s    = &doc->sents[doc->toks[hit->first].sent];
    uint32_t       t    = hit->first, end = s->first + s->n;
    const char    *code = nowhere;

    if (t > s->first + 1 && dm_in(r, r->cls_possessive, t - 1))
        t--;
    if (t > s->first)
        code = country_at(r, t - 1);
    t = hit->first + hit->n;
    if (!code[0] && t + 1 < end && (dm_in(r, r->cls_of, t) || dm_in(r, r->cls_at, t))) {
        t += doc->toks[t + 1].upos == DM_UPOS_DET && t + 2 < end ? 2 : 1;
        code = country_at(r, t);
    }
    return code;
}

/* ---- the words elsewhere ------------------------------------------------ */

static void add_country(tally *t, const char country[4])
{
    uint32_t i = 0;

    while (i < t->n && memcmp(t->country[i], country, 4) != 0)
        i++;
    if (!country[0] || i == COUNTRIES)
        return;
    memcpy(t->country[i], country, 4);
    t->n += i == t->n;
    t->count[i]++;
}

/* The countries of the article's places and of the names that are no others'. */
static void count_countries(const dm_resolver *r, tally *t)
{
    for (uint32_t i = 0; i < r->doc->n_toponym; i++)
        add_country(t, r->doc->toponyms[i].country);
    for (uint32_t i = 0; i < r->n_hit; i++)
        if (r->hits[i].actor != DM_NONE && !r->hits[i].is_shared)
            add_country(t, r->actors[r->hits[i].actor].country);
}

static uint32_t count_of(const tally *t, const char country[4])
{
    for (uint32_t i = 0; i < t->n; i++)
        if (memcmp(t->country[i], country, 4) == 0)
            return t->count[i];
    return 0;
}

static uint32_t named_elsewhere(const dm_resolver *r, const choice *c)
{
    for (uint32_t i = 0; i < r->n_hit; i++) {
        if (r->hits[i].actor == DM_NONE || r->hits[i].is_shared || !is_body(r, r->hits[i].actor))
            continue;
        for (uint32_t k = 0; k < c->n; k++)
            if (c->who[k] == r->hits[i].actor)
                return c->who[k];
    }
    return DM_NONE;
}

static uint32_t of_country(const dm_resolver *r, const choice *c, const char *country)
{
    for (uint32_t i = 0; country[0] && i < c->n; i++)
        if (memcmp(r->actors[c->who[i]].country, country, 4) == 0)
            return c->who[i];
    return DM_NONE;
}

static uint32_t across_borders(const dm_resolver *r, const choice *c)
{
    for (uint32_t i = 0; i < c->n; i++)
        if (!r->actors[c->who[i]].country[0]
            || dm_lex_is_international(dm_str_of(r->actors[c->who[i]].country)))
            return c->who[i];
    return DM_NONE;
}

static uint32_t most_named(const dm_resolver *r, const choice *c, const tally *t)
{
    uint32_t best = DM_NONE, best_n = 0;

    for (uint32_t i = 0; i < c->n; i++) {
        uint32_t n = count_of(t, r->actors[c->who[i]].country);

        if (dm_lex_is_international(dm_str_of(r->actors[c->who[i]].country)))
            continue;
        if (n == best_n)
            best = DM_NONE;
        if (n > best_n) {
            best   = c->who[i];
            best_n = n;
        }
    }
    return best;
}

/* Whether an official tells it something, or it has made a picture. */
static bool is_press_here(const dm_resolver *r, uint32_t t)
{
    const dm_token *tok = &r->doc->toks[t];

    if ((tok->deprel == DM_DEP_IOBJ || tok->deprel == DM_DEP_OBJ) && tok->head != DM_NONE && dm_in(r, r->cls_telling, tok->head))
        return true;
    return t > 1 && dm_is_form(r->doc, t - 1, ":") && dm_in(r, r->cls_credit, t - 2);
}

/* The one that is of the press, where the name is used as only the press's is. */
static uint32_t of_press(const dm_resolver *r, const dm_hit *hit, const choice *c)
{
    bool     is_press = false;
    uint32_t who = DM_NONE;

    for (uint32_t i = 0; i < c->n && who == DM_NONE; i++)
        if (memcmp(r->actors[c->who[i]].sectors[0], "JRN", 4) == 0)
            who = c->who[i];
    for (uint32_t i = 0; who != DM_NONE && i < r->n_hit && !is_press; i++)
        is_press = r->hits[i].match.entries == hit->match.entries && is_press_here(r, r->hits[i].first + r->hits[i].n - 1);
    return is_press ? who : DM_NONE;
}

static uint32_t by_article(const dm_resolver *r, const dm_hit *hit, const choice *c, const tally *t)
{
    uint32_t who = named_elsewhere(r, c);

    if (who == DM_NONE)
        who = of_press(r, hit, c);
    if (who == DM_NONE)
        who = of_country(r, c, r->home);
    if (who == DM_NONE)
        who = most_named(r, c, t);
    return who == DM_NONE ? across_borders(r, c) : who;
}

static uint32_t by_article_once(const dm_resolver *r, const dm_hit *hit, const choice *c, decided *d)
{
    for (uint32_t i = 0; i < d->n; i++)
        if (d->entries[i] == hit->match.entries)
            return d->who[i];
    if (d->n == NAMES)
        return DM_NONE;
    if (d->n == 0)
        count_countries(r, &d->countries);
    d->entries[d->n] = hit->match.entries;
    d->who[d->n]     = by_article(r, hit, c, &d->countries);
    return d->who[d->n++];
}

/* ---- all hits ----------------------------------------------------------- */

static void set_actor(dm_resolver *r, dm_hit *hit, uint32_t actor)
{
    hit->actor = actor;
    if (actor != DM_NONE || hit->title != DM_NONE || hit->again != DM_NONE
        || hit->modifier != DM_NONE)
        return;
    for (uint32_t t = hit->first; t < hit->first + hit->n; t++)
        r->hit_at[t] = DM_NONE;
}

static bool may_name_body(const dm_resolver *r, const dm_hit *hit)
{
    return hit->actor != DM_NONE && hit->alias == DM_ALIAS_NAME && is_body(r, hit->actor);
}

static void settle(dm_resolver *r, dm_hit *hit, decided *d)
{
    choice   c;
    uint32_t all, who;

    gather(r, hit, &c, &all);
    if (all == 0 || (all == 1 && c.n == 1))
        return;
    const char *beside = c.n > 1 ? country_beside(r, hit) : nowhere;

    who = c.n == 1 ? c.who[0] : DM_NONE;
    if (beside[0])
        who = of_country(r, &c, beside);
    else if (c.n > 1)
        who = by_article_once(r, hit, &c, d);
    set_actor(r, hit, who);
}

/* ---- initials ----------------------------------------------------------- */

static bool is_initials(const dm_hit *hit)
{
    for (uint32_t i = 0; hit->n == 1 && i < hit->match.n_entry; i++) {
        const dm_phrase_entry *e = &hit->match.entries[i];

        if (e->kind == DM_PHRASE_ACTOR && e->record == hit->actor && e->letter_case == DM_CASE_CAPS)
            return true;
    }
    return false;
}

static bool has_capital(const dm_doc *doc, uint32_t t)
{
    dm_str  form = dm_doc_form(doc, t);
    uint8_t upos = doc->toks[t].upos;

    return form.n > 1 && form.p[0] >= 'A' && form.p[0] <= 'Z'
        && (upos == DM_UPOS_PROPN || upos == DM_UPOS_NOUN || upos == DM_UPOS_ADJ);
}

/* Where the name that initials in brackets stand behind begins, or DM_NONE: a person's is none. */
static uint32_t long_form(const dm_resolver *r, const dm_hit *hit)
{
    const dm_doc *doc = r->doc;
    uint32_t      from = doc->sents[doc->toks[hit->first].sent].first, t = hit->first;

    if (t < from + 2 || !(dm_is_form(doc, t - 1, "(") || dm_is_form(doc, t - 1, "[")))
        return DM_NONE;
    t--;
    if (dm_is_form(doc, t - 1, "\""))
        t--;
    if (t == from || !has_capital(doc, t - 1) || (r->name_at[t - 1] != DM_NONE && doc->names[r->name_at[t - 1]].ne == DM_NE_PER))
        return DM_NONE;
    while (t > from && hit->first - t < LONG_FORM && (has_capital(doc, t - 1) || dm_in(r, r->cls_name_link, t - 1)))
        t--;
    return hit->first - t > 2 ? t : DM_NONE;
}

/* Whether a word of the text from `t` on, up to the initials, is in the body's own name. */
static bool shares_word(const dm_resolver *r, const dm_hit *hit, uint32_t t)
{
    dm_str name = dm_lexicon_str(r->lex, r->actors[hit->actor].name);

    for (; t < hit->first; t++) {
        dm_str form = dm_doc_form(r->doc, t);

        for (size_t i = 0; form.n > 3 && i + form.n <= name.n; i++)
            if (dm_str_eq_nocase(dm_str_sub(name, i, i + form.n), form))
                return true;
    }
    return false;
}

/* Whether the article has the country of a body elsewhere, or the body in other words. */
static bool is_led_to(const dm_resolver *r, const dm_hit *hit)
{
    const char *country = r->actors[hit->actor].country;

    if (country[0] && memcmp(r->home, country, 4) == 0)
        return true;
    for (uint32_t i = 0; country[0] && i < r->doc->n_toponym; i++)
        if (memcmp(r->doc->toponyms[i].country, country, 4) == 0)
            return true;
    for (uint32_t i = 0; i < r->n_hit; i++) {
        const dm_hit *h = &r->hits[i];

        if (h->actor == DM_NONE || h->match.entries == hit->match.entries)
            continue;
        if (h->actor == hit->actor || (country[0] && memcmp(r->actors[h->actor].country, country, 4) == 0))
            return true;
    }
    return false;
}

/* `behind`: where the name begins that explains the initials, or DM_NONE. */
static bool is_another(const dm_resolver *r, const dm_hit *hit, uint32_t behind)
{
    const dm_lex_actor *a = &r->actors[hit->actor];

    if (behind == DM_NONE || is_led_to(r, hit))
        return false;
    return (a->country[0] && !dm_lex_is_international(dm_str_of(a->country))) || !shares_word(r, hit, behind);
}

typedef struct letters {
    const dm_phrase_entry *entries[NAMES];
    uint32_t               hit[NAMES];     /* one of them, that behind a long form if there is one */
    uint32_t               behind[NAMES], n;
} letters;

static uint32_t find_letters(const letters *l, const dm_hit *hit)
{
    uint32_t k = 0;

    while (k < l->n && l->entries[k] != hit->match.entries)
        k++;
    return k;
}

static bool may_be_letters(const dm_resolver *r, const dm_hit *hit)
{
    return may_name_body(r, hit) && !hit->is_shared && is_initials(hit);
}

static void gather_letters(const dm_resolver *r, letters *l)
{
    l->n = 0;
    for (uint32_t i = 0; i < r->n_hit; i++) {
        if (!may_be_letters(r, &r->hits[i]))
            continue;
        uint32_t k = find_letters(l, &r->hits[i]), behind = long_form(r, &r->hits[i]);

        if (k == NAMES)
            continue;
        if (k == l->n) {
            l->entries[l->n]  = r->hits[i].match.entries;
            l->behind[l->n++] = DM_NONE;
        }
        if (l->behind[k] == DM_NONE) {
            l->hit[k]    = i;
            l->behind[k] = behind;
        }
    }
}

/* Leaves initials that are another's alone, everywhere in the text. */
static void drop_letters(dm_resolver *r)
{
    letters l;
    bool    is_dropped[NAMES];

    gather_letters(r, &l);
    for (uint32_t k = 0; k < l.n; k++)
        is_dropped[k] = is_another(r, &r->hits[l.hit[k]], l.behind[k]);
    for (uint32_t i = 0; i < r->n_hit; i++) {
        uint32_t k = may_be_letters(r, &r->hits[i]) ? find_letters(&l, &r->hits[i]) : l.n;

        if (k < l.n && is_dropped[k])
            set_actor(r, &r->hits[i], DM_NONE);
    }
}

/* ---- common words ------------------------------------------------------- */

/* Whether the hit, for a name that is a title too, may be a body of a state that the article has nothing
 * else of; asked once for a name. */
static bool is_nobodys_once(const dm_resolver *r, const dm_hit *hit, decided *d)
{
    for (uint32_t i = 0; i < d->n; i++)
        if (d->entries[i] == hit->match.entries)
            return d->who[i] == DM_NONE;
    if (d->n == NAMES)
        return false;
    d->entries[d->n] = hit->match.entries;
    d->who[d->n]     = is_led_to(r, hit) ? hit->actor : DM_NONE;
    return d->who[d->n++] == DM_NONE;
}

/* A power of state whose name is a title too; where all is in capitals also a party whose name is not: "LAW AND JUSTICE". */
static bool may_be_common(const dm_resolver *r, const dm_hit *hit)
{
    const char *sector = r->actors[hit->actor].sectors[0];

    if (hit->title != DM_NONE || hit->again != DM_NONE)
        return dm_actor_is_power(sector);
    return memcmp(sector, "PTY", 4) == 0 && r->actors[hit->actor].country[0] && !is_initials(hit) && !dm_actor_letters_tell(r->doc, hit->first);
}

static bool is_noun(const dm_doc *doc, uint32_t t)
{
    return t < doc->n_tok && (doc->toks[t].upos == DM_UPOS_NOUN || doc->toks[t].upos == DM_UPOS_PROPN);
}

/* In capitals "JOINT CHIEFS OF STAFF" is of the land that the article names most, unless their own stands beside. */
static bool is_of_lead(const dm_resolver *r, const dm_hit *hit)
{
    const dm_lex_actor *a = &r->actors[hit->actor];

    if (hit->title == DM_NONE || memcmp(r->titles[hit->title].sectors[0], a->sectors[0], 4) != 0
        || is_noun(r->doc, hit->first + hit->n))
        return false;                                          /* "BORDER PATROL UNIT": what kind of unit */
    return r->lead[0] && a->country[0] && memcmp(r->lead, a->country, 4) != 0
        && !dm_lex_is_international(dm_str_of(a->country)) && !is_initials(hit) && !dm_actor_letters_tell(r->doc, hit->first)
        && memcmp(country_beside(r, hit), a->country, 4) != 0;
}

/* "The Supreme Court" of an article about another land than the lexicon's so called: a court. */
static void drop_common(dm_resolver *r)
{
    decided d = {.n = 0};

    for (uint32_t i = 0; i < r->n_hit && r->lead[0]; i++) {
        dm_hit *hit = &r->hits[i];

        if (may_name_body(r, hit) && !hit->is_shared && may_be_common(r, hit)
            && (is_of_lead(r, hit) || (r->home[0] && is_nobodys_once(r, hit, &d))))
            set_actor(r, hit, DM_NONE);
    }
}

/* "70 INDIANS" in an article about Peru, "THREE POLES" of a power line: no people whose land the article has nothing
 * else of. */
static void drop_peoples(dm_resolver *r)
{
    decided d = {.n = 0};

    for (uint32_t i = 0; i < r->n_hit && r->lead[0]; i++) {
        dm_hit *hit = &r->hits[i];

        if (hit->alias == DM_ALIAS_PEOPLE && hit->n == 1 && dm_hit_is_nation(r, i) && dm_in(r, r->cls_ambiguous_people, hit->first)
            && memcmp(r->lead, r->actors[hit->actor].country, 4) != 0 && is_nobodys_once(r, hit, &d))
            set_actor(r, hit, DM_NONE);
    }
}

/* ---- the stage's part ---------------------------------------------------- */

void dm_actor_namesakes(dm_resolver *r)
{
    decided d = {.n = 0};

    for (uint32_t i = 0; i < r->n_hit; i++) {
        choice   c;
        uint32_t all;

        if (!may_name_body(r, &r->hits[i]))
            continue;
        gather(r, &r->hits[i], &c, &all);
        r->hits[i].is_shared = c.n > 1;
    }
    for (uint32_t i = 0; i < r->n_hit; i++)
        if (may_name_body(r, &r->hits[i]))
            settle(r, &r->hits[i], &d);
    drop_letters(r);
    drop_common(r);
    drop_peoples(r);
}
