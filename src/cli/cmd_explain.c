/* cmd_explain.c: demarche explain: why an event was coded
 *
 * Codes one article, from a file or out of a ledger, and keeps what the event stage decides on the way;
 * explain.c tells it. An event of a ledger is found again by the bytes of its trigger: when another lexicon or
 * model codes it otherwise now, that is said, with what stopped it.
 */
#include "cli/code.h"
#include "cli/explain.h"
#include "cli/opt.h"

#include "base/io.h"
#include "ingest/ingest.h"
#include "ledger/ledger.h"

enum { HASH_SHOWN = 12 };       /* first characters of a lexicon's digest */

static struct {
    const char *data, *lexicon, *model, *format_in;
    uint32_t    event, record;
    bool        brief, all, missed;
    dm_cli_own  own;
} opt = {.record = 1, .format_in = "auto"};

static const dm_opt options[] = {
    {'e', "event",   DM_OPT_COUNT, &opt.event,   "only this event of the file (1: the first)", NULL},
    {'r', "record",  DM_OPT_COUNT, &opt.record,  "which article of a JSON Lines or CoNLL-U file", NULL},
    {'f', "format-in", DM_OPT_WORD, &opt.format_in, "what the file is, whatever its name", "text|jsonl|conllu|auto"},
    {'b', "brief",   DM_OPT_FLAG,  &opt.brief,   "without the tree and the rules that lost", NULL},
    {'A', "all",     DM_OPT_FLAG,  &opt.all,     "all rules that lost, not the first twelve", NULL},
    {'n', "missed",  DM_OPT_FLAG,  &opt.missed,  "tell also what was not coded, and why", NULL},
    {'d', "data",    DM_OPT_PATH,  &opt.data,    "the folder of " DM_LEXICON_FILE " and " DM_MODEL_FILE, NULL},
    {'l', "lexicon", DM_OPT_PATH,  &opt.lexicon, "a lexicon: compiled, or the folder of its source", NULL},
    DM_CLI_OWN_OPTIONS(opt.own),
    DM_CLI_OWN_VERB_OPTIONS(opt.own),
    {'m', "model",   DM_OPT_PATH,  &opt.model,   "a model", NULL},
    {0},
};

typedef struct explainer {
    dm_arena     texts, doc_arena;
    dm_doc       doc;
    dm_cli_coder coder;
    dm_worker   *worker;
    dm_decisions decisions;
    dm_explain   told;
    dm_kept      kept;            /* what was asked for of a ledger            */
    bool         is_kept;
} explainer;

/* ---- the run ------------------------------------------------------------ */

static dm_status read_article(explainer *x, const char *path, dm_err *err)
{
    dm_ingest        *in;
    dm_ingest_options how = {.as = dm_ingest_as_of(opt.format_in)};
    bool              has = true;
    dm_status         st = dm_ingest_open(&in, &path, 1, &how, err);

    if (st != DM_OK)
        return st;
    for (uint32_t i = 0; i < opt.record && has; i++) {
        dm_arena_reset(&x->doc_arena);
        dm_doc_init(&x->doc, &x->doc_arena);
        has = dm_ingest_next(in, &x->doc_arena, &x->doc.article);
    }
    dm_ingest_close(in);
    if (!has)
        return dm_err_at(err, DM_E_EMPTY, (dm_place){.path = path}, "no record %u", opt.record);
    dm_article_id(x->doc.id, &x->doc.article);
    return DM_OK;
}

/* A ledger alone does not say which of its events. */
static dm_status refuse_ledger(const char *path, dm_err *err)
{
    static const char head[] = "SQLite format 3";
    char              got[sizeof head] = {0};
    dm_reader         r;
    size_t            n = 0;

    if (dm_path_kind(path) != 'f' || dm_reader_open(&r, path, err) != DM_OK)
        return DM_OK;
    if (dm_reader_next(&r, got, sizeof got, &n, err) != DM_OK)
        n = 0;
    dm_reader_close(&r);
    if (n == sizeof head && memcmp(got, head, sizeof head) == 0)
        return dm_err_at(err, DM_E_USAGE, (dm_place){.path = path}, "a ledger wants an event beside it (ARTICLE/e1, as 'show' has them)");
    return DM_OK;
}

/* The article of a ledger's event. */
static dm_status read_kept(explainer *x, const char *path, const char *what, dm_err *err)
{
    dm_ledger *ledger;
    dm_status  st = dm_ledger_open_read(&ledger, path, err);

    if (st != DM_OK)
        return st;
    st = dm_ledger_find(&x->kept, &x->texts, ledger, dm_str_of(what), err);
    dm_ledger_drop(ledger);
    if (st != DM_OK)
        return st;
    x->is_kept = true;
    dm_doc_init(&x->doc, &x->doc_arena);
    x->doc.article = x->kept.article;
    dm_article_id(x->doc.id, &x->doc.article);
    return DM_OK;
}

static dm_status code(explainer *x, const char *path, dm_err *err)
{
    dm_log log = dm_decisions_log(&x->decisions);

    x->doc.log = &log;
    dm_worker_run(x->worker, &x->doc);
    x->doc.log = NULL;
    if (x->doc.fate != DM_OK)
        return dm_err_at(err, x->doc.fate, (dm_place){.path = path}, "%.*s", (int)x->doc.reason.n, x->doc.reason.p);
    return x->decisions.is_short ? dm_err_set(err, DM_E_MEMORY, "out of memory") : DM_OK;
}

/* The event of now that stands where the ledger's stands; DM_NONE. */
static uint32_t find_again(const explainer *x)
{
    for (uint32_t i = 0; i < x->doc.n_event; i++) {
        dm_span raw = dm_doc_raw_span(&x->doc, x->doc.events[i].trigger);

        if (raw.start < x->kept.trigger_end && raw.end > x->kept.trigger_start)
            return i;
    }
    return DM_NONE;
}

static uint32_t sentence_at(const dm_doc *doc, uint32_t raw_byte)
{
    for (uint32_t k = 0; k < doc->n_sent; k++)
        if (raw_byte < dm_doc_raw_span(doc, doc->sents[k].span).end)
            return k;
    return DM_NONE;
}

/* What differs from the day the article was coded. */
static void tell_coder(explainer *x)
{
    if (!dm_str_eq(x->kept.lexicon, dm_lexicon_version(x->coder.lex)))
        dm_buf_fmt(&x->told.out, "note: the ledger was coded by another lexicon, %.*s\n\n",
                   (int)(x->kept.lexicon.n < HASH_SHOWN ? x->kept.lexicon.n : HASH_SHOWN), x->kept.lexicon.p);
}

static void explain_kept(explainer *x)
{
    uint32_t event = find_again(x), sent;
    dm_str   rule = x->kept.rule;

    tell_coder(x);
    if (event != DM_NONE) {
        if (!dm_str_eq(rule, x->doc.events[event].rule_name))
            dm_buf_fmt(&x->told.out, "note: in the ledger it is coded by '%.*s'\n\n", (int)rule.n, rule.p);
        dm_explain_event(&x->told, event);
        return;
    }
    dm_buf_fmt(&x->told.out, "not coded any more (in the ledger by '%.*s')\n\n", (int)rule.n, rule.p);
    sent = sentence_at(&x->doc, x->kept.trigger_start);
    if (sent != DM_NONE)
        dm_explain_missed(&x->told, sent);
}

static void explain_all(explainer *x)
{
    for (uint32_t i = 0; i < x->doc.n_event; i++)
        if (opt.event == 0 || opt.event == i + 1)
            dm_explain_event(&x->told, i);
    if (opt.missed)
        dm_explain_missed(&x->told, DM_NONE);
    dm_buf_fmt(&x->told.out, "%u events, %u claims\n", x->doc.n_event, x->doc.n_claim);
}

static dm_status explain(explainer *x, uint32_t n_arg, char **args, dm_err *err)
{
    dm_status st = n_arg == 2 ? read_kept(x, args[0], args[1], err) : refuse_ledger(args[0], err);

    if (st == DM_OK && n_arg == 1)
        st = read_article(x, args[0], err);
    if (st != DM_OK
        || (st = dm_cli_coder_open(&x->coder, opt.data, opt.lexicon, opt.model, &opt.own, err)) != DM_OK
        || (st = dm_worker_new(&x->worker, x->coder.coder, err)) != DM_OK || (st = code(x, args[0], err)) != DM_OK)
        return st;
    x->told = (dm_explain){.doc = &x->doc, .lex = x->coder.lex, .why = &x->decisions, .arena = &x->texts,
                           .is_brief = opt.brief, .has_all = opt.all};
    if (x->is_kept && x->kept.n)
        explain_kept(x);
    else
        explain_all(x);
    return x->told.out.failed ? dm_err_set(err, DM_E_MEMORY, "out of memory") : DM_OK;
}

static void clear(explainer *x)
{
    dm_worker_free(x->worker);
    dm_cli_coder_close(&x->coder);
    dm_buf_clear(&x->told.out);
    dm_decisions_clear(&x->decisions);
    dm_arena_clear(&x->doc_arena);
    dm_arena_clear(&x->texts);
}

static int run_explain(uint32_t n_arg, char **args)
{
    explainer x = {0};
    dm_err    err;
    dm_status st;
    int       code = DM_EXIT_START;

    if (n_arg < 1 || n_arg > 2) {
        dm_complain("explain: wanted one file, or a ledger and an event (see 'demarche explain --help')");
        return DM_EXIT_START;
    }
    dm_arena_init(&x.texts, 0);
    dm_arena_init(&x.doc_arena, DM_MAX_ARENA_BYTES);
    dm_decisions_init(&x.decisions);
    st = explain(&x, n_arg, args, &err);
    if (st == DM_OK) {
        st = dm_fd_write(1, dm_buf_view(&x.told.out), &err);
        code = st == DM_OK ? DM_EXIT_DONE : DM_EXIT_WRITE;
    }
    if (st != DM_OK)
        dm_complain("%s", err.text);
    clear(&x);
    return code;
}

const dm_command dm_command_explain = {
    .name    = "explain",
    .args    = "FILE|- | LEDGER.db EVENT",
    .gloss   = "tell which rule and which words made each event, and which rules lost",
    .example = "demarche explain article.txt --event 2",
    .options = options,
    .run     = run_explain,
};
