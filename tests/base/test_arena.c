/* test_arena.c: what arenas promise */
#include "check.h"

#include "base/alloc.h"
#include "base/arena.h"

static bool is_zero(const char *p, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (p[i] != 0)
            return false;
    return true;
}

static void test_take__is_zeroed_after_rewind_too(void **state)
{
    dm_arena a;

    (void)state;
    dm_arena_init(&a, 0);
    for (int round = 0; round < 3; round++) {
        dm_mark m = dm_arena_mark(&a);

        for (size_t n = 1; n < 200000; n = n * 3 + 1) {
            char *p = DM_NEW(&a, char, n);

            assert_true(is_zero(p, n));
            memset(p, 0xa5, n);
        }
        dm_arena_rewind(&a, m);
        assert_int_equal(a.used, 0);
    }
    dm_arena_clear(&a);
}

static void test_take__is_aligned_as_asked(void **state)
{
    dm_arena a;

    (void)state;
    dm_arena_init(&a, 0);
    for (size_t align = 1; align <= 64; align *= 2) {
        dm_arena_take(&a, 1, 1, 1);
        assert_int_equal((uintptr_t)dm_arena_take(&a, 3, 5, align) % align, 0);
        assert_int_equal((uintptr_t)dm_arena_take(&a, 1, 1u << 20, align) % align, 0);
    }
    dm_arena_clear(&a);
}

static void test_rewind__keeps_what_was_before_the_mark(void **state)
{
    dm_arena a;
    char    *before, *after;

    (void)state;
    dm_arena_init(&a, 0);
    before = DM_NEW(&a, char, 100);
    memset(before, 'x', 100);
    for (int i = 0; i < 1000; i++) {
        dm_mark m = dm_arena_mark(&a);

        after = DM_NEW(&a, char, 70000);
        memset(after, 'y', 70000);
        dm_arena_rewind(&a, m);
    }
    for (int i = 0; i < 100; i++)
        assert_int_equal(before[i], 'x');
    assert_int_equal(a.used, 100);
    assert_true(a.peak >= 70100);
    dm_arena_clear(&a);
}

static void test_rewind__settles_into_no_heap_calls(void **state)
{
#ifdef DM_ARENA_MALLOC
    (void)state;
    skip();
#else
    dm_arena a;
    uint64_t calls = 0;

    (void)state;
    dm_arena_init(&a, 0);
    for (int i = 0; i < 100; i++) {
        dm_mark m = dm_arena_mark(&a);

        if (i == 10)
            calls = dm_alloc_calls();
        for (int j = 0; j < 20; j++)
            DM_NEW(&a, char, 30000);
        dm_arena_rewind(&a, m);
    }
    assert_true(dm_alloc_calls() - calls <= 90 * 6);
    dm_arena_clear(&a);
    for (int i = 0; i < 100; i++) {
        if (i == 10)
            calls = dm_alloc_calls();
        DM_NEW(&a, char, 30000);
        dm_arena_reset(&a);
    }
    assert_int_equal(dm_alloc_calls(), calls);
    dm_arena_clear(&a);
#endif
}

static void test_cap__leaves_with_limit(void **state)
{
    dm_arena a;
    jmp_buf  out;
    volatile uint32_t n = 0;

    (void)state;
    dm_arena_init(&a, 1000);
    a.leave = &out;
    if (setjmp(out) == 0) {
        for (;;) {
            DM_NEW(&a, char, 100);
            n = n + 1;
        }
    }
    assert_int_equal(n, 10);
    assert_int_equal(a.status, DM_E_LIMIT);
    dm_arena_clear(&a);
    assert_int_equal(a.status, DM_OK);
}

static void test_cap__without_leave_returns_null(void **state)
{
    dm_arena a;

    (void)state;
    dm_arena_init(&a, 1000);
    assert_non_null(DM_NEW(&a, char, 1000));
    assert_null(DM_NEW(&a, char, 1));
    assert_int_equal(a.status, DM_E_LIMIT);
    dm_arena_clear(&a);
}

static void test_size__that_overflows_is_refused(void **state)
{
    dm_arena a;

    (void)state;
    dm_arena_init(&a, 0);
    assert_null(dm_arena_take(&a, SIZE_MAX / 2, 4, 4));
    assert_int_equal(a.status, DM_E_MEMORY);
    assert_null(dm_arena_take(&a, SIZE_MAX, 1, 1));
    dm_arena_clear(&a);
}

static void test_heap_failure__leaves_with_memory(void **state)
{
    dm_arena a;
    jmp_buf  out;

    (void)state;
    dm_arena_init(&a, 0);
    a.leave = &out;
    dm_alloc_fail_at(1, 0);
    if (setjmp(out) == 0) {
        DM_NEW(&a, char, 10);
        fail_msg("the heap gave nothing and the arena did not leave");
    }
    assert_int_equal(a.status, DM_E_MEMORY);
    dm_arena_clear(&a);
}

typedef struct pair {
    uint32_t number, square;
} pair;

static void test_push__keeps_all_elements(void **state)
{
    dm_arena a;
    pair    *pairs = NULL;
    uint32_t n = 0, cap = 0;

    (void)state;
    dm_arena_init(&a, 0);
    for (uint32_t i = 0; i < 10000; i++) {
        pair *p = DM_PUSH(&a, pairs, n, cap);

        assert_int_equal(p->number, 0);
        *p = (pair){i, i * i};
        if (i % 7 == 0)                         /* something else gets between */
            memset(DM_NEW(&a, char, 24), 0xff, 24);
    }
    assert_int_equal(n, 10000);
    for (uint32_t i = 0; i < n; i++)
        assert_int_equal(pairs[i].square, i * i);
    dm_arena_clear(&a);
}

static void test_str__copies_and_formats(void **state)
{
    dm_arena a;
    char     text[] = "Minsk";
    dm_str   s;

    (void)state;
    dm_arena_init(&a, 0);
    s       = dm_arena_str(&a, dm_str_of(text));
    text[0] = 'P';
    assert_str(s, "Minsk");
    assert_str(dm_arena_str(&a, (dm_str){0}), "");
    assert_str(dm_arena_fmt(&a, "%s denied %d", "Minsk", 3), "Minsk denied 3");
    assert_str(dm_arena_fmt(&a, "%s", ""), "");
    dm_arena_clear(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_take__is_zeroed_after_rewind_too),
        cmocka_unit_test(test_take__is_aligned_as_asked),
        cmocka_unit_test(test_rewind__keeps_what_was_before_the_mark),
        cmocka_unit_test(test_rewind__settles_into_no_heap_calls),
        cmocka_unit_test(test_cap__leaves_with_limit),
        cmocka_unit_test(test_cap__without_leave_returns_null),
        cmocka_unit_test(test_size__that_overflows_is_refused),
        cmocka_unit_test(test_heap_failure__leaves_with_memory),
        cmocka_unit_test(test_push__keeps_all_elements),
        cmocka_unit_test(test_str__copies_and_formats),
    };

    return RUN(tests);
}
