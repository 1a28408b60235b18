/* dateline.c: "PORT SARN, March 4 (AP) -" before the first sentence
 *
 * A dateline is place words, maybe their land in brackets, maybe a date, maybe an agency in
 * brackets, and a colon or dash; then the story begins. Behind a whole date the brackets may
 * hold anybody. Place words are capitalised. Words in
 * small letters ("said:") end the attempt. What has neither capitals throughout,
 * nor a date, nor an agency, nor a place the lexicon knows is a speaker or a
 * subject before a colon and no dateline.
 */
#include "clean/clean_int.h"

#include "lexicon/timeword.h"
#include "text/text.h"

enum { DATELINE_BYTES = 110, PLACE_WORDS = 7, BRACKET_BYTES = 60 };

typedef struct attempt {
    const dm_page *page;
    dm_str         text;         /* the line                                  */
    size_t         at;
    size_t         place_end;
    uint32_t       n_word, n_caps;
    uint32_t       agency;
    dm_date_seen   date;
    bool           has_date, has_place;
} attempt;

static void skip_blank(attempt *a)
{
    for (size_t next = a->at; next < a->text.n; a->at = next)
        if (!dm_cp_is_space(dm_utf8_next(a->text, &next)))
            return;
}

/* A colon, or a dash with a blank on a side; not the hyphen in "Tel-Aviv". */
static bool take_separator(attempt *a)
{
    size_t   next = a->at, after;
    bool     has_blank = a->at > 0 && a->text.p[a->at - 1] == ' ';
    uint32_t cp, n_dash = 0;

    if (a->at >= a->text.n)
        return false;
    cp = dm_utf8_next(a->text, &next);
    if (cp == ':') {
        a->at = next;
        return true;
    }
    for (after = a->at; after < a->text.n;) {
        size_t start = after;

        if (!dm_cp_is_dash(dm_utf8_next(a->text, &after))) {
            after = start;
            break;
        }
        n_dash++;
    }
    if (n_dash == 0 || !(has_blank || n_dash > 1 || cp != '-' || (after < a->text.n && a->text.p[after] == ' ')))
        return false;
    a->at = after;
    return true;
}

static bool is_caps(dm_str word)
{
    size_t at = 0;

    while (at < word.n)
        if (dm_cp_is_lower(dm_utf8_next(word, &at)))
            return false;
    return word.n > 1;
}

static uint32_t word_id(const dm_lexicon *lex, dm_str word)
{
    char buf[128];

    return word.n >= sizeof buf ? DM_LEX_NONE : dm_lexicon_word(lex, dm_lexicon_key(buf, sizeof buf, word));
}

static bool has_entry(const dm_lexicon *lex, uint32_t node, dm_phrase_kind kind, uint16_t flags, uint32_t *record)
{
    uint32_t               n = 0;
    const dm_phrase_entry *e = node == DM_LEX_NONE ? NULL : dm_phrase_entries(lex, node, &n);

    for (uint32_t i = 0; i < n; i++) {
        if (e[i].kind != (uint8_t)kind || (kind == DM_PHRASE_PAGE && e[i].flags != flags))
            continue;
        *record = e[i].record;
        return true;
    }
    return false;
}

/* Whether the place words spell a place that the lexicon knows. */
static bool is_known_place(const dm_lexicon *lex, dm_str words)
{
    uint32_t node = 0, record;
    dm_str   word;
    size_t   at = 0;

    while (node != DM_LEX_NONE && dm_page_word(&word, words, &at)) {
        node = dm_phrase_step(lex, node, word_id(lex, word));
        if (has_entry(lex, node, DM_PHRASE_PLACE, 0, &record))
            return true;
    }
    return false;
}

/* Whether the words are one name of the lexicon, as lands are. */
static bool is_known_name(const dm_lexicon *lex, dm_str words)
{
    uint32_t node = 0, record;
    dm_str   word;

    for (size_t at = 0; node != DM_LEX_NONE && dm_page_word(&word, words, &at);)
        node = dm_phrase_step(lex, node, word_id(lex, word));
    return has_entry(lex, node, DM_PHRASE_ACTOR, 0, &record);
}

static bool take_place_word(attempt *a)
{
    dm_str word;
    size_t end = a->at, at = 0;

    if (!dm_page_word(&word, a->text, &end) || word.p != a->text.p + a->at)
        return false;
    uint32_t cp = dm_utf8_next(word, &at);

    if (!dm_cp_is_upper(cp) && !(a->n_word && word.n <= 3 && dm_cp_is_lower(cp)))
        return false;
    a->n_word++;
    a->n_caps += is_caps(word) || word.n <= 3;
    a->at = a->place_end = end;
    if (a->at < a->text.n && a->text.p[a->at] == '.')
        a->place_end = ++a->at;
    return true;
}

/* What stands in the bracket that begins here; empty: none does. */
static dm_str bracketed(const attempt *a)
{
    size_t at = a->at, close;

    if (at >= a->text.n || a->text.p[at] != '(')
        return (dm_str){0, 0};
    for (close = at; close < a->text.n && a->text.p[close] != ')' && close < at + BRACKET_BYTES; close++)
        ;
    if (close >= a->text.n || a->text.p[close] != ')')
        return (dm_str){0, 0};
    return dm_str_sub(a->text, at + 1, close);
}

/* "(AP)", "(Reuters)". */
static bool take_agency(attempt *a)
{
    uint32_t node = 0, record = DM_LEX_NONE;
    dm_str   word, inside = bracketed(a);

    if (inside.n == 0)
        return false;
    for (size_t i = 0; dm_page_word(&word, inside, &i);) {
        node = dm_phrase_step(a->page->lex, node, word_id(a->page->lex, word));
        if (node == DM_LEX_NONE)
            break;
        if (has_entry(a->page->lex, node, DM_PHRASE_PAGE, DM_PAGE_FLAG_AGENCY, &record))
            a->agency = record;
    }
    if (a->agency != DM_LEX_NONE)
        a->at += inside.n + 2;
    return a->agency != DM_LEX_NONE;
}

/* "PORT SARN (NORLAND), 7 SEP 89 (RADIO SARN) --": the land of the place, and behind a whole date whoever it was. */
static bool take_bracket(attempt *a)
{
    dm_str inside = bracketed(a);

    if (inside.n == 0 || a->n_word == 0)
        return false;
    if (a->has_date ? !a->date.year || !a->date.mday : !is_known_place(a->page->lex, inside) && !is_known_name(a->page->lex, inside))
        return false;
    a->at += inside.n + 2;
    if (!a->has_date)
        a->place_end = a->at;
    return true;
}

static void skip_comma(attempt *a)
{
    skip_blank(a);
    while (a->at < a->text.n && (a->text.p[a->at] == ',' || a->text.p[a->at] == '/'))
        a->at++;
    skip_blank(a);
}

/* "Port Sarn, Sep 27 (AP) The ministers ...": some agencies put nothing after the
 * bracket. */
static bool ends_in_agency(attempt *a)
{
    size_t at;

    if (a->agency == DM_LEX_NONE || !a->has_date || a->n_word == 0)
        return false;
    skip_blank(a);
    at = a->at;
    uint32_t cp = at < a->text.n ? dm_utf8_next(a->text, &at) : 0;

    return dm_cp_is_upper(cp) || dm_cp_is_double_quote(cp);
}

/* "BOGOTA, 11 JAN 90 --": two digits after day and month, and then the bracket or dash, are the year. */
static void take_short_year(attempt *a)
{
    const char *p;
    size_t      at;

    skip_blank(a);
    p  = a->text.p + a->at;
    at = a->at + 2;
    if (a->date.year || !a->date.mday || at >= a->text.n || p[0] < '0' || p[0] > '9' || p[1] < '0' || p[1] > '9')
        return;
    while (at < a->text.n && a->text.p[at] == ' ')
        at++;
    if (at == a->at + 2 || at >= a->text.n || (a->text.p[at] != '-' && a->text.p[at] != '('))
        return;
    a->date.year = dm_year_of_two((p[0] - '0') * 10 + p[1] - '0');
    a->at += 2;
    a->date.span.end = a->at;
}

/* Reads up to the separator; false where something else stands. */
static bool read_parts(attempt *a)
{
    while (a->at < a->text.n && a->at < DATELINE_BYTES) {
        skip_comma(a);
        if (take_separator(a))
            return a->n_word > 0 || a->agency != DM_LEX_NONE;
        if (ends_in_agency(a))
            return true;
        if (a->n_word && !a->has_date && dm_date_at(&a->date, a->page->lex, a->text, a->at)) {
            a->has_date = true;
            a->at = a->date.span.end;
            take_short_year(a);
        } else if (!take_agency(a) && !take_bracket(a) && (a->has_date || a->n_word >= PLACE_WORDS || !take_place_word(a))) {
            return false;
        }
    }
    return false;
}

static bool is_dateline(attempt *a, bool has_colon)
{
    if (a->agency != DM_LEX_NONE || a->has_date)
        return true;
    if (a->n_caps == a->n_word && a->place_end >= 4)
        return true;
    return is_known_place(a->page->lex, dm_str_sub(a->text, 0, a->place_end)) && (has_colon || a->n_word <= 4);
}

static void note_date(dm_page *page, const attempt *a, uint32_t start)
{
    dm_doc *doc = page->doc;
    dm_day  first, last;
    dm_precision precision;

    if (!a->has_date || !dm_date_days(&first, &last, &precision, &a->date))
        return;
    *DM_PUSH(doc->arena, doc->days, doc->n_day, doc->cap_day) = (dm_day_candidate){
        .span = {start + a->date.span.start, start + a->date.span.end}, .first = first, .last = last,
        .precision = precision, .how = "dateline", .weight = a->date.is_wrong_weekday ? 0.5f : 0.85f};
}

uint32_t dm_clean_dateline(dm_page *page, dm_span line)
{
    dm_doc  *doc = page->doc;
    attempt  a = {.page = page, .text = dm_doc_str(doc, line), .agency = DM_LEX_NONE};
    uint32_t n;
    const dm_page_agency *agencies = dm_lexicon_section(page->lex, DM_LEX_AGENCIES, sizeof *agencies, &n);

    if (!read_parts(&a) || !is_dateline(&a, a.text.p[a.at - 1] == ':'))
        return line.start;
    while (a.at > 0 && a.text.p[a.at - 1] == ' ')
        a.at--;
    doc->dateline       = (dm_span){line.start, line.start + (uint32_t)a.at};
    doc->dateline_place = (dm_span){line.start, line.start + (uint32_t)a.place_end};
    if (a.agency < n && doc->agency.n == 0)
        doc->agency = dm_lexicon_str(page->lex, agencies[a.agency].name);
    note_date(page, &a, line.start);
    skip_blank(&a);
    return line.start + (uint32_t)a.at;
}
