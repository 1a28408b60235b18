/* str.h: strings that carry their length, and a buffer that grows
 *
 * Text is never ended by a NUL byte here: news contains NUL bytes, and most of
 * our strings are views into somebody else's memory.
 */
#ifndef DM_STR_H
#define DM_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdarg.h>

/* A view of `n` bytes. Never owns them. An empty string may have p == NULL. */
typedef struct dm_str {
    const char *p;
    size_t      n;
} dm_str;

#define DM_STR(lit) ((dm_str){("" lit), sizeof(lit) - 1})

dm_str dm_str_of(const char *cstr);               /* cstr may be NULL: empty   */
bool   dm_str_eq(dm_str a, dm_str b);
int    dm_str_cmp(dm_str a, dm_str b);            /* bytes, shorter first      */
bool   dm_str_starts(dm_str s, dm_str head);
bool   dm_str_ends(dm_str s, dm_str tail);
dm_str dm_str_sub(dm_str s, size_t from, size_t to); /* clamped to s           */
dm_str dm_str_trim(dm_str s);                     /* ASCII white space         */
size_t dm_str_find(dm_str s, dm_str what);        /* byte, or s.n; linear      */
bool   dm_str_eq_nocase(dm_str a, dm_str b);      /* ASCII letters only        */
/* Which of n words it is, or -1. A NULL among them is no word. */
int    dm_str_in(dm_str s, const char *const *words, uint32_t n);

/* Takes the first line (or the text up to `sep`) off `*rest`; false at the end. */
bool dm_str_cut(dm_str *piece, dm_str *rest, char sep);

/* A growing byte buffer on the heap. Zero-initialised is empty and valid.
 * Growth that fails sets `failed` and drops what does not fit, so that a long
 * run of appends needs one check at its end. */
typedef struct dm_buf {
    char  *p;
    size_t n, cap;
    bool   failed;
} dm_buf;

void   dm_buf_clear(dm_buf *b);                   /* frees; leaves it reusable */
void   dm_buf_add(dm_buf *b, const void *p, size_t n);
void   dm_buf_str(dm_buf *b, dm_str s);
void   dm_buf_char(dm_buf *b, char c);
void   dm_buf_fmt(dm_buf *b, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
dm_str dm_buf_view(const dm_buf *b);              /* valid until the next add  */

#endif
