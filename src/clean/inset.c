/* inset.c: what a scraper left in the middle of a paragraph
 *
 *     shortcodes   [caption id="a"](Photo: AP)[/caption]   as WordPress has them
 *     brackets     (Photo: AP)  (Reporting by A; Editing by B)   when their words
 *                  are furniture by the patterns of lexicon/page
 *     phrases      "Advertisement Continue reading the main story"   the `inline`
 *                  blocks there
 *
 * A bracket of one word stays: it is an acronym more often than a button.
 */
#include "clean/clean_int.h"

#include "text/text.h"

enum {
    SHORTCODE_BYTES = 2000, SHORTCODE_NAME = 32,
    BRACKET_BYTES = 250, BRACKET_WORDS = 2,
    PHRASE_WORDS = 12, PHRASE_GAP = 4
};

/* ---- shortcodes --------------------------------------------------------- */

static bool is_name_byte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

/* The end of "[name ...]...[/name]" or "[name key=...]" at text[at], or `at`. */
static size_t shortcode_end(dm_str text, size_t at)
{
    size_t name = at + 1, end = name, close;
    char   want[SHORTCODE_NAME + 4] = "[/";
    dm_str head = dm_str_sub(text, at, at + SHORTCODE_BYTES);

    while (end < text.n && end - name <= SHORTCODE_NAME && is_name_byte(text.p[end]))
        end++;
    if (end == name || end - name > SHORTCODE_NAME || text.p[name] < 'a' || text.p[name] > 'z')
        return at;
    size_t bracket = dm_str_find(head, DM_STR("]"));

    if (bracket == head.n)
        return at;
    memcpy(want + 2, text.p + name, end - name);
    want[2 + end - name] = ']';
    close = dm_str_find(head, (dm_str){want, end - name + 3});
    if (close < head.n)
        return at + close + (end - name + 3);
    return memchr(text.p + end, '=', at + bracket > end ? at + bracket - end : 0) ? at + bracket + 1 : at;
}

/* ---- brackets ----------------------------------------------------------- */

static bool is_furniture(const dm_page *page, const dm_line_tokens *words)
{
    const dm_page_pattern *p;

    for (uint32_t i = 0; (p = dm_page_candidate(page, words->toks[0].word, i)) != NULL; i++)
        if ((p->kind == DM_PAGE_FURNITURE || p->kind == DM_PAGE_TAIL) && dm_page_matches(page, p, words))
            return true;
    return false;
}

static size_t bracket_end(dm_page *page, dm_str text, size_t at)
{
    size_t close = at + 1;

    while (close < text.n && close < at + BRACKET_BYTES && text.p[close] != ')' && text.p[close] != '(')
        close++;
    if (close >= text.n || text.p[close] != ')')
        return at;
    dm_line_read(&page->scratch, page, (dm_span){(uint32_t)at + 1, (uint32_t)close});
    return page->scratch.n >= BRACKET_WORDS && is_furniture(page, &page->scratch) ? close + 1 : at;
}

/* ---- phrases ------------------------------------------------------------ */

static bool is_inline(const dm_page *page, uint32_t node)
{
    uint32_t               n;
    const dm_phrase_entry *e = dm_phrase_entries(page->lex, node, &n);

    for (uint32_t i = 0; i < n; i++)
        if (e[i].kind == DM_PHRASE_PAGE && e[i].flags == DM_PAGE_FLAG_INLINE)
            return true;
    return false;
}

static size_t phrase_end(const dm_page *page, dm_str text, size_t at)
{
    size_t   next = at, best = at;
    uint32_t node = 0;

    for (uint32_t i = 0; i < PHRASE_WORDS; i++) {
        char   buf[64];
        dm_str word;
        size_t before = next;

        if (!dm_page_word(&word, text, &next) || (size_t)(word.p - text.p) > before + PHRASE_GAP
            || word.n >= sizeof buf)
            break;
        node = dm_phrase_step(page->lex, node, dm_lexicon_word(page->lex, dm_lexicon_key(buf, sizeof buf, word)));
        if (node == DM_LEX_NONE)
            break;
        if (is_inline(page, node))
            best = next;
    }
    return best;
}

static bool begins_word(dm_str text, size_t at, uint32_t line_start)
{
    char c = text.p[at];

    return c >= 'A' && c <= 'Z' && (at == line_start || text.p[at - 1] == ' ' || text.p[at - 1] == '(');
}

uint32_t dm_clean_inset(dm_page *page, dm_span line, uint32_t at)
{
    dm_str text = dm_str_sub(page->doc->text, 0, line.end);

    if (text.p[at] == '[')
        return (uint32_t)shortcode_end(text, at);
    if (text.p[at] == '(')
        return (uint32_t)bracket_end(page, text, at);
    return begins_word(text, at, line.start) ? (uint32_t)phrase_end(page, text, at) : at;
}
