/* memo.c: a table of words, each at the place its hash gives
 *
 * A word that comes to an occupied place takes it: frequent words come back soon.
 * Words too long for their line are looked up every time.
 *
 * A lexicon is known by its address and by the hash of what it was made from, for
 * another one may come to lie where one was closed.
 */
#include "nlp/memo.h"

#include "base/alloc.h"
#include "base/hash.h"
#include "lexicon/lemma.h"

enum { PLACES = 16384, FORM = 20, LEMMA = 20, KEY_BYTES = 128, AHEAD = 8 };

/* 64 bytes. n == 0: empty. n_lemma == 0: no lemma yet. */
typedef struct seen {
    uint64_t hash;
    uint32_t id, lemma_id;
    uint16_t rule;
    uint8_t  n, n_lemma;
    char     form[FORM], lemma[LEMMA];
} seen;

_Static_assert(sizeof(seen) == 64, "a cache line");

struct dm_memo {
    const dm_lexicon *lex;
    const dm_model   *model;
    uint64_t          made_from;
    void             *memory;
    seen             *places;          /* [PLACES], aligned                   */
};

dm_status dm_memo_new(dm_memo **out, const dm_model *model, dm_err *err)
{
    dm_memo *m = dm_malloc(sizeof *m);

    if (m && (m->memory = dm_malloc((PLACES + 1) * sizeof(seen))) == NULL) {
        dm_free(m);
        m = NULL;
    }
    if (!m)
        return dm_err_set(err, DM_E_MEMORY, "no memory for a reader");
    m->places = (seen *)(void *)((char *)m->memory + (sizeof(seen) - (uintptr_t)m->memory % sizeof(seen)));
    m->model = model;
    *out = m;
    return DM_OK;
}

void dm_memo_free(dm_memo *memo)
{
    if (!memo)
        return;
    dm_free(memo->memory);
    dm_free(memo);
}

void dm_memo_use(dm_memo *memo, const dm_lexicon *lex)
{
    uint64_t made_from = dm_hash_str(dm_lexicon_version(lex));

    if (memo->lex == lex && memo->made_from == made_from)
        return;
    memo->lex = lex;
    memo->made_from = made_from;
    memset(memo->places, 0, PLACES * sizeof *memo->places);
}

/* ---- words --------------------------------------------------------------- */

static bool holds(const seen *s, uint64_t hash, dm_str form)
{
    return s->hash == hash && s->n == form.n && memcmp(s->form, form.p, form.n) == 0;
}

static uint32_t word_id(const dm_lexicon *lex, dm_str form)
{
    char buf[KEY_BYTES];

    return dm_lexicon_word(lex, dm_lexicon_key(buf, sizeof buf, form));
}

static uint32_t find_id(dm_memo *memo, dm_str form, uint64_t hash)
{
    seen *s = &memo->places[hash & (PLACES - 1)];

    if (form.n == 0 || form.n > FORM)
        return word_id(memo->lex, form);
    if (!holds(s, hash, form)) {
        *s = (seen){.hash = hash, .id = word_id(memo->lex, form), .n = (uint8_t)form.n};
        memcpy(s->form, form.p, form.n);
    }
    return s->id;
}

void dm_memo_ids(uint32_t ids[], dm_memo *memo, const dm_net_word *words, uint32_t n)
{
    uint64_t hash[AHEAD];

    for (uint32_t i = 0; i < n + AHEAD; i++) {
        if (i >= AHEAD)
            ids[i - AHEAD] = find_id(memo, words[i - AHEAD].form, hash[i % AHEAD]);
        if (i < n) {
            hash[i % AHEAD] = dm_hash_str(words[i].form);
            __builtin_prefetch(&memo->places[hash[i % AHEAD] & (PLACES - 1)], 1);
        }
    }
}

/* ---- lemmas -------------------------------------------------------------- */

dm_str dm_memo_lemma(uint32_t *lemma_id, dm_memo *memo, dm_arena *arena, dm_str form, uint32_t id, uint16_t rule)
{
    uint64_t hash = dm_hash_str(form);
    seen    *s = &memo->places[hash & (PLACES - 1)];
    bool     is_held = holds(s, hash, form);

    if (is_held && s->n_lemma && s->rule == rule) {
        *lemma_id = s->lemma_id;
        return dm_arena_str(arena, (dm_str){s->lemma, s->n_lemma});
    }
    dm_str lemma = dm_net_lemma(arena, form, rule, memo->model);
    *lemma_id = dm_lexicon_lemma(memo->lex, id, lemma);
    if (is_held && lemma.n <= LEMMA) {
        s->rule = rule;
        s->lemma_id = *lemma_id;
        s->n_lemma = (uint8_t)lemma.n;
        memcpy(s->lemma, lemma.p, lemma.n);
    }
    return lemma;
}
