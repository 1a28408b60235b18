/* memo.h: words looked up before
 *
 * A word's number in the lexicon follows from its bytes, and its lemma and that
 * one's number from its bytes and the lemma rule. Most words of a text have been
 * looked up a moment ago: one thread's memo keeps some thousands of them (1 MB), a
 * cache line each, so that the lexicon, where a word is three far reads away, is
 * asked seldom.
 * What it gives is what the lexicon and dm_net_lemma give, always.
 */
#ifndef DM_NLP_MEMO_H
#define DM_NLP_MEMO_H

#include "lexicon/lexicon.h"
#include "nlp/net.h"

typedef struct dm_memo dm_memo;

/* For `model`, which must outlive it. */
dm_status dm_memo_new(dm_memo **out, const dm_model *model, dm_err *err);
void      dm_memo_free(dm_memo *memo);

/* From now on for `lex` (not NULL); forgets all when that is another than before. */
void dm_memo_use(dm_memo *memo, const dm_lexicon *lex);

/* The numbers of `words` in the lexicon, as dm_gaz_ids gives them. */
void dm_memo_ids(uint32_t ids[], dm_memo *memo, const dm_net_word *words, uint32_t n);

/* The lemma of `form`, whose number is `id`, by `rule`: a copy in the arena; its
 * number in *lemma_id, as dm_lexicon_lemma gives it. */
dm_str dm_memo_lemma(uint32_t *lemma_id, dm_memo *memo, dm_arena *arena, dm_str form, uint32_t id, uint16_t rule);

#endif
