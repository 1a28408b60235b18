/* petrarch_filter.c: discards and issues in a text
 *
 * Both are phrases of words, matched by their forms. A discard's last word may go on
 * ("BASEBALL" is in "baseballs"), so its words are compared by their letters; there are some
 * hundreds of them, and most fail at the first letter. Issues are found by their first word,
 * the longest first; a phrase that tells of none takes its words away from the others.
 */
#include "event/petrarch_int.h"

#include "lexicon/lexicon.h"

enum { KEY_BYTES = 128, ISSUES = 16 };

static bool is_at(const dm_pc *c, const dm_pv_discard *d, uint32_t t, uint32_t end)
{
    char   buf[KEY_BYTES];
    dm_str want = {0, 0}, has = {0, 0};

    for (uint32_t i = 0; i < d->n; i++, t++) {
        if (i && t < end && dm_str_eq(dm_doc_form(c->doc, t), DM_STR("-")))
            t++;
        if (t >= end)
            return false;
        if (i + 1 < d->n && c->form[t] != c->v->items[d->first + i])
            return false;
        want = c->v->words.key[c->v->items[d->first + i]];
    }
    has = dm_lexicon_key(buf, sizeof buf, dm_doc_form(c->doc, t - 1));
    return d->is_exact ? dm_str_eq(has, want) : dm_str_starts(has, want);
}

/* Whether the first letter fits: nearly always not. */
static bool may_begin(const dm_pc *c, const dm_pv_discard *d, uint32_t t)
{
    dm_str word = c->v->words.key[c->v->items[d->first]], form = dm_doc_form(c->doc, t);

    return word.n && form.n && (word.p[0] == form.p[0] || (word.p[0] ^ form.p[0]) == 0x20);
}

bool dm_pc_is_discarded(const dm_pc *c, uint32_t first, uint32_t end, bool is_article)
{
    for (uint32_t t = first; t < end; t++)
        for (uint32_t i = 0; i < c->v->n_discard; i++) {
            const dm_pv_discard *d = &c->v->discards[i];

            if (d->is_article == is_article && may_begin(c, d, t) && is_at(c, d, t, end))
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
