/* lex_class.h: `class @name` blocks */
#ifndef DM_LEX_CLASS_H
#define DM_LEX_CLASS_H

#include "lexicon/build.h"

extern const dm_lex_kind dm_lex_kind_class;

#endif
