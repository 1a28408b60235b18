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
 * Reads doc->toks, sents, names (nlp), toponyms (place), published (time), quotes
 * (claim finds them by their marks); fills
 * doc->actors, mentions, mention_at.
 */
#ifndef DM_ACTOR_H
#define DM_ACTOR_H

#include "doc/doc.h"
#include "lexicon/lexicon.h"

/* Linear in tokens but for a bounded look back. Never fails but by the arena's
 * leave. Safe from many threads on different documents. */
dm_status dm_actor_resolve(dm_doc *doc, const dm_lexicon *lex, dm_err *err);

/* A mention that is given, for measuring whom it is taken for. */
typedef struct dm_actor_given {
    uint32_t      first, n;    /* tokens                                      */
    dm_actor_kind kind;        /* person, organisation; unknown: a place      */
    uint32_t      head;        /* filled: the token it hangs by, or DM_NONE   */
    bool          is_read;     /* filled: doc->mention_at[head] is its mention, if there is one */
} dm_actor_given;

/* As dm_actor_resolve, with these mentions and no others. */
dm_status dm_actor_resolve_given(dm_doc *doc, const dm_lexicon *lex, dm_actor_given *given, uint32_t n, dm_err *err);

/* Settles I and we, by who says it: adds their mentions, in text order. To be run
 * when doc->claims are known; claims name actors, so they stay true. */
dm_status dm_actor_speakers(dm_doc *doc, const dm_lexicon *lex, dm_err *err);

#endif
