/* lex_build.c: collecting words, phrases, records and faults
 *
 * The builder holds growing tables: strings interned by hash, words by key,
 * phrase steps (node, word) -> node, and one byte buffer per section. When all
 * kinds have compiled their blocks, lex_write lays the tables out as a file.
 *
 * Memory that runs out anywhere leaves by the arena's jump to the one setjmp in
 * dm_lexicon_compile. The order of everything follows the order of the source
 * lines, so the same source gives the same bytes.
 */
#include "lexicon/lex_builder.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "lexicon/lex_read.h"

/* ---- growing tables ------------------------------------------------------ */

dm_arena *dm_lex_arena(dm_lex_builder *b) { return b->arena; }

uint32_t dm_lex_add(dm_lex_builder *b, dm_lex_section s, const void *record, size_t size)
{
    dm_buf  *buf = &b->section[s];
    uint32_t n = (uint32_t)(buf->n / size);

    dm_buf_add(buf, record, size);
    return n;
}

void *dm_lex_records(dm_lex_builder *b, dm_lex_section s, size_t size, uint32_t *n)
{
    *n = (uint32_t)(b->section[s].n / size);
    return b->section[s].p;
}

/* A table of slots that hold 1 + the number of an entry; 0 is free. */
static void grow_index(dm_lex_builder *b, dm_lex_index *index, uint64_t (*hash)(dm_lex_builder *, uint32_t))
{
    uint32_t cap = index->cap ? index->cap * 2 : 1024;

    index->slots = DM_NEW(b->arena, uint32_t, cap);
    index->cap   = cap;
    for (uint32_t i = 0; i < index->n; i++) {
        uint32_t at = (uint32_t)hash(b, i) & (cap - 1);

        while (index->slots[at])
            at = (at + 1) & (cap - 1);
        index->slots[at] = i + 1;
    }
}

static uint64_t text_hash(dm_lex_builder *b, uint32_t i) { return dm_hash_str(b->texts[i].text); }
static uint64_t word_hash(dm_lex_builder *b, uint32_t i) { return dm_hash_str(b->words[i].key); }
static uint64_t step_hash(dm_lex_builder *b, uint32_t i)
{
    return dm_lex_step_hash(b->steps[i].node, b->steps[i].word);
}

static bool is_crowded(const dm_lex_index *index) { return (index->n + 1) * 2 > index->cap; }

dm_lex_ref dm_lex_text(dm_lex_builder *b, dm_str s)
{
    dm_lex_index *index = &b->text_index;
    uint32_t      at, n = (uint32_t)s.n;

    if (s.n == 0)
        return 0;
    if (is_crowded(index))
        grow_index(b, index, text_hash);
    at = (uint32_t)dm_hash_str(s) & (index->cap - 1);
    for (; index->slots[at]; at = (at + 1) & (index->cap - 1))
        if (dm_str_eq(b->texts[index->slots[at] - 1].text, s))
            return b->texts[index->slots[at] - 1].ref;
    dm_lex_ref ref = (dm_lex_ref)b->section[DM_LEX_STRINGS].n;

    dm_buf_add(&b->section[DM_LEX_STRINGS], &n, sizeof n);
    dm_buf_str(&b->section[DM_LEX_STRINGS], s);
    *DM_PUSH(b->arena, b->texts, b->n_text, b->cap_text) =
        (dm_lex_textrow){dm_arena_str(b->arena, s), ref};
    index->slots[at] = ++index->n;
    return ref;
}

uint32_t dm_lex_name_word(dm_lex_builder *b, dm_str word)
{
    dm_lex_index *index = &b->word_index;
    char          buf[DM_LEX_KEY_BYTES];
    dm_str        key = dm_lexicon_key(buf, sizeof buf, word);
    uint32_t      at;

    if (is_crowded(index))
        grow_index(b, index, word_hash);
    at = (uint32_t)dm_hash_str(key) & (index->cap - 1);
    for (; index->slots[at]; at = (at + 1) & (index->cap - 1))
        if (dm_str_eq(b->words[index->slots[at] - 1].key, key))
            return index->slots[at] - 1;
    *DM_PUSH(b->arena, b->words, b->n_word, b->cap_word) =
        (dm_lex_wordrow){dm_arena_str(b->arena, key), dm_lex_text(b, key), false};
    index->slots[at] = ++index->n;
    return b->n_word - 1;
}

uint32_t dm_lex_word(dm_lex_builder *b, dm_str word)
{
    uint32_t id = dm_lex_name_word(b, word);

    b->words[id].is_plain = true;
    return id;
}

/* ---- phrases ------------------------------------------------------------ */

static uint32_t step(dm_lex_builder *b, uint32_t node, uint32_t word)
{
    dm_lex_index *index = &b->step_index;
    uint32_t      at;

    if (is_crowded(index))
        grow_index(b, index, step_hash);
    at = dm_lex_step_hash(node, word) & (index->cap - 1);
    for (; index->slots[at]; at = (at + 1) & (index->cap - 1)) {
        const dm_lex_slot *s = &b->steps[index->slots[at] - 1];

        if (s->node == node && s->word == word)
            return s->next;
    }
    *DM_PUSH(b->arena, b->steps, b->n_step, b->cap_step) = (dm_lex_slot){node, word, ++b->last_node};
    index->slots[at] = ++index->n;
    return b->last_node;
}

static void add_entry(dm_lex_builder *b, uint32_t node, dm_phrase_entry entry)
{
    dm_lex_end end = {node, b->n_end, entry};

    *DM_PUSH(b->arena, b->ends, b->n_end, b->cap_end) = end;
}

/* Takes the next word: blanks and hyphens part words, a possessive 's is a word of its own. */
static bool phrase_word(dm_str *word, dm_str *rest, bool splits_hyphens)
{
    size_t i = 0, from;

    while (i < rest->n && (rest->p[i] == ' ' || (splits_hyphens && rest->p[i] == '-')))
        i++;
    from = i;
    if (i == rest->n)
        return false;
    while (i < rest->n && rest->p[i] != ' ' && !(splits_hyphens && rest->p[i] == '-')) {
        dm_str tail = dm_str_sub(*rest, i, rest->n);

        if (i > from && (dm_str_starts(tail, DM_STR("'s")) || dm_str_starts(tail, DM_STR("\xE2\x80\x99s")))
            && (dm_str_find(tail, DM_STR(" ")) <= 4))
            break;
        i++;
    }
    *word = dm_str_sub(*rest, from, i);
    *rest = dm_str_sub(*rest, i, rest->n);
    return true;
}

static void add_path(dm_lex_builder *b, dm_str phrase, dm_phrase_entry entry, bool splits_hyphens)
{
    bool     is_name = (entry.kind == DM_PHRASE_ACTOR || entry.kind == DM_PHRASE_PLACE || entry.kind == DM_PHRASE_NAME)
                       && entry.letter_case != DM_CASE_ANY;
    uint32_t node = 0;
    dm_str   word, rest = phrase;

    while (phrase_word(&word, &rest, splits_hyphens))
        node = step(b, node, is_name ? dm_lex_name_word(b, word) : dm_lex_word(b, word));
    if (node)
        add_entry(b, node, entry);
}

void dm_lex_phrase(dm_lex_builder *b, dm_str phrase, dm_phrase_entry entry)
{
    add_path(b, phrase, entry, true);
    if (memchr(phrase.p, '-', phrase.n))          /* for tokenisers that keep hyphens */
        add_path(b, phrase, entry, false);
}

static size_t char_len(unsigned char c) { return c < 0x80 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4; }

/* A capital is what folding to the key changes. Only ASCII and the Latin-1
 * capitals occur in names we write; others count as names too. */
static bool is_capital(dm_str s, size_t at)
{
    unsigned char c = (unsigned char)s.p[at];

    if (c < 0x80)
        return c >= 'A' && c <= 'Z';
    return c == 0xC3 && at + 1 < s.n && (unsigned char)s.p[at + 1] < 0x9F;
}

dm_case dm_lex_case_of(dm_str phrase)
{
    bool     has_lower = false, is_first = true;
    uint32_t n_capital = 0; /* of the first word one, of the others all */

    for (size_t i = 0; i < phrase.n; i += char_len((unsigned char)phrase.p[i])) {
        if (phrase.p[i] == ' ' || phrase.p[i] == '-')
            is_first = false;
        else if (is_capital(phrase, i))
            n_capital += n_capital == 0 || !is_first;
        else if ((phrase.p[i] >= 'a' && phrase.p[i] <= 'z') || (unsigned char)phrase.p[i] >= 0x80)
            has_lower = true;
    }
    if (n_capital == 0)
        return DM_CASE_ANY;
    if (!has_lower)
        return DM_CASE_CAPS;
    return n_capital > 1 ? DM_CASE_TITLE : DM_CASE_NAME;
}

/* ---- diagnostics -------------------------------------------------------- */

static void report(dm_lex_builder *b, dm_place at, bool is_warning, const char *fmt, va_list args)
{
    char text[400];
    int  n = vsnprintf(text, sizeof text, fmt, args);
    dm_str view = {text, n < 0 ? 0 : (size_t)n < sizeof text ? (size_t)n : sizeof text - 1};

    *DM_PUSH(b->arena, b->diagnostics, b->n_diagnostic, b->cap_diagnostic) =
        (dm_lex_diagnostic){at, is_warning, dm_arena_str(b->arena, view)};
    b->n_error += !is_warning;
}

void dm_lex_error(dm_lex_builder *b, dm_place at, const char *fmt, ...)
{
    va_list args;

    va_start(args, fmt);
    report(b, at, false, fmt, args);
    va_end(args);
}

void dm_lex_warn(dm_lex_builder *b, dm_place at, const char *fmt, ...)
{
    va_list args;

    va_start(args, fmt);
    report(b, at, true, fmt, args);
    va_end(args);
}

enum { NEAR_MAX = 64 };

/* Levenshtein distance, or more than `max`. Names over NEAR_MAX bytes are never near. */
static uint32_t distance(dm_str a, dm_str b, uint32_t max)
{
    uint32_t row[NEAR_MAX + 1];

    if (a.n > NEAR_MAX || b.n > NEAR_MAX)
        return max + 1;
    for (uint32_t j = 0; j <= b.n; j++)
        row[j] = j;
    for (uint32_t i = 1; i <= a.n; i++) {
        uint32_t left_up = row[0];

        row[0] = i;
        for (uint32_t j = 1; j <= b.n; j++) {
            uint32_t best = left_up + (a.p[i - 1] != b.p[j - 1]);

            left_up = row[j];
            if (row[j] + 1 < best)
                best = row[j] + 1;
            if (row[j - 1] + 1 < best)
                best = row[j - 1] + 1;
            row[j] = best;
        }
    }
    return row[b.n];
}

void dm_lex_unknown(dm_lex_builder *b, dm_place at, const char *what, dm_str word,
                    const dm_str *known, uint32_t n)
{
    uint32_t best = word.n > 4 ? 3 : 2, found = DM_LEX_NONE;

    for (uint32_t i = 0; i < n; i++) {
        uint32_t d = distance(word, known[i], best);

        if (d < best) {
            best  = d;
            found = i;
        }
    }
    if (found == DM_LEX_NONE)
        dm_lex_error(b, at, "no %s '%.*s'", what, (int)word.n, word.p);
    else
        dm_lex_error(b, at, "no %s '%.*s' (did you mean '%.*s'?)", what, (int)word.n, word.p,
                     (int)known[found].n, known[found].p);
}

int dm_lex_pick(dm_lex_builder *b, dm_place at, const char *what, dm_str word,
                const char *const *words, uint32_t n)
{
    int      found = dm_str_in(word, words, n);
    uint32_t n_known = 0;
    dm_str  *known;

    if (found >= 0)
        return found;
    known = DM_NEW(b->arena, dm_str, n);
    for (uint32_t i = 0; i < n; i++)
        if (words[i])
            known[n_known++] = dm_str_of(words[i]);
    dm_lex_unknown(b, at, what, word, known, n_known);
    return -1;
}

void dm_lex_bad_key(dm_lex_builder *b, const dm_lex_line *line, const char *const *keys)
{
    uint32_t n = 0;

    while (keys[n])
        n++;
    dm_lex_pick(b, line->at, "key", line->key, keys, n);
}

void dm_lex_count_rule(dm_lex_builder *b, bool is_own)
{
    b->n_rule++;
    b->n_own += is_own;
}

/* ---- pieces of lines ---------------------------------------------------- */

static dm_place place_in(const dm_lex_line *line, const char *p)
{
    dm_place at = line->at;

    at.col = line->value_col + (uint32_t)(p - line->value.p);
    return at;
}

static void start_rest(dm_str *rest, const dm_lex_line *line)
{
    if (rest->p == NULL)
        *rest = line->value.p ? line->value : DM_STR("");
}

static dm_str unquote(dm_str s)
{
    if (s.n >= 2 && s.p[0] == '"' && s.p[s.n - 1] == '"')
        return dm_str_sub(s, 1, s.n - 1);
    return s;
}

/* Where the piece that starts at `rest` ends: the first `sep` outside quotes. */
static size_t piece_end(dm_str rest, char sep)
{
    bool is_quoted = false;

    for (size_t i = 0; i < rest.n; i++) {
        if (rest.p[i] == '"')
            is_quoted = !is_quoted;
        else if (!is_quoted && (rest.p[i] == sep || (sep == ' ' && rest.p[i] == '\t')))
            return i;
    }
    return rest.n;
}

static bool take_piece(dm_str *piece, dm_place *at, dm_str *rest, const dm_lex_line *line, char sep)
{
    start_rest(rest, line);
    while (rest->n && (rest->p[0] == ' ' || rest->p[0] == '\t' || rest->p[0] == sep))
        *rest = (dm_str){rest->p + 1, rest->n - 1};
    if (rest->n == 0)
        return false;
    size_t end = piece_end(*rest, sep);

    *piece = unquote(dm_str_trim(dm_str_sub(*rest, 0, end)));
    if (at)
        *at = place_in(line, rest->p);
    *rest = (dm_str){rest->p + end, rest->n - end};   /* stays non-NULL at the end */
    return true;
}

bool dm_lex_item(dm_str *item, dm_place *at, dm_str *rest, const dm_lex_line *line)
{
    return take_piece(item, at, rest, line, ',');
}

bool dm_lex_token(dm_str *token, dm_place *at, dm_str *rest, const dm_lex_line *line)
{
    return take_piece(token, at, rest, line, ' ');
}

/* ---- examples ----------------------------------------------------------- */

void dm_lex_example_add(dm_lex_builder *b, dm_lex_example example)
{
    example.is_own = b->is_in_own;
    *DM_PUSH(b->arena, b->examples, b->n_example, b->cap_example) = example;
}

void dm_lex_example_line(dm_lex_builder *b, dm_lex_section s, uint32_t record, dm_str rule,
                         const dm_lex_line *line, bool is_no)
{
    dm_lex_example ex = {.section = s, .record = record, .rule = rule, .text = line->value,
                         .is_no = is_no, .at = line->at};

    for (size_t i = 0; i + 1 < line->value.n; i++) {
        if (line->value.p[i] != '\t' && (line->value.p[i] != ' ' || line->value.p[i + 1] != ' '))
            continue;
        ex.text  = dm_str_trim(dm_str_sub(line->value, 0, i));
        ex.wants = dm_str_trim(dm_str_sub(line->value, i, line->value.n));
        break;
    }
    if (ex.text.n == 0)
        dm_lex_error(b, line->at, "a '%.*s' line wants a sentence", (int)line->key.n, line->key.p);
    else
        dm_lex_example_add(b, ex);
}

/* ---- the whole ---------------------------------------------------------- */

static void stray_line(void *ctx, dm_place at, dm_str line)
{
    dm_lex_error(ctx, at, "an indented line belongs to no block: '%.*s'", (int)line.n, line.p);
}

static bool takes(const dm_lex_kind *kind, dm_str keyword)
{
    uint32_t n = 0;

    while (kind->keywords[n])
        n++;
    return dm_str_in(keyword, kind->keywords, n) >= 0;
}

static void report_unknown_block(dm_lex_builder *b, const dm_lex_block *block)
{
    dm_str   known[64];
    uint32_t n = 0;

    for (uint32_t k = 0; dm_lex_kinds[k]; k++)
        for (uint32_t i = 0; dm_lex_kinds[k]->keywords[i] && n < 64; i++)
            known[n++] = dm_str_of(dm_lex_kinds[k]->keywords[i]);
    dm_lex_unknown(b, block->head.at, "kind of block", block->head.key, known, n);
}

static void compile_blocks(dm_lex_builder *b, const dm_lex_source *source)
{
    bool *is_taken = DM_NEW(b->arena, bool, source->n_block + 1);

    for (uint32_t k = 0; dm_lex_kinds[k]; k++) {
        for (uint32_t i = 0; i < source->n_block; i++) {
            if (!takes(dm_lex_kinds[k], source->blocks[i].head.key))
                continue;
            is_taken[i]  = true;
            b->is_in_own = source->blocks[i].is_own;
            dm_lex_kinds[k]->compile(b, &source->blocks[i]);
        }
        if (dm_lex_kinds[k]->finish)
            dm_lex_kinds[k]->finish(b);
    }
    for (uint32_t i = 0; i < source->n_block; i++)
        if (!is_taken[i])
            report_unknown_block(b, &source->blocks[i]);
}

int dm_lex_diagnostic_cmp(const void *a, const void *b)
{
    const dm_lex_diagnostic *x = a, *y = b;
    int                      c = dm_str_cmp(dm_str_of(x->at.path), dm_str_of(y->at.path));

    if (c != 0)
        return c;
    if (x->at.line != y->at.line)
        return x->at.line < y->at.line ? -1 : 1;
    if (x->at.col != y->at.col)
        return x->at.col < y->at.col ? -1 : 1;
    return dm_str_cmp(x->text, y->text);
}

static void fill_result(dm_lex_result *out, dm_lex_builder *b)
{
    if (b->n_diagnostic)
        qsort(b->diagnostics, b->n_diagnostic, sizeof *b->diagnostics, dm_lex_diagnostic_cmp);
    out->diagnostics  = b->diagnostics;
    out->n_diagnostic = b->n_diagnostic;
    out->n_error      = b->n_error;
    out->examples     = b->examples;
    out->n_example    = b->n_example;
    out->n_rule       = b->n_rule;
    out->n_own        = b->n_own;
}

static void clear_sections(dm_lex_builder *b)
{
    for (uint32_t i = 0; i < DM_LEX_SECTION_COUNT; i++)
        dm_buf_clear(&b->section[i]);
    dm_buf_clear(&b->class_members);
}

dm_status dm_lexicon_compile(dm_lex_result *out, const char *dir, dm_err *err)
{
    return dm_lexicon_compile_own(out, dir, NULL, err);
}

dm_status dm_lexicon_compile_own(dm_lex_result *out, const char *dir, const char *own, dm_err *err)
{
    static const uint32_t empty = 0;
    dm_lex_builder builder = {.arena = &out->arena};
    dm_lex_source  source;
    jmp_buf        leave;
    dm_status      st;

    *out = (dm_lex_result){0};
    dm_arena_init(&out->arena, 0);
    out->arena.leave = &leave;
    if (setjmp(leave)) {
        clear_sections(&builder);
        dm_lex_result_clear(out);
        return dm_err_set(err, DM_E_MEMORY, "no memory to compile %s", dir);
    }
    dm_buf_add(&builder.section[DM_LEX_STRINGS], &empty, sizeof empty);
    if ((st = dm_lex_source_read(&source, &out->arena, dir, own, stray_line, &builder, err)) == DM_OK) {
        compile_blocks(&builder, &source);
        fill_result(out, &builder);
        if (builder.n_error == 0)
            st = dm_lex_write(&out->bytes, &builder, source.sha256, err);
    }
    clear_sections(&builder);
    out->arena.leave = NULL;
    if (st != DM_OK)
        dm_lex_result_clear(out);
    return st;
}

void dm_lex_result_clear(dm_lex_result *result)
{
    dm_buf_clear(&result->bytes);
    dm_arena_clear(&result->arena);
}
