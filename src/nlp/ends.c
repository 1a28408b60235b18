/* ends.c: where a sentence ends without a stop
 *
 * Each feature is a few words or shapes about the gap, hashed to a row of one
 * table of weights; their sum is the log odds of an end, in sixteenths.
 * A shape is what a word looks like: small, Capital, ALL, digit, address, or the
 * sign itself.
 */
#include "nlp/ends.h"

#include "text/text.h"

#include "nlp/ends.inc"

enum { NEAR = 6 };               /* words seen: three on each side            */

typedef struct sight {
    uint32_t form[NEAR];         /* hash of the word in lower case            */
    uint32_t shape[NEAR];
} sight;

static uint32_t mix(uint32_t h, uint32_t v)
{
    h = (h ^ v) * 0x9e3779b1u;
    return h ^ h >> 15;
}

static uint32_t form_hash(dm_str s)
{
    uint32_t h = 2166136261u;

    for (size_t i = 0; i < s.n && i < 24; i++) {
        uint8_t b = (uint8_t)s.p[i];
        h = (h ^ ((uint32_t)b - (uint32_t)'A' < 26 ? b + 32u : b)) * 16777619u;
    }
    return h;
}

static bool is_address(dm_str s)
{
    if (s.n < 7)
        return false;
    return memchr(s.p, '@', s.n) || memcmp(s.p, "http", 4) == 0 || memcmp(s.p, "www.", 4) == 0;
}

static uint32_t shape_of(const dm_piece *p, dm_str s)
{
    size_t   at = 0;
    uint32_t cp = dm_utf8_next(s, &at);

    if (p->kind == DM_PIECE_NUMBER)
        return 'd';
    if (p->kind == DM_PIECE_ABBR)
        return dm_cp_is_upper(cp) ? 'A' : 'a';
    if (p->kind != DM_PIECE_WORD)
        return s.n > 1 && s.p[0] == s.p[1] ? cp << 1 : cp;
    if (is_address(s))
        return 'w';
    if (!dm_cp_is_upper(cp))
        return 'l';
    if (at >= s.n)
        return '1';
    return dm_cp_is_upper(dm_utf8_next(s, &at)) ? 'U' : 'C';
}

static dm_str form(const dm_piece *p, dm_str text)
{
    return (dm_str){text.p + p->span.start, p->span.end - p->span.start};
}

/* Words i - 2 .. i + 3; outside the sentence or block there is an edge. */
static void look(sight *out, const dm_piece *p, uint32_t n, uint32_t i, uint32_t first, dm_str text)
{
    for (uint32_t k = 0; k < NEAR; k++) {
        uint32_t at = i + k - 2;
        bool     is_in = i + k >= first + 2 && at < n;

        out->form[k]  = is_in ? form_hash(form(&p[at], text)) : 1;
        out->shape[k] = is_in ? shape_of(&p[at], form(&p[at], text)) : '^';
    }
}

static uint32_t distance(uint32_t n)
{
    return n < 2 ? n : n < 4 ? 2 : n < 8 ? 3 : n < 16 ? 4 : 5;
}

/* Signs that tie what follows to what stands before: a quotation to its speaker,
 * a list to its head. */
static bool ties(const dm_piece *p, dm_str text)
{
    uint32_t cp = dm_utf8_next(form(p, text), &(size_t){0});

    if (p->kind != DM_PIECE_SIGN)
        return p->kind > DM_PIECE_NUMBER;
    return cp == ',' || cp == ';' || cp == ':' || cp == '%' || dm_cp_is_dash(cp);
}

bool dm_ends_is_gap(const dm_piece *pieces, uint32_t n, uint32_t i, dm_str text)
{
    const dm_piece *next = &pieces[i + 1];
    char            b;

    if (i + 1 >= n || next->is_glued || ties(&pieces[i], text))
        return false;
    if (next->kind == DM_PIECE_STOP || next->kind == DM_PIECE_CLOSE)
        return false;
    b = text.p[next->span.start];
    if (b == ',' || b == ';' || b == ':' || b == '%')
        return false;
    if (next->kind == DM_PIECE_NUMBER)                 /* 03/27/2001 may begin one */
        return memchr(form(next, text).p, '/', form(next, text).n) != NULL;
    return next->kind != DM_PIECE_WORD || b < 'a' || b > 'z' || is_address(form(next, text));
}

void dm_ends_rows(uint16_t rows[DM_ENDS_FEATURES], const dm_piece *pieces, uint32_t n, uint32_t i,
                  uint32_t first, dm_str text)
{
    sight           s;
    const uint32_t *f = s.form + 2, *h = s.shape + 2;   /* [0] before the gap, [1] after */
    uint32_t        far = distance(i - first);

    look(&s, pieces, n, i, first, text);
    const uint32_t v[DM_ENDS_FEATURES] = {
        mix(1, f[0]),
        mix(mix(2, f[1]), h[1]),
        mix(mix(3, h[0]), h[1]),
        mix(mix(4, f[0]), h[1]),
        mix(mix(5, h[0]), f[1]),
        mix(mix(mix(6, h[-1]), h[0]), h[1]),
        mix(mix(mix(7, h[0]), h[1]), h[2]),
        mix(mix(8, f[1]), h[2]),
        mix(mix(mix(9, far), h[0]), h[1]),
        mix(mix(mix(10, f[-1]), h[0]), h[1]),
        mix(mix(11, f[2]), h[1]),
        mix(mix(mix(mix(12, h[-1]), h[0]), h[1]), h[2]),
        mix(mix(mix(mix(13, h[0]), h[1]), h[2]), h[3]),
        mix(mix(mix(mix(14, h[-2]), h[-1]), h[0]), h[1]),
        mix(mix(15, f[1]), f[2]),
        mix(mix(16, f[0]), f[1]),
        mix(mix(mix(17, f[-1]), f[0]), h[1]),
    };

    for (uint32_t k = 0; k < DM_ENDS_FEATURES; k++)
        rows[k] = (uint16_t)(v[k] & (DM_ENDS_ROWS - 1));
}

bool dm_ends_here(const dm_piece *pieces, uint32_t n, uint32_t i, uint32_t first, dm_str text)
{
    uint16_t rows[DM_ENDS_FEATURES];
    int32_t  sum = ends_bias;

    if (!dm_ends_is_gap(pieces, n, i, text))
        return false;
    if (is_address(form(&pieces[i], text)) && is_address(form(&pieces[i + 1], text)))
        return true;
    dm_ends_rows(rows, pieces, n, i, first, text);
    for (uint32_t k = 0; k < DM_ENDS_FEATURES; k++)
        sum += ends_weight[rows[k]];
    return sum > 0;
}
