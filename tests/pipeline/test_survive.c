/* test_survive.c: an article, whatever fails while it is coded
 *
 * Codes one article with the shipped lexicon and model, then again with the
 * first, second, third ... allocation failing: each time the article is refused
 * for memory and holds no record, or is coded as if nothing had been. Then the
 * same articles on 1, 2 and 8 threads give the same bytes, and articles of any
 * bytes and of too many hold what must be.
 */
#include "check.h"
#include "doc_check.h"

#include "base/alloc.h"
#include "base/threads.h"
#include "ledger/json.h"
#include "pipeline/pipeline.h"

enum { COPIES = 48, POINTS = 400 };

static const char article[] =
    "Norvania expels two envoys after border clash\n"
    "By Ana Petrov\n"
    "14 March 2012\n"
    "\n"
    "VALKA (Agency) - Norway expelled two Russian diplomats on Tuesday, the foreign ministry said.\n"
    "\n"
    "\"We condemn this attack on our embassy,\" Foreign Minister Erik Lund told reporters in Oslo. He said "
    "that Russia had threatened to close the border.\n"
    "\n"
    "According to a police statement, three people were killed and 12 wounded when gunmen attacked a "
    "checkpoint near the border. Moscow denied that its troops had crossed into Norway.\n"
    "\n"
    "The United Nations urged both countries to hold talks. A Kremlin spokesman said the two presidents "
    "would meet in Geneva next week.\n";

static dm_coder  *coder;
static dm_worker *worker;

static int open_all(void **state)
{
    dm_err err;

    (void)state;
    if (dm_coder_open(&coder, DM_SHARE, &err) != DM_OK) {
        fprintf(stderr, "skipped: %s\n", err.text);
        return 0;
    }
    return dm_worker_new(&worker, coder, &err) == DM_OK ? 0 : -1;
}

static int close_all(void **state)
{
    (void)state;
    dm_worker_free(worker);
    dm_coder_close(coder);
    return 0;
}

static void need_data(void)
{
    if (!coder)
        skip();
}

static void code(dm_buf *json, dm_status *fate)
{
    const dm_doc *doc = NULL;
    dm_err        err;

    assert_int_equal(dm_worker_code(&doc, worker, dm_str_of(article), &err), DM_OK);
    *fate = doc->fate;
    if (dm_check_doc(doc))
        fail_msg("not so: %s", dm_check_doc(doc));
    assert_true(doc->fate == DM_OK || doc->n_event + doc->n_claim + doc->n_actor == 0);
    dm_json_doc(json, doc);
}

static void test_article__with_each_allocation_failing(void **state)
{
    dm_buf    wanted = {0};
    dm_status fate;
    uint64_t  calls, step;

    (void)state;
    need_data();
    dm_worker_free(worker);                       /* its arena keeps a block  */
    assert_int_equal(dm_worker_new(&worker, coder, NULL), DM_OK);
    calls = dm_alloc_calls();
    code(&wanted, &fate);
    assert_int_equal(fate, DM_OK);
    calls = dm_alloc_calls() - calls;
    step  = calls / POINTS + 1;
    for (int forever = 0; forever < 2; forever++)
        for (uint64_t nth = 1; nth <= calls + step; nth += nth < 60 ? 1 : step) {
            dm_buf json = {0};

            dm_worker_free(worker);
            assert_int_equal(dm_worker_new(&worker, coder, NULL), DM_OK);
            dm_alloc_fail_at(nth, forever);
            code(&json, &fate);
            dm_alloc_fail_at(0, 0);
            assert_true(fate == DM_OK || fate == DM_E_MEMORY);
            if (fate == DM_OK && !json.failed)
                assert_true(dm_str_eq(dm_buf_view(&json), dm_buf_view(&wanted)));
            dm_buf_clear(&json);
            code(&json, &fate);                   /* the same worker goes on  */
            assert_int_equal(fate, DM_OK);
            assert_true(dm_str_eq(dm_buf_view(&json), dm_buf_view(&wanted)));
            dm_buf_clear(&json);
        }
    dm_buf_clear(&wanted);
}

/* ---- threads ---- */

typedef struct run {
    uint32_t   n_made;
    dm_worker *workers[8];
    dm_buf     out;
} run;

typedef struct item {
    dm_str article;
    dm_buf json;
} item;

/* Different lengths, so that they end in another order than they began. */
static bool produce(void *ctx, void **out)
{
    run  *r = ctx;
    item *i;

    if (r->n_made == COPIES)
        return false;
    i          = dm_malloc(sizeof *i);
    i->article = dm_str_sub(dm_str_of(article), 0, sizeof article - 1 - 17 * (r->n_made * 7 % 40));
    r->n_made++;
    *out = i;
    return true;
}

static void work(void *ctx, uint32_t t, void *p)
{
    run          *r = ctx;
    item         *i = p;
    const dm_doc *doc;

    if (dm_worker_code(&doc, r->workers[t], i->article, NULL) == DM_OK)
        dm_json_doc(&i->json, doc);
}

static bool consume(void *ctx, void *p, bool is_stopping)
{
    run  *r = ctx;
    item *i = p;

    (void)is_stopping;
    dm_buf_str(&r->out, dm_buf_view(&i->json));
    dm_buf_clear(&i->json);
    dm_free(i);
    return true;
}

static void run_on(run *r, uint32_t n_thread)
{
    dm_pipe pipe = {n_thread, 0, r, produce, work, consume};

    *r = (run){0};
    for (uint32_t t = 0; t < n_thread; t++)
        assert_int_equal(dm_worker_new(&r->workers[t], coder, NULL), DM_OK);
    assert_int_equal(dm_pipe_run(&pipe, NULL), DM_OK);
    for (uint32_t t = 0; t < n_thread; t++)
        dm_worker_free(r->workers[t]);
}

static void test_bytes__do_not_depend_on_threads(void **state)
{
    run one, many;

    (void)state;
    need_data();
    run_on(&one, 1);
    assert_true(one.out.n > 1000);
    for (uint32_t n = 2; n <= 8; n *= 2) {
        run_on(&many, n);
        assert_true(dm_str_eq(dm_buf_view(&one.out), dm_buf_view(&many.out)));
        dm_buf_clear(&many.out);
    }
    dm_buf_clear(&one.out);
}

/* Any bytes at all are an article. */
static void test_article__of_any_bytes(void **state)
{
    char     bytes[3000];
    uint32_t x = 1;

    (void)state;
    need_data();
    for (uint32_t round = 0; round < 200; round++) {
        const dm_doc *doc;
        dm_buf        json = {0};
        size_t        n    = round * 15;

        memcpy(bytes, article, sizeof article < n ? sizeof article : n);
        for (size_t i = sizeof article; i < n; i++)
            bytes[i] = article[i % (sizeof article - 1)];
        for (size_t i = 0; i < n / 20 + round % 2 * n; i++) {
            x = x * 1664525u + 1013904223u;
            bytes[(x >> 8) % (n ? n : 1)] = (char)(x >> 24);
        }
        assert_int_equal(dm_worker_code(&doc, worker, (dm_str){bytes, n}, NULL), DM_OK);
        if (dm_check_doc(doc))
            fail_msg("round %u: not so: %s", round, dm_check_doc(doc));
        dm_json_doc(&json, doc);
        assert_true(json.n > 100 && json.p[json.n - 1] == '\n');
        assert_null(memchr(json.p, '\n', json.n - 1));
        dm_buf_clear(&json);
    }
}

static void test_long_article__is_cut_with_a_mark(void **state)
{
    size_t        n = DM_MAX_ARTICLE_BYTES + 100;
    char         *text = malloc(n);
    const dm_doc *doc = NULL;
    dm_err        err;

    (void)state;
    need_data();
    assert_non_null(text);
    memset(text, '\n', n);
    memcpy(text, article, sizeof article - 1);
    assert_int_equal(dm_worker_code(&doc, worker, (dm_str){text, n}, &err), DM_OK);
    assert_true(doc->fate == DM_OK && doc->n_event > 0);
    assert_true(doc->article.bytes.n <= DM_MAX_ARTICLE_BYTES && doc->marks & 1u << DM_LIMIT_ARTICLE_BYTES);
    free(text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_article__with_each_allocation_failing),
        cmocka_unit_test(test_bytes__do_not_depend_on_threads),
        cmocka_unit_test(test_article__of_any_bytes),
        cmocka_unit_test(test_long_article__is_cut_with_a_mark),
    };

    return cmocka_run_group_tests(tests, open_all, close_all);
}
