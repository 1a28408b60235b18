/* lemma_kind.h: irregular forms as a kind of block */
#ifndef DM_LEXICON_LEMMA_KIND_H
#define DM_LEXICON_LEMMA_KIND_H

#include "lexicon/build.h"

extern const dm_lex_kind dm_lex_kind_forms;

#endif
