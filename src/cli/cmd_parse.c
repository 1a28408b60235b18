/* cmd_parse.c: demarche parse: what the reader of English makes of a text
 *
 * From text: every line that is not blank is a paragraph; nothing is taken for
 * page furniture. From CoNLL-U: the words and sentences are those of the file,
 * and lemma, tag, features, tree and names are read anew.
 */
#include "cli/code.h"
#include "cli/opt.h"

#include "base/io.h"
#include "clean/clean.h"
#include "ingest/ingest.h"
#include "nlp/nlp.h"
#include "pipeline/pipeline.h"
#include "text/text.h"

enum { FLUSH_BYTES = 1 << 16 };

static struct {
    const char *data, *lexicon, *model;
    bool        is_conllu, is_wrapped, is_article;
} opt;

static const dm_opt options[] = {
    {'c', "conllu",  DM_OPT_FLAG, &opt.is_conllu,  "the files are CoNLL-U: keep their words and sentences", NULL},
    {'w', "wrapped", DM_OPT_FLAG, &opt.is_wrapped, "lines are wrapped: paragraphs end at empty lines", NULL},
    {'a', "article", DM_OPT_FLAG, &opt.is_article, "the files are read as 'demarche code' reads them: title and body of each article", NULL},
    {'m', "model",   DM_OPT_PATH, &opt.model,      "the model to read with", NULL},
    {'l', "lexicon", DM_OPT_PATH, &opt.lexicon,    "the names to know: a folder of lexicon files, or a compiled one", NULL},
    {'d', "data",    DM_OPT_PATH, &opt.data,       "the folder that holds " DM_LEXICON_FILE " and " DM_MODEL_FILE, NULL},
    {0},
};

/* All that one run needs. */
typedef struct parser {
    dm_cli_coder data;           /* lexicon and model; a coder for articles   */
    dm_nlp_work *work;
    dm_worker   *worker;         /* for articles                              */
    dm_arena     arena;          /* one document, or one sentence of CoNLL-U  */
    jmp_buf      leave;
    dm_buf       out;
    bool         was_cut;        /* something was left out, or a limit was hit */
    bool         is_lost;        /* output could not be written               */
} parser;

static dm_status open_data(parser *p, dm_err *err)
{
    dm_status st = dm_cli_lexicon_open(&p->data, opt.data, opt.lexicon, NULL, err);

    if (st == DM_OK)
        st = dm_cli_model_open(&p->data.model, opt.data, opt.model, err);
    if (st != DM_OK || !opt.is_article)
        return st == DM_OK ? dm_nlp_work_new(&p->work, p->data.model, err) : st;
    st = dm_coder_new(&p->data.coder, p->data.lex, p->data.model, err);
    return st == DM_OK ? dm_worker_new(&p->worker, p->data.coder, err) : st;
}

static dm_status flush(parser *p, dm_err *err)
{
    dm_status st = DM_OK;

    if (p->out.failed)
        st = dm_err_set(err, DM_E_MEMORY, "out of memory");
    else if (p->out.n > 0)
        st = dm_fd_write(1, dm_buf_view(&p->out), err);
    p->out.n   = 0;
    p->is_lost = p->is_lost || st != DM_OK;
    return st;
}

static void tell_limits(parser *p, const dm_doc *doc, const char *path)
{
    for (uint32_t i = 0; i < DM_LIMIT_COUNT; i++)
        if (doc->marks & 1u << i) {
            dm_complain("%s: cut: %s", path, dm_limit_mark((dm_limit)i));
            p->was_cut = true;
        }
}

/* ---- text --------------------------------------------------------------- */

static dm_status parse_text(parser *p, dm_str bytes, const char *path, dm_err *err)
{
    dm_doc    doc;
    dm_status st;

    dm_doc_init(&doc, &p->arena);
    if (bytes.n > DM_MAX_ARTICLE_BYTES) {
        bytes = dm_utf8_head(bytes, DM_MAX_ARTICLE_BYTES);
        dm_doc_mark(&doc, DM_LIMIT_ARTICLE_BYTES);
    }
    doc.article.bytes = bytes;
    if ((st = dm_clean_plain(&doc, opt.is_wrapped, err)) != DM_OK)
        return st;
    if ((st = dm_nlp_read(&doc, p->data.model, p->data.lex, p->work, err)) != DM_OK)
        return st;
    tell_limits(p, &doc, path);
    dm_conllu_write_doc(&p->out, &doc, dm_str_of(path));
    return flush(p, err);
}

/* ---- CoNLL-U ------------------------------------------------------------ */

/* Of a sentence that is left out, what is said of document and paragraph: it goes
 * above the next one. */
static void keep_comments(parser *p, const dm_conllu_sent *sent)
{
    dm_str value;

    for (uint32_t i = 0; i < sent->n_comment; i++) {
        if (dm_conllu_comment(&value, sent->comments[i], "text") || dm_conllu_comment(&value, sent->comments[i], "sent_id")
            || dm_conllu_comment(&value, sent->comments[i], "global.columns"))
            continue;
        dm_buf_str(&p->out, sent->comments[i]);
        dm_buf_char(&p->out, '\n');
    }
}

/* Sentences that are one document. */
typedef struct conllu_doc {
    dm_conllu_sent *sents;
    uint32_t        n_sent, cap_sent, n_word;
    dm_str          name;        /* what their sent_id begin with             */
    bool            has_marks;   /* the file says where documents begin       */
} conllu_doc;

/* Writes the sentences so far, and after them what is kept of `bad`, unless it is NULL: no more of the
 * document comes, or it is long enough. The arena is empty then. */
static void put_document(parser *p, conllu_doc *of, const dm_conllu_sent *bad)
{
    if (of->n_sent)
        dm_nlp_settle(of->sents, of->n_sent, &p->arena, p->data.lex);
    for (uint32_t i = 0; i < of->n_sent; i++)
        dm_conllu_write(&p->out, &of->sents[i]);
    if (bad)
        keep_comments(p, bad);
    dm_arena_reset(&p->arena);
    *of = (conllu_doc){.name = of->name, .has_marks = of->has_marks};
}

/* "GUM_news_fog-12" without its number: "GUM_news_fog". */
static dm_str without_number(dm_str id)
{
    while (id.n && id.p[id.n - 1] >= '0' && id.p[id.n - 1] <= '9')
        id.n--;
    while (id.n && (id.p[id.n - 1] == '-' || id.p[id.n - 1] == '_'))
        id.n--;
    return id;
}

/* Whether the sentence that comes next begins a document: a comment says so, or its
 * sent_id is of another one. Of sentences without any such comment we do not know
 * that they belong together. */
static bool comes_document(conllu_doc *of, dm_str rest)
{
    bool is_new = false, has_id = false;

    while (rest.n && (rest.p[0] == '#' || rest.p[0] == '\n' || rest.p[0] == '\r')) {
        const char *end = memchr(rest.p, '\n', rest.n);
        size_t      n = end ? (size_t)(end - rest.p) : rest.n;
        dm_str      line = dm_str_trim(dm_str_sub(rest, 0, n)), id;

        if (dm_str_starts(line, DM_STR("# newdoc")))
            is_new = of->has_marks = true;
        if (dm_conllu_comment(&id, line, "sent_id")) {
            is_new |= !dm_str_eq(without_number(id), of->name);
            of->name = without_number(id);
            has_id   = true;
        }
        rest = dm_str_sub(rest, n < rest.n ? n + 1 : n, rest.n);
    }
    return is_new || !(has_id || of->has_marks) || of->n_sent >= DM_MAX_ARTICLE_SENTS || of->n_word >= DM_MAX_ARTICLE_TOKENS;
}

/* One sentence; *has_more is false when there is none. */
static void parse_sentence(parser *p, conllu_doc *of, bool *has_more, dm_conllu_reader *reader)
{
    dm_conllu_sent sent;
    dm_err         err;

    if (comes_document(of, reader->rest))
        put_document(p, of, NULL);
    if (dm_conllu_next(&sent, has_more, reader, &p->arena, &err) != DM_OK) {
        dm_complain("%s", err.text);
        put_document(p, of, &sent);
        p->was_cut = true;
    } else if (*has_more) {
        dm_nlp_annotate(&sent, &p->arena, p->data.model, p->data.lex, p->work);
        *DM_PUSH(&p->arena, of->sents, of->n_sent, of->cap_sent) = sent;
        of->n_word += sent.n_word;
    }
}

static dm_status parse_conllu(parser *p, dm_str bytes, const char *path, dm_err *err)
{
    dm_conllu_reader reader = {.rest = bytes, .path = path};
    conllu_doc       doc = {0};
    bool             has_more = true;
    dm_status        st = DM_OK;

    while (has_more && st == DM_OK) {
        parse_sentence(p, &doc, &has_more, &reader);
        if (p->out.n >= FLUSH_BYTES)
            st = flush(p, err);
    }
    put_document(p, &doc, NULL);
    return st == DM_OK ? flush(p, err) : st;
}

/* ---- articles ----------------------------------------------------------- */

static dm_status put_article(parser *p, const dm_doc *doc, const char *path, dm_err *err)
{
    const dm_article *a = &doc->article;
    dm_buf            name = {0};

    if (doc->fate != DM_OK) {
        dm_complain("refused %s: %.*s", path, (int)doc->reason.n, doc->reason.p);
        p->was_cut = true;
        return DM_OK;
    }
    tell_limits(p, doc, path);
    if (a->record_id.n)
        dm_buf_str(&name, a->record_id);
    else if (a->format == DM_INPUT_TEXT)
        dm_buf_str(&name, a->path);
    else
        dm_buf_fmt(&name, "%.*s-%u", (int)a->path.n, a->path.p, a->record);
    dm_conllu_write_doc(&p->out, doc, dm_buf_view(&name));
    dm_buf_clear(&name);
    return flush(p, err);
}

static dm_status parse_articles(parser *p, const char *path, dm_err *err)
{
    dm_ingest *in;
    dm_doc     doc;
    dm_status  st = dm_ingest_open(&in, &path, 1, NULL, err);

    if (st != DM_OK)
        return st;
    while (st == DM_OK) {
        dm_arena_reset(&p->arena);
        dm_doc_init(&doc, &p->arena);
        if (!dm_ingest_next(in, &p->arena, &doc.article))
            break;
        dm_worker_run(p->worker, &doc);
        st = put_article(p, &doc, path, err);
    }
    dm_ingest_close(in);
    return st;
}

/* ---- files -------------------------------------------------------------- */

/* The one place of this command to which the arena leaves. */
static dm_status parse_bytes(parser *p, dm_str bytes, const char *path, dm_err *err)
{
    dm_arena_reset(&p->arena);
    if (setjmp(p->leave)) {
        p->out.n = 0;
        return dm_err_set(err, p->arena.status, "%s: not enough memory", path);
    }
    p->arena.leave = &p->leave;
    return opt.is_conllu ? parse_conllu(p, bytes, path, err) : parse_text(p, bytes, path, err);
}

static dm_status parse_file(parser *p, const char *path, dm_err *err)
{
    dm_file   file = {0};
    dm_status st;

    if (opt.is_article)
        return parse_articles(p, path, err);
    st = dm_file_read(&file, path, DM_MAX_FILE_BYTES, err);
    if (st == DM_OK)
        st = parse_bytes(p, file.bytes, path, err);
    dm_file_close(&file);
    return st;
}

static int parse_all(parser *p, uint32_t n, char **args)
{
    static char stdin_name[] = "-", *only_stdin[] = {stdin_name};
    int         code = DM_EXIT_DONE;

    if (n == 0) {
        n = 1;
        args = only_stdin;
    }
    for (uint32_t i = 0; i < n; i++) {
        dm_err err;
        if (parse_file(p, args[i], &err) == DM_OK)
            continue;
        dm_complain("%s", err.text);
        if (p->is_lost)
            return DM_EXIT_WRITE;
        code = DM_EXIT_SOME;
    }
    return p->was_cut ? DM_EXIT_SOME : code;
}

static int run_parse(uint32_t n, char **args)
{
    parser p = {0};
    dm_err err;
    int    code = DM_EXIT_START;

    if (opt.is_article && (opt.is_conllu || opt.is_wrapped)) {
        dm_complain("parse: --article goes with neither --conllu nor --wrapped");
        return DM_EXIT_START;
    }
    dm_arena_init(&p.arena, DM_MAX_ARENA_BYTES);
    if (open_data(&p, &err) == DM_OK)
        code = parse_all(&p, n, args);
    else
        dm_complain("%s", err.text);
    dm_nlp_work_free(p.work);
    dm_worker_free(p.worker);
    dm_cli_coder_close(&p.data);
    dm_arena_clear(&p.arena);
    dm_buf_clear(&p.out);
    return code;
}

const dm_command dm_command_parse = {
    .name    = "parse",
    .args    = "[FILE|-]...",
    .gloss   = "print sentences, tags, trees and names as CoNLL-U",
    .example = "demarche parse article.txt",
    .options = options,
    .run     = run_parse,
};
