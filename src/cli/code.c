/* code.c: what the verbs that code share */
#include "cli/code.h"

#include <string.h>

#include "base/io.h"
#include "cli/data_path.h"

/* The first fault of a lexicon's source. */
static dm_status first_fault(const dm_lex_result *result, dm_err *err)
{
    for (uint32_t i = 0; i < result->n_diagnostic; i++) {
        const dm_lex_diagnostic *d = &result->diagnostics[i];

        if (!d->is_warning)
            return dm_err_at(err, DM_E_SYNTAX, d->at, "%.*s (%u errors: see 'demarche lint')", (int)d->text.n, d->text.p,
                             result->n_error);
    }
    return dm_err_set(err, DM_E_MEMORY, "no memory to compile a lexicon");
}

static dm_status compile(dm_cli_coder *out, const char *dir, const char *rules, dm_err *err)
{
    dm_status st = dm_lexicon_compile_own(&out->compiled, dir, rules, err);

    if (st != DM_OK)
        return st;
    if (out->compiled.n_error || out->compiled.bytes.failed || !out->compiled.bytes.n)
        return first_fault(&out->compiled, err);
    return dm_lexicon_open_bytes(&out->lex, dm_buf_view(&out->compiled.bytes), dir, err);
}

dm_status dm_cli_source_path(dm_buf *path, const char *data, const char *stated, dm_err *err)
{
    if (!stated)
        return dm_data_path(path, data, DM_SOURCE_FOLDER, err);
    if (dm_path_kind(stated) != 'd')
        return dm_err_at(err, DM_E_USAGE, (dm_place){.path = stated}, "no folder (rules of your own want the lexicon's source)");
    dm_buf_fmt(path, "%s", stated);
    dm_buf_char(path, '\0');
    return path->failed ? dm_err_set(err, DM_E_MEMORY, "out of memory") : DM_OK;
}

static dm_status compile_with(dm_cli_coder *out, const char *data, const char *stated, const char *rules, dm_err *err)
{
    dm_buf    path = {0};
    dm_status st = dm_cli_source_path(&path, data, stated, err);

    if (st == DM_OK)
        st = compile(out, path.p, rules, err);
    dm_buf_clear(&path);
    return st;
}

dm_status dm_cli_lexicon_open(dm_cli_coder *out, const char *data, const char *stated, const char *rules, dm_err *err)
{
    dm_buf    path = {0};
    dm_status st;

    if (rules)
        return compile_with(out, data, stated, rules, err);
    if (stated)
        return dm_path_kind(stated) == 'd' ? compile(out, stated, NULL, err) : dm_lexicon_open(&out->lex, stated, err);
    st = dm_data_path(&path, data, DM_LEXICON_FILE, err);
    if (st == DM_OK)
        st = dm_lexicon_open(&out->lex, path.p, err);
    dm_buf_clear(&path);
    return st;
}

dm_status dm_cli_model_open(dm_model **out, const char *data, const char *stated, dm_err *err)
{
    dm_buf    path = {0};
    dm_status st;

    if (stated)
        return dm_model_open(out, stated, err);
    st = dm_data_path(&path, data, DM_MODEL_FILE, err);
    if (st == DM_OK)
        st = dm_model_open(out, path.p, err);
    dm_buf_clear(&path);
    return st;
}

/* ---- the user's dictionaries -------------------------------------------- */

static const char *const odd_gloss[] = {
#define X(id, gloss) gloss,
    DM_PETRARCH_ODDITIES(X)
#undef X
};

static void tell_odd(const dm_petrarch_odd *odd, const char *gloss)
{
    dm_buf text = {0};

    dm_place_write(&text, odd->first);
    dm_buf_fmt(&text, "%u %s: '%.*s'%s", odd->n, gloss, (int)odd->what.n, odd->what.p,
               odd->n > 1 ? " is the first" : "");
    dm_complain("%.*s", (int)text.n, text.p ? text.p : "");
    dm_buf_clear(&text);
}

/* What a file of each kind has. */
static void tell_counts(const dm_petrarch_file *f)
{
    switch (f->kind) {
    case DM_PETRARCH_ACTORS: case DM_PETRARCH_AGENTS:
        dm_complain("%s: %u %s, %u phrases, %u codes", f->path, f->n_entry,
                    f->kind == DM_PETRARCH_AGENTS ? "agents" : "actors", f->n_phrase, f->n_row);
        return;
    case DM_PETRARCH_VERBS:
        dm_complain("%s: %u verbs, %u sets of words, %u patterns", f->path, f->n_entry, f->n_phrase, f->n_row);
        return;
    case DM_PETRARCH_DISCARDS: case DM_PETRARCH_ISSUES:
        dm_complain("%s: %u phrases", f->path, f->n_entry);
        return;
    }
}

static void tell_file(const dm_petrarch_file *f, bool is_quiet)
{
    if (is_quiet)
        return;
    for (uint32_t i = 0; i < DM_PETRARCH_ODDITY_COUNT; i++)
        if (f->odd[i].n)
            tell_odd(&f->odd[i], odd_gloss[i]);
    tell_counts(f);
}

enum { FAULTS_SHOWN = 20 };

/* All faults but the last are told here; the last is the error. */
static dm_status faults(const dm_petrarch *p, dm_err *err)
{
    uint32_t n = p->n_listed < FAULTS_SHOWN ? p->n_listed : FAULTS_SHOWN;
    dm_err   one;

    for (uint32_t i = 0; i + 1 < n; i++) {
        dm_err_at(&one, DM_E_SYNTAX, p->errors[i].at, "%.*s", (int)p->errors[i].text.n, p->errors[i].text.p);
        dm_complain("%s", one.text);
    }
    if (p->n_error > 1)
        return dm_err_at(err, DM_E_SYNTAX, p->errors[n - 1].at, "%.*s (%u errors)", (int)p->errors[n - 1].text.n,
                         p->errors[n - 1].text.p, p->n_error);
    return dm_err_at(err, DM_E_SYNTAX, p->errors[0].at, "%.*s", (int)p->errors[0].text.n, p->errors[0].text.p);
}

/* Verbs code what actors they find, and the rest only where verbs code. */
static dm_status check_own(const dm_cli_own *own, dm_err *err)
{
    if (own->verbs.n && !own->actors.n)
        return dm_err_set(err, DM_E_USAGE, "--verbs: wanted --actors too");
    if (own->ontology && !own->verbs.n)
        return dm_err_set(err, DM_E_USAGE, "--ontology: wanted --verbs too");
    if (own->new_words && !own->verbs.n)
        return dm_err_set(err, DM_E_USAGE, "--new-actors: wanted --verbs too");
    if (own->discards.n && !own->verbs.n)
        return dm_err_set(err, DM_E_USAGE, "--discards: wanted --verbs too");
    if (own->issues.n && !own->verbs.n)
        return dm_err_set(err, DM_E_USAGE, "--issues: wanted --verbs too");
    return DM_OK;
}

static dm_status open_own(dm_cli_coder *out, const dm_cli_own *own, dm_err *err)
{
    dm_petrarch_paths paths = {own->actors.path, own->agents.path, own->verbs.path, own->discards.path, own->issues.path,
                               own->actors.n, own->agents.n, own->verbs.n, own->discards.n, own->issues.n,
                               own->ontology && strcmp(own->ontology, "other") == 0, own->new_words};
    dm_status         st = check_own(own, err);

    if (st != DM_OK)
        return st;

    if (paths.n_actors + paths.n_agents == 0)
        return DM_OK;
    if ((st = dm_petrarch_compile(&out->own, out->lex, &paths, err)) != DM_OK)
        return st;
    if (out->own.read.n_error)
        return faults(&out->own.read, err);
    for (uint32_t i = 0; i < out->own.read.n_file; i++)
        tell_file(&out->own.read.files[i], own->is_quiet);
    out->base = out->lex;
    out->lex  = NULL;
    return dm_lexicon_open_bytes(&out->lex, dm_buf_view(&out->own.bytes), "dictionary", err);
}

dm_status dm_cli_coder_open(dm_cli_coder *out, const char *data, const char *lexicon, const char *model,
                            const dm_cli_own *own, dm_err *err)
{
    dm_status st = dm_cli_lexicon_open(out, data, lexicon, own->rules, err);

    if (st == DM_OK)
        st = open_own(out, own, err);
    if (st == DM_OK)
        st = dm_cli_model_open(&out->model, data, model, err);
    if (st == DM_OK)
        st = dm_coder_new(&out->coder, out->lex, out->model, err);
    if (st == DM_OK && own && own->verbs.n)
        dm_coder_use_verbs(out->coder, out->own.read.verbs);
    return st;
}

void dm_cli_coder_close(dm_cli_coder *coder)
{
    dm_coder_close(coder->coder);
    dm_model_close(coder->model);
    dm_lexicon_close(coder->lex);
    dm_lexicon_close(coder->base);
    dm_petrarch_result_clear(&coder->own);
    dm_lex_result_clear(&coder->compiled);
    *coder = (dm_cli_coder){0};
}
