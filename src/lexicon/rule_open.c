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

const dm_trigger *dm_rules_triggers(const dm_rules *r, uint32_t word, uint32_t *n)
{
    uint32_t lo = 0, hi = r->n_trigger;

    *n = 0;
    while (lo < hi) {
        uint32_t mid = lo + (hi - lo) / 2;

        if (r->triggers[mid].key < word)
            lo = mid + 1;
        else
            hi = mid;
    }
    while (lo + *n < r->n_trigger && r->triggers[lo + *n].key == word)
        (*n)++;
    return *n ? r->triggers + lo : NULL;
}

const dm_helper *dm_rules_statuses(const dm_rules *r, uint32_t word, uint32_t *n)
{
    uint32_t lo = 0, hi = r->n_status;

    *n = 0;
    while (lo < hi) {
        uint32_t mid = lo + (hi - lo) / 2;

        if (r->statuses[mid].word < word)
            lo = mid + 1;
        else
            hi = mid;
    }
    while (lo + *n < r->n_status && r->statuses[lo + *n].word == word)
        (*n)++;
    return *n ? r->statuses + lo : NULL;
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

    return dm_arena_fmt(arena, "%.*s:%u", (int)file.n, file.p, r.rules[rule].line);
}
