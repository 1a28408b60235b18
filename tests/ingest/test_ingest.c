/* test_ingest.c: everything named comes out, as an article or with a reason */
#include "check.h"

#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/io.h"
#include "ingest/ingest.h"

static char     folder[64];
static dm_arena arena;

static int make_folder(void **state)
{
    (void)state;
    dm_arena_init(&arena, 0);
    snprintf(folder, sizeof folder, "/tmp/demarche-test-XXXXXX");
    return mkdtemp(folder) ? 0 : -1;
}

static int remove_folder(void **state)
{
    char command[100];

    (void)state;
    dm_arena_clear(&arena);
    snprintf(command, sizeof command, "rm -rf %s", folder);
    return system(command);
}

static void put(const char *name, dm_str bytes)
{
    char path[300];

    snprintf(path, sizeof path, "%s/%s", folder, name);
    assert_int_equal(dm_file_write(path, bytes, NULL), DM_OK);
}

static void make(const char *name)
{
    char path[300];

    snprintf(path, sizeof path, "%s/%s", folder, name);
    assert_int_equal(mkdir(path, 0700), 0);
}

/* Each article as "name#record bytes" or "name#record !status", joined by blanks. */
static const char *list(const char *const *names, uint32_t n)
{
    static char out[8000];
    static char paths[8][300];
    const char *list_of[8];
    dm_ingest  *in;
    dm_article  a;
    size_t      at = 0;

    for (uint32_t i = 0; i < n; i++) {
        snprintf(paths[i], sizeof paths[i], "%s%s%s", folder, names[i][0] ? "/" : "", names[i]);
        list_of[i] = paths[i];
    }
    out[0] = '\0';
    assert_int_equal(dm_ingest_open(&in, list_of, n, NULL, NULL), DM_OK);
    while (dm_ingest_next(in, &arena, &a)) {
        dm_str name = dm_str_sub(a.path, strlen(folder) + 1, a.path.n);

        at += (size_t)snprintf(out + at, sizeof out - at, "%s%.*s#%u", at ? " " : "", (int)name.n, name.p, a.record);
        if (a.refused != DM_OK)
            at += (size_t)snprintf(out + at, sizeof out - at, " !%s", dm_status_word(a.refused));
        else
            at += (size_t)snprintf(out + at, sizeof out - at, " %zu", a.bytes.n);
        assert_true(a.refused == DM_OK || a.reason.n > 0);
        dm_arena_reset(&arena);
        assert_true(at < sizeof out - 200);
    }
    dm_ingest_close(in);
    return out;
}

#define LIST(...) list((const char *const[]){__VA_ARGS__}, sizeof((const char *const[]){__VA_ARGS__}) / sizeof(char *))

static void test_folder__articles_come_by_name_and_others_are_passed_over(void **state)
{
    (void)state;
    make("a");
    make("a/b");
    put("a/2.txt", DM_STR("two"));
    put("a/10", DM_STR("ten"));
    put("a/x.png", DM_STR("picture"));
    put("a/.hidden.txt", DM_STR("no"));
    put("a/b/c.jsonl", DM_STR("{\"text\":\"line\"}\n\nbad\n{\"text\":\"other\"}"));
    put("a/z.md", DM_STR("last"));
    assert_string_equal(LIST("a"), "a/10#1 3 a/2.txt#1 3 a/b/c.jsonl#1 4 a/b/c.jsonl#2 !syntax a/b/c.jsonl#3 5 a/z.md#1 4");
}

static void test_folder__one_without_articles_says_so(void **state)
{
    (void)state;
    make("empty");
    make("empty/below");
    put("empty/x.png", DM_STR("picture"));
    assert_string_equal(LIST("empty"), "empty#0 !empty");
}

static void test_folder__links_to_folders_are_not_entered(void **state)
{
    char path[300];

    (void)state;
    make("loop");
    put("loop/a.txt", DM_STR("text"));
    snprintf(path, sizeof path, "%s/loop/again", folder);
    assert_int_equal(symlink(".", path), 0);
    assert_string_equal(LIST("loop"), "loop/a.txt#1 4");
}

static void test_file__what_cannot_be_read_leaves_its_neighbours(void **state)
{
    static const char binary[] = "\0\1\2\3\4\5\6\7\x0e\x0f\x10\x11";

    (void)state;
    put("good.txt", DM_STR("text"));
    put("none.txt", DM_STR(""));
    put("blank.txt", DM_STR(" \n\n"));
    put("binary", (dm_str){binary, sizeof binary});
    put("page.html", DM_STR("<p>text"));
    put("page", DM_STR("  <!DOCTYPE html><p>text"));
    assert_string_equal(LIST("good.txt", "missing.txt", "none.txt", "blank.txt", "binary", "page.html", "page", "good.txt"),
                        "good.txt#1 4 missing.txt#0 !io none.txt#1 !empty blank.txt#1 !empty binary#1 !encoding"
                        " page.html#0 !encoding page#1 !encoding good.txt#1 4");
}

static void test_file__json_over_many_lines_is_refused_once(void **state)
{
    (void)state;
    put("pretty.json", DM_STR("{\n \"text\": \"x\"\n}\n"));
    put("array.json", DM_STR("[\n{\"text\": \"x\"},\n{\"text\": \"y\"}\n]\n"));
    put("nothing.jsonl", DM_STR("\n\n"));
    assert_string_equal(LIST("pretty.json", "array.json", "nothing.jsonl"),
                        "pretty.json#1 !syntax array.json#1 !syntax nothing.jsonl#0 !empty");
}

static void test_file__conllu_is_told_apart_by_newdoc(void **state)
{
    (void)state;
    put("a.conllu", DM_STR("\xEF\xBB\xBF# a\n1\tx\n\n2\ty\n"));                        /* no newdoc: one */
    put("b.conllu", DM_STR("# generator = g\n# newdoc id = 1\n# newpar\n1\tx\n\n# g\n# newdoc\n1\ty\n\n1\tz\n\n"
                           "# newdoc id = 3\n\n# newdoc id = 4\n1\tz"));
    put("c.conllu", DM_STR("\n\n"));
    put("d.conllup", DM_STR("# global.columns = ID FORM\n\n# newdoc\n1\tx\n\n# newdoc\n1\ty\n"));
    assert_string_equal(LIST("a.conllu", "b.conllu", "c.conllu", "d.conllup"),
                        "a.conllu#1 13 b.conllu#1 46 b.conllu#2 23 b.conllu#3 17 b.conllu#4 20 c.conllu#0 !empty"
                        " d.conllup#1 42 d.conllup#2 40");
}

/* Record `nth` of a file. */
static dm_article record(const char *name, uint32_t nth)
{
    char        path[300];
    const char *paths[1] = {path};
    dm_ingest  *in;
    dm_article  a = {0};

    snprintf(path, sizeof path, "%s/%s", folder, name);
    assert_int_equal(dm_ingest_open(&in, paths, 1, NULL, NULL), DM_OK);
    for (uint32_t i = 0; i < nth; i++)
        assert_true(dm_ingest_next(in, &arena, &a));
    dm_ingest_close(in);
    return a;
}

static void test_file__conllu_says_id_and_line_and_keeps_its_columns(void **state)
{
    dm_article a;

    (void)state;
    put("e.conllu", DM_STR("# global.columns = ID FORM\n# newdoc id = one\n1\tx\n\n# url = u\n# newdoc id = two\n1\ty\n"));
    a = record("e.conllu", 2);
    assert_int_equal(a.format, DM_INPUT_CONLLU);
    assert_true(dm_str_eq(a.record_id, DM_STR("two")) && dm_str_eq(a.url, DM_STR("u")));
    assert_true(dm_str_eq(a.bytes, DM_STR("# global.columns = ID FORM\n# url = u\n# newdoc id = two\n1\ty\n")));
    assert_int_equal(a.line, 4);                     /* of the first of these bytes, had it stood there */
    a = record("e.conllu", 1);
    assert_int_equal(a.line, 1);
}

static void test_file__long_conllu_is_cut_at_a_sentence_and_the_next_one_goes_on(void **state)
{
    static const char row[] = "1\tword\tword\tNOUN\t_\t_\t0\troot\t_\t_\n\n";
    dm_buf     text = {0};
    dm_article a;

    (void)state;
    while (text.n < DM_MAX_CONLLU_BYTES + 1000u)
        dm_buf_str(&text, dm_str_of(row));
    dm_buf_str(&text, DM_STR("# newdoc id = next\n1\ty\n"));
    put("long.conllu", dm_buf_view(&text));
    dm_buf_clear(&text);
    a = record("long.conllu", 1);
    assert_true(a.is_cut && a.bytes.n <= DM_MAX_CONLLU_BYTES && a.bytes.n > DM_MAX_CONLLU_BYTES - 100u);
    assert_int_equal(a.bytes.n % (sizeof row - 1), 0);
    dm_arena_reset(&arena);
    a = record("long.conllu", 2);
    assert_true(!a.is_cut && dm_str_eq(a.bytes, DM_STR("# newdoc id = next\n1\ty\n")));
    dm_arena_reset(&arena);
}

static void test_file__a_long_article_is_cut_at_a_line_and_says_so(void **state)
{
    size_t      n = (size_t)DM_MAX_ARTICLE_BYTES + 5000;
    char       *text = malloc(n);
    char        path[300];
    const char *paths[1] = {path};
    dm_ingest  *in;
    dm_article  a;

    (void)state;
    memset(text, 'a', n);
    for (size_t i = 99; i < n; i += 100)
        text[i] = '\n';
    put("long.txt", (dm_str){text, n});
    snprintf(path, sizeof path, "%s/long.txt", folder);
    assert_int_equal(dm_ingest_open(&in, paths, 1, NULL, NULL), DM_OK);
    assert_true(dm_ingest_next(in, &arena, &a));
    assert_int_equal(a.refused, DM_OK);
    assert_true(a.is_cut && a.bytes.n <= DM_MAX_ARTICLE_BYTES && a.bytes.n % 100 == 0);
    assert_false(dm_ingest_next(in, &arena, &a));
    dm_ingest_close(in);
    free(text);
}

static void test_id__is_the_content_and_nothing_else(void **state)
{
    dm_article a = {.bytes = DM_STR("text"), .path = DM_STR("a"), .record = 1};
    dm_article b = {.bytes = DM_STR("text"), .path = DM_STR("b"), .record = 2};
    char       x[40], y[40];

    (void)state;
    dm_article_id(x, &a);
    dm_article_id(y, &b);
    assert_string_equal(x, y);
    assert_int_equal(strlen(x), 32);
    a.outlet = DM_STR("Herald");
    b.outlet = DM_STR("Courier");
    dm_article_id(x, &a);
    dm_article_id(y, &b);
    assert_string_not_equal(x, y);
    a.bytes = b.bytes = (dm_str){0};
    dm_article_id(x, &a);
    dm_article_id(y, &b);
    assert_string_not_equal(x, y);
}

/* With the Nth allocation or system call failing, the run still ends, and says
 * of each file that it was read or why not. */
static void test_failure__no_failing_call_loses_a_file(void **state)
{
    char        path[3][300];
    const char *paths[3] = {path[0], path[1], path[2]};

    (void)state;
    put("three.conllu", DM_STR("# newdoc id = 3\n1\tx\n"));
    snprintf(path[2], 300, "%s/three.conllu", folder);
    put("one.txt", DM_STR("text"));
    put("two.jsonl", DM_STR("{\"text\":\"x\\n\"}\n"));
    snprintf(path[0], 300, "%s/one.txt", folder);
    snprintf(path[1], 300, "%s/two.jsonl", folder);
    for (uint64_t nth = 1; nth < 60; nth++) {
        dm_ingest *in = NULL;
        dm_article a;
        uint32_t   n = 0;

        dm_arena_clear(&arena);
        if (nth % 2)
            dm_alloc_fail_at(nth / 2 + 1, 0);
        else
            dm_io_fail_at(nth / 2, 0);
        if (dm_ingest_open(&in, paths, 3, NULL, NULL) == DM_OK)
            while (dm_ingest_next(in, &arena, &a))
                n++;
        else
            n = 3;
        dm_alloc_fail_at(0, 0);
        dm_io_fail_at(0, 0);
        dm_ingest_close(in);
        assert_true(n == 3 || n == 4);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_folder__articles_come_by_name_and_others_are_passed_over),
        cmocka_unit_test(test_folder__one_without_articles_says_so),
        cmocka_unit_test(test_folder__links_to_folders_are_not_entered),
        cmocka_unit_test(test_file__what_cannot_be_read_leaves_its_neighbours),
        cmocka_unit_test(test_file__json_over_many_lines_is_refused_once),
        cmocka_unit_test(test_file__conllu_is_told_apart_by_newdoc),
        cmocka_unit_test(test_file__conllu_says_id_and_line_and_keeps_its_columns),
        cmocka_unit_test(test_file__long_conllu_is_cut_at_a_sentence_and_the_next_one_goes_on),
        cmocka_unit_test(test_file__a_long_article_is_cut_at_a_line_and_says_so),
        cmocka_unit_test(test_id__is_the_content_and_nothing_else),
        cmocka_unit_test(test_failure__no_failing_call_loses_a_file),
    };

    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
