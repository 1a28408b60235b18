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

/* ---- which place ------------------------------------------------------------ */

static void lies(uint32_t i, const char *kind, const char *division, double latitude, double longitude)
{
    assert_true(i < doc.n_toponym);
    assert_string_equal(doc.toponyms[i].kind, kind);
    assert_str(doc.toponyms[i].division, division);
    assert_true(doc.toponyms[i].has_point);
    assert_true(doc.toponyms[i].latitude > latitude - 1 && doc.toponyms[i].latitude < latitude + 1);
    assert_true(doc.toponyms[i].longitude > longitude - 1 && doc.toponyms[i].longitude < longitude + 1);
}

static void test_division__settles_a_small_place(void **state)
{
    (void)state;
    add_sentence("It/it/PRON/2/nsubj opened/open/VERB/0/root in/in/ADP/4/case Paris/paris/PROPN/2/obl "
                 ",/,/PUNCT/6/punct Texas/texas/PROPN/4/appos");
    add_sentence("It/it/PRON/2/nsubj closed/close/VERB/0/root in/in/ADP/4/case Paris/paris/PROPN/2/obl");
    find();
    lies(0, "city", "Texas", 33.7, -95.6);
    lies(2, "city", "Texas", 33.7, -95.6);
}

static void test_country__in_brackets_or_after_in(void **state)
{
    (void)state;
    add_sentence("Troops/troop/NOUN/2/nsubj left/leave/VERB/0/root Tripoli/tripoli/PROPN/2/obj "
                 "in/in/ADP/5/case Lebanon/lebanon/PROPN/3/nmod");
    find();
    is(0, "Tripoli", "LBN", false);
}

static void test_small_place__wants_a_reason(void **state)
{
    (void)state;
    add_sentence("Olney/olney/PROPN/2/nsubj spoke/speak/VERB/0/root");
    add_sentence("It/it/PRON/2/nsubj rained/rain/VERB/0/root near/near/ADP/4/case Olney/olney/PROPN/2/obl");
    find();
    assert_int_equal(doc.n_toponym, 1);
    assert_int_equal(doc.toponyms[0].first, 5);
}

static void test_county__by_its_full_name(void **state)
{
    (void)state;
    add_sentence("It/it/PRON/2/nsubj rained/rain/VERB/0/root in/in/ADP/5/case Brazos/brazos/PROPN/5/compound "
                 "County/county/PROPN/2/obl");
    add_name(3, 2, DM_NE_LOC);
    find();
    lies(0, "county", "Texas", 30.6, -96.3);
}

static void test_kind_and_direction__are_no_part_of_the_name(void **state)
{
    (void)state;
    add_sentence("It/it/PRON/2/nsubj rained/rain/VERB/0/root in/in/ADP/5/case northern/northern/ADJ/5/amod "
                 "Kenya/kenya/PROPN/2/obl");
    add_name(3, 2, DM_NE_LOC);
    find();
    is(0, "Kenya", "KEN", false);
    assert_int_equal(doc.toponyms[0].n, 2);
}

static void test_town__before_the_province_it_is_called_by(void **state)
{
    (void)state;
    add_sentence("It/it/PRON/2/nsubj rained/rain/VERB/0/root in/in/ADP/4/case Kandahar/kandahar/PROPN/2/obl");
    add_sentence("It/it/PRON/2/nsubj rained/rain/VERB/0/root in/in/ADP/5/case Kandahar/kandahar/PROPN/5/compound "
                 "province/province/NOUN/2/obl");
    find();
    assert_string_equal(doc.toponyms[0].kind, "city");
    assert_string_equal(doc.toponyms[1].kind, "region");
}

static void test_sea_and_continent__have_points_and_no_country(void **state)
{
    (void)state;
    add_sentence("It/it/PRON/2/nsubj sank/sink/VERB/0/root in/in/ADP/6/case the/the/DET/6/det Red/red/PROPN/6/compound "
                 "Sea/sea/PROPN/2/obl near/near/ADP/8/case Africa/africa/PROPN/2/obl");
    find();
    is(0, "Red Sea", "", false);
    lies(0, "sea", "", 20, 38);
    is(1, "Africa", "", false);
    assert_string_equal(doc.toponyms[1].kind, "continent");
    assert_int_equal(doc.toponyms[1].fineness, 1);
}

static void test_confidence__falls_where_names_are_many(void **state)
{
    (void)state;
    add_sentence("It/it/PRON/2/nsubj rained/rain/VERB/0/root in/in/ADP/4/case Tehran/tehran/PROPN/2/obl");
    add_sentence("It/it/PRON/2/nsubj rained/rain/VERB/0/root in/in/ADP/4/case Springfield/springfield/PROPN/2/obl");
    add_name(8, 1, DM_NE_LOC);
    find();
    assert_true(doc.toponyms[0].confidence > 0.9F);
    assert_true(doc.toponyms[1].confidence < 0.9F);
}

/* ---- metonymy and facilities -------------------------------------------------- */

static void test_adjective__tells_a_government_from_a_town(void **state)
{
    (void)state;
    add_sentence("Ankara/ankara/PROPN/3/nsubj was/be/AUX/3/cop adamant/adamant/ADJ/0/root");
    add_sentence("Ankara/ankara/PROPN/3/nsubj was/be/AUX/3/cop calm/calm/ADJ/0/root");
    find();
    is(0, "Ankara", "TUR", true);
    is(1, "Ankara", "TUR", false);
}

static void test_from__a_person_comes_from_a_place(void **state)
{
    (void)state;
    add_sentence("A/a/DET/2/det nurse/nurse/NOUN/5/nsubj from/from/ADP/4/case Peru/peru/PROPN/2/nmod met/meet/VERB/0/root "
                 "criticism/criticism/NOUN/5/obj from/from/ADP/8/case Lima/lima/PROPN/6/nmod");
    find();
    is(0, "Peru", "PER", false);
    is(1, "Lima", "PER", true);
}

static void test_list_of_towns__is_of_towns(void **state)
{
    (void)state;
    add_sentence("They/they/PRON/2/nsubj struck/strike/VERB/0/root with/with/ADP/4/case Paris/paris/PROPN/2/obl "
                 ",/,/PUNCT/6/punct Nice/nice/PROPN/4/conj and/and/CCONJ/8/cc Brussels/brussels/PROPN/4/conj");
    add_name(5, 1, DM_NE_LOC);
    find();
    assert_int_equal(doc.n_toponym, 3);
    for (uint32_t i = 0; i < 3; i++)
        assert_false(doc.toponyms[i].is_actor);
}

static void test_capital_with_its_country__is_a_place(void **state)
{
    (void)state;
    add_sentence("He/he/PRON/2/nsubj compared/compare/VERB/0/root it/it/PRON/2/obj with/with/ADP/5/case "
                 "Caracas/caracas/PROPN/2/obl ,/,/PUNCT/7/punct Venezuela/venezuela/PROPN/5/appos");
    find();
    is(0, "Caracas", "VEN", false);
}

static void test_facility__is_told_by_the_name_that_hangs_on_it(void **state)
{
    (void)state;
    add_sentence("Gunmen/gunman/NOUN/2/nsubj stormed/storm/VERB/0/root the/the/DET/4/det embassy/embassy/NOUN/2/obj "
                 "of/of/ADP/6/case Norway/norway/PROPN/4/nmod in/in/ADP/8/case Kabul/kabul/PROPN/4/nmod");
    find();
    is(0, "Norway", "NOR", true);
    assert_int_equal(doc.toponyms[0].facility, DM_NONE);
    is(1, "Kabul", "AFG", false);
    assert_int_equal(doc.toponyms[1].facility, 3);
    assert_string_equal(doc.toponyms[1].facility_type, "diplomatic");
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
        T(division__settles_a_small_place),
        T(country__in_brackets_or_after_in),
        T(small_place__wants_a_reason),
        T(county__by_its_full_name),
        T(kind_and_direction__are_no_part_of_the_name),
        T(town__before_the_province_it_is_called_by),
        T(sea_and_continent__have_points_and_no_country),
        T(confidence__falls_where_names_are_many),
        T(adjective__tells_a_government_from_a_town),
        T(from__a_person_comes_from_a_place),
        T(list_of_towns__is_of_towns),
        T(capital_with_its_country__is_a_place),
        T(facility__is_told_by_the_name_that_hangs_on_it),
    };

    return cmocka_run_group_tests(tests, open_shipped, close_lexicon);
}
