/* json_line.c: one line of JSON Lines as an article
 *
 * A reader of our own instead of a library's, because a line may hold anything:
 * it wants no stack for nesting (one bit a level says array or object), no
 * memory beside the article's, and knows the byte of every fault. Only the
 * strings we keep are decoded; the rest is checked and passed over.
 *
 * A key of ours that stands twice refuses the line: which of two texts the
 * article is, is not for us to guess. A stated value that is not a string
 * counts as not stated, except that numbers are kept as written (an id, a
 * timestamp).
 */
#include "ingest/json_line.h"

#include "text/text.h"

typedef enum key { KEY_TEXT, KEY_HTML, KEY_ID, KEY_DATE, KEY_TITLE, KEY_URL, KEY_OUTLET, KEY_BYLINE, KEY_LANGUAGE,
                   KEY_COUNT } key;

static const char *const key_word[] = {"text", "html", "id", "date", "title", "url", "outlet", "byline", "language"};

typedef struct reader {
    dm_str         s;
    size_t         at;
    dm_arena      *arena;
    dm_status      status;
    dm_json_fault *fault;
} reader;

/* ---- faults ------------------------------------------------------------- */

static bool fail(reader *r, dm_status st, size_t byte, const char *text)
{
    if (r->status == DM_OK) {
        r->status = st;
        *r->fault = (dm_json_fault){byte, text};
    }
    return false;
}

static bool fail_here(reader *r, const char *text)
{
    return fail(r, DM_E_SYNTAX, r->at, text);
}

/* ---- atoms -------------------------------------------------------------- */

static bool at_end(const reader *r) { return r->at >= r->s.n; }

static char peek(const reader *r) { return at_end(r) ? '\0' : r->s.p[r->at]; }

static void skip_blank(reader *r)
{
    while (!at_end(r) && (peek(r) == ' ' || peek(r) == '\t' || peek(r) == '\r' || peek(r) == '\n'))
        r->at++;
}

static bool take(reader *r, char c)
{
    if (at_end(r) || peek(r) != c)
        return false;
    r->at++;
    return true;
}

static int hex_value(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/* Four hexadecimal digits at s[at], or -1. */
static int32_t hex4(dm_str s, size_t at)
{
    int32_t value = 0;

    if (at + 4 > s.n)
        return -1;
    for (size_t i = at; i < at + 4; i++) {
        int v = hex_value(s.p[i]);

        if (v < 0)
            return -1;
        value = value * 16 + v;
    }
    return value;
}

/* Passes over a string; *raw is what stands between its quotes. */
static bool skip_string(reader *r, dm_str *raw, bool *has_escape)
{
    size_t start = r->at + 1;

    *has_escape = false;
    if (!take(r, '"'))
        return fail_here(r, "wanted a string");
    for (; !at_end(r); r->at++) {
        unsigned char c = (unsigned char)peek(r);

        if (c == '"') {
            *raw = dm_str_sub(r->s, start, r->at++);
            return true;
        }
        if (c < 0x20)
            return fail_here(r, "a control character in a string must be escaped");
        if (c != '\\')
            continue;
        *has_escape = true;
        r->at++;
        if (peek(r) == 'u' ? hex4(r->s, r->at + 1) < 0 : at_end(r) || !strchr("\"\\/bfnrt", peek(r)) || !peek(r))
            return fail_here(r, "no such escape");
    }
    return fail_here(r, "a string is not closed");
}

static bool skip_digits(reader *r)
{
    size_t start = r->at;

    while (peek(r) >= '0' && peek(r) <= '9')
        r->at++;
    return r->at > start;
}

static bool skip_number(reader *r)
{
    take(r, '-');
    if (!take(r, '0') && !skip_digits(r))
        return fail_here(r, "wanted a value");
    if (take(r, '.') && !skip_digits(r))
        return fail_here(r, "a number ends in its point");
    if (take(r, 'e') || take(r, 'E')) {
        if (!take(r, '+'))
            take(r, '-');
        if (!skip_digits(r))
            return fail_here(r, "a number without its exponent");
    }
    return true;
}

static bool skip_word(reader *r)
{
    static const char *const words[] = {"true", "false", "null"};

    for (uint32_t i = 0; i < 3; i++) {
        dm_str word = dm_str_of(words[i]);

        if (dm_str_starts(dm_str_sub(r->s, r->at, r->s.n), word)) {
            r->at += word.n;
            return true;
        }
    }
    return skip_number(r);
}

/* ---- values ------------------------------------------------------------- */

/* Open arrays and objects: bit `depth` is set for an object. */
typedef struct nest {
    uint64_t is_object;
    uint32_t depth;
} nest;

static bool open_one(reader *r, nest *n, bool is_object)
{
    if (n->depth == DM_MAX_JSON_DEPTH)
        return fail(r, DM_E_LIMIT, r->at, "nested too deep");
    n->is_object = (n->is_object & ~(1ull << n->depth)) | ((uint64_t)is_object << n->depth);
    n->depth++;
    r->at++;
    return true;
}

static bool skip_key(reader *r)
{
    dm_str raw;
    bool   has_escape;

    skip_blank(r);
    if (!skip_string(r, &raw, &has_escape))
        return false;
    skip_blank(r);
    return take(r, ':') || fail_here(r, "wanted ':'");
}

/* After a value: closes what ends here and goes on to the next value of what
 * does not. False when there is a fault; *is_done when nothing is open. */
static bool after_value(reader *r, nest *n, bool *is_done)
{
    for (;;) {
        bool is_object = n->depth && (n->is_object >> (n->depth - 1) & 1);

        *is_done = n->depth == 0;
        if (*is_done)
            return true;
        skip_blank(r);
        if (take(r, ','))
            return !is_object || skip_key(r);
        if (!take(r, is_object ? '}' : ']'))
            return fail_here(r, is_object ? "wanted ',' or '}'" : "wanted ',' or ']'");
        n->depth--;
    }
}

/* Enters arrays and objects at the beginning of a value. *is_empty: what was
 * opened was closed at once, and counts as the value. */
static bool enter(reader *r, nest *n, bool *is_empty)
{
    *is_empty = false;
    for (skip_blank(r); peek(r) == '[' || peek(r) == '{'; skip_blank(r)) {
        bool is_object = peek(r) == '{';

        if (!open_one(r, n, is_object))
            return false;
        skip_blank(r);
        if (take(r, is_object ? '}' : ']')) {
            n->depth--;
            *is_empty = true;
            return true;
        }
        if (is_object && !skip_key(r))
            return false;
    }
    return true;
}

static bool skip_value(reader *r)
{
    nest n = {0, 0};
    bool is_done = false, is_empty, has_escape;

    while (!is_done) {
        dm_str raw;

        if (!enter(r, &n, &is_empty))
            return false;
        if (!is_empty && !(peek(r) == '"' ? skip_string(r, &raw, &has_escape) : skip_word(r)))
            return false;
        if (!after_value(r, &n, &is_done))
            return false;
    }
    return true;
}

/* ---- strings we keep ---------------------------------------------------- */

/* The code point of "\uXXXX" or of a surrogate pair; *at moves past it. */
static uint32_t read_unicode(dm_str raw, size_t *at)
{
    uint32_t cp = (uint32_t)hex4(raw, *at + 2);
    int32_t  low;

    *at += 6;
    if (cp < 0xD800 || cp > 0xDFFF)
        return cp;
    low = *at + 6 <= raw.n && raw.p[*at] == '\\' && raw.p[*at + 1] == 'u' ? hex4(raw, *at + 2) : -1;
    if (cp > 0xDBFF || low < 0xDC00 || low > 0xDFFF)
        return DM_CP_BAD;
    *at += 6;
    return 0x10000 + ((cp - 0xD800) << 10) + ((uint32_t)low - 0xDC00);
}

static bool decode(reader *r, dm_str *out, dm_str raw)
{
    static const char from[] = "\"\\/bfnrt", to[] = "\"\\/\b\f\n\r\t";
    char             *p = DM_NEW(r->arena, char, raw.n + 1);
    size_t            n = 0;

    if (!p)
        return fail(r, DM_E_MEMORY, r->at, "no memory for the text");
    for (size_t at = 0; at < raw.n;) {
        if (raw.p[at] != '\\') {
            const char *next = memchr(raw.p + at, '\\', raw.n - at);
            size_t      len = next ? (size_t)(next - raw.p) - at : raw.n - at;

            memcpy(p + n, raw.p + at, len);
            n += len;
            at += len;
        } else if (raw.p[at + 1] == 'u') {
            n += dm_utf8_put(p + n, read_unicode(raw, &at));
        } else {
            p[n++] = to[strchr(from, raw.p[at + 1]) - from];
            at += 2;
        }
    }
    *out = (dm_str){p, n};
    return true;
}

/* A string decoded, a number as written; anything else is not stated. */
static bool keep_value(reader *r, dm_str *out, bool *is_string)
{
    dm_str raw;
    bool   has_escape;
    size_t start;

    skip_blank(r);
    *out = (dm_str){0};
    *is_string = peek(r) == '"';
    start = r->at;
    if (*is_string) {
        if (!skip_string(r, &raw, &has_escape))
            return false;
        *out = raw;
        return !has_escape || decode(r, out, raw);
    }
    bool is_number = peek(r) == '-' || (peek(r) >= '0' && peek(r) <= '9');

    if (!skip_value(r))
        return false;
    if (is_number)
        *out = dm_str_sub(r->s, start, r->at);
    return true;
}

/* ---- the object --------------------------------------------------------- */

enum { KEY_BYTES = 64 };

static key find_key(reader *r, dm_str raw, bool has_escape)
{
    dm_str word = raw;

    if (has_escape && raw.n < KEY_BYTES)
        decode(r, &word, raw);
    for (uint32_t k = 0; k < KEY_COUNT; k++)
        if (dm_str_eq(word, dm_str_of(key_word[k])))
            return (key)k;
    return KEY_COUNT;
}

typedef struct record {
    dm_str   value[KEY_COUNT];
    bool     is_string[KEY_COUNT];
    uint32_t seen;             /* bit per key                                 */
} record;

static bool read_pair(reader *r, record *rec)
{
    dm_str raw;
    bool   has_escape;
    size_t start;
    key    k;

    skip_blank(r);
    start = r->at;
    if (!skip_string(r, &raw, &has_escape))
        return false;
    skip_blank(r);
    if (!take(r, ':'))
        return fail_here(r, "wanted ':'");
    k = find_key(r, raw, has_escape);
    if (k == KEY_COUNT)
        return skip_value(r);
    if (rec->seen >> k & 1)
        return fail(r, DM_E_SYNTAX, start, "this key stands twice");
    rec->seen |= 1u << k;
    return keep_value(r, &rec->value[k], &rec->is_string[k]);
}

static bool read_object(reader *r, record *rec)
{
    skip_blank(r);
    if (!take(r, '{'))
        return fail_here(r, "wanted an object: '{'");
    skip_blank(r);
    if (!take(r, '}')) {
        do {
            if (!read_pair(r, rec))
                return false;
            skip_blank(r);
        } while (take(r, ','));
        if (!take(r, '}'))
            return fail_here(r, "wanted ',' or '}'");
    }
    skip_blank(r);
    return at_end(r) || fail_here(r, "something stands after the object");
}

static bool is_blank(dm_str s)
{
    return dm_str_trim(s).n == 0;
}

static bool check_text(reader *r, const record *rec)
{
    bool has_html = rec->seen >> KEY_HTML & 1;

    if (!(rec->seen >> KEY_TEXT & 1))
        return fail(r, has_html ? DM_E_SYNTAX : DM_E_EMPTY, 0,
                    has_html ? "only \"html\", which is not read yet: wanted \"text\"" : "no \"text\"");
    if (!rec->is_string[KEY_TEXT])
        return fail(r, DM_E_SYNTAX, 0, "\"text\" is no string");
    if (is_blank(rec->value[KEY_TEXT]))
        return fail(r, DM_E_EMPTY, 0, "\"text\" is empty");
    return true;
}

dm_status dm_json_article(dm_article *out, dm_json_fault *fault, dm_arena *arena, dm_str line)
{
    reader r = {.s = line, .arena = arena, .fault = fault};
    record rec = {.seen = 0};
    size_t bad;

    *fault = (dm_json_fault){0, ""};
    if (!dm_utf8_valid(line, &bad))
        fail(&r, DM_E_ENCODING, bad, "not UTF-8");
    else if (read_object(&r, &rec))
        check_text(&r, &rec);
    out->record_id = rec.value[KEY_ID];
    if (r.status != DM_OK)
        return r.status;
    out->bytes    = rec.value[KEY_TEXT];
    out->date     = rec.value[KEY_DATE];
    out->title    = rec.value[KEY_TITLE];
    out->url      = rec.value[KEY_URL];
    out->outlet   = rec.value[KEY_OUTLET];
    out->byline   = rec.value[KEY_BYLINE];
    out->language = rec.value[KEY_LANGUAGE];
    return DM_OK;
}
