/* spec.c: the manual as a test
 *
 *     run-spec --demarche PROGRAM [--only NAME] [--hard] FILE|FOLDER...
 *
 * Every block of the .md files that opens with ```example NAME is an article, a
 * line with a dot, and the rows that must come of it (docs/spec/README.md). All
 * articles go through one run of `demarche code` as JSON Lines; then each block
 * is compared with its object, and what is missing is printed under its file,
 * line and section beside what was coded. The last line counts.
 *
 * With --hard the count is printed, and nothing fails: tests/hard holds what is
 * known to be wrong today.
 */
#include <jansson.h>
#include <string.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/arena.h"
#include "base/io.h"

typedef struct example {
    const char *file;
    uint32_t    line;
    dm_str      section, name;
    dm_str      date, outlet;          /* stated; empty: not                  */
    dm_str      stated;                /* an object with what is stated; empty: none */
    dm_str      text, rows;
    uint32_t    rows_line;
    bool        has_end;               /* the closing ``` was there           */
} example;

typedef struct runner {
    dm_arena  arena;
    example  *examples;
    uint32_t  n_example, cap_example;
    dm_str    only;
    const char *demarche;
    bool      is_hard;
    uint32_t  n_passed, n_failed;
    dm_err    err;
} runner;

/* ---- reading the manual ------------------------------------------------- */

static bool is_date_head(dm_str line)
{
    static const char shape[] = "dddd-dd-dd";

    if (line.n < 10 || (line.n > 10 && line.p[10] != ' '))
        return false;
    for (uint32_t i = 0; i < 10; i++)
        if (shape[i] == 'd' ? line.p[i] < '0' || line.p[i] > '9' : line.p[i] != '-')
            return false;
    return true;
}

/* A first line "1996-04-03 Reuters" or {"title": ...} is stated beside the
 * article, "-" states nothing; any other first line is article. */
static void cut_head(example *e)
{
    dm_str rest = e->text, line;

    if (!dm_str_cut(&line, &rest, '\n'))
        return;
    if (dm_str_eq(line, DM_STR("-"))) {
        e->text = rest;
    } else if (dm_str_starts(line, DM_STR("{\""))) {
        e->stated = line;
        e->text   = rest;
    } else if (is_date_head(line)) {
        e->date   = dm_str_sub(line, 0, 10);
        e->outlet = dm_str_trim(dm_str_sub(line, 10, line.n));
        e->text   = rest;
    }
}

/* Reads the block after its opening line. */
static void read_block(example *e, dm_str *rest, uint32_t *line_no)
{
    dm_str start = *rest, rows = {0}, line;
    bool   has_dot = false;

    while (dm_str_cut(&line, rest, '\n')) {
        ++*line_no;
        if (dm_str_starts(line, DM_STR("```"))) {
            e->has_end = has_dot;
            if (has_dot)
                e->rows = (dm_str){rows.p, (size_t)(line.p - rows.p)};
            break;
        }
        if (!has_dot && dm_str_eq(line, DM_STR("."))) {
            e->text = (dm_str){start.p, (size_t)(line.p - start.p)};
            rows = *rest;
            e->rows_line = *line_no + 1;
            has_dot = true;
        }
    }
    if (e->text.n && e->text.p[e->text.n - 1] == '\n')
        e->text.n--;
    cut_head(e);
}

static void read_file(runner *r, const char *path, dm_str text)
{
    static const dm_str open = {"```example", 10};
    dm_str              line, section = {0};
    uint32_t            line_no = 0;

    while (dm_str_cut(&line, &text, '\n')) {
        line_no++;
        if (dm_str_starts(line, DM_STR("#")))
            section = line;
        if (!dm_str_starts(line, open))
            continue;
        example *e = DM_PUSH(&r->arena, r->examples, r->n_example, r->cap_example);

        *e = (example){.file = path, .line = line_no, .section = section,
                       .name = dm_str_trim(dm_str_sub(line, open.n, line.n))};
        read_block(e, &text, &line_no);
    }
}

static dm_status add_file(runner *r, const char *path)
{
    dm_file   file;
    dm_status st = dm_file_read(&file, path, 16u << 20, &r->err);

    if (st != DM_OK)
        return st;
    read_file(r, dm_arena_str(&r->arena, (dm_str){path, strlen(path) + 1}).p, dm_arena_str(&r->arena, file.bytes));
    dm_file_close(&file);
    return DM_OK;
}

/* Folders of the manual are flat: no need to go down. */
static dm_status add_folder(runner *r, const char *path)
{
    char    **names;
    uint32_t  n;
    dm_status st = dm_dir_list(&names, &n, path, &r->err);

    if (st != DM_OK)
        return st;
    for (uint32_t i = 0; i < n && st == DM_OK; i++) {
        char full[4096];

        snprintf(full, sizeof full, "%s/%s", path, names[i]);
        if (dm_str_ends(dm_str_of(full), DM_STR(".md")) && dm_path_kind(full) == 'f')
            st = add_file(r, full);
    }
    dm_free(names);
    return st;
}

static dm_status add_path(runner *r, const char *path)
{
    switch (dm_path_kind(path)) {
    case 'd': return add_folder(r, path);
    case 'f': return add_file(r, path);
    default:  return DM_OK;             /* a folder of the manual may not be there yet */
    }
}

/* ---- coding ------------------------------------------------------------- */

static json_t *text_of(dm_str s)
{
    return json_stringn(s.p ? s.p : "", s.n);
}

static bool write_input(runner *r, FILE *f)
{
    for (uint32_t i = 0; i < r->n_example; i++) {
        const example *e = &r->examples[i];
        json_t        *o = e->stated.n ? json_loadb(e->stated.p, e->stated.n, 0, NULL) : json_object();

        if (!o)
            o = json_object();
        json_object_set_new(o, "id", json_sprintf("%u", i));
        json_object_set_new(o, "text", text_of(e->text));
        if (e->date.n)
            json_object_set_new(o, "date", text_of(e->date));
        if (e->outlet.n)
            json_object_set_new(o, "outlet", text_of(e->outlet));
        json_dumpf(o, f, JSON_COMPACT);
        fputc('\n', f);
        json_decref(o);
    }
    return fclose(f) == 0;
}

/* Runs the program over all examples; coded[i] is the object of example i. */
static bool code_all(runner *r, json_t **coded)
{
    char    path[] = "/tmp/demarche-spec-XXXXXX", command[8192];
    int     fd = mkstemp(path);
    FILE   *f = fd < 0 ? NULL : fdopen(fd, "w");
    char   *line = NULL;
    size_t  cap = 0;
    ssize_t n;
    int     status;

    if (!f || !write_input(r, f))
        return false;
    snprintf(command, sizeof command, "'%s' code -q --format-in=jsonl -j1 '%s'", r->demarche, path);
    f = popen(command, "r");
    while (f && (n = getline(&line, &cap, f)) > 0) {
        json_error_t err;
        json_t      *o = json_loadb(line, (size_t)n, JSON_ALLOW_NUL, &err);
        const char  *id = json_string_value(json_object_get(json_object_get(o, "input"), "record_id"));

        if (!o)
            fprintf(stderr, "run-spec: output is not JSON: %s\n", err.text);
        if (id && strtoul(id, NULL, 10) < r->n_example && !coded[strtoul(id, NULL, 10)])
            coded[strtoul(id, NULL, 10)] = o;
        else
            json_decref(o);
    }
    free(line);
    status = f ? pclose(f) : -1;
    unlink(path);
    return WIFEXITED(status) && WEXITSTATUS(status) <= 1;
}

/* ---- words of rows ------------------------------------------------------ */

static dm_str take_word(dm_str *rest)
{
    dm_str word;

    *rest = dm_str_trim(*rest);
    if (!dm_str_cut(&word, rest, ' '))
        return (dm_str){0};
    *rest = dm_str_trim(*rest);
    return word;
}

/* The next field: fields are two or more blanks (or a tab) apart. */
static dm_str take_field(dm_str *rest)
{
    dm_str field;
    size_t i = 0;

    *rest = dm_str_trim(*rest);
    while (i < rest->n && rest->p[i] != '\t' && !(rest->p[i] == ' ' && i + 1 < rest->n && rest->p[i + 1] == ' '))
        i++;
    field = dm_str_sub(*rest, 0, i);
    *rest = dm_str_trim(dm_str_sub(*rest, i, rest->n));
    return field;
}

static dm_str str_at(const json_t *o, const char *key)
{
    const json_t *v = json_object_get(o, key);

    return json_is_string(v) ? (dm_str){json_string_value(v), json_string_length(v)} : (dm_str){0};
}

/* Equal but for white space. */
static bool same_words(dm_str a, dm_str b)
{
    dm_str x, y;

    do {
        do x = (dm_str){0}; while (dm_str_cut(&x, &a, ' ') && !x.n);
        do y = (dm_str){0}; while (dm_str_cut(&y, &b, ' ') && !y.n);
        if (!dm_str_eq(x, y))
            return false;
    } while (x.n || y.n);
    return true;
}

/* The text with line ends as blanks, so that rows can be one line. */
static dm_str one_line(runner *r, dm_str s)
{
    dm_str copy = dm_arena_str(&r->arena, s);

    for (size_t i = 0; i < copy.n; i++)
        if (copy.p[i] == '\n' || copy.p[i] == '\t')
            ((char *)copy.p)[i] = ' ';
    return copy;
}

/* "36:54  expelled the envoy", "expelled the envoy" or "-" against a span. */
static bool span_is(runner *r, const json_t *span, dm_str want)
{
    unsigned from, to;
    int      used = 0;
    char     head[64];

    if (dm_str_eq(want, DM_STR("-")))
        return !json_is_object(span);
    if (!json_is_object(span))
        return false;
    snprintf(head, sizeof head, "%.*s", (int)want.n, want.p);
    if (sscanf(head, "%u:%u%n", &from, &to, &used) == 2 && used > 0) {
        if (json_integer_value(json_object_get(span, "start")) != from
            || json_integer_value(json_object_get(span, "end")) != to)
            return false;
        want = dm_str_trim(dm_str_sub(want, (size_t)used, want.n));
    }
    return !want.n || same_words(one_line(r, str_at(span, "text")), want);
}

/* Does the list hold the word? */
static bool list_has(const json_t *list, dm_str word)
{
    size_t  i;
    json_t *v;

    json_array_foreach((json_t *)list, i, v)
        if (dm_str_eq(dm_str_of(json_string_value(v)), word))
            return true;
    return false;
}

static const json_t *by_id(const json_t *list, const char *id)
{
    size_t  i;
    json_t *o;

    if (id)
        json_array_foreach((json_t *)list, i, o)
            if (strcmp(json_string_value(json_object_get(o, "id")), id) == 0)
                return o;
    return NULL;
}

/* ---- actors in rows ------------------------------------------------------ */

/* "BLR", "BLR GOV", "? REB", "\"Erik Lund\"", "*". */
static bool actor_is(const json_t *actor, dm_str want)
{
    dm_str country, sector, rest = want;

    if (want.n && want.p[0] == '"')
        return dm_str_eq(str_at(actor, "name"), dm_str_sub(want, 1, want.n - 1));
    country = take_word(&rest);
    if (dm_str_eq(country, DM_STR("?")) ? str_at(actor, "country").n > 0
        : !dm_str_eq(country, DM_STR("*")) && !dm_str_eq(country, str_at(actor, "country")))
        return false;
    while ((sector = take_word(&rest)).n)
        if (!list_has(json_object_get(actor, "sectors"), sector))
            return false;
    return true;
}

/* Every one of the actors that are wanted, separated by commas, is among `ids`. */
static bool parties_are(const json_t *doc, const json_t *ids, dm_str want)
{
    dm_str one;

    if (dm_str_eq(want, DM_STR("*")))
        return true;
    if (dm_str_eq(want, DM_STR("-")))
        return json_array_size(ids) == 0;
    if (dm_str_eq(want, DM_STR("?")) && json_array_size(ids) == 0)
        return true;
    while (dm_str_cut(&one, &want, ',')) {
        bool    found = false;
        size_t  i;
        json_t *id;

        json_array_foreach((json_t *)ids, i, id) {
            const json_t *actor = by_id(json_object_get(doc, "actors"), json_string_value(id));

            found |= actor && actor_is(actor, dm_str_trim(one));
        }
        if (!found)
            return false;
    }
    return true;
}

static bool sides_are(const json_t *doc, const json_t *event, dm_str field)
{
    size_t at = dm_str_find(field, DM_STR(">"));

    return parties_are(doc, json_object_get(event, "actors"), dm_str_trim(dm_str_sub(field, 0, at)))
        && parties_are(doc, json_object_get(event, "recipients"), dm_str_trim(dm_str_sub(field, at + 1, field.n)));
}

/* ---- events and claims in rows ------------------------------------------ */

/* "SANCTION expel diplomatic !military"; "-" for no type, and for no mode. */
static bool code_is(const json_t *event, dm_str field)
{
    dm_str type = take_word(&field), mode = take_word(&field), context;

    if (!dm_str_eq(type, DM_STR("*")) && !dm_str_eq(type, dm_str_eq(type, DM_STR("-")) ? str_at(event, "type").n
                                                              ? (dm_str){0} : type : str_at(event, "type")))
        return false;
    if (mode.n && !dm_str_eq(mode, DM_STR("*")) && !dm_str_eq(mode, str_at(event, "mode").n ? str_at(event, "mode") : DM_STR("-")))
        return false;
    while ((context = take_word(&field)).n) {
        bool is_not = context.p[0] == '!';

        if (list_has(json_object_get(event, "contexts"), dm_str_sub(context, is_not, context.n)) == is_not)
            return false;
    }
    return true;
}

/* "1996-04-02", "1996-04-01..1996-04-07" or "-". */
static bool days_are(const json_t *date, const char *from_key, const char *to_key, dm_str want)
{
    size_t dots = dm_str_find(want, DM_STR(".."));

    if (dm_str_eq(want, DM_STR("-")))
        return json_is_null(date);
    return dm_str_eq(str_at(date, from_key), dm_str_sub(want, 0, dots))
        && dm_str_eq(str_at(date, to_key), dots < want.n ? dm_str_sub(want, dots + 2, want.n) : want);
}

static bool is_day(dm_str field)
{
    return field.n >= 10 && field.p[0] >= '0' && field.p[0] <= '9';
}

static bool event_head_is(const json_t *doc, const json_t *event, dm_str row)
{
    dm_str field = take_field(&row);

    if (!code_is(event, field))
        return false;
    while ((field = take_field(&row)).n) {
        if (dm_str_find(field, DM_STR(">")) < field.n) {
            if (!sides_are(doc, event, field))
                return false;
        } else if (is_day(field) || dm_str_eq(field, DM_STR("-"))) {
            if (!days_are(json_object_get(event, "date"), "start", "end", field))
                return false;
        } else if (!dm_str_eq(field, str_at(event, "status"))) {
            return false;
        }
    }
    return true;
}

/* The words of an event: they hold its trigger and lie in its evidence. */
static bool words_are(runner *r, const json_t *event, dm_str want)
{
    const json_t *t = json_object_get(event, "trigger"), *e = json_object_get(event, "evidence");
    unsigned      from, to;
    char          head[64];

    if (span_is(r, t, want) || span_is(r, e, want))
        return true;
    snprintf(head, sizeof head, "%.*s", (int)want.n, want.p);
    if (sscanf(head, "%u:%u", &from, &to) == 2)
        return json_integer_value(json_object_get(t, "start")) >= from
            && json_integer_value(json_object_get(t, "end")) <= to
            && json_integer_value(json_object_get(e, "start")) <= from
            && json_integer_value(json_object_get(e, "end")) >= to;
    return dm_str_find(want, one_line(r, str_at(t, "text"))) < want.n
        && dm_str_find(one_line(r, str_at(e, "text")), want) < str_at(e, "text").n;
}

/* "by Minsk": the claim it stands under has that speaker; "by -": the outlet's own. */
static bool by_is(runner *r, const json_t *doc, const json_t *event, dm_str want)
{
    const json_t *claim = by_id(json_object_get(doc, "claims"), json_string_value(json_object_get(event, "claim")));

    if (dm_str_eq(want, DM_STR("-")))
        return !claim;
    return claim && (dm_str_eq(want, DM_STR("?")) ? !json_is_object(json_object_get(claim, "speaker_span"))
                                                  : span_is(r, json_object_get(claim, "speaker_span"), want));
}

static bool place_is(const json_t *event, dm_str want)
{
    const json_t *place = json_object_get(event, "place");

    if (dm_str_eq(want, DM_STR("-")))
        return json_is_null(place);
    return dm_str_eq(str_at(place, "name"), want) || dm_str_eq(str_at(place, "country"), want);
}

/* "dead 3 injured 12". */
static bool counts_are(const json_t *event, dm_str want)
{
    dm_str word;

    while ((word = take_word(&want)).n) {
        dm_str  number = take_word(&want);
        char    key[32], value[32];
        json_t *n;

        snprintf(key, sizeof key, "%.*s", (int)word.n, word.p);
        n = json_object_get(json_object_get(event, "counts"), key);
        if (json_is_integer(n))
            snprintf(value, sizeof value, "%lld", (long long)json_integer_value(n));
        else
            snprintf(value, sizeof value, "-");
        if (!dm_str_eq(number, dm_str_of(value)))
            return false;
    }
    return true;
}

static bool any_span_is(runner *r, const json_t *spans, dm_str want)
{
    size_t  i;
    json_t *span;

    json_array_foreach(spans, i, span)
        if (span_is(r, span, want))
            return true;
    return false;
}

/* One of the list, or "-" for an empty one. */
static bool listed_is(runner *r, const json_t *spans, dm_str want)
{
    return dm_str_eq(want, DM_STR("-")) ? json_array_size(spans) == 0 : any_span_is(r, spans, want);
}

static bool event_row_is(runner *r, const json_t *doc, const json_t *event, dm_str row)
{
    dm_str key = take_word(&row);

    if (dm_str_eq(key, DM_STR("text")))
        return words_are(r, event, row);
    if (dm_str_eq(key, DM_STR("trigger")))
        return span_is(r, json_object_get(event, "trigger"), row);
    if (dm_str_eq(key, DM_STR("evidence")))
        return span_is(r, json_object_get(event, "evidence"), row);
    if (dm_str_eq(key, DM_STR("retold")))
        return listed_is(r, json_object_get(event, "retold"), row);
    if (dm_str_eq(key, DM_STR("by")))
        return by_is(r, doc, event, row);
    if (dm_str_eq(key, DM_STR("where")))
        return place_is(event, row);
    if (dm_str_eq(key, DM_STR("counts")))
        return counts_are(event, row);
    if (dm_str_eq(key, DM_STR("counted")))
        return listed_is(r, json_object_get(event, "counted"), row);
    if (dm_str_eq(key, DM_STR("cameo")))
        return dm_str_eq(str_at(event, "cameo"), row);
    if (dm_str_eq(key, DM_STR("rule")))
        return dm_str_eq(str_at(event, "rule"), row);
    return false;
}

static bool speaker_actor_is(const json_t *doc, const json_t *claim, dm_str want)
{
    const json_t *actor = by_id(json_object_get(doc, "actors"), json_string_value(json_object_get(claim, "speaker")));

    return dm_str_eq(want, DM_STR("-")) ? !actor : actor && actor_is(actor, want);
}

/* "claim deny", "claim deny indirect". */
static bool claim_head_is(const json_t *claim, dm_str row)
{
    dm_str stance = take_word(&row), form = take_word(&row);

    return (dm_str_eq(stance, DM_STR("*")) || dm_str_eq(stance, str_at(claim, "stance")))
        && (!form.n || dm_str_eq(form, str_at(claim, "form")));
}

static bool claim_row_is(runner *r, const json_t *doc, const json_t *claim, dm_str row)
{
    dm_str key = take_word(&row);

    if (dm_str_eq(key, DM_STR("speaker")))
        return span_is(r, json_object_get(claim, "speaker_span"), row);
    if (dm_str_eq(key, DM_STR("cue")))
        return span_is(r, json_object_get(claim, "cue"), row);
    if (dm_str_eq(key, DM_STR("content")))
        return any_span_is(r, json_object_get(claim, "content"), row);
    if (dm_str_eq(key, DM_STR("factivity")))
        return dm_str_eq(row, str_at(claim, "factivity"));
    if (dm_str_eq(key, DM_STR("actor")))
        return speaker_actor_is(doc, claim, row);
    if (dm_str_eq(key, DM_STR("when")))
        return days_are(json_object_get(claim, "date"), "start", "end", row);
    return false;
}

/* ---- rows about the article ---------------------------------------------- */

static bool is_body(const json_t *doc, const char *text, dm_str words)
{
    const char *at = words.n ? memmem(text, strlen(text), words.p, words.n) : NULL;
    size_t      i, from = at ? (size_t)(at - text) : 0;
    json_t     *range;

    json_array_foreach(json_object_get(doc, "body"), i, range)
        if (at && json_integer_value(json_object_get(range, "start")) <= (json_int_t)from
            && json_integer_value(json_object_get(range, "end")) >= (json_int_t)(from + words.n))
            return true;
    return false;
}

static bool any_byline(runner *r, const json_t *doc, dm_str want)
{
    size_t  i;
    json_t *byline;

    json_array_foreach(json_object_get(doc, "bylines"), i, byline)
        if (span_is(r, byline, want))
            return true;
    return dm_str_eq(want, DM_STR("-")) && json_array_size(json_object_get(doc, "bylines")) == 0;
}

/* "Erik Lund  NOR GOV  person": a name, and then codes or a kind. */
static bool any_actor(const json_t *doc, dm_str row)
{
    dm_str  name = take_field(&row), codes = take_field(&row), kind = take_field(&row);
    size_t  i;
    json_t *actor;

    json_array_foreach(json_object_get(doc, "actors"), i, actor)
        if (dm_str_eq(str_at(actor, "name"), name) && (!codes.n || actor_is(actor, codes))
            && (!kind.n || dm_str_eq(str_at(actor, "kind"), kind)))
            return true;
    return false;
}

static bool count_is(const json_t *list, dm_str want)
{
    char n[32];

    snprintf(n, sizeof n, "%zu", json_array_size(list));
    return dm_str_eq(want, dm_str_of(n));
}

static bool article_row_is(runner *r, const example *e, const json_t *doc, dm_str row)
{
    dm_str key = take_word(&row);
    char  *text;
    bool   is;

    if (dm_str_eq(key, DM_STR("events")) || dm_str_eq(key, DM_STR("claims")))
        return count_is(json_object_get(doc, key.p[0] == 'e' ? "events" : "claims"), row);
    if (dm_str_eq(key, DM_STR("title")) || dm_str_eq(key, DM_STR("dateline")))
        return span_is(r, json_object_get(doc, key.p[0] == 't' ? "title" : "dateline"), row);
    if (dm_str_eq(key, DM_STR("byline")))
        return any_byline(r, doc, row);
    if (dm_str_eq(key, DM_STR("agency")))
        return dm_str_eq(row, str_at(doc, "agency").n ? str_at(doc, "agency") : DM_STR("-"));
    if (dm_str_eq(key, DM_STR("published")))
        return days_are(json_object_get(doc, "published"), "earliest", "latest", row);
    if (dm_str_eq(key, DM_STR("actor")))
        return any_actor(doc, row);
    if (dm_str_eq(key, DM_STR("fate")))
        return dm_str_eq(row, str_at(doc, "fate"));
    if (dm_str_eq(key, DM_STR("mark")))
        return list_has(json_object_get(doc, "marks"), row);
    if (dm_str_eq(key, DM_STR("body")) || dm_str_eq(key, DM_STR("furniture"))) {
        text = strndup(e->text.p, e->text.n);
        is = is_body(doc, text, row) == (key.p[0] == 'b') && memmem(text, strlen(text), row.p, row.n);
        free(text);
        return is;
    }
    return false;
}

/* ---- comparing ----------------------------------------------------------- */

/* A row and the indented rows below it. */
typedef struct group {
    dm_str   head;
    dm_str   subs[16];
    uint32_t n_sub, line;
} group;

static bool next_group(group *g, dm_str *rest, uint32_t *line_no)
{
    dm_str line, save;

    *g = (group){0};
    while (!g->head.n) {
        if (!dm_str_cut(&line, rest, '\n'))
            return false;
        ++*line_no;
        g->head = dm_str_trim(line);
    }
    g->line = *line_no;
    for (save = *rest; dm_str_cut(&line, rest, '\n'); save = *rest) {
        if (!line.n || (line.p[0] != ' ' && line.p[0] != '\t')) {
            *rest = save;
            break;
        }
        ++*line_no;
        if (g->n_sub < 16 && dm_str_trim(line).n)
            g->subs[g->n_sub++] = dm_str_trim(line);
    }
    return true;
}

static bool record_is(runner *r, const json_t *doc, const json_t *record, const group *g, bool is_event)
{
    dm_str row = g->head;

    take_word(&row);
    if (is_event ? !event_head_is(doc, record, row) : !claim_head_is(record, row))
        return false;
    for (uint32_t i = 0; i < g->n_sub; i++)
        if (is_event ? !event_row_is(r, doc, record, g->subs[i]) : !claim_row_is(r, doc, record, g->subs[i]))
            return false;
    return true;
}

/* Takes a record of the list that no row has taken yet. */
static bool take_record(runner *r, const json_t *doc, json_t *list, const group *g, bool is_event)
{
    size_t  i;
    json_t *record;

    json_array_foreach(list, i, record)
        if (!json_object_get(record, "taken") && record_is(r, doc, record, g, is_event)) {
            json_object_set_new(record, "taken", json_true());
            return true;
        }
    return false;
}

static bool group_is(runner *r, const example *e, const json_t *doc, const group *g)
{
    dm_str row = g->head, key = take_word(&row);

    if (dm_str_eq(key, DM_STR("event")))
        return take_record(r, doc, json_object_get(doc, "events"), g, true);
    if (dm_str_eq(key, DM_STR("claim")))
        return take_record(r, doc, json_object_get(doc, "claims"), g, false);
    return article_row_is(r, e, doc, g->head);
}

/* ---- saying what was coded ------------------------------------------------ */

static void say_span(const char *name, const json_t *span)
{
    if (json_is_object(span))
        printf("    |   %-8s %lld:%lld  %s\n", name, (long long)json_integer_value(json_object_get(span, "start")),
               (long long)json_integer_value(json_object_get(span, "end")), json_string_value(json_object_get(span, "text")));
    else
        printf("    |   %-8s -\n", name);
}

static const char *or_dash(const json_t *o, const char *key)
{
    const char *s = json_string_value(json_object_get(o, key));

    return s ? s : "-";
}

static void say_sides(const json_t *doc, const json_t *ids)
{
    size_t  i;
    json_t *id;

    if (json_array_size(ids) == 0)
        printf("-");
    json_array_foreach((json_t *)ids, i, id) {
        const json_t *a = by_id(json_object_get(doc, "actors"), json_string_value(id));

        printf("%s%s %s \"%s\"", i ? ", " : "", json_is_string(json_object_get(a, "country")) ? or_dash(a, "country") : "?",
               or_dash(a, "sector"), or_dash(a, "name"));
    }
}

static void say_event(const json_t *doc, const json_t *e)
{
    const json_t *date = json_object_get(e, "date");

    printf("    | event %s %s  ", or_dash(e, "type"), or_dash(e, "mode"));
    say_sides(doc, json_object_get(e, "actors"));
    printf(" > ");
    say_sides(doc, json_object_get(e, "recipients"));
    printf("  %s..%s  %s  (cameo %s, rule %s, claim %s)\n", or_dash(date, "start"), or_dash(date, "end"), or_dash(e, "status"),
           or_dash(e, "cameo"), or_dash(e, "rule"), or_dash(e, "claim"));
    say_span("trigger", json_object_get(e, "trigger"));
}

static void say_claim(const json_t *c)
{
    size_t  i;
    json_t *piece;

    printf("    | claim %s %s\n", or_dash(c, "stance"), or_dash(c, "form"));
    say_span("speaker", json_object_get(c, "speaker_span"));
    say_span("cue", json_object_get(c, "cue"));
    json_array_foreach(json_object_get(c, "content"), i, piece)
        say_span("content", piece);
}

static void say_coded(const json_t *doc)
{
    size_t        i;
    json_t       *o;
    const json_t *pub = json_object_get(doc, "published");

    printf("    | fate %s %s\n", or_dash(doc, "fate"), or_dash(doc, "reason"));
    printf("    | title %s  dateline %s  agency %s  published %s..%s\n", or_dash(json_object_get(doc, "title"), "text"),
           or_dash(json_object_get(doc, "dateline"), "text"), or_dash(doc, "agency"), or_dash(pub, "earliest"), or_dash(pub, "latest"));
    json_array_foreach(json_object_get(doc, "events"), i, o)
        say_event(doc, o);
    json_array_foreach(json_object_get(doc, "claims"), i, o)
        say_claim(o);
}

/* Prints what is missing of an example; true when nothing is. */
static bool run_example(runner *r, const example *e, const json_t *doc)
{
    group    g;
    dm_str   rows = e->rows;
    uint32_t line = e->rows_line - 1, n_missing = 0;

    while (e->has_end && doc && next_group(&g, &rows, &line)) {
        if (group_is(r, e, doc, &g))
            continue;
        if (n_missing++ == 0)
            printf("%s:%u: %.*s (%.*s)\n", e->file, e->line, (int)e->section.n, e->section.p, (int)e->name.n, e->name.p);
        printf("    - line %u: %.*s\n", g.line, (int)g.head.n, g.head.p);
        for (uint32_t i = 0; i < g.n_sub; i++)
            printf("    -     %.*s\n", (int)g.subs[i].n, g.subs[i].p);
    }
    if (!e->has_end || !doc)
        printf("%s:%u: %.*s: %s\n", e->file, e->line, (int)e->name.n, e->name.p,
               e->has_end ? "nothing was coded" : "the block has no line with a dot, or no end");
    else if (n_missing)
        say_coded(doc);
    return e->has_end && doc && n_missing == 0;
}

static void run_all(runner *r, json_t **coded)
{
    for (uint32_t i = 0; i < r->n_example; i++) {
        if (r->only.n && !dm_str_eq(r->only, r->examples[i].name))
            continue;
        if (run_example(r, &r->examples[i], coded[i]))
            r->n_passed++;
        else
            r->n_failed++;
    }
}

static bool read_args(runner *r, int argc, char **argv)
{
    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--demarche") == 0 && i + 1 < argc)
            r->demarche = argv[++i];
        else if (strcmp(argv[i], "--only") == 0 && i + 1 < argc)
            r->only = dm_str_of(argv[++i]);
        else if (strcmp(argv[i], "--hard") == 0)
            r->is_hard = true;
        else if (add_path(r, argv[i]) != DM_OK)
            return false;
    }
    if (!r->demarche)
        dm_err_set(&r->err, DM_E_USAGE, "usage: run-spec --demarche PROGRAM [--only NAME] [--hard] FILE|FOLDER...");
    return r->demarche != NULL;
}

int main(int argc, char **argv)
{
    runner   r = {0};
    json_t **coded;

    dm_arena_init(&r.arena, 0);
    if (!read_args(&r, argc, argv)) {
        fprintf(stderr, "run-spec: %s\n", r.err.text);
        return 2;
    }
    coded = calloc(r.n_example + 1, sizeof *coded);
    if (r.n_example && (!coded || !code_all(&r, coded)))
        fprintf(stderr, "run-spec: %s could not code the examples\n", r.demarche);
    run_all(&r, coded);
    if (r.is_hard)
        printf("%u right, %u wrong of the hard ones\n", r.n_passed, r.n_failed);
    else
        printf("%u passed, %u failed\n", r.n_passed, r.n_failed);
    for (uint32_t i = 0; i < r.n_example; i++)
        json_decref(coded[i]);
    free(coded);
    dm_arena_clear(&r.arena);
    return r.n_failed && !r.is_hard;
}
