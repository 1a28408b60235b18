/* str.c: strings that carry their length, and a buffer that grows
 *
 * Searching uses memchr and memmem, which are linear in glibc. The buffer
 * doubles, so that n appends cost O(n) copies.
 */
#include "base/str.h"

#include "base/alloc.h"

dm_str dm_str_of(const char *cstr)
{
    return (dm_str){cstr, cstr ? strlen(cstr) : 0};
}

bool dm_str_eq(dm_str a, dm_str b)
{
    return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0);
}

int dm_str_cmp(dm_str a, dm_str b)
{
    size_t n = a.n < b.n ? a.n : b.n;
    int    c = n ? memcmp(a.p, b.p, n) : 0;

    if (c != 0)
        return c < 0 ? -1 : 1;
    return (a.n > b.n) - (a.n < b.n);
}

bool dm_str_starts(dm_str s, dm_str head)
{
    return s.n >= head.n && dm_str_eq((dm_str){s.p, head.n}, head);
}

bool dm_str_ends(dm_str s, dm_str tail)
{
    return s.n >= tail.n && dm_str_eq(dm_str_sub(s, s.n - tail.n, s.n), tail);
}

dm_str dm_str_sub(dm_str s, size_t from, size_t to)
{
    if (to > s.n)
        to = s.n;
    if (from >= to)
        return (dm_str){0};
    return (dm_str){s.p + from, to - from};
}

static bool is_blank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

dm_str dm_str_trim(dm_str s)
{
    size_t from = 0, to = s.n;

    while (from < to && is_blank(s.p[from]))
        from++;
    while (from < to && is_blank(s.p[to - 1]))
        to--;
    return dm_str_sub(s, from, to);
}

size_t dm_str_find(dm_str s, dm_str what)
{
    const char *p;

    if (what.n == 0)
        return 0;
    if (what.n > s.n)
        return s.n;
    p = memmem(s.p, s.n, what.p, what.n);
    return p ? (size_t)(p - s.p) : s.n;
}

static int ascii_lower(char c)
{
    return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
}

bool dm_str_eq_nocase(dm_str a, dm_str b)
{
    if (a.n != b.n)
        return false;
    for (size_t i = 0; i < a.n; i++)
        if (ascii_lower(a.p[i]) != ascii_lower(b.p[i]))
            return false;
    return true;
}

int dm_str_in(dm_str s, const char *const *words, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++)
        if (words[i] && dm_str_eq(s, dm_str_of(words[i])))
            return (int)i;
    return -1;
}

bool dm_str_cut(dm_str *piece, dm_str *rest, char sep)
{
    const char *end;

    if (rest->n == 0)
        return false;
    end = memchr(rest->p, sep, rest->n);
    if (!end) {
        *piece = *rest;
        *rest  = (dm_str){0};
        return true;
    }
    *piece = (dm_str){rest->p, (size_t)(end - rest->p)};
    *rest  = (dm_str){end + 1, rest->n - piece->n - 1};
    return true;
}

void dm_buf_clear(dm_buf *b)
{
    dm_free(b->p);
    *b = (dm_buf){0};
}

/* Room for `n` more bytes. */
static bool reserve(dm_buf *b, size_t n)
{
    size_t cap = b->cap ? b->cap : 64;
    char  *p;

    if (b->failed)
        return false;
    if (n <= b->cap - b->n)
        return true;
    while (cap - b->n < n && cap <= SIZE_MAX / 2)
        cap *= 2;
    p = cap - b->n >= n ? dm_realloc(b->p, cap) : NULL;
    if (!p) {
        b->failed = true;
        return false;
    }
    b->p   = p;
    b->cap = cap;
    return true;
}

void dm_buf_add(dm_buf *b, const void *p, size_t n)
{
    if (n == 0 || !reserve(b, n))
        return;
    memcpy(b->p + b->n, p, n);
    b->n += n;
}

void dm_buf_str(dm_buf *b, dm_str s)
{
    dm_buf_add(b, s.p, s.n);
}

void dm_buf_char(dm_buf *b, char c)
{
    if (reserve(b, 1))
        b->p[b->n++] = c;
}

void dm_buf_fmt(dm_buf *b, const char *fmt, ...)
{
    va_list args, again;
    int     n;

    va_start(args, fmt);
    va_copy(again, args);
    n = vsnprintf(NULL, 0, fmt, args);
    if (n > 0 && reserve(b, (size_t)n + 1)) {        /* vsnprintf wants its NUL */
        vsnprintf(b->p + b->n, (size_t)n + 1, fmt, again);
        b->n += (size_t)n;
    }
    va_end(again);
    va_end(args);
}

dm_str dm_buf_view(const dm_buf *b)
{
    return (dm_str){b->p, b->n};
}
