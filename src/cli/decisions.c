/* decisions.c: the trace of the event stage, kept */
#include "cli/decisions.h"

#include <string.h>

void dm_decisions_init(dm_decisions *d)
{
    *d = (dm_decisions){0};
    dm_arena_init(&d->arena, 0);
}

void dm_decisions_clear(dm_decisions *d) { dm_arena_clear(&d->arena); }

void dm_decisions_reset(dm_decisions *d)
{
    dm_arena_reset(&d->arena);
    d->list = NULL;
    d->n = d->cap = 0;
}

static dm_str text_of(const dm_field *fields, uint32_t n, const char *name)
{
    for (uint32_t i = 0; i < n; i++)
        if (!fields[i].is_num && strcmp(fields[i].name, name) == 0)
            return fields[i].text;
    return (dm_str){0};
}

static bool number_of(uint32_t *out, const dm_field *fields, uint32_t n, const char *name)
{
    for (uint32_t i = 0; i < n; i++)
        if (fields[i].is_num && strcmp(fields[i].name, name) == 0) {
            *out = (uint32_t)fields[i].num;
            return true;
        }
    return false;
}

static void keep(void *ctx, const char *at, const dm_field *fields, uint32_t n)
{
    dm_decisions *all = ctx;
    dm_decision  *d;
    uint32_t      token;

    if (strncmp(at, "event.", 6) != 0 || !number_of(&token, fields, n, "token"))
        return;
    if (all->n == all->cap) {
        d = dm_arena_grow(&all->arena, all->list, all->n, &all->cap, sizeof *d);
        all->is_short = all->is_short || !d;
        if (!d)
            return;
        all->list = d;
    }
    d  = &all->list[all->n++];
    *d = (dm_decision){.at = at};
#define X(name) d->name = dm_arena_str(&all->arena, text_of(fields, n, #name));
    DM_DECISION_TEXTS(X)
#undef X
#define X(name) number_of(&d->name, fields, n, #name);
    DM_DECISION_NUMBERS(X)
#undef X
}

dm_log dm_decisions_log(dm_decisions *d) { return (dm_log){keep, d}; }

bool dm_decision_is(const dm_decision *d, const char *at) { return strcmp(d->at, at) == 0; }

uint32_t dm_decision_next(const dm_decisions *d, uint32_t from, const char *at, uint32_t token)
{
    while (from < d->n && (d->list[from].token != token || !dm_decision_is(&d->list[from], at)))
        from++;
    return from;
}

const dm_decision *dm_decision_last(const dm_decisions *d, const char *at, uint32_t token)
{
    const dm_decision *found = NULL;

    for (uint32_t i = dm_decision_next(d, 0, at, token); i < d->n; i = dm_decision_next(d, i + 1, at, token))
        found = &d->list[i];
    return found;
}
