/* alloc.c: the heap, with a counter in front (base/fail.h) */
#include "base/alloc.h"

#include "base/fail.h"

static dm_fail fail;

void *dm_malloc(size_t n)
{
    return dm_fail_now(&fail) ? NULL : calloc(1, n ? n : 1);
}

void *dm_realloc(void *p, size_t n)
{
    return dm_fail_now(&fail) ? NULL : realloc(p, n ? n : 1);
}

void dm_free(void *p)
{
    free(p);
}

void dm_alloc_fail_at(uint64_t nth, int forever)
{
    dm_fail_at(&fail, nth, forever);
}

uint64_t dm_alloc_calls(void)
{
    return fail.calls;
}
