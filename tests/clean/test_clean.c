/* test_clean.c: what is article and what is page */
#include "arena.h"
#include "lexicon.h"

#include <setjmp.h>

#include "clean/clean.h"

static dm_doc      doc;
static jmp_buf     leave;

static int open_all(void **state)
{
    return open_arena(state) || open_lexicon(state);
}

static int close_all(void **state)
{
    return close_arena(state) || close_lexicon(state);
}

/* Every non-blank byte is in one block, blocks are in order, and offsets lead back. */
static void check_blocks(void)
{
    uint32_t at = 0;

    for (uint32_t i = 0; i < doc.n_block; i++) {
        dm_span s = doc.blocks[i].span;

        assert_true(s.start < s.end && s.end <= doc.text.n);
        assert_true(s.start >= at);
        for (; at < s.start; at++)
            assert_true((unsigned char)doc.text.p[at] <= ' ' || (unsigned char)doc.text.p[at] >= 0x80);
        at = s.end;
        dm_span raw = dm_doc_raw_span(&doc, s);

        assert_true(raw.start < raw.end && raw.end <= doc.article.bytes.n);
    }
    for (; at < doc.text.n; at++)
        assert_true((unsigned char)doc.text.p[at] <= ' ' || (unsigned char)doc.text.p[at] >= 0x80);
}

static void read_article(dm_article article)
{
    dm_err err;

    dm_arena_reset(&arena);
    dm_doc_init(&doc, &arena);
    if (setjmp(leave))
        fail_msg("out of memory");
    arena.leave = &leave;
    doc.article = article;
    assert_int_equal(dm_clean_read(&doc, lex, &err), DM_OK);
    arena.leave = NULL;
    check_blocks();
}

static void read_page(const char *text)
{
    read_article((dm_article){.bytes = dm_str_of(text)});
}

/* The blocks of one kind, joined by bars. */
static const char *blocks(dm_block_kind kind)
{
    static char out[4000];
    size_t      n = 0;

    out[0] = '\0';
    for (uint32_t i = 0; i < doc.n_block; i++) {
        dm_str s = dm_doc_str(&doc, doc.blocks[i].span);

        if (doc.blocks[i].kind == kind && n + s.n + 2 < sizeof out)
            n += (size_t)snprintf(out + n, sizeof out - n, "%s%.*s", n ? "|" : "", (int)s.n, s.p);
    }
    return out;
}

#define FIRST  "The foreign ministry of Norland said on Monday that it would recall its envoy from Port Sarn."
#define SECOND "Sarnia denied the charge and asked Norland to keep its embassy in the capital open for the talks."
#define THIRD  "The talks ended."

static const char *best_day(const char **how)
{
    static char out[16];
    float       weight = 0;

    out[0] = '\0';
    *how = "";
    for (uint32_t i = 0; i < doc.n_day; i++) {
        if (doc.days[i].weight <= weight)
            continue;
        weight = doc.days[i].weight;
        *how = doc.days[i].how;
        dm_day_text(out, doc.days[i].first);
    }
    return out;
}

static void test_page__headline_stamp_byline_and_prose_are_told_apart(void **state)
{
    const char *how;

    (void)state;
    read_page("Home\nWorld\nSport\n\nNorland recalls its envoy from Port Sarn\n\nBy Anna Kessler, Reuters\n"
              "Published: 14 March 2011 09:30 GMT\nShare this article\n\n" FIRST "\n\nADVERTISEMENT\n\n" SECOND
              "\n\n" THIRD "\n\nLatest Stories\nEnvoys of two states to meet in the capital\n");
    assert_str(dm_doc_str(&doc, doc.title), "Norland recalls its envoy from Port Sarn");
    assert_string_equal(blocks(DM_BLOCK_BODY), FIRST "|" SECOND "|" THIRD);
    assert_int_equal(doc.n_byline, 1);
    assert_str(dm_doc_str(&doc, doc.bylines[0]), "Anna Kessler");
    assert_str(doc.agency, "Reuters");
    assert_string_equal(best_day(&how), "2011-03-14");
    assert_string_equal(how, "published");
}

static void test_page__a_page_title_is_not_the_headline(void **state)
{
    (void)state;
    read_page("Norland recalls its envoy | world | Sarn Courier\nToday in Port Sarn, Sarnia\nFeb 28, 2017-Tuesday\n"
              "  \xE2\x80\xA2 Humidity\n\nNorland recalls its envoy\n\n" FIRST "\n\n" SECOND "\n");
    assert_str(dm_doc_str(&doc, doc.title), "Norland recalls its envoy");
    assert_true(doc.title.start > 40);
    assert_string_equal(blocks(DM_BLOCK_BODY), FIRST "|" SECOND);
}

static void test_page__a_page_title_alone_gives_the_headline_in_it(void **state)
{
    (void)state;
    read_page("Norland recalls its envoy from Sarn | world | Sarn Courier\n\n" FIRST "\n\n" SECOND "\n");
    assert_str(dm_doc_str(&doc, doc.title), "Norland recalls its envoy from Sarn");
}

static void test_page__what_follows_the_story_is_no_story(void **state)
{
    (void)state;
    read_page("Norland recalls its envoy\n\n" FIRST "\n\n" SECOND "\n\nStory Continues \xE2\x86\x92\n\nAbout the Author\n"
              "Anna Kessler\n\nAnna Kessler writes about trade and treaties for The Sarn Courier.\n");
    assert_string_equal(blocks(DM_BLOCK_BODY), FIRST "|" SECOND);
}

static void test_page__a_poll_in_the_middle_is_furniture(void **state)
{
    (void)state;
    read_page("Norland recalls its envoy\n\nQuestion of the Day\n\nShould the envoys of the two states meet again this year?\n\n"
              "View results\n\n" FIRST "\n\n" SECOND "\n");
    assert_string_equal(blocks(DM_BLOCK_BODY), FIRST "|" SECOND);
    assert_string_equal(blocks(DM_BLOCK_FURNITURE),
                        "Question of the Day|Should the envoys of the two states meet again this year?|View results");
}

static void test_page__shortcodes_are_cut_out_of_a_line(void **state)
{
    (void)state;
    read_page("Norland recalls its envoy\n\n" FIRST " [caption id=\"a_1\" width=\"700\"](Photo: AP) A gate[/caption] "
              SECOND "\n");
    assert_string_equal(blocks(DM_BLOCK_BODY), FIRST "|" SECOND);
}

static void test_page__insets_are_cut_out_of_a_line(void **state)
{
    (void)state;
    read_page("Norland recalls its envoy\n\n" FIRST " (Photo: AP) " SECOND " Advertisement Continue reading the main story "
              THIRD " (Reporting by Anna Kessler; Editing by Omar Haddad)\n");
    assert_string_equal(blocks(DM_BLOCK_BODY), FIRST "|" SECOND "|" THIRD);
    read_page("Norland recalls its envoy\n\nThe United States (US) and the Sarn group (SG) met on Monday in the capital"
              " (the first such talks).\n\n" SECOND "\n");
    assert_string_equal(blocks(DM_BLOCK_FURNITURE), "");
}

static void test_stamp__a_modification_loses_to_publication_below_the_story(void **state)
{
    const char *how;

    (void)state;
    read_page("Norland recalls its envoy\n\nLast Updated 09 June 2017, 05:41 IST\n\n" FIRST "\n\n" SECOND
              "\n\n(Published 15 March 2011, 06:20 IST)\n\nFollow us on\n");
    assert_string_equal(best_day(&how), "2011-03-15");
    assert_string_equal(how, "published");
}

static void test_stamp__page_clocks_and_copyrights_weigh_nothing(void **state)
{
    (void)state;
    read_page("Today is Monday, March 4, 2013\nHome\nNorland recalls its envoy\n\n" FIRST "\n\n" SECOND
              "\n\n\xC2\xA9 2014 The Sarn Courier\n");
    for (uint32_t i = 0; i < doc.n_day; i++)
        assert_true(doc.days[i].weight < 0.25f);
}

static void test_dateline__place_date_and_agency_are_split_off(void **state)
{
    const char *how;

    (void)state;
    read_page("Norland recalls its envoy\n\nPORT SARN, March 14, 2011 (AP) \xE2\x80\x94 " FIRST "\n\n" SECOND "\n");
    assert_str(dm_doc_str(&doc, doc.dateline_place), "PORT SARN");
    assert_str(doc.agency, "AP");
    assert_string_equal(best_day(&how), "2011-03-14");
    assert_string_equal(blocks(DM_BLOCK_BODY), FIRST "|" SECOND);
    read_page("Norland recalls its envoy\n\nPort Sarn, Sep 27 (IANS) " FIRST "\n\n" SECOND "\n");
    assert_str(dm_doc_str(&doc, doc.dateline), "Port Sarn, Sep 27 (IANS)");
    assert_string_equal(blocks(DM_BLOCK_BODY), FIRST "|" SECOND);
    read_page("Norland recalls its envoy\n\nSARNGRAD: " FIRST "\n\n" SECOND "\n");
    assert_str(dm_doc_str(&doc, doc.dateline), "SARNGRAD:");
}

static void test_byline__bylines_with_more_in_the_line(void **state)
{
    const char *how;

    (void)state;
    read_page("Norland recalls its envoy\n\nBy ANNA KESSLER and OMAR HADDAD\n\n" FIRST "\n\n" SECOND "\n");
    assert_int_equal(doc.n_byline, 2);
    assert_str(dm_doc_str(&doc, doc.bylines[1]), "OMAR HADDAD");
    read_page("Norland recalls its envoy\n\nBy Anna Kessler, The Associated Press Sep 27, 2011 at 10:00\n\n" FIRST "\n\n"
              SECOND "\n");
    assert_str(dm_doc_str(&doc, doc.bylines[0]), "Anna Kessler");
    assert_str(doc.agency, "AP");
    assert_string_equal(best_day(&how), "2011-09-27");
    read_page("Norland recalls its envoy\n\nSource: Xinhua | 2011-09-27 10:30:00\n\n" FIRST "\n\n" SECOND "\n");
    assert_int_equal(doc.n_byline, 0);
    assert_str(doc.agency, "Xinhua");
    assert_string_equal(best_day(&how), "2011-09-27");
}

static void test_dateline__a_speaker_before_a_colon_is_none(void **state)
{
    (void)state;
    read_page("Norland recalls its envoy\n\nHaddad said: \"" FIRST "\"\n\n" SECOND "\n");
    assert_true(dm_span_is_empty(doc.dateline));
    read_page("Norland recalls its envoy\n\nOmar Haddad: " FIRST "\n\n" SECOND "\n");
    assert_true(dm_span_is_empty(doc.dateline));
}

static void test_line__a_sentence_over_short_lines_is_one(void **state)
{
    (void)state;
    read_page("The army shelled\nthe town of Sarn,\naccording to the rebel\nNorland Front.\n");
    assert_string_equal(blocks(DM_BLOCK_BODY), "The army shelled\nthe town of Sarn,\naccording to the rebel\nNorland Front.");
    assert_true(dm_span_is_empty(doc.title));
}

static void test_input__one_sentence_is_all_body(void **state)
{
    (void)state;
    read_page("Norway expelled two envoys");
    assert_string_equal(blocks(DM_BLOCK_BODY), "Norway expelled two envoys");
    assert_true(dm_span_is_empty(doc.title));
    read_page("Norway expelled two envoys. Sarnia protested.");
    assert_string_equal(blocks(DM_BLOCK_BODY), "Norway expelled two envoys. Sarnia protested.");
}

static void test_input__what_is_stated_wins(void **state)
{
    const char *how;

    (void)state;
    read_article((dm_article){.bytes = DM_STR("Envoy recalled\nPublished: 14 March 2011\n\n" FIRST "\n\n" SECOND),
                              .title = DM_STR("Envoy recalled"), .date = DM_STR("2012-01-02"), .format = DM_INPUT_JSONL});
    assert_str(dm_doc_str(&doc, doc.title), "Envoy recalled");
    assert_string_equal(best_day(&how), "2012-01-02");
    assert_string_equal(how, "stated");
    read_article((dm_article){.bytes = DM_STR(FIRST), .title = DM_STR("Not in the text"), .format = DM_INPUT_JSONL});
    assert_true(dm_span_is_empty(doc.title));
    assert_string_equal(blocks(DM_BLOCK_BODY), FIRST);
}

static void test_input__wrapped_lines_are_joined(void **state)
{
    (void)state;
    read_page("Norland recalls its envoy\n\nThe foreign ministry of Norland said on Monday that it would\n"
              "recall its envoy from Port Sarn and close the embassy that it\nhas kept there for ten years,"
              " the agency of the state said in a\nreport that was read out on the radio of the capital.\n\n" SECOND "\n");
    assert_int_equal(doc.blocks[1].kind, DM_BLOCK_BODY);
    assert_true(dm_str_ends(dm_doc_str(&doc, doc.blocks[1].span), DM_STR("of the capital.")));
}

static void test_input__wrapped_lines_in_capitals_are_joined(void **state)
{
    (void)state;
    read_page("   PORT SARN, 3 JAN 90 (DPA) -- [TEXT] THE NORTHERN STATE TODAY\nDEMANDED OF ITS NEIGHBOUR THE RETURN OF A SHIP THAT WAS TAKEN IN THE\n"
              "STRAIT LAST WEEK AND SAID THAT IT WOULD CLOSE THE EMBASSY THAT IT HAS\nKEPT THERE FOR TEN YEARS.\n\n"
              "   THE NEIGHBOUR SAID NOTHING OF THIS ON THE RADIO OF THE CAPITAL AND ITS\nENVOY DID NOT ANSWER.\n");
    assert_int_equal(doc.n_block, 3);
    assert_str(dm_doc_str(&doc, doc.dateline), "PORT SARN, 3 JAN 90 (DPA) --");
    assert_int_equal(doc.blocks[1].kind, DM_BLOCK_BODY);
    assert_true(dm_str_ends(dm_doc_str(&doc, doc.blocks[1].span), DM_STR("TEN YEARS.")));
}

static void test_bytes__windows_1252_and_broken_utf8_keep_their_offsets(void **state)
{
    (void)state;
    read_page("Norland \x93recalls\x94 its envoy from caf\xE9 Sarn on Monday, the ministry said again.");
    assert_true(doc.is_1252);
    assert_string_equal(blocks(DM_BLOCK_BODY), "Norland \xE2\x80\x9Crecalls\xE2\x80\x9D its envoy from caf\xC3\xA9 Sarn on Monday, the ministry said again.");
    read_page("Norland \xE2\x80\x9Crecalls\xE2\x80\x9D its envoy \x96 the ministry said on Monday in Port Sarn.");
    assert_false(doc.is_1252);
    assert_string_equal(blocks(DM_BLOCK_BODY), "Norland \xE2\x80\x9Crecalls\xE2\x80\x9D its envoy \xE2\x80\x93 the ministry said on Monday in Port Sarn.");
    dm_span raw = dm_doc_raw_span(&doc, doc.blocks[0].span);

    assert_int_equal(raw.end, doc.article.bytes.n);
}

static void test_bytes__every_line_end_ends_a_line(void **state)
{
    (void)state;
    read_page("\xEF\xBB\xBFNorland recalls its envoy\r\n\r\n" FIRST "\r" SECOND "\xC2\x85" THIRD "\xE2\x80\xA8" SECOND);
    assert_str(dm_doc_str(&doc, doc.title), "Norland recalls its envoy");
    assert_int_equal(doc.title.start, 3);
    assert_string_equal(blocks(DM_BLOCK_BODY), FIRST "|" SECOND "|" THIRD "|" SECOND);
}

static void test_bytes__nothing_and_blanks_have_no_blocks(void **state)
{
    (void)state;
    read_page("");
    assert_int_equal(doc.n_block, 0);
    read_page(" \n\t\r\n\xC2\xA0\n");
    assert_int_equal(doc.n_block, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_page__headline_stamp_byline_and_prose_are_told_apart),
        cmocka_unit_test(test_page__a_page_title_is_not_the_headline),
        cmocka_unit_test(test_page__a_page_title_alone_gives_the_headline_in_it),
        cmocka_unit_test(test_page__what_follows_the_story_is_no_story),
        cmocka_unit_test(test_page__a_poll_in_the_middle_is_furniture),
        cmocka_unit_test(test_page__shortcodes_are_cut_out_of_a_line),
        cmocka_unit_test(test_page__insets_are_cut_out_of_a_line),
        cmocka_unit_test(test_stamp__a_modification_loses_to_publication_below_the_story),
        cmocka_unit_test(test_stamp__page_clocks_and_copyrights_weigh_nothing),
        cmocka_unit_test(test_dateline__place_date_and_agency_are_split_off),
        cmocka_unit_test(test_byline__bylines_with_more_in_the_line),
        cmocka_unit_test(test_dateline__a_speaker_before_a_colon_is_none),
        cmocka_unit_test(test_line__a_sentence_over_short_lines_is_one),
        cmocka_unit_test(test_input__one_sentence_is_all_body),
        cmocka_unit_test(test_input__what_is_stated_wins),
        cmocka_unit_test(test_input__wrapped_lines_are_joined),
        cmocka_unit_test(test_input__wrapped_lines_in_capitals_are_joined),
        cmocka_unit_test(test_bytes__windows_1252_and_broken_utf8_keep_their_offsets),
        cmocka_unit_test(test_bytes__every_line_end_ends_a_line),
        cmocka_unit_test(test_bytes__nothing_and_blanks_have_no_blocks),
    };

    return cmocka_run_group_tests(tests, open_all, close_all);
}
