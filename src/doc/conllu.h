/* conllu.h: trees as text, in the ten columns of Universal Dependencies
 *
 * Reading keeps what is there: comments, ids, forms, ranges of multiword tokens,
 * the language's own tags. Writing puts our reading into the columns for lemma,
 * tag, features, head and relation, and the names into MISC as NER=B-PER.
 *
 * Empty nodes (8.1) are dropped: they belong to the enhanced graph (DEPS), which is
 * neither read nor written. Of a file that declares its columns (# global.columns,
 * CoNLL-U Plus) the ten of CoNLL-U are taken, in whatever order they stand.
 *
 * https://universaldependencies.org/format.html
 */
#ifndef DM_CONLLU_H
#define DM_CONLLU_H

#include "doc/doc.h"

enum { DM_CONLLU_ID, DM_CONLLU_FORM, DM_CONLLU_LEMMA, DM_CONLLU_UPOS, DM_CONLLU_XPOS, DM_CONLLU_FEATS,
       DM_CONLLU_HEAD, DM_CONLLU_DEPREL, DM_CONLLU_DEPS, DM_CONLLU_MISC, DM_CONLLU_COLUMNS,
       DM_CONLLU_MOST_COLUMNS = 32 /* of a line, in a file that declares them */ };

/* One line: a word, or the range of a multiword token. Columns are views; what a
 * file does not have is "_". */
typedef struct dm_conllu_row {
    dm_str   col[DM_CONLLU_COLUMNS];
    uint32_t word;               /* index in words, DM_NONE for a range       */
    uint32_t upto;               /* where the last range so far ends: index after its last word */
    uint32_t line;               /* of the file, from 1                       */
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

/* A file being read. Set `rest`, and `path` for errors: without one they say
 * "line 3: ...". */
typedef struct dm_conllu_reader {
    dm_str      rest;
    const char *path;
    uint32_t    line;            /* lines read                                */
    uint32_t    n_column;        /* declared; 0: the ten                      */
    uint8_t     column[DM_CONLLU_MOST_COLUMNS];   /* DM_CONLLU_COLUMNS: none of the ten */
} dm_conllu_reader;

/* The next sentence, in `arena` (with `leave`) and views of the text; *has_more
 * is false at the end. Fails with DM_E_SYNTAX or DM_E_ENCODING, naming the line,
 * what was found and what was wanted, when columns are too few or many, ids do not
 * count 1, 2, 3 ..., a head is not a word, or bytes are not UTF-8. After that the
 * next call goes on with the next sentence; out->comments are those of the bad one. */
dm_status dm_conllu_next(dm_conllu_sent *out, bool *has_more, dm_conllu_reader *reader,
                         dm_arena *arena, dm_err *err);

/* The value of a comment "# key = value", trimmed. False when the line is not of
 * that key; "# newdoc" alone has the key newdoc and an empty value. */
bool dm_conllu_comment(dm_str *value, dm_str line, const char *key);

/* The value of `key` in MISC or FEATS ("A=1|B=2"), byte for byte; false: not there. */
bool dm_conllu_misc(dm_str *value, dm_str misc, const char *key);

/* Writes the sentence with sent->words in place of the columns they fill. */
void dm_conllu_write(dm_buf *out, const dm_conllu_sent *sent);

/* Writes all sentences of a document. `name` becomes the newdoc id, and without its
 * folders and ending the beginning of each sent_id; what the article states (title,
 * day, url, outlet, byline, language) stands above the first sentence; each block is
 * a paragraph. MISC has the bytes of the article (Bytes=123:130), NER, SpaceAfter=No,
 * and SpacesAfter and SpacesBefore where there is more than one blank. */
void dm_conllu_write_doc(dm_buf *out, const dm_doc *doc, dm_str name);

#endif
