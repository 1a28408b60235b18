/* ends.h: where a sentence ends without a stop
 *
 * Lists, heads and feet of letters, smileys, dots and hurried writing run
 * sentences together. A linear model (ends.inc, made by tools/gen_ends.c) looks
 * at the words about a gap and says how likely a sentence ends in it.
 *
 *     "See you Sunday . Tom | Thomas W. Dahl Vice President"
 *
 * A reader goes along one block: begin, then for each piece `pass`; where a
 * sentence ends, `first`.
 */
#ifndef DM_ENDS_H
#define DM_ENDS_H

#include "nlp/token.h"

enum {
    DM_ENDS_FEATURES = 20,       /* rows a gap picks                          */
    DM_ENDS_NEAR     = 8         /* pieces remembered, a power of two         */
};

/* What is seen of a piece. */
typedef struct dm_sight {
    uint32_t at;                 /* index of the piece + 1, 0: nothing yet    */
    uint32_t form;               /* hash of it in lower case                  */
    uint32_t shape;              /* small, Capital, ALL, digit, address, sign */
    uint32_t kind;               /* shape and class: verb, name, unknown ...  */
} dm_sight;

typedef struct dm_ends {
    const dm_piece *p;           /* [n] the block's pieces                    */
    uint32_t        n;
    dm_str          text;
    uint32_t        first;       /* of the sentence being read ...            */
    uint32_t        first_form;  /* ... the hash of that piece ...            */
    uint32_t        n_small;     /* ... and its words in small letters so far */
    uint32_t        block;       /* what the block is: prose? with stops?     */
    dm_sight        near[DM_ENDS_NEAR];
} dm_ends;

void dm_ends_begin(dm_ends *e, const dm_piece *pieces, uint32_t n, dm_str text);

/* A sentence begins at piece `first`. */
void dm_ends_first(dm_ends *e, uint32_t first);

/* Piece i has been read. */
void dm_ends_pass(dm_ends *e, uint32_t i);

/* May a sentence end after piece i, though no stop says so? Between a word or
 * sign and a capital, a number or an opening sign, with a space between; after
 * dots and smileys more. */
bool dm_ends_is_gap(const dm_ends *e, uint32_t i);

/* The features of the gap after piece i. */
void dm_ends_rows(uint32_t rows[DM_ENDS_FEATURES], dm_ends *e, uint32_t i);

/* Does a sentence end there? */
bool dm_ends_here(dm_ends *e, uint32_t i);

/* Is the piece :) or <3 or another of those? Dots, or the one character for three? */
bool dm_ends_is_smiley(const dm_piece *p, dm_str text);
bool dm_ends_is_dots(const dm_piece *p, dm_str text);

/* For the tables: the hash of a word, and what finds it there. */
uint32_t dm_ends_hash(dm_str word);

#endif
