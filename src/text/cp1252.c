/* cp1252.c: windows-1252 to UTF-8, keeping the byte of every character
 *
 * What is not UTF-8 in old news archives is nearly always windows-1252. Only 27
 * of its bytes differ from Latin-1: the table below, 0x80 to 0x9f.
 */
#include "text/text.h"

#include <assert.h>

static const uint16_t high[32] = {
    0x20ac, 0xfffd, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
    0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0xfffd, 0x017d, 0xfffd,
    0xfffd, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
    0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0xfffd, 0x017e, 0x0178,
};

static uint32_t cp_of(uint8_t c)
{
    return c >= 0x80 && c < 0xa0 ? high[c - 0x80] : c;
}

static size_t utf8_length(dm_str raw)
{
    size_t n = 0;
    char   ignored[4];

    for (size_t i = 0; i < raw.n; i++)
        n += (uint8_t)raw.p[i] < 0x80 ? 1 : dm_utf8_put(ignored, cp_of((uint8_t)raw.p[i]));
    return n;
}

bool dm_text_from_1252(dm_str *out, uint32_t **origin, dm_arena *arena, dm_str raw)
{
    size_t    n  = utf8_length(raw), at = 0;
    char     *p  = DM_NEW(arena, char, n + 4);       /* dm_utf8_put may touch 4 */
    uint32_t *from;

    assert(raw.n < 1u << 30);
    from = DM_NEW(arena, uint32_t, n + 1);
    if (!p || !from)
        return false;
    for (size_t i = 0; i < raw.n; i++) {
        uint32_t len = dm_utf8_put(p + at, cp_of((uint8_t)raw.p[i]));

        while (len-- > 0)
            from[at++] = (uint32_t)i;
    }
    from[n] = (uint32_t)raw.n;
    *out    = (dm_str){p, n};
    *origin = from;
    return true;
}
