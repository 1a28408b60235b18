/* json.h: a document as one line of JSON
 *
 * The contract of `demarche code` (docs/ledger/demarche-1.schema.json): one
 * object an article, keys in a fixed order, every key always there, null for
 * what is not known. Offsets are bytes of the article as received; `text` is
 * what stands there.
 *
 * Always true of what is written: it is one line, valid JSON in valid UTF-8,
 * and free of control characters, so that it may be shown on a terminal.
 */
#ifndef DM_JSON_H
#define DM_JSON_H

#include "doc/doc.h"

#define DM_JSON_SCHEMA "demarche/1"

/* Appends the object of `doc` and a newline. Linear in its records. */
void dm_json_doc(dm_buf *out, const dm_doc *doc);

/* Appends "s" in quotes; what is not UTF-8 becomes U+FFFD. */
void dm_json_str(dm_buf *out, dm_str s);
/* Appends a number in the shortest of its forms up to six digits. */
void dm_json_num(dm_buf *out, double value);
/* Appends one decision of the trace: {"at":"claim.cue","verb":"said","depth":1} */
void dm_json_trace(dm_buf *out, const char *at, const dm_field *fields, uint32_t n);

#endif
