/* subtype.h: relations without subtypes get them back
 *
 * Many parsers are trained on plain relations: "nsubj" for subjects of active and of
 * passive verbs. Rules of coding ask for the subtypes, most of all who suffers an act
 * and who does it:
 *
 *     Two envoys were expelled by Norway.
 *     nsubj -> nsubj:pass   aux -> aux:pass   obl -> obl:agent
 */
#ifndef DM_NLP_SUBTYPE_H
#define DM_NLP_SUBTYPE_H

#include "doc/doc.h"
#include "lexicon/lexicon.h"

/* Names the subtypes of tokens [first, first + n) of `doc`, at most DM_MAX_SENT_TOKENS,
 * which are a tree with tags, features and word ids. `lex` may be NULL: then there are
 * no agents. A relation that has its subtype keeps it. Linear. */
void dm_subtype_restore(dm_doc *doc, uint32_t first, uint32_t n, const dm_lexicon *lex);

#endif
