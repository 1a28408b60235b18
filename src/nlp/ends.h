/* ends.h: where a sentence ends without a stop
 *
 * Lists, headers of letters and hurried writing run sentences together. A small
 * linear model (ends.inc, made by tools/gen_ends.c) looks at the words about a
 * gap and says how likely a sentence ends in it.
 */
#ifndef DM_ENDS_H
#define DM_ENDS_H

#include "nlp/token.h"

enum {
    DM_ENDS_ROWS     = 1 << 13,  /* weights, a power of two                   */
    DM_ENDS_FEATURES = 17        /* rows a gap picks                          */
};

/* May a sentence end, without a stop, between pieces i and i + 1? Only between a
 * word and a capital, a sign or a date, with a space between. */
bool dm_ends_is_gap(const dm_piece *pieces, uint32_t n, uint32_t i, dm_str text);

/* The rows for the gap after piece i of a sentence that began at `first`. */
void dm_ends_rows(uint16_t rows[DM_ENDS_FEATURES], const dm_piece *pieces, uint32_t n, uint32_t i,
                  uint32_t first, dm_str text);

/* Does a sentence end there? */
bool dm_ends_here(const dm_piece *pieces, uint32_t n, uint32_t i, uint32_t first, dm_str text);

#endif
