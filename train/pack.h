/* pack.h: the fitted network as a model file */
#ifndef DM_TRAIN_PACK_H
#define DM_TRAIN_PACK_H

#include "nlp/netpunct.h"
#include "train/fit.h"

void punct_fit(int16_t table[DM_PUNCT_ROWS], const sents *train);

/* Writes the model; `sample` shows how large activations become. */
void pack_write(const char *path, net *n, const sents *sample, const int16_t *punct, const char *note);

#endif
