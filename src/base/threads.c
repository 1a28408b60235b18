/* threads.c: work in any order, results in input order
 *
 * A ring of `window` slots. The caller's thread fills slots in order and takes
 * finished ones back in order; workers take the next filled slot. Three counts
 * say everything, and each only grows:
 *
 *     consumed <= taken <= made <= consumed + window
 *
 * The caller prefers taking back to making, and waits only when it can do
 * neither. One lock guards the counts; items are far larger than it costs.
 */
#include "base/threads.h"

#include <pthread.h>
#include <sched.h>
#include <unistd.h>

#include "base/alloc.h"

typedef struct slot {
    void *item;
    bool  is_done;
} slot;

typedef struct pool {
    const dm_pipe  *pipe;
    pthread_mutex_t lock;
    pthread_cond_t  has_work, has_result;
    slot           *slots;                   /* [window]                      */
    uint32_t        window;
    uint64_t        made, taken, consumed;
    bool            is_over;                 /* workers go home               */
} pool;

typedef struct worker {
    pool     *pool;
    uint32_t  index;
    pthread_t thread;
} worker;

uint32_t dm_core_count(void)
{
    cpu_set_t set;
    long      n;

    if (sched_getaffinity(0, sizeof set, &set) == 0 && (n = CPU_COUNT(&set)) > 0)
        return (uint32_t)n;
    n = sysconf(_SC_NPROCESSORS_ONLN);
    return n > 0 ? (uint32_t)n : 1;
}

static dm_status run_alone(const dm_pipe *pipe)
{
    void *item;

    while (pipe->produce(pipe->ctx, &item)) {
        pipe->work(pipe->ctx, 0, item);
        if (!pipe->consume(pipe->ctx, item, false))
            break;
    }
    return DM_OK;
}

/* The next filled slot, waiting for one; NULL when there will be none. */
static slot *take(pool *p)
{
    slot *s = NULL;

    pthread_mutex_lock(&p->lock);
    while (p->taken == p->made && !p->is_over)
        pthread_cond_wait(&p->has_work, &p->lock);
    if (p->taken < p->made)
        s = &p->slots[p->taken++ % p->window];
    pthread_mutex_unlock(&p->lock);
    return s;
}

static void *run_worker(void *arg)
{
    worker *w = arg;
    pool   *p = w->pool;
    slot   *s;

    while ((s = take(p))) {
        p->pipe->work(p->pipe->ctx, w->index, s->item);
        pthread_mutex_lock(&p->lock);
        s->is_done = true;
        pthread_cond_signal(&p->has_result);
        pthread_mutex_unlock(&p->lock);
    }
    return NULL;
}

static bool is_front_done(pool *p)
{
    return p->consumed < p->made && p->slots[p->consumed % p->window].is_done;
}

/* Makes one item; false at the end. Called without the lock. */
static bool make_one(pool *p)
{
    void *item = NULL;

    if (!p->pipe->produce(p->pipe->ctx, &item))
        return false;
    pthread_mutex_lock(&p->lock);
    p->slots[p->made % p->window] = (slot){item, false};
    p->made++;
    pthread_cond_signal(&p->has_work);
    pthread_mutex_unlock(&p->lock);
    return true;
}

/* Waits for the front item when it must, and hands it on. */
static bool consume_one(pool *p, bool is_stopping)
{
    void *item;

    pthread_mutex_lock(&p->lock);
    while (!is_front_done(p))
        pthread_cond_wait(&p->has_result, &p->lock);
    item = p->slots[p->consumed % p->window].item;
    p->consumed++;
    pthread_mutex_unlock(&p->lock);
    return p->pipe->consume(p->pipe->ctx, item, is_stopping);
}

static bool can_consume(pool *p)
{
    bool can;

    pthread_mutex_lock(&p->lock);
    can = is_front_done(p);
    pthread_mutex_unlock(&p->lock);
    return can;
}

/* Nobody begins what no worker has begun yet; it counts as done. */
static void call_off(pool *p)
{
    pthread_mutex_lock(&p->lock);
    for (; p->taken < p->made; p->taken++)
        p->slots[p->taken % p->window].is_done = true;
    pthread_mutex_unlock(&p->lock);
}

static void run_caller(pool *p)
{
    bool has_more = true, is_stopping = false;

    /* `made` and `consumed` are written by this thread alone. */
    while (has_more || p->consumed < p->made) {
        if (has_more && p->made - p->consumed < p->window && !can_consume(p)) {
            has_more = make_one(p);
        } else if (!consume_one(p, is_stopping) && !is_stopping) {
            has_more    = false;
            is_stopping = true;
            call_off(p);
        }
    }
}

static uint32_t start_workers(pool *p, worker *workers, uint32_t n)
{
    uint32_t i;

    for (i = 0; i < n; i++) {
        workers[i] = (worker){.pool = p, .index = i};
        if (pthread_create(&workers[i].thread, NULL, run_worker, &workers[i]) != 0)
            break;
    }
    return i;
}

static void send_home(pool *p, worker *workers, uint32_t n)
{
    pthread_mutex_lock(&p->lock);
    p->is_over = true;
    pthread_cond_broadcast(&p->has_work);
    pthread_mutex_unlock(&p->lock);
    for (uint32_t i = 0; i < n; i++)
        pthread_join(workers[i].thread, NULL);
}

/* Fewer threads than asked for change nothing but the time it takes. */
static dm_status run_pool(pool *p, worker *workers, uint32_t n, dm_err *err)
{
    uint32_t n_started = start_workers(p, workers, n);

    if (n_started == 0)
        return dm_err_set(err, DM_E_MEMORY, "cannot start a thread (wanted %u)", n);
    run_caller(p);
    send_home(p, workers, n_started);
    return DM_OK;
}

dm_status dm_pipe_run(const dm_pipe *pipe, dm_err *err)
{
    uint32_t  n = pipe->n_thread ? pipe->n_thread : dm_core_count();
    pool      p = {.pipe = pipe, .window = pipe->window ? pipe->window : 4 * n};
    worker   *workers;
    dm_status st;

    if (n == 1)
        return run_alone(pipe);
    workers = dm_malloc(n * sizeof *workers);
    p.slots = dm_malloc(p.window * sizeof *p.slots);
    if (!workers || !p.slots) {
        st = dm_err_set(err, DM_E_MEMORY, "no memory for %u threads", n);
    } else {
        pthread_mutex_init(&p.lock, NULL);
        pthread_cond_init(&p.has_work, NULL);
        pthread_cond_init(&p.has_result, NULL);
        st = run_pool(&p, workers, n, err);
        pthread_cond_destroy(&p.has_result);
        pthread_cond_destroy(&p.has_work);
        pthread_mutex_destroy(&p.lock);
    }
    dm_free(p.slots);
    dm_free(workers);
    return st;
}
