/* length.c: how long, how long ago, and how often
 *
 *     two weeks, the 10-year war, for decades        a length: dates nothing
 *     three years ago, a day earlier                 a day so far from now, or from what was told
 *     every Monday, daily, twice a week              a set of days: dates nothing
 *
 * "A year earlier" beside a quarter is that quarter of the year before: so companies
 * compare. Days and weeks ago are a day; months and years ago a month or year.
 */
#include "time/time_int.h"

enum { COMPOUND = 40 };

/* ---- lengths --------------------------------------------------------------------- */

typedef struct dm_length {
    uint32_t     n;            /* tokens                                      */
    dm_count     count;
    dm_time_unit unit;
    bool         is_bare;      /* "weeks", without a count                    */
} dm_length;

/* "10-year", "three-day", "8-month-old", "decades-long" as one token. */
static bool read_compound(const dm_seek_time *s, uint32_t t, dm_length *out)
{
    dm_str      form = dm_tw_form(s, t), a, b;
    const char *dash = form.n && form.n < COMPOUND ? memchr(form.p, '-', form.n) : NULL, *next;
    int32_t     value, unit;

    if (!dash)
        return false;
    a = dm_str_sub(form, 0, (size_t)(dash - form.p));
    b = dm_str_sub(form, a.n + 1, form.n);
    next = b.n ? memchr(b.p, '-', b.n) : NULL;
    *out = (dm_length){.n = 1};
    if (dm_tw_piece(s, a, DM_TIME_UNIT, &unit) && unit >= DM_PLURAL) {
        out->unit = (dm_time_unit)(unit % DM_PLURAL);
        return true;
    }
    if (next)
        b = dm_str_sub(b, 0, (size_t)(next - b.p));
    if (!(a.n && dm_tw_digits(a, &value) == a.n) && !dm_tw_piece(s, a, DM_TIME_NUMBER, &value))
        return false;
    if (!dm_tw_piece(s, b, DM_TIME_UNIT, &unit))
        return false;
    out->count.halves = 2 * value;
    out->unit = (dm_time_unit)(unit % DM_PLURAL);
    return true;
}

/* "six straight days", "20 more years": what may stand between. */
static uint32_t between(const dm_seek_time *s, uint32_t t)
{
    dm_time_unit unit;

    if (dm_tw_any(s, t, DM_TIME_MORE))
        return 1;
    return t + 1 < s->end && s->doc->toks[t].upos == DM_UPOS_ADJ && dm_tw_unit(s, t + 1, &unit, NULL)
        && !dm_tw_any(s, t, DM_TIME_SHIFT) && !dm_tw_any(s, t, DM_TIME_RECENT) && !dm_tw_any(s, t, DM_TIME_ORDINAL);
}

/* Of "a second" only the noun; "a quarter" is a share. */
static bool is_unit_here(const dm_seek_time *s, uint32_t t, const dm_length *len)
{
    if (len->unit == DM_UNIT_QUARTER)
        return s->is_given || !(len->count.is_one || dm_tw_any(s, t + 1, DM_TIME_OF));
    return len->unit != DM_UNIT_SECOND || !dm_tw_any(s, t, DM_TIME_ORDINAL)
        || (s->doc->toks[t].upos == DM_UPOS_NOUN && !dm_tw_any(s, t + 1, DM_TIME_UNIT));
}

static dm_length read_length(const dm_seek_time *s, uint32_t t)
{
    dm_length out = {0};
    uint32_t  n;
    int32_t   value;

    if (read_compound(s, t, &out))
        return out;
    n = dm_tw_count(s, t, &out.count);
    if (n == 0 && dm_tw_any(s, t, DM_TIME_HALF)) {
        out.count.halves = 1;                            /* half an hour      */
        n = 1 + dm_tw_any(s, t + 1, DM_TIME_NUMBER);
    }
    if (n == 0)
        return (dm_length){0};
    n += dm_tw_any(s, t + n, DM_TIME_OF);
    n += dm_tw_punct(s, t + n, '-');
    n += between(s, t + n);
    if (!dm_tw_unit(s, t + n, &out.unit, NULL) || !is_unit_here(s, t + n, &out))
        return (dm_length){0};
    out.n = n + 1;
    /* "a year and a half" */
    if (out.count.halves % 2 == 0 && dm_tw_is(s, t + out.n, DM_TIME_AND, &value) && value == 1
        && dm_tw_any(s, t + out.n + 1, DM_TIME_NUMBER) && dm_tw_any(s, t + out.n + 2, DM_TIME_HALF)) {
        out.count.halves++;
        out.n += 3;
        out.count.is_one = false;
    }
    return out;
}

/* "for weeks", "in decades", "the early years": a plural that nothing counts. */
static dm_length read_bare(const dm_seek_time *s, uint32_t t)
{
    dm_length out = {.n = 1, .is_bare = true};
    bool      is_plural;

    if (!dm_tw_unit(s, t, &out.unit, &is_plural) || (!is_plural && (!s->is_given || dm_tw_any(s, t, DM_TIME_ORDINAL))))
        return (dm_length){0};
    out.count.halves = is_plural ? 0 : 2;
    if (s->is_given || (dm_tw_punct(s, t + 1, '-') && s->doc->toks[t + 1].is_glued))
        return out;                                      /* "decades-long"    */
    return t > s->begin && (dm_tw_before(s, t - 1, DM_TIME_FOR) || dm_tw_before(s, t - 1, DM_TIME_ON)
                            || dm_tw_before(s, t - 1, DM_TIME_AROUND)) && !dm_tw_any(s, t + 1, DM_TIME_OF)
         ? out : (dm_length){0};
}

/* ---- how long ago ------------------------------------------------------------------ */

static dm_day middle(const dm_date *date)
{
    return date->first + (date->last - date->first) / 2;
}

/* The quarter told of, so many years on: "a year earlier". */
static bool quarter_ago(const dm_seek_time *s, dm_found *out, const dm_length *len, int years)
{
    int y, m, d;

    if (len->unit != DM_UNIT_YEAR || s->told.period == DM_DAY_NONE || s->told.period_grain != DM_GRAIN_QUARTER)
        return false;
    dm_day_parts(s->told.period, &y, &m, &d);
    out->grain  = DM_GRAIN_QUARTER;
    out->anchor = DM_ANCHOR_NARRATED;
    out->is_aside = true;
    dm_reckon_quarter(&out->date, s->now, (m - 1) / 3 + 1, y + years);
    return true;
}

static void reckon_ago(const dm_seek_time *s, dm_found *out, const dm_length *len, int direction)
{
    int    n = len->count.halves / 2 * (direction < 0 ? -1 : 1);
    bool   is_told = direction == 2 || direction == -2;
    dm_now from = is_told && s->told.day != DM_DAY_NONE ? (dm_now){.day = s->told.day} : s->now;

    out->grain  = dm_grain_of_unit(len->unit);
    out->anchor = !is_told ? DM_ANCHOR_ARTICLE : s->told.day != DM_DAY_NONE ? DM_ANCHOR_NARRATED : DM_ANCHOR_ASSUMED;
    if (is_told)
        out->date.how = DM_HOW_NARRATED;
    if (quarter_ago(s, out, len, n) || from.day == DM_DAY_NONE)
        return;
    if (out->anchor == DM_ANCHOR_ASSUMED && direction > 0 && !s->told.year)
        return;                                          /* later than what?  */
    if (is_told && out->anchor == DM_ANCHOR_ASSUMED && s->told.year && len->unit == DM_UNIT_YEAR) {
        dm_reckon_year(&out->date, s->told.year + n);
        out->anchor = DM_ANCHOR_NARRATED;
        return;
    }
    if (out->grain == DM_GRAIN_TIME) {
        dm_reckon_day(&out->date, from.day);
        return;
    }
    dm_reckon_ago(&out->date, from, len->unit, n);
    if (out->date.first == DM_DAY_NONE)
        return;
    if (out->grain == DM_GRAIN_WEEK)
        dm_value_of_day(out->value, middle(&out->date), DM_GRAIN_DAY);
    if (out->grain == DM_GRAIN_DECADE || out->grain == DM_GRAIN_CENTURY)
        dm_value_of_day(out->value, middle(&out->date), DM_GRAIN_YEAR);
}

static const char *unknown_value(dm_grain grain)
{
    return grain == DM_GRAIN_MONTH ? "XXXX-XX" : grain == DM_GRAIN_QUARTER ? "XXXX-QX"
         : grain == DM_GRAIN_DAY || grain == DM_GRAIN_WEEK || grain == DM_GRAIN_TIME ? "XXXX-XX-XX" : "XXXX";
}

/* "two weeks ago", "a day earlier", "months ago". */
static dm_found ago(const dm_seek_time *s, const dm_length *len, uint32_t n, int32_t direction)
{
    dm_found out = dm_found_of(n, DM_GRAIN_NONE, DM_HOW_RELATIVE, DM_ANCHOR_NONE);

    if (len->count.halves == 0) {
        dm_value_ref(out.value, direction);
        return out;
    }
    reckon_ago(s, &out, len, direction);
    dm_value_symbol(out.symbol, "%s", unknown_value(out.grain));
    if (out.date.first == DM_DAY_NONE)
        out.anchor = DM_ANCHOR_NONE;
    return out;
}

/* The word after a length that makes it a day: not "two days before the vote". Tokens. */
static uint32_t ago_after(const dm_seek_time *s, uint32_t t, int32_t *direction)
{
    int32_t  vague;
    uint32_t m = dm_tw_phrase(s, t, DM_TIME_AROUND, &vague);   /* "a week or so ago" */
    uint32_t n = dm_tw_phrase(s, t + m, DM_TIME_AGO, direction);
    uint8_t  deprel = n ? dm_deprel_base(s->doc->toks[t + m].deprel) : 0;

    if (n && (*direction == 2 || *direction == -2) && !s->is_given
        && (deprel == DM_DEP_CASE || deprel == DM_DEP_MARK || deprel == DM_DEP_CC))
        return 0;
    return n ? n + m : 0;
}

/* "a week" counts for a length only where one can stand: after a preposition, or by itself beside a verb. */
static bool is_length_here(const dm_seek_time *s, uint32_t t, const dm_length *len)
{
    uint8_t deprel = s->doc->toks[t + len->n - 1].deprel;
    int32_t direction;

    if (!len->count.is_one || s->is_given)
        return true;
    if (dm_tw_around(s, t) || (dm_tw_is(s, t + len->n, DM_TIME_AGO, &direction) && direction % 2 == 0))
        return true;                                     /* "a day after the vote" */
    if (t > s->begin && (dm_tw_before(s, t - 1, DM_TIME_FOR)
                         || (dm_tw_before(s, t - 1, DM_TIME_ON) && len->unit != DM_UNIT_DAY)))
        return true;
    return len->unit != DM_UNIT_DAY && len->unit != DM_UNIT_SECOND && deprel == DM_DEP_OBL_UNMARKED;
}

dm_found dm_form_length(const dm_seek_time *s, uint32_t t)
{
    int32_t   direction, nth;
    uint32_t  skip = dm_tw_ordinal(s, t, &nth), n;    /* "the first nine months" */
    dm_length len = skip ? read_length(s, t + skip) : (dm_length){0};
    dm_found  out;

    if (len.n == 0) {
        skip = 0;
        len  = read_length(s, t);
    }
    if (len.n == 0)
        len = read_bare(s, t);
    if (len.n == 0 && (dm_tw_is(s, t, DM_TIME_UNIT, &nth) && nth >= DM_PLURAL && ago_after(s, t + 1, &direction)))
        len = (dm_length){.n = 1, .unit = (dm_time_unit)(nth % DM_PLURAL)};
    if (len.n == 0)
        return (dm_found){0};
    n = skip ? 0 : ago_after(s, t + len.n, &direction);
    if (n)
        return ago(s, &len, len.n + n, direction);
    if (!is_length_here(s, t + skip, &len))
        return (dm_found){0};
    out = dm_found_of(skip + len.n, DM_GRAIN_NONE, DM_HOW_DURATION, DM_ANCHOR_NONE);
    out.type = DM_TIMEX_DURATION;
    dm_value_length(out.value, len.count.halves, len.unit);
    return out;
}

/* ---- how often ------------------------------------------------------------------------ */

static dm_found set_of(uint32_t n)
{
    dm_found out = dm_found_of(n, DM_GRAIN_NONE, DM_HOW_DURATION, DM_ANCHOR_NONE);

    out.type = DM_TIMEX_SET;
    return out;
}

/* "Mondays", "Tuesday nights", "every Monday night": a weekday and its part. */
static dm_found set_weekday(const dm_seek_time *s, uint32_t t, uint32_t n, bool is_every)
{
    int32_t  weekday, part;
    dm_found out = set_of(n + 1);

    if (!dm_tw_is(s, t + n, DM_TIME_WEEKDAY, &weekday) || (weekday >= DM_SHORT_FORM && weekday < DM_PLURAL_DAY))
        return (dm_found){0};
    dm_value_symbol(out.symbol, "XXXX-WXX-%d", (int)(weekday % DM_SHORT_FORM) + 1);
    is_every = is_every || weekday >= DM_PLURAL_DAY;
    if (dm_tw_is(s, t + n + 1, DM_TIME_PART, &part)) {
        is_every = is_every || part >= DM_PLURAL;
        dm_value_part(&out, part);
        out.type = DM_TIMEX_SET;
        out.n++;
    }
    return is_every ? out : (dm_found){0};
}

/* "every two years", "each month", "every July", "every summer", "every morning". */
static dm_found set_every(const dm_seek_time *s, uint32_t t)
{
    dm_length    len;
    int32_t      value;
    dm_time_unit unit;
    dm_found     out = set_weekday(s, t, 1, true);

    if (out.n)
        return out;
    out = set_of(2);
    if (dm_tw_unit(s, t + 1, &unit, NULL)) {
        dm_value_length(out.value, 2, unit);
    } else if ((len = read_length(s, t + 1)).n) {
        out.n = 1 + len.n;
        dm_value_length(out.value, len.count.halves, len.unit);
    } else if (dm_tw_ordinal(s, t + 1, &value) == 1 && value > 1 && dm_tw_unit(s, t + 2, &unit, NULL)) {
        out.n = 3;
        dm_value_length(out.value, 2 * value, unit);
    } else if (dm_tw_is(s, t + 1, DM_TIME_MONTH, &value)) {
        dm_value_symbol(out.value, "XXXX-%02d", (int)(value % DM_SHORT_FORM));
    } else if (dm_tw_is(s, t + 1, DM_TIME_SEASON, &value)) {
        value %= DM_SHORT_FORM;
        dm_value_symbol(out.value, "XXXX-%s", dm_season_code(value));
    } else if (dm_tw_is(s, t + 1, DM_TIME_PART, &value)) {
        dm_value_symbol(out.symbol, "XXXX-XX-XX");
        dm_value_part(&out, value);
        out.type = DM_TIMEX_SET;
    } else {
        return (dm_found){0};
    }
    return out;
}

/* "15 a year", "twice a week", "per month". */
static dm_found set_rate(const dm_seek_time *s, uint32_t t)
{
    dm_time_unit unit;
    bool         is_plural;
    dm_found     out = set_of(2);
    uint8_t      upos = t > s->begin ? s->doc->toks[t - 1].upos : DM_UPOS_X;

    if (!dm_tw_unit(s, t + 1, &unit, &is_plural) || is_plural)
        return (dm_found){0};
    if (dm_tw_any(s, t, DM_TIME_NUMBER)                   /* "a", not "per"    */
        && ((upos != DM_UPOS_NOUN && upos != DM_UPOS_NUM && upos != DM_UPOS_ADV && upos != DM_UPOS_SYM)
            || s->doc->toks[t + 1].upos != DM_UPOS_NOUN
            || dm_tw_before(s, t - 1, DM_TIME_AROUND) || dm_tw_any(s, t + 2, DM_TIME_AGO)))
        return (dm_found){0};
    dm_value_length(out.value, 2, unit);
    return out;
}

dm_found dm_form_set(const dm_seek_time *s, uint32_t t)
{
    int32_t  value;
    dm_found out;

    if (dm_tw_is(s, t, DM_TIME_EVERY, &value))
        return value == 1 ? set_every(s, t) : set_rate(s, t);
    if (dm_tw_is(s, t, DM_TIME_OFTEN, &value)) {
        out = set_of(1);
        dm_value_length(out.value, 2, (dm_time_unit)value);
        return out;
    }
    return set_weekday(s, t, 0, false);
}
