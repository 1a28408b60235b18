/* petrarch.h: the dictionaries of PETRARCH and TABARI, read as they are
 *
 *     DUKE_OF_HAUGEN_        # actors: a name,
 *     +THE_OLD_DUKE_         #   what else he is called,
 *         [NRLMIL <950630]   #   and his codes; the first whose days fit counts,
 *         [NRL]              #   else the one without days
 *     DEPUTY {DEPUTIES} [~GOV]   # agents: a word and what it adds to a code
 *
 * Verbs, discards and issues are told of in petrarch_verb.h.
 *
 * docs/petrarch.md tells the whole form, what of it PETRARCH itself gets wrong, and
 * what we do there. What is read is grafted onto a compiled lexicon, in memory: its
 * phrases are of kind DICTIONARY, beside ours, and name records of DICTIONARY.
 *
 * Nothing is half loaded: with an error there is no lexicon. What PETRARCH lets pass
 * is counted by class and let pass.
 */
#ifndef DM_LEXICON_PETRARCH_H
#define DM_LEXICON_PETRARCH_H

#include "lexicon/build.h"

enum { DM_PETRARCH_LINE_BYTES = 8192 };     /* of a line: the longest there is has 200 */

/*    id        what is found                                                 */
#define DM_PETRARCH_ODDITIES(X)                                               \
    X(DAY,      "days that no calendar has")                                  \
    X(REVERSED, "terms that end before they begin")                           \
    X(CODELESS, "phrases without a code")                                     \
    X(BRACKET,  "brackets that open or close nothing")                        \
    X(TAIL,     "words behind a code")                                        \
    X(CONTROL,  "phrases with characters that are none")                      \
    X(SMALL,    "codes in small letters")                                     \
    X(JOINED,   "synonyms that share a line")                                 \
    X(TILDE,    "agents without a ~")                                         \
    X(STRANGE,  "actors whose codes begin with no state or body that is known") \
    X(SET,      "patterns with a set of words that is not defined")           \
    X(DASH,     "patterns without a '-' before them")                         \
    X(VERB,     "transformations with a verb that is not defined")            \
    X(MARK,     "codes with a sign behind them")                              \
    X(NESTED,   "sets of words inside longer phrases of a set")

typedef enum dm_petrarch_oddity {
#define X(id, gloss) DM_PETRARCH_##id,
    DM_PETRARCH_ODDITIES(X)
#undef X
    DM_PETRARCH_ODDITY_COUNT
} dm_petrarch_oddity;

/* One class in one file. */
typedef struct dm_petrarch_odd {
    dm_place first;                        /* where it was seen first          */
    dm_str   what;                         /* what was found there             */
    uint32_t n;
} dm_petrarch_odd;

typedef enum dm_petrarch_kind {
    DM_PETRARCH_ACTORS,
    DM_PETRARCH_AGENTS,
    DM_PETRARCH_VERBS,
    DM_PETRARCH_DISCARDS,
    DM_PETRARCH_ISSUES
} dm_petrarch_kind;

typedef struct dm_petrarch_file {
    const char      *path;
    dm_petrarch_kind kind;
    dm_petrarch_odd  odd[DM_PETRARCH_ODDITY_COUNT];
    uint32_t         n_entry, n_phrase, n_row;   /* of verbs: verbs, sets, patterns */
} dm_petrarch_file;

/* A code and the days it holds, both included. */
typedef struct dm_petrarch_row {
    int32_t since, until;                  /* dm_day; INT32_MIN + 1, INT32_MAX open */
    dm_str  code;
} dm_petrarch_row;

typedef struct dm_petrarch_phrase {
    dm_str words;                          /* parted by blanks                 */
    bool   is_acronym;                     /* stood in brackets                */
} dm_petrarch_phrase;

/* Somebody, or an agent. */
typedef struct dm_petrarch_entry {
    uint32_t first_phrase, n_phrase;
    uint32_t first_row, n_row;
    uint32_t file, line;
} dm_petrarch_entry;

/* All that was read, in file and line order. Errors are diagnostics. */
typedef struct dm_petrarch {
    dm_arena           *arena;
    dm_petrarch_entry  *entries;
    uint32_t            n_entry, cap_entry;
    dm_petrarch_phrase *phrases;
    uint32_t            n_phrase, cap_phrase;
    dm_petrarch_row    *rows;
    uint32_t            n_row, cap_row;
    dm_petrarch_file   *files;
    uint32_t            n_file, cap_file;
    dm_lex_diagnostic  *errors;            /* the first of them                */
    uint32_t            n_listed, cap_listed, n_error;
    struct dm_verbs    *verbs;             /* petrarch_verb.h; NULL: no such file was read */
} dm_petrarch;

/* Reads `bytes` as a file of that kind and adds what it says. The strings of `p` live
 * in p->arena, which leaves when memory runs out; `path` must outlive them. Linear in the bytes. */
void dm_petrarch_read(dm_petrarch *p, dm_petrarch_kind kind, dm_str bytes, const char *path);
void dm_petrarch_error(dm_petrarch *p, dm_place at, const char *fmt, ...) __attribute__((format(printf, 3, 4)));
/* Counts an oddity of the file of at.path. */
void dm_petrarch_note(dm_petrarch *p, dm_petrarch_oddity which, dm_place at, dm_str what);

/* ---- in a lexicon -------------------------------------------------------- */

/* A record of DICTIONARY. */
typedef struct dm_lex_own {
    uint32_t first_row, n_row;             /* of DICTIONARY_CODES              */
    uint32_t actor;                        /* of ACTORS, or DM_LEX_NONE: an agent */
    uint32_t line;
    dm_lex_ref path;
} dm_lex_own;

/* A record of DICTIONARY_CODES: one bracket. */
typedef struct dm_lex_own_code {
    int32_t    since, until;               /* dm_day, both included            */
    dm_lex_ref code;                       /* "USAGOV", "~GOV", "NGO~", "---"  */
} dm_lex_own_code;

/* Flags of a phrase of kind DICTIONARY. */
enum { DM_OWN_ACTOR, DM_OWN_AGENT };

/* What a user named. */
typedef struct dm_petrarch_paths {
    const char *const *actors, *const *agents, *const *verbs, *const *discards, *const *issues;
    uint32_t           n_actors, n_agents, n_verbs, n_discards, n_issues;
    bool               is_foreign;         /* the codes of the verbs are not CAMEO's   */
    uint32_t           new_words;          /* dm_verbs.new_words                       */
} dm_petrarch_paths;

typedef struct dm_petrarch_result {
    dm_buf      bytes;                     /* a compiled lexicon; empty when there are errors */
    dm_petrarch read;
    dm_arena    arena;                     /* of `read`                        */
} dm_petrarch_result;

/* Reads the files and grafts them onto `base`. Fails only when a file cannot be read or
 * memory runs out; faults in files are `read.errors`. Clear it in any case. */
dm_status dm_petrarch_compile(dm_petrarch_result *out, const dm_lexicon *base, const dm_petrarch_paths *paths,
                              dm_err *err);
void      dm_petrarch_result_clear(dm_petrarch_result *result);

/* The same of what was read already; the arena of `p` must have a `leave`. */
dm_status dm_petrarch_graft(dm_buf *out, const dm_lexicon *base, dm_petrarch *p, const char *source_sha256, dm_err *err);

#endif
