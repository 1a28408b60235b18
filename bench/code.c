/* bench/code.c: how fast articles become events, stage by stage
 *
 *     bench-code [FOLDER [SHARE]]
 *
 * The articles of examples/ (or FOLDER), one after the other on one core, read
 * into memory before. Three rounds to warm up, then 15: the median round gives
 * articles a second; times of stages are medians over rounds too, per token.
 * Peak memory is the whole process's, lexicon and model included.
 */
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/io.h"
#include "bench.h"
#include "pipeline/pipeline.h"

enum { RUNS = 15, MAX_FILES = 4096, MAX_STAGES = 16 };

typedef struct clock_of_stages {
    const char *names[MAX_STAGES];
    double      ns[MAX_STAGES][RUNS + DM_BENCH_WARM];    /* of a round        */
    uint32_t    n_stage, at, round;      /* at: the stage running now         */
    double      from;
} clock_of_stages;

static dm_file  files[MAX_FILES];
static uint32_t n_file;

static uint32_t stage_of(clock_of_stages *c, const char *name)
{
    uint32_t i = 0;

    while (i < c->n_stage && strcmp(c->names[i], name) != 0)
        i++;
    if (i == c->n_stage && i < MAX_STAGES)
        c->names[c->n_stage++] = name;
    return i;
}

static void enter(void *ctx, const char *name)
{
    clock_of_stages *c = ctx;
    double           now = dm_bench_now();

    if (c->at < MAX_STAGES)
        c->ns[c->at][c->round] += now - c->from;
    c->at   = name ? stage_of(c, name) : MAX_STAGES;
    c->from = now;
}

static bool read_folder(const char *folder, dm_err *err)
{
    char   **names;
    uint32_t n;

    if (dm_dir_list(&names, &n, folder, err) != DM_OK)
        return false;
    for (uint32_t i = 0; i < n && n_file < MAX_FILES; i++) {
        static char path[MAX_FILES][512];

        snprintf(path[n_file], sizeof path[n_file], "%s/%s", folder, names[i]);
        if (dm_path_kind(path[n_file]) == 'f' && dm_str_ends(dm_str_of(names[i]), DM_STR(".txt"))
            && dm_file_read(&files[n_file], path[n_file], 1 << 24, err) == DM_OK)
            n_file++;
    }
    dm_free(names);
    return n_file > 0;
}

static int by_size(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;

    return (x > y) - (x < y);
}

static double median(double *values)
{
    qsort(values + DM_BENCH_WARM, RUNS, sizeof *values, by_size);
    return values[DM_BENCH_WARM + RUNS / 2];
}

/* build/bench/bench-code finds build/share. */
static void default_share(char *out, size_t cap)
{
    char    here[512];
    ssize_t n = readlink("/proc/self/exe", here, sizeof here - 1);

    here[n > 0 ? n : 0] = '\0';
    for (int i = 0; i < 2; i++)
        if (strrchr(here, '/'))
            *strrchr(here, '/') = '\0';
    snprintf(out, cap, "%s/share", here);
}

static uint64_t code_all(dm_worker *worker, dm_err *err)
{
    uint64_t n_token = 0;

    for (uint32_t i = 0; i < n_file; i++) {
        const dm_doc *doc;

        if (dm_worker_code(&doc, worker, files[i].bytes, err) == DM_OK)
            n_token += doc->n_tok;
    }
    return n_token;
}

static void report(clock_of_stages *c, double *rounds, uint64_t n_token)
{
    struct rusage use;
    double        ns = median(rounds);

    getrusage(RUSAGE_SELF, &use);
    printf("code\tarticles per s\t%.0f\ttokens per article\t%.0f\n", n_file / ns * 1e9, (double)n_token / n_file);
    printf("code\ttokens per s\t%.0f\tpeak MB\t%.0f\n", (double)n_token / ns * 1e9, (double)use.ru_maxrss / 1024);
    for (uint32_t i = 0; i < c->n_stage; i++) {
        double stage = median(c->ns[i]);

        printf("code.%s\ttokens per s\t%.0f\tns per token\t%.0f\tshare\t%.1f%%\n", c->names[i],
               (double)n_token / stage * 1e9, stage / (double)n_token, 100 * stage / ns);
    }
}

int main(int argc, char **argv)
{
    static clock_of_stages c = {.at = MAX_STAGES};
    static double          rounds[RUNS + DM_BENCH_WARM];
    char                   share[640];
    dm_coder              *coder = NULL;
    dm_worker             *worker = NULL;
    dm_err                 err = {0};
    uint64_t               n_token = 0;

    default_share(share, sizeof share);
    if (!read_folder(argc > 1 ? argv[1] : "examples", &err)
        || dm_coder_open(&coder, argc > 2 ? argv[2] : share, &err) != DM_OK
        || dm_worker_new(&worker, coder, &err) != DM_OK) {
        fprintf(stderr, "bench-code: %s\n", err.text);
        return 2;
    }
    dm_worker_watch(worker, (dm_stage_watch){enter, &c});
    for (c.round = 0; c.round < RUNS + DM_BENCH_WARM; c.round++) {
        double from = dm_bench_now();

        n_token = code_all(worker, &err);
        rounds[c.round] = dm_bench_now() - from;
    }
    report(&c, rounds, n_token);
    dm_worker_free(worker);
    dm_coder_close(coder);
    return 0;
}
