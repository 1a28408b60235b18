/* silver.h: trees for plain text, by the vote of several nets */
#ifndef DM_TRAIN_SILVER_H
#define DM_TRAIN_SILVER_H

#include "train/fit.h"

/* Adds the sentences of `text` that teachers agree on; opt->silver are tried. */
void silver_make(sents *out, const char *text, const sents *gold, net *const *teacher, uint32_t k,
                 const train_options *opt);

#endif
