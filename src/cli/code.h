/* code.h: what the verbs that code share */
#ifndef DM_CLI_CODE_H
#define DM_CLI_CODE_H

#include "pipeline/pipeline.h"

/* Opens the lexicon and the model: those stated, or those in the folder `data`, or
 * those the program finds (data_path.h). */
dm_status dm_cli_coder_open(dm_coder **out, const char *data, const char *lexicon, const char *model, dm_err *err);

#endif
