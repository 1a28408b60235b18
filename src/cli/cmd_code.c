/* cmd_code.c: demarche code: articles into events and claims
 *
 *     ingest -> (threads: pipeline, JSON) -> standard output, or the ledger
 *
 * An item is one article on its way: its arena, its document, its line of JSON
 * and of trace. Items are made and taken back by this thread, in input order,
 * and used again, so memory does not grow with the input.
 */
#include "cli/code.h"
#include "cli/opt.h"

#include <unistd.h>

#include "base/alloc.h"
#include "base/io.h"
#include "base/threads.h"
#include "ingest/ingest.h"
#include "ledger/json.h"
#include "ledger/ledger.h"

enum { REASONS_SHOWN = 20 };

static struct {
    const char *ledger, *data, *lexicon, *model, *trace, *format_in;
    uint32_t    jobs;
    bool        is_quiet;
    dm_cli_own  own;
} opt = {.format_in = "auto"};

static const dm_opt options[] = {
    {'o', "output",    DM_OPT_PATH,  &opt.ledger,    "write into this ledger instead of printing", NULL},
    {'j', "jobs",      DM_OPT_COUNT, &opt.jobs,      "threads (0: one per core); changes no byte of what comes out", NULL},
    {'f', "format-in", DM_OPT_WORD,  &opt.format_in, "what files are, whatever their names", "text|jsonl|conllu|auto"},
    {'d', "data",      DM_OPT_PATH,  &opt.data,      "the folder of " DM_LEXICON_FILE " and " DM_MODEL_FILE, NULL},
    {'l', "lexicon",   DM_OPT_PATH,  &opt.lexicon,   "a lexicon: compiled, or the folder of its source", NULL},
    DM_CLI_OWN_OPTIONS(opt.own),
    DM_CLI_OWN_VERB_OPTIONS(opt.own),
    {'m', "model",     DM_OPT_PATH,  &opt.model,     "a model", NULL},
    {'t', "trace",     DM_OPT_WORD,  &opt.trace,     "print the decisions of a module (claim, event ... or all)", NULL},
    {'q', "quiet",     DM_OPT_FLAG,  &opt.is_quiet,  "no counts at the end", NULL},
    {0},
};

typedef struct item {
    struct item *next;               /* among those free                      */
    dm_arena     arena;
    dm_doc       doc;
    dm_log       log;
    dm_buf       json, trace;
    bool         is_there;           /* in the ledger already                 */
} item;

typedef struct run {
    dm_cli_coder coder;
    dm_worker **workers;             /* [n_worker]                            */
    uint32_t    n_worker;
    dm_ingest  *in;
    dm_ledger  *ledger;
    item       *free;
    dm_status   st;                  /* why the run stopped                   */
    dm_err      err;
    uint64_t    n_coded, n_refused, n_cut, n_there, n_event, n_claim, n_told;
} run;

/* ---- items -------------------------------------------------------------- */

static item *item_new(void)
{
    item *it = dm_malloc(sizeof *it);

    if (it)
        dm_arena_init(&it->arena, DM_MAX_ARENA_BYTES);
    return it;
}

static void item_free(item *it)
{
    dm_arena_clear(&it->arena);
    dm_buf_clear(&it->json);
    dm_buf_clear(&it->trace);
    dm_free(it);
}

static item *take_item(run *r)
{
    item *it = r->free;

    if (!it)
        return item_new();
    r->free = it->next;
    dm_arena_reset(&it->arena);
    it->json.n = it->trace.n = 0;
    it->is_there = false;
    return it;
}

static void give_back(run *r, item *it)
{
    it->next = r->free;
    r->free  = it;
}

/* ---- trace -------------------------------------------------------------- */

/* "claim" takes "claim.cue" and "claim.stance"; "all" takes everything. */
static bool is_traced(const char *at)
{
    size_t n = strlen(opt.trace);

    return strcmp(opt.trace, "all") == 0 || (strncmp(at, opt.trace, n) == 0 && (at[n] == '.' || at[n] == '\0'));
}

static void keep_trace(void *ctx, const char *at, const dm_field *fields, uint32_t n)
{
    item *it = ctx;

    if (is_traced(at))
        dm_json_trace(&it->trace, at, fields, n);
}

/* ---- the three steps ---------------------------------------------------- */

static bool stop(run *r, dm_status st)
{
    r->st = st;
    return false;
}

static bool produce(void *ctx, void **out)
{
    run  *r = ctx;
    item *it;
    bool  is_flawed;

    if (r->st != DM_OK)
        return false;
    if (!(it = take_item(r)))
        return stop(r, dm_err_set(&r->err, DM_E_MEMORY, "out of memory"));
    dm_doc_init(&it->doc, &it->arena);
    if (!dm_ingest_next(r->in, &it->arena, &it->doc.article)) {
        give_back(r, it);
        return false;
    }
    dm_article_id(it->doc.id, &it->doc.article);
    it->log = (dm_log){keep_trace, it};
    it->doc.log = opt.trace ? &it->log : NULL;
    if (r->ledger) {
        dm_status st = dm_ledger_has(&it->is_there, &is_flawed, r->ledger, it->doc.id, &r->err);

        if (st != DM_OK) {
            give_back(r, it);
            return stop(r, st);
        }
        r->n_cut += is_flawed;
    }
    *out = it;
    return true;
}

static void work(void *ctx, uint32_t thread, void *arg)
{
    run  *r = ctx;
    item *it = arg;

    if (it->is_there)
        return;
    dm_worker_run(r->workers[thread], &it->doc);
    if (!r->ledger)
        dm_json_doc(&it->json, &it->doc);
}

/* Tells of an article that was refused, or coded without its bad sentences. */
static void complain(run *r, const dm_doc *doc)
{
    const dm_article *a = &doc->article;
    char              record[32] = "";

    if (r->n_told++ >= REASONS_SHOWN)
        return;
    if (a->format != DM_INPUT_TEXT)
        snprintf(record, sizeof record, ", record %u", a->record);
    dm_complain("%s %.*s%s: %.*s", doc->fate == DM_OK ? "cut" : "refused", (int)a->path.n, a->path.n ? a->path.p : "",
                record, (int)doc->reason.n, doc->reason.n ? doc->reason.p : "");
    if (r->n_told == REASONS_SHOWN)
        dm_complain("more refused or cut ones are not listed here");
}

static void count(run *r, const item *it)
{
    const dm_doc *doc = &it->doc;

    if (it->is_there) {
        r->n_there++;
        return;
    }
    r->n_event += doc->n_event;
    r->n_claim += doc->n_claim;
    r->n_cut   += doc->marks != 0;
    if (doc->fate == DM_OK)
        r->n_coded++;
    else
        r->n_refused++;
    if (doc->fate != DM_OK || doc->marks & 1u << DM_LIMIT_BAD_SENTS)
        complain(r, doc);
}

static dm_status write_item(run *r, item *it)
{
    if (it->json.failed || it->trace.failed)
        return dm_err_set(&r->err, DM_E_MEMORY, "no memory to write an article");
    if (it->trace.n)
        dm_fd_write(2, dm_buf_view(&it->trace), NULL);
    if (!r->ledger)
        return dm_fd_write(1, dm_buf_view(&it->json), &r->err);
    return it->is_there ? dm_ledger_pass(r->ledger, &r->err) : dm_ledger_add(r->ledger, &it->doc, &r->err);
}

static bool consume(void *ctx, void *arg, bool is_stopping)
{
    run  *r = ctx;
    item *it = arg;

    if (!is_stopping && r->st == DM_OK) {
        count(r, it);
        r->st = write_item(r, it);
    }
    give_back(r, it);
    return r->st == DM_OK;
}

/* ---- the run ------------------------------------------------------------ */

static dm_status open_workers(run *r)
{
    dm_status st = DM_OK;

    r->n_worker = opt.jobs ? opt.jobs : dm_core_count();
    r->workers  = dm_malloc(r->n_worker * sizeof *r->workers);
    if (!r->workers)
        return dm_err_set(&r->err, DM_E_MEMORY, "no memory for %u threads", r->n_worker);
    for (uint32_t i = 0; i < r->n_worker && st == DM_OK; i++)
        st = dm_worker_new(&r->workers[i], r->coder.coder, &r->err);
    return st;
}

/* Everything that can be wrong before the first article. */
static dm_status open_run(run *r, uint32_t n_arg, char **args)
{
    static char       dash[] = "-", *standard_input[] = {dash};
    dm_ingest_options how = {.as = dm_ingest_as_of(opt.format_in)};
    dm_status         st;

    opt.own.is_quiet = opt.is_quiet;
    if ((st = dm_cli_coder_open(&r->coder, opt.data, opt.lexicon, opt.model, &opt.own, &r->err)) != DM_OK
        || (st = open_workers(r)) != DM_OK)
        return st;
    if (opt.ledger) {
        char        model[17];
        dm_coder_id id = {DM_VERSION, dm_lexicon_version(r->coder.lex), {model, 16}};

        dm_model_id(model, r->coder.model);
        if ((st = dm_ledger_open(&r->ledger, opt.ledger, id, &r->err)) != DM_OK)
            return st;
    }
    return dm_ingest_open(&r->in, (const char *const *)(n_arg ? args : standard_input), n_arg ? n_arg : 1, &how, &r->err);
}

static void close_run(run *r)
{
    dm_ingest_close(r->in);
    dm_ledger_drop(r->ledger);
    for (uint32_t i = 0; r->workers && i < r->n_worker; i++)
        dm_worker_free(r->workers[i]);
    dm_free(r->workers);
    dm_cli_coder_close(&r->coder);
    while (r->free) {
        item *it = r->free;

        r->free = it->next;
        item_free(it);
    }
}

static void report(const run *r)
{
    dm_buf text = {0};

    dm_buf_fmt(&text, "%llu articles: %llu coded, %llu refused", (unsigned long long)(r->n_coded + r->n_refused + r->n_there),
               (unsigned long long)r->n_coded, (unsigned long long)r->n_refused);
    if (r->n_there)
        dm_buf_fmt(&text, ", %llu in the ledger already", (unsigned long long)r->n_there);
    dm_buf_fmt(&text, "; %llu events, %llu claims", (unsigned long long)r->n_event, (unsigned long long)r->n_claim);
    dm_complain("%.*s", (int)text.n, text.p ? text.p : "");
    dm_buf_clear(&text);
}

static int finish(run *r)
{
    if (r->st == DM_OK && r->ledger) {
        r->st = dm_ledger_close(r->ledger, &r->err);
        r->ledger = NULL;
    }
    if (r->st != DM_OK) {
        dm_complain("%s", r->err.text);
        return DM_EXIT_WRITE;
    }
    if (!opt.is_quiet)
        report(r);
    return r->n_refused || r->n_cut ? DM_EXIT_SOME : DM_EXIT_DONE;
}

/* "event", "event.rule" or "all". */
static bool check_trace(const char *trace)
{
    static const char *const modules[] = {"all", "clean", "nlp", "time", "place", "actor", "claim", "event"};
    char        word[32];
    const char *near;

    snprintf(word, sizeof word, "%.*s", (int)strcspn(trace, "."), trace);
    for (uint32_t i = 0; i < sizeof modules / sizeof *modules; i++)
        if (strcmp(word, modules[i]) == 0)
            return true;
    near = dm_nearest(word, modules, sizeof modules / sizeof *modules);
    dm_complain("--trace: no module '%s'%s%s%s", word, near ? " (did you mean '" : "", near ? near : "", near ? "'?)" : "");
    return false;
}

static int run_code(uint32_t n_arg, char **args)
{
    run     r = {0};
    dm_pipe steps = {.ctx = &r, .produce = produce, .work = work, .consume = consume};
    int     code = DM_EXIT_START;

    if (n_arg == 0 && isatty(0)) {
        dm_complain("code: wanted files, folders or '-' (see 'demarche code --help')");
        return DM_EXIT_START;
    }
    if (opt.trace && !check_trace(opt.trace))
        return DM_EXIT_START;
    if (open_run(&r, n_arg, args) != DM_OK) {
        dm_complain("%s", r.err.text);
    } else {
        steps.n_thread = r.n_worker;
        dm_status st = dm_pipe_run(&steps, r.st == DM_OK ? &r.err : NULL);

        if (r.st == DM_OK)
            r.st = st;
        code = finish(&r);
    }
    close_run(&r);
    return code;
}

const dm_command dm_command_code = {
    .name    = "code",
    .args    = "[FILE|DIR|-]...",
    .gloss   = "turn articles into events and claims",
    .example = "demarche code news/ -o LEDGER.db",
    .options = options,
    .run     = run_code,
};
