/* test_mend.c: what grammar forbids is mended */
#include "check.h"

#include "nlp/mend.h"

enum { N = 5 };

/* "refused to release and accused": who hangs on whom. */
static const uint8_t upos[N] = {DM_UPOS_VERB, DM_UPOS_PART, DM_UPOS_VERB, DM_UPOS_CCONJ, DM_UPOS_VERB};
static uint8_t deprel[N] = {DM_DEP_ROOT, DM_DEP_MARK, DM_DEP_XCOMP, DM_DEP_CC, DM_DEP_CONJ};
static const dm_net_word no_words[N];

static uint32_t head_after(uint8_t form, uint8_t second_form, uint8_t second_tense)
{
    dm_morph morph[N] = {{0}};
    uint32_t head[N] = {DM_NONE, 2, 0, 4, 2};

    morph[0].verbform = DM_VERBFORM_FIN;
    morph[2].verbform = form;
    morph[4].verbform = second_form;
    morph[4].tense = second_tense;
    dm_mend_tree(&(dm_tree_arrays){N, no_words, upos, deprel, morph, head, NULL});
    assert_int_equal(head[0], DM_NONE);
    assert_int_equal(head[2], 0);
    return head[4];
}

static void test_finite__goes_up_from_an_infinitive(void **state)
{
    (void)state;
    assert_int_equal(head_after(DM_VERBFORM_INF, DM_VERBFORM_FIN, DM_TENSE_PAST), 0);
    assert_int_equal(head_after(DM_VERBFORM_GER, DM_VERBFORM_FIN, DM_TENSE_PAST), 0);
}

static void test_others__stay(void **state)
{
    (void)state;
    assert_int_equal(head_after(DM_VERBFORM_INF, DM_VERBFORM_INF, DM_TENSE_NONE), 2);
    assert_int_equal(head_after(DM_VERBFORM_INF, DM_VERBFORM_PART, DM_TENSE_PAST), 2);
    assert_int_equal(head_after(DM_VERBFORM_FIN, DM_VERBFORM_FIN, DM_TENSE_PAST), 2);
}

/* "refused to use the word and called on her": a participle with something of its own is finite there. */
static void test_participle__goes_up_from_an_infinitive(void **state)
{
    const uint8_t     u[5] = {DM_UPOS_VERB, DM_UPOS_PART, DM_UPOS_VERB, DM_UPOS_VERB, DM_UPOS_PRON};
    uint8_t           d[5] = {DM_DEP_ROOT, DM_DEP_MARK, DM_DEP_XCOMP, DM_DEP_CONJ, DM_DEP_OBL};
    const dm_net_word words[5] = {{.form = DM_STR("refused")}, {.form = DM_STR("to")}, {.form = DM_STR("use")},
                                  {.form = DM_STR("called")}, {.form = DM_STR("her")}};
    dm_morph          m[5] = {{0}};
    uint32_t          head[5] = {DM_NONE, 2, 0, 2, 3};

    (void)state;
    m[0].verbform = DM_VERBFORM_FIN;
    m[2].verbform = DM_VERBFORM_INF;
    m[3].verbform = DM_VERBFORM_PART;
    m[3].tense = DM_TENSE_PAST;
    dm_mend_tree(&(dm_tree_arrays){5, words, u, d, m, head, NULL});
    assert_int_equal(head[3], 0);
    assert_int_equal(m[3].verbform, DM_VERBFORM_FIN);
}

/* "vowed to cut taxes, build a wall": the second infinitive goes with the first. */
static void test_infinitive__goes_with_an_infinitive(void **state)
{
    const uint8_t u[4] = {DM_UPOS_VERB, DM_UPOS_PART, DM_UPOS_VERB, DM_UPOS_VERB};
    uint8_t       d[4] = {DM_DEP_ROOT, DM_DEP_MARK, DM_DEP_XCOMP, DM_DEP_CONJ};
    dm_morph      m[4] = {{0}};
    uint32_t      head[4] = {DM_NONE, 2, 0, 0};

    (void)state;
    m[0].verbform = DM_VERBFORM_FIN;
    m[2].verbform = m[3].verbform = DM_VERBFORM_INF;
    dm_mend_tree(&(dm_tree_arrays){4, no_words, u, d, m, head, NULL});
    assert_int_equal(head[3], 2);
}

/* "refused to release and accuses": so is the third person. */
static void test_third_person__goes_up(void **state)
{
    dm_morph m[N] = {{0}};
    uint32_t head[N] = {DM_NONE, 2, 0, 4, 2};

    (void)state;
    m[0].verbform = m[4].verbform = DM_VERBFORM_FIN;
    m[2].verbform = DM_VERBFORM_INF;
    m[4].tense = DM_TENSE_PRES;
    m[4].person = DM_PERSON_3;
    m[4].number = DM_NUMBER_SING;
    dm_mend_tree(&(dm_tree_arrays){N, no_words, upos, deprel, m, head, NULL});
    assert_int_equal(head[4], 0);
}

/* "wants to have released and accused": with its auxiliary it is no bare infinitive. */
static void test_helpers__make_finite(void **state)
{
    const uint8_t u[4] = {DM_UPOS_VERB, DM_UPOS_AUX, DM_UPOS_VERB, DM_UPOS_VERB};
    uint8_t       d[4] = {DM_DEP_ROOT, DM_DEP_AUX, DM_DEP_XCOMP, DM_DEP_CONJ};
    dm_morph      m[4] = {{0}};
    uint32_t      head[4] = {DM_NONE, 2, 0, 2};

    (void)state;
    m[0].verbform = m[3].verbform = DM_VERBFORM_FIN;
    m[2].verbform = DM_VERBFORM_INF;
    m[3].tense = DM_TENSE_PAST;
    dm_mend_tree(&(dm_tree_arrays){4, no_words, u, d, m, head, NULL});
    assert_int_equal(head[3], 2);
}

/* ---- participles that are the past tense -------------------------------- */

/* "Poland <verb> sanctions .": what becomes of it. */
typedef struct clause {
    const char *verb, *end;
    uint8_t     deprel[4];
    uint32_t    head[4];
    dm_morph    morph[4];
} clause;

static void mend_clause(clause *c)
{
    const uint8_t u[4] = {DM_UPOS_PROPN, DM_UPOS_VERB, DM_UPOS_NOUN, DM_UPOS_PUNCT};
    dm_net_word   words[4] = {{.form = DM_STR("Poland")}, {.form = dm_str_of(c->verb)},
                              {.form = DM_STR("sanctions")}, {.form = dm_str_of(c->end)}};

    c->morph[0].number   = DM_NUMBER_SING;
    c->morph[1].verbform = DM_VERBFORM_PART;
    c->morph[1].tense    = DM_TENSE_PAST;
    c->morph[1].voice    = DM_VOICE_PASS;
    dm_mend_tree(&(dm_tree_arrays){4, words, u, c->deprel, c->morph, c->head, NULL});
}

static clause as_root(const char *verb, const char *end)
{
    return (clause){verb, end, {DM_DEP_NSUBJ_PASS, DM_DEP_ROOT, DM_DEP_OBJ, DM_DEP_PUNCT}, {1, DM_NONE, 1, 1}, {{0}}};
}

static clause as_attribute(const char *verb, uint8_t what)
{
    return (clause){verb, ".", {DM_DEP_ROOT, DM_DEP_ACL, what, DM_DEP_PUNCT}, {DM_NONE, 0, 1, 0}, {{0}}};
}

static void test_participle__is_the_past_of_a_told_sentence(void **state)
{
    clause c = as_root("lifted", ".");

    (void)state;
    mend_clause(&c);
    assert_int_equal(c.morph[1].verbform, DM_VERBFORM_FIN);
    assert_int_equal(c.morph[1].voice, DM_VOICE_NONE);
    assert_int_equal(c.morph[1].number, DM_NUMBER_SING);
    assert_int_equal(c.deprel[0], DM_DEP_NSUBJ);
}

static void test_participle__stays_in_headlines_and_where_it_has_its_own_form(void **state)
{
    clause headline = as_root("lifted", "!"), seen = as_root("shown", ".");

    (void)state;
    mend_clause(&headline);
    mend_clause(&seen);
    assert_int_equal(headline.morph[1].verbform, DM_VERBFORM_PART);
    assert_int_equal(headline.deprel[0], DM_DEP_NSUBJ_PASS);
    assert_int_equal(seen.morph[1].verbform, DM_VERBFORM_PART);
}

static void test_attribute__takes_the_place_of_a_bare_noun(void **state)
{
    clause c = as_attribute("lifted", DM_DEP_OBJ);

    (void)state;
    mend_clause(&c);
    assert_int_equal(c.head[1], DM_NONE);
    assert_int_equal(c.deprel[1], DM_DEP_ROOT);
    assert_int_equal(c.head[0], 1);
    assert_int_equal(c.deprel[0], DM_DEP_NSUBJ);
    assert_int_equal(c.head[3], 1);
}

/* "Poland hit by sanctions." */
static void test_attribute__with_an_agent_stays(void **state)
{
    clause c = as_attribute("hit", DM_DEP_OBL_AGENT);

    (void)state;
    mend_clause(&c);
    assert_int_equal(c.head[0], DM_NONE);
    assert_int_equal(c.head[1], 0);
}

/* "envoys were sent": the auxiliary says that the subject is passive; without it nothing is said. */
static void test_subject__is_passive_with_a_passive_auxiliary(void **state)
{
    enum { WORDS = 3 };
    static const dm_net_word plain[WORDS];
    uint8_t  tags[WORDS] = {DM_UPOS_NOUN, DM_UPOS_AUX, DM_UPOS_VERB};
    uint8_t  rels[WORDS] = {DM_DEP_NSUBJ, DM_DEP_AUX_PASS, DM_DEP_ROOT};
    uint32_t heads[WORDS] = {2, 2, DM_NONE};
    dm_morph morph[WORDS] = {{0}};

    (void)state;
    dm_mend_tree(&(dm_tree_arrays){WORDS, plain, tags, rels, morph, heads, NULL});
    assert_int_equal(rels[0], DM_DEP_NSUBJ_PASS);
    rels[0] = DM_DEP_NSUBJ;
    rels[1] = DM_DEP_AUX;
    dm_mend_tree(&(dm_tree_arrays){WORDS, plain, tags, rels, morph, heads, NULL});
    assert_int_equal(rels[0], DM_DEP_NSUBJ);
}

/* ---- what hangs on the wrong word --------------------------------------- */

/* "said Monday it won", Monday hung on "won". */
static void test_time__goes_back_to_who_said_it(void **state)
{
    const uint8_t u[4] = {DM_UPOS_VERB, DM_UPOS_PROPN, DM_UPOS_PRON, DM_UPOS_VERB};
    uint8_t       d[4] = {DM_DEP_ROOT, DM_DEP_OBL_UNMARKED, DM_DEP_NSUBJ, DM_DEP_CCOMP};
    dm_morph      m[4] = {{0}};
    uint32_t      head[4] = {DM_NONE, 3, 3, 0};

    (void)state;
    dm_mend_tree(&(dm_tree_arrays){4, no_words, u, d, m, head, NULL});
    assert_int_equal(head[1], 0);
    assert_int_equal(head[2], 3);
}

/* "accused Monday of arming", "arming" hung on Monday; a town of building stays. */
static void test_gerund__leaves_a_name(void **state)
{
    for (int is_name = 0; is_name < 2; is_name++) {
        const uint8_t u[4] = {DM_UPOS_VERB, is_name ? DM_UPOS_PROPN : DM_UPOS_NOUN, DM_UPOS_SCONJ, DM_UPOS_VERB};
        uint8_t       d[4] = {DM_DEP_ROOT, DM_DEP_OBL, DM_DEP_MARK, DM_DEP_ACL};
        dm_morph      m[4] = {{0}};
        uint32_t      head[4] = {DM_NONE, 0, 3, 1};

        m[3].verbform = DM_VERBFORM_GER;
        dm_mend_tree(&(dm_tree_arrays){4, no_words, u, d, m, head, NULL});
        assert_int_equal(head[3], is_name ? 0 : 1);
        assert_int_equal(d[3], is_name ? DM_DEP_ADVCL : DM_DEP_ACL);
    }
    (void)state;
}

/* "Baker and Senate leaders met", Baker and Senate hung on "leaders"; two bodies stay, and so do two persons. */
static void test_person__is_no_kind_of_leaders(void **state)
{
    const uint8_t per = dm_bioes(DM_NE_PER, DM_BIOES_S), org = dm_bioes(DM_NE_ORG, DM_BIOES_S);
    const uint8_t names[3][5] = {{per, 0, org, 0, 0}, {org, 0, org, 0, 0}, {per, 0, per, 0, 0}};

    (void)state;
    for (int i = 0; i < 3; i++) {
        const uint8_t u[5] = {DM_UPOS_PROPN, DM_UPOS_CCONJ, DM_UPOS_PROPN, DM_UPOS_NOUN, DM_UPOS_VERB};
        uint8_t       d[5] = {DM_DEP_COMPOUND, DM_DEP_CC, DM_DEP_CONJ, DM_DEP_NSUBJ, DM_DEP_ROOT};
        dm_morph      m[5] = {{0}};
        uint32_t      head[5] = {3, 2, 0, 4, DM_NONE};

        dm_mend_tree(&(dm_tree_arrays){5, no_words, u, d, m, head, names[i]});
        assert_int_equal(head[0], i == 0 ? 4 : 3);
        assert_int_equal(head[3], i == 0 ? 0 : 4);
        assert_int_equal(d[3], i == 0 ? DM_DEP_CONJ : DM_DEP_NSUBJ);
        assert_int_equal(head[2], i == 0 ? 3 : 0);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_finite__goes_up_from_an_infinitive),
        cmocka_unit_test(test_others__stay),
        cmocka_unit_test(test_participle__goes_up_from_an_infinitive),
        cmocka_unit_test(test_third_person__goes_up),
        cmocka_unit_test(test_infinitive__goes_with_an_infinitive),
        cmocka_unit_test(test_helpers__make_finite),
        cmocka_unit_test(test_participle__is_the_past_of_a_told_sentence),
        cmocka_unit_test(test_participle__stays_in_headlines_and_where_it_has_its_own_form),
        cmocka_unit_test(test_attribute__takes_the_place_of_a_bare_noun),
        cmocka_unit_test(test_attribute__with_an_agent_stays),
        cmocka_unit_test(test_time__goes_back_to_who_said_it),
        cmocka_unit_test(test_gerund__leaves_a_name),
        cmocka_unit_test(test_person__is_no_kind_of_leaders),
        cmocka_unit_test(test_subject__is_passive_with_a_passive_auxiliary),
    };
    return RUN(tests);
}
