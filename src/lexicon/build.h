/* build.h: from lexicon files to sections
 *
 * All files share one form, read by lex_read.c:
 *
 *     # a comment
 *     keyword  rest of the line          a block opens in column 1
 *         key  rest of the line          its lines are indented
 *
 * A kind of block (dm_lex_kind) says which keywords it takes and compiles its
 * blocks, in the order of the table in lex_kinds.c, whatever file they are in.
 * Errors are collected with file, line and column, and nothing half-loaded is used.
 */
#ifndef DM_LEX_BUILD_H
#define DM_LEX_BUILD_H

#include "lexicon/lexicon.h"

typedef struct dm_lex_line {
    dm_str   key;            /* first word                                    */
    dm_str   value;          /* the rest, trimmed; may be empty               */
    dm_place at;             /* of the key                                    */
    uint32_t value_col;      /* column of the value, from 1                   */
} dm_lex_line;

typedef struct dm_lex_block {
    dm_lex_line  head;
    dm_lex_line *lines;      /* the indented lines                            */
    uint32_t     n_line;
    dm_str       file;       /* path below the lexicon folder: "verbs/expel.lex"; of a user's own, as he gave it */
    bool         is_own;     /* it stands in the user's own folder            */
    uint32_t     file_id;    /* blocks of one file share it; file order       */
} dm_lex_block;

/* A sentence that justifies a rule: run by the linter, not compiled. */
typedef struct dm_lex_example {
    dm_lex_section section;  /* RULES, CUES ...                               */
    uint32_t record;         /* which record it belongs to                    */
    dm_str   rule;           /* its name                                      */
    dm_str   text;           /* the sentence                                  */
    dm_str   wants;          /* what stands after the sentence: "NOR > RUS"; empty */
    bool     is_no;          /* must not fire                                 */
    bool     is_own;         /* in the user's own folder                      */
    dm_place at;
} dm_lex_example;

typedef struct dm_lex_diagnostic {
    dm_place at;
    bool     is_warning;
    dm_str   text;
} dm_lex_diagnostic;

/* The order of a report, for qsort: by file, line, column, text. */
int dm_lex_diagnostic_cmp(const void *a, const void *b);

typedef struct dm_lex_builder dm_lex_builder;

typedef struct dm_lex_kind {
    const char *const *keywords;     /* NULL-ended: block heads it takes       */
    /* Compiles one block. Reports faults with dm_lex_error and goes on. */
    void (*compile)(dm_lex_builder *b, const dm_lex_block *block);
    /* After all blocks of this kind (may be NULL): sorting, cross references. */
    void (*finish)(dm_lex_builder *b);
} dm_lex_kind;

/* The table, in compile order: lex_kinds.c. NULL-ended. */
extern const dm_lex_kind *const dm_lex_kinds[];

/* ---- for kinds ---------------------------------------------------------- */

dm_arena  *dm_lex_arena(dm_lex_builder *b);        /* dies with the builder    */
dm_lex_ref dm_lex_text(dm_lex_builder *b, dm_str s);      /* interned          */
uint32_t   dm_lex_word(dm_lex_builder *b, dm_str word);   /* id by key, added if new */
/* Adds a phrase ("Lashkar-e-Taiba", "throw out"). Cost: its words. */
void       dm_lex_phrase(dm_lex_builder *b, dm_str phrase, dm_phrase_entry entry);
/* Appends a record to a section and returns its number. */
uint32_t   dm_lex_add(dm_lex_builder *b, dm_lex_section s, const void *record, size_t size);
/* The records so far: may be changed in place, moves when more are added. */
void      *dm_lex_records(dm_lex_builder *b, dm_lex_section s, size_t size, uint32_t *n);
/* A class by name ("@weapon"); reports an unknown one at `at` with the nearest. */
uint32_t   dm_lex_class(dm_lex_builder *b, dm_str name, dm_place at);
/* The row of a CAMEO code; reports an unknown one. NULL then. */
const dm_cameo *dm_lex_cameo(dm_lex_builder *b, dm_str code, dm_place at);
void       dm_lex_example_add(dm_lex_builder *b, dm_lex_example example);
/* Splits "Sentence.   NOR > RUS" at the run of two or more blanks (or a tab) before the wants. */
void       dm_lex_example_line(dm_lex_builder *b, dm_lex_section s, uint32_t record, dm_str rule,
                               const dm_lex_line *line, bool is_no);

void dm_lex_error(dm_lex_builder *b, dm_place at, const char *fmt, ...) __attribute__((format(printf, 3, 4)));
void dm_lex_warn(dm_lex_builder *b, dm_place at, const char *fmt, ...) __attribute__((format(printf, 3, 4)));
/* Reports "no KIND 'word' (did you mean 'nearest'?)"; `known` is an array of n names. */
void dm_lex_unknown(dm_lex_builder *b, dm_place at, const char *what, dm_str word,
                    const dm_str *known, uint32_t n);
/* Which of n words `word` is; -1, and reported, when it is none. NULLs are no words. */
int  dm_lex_pick(dm_lex_builder *b, dm_place at, const char *what, dm_str word,
                 const char *const *words, uint32_t n);
/* Reports a line whose key is none of `keys` (NULL-ended), with the nearest. */
void dm_lex_bad_key(dm_lex_builder *b, const dm_lex_line *line, const char *const *keys);
/* Counts one rule more for the linter's last line. */
void dm_lex_count_rule(dm_lex_builder *b, bool is_own);

/* Start both with *rest = {0}.
 * Reads a comma-separated list ("expel, throw out, \"declare war\""): false at the end.
 * *item is trimmed and unquoted; *at gets its column. */
bool dm_lex_item(dm_str *item, dm_place *at, dm_str *rest, const dm_lex_line *line);
/* Takes the next blank-separated word of *rest ("a phrase" in quotes is one). */
bool dm_lex_token(dm_str *token, dm_place *at, dm_str *rest, const dm_lex_line *line);

/* The case a name is written in tells how it must stand in text: all capitals,
 * a capital, or any. */
dm_case dm_lex_case_of(dm_str phrase);

/* ---- compiling ---------------------------------------------------------- */

typedef struct dm_lex_result {
    dm_buf             bytes;        /* the compiled file; empty when there are errors */
    dm_lex_diagnostic *diagnostics;  /* in file and line order                 */
    uint32_t           n_diagnostic, n_error;
    dm_lex_example    *examples;
    uint32_t           n_example;
    uint32_t           n_rule;       /* records in RULES                       */
    uint32_t           n_own;        /* of these, in the user's own folder     */
    dm_arena           arena;        /* all the above but `bytes`              */
} dm_lex_result;

/* Reads every .lex, .roles and .places file below `dir`. Fails only when the folder
 * cannot be read; faults in files are diagnostics. */
dm_status dm_lexicon_compile(dm_lex_result *out, const char *dir, dm_err *err);
/* The same with the files below `own`, a user's folder, before those of `dir`: of equal rules his come first, and a file of
 * his replaces one of `dir` with the same path. NULL: none. */
dm_status dm_lexicon_compile_own(dm_lex_result *out, const char *dir, const char *own, dm_err *err);
void      dm_lex_result_clear(dm_lex_result *result);

#endif
