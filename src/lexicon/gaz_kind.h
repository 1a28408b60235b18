/* gaz_kind.h: names that are nobody's record, compiled from .lex files
 *
 *     names organisation
 *         words   Google, Random House, Le Monde
 *     names place
 *         words   Silicon Valley
 *     names given                          family: the same
 *         words   aaron, abby
 *
 * Bodies, places and persons are phrases of kind NAME whose flags are bits of a
 * node (gaz.h); given and family names are bits of words. Only the reader of names
 * looks at them. Compiled last, so that words that are only names are the last.
 */
#ifndef DM_LEXICON_GAZ_KIND_H
#define DM_LEXICON_GAZ_KIND_H

#include "lexicon/build.h"

extern const dm_lex_kind dm_lex_kind_names;

#endif
