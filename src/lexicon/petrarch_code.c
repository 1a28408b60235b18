/* petrarch_code.c: what stands between [ and ]
 *
 *     [USAGOV]                    always
 *     [USAGOV <930120]            before that day
 *     [USAGOV >930120]            from that day on; without a sign too
 *     [USAGOV 890120-19930120]    from the first to the last day
 *
 * Days are YYMMDD (00 to 30 are of this century) or YYYYMMDD. PETRARCH's code ends a
 * term before its last day; its manual, and its own tests, end it with it, and so do
 * we, unless a later term of the same record begins on that very day: then the day is
 * the later one's, as people who write abutting terms mean.
 *
 * A day that no calendar has is repaired where it is clear what was meant (the 31st of
 * June is the 30th; 1920030320 is 20030320, after a program put 19 before it), else
 * its term never holds: so it is in PETRARCH.
 */
#include "lexicon/petrarch_int.h"

#include <string.h>

#include "doc/doc.h"

enum { OPEN_SINCE = INT32_MIN + 1, OPEN_UNTIL = INT32_MAX, YEAR_TURN = 30 };

typedef struct bracket {
    dm_petrarch *p;
    dm_place     at;
    dm_str       text;          /* all of it, for messages                     */
    dm_str       rest;          /* what is still to be read                    */
} bracket;

static bool is_digit(char c) { return c >= '0' && c <= '9'; }
static bool is_letter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

static void skip_blanks(bracket *b)
{
    while (b->rest.n && dm_petrarch_is_blank(b->rest.p[0]))
        b->rest = dm_str_sub(b->rest, 1, b->rest.n);
}

static bool take_sign(bracket *b, char sign)
{
    skip_blanks(b);
    if (b->rest.n == 0 || b->rest.p[0] != sign)
        return false;
    b->rest = dm_str_sub(b->rest, 1, b->rest.n);
    return true;
}

/* ---- codes -------------------------------------------------------------- */

static bool is_null(dm_str code) { return dm_str_eq(code, DM_STR("---")) || dm_str_eq(code, DM_STR("+++")); }

/* Letters, with digits, * and / among them. */
static bool is_code(dm_str code)
{
    bool has_letter = false;

    if (is_null(code))
        return true;
    for (size_t i = 0; i < code.n; i++) {
        char c = code.p[i];

        if (!is_letter(c) && !is_digit(c) && c != '*' && c != '/')
            return false;
        has_letter |= is_letter(c);
    }
    return has_letter && !is_digit(code.p[0]);
}

static dm_str capitals(bracket *b, dm_str code)
{
    char buf[64];
    bool has_small = false;

    if (code.n > sizeof buf)
        return code;
    for (size_t i = 0; i < code.n; i++) {
        bool is_small = code.p[i] >= 'a' && code.p[i] <= 'z';

        buf[i] = is_small ? (char)(code.p[i] - 32) : code.p[i];
        has_small |= is_small;
    }
    if (!has_small)
        return code;
    dm_petrarch_note(b->p, DM_PETRARCH_SMALL, b->at, code);
    return dm_arena_str(b->p->arena, (dm_str){buf, code.n});
}

/* The code up to a blank or sign. */
static bool read_code(bracket *b, dm_str *code)
{
    size_t n = 0;

    skip_blanks(b);
    while (n < b->rest.n && !dm_petrarch_is_blank(b->rest.p[n]) && b->rest.p[n] != '<' && b->rest.p[n] != '>')
        n++;
    *code   = dm_str_sub(b->rest, 0, n);
    b->rest = dm_str_sub(b->rest, n, b->rest.n);
    if (n == 0) {
        dm_petrarch_error(b->p, b->at, "'[%.*s]' has no code", (int)b->text.n, b->text.p);
        return false;
    }
    return true;
}

/* "~GOV", "GOV~" or, by mistake, "GOV". */
static bool read_agent_code(bracket *b, dm_str *code)
{
    dm_str core;
    bool   is_before, is_after;

    if (!read_code(b, code))
        return false;
    is_after  = code->p[0] == '~';
    is_before = !is_after && code->p[code->n - 1] == '~';
    core = dm_str_sub(*code, is_after, code->n - is_before);
    if (core.n == 0 || !is_code(core)) {
        dm_petrarch_error(b->p, b->at, "'%.*s' is no code of an agent (wanted one like ~GOV)", (int)code->n, code->p);
        return false;
    }
    if (!is_before && !is_after)
        dm_petrarch_note(b->p, DM_PETRARCH_TILDE, b->at, *code);
    core  = capitals(b, core);
    *code = dm_arena_fmt(b->p->arena, is_before ? "%.*s~" : "~%.*s", (int)core.n, core.p);
    return true;
}

/* ---- days --------------------------------------------------------------- */

static int number(dm_str digits)
{
    int n = 0;

    for (size_t i = 0; i < digits.n; i++)
        n = n * 10 + (digits.p[i] - '0');
    return n;
}

static dm_day odd_day(bracket *b, dm_str digits, dm_day day)
{
    dm_petrarch_note(b->p, DM_PETRARCH_DAY, b->at, digits);
    return day;
}

/* DM_DAY_NONE: it cannot be told which day is meant. */
static dm_day day_of(bracket *b, dm_str digits)
{
    int year, month, mday, last;

    if (digits.n == 10 && dm_str_starts(digits, DM_STR("19")))
        return odd_day(b, digits, day_of(b, dm_str_sub(digits, 2, 10)));
    if (digits.n != 6 && digits.n != 8)
        return odd_day(b, digits, DM_DAY_NONE);
    year = number(dm_str_sub(digits, 0, digits.n - 4));
    if (digits.n == 6)
        year += year <= YEAR_TURN ? 2000 : 1900;
    month = number(dm_str_sub(digits, digits.n - 4, digits.n - 2));
    mday  = number(dm_str_sub(digits, digits.n - 2, digits.n));
    if (year < 1 || month < 1 || month > 12 || mday < 1 || mday > 31)
        return odd_day(b, digits, DM_DAY_NONE);
    last = dm_month_days(year, month);
    return mday <= last ? dm_day_of(year, month, mday) : odd_day(b, digits, dm_day_of(year, month, last));
}

/* False, and told, when there are no digits. */
static bool read_day(bracket *b, dm_day *day)
{
    size_t n = 0;

    skip_blanks(b);
    while (n < b->rest.n && is_digit(b->rest.p[n]))
        n++;
    if (n == 0) {
        dm_petrarch_error(b->p, b->at, "'[%.*s]': found '%.*s', wanted a day (930120 or 19930120)", (int)b->text.n,
                          b->text.p, (int)b->rest.n, b->rest.p);
        return false;
    }
    *day    = day_of(b, dm_str_sub(b->rest, 0, n));
    b->rest = dm_str_sub(b->rest, n, b->rest.n);
    return true;
}

/* ---- restrictions ------------------------------------------------------- */

enum { NEVER, HOLDS, BROKEN };

static int read_range(bracket *b, dm_petrarch_row *row, dm_day first)
{
    dm_day last;

    if (!read_day(b, &last))
        return BROKEN;
    row->since = first;
    row->until = last;
    if (first == DM_DAY_NONE || last == DM_DAY_NONE)
        return NEVER;
    if (last < first) {
        dm_petrarch_note(b->p, DM_PETRARCH_REVERSED, b->at, b->text);
        return NEVER;
    }
    return HOLDS;
}

static int read_term(bracket *b, dm_petrarch_row *row)
{
    bool   is_before, is_from;
    dm_day day;

    skip_blanks(b);
    if (b->rest.n == 0)
        return HOLDS;
    is_before = take_sign(b, '<');
    is_from   = !is_before && take_sign(b, '>');
    if (!read_day(b, &day))
        return BROKEN;
    if (!is_before && !is_from && take_sign(b, '-'))
        return read_range(b, row, day);
    if (is_before)
        row->until = day - (day != DM_DAY_NONE);
    else
        row->since = day;
    return day == DM_DAY_NONE ? NEVER : HOLDS;
}

static void read_bracket(dm_petrarch *p, dm_petrarch_rows *out, dm_str text, dm_place at, bool is_agent)
{
    bracket         b = {p, at, dm_str_sub(text, 0, 60), dm_str_trim(text)};
    dm_petrarch_row row = {.since = OPEN_SINCE, .until = OPEN_UNTIL};
    int             held;

    if (!(is_agent ? read_agent_code(&b, &row.code) : read_code(&b, &row.code)))
        return;
    if (!is_agent && !is_code(row.code)) {
        dm_petrarch_error(p, at, "'%.*s' is no code (wanted letters, then perhaps days)", (int)row.code.n, row.code.p);
        return;
    }
    if (!is_agent)
        row.code = capitals(&b, row.code);
    held = is_agent ? HOLDS : read_term(&b, &row);
    skip_blanks(&b);
    if (held != BROKEN && b.rest.n)
        dm_petrarch_error(p, at, "'[%.*s]': '%.*s' is too much", (int)b.text.n, b.text.p, (int)b.rest.n, b.rest.p);
    else if (held != BROKEN) {
        if (held == NEVER)
            row.since = OPEN_UNTIL, row.until = OPEN_SINCE;
        *DM_PUSH(p->arena, out->rows, out->n, out->cap) = row;
    }
}

void dm_petrarch_codes(dm_petrarch *p, dm_petrarch_rows *out, dm_str text, dm_place at, bool is_agent)
{
    bool has_tail = false;

    while (text.n) {
        dm_str inner = dm_str_sub(text, 1, text.n), piece = dm_str_sub(inner, 0, dm_str_find(inner, DM_STR("[")));
        size_t close = dm_str_find(piece, DM_STR("]")), next;

        if (close == piece.n) {
            close = dm_str_find(piece, DM_STR("}"));
            if (close == piece.n) {
                dm_petrarch_error(p, at, "'[' is not closed (wanted ']')");
                return;
            }
            dm_petrarch_note(p, DM_PETRARCH_BRACKET, at, dm_str_sub(text, 0, close + 2));
        }
        read_bracket(p, out, dm_str_sub(inner, 0, close), at, is_agent);
        text = dm_str_sub(inner, close + 1, inner.n);
        next = dm_str_find(text, DM_STR("["));
        has_tail |= dm_str_trim(dm_str_sub(text, 0, next)).n > 0;
        if (has_tail)
            dm_petrarch_note(p, DM_PETRARCH_TAIL, at, dm_str_trim(dm_str_sub(text, 0, next)));
        text = dm_str_sub(text, next, text.n);
    }
}

/* Quadratic in the terms of one record, so only of as many as anybody has. */
enum { TERMS_COMPARED = 200 };

void dm_petrarch_part_terms(dm_petrarch_rows *rows)
{
    uint32_t n = rows->n < TERMS_COMPARED ? rows->n : TERMS_COMPARED;

    for (uint32_t i = 0; i < n; i++) {
        dm_petrarch_row *a = &rows->rows[i];

        for (uint32_t k = i + 1; k < n; k++)
            if (rows->rows[k].since == a->until && a->until > a->since && a->until != OPEN_UNTIL) {
                a->until--;
                break;
            }
    }
}
