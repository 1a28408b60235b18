/* fail.h: calls that a test makes fail
 *
 * Each call of a kind (allocations, system calls on files) takes a number. A test
 * that wants the Nth to fail says so, runs the code, and repeats with N + 1 until
 * nothing failed: then every failure path has been walked. The counters are atomic
 * so that threads may call; which thread meets the failing call is then open, so
 * such tests use one thread.
 */
#ifndef DM_FAIL_H
#define DM_FAIL_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

typedef struct dm_fail {
    _Atomic uint64_t calls;     /* so far                                     */
    _Atomic uint64_t at;        /* number of the call that fails; 0: none     */
    _Atomic bool     is_lasting; /* all after it fail too                     */
} dm_fail;

/* The Nth call from now on fails (1 = the next); 0 turns it off. */
static inline void dm_fail_at(dm_fail *f, uint64_t nth, bool is_lasting)
{
    atomic_store(&f->is_lasting, is_lasting);
    atomic_store(&f->at, nth ? atomic_load(&f->calls) + nth : 0);
}

/* Counts a call; must it fail? */
static inline bool dm_fail_now(dm_fail *f)
{
    uint64_t now = atomic_fetch_add_explicit(&f->calls, 1, memory_order_relaxed) + 1;
    uint64_t at  = atomic_load_explicit(&f->at, memory_order_relaxed);

    if (at == 0 || now < at)
        return false;
    return now == at || atomic_load_explicit(&f->is_lasting, memory_order_relaxed);
}

#endif
