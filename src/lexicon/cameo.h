/* cameo.h: the code table, and words that rules share with it */
#ifndef DM_LEXICON_CAMEO_H
#define DM_LEXICON_CAMEO_H

#include "lexicon/build.h"

extern const dm_lex_kind dm_lex_kind_cameo;

extern const char *const dm_turn_word[DM_TURN_COUNT];

/* Reads "[mode] [context ...]" from the rest of a line; reports what is neither.
 * A word that is both (territory, cyber, misinformation) is a mode when it comes first. */
void dm_lex_contexts(dm_lex_builder *b, dm_lex_ref *mode, dm_lex_ref *out, dm_str rest,
                     const dm_lex_line *line);
/* Takes the PLOVER type off the beginning of a line; -1 when there is none, which is
 * reported unless the line is empty. */
int  dm_lex_type(dm_lex_builder *b, dm_str *rest, const dm_lex_line *line);
/* Reads a line "OWN-TYPE [mode] [context ...]"; false, and nothing reported, when it begins with no type of the user's own. */
bool dm_lex_own_code(dm_lex_builder *b, dm_lex_ref *own, dm_lex_ref *own_mode, dm_lex_ref *contexts, const dm_lex_line *line);

#endif
