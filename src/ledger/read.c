/* read.c: rows back out of the ledger
 *
 * Each walk is one prepared statement of its own; values are handed out as views
 * into SQLite's row and die with it. Optional filters are parameters that the
 * statement ignores when they are empty.
 */
#include "ledger/ledger_int.h"

#include "base/alloc.h"

#define PARTIES(which)                                                                                     \
    "(SELECT group_concat(label, '; ') FROM (SELECT coalesce(actor.name, '?') || CASE WHEN actor.country " \
    "IS NULL THEN '' ELSE ' (' || actor.country || coalesce(' ' || actor.sectors, '') || ')' END AS label " \
    "FROM event_party JOIN actor ON actor.id = event_party.actor WHERE event_party.event = event.id AND "  \
    "side = '" which "' ORDER BY event_party.n))"

static const char articles_sql[] =
    "SELECT id, uid, path, outlet, title, earliest, latest, reason, marks, fate = 'refused' FROM article "
    "WHERE ?1 = '' OR substr(uid, 1, length(?1)) = ?1 ORDER BY id";

/* `own` and `own_mode` are columns, or NULL in a ledger that was made before there were any. */
#define EVENTS(own, own_mode)                                                                              \
    "SELECT event.id, event.n, coalesce(event.claim, 0), event.type, mode, cameo, status, "                \
    PARTIES("actor") ", " PARTIES("recipient") ", event.first_day, event.last_day, place, place_country, " \
    "coalesce(speaker.name, claim.speaker_text), claim.stance, claim.cue_text, "                           \
    "event.text, trigger_text, rule, coalesce(dead, -1), coalesce(injured, -1), coalesce(arrested, -1), "  \
    "coalesce(crowd, -1), " own ", " own_mode " FROM event LEFT JOIN claim ON claim.id = event.claim "     \
    "LEFT JOIN actor AS speaker ON speaker.id = claim.speaker "                                            \
    "WHERE event.article = ?1 AND (?2 = '' OR event.type = ?2 OR " own " = ?2) ORDER BY event.n"

static const char events_sql[] = EVENTS("event.own", "event.own_mode");
static const char older_events_sql[] = EVENTS("NULL", "NULL");

static const char claims_sql[] =
    "SELECT claim.id, claim.n, coalesce(actor.name, claim.speaker_text), actor.role, actor.country, cue_text, "
    "form, stance, (SELECT group_concat(text, ' ... ') FROM (SELECT text FROM claim_content "
    "WHERE claim_content.claim = claim.id ORDER BY n)) FROM claim LEFT JOIN actor ON actor.id = claim.speaker "
    "WHERE claim.article = ?1 ORDER BY claim.n";

struct dm_rows {
    dm_ledger    *ledger;
    sqlite3_stmt *stmt;
    int           rc, at;
};

static dm_status begin(dm_rows **out, dm_ledger *ledger, const char *sql, dm_err *err)
{
    dm_rows *rows = dm_malloc(sizeof *rows);
    int      rc;

    if (!rows)
        return dm_err_set(err, DM_E_MEMORY, "no memory to read a ledger");
    rows->ledger = ledger;
    rc = sqlite3_prepare_v2(ledger->db, sql, -1, &rows->stmt, NULL);
    if (rc != SQLITE_OK) {
        dm_free(rows);
        return dm_sql_error(ledger, rc, err);
    }
    *out = rows;
    return DM_OK;
}

static bool step(dm_rows *rows)
{
    rows->at = 0;
    rows->rc = sqlite3_step(rows->stmt);
    return rows->rc == SQLITE_ROW;
}

static dm_str get_str(dm_rows *rows)
{
    const char *p = (const char *)sqlite3_column_text(rows->stmt, rows->at);
    int         n = sqlite3_column_bytes(rows->stmt, rows->at++);

    return (dm_str){p, p ? (size_t)n : 0};
}

static int64_t get_int(dm_rows *rows)
{
    return sqlite3_column_int64(rows->stmt, rows->at++);
}

static void bind(dm_rows *rows, int at, dm_str s)
{
    sqlite3_bind_text64(rows->stmt, at, s.n ? s.p : "", s.n, SQLITE_TRANSIENT, SQLITE_UTF8);
}

dm_status dm_articles_begin(dm_rows **out, dm_ledger *ledger, dm_str uid, dm_err *err)
{
    dm_status st = begin(out, ledger, articles_sql, err);

    if (st == DM_OK)
        bind(*out, 1, uid);
    return st;
}

bool dm_articles_next(dm_article_row *out, dm_rows *rows)
{
    if (!step(rows))
        return false;
    out->id         = get_int(rows);
    out->uid        = get_str(rows);
    out->path       = get_str(rows);
    out->outlet     = get_str(rows);
    out->title      = get_str(rows);
    out->earliest   = get_str(rows);
    out->latest     = get_str(rows);
    out->reason     = get_str(rows);
    out->marks      = get_str(rows);
    out->is_refused = get_int(rows);
    return true;
}

dm_status dm_events_begin(dm_rows **out, dm_ledger *ledger, int64_t article, dm_str type, dm_err *err)
{
    dm_status st = begin(out, ledger, dm_sql_has_column(ledger, "event", "own") ? events_sql : older_events_sql, err);

    if (st != DM_OK)
        return st;
    sqlite3_bind_int64((*out)->stmt, 1, article);
    bind(*out, 2, type);
    return DM_OK;
}

static void read_code(dm_event_row *out, dm_rows *rows)
{
    out->id         = get_int(rows);
    out->n          = get_int(rows);
    out->claim      = get_int(rows);
    out->type       = get_str(rows);
    out->mode       = get_str(rows);
    out->cameo      = get_str(rows);
    out->status     = get_str(rows);
    out->actors     = get_str(rows);
    out->recipients = get_str(rows);
}

bool dm_events_next(dm_event_row *out, dm_rows *rows)
{
    if (!step(rows))
        return false;
    read_code(out, rows);
    out->first_day     = get_str(rows);
    out->last_day      = get_str(rows);
    out->place         = get_str(rows);
    out->place_country = get_str(rows);
    out->speaker       = get_str(rows);
    out->stance        = get_str(rows);
    out->cue           = get_str(rows);
    out->text          = get_str(rows);
    out->trigger       = get_str(rows);
    out->rule          = get_str(rows);
    out->dead          = get_int(rows);
    out->injured       = get_int(rows);
    out->arrested      = get_int(rows);
    out->crowd         = get_int(rows);
    out->own           = get_str(rows);
    out->own_mode      = get_str(rows);
    return true;
}

dm_status dm_ledger_has_type(bool *has, dm_ledger *ledger, dm_str own, dm_err *err)
{
    dm_rows  *rows = NULL;
    dm_status st;

    *has = false;
    if (!dm_sql_has_column(ledger, "event", "own"))
        return DM_OK;
    if ((st = begin(&rows, ledger, "SELECT 1 FROM event WHERE own = ?1 LIMIT 1", err)) != DM_OK || !rows)
        return st;
    bind(rows, 1, own);
    *has = step(rows);
    return dm_rows_end(rows, err);
}

dm_status dm_claims_begin(dm_rows **out, dm_ledger *ledger, int64_t article, dm_err *err)
{
    dm_status st = begin(out, ledger, claims_sql, err);

    if (st == DM_OK)
        sqlite3_bind_int64((*out)->stmt, 1, article);
    return st;
}

bool dm_claims_next(dm_claim_row *out, dm_rows *rows)
{
    if (!step(rows))
        return false;
    out->id      = get_int(rows);
    out->n       = get_int(rows);
    out->speaker = get_str(rows);
    out->role    = get_str(rows);
    out->country = get_str(rows);
    out->cue     = get_str(rows);
    out->form    = get_str(rows);
    out->stance  = get_str(rows);
    out->content = get_str(rows);
    return true;
}

dm_status dm_rows_end(dm_rows *rows, dm_err *err)
{
    dm_status st = rows->rc == SQLITE_DONE || rows->rc == SQLITE_ROW || rows->rc == SQLITE_OK
                       ? DM_OK : dm_sql_error(rows->ledger, rows->rc, err);

    sqlite3_finalize(rows->stmt);
    dm_free(rows);
    return st;
}
