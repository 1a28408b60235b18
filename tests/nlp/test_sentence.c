/* test_sentence.c: where sentences end */
#include "check.h"

#include "nlp/sentence.h"
#include "text/text.h"

/* The sentences of `text`, from the first to the last byte of each, with " | " between. */
static void check(const char *text, const char *wanted)
{
    dm_pieces ps = {0};
    dm_buf    out = {0};
    dm_str    s = dm_str_of(text);
    dm_err    err;
    uint32_t  from = 0;

    assert_int_equal(dm_token_split(&ps, NULL, s, (dm_span){0, (uint32_t)s.n}, &err), DM_OK);
    dm_sentence_mark(ps.p, ps.n, s, false);
    for (uint32_t i = 0; i < ps.n; i++) {
        if (!ps.p[i].ends)
            continue;
        if (from > 0)
            dm_buf_str(&out, DM_STR(" | "));
        dm_buf_str(&out, dm_str_sub(s, ps.p[from].span.start, ps.p[i].span.end));
        from = i + 1;
    }
    assert_int_equal(from, ps.n);
    assert_str(dm_buf_view(&out), wanted);
    dm_buf_clear(&out);
    dm_pieces_clear(&ps);
}

static void test_stops__end_sentences(void **state)
{
    (void)state;
    check("The envoy left. Nobody came! Why? It rained.",
          "The envoy left. | Nobody came! | Why? | It rained.");
    check("It fell to 3.5 on 4.5.2011. 20 men left.", "It fell to 3.5 on 4.5.2011. | 20 men left.");
    check("no stop at all", "no stop at all");
    check("He cut ties.The envoy left.", "He cut ties. | The envoy left.");
    check("", "");
}

static void test_abbreviations__do_not(void **state)
{
    (void)state;
    check("Sen. Ada Moss (R-Vt.) met Lt. Gen. Paul Rist. They spoke.",
          "Sen. Ada Moss (R-Vt.) met Lt. Gen. Paul Rist. | They spoke.");
    check("The U.S. officials came on Jan. 5. They left.", "The U.S. officials came on Jan. 5. | They left.");
    check("J. K. Lund lives at No. 5 Hill St. in Sarn.", "J. K. Lund lives at No. 5 Hill St. in Sarn.");
    check("Maj. Gen. (retd.) Lund agreed.", "Maj. Gen. (retd.) Lund agreed.");
    check("It sold pens, ink etc. Nobody came. Mr. and Drs. Rao left.", "It sold pens, ink etc. | Nobody came. | Mr. and Drs. Rao left.");
    check("Prof. A. P. Rao et al. said so.", "Prof. A. P. Rao et al. said so.");
    check("Some papers, e.g. The Sarn Courier, left.", "Some papers, e.g. The Sarn Courier, left.");
}

static void test_abbreviations_that_may_end__end_before_an_opener(void **state)
{
    (void)state;
    check("He went to the U.S. The rest stayed.", "He went to the U.S. | The rest stayed.");
    check("It began at 5 p.m. Nobody came. It ended at 6 p.m. He left.",
          "It began at 5 p.m. Nobody came. | It ended at 6 p.m. | He left.");
    check("It joined Acme Inc. The firm grew. Acme Inc. Chairman Lund left.",
          "It joined Acme Inc. | The firm grew. | Acme Inc. Chairman Lund left.");
    check("HE WENT TO THE U.S. THE REST STAYED WITH MR. BELL. IT RAINED.",
          "HE WENT TO THE U.S. | THE REST STAYED WITH MR. BELL. | IT RAINED.");
}

static void test_quotations__close_with_their_sentence(void **state)
{
    (void)state;
    check("\"We will act,\" he said. \"It is over.\" He left.",
          "\"We will act,\" he said. | \"It is over.\" | He left.");
    check("\xe2\x80\x9cWe will act.\xe2\x80\x9d He left.", "\xe2\x80\x9cWe will act.\xe2\x80\x9d | He left.");
    check("''We will act.'' He left.", "''We will act.'' | He left.");
    check("\"Why now?\" she asked. \"Stop!\" he cried.", "\"Why now?\" she asked. | \"Stop!\" he cried.");
    check("\"Why now?\" Ada Moss asked. \"Yes!\" The crowd sang.",
          "\"Why now?\" Ada Moss asked. | \"Yes!\" | The crowd sang.");
    check("He said \"no.\" \"Why?\" they said.", "He said \"no.\" | \"Why?\" they said.");
    check("It is over.\"He left.", "It is over. | \"He left.");
    check("\"It is over.\"He left.", "\"It is over.\" | He left.");
}

static void test_ellipses__end_before_capitals(void **state)
{
    (void)state;
    check("He waited... then left.", "He waited... then left.");
    check("He waited . . . and left. He came . . . The end.",
          "He waited . . . and left. | He came . . . | The end.");
    check("He paused... The door closed.", "He paused... | The door closed.");
    check("He paused\xe2\x80\xa6 The door closed.", "He paused\xe2\x80\xa6 | The door closed.");
}

static void test_brackets_and_lists(void **state)
{
    (void)state;
    check("(He was wrong.) They agreed.", "(He was wrong.) | They agreed.");
    check("He agreed (at last!) to go.", "He agreed (at last!) to go.");
    check("1. The first point.", "1. The first point.");
    check("He left. [caption id=\"x\"] A man walks.[/caption] It rained.",
          "He left. | [caption id=\"x\"] | A man walks. | [/caption] | It rained.");
    check("[TEXT] Rebels left.", "[TEXT] | Rebels left.");
    check("LIMA, 4 MAY (EFE) -- [STUDIO REPORTER] THE REBELS LEFT. [GARCIA] THEY DID.",
          "LIMA, 4 MAY (EFE) -- [STUDIO REPORTER] | THE REBELS LEFT. | [GARCIA] | THEY DID.");
    check("[UN] officials left.", "[UN] officials left.");
    check("The rebels of the north of Chad [FREE MEN] Left.", "The rebels of the north of Chad [FREE MEN] Left.");
    check("The \"[sic]\" was [quite] clear.", "The \"[sic]\" was [quite] clear.");
}

static void test_names_with_a_mark__go_on(void **state)
{
    (void)state;
    check("The Yahoo! users left.", "The Yahoo! users left.");
}

static void test_missing_stops__are_seen_but_not_within_names_and_quotations(void **state)
{
    (void)state;
    check("See http://a.example/x http://b.example/y", "See http://a.example/x | http://b.example/y");
    check("It is over. ======== Next page.", "It is over. | ======== | Next page.");
    check("\"We will act,\" Ada Moss said. He added: \"We must.\"",
          "\"We will act,\" Ada Moss said. | He added: \"We must.\"");
    check("The envoy met President Ada Moss of South Sarn in October 2011 and left.",
          "The envoy met President Ada Moss of South Sarn in October 2011 and left.");
    check("Rebels Attack Port Sarn Barracks As Envoys Meet Moss",
          "Rebels Attack Port Sarn Barracks As Envoys Meet Moss");
}

static void test_smileys__go_with_their_sentence(void **state)
{
    (void)state;
    check("It is over. :) We left. =) They came.", "It is over. :) | We left. =) | They came.");
}

static void test_letters__end_where_names_do(void **state)
{
    (void)state;
    check("Please call me if you have any questions. Thanks Ada Please send me the file.",
          "Please call me if you have any questions. | Thanks Ada | Please send me the file.");
    check("Envoys Urge Calm As Protests Spread In Capital", "Envoys Urge Calm As Protests Spread In Capital");
    check("ENVOYS URGE CALM AS PROTESTS SPREAD IN THE CAPITAL OF SOUTH SARN.",
          "ENVOYS URGE CALM AS PROTESTS SPREAD IN THE CAPITAL OF SOUTH SARN.");
}

static void test_closing_brackets__end_no_sentence_before_them(void **state)
{
    (void)state;
    check("He lives near the wall (220 South Hill Ave. ) and left.", "He lives near the wall (220 South Hill Ave. ) and left.");
    check("It is \xf0\x9f\x91\x8d\xf0\x9f\x8f\xbd today.", "It is \xf0\x9f\x91\x8d\xf0\x9f\x8f\xbd today.");
    check("It bore ********NOTICE******** in red.", "It bore ********NOTICE******** in red.");
}

static void test_references__go_with_their_sentence(void **state)
{
    (void)state;
    check("The town is old.[1] It has a wall.[2][3] It fell.",
          "The town is old.[1] | It has a wall.[2][3] | It fell.");
}

static void test_dropped_stop__is_the_sentences(void **state)
{
    dm_pieces ps = {0};
    dm_err    err;
    dm_str    s = DM_STR("He sold pens, etc. The end.");

    (void)state;
    assert_int_equal(dm_token_split(&ps, NULL, s, (dm_span){0, (uint32_t)s.n}, &err), DM_OK);
    dm_sentence_mark(ps.p, ps.n, s, false);
    assert_true(ps.p[4].ends && ps.p[4].drops_stop);
    dm_pieces_clear(&ps);
}

static void test_cut__prefers_semicolons_to_commas(void **state)
{
    dm_pieces ps = {0};
    dm_err    err;
    dm_str    s = DM_STR("a b c ; d , e f g");

    (void)state;
    assert_int_equal(dm_token_split(&ps, NULL, s, (dm_span){0, (uint32_t)s.n}, &err), DM_OK);
    assert_int_equal(dm_sentence_cut(ps.p, ps.n, 7, s), 4);
    assert_int_equal(dm_sentence_cut(ps.p + 4, ps.n - 4, 4, s), 4);
    assert_int_equal(dm_sentence_cut(ps.p, ps.n, 20, s), ps.n);
    dm_pieces_clear(&ps);
}

static void test_cut__prefers_a_clause_to_a_list(void **state)
{
    dm_pieces ps = {0};
    dm_err    err;
    dm_str    s = DM_STR("a b c d , which f , g , h i j k l");

    (void)state;
    assert_int_equal(dm_token_split(&ps, NULL, s, (dm_span){0, (uint32_t)s.n}, &err), DM_OK);
    assert_int_equal(dm_sentence_cut(ps.p, ps.n, 10, s), 10);   /* half of it at least is kept */
    assert_int_equal(dm_sentence_cut(ps.p, ps.n, 9, s), 5);
    dm_pieces_clear(&ps);
}

/* Whatever the bytes: pieces lie between characters, in order, leave out nothing that
 * is written, and the last one ends a sentence. */
static void check_sound(dm_str s)
{
    dm_pieces ps = {0};
    dm_err    err;
    size_t    at = 0, next = 0;
    uint32_t  k = 0;

    assert_int_equal(dm_token_split(&ps, NULL, s, (dm_span){0, (uint32_t)s.n}, &err), DM_OK);
    dm_sentence_mark(ps.p, ps.n, s, false);
    for (; at < s.n; at = next) {
        uint32_t cp = dm_utf8_next(s, &next);
        while (k < ps.n && ps.p[k].span.end <= at)
            k++;
        if (k < ps.n && at >= ps.p[k].span.start)
            assert_true(next <= ps.p[k].span.end);              /* whole characters */
        else if (k < ps.n && next > ps.p[k].span.start)
            fail();                                             /* begins inside one */
        else
            assert_true(dm_cp_is_space(cp) || dm_cp_is_control(cp) || dm_cp_is_zero_width(cp));
    }
    for (uint32_t i = 0; i + 1 < ps.n; i++)
        assert_true(ps.p[i].span.start < ps.p[i].span.end && ps.p[i].span.end <= ps.p[i + 1].span.start);
    if (ps.n > 0)
        assert_true(ps.p[ps.n - 1].ends);
    dm_pieces_clear(&ps);
}

static void test_any_bytes__are_covered(void **state)
{
    static const char *const units[] = {
        "a", "Ada ", ".", " ", "\"", "'", "(", ") ", "[", "] ", "...", "\xe2\x80\xa6", "\xe2\x80\x9c",
        "\xe2\x80\x99", ":)", "U.S. ", "1. ", "5", "http://a.b ", "a@b.org", "--", "*******", "\n", "\xcc\x81",
        "\xf0\x9f\x98\x80", "\xff", "\xe2\x80", "\xc3\xa2\xe2\x82\xac", "\xe2\x84\xa2s", "\xc3\x82\xc2\xa3", "\xc3\x83", "\xc3\xa9", "\xe2\x80\x8b", "don't", "Mr. ", "etc.", ", ", "? ",
    };
    char     bytes[2048];
    uint32_t seed = 7;

    (void)state;
    for (int round = 0; round < 400; round++) {
        size_t n = 0;
        while (n + 16 < sizeof bytes) {
            seed = seed * 1664525 + 1013904223;
            const char *u = units[(seed >> 16) % (sizeof units / sizeof *units)];
            if (round % 4 == 0)
                bytes[n++] = (char)(seed >> 24);
            else
                for (; *u; u++)
                    bytes[n++] = *u;
        }
        check_sound((dm_str){bytes, n});
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_stops__end_sentences),
        cmocka_unit_test(test_abbreviations__do_not),
        cmocka_unit_test(test_abbreviations_that_may_end__end_before_an_opener),
        cmocka_unit_test(test_quotations__close_with_their_sentence),
        cmocka_unit_test(test_ellipses__end_before_capitals),
        cmocka_unit_test(test_brackets_and_lists),
        cmocka_unit_test(test_names_with_a_mark__go_on),
        cmocka_unit_test(test_missing_stops__are_seen_but_not_within_names_and_quotations),
        cmocka_unit_test(test_smileys__go_with_their_sentence),
        cmocka_unit_test(test_letters__end_where_names_do),
        cmocka_unit_test(test_closing_brackets__end_no_sentence_before_them),
        cmocka_unit_test(test_references__go_with_their_sentence),
        cmocka_unit_test(test_dropped_stop__is_the_sentences),
        cmocka_unit_test(test_cut__prefers_semicolons_to_commas),
        cmocka_unit_test(test_cut__prefers_a_clause_to_a_list),
        cmocka_unit_test(test_any_bytes__are_covered),
    };
    return RUN(tests);
}
