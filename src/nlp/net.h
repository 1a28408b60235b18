/* net.h: one small network that reads a sentence
 *
 * Given the words of a sentence it tells for each its tag, features, lemma,
 * head and relation, and whether it is part of a name. All in one pass, in
 * whole numbers of 8 bits, with the same bits on every machine (docs/nlp.md).
 *
 *     words -> dm_net_read -> tags, features, lemma rules, tree, names
 *
 * A dm_model is a read-only file in memory that threads share; a dm_net_work
 * is one thread's buffers. The reading of a sentence depends on nothing but
 * its words and the model.
 *
 * Always true of what dm_net_read gives:
 *   - exactly one word has head DM_NONE and relation DM_DEP_ROOT, and no other
 *     has that relation;
 *   - heads form a tree; words that are PUNCT have relation DM_DEP_PUNCT, unless
 *     they are the root;
 *   - name tags are well formed: B I* E or S, of one type.
 */
#ifndef DM_NET_H
#define DM_NET_H

#include "base/arena.h"
#include "doc/doc.h"

typedef struct dm_model    dm_model;      /* read-only, shared by threads     */
typedef struct dm_net_work dm_net_work;   /* one thread's memory              */

/* Opens a model file. Every section is checked by its CRC and every number in
 * it against its range: a foreign, cut or altered file is refused with
 * DM_E_SYNTAX, DM_E_VERSION or DM_E_CORRUPT, naming the section. */
dm_status dm_model_open(dm_model **out, const char *path, dm_err *err);
void      dm_model_close(dm_model *model);
/* The first lines of the card: what it was trained on, scores. */
dm_str    dm_model_note(const dm_model *model);
/* SHA-256 of the file in 16 hexadecimal digits: 20 ms for the shipped one, so only who
 * writes it down should ask. */
void      dm_model_id(char out[17], const dm_model *model);

typedef struct dm_net_word {
    dm_str  form;        /* UTF-8 as written                                  */
    uint8_t gaz;         /* gazetteer bits; 0 for now                         */
} dm_net_word;

/* Name tags: DM_BIOES_O, or dm_bioes(type, B I E or S). */
enum { DM_BIOES_O = 0, DM_BIOES_B = 0, DM_BIOES_I, DM_BIOES_E, DM_BIOES_S,
       DM_BIOES_COUNT = 1 + 4 * (DM_NE_COUNT - 1) };
static inline uint8_t dm_bioes(uint32_t ne, uint32_t at) { return (uint8_t)(1 + 4 * (ne - 1) + at); }
static inline uint8_t dm_bioes_ne(uint8_t tag) { return tag ? (uint8_t)(1 + (tag - 1) / 4) : DM_NE_NONE; }
static inline uint8_t dm_bioes_at(uint8_t tag) { return (uint8_t)((tag - 1) % 4); }   /* tag != O */
static inline bool    dm_bioes_begins(uint8_t tag)
{
    return tag && (dm_bioes_at(tag) == DM_BIOES_B || dm_bioes_at(tag) == DM_BIOES_S);
}

/* What was read, [n] each; the caller's memory. A NULL array is not filled, and
 * what only it needs is not computed. */
typedef struct dm_net_out {
    uint8_t  *upos;        /* dm_upos                                         */
    uint8_t  *deprel;      /* dm_deprel                                       */
    uint8_t  *ner;         /* name tag, see dm_bioes                          */
    uint16_t *lemma_rule;  /* for dm_net_lemma                                */
    dm_morph *morph;
    uint32_t *head;        /* 0-based index in the sentence, DM_NONE: the root */
} dm_net_out;

/* One thread's buffers (about 4 MB) for `model`, which must outlive it. */
dm_status dm_net_work_new(dm_net_work **out, const dm_model *model, dm_err *err);
void      dm_net_work_free(dm_net_work *work);

/* Reads a sentence of n <= DM_MAX_SENT_TOKENS words. Cannot fail. Linear in n,
 * but for the climbing of punctuation, which is at most n steps a mark. */
void dm_net_read(dm_net_out *out, dm_net_work *work, const dm_net_word *words, uint32_t n);

/* An array set for n words in an arena. */
dm_net_out dm_net_out_new(dm_arena *arena, uint32_t n);

/* The lemma of `form` by a rule that dm_net_read chose, in the arena. A rule that
 * does not fit the form gives the form itself in lower case. */
dm_str dm_net_lemma(dm_arena *arena, dm_str form, uint16_t rule, const dm_model *model);

/* Which code computes: "scalar", "avx2", "avx512vnni", "neon", "neondot". The best one the
 * processor has is chosen on first use; tests force one. False when the machine
 * cannot run it. Process-wide: call before any thread reads. */
bool        dm_kernel_select(const char *name);
const char *dm_kernel_name(void);

#endif
