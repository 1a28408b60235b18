/* err.h: errors that carry their place
 *
 * The code says what kind, the text says what and where. Whoever knows the
 * place fills the dm_err; everyone above passes it on untouched. Messages are
 * lower case, without a full stop, quote what was read and say what was wanted.
 */
#ifndef DM_ERR_H
#define DM_ERR_H

#include "base/str.h"

/*        id      word            it means                                    */
#define DM_STATUSES(X)                                                        \
    X(OK,         "ok",           "done")                                     \
    X(E_MEMORY,   "memory",       "an allocation failed")                     \
    X(E_IO,       "io",           "a file could not be read or written")      \
    X(E_SYNTAX,   "syntax",       "a file is not in the form it should have") \
    X(E_ENCODING, "encoding",     "bytes are not text")                       \
    X(E_EMPTY,    "empty",        "there is nothing to read")                 \
    X(E_LIMIT,    "limit",        "a limit of base/limits.h was passed")      \
    X(E_CORRUPT,  "corrupt",      "a checksum or an offset is wrong")         \
    X(E_VERSION,  "version",      "a file of another format version")         \
    X(E_USAGE,    "usage",        "the command line is wrong")

typedef enum dm_status {
#define X(id, word, gloss) DM_##id,
    DM_STATUSES(X)
#undef X
    DM_STATUS_COUNT
} dm_status;

const char *dm_status_word(dm_status st);

/* Where in what. line and col count from 1; 0 means not known. */
typedef struct dm_place {
    const char *path;        /* may be NULL; must outlive the error           */
    uint32_t    line, col;
    uint64_t    byte;
    bool        has_byte;
} dm_place;

typedef struct dm_err {
    dm_status status;
    char      text[512];     /* "file:line:col: message", always NUL-ended    */
} dm_err;

/* Fill *err (which may be NULL) and return `st`. */
dm_status dm_err_set(dm_err *err, dm_status st, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));
dm_status dm_err_at(dm_err *err, dm_status st, dm_place at, const char *fmt, ...)
    __attribute__((format(printf, 4, 5)));

/* Appends "path:line:col: " (or "path@byte: ") to b. */
void dm_place_write(dm_buf *b, dm_place at);

#endif
