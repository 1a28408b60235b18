/* utf8.c: UTF-8, read and written
 *
 * The decoder follows table 3-7 of the Unicode standard: the lead byte says how
 * many follow, and narrows the range of the first of them, which is what keeps
 * out overlong forms, surrogates and what lies past U+10FFFF. A byte that does
 * not fit is one bad character, and reading goes on at the next.
 */
#include "text/text.h"

typedef struct lead {
    uint8_t n;              /* bytes of the character; 0: no lead byte        */
    uint8_t least, most;    /* range of the second byte                       */
} lead;

static lead lead_of(uint8_t c)
{
    if (c < 0xc2 || c > 0xf4) return (lead){0, 0, 0};
    if (c < 0xe0)             return (lead){2, 0x80, 0xbf};
    if (c == 0xe0)            return (lead){3, 0xa0, 0xbf};
    if (c == 0xed)            return (lead){3, 0x80, 0x9f};
    if (c < 0xf0)             return (lead){3, 0x80, 0xbf};
    if (c == 0xf0)            return (lead){4, 0x90, 0xbf};
    if (c == 0xf4)            return (lead){4, 0x80, 0x8f};
    return (lead){4, 0x80, 0xbf};
}

/* Length of the character of two bytes or more at p; 0 when it is not one. */
static uint32_t long_char(const uint8_t *p, size_t left)
{
    lead l = lead_of(p[0]);

    if (l.n == 0 || l.n > left || p[1] < l.least || p[1] > l.most)
        return 0;
    for (uint32_t i = 2; i < l.n; i++)
        if ((p[i] & 0xc0) != 0x80)
            return 0;
    return l.n;
}

uint32_t dm_utf8_next(dm_str s, size_t *at)
{
    static const uint8_t mask[5] = {0, 0x7f, 0x1f, 0x0f, 0x07};
    const uint8_t       *p;
    uint32_t             n, cp;

    if (*at >= s.n)
        return DM_CP_BAD;
    p = (const uint8_t *)s.p + *at;
    if (p[0] < 0x80) {
        ++*at;
        return p[0];
    }
    n = long_char(p, s.n - *at);
    *at += n ? n : 1;
    if (n == 0)
        return DM_CP_BAD;
    cp = p[0] & mask[n];
    for (uint32_t i = 1; i < n; i++)
        cp = cp << 6 | (p[i] & 0x3f);
    return cp;
}

uint32_t dm_utf8_prev(dm_str s, size_t *at)
{
    size_t end = *at < s.n ? *at : s.n;

    if (end == 0)
        return DM_CP_BAD;
    for (size_t back = end < 4 ? end : 4; back > 1; back--) {
        size_t   to = end - back;
        uint32_t cp = dm_utf8_next((dm_str){s.p, end}, &to);

        if (to == end) {                     /* it ends where we stand */
            *at = end - back;
            return cp;
        }
    }
    *at = end - 1;
    return (uint8_t)s.p[*at] < 0x80 ? (uint8_t)s.p[*at] : DM_CP_BAD;
}

/* How many ASCII bytes `s` has from `at` on. */
static size_t ascii_run(dm_str s, size_t at)
{
    size_t i = at;

    for (uint64_t eight; i + 8 <= s.n; i += 8) {
        memcpy(&eight, s.p + i, 8);
        if (eight & 0x8080808080808080u)
            break;
    }
    while (i < s.n && (uint8_t)s.p[i] < 0x80)
        i++;
    return i - at;
}

bool dm_text_is_ascii(dm_str s)
{
    return ascii_run(s, 0) == s.n;
}

bool dm_utf8_valid(dm_str s, size_t *bad_at)
{
    size_t at = ascii_run(s, 0);

    while (at < s.n) {
        uint32_t n = long_char((const uint8_t *)s.p + at, s.n - at);

        if (n == 0) {
            if (bad_at)
                *bad_at = at;
            return false;
        }
        at += n;
        at += ascii_run(s, at);
    }
    return true;
}

uint32_t dm_utf8_put(char out[4], uint32_t cp)
{
    if (cp < 0x80) {
        out[0] = (char)cp;
        return 1;
    }
    if (cp < 0x800) {
        out[0] = (char)(0xc0 | cp >> 6);
        out[1] = (char)(0x80 | (cp & 0x3f));
        return 2;
    }
    if (cp > 0x10ffff || (cp >= 0xd800 && cp <= 0xdfff))
        cp = DM_CP_BAD;
    if (cp < 0x10000) {
        out[0] = (char)(0xe0 | cp >> 12);
        out[1] = (char)(0x80 | (cp >> 6 & 0x3f));
        out[2] = (char)(0x80 | (cp & 0x3f));
        return 3;
    }
    out[0] = (char)(0xf0 | cp >> 18);
    out[1] = (char)(0x80 | (cp >> 12 & 0x3f));
    out[2] = (char)(0x80 | (cp >> 6 & 0x3f));
    out[3] = (char)(0x80 | (cp & 0x3f));
    return 4;
}

dm_str dm_utf8_head(dm_str s, size_t max)
{
    size_t to = max, back;

    if (s.n <= max)
        return s;
    for (back = 0; back < 3 && to > 0 && ((uint8_t)s.p[to] & 0xc0) == 0x80; back++)
        to--;
    /* Only give way to a character that really goes across. */
    if (to < max && to + long_char((const uint8_t *)s.p + to, s.n - to) <= max)
        to = max;
    return dm_str_sub(s, 0, to);
}
