/* decode.c: bytes to UTF-8 text, each byte knowing where it came from
 *
 * Well-formed UTF-8 is the text as it stands: no copy, no origins. Otherwise the
 * page is either windows-1252 or UTF-8 with some bytes broken, and the bytes
 * above 0x7F say which: if more of them belong to good UTF-8 sequences than do
 * not, the good ones are kept and only the rest is read as windows-1252.
 */
#include "clean/clean_int.h"

#include "text/text.h"

enum { HIGH = 128 };

/* Length of the well-formed character at s[at], 0 if there is none. */
static uint32_t char_length(dm_str s, size_t at)
{
    size_t   next = at;
    uint32_t cp = dm_utf8_next(s, &next);

    if (cp == DM_CP_BAD && !dm_utf8_valid(dm_str_sub(s, at, next), NULL))
        return 0;
    return (uint32_t)(next - at);
}

/* More high bytes inside good sequences than outside? */
static bool is_mostly_utf8(dm_str raw)
{
    size_t good = 0, bad = 0;

    for (size_t at = 0; at < raw.n;) {
        if ((unsigned char)raw.p[at] < 0x80) {
            at++;
            continue;
        }
        uint32_t n = char_length(raw, at);

        if (n)
            good += n;
        else
            bad++;
        at += n ? n : 1;
    }
    return good > bad;
}

/* The 1252 reading of each byte from 0x80: [HIGH] strings of 2 or 3 bytes. */
static void read_high(dm_str high[HIGH], dm_arena *arena)
{
    char     *bytes = DM_NEW(arena, char, HIGH);
    dm_str    all;
    uint32_t *origin;
    size_t    from = 0;

    for (int i = 0; i < HIGH; i++)
        bytes[i] = (char)(i + HIGH);
    dm_text_from_1252(&all, &origin, arena, (dm_str){bytes, HIGH});
    for (size_t at = 1; at <= all.n; at++) {
        if (origin[at] == origin[from])
            continue;
        high[origin[from]] = dm_str_sub(all, from, at);
        from = at;
    }
}

static void patch(dm_doc *doc, dm_str raw)
{
    dm_str    high[HIGH];
    char     *text = DM_NEW(doc->arena, char, raw.n * 3 + 1);
    uint32_t *origin = DM_NEW(doc->arena, uint32_t, raw.n * 3 + 1);
    size_t    n = 0;

    read_high(high, doc->arena);
    for (size_t at = 0; at < raw.n;) {
        unsigned char c = (unsigned char)raw.p[at];
        uint32_t      len = c < 0x80 ? 1 : char_length(raw, at);
        dm_str        piece = len ? dm_str_sub(raw, at, at + len) : high[c - HIGH];

        for (size_t i = 0; i < piece.n; i++, n++) {
            text[n]   = piece.p[i];
            origin[n] = (uint32_t)(at + (len ? i : 0));
        }
        at += len ? len : 1;
    }
    origin[n]   = (uint32_t)raw.n;
    doc->text   = (dm_str){text, n};
    doc->origin = origin;
}

dm_status dm_clean_decode(dm_doc *doc, dm_err *err)
{
    dm_str raw = doc->article.bytes;

    if (raw.n >= 1u << 30)
        return dm_err_set(err, DM_E_LIMIT, "article of %zu bytes, at most %u are read", raw.n, (1u << 30) - 1);
    doc->text = raw;
    if (dm_utf8_valid(raw, NULL))
        return DM_OK;
    if (is_mostly_utf8(raw)) {
        patch(doc, raw);
        return DM_OK;
    }
    doc->is_1252 = true;
    if (!dm_text_from_1252(&doc->text, &doc->origin, doc->arena, raw))
        return dm_err_set(err, DM_E_MEMORY, "no memory for %zu bytes of text", raw.n);
    return DM_OK;
}
