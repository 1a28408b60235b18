/* relative.c: dates that count from another day
 *
 *     yesterday, last week, this summer, next Thursday       from the article's
 *     the past two weeks, over the last year                 a stretch that ends there
 *     now, recently, in the near future                      no day at all
 *     the day, that Wednesday, the following month,
 *     the same period a year ago                             from what was told before
 *
 * What was told is the last date of the paragraph. Where nothing was, "the day" is taken
 * for the article's, and said to be assumed.
 */
#include "time/time_int.h"

enum { LATEST = 2 };           /* of DM_TIME_THAT                             */

/* ---- weekdays ----------------------------------------------------------------- */

static void add_part(const dm_seek_time *s, dm_found *out, uint32_t t)
{
    int32_t part;
    uint32_t n = dm_tw_punct(s, t + out->n, '-');

    if (dm_tw_is(s, t + out->n + n, DM_TIME_PART, &part) && part < DM_PLURAL) {
        out->n += n + 1;
        dm_value_part(out, part);
    }
}

/* "Thursday last week", "Monday of this week": the tokens of the week, and which. */
static uint32_t week_after(const dm_seek_time *s, uint32_t t, int32_t *shift)
{
    dm_time_unit unit;
    uint32_t     n = dm_tw_any(s, t, DM_TIME_OF);

    return dm_tw_is(s, t + n, DM_TIME_SHIFT, shift) && dm_tw_unit(s, t + n + 1, &unit, NULL) && unit == DM_UNIT_WEEK ? n + 2 : 0;
}

static void weekday_of_week(const dm_seek_time *s, dm_found *out, int weekday, int shift)
{
    if (s->now.day != DM_DAY_NONE)
        dm_reckon_day(&out->date, s->now.day - dm_day_weekday(s->now.day) + weekday + 7 * shift);
}

/* "Thursday", "Thursday, 14 March", "Thursday night", "Monday last week". */
dm_found dm_form_weekday(const dm_seek_time *s, uint32_t t)
{
    int32_t  weekday, shift;
    uint32_t n = 1, m;
    dm_found out, day;

    if (!dm_tw_is(s, t, DM_TIME_WEEKDAY, &weekday) || weekday >= DM_PLURAL_DAY)
        return (dm_found){0};
    n += dm_tw_punct(s, t + n, '.') && weekday >= DM_SHORT_FORM;
    m = n + dm_tw_punct(s, t + n, ',');
    m += dm_tw_any(s, t + m, DM_TIME_THE);
    day = dm_form_month_day(s, t + m);
    if (day.n) {
        day.n += m;
        return day;
    }
    if ((weekday >= DM_SHORT_FORM && !s->is_given) || dm_tw_verb(s, t))
        return (dm_found){0};
    weekday %= DM_SHORT_FORM;
    out = dm_found_of(n, DM_GRAIN_DAY, DM_HOW_WEEKDAY, DM_ANCHOR_ARTICLE);
    dm_value_symbol(out.symbol, "XXXX-WXX-%d", (int)weekday + 1);
    m = week_after(s, t + n, &shift);
    if (m)
        weekday_of_week(s, &out, weekday, shift);
    else
        dm_reckon_weekday(&out.date, s->now, weekday, dm_tw_ahead(s, t, 1));
    out.n += m;
    add_part(s, &out, t);
    return out;
}

/* "yesterday", "tomorrow night", "the day before yesterday", "tonight". */
dm_found dm_form_days(const dm_seek_time *s, uint32_t t)
{
    int32_t  days;
    uint32_t n = dm_tw_phrase(s, t, DM_TIME_DAYS, &days);
    dm_found out;

    if (n == 0)
        return (dm_found){0};
    out = dm_found_of(n, DM_GRAIN_DAY, DM_HOW_RELATIVE, DM_ANCHOR_ARTICLE);
    dm_value_symbol(out.symbol, "XXXX-XX-XX");
    if (days >= DM_PLURAL)                               /* tonight           */
        dm_value_part(&out, DM_PART_NIGHT);
    if (s->now.day != DM_DAY_NONE)
        dm_reckon_day(&out.date, s->now.day + days % DM_PLURAL);
    add_part(s, &out, t);
    return out;
}

/* ---- this, last, next -------------------------------------------------------------- */

static const char *symbol_of(dm_time_unit unit)
{
    switch (unit) {
    case DM_UNIT_DAY:     return "XXXX-XX-XX";
    case DM_UNIT_WEEK:    return "XXXX-WXX";
    case DM_UNIT_WEEKEND: return "XXXX-WXX-WE";
    case DM_UNIT_MONTH:   return "XXXX-XX";
    case DM_UNIT_QUARTER: return "XXXX-QX";
    case DM_UNIT_DECADE:  return "XXX";
    case DM_UNIT_CENTURY: return "XX";
    default:              return "XXXX";
    }
}

static bool is_long(dm_time_unit unit)
{
    return unit != DM_UNIT_MINUTE && unit != DM_UNIT_HOUR && unit != DM_UNIT_SECOND && unit != DM_UNIT_FORTNIGHT;
}

/* This weekend is still to come but on the two days after it. */
static void reckon_shifted_unit(const dm_seek_time *s, dm_found *out, dm_time_unit unit, int shift, uint32_t t)
{
    bool is_behind = unit == DM_UNIT_WEEKEND && shift == 0 && s->now.day != DM_DAY_NONE
                  && dm_day_weekday(s->now.day) < 2 && !dm_tw_ahead(s, t, 2);

    dm_value_symbol(out->symbol, "%s", symbol_of(unit));
    dm_reckon_unit(&out->date, s->now, unit, is_behind ? -1 : shift);
}

/* "last week", "next month", "this summer", "last Thursday", "this coming Sunday", "last night". */
dm_found dm_form_shifted(const dm_seek_time *s, uint32_t t)
{
    int32_t      shift, value, other;
    uint32_t     n = 1;
    dm_time_unit unit;
    bool         is_plural;
    dm_found     out = dm_found_of(0, DM_GRAIN_DAY, DM_HOW_RELATIVE, DM_ANCHOR_ARTICLE);

    if (!dm_tw_is(s, t, DM_TIME_SHIFT, &shift))
        return (dm_found){0};
    if (dm_tw_is(s, t + 1, DM_TIME_SHIFT, &other) || dm_tw_is(s, t + 1, DM_TIME_RECENT, &other)) {
        shift = shift ? shift : other;
        n++;
    }
    n += dm_tw_any(s, t + n, DM_TIME_FISCAL);
    out.n = n + 1;
    if (dm_tw_unit(s, t + n, &unit, &is_plural) && is_long(unit) && !is_plural) {
        out.grain = dm_grain_of_unit(unit);
        reckon_shifted_unit(s, &out, unit, shift, t);
    } else if (dm_tw_is(s, t + n, DM_TIME_WEEKDAY, &value) && value < DM_SHORT_FORM) {
        dm_found day = dm_form_weekday(s, t + n);

        dm_value_symbol(out.symbol, "XXXX-WXX-%d", (int)value + 1);
        if (day.n > 2 && dm_tw_any(s, t + n + 1 + dm_tw_punct(s, t + n + 1, ','), DM_TIME_MONTH)) {
            day.n += n;
            return day;
        }
        dm_reckon_shifted_weekday(&out.date, s->now, value, shift);
        add_part(s, &out, t);
    } else if (dm_tw_is(s, t + n, DM_TIME_MONTH, &value) && value < DM_SHORT_FORM && dm_form_month_day(s, t + n).n == 0) {
        out.grain = DM_GRAIN_MONTH;
        dm_value_symbol(out.symbol, "XXXX-%02d", (int)value);
        dm_reckon_shifted_month(&out.date, s->now, value, shift);
    } else if (dm_tw_is(s, t + n, DM_TIME_SEASON, &value)) {
        out.grain = DM_GRAIN_SEASON;
        out.date.how = DM_HOW_SEASON;
        dm_value_symbol(out.symbol, "XXXX-%s", dm_season_code(value % DM_SHORT_FORM));
        dm_reckon_season(&out.date, s->now, value % DM_SHORT_FORM, 0, shift);
    } else if (dm_tw_is(s, t + n, DM_TIME_PART, &value) && value < DM_PLURAL && shift <= 0) {
        dm_value_symbol(out.symbol, "XXXX-XX-XX");
        dm_value_part(&out, value);
        if (s->now.day != DM_DAY_NONE)
            dm_reckon_day(&out.date, s->now.day + shift);
    } else {
        return (dm_found){0};
    }
    return out;
}

/* ---- stretches ------------------------------------------------------------------------ */

/* "the past week": the week before, told as a stretch. Of a year or decade the value is the one before. */
static dm_found single_stretch(const dm_seek_time *s, uint32_t n, dm_time_unit unit, int shift)
{
    dm_found out = dm_found_of(n, dm_grain_of_unit(unit), DM_HOW_WINDOW, DM_ANCHOR_ARTICLE);

    dm_value_symbol(out.symbol, "%s", symbol_of(unit));
    if (unit == DM_UNIT_YEAR || unit == DM_UNIT_DECADE || unit == DM_UNIT_QUARTER) {
        dm_reckon_unit(&out.date, s->now, unit, shift);
        dm_value_settle(&out);
    } else {
        out.type  = DM_TIMEX_DURATION;
        out.grain = DM_GRAIN_NONE;
        dm_value_length(out.value, 2, unit);
    }
    dm_reckon_window(&out.date, s->now, unit, shift);
    return out;
}

/* "the past two weeks", "the last 10 days", "recent years", "the coming months". */
dm_found dm_form_window(const dm_seek_time *s, uint32_t t)
{
    int32_t      shift;
    dm_count     count;
    dm_time_unit unit;
    uint32_t     n = 1, m;
    bool         is_plural, is_recent = dm_tw_is(s, t, DM_TIME_RECENT, &shift);
    dm_found     out;

    if (!is_recent && !(dm_tw_is(s, t, DM_TIME_SHIFT, &shift) && shift != 0))
        return (dm_found){0};
    m = dm_tw_count(s, t + n, &count);
    n += m;
    n += m && dm_tw_any(s, t + n, DM_TIME_OF);
    n += dm_tw_any(s, t + n, DM_TIME_MORE);
    if (!dm_tw_unit(s, t + n, &unit, &is_plural))
        return (dm_found){0};
    n++;
    /* "last week" is the week before, unless it is "over the last week" */
    bool is_over = t > 1 && (dm_tw_before(s, t - 1, DM_TIME_FOR)
                             || (dm_tw_before(s, t - 1, DM_TIME_THE) && dm_tw_before(s, t - 2, DM_TIME_FOR)));

    if (!m && !is_plural)
        return is_long(unit) && (!dm_tw_any(s, t, DM_TIME_SHIFT) || is_over) ? single_stretch(s, n, unit, shift) : (dm_found){0};
    out = dm_found_of(n, DM_GRAIN_NONE, DM_HOW_WINDOW, DM_ANCHOR_ARTICLE);
    if (!m || count.halves == 0) {
        if (m) {
            dm_value_length(out.value, 0, unit);
            out.type = DM_TIMEX_DURATION;
        } else {
            dm_value_ref(out.value, shift);
        }
        out.anchor = DM_ANCHOR_NONE;
        return out;
    }
    out.type = DM_TIMEX_DURATION;
    dm_value_length(out.value, count.halves, unit);
    if (is_long(unit) || unit == DM_UNIT_FORTNIGHT)
        dm_reckon_window(&out.date, s->now, unit, shift * ((count.halves + 1) / 2));
    else if (s->now.day != DM_DAY_NONE)
        dm_reckon_span(&out.date, s->now.day - (shift < 0), s->now.day + (shift > 0));
    if (out.date.first == DM_DAY_NONE)
        out.anchor = DM_ANCHOR_NONE;
    return out;
}

/* ---- now and then ----------------------------------------------------------------------- */

static bool is_nominal(uint8_t upos)
{
    return upos == DM_UPOS_NOUN || upos == DM_UPOS_PROPN;
}

/* "the now-cancelled deal" */
static bool is_compounded(const dm_seek_time *s, uint32_t t)
{
    return !s->is_given && dm_tw_punct(s, t, '-') && s->doc->toks[t].is_glued;
}

/* "now", "recently", "the near future". Some are that only as nouns: "the past". */
dm_found dm_form_ref(const dm_seek_time *s, uint32_t t)
{
    enum { NOUN_LEAST = 99 };
    int32_t  when;
    uint32_t n = dm_tw_phrase(s, t, DM_TIME_REF, &when);
    dm_found out;

    if (n == 0 || is_compounded(s, t + n) || dm_form_window(s, t + n - 1).n > 1)
        return (dm_found){0};
    if (when >= NOUN_LEAST && !s->is_given
        && (s->doc->toks[t + n - 1].upos != DM_UPOS_NOUN || (t + n < s->end && is_nominal(s->doc->toks[t + n].upos))))
        return (dm_found){0};
    out = dm_found_of(n, DM_GRAIN_NONE, DM_HOW_RELATIVE, DM_ANCHOR_NONE);
    dm_value_ref(out.value, when >= NOUN_LEAST ? when - DM_SHORT_FORM : when);
    return out;
}

/* "the weekend", "over the weekend". */
dm_found dm_form_weekend(const dm_seek_time *s, uint32_t t)
{
    dm_time_unit unit;
    bool         is_plural;
    uint32_t     n = dm_tw_any(s, t, DM_TIME_THE);
    dm_found     out;

    if (!dm_tw_unit(s, t + n, &unit, &is_plural) || unit != DM_UNIT_WEEKEND || is_plural || (n == 0 && !s->is_given))
        return (dm_found){0};
    out = dm_found_of(n + 1, DM_GRAIN_WEEKEND, DM_HOW_RELATIVE, DM_ANCHOR_ARTICLE);
    dm_value_symbol(out.symbol, "XXXX-WXX-WE");
    dm_reckon_weekend(&out.date, s->now, dm_tw_ahead(s, t, n + 1));
    return out;
}

/* "year-end", "year end", "year's end": of this year. */
dm_found dm_form_year_end(const dm_seek_time *s, uint32_t t)
{
    dm_str       form = dm_tw_form(s, t);
    const char  *dash = form.n && form.n < 40 ? memchr(form.p, '-', form.n) : NULL;
    dm_time_unit unit;
    int32_t      edge, value;
    uint32_t     n = 1;
    dm_found     out;

    if (dash && dm_tw_piece(s, dm_str_sub(form, 0, (size_t)(dash - form.p)), DM_TIME_UNIT, &value) && value == DM_UNIT_YEAR
        && dm_tw_piece(s, dm_str_sub(form, (size_t)(dash - form.p) + 1, form.n), DM_TIME_EDGE, &edge)) {
        n = 1;
    } else if (dm_tw_unit(s, t, &unit, NULL) && unit == DM_UNIT_YEAR) {
        n += dm_tw_punct(s, t + 1, '-') || (t + 1 < s->end && s->doc->toks[t + 1].upos == DM_UPOS_PART);
        if (!dm_tw_is(s, t + n, DM_TIME_EDGE, &edge) || edge != 2 || dm_tw_verb(s, t + n))
            return (dm_found){0};
        n++;
    } else {
        return (dm_found){0};
    }
    out = dm_found_of(n, DM_GRAIN_YEAR, DM_HOW_RELATIVE, DM_ANCHOR_ARTICLE);
    dm_value_symbol(out.symbol, "XXXX");
    dm_reckon_unit(&out.date, s->now, DM_UNIT_YEAR, 0);
    dm_value_settle(&out);
    dm_reckon_edge(&out.date, edge);
    return out;
}

/* ---- from what was told -------------------------------------------------------------------- */

/* "year-ago", "year-earlier" in one token or three: tokens. */
uint32_t dm_year_ago_word(const dm_seek_time *s, uint32_t t, int32_t *years)
{
    dm_str       form = dm_tw_form(s, t);
    const char  *dash = form.n && form.n < 40 ? memchr(form.p, '-', form.n) : NULL;
    size_t       at   = dash ? (size_t)(dash - form.p) : 0;
    dm_time_unit unit;
    int32_t      value, ago;
    bool         is_one = dash && dm_tw_piece(s, dm_str_sub(form, 0, at), DM_TIME_UNIT, &value) && value == DM_UNIT_YEAR
                 && dm_tw_piece(s, dm_str_sub(form, at + 1, form.n), DM_TIME_AGO, &ago);
    bool         is_three = !is_one && dm_tw_unit(s, t, &unit, NULL) && unit == DM_UNIT_YEAR && dm_tw_punct(s, t + 1, '-')
                 && dm_tw_is(s, t + 2, DM_TIME_AGO, &ago);

    if (!is_one && !is_three)
        return 0;
    *years = ago < 0 ? -1 : 1;
    return is_one ? 1 : 3;
}

/* The day, week, month, quarter or year that the paragraph last told of; the article's when it told of none. */
static void told_unit(const dm_seek_time *s, dm_found *out, dm_time_unit unit, bool is_period)
{
    dm_now told = {.day = s->told.day, .year = s->told.year};

    out->anchor = DM_ANCHOR_NARRATED;
    out->date.how = DM_HOW_NARRATED;
    if ((unit == DM_UNIT_QUARTER || unit == DM_UNIT_MONTH || is_period) && s->told.period != DM_DAY_NONE
        && (is_period || dm_grain_of_unit(unit) == s->told.period_grain)) {
        int y, m, d;

        out->grain = s->told.period_grain;
        told.day   = s->told.period;
        dm_day_parts(told.day, &y, &m, &d);
        told.year = y;
        dm_reckon_unit(&out->date, told, out->grain == DM_GRAIN_MONTH ? DM_UNIT_MONTH : DM_UNIT_QUARTER, 0);
        return;
    }
    if (unit == DM_UNIT_YEAR && s->told.year) {
        dm_reckon_year(&out->date, s->told.year);
        return;
    }
    if (unit <= DM_UNIT_MONTH && told.day != DM_DAY_NONE) {
        dm_reckon_unit(&out->date, told, unit, 0);
        return;
    }
    out->anchor = DM_ANCHOR_ASSUMED;
    out->date.how = DM_HOW_RELATIVE;
    /* of a quarter the last that is over */
    dm_reckon_unit(&out->date, s->now, is_period ? DM_UNIT_QUARTER : unit, unit == DM_UNIT_QUARTER || is_period ? -1 : 0);
}

/* What a word for the year before or after says of the stretch told of. */
typedef struct years_on {
    int     year;              /* it is of this year; 0: not said             */
    int32_t shift;             /* or so many years on                         */
} years_on;

static void shift_years(dm_found *out, const years_on *on)
{
    int y, m, d, years = on->shift;

    if (out->date.first == DM_DAY_NONE)
        return;
    dm_day_parts(out->date.first, &y, &m, &d);
    if (on->year)
        years = on->year - y;
    dm_reckon_years_on(&out->date, years);
    out->is_aside = years != 0;
}

static void shift_units(dm_found *out, dm_time_unit unit, int shift)
{
    dm_now from = {.day = out->date.first};
    int    m, d;

    if (shift == 0 || from.day == DM_DAY_NONE)
        return;
    dm_day_parts(from.day, &from.year, &m, &d);
    dm_reckon_unit(&out->date, from, unit, shift);
}

/* The word after "the day": "before", "the year previous". Tokens, and which way. */
static uint32_t shift_after(const dm_seek_time *s, uint32_t t, int32_t *shift)
{
    int32_t value;
    uint8_t deprel;

    if (dm_tw_is(s, t, DM_TIME_THAT, &value) && value && (t + 1 >= s->end || !is_nominal(s->doc->toks[t + 1].upos))) {
        *shift = value;
        return 1;
    }
    if (!dm_tw_is(s, t, DM_TIME_AGO, &value) || (value != 2 && value != -2))
        return 0;
    deprel = dm_deprel_base(s->doc->toks[t].deprel);
    if (deprel == DM_DEP_CASE || deprel == DM_DEP_MARK)
        return 0;
    *shift = value / 2;
    return 1;
}

/* "the day", "that year", "the same period last year", "the following month", "the 1988 quarter". */
static dm_found told_of(const dm_seek_time *s, uint32_t t, uint32_t n, bool has_that, int32_t shift)
{
    years_on     on = {0};
    dm_anchor    anchor;
    dm_time_unit unit = DM_UNIT_QUARTER;
    bool         is_plural = false, is_period;
    uint32_t     m = dm_year_ago_word(s, t + n, &on.shift);

    if (m == 0)
        m = dm_year_before(s, t + n, &on.year, &anchor);
    n += m + dm_tw_any(s, t + n + m, DM_TIME_MORE);
    is_period = dm_tw_any(s, t + n, DM_TIME_PERIOD);
    if (!is_period && (!dm_tw_unit(s, t + n, &unit, &is_plural) || is_plural || !is_long(unit) || unit == DM_UNIT_WEEKEND))
        return (dm_found){0};
    if (m && !is_period && unit != DM_UNIT_QUARTER)
        return (dm_found){0};
    n++;
    if (m == 0 && (has_that || is_period || unit == DM_UNIT_QUARTER))
        n += (m = dm_year_after(s, t + n, &on.year, &anchor));
    if (is_period && !has_that && m == 0)
        return (dm_found){0};
    if (!has_that && m == 0)
        n += shift_after(s, t + n, &shift);
    dm_found out = dm_found_of(n, dm_grain_of_unit(unit), DM_HOW_NARRATED, DM_ANCHOR_NARRATED);

    dm_value_symbol(out.symbol, "%s", symbol_of(unit));
    told_unit(s, &out, unit, is_period);
    if (shift == LATEST)
        shift = out.date.first != DM_DAY_NONE && s->now.day != DM_DAY_NONE && out.date.last > s->now.day ? -1 : 0;
    shift_units(&out, unit, shift);
    shift_years(&out, &on);
    return out;
}

/* "year-ago" by itself: the quarter told of, a year before; or the year. */
static dm_found year_ago_alone(const dm_seek_time *s, uint32_t t)
{
    years_on on = {0};
    uint32_t n = dm_year_ago_word(s, t, &on.shift);
    dm_found out = dm_found_of(n, DM_GRAIN_YEAR, DM_HOW_NARRATED, DM_ANCHOR_NARRATED);

    if (n == 0)
        return (dm_found){0};
    dm_value_symbol(out.symbol, "XXXX");
    if (s->told.period != DM_DAY_NONE && s->told.period_grain == DM_GRAIN_QUARTER) {
        told_unit(s, &out, DM_UNIT_QUARTER, false);
        shift_years(&out, &on);
        return out;
    }
    out.anchor   = DM_ANCHOR_ARTICLE;
    out.is_aside = true;
    dm_reckon_unit(&out.date, s->now, DM_UNIT_YEAR, on.shift);
    return out;
}

/* "that Wednesday", "the previous Friday". */
static dm_found told_weekday(const dm_seek_time *s, uint32_t t, uint32_t n, int32_t shift)
{
    int32_t  weekday;
    dm_found out;
    dm_now   from = {.day = s->told.day != DM_DAY_NONE ? s->told.day : s->now.day};

    if (!dm_tw_is(s, t + n, DM_TIME_WEEKDAY, &weekday) || weekday >= DM_SHORT_FORM)
        return (dm_found){0};
    out = dm_found_of(n + 1, DM_GRAIN_DAY, DM_HOW_NARRATED,
                      s->told.day != DM_DAY_NONE ? DM_ANCHOR_NARRATED : DM_ANCHOR_ASSUMED);
    dm_value_symbol(out.symbol, "XXXX-WXX-%d", (int)weekday + 1);
    if ((shift == 0 || shift == LATEST) && s->told.day == DM_DAY_NONE)
        dm_reckon_weekday(&out.date, s->now, weekday, false);
    else
        dm_reckon_shifted_weekday(&out.date, from, weekday, shift);
    return out;
}

dm_found dm_form_told(const dm_seek_time *s, uint32_t t)
{
    int32_t  shift = 0, more;
    uint32_t n = dm_tw_any(s, t, DM_TIME_THE);
    bool     has_that = dm_tw_is(s, t + n, DM_TIME_THAT, &shift), has_the = n > 0;
    dm_found out;

    n += has_that;
    while (has_that && dm_tw_is(s, t + n, DM_TIME_THAT, &more))
        n++;
    /* "the next day" counts from what was told, if anything was */
    if (has_the && !has_that && s->told.day != DM_DAY_NONE && s->told.day != s->now.day
        && dm_tw_is(s, t + n, DM_TIME_SHIFT, &shift) && shift == 1 && dm_tw_any(s, t + n + 1, DM_TIME_UNIT)) {
        dm_time_unit unit;

        has_that = dm_tw_unit(s, t + n + 1, &unit, NULL) && unit == DM_UNIT_DAY;
        n += has_that;
    } else if (!has_that) {
        shift = 0;
    }
    if (!has_that && !has_the && !s->is_given && dm_year_ago_word(s, t, &(int32_t){0}) == 0)
        return (dm_found){0};
    out = has_that ? told_weekday(s, t, n, shift) : (dm_found){0};
    if (out.n == 0)
        out = told_of(s, t, n, has_that, shift);
    return out.n ? out : year_ago_alone(s, t + has_the);
}
