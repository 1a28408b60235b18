/* test_timex.c: TIMEX3 type and value of each kind of date expression
 *
 * Articles appear on Saturday, 24 September 2011, unless a test says otherwise.
 */
#include "time/article.h"

/* "words=value" of each expression, joined by bars; the type before a value that is no DATE. */
static const char *values(void)
{
    static char out[2000];
    size_t      n = 0;

    out[0] = '\0';
    for (uint32_t i = 0; i < doc.n_timex; i++) {
        const dm_timex *x = &doc.timexes[i];
        dm_str          s = dm_doc_str(&doc, x->date.span);

        n += (size_t)snprintf(out + n, sizeof out - n, "%s%.*s=%s%s%s", n ? "|" : "", (int)s.n, s.p,
                              x->type == DM_TIMEX_DATE ? "" : dm_timex_type_word(x->type),
                              x->type == DM_TIMEX_DATE ? "" : " ", x->value);
    }
    return out;
}

static void on_day_are(const char *day, const char *text, const char *wanted)
{
    read_text(day, text);
    if (strcmp(values(), wanted) != 0)
        fail_msg("'%s' has '%s', wanted '%s'", text, values(), wanted);
}

static void are(const char *text, const char *wanted) { on_day_are("2011-09-24", text, wanted); }

static void anchors_are(const char *text, const char *wanted)
{
    char   out[200] = "";
    size_t n = 0;

    read_text("2011-09-24", text);
    for (uint32_t i = 0; i < doc.n_timex; i++)
        n += (size_t)snprintf(out + n, sizeof out - n, "%s%s", i ? " " : "", dm_anchor_word(doc.timexes[i].anchor));
    assert_string_equal(out, wanted);
}

static void days_are(const char *text, const char *first, const char *last)
{
    char a[16], b[16];

    read_text("2011-09-24", text);
    assert_true(doc.n_timex > 0 && doc.timexes[0].date.first != DM_DAY_NONE);
    dm_day_text(a, doc.timexes[0].date.first);
    dm_day_text(b, doc.timexes[0].date.last);
    assert_string_equal(a, first);
    assert_string_equal(b, last);
}

static void test_day__in_every_order(void **state)
{
    (void)state;
    are("The envoy left on 14 March 2010.", "14 March 2010=2010-03-14");
    are("The envoy left on March 14, 2010, officials said.", "March 14, 2010=2010-03-14");
    are("The envoy left on the 14th of March.", "the 14th of March=2011-03-14");
    are("The envoy left on Friday, May 13.", "Friday, May 13=2011-05-13");
    are("The envoy left on 2010-03-14.", "2010-03-14=2010-03-14");
    are("The talks of March 14-16 failed.", "March 14-16=2011-03-14");
    days_are("The talks of March 14-16 failed.", "2011-03-14", "2011-03-16");
}

static void test_day__numbers_alone_take_the_reading_nearer_to_the_article(void **state)
{
    (void)state;
    are("The envoy left on 25/12/2010.", "25/12/2010=2010-12-25");
    on_day_are("2011-07-09", "The envoy left on 7/8/2011.", "7/8/2011=2011-07-08");
    are("The update to version 1.2.2011 failed.", "1.2.2011=2011-02-01");
    are("Version 1.1.1 failed.", "");
}

static void test_month__and_year(void **state)
{
    (void)state;
    are("The war began in March 2003.", "March 2003=2003-03");
    are("The war began in June last year.", "June last year=2010-06");
    are("The war began in mid-March.", "mid-March=2011-03");
    are("The war began at the end of 1990.", "the end of 1990=1990");
    are("They have fought since '82.", "'82=1982");
}

static void test_month__soon_to_come_unless_the_verb_is_past(void **state)
{
    (void)state;
    are("The army withdrew in November.", "November=2010-11");
    are("A deal by November is likely.", "November=2011-11");
    are("It was the worst month since November.", "November=2010-11");
}

static void test_part_of_year__quarters_halves_and_fiscal_years(void **state)
{
    (void)state;
    are("Exports fell in the third quarter of 2009.", "the third quarter of 2009=2009-Q3");
    are("Exports fell in the fourth quarter.", "the fourth quarter=2011-Q4");
    on_day_are("2011-03-13", "Exports fell in the fourth quarter.", "the fourth quarter=2010-Q4");
    are("Exports fell in last year's first quarter.", "last year's first quarter=2010-Q1");
    are("Exports fell in the first half of 2010.", "the first half of 2010=2010-H1");
    are("Exports fell in fiscal 2010.", "fiscal 2010=2010");
}

static void test_season__and_weekend(void **state)
{
    (void)state;
    are("The camp burned in the summer of 2010.", "the summer of 2010=2010-SU");
    are("The camp burned last winter.", "last winter=2011-WI");
    are("The camp burned this past spring.", "this past spring=2011-SP");
    on_day_are("2011-09-27", "The camp burned over the weekend.", "the weekend=2011-W38-WE");
}

static void test_long__decades_and_centuries(void **state)
{
    (void)state;
    are("The wars of the 1990s ruined the land.", "the 1990s=199");
    are("The wars of the nineties ruined the land.", "the nineties=199");
    are("The fort was built in the early 1980s.", "the early 1980s=198");
    are("The fort was built in the 19th century.", "the 19th century=18");
}

static void test_holiday__fixed_and_moving(void **state)
{
    (void)state;
    are("The truce began on Christmas Day.", "Christmas Day=2010-12-25");
    are("The truce began on Good Friday.", "Good Friday=2011-04-22");
    are("The truce began on Easter Monday 2010.", "Easter Monday 2010=2010-04-05");
    are("The march took place on Labor Day.", "Labor Day=2011-09-05");
    are("They mourned the dead of 9/11.", "9/11=2001-09-11");
}

static void test_relative__weeks_months_and_years(void **state)
{
    (void)state;
    are("The ministers met last week.", "last week=2011-W37");
    are("The ministers met earlier this week.", "earlier this week=2011-W38");
    days_are("The ministers met earlier this week.", "2011-09-19", "2011-09-24");
    are("The ministers will meet later this month.", "later this month=2011-09");
    are("The ministers will meet next year.", "next year=2012");
    are("The ministers met two weeks ago.", "two weeks ago=2011-09-10");
    are("The ministers met a year ago.", "a year ago=2010");
    are("The ministers met on Monday last week.", "Monday last week=2011-09-12");
    are("The ministers met on the first Monday of June.", "the first Monday of June=2011-06-06");
}

static void test_window__last_week_is_not_the_last_week(void **state)
{
    (void)state;
    days_are("The message was sent last week.", "2011-09-12", "2011-09-18");
    days_are("The message was sent over the last week.", "2011-09-17", "2011-09-24");
    are("Ten people died in the past two days.", "the past two days=DURATION P2D");
    are("Ten people died in the past decade.", "the past decade=200");
}

static void test_length__of_time(void **state)
{
    (void)state;
    are("The 10-year war ended.", "10-year=DURATION P10Y");
    are("They talked for two and a half years.", "two and a half years=DURATION P2.5Y");
    are("They talked for at least three hours.", "at least three hours=DURATION PT3H");
    are("They talked for half an hour.", "half an hour=DURATION PT30M");
    are("They fought for decades.", "decades=DURATION PXDE");
    are("They fought for several days.", "several days=DURATION PXD");
    are("He resigned a day after the vote.", "a day=DURATION P1D");
    are("About a quarter of the army deserted.", "");
}

static void test_set__of_days(void **state)
{
    (void)state;
    are("They meet every Monday.", "every Monday=SET XXXX-WXX-1");
    are("They march every two years.", "every two years=SET P2Y");
    are("They march on Fridays.", "Fridays=SET XXXX-WXX-5");
    are("They hold weekly talks.", "weekly=SET P1W");
    are("They meet twice a year.", "a year=SET P1Y");
    are("They march each July.", "each July=SET XXXX-07");
}

static void test_time__of_day(void **state)
{
    (void)state;
    are("The bomb went off at 18:00 UTC.", "18:00 UTC=TIME 2011-09-24T18:00Z");
    are("The bomb went off at 5 p.m. on Thursday.", "5 p.m. on Thursday=TIME 2011-09-22T17");
    are("The bomb went off at noon Thursday.", "noon Thursday=TIME 2011-09-22T12:00");
    are("The bomb went off on Thursday night.", "Thursday night=TIME 2011-09-22TNI");
    are("The bomb went off this morning.", "this morning=TIME 2011-09-24TMO");
    are("The bomb went off last night.", "last night=TIME 2011-09-23TNI");
}

static void test_ref__now_and_recently_date_nothing(void **state)
{
    (void)state;
    are("The envoy is currently in the capital.", "currently=PRESENT_REF");
    are("The envoy recently left.", "recently=PAST_REF");
    are("The envoys may meet in the near future.", "the near future=FUTURE_REF");
    read_text("2011-09-24", "The envoy recently left.");
    assert_false(dm_timex_dates(&doc.timexes[0]));
}

static void test_told__the_day_and_the_following_month(void **state)
{
    (void)state;
    are("The town fell on 3 May 2010. The king fled on the same day.", "3 May 2010=2010-05-03|the same day=2010-05-03");
    are("The town fell on 3 May 2010. The king fled two days later.", "3 May 2010=2010-05-03|two days later=2010-05-05");
    are("The town fell in May 2010. The king fled the following month.", "May 2010=2010-05|the following month=2010-06");
    are("The town fell on 3 May 2010. The king fled in August.", "3 May 2010=2010-05-03|August=2010-08");
    are("The town fell on Tuesday. The king fled that day.", "Tuesday=2011-09-20|that day=2011-09-20");
}

static void test_told__a_year_earlier_is_the_same_quarter(void **state)
{
    (void)state;
    are("Exports fell in the second quarter, from 40 tonnes a year earlier.",
        "the second quarter=2011-Q2|a year earlier=2010-Q2");
    are("Exports fell in June compared to the same month last year.", "June=2011-06|the same month last year=2010-06");
}

static void test_told__in_another_paragraph_it_is_forgotten(void **state)
{
    (void)state;
    are("Talks begin\n\nThe army of Norland took the harbour of Port Sarn after a long siege on 3 May 2010, as everybody knew"
        " and nobody said.\n\nThe king of Sarnia, who had long been ill and alone in his palace, fled to the hills in August.",
        "3 May 2010=2010-05-03|August=2011-08");
}

static void test_told__what_follows_since_is_compared_with(void **state)
{
    (void)state;
    are("It was the worst attack since 3 May 2010, and the guards fled that day.",
        "3 May 2010=2010-05-03|that day=2011-09-24");
}

static void test_anchor__says_from_what_it_was_reckoned(void **state)
{
    (void)state;
    anchors_are("The town fell on 3 May 2010. The king fled two days later.", "explicit narrated");
    anchors_are("The town fell on Tuesday. The king fled that day.", "article narrated");
    anchors_are("They counted the dead at the end of the day.", "article");
    anchors_are("The guards fled that day.", "assumed");
    anchors_are("They fought for decades.", "none");
}

static void test_no_day__values_keep_what_is_not_known(void **state)
{
    (void)state;
    on_day_are("", "The ministers met on Thursday.", "Thursday=XXXX-WXX-4");
    on_day_are("", "The ministers met in March.", "March=XXXX-03");
    on_day_are("", "The ministers met on March 14.", "March 14=XXXX-03-14");
    on_day_are("", "The ministers met yesterday.", "yesterday=XXXX-XX-XX");
    on_day_are("", "The ministers met last week.", "last week=XXXX-WXX");
    on_day_are("", "The ministers met in March 2010.", "March 2010=2010-03");
    on_day_are("", "The ministers talked for two weeks.", "two weeks=DURATION P2W");
}

static void test_ahead__what_is_called_has_the_day(void **state)
{
    (void)state;
    are("The premier called a conference on Thursday.", "Thursday=2011-09-29");
    are("The premier called the envoy on Thursday.", "Thursday=2011-09-22");
    are("The border stays closed until Thursday.", "Thursday=2011-09-29");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_day__in_every_order),
        cmocka_unit_test(test_day__numbers_alone_take_the_reading_nearer_to_the_article),
        cmocka_unit_test(test_month__and_year),
        cmocka_unit_test(test_month__soon_to_come_unless_the_verb_is_past),
        cmocka_unit_test(test_part_of_year__quarters_halves_and_fiscal_years),
        cmocka_unit_test(test_season__and_weekend),
        cmocka_unit_test(test_long__decades_and_centuries),
        cmocka_unit_test(test_holiday__fixed_and_moving),
        cmocka_unit_test(test_relative__weeks_months_and_years),
        cmocka_unit_test(test_window__last_week_is_not_the_last_week),
        cmocka_unit_test(test_length__of_time),
        cmocka_unit_test(test_set__of_days),
        cmocka_unit_test(test_time__of_day),
        cmocka_unit_test(test_ref__now_and_recently_date_nothing),
        cmocka_unit_test(test_told__the_day_and_the_following_month),
        cmocka_unit_test(test_told__a_year_earlier_is_the_same_quarter),
        cmocka_unit_test(test_told__in_another_paragraph_it_is_forgotten),
        cmocka_unit_test(test_told__what_follows_since_is_compared_with),
        cmocka_unit_test(test_anchor__says_from_what_it_was_reckoned),
        cmocka_unit_test(test_no_day__values_keep_what_is_not_known),
        cmocka_unit_test(test_ahead__what_is_called_has_the_day),
    };

    return cmocka_run_group_tests(tests, open_data, close_data);
}
