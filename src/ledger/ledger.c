/* ledger.c: opening, batches, closing
 *
 * What SQLite is told, and why:
 *
 *   journal_mode=WAL, synchronous=FULL   a committed batch survives a power cut
 *   foreign_keys=ON                      no row points nowhere
 *   trusted_schema=OFF, DEFENSIVE        a tampered file cannot run functions or
 *   cell_size_check, mmap_size=0         write behind SQLite's back
 *   busy_timeout                         other writers wait for a batch
 *   cache_size                           16 MB: a batch and its index pages fit
 *
 * SQLite's memory comes from base/alloc.h, so that tests can make it fail.
 */
#include "ledger/ledger_int.h"

#include <pthread.h>

#include "base/alloc.h"
#include "base/io.h"

enum { BUSY_MS = 10000, RETRY_MS = 20, APPLICATION_ID = 0x444d4c31 /* "DML1" */ };

/* ---- SQLite's memory ---------------------------------------------------- */

/* Each block begins with its size, which SQLite asks for. */
enum { HEAD = 16 };

static void *mem_malloc(int n)
{
    char *p = dm_malloc((size_t)n + HEAD);

    if (!p)
        return NULL;
    memcpy(p, &n, sizeof n);
    return p + HEAD;
}

static void mem_free(void *p)
{
    if (p)
        dm_free((char *)p - HEAD);
}

static void *mem_realloc(void *p, int n)
{
    char *q = dm_realloc((char *)p - HEAD, (size_t)n + HEAD);

    if (!q)
        return NULL;
    memcpy(q, &n, sizeof n);
    return q + HEAD;
}

static int mem_size(void *p)
{
    int n = 0;

    if (p)
        memcpy(&n, (char *)p - HEAD, sizeof n);
    return n;
}

static int  mem_round(int n) { return (n + 7) & ~7; }
static int  mem_init(void *ctx) { (void)ctx; return SQLITE_OK; }
static void mem_shutdown(void *ctx) { (void)ctx; }

/* Does nothing when the host program uses SQLite already. */
static void hook_memory(void)
{
    static const sqlite3_mem_methods methods = {
        mem_malloc, mem_free, mem_realloc, mem_size, mem_round, mem_init, mem_shutdown, NULL
    };

    sqlite3_config(SQLITE_CONFIG_MALLOC, &methods);
}

/* ---- statements --------------------------------------------------------- */

static const char *const statement_sql[DM_SQL_COUNT] = {
#define X(id, sql) sql,
    DM_STATEMENTS(X)
#undef X
};

static dm_status status_of(int rc)
{
    switch (rc & 0xff) {
    case SQLITE_NOMEM:   return DM_E_MEMORY;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:  return DM_E_CORRUPT;
    case SQLITE_TOOBIG:  return DM_E_LIMIT;
    default:             return DM_E_IO;
    }
}

dm_status dm_sql_error(const dm_ledger *ledger, int rc, dm_err *err)
{
    dm_place at = {.path = ledger->path};

    if ((rc & 0xff) == SQLITE_BUSY)
        return dm_err_at(err, DM_E_IO, at, "another program is writing to this ledger");
    if ((rc & 0xff) == SQLITE_NOTADB)
        return dm_err_at(err, DM_E_CORRUPT, at, "not a ledger (wanted an SQLite file)");
    return dm_err_at(err, status_of(rc), at, "%s", ledger->db ? sqlite3_errmsg(ledger->db) : sqlite3_errstr(rc));
}

sqlite3_stmt *dm_sql(dm_ledger *ledger, dm_statement which, dm_err *err)
{
    sqlite3_stmt **stmt = &ledger->sql[which];
    int            rc;

    if (*stmt) {
        sqlite3_reset(*stmt);
        return *stmt;
    }
    rc = sqlite3_prepare_v3(ledger->db, statement_sql[which], -1, SQLITE_PREPARE_PERSISTENT, stmt, NULL);
    if (rc != SQLITE_OK)
        dm_sql_error(ledger, rc, err);
    return *stmt;
}

dm_status dm_sql_run(dm_ledger *ledger, sqlite3_stmt *stmt, dm_err *err)
{
    int       rc = sqlite3_step(stmt);
    dm_status st = rc == SQLITE_DONE || rc == SQLITE_ROW ? DM_OK : dm_sql_error(ledger, rc, err);

    sqlite3_reset(stmt);
    return st;
}

dm_status dm_sql_number(int64_t *out, dm_ledger *ledger, dm_statement which, dm_err *err)
{
    sqlite3_stmt *stmt = dm_sql(ledger, which, err);
    int           rc;

    if (!stmt)
        return err ? err->status : DM_E_IO;
    rc = sqlite3_step(stmt);
    if (rc == SQLITE_ROW)
        *out = sqlite3_column_int64(stmt, 0);
    sqlite3_reset(stmt);
    return rc == SQLITE_ROW ? DM_OK : dm_sql_error(ledger, rc, err);
}

static dm_status run_plain(dm_ledger *ledger, const char *sql, dm_err *err)
{
    int rc = sqlite3_exec(ledger->db, sql, NULL, NULL, NULL);

    return rc == SQLITE_OK ? DM_OK : dm_sql_error(ledger, rc, err);
}

/* ---- opening ------------------------------------------------------------ */

static dm_status read_number(int64_t *out, dm_ledger *ledger, const char *sql, dm_err *err)
{
    sqlite3_stmt *stmt = NULL;
    int           rc = sqlite3_prepare_v2(ledger->db, sql, -1, &stmt, NULL);

    if (rc == SQLITE_OK)
        rc = sqlite3_step(stmt);
    if (rc == SQLITE_ROW)
        *out = sqlite3_column_int64(stmt, 0);
    sqlite3_finalize(stmt);
    return rc == SQLITE_ROW ? DM_OK : dm_sql_error(ledger, rc, err);
}

static dm_status run_schema(dm_ledger *ledger, dm_err *err)
{
    static const char *const lines[] = {
#include "schema_lines.inc"
    };
    dm_buf    sql = {0};
    dm_status st;

    for (uint32_t i = 0; i < sizeof lines / sizeof *lines; i++)
        dm_buf_str(&sql, dm_str_of(lines[i]));
    dm_buf_fmt(&sql, "PRAGMA application_id = %d; PRAGMA user_version = %d;", APPLICATION_ID, DM_LEDGER_SCHEMA);
    dm_buf_char(&sql, '\0');
    st = sql.failed ? dm_err_set(err, DM_E_MEMORY, "no memory to make a ledger") : run_plain(ledger, sql.p, err);
    dm_buf_clear(&sql);
    return st;
}

/* Asks again once it holds the file: another program may have been quicker. */
static dm_status make_tables(dm_ledger *ledger, dm_err *err)
{
    int64_t   n_table = 0;
    dm_status st = run_plain(ledger, "BEGIN IMMEDIATE", err);

    if (st == DM_OK)
        st = read_number(&n_table, ledger, "SELECT count(*) FROM sqlite_schema", err);
    if (st == DM_OK && n_table == 0)
        st = run_schema(ledger, err);
    return st == DM_OK ? run_plain(ledger, "COMMIT", err) : st;
}

/* Columns that ledgers made by older programs lack. */
static const struct {
    const char *table, *column, *add;
} later_columns[] = {
    {"actor", "code",      "ALTER TABLE actor ADD COLUMN code TEXT"},
    {"event", "own",       "ALTER TABLE event ADD COLUMN own TEXT"},
    {"event", "own_mode",  "ALTER TABLE event ADD COLUMN own_mode TEXT"},
    {"event", "actor_code",     "ALTER TABLE event ADD COLUMN actor_code TEXT"},
    {"event", "recipient_code", "ALTER TABLE event ADD COLUMN recipient_code TEXT"},
    {"event", "issues",         "ALTER TABLE event ADD COLUMN issues TEXT"},
    {"claim", "factivity", "ALTER TABLE claim ADD COLUMN factivity TEXT NOT NULL DEFAULT 'nonfactive' "
                               "CHECK (factivity IN ('nonfactive', 'factive', 'counterfactive'))"},
    {"event_retold", "event",
     "CREATE TABLE event_retold (event INTEGER NOT NULL REFERENCES event(id), n INTEGER NOT NULL CHECK (n > 0), "
     "from_byte INTEGER NOT NULL CHECK (from_byte >= 0), to_byte INTEGER NOT NULL, text TEXT NOT NULL, "
     "CHECK (to_byte > from_byte), PRIMARY KEY (event, n)) STRICT, WITHOUT ROWID"},
    {"event_count", "event",
     "CREATE TABLE event_count (event INTEGER NOT NULL REFERENCES event(id), n INTEGER NOT NULL CHECK (n > 0), "
     "what TEXT NOT NULL CHECK (what IN ('dead', 'injured', 'arrested', 'crowd')), number INTEGER NOT NULL CHECK (number >= 0), "
     "from_byte INTEGER NOT NULL CHECK (from_byte >= 0), to_byte INTEGER NOT NULL, text TEXT NOT NULL, "
     "CHECK (to_byte > from_byte), PRIMARY KEY (event, n)) STRICT, WITHOUT ROWID"},
};

bool dm_sql_has_column(const dm_ledger *ledger, const char *table, const char *column)
{
    return sqlite3_table_column_metadata(ledger->db, "main", table, column, NULL, NULL, NULL, NULL, NULL) == SQLITE_OK;
}

static dm_status add_column(dm_ledger *ledger, const char *table, const char *column, const char *add, dm_err *err)
{
    dm_status st;

    if (dm_sql_has_column(ledger, table, column))
        return DM_OK;
    st = run_plain(ledger, "BEGIN IMMEDIATE", err);
    if (st == DM_OK && !dm_sql_has_column(ledger, table, column))
        st = run_plain(ledger, add, err);
    return st == DM_OK ? run_plain(ledger, "COMMIT", err) : st;
}

/* Views and triggers of such a ledger stay as they were made. */
static dm_status add_columns(dm_ledger *ledger, dm_err *err)
{
    dm_status st = DM_OK;

    for (uint32_t i = 0; i < sizeof later_columns / sizeof *later_columns && st == DM_OK; i++)
        st = add_column(ledger, later_columns[i].table, later_columns[i].column, later_columns[i].add, err);
    return st;
}

/* Is it a ledger of our version? An empty file becomes one when `may_make`. */
static dm_status check_kind(dm_ledger *ledger, bool may_make, dm_err *err)
{
    dm_place  at = {.path = ledger->path};
    int64_t   id = 0, version = 0, n_table = 0;
    dm_status st;

    if ((st = read_number(&id, ledger, "PRAGMA application_id", err)) != DM_OK
        || (st = read_number(&version, ledger, "PRAGMA user_version", err)) != DM_OK
        || (st = read_number(&n_table, ledger, "SELECT count(*) FROM sqlite_schema", err)) != DM_OK)
        return st;
    if (n_table == 0 && may_make) {
        if ((st = make_tables(ledger, err)) != DM_OK
            || (st = read_number(&id, ledger, "PRAGMA application_id", err)) != DM_OK
            || (st = read_number(&version, ledger, "PRAGMA user_version", err)) != DM_OK)
            return st;
    }
    if (id != APPLICATION_ID)
        return dm_err_at(err, DM_E_VERSION, at, "an SQLite file, but not a ledger");
    if (version != DM_LEDGER_SCHEMA)
        return dm_err_at(err, DM_E_VERSION, at, "ledger of schema %lld (this program reads %d)",
                         (long long)version, DM_LEDGER_SCHEMA);
    return may_make ? add_columns(ledger, err) : DM_OK;
}

static dm_status set_up(dm_ledger *ledger, bool is_writer, dm_err *err)
{
    dm_status st;

    sqlite3_extended_result_codes(ledger->db, 1);
    sqlite3_busy_timeout(ledger->db, BUSY_MS);
    sqlite3_db_config(ledger->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
    sqlite3_db_config(ledger->db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
    sqlite3_db_config(ledger->db, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, NULL);
    st = run_plain(ledger, "PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA foreign_keys = ON", err);
    if (st == DM_OK && is_writer)
        st = run_plain(ledger, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -16384", err);
    if (st == DM_OK && !is_writer)
        st = run_plain(ledger, "PRAGMA query_only = ON", err);
    return st == DM_OK ? check_kind(ledger, is_writer, err) : st;
}

/* Two programs that make one new ledger collide while the file turns to WAL, where SQLite says
 * "busy" at once and does not wait: we wait and set up again. */
static dm_status set_up_patiently(dm_ledger *ledger, bool is_writer, dm_err *err)
{
    dm_status st;

    for (int waited = 0;; waited += RETRY_MS) {
        st = set_up(ledger, is_writer, err);
        if (st == DM_OK || (sqlite3_errcode(ledger->db) & 0xff) != SQLITE_BUSY || waited >= BUSY_MS)
            return st;
        if (!sqlite3_get_autocommit(ledger->db))
            sqlite3_exec(ledger->db, "ROLLBACK", NULL, NULL, NULL);
        sqlite3_sleep(RETRY_MS);
    }
}

static char *copy(dm_str a, dm_str b)
{
    char *p = dm_malloc(a.n + b.n + 1);

    if (p && a.n)
        memcpy(p, a.p, a.n);
    if (p && b.n)
        memcpy(p + a.n, b.p, b.n);
    return p;
}

static dm_status open_file(dm_ledger **out, const char *path, int flags, dm_err *err)
{
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    dm_ledger            *ledger;
    dm_status             st = DM_OK;
    int                   rc;

    pthread_once(&once, hook_memory);
    ledger = dm_malloc(sizeof *ledger);
    if (!ledger || !(ledger->path = copy(dm_str_of(path), (dm_str){0}))) {
        dm_free(ledger);
        return dm_err_set(err, DM_E_MEMORY, "no memory for a ledger");
    }
    rc = sqlite3_open_v2(ledger->path, &ledger->db, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, NULL);
    if (rc != SQLITE_OK)
        st = dm_sql_error(ledger, rc, err);
    else
        st = set_up_patiently(ledger, flags & SQLITE_OPEN_CREATE, err);
    if (st != DM_OK)
        dm_ledger_drop(ledger);
    else
        *out = ledger;
    return st;
}

dm_status dm_ledger_open_read(dm_ledger **out, const char *path, dm_err *err)
{
    if (dm_path_kind(path) != 'f')
        return dm_err_at(err, DM_E_IO, (dm_place){.path = path}, "no such ledger");
    /* For writing, so that the last reader may tidy the log up; what cannot be
     * written is opened for reading by SQLite itself, and query_only holds. */
    return open_file(out, path, SQLITE_OPEN_READWRITE, err);
}

static dm_status find_coder(int64_t *id, dm_ledger *ledger, dm_statement which, dm_err *err)
{
    sqlite3_stmt *stmt = dm_sql(ledger, which, err);
    int           rc;

    if (!stmt)
        return err ? err->status : DM_E_IO;
    sqlite3_bind_text(stmt, 1, ledger->coder_id.program, -1, SQLITE_STATIC);
    sqlite3_bind_text(stmt, 2, ledger->coder_id.lexicon.p, (int)ledger->coder_id.lexicon.n, SQLITE_STATIC);
    sqlite3_bind_text(stmt, 3, ledger->coder_id.model.p, (int)ledger->coder_id.model.n, SQLITE_STATIC);
    rc = sqlite3_step(stmt);
    *id = rc == SQLITE_ROW ? sqlite3_column_int64(stmt, 0) : 0;
    sqlite3_reset(stmt);
    return rc == SQLITE_ROW || rc == SQLITE_DONE ? DM_OK : dm_sql_error(ledger, rc, err);
}

dm_status dm_ledger_open(dm_ledger **out, const char *path, dm_coder_id coder, dm_err *err)
{
    dm_ledger *ledger = NULL;
    dm_status  st = open_file(&ledger, path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, err);

    if (st != DM_OK)
        return st;
    ledger->names = copy(coder.lexicon, coder.model);
    if (!ledger->names) {
        dm_ledger_drop(ledger);
        return dm_err_set(err, DM_E_MEMORY, "no memory for a ledger");
    }
    ledger->coder_id = (dm_coder_id){coder.program, {ledger->names, coder.lexicon.n},
                                     {ledger->names + coder.lexicon.n, coder.model.n}};
    st = find_coder(&ledger->coder, ledger, DM_SQL_CODER_FIND, err);
    if (st != DM_OK) {
        dm_ledger_drop(ledger);
        return st;
    }
    *out = ledger;
    return DM_OK;
}

/* ---- batches ------------------------------------------------------------ */

/* The coder's row is written with the first batch, not before. */
static dm_status write_coder(dm_ledger *ledger, dm_err *err)
{
    int64_t   id;
    dm_status st = find_coder(&id, ledger, DM_SQL_CODER_ADD, err);

    if (st == DM_OK)
        st = find_coder(&ledger->coder, ledger, DM_SQL_CODER_FIND, err);
    return st;
}

dm_status dm_batch_open(dm_ledger *ledger, dm_err *err)
{
    sqlite3_stmt *stmt;
    dm_status     st;

    if (ledger->is_open_batch)
        return DM_OK;
    if (!(stmt = dm_sql(ledger, DM_SQL_BEGIN, err)))
        return err ? err->status : DM_E_IO;
    if ((st = dm_sql_run(ledger, stmt, err)) != DM_OK)
        return st;
    ledger->is_open_batch = true;
    return ledger->coder ? DM_OK : write_coder(ledger, err);
}

static dm_status end_batch(dm_ledger *ledger, dm_err *err)
{
    sqlite3_stmt *stmt;
    dm_status     st;

    ledger->n_batch = 0;
    if (!ledger->is_open_batch)
        return DM_OK;
    if (!(stmt = dm_sql(ledger, DM_SQL_COMMIT, err)))
        return err ? err->status : DM_E_IO;
    if ((st = dm_sql_run(ledger, stmt, err)) == DM_OK)
        ledger->is_open_batch = false;
    return st;
}

dm_status dm_ledger_pass(dm_ledger *ledger, dm_err *err)
{
    return ++ledger->n_batch >= DM_LEDGER_BATCH ? end_batch(ledger, err) : DM_OK;
}

/* ---- closing ------------------------------------------------------------ */

static int close_file(dm_ledger *ledger)
{
    int rc;

    for (uint32_t i = 0; i < DM_SQL_COUNT; i++)
        sqlite3_finalize(ledger->sql[i]);
    rc = sqlite3_close(ledger->db);
    dm_buf_clear(&ledger->text);
    dm_free(ledger->names);
    dm_free(ledger->path);
    dm_free(ledger);
    return rc;
}

void dm_ledger_drop(dm_ledger *ledger)
{
    if (ledger)
        close_file(ledger);              /* SQLite rolls an open batch back */
}

/* The last sync happens when the log is written back: its failure counts. */
static dm_status write_back(dm_ledger *ledger, dm_err *err)
{
    int rc = sqlite3_wal_checkpoint_v2(ledger->db, NULL, SQLITE_CHECKPOINT_TRUNCATE, NULL, NULL);

    if (rc == SQLITE_OK || (rc & 0xff) == SQLITE_BUSY || (rc & 0xff) == SQLITE_LOCKED)
        return DM_OK;                    /* readers are looking: a later close does it */
    return dm_sql_error(ledger, rc, err);
}

dm_status dm_ledger_close(dm_ledger *ledger, dm_err *err)
{
    bool      is_writer = !sqlite3_db_readonly(ledger->db, "main");
    dm_status st = end_batch(ledger, err);
    int       rc;

    if (st == DM_OK && is_writer)
        st = write_back(ledger, err);
    rc = close_file(ledger);
    if (st == DM_OK && rc != SQLITE_OK)
        st = dm_err_set(err, DM_E_IO, "ledger: %s", sqlite3_errstr(rc));
    return st;
}
