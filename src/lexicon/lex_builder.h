/* lex_builder.h: the builder's insides, for lex_build.c, lex_write.c and lex_class.c */
#ifndef DM_LEX_BUILDER_H
#define DM_LEX_BUILDER_H

#include "lexicon/build.h"
#include "lexicon/lex_int.h"

typedef struct dm_lex_index {
    uint32_t *slots;              /* [cap] 1 + entry, 0 free                  */
    uint32_t  n, cap;             /* cap is a power of two                    */
} dm_lex_index;

typedef struct dm_lex_textrow {
    dm_str     text;
    dm_lex_ref ref;
} dm_lex_textrow;

typedef struct dm_lex_wordrow {
    dm_str     key;
    dm_lex_ref ref;
    bool       is_plain;          /* more than part of a name                 */
} dm_lex_wordrow;

typedef struct dm_lex_end {
    uint32_t        node, order;  /* order keeps the source's order at a node */
    dm_phrase_entry entry;
} dm_lex_end;

/* A class that was named: taken in by another, or opened as a block. */
typedef struct dm_lex_named {
    dm_place at;
    bool     is_defined;
} dm_lex_named;

/* A person and where he is written; key, id and country when all are read. */
typedef struct dm_lex_person {
    dm_place   at;
    uint32_t   record;
    dm_lex_ref id;
    dm_str     key;
    char       country[4];
} dm_lex_person;

/* What a person is called, and a word of a `variants` block, for person.c. */
typedef struct dm_lex_called {
    dm_str   name;
    uint32_t record;
    bool     is_alone;
} dm_lex_called;

typedef struct dm_lex_variant {
    dm_str   word;
    uint32_t kind, line;
} dm_lex_variant;

struct dm_lex_builder {
    dm_arena          *arena;
    dm_buf             section[DM_LEX_SECTION_COUNT];
    dm_lex_textrow    *texts;
    uint32_t           n_text, cap_text;
    dm_lex_index       text_index;
    dm_lex_wordrow    *words;
    uint32_t           n_word, cap_word;
    dm_lex_index       word_index;
    dm_lex_slot       *steps;
    uint32_t           n_step, cap_step, last_node;
    dm_lex_index       step_index;
    dm_lex_end        *ends;
    uint32_t           n_end, cap_end;
    dm_lex_diagnostic *diagnostics;
    uint32_t           n_diagnostic, cap_diagnostic, n_error;
    dm_lex_example    *examples;
    uint32_t           n_example, cap_example;
    dm_lex_named      *named;           /* [classes] where each was first seen      */
    uint32_t           n_named, cap_named;
    dm_lex_person     *persons;         /* term.c                                  */
    uint32_t           n_person, cap_person;
    dm_lex_called     *person_names;
    uint32_t           n_person_name, cap_person_name;
    dm_lex_variant     *variants;
    uint32_t           n_variant, cap_variant;
    dm_buf             class_members;   /* lex_class.c, until finished             */
    uint32_t            n_rule, n_own;
    bool                is_in_own;       /* the block in hand is the user's own     */
};

/* As dm_lex_word, of a word in a name: that alone makes no word of a dictionary of it. */
uint32_t dm_lex_name_word(dm_lex_builder *b, dm_str word);

/* The tables of names, once the ends of phrases are sorted. gaz.c */
void dm_lex_write_gaz(dm_lex_builder *b);
/* The size of a table of slots for n things: a power of two. lex_write.c */
uint32_t dm_lex_slot_count(uint32_t n);
/* Lays sections out as a compiled file. lex_write.c */
dm_status dm_lex_lay_out(dm_buf *out, const dm_str section[DM_LEX_SECTION_COUNT], dm_err *err);
/* Lays all tables out as a compiled file. lex_write.c */
dm_status dm_lex_write(dm_buf *out, dm_lex_builder *b, const char *source_sha256, dm_err *err);

#endif
