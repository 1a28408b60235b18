/* lemma.c: lemmas that the lexicon knows
 *
 * Irregular forms first, then the guess, then the guess with its end mended:
 *
 *     repeate > repeat      an e too many
 *     banne   > ban         and a letter doubled
 *     expell  > expel
 *     negotiat > negotiate  an e too few
 *     fined   > fine        nothing taken off at all
 *     alli    > ally        i for y
 */
#include "lexicon/lemma.h"

#include <stdlib.h>

#include "lexicon/gaz.h"
#include "lexicon/lemma_kind.h"
#include "lexicon/lex_builder.h"

/* ---- finding ---------------------------------------------------------------- */

static uint32_t irregular(const dm_lexicon *lex, uint32_t form_id)
{
    uint32_t           n, lo = 0, hi;
    const dm_form_row *rows = dm_lexicon_section(lex, DM_LEX_FORMS, sizeof *rows, &n);

    hi = n;
    while (lo < hi) {
        uint32_t mid = lo + (hi - lo) / 2;

        if (rows[mid].form == form_id)
            return rows[mid].lemma;
        if (rows[mid].form < form_id)
            lo = mid + 1;
        else
            hi = mid;
    }
    return DM_LEX_NONE;
}

enum { WORD = 40 };

static uint16_t bits_of(const dm_lexicon *lex, uint32_t word)
{
    dm_gaz_tables t = dm_gaz_open(lex);

    return dm_gaz_of_word(&t, word);
}

/* A word that is more than part of names: "fil" is not, for all of Chick-fil-A. */
static uint32_t plain_word(const dm_lexicon *lex, dm_str key)
{
    uint32_t word = dm_lexicon_word(lex, key);

    return word != DM_LEX_NONE && !(bits_of(lex, word) & (DM_GAZ_WORD_ONLY | DM_GAZ_WORD_NAMES)) ? word : DM_LEX_NONE;
}

/* The word of key[0..n) with `tail` put on. */
static uint32_t with_tail(const dm_lexicon *lex, const char *key, size_t n, const char *tail)
{
    char   buf[WORD + 4];
    size_t k = strlen(tail);

    memcpy(buf, key, n);
    memcpy(buf + n, tail, k);
    return plain_word(lex, (dm_str){buf, n + k});
}

/* What is left when an ending of n letters is off: as it is, undoubled, with e, with y for i. */
static uint32_t mend(const dm_lexicon *lex, const char *key, size_t n)
{
    uint32_t word;

    if (n < 3)
        return DM_LEX_NONE;
    if ((word = with_tail(lex, key, n, "")) != DM_LEX_NONE)
        return word;
    if (key[n - 1] == key[n - 2] && (word = with_tail(lex, key, n - 1, "")) != DM_LEX_NONE)
        return word;
    if (key[n - 1] == 'i' && (word = with_tail(lex, key, n - 1, "y")) != DM_LEX_NONE)
        return word;
    return with_tail(lex, key, n, "e");
}

static bool ends(dm_str key, const char *tail) { return dm_str_ends(key, dm_str_of(tail)); }

/* The guess mended: its end off, and what spelling did undone. */
static uint32_t mended(const dm_lexicon *lex, dm_str key)
{
    uint32_t word = mend(lex, key.p, key.n);

    if (word != DM_LEX_NONE)
        return word;
    if (key.n > 1 && ends(key, "e") && (word = mend(lex, key.p, key.n - 1)) != DM_LEX_NONE)
        return word;
    if (key.n > 1 && ends(key, "s") && (word = mend(lex, key.p, key.n - 1)) != DM_LEX_NONE)
        return word;
    if (key.n > 2 && (ends(key, "ed") || ends(key, "es")) && (word = mend(lex, key.p, key.n - 2)) != DM_LEX_NONE)
        return word;
    if (key.n > 3 && ends(key, "ing"))
        return mend(lex, key.p, key.n - 3);
    return DM_LEX_NONE;
}

/* A guess that is no word but in somebody's name ("hailed" > "haile") is better mended,
 * unless the word of the text is just that. */
uint32_t dm_lexicon_lemma(const dm_lexicon *lex, uint32_t form_id, dm_str lemma)
{
    char     buf[WORD];
    dm_str   key = dm_lexicon_key(buf, sizeof buf, lemma);
    uint32_t word = form_id == DM_LEX_NONE ? DM_LEX_NONE : irregular(lex, form_id), better;
    bool     is_form;

    if (word != DM_LEX_NONE)
        return word;
    is_form = form_id != DM_LEX_NONE && dm_str_eq(key, dm_lexicon_word_str(lex, form_id));     /* as most are */
    word    = is_form ? form_id : dm_lexicon_word(lex, key);
    if (word != DM_LEX_NONE && bits_of(lex, word) & DM_GAZ_WORD_ONLY)
        word = DM_LEX_NONE;
    if (word != DM_LEX_NONE && (is_form || !(bits_of(lex, word) & DM_GAZ_WORD_NAMES)))
        return word;
    better = mended(lex, key);
    return better != DM_LEX_NONE ? better : word;
}

/* ---- compiling --------------------------------------------------------------- */

static void compile(dm_lex_builder *b, const dm_lex_block *block)
{
    dm_str      word, rest = {0};
    dm_place    at;
    dm_form_row row = {DM_LEX_NONE, DM_LEX_NONE};

    while (dm_lex_token(&word, &at, &rest, &block->head)) {
        row.form = dm_lex_word(b, word);
        if (row.lemma == DM_LEX_NONE)
            row.lemma = row.form;
        else
            dm_lex_add(b, DM_LEX_FORMS, &row, sizeof row);
    }
    if (row.form == row.lemma)
        dm_lex_error(b, block->head.at, "forms wants a lemma and its irregular forms");
}

static int by_form(const void *a, const void *b)
{
    const dm_form_row *x = a, *y = b;

    return (x->form > y->form) - (x->form < y->form);
}

static void finish(dm_lex_builder *b)
{
    uint32_t     n;
    dm_form_row *rows = dm_lex_records(b, DM_LEX_FORMS, sizeof *rows, &n);

    if (n)
        qsort(rows, n, sizeof *rows, by_form);
}

static const char *const keywords[] = {"forms", NULL};

const dm_lex_kind dm_lex_kind_forms = {keywords, compile, finish};
