/* ingest.h: the articles in files, folders and standard input
 *
 * An iterator: each call gives one article, or one thing that should have been
 * an article and says why it is none. Nothing that is wrong with an input ends
 * the run, and everything named on the command line comes out once at least.
 *
 *     a file      one article; JSON Lines if its name ends in .jsonl, .ndjson or
 *                 .json; CoNLL-U if it ends in .conllu or .conllup
 *     a folder    all files below it, by name, that end in .txt, .text, .md,
 *                 .jsonl, .ndjson, .json, .conllu, .conllup, or have no ending;
 *                 hidden files and links to folders are passed over
 *     "-"         standard input: JSON Lines if its first byte that is not blank
 *                 is '{', CoNLL-U if it begins with a comment of CoNLL-U,
 *                 otherwise one article; so with pipes and devices
 *
 * In JSON Lines every line is an object with `text`, and perhaps `id`, `date`,
 * `title`, `url`, `outlet`, `byline`, `language`. Offsets in such an article are
 * bytes of the decoded `text`.
 *
 * In CoNLL-U each "# newdoc" begins an article; a file without any is one. Here its
 * lines are only told apart: dm_given_unfold (given.h) reads them, in the thread that
 * codes them. The first DM_MAX_CONLLU_BYTES of one are kept, and is_cut is set.
 *
 * An article longer than DM_MAX_ARTICLE_BYTES is read up to there, at the end of
 * a line or word, and is_cut is set. Memory does not grow with the input.
 */
#ifndef DM_INGEST_H
#define DM_INGEST_H

#include "doc/doc.h"

typedef struct dm_ingest dm_ingest;

typedef enum dm_ingest_as { DM_INGEST_AUTO, DM_INGEST_TEXT, DM_INGEST_JSONL, DM_INGEST_CONLLU } dm_ingest_as;

typedef struct dm_ingest_options {
    dm_ingest_as as;           /* how to read files, whatever their names     */
} dm_ingest_options;

/* "text", "jsonl", "conllu", "auto"; anything else is AUTO. */
dm_ingest_as dm_ingest_as_of(const char *word);

/* Begins; `paths` must outlive the iterator. `options` may be NULL. Fails only
 * for want of memory. */
dm_status dm_ingest_open(dm_ingest **out, const char *const *paths, uint32_t n,
                         const dm_ingest_options *options, dm_err *err);

/* The next article, all of it in `arena`; false at the end. When it cannot be
 * coded `refused` and `reason` are set. One thread at a time. */
bool dm_ingest_next(dm_ingest *in, dm_arena *arena, dm_article *article);
void dm_ingest_close(dm_ingest *in);

/* The id of an article: 32 hexadecimal digits of the SHA-256 of its bytes; of them
 * and what is stated beside them (the same words from two outlets are two reports);
 * of its place and reason when it has no bytes. */
void dm_article_id(char out[40], const dm_article *article);

#endif
