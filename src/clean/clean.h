/* clean.h: from bytes to an article
 *
 * Scraped text is a page read aloud: menu, headline, share buttons, stamp, story,
 * advert, copyright. This stage says what each line is.
 *
 *     Ministers meet in Port Sarn | Courier      title + furniture
 *     Share this article                         furniture
 *     Updated: 4 March 2011 10:15                date
 *     By Anna Kessler                            byline
 *     PORT SARN (AP) - The two ministers ...     dateline, then body
 *
 * Always true on return:
 *   - doc->text is well-formed UTF-8 unless it is the bytes themselves, and every
 *     span of it leads back to the bytes by dm_doc_raw_span;
 *   - blocks are in text order, do not overlap, and hold every non-blank line;
 *   - title, bylines and dateline lie in a block of their kind or are empty;
 *   - every day candidate is a day, month, year or interval, with its words.
 *
 * Reads doc->article (ingest); fills doc->text to doc->days. What the input
 * states (title, byline, date) wins over what is found, and is looked for in
 * the text; a stated title that is not there leaves doc->title empty.
 */
#ifndef DM_CLEAN_H
#define DM_CLEAN_H

#include "doc/doc.h"
#include "lexicon/lexicon.h"

/* Linear in the article. Fails with DM_E_LIMIT for an article of 2^30 bytes and
 * more. Safe from many threads on different documents. */
dm_status dm_clean_read(dm_doc *doc, const dm_lexicon *lex, dm_err *err);

/* Takes the whole text for body, each line a block, without looking for a page;
 * `is_wrapped`: blocks end at blank lines. Fails as dm_clean_read. */
dm_status dm_clean_plain(dm_doc *doc, bool is_wrapped, dm_err *err);

/* Whether `line` is matched by the block of page patterns whose first pattern is
 * `record`: what the yes and no lines of lexicon/page/ ask. */
bool dm_clean_line_is(const dm_lexicon *lex, uint32_t record, dm_str line);

#endif
