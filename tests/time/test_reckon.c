/* test_reckon.c: calendar arithmetic of "last week" and its kin */
#include "check.h"

#include "time/time_int.h"

static dm_now on(const char *day)
{
    dm_now now = {.day = dm_day_read(dm_str_of(day))};
    int    m, d;

    dm_day_parts(now.day, &now.year, &m, &d);
    return now;
}

static void is_span(const dm_date *date, const char *first, const char *last)
{
    char a[16], b[16];

    assert_int_not_equal(date->first, DM_DAY_NONE);
    dm_day_text(a, date->first);
    dm_day_text(b, date->last);
    assert_string_equal(a, first);
    assert_string_equal(b, last);
}

static const dm_date unknown = {.first = DM_DAY_NONE, .last = DM_DAY_NONE};

/* 2011-09-24 was a Saturday. */
static void test_weekday__bare_is_the_last_one_today_included(void **state)
{
    dm_date d = unknown;

    (void)state;
    dm_reckon_weekday(&d, on("2011-09-24"), 3, false);
    is_span(&d, "2011-09-22", "2011-09-22");
    dm_reckon_weekday(&d, on("2011-09-24"), 5, false);
    is_span(&d, "2011-09-24", "2011-09-24");
    dm_reckon_weekday(&d, on("2011-09-24"), 3, true);
    is_span(&d, "2011-09-29", "2011-09-29");
}

static void test_weekday__last_is_before_and_next_is_after(void **state)
{
    dm_date d = unknown;

    (void)state;
    dm_reckon_shifted_weekday(&d, on("2011-09-24"), 5, -1);
    is_span(&d, "2011-09-17", "2011-09-17");
    dm_reckon_shifted_weekday(&d, on("2011-09-24"), 4, -1);
    is_span(&d, "2011-09-23", "2011-09-23");
    dm_reckon_shifted_weekday(&d, on("2011-09-24"), 5, 1);
    is_span(&d, "2011-10-01", "2011-10-01");
    dm_reckon_shifted_weekday(&d, on("2011-09-24"), 6, 0);
    is_span(&d, "2011-09-25", "2011-09-25");
}

static void test_month_day__the_nearer_past_wins_unless_far(void **state)
{
    dm_date d = unknown;

    (void)state;
    dm_reckon_month_day(&d, on("2012-01-05"), 12, 28, false);
    is_span(&d, "2011-12-28", "2011-12-28");
    dm_reckon_month_day(&d, on("2011-09-24"), 10, 1, false);
    is_span(&d, "2011-10-01", "2011-10-01");
    dm_reckon_month_day(&d, on("2011-09-24"), 5, 2, false);
    is_span(&d, "2011-05-02", "2011-05-02");
    dm_reckon_month_day(&d, on("2011-09-24"), 5, 2, true);
    is_span(&d, "2012-05-02", "2012-05-02");
}

static void test_unit__weeks_begin_on_monday(void **state)
{
    dm_date d = unknown;

    (void)state;
    dm_reckon_unit(&d, on("2011-09-24"), DM_UNIT_WEEK, -1);
    is_span(&d, "2011-09-12", "2011-09-18");
    dm_reckon_unit(&d, on("2012-01-01"), DM_UNIT_MONTH, -1);
    is_span(&d, "2011-12-01", "2011-12-31");
    dm_reckon_unit(&d, on("2011-09-24"), DM_UNIT_YEAR, 1);
    is_span(&d, "2012-01-01", "2012-12-31");
    dm_reckon_unit(&d, on("2012-02-01"), DM_UNIT_QUARTER, -1);
    is_span(&d, "2011-10-01", "2011-12-31");
    dm_reckon_unit(&d, on("2011-09-24"), DM_UNIT_DECADE, 0);
    is_span(&d, "2010-01-01", "2019-12-31");
}

static void test_ago__months_keep_inside_the_calendar(void **state)
{
    dm_date d = unknown;

    (void)state;
    dm_reckon_ago(&d, on("2012-03-31"), DM_UNIT_MONTH, -1);
    is_span(&d, "2012-02-01", "2012-02-29");
    dm_reckon_ago(&d, on("2012-03-01"), DM_UNIT_DAY, -1);
    is_span(&d, "2012-02-29", "2012-02-29");
    dm_reckon_ago(&d, on("2012-03-01"), DM_UNIT_YEAR, -10);
    is_span(&d, "2002-01-01", "2002-12-31");
    dm_reckon_window(&d, on("2012-03-31"), DM_UNIT_MONTH, -1);
    is_span(&d, "2012-02-29", "2012-03-31");
    d = unknown;
    dm_reckon_ago(&d, on("2012-03-01"), DM_UNIT_CENTURY, -5000);
    assert_int_equal(d.first, DM_DAY_NONE);
}

static void test_season__winter_crosses_the_year(void **state)
{
    dm_date d = unknown;

    (void)state;
    dm_reckon_season(&d, on("2012-01-10"), 12, 0, 0);
    is_span(&d, "2011-12-01", "2012-02-29");
    dm_reckon_season(&d, on("2011-09-24"), 6, 0, 0);
    is_span(&d, "2011-06-01", "2011-08-31");
    dm_reckon_season(&d, on("2011-02-01"), 6, 0, -1);
    is_span(&d, "2010-06-01", "2010-08-31");
}

static void test_edge__thirds_of_a_stretch(void **state)
{
    dm_date d = unknown;

    (void)state;
    dm_reckon_month(&d, 2011, 9);
    dm_reckon_edge(&d, 0);
    is_span(&d, "2011-09-01", "2011-09-10");
    dm_reckon_month(&d, 2011, 9);
    dm_reckon_edge(&d, 2);
    is_span(&d, "2011-09-21", "2011-09-30");
}

static void test_unknown__nothing_is_reckoned_without_a_day(void **state)
{
    dm_now  now = {.day = DM_DAY_NONE};
    dm_date d = unknown;

    (void)state;
    dm_reckon_weekday(&d, now, 1, false);
    dm_reckon_unit(&d, now, DM_UNIT_WEEK, -1);
    dm_reckon_ago(&d, now, DM_UNIT_DAY, -2);
    dm_reckon_month_day(&d, now, 5, 2, false);
    dm_reckon_bare_month(&d, now, 5, false);
    dm_reckon_season(&d, now, 6, 0, -1);
    assert_int_equal(d.first, DM_DAY_NONE);
    now.year = 2011;
    dm_reckon_month_day(&d, now, 5, 2, false);
    is_span(&d, "2011-05-02", "2011-05-02");
}

static void test_easter__by_the_tables(void **state)
{
    (void)state;
    assert_int_equal(dm_reckon_easter(2000), dm_day_of(2000, 4, 23));
    assert_int_equal(dm_reckon_easter(2008), dm_day_of(2008, 3, 23));
    assert_int_equal(dm_reckon_easter(2011), dm_day_of(2011, 4, 24));
    assert_int_equal(dm_reckon_easter(2019), dm_day_of(2019, 4, 21));
}

static void test_nth__weekday_of_a_month(void **state)
{
    (void)state;
    assert_int_equal(dm_reckon_nth_weekday(2011, 11, 4, 3), dm_day_of(2011, 11, 24));
    assert_int_equal(dm_reckon_nth_weekday(2011, 5, 9, 0), dm_day_of(2011, 5, 30));
    assert_int_equal(dm_reckon_nth_weekday(2011, 9, 5, 0), DM_DAY_NONE);
}

static void test_quarter__far_ahead_is_last_years(void **state)
{
    dm_date d = unknown;

    (void)state;
    dm_reckon_quarter(&d, on("2011-03-13"), 4, 0);
    is_span(&d, "2010-10-01", "2010-12-31");
    dm_reckon_quarter(&d, on("2011-09-24"), 4, 0);
    is_span(&d, "2011-10-01", "2011-12-31");
}

static void test_years_on__ends_of_months_stay_ends(void **state)
{
    dm_date d = unknown;

    (void)state;
    dm_reckon_month(&d, 2011, 2);
    dm_reckon_years_on(&d, 1);
    is_span(&d, "2012-02-01", "2012-02-29");
    dm_reckon_years_on(&d, -1);
    is_span(&d, "2011-02-01", "2011-02-28");
}

static void test_side__cuts_at_today(void **state)
{
    dm_date d = unknown;

    (void)state;
    dm_reckon_unit(&d, on("2011-09-24"), DM_UNIT_YEAR, 0);
    dm_reckon_side(&d, on("2011-09-24"), -1);
    is_span(&d, "2011-01-01", "2011-09-24");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_weekday__bare_is_the_last_one_today_included),
        cmocka_unit_test(test_weekday__last_is_before_and_next_is_after),
        cmocka_unit_test(test_month_day__the_nearer_past_wins_unless_far),
        cmocka_unit_test(test_unit__weeks_begin_on_monday),
        cmocka_unit_test(test_ago__months_keep_inside_the_calendar),
        cmocka_unit_test(test_season__winter_crosses_the_year),
        cmocka_unit_test(test_edge__thirds_of_a_stretch),
        cmocka_unit_test(test_unknown__nothing_is_reckoned_without_a_day),
        cmocka_unit_test(test_easter__by_the_tables),
        cmocka_unit_test(test_nth__weekday_of_a_month),
        cmocka_unit_test(test_quarter__far_ahead_is_last_years),
        cmocka_unit_test(test_years_on__ends_of_months_stay_ends),
        cmocka_unit_test(test_side__cuts_at_today),
    };

    return RUN(tests);
}
