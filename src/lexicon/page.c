/* page.c: compiles lexicon/page/: patterns of lines, stamps and agencies
 *
 * A pattern becomes a run of parts. Words are interned, so that matching
 * (src/clean/match.c) compares numbers; choices of one place stand one after
 * the other, linked by `has_more`. The words a pattern may begin with lead to it
 * as phrases, so that a line is compared with few patterns; those that may begin
 * with anything are marked open.
 */
#include "lexicon/page.h"

#include "lexicon/page_kind.h"
#include "text/text.h"

/* ---- words -------------------------------------------------------------- */

static bool is_sign(uint32_t cp)
{
    return cp == 0xA9 || cp == '@' || cp == '#' || cp == '%';
}

/* Inside a word: an apostrophe or full stop between word characters. */
static bool joins(dm_str line, size_t at, uint32_t cp)
{
    return (cp == '.' || dm_cp_is_apostrophe(cp)) && at < line.n && dm_cp_is_word(dm_utf8_next(line, &at));
}

bool dm_page_word(dm_str *word, dm_str line, size_t *at)
{
    size_t start = *at, end;

    while (start < line.n) {
        end = start;
        uint32_t cp = dm_utf8_next(line, &end);

        if (is_sign(cp)) {
            *word = dm_str_sub(line, start, end);
            *at   = end;
            return true;
        }
        if (dm_cp_is_word(cp))
            break;
        start = end;
    }
    if (start >= line.n)
        return false;
    for (end = start; end < line.n;) {
        size_t   next = end;
        uint32_t cp = dm_utf8_next(line, &next);

        if (!dm_cp_is_word(cp) && !dm_cp_is_zero_width(cp) && !joins(line, next, cp))
            break;
        end = next;
    }
    *word = dm_str_sub(line, start, end);
    *at   = end;
    return true;
}

/* ---- patterns ----------------------------------------------------------- */

static const struct {
    const char       *word;
    dm_page_part_kind kind;
} wildcards[] = {
    {"<word>", DM_PART_ANY_WORD}, {"<words>", DM_PART_ANY_WORDS}, {"<number>", DM_PART_NUMBER},
    {"<date>", DM_PART_DATE},     {"<time>", DM_PART_TIME},       {"<name>", DM_PART_NAME},
    {"<agency>", DM_PART_AGENCY},
};

enum { N_WILDCARD = sizeof wildcards / sizeof *wildcards };

static bool read_wildcard(dm_page_part *part, dm_lex_builder *b, dm_str s, dm_place at)
{
    dm_str known[N_WILDCARD];

    for (uint32_t i = 0; i < N_WILDCARD; i++) {
        known[i] = dm_str_of(wildcards[i].word);
        if (dm_str_eq(s, known[i])) {
            part->kind = (uint8_t)wildcards[i].kind;
            return true;
        }
    }
    dm_lex_unknown(b, at, "wildcard", s, known, N_WILDCARD);
    return false;
}

/* One choice: a wildcard or a word, which must be one word to dm_page_word too. */
static bool read_choice(dm_page_part *part, dm_lex_builder *b, dm_str s, dm_place at)
{
    dm_str word;
    size_t end = 0;

    *part = (dm_page_part){.word = DM_LEX_NONE};
    if (s.n && s.p[0] == '<')
        return read_wildcard(part, b, s, at);
    if (!dm_page_word(&word, s, &end) || word.n != s.n) {
        dm_lex_error(b, at, "'%.*s' is not one word (punctuation is left out, hyphens part words)",
                     (int)s.n, s.p);
        return false;
    }
    part->word = dm_lex_word(b, word);
    return true;
}

/* One place of a pattern: choices with | between, an optional ? after. */
static void add_place(dm_lex_builder *b, dm_page_pattern *p, uint32_t record, dm_str place, dm_place at)
{
    bool   is_optional = dm_str_ends(place, DM_STR("?"));
    dm_str rest = is_optional ? dm_str_sub(place, 0, place.n - 1) : place, choice;
    bool   is_first = p->n_part == 0;

    while (dm_str_cut(&choice, &rest, '|')) {
        dm_page_part part;

        if (!read_choice(&part, b, choice, at))
            continue;
        if (is_first && (is_optional || part.kind != DM_PART_WORD))
            p->is_open = true;
        if (is_first && part.kind == DM_PART_WORD)
            dm_lex_phrase(b, choice, (dm_phrase_entry){.kind = DM_PHRASE_PAGE, .flags = DM_PAGE_FLAG_PATTERN,
                                                       .record = record});
        part.has_more    = rest.n > 0;
        part.is_optional = is_optional;
        dm_lex_add(b, DM_LEX_PAGE_PARTS, &part, sizeof part);
        p->n_part++;
    }
}

static void add_pattern(dm_lex_builder *b, dm_page_pattern p, const dm_lex_line *line)
{
    dm_str   place, rest = {0};
    dm_place at = line->at;
    uint32_t record, n_place = 0;

    dm_lex_records(b, DM_LEX_PAGE_PARTS, sizeof(dm_page_part), &p.first_part);
    dm_lex_records(b, DM_LEX_PAGE_PATTERNS, sizeof p, &record);
    while (n_place <= DM_PAGE_PLACES && p.n_part <= DM_PAGE_PARTS_MAX && dm_lex_token(&place, &at, &rest, line)) {
        add_place(b, &p, record, place, at);
        n_place++;
    }
    if (p.n_part == 0)
        dm_lex_error(b, line->at, "a '%.*s' line wants words", (int)line->key.n, line->key.p);
    else if (n_place > DM_PAGE_PLACES || p.n_part > DM_PAGE_PARTS_MAX)
        dm_lex_error(b, line->at, "a pattern has at most %d places and %d words", DM_PAGE_PLACES, DM_PAGE_PARTS_MAX);
    else
        dm_lex_add(b, DM_LEX_PAGE_PATTERNS, &p, sizeof p);
}

/* ---- blocks ------------------------------------------------------------- */

enum { TAIL_SHARE = 700 };    /* thousandths of the prose that are before a tail */

static const struct {
    const char  *word;
    dm_page_kind kind;
} kinds[] = {
    {"furniture", DM_PAGE_FURNITURE}, {"tail", DM_PAGE_TAIL},     {"box", DM_PAGE_BOX_OPEN},
    {"byline", DM_PAGE_BYLINE},       {"credit", DM_PAGE_CREDIT}, {"stamp", DM_PAGE_STAMP},
};

static const char *const line_keys[] = {"line", "start", "holds", "most", "yes", "no", "why", "by", NULL};
static const char *const tail_keys[] = {"line", "start", "holds", "most", "share", "yes", "no", "why", "by", NULL};
static const char *const box_keys[]  = {"open", "close", "lines", "most", "yes", "no", "why", "by", NULL};
static const char *const stamp_keys[] = {"label", "how", "weight", "yes", "no", "why", "by", NULL};
static const char *const agency_keys[] = {"names", "why", "by", NULL};
static const char *const inline_keys[] = {"text", "why", "by", NULL};

static bool key_is(const dm_lex_line *line, const char *key)
{
    return dm_str_eq(line->key, dm_str_of(key));
}

static uint32_t read_number(dm_lex_builder *b, const dm_lex_line *line, uint32_t most)
{
    uint32_t n = 0;

    for (size_t i = 0; i < line->value.n && n <= most; i++)
        n = line->value.p[i] >= '0' && line->value.p[i] <= '9' ? n * 10 + (uint32_t)(line->value.p[i] - '0')
                                                                : most + 1;
    if (line->value.n == 0 || n > most) {
        dm_lex_error(b, line->at, "'%.*s' wants a number up to %u, found '%.*s'", (int)line->key.n,
                     line->key.p, most, (int)line->value.n, line->value.p);
        return 0;
    }
    return n;
}

/* "0.95" in thousandths. */
static uint16_t read_weight(dm_lex_builder *b, const dm_lex_line *line)
{
    dm_str   v = line->value;
    uint32_t n = 0, digits = 0;
    bool     is_good = v.n >= 1 && (v.p[0] == '0' || v.p[0] == '1') && (v.n < 2 || v.p[1] == '.');

    for (size_t i = 2; i < v.n && digits < 3; i++, digits++) {
        is_good = is_good && v.p[i] >= '0' && v.p[i] <= '9';
        n = n * 10 + (uint32_t)(v.p[i] - '0');
    }
    for (; digits < 3; digits++)
        n *= 10;
    if (is_good && v.p[0] == '1')
        n += 1000;
    if (!is_good || n > 1000) {
        dm_lex_error(b, line->at, "a weight is between 0 and 1, found '%.*s'", (int)v.n, v.p);
        return 0;
    }
    return (uint16_t)n;
}

static const char *const stamp_word[] = {
#define X(id, word) word,
    DM_STAMPS(X)
#undef X
};

const char *dm_stamp_word(dm_stamp stamp)
{
    return stamp < DM_STAMP_COUNT ? stamp_word[stamp] : stamp_word[DM_STAMP_OTHER];
}

static uint8_t read_stamp(dm_lex_builder *b, const dm_lex_line *line)
{
    int stamp = dm_lex_pick(b, line->at, "kind of stamp", line->value, stamp_word, DM_STAMP_COUNT);

    return stamp < 0 ? DM_STAMP_OTHER : (uint8_t)stamp;
}

/* What holds for the whole block is read before its patterns. */
static void read_settings(dm_lex_builder *b, dm_page_pattern *p, const dm_lex_block *block)
{
    for (uint32_t i = 0; i < block->n_line; i++) {
        const dm_lex_line *line = &block->lines[i];

        if (key_is(line, "most"))
            p->most = (uint16_t)read_number(b, line, 1000);
        else if (key_is(line, "lines"))
            p->lines = (uint16_t)read_number(b, line, 100);
        else if (key_is(line, "how"))
            p->stamp = read_stamp(b, line);
        else if (key_is(line, "weight") || key_is(line, "share"))
            p->weight = read_weight(b, line);
    }
}

static bool is_one_of(const dm_lex_line *line, const char *const *keys)
{
    for (uint32_t i = 0; keys[i]; i++)
        if (key_is(line, keys[i]))
            return true;
    return false;
}

static void compile_line(dm_lex_builder *b, dm_page_pattern p, const dm_lex_line *line)
{
    const char *const *keys = p.kind == DM_PAGE_BOX_OPEN ? box_keys
                            : p.kind == DM_PAGE_STAMP    ? stamp_keys
                            : p.kind == DM_PAGE_TAIL     ? tail_keys : line_keys;

    if (!is_one_of(line, keys)) {
        dm_lex_bad_key(b, line, keys);
        return;
    }
    p.mode = key_is(line, "start") ? DM_PAGE_START : key_is(line, "holds") ? DM_PAGE_HOLDS : DM_PAGE_LINE;
    if (key_is(line, "close"))
        p.kind = DM_PAGE_BOX_CLOSE;
    if (key_is(line, "line") || key_is(line, "start") || key_is(line, "holds") || key_is(line, "open")
        || key_is(line, "close") || key_is(line, "label"))
        add_pattern(b, p, line);
}

static void add_examples(dm_lex_builder *b, const dm_lex_block *block, uint32_t record)
{
    for (uint32_t i = 0; i < block->n_line; i++) {
        const dm_lex_line *line = &block->lines[i];

        if (key_is(line, "yes") || key_is(line, "no"))
            dm_lex_example_add(b, (dm_lex_example){.section = DM_LEX_PAGE_PATTERNS, .record = record,
                                                   .rule = block->head.value, .text = line->value,
                                                   .is_no = key_is(line, "no"), .at = line->at});
    }
}

static void compile_patterns(dm_lex_builder *b, const dm_lex_block *block, dm_page_kind kind)
{
    uint32_t        first, n;
    dm_page_pattern p = {.kind = (uint8_t)kind, .most = 12, .lines = 8, .stamp = DM_STAMP_OTHER,
                             .weight = TAIL_SHARE};

    dm_lex_records(b, DM_LEX_PAGE_PATTERNS, sizeof p, &first);
    p.name  = dm_lex_text(b, block->head.value);
    p.block = first;
    read_settings(b, &p, block);
    for (uint32_t i = 0; i < block->n_line; i++)
        compile_line(b, p, &block->lines[i]);
    dm_lex_records(b, DM_LEX_PAGE_PATTERNS, sizeof p, &n);
    if (n == first)
        dm_lex_error(b, block->head.at, "'%.*s' has no pattern", (int)block->head.value.n, block->head.value.p);
    else
        add_examples(b, block, first);
}

static void compile_agency(dm_lex_builder *b, const dm_lex_block *block)
{
    dm_page_agency agency = {.name = dm_lex_text(b, block->head.value)};
    uint32_t       record = dm_lex_add(b, DM_LEX_AGENCIES, &agency, sizeof agency);

    for (uint32_t i = 0; i < block->n_line; i++) {
        const dm_lex_line *line = &block->lines[i];
        dm_str             item, rest = {0};

        if (!is_one_of(line, agency_keys))
            dm_lex_bad_key(b, line, agency_keys);
        while (key_is(line, "names") && dm_lex_item(&item, NULL, &rest, line))
            dm_lex_phrase(b, item, (dm_phrase_entry){.kind = DM_PHRASE_PAGE,
                                                     .letter_case = (uint8_t)dm_lex_case_of(item),
                                                     .record = record});
    }
}

static void compile_inline(dm_lex_builder *b, const dm_lex_block *block)
{
    for (uint32_t i = 0; i < block->n_line; i++) {
        const dm_lex_line *line = &block->lines[i];

        if (!is_one_of(line, inline_keys))
            dm_lex_bad_key(b, line, inline_keys);
        else if (key_is(line, "text"))
            dm_lex_phrase(b, line->value, (dm_phrase_entry){.kind = DM_PHRASE_PAGE, .flags = DM_PAGE_FLAG_INLINE});
    }
}

static void compile(dm_lex_builder *b, const dm_lex_block *block)
{
    for (uint32_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (dm_str_eq(block->head.key, dm_str_of(kinds[i].word)))
            compile_patterns(b, block, kinds[i].kind);
    if (dm_str_eq(block->head.key, DM_STR("agency")))
        compile_agency(b, block);
    if (dm_str_eq(block->head.key, DM_STR("inline")))
        compile_inline(b, block);
}

static const char *const keywords[] = {"furniture", "tail", "box", "byline", "credit", "stamp", "agency", "inline",
                                       NULL};

const dm_lex_kind dm_lex_kind_page = {keywords, compile, NULL};
