/* check.h: cmocka with the headers it wants before it */
#ifndef DM_TEST_CHECK_H
#define DM_TEST_CHECK_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/str.h"

/* The bytes of `s` are exactly those of the C string `wanted`. */
#define assert_str(s, wanted)                                                  \
    do {                                                                       \
        dm_str s_ = (s), w_ = dm_str_of(wanted);                               \
        if (!dm_str_eq(s_, w_))                                                \
            fail_msg("is \"%.*s\", wanted \"%s\"", (int)s_.n, s_.p ? s_.p : "", wanted); \
    } while (0)

/* Runs the tests of the array `tests`. */
#define RUN(tests) cmocka_run_group_tests(tests, NULL, NULL)

#endif
