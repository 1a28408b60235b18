/* find.c: an article back out of the ledger as it was read, by an event of it
 *
 * The bytes are kept as received. What the input stated beside them is kept as far as the coder took it: a
 * title without bytes was stated, and so was a day that is known by "stated". That is enough to code
 * the article again; trees that came with it (CoNLL-U) are not kept.
 */
#include "ledger/ledger_int.h"

enum { KEY_MAX = 80 };

/* ?1 beginning of a uid; ?2 number in the article, 0: the uid is the event's. */
static const char event_sql[] =
    "SELECT event.article, event.n, event.trigger_from_byte, event.trigger_to_byte, event.rule "
    "FROM event JOIN article ON article.id = event.article WHERE CASE WHEN ?2 = 0 "
    "THEN event.uid >= ?1 AND event.uid < ?1 || 'g' "
    "ELSE event.n = ?2 AND article.uid >= ?1 AND article.uid < ?1 || 'g' END LIMIT 2";

static const char article_uid_sql[] =
    "SELECT id, 0, NULL, NULL, NULL FROM article WHERE ?2 = 0 AND uid >= ?1 AND uid < ?1 || 'g' LIMIT 2";

static const char article_sql[] =
    "SELECT uid, path, record, record_id, url, outlet, language, CASE WHEN title_from_byte IS NULL THEN title END, "
    "CASE WHEN published_how = 'stated' THEN earliest END, bytes, reason, program, lexicon, model "
    "FROM article JOIN coder ON coder.id = article.coder WHERE article.id = ?1";

typedef struct asked {
    char    uid[KEY_MAX];
    int64_t n;
} asked;

/* "547a5f" or "547a5f/e3" */
static bool read_asked(asked *out, dm_str what)
{
    size_t slash = dm_str_find(what, DM_STR("/"));
    dm_str uid = dm_str_sub(what, 0, slash), rest = dm_str_sub(what, slash, what.n);

    *out = (asked){0};
    if (uid.n == 0 || uid.n >= KEY_MAX)
        return false;
    for (size_t i = 0; i < uid.n; i++) {
        if (!((uid.p[i] >= '0' && uid.p[i] <= '9') || (uid.p[i] >= 'a' && uid.p[i] <= 'f')))
            return false;
        out->uid[i] = uid.p[i];
    }
    if (rest.n == 0)
        return true;
    rest = dm_str_sub(rest, dm_str_starts(rest, DM_STR("/e")) ? 2 : 1, rest.n);
    for (size_t i = 0; i < rest.n; i++) {
        if (rest.p[i] < '0' || rest.p[i] > '9' || out->n > 1000000)
            return false;
        out->n = out->n * 10 + (rest.p[i] - '0');
    }
    return out->n > 0;
}

static dm_status prepare(sqlite3_stmt **stmt, dm_ledger *ledger, const char *sql, dm_err *err)
{
    int rc = sqlite3_prepare_v2(ledger->db, sql, -1, stmt, NULL);

    return rc == SQLITE_OK ? DM_OK : dm_sql_error(ledger, rc, err);
}

static dm_str column(sqlite3_stmt *stmt, int at, dm_arena *arena)
{
    const char *p = sqlite3_column_blob(stmt, at);
    int         n = sqlite3_column_bytes(stmt, at);

    return dm_arena_str(arena, (dm_str){p, p ? (size_t)n : 0});
}

/* *n_found: 0, 1, or 2 for more. */
static dm_status find_one(dm_kept *out, uint32_t *n_found, int64_t *article, dm_ledger *ledger, const char *sql,
                          const asked *a, dm_arena *arena, dm_err *err)
{
    sqlite3_stmt *stmt;
    dm_status     st = prepare(&stmt, ledger, sql, err);
    int           rc = SQLITE_ROW;

    *n_found = 0;
    if (st != DM_OK)
        return st;
    sqlite3_bind_text(stmt, 1, a->uid, -1, SQLITE_STATIC);
    sqlite3_bind_int64(stmt, 2, a->n);
    while ((rc = sqlite3_step(stmt)) == SQLITE_ROW && (*n_found)++ == 0) {
        *article           = sqlite3_column_int64(stmt, 0);
        out->n             = sqlite3_column_int64(stmt, 1);
        out->trigger_start = (uint32_t)sqlite3_column_int64(stmt, 2);
        out->trigger_end   = (uint32_t)sqlite3_column_int64(stmt, 3);
        out->rule          = column(stmt, 4, arena);
    }
    st = rc == SQLITE_ROW || rc == SQLITE_DONE ? DM_OK : dm_sql_error(ledger, rc, err);
    sqlite3_finalize(stmt);
    return st;
}

static void read_article(dm_kept *out, sqlite3_stmt *stmt, dm_arena *arena)
{
    dm_article *a = &out->article;

    *a = (dm_article){.path = column(stmt, 1, arena), .record = (uint32_t)sqlite3_column_int64(stmt, 2),
                      .record_id = column(stmt, 3, arena), .url = column(stmt, 4, arena), .outlet = column(stmt, 5, arena),
                      .language = column(stmt, 6, arena), .title = column(stmt, 7, arena), .date = column(stmt, 8, arena),
                      .bytes = column(stmt, 9, arena)};
    out->reason  = column(stmt, 10, arena);
    out->uid     = column(stmt, 0, arena);
    out->lexicon = column(stmt, 12, arena);
    out->model   = column(stmt, 13, arena);
}

static dm_status take_article(dm_kept *out, dm_ledger *ledger, int64_t article, dm_arena *arena, dm_err *err)
{
    sqlite3_stmt *stmt;
    dm_status     st = prepare(&stmt, ledger, article_sql, err);
    int           rc;

    if (st != DM_OK)
        return st;
    sqlite3_bind_int64(stmt, 1, article);
    rc = sqlite3_step(stmt);
    if (rc == SQLITE_ROW)
        read_article(out, stmt, arena);
    else
        st = dm_sql_error(ledger, rc, err);
    sqlite3_finalize(stmt);
    return st;
}

dm_status dm_ledger_find(dm_kept *out, dm_arena *arena, dm_ledger *ledger, dm_str what, dm_err *err)
{
    dm_place  at = {.path = ledger->path};
    asked     a;
    uint32_t  n = 0;
    int64_t   article = 0;
    dm_status st;

    *out = (dm_kept){0};
    if (!read_asked(&a, what))
        return dm_err_at(err, DM_E_USAGE, at, "'%.*s' is no event (wanted an id's beginning, or ARTICLE/e3 as 'show' has them)",
                         (int)what.n, what.p);
    st = find_one(out, &n, &article, ledger, event_sql, &a, arena, err);
    if (st == DM_OK && n == 0)
        st = find_one(out, &n, &article, ledger, article_uid_sql, &a, arena, err);
    if (st != DM_OK)
        return st;
    if (n != 1)
        return dm_err_at(err, DM_E_EMPTY, at, "%s '%.*s'", n ? "more than one event or article begins with" : "no event or article",
                         (int)what.n, what.p);
    if ((st = take_article(out, ledger, article, arena, err)) != DM_OK)
        return st;
    if (out->article.bytes.n == 0)
        return dm_err_at(err, DM_E_EMPTY, at, "the article was refused: %.*s", (int)out->reason.n, out->reason.p);
    return DM_OK;
}
