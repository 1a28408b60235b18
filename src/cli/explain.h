/* explain.h: why an event was coded, in words */
#ifndef DM_EXPLAIN_H
#define DM_EXPLAIN_H

#include "cli/decisions.h"
#include "doc/doc.h"
#include "lexicon/lexicon.h"

/* A coded document and what was decided about it; all the caller's. */
typedef struct dm_explain {
    const dm_doc       *doc;
    const dm_lexicon   *lex;
    const dm_decisions *why;
    dm_decisions        here;    /* those about the sentence in hand          */
    dm_arena           *arena;   /* for texts on the way                      */
    bool                is_brief; /* without sentence, tree and losers         */
    bool                has_all; /* all losers, not the first few             */
    dm_buf              out;     /* what is written goes here                 */
} dm_explain;

/* The event and the reasons for it: sentence, tree, rule, bindings, status, claim, and the rules that lost. */
void dm_explain_event(dm_explain *x, uint32_t event);
/* Words that tell of an act and came to nothing, of one sentence or, with DM_NONE, of all. */
void dm_explain_missed(dm_explain *x, uint32_t sent);

#endif
