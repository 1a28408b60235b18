/* limits.c: the marks that limits leave */
#include "base/limits.h"

static const char *const limit_mark[DM_LIMIT_COUNT] = {
#define X(id, value, mark, reason) [DM_LIMIT_##id] = mark,
    DM_LIMITS(X)
#undef X
};

const char *dm_limit_mark(dm_limit which)
{
    return (unsigned)which < DM_LIMIT_COUNT ? limit_mark[which] : "unknown";
}
