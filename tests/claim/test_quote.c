/* test_quote.c: quotation marks by their characters */
#include "arena.h"

#include "claim/claim.h"

static dm_doc   doc;

/* Reads `text`, each line a block of the body. */
static void read_quotes(const char *text)
{
    dm_str rest = dm_str_of(text), line;

    dm_doc_init(&doc, &arena);
    doc.text = rest;
    while (dm_str_cut(&line, &rest, '\n')) {
        uint32_t from = (uint32_t)(line.p - doc.text.p);

        *DM_PUSH(&arena, doc.blocks, doc.n_block, doc.cap_block) =
            (dm_block){.span = {from, from + (uint32_t)line.n}, .kind = DM_BLOCK_BODY};
    }
    dm_claim_quotes(&doc);
}

#define QUOTE(i, wanted) assert_str(dm_doc_str(&doc, doc.quotes[i].span), wanted)

static void test_straight__pairs(void **state)
{
    (void)state;
    read_quotes("\"Stop,\" he said. \"Go back.\"");
    assert_int_equal(doc.n_quote, 2);
    QUOTE(0, "\"Stop,\"");
    QUOTE(1, "\"Go back.\"");
    assert_true(doc.quotes[0].is_closed && doc.quotes[1].is_closed);
}

static void test_curly__pairs_and_nests(void **state)
{
    (void)state;
    read_quotes("“He told me ‘never’ twice,” she said.");
    assert_int_equal(doc.n_quote, 2);
    QUOTE(0, "“He told me ‘never’ twice,”");
    QUOTE(1, "‘never’");
    assert_int_equal(doc.quotes[1].depth, 1);
}

static void test_doubled__two_single_marks_are_one(void **state)
{
    (void)state;
    read_quotes("''We won,'' he said. ``We lost,'' said she.");
    assert_int_equal(doc.n_quote, 2);
    QUOTE(0, "''We won,''");
    QUOTE(1, "``We lost,''");
}

static void test_apostrophe__opens_nothing(void **state)
{
    (void)state;
    read_quotes("The rebels' camp isn't theirs, and ’twas so in the '90s.");
    assert_int_equal(doc.n_quote, 0);
}

static void test_single__pairs_around_words(void **state)
{
    (void)state;
    read_quotes("He called it 'the rebels' camp,' and left.");
    assert_int_equal(doc.n_quote, 1);
    QUOTE(0, "'the rebels' camp,'");
}

static void test_paragraphs__reopened_without_close(void **state)
{
    (void)state;
    read_quotes("He said: \"It was a long war.\n\"It is over now.\"");
    assert_int_equal(doc.n_quote, 2);
    QUOTE(0, "\"It was a long war.");
    QUOTE(1, "\"It is over now.\"");
    assert_false(doc.quotes[0].is_closed);
    assert_true(doc.quotes[1].is_closed);
}

static void test_paragraphs__closed_without_reopening(void **state)
{
    (void)state;
    read_quotes("\"It was a long war.\nIt is over now,\" he said.");
    assert_int_equal(doc.n_quote, 2);
    QUOTE(1, "It is over now,\"");
}

static void test_forgotten_close__ends_before_the_next_open(void **state)
{
    (void)state;
    read_quotes("“It was long. “It is over,” he said.");
    assert_int_equal(doc.n_quote, 2);
    QUOTE(0, "“It was long.");
    QUOTE(1, "“It is over,”");
}

static void test_forgotten_close__ends_with_its_sentence(void **state)
{
    (void)state;
    read_quotes("He called it \"a long war. It is over now.\nPeace.");
    assert_int_equal(doc.n_quote, 1);
    QUOTE(0, "\"a long war.");
}

static void test_same_kind__nests_when_the_close_shows_it(void **state)
{
    (void)state;
    read_quotes("“They said “go” to me,” she said.");
    assert_int_equal(doc.n_quote, 2);
    QUOTE(0, "“They said “go” to me,”");
    QUOTE(1, "“go”");
}

static void test_inches__are_no_quotation(void **state)
{
    (void)state;
    read_quotes("A 5'10\" man carried a 6\" knife.");
    assert_int_equal(doc.n_quote, 0);
}

static void test_furniture__is_not_read(void **state)
{
    (void)state;
    read_quotes("\"Like us\" on every page");
    doc.blocks[0].kind = DM_BLOCK_FURNITURE;
    dm_claim_quotes(&doc);
    assert_int_equal(doc.n_quote, 0);
}

static void test_many_marks__are_linear(void **state)
{
    enum { N = 200000 };
    char *text = test_malloc(3 * N + 1);

    (void)state;
    for (uint32_t i = 0; i < N; i++)
        memcpy(text + 3 * i, i % 3 ? " 'a" : " \"b", 3);
    text[3 * N] = 0;
    read_quotes(text);
    assert_true(doc.n_quote < N);
    test_free(text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_ARENA(test_straight__pairs),
        WITH_ARENA(test_curly__pairs_and_nests),
        WITH_ARENA(test_doubled__two_single_marks_are_one),
        WITH_ARENA(test_apostrophe__opens_nothing),
        WITH_ARENA(test_single__pairs_around_words),
        WITH_ARENA(test_paragraphs__reopened_without_close),
        WITH_ARENA(test_paragraphs__closed_without_reopening),
        WITH_ARENA(test_forgotten_close__ends_before_the_next_open),
        WITH_ARENA(test_forgotten_close__ends_with_its_sentence),
        WITH_ARENA(test_same_kind__nests_when_the_close_shows_it),
        WITH_ARENA(test_inches__are_no_quotation),
        WITH_ARENA(test_furniture__is_not_read),
        WITH_ARENA(test_many_marks__are_linear),
    };

    return RUN(tests);
}
