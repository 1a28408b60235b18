/* test_actor.c: who is named, on given trees
 *
 * The trees are written by hand, so that what is tested is this stage and not
 * the reader of English. The lexicon is the shipped one.
 */
#include "tree.h"

#include "actor/actor.h"
#include "place/place.h"

static int open_shipped(void **state)
{
    (void)state;
    return open_lexicon("lexicon");
}

static void resolve(void)
{
    dm_err err = {0};

    assert_int_equal(dm_place_find(&doc, lex, &err), DM_OK);
    assert_int_equal(dm_actor_resolve(&doc, lex, &err), DM_OK);
}

/* The actor whose mention is headed by token `t`. */
static const dm_actor *at(uint32_t t)
{
    if (doc.mention_at[t] == DM_NONE)
        fail_msg("token %u heads no mention", t);
    return &doc.actors[doc.mentions[doc.mention_at[t]].actor];
}

static void is(const dm_actor *a, const char *name, const char *country, const char *sector)
{
    assert_str(a->name, name);
    assert_string_equal(a->country, country);
    assert_string_equal(a->sectors[0], sector);
}

static void test_title__codes_an_unknown_person(void **state)
{
    (void)state;
    add_sentence("Pentagon/pentagon/PROPN/2/compound spokesman/spokesman/NOUN/4/nmod:desc Capt/capt/PROPN/4/nmod:desc "
                 "Ned/ned/PROPN/6/nsubj Borlaug/borlaug/PROPN/4/flat spoke/speak/VERB/0/root");
    add_name(3, 2, DM_NE_PER);
    resolve();
    is(at(3), "Ned Borlaug", "USA", "MIL");
    assert_str(at(3)->role, "Pentagon spokesman Capt");
    assert_str(at(3)->member_of[0], "Pentagon");
}

static void test_surname__is_the_full_name_before(void **state)
{
    (void)state;
    add_sentence("Kenyan/kenyan/ADJ/2/amod minister/minister/NOUN/3/nmod:desc Amos/amos/PROPN/5/nsubj "
                 "Odera/odera/PROPN/3/flat spoke/speak/VERB/0/root");
    add_sentence("Odera/odera/PROPN/2/nsubj left/leave/VERB/0/root");
    add_name(2, 2, DM_NE_PER);
    add_name(5, 1, DM_NE_PER);
    resolve();
    is(at(5), "Amos Odera", "KEN", "GOV");
    assert_ptr_equal(at(2), at(5));
}

static void test_two_nations__are_two_actors_with_one_head(void **state)
{
    (void)state;
    add_sentence("Hungarian/hungarian/ADJ/4/amod and/and/CCONJ/3/cc Romanian/romanian/ADJ/1/conj "
                 "officials/official/NOUN/5/nsubj/Number=Plur met/meet/VERB/0/root");
    resolve();
    uint32_t m = doc.mention_at[3];

    assert_int_equal(doc.n_mention, 2);
    assert_int_equal(doc.mentions[m + 1].head, 3);
    assert_string_equal(doc.actors[doc.mentions[m].actor].country, "ROU");
    assert_string_equal(doc.actors[doc.mentions[m + 1].actor].country, "HUN");
}

static void test_backer__is_not_ones_own_nation(void **state)
{
    (void)state;
    add_sentence("US/US/PROPN/3/compound -/-/PUNCT/3/punct backed/back/VERB/4/amod "
                 "rebels/rebel/NOUN/5/nsubj/Number=Plur fled/flee/VERB/0/root");
    resolve();
    assert_string_equal(at(3)->country, "");
    assert_string_equal(at(3)->sectors[0], "REB");
}

static void test_former__is_elite(void **state)
{
    (void)state;
    add_sentence("former/former/ADJ/3/amod Chilean/chilean/ADJ/3/amod president/president/NOUN/4/nsubj "
                 "spoke/speak/VERB/0/root");
    resolve();
    assert_string_equal(at(2)->country, "CHL");
    assert_string_equal(at(2)->sectors[0], "ELI");
    assert_string_equal(at(2)->sectors[1], "GOV");
}

static void test_brackets__define_an_acronym(void **state)
{
    (void)state;
    add_sentence("Peruvian/peruvian/ADJ/3/amod Harvest/harvest/PROPN/3/compound Council/council/PROPN/7/nsubj "
                 "(/(/PUNCT/5/punct PHC/phc/PROPN/3/appos )/)/PUNCT/5/punct met/meet/VERB/0/root");
    add_sentence("PHC/phc/PROPN/2/nsubj left/leave/VERB/0/root");
    add_name(0, 3, DM_NE_ORG);
    add_name(4, 1, DM_NE_ORG);
    add_name(7, 1, DM_NE_ORG);
    resolve();
    assert_ptr_equal(at(2), at(4));
    assert_ptr_equal(at(2), at(7));
    assert_string_equal(at(7)->country, "PER");
}

static void test_apposition__gives_the_role(void **state)
{
    (void)state;
    add_sentence("Lena/lena/PROPN/7/nsubj Voss/voss/PROPN/1/flat ,/,/PUNCT/4/punct chairwoman/chairwoman/NOUN/1/appos "
                 "of/of/ADP/6/case NATO/nato/PROPN/4/nmod left/leave/VERB/0/root");
    add_name(0, 2, DM_NE_PER);
    add_name(5, 1, DM_NE_ORG);
    resolve();
    assert_ptr_equal(at(0), at(3));
    assert_string_equal(at(0)->country, "IGO");
    assert_str(at(0)->role, "chairwoman of NATO");
}

static void test_pronouns__agree(void **state)
{
    (void)state;
    add_sentence("Mrs/mrs/PROPN/2/nmod:desc Ito/ito/PROPN/3/nsubj told/tell/VERB/0/root the/the/DET/5/det "
                 "Taliban/taliban/PROPN/3/obj");
    add_sentence("She/she/PRON/2/nsubj left/leave/VERB/0/root");
    add_sentence("They/they/PRON/2/nsubj laughed/laugh/VERB/0/root");
    add_name(1, 1, DM_NE_PER);
    resolve();
    assert_str(at(5)->name, "Ito");
    assert_str(at(7)->name, "Taliban");
}

static void test_outfit__is_the_last_armed_group(void **state)
{
    (void)state;
    add_sentence("Boko/boko/PROPN/3/nsubj Haram/haram/PROPN/1/flat denied/deny/VERB/0/root it/it/PRON/3/obj");
    add_sentence("The/the/DET/2/det group/group/NOUN/3/nsubj/Number=Sing fled/flee/VERB/0/root");
    resolve();
    assert_ptr_equal(at(0), at(5));
    is(at(5), "Boko Haram", "NGA", "REB");
}

static void test_possessor__lends_its_nation(void **state)
{
    (void)state;
    add_sentence("Laos/laos/PROPN/2/nsubj praised/praise/VERB/0/root its/its/PRON/4/nmod:poss "
                 "soldiers/soldier/NOUN/2/obj/Number=Plur");
    resolve();
    is(at(3), "soldiers", "LAO", "MIL");
}

static void test_capital__is_its_state_when_it_acts(void **state)
{
    (void)state;
    add_sentence("Islamabad/islamabad/PROPN/2/nsubj refused/refuse/VERB/0/root");
    add_sentence("Troops/troop/NOUN/2/nsubj/Number=Plur landed/land/VERB/0/root in/in/ADP/4/case Islamabad/islamabad/PROPN/2/obl");
    resolve();
    assert_str(at(0)->name, "Pakistan");
    assert_true(doc.mentions[doc.mention_at[5]].is_place);
    assert_str(at(5)->name, "Islamabad");
}

static void test_term__follows_the_day_and_a_title_outweighs_it(void **state)
{
    (void)state;
    doc.published.first = doc.published.last = dm_day_of(2011, 9, 24);
    add_sentence("John/john/PROPN/3/nsubj Kirby/kirby/PROPN/1/flat spoke/speak/VERB/0/root");
    add_name(0, 2, DM_NE_PER);
    resolve();
    is(at(0), "John Kirby", "USA", "MIL");
}

static void test_title__outweighs_the_term(void **state)
{
    (void)state;
    doc.published.first = doc.published.last = dm_day_of(2011, 9, 24);
    add_sentence("state/state/NOUN/2/compound department/department/NOUN/3/compound "
                 "spokesman/spokesman/NOUN/4/nmod:desc John/john/PROPN/6/nsubj Kirby/kirby/PROPN/4/flat "
                 "spoke/speak/VERB/0/root");
    add_name(3, 2, DM_NE_PER);
    resolve();
    is(at(3), "John Kirby", "USA", "GOV");
}

static void test_no_tokens__no_mentions(void **state)
{
    (void)state;
    resolve();
    assert_int_equal(doc.n_mention, 0);
    assert_non_null(doc.mention_at);
}

static void test_shared_name__is_the_body_of_the_nation_beside_it(void **state)
{
    (void)state;
    add_sentence("Kenya/kenya/PROPN/4/nmod:poss 's/'s/PART/1/case National/national/PROPN/4/compound "
                 "Assembly/assembly/PROPN/5/nsubj voted/vote/VERB/0/root");
    add_sentence("The/the/DET/3/det National/national/PROPN/3/compound Assembly/assembly/PROPN/7/nsubj of/of/ADP/5/case "
                 "Nigeria/nigeria/PROPN/3/nmod had/have/AUX/7/aux adjourned/adjourn/VERB/0/root");
    resolve();
    is(at(3), "National Assembly of Kenya", "KEN", "LEG");
    is(at(7), "National Assembly of Nigeria", "NGA", "LEG");
}

static void test_shared_name__is_the_body_of_the_country_spoken_of(void **state)
{
    (void)state;
    add_sentence("The/the/DET/3/det Foreign/foreign/PROPN/3/compound Ministry/ministry/PROPN/4/nsubj protested/protest/VERB/0/root");
    add_sentence("Peru/peru/PROPN/2/nsubj waited/wait/VERB/0/root");
    resolve();
    is(at(2), "Peruvian Foreign Ministry", "PER", "GOV");
}

static void test_name__is_matched_by_its_forms(void **state)
{
    (void)state;
    add_sentence("Two/two/NUM/3/nummod New/new/PROPN/3/compound Yorkers/Yorker/PROPN/4/nsubj/Number=Plur left/leave/VERB/0/root");
    resolve();
    for (uint32_t i = 0; i < doc.n_actor; i++)
        assert_false(dm_str_eq(doc.actors[i].name, DM_STR("New Yorker")));
}

static void test_name__wants_more_than_the_capital_of_a_sentence(void **state)
{
    (void)state;
    add_sentence("Free/free/ADJ/3/amod democratic/democratic/ADJ/3/amod party/party/NOUN/4/nsubj won/win/VERB/0/root");
    add_sentence("The/the/DET/4/det Free/free/PROPN/4/compound Democratic/democratic/PROPN/4/compound "
                 "Party/party/PROPN/5/nsubj won/win/VERB/0/root");
    resolve();
    assert_true(doc.mention_at[2] == DM_NONE
                || !dm_str_eq(at(2)->name, DM_STR("Free Democratic Party")));
    is(at(7), "Free Democratic Party", "DEU", "PTY");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
#define T(name) WITH_DOC(test_##name)
        T(title__codes_an_unknown_person),
        T(surname__is_the_full_name_before),
        T(two_nations__are_two_actors_with_one_head),
        T(backer__is_not_ones_own_nation),
        T(former__is_elite),
        T(brackets__define_an_acronym),
        T(apposition__gives_the_role),
        T(pronouns__agree),
        T(outfit__is_the_last_armed_group),
        T(shared_name__is_the_body_of_the_nation_beside_it),
        T(shared_name__is_the_body_of_the_country_spoken_of),
        T(name__is_matched_by_its_forms),
        T(name__wants_more_than_the_capital_of_a_sentence),
        T(possessor__lends_its_nation),
        T(capital__is_its_state_when_it_acts),
        T(term__follows_the_day_and_a_title_outweighs_it),
        T(title__outweighs_the_term),
        T(no_tokens__no_mentions),
    };

    return cmocka_run_group_tests(tests, open_shipped, close_lexicon);
}
