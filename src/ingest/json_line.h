/* json_line.h: one line of JSON Lines as an article */
#ifndef DM_INGEST_JSON_LINE_H
#define DM_INGEST_JSON_LINE_H

#include "doc/doc.h"

/* What is wrong, and at which byte of the line. */
typedef struct dm_json_fault {
    size_t      byte;
    const char *text;          /* static                                      */
} dm_json_fault;

/* Fills text (as bytes) and what else is stated from `line`, an object as RFC
 * 8259 has it. Strings live in `arena` or are views of `line`. Lone surrogates
 * become U+FFFD. Refuses broken JSON (DM_E_SYNTAX), broken UTF-8 (DM_E_ENCODING),
 * nesting below DM_MAX_JSON_DEPTH (DM_E_LIMIT), no text or an empty one
 * (DM_E_EMPTY); *fault then says what and where. Any bytes may be given. Linear,
 * without recursion. */
dm_status dm_json_article(dm_article *out, dm_json_fault *fault, dm_arena *arena, dm_str line);

#endif
