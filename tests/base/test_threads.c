/* test_threads.c: results come in input order whatever the threads do */
#include "check.h"

#include <pthread.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/threads.h"

enum { ITEMS = 3000 };

typedef struct run {
    uint32_t made, worked, taken_back, stopped_back, stop_at;
    bool     is_slow_first;
    dm_buf   out;
    pthread_mutex_t lock;
} run;

typedef struct item {
    uint32_t number, answer;
} item;

static bool produce(void *ctx, void **out)
{
    run  *r = ctx;
    item *i;

    if (r->made == ITEMS)
        return false;
    i         = dm_malloc(sizeof *i);
    i->number = r->made++;
    *out      = i;
    return true;
}

/* Some items take far longer than others. */
static void work(void *ctx, uint32_t t, void *p)
{
    run     *r = ctx;
    item    *i = p;
    uint32_t x = i->number;

    (void)t;
    for (uint32_t k = 0; k < (i->number % 97 == 0 ? 100000u : 100u); k++)
        x = x * 1664525u + 1013904223u;
    i->answer = x;
    pthread_mutex_lock(&r->lock);
    r->worked++;
    pthread_mutex_unlock(&r->lock);
}

static bool consume(void *ctx, void *p, bool is_stopping)
{
    run  *r = ctx;
    item *i = p;

    assert_int_equal(i->number, r->taken_back + r->stopped_back);
    if (is_stopping) {
        r->stopped_back++;
    } else {
        r->taken_back++;
        dm_buf_fmt(&r->out, "%u:%u ", i->number, i->answer);
    }
    dm_free(i);
    return r->taken_back != r->stop_at;
}

static void run_with(run *r, uint32_t n_thread, uint32_t window, uint32_t stop_at)
{
    dm_pipe pipe = {n_thread, window, r, produce, work, consume};

    *r = (run){.stop_at = stop_at};
    pthread_mutex_init(&r->lock, NULL);
    assert_int_equal(dm_pipe_run(&pipe, NULL), DM_OK);
    pthread_mutex_destroy(&r->lock);
}

static void test_order__and_bytes_do_not_depend_on_threads(void **state)
{
    static const uint32_t threads[] = {2, 3, 8, 0};
    run one, many;

    (void)state;
    run_with(&one, 1, 0, 0);
    assert_int_equal(one.taken_back, ITEMS);
    for (size_t i = 0; i < sizeof threads / sizeof *threads; i++)
        for (uint32_t window = 0; window < 4; window++) {
            run_with(&many, threads[i], window, 0);
            assert_int_equal(many.taken_back, ITEMS);
            assert_true(dm_str_eq(dm_buf_view(&one.out), dm_buf_view(&many.out)));
            dm_buf_clear(&many.out);
        }
    dm_buf_clear(&one.out);
}

static void test_stop__hands_back_everything_that_was_made(void **state)
{
    run r;

    (void)state;
    for (uint32_t n = 1; n < 6; n++) {
        run_with(&r, n, 0, 100);
        assert_int_equal(r.taken_back, 100);
        assert_int_equal(r.taken_back + r.stopped_back, r.made);
        assert_true(r.made <= 100 + 4 * n);
        dm_buf_clear(&r.out);
    }
}

static void test_start__that_fails_is_an_error(void **state)
{
    run     r    = {0};
    dm_pipe pipe = {4, 0, &r, produce, work, consume};
    dm_err  err;

    (void)state;
    for (uint64_t nth = 1; nth <= 2; nth++) {
        dm_alloc_fail_at(nth, 0);
        assert_int_equal(dm_pipe_run(&pipe, &err), DM_E_MEMORY);
        dm_alloc_fail_at(0, 0);
    }
    assert_int_equal(r.made, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_order__and_bytes_do_not_depend_on_threads),
        cmocka_unit_test(test_stop__hands_back_everything_that_was_made),
        cmocka_unit_test(test_start__that_fails_is_an_error),
    };

    return RUN(tests);
}
