/* netpunct.h: where punctuation hangs
 *
 * Punctuation is left out of the parse and attached to the finished tree. By the
 * treebanks' rule it must not make arcs cross, so only the words on the way up
 * from its two neighbours can be its head: those are scored by a small table
 * learnt from the treebanks, in whole numbers.
 */
#ifndef DM_NETPUNCT_H
#define DM_NETPUNCT_H

#include "base/str.h"

enum { DM_PUNCT_ROWS = 1 << 13, DM_PUNCT_FACTS = 12, DM_PUNCT_CANDIDATES = 24 };

typedef struct dm_punct_tree {
    uint32_t        n;
    const dm_str   *form;      /* [n]                                         */
    const uint8_t  *upos, *deprel;
    const uint32_t *head;      /* [n] UINT32_MAX: root; of words already attached */
    const bool     *is_loose;  /* [n] still without a head: punctuation       */
    const uint32_t *partner;   /* [n] the other mark of a pair, or UINT32_MAX */
} dm_punct_tree;

typedef struct dm_punct_choice {
    uint32_t word;
    uint32_t row[DM_PUNCT_FACTS];     /* rows of the table that score it      */
} dm_punct_choice;

/* The words that mark `at` may hang by, nearest first; at most DM_PUNCT_CANDIDATES. */
uint32_t dm_punct_choices(dm_punct_choice *out, const dm_punct_tree *t, uint32_t at);

/* Pairs brackets and quotation marks: fills partner[n]. */
void dm_punct_pair(uint32_t *partner, const dm_str *form, const bool *is_loose, uint32_t n);

/* The best head for mark `at`, or UINT32_MAX when there is no other word. */
uint32_t dm_punct_head(const dm_punct_tree *t, uint32_t at, const int16_t *table);

#endif
