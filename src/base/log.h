/* log.h: decisions, with fields
 *
 * The library prints nothing. It reports decisions to a sink the caller gave,
 * as named fields, so that a researcher can ask why. One name per decision,
 * `module.verb`, listed in docs/trace.md. A NULL log costs one comparison.
 */
#ifndef DM_LOG_H
#define DM_LOG_H

#include "base/str.h"

typedef struct dm_field {
    const char *name;
    dm_str      text;        /* used when is_num is false                     */
    double      num;
    bool        is_num;
} dm_field;

typedef struct dm_log {
    void (*sink)(void *ctx, const char *at, const dm_field *fields, uint32_t n);
    void *ctx;
} dm_log;

static inline dm_field dm_f_str(const char *name, dm_str s) { return (dm_field){name, s, 0, false}; }
static inline dm_field dm_f_num(const char *name, double v) { return (dm_field){name, {0, 0}, v, true}; }

#define dm_trace(log, at, ...)                                                      \
    do {                                                                            \
        if (log) {                                                                  \
            const dm_field dm_fields_[] = {__VA_ARGS__};                            \
            (log)->sink((log)->ctx, (at), dm_fields_,                               \
                        (uint32_t)(sizeof dm_fields_ / sizeof *dm_fields_));        \
        }                                                                           \
    } while (0)

#endif
