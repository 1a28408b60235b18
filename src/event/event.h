/* event.h: who did what to whom
 *
 * Reads doc->toks and trees (nlp), mentions (actor), toponyms (place), timexes
 * (time) and claims (claim); fills doc->events, in text order of their triggers.
 *
 *     "Norway on Tuesday expelled two Russian diplomats."
 *      ~~~~~~ ~~~~~~~~~~ ~~~~~~~~     ~~~~~~~~~~~~~~~~~
 *      actor  date       trigger      recipient
 *
 * Always true on return:
 *   - an event has an actor, or its rule says that he may go unnamed; COOPERATE, AID and SANCTION have a recipient;
 *   - a trigger token has at most one event;
 *   - nobody is actor and recipient of one event;
 *   - the trigger lies in the evidence, both in one sentence;
 *   - an event whose trigger stands in a claim's content names that claim.
 *
 * Titles are not coded, since they repeat the lead, unless there is nothing else.
 * At most DM_MAX_SENT_PAIRS actor-recipient pairs a sentence and DM_MAX_ARTICLE_ROWS
 * events, with marks. Linear in tokens times the rules of their words.
 */
#ifndef DM_EVENT_H
#define DM_EVENT_H

#include "doc/doc.h"
#include "lexicon/build.h"

/* Everything lives in doc->arena. Never fails by itself. Safe from many threads on
 * different documents. */
dm_status dm_event_find(dm_doc *doc, const dm_lexicon *lex, dm_err *err);

/* The same by a user's own verbs, in place of our rules: one event for each pair of codes, which actor_code and
 * recipient_code name; it may be that no actor of ours stands behind one. Needs doc->coded (actor). */
struct dm_verbs;
dm_status dm_event_find_by(dm_doc *doc, const dm_lexicon *lex, const struct dm_verbs *verbs, dm_err *err);

/* Whether the coded document bears an example of an event rule out; if not, `why` gets what
 * was coded instead, as "coded nothing, wanted NOR > RUS". Where families share a word, a rule of
 * another one may have taken the sentence: that bears it out if its code is the same. */
bool dm_event_example_ok(const dm_doc *doc, const dm_lexicon *lex, const dm_lex_example *ex, dm_buf *why);

#endif
