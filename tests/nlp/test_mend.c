/* test_mend.c: finite verbs are not coordinated with infinitives */
#include "check.h"

#include "nlp/mend.h"

enum { N = 5 };

/* "refused to release and accused": who hangs on whom. */
static const uint8_t upos[N] = {DM_UPOS_VERB, DM_UPOS_PART, DM_UPOS_VERB, DM_UPOS_CCONJ, DM_UPOS_VERB};
static const uint8_t deprel[N] = {DM_DEP_ROOT, DM_DEP_MARK, DM_DEP_XCOMP, DM_DEP_CC, DM_DEP_CONJ};

static uint32_t head_after(uint8_t form, uint8_t second_form, uint8_t second_tense)
{
    dm_morph morph[N] = {{0}};
    uint32_t head[N] = {DM_NONE, 2, 0, 4, 2};

    morph[0].verbform = DM_VERBFORM_FIN;
    morph[2].verbform = form;
    morph[4].verbform = second_form;
    morph[4].tense = second_tense;
    dm_mend_tree(&(dm_tree_arrays){N, upos, deprel, morph, head});
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

/* "wants to have released and accused": with its auxiliary it is no bare infinitive. */
static void test_helpers__make_finite(void **state)
{
    const uint8_t u[4] = {DM_UPOS_VERB, DM_UPOS_AUX, DM_UPOS_VERB, DM_UPOS_VERB};
    const uint8_t d[4] = {DM_DEP_ROOT, DM_DEP_AUX, DM_DEP_XCOMP, DM_DEP_CONJ};
    dm_morph      m[4] = {{0}};
    uint32_t      head[4] = {DM_NONE, 2, 0, 2};

    (void)state;
    m[0].verbform = m[3].verbform = DM_VERBFORM_FIN;
    m[2].verbform = DM_VERBFORM_INF;
    m[3].tense = DM_TENSE_PAST;
    dm_mend_tree(&(dm_tree_arrays){4, u, d, m, head});
    assert_int_equal(head[3], 2);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_finite__goes_up_from_an_infinitive),
        cmocka_unit_test(test_others__stay),
        cmocka_unit_test(test_helpers__make_finite),
    };
    return RUN(tests);
}
