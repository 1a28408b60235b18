/* cmd_fsck.c: demarche fsck: is a ledger whole? */
#include "cli/opt.h"

#include "base/io.h"
#include "ledger/ledger.h"

enum { SHOWN = 100 };

typedef struct faults {
    dm_buf   out;
    uint32_t n;
} faults;

static void found(void *ctx, const char *what)
{
    faults *f = ctx;

    if (f->n++ < SHOWN) {
        dm_plain(&f->out, dm_str_of(what), true);
        dm_buf_char(&f->out, '\n');
    }
}

static int run_fsck(uint32_t n_arg, char **args)
{
    dm_ledger *ledger;
    faults     f = {0};
    dm_err     err;
    dm_status  st;

    if (n_arg != 1) {
        dm_complain("fsck: wanted one ledger (see 'demarche fsck --help')");
        return DM_EXIT_START;
    }
    if (dm_ledger_open_read(&ledger, args[0], &err) != DM_OK) {
        dm_complain("%s", err.text);
        return DM_EXIT_START;
    }
    st = dm_ledger_check(ledger, found, &f, &err);
    dm_ledger_drop(ledger);
    dm_buf_fmt(&f.out, "%u faults%s\n", f.n, f.n > SHOWN ? ", the first 100 shown" : "");
    if (st == DM_OK)
        st = f.out.failed ? dm_err_set(&err, DM_E_MEMORY, "out of memory") : dm_fd_write(1, dm_buf_view(&f.out), &err);
    dm_buf_clear(&f.out);
    if (st != DM_OK)
        dm_complain("%s", err.text);
    return st != DM_OK ? DM_EXIT_WRITE : f.n ? DM_EXIT_SOME : DM_EXIT_DONE;
}

const dm_command dm_command_fsck = {
    .name  = "fsck",
    .args  = "LEDGER.db",
    .gloss = "look for damage in a ledger",
    .run   = run_fsck,
};
