/* fit.h: the network in floats, and fitting it
 *
 *   D dim   H hidden   A hashed rows   V known words   S slots   F fact rows
 *   L labels (64 places)   M features classes   R lemma rules
 *
 * Weights are [in][out], the bias behind them. docs/nlp.md draws the whole.
 */
#ifndef DM_TRAIN_FIT_H
#define DM_TRAIN_FIT_H

#include "nlp/netstate.h"
#include "train/data.h"

typedef struct dense {
    size_t   at;              /* in net->w; the bias is at + in*out           */
    uint32_t in, out;
} dense;

typedef struct known {        /* words with vectors                           */
    uint32_t  n;
    uint32_t *key;            /* [n]      sorted                              */
    float    *vec;            /* [n][NET_VEC]                                 */
    char     *text;           /* file in memory                               */
} known;

/* Weights of rows that few words of a batch touch. */
typedef struct rows {
    float    *w, *g, *m, *v, *avg;     /* [n][D]                              */
    uint32_t *last, *touched;          /* last step averaged; rows with gradients */
    uint8_t  *is_touched;
    uint32_t  n, n_touched, dim;
} rows;

typedef struct net {
    uint32_t       D, H, A;
    const known   *words;
    const classes *cls;
    const dm_lexicon *lex;    /* of the gazetteer bits                        */
    rows   emb;               /* [V + 1]  last: unknown                       */
    rows   piece;             /* [A]                                          */
    float *w, *g, *m, *v, *avg;        /* [n_w]                               */
    size_t n_w;
    dense  proj;              /* NET_VEC -> D, no bias used                   */
    dense  ctx;               /* NET_CTX rows of D                            */
    dense  conv[2];           /* 3D -> 2D                                     */
    dense  gru[2];            /* D -> 4D: gate, value forwards; backwards     */
    dense  upos;              /* D -> 32                                      */
    dense  ner[NAME_KINDS];   /* D -> 16 each                                 */
    dense  morph, rule;       /* rows [M][D], [R][D] with a bias each         */
    dense  slot;              /* D -> S*H                                     */
    dense  nil;               /* [S][H] where a slot is empty                 */
    dense  fact;              /* [F][H]; its bias is the hidden layer's       */
    dense  act;               /* H -> 16 (3 used)                             */
    dense  lab[2];            /* H -> 64: LEFT, RIGHT                         */
    uint64_t rng;
    uint32_t step;
} net;

/* Of words, in percent; uas and las without punctuation. */
typedef struct scores { double upos, morph, lemma, uas, las, ner; } scores;

void   known_read(known *out, const char *path);
uint32_t known_find(const known *k, uint32_t key);          /* n: unknown     */
void   net_init(net *n, const known *k, const classes *c, const train_options *opt);
void   net_fit(net *n, const sents *train, const sents *dev, const train_options *opt);
scores net_score(net *n, const sents *dev);
void   net_use_average(net *n);
void   net_restart(net *n);                /* the next net_fit goes on from the weights as they are */

/* A net at work: fills all but `lemma` of each word. One thread's. */
typedef struct reader reader;
reader *reader_new(const net *n);
void    reader_read(word *out, reader *r, net *n, const sent *s);

void   net_save(const net *n, const char *path);
bool   net_load(net *n, const char *path);

/* The calibrated sizes of activations, over `sample`. */
typedef struct ranges {
    float  x[5];              /* |x| of each layer's input, x[4] for the heads */
    float *hidden;            /* [H] largest value of each hidden unit        */
    float *sum;               /* [H] largest |value| before the ReLU          */
} ranges;
void   net_ranges(ranges *out, net *n, const sents *sample, uint32_t most);

#endif
