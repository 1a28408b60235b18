/* err.c: errors that carry their place
 *
 * A message may quote anything that was read, so it is made fit to print before
 * it is kept: control characters become \xNN, bytes that are not UTF-8 too, and
 * a message that is too long ends between characters. Nothing here allocates:
 * the message that matters most is the one about memory.
 */
#include "base/err.h"

static const char *const status_word[DM_STATUS_COUNT] = {
#define X(id, word, gloss) [DM_##id] = word,
    DM_STATUSES(X)
#undef X
};

const char *dm_status_word(dm_status st)
{
    return (unsigned)st < DM_STATUS_COUNT ? status_word[st] : "unknown";
}

/* Length of the printable UTF-8 character at s; 0 when there is none. */
static size_t printable(const char *s)
{
    unsigned char c = (unsigned char)s[0];
    size_t        n = c >= 0xf0 ? 4 : c >= 0xe0 ? 3 : 2;

    if (c < 0x80)
        return c >= 0x20 && c != 0x7f;
    if (c < 0xc2 || c > 0xf4)
        return 0;
    for (size_t i = 1; i < n; i++)
        if (((unsigned char)s[i] & 0xc0) != 0x80)    /* stops at the NUL too */
            return 0;
    return c == 0xc2 && (unsigned char)s[1] < 0xa0 ? 0 : n;
}

/* Appends `s` to the text, made printable, as far as it fits. */
static void append(char *text, size_t cap, const char *s)
{
    static const char hex[] = "0123456789abcdef";
    size_t            at    = strlen(text);

    while (*s) {
        size_t        n = printable(s);
        unsigned char c = (unsigned char)*s;
        const char    escaped[] = {'\\', 'x', hex[c >> 4], hex[c & 15]};

        if (at + (n ? n : sizeof escaped) >= cap)
            break;
        memcpy(text + at, n ? s : escaped, n ? n : sizeof escaped);
        at += n ? n : sizeof escaped;
        s += n ? n : 1;
    }
    text[at] = '\0';
}

/* ":5:48: ", or "@18203344: ". */
static void place_tail(char out[64], dm_place at)
{
    if (at.has_byte)
        snprintf(out, 64, "@%llu: ", (unsigned long long)at.byte);
    else if (at.line && at.col)
        snprintf(out, 64, ":%u:%u: ", at.line, at.col);
    else if (at.line)
        snprintf(out, 64, ":%u: ", at.line);
    else
        snprintf(out, 64, ": ");
}

static bool is_known(dm_place at)
{
    return at.path || at.line || at.has_byte;
}

static dm_status fill(dm_err *err, dm_status st, dm_place at, const char *fmt, va_list args)
{
    char tail[64], message[1024];

    if (!err)
        return st;
    *err = (dm_err){.status = st};
    if (is_known(at)) {
        place_tail(tail, at);
        append(err->text, sizeof err->text, at.path ? at.path : "-");
        append(err->text, sizeof err->text, tail);
    }
    if (vsnprintf(message, sizeof message, fmt, args) < 0)
        message[0] = '\0';
    append(err->text, sizeof err->text, message);
    return st;
}

dm_status dm_err_set(dm_err *err, dm_status st, const char *fmt, ...)
{
    va_list args;

    va_start(args, fmt);
    fill(err, st, (dm_place){0}, fmt, args);
    va_end(args);
    return st;
}

dm_status dm_err_at(dm_err *err, dm_status st, dm_place at, const char *fmt, ...)
{
    va_list args;

    va_start(args, fmt);
    fill(err, st, at, fmt, args);
    va_end(args);
    return st;
}

void dm_place_write(dm_buf *b, dm_place at)
{
    char tail[64];

    if (!is_known(at))
        return;
    place_tail(tail, at);
    dm_buf_str(b, dm_str_of(at.path ? at.path : "-"));
    dm_buf_str(b, dm_str_of(tail));
}
