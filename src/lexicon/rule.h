/* rule.h: event rules, compiled
 *
 *     RULE_TRIGGERS   words that may tell of an act, sorted by the word under which they
 *                     are found; each knows its family's rules
 *     RULES           what to code and when
 *     RULE_SLOTS      where in the sentence somebody stands: up to three steps
 *     RULE_CONDITIONS a slot and what it must be
 *     RULE_WORDS      values of conditions, words of triggers, phrases of `for`
 *     STATUSES        words that change status, lend a subject, count or number, sorted by word
 *
 * docs/lexicon.md is the manual of the language. The structs hold only indices into
 * these sections and are checked against their sizes by dm_rules_open.
 */
#ifndef DM_LEXICON_RULE_H
#define DM_LEXICON_RULE_H

#include "doc/doc.h"
#include "lexicon/lexicon.h"

/* One step of a slot, from a word to the words there. */
/*    id          word                                                        */
#define DM_STEPS(X)                                                           \
    X(PREPOSITION, "")          /* the noun after it; `word` says which       */ \
    X(SUBJECT,    "subject")    /* who does it                                */ \
    X(OBJECT,     "object")                                                   \
    X(INDIRECT,   "indirect")                                                 \
    X(POSSESSOR,  "possessor")                                                \
    X(COMPOUND,   "compound")                                                 \
    X(CLAUSE,     "clause")                                                   \
    X(INFINITIVE, "infinitive") /* a clause with "to"                         */ \
    X(HEAD,       "head")                                                     \
    X(SPEAKER,    "speaker")                                                  \
    X(NONE,       "none")                                                     \
    X(ACTOR,      "actor")      /* these four in conditions only              */ \
    X(RECIPIENT,  "recipient")                                                \
    X(TRIGGER,    "trigger")                                                  \
    X(SENTENCE,   "sentence")

typedef enum dm_step_kind {
#define X(id, word) DM_STEP_##id,
    DM_STEPS(X)
#undef X
    DM_STEP_COUNT
} dm_step_kind;

enum { DM_SLOT_STEPS = 3 };

typedef struct dm_step {
    uint32_t kind;             /* dm_step_kind                                */
    uint32_t word;             /* of a preposition                            */
} dm_step;

typedef struct dm_slot {
    uint32_t n;
    dm_step  steps[DM_SLOT_STEPS];
} dm_slot;

/* A value of a condition. `id` is a word, a class, or a code's letters. */
typedef enum dm_value_kind { DM_VALUE_WORD, DM_VALUE_CLASS, DM_VALUE_CODE, DM_VALUE_KIND, DM_VALUE_PHRASE } dm_value_kind;

typedef struct dm_rule_word {
    uint32_t kind;             /* dm_value_kind                               */
    uint32_t id;               /* DM_VALUE_KIND: dm_actor_kind                */
    uint32_t word;             /* the word too, for kinds; DM_VALUE_PHRASE: what hangs on it (cease-fire) */
} dm_rule_word;

typedef enum dm_test { DM_TEST_IS, DM_TEST_HAS, DM_TEST_ANY } dm_test;

typedef struct dm_condition {
    dm_slot  slot;
    uint32_t test;             /* dm_test                                     */
    uint32_t is_not;
    uint32_t first, n;         /* values in RULE_WORDS                        */
} dm_condition;

enum { DM_POS_VERB = 1, DM_POS_NOUN = 2, DM_POS_ADJECTIVE = 4, DM_POS_MODAL = 8, DM_POS_ALL = 15 };

typedef struct dm_slots {
    uint32_t first, n;         /* in RULE_SLOTS                               */
} dm_slots;

typedef struct dm_trigger {
    uint32_t   key;            /* word it is found by                         */
    uint32_t   pos;            /* one of DM_POS_                              */
    uint32_t   first, n;       /* the other words, in RULE_WORDS              */
    dm_slots   actor, recipient;
    uint32_t   first_rule, n_rule;
    dm_lex_ref phrase;         /* as written                                  */
} dm_trigger;

typedef struct dm_rule {
    dm_lex_ref name, file;
    uint32_t   line;
    dm_lex_ref cameo;          /* 0: codes nothing                            */
    dm_lex_ref mode;           /* instead of the table's; or 0                */
    dm_lex_ref contexts;       /* besides the table's, separated by blanks    */
    uint8_t    type;           /* dm_event_type instead of the table's; NONE: the table's */
    uint8_t    status;         /* dm_event_status, or DM_RULE_UNSET           */
    uint8_t    turn;           /* dm_turn, or DM_RULE_UNSET                   */
    uint8_t    is_mutual;
    uint8_t    is_unnamed;     /* coded though nobody is named who did it     */
    uint8_t    is_inner;       /* codes only what is asked for, refused...; never an event of its own */
    uint32_t   pos;            /* triggers it is for: bits of DM_POS_         */
    uint32_t   for_first, for_n; /* phrases (id is a dm_lex_ref) in RULE_WORDS; 0: all */
    uint32_t   condition, n_condition;
    dm_slots   actor, recipient; /* n == 0: the trigger's                     */
    dm_lex_ref why;            /* its reason, as written; or 0                */
    dm_lex_ref own, own_mode;  /* a type of the user's own, and its mode; or 0 */
    uint32_t   is_own;         /* the rule stands in the user's own folder    */
} dm_rule;

enum { DM_RULE_UNSET = 255 };

/* Whether the rule is there only to keep others from coding its words. */
static inline bool dm_rule_codes_nothing(const dm_rule *r) { return !r->cameo && !r->own && r->turn == DM_RULE_UNSET; }

/* What a word of STATUSES does. */
typedef enum dm_effect {
    DM_EFFECT_BESIDE,          /* value: dm_event_status, when it hangs on the act */
    DM_EFFECT_OVER,            /* value: dm_event_status, when the act hangs on it */
    DM_EFFECT_REPORTED,        /* the same as beside, in what somebody is reported to say */
    DM_EFFECT_LIGHT,           /* value: index in RULE_SLOTS of doer, then receiver */
    DM_EFFECT_COUNT,           /* value: dm_count_kind                        */
    DM_EFFECT_NUMBER,          /* value: the number                           */
    DM_EFFECT_DENIED,          /* value: dm_event_status, when the act hangs on it and it is negated */
    DM_EFFECT_REFUSED,         /* the same as over, of an act that lay ahead   */
    DM_EFFECT_CONTEXT,         /* value: dm_lex_ref of a context's name; of nouns and adjectives */
    DM_EFFECT_CONTEXT_VERB     /* the same of verbs                            */
} dm_effect;

typedef struct dm_helper {
    uint32_t word;
    uint32_t effect;           /* dm_effect                                   */
    uint32_t value;
    uint32_t first, n;         /* further words of the phrase, in RULE_WORDS  */
} dm_helper;

/* The rule sections of a lexicon, as arrays. */
typedef struct dm_rules {
    const dm_rule        *rules;
    const dm_trigger     *triggers;
    const dm_slot        *slots;
    const dm_condition   *conditions;
    const dm_rule_word   *words;
    const dm_helper      *statuses;
    uint32_t n_rule, n_trigger, n_slot, n_condition, n_word, n_status;
} dm_rules;

/* Finds the sections. Ranges that leave a section are cut when used (dm_rules_words...). */
dm_rules dm_rules_open(const dm_lexicon *lex);

/* [*first, *first + *n) clipped to `total`. */
static inline void dm_rules_clip(uint32_t *first, uint32_t *n, uint32_t total)
{
    if (*first > total)
        *first = total;
    if (*n > total - *first)
        *n = total - *first;
}

/* The triggers, and the rows of STATUSES, that are found by `word`; NULL and 0 when
 * there are none. Logarithmic. */
const dm_trigger     *dm_rules_triggers(const dm_rules *r, uint32_t word, uint32_t *n);
const dm_helper      *dm_rules_statuses(const dm_rules *r, uint32_t word, uint32_t *n);

/* A rule's name, and where it is written: "lexicon/verbs/expel.lex:12"; of a user's own, the path he gave. Empty when
 * out of range. */
dm_str dm_rule_name(const dm_lexicon *lex, uint32_t rule);
dm_str dm_rule_where(dm_arena *arena, const dm_lexicon *lex, uint32_t rule);

/* Appends the nth condition of a rule (0: the first) as the manual has it: "object then on is
 * not @weapon or NOR". Nothing when there is none. */
void   dm_rule_condition_write(dm_buf *out, const dm_lexicon *lex, uint32_t rule, uint32_t nth);
/* The same of a slot, numbered as in RULE_SLOTS: "object then on". */
void   dm_rule_slot_write(dm_buf *out, const dm_lexicon *lex, uint32_t slot);

#endif
