/* term.c: what was true from when to when
 *
 * A term is a line: since, until, country, sectors, role, and behind two blanks
 * its origin. Terms of one actor are in time order and may not overlap, because
 * a date must give one answer; a person's lie between birth and death, and say
 * where they are from. "<" before a day means "or before", ">" "or after": what
 * the source did not see is not made up.
 */
#include "lexicon/term.h"

#include <stdlib.h>
#include <string.h>

#include "doc/doc.h"
#include "lexicon/lex_builder.h"

static dm_lex_actor *actor_of(dm_lex_builder *b, uint32_t record)
{
    uint32_t n;

    return (dm_lex_actor *)dm_lex_records(b, DM_LEX_ACTORS, sizeof(dm_lex_actor), &n) + record;
}

/* ---- days ----------------------------------------------------------------- */

/* 2011-09-24; of "2011" and "2011-09" the first day or the last. */
static int32_t day_of(dm_str text, bool is_last)
{
    char     whole[16];
    unsigned n = text.n == 4 || text.n == 7 ? (unsigned)text.n : 0;
    int32_t  day = DM_DAY_NONE;

    if (!n)
        return dm_day_read(text);
    for (int mday = is_last ? 31 : 1; mday && day == DM_DAY_NONE; mday = mday > 28 ? mday - 1 : 0) {
        snprintf(whole, sizeof whole, "%.*s%s-%02d", (int)n, text.p, n == 7 ? "" : is_last ? "-12" : "-01", mday);
        day = dm_day_read(dm_str_of(whole));
    }
    return day;
}

/* A day, "-", or a day behind `mark`, "<" of the first or ">" of the last, which the bounds of `term` keep. */
static bool read_day(dm_lex_builder *b, dm_lex_term *term, int32_t *day, dm_str text, dm_place at, char mark)
{
    if (dm_str_eq(text, DM_STR("-"))) {
        *day = mark == '<' ? DM_TERM_ALWAYS : DM_TERM_STILL;
        return true;
    }
    dm_str digits = text;

    if (text.n && text.p[0] == mark) {
        term->bounds |= mark == '<' ? DM_TERM_OR_BEFORE : DM_TERM_OR_AFTER;
        digits = dm_str_sub(text, 1, text.n);
    }
    *day = day_of(digits, mark == '>');
    if (*day != DM_DAY_NONE)
        return true;
    dm_lex_error(b, at, "'%.*s' is no date (wanted 2011-09-24, 2011-09 or 2011, with %c before it or not; or -)",
                 (int)text.n, text.p, mark);
    return false;
}

bool dm_lex_is_term(const dm_lex_line *line)
{
    dm_str k = line->key;

    return k.n && ((k.p[0] >= '0' && k.p[0] <= '9') || k.p[0] == '<' || dm_str_eq(k, DM_STR("-")));
}

/* ---- terms ---------------------------------------------------------------- */

/* "role   source": two blanks or a tab part them. */
static void split_role(dm_lex_builder *b, dm_lex_term *term, dm_str text)
{
    size_t i = 0;

    while (i < text.n && text.p[i] != '\t'
           && !(text.p[i] == ' ' && i + 1 < text.n && text.p[i + 1] == ' '))
        i++;
    term->role   = dm_lex_text(b, dm_str_trim(dm_str_sub(text, 0, i)));
    term->source = dm_lex_text(b, dm_str_trim(dm_str_sub(text, i, text.n)));
}

static void check_life(dm_lex_builder *b, const dm_lex_actor *a, const dm_lex_term *term, dm_place at)
{
    if (a->born != DM_DAY_NONE && term->since != DM_TERM_ALWAYS && term->since < a->born)
        dm_lex_error(b, at, "term begins before birth");
    if (a->died != DM_DAY_NONE && term->until > a->died)
        dm_lex_error(b, at, "term ends after death");
}

static void check_term(dm_lex_builder *b, const dm_lex_actor *a, const dm_lex_term *term, dm_place at)
{
    uint32_t           n;
    const dm_lex_term *terms = dm_lex_records(b, DM_LEX_ACTOR_TERMS, sizeof *terms, &n);

    if (term->until < term->since)
        dm_lex_error(b, at, "term ends before it begins");
    if (a->n_term && terms[n - 1].until >= term->since)
        dm_lex_error(b, at, "term overlaps the one at line %u", terms[n - 1].line);
    if (a->kind != DM_ACTOR_PERSON)
        return;
    check_life(b, a, term, at);
    if (term->source == 0)
        dm_lex_error(b, at, "a term wants its origin, behind the role and two blanks");
}

/* Country and sectors; what follows them in *tail. */
static bool read_codes(dm_lex_builder *b, dm_lex_term *term, dm_str *tail, dm_str rest, const dm_lex_line *line)
{
    dm_str   token;
    dm_place at;
    uint32_t n = 0;

    if (!dm_lex_token(&token, &at, &rest, line)) {
        dm_lex_error(b, line->at, "a term wants an end and a code");
        return false;
    }
    if (!dm_str_eq(token, DM_STR("-")) && !dm_lex_read_country(b, term->country, token, at))
        return false;
    for (*tail = rest; dm_lex_token(&token, &at, &rest, line) && dm_lex_is_sector(token); *tail = rest)
        dm_lex_read_sector(b, term->sectors, &n, token, at);
    return true;
}

void dm_lex_read_term(dm_lex_builder *b, uint32_t record, const dm_lex_line *line)
{
    dm_lex_term term = {.line = line->at.line};
    dm_str      token, rest = {0}, tail;
    dm_place    at;

    if (!read_day(b, &term, &term.since, line->key, line->at, '<'))
        return;
    if (!dm_lex_token(&token, &at, &rest, line)) {
        dm_lex_error(b, line->at, "a term wants an end and a code");
        return;
    }
    if (!read_day(b, &term, &term.until, token, at, '>') || !read_codes(b, &term, &tail, rest, line))
        return;
    split_role(b, &term, dm_str_trim(tail));
    check_term(b, actor_of(b, record), &term, line->at);
    uint32_t      at_term = dm_lex_add(b, DM_LEX_ACTOR_TERMS, &term, sizeof term);
    dm_lex_actor *a = actor_of(b, record);

    if (a->n_term++ == 0)
        a->first_term = at_term;
}

void dm_lex_read_life(dm_lex_builder *b, uint32_t record, const dm_lex_line *line)
{
    bool          is_birth = dm_str_eq(line->key, DM_STR("born"));
    dm_day        day      = day_of(line->value, !is_birth);
    dm_lex_actor *a        = actor_of(b, record);

    if (day == DM_DAY_NONE)
        dm_lex_error(b, line->at, "'%.*s' is no date (wanted 2011-09-24 or 2011)",
                     (int)line->value.n, line->value.p);
    else if (a->n_term)
        dm_lex_error(b, line->at, "'%.*s' stands behind a term", (int)line->key.n, line->key.p);
    *(is_birth ? &a->born : &a->died) = day;
}

/* ---- states --------------------------------------------------------------- */

bool dm_lex_read_span(dm_lex_builder *b, dm_str *rest, const dm_lex_line *line)
{
    dm_lex_term term = {0};
    dm_str      since, until;
    dm_place    at, at_until;

    if (!dm_lex_token(&since, &at, rest, line) || !dm_lex_token(&until, &at_until, rest, line)) {
        dm_lex_error(b, line->at, "'%.*s' wants two days and names", (int)line->key.n, line->key.p);
        return false;
    }
    if (!read_day(b, &term, &term.since, since, at, '<')
        || !read_day(b, &term, &term.until, until, at_until, '>'))
        return false;
    if (term.until < term.since)
        dm_lex_error(b, at, "'%.*s' is after '%.*s'", (int)since.n, since.p, (int)until.n, until.p);
    return true;
}

enum { COW_MAX = 999 };

static uint32_t read_number(dm_str s)
{
    uint32_t v = 0;

    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] < '0' || s.p[i] > '9' || v > COW_MAX)
            return 0;
        v = v * 10 + (uint32_t)(s.p[i] - '0');
    }
    return v <= COW_MAX ? v : 0;
}

void dm_lex_read_cow(dm_lex_builder *b, uint32_t record, const dm_lex_line *line)
{
    dm_str        token, letters, day, rest = {0};
    dm_place      at, at_day;
    uint32_t      n, number = 0;
    dm_lex_actor *a = dm_lex_records(b, DM_LEX_ACTORS, sizeof *a, &n);

    if (dm_lex_token(&token, &at, &rest, line))
        number = read_number(token);
    if (!number || !dm_lex_token(&letters, &at_day, &rest, line) || letters.n != 3
        || !dm_lex_token(&day, &at_day, &rest, line)) {
        dm_lex_error(b, line->at, "'cow' wants a number from 1 to %d, three letters and a day", COW_MAX);
        return;
    }
    if (dm_day_read(day) == DM_DAY_NONE)
        dm_lex_error(b, at_day, "'%.*s' is no date (wanted 2011-09-24)", (int)day.n, day.p);
    for (uint32_t i = 0; i < n; i++)
        if (a[i].cow == number)
            dm_lex_error(b, at, "COW number %u stands twice", number);
    a[record].cow = (uint16_t)number;
}

/* ---- persons that stand twice --------------------------------------------- */

void dm_lex_note_person(dm_lex_builder *b, uint32_t record, dm_place at)
{
    *DM_PUSH(b->arena, b->persons, b->n_person, b->cap_person) =
        (dm_lex_person){.record = record, .at = at};
}

static int by_id(const void *x, const void *y)
{
    const dm_lex_person *a = x, *b = y;

    return a->id != b->id ? (a->id < b->id ? -1 : 1)
                          : (a->record > b->record) - (a->record < b->record);
}

static int by_key(const void *x, const void *y)
{
    const dm_lex_person *a = x, *b = y;
    int                  c = dm_str_cmp(a->key, b->key);

    return c ? c : (a->record > b->record) - (a->record < b->record);
}

static void read_person(dm_lex_builder *b, dm_lex_person *p)
{
    uint32_t            n_term;
    char                buf[DM_LEX_KEY_BYTES];
    const dm_lex_actor *a = actor_of(b, p->record);
    const dm_lex_term  *terms = dm_lex_records(b, DM_LEX_ACTOR_TERMS, sizeof *terms, &n_term);
    dm_str              all = dm_buf_view(&b->section[DM_LEX_STRINGS]);
    uint32_t            n;

    memcpy(&n, all.p + a->name, sizeof n);
    p->key = dm_arena_str(b->arena, dm_lexicon_key(buf, sizeof buf,
                                                   dm_str_sub(all, a->name + sizeof n, a->name + sizeof n + n)));
    p->id = a->wikidata;
    memcpy(p->country, a->n_term ? terms[a->first_term].country : a->country, 4);
}

static void say_twice(dm_lex_builder *b, const dm_lex_person *a, const dm_lex_person *twin, const char *what)
{
    dm_lex_error(b, twin->at, "%s as the person at %s:%u", what, a->at.path, a->at.line);
}

void dm_lex_check_persons(dm_lex_builder *b)
{
    dm_lex_person *p = b->persons;

    for (uint32_t i = 0; i < b->n_person; i++)
        read_person(b, &p[i]);
    if (b->n_person)
        qsort(p, b->n_person, sizeof *p, by_id);
    for (uint32_t i = 1; i < b->n_person; i++)
        if (p[i].id && p[i].id == p[i - 1].id)
            say_twice(b, &p[i - 1], &p[i], "same Wikidata number");
    if (b->n_person)
        qsort(p, b->n_person, sizeof *p, by_key);
    for (uint32_t i = 1; i < b->n_person; i++)
        if (dm_str_eq(p[i].key, p[i - 1].key) && memcmp(p[i].country, p[i - 1].country, 4) == 0
            && (p[i].id == 0 || p[i - 1].id == 0))
            say_twice(b, &p[i - 1], &p[i], "same name and country");
}
