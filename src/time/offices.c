/* offices.c: an article without a date was written while those it names held office
 *
 *     "Defense Secretary Robert Gates and Foreign Minister Qureshi will meet on Monday."
 *      2006-12-18 .. 2011-07-01            2008-03-31 .. 2011-02-09
 *                                          2018-08-20 .. 2022-04-10
 *      both: 2008-03-31 .. 2011-02-09
 *
 * A person counts only when the title that the text prints beside the name is an office he
 * held: every word of the title must be one of the office's. "Minister" alone is no office,
 * "former minister" is none either, and a surname must be one person's. The days common to
 * all such terms are the interval, which begins no earlier than the last year or day that
 * the text tells of. Two persons are wanted, or one whose term is short. When the terms have no
 * day in common somebody's past is told of, and nothing can be said.
 */
#include "lexicon/actor.h"
#include "lexicon/match.h"
#include "lexicon/person.h"
#include "time/time_int.h"

#include "text/text.h"

const char DM_HOW_OFFICES[] = "offices";

enum {
    TITLE_WORDS = 10, STEM = 5, LEAST_WORD = 4,
    SPANS = 16,                /* of days, that the persons so far leave      */
    ALONE_DAYS = 1100,         /* a term of three years dates an article by itself */
    LEAST_DAYS = 30,           /* who hands over to whom: somebody's past or future is told of */
    MOST_DAYS = 2000           /* an interval longer than that says nothing   */
};

#define OFFICES_CONFIDENCE 0.3f

typedef struct days {
    int64_t first, last;
} days;

typedef struct span_set {
    days     at[SPANS];
    uint32_t n;
} span_set;

typedef struct offices {
    const dm_doc       *doc;
    const dm_lexicon   *lex;
    dm_persons          persons;
    const dm_lex_actor *actors;
    const dm_lex_term  *terms;
    const dm_lex_title *titles;
    uint32_t            n_actor, n_term, n_title;
    span_set            left;      /* days that all persons so far held office on */
    uint32_t            used[SPANS], n_used;   /* persons, by their records    */
} offices;

/* ---- words of titles ---------------------------------------------------------------- */

/* The first letters of a word, folded: "Defence" and "Defense" begin alike. */
typedef struct stem {
    char   p[STEM];
    size_t n;
} stem;

typedef struct title {
    stem     words[TITLE_WORDS];
    uint32_t n;
    char     country[4];           /* printed with it; "" none                */
    bool     is_over;              /* "former"                                */
} title;

static bool stem_of(stem *out, dm_str word)
{
    char   key[64];
    dm_str s = word.n < sizeof key ? dm_lexicon_key(key, sizeof key, word) : (dm_str){0};

    out->n = s.n < STEM ? s.n : STEM;
    if (s.n)
        memcpy(out->p, s.p, out->n);
    return s.n >= LEAST_WORD;
}

static bool is_stem(const stem *a, const stem *b)
{
    return a->n == b->n && memcmp(a->p, b->p, a->n) == 0;
}

static bool is_letter(char c)
{
    return ((c | 32) >= 'a' && (c | 32) <= 'z') || (unsigned char)c >= 0x80;
}

static uint32_t stems_of(stem out[TITLE_WORDS], dm_str words)
{
    uint32_t n = 0;

    while (words.n && n < TITLE_WORDS) {
        size_t at = 0;

        while (at < words.n && is_letter(words.p[at]))
            at++;
        n += stem_of(&out[n], dm_str_sub(words, 0, at));
        words = dm_str_sub(words, at + 1, words.n);
    }
    return n;
}

/* ---- titles in the text ------------------------------------------------------------ */

static const dm_lex_title *title_at(const offices *o, const dm_match *m, dm_title_kind kind)
{
    for (uint32_t i = 0; i < m->n_entry; i++)
        if (m->entries[i].kind == DM_PHRASE_TITLE && m->entries[i].record < o->n_title
            && o->titles[m->entries[i].record].kind == kind)
            return &o->titles[m->entries[i].record];
    return NULL;
}

static const dm_lex_actor *state_at(const offices *o, const dm_match *m)
{
    for (uint32_t i = 0; i < m->n_entry; i++)
        if (m->entries[i].kind == DM_PHRASE_ACTOR && m->entries[i].record < o->n_actor && m->entries[i].flags != DM_ALIAS_CAPITAL
            && o->actors[m->entries[i].record].is_state && dm_match_case(o->doc, &m->entries[i], m->first, m->n))
            return &o->actors[m->entries[i].record];
    return NULL;
}

/* "then-", "former" somewhere right before the title. */
static bool is_past(const offices *o, uint32_t first)
{
    enum { BACK = 3 };
    uint32_t least = o->doc->sents[o->doc->toks[first].sent].first;

    for (uint32_t t = first > least + BACK ? first - BACK : least; t < first; t++) {
        dm_match            m;
        const dm_lex_title *modifier;

        if (dm_match_longest(&m, o->doc, o->lex, t, first, DM_KIND_BIT(TITLE)) && m.first + m.n + 1 >= first
            && (modifier = title_at(o, &m, DM_TITLE_MODIFIER)) && memcmp(modifier->sectors[0], "ELI", 4) == 0)
            return true;
    }
    return false;
}

/* Words that are a title's own: not the nation's, no rank before a name. */
static void read_title(const offices *o, title *out, uint32_t first, uint32_t end)
{
    *out = (title){.is_over = first < end && is_past(o, first)};
    for (uint32_t t = first; t < end && out->n < TITLE_WORDS;) {
        dm_match            m;
        const dm_lex_actor *state;
        const dm_lex_title *modifier;
        bool                is_known = dm_match_longest(&m, o->doc, o->lex, t, end, DM_KIND_BIT(ACTOR) | DM_KIND_BIT(TITLE));

        if (is_known && (state = state_at(o, &m))) {
            if (!out->country[0])                        /* not that of an envoy to it */
                memcpy(out->country, state->country, sizeof out->country);
            t += m.n;
            continue;
        }
        if (is_known && (modifier = title_at(o, &m, DM_TITLE_MODIFIER)) && memcmp(modifier->sectors[0], "ELI", 4) == 0)
            out->is_over = true;
        if (!(is_known && m.n == 1 && title_at(o, &m, DM_TITLE_BEFORE)))
            out->n += stem_of(&out->words[out->n], dm_doc_form(o->doc, t));
        t++;
    }
}

static bool may_be_title(const dm_token *t)
{
    return t->upos == DM_UPOS_NOUN || t->upos == DM_UPOS_PROPN || t->upos == DM_UPOS_ADJ
        || (t->upos == DM_UPOS_ADP && t->deprel == DM_DEP_CASE);
}

/* The noun phrase that ends before `end`, as far as it may be a title: where it begins. */
static uint32_t phrase_before(const dm_doc *doc, uint32_t end)
{
    uint32_t least = end ? doc->sents[doc->toks[end - 1].sent].first : 0, t = end;

    while (t > least && end - t < TITLE_WORDS && may_be_title(&doc->toks[t - 1]))
        t--;
    while (t < end && doc->toks[t].upos == DM_UPOS_ADP)
        t++;
    return t;
}

static uint32_t phrase_after(const dm_doc *doc, uint32_t first)
{
    uint32_t t = first;

    while (t < doc->n_tok && doc->toks[t].sent == doc->toks[first].sent && t - first < TITLE_WORDS
           && (may_be_title(&doc->toks[t]) || doc->toks[t].upos == DM_UPOS_DET))
        t++;
    return t;
}

static bool is_comma(const dm_doc *doc, uint32_t t, uint32_t sent)
{
    return t < doc->n_tok && doc->toks[t].sent == sent && dm_str_eq(dm_doc_form(doc, t), DM_STR(","));
}

/* ---- terms ------------------------------------------------------------------------- */

static bool is_among(const stem *word, const stem *words, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++)
        if (is_stem(word, &words[i]))
            return true;
    return false;
}

static dm_str state_name(const offices *o, const char country[4])
{
    for (uint32_t i = 0; i < o->n_actor && o->actors[i].is_state; i++)
        if (memcmp(o->actors[i].country, country, 4) == 0)
            return dm_lexicon_str(o->lex, o->actors[i].name);
    return (dm_str){0};
}

/* Every word of the title is the office's, and they say which office it is. */
static bool is_office(const offices *o, const title *t, const dm_lex_term *term)
{
    stem     role[TITLE_WORDS], state[TITLE_WORDS];
    uint32_t n_role = stems_of(role, dm_lexicon_str(o->lex, term->role));
    uint32_t n_state = stems_of(state, state_name(o, term->country)), n_own = 0, n_shared = 0;

    if (t->n == 0 || t->is_over || (t->country[0] && memcmp(t->country, term->country, 4) != 0))
        return false;
    for (uint32_t i = 0; i < t->n; i++)
        if (!is_among(&t->words[i], role, n_role))
            return false;
    for (uint32_t i = 0; i < n_state; i++)
        n_shared += is_among(&state[i], role, n_role);
    if (n_shared < n_state)
        return t->n >= 2 || n_role == 1;
    for (uint32_t i = 0; i < n_role; i++)                /* "President of the United States" */
        n_own += !is_among(&role[i], state, n_state);
    return t->n >= 2 || n_own == 1;
}

static days days_of(const dm_lex_term *term)
{
    bool is_open = term->since == DM_TERM_ALWAYS || (term->bounds & DM_TERM_OR_BEFORE) != 0;

    return (days){is_open ? INT32_MIN : term->since, (term->bounds & DM_TERM_OR_AFTER) ? INT32_MAX : term->until};
}

static void add_terms(const offices *o, span_set *out, const title *t, const dm_lex_actor *who)
{
    for (uint32_t i = 0; i < who->n_term && out->n < SPANS; i++) {
        const dm_lex_term *term = who->first_term + i < o->n_term ? &o->terms[who->first_term + i] : NULL;

        if (term && is_office(o, t, term))
            out->at[out->n++] = days_of(term);
    }
}

static void keep_common(span_set *left, const span_set *with)
{
    span_set out = {.n = 0};

    for (uint32_t i = 0; i < left->n; i++)
        for (uint32_t k = 0; k < with->n && out.n < SPANS; k++) {
            days d = {left->at[i].first > with->at[k].first ? left->at[i].first : with->at[k].first,
                      left->at[i].last < with->at[k].last ? left->at[i].last : with->at[k].last};

            if (d.first <= d.last)
                out.at[out.n++] = d;
        }
    *left = out;
}

/* ---- persons ------------------------------------------------------------------------- */

/* A name, and the persons of that family's name. */
typedef struct person {
    dm_person_word words[DM_PERSON_WORDS];
    uint32_t       n, first, end;
} person;

static bool read_person(const offices *o, person *out, const dm_name *name)
{
    dm_str text = dm_doc_str(o->doc, dm_tok_range(o->doc, name->first, name->first + name->n - 1));

    out->n = dm_person_read(out->words, &o->persons.rules, text);
    if (out->n == 0)
        return false;
    out->end = dm_persons_family(&o->persons, out->words[out->n - 1].loose, &out->first);
    return out->end > out->first;
}

/* The one person whose name and office these are. */
static uint32_t find_person(const offices *o, span_set *held, const title *t, const person *p)
{
    const dm_person_word *words = p->words;
    uint32_t              n = p->n, first = p->first, end = p->end, found = DM_NONE;

    for (uint32_t i = first; i < end; i++) {
        const dm_person_name *known = &o->persons.names[i];
        dm_person_fit         fit = dm_person_compare(&o->persons, known, words, n);
        span_set              terms = {.n = 0};

        if (known->record >= o->n_actor || known->record == found || fit == DM_PERSON_OTHER
            || (n == 1 && !(known->flags & DM_PERSON_ALONE)) || (n > 1 && fit < DM_PERSON_BY_SHORT))
            continue;
        add_terms(o, &terms, t, &o->actors[known->record]);
        if (terms.n == 0)
            continue;
        if (found != DM_NONE)
            return DM_NONE;                              /* two of one name   */
        found = known->record;
        *held = terms;
    }
    return found;
}

static bool is_used(const offices *o, uint32_t record)
{
    for (uint32_t i = 0; i < o->n_used; i++)
        if (o->used[i] == record)
            return true;
    return o->n_used == SPANS;
}

static void weigh(offices *o, const person *p, uint32_t first, uint32_t end)
{
    title    t;
    span_set held = {.n = 0};
    uint32_t record;

    read_title(o, &t, first, end);
    record = t.n && !t.is_over ? find_person(o, &held, &t, p) : DM_NONE;
    if (record == DM_NONE || is_used(o, record))
        return;
    o->used[o->n_used++] = record;
    keep_common(&o->left, &held);
}

static void weigh_names(offices *o)
{
    const dm_doc *doc = o->doc;

    for (uint32_t i = 0; i < doc->n_name && o->left.n; i++) {
        const dm_name *name = &doc->names[i];
        uint32_t       sent, end;
        person         p;

        if (name->ne != DM_NE_PER || name->n == 0 || !read_person(o, &p, name))
            continue;
        sent = doc->toks[name->first].sent;
        end  = name->first + name->n;
        weigh(o, &p, phrase_before(doc, name->first), name->first);
        if (is_comma(doc, end, sent) && end + 1 < doc->n_tok && doc->toks[end + 1].upos != DM_UPOS_ADP)
            weigh(o, &p, end + 1, phrase_after(doc, end + 1));
        if (name->first && is_comma(doc, name->first - 1, sent))
            weigh(o, &p, phrase_before(doc, name->first - 1), name->first - 1);
    }
}

/* ---- the interval ----------------------------------------------------------------------- */

/* "in 2016", not "the 2016 race". */
static bool is_told(const dm_doc *doc, const dm_timex *x)
{
    if (x->anchor != DM_ANCHOR_EXPLICIT || (x->grain > DM_GRAIN_MONTH && dm_child(doc, x->first, DM_DEP_CASE) == DM_NONE))
        return false;
    return dm_time_is_behind(doc, x->first, x->n);
}

/* The first day of the last year, month or day that the text tells of as past. */
static dm_day last_told(const dm_doc *doc)
{
    dm_day last = DM_DAY_NONE;

    for (uint32_t i = 0; i < doc->n_timex; i++) {
        const dm_timex *x = &doc->timexes[i];

        if (x->date.first > last && is_told(doc, x))
            last = x->date.first;
    }
    return last;
}

bool dm_time_offices(dm_doc *doc, const dm_lexicon *lex)
{
    offices o = {.doc = doc, .lex = lex, .left = {.at = {{INT32_MIN, INT32_MAX}}, .n = 1}};
    days    d;
    dm_day  told;

    o.persons = dm_persons_open(lex);
    o.actors  = dm_lexicon_section(lex, DM_LEX_ACTORS, sizeof *o.actors, &o.n_actor);
    o.terms   = dm_lexicon_section(lex, DM_LEX_ACTOR_TERMS, sizeof *o.terms, &o.n_term);
    o.titles  = dm_lexicon_section(lex, DM_LEX_TITLES, sizeof *o.titles, &o.n_title);
    weigh_names(&o);
    if (o.n_used == 0 || o.left.n == 0)
        return false;
    d = o.left.at[0];
    for (uint32_t i = 1; i < o.left.n; i++) {
        d.first = o.left.at[i].first < d.first ? o.left.at[i].first : d.first;
        d.last  = o.left.at[i].last > d.last ? o.left.at[i].last : d.last;
    }
    told = last_told(doc);
    if (told != DM_DAY_NONE && told > d.last)
        return false;
    if (told != DM_DAY_NONE && told > d.first)
        d.first = told;
    if (d.last - d.first < LEAST_DAYS || d.last - d.first > (o.n_used > 1 ? MOST_DAYS : ALONE_DAYS))
        return false;
    doc->published = (dm_date){.first = (dm_day)d.first, .last = (dm_day)d.last, .precision = DM_PRECISION_INTERVAL,
                               .how = DM_HOW_OFFICES, .confidence = OFFICES_CONFIDENCE};
    return true;
}
