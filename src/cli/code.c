/* code.c: what the verbs that code share */
#include "cli/code.h"

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

static dm_status compile(dm_cli_coder *out, const char *dir, dm_err *err)
{
    dm_status st = dm_lexicon_compile(&out->compiled, dir, err);

    if (st != DM_OK)
        return st;
    if (out->compiled.n_error || out->compiled.bytes.failed || !out->compiled.bytes.n)
        return first_fault(&out->compiled, err);
    return dm_lexicon_open_bytes(&out->lex, dm_buf_view(&out->compiled.bytes), dir, err);
}

dm_status dm_cli_lexicon_open(dm_cli_coder *out, const char *data, const char *stated, dm_err *err)
{
    dm_buf    path = {0};
    dm_status st;

    if (stated)
        return dm_path_kind(stated) == 'd' ? compile(out, stated, err) : dm_lexicon_open(&out->lex, stated, err);
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

dm_status dm_cli_coder_open(dm_cli_coder *out, const char *data, const char *lexicon, const char *model, dm_err *err)
{
    dm_status st = dm_cli_lexicon_open(out, data, lexicon, err);

    if (st == DM_OK)
        st = dm_cli_model_open(&out->model, data, model, err);
    return st == DM_OK ? dm_coder_new(&out->coder, out->lex, out->model, err) : st;
}

void dm_cli_coder_close(dm_cli_coder *coder)
{
    dm_coder_close(coder->coder);
    dm_model_close(coder->model);
    dm_lexicon_close(coder->lex);
    dm_lex_result_clear(&coder->compiled);
    *coder = (dm_cli_coder){0};
}
