/* data_path.c: where the lexicon and the model lie
 *
 * The program's own folder comes from /proc/self/exe, so that a build tree can
 * be moved and a second one installed beside it without either being told.
 */
#include "cli/data_path.h"

#include <limits.h>
#include <string.h>
#include <unistd.h>

#include "base/io.h"

#ifndef DM_DATA_DIR
#define DM_DATA_DIR "/usr/local/share/demarche"
#endif

/* "/opt/demarche/bin" in `out`; "." when the system will not say. */
static void program_folder(char out[PATH_MAX])
{
    ssize_t n = readlink("/proc/self/exe", out, PATH_MAX - 1);
    char   *slash;

    out[n > 0 ? n : 0] = '\0';
    slash = strrchr(out, '/');
    if (slash)
        slash[slash == out ? 1 : 0] = '\0';
    else
        snprintf(out, PATH_MAX, ".");
}

/* Makes *path "dir tail / name"; is there such a file, or the folder? */
static bool try_place(dm_buf *path, const char *dir, const char *tail, const char *name)
{
    dm_buf_clear(path);
    dm_buf_fmt(path, "%s%s/%s", dir, tail, name);
    dm_buf_char(path, '\0');
    return !path->failed && dm_path_kind(path->p) == (strcmp(name, DM_SOURCE_FOLDER) == 0 ? 'd' : 'f');
}

dm_status dm_data_path(dm_buf *path, const char *stated, const char *name, dm_err *err)
{
    char here[PATH_MAX];

    if (stated) {
        if (try_place(path, stated, "", name))
            return DM_OK;
        return dm_err_set(err, DM_E_IO, "%s/%s: no such file or folder", stated, name);
    }
    program_folder(here);
    if (try_place(path, here, "/share", name)
        || try_place(path, here, "/../share/demarche", name)
        || try_place(path, DM_DATA_DIR, "", name))
        return DM_OK;
    return dm_err_set(err, DM_E_IO,
                      "no '%s' in %s/share, %s/../share/demarche or %s (wanted by --data)",
                      name, here, here, DM_DATA_DIR);
}
