/* fold.c: the forms of a string that are compared
 *
 * Four steps over an array of code points: take each character apart (NFD),
 * change or drop the parts, put combining marks in order, and compose again
 * (NFC). Changing parts between taking apart and composing is what makes
 * folding idempotent.
 *
 * Marks are ordered by insertion, which is quadratic in the length of a run of
 * them; runs are therefore cut at 30, as in Unicode's Stream-Safe format.
 */
#include "text/text.h"

#include <utf8proc.h>

enum { MARKS_IN_A_ROW = 30, PARTS = 4 };     /* no character has more parts   */

typedef utf8proc_int32_t cp_t;

/* Some code point to look up instead, or 0 to drop it. */
typedef uint32_t (*change)(uint32_t cp, uint32_t before);

static uint32_t keep(uint32_t cp, uint32_t before)
{
    (void)before;
    return cp;
}

static uint32_t to_lookup(uint32_t cp, uint32_t before)
{
    if (cp < 0x80)
        return dm_cp_lower(cp);
    if (dm_cp_is_zero_width(cp) || (cp == 0x307 && before == 'i'))   /* İ is i */
        return 0;
    if (dm_cp_is_space(cp))
        return ' ';
    if (dm_cp_is_dash(cp))
        return '-';
    if (dm_cp_is_quote(cp))
        return dm_cp_is_double_quote(cp) ? '"' : '\'';
    return dm_cp_lower(cp);
}

static uint32_t take_apart(cp_t out[PARTS], uint32_t cp)
{
    int              boundary = 0;
    utf8proc_ssize_t n;

    n = utf8proc_decompose_char((cp_t)cp, out, PARTS, UTF8PROC_DECOMPOSE, &boundary);
    if (n >= 1 && n <= PARTS)
        return (uint32_t)n;
    out[0] = (cp_t)cp;
    return 1;
}

/* At most this many code points come of `s`. */
static size_t most_parts(dm_str s)
{
    return s.n * 2 + PARTS;                  /* two bytes give three at most  */
}

static size_t decompose(cp_t *out, dm_str s, change f)
{
    size_t n = 0;

    for (size_t at = 0; at < s.n;) {
        cp_t     parts[PARTS];
        uint32_t n_part = take_apart(parts, dm_utf8_next(s, &at));

        for (uint32_t i = 0; i < n_part; i++) {
            uint32_t cp = f((uint32_t)parts[i], n ? (uint32_t)out[n - 1] : 0);

            if (cp != 0 || parts[i] == 0)
                out[n++] = (cp_t)cp;
        }
    }
    return n;
}

static int order_of(cp_t cp)
{
    return cp < 0x300 ? 0 : utf8proc_get_property(cp)->combining_class;
}

static void put_in_order(cp_t *cps, size_t n)
{
    size_t first = 0;                        /* of the run of marks           */

    for (size_t i = 0; i < n; i++) {
        int    order = order_of(cps[i]);
        cp_t   cp    = cps[i];
        size_t to    = i;

        if (order == 0 || i - first >= MARKS_IN_A_ROW) {
            first = order == 0 ? i + 1 : i;
            continue;
        }
        for (; to > first && order_of(cps[to - 1]) > order; to--)
            cps[to] = cps[to - 1];
        cps[to] = cp;
    }
}

static size_t normalise(cp_t *cps, dm_str s, change f)
{
    size_t           n = decompose(cps, s, f);
    utf8proc_ssize_t m;

    put_in_order(cps, n);
    m = utf8proc_normalize_utf32(cps, (utf8proc_ssize_t)n,
                                 (utf8proc_option_t)(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
    return m >= 0 ? (size_t)m : n;
}

static size_t encoded_length(const cp_t *cps, size_t n)
{
    size_t bytes = 0;
    char   ignored[4];

    for (size_t i = 0; i < n; i++)
        bytes += dm_utf8_put(ignored, (uint32_t)cps[i]);
    return bytes;
}

/* Writes as many whole characters as fit, returns the bytes written. */
static size_t encode(char *out, size_t cap, const cp_t *cps, size_t n)
{
    size_t at = 0;
    char   one[4];

    for (size_t i = 0; i < n; i++) {
        uint32_t len = dm_utf8_put(one, (uint32_t)cps[i]);

        if (at + len > cap)
            break;
        memcpy(out + at, one, len);
        at += len;
    }
    return at;
}

enum { STACK_CPS = DM_FOLD_BYTES * 2 + PARTS };

/* Short strings are worked on the stack, so that only the result takes room. */
static dm_str through(dm_arena *arena, dm_str s, change f)
{
    cp_t   small[STACK_CPS];
    cp_t  *cps = s.n <= DM_FOLD_BYTES ? small : DM_NEW(arena, cp_t, most_parts(s));
    size_t n, bytes;
    char  *p;

    if (!cps)
        return (dm_str){0};
    n     = normalise(cps, s, f);
    bytes = encoded_length(cps, n);
    if (!(p = DM_NEW(arena, char, bytes)))
        return (dm_str){0};
    return (dm_str){p, encode(p, bytes, cps, n)};
}

static bool has_ascii_upper(dm_str s)
{
    for (size_t i = 0; i < s.n; i++)
        if ((unsigned)(s.p[i] - 'A') < 26)
            return true;
    return false;
}

static void lower_ascii(char *out, dm_str s)
{
    for (size_t i = 0; i < s.n; i++)
        out[i] = (char)((unsigned)(s.p[i] - 'A') < 26 ? s.p[i] + 32 : s.p[i]);
}

static dm_str lower_ascii_copy(dm_arena *arena, dm_str s)
{
    char *p;

    if (!has_ascii_upper(s))
        return s;
    if (!(p = DM_NEW(arena, char, s.n)))
        return (dm_str){0};
    lower_ascii(p, s);
    return (dm_str){p, s.n};
}

dm_str dm_text_lower(dm_arena *arena, dm_str s)
{
    char  *p;
    size_t n = 0;

    if (dm_text_is_ascii(s))
        return lower_ascii_copy(arena, s);
    /* two bytes may become three; a bad byte becomes three */
    if (!(p = DM_NEW(arena, char, s.n * 3 + 4)))
        return (dm_str){0};
    for (size_t at = 0; at < s.n;)
        n += dm_utf8_put(p + n, dm_cp_lower(dm_utf8_next(s, &at)));
    return (dm_str){p, n};
}

/* Below U+0300 everything is in form C already. */
static bool is_surely_nfc(dm_str s)
{
    if (dm_text_is_ascii(s))
        return true;
    for (size_t at = 0; at < s.n;)
        if (dm_utf8_next(s, &at) >= 0x300)
            return false;
    return true;
}

dm_str dm_text_nfc(dm_arena *arena, dm_str s)
{
    return is_surely_nfc(s) ? s : through(arena, s, keep);
}

dm_str dm_text_fold(dm_arena *arena, dm_str s)
{
    return dm_text_is_ascii(s) ? lower_ascii_copy(arena, s) : through(arena, s, to_lookup);
}

dm_str dm_text_fold_into(char *buf, size_t cap, dm_str s)
{
    cp_t cps[STACK_CPS];

    if (dm_text_is_ascii(s)) {
        s = dm_str_sub(s, 0, cap);
        lower_ascii(buf, s);
        return (dm_str){buf, s.n};
    }
    s = dm_utf8_head(s, DM_FOLD_BYTES);
    return (dm_str){buf, encode(buf, cap, cps, normalise(cps, s, to_lookup))};
}
