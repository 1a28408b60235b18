/* test_place.c: where names lie, and when a place acts, on given trees */
#include "tree.h"

#include "place/place.h"

static int open_shipped(void **state)
{
    (void)state;
    return open_lexicon("lexicon");
}

static void find(void)
{
    dm_err err = {0};

    assert_int_equal(dm_place_find(&doc, lex, &err), DM_OK);
}

static void is(uint32_t i, const char *name, const char *country, bool is_actor)
{
    assert_true(i < doc.n_toponym);
    assert_str(doc.toponyms[i].name, name);
    assert_string_equal(doc.toponyms[i].country, country);
    assert_int_equal(doc.toponyms[i].is_actor, is_actor);
}

static void test_capital__acts_as_subject_and_partner(void **state)
{
    (void)state;
    add_sentence("Tehran/tehran/PROPN/2/nsubj began/begin/VERB/0/root talks/talk/NOUN/2/obj with/with/ADP/5/case "
                 "Baghdad/baghdad/PROPN/3/nmod");
    find();
    is(0, "Tehran", "IRN", true);
    is(1, "Baghdad", "IRQ", true);
}

static void test_capital__is_a_place_after_in(void **state)
{
    (void)state;
    add_sentence("They/they/PRON/2/nsubj met/meet/VERB/0/root in/in/ADP/4/case Tehran/tehran/PROPN/2/obl");
    find();
    is(0, "Tehran", "IRN", false);
    assert_true(doc.toponyms[0].has_point);
    assert_true(doc.toponyms[0].latitude > 35 && doc.toponyms[0].latitude < 36);
}

static void test_possessor__by_what_is_possessed(void **state)
{
    (void)state;
    add_sentence("Cairo/cairo/PROPN/3/nmod:poss 's/'s/PART/1/case refusal/refusal/NOUN/4/nsubj "
                 "angered/anger/VERB/0/root Cairo/cairo/PROPN/7/nmod:poss 's/'s/PART/5/case "
                 "streets/street/NOUN/4/obj");
    find();
    is(0, "Cairo", "EGY", true);
    is(1, "Cairo", "EGY", false);
}

static void test_motion__goes_to_a_place(void **state)
{
    (void)state;
    add_sentence("She/she/PRON/2/nsubj flew/fly/VERB/0/root to/to/ADP/4/case Brazil/brazil/PROPN/2/obl");
    add_sentence("She/she/PRON/2/nsubj spoke/speak/VERB/0/root against/against/ADP/4/case Brazil/brazil/PROPN/2/obl");
    find();
    is(0, "Brazil", "BRA", false);
    is(1, "Brazil", "BRA", true);
}

static void test_container__settles_the_name(void **state)
{
    (void)state;
    add_sentence("It/it/PRON/2/nsubj burned/burn/VERB/0/root in/in/ADP/4/case Tripoli/tripoli/PROPN/2/obl "
                 ",/,/PUNCT/6/punct Lebanon/lebanon/PROPN/4/appos");
    find();
    is(0, "Tripoli", "LBN", false);
}

static void test_names__hide_places_in_them(void **state)
{
    (void)state;
    add_sentence("Alma/alma/PROPN/3/nsubj Sydney/sydney/PROPN/1/flat read/read/VERB/0/root the/the/DET/6/det "
                 "Washington/washington/PROPN/6/compound Post/post/PROPN/3/obj");
    add_name(0, 2, DM_NE_PER);
    find();
    assert_int_equal(doc.n_toponym, 0);
}

static void test_adjective__is_no_region(void **state)
{
    (void)state;
    add_sentence("Somali/somali/ADJ/2/amod troops/troop/NOUN/3/nsubj fled/flee/VERB/0/root");
    find();
    assert_int_equal(doc.n_toponym, 0);
}

static void test_unknown_location__is_kept_without_a_point(void **state)
{
    (void)state;
    add_sentence("It/it/PRON/2/nsubj fell/fall/VERB/0/root near/near/ADP/4/case Quuxville/quuxville/PROPN/2/obl");
    add_name(3, 1, DM_NE_LOC);
    find();
    is(0, "Quuxville", "", false);
    assert_false(doc.toponyms[0].has_point);
}

static void test_dateline__is_a_toponym_without_tokens(void **state)
{
    (void)state;
    memcpy(text, "KABUL, Afghanistan ", 19);
    n_text = 19;
    doc.text.n = n_text;
    doc.dateline_place = (dm_span){0, 18};
    find();
    is(0, "Kabul", "AFG", false);
    assert_int_equal(doc.toponyms[0].head, DM_NONE);
    assert_int_equal(doc.toponyms[0].n, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
#define T(name) WITH_DOC(test_##name)
        T(capital__acts_as_subject_and_partner),
        T(capital__is_a_place_after_in),
        T(possessor__by_what_is_possessed),
        T(motion__goes_to_a_place),
        T(container__settles_the_name),
        T(names__hide_places_in_them),
        T(adjective__is_no_region),
        T(unknown_location__is_kept_without_a_point),
        T(dateline__is_a_toponym_without_tokens),
    };

    return cmocka_run_group_tests(tests, open_shipped, close_lexicon);
}
