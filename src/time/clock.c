/* clock.c: times of day
 *
 *     5 p.m., 18:00 UTC, 0800 GMT, noon          an hour
 *     Thursday at 5 p.m., 18:00 on 3 March       an hour of a day beside it
 *     the morning, overnight                     a part of the day told of
 *
 * An hour without a day is of the day told of in its sentence or the one before, else of the article's.
 * Greenwich time ends in Z, other zones are not told.
 */
#include "time/time_int.h"

typedef struct hour {
    uint32_t n;
    int32_t  hour, minute;     /* minute -1: not said                         */
    bool     is_greenwich;
} hour;

static uint32_t zone_after(const dm_seek_time *s, uint32_t t, bool *is_greenwich)
{
    int32_t  zone;
    uint32_t n = dm_tw_punct(s, t, '(');

    if (!dm_tw_is(s, t + n, DM_TIME_ZONE, &zone))
        return 0;
    if (n && !dm_tw_punct(s, t + n + 1, ')'))
        return 0;
    *is_greenwich = zone == 1;
    return n + 1 + n;
}

/* "18:00", "6:40", "5". The rest of the token: "5pm". */
static bool read_face(dm_str form, hour *h, dm_str *rest)
{
    uint32_t n = dm_tw_digits(form, &h->hour), m;

    h->minute = -1;
    if (n == 0 || n > 2 || h->hour > 24)
        return false;
    *rest = dm_str_sub(form, n, form.n);
    if (rest->n > 2 && (rest->p[0] == ':' || rest->p[0] == '.')) {
        m = dm_tw_digits(dm_str_sub(*rest, 1, rest->n), &h->minute);
        if (m != 2 || h->minute > 59)
            return false;
        *rest = dm_str_sub(*rest, 3, rest->n);
    }
    return true;
}

/* "0800" before a zone. */
static bool read_military(dm_str form, hour *h)
{
    int32_t value;

    if (form.n != 4 || dm_tw_digits(form, &value) != 4 || value / 100 > 24 || value % 100 > 59)
        return false;
    h->hour   = value / 100;
    h->minute = value % 100;
    return true;
}

static hour read_hour(const dm_seek_time *s, uint32_t t)
{
    hour    h = {.minute = -1}, none = {0};
    dm_str  rest = {0};
    int32_t add = -1, named;

    if (dm_tw_is(s, t, DM_TIME_HOUR, &named)) {
        h.n    = 1;
        h.hour = named;
        h.minute = named == 24 ? -1 : 0;
        return h;
    }
    if (read_military(dm_tw_form(s, t), &h) && zone_after(s, t + 1, &h.is_greenwich)) {
        h.n = 1 + zone_after(s, t + 1, &h.is_greenwich);
        return h;
    }
    if (!read_face(dm_tw_form(s, t), &h, &rest))
        return none;
    h.n = 1;
    if (rest.n && !dm_tw_piece(s, rest, DM_TIME_CLOCK, &add))
        return none;
    if (!rest.n && dm_tw_is(s, t + 1, DM_TIME_CLOCK, &add))
        h.n++;
    if (add >= 0 && (h.hour < 1 || h.hour > 12))
        return none;
    if (add >= 0)
        h.hour = h.hour % 12 + add;
    uint32_t n_zone = zone_after(s, t + h.n, &h.is_greenwich);

    /* "18:00" by itself is a time, "5" and "2.50" are not */
    if (add < 0 && n_zone == 0 && (h.minute < 0 || !memchr(dm_tw_form(s, t).p, ':', dm_tw_form(s, t).n)))
        return none;
    h.n += n_zone;
    return h;
}

static void write_tail(dm_found *out, const hour *h)
{
    snprintf(out->tail, sizeof out->tail, h->minute >= 0 ? "T%02d:%02d%s" : "T%02d%.0d%s", (int)h->hour % 25,
             h->minute >= 0 ? (int)h->minute : 0, h->is_greenwich ? "Z" : "");
    out->type = DM_TIMEX_TIME;
}

/* The day beside an hour or part of a day: after it, with "on" or a comma. Tokens to it. */
static dm_found day_after(const dm_seek_time *s, uint32_t t, uint32_t *skip)
{
    *skip = dm_tw_punct(s, t, ',');
    *skip += dm_tw_any(s, t + *skip, DM_TIME_ON) && !dm_tw_any(s, t + *skip, DM_TIME_THE);
    return dm_form_one_day(s, t + *skip);
}

/* The day told of in this sentence or the one before, or the article's. */
static dm_found day_here(const dm_seek_time *s, uint32_t n)
{
    bool     is_told = s->told.day != DM_DAY_NONE && s->doc->toks[s->begin].sent - s->told.sent <= 1;
    dm_found out = dm_found_of(n, DM_GRAIN_TIME, is_told ? DM_HOW_NARRATED : DM_HOW_RELATIVE,
                               is_told ? DM_ANCHOR_NARRATED : DM_ANCHOR_ARTICLE);

    dm_value_symbol(out.symbol, "XXXX-XX-XX");
    dm_reckon_day(&out.date, is_told ? s->told.day : s->now.day);
    return out;
}

dm_found dm_form_clock(const dm_seek_time *s, uint32_t t)
{
    hour     h = read_hour(s, t);
    uint32_t skip;
    dm_found out;

    if (h.n == 0)
        return (dm_found){0};
    out = day_after(s, t + h.n, &skip);
    if (out.n && !out.tail[0])
        out.n += h.n + skip;
    else
        out = day_here(s, h.n);
    out.grain = DM_GRAIN_TIME;
    write_tail(&out, &h);
    return out;
}

/* "mid-afternoon yesterday", "the morning of 3 March", "overnight". */
dm_found dm_form_part(const dm_seek_time *s, uint32_t t)
{
    int32_t     part, edge;
    uint32_t    n = dm_tw_any(s, t, DM_TIME_THE), skip;
    dm_str      form = dm_tw_form(s, t + n);
    const char *dash = form.n && form.n < 40 ? memchr(form.p, '-', form.n) : NULL;
    dm_found    out;
    bool        has_part = dm_tw_is(s, t + n, DM_TIME_PART, &part) && part < DM_PLURAL;

    if (!has_part && dash && dm_tw_piece(s, dm_str_sub(form, 0, (size_t)(dash - form.p)), DM_TIME_EDGE, &edge))
        has_part = dm_tw_piece(s, dm_str_sub(form, (size_t)(dash - form.p) + 1, form.n), DM_TIME_PART, &part);
    if (!has_part || (!s->is_given && n == 0 && s->doc->toks[t].upos != DM_UPOS_ADV && !dash
                      && !(t > s->begin && (dm_tw_before(s, t - 1, DM_TIME_ON) || dm_tw_before(s, t - 1, DM_TIME_EDGE)))))
        return (dm_found){0};
    n++;
    out = day_after(s, t + n, &skip);
    if (!out.n && dm_tw_any(s, t + n, DM_TIME_OF)) {
        skip = 1;
        out  = dm_form_one_day(s, t + n + 1);
    }
    if (out.n && !out.tail[0])
        out.n += n + skip;
    else
        out = day_here(s, n);
    out.grain = DM_GRAIN_TIME;
    dm_value_part(&out, part);
    return out;
}
