/* place_kind.h: what the files that compile places share */
#ifndef DM_LEXICON_PLACE_KIND_H
#define DM_LEXICON_PLACE_KIND_H

#include "lexicon/place.h"

/* Makes `place` be found by `name`, once dm_place_names_finish has run. */
void dm_place_name_add(dm_lex_builder *b, dm_str name, uint32_t place, uint32_t inhabitants);
void dm_place_names_finish(dm_lex_builder *b);

#endif
