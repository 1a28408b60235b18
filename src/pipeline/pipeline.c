/* pipeline.c: the order of the stages, and the one way back
 *
 * A table of stages, run in turn. What came as CoNLL-U is made into words and text
 * before the first, here and not by the reading thread. Stages take memory that never fails to come:
 * when it does, dm_arena_take jumps to where `attempt` stands, everything the
 * article had is dropped, and the document becomes a refusal. Stages hold
 * nothing but arena memory, so there is nothing to give back.
 */
#include "pipeline/pipeline.h"

#include <limits.h>

#include "base/alloc.h"
#include "base/hash.h"
#include "actor/actor.h"
#include "claim/claim.h"
#include "clean/clean.h"
#include "event/event.h"
#include "ingest/given.h"
#include "nlp/nlp.h"
#include "place/place.h"
#include "text/text.h"
#include "time/time.h"

struct dm_coder {
    const dm_lexicon *lex;
    const dm_model   *model;
    const struct dm_verbs *verbs;     /* the user's, or NULL                  */
    dm_lexicon       *own_lex;        /* to close; NULL when borrowed         */
    dm_model         *own_model;
};

struct dm_worker {
    const dm_coder *coder;
    dm_nlp_work    *nlp;
    dm_stage_watch  watch;
    dm_arena        arena;            /* of dm_worker_code                    */
    dm_doc          doc;
};

/* ---- the coder ---------------------------------------------------------- */

dm_status dm_coder_new(dm_coder **out, const dm_lexicon *lex, const dm_model *model, dm_err *err)
{
    dm_coder *coder = dm_malloc(sizeof *coder);

    if (!coder)
        return dm_err_set(err, DM_E_MEMORY, "no memory for a coder");
    coder->lex   = lex;
    coder->model = model;
    *out = coder;
    return DM_OK;
}

dm_status dm_coder_open_files(dm_coder **out, const char *lexicon, const char *model, dm_err *err)
{
    dm_coder *coder = NULL;
    dm_status st = dm_coder_new(&coder, NULL, NULL, err);

    if (st != DM_OK)
        return st;
    if ((st = dm_lexicon_open(&coder->own_lex, lexicon, err)) == DM_OK)
        st = dm_model_open(&coder->own_model, model, err);
    coder->lex   = coder->own_lex;
    coder->model = coder->own_model;
    if (st != DM_OK) {
        dm_coder_close(coder);
        return st;
    }
    *out = coder;
    return DM_OK;
}

dm_status dm_coder_open(dm_coder **out, const char *dir, dm_err *err)
{
    char lexicon[PATH_MAX], model[PATH_MAX];

    if (snprintf(lexicon, sizeof lexicon, "%s/" DM_LEXICON_FILE, dir) >= (int)sizeof lexicon
        || snprintf(model, sizeof model, "%s/" DM_MODEL_FILE, dir) >= (int)sizeof model)
        return dm_err_set(err, DM_E_IO, "path too long: '%.80s...'", dir);
    return dm_coder_open_files(out, lexicon, model, err);
}

void dm_coder_use_verbs(dm_coder *coder, const struct dm_verbs *verbs)
{
    coder->verbs = verbs;
}

void dm_coder_close(dm_coder *coder)
{
    if (!coder)
        return;
    dm_model_close(coder->own_model);
    dm_lexicon_close(coder->own_lex);
    dm_free(coder);
}

/* ---- the worker --------------------------------------------------------- */

dm_status dm_worker_new(dm_worker **out, const dm_coder *coder, dm_err *err)
{
    dm_worker *w = dm_malloc(sizeof *w);
    dm_status  st;

    if (!w)
        return dm_err_set(err, DM_E_MEMORY, "no memory for a worker");
    if ((st = dm_nlp_work_new(&w->nlp, coder->model, err)) != DM_OK) {
        dm_free(w);
        return st;
    }
    w->coder = coder;
    dm_arena_init(&w->arena, DM_MAX_ARENA_BYTES);
    *out = w;
    return DM_OK;
}

void dm_worker_free(dm_worker *worker)
{
    if (!worker)
        return;
    dm_arena_clear(&worker->arena);
    dm_nlp_work_free(worker->nlp);
    dm_free(worker);
}

void dm_worker_watch(dm_worker *worker, dm_stage_watch watch)
{
    worker->watch = watch;
}

/* ---- stages ------------------------------------------------------------- */

static dm_status read_nlp(dm_worker *w, dm_doc *doc, dm_err *err)
{
    return dm_nlp_read(doc, w->coder->model, w->coder->lex, w->nlp, err);
}

/* What is quoted shows by its marks alone, and the actor stage looks whether a name was said. */
static dm_status read_quotes(dm_worker *w, dm_doc *doc, dm_err *err)
{
    (void)w;
    (void)err;
    dm_claim_quotes(doc);
    return DM_OK;
}

static dm_status find_events(dm_worker *w, dm_doc *doc, dm_err *err)
{
    return w->coder->verbs ? dm_event_find_by(doc, w->coder->lex, w->coder->verbs, err) : dm_event_find(doc, w->coder->lex, err);
}

/* A stage reads the lexicon alone; that of English reads the model too. */
typedef struct stage {
    const char *name;
    dm_status (*run)(dm_doc *doc, const dm_lexicon *lex, dm_err *err);
    dm_status (*run_with_worker)(dm_worker *w, dm_doc *doc, dm_err *err);
} stage;

static const stage stages[] = {
    {"clean", dm_clean_read,    NULL},
    {"nlp",   NULL,             read_nlp},
    {"time",  dm_time_resolve,  NULL},
    {"place", dm_place_find,    NULL},
    {"quote", NULL,             read_quotes},
    {"actor", dm_actor_resolve, NULL},
    {"claim", dm_claim_find,    NULL},
    {"speaker", dm_actor_speakers, NULL},
    {"event", NULL,             find_events},
    {NULL,    NULL,             NULL}
};

static void enter(const dm_worker *w, const char *name)
{
    if (w->watch.enter)
        w->watch.enter(w->watch.ctx, name);
}

static dm_status run_stages(dm_worker *w, dm_doc *doc, dm_err *err)
{
    dm_status st = DM_OK;

    if (doc->article.format == DM_INPUT_CONLLU)
        st = dm_given_unfold(doc, err);
    for (const stage *s = stages; s->name && st == DM_OK; s++) {
        enter(w, s->name);
        st = s->run ? s->run(doc, w->coder->lex, err) : s->run_with_worker(w, doc, err);
    }
    enter(w, NULL);
    return st;
}

/* ---- the way back ------------------------------------------------------- */

/* The document as it came in, without records. What it says must not fail. */
static void refuse(dm_doc *doc, const dm_article *received, dm_status st, dm_str reason)
{
    dm_doc blank;

    dm_doc_init(&blank, doc->arena);
    blank.log     = doc->log;
    blank.article = *received;
    blank.marks   = doc->marks;
    memcpy(blank.id, doc->id, sizeof blank.id);
    blank.fate    = st;
    blank.reason  = dm_arena_str(doc->arena, reason);
    if (!blank.reason.n)
        blank.reason = dm_str_of(dm_status_word(st));
    *doc = blank;
}

/* A coded article that hit limits says which: "limit: sentence-tokens claim-depth", and
 * what was left out when it was read. */
static void tell_limits(dm_doc *doc)
{
    dm_str told = DM_STR("limit:"), left_out = doc->article.reason;

    for (uint32_t i = 0; i < DM_LIMIT_COUNT; i++)
        if (doc->marks & 1u << i)
            told = dm_arena_fmt(doc->arena, "%.*s %s", (int)told.n, told.p, dm_limit_mark((dm_limit)i));
    if (left_out.n)
        told = dm_arena_fmt(doc->arena, "%.*s: %.*s", (int)told.n, told.p, (int)left_out.n, left_out.p);
    if (doc->marks)
        doc->reason = told;
}

/* The one setjmp. What it changes is reached through pointers only. */
static dm_status attempt(dm_worker *w, dm_doc *doc, dm_err *err)
{
    jmp_buf leave;

    if (setjmp(leave) == 0) {
        doc->arena->leave = &leave;
        return run_stages(w, doc, err);
    }
    enter(w, NULL);
    if (doc->arena->status == DM_E_LIMIT) {
        dm_doc_mark(doc, DM_LIMIT_ARENA_BYTES);
        return dm_err_set(err, DM_E_LIMIT, "limit: %s", dm_limit_mark(DM_LIMIT_ARENA_BYTES));
    }
    return dm_err_set(err, doc->arena->status, "%s", dm_status_word(doc->arena->status));
}

void dm_worker_run(dm_worker *worker, dm_doc *doc)
{
    dm_mark    mark = dm_arena_mark(doc->arena);
    dm_article received = doc->article;
    dm_err     err  = {0};
    dm_status  st;

    if (doc->article.refused != DM_OK) {
        refuse(doc, &received, doc->article.refused, doc->article.reason);
        return;
    }
    if (doc->article.is_cut)
        dm_doc_mark(doc, received.format == DM_INPUT_CONLLU ? DM_LIMIT_CONLLU_BYTES : DM_LIMIT_ARTICLE_BYTES);
    st = attempt(worker, doc, &err);
    doc->arena->leave = NULL;
    if (st == DM_OK) {
        tell_limits(doc);
        return;
    }
    dm_arena_rewind(doc->arena, mark);
    refuse(doc, &received, st, dm_str_of(err.text));
}

/* Codes the first `most` bytes of an article that is no file's. */
static const dm_doc *code_bytes(dm_worker *worker, dm_str bytes, size_t most, dm_input_format format)
{
    dm_str     head = dm_utf8_head(bytes, most);
    dm_article a = {.bytes = head, .path = DM_STR("-"), .record = 1, .format = format, .is_cut = head.n < bytes.n};

    dm_arena_reset(&worker->arena);
    dm_doc_init(&worker->doc, &worker->arena);
    if (format == DM_INPUT_CONLLU)
        dm_given_head(&a);
    worker->doc.article = a;
    dm_sha256_hex(worker->doc.id, 16, head);
    dm_worker_run(worker, &worker->doc);
    return &worker->doc;
}

dm_status dm_worker_code(const dm_doc **out, dm_worker *worker, dm_str article, dm_err *err)
{
    (void)err;                          /* what can go wrong is the article's fate */
    *out = code_bytes(worker, article, DM_MAX_ARTICLE_BYTES, DM_INPUT_TEXT);
    return DM_OK;
}

dm_status dm_worker_code_conllu(const dm_doc **out, dm_worker *worker, dm_str conllu, dm_err *err)
{
    (void)err;
    *out = code_bytes(worker, conllu, DM_MAX_CONLLU_BYTES, DM_INPUT_CONLLU);
    return DM_OK;
}
