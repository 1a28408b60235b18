/* decisions.h: the trace of the event stage, kept while one article is coded
 *
 * docs/trace.md lists the decisions and their fields. A decision about no token is not kept.
 */
#ifndef DM_DECISIONS_H
#define DM_DECISIONS_H

#include "base/arena.h"
#include "base/log.h"

/* Texts that a decision may have; empty when it has not. */
#define DM_DECISION_TEXTS(X) \
    X(trigger) X(phrase) X(rule) X(result) X(found) X(side) X(status) X(turn) X(cameo) X(why)
/* Numbers; 0 when it has not. */
#define DM_DECISION_NUMBERS(X) X(token) X(detail) X(nth) X(words) X(weight)

typedef struct dm_decision {
    const char *at;              /* "event.rule"                              */
#define X(name) dm_str name;
    DM_DECISION_TEXTS(X)
#undef X
#define X(name) uint32_t name;
    DM_DECISION_NUMBERS(X)
#undef X
} dm_decision;

typedef struct dm_decisions {
    dm_arena     arena;          /* holds them and their texts; has no `leave` */
    dm_decision *list;           /* in the order they were made               */
    uint32_t     n, cap;
    bool         is_short;       /* memory ran out: the last ones are missing */
} dm_decisions;

void dm_decisions_init(dm_decisions *d);
void dm_decisions_clear(dm_decisions *d);
/* A log that keeps into `d`, which must outlive it. */
dm_log dm_decisions_log(dm_decisions *d);
/* Forgets all; memory is kept. */
void dm_decisions_reset(dm_decisions *d);

bool dm_decision_is(const dm_decision *d, const char *at);
/* The next one from number `from` on that is `at` and about `token`; d->n when there is none. */
uint32_t dm_decision_next(const dm_decisions *d, uint32_t from, const char *at, uint32_t token);
/* The last such, or NULL. */
const dm_decision *dm_decision_last(const dm_decisions *d, const char *at, uint32_t token);

#endif
