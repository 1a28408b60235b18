/* lemma.h: from a word of the text to the dictionary's form of it
 *
 * A model guesses lemmas by endings and sometimes misses: "expelled" becomes
 * "expell". Where the guess is no word of the lexicon, and a form made by the
 * ordinary rules of spelling is one, that is taken. Irregular forms stand in
 * `forms` blocks:
 *
 *     forms   withdraw  withdrew withdrawn
 */
#ifndef DM_LEXICON_LEMMA_H
#define DM_LEXICON_LEMMA_H

#include "lexicon/lexicon.h"

/* A record of FORMS: an irregular form; sorted by form. */
typedef struct dm_form_row {
    uint32_t form, lemma;      /* words                                       */
} dm_form_row;

/* The word id of the lemma of a token: `form_id` is its own word id, `lemma` the
 * model's guess. DM_LEX_NONE when the lexicon knows none. */
uint32_t dm_lexicon_lemma(const dm_lexicon *lex, uint32_t form_id, dm_str lemma);

#endif
