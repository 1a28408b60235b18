/* arena.h: memory that dies together
 *
 * An arena hands out zeroed memory and frees it all at once. A document has one,
 * and what its stages need on the way lives there too. A mark and a rewind give
 * back what was taken between.
 *
 * dm_arena_take always succeeds or leaves: when memory or the arena's cap runs
 * out it jumps to `leave` (set by src/pipeline/pipeline.c, the one recovery
 * point), with `status` saying why. Stages hold no other resources, so nothing
 * leaks. Without a `leave` set it returns NULL: loaders check for that.
 *
 * Built with DM_ARENA_MALLOC every take is a malloc of its own, so that the
 * address sanitizer sees each object and each rewind.
 */
#ifndef DM_ARENA_H
#define DM_ARENA_H

#include <setjmp.h>
#include "base/err.h"

typedef struct dm_arena_block dm_arena_block;

typedef struct dm_arena {
    dm_arena_block *last;       /* blocks form a list, newest first           */
    dm_arena_block *spare;      /* the largest block a rewind emptied, or NULL */
    size_t          used;       /* bytes handed out                           */
    size_t          cap;        /* 0: no cap                                  */
    size_t          peak;
    jmp_buf        *leave;
    dm_status       status;     /* why we left                                */
} dm_arena;

typedef struct dm_mark {
    dm_arena_block *block;
    size_t          at, used;
} dm_mark;

#define DM_NEW(arena, type, n) \
    ((type *)dm_arena_take((arena), (n), sizeof(type), _Alignof(type)))

void    dm_arena_init(dm_arena *a, size_t cap);
void    dm_arena_clear(dm_arena *a);      /* frees all; reusable              */
void    dm_arena_reset(dm_arena *a);      /* rewinds to empty, keeps a block  */
void   *dm_arena_take(dm_arena *a, size_t n, size_t size, size_t align);
dm_mark dm_arena_mark(const dm_arena *a);
void    dm_arena_rewind(dm_arena *a, dm_mark m);
dm_str  dm_arena_str(dm_arena *a, dm_str s);                  /* a copy       */
dm_str  dm_arena_fmt(dm_arena *a, const char *fmt, ...)
    __attribute__((format(printf, 2, 3)));

/* Makes room for one more element in a growing array: returns the slot's
 * pointer, doubling into a new place (old one stays until the arena dies).
 *     dm_claim *c = DM_PUSH(arena, doc->claims, doc->n_claim, doc->cap_claim);  */
#define DM_PUSH(arena, array, n, cap)                                          \
    ((n) < (cap) ? &(array)[(n)++]                                             \
                 : ((array) = dm_arena_grow((arena), (array), (n), &(cap),     \
                                            sizeof *(array)),                  \
                    &(array)[(n)++]))
void *dm_arena_grow(dm_arena *a, void *array, uint32_t n, uint32_t *cap, size_t size);

#endif
