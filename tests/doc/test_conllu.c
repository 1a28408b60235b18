/* test_conllu.c: trees as text, there and back */
#include "arena.h"

#include "doc/conllu.h"

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

    assert_int_not_equal(copy(&out, text, &n, &err), DM_OK);
    assert_string_equal(err.text, wanted);
    dm_buf_clear(&out);
}

static void test_wrong_lines__are_named(void **state)
{
    (void)state;
    check_wrong("1\ta\n", "x.conllu:1: found 2 columns, wanted 10 with tabs between");
    check_wrong("1 a a X _ _ 0 root _ _\n",
                "x.conllu:1: found 1 column, wanted 10 with tabs between (are there blanks in place of tabs?)");
    check_wrong("# x\n2\ta\ta\tX\t_\t_\t0\troot\t_\t_\n", "x.conllu:2: id '2', wanted 1: ids count 1, 2, 3 ...");
    check_wrong("1\ta\ta\tX\t_\t_\t0\troot\t_\t_\n2\ta\ta\tX\t_\t_\t9\tdep\t_\t_\n\n",
                "x.conllu:2: head '9', wanted a word of the sentence: 1 to 2, or 0 for the root");
    check_wrong("1\ta\ta\tX\t_\t_\tb\tdep\t_\t_\n\n", "x.conllu:1: head 'b', wanted a number or '_'");
    check_wrong("3-4\ta\t_\t_\t_\t_\t_\t_\t_\t_\n",
                "x.conllu:1: range '3-4', wanted one that begins with the next word, 1");
    check_wrong("1-2\ta\t_\t_\t_\t_\t_\t_\t_\t_\n1\ta\ta\tX\t_\t_\t0\troot\t_\t_\n",
                "x.conllu:1: a range up to 2, but the sentence has 1 words");
    check_wrong("1\t\ta\tX\t_\t_\t0\troot\t_\t_\n", "x.conllu:1: the form is empty, wanted a word");
    check_wrong("1\ta\xFF\ta\tX\t_\t_\t0\troot\t_\t_\n", "x.conllu:1: byte 4 of the line is not UTF-8, wanted UTF-8");
    check_wrong("1.1\ta\ta\tX\t_\t_\t_\t_\t_\t_\n", "x.conllu:1: the sentence above has no words");
    check_wrong("# global.columns = FORM MISC\n", "x.conllu:1: the declared columns have no ID or no FORM");
}

/* After a fault, the sentence below is read as if nothing had been. */
static void test_reading__goes_on_after_a_fault(void **state)
{
    static const char text[] = "# newpar\n1\ta\ta\tX\t_\t_\t0\troot\t_\t_\n3\tb\n4\tc\n\n"
                               "# sent_id = 2\n1\td\td\tX\t_\t_\t0\troot\t_\t_\n";
    dm_conllu_reader r = {.rest = dm_str_of(text)};
    dm_conllu_sent   sent;
    bool             has_more;
    dm_err           err;

    (void)state;
    assert_int_equal(dm_conllu_next(&sent, &has_more, &r, &arena, &err), DM_E_SYNTAX);
    assert_string_equal(err.text, "line 3: found 2 columns, wanted 10 with tabs between");
    assert_true(has_more);
    assert_int_equal(sent.n_comment, 1);
    assert_int_equal(dm_conllu_next(&sent, &has_more, &r, &arena, &err), DM_OK);
    assert_true(has_more);
    assert_int_equal(sent.n_word, 1);
    assert_str(sent.words[0].form, "d");
    assert_int_equal(sent.rows[0].line, 7);
    assert_int_equal(dm_conllu_next(&sent, &has_more, &r, &arena, &err), DM_OK);
    assert_false(has_more);
}

static void test_copy__knows_marks_and_declared_columns(void **state)
{
    (void)state;
    check_copy("\xEF\xBB\xBF# a\r\n1\ta\ta\tX\t_\t_\t0\troot\t_\t_\r\n \r\n", "# a\n1\ta\ta\tX\t_\t_\t0\troot\t_\t_\n\n", 1);
    check_copy("# global.columns = FORM ID  MORE UPOS HEAD DEPREL\na\t1\tzz\tX\t0\troot\n\n",
               "1\ta\t_\tX\t_\t_\t0\troot\t_\t_\n\n", 1);
}

static void test_comments__are_key_and_value(void **state)
{
    dm_str v;

    (void)state;
    assert_true(dm_conllu_comment(&v, DM_STR("# newdoc id = a b "), "newdoc id"));
    assert_str(v, "a b");
    assert_false(dm_conllu_comment(&v, DM_STR("# newdoc id = a"), "newdoc"));
    assert_true(dm_conllu_comment(&v, DM_STR("#newdoc"), "newdoc"));
    assert_str(v, "");
    assert_true(dm_conllu_comment(&v, DM_STR("# meta::title=x"), "meta::title"));
    assert_str(v, "x");
    assert_false(dm_conllu_comment(&v, DM_STR("# newparts"), "newpar"));
    assert_false(dm_conllu_comment(&v, DM_STR("newpar"), "newpar"));
    assert_true(dm_conllu_misc(&v, DM_STR("NER=O|SpaceAfter=No"), "SpaceAfter"));
    assert_str(v, "No");
    assert_false(dm_conllu_misc(&v, DM_STR("XNER=O|NER"), "NER"));
}

static dm_token token(uint32_t from, uint32_t upto, uint32_t head, uint8_t upos, uint8_t deprel)
{
    return (dm_token){.span = {from, upto}, .lemma = DM_STR("x"), .head = head, .upos = upos,
                      .deprel = deprel, .child = DM_NONE, .sibling = DM_NONE};
}

static void write_doc(dm_buf *out, dm_str text, dm_token *toks, uint32_t n, dm_str name)
{
    dm_doc  doc;
    dm_sent sent = {.first = 0, .n = n, .root = 2, .span = {0, (uint32_t)text.n}};

    dm_doc_init(&doc, &arena);
    doc.text = text;
    doc.toks = toks;
    doc.n_tok = n;
    doc.sents = &sent;
    doc.n_sent = 1;
    doc.article.url = DM_STR("https://courier.example/1");
    dm_conllu_write_doc(out, &doc, name);
}

static void test_document__has_bytes_names_and_ranges(void **state)
{
    dm_buf   out = {0};
    dm_token toks[] = {
        token(0, 4, 2, DM_UPOS_PROPN, DM_DEP_NSUBJ), token(5, 8, 2, DM_UPOS_AUX, DM_DEP_AUX),
        token(8, 11, DM_NONE, DM_UPOS_VERB, DM_DEP_ROOT), token(11, 12, 2, DM_UPOS_PUNCT, DM_DEP_PUNCT),
    };

    (void)state;
    toks[0].ne = DM_NE_PER;
    toks[0].ne_begins = true;
    toks[2].is_glued = toks[2].is_mwt = toks[3].is_glued = true;
    write_doc(&out, DM_STR("Moss didn't."), toks, 4, DM_STR("news/a b.txt"));
    assert_str(dm_buf_view(&out),
               "# newdoc id = news/a b.txt\n# url = https://courier.example/1\n"
               "# newpar\n# sent_id = a_b-1\n# text = Moss didn't.\n"
               "1\tMoss\tx\tPROPN\t_\t_\t3\tnsubj\t_\tBytes=0:4|NER=B-PER\n"
               "2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n"
               "2\tdid\tx\tAUX\t_\t_\t3\taux\t_\tBytes=5:8\n"
               "3\tn't\tx\tVERB\t_\t_\t0\troot\t_\tBytes=8:11\n"
               "4\t.\tx\tPUNCT\t_\t_\t3\tpunct\t_\tBytes=11:12\n\n");
    dm_buf_clear(&out);
}

static void test_document__tells_blanks_that_are_not_one(void **state)
{
    dm_buf   out = {0};
    dm_token toks[] = {
        token(1, 2, 2, DM_UPOS_X, DM_DEP_DEP), token(5, 6, 2, DM_UPOS_X, DM_DEP_DEP),
        token(7, 8, DM_NONE, DM_UPOS_X, DM_DEP_ROOT),
    };

    (void)state;
    write_doc(&out, DM_STR(" a \t\nb c\n"), toks, 3, DM_STR("-"));
    assert_str(dm_buf_view(&out),
               "# newdoc id = -\n# url = https://courier.example/1\n# newpar\n# sent_id = 1\n# text = a b c\n"
               "1\ta\tx\tX\t_\t_\t3\tdep\t_\tBytes=1:2|SpacesAfter=\\s\\t\\n|SpacesBefore=\\s\n"
               "2\tb\tx\tX\t_\t_\t3\tdep\t_\tBytes=5:6\n"
               "3\tc\tx\tX\t_\t_\t0\troot\t_\tBytes=7:8|SpacesAfter=\\n\n\n");
    dm_buf_clear(&out);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_ARENA(test_copy__keeps_what_we_know),
        WITH_ARENA(test_copy__needs_no_empty_line_at_the_end),
        WITH_ARENA(test_copy__drops_empty_nodes_and_old_names),
        WITH_ARENA(test_wrong_lines__are_named),
        WITH_ARENA(test_reading__goes_on_after_a_fault),
        WITH_ARENA(test_copy__knows_marks_and_declared_columns),
        WITH_ARENA(test_comments__are_key_and_value),
        WITH_ARENA(test_document__has_bytes_names_and_ranges),
        WITH_ARENA(test_document__tells_blanks_that_are_not_one),
    };
    return RUN(tests);
}
