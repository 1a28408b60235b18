/* fuzz_lexicon.c: any bytes as a lexicon file
 *
 * The compiler may find faults, each with a place, but must end and not crash.
 */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/io.h"
#include "lexicon/build.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static char folder[64], path[128];

static void remove_folder(void)
{
    unlink(path);
    rmdir(folder);
}

static void make_folder(void)
{
    snprintf(folder, sizeof folder, "/tmp/demarche-fuzz-XXXXXX");
    if (!mkdtemp(folder))
        exit(2);
    snprintf(path, sizeof path, "%s/x.lex", folder);
    atexit(remove_folder);
}

static void put(const uint8_t *data, size_t n)
{
    FILE *f = fopen(path, "wb");

    if (!f || fwrite(data, 1, n, f) != n || fclose(f) != 0)
        exit(2);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    dm_lex_result result;

    if (!folder[0])
        make_folder();
    put(data, n);
    if (dm_lexicon_compile(&result, folder, NULL) != DM_OK)
        return 0;
    if ((result.n_error == 0) != (result.bytes.n > 0))
        abort();
    dm_lex_result_clear(&result);
    return 0;
}
