/* test_nlp.c: what a document holds after reading, whatever the text
 *
 * Needs the model of the build; without one every test is skipped.
 */
#include "arena.h"

#include "base/alloc.h"
#include "lexicon/lexicon.h"
#include "nlp/nlp.h"

static dm_model    *model;
static dm_nlp_work *work;
static dm_doc       doc;

static int open_model(void **state)
{
    dm_err err;

    (void)state;
    if (dm_model_open(&model, DM_SHARE "/english.dmm", &err) != DM_OK) {
        model = NULL;
        return 0;
    }
    return dm_nlp_work_new(&work, model, &err) == DM_OK ? 0 : -1;
}

static int close_model(void **state)
{
    (void)state;
    dm_nlp_work_free(work);
    dm_model_close(model);
    return 0;
}

static void set_text(dm_str text, dm_block *blocks, uint32_t n)
{
    dm_doc_init(&doc, &arena);
    doc.text    = text;
    doc.blocks  = blocks;
    doc.n_block = n;
}

/* Reads `text` as one block of body. */
static void read_text(dm_str text)
{
    static dm_block block;
    dm_err          err;

    if (!model)
        skip();
    block = (dm_block){.span = {0, (uint32_t)text.n}, .kind = DM_BLOCK_BODY};
    set_text(text, &block, 1);
    assert_int_equal(dm_nlp_read(&doc, model, NULL, work, &err), DM_OK);
}

static void check_sentence(uint32_t i)
{
    const dm_sent *s = &doc.sents[i];
    uint32_t       n_root = 0;

    assert_true(s->n > 0 && s->n <= DM_MAX_SENT_TOKENS);
    assert_int_equal(s->first, i == 0 ? 0 : doc.sents[i - 1].first + doc.sents[i - 1].n);
    for (uint32_t t = s->first; t < s->first + s->n; t++) {
        const dm_token *k = &doc.toks[t];

        assert_int_equal(k->sent, i);
        assert_true(dm_span_in(k->span, s->span) && !dm_span_is_empty(k->span));
        assert_true(t == s->first || doc.toks[t - 1].span.end <= k->span.start);
        assert_true(k->lemma.n > 0);
        if (k->head == DM_NONE) {
            n_root++;
            assert_int_equal(t, s->root);
        } else {
            assert_true(k->head >= s->first && k->head < s->first + s->n && k->head != t);
        }
        assert_true(dm_under(&doc, t, s->root));
    }
    assert_int_equal(n_root, 1);
}

/* All that nlp.h says is always true. */
static void check_sound(void)
{
    uint32_t end = 0;

    for (uint32_t i = 0; i < doc.n_sent; i++)
        check_sentence(i);
    for (uint32_t i = 0; i < doc.n_name; i++) {
        const dm_name *name = &doc.names[i];

        assert_true(name->n > 0 && name->first >= end && name->ne != DM_NE_NONE);
        end = name->first + name->n;
        for (uint32_t t = name->first; t < end; t++) {
            assert_int_equal(doc.toks[t].ne, name->ne);
            assert_int_equal(doc.toks[t].ne_begins, t == name->first);
        }
    }
    assert_true(end <= doc.n_tok);
}

static void test_blocks__give_sentences_of_their_own(void **state)
{
    dm_str   text = DM_STR("Envoys meet\nmenu\nThe envoys met on Monday. They left");
    dm_block blocks[] = {{{0, 11}, DM_BLOCK_TITLE}, {{12, 16}, DM_BLOCK_FURNITURE},
                         {{17, (uint32_t)text.n}, DM_BLOCK_BODY}};
    dm_err   err;

    (void)state;
    if (!model)
        skip();
    set_text(text, blocks, 3);
    assert_int_equal(dm_nlp_read(&doc, model, NULL, work, &err), DM_OK);
    check_sound();
    assert_int_equal(doc.n_sent, 3);
    assert_true(doc.sents[0].is_title && !doc.sents[1].is_title);
    assert_int_equal(doc.sents[1].block, 2);
    assert_int_equal(doc.marks, 0);
}

static void test_words__are_glued_and_parted(void **state)
{
    (void)state;
    read_text(DM_STR("He didn't sell pens, etc. The envoys left."));
    check_sound();
    assert_int_equal(doc.n_sent, 2);
    assert_str(dm_doc_form(&doc, 2), "n't");
    assert_true(doc.toks[2].is_mwt && doc.toks[2].is_glued && !doc.toks[1].is_mwt);
    assert_str(dm_doc_form(&doc, 6), "etc");
    assert_str(dm_doc_form(&doc, 7), ".");
    assert_true(doc.toks[7].is_glued);
}

static void test_empty__has_no_sentences(void **state)
{
    (void)state;
    read_text(DM_STR(" \t "));
    assert_int_equal(doc.n_sent, 0);
    read_text(DM_STR(""));
    assert_int_equal(doc.n_sent, 0);
}

static void repeat(char *bytes, size_t n, const char *unit)
{
    for (size_t i = 0, len = strlen(unit); i < n; i++)
        bytes[i] = unit[i % len];
}

static void test_limits__leave_marks(void **state)
{
    static const struct { const char *unit; dm_limit limit; } cases[] = {
        {"word ", DM_LIMIT_SENT_TOKENS}, {"a, b; ", DM_LIMIT_SENT_TOKENS},
        {"don't ", DM_LIMIT_SENT_TOKENS}, {"x", DM_LIMIT_TOKEN_BYTES},
    };
    static char bytes[60000];

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        repeat(bytes, sizeof bytes, cases[i].unit);
        read_text((dm_str){bytes, sizeof bytes});
        check_sound();
        assert_true(doc.marks & 1u << cases[i].limit);
        dm_arena_reset(&arena);
    }
}

static void test_too_many_sentences__are_left_out(void **state)
{
    static char bytes[150000];

    (void)state;
    repeat(bytes, sizeof bytes, "Aa b. ");
    read_text((dm_str){bytes, sizeof bytes});
    check_sound();
    assert_int_equal(doc.n_sent, DM_MAX_ARTICLE_SENTS);
    assert_true(doc.marks & 1u << DM_LIMIT_ARTICLE_SENTS);
}

/* The last part of a sentence may go past the limit. */
static void test_too_many_words__are_left_out(void **state)
{
    const uint32_t most = DM_MAX_ARTICLE_TOKENS;
    char          *bytes = dm_malloc(2 * most + 2 * DM_MAX_SENT_TOKENS);

    (void)state;
    assert_non_null(bytes);
    repeat(bytes, 2 * most + 2 * DM_MAX_SENT_TOKENS, "a ");
    read_text((dm_str){bytes, most * 2 - 2 * DM_MAX_SENT_TOKENS});
    assert_false(doc.marks & 1u << DM_LIMIT_ARTICLE_TOKENS);
    dm_arena_reset(&arena);
    read_text((dm_str){bytes, most * 2 + 2 * DM_MAX_SENT_TOKENS});
    assert_true(doc.marks & 1u << DM_LIMIT_ARTICLE_TOKENS);
    assert_true(doc.n_tok <= most + DM_MAX_SENT_TOKENS);
    dm_free(bytes);
}

static void test_any_bytes__are_read_soundly(void **state)
{
    char     bytes[2000];
    uint32_t seed = 7;

    (void)state;
    for (int round = 0; round < 40; round++) {
        for (size_t i = 0; i < sizeof bytes; i++) {
            seed = seed * 1664525 + 1013904223;
            bytes[i] = round % 2 ? (char)(seed >> 24) : "The. Ab-'9 ,\"(&$)?!"[(seed >> 24) % 19];
        }
        read_text((dm_str){bytes, sizeof bytes});
        check_sound();
        dm_arena_reset(&arena);
    }
}

/* The Nth allocation fails, for every N: the document leaves or is complete. */
static void test_no_memory__leaves(void **state)
{
    jmp_buf  leave;
    dm_err   err;
    dm_block block = {{0, 24}, DM_BLOCK_BODY};

    (void)state;
    if (!model)
        skip();
    for (volatile uint64_t nth = 1; nth < 40; nth++) {
        dm_arena_clear(&arena);
        dm_arena_init(&arena, 0);
        set_text(DM_STR("The envoys met. We left."), &block, 1);
        if (setjmp(leave) == 0) {
            arena.leave = &leave;
            dm_alloc_fail_at(nth, 0);
            if (dm_nlp_read(&doc, model, NULL, work, &err) == DM_OK)
                assert_int_equal(doc.n_sent, 2);
        }
        dm_alloc_fail_at(0, 0);
        arena.leave = NULL;
    }
}

static void test_annotate__joins_the_parts_of_a_long_sentence(void **state)
{
    enum { N = 2 * DM_MAX_SENT_TOKENS + 10 };
    static dm_conllu_word words[N];
    dm_conllu_sent        sent = {.words = words, .n_word = N};
    uint32_t              n_root = 0;

    (void)state;
    if (!model)
        skip();
    for (uint32_t i = 0; i < N; i++)
        words[i].form = DM_STR("envoys");
    dm_nlp_annotate(&sent, &arena, model, NULL, work);
    for (uint32_t i = 0; i < N; i++) {
        n_root += words[i].head == DM_NONE;
        assert_true(words[i].head == DM_NONE || words[i].head < N);
        assert_true(words[i].lemma.n > 0);
    }
    assert_int_equal(n_root, 1);
}

/* The lexicon's irregular forms are the lemmas of verbs, in articles and in given words. */
static void test_irregular_verbs__have_the_lexicons_lemma(void **state)
{
    static dm_block       block;
    static dm_conllu_word words[4];
    dm_conllu_sent        sent = {.words = words, .n_word = 4};
    dm_str                text = DM_STR("Rebels fled north .");
    dm_lexicon           *lex;
    dm_err                err;

    (void)state;
    if (!model)
        skip();
    assert_int_equal(dm_lexicon_open(&lex, DM_SHARE "/lexicon.dml", &err), DM_OK);
    block = (dm_block){.span = {0, (uint32_t)text.n}, .kind = DM_BLOCK_BODY};
    set_text(text, &block, 1);
    assert_int_equal(dm_nlp_read(&doc, model, lex, work, &err), DM_OK);
    assert_int_equal(doc.n_tok, 4);
    for (uint32_t i = 0; i < 4; i++)
        words[i].form = dm_doc_str(&doc, doc.toks[i].span);
    dm_nlp_annotate(&sent, &arena, model, lex, work);
    assert_int_equal(words[1].upos, DM_UPOS_VERB);
    assert_true(dm_str_eq(doc.toks[1].lemma, DM_STR("flee")));
    assert_true(dm_str_eq(words[1].lemma, DM_STR("flee")));
    dm_lexicon_close(lex);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_ARENA(test_blocks__give_sentences_of_their_own),
        WITH_ARENA(test_words__are_glued_and_parted),
        WITH_ARENA(test_empty__has_no_sentences),
        WITH_ARENA(test_limits__leave_marks),
        WITH_ARENA(test_too_many_sentences__are_left_out),
        WITH_ARENA(test_too_many_words__are_left_out),
        WITH_ARENA(test_any_bytes__are_read_soundly),
        WITH_ARENA(test_no_memory__leaves),
        WITH_ARENA(test_annotate__joins_the_parts_of_a_long_sentence),
        WITH_ARENA(test_irregular_verbs__have_the_lexicons_lemma),
    };
    return cmocka_run_group_tests(tests, open_model, close_model);
}
