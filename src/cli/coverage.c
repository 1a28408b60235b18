/* coverage.c: which event rules fire on a corpus
 *
 * All is read from the trace of the event stage. The decisions about a word stand together: `event.rule`
 * for each rule tried, then `event.pick` for the one that won. So a run of them is one contest, and whoever held in
 * it and did not win lost to the winner: by rank, or, when both rank equal, only because it stands later in
 * the lexicon. The latter is a conflict when the two code different things.
 */
#include "cli/coverage.h"

#include <stdlib.h>

#include "cli/opt.h"
#include "lexicon/rule.h"

/* ---- rules by name ------------------------------------------------------------ */

typedef struct named {
    dm_str   name;
    uint32_t rule;
} named;

static int by_name(const void *a, const void *b) { return dm_str_cmp(((const named *)a)->name, ((const named *)b)->name); }

dm_status dm_coverage_init(dm_coverage *c, const dm_lexicon *lex, dm_err *err)
{
    dm_rules rules = dm_rules_open(lex);
    named   *names;

    *c = (dm_coverage){.lex = lex, .n_rule = rules.n_rule};
    dm_arena_init(&c->arena, 0);
    c->rules   = DM_NEW(&c->arena, dm_rule_count, rules.n_rule + 1);
    c->by_name = DM_NEW(&c->arena, uint32_t, rules.n_rule + 1);
    names      = DM_NEW(&c->arena, named, rules.n_rule + 1);
    if (!c->rules || !c->by_name || !names)
        return dm_err_set(err, DM_E_MEMORY, "no memory to count rules");
    for (uint32_t i = 0; i < rules.n_rule; i++)
        names[i] = (named){dm_lexicon_str(lex, rules.rules[i].name), i};
    if (rules.n_rule)
        qsort(names, rules.n_rule, sizeof *names, by_name);
    for (uint32_t i = 0; i < rules.n_rule; i++)
        c->by_name[i] = names[i].rule;
    return DM_OK;
}

void dm_coverage_clear(dm_coverage *c) { dm_arena_clear(&c->arena); }

static uint32_t find_rule(const dm_coverage *c, dm_str name)
{
    uint32_t lo = 0, hi = c->n_rule;

    while (lo < hi) {
        uint32_t mid = lo + (hi - lo) / 2;
        int      order = dm_str_cmp(dm_rule_name(c->lex, c->by_name[mid]), name);

        if (order == 0)
            return c->by_name[mid];
        if (order < 0)
            lo = mid + 1;
        else
            hi = mid;
    }
    return DM_NONE;
}

/* ---- counting ------------------------------------------------------------------- */

static dm_loss *loss_against(dm_coverage *c, uint32_t loser, uint32_t winner)
{
    dm_loss *l = c->rules[loser].losses;

    while (l && l->winner != winner)
        l = l->next;
    if (l || !(l = DM_NEW(&c->arena, dm_loss, 1))) {
        c->is_short = c->is_short || !l;
        return l;
    }
    *l = (dm_loss){.next = c->rules[loser].losses, .winner = winner};
    c->rules[loser].losses = l;
    return l;
}

static bool same_code(const dm_rule *a, const dm_rule *b)
{
    return a->cameo == b->cameo && a->mode == b->mode && a->own == b->own && a->own_mode == b->own_mode && a->turn == b->turn
        && a->type == b->type;
}

static bool is_conflict(const dm_coverage *c, uint32_t a, uint32_t b)
{
    dm_rules rules = dm_rules_open(c->lex);

    return !same_code(&rules.rules[a], &rules.rules[b]);
}

static void keep_example(dm_coverage *c, dm_loss *l, const dm_doc *doc, const dm_decision *d)
{
    const dm_sent *sent = &doc->sents[doc->toks[d->token].sent];

    l->where = doc->article.record > 1 || doc->article.format != DM_INPUT_TEXT
        ? dm_arena_fmt(&c->arena, "%.*s, record %u", (int)doc->article.path.n, doc->article.path.p, doc->article.record)
        : dm_arena_str(&c->arena, doc->article.path);
    l->text = dm_arena_str(&c->arena, dm_doc_str(doc, sent->span));
    l->word = dm_arena_str(&c->arena, d->trigger);
}

/* One rule that held against the winner of its word. */
static void count_loss(dm_coverage *c, const dm_doc *doc, const dm_decision *d, const dm_decision *won)
{
    uint32_t loser = find_rule(c, d->rule), winner = find_rule(c, won->rule);
    dm_loss *l;

    if (loser == DM_NONE || winner == DM_NONE || loser == winner || !(l = loss_against(c, loser, winner)))
        return;
    l->n++;
    if (d->words != won->words || d->weight != won->weight || !dm_str_eq(d->result, won->result) || !is_conflict(c, loser, winner))
        return;
    if (l->n_equal++ == 0)
        keep_example(c, l, doc, d);
}

static void count_try(dm_coverage *c, const dm_decision *d)
{
    uint32_t       rule = find_rule(c, d->rule), nth = d->detail - 1;
    dm_rule_count *r = rule == DM_NONE ? NULL : &c->rules[rule];

    if (!r)
        return;
    r->tried++;
    if (!dm_str_eq(d->result, DM_STR("condition")))
        r->held++;
    else
        r->failed[nth < DM_COVERAGE_CONDITIONS ? nth : DM_COVERAGE_CONDITIONS - 1]++;
}

/* The contest for a word: decisions [first, pick), of which the pick tells the winner. */
static void count_contest(dm_coverage *c, const dm_doc *doc, const dm_decisions *why, uint32_t first, uint32_t pick)
{
    const dm_decision *won = NULL;
    uint32_t           rule = find_rule(c, why->list[pick].rule);

    if (rule != DM_NONE)
        c->rules[rule].won++;
    for (uint32_t i = first; i < pick; i++)
        if (dm_decision_is(&why->list[i], "event.rule") && dm_str_eq(why->list[i].rule, why->list[pick].rule)
            && why->list[i].words == why->list[pick].words && !dm_str_eq(why->list[i].result, DM_STR("condition")))
            won = &why->list[i];
    for (uint32_t i = first; i < pick && won; i++)
        if (dm_decision_is(&why->list[i], "event.rule") && !dm_str_eq(why->list[i].result, DM_STR("condition")))
            count_loss(c, doc, &why->list[i], won);
}

static void count_drop(dm_coverage *c, const dm_decision *d)
{
    uint32_t rule = find_rule(c, d->rule);
    dm_drop *x = rule == DM_NONE ? NULL : c->rules[rule].drops;

    if (rule == DM_NONE)
        return;
    while (x && !dm_str_eq(x->why, d->why))
        x = x->next;
    if (!x && (x = DM_NEW(&c->arena, dm_drop, 1))) {
        *x = (dm_drop){.next = c->rules[rule].drops, .why = dm_arena_str(&c->arena, d->why)};
        c->rules[rule].drops = x;
    }
    c->is_short = c->is_short || !x;
    if (x)
        x->n++;
}

void dm_coverage_add(dm_coverage *c, const dm_doc *doc, const dm_decisions *why)
{
    uint32_t first = 0;

    c->n_article++;
    c->n_refused += doc->fate != DM_OK;
    c->n_event += doc->n_event;
    for (uint32_t i = 0; i < why->n; i++) {
        const dm_decision *d = &why->list[i];

        if (d->token != why->list[first].token)
            first = i;
        if (dm_decision_is(d, "event.rule"))
            count_try(c, d);
        else if (dm_decision_is(d, "event.pick"))
            count_contest(c, doc, why, first, i);
        else if (dm_decision_is(d, "event.drop"))
            count_drop(c, d);
    }
    for (uint32_t i = 0; i < doc->n_event; i++)
        if (doc->events[i].rule < c->n_rule)
            c->rules[doc->events[i].rule].coded++;
}

/* ---- the report ------------------------------------------------------------------- */

/* What became of a rule, best first. */
typedef enum end { CODED, RESTRAINS, WON, LOST, UNMET, UNTRIED, N_END } end;

static end end_of(const dm_coverage *c, uint32_t rule)
{
    const dm_rule_count *r = &c->rules[rule];
    dm_rules             rules = dm_rules_open(c->lex);

    if (r->coded)
        return CODED;
    if (r->won)
        return rules.rules[rule].cameo || rules.rules[rule].turn != DM_RULE_UNSET ? WON : RESTRAINS;
    if (r->held)
        return LOST;
    return r->tried ? UNMET : UNTRIED;
}

typedef struct line {
    const dm_coverage *c;
    uint32_t           rule;
    end                end;
    dm_str             name;
} line;

static int by_end(const void *a, const void *b)
{
    const line          *x = a, *y = b;
    const dm_rule_count *p = &x->c->rules[x->rule], *q = &y->c->rules[y->rule];

    if (x->end != y->end)
        return x->end < y->end ? -1 : 1;
    if (p->coded != q->coded)
        return p->coded > q->coded ? -1 : 1;
    if (p->won != q->won)
        return p->won > q->won ? -1 : 1;
    return dm_str_cmp(x->name, y->name);
}

static void put_where(dm_buf *out, const dm_coverage *c, uint32_t rule)
{
    dm_arena scratch;

    dm_arena_init(&scratch, 0);
    dm_buf_str(out, dm_rule_where(&scratch, c->lex, rule));
    dm_arena_clear(&scratch);
}

static void put_name(dm_buf *out, const dm_coverage *c, uint32_t rule)
{
    dm_str name = dm_rule_name(c->lex, rule);

    dm_buf_fmt(out, "%-28.*s ", (int)name.n, name.p ? name.p : "");
}

/* Why words of a rule most often came to nothing. */
static void put_drop(dm_buf *out, const dm_rule_count *r)
{
    const dm_drop *most = r->drops;

    for (const dm_drop *x = most; x; x = x->next)
        if (x->n > most->n || (x->n == most->n && dm_str_cmp(x->why, most->why) < 0))
            most = x;
    if (most)
        dm_buf_fmt(out, "  %u of %u times %.*s", most->n, r->won, (int)most->why.n, most->why.p);
}

static void put_counts(dm_buf *out, const dm_coverage *c, uint32_t rule, end which)
{
    const dm_rule_count *r = &c->rules[rule];

    put_name(out, c, rule);
    dm_buf_fmt(out, "%8u %8u %8u %8u  ", r->tried, r->held, r->won, r->coded);
    put_where(out, c, rule);
    if (which == WON)
        put_drop(out, r);
    dm_buf_char(out, '\n');
}

/* The condition that failed most often. */
static void put_unmet(dm_buf *out, const dm_coverage *c, uint32_t rule)
{
    const dm_rule_count *r = &c->rules[rule];
    uint32_t             worst = 0;

    for (uint32_t i = 1; i < DM_COVERAGE_CONDITIONS; i++)
        if (r->failed[i] > r->failed[worst])
            worst = i;
    dm_buf_fmt(out, "  at %u of %u words not met: ", r->failed[worst], r->tried);
    dm_rule_condition_write(out, c->lex, rule, worst);
}

static void put_lost(dm_buf *out, const dm_coverage *c, uint32_t rule)
{
    const dm_loss *most = c->rules[rule].losses;

    for (const dm_loss *l = most; l; l = l->next)
        if (l->n > most->n || (l->n == most->n && l->winner < most->winner))
            most = l;
    if (!most)
        return;
    dm_str name = dm_rule_name(c->lex, most->winner);

    dm_buf_fmt(out, "  %u of %u times to %.*s", most->n, c->rules[rule].held, (int)name.n, name.p);
}

static void put_dead(dm_buf *out, const dm_coverage *c, const line *l)
{
    put_name(out, c, l->rule);
    put_where(out, c, l->rule);
    if (l->end == LOST)
        put_lost(out, c, l->rule);
    else if (l->end == UNMET)
        put_unmet(out, c, l->rule);
    dm_buf_char(out, '\n');
}

static void put_section(dm_buf *out, const dm_coverage *c, const line *lines, end which, const char *title)
{
    uint32_t n = 0;

    for (uint32_t i = 0; i < c->n_rule; i++)
        n += lines[i].end == which;
    if (n == 0)
        return;
    dm_buf_fmt(out, "\n%s: %u\n", title, n);
    for (uint32_t i = 0; i < c->n_rule; i++) {
        if (lines[i].end != which)
            continue;
        if (which >= LOST)
            put_dead(out, c, &lines[i]);
        else
            put_counts(out, c, lines[i].rule, which);
    }
}

typedef struct clash {
    const dm_coverage *c;
    const dm_loss     *loss;
    uint32_t           loser;
} clash;

static int by_times(const void *a, const void *b)
{
    const clash *x = a, *y = b;

    if (x->loss->n_equal != y->loss->n_equal)
        return x->loss->n_equal > y->loss->n_equal ? -1 : 1;
    if (x->loss->winner != y->loss->winner)
        return x->loss->winner < y->loss->winner ? -1 : 1;
    return x->loser < y->loser ? -1 : 1;
}

static void put_side(dm_buf *out, const dm_coverage *c, uint32_t rule)
{
    dm_rules       rules = dm_rules_open(c->lex);
    const dm_rule *r = &rules.rules[rule];
    dm_str         name = dm_rule_name(c->lex, rule), code = dm_lexicon_str(c->lex, r->cameo);

    dm_buf_fmt(out, "%.*s (%.*s) ", (int)name.n, name.p, code.n ? (int)code.n : 7, code.n ? code.p : "nothing");
    put_where(out, c, rule);
}

static void put_clash(dm_buf *out, const clash *x)
{
    dm_buf_fmt(out, "%6u  ", x->loss->n_equal);
    put_side(out, x->c, x->loss->winner);
    dm_buf_str(out, DM_STR(" before "));
    put_side(out, x->c, x->loser);
    dm_buf_str(out, DM_STR("\n        at '"));
    dm_plain(out, x->loss->word, true);
    dm_buf_str(out, DM_STR("', "));
    dm_plain(out, x->loss->where, true);
    dm_buf_str(out, DM_STR(": "));
    dm_plain(out, x->loss->text, true);
    dm_buf_char(out, '\n');
}

static uint32_t gather(clash *out, const dm_coverage *c)
{
    uint32_t n = 0;

    for (uint32_t i = 0; i < c->n_rule; i++)
        for (const dm_loss *l = c->rules[i].losses; l; l = l->next)
            if (l->n_equal) {
                if (out)
                    out[n] = (clash){c, l, i};
                n++;
            }
    return n;
}

static void put_clashes(dm_buf *out, const dm_coverage *c, dm_arena *arena)
{
    uint32_t n = gather(NULL, c);
    clash   *list = DM_NEW(arena, clash, n + 1);

    if (!list || n == 0) {
        out->failed = out->failed || !list;
        return;
    }
    gather(list, c);
    qsort(list, n, sizeof *list, by_times);
    dm_buf_fmt(out, "\nconflicts, where only the order in the lexicon decides between two codes: %u\n", n);
    for (uint32_t i = 0; i < n; i++)
        put_clash(out, &list[i]);
}

static const char *const titles[N_END] = {
    "coded", "restrain: they code nothing, and kept others off", "won a word, and no event came of it",
    "dead: they held, and another rule won each time", "dead: their conditions were never met", "dead: their words do not occur",
};

void dm_coverage_write(dm_buf *out, const dm_coverage *c)
{
    dm_arena scratch;
    line    *lines;

    dm_arena_init(&scratch, 0);
    lines = DM_NEW(&scratch, line, c->n_rule + 1);
    out->failed = out->failed || !lines || c->is_short;
    for (uint32_t i = 0; i < c->n_rule && lines; i++)
        lines[i] = (line){c, i, end_of(c, i), dm_rule_name(c->lex, i)};
    if (lines && c->n_rule)
        qsort(lines, c->n_rule, sizeof *lines, by_end);
    dm_buf_fmt(out, "%u articles (%u refused), %u events, %u rules\n", c->n_article, c->n_refused, c->n_event, c->n_rule);
    dm_buf_fmt(out, "%-28s %8s %8s %8s %8s\n", "", "tried", "held", "won", "coded");
    for (end e = 0; e < N_END && lines; e++)
        put_section(out, c, lines, e, titles[e]);
    put_clashes(out, c, &scratch);
    dm_arena_clear(&scratch);
}
