/* demarche.h: reading news from a program of your own
 *
 *     dm_coder  *coder;    dm_worker *worker;    const dm_doc *doc;
 *
 *     dm_coder_open(&coder, "/usr/local/share/demarche", &err);
 *     dm_worker_new(&worker, coder, &err);
 *     dm_worker_code(&doc, worker, article, &err);
 *     for (uint32_t i = 0; i < doc->n_event; i++)
 *         ...
 *
 * What threads may share is a dm_coder; what each needs for itself is a
 * dm_worker. The records of an article, and what their fields mean, are in
 * doc/doc.h; they are for reading only. An event whose `claim` is not DM_NONE
 * is somebody's word and not a fact: take the claim along wherever you take it.
 * ledger/json.h writes a document as the line of JSON that `demarche code` prints.
 */
#ifndef DEMARCHE_H
#define DEMARCHE_H

#ifdef __cplusplus
extern "C" {
#endif

#include "doc/doc.h"

typedef struct dm_coder  dm_coder;   /* lexicon and model; shared, read-only  */
typedef struct dm_worker dm_worker;  /* one thread's memory; never shared     */

/* Opens lexicon.dml and english.dmm in the folder `dir`. A cut, altered or foreign
 * file is refused with its name and section. Expensive: once per process. */
dm_status dm_coder_open(dm_coder **out, const char *dir, dm_err *err);
void      dm_coder_close(dm_coder *coder);          /* NULL is fine            */

/* `coder` must outlive the worker. About 4 MB, and what one article needs. */
dm_status dm_worker_new(dm_worker **out, const dm_coder *coder, dm_err *err);
void      dm_worker_free(dm_worker *worker);        /* NULL is fine            */

/* Codes one article, a plain text of any bytes. `*out` is the worker's and stays
 * valid until the next call on the same worker; `article` must outlive it. An
 * article that cannot be read gives DM_OK and a document whose `fate` says why;
 * of one longer than DM_MAX_ARTICLE_BYTES the head is read, and `marks` says so.
 * Linear in the bytes of the article. */
dm_status dm_worker_code(const dm_doc **out, dm_worker *worker, dm_str article, dm_err *err);

/* Codes one document that comes as words, sentences and trees of CoNLL-U, from
 * whatever parser. Offsets are bytes of the text that the words make, which is
 * (*out)->article.bytes afterwards; comments like "# date = " state what is known
 * beside it. Sentences that are no trees are left out: `marks` and `reason` say so.
 * All else is as with dm_worker_code. */
dm_status dm_worker_code_conllu(const dm_doc **out, dm_worker *worker, dm_str conllu, dm_err *err);

#ifdef __cplusplus
}
#endif

#endif
