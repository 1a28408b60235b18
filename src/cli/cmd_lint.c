/* cmd_lint.c: demarche lint: is the lexicon sound, and does it read its own sentences?
 *
 *   compile    every file of the folder; faults with file, line and column
 *   run        each yes and no sentence through the whole pipeline, with the lexicon
 *              just compiled: a rule that does not read its own example is at fault
 *
 * Diagnostics go to standard output in the order of files and lines, so that editors can
 * jump to them and tests compare them.
 *
 * With --coverage it codes a corpus instead, and counts what each rule does there (coverage.c).
 */
#include "cli/code.h"
#include "cli/coverage.h"
#include "cli/opt.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/io.h"
#include "clean/clean.h"
#include "claim/claim.h"
#include "event/event.h"
#include "ingest/ingest.h"
#include "lexicon/build.h"
#include "pipeline/pipeline.h"

static struct {
    const char *compile, *data, *model, *rules, *lexicon, *format_in;
    bool        is_quick, is_counted, is_coverage;
} opt = {.format_in = "auto"};

static const dm_opt options[] = {
    {'c', "compile", DM_OPT_PATH, &opt.compile,    "write the compiled lexicon here; runs no examples", NULL},
    {'R', "rules",   DM_OPT_PATH, &opt.rules,      "a folder of rules of your own, put before the lexicon's; runs its examples only", NULL},
    {'C', "coverage", DM_OPT_FLAG, &opt.is_coverage, "code these articles, and tell which rules fire, which never do, and which conflict", NULL},
    {'l', "lexicon", DM_OPT_PATH, &opt.lexicon,    "with --coverage: a lexicon, compiled or the folder of its source", NULL},
    {'f', "format-in", DM_OPT_WORD, &opt.format_in, "with --coverage: what files are, whatever their names", "text|jsonl|conllu|auto"},
    {'q', "quick",   DM_OPT_FLAG, &opt.is_quick,   "check the files, run no examples", NULL},
    {'n', "count",   DM_OPT_FLAG, &opt.is_counted, "print how many examples were run", NULL},
    {'m', "model",   DM_OPT_PATH, &opt.model,      "the model to read examples with", NULL},
    {'d', "data",    DM_OPT_PATH, &opt.data,       "the folder that holds " DM_MODEL_FILE, NULL},
    {0},
};

typedef struct lint {
    dm_lex_result result;
    dm_lexicon   *lex;
    dm_model     *model;
    dm_coder     *coder;
    dm_worker    *worker;
    dm_lex_diagnostic *findings;    /* the compiler's, and of examples        */
    uint32_t      n, cap, n_error, n_run;
    dm_arena      texts;              /* of findings                           */
    dm_arena      arena;              /* of one example's document             */
} lint;

static void add_finding(lint *l, dm_place at, bool is_warning, dm_str text)
{
    dm_lex_diagnostic *f = DM_PUSH(&l->texts, l->findings, l->n, l->cap);

    if (!l->findings)
        return;
    *f = (dm_lex_diagnostic){at, is_warning, dm_arena_str(&l->texts, text)};
    l->n_error += !is_warning;
}

/* ---- examples --------------------------------------------------------------- */

static void report_fault(lint *l, const dm_lex_example *ex, dm_str what)
{
    dm_buf text = {0};

    dm_buf_fmt(&text, "%.*s: '%.*s'", (int)what.n, what.p, (int)ex->text.n, ex->text.p);
    add_finding(l, ex->at, false, dm_buf_view(&text));
    dm_buf_clear(&text);
}

static bool example_ok(const lint *l, const dm_doc *doc, const dm_lex_example *ex, dm_buf *why)
{
    if (doc->fate != DM_OK) {
        dm_buf_fmt(why, "example was refused (%.*s)", (int)doc->reason.n, doc->reason.p);
        return false;
    }
    if (ex->section == DM_LEX_CUES)
        return dm_claim_example_ok(doc, ex, why);
    return dm_event_example_ok(doc, l->lex, ex, why);
}

/* An example is an article of one sentence. It states a title that is not in the text, so that
 * the sentence is body. */
static void run_example(lint *l, const dm_lex_example *ex)
{
    dm_buf why = {0};
    dm_doc doc;

    if (ex->section == DM_LEX_PAGE_PATTERNS) {
        l->n_run++;
        if (dm_clean_line_is(l->lex, ex->record, ex->text) == ex->is_no)
            report_fault(l, ex, ex->is_no ? DM_STR("line is matched") : DM_STR("line is not matched"));
        return;
    }
    if (ex->section != DM_LEX_RULES && ex->section != DM_LEX_CUES)
        return;
    dm_arena_reset(&l->arena);
    dm_doc_init(&doc, &l->arena);
    doc.article = (dm_article){.bytes = ex->text, .path = DM_STR("example"), .record = 1,
                               .title = DM_STR("Example"), .date = DM_STR("2020-06-17"),
                               .format = DM_INPUT_JSONL};
    dm_worker_run(l->worker, &doc);
    l->n_run++;
    if (!example_ok(l, &doc, ex, &why))
        report_fault(l, ex, dm_buf_view(&why));
    dm_buf_clear(&why);
}

static dm_status open_coder(lint *l, dm_err *err)
{
    dm_status st;

    if ((st = dm_cli_model_open(&l->model, opt.data, opt.model, err)) != DM_OK
        || (st = dm_lexicon_open_bytes(&l->lex, dm_buf_view(&l->result.bytes), "lexicon", err)) != DM_OK
        || (st = dm_coder_new(&l->coder, l->lex, l->model, err)) != DM_OK)
        return st;
    return dm_worker_new(&l->worker, l->coder, err);
}

static void close_coder(lint *l)
{
    dm_worker_free(l->worker);
    dm_coder_close(l->coder);
    dm_lexicon_close(l->lex);
    dm_model_close(l->model);
}

static dm_status run_examples(lint *l, dm_err *err)
{
    dm_status st = open_coder(l, err);

    for (uint32_t i = 0; st == DM_OK && i < l->result.n_example; i++)
        if (!opt.rules || l->result.examples[i].is_own)
            run_example(l, &l->result.examples[i]);
    return st;
}

/* ---- the report --------------------------------------------------------------- */

static dm_status print_report(lint *l, dm_err *err)
{
    dm_buf    out = {0};
    dm_status st;

    if (l->n)
        qsort(l->findings, l->n, sizeof *l->findings, dm_lex_diagnostic_cmp);
    for (uint32_t i = 0; i < l->n; i++) {
        const dm_lex_diagnostic *f = &l->findings[i];

        dm_place_write(&out, f->at);
        dm_buf_str(&out, f->is_warning ? DM_STR("warning: ") : DM_STR(""));
        dm_plain(&out, f->text, true);
        dm_buf_char(&out, '\n');
    }
    if (opt.is_counted)
        dm_buf_fmt(&out, "%u examples run\n", l->n_run);
    dm_buf_fmt(&out, "%u error%s, %u warning%s in %u rules%s\n", l->n_error, l->n_error == 1 ? "" : "s",
               l->n - l->n_error, l->n - l->n_error == 1 ? "" : "s", opt.rules ? l->result.n_own : l->result.n_rule,
               opt.rules ? " of your own" : "");
    st = out.failed ? dm_err_set(err, DM_E_MEMORY, "out of memory") : dm_fd_write(1, dm_buf_view(&out), err);
    dm_buf_clear(&out);
    return st;
}

static void take_diagnostics(lint *l)
{
    for (uint32_t i = 0; i < l->result.n_diagnostic; i++) {
        const dm_lex_diagnostic *d = &l->result.diagnostics[i];

        add_finding(l, d->at, d->is_warning, d->text);
    }
}

/* ---- the command ------------------------------------------------------------------ */

/* `dir` may be NULL: with rules of one's own, the lexicon's source is found as data are. */
static dm_status compile_folder(lint *l, const char *dir, dm_err *err)
{
    dm_buf    path = {0};
    dm_status st;

    if (!opt.rules)
        return dm_lexicon_compile(&l->result, dir ? dir : "lexicon", err);
    st = dm_cli_source_path(&path, opt.data, dir, err);
    if (st == DM_OK)
        st = dm_lexicon_compile_own(&l->result, path.p, opt.rules, err);
    dm_buf_clear(&path);
    return st;
}

static dm_status check_folder(lint *l, const char *dir, dm_err *err)
{
    dm_status st = compile_folder(l, dir, err);

    if (st != DM_OK)
        return st;
    take_diagnostics(l);
    if (l->result.n_error > 0)
        return DM_OK;
    if (opt.compile)
        return dm_file_write(opt.compile, dm_buf_view(&l->result.bytes), err);
    return opt.is_quick ? DM_OK : run_examples(l, err);
}

/* ---- coverage ---------------------------------------------------------------------- */

typedef struct count {
    dm_cli_coder coder;
    dm_worker   *worker;
    dm_ingest   *in;
    dm_decisions why;
    dm_coverage  rules;
    dm_arena     arena;            /* of one article                            */
} count;

static dm_status open_count(count *x, uint32_t n, char **args, dm_err *err)
{
    dm_ingest_options how = {.as = dm_ingest_as_of(opt.format_in)};
    dm_cli_own        own = {.rules = opt.rules};
    dm_status         st = dm_cli_coder_open(&x->coder, opt.data, opt.lexicon, opt.model, &own, err);

    if (st == DM_OK)
        st = dm_worker_new(&x->worker, x->coder.coder, err);
    if (st == DM_OK)
        st = dm_coverage_init(&x->rules, x->coder.lex, err);
    return st == DM_OK ? dm_ingest_open(&x->in, (const char *const *)args, n, &how, err) : st;
}

static void count_articles(count *x)
{
    dm_log log = dm_decisions_log(&x->why);
    dm_doc doc;

    for (;;) {
        dm_arena_reset(&x->arena);
        dm_decisions_reset(&x->why);
        dm_doc_init(&doc, &x->arena);
        if (!dm_ingest_next(x->in, &x->arena, &doc.article))
            return;
        doc.log = &log;
        dm_worker_run(x->worker, &doc);
        dm_coverage_add(&x->rules, &doc, &x->why);
    }
}

static dm_status print_count(const count *x, dm_err *err)
{
    dm_buf    out = {0};
    dm_status st;

    dm_coverage_write(&out, &x->rules);
    st = out.failed || x->why.is_short ? dm_err_set(err, DM_E_MEMORY, "out of memory") : dm_fd_write(1, dm_buf_view(&out), err);
    dm_buf_clear(&out);
    return st;
}

static int run_coverage(uint32_t n, char **args)
{
    count  x = {0};
    dm_err err;
    int    code = DM_EXIT_START;

    if (n == 0) {
        dm_complain("lint --coverage: wanted articles (see 'demarche lint --help')");
        return DM_EXIT_START;
    }
    dm_arena_init(&x.arena, DM_MAX_ARENA_BYTES);
    dm_decisions_init(&x.why);
    if (open_count(&x, n, args, &err) == DM_OK) {
        count_articles(&x);
        code = print_count(&x, &err) == DM_OK ? DM_EXIT_DONE : DM_EXIT_WRITE;
    }
    if (code != DM_EXIT_DONE)
        dm_complain("%s", err.text);
    if (x.in)
        dm_ingest_close(x.in);
    dm_coverage_clear(&x.rules);
    dm_decisions_clear(&x.why);
    dm_worker_free(x.worker);
    dm_cli_coder_close(&x.coder);
    dm_arena_clear(&x.arena);
    return code;
}

static int run_lint(uint32_t n, char **args)
{
    lint   l = {0};
    dm_err err;
    int    code;

    if (opt.is_coverage)
        return run_coverage(n, args);
    if (n > 1) {
        dm_complain("lint: wanted one folder, found '%s' too", args[1]);
        return DM_EXIT_START;
    }
    dm_arena_init(&l.texts, 0);
    dm_arena_init(&l.arena, DM_MAX_ARENA_BYTES);
    code = DM_EXIT_START;
    if (check_folder(&l, n ? args[0] : NULL, &err) != DM_OK)
        dm_complain("%s", err.text);
    else if (print_report(&l, &err) != DM_OK)
        dm_complain("%s", err.text);
    else
        code = l.n_error ? DM_EXIT_SOME : DM_EXIT_DONE;
    close_coder(&l);
    dm_lex_result_clear(&l.result);
    dm_arena_clear(&l.arena);
    dm_arena_clear(&l.texts);
    return code;
}

const dm_command dm_command_lint = {
    .name    = "lint",
    .args    = "[FOLDER] | --coverage FILE|DIR|-...",
    .gloss   = "check lexicon files and run their sentences, or count what rules do on a corpus",
    .example = "demarche lint lexicon",
    .options = options,
    .run     = run_lint,
};
