/* opt.h: a subcommand, its options, and how they are read
 *
 * Each command is one file, src/cli/cmd_*.c, with a table of options and one
 * function. Options may stand anywhere before "--":
 *
 *     -j 4   -j4   --jobs 4   --jobs=4   -x   --explain   --   -file-with-a-dash
 *
 * "-" alone is an argument: standard input or output. Names are given in full;
 * an unknown one is answered with the nearest that there is.
 */
#ifndef DM_OPT_H
#define DM_OPT_H

#include "base/err.h"

typedef enum dm_opt_kind {
    DM_OPT_FLAG,         /* bool *        no value                            */
    DM_OPT_COUNT,        /* uint32_t *    a whole number                      */
    DM_OPT_WORD,         /* const char ** one of the words in `words`, or any */
    DM_OPT_PATH,         /* const char ** a file or folder                    */
    DM_OPT_PATHS         /* dm_opt_paths * may be given several times         */
} dm_opt_kind;

enum { DM_OPT_PATHS_MAX = 32 };

typedef struct dm_opt_paths {
    const char *path[DM_OPT_PATHS_MAX];
    uint32_t    n;
} dm_opt_paths;

typedef struct dm_opt {
    char        letter;          /* 0: only the long form                     */
    const char *name;            /* without dashes; NULL ends the table       */
    dm_opt_kind kind;
    void       *value;
    const char *gloss;           /* one line for --help                       */
    const char *words;           /* DM_OPT_WORD: "text|jsonl|auto"; NULL: any */
} dm_opt;

typedef struct dm_command {
    const char   *name;
    const char   *args;          /* "[FILE|DIR|-]..."                         */
    const char   *gloss;
    const char   *example;       /* one line, shown by --help; may be NULL    */
    const dm_opt *options;       /* may be NULL                               */
    bool          is_hidden;     /* not in the list of --help                 */
    /* Arguments that are left when the options are taken out; returns the exit
     * code: one of dm_exit. */
    int (*run)(uint32_t n_arg, char **args);
} dm_command;

typedef enum dm_exit {
    DM_EXIT_DONE   = 0,          /* all was done                              */
    DM_EXIT_SOME   = 1,          /* some articles were refused or cut; something was found wrong */
    DM_EXIT_START  = 2,          /* could not start: usage, lexicon, model, ledger */
    DM_EXIT_WRITE  = 3           /* had to stop: output or ledger could not be written */
} dm_exit;

/* Reads the options of `cmd` from args into their values, and moves what is left
 * to the front: *n becomes their number. `-h` and `--help` set *wants_help.
 * Fails with DM_E_USAGE, naming the option. */
dm_status dm_opt_read(uint32_t *n, char **args, const dm_command *cmd, bool *wants_help, dm_err *err);

/* Writes the help page of `cmd`. */
void dm_opt_help(dm_buf *out, const dm_command *cmd);

/* The nearest of n names to `word` (NULL when none is near): by edits, at most a
 * third of the word's length, at least one. */
const char *dm_nearest(const char *word, const char *const *names, uint32_t n);

/* Prints "demarche: MESSAGE" to standard error; what cannot be shown safely is
 * written as \xNN. */
void dm_complain(const char *fmt, ...) __attribute__((format(printf, 1, 2)));

/* Appends `s` for a terminal: control characters (C0, DEL, C1) and bytes that are
 * not UTF-8 become \xNN. Newlines and tabs become a blank when `one_line`. */
void dm_plain(dm_buf *out, dm_str s, bool one_line);

#endif
