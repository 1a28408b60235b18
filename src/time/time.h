/* time.h: when the article appeared, and when what it tells of happened
 *
 *     The envoys met on Thursday and will meet again next week.
 *                       ~~~~~~~~                     ~~~~~~~~~
 *                       the Thursday before          the week after
 *
 * The publication day is chosen among what the page shows (doc->days) and is
 * never guessed: a page that shows none has none, or the interval on which those whom
 * it names held the offices it names. Dates in the text count from it and lie in the
 * past, where news lies, unless what governs them points ahead: "will", "is due",
 * "next"; or they count from a day the paragraph told of before. Each has a
 * TIMEX3 type and value, and says from what it was reckoned.
 *
 * Always true on return:
 *   - doc->published.first is DM_DAY_NONE, or first <= last and how is set;
 *   - timexes are in text order and do not overlap;
 *   - a timex that could not be reckoned has first == DM_DAY_NONE and anchor NONE, and an
 *     X in its value; so have lengths, sets and "now", but for a length that ends today.
 *
 * Reads doc->days (clean), doc->sents and doc->toks (nlp); fills doc->published
 * and doc->timexes.
 */
#ifndef DM_TIME_H
#define DM_TIME_H

#include "doc/doc.h"
#include "lexicon/lexicon.h"

/* Linear in tokens. Safe from many threads on different documents. */
dm_status dm_time_resolve(dm_doc *doc, const dm_lexicon *lex, dm_err *err);

#endif
