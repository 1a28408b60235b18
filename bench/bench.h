/* bench.h: a figure a program can keep
 *
 *     dm_bench b = dm_bench_open("hash", "MB", 15);
 *     while (dm_bench_next(&b))
 *         b.units = do_it();
 *     return dm_bench_close(&b);
 *
 * Three runs to warm up, then `n_run` timed ones; prints the median:
 * "hash<TAB>ns per MB<TAB>123.4<TAB>MB per s<TAB>8100000".
 */
#ifndef DM_BENCH_H
#define DM_BENCH_H

#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { DM_BENCH_WARM = 3, DM_BENCH_RUNS = 64 };

typedef struct dm_bench {
    const char *name, *unit;
    uint32_t    n_run, at;              /* at counts warm-ups too             */
    double      units;                  /* set by the caller, per run         */
    double      ns[DM_BENCH_RUNS];      /* per unit                           */
    double      from;
} dm_bench;

/* Time that this thread ran: other work on the machine hardly counts. */
static inline double dm_bench_now(void)
{
    struct timespec t;

    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

static inline dm_bench dm_bench_open(const char *name, const char *unit, uint32_t n_run)
{
    return (dm_bench){.name = name, .unit = unit,
                      .n_run = n_run < DM_BENCH_RUNS ? n_run : DM_BENCH_RUNS};
}

static inline bool dm_bench_next(dm_bench *b)
{
    double now = dm_bench_now();

    if (b->at > DM_BENCH_WARM)
        b->ns[b->at - DM_BENCH_WARM - 1] = (now - b->from) / (b->units > 0 ? b->units : 1);
    if (b->at++ == b->n_run + DM_BENCH_WARM)
        return false;
    b->from = dm_bench_now();
    return true;
}

static inline int dm_bench_by_value(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;

    return (x > y) - (x < y);
}

static inline int dm_bench_close(dm_bench *b)
{
    double ns;

    qsort(b->ns, b->n_run, sizeof *b->ns, dm_bench_by_value);
    ns = b->ns[b->n_run / 2];
    printf("%s\tns per %s\t%.1f\t%s per s\t%.0f\n", b->name, b->unit, ns, b->unit, 1e9 / ns);
    return 0;
}

#endif
