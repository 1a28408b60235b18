/* ledger_int.h: what the ledger's files share */
#ifndef DM_LEDGER_INT_H
#define DM_LEDGER_INT_H

#include <sqlite3.h>

#include "ledger/ledger.h"

/* Every statement that is ever run on a ledger: constants, never built from text. */
#define DM_STATEMENTS(X)                                                                                  \
    X(BEGIN,  "BEGIN IMMEDIATE")                                                                          \
    X(COMMIT, "COMMIT")                                                                                   \
    X(CODER_ADD, "INSERT OR IGNORE INTO coder (program, lexicon, model) VALUES (?1, ?2, ?3)")             \
    X(CODER_FIND, "SELECT id FROM coder WHERE program = ?1 AND lexicon = ?2 AND model = ?3")              \
    X(ARTICLE_FIND, "SELECT id, coder, fate = 'refused' OR marks <> '' FROM article WHERE uid = ?1")      \
    X(ARTICLE_ADD, "INSERT INTO article (id, uid, coder, path, record, record_id, url, outlet, language, " \
        "fate, reason, marks, title, title_from_byte, title_to_byte, byline, agency, dateline, "          \
        "earliest, latest, published_precision, published_how, published_confidence, "                    \
        "published_from_byte, published_to_byte, body, bytes) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, " \
        "?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27)")      \
    X(WORDS_ADD, "INSERT INTO article_words (rowid, title, body) "                                         \
        "SELECT id, title, body FROM article WHERE id = ?1 AND fate = 'coded'")                           \
    X(WORDS_DROP, "INSERT INTO article_words (article_words, rowid, title, body) "                        \
        "SELECT 'delete', id, title, body FROM article WHERE id = ?1 AND fate = 'coded'")                 \
    X(ACTOR_ADD, "INSERT INTO actor (id, article, n, name, kind, country, sectors, role, member_of, wikidata, code) " \
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)")                                          \
    X(MENTION_ADD, "INSERT INTO mention (article, n, actor, from_byte, to_byte, text) "                   \
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6)")                                                                \
    X(CLAIM_ADD, "INSERT INTO claim (id, uid, article, n, speaker, speaker_from_byte, speaker_to_byte, "  \
        "speaker_text, cue_from_byte, cue_to_byte, cue_text, form, stance, factivity, first_day, last_day, parent) " \
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)")            \
    X(CONTENT_ADD, "INSERT INTO claim_content (claim, n, from_byte, to_byte, text) VALUES (?1, ?2, ?3, ?4, ?5)") \
    X(EVENT_ADD, "INSERT INTO event (id, uid, article, n, claim, type, mode, contexts, cameo, quad, "     \
        "goldstein, status, first_day, last_day, day_precision, day_how, place, place_country, latitude, " \
        "longitude, geonames, place_how, dead, injured, arrested, crowd, from_byte, to_byte, text, "      \
        "trigger_from_byte, trigger_to_byte, trigger_text, rule, confidence, own, own_mode, " \
        "actor_code, recipient_code, issues) VALUES (?1, ?2, ?3, ?4, ?5, "                                 \
        "?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, " \
        "?26, ?27, ?28, ?29, ?30, ?31, ?32, ?33, ?34, ?35, ?36, ?37, ?38, ?39)")                                                   \
    X(PARTY_ADD, "INSERT INTO event_party (event, side, n, actor, from_byte, to_byte, text) "             \
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")                                                            \
    X(RETOLD_ADD, "INSERT INTO event_retold (event, n, from_byte, to_byte, text) VALUES (?1, ?2, ?3, ?4, ?5)") \
    X(COUNTED_ADD, "INSERT INTO event_count (event, n, what, number, from_byte, to_byte, text) "           \
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")                                                            \
    X(NEXT_ARTICLE, "SELECT coalesce(max(id), 0) + 1 FROM article")                                       \
    X(NEXT_ACTOR, "SELECT coalesce(max(id), 0) + 1 FROM actor")                                           \
    X(NEXT_CLAIM, "SELECT coalesce(max(id), 0) + 1 FROM claim")                                           \
    X(NEXT_EVENT, "SELECT coalesce(max(id), 0) + 1 FROM event")                                           \
    X(PARTY_DROP, "DELETE FROM event_party WHERE event IN (SELECT id FROM event WHERE article = ?1)")     \
    X(RETOLD_DROP, "DELETE FROM event_retold WHERE event IN (SELECT id FROM event WHERE article = ?1)")   \
    X(COUNTED_DROP, "DELETE FROM event_count WHERE event IN (SELECT id FROM event WHERE article = ?1)")   \
    X(EVENT_DROP, "DELETE FROM event WHERE article = ?1")                                                 \
    X(CONTENT_DROP, "DELETE FROM claim_content WHERE claim IN (SELECT id FROM claim WHERE article = ?1)") \
    X(CLAIM_DROP, "DELETE FROM claim WHERE article = ?1")                                                 \
    X(MENTION_DROP, "DELETE FROM mention WHERE article = ?1")                                             \
    X(ACTOR_DROP, "DELETE FROM actor WHERE article = ?1")                                                 \
    X(ARTICLE_DROP, "DELETE FROM article WHERE id = ?1")

typedef enum dm_statement {
#define X(id, sql) DM_SQL_##id,
    DM_STATEMENTS(X)
#undef X
    DM_SQL_COUNT
} dm_statement;

struct dm_ledger {
    sqlite3      *db;
    sqlite3_stmt *sql[DM_SQL_COUNT];     /* prepared when first used          */
    char         *path;
    int64_t       coder;
    dm_coder_id   coder_id;              /* program, and views into `names`   */
    char         *names;                 /* lexicon, model                    */
    uint32_t      n_batch;               /* articles of the batch so far      */
    bool          is_open_batch;
    dm_buf        text;                  /* for text that needs mending       */
};

/* Turns SQLite's last error into ours, with the ledger's path. */
dm_status dm_sql_error(const dm_ledger *ledger, int rc, dm_err *err);

/* The prepared statement, reset; NULL with *err set when it cannot be had. */
sqlite3_stmt *dm_sql(dm_ledger *ledger, dm_statement which, dm_err *err);
/* Runs it; fails unless it comes to its end. */
dm_status dm_sql_run(dm_ledger *ledger, sqlite3_stmt *stmt, dm_err *err);
/* Runs one that gives a single number. */
dm_status dm_sql_number(int64_t *out, dm_ledger *ledger, dm_statement which, dm_err *err);

bool dm_sql_has_column(const dm_ledger *ledger, const char *table, const char *column);

/* Opens a batch unless one is open. */
dm_status dm_batch_open(dm_ledger *ledger, dm_err *err);

#endif
