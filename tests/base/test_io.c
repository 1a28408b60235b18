/* test_io.c: files, and every way a call on them can fail */
#include "check.h"

#include <sys/stat.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/io.h"

static char folder[64], path[128];

static int make_folder(void **state)
{
    (void)state;
    snprintf(folder, sizeof folder, "/tmp/demarche-test-XXXXXX");
    if (!mkdtemp(folder))
        return -1;
    snprintf(path, sizeof path, "%s/file", folder);
    return 0;
}

static int remove_folder(void **state)
{
    char   **names;
    uint32_t n;

    (void)state;
    if (dm_dir_list(&names, &n, folder, NULL) != DM_OK)
        return -1;
    for (uint32_t i = 0; i < n; i++) {
        char each[400];

        snprintf(each, sizeof each, "%s/%s", folder, names[i]);
        remove(each);
    }
    dm_free(names);
    return rmdir(folder);
}

static void put(const char *text)
{
    assert_int_equal(dm_file_write(path, dm_str_of(text), NULL), DM_OK);
}

static void test_write__then_read_and_map(void **state)
{
    dm_file f;

    (void)state;
    put("first");
    put("second");
    assert_int_equal(dm_file_read(&f, path, 100, NULL), DM_OK);
    assert_str(f.bytes, "second");
    dm_file_close(&f);
    assert_int_equal(dm_file_map(&f, path, NULL), DM_OK);
    assert_true(f.is_mapped);
    assert_str(f.bytes, "second");
    dm_file_close(&f);
}

static void test_share__keeps_the_old_bytes_when_a_new_file_takes_its_place(void **state)
{
    dm_file f;

    (void)state;
    put("first");
    assert_int_equal(dm_file_share(&f, path, NULL), DM_OK);
    assert_true(f.is_mapped);
    put("second");
    assert_str(f.bytes, "first");
    dm_file_close(&f);
    put("");
    assert_int_equal(dm_file_share(&f, path, NULL), DM_OK);
    assert_int_equal(f.bytes.n, 0);
    dm_file_close(&f);
}

static void test_empty_file__reads_and_maps_as_nothing(void **state)
{
    dm_file f;

    (void)state;
    put("");
    assert_int_equal(dm_file_read(&f, path, 0, NULL), DM_OK);
    assert_int_equal(f.bytes.n, 0);
    dm_file_close(&f);
    assert_int_equal(dm_file_map(&f, path, NULL), DM_OK);
    assert_int_equal(f.bytes.n, 0);
    dm_file_close(&f);
}

static void test_read__past_max_is_a_limit(void **state)
{
    dm_file f;
    dm_err  err;
    char    wanted[256];

    (void)state;
    put("123456");
    assert_int_equal(dm_file_read(&f, path, 6, &err), DM_OK);
    dm_file_close(&f);
    assert_int_equal(dm_file_read(&f, path, 5, &err), DM_E_LIMIT);
    snprintf(wanted, sizeof wanted, "%s: longer than 5 bytes", path);
    assert_string_equal(err.text, wanted);
    dm_file_close(&f);                            /* harmless                 */
}

/* Its length is not known beforehand: /proc says 0. */
static void test_read__of_a_file_without_length(void **state)
{
    dm_file f;

    (void)state;
    assert_int_equal(dm_file_read(&f, "/proc/self/status", 1 << 20, NULL), DM_OK);
    assert_true(f.bytes.n > 100);
    dm_file_close(&f);
    assert_int_equal(dm_file_read(&f, "/dev/zero", 100000, NULL), DM_E_LIMIT);
}

static void test_error__names_the_file_and_the_reason(void **state)
{
    dm_file   f;
    dm_err    err;
    dm_reader r;
    char    **names;
    uint32_t  n;

    (void)state;
    assert_int_equal(dm_file_read(&f, "/nowhere/a", 10, &err), DM_E_IO);
    assert_string_equal(err.text, "/nowhere/a: cannot open: No such file or directory");
    assert_int_equal(dm_file_read(&f, "/tmp", 10, &err), DM_E_IO);
    assert_string_equal(err.text, "/tmp: cannot read: Is a directory");
    assert_int_equal(dm_file_map(&f, "/tmp", &err), DM_E_IO);
    assert_int_equal(dm_reader_open(&r, "/nowhere/a", &err), DM_E_IO);
    assert_int_equal(dm_dir_list(&names, &n, "/nowhere", &err), DM_E_IO);
    assert_string_equal(err.text, "/nowhere: cannot open: No such file or directory");
    assert_int_equal(dm_file_write("/nowhere/a", DM_STR("x"), &err), DM_E_IO);
    assert_string_equal(err.text, "/nowhere/a: cannot create: No such file or directory");
    assert_int_equal(dm_fd_write(1234, DM_STR("x"), &err), DM_E_IO);
    assert_string_equal(err.text, "descriptor 1234: cannot write: Bad file descriptor");
}

static void test_kind__of_what_is_there(void **state)
{
    (void)state;
    put("x");
    assert_int_equal(dm_path_kind(path), 'f');
    assert_int_equal(dm_path_kind(folder), 'd');
    assert_int_equal(dm_path_kind("/dev/null"), 'o');
    assert_int_equal(dm_path_kind("/nowhere"), 0);
}

static void test_list__is_sorted_by_bytes(void **state)
{
    static const char *const wanted[] = {".hidden", "B", "a", "file"};
    char                   **names;
    uint32_t                 n;
    char                     each[400];

    (void)state;
    put("x");
    for (size_t i = 0; i < 3; i++) {
        snprintf(each, sizeof each, "%s/%s", folder, wanted[i]);
        assert_int_equal(dm_file_write(each, DM_STR(""), NULL), DM_OK);
    }
    assert_int_equal(dm_dir_list(&names, &n, folder, NULL), DM_OK);
    assert_int_equal(n, 4);
    for (uint32_t i = 0; i < n; i++)
        assert_string_equal(names[i], wanted[i]);
    dm_free(names);
}

static void test_reader__goes_in_chunks(void **state)
{
    dm_reader r;
    char      chunk[4];
    size_t    n, total = 0;

    (void)state;
    put("0123456789");
    assert_int_equal(dm_reader_open(&r, path, NULL), DM_OK);
    do {
        assert_int_equal(dm_reader_next(&r, chunk, sizeof chunk, &n, NULL), DM_OK);
        for (size_t i = 0; i < n; i++)
            assert_int_equal(chunk[i], '0' + (int)(total + i));
        total += n;
        assert_int_equal(r.byte, total);
    } while (n > 0);
    assert_int_equal(total, 10);
    dm_reader_close(&r);
}

static void assert_only_file(void)
{
    char   **names;
    uint32_t n;

    assert_int_equal(dm_dir_list(&names, &n, folder, NULL), DM_OK);
    assert_int_equal(n, 1);
    dm_free(names);
}

/* Each call of the write fails in turn: the old bytes or the new ones are there,
 * nothing else is, and the error says which file. */
static void test_write__failing_at_each_call_leaves_old_or_new(void **state)
{
    dm_err err;

    (void)state;
    for (int forever = 0; forever < 2; forever++) {
        dm_status st = DM_E_IO;

        for (uint64_t nth = 1; st != DM_OK; nth++) {
            dm_file f;

            put("old");
            dm_io_fail_at(nth, forever);
            st = dm_file_write(path, DM_STR("new"), &err);
            dm_io_fail_at(0, 0);
            assert_true(st == DM_OK || (st == DM_E_IO && strstr(err.text, path)));
            assert_int_equal(dm_file_read(&f, path, 10, NULL), DM_OK);
            assert_true(dm_str_eq(f.bytes, DM_STR("new"))
                        || (st != DM_OK && dm_str_eq(f.bytes, DM_STR("old"))));
            dm_file_close(&f);
            assert_only_file();
            assert_true(nth < 20);
        }
    }
}

/* A representative run: list, read, map, stream. */
static dm_status use_files(dm_err *err)
{
    char    **names = NULL;
    uint32_t  n;
    dm_file   f = {0}, m = {0};
    dm_reader r = {.fd = -1};
    char      chunk[8];
    size_t    got;
    dm_status st;

    if ((st = dm_dir_list(&names, &n, folder, err)) == DM_OK
        && (st = dm_file_read(&f, path, 100, err)) == DM_OK
        && (st = dm_file_map(&m, path, err)) == DM_OK
        && (st = dm_reader_open(&r, path, err)) == DM_OK)
        do
            st = dm_reader_next(&r, chunk, sizeof chunk, &got, err);
        while (st == DM_OK && got > 0);
    if (m.bytes.p)
        assert_str(m.bytes, "old");
    dm_reader_close(&r);
    dm_file_close(&m);
    dm_file_close(&f);
    dm_free(names);
    return st;
}

static void test_reading__with_each_call_failing(void **state)
{
    (void)state;
    put("old");
    for (int forever = 0; forever < 2; forever++) {
        dm_status st = DM_E_IO;
        uint64_t  nth;

        for (nth = 1; nth < 30; nth++) {
            dm_err err;

            dm_io_fail_at(nth, forever);
            st = use_files(&err);
            dm_io_fail_at(0, 0);
            assert_true(st == DM_OK || st == DM_E_IO);
        }
        assert_int_equal(st, DM_OK);
    }
}

static void test_reading__with_each_allocation_failing(void **state)
{
    (void)state;
    put("old");
    for (int forever = 0; forever < 2; forever++) {
        dm_status st = DM_E_MEMORY;

        for (uint64_t nth = 1; nth < 20; nth++) {
            dm_err err;

            dm_alloc_fail_at(nth, forever);
            st = use_files(&err);
            dm_alloc_fail_at(0, 0);
            assert_true(st == DM_OK || st == DM_E_MEMORY);
        }
        assert_int_equal(st, DM_OK);
    }
}

#define IN_FOLDER(f) cmocka_unit_test_setup_teardown(f, make_folder, remove_folder)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_FOLDER(test_write__then_read_and_map),
        IN_FOLDER(test_share__keeps_the_old_bytes_when_a_new_file_takes_its_place),
        IN_FOLDER(test_empty_file__reads_and_maps_as_nothing),
        IN_FOLDER(test_read__past_max_is_a_limit),
        cmocka_unit_test(test_read__of_a_file_without_length),
        cmocka_unit_test(test_error__names_the_file_and_the_reason),
        IN_FOLDER(test_kind__of_what_is_there),
        IN_FOLDER(test_list__is_sorted_by_bytes),
        IN_FOLDER(test_reader__goes_in_chunks),
        IN_FOLDER(test_write__failing_at_each_call_leaves_old_or_new),
        IN_FOLDER(test_reading__with_each_call_failing),
        IN_FOLDER(test_reading__with_each_allocation_failing),
    };

    return RUN(tests);
}
