/* test_err.c: errors that carry their place */
#include "check.h"

#include "base/err.h"
#include "base/limits.h"

static void test_place__is_written_as_far_as_known(void **state)
{
    dm_err e;

    (void)state;
    assert_int_equal(dm_err_at(&e, DM_E_SYNTAX, (dm_place){.path = "a.lex", .line = 5, .col = 48}, "no class '%s'", "@x"), DM_E_SYNTAX);
    assert_string_equal(e.text, "a.lex:5:48: no class '@x'");
    dm_err_at(&e, DM_E_SYNTAX, (dm_place){.path = "a.lex", .line = 5}, "x");
    assert_string_equal(e.text, "a.lex:5: x");
    dm_err_at(&e, DM_E_CORRUPT, (dm_place){.path = "m", .byte = 18203344, .has_byte = true}, "x");
    assert_string_equal(e.text, "m@18203344: x");
    dm_err_at(&e, DM_E_IO, (dm_place){.path = "m"}, "x");
    assert_string_equal(e.text, "m: x");
    dm_err_at(&e, DM_E_IO, (dm_place){0}, "x");
    assert_string_equal(e.text, "x");
    assert_int_equal(dm_err_set(NULL, DM_E_IO, "x"), DM_E_IO);
}

static void test_text__cannot_drive_a_terminal(void **state)
{
    dm_err e;

    (void)state;
    dm_err_set(&e, DM_E_SYNTAX, "read '%s'", "\x1b[31m\n\xc2\x9b \xff ok \xc3\xa9");
    assert_string_equal(e.text, "read '\\x1b[31m\\x0a\\xc2\\x9b \\xff ok \xc3\xa9'");
}

static void test_text__that_is_long_ends_between_characters(void **state)
{
    dm_err e;
    char   long_name[3000];

    (void)state;
    for (size_t i = 0; i + 2 < sizeof long_name; i += 2)
        memcpy(long_name + i, "\xc3\xa9", 3);
    for (int shift = 0; shift < 3; shift++) {
        dm_err_at(&e, DM_E_IO, (dm_place){.path = long_name + 2000 - 2000 % 2}, "%.*sx", shift, "ab");
        assert_true(strlen(e.text) < sizeof e.text);
        dm_err_set(&e, DM_E_IO, "%.*s%s", shift, "ab", long_name);
        assert_true(strlen(e.text) < sizeof e.text && strlen(e.text) > sizeof e.text - 4);
        assert_int_equal((unsigned char)e.text[strlen(e.text) - 1], 0xa9);
    }
}

static void test_words__are_there_for_every_status_and_limit(void **state)
{
    (void)state;
    for (int s = 0; s < DM_STATUS_COUNT; s++)
        assert_true(strlen(dm_status_word((dm_status)s)) > 1);
    for (int l = 0; l < DM_LIMIT_COUNT; l++)
        for (int k = 0; k < l; k++)
            assert_string_not_equal(dm_limit_mark((dm_limit)l), dm_limit_mark((dm_limit)k));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_place__is_written_as_far_as_known),
        cmocka_unit_test(test_text__cannot_drive_a_terminal),
        cmocka_unit_test(test_text__that_is_long_ends_between_characters),
        cmocka_unit_test(test_words__are_there_for_every_status_and_limit),
    };

    return RUN(tests);
}
