/* rule_open.c: the rule sections of a compiled lexicon, looked up by word */
#include "lexicon/rule.h"

dm_rules dm_rules_open(const dm_lexicon *lex)
{
    dm_rules r;

    r.rules      = dm_lexicon_section(lex, DM_LEX_RULES, sizeof *r.rules, &r.n_rule);
    r.triggers   = dm_lexicon_section(lex, DM_LEX_RULE_TRIGGERS, sizeof *r.triggers, &r.n_trigger);
    r.slots      = dm_lexicon_section(lex, DM_LEX_RULE_SLOTS, sizeof *r.slots, &r.n_slot);
    r.conditions = dm_lexicon_section(lex, DM_LEX_RULE_CONDITIONS, sizeof *r.conditions, &r.n_condition);
    r.words      = dm_lexicon_section(lex, DM_LEX_RULE_WORDS, sizeof *r.words, &r.n_word);
    r.statuses   = dm_lexicon_section(lex, DM_LEX_STATUSES, sizeof *r.statuses, &r.n_status);
    return r;
}

static uint32_t word_of(const void *rows, size_t size, uint32_t i)
{
    return *(const uint32_t *)((const char *)rows + i * size);
}

/* Where those of `n_row` rows stand that begin with `word`, by which they are sorted. */
static const void *find_rows(const void *rows, uint32_t n_row, size_t size, uint32_t word, uint32_t *n)
{
    uint32_t lo = 0, hi = n_row;

    *n = 0;
    while (lo < hi) {
        uint32_t mid = lo + (hi - lo) / 2;

        if (word_of(rows, size, mid) < word)
            lo = mid + 1;
        else
            hi = mid;
    }
    while (lo + *n < n_row && word_of(rows, size, lo + *n) == word)
        (*n)++;
    return *n ? (const char *)rows + lo * size : NULL;
}

_Static_assert(offsetof(dm_trigger, key) == 0 && offsetof(dm_helper, word) == 0, "rows begin with their word");

const dm_trigger *dm_rules_triggers(const dm_rules *r, uint32_t word, uint32_t *n)
{
    return find_rows(r->triggers, r->n_trigger, sizeof *r->triggers, word, n);
}

const dm_helper *dm_rules_statuses(const dm_rules *r, uint32_t word, uint32_t *n)
{
    return find_rows(r->statuses, r->n_status, sizeof *r->statuses, word, n);
}

dm_str dm_rule_name(const dm_lexicon *lex, uint32_t rule)
{
    dm_rules r = dm_rules_open(lex);

    return rule < r.n_rule ? dm_lexicon_str(lex, r.rules[rule].name) : (dm_str){0, 0};
}

dm_str dm_rule_where(dm_arena *arena, const dm_lexicon *lex, uint32_t rule)
{
    dm_rules r = dm_rules_open(lex);

    if (rule >= r.n_rule)
        return (dm_str){0, 0};
    dm_str file = dm_lexicon_str(lex, r.rules[rule].file);

    return dm_arena_fmt(arena, "%s%.*s:%u", r.rules[rule].is_own ? "" : "lexicon/", (int)file.n, file.p, r.rules[rule].line);
}
