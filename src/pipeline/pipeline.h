/* pipeline.h: the order of the stages
 *
 *     article -> clean -> nlp -> time -> place -> actor -> claim -> event -> document
 *
 * Nobody else knows that order. What comes out is a function of the article, the
 * lexicon and the model; and an article that needs too much memory, or meets a
 * failing allocation, is refused with a reason while the next one goes on.
 *
 * Always true of a document after dm_worker_run:
 *   - fate is DM_OK, or reason is not empty and there are no records;
 *   - what a limit cut has left its mark.
 */
#ifndef DM_PIPELINE_H
#define DM_PIPELINE_H

#include "demarche/demarche.h"
#include "lexicon/lexicon.h"
#include "nlp/net.h"

/* The files dm_coder_open looks for. */
#define DM_LEXICON_FILE "lexicon.dml"
#define DM_MODEL_FILE   "english.dmm"

/* Opens a lexicon and a model by their paths. */
dm_status dm_coder_open_files(dm_coder **out, const char *lexicon, const char *model, dm_err *err);
/* Borrows both: they must outlive the coder. */
dm_status dm_coder_new(dm_coder **out, const dm_lexicon *lex, const dm_model *model, dm_err *err);

/* Codes events by these (lexicon/petrarch_verb.h), not by the lexicon's rules. They must outlive the coder. */
struct dm_verbs;
void dm_coder_use_verbs(dm_coder *coder, const struct dm_verbs *verbs);

/* Told the name of each stage before it runs, and NULL after the last: for the
 * benchmark, which brings its own clock. */
typedef struct dm_stage_watch {
    void (*enter)(void *ctx, const char *stage);
    void *ctx;
} dm_stage_watch;

void dm_worker_watch(dm_worker *worker, dm_stage_watch watch);

/* Codes `doc`, whose arena, article and id are set. Never fails: doc->fate says
 * how it went. All of it lives in doc->arena; the arena's cap is the limit.
 * The only place that recovers from a dm_arena_take that could not be served. */
void dm_worker_run(dm_worker *worker, dm_doc *doc);

#endif
