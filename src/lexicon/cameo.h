/* cameo.h: the code table, and words that rules share with it */
#ifndef DM_LEXICON_CAMEO_H
#define DM_LEXICON_CAMEO_H

#include "lexicon/build.h"

extern const dm_lex_kind dm_lex_kind_cameo;

int         dm_turn_find(dm_str word);          /* a dm_turn, or -1           */
const char *dm_turn_word(uint32_t turn);

/* Reads "[mode] [context ...]" from the rest of a line; reports what is neither.
 * A word that is both (territory, cyber, misinformation) is a mode when it comes first. */
void dm_lex_contexts(dm_lex_builder *b, dm_lex_ref *mode, dm_lex_ref *out, dm_str rest,
                     const dm_lex_line *line);
/* Reports a word that is no PLOVER type. */
void dm_lex_unknown_type(dm_lex_builder *b, dm_place at, dm_str word);

#endif
