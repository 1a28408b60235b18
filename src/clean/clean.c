/* clean.c: what is article and what is page
 *
 * Lines are judged by their shape (line.c) and by the patterns of lexicon/page
 * (match.c). Then the page is read from the inside:
 *
 *     region    the run of lines with most prose in it and least between: every
 *               word of prose counts for it, every other line some words against
 *     anchor    the first line of the region that is surely prose
 *     tail      the first line after which the lexicon expects no more article,
 *               if enough of the region's prose is before it
 *     title     among the lines before the anchor (title.c)
 *     body      from the anchor, or a sentence between title and anchor, to the
 *               last sentence before the tail
 *
 * Inside the body a line is prose if it has the shape of it; a headline of
 * another story, a caption, a share button has not, or has a pattern.
 *
 * A page without any prose is taken as it is: an input of one sentence without a
 * full stop is still an article.
 */
#include "clean/clean_int.h"

#include "base/hash.h"
#include "text/text.h"

enum {
    UPWARD_WORDS = 5,          /* a sentence this long may open the body      */
    LIST_WORDS = 4,
    REPEAT_WORDS = 15,         /* longer lines may say a thing twice          */
    QUOTE_WORDS = 3,
    LINE_COST = 3,             /* words of prose that a line without prose weighs against */
    EARLIER_RUNS = 4,          /* how often an earlier run is looked for      */
    EARLIER_WORDS = 100,       /* what it must weigh                          */
    EARLIER_SHARE = 2,         /* and which part of the best run              */
    LEAD_WORDS = 5,            /* "The report lists:" before a list           */
    LEAD_QUOTE_WORDS = 2,      /* "He said:" before a quotation               */
    SIGNED_WORDS = 8,          /* "- Anna Berg, mayor" under one              */
    BYLINE_NAMES = 8
};

/* ---- repeated lines ----------------------------------------------------- */

/* Marks short lines that stand on the page more than once. */
static void find_repeated(dm_page *page)
{
    uint32_t  cap = 16;
    uint32_t *slots;

    while (cap < page->n_line * 2)
        cap *= 2;
    slots = DM_NEW(page->doc->arena, uint32_t, cap);
    for (uint32_t i = 0; i < page->n_line; i++) {
        dm_str   text = dm_doc_str(page->doc, page->lines[i].span);
        uint32_t at = (uint32_t)(dm_hash_str(text) >> 32) & (cap - 1);

        if (page->lines[i].n_word >= REPEAT_WORDS)
            continue;
        while (slots[at] && !dm_str_eq(text, dm_doc_str(page->doc, page->lines[slots[at] - 1].span)))
            at = (at + 1) & (cap - 1);
        if (slots[at])
            page->lines[i].is_repeated = page->lines[slots[at] - 1].is_repeated = true;
        else
            slots[at] = i + 1;
    }
}

/* ---- the body ----------------------------------------------------------- */

static bool is_free(const dm_line *line) { return line->hint == DM_HINT_NONE; }

static bool may_be_body(const dm_line *line)
{
    return is_free(line) && dm_line_is_sentence(line) && !(line->is_stamp && line->n_word < 10)
        && !(line->is_repeated && line->n_word < REPEAT_WORDS);
}

/* Of the lines before `end`, the run [*from, *to) with the greatest sum (Kadane). */
static int64_t best_run(const dm_page *page, uint32_t end, uint32_t *from, uint32_t *to)
{
    int64_t  sum = 0, best = 0;
    uint32_t start = 0;

    *from = *to = 0;
    for (uint32_t i = 0; i < end; i++) {
        const dm_line *line = &page->lines[i];

        if (sum <= 0) {
            sum   = 0;
            start = i;
        }
        sum += may_be_body(line) ? (int64_t)line->n_word : -LINE_COST;
        if (sum > best) {
            best  = sum;
            *from = start;
            *to   = i + 1;
        }
    }
    return best;
}

/* The region is the best run, or one before it that is not much less: readers'
 * comments can be longer than the article, but they come after it. */
static void find_region(const dm_page *page, uint32_t *from, uint32_t *to)
{
    int64_t best = best_run(page, page->n_line, from, to);

    for (int i = 0; i < EARLIER_RUNS && *from > 0; i++) {
        uint32_t start, end;
        int64_t  sum = best_run(page, *from, &start, &end);

        if (sum < EARLIER_WORDS || sum * EARLIER_SHARE < best)
            return;
        *from = start;
        *to   = end;
    }
}

static uint32_t find_anchor(dm_page *page)
{
    uint32_t from;

    find_region(page, &from, &page->region_end);
    for (uint32_t i = from; i < page->region_end; i++)
        if (is_free(&page->lines[i]) && dm_line_is_prose(&page->lines[i]))
            return i;
    return from < page->region_end ? from : DM_NONE;
}

static uint32_t prose_words(const dm_page *page, uint32_t from, uint32_t to)
{
    uint32_t n = 0;

    for (uint32_t i = from; i < to; i++)
        if (may_be_body(&page->lines[i]))
            n += page->lines[i].n_word;
    return n;
}

static uint32_t find_tail(const dm_page *page, uint32_t anchor)
{
    uint32_t total = prose_words(page, anchor, page->region_end), before = 0;

    for (uint32_t i = anchor; i < page->n_line; i++) {
        if (page->lines[i].hint == DM_HINT_TAIL && before > 0
            && (uint64_t)before * 1000 >= (uint64_t)total * page->patterns[page->lines[i].pattern].weight)
            return i;
        if (may_be_body(&page->lines[i]))
            before += page->lines[i].n_word;
    }
    return page->n_line;
}

static bool begins_quote(const dm_page *page, uint32_t i)
{
    size_t at = 0;

    return dm_cp_is_double_quote(dm_utf8_next(dm_doc_str(page->doc, page->lines[i].span), &at));
}

/* A line that begins with somebody's words, whatever it ends with. */
static bool is_quote_line(const dm_page *page, uint32_t i)
{
    const dm_line *line = &page->lines[i];

    return begins_quote(page, i) && line->n_word >= QUOTE_WORDS && line->n_lower * 2 >= line->n_word;
}

/* A quotation's line, and under it "- Anna Berg". */
static bool signs_quote(const dm_page *page, uint32_t i)
{
    size_t at = 0;

    return i > 0 && begins_quote(page, i - 1) && page->lines[i].n_word <= SIGNED_WORDS
        && dm_cp_is_dash(dm_utf8_next(dm_doc_str(page->doc, page->lines[i].span), &at));
}

/* "She said:" and a line that is what she said. */
static bool leads_quote(const dm_page *page, uint32_t i)
{
    return page->doc->text.p[page->lines[i].span.end - 1] == ':' && page->lines[i].n_word >= LEAD_QUOTE_WORDS
        && i + 1 < page->n_line && begins_quote(page, i + 1);
}

static void find_body(dm_page *page, uint32_t anchor)
{
    uint32_t from = page->title == DM_NONE ? anchor : page->title + 1;

    page->body = anchor;
    while (page->title == DM_NONE && from > 0 && may_be_body(&page->lines[from - 1]))
        from--;
    for (uint32_t i = from; i < anchor; i++) {
        if (!may_be_body(&page->lines[i]) || page->lines[i].n_word < UPWARD_WORDS)
            continue;
        page->body = i;
        break;
    }
    if (page->body > 0 && page->body - 1 != page->title && is_free(&page->lines[page->body - 1]) && leads_quote(page, page->body - 1))
        page->body--;
    page->body_end = anchor + 1;
    for (uint32_t i = anchor; i < page->tail && i < page->region_end; i++)
        if (may_be_body(&page->lines[i]))
            page->body_end = i + 1;
    while (page->body_end < page->tail && is_free(&page->lines[page->body_end])
           && (is_quote_line(page, page->body_end) || signs_quote(page, page->body_end)))
        page->body_end++;
}

/* ---- lines -------------------------------------------------------------- */

static bool begins_lower(const dm_page *page, uint32_t i)
{
    size_t at = 0;

    return dm_cp_is_lower(dm_utf8_next(dm_doc_str(page->doc, page->lines[i].span), &at));
}

/* Prose that a page broke in two: the other half is above or below. */
static bool is_half(const dm_page *page, uint32_t i)
{
    if (i + 1 < page->body_end && !page->lines[i].ends && page->lines[i].n_word >= LIST_WORDS
        && is_free(&page->lines[i + 1]) && begins_lower(page, i + 1))
        return true;
    return i > page->body && begins_lower(page, i) && !page->lines[i - 1].ends
        && page->lines[i - 1].kind == DM_BLOCK_BODY;
}

/* "The report lists three faults:" */
static bool leads_in(const dm_page *page, uint32_t i)
{
    const dm_line *line = &page->lines[i];
    char           last = page->doc->text.p[line->span.end - 1];

    return (last == ':' || last == ',' || last == ';') && line->n_word >= LEAD_WORDS
        && line->n_lower * 2 >= line->n_word;
}

static bool is_body_line(const dm_page *page, uint32_t i)
{
    const dm_line *line = &page->lines[i];

    /* a tail that was none is prose if it looks like it */
    if (line->hint == DM_HINT_TAIL && i < page->tail && dm_line_is_prose(line))
        return true;
    if (!is_free(line) || (line->is_repeated && line->n_word < REPEAT_WORDS))
        return false;
    if (dm_line_is_sentence(line))
        return !(line->is_stamp && line->n_word < 10);
    if (leads_quote(page, i) || signs_quote(page, i))
        return true;
    if (is_quote_line(page, i))
        return true;
    if (line->has_bullet)
        return line->n_word >= LIST_WORDS && line->n_lower * 2 >= line->n_word;
    return leads_in(page, i) || is_half(page, i);
}

static dm_block_kind outside_kind(const dm_page *page, uint32_t i)
{
    const dm_line *line = &page->lines[i];

    if (i == page->title)
        return DM_BLOCK_TITLE;
    if (line->hint == DM_HINT_BYLINE || line->hint == DM_HINT_CREDIT)
        return i < page->tail ? DM_BLOCK_BYLINE : DM_BLOCK_FURNITURE;
    return line->is_stamp ? DM_BLOCK_DATE : DM_BLOCK_FURNITURE;
}

static void decide(dm_page *page)
{
    for (uint32_t i = 0; i < page->n_line; i++) {
        bool is_inside = i >= page->body && i < page->body_end && i != page->title;

        page->lines[i].kind = (uint8_t)(is_inside && is_body_line(page, i) ? DM_BLOCK_BODY : outside_kind(page, i));
    }
}

/* No prose on the page: all that is not plainly furniture is the article. */
static void decide_bare(dm_page *page)
{
    bool has_free = false;

    page->tail = page->body_end = page->n_line;
    if (page->doc->article.title.n)
        dm_clean_title(page, page->n_line);
    for (uint32_t i = 0; i < page->n_line; i++)
        has_free = has_free || (is_free(&page->lines[i]) && !page->lines[i].is_stamp && i != page->title);
    for (uint32_t i = 0; i < page->n_line; i++) {
        bool is_body = i != page->title && (!has_free || (is_free(&page->lines[i]) && !page->lines[i].is_stamp));

        page->lines[i].kind = (uint8_t)(is_body ? DM_BLOCK_BODY : outside_kind(page, i));
    }
}

/* ---- blocks ------------------------------------------------------------- */

static void add_block(dm_doc *doc, uint32_t start, uint32_t end, dm_block_kind kind)
{
    while (start < end && (doc->text.p[start] == ' ' || doc->text.p[start] == '\t'))
        start++;
    while (end > start && (doc->text.p[end - 1] == ' ' || doc->text.p[end - 1] == '\t'))
        end--;
    if (start < end)
        *DM_PUSH(doc->arena, doc->blocks, doc->n_block, doc->cap_block) = (dm_block){{start, end}, kind};
}

/* A body line without what was set into it. */
static void add_body(dm_page *page, dm_span span)
{
    uint32_t from = span.start;

    for (uint32_t at = span.start; at < span.end; at++) {
        uint32_t end = dm_clean_inset(page, span, at);

        if (end == at)
            continue;
        add_block(page->doc, from, at, DM_BLOCK_BODY);
        add_block(page->doc, at, end, DM_BLOCK_FURNITURE);
        from = end;
        at   = end - 1;
    }
    add_block(page->doc, from, span.end, DM_BLOCK_BODY);
}

static void add_line(dm_page *page, uint32_t i, bool is_first_body)
{
    dm_doc  *doc = page->doc;
    dm_line *line = &page->lines[i];
    dm_span  span = line->span;

    if (line->kind == DM_BLOCK_TITLE) {
        doc->title = page->title_span;
        add_block(doc, doc->title.start, doc->title.end, DM_BLOCK_TITLE);
        add_block(doc, doc->title.end, span.end, DM_BLOCK_FURNITURE);
        return;
    }
    if (line->kind != DM_BLOCK_BODY) {
        add_block(doc, span.start, span.end, (dm_block_kind)line->kind);
        return;
    }
    if (is_first_body)
        span.start = dm_clean_dateline(page, span);
    add_block(doc, line->span.start, span.start, DM_BLOCK_DATELINE);
    add_body(page, span);
}

static void add_blocks(dm_page *page)
{
    bool is_first = true;

    for (uint32_t i = 0; i < page->n_line; i++) {
        add_line(page, i, is_first);
        is_first = is_first && page->lines[i].kind != DM_BLOCK_BODY;
    }
}

/* ---- bylines ------------------------------------------------------------ */

static void read_byline(dm_page *page, const dm_line *line)
{
    dm_doc  *doc = page->doc;
    dm_span  names[BYLINE_NAMES];
    uint32_t agency, n, n_agency;
    const dm_page_agency *agencies = dm_lexicon_section(page->lex, DM_LEX_AGENCIES, sizeof *agencies, &n_agency);

    dm_line_read(&page->scratch, page, line->span);
    n = dm_page_names(names, BYLINE_NAMES, &agency, page, &page->patterns[line->pattern], &page->scratch);
    for (uint32_t i = 0; i < n && doc->n_byline < BYLINE_NAMES; i++)
        *DM_PUSH(doc->arena, doc->bylines, doc->n_byline, doc->cap_byline) = names[i];
    if (agency < n_agency && doc->agency.n == 0)
        doc->agency = dm_lexicon_str(page->lex, agencies[agency].name);
}

/* The stated byline, where the page shows it outside the body. */
static void find_stated_byline(dm_page *page)
{
    dm_doc *doc = page->doc;
    dm_str  name = dm_str_trim(doc->article.byline);

    for (uint32_t i = 0; i < page->n_line && name.n; i++) {
        dm_str text = dm_doc_str(doc, page->lines[i].span);
        size_t at = page->lines[i].kind == DM_BLOCK_BODY ? text.n : dm_str_find(text, name);

        if (at == text.n || page->lines[i].kind == DM_BLOCK_TITLE)
            continue;
        uint32_t start = page->lines[i].span.start + (uint32_t)at;

        *DM_PUSH(doc->arena, doc->bylines, doc->n_byline, doc->cap_byline) =
            (dm_span){start, start + (uint32_t)name.n};
        return;
    }
}

static void find_bylines(dm_page *page)
{
    for (uint32_t i = 0; i < page->n_line; i++)
        if (page->lines[i].kind == DM_BLOCK_BYLINE && !page->doc->article.byline.n)
            read_byline(page, &page->lines[i]);
    find_stated_byline(page);
}

/* ---- the whole ---------------------------------------------------------- */

dm_status dm_clean_read(dm_doc *doc, const dm_lexicon *lex, dm_err *err)
{
    dm_page  *page;
    dm_status st;
    uint32_t  anchor;

    if (doc->article.given) {
        dm_clean_given(doc, lex);
        return DM_OK;
    }
    page = DM_NEW(doc->arena, dm_page, 1);
    if ((st = dm_clean_decode(doc, err)) != DM_OK)
        return st;
    dm_clean_join(doc, lex);
    dm_page_open(page, doc, lex, doc->arena);
    dm_clean_lines(page);
    dm_clean_hints(page);
    find_repeated(page);
    anchor = find_anchor(page);
    if (anchor == DM_NONE) {
        decide_bare(page);
    } else {
        page->tail = find_tail(page, anchor);
        dm_clean_title(page, anchor);
        find_body(page, anchor);
        decide(page);
    }
    add_blocks(page);
    find_bylines(page);
    dm_clean_days(page);
    dm_trace(doc->log, "clean.body", dm_f_num("lines", page->n_line), dm_f_num("body", page->body),
             dm_f_num("end", page->body_end), dm_f_num("tail", page->tail));
    return DM_OK;
}
