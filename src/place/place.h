/* place.h: place names, and whether they stand for a place
 *
 *     Islamabad refused to act in North Waziristan.
 *     ~~~~~~~~~                   ~~~~~~~~~~~~~~~~
 *     its government              a place
 *
 * Finds the names of countries, cities and regions, picks one place for each by
 * inhabitants, capitals, the countries the article names and the container after
 * a comma ("Kandahar, Afghanistan"), and decides from the tree whether a country
 * or capital acts here (is_actor).
 *
 * Always true of doc->toponyms on return: in text order, not overlapping; first
 * and head are tokens, but for the dateline's place, which has no tokens: its first and
 * head are DM_NONE and its n is 0, and it stands first.
 *
 * Reads doc->toks, sents, names (nlp), timexes (time) and dateline_place (clean).
 */
#ifndef DM_PLACE_H
#define DM_PLACE_H

#include "doc/doc.h"
#include "lexicon/lexicon.h"

/* Fills doc->toponyms, in doc->arena. Linear in tokens. Never fails but by the
 * arena's leave. Safe from many threads on different documents. */
dm_status dm_place_find(dm_doc *doc, const dm_lexicon *lex, dm_err *err);

#endif
