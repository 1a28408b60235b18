/* The JSON of a document: valid whatever the text holds, and as the schema in docs/ledger says. */
#include "check.h"

#include <jansson.h>
#include <regex.h>

#include "base/io.h"
#include "ledger/json.h"
#include "pipeline/pipeline.h"
#include "sample.h"

/* ---- as much of JSON Schema as ours uses --------------------------------- */

static json_t *schema;
static char    fault[512];

static bool fails(const char *what, const char *where)
{
    snprintf(fault, sizeof fault, "%s: %s", where, what);
    return false;
}

static bool is_type(const json_t *v, const char *type)
{
    if (strcmp(type, "integer") == 0)
        return json_is_integer(v);
    if (strcmp(type, "number") == 0)
        return json_is_number(v);
    if (strcmp(type, "string") == 0)
        return json_is_string(v);
    if (strcmp(type, "array") == 0)
        return json_is_array(v);
    if (strcmp(type, "object") == 0)
        return json_is_object(v);
    return strcmp(type, "null") == 0 && json_is_null(v);
}

static bool type_fits(const json_t *v, const json_t *type)
{
    size_t  i;
    json_t *one;

    if (json_is_string(type))
        return is_type(v, json_string_value(type));
    json_array_foreach((json_t *)type, i, one)
        if (is_type(v, json_string_value(one)))
            return true;
    return false;
}

static bool is_listed(const json_t *v, const json_t *list)
{
    size_t  i;
    json_t *one;

    json_array_foreach((json_t *)list, i, one)
        if (json_equal((json_t *)v, one))
            return true;
    return false;
}

static bool matches(const char *text, const char *pattern)
{
    regex_t re;
    bool    is;

    if (regcomp(&re, pattern, REG_EXTENDED | REG_NOSUB) != 0)
        return false;
    is = regexec(&re, text, 0, NULL, 0) == 0;
    regfree(&re);
    return is;
}

static bool fits(const json_t *v, const json_t *s, const char *where);

static bool object_fits(const json_t *v, const json_t *s)
{
    const json_t *properties = json_object_get(s, "properties");
    const char   *key;
    json_t       *one;
    size_t        i;

    json_array_foreach(json_object_get(s, "required"), i, one)
        if (!json_object_get(v, json_string_value(one)))
            return fails("a key is missing", json_string_value(one));
    json_object_foreach((json_t *)v, key, one) {
        const json_t *p = json_object_get(properties, key);

        if (!p)
            return fails("a key that is not in the schema", key);
        if (!fits(one, p, key))
            return false;
    }
    return true;
}

static bool one_fits(const json_t *v, const json_t *list, const char *where)
{
    size_t  i, n = 0;
    json_t *one;

    json_array_foreach((json_t *)list, i, one)
        n += fits(v, one, where);
    return n == 1 || (n == 0 ? false : fails("more than one fits", where));
}

static bool limits_fit(const json_t *v, const json_t *s, const char *where)
{
    const json_t *low = json_object_get(s, "minimum"), *high = json_object_get(s, "maximum"),
                 *pattern = json_object_get(s, "pattern");

    if (json_is_number(v) && low && json_number_value(v) < json_number_value(low))
        return fails("too small", where);
    if (json_is_number(v) && high && json_number_value(v) > json_number_value(high))
        return fails("too large", where);
    if (json_is_string(v) && pattern && !matches(json_string_value(v), json_string_value(pattern)))
        return fails("not of the form it should have", where);
    return true;
}

static bool fits(const json_t *v, const json_t *s, const char *where)
{
    const json_t *ref = json_object_get(s, "$ref");
    size_t        i;
    json_t       *one;

    if (ref)
        return fits(v, json_object_get(json_object_get(schema, "$defs"), json_string_value(ref) + strlen("#/$defs/")), where);
    if (json_object_get(s, "oneOf"))
        return one_fits(v, json_object_get(s, "oneOf"), where);
    if (json_object_get(s, "type") && !type_fits(v, json_object_get(s, "type")))
        return fails("of another type", where);
    if (json_object_get(s, "enum") && !is_listed(v, json_object_get(s, "enum")))
        return fails("not one of the list", where);
    if (json_object_get(s, "const") && !json_equal((json_t *)v, json_object_get(s, "const")))
        return fails("not the constant", where);
    if (!limits_fit(v, s, where))
        return false;
    json_array_foreach((json_t *)v, i, one)
        if (!fits(one, json_object_get(s, "items"), where))
            return false;
    return !json_is_object(v) || object_fits(v, s);
}

/* ---- documents ------------------------------------------------------------ */

static int read_schema(void **state)
{
    json_error_t err;

    (void)state;
    schema = json_load_file(DM_SOURCE "/docs/ledger/demarche-1.schema.json", 0, &err);
    return schema ? 0 : -1;
}

static int drop_schema(void **state)
{
    (void)state;
    json_decref(schema);
    return 0;
}

static json_t *json_of(const dm_doc *doc)
{
    dm_buf       out = {0};
    json_error_t err;
    json_t      *v;

    dm_json_doc(&out, doc);
    assert_false(out.failed);
    assert_true(out.p[out.n - 1] == '\n' && !memchr(out.p, '\n', out.n - 1));
    v = json_loadb(out.p, out.n, JSON_REJECT_DUPLICATES | JSON_ALLOW_NUL, &err);
    if (!v)
        fail_msg("not JSON: %s at byte %d", err.text, err.position);
    dm_buf_clear(&out);
    return v;
}

/* Every {start, end, text} in `v` tells the words that stand there. */
static void check_words(const json_t *v, dm_str bytes)
{
    const json_t *start = json_object_get(v, "start"), *end = json_object_get(v, "end"), *text = json_object_get(v, "text");
    const char   *key;
    json_t       *one;
    size_t        i;

    if (json_is_integer(start) && json_is_string(text)) {
        dm_str there = dm_str_sub(bytes, (size_t)json_integer_value(start), (size_t)json_integer_value(end));

        assert_true((size_t)json_integer_value(end) <= bytes.n);
        assert_true(dm_str_eq(there, (dm_str){json_string_value(text), json_string_length(text)}));
    }
    json_object_foreach((json_t *)v, key, one)
        check_words(one, bytes);
    json_array_foreach((json_t *)v, i, one)
        check_words(one, bytes);
}

static void check_doc(const dm_doc *doc)
{
    json_t *v = json_of(doc);

    if (!fits(v, schema, "article"))
        fail_msg("%s", fault);
    if (!doc->origin)
        check_words(v, doc->article.bytes);
    json_decref(v);
}

static void test_json__a_document_is_as_the_schema_says(void **state)
{
    dm_arena arena;
    dm_doc   doc;

    (void)state;
    dm_arena_init(&arena, 0);
    sample_doc(&doc, &arena, 1);
    check_doc(&doc);
    doc.article.title = DM_STR("A title that was stated");
    doc.article.byline = DM_STR("By somebody");
    doc.published = (dm_date){.first = dm_day_of(1996, 4, 1), .last = dm_day_of(1996, 4, 30),
                              .precision = DM_PRECISION_MONTH, .how = "stated", .confidence = 1};
    doc.events[0].claim = DM_NONE;
    doc.events[0].type = DM_TYPE_NONE;
    doc.marks = 3;
    check_doc(&doc);
    sample_refused(&doc, &arena, 2);
    check_doc(&doc);
    dm_arena_clear(&arena);
}

static void test_json__keys_stand_in_their_order(void **state)
{
    static const char *const keys[] = {"\"schema\":", "\"id\":", "\"language\":", "\"input\":", "\"fate\":", "\"reason\":",
        "\"marks\":", "\"title\":", "\"bylines\":", "\"agency\":", "\"dateline\":", "\"published\":", "\"body\":",
        "\"actors\":", "\"mentions\":", "\"claims\":", "\"events\":"};
    dm_arena arena;
    dm_doc   doc;
    dm_buf   out = {0};
    size_t   at = 0;

    (void)state;
    dm_arena_init(&arena, 0);
    sample_refused(&doc, &arena, 2);
    dm_json_doc(&out, &doc);
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        size_t next = dm_str_find(dm_buf_view(&out), dm_str_of(keys[i]));

        assert_true(next < out.n && next >= at);
        at = next;
    }
    dm_buf_clear(&out);
    dm_arena_clear(&arena);
}

static void test_string__escapes_are_those_of_json(void **state)
{
    dm_buf out = {0};

    (void)state;
    dm_json_str(&out, DM_STR("a\"b\\c\n\t\r\b\f\x01\x1b[2J\x7f"));
    assert_str(dm_buf_view(&out), "\"a\\\"b\\\\c\\n\\t\\r\\b\\f\\u0001\\u001b[2J\\u007f\"");
    dm_buf_clear(&out);
    dm_json_str(&out, DM_STR("\0x"));
    assert_str(dm_buf_view(&out), "\"\\u0000x\"");
    dm_buf_clear(&out);
    dm_json_str(&out, DM_STR("caf\xc3\xa9 \xc2\x9b \xf0\x9f\x98\x80"));
    assert_str(dm_buf_view(&out), "\"caf\xc3\xa9 \\u009b \xf0\x9f\x98\x80\"");
    dm_buf_clear(&out);
}

static void test_string__bytes_that_are_not_utf8_become_marks(void **state)
{
    static const char *const bad[] = {"\xff", "\xc0\x80", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xe2\x82", "\x80", "\xf0\x80\x80\x80"};

    (void)state;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        dm_buf  out = {0};
        json_t *v;

        dm_json_str(&out, dm_str_of(bad[i]));
        v = json_loadb(out.p, out.n, JSON_DECODE_ANY, NULL);
        assert_non_null(v);
        assert_true(strncmp(json_string_value(v), "\xef\xbf\xbd", 3) == 0);
        json_decref(v);
        dm_buf_clear(&out);
    }
}

static void test_string__any_bytes_give_valid_json(void **state)
{
    char     bytes[64];
    uint32_t x = 12345;

    (void)state;
    for (uint32_t round = 0; round < 20000; round++) {
        dm_buf  out = {0};
        size_t  n = round % sizeof bytes;
        json_t *v;

        for (size_t i = 0; i < n; i++) {
            x = x * 1664525u + 1013904223u;
            bytes[i] = round % 3 ? (char)(x >> 24) : "\xc2\xe2\xf0\x80\x9f\xbf\"\\"[(x >> 24) % 8];
        }
        dm_json_str(&out, (dm_str){bytes, n});
        v = json_loadb(out.p, out.n, JSON_DECODE_ANY | JSON_ALLOW_NUL, NULL);
        assert_non_null(v);
        json_decref(v);
        dm_buf_clear(&out);
    }
}

static void test_number__is_never_what_json_has_not(void **state)
{
    dm_buf out = {0};

    (void)state;
    dm_json_num(&out, 0.0 / (out.n ? 1 : 0.0));
    dm_json_num(&out, 0.9f);
    assert_str(dm_buf_view(&out), "null0.9");
    dm_buf_clear(&out);
}

/* The examples of the repository, when lexicon and model are there. */
static void test_examples__are_as_the_schema_says(void **state)
{
    dm_coder  *coder;
    dm_worker *worker;
    char     **names;
    uint32_t   n, n_event = 0;
    dm_err     err;

    (void)state;
    if (dm_coder_open(&coder, DM_SHARE, &err) != DM_OK)
        skip();
    assert_int_equal(dm_worker_new(&worker, coder, &err), DM_OK);
    assert_int_equal(dm_dir_list(&names, &n, DM_SOURCE "/examples", &err), DM_OK);
    for (uint32_t i = 0; i < n; i++) {
        const dm_doc *doc;
        dm_file       file;
        char          path[512];

        snprintf(path, sizeof path, "%s/examples/%s", DM_SOURCE, names[i]);
        assert_int_equal(dm_file_read(&file, path, 1 << 24, &err), DM_OK);
        assert_int_equal(dm_worker_code(&doc, worker, file.bytes, &err), DM_OK);
        check_doc(doc);
        n_event += doc->n_event;
        dm_file_close(&file);
    }
    assert_true(n_event > 0);
    free(names);
    dm_worker_free(worker);
    dm_coder_close(coder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_json__a_document_is_as_the_schema_says),
        cmocka_unit_test(test_json__keys_stand_in_their_order),
        cmocka_unit_test(test_string__escapes_are_those_of_json),
        cmocka_unit_test(test_string__bytes_that_are_not_utf8_become_marks),
        cmocka_unit_test(test_string__any_bytes_give_valid_json),
        cmocka_unit_test(test_number__is_never_what_json_has_not),
        cmocka_unit_test(test_examples__are_as_the_schema_says),
    };

    return cmocka_run_group_tests(tests, read_schema, drop_schema);
}
