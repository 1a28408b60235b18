/* timex.c: dates in running text
 *
 * At each token we try the forms a date can have, longest first, asking only
 * what class the words are of (lexicon/time/). Each form either reckons days or
 * leaves them unknown, and says how many tokens it took:
 *
 *     absolute   14 March 2011, March 14, March 2011, in 2008, the 1990s
 *     weekday    Thursday, last Thursday, Thursday night
 *     relative   yesterday, last week, two days ago, this summer, last night
 *     window     the past two weeks, over the last year
 *     duration   the 10-year war, for two days: dates nothing
 *
 * "earlier", "later", "before" and "after" with a length of time count from a
 * day the text told of, not from today. They are kept, and not reckoned.
 */
#include "time/time_int.h"

#include "text/text.h"

const char DM_HOW_ABSOLUTE[] = "absolute", DM_HOW_WEEKDAY[] = "weekday", DM_HOW_RELATIVE[] = "relative",
           DM_HOW_MONTH[] = "month", DM_HOW_YEAR[] = "year", DM_HOW_SEASON[] = "season",
           DM_HOW_WINDOW[] = "window", DM_HOW_DURATION[] = "duration";

enum { YEAR_MIN = 1000, YEAR_MAX = 2100, SHORT_FORM = 100 };

typedef struct finder {
    dm_doc           *doc;
    const dm_lexicon *lex;
    dm_now            now;
    uint32_t          end;       /* of the sentence                           */
} finder;

/* What a form took: tokens and date. n == 0: nothing. */
typedef struct found {
    uint32_t n;
    dm_date  date;
    bool     is_duration;
} found;

/* ---- words -------------------------------------------------------------- */

static dm_str form(const finder *f, uint32_t t) { return dm_doc_form(f->doc, t); }

static bool is(const finder *f, uint32_t t, dm_time_class cls, int32_t *value)
{
    dm_str word;

    if (t >= f->end)
        return false;
    word = form(f, t);
    return dm_timeword_find(value, f->lex, f->doc->toks[t].form_id, cls, &word);
}

static bool is_any(const finder *f, uint32_t t, dm_time_class cls)
{
    int32_t value;

    return is(f, t, cls, &value);
}

static bool is_punct(const finder *f, uint32_t t, char c)
{
    dm_str s = t < f->end ? form(f, t) : (dm_str){0};

    return s.n == 1 && s.p[0] == c;
}

/* Digits from the beginning of a form: how many, and their value. */
static uint32_t digits(dm_str s, int32_t *value)
{
    uint32_t n = 0;

    for (*value = 0; n < s.n && n < 6 && s.p[n] >= '0' && s.p[n] <= '9'; n++)
        *value = *value * 10 + (s.p[n] - '0');
    return n;
}

static bool is_digits(const finder *f, uint32_t t, int32_t *value)
{
    dm_str s = t < f->end ? form(f, t) : (dm_str){0};

    return s.n > 0 && digits(s, value) == s.n;
}

static bool is_year(const finder *f, uint32_t t, int32_t *year)
{
    return t < f->end && form(f, t).n == 4 && is_digits(f, t, year) && *year >= YEAR_MIN && *year <= YEAR_MAX;
}

/* 4, 04, 4th, and "4" "th". *n is the tokens taken. */
static bool is_mday(const finder *f, uint32_t t, int32_t *mday, uint32_t *n)
{
    dm_str   s = t < f->end ? form(f, t) : (dm_str){0};
    uint32_t len = digits(s, mday);
    char     key[32];
    int32_t  value;

    *n = 1;
    if (len == 0 || len > 2 || *mday < 1 || *mday > 31)
        return false;
    if (len == s.n) {
        *n += t + 1 < f->end && f->doc->toks[t + 1].is_glued && is(f, t + 1, DM_TIME_SUFFIX, &value) && value == 1;
        return true;
    }
    dm_str   rest = dm_str_sub(s, len, s.n);
    uint32_t word = rest.n < sizeof key ? dm_lexicon_word(f->lex, dm_lexicon_key(key, sizeof key, rest)) : DM_LEX_NONE;

    return dm_timeword_find(&value, f->lex, word, DM_TIME_SUFFIX, NULL) && value == 1;
}

/* A count: digits or a word; 0 when it is not exact ("several"). */
static bool is_count(const finder *f, uint32_t t, int32_t *count)
{
    return is_digits(f, t, count) || is(f, t, DM_TIME_NUMBER, count);
}

static bool is_verb(const finder *f, uint32_t t)
{
    return f->doc->toks[t].upos == DM_UPOS_VERB || f->doc->toks[t].upos == DM_UPOS_AUX;
}

/* ---- absolute dates ----------------------------------------------------- */

static found no_date(uint32_t n, const char *how)
{
    return (found){.n = n, .date = {.first = DM_DAY_NONE, .last = DM_DAY_NONE, .how = how, .confidence = 0.5f}};
}

static bool is_ahead(const finder *f, uint32_t t, uint32_t n)
{
    return dm_time_is_ahead(f->doc, f->lex, t, n);
}

/* The year after month and day, with its comma: tokens taken. */
static uint32_t year_after(const finder *f, uint32_t t, int32_t *year)
{
    uint32_t n = is_punct(f, t, ',');

    return is_year(f, t + n, year) ? n + 1 : 0;
}

static found month_and_day(const finder *f, uint32_t t, uint32_t n, int32_t month, int32_t mday)
{
    int32_t  year;
    uint32_t n_year = year_after(f, t + n, &year);
    found    out = no_date(n + n_year, DM_HOW_ABSOLUTE);

    if (n_year)
        dm_reckon_day(&out.date, dm_day_of(year, month, mday));
    else
        dm_reckon_month_day(&out.date, f->now, month, mday, is_ahead(f, t, n));
    if (!n_year)
        out.date.how = DM_HOW_MONTH;
    return out;
}

/* "14 March 2011", "the 14th of March", "March 14, 2011". */
static found read_day_of_month(const finder *f, uint32_t t)
{
    int32_t  month, mday;
    uint32_t n;

    if (is(f, t, DM_TIME_MONTH, &month) && is_mday(f, t + 1, &mday, &n))
        return month_and_day(f, t, 1 + n, month % SHORT_FORM, mday);
    if (is(f, t, DM_TIME_MONTH, &month) && is_punct(f, t + 1, '.') && is_mday(f, t + 2, &mday, &n))
        return month_and_day(f, t, 2 + n, month % SHORT_FORM, mday);
    if (!is_mday(f, t, &mday, &n))
        return (found){0};
    n += is_any(f, t + n, DM_TIME_OF);
    if (!is(f, t + n, DM_TIME_MONTH, &month))
        return (found){0};
    return month_and_day(f, t, n + 1, month % SHORT_FORM, mday);
}

/* "2011-03-14" */
static found read_iso(const finder *f, uint32_t t)
{
    dm_str s = form(f, t);
    dm_day day = s.n == 10 ? dm_day_read(s) : DM_DAY_NONE;
    found  out = no_date(day != DM_DAY_NONE, DM_HOW_ABSOLUTE);

    dm_reckon_day(&out.date, day);
    return out;
}

/* A bare month must look like one: a preposition, "last", "early" or an article
 * before it, or a possessive or noun after. */
static bool stands_as_month(const finder *f, uint32_t t)
{
    return !is_verb(f, t)
        && (t == 0 || f->doc->toks[t].upos == DM_UPOS_PROPN || is_any(f, t - 1, DM_TIME_ON)
            || is_any(f, t - 1, DM_TIME_SINCE) || is_any(f, t - 1, DM_TIME_UNTIL));
}

/* "(June) last year", "(June) of this year": tokens taken, and how many years on. */
static uint32_t shifted_year_after(const finder *f, uint32_t t, int32_t *shift)
{
    uint32_t n = is_any(f, t, DM_TIME_OF);
    int32_t  unit;

    return is(f, t + n, DM_TIME_SHIFT, shift) && is(f, t + n + 1, DM_TIME_UNIT, &unit) && unit == DM_UNIT_YEAR
         ? n + 2 : 0;
}

/* "March 2011", "in March", "March last year". */
static found read_month(const finder *f, uint32_t t)
{
    int32_t  month, year;
    uint32_t n;
    found    out;

    if (!is(f, t, DM_TIME_MONTH, &month))
        return (found){0};
    n = is_punct(f, t + 1, '.') ? 2 : 1;
    n += is_any(f, t + n, DM_TIME_OF) && is_year(f, t + n + 1, &year);
    uint32_t n_year = year_after(f, t + n, &year);

    if (n_year) {
        out = no_date(n + n_year, DM_HOW_ABSOLUTE);
        dm_reckon_month(&out.date, year, month % SHORT_FORM);
        return out;
    }
    uint32_t n_shift = shifted_year_after(f, t + n, &year);

    if (n_shift) {
        out = no_date(n + n_shift, DM_HOW_MONTH);
        if (f->now.year)
            dm_reckon_month(&out.date, f->now.year + year, month % SHORT_FORM);
        return out;
    }
    if (month >= SHORT_FORM || !stands_as_month(f, t))
        return (found){0};
    out = no_date(1, DM_HOW_MONTH);
    dm_reckon_bare_month(&out.date, f->now, month, is_ahead(f, t, 1));
    return out;
}

/* A number that is a year: after a preposition and not counting something, after
 * an article and before what it dates, or alone in brackets. */
static bool stands_as_year(const finder *f, uint32_t t)
{
    const dm_token *tok = &f->doc->toks[t];
    bool            counts = tok->deprel == DM_DEP_NUMMOD && tok->head != DM_NONE && tok->head > t;

    if (t == 0)
        return false;
    if (is_any(f, t - 1, DM_TIME_ON) || is_any(f, t - 1, DM_TIME_SINCE) || is_any(f, t - 1, DM_TIME_UNTIL)
        || is_any(f, t - 1, DM_TIME_FOR))
        return !counts;
    int32_t other;

    if (t >= 2 && f->doc->toks[t - 1].upos == DM_UPOS_CCONJ && is_year(f, t - 2, &other))
        return true;
    if (f->doc->toks[t - 1].upos == DM_UPOS_DET)
        return t + 1 < f->end && (f->doc->toks[t + 1].upos == DM_UPOS_NOUN || f->doc->toks[t + 1].upos == DM_UPOS_ADJ
                                  || f->doc->toks[t + 1].upos == DM_UPOS_PROPN);
    return is_punct(f, t - 1, '(') && is_punct(f, t + 1, ')');
}

static found read_year(const finder *f, uint32_t t)
{
    int32_t year;
    found   out = no_date(1, DM_HOW_YEAR);

    if (!is_year(f, t, &year) || year < 1800 || !stands_as_year(f, t))
        return (found){0};
    dm_reckon_year(&out.date, year);
    out.date.how = DM_HOW_ABSOLUTE;
    return out;
}

/* "the 1990s" */
static found read_decade(const finder *f, uint32_t t)
{
    dm_str   s = form(f, t);
    int32_t  year, value;
    uint32_t len = digits(s, &year), n = 1;
    char     key[32];
    found    out = no_date(1, DM_HOW_ABSOLUTE);

    if (len != 4 || year % 10 || year < 1800 || year > YEAR_MAX)
        return (found){0};
    if (len == s.n) {
        if (!(t + 1 < f->end && f->doc->toks[t + 1].is_glued && is(f, t + 1, DM_TIME_SUFFIX, &value) && value == 10))
            return (found){0};
        n = 2;
    } else {
        dm_str rest = dm_str_sub(s, len, s.n);
        uint32_t word = rest.n < 8 ? dm_lexicon_word(f->lex, dm_lexicon_key(key, sizeof key, rest)) : DM_LEX_NONE;

        if (!dm_timeword_find(&value, f->lex, word, DM_TIME_SUFFIX, NULL) || value != 10)
            return (found){0};
    }
    out.n = n;
    dm_reckon_span(&out.date, dm_day_of(year, 1, 1), dm_day_of(year + 9, 12, 31));
    return out;
}

/* ---- weekdays ----------------------------------------------------------- */

/* "Thursday night", "Thursday's": what follows a day and is part of it. */
static uint32_t part_after(const finder *f, uint32_t t)
{
    return is_any(f, t, DM_TIME_PART);
}

/* "Thursday", "Thursday, 14 March", "Thursday 14 March 2011". */
static found read_weekday(const finder *f, uint32_t t)
{
    int32_t  weekday;
    uint32_t n = 1;
    found    out, day;

    if (!is(f, t, DM_TIME_WEEKDAY, &weekday))
        return (found){0};
    n += is_punct(f, t + n, '.') && weekday >= SHORT_FORM;
    n += is_punct(f, t + n, ',');
    day = read_day_of_month(f, t + n);
    if (day.n) {
        day.n += n;
        return day;
    }
    if (weekday >= SHORT_FORM || is_verb(f, t))
        return (found){0};
    out = no_date(1 + part_after(f, t + 1), DM_HOW_WEEKDAY);
    dm_reckon_weekday(&out.date, f->now, weekday, is_ahead(f, t, 1));
    return out;
}

/* ---- relative to today --------------------------------------------------- */

/* "yesterday", "tomorrow night", "the day before yesterday". */
static found read_days(const finder *f, uint32_t t)
{
    uint32_t words[4], n = 0;
    int32_t  days;
    found    out;

    while (n < 4 && t + n < f->end) {
        words[n] = f->doc->toks[t + n].form_id;
        n++;
    }
    n = dm_timeword_phrase(&days, f->lex, words, n, DM_TIME_DAYS);
    if (n == 0)
        return (found){0};
    out = no_date(n + part_after(f, t + n), DM_HOW_RELATIVE);
    if (f->now.day != DM_DAY_NONE)
        dm_reckon_day(&out.date, f->now.day + days);
    return out;
}

/* "the past two weeks", "the last 10 days", "the past week": a window. With
 * shift > 0 it is ahead. */
static found read_window(const finder *f, uint32_t t)
{
    int32_t  shift, count, unit;
    uint32_t n = 1;
    bool     is_recent = is(f, t, DM_TIME_RECENT, &shift), is_counted;

    if (!is_recent && !(is(f, t, DM_TIME_SHIFT, &shift) && shift != 0))
        return (found){0};
    is_counted = is_count(f, t + n, &count);
    n += is_counted;
    if (is_counted && is_any(f, t + n, DM_TIME_OF))
        n++;
    if (!is(f, t + n, DM_TIME_UNIT, &unit) || unit == DM_UNIT_MINUTE)
        return (found){0};
    /* "last week" is the week before, unless it is "over the last week" */
    bool is_over = t >= 2 && (is_any(f, t - 1, DM_TIME_FOR) || is_any(f, t - 2, DM_TIME_FOR));

    if (!is_counted && is_any(f, t, DM_TIME_SHIFT) && !is_over)
        return (found){0};
    found out = no_date(n + 1, DM_HOW_WINDOW);

    if (!is_counted)
        count = 1;
    if (count)
        dm_reckon_window(&out.date, f->now, (dm_time_unit)unit, shift * count);
    return out;
}

/* "last week", "next month", "this summer", "last Thursday", "this March",
 * "last night". */
static found read_shifted(const finder *f, uint32_t t)
{
    int32_t shift, value;
    found   out = no_date(2, DM_HOW_RELATIVE);

    if (!is(f, t, DM_TIME_SHIFT, &shift))
        return (found){0};
    if (is(f, t + 1, DM_TIME_UNIT, &value) && value != DM_UNIT_MINUTE) {
        dm_reckon_unit(&out.date, f->now, (dm_time_unit)value, shift);
    } else if (is(f, t + 1, DM_TIME_WEEKDAY, &value) && value < SHORT_FORM) {
        dm_reckon_shifted_weekday(&out.date, f->now, value, shift);
        out.n += part_after(f, t + 2);
    } else if (is(f, t + 1, DM_TIME_MONTH, &value) && value < SHORT_FORM) {
        dm_reckon_shifted_month(&out.date, f->now, value, shift);
    } else if (is(f, t + 1, DM_TIME_SEASON, &value)) {
        dm_reckon_season(&out.date, f->now, value, 0, shift);
        out.date.how = DM_HOW_SEASON;
    } else if (is(f, t + 1, DM_TIME_PART, &value) && shift <= 0) {
        if (f->now.day != DM_DAY_NONE)
            dm_reckon_day(&out.date, f->now.day + shift);
    } else {
        return (found){0};
    }
    return out;
}

/* "the summer of 2010", "summer 2010", "in summer". */
static found read_season(const finder *f, uint32_t t)
{
    int32_t  month, year;
    uint32_t n = 1;
    found    out;

    if (!is(f, t, DM_TIME_SEASON, &month) || is_verb(f, t))
        return (found){0};
    n += is_any(f, t + 1, DM_TIME_OF) && is_year(f, t + 2, &year);
    if (!is_year(f, t + n, &year))
        return (found){0};
    out = no_date(n + 1, DM_HOW_SEASON);
    dm_reckon_season(&out.date, f->now, month, year, 0);
    return out;
}

static found read_fixed(const finder *f, uint32_t t)
{
    uint32_t words[4], n = 0;
    int32_t  value;

    while (n < 4 && t + n < f->end) {
        words[n] = f->doc->toks[t + n].form_id;
        n++;
    }
    n = dm_timeword_phrase(&value, f->lex, words, n, DM_TIME_FIXED);
    return n ? month_and_day(f, t, n, value / 100, value % 100) : (found){0};
}

/* ---- lengths of time ----------------------------------------------------- */

/* "10-year", "three-day" as one token: the count and the unit in it. */
static bool read_compound(const finder *f, uint32_t t, int32_t *count, int32_t *unit)
{
    dm_str      s = form(f, t);
    const char *dash = s.n ? memchr(s.p, '-', s.n) : NULL;
    char        key[64];

    if (!dash || s.n > 40)
        return false;
    dm_str a = dm_str_sub(s, 0, (size_t)(dash - s.p)), b = dm_str_sub(s, a.n + 1, s.n);
    uint32_t wa = dm_lexicon_word(f->lex, dm_lexicon_key(key, sizeof key, a));
    uint32_t wb = dm_lexicon_word(f->lex, dm_lexicon_key(key, sizeof key, b));

    return (digits(a, count) == a.n || dm_timeword_find(count, f->lex, wa, DM_TIME_NUMBER, NULL))
        && dm_timeword_find(unit, f->lex, wb, DM_TIME_UNIT, NULL);
}

/* Count and unit at `t`: tokens taken. */
static uint32_t read_length(const finder *f, uint32_t t, int32_t *count, int32_t *unit)
{
    uint32_t n = 1;

    if (read_compound(f, t, count, unit))
        return 1;
    if (!is_count(f, t, count))
        return 0;
    if (is_count(f, t + 1, unit)) {              /* "a few", "a dozen"        */
        *count = *unit;
        n++;
    }
    n += is_any(f, t + n, DM_TIME_OF);
    n += is_punct(f, t + n, '-');
    return is(f, t + n, DM_TIME_UNIT, unit) ? n + 1 : 0;
}

/* "two days ago", "three weeks later", "the 10-year war". */
static found read_ago(const finder *f, uint32_t t)
{
    int32_t  count, unit, direction;
    uint32_t n = read_length(f, t, &count, &unit), words[2];

    if (n == 0)
        return (found){0};
    words[0] = t + n < f->end ? f->doc->toks[t + n].form_id : DM_LEX_NONE;
    words[1] = t + n + 1 < f->end ? f->doc->toks[t + n + 1].form_id : DM_LEX_NONE;
    uint32_t n_ago = dm_timeword_phrase(&direction, f->lex, words, 2, DM_TIME_AGO);
    found    out = no_date(n + n_ago, n_ago ? DM_HOW_RELATIVE : DM_HOW_DURATION);

    if (n_ago == 0) {
        bool is_article = count == 1 && !is_digits(f, t, &count) && f->doc->toks[t].upos == DM_UPOS_DET;

        out.is_duration = true;
        return is_article && !(t > 0 && is_any(f, t - 1, DM_TIME_FOR)) ? (found){0} : out;
    }
    if (direction == -1 || direction == 1)
        if (count > 0 && unit != DM_UNIT_MINUTE)
            dm_reckon_ago(&out.date, f->now, (dm_time_unit)unit, count * direction);
    if (unit == DM_UNIT_MINUTE && direction == -1 && f->now.day != DM_DAY_NONE)
        dm_reckon_day(&out.date, f->now.day);
    return out;
}

/* ---- what stands before --------------------------------------------------- */

static found read_core(const finder *f, uint32_t t)
{
    static found (*const forms[])(const finder *, uint32_t) = {
        read_weekday, read_day_of_month, read_iso, read_window, read_shifted, read_season, read_month, read_ago,
        read_decade, read_days, read_fixed, read_year,
    };
    found best = {0};

    for (uint32_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        found out = forms[i](f, t);

        if (out.n > best.n)
            best = out;
    }
    return best;
}

static uint32_t word_of(const finder *f, dm_str s)
{
    char key[64];

    return s.n < sizeof key ? dm_lexicon_word(f->lex, dm_lexicon_key(key, sizeof key, s)) : DM_LEX_NONE;
}

/* "mid-March", "late-2008" in one token. */
static found read_edge_token(const finder *f, uint32_t t)
{
    dm_str      s = form(f, t), rest;
    const char *dash = s.n ? memchr(s.p, '-', s.n) : NULL;
    int32_t     edge, value;
    found       out = no_date(1, DM_HOW_MONTH);

    if (!dash || s.n > 40
        || !dm_timeword_find(&edge, f->lex, word_of(f, dm_str_sub(s, 0, (size_t)(dash - s.p))), DM_TIME_EDGE, NULL))
        return (found){0};
    rest = dm_str_sub(s, (size_t)(dash - s.p) + 1, s.n);
    if (rest.n == 4 && digits(rest, &value) == 4 && value >= 1800 && value <= YEAR_MAX) {
        dm_reckon_year(&out.date, value);
        out.date.how = DM_HOW_ABSOLUTE;
    } else if (dm_timeword_find(&value, f->lex, word_of(f, rest), DM_TIME_MONTH, &rest)) {
        uint32_t n_year = year_after(f, t + 1, &edge);

        out.n += n_year;
        if (n_year)
            dm_reckon_month(&out.date, edge, value % SHORT_FORM);
        else
            dm_reckon_bare_month(&out.date, f->now, value % SHORT_FORM, is_ahead(f, t, 1));
        dm_timeword_find(&edge, f->lex, word_of(f, dm_str_sub(s, 0, s.n - rest.n - 1)), DM_TIME_EDGE, NULL);
    } else {
        return (found){0};
    }
    dm_reckon_edge(&out.date, edge);
    return out;
}

/* What an edge may be of besides dates: a bare year, "the month". */
static found read_edged(const finder *f, uint32_t t, bool has_article)
{
    found   out = t < f->end ? read_core(f, t) : (found){0};
    int32_t value;

    if (out.n || t >= f->end)
        return out;
    if (is_year(f, t, &value) && value >= 1800) {
        out = no_date(1, DM_HOW_ABSOLUTE);
        dm_reckon_year(&out.date, value);
    } else if (has_article && is(f, t, DM_TIME_UNIT, &value) && value >= DM_UNIT_WEEK && value <= DM_UNIT_DECADE) {
        out = no_date(1, DM_HOW_RELATIVE);
        dm_reckon_unit(&out.date, f->now, (dm_time_unit)value, 0);
    }
    return out;
}

/* "early 2008", "late last year", "the beginning of March", "mid-March". */
static found read_edge(const finder *f, uint32_t t)
{
    uint32_t words[2], n, skip = 0;
    int32_t  edge;
    bool     has_article = false;
    found    out;

    words[0] = f->doc->toks[t].form_id;
    words[1] = t + 1 < f->end ? f->doc->toks[t + 1].form_id : DM_LEX_NONE;
    n = dm_timeword_phrase(&edge, f->lex, words, 2, DM_TIME_EDGE);
    if (n == 0)
        return read_edge_token(f, t);
    if (is_verb(f, t))
        return (found){0};
    for (; skip < 2 && t + n + skip < f->end; skip++) {
        bool is_article = f->doc->toks[t + n + skip].upos == DM_UPOS_DET;

        if (!is_article && !is_any(f, t + n + skip, DM_TIME_OF) && !is_punct(f, t + n + skip, '-'))
            break;
        has_article = has_article || is_article;
    }
    out = read_edged(f, t + n + skip, has_article);
    if (out.n == 0 || out.is_duration)
        return (found){0};
    dm_reckon_edge(&out.date, edge);
    out.n += n + skip;
    return out;
}

/* "since Monday": from then to today. */
static void stretch_since(const finder *f, uint32_t t, found *out)
{
    if (t == 0 || !is_any(f, t - 1, DM_TIME_SINCE) || out->date.first == DM_DAY_NONE)
        return;
    if (f->now.day == DM_DAY_NONE || f->now.day <= out->date.last)
        return;
    out->date.last      = f->now.day;
    out->date.precision = DM_PRECISION_INTERVAL;
}

/* Most tokens begin nothing: no digit, no word of time, no hyphen. */
static bool may_begin(const finder *f, uint32_t t)
{
    dm_str s = form(f, t);

    return (s.n && s.p[0] >= '0' && s.p[0] <= '9') || dm_timeword_begins(f->lex, f->doc->toks[t].form_id)
        || (s.n > 4 && s.n < 40 && memchr(s.p, '-', s.n));
}

static void read_sentence(finder *f, const dm_sent *sent)
{
    dm_doc *doc = f->doc;

    f->end = sent->first + sent->n;
    for (uint32_t t = sent->first; t < f->end;) {
        found out = {0};

        if (may_begin(f, t)) {
            found edge = read_edge(f, t), core = read_core(f, t);

            out = core.n > edge.n ? core : edge;
        }
        if (out.n == 0) {
            t++;
            continue;
        }
        stretch_since(f, t, &out);
        out.date.span = dm_tok_range(doc, t, t + out.n - 1);
        if (out.date.first != DM_DAY_NONE)
            out.date.confidence = 0.9f;
        *DM_PUSH(doc->arena, doc->timexes, doc->n_timex, doc->cap_timex) =
            (dm_timex){.first = t, .n = out.n, .date = out.date, .is_duration = out.is_duration};
        t += out.n;
    }
}

void dm_time_find(dm_doc *doc, const dm_lexicon *lex, dm_now now)
{
    finder f = {.doc = doc, .lex = lex, .now = now};

    doc->n_timex = 0;
    for (uint32_t i = 0; i < doc->n_sent; i++)
        read_sentence(&f, &doc->sents[i]);
}
