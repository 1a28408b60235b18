/* The ledger: what goes in comes out, twice changes nothing, no fault loses or doubles rows. */
#include "check.h"

#include <sqlite3.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/hash.h"
#include "ledger/ledger.h"
#include "sample.h"

static const dm_coder_id first_coder = {"0.1.0", {"aaaa", 4}, {"bbbb", 4}};
static const dm_coder_id other_coder = {"0.1.0", {"cccc", 4}, {"bbbb", 4}};

static char path[64];

static void remove_ledger(void)
{
    char name[96];

    unlink(path);
    snprintf(name, sizeof name, "%s-wal", path);
    unlink(name);
    snprintf(name, sizeof name, "%s-shm", path);
    unlink(name);
}

static int make_path(void **state)
{
    (void)state;
    snprintf(path, sizeof path, "/tmp/demarche-test-%d.db", (int)getpid());
    remove_ledger();
    return 0;
}

static int drop_path(void **state)
{
    (void)state;
    remove_ledger();
    return 0;
}

/* Puts articles from .. to - 1 in; every fifth is refused. */
static dm_status add_some(dm_ledger *ledger, uint32_t from, uint32_t to, dm_err *err)
{
    dm_status st = DM_OK;

    for (uint32_t i = from; i < to && st == DM_OK; i++) {
        dm_arena arena;
        dm_doc   doc;

        dm_arena_init(&arena, 0);
        if (i % 5 == 4)
            sample_refused(&doc, &arena, i);
        else
            sample_doc(&doc, &arena, i);
        st = dm_ledger_add(ledger, &doc, err);
        dm_arena_clear(&arena);
    }
    return st;
}

static void write_some(uint32_t n, dm_coder_id coder)
{
    dm_ledger *ledger;
    dm_err     err;

    if (dm_ledger_open(&ledger, path, coder, &err) != DM_OK || add_some(ledger, 0, n, &err) != DM_OK
        || dm_ledger_close(ledger, &err) != DM_OK)
        fail_msg("%s", err.text);
}

static int64_t ask(const char *sql)
{
    sqlite3      *db;
    sqlite3_stmt *stmt;
    int64_t       n;

    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    assert_int_equal(sqlite3_prepare_v2(db, sql, -1, &stmt, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_step(stmt), SQLITE_ROW);
    n = sqlite3_column_int64(stmt, 0);
    sqlite3_finalize(stmt);
    sqlite3_close(db);
    return n;
}

/* A number for all rows of all tables, the word index's too. */
static uint64_t dump_hash(void)
{
    sqlite3      *db;
    sqlite3_stmt *tables, *rows;
    uint64_t      hash = 0;

    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    sqlite3_prepare_v2(db, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name", -1, &tables, NULL);
    while (sqlite3_step(tables) == SQLITE_ROW) {
        char sql[128];

        snprintf(sql, sizeof sql, "SELECT * FROM \"%s\"", (const char *)sqlite3_column_text(tables, 0));
        assert_int_equal(sqlite3_prepare_v2(db, sql, -1, &rows, NULL), SQLITE_OK);
        while (sqlite3_step(rows) == SQLITE_ROW)
            for (int i = 0; i < sqlite3_column_count(rows); i++) {
                const void *p = sqlite3_column_blob(rows, i);

                hash = dm_hash64(p, p ? (size_t)sqlite3_column_bytes(rows, i) : 0, hash + (uint64_t)i);
            }
        sqlite3_finalize(rows);
    }
    sqlite3_finalize(tables);
    sqlite3_close(db);
    return hash;
}

static void count_fault(void *ctx, const char *what)
{
    print_error("%s\n", what);
    ++*(int *)ctx;
}

static void check_whole(void)
{
    dm_ledger *ledger;
    dm_err     err;
    int        n = 0;

    assert_int_equal(dm_ledger_open_read(&ledger, path, &err), DM_OK);
    assert_int_equal(dm_ledger_check(ledger, count_fault, &n, &err), DM_OK);
    assert_int_equal(dm_ledger_close(ledger, &err), DM_OK);
    assert_int_equal(n, 0);
}

/* Runs a statement on the ledger; SQLite's answer. */
static int run_sql(const char *sql)
{
    sqlite3 *db;
    int      rc;

    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    rc = sqlite3_exec(db, sql, NULL, NULL, NULL);
    sqlite3_close(db);
    return rc;
}

static void test_ledger__what_somebody_tells_is_his_word(void **state)
{
    dm_ledger *ledger;
    dm_err     err;
    int        n = 0;

    (void)state;
    write_some(4, first_coder);
    assert_int_equal(run_sql("INSERT INTO event (uid, article, n, claim, cameo, quad, goldstein, status, from_byte, to_byte, text, "
                             "trigger_from_byte, trigger_to_byte, rule, confidence) SELECT 'x', article, 99, NULL, cameo, quad, "
                             "goldstein, status, from_byte, to_byte, text, trigger_from_byte, trigger_to_byte, rule, confidence "
                             "FROM event LIMIT 1"), SQLITE_CONSTRAINT);
    assert_int_equal(run_sql("DROP TRIGGER event_keeps_its_claim; UPDATE event SET claim = NULL WHERE n = 1"), SQLITE_OK);
    assert_int_equal(dm_ledger_open_read(&ledger, path, &err), DM_OK);
    assert_int_equal(dm_ledger_check(ledger, count_fault, &n, &err), DM_OK);
    assert_int_equal(dm_ledger_close(ledger, &err), DM_OK);
    assert_true(n > 0);
}

static void test_ledger__sides_tell_who_denies(void **state)
{
    (void)state;
    write_some(10, first_coder);
    assert_int_equal(ask("SELECT count(*) FROM sides WHERE type = 'SANCTION' AND denied_by = 'Belarus' AND affirmed_by IS NULL "
                         "AND reports = 8"), 1);
}

static void test_ledger__what_goes_in_is_there(void **state)
{
    (void)state;
    write_some(10, first_coder);
    assert_int_equal(ask("SELECT count(*) FROM article"), 10);
    assert_int_equal(ask("SELECT count(*) FROM refused"), 2);
    assert_int_equal(ask("SELECT count(*) FROM reports WHERE speaker = 'Belarus' AND stance = 'deny' AND type = 'SANCTION'"), 8);
    assert_int_equal(ask("SELECT count(*) FROM reports WHERE actor_countries = 'BLR' AND recipient_countries = 'NOR'"), 8);
    assert_int_equal(ask("SELECT count(*) FROM claims WHERE content LIKE 'that it had%'"), 8);
    assert_int_equal(ask("SELECT count(*) FROM article_words WHERE article_words MATCH 'envoy'"), 8);
    assert_int_equal(ask("SELECT count(*) FROM event JOIN article ON article.id = article "
                         "WHERE CAST(substr(bytes, trigger_from_byte + 1, trigger_to_byte - trigger_from_byte) AS TEXT) = 'expelled'"), 8);
    check_whole();
}

static void test_ledger__an_older_one_gets_the_columns_it_lacks(void **state)
{
    (void)state;
    write_some(1, first_coder);
    assert_int_equal(run_sql("DROP VIEW sides; DROP VIEW positions; DROP VIEW reports; DROP VIEW claims; "
                             "DROP TRIGGER claim_keeps_its_speaker; ALTER TABLE claim DROP COLUMN factivity; "
                             "ALTER TABLE actor DROP COLUMN code; DROP TABLE event_count"), SQLITE_OK);
    write_some(3, first_coder);
    assert_int_equal(ask("SELECT count(*) FROM article"), 3);
    assert_int_equal(ask("SELECT count(*) FROM claim WHERE factivity <> 'nonfactive'"), 0);
    assert_int_equal(ask("SELECT count(*) FROM actor WHERE code IS NOT NULL"), 0);
    assert_int_equal(ask("SELECT count(*) FROM event_count"), 2);
}

static void test_ledger__coding_twice_changes_nothing(void **state)
{
    uint64_t once;

    (void)state;
    write_some(450, first_coder);
    once = dump_hash();
    write_some(450, first_coder);
    assert_true(dump_hash() == once);
}

static void test_ledger__another_coder_supersedes(void **state)
{
    (void)state;
    write_some(10, first_coder);
    write_some(10, other_coder);
    assert_int_equal(ask("SELECT count(*) FROM article"), 10);
    assert_int_equal(ask("SELECT count(*) FROM event"), 8);
    assert_int_equal(ask("SELECT count(*) FROM event_count WHERE what = 'arrested' AND number = 1 AND text = 'the envoy of Norway'"), 8);
    assert_int_equal(ask("SELECT count(DISTINCT coder) FROM article"), 1);
    assert_int_equal(ask("SELECT count(*) FROM article_words WHERE article_words MATCH 'envoy'"), 8);
    check_whole();
}

static void test_ledger__resumed_is_the_same(void **state)
{
    dm_ledger *ledger;
    dm_err     err;
    uint64_t   whole;

    (void)state;
    write_some(700, first_coder);
    whole = dump_hash();
    remove_ledger();
    assert_int_equal(dm_ledger_open(&ledger, path, first_coder, &err), DM_OK);
    assert_int_equal(add_some(ledger, 0, 530, &err), DM_OK);
    dm_ledger_drop(ledger);                      /* as if killed: two batches are there */
    assert_int_equal(ask("SELECT count(*) FROM article"), 400);
    write_some(700, first_coder);
    assert_true(dump_hash() == whole);
}

static void test_ledger__an_event_keeps_its_claim(void **state)
{
    sqlite3 *db;

    (void)state;
    write_some(1, first_coder);
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    assert_int_not_equal(sqlite3_exec(db, "UPDATE event SET claim = NULL", NULL, NULL, NULL), SQLITE_OK);
    assert_int_not_equal(sqlite3_exec(db, "UPDATE claim SET speaker = NULL", NULL, NULL, NULL), SQLITE_OK);
    assert_int_not_equal(sqlite3_exec(db, "UPDATE claim SET stance = 'affirm'", NULL, NULL, NULL), SQLITE_OK);
    assert_int_not_equal(sqlite3_exec(db, "UPDATE claim SET factivity = 'factive'", NULL, NULL, NULL), SQLITE_OK);
    sqlite3_close(db);
}

static void test_ledger__rows_that_say_the_same_both_stay(void **state)
{
    dm_ledger *ledger;
    dm_arena   arena;
    dm_doc     doc;
    dm_err     err;
    dm_event  *twice;

    (void)state;
    dm_arena_init(&arena, 0);
    sample_doc(&doc, &arena, 1);
    twice = DM_NEW(&arena, dm_event, 2);
    twice[0] = twice[1] = doc.events[0];
    doc.events = twice;
    doc.n_event = 2;
    assert_int_equal(dm_ledger_open(&ledger, path, first_coder, &err), DM_OK);
    assert_int_equal(dm_ledger_add(ledger, &doc, &err), DM_OK);
    assert_int_equal(dm_ledger_close(ledger, &err), DM_OK);
    assert_int_equal(ask("SELECT count(DISTINCT uid) FROM event"), 2);
    dm_arena_clear(&arena);
}

static void test_ledger__text_may_hold_any_bytes(void **state)
{
    dm_ledger *ledger;
    dm_arena   arena;
    dm_doc     doc;
    dm_err     err;

    (void)state;
    dm_arena_init(&arena, 0);
    sample_doc(&doc, &arena, 1);
    doc.actors[0].name = DM_STR("a\0b'); DROP TABLE article; --\xff\x1b[2J");
    doc.article.title = DM_STR("\"; SELECT 1; \0");
    assert_int_equal(dm_ledger_open(&ledger, path, first_coder, &err), DM_OK);
    assert_int_equal(dm_ledger_add(ledger, &doc, &err), DM_OK);
    assert_int_equal(dm_ledger_close(ledger, &err), DM_OK);
    assert_int_equal(ask("SELECT count(*) FROM actor WHERE name LIKE '%DROP TABLE%'"), 1);
    dm_arena_clear(&arena);
}

static void test_ledger__foreign_files_are_refused(void **state)
{
    dm_ledger *ledger;
    dm_err     err;
    sqlite3   *db;
    FILE      *f;

    (void)state;
    f = fopen(path, "w");
    fputs("this is not a ledger, it is a text of some length, longer than a header of SQLite would be, so that it "
          "can be seen for what it is and is not taken for an empty file\n", f);
    fclose(f);
    assert_int_equal(dm_ledger_open(&ledger, path, first_coder, &err), DM_E_CORRUPT);
    unlink(path);
    sqlite3_open(path, &db);
    sqlite3_exec(db, "CREATE TABLE t (a)", NULL, NULL, NULL);
    sqlite3_close(db);
    assert_int_equal(dm_ledger_open(&ledger, path, first_coder, &err), DM_E_VERSION);
    assert_int_equal(dm_ledger_open_read(&ledger, "/tmp/no/such.db", &err), DM_E_IO);
}

/* Once through with the Nth allocation failing. */
static dm_status write_with_fault(uint64_t nth, int forever)
{
    dm_ledger *ledger;
    dm_arena   arena;
    dm_doc     doc;
    dm_err     err;
    dm_status  st;

    dm_arena_init(&arena, 0);
    sample_doc(&doc, &arena, 1);
    dm_alloc_fail_at(nth, forever);
    st = dm_ledger_open(&ledger, path, first_coder, &err);
    if (st == DM_OK) {
        st = dm_ledger_add(ledger, &doc, &err);
        if (st == DM_OK)
            st = dm_ledger_close(ledger, &err);
        else
            dm_ledger_drop(ledger);
    }
    dm_alloc_fail_at(0, 0);
    dm_arena_clear(&arena);
    return st;
}

static void test_ledger__every_failing_allocation_is_survived(void **state)
{
    uint64_t n_call = dm_alloc_calls();

    (void)state;
    assert_int_equal(write_with_fault(0, 0), DM_OK);
    n_call = dm_alloc_calls() - n_call;
    assert_true(n_call > 50);
    for (int forever = 0; forever < 2; forever++)
        for (uint64_t n = 1; n < n_call; n += n < 60 ? 1 : 13) {
            dm_status st;

            remove_ledger();
            st = write_with_fault(n, forever);
            if (st != DM_OK)
                write_some(0, first_coder);      /* opens, so it is whole */
            assert_true(ask("SELECT count(*) FROM event") == (st == DM_OK)
                        || ask("SELECT count(*) FROM event") == 1);
        }
}

/* CHECK lists and the lists of doc.h are the same. */
static void check_list(const char *const *words, uint32_t n, const char *table, const char *column)
{
    sqlite3      *db;
    sqlite3_stmt *stmt;
    char          want[64];

    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    sqlite3_prepare_v2(db, "SELECT sql FROM sqlite_schema WHERE name = ?1", -1, &stmt, NULL);
    sqlite3_bind_text(stmt, 1, table, -1, SQLITE_STATIC);
    assert_int_equal(sqlite3_step(stmt), SQLITE_ROW);
    {
        const char *sql = (const char *)sqlite3_column_text(stmt, 0), *list, *end;
        uint32_t    n_listed = 0, n_word = 0;

        snprintf(want, sizeof want, "CHECK (%s IN (", column);
        list = strstr(sql, want);
        assert_non_null(list);
        end = strchr(list + strlen(want), ')');
        for (const char *c = list; c < end; c++)
            n_listed += *c == '\'';
        for (uint32_t i = 0; i < n; i++) {
            const char *at;

            if (!words[i])
                continue;
            n_word++;
            snprintf(want, sizeof want, "'%s'", words[i]);
            at = strstr(list, want);
            assert_true(at && at < end);
        }
        assert_int_equal(n_listed, 2 * n_word);
    }
    sqlite3_finalize(stmt);
    sqlite3_close(db);
}

#define X2(id, word) word,
#define X3(id, word, gloss) word,
#define X4(id, word, quad, score) word,

static void test_schema__lists_are_those_of_the_code(void **state)
{
    static const char *const stances[] = {DM_STANCES(X3)}, *const factivities[] = {DM_FACTIVITIES(X3)}, *const forms[] = {DM_FORMS(X2)},
                      *const statuses[] = {DM_EVENT_STATUSES(X2)}, *const types[] = {DM_EVENT_TYPES(X4)},
                      *const kinds[] = {DM_ACTOR_KINDS(X2)}, *const precisions[] = {DM_PRECISIONS(X2)};

    (void)state;
    write_some(1, first_coder);
    check_list(stances, DM_STANCE_COUNT, "claim", "stance");
    check_list(factivities, DM_FACTIVITY_COUNT, "claim", "factivity");
    check_list(forms, DM_FORM_COUNT, "claim", "form");
    check_list(statuses, DM_EVENT_STATUS_COUNT, "event", "status");
    check_list(types, DM_TYPE_COUNT, "event", "type");
    check_list(kinds, DM_ACTOR_KIND_COUNT, "actor", "kind");
    check_list(precisions, DM_PRECISION_COUNT, "event", "day_precision");
    check_list(precisions, DM_PRECISION_COUNT, "article", "published_precision");
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, make_path, drop_path)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_ledger__what_somebody_tells_is_his_word),
        TEST(test_ledger__sides_tell_who_denies),
        TEST(test_ledger__what_goes_in_is_there),
        TEST(test_ledger__an_older_one_gets_the_columns_it_lacks),
        TEST(test_ledger__coding_twice_changes_nothing),
        TEST(test_ledger__another_coder_supersedes),
        TEST(test_ledger__resumed_is_the_same),
        TEST(test_ledger__an_event_keeps_its_claim),
        TEST(test_ledger__rows_that_say_the_same_both_stay),
        TEST(test_ledger__text_may_hold_any_bytes),
        TEST(test_ledger__foreign_files_are_refused),
        TEST(test_ledger__every_failing_allocation_is_survived),
        TEST(test_schema__lists_are_those_of_the_code),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
