/* test_given.c: words of CoNLL-U, and the text that they make */
#include "arena.h"

#include "ingest/given.h"

static dm_doc  doc;
static jmp_buf leave;
static dm_err  err;

static dm_status unfold(const char *conllu)
{
    dm_doc_init(&doc, &arena);
    doc.article = (dm_article){.bytes = dm_str_of(conllu), .format = DM_INPUT_CONLLU};
    err = (dm_err){0};
    dm_given_head(&doc.article);
    if (setjmp(leave))
        fail_msg("the arena left");
    arena.leave = &leave;
    return dm_given_unfold(&doc, &err);
}

static const dm_given *read(const char *conllu)
{
    if (unfold(conllu) != DM_OK)
        fail_msg("not read: %s", err.text);
    return doc.article.given;
}

static dm_str form(uint32_t word)
{
    dm_span s = doc.article.given->words[word].span;

    return dm_str_sub(doc.article.bytes, s.start, s.end);
}

/* ---- text ---- */

static void test_text__has_blanks_where_nothing_else_is_said(void **state)
{
    const dm_given *g = read("1\tOslo\toslo\tPROPN\t_\t_\t2\tnsubj\t_\t_\n"
                             "2\tagreed\tagree\tVERB\t_\t_\t0\troot\t_\tSpaceAfter=No\n"
                             "3\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_\n\n"
                             "1\tGood\tgood\tADJ\t_\t_\t0\troot\t_\t_\n\n");

    (void)state;
    assert_str(doc.article.bytes, "Oslo agreed. Good");
    assert_int_equal(g->n_word, 4);
    assert_int_equal(g->n_sent, 2);
    assert_str(form(3), "Good");
    assert_false(g->words[1].is_glued);
    assert_true(g->words[2].is_glued);
    assert_int_equal(g->words[0].head, 1);
    assert_int_equal(g->words[1].head, DM_NONE);
    assert_int_equal(g->words[1].upos, DM_UPOS_VERB);
    assert_int_equal(g->words[0].deprel, DM_DEP_NSUBJ);
    assert_int_equal(g->sents[1].par, 0);
    assert_int_equal(g->sents[0].lacks, DM_LACKS_MORPH);
}

static void test_text__takes_the_blanks_that_are_told(void **state)
{
    (void)state;
    read("1\ta\t_\tX\t_\t_\t0\troot\t_\tSpacesAfter=\\s\\t\\n|SpacesBefore=\\n\n"
         "2\tb\t_\tX\t_\t_\t1\tdep\t_\tSpacesAfter=\\n\n\n");
    assert_str(doc.article.bytes, "\na \t\nb\n");
    read("1\ta\t_\tX\t_\t_\t0\troot\t_\tSpacesAfter=zz\n"
         "2\tb\t_\tX\t_\t_\t1\tdep\t_\tSpacesAfter=\\q\n"
         "3\tc\t_\tX\t_\t_\t1\tdep\t_\t_\n\n");
    assert_str(doc.article.bytes, "a b c");
}

static void test_text__is_that_of_the_comment_if_the_words_stand_in_it(void **state)
{
    (void)state;
    read("# text = a  b(c)\n1\ta\t_\tX\t_\t_\t0\troot\t_\t_\n2\tb\t_\tX\t_\t_\t1\tdep\t_\t_\n"
         "3\t(\t_\tX\t_\t_\t1\tdep\t_\t_\n4\tc\t_\tX\t_\t_\t1\tdep\t_\t_\n5\t)\t_\tX\t_\t_\t1\tdep\t_\t_\n\n");
    assert_str(doc.article.bytes, "a  b(c)");
    read("# text = a-b\n1\ta\t_\tX\t_\t_\t0\troot\t_\t_\n2\tb\t_\tX\t_\t_\t1\tdep\t_\t_\n\n");
    assert_str(doc.article.bytes, "a b");
}

static void test_text__is_told_by_offsets_that_touch(void **state)
{
    (void)state;
    read("1\tab\t_\tX\t_\t_\t0\troot\t_\tstart_char=0|end_char=2\n2\t,\t_\tX\t_\t_\t1\tdep\t_\tstart_char=2|end_char=3\n"
         "3\tc\t_\tX\t_\t_\t1\tdep\t_\tstart_char=4|end_char=5\n\n");
    assert_str(doc.article.bytes, "ab, c");
    read("1\tab\t_\tX\t_\t_\t0\troot\t_\tTokenRange=0:2\n2\t,\t_\tX\t_\t_\t1\tdep\t_\tTokenRange=2:3\n\n");
    assert_str(doc.article.bytes, "ab,");
}

static void test_paragraphs__are_parted_by_an_empty_line(void **state)
{
    const dm_given *g = read("# newdoc id = d7\n# newpar\n1\ta\t_\tX\t_\t_\t0\troot\t_\tSpaceAfter=No\n\n"
                             "# newpar id = p2\n1\tb\t_\tX\t_\t_\t0\troot\t_\tSpacesAfter=\\n\n\n"
                             "# newpar\n1\tc\t_\tX\t_\t_\t0\troot\t_\t_\n\n1\td\t_\tX\t_\t_\t0\troot\t_\t_\n\n");

    (void)state;
    assert_str(doc.article.bytes, "a\n\nb\nc d");
    assert_str(doc.article.record_id, "d7");
    assert_int_equal(g->sents[1].par, 1);
    assert_int_equal(g->sents[3].par, 2);
}

/* ---- multiword tokens ---- */

#define WORD(id, form) id "\t" form "\t_\tX\t_\t_\t0\troot\t_\t_\n"
#define NEXT(id, form) id "\t" form "\t_\tX\t_\t_\t1\tdep\t_\t_\n"

static void test_multiword__its_words_share_the_letters(void **state)
{
    const dm_given *g = read("1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n" WORD("1", "do") NEXT("2", "not")
                             "3-4\tWanna\t_\t_\t_\t_\t_\t_\t_\t_\n" NEXT("3", "want") NEXT("4", "to")
                             "5-6\txy\t_\t_\t_\t_\t_\t_\t_\t_\n" NEXT("5", "xyz") NEXT("6", "q") "\n");

    (void)state;
    assert_str(doc.article.bytes, "don'tWanna xy");
    assert_str(form(0), "do");
    assert_str(form(1), "n't");
    assert_str(form(2), "Wan");
    assert_str(form(3), "na");
    assert_str(form(4), "x");
    assert_str(form(5), "y");
    assert_str(g->words[1].form, "not");
    assert_true(g->words[1].is_mwt && g->words[1].is_glued && !g->words[2].is_mwt && g->words[2].is_glued);
}

static void test_multiword__needs_a_letter_a_word(void **state)
{
    (void)state;
    assert_int_equal(unfold("1-2\ta\t_\t_\t_\t_\t_\t_\t_\t_\n" WORD("1", "a") NEXT("2", "b") "\n"), DM_E_SYNTAX);
    assert_string_equal(err.text, "line 1: 2 words in 'a', wanted no more than it has letters");
}

/* ---- what is stated ---- */

static void test_comments__state_what_json_lines_state(void **state)
{
    (void)state;
    read("# newdoc id = n1\n# title = Oslo agrees\n# date = 1996-04-03\n# url = https://courier.example/1\n"
         "# outlet = Courier\n# byline = Ana Moe\n# language = en\n# dateline = OSLO\n" WORD("1", "a") "\n");
    assert_str(doc.article.record_id, "n1");
    assert_str(doc.article.title, "Oslo agrees");
    assert_str(doc.article.date, "1996-04-03");
    assert_str(doc.article.url, "https://courier.example/1");
    assert_str(doc.article.outlet, "Courier");
    assert_str(doc.article.byline, "Ana Moe");
    assert_str(doc.article.language, "en");
    assert_str(doc.article.bytes, "OSLO\n\na");
    assert_int_equal(doc.article.given->dateline.end, 4);
    read("\xEF\xBB\xBF# meta::title = T\n# meta::dateCreated = 1996-04-03\n# meta::sourceURL = u\n# meta::author = Ana\n" WORD("1", "a")
         "\n# title = not above the first sentence\n" WORD("1", "b"));
    assert_str(doc.article.title, "T");
    assert_str(doc.article.date, "1996-04-03");
    assert_str(doc.article.url, "u");
    assert_str(doc.article.byline, "Ana");
}

static void test_title__is_the_first_sentences_if_they_are_it(void **state)
{
    const dm_given *g = read("# title = a B\n" WORD("1", "A") "\n" WORD("1", "b") "\n" WORD("1", "c") "\n");

    (void)state;
    assert_true(g->sents[0].is_title && g->sents[1].is_title && !g->sents[2].is_title);
    g = read("# title = a\n" WORD("1", "ab") "\n" WORD("1", "c") "\n");
    assert_false(g->sents[0].is_title);
    g = read("# title = a b\n" WORD("1", "a") NEXT("2", "b") NEXT("3", "c") "\n" WORD("1", "c") "\n");
    assert_false(g->sents[0].is_title);
    g = read("# title = a\n" WORD("1", "a") "\n");
    assert_false(g->sents[0].is_title);
}

/* ---- names ---- */

#define NAMED(id, tag) id "\tw\t_\tX\t_\t_\t" "0" "\troot\t_\t" tag "\n\n"

static void check_tag(const char *tag, uint8_t ne, bool has_names)
{
    char            text[100];
    const dm_given *g;

    snprintf(text, sizeof text, NAMED("1", "%s"), tag);
    g = read(text);
    assert_int_equal(g->words[0].ne, ne);
    assert_int_equal(g->words[0].ne_begins, ne != DM_NE_NONE);
    assert_int_equal(g->has_names, has_names);
}

static void test_names__are_read_as_many_write_them(void **state)
{
    (void)state;
    check_tag("NER=B-PER", DM_NE_PER, true);
    check_tag("ner=S-GPE", DM_NE_LOC, true);
    check_tag("A=b|NER=I-ORG", DM_NE_ORG, true);
    check_tag("NER=U_PERSON", DM_NE_PER, true);
    check_tag("NER=FAC", DM_NE_LOC, true);
    check_tag("NER=B-NORP", DM_NE_NONE, true);
    check_tag("NER=O", DM_NE_NONE, true);
    check_tag("SpaceAfter=No", DM_NE_NONE, false);
}

static void test_names__begin_and_go_on(void **state)
{
    static const struct { const char *tag; bool begins; } w[] = {
        {"B-PER", true}, {"I-PER", false}, {"I-ORG", true}, {"E-ORG", false}, {"I-ORG", true}, {"B-ORG", true}, {"S-ORG", true}, {"ORG", true}
    };
    char            text[2000];
    size_t          n = 0;
    const dm_given *g;

    (void)state;
    for (uint32_t i = 0; i < 8; i++)
        n += (size_t)snprintf(text + n, sizeof text - n, "%u\tw\t_\tX\t_\t_\t%u\tdep\t_\tNER=%s\n", i + 1, i, w[i].tag);
    g = read(text);
    for (uint32_t i = 0; i < 8; i++)
        assert_int_equal(g->words[i].ne_begins, w[i].begins);
}

static void test_names__of_a_multiword_token_are_its_words(void **state)
{
    const dm_given *g = read("1-2\tLund's\t_\t_\t_\t_\t_\t_\t_\tner=S-PERSON\n" WORD("1", "Lund") NEXT("2", "'s") "\n");

    (void)state;
    assert_true(g->words[0].ne == DM_NE_PER && g->words[0].ne_begins);
    assert_true(g->words[1].ne == DM_NE_PER && !g->words[1].ne_begins);
}

/* ---- what is lacking, and faults ---- */

static void test_columns__that_no_word_has_are_told(void **state)
{
    (void)state;
    assert_int_equal(read("1\ta\t_\t_\t_\t_\t_\t_\t_\t_\n")->sents[0].lacks,
                     DM_LACKS_UPOS | DM_LACKS_LEMMA | DM_LACKS_MORPH | DM_LACKS_TREE);
    assert_int_equal(read("1\ta\ta\tX\t_\tNumber=Sing\t0\troot\t_\t_\n")->sents[0].lacks, 0);
}

static void test_relations__without_a_subtype_we_know_are_kept(void **state)
{
    const dm_given *g = read("1\ta\ta\tX\t_\t_\t0\tROOT\t_\t_\n2\tb\tb\tX\t_\t_\t1\tnmod:other\t_\t_\n"
                             "3\tc\tc\tX\t_\t_\t1\tobl:agent\t_\t_\n4\td\td\tX\t_\t_\t1\tobl:tmod\t_\t_\n");

    (void)state;
    assert_int_equal(g->words[0].deprel, DM_DEP_ROOT);
    assert_int_equal(g->words[1].deprel, DM_DEP_NMOD);
    assert_int_equal(g->words[2].deprel, DM_DEP_OBL_AGENT);
    assert_int_equal(g->words[3].deprel, DM_DEP_OBL_UNMARKED);
    assert_true(g->has_subtypes);
    assert_false(read("1\ta\ta\tX\t_\t_\t0\troot\t_\t_\n2\tb\tb\tX\t_\t_\t1\tobl\t_\t_\n")->has_subtypes);
}

static void check_wrong(const char *sentence, const char *wanted)
{
    char text[4000];

    assert_int_equal(unfold(sentence), DM_E_SYNTAX);
    assert_string_equal(err.text, wanted);
    snprintf(text, sizeof text, "%s\n\n" WORD("1", "good") "\n", sentence);
    read(text);                                       /* the next one is read */
    assert_str(doc.article.bytes, "good");
    assert_str(doc.article.reason, wanted);
    assert_int_equal(doc.marks, 1u << DM_LIMIT_BAD_SENTS);
}

static void test_faults__name_line_and_what_was_wanted(void **state)
{
    (void)state;
    check_wrong(WORD("1", "a") WORD("2", "b"), "line 2: a second root, wanted one: word 1 is root already");
    check_wrong(NEXT("1", "a"), "line 1: no root, wanted one word of the sentence with head 0");
    check_wrong(WORD("1", "a") "2\tb\t_\tX\t_\t_\t3\tdep\t_\t_\n3\tc\t_\tX\t_\t_\t2\tdep\t_\t_",
                "line 2: word 2 hangs by itself, wanted heads that lead to the root");
    check_wrong(WORD("1", "a") "2\tb\t_\tX\t_\t_\t_\tdep\t_\t_",
                "line 2: head '_', wanted a number, as other words of the sentence have");
    check_wrong(WORD("1", "a") "2\tb\t_\t_\t_\t_\t1\tdep\t_\t_",
                "line 2: tag '_', wanted a universal tag, as other words of the sentence have");
    check_wrong("1\ta\ta\tNN\t_\t_\t0\troot\t_\t_", "line 1: tag 'NN', wanted a universal tag: NOUN, VERB, PROPN ...");
    check_wrong("1\ta\ta\t_\tNN\t_\t0\troot\t_\t_",
                "line 1: tags in XPOS only, wanted universal tags in UPOS, the fourth column (or neither: then we tag)");
    check_wrong(WORD("1", "a") "2\tb\t_\tX\t_\t_\t1\tdobj\t_\t_",
                "line 2: relation 'dobj', wanted one of Universal Dependencies 2: nsubj, obj, obl ...");
    check_wrong(WORD("1", "a") "2\tb\t_\tX\t_\t_\t1\troot\t_\t_", "line 2: relation 'root', wanted another: the head is a word");
    check_wrong("1\ta\tb", "line 1: found 3 columns, wanted 10 with tabs between");
}

static void test_faults__are_told_up_to_three(void **state)
{
    (void)state;
    assert_int_equal(unfold("1\n\n1\n\n1\n\n1\n\n1\n\n"), DM_E_SYNTAX);
    assert_string_equal(err.text, "line 1: found 1 column, wanted 10 with tabs between; line 3: found 1 column, wanted 10 with tabs "
                                  "between; line 5: found 1 column, wanted 10 with tabs between; and 2 more sentences");
    assert_int_equal(unfold("# newdoc\n\n"), DM_E_EMPTY);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_ARENA(test_text__has_blanks_where_nothing_else_is_said),
        WITH_ARENA(test_text__takes_the_blanks_that_are_told),
        WITH_ARENA(test_text__is_that_of_the_comment_if_the_words_stand_in_it),
        WITH_ARENA(test_text__is_told_by_offsets_that_touch),
        WITH_ARENA(test_paragraphs__are_parted_by_an_empty_line),
        WITH_ARENA(test_multiword__its_words_share_the_letters),
        WITH_ARENA(test_multiword__needs_a_letter_a_word),
        WITH_ARENA(test_comments__state_what_json_lines_state),
        WITH_ARENA(test_title__is_the_first_sentences_if_they_are_it),
        WITH_ARENA(test_names__are_read_as_many_write_them),
        WITH_ARENA(test_names__begin_and_go_on),
        WITH_ARENA(test_names__of_a_multiword_token_are_its_words),
        WITH_ARENA(test_columns__that_no_word_has_are_told),
        WITH_ARENA(test_relations__without_a_subtype_we_know_are_kept),
        WITH_ARENA(test_faults__name_line_and_what_was_wanted),
        WITH_ARENA(test_faults__are_told_up_to_three),
    };
    return RUN(tests);
}
