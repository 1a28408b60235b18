/* calendar.c: dates that the calendar has a name for
 *
 *     14 March 2011, March 14, 2011-03-14, 7/8/2011      a day
 *     March 2011, March last year, in March              a month
 *     the third quarter of 2011, Q3, the first half      a part of a year
 *     the summer of 2011, fiscal 2011, 2011, '82         a year or season
 *     the 1990s, the nineties, the 20th century          longer
 *     Christmas, Good Friday, Labor Day, 9/11            days with a name
 *
 * A day and month without a year is the last one unless the next is 150 days nearer, or what
 * governs it points ahead. A bare month after a day or month of another year, told just
 * before, is of that year. Of "7/8/2011" the reading that is nearer to the article counts.
 */
#include "time/time_int.h"

enum {
    YEAR_WORD_LEAST = 1800, CENTURY_MOST = 21, LAST_NTH = 9,
    SOON_MONTHS = 3            /* a bare month so near ahead                  */
};

/* ---- years ------------------------------------------------------------------ */

/* "'82": the apostrophe in the token or before it. Tokens. */
static uint32_t short_year(const dm_seek_time *s, uint32_t t, int32_t *year)
{
    dm_str form = dm_tw_form(s, t);
    size_t skip = form.n > 0 && form.p[0] == '\'' ? 1 : form.n > 3 && !memcmp(form.p, "\xE2\x80\x99", 3) ? 3
                : form.n > 3 && !memcmp(form.p, "\xE2\x80\x98", 3) ? 3 : 0;
    dm_str   rest = dm_str_sub(form, skip, form.n);
    uint32_t n = 1;

    if (form.n && skip == form.n && t + 1 < s->end && s->doc->toks[t + 1].is_glued) {
        rest = dm_tw_form(s, t + 1);
        n    = 2;
    } else if (skip == 0) {
        return 0;
    }
    if (rest.n != 2 || dm_tw_digits(rest, year) != 2)
        return 0;
    *year += *year > 30 ? 1900 : 2000;
    return n;
}

static uint32_t any_year(const dm_seek_time *s, uint32_t t, int32_t *year)
{
    uint32_t n = dm_tw_year(s, t, year) ? 1 : short_year(s, t, year);

    return n ? n : dm_tw_spelled_year(s, t, year);
}

/* "last year", "this year's", "the current fiscal year". */
static uint32_t shifted_year(const dm_seek_time *s, uint32_t t, int *year)
{
    dm_time_unit unit;
    int32_t      shift;
    uint32_t     n = dm_tw_any(s, t, DM_TIME_THE);

    if (!dm_tw_is(s, t + n, DM_TIME_SHIFT, &shift))
        return 0;
    n += 1 + dm_tw_any(s, t + n + 1, DM_TIME_FISCAL);
    if (!dm_tw_unit(s, t + n, &unit, NULL) || unit != DM_UNIT_YEAR)
        return 0;
    *year = s->now.year ? s->now.year + shift : 0;
    return n + 1;
}

/* "a year ago", "a year earlier". */
static uint32_t year_ago(const dm_seek_time *s, uint32_t t, int *year)
{
    dm_time_unit unit;
    dm_count     count;
    int32_t      ago;
    uint32_t     n = dm_tw_count(s, t, &count);

    if (n == 0 || count.halves <= 0 || count.halves % 2 || !dm_tw_unit(s, t + n, &unit, NULL) || unit != DM_UNIT_YEAR
        || !dm_tw_is(s, t + n + 1, DM_TIME_AGO, &ago))
        return 0;
    *year = s->now.year ? s->now.year + (ago < 0 ? -1 : 1) * count.halves / 2 : 0;
    return n + 2;
}

uint32_t dm_year_after(const dm_seek_time *s, uint32_t t, int *year, dm_anchor *anchor)
{
    uint32_t n = dm_tw_punct(s, t, ','), of, m;
    int32_t  value;

    *anchor = DM_ANCHOR_EXPLICIT;
    if (n && (m = any_year(s, t + n, &value))) {
        *year = value;
        return n + m;
    }
    of = dm_tw_any(s, t, DM_TIME_OF) && !dm_tw_any(s, t, DM_TIME_THE);
    of += dm_tw_any(s, t + of, DM_TIME_FISCAL);
    if ((m = any_year(s, t + of, &value))) {
        *year = value;
        return of + m;
    }
    *anchor = DM_ANCHOR_ARTICLE;
    m = shifted_year(s, t + of, year);
    if (m == 0)
        m = year_ago(s, t + of, year);
    return m ? of + m : 0;
}

uint32_t dm_year_before(const dm_seek_time *s, uint32_t t, int *year, dm_anchor *anchor)
{
    uint32_t n;
    int32_t  value;

    *anchor = DM_ANCHOR_EXPLICIT;
    if ((n = any_year(s, t, &value))) {
        *year = value;
        return n;
    }
    *anchor = DM_ANCHOR_ARTICLE;
    if ((n = dm_year_ago_word(s, t, &value))) {
        *year = s->now.year ? s->now.year + value : 0;
        return n;
    }
    n = shifted_year(s, t, year);
    if (n && t + n < s->end && s->doc->toks[t + n].is_glued && s->doc->toks[t + n].upos == DM_UPOS_PART)
        n++;                                              /* last year's      */
    return n;
}

/* A number that is a year: after a preposition and not counting something, after
 * an article and before what it dates, or alone in brackets. */
static bool stands_as_year(const dm_seek_time *s, uint32_t t)
{
    const dm_doc   *doc = s->doc;
    const dm_token *tok = &doc->toks[t];
    bool            counts = tok->deprel == DM_DEP_NUMMOD && tok->head != DM_NONE && tok->head > t;
    int32_t         other;

    if (s->is_given)
        return true;
    if (t == doc->sents[tok->sent].first)
        return t + 1 < s->end && dm_tw_punct(s, t + 1, ',');
    if (dm_tw_before(s, t - 1, DM_TIME_ON) || dm_tw_before(s, t - 1, DM_TIME_SINCE) || dm_tw_before(s, t - 1, DM_TIME_UNTIL)
        || dm_tw_before(s, t - 1, DM_TIME_FOR) || dm_tw_before(s, t - 1, DM_TIME_AROUND))
        return !counts || (tok->deprel == DM_DEP_NUMMOD && doc->toks[tok->head].upos == DM_UPOS_PROPN);
    if (t >= s->begin + 2 && (doc->toks[t - 1].upos == DM_UPOS_CCONJ || dm_tw_before(s, t - 1, DM_TIME_AND))
        && dm_tw_year(s, t - 2, &other))
        return true;
    if (doc->toks[t - 1].upos == DM_UPOS_DET || (doc->toks[t - 1].upos == DM_UPOS_PART && doc->toks[t - 1].is_glued))
        return t + 1 < s->end && (doc->toks[t + 1].upos == DM_UPOS_NOUN || doc->toks[t + 1].upos == DM_UPOS_ADJ
                                  || doc->toks[t + 1].upos == DM_UPOS_PROPN || doc->toks[t + 1].upos == DM_UPOS_VERB);
    if (dm_tw_punct(s, t - 1, '(') && dm_tw_punct(s, t + 1, ')'))
        return true;
    /* "the conference 2010", "during the 2006 war": not before what is counted */
    return tok->head != DM_NONE && tok->head < t && doc->toks[tok->head].upos == DM_UPOS_PROPN && tok->deprel != DM_DEP_FLAT;
}

dm_found dm_form_year(const dm_seek_time *s, uint32_t t)
{
    int32_t  year;
    uint32_t n = 0;
    dm_found out;

    if (dm_tw_year(s, t, &year) && year >= YEAR_WORD_LEAST && stands_as_year(s, t))
        n = 1;
    else if ((n = short_year(s, t, &year)) && !stands_as_year(s, t))
        n = 0;
    else if (n == 0 && (s->is_given || dm_tw_before(s, t - (t > 0), DM_TIME_ON) || dm_tw_before(s, t - (t > 0), DM_TIME_SINCE)))
        n = dm_tw_spelled_year(s, t, &year);
    if (n == 0)
        return (dm_found){0};
    out = dm_found_of(n, DM_GRAIN_YEAR, DM_HOW_ABSOLUTE, DM_ANCHOR_EXPLICIT);
    dm_reckon_year(&out.date, year);
    return out;
}

/* "fiscal 1989", "the fiscal year 1989", "the year 2000", "the financial year". */
dm_found dm_form_fiscal(const dm_seek_time *s, uint32_t t)
{
    int32_t      year;
    dm_time_unit unit;
    dm_found     out;
    bool         is_fiscal = dm_tw_any(s, t, DM_TIME_FISCAL);
    uint32_t     n = is_fiscal, m;

    if (dm_tw_unit(s, t + n, &unit, NULL) && unit == DM_UNIT_YEAR)
        n++;
    if (n == 0)
        return (dm_found){0};
    m = any_year(s, t + n, &year);
    if (m == 0)
        m = dm_tw_spelled_year(s, t + n, &year);
    if (m == 0 && (!is_fiscal || n == 1))
        return (dm_found){0};
    out = dm_found_of(n + m, DM_GRAIN_YEAR, DM_HOW_ABSOLUTE, DM_ANCHOR_EXPLICIT);
    if (m) {
        dm_reckon_year(&out.date, year);
        return out;
    }
    out.date.how = DM_HOW_RELATIVE;
    out.anchor   = DM_ANCHOR_ARTICLE;
    dm_value_symbol(out.symbol, "XXXX");
    dm_reckon_unit(&out.date, s->now, DM_UNIT_YEAR, 0);
    return out;
}

/* ---- decades and centuries ----------------------------------------------------- */

static dm_found decade_of(uint32_t n, int year, bool has_century)
{
    dm_found out = dm_found_of(n, DM_GRAIN_DECADE, DM_HOW_ABSOLUTE, has_century ? DM_ANCHOR_EXPLICIT : DM_ANCHOR_ARTICLE);

    if (!has_century)
        year += year > 10 ? 1900 : 2000;
    dm_reckon_span(&out.date, dm_day_of(year, 1, 1), dm_day_of(year + 9, 12, 31));
    return out;
}

/* "the 1990s", "the '90s", "the nineties", "the nineteen nineties". */
dm_found dm_form_decade(const dm_seek_time *s, uint32_t t)
{
    dm_str   form = dm_tw_form(s, t);
    bool     has_quote = form.n && (form.p[0] == '\'' || (form.n >= 3 && !memcmp(form.p, "\xE2\x80\x99", 3)));
    size_t   skip = !has_quote ? 0 : form.p[0] == '\'' ? 1 : 3;
    uint32_t at = t, len, n;
    int32_t  year, suffix, tens;

    if (dm_tw_is(s, t, DM_TIME_DECADE, &tens))
        return s->is_given || (t > 0 && s->doc->toks[t - 1].upos == DM_UPOS_DET) || dm_tw_before(s, t - (t > 0), DM_TIME_EDGE)
             ? decade_of(1, tens, false) : (dm_found){0};
    if (dm_tw_is(s, t, DM_TIME_NUMBER, &year) && year >= 11 && year <= 20 && dm_tw_is(s, t + 1, DM_TIME_DECADE, &tens))
        return decade_of(2, year * 100 + tens, true);
    if (has_quote && skip == form.n) {
        form = dm_tw_form(s, ++at);
        skip = 0;
    }
    form = dm_str_sub(form, skip, form.n);
    len  = dm_tw_digits(form, &year);
    if ((len != 4 && len != 2) || year % 10 || (len == 4 && (year < YEAR_WORD_LEAST || year > DM_YEAR_MOST)))
        return (dm_found){0};
    n = at - t + 1;
    if (len == form.n) {
        if (at + 1 >= s->end || !s->doc->toks[at + 1].is_glued || !dm_tw_is(s, at + 1, DM_TIME_SUFFIX, &suffix) || suffix != 10)
            return (dm_found){0};
        n++;
    } else if (!dm_tw_piece(s, dm_str_sub(form, len, form.n), DM_TIME_SUFFIX, &suffix) || suffix != 10) {
        return (dm_found){0};
    }
    if (len == 2 && !has_quote && !s->is_given && !(t > 0 && s->doc->toks[t - 1].upos == DM_UPOS_DET)
        && !dm_tw_before(s, t - (t > 0), DM_TIME_EDGE) && !(t > 1 && s->doc->toks[t - 1].upos == DM_UPOS_CCONJ))
        return (dm_found){0};
    return decade_of(n, year, len == 4);
}

/* "the 20th century", "19th-century". */
dm_found dm_form_century(const dm_seek_time *s, uint32_t t)
{
    int32_t      nth;
    dm_time_unit unit;
    uint32_t     n = dm_tw_ordinal(s, t, &nth);
    dm_found     out;

    if (n == 0 || nth < 1 || nth > CENTURY_MOST)
        return (dm_found){0};
    n += dm_tw_punct(s, t + n, '-');
    if (!dm_tw_unit(s, t + n, &unit, NULL) || unit != DM_UNIT_CENTURY)
        return (dm_found){0};
    out = dm_found_of(n + 1, DM_GRAIN_CENTURY, DM_HOW_ABSOLUTE, DM_ANCHOR_EXPLICIT);
    if (nth == 1)
        dm_reckon_span(&out.date, dm_day_of(1, 1, 1), dm_day_of(99, 12, 31));
    else
        dm_reckon_span(&out.date, dm_day_of(nth * 100 - 100, 1, 1), dm_day_of(nth * 100 - 1, 12, 31));
    return out;
}

/* ---- days and months --------------------------------------------------------- */

/* A year told of just before, by a day or month of it. */
static int told_year(const dm_seek_time *s)
{
    uint32_t sent = s->doc->toks[s->begin].sent;

    return s->told.is_explicit && s->told.sent != DM_NONE && sent - s->told.sent <= 1 && s->told.year != s->now.year
         ? s->told.year : 0;
}

static void reckon_month_day(const dm_seek_time *s, dm_found *out, int month, int mday, bool is_future)
{
    out->anchor = DM_ANCHOR_ARTICLE;
    dm_value_symbol(out->symbol, "XXXX-%02d-%02d", month, mday);
    if (told_year(s) && !is_future) {
        dm_reckon_day(&out->date, dm_day_of(told_year(s), month, mday));
        out->anchor = DM_ANCHOR_NARRATED;
        out->date.how = DM_HOW_NARRATED;
        return;
    }
    dm_reckon_month_day(&out->date, s->now, month, mday, is_future);
    out->date.how = DM_HOW_MONTH;
}

static dm_found month_and_day(const dm_seek_time *s, uint32_t t, uint32_t n, int month, int mday)
{
    int      year;
    dm_found out = dm_found_of(n, DM_GRAIN_DAY, DM_HOW_ABSOLUTE, DM_ANCHOR_EXPLICIT);
    uint32_t n_year = dm_year_after(s, t + n, &year, &out.anchor);

    if (n_year && year && dm_day_of(year, month, mday) != DM_DAY_NONE)
        dm_reckon_day(&out.date, dm_day_of(year, month, mday));
    else if (dm_day_of(2004, month, mday) != DM_DAY_NONE)
        reckon_month_day(s, &out, month, mday, dm_tw_ahead(s, t, n));
    else
        return (dm_found){0};
    out.n += n_year;
    return out;
}

/* "12-14 March", "March 12-14", in one token or three. The days after the first: tokens. */
static uint32_t days_to(const dm_seek_time *s, uint32_t t, int32_t from, int32_t *to)
{
    uint32_t n;

    if (!dm_tw_punct(s, t, '-') && !dm_str_eq(dm_tw_form(s, t), DM_STR("\xE2\x80\x93")))
        return 0;
    n = dm_tw_mday(s, t + 1, to);
    return n && *to > from ? n + 1 : 0;
}

static uint32_t days_in_token(const dm_seek_time *s, uint32_t t, int32_t *from, int32_t *to)
{
    dm_str   form = dm_tw_form(s, t);
    uint32_t len = dm_tw_digits(form, from), dash;

    if (len == 0 || len > 2 || len == form.n)
        return 0;
    dash = form.p[len] == '-' ? 1 : form.n > len + 3 && !memcmp(form.p + len, "\xE2\x80\x93", 3) ? 3 : 0;
    dm_str rest = dm_str_sub(form, len + dash, form.n);

    return dash && rest.n <= 2 && dm_tw_digits(rest, to) == rest.n && rest.n && *to > *from && *from >= 1 && *to <= 31;
}

/* Days of a month: "4", "4th", "4-6". Tokens. */
static uint32_t days_of(const dm_seek_time *s, uint32_t t, int32_t *from, int32_t *to)
{
    uint32_t n = days_in_token(s, t, from, to), m;

    if (n)
        return n;
    n = dm_tw_mday(s, t, from);
    m = n ? days_to(s, t + n, *from, to) : 0;
    if (m == 0)
        *to = *from;
    return n + m;
}

static void until_day(dm_found *out, int32_t from, int32_t to)
{
    if (to <= from || out->date.first == DM_DAY_NONE)
        return;
    dm_value_of_day(out->value, out->date.first, DM_GRAIN_DAY);
    dm_reckon_span(&out->date, out->date.first, out->date.first + (to - from));
}

/* "14 March 2011", "the 14th of March", "March 14, 2011", "March 14-16". */
dm_found dm_form_month_day(const dm_seek_time *s, uint32_t t)
{
    int32_t  month, from, to;
    uint32_t n = 0, m;
    dm_found out;

    if (dm_tw_is(s, t, DM_TIME_MONTH, &month)) {
        n = 1 + dm_tw_punct(s, t + 1, '.');
        n += dm_tw_any(s, t + n, DM_TIME_THE);
        m = days_of(s, t + n, &from, &to);
        if (m == 0 || (m == 1 && dm_tw_any(s, t + n, DM_TIME_NUMBER)))
            return (dm_found){0};
    } else {
        m = days_of(s, t, &from, &to);
        n = m ? m + dm_tw_any(s, t + m, DM_TIME_OF) : 0;
        if (m == 0 || !dm_tw_is(s, t + n, DM_TIME_MONTH, &month))
            return (dm_found){0};
        m = 1 + (month >= DM_SHORT_FORM && dm_tw_punct(s, t + n + 1, '.') && dm_tw_any(s, t + n + 2, DM_TIME_OF));
    }
    out = month_and_day(s, t, n + m, month % DM_SHORT_FORM, from);
    until_day(&out, from, to);
    return out;
}

dm_found dm_form_iso(const dm_seek_time *s, uint32_t t)
{
    dm_str   form = dm_tw_form(s, t);
    dm_day   day = form.n == 10 ? dm_day_read(form) : DM_DAY_NONE;
    dm_found out = dm_found_of(day != DM_DAY_NONE, DM_GRAIN_DAY, DM_HOW_ABSOLUTE, DM_ANCHOR_EXPLICIT);

    dm_reckon_day(&out.date, day);
    return out;
}

/* Three numbers with slashes or stops between them: false if it is not that. */
static bool read_slashes(dm_str form, int32_t part[3])
{
    if (form.n < 6)
        return false;
    bool has_stops = memchr(form.p, '.', form.n) != NULL;

    for (int i = 0; i < 3; i++) {
        uint32_t n = dm_tw_digits(form, &part[i]);

        if (has_stops && i == 2 && n != 4)               /* "1.1.1" is no day */
            return false;

        if (n == 0 || n > 4 || (i == 2 && n == 3))
            return false;
        if (i < 2 && (n > 2 || n == form.n || (form.p[n] != '/' && form.p[n] != '.')))
            return false;
        form = dm_str_sub(form, n + (i < 2), form.n);
    }
    if (part[2] < 100)
        part[2] += part[2] > 50 ? 1900 : 2000;
    return form.n == 0;
}

/* "7/8/2011": the eighth of July or the seventh of August, whichever is nearer. */
dm_found dm_form_slashes(const dm_seek_time *s, uint32_t t)
{
    int32_t part[3];
    dm_day  us, eu;

    if (!read_slashes(dm_tw_form(s, t), part) || part[2] < YEAR_WORD_LEAST || part[2] > DM_YEAR_MOST)
        return (dm_found){0};
    us = dm_day_of(part[2], part[0], part[1]);
    eu = dm_day_of(part[2], part[1], part[0]);
    if (us == DM_DAY_NONE && eu == DM_DAY_NONE)
        return (dm_found){0};
    dm_found out = dm_found_of(1, DM_GRAIN_DAY, DM_HOW_ABSOLUTE, DM_ANCHOR_EXPLICIT);

    if (us == eu || us == DM_DAY_NONE || eu == DM_DAY_NONE) {
        dm_reckon_day(&out.date, us == DM_DAY_NONE ? eu : us);
        return out;
    }
    dm_value_symbol(out.symbol, "%04d-XX-XX", (int)part[2]);
    out.anchor = DM_ANCHOR_ASSUMED;
    if (s->now.day != DM_DAY_NONE)
        dm_reckon_day(&out.date, abs(us - s->now.day) <= abs(eu - s->now.day) ? us : eu);
    return out;
}

/* A bare month must look like one: a name, or after a preposition. */
static bool stands_as_month(const dm_seek_time *s, uint32_t t)
{
    return s->is_given
        || (!dm_tw_verb(s, t)
            && (t == 0 || s->doc->toks[t].upos == DM_UPOS_PROPN || dm_tw_before(s, t - 1, DM_TIME_ON)
                || dm_tw_before(s, t - 1, DM_TIME_SINCE) || dm_tw_before(s, t - 1, DM_TIME_UNTIL)));
}

/* A month soon to come is that one, unless the verb is in the past. */
bool dm_month_is_soon(const dm_seek_time *s, uint32_t t, int month)
{
    int y, m, d;

    if (s->now.day == DM_DAY_NONE || dm_time_is_behind(s->doc, t, 1) || dm_tw_before(s, t - (t > 0), DM_TIME_SINCE))
        return false;
    dm_day_parts(s->now.day, &y, &m, &d);
    return (month - m + 12) % 12 <= SOON_MONTHS;
}

static void reckon_bare_month(const dm_seek_time *s, dm_found *out, int month, bool is_future)
{
    dm_value_symbol(out->symbol, "XXXX-%02d", month);
    if (told_year(s) && !is_future) {
        dm_reckon_month(&out->date, told_year(s) + (s->told.month > month), month);
        out->anchor   = DM_ANCHOR_NARRATED;
        out->date.how = DM_HOW_NARRATED;
        return;
    }
    dm_reckon_bare_month(&out->date, s->now, month, is_future);
}

/* "March 2011", "in March", "March last year". */
dm_found dm_form_month(const dm_seek_time *s, uint32_t t)
{
    int32_t  month;
    int      year;
    uint32_t n, n_year;
    dm_found out;

    if (!dm_tw_is(s, t, DM_TIME_MONTH, &month))
        return (dm_found){0};
    n = month >= DM_SHORT_FORM && dm_tw_punct(s, t + 1, '.') ? 2 : 1;
    out = dm_found_of(n, DM_GRAIN_MONTH, DM_HOW_ABSOLUTE, DM_ANCHOR_EXPLICIT);
    n_year = dm_year_after(s, t + n, &year, &out.anchor);
    if (n_year) {
        out.n += n_year;
        if (out.anchor != DM_ANCHOR_EXPLICIT)
            out.date.how = DM_HOW_MONTH;
        dm_value_symbol(out.symbol, "XXXX-%02d", (int)(month % DM_SHORT_FORM));
        if (year)
            dm_reckon_month(&out.date, year, month % DM_SHORT_FORM);
        return out;
    }
    if ((month >= DM_SHORT_FORM && !s->is_given) || !stands_as_month(s, t))
        return (dm_found){0};
    out.date.how = DM_HOW_MONTH;
    out.anchor   = DM_ANCHOR_ARTICLE;
    month %= DM_SHORT_FORM;
    reckon_bare_month(s, &out, month, dm_tw_ahead(s, t, n) || dm_month_is_soon(s, t, month));
    return out;
}

/* ---- parts of a year ------------------------------------------------------------ */

/* "Q3", "3Q". */
static bool is_quarter_code(dm_str form, int32_t *quarter)
{
    if (form.n != 2 || (form.p[0] != 'Q' && form.p[1] != 'Q'))
        return false;
    *quarter = form.p[form.p[0] == 'Q'] - '0';
    return *quarter >= 1 && *quarter <= 4;
}

/* "third quarter", "third-quarter", "Q3": tokens, and which. */
static uint32_t quarter_name(const dm_seek_time *s, uint32_t t, int32_t *quarter)
{
    dm_str       form = dm_tw_form(s, t);
    const char  *dash = form.n && form.n < 40 ? memchr(form.p, '-', form.n) : NULL;
    dm_time_unit unit;
    int32_t      value;
    uint32_t     n;

    if (is_quarter_code(form, quarter))
        return 1;
    if (dash && dm_tw_piece(s, dm_str_sub(form, 0, (size_t)(dash - form.p)), DM_TIME_ORDINAL, quarter)
        && dm_tw_piece(s, dm_str_sub(form, (size_t)(dash - form.p) + 1, form.n), DM_TIME_UNIT, &value)
        && value % DM_PLURAL == DM_UNIT_QUARTER && *quarter <= 4) {
        *quarter = *quarter < 0 ? 4 : *quarter;
        return 1;
    }
    n = dm_tw_ordinal(s, t, quarter);
    if (n == 0 || *quarter > 4)
        return 0;
    *quarter = *quarter < 0 ? 4 : *quarter;
    n += dm_tw_punct(s, t + n, '-');
    return dm_tw_unit(s, t + n, &unit, NULL) && unit == DM_UNIT_QUARTER ? n + 1 : 0;
}

/* The quarter or half at `t`, with the year beside it. `read` tells which: 1.. */
static dm_found part_of_year(const dm_seek_time *s, uint32_t t, dm_grain grain,
                             uint32_t (*read)(const dm_seek_time *, uint32_t, int32_t *))
{
    int       year = 0;
    dm_anchor anchor = DM_ANCHOR_ARTICLE;
    int32_t   which;
    uint32_t  n_year = dm_year_before(s, t, &year, &anchor), n;
    dm_found  out;
    dm_time_unit unit;

    n_year += dm_tw_any(s, t + n_year, DM_TIME_FISCAL);
    n_year += n_year && dm_tw_punct(s, t + n_year, '-');
    n = read(s, t + n_year, &which);
    if (n == 0)
        return (dm_found){0};
    n += n_year;
    if (!year)
        n += dm_year_after(s, t + n, &year, &anchor);
    /* "the first half of the year" */
    if (!year && dm_tw_any(s, t + n, DM_TIME_OF) && dm_tw_any(s, t + n + 1, DM_TIME_THE)
        && dm_tw_unit(s, t + n + 2, &unit, NULL) && unit == DM_UNIT_YEAR) {
        n += 3;
        year = s->now.year;
    }
    out = dm_found_of(n, grain, anchor == DM_ANCHOR_EXPLICIT && year ? DM_HOW_ABSOLUTE : DM_HOW_RELATIVE,
                      year && anchor == DM_ANCHOR_EXPLICIT ? anchor : DM_ANCHOR_ARTICLE);
    dm_value_symbol(out.symbol, grain == DM_GRAIN_HALF ? "XXXX-H%d" : "XXXX-Q%d", (int)which);
    if (grain == DM_GRAIN_QUARTER)
        dm_reckon_quarter(&out.date, s->now, which, year);
    else if (year || s->now.year)
        dm_reckon_span(&out.date, dm_day_of(year ? year : s->now.year, which * 6 - 5, 1),
                       dm_day_of(year ? year : s->now.year, which * 6, which == 1 ? 30 : 31));
    return out;
}

dm_found dm_form_quarter(const dm_seek_time *s, uint32_t t)
{
    return part_of_year(s, t, DM_GRAIN_QUARTER, quarter_name);
}

/* "first half", "last half", not of something else: a year stands beside it. */
static uint32_t half_name(const dm_seek_time *s, uint32_t t, int32_t *half)
{
    uint32_t  n = dm_tw_ordinal(s, t, half);
    int       year;
    dm_anchor anchor;
    bool      is_of_year;

    if (n == 0 && dm_tw_is(s, t, DM_TIME_SHIFT, half) && *half == -1)
        n = 1;
    if (n == 0 || *half > 2 || *half == 0 || !dm_tw_any(s, t + n, DM_TIME_HALF))
        return 0;
    *half = *half < 0 ? 2 : *half;
    is_of_year = dm_year_after(s, t + n + 1, &year, &anchor)
              || (dm_tw_any(s, t + n + 1, DM_TIME_OF) && dm_tw_any(s, t + n + 2, DM_TIME_THE)
                  && dm_form_decade(s, t + n + 3).n == 0 && dm_tw_any(s, t + n + 3, DM_TIME_UNIT));
    return is_of_year ? n + 1 : 0;
}

dm_found dm_form_half(const dm_seek_time *s, uint32_t t)
{
    return part_of_year(s, t, DM_GRAIN_HALF, half_name);
}

/* "the summer of 2010", "summer last year", "in the summer". */
dm_found dm_form_season(const dm_seek_time *s, uint32_t t)
{
    int32_t   month;
    int       year = 0;
    dm_found  out = dm_found_of(1, DM_GRAIN_SEASON, DM_HOW_SEASON, DM_ANCHOR_ARTICLE);
    dm_anchor anchor;

    if (!dm_tw_is(s, t, DM_TIME_SEASON, &month) || dm_tw_verb(s, t))
        return (dm_found){0};
    out.n += dm_year_after(s, t + 1, &year, &anchor);
    if (out.n > 1 && year) {
        out.anchor = anchor;
        dm_reckon_season(&out.date, s->now, month % DM_SHORT_FORM, year, 0);
        return out;
    }
    if (!s->is_given && (month >= DM_SHORT_FORM || t == 0 || dm_tw_any(s, t + 1, DM_TIME_OF)
                         || !(dm_tw_before(s, t - 1, DM_TIME_THE) || dm_tw_before(s, t - 1, DM_TIME_ON)
                              || dm_tw_before(s, t - 1, DM_TIME_SINCE) || dm_tw_before(s, t - 1, DM_TIME_UNTIL))))
        return (dm_found){0};
    month %= DM_SHORT_FORM;
    dm_value_symbol(out.symbol, "XXXX-%s", dm_season_code(month));
    dm_reckon_season(&out.date, s->now, month, 0, 0);
    if (out.date.first != DM_DAY_NONE && out.date.first > s->now.day && !dm_tw_ahead(s, t, 1))
        dm_reckon_season(&out.date, s->now, month, 0, -1);
    return out;
}

/* ---- days with a name ------------------------------------------------------------ */

static dm_day holiday_of(int32_t value, dm_time_class cls, int year)
{
    switch (cls) {
    case DM_TIME_FIXED:  return dm_day_of(year, value / 100, value % 100);
    case DM_TIME_MOVING: return dm_reckon_nth_weekday(year, value / 100, value / 10 % 10, value % 10);
    default:             return dm_reckon_easter(year) + value;
    }
}

/* The one that is nearest, the past counting for 150 days nearer, or for a year where the verb is in the past. */
static void reckon_holiday(dm_date *date, dm_now now, int32_t value, dm_time_class cls, bool is_future, bool is_past)
{
    int    penalty = is_past ? 365 : 150;
    dm_day best = DM_DAY_NONE;
    int    least = INT32_MAX;

    for (int year = now.year - 1; now.day != DM_DAY_NONE && year <= now.year + 1; year++) {
        dm_day day = holiday_of(value, cls, year);
        bool   is_other_way = (day > now.day) != is_future && day != now.day;
        int    far = day == DM_DAY_NONE ? INT32_MAX : abs(day - now.day) + (is_other_way ? penalty : 0);

        if (far < least) {
            least = far;
            best  = day;
        }
    }
    dm_reckon_day(date, best);
}

dm_found dm_form_holiday(const dm_seek_time *s, uint32_t t)
{
    static const dm_time_class classes[] = {DM_TIME_FIXED, DM_TIME_MOVING, DM_TIME_EASTER, DM_TIME_NAMED};
    int32_t   value = 0, other;
    uint32_t  n = 0;
    dm_time_class cls = DM_TIME_FIXED;
    int       year = 0;
    dm_anchor anchor;

    for (uint32_t i = 0; i < sizeof classes / sizeof *classes; i++) {
        uint32_t m = dm_tw_phrase(s, t, classes[i], &other);

        if (m > n) {
            n     = m;
            value = other;
            cls   = classes[i];
        }
    }
    if (n == 0)
        return (dm_found){0};
    dm_found out = dm_found_of(n, DM_GRAIN_DAY, DM_HOW_ABSOLUTE, DM_ANCHOR_EXPLICIT);

    if (cls == DM_TIME_NAMED) {
        dm_reckon_day(&out.date, dm_day_of(value / 10000, value / 100 % 100, value % 100));
        return out;
    }
    out.n += dm_year_after(s, t + n, &year, &anchor);
    if (year) {
        out.anchor = anchor;
        dm_reckon_day(&out.date, holiday_of(value, cls, year));
        return out;
    }
    out.date.how = DM_HOW_MONTH;
    out.anchor   = DM_ANCHOR_ARTICLE;
    if (cls == DM_TIME_FIXED)
        dm_value_symbol(out.symbol, "XXXX-%02d-%02d", (int)(value / 100), (int)(value % 100));
    else
        dm_value_symbol(out.symbol, "XXXX-XX-XX");
    reckon_holiday(&out.date, s->now, value, cls, dm_tw_ahead(s, t, n), dm_time_is_behind(s->doc, t, n));
    return out;
}

/* ---- the nth of a month ------------------------------------------------------------ */

/* "the first Monday of June", "the last week of March". */
dm_found dm_form_nth(const dm_seek_time *s, uint32_t t)
{
    int32_t      nth, weekday = -1;
    dm_time_unit unit;
    uint32_t     n = dm_tw_ordinal(s, t, &nth);
    dm_found     month, out;
    int          y, m, d;

    if (n == 0 && dm_tw_is(s, t, DM_TIME_SHIFT, &nth) && nth == -1)
        n = 1;
    if (n == 0 || nth > 5)
        return (dm_found){0};
    if (!(dm_tw_is(s, t + n, DM_TIME_WEEKDAY, &weekday) && weekday < DM_SHORT_FORM)
        && !(dm_tw_unit(s, t + n, &unit, NULL) && unit == DM_UNIT_WEEK))
        return (dm_found){0};
    n++;
    if (!dm_tw_any(s, t + n, DM_TIME_OF))
        return (dm_found){0};
    month = dm_form_month(s, t + n + 1);
    if (month.n == 0)
        return (dm_found){0};
    out = dm_found_of(n + 1 + month.n, weekday >= 0 ? DM_GRAIN_DAY : DM_GRAIN_WEEK, month.date.how, month.anchor);
    dm_value_symbol(out.symbol, weekday >= 0 ? "XXXX-XX-XX" : "XXXX-WXX");
    if (month.date.first == DM_DAY_NONE)
        return out;
    dm_day_parts(month.date.first, &y, &m, &d);
    if (weekday >= 0) {
        dm_reckon_day(&out.date, dm_reckon_nth_weekday(y, m, nth < 0 ? LAST_NTH : nth, weekday));
    } else {
        dm_day monday = nth < 0 ? month.date.last - 3 : month.date.first + 3 + 7 * (nth - 1);

        monday -= dm_day_weekday(monday);
        dm_reckon_span(&out.date, monday, monday + 6);
    }
    return out;
}
