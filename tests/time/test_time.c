/* test_time.c: the publication day, and dates in running text */
#include "time/article.h"

/* "words=first..last" of each date, joined by bars; "-" where it is not known. */
static const char *dates(void)
{
    static char out[2000];
    size_t      n = 0;

    out[0] = '\0';
    for (uint32_t i = 0; i < doc.n_timex; i++) {
        const dm_date *d = &doc.timexes[i].date;
        dm_str         s = dm_doc_str(&doc, d->span);
        char           a[16] = "-", b[16];

        if (d->first != DM_DAY_NONE) {
            dm_day_text(a, d->first);
            dm_day_text(b, d->last);
        }
        n += (size_t)snprintf(out + n, sizeof out - n, "%s%.*s=%s", n ? "|" : "", (int)s.n, s.p, a);
        if (d->first != DM_DAY_NONE && d->first != d->last)
            n += (size_t)snprintf(out + n, sizeof out - n, "..%s", b);
        if (doc.timexes[i].type == DM_TIMEX_DURATION && d->first == DM_DAY_NONE)
            n += (size_t)snprintf(out + n, sizeof out - n, " long");
    }
    return out;
}

/* The dates of a text that appeared on Saturday, 24 September 2011. */
static void are(const char *text, const char *wanted)
{
    read_text("2011-09-24", text);
    if (strcmp(dates(), wanted) != 0)
        fail_msg("'%s' has '%s', wanted '%s'", text, dates(), wanted);
}

static void test_text__absolute_dates(void **state)
{
    (void)state;
    are("Norland expelled the envoy on 14 March 2010.", "14 March 2010=2010-03-14");
    are("Norland expelled the envoy on March 14, 2010, officials said.", "March 14, 2010=2010-03-14");
    are("Norland expelled the envoy on May 3.", "May 3=2011-05-03");
    are("The war began in March 2003.", "March 2003=2003-03-01..2003-03-31");
    are("The embassy was attacked in 2008.", "2008=2008-01-01..2008-12-31");
    are("He was convicted of the 2008 attacks in the capital.", "2008=2008-01-01..2008-12-31");
    are("The war of the 1990s ruined the country.", "the 1990s=1990-01-01..1999-12-31");
    are("The embassy closed in early 2008.", "early 2008=2008-01-01..2008-05-01");
}

static void test_text__numbers_are_no_years(void **state)
{
    (void)state;
    are("The army sent 2000 soldiers to the border.", "");
    are("The minister may march to the border.", "");
}

static void test_text__weekdays_are_past(void **state)
{
    (void)state;
    are("The ministers met on Thursday.", "Thursday=2011-09-22");
    are("The ministers met last Monday.", "last Monday=2011-09-19");
    are("The ministers met on Thursday night.", "Thursday night=2011-09-22");
}

static void test_text__what_governs_them_may_point_ahead(void **state)
{
    (void)state;
    are("The ministers will meet on Thursday.", "Thursday=2011-09-29");
    are("The ministers are set to meet on Thursday.", "Thursday=2011-09-29");
    are("The ministers will meet next week.", "next week=2011-09-26..2011-10-02");
    are("The minister, who will retire in May, met the envoys on Thursday.", "May=2012-05-01..2012-05-31|Thursday=2011-09-22");
}

static void test_text__days_relative_to_today(void **state)
{
    (void)state;
    are("The ministers met yesterday.", "yesterday=2011-09-23");
    are("The ministers met last evening.", "last evening=2011-09-23");
    are("The ministers met last week in Spain.", "last week=2011-09-12..2011-09-18");
    are("The ministers met two days ago.", "two days ago=2011-09-22");
    are("The ministers met three years ago.", "three years ago=2008-01-01..2008-12-31");
    are("There were many attacks this summer.", "this summer=2011-06-01..2011-08-31");
    are("The ministers met in June last year.", "June last year=2010-06-01..2010-06-30");
}

static void test_text__stretches_up_to_today(void **state)
{
    (void)state;
    are("The message was sent over the last week.", "the last week=2011-09-17..2011-09-24");
    are("Ten people died in the past two days.", "the past two days=2011-09-22..2011-09-24");
    are("They have been under sanctions since 2008.", "2008=2008-01-01..2011-09-24");
}

static void test_text__lengths_of_time_date_nothing(void **state)
{
    (void)state;
    are("The 10-year war ended.", "10-year=- long");
    are("They talked for three days.", "three days=- long");
    are("He left two days later.", "two days later=-");
}

static void test_text__without_a_publication_day_words_are_kept(void **state)
{
    (void)state;
    read_text("", "The ministers met on Thursday and in 2008.");
    assert_int_equal(doc.published.first, DM_DAY_NONE);
    assert_string_equal(dates(), "Thursday=-|2008=2008-01-01..2008-12-31");
}

#define BODY "The foreign ministry of Norland said on Monday that it would recall its envoy from Port Sarn.\n\n" \
             "Sarnia denied the charge and asked Norland to keep its embassy in the capital open for talks.\n"

static void publishes(const char *page, const char *first, const char *how)
{
    char day[16] = "none";

    read_text("", page);
    if (doc.published.first != DM_DAY_NONE)
        dm_day_text(day, doc.published.first);
    assert_string_equal(day, first);
    if (how)
        assert_string_equal(doc.published.how, how);
}

static void test_published__labels_rank_the_stamps(void **state)
{
    (void)state;
    publishes("Envoy recalled by Norland\n\nworld Updated: Oct 21, 2012 10:05 IST\n\n" BODY, "2012-10-21", "updated");
    publishes("Envoy recalled by Norland\n\nLast Updated 09 June 2017\n\n" BODY "\n(Published 22 October 2012, 06:20 IST)\n",
              "2012-10-22", "published");
    publishes("Envoy recalled by Norland\n\n| September 3 , 2014 , 10:22 IST\n" BODY, "2014-09-03", NULL);
    publishes("Envoy recalled by Norland\n\n03/04/2011\n\n" BODY "\nPublished: March 4, 2011\n", "2011-03-04", "published");
}

static void test_published__a_page_writes_its_dates_in_one_order(void **state)
{
    (void)state;
    publishes("Envoy recalled by Norland\n\n03/04/2011\n\n" BODY "\nLatest Stories\nTalks begin\n28/03/2011\n",
              "2011-04-03", "bare");
    publishes("Envoy recalled by Norland\n\n03/04/2011\n\n" BODY "\nLatest Stories\nTalks begin\n03/28/2011\n",
              "2011-03-04", "bare");
}

static void test_published__nothing_printed_is_none(void **state)
{
    (void)state;
    publishes("Envoy recalled by Norland\n\n" BODY, "none", NULL);
    publishes("Today is Monday, March 4, 2013\n\nHome\n\nEnvoy recalled by Norland\n\n" BODY "\n\xC2\xA9 2014 The Sarn Courier\n",
              "none", NULL);
}

static void test_published__a_modification_long_after_the_story_is_an_interval(void **state)
{
    (void)state;
    read_text("", "Envoy recalled by Norland\n\nLast Updated 09 June 2017\n\nThe ministry of Norland recalled its envoy on"
              " September 26, 2011, officials said in the capital.\n\n" BODY);
    assert_int_equal(doc.published.precision, DM_PRECISION_INTERVAL);
    assert_int_equal(doc.published.first, dm_day_of(2011, 9, 26));
    assert_int_equal(doc.published.last, dm_day_of(2017, 6, 9));
}

static void interval_is(const char *page, const char *first, const char *last)
{
    char day[16];

    read_text("", page);
    assert_int_not_equal(doc.published.first, DM_DAY_NONE);
    assert_string_equal(doc.published.how, "offices");
    assert_int_equal(doc.published.precision, DM_PRECISION_INTERVAL);
    dm_day_text(day, doc.published.first);
    assert_string_equal(day, first);
    dm_day_text(day, doc.published.last);
    assert_string_equal(day, last);
    assert_true(doc.published.confidence < 0.5f);
}

static void test_offices__an_article_without_a_date_is_of_days_all_held_office_on(void **state)
{
    (void)state;
    interval_is("Talks begin\n\nDefense Secretary Robert M. Gates met Pakistani Foreign Minister Qureshi in the capital on"
                " Monday, officials of both sides said after the talks ended.\n\n" BODY,
                "2008-03-31", "2011-02-09");
    interval_is("Talks begin\n\nThe groups must be targeted, said state department spokesman John Kirby, and he added that"
                " the charge was old.\n\n" BODY,
                "2015-05-12", "2017-01-20");
}

static void test_offices__dates_told_as_past_bound_it(void **state)
{
    (void)state;
    interval_is("Talks begin\n\nDefense Secretary Robert M. Gates met Pakistani Foreign Minister Qureshi. The fort was taken in"
                " March 2010, officials of both sides said after the talks ended.\n\n" BODY,
                "2010-03-01", "2011-02-09");
}

static void test_offices__weekdays_stay_unknown_in_an_interval(void **state)
{
    (void)state;
    read_text("", "Talks begin\n\nDefense Secretary Robert M. Gates met Pakistani Foreign Minister Qureshi in the capital on"
              " Monday, officials of both sides said after the talks ended.\n\n" BODY);
    assert_true(doc.n_timex > 0);
    assert_string_equal(doc.timexes[0].value, "XXXX-WXX-1");
    assert_int_equal(doc.timexes[0].date.first, DM_DAY_NONE);
}

static void test_offices__former_and_vague_titles_say_nothing(void **state)
{
    (void)state;
    publishes("Talks begin\n\nFormer defense secretary Robert M. Gates met Qureshi in the capital on Monday, as officials of"
              " both sides said after the talks ended.\n\n" BODY, "none", NULL);
    publishes("Talks begin\n\nThe secretary, Robert M. Gates, and a minister met in the capital on Monday, as officials of"
              " both sides said after the talks ended.\n\n" BODY, "none", NULL);
    /* they never held office on one day */
    publishes("Talks begin\n\nSecretary of State Hillary Clinton and President Donald Trump met in the capital on Monday, as"
              " officials of both sides said after the talks ended.\n\n" BODY, "none", NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_text__absolute_dates),
        cmocka_unit_test(test_text__numbers_are_no_years),
        cmocka_unit_test(test_text__weekdays_are_past),
        cmocka_unit_test(test_text__what_governs_them_may_point_ahead),
        cmocka_unit_test(test_text__days_relative_to_today),
        cmocka_unit_test(test_text__stretches_up_to_today),
        cmocka_unit_test(test_text__lengths_of_time_date_nothing),
        cmocka_unit_test(test_text__without_a_publication_day_words_are_kept),
        cmocka_unit_test(test_published__labels_rank_the_stamps),
        cmocka_unit_test(test_published__a_page_writes_its_dates_in_one_order),
        cmocka_unit_test(test_published__nothing_printed_is_none),
        cmocka_unit_test(test_published__a_modification_long_after_the_story_is_an_interval),
        cmocka_unit_test(test_offices__an_article_without_a_date_is_of_days_all_held_office_on),
        cmocka_unit_test(test_offices__dates_told_as_past_bound_it),
        cmocka_unit_test(test_offices__weekdays_stay_unknown_in_an_interval),
        cmocka_unit_test(test_offices__former_and_vague_titles_say_nothing),
    };

    return cmocka_run_group_tests(tests, open_data, close_data);
}
