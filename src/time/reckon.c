/* reckon.c: from "last week" to days
 *
 * Calendar arithmetic only; which reading to take is decided in timex.c. Weeks
 * begin on Monday. "Last week" is the calendar week before, "the past week" the
 * seven days that end today. Months and years are counted as such, so a month
 * before 31 March is February, and not a day of it.
 */
#include "time/time_int.h"

enum {
    FAR_DAYS = 150,            /* a month and day so much nearer ahead than behind lies ahead */
    QUARTER_DAYS = 100         /* a quarter that begins later is last year's  */
};

void dm_reckon_span(dm_date *date, dm_day first, dm_day last)
{
    date->first = first;
    date->last  = last;
    date->precision = first == last ? DM_PRECISION_DAY : DM_PRECISION_INTERVAL;
    if (first == DM_DAY_NONE || last == DM_DAY_NONE)
        date->first = date->last = DM_DAY_NONE;
}

void dm_reckon_day(dm_date *date, dm_day day)
{
    dm_reckon_span(date, day, day);
}

void dm_reckon_month(dm_date *date, int year, int month)
{
    int y = year + (month > 12) - (month < 1), m = month > 12 ? month - 12 : month < 1 ? month + 12 : month;

    dm_reckon_span(date, dm_day_of(y, m, 1), dm_day_of(y, m, dm_month_days(y, m)));
    date->precision = DM_PRECISION_MONTH;
}

void dm_reckon_year(dm_date *date, int year)
{
    dm_reckon_span(date, dm_day_of(year, 1, 1), dm_day_of(year, 12, 31));
    date->precision = DM_PRECISION_YEAR;
}

static int now_month(dm_now now)
{
    int y, m, d;

    dm_day_parts(now.day, &y, &m, &d);
    return m;
}

void dm_reckon_weekday(dm_date *date, dm_now now, int weekday, bool is_future)
{
    if (now.day == DM_DAY_NONE)
        return;
    int today = dm_day_weekday(now.day);

    dm_reckon_day(date, is_future ? now.day + (weekday - today + 7) % 7 : now.day - (today - weekday + 7) % 7);
}

void dm_reckon_shifted_weekday(dm_date *date, dm_now now, int weekday, int shift)
{
    if (now.day == DM_DAY_NONE)
        return;
    int today = dm_day_weekday(now.day);

    if (shift < 0)
        dm_reckon_day(date, now.day - 1 - (today - 1 - weekday + 14) % 7);
    else if (shift > 0)
        dm_reckon_day(date, now.day + 1 + (weekday - today - 1 + 14) % 7);
    else
        dm_reckon_day(date, now.day - today + weekday);
}

void dm_reckon_month_day(dm_date *date, dm_now now, int month, int mday, bool is_future)
{
    dm_day best = DM_DAY_NONE;
    double least = 1e9;

    if (now.day == DM_DAY_NONE) {
        if (now.year)
            dm_reckon_day(date, dm_day_of(now.year, month, mday));
        return;
    }
    for (int year = now.year - 1; year <= now.year + 1; year++) {
        dm_day day = dm_day_of(year, month, mday);
        double far = day == DM_DAY_NONE ? 1e9 : day <= now.day ? now.day - day : day - now.day;

        if (day > now.day && !is_future)
            far += FAR_DAYS;
        if (day != DM_DAY_NONE && day < now.day && is_future)
            far += FAR_DAYS * 2;
        if (far < least) {
            least = far;
            best  = day;
        }
    }
    dm_reckon_day(date, best);
}

void dm_reckon_bare_month(dm_date *date, dm_now now, int month, bool is_future)
{
    if (now.day == DM_DAY_NONE)
        return;
    if (is_future)
        dm_reckon_month(date, now.year + (month < now_month(now)), month);
    else
        dm_reckon_month(date, now.year - (month > now_month(now)), month);
}

void dm_reckon_shifted_month(dm_date *date, dm_now now, int month, int shift)
{
    if (now.day == DM_DAY_NONE)
        return;
    int this_month = now_month(now);

    if (shift < 0)
        dm_reckon_month(date, now.year - (month >= this_month), month);
    else if (shift > 0)
        dm_reckon_month(date, now.year + (month <= this_month), month);
    else
        dm_reckon_month(date, now.year, month);
}

static void season_of(dm_date *date, int year, int month)
{
    int end = month + 2 > 12 ? month - 10 : month + 2, end_year = year + (month + 2 > 12);

    dm_reckon_span(date, dm_day_of(year, month, 1), dm_day_of(end_year, end, dm_month_days(end_year, end)));
}

/* A winter of a year ends in it. */
void dm_reckon_season(dm_date *date, dm_now now, int month, int year, int shift)
{
    if (year) {
        season_of(date, year - (month == 12), month);
        return;
    }
    if (now.day == DM_DAY_NONE)
        return;
    int this_year = now.year - (month == 12 && now_month(now) < 3);

    season_of(date, this_year, month);
    if (shift < 0 && date->last >= now.day - 60)
        season_of(date, this_year - 1, month);
    if (shift > 0 && date->first <= now.day)
        season_of(date, this_year + 1, month);
}

static void reckon_week(dm_date *date, dm_now now, int shift)
{
    dm_day monday = now.day - dm_day_weekday(now.day) + 7 * shift;

    dm_reckon_span(date, monday, monday + 6);
}

/* "Last weekend" is over or today's; "this weekend" the one of this week. */
static void reckon_weekend(dm_date *date, dm_now now, int shift)
{
    dm_day saturday = now.day - dm_day_weekday(now.day) + 5 + 7 * shift;

    dm_reckon_span(date, saturday, saturday + 1);
}

void dm_reckon_weekend(dm_date *date, dm_now now, bool is_future)
{
    if (now.day != DM_DAY_NONE)
        reckon_weekend(date, now, is_future || dm_day_weekday(now.day) >= 5 ? 0 : -1);
}

static void quarter_of(dm_date *date, int year, int quarter)
{
    dm_reckon_span(date, dm_day_of(year, quarter * 3 - 2, 1), dm_day_of(year, quarter * 3, dm_month_days(year, quarter * 3)));
}

void dm_reckon_quarter(dm_date *date, dm_now now, int quarter, int year)
{
    if (year || now.day != DM_DAY_NONE)
        quarter_of(date, year ? year : now.year, quarter);
    if (!year && now.day != DM_DAY_NONE && date->first > now.day + QUARTER_DAYS)
        quarter_of(date, now.year - 1, quarter);
}

void dm_reckon_unit(dm_date *date, dm_now now, dm_time_unit unit, int shift)
{
    if (now.day == DM_DAY_NONE) {
        if (unit == DM_UNIT_YEAR && now.year)
            dm_reckon_year(date, now.year + shift);
        return;
    }
    int month = now_month(now);

    switch (unit) {
    case DM_UNIT_DAY:     dm_reckon_day(date, now.day + shift); break;
    case DM_UNIT_WEEK:    reckon_week(date, now, shift); break;
    case DM_UNIT_WEEKEND: reckon_weekend(date, now, shift); break;
    case DM_UNIT_MONTH:   dm_reckon_month(date, now.year, month + shift); break;
    case DM_UNIT_YEAR:    dm_reckon_year(date, now.year + shift); break;
    case DM_UNIT_QUARTER: {
        int at = now.year * 4 + (month - 1) / 3 + shift;

        quarter_of(date, at / 4, at % 4 + 1);
        break;
    }
    case DM_UNIT_DECADE: {
        int first = now.year / 10 * 10 + 10 * shift;

        dm_reckon_span(date, dm_day_of(first, 1, 1), dm_day_of(first + 9, 12, 31));
        break;
    }
    case DM_UNIT_CENTURY: {
        int first = now.year / 100 * 100 + 100 * shift;

        dm_reckon_span(date, dm_day_of(first, 1, 1), dm_day_of(first + 99, 12, 31));
        break;
    }
    case DM_UNIT_FORTNIGHT: dm_reckon_window(date, now, unit, shift ? shift : -1); break;
    default: break;
    }
}

static int unit_months(dm_time_unit unit)
{
    switch (unit) {
    case DM_UNIT_MONTH:   return 1;
    case DM_UNIT_QUARTER: return 3;
    case DM_UNIT_YEAR:    return 12;
    case DM_UNIT_DECADE:  return 120;
    case DM_UNIT_CENTURY: return 1200;
    default:              return 0;
    }
}

static int unit_days(dm_time_unit unit)
{
    switch (unit) {
    case DM_UNIT_DAY:       return 1;
    case DM_UNIT_WEEK:
    case DM_UNIT_WEEKEND:   return 7;
    case DM_UNIT_FORTNIGHT: return 14;
    default:                return 0;
    }
}

/* Kept inside its month. */
dm_day dm_reckon_far(dm_day day, dm_time_unit unit, int n)
{
    int y, m, d, month;

    if (day == DM_DAY_NONE || n < -5000 || n > 5000)
        return DM_DAY_NONE;
    if (unit_months(unit) == 0)
        return day + unit_days(unit) * n;
    dm_day_parts(day, &y, &m, &d);
    month = y * 12 + m - 1 + unit_months(unit) * n;
    if (month < 12)
        return DM_DAY_NONE;
    int most = dm_month_days(month / 12, month % 12 + 1);

    return dm_day_of(month / 12, month % 12 + 1, d < most ? d : most);
}

void dm_reckon_ago(dm_date *date, dm_now now, dm_time_unit unit, int n)
{
    int    y, m, d;
    dm_day day = dm_reckon_far(now.day, unit, n);

    if (day == DM_DAY_NONE)
        return;
    dm_day_parts(day, &y, &m, &d);
    if (unit_months(unit) == 0)
        dm_reckon_span(date, day - (unit_days(unit) > 1 ? 3 : 0), day + (unit_days(unit) > 1 ? 3 : 0));
    else if (unit_months(unit) < 12)
        dm_reckon_month(date, y, m);
    else if (unit == DM_UNIT_YEAR)
        dm_reckon_year(date, y);
    else
        dm_reckon_span(date, dm_day_of(y > 5 ? y - 5 : 1, 1, 1), dm_day_of(y + 5, 12, 31));
}

void dm_reckon_window(dm_date *date, dm_now now, dm_time_unit unit, int n)
{
    dm_day day = dm_reckon_far(now.day, unit, n);

    if (day == DM_DAY_NONE)
        return;
    dm_reckon_span(date, n < 0 ? day : now.day, n < 0 ? now.day : day);
    date->precision = DM_PRECISION_INTERVAL;
}

void dm_reckon_edge(dm_date *date, int edge)
{
    int32_t days;

    if (date->first == DM_DAY_NONE || date->last - date->first < 6)
        return;
    days = (date->last - date->first + 1) / 3;
    dm_reckon_span(date, edge == 0 ? date->first : edge == 1 ? date->first + days : date->last - days + 1,
                   edge == 0 ? date->first + days - 1 : edge == 1 ? date->last - days : date->last);
}

void dm_reckon_side(dm_date *date, dm_now now, int side)
{
    if (date->first == DM_DAY_NONE || now.day < date->first || now.day > date->last)
        return;
    dm_reckon_span(date, side < 0 ? date->first : now.day, side < 0 ? now.day : date->last);
}

/* The same day of the month; whole months stay whole. */
void dm_reckon_years_on(dm_date *date, int years)
{
    int  y, m, d;
    bool is_end;

    if (date->first == DM_DAY_NONE)
        return;
    dm_day_parts(date->last, &y, &m, &d);
    is_end      = d == dm_month_days(y, m);
    date->first = dm_reckon_far(date->first, DM_UNIT_YEAR, years);
    date->last  = dm_reckon_far(date->last, DM_UNIT_YEAR, years);
    if (is_end && date->last != DM_DAY_NONE)
        date->last = dm_day_of(y + years, m, dm_month_days(y + years, m));
    if (date->first == DM_DAY_NONE || date->last == DM_DAY_NONE)
        date->first = date->last = DM_DAY_NONE;
}

/* ---- holidays ------------------------------------------------------------- */

dm_day dm_reckon_nth_weekday(int year, int month, int nth, int weekday)
{
    int    days = dm_month_days(year, month);
    dm_day first = dm_day_of(year, month, 1);

    if (nth == 9) {
        dm_day last = first + days - 1;

        return last - (dm_day_weekday(last) - weekday + 7) % 7;
    }
    first += (weekday - dm_day_weekday(first) + 7) % 7 + 7 * (nth - 1);
    return first <= dm_day_of(year, month, days) ? first : DM_DAY_NONE;
}

/* J. Meeus, Astronomical Algorithms, chapter 8: the Gregorian Easter. */
dm_day dm_reckon_easter(int year)
{
    int a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4, g = (8 * b + 13) / 25;
    int h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7;
    int m = (a + 11 * h + 22 * l) / 451, n = h + l - 7 * m + 114;

    return dm_day_of(year, n / 31, n % 31 + 1);
}
