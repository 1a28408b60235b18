/* nlp.h: reading English
 *
 * The body and title of a document become sentences of tokens with tags,
 * features, lemmas, a tree each, and names.
 *
 *     block -> dm_token_split -> dm_sentence_mark -> dm_net_read -> doc
 *
 * Always true of doc after dm_nlp_read:
 *   - sentences are in text order, none is empty, none crosses a block;
 *   - tokens are in text order, do not overlap, and lie in their sentence;
 *   - each sentence has one root, and heads of its own sentence;
 *   - names are in text order and do not overlap.
 *
 * Reads the title and body of doc->blocks (clean); fills doc->sents, doc->toks,
 * doc->names.
 */
#ifndef DM_NLP_H
#define DM_NLP_H

#include "lexicon/lexicon.h"
#include "doc/conllu.h"
#include "nlp/net.h"

typedef struct dm_nlp_work dm_nlp_work;     /* one thread's memory            */

/* Buffers for `model`, which must outlive them. */
dm_status dm_nlp_work_new(dm_nlp_work **out, const dm_model *model, dm_err *err);
void      dm_nlp_work_free(dm_nlp_work *work);

/* Reads `doc`, whose arena must have its `leave` set. `lex` may be NULL: then no
 * token has word ids, and the network sees no gazetteer bits. Marks the document when
 * a token, a sentence or the number of sentences passed its limit. Fails with
 * DM_E_MEMORY only. Linear in the text. */
dm_status dm_nlp_read(dm_doc *doc, const dm_model *model, const dm_lexicon *lex,
                      dm_nlp_work *work, dm_err *err);

/* Reads the words of `sent` anew into sent->words, in `arena` (with `leave`); `lex`
 * may be NULL as above. More than DM_MAX_SENT_TOKENS words are read in parts, joined
 * as parataxis. */
void dm_nlp_annotate(dm_conllu_sent *sent, dm_arena *arena, const dm_model *model,
                     const dm_lexicon *lex, dm_nlp_work *work);

/* Settles the names of `n` sentences that were annotated and are one document (names.h).
 * `arena` has its `leave` set. */
void dm_nlp_settle(dm_conllu_sent *sents, uint32_t n, dm_arena *arena, const dm_lexicon *lex);

#endif
