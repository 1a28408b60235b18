/* main.c: demarche VERB [INPUT...]
 *
 * Looks the verb up in the table, reads its options, runs it. Rows go to
 * standard output, everything else to standard error.
 */
#include "cli/opt.h"

#include "base/io.h"

#ifndef DM_VERSION
#define DM_VERSION "0.1.0"
#endif

/* Each is defined in its cmd_*.c. */
#define COMMANDS(X) \
    X(code) X(show) X(explain) X(fsck) X(parse) X(lint)

#define X(name) extern const dm_command dm_command_##name;
COMMANDS(X)
#undef X

static const dm_command *const commands[] = {
#define X(name) &dm_command_##name,
    COMMANDS(X)
#undef X
};

enum { N_COMMAND = sizeof commands / sizeof *commands };

static const dm_command *find_command(const char *name)
{
    for (uint32_t i = 0; i < N_COMMAND; i++)
        if (strcmp(commands[i]->name, name) == 0)
            return commands[i];
    return NULL;
}

static int print(dm_buf *text, int fd)
{
    dm_err    err;
    dm_status st = text->failed ? dm_err_set(&err, DM_E_MEMORY, "out of memory")
                                : dm_fd_write(fd, dm_buf_view(text), &err);

    dm_buf_clear(text);
    if (st == DM_OK)
        return DM_EXIT_DONE;
    dm_complain("%s", err.text);
    return DM_EXIT_WRITE;
}

static void write_help(dm_buf *out)
{
    dm_buf_str(out, DM_STR("demarche reads news and writes who did what to whom, and who says so\n\n"
                           "  demarche code article.txt\n"
                           "  demarche code news/ -o LEDGER.db && demarche show LEDGER.db\n\n"
                           "usage: demarche VERB [OPTION]... [INPUT]...\n\n"));
    for (uint32_t i = 0; i < N_COMMAND; i++)
        if (!commands[i]->is_hidden)
            dm_buf_fmt(out, "  %-10s %s\n", commands[i]->name, commands[i]->gloss);
    dm_buf_str(out, DM_STR("\n'demarche VERB --help' tells more. Exit: 0 done, 1 some articles were refused or cut,\n"
                           "2 could not start, 3 output could not be written.\n"));
}

static int unknown_command(const char *name)
{
    const char *names[N_COMMAND], *near;

    for (uint32_t i = 0; i < N_COMMAND; i++)
        names[i] = commands[i]->name;
    near = dm_nearest(name, names, N_COMMAND);
    if (near)
        dm_complain("no verb '%s' (did you mean '%s'?)", name, near);
    else
        dm_complain("no verb '%s' (see 'demarche --help')", name);
    return DM_EXIT_START;
}

static int run_command(const dm_command *cmd, uint32_t n, char **args)
{
    bool   wants_help = false;
    dm_buf help = {0};
    dm_err err;

    if (dm_opt_read(&n, args, cmd, &wants_help, &err) != DM_OK) {
        dm_complain("%s", err.text);
        return DM_EXIT_START;
    }
    if (!wants_help)
        return cmd->run(n, args);
    dm_opt_help(&help, cmd);
    return print(&help, 1);
}

int main(int argc, char **argv)
{
    const dm_command *cmd;
    dm_buf            text = {0};
    bool              is_help = argc > 1 && (!strcmp(argv[1], "--help") || !strcmp(argv[1], "-h") || !strcmp(argv[1], "help"));

    if (argc < 2 || (is_help && argc == 2)) {
        write_help(&text);
        print(&text, argc < 2 ? 2 : 1);
        return argc < 2 ? DM_EXIT_START : DM_EXIT_DONE;
    }
    if (!strcmp(argv[1], "--version") || !strcmp(argv[1], "-V")) {
        dm_buf_str(&text, DM_STR("demarche " DM_VERSION "\n"));
        return print(&text, 1);
    }
    if (argv[1][0] == '-' && !is_help) {
        dm_complain("no option '%s' before the verb (see 'demarche --help')", argv[1]);
        return DM_EXIT_START;
    }
    cmd = find_command(argv[is_help ? 2 : 1]);
    if (!cmd)
        return unknown_command(argv[is_help ? 2 : 1]);
    if (is_help) {
        dm_opt_help(&text, cmd);
        return print(&text, 1);
    }
    dm_file_on_cut("demarche: a lexicon was cut while it was read\n", DM_EXIT_START);
    return run_command(cmd, (uint32_t)(argc - 2), argv + 2);
}
