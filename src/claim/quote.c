/* quote.c: quotation marks, by their characters alone
 *
 * Marks are paired inside a line of the page, for writers open a quotation anew
 * in each paragraph and close only the last. A mark opens or closes by its shape
 * (“ ”) or by its neighbours (" stands against the word it opens on). Two single
 * marks in a row are one double mark.
 *
 *     stack     the open marks, outermost first, at most QUOTE_DEPTH
 *     open      a mark that can only open while its own kind is open: the close
 *               of the earlier one was forgotten, which then ends before this one
 *     close     pops up to the nearest open mark of its kind; when there is none
 *               it takes back the one cut short last: that was nesting
 *     line end  what is open is continued when the next line opens again (or began
 *               its line), else it ends with its sentence
 *
 * A single mark may be an apostrophe. It opens when a word follows and a blank
 * or bracket precedes and a closing one comes within SINGLE_REACH bytes; it closes
 * when no letter follows.
 */
#include "claim/claim.h"

#include "text/text.h"

enum { QUOTE_DEPTH = 4, SINGLE_REACH = 400 };

/* Marks of one kind open and close each other. */
typedef enum mark_kind { MARK_NONE, MARK_STRAIGHT, MARK_CURLY, MARK_DOUBLED, MARK_GUILLEMET,
                         MARK_SINGLE, MARK_SINGLE_CURLY } mark_kind;

typedef struct mark {
    mark_kind kind;
    dm_span   span;
    bool      can_open, can_close;
} mark;

typedef struct reader {
    dm_doc  *doc;
    dm_str   text;
    dm_span  line;
    uint32_t open[QUOTE_DEPTH];     /* indices in doc->quotes                 */
    uint8_t  kind[QUOTE_DEPTH];
    uint32_t n_open;
    uint32_t cut;                   /* the quote cut short last, or DM_NONE   */
    uint8_t  cut_kind;
    bool     continued;             /* the line before left a quote open      */
} reader;

enum { CP_DOUBLE = '"', CP_SINGLE = '\'', CP_GRAVE = '`', CP_LSQUO = 0x2018, CP_RSQUO = 0x2019,
       CP_LDQUO = 0x201C, CP_RDQUO = 0x201D, CP_LOW = 0x201E, CP_LGUIL = 0xAB, CP_RGUIL = 0xBB };

static uint32_t cp_before(const reader *r, uint32_t at)
{
    size_t i = at;

    return at > r->line.start ? dm_utf8_prev(r->text, &i) : ' ';
}

static uint32_t cp_after(const reader *r, uint32_t at)
{
    size_t i = at;

    return at < r->line.end ? dm_utf8_next(r->text, &i) : ' ';
}

static bool is_blank(uint32_t cp) { return dm_cp_is_space(cp); }

/* What an opening mark may stand behind. */
static bool leads_in(uint32_t cp)
{
    return is_blank(cp) || cp == '(' || cp == '[' || cp == '{' || dm_cp_is_dash(cp)
        || cp == CP_LDQUO || cp == CP_LSQUO || cp == CP_DOUBLE || cp == CP_SINGLE || cp == '/';
}

static mark_kind kind_of(uint32_t cp, bool twice)
{
    switch (cp) {
    case CP_DOUBLE:
        return MARK_STRAIGHT;
    case CP_LDQUO: case CP_RDQUO: case CP_LOW:
        return MARK_CURLY;
    case CP_LGUIL: case CP_RGUIL:
        return MARK_GUILLEMET;
    case CP_GRAVE:
        return twice ? MARK_DOUBLED : MARK_NONE;
    case CP_SINGLE:
        return twice ? MARK_DOUBLED : MARK_SINGLE;
    case CP_LSQUO: case CP_RSQUO:
        return twice ? MARK_DOUBLED : MARK_SINGLE_CURLY;
    default:
        return MARK_NONE;
    }
}

static bool is_single(mark_kind k) { return k == MARK_SINGLE || k == MARK_SINGLE_CURLY; }

static bool ends_words(uint32_t cp) { return cp == ',' || cp == '.' || cp == '?' || cp == '!'; }

/* A curly mark of the wrong shape: “We left,“ said he. */
static bool is_turned(uint32_t left, uint32_t right, bool shaped)
{
    if (shaped)
        return is_blank(right) && (ends_words(left) || dm_cp_is_word(left));
    return is_blank(left) && dm_cp_is_word(right);
}

/* The character before the blanks before `at`, a blank at the line's start. */
static uint32_t cp_before_blanks(const reader *r, uint32_t at)
{
    size_t i = at;

    while (i > r->line.start) {
        uint32_t cp = dm_utf8_prev(r->text, &i);

        if (!is_blank(cp))
            return cp;
    }
    return ' ';
}

/* A mark with a blank on both sides, '... at night, " he said': it closes after what ends a clause, and opens
 * at the start of a line and after a colon. */
static void read_loose(const reader *r, mark *m)
{
    uint32_t left = cp_before_blanks(r, m->span.start);

    m->can_close = m->span.end == r->line.end || ends_words(left);
    m->can_open  = !m->can_close && (is_blank(left) || left == ':');
}

/* What the shape and the neighbours of a mark allow. */
static void read_sides(const reader *r, mark *m, uint32_t cp)
{
    uint32_t left = cp_before(r, m->span.start), right = cp_after(r, m->span.end);
    bool     shaped = cp == CP_LDQUO || cp == CP_LOW || cp == CP_LGUIL || cp == CP_LSQUO || cp == CP_GRAVE;

    m->can_open  = !is_blank(right) && leads_in(left);
    m->can_close = !is_blank(left) || m->span.end == r->line.end;
    if (is_blank(left) && is_blank(right))
        read_loose(r, m);
    if (m->kind == MARK_CURLY || m->kind == MARK_GUILLEMET || cp == CP_GRAVE || cp == CP_LSQUO) {
        m->can_open  = shaped;
        m->can_close = !shaped;
        if (m->kind == MARK_CURLY && is_turned(left, right, shaped)) {
            m->can_open  = !shaped;
            m->can_close = shaped;
        }
    }
    if (is_single(m->kind)) {
        m->can_open  = cp != CP_RSQUO && leads_in(left) && (dm_cp_is_word(right) || right == CP_LDQUO);
        m->can_close = cp != CP_LSQUO && !is_blank(left) && !dm_cp_is_word(right);
    }
}

/* The mark that starts at byte `at`; kind MARK_NONE when there is none. */
static mark read_mark(const reader *r, uint32_t at)
{
    size_t   i  = at;
    uint32_t cp = dm_utf8_next(r->text, &i), end = (uint32_t)i;
    bool     twice = end < r->line.end && cp_after(r, end) == cp;
    mark     m  = {.kind = kind_of(cp, twice), .span = {at, end}};

    if (m.kind == MARK_DOUBLED) {
        dm_utf8_next(r->text, &i);
        m.span.end = (uint32_t)i;
    }
    if (m.kind != MARK_NONE)
        read_sides(r, &m, cp);
    return m;
}

/* Whether a single mark that closes follows soon: else it was an apostrophe. */
static bool has_close(const reader *r, uint32_t from)
{
    uint32_t end = r->line.end - from > SINGLE_REACH ? from + SINGLE_REACH : r->line.end;

    for (uint32_t at = from; at < end; at++) {
        unsigned char c = (unsigned char)r->text.p[at];

        if (c != '\'' && c != 0xE2)
            continue;
        mark m = read_mark(r, at);
        if (is_single(m.kind) && m.can_close)
            return true;
    }
    return false;
}

/* Whether a later single mark closes with punctuation before it, so that this one
 * is only the apostrophe of a plural: 'the rebels' demand is met,'. */
static bool is_plural(const reader *r, const mark *m)
{
    uint32_t left = cp_before(r, m->span.start), at = m->span.end;
    uint32_t end  = r->line.end - at > SINGLE_REACH ? at + SINGLE_REACH : r->line.end;

    if (left != 's' || m->span.end == r->line.end || !is_blank(cp_after(r, at)))
        return false;
    for (; at < end; at++) {
        unsigned char c = (unsigned char)r->text.p[at];

        if (c != '\'' && c != 0xE2)
            continue;
        mark n = read_mark(r, at);
        if (!is_single(n.kind))
            continue;
        if (n.can_open)
            return false;
        if (n.can_close)
            return dm_cp_is_punct(cp_before(r, at));
    }
    return false;
}

static void push(reader *r, const mark *m)
{
    dm_quote *q;

    if (r->n_open == QUOTE_DEPTH)
        return;
    q  = DM_PUSH(r->doc->arena, r->doc->quotes, r->doc->n_quote, r->doc->cap_quote);
    *q = (dm_quote){.span = {m->span.start, r->line.end}, .depth = r->n_open};
    r->open[r->n_open]   = r->doc->n_quote - 1;
    r->kind[r->n_open++] = (uint8_t)m->kind;
}

/* Ends the open quote `level` and all in it, unclosed, before `at`. */
static void cut_at(reader *r, uint32_t level, uint32_t at)
{
    while (at > r->line.start && is_blank((unsigned char)r->text.p[at - 1]))
        at--;
    r->cut      = r->open[level];
    r->cut_kind = r->kind[level];
    for (uint32_t i = level; i < r->n_open; i++)
        r->doc->quotes[r->open[i]].span.end = at;
    r->n_open = level;
}

static uint32_t level_of(const reader *r, mark_kind kind)
{
    for (uint32_t i = r->n_open; i-- > 0;)
        if (r->kind[i] == kind)
            return i;
    return DM_NONE;
}

static void on_open(reader *r, const mark *m)
{
    uint32_t level = level_of(r, m->kind);

    if (is_single(m->kind) && !has_close(r, m->span.end))
        return;
    if (level != DM_NONE)
        cut_at(r, level, m->span.start);
    push(r, m);
}

/* A close without an open: it ends the quote cut short before, or the one that
 * the line before left open. */
static void on_orphan(reader *r, const mark *m)
{
    dm_quote *q;

    if (is_single(m->kind))
        return;
    if (r->cut != DM_NONE && r->cut_kind == m->kind && m->kind != MARK_STRAIGHT) {
        q = &r->doc->quotes[r->cut];
        for (uint32_t i = r->cut + 1; i < r->doc->n_quote; i++)
            r->doc->quotes[i].depth++;
        q->span.end  = m->span.end;
        q->is_closed = true;
        r->cut       = DM_NONE;
    } else if (r->continued && !r->n_open) {
        q  = DM_PUSH(r->doc->arena, r->doc->quotes, r->doc->n_quote, r->doc->cap_quote);
        *q = (dm_quote){.span = {r->line.start, m->span.end}, .is_closed = true};
    }
    r->continued = false;
}

/* The mark that `m` closes: of its own kind, or the curly one for a straight one and
 * the other way about, for some writers mix them. */
static uint32_t level_closed(const reader *r, const mark *m)
{
    uint32_t level = level_of(r, m->kind);

    if (level == DM_NONE && m->kind == MARK_CURLY)
        level = level_of(r, MARK_STRAIGHT);
    if (level == DM_NONE && m->kind == MARK_STRAIGHT)
        level = level_of(r, MARK_CURLY);
    return level;
}

static void on_close(reader *r, const mark *m)
{
    uint32_t level = level_closed(r, m);

    if (level == DM_NONE) {
        on_orphan(r, m);
        return;
    }
    if (is_single(m->kind) && is_plural(r, m))
        return;
    for (uint32_t i = level; i < r->n_open; i++)
        r->doc->quotes[r->open[i]].span.end = m->span.end;
    r->doc->quotes[r->open[level]].is_closed = true;
    r->n_open = level;
}

static void on_mark(reader *r, const mark *m)
{
    bool is_open = level_of(r, m->kind) != DM_NONE;

    if (m->can_open && m->can_close)
        is_open ? on_close(r, m) : on_open(r, m);
    else if (m->can_open)
        on_open(r, m);
    else if (m->can_close)
        on_close(r, m);
}

static bool opens_line(const reader *r, dm_span line)
{
    reader next = {.doc = r->doc, .text = r->text, .line = line};
    mark   m;

    if (dm_span_is_empty(line))
        return false;
    m = read_mark(&next, line.start);
    return m.kind != MARK_NONE && !is_single(m.kind) && m.can_open;
}

/* Where the sentence that holds `at` ends: the first full stop before a blank. */
static uint32_t sentence_end(const reader *r, uint32_t at)
{
    for (; at < r->line.end; at++) {
        char c = r->text.p[at];

        if ((c == '.' || c == '?' || c == '!') && (at + 1 == r->line.end || is_blank(cp_after(r, at + 1))))
            return at + 1;
    }
    return r->line.end;
}

/* The line is over: what is still open was continued, or badly written. */
static void on_line_end(reader *r, dm_span next)
{
    dm_quote *q;
    bool      goes_on = false;

    r->continued = false;
    if (r->n_open && is_single((mark_kind)r->kind[0])) {
        r->doc->quotes[r->open[0]].span.end = r->doc->quotes[r->open[0]].span.start + 1;
    } else if (r->n_open) {
        q       = &r->doc->quotes[r->open[0]];
        goes_on = q->span.start == r->line.start || opens_line(r, next);
        if (!goes_on)
            q->span.end = sentence_end(r, q->span.start);
        r->continued = goes_on;
    }
    r->n_open = 0;
    r->cut    = DM_NONE;
}

static void read_line(reader *r)
{
    for (uint32_t at = r->line.start; at < r->line.end;) {
        unsigned char c = (unsigned char)r->text.p[at];
        mark          m;

        if (c != '"' && c != '\'' && c != '`' && c != 0xC2 && c != 0xE2) {
            at++;
            continue;
        }
        m = read_mark(r, at);
        if (m.kind != MARK_NONE)
            on_mark(r, &m);
        at = m.span.end;
    }
}

static bool is_read(const dm_block *b)
{
    return b->kind == DM_BLOCK_TITLE || b->kind == DM_BLOCK_BODY;
}

static uint32_t next_read(const dm_doc *doc, uint32_t i)
{
    while (i < doc->n_block && !is_read(&doc->blocks[i]))
        i++;
    return i;
}

void dm_claim_quotes(dm_doc *doc)
{
    reader r = {.doc = doc, .text = doc->text, .cut = DM_NONE};

    doc->quotes  = NULL;
    doc->n_quote = doc->cap_quote = 0;
    for (uint32_t i = next_read(doc, 0), next; i < doc->n_block; i = next) {
        next   = next_read(doc, i + 1);
        r.line = doc->blocks[i].span;
        read_line(&r);
        on_line_end(&r, next < doc->n_block ? doc->blocks[next].span : (dm_span){0, 0});
    }
}
