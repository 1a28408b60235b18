/* model.h: the model file, for those who write it and those who read it
 *
 *   offset  size  meaning
 *        0     8  "DMMODEL1"
 *        8     4  format version, DM_MODEL_VERSION
 *       12     4  number of sections
 *       16     8  size of the file
 *       24     4  CRC-32C of the section table
 *       28     4  CRC-32C of the bytes 0 .. 27
 *       32  32*n  section table: name char[12], CRC-32C u32, offset u64, size u64
 *                 in the order of DM_MODEL_SECTIONS
 *        ..       sections, each at a multiple of 64
 *
 * Whole numbers are little-endian, floats IEEE 754. Sizes follow from SHAPE.
 *
 *   D dim   H hidden   A hashed rows   V known words   M feature classes
 *   R lemma rules      S slots         F fact rows
 *
 * A layer section holds its weights [out/16][in/4][16][4] in 8 bits (sixteen
 * outputs side by side, four inputs each: what the processors' dot products
 * want; dm_kernel_fits), then scale [out] and bias [out] in floats. A row section
 * holds [out][in], then scale and bias.
 */
#ifndef DM_MODEL_H
#define DM_MODEL_H

#include "base/io.h"
#include "nlp/net.h"
#include "nlp/netfeat.h"
#include "nlp/netpunct.h"
#include "nlp/netstate.h"

enum { DM_MODEL_VERSION = 1, DM_MODEL_HEAD = 32, DM_MODEL_ENTRY = 32, DM_MODEL_ALIGN = 64,
       DM_MODEL_WEIGHT = 63,          /* largest weight: two products fit 16 bits */
       DM_MODEL_HEADS_OUT = 32, DM_MODEL_ACTS = 16, DM_MODEL_TAIL = 24,
       DM_MODEL_BUCKETS = 4096 };

/*    id      name in the file, what                                          */
#define DM_MODEL_SECTIONS(X)                                                  \
    X(SHAPE,   "shape")    /* dm_model_shape                                */ \
    X(KEYS,    "keys")     /* u32 [V]     hashes of the known words, rising */ \
    X(WORDS,   "words")    /* i8 [V+1][D] then scale f32 [V+1]; last: unknown */ \
    X(PIECES,  "pieces")   /* i8 [A][D]   then scale f32 [A]                */ \
    X(PLACES,  "places")   /* f32 [CTX][D]                                  */ \
    X(STEPS,   "steps")    /* f32 [5]     one over the step of each layer's input */ \
    X(CONV1,   "conv1")    /* layer 3D -> 2D                                */ \
    X(CONV2,   "conv2")                                                       \
    X(GATE1,   "gate1")    /* layer D -> 4D                                 */ \
    X(GATE2,   "gate2")                                                       \
    X(HEADS,   "heads")    /* layer D -> 32: 17 tags, 13 name tags          */ \
    X(MORPH,   "morph")    /* rows D -> M                                   */ \
    X(MORPHS,  "morphs")   /* u32 [UPOS+1] first class of each tag, dm_morph [M] */ \
    X(RULE,    "rule")     /* rows D -> R                                   */ \
    X(RULES,   "rules")    /* u32 [UPOS+1] first rule of each tag, dm_lemma_rule [R] */ \
    X(SLOT,    "slot")     /* layer D -> S*H, in sixteenths of a hidden step */ \
    X(NIL,     "nil")      /* i16 [S][H]  of an empty slot                  */ \
    X(FACT,    "fact")     /* i16 [F][H]                                    */ \
    X(ACT,     "act")      /* layer H -> 16: 3 actions                      */ \
    X(LEFT,    "left")     /* layer H -> 64: relations of a LEFT            */ \
    X(RIGHT,   "right")                                                       \
    X(PUNCT,   "punct")    /* i16 [PUNCT_ROWS]                              */ \
    X(NOTE,    "note")     /* text                                          */

typedef enum dm_model_section {
#define X(id, name) DM_MODEL_##id,
    DM_MODEL_SECTIONS(X)
#undef X
    DM_MODEL_SECTION_COUNT
} dm_model_section;

typedef struct dm_model_shape {
    uint32_t dim, hidden, n_piece, n_word, n_morph, n_rule;
    uint32_t features, slots, facts, labels, upos, deprel;   /* must be as compiled */
} dm_model_shape;

typedef struct dm_lemma_rule {
    uint8_t n_from, n_to;
    char    from[DM_MODEL_TAIL], to[DM_MODEL_TAIL];
} dm_lemma_rule;

typedef struct dm_layer {
    uint32_t      in, out;
    const int8_t *w;
    const float  *scale, *bias;       /* [out] y = sum * scale + bias         */
} dm_layer;

struct dm_model {
    dm_file        file;
    dm_model_shape shape;
    const uint32_t *key;
    uint32_t       bucket[DM_MODEL_BUCKETS + 1];   /* first key of each value of their upper bits */
    const int8_t  *word, *piece;
    const float   *word_scale, *piece_scale, *place, *step;
    dm_layer       conv[2], gate[2], heads, morph, rule, slot, act, label[2];
    const uint32_t *morph_at, *rule_at;
    const dm_morph *morphs;
    const dm_lemma_rule *rules;
    const int16_t *nil, *fact, *punct;
    dm_str         note;
};

const char *dm_model_section_name(uint32_t section);

/* Row of a known word, or shape.n_word. */
uint32_t dm_model_word(const dm_model *m, uint32_t key);

#endif
