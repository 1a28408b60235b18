/* conllu.c: trees as text, in the ten columns of Universal Dependencies
 *
 * Reading goes line by line: comments, then rows, then an empty line. A row's id
 * tells its kind: 8 is a word, 8-9 the range of a multiword token, 8.1 an empty
 * node. Writing goes row by row, and takes the words' columns from their reading.
 */
#include "nlp/conllu.h"

#include "text/text.h"

enum { ID, FORM, LEMMA, UPOS, XPOS, FEATS, HEAD, DEPREL, DEPS, MISC };

/* ---- reading ------------------------------------------------------------ */

static dm_status wrong(const dm_conllu_reader *r, dm_err *err, const char *what)
{
    return dm_err_at(err, DM_E_SYNTAX, (dm_place){.path = r->path, .line = r->line}, "%s", what);
}

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

static dm_status cut_columns(dm_str col[DM_CONLLU_COLUMNS], dm_str line,
                             const dm_conllu_reader *r, dm_err *err)
{
    uint32_t n = 0;
    dm_str   piece;

    while (n < DM_CONLLU_COLUMNS && dm_str_cut(&piece, &line, '\t'))
        col[n++] = piece;
    if (n != DM_CONLLU_COLUMNS || line.n > 0)
        return wrong(r, err, "a line must have ten columns with tabs between");
    if (col[FORM].n == 0)
        return wrong(r, err, "the form is empty");
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

/* "3-4": from and to of a range. */
static bool read_range(dm_str id, uint32_t n_word)
{
    dm_str   first;
    uint32_t from, upto;

    return dm_str_cut(&first, &id, '-') && read_number(&from, first) && read_number(&upto, id)
        && from == n_word + 1 && upto >= from;
}

static dm_status add_row(dm_conllu_sent *s, dm_str line, const dm_conllu_reader *r,
                         dm_arena *arena, dm_err *err)
{
    dm_conllu_row row = {.word = DM_NONE};
    uint32_t      id;
    dm_status     st = cut_columns(row.col, line, r, err);

    if (st != DM_OK)
        return st;
    if (memchr(row.col[ID].p, '.', row.col[ID].n))
        return DM_OK;                                        /* an empty node */
    if (memchr(row.col[ID].p, '-', row.col[ID].n)) {
        if (!read_range(row.col[ID], s->n_word))
            return wrong(r, err, "a range must begin with the next word's id");
    } else {
        if (!read_number(&id, row.col[ID]) || id != s->n_word + 1)
            return wrong(r, err, "ids must count 1, 2, 3 ...");
        row.word = s->n_word;
        *DM_PUSH(arena, s->words, s->n_word, s->cap_word) = word_of(row.col);
    }
    *DM_PUSH(arena, s->rows, s->n_row, s->cap_row) = row;
    return DM_OK;
}

static dm_status check_heads(const dm_conllu_sent *s, const dm_conllu_reader *r, dm_err *err)
{
    for (uint32_t i = 0; i < s->n_word; i++)
        if (s->words[i].head != DM_NONE && s->words[i].head >= s->n_word)
            return wrong(r, err, "a head is not a word of the sentence above");
    return DM_OK;
}

dm_status dm_conllu_next(dm_conllu_sent *out, bool *has_more, dm_conllu_reader *reader,
                         dm_arena *arena, dm_err *err)
{
    dm_str    line;
    dm_status st = DM_OK;

    *out = (dm_conllu_sent){0};
    while (st == DM_OK && dm_str_cut(&line, &reader->rest, '\n')) {
        reader->line++;
        if (line.n > 0 && line.p[line.n - 1] == '\r')
            line.n--;
        if (line.n == 0 && out->n_row == 0)
            continue;
        if (line.n == 0)
            break;
        if (line.p[0] == '#')
            *DM_PUSH(arena, out->comments, out->n_comment, out->cap_comment) = line;
        else
            st = add_row(out, line, reader, arena, err);
    }
    *has_more = out->n_row > 0;
    return st == DM_OK ? check_heads(out, reader, err) : st;
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

/* MISC as it was, but for the name, which is ours. */
static void put_old_misc(dm_buf *out, dm_str misc, const dm_conllu_word *w)
{
    bool   has_misc = false;
    dm_str piece, name;

    put_name(out, &has_misc, w->ne, w->ne_begins);
    while (dm_str_cut(&piece, &misc, '|')) {
        dm_str rest = piece;
        dm_str_cut(&name, &rest, '=');
        if (piece.n == 0 || dm_str_eq(piece, DM_STR("_")) || dm_str_eq(name, DM_STR("NER")))
            continue;
        if (has_misc)
            dm_buf_char(out, '|');
        dm_buf_str(out, piece);
        has_misc = true;
    }
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
    for (uint32_t i = 0; i < sent->n_comment; i++) {
        dm_buf_str(out, sent->comments[i]);
        dm_buf_char(out, '\n');
    }
    for (uint32_t i = 0; i < sent->n_row; i++)
        put_row(out, sent, &sent->rows[i]);
    dm_buf_char(out, '\n');
}

/* ---- documents ---------------------------------------------------------- */

/* Is there no space between token `t` and the next of its sentence? */
static bool is_glued_on(const dm_doc *doc, const dm_sent *s, uint32_t t)
{
    return t + 1 < s->first + s->n && doc->toks[t + 1].is_glued;
}

/* "# text = ": the tokens with single spaces where there was room. */
static void put_text(dm_buf *out, const dm_doc *doc, const dm_sent *s)
{
    dm_buf_str(out, DM_STR("# text = "));
    for (uint32_t t = s->first; t < s->first + s->n; t++) {
        dm_buf_str(out, dm_doc_form(doc, t));
        if (t + 1 < s->first + s->n && !is_glued_on(doc, s, t))
            dm_buf_char(out, ' ');
    }
    dm_buf_char(out, '\n');
}

/* The range line of the multiword token that begins at `t`, if one does. */
static void put_range(dm_buf *out, const dm_doc *doc, const dm_sent *s, uint32_t t)
{
    uint32_t last = t, end = s->first + s->n;

    while (last + 1 < end && doc->toks[last + 1].is_mwt)
        last++;
    if (last == t || doc->toks[t].is_mwt)
        return;
    dm_buf_fmt(out, "%u-%u\t", t - s->first + 1, last - s->first + 1);
    dm_buf_str(out, dm_doc_str(doc, (dm_span){doc->toks[t].span.start, doc->toks[last].span.end}));
    dm_buf_str(out, DM_STR("\t_\t_\t_\t_\t_\t_\t_\t"));
    dm_buf_str(out, is_glued_on(doc, s, last) ? DM_STR("SpaceAfter=No\n") : DM_STR("_\n"));
}

static bool is_in_range(const dm_doc *doc, const dm_sent *s, uint32_t t)
{
    return doc->toks[t].is_mwt || (t + 1 < s->first + s->n && doc->toks[t + 1].is_mwt);
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
    if (is_glued_on(doc, s, t) && !is_in_range(doc, s, t))
        put_misc(out, &has_misc, "SpaceAfter", DM_STR("No"));
    dm_buf_char(out, '\n');
}

void dm_conllu_write_doc(dm_buf *out, const dm_doc *doc, dm_str name)
{
    dm_buf_str(out, DM_STR("# newdoc id = "));
    dm_buf_str(out, name);
    dm_buf_char(out, '\n');
    for (uint32_t i = 0; i < doc->n_sent; i++) {
        const dm_sent *s = &doc->sents[i];

        if (i == 0 || s->block != doc->sents[i - 1].block)
            dm_buf_str(out, DM_STR("# newpar\n"));
        dm_buf_fmt(out, "# sent_id = %u\n", i + 1);
        put_text(out, doc, s);
        for (uint32_t t = s->first; t < s->first + s->n; t++) {
            put_range(out, doc, s, t);
            put_token(out, doc, s, t);
        }
        dm_buf_char(out, '\n');
    }
}
