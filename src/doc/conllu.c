/* conllu.c: trees as text, in the ten columns of Universal Dependencies
 *
 * Reading goes line by line: comments, then rows, then an empty line. A row's id
 * tells its kind: 8 is a word, 8-9 the range of a multiword token, 8.1 an empty
 * node. After a fault the rest of the sentence is passed over, so that the next one
 * is read as if nothing had been. Writing goes row by row, and takes the words'
 * columns from their reading.
 */
#include "doc/conllu.h"

#include "text/text.h"

enum { ID, FORM, LEMMA, UPOS, XPOS, FEATS, HEAD, DEPREL, DEPS, MISC };

static const char *const column_word[DM_CONLLU_COLUMNS] = {
    "ID", "FORM", "LEMMA", "UPOS", "XPOS", "FEATS", "HEAD", "DEPREL", "DEPS", "MISC"
};

/* ---- faults ------------------------------------------------------------- */

static dm_status wrong(const dm_conllu_reader *r, uint32_t line, dm_err *err, dm_status st, dm_str what)
{
    if (r->path)
        return dm_err_at(err, st, (dm_place){.path = r->path, .line = line}, "%.*s", (int)what.n, what.p);
    return dm_err_set(err, st, "line %u: %.*s", line, (int)what.n, what.p);
}

#define WRONG(r, line, err, arena, ...)                                        \
    wrong((r), (line), (err), DM_E_SYNTAX, dm_arena_fmt((arena), __VA_ARGS__))

enum { SHOWN = 40 };             /* bytes of a column that an error repeats   */

static int shown(dm_str s) { return (int)dm_utf8_head(s, SHOWN).n; }

/* ---- columns ------------------------------------------------------------ */

static bool read_number(uint32_t *out, dm_str s)
{
    uint32_t v = 0;

    if (s.n == 0 || s.n > 8)
        return false;
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] < '0' || s.p[i] > '9')
            return false;
        v = v * 10 + (uint32_t)(s.p[i] - '0');
    }
    *out = v;
    return true;
}

static bool is_none(dm_str s) { return s.n == 0 || dm_str_eq(s, DM_STR("_")); }

/* Up to the next tab; unlike dm_str_cut, an empty column at the end counts. */
static dm_str next_column(dm_str *rest, bool *is_last)
{
    const char *tab = rest->n ? memchr(rest->p, '\t', rest->n) : NULL;
    size_t      n = tab ? (size_t)(tab - rest->p) : rest->n;
    dm_str      col = {rest->p, n};

    *is_last = !tab;
    *rest = tab ? (dm_str){tab + 1, rest->n - n - 1} : (dm_str){0};
    return col;
}

static dm_status cut_columns(dm_str col[DM_CONLLU_COLUMNS], dm_str line, const dm_conllu_reader *r, dm_arena *arena,
                             dm_err *err)
{
    uint32_t wanted = r->n_column ? r->n_column : DM_CONLLU_COLUMNS, n = 0;
    bool     has_blank = memchr(line.p, ' ', line.n) != NULL, is_last = false;

    for (uint32_t i = 0; i < DM_CONLLU_COLUMNS; i++)
        col[i] = DM_STR("_");
    while (!is_last) {
        dm_str   piece = next_column(&line, &is_last);
        uint32_t which = n >= wanted ? DM_CONLLU_COLUMNS : r->n_column ? r->column[n] : n;

        if (which < DM_CONLLU_COLUMNS)
            col[which] = piece;
        n++;
    }
    if (n != wanted)
        return WRONG(r, r->line, err, arena, "found %u column%s, wanted %u with tabs between%s", n, n == 1 ? "" : "s", wanted,
                     n == 1 && has_blank ? " (are there blanks in place of tabs?)" : "");
    if (col[FORM].n == 0)
        return WRONG(r, r->line, err, arena, "the form is empty, wanted a word");
    return DM_OK;
}

static uint8_t at_least_none(int found) { return found < 0 ? 0 : (uint8_t)found; }

/* The words of the columns, as far as we know the labels. */
static dm_conllu_word word_of(const dm_str col[DM_CONLLU_COLUMNS])
{
    dm_conllu_word w = {.form = col[FORM], .lemma = col[LEMMA], .head = DM_NONE};

    w.upos   = at_least_none(dm_upos_find(col[UPOS]));
    w.deprel = at_least_none(dm_deprel_find(col[DEPREL]));
    w.morph  = dm_morph_read(col[FEATS]);
    if (read_number(&w.head, col[HEAD]))
        w.head = w.head == 0 ? DM_NONE : w.head - 1;
    return w;
}

/* ---- rows --------------------------------------------------------------- */

/* "3-4": from the word to come, and after the range before. */
static bool read_range(uint32_t *upto, dm_str id, const dm_conllu_sent *s)
{
    dm_str   first;
    uint32_t from, before = s->n_row ? s->rows[s->n_row - 1].upto : 0;

    return dm_str_cut(&first, &id, '-') && read_number(&from, first) && read_number(upto, id)
        && from == s->n_word + 1 && from > before && *upto >= from;
}

static dm_status add_word(dm_conllu_sent *s, dm_conllu_row *row, const dm_conllu_reader *r, dm_arena *arena, dm_err *err)
{
    dm_str   id = row->col[ID], head = row->col[HEAD];
    uint32_t n;

    if (!read_number(&n, id) || n != s->n_word + 1)
        return WRONG(r, r->line, err, arena, "id '%.*s', wanted %u: ids count 1, 2, 3 ...", shown(id), id.p, s->n_word + 1);
    if (!is_none(head) && !read_number(&n, head))
        return WRONG(r, r->line, err, arena, "head '%.*s', wanted a number or '_'", shown(head), head.p);
    row->word = s->n_word;
    *DM_PUSH(arena, s->words, s->n_word, s->cap_word) = word_of(row->col);
    return DM_OK;
}

static dm_status add_row(dm_conllu_sent *s, dm_str line, const dm_conllu_reader *r, dm_arena *arena, dm_err *err)
{
    dm_conllu_row row = {.word = DM_NONE, .upto = s->n_row ? s->rows[s->n_row - 1].upto : 0, .line = r->line};
    dm_status     st = cut_columns(row.col, line, r, arena, err);
    dm_str        id = row.col[ID];

    if (st != DM_OK)
        return st;
    if (memchr(id.p, '.', id.n))
        return DM_OK;                                        /* an empty node */
    if (!memchr(id.p, '-', id.n))
        st = add_word(s, &row, r, arena, err);
    else if (!read_range(&row.upto, id, s))
        return WRONG(r, r->line, err, arena, "range '%.*s', wanted one that begins with the next word, %u", shown(id), id.p,
                     s->n_word + 1);
    if (st == DM_OK)
        *DM_PUSH(arena, s->rows, s->n_row, s->cap_row) = row;
    return st;
}

/* What can be told only when all words are there. */
static dm_status check_whole(const dm_conllu_sent *s, const dm_conllu_reader *r, dm_arena *arena, dm_err *err)
{
    for (uint32_t i = 0; i < s->n_row; i++) {
        const dm_conllu_row *row = &s->rows[i];
        dm_str               head = row->col[HEAD];

        if (row->word != DM_NONE && s->words[row->word].head != DM_NONE && s->words[row->word].head >= s->n_word)
            return WRONG(r, row->line, err, arena, "head '%.*s', wanted a word of the sentence: 1 to %u, or 0 for the root",
                         shown(head), head.p, s->n_word);
        if (row->upto > s->n_word)
            return WRONG(r, row->line, err, arena, "a range up to %u, but the sentence has %u words", row->upto, s->n_word);
    }
    return DM_OK;
}

/* ---- comments ----------------------------------------------------------- */

bool dm_conllu_comment(dm_str *value, dm_str line, const char *key)
{
    dm_str k = dm_str_of(key);

    if (line.n == 0 || line.p[0] != '#')
        return false;
    line = dm_str_trim(dm_str_sub(line, 1, line.n));
    if (!dm_str_starts(line, k))
        return false;
    line   = dm_str_sub(line, k.n, line.n);
    *value = dm_str_trim(line);
    if (value->n == 0)
        return true;
    if (value->p[0] != '=')                /* "newdoc id = x" is no newdoc = x */
        return false;
    *value = dm_str_trim(dm_str_sub(*value, 1, value->n));
    return true;
}

bool dm_conllu_misc(dm_str *value, dm_str misc, const char *key)
{
    dm_str piece, k = dm_str_of(key);

    while (dm_str_cut(&piece, &misc, '|'))
        if (dm_str_starts(piece, k) && piece.n > k.n && piece.p[k.n] == '=') {
            *value = dm_str_sub(piece, k.n + 1, piece.n);
            return true;
        }
    return false;
}

/* "# global.columns = ID FORM ...": which column is which of the ten. */
static dm_status read_columns(dm_conllu_reader *r, dm_str names, dm_arena *arena, dm_err *err)
{
    dm_str   name;
    uint32_t seen = 0;

    r->n_column = 0;
    while (dm_str_cut(&name, &names, ' ')) {
        int which = dm_str_in(name, column_word, DM_CONLLU_COLUMNS);

        if (name.n == 0)
            continue;
        if (r->n_column == DM_CONLLU_MOST_COLUMNS)
            return WRONG(r, r->line, err, arena, "more than %u columns are declared", (unsigned)DM_CONLLU_MOST_COLUMNS);
        r->column[r->n_column++] = which < 0 ? DM_CONLLU_COLUMNS : (uint8_t)which;
        seen |= which < 0 ? 0 : 1u << which;
    }
    if (!(seen & 1u << ID) || !(seen & 1u << FORM)) {
        r->n_column = 0;
        return WRONG(r, r->line, err, arena, "the declared columns have no ID or no FORM");
    }
    return DM_OK;
}

static dm_status add_comment(dm_conllu_sent *s, dm_str line, dm_conllu_reader *r, dm_arena *arena, dm_err *err)
{
    dm_str value;

    *DM_PUSH(arena, s->comments, s->n_comment, s->cap_comment) = line;
    return dm_conllu_comment(&value, line, "global.columns") ? read_columns(r, value, arena, err) : DM_OK;
}

/* ---- sentences ---------------------------------------------------------- */

static bool next_line(dm_str *line, dm_conllu_reader *r)
{
    if (r->line == 0 && dm_str_starts(r->rest, DM_STR("\xEF\xBB\xBF")))
        r->rest = dm_str_sub(r->rest, 3, r->rest.n);
    if (!dm_str_cut(line, &r->rest, '\n'))
        return false;
    r->line++;
    if (line->n > 0 && line->p[line->n - 1] == '\r')
        line->n--;
    return true;
}

/* Lines of blanks end a sentence too: some programs write them. */
static bool is_blank(dm_str line) { return dm_str_trim(line).n == 0; }

static dm_status add_line(dm_conllu_sent *s, dm_str line, dm_conllu_reader *r, dm_arena *arena, dm_err *err)
{
    size_t bad_at;

    if (!dm_utf8_valid(line, &bad_at))
        return wrong(r, r->line, err, DM_E_ENCODING,
                     dm_arena_fmt(arena, "byte %zu of the line is not UTF-8, wanted UTF-8", bad_at + 1));
    return line.p[0] == '#' ? add_comment(s, line, r, arena, err) : add_row(s, line, r, arena, err);
}

dm_status dm_conllu_next(dm_conllu_sent *out, bool *has_more, dm_conllu_reader *reader,
                         dm_arena *arena, dm_err *err)
{
    dm_str    line;
    bool      has_row = false;
    dm_status st = DM_OK;

    *out = (dm_conllu_sent){0};
    while (next_line(&line, reader)) {
        if (is_blank(line) && (has_row || st != DM_OK))
            break;
        if (is_blank(line))
            continue;
        has_row = has_row || line.p[0] != '#';
        if (st == DM_OK)
            st = add_line(out, line, reader, arena, err);
    }
    if (st == DM_OK && has_row && out->n_word == 0)
        st = WRONG(reader, reader->line, err, arena, "the sentence above has no words");
    if (st == DM_OK)
        st = check_whole(out, reader, arena, err);
    *has_more = has_row || st != DM_OK;
    return st;
}

/* ---- writing ------------------------------------------------------------ */

/* A number in decimal; printf would be a tenth of the whole time here. */
static void put_number(dm_buf *out, uint32_t v)
{
    char     digits[10];
    uint32_t at = sizeof digits;

    do
        digits[--at] = (char)('0' + v % 10);
    while (v /= 10);
    dm_buf_add(out, digits + at, sizeof digits - at);
}

static void put_word(dm_buf *out, const char *word)
{
    dm_buf_str(out, dm_str_of(word));
    dm_buf_char(out, '\t');
}

static void put_or_none(dm_buf *out, dm_str s)
{
    dm_buf_str(out, s.n > 0 ? s : DM_STR("_"));
}

/* Appends one feature of MISC, with a bar before all but the first. */
static void put_misc(dm_buf *out, bool *has_misc, const char *name, dm_str value)
{
    if (*has_misc)
        dm_buf_char(out, '|');
    dm_buf_str(out, dm_str_of(name));
    dm_buf_char(out, '=');
    dm_buf_str(out, value);
    *has_misc = true;
}

static void put_name(dm_buf *out, bool *has_misc, uint8_t ne, bool begins)
{
    if (ne == DM_NE_NONE)
        return;
    put_misc(out, has_misc, "NER", begins ? DM_STR("B-") : DM_STR("I-"));
    dm_buf_str(out, dm_str_of(dm_ne_word(ne)));
}

/* Columns LEMMA to DEPS of a word. */
static void put_reading(dm_buf *out, const dm_conllu_word *w, dm_str xpos)
{
    char feats[DM_MORPH_TEXT];

    put_or_none(out, w->lemma);
    dm_buf_char(out, '\t');
    put_word(out, dm_upos_word(w->upos));
    put_or_none(out, xpos);
    dm_buf_char(out, '\t');
    dm_buf_add(out, feats, dm_morph_write(feats, w->morph));
    dm_buf_char(out, '\t');
    put_number(out, w->head == DM_NONE ? 0 : w->head + 1);
    dm_buf_char(out, '\t');
    put_word(out, dm_deprel_word(w->deprel));
    dm_buf_str(out, DM_STR("_\t"));
}

/* MISC as it was, but for the name, which is ours and stands where its letters belong. */
static void put_old_misc(dm_buf *out, dm_str misc, const dm_conllu_word *w)
{
    bool   has_misc = false, has_name = false;
    dm_str piece, name;

    while (dm_str_cut(&piece, &misc, '|')) {
        dm_str rest = piece;
        dm_str_cut(&name, &rest, '=');
        if (is_none(piece) || dm_str_eq(name, DM_STR("NER")))
            continue;
        if (!has_name && dm_str_cmp(name, DM_STR("NER")) > 0) {
            put_name(out, &has_misc, w->ne, w->ne_begins);
            has_name = true;
        }
        if (has_misc)
            dm_buf_char(out, '|');
        dm_buf_str(out, piece);
        has_misc = true;
    }
    if (!has_name)
        put_name(out, &has_misc, w->ne, w->ne_begins);
    if (!has_misc)
        dm_buf_char(out, '_');
}

static void put_row(dm_buf *out, const dm_conllu_sent *s, const dm_conllu_row *row)
{
    if (row->word == DM_NONE) {
        for (uint32_t i = 0; i < DM_CONLLU_COLUMNS; i++) {
            if (i > 0)
                dm_buf_char(out, '\t');
            put_or_none(out, row->col[i]);
        }
    } else {
        dm_buf_str(out, row->col[ID]);
        dm_buf_char(out, '\t');
        dm_buf_str(out, row->col[FORM]);
        dm_buf_char(out, '\t');
        put_reading(out, &s->words[row->word], row->col[XPOS]);
        put_old_misc(out, row->col[MISC], &s->words[row->word]);
    }
    dm_buf_char(out, '\n');
}

void dm_conllu_write(dm_buf *out, const dm_conllu_sent *sent)
{
    dm_str value;

    for (uint32_t i = 0; i < sent->n_comment; i++) {
        if (dm_conllu_comment(&value, sent->comments[i], "global.columns"))
            continue;                                /* there are ten now     */
        dm_buf_str(out, sent->comments[i]);
        dm_buf_char(out, '\n');
    }
    for (uint32_t i = 0; i < sent->n_row; i++)
        put_row(out, sent, &sent->rows[i]);
    dm_buf_char(out, '\n');
}

/* ---- documents ---------------------------------------------------------- */

/* The text between token `t` and the next of the document, or its end. */
static dm_str gap_after(const dm_doc *doc, uint32_t t)
{
    uint32_t to = t + 1 < doc->n_tok ? doc->toks[t + 1].span.start : (uint32_t)doc->text.n;

    return dm_str_sub(doc->text, doc->toks[t].span.end, to);
}

static bool is_all_blank(dm_str s)
{
    for (size_t at = 0; at < s.n;)
        if (!dm_cp_is_space(dm_utf8_next(s, &at)))
            return false;
    return true;
}

/* Blanks with the escapes of UDPipe. */
static void put_blanks(dm_buf *out, dm_str blanks)
{
    static const struct { char c, name; } escapes[] = {{' ', 's'}, {'\t', 't'}, {'\n', 'n'}, {'\r', 'r'}};

    for (size_t i = 0; i < blanks.n; i++) {
        uint32_t k = 0;

        while (k < 4 && escapes[k].c != blanks.p[i])
            k++;
        if (k < 4)
            dm_buf_char(out, '\\');
        dm_buf_char(out, k < 4 ? escapes[k].name : blanks.p[i]);
    }
}

/* What stands between this word or range and the next: nothing, one blank, which is
 * not told, or other blanks. What is no blank (a cut piece of a page) is not told. */
static void put_space(dm_buf *out, bool *has_misc, const dm_doc *doc, uint32_t last)
{
    dm_str gap = gap_after(doc, last);

    if (gap.n == 0 && last + 1 < doc->n_tok) {
        put_misc(out, has_misc, "SpaceAfter", DM_STR("No"));
    } else if (gap.n > 0 && !dm_str_eq(gap, DM_STR(" ")) && is_all_blank(gap)) {
        put_misc(out, has_misc, "SpacesAfter", (dm_str){0});
        put_blanks(out, gap);
    }
}

/* Blanks before the first word of the document. */
static void put_space_before(dm_buf *out, bool *has_misc, const dm_doc *doc, uint32_t t)
{
    dm_str gap = dm_str_sub(doc->text, 0, doc->toks[t].span.start);

    if (t > 0 || gap.n == 0 || !is_all_blank(gap))
        return;
    put_misc(out, has_misc, "SpacesBefore", (dm_str){0});
    put_blanks(out, gap);
}

/* "# text = ": the tokens with single spaces where there was room. */
static void put_text(dm_buf *out, const dm_doc *doc, const dm_sent *s)
{
    dm_buf_str(out, DM_STR("# text = "));
    for (uint32_t t = s->first; t < s->first + s->n; t++) {
        dm_buf_str(out, dm_doc_form(doc, t));
        if (t + 1 < s->first + s->n && gap_after(doc, t).n > 0)
            dm_buf_char(out, ' ');
    }
    dm_buf_char(out, '\n');
}

/* The last word of the multiword token that `t` is in; `t` when it is in none. */
static uint32_t range_end(const dm_doc *doc, const dm_sent *s, uint32_t t)
{
    while (t + 1 < s->first + s->n && doc->toks[t + 1].is_mwt)
        t++;
    return t;
}

/* The range line of the multiword token that begins at `t`, if one does. */
static void put_range(dm_buf *out, const dm_doc *doc, const dm_sent *s, uint32_t t)
{
    uint32_t last = range_end(doc, s, t);
    bool     has_misc = false;

    if (last == t || (doc->toks[t].is_mwt && t > s->first))
        return;
    dm_buf_fmt(out, "%u-%u\t", t - s->first + 1, last - s->first + 1);
    dm_buf_str(out, dm_doc_str(doc, (dm_span){doc->toks[t].span.start, doc->toks[last].span.end}));
    dm_buf_str(out, DM_STR("\t_\t_\t_\t_\t_\t_\t_\t"));
    put_space(out, &has_misc, doc, last);
    put_space_before(out, &has_misc, doc, t);
    dm_buf_str(out, has_misc ? DM_STR("\n") : DM_STR("_\n"));
}

static bool is_in_range(const dm_doc *doc, const dm_sent *s, uint32_t t)
{
    return (doc->toks[t].is_mwt && t > s->first) || range_end(doc, s, t) > t;
}

static void put_token(dm_buf *out, const dm_doc *doc, const dm_sent *s, uint32_t t)
{
    const dm_token *k = &doc->toks[t];
    dm_span         raw = dm_doc_raw_span(doc, k->span);
    bool            has_misc = true;

    put_number(out, t - s->first + 1);
    dm_buf_char(out, '\t');
    dm_buf_str(out, dm_doc_form(doc, t));
    dm_buf_char(out, '\t');
    put_reading(out, &(dm_conllu_word){
        .lemma = k->lemma, .head = k->head == DM_NONE ? DM_NONE : k->head - s->first,
        .upos = k->upos, .deprel = k->deprel, .morph = k->morph}, (dm_str){0});
    dm_buf_str(out, DM_STR("Bytes="));
    put_number(out, raw.start);
    dm_buf_char(out, ':');
    put_number(out, raw.end);
    put_name(out, &has_misc, k->ne, k->ne_begins);
    if (!is_in_range(doc, s, t)) {
        put_space(out, &has_misc, doc, t);
        put_space_before(out, &has_misc, doc, t);
    }
    dm_buf_char(out, '\n');
}

/* A comment must be one line. */
static void put_comment(dm_buf *out, const char *key, dm_str value)
{
    value = dm_str_trim(value);
    if (value.n == 0)
        return;
    dm_buf_str(out, DM_STR("# "));
    dm_buf_str(out, dm_str_of(key));
    dm_buf_str(out, DM_STR(" = "));
    for (size_t i = 0; i < value.n; i++)
        dm_buf_char(out, value.p[i] == '\n' || value.p[i] == '\r' ? ' ' : value.p[i]);
    dm_buf_char(out, '\n');
}

/* The day is the one that was found; it is told only when it is one. */
static void put_article(dm_buf *out, const dm_doc *doc, dm_str name)
{
    const dm_article *a = &doc->article;
    char              day[16] = "";

    if (doc->published.first != DM_DAY_NONE && doc->published.first == doc->published.last)
        dm_day_text(day, doc->published.first);
    put_comment(out, "newdoc id", name);
    put_comment(out, "title", a->title.n ? a->title : dm_doc_str(doc, doc->title));
    put_comment(out, "date", day[0] ? dm_str_of(day) : a->date);
    put_comment(out, "url", a->url);
    put_comment(out, "outlet", a->outlet);
    put_comment(out, "byline", a->byline);
    put_comment(out, "language", a->language);
    put_comment(out, "dateline", dm_doc_str(doc, doc->dateline_place));
}

static bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/* The name without folders, and without an ending in letters ("news/a.txt": a). */
static dm_str stem(dm_str name)
{
    size_t from = name.n, dot = name.n;

    while (from > 0 && name.p[from - 1] != '/')
        from--;
    while (dot > from && is_letter(name.p[dot - 1]))
        dot--;
    return dm_str_sub(name, from, dot > from + 1 && name.p[dot - 1] == '.' ? dot - 1 : name.n);
}

/* Ids have no blanks, and '/' means something else in them. */
static void put_sent_id(dm_buf *out, dm_str name, uint32_t n)
{
    name = stem(name);
    dm_buf_str(out, DM_STR("# sent_id = "));
    for (size_t i = 0; i < name.n && !dm_str_eq(name, DM_STR("-")); i++)
        dm_buf_char(out, (unsigned char)name.p[i] <= ' ' ? '_' : name.p[i]);
    if (name.n && !dm_str_eq(name, DM_STR("-")))
        dm_buf_char(out, '-');
    put_number(out, n);
    dm_buf_char(out, '\n');
}

void dm_conllu_write_doc(dm_buf *out, const dm_doc *doc, dm_str name)
{
    put_article(out, doc, name);
    for (uint32_t i = 0; i < doc->n_sent; i++) {
        const dm_sent *s = &doc->sents[i];

        if (i == 0 || s->block != doc->sents[i - 1].block)
            dm_buf_str(out, DM_STR("# newpar\n"));
        put_sent_id(out, name, i + 1);
        put_text(out, doc, s);
        for (uint32_t t = s->first; t < s->first + s->n; t++) {
            put_range(out, doc, s, t);
            put_token(out, doc, s, t);
        }
        dm_buf_char(out, '\n');
    }
}
