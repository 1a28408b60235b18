/* netfeat.c: words to features
 *
 * Pieces: prefixes of 1 to 3 characters, suffixes of 1 to 4, shape in two
 * grains, and the gazetteer bits. Characters are UTF-8 sequences, taken by their
 * lead bytes alone, so that any bytes will do.
 */
#include "nlp/netfeat.h"

#include "base/hash.h"

/* Three-byte sequences E2 80 xx and their ASCII. */
static const char *ascii_for(uint8_t b)
{
    switch (b) {
    case 0x90: case 0x91: case 0x92: case 0x93: return "-";
    case 0x94: case 0x95:                       return "--";
    case 0x98: case 0x99: case 0x9A: case 0x9B: return "'";
    case 0x9C: case 0x9D: case 0x9E: case 0x9F: return "\"";
    case 0xA6:                                  return "...";
    default:                                    return NULL;
    }
}

/* How many bytes at `p` are one typographic mark, and its ASCII in *ascii. */
static size_t typographic(const char **ascii, const uint8_t *p, size_t n)
{
    if (n >= 3 && p[0] == 0xE2 && p[1] == 0x80 && (*ascii = ascii_for(p[2])) != NULL)
        return 3;
    if (n >= 2 && p[0] == 0xC2 && (p[1] == 0xAB || p[1] == 0xBB)) {
        *ascii = "\"";
        return 2;
    }
    if (n >= 2 && p[0] == '`' && p[1] == '`') {
        *ascii = "\"";
        return 2;
    }
    if (n == 2 && p[0] == '\'' && p[1] == '\'') {
        *ascii = "\"";
        return 2;
    }
    return 0;
}

static char lower_byte(uint8_t before, uint8_t c)
{
    if (c >= 'A' && c <= 'Z')
        return (char)(c + 32);
    if (before == 0xC3 && c >= 0x80 && c <= 0x9E && c != 0x97)
        return (char)(c + 32);
    return (char)c;
}

static void put(dm_net_norm *o, uint8_t before, uint8_t c)
{
    bool is_digit = c >= '0' && c <= '9';
    o->cased[o->n] = is_digit ? '0' : (char)c;
    o->lower[o->n] = is_digit ? '0' : lower_byte(before, c);
    o->n++;
}

void dm_net_normalise(dm_net_norm *out, dm_str form)
{
    const uint8_t *p = (const uint8_t *)form.p;
    size_t         i = 0, n = form.n;
    const char    *ascii;

    out->n = 0;
    while (i < n && out->n + 4 < DM_NET_NORM) {
        size_t k = typographic(&ascii, p + i, n - i);
        if (k > 0) {
            for (; *ascii; ascii++)
                put(out, 0, (uint8_t)*ascii);
            i += k;
            continue;
        }
        if (out->n == DM_NET_NORM / 2 && n - i > DM_NET_NORM / 2 - 4)
            i = n - (DM_NET_NORM / 2 - 4);       /* the middle goes */
        put(out, i > 0 ? p[i - 1] : 0, p[i]);
        i++;
    }
}

uint32_t dm_net_word_key(const dm_net_norm *norm)
{
    return (uint32_t)dm_hash64(norm->lower, norm->n, 0);
}

static bool is_tail(char c) { return ((uint8_t)c & 0xC0) == 0x80; }

/* Byte after the first k characters. */
static uint32_t head_bytes(const char *s, uint32_t n, uint32_t k)
{
    uint32_t i = 0;
    while (i < n && k > 0) {
        for (i++; i < n && is_tail(s[i]); i++) {}
        k--;
    }
    return i;
}

/* Byte where the last k characters begin. */
static uint32_t tail_bytes(const char *s, uint32_t n, uint32_t k)
{
    while (n > 0 && k > 0) {
        for (n--; n > 0 && is_tail(s[n]); n--) {}
        k--;
    }
    return n;
}

static char shape_of(char c)
{
    if (c >= 'A' && c <= 'Z') return 'X';
    if (c >= 'a' && c <= 'z') return 'x';
    if (c == '0')             return 'd';
    if ((uint8_t)c >= 0x80)   return 'u';
    return c;
}

/* Writes the shape with runs cut to `run` characters; at most 16 bytes. */
static uint32_t shape(char out[16], const dm_net_norm *w, uint32_t run)
{
    uint32_t n = 0, same = 0;
    for (uint32_t i = 0; i < w->n && n < 16; i++) {
        char c = shape_of(w->cased[i]);
        same = n > 0 && out[n - 1] == c ? same + 1 : 1;
        if (same <= run)
            out[n++] = c;
    }
    return n;
}

void dm_net_pieces(uint32_t out[DM_NET_PIECES], const dm_net_norm *w, uint8_t gaz, uint32_t n_row)
{
    char     s[16];
    uint32_t k = 0, mask = n_row - 1;

    for (uint32_t i = 1; i <= 3; i++, k++)
        out[k] = (uint32_t)dm_hash64(w->lower, head_bytes(w->lower, w->n, i), 0x100 + i) & mask;
    for (uint32_t i = 1; i <= 4; i++, k++) {
        uint32_t at = tail_bytes(w->lower, w->n, i);
        out[k] = (uint32_t)dm_hash64(w->lower + at, w->n - at, 0x200 + i) & mask;
    }
    for (uint32_t run = 1; run <= 3; run += 2, k++) {
        uint32_t n = shape(s, w, run);
        out[k] = (uint32_t)dm_hash64(s, n, 0x300 + run) & mask;
    }
    out[k] = (uint32_t)dm_hash64(&gaz, 1, 0x400) & mask;
}

bool dm_net_is_alpha(dm_str f)
{
    uint8_t c = f.n ? (uint8_t)f.p[0] : 0;
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c >= 0xC3;
}

void dm_net_case_add(dm_net_case *c, dm_str f)
{
    uint32_t upper = 0, lower = 0;

    if (!dm_net_is_alpha(f) || (uint8_t)f.p[0] == 0xE2)
        return;
    for (size_t i = 0; i < f.n && i < 64; i++) {
        upper += f.p[i] >= 'A' && f.p[i] <= 'Z';
        lower += f.p[i] >= 'a' && f.p[i] <= 'z';
    }
    bool begins_upper = f.p[0] >= 'A' && f.p[0] <= 'Z';
    c->n_alpha++;
    c->n_lower       += !begins_upper && upper == 0;
    c->n_long_lower  += !begins_upper && upper == 0 && f.n >= 4;
    c->n_capital     += begins_upper;
    c->n_all_capital += upper > 0 && lower == 0;
}

uint32_t dm_net_case_kind(const dm_net_case *c)
{
    if (c->n_alpha >= 2 && c->n_lower == 0 && c->n_all_capital * 10 >= c->n_alpha * 7)
        return 1;
    if (c->n_capital >= 3 && c->n_long_lower == 0 && c->n_capital * 2 >= c->n_alpha)
        return 2;
    if (c->n_alpha >= 3 && c->n_capital == 0 && c->n_all_capital == 0)
        return 3;
    return 0;
}

void dm_net_lower(char *out, dm_str form)
{
    for (size_t i = 0; i < form.n; i++)
        out[i] = lower_byte(i > 0 ? (uint8_t)form.p[i - 1] : 0, (uint8_t)form.p[i]);
}
