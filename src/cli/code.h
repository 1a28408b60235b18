/* code.h: what the verbs that code share */
#ifndef DM_CLI_CODE_H
#define DM_CLI_CODE_H

#include "cli/opt.h"
#include "lexicon/build.h"
#include "lexicon/petrarch.h"
#include "pipeline/pipeline.h"

/* Opens the model that is stated, or that in the folder `data`, or that the program
 * finds (data_path.h). */
dm_status dm_cli_model_open(dm_model **out, const char *data, const char *stated, dm_err *err);

/* A coder and what it stands on. Zero-initialised is closed. */
typedef struct dm_cli_coder {
    dm_coder     *coder;
    dm_lexicon   *lex;
    dm_model     *model;
    dm_lex_result compiled;      /* when the lexicon was given as its source  */
    dm_lexicon   *base;          /* the lexicon a dictionary was grafted onto */
    dm_petrarch_result own;      /* the user's dictionaries                   */
} dm_cli_coder;

/* What is the user's own: dictionaries (--actors, --agents, --verbs ...), and a folder of rules and types (--rules). */
typedef struct dm_cli_own {
    dm_opt_paths actors, agents, verbs, discards, issues;
    const char  *rules, *ontology;
    uint32_t     new_words;
    bool         is_quiet;       /* no counts, no warnings                    */
} dm_cli_own;

#define DM_CLI_OWN_OPTIONS(own)                                                                                  \
    {'R', "rules",  DM_OPT_PATH,  &(own).rules,  "a folder of rules and types of your own, beside the lexicon's", NULL}, \
    {'a', "actors", DM_OPT_PATHS, &(own).actors, "actors of a PETRARCH or TABARI dictionary (again for more)", NULL}, \
    {'g', "agents", DM_OPT_PATHS, &(own).agents, "its agents (again for more)", NULL}

/* What it codes by, in place of our rules. */
#define DM_CLI_OWN_VERB_OPTIONS(own)                                                                             \
    {'v', "verbs",    DM_OPT_PATHS, &(own).verbs,    "its verbs: code by them and not by our rules (wants --actors)", NULL}, \
    {'k', "discards", DM_OPT_PATHS, &(own).discards, "its discards: what is not to be coded (wants --verbs)", NULL}, \
    {'y', "ontology", DM_OPT_WORD,  &(own).ontology, "whose the codes of --verbs are: CAMEO's, or others of which we know nothing", "cameo|other"}, \
    {'w', "new-actors", DM_OPT_COUNT, &(own).new_words, "names in no dictionary are coded by their words, of at most so many", NULL}, \
    {'i', "issues",   DM_OPT_PATHS, &(own).issues,   "its issues: what else a sentence is about (wants --verbs)", NULL}

/* The lexicon alone, into out->lex. With `rules`, a user's folder, its source is compiled together with them. Close it in
 * any case. */
dm_status dm_cli_lexicon_open(dm_cli_coder *out, const char *data, const char *stated, const char *rules, dm_err *err);

/* Where the source of the lexicon lies: `stated`, if it is a folder, else the folder DM_SOURCE_FOLDER that is found as data are.
 * In *path, ended by a NUL byte. */
dm_status dm_cli_source_path(dm_buf *path, const char *data, const char *stated, dm_err *err);

/* Opens the lexicon and the model, found in the same way. A lexicon that is a folder
 * is compiled here, so that an edited rule can be tried at once; its first fault is
 * the error. `own` are put into the lexicon; what is odd in them is told on standard
 * error, and so are their faults. Close it in any case. */
dm_status dm_cli_coder_open(dm_cli_coder *out, const char *data, const char *lexicon, const char *model,
                            const dm_cli_own *own, dm_err *err);
void      dm_cli_coder_close(dm_cli_coder *coder);

#endif
