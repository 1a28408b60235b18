/* rule_text.c: a compiled condition, back in the words of the manual */
#include "lexicon/lex_int.h"
#include "lexicon/rule.h"

static const char *const step_word[DM_STEP_COUNT] = {
#define X(id, word) [DM_STEP_##id] = word,
    DM_STEPS(X)
#undef X
};

/* "object then on" */
static void write_slot(dm_buf *out, const dm_lexicon *lex, const dm_slot *slot)
{
    for (uint32_t i = 0; i < slot->n && i < DM_SLOT_STEPS; i++) {
        uint32_t kind = slot->steps[i].kind;

        if (i)
            dm_buf_str(out, DM_STR(" then "));
        if (kind == DM_STEP_PREPOSITION)
            dm_buf_str(out, dm_lexicon_word_str(lex, slot->steps[i].word));
        else if (kind < DM_STEP_COUNT)
            dm_buf_str(out, dm_str_of(step_word[kind]));
    }
}

void dm_rule_slot_write(dm_buf *out, const dm_lexicon *lex, uint32_t slot)
{
    dm_rules r = dm_rules_open(lex);

    if (slot < r.n_slot)
        write_slot(out, lex, &r.slots[slot]);
}

static void write_value(dm_buf *out, const dm_lexicon *lex, const dm_rule_word *v)
{
    const dm_lex_class_row *classes;
    uint32_t                n;

    switch (v->kind) {
    case DM_VALUE_CLASS:
        classes = dm_lexicon_section(lex, DM_LEX_CLASSES, sizeof *classes, &n);
        dm_buf_str(out, v->id < n ? dm_lexicon_str(lex, classes[v->id].name) : DM_STR("@?"));
        break;
    case DM_VALUE_CODE:
        dm_buf_fmt(out, "%c%c%c", (int)(v->id >> 16 & 127), (int)(v->id >> 8 & 127), (int)(v->id & 127));
        break;
    case DM_VALUE_KIND:
        dm_buf_str(out, v->id < DM_ACTOR_KIND_COUNT ? dm_str_of(dm_actor_kind_word((dm_actor_kind)v->id)) : DM_STR("?"));
        break;
    default:
        dm_buf_str(out, dm_lexicon_word_str(lex, v->id));
    }
}

void dm_rule_condition_write(dm_buf *out, const dm_lexicon *lex, uint32_t rule, uint32_t nth)
{
    dm_rules            r = dm_rules_open(lex);
    const dm_condition *c;
    uint32_t            first, n;

    if (rule >= r.n_rule || nth >= r.rules[rule].n_condition || r.rules[rule].condition + nth >= r.n_condition)
        return;
    c = &r.conditions[r.rules[rule].condition + nth];
    write_slot(out, lex, &c->slot);
    if (c->test == DM_TEST_ANY) {
        dm_buf_str(out, c->is_not ? DM_STR(" is none") : DM_STR(" is any"));
        return;
    }
    dm_buf_str(out, c->test == DM_TEST_HAS ? DM_STR(" has") : DM_STR(" is"));
    dm_buf_str(out, c->is_not ? DM_STR(" not ") : DM_STR(" "));
    first = c->first;
    n = c->n;
    dm_rules_clip(&first, &n, r.n_word);
    for (uint32_t i = 0; i < n; i++) {
        if (i)
            dm_buf_str(out, DM_STR(" or "));
        write_value(out, lex, &r.words[first + i]);
    }
}
