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
#include "nlp/nlp.h"
#include "pipeline/pipeline.h"
#include "text/text.h"

enum { FLUSH_BYTES = 1 << 16 };

static struct {
    const char *data, *lexicon, *model;
    bool        is_conllu, is_wrapped;
} opt;

static const dm_opt options[] = {
    {'c', "conllu",  DM_OPT_FLAG, &opt.is_conllu,  "the files are CoNLL-U: keep their words and sentences", NULL},
    {'w', "wrapped", DM_OPT_FLAG, &opt.is_wrapped, "lines are wrapped: paragraphs end at empty lines", NULL},
    {'m', "model",   DM_OPT_PATH, &opt.model,      "the model to read with", NULL},
    {'l', "lexicon", DM_OPT_PATH, &opt.lexicon,    "the names to know: a folder of lexicon files, or a compiled one", NULL},
    {'d', "data",    DM_OPT_PATH, &opt.data,       "the folder that holds " DM_LEXICON_FILE " and " DM_MODEL_FILE, NULL},
    {0},
};

/* All that one run needs. */
typedef struct parser {
    dm_cli_coder data;           /* lexicon and model, no coder               */
    dm_nlp_work *work;
    dm_arena     arena;          /* one document, or one sentence of CoNLL-U  */
    jmp_buf      leave;
    dm_buf       out;
    bool         was_cut;        /* a limit was hit                           */
} parser;

static dm_status open_data(parser *p, dm_err *err)
{
    dm_status st = dm_cli_lexicon_open(&p->data, opt.data, opt.lexicon, err);

    if (st == DM_OK)
        st = dm_cli_model_open(&p->data.model, opt.data, opt.model, err);
    return st == DM_OK ? dm_nlp_work_new(&p->work, p->data.model, err) : st;
}

static dm_status flush(parser *p, dm_err *err)
{
    dm_status st = DM_OK;

    if (p->out.failed)
        return dm_err_set(err, DM_E_MEMORY, "out of memory");
    if (p->out.n > 0)
        st = dm_fd_write(1, dm_buf_view(&p->out), err);
    p->out.n = 0;
    return st;
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
    for (uint32_t i = 0; i < DM_LIMIT_COUNT; i++)
        if (doc.marks & 1u << i) {
            dm_complain("%s: cut: %s", path, dm_limit_mark((dm_limit)i));
            p->was_cut = true;
        }
    dm_conllu_write_doc(&p->out, &doc, dm_str_of(path));
    return flush(p, err);
}

/* ---- CoNLL-U ------------------------------------------------------------ */

static dm_status parse_conllu(parser *p, dm_str bytes, const char *path, dm_err *err)
{
    dm_conllu_reader reader = {.rest = bytes, .path = path};

    for (;;) {
        dm_conllu_sent sent;
        bool           has_more;
        dm_status      st;

        dm_arena_reset(&p->arena);
        if ((st = dm_conllu_next(&sent, &has_more, &reader, &p->arena, err)) != DM_OK)
            return st;
        if (!has_more)
            return flush(p, err);
        dm_nlp_annotate(&sent, &p->arena, p->data.model, p->data.lex, p->work);
        dm_conllu_write(&p->out, &sent);
        if (p->out.n >= FLUSH_BYTES && (st = flush(p, err)) != DM_OK)
            return st;
    }
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
    dm_status st = dm_file_read(&file, path, DM_MAX_FILE_BYTES, err);

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
        code = DM_EXIT_SOME;
    }
    return p->was_cut ? DM_EXIT_SOME : code;
}

static int run_parse(uint32_t n, char **args)
{
    parser p = {0};
    dm_err err;
    int    code = DM_EXIT_START;

    dm_arena_init(&p.arena, DM_MAX_ARENA_BYTES);
    if (open_data(&p, &err) == DM_OK)
        code = parse_all(&p, n, args);
    else
        dm_complain("%s", err.text);
    dm_nlp_work_free(p.work);
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
