/* ingest.c: the articles in files, folders and standard input
 *
 * Folders are walked with a stack of sorted lists of names, one for each level.
 * A file is a stream of chunks; of a text the first 16 MB are kept and the rest
 * only counted, of JSON Lines one line at a time. Of CoNLL-U lines are kept up to the
 * comments that begin the next document; those wait in the buffer for the next call.
 *
 * Arena memory is taken only when all that is held is held by the dm_ingest:
 * should the arena leave for want of memory, the next call goes on in good order.
 */
#include "ingest/ingest.h"

#include "base/alloc.h"
#include "base/hash.h"
#include "base/io.h"
#include "doc/conllu.h"
#include "ingest/given.h"
#include "ingest/json_line.h"
#include "text/text.h"

enum {
    CHUNK_BYTES = 1 << 16,
    BUFFER_KEPT = 1 << 20,     /* a larger buffer is given back after use     */
    CUT_BACK    = 4096,        /* how far back a cut looks for a line end     */
    SNIFF_BYTES = 1 << 16,
    CONTROL_SHARE = 16,        /* binary: more than one byte in so many       */
    REFUSED_BYTES = 4096       /* what is kept of a line that is refused      */
};

typedef struct level {
    char   **names;
    uint32_t n, at;
    size_t   path_n;           /* of the folder, in in->path                  */
    bool     has_article;
} level;

typedef enum state { AT_PATHS, IN_LINES, IN_TREES } state;

struct dm_ingest {
    const char *const *paths;
    uint32_t           n_path, at_path;
    dm_ingest_as       as;
    state              state;

    level    levels[DM_MAX_DIR_DEPTH];
    uint32_t depth;
    dm_buf   path;             /* of the folder or file being read, NUL-ended */

    dm_reader reader;          /* of a file being read                        */
    bool      is_open;
    char     *chunk;           /* [CHUNK_BYTES]                               */
    size_t    chunk_n, chunk_at;
    dm_buf    bytes;           /* a text, or a line                           */
    uint32_t  line, record;
    bool      is_bad_file;     /* the rest of the lines is not worth reading  */
    dm_buf    trees;           /* a document of CoNLL-U, and what was read of the next */
    uint32_t  trees_line;      /* of the file, where they begin               */
    dm_buf    columns;         /* the comment that declares its columns       */
};

/* ---- what comes out ----------------------------------------------------- */

static dm_str current_path(const dm_ingest *in) { return dm_str_of(in->path.p); }

static dm_str copy(dm_arena *arena, dm_str s)
{
    char *p = s.n ? DM_NEW(arena, char, s.n) : NULL;

    if (!p)
        return (dm_str){0};
    memcpy(p, s.p, s.n);
    return (dm_str){p, s.n};
}

/* An article that is none. `reason` may be in in->bytes or an error's text. */
static bool refuse(const dm_ingest *in, dm_arena *arena, dm_article *out, dm_status st, dm_str reason)
{
    out->refused = st;
    out->path    = copy(arena, current_path(in));
    out->reason  = copy(arena, reason);
    if (reason.n && out->reason.n == 0)
        out->reason = DM_STR("no memory");
    return true;
}

static bool refuse_error(const dm_ingest *in, dm_arena *arena, dm_article *out, const dm_err *err)
{
    return refuse(in, arena, out, err->status, dm_str_of(err->text));
}

/* ---- paths -------------------------------------------------------------- */

static bool set_path(dm_ingest *in, size_t keep, dm_str name)
{
    in->path.n = keep;
    if (keep && in->path.p[keep - 1] != '/')
        dm_buf_char(&in->path, '/');
    dm_buf_str(&in->path, name);
    dm_buf_char(&in->path, '\0');
    if (in->path.failed)
        return false;
    in->path.n--;                      /* the NUL stays behind it             */
    return true;
}

/* From the last full stop of the name, "" when it has none. */
static dm_str ending(dm_str path)
{
    size_t at = path.n;

    while (at > 0 && path.p[at - 1] != '/' && path.p[at - 1] != '.')
        at--;
    return at > 1 && path.p[at - 1] == '.' && path.p[at - 2] != '/' ? dm_str_sub(path, at, path.n) : (dm_str){0};
}

static bool is_one_of(dm_str word, const char *const *words)
{
    for (; *words; words++)
        if (dm_str_eq_nocase(word, dm_str_of(*words)))
            return true;
    return false;
}

static const char *const line_endings[] = {"jsonl", "ndjson", "json", NULL};
static const char *const tree_endings[] = {"conllu", "conllup", NULL};
static const char *const text_endings[] = {"txt", "text", "md", NULL};
static const char *const html_endings[] = {"html", "htm", "xhtml", NULL};

/* Whether a file found in a folder is meant to be an article. */
static bool counts(dm_str name)
{
    dm_str end = ending(name);

    return end.n == 0 || is_one_of(end, line_endings) || is_one_of(end, tree_endings) || is_one_of(end, text_endings);
}

/* ---- streams ------------------------------------------------------------ */

static dm_status open_file(dm_ingest *in, dm_err *err)
{
    dm_status st = dm_reader_open(&in->reader, in->path.p, err);

    in->is_open = st == DM_OK;
    in->chunk_n = in->chunk_at = 0;
    in->line = in->record = 0;
    in->is_bad_file = false;
    in->bytes.n = 0;
    return st;
}

static void close_file(dm_ingest *in)
{
    if (in->is_open)
        dm_reader_close(&in->reader);
    in->is_open = false;
    in->state   = AT_PATHS;
    if (in->bytes.cap > BUFFER_KEPT || in->bytes.failed)
        dm_buf_clear(&in->bytes);
    if (in->trees.cap > BUFFER_KEPT || in->trees.failed)
        dm_buf_clear(&in->trees);
    in->bytes.n = in->trees.n = in->columns.n = 0;
}

/* Makes sure that unread bytes are in the chunk; *is_end when there are none. */
static dm_status fill(dm_ingest *in, bool *is_end, dm_err *err)
{
    dm_status st = DM_OK;

    *is_end = false;
    if (in->chunk_at < in->chunk_n)
        return DM_OK;
    in->chunk_at = 0;
    st = dm_reader_next(&in->reader, in->chunk, CHUNK_BYTES, &in->chunk_n, err);
    if (st != DM_OK)
        in->chunk_n = 0;
    *is_end = in->chunk_n == 0;
    return st;
}

static dm_str unread(const dm_ingest *in)
{
    return (dm_str){in->chunk + in->chunk_at, in->chunk_n - in->chunk_at};
}

static void skip_mark(dm_ingest *in)
{
    if (in->reader.byte == in->chunk_n && dm_str_starts(unread(in), DM_STR("\xEF\xBB\xBF")))
        in->chunk_at = 3;
}

/* ---- one text ----------------------------------------------------------- */

static bool is_control(unsigned char c)
{
    return (c < 0x20 && !(c >= '\t' && c <= '\r') && c != 0x1B) || c == 0x7F;
}

static bool is_binary(dm_str s)
{
    size_t n = 0, some = s.n < SNIFF_BYTES ? s.n : SNIFF_BYTES;

    for (size_t i = 0; i < some; i++)
        n += is_control((unsigned char)s.p[i]);
    return n * CONTROL_SHARE > some;
}

static bool starts_nocase(dm_str s, const char *head)
{
    dm_str h = dm_str_of(head);

    return dm_str_eq_nocase(dm_str_sub(s, 0, h.n), h);
}

static const char *why_no_text(dm_str s)
{
    dm_str trimmed = dm_str_trim(s);

    if (s.n == 0)
        return "the file is empty";
    if (dm_str_starts(trimmed, DM_STR("\xEF\xBB\xBF")))
        trimmed = dm_str_trim(dm_str_sub(trimmed, 3, trimmed.n));
    if (trimmed.n == 0)
        return "the file is empty but for blanks";
    if (dm_str_starts(s, DM_STR("%PDF-")))
        return "a PDF file is no text";
    if (is_binary(s))
        return "not text: too many control characters";
    if (starts_nocase(trimmed, "<!doctype html") || starts_nocase(trimmed, "<html"))
        return "HTML is not read yet";
    return NULL;
}

/* A cut at the end of a line or word, or at least between characters. */
static dm_str cut(dm_str s)
{
    dm_str head = dm_utf8_head(s, DM_MAX_ARTICLE_BYTES);

    for (size_t i = head.n; i > 0 && i + CUT_BACK > head.n; i--)
        if (head.p[i - 1] == '\n')
            return dm_str_sub(head, 0, i);
    for (size_t i = head.n; i > 0 && i + CUT_BACK > head.n; i--)
        if (head.p[i - 1] == ' ')
            return dm_str_sub(head, 0, i);
    return head;
}

/* Reads the file to its end: the first bytes into in->bytes, the rest counted. */
static dm_status read_all(dm_ingest *in, uint64_t *size, dm_err *err)
{
    dm_status st;
    bool      is_end;

    for (*size = in->bytes.n = 0;;) {
        if ((st = fill(in, &is_end, err)) != DM_OK || is_end)
            break;
        dm_str some = unread(in);

        *size += some.n;
        if (in->bytes.n <= DM_MAX_ARTICLE_BYTES)
            dm_buf_str(&in->bytes, some);
        in->chunk_at = in->chunk_n;
        if (*size > DM_MAX_FILE_BYTES)
            return dm_err_set(err, DM_E_LIMIT, "%s: longer than %u bytes", in->path.p, (unsigned)DM_MAX_FILE_BYTES);
    }
    if (st == DM_OK && in->bytes.failed)
        return dm_err_set(err, DM_E_MEMORY, "%s: no memory for its text", in->path.p);
    return st;
}

static bool read_text(dm_ingest *in, dm_arena *arena, dm_article *out)
{
    dm_err      err = {0};
    uint64_t    size;
    dm_status   st = read_all(in, &size, &err);
    dm_str      bytes = dm_buf_view(&in->bytes);
    const char *why = st == DM_OK ? why_no_text(bytes) : NULL;

    dm_reader_close(&in->reader);
    in->is_open = false;
    out->format = DM_INPUT_TEXT;
    out->record = 1;
    if (st != DM_OK)
        refuse_error(in, arena, out, &err);
    else if (why)
        refuse(in, arena, out, dm_str_trim(bytes).n ? DM_E_ENCODING : DM_E_EMPTY, dm_str_of(why));
    out->is_cut = st == DM_OK && bytes.n > DM_MAX_ARTICLE_BYTES;
    if (out->is_cut)
        bytes = cut(bytes);
    if (why)
        bytes = dm_str_sub(bytes, 0, REFUSED_BYTES);
    if (out->refused == DM_OK)
        out->path = copy(arena, current_path(in));
    if (st == DM_OK)
        out->bytes = copy(arena, bytes);
    if (out->refused == DM_OK && out->bytes.n == 0)
        refuse(in, arena, out, DM_E_MEMORY, DM_STR("no memory for the text"));
    close_file(in);
    return true;
}

/* ---- lines -------------------------------------------------------------- */

/* The next line into in->bytes, without its end. *is_long when it was longer
 * than may be held (what is kept is its head); *is_end when there is none. */
static dm_status read_line(dm_ingest *in, bool *is_long, bool *is_end, dm_err *err)
{
    dm_status st;
    bool      has_any = false;

    *is_long = false;
    for (in->bytes.n = 0;;) {
        if ((st = fill(in, is_end, err)) != DM_OK)
            return st;
        if (*is_end)
            break;
        dm_str      some = unread(in);
        const char *end = memchr(some.p, '\n', some.n);
        size_t      n = end ? (size_t)(end - some.p) : some.n;

        has_any = true;
        if (in->bytes.n + n > DM_MAX_LINE_BYTES)
            *is_long = true;
        else if (!*is_long)
            dm_buf_add(&in->bytes, some.p, n);
        in->chunk_at += n + (end != NULL);
        if (end)
            break;
    }
    *is_end = !has_any;
    in->line += has_any;
    if (in->bytes.failed) {
        dm_buf_clear(&in->bytes);
        *is_long = true;
    }
    return DM_OK;
}

/* "line 3, byte 17: wanted ':'" */
static bool refuse_line(dm_ingest *in, dm_arena *arena, dm_article *out, dm_status st, const dm_json_fault *fault)
{
    char   text[200];
    dm_str id = out->record_id, line = dm_buf_view(&in->bytes);
    int    n = snprintf(text, sizeof text, "line %u, byte %zu: %s", in->line, fault->byte, fault->text);

    refuse(in, arena, out, st, (dm_str){text, n > 0 && (size_t)n < sizeof text ? (size_t)n : 0});
    out->record_id = copy(arena, id);
    out->bytes     = copy(arena, dm_str_sub(line, 0, REFUSED_BYTES));
    return true;
}

/* Views of the line must not outlive it. */
static void keep(dm_arena *arena, dm_article *out)
{
    out->bytes     = copy(arena, out->bytes);
    out->record_id = copy(arena, out->record_id);
    out->date      = copy(arena, out->date);
    out->title     = copy(arena, out->title);
    out->url       = copy(arena, out->url);
    out->outlet    = copy(arena, out->outlet);
    out->byline    = copy(arena, out->byline);
    out->language  = copy(arena, out->language);
}

static bool read_record(dm_ingest *in, dm_arena *arena, dm_article *out)
{
    dm_str        line = dm_buf_view(&in->bytes);
    dm_json_fault fault;
    dm_status     st = dm_json_article(out, &fault, arena, line);

    if (in->line == 1 && st != DM_OK && dm_str_trim(line).n == 1 && (line.p[0] == '{' || line.p[0] == '[')) {
        in->is_bad_file = true;
        fault.text = "JSON over many lines: wanted one object on each line";
    }
    if (st != DM_OK)
        return refuse_line(in, arena, out, st, &fault);
    out->is_cut = out->bytes.n > DM_MAX_ARTICLE_BYTES;
    if (out->is_cut)
        out->bytes = cut(out->bytes);
    keep(arena, out);
    out->path = copy(arena, current_path(in));
    if (out->bytes.n == 0)
        refuse(in, arena, out, DM_E_MEMORY, DM_STR("no memory for the text"));
    return true;
}

static bool is_blank_line(const dm_ingest *in) { return dm_str_trim(dm_buf_view(&in->bytes)).n == 0; }

/* The next record of the file, false at its end. */
static bool next_record(dm_ingest *in, dm_arena *arena, dm_article *out)
{
    static const dm_json_fault too_long = {DM_MAX_LINE_BYTES, "the line is too long"};
    dm_err err = {0};
    bool   is_long = false, is_end = in->is_bad_file;

    while (!is_end) {
        if (read_line(in, &is_long, &is_end, &err) != DM_OK) {
            in->is_bad_file = true;
            return refuse_error(in, arena, out, &err);
        }
        if (is_end || (is_blank_line(in) && !is_long))
            continue;
        out->format = DM_INPUT_JSONL;
        out->record = ++in->record;
        return is_long ? refuse_line(in, arena, out, DM_E_LIMIT, &too_long) : read_record(in, arena, out);
    }
    if (in->record > 0 || in->is_bad_file)
        return false;
    in->is_bad_file = true;
    return refuse(in, arena, out, DM_E_EMPTY, DM_STR("the file is empty"));
}

/* ---- CoNLL-U ------------------------------------------------------------ */

/* Where the next document of in->trees may begin, while lines are added. */
typedef struct seam {
    size_t   at;               /* where the latest run of comments begins     */
    uint32_t line;
    bool     is_comment;       /* the line before is one                      */
    bool     has_row;          /* the document has a line that is no comment  */
    size_t   newdoc;           /* where its "# newdoc" ends; 0: it has none   */
    size_t   blank;            /* where the last line ends that was blank     */
} seam;

static bool is_newdoc(dm_str line)
{
    dm_str value;

    return dm_conllu_comment(&value, line, "newdoc") || dm_conllu_comment(&value, line, "newdoc id");
}

/* Looks at a line of in->trees; true when a document ends at s->at. */
static bool find_seam(seam *s, dm_str line, size_t start, uint32_t number)
{
    bool is_comment = line.n > 0 && line.p[0] == '#', is_blank = dm_str_trim(line).n == 0, is_end;

    if (is_comment && !s->is_comment) {
        s->at   = start;
        s->line = number;
    }
    s->is_comment = is_comment;
    s->has_row    = s->has_row || (!is_comment && !is_blank);
    if (is_blank)
        s->blank = start + line.n + 1;
    if (!is_comment || !is_newdoc(line))
        return false;
    is_end = s->has_row || (s->newdoc && s->newdoc <= s->at);
    s->newdoc = start + line.n;
    return is_end;
}

static void add_line(dm_ingest *in)
{
    dm_str line = dm_buf_view(&in->bytes), value;

    if (in->trees.n == 0)
        in->trees_line = in->line;
    dm_buf_str(&in->trees, line);
    dm_buf_char(&in->trees, '\n');
    if (in->columns.n == 0 && dm_conllu_comment(&value, line, "global.columns"))
        dm_buf_str(&in->columns, line);
}

/* The document has as many bytes as may be kept: goes on to the next one. */
static dm_status skip_trees(dm_ingest *in, seam *s, dm_err *err)
{
    bool      is_long, is_end = false;
    dm_status st = DM_OK;

    if (s->blank)
        in->trees.n = s->blank;
    s->at = in->trees.n;
    while (st == DM_OK && !is_end) {
        st = read_line(in, &is_long, &is_end, err);
        if (st != DM_OK || is_end || !is_newdoc(dm_buf_view(&in->bytes)))
            continue;
        s->line = in->line;
        add_line(in);
        break;
    }
    return st;
}

/* Reads lines up to the end of a document: in->trees[0, s->at). What is behind is the
 * next one's. s->at is 0 at the end of the file. */
static dm_status read_trees(dm_ingest *in, seam *s, bool *is_cut, dm_err *err)
{
    bool      is_long, is_end;
    dm_status st;
    dm_str    line, rest = dm_buf_view(&in->trees);

    *s = (seam){0};
    while (dm_str_cut(&line, &rest, '\n'))
        find_seam(s, line, (size_t)(line.p - in->trees.p), in->trees_line);
    while ((st = read_line(in, &is_long, &is_end, err)) == DM_OK && !is_end) {
        size_t start = in->trees.n;

        *is_cut = start + in->bytes.n >= DM_MAX_CONLLU_BYTES;
        if (*is_cut)
            return skip_trees(in, s, err);
        add_line(in);
        if (find_seam(s, dm_buf_view(&in->bytes), start, in->line))
            return DM_OK;
    }
    s->at = in->trees.n;
    return st;
}

/* Gives the document its bytes. Columns that the file has declared at its head are
 * declared again. */
static void take_trees(dm_ingest *in, dm_arena *arena, dm_article *out, const seam *s)
{
    dm_str bytes = {in->trees.p, s->at};
    bool   has_columns = in->columns.n == 0 || out->record == 1;
    dm_str head = has_columns ? (dm_str){0} : dm_buf_view(&in->columns);
    char  *p = DM_NEW(arena, char, head.n + 1 + bytes.n);

    if (!p)
        return;
    if (head.n)
        memcpy(p, head.p, head.n);
    p[head.n] = '\n';
    memcpy(p + head.n + 1, bytes.p, bytes.n);
    out->bytes = has_columns ? (dm_str){p + 1, bytes.n} : (dm_str){p, head.n + 1 + bytes.n};
    out->line  = in->trees_line - !has_columns;
}

/* The next document of the file, false at its end. */
static bool next_trees(dm_ingest *in, dm_arena *arena, dm_article *out)
{
    dm_err    err = {0};
    seam      s;
    dm_status st;

    if (in->is_bad_file)
        return false;
    st = read_trees(in, &s, &out->is_cut, &err);
    if (st == DM_OK && (in->trees.failed || in->columns.failed))
        st = dm_err_set(&err, DM_E_MEMORY, "%s: no memory for a document", in->path.p);
    if (st != DM_OK) {
        in->is_bad_file = true;
        return refuse_error(in, arena, out, &err);
    }
    if (dm_str_trim(dm_str_sub(dm_buf_view(&in->trees), 0, s.at)).n == 0) {
        in->is_bad_file = true;
        return in->record == 0 && refuse(in, arena, out, DM_E_EMPTY, DM_STR("the file is empty"));
    }
    out->format = DM_INPUT_CONLLU;
    out->record = ++in->record;
    out->path   = copy(arena, current_path(in));
    take_trees(in, arena, out, &s);
    memmove(in->trees.p, in->trees.p + s.at, in->trees.n - s.at);
    in->trees.n -= s.at;
    in->trees_line = s.line;
    if (out->bytes.n == 0)
        return refuse(in, arena, out, DM_E_MEMORY, DM_STR("no memory for the document"));
    dm_given_head(out);
    return true;
}

/* ---- files -------------------------------------------------------------- */

dm_ingest_as dm_ingest_as_of(const char *word)
{
    static const char *const words[] = {"auto", "text", "jsonl", "conllu"};
    int                      i = dm_str_in(dm_str_of(word), words, 4);

    return i < 0 ? DM_INGEST_AUTO : (dm_ingest_as)i;
}

/* A comment that no other text begins with. */
static bool begins_trees(dm_str head)
{
    dm_str line, value;

    return dm_str_cut(&line, &head, '\n')
        && (is_newdoc(dm_str_trim(line)) || dm_conllu_comment(&value, line, "global.columns")
            || dm_conllu_comment(&value, line, "sent_id"));
}

/* What a file is: by its name, else by how it begins. */
static dm_ingest_as kind_of(dm_ingest *in, char kind)
{
    dm_str path = current_path(in), head = unread(in);

    if (dm_str_starts(head, DM_STR("\xEF\xBB\xBF")))
        head = dm_str_sub(head, 3, head.n);
    head = dm_str_trim(head);
    if (in->as != DM_INGEST_AUTO)
        return in->as;
    if (kind == 'f')
        return is_one_of(ending(path), line_endings) ? DM_INGEST_JSONL
             : is_one_of(ending(path), tree_endings) ? DM_INGEST_CONLLU : DM_INGEST_TEXT;
    return head.n && head.p[0] == '{' ? DM_INGEST_JSONL : begins_trees(head) ? DM_INGEST_CONLLU : DM_INGEST_TEXT;
}

static bool begin_file(dm_ingest *in, dm_arena *arena, dm_article *out)
{
    bool   is_stdin = strcmp(in->path.p, "-") == 0, is_end;
    char   kind = is_stdin ? 'o' : dm_path_kind(in->path.p);
    dm_err err = {0};

    if (is_one_of(ending(current_path(in)), html_endings) && kind == 'f')
        return refuse(in, arena, out, DM_E_ENCODING, DM_STR("HTML is not read yet"));
    if (open_file(in, &err) != DM_OK || fill(in, &is_end, &err) != DM_OK) {
        close_file(in);
        return refuse_error(in, arena, out, &err);
    }
    dm_ingest_as as = kind_of(in, kind);

    if (as == DM_INGEST_TEXT)
        return read_text(in, arena, out);
    skip_mark(in);
    in->state = as == DM_INGEST_CONLLU ? IN_TREES : IN_LINES;
    return false;
}

/* ---- folders ------------------------------------------------------------ */

static bool enter_folder(dm_ingest *in, dm_arena *arena, dm_article *out)
{
    dm_err err = {0};
    level *l = &in->levels[in->depth];

    if (in->depth == DM_MAX_DIR_DEPTH)
        return refuse(in, arena, out, DM_E_LIMIT, DM_STR("folders below this depth are not entered"));
    *l = (level){.path_n = in->path.n};
    if (dm_dir_list(&l->names, &l->n, in->path.p, &err) != DM_OK)
        return refuse_error(in, arena, out, &err);
    in->depth++;
    return false;
}

static bool leave_folder(dm_ingest *in, dm_arena *arena, dm_article *out)
{
    level *l = &in->levels[--in->depth];
    bool   has_article = l->has_article;

    dm_free(l->names);
    l->names = NULL;
    if (in->depth > 0)
        in->levels[in->depth - 1].has_article |= has_article;
    if (has_article || in->depth > 0 || in->path.n < l->path_n)
        return false;
    in->path.n = l->path_n;
    in->path.p[l->path_n] = '\0';
    return refuse(in, arena, out, DM_E_EMPTY, DM_STR("the folder holds no articles"));
}

/* The next name of the innermost folder; true when that gives an article. */
static bool next_name(dm_ingest *in, dm_arena *arena, dm_article *out)
{
    level *l = &in->levels[in->depth - 1];
    dm_str name = dm_str_of(l->names[l->at++]);

    if (name.n == 0 || name.p[0] == '.')
        return false;
    if (!set_path(in, l->path_n, name)) {
        dm_buf_clear(&in->path);
        return refuse(in, arena, out, DM_E_MEMORY, DM_STR("no memory for a path"));
    }
    char kind = dm_path_kind(in->path.p);

    if (kind == 'd') {
        bool is_out = !dm_path_is_link(in->path.p) && enter_folder(in, arena, out);

        l->has_article |= is_out;
        return is_out;
    }
    if (!counts(name) || kind == 'o')
        return false;
    l->has_article = true;
    return begin_file(in, arena, out);
}

static bool next_path(dm_ingest *in, dm_arena *arena, dm_article *out)
{
    const char *path = in->paths[in->at_path++];

    if (!set_path(in, 0, dm_str_of(path))) {
        dm_buf_clear(&in->path);
        return refuse(in, arena, out, DM_E_MEMORY, DM_STR("no memory for a path"));
    }
    if (strcmp(path, "-") != 0 && dm_path_kind(path) == 'd')
        return enter_folder(in, arena, out);
    return begin_file(in, arena, out);
}

/* ---- the iterator ------------------------------------------------------- */

dm_status dm_ingest_open(dm_ingest **out, const char *const *paths, uint32_t n,
                         const dm_ingest_options *options, dm_err *err)
{
    dm_ingest *in = dm_malloc(sizeof *in);

    *out = NULL;
    if (in)
        in->chunk = dm_malloc(CHUNK_BYTES);
    if (!in || !in->chunk) {
        dm_ingest_close(in);
        return dm_err_set(err, DM_E_MEMORY, "no memory to read articles");
    }
    in->paths  = paths;
    in->n_path = n;
    in->as     = options ? options->as : DM_INGEST_AUTO;
    *out = in;
    return DM_OK;
}

bool dm_ingest_next(dm_ingest *in, dm_arena *arena, dm_article *out)
{
    for (;;) {
        *out = (dm_article){0};
        if (in->state != AT_PATHS) {
            if (in->state == IN_LINES ? next_record(in, arena, out) : next_trees(in, arena, out))
                return true;
            close_file(in);
        } else if (in->depth > 0) {
            level *l = &in->levels[in->depth - 1];

            if (l->at < l->n ? next_name(in, arena, out) : leave_folder(in, arena, out))
                return true;
        } else if (in->at_path == in->n_path) {
            return false;
        } else if (next_path(in, arena, out)) {
            return true;
        }
    }
}

void dm_ingest_close(dm_ingest *in)
{
    if (!in)
        return;
    if (in->is_open)
        dm_reader_close(&in->reader);
    while (in->depth > 0)
        dm_free(in->levels[--in->depth].names);
    dm_buf_clear(&in->path);
    dm_buf_clear(&in->bytes);
    dm_buf_clear(&in->trees);
    dm_buf_clear(&in->columns);
    dm_free(in->chunk);
    dm_free(in);
}

/* Of what is stated beside the bytes, the id of the bytes and of each value. */
static void id_with_stated(char out[40], const dm_article *a)
{
    const dm_str parts[] = {a->bytes, a->date, a->title, a->url, a->outlet, a->byline, a->language};
    uint8_t      sums[sizeof parts / sizeof *parts][32];

    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        dm_sha256(sums[i], parts[i].n ? parts[i].p : "", parts[i].n);
    dm_sha256_hex(out, 16, (dm_str){(const char *)sums, sizeof sums});
}

void dm_article_id(char out[40], const dm_article *article)
{
    const dm_article *a = article;
    dm_buf            place = {0};

    if (a->bytes.n && a->date.n + a->title.n + a->url.n + a->outlet.n + a->byline.n + a->language.n > 0) {
        id_with_stated(out, a);
        return;
    }
    if (a->bytes.n) {
        dm_sha256_hex(out, 16, a->bytes);
        return;
    }
    dm_buf_str(&place, a->path);
    dm_buf_fmt(&place, "\n%u\n", a->record);
    dm_buf_str(&place, a->reason);
    dm_sha256_hex(out, 16, dm_buf_view(&place));
    dm_buf_clear(&place);
}
