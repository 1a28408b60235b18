/* line.c: the lines of a page and their shape
 *
 * Lines end at LF, CR, CRLF, vertical tab, form feed, NEL and the two separators
 * of Unicode. Blank ones only leave a gap before the next.
 *
 * Telling prose from furniture needs no words: prose has small letters at most
 * of its words' beginnings, is long, and ends with a full stop. Headlines and
 * menus lack one or the other.
 *
 * Old wire copy is wrapped at some seventy columns, so that a line is no
 * paragraph. It shows: line after line of that length stops in mid-sentence and
 * the next begins with a small letter, where there are any. Such lines are joined
 * again. So is a paragraph of few or short lines that begins as a sentence, stops
 * nowhere but at its end, and most of whose other lines begin with a small letter.
 */
#include "clean/clean_int.h"

#include "text/text.h"

enum {
    PROSE_WORDS = 12,          /* a line of so many words may be prose        */
    LONG_WORDS  = 25,          /* and of so many is, full stop or not         */
    WRAP_MIN = 40, WRAP_MAX = 110,   /* bytes of a wrapped line               */
    WRAP_PAIRS = 3,
    LABEL_BYTES = 48,          /* of a label in brackets at a line's end      */
    CAPITAL_SHARE = 20         /* of a page in capitals one word in so many may begin small */
};

/* ---- shape -------------------------------------------------------------- */

static bool is_terminal(uint32_t cp)
{
    return cp == '.' || cp == '!' || cp == '?' || cp == 0x2026 || cp == 0x3002;
}

static bool closes(uint32_t cp)
{
    return cp == ')' || cp == ']' || cp == '"' || cp == '\'' || dm_cp_is_close_quote(cp);
}

/* "U.S." ends no sentence: its last word has a full stop inside. */
static bool ends_in_abbreviation(dm_str line, size_t stop)
{
    for (size_t i = stop; i > 0 && line.p[i - 1] != ' '; i--)
        if (line.p[i - 1] == '.')
            return true;
    return false;
}

/* "They left. [END RECORDING]": where the line ends but for a label in square brackets. */
static size_t before_label(dm_str line)
{
    size_t from = line.n > LABEL_BYTES ? line.n - LABEL_BYTES : 0, at = line.n;

    if (at == 0 || line.p[at - 1] != ']')
        return at;
    while (at > from && line.p[at - 1] != '[')
        at--;
    return at > from && at > 1 ? at - 1 : line.n;
}

static bool ends_sentence(dm_str line)
{
    size_t   at = before_label(line);
    uint32_t cp = 0;
    bool     is_quoted = false;

    while (at > 0) {
        cp = dm_utf8_prev(line, &at);
        if (!closes(cp) && !dm_cp_is_space(cp))
            break;
        is_quoted = is_quoted || closes(cp);
    }
    if (cp == '.' && ends_in_abbreviation(line, at))
        return false;
    return is_terminal(cp) || (is_quoted && (cp == ',' || cp == '-'));
}

static bool is_bullet(uint32_t cp)
{
    return cp == '*' || cp == '|' || cp == '>' || cp == '#'
        || cp == 0x2022 || cp == 0x25AA || cp == 0x25CF || cp == 0x25BA
        || cp == 0xB7 || cp == 0x203A || cp == 0xBB;
}

static void count_words(dm_line *line, dm_str text)
{
    bool was_word = false;

    for (size_t at = 0; at < text.n;) {
        uint32_t cp = dm_utf8_next(text, &at);
        bool     is_word = dm_cp_is_word(cp) || (was_word && (dm_cp_is_apostrophe(cp) || cp == '-' || cp == '.'));

        if (is_word && !was_word) {
            line->n_word++;
            line->n_lower += dm_cp_is_lower(cp);
            line->n_number += dm_cp_is_digit(cp);
        }
        was_word = is_word;
    }
}

static void measure(dm_line *line, dm_str text)
{
    size_t at = 0;

    line->n_word = line->n_lower = line->n_number = 0;
    count_words(line, text);
    line->ends       = ends_sentence(text);
    line->has_bullet = text.n && is_bullet(dm_utf8_next(text, &at));
}

bool dm_line_is_prose(const dm_line *line)
{
    if (line->n_word < PROSE_WORDS || line->n_lower * 2 < line->n_word)
        return false;
    return line->ends || line->n_word >= LONG_WORDS;
}

bool dm_line_is_sentence(const dm_line *line)
{
    if (line->n_word >= LONG_WORDS)
        return line->n_lower * 3 >= line->n_word;
    return line->ends && line->n_word >= 2 && line->n_lower * 3 >= line->n_word;
}

/* ---- splitting ---------------------------------------------------------- */

/* Length of the line end at s[at], 0 if there is none. */
static size_t line_end(dm_str s, size_t at)
{
    unsigned char c = (unsigned char)s.p[at];

    if (c == '\r' && at + 1 < s.n && s.p[at + 1] == '\n')
        return 2;
    if (c == '\n' || c == '\r' || c == '\v' || c == '\f')
        return 1;
    if (c == 0xC2 && at + 1 < s.n && (unsigned char)s.p[at + 1] == 0x85)
        return 2;
    if (c == 0xE2 && at + 2 < s.n && (unsigned char)s.p[at + 1] == 0x80
        && ((unsigned char)s.p[at + 2] == 0xA8 || (unsigned char)s.p[at + 2] == 0xA9))
        return 3;
    return 0;
}

static bool is_blank_at(dm_str s, size_t at, size_t *next)
{
    *next = at;
    uint32_t cp = dm_utf8_next(s, next);

    return dm_cp_is_space(cp) || cp == 0xFEFF || cp == 0 || cp == 0x200B;
}

/* The line without blanks, byte order marks and NULs around. */
static dm_span trim(dm_str s, size_t from, size_t to)
{
    dm_str view = dm_str_sub(s, 0, to);
    size_t next;

    while (from < to && is_blank_at(view, from, &next))
        from = next;
    while (to > from) {
        size_t before = to;

        dm_utf8_prev(view, &before);
        if (!is_blank_at(view, before, &next))
            break;
        to = before;
    }
    return (dm_span){(uint32_t)from, (uint32_t)to};
}

static void split(dm_page *page)
{
    dm_str s = page->doc->text;
    bool   has_gap = false;

    for (size_t from = 0, at = 0; from < s.n; from = at) {
        size_t end = 0;

        for (at = from; at < s.n && (end = line_end(s, at)) == 0; at++)
            ;
        dm_span span = trim(s, from, at);

        at += end;
        if (dm_span_is_empty(span)) {
            has_gap = true;
            continue;
        }
        dm_line *line = DM_PUSH(page->doc->arena, page->lines, page->n_line, page->cap_line);

        *line   = (dm_line){.span = span, .has_gap = has_gap, .pattern = DM_NONE, .box = DM_NONE,
                            .kind = DM_BLOCK_FURNITURE};
        has_gap = false;
        measure(line, dm_doc_str(page->doc, span));
    }
}

/* ---- wrapped lines ------------------------------------------------------ */

static bool begins_lower(const dm_page *page, const dm_line *line)
{
    size_t at = 0;

    return dm_cp_is_lower(dm_utf8_next(dm_doc_str(page->doc, line->span), &at));
}

/* Hardly a small letter: a wire of old. There no line tells by its first letter that it goes on. */
static bool is_in_capitals(const dm_page *page)
{
    uint64_t n_lower = 0, n_word = 0;

    for (uint32_t i = 0; i < page->n_line; i++) {
        n_lower += page->lines[i].n_lower;
        n_word += page->lines[i].n_word;
    }
    return n_lower * CAPITAL_SHARE < n_word;
}

static bool is_wrap_long(const dm_line *line)
{
    uint32_t n = line->span.end - line->span.start;

    return n >= WRAP_MIN && n <= WRAP_MAX;
}

/* Columns of the text, 0 when it is not wrapped. */
static uint32_t wrap_width(const dm_page *page)
{
    uint32_t n_pair = 0, n_wrap = 0, width = 0;
    bool     is_capital = is_in_capitals(page);

    for (uint32_t i = 0; i + 1 < page->n_line; i++) {
        const dm_line *a = &page->lines[i], *b = a + 1;

        if (b->has_gap || a->n_word < 4)
            continue;
        n_pair++;
        if (!is_wrap_long(a) || a->ends || !(is_capital || begins_lower(page, b)))
            continue;
        n_wrap++;
        if (a->span.end - a->span.start > width)
            width = a->span.end - a->span.start;
    }
    return n_wrap >= WRAP_PAIRS && n_wrap * 4 >= n_pair ? width : 0;
}

static bool is_indented(const dm_page *page, const dm_line *line)
{
    uint32_t at = line->span.start;

    return at >= 2 && (page->doc->text.p[at - 1] == '\t'
                       || (page->doc->text.p[at - 1] == ' ' && page->doc->text.p[at - 2] == ' '));
}

/* Line `b` goes on where `a` stopped. */
static bool goes_on(const dm_page *page, const dm_line *last, const dm_line *b, uint32_t width)
{
    if (b->has_gap || b->has_bullet)
        return false;
    if (last->span.end - last->span.start > WRAP_MAX || (last->span.end - last->span.start) * 3 < width * 2)
        return false;
    return begins_lower(page, b) || !is_indented(page, b);
}

static void join_columns(dm_page *page, uint32_t width)
{
    uint32_t n = 0;
    dm_line  last = {0};

    for (uint32_t i = 0; i < page->n_line; i++) {
        dm_line now = page->lines[i];

        if (n && goes_on(page, &last, &now, width))
            page->lines[n - 1].span.end = now.span.end;
        else
            page->lines[n++] = now;
        last = now;
    }
    page->n_line = n;
    for (uint32_t i = 0; i < n; i++)
        measure(&page->lines[i], dm_doc_str(page->doc, page->lines[i].span));
}

/* The line after the paragraph of `first`, and whether its lines are one sentence. */
static uint32_t paragraph(const dm_page *page, uint32_t first, bool *is_sentence)
{
    uint32_t n_low = 0, n_stop = 0, at = first;
    bool     is_short = true;

    do {
        const dm_line *line = &page->lines[at];

        is_short = is_short && !line->has_bullet && line->span.end - line->span.start <= WRAP_MAX
            && page->doc->text.p[line->span.end - 1] != '-';            /* a word cut in two */
        n_low += at > first && begins_lower(page, line);
        n_stop += line->ends;
    } while (++at < page->n_line && !page->lines[at].has_gap);
    *is_sentence = is_short && at - first > 1 && n_stop == 1 && page->lines[at - 1].ends && n_low * 2 >= at - first - 1
        && !begins_lower(page, &page->lines[first]);
    return at;
}

static void join_paragraphs(dm_page *page)
{
    uint32_t n = 0;

    for (uint32_t i = 0; i < page->n_line;) {
        bool     is_sentence;
        uint32_t end = paragraph(page, i, &is_sentence);

        if (is_sentence) {
            dm_line one = page->lines[i];

            one.span.end = page->lines[end - 1].span.end;
            measure(&one, dm_doc_str(page->doc, one.span));
            page->lines[n++] = one;
            i = end;
        }
        while (i < end)
            page->lines[n++] = page->lines[i++];
    }
    page->n_line = n;
}

static void join_wrapped(dm_page *page)
{
    uint32_t width = wrap_width(page);

    if (width)
        join_columns(page, width);
    else
        join_paragraphs(page);
}

void dm_clean_lines(dm_page *page)
{
    split(page);
    join_wrapped(page);
}
