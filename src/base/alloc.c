/* alloc.c: the heap, with a counter in front
 *
 * Every call takes a number. A test that wants the Nth to fail says so, runs
 * the code, and repeats with N+1 until nothing failed: then every failure path
 * has been walked. The counters are atomic so that threads may allocate; which
 * thread meets the failing call is then open, so such tests use one thread.
 */
#include "base/alloc.h"

#include <stdatomic.h>

static _Atomic uint64_t calls;
static _Atomic uint64_t fail_at;      /* number of the call that fails; 0: none */
static _Atomic int      fail_forever;

static bool is_doomed(void)
{
    uint64_t now = atomic_fetch_add_explicit(&calls, 1, memory_order_relaxed) + 1;
    uint64_t at  = atomic_load_explicit(&fail_at, memory_order_relaxed);

    if (at == 0 || now < at)
        return false;
    return now == at || atomic_load_explicit(&fail_forever, memory_order_relaxed);
}

void *dm_malloc(size_t n)
{
    return is_doomed() ? NULL : calloc(1, n ? n : 1);
}

void *dm_realloc(void *p, size_t n)
{
    return is_doomed() ? NULL : realloc(p, n ? n : 1);
}

void dm_free(void *p)
{
    free(p);
}

void dm_alloc_fail_at(uint64_t nth, int forever)
{
    atomic_store(&fail_forever, forever);
    atomic_store(&fail_at, nth ? atomic_load(&calls) + nth : 0);
}

uint64_t dm_alloc_calls(void)
{
    return atomic_load(&calls);
}
