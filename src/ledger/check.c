/* check.c: is the ledger whole?
 *
 * A list of questions, each a statement that gives one line of text per fault.
 * The first two are SQLite's own; the others are what its constraints cannot
 * say: that the words of a row stand in the article where the row says.
 *
 * Words are compared byte by byte, and only where article and row are both
 * plain UTF-8 without entities: elsewhere (windows-1252) the bytes differ from
 * the words by design, and only the range is checked.
 */
#include "ledger/ledger_int.h"

/* Rows of `table` whose range is not in their article. */
#define RANGE(table, from, to)                                                                     \
    "SELECT '" table " row ' || " table ".n || ' of article ' || article.uid || ': bytes ' || "    \
    from " || '-' || " to " || ' are not in the article (' || length(bytes) || ' bytes)' "         \
    "FROM " table " JOIN article ON article.id = " table ".article "                               \
    "WHERE " to " > length(bytes) OR bytes IS NULL"

/* Rows whose words are plain ASCII but do not stand there. */
#define WORDS(table, from, to, text)                                                               \
    "SELECT '" table " row ' || " table ".n || ' of article ' || article.uid || ': bytes ' || "    \
    from " || '-' || " to " || ' do not read ''' || substr(" text ", 1, 80) || '''' "              \
    "FROM " table " JOIN article ON article.id = " table ".article "                               \
    "WHERE " to " <= length(bytes) AND length(CAST(" text " AS BLOB)) = " to " - " from " "        \
    "AND substr(bytes, " from " + 1, " to " - " from ") <> CAST(" text " AS BLOB)"

static const char *const questions[] = {
    "SELECT integrity_check FROM pragma_integrity_check WHERE integrity_check <> 'ok'",
    "SELECT \"table\" || ' row ' || coalesce(rowid, '?') || ' points to no row of ' || \"parent\" "
        "FROM pragma_foreign_key_check",
    RANGE("mention", "mention.from_byte", "mention.to_byte"),
    RANGE("event", "event.from_byte", "event.to_byte"),
    RANGE("event", "event.trigger_from_byte", "event.trigger_to_byte"),
    RANGE("claim", "claim.cue_from_byte", "claim.cue_to_byte"),
    RANGE("claim", "claim.speaker_from_byte", "claim.speaker_to_byte"),
    WORDS("mention", "mention.from_byte", "mention.to_byte", "mention.text"),
    WORDS("event", "event.from_byte", "event.to_byte", "event.text"),
    WORDS("event", "event.trigger_from_byte", "event.trigger_to_byte", "event.trigger_text"),
    WORDS("claim", "claim.cue_from_byte", "claim.cue_to_byte", "claim.cue_text"),
    WORDS("claim", "claim.speaker_from_byte", "claim.speaker_to_byte", "claim.speaker_text"),
    "SELECT 'event row ' || event.n || ' of article ' || article.uid || ' stands under a claim of another article' "
        "FROM event JOIN article ON article.id = event.article JOIN claim ON claim.id = event.claim "
        "WHERE claim.article <> event.article",
    "SELECT 'event row ' || event.n || ' of article ' || article.uid || ' stands as the outlet''s word, but claim row ' "
        "|| claim.n || ' tells it' FROM event JOIN article ON article.id = event.article JOIN claim ON claim.article = article.id "
        "JOIN claim_content ON claim_content.claim = claim.id WHERE event.claim IS NULL "
        "AND claim.stance NOT IN ('demand', 'promise') "
        "AND NOT (claim.stance = 'deny' AND claim_content.n = 1 AND claim_content.text LIKE 'to %') AND claim_content.from_byte <= event.trigger_from_byte "
        "AND claim_content.to_byte >= event.trigger_to_byte",
    "SELECT 'refused article ' || uid || ' has rows' FROM article WHERE fate = 'refused' "
        "AND (id IN (SELECT article FROM event) OR id IN (SELECT article FROM claim))",
};

/* The same of places where an event is told again, and of words of its counts; older ledgers have no tables for them. */
#define PIECES(table, says)                                                                                       \
    "SELECT 'event row ' || event.n || ' of article ' || article.uid || ' " says " in bytes ' || " table ".from_byte " \
    "|| '-' || " table ".to_byte || ', which do not read ''' || substr(" table ".text, 1, 80) || '''' "           \
    "FROM " table " JOIN event ON event.id = " table ".event JOIN article ON article.id = event.article "         \
    "WHERE " table ".to_byte > length(bytes) OR length(CAST(" table ".text AS BLOB)) = "                          \
    table ".to_byte - " table ".from_byte AND substr(bytes, " table ".from_byte + 1, "                            \
    table ".to_byte - " table ".from_byte) <> CAST(" table ".text AS BLOB)"

static const struct {
    const char *table, *question;
} later_questions[] = {
    {"event_retold", PIECES("event_retold", "is told again")},
    {"event_count",  PIECES("event_count", "is counted")},
};

static dm_status ask(dm_ledger *ledger, const char *sql, void (*found)(void *, const char *), void *ctx, dm_err *err)
{
    sqlite3_stmt *stmt = NULL;
    int           rc = sqlite3_prepare_v2(ledger->db, sql, -1, &stmt, NULL);

    while (rc == SQLITE_OK || rc == SQLITE_ROW) {
        rc = sqlite3_step(stmt);
        if (rc == SQLITE_ROW)
            found(ctx, (const char *)sqlite3_column_text(stmt, 0));
    }
    sqlite3_finalize(stmt);
    return rc == SQLITE_DONE ? DM_OK : dm_sql_error(ledger, rc, err);
}

dm_status dm_ledger_check(dm_ledger *ledger, void (*found)(void *ctx, const char *what), void *ctx, dm_err *err)
{
    dm_status st = DM_OK;

    for (uint32_t i = 0; i < sizeof questions / sizeof *questions && st == DM_OK; i++)
        st = ask(ledger, questions[i], found, ctx, err);
    for (uint32_t i = 0; i < sizeof later_questions / sizeof *later_questions && st == DM_OK; i++)
        if (dm_sql_has_column(ledger, later_questions[i].table, "event"))
            st = ask(ledger, later_questions[i].question, found, ctx, err);
    return st;
}
