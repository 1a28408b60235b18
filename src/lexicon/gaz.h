/* gaz.h: what the names of the lexicon look like, for those who look for names
 *
 * Two tables beside the phrases, made when the lexicon is compiled: what a
 * phrase that ends at a node names (GAZ_NODES), and what a word is inside names
 * (GAZ_WORDS): a given name because somebody of the office tables bears it, the
 * head of organisations' names because class @organisation-head says so. Reading
 * them costs one load; all else is dm_phrase_step.
 *
 * The classes are in lexicon/classes/names.lex, names that are nobody's record in
 * lexicon/names/ (gaz_kind.h); a lexicon without them has no such words.
 */
#ifndef DM_LEXICON_GAZ_H
#define DM_LEXICON_GAZ_H

#include "lexicon/lexicon.h"

/* Bits of a node: what is named so when it is written as a name ... */
enum {
    DM_GAZ_NODE_STATE   = 1,      /* states and lands                         */
    DM_GAZ_NODE_PLACE   = 2,      /* cities, regions                          */
    DM_GAZ_NODE_ORG     = 4,      /* organisations, armed groups              */
    DM_GAZ_NODE_PERSON  = 8,      /* somebody's full name                     */
    DM_GAZ_NODE_SURNAME = 16,
    DM_GAZ_NODE_DEMONYM = 32,     /* adjectives and peoples                   */
    DM_GAZ_NODE_CAPS    = 64      /* an organisation only in capitals: WHO    */
};

/* ... and of a word. A word of DM_GAZ_WORDS classes has their bits.          */
/*    id        bit  class                                                    */
#define DM_GAZ_WORDS(X)                                                       \
    X(GIVEN,    1,   NULL)                  /* `names given`; first words of persons */ \
    X(FAMILY,   2,   NULL)                  /* `names family`; last words of persons */ \
    X(HEAD,     4,   "@organisation-head")  /* Ministry, Party, University */ \
    X(COMPANY,  8,   "@company-ending")     /* Inc, Ltd */                    \
    X(LAND,     16,  "@place-head")         /* River, County */               \
    X(TITLE,    32,  "@person-title")       /* and words before names: Gen. */ \
    X(ROLE,     64,  "@person-role")        /* and titles of persons: president */ \
    X(LINK,     128, "@name-link")          /* bin, de, of */                 \
    X(COMMON,   256, "@seldom-name")        /* Let, Most: a name only if its letters say so */ \
    X(BEGINS,   512, NULL)                  /* a name of the lexicon begins with it */ \
    X(PREFIX,   2048, "@name-prefix")       /* Mc, O': capitals follow in persons' names */ \
    X(ONLY,     1024, NULL)                 /* in `names` blocks and nowhere else: no lemma */ \
    X(NAMES,    4096, NULL)                 /* in names and nowhere else: seldom a lemma */

typedef enum dm_gaz_word {
#define X(id, bit, cls) DM_GAZ_WORD_##id = bit,
    DM_GAZ_WORDS(X)
#undef X
    DM_GAZ_WORD_NONE = 0
} dm_gaz_word;

/* The tables, to be taken once a sentence. */
typedef struct dm_gaz_tables {
    const uint8_t  *node;
    const uint16_t *word;
    uint32_t        n_node, n_word;
} dm_gaz_tables;

dm_gaz_tables dm_gaz_open(const dm_lexicon *lex);

static inline uint8_t dm_gaz_node(const dm_gaz_tables *t, uint32_t node) { return node < t->n_node ? t->node[node] : 0; }
static inline uint16_t dm_gaz_of_word(const dm_gaz_tables *t, uint32_t word) { return word < t->n_word ? t->word[word] : 0; }

#endif
