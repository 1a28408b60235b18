/* test_conllu.c: trees as text, there and back */
#include "arena.h"

#include "nlp/conllu.h"

static const char sample[] =
    "# sent_id = 1\n"
    "# text = They didn't go.\n"
    "1\tThey\tthey\tPRON\tPRP\tNumber=Plur|Person=3|PronType=Prs\t4\tnsubj\t_\t_\n"
    "2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_\n"
    "2\tdid\tdo\tAUX\tVBD\tTense=Past\t4\taux\t_\t_\n"
    "3\tn't\tnot\tPART\tRB\tPolarity=Neg\t4\tadvmod\t_\t_\n"
    "4\tgo\tgo\tVERB\tVB\tVerbForm=Inf\t0\troot\t_\tSpaceAfter=No\n"
    "5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_\n"
    "\n";

/* Reads all of `text` and writes it again. */
static dm_status copy(dm_buf *out, const char *text, uint32_t *n, dm_err *err)
{
    dm_conllu_reader r = {.rest = dm_str_of(text), .path = "x.conllu"};
    dm_conllu_sent   sent;
    bool             has_more = true;
    dm_status        st = DM_OK;

    for (*n = 0; (st = dm_conllu_next(&sent, &has_more, &r, &arena, err)) == DM_OK && has_more; ++*n)
        dm_conllu_write(out, &sent);
    return st;
}

static void check_copy(const char *text, const char *wanted, uint32_t wanted_n)
{
    dm_buf   out = {0};
    dm_err   err = {0};
    uint32_t n;

    assert_int_equal(copy(&out, text, &n, &err), DM_OK);
    assert_int_equal(n, wanted_n);
    assert_str(dm_buf_view(&out), wanted);
    dm_buf_clear(&out);
}

static void test_copy__keeps_what_we_know(void **state)
{
    (void)state;
    check_copy(sample, sample, 1);
}

static void test_copy__needs_no_empty_line_at_the_end(void **state)
{
    (void)state;
    check_copy("1\ta\ta\tX\t_\t_\t0\troot\t_\t_", "1\ta\ta\tX\t_\t_\t0\troot\t_\t_\n\n", 1);
    check_copy("\n\n1\ta\ta\tX\t_\t_\t0\troot\t_\t_\r\n\r\n\n", "1\ta\ta\tX\t_\t_\t0\troot\t_\t_\n\n", 1);
    check_copy("", "", 0);
}

static void test_copy__drops_empty_nodes_and_old_names(void **state)
{
    (void)state;
    check_copy("1\ta\ta\tX\t_\t_\t0\troot\t_\tNER=B-PER|Gloss=x\n"
               "1.1\tb\tb\tX\t_\t_\t_\t_\t_\t_\n\n",
               "1\ta\ta\tX\t_\t_\t0\troot\t_\tGloss=x\n\n", 1);
}

static void check_wrong(const char *text, const char *wanted)
{
    dm_buf   out = {0};
    dm_err   err = {0};
    uint32_t n;

    assert_int_equal(copy(&out, text, &n, &err), DM_E_SYNTAX);
    assert_string_equal(err.text, wanted);
    dm_buf_clear(&out);
}

static void test_wrong_lines__are_named(void **state)
{
    (void)state;
    check_wrong("1\ta\n", "x.conllu:1: a line must have ten columns with tabs between");
    check_wrong("# x\n2\ta\ta\tX\t_\t_\t0\troot\t_\t_\n", "x.conllu:2: ids must count 1, 2, 3 ...");
    check_wrong("1\ta\ta\tX\t_\t_\t9\tdep\t_\t_\n\n",
                "x.conllu:2: a head is not a word of the sentence above");
    check_wrong("3-4\ta\t_\t_\t_\t_\t_\t_\t_\t_\n",
                "x.conllu:1: a range must begin with the next word's id");
    check_wrong("1\t\ta\tX\t_\t_\t0\troot\t_\t_\n", "x.conllu:1: the form is empty");
}

static dm_token token(uint32_t from, uint32_t upto, uint32_t head, uint8_t upos, uint8_t deprel)
{
    return (dm_token){.span = {from, upto}, .lemma = DM_STR("x"), .head = head, .upos = upos,
                      .deprel = deprel, .child = DM_NONE, .sibling = DM_NONE};
}

static void test_document__has_bytes_names_and_ranges(void **state)
{
    dm_doc   doc;
    dm_buf   out = {0};
    dm_token toks[] = {
        token(0, 4, 2, DM_UPOS_PROPN, DM_DEP_NSUBJ), token(5, 7, 2, DM_UPOS_AUX, DM_DEP_AUX),
        token(7, 10, DM_NONE, DM_UPOS_VERB, DM_DEP_ROOT), token(10, 11, 2, DM_UPOS_PUNCT, DM_DEP_PUNCT),
    };
    dm_sent sent = {.first = 0, .n = 4, .root = 2, .span = {0, 11}};

    (void)state;
    dm_doc_init(&doc, &arena);
    doc.text = DM_STR("Moss didn't.");
    doc.toks = toks;
    doc.n_tok = 4;
    doc.sents = &sent;
    doc.n_sent = 1;
    toks[0].ne = DM_NE_PER;
    toks[0].ne_begins = true;
    toks[2].is_glued = toks[2].is_mwt = toks[3].is_glued = true;
    dm_conllu_write_doc(&out, &doc, DM_STR("a.txt"));
    assert_str(dm_buf_view(&out),
               "# newdoc id = a.txt\n# newpar\n# sent_id = 1\n# text = Moss didn't\n"
               "1\tMoss\tx\tPROPN\t_\t_\t3\tnsubj\t_\tBytes=0:4|NER=B-PER\n"
               "2-3\tdidn'\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n"
               "2\tdi\tx\tAUX\t_\t_\t3\taux\t_\tBytes=5:7\n"
               "3\tdn'\tx\tVERB\t_\t_\t0\troot\t_\tBytes=7:10\n"
               "4\tt\tx\tPUNCT\t_\t_\t3\tpunct\t_\tBytes=10:11\n\n");
    dm_buf_clear(&out);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_ARENA(test_copy__keeps_what_we_know),
        WITH_ARENA(test_copy__needs_no_empty_line_at_the_end),
        WITH_ARENA(test_copy__drops_empty_nodes_and_old_names),
        WITH_ARENA(test_wrong_lines__are_named),
        WITH_ARENA(test_document__has_bytes_names_and_ranges),
    };
    return RUN(tests);
}
