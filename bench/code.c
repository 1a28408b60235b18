/* bench/code.c: how fast articles are coded, and where the time goes
 *
 *     bench-code [FILE...]
 *
 * Codes the files (examples/ of the repository when none is given), each a plain
 * text, one after the other on one thread, with the lexicon and model of this
 * build: 3 rounds to warm up, then rounds for 5 seconds. Prints articles, tokens
 * and bytes a second end to end, the share and speed of each stage, and the most
 * memory the process ever held.
 */
#include "bench.h"

#include <string.h>
#include <sys/resource.h>

#include "base/alloc.h"
#include "base/io.h"
#include "ledger/json.h"
#include "pipeline/pipeline.h"

enum { STAGES = 32, FILES = 4096 };

static const double budget_ns = 5e9;

typedef struct stage_time {
    const char *name;
    double      ns;
} stage_time;

typedef struct run {
    dm_worker *worker;
    dm_file    files[FILES];
    uint32_t   n_file;
    stage_time stages[STAGES];
    uint32_t   n_stage, at;         /* at: the stage running                  */
    double     since;
    uint64_t   n_article, n_tok, n_byte, n_event, n_claim;
} run;

static uint32_t stage_of(run *r, const char *name)
{
    for (uint32_t i = 0; i < r->n_stage; i++)
        if (strcmp(r->stages[i].name, name) == 0)
            return i;
    if (r->n_stage == STAGES)
        return 0;
    r->stages[r->n_stage].name = name;
    return r->n_stage++;
}

static void enter(void *ctx, const char *name)
{
    run   *r   = ctx;
    double now = dm_bench_now();

    r->stages[r->at].ns += now - r->since;
    r->at    = stage_of(r, name ? name : "output");
    r->since = now;
}

static void code_all(run *r)
{
    for (uint32_t i = 0; i < r->n_file; i++) {
        const dm_doc *doc;
        dm_buf        json = {0};

        enter(r, "input");
        if (dm_worker_code(&doc, r->worker, r->files[i].bytes, NULL) != DM_OK)
            continue;
        dm_json_doc(&json, doc);
        dm_buf_clear(&json);
        r->n_article++;
        r->n_tok += doc->n_tok;
        r->n_byte += r->files[i].bytes.n;
        r->n_event += doc->n_event;
        r->n_claim += doc->n_claim;
    }
    enter(r, "input");
}

static void forget(run *r)
{
    r->n_article = r->n_tok = r->n_byte = r->n_event = r->n_claim = 0;
    for (uint32_t i = 0; i < r->n_stage; i++)
        r->stages[i].ns = 0;
}

static void print(const run *r, double ns)
{
    struct rusage usage;
    double        s = ns / 1e9;

    getrusage(RUSAGE_SELF, &usage);
    printf("code\t%.0f articles/s\t%.0f tokens/s\t%.2f MB/s\t%.0f tokens an article\t%.1f events, %.1f claims an article\tpeak %.0f MB\n",
           (double)r->n_article / s, (double)r->n_tok / s, (double)r->n_byte / s / 1e6,
           (double)r->n_tok / (double)r->n_article, (double)r->n_event / (double)r->n_article,
           (double)r->n_claim / (double)r->n_article, (double)usage.ru_maxrss / 1024);
    for (uint32_t i = 0; i < r->n_stage; i++)
        printf("code-%s\t%.1f %%\t%.0f tokens/s\n", r->stages[i].name, 100 * r->stages[i].ns / ns,
               (double)r->n_tok / (r->stages[i].ns / 1e9 + 1e-12));
}

static int add_folder(run *r, const char *folder)
{
    static char paths[FILES][256];
    char      **names;
    uint32_t    n;

    if (dm_dir_list(&names, &n, folder, NULL) != DM_OK)
        return 2;
    for (uint32_t i = 0; i < n && r->n_file < FILES; i++) {
        if (!strstr(names[i], ".txt"))
            continue;
        snprintf(paths[r->n_file], sizeof paths[0], "%s/%s", folder, names[i]);
        if (dm_file_read(&r->files[r->n_file], paths[r->n_file], 1 << 24, NULL) == DM_OK)
            r->n_file++;
    }
    dm_free(names);
    return 0;
}

int main(int argc, char **argv)
{
    static run r;
    dm_coder  *coder;
    dm_err     err;
    double     from;

    for (int i = 1; i < argc && r.n_file < FILES; i++)
        r.n_file += dm_file_read(&r.files[r.n_file], argv[i], 1 << 24, NULL) == DM_OK;
    if (argc == 1)
        add_folder(&r, DM_SOURCE "/examples");
    if (r.n_file == 0 || dm_coder_open(&coder, DM_SHARE, &err) != DM_OK
        || dm_worker_new(&r.worker, coder, &err) != DM_OK) {
        fprintf(stderr, "bench-code: %s\n", r.n_file ? err.text : "no articles");
        return 2;
    }
    r.since = dm_bench_now();
    dm_worker_watch(r.worker, (dm_stage_watch){enter, &r});
    for (int i = 0; i < 3; i++)
        code_all(&r);
    forget(&r);
    for (from = dm_bench_now(); dm_bench_now() - from < budget_ns;)
        code_all(&r);
    print(&r, dm_bench_now() - from);
    dm_worker_free(r.worker);
    dm_coder_close(coder);
    for (uint32_t i = 0; i < r.n_file; i++)
        dm_file_close(&r.files[i]);
    return 0;
}
