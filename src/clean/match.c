/* match.c: lines against the patterns of lexicon/page/
 *
 * A pattern is a small automaton: its places are states, and set[i] holds, as
 * bits, the places that may come next at word i of the line. One pass over the
 * words fills the sets, so that no pattern costs more than words x places,
 * whatever its wildcards. What a wildcard took is found by walking the sets back.
 */
#include "clean/clean_int.h"

#include "lexicon/timeword.h"
#include "text/text.h"

typedef struct match {
    const dm_page         *page;
    const dm_page_pattern *p;
    const dm_line_tokens  *line;
    const dm_page_part    *parts;
    uint32_t               n_place;
    uint16_t               first[DM_PAGE_PLACES + 1];   /* part of each place; [n_place] is the end */
    uint64_t               set[DM_LINE_TOKENS + DM_LINE_AGENCY_WORDS + 1];
} match;

/* ---- reading a line ----------------------------------------------------- */

static bool begins_upper(dm_str s)
{
    size_t at = 0;

    return s.n && dm_cp_is_upper(dm_utf8_next(s, &at));
}

static uint32_t word_id(const dm_lexicon *lex, dm_str word)
{
    char buf[128];

    return word.n >= sizeof buf ? DM_LEX_NONE : dm_lexicon_word(lex, dm_lexicon_key(buf, sizeof buf, word));
}

static bool may_begin_date(const dm_lexicon *lex, dm_line_token *t, dm_str form)
{
    int32_t value;

    if (form.p[0] >= '0' && form.p[0] <= '9')
        return true;
    t->is_weekday = dm_timeword_find(&value, lex, t->word, DM_TIME_WEEKDAY, &form);
    return t->is_weekday || dm_timeword_find(&value, lex, t->word, DM_TIME_MONTH, &form);
}

/* Turns the word at `t` into a date or a time of day if one begins there. */
static void read_date(dm_line_tokens *out, const dm_page *page, dm_line_token *t, dm_str text, size_t *at)
{
    dm_date_seen seen;
    size_t       end;

    if (out->n_date < DM_LINE_DATES && dm_date_at(&seen, page->lex, text, t->span.start)) {
        t->kind = DM_LINE_DATE;
        t->date = (uint8_t)out->n_date;
        t->span = seen.span;
        out->dates[out->n_date++] = seen;
        *at = seen.span.end;
    } else if (dm_clock_at(&end, page->lex, text, t->span.start)) {
        t->kind = DM_LINE_CLOCK;
        t->span.end = (uint32_t)end;
        *at = end;
    }
}

static void find_agency(dm_line_tokens *out, const dm_page *page, uint32_t i)
{
    uint32_t node = 0;

    for (uint32_t n = 1; n <= DM_LINE_AGENCY_WORDS && i + n <= out->n; n++) {
        uint32_t               n_entry;
        const dm_phrase_entry *e;

        node = dm_phrase_step(page->lex, node, out->toks[i + n - 1].word);
        if (node == DM_LEX_NONE)
            return;
        e = dm_phrase_entries(page->lex, node, &n_entry);
        for (uint32_t k = 0; k < n_entry; k++) {
            if (e[k].kind != DM_PHRASE_PAGE || e[k].flags != DM_PAGE_FLAG_AGENCY
                || (e[k].letter_case != DM_CASE_ANY && !out->toks[i].is_capital))
                continue;
            out->toks[i].agency   = e[k].record;
            out->toks[i].n_agency = (uint8_t)n;
        }
    }
}

static bool has_bar(dm_str text, size_t from, size_t to)
{
    while (from < to) {
        uint32_t cp = dm_utf8_next(text, &from);

        if (cp == '|' || cp == 0x2022 || cp == 0xB7 || cp == 0xBB || cp == 0x2014 || cp == 0x25CF)
            return true;
    }
    return false;
}

static bool is_joined(dm_str text, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i < to; i++)
        if (text.p[i] == ',' || text.p[i] == '|' || text.p[i] == '/' || text.p[i] == '(' || text.p[i] == ')'
            || text.p[i] == ':' || text.p[i] == ';')
            return false;
    return true;
}

void dm_line_read(dm_line_tokens *out, const dm_page *page, dm_span span)
{
    dm_str text = dm_str_sub(page->doc->text, 0, span.end), form;
    size_t at = span.start;

    out->n = out->n_date = 0;
    out->is_cut = false;
    while (dm_page_word(&form, text, &at)) {
        if (out->n == DM_LINE_TOKENS) {
            out->is_cut = true;
            break;
        }
        dm_line_token *t = &out->toks[out->n++];
        uint32_t       start = (uint32_t)(form.p - text.p);

        *t = (dm_line_token){.span = {start, start + (uint32_t)form.n}, .agency = DM_LEX_NONE,
                             .word = word_id(page->lex, form), .is_capital = begins_upper(form)};
        t->is_part   = out->n > 1 && has_bar(text, t[-1].span.end, start);
        t->is_joined = out->n > 1 && is_joined(text, t[-1].span.end, start);
        if (form.p[0] >= '0' && form.p[0] <= '9')
            t->kind = DM_LINE_NUMBER;
        if (may_begin_date(page->lex, t, form))
            read_date(out, page, t, text, &at);
    }
    for (uint32_t i = 0; i < out->n; i++)
        find_agency(out, page, i);
}

/* ---- matching ----------------------------------------------------------- */

/* Finds the places of a pattern; false when its record makes no sense. */
static bool begin(match *m, const dm_page *page, const dm_page_pattern *p, const dm_line_tokens *line)
{
    m->page = page;
    m->p    = p;
    m->line = line;
    m->n_place = 0;
    if (p->first_part > page->n_part || p->n_part > page->n_part - p->first_part)
        return false;
    m->parts = page->parts + p->first_part;
    for (uint32_t k = 0; k < p->n_part && m->n_place < DM_PAGE_PLACES; k++) {
        m->first[m->n_place++] = (uint16_t)k;
        while (k + 1 < p->n_part && m->parts[k].has_more)
            k++;
        m->first[m->n_place] = (uint16_t)(k + 1);
    }
    return m->n_place > 0;
}

static bool may_skip(const match *m, uint32_t j)
{
    return m->parts[m->first[j + 1] - 1].is_optional || m->parts[m->first[j]].kind == DM_PART_ANY_WORDS;
}

/* Adds the places that can be reached without a word. */
static uint64_t close_set(const match *m, uint64_t set)
{
    for (uint32_t j = 0; j < m->n_place; j++)
        if ((set >> j & 1) && may_skip(m, j))
            set |= 1ull << (j + 1);
    return set;
}

/* A word that may stand in a person's name: a capital, or a short "de", "bin". */
static bool is_namey(const match *m, uint32_t i)
{
    const dm_line_token *t = &m->line->toks[i];

    if (t->kind != DM_LINE_WORD || t->is_weekday)
        return false;
    return t->is_capital || (i > 0 && i + 1 < m->line->n && m->line->toks[i - 1].is_capital
                             && m->line->toks[i + 1].is_capital && t->span.end - t->span.start <= 3);
}

/* How many words part `k` takes at word `i`: 0 none. */
static uint32_t takes(const match *m, uint32_t k, uint32_t i)
{
    const dm_page_part  *part = &m->parts[k];
    const dm_line_token *t = &m->line->toks[i];

    switch (part->kind) {
    case DM_PART_WORD:   return part->word == t->word && t->word != DM_LEX_NONE && t->kind != DM_LINE_DATE;
    case DM_PART_NUMBER: return t->kind == DM_LINE_NUMBER;
    case DM_PART_DATE:   return t->kind == DM_LINE_DATE;
    case DM_PART_TIME:   return t->kind == DM_LINE_CLOCK;
    case DM_PART_NAME:   return is_namey(m, i);
    case DM_PART_AGENCY: return t->n_agency;
    default:             return 1;
    }
}

static bool stays(const match *m, uint32_t k)
{
    return m->parts[k].kind == DM_PART_ANY_WORDS || m->parts[k].kind == DM_PART_NAME;
}

/* A name ends at a comma. */
static bool goes_on(const match *m, uint32_t k, uint32_t i)
{
    if (m->parts[k].kind == DM_PART_NAME)
        return i + 1 < m->line->n && m->line->toks[i + 1].is_joined;
    return stays(m, k);
}

static void step(match *m, uint32_t i)
{
    for (uint32_t j = 0; j < m->n_place; j++) {
        for (uint32_t k = m->first[j]; (m->set[i] >> j & 1) && k < m->first[j + 1]; k++) {
            uint32_t n = takes(m, k, i);

            if (n)
                m->set[i + n] |= (1ull << (j + 1)) | (goes_on(m, k, i) ? 1ull << j : 0);
        }
    }
}

/* Runs over words [from, to); with `is_anywhere` the pattern may begin at each.
 * Returns the word at which it first is complete, or DM_NONE. */
static uint32_t run(match *m, uint32_t from, uint32_t to, bool is_anywhere, bool is_whole)
{
    uint64_t end = 1ull << m->n_place, start = close_set(m, 1);

    memset(m->set + from, 0, (to - from + DM_LINE_AGENCY_WORDS + 1) * sizeof *m->set);
    m->set[from] = start;
    for (uint32_t i = from;; i++) {
        m->set[i] = close_set(m, m->set[i] | (is_anywhere ? start : 0));
        if ((m->set[i] & end) && (!is_whole || i == to))
            return i;
        if (i == to)
            return DM_NONE;
        step(m, i);
    }
}

bool dm_page_matches(const dm_page *page, const dm_page_pattern *p, const dm_line_tokens *line)
{
    match m;
    bool  is_whole = p->mode == DM_PAGE_LINE;

    if (line->n == 0 || (line->is_cut && (is_whole || p->most <= DM_LINE_TOKENS)) || line->n > p->most)
        return false;
    return begin(&m, page, p, line) && run(&m, 0, line->n, p->mode == DM_PAGE_HOLDS, is_whole) != DM_NONE;
}

bool dm_page_holds(const dm_page *page, const dm_page_pattern *p, const dm_line_tokens *line, uint32_t from)
{
    match m;

    return line->n <= p->most && !(line->is_cut && p->most <= DM_LINE_TOKENS) && begin(&m, page, p, line)
        && run(&m, from, line->n, false, false) != DM_NONE;
}

uint32_t dm_page_label(const dm_page *page, const dm_page_pattern *p, const dm_line_tokens *line, uint32_t from,
                       uint32_t to)
{
    match m;

    return begin(&m, page, p, line) ? run(&m, from, to, false, false) : DM_NONE;
}

/* ---- what the wildcards took -------------------------------------------- */

/* One step back from (word *i, place *j) to the part that took the words between. */
static uint32_t step_back(const match *m, uint32_t *i, uint32_t *j)
{
    for (uint32_t n = 1; n <= DM_LINE_AGENCY_WORDS && n <= *i; n++) {
        for (uint32_t from = *j ? *j - 1 : 0; from <= *j && from < m->n_place; from++) {
            for (uint32_t k = m->first[from]; (m->set[*i - n] >> from & 1) && k < m->first[from + 1]; k++) {
                if (takes(m, k, *i - n) != n || (from == *j && !goes_on(m, k, *i - n)))
                    continue;
                *i -= n;
                *j = from;
                return k;
            }
        }
    }
    return DM_NONE;
}

/* To the place before, if it can be left out. */
static bool skip_back(const match *m, uint32_t i, uint32_t *j)
{
    if (*j == 0 || !(m->set[i] >> (*j - 1) & 1) || !may_skip(m, *j - 1))
        return false;
    --*j;
    return true;
}

static void reverse(dm_span *spans, uint32_t n)
{
    for (uint32_t a = 0, b = n; a + 1 < b; a++, b--) {
        dm_span t = spans[a];

        spans[a]     = spans[b - 1];
        spans[b - 1] = t;
    }
}

uint32_t dm_page_names(dm_span *names, uint32_t most, uint32_t *agency, const dm_page *page,
                       const dm_page_pattern *p, const dm_line_tokens *line)
{
    match    m;
    uint32_t i, j, n = 0, last = DM_NONE;

    *agency = DM_LEX_NONE;
    if (!begin(&m, page, p, line))
        return 0;
    i = run(&m, 0, line->n, p->mode == DM_PAGE_HOLDS, p->mode == DM_PAGE_LINE);
    for (j = m.n_place; i != DM_NONE && j > 0;) {
        uint32_t k = i > 0 ? step_back(&m, &i, &j) : DM_NONE;

        if (k == DM_NONE && !skip_back(&m, i, &j))
            break;
        if (k == DM_NONE)
            continue;
        if (m.parts[k].kind == DM_PART_AGENCY)
            *agency = line->toks[i].agency;
        if (m.parts[k].kind == DM_PART_NAME && last == k && n > 0)
            names[n - 1].start = line->toks[i].span.start;
        else if (m.parts[k].kind == DM_PART_NAME && n < most)
            names[n++] = line->toks[i].span;
        last = k;
    }
    reverse(names, n);
    return n;
}

/* ---- hints -------------------------------------------------------------- */

void dm_page_open(dm_page *page, dm_doc *doc, const dm_lexicon *lex, dm_arena *arena)
{
    *page = (dm_page){.doc = doc, .lex = lex, .title = DM_NONE};
    page->patterns = dm_lexicon_section(lex, DM_LEX_PAGE_PATTERNS, sizeof *page->patterns, &page->n_pattern);
    page->parts    = dm_lexicon_section(lex, DM_LEX_PAGE_PARTS, sizeof *page->parts, &page->n_part);
    page->open     = DM_NEW(arena, uint32_t, page->n_pattern + 1);
    for (uint32_t i = 0; i < page->n_pattern; i++)
        if (page->patterns[i].is_open)
            page->open[page->n_open++] = i;
}

const dm_page_pattern *dm_page_candidate(const dm_page *page, uint32_t word, uint32_t i)
{
    uint32_t               n, node;
    const dm_phrase_entry *e;

    if (i < page->n_open)
        return &page->patterns[page->open[i]];
    node = word == DM_LEX_NONE ? DM_LEX_NONE : dm_phrase_step(page->lex, 0, word);
    if (node == DM_LEX_NONE)
        return NULL;
    e = dm_phrase_entries(page->lex, node, &n);
    for (uint32_t k = 0, seen = page->n_open; k < n; k++)
        if (e[k].kind == DM_PHRASE_PAGE && e[k].flags == DM_PAGE_FLAG_PATTERN && e[k].record < page->n_pattern
            && !page->patterns[e[k].record].is_open && seen++ == i)
            return &page->patterns[e[k].record];
    return NULL;
}

static dm_line_hint hint_of(const dm_page_pattern *p)
{
    switch (p->kind) {
    case DM_PAGE_FURNITURE: return DM_HINT_FURNITURE;
    case DM_PAGE_TAIL:      return DM_HINT_TAIL;
    case DM_PAGE_BYLINE:    return DM_HINT_BYLINE;
    case DM_PAGE_CREDIT:    return DM_HINT_CREDIT;
    default:                return DM_HINT_NONE;
    }
}

/* Words beside the date in its part of the line, parts being set apart by bars
 * and bullets. */
static uint32_t words_beside(const dm_line_tokens *line, uint32_t date)
{
    uint32_t n = 0;

    for (uint32_t i = date; i > 0 && !line->toks[i].is_part; i--)
        n += line->toks[i - 1].kind == DM_LINE_WORD;
    for (uint32_t i = date + 1; i < line->n && !line->toks[i].is_part; i++)
        n += line->toks[i].kind == DM_LINE_WORD;
    return n;
}

enum { STAMP_WORDS = 6, STAMP_LINE_WORDS = 30 };

/* A line is a stamp when a date is in it, or in a part of it, and hardly anything else. */
static bool is_stamp(const dm_line_tokens *line)
{
    for (uint32_t i = 0; i < line->n && line->n <= STAMP_LINE_WORDS && !line->is_cut; i++)
        if (line->toks[i].kind == DM_LINE_DATE && words_beside(line, i) <= STAMP_WORDS)
            return true;
    return false;
}

/* Bylines win over tails, tails over mere furniture. */
static const uint8_t hint_rank[] = {[DM_HINT_NONE] = 0, [DM_HINT_FURNITURE] = 1, [DM_HINT_TAIL] = 2,
                                    [DM_HINT_CREDIT] = 3, [DM_HINT_BYLINE] = 4};

/* Of one kind, patterns that begin with a word of their own win over open ones. */
static bool beats(const dm_page *page, const dm_line *line, dm_line_hint hint, const dm_page_pattern *p)
{
    if (hint_rank[hint] != hint_rank[line->hint])
        return hint_rank[hint] > hint_rank[line->hint];
    return hint != DM_HINT_NONE && !p->is_open && page->patterns[line->pattern].is_open;
}

static void take_hint(dm_page *page, dm_line *line, const dm_page_pattern *p, uint32_t from)
{
    dm_line_hint hint = hint_of(p);
    bool         is_box = p->kind == DM_PAGE_BOX_OPEN;

    if (!is_box && !beats(page, line, hint, p))
        return;
    if (from ? !dm_page_holds(page, p, &page->scratch, from) : !dm_page_matches(page, p, &page->scratch))
        return;
    if (is_box) {
        line->box = (uint32_t)(p - page->patterns);
        return;
    }
    line->hint    = (uint8_t)hint;
    line->pattern = (uint32_t)(p - page->patterns);
}

/* Patterns of lines and beginnings are tried at the first word, those of parts at
 * each word they may begin with. */
static void hint_line(dm_page *page, dm_line *line)
{
    const dm_page_pattern *p;

    dm_line_read(&page->scratch, page, line->span);
    line->is_stamp = is_stamp(&page->scratch);
    for (uint32_t from = 0; from < page->scratch.n; from++)
        for (uint32_t i = from ? page->n_open : 0;
             (p = dm_page_candidate(page, page->scratch.toks[from].word, i)) != NULL; i++)
            if (from == 0 || p->mode == DM_PAGE_HOLDS)
                take_hint(page, line, p, from);
    if (line->hint == DM_HINT_BYLINE || line->hint == DM_HINT_CREDIT)
        line->is_stamp = page->scratch.n_date > 0;
}

static bool closes_box(dm_page *page, const dm_line *line, uint32_t block)
{
    const dm_page_pattern *p;

    dm_line_read(&page->scratch, page, line->span);
    for (uint32_t i = 0; page->scratch.n && (p = dm_page_candidate(page, page->scratch.toks[0].word, i)); i++)
        if (p->kind == DM_PAGE_BOX_CLOSE && p->block == block && dm_page_matches(page, p, &page->scratch))
            return true;
    return false;
}

/* All lines from the one that opens a box to the last that closes it. */
static void hint_box(dm_page *page, uint32_t i)
{
    const dm_page_pattern *open = &page->patterns[page->lines[i].box];
    uint32_t               end = DM_NONE;

    for (uint32_t k = i + 1; k < page->n_line && k <= i + open->lines; k++) {
        if (page->lines[k].n_word > DM_LINE_TOKENS)
            break;
        if (closes_box(page, &page->lines[k], open->block))
            end = k;
    }
    for (uint32_t k = i; end != DM_NONE && k <= end; k++) {
        page->lines[k].hint    = DM_HINT_FURNITURE;
        page->lines[k].pattern = page->lines[i].box;
    }
}

void dm_clean_hints(dm_page *page)
{
    for (uint32_t i = 0; i < page->n_line; i++)
        hint_line(page, &page->lines[i]);
    for (uint32_t i = 0; i < page->n_line; i++)
        if (page->lines[i].box != DM_NONE)
            hint_box(page, i);
}

bool dm_clean_line_is(const dm_lexicon *lex, uint32_t record, dm_str line)
{
    dm_arena arena;
    dm_doc   doc = {.text = line};
    dm_page  page;
    bool     is = false;

    dm_arena_init(&arena, 0);
    dm_page_open(&page, &doc, lex, &arena);
    dm_line_read(&page.scratch, &page, (dm_span){0, (uint32_t)line.n});
    for (uint32_t i = record; !is && i < page.n_pattern && page.patterns[i].block == record; i++) {
        const dm_page_pattern *p = &page.patterns[i];

        if (p->kind != DM_PAGE_STAMP)
            is = dm_page_matches(&page, p, &page.scratch);
        for (uint32_t from = 0; p->kind == DM_PAGE_STAMP && from < page.scratch.n; from++)
            is = is || dm_page_label(&page, p, &page.scratch, from, page.scratch.n) != DM_NONE;
    }
    dm_arena_clear(&arena);
    return is;
}
