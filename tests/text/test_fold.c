/* test_fold.c: classes, case, normal form, and the form words are looked up in */
#include "arena.h"

#include <utf8proc.h>

#include "text/text.h"

static void test_fold__examples(void **state)
{
    static const char *const cases[][2] = {
        {"Minsk", "minsk"},
        {"minsk", "minsk"},
        {"", ""},
        {"U.S.", "u.s."},
        {"\xe2\x80\x9c" "Caf\xc3\x89\xe2\x80\x9d", "\"caf\xc3\xa9\""},
        {"O\xe2\x80\x99" "Brien", "o'brien"},
        {"al\xe2\x80\x91Qaeda", "al-qaeda"},
        {"1995\xe2\x80\x93" "96", "1995-96"},
        {"a\xc2\xa0" "b", "a b"},
        {"Tai\xc2\xadwan", "taiwan"},
        {"\xef\xbb\xbfTaiwan", "taiwan"},
        {"Tur\xe2\x80\x8bkey", "turkey"},
        {"e\xcc\x81", "\xc3\xa9"},
        {"E\xe2\x80\x8d\xcc\x81", "\xc3\xa9"},
        {"\xc4\xb0stanbul", "istanbul"},
        {"\xe2\x84\xaa", "k"},
        {"\xc3\x98rsted", "\xc3\xb8rsted"},
        {"\xd0\x9c\xd0\xb8\xd0\xbd\xd1\x81\xd0\xba", "\xd0\xbc\xd0\xb8\xd0\xbd\xd1\x81\xd0\xba"},
        {"\xff", "\xef\xbf\xbd"},
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char buf[64];

        assert_str(dm_text_fold(&arena, dm_str_of(cases[i][0])), cases[i][1]);
        assert_str(dm_text_fold_into(buf, sizeof buf, dm_str_of(cases[i][0])), cases[i][1]);
    }
}

static void test_fold__twice_changes_nothing(void **state)
{
    (void)state;
    for (uint32_t cp = 0; cp < 0x30000; cp++) {
        char    b[8];
        uint32_t n = dm_utf8_put(b, cp);
        dm_mark m  = dm_arena_mark(&arena);
        dm_str  once;

        n += dm_utf8_put(b + n, 0x301);
        once = dm_text_fold(&arena, (dm_str){b, n});
        if (!dm_str_eq(once, dm_text_fold(&arena, once)))
            fail_msg("U+%04X and U+0301", cp);
        dm_arena_rewind(&arena, m);
    }
}

static void test_fold_into__cuts_between_characters(void **state)
{
    char buf[8];

    (void)state;
    assert_str(dm_text_fold_into(buf, 3, DM_STR("ABCDEF")), "abc");
    assert_str(dm_text_fold_into(buf, 4, DM_STR("AB\xc3\x89\xc3\x89")), "ab\xc3\xa9");
    assert_str(dm_text_fold_into(buf, 5, DM_STR("AB\xc3\x89\xc3\x89")), "ab\xc3\xa9");
    assert_str(dm_text_fold_into(buf, 0, DM_STR("AB")), "");
}

static void test_nfc__is_what_utf8proc_says(void **state)
{
    (void)state;
    for (uint32_t cp = 1; cp < 0x30000; cp++) {
        char             b[16] = {0};
        uint32_t         n     = dm_utf8_put(b, cp);
        dm_mark          m     = dm_arena_mark(&arena);
        utf8proc_uint8_t *wanted;

        if (cp >= 0xd800 && cp < 0xe000)
            continue;
        n += dm_utf8_put(b + n, 0x327);                 /* out of order       */
        n += dm_utf8_put(b + n, 0x323);
        wanted = utf8proc_NFC((utf8proc_uint8_t *)b);
        assert_str(dm_text_nfc(&arena, (dm_str){b, n}), (char *)wanted);
        free(wanted);
        dm_arena_rewind(&arena, m);
    }
}

static void test_nfc__of_what_is_so_already_is_the_same_view(void **state)
{
    dm_str plain = DM_STR("Minsk denied"), accented = DM_STR("caf\xc3\xa9");

    (void)state;
    assert_ptr_equal(dm_text_nfc(&arena, plain).p, plain.p);
    assert_ptr_equal(dm_text_nfc(&arena, accented).p, accented.p);
    assert_ptr_equal(dm_text_fold(&arena, DM_STR("minsk")).p, DM_STR("minsk").p);
}

/* A million combining marks in the worst order: linear, or this never ends. */
static void test_nfc__marks_without_end(void **state)
{
    enum { N = 1000000 };
    char  *text = dm_arena_take(&arena, N, 4, 1);
    size_t n    = 0;

    (void)state;
    for (size_t i = 0; i < N; i++)
        n += dm_utf8_put(text + n, i % 2 ? 0x316 : 0x301);
    assert_true(dm_text_nfc(&arena, (dm_str){text, n}).n > N);
    assert_true(dm_text_fold(&arena, (dm_str){text, n}).n > N);
}

static void test_lower__needs_no_ascii(void **state)
{
    (void)state;
    assert_str(dm_text_lower(&arena, DM_STR("\xc3\x89" "COLE No 5")), "\xc3\xa9" "cole no 5");
    assert_str(dm_text_lower(&arena, DM_STR("\xc8\xba")), "\xe2\xb1\xa5");
    assert_str(dm_text_lower(&arena, (dm_str){0}), "");
}

static void test_classes__agree_with_the_c_locale_on_ascii(void **state)
{
    (void)state;
    for (uint32_t c = 0; c < 128; c++) {
        bool up = c >= 'A' && c <= 'Z', low = c >= 'a' && c <= 'z', num = c >= '0' && c <= '9';

        assert_int_equal(dm_cp_is_upper(c), up);
        assert_int_equal(dm_cp_is_lower(c), low);
        assert_int_equal(dm_cp_is_alpha(c), up || low);
        assert_int_equal(dm_cp_is_digit(c), num);
        assert_int_equal(dm_cp_is_word(c), up || low || num);
        assert_int_equal(dm_cp_is_space(c), c == ' ' || (c >= 9 && c <= 13));
        assert_int_equal(dm_cp_is_control(c), c < 32 || c == 127);
        assert_int_equal(dm_cp_is_punct(c) || dm_cp_is_symbol(c),
                         c > 32 && c < 127 && !up && !low && !num);
        assert_int_equal(dm_cp_lower(c), up ? c + 32 : c);
        assert_int_equal(dm_cp_upper(c), low ? c - 32 : c);
    }
}

static void test_classes__of_what_news_is_full_of(void **state)
{
    (void)state;
    assert_true(dm_cp_is_upper(0xc9) && !dm_cp_is_upper(0xe9) && dm_cp_is_lower(0xe9));
    assert_true(dm_cp_is_alpha(0x439) && dm_cp_is_alpha(0x4e2d) && dm_cp_is_alpha(0x627));
    assert_true(dm_cp_is_digit(0x663) && !dm_cp_is_digit(0xbd));
    assert_true(dm_cp_is_mark(0x301) && dm_cp_is_word(0x301));
    assert_true(dm_cp_is_space(0xa0) && dm_cp_is_space(0x2009) && dm_cp_is_space(0x2028));
    assert_true(dm_cp_is_dash('-') && dm_cp_is_dash(0x2013) && dm_cp_is_dash(0x2014) && dm_cp_is_dash(0x2212));
    assert_true(dm_cp_is_punct(0x2014) && dm_cp_is_punct(0x201c) && dm_cp_is_symbol(0x20ac));
    assert_true(dm_cp_is_zero_width(0x200b) && dm_cp_is_zero_width(0xad) && !dm_cp_is_zero_width(' '));
    assert_true(dm_cp_is_open_quote(0x201c) && dm_cp_is_close_quote(0x201d));
    assert_true(dm_cp_is_apostrophe(0x2019) && dm_cp_is_close_quote(0x2019));
    assert_true(dm_cp_is_quote('"') && !dm_cp_is_open_quote('"') && dm_cp_is_double_quote(0xab));
    assert_false(dm_cp_is_alpha(0xffffffff) || dm_cp_is_punct(0x110000) || dm_cp_is_space(0xd800));
}


int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_ARENA(test_fold__examples),
        WITH_ARENA(test_fold__twice_changes_nothing),
        WITH_ARENA(test_fold_into__cuts_between_characters),
        WITH_ARENA(test_nfc__is_what_utf8proc_says),
        WITH_ARENA(test_nfc__of_what_is_so_already_is_the_same_view),
        WITH_ARENA(test_nfc__marks_without_end),
        WITH_ARENA(test_lower__needs_no_ascii),
        cmocka_unit_test(test_classes__agree_with_the_c_locale_on_ascii),
        cmocka_unit_test(test_classes__of_what_news_is_full_of),
    };

    return RUN(tests);
}
