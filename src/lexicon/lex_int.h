/* lex_int.h: the form of a compiled lexicon, shared by its writer and reader
 *
 *     header          dm_lex_header
 *     table           DM_LEX_SECTION_COUNT x dm_lex_entry, in section order
 *     sections        each 8-byte aligned, zero padded
 *
 * Little-endian, fixed width. crc of the header covers header (with crc = 0) and
 * table; each entry's crc covers its section.
 */
#ifndef DM_LEX_INT_H
#define DM_LEX_INT_H

#include "lexicon/lexicon.h"

#define DM_LEX_MAGIC "DMLEXICN"

enum { DM_LEX_VERSION = 7, DM_LEX_KEY_BYTES = 256 };

typedef struct dm_lex_header {
    char     magic[8];
    uint32_t version, n_section;
    uint64_t size;                /* of the whole file                        */
    uint32_t crc, pad;
} dm_lex_header;

typedef struct dm_lex_entry {
    uint64_t at, size;
    uint32_t crc, pad;
} dm_lex_entry;

typedef struct dm_lex_meta {
    char source[64];              /* SHA-256 of the source files, hexadecimal */
} dm_lex_meta;

/* A slot of the table of words; word == 0 is an empty slot. Most words of a text that
 * the lexicon lacks are told by the tag alone. */
typedef struct dm_lex_wordslot {
    uint32_t tag, word;           /* high half of the key's hash; 1 + word    */
} dm_lex_wordslot;

/* A slot of the phrase table; next == 0 is an empty slot. */
typedef struct dm_lex_slot {
    uint32_t node, word, next;
} dm_lex_slot;

/* What ends at a node: [first, first + n) of ENTRIES. */
typedef struct dm_lex_node {
    uint32_t first, n;
} dm_lex_node;

typedef struct dm_lex_class_row {
    dm_lex_ref name;              /* with its @                               */
    uint32_t   first, n;          /* of CLASS_WORDS, sorted                   */
    dm_lex_ref sectors, kinds, countries;  /* as written, for actor classes   */
} dm_lex_class_row;

static inline uint32_t dm_lex_step_hash(uint32_t node, uint32_t word)
{
    uint64_t h = ((uint64_t)node << 32 | word) * 0x9E3779B97F4A7C15u;

    return (uint32_t)(h >> 32) ^ (uint32_t)(h >> 11);
}

#endif
