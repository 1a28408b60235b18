/* test_utf8.c: UTF-8 and windows-1252 */
#include "check.h"

#include "text/text.h"

static void test_every_code_point__goes_there_and_back(void **state)
{
    (void)state;
    for (uint32_t cp = 0; cp < 0x110000; cp++) {
        char   b[4];
        dm_str s = {b, dm_utf8_put(b, cp)};
        size_t at = 0, back = s.n;

        if (cp >= 0xd800 && cp < 0xe000) {
            assert_int_equal(dm_utf8_next(s, &at), DM_CP_BAD);
            continue;
        }
        assert_int_equal(dm_utf8_next(s, &at), cp);
        assert_int_equal(at, s.n);
        assert_int_equal(dm_utf8_prev(s, &back), cp);
        assert_int_equal(back, 0);
        assert_true(dm_utf8_valid(s, NULL));
    }
}

/* Each is bad at the byte given: Kuhn's list, shortened. */
static void test_bad_bytes__are_found_where_they_are(void **state)
{
    static const struct {
        const char *text;
        size_t      bad_at;
    } cases[] = {
        {"\x80", 0},             {"a\xbf", 1},           {"ab\xc0\xaf", 2},
        {"\xc1\xbf", 0},         {"\xe0\x80\xaf", 0},    {"\xf0\x80\x80\xaf", 0},
        {"\xe0\x9f\xbf", 0},     {"\xf0\x8f\xbf\xbf", 0}, {"\xed\xa0\x80", 0},
        {"\xed\xbf\xbf", 0},     {"\xf4\x90\x80\x80", 0}, {"\xf5\x80\x80\x80", 0},
        {"\xfe", 0},             {"\xff", 0},            {"\xc3", 0},
        {"\xe2\x82", 0},         {"\xf0\x9f\x98", 0},    {"12345678\xc3", 8},
        {"1234567890123456\xe2\x82\xac\xe2\x82", 19},    {"\xc3(", 0},
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        size_t bad_at = 99;

        assert_false(dm_utf8_valid(dm_str_of(cases[i].text), &bad_at));
        assert_int_equal(bad_at, cases[i].bad_at);
    }
}

static void test_walk__always_moves_and_ends(void **state)
{
    char bytes[64];

    (void)state;
    for (uint32_t seed = 1; seed < 20000; seed++) {
        uint32_t x = seed;
        dm_str   s = {bytes, seed % sizeof bytes};
        size_t   at = 0, steps = 0;

        for (size_t i = 0; i < s.n; i++) {
            x        = x * 1664525u + 1013904223u;
            bytes[i] = (char)(x >> 24 | (x >> 20 & 0x80));
        }
        for (size_t before = 0; at < s.n; before = at, steps++) {
            dm_utf8_next(s, &at);
            assert_true(at > before && at <= s.n);
        }
        for (; at > 0; steps--) {
            size_t before = at;

            dm_utf8_prev(s, &at);
            assert_true(at < before);
        }
        assert_int_equal(steps, 0);
    }
}

static void test_head__ends_between_characters(void **state)
{
    dm_str s = dm_str_of("a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80.");
    static const size_t wanted[] = {0, 1, 1, 3, 3, 3, 6, 6, 6, 6, 10, 11, 11};

    (void)state;
    for (size_t max = 0; max < sizeof wanted / sizeof *wanted; max++)
        assert_int_equal(dm_utf8_head(s, max).n, wanted[max]);
    assert_int_equal(dm_utf8_head(dm_str_of("\x80\x80\x80\x80\x80\x80"), 5).n, 5);
}

static void test_1252__keeps_the_byte_of_every_character(void **state)
{
    dm_str    raw = dm_str_of("\x93" "caf\xe9\x94 \x80" "5 \x81.");
    dm_str    out;
    uint32_t *origin;
    dm_arena  a;
    static const uint32_t wanted[] = {0, 0, 0, 1, 2, 3, 4, 4, 5, 5, 5, 6, 7, 7, 7, 8, 9, 10, 10, 10, 11, 12};

    (void)state;
    dm_arena_init(&a, 0);
    assert_true(dm_text_from_1252(&out, &origin, &a, raw));
    assert_str(out, "\xe2\x80\x9c" "caf\xc3\xa9\xe2\x80\x9d \xe2\x82\xac" "5 \xef\xbf\xbd.");
    assert_int_equal(out.n + 1, sizeof wanted / sizeof *wanted);
    assert_memory_equal(origin, wanted, sizeof wanted);
    dm_arena_clear(&a);
}

static void test_1252__any_bytes_become_valid_text(void **state)
{
    char      raw[256];
    dm_str    out;
    uint32_t *origin;
    dm_arena  a;
    size_t    at = 0;

    (void)state;
    dm_arena_init(&a, 0);
    for (int i = 0; i < 256; i++)
        raw[i] = (char)i;
    assert_true(dm_text_from_1252(&out, &origin, &a, (dm_str){raw, 256}));
    assert_true(dm_utf8_valid(out, NULL));
    for (uint32_t i = 0; i < 256; i++) {
        assert_int_equal(origin[at], i);
        dm_utf8_next(out, &at);
    }
    assert_int_equal(at, out.n);
    assert_int_equal(origin[at], 256);
    assert_true(dm_text_from_1252(&out, &origin, &a, (dm_str){0}));
    assert_int_equal(out.n, 0);
    assert_int_equal(origin[0], 0);
    dm_arena_clear(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_code_point__goes_there_and_back),
        cmocka_unit_test(test_bad_bytes__are_found_where_they_are),
        cmocka_unit_test(test_walk__always_moves_and_ends),
        cmocka_unit_test(test_head__ends_between_characters),
        cmocka_unit_test(test_1252__keeps_the_byte_of_every_character),
        cmocka_unit_test(test_1252__any_bytes_become_valid_text),
    };

    return RUN(tests);
}
