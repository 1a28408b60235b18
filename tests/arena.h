/* arena.h: an arena that lives as long as one test */
#ifndef DM_TEST_ARENA_H
#define DM_TEST_ARENA_H

#include "check.h"

#include "base/arena.h"

static dm_arena arena;

static int open_arena(void **state)
{
    (void)state;
    dm_arena_init(&arena, 0);
    return 0;
}

static int close_arena(void **state)
{
    (void)state;
    dm_arena_clear(&arena);
    return 0;
}

#define WITH_ARENA(test) cmocka_unit_test_setup_teardown(test, open_arena, close_arena)

#endif
