/* test_date.c: dates as pages print them and as inputs state them */
#include "lexicon.h"

#include "clean/date.h"

/* "2011-03-04", "2011-03-04..2011-04-03 interval", or "" */
static void write_days(char *out, size_t cap, bool has, dm_day first, dm_day last, dm_precision precision)
{
    char a[16], b[16];

    out[0] = '\0';
    if (!has)
        return;
    dm_day_text(a, first);
    dm_day_text(b, last);
    if (precision == DM_PRECISION_DAY)
        snprintf(out, cap, "%s", a);
    else
        snprintf(out, cap, "%s..%s %s", a, b, dm_precision_word(precision));
}

static void is_read(const char *text, const char *wanted, size_t length)
{
    dm_date_seen seen;
    dm_day       first = 0, last = 0;
    dm_precision precision = DM_PRECISION_DAY;
    char         got[64];
    bool         has = dm_date_at(&seen, lex, dm_str_of(text), 0);
    bool         has_days = has && dm_date_days(&first, &last, &precision, &seen);

    write_days(got, sizeof got, has_days, first, last, precision);
    if (strcmp(got, wanted) != 0)
        fail_msg("'%s' reads '%s', wanted '%s'", text, got, wanted);
    if (has && seen.span.end != length)
        fail_msg("'%s' ends at %u, wanted %zu", text, seen.span.end, length);
}

static void test_page__each_form_of_date_is_read(void **state)
{
    (void)state;
    is_read("14 March 2011 09:30", "2011-03-14", 13);
    is_read("14th of March, 2011", "2011-03-14", 19);
    is_read("March 14, 2011, 9 am", "2011-03-14", 14);
    is_read("Mar. 14th 2011", "2011-03-14", 14);
    is_read("September 3 , 2014 , 10:22", "2014-09-03", 18);
    is_read("14-Mar-2011", "2011-03-14", 11);
    is_read("14-Mar-11", "2011-03-14", 9);
    is_read("Mon, 14 Mar 2011", "2011-03-14", 16);
    is_read("Mar 14, 2011-Monday", "2011-03-14", 19);
    is_read("2011-03-14T10:00Z", "2011-03-14", 10);
    is_read("2011/3/14", "2011-03-14", 9);
    is_read("14/03/2011", "2011-03-14", 10);
    is_read("14.03.2011", "2011-03-14", 10);
    is_read("03/14/2011", "2011-03-14", 10);
    is_read("March 2011", "2011-03-01..2011-03-31 month", 10);
    is_read("March 14, 20119:30 AM", "2011-03-14", 14);
}

static void test_page__what_may_be_two_days_is_an_interval(void **state)
{
    (void)state;
    is_read("03/04/2011", "2011-03-04..2011-04-03 interval", 10);
    is_read("04/04/2011", "2011-04-04", 10);
}

static void test_page__what_is_no_date_is_not_read(void **state)
{
    (void)state;
    is_read("31 April 2011", "", 0);
    is_read("may 14, 2011", "", 0);
    is_read("1.2.3", "", 0);
    is_read("2011", "", 0);
    is_read("10:30", "", 0);
    is_read("14 envoys", "", 0);
    is_read("", "", 0);
}

static void test_page__a_wrong_weekday_is_noted(void **state)
{
    dm_date_seen seen;

    (void)state;
    assert_true(dm_date_at(&seen, lex, DM_STR("Sunday, 14 March 2011"), 0));
    assert_true(seen.is_wrong_weekday);
    assert_true(dm_date_at(&seen, lex, DM_STR("Monday, 14 March 2011"), 0));
    assert_false(seen.is_wrong_weekday);
}

static void states(const char *text, const char *wanted)
{
    dm_day       first = 0, last = 0;
    dm_precision precision = DM_PRECISION_DAY;
    char         got[64];
    bool         has = dm_date_stated(&first, &last, &precision, lex, dm_str_of(text));

    write_days(got, sizeof got, has, first, last, precision);
    if (strcmp(got, wanted) != 0)
        fail_msg("'%s' states '%s', wanted '%s'", text, got, wanted);
}

static void test_stated__the_day_is_the_one_written(void **state)
{
    (void)state;
    states("2011-03-04", "2011-03-04");
    states(" 2011-3-4 ", "2011-03-04");
    states("20110304", "2011-03-04");
    states("2011-03-04T23:30:00-05:00", "2011-03-04");
    states("2011-03-04 05:06:07.123456", "2011-03-04");
    states("Fri, 04 Mar 2011 05:06:07 GMT", "2011-03-04");
    states("Fri, 04 Mar 11 05:06:07 EST", "2011-03-04");
    states("Sat, 04 Mar 2011 05:06:07 GMT", "2011-03-04");
    states("March 4, 2011 5:06 pm", "2011-03-04");
    states("1299215167", "2011-03-04");
    states("1299215167000", "2011-03-04");
    states("2011-W09-5", "2011-03-04");
    states("2011-063", "2011-03-04");
    states("2011-03-13T02:30:00 America/New_York", "2011-03-13");
    states("\xEF\xBC\x92\xEF\xBC\x90\xEF\xBC\x91\xEF\xBC\x91-03-04", "2011-03-04");
    states("2011\xE5\xB9\xB4" "3\xE6\x9C\x88" "4\xE6\x97\xA5", "2011-03-04");
    states("2011\xE2\x80\x91" "03\xE2\x80\x91" "04", "2011-03-04");
}

static void test_stated__months_years_and_unclear_days_keep_their_precision(void **state)
{
    (void)state;
    states("2011", "2011-01-01..2011-12-31 year");
    states("March 2011", "2011-03-01..2011-03-31 month");
    states("03/04/2011", "2011-03-04..2011-04-03 interval");
}

static void test_stated__what_is_no_day_is_not_invented(void **state)
{
    static const char *const none[] = {
        "", " ", "null", "yesterday", "2 hours ago", "2011-02-29", "2011-13-01", "2011-00-10", "0000-00-00",
        "99999-01-01", "9999-12-31", "-2011-03-04", "31/31/2011", "1970-01-01T00:00:00Z", "1969-12-31T23:59:59Z",
        "0", "-1", "1e10", "9223372036854775807", "2011-03-04T25:00:00Z", "2011-03-04T05:60:00Z",
        "2011-03-04T05:06:07+99:99", "2011-03-04<b>", "2011-03-04\n2012-03-04",
        "1 Muharram 1432", "2554-03-04", "P1D", "2011-03-04/2011-03-05",
    };

    (void)state;
    for (size_t i = 0; i < sizeof none / sizeof *none; i++)
        states(none[i], "");
}

static void test_clock__times_of_day_end_where_they_end(void **state)
{
    size_t end = 0;

    (void)state;
    assert_true(dm_clock_at(&end, lex, DM_STR("11:34 IST by staff"), 0));
    assert_int_equal(end, 9);
    assert_true(dm_clock_at(&end, lex, DM_STR("9:05 p.m. EST"), 0));
    assert_int_equal(end, 13);
    assert_true(dm_clock_at(&end, lex, DM_STR("9 am"), 0));
    assert_int_equal(end, 4);
    assert_false(dm_clock_at(&end, lex, DM_STR("11 envoys"), 0));
    assert_false(dm_clock_at(&end, lex, DM_STR("25:10"), 0));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_page__each_form_of_date_is_read),
        cmocka_unit_test(test_page__what_may_be_two_days_is_an_interval),
        cmocka_unit_test(test_page__what_is_no_date_is_not_read),
        cmocka_unit_test(test_page__a_wrong_weekday_is_noted),
        cmocka_unit_test(test_stated__the_day_is_the_one_written),
        cmocka_unit_test(test_stated__months_years_and_unclear_days_keep_their_precision),
        cmocka_unit_test(test_stated__what_is_no_day_is_not_invented),
        cmocka_unit_test(test_clock__times_of_day_end_where_they_end),
    };

    return cmocka_run_group_tests(tests, open_lexicon, close_lexicon);
}
