/* test_gaz.c: what the network is told of words that the lexicon knows */
#include "lexicon.h"

#include "nlp/gaz.h"

static const char *const phrase_name[] = {
#define X(id) #id,
    DM_GAZ_PHRASES(X)
#undef X
};

static const char *const cue_name[] = {
#define X(id) #id,
    DM_GAZ_CUES(X)
#undef X
};

enum { WORDS = 40 };

static uint32_t split(dm_net_word words[WORDS], const char *text)
{
    uint32_t n = 0;

    while (*text) {
        size_t k = strcspn(text, " ");

        words[n++] = (dm_net_word){.form = {text, k}, .gaz = 0xFF};
        text += k + (text[k] == ' ');
    }
    return n;
}

/* "Nixon/PERSON+GIVEN": each word that has a bit. */
static const char *marks(const char *text)
{
    static char out[2000];
    dm_net_word words[WORDS];
    uint32_t    n = split(words, text);
    size_t      at = 0;

    out[0] = '\0';
    dm_gaz_fill(words, n, lex);
    for (uint32_t i = 0; i < n; i++) {
        dm_gaz_phrase p = dm_gaz_phrase_of(words[i].gaz);
        dm_gaz_cue    c = dm_gaz_cue_of(words[i].gaz);

        if (words[i].gaz == 0)
            continue;
        at += (size_t)snprintf(out + at, sizeof out - at, "%s%.*s/%s%s%s", at ? " " : "", (int)words[i].form.n,
                               words[i].form.p, p ? phrase_name[p] : "", p && c ? "+" : "", c ? cue_name[c] : "");
    }
    return out;
}

static void test_gaz__the_longest_name_of_the_lexicon_counts(void **state)
{
    (void)state;
    assert_string_equal(marks("He flew from Kenya to New Zealand ."), "Kenya/STATE New/STATE+LAND Zealand/STATE_IN");
    assert_string_equal(marks("They live in Toronto ."), "Toronto/PLACE");
    assert_string_equal(marks("The European Union replied ."), "European/ORG Union/ORG_IN+HEAD");
}

static void test_gaz__hyphens_are_stepped_over(void **state)
{
    (void)state;
    assert_string_equal(marks("Three of Lashkar - e - Taiba fled ."),
                        "Lashkar/ORG+HEAD -/ORG_IN e/ORG_IN -/ORG_IN Taiba/ORG_IN");
    assert_string_equal(marks("Three of Lashkar-e-Taiba fled ."), "Lashkar-e-Taiba/ORG");
}

static void test_gaz__titles_roles_and_given_names_are_told(void **state)
{
    (void)state;
    assert_string_equal(marks("Gen. Akinwumi Shapoorji met a minister ."),
                        "Gen./TITLE Akinwumi/GIVEN minister/ROLE");
    assert_string_equal(marks("the Ministry of Fog and the Umber River"), "Ministry/HEAD River/LAND");
    assert_string_equal(marks("Blotto Ltd. sued"), "Ltd./COMPANY");
}

static void test_gaz__small_letters_make_no_name(void **state)
{
    (void)state;
    assert_string_equal(marks("Let us go to the turkey farm ."), "");
    assert_string_equal(marks("She let turkey and china be ."), "");
    assert_string_equal(marks("The U.S. left ."), "U.S./STATE");
}

static void test_gaz__what_is_common_must_be_written_as_a_name(void **state)
{
    (void)state;
    assert_string_equal(marks("Police held three of LeT there ."), "Police/HEAD LeT/ORG");
    assert_string_equal(marks("Let it be ."), "");
    assert_string_equal(marks("PLEASE LET HIM GO ."), "");
}

static void test_gaz__a_sentence_of_capitals_is_read_as_names_are(void **state)
{
    (void)state;
    assert_string_equal(marks("KENYA AND NEW ZEALAND SIGN ."), "KENYA/STATE NEW/STATE+LAND ZEALAND/STATE_IN");
    assert_string_equal(marks("he came from kenya"), "kenya/STATE");
}

static void test_gaz__without_a_lexicon_there_is_nothing(void **state)
{
    dm_net_word words[WORDS];
    uint32_t    n = split(words, "Kenya and New Zealand");

    (void)state;
    dm_gaz_fill(words, n, NULL);
    for (uint32_t i = 0; i < n; i++)
        assert_int_equal(words[i].gaz, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_gaz__the_longest_name_of_the_lexicon_counts),
        cmocka_unit_test(test_gaz__hyphens_are_stepped_over),
        cmocka_unit_test(test_gaz__titles_roles_and_given_names_are_told),
        cmocka_unit_test(test_gaz__small_letters_make_no_name),
        cmocka_unit_test(test_gaz__what_is_common_must_be_written_as_a_name),
        cmocka_unit_test(test_gaz__a_sentence_of_capitals_is_read_as_names_are),
        cmocka_unit_test(test_gaz__without_a_lexicon_there_is_nothing),
    };

    return cmocka_run_group_tests(tests, open_lexicon, close_lexicon);
}
