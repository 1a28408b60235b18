/* date.c: a calendar date, read letter by letter
 *
 * A cursor walks over the text; each form of date is a function that tries from
 * the same place and either takes everything or nothing.
 *
 *     iso      2011-03-04  2011/3/4  2011.03.04      year first is never unclear
 *     numeric  13/03/2011  4.3.2011                  two readings while both fit
 *     dmy      4 March 2011, 4th of March, 04-Mar-11
 *     mdy      March 4, 2011, Mar. 4th
 *     my       March 2011
 *
 * A weekday may stand before or after; one that does not fit is remembered,
 * because it says that something here is wrong, not what.
 *
 * Years outside 1800 to 2037 are not news: they are other calendars, counters
 * and placeholders. 1970-01-01 is what computers say for "no date".
 */
#include "clean/date.h"

#include "lexicon/timeword.h"
#include "text/text.h"

enum { CENTURY_TURN = 38, YEAR_MIN = 1800, YEAR_MAX = 2037 };

typedef struct cursor {
    const dm_lexicon *lex;
    dm_str            s;
    size_t            at;
} cursor;

/* ---- atoms -------------------------------------------------------------- */

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (unsigned char)c >= 0x80;
}

static char peek(const cursor *c) { return c->at < c->s.n ? c->s.p[c->at] : '\0'; }

/* A number of `least` to `most` digits, all there are. */
static bool take_number(cursor *c, int *value, int least, int most)
{
    size_t at = c->at;

    for (*value = 0; at < c->s.n && is_digit(c->s.p[at]); at++) {
        if ((int)(at - c->at) == most)
            return false;
        *value = *value * 10 + (c->s.p[at] - '0');
    }
    if ((int)(at - c->at) < least)
        return false;
    c->at = at;
    return true;
}

static bool take_char(cursor *c, const char *any)
{
    if (peek(c) == '\0' || !strchr(any, peek(c)))
        return false;
    c->at++;
    return true;
}

static void skip(cursor *c, const char *any)
{
    while (take_char(c, any))
        ;
}

/* A word of letters that the lexicon has in this class. */
static bool take_word(cursor *c, int32_t *value, dm_time_class cls)
{
    size_t end = c->at;
    char   buf[64];
    dm_str word;

    while (end < c->s.n && is_letter(c->s.p[end]) && end - c->at < sizeof buf)
        end++;
    if (end == c->at || end - c->at == sizeof buf)
        return false;
    word = dm_str_sub(c->s, c->at, end);
    if (!dm_timeword_find(value, c->lex, dm_lexicon_word(c->lex, dm_lexicon_key(buf, sizeof buf, word)), cls,
                          &word))
        return false;
    c->at = end;
    return true;
}

/* ---- parts of dates ----------------------------------------------------- */

static bool is_year(int year) { return year >= YEAR_MIN && year <= YEAR_MAX; }

static bool fits(int year, int month, int mday)
{
    return dm_day_of(year ? year : 2000, month, mday) != DM_DAY_NONE;
}

/* "20119:30": markup between a year and a time of day was lost. */
static bool is_glued_clock(const cursor *c)
{
    size_t n = 0;

    while (c->at + n < c->s.n && is_digit(c->s.p[c->at + n]))
        n++;
    return (n == 5 || n == 6) && c->at + n < c->s.n && c->s.p[c->at + n] == ':';
}

/* "11 05:06": the first two digits are a year, as old mail has it. */
static bool has_clock_after(const cursor *c)
{
    cursor ahead = *c;
    int    n;

    return take_number(&ahead, &n, 2, 2) && take_char(&ahead, " ") && take_number(&ahead, &n, 2, 2)
        && peek(&ahead) == ':';
}

int dm_year_of_two(int digits) { return digits + (digits < CENTURY_TURN ? 2000 : 1900); }

/* 2011, '11 and 11: two digits are of the century around the year 2000. */
static bool take_year(cursor *c, int *year, bool is_short_good)
{
    cursor start = *c;
    bool   is_short = is_short_good || peek(c) == '\'';

    if (is_glued_clock(c)) {
        cursor four = {c->lex, dm_str_sub(c->s, 0, c->at + 4), c->at};

        if (take_number(&four, year, 4, 4) && is_year(*year)) {
            c->at = four.at;
            return true;
        }
    }
    take_char(c, "'");
    if (take_number(c, year, 4, 4) && is_year(*year) && !is_letter(peek(c)))
        return true;
    *c = start;
    take_char(c, "'");
    is_short = is_short || has_clock_after(c);
    if (is_short && take_number(c, year, 2, 2) && !is_letter(peek(c)) && peek(c) != ':') {
        *year = dm_year_of_two(*year);
        return true;
    }
    *c = start;
    return false;
}

/* 4, 04, 4th, and no digit or colon after. */
static bool take_mday(cursor *c, int *mday)
{
    cursor  start = *c;
    int32_t suffix;

    if (take_number(c, mday, 1, 2) && *mday >= 1 && *mday <= 31) {
        if (!take_word(c, &suffix, DM_TIME_SUFFIX) && is_letter(peek(c)) && (unsigned char)peek(c) < 0x80) {
            *c = start;
            return false;
        }
        return true;
    }
    *c = start;
    return false;
}

static bool take_month(cursor *c, int *month)
{
    int32_t value;

    if (!take_word(c, &value, DM_TIME_MONTH))
        return false;
    *month = value % 100;
    take_char(c, ".");
    return true;
}

/* A year after blanks, a comma, a dash; *year stays 0 without one. */
static void take_year_after(cursor *c, int *year)
{
    cursor start = *c;
    bool   is_dashed;

    *year = 0;
    skip(c, " \t,");
    is_dashed = take_char(c, "-/");
    skip(c, " \t");
    if (!take_year(c, year, is_dashed)) {
        *year = 0;
        *c = start;
    }
}

/* ---- forms -------------------------------------------------------------- */

static bool read_iso(cursor *c, dm_date_seen *d)
{
    char sep;

    if (!take_number(c, &d->year, 4, 4) || !is_year(d->year))
        return false;
    sep = peek(c);
    if (!take_char(c, "-/.") || !take_number(c, &d->month, 1, 2) || peek(c) != sep)
        return false;
    c->at++;
    return take_number(c, &d->mday, 1, 2) && fits(d->year, d->month, d->mday);
}

static bool read_numeric(cursor *c, dm_date_seen *d)
{
    int  a, b;
    char sep;

    if (!take_number(c, &a, 1, 2))
        return false;
    sep = peek(c);
    if (!take_char(c, "-/.") || !take_number(c, &b, 1, 2) || peek(c) != sep)
        return false;
    c->at++;
    if (!take_year(c, &d->year, sep == '/'))
        return false;
    bool is_dmy = fits(d->year, b, a), is_mdy = fits(d->year, a, b);

    d->month = is_dmy ? b : a;
    d->mday  = is_dmy ? a : b;
    d->is_day_first   = is_dmy && !is_mdy;
    d->is_month_first = is_mdy && !is_dmy;
    if (is_dmy && is_mdy && a != b) {
        d->other_month = a;
        d->other_mday  = b;
    }
    return is_dmy || is_mdy;
}

static bool read_dmy(cursor *c, dm_date_seen *d)
{
    int32_t of;

    if (!take_mday(c, &d->mday))
        return false;
    skip(c, " \t-/.,");
    if (take_word(c, &of, DM_TIME_OF))
        skip(c, " \t");
    if (!take_month(c, &d->month))
        return false;
    take_year_after(c, &d->year);
    return fits(d->year, d->month, d->mday);
}

static bool read_mdy(cursor *c, dm_date_seen *d)
{
    if (!take_month(c, &d->month))
        return false;
    skip(c, " \t-/");
    if (!take_mday(c, &d->mday))
        return false;
    take_year_after(c, &d->year);
    return fits(d->year, d->month, d->mday);
}

static bool read_my(cursor *c, dm_date_seen *d)
{
    int32_t of;

    if (!take_month(c, &d->month))
        return false;
    skip(c, " \t,-");
    if (take_word(c, &of, DM_TIME_OF))
        skip(c, " \t");
    return take_year(c, &d->year, false);
}

static bool read_core(cursor *c, dm_date_seen *d)
{
    static bool (*const forms[])(cursor *, dm_date_seen *) = {read_iso, read_numeric, read_dmy, read_mdy, read_my};
    cursor       start = *c;
    dm_date_seen empty = {0};

    for (uint32_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        *d = empty;
        if (forms[i](c, d) && (!is_digit(peek(c)) || is_glued_clock(&(cursor){c->lex, c->s, c->at - 4})))
            return true;
        *c = start;
    }
    return false;
}

/* "Friday, " before or "-Friday" after. */
static bool take_weekday(cursor *c, int32_t *weekday, bool is_after)
{
    cursor start = *c;

    if (is_after)
        skip(c, " \t,-(");
    if (!take_word(c, weekday, DM_TIME_WEEKDAY)) {
        *c = start;
        return false;
    }
    *weekday %= 100;
    if (is_after)
        take_char(c, ")");
    else
        skip(c, ".,| \t-");
    return true;
}

bool dm_date_at(dm_date_seen *out, const dm_lexicon *lex, dm_str text, size_t at)
{
    cursor  c = {lex, text, at};
    int32_t weekday = -1;
    dm_day  day;

    take_weekday(&c, &weekday, false);
    if (!read_core(&c, out))
        return false;
    if (weekday < 0)
        take_weekday(&c, &weekday, true);
    day = out->mday && out->year ? dm_day_of(out->year, out->month, out->mday) : DM_DAY_NONE;
    if (weekday >= 0 && day != DM_DAY_NONE && dm_day_weekday(day) != weekday) {
        out->is_wrong_weekday = true;
        if (out->other_month && dm_day_weekday(dm_day_of(out->year, out->other_month, out->other_mday)) == weekday) {
            out->month = out->other_month;
            out->mday  = out->other_mday;
            out->is_wrong_weekday = false;
        }
    }
    if (weekday >= 0)
        out->other_month = out->other_mday = 0;
    out->span = (dm_span){(uint32_t)at, (uint32_t)c.at};
    return true;
}

bool dm_date_days(dm_day *first, dm_day *last, dm_precision *precision, const dm_date_seen *d)
{
    if (d->year == 0)
        return false;
    *precision = d->mday ? DM_PRECISION_DAY : d->month ? DM_PRECISION_MONTH : DM_PRECISION_YEAR;
    *first = dm_day_of(d->year, d->month ? d->month : 1, d->mday ? d->mday : 1);
    *last  = d->mday ? *first
           : dm_day_of(d->year, d->month ? d->month : 12, dm_month_days(d->year, d->month ? d->month : 12));
    if (d->other_month) {
        dm_day other = dm_day_of(d->year, d->other_month, d->other_mday);

        *precision = DM_PRECISION_INTERVAL;
        *last  = other > *first ? other : *first;
        *first = other < *first ? other : *first;
    }
    return *first != DM_DAY_NONE && *last != DM_DAY_NONE;
}

/* ---- times of day ------------------------------------------------------- */

static bool take_zone(cursor *c)
{
    int     offset;
    int32_t value;
    cursor  start = *c;

    skip(c, " \t");
    take_char(c, "(");
    bool has_name = take_word(c, &value, DM_TIME_ZONE);
    bool has_sign = take_char(c, "+-");

    if (has_sign && take_number(c, &offset, 1, 4)) {
        if (take_char(c, ":"))
            return take_number(c, &offset, 2, 2);
        return true;
    }
    take_char(c, ")");
    if (has_name && !has_sign)
        return true;
    *c = start;
    return false;
}

static bool take_clock(cursor *c)
{
    int     hour, minute, second;
    int32_t pm;
    cursor  start = *c;
    bool    has_minute = false;

    if (!take_number(c, &hour, 1, 2) || hour > 24)
        return false;
    if (take_char(c, ":."))
        has_minute = take_number(c, &minute, 2, 2) && minute < 60;
    if (has_minute && take_char(c, ":") && !take_number(c, &second, 2, 2))
        return false;
    if (has_minute && take_char(c, "."))
        while (is_digit(peek(c)))
            c->at++;
    cursor after = *c;

    skip(c, " \t");
    if (take_word(c, &pm, DM_TIME_CLOCK)) {
        take_char(c, ".");
        return true;
    }
    if (peek(c) && c->at + 3 < c->s.n && c->s.p[c->at + 1] == '.' && c->s.p[c->at + 3] == '.') {
        char   letters[2] = {c->s.p[c->at], c->s.p[c->at + 2]};
        cursor dotted = {c->lex, {letters, 2}, 0};

        if (take_word(&dotted, &pm, DM_TIME_CLOCK)) {
            c->at += 4;
            return true;
        }
    }
    *c = after;
    return has_minute && start.s.p[start.at + (after.s.p[start.at + 1] == ':' ? 1 : 2)] == ':';
}

bool dm_clock_at(size_t *end, const dm_lexicon *lex, dm_str text, size_t at)
{
    cursor c = {lex, text, at};

    if (!take_clock(&c))
        return false;
    take_zone(&c);
    if (is_digit(peek(&c)))
        return false;
    *end = c.at;
    return true;
}

/* ---- stated dates ------------------------------------------------------- */

enum { STATED_BYTES = 128 };

/* Digits of any script to ASCII, dashes to -, the signs for year, month and day
 * of East Asia to -, zero-width characters dropped. False when too long. */
static bool plain_stated(char *buf, size_t *n, dm_str s)
{
    static const uint32_t zeros[] = {0x660, 0x6F0, 0x966, 0x9E6, 0xFF10};

    *n = 0;
    for (size_t at = 0; at < s.n;) {
        uint32_t cp = dm_utf8_next(s, &at);

        for (uint32_t i = 0; i < sizeof zeros / sizeof *zeros; i++)
            if (cp >= zeros[i] && cp < zeros[i] + 10)
                cp = '0' + cp - zeros[i];
        if (dm_cp_is_zero_width(cp))
            continue;
        if (cp > 0x7F && dm_cp_is_dash(cp))
            cp = '-';
        if (cp == 0x5E74 || cp == 0x6708)
            cp = '-';
        if (cp == 0x65E5 && at == s.n)
            continue;
        if (*n + 4 > STATED_BYTES)
            return false;
        *n += dm_utf8_put(buf + *n, cp);
    }
    return true;
}

static bool all_digits(dm_str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (!is_digit(s.p[i]))
            return false;
    return s.n > 0;
}

/* Seconds or milliseconds since 1970, and 20110304. */
static bool read_digits(dm_day *day, dm_str s)
{
    int64_t n = 0;

    if (s.n == 8) {
        for (size_t i = 0; i < 8; i++)
            n = n * 10 + (s.p[i] - '0');
        *day = is_year((int)(n / 10000)) ? dm_day_of((int)(n / 10000), (int)(n / 100 % 100), (int)(n % 100))
                                         : DM_DAY_NONE;
        return *day != DM_DAY_NONE;
    }
    if (s.n != 9 && s.n != 10 && s.n != 13)
        return false;
    for (size_t i = 0; i < (s.n == 13 ? 10 : s.n); i++)
        n = n * 10 + (s.p[i] - '0');
    *day = (dm_day)(n / 86400);
    return n < 2147483647;
}

/* 2011-W09-5 and 2011-063. */
static bool read_week_or_ordinal(dm_day *day, dm_str s)
{
    cursor c = {NULL, s, 0};
    int    year, n, weekday;

    if (!take_number(&c, &year, 4, 4) || !is_year(year) || !take_char(&c, "-"))
        return false;
    dm_day first = dm_day_of(year, 1, 1);

    if (take_char(&c, "W")) {
        if (!take_number(&c, &n, 2, 2) || !take_char(&c, "-") || !take_number(&c, &weekday, 1, 1))
            return false;
        dm_day fourth = first + 3;             /* 4 January is in week 1 */

        *day = fourth - dm_day_weekday(fourth) + (n - 1) * 7 + weekday - 1;
        return c.at == s.n && n >= 1 && n <= 53 && weekday >= 1 && weekday <= 7;
    }
    if (!take_number(&c, &n, 3, 3))
        return false;
    *day = first + n - 1;
    return c.at == s.n && n >= 1 && n <= 366;
}

/* hh:mm[:ss[.fff]] within the day; 24:00 and 25:00 say that something is wrong. */
static bool take_stated_clock(cursor *c)
{
    int32_t pm;
    int     hour, minute, second = 0;

    if (!take_number(c, &hour, 1, 2) || !take_char(c, ":") || !take_number(c, &minute, 2, 2))
        return false;
    if (take_char(c, ":") && !take_number(c, &second, 2, 2))
        return false;
    if (take_char(c, ".,"))
        while (is_digit(peek(c)))
            c->at++;
    skip(c, " ");
    take_word(c, &pm, DM_TIME_CLOCK);
    return hour < 24 && minute < 60 && second <= 60;
}

/* Z, +05:30, GMT, America/New_York, [u-ca=...]. */
static bool take_stated_zone(cursor *c)
{
    int hour, minute = 0;

    skip(c, " ");
    if (take_char(c, "+-")) {
        if (!take_number(c, &hour, 1, 4))
            return false;
        if (hour > 99) {
            minute = hour % 100;
            hour /= 100;
        } else if (take_char(c, ":") && !take_number(c, &minute, 2, 2)) {
            return false;
        }
        if (hour > 15 || minute > 59)
            return false;
    } else {
        while (is_letter(peek(c)) || peek(c) == '/' || peek(c) == '_')
            c->at++;
    }
    if (take_char(c, "["))
        while (c->at < c->s.n && !take_char(c, "]"))
            c->at++;
    return true;
}

static bool ends_stated(dm_str s, const dm_lexicon *lex, size_t at)
{
    cursor c = {lex, s, at};

    if (c.at == s.n)
        return true;
    if (peek(&c) == 'T' && c.at + 1 < s.n && is_digit(s.p[c.at + 1]))
        c.at++;
    else if (!take_char(&c, " ,"))
        return false;
    skip(&c, " ,");
    return take_stated_clock(&c) && take_stated_zone(&c) && c.at == s.n;
}

bool dm_date_stated(dm_day *first, dm_day *last, dm_precision *precision, const dm_lexicon *lex, dm_str stated)
{
    char         buf[STATED_BYTES];
    size_t       n;
    dm_date_seen seen;
    dm_str       s;

    if (stated.n > STATED_BYTES || !plain_stated(buf, &n, stated))
        return false;
    s = dm_str_trim((dm_str){buf, n});
    *precision = DM_PRECISION_DAY;
    if ((all_digits(s) && read_digits(first, s)) || read_week_or_ordinal(first, s)) {
        *last = *first;
        return *first > 0 || *first < -1;
    }
    if (s.n == 4 && all_digits(s)) {
        cursor c = {lex, s, 0};

        *precision = DM_PRECISION_YEAR;
        if (!take_year(&c, &seen.year, false))
            return false;
        *first = dm_day_of(seen.year, 1, 1);
        *last  = dm_day_of(seen.year, 12, 31);
        return true;
    }
    if (!dm_date_at(&seen, lex, s, 0) || !ends_stated(s, lex, seen.span.end))
        return false;
    if (!dm_date_days(first, last, precision, &seen))
        return false;
    return *first > 0 || *first < -1;
}
