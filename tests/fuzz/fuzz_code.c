/* fuzz_code.c: any bytes through the whole of `demarche code`
 *
 * Uses the lexicon and model of the build (DM_SHARE). What comes out must hold
 * what tests/doc_check.h says, be one line of JSON, and be the same again on a
 * second reading.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "doc_check.h"
#include "ledger/json.h"
#include "pipeline/pipeline.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static dm_worker *open_worker(void)
{
    static dm_coder  *coder;
    static dm_worker *worker;
    dm_err            err;

    if (!worker
        && (dm_coder_open(&coder, DM_SHARE, &err) != DM_OK
            || dm_worker_new(&worker, coder, &err) != DM_OK)) {
        fprintf(stderr, "fuzz_code: %s\n", err.text);
        exit(2);
    }
    return worker;
}

static void code(dm_buf *json, dm_worker *worker, dm_str article)
{
    const dm_doc *doc;
    const char   *fault;

    if (dm_worker_code(&doc, worker, article, NULL) != DM_OK)
        abort();
    if ((fault = dm_check_doc(doc))) {
        fprintf(stderr, "fuzz_code: not so: %s\n", fault);
        abort();
    }
    dm_json_doc(json, doc);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    dm_worker *worker = open_worker();
    dm_str     article = {(const char *)data, n};
    dm_buf     once = {0}, twice = {0};

    code(&once, worker, article);
    code(&twice, worker, article);
    if (!dm_str_eq(dm_buf_view(&once), dm_buf_view(&twice)))
        abort();
    if (once.n == 0 || memchr(once.p, '\n', once.n) != once.p + once.n - 1)
        abort();
    dm_buf_clear(&once);
    dm_buf_clear(&twice);
    return 0;
}
