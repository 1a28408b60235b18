/* petrarch_int.h: what the files that code by a user's own verbs share
 *
 *     petrarch.c        from sentences to events
 *     petrarch_np.c     noun phrase -> codes; who does it, to whom
 *     petrarch_match.c  verbs and patterns in a tree
 *     petrarch_code.c   what two codes come to, and what "not" makes of one
 *     petrarch_filter.c discards and issues
 */
#ifndef DM_EVENT_PETRARCH_INT_H
#define DM_EVENT_PETRARCH_INT_H

#include "event/event_int.h"
#include "lexicon/petrarch_verb.h"

enum { DM_PC_CODES = 12 };

/* The codes of a noun phrase and of those joined to it, with the word each hangs on. */
typedef struct dm_pc_codes {
    uint32_t n;
    dm_str   code[DM_PC_CODES];
    uint32_t head[DM_PC_CODES];
} dm_pc_codes;

typedef struct dm_pc {
    dm_seek         s;             /* for what all events have: date, place, status */
    dm_doc         *doc;
    const dm_verbs *v;
    uint32_t       *form, *lemma;  /* [n_tok] words of `v`, or DM_PV_NONE      */
    dm_str         *key;           /* [n_tok] of the forms                     */
    uint32_t       *hit_at;        /* [n_tok] of doc->coded, or DM_NONE        */
    bool           *is_in;         /* [n_tok] scratch of one phrase            */
    uint32_t       *word_in;       /* [words of v] 1 + the last sentence that has it, in any form */
    uint32_t       *set_in;        /* [n_set] 2 * (1 + sentence last asked) + whether it has a word of the set */
} dm_pc;

/* A verb of the dictionary in a sentence. */
typedef struct dm_pc_act {
    uint32_t token, first, last;   /* its words                                */
    const dm_pv_verb    *verb;
    const dm_pv_pattern *pattern;  /* or NULL                                  */
    dm_pv_code  code;              /* with what "not" makes of it              */
    bool        is_negated, is_passive, is_both;
    uint32_t    source, target;    /* phrases that the pattern names, or DM_NONE */
    uint32_t    inside;            /* act that this one is told in, or DM_NONE */
} dm_pc_act;

/* ---- petrarch_np.c ------------------------------------------------------- */

void     dm_pc_phrase(dm_pc *c, dm_pc_codes *out, uint32_t head);          /* with those joined to it */
/* The same, and if there is nobody the first actor anywhere below it. */
void     dm_pc_phrase_deep(dm_pc *c, dm_pc_codes *out, uint32_t head);
uint32_t dm_pc_phrase_of(const dm_pc *c, uint32_t t);                      /* head of the phrase a word is in */
/* The word that stands for the subject of a verb, or DM_NONE. */
uint32_t dm_pc_subject(const dm_pc *c, uint32_t v);
/* "by Norland" behind a passive: its head, or DM_NONE. */
uint32_t dm_pc_doer(const dm_pc *c, uint32_t v);
void     dm_pc_source(dm_pc *c, dm_pc_codes *out, const dm_pc_act *a);
/* Whom it is done to. `near`: only objects and what hangs on the verb by a preposition. */
void     dm_pc_target(dm_pc *c, dm_pc_codes *out, const dm_pc_act *a, const dm_pc_codes *source, bool near);
bool     dm_pc_is_nobody(dm_str code);

/* ---- petrarch_match.c ---------------------------------------------------- */

/* To be called before the first verb of a sentence. */
void dm_pc_enter(dm_pc *c, const dm_sent *s);

/* Whether `t` is a verb of the dictionary: fills *out, pattern and all. */
bool dm_pc_find(dm_pc *c, dm_pc_act *out, uint32_t t);
bool dm_pc_is_word(const dm_pc *c, uint32_t t, uint32_t word, bool is_exact);

/* ---- petrarch_code.c ----------------------------------------------------- */

dm_str dm_pc_negated(const dm_pc *c, dm_str code);
/* "wants to" + "attack": the code of both. */
dm_str dm_pc_combined(const dm_pc *c, dm_str outer, dm_str inner);
/* Whether `code` is of the family: 190 has 193. */
bool   dm_pc_is_of(dm_str code, dm_str family);
/* The row of the table for a code, or for what is left when its last digits go; or NULL. */
const dm_cameo *dm_pc_row(const dm_pc *c, dm_str code);

/* ---- petrarch_filter.c --------------------------------------------------- */

/* Whether a discard stands in tokens [first, end); only those of whole articles, or only the others. */
bool   dm_pc_is_discarded(const dm_pc *c, uint32_t first, uint32_t end, bool is_article);
dm_str dm_pc_issues(const dm_pc *c, uint32_t first, uint32_t end);         /* "TERRORISM,2;AID,1" */

#endif
