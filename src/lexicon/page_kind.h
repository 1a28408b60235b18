/* page_kind.h: the kinds of block of page.c and timeword.c, for lex_kinds.c */
#ifndef DM_LEX_PAGE_KIND_H
#define DM_LEX_PAGE_KIND_H

#include "lexicon/build.h"

extern const dm_lex_kind dm_lex_kind_page, dm_lex_kind_time;

#endif
