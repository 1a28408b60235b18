/* test_claim.c: speakers, cues and contents on given trees
 *
 * The trees are written by hand, so that what is tested is this stage and not
 * the reader of English. The cues are the shipped ones.
 */
#include "tree.h"

#include "claim/claim.h"
#include "lexicon/cue.h"

static int open_cues(void **state)
{
    (void)state;
    return open_lexicon("lexicon");
}

static void end_block(uint32_t from)
{
    *DM_PUSH(&arena, doc.blocks, doc.n_block, doc.cap_block) =
        (dm_block){.span = {from, n_text - 1}, .kind = DM_BLOCK_BODY};
    text[n_text - 1] = '\n';
}

static void find_claims(const char *words)
{
    dm_err err = {0};

    start_doc();
    add_sentence(words);
    end_block(0);
    assert_int_equal(dm_claim_find(&doc, lex, &err), DM_OK);
}

#define SPEAKER(i, w) assert_str(dm_doc_str(&doc, doc.claims[i].speaker_span), w)
#define CUE(i, w)     assert_str(dm_doc_str(&doc, doc.claims[i].cue), w)
#define CONTENT(i, k, w) assert_str(dm_doc_str(&doc, doc.claims[i].content[k]), w)

static void test_clause__is_content(void **state)
{
    (void)state;
    find_claims("Kyiv/kyiv/PROPN/3/nsubj has/have/AUX/3/aux said/say/VERB/0/root that/that/SCONJ/6/mark "
                "Minsk/minsk/PROPN/6/nsubj lied/lie/VERB/3/ccomp ././PUNCT/3/punct");
    assert_int_equal(doc.n_claim, 1);
    SPEAKER(0, "Kyiv");
    CUE(0, "has said");
    CONTENT(0, 0, "that Minsk lied");
    assert_int_equal(doc.claims[0].form, DM_FORM_INDIRECT);
    assert_int_equal(doc.claims[0].stance, DM_STANCE_AFFIRM);
}

static void test_quotation__before_an_inverted_speaker(void **state)
{
    (void)state;
    find_claims("“/“/PUNCT/3/punct We/we/PRON/3/nsubj left/leave/VERB/6/ccomp ,/,/PUNCT/3/punct ”/”/PUNCT/3/punct "
                "said/say/VERB/0/root the/the/DET/8/det envoy/envoy/NOUN/6/nsubj ,/,/PUNCT/11/punct "
                "who/who/PRON/11/nsubj/PronType=Rel resigned/resign/VERB/8/acl:relcl ././PUNCT/6/punct");
    assert_int_equal(doc.n_claim, 1);
    SPEAKER(0, "the envoy");
    CONTENT(0, 0, "“ We left , ”");
    assert_int_equal(doc.claims[0].form, DM_FORM_DIRECT);
}

static void test_participle__shares_the_speaker_and_ends_the_content(void **state)
{
    (void)state;
    find_claims("Kyiv/kyiv/PROPN/2/nsubj said/say/VERB/0/root Minsk/minsk/PROPN/4/nsubj lied/lie/VERB/2/ccomp "
                ",/,/PUNCT/6/punct adding/add/VERB/4/advcl/VerbForm=Ger that/that/SCONJ/9/mark "
                "talks/talk/NOUN/9/nsubj ended/end/VERB/6/ccomp ././PUNCT/2/punct");
    assert_int_equal(doc.n_claim, 2);
    CONTENT(0, 0, "Minsk lied");
    SPEAKER(1, "Kyiv");
    CUE(1, "adding");
    CONTENT(1, 0, "that talks ended");
    assert_int_equal(doc.claims[1].parent, DM_NONE);
}

static void test_nesting__has_a_parent(void **state)
{
    (void)state;
    find_claims("The/the/DET/2/det report/report/NOUN/3/nsubj said/say/VERB/0/root Orlov/orlov/PROPN/5/nsubj "
                "said/say/VERB/3/ccomp talks/talk/NOUN/7/nsubj ended/end/VERB/5/ccomp ././PUNCT/3/punct");
    assert_int_equal(doc.n_claim, 2);
    SPEAKER(0, "The report");
    SPEAKER(1, "Orlov");
    assert_int_equal(doc.claims[1].parent, 0);
}

static void test_passive__has_its_subject_in_the_content(void **state)
{
    (void)state;
    find_claims("Minsk/minsk/PROPN/3/nsubj:pass was/be/AUX/3/aux:pass accused/accuse/VERB/0/root/Voice=Pass "
                "of/of/SCONJ/5/mark spying/spy/VERB/3/advcl/VerbForm=Ger by/by/ADP/7/case Kyiv/kyiv/PROPN/3/obl:agent "
                "././PUNCT/3/punct");
    assert_int_equal(doc.n_claim, 1);
    SPEAKER(0, "Kyiv");
    CUE(0, "was accused");
    assert_int_equal(doc.claims[0].n_content, 2);
    CONTENT(0, 0, "Minsk");
    CONTENT(0, 1, "of spying");
    assert_int_equal(doc.claims[0].stance, DM_STANCE_ALLEGE);
}

static void test_agentless_passive__has_no_speaker(void **state)
{
    (void)state;
    find_claims("Talks/talk/NOUN/3/nsubj:pass are/be/AUX/3/aux:pass expected/expect/VERB/0/root/Voice=Pass "
                "to/to/PART/5/mark fail/fail/VERB/3/xcomp/VerbForm=Inf ././PUNCT/3/punct");
    assert_int_equal(doc.n_claim, 1);
    assert_true(dm_span_is_empty(doc.claims[0].speaker_span));
    assert_int_equal(doc.claims[0].speaker, DM_NONE);
    assert_int_equal(doc.claims[0].stance, DM_STANCE_SUPPOSE);
}

static void test_negation__turns_a_denial(void **state)
{
    (void)state;
    find_claims("Kyiv/kyiv/PROPN/4/nsubj did/do/AUX/4/aux not/not/PART/4/advmod/Polarity=Neg deny/deny/VERB/0/root "
                "that/that/SCONJ/7/mark talks/talk/NOUN/7/nsubj ended/end/VERB/4/ccomp ././PUNCT/4/punct");
    assert_int_equal(doc.n_claim, 1);
    CUE(0, "did not deny");
    assert_int_equal(doc.claims[0].stance, DM_STANCE_AFFIRM);
}

static void test_hearer__belongs_to_nothing(void **state)
{
    (void)state;
    find_claims("Orlov/orlov/PROPN/2/nsubj told/tell/VERB/0/root reporters/reporter/NOUN/2/iobj that/that/SCONJ/6/mark "
                "talks/talk/NOUN/6/nsubj ended/end/VERB/2/ccomp ././PUNCT/2/punct");
    assert_int_equal(doc.n_claim, 1);
    CUE(0, "told");
    CONTENT(0, 0, "that talks ended");
}

static void test_according_to__both_sides(void **state)
{
    (void)state;
    find_claims("Talks/talk/NOUN/8/nsubj ,/,/PUNCT/6/punct according/accord/VERB/6/case to/to/ADP/3/fixed "
                "the/the/DET/6/det ministry/ministry/NOUN/8/obl ,/,/PUNCT/6/punct ended/end/VERB/0/root ././PUNCT/8/punct");
    assert_int_equal(doc.n_claim, 1);
    SPEAKER(0, "the ministry");
    CUE(0, "according to");
    CONTENT(0, 0, "Talks");
    CONTENT(0, 1, "ended");
}

static void test_quoted_noun__is_no_subject(void **state)
{
    (void)state;
    find_claims("“/“/PUNCT/4/punct The/the/DET/3/det war/war/NOUN/9/nsubj goes/go/VERB/9/ccomp on/on/ADV/4/advmod "
                ",/,/PUNCT/4/punct ”/”/PUNCT/4/punct Orlov/orlov/PROPN/9/obj said/say/VERB/0/root ././PUNCT/9/punct");
    assert_int_equal(doc.n_claim, 1);
    SPEAKER(0, "Orlov");
    CONTENT(0, 0, "“ The war goes on , ”");
}

static void test_sentences__a_loose_quotation_goes_on(void **state)
{
    dm_err err = {0};

    (void)state;
    add_sentence("“/“/PUNCT/3/punct We/we/PRON/3/nsubj left/leave/VERB/6/ccomp ,/,/PUNCT/3/punct ”/”/PUNCT/3/punct "
                 "said/say/VERB/0/root Orlov/orlov/PROPN/6/nsubj ././PUNCT/6/punct");
    add_sentence("“/“/PUNCT/4/punct It/it/PRON/4/nsubj was/be/AUX/4/cop cold/cold/ADJ/0/root at/at/ADP/6/case "
                 "night/night/NOUN/4/obl ././PUNCT/4/punct ”/”/PUNCT/4/punct");
    end_block(0);
    assert_int_equal(dm_claim_find(&doc, lex, &err), DM_OK);
    assert_int_equal(doc.n_claim, 1);
    assert_int_equal(doc.claims[0].n_content, 2);
    CONTENT(0, 1, "“ It was cold at night . ”");
}

static void test_deep_speech__is_cut_with_a_mark(void **state)
{
    enum { N = 20000 };
    dm_err err = {0};
    char   last[64];

    (void)state;
    for (uint32_t i = 0; i < N; i++) {
        char     word[64];
        uint32_t verb = 2 * i + 2;

        snprintf(word, sizeof word, "Orlov/orlov/PROPN/%u/nsubj", verb);
        add_word(dm_str_of(word), 0);
        snprintf(word, sizeof word, "said/say/VERB/%u/%s", verb - 2, i ? "ccomp" : "root");
        add_word(dm_str_of(word), 0);
    }
    snprintf(last, sizeof last, "no/no/INTJ/%d/ccomp", 2 * N);
    add_word(dm_str_of(last), 0);
    end_sentence(0);
    end_block(0);
    assert_int_equal(dm_claim_find(&doc, lex, &err), DM_OK);
    assert_int_equal(doc.n_claim, DM_MAX_CLAIM_DEPTH);
    assert_true(doc.marks & 1u << DM_LIMIT_CLAIM_DEPTH);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_DOC(test_clause__is_content),
        WITH_DOC(test_quotation__before_an_inverted_speaker),
        WITH_DOC(test_participle__shares_the_speaker_and_ends_the_content),
        WITH_DOC(test_nesting__has_a_parent),
        WITH_DOC(test_passive__has_its_subject_in_the_content),
        WITH_DOC(test_agentless_passive__has_no_speaker),
        WITH_DOC(test_negation__turns_a_denial),
        WITH_DOC(test_hearer__belongs_to_nothing),
        WITH_DOC(test_according_to__both_sides),
        WITH_DOC(test_quoted_noun__is_no_subject),
        WITH_DOC(test_sentences__a_loose_quotation_goes_on),
        WITH_DOC(test_deep_speech__is_cut_with_a_mark),
    };

    return cmocka_run_group_tests(tests, open_cues, close_lexicon);
}
