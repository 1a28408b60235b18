/* sentence.h: words into sentences
 *
 * Says after which piece of a block a sentence ends. The closing quotation mark
 * or bracket belongs to the sentence it closes; the end of a block always ends
 * one.
 *
 *     "We will act." | He left. | "Why?" he asked. | The U.S. agreed.
 */
#ifndef DM_SENTENCE_H
#define DM_SENTENCE_H

#include "nlp/token.h"

/* Sets `ends` on the last piece of each sentence, and `drops_stop` where that
 * piece is an abbreviation whose full stop is the sentence's. `pieces` are those
 * of one block, as dm_token_split gave them; in a title only stops end one. Linear. */
void dm_sentence_mark(dm_piece *pieces, uint32_t n, dm_str text, bool is_title);

/* Where to part a sentence that is too long: how many of the `n` pieces go to
 * the first part (1 .. most, where n > most). Prefers a stop, then ; then :
 * then a comma before a clause, any comma, a dash, and late to early. Linear in `most`. */
uint32_t dm_sentence_cut(const dm_piece *pieces, uint32_t n, uint32_t most, dm_str text);

#endif
