/* silver.h: trees for plain text, by the vote of several nets */
#ifndef DM_TRAIN_SILVER_H
#define DM_TRAIN_SILVER_H

#include "train/fit.h"

/* Writes to `path` the sentences of `text` that teachers agree on; opt->silver are tried. */
void silver_make(const char *path, const char *text, const sents *gold, net *const *teacher, uint32_t k,
                 const train_options *opt);

/* Adds the sentences of such a file to an empty `out`, their names as of `names` (NAMES_NONE: not taken). */
void silver_read(sents *out, const char *path, const classes *cls, name_kind names);

#endif
