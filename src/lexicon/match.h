/* match.h: phrases of the lexicon in the tokens of a document
 *
 * Walks the phrase table from a token, by form and where that leads nowhere by
 * lemma ("foreign ministers" is "foreign minister"). Hyphens between words are
 * stepped over. A name that is written with a capital is matched by its forms
 * alone: two New Yorkers are not the New Yorker.
 */
#ifndef DM_LEXICON_MATCH_H
#define DM_LEXICON_MATCH_H

#include "doc/doc.h"
#include "lexicon/lexicon.h"

#define DM_KIND_BIT(kind) (1u << DM_PHRASE_##kind)

typedef struct dm_match {
    uint32_t               first, n;     /* tokens                            */
    const dm_phrase_entry *entries;      /* all that end there, other kinds too */
    uint32_t               n_entry;
    bool                   is_form;      /* by no lemma                       */
} dm_match;

/* The longest phrase from `first`, before `end`, with an entry of one of `kinds`
 * (DM_KIND_BIT) written as the text has it. Linear in its length. */
bool dm_match_longest(dm_match *out, const dm_doc *doc, const dm_lexicon *lex, uint32_t first, uint32_t end,
                      uint32_t kinds);
/* Whether an entry of the match is written as the text has it, and by its forms if it is a name. */
bool dm_match_fits(const dm_doc *doc, const dm_match *m, const dm_phrase_entry *entry);
/* Whether an entry's letter case fits tokens [first, first + n). */
bool dm_match_case(const dm_doc *doc, const dm_phrase_entry *entry, uint32_t first, uint32_t n);

#endif
