/* lexicon.h: tests that need the built lexicon, and nothing else of the data
 *
 *     cmocka_run_group_tests(tests, open_lexicon, close_lexicon)
 *
 * `lex` is there between the two.
 */
#ifndef DM_TEST_LEXICON_H
#define DM_TEST_LEXICON_H

#include "check.h"

#include "lexicon/lexicon.h"

static dm_lexicon *lex;

static int open_lexicon(void **state)
{
    dm_err err;

    (void)state;
    return dm_lexicon_open(&lex, DM_SHARE "/lexicon.dml", &err) == DM_OK ? 0 : -1;
}

static int close_lexicon(void **state)
{
    (void)state;
    dm_lexicon_close(lex);
    return 0;
}

#endif
