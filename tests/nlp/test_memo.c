/* test_memo.c: what the memo of words gives is what asking anew gives */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/alloc.h"
#include "lexicon/lemma.h"
#include "nlp/gaz.h"
#include "nlp/memo.h"
#include "nlp/model.h"

static const char *const model_path = DM_SOURCE "/models/english.dmm";
static const char *const lexicon_path = DM_SHARE "/lexicon.dml";

static uint64_t rng = 11;

static uint32_t bits(void)
{
    rng = rng * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)(rng >> 33);
}

static const char *const common[] = {"The", "minister", "ministers", "expelled", "was", "U.S.", "envoys", "Minsk", "", "-",
                                     "na\xC3\xAFvet\xC3\xA9", "counterrevolutionaries", "anti-disestablishmentarianism"};

/* Words that come back and words that do not: half of them made up. */
static dm_str word(char room[8])
{
    if (bits() % 2)
        return dm_str_of(common[bits() % (sizeof common / sizeof *common)]);
    size_t n = 1 + bits() % 7;
    for (size_t i = 0; i < n; i++)
        room[i] = (char)('a' + bits() % 26);
    return (dm_str){room, n};
}

static void test_memo__gives_what_asking_anew_gives(void **state)
{
    (void)state;
    enum { WORDS = 60000, PART = 30 };
    dm_model    *model;
    dm_lexicon  *lex;
    dm_memo     *memo;
    dm_arena     a;
    char         room[PART][8];
    dm_net_word  words[PART] = {0};
    uint32_t     ids[PART], want[PART], lemma_id;

    assert_int_equal(dm_model_open(&model, model_path, NULL), DM_OK);
    assert_int_equal(dm_lexicon_open(&lex, lexicon_path, NULL), DM_OK);
    assert_int_equal(dm_memo_new(&memo, model, NULL), DM_OK);
    dm_arena_init(&a, 0);
    for (uint32_t at = 0; at < WORDS; at += PART) {
        uint32_t n = 1 + bits() % PART;
        for (uint32_t i = 0; i < n; i++)
            words[i].form = word(room[i]);
        dm_memo_use(memo, lex);
        dm_memo_ids(ids, memo, words, n);
        dm_gaz_ids(want, words, n, lex);
        assert_memory_equal(ids, want, n * sizeof *ids);
        for (uint32_t i = 0; i < n; i++) {
            uint16_t rule = (uint16_t)(bits() % (bits() % 4 ? 3 : model->shape.n_rule));
            dm_str   lemma = dm_memo_lemma(&lemma_id, memo, &a, words[i].form, ids[i], rule);
            dm_str   fresh = dm_net_lemma(&a, words[i].form, rule, model);
            assert_true(dm_str_eq(lemma, fresh));
            assert_int_equal(lemma_id, dm_lexicon_lemma(lex, ids[i], fresh));
        }
        dm_arena_reset(&a);
    }
    dm_arena_clear(&a);
    dm_memo_free(memo);
    dm_lexicon_close(lex);
    dm_model_close(model);
}

static void test_memo__memory_that_runs_out_is_reported(void **state)
{
    (void)state;
    dm_memo *memo;

    for (uint64_t nth = 1; nth <= 2; nth++) {
        dm_alloc_fail_at(nth, 0);
        assert_int_equal(dm_memo_new(&memo, NULL, NULL), DM_E_MEMORY);
        dm_alloc_fail_at(0, 0);
    }
    dm_memo_free(NULL);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_memo__gives_what_asking_anew_gives),
        cmocka_unit_test(test_memo__memory_that_runs_out_is_reported),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
