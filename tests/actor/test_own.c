/* test_own.c: the codes of a user's dictionary, on given trees
 *
 * Norland and Sorland are in no lexicon but the dictionary below.
 */
#include "tree.h"

#include "actor/actor.h"
#include "lexicon/petrarch.h"
#include "place/place.h"

static const char actors[] =
    "NORLAND_ [NRL]\n+NORLANDIC\nSORLAND_ [SRL]\n+SORLANDIC\nHILL_BRIGADE_(HBR)_ [NRLREB]\n"
    "OLA_LUND_ [NRL]\n\t[NRLMIL <950630]\n\t[NRLGOV 950701-20010101]\nDUKE_OF_HAUGEN [---]\n"
    "EVA_VIK_\n\t[NRLGOV 940101-19960101]\n\t[IGOUNO 19960102]\n"
    "PAKISTAN_ [PAK]\nNORTHERN_SOCIETY_ [NGO]\n";
static const char agents[] =
    "DEPUTY [~GOV]\nOFFICIAL [~GOV]\nARMY {ARMIES} [~MIL]\nPRESS {} [~MED]\nRED_ROSE {} [NGO~]\n"
    "CROWD [~PPL]\nWORLD_GOVERNMENT {} [~WGO]\nGOVERNMENT [~GOV]\nOPPOSITION_GROUP [~OPP]\n";

static dm_lexicon *base;
static dm_buf      grafted;

static int open_own(void **state)
{
    dm_petrarch p = {.arena = &compiled.arena};
    jmp_buf     leave;

    (void)state;
    if (open_lexicon("lexicon") != 0)
        return -1;
    base = lex;
    compiled.arena.leave = &leave;
    if (setjmp(leave))
        return -1;
    dm_petrarch_read(&p, DM_PETRARCH_ACTORS, dm_str_of(actors), "actors");
    dm_petrarch_read(&p, DM_PETRARCH_AGENTS, dm_str_of(agents), "agents");
    if (p.n_error || dm_petrarch_graft(&grafted, base, &p, "0000000000000000000000000000000000000000000000000000000000000000", NULL) != DM_OK)
        return -1;
    return dm_lexicon_open_bytes(&lex, dm_buf_view(&grafted), "grafted", NULL) == DM_OK ? 0 : -1;
}

static int close_own(void **state)
{
    dm_lexicon_close(base);
    close_lexicon(state);
    dm_buf_clear(&grafted);
    return 0;
}

static void resolve_on(const char *first, const char *last)
{
    dm_err err = {0};

    doc.published.first = dm_day_read(dm_str_of(first));
    doc.published.last  = dm_day_read(dm_str_of(last));
    assert_int_equal(dm_place_find(&doc, lex, &err), DM_OK);
    assert_int_equal(dm_actor_resolve(&doc, lex, &err), DM_OK);
    assert_true(doc.has_codes);
}

static void resolve(void) { resolve_on("2001-05-01", "2001-05-01"); }

static const dm_mention *mention(uint32_t t)
{
    if (doc.mention_at[t] == DM_NONE)
        fail_msg("token %u heads no mention", t);
    return &doc.mentions[doc.mention_at[t]];
}

static const dm_actor *at(uint32_t t) { return &doc.actors[mention(t)->actor]; }

static void is(const dm_actor *a, const char *code, const char *country, const char *sector)
{
    assert_str(a->code, code);
    assert_string_equal(a->country, country);
    assert_string_equal(a->sectors[0], sector);
}

static void test_agent__is_put_behind_the_actor(void **state)
{
    (void)state;
    add_sentence("Norlandic/norlandic/ADJ/2/amod deputies/deputy/NOUN/3/nsubj/Number=Plur met/meet/VERB/0/root "
                 "Sorland/sorland/PROPN/6/nmod:poss 's/'s/PART/4/case army/army/NOUN/3/obj");
    resolve();
    is(at(1), "NRLGOV", "NRL", "GOV");
    is(at(5), "SRLMIL", "SRL", "MIL");
    is(at(3), "SRL", "SRL", "");
}

static void test_agent__behind_a_preposition_there_may_be_several(void **state)
{
    (void)state;
    add_sentence("Officials/official/NOUN/6/nsubj/Number=Plur in/in/ADP/3/case Norland/norland/PROPN/1/nmod and/and/CCONJ/5/cc "
                 "Sorland/sorland/PROPN/3/conj met/meet/VERB/0/root");
    resolve();
    is(at(0), "NRLGOV", "NRL", "GOV");
    assert_int_equal(mention(0)[1].head, 0);
    is(&doc.actors[mention(0)[1].actor], "SRLGOV", "SRL", "GOV");
    for (uint32_t i = 1; i < doc.n_mention; i++)
        assert_true(doc.mentions[i - 1].head <= doc.mentions[i].head);
    for (uint32_t t = 0; t < doc.n_tok; t++)
        if (doc.mention_at[t] != DM_NONE)
            assert_int_equal(doc.mentions[doc.mention_at[t]].head, t);
}

static void test_agent__before_the_actor(void **state)
{
    (void)state;
    add_sentence("Red/red/PROPN/3/compound Rose/rose/PROPN/3/compound officials/official/NOUN/6/nsubj/Number=Plur "
                 "in/in/ADP/5/case Norland/norland/PROPN/3/nmod met/meet/VERB/0/root");
    resolve();
    is(at(2), "NGONRLGOV", "NGO", "GOV");
}

static void test_agent__alone_is_of_nobody(void **state)
{
    (void)state;
    add_sentence("Deputies/deputy/NOUN/2/nsubj/Number=Plur met/meet/VERB/0/root Red/red/PROPN/5/compound Rose/rose/PROPN/5/compound "
                 "officials/official/NOUN/2/obj/Number=Plur");
    resolve();
    is(at(0), "---GOV", "", "GOV");
    is(at(4), "NGOGOV", "NGO", "GOV");
}

static void test_agent__what_the_code_has_is_not_put_to_it_again(void **state)
{
    (void)state;
    add_sentence("Norland/norland/PROPN/3/compound government/government/NOUN/3/compound officials/official/NOUN/5/nsubj/Number=Plur "
                 "openly/openly/ADV/5/advmod met/meet/VERB/0/root");
    resolve();
    is(at(2), "NRLGOV", "NRL", "GOV");
}

static void test_people__give_way_to_other_agents(void **state)
{
    (void)state;
    add_sentence("The/the/DET/4/det Norland/norland/PROPN/4/compound opposition/opposition/NOUN/4/compound group/group/NOUN/6/compound "
                 "press/press/NOUN/6/compound crowd/crowd/NOUN/7/nsubj left/leave/VERB/0/root");
    resolve();
    is(at(5), "NRLOPPMED", "NRL", "OPP");
}

static void test_conjunct__shares_the_nation_we_found(void **state)
{
    (void)state;
    add_sentence("Norlandic/norlandic/ADJ/2/amod press/press/NOUN/5/nsubj and/and/CCONJ/4/cc government/government/NOUN/2/conj "
                 "left/leave/VERB/0/root");
    resolve();
    is(at(1), "NRLMED", "NRL", "JRN");
    is(at(3), "NRLGOV", "NRL", "GOV");
}

static void test_backers__are_somebody_else(void **state)
{
    (void)state;
    add_sentence("Sorland/sorland/PROPN/3/compound -/-/PUNCT/3/punct backed/back/VERB/5/amod Norland/norland/PROPN/5/compound "
                 "officials/official/NOUN/6/nsubj/Number=Plur left/leave/VERB/0/root");
    resolve();
    is(at(4), "NRLGOV", "NRL", "GOV");
}

static void lund_on(const char *first, const char *last, const char *code)
{
    start_doc();
    add_sentence("Ola/ola/PROPN/3/nsubj Lund/lund/PROPN/1/flat left/leave/VERB/0/root");
    add_name(0, 2, DM_NE_PER);
    resolve_on(first, last);
    assert_str(at(0)->code, code);
    assert_int_equal(at(0)->kind, DM_ACTOR_PERSON);
    assert_str(at(0)->name, "Ola Lund");
}

static void test_term__is_that_of_the_day(void **state)
{
    (void)state;
    lund_on("1995-06-29", "1995-06-29", "NRLMIL");
    lund_on("1995-06-30", "1995-06-30", "NRL");
    lund_on("1995-07-01", "1995-07-01", "NRLGOV");
    lund_on("2001-01-01", "2001-01-01", "NRLGOV");
    lund_on("2001-01-02", "2001-01-02", "NRL");
}

static void test_term__of_an_unknown_day_is_what_all_have_in_common(void **state)
{
    (void)state;
    lund_on("", "", "NRL");
    lund_on("1995-01-01", "1996-01-01", "NRL");
    start_doc();
    add_sentence("Eva/eva/PROPN/3/nsubj Vik/vik/PROPN/1/flat left/leave/VERB/0/root");
    add_name(0, 2, DM_NE_PER);
    resolve_on("1995-01-01", "1995-02-01");
    assert_str(at(0)->code, "NRLGOV");
    start_doc();
    add_sentence("Eva/eva/PROPN/3/nsubj Vik/vik/PROPN/1/flat left/leave/VERB/0/root");
    add_name(0, 2, DM_NE_PER);
    resolve_on("", "");
    assert_str(at(0)->code, "");
}

static void test_null__is_nobody(void **state)
{
    (void)state;
    add_sentence("The/the/DET/2/det Duke/duke/PROPN/5/nsubj of/of/ADP/4/case Haugen/haugen/PROPN/2/nmod left/leave/VERB/0/root");
    resolve();
    is(at(1), "---", "", "");
}

static void test_brackets__are_another_name(void **state)
{
    (void)state;
    add_sentence("HBR/hbr/PROPN/2/nsubj left/leave/VERB/0/root");
    add_sentence("The/the/DET/3/det Hill/hill/PROPN/3/compound Brigade/brigade/PROPN/4/nsubj left/leave/VERB/0/root");
    resolve();
    is(at(0), "NRLREB", "NRL", "REB");
    assert_ptr_equal(at(0), at(4));
}

static void test_ours__stays_who_he_is_and_what_we_found(void **state)
{
    (void)state;
    add_sentence("Pakistani/pakistani/ADJ/2/amod police/police/NOUN/3/nsubj left/leave/VERB/0/root Pakistan/pakistan/PROPN/3/obj "
                 "and/and/CCONJ/6/cc Hezbollah/hezbollah/PROPN/4/conj in/in/ADP/8/case Norland/norland/PROPN/6/nmod");
    resolve();
    is(at(1), "", "PAK", "COP");                               /* the dictionary has Pakistan, not Pakistani */
    is(at(3), "PAK", "PAK", "");
    assert_str(at(3)->wikidata, "Q843");
    assert_str(at(5)->code, "");                               /* a name of ours: Norland is only where */
    assert_string_equal(at(5)->country, "LBN");
}

static void test_small_letters__name_nobody(void **state)
{
    (void)state;
    add_sentence("norland/norland/NOUN/2/nsubj left/leave/VERB/0/root");
    resolve();
    assert_int_equal(doc.n_actor, 0);
}

static void test_without__there_are_no_codes(void **state)
{
    dm_err err;

    (void)state;
    add_sentence("Pakistan/pakistan/PROPN/2/nsubj left/leave/VERB/0/root");
    assert_int_equal(dm_actor_resolve(&doc, base, &err), DM_OK);
    assert_false(doc.has_codes);
    assert_str(at(0)->code, "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_DOC(test_agent__is_put_behind_the_actor),
        WITH_DOC(test_agent__behind_a_preposition_there_may_be_several),
        WITH_DOC(test_agent__before_the_actor),
        WITH_DOC(test_agent__alone_is_of_nobody),
        WITH_DOC(test_agent__what_the_code_has_is_not_put_to_it_again),
        WITH_DOC(test_people__give_way_to_other_agents),
        WITH_DOC(test_conjunct__shares_the_nation_we_found),
        WITH_DOC(test_backers__are_somebody_else),
        WITH_DOC(test_term__is_that_of_the_day),
        WITH_DOC(test_term__of_an_unknown_day_is_what_all_have_in_common),
        WITH_DOC(test_null__is_nobody),
        WITH_DOC(test_brackets__are_another_name),
        WITH_DOC(test_ours__stays_who_he_is_and_what_we_found),
        WITH_DOC(test_small_letters__name_nobody),
        WITH_DOC(test_without__there_are_no_codes),
    };

    return cmocka_run_group_tests(tests, open_own, close_own);
}
