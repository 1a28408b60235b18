/* test_token.c: where words begin and end */
#include "check.h"

#include "base/alloc.h"
#include "nlp/token.h"

/* The pieces of `text` with | between, second words of a token with +. */
static void check(const char *text, const char *wanted)
{
    dm_pieces ps = {0};
    dm_buf    out = {0};
    dm_str    s = dm_str_of(text);
    dm_err    err;

    assert_int_equal(dm_token_split(&ps, NULL, s, (dm_span){0, (uint32_t)s.n}, &err), DM_OK);
    for (uint32_t i = 0; i < ps.n; i++) {
        if (i > 0)
            dm_buf_char(&out, ps.p[i].is_mwt ? '+' : '|');
        dm_buf_str(&out, dm_str_sub(s, ps.p[i].span.start, ps.p[i].span.end));
    }
    assert_str(dm_buf_view(&out), wanted);
    dm_buf_clear(&out);
    dm_pieces_clear(&ps);
}

static void test_words__are_parted_from_signs(void **state)
{
    (void)state;
    check("The envoys (both ill) left, slowly.", "The|envoys|(|both|ill|)|left|,|slowly|.");
    check("the LeT) and -e-Taiba(LeT)", "the|LeT|)|and|-|e|-|Taiba|(|LeT|)");
    check("fuel/water and/or", "fuel|/|water|and|/|or");
    check("a--b - c \xe2\x80\x94 d", "a|--|b|-|c|\xe2\x80\x94|d");
    check("yes\xe2\x80\x94no", "yes|\xe2\x80\x94|no");
    check("", "");
    check(" \t ", "");
}

static void test_hyphens__stand_alone_but_for_bound_prefixes(void **state)
{
    (void)state;
    check("a well-known 15-year-old", "a|well|-|known|15|-|year|-|old");
    check("al-Qaeda in Port-au-Sarn", "al|-|Qaeda|in|Port|-|au|-|Sarn");
    check("anti-tank ex-ministers", "anti-tank|ex-ministers");
    check("pro-Norse non-aligned mid-1980s", "pro-Norse|non-aligned|mid-1980s");
    check("U.S.-led", "U.S.|-|led");
}

static void test_contractions__are_two_words_of_one_token(void **state)
{
    (void)state;
    check("They didn't, can't and won't.", "They|did+n't|,|ca+n't|and|wo+n't|.");
    check("It's Moss's; we'll see, I'd say", "It+'s|Moss+'s|;|we+'ll|see|,|I+'d|say");
    check("couldn't've", "could+n't+'ve");
    check("DON'T", "DO+N'T");
    check("don\xe2\x80\x99t", "do+n\xe2\x80\x99t");
    check("cannot gonna dont", "can+not|gon+na|do+nt");
    check("IM and im", "IM|and|i+m");
    check("the parties' plan", "the|parties+'|plan");
    check("O'Hara at 5 o'clock in N'Sarn", "O'Hara|at|5|o'clock|in|N'Sarn");
    check("the U.S.'s plan", "the|U.S.+'s|plan");
    check("(ISAF)'s men", "(|ISAF|)|'s|men");
}

static void test_quotes__of_every_shape(void **state)
{
    (void)state;
    check("\"Go,\" she said", "\"|Go|,|\"|she|said");
    check("''Go,'' she said ``now''", "''|Go|,|''|she|said|``|now|''");
    check("\xe2\x80\x98\xe2\x80\x99No", "\xe2\x80\x98\xe2\x80\x99|No");
    check("\xe2\x80\x98No\xe2\x80\x99", "\xe2\x80\x98|No|\xe2\x80\x99");
    check("the 'bosses' left", "the|'|bosses|'|left");
    check("\xe2\x80\x9cYes\xe2\x80\x9d", "\xe2\x80\x9c|Yes|\xe2\x80\x9d");
    check("in the '90s, get 'em", "in|the|'90s|,|get|'em");
}

static void test_marks_read_in_the_wrong_encoding__are_those_marks(void **state)
{
    (void)state;
    check("It\xc3\xa2\xe2\x82\xac\xe2\x84\xa2s \xc3\xa2\xe2\x82\xac\xc5\x93no\xc3\xa2\xe2\x82\xac.",
          "It+\xc3\xa2\xe2\x82\xac\xe2\x84\xa2s|\xc3\xa2\xe2\x82\xac\xc5\x93|no|\xc3\xa2\xe2\x82\xac|.");
    check("Caf\xc3\x83\xc2\xa9s at \xc3\x82\xc2\xa3" "5", "Caf\xc3\x83\xc2\xa9s|at|\xc3\x82\xc2\xa3|5");
}

static void test_abbreviations__keep_their_stop(void **state)
{
    (void)state;
    check("Gen. Moss of the U.S. left.", "Gen.|Moss|of|the|U.S.|left|.");
    check("at 5 p.m. on Jan. 5", "at|5|p.m.|on|Jan.|5");
    check("No. 5, not no. It is", "No.|5|,|not|no|.|It|is");
    check("J. K. Lund, Ph.D., et al. said", "J.|K.|Lund|,|Ph.D.|,|et|al.|said");
    check("(R-Vt.) said", "(|R|-|Vt.|)|said");
    check("He is in. She left", "He|is|in|.|She|left");
    check("they sat. Then", "they|sat|.|Then");
    check("Plan B.", "Plan|B|.");
    check("cut ties.The envoy", "cut|ties|.|The|envoy");
    check("etc... and", "etc|...|and");
}

static void test_numbers__hold_their_signs(void **state)
{
    (void)state;
    check("1,234.50 at 10:30 on 9/11", "1,234.50|at|10:30|on|9/11");
    check("$5 US$7 USD 300 20% \xe2\x82\xac" "9", "$|5|US$|7|USD|300|20|%|\xe2\x82\xac|9");
    check("5pm 65km 20th 1970s 4x4", "5|pm|65|km|20th|1970s|4x4");
    check("1914-18 and 2011-09-24", "1914|-|18|and|2011-09-24");
    check("555-0199-4444, 555-0199", "555-0199-4444|,|555-0199");
    check("the 1960's, Lund's", "the|1960's|,|Lund+'s");
    check("one,2,3", "one|,|2|,|3");
    check("+44 .5 #1", "+44|.5|#|1");
}

static void test_addresses__are_one_word(void **state)
{
    (void)state;
    check("see http://a.org/b(c)?d=1.", "see|http://a.org/b(c)?d=1|.");
    check("(www.a.org)", "(|www.a.org|)");
    check("write to a.b@c.org, now", "write|to|a.b@c.org|,|now");
    check("at example.com and minutes.doc.", "at|example.com|and|minutes.doc|.");
    check("#peace by @lund", "#peace|by|@lund");
}

static void test_runs__are_one_piece(void **state)
{
    (void)state;
    check("No!!! What?! Well... *** ==== ", "No|!!!|What|?!|Well|...|***|====");
    check("good :) bad", "good|:)|bad");
    check("fine:-) Or :). (note:)", "fine|:-)|Or|:)|.|(|note|:|)");
}

static void test_controls_and_widthless_marks__are_no_words(void **state)
{
    static const char text[] = "a\0b\x01" "c\xe2\x80\x8b d\xef\xbb\xbf";
    dm_pieces ps = {0};
    dm_err    err;

    (void)state;
    assert_int_equal(dm_token_split(&ps, NULL, (dm_str){text, sizeof text - 1},
                                    (dm_span){0, sizeof text - 1}, &err), DM_OK);
    assert_int_equal(ps.n, 4);
    for (uint32_t i = 0; i < 4; i++) {
        assert_int_equal(text[ps.p[i].span.start], 'a' + (int)i);
        assert_int_equal(ps.p[i].span.end, ps.p[i].span.start + 1);
        assert_false(ps.p[i].is_glued);
    }
    dm_pieces_clear(&ps);
}

/* A page breaks words where it likes. */
static void test_widthless_marks_in_a_word__part_nothing(void **state)
{
    dm_str    text = DM_STR("al\xe2\x80\x8blegedly fe\xe2\x81\xa0ll");
    dm_pieces ps = {0};
    dm_err    err;

    (void)state;
    assert_int_equal(dm_token_split(&ps, NULL, text, (dm_span){0, (uint32_t)text.n}, &err), DM_OK);
    assert_int_equal(ps.n, 2);
    assert_int_equal(ps.p[1].span.end, text.n);
    dm_pieces_clear(&ps);
}

/* Pieces in order, within the limit, without white space, whatever the bytes. */
static void check_sound(dm_str s, bool wants_cut)
{
    dm_pieces ps = {0};
    dm_err    err;
    bool      was_cut = false;
    uint32_t  end = 0;

    assert_int_equal(dm_token_split(&ps, &was_cut, s, (dm_span){0, (uint32_t)s.n}, &err), DM_OK);
    for (uint32_t i = 0; i < ps.n; i++) {
        dm_span span = ps.p[i].span;

        assert_true(span.start >= end && span.end > span.start && span.end <= s.n);
        assert_true(span.end - span.start <= DM_MAX_TOKEN_BYTES);
        assert_null(memchr(s.p + span.start, ' ', span.end - span.start));
        assert_null(memchr(s.p + span.start, 0, span.end - span.start));
        end = span.end;
    }
    assert_int_equal(was_cut, wants_cut);
    dm_pieces_clear(&ps);
}

static void test_any_bytes__are_cut_soundly(void **state)
{
    char     bytes[4096];
    uint32_t seed = 1;

    (void)state;
    for (int round = 0; round < 200; round++) {
        for (size_t i = 0; i < sizeof bytes; i++) {
            seed = seed * 1664525 + 1013904223;
            bytes[i] = round % 2 ? (char)(seed >> 24) : "a.B-'9 ,\"/@&\xe2\x80\x99$"[(seed >> 24) % 16];
        }
        check_sound((dm_str){bytes, sizeof bytes}, false);
    }
}

static void test_long_token__is_cut_between_characters(void **state)
{
    static char bytes[300000];

    (void)state;
    memset(bytes, 'a', sizeof bytes);
    check_sound((dm_str){bytes, sizeof bytes}, true);
    for (size_t i = 0; i + 1 < sizeof bytes; i += 2)
        memcpy(bytes + i, "\xc3\xa9", 2);
    check_sound((dm_str){bytes, sizeof bytes}, true);
    memset(bytes, '.', sizeof bytes);
    check_sound((dm_str){bytes, sizeof bytes}, true);
}

/* Time for these is what the test's own limit allows; a square would not pass. */
static void test_hostile_repeats__take_linear_time(void **state)
{
    static const char *const units[] = {"a-", "a'", "'", "a.", "1-", "1,", "a@", "www.", "(", "\"",
                                        "a&", "[", "http://", "a/", ".", "\xcc\x81", "U.S.", "-a"};
    static char bytes[2000000];

    (void)state;
    for (size_t u = 0; u < sizeof units / sizeof *units; u++) {
        size_t    n = strlen(units[u]);
        dm_pieces ps = {0};
        dm_err    err;

        for (size_t i = 0; i < sizeof bytes; i++)
            bytes[i] = units[u][i % n];
        assert_int_equal(dm_token_split(&ps, NULL, (dm_str){bytes, sizeof bytes},
                                        (dm_span){0, sizeof bytes}, &err), DM_OK);
        dm_pieces_clear(&ps);
    }
}

static void test_no_memory__is_said(void **state)
{
    dm_pieces ps = {0};
    dm_err    err;

    (void)state;
    dm_alloc_fail_at(1, 0);
    assert_int_equal(dm_token_split(&ps, NULL, DM_STR("a b"), (dm_span){0, 3}, &err), DM_E_MEMORY);
    dm_alloc_fail_at(0, 0);
    dm_pieces_clear(&ps);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_words__are_parted_from_signs),
        cmocka_unit_test(test_hyphens__stand_alone_but_for_bound_prefixes),
        cmocka_unit_test(test_contractions__are_two_words_of_one_token),
        cmocka_unit_test(test_quotes__of_every_shape),
        cmocka_unit_test(test_marks_read_in_the_wrong_encoding__are_those_marks),
        cmocka_unit_test(test_abbreviations__keep_their_stop),
        cmocka_unit_test(test_numbers__hold_their_signs),
        cmocka_unit_test(test_addresses__are_one_word),
        cmocka_unit_test(test_runs__are_one_piece),
        cmocka_unit_test(test_controls_and_widthless_marks__are_no_words),
        cmocka_unit_test(test_widthless_marks_in_a_word__part_nothing),
        cmocka_unit_test(test_any_bytes__are_cut_soundly),
        cmocka_unit_test(test_long_token__is_cut_between_characters),
        cmocka_unit_test(test_hostile_repeats__take_linear_time),
        cmocka_unit_test(test_no_memory__is_said),
    };
    return RUN(tests);
}
