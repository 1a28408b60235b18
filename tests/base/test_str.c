/* test_str.c: views and buffers */
#include "check.h"

#include "base/alloc.h"

static void test_compare__goes_by_bytes_then_length(void **state)
{
    (void)state;
    assert_int_equal(dm_str_cmp(DM_STR("a"), DM_STR("b")), -1);
    assert_int_equal(dm_str_cmp(DM_STR("ab"), DM_STR("a")), 1);
    assert_int_equal(dm_str_cmp(DM_STR("\xff"), DM_STR("a")), 1);
    assert_int_equal(dm_str_cmp((dm_str){0}, DM_STR("")), 0);
    assert_true(dm_str_eq((dm_str){0}, DM_STR("")));
    assert_false(dm_str_eq(DM_STR("a\0b"), DM_STR("a\0c")));
}

static void test_ends__and_starts(void **state)
{
    (void)state;
    assert_true(dm_str_starts(DM_STR("Minsk denied"), DM_STR("Minsk")));
    assert_false(dm_str_starts(DM_STR("Min"), DM_STR("Minsk")));
    assert_true(dm_str_ends(DM_STR("Minsk denied"), DM_STR("denied")));
    assert_true(dm_str_ends(DM_STR("x"), (dm_str){0}));
    assert_false(dm_str_ends((dm_str){0}, DM_STR("x")));
}

static void test_sub__is_clamped(void **state)
{
    dm_str s = DM_STR("envoy");

    (void)state;
    assert_str(dm_str_sub(s, 1, 3), "nv");
    assert_str(dm_str_sub(s, 3, 99), "oy");
    assert_str(dm_str_sub(s, 9, 99), "");
    assert_str(dm_str_sub(s, 3, 1), "");
}

static void test_trim__takes_ascii_blanks(void **state)
{
    (void)state;
    assert_str(dm_str_trim(DM_STR(" \t a b\r\n")), "a b");
    assert_str(dm_str_trim(DM_STR(" \n ")), "");
    assert_str(dm_str_trim((dm_str){0}), "");
}

static void test_find__gives_the_first_or_the_length(void **state)
{
    (void)state;
    assert_int_equal(dm_str_find(DM_STR("a said b said"), DM_STR("said")), 2);
    assert_int_equal(dm_str_find(DM_STR("abc"), DM_STR("x")), 3);
    assert_int_equal(dm_str_find(DM_STR("a\0b"), DM_STR("b")), 2);
    assert_int_equal(dm_str_find(DM_STR("abc"), (dm_str){0}), 0);
    assert_int_equal(dm_str_find((dm_str){0}, DM_STR("x")), 0);
}

static void test_cut__walks_lines(void **state)
{
    dm_str rest = DM_STR("one\n\ntwo"), line;

    (void)state;
    assert_true(dm_str_cut(&line, &rest, '\n'));
    assert_str(line, "one");
    assert_true(dm_str_cut(&line, &rest, '\n'));
    assert_str(line, "");
    assert_true(dm_str_cut(&line, &rest, '\n'));
    assert_str(line, "two");
    assert_false(dm_str_cut(&line, &rest, '\n'));
}

static void test_nocase__is_ascii_only(void **state)
{
    (void)state;
    assert_true(dm_str_eq_nocase(DM_STR("Kyiv-1"), DM_STR("kYIV-1")));
    assert_false(dm_str_eq_nocase(DM_STR("\xc3\x89"), DM_STR("\xc3\xa9")));
    assert_false(dm_str_eq_nocase(DM_STR("[a"), DM_STR("{a")));
}

static void test_buf__grows_and_formats(void **state)
{
    dm_buf b = {0};

    (void)state;
    for (int i = 0; i < 1000; i++)
        dm_buf_fmt(&b, "%d,", i);
    dm_buf_char(&b, '!');
    assert_false(b.failed);
    assert_true(dm_str_starts(dm_buf_view(&b), DM_STR("0,1,2,")));
    assert_true(dm_str_ends(dm_buf_view(&b), DM_STR("998,999,!")));
    dm_buf_clear(&b);
    assert_str(dm_buf_view(&b), "");
}

static void test_buf__remembers_that_it_failed(void **state)
{
    dm_buf b = {0};

    (void)state;
    dm_buf_str(&b, DM_STR("kept"));
    dm_alloc_fail_at(1, 0);
    for (int i = 0; i < 100; i++)
        dm_buf_str(&b, DM_STR("more than there was room for"));
    dm_alloc_fail_at(0, 0);
    assert_true(b.failed);
    assert_true(dm_str_starts(dm_buf_view(&b), DM_STR("kept")));
    dm_buf_clear(&b);
    assert_false(b.failed);
}

static void test_in__is_the_place_in_a_list(void **state)
{
    static const char *const words[] = {"affirm", NULL, "deny"};

    (void)state;
    assert_int_equal(dm_str_in(DM_STR("affirm"), words, 3), 0);
    assert_int_equal(dm_str_in(DM_STR("deny"), words, 3), 2);
    assert_int_equal(dm_str_in(DM_STR("den"), words, 3), -1);
    assert_int_equal(dm_str_in(DM_STR(""), words, 3), -1);
    assert_int_equal(dm_str_in(DM_STR("affirm"), words, 0), -1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_compare__goes_by_bytes_then_length),
        cmocka_unit_test(test_ends__and_starts),
        cmocka_unit_test(test_sub__is_clamped),
        cmocka_unit_test(test_trim__takes_ascii_blanks),
        cmocka_unit_test(test_find__gives_the_first_or_the_length),
        cmocka_unit_test(test_cut__walks_lines),
        cmocka_unit_test(test_nocase__is_ascii_only),
        cmocka_unit_test(test_buf__grows_and_formats),
        cmocka_unit_test(test_buf__remembers_that_it_failed),
        cmocka_unit_test(test_in__is_the_place_in_a_list),
    };

    return RUN(tests);
}
