/* limits.h: every limit there is, in one table
 *
 * Hitting one leaves its mark (the second column) in the article's `marks`,
 * never silence. Time and memory stay linear in the input because of them.
 */
#ifndef DM_LIMITS_H
#define DM_LIMITS_H

#include <stdint.h>

/*        id               value        mark                reason                                       */
#define DM_LIMITS(X)                                                                                       \
    X(ARTICLE_BYTES,     16u << 20,   "article-bytes",    "longer articles are read up to here: no news article comes near") \
    X(FILE_BYTES,        1u << 30,    "file-bytes",       "a text file above this is refused before it is read") \
    X(LINE_BYTES,        64u << 20,   "line-bytes",       "one JSON line; more is refused, the next line goes on") \
    X(JSON_DEPTH,        64,          "json-depth",       "deeper nesting is an attack, not a record")     \
    X(TOKEN_BYTES,       1000,        "token-bytes",      "a longer token is cut in two, offsets stay true") \
    X(SENT_TOKENS,       400,         "sentence-tokens",  "a longer sentence is split at the best place")  \
    X(ARTICLE_SENTS,     20000,       "article-sentences", "sentences after this are not read")            \
    X(ARTICLE_TOKENS,    1000000,     "article-tokens",   "nor are words, however few the full stops")     \
    X(CLAIM_DEPTH,       8,           "claim-depth",      "speech nested deeper is kept flat")             \
    X(SENT_PAIRS,        64,          "sentence-pairs",   "actor-recipient pairs in one sentence")         \
    X(ARTICLE_ROWS,      10000,       "article-rows",     "events and claims of one article")              \
    X(ARENA_BYTES,       512u << 20,  "article-memory",   "memory of one article; past it the article is refused") \
    X(DIR_DEPTH,         64,          "folder-depth",     "folders below this are not entered")           \
    X(CONLLU_BYTES,      128u << 20,  "conllu-bytes",     "one document as CoNLL-U; sentences after this are not read") \
    X(BAD_SENTS,         0,           "bad-sentences",    "sentences of CoNLL-U that cannot be read are left out")

typedef enum dm_limit {
#define X(id, value, mark, reason) DM_LIMIT_##id,
    DM_LIMITS(X)
#undef X
    DM_LIMIT_COUNT
} dm_limit;

enum dm_limit_value {
#define X(id, value, mark, reason) DM_MAX_##id = (int)(value),
    DM_LIMITS(X)
#undef X
};

const char *dm_limit_mark(dm_limit which);

#endif
