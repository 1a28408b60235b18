/* arena.c: memory that dies together
 *
 * Blocks form a list, newest first, each at least twice as large as the one
 * before up to BLOCK_MAX; a take moves `at` forward in the newest. A rewind
 * frees the blocks made since and keeps the largest as `spare`, so that a loop
 * of mark, take, rewind settles into no calls to the heap at all.
 *
 * Fresh blocks come zeroed from the heap. `dirty` remembers how far a block has
 * ever been handed out, and only that part is zeroed again on the next take.
 *
 * With DM_ARENA_MALLOC each take makes a block of exactly its size, nothing is
 * kept, and arrays never grow in place: what a sanitizer then reports is real.
 */
#include "base/arena.h"

#include <assert.h>

#include "base/alloc.h"

enum { BLOCK_MIN = 64 << 10, BLOCK_MAX = 4 << 20 };

struct dm_arena_block {
    dm_arena_block *older;
    size_t          size;      /* bytes in data                               */
    size_t          at;        /* bytes taken                                 */
    size_t          dirty;     /* bytes ever taken: beyond, all is zero       */
    _Alignas(max_align_t) char data[];
};

void dm_arena_init(dm_arena *a, size_t cap)
{
    *a = (dm_arena){.cap = cap};
}

static void drop_spare(dm_arena *a)
{
    dm_free(a->spare);
    a->spare = NULL;
}

/* Keeps the larger of `b` and the spare, frees the other. */
static void retire(dm_arena *a, dm_arena_block *b)
{
#ifdef DM_ARENA_MALLOC
    (void)a;
    dm_free(b);
#else
    if (a->spare && a->spare->size >= b->size) {
        dm_free(b);
        return;
    }
    drop_spare(a);
    a->spare = b;
#endif
}

void dm_arena_clear(dm_arena *a)
{
    dm_arena_rewind(a, (dm_mark){0});
    drop_spare(a);
    a->peak   = 0;
    a->status = DM_OK;
}

void dm_arena_reset(dm_arena *a)
{
    dm_arena_rewind(a, (dm_mark){0});
    a->peak   = 0;
    a->status = DM_OK;
}

dm_mark dm_arena_mark(const dm_arena *a)
{
    return (dm_mark){a->last, a->last ? a->last->at : 0, a->used};
}

void dm_arena_rewind(dm_arena *a, dm_mark m)
{
    while (a->last != m.block) {
        dm_arena_block *b = a->last;

        assert(b && "rewind to a mark of another arena, or from before a reset");
        a->last = b->older;
        retire(a, b);
    }
    if (a->last)
        a->last->at = m.at;
    a->used = m.used;
}

/* The end of the road: jump out, or NULL when nobody set `leave`. */
static void *leave(dm_arena *a, dm_status why)
{
    a->status = why;
    if (a->leave)
        longjmp(*a->leave, 1);
    return NULL;
}

static size_t block_size(const dm_arena *a, size_t need)
{
#ifdef DM_ARENA_MALLOC
    (void)a;
    return need;
#else
    size_t want = a->last ? a->last->size * 2 : BLOCK_MIN;

    if (want > BLOCK_MAX)
        want = BLOCK_MAX;
    return want < need ? need : want;
#endif
}

/* Puts a block with room for `need` bytes in front of the list. */
static bool add_block(dm_arena *a, size_t need)
{
    dm_arena_block *b = a->spare;
    size_t          size = block_size(a, need);

    if (b && b->size >= need) {
        a->spare = NULL;
    } else {
        if (size > SIZE_MAX - sizeof *b || !(b = dm_malloc(sizeof *b + size)))
            return false;
        b->size = size;
    }
    b->at    = 0;
    b->older = a->last;
    a->last  = b;
    return true;
}

/* Bytes to skip so that the next take in `b` is aligned. */
static size_t padding(const dm_arena_block *b, size_t align)
{
    return (size_t)(-(uintptr_t)(b->data + b->at)) & (align - 1);
}

/* Has the newest block room for `need` bytes so aligned? */
static bool has_room(const dm_arena *a, size_t need, size_t align)
{
#ifdef DM_ARENA_MALLOC
    (void)a, (void)need, (void)align;
    return false;
#else
    const dm_arena_block *b = a->last;
    size_t                pad;

    if (!b || (pad = padding(b, align)) > b->size - b->at)
        return false;
    return need <= b->size - b->at - pad;
#endif
}

static void *take_from(dm_arena *a, dm_arena_block *b, size_t need, size_t align)
{
    size_t from = b->at + padding(b, align);
    size_t upto = from + need;

    if (from < b->dirty)
        memset(b->data + from, 0, (upto < b->dirty ? upto : b->dirty) - from);
    if (b->dirty < upto)
        b->dirty = upto;
    b->at = upto;
    a->used += need;
    if (a->peak < a->used)
        a->peak = a->used;
    return b->data + from;
}

void *dm_arena_take(dm_arena *a, size_t n, size_t size, size_t align)
{
    size_t need, slack = align > _Alignof(max_align_t) ? align : 0;

    if (__builtin_mul_overflow(n, size, &need) || need > SIZE_MAX / 2)
        return leave(a, DM_E_MEMORY);
    if (a->cap && (need > a->cap || a->used > a->cap - need))
        return leave(a, DM_E_LIMIT);
    if (!has_room(a, need, align) && !add_block(a, need + slack))
        return leave(a, DM_E_MEMORY);
    return take_from(a, a->last, need, align);
}

dm_str dm_arena_str(dm_arena *a, dm_str s)
{
    char *p = s.n ? dm_arena_take(a, s.n, 1, 1) : NULL;

    if (!p)
        return (dm_str){0};
    memcpy(p, s.p, s.n);
    return (dm_str){p, s.n};
}

dm_str dm_arena_fmt(dm_arena *a, const char *fmt, ...)
{
    va_list args, again;
    int     n;
    char   *p = NULL;

    va_start(args, fmt);
    va_copy(again, args);
    n = vsnprintf(NULL, 0, fmt, args);
    if (n > 0 && (p = dm_arena_take(a, (size_t)n + 1, 1, 1)))
        vsnprintf(p, (size_t)n + 1, fmt, again);
    va_end(again);
    va_end(args);
    return p ? (dm_str){p, (size_t)n} : (dm_str){0};
}

#ifndef DM_ARENA_MALLOC
/* An array that ends where the block's taken part ends can simply go on. */
static bool grows_in_place(dm_arena *a, const void *array, size_t old, size_t more)
{
    dm_arena_block *b = a->last;

    if (!b || !array || (const char *)array + old != b->data + b->at || more > b->size - b->at)
        return false;
    if (a->cap && (more > a->cap || a->used > a->cap - more))
        return false;
    take_from(a, b, more, 1);
    return true;
}
#endif

void *dm_arena_grow(dm_arena *a, void *array, uint32_t n, uint32_t *cap, size_t size)
{
    uint32_t wider = *cap < 8 ? 8 : *cap * 2;
    void    *p;

    if (wider <= *cap)                               /* past 2^31 elements */
        return leave(a, DM_E_MEMORY);
#ifndef DM_ARENA_MALLOC
    if (grows_in_place(a, array, *cap * size, (wider - *cap) * size)) {
        *cap = wider;
        return array;
    }
#endif
    p = dm_arena_take(a, wider, size, _Alignof(max_align_t));
    if (p && n)
        memcpy(p, array, n * size);
    if (p)
        *cap = wider;
    return p;
}
