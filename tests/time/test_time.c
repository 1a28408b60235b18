/* test_time.c: the publication day, and dates in running text */
#include "check.h"

#include <setjmp.h>

#include "clean/clean.h"
#include "nlp/nlp.h"
#include "time/time.h"

static dm_lexicon  *lex;
static dm_model    *model;
static dm_nlp_work *work;
static dm_arena     arena;
static dm_doc       doc;
static jmp_buf      leave;

static int open_data(void **state)
{
    dm_err err;

    (void)state;
    dm_arena_init(&arena, 0);
    if (dm_lexicon_open(&lex, DM_SHARE "/lexicon.dml", &err) != DM_OK
        || dm_model_open(&model, DM_SHARE "/english.dmm", &err) != DM_OK)
        return -1;
    return dm_nlp_work_new(&work, model, &err) == DM_OK ? 0 : -1;
}

static int close_data(void **state)
{
    (void)state;
    dm_arena_clear(&arena);
    dm_nlp_work_free(work);
    dm_model_close(model);
    dm_lexicon_close(lex);
    return 0;
}

static void read_text(const char *date, const char *text)
{
    dm_err err;

    dm_arena_reset(&arena);
    dm_doc_init(&doc, &arena);
    if (setjmp(leave))
        fail_msg("out of memory");
    arena.leave = &leave;
    doc.article = (dm_article){.bytes = dm_str_of(text), .date = dm_str_of(date)};
    assert_int_equal(dm_clean_read(&doc, lex, &err), DM_OK);
    assert_int_equal(dm_nlp_read(&doc, model, lex, work, &err), DM_OK);
    assert_int_equal(dm_time_resolve(&doc, lex, &err), DM_OK);
    arena.leave = NULL;
}

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
    };

    return cmocka_run_group_tests(tests, open_data, close_data);
}
