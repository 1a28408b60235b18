/* title.c: which line before the story is its headline
 *
 * Everything between the top of the page and the first paragraph applies: menu,
 * section, headline, deck, share buttons. The headline shares its rarer words
 * with the story below, has more words than a menu and no full stop, comes
 * before the deck, and often stands on the page twice, once alone and once as
 * the page's own title with section and outlet after it:
 *
 *     Ministers meet in Port Sarn | world | Sarn Courier
 *
 * Long words stand in for rare ones, so that no word list is needed.
 *
 * A title that the input states wins, and is only looked for.
 */
#include "clean/clean_int.h"

#include "base/hash.h"
#include "text/text.h"

enum {
    RARE_BYTES = 4,            /* words of at least so many bytes count as rare */
    STORY_LINES = 8, STORY_WORDS = 600,
    SET_SIZE = 2048,           /* twice STORY_WORDS, a power of two           */
    TITLE_WORDS = 45,
    HEAD_WORDS = 3,            /* a headline that a page title repeats has so many */
    OUTLET_WORDS = 4           /* an outlet's name after a dash has at most so many */
};

typedef struct word_set {
    uint64_t hash[SET_SIZE];
} word_set;

/* ---- words in common ---------------------------------------------------- */

static uint64_t word_hash(dm_str word)
{
    char   buf[DM_FOLD_BYTES];
    dm_str folded = dm_text_fold_into(buf, sizeof buf, word);

    if (dm_str_ends(folded, DM_STR("'s")))
        folded.n -= 2;
    return dm_hash_str(folded) | 1;
}

/* Puts the hash in if it is not there; tells whether it was. */
static bool set_put(word_set *set, uint64_t hash, bool is_query)
{
    uint32_t at = (uint32_t)(hash >> 32) & (SET_SIZE - 1);

    while (set->hash[at] && set->hash[at] != hash)
        at = (at + 1) & (SET_SIZE - 1);
    bool was = set->hash[at] == hash;

    if (!is_query)
        set->hash[at] = hash;
    return was;
}

static void add_story(word_set *set, const dm_page *page, uint32_t from)
{
    uint32_t n = 0;

    for (uint32_t i = from; i < page->n_line && i < from + STORY_LINES; i++) {
        dm_str text = dm_doc_str(page->doc, page->lines[i].span), word;
        size_t at = 0;

        if (!dm_line_is_sentence(&page->lines[i]))
            continue;
        while (n < STORY_WORDS && dm_page_word(&word, text, &at)) {
            if (word.n >= RARE_BYTES)
                set_put(set, word_hash(word), false);
            n++;
        }
    }
}

/* The share of a line's rare words that the story has too; one word proves little. */
static double overlap(word_set *set, dm_str text)
{
    uint32_t n = 0, n_shared = 0;
    dm_str   word;
    size_t   at = 0;

    while (n < TITLE_WORDS && dm_page_word(&word, text, &at)) {
        if (word.n < RARE_BYTES)
            continue;
        n++;
        n_shared += set_put(set, word_hash(word), true);
    }
    return (double)n_shared / (n + 1);
}

/* ---- page titles -------------------------------------------------------- */

static bool is_blank(dm_str s, size_t at) { return at < s.n && (s.p[at] == ' ' || s.p[at] == '\t'); }

/* Where the first part of "Headline | section | outlet" ends; s.n when it has no
 * parts. Dashes count only when `with_dash`. */
static size_t first_part(dm_str s, bool with_dash)
{
    for (size_t at = 1; at < s.n;) {
        size_t   start = at;
        uint32_t cp = dm_utf8_next(s, &at);
        bool     is_bar = cp == '|' || cp == 0xBB || cp == 0xB7 || cp == 0x2022;

        if ((is_bar || (with_dash && dm_cp_is_dash(cp))) && is_blank(s, start - 1) && is_blank(s, at))
            return start;
    }
    return s.n;
}

static dm_str fold(const dm_page *page, dm_str s)
{
    return dm_str_trim(dm_text_fold(page->doc->arena, dm_str_trim(s)));
}

static dm_span part_span(dm_span line, dm_str text, size_t end)
{
    return (dm_span){line.start, line.start + (uint32_t)dm_str_trim(dm_str_sub(text, 0, end)).n};
}

/* ---- choosing ----------------------------------------------------------- */

static bool applies(const dm_line *line)
{
    return line->n_word >= 2 && line->n_word <= TITLE_WORDS && !line->is_stamp && !line->has_bullet
        && line->hint != DM_HINT_BYLINE && line->hint != DM_HINT_CREDIT && line->hint != DM_HINT_FURNITURE
        && line->n_number < line->n_word;
}

/* The line `i` that stands in the beginning of another, which is a page title. */
static bool heads_another(const dm_page *page, uint32_t i, uint32_t before, dm_str folded)
{
    uint32_t from = i > 12 ? i - 12 : 0;

    if (page->lines[i].n_word < HEAD_WORDS)
        return false;
    for (uint32_t k = from; k < before && k < i + 4; k++) {
        dm_str other = dm_doc_str(page->doc, page->lines[k].span);
        size_t end = first_part(other, true);

        if (k != i && end < other.n && dm_str_eq(fold(page, dm_str_sub(other, 0, end)), folded))
            return true;
    }
    return false;
}

static bool has_stamp_after(const dm_page *page, uint32_t i, uint32_t before)
{
    for (uint32_t k = i + 1; k < before && k <= i + 3; k++)
        if (page->lines[k].is_stamp || page->lines[k].hint == DM_HINT_BYLINE || page->lines[k].hint == DM_HINT_CREDIT)
            return true;
    return false;
}

static double score(const dm_page *page, word_set *story, uint32_t i, uint32_t before)
{
    const dm_line *line = &page->lines[i];
    dm_str         text = dm_doc_str(page->doc, line->span);
    double         s = 3 * overlap(story, text);

    s += line->n_word >= 4 ? 1 : 0;
    s += line->n_word >= 5 && line->n_word <= 20 ? 0.5 : 0;
    s += i == 0 ? 0.7 : 0;
    s += has_stamp_after(page, i, before) ? 0.7 : 0;
    s -= line->ends ? (text.p[text.n - 1] == '.' ? 2 : 0) : 0;
    s -= line->hint == DM_HINT_TAIL ? 1 : 0;
    if (heads_another(page, i, before, fold(page, text)))
        s += 3;
    return s;
}

/* Where the last part after a dash begins, if it may be the outlet's name: a few
 * capitalised words, and a single one only if the story does not have it. s.n if
 * there is none. */
static size_t outlet_part(word_set *story, dm_str s)
{
    size_t   dash = s.n, after = s.n;
    uint32_t n = 0;
    dm_str   word;

    for (size_t at = 1; at < s.n;) {
        size_t start = at;

        if (dm_cp_is_dash(dm_utf8_next(s, &at)) && is_blank(s, start - 1) && is_blank(s, at)) {
            dash  = start;
            after = at;
        }
    }
    for (size_t at = after; dm_page_word(&word, s, &at); n++) {
        size_t begin = 0;

        if (!dm_cp_is_upper(dm_utf8_next(word, &begin)) && word.n > 3)
            return s.n;
    }
    return n > 0 && n <= OUTLET_WORDS && (n > 1 || overlap(story, dm_str_sub(s, after, s.n)) == 0) ? dash : s.n;
}

static uint32_t count_words(dm_str s)
{
    uint32_t n = 0;
    dm_str   word;

    for (size_t at = 0; dm_page_word(&word, s, &at);)
        n++;
    return n;
}

/* The headline in a line: what is before the bars and dashes of a page title, if
 * it is more than a section's name. */
static void take_title(dm_page *page, word_set *story, uint32_t i)
{
    dm_span span = page->lines[i].span;
    dm_str  text = dm_doc_str(page->doc, span);
    size_t  end = first_part(text, false);

    if (end == text.n && i == 0)
        end = outlet_part(story, text);
    if (count_words(dm_str_sub(text, 0, end)) < HEAD_WORDS)
        end = text.n;
    page->title      = i;
    page->title_span = part_span(span, text, end);
}

/* Looks only as far up as a page head may reach, so that a file of a million
 * short lines costs no more than one. */
enum { HEAD_LINES = 400 };

static void choose(dm_page *page, uint32_t before)
{
    word_set *story = DM_NEW(page->doc->arena, word_set, 1);
    double    best = 1.2;               /* a line must have something of a headline */
    uint32_t  from = before > HEAD_LINES ? before - HEAD_LINES : 0;

    add_story(story, page, before);
    for (uint32_t i = from; i < before; i++) {
        double s = applies(&page->lines[i]) ? score(page, story, i, before) : 0;

        /* of two lines one above the other the lower may be the deck */
        if (s <= best + (page->title != DM_NONE && page->title + 1 == i ? 0.6 : 0))
            continue;
        best = s;
        take_title(page, story, i);
    }
}

static void find_stated(dm_page *page, uint32_t before)
{
    dm_str wanted = fold(page, page->doc->article.title);

    for (uint32_t i = 0; i < before && i < HEAD_LINES; i++) {
        dm_span span = page->lines[i].span;
        dm_str  text = dm_doc_str(page->doc, span);
        size_t  bar = first_part(text, false), dash = first_part(text, true);

        if (page->lines[i].n_word > TITLE_WORDS * 2)
            continue;
        if (dm_str_eq(fold(page, text), wanted))
            bar = text.n;
        else if (!dm_str_eq(fold(page, dm_str_sub(text, 0, bar)), wanted))
            bar = dash;
        if (!dm_str_eq(fold(page, dm_str_sub(text, 0, bar)), wanted))
            continue;
        page->title      = i;
        page->title_span = part_span(span, text, bar);
        if (bar == text.n)
            return;
    }
}

void dm_clean_title(dm_page *page, uint32_t before)
{
    if (page->doc->article.title.n)
        find_stated(page, before + 1 < page->n_line ? before + 1 : page->n_line);
    else
        choose(page, before);
}
