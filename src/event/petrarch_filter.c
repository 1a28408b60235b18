/* petrarch_filter.c: discards and issues in a text
 *
 * Both are phrases of words, matched by their forms. A discard's last word may go on
 * ("BASEBALL" is in "baseballs"), so they are found by their first letter. Issues are found by their first word,
 * the longest first; a phrase that tells of none takes its words away from the others.
 */
#include "event/petrarch_int.h"

enum { ISSUES = 16 };

static bool is_at(const dm_pc *c, const dm_pv_discard *d, uint32_t t, uint32_t end)
{
    dm_str want = {0, 0}, has;

    for (uint32_t i = 0; i < d->n; i++, t++) {
        if (i && t < end && dm_str_eq(dm_doc_form(c->doc, t), DM_STR("-")))
            t++;
        if (t >= end)
            return false;
        if (i + 1 < d->n && c->form[t] != c->v->items[d->first + i])
            return false;
        want = c->v->words.key[c->v->items[d->first + i]];
    }
    has = c->key[t - 1];
    return d->is_exact ? dm_str_eq(has, want) : dm_str_starts(has, want);
}

bool dm_pc_is_discarded(const dm_pc *c, uint32_t first, uint32_t end, bool is_article)
{
    for (uint32_t t = first; c->v->n_discard && t < end; t++) {
        uint32_t i = c->key[t].n ? c->v->discard_of[(unsigned char)c->key[t].p[0]] : DM_PV_NONE;

        for (; i != DM_PV_NONE; i = c->v->discards[i].next)
            if (c->v->discards[i].is_article == is_article && is_at(c, &c->v->discards[i], t, end))
                return true;
    }
    return false;
}

/* ---- issues ------------------------------------------------------------- */

typedef struct count {
    dm_str   code;
    uint32_t n;
} count;

static const dm_pv_issue *longest(const dm_pc *c, uint32_t t, uint32_t end)
{
    const dm_pv_issue *best = NULL;
    uint32_t           word = c->form[t];

    for (uint32_t i = word == DM_PV_NONE ? DM_PV_NONE : c->v->issue_of[word]; i != DM_PV_NONE; i = c->v->issues[i].next) {
        const dm_pv_issue *e = &c->v->issues[i];
        uint32_t           k = 0;

        while (k < e->n && t + k < end && c->form[t + k] == c->v->items[e->first + k])
            k++;
        if (k == e->n && (!best || e->n > best->n))
            best = e;
    }
    return best;
}

static void add(count *counts, uint32_t *n, dm_str code)
{
    for (uint32_t i = 0; i < *n; i++)
        if (dm_str_eq(counts[i].code, code)) {
            counts[i].n++;
            return;
        }
    if (code.n && *n < ISSUES)
        counts[(*n)++] = (count){code, 1};
}

dm_str dm_pc_issues(const dm_pc *c, uint32_t first, uint32_t end)
{
    count    counts[ISSUES];
    uint32_t n = 0;
    dm_str   out = {0, 0};

    for (uint32_t t = first; c->v->n_issue && t < end;) {
        const dm_pv_issue *e = longest(c, t, end);

        if (e)
            add(counts, &n, e->code);
        t += e ? e->n : 1;
    }
    for (uint32_t i = 0; i < n; i++)
        out = dm_arena_fmt(c->doc->arena, "%.*s%s%.*s,%u", (int)out.n, out.n ? out.p : "", i ? ";" : "", (int)counts[i].code.n,
                           counts[i].code.p, counts[i].n);
    return out;
}
