/* names.h: the names of a document, seen together
 *
 * The network reads names sentence by sentence. Here, when all sentences of an
 * article have been read, they are looked at once more:
 *
 *   - a name is completed in its sentence: the person behind a title; a head noun
 *     behind a name ("the Umber Commission"), "of" and a name behind a head noun
 *     ("Ministry of Justice of Umber"); the letters in brackets behind a body;
 *   - the same words are the same kind of name throughout, by a vote of their
 *     mentions, of what the lexicon says of them, and of what stands beside them;
 *   - the last word of a person's full name is that person's;
 *   - words that are a name in one sentence are one where the network saw none.
 *
 * Never across sentences. Deterministic; linear in the words. Memory is taken from
 * the arena given (with `leave`) and is not needed afterwards.
 */
#ifndef DM_NLP_NAMES_H
#define DM_NLP_NAMES_H

#include "lexicon/lexicon.h"
#include "nlp/net.h"

/* A word of the document: what was read of it. `ne` and `ne_begins` are changed. */
typedef struct dm_name_word {
    dm_str   form;
    uint32_t id;             /* in the lexicon, or DM_LEX_NONE                */
    uint8_t  gaz;            /* gaz.h                                         */
    uint8_t  upos, ne;
    bool     ne_begins;
    bool     sent_begins;    /* first word of a sentence                      */
} dm_name_word;

/* `lex` may be NULL. */
void dm_names_settle(dm_name_word *words, uint32_t n, const dm_lexicon *lex, dm_arena *arena);

#endif
