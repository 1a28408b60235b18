/* threads.h: work in any order, results in input order
 *
 * A pool of workers takes items 0, 1, 2 ... from a producer and hands each
 * result to a consumer in exactly that order, so that what is written does not
 * depend on the number of threads. At most `window` items are in flight.
 *
 *     produce (caller's thread) -> work (any thread) -> consume (caller's thread)
 */
#ifndef DM_THREADS_H
#define DM_THREADS_H

#include "base/err.h"

typedef struct dm_pipe {
    uint32_t n_thread;        /* 0: one per core; 1: no threads at all        */
    uint32_t window;          /* 0: 4 per thread                              */
    void    *ctx;

    /* Makes the next item in *item; false at the end. Called in order. */
    bool (*produce)(void *ctx, void **item);
    /* Works on it with thread `t` (0 .. n_thread-1). */
    void (*work)(void *ctx, uint32_t t, void *item);
    /* Takes the finished item back, in order; false stops the run early (items
     * in flight are still consumed with `is_stopping` set, to free them; those
     * no thread had begun come back without having been worked on). */
    bool (*consume)(void *ctx, void *item, bool is_stopping);
} dm_pipe;

/* Runs to the end. Fails only when threads cannot be started. */
dm_status dm_pipe_run(const dm_pipe *pipe, dm_err *err);

uint32_t dm_core_count(void);

#endif
