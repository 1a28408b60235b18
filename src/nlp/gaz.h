/* gaz.h: what the lexicon says of the words of a sentence, for the network
 *
 * One byte a word. Its low four bits say in which name of the lexicon the word
 * stands (dm_gaz_phrase: the longest that fits), its high four what the word
 * itself is inside names (dm_gaz_cue). So the network sees some eighty kinds
 * of word, and learns what each is worth.
 *
 *     President  Asif   Ali    Zardari  met    Lashkar  - e - Taiba  in  New    York
 *     TITLE      PERSON PERSON_ PERSON_ -      ORG      ORG_ ...     -   PLACE  PLACE_
 *
 * Names are looked for from words with a capital; a sentence without small
 * letters, or without capitals, is as its words are. Deterministic; linear in
 * the words and the longest phrase of the lexicon.
 */
#ifndef DM_NLP_GAZ_H
#define DM_NLP_GAZ_H

#include "lexicon/lexicon.h"
#include "nlp/net.h"

/*    id            of the longest name of the lexicon the word stands in     */
#define DM_GAZ_PHRASES(X)                                                     \
    X(NONE)                                                                   \
    X(STATE)    X(STATE_IN)    /* its first word, or only one; the others */  \
    X(PLACE)    X(PLACE_IN)                                                   \
    X(ORG)      X(ORG_IN)                                                     \
    X(PERSON)   X(PERSON_IN)   /* a full name */                              \
    X(SURNAME)                 /* of an office holder */                      \
    X(PLACE_OR_PERSON)         /* Jordan, Washington */                       \
    X(PLACE_OR_ORG)            /* and other names of two kinds */             \
    X(DEMONYM)  X(DEMONYM_IN)

typedef enum dm_gaz_phrase {
#define X(id) DM_GAZ_##id,
    DM_GAZ_PHRASES(X)
#undef X
    DM_GAZ_PHRASE_COUNT
} dm_gaz_phrase;

/*    id        the word is, in itself                                        */
#define DM_GAZ_CUES(X)                                                        \
    X(NOTHING)                                                                \
    X(TITLE)    /* Gen., Mr, President */                                     \
    X(ROLE)     /* minister, author */                                        \
    X(HEAD)     /* Ministry, Party */                                         \
    X(COMPANY)  /* Inc */                                                     \
    X(LAND)     /* River, County */                                           \
    X(GIVEN)    /* Asif; with a capital */                                    \
    X(FAMILY)   /* Zardari; with a capital */                                 \
    X(BOTH)     /* Thomas: given or family */

typedef enum dm_gaz_cue {
#define X(id) DM_GAZ_CUE_##id,
    DM_GAZ_CUES(X)
#undef X
    DM_GAZ_CUE_COUNT
} dm_gaz_cue;

/* How a word is written: LeT and LET have MANY capitals, Let has one. */
typedef enum dm_written { DM_WRITTEN_NO_LETTER, DM_WRITTEN_SMALL, DM_WRITTEN_CAPITAL, DM_WRITTEN_MANY } dm_written;
dm_written dm_written_of(dm_str form);
/* Of a sentence, by how many of its words are written each way: does it consist of capitals? */
bool dm_written_is_caps(const uint32_t n[DM_WRITTEN_MANY + 1]);

static inline dm_gaz_phrase dm_gaz_phrase_of(uint8_t gaz) { return (dm_gaz_phrase)(gaz & 15); }
static inline dm_gaz_cue    dm_gaz_cue_of(uint8_t gaz)    { return (dm_gaz_cue)(gaz >> 4); }

/* The word ids of `words` in `lex` (DM_LEX_NONE for those it does not know). */
void dm_gaz_ids(uint32_t ids[], const dm_net_word *words, uint32_t n, const dm_lexicon *lex);

/* Fills words[].gaz; with `lex` NULL, 0 everywhere. ids as of dm_gaz_ids. */
void dm_gaz_mark(dm_net_word *words, const uint32_t ids[], uint32_t n, const dm_lexicon *lex);

/* Both in one call, for n <= DM_MAX_SENT_TOKENS words: what a trainer calls. */
void dm_gaz_fill(dm_net_word *words, uint32_t n, const dm_lexicon *lex);

#endif
