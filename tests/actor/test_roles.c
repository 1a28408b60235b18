/* test_roles.c: what the words around a role say, on given trees
 *
 * Beside docs/spec/roles.md, which reads whole sentences: here the tree is what
 * matters, right or wrong. The lexicon is the shipped one.
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

static const dm_actor *at(uint32_t t)
{
    if (doc.mention_at[t] == DM_NONE)
        fail_msg("token %u heads no mention", t);
    return &doc.actors[doc.mentions[doc.mention_at[t]].actor];
}

static void is(const dm_actor *a, const char *country, const char *first, const char *second)
{
    assert_string_equal(a->country, country);
    assert_string_equal(a->sectors[0], first);
    assert_string_equal(a->sectors[1], second);
}

/* "US and Afghan forces attacked", where the tree makes a subject of "US" alone. */
static void test_nation__that_is_the_subject_heads_its_own_part(void **state)
{
    (void)state;
    add_sentence("US/US/PROPN/5/nsubj and/and/CCONJ/4/cc Afghan/afghan/ADJ/4/amod forces/force/NOUN/1/conj/Number=Plur "
                 "attacked/attack/VERB/0/root");
    resolve();
    is(at(0), "USA", "MIL", "");
    is(at(3), "AFG", "MIL", "");
    assert_int_equal(doc.mentions[doc.mention_at[0]].n, 4);
}

static void test_nation__that_is_no_adjective_stays_apart(void **state)
{
    (void)state;
    add_sentence("Israel/israel/PROPN/5/nsubj and/and/CCONJ/4/cc Egyptian/egyptian/ADJ/4/amod "
                 "officials/official/NOUN/1/conj/Number=Plur met/meet/VERB/0/root");
    resolve();
    is(at(0), "ISR", "", "");
    is(at(3), "EGY", "GOV", "");
}

static void test_two_parties__are_not_of_one_noun(void **state)
{
    (void)state;
    add_sentence("Talks/talk/NOUN/7/nsubj between/between/ADP/3/case US/US/PROPN/1/nmod and/and/CCONJ/6/cc "
                 "Afghan/afghan/ADJ/6/amod officials/official/NOUN/3/conj/Number=Plur failed/fail/VERB/0/root");
    resolve();
    is(at(2), "USA", "", "");
    is(at(5), "AFG", "GOV", "");
}

static void test_three_nations__are_three(void **state)
{
    (void)state;
    add_sentence("Czech/czech/ADJ/6/amod ,/,/PUNCT/3/punct Polish/polish/ADJ/1/conj and/and/CCONJ/5/cc "
                 "Slovak/slovak/ADJ/1/conj ministers/minister/NOUN/7/nsubj/Number=Plur met/meet/VERB/0/root");
    resolve();
    assert_int_equal(doc.n_mention, 3);
    for (uint32_t i = 0; i < 3; i++)
        assert_int_equal(doc.mentions[i].head, 5);
}

static void test_prefix__in_one_token(void **state)
{
    (void)state;
    add_sentence("Peruvian/peruvian/ADJ/2/amod ex-minister/ex-minister/NOUN/3/nsubj left/leave/VERB/0/root");
    resolve();
    is(at(1), "PER", "ELI", "GOV");
}

static void test_head__of_a_body_is_the_body_s(void **state)
{
    (void)state;
    add_sentence("the/the/DET/2/det president/president/NOUN/6/nsubj of/of/ADP/5/case the/the/DET/5/det "
                 "court/court/NOUN/2/nmod left/leave/VERB/0/root");
    resolve();
    assert_string_equal(at(1)->sectors[0], "JUD");
}

static void test_head__of_a_state_is_its_government_s(void **state)
{
    (void)state;
    add_sentence("the/the/DET/2/det president/president/NOUN/5/nsubj of/of/ADP/4/case Chile/chile/PROPN/2/nmod "
                 "left/leave/VERB/0/root");
    resolve();
    is(at(1), "CHL", "GOV", "");
}

static void test_people__takes_the_nation_before_it(void **state)
{
    (void)state;
    add_sentence("Syrian/syrian/ADJ/2/amod Kurds/kurd/PROPN/3/nsubj fled/flee/VERB/0/root");
    add_sentence("Kurds/kurd/PROPN/2/nsubj fled/flee/VERB/0/root");
    resolve();
    is(at(1), "SYR", "CVL", "");
    is(at(3), "", "CVL", "");
    assert_ptr_not_equal(at(1), at(3));
    assert_int_equal(at(1)->kind, DM_ACTOR_PEOPLE);
}

static void test_adjective_of_a_people__names_nobody(void **state)
{
    (void)state;
    add_sentence("a/a/DET/3/det Kurdish/kurdish/ADJ/3/amod film/film/NOUN/4/nsubj won/win/VERB/0/root");
    resolve();
    assert_int_equal(doc.n_mention, 0);
}

static void test_ethnic_nation__is_of_the_land_it_lives_in(void **state)
{
    (void)state;
    add_sentence("ethnic/ethnic/ADJ/2/amod Russians/russian/PROPN/5/nsubj in/in/ADP/4/case Latvia/latvia/PROPN/2/nmod "
                 "marched/march/VERB/0/root");
    resolve();
    is(at(1), "LVA", "CVL", "");
}

static void test_seat__counts_where_no_nation_does(void **state)
{
    (void)state;
    add_sentence("Norway/norway/PROPN/3/compound -/-/PUNCT/3/punct based/base/VERB/5/amod rebel/rebel/NOUN/5/compound "
                 "leader/leader/NOUN/6/nsubj left/leave/VERB/0/root");
    add_sentence("Norway/norway/PROPN/3/compound -/-/PUNCT/3/punct based/base/VERB/6/amod Kenyan/kenyan/ADJ/6/amod "
                 "rebel/rebel/NOUN/6/compound leader/leader/NOUN/7/nsubj left/leave/VERB/0/root");
    resolve();
    is(at(4), "NOR", "REB", "");
    is(at(11), "KEN", "REB", "");
}

static void test_title__before_a_name_reaches_its_nation(void **state)
{
    (void)state;
    add_sentence("US/US/PROPN/2/compound Ambassador/ambassador/PROPN/5/nsubj Paul/paul/PROPN/2/flat Hale/hale/PROPN/2/flat "
                 "left/leave/VERB/0/root");
    add_name(2, 2, DM_NE_PER);
    resolve();
    is(at(1), "USA", "GOV", "");
}

static void test_date__is_no_part_of_a_mention(void **state)
{
    (void)state;
    add_sentence("old/old/ADJ/3/amod Kenyan/kenyan/ADJ/3/amod soldiers/soldier/NOUN/4/nsubj/Number=Plur left/leave/VERB/0/root");
    *DM_PUSH(&arena, doc.timexes, doc.n_timex, doc.cap_timex) =
        (dm_timex){.first = 0, .n = 1, .type = DM_TIMEX_DATE, .date = {.first = 1, .last = 1}};
    resolve();
    assert_int_equal(doc.mentions[doc.mention_at[2]].first, 1);
}

static void test_body__keeps_a_name_of_its_own(void **state)
{
    (void)state;
    add_sentence("New/new/PROPN/3/compound Dawn/dawn/PROPN/3/compound Party/party/PROPN/4/nsubj left/leave/VERB/0/root");
    add_sentence("Green/green/PROPN/3/compound Field/field/PROPN/3/compound Party/party/PROPN/4/nsubj left/leave/VERB/0/root");
    add_name(0, 3, DM_NE_ORG);
    add_name(4, 3, DM_NE_ORG);
    resolve();
    is(at(2), "", "PTY", "");
    assert_ptr_not_equal(at(2), at(6));
}

static void test_act__is_no_body(void **state)
{
    (void)state;
    add_sentence("They/they/PRON/2/nsubj signed/sign/VERB/0/root the/the/DET/5/det Harbour/harbour/PROPN/5/compound "
                 "Accord/accord/PROPN/2/obj");
    add_name(3, 2, DM_NE_ORG);
    resolve();
    assert_int_equal(doc.mention_at[4], DM_NONE);
    assert_int_equal(doc.mention_at[3], DM_NONE);
}

static void test_side__of_a_border_is_nobody(void **state)
{
    (void)state;
    add_sentence("They/they/PRON/2/nsubj hid/hide/VERB/0/root on/on/ADP/6/case the/the/DET/6/det Chadian/chadian/ADJ/6/amod "
                 "side/side/NOUN/2/obl of/of/ADP/9/case the/the/DET/9/det border/border/NOUN/6/nmod");
    resolve();
    assert_int_equal(doc.mention_at[5], DM_NONE);
}

static void test_side__of_talks_is_somebody(void **state)
{
    (void)state;
    add_sentence("the/the/DET/3/det Chadian/chadian/ADJ/3/amod side/side/NOUN/4/nsubj left/leave/VERB/0/root");
    resolve();
    assert_string_equal(at(2)->country, "TCD");
}

static void test_intelligence__that_one_has_is_nobody(void **state)
{
    (void)state;
    add_sentence("They/they/PRON/2/nsubj shared/share/VERB/0/root the/the/DET/4/det intelligence/intelligence/NOUN/2/obj");
    add_sentence("Pakistani/pakistani/ADJ/2/amod intelligence/intelligence/NOUN/3/nsubj denied/deny/VERB/0/root it/it/PRON/3/obj");
    resolve();
    assert_int_equal(doc.mention_at[3], DM_NONE);
    is(at(5), "PAK", "SPY", "");
}

static void test_alliance__between_two_is_nobody(void **state)
{
    (void)state;
    add_sentence("the/the/DET/2/det alliance/alliance/NOUN/7/nsubj between/between/ADP/4/case Mali/mali/PROPN/2/nmod "
                 "and/and/CCONJ/6/cc Chad/chad/PROPN/4/conj broke/break/VERB/0/root");
    resolve();
    assert_int_equal(doc.mention_at[1], DM_NONE);
    is(at(3), "MLI", "", "");
}

static void test_embassy__is_the_one_named_before(void **state)
{
    (void)state;
    add_sentence("the/the/DET/3/det Danish/danish/ADJ/3/amod embassy/embassy/NOUN/4/nsubj closed/close/VERB/0/root");
    add_sentence("They/they/PRON/2/nsubj left/leave/VERB/0/root the/the/DET/4/det embassy/embassy/NOUN/2/obj");
    resolve();
    assert_ptr_equal(at(7), at(2));
}

static void test_made_of__reads_on_where_the_tree_is_wrong(void **state)
{
    (void)state;
    add_sentence("top/top/ADJ/2/amod members/member/NOUN/6/nsubj/Number=Plur of/of/ADP/6/mark Boko/boko/PROPN/6/nsubj "
                 "Haram/haram/PROPN/4/flat fled/flee/VERB/0/root");
    resolve();
    is(at(1), "NGA", "REB", "");
}

static void test_adviser__to_somebody_is_not_he(void **state)
{
    (void)state;
    add_sentence("Ola/ola/PROPN/8/nsubj Lund/lund/PROPN/1/flat ,/,/PUNCT/4/punct adviser/adviser/NOUN/1/appos to/to/ADP/7/case "
                 "the/the/DET/7/det president/president/NOUN/4/nmod left/leave/VERB/0/root");
    add_sentence("the/the/DET/2/det president/president/NOUN/3/nsubj stayed/stay/VERB/0/root");
    add_name(0, 2, DM_NE_PER);
    resolve();
    assert_true(dm_str_eq(at(0)->name, DM_STR("Ola Lund")));
    assert_ptr_not_equal(at(9), at(0));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
#define T(name) WITH_DOC(test_##name)
        T(nation__that_is_the_subject_heads_its_own_part),
        T(nation__that_is_no_adjective_stays_apart),
        T(two_parties__are_not_of_one_noun),
        T(three_nations__are_three),
        T(prefix__in_one_token),
        T(head__of_a_body_is_the_body_s),
        T(head__of_a_state_is_its_government_s),
        T(people__takes_the_nation_before_it),
        T(adjective_of_a_people__names_nobody),
        T(ethnic_nation__is_of_the_land_it_lives_in),
        T(seat__counts_where_no_nation_does),
        T(title__before_a_name_reaches_its_nation),
        T(date__is_no_part_of_a_mention),
        T(body__keeps_a_name_of_its_own),
        T(act__is_no_body),
        T(side__of_a_border_is_nobody),
        T(side__of_talks_is_somebody),
        T(intelligence__that_one_has_is_nobody),
        T(alliance__between_two_is_nobody),
        T(embassy__is_the_one_named_before),
        T(made_of__reads_on_where_the_tree_is_wrong),
        T(adviser__to_somebody_is_not_he),
    };

    return cmocka_run_group_tests(tests, open_shipped, close_lexicon);
}
