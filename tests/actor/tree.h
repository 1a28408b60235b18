/* tree.h: documents written as trees, for the stages after nlp
 *
 * A sentence is words parted by blanks, each form/lemma/UPOS/head/relation and, when
 * wanted, /features. A form that begins with '(' ... is itself; names are given apart.
 */
#ifndef DM_TEST_TREE_H
#define DM_TEST_TREE_H

#include "check.h"
#include "lexicon/build.h"

#include "doc/doc.h"

static dm_arena      arena;
static dm_lex_result compiled;
static dm_lexicon   *lex;
static dm_doc        doc;
static char          text[1 << 16];
static uint32_t      n_text;

static int open_lexicon(void **state)
{
    dm_err err = {0};

    (void)state;
    if (dm_lexicon_compile(&compiled, DM_SOURCE "/lexicon", &err) != DM_OK || compiled.n_error)
        return -1;
    return dm_lexicon_open_bytes(&lex, dm_buf_view(&compiled.bytes), "lexicon", &err) == DM_OK ? 0 : -1;
}

static int close_lexicon(void **state)
{
    (void)state;
    dm_lexicon_close(lex);
    dm_lex_result_clear(&compiled);
    return 0;
}

static int start(void **state)
{
    (void)state;
    dm_arena_init(&arena, 0);
    dm_doc_init(&doc, &arena);
    n_text   = 0;
    doc.text = (dm_str){text, 0};
    return 0;
}

static int stop(void **state)
{
    (void)state;
    dm_arena_clear(&arena);
    return 0;
}

static uint32_t word_id(dm_str word)
{
    char room[128];

    return dm_lexicon_word(lex, dm_lexicon_key(room, sizeof room, word));
}

static void add_word(const dm_str p[6], uint32_t head, uint32_t first)
{
    dm_token *t = DM_PUSH(&arena, doc.toks, doc.n_tok, doc.cap_tok);

    memcpy(text + n_text, p[0].p, p[0].n);
    *t = (dm_token){.span = {n_text, n_text + (uint32_t)p[0].n}, .lemma = p[1], .form_id = word_id(p[0]),
                    .lemma_id = word_id(p[1]), .head = head ? first + head - 1 : DM_NONE, .sent = doc.n_sent,
                    .upos = (uint8_t)dm_upos_find(p[2]), .deprel = (uint8_t)dm_deprel_find(p[4]),
                    .morph = dm_morph_read(p[5])};
    n_text += (uint32_t)p[0].n;
    text[n_text++] = ' ';
}

static void add_sentence(const char *words)
{
    dm_str   rest = dm_str_of(words), word, p[6];
    uint32_t first = doc.n_tok, at = n_text;

    while (dm_str_cut(&word, &rest, ' ')) {
        uint32_t head = 0;

        for (uint32_t i = 0; i < 6; i++)
            if (!dm_str_cut(&p[i], &word, '/'))
                p[i] = (dm_str){0};
        for (size_t i = 0; i < p[3].n; i++)
            head = head * 10 + (uint32_t)(p[3].p[i] - '0');
        add_word(p, head, first);
    }
    *DM_PUSH(&arena, doc.sents, doc.n_sent, doc.cap_sent) =
        (dm_sent){.first = first, .n = doc.n_tok - first, .span = {at, n_text - 1}};
    dm_tree_link(&doc, doc.n_sent - 1);
    doc.text.n = n_text;
}

/* Tokens first .. first + n - 1 are a name. */
static inline void add_name(uint32_t first, uint32_t n, dm_ne ne)
{
    *DM_PUSH(&arena, doc.names, doc.n_name, doc.cap_name) = (dm_name){first, n, (uint8_t)ne};
}

#endif
