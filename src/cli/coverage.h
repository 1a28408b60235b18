/* coverage.h: which event rules fire on a corpus
 *
 *     dm_coverage_init -> dm_coverage_add, one coded document after the other -> dm_coverage_write -> dm_coverage_clear
 */
#ifndef DM_COVERAGE_H
#define DM_COVERAGE_H

#include "cli/decisions.h"
#include "doc/doc.h"
#include "lexicon/lexicon.h"

enum { DM_COVERAGE_CONDITIONS = 16 };   /* of a rule, counted each; those after the last together */

/* A rule that held and lost against `winner`. */
typedef struct dm_loss {
    struct dm_loss *next;
    uint32_t        winner;
    uint32_t        n, n_equal;         /* times; of these, by order alone     */
    dm_str          where, text, word;  /* the first time of n_equal: the article, the sentence, the word */
} dm_loss;

/* Why words that a rule won came to nothing. */
typedef struct dm_drop {
    struct dm_drop *next;
    dm_str          why;
    uint32_t        n;
} dm_drop;

typedef struct dm_rule_count {
    uint32_t tried, held, won, coded;   /* words of the corpus                 */
    uint32_t failed[DM_COVERAGE_CONDITIONS];  /* by condition, at the words where it was not met */
    dm_loss *losses;
    dm_drop *drops;
} dm_rule_count;

typedef struct dm_coverage {
    const dm_lexicon *lex;
    dm_arena          arena;            /* has no `leave`                      */
    dm_rule_count    *rules;            /* [n_rule] as in RULES                */
    uint32_t         *by_name;          /* [n_rule] rules sorted by name       */
    uint32_t          n_rule, n_article, n_refused, n_event;
    bool              is_short;         /* memory ran out                      */
} dm_coverage;

/* `lex` must outlive it. On DM_E_MEMORY clear it all the same. */
dm_status dm_coverage_init(dm_coverage *c, const dm_lexicon *lex, dm_err *err);
void      dm_coverage_clear(dm_coverage *c);
/* Counts a document and what was decided about it. Linear in the decisions. */
void      dm_coverage_add(dm_coverage *c, const dm_doc *doc, const dm_decisions *why);
/* Appends the report: the same bytes for the same corpus and lexicon. */
void      dm_coverage_write(dm_buf *out, const dm_coverage *c);

#endif
