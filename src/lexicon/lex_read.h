/* lex_read.h: lexicon files as blocks of lines */
#ifndef DM_LEX_READ_H
#define DM_LEX_READ_H

#include "lexicon/build.h"

/* All blocks of all files, in path and line order; in the arena. */
typedef struct dm_lex_source {
    dm_lex_block *blocks;
    uint32_t      n_block, cap_block;
    uint32_t      n_file;
    char          sha256[65];          /* of names and contents               */
} dm_lex_source;

/* A line that belongs to no block is handed to `stray`. */
typedef void dm_lex_stray(void *ctx, dm_place at, dm_str line);

/* Reads every .lex, .roles and .places file below `own`, the user's folder (NULL: he has none), then those below
 * `dir`, but for files whose path the user's folder has too; copies their bytes
 * into the arena. DM_E_IO when a folder or a file cannot be read. */
dm_status dm_lex_source_read(dm_lex_source *out, dm_arena *arena, const char *dir, const char *own,
                             dm_lex_stray *stray, void *ctx, dm_err *err);

#endif
