/* train.h: what the trainer's files share
 *
 * The trainer makes models/english.dmm from treebanks, name corpora and plain
 * text. It is not needed to run demarche, may use memory freely, and stops with
 * a message on any error. See models/README.md for the command.
 */
#ifndef DM_TRAIN_H
#define DM_TRAIN_H

#include "base/alloc.h"
#include "base/io.h"
#include "lexicon/lexicon.h"

enum { NET_VEC = 96 };           /* dimensions of word vectors                */

typedef struct train_options {
    uint64_t seed;
    uint32_t vec_passes, vec_least;      /* word vectors: passes, least count */
    uint32_t passes;                     /* over the data                     */
    uint32_t dim, hidden;                /* D and H of docs/nlp.md            */
    uint32_t rows;                       /* hashed pieces, a power of two     */
    uint32_t silver;                     /* sentences of plain text to read   */
    float    agree;                      /* how well teachers must agree      */
    float    rate, dropout;
    const dm_lexicon *lex;               /* for gazetteer bits                */
} train_options;

/* tools.c */
void  die(const char *fmt, ...) __attribute__((format(printf, 1, 2), noreturn));
void  say(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
void *need(size_t n);                    /* zeroed, or dies                   */
void *need_again(void *p, size_t n);
FILE *open_packed(const char *path);     /* .gz and .xz are unpacked; pclose  */
uint64_t random_bits(uint64_t *state);
float    random_unit(uint64_t *state);   /* [0, 1)                            */

/* vectors.c */
void train_vectors(const char *out, const char *const *texts, uint32_t n_text, const train_options *opt);

#endif
