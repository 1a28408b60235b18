/* test_coref.c: who is meant, and who must not be, on given trees
 *
 * Each rule stands beside what it must leave open. The lexicon is the shipped one.
 */
#include "tree.h"

#include "actor/actor.h"
#include "claim/claim.h"
#include "place/place.h"

static int open_shipped(void **state)
{
    (void)state;
    return open_lexicon("lexicon");
}

static void end_block(void)
{
    uint32_t from = doc.n_block ? doc.blocks[doc.n_block - 1].span.end + 1 : 0;

    *DM_PUSH(&arena, doc.blocks, doc.n_block, doc.cap_block) =
        (dm_block){.span = {from, n_text - 1}, .kind = DM_BLOCK_BODY};
    text[n_text - 1] = '\n';
}

static void resolve(void)
{
    dm_err err = {0};

    if (doc.n_block == 0)
        end_block();
    dm_claim_quotes(&doc);
    assert_int_equal(dm_place_find(&doc, lex, &err), DM_OK);
    assert_int_equal(dm_actor_resolve(&doc, lex, &err), DM_OK);
}

static void resolve_speech(void)
{
    dm_err err = {0};

    resolve();
    assert_int_equal(dm_claim_find(&doc, lex, &err), DM_OK);
    assert_int_equal(dm_actor_speakers(&doc, lex, &err), DM_OK);
}

/* The actor whose mention is headed by token `t`, or DM_NONE. */
static uint32_t at(uint32_t t)
{
    return doc.mention_at[t] == DM_NONE ? DM_NONE : doc.mentions[doc.mention_at[t]].actor;
}

#define SAME(a, b)  (assert_int_not_equal(at(a), DM_NONE), assert_int_equal(at(a), at(b)))
#define OTHER(a, b) (assert_int_not_equal(at(a), DM_NONE), assert_int_not_equal(at(a), at(b)))
#define OPEN(t)     assert_int_equal(at(t), DM_NONE)

/* ---- pronouns ------------------------------------------------------------ */

/* Berg met Holm .   <0 2> */
static void add_berg_and_holm(void)
{
    add_sentence("Berg/berg/PROPN/2/nsubj met/meet/VERB/0/root Holm/holm/PROPN/2/obj ././PUNCT/2/punct");
    add_name(doc.n_tok - 4, 1, DM_NE_PER);
    add_name(doc.n_tok - 2, 1, DM_NE_PER);
}

static void test_he__is_the_subject_before(void **state)
{
    (void)state;
    add_berg_and_holm();
    add_sentence("He/he/PRON/2/nsubj left/leave/VERB/0/root ././PUNCT/2/punct");
    resolve();
    SAME(4, 0);
}

static void test_object__is_not_its_subject(void **state)
{
    (void)state;
    add_berg_and_holm();
    add_sentence("Berg/berg/PROPN/2/nsubj thanked/thank/VERB/0/root him/he/PRON/2/obj ././PUNCT/2/punct");
    add_name(4, 1, DM_NE_PER);
    resolve();
    SAME(6, 2);
}

static void test_himself__is_his_subject(void **state)
{
    (void)state;
    add_berg_and_holm();
    add_sentence("Holm/holm/PROPN/2/nsubj blamed/blame/VERB/0/root himself/himself/PRON/2/obj ././PUNCT/2/punct");
    add_name(4, 1, DM_NE_PER);
    resolve();
    SAME(6, 2);
    OTHER(6, 0);
}

static void test_owner__is_who_the_owned_is_joined_to(void **state)
{
    (void)state;
    add_sentence("Holm/holm/PROPN/2/nsubj received/receive/VERB/0/root Berg/berg/PROPN/2/obj and/and/CCONJ/6/cc "
                 "his/he/PRON/6/nmod:poss brother/brother/NOUN/3/conj ././PUNCT/2/punct");
    add_name(0, 1, DM_NE_PER);
    add_name(2, 1, DM_NE_PER);
    resolve();
    SAME(4, 2);
}

static void test_his__is_who_is_named_right_behind(void **state)
{
    (void)state;
    add_berg_and_holm();
    add_sentence("In/in/ADP/3/case his/he/PRON/3/nmod:poss email/email/NOUN/6/obl ,/,/PUNCT/6/punct "
                 "Holm/holm/PROPN/6/nsubj lied/lie/VERB/0/root ././PUNCT/6/punct");
    add_name(8, 1, DM_NE_PER);
    resolve();
    SAME(5, 8);
}

static void test_his__who_holds_a_view_is_not_whom_it_is_of(void **state)
{
    (void)state;
    add_berg_and_holm();
    add_sentence("In/in/ADP/3/case his/he/PRON/3/nmod:poss view/view/NOUN/6/obl ,/,/PUNCT/6/punct "
                 "Holm/holm/PROPN/6/nsubj lied/lie/VERB/0/root ././PUNCT/6/punct");
    add_name(8, 1, DM_NE_PER);
    resolve();
    SAME(5, 0);
}

static void test_he__is_who_is_asked_why(void **state)
{
    (void)state;
    add_sentence("Berg/berg/PROPN/2/nsubj asked/ask/VERB/0/root Holm/holm/PROPN/2/obj why/why/ADV/6/advmod "
                 "he/he/PRON/6/nsubj left/leave/VERB/2/ccomp ././PUNCT/2/punct");
    add_name(0, 1, DM_NE_PER);
    add_name(2, 1, DM_NE_PER);
    resolve();
    SAME(4, 2);
}

static void test_his__twice_is_the_same_man(void **state)
{
    (void)state;
    add_sentence("Berg/berg/PROPN/2/nsubj thanked/thank/VERB/0/root his/he/PRON/4/nmod:poss aide/aide/NOUN/2/obj "
                 "Holm/holm/PROPN/4/appos and/and/CCONJ/8/cc his/he/PRON/8/nmod:poss party/party/NOUN/4/conj ././PUNCT/2/punct");
    add_name(0, 1, DM_NE_PER);
    add_name(4, 1, DM_NE_PER);
    resolve();
    SAME(6, 0);
}

static void test_he_or_she__is_anybody(void **state)
{
    (void)state;
    add_berg_and_holm();
    add_sentence("He/he/PRON/4/nsubj or/or/CCONJ/3/cc she/she/PRON/1/conj left/leave/VERB/0/root ././PUNCT/4/punct");
    resolve();
    assert_int_equal(doc.mention_at[4], DM_NONE);
    assert_int_equal(doc.mention_at[6], DM_NONE);
}

static void test_its__in_what_is_asked_is_not_the_askers(void **state)
{
    (void)state;
    add_sentence("Kenya/kenya/PROPN/2/nsubj protested/protest/VERB/0/root ././PUNCT/2/punct");
    add_sentence("Norway/norway/PROPN/2/nsubj asked/ask/VERB/0/root its/it/PRON/4/nmod:poss "
                 "authorities/authority/NOUN/2/obj/Number=Plur to/to/PART/6/mark wait/wait/VERB/2/xcomp ././PUNCT/2/punct");
    resolve();
    SAME(5, 0);
    assert_string_equal(doc.actors[at(6)].country, "KEN");
}

static void test_they__may_be_things(void **state)
{
    (void)state;
    add_sentence("Officials/official/NOUN/2/nsubj/Number=Plur tested/test/VERB/0/root pumps/pump/NOUN/2/obj/Number=Plur "
                 "././PUNCT/2/punct");
    add_sentence("The/the/DET/2/det pumps/pump/NOUN/3/nsubj/Number=Plur failed/fail/VERB/0/root because/because/SCONJ/7/mark "
                 "they/they/PRON/7/nsubj were/be/AUX/7/cop old/old/ADJ/3/advcl ././PUNCT/3/punct");
    resolve();
    OPEN(8);
}

static void test_they__are_not_one_of_two(void **state)
{
    (void)state;
    add_sentence("Berg/berg/PROPN/4/nsubj and/and/CCONJ/3/cc Holm/holm/PROPN/1/conj left/leave/VERB/0/root ././PUNCT/4/punct");
    add_sentence("They/they/PRON/2/nsubj met/meet/VERB/0/root again/again/ADV/2/advmod ././PUNCT/2/punct");
    add_name(0, 1, DM_NE_PER);
    add_name(2, 1, DM_NE_PER);
    resolve();
    OPEN(5);
}

static void test_it__that_is_some_way_is_nobody(void **state)
{
    (void)state;
    add_sentence("Kenya/kenya/PROPN/2/nsubj voted/vote/VERB/0/root ././PUNCT/2/punct");
    add_sentence("It/it/PRON/5/nsubj was/be/AUX/5/cop a/a/DET/5/det long/long/ADJ/5/amod day/day/NOUN/0/root ././PUNCT/5/punct");
    add_sentence("It/it/PRON/2/nsubj recalled/recall/VERB/0/root observers/observer/NOUN/2/obj/Number=Plur ././PUNCT/2/punct");
    resolve();
    OPEN(3);
    SAME(9, 0);
}

static void test_he__who_speaks_is_not_whom_he_spoke_of(void **state)
{
    (void)state;
    add_sentence("Berg/berg/PROPN/2/nsubj spoke/speak/VERB/0/root ././PUNCT/2/punct");
    add_sentence("“/“/PUNCT/3/punct Holm/holm/PROPN/3/nsubj lied/lie/VERB/0/root ././PUNCT/3/punct");
    add_sentence("Holm/holm/PROPN/2/nsubj fled/flee/VERB/0/root ,/,/PUNCT/2/punct ”/”/PUNCT/2/punct "
                 "he/he/PRON/6/nsubj said/say/VERB/2/parataxis ././PUNCT/2/punct");
    add_name(0, 1, DM_NE_PER);
    add_name(4, 1, DM_NE_PER);
    add_name(7, 1, DM_NE_PER);
    resolve();
    SAME(11, 0);
}

/* ---- the group ----------------------------------------------------------- */

static void test_group__is_the_one_in_focus(void **state)
{
    (void)state;
    add_sentence("Hamas/hamas/PROPN/2/nsubj attacked/attack/VERB/0/root soldiers/soldier/NOUN/2/obj/Number=Plur ././PUNCT/2/punct");
    add_sentence("The/the/DET/2/det group/group/NOUN/3/nsubj withdrew/withdraw/VERB/0/root ././PUNCT/3/punct");
    add_sentence("Hezbollah/hezbollah/PROPN/2/nsubj followed/follow/VERB/0/root ././PUNCT/2/punct");
    add_sentence("The/the/DET/2/det group/group/NOUN/3/nsubj denied/deny/VERB/0/root it/it/PRON/3/obj ././PUNCT/3/punct");
    resolve();
    SAME(5, 0);
    SAME(12, 8);
    OTHER(12, 5);
}

static void test_group__is_no_ministry_beside_it(void **state)
{
    (void)state;
    add_sentence("Pentagon/pentagon/PROPN/2/nsubj echoed/echo/VERB/0/root the/the/DET/5/det State/state/PROPN/5/compound "
                 "Department/department/PROPN/2/obj on/on/ADP/7/case Hamas/hamas/PROPN/5/nmod ,/,/PUNCT/11/punct "
                 "the/the/DET/11/det dreaded/dreaded/ADJ/11/amod group/group/NOUN/5/appos ././PUNCT/2/punct");
    resolve();
    SAME(10, 6);
    OTHER(10, 4);
}

static void test_ministry__is_no_group_before(void **state)
{
    (void)state;
    add_sentence("Hamas/hamas/PROPN/2/nsubj attacked/attack/VERB/0/root soldiers/soldier/NOUN/2/obj/Number=Plur ././PUNCT/2/punct");
    add_sentence("The/the/DET/2/det ministry/ministry/NOUN/3/nsubj protested/protest/VERB/0/root ././PUNCT/3/punct");
    resolve();
    OTHER(5, 0);
}

/* ---- both ---------------------------------------------------------------- */

static void add_both(void)
{
    add_sentence("Both/both/DET/2/det countries/country/NOUN/3/nsubj/Number=Plur signed/sign/VERB/0/root ././PUNCT/3/punct");
}

static void test_both__are_the_two_named(void **state)
{
    (void)state;
    add_sentence("Kenya/kenya/PROPN/2/nsubj met/meet/VERB/0/root Norway/norway/PROPN/2/obj ././PUNCT/2/punct");
    add_both();
    resolve();
    uint32_t m = doc.mention_at[5];

    assert_int_not_equal(m, DM_NONE);
    assert_int_equal(doc.mentions[m].actor, at(0));
    assert_int_equal(doc.mentions[m + 1].head, 5);
    assert_int_equal(doc.mentions[m + 1].actor, at(2));
}

static void test_both__are_not_two_of_three(void **state)
{
    (void)state;
    add_sentence("Kenya/kenya/PROPN/2/nsubj met/meet/VERB/0/root Norway/norway/PROPN/2/obj and/and/CCONJ/5/cc "
                 "Chad/chad/PROPN/3/conj ././PUNCT/2/punct");
    add_both();
    resolve();
    assert_true(at(7) != at(0) && at(7) != at(2) && at(7) != at(4));
}

/* ---- named later --------------------------------------------------------- */

/* A Pentagon official said so .   <2> */
static void add_official(void)
{
    add_sentence("A/a/DET/3/det Pentagon/pentagon/PROPN/3/compound official/official/NOUN/4/nsubj said/say/VERB/0/root "
                 "so/so/ADV/4/advmod ././PUNCT/4/punct");
}

/* Pentagon spokesman Ned Borlaug said more .   <+2> */
static void add_borlaug(const char *body)
{
    char words[512];

    snprintf(words, sizeof words, "%s spokesman/spokesman/NOUN/3/nmod:desc Ned/ned/PROPN/5/nsubj "
             "Borlaug/borlaug/PROPN/3/flat said/say/VERB/0/root more/more/ADV/5/advmod ././PUNCT/5/punct", body);
    add_sentence(words);
    add_name(doc.n_tok - 5, 2, DM_NE_PER);
}

#define PENTAGON "Pentagon/pentagon/PROPN/2/compound"
#define KENYAN   "Kenyan/kenyan/ADJ/2/amod"

static void test_official__is_named_later(void **state)
{
    (void)state;
    add_official();
    add_borlaug(PENTAGON);
    resolve();
    SAME(2, 8);
}

static void test_official__is_nobody_of_another_body(void **state)
{
    (void)state;
    add_official();
    add_borlaug(KENYAN);
    resolve();
    OTHER(2, 8);
}

static void test_official__is_nobody_named_before(void **state)
{
    (void)state;
    add_borlaug(PENTAGON);
    add_official();
    add_borlaug(PENTAGON);
    resolve();
    OTHER(9, 2);
    SAME(15, 2);
}

/* ---- I and we ------------------------------------------------------------ */

/* “ I saw them , ” Ned Borlaug said .   <1 3 6> */
static void add_quotation(const char *who)
{
    char words[512];

    snprintf(words, sizeof words, "“/“/PUNCT/3/punct %s saw/see/VERB/0/root them/they/PRON/3/obj ,/,/PUNCT/3/punct "
             "”/”/PUNCT/3/punct Ned/ned/PROPN/9/nsubj Borlaug/borlaug/PROPN/7/flat said/say/VERB/3/parataxis ././PUNCT/3/punct",
             who);
    add_sentence(words);
    add_name(doc.n_tok - 4, 2, DM_NE_PER);
}

#define AN_I  "I/i/PRON/3/nsubj/Person=1|Number=Sing"
#define A_WE  "We/we/PRON/3/nsubj/Person=1|Number=Plur"

static void test_i__is_who_says_so(void **state)
{
    (void)state;
    add_quotation(AN_I);
    resolve_speech();
    SAME(1, 6);
    for (uint32_t i = 1; i < doc.n_mention; i++)
        assert_true(doc.mentions[i - 1].head <= doc.mentions[i].head);
}

static void test_we__are_the_speakers_body(void **state)
{
    (void)state;
    add_sentence("Pentagon/pentagon/PROPN/2/nsubj spoke/speak/VERB/0/root ././PUNCT/2/punct");
    add_borlaug(PENTAGON);
    add_quotation(A_WE);
    resolve_speech();
    SAME(11, 0);
}

static void test_we__of_a_private_man_are_not_he_alone(void **state)
{
    (void)state;
    add_quotation(A_WE);
    resolve_speech();
    OTHER(1, 6);
    assert_int_equal(doc.actors[at(1)].kind, DM_ACTOR_GROUP);
}

static void test_i__outside_of_speech_is_open(void **state)
{
    (void)state;
    add_borlaug(PENTAGON);
    add_sentence("I/i/PRON/2/nsubj/Person=1 waited/wait/VERB/0/root ././PUNCT/2/punct");
    resolve_speech();
    OPEN(7);
}

/* ---- interviews ---------------------------------------------------------- */

/* Did you win ?   <+1> */
static void add_question(void)
{
    add_sentence("Did/do/AUX/3/aux you/you/PRON/3/nsubj/Person=2 win/win/VERB/0/root ?/?/PUNCT/3/punct");
    end_block();
}

/* I won .   <+0> */
static void add_answer(void)
{
    add_sentence("I/i/PRON/2/nsubj/Person=1 won/win/VERB/0/root ././PUNCT/2/punct");
    end_block();
}

static void test_interview__goes_by_its_questions(void **state)
{
    (void)state;
    add_sentence("Berg/berg/PROPN/2/nsubj spoke/speak/VERB/0/root ././PUNCT/2/punct");
    add_name(0, 1, DM_NE_PER);
    end_block();
    add_question();
    add_answer();
    add_question();
    add_answer();
    resolve_speech();
    SAME(4, 0);
    SAME(7, 0);
    SAME(14, 0);
}

static void test_one_question__is_no_interview(void **state)
{
    (void)state;
    add_sentence("Berg/berg/PROPN/2/nsubj spoke/speak/VERB/0/root ././PUNCT/2/punct");
    add_name(0, 1, DM_NE_PER);
    end_block();
    add_question();
    add_answer();
    resolve_speech();
    OPEN(4);
    OPEN(7);
}

static void test_stated_speakers__are_i(void **state)
{
    dm_given_sent sents[] = {{.first = 0, .n = 3}, {.first = 3, .n = 4, .speaker = DM_STR("Desk")},
                             {.first = 7, .n = 3, .speaker = DM_STR("OlaBerg")}};
    dm_given      given = {.sents = sents, .n_sent = 3, .n_word = 10};

    (void)state;
    add_sentence("Berg/berg/PROPN/2/nsubj spoke/speak/VERB/0/root ././PUNCT/2/punct");
    add_name(0, 1, DM_NE_PER);
    end_block();
    add_question();
    add_answer();
    doc.article.given = &given;
    resolve_speech();
    SAME(4, 0);
    SAME(7, 0);
}

/* ---- given mentions ------------------------------------------------------ */

static void test_given_mentions__are_all_there_are(void **state)
{
    dm_actor_given given[] = {{.first = 1, .n = 1, .kind = DM_ACTOR_PERSON}, {.first = 5, .n = 1, .kind = DM_ACTOR_PERSON},
                              {.first = 9, .n = 9, .kind = DM_ACTOR_PERSON}};
    dm_err         err = {0};

    (void)state;
    add_sentence("Old/old/ADJ/2/amod clown/clown/NOUN/3/nsubj waved/wave/VERB/0/root ././PUNCT/3/punct");
    add_sentence("The/the/DET/2/det clown/clown/NOUN/3/nsubj thanked/thank/VERB/0/root Kenya/kenya/PROPN/3/obj ././PUNCT/3/punct");
    end_block();
    assert_int_equal(dm_place_find(&doc, lex, &err), DM_OK);
    assert_int_equal(dm_actor_resolve_given(&doc, lex, given, 3, &err), DM_OK);
    assert_true(given[0].is_read && given[1].is_read && !given[2].is_read);
    assert_int_equal(given[2].head, DM_NONE);
    SAME(5, 1);
    OPEN(7);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
#define T(name) WITH_DOC(test_##name)
        T(he__is_the_subject_before),
        T(object__is_not_its_subject),
        T(himself__is_his_subject),
        T(owner__is_who_the_owned_is_joined_to),
        T(his__is_who_is_named_right_behind),
        T(his__who_holds_a_view_is_not_whom_it_is_of),
        T(he__is_who_is_asked_why),
        T(his__twice_is_the_same_man),
        T(he_or_she__is_anybody),
        T(its__in_what_is_asked_is_not_the_askers),
        T(they__may_be_things),
        T(they__are_not_one_of_two),
        T(it__that_is_some_way_is_nobody),
        T(he__who_speaks_is_not_whom_he_spoke_of),
        T(group__is_the_one_in_focus),
        T(group__is_no_ministry_beside_it),
        T(ministry__is_no_group_before),
        T(both__are_the_two_named),
        T(both__are_not_two_of_three),
        T(official__is_named_later),
        T(official__is_nobody_of_another_body),
        T(official__is_nobody_named_before),
        T(i__is_who_says_so),
        T(we__are_the_speakers_body),
        T(we__of_a_private_man_are_not_he_alone),
        T(i__outside_of_speech_is_open),
        T(interview__goes_by_its_questions),
        T(one_question__is_no_interview),
        T(stated_speakers__are_i),
        T(given_mentions__are_all_there_are),
    };

    return cmocka_run_group_tests(tests, open_shipped, close_lexicon);
}
