/* data_path.h: where the lexicon and the model lie */
#ifndef DM_DATA_PATH_H
#define DM_DATA_PATH_H

#include "base/err.h"

/* The folder of the lexicon's source, beside its compiled file. */
#define DM_SOURCE_FOLDER "lexicon"

/* Finds the file `name` ("lexicon.dml", "english.dmm"), or the folder DM_SOURCE_FOLDER: in `stated` when that is
 * not NULL (the --data option), and nowhere else then; otherwise in
 *     <folder of the program>/share                  as built
 *     <folder of the program>/../share/demarche      as installed
 *     the folder given when the program was built    DM_DATA_DIR
 * *path is NUL-ended text in the caller's buffer: clear it when done. Fails with
 * DM_E_IO, naming the places looked at. */
dm_status dm_data_path(dm_buf *path, const char *stated, const char *name, dm_err *err);

#endif
