/* rule.c: compiles event rules: verbs, nouns, adjectives, modals, rule, status, light, count, number, context
 *
 * The blocks of one file are a family: its triggers all get the range of its
 * rules, which lie together because blocks are compiled in the order of files and
 * lines. A file ends where the next begins; then its triggers are closed.
 *
 * A trigger of several words is found by its first word; one of nouns also by its
 * last ("peace talks" by "talks"). Status words of several words likewise by the
 * first. Both tables are sorted by that word at the end.
 */
#include "lexicon/rule.h"

#include <stdlib.h>

#include "lexicon/cameo.h"
#include "lexicon/lex_builder.h"
#include "lexicon/rule_kind.h"

/* ---- words of phrases ----------------------------------------------------- */

enum { PHRASE_WORDS = 8 };

/* The words of a phrase, parted by blanks and hyphens. */
static uint32_t phrase_words(uint32_t out[PHRASE_WORDS], dm_lex_builder *b, dm_str phrase)
{
    uint32_t n = 0;

    for (size_t i = 0; i < phrase.n && n < PHRASE_WORDS;) {
        size_t from = i;

        while (i < phrase.n && phrase.p[i] != ' ' && phrase.p[i] != '-')
            i++;
        if (i > from)
            out[n++] = dm_lex_word(b, dm_str_sub(phrase, from, i));
        else
            i++;
    }
    return n;
}

static uint32_t add_word(dm_lex_builder *b, uint32_t kind, uint32_t id, uint32_t word)
{
    dm_rule_word w = {kind, id, word};

    return dm_lex_add(b, DM_LEX_RULE_WORDS, &w, sizeof w);
}

/* All words but the one numbered `key`, as a run of RULE_WORDS. */
static uint32_t add_others(dm_lex_builder *b, const uint32_t *words, uint32_t n, uint32_t key)
{
    uint32_t first;

    dm_lex_records(b, DM_LEX_RULE_WORDS, sizeof(dm_rule_word), &first);
    for (uint32_t i = 0; i < n; i++)
        if (i != key)
            add_word(b, DM_VALUE_WORD, words[i], words[i]);
    return first;
}

/* ---- slots ---------------------------------------------------------------- */

static const char *const step_word[DM_STEP_COUNT] = {
#define X(id, word) [DM_STEP_##id] = word,
    DM_STEPS(X)
#undef X
};

static uint32_t step_kind(dm_str word)
{
    for (uint32_t i = 1; i < DM_STEP_COUNT; i++)
        if (dm_str_eq(word, dm_str_of(step_word[i])))
            return i;
    return DM_STEP_PREPOSITION;
}

/* The words of class @prepositions, which are all the prepositions that slots may name. */
static uint32_t prepositions(const uint32_t **words, dm_lex_builder *b)
{
    uint32_t                n, n_word;
    dm_lex_ref              name = dm_lex_text(b, DM_STR("@prepositions"));
    const dm_lex_class_row *rows = dm_lex_records(b, DM_LEX_CLASSES, sizeof *rows, &n);
    const uint32_t         *all = dm_lex_records(b, DM_LEX_CLASS_WORDS, sizeof *all, &n_word);

    for (uint32_t i = 0; i < n; i++)
        if (rows[i].name == name && rows[i].first + rows[i].n <= n_word) {
            *words = all + rows[i].first;
            return rows[i].n;
        }
    return 0;
}

static void check_preposition(dm_lex_builder *b, dm_str word, dm_place at)
{
    const uint32_t *words = NULL;
    uint32_t        n = prepositions(&words, b), id = dm_lex_word(b, word), k = 0;
    dm_str         *known = DM_NEW(dm_lex_arena(b), dm_str, n + DM_STEP_COUNT);

    for (uint32_t i = 0; i < n; i++) {
        if (words[i] == id)
            return;
        known[k++] = b->words[words[i]].key;
    }
    for (uint32_t i = 1; i < DM_STEP_COUNT; i++)
        known[k++] = dm_str_of(step_word[i]);
    if (n)
        dm_lex_unknown(b, at, "slot or preposition", word, known, k);
}

static void add_step(dm_lex_builder *b, dm_slot *slot, dm_str word, dm_place at)
{
    uint32_t kind = step_kind(word);

    if (kind == DM_STEP_PREPOSITION)
        check_preposition(b, word, at);
    if (slot->n == DM_SLOT_STEPS) {
        dm_lex_error(b, at, "more than %d steps in a slot", DM_SLOT_STEPS);
        return;
    }
    slot->steps[slot->n].kind = kind;
    slot->steps[slot->n].word = kind == DM_STEP_PREPOSITION ? dm_lex_word(b, word) : DM_LEX_NONE;
    slot->n++;
}

static bool next_word(dm_str *word, dm_str *rest)
{
    *rest = dm_str_trim(*rest);
    size_t end = dm_str_find(*rest, DM_STR(" "));

    *word = dm_str_sub(*rest, 0, end);
    *rest = dm_str_sub(*rest, end, rest->n);
    return word->n > 0;
}

/* Reads "object then on", "clause subject" off the front of *rest, up to `is`, `has` or the end. */
static dm_slot read_slot(dm_lex_builder *b, dm_str *rest, dm_place at)
{
    dm_slot slot = {0};
    dm_str  word, after = *rest;

    while (next_word(&word, &after)) {
        if (dm_str_eq(word, DM_STR("is")) || dm_str_eq(word, DM_STR("has")))
            break;
        *rest = after;
        if (!dm_str_eq(word, DM_STR("then")))
            add_step(b, &slot, word, at);
    }
    if (slot.n == 0)
        dm_lex_error(b, at, "wanted a slot (subject, object, by, on, ...)");
    return slot;
}

static dm_slots read_slots(dm_lex_builder *b, const dm_lex_line *line)
{
    dm_slots slots = {0};
    dm_str   item, rest = {0};
    dm_place at = line->at;

    dm_lex_records(b, DM_LEX_RULE_SLOTS, sizeof(dm_slot), &slots.first);
    while (dm_lex_item(&item, &at, &rest, line)) {
        dm_slot slot = read_slot(b, &item, at);

        if (dm_str_trim(item).n)
            dm_lex_error(b, at, "wanted a comma before '%.*s'", (int)item.n, item.p);
        dm_lex_add(b, DM_LEX_RULE_SLOTS, &slot, sizeof slot);
        slots.n++;
    }
    if (slots.n == 0)
        dm_lex_error(b, line->at, "'%.*s' wants slots", (int)line->key.n, line->key.p);
    return slots;
}

static dm_slots default_slots(dm_lex_builder *b, const char *list)
{
    dm_lex_line line = {.key = DM_STR("actor"), .value = dm_str_of(list)};

    return read_slots(b, &line);
}

/* ---- families ------------------------------------------------------------- */

/* What is open while blocks are compiled. One builder is compiled at a time per thread,
 * and finish clears it. */
typedef struct family {
    uint32_t file_id;
    bool     is_open;
    uint32_t first_trigger, first_rule;
    dm_place at;
} family;

static _Thread_local family current;

static void close_family(dm_lex_builder *b)
{
    uint32_t    n_trigger, n_rule;
    dm_trigger *triggers = dm_lex_records(b, DM_LEX_RULE_TRIGGERS, sizeof *triggers, &n_trigger);

    dm_lex_records(b, DM_LEX_RULES, sizeof(dm_rule), &n_rule);
    if (!current.is_open)
        return;
    for (uint32_t i = current.first_trigger; i < n_trigger; i++) {
        triggers[i].first_rule = current.first_rule;
        triggers[i].n_rule     = n_rule - current.first_rule;
    }
    if (n_trigger == current.first_trigger)
        dm_lex_error(b, current.at, "the rules of this file have no verbs, nouns, adjectives or modals");
    else if (n_rule == current.first_rule)
        dm_lex_error(b, current.at, "this file has no rule");
    current.is_open = false;
}

static void enter_family(dm_lex_builder *b, const dm_lex_block *block)
{
    uint32_t n_trigger, n_rule;

    dm_lex_records(b, DM_LEX_RULE_TRIGGERS, sizeof(dm_trigger), &n_trigger);
    dm_lex_records(b, DM_LEX_RULES, sizeof(dm_rule), &n_rule);
    if (n_trigger == 0 && n_rule == 0 && current.file_id != block->file_id)
        current.is_open = false;         /* left over from a compile that ran out of memory */
    if (current.is_open && current.file_id == block->file_id)
        return;
    close_family(b);
    current = (family){.file_id = block->file_id, .is_open = true, .at = block->head.at,
                       .first_trigger = n_trigger, .first_rule = n_rule};
}

/* ---- triggers ------------------------------------------------------------- */

static const struct {
    const char *key, *actor, *recipient;
    uint32_t    pos;
} trigger_kind[] = {
    {"verbs",      "subject",                          "object",                    DM_POS_VERB},
    {"nouns",      "subject, by, possessor, compound", "on, against, of, with, to", DM_POS_NOUN},
    {"adjectives", "subject",                          "none",                      DM_POS_ADJECTIVE},
    {"modals",     "speaker",                          "subject",                   DM_POS_MODAL},
};

static int trigger_kind_of(dm_str key)
{
    for (size_t i = 0; i < sizeof trigger_kind / sizeof *trigger_kind; i++)
        if (dm_str_eq(key, dm_str_of(trigger_kind[i].key)))
            return (int)i;
    return -1;
}

static void add_trigger(dm_lex_builder *b, dm_trigger t, dm_str phrase, dm_place at)
{
    uint32_t words[PHRASE_WORDS], n = phrase_words(words, b, phrase);

    if (n == 0) {
        dm_lex_error(b, at, "wanted a word");
        return;
    }
    t.phrase = dm_lex_text(b, phrase);
    t.n      = n - 1;
    t.key    = words[0];
    t.first  = add_others(b, words, n, 0);
    dm_lex_add(b, DM_LEX_RULE_TRIGGERS, &t, sizeof t);
    if (t.pos != DM_POS_NOUN || n == 1)
        return;
    t.key   = words[n - 1];
    t.first = add_others(b, words, n, n - 1);
    dm_lex_add(b, DM_LEX_RULE_TRIGGERS, &t, sizeof t);
}

static void compile_triggers(dm_lex_builder *b, const dm_lex_block *block, int kind)
{
    static const char *const keys[] = {"actor", "recipient", "why", NULL};
    dm_trigger t = {.pos = trigger_kind[kind].pos};
    dm_str     item, rest = {0};
    dm_place   at = block->head.at;

    for (uint32_t i = 0; i < block->n_line; i++) {
        const dm_lex_line *line = &block->lines[i];

        if (dm_str_eq(line->key, DM_STR("actor")))
            t.actor = read_slots(b, line);
        else if (dm_str_eq(line->key, DM_STR("recipient")))
            t.recipient = read_slots(b, line);
        else if (!dm_str_eq(line->key, DM_STR("why")))
            dm_lex_bad_key(b, line, keys);
    }
    if (t.actor.n == 0)
        t.actor = default_slots(b, trigger_kind[kind].actor);
    if (t.recipient.n == 0)
        t.recipient = default_slots(b, trigger_kind[kind].recipient);
    while (dm_lex_item(&item, &at, &rest, &block->head))
        add_trigger(b, t, item, at);
}

/* ---- conditions ----------------------------------------------------------- */

static bool is_capitals(dm_str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] < 'A' || s.p[i] > 'Z')
            return false;
    return s.n == 3;
}

static dm_rule_word value_of(dm_lex_builder *b, dm_str text, dm_place at)
{
    dm_rule_word v = {DM_VALUE_WORD, 0, DM_LEX_NONE};
    int          kind = dm_actor_kind_find(text);
    size_t       hyphen;

    if (text.p[0] == '@') {
        v.kind = DM_VALUE_CLASS;
        v.id   = dm_lex_class(b, text, at);
        return v;
    }
    v.id = v.word = dm_lex_word(b, text);
    hyphen = dm_str_find(text, DM_STR("-"));
    if (hyphen > 0 && hyphen + 1 < text.n) {
        v.kind = DM_VALUE_PHRASE;
        v.id   = dm_lex_word(b, dm_str_sub(text, hyphen + 1, text.n));
        v.word = dm_lex_word(b, dm_str_sub(text, 0, hyphen));
    } else if (is_capitals(text)) {
        v.kind = DM_VALUE_CODE;
        v.id   = (uint32_t)text.p[0] << 16 | (uint32_t)text.p[1] << 8 | (uint32_t)text.p[2];
    } else if (kind >= 0) {
        v.kind = DM_VALUE_KIND;
        v.id   = (uint32_t)kind;
    }
    return v;
}

static void read_values(dm_lex_builder *b, dm_condition *c, dm_str rest, dm_place at)
{
    dm_str word;

    dm_lex_records(b, DM_LEX_RULE_WORDS, sizeof(dm_rule_word), &c->first);
    while (next_word(&word, &rest)) {
        if (dm_str_eq(word, DM_STR("or")))
            continue;
        dm_rule_word v = value_of(b, word, at);

        dm_lex_add(b, DM_LEX_RULE_WORDS, &v, sizeof v);
        c->n++;
    }
    if (c->n == 0)
        dm_lex_error(b, at, "wanted words or classes after '%s'", c->test == DM_TEST_IS ? "is" : "has");
}

static void read_condition(dm_lex_builder *b, dm_str text, dm_place at)
{
    dm_condition c = {0};
    dm_str       word, rest = text, after;

    c.slot = read_slot(b, &rest, at);
    if (!next_word(&word, &rest)) {
        dm_lex_error(b, at, "wanted 'is' or 'has' in '%.*s'", (int)text.n, text.p);
        return;
    }
    c.test = dm_str_eq(word, DM_STR("has")) ? DM_TEST_HAS : DM_TEST_IS;
    after = rest;
    if (next_word(&word, &after) && dm_str_eq(word, DM_STR("not"))) {
        c.is_not = 1;
        rest = after;
    }
    after = rest;
    next_word(&word, &after);
    if (dm_str_eq(word, DM_STR("any")) || dm_str_eq(word, DM_STR("none"))) {
        c.test   = DM_TEST_ANY;
        c.is_not ^= dm_str_eq(word, DM_STR("none"));
    } else {
        read_values(b, &c, rest, at);
    }
    dm_lex_add(b, DM_LEX_RULE_CONDITIONS, &c, sizeof c);
}

/* ---- rules ---------------------------------------------------------------- */

static const char *const rule_keys[] = {"for", "when", "actor", "recipient", "mutual", "unnamed", "inner", "cameo", "code",
                                        "turn", "status", "yes", "no", "why", "by", NULL};

/* What a rule block says, besides its record. */
typedef struct rule_lines {
    dm_rule  rule;
    uint32_t record, n_yes, n_no;
    bool     has_cameo, has_why;
    dm_place code_at;
    const dm_cameo *row;
} rule_lines;

static void read_for(dm_lex_builder *b, dm_rule *r, const dm_lex_line *line)
{
    dm_str   item, rest = {0};
    dm_place at = line->at;
    uint32_t pos = 0;

    dm_lex_records(b, DM_LEX_RULE_WORDS, sizeof(dm_rule_word), &r->for_first);
    while (dm_lex_item(&item, &at, &rest, line)) {
        int kind = trigger_kind_of(item);

        if (kind >= 0) {
            pos |= trigger_kind[kind].pos;
            continue;
        }
        add_word(b, DM_VALUE_WORD, dm_lex_text(b, item), DM_LEX_NONE);
        r->for_n++;
    }
    if (pos)
        r->pos = pos;
}

static void read_code(dm_lex_builder *b, dm_rule *r, const dm_lex_line *line)
{
    dm_str rest = {0};
    int    type;

    if (dm_lex_own_code(b, &r->own, &r->own_mode, &r->contexts, line))
        return;
    if ((type = dm_lex_type(b, &rest, line)) < 0)
        return;
    r->type = (uint8_t)type;
    dm_lex_contexts(b, &r->mode, &r->contexts, rest, line);
}

static void read_cameo(dm_lex_builder *b, rule_lines *s, const dm_lex_line *line)
{
    s->has_cameo = true;
    if (dm_str_eq(line->value, DM_STR("none")))
        return;
    s->row = dm_lex_cameo(b, line->value, line->at);
    s->rule.cameo = s->row ? s->row->code : 0;
}

static void read_turn(dm_lex_builder *b, dm_rule *r, const dm_lex_line *line)
{
    int turn = dm_lex_pick(b, line->at, "turn", line->value, dm_turn_word, DM_TURN_COUNT);

    if (turn >= 0)
        r->turn = (uint8_t)turn;
}

static int read_status_word(dm_lex_builder *b, dm_str word, dm_place at)
{
    static const char *const words[] = {
#define X(id, word) word,
        DM_EVENT_STATUSES(X)
#undef X
    };

    return dm_lex_pick(b, at, "status", word, words, DM_EVENT_STATUS_COUNT);
}

static void read_when(dm_lex_builder *b, dm_rule *r, const dm_lex_line *line)
{
    dm_str   item, rest = {0};
    dm_place at = line->at;

    while (dm_lex_item(&item, &at, &rest, line)) {
        read_condition(b, item, at);
        r->n_condition++;
    }
}

static void read_rule_line(dm_lex_builder *b, rule_lines *s, dm_str name, const dm_lex_line *line)
{
    dm_str k = line->key;

    if (dm_str_eq(k, DM_STR("when")))
        read_when(b, &s->rule, line);
    else if (dm_str_eq(k, DM_STR("for")))
        read_for(b, &s->rule, line);
    else if (dm_str_eq(k, DM_STR("actor")))
        s->rule.actor = read_slots(b, line);
    else if (dm_str_eq(k, DM_STR("recipient")))
        s->rule.recipient = read_slots(b, line);
    else if (dm_str_eq(k, DM_STR("mutual")))
        s->rule.is_mutual = dm_str_eq(line->value, DM_STR("yes"));
    else if (dm_str_eq(k, DM_STR("unnamed")))
        s->rule.is_unnamed = dm_str_eq(line->value, DM_STR("yes"));
    else if (dm_str_eq(k, DM_STR("inner")))
        s->rule.is_inner = dm_str_eq(line->value, DM_STR("yes"));
    else if (dm_str_eq(k, DM_STR("cameo")))
        read_cameo(b, s, line);
    else if (dm_str_eq(k, DM_STR("code"))) {
        s->code_at = line->at;
        read_code(b, &s->rule, line);
    } else if (dm_str_eq(k, DM_STR("turn")))
        read_turn(b, &s->rule, line);
    else if (dm_str_eq(k, DM_STR("status")))
        s->rule.status = (uint8_t)read_status_word(b, line->value, line->at);    /* -1: DM_RULE_UNSET */
    else if (dm_str_eq(k, DM_STR("yes")) || dm_str_eq(k, DM_STR("no"))) {
        bool is_no = k.n == 2;

        s->n_no += is_no;
        s->n_yes += !is_no;
        dm_lex_example_line(b, DM_LEX_RULES, s->record, name, line, is_no);
    } else if (dm_str_eq(k, DM_STR("why"))) {
        s->has_why  = true;
        s->rule.why = dm_lex_text(b, line->value);
    } else if (!dm_str_eq(k, DM_STR("by")))
        dm_lex_bad_key(b, line, rule_keys);
}

/* The type in `code` is that of the table, or the rule says why not. */
static void settle_type(dm_lex_builder *b, rule_lines *s)
{
    if (s->rule.type == DM_TYPE_NONE || !s->row)
        return;
    const char *own = dm_event_type_word((dm_event_type)s->rule.type);

    if (strcmp(own, s->row->type) == 0)
        s->rule.type = DM_TYPE_NONE;
    else if (!s->has_why)
        dm_lex_error(b, s->code_at, "%s is not the type of this CAMEO code, which is %s: add a 'why' or change it",
                     own, s->row->type[0] ? s->row->type : "none");
}

static void check_rule(dm_lex_builder *b, const rule_lines *s, dm_str name, const dm_lex_block *block)
{
    uint32_t       n;
    const dm_rule *rules = dm_lex_records(b, DM_LEX_RULES, sizeof *rules, &n);

    if (name.n == 0)
        dm_lex_error(b, block->head.at, "a rule wants a name");
    if (!s->has_cameo && !s->rule.own)
        dm_lex_error(b, block->head.at, "rule '%.*s' wants a cameo line", (int)name.n, name.p);
    if (s->n_yes == 0 && s->rule.cameo)
        dm_lex_error(b, block->head.at, "rule '%.*s' wants a yes sentence", (int)name.n, name.p);
    if (s->n_no == 0)
        dm_lex_warn(b, block->head.at, "rule '%.*s' has no near miss (a no sentence)", (int)name.n, name.p);
    for (uint32_t i = 0; i < n; i++)
        if (rules[i].name == s->rule.name)
            dm_lex_error(b, block->head.at, "a rule '%.*s' stands already at line %u", (int)name.n, name.p,
                         rules[i].line);
}

static void compile_rule(dm_lex_builder *b, const dm_lex_block *block)
{
    dm_str     name = block->head.value;
    rule_lines s = {.code_at = block->head.at};

    dm_lex_records(b, DM_LEX_RULES, sizeof(dm_rule), &s.record);
    s.rule = (dm_rule){.name = dm_lex_text(b, name), .file = dm_lex_text(b, block->file),
                       .line = block->head.at.line, .status = DM_RULE_UNSET, .turn = DM_RULE_UNSET,
                       .pos = DM_POS_ALL, .is_own = block->is_own};
    dm_lex_records(b, DM_LEX_RULE_CONDITIONS, sizeof(dm_condition), &s.rule.condition);
    for (uint32_t i = 0; i < block->n_line; i++)
        read_rule_line(b, &s, name, &block->lines[i]);
    settle_type(b, &s);
    if (!s.rule.cameo)
        s.rule.cameo = s.rule.own;
    check_rule(b, &s, name, block);
    dm_lex_add(b, DM_LEX_RULES, &s.rule, sizeof s.rule);
    dm_lex_count_rule(b, block->is_own);
}

/* ---- status, light, count, number ----------------------------------------- */

static void add_effect(dm_lex_builder *b, dm_str phrase, dm_effect effect, uint32_t value)
{
    uint32_t       words[PHRASE_WORDS], n = phrase_words(words, b, phrase);
    dm_helper      w = {.effect = effect, .value = value};

    if (n == 0)
        return;
    w.word  = words[0];
    w.n     = n - 1;
    w.first = add_others(b, words, n, 0);
    dm_lex_add(b, DM_LEX_STATUSES, &w, sizeof w);
}

static void add_effects(dm_lex_builder *b, const dm_lex_line *line, dm_effect effect, uint32_t value)
{
    dm_str   item, rest = {0};
    dm_place at;

    while (dm_lex_item(&item, &at, &rest, line))
        add_effect(b, item, effect, value);
}

static void compile_status(dm_lex_builder *b, const dm_lex_block *block)
{
    static const char *const keys[] = {"beside", "over", "refused", "denied", "reported", "why", NULL};
    int status = read_status_word(b, block->head.value, block->head.at);

    for (uint32_t i = 0; i < block->n_line && status >= 0; i++) {
        const dm_lex_line *line = &block->lines[i];

        if (dm_str_eq(line->key, DM_STR("beside")))
            add_effects(b, line, DM_EFFECT_BESIDE, (uint32_t)status);
        else if (dm_str_eq(line->key, DM_STR("over")))
            add_effects(b, line, DM_EFFECT_OVER, (uint32_t)status);
        else if (dm_str_eq(line->key, DM_STR("denied")))
            add_effects(b, line, DM_EFFECT_DENIED, (uint32_t)status);
        else if (dm_str_eq(line->key, DM_STR("refused")))
            add_effects(b, line, DM_EFFECT_REFUSED, (uint32_t)status);
        else if (dm_str_eq(line->key, DM_STR("reported")))
            add_effects(b, line, DM_EFFECT_REPORTED, (uint32_t)status);
        else if (!dm_str_eq(line->key, DM_STR("why")))
            dm_lex_bad_key(b, line, keys);
    }
}

static void compile_light(dm_lex_builder *b, const dm_lex_block *block)
{
    static const char *const keys[] = {"doer", "receiver", "why", NULL};
    dm_slots pair[2] = {{0, 0}, {0, 0}};
    uint32_t at;

    for (uint32_t i = 0; i < block->n_line; i++) {
        const dm_lex_line *line = &block->lines[i];

        if (dm_str_eq(line->key, DM_STR("doer")))
            pair[0] = read_slots(b, line);
        else if (dm_str_eq(line->key, DM_STR("receiver")))
            pair[1] = read_slots(b, line);
        else if (!dm_str_eq(line->key, DM_STR("why")))
            dm_lex_bad_key(b, line, keys);
    }
    for (int i = 0; i < 2; i++)
        if (pair[i].n == 0)
            pair[i] = default_slots(b, "none");
    /* The pair itself is kept as a slot record whose steps hold both ranges. */
    dm_slot record = {.n = 0, .steps = {{pair[0].first, pair[0].n}, {pair[1].first, pair[1].n}}};

    at = dm_lex_add(b, DM_LEX_RULE_SLOTS, &record, sizeof record);
    add_effects(b, &block->head, DM_EFFECT_LIGHT, at);
}

static void compile_count(dm_lex_builder *b, const dm_lex_block *block)
{
    static const char *const kinds[DM_COUNT_KINDS] = {"dead", "injured", "arrested", "crowd"};
    static const char *const keys[] = {"words", NULL};
    int kind = dm_str_in(block->head.value, kinds, DM_COUNT_KINDS);

    if (kind < 0)
        dm_lex_error(b, block->head.at, "wanted count dead, injured, arrested or crowd, found '%.*s'",
                     (int)block->head.value.n, block->head.value.p);
    for (uint32_t i = 0; i < block->n_line && kind >= 0; i++) {
        if (dm_str_eq(block->lines[i].key, DM_STR("words")))
            add_effects(b, &block->lines[i], DM_EFFECT_COUNT, (uint32_t)kind);
        else
            dm_lex_bad_key(b, &block->lines[i], keys);
    }
}

static void compile_context(dm_lex_builder *b, const dm_lex_block *block)
{
    static const char *const keys[] = {"words", "verbs", "why", NULL};
    dm_lex_line head = block->head;
    dm_lex_ref  mode = 0, name;

    dm_lex_contexts(b, &mode, &name, head.value, &head);
    for (uint32_t i = 0; i < block->n_line; i++) {
        if (dm_str_eq(block->lines[i].key, DM_STR("words")))
            add_effects(b, &block->lines[i], DM_EFFECT_CONTEXT, name);
        else if (dm_str_eq(block->lines[i].key, DM_STR("verbs")))
            add_effects(b, &block->lines[i], DM_EFFECT_CONTEXT_VERB, name);
        else if (!dm_str_eq(block->lines[i].key, DM_STR("why")))
            dm_lex_bad_key(b, &block->lines[i], keys);
    }
}

static void compile_number(dm_lex_builder *b, const dm_lex_block *block)
{
    dm_str   word, rest = block->head.value;
    uint32_t v = 0;

    next_word(&word, &rest);
    for (size_t i = 0; i < word.n; i++) {
        if (word.p[i] < '0' || word.p[i] > '9' || v > 10000000) {
            dm_lex_error(b, block->head.at, "wanted a number, found '%.*s'", (int)word.n, word.p);
            return;
        }
        v = v * 10 + (uint32_t)(word.p[i] - '0');
    }
    while (next_word(&word, &rest))
        add_effect(b, word, DM_EFFECT_NUMBER, v);
}

/* ---- the kind -------------------------------------------------------------- */

static void compile(dm_lex_builder *b, const dm_lex_block *block)
{
    dm_str key = block->head.key;
    int    kind = trigger_kind_of(key);

    if (kind >= 0) {
        enter_family(b, block);
        compile_triggers(b, block, kind);
    } else if (dm_str_eq(key, DM_STR("rule"))) {
        enter_family(b, block);
        compile_rule(b, block);
    } else if (dm_str_eq(key, DM_STR("status")))
        compile_status(b, block);
    else if (dm_str_eq(key, DM_STR("light")))
        compile_light(b, block);
    else if (dm_str_eq(key, DM_STR("count")))
        compile_count(b, block);
    else if (dm_str_eq(key, DM_STR("context")))
        compile_context(b, block);
    else
        compile_number(b, block);
}

static int by_key(const void *a, const void *b)
{
    const dm_trigger *x = a, *y = b;

    if (x->key != y->key)
        return x->key < y->key ? -1 : 1;
    if (x->first_rule != y->first_rule)
        return x->first_rule < y->first_rule ? -1 : 1;
    return (x->first > y->first) - (x->first < y->first);
}

static int by_word(const void *a, const void *b)
{
    const dm_helper *x = a, *y = b;

    if (x->word != y->word)
        return x->word < y->word ? -1 : 1;
    return (x->first > y->first) - (x->first < y->first);
}

static void finish(dm_lex_builder *b)
{
    uint32_t n;
    void    *records;

    close_family(b);
    records = dm_lex_records(b, DM_LEX_RULE_TRIGGERS, sizeof(dm_trigger), &n);
    if (n)
        qsort(records, n, sizeof(dm_trigger), by_key);
    records = dm_lex_records(b, DM_LEX_STATUSES, sizeof(dm_helper), &n);
    if (n)
        qsort(records, n, sizeof(dm_helper), by_word);
}

static const char *const keywords[] = {"verbs", "nouns", "adjectives", "modals", "rule",
                                       "status", "light", "count", "number", "context", NULL};

const dm_lex_kind dm_lex_kind_rule = {keywords, compile, finish};
