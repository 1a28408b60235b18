/* actor.h: who is named, in the role the text prints
 *
 *     Pentagon spokesman Capt Ned Hale told the press that it ...
 *     ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~                     ~~
 *     one actor: Ned Hale, USA MIL, "Pentagon spokesman Capt"
 *
 * Every noun phrase that names somebody becomes a mention of an actor: names of
 * the lexicon, names the network found, titles and role nouns with or without a
 * nation, pronouns of the third person. One actor per person, body or group of
 * the article.
 *
 * Always true on return:
 *   - mentions are in text order of their heads; mention_at[head] is the first of
 *     those with that head, and others with the same head follow it at once
 *     ("Hungarian and Romanian officials" is two, both headed by "officials");
 *   - every mention has an actor; is_place mentions are of places that do not act;
 *   - a title printed in the text outweighs what the lexicon knows of the person.
 *
 * Reads doc->toks, sents, names (nlp), toponyms (place), published (time); fills
 * doc->actors, mentions, mention_at.
 */
#ifndef DM_ACTOR_H
#define DM_ACTOR_H

#include "doc/doc.h"
#include "lexicon/lexicon.h"

/* Linear in tokens but for a bounded look back. Never fails but by the arena's
 * leave. Safe from many threads on different documents. */
dm_status dm_actor_resolve(dm_doc *doc, const dm_lexicon *lex, dm_err *err);

#endif
