/* netfeat.h: what the network sees of a word
 *
 * A word is seen as its normal form (looked up among known words) and as hashed
 * pieces of it. Trainer and reader share these functions: a model is valid for
 * one version of them (DM_NET_FEATURES, written in the model file).
 *
 * The normal form: typographic quotes, dashes and ellipses as in ASCII, letters
 * in lower case (ASCII and Latin-1), each digit as 0. For features only.
 */
#ifndef DM_NETFEAT_H
#define DM_NETFEAT_H

#include "base/str.h"

enum {
    DM_NET_FEATURES = 2,     /* version of what is hashed; 1 had no gazetteer bits */
    DM_NET_NORM     = 96,    /* bytes of a normal form; longer words lose their middle */
    DM_NET_PIECES   = 10,    /* hashed pieces of a word                       */
    DM_NET_CTX      = 8      /* kinds of place in a sentence                  */
};

typedef struct dm_net_norm {
    char     lower[DM_NET_NORM];    /* normal form                            */
    char     cased[DM_NET_NORM];    /* the same, letters as written           */
    uint32_t n;                     /* bytes of both                          */
} dm_net_norm;

void     dm_net_normalise(dm_net_norm *out, dm_str form);

/* Key of a known word: the low half of the hash of the normal form. */
uint32_t dm_net_word_key(const dm_net_norm *norm);

/* The pieces' rows, each below n_row (a power of two). */
void     dm_net_pieces(uint32_t out[DM_NET_PIECES], const dm_net_norm *norm,
                       uint8_t gaz, uint32_t n_row);

/* Case of a whole sentence, fed word by word: plain, ALL CAPITALS, Title Case,
 * or all lower. */
typedef struct dm_net_case {
    uint32_t n_alpha, n_lower, n_long_lower, n_capital, n_all_capital;
} dm_net_case;

void     dm_net_case_add(dm_net_case *c, dm_str form);
uint32_t dm_net_case_kind(const dm_net_case *c);      /* 0 .. DM_NET_CTX/2 - 1 */
bool     dm_net_is_alpha(dm_str form);                /* begins with a letter or non-ASCII */

/* Lower case as lemmas have it (ASCII and Latin-1); out holds form.n bytes. */
void     dm_net_lower(char *out, dm_str form);

#endif
