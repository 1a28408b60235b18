/* tree.h: documents written as trees, for the stages after nlp
 *
 * A sentence is words parted by blanks, each
 *
 *     form/lemma/UPOS/head/relation[/features[/country]]
 *
 * where heads count from 1, 0 is the root, and a country makes the word a mention
 * of that country. Names that the reader of English would mark are added apart.
 */
#ifndef DM_TEST_TREE_H
#define DM_TEST_TREE_H

#include "arena.h"
#include "check.h"

#include "doc/doc.h"
#include "lexicon/build.h"

static dm_lex_result compiled;
static dm_lexicon   *lex;
static dm_doc        doc;
static char          text[1 << 20];
static uint32_t      n_text;

/* Compiles the lexicon in `folder` of the source. */
static int open_lexicon(const char *folder)
{
    char   path[512];
    dm_err err = {0};

    snprintf(path, sizeof path, DM_SOURCE "/%s", folder);
    if (dm_lexicon_compile(&compiled, path, &err) != DM_OK || compiled.n_error)
        return -1;
    return dm_lexicon_open_bytes(&lex, dm_buf_view(&compiled.bytes), folder, &err) == DM_OK ? 0 : -1;
}

static int close_lexicon(void **state)
{
    (void)state;
    dm_lexicon_close(lex);
    dm_lex_result_clear(&compiled);
    return 0;
}

/* An empty document in the test's arena. */
static void start_doc(void)
{
    dm_doc_init(&doc, &arena);
    n_text   = 0;
    doc.text = (dm_str){text, 0};
}

static int open_doc(void **state)
{
    open_arena(state);
    start_doc();
    return 0;
}

#define WITH_DOC(test) cmocka_unit_test_setup_teardown(test, open_doc, close_arena)

static uint32_t word_id(dm_str word)
{
    char room[128];

    return dm_lexicon_word(lex, dm_lexicon_key(room, sizeof room, word));
}

static uint32_t number(dm_str digits)
{
    uint32_t v = 0;

    for (size_t i = 0; i < digits.n; i++)
        v = v * 10 + (uint32_t)(digits.p[i] - '0');
    return v;
}

static void add_mention(uint32_t t, dm_str country)
{
    dm_mention *m = DM_PUSH(&arena, doc.mentions, doc.n_mention, doc.cap_mention);
    dm_actor   *a = DM_PUSH(&arena, doc.actors, doc.n_actor, doc.cap_actor);

    *a = (dm_actor){.name = dm_doc_form(&doc, t), .kind = DM_ACTOR_COUNTRY, .entry = DM_NONE};
    memcpy(a->country, country.p, country.n < 3 ? country.n : 3);
    *m = (dm_mention){.actor = doc.n_actor - 1, .first = t, .n = 1, .head = t, .span = doc.toks[t].span};
}

/* A word of the sentence that began with token `first`. */
static void add_word(dm_str word, uint32_t first)
{
    enum { FORM, LEMMA, UPOS, HEAD, RELATION, FEATURES, COUNTRY, PARTS };
    dm_token *t = DM_PUSH(&arena, doc.toks, doc.n_tok, doc.cap_tok);
    dm_str    p[PARTS];

    for (uint32_t i = 0; i < PARTS; i++)
        if (!dm_str_cut(&p[i], &word, '/'))
            p[i] = (dm_str){0};
    memcpy(text + n_text, p[FORM].p, p[FORM].n);
    *t = (dm_token){.span     = {n_text, n_text + (uint32_t)p[FORM].n},
                    .lemma    = dm_arena_str(&arena, p[LEMMA]),
                    .form_id  = word_id(p[FORM]),
                    .lemma_id = word_id(p[LEMMA]),
                    .head     = number(p[HEAD]) ? first + number(p[HEAD]) - 1 : DM_NONE,
                    .sent     = doc.n_sent,
                    .upos     = (uint8_t)dm_upos_find(p[UPOS]),
                    .deprel   = (uint8_t)dm_deprel_find(p[RELATION]),
                    .morph    = dm_morph_read(p[FEATURES])};
    n_text += (uint32_t)p[FORM].n;
    text[n_text++] = ' ';
    doc.text.n = n_text;
    if (p[COUNTRY].n)
        add_mention(doc.n_tok - 1, p[COUNTRY]);
}

/* Makes the words from token `first` on a sentence. */
static void end_sentence(uint32_t first)
{
    *DM_PUSH(&arena, doc.sents, doc.n_sent, doc.cap_sent) =
        (dm_sent){.first = first, .n = doc.n_tok - first, .block = doc.n_block,
                  .span = {doc.toks[first].span.start, n_text - 1}};
    for (uint32_t t = first; t < doc.n_tok; t++)
        if (doc.toks[t].head == DM_NONE)
            doc.sents[doc.n_sent - 1].root = t;
    dm_tree_link(&doc, doc.n_sent - 1);
}

static void add_sentence(const char *words)
{
    dm_str   rest = dm_str_of(words), word;
    uint32_t first = doc.n_tok;

    while (dm_str_cut(&word, &rest, ' '))
        add_word(word, first);
    end_sentence(first);
}

/* Tokens first .. first + n - 1 are a name. */
static inline void add_name(uint32_t first, uint32_t n, dm_ne ne)
{
    *DM_PUSH(&arena, doc.names, doc.n_name, doc.cap_name) = (dm_name){first, n, (uint8_t)ne};
}

#endif
