/* test_json_line.c: one line as an article, or what is wrong with it */
#include "check.h"

#include "ingest/json_line.h"

static dm_arena   arena;
static dm_article article;
static dm_json_fault fault;

static dm_status read_bytes(dm_str line)
{
    dm_arena_reset(&arena);
    article = (dm_article){0};
    return dm_json_article(&article, &fault, &arena, line);
}

static void reads(const char *line, const char *text)
{
    dm_status st = read_bytes(dm_str_of(line));

    if (st != DM_OK)
        fail_msg("'%s' refused at %zu: %s", line, fault.byte, fault.text);
    assert_str(article.bytes, text);
}

static void refuses(const char *line, dm_status st, size_t byte)
{
    dm_status got = read_bytes(dm_str_of(line));

    if (got != st || fault.byte != byte)
        fail_msg("'%s' gives %s at %zu: %s", line, dm_status_word(got), fault.byte, fault.text);
}

static void test_record__what_is_stated_is_kept(void **state)
{
    (void)state;
    reads(" {\"id\": \"a\", \"text\": \"Norway.\", \"date\": \"2011-03-04\", \"title\": \"T\", \"url\": \"u\","
          " \"outlet\": \"o\", \"byline\": \"b\", \"language\": \"en\", \"other\": [1, {\"text\": \"no\"}]} \r", "Norway.");
    assert_str(article.record_id, "a");
    assert_str(article.date, "2011-03-04");
    assert_str(article.title, "T");
    assert_str(article.url, "u");
    assert_str(article.outlet, "o");
    assert_str(article.byline, "b");
    assert_str(article.language, "en");
}

static void test_record__numbers_are_kept_as_written_and_the_rest_is_not_stated(void **state)
{
    (void)state;
    reads("{\"id\":12345678901234567890123,\"date\":1299215167,\"title\":null,\"url\":[],\"outlet\":true,\"text\":\"x\"}", "x");
    assert_str(article.record_id, "12345678901234567890123");
    assert_str(article.date, "1299215167");
    assert_int_equal(article.title.n, 0);
    assert_int_equal(article.url.n, 0);
    assert_int_equal(article.outlet.n, 0);
}

static void test_string__escapes_become_bytes(void **state)
{
    (void)state;
    reads("{\"te\\u0078t\":\"a\\n\\\"\\\\\\/\\t\\u00e9\\u20ac\\ud83d\\ude00\"}", "a\n\"\\/\t\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80");
    reads("{\"text\":\"a\\ud800b\\udc00c\\ud800\\ud83d\\ude00\"}", "a\xEF\xBF\xBD" "b\xEF\xBF\xBD" "c\xEF\xBF\xBD\xF0\x9F\x98\x80");
    assert_int_equal(read_bytes(DM_STR("{\"text\":\"a\\u0000b\"}")), DM_OK);
    assert_int_equal(article.bytes.n, 3);
    assert_memory_equal(article.bytes.p, "a\0b", 3);
}

static void test_fault__broken_lines_name_the_byte(void **state)
{
    (void)state;
    refuses("", DM_E_SYNTAX, 0);
    refuses("[\"text\"]", DM_E_SYNTAX, 0);
    refuses("{\"text\":\"x\",}", DM_E_SYNTAX, 12);
    refuses("{'text':'x'}", DM_E_SYNTAX, 1);
    refuses("{\"text\" \"x\"}", DM_E_SYNTAX, 8);
    refuses("{\"text\":\"x\"} {}", DM_E_SYNTAX, 13);
    refuses("{\"text\":\"x", DM_E_SYNTAX, 10);
    refuses("{\"text\":\"x\\q\"}", DM_E_SYNTAX, 11);
    refuses("{\"text\":\"x\\u12\"}", DM_E_SYNTAX, 11);
    refuses("{\"text\":\"x\ty\"}", DM_E_SYNTAX, 10);
    refuses("{\"n\":NaN,\"text\":\"x\"}", DM_E_SYNTAX, 5);
    refuses("{\"n\":01,\"text\":\"x\"}", DM_E_SYNTAX, 6);
    refuses("{\"n\":1.,\"text\":\"x\"}", DM_E_SYNTAX, 7);
    refuses("{\"n\":[1,2},\"text\":\"x\"}", DM_E_SYNTAX, 9);
    refuses("{\"text\":\"a\",\"text\":\"b\"}", DM_E_SYNTAX, 12);
    refuses("{\"text\":\"caf\xE9 \"}", DM_E_ENCODING, 12);
}

static void test_fault__a_record_without_text_is_none(void **state)
{
    (void)state;
    refuses("{}", DM_E_EMPTY, 0);
    refuses("{\"id\":\"a\",\"text\":\" \\n \"}", DM_E_EMPTY, 0);
    assert_str(article.record_id, "a");
    refuses("{\"text\":null}", DM_E_SYNTAX, 0);
    refuses("{\"TEXT\":\"x\"}", DM_E_EMPTY, 0);
    refuses("{\"html\":\"<p>x\"}", DM_E_SYNTAX, 0);
    reads("{\"html\":\"<p>x\",\"text\":\"y\"}", "y");
}

static void test_fault__nesting_ends_at_its_limit(void **state)
{
    char   line[1000];
    size_t n;

    (void)state;
    for (int depth = DM_MAX_JSON_DEPTH; depth <= DM_MAX_JSON_DEPTH + 1; depth++) {
        n = (size_t)snprintf(line, sizeof line, "{\"text\":\"x\",\"n\":");
        for (int i = 0; i < depth; i++)
            line[n++] = '[';
        for (int i = 0; i < depth; i++)
            line[n++] = ']';
        line[n++] = '}';
        assert_int_equal(read_bytes((dm_str){line, n}), depth > DM_MAX_JSON_DEPTH ? DM_E_LIMIT : DM_OK);
    }
}

/* Every cut of a good line, and every byte of it changed, ends in a verdict. */
static void test_fault__any_bytes_may_be_given(void **state)
{
    static const char good[] = "{\"id\":1e5,\"text\":\"a\\u00e9\\n\",\"x\":[{},[],{\"y\":[true,null,-0.5e+3]}]}";
    char changed[sizeof good];

    (void)state;
    for (size_t n = 0; n < sizeof good - 1; n++)
        assert_int_not_equal(read_bytes((dm_str){good, n}), DM_OK);
    for (size_t i = 0; i < sizeof good - 1; i++) {
        for (int c = 0; c < 256; c++) {
            memcpy(changed, good, sizeof good);
            changed[i] = (char)c;
            read_bytes((dm_str){changed, sizeof good - 1});
            assert_true(fault.byte <= sizeof good);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_record__what_is_stated_is_kept),
        cmocka_unit_test(test_record__numbers_are_kept_as_written_and_the_rest_is_not_stated),
        cmocka_unit_test(test_string__escapes_become_bytes),
        cmocka_unit_test(test_fault__broken_lines_name_the_byte),
        cmocka_unit_test(test_fault__a_record_without_text_is_none),
        cmocka_unit_test(test_fault__nesting_ends_at_its_limit),
        cmocka_unit_test(test_fault__any_bytes_may_be_given),
    };
    int failed;

    dm_arena_init(&arena, 0);
    failed = RUN(tests);
    dm_arena_clear(&arena);
    return failed;
}
