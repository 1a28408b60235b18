/* article.h: an article read as far as its dates, for the tests of the time stage */
#ifndef DM_TEST_TIME_ARTICLE_H
#define DM_TEST_TIME_ARTICLE_H

#include "check.h"

#include <setjmp.h>

#include "clean/clean.h"
#include "nlp/nlp.h"
#include "time/time.h"

static dm_lexicon  *lex;
static dm_model    *model;
static dm_nlp_work *work;
static dm_arena     arena;
static dm_doc       doc;
static jmp_buf      leave;

static int open_data(void **state)
{
    dm_err err;

    (void)state;
    dm_arena_init(&arena, 0);
    if (dm_lexicon_open(&lex, DM_SHARE "/lexicon.dml", &err) != DM_OK
        || dm_model_open(&model, DM_SHARE "/english.dmm", &err) != DM_OK)
        return -1;
    return dm_nlp_work_new(&work, model, &err) == DM_OK ? 0 : -1;
}

static int close_data(void **state)
{
    (void)state;
    dm_arena_clear(&arena);
    dm_nlp_work_free(work);
    dm_model_close(model);
    dm_lexicon_close(lex);
    return 0;
}

static void read_text(const char *date, const char *text)
{
    dm_err err;

    dm_arena_reset(&arena);
    dm_doc_init(&doc, &arena);
    if (setjmp(leave))
        fail_msg("out of memory");
    arena.leave = &leave;
    doc.article = (dm_article){.bytes = dm_str_of(text), .date = dm_str_of(date)};
    assert_int_equal(dm_clean_read(&doc, lex, &err), DM_OK);
    assert_int_equal(dm_nlp_read(&doc, model, lex, work, &err), DM_OK);
    assert_int_equal(dm_time_resolve(&doc, lex, &err), DM_OK);
    arena.leave = NULL;
}

#endif
