/* code.c: what the verbs that code share */
#include "cli/code.h"

#include "cli/data_path.h"

dm_status dm_cli_coder_open(dm_coder **out, const char *data, const char *lexicon, const char *model, dm_err *err)
{
    dm_buf    lexicon_path = {0}, model_path = {0};
    dm_status st = DM_OK;

    if (!lexicon)
        st = dm_data_path(&lexicon_path, data, DM_LEXICON_FILE, err);
    if (st == DM_OK && !model)
        st = dm_data_path(&model_path, data, DM_MODEL_FILE, err);
    if (st == DM_OK)
        st = dm_coder_open_files(out, lexicon ? lexicon : lexicon_path.p, model ? model : model_path.p, err);
    dm_buf_clear(&lexicon_path);
    dm_buf_clear(&model_path);
    return st;
}
