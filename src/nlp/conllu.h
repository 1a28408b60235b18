/* conllu.h: trees as text, in the ten columns of Universal Dependencies
 *
 * Reading keeps what is there: comments, ids, forms, ranges of multiword tokens,
 * the language's own tags. Empty nodes (8.1) are dropped. Writing puts our
 * reading into the columns for lemma, tag, features, head and relation, and the
 * names into MISC as NER=B-PER.
 *
 * https://universaldependencies.org/format.html
 */
#ifndef DM_CONLLU_H
#define DM_CONLLU_H

#include "doc/doc.h"

enum { DM_CONLLU_COLUMNS = 10 };

/* One line: a word, or the range of a multiword token. Columns are views. */
typedef struct dm_conllu_row {
    dm_str   col[DM_CONLLU_COLUMNS];
    uint32_t word;               /* index in words, DM_NONE for a range       */
} dm_conllu_row;

/* What was read of a word. */
typedef struct dm_conllu_word {
    dm_str   form, lemma;
    uint32_t head;               /* index of a word, DM_NONE: the root        */
    uint8_t  upos, deprel, ne;
    bool     ne_begins;
    dm_morph morph;
} dm_conllu_word;

typedef struct dm_conllu_sent {
    dm_str         *comments;    /* [n_comment] lines with their #            */
    dm_conllu_row  *rows;        /* [n_row]                                   */
    dm_conllu_word *words;       /* [n_word] form and what the columns say    */
    uint32_t        n_comment, n_row, n_word;
    uint32_t        cap_comment, cap_row, cap_word;
} dm_conllu_sent;

/* A file being read. */
typedef struct dm_conllu_reader {
    dm_str      rest;
    const char *path;            /* for errors                                */
    uint32_t    line;            /* lines read                                */
} dm_conllu_reader;

/* The next sentence, in `arena` (with `leave`) and views of the text; *has_more
 * is false at the end. Fails with DM_E_SYNTAX, naming the line, when a line has
 * not ten columns, ids do not count 1, 2, 3 ..., or a head is not a word. */
dm_status dm_conllu_next(dm_conllu_sent *out, bool *has_more, dm_conllu_reader *reader,
                         dm_arena *arena, dm_err *err);

/* Writes the sentence with sent->words in place of the columns they fill. */
void dm_conllu_write(dm_buf *out, const dm_conllu_sent *sent);

/* Writes all sentences of a document. `name` becomes the newdoc id; each block
 * is a paragraph. MISC has the bytes of the article (Bytes=123:130), NER and
 * SpaceAfter=No. */
void dm_conllu_write_doc(dm_buf *out, const dm_doc *doc, dm_str name);

#endif
