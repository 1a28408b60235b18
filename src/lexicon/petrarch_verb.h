/* petrarch_verb.h: what PETRARCH's verb dictionaries, discards and issues say
 *
 *     &TIES                            a set of words
 *     +TREATY
 *     ---  RENEW  [050]  ---           a block: the code of its verbs
 *     RENEW {RENEWS RENEWED RENEWING}  a verb and its forms
 *     - * &TIES (WITH +) [057]         a pattern around the verb
 *     ~ a (a b RENEW) SAY = a b 051    what "a says that a renews ..." comes to
 *
 * docs/petrarch.md tells the whole form. Words are numbered here by their keys
 * (dm_lexicon_key), not as in a lexicon: a file is read once and never changed. All
 * arrays live in the arena of the dm_petrarch they belong to. Safe from many threads.
 */
#ifndef DM_LEXICON_PETRARCH_VERB_H
#define DM_LEXICON_PETRARCH_VERB_H

#include "base/arena.h"

#define DM_PV_NONE UINT32_MAX
#define DM_PV_SET  0x80000000u         /* bit of an item: a set's number, else a word's */

/* "[042:043]": what the source did to the target, and the target to the source. Empty: nothing. */
typedef struct dm_pv_code {
    dm_str there, back;
} dm_pv_code;

/* A run of items: all but the last stand before it. */
typedef struct dm_pv_term {
    uint32_t first, n;                 /* of items                             */
    uint32_t next;                     /* term of its set, or DM_PV_NONE       */
    bool     is_exact;                 /* "CASH_": in no other form            */
} dm_pv_term;

typedef struct dm_pv_set {
    dm_str   name;                     /* with its &; empty: made for spellings of a word */
    uint32_t term;                     /* first, or DM_PV_NONE                 */
    bool     is_defined;
} dm_pv_set;

typedef enum dm_pv_kind {
    DM_PV_NOUN,                        /* {FINANCIAL AID}, TALKS: the head is the last item */
    DM_PV_PREP,                        /* (TO BORDER)                          */
    DM_PV_SOURCE,                      /* $                                    */
    DM_PV_TARGET,                      /* +                                    */
    DM_PV_BOTH,                        /* %                                    */
    DM_PV_SKIP                         /* ^                                    */
} dm_pv_kind;

typedef struct dm_pv_part {
    dm_pv_kind kind;
    uint32_t   first, n;               /* items; of a PREP its word            */
    uint32_t   n_inner;                /* PREP: parts behind it that stand in it */
} dm_pv_part;

typedef struct dm_pv_pattern {
    uint32_t   first, n_before, n_after;   /* parts before the verb, then behind */
    uint32_t   weight;                 /* words it asks for                    */
    dm_pv_code code;
    bool       is_flat;                /* of a file without any bracket, as PETRARCH 1 has them */
    uint32_t   file, line;
} dm_pv_pattern;

typedef struct dm_pv_block {
    dm_str     name;
    dm_pv_code code;
    uint32_t   first, n;               /* patterns                             */
} dm_pv_block;

typedef struct dm_pv_verb {
    uint32_t   first, n, at;           /* words, and which of them is the verb */
    uint32_t   block;
    dm_pv_code code;
    uint32_t   next;                   /* the one before with that verb, or DM_PV_NONE */
    uint32_t   file, line;
} dm_pv_verb;

/* ~ outer (source target inner) verb = ... : letters, '.' somebody, '_' nobody. */
typedef struct dm_pv_turn {
    char   outer, source, target;
    char   to_source, to_target;
    dm_str inner, verb;                /* codes; inner empty: any (Q)          */
    dm_str code;                       /* empty: that of the inner one         */
} dm_pv_turn;

/* A phrase that ends the coding of a sentence, or of the article. */
typedef struct dm_pv_discard {
    uint32_t first, n;                 /* items, all of them words             */
    bool     is_article, is_exact;     /* exact: its last word is a whole one  */
    uint32_t next;                     /* one with the same first byte, or DM_PV_NONE */
} dm_pv_discard;

/* A phrase that tells of an issue; code empty: one that tells of none ("~get head start"). */
typedef struct dm_pv_issue {
    uint32_t first, n;                 /* items, all of them words             */
    dm_str   code;
    uint32_t next;                     /* one with the same first word         */
} dm_pv_issue;

typedef struct dm_pv_words {
    dm_str   *key;                     /* [n]                                  */
    uint32_t *slot;                    /* [n_slot] a power of two, or none     */
    uint32_t  n, cap, n_slot;
} dm_pv_words;

typedef struct dm_verbs {
    bool           is_foreign;         /* codes are not CAMEO's: nothing is read off them */
    uint32_t       new_words;          /* names that have no code are their words, of at most so many; 0: nobody */
    dm_pv_words    words;
    uint32_t      *verb_of;            /* [words.n] last verb of that word, or DM_PV_NONE */
    uint32_t       discard_of[256];    /* discard that begins with that byte, or DM_PV_NONE */
    uint32_t      *issue_of;           /* [words.n] issue that begins with it, or DM_PV_NONE */
    uint32_t      *items;
    dm_pv_term    *terms;
    dm_pv_set     *sets;
    dm_pv_part    *parts;
    dm_pv_pattern *patterns;
    dm_pv_block   *blocks;
    dm_pv_verb    *verbs;
    dm_pv_turn    *turns;
    dm_pv_discard *discards;
    dm_pv_issue   *issues;
    uint32_t n_item, n_term, n_set, n_part, n_pattern, n_block, n_verb, n_turn, n_discard, n_issue;
    uint32_t cap_item, cap_term, cap_set, cap_part, cap_pattern, cap_block, cap_verb, cap_turn, cap_discard, cap_issue;
} dm_verbs;

/* The number of a word by its key, or DM_PV_NONE. */
uint32_t dm_verbs_word(const dm_verbs *v, dm_str key);

#endif
