/* cmd_explain.c: demarche explain: why an event was coded
 *
 * Codes one article and tells, for each event, the sentence, the rule with its
 * place in the lexicon, which words filled which slot and how they hang by the
 * trigger in the tree, the claim it stands under, and what the other rules of
 * the trigger wanted. The last comes from the trace: explain is a reader of it.
 */
#include "cli/code.h"
#include "cli/opt.h"

#include "base/io.h"
#include "ingest/ingest.h"
#include "lexicon/rule.h"

enum { PATH_STEPS = 8, OTHERS_SHOWN = 12 };

static struct {
    const char *data, *lexicon, *model, *format_in;
    uint32_t    event, record;
    bool        tree, missed;
    dm_cli_own  own;
} opt = {.record = 1, .format_in = "auto"};

static const dm_opt options[] = {
    {'e', "event",   DM_OPT_COUNT, &opt.event,   "only this event (1: the first)", NULL},
    {'r', "record",  DM_OPT_COUNT, &opt.record,  "which article of a JSON Lines or CoNLL-U file", NULL},
    {'f', "format-in", DM_OPT_WORD, &opt.format_in, "what the file is, whatever its name", "text|jsonl|conllu|auto"},
    {'T', "tree",    DM_OPT_FLAG,  &opt.tree,    "print the tree of each sentence", NULL},
    {'n', "missed",  DM_OPT_FLAG,  &opt.missed,  "tell also what was not coded, and why", NULL},
    {'d', "data",    DM_OPT_PATH,  &opt.data,    "the folder of " DM_LEXICON_FILE " and " DM_MODEL_FILE, NULL},
    {'l', "lexicon", DM_OPT_PATH,  &opt.lexicon, "a lexicon: compiled, or the folder of its source", NULL},
    DM_CLI_OWN_OPTIONS(opt.own),
    {'m', "model",   DM_OPT_PATH,  &opt.model,   "a model", NULL},
    {0},
};

/* A decision of the event stage about a rule and a trigger. */
typedef struct decision {
    uint32_t token;
    uint32_t detail;             /* of a condition that failed: which, from 1 */
    dm_str   at, trigger, rule, result;
} decision;

typedef struct explainer {
    dm_arena   arena;            /* decisions                                 */
    dm_arena   doc_arena;
    dm_doc     doc;
    dm_cli_coder coder;
    dm_worker *worker;
    decision  *decisions;
    uint32_t   n_decision, cap_decision;
    dm_buf     out;
} explainer;

/* ---- the trace ---------------------------------------------------------- */

static dm_str field_str(const dm_field *fields, uint32_t n, const char *name)
{
    for (uint32_t i = 0; i < n; i++)
        if (!fields[i].is_num && strcmp(fields[i].name, name) == 0)
            return fields[i].text;
    return (dm_str){0};
}

/* DM_NONE when there is no such field. */
static uint32_t field_num(const dm_field *fields, uint32_t n, const char *name)
{
    for (uint32_t i = 0; i < n; i++)
        if (fields[i].is_num && strcmp(fields[i].name, name) == 0)
            return (uint32_t)fields[i].num;
    return DM_NONE;
}

static void keep_decision(void *ctx, const char *at, const dm_field *fields, uint32_t n)
{
    explainer *x = ctx;
    dm_str     result = field_str(fields, n, "result");
    decision  *d;

    if (strncmp(at, "event.", 6) != 0 || field_num(fields, n, "token") == DM_NONE)
        return;
    if (x->n_decision == x->cap_decision) {
        d = dm_arena_grow(&x->arena, x->decisions, x->n_decision, &x->cap_decision, sizeof *d);
        if (!d)
            return;
        x->decisions = d;
    }
    d = &x->decisions[x->n_decision++];
    d->token   = field_num(fields, n, "token");
    d->detail  = field_num(fields, n, "detail");
    d->at      = dm_arena_str(&x->arena, dm_str_of(at));
    d->trigger = dm_arena_str(&x->arena, field_str(fields, n, "trigger"));
    d->rule    = dm_arena_str(&x->arena, field_str(fields, n, "rule"));
    d->result  = dm_arena_str(&x->arena, result.n ? result : field_str(fields, n, "why"));
}

/* ---- words and trees ---------------------------------------------------- */

static void put(explainer *x, dm_str s)
{
    dm_plain(&x->out, s, true);
}

static void put_word(explainer *x, const char *s)
{
    dm_buf_str(&x->out, dm_str_of(s));
}

static void label(explainer *x, const char *name)
{
    dm_buf_fmt(&x->out, "    %-10s ", name);
}

/* How a word hangs by the trigger: "envoys <obj- expelled"; steps up from both to
 * where they meet. */
static void put_path(explainer *x, uint32_t from, uint32_t to)
{
    const dm_doc *doc = &x->doc;
    uint32_t      up = from, n = 0;

    put_word(x, "   [");
    put(x, dm_doc_form(doc, from));
    while (up != DM_NONE && !dm_under(doc, to, up) && n++ < PATH_STEPS) {
        dm_buf_fmt(&x->out, " <%s- ", dm_deprel_word(doc->toks[up].deprel));
        up = doc->toks[up].head;
        if (up != DM_NONE)
            put(x, dm_doc_form(doc, up));
    }
    for (uint32_t down = to; down != up && down != DM_NONE && n++ < PATH_STEPS; down = doc->toks[down].head)
        dm_buf_fmt(&x->out, " -%s> %.*s", dm_deprel_word(doc->toks[down].deprel), (int)dm_doc_form(doc, down).n,
                   dm_doc_form(doc, down).p);
    put_word(x, "]");
}

static void put_tree(explainer *x, uint32_t s)
{
    const dm_doc  *doc = &x->doc;
    const dm_sent *sent = &doc->sents[s];

    for (uint32_t t = sent->first; t < sent->first + sent->n; t++) {
        const dm_token *tok = &doc->toks[t];
        dm_buf          form = {0};

        dm_plain(&form, dm_doc_form(doc, t), true);
        dm_buf_fmt(&x->out, "      %3u  %-20.*s %-6s %-12s %s", t - sent->first + 1, (int)form.n, form.p ? form.p : "",
                   dm_upos_word(tok->upos), dm_deprel_word(tok->deprel), tok->head == DM_NONE ? "" : "<- ");
        if (tok->head != DM_NONE)
            put(x, dm_doc_form(doc, tok->head));
        dm_buf_char(&x->out, '\n');
        dm_buf_clear(&form);
    }
}

/* ---- one event ---------------------------------------------------------- */

static void put_codes(explainer *x, const dm_actor *a)
{
    dm_buf_fmt(&x->out, " (%s", a->country[0] ? a->country : "?");
    for (uint32_t i = 0; i < DM_ACTOR_SECTORS && a->sectors[i][0]; i++)
        dm_buf_fmt(&x->out, " %s", a->sectors[i]);
    put_word(x, ")");
}

static void put_party(explainer *x, const char *name, const dm_event *e, uint32_t actor, uint32_t mention)
{
    const dm_doc *doc = &x->doc;

    label(x, name);
    put(x, doc->actors[actor].name);
    put_codes(x, &doc->actors[actor]);
    if (mention < doc->n_mention) {
        put_word(x, "  \"");
        put(x, dm_doc_str(doc, doc->mentions[mention].span));
        put_word(x, "\"");
        if (e->trigger_token < doc->n_tok)
            put_path(x, doc->mentions[mention].head, e->trigger_token);
    }
    dm_buf_char(&x->out, '\n');
}

static void put_rule(explainer *x, const dm_event *e)
{
    const dm_lexicon *lex = x->coder.lex;
    dm_str            where = e->rule == DM_NONE ? (dm_str){0} : dm_rule_where(&x->arena, lex, e->rule);
    const dm_cameo   *cameo = dm_lexicon_cameo(lex, e->cameo);

    label(x, "rule");
    put(x, e->rule_name);
    if (where.n) {
        put_word(x, ", lexicon/");
        put(x, where);
    }
    dm_buf_char(&x->out, '\n');
    if (cameo) {
        label(x, "code");
        put(x, e->cameo);
        put_word(x, " ");
        put(x, dm_lexicon_str(lex, cameo->name));
        dm_buf_char(&x->out, '\n');
    }
}

static void put_date(explainer *x, const dm_event *e)
{
    char first[16], last[16];

    if (e->date.first == DM_DAY_NONE)
        return;
    dm_day_text(first, e->date.first);
    dm_day_text(last, e->date.last);
    label(x, "when");
    dm_buf_fmt(&x->out, "%s", first);
    if (e->date.first != e->date.last)
        dm_buf_fmt(&x->out, " to %s", last);
    put_word(x, ", from ");
    put_word(x, e->date.how ? e->date.how : "?");
    if (!dm_span_is_empty(e->date.span)) {
        put_word(x, " \"");
        put(x, dm_doc_str(&x->doc, e->date.span));
        put_word(x, "\"");
    }
    dm_buf_char(&x->out, '\n');
}

static void put_place(explainer *x, const dm_event *e)
{
    if (e->toponym == DM_NONE)
        return;
    label(x, "where");
    put(x, x->doc.toponyms[e->toponym].name);
    dm_buf_fmt(&x->out, " (%s)", x->doc.toponyms[e->toponym].country);
    if (e->place_how)
        dm_buf_fmt(&x->out, ", from %s", e->place_how);
    dm_buf_char(&x->out, '\n');
}

static void put_claim(explainer *x, const dm_event *e)
{
    const dm_claim *c;

    label(x, "says");
    if (e->claim == DM_NONE) {
        put_word(x, "the outlet itself\n");
        return;
    }
    c = &x->doc.claims[e->claim];
    put(x, dm_span_is_empty(c->speaker_span) ? DM_STR("somebody not named") : dm_doc_str(&x->doc, c->speaker_span));
    dm_buf_fmt(&x->out, " (%s, claim c%u)  cue \"", dm_stance_word(c->stance), e->claim + 1);
    put(x, dm_doc_str(&x->doc, c->cue));
    put_word(x, "\"\n");
}

static bool same_decision(const decision *a, const decision *b)
{
    return a->token == b->token && a->detail == b->detail && dm_str_eq(a->rule, b->rule) && dm_str_eq(a->result, b->result);
}

static bool was_said(const explainer *x, uint32_t i)
{
    for (uint32_t k = i; k-- > 0 && x->decisions[k].token == x->decisions[i].token;)
        if (same_decision(&x->decisions[k], &x->decisions[i]))
            return true;
    return false;
}

static uint32_t find_rule(const dm_lexicon *lex, dm_str name)
{
    dm_rules rules = dm_rules_open(lex);
    uint32_t i = 0;

    while (i < rules.n_rule && !dm_str_eq(dm_lexicon_str(lex, rules.rules[i].name), name))
        i++;
    return i;
}

/* "condition" becomes the condition, "holds" that another rule weighed more. */
static void put_result(explainer *x, const decision *d)
{
    const dm_lexicon *lex = x->coder.lex;

    if (dm_str_eq(d->result, DM_STR("condition"))) {
        put_word(x, "wanted ");
        dm_rule_condition_write(&x->out, lex, find_rule(lex, d->rule), d->detail - 1);
    } else if (dm_str_eq(d->result, DM_STR("holds"))) {
        put_word(x, "fits too, but the rule above asks for more, or comes first");
    } else {
        put(x, d->result);
    }
}

/* What the other rules of this trigger wanted. */
static void put_others(explainer *x, const dm_event *e)
{
    uint32_t n = 0;

    for (uint32_t i = 0; i < x->n_decision; i++) {
        const decision *d = &x->decisions[i];

        if (d->token != e->trigger_token || dm_str_eq(d->rule, e->rule_name) || !d->result.n || was_said(x, i))
            continue;
        if (n++ >= OTHERS_SHOWN)
            continue;
        label(x, n == 1 ? "not" : "");
        put(x, d->rule);
        put_word(x, ": ");
        put_result(x, d);
        dm_buf_char(&x->out, '\n');
    }
    if (n > OTHERS_SHOWN)
        dm_buf_fmt(&x->out, "               and %u more\n", n - OTHERS_SHOWN);
}

static void put_head(explainer *x, uint32_t i)
{
    const dm_event *e = &x->doc.events[i];
    const char     *type = dm_event_type_word(e->type);

    dm_buf_fmt(&x->out, "e%u  %s", i + 1, type ? type : "(no PLOVER type)");
    if (e->mode.n)
        dm_buf_fmt(&x->out, " %.*s", (int)e->mode.n, e->mode.p);
    dm_buf_fmt(&x->out, ", %s, confidence %.2f\n", dm_event_status_word(e->status), (double)e->confidence);
}

static void put_event(explainer *x, uint32_t i)
{
    const dm_event *e = &x->doc.events[i];

    put_head(x, i);
    label(x, "text");
    put(x, dm_doc_str(&x->doc, e->evidence));
    dm_buf_char(&x->out, '\n');
    label(x, "trigger");
    put(x, dm_doc_str(&x->doc, e->trigger));
    dm_buf_char(&x->out, '\n');
    put_rule(x, e);
    for (uint32_t k = 0; k < e->n_actor; k++)
        put_party(x, k ? "" : "actor", e, e->actors[k], e->actor_mentions[k]);
    for (uint32_t k = 0; k < e->n_recipient; k++)
        put_party(x, k ? "" : "recipient", e, e->recipients[k], e->recipient_mentions[k]);
    put_date(x, e);
    put_place(x, e);
    put_claim(x, e);
    put_others(x, e);
    if (opt.tree && e->trigger_token < x->doc.n_tok)
        put_tree(x, x->doc.toks[e->trigger_token].sent);
    dm_buf_char(&x->out, '\n');
}

/* Triggers that came to nothing. */
static void put_missed(explainer *x)
{
    for (uint32_t i = 0; i < x->n_decision; i++) {
        const decision *d = &x->decisions[i];

        if (!dm_str_eq(d->at, DM_STR("event.drop")) || d->token >= x->doc.n_tok)
            continue;
        put_word(x, "not coded: ");
        put(x, d->trigger);
        put_word(x, " by ");
        put(x, d->rule);
        put_word(x, ": ");
        put_result(x, d);
        put_word(x, "\n           ");
        put(x, dm_doc_str(&x->doc, x->doc.sents[x->doc.toks[d->token].sent].span));
        put_word(x, "\n");
    }
}

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

static dm_status explain(explainer *x, const char *path, dm_err *err)
{
    dm_log    log = {keep_decision, x};
    dm_status st;

    if ((st = dm_cli_coder_open(&x->coder, opt.data, opt.lexicon, opt.model, &opt.own, err)) != DM_OK
        || (st = dm_worker_new(&x->worker, x->coder.coder, err)) != DM_OK || (st = read_article(x, path, err)) != DM_OK)
        return st;
    x->doc.log = &log;
    dm_worker_run(x->worker, &x->doc);
    x->doc.log = NULL;
    if (x->doc.fate != DM_OK)
        return dm_err_at(err, x->doc.fate, (dm_place){.path = path}, "%.*s", (int)x->doc.reason.n, x->doc.reason.p);
    for (uint32_t i = 0; i < x->doc.n_event; i++)
        if (opt.event == 0 || opt.event == i + 1)
            put_event(x, i);
    if (opt.missed)
        put_missed(x);
    dm_buf_fmt(&x->out, "%u events, %u claims\n", x->doc.n_event, x->doc.n_claim);
    return x->out.failed ? dm_err_set(err, DM_E_MEMORY, "out of memory") : DM_OK;
}

/* Decisions are kept in an arena without a way back: memory is short for nobody
 * who explains one article, and then the trace just ends. */
static int run_explain(uint32_t n_arg, char **args)
{
    explainer x = {0};
    dm_err    err;
    dm_status st;
    int       code = DM_EXIT_START;

    if (n_arg != 1) {
        dm_complain("explain: wanted one file (see 'demarche explain --help')");
        return DM_EXIT_START;
    }
    dm_arena_init(&x.arena, 0);
    dm_arena_init(&x.doc_arena, DM_MAX_ARENA_BYTES);
    st = explain(&x, args[0], &err);
    if (st == DM_OK) {
        st = dm_fd_write(1, dm_buf_view(&x.out), &err);
        code = st == DM_OK ? DM_EXIT_DONE : DM_EXIT_WRITE;
    }
    if (st != DM_OK)
        dm_complain("%s", err.text);
    dm_worker_free(x.worker);
    dm_cli_coder_close(&x.coder);
    dm_buf_clear(&x.out);
    dm_arena_clear(&x.doc_arena);
    dm_arena_clear(&x.arena);
    return code;
}

const dm_command dm_command_explain = {
    .name    = "explain",
    .args    = "FILE|-",
    .gloss   = "tell which rule and which words made each event",
    .example = "demarche explain article.txt --event 2",
    .options = options,
    .run     = run_explain,
};
