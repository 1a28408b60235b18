/* timeword.c: compiles lexicon/time/ and looks its words up
 *
 * Each word is a phrase of kind TIME whose flags are its class, so that one
 * word may stand in several classes ("second" is a unit and an ordinal) and
 * each reader asks only for the class it wants. A small table of its own tells of
 * which classes a word is, or begins a phrase: most words of a text are of none, and
 * need not be looked for among all phrases.
 */
#include "lexicon/timeword.h"

#include "lexicon/page_kind.h"
#include "text/text.h"

static const char *const class_word[] = {
#define X(id, word) word,
    DM_TIME_CLASSES(X)
#undef X
};

static dm_time_class find_class(dm_lex_builder *b, const dm_lex_block *block)
{
    int found = dm_lex_pick(b, block->head.at, "class of time words", block->head.value, class_word,
                            DM_TIME_CLASS_COUNT);

    return found < 0 ? DM_TIME_CLASS_COUNT : (dm_time_class)found;
}

static bool read_value(int32_t *value, dm_str s)
{
    size_t i = s.n && s.p[0] == '-';

    *value = 0;
    if (i == s.n || s.n > 9)
        return false;
    for (; i < s.n; i++) {
        if (s.p[i] < '0' || s.p[i] > '9')
            return false;
        *value = *value * 10 + (s.p[i] - '0');
    }
    if (s.p[0] == '-')
        *value = -*value;
    return true;
}

/* The words of one class or more are one record. Linear in those so far: they are a few hundred. */
static void add_first(dm_lex_builder *b, dm_str word, dm_time_class cls)
{
    uint32_t       n, id = dm_lex_word(b, word);
    dm_time_first *firsts = dm_lex_records(b, DM_LEX_TIME_FIRSTS, sizeof *firsts, &n);
    dm_time_first  first = {.word = id, .classes = UINT64_C(1) << cls};

    for (uint32_t i = 0; i < n; i++)
        if (firsts[i].word == id) {
            firsts[i].classes |= first.classes;
            return;
        }
    dm_lex_add(b, DM_LEX_TIME_FIRSTS, &first, sizeof first);
}

static int by_word(const void *a, const void *b)
{
    const dm_time_first *x = a, *y = b;

    return (x->word > y->word) - (x->word < y->word);
}

static void finish(dm_lex_builder *b)
{
    uint32_t       n;
    dm_time_first *firsts = dm_lex_records(b, DM_LEX_TIME_FIRSTS, sizeof *firsts, &n);

    if (n)
        qsort(firsts, n, sizeof *firsts, by_word);
}

static void compile_line(dm_lex_builder *b, dm_time_class cls, const dm_lex_line *line)
{
    dm_timeword word = {.class_ = cls};
    dm_str      item, rest = {0}, first;

    if (!read_value(&word.value, line->key)) {
        dm_lex_error(b, line->at, "a line of time words begins with a number, found '%.*s'",
                     (int)line->key.n, line->key.p);
        return;
    }
    if (line->value.n == 0)
        dm_lex_error(b, line->at, "no words after the number");
    uint32_t record = dm_lex_add(b, DM_LEX_TIME_WORDS, &word, sizeof word);

    while (line->value.n && dm_lex_item(&item, NULL, &rest, line)) {
        dm_phrase_entry entry = {.kind = DM_PHRASE_TIME, .letter_case = (uint8_t)dm_lex_case_of(item),
                                 .flags = (uint16_t)cls, .record = record};

        dm_lex_phrase(b, item, entry);
        dm_str_cut(&first, &item, ' ');
        add_first(b, first, cls);
    }
}

static void compile(dm_lex_builder *b, const dm_lex_block *block)
{
    dm_time_class cls = find_class(b, block);

    for (uint32_t i = 0; cls != DM_TIME_CLASS_COUNT && i < block->n_line; i++)
        compile_line(b, cls, &block->lines[i]);
}

static const char *const keywords[] = {"time", NULL};

const dm_lex_kind dm_lex_kind_time = {keywords, compile, finish};

/* ---- looking up --------------------------------------------------------- */

static bool is_written_so(uint8_t letter_case, const dm_str *form)
{
    size_t at = 0;

    return letter_case == DM_CASE_ANY || form == NULL || dm_cp_is_upper(dm_utf8_next(*form, &at));
}

/* The entry of class `cls` at a node. */
static bool entry_at(int32_t *value, const dm_lexicon *lex, uint32_t node, dm_time_class cls,
                     const dm_str *form)
{
    uint32_t               n, n_word;
    const dm_phrase_entry *entry = dm_phrase_entries(lex, node, &n);
    const dm_timeword     *words = dm_lexicon_section(lex, DM_LEX_TIME_WORDS, sizeof *words, &n_word);

    for (uint32_t i = 0; i < n; i++) {
        if (entry[i].kind != DM_PHRASE_TIME || entry[i].flags != (uint16_t)cls
            || !is_written_so(entry[i].letter_case, form) || entry[i].record >= n_word)
            continue;
        *value = words[entry[i].record].value;
        return true;
    }
    return false;
}

static uint32_t filter_bit(uint32_t word) { return word * UINT32_C(2654435761) >> 20; }

dm_time_filter dm_time_filter_of(const dm_lexicon *lex)
{
    dm_time_filter f = {0};

    f.firsts = dm_lexicon_section(lex, DM_LEX_TIME_FIRSTS, sizeof *f.firsts, &f.n);
    for (uint32_t i = 0; i < f.n; i++) {
        uint32_t bit = filter_bit(f.firsts[i].word);

        f.bits[bit / 64] |= UINT64_C(1) << bit % 64;
    }
    return f;
}

uint64_t dm_timeword_classes(const dm_time_filter *filter, uint32_t word)
{
    uint32_t bit = filter_bit(word), lo = 0, hi = filter->n;

    if (!(filter->bits[bit / 64] >> bit % 64 & 1))
        return 0;
    while (lo < hi) {
        uint32_t mid = lo + (hi - lo) / 2;

        if (filter->firsts[mid].word < word)
            lo = mid + 1;
        else
            hi = mid;
    }
    return lo < filter->n && filter->firsts[lo].word == word ? filter->firsts[lo].classes : 0;
}

bool dm_timeword_find(int32_t *value, const dm_lexicon *lex, uint32_t word, dm_time_class cls,
                      const dm_str *form)
{
    uint32_t node = word == DM_LEX_NONE ? DM_LEX_NONE : dm_phrase_step(lex, 0, word);

    return node != DM_LEX_NONE && entry_at(value, lex, node, cls, form);
}

uint32_t dm_timeword_phrase(int32_t *value, const dm_lexicon *lex, const uint32_t *words, uint32_t n,
                            dm_time_class cls)
{
    uint32_t node = 0, best = 0;

    for (uint32_t i = 0; i < n && words[i] != DM_LEX_NONE; i++) {
        node = dm_phrase_step(lex, node, words[i]);
        if (node == DM_LEX_NONE)
            break;
        if (entry_at(value, lex, node, cls, NULL))
            best = i + 1;
    }
    return best;
}
