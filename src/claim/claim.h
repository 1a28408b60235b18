/* claim.h: who says so
 *
 * Every event in the ledger is somebody's word. This module finds whose: it
 * marks each speech act of a document, and what it covers; the event stage then
 * hangs an event under the claim whose content holds it.
 *
 *     "Kyiv said Minsk had expelled its envoy."
 *      ~~~~ ~~~~ ~~~~~~~~~~~~~~~~~~~~~~~~~~~~
 *      |    cue  content
 *      speaker
 *
 * Always true on return:
 *   - speaker, cue and content are disjoint spans of doc->text;
 *   - contents of one depth do not overlap;
 *   - `parent` links form a forest at most DM_MAX_CLAIM_DEPTH deep; speech that
 *     nests deeper stays part of the last content allowed, and the mark is set.
 *
 * Spans follow Newell, Margolin and Ruths (LREC 2018), their "source" being our
 * speaker: the cue has its auxiliaries, its negation and its colon; the content
 * has its "that" or "to" and its quotation marks, and not its final full stop;
 * the speaker has descriptors and appositions, and no preposition.
 */
#ifndef DM_CLAIM_H
#define DM_CLAIM_H

#include "doc/doc.h"
#include "lexicon/build.h"

/* Fills doc->quotes: what stands between quotation marks in title and body, in
 * text order, an outer one before those in it. Reads doc->text and doc->blocks
 * alone. Linear in the text. */
void dm_claim_quotes(dm_doc *doc);

/* Fills doc->claims, in text order of the cues, and doc->quotes unless they are there; they live in
 * doc->arena. Reads what nlp, time and actor filled. At most DM_MAX_ARTICLE_ROWS
 * claims. Linear in tokens; safe from many threads on different documents. */
dm_status dm_claim_find(dm_doc *doc, const dm_lexicon *lex, dm_err *err);

/* Whether the coded `doc` of an example's sentence shows what the example wants:
 * a `yes` example a claim of its cue with the speaker and cue words it names
 * ("the minister | said", "-" for nobody), a `no` example none of its cue. When
 * not, says in `why` what was found. */
bool dm_claim_example_ok(const dm_doc *doc, const dm_lex_example *ex, dm_buf *why);

#endif
