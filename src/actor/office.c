/* office.c: the office-holder a name means
 *
 * The lexicon's persons with this family's name are weighed one by one, and the
 * best taken if no other weighs the same:
 *
 *     day      in office on the article's day, give or take sixty days; left it, or
 *              nothing known; not yet. Names not written as in the lexicon, and
 *              surnames, want somebody in office, or a reason to think of him
 *     name     as written, without middle names, spelled otherwise, short
 *     title    the words printed before the name are all in his office's
 *     country  one printed with the name must be his; one the article names counts
 *
 * A surname many have wants a title or a country, and so does a name without its last word, where the
 * mother's name may follow the father's. Where several weigh the same
 * and are of one country, that is all that is known. A title in the text is the
 * text's: nothing here changes what it says.
 */
#include "actor/actor_int.h"

#include <string.h>

enum { SLACK_DAYS = 60, REMEMBERED_DAYS = 4 * 365, COMMON = 5, HITS_LOOKED_AT = 400, NAMES_LOOKED_AT = 400, ROLE_WORDS = 12 };

typedef enum day_fit { NOT_YET = 1, NOT_NOW = 2, IN_OFFICE = 3 } day_fit;

/* ---- days ----------------------------------------------------------------- */

static day_fit fit_term(const dm_resolver *r, const dm_lex_term *t)
{
    dm_day first = r->doc->published.first, last = r->doc->published.last;

    if (first == DM_DAY_NONE)
        return NOT_NOW;
    if (t->since != DM_TERM_ALWAYS && t->since - SLACK_DAYS > last)
        return t->bounds & DM_TERM_OR_BEFORE ? NOT_NOW : NOT_YET;
    if (t->until < DM_TERM_STILL - SLACK_DAYS && t->until + SLACK_DAYS < first)
        return NOT_NOW;
    return IN_OFFICE;
}

static const dm_lex_term *term(const dm_resolver *r, const dm_lex_actor *a, uint32_t i)
{
    return i < a->n_term && a->first_term + i < r->n_term ? &r->terms[a->first_term + i] : NULL;
}

static day_fit fit_day(const dm_resolver *r, const dm_lex_actor *a)
{
    day_fit best = a->n_term ? NOT_YET : NOT_NOW;

    for (uint32_t i = 0; term(r, a, i); i++) {
        day_fit fit = fit_term(r, term(r, a, i));

        best = fit > best ? fit : best;
    }
    return best;
}

/* ---- countries ------------------------------------------------------------ */

/* That of the term of the day, else of the last one before it. */
static const char *country_of(const dm_resolver *r, const dm_lex_actor *a)
{
    const char *country = a->country;
    day_fit     best    = 0;

    for (uint32_t i = 0; term(r, a, i); i++)
        if (fit_term(r, term(r, a, i)) >= best && term(r, a, i)->country[0]) {
            best    = fit_term(r, term(r, a, i));
            country = term(r, a, i)->country;
        }
    return country;
}

/* Ban Ki-moon is South Korean, whomever he speaks for. */
static bool has_country(const dm_resolver *r, const dm_lex_actor *a, const char country[4])
{
    if (memcmp(a->country, country, 4) == 0)
        return true;
    for (uint32_t i = 0; term(r, a, i); i++)
        if (memcmp(term(r, a, i)->country, country, 4) == 0)
            return true;
    return false;
}

static bool is_spoken_of(const dm_resolver *r, const char country[4])
{
    const dm_doc *doc = r->doc;

    for (uint32_t i = 0; i < r->n_hit && i < HITS_LOOKED_AT; i++)
        if (r->hits[i].actor != DM_NONE
            && memcmp(r->actors[r->hits[i].actor].country, country, 4) == 0
            && r->actors[r->hits[i].actor].kind != DM_ACTOR_PERSON)
            return true;
    for (uint32_t i = 0; i < doc->n_toponym && i < HITS_LOOKED_AT; i++)
        if (memcmp(doc->toponyms[i].country, country, 4) == 0)
            return true;
    return false;
}

/* Of a land that the article, about another one, names nowhere: a namesake. */
static bool is_out_of_place(const dm_resolver *r, const dm_lex_actor *a)
{
    const char *country = country_of(r, a);

    return r->home[0] && country[0] && memcmp(country, r->home, 4) != 0 && !has_country(r, a, r->home)
        && !dm_lex_is_international(dm_str_of(country)) && !is_spoken_of(r, country);
}

/* ---- titles --------------------------------------------------------------- */

/* The printed role, without nations, bodies and "former". */
typedef struct printed {
    dm_person_word word[ROLE_WORDS];
    uint32_t       n;
    bool           is_former;
} printed;

static bool says_what(const dm_resolver *r, uint32_t t)
{
    uint32_t hit  = r->hit_at[t];
    uint8_t  upos = r->doc->toks[t].upos;

    if (hit != DM_NONE && (r->hits[hit].actor != DM_NONE || r->hits[hit].modifier != DM_NONE))
        return false;
    return upos == DM_UPOS_NOUN || upos == DM_UPOS_PROPN || upos == DM_UPOS_ADJ
           || upos == DM_UPOS_X;
}

static printed read_role(const dm_resolver *r, const dm_np *np)
{
    printed p = {.n = 0};

    p.is_former = np->codes.n_sector && memcmp(np->codes.sectors[0], "ELI", 4) == 0;
    for (uint32_t t = np->role_first; t < np->role_first + np->role_n && p.n < ROLE_WORDS; t++) {
        dm_person_word words[DM_PERSON_WORDS];

        if (says_what(r, t)
            && dm_person_read(words, &r->persons.rules, dm_doc_form(r->doc, t)) == 1)
            p.word[p.n++] = words[0];
    }
    return p;
}

/* "Defense Secretary" is the "Secretary of Defense". */
static bool role_agrees(const dm_resolver *r, const printed *p, const dm_lex_term *t)
{
    dm_person_word words[DM_PERSON_WORDS];
    uint32_t       n = dm_person_read(words, &r->persons.rules, dm_lexicon_str(r->lex, t->role));

    for (uint32_t i = 0; i < p->n; i++) {
        uint32_t k = 0;

        while (k < n && words[k].loose != p->word[i].loose)
            k++;
        if (k == n)
            return false;
    }
    return p->n > 0;
}

/* Whether his office is the printed one: that of the day, or before if it says "former". */
static bool title_agrees(const dm_resolver *r, const printed *p, const dm_lex_actor *a)
{
    if (p->n == 0)
        return false;
    for (uint32_t i = 0; term(r, a, i); i++) {
        day_fit fit = fit_term(r, term(r, a, i));

        if (fit >= (p->is_former ? NOT_NOW : IN_OFFICE) && role_agrees(r, p, term(r, a, i)))
            return true;
    }
    return false;
}

/* Whether that is the office of a head of state or government. */
static bool is_great_office(const dm_resolver *r, const dm_lex_term *t)
{
    dm_person_word words[DM_PERSON_WORDS];
    dm_str         role = dm_lexicon_str(r->lex, t->role);

    role = dm_str_sub(role, 0, dm_str_find(role, DM_STR(" ")));
    return dm_person_read(words, &r->persons.rules, role)
           && dm_person_is_great(&r->persons.rules, &words[0]);
}

/* Whether he is a head of state or government that day; when no day is known, ever. */
static bool is_great(const dm_resolver *r, const dm_lex_actor *a)
{
    for (uint32_t i = 0; term(r, a, i); i++)
        if ((fit_term(r, term(r, a, i)) == IN_OFFICE || r->doc->published.first == DM_DAY_NONE)
            && is_great_office(r, term(r, a, i)))
            return true;
    return false;
}

/* Whether he was one not long ago. */
static bool was_great(const dm_resolver *r, const dm_lex_actor *a)
{
    dm_day first = r->doc->published.first;

    for (uint32_t i = 0; term(r, a, i) && first != DM_DAY_NONE; i++)
        if (term(r, a, i)->until < first && term(r, a, i)->until + REMEMBERED_DAYS >= first
            && is_great_office(r, term(r, a, i)))
            return true;
    return false;
}

/* ---- weighing ------------------------------------------------------------- */

typedef struct candidate {
    uint32_t      entry;
    dm_person_fit name;
    day_fit       day;
    bool          is_known;   /* the lexicon gives a surname                */
    bool          is_printed; /* his country is printed with the name       */
    bool          agrees;     /* his title is                               */
} candidate;

/* A full name. 0: not he. */
static int weigh_full(const candidate *c, bool is_sure)
{
    bool has_reason = c->is_printed || c->agrees, is_likely = has_reason || c->is_known;

    if (!is_sure && c->name < DM_PERSON_EXACT
        && !(c->name == DM_PERSON_LESS && c->day == IN_OFFICE))
        return 0;
    switch (c->name) {
    case DM_PERSON_EXACT:
        return c->day == IN_OFFICE ? 9
               : c->day == NOT_NOW ? (is_likely ? 7 : 5)
               : is_likely         ? 4
                                   : 0;
    case DM_PERSON_LESS:
        return c->day == IN_OFFICE ? 8 : !is_likely ? 0 : c->day == NOT_NOW ? 5 : 3;
    case DM_PERSON_SPELLED:
        return c->day == IN_OFFICE ? 6 : c->day == NOT_NOW && is_likely ? 3 : 0;
    case DM_PERSON_BY_SHORT:
        return c->day == IN_OFFICE ? (is_likely ? 5 : 3) : c->day == NOT_NOW && has_reason ? 2 : 0;
    case DM_PERSON_PARTLY:
        return c->day == IN_OFFICE && has_reason ? 4 : 0;
    default:
        return 0;
    }
}

/* A surname; `name` is OTHER where the lexicon does not give it as one. Words that may be no
 * name, and names of many, want a reason to think of him, and so do all but heads in office,
 * those in office, or heads till some years ago, whose surname is theirs only, and those who
 * never held one. */
static int weigh_surname(const dm_resolver *r, const candidate *c, const printed *p,
                         bool wants_reason, bool is_only)
{
    if (c->agrees)
        return 9;
    if (c->name < DM_PERSON_SPELLED || c->day == NOT_YET)
        return 0;
    const dm_lex_actor *a = &r->actors[c->entry];

    wants_reason |= a->n_term && !(is_only && (c->day == IN_OFFICE || was_great(r, a))) && !is_great(r, a);
    if (wants_reason && !c->is_printed && !is_spoken_of(r, country_of(r, &r->actors[c->entry])))
        return 0;
    return (c->day == IN_OFFICE ? 7 : 4) - (p->n ? 1 : 0);
}

typedef struct choice {
    uint32_t entry; /* the best so far                             */
    int      weight;
    bool     is_tied, is_mixed; /* by another; of another country           */
    bool     agrees;            /* his title does                           */
} choice;

static void choose(const dm_resolver *r, choice *best, const candidate *c, int weight)
{
    const char *country = country_of(r, &r->actors[c->entry]);

    if (weight == 0 || weight * 8 + 7 < best->weight)
        return;
    weight = weight * 8 + (c->agrees ? 4 : 0) + (c->is_printed || is_spoken_of(r, country) ? 2 : 0)
             + is_great(r, &r->actors[c->entry]);
    if (weight > best->weight) {
        *best = (choice){.entry = c->entry, .weight = weight, .agrees = c->agrees};
    } else if (weight == best->weight && c->entry != best->entry) {
        best->is_tied = true;
        best->is_mixed |= memcmp(country, country_of(r, &r->actors[best->entry]), 4) != 0;
    }
}

/* ---- names ---------------------------------------------------------------- */

typedef struct asked {
    dm_person_word word[DM_PERSON_WORDS];
    uint32_t       n;
    bool           is_surname; /* one word of the text                        */
    bool           is_less;    /* the last word of the text is left out       */
    printed        role;
} asked;

static asked read_name(const dm_resolver *r, const dm_np *np)
{
    const dm_doc *doc = r->doc;
    char          text[256];
    size_t        len    = 0;
    uint32_t      n_part = 0;
    asked         q      = {.n = 0};

    for (uint32_t t = np->name_first; t < np->name_first + np->name_n; t++) {
        dm_str form = dm_doc_form(doc, t);

        if ((doc->toks[t].upos == DM_UPOS_PUNCT && !dm_str_eq(form, DM_STR("-")))
            || doc->toks[t].upos == DM_UPOS_PART)
            continue;
        if (len + form.n + 1 > sizeof text)
            break;
        if (len && !doc->toks[t].is_glued)
            text[len++] = ' ';
        memcpy(text + len, form.p, form.n);
        len += form.n;
        n_part++;
    }
    q.n          = dm_person_read(q.word, &r->persons.rules, (dm_str){text, len});
    q.is_surname = n_part == 1 && q.n == 1;
    q.role       = read_role(r, np);
    return q;
}

/* How well the lexicon's name is the text's: of one word, only names that stand alone. */
static dm_person_fit fit_name(const dm_resolver *r, const asked *q, const dm_person_name *name)
{
    if (q->is_surname && !(name->flags & DM_PERSON_ALONE))
        return DM_PERSON_OTHER;
    return dm_person_compare(&r->persons, name, q->word, q->n);
}

static bool is_person(const dm_resolver *r, uint32_t record)
{
    return record < r->n_actor && r->actors[record].kind == DM_ACTOR_PERSON;
}

/* How many bear the name, to COMMON; only those called by it alone, or all. */
static uint32_t count_bearers(const dm_resolver *r, uint32_t from, uint32_t end, bool is_alone)
{
    uint32_t n = 0, last = DM_NONE;

    for (uint32_t i = from; i < end && n < COMMON; i++) {
        const dm_person_name *name = &r->persons.names[i];

        if (name->record == last || (is_alone && !(name->flags & DM_PERSON_ALONE)))
            continue;
        n++;
        last = name->record;
    }
    return n;
}

/* Names [from, end) are all of one family. Those of one person stand together. */
static void weigh_family(const dm_resolver *r, choice *best, const asked *q, const dm_np *np,
                         uint32_t loose)
{
    uint32_t from, end = dm_persons_family(&r->persons, loose, &from);
    bool wants_reason = np->what != DM_NP_PERSON || count_bearers(r, from, end, false) == COMMON;
    bool is_only      = count_bearers(r, from, end, true) == 1;

    end = end - from > NAMES_LOOKED_AT ? from + NAMES_LOOKED_AT : end;
    for (uint32_t i = from; i < end;) {
        const dm_person_name *name = &r->persons.names[i];
        candidate             c    = {.entry    = name->record,
                                      .name     = DM_PERSON_OTHER,
                                      .is_known = name->flags & DM_PERSON_KNOWN};

        for (; i < end && r->persons.names[i].record == c.entry; i++) {
            dm_person_fit fit = fit_name(r, q, &r->persons.names[i]);

            c.name = fit > c.name ? fit : c.name;
        }
        if (!is_person(r, c.entry) || (c.name == DM_PERSON_OTHER && !(q->is_surname && q->role.n)))
            continue;
        const dm_lex_actor *a = &r->actors[c.entry];

        c.is_printed = np->codes.country[0] && has_country(r, a, np->codes.country);
        if (np->codes.country[0] && !c.is_printed)
            continue;
        c.day    = fit_day(r, a);
        c.agrees = title_agrees(r, &q->role, a);
        if (((q->is_less || is_out_of_place(r, a)) && !c.is_printed && !c.agrees && !is_great(r, a))
            || (q->is_less && !c.is_printed && !c.agrees))
            continue;
        choose(r, best, &c,
               q->is_surname ? weigh_surname(r, &c, &q->role, wants_reason, is_only)
                             : weigh_full(&c, np->what == DM_NP_PERSON));
    }
}

/* Whether the article has somebody of that surname and another first name, and the best is of another land than it
 * names most: "Ana Khan of Ohio ... Ms. Khan" is no minister in Asia. */
static bool is_other_here(dm_resolver *r, const dm_np *np, const choice *best)
{
    const dm_doc *doc = r->doc;
    uint32_t      name;

    if (best->entry == DM_NONE || best->agrees || is_great(r, &r->actors[best->entry]) || !r->lead[0]
        || memcmp(country_of(r, &r->actors[best->entry]), r->lead, 4) == 0)
        return false;
    name = dm_actor_key_find(r, dm_actor_fold(r, "n:", np->name_first + np->name_n - 1, 1));
    if (name == DM_NONE)
        return false;
    dm_str first = dm_doc_form(doc, doc->names[name].first), whole = dm_lexicon_str(r->lex, r->actors[best->entry].name);

    for (size_t i = 0; first.n && i + first.n <= whole.n; i++)
        if (dm_str_eq_nocase(dm_str_sub(whole, i, i + first.n), first))
            return false;
    return true;
}

uint32_t dm_actor_office(dm_resolver *r, dm_np *np)
{
    choice best = {.entry = DM_NONE};
    asked  q    = read_name(r, np);

    if (q.n == 0)
        return DM_NONE;
    weigh_family(r, &best, &q, np, q.word[q.n - 1].loose);
    if (q.n > 1 && q.word[0].loose != q.word[q.n - 1].loose)
        weigh_family(r, &best, &q, np, q.word[0].loose);
    if (q.n > 2 && best.entry == DM_NONE) {                    /* "President Ana Rojas Silva": Silva is her mother's */
        q.is_less = true;
        q.n--;
        weigh_family(r, &best, &q, np, q.word[q.n - 1].loose);
    }
    np->is_office_sure = best.agrees && !best.is_tied;
    if (!best.is_tied)
        return q.is_surname && is_other_here(r, np, &best) ? DM_NONE : best.entry;
    if (!best.is_mixed && !np->codes.country[0])
        memcpy(np->codes.country, country_of(r, &r->actors[best.entry]), 4);
    return DM_NONE;
}
