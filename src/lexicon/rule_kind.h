/* rule_kind.h: event rules as a kind of block */
#ifndef DM_LEXICON_RULE_KIND_H
#define DM_LEXICON_RULE_KIND_H

#include "lexicon/build.h"

extern const dm_lex_kind dm_lex_kind_rule;

#endif
