/* given.h: an article that comes as words, with its sentences and trees
 *
 *     # newdoc id = courier-17          record_id
 *     # date = 1996-04-03               what JSON Lines call so
 *     # newpar
 *     1  Norway  Norway  PROPN ...      words -> article.given
 *     2  did     do      AUX ...        "Norway didn't." -> article.bytes
 *
 * The text is made again from the words: by SpaceAfter=No and SpacesAfter, else by
 * "# text", else by the offsets that Stanza, UDPipe and we write, else with a blank
 * between words. Paragraphs (# newpar) are parted by an empty line. Every offset of
 * such an article is a byte of that text.
 *
 * A sentence that is no tree is left out and told in article.reason. What all words
 * of a sentence lack is not a fault: our own reading fills it in (docs/conllu.md).
 */
#ifndef DM_INGEST_GIVEN_H
#define DM_INGEST_GIVEN_H

#include "doc/doc.h"

/* Fills what the comments above the first sentence of article->bytes, CoNLL-U,
 * state: views of it. Takes no memory. Linear in those lines. */
void dm_given_head(dm_article *article);

/* Puts words into doc->article.given and their text into doc->article.bytes, which
 * was CoNLL-U and must live as long as the document. doc->arena must have `leave`.
 * Fails with DM_E_SYNTAX when no sentence can be read, saying why, and DM_E_EMPTY
 * when there is none. Linear. */
dm_status dm_given_unfold(dm_doc *doc, dm_err *err);

#endif
