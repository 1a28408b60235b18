/* test_gazetteer.c: small places by a hash of their letters */
#include "check.h"

#include <unistd.h>

#include "lexicon/place.h"

static dm_lex_result compiled;
static dm_lexicon   *lex;

static int open_shipped(void **state)
{
    dm_err err = {0};

    (void)state;
    if (dm_lexicon_compile(&compiled, DM_SOURCE "/lexicon", &err) != DM_OK || compiled.n_error)
        return -1;
    return dm_lexicon_open_bytes(&lex, dm_buf_view(&compiled.bytes), "lexicon", &err) == DM_OK ? 0 : -1;
}

static int close_lexicon(void **state)
{
    (void)state;
    dm_lexicon_close(lex);
    dm_lex_result_clear(&compiled);
    return 0;
}

static uint64_t key_of(const char *words) { return dm_place_key(DM_PLACE_KEY_BEGIN, dm_str_of(words)); }

static void test_key__is_that_of_the_letters(void **state)
{
    (void)state;
    assert_true(key_of("Saint-Marc") == key_of("SAINT MARC"));
    assert_true(key_of("O'Leary") == key_of("Oleary"));
    assert_true(key_of("Pu\xC5\x82" "awy") == key_of("Pulawy"));
    assert_true(key_of("\xC3\x98stfold") == key_of("Ostfold"));
    assert_true(dm_place_key(dm_place_key(DM_PLACE_KEY_BEGIN, DM_STR("Santa")), DM_STR("Rosa")) == key_of("Santa Rosa"));
    assert_false(key_of("Santa Rosa") == key_of("Rosa Santa"));
}

static void test_named__largest_first(void **state)
{
    dm_gazetteer            g = dm_gazetteer_open(lex);
    uint32_t                n;
    const dm_lex_placename *found = dm_places_named(&g, key_of("Georgetown"), &n);

    (void)state;
    assert_true(n > 2);
    for (uint32_t i = 1; i < n; i++)
        assert_true(g.places[found[i - 1].place].inhabitants >= g.places[found[i].place].inhabitants);
    for (uint32_t i = 0; i < n; i++)
        assert_true(g.places[found[i].place].is_small);
}

static void test_unknown_name__is_nowhere(void **state)
{
    dm_gazetteer g = dm_gazetteer_open(lex);
    uint32_t     n = 7;

    (void)state;
    assert_null(dm_places_named(&g, key_of("Quuxville-upon-Zyx"), &n));
    assert_int_equal(n, 0);
}

static void test_every_place__has_a_division_and_lies_on_earth(void **state)
{
    dm_gazetteer g = dm_gazetteer_open(lex);

    (void)state;
    assert_true(g.n_place > 100000);
    for (uint32_t i = 0; i < g.n_place; i++) {
        assert_true(g.places[i].division < g.n_division);
        assert_true(g.places[i].kind < DM_PLACE_KIND_COUNT);
        assert_true(g.places[i].latitude >= -90000000 && g.places[i].latitude <= 90000000);
        assert_true(g.places[i].longitude >= -180000000 && g.places[i].longitude <= 180000000);
    }
}

static void test_no_gazetteer__finds_nothing(void **state)
{
    dm_gazetteer g = {0};
    uint32_t     n;

    (void)state;
    assert_null(dm_places_named(&g, key_of("Georgetown"), &n));
    assert_string_equal(dm_place_division(&g, 5)->country, "");
}

/* ---- faults ------------------------------------------------------------------- */

static void test_faults__are_told_with_their_line(void **state)
{
    static const struct { const char *source, *wanted; } cases[] = {
        {"small-places - 04\n 1 30.0 70.0 5 Xy\n", "a division wants its name behind its code"},
        {"small-places\n 1 30.0 70.0 5 Xy\n", "wanted a country code, or -"},
        {"small-places -\n xy 30.0 70.0 5 Xy\n", "'xy' is no number"},
        {"small-places -\n 1 30.0 70.0\n", "a small place wants"},
        {"places -\n    city 1 130.0 70.0 5 Xy\n", "is no angle"},
        {"places -\n    village 1 30.0 70.0 5 Xy\n", "village"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char          folder[] = "/tmp/test_gazetteer.XXXXXX", path[64];
        dm_lex_result r;
        dm_err        err = {0};
        bool          told = false;
        FILE         *file;

        assert_non_null(mkdtemp(folder));
        snprintf(path, sizeof path, "%s/a.places", folder);
        assert_non_null(file = fopen(path, "w"));
        fputs(cases[i].source, file);
        fclose(file);
        assert_int_equal(dm_lexicon_compile(&r, folder, &err), DM_OK);
        for (uint32_t k = 0; k < r.n_diagnostic; k++)
            told |= dm_str_find(r.diagnostics[k].text, dm_str_of(cases[i].wanted)) < r.diagnostics[k].text.n
                    && r.diagnostics[k].at.line > 0;
        if (!told)
            print_message("not told: %s\n", cases[i].wanted);
        assert_true(told);
        dm_lex_result_clear(&r);
        remove(path);
        rmdir(folder);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_key__is_that_of_the_letters),
        cmocka_unit_test(test_named__largest_first),
        cmocka_unit_test(test_unknown_name__is_nowhere),
        cmocka_unit_test(test_every_place__has_a_division_and_lies_on_earth),
        cmocka_unit_test(test_no_gazetteer__finds_nothing),
        cmocka_unit_test(test_faults__are_told_with_their_line),
    };

    return cmocka_run_group_tests(tests, open_shipped, close_lexicon);
}
