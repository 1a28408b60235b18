/* value.c: TIMEX3 values
 *
 *     2011-09-24   2011-W38   2011-W38-WE   2011-09   2011-Q3   2011-H2   2011-SU
 *     2011   201   20   2011-09-24TNI   P10Y   PT2H   P2.5Y   PXD   PRESENT_REF
 *
 * Weeks are those of ISO 8601. A winter bears the year in which it ends. What cannot be
 * reckoned keeps an X for what is not known: XXXX-03, XXXX-WXX-4.
 */
#include "time/time_int.h"

#include <stdarg.h>

dm_found dm_found_of(uint32_t n, dm_grain grain, const char *how, dm_anchor anchor)
{
    return (dm_found){.n = n, .type = DM_TIMEX_DATE, .grain = grain, .anchor = anchor,
                      .date = {.first = DM_DAY_NONE, .last = DM_DAY_NONE, .how = how, .confidence = 0.5f}};
}

void dm_value_symbol(char out[DM_TIMEX_VALUE], const char *fmt, ...)
{
    va_list args;

    va_start(args, fmt);
    vsnprintf(out, DM_TIMEX_VALUE, fmt, args);
    va_end(args);
}

/* The ISO week: that of its Thursday. */
static void value_of_week(char out[DM_TIMEX_VALUE], dm_day day, const char *tail)
{
    dm_day thursday = day - dm_day_weekday(day) + 3;
    int    y, m, d;

    dm_day_parts(thursday, &y, &m, &d);
    dm_value_symbol(out, "%04d-W%02d%s", y, (int)((thursday - dm_day_of(y, 1, 1)) / 7 + 1), tail);
}

const char *dm_season_code(int month)
{
    switch (month) {
    case 3: case 4: case 5:   return "SP";
    case 6: case 7: case 8:   return "SU";
    case 9: case 10: case 11: return "FA";
    default:                  return "WI";
    }
}

void dm_value_of_day(char out[DM_TIMEX_VALUE], dm_day day, dm_grain grain)
{
    int y, m, d;

    dm_day_parts(day, &y, &m, &d);
    switch (grain) {
    case DM_GRAIN_TIME:
    case DM_GRAIN_DAY:     dm_value_symbol(out, "%04d-%02d-%02d", y, m, d); break;
    case DM_GRAIN_WEEK:    value_of_week(out, day, ""); break;
    case DM_GRAIN_WEEKEND: value_of_week(out, day, "-WE"); break;
    case DM_GRAIN_MONTH:   dm_value_symbol(out, "%04d-%02d", y, m); break;
    case DM_GRAIN_QUARTER: dm_value_symbol(out, "%04d-Q%d", y, (m - 1) / 3 + 1); break;
    case DM_GRAIN_SEASON:  dm_value_symbol(out, "%04d-%s", y, dm_season_code(m)); break;
    case DM_GRAIN_HALF:    dm_value_symbol(out, "%04d-H%d", y, m > 6 ? 2 : 1); break;
    case DM_GRAIN_YEAR:    dm_value_symbol(out, "%04d", y); break;
    case DM_GRAIN_DECADE:  dm_value_symbol(out, "%03d", y / 10); break;
    case DM_GRAIN_CENTURY: dm_value_symbol(out, "%02d", y / 100); break;
    default:               break;
    }
}

static const char *const unit_code[DM_UNIT_COUNT] = {
    [DM_UNIT_SECOND] = "S", [DM_UNIT_MINUTE] = "M", [DM_UNIT_HOUR] = "H", [DM_UNIT_DAY] = "D", [DM_UNIT_WEEK] = "W",
    [DM_UNIT_FORTNIGHT] = "W", [DM_UNIT_MONTH] = "M", [DM_UNIT_QUARTER] = "Q", [DM_UNIT_YEAR] = "Y",
    [DM_UNIT_DECADE] = "Y", [DM_UNIT_CENTURY] = "Y", [DM_UNIT_WEEKEND] = "WE",
};

/* Decades and centuries are told in years. */
static int32_t unit_times(dm_time_unit unit)
{
    return unit == DM_UNIT_FORTNIGHT ? 2 : unit == DM_UNIT_DECADE ? 10 : unit == DM_UNIT_CENTURY ? 100 : 1;
}

void dm_value_length(char out[DM_TIMEX_VALUE], int32_t halves, dm_time_unit unit)
{
    bool        is_clock = unit == DM_UNIT_SECOND || unit == DM_UNIT_MINUTE || unit == DM_UNIT_HOUR;
    const char *head = is_clock ? "PT" : "P", *code = unit_code[unit];
    int32_t     times = unit_times(unit);

    if (halves > 0)
        halves = halves < 10000000 ? halves * times : halves;
    if (halves <= 0)
        dm_value_symbol(out, "%sX%s", head, unit == DM_UNIT_DECADE ? "DE" : unit == DM_UNIT_CENTURY ? "CE" : code);
    else if (halves == 1 && unit == DM_UNIT_HOUR)
        dm_value_symbol(out, "PT30M");
    else if (halves == 1 && unit == DM_UNIT_YEAR)
        dm_value_symbol(out, "P6M");
    else if (halves % 2 && unit == DM_UNIT_MINUTE)
        dm_value_symbol(out, "PT%dM30S", halves / 2);
    else
        dm_value_symbol(out, halves % 2 ? "%s%d.5%s" : "%s%d%s", head, halves / 2, code);
}

void dm_value_ref(char out[DM_TIMEX_VALUE], int32_t when)
{
    dm_value_symbol(out, "%s", when < 0 ? "PAST_REF" : when > 0 ? "FUTURE_REF" : "PRESENT_REF");
}

void dm_value_part(dm_found *out, int32_t part)
{
    static const char *const code[DM_PART_COUNT] = {
        [DM_PART_MORNING] = "TMO", [DM_PART_MIDDAY] = "TMI", [DM_PART_AFTERNOON] = "TAF", [DM_PART_EVENING] = "TEV",
        [DM_PART_NIGHT] = "TNI", [DM_PART_DAYTIME] = "TDT",
    };

    part %= DM_PLURAL;
    if (part <= 0 || part >= DM_PART_COUNT || out->tail[0])
        return;
    snprintf(out->tail, sizeof out->tail, "%s", code[part]);
    out->type = DM_TIMEX_TIME;
}

void dm_value_settle(dm_found *out)
{
    if (!out->value[0] && out->date.first != DM_DAY_NONE)
        dm_value_of_day(out->value, out->grain == DM_GRAIN_SEASON ? out->date.last : out->date.first, out->grain);
    else if (!out->value[0])
        memcpy(out->value, out->symbol, sizeof out->value);
    if (out->tail[0]) {
        size_t n = strlen(out->value);

        snprintf(out->value + n, sizeof out->value - n, "%s", out->tail);
        out->tail[0] = '\0';
    }
}

dm_grain dm_grain_of_unit(dm_time_unit unit)
{
    switch (unit) {
    case DM_UNIT_DAY:     return DM_GRAIN_DAY;
    case DM_UNIT_WEEK:
    case DM_UNIT_FORTNIGHT: return DM_GRAIN_WEEK;
    case DM_UNIT_MONTH:   return DM_GRAIN_MONTH;
    case DM_UNIT_QUARTER: return DM_GRAIN_QUARTER;
    case DM_UNIT_YEAR:    return DM_GRAIN_YEAR;
    case DM_UNIT_DECADE:  return DM_GRAIN_DECADE;
    case DM_UNIT_CENTURY: return DM_GRAIN_CENTURY;
    case DM_UNIT_WEEKEND: return DM_GRAIN_WEEKEND;
    default:              return DM_GRAIN_TIME;
    }
}
