/* ledger.h: documents into a file that lasts
 *
 *     dm_ledger_open -> dm_ledger_add, dm_ledger_add, ... -> dm_ledger_close
 *
 * An SQLite file (schema.sql says what is in it). Articles go in by batches of
 * DM_LEDGER_BATCH, one transaction each: a batch is there wholly or not at all,
 * and when the program is killed, running it again over the same input completes
 * the same ledger, row for row. That is why articles that are there already
 * still count towards a batch.
 *
 * One program writes at a time; others wait ten seconds for a batch to end, then
 * fail. Readers never wait. A failed write (full disk, failed sync) is final:
 * nothing is tried twice, and the batch in flight is not in the file.
 *
 * Not safe for more than one thread at a time.
 */
#ifndef DM_LEDGER_H
#define DM_LEDGER_H

#include "doc/doc.h"

enum { DM_LEDGER_BATCH = 200, DM_LEDGER_SCHEMA = 1 };

typedef struct dm_ledger dm_ledger;

/* Who codes: what an article was coded by. An article that was coded by the same
 * is not coded again; by another, its rows are superseded. */
typedef struct dm_coder_id {
    const char *program;
    dm_str      lexicon, model;
} dm_coder_id;

/* Opens the ledger at `path` for writing, and makes one when there is none. Fails
 * with DM_E_VERSION for a file that is something else, or a newer ledger. */
dm_status dm_ledger_open(dm_ledger **out, const char *path, dm_coder_id coder, dm_err *err);

/* Opens an existing ledger for reading only. */
dm_status dm_ledger_open_read(dm_ledger **out, const char *path, dm_err *err);

/* Is the article there, coded by the same? *is_flawed: it was refused or cut. */
dm_status dm_ledger_has(bool *is_there, bool *is_flawed, dm_ledger *ledger, const char *uid, dm_err *err);

/* Puts a document in, refused ones too; one that is there already, coded by the
 * same, changes nothing. Cost: its rows. */
dm_status dm_ledger_add(dm_ledger *ledger, const dm_doc *doc, dm_err *err);

/* Counts an article that dm_ledger_has found, so that batches stay the same. */
dm_status dm_ledger_pass(dm_ledger *ledger, dm_err *err);

/* Ends the last batch and closes. Frees the ledger even when it fails. */
dm_status dm_ledger_close(dm_ledger *ledger, dm_err *err);
/* Closes without the batch in flight; NULL is fine. */
void      dm_ledger_drop(dm_ledger *ledger);

/* ---- reading ------------------------------------------------------------ */

/* Strings live until the next row is asked for. */
typedef struct dm_article_row {
    int64_t id;
    dm_str  uid, path, outlet, title, earliest, latest, reason, marks;
    bool    is_refused;
} dm_article_row;

typedef struct dm_event_row {
    int64_t id, n, claim;            /* claim: 0 when the outlet says so      */
    dm_str  type, mode, cameo, status, actors, recipients, first_day, last_day, place, place_country;
    dm_str  speaker, stance, cue;    /* of the claim                          */
    dm_str  text, trigger, rule;
    dm_str  own, own_mode;           /* type and mode of the user's own       */
    int64_t dead, injured, arrested, crowd;      /* -1: not said              */
} dm_event_row;

typedef struct dm_claim_row {
    int64_t id, n;
    dm_str  speaker, role, country, cue, form, stance, content;
} dm_claim_row;

typedef struct dm_rows dm_rows;

/* Articles in the order they came: all, or the one whose uid starts with `uid`. */
dm_status dm_articles_begin(dm_rows **out, dm_ledger *ledger, dm_str uid, dm_err *err);
bool      dm_articles_next(dm_article_row *out, dm_rows *rows);
/* The events of an article in text order: all, or those of one type, PLOVER's or the user's own. */
dm_status dm_events_begin(dm_rows **out, dm_ledger *ledger, int64_t article, dm_str type, dm_err *err);
bool      dm_events_next(dm_event_row *out, dm_rows *rows);
/* Whether some event has this type of a user's own. */
dm_status dm_ledger_has_type(bool *has, dm_ledger *ledger, dm_str own, dm_err *err);
dm_status dm_claims_begin(dm_rows **out, dm_ledger *ledger, int64_t article, dm_err *err);
bool      dm_claims_next(dm_claim_row *out, dm_rows *rows);
/* Says whether the walk ended well; frees `rows`. */
dm_status dm_rows_end(dm_rows *rows, dm_err *err);

/* An article as it was read, with one of its events. */
typedef struct dm_kept {
    dm_article article;              /* bytes, and what was stated beside them as far as it is kept */
    int64_t    n;                    /* the event's number in the article; 0: the article was asked for */
    uint32_t   trigger_start, trigger_end;       /* bytes of the article; both 0: no words */
    dm_str     rule;                 /* that coded it                         */
    dm_str     uid, reason;          /* the article's                         */
    dm_str     lexicon, model;       /* by which it was coded                 */
} dm_kept;

/* Finds the event or article whose uid begins with `what` (hexadecimal), or "ARTICLE/e3", the third
 * event of that article. Texts live in `arena`, which has no `leave`. Fails with DM_E_USAGE when `what` is none of
 * these, DM_E_EMPTY when there is no such thing, or more than one, or the article was refused. */
dm_status dm_ledger_find(dm_kept *out, dm_arena *arena, dm_ledger *ledger, dm_str what, dm_err *err);

/* ---- checking ----------------------------------------------------------- */

/* Looks for damage: the file's own structure, rows that point nowhere, ranges that
 * are not in their article, words that do not stand where the row says. Calls
 * `found` for each fault. Linear in the ledger. */
dm_status dm_ledger_check(dm_ledger *ledger, void (*found)(void *ctx, const char *what), void *ctx, dm_err *err);

#endif
