/* given.c: CoNLL-U into words, and the text that they make
 *
 * Sentence by sentence: read its lines, check that it is a tree, write its words
 * into the text with what stands between them, take their names. What is needed on
 * the way is given back after each sentence; the arrays that last are made before
 * the first one, for as many words as there can be.
 *
 * Between two words there is what the first of these tells: SpaceAfter=No and
 * SpacesAfter of the word; the comment "# text", if the words are found in it one
 * after the other with nothing but blanks between; offsets of the words in MISC
 * (start_char of Stanza, TokenRange of UDPipe, our Bytes) that touch; else a blank.
 *
 * The words of a multiword token share its letters: each takes what its form has in
 * common with the letters that are left, the last one the rest (do|n't, wan|na).
 */
#include "ingest/given_int.h"

#include "text/text.h"

enum {
    FAULTS_TOLD = 3,             /* in the reason; the others are counted     */
    SPARE_BYTES = 64,
    SPEAKER_BYTES = 96           /* of a stated speaker's name, at most       */
};

/* What stands before the next word. */
typedef struct gap {
    bool     is_told;            /* else `usual`, unless offsets touch        */
    dm_str   blanks;             /* escaped, when is_escaped                  */
    bool     is_escaped;
    uint32_t to;                 /* offset of the word's end, DM_NONE: not told */
} gap;

/* One or several words written as one: a row of the file. */
typedef struct surface {
    dm_str   form, misc;
    uint32_t first, n;           /* words of the sentence                     */
} surface;

typedef struct unfolder {
    dm_doc       *doc;
    dm_arena     *arena;
    dm_given     *given;
    char         *text;          /* [cap]                                     */
    size_t        n, cap;
    gap           gap;
    bool          has_par;       /* the next sentence begins a paragraph      */
    bool          is_full;       /* a limit was hit                           */
    bool          name_is_open;
    uint32_t      n_fault;
    dm_err        faults[FAULTS_TOLD];
} unfolder;

/* ---- comments ----------------------------------------------------------- */

static bool is_newpar(dm_str line)
{
    dm_str v;

    return dm_conllu_comment(&v, line, "newpar") || dm_conllu_comment(&v, line, "newpar id")
        || dm_conllu_comment(&v, line, "newdoc") || dm_conllu_comment(&v, line, "newdoc id");
}

/* "# title = ": the field of the article it fills; the first that is there wins. */
static void take_comment(dm_article *a, dm_str line)
{
    const struct { const char *key; dm_str *field; } fields[] = {
        {"newdoc id", &a->record_id},
        {"title", &a->title}, {"meta::title", &a->title},
        {"date", &a->date}, {"meta::dateCreated", &a->date},
        {"url", &a->url}, {"meta::sourceURL", &a->url},
        {"outlet", &a->outlet}, {"meta::outlet", &a->outlet},
        {"byline", &a->byline}, {"meta::author", &a->byline},
        {"language", &a->language}
    };
    dm_str value;

    for (uint32_t i = 0; i < sizeof fields / sizeof *fields; i++)
        if (dm_conllu_comment(&value, line, fields[i].key) && fields[i].field->n == 0 && dm_utf8_valid(value, NULL))
            *fields[i].field = value;
}

/* The lines to look for comments in: all, without a byte order mark. */
static dm_str head_of(const dm_article *a)
{
    return dm_str_starts(a->bytes, DM_STR("\xEF\xBB\xBF")) ? dm_str_sub(a->bytes, 3, a->bytes.n) : a->bytes;
}

/* The next line of the comments above the first sentence. */
static bool next_comment(dm_str *line, dm_str *rest)
{
    while (dm_str_cut(line, rest, '\n')) {
        *line = dm_str_trim(*line);
        if (line->n > 0)
            return line->p[0] == '#';
    }
    return false;
}

void dm_given_head(dm_article *article)
{
    dm_str line, rest = head_of(article);

    while (next_comment(&line, &rest))
        take_comment(article, line);
}

/* ---- text --------------------------------------------------------------- */

/* False, and a mark, when the text is as long as an article may be. */
static bool put(unfolder *u, dm_str s)
{
    if (s.n > u->cap - u->n) {
        dm_doc_mark(u->doc, DM_LIMIT_ARTICLE_BYTES);
        u->is_full = true;
        return false;
    }
    if (s.n)
        memcpy(u->text + u->n, s.p, s.n);
    u->n += s.n;
    return true;
}

/* The byte that an escape of SpacesAfter stands for, 0 when it is none for a blank. */
static char unescape(char c)
{
    return c == 's' ? ' ' : c == 't' ? '\t' : c == 'n' ? '\n' : c == 'r' ? '\r' : 0;
}

/* Takes the next blank off `*s`; false at the end, or when what comes is no blank. */
static bool next_blank(dm_str *blank, char buf[1], dm_str *s, bool is_escaped)
{
    size_t at = 0;

    if (s->n == 0)
        return false;
    if (is_escaped && s->p[0] == '\\') {
        if (s->n < 2 || !(buf[0] = unescape(s->p[1])))
            return false;
        *blank = (dm_str){buf, 1};
        *s = dm_str_sub(*s, 2, s->n);
        return true;
    }
    if (!dm_cp_is_space(dm_utf8_next(*s, &at)))
        return false;
    *blank = dm_str_sub(*s, 0, at);
    *s     = dm_str_sub(*s, at, s->n);
    return true;
}

static bool is_blank(dm_str s, bool is_escaped)
{
    dm_str blank;
    char   buf[1];

    while (next_blank(&blank, buf, &s, is_escaped))
        ;
    return s.n == 0;
}

static bool put_blanks(unfolder *u, dm_str s, bool is_escaped)
{
    dm_str blank;
    char   buf[1];

    while (next_blank(&blank, buf, &s, is_escaped))
        if (!put(u, blank))
            return false;
    return true;
}

/* "12:17", or start_char=12|end_char=17. */
static bool read_range(uint32_t *from, uint32_t *to, dm_str misc)
{
    static const char *const keys[] = {"TokenRange", "Bytes", "start_char", "end_char"};
    dm_str   v, first;
    uint32_t at[2] = {0}, n = 0;

    for (uint32_t k = 0; k < 4 && n < 2; k++) {
        if (!dm_conllu_misc(&v, misc, keys[k]))
            continue;
        while (n < 2 && dm_str_cut(&first, &v, ':')) {
            at[n] = 0;
            for (size_t i = 0; i < first.n && i < 9 && first.p[i] >= '0' && first.p[i] <= '9'; i++)
                at[n] = at[n] * 10 + (uint32_t)(first.p[i] - '0');
            n++;
        }
    }
    *from = at[0];
    *to   = at[1];
    return n == 2;
}

/* The gap before a word; `par` when a paragraph begins with it. */
static bool put_gap(unfolder *u, dm_str misc, bool par)
{
    size_t   start = u->n;
    uint32_t from, to;
    dm_str   before;

    if (start == 0) {
        if (dm_conllu_misc(&before, misc, "SpacesBefore") && is_blank(before, true))
            return put_blanks(u, before, true);
        return true;
    }
    if (u->gap.is_told && !put_blanks(u, u->gap.blanks, u->gap.is_escaped))
        return false;
    if (par && !memchr(u->text + start, '\n', u->n - start)) {
        u->n = start;
        return put(u, DM_STR("\n\n"));
    }
    if (u->gap.is_told || (u->gap.to != DM_NONE && read_range(&from, &to, misc) && from == u->gap.to))
        return true;
    return put(u, DM_STR(" "));
}

/* What MISC tells of the gap after a word. */
static gap read_gap(dm_str misc)
{
    gap      g = {.to = DM_NONE};
    dm_str   v;
    uint32_t from, to;

    if (dm_conllu_misc(&v, misc, "SpaceAfter") && dm_str_eq(v, DM_STR("No"))) {
        g.is_told = true;
    } else if (dm_conllu_misc(&v, misc, "SpacesAfter") && v.n > 0 && is_blank(v, true)) {
        g = (gap){.is_told = true, .blanks = v, .is_escaped = true, .to = DM_NONE};
    } else if (read_range(&from, &to, misc)) {
        g.to = to;
    }
    return g;
}

/* ---- the comment "# text" ----------------------------------------------- */

static dm_str skip_blanks(dm_str s)
{
    dm_str blank;
    char   buf[1];

    while (next_blank(&blank, buf, &s, false))
        ;
    return s;
}

/* Row `at` and, when it is a range, the rows of its words; moves `at` past them. */
static surface next_surface(const dm_conllu_sent *sent, uint32_t *at)
{
    const dm_conllu_row *row = &sent->rows[(*at)++];
    surface              s = {row->col[DM_CONLLU_FORM], row->col[DM_CONLLU_MISC], row->word, 1};

    if (row->word != DM_NONE)
        return s;
    s.first = sent->rows[*at].word;
    s.n     = row->upto - s.first;
    *at += s.n;
    return s;
}

/* The value of "# text" if the words stand in it, else nothing. */
static dm_str find_text(const dm_conllu_sent *sent)
{
    dm_str text = {0}, rest;

    for (uint32_t i = 0; i < sent->n_comment && text.n == 0; i++)
        if (!dm_conllu_comment(&text, sent->comments[i], "text"))
            text = (dm_str){0};
    rest = text;
    for (uint32_t at = 0; at < sent->n_row;) {
        surface s = next_surface(sent, &at);

        rest = skip_blanks(rest);
        if (!dm_str_starts(rest, s.form))
            return (dm_str){0};
        rest = dm_str_sub(rest, s.form.n, rest.n);
    }
    return text;
}

/* ---- words -------------------------------------------------------------- */

static uint32_t count_chars(dm_str s)
{
    uint32_t n = 0;

    for (size_t at = 0; at < s.n; n++)
        dm_utf8_next(s, &at);
    return n;
}

static bool is_same_letter(dm_str a, size_t i, dm_str b, size_t k)
{
    return dm_cp_lower(dm_utf8_next(a, &i)) == dm_cp_lower(dm_utf8_next(b, &k));
}

/* How many bytes of `rest` are a word's whose form is `form`, when `after` words
 * must have a letter too. */
static size_t share(dm_str rest, dm_str form, uint32_t after)
{
    uint32_t room = count_chars(rest) - after;
    size_t   at = 0, in_form = 0;

    for (uint32_t n = 0; n < room; n++) {
        if (n > 0 && (in_form >= form.n || !is_same_letter(rest, at, form, in_form)))
            break;
        dm_utf8_next(rest, &at);
        if (in_form < form.n)
            dm_utf8_next(form, &in_form);
    }
    return at;
}

/* Gives the words of a row their spans; the form stands at `start`. */
static void split_form(dm_given_word *words, const surface *s, uint32_t start, bool is_glued)
{
    dm_str rest = s->form;

    for (uint32_t i = 0; i < s->n; i++) {
        dm_given_word *w = &words[s->first + i];
        size_t         n = i + 1 < s->n ? share(rest, w->form, s->n - i - 1) : rest.n;

        w->span     = (dm_span){start, start + (uint32_t)n};
        w->is_mwt   = i > 0;
        w->is_glued = i > 0 || is_glued;
        rest   = dm_str_sub(rest, n, rest.n);
        start += (uint32_t)n;
    }
}

static void name_word(unfolder *u, dm_given_word *w, uint32_t i, const dm_given_tag *tag)
{
    uint8_t before = i > 0 ? w[-1].ne : DM_NE_NONE;
    bool    goes_on = u->name_is_open && before == tag->ne && (tag->at == 'I' || tag->at == 'E');

    w->ne        = tag->ne;
    w->ne_begins = tag->ne != DM_NE_NONE && !goes_on;
    u->name_is_open = tag->ne != DM_NE_NONE && tag->at != 'E' && tag->at != 'S';
}

/* The names of a row's words: their own tags, else that of the row they are in. A
 * tag of several words ends with the last of them. */
static void read_names(unfolder *u, dm_given_word *words, const dm_conllu_sent *sent, const surface *s, uint32_t row)
{
    dm_given_tag whole = {DM_NE_NONE, 'I'};
    bool         has_whole = dm_given_name(&whole, s->misc);

    for (uint32_t i = 0; i < s->n; i++) {
        dm_given_tag tag = {whole.ne, i == 0 ? whole.at == 'S' && s->n > 1 ? 'B' : whole.at == 'E' && s->n > 1 ? 'I' : whole.at
                                      : i + 1 == s->n && (whole.at == 'S' || whole.at == 'E') ? 'E' : 'I'};

        u->given->has_names |= dm_given_name(&tag, sent->rows[row + i].col[DM_CONLLU_MISC]) || has_whole;
        name_word(u, &words[s->first + i], s->first + i, &tag);
    }
}

/* ---- sentences ---------------------------------------------------------- */

static bool has_room(unfolder *u, const dm_conllu_sent *sent)
{
    const dm_given *g = u->given;
    dm_limit        which = g->n_sent >= DM_MAX_ARTICLE_SENTS ? DM_LIMIT_ARTICLE_SENTS : DM_LIMIT_ARTICLE_TOKENS;

    if (g->n_sent < g->cap_sent && sent->n_word <= g->cap_word - g->n_word)
        return true;
    dm_doc_mark(u->doc, which);
    u->is_full = true;
    return false;
}

/* A multiword token must have a letter for each of its words. */
static dm_status check_ranges(const dm_conllu_sent *sent, dm_err *err)
{
    for (uint32_t at = 0; at < sent->n_row;) {
        uint32_t line = sent->rows[at].line;
        surface  s = next_surface(sent, &at);

        if (s.n > 1 && count_chars(s.form) < s.n)
            return dm_err_set(err, DM_E_SYNTAX, "line %u: %u words in '%.*s', wanted no more than it has letters", line, s.n,
                              (int)s.form.n, s.form.p);
        if (s.form.n > DM_MAX_TOKEN_BYTES)
            return dm_err_set(err, DM_E_SYNTAX, "line %u: a word of %zu bytes, wanted at most %u", line, s.form.n,
                              (unsigned)DM_MAX_TOKEN_BYTES);
    }
    return DM_OK;
}

/* Writes the words of a sentence that is in order; false when the text is full. */
static bool put_words(unfolder *u, dm_given_word *words, const dm_conllu_sent *sent)
{
    dm_str text = find_text(sent), rest = text;
    bool   par = u->has_par && u->given->n_word > 0;

    u->name_is_open = false;
    for (uint32_t at = 0; at < sent->n_row;) {
        surface  s = next_surface(sent, &at);
        size_t   start = u->n;

        if (!put_gap(u, s.misc, par))
            return false;
        bool     is_glued = start > 0 && u->n == start;
        uint32_t from = (uint32_t)u->n;

        if (!put(u, s.form))
            return false;
        split_form(words, &s, from, is_glued);
        read_names(u, words, sent, &s, at - s.n);
        u->gap = read_gap(s.misc);
        par    = false;
        if (text.n == 0)
            continue;
        rest = skip_blanks(rest);
        rest = dm_str_sub(rest, s.form.n, rest.n);
        if (!u->gap.is_told && at < sent->n_row)
            u->gap = (gap){.is_told = true, .blanks = dm_str_sub(rest, 0, rest.n - skip_blanks(rest).n), .to = DM_NONE};
    }
    return true;
}

/* "# speaker = Ola Berg". */
static dm_str stated_speaker(const dm_conllu_sent *sent)
{
    dm_str value;

    for (uint32_t i = 0; i < sent->n_comment; i++)
        if (dm_conllu_comment(&value, sent->comments[i], "speaker") && value.n <= SPEAKER_BYTES)
            return value;
    return (dm_str){0, 0};
}

static void add_sentence(unfolder *u, const dm_conllu_sent *sent, const dm_given_found *found)
{
    dm_given      *g = u->given;
    size_t         start = u->n;
    gap            before = u->gap;
    dm_given_sent *s;

    if (!put_words(u, g->words + g->n_word, sent)) {
        u->n   = start;
        u->gap = before;
        return;
    }
    s  = &g->sents[g->n_sent];
    *s = (dm_given_sent){.first = g->n_word, .n = sent->n_word, .lacks = found->lacks,
                         .speaker = stated_speaker(sent),
                         .par = g->n_sent == 0 ? 0 : s[-1].par + u->has_par};
    g->n_sent++;
    g->n_word += sent->n_word;
    g->has_subtypes |= found->has_subtypes;
    u->has_par = false;
}

static void keep_fault(unfolder *u, const dm_err *err)
{
    if (u->n_fault < FAULTS_TOLD)
        u->faults[u->n_fault] = *err;
    u->n_fault++;
    u->gap = (gap){.to = DM_NONE};
    dm_doc_mark(u->doc, DM_LIMIT_BAD_SENTS);
}

/* Reads one sentence; false when there are no more, or no more are read. */
static bool read_sentence(unfolder *u, dm_conllu_reader *r)
{
    dm_conllu_sent sent;
    dm_given_word *words = u->given->words + u->given->n_word;
    dm_err         err;
    bool           has_more;
    dm_given_found found;
    dm_status      st = dm_conllu_next(&sent, &has_more, r, u->arena, &err);

    if (!has_more)
        return false;
    for (uint32_t i = 0; i < sent.n_comment; i++)
        u->has_par |= is_newpar(sent.comments[i]);
    if (st == DM_OK && !has_room(u, &sent))
        return false;
    for (uint32_t i = 0; st == DM_OK && i < sent.n_word; i++)
        words[i] = (dm_given_word){.head = DM_NONE};
    if (st == DM_OK)
        st = dm_given_tree(words, &found, &sent, u->arena, &err);
    if (st == DM_OK)
        st = check_ranges(&sent, &err);
    if (st == DM_OK)
        add_sentence(u, &sent, &found);
    else
        keep_fault(u, &err);
    return !u->is_full;
}

/* ---- the title ---------------------------------------------------------- */

/* Whether `a` begins with all of `b`, blanks and case aside; *n is how much of it. */
static bool begins_with(size_t *n, dm_str a, dm_str b)
{
    size_t i = 0, k = 0;

    for (;;) {
        while (i < a.n && dm_cp_is_space((unsigned char)a.p[i]))
            i++;
        while (k < b.n && dm_cp_is_space((unsigned char)b.p[k]))
            k++;
        if (k == b.n) {
            *n = i;
            return true;
        }
        if (i == a.n || dm_cp_lower(dm_utf8_next(a, &i)) != dm_cp_lower(dm_utf8_next(b, &k)))
            return false;
    }
}

/* The first sentences are the title if they are what is stated as title. */
static void find_title(dm_given *g, dm_str text, dm_str title)
{
    uint32_t start = g->n_word ? g->words[0].span.start : 0, i = 0;
    size_t   n;

    if (title.n == 0 || !begins_with(&n, dm_str_sub(text, start, text.n), title))
        return;
    while (i < g->n_sent && g->words[g->sents[i].first].span.start < start + n)
        i++;
    if (i == 0 || i == g->n_sent || g->words[g->sents[i].first - 1].span.end > start + n)
        return;
    while (i > 0)
        g->sents[--i].is_title = true;
}

/* ---- the whole ---------------------------------------------------------- */

/* Lines that may be words, and sentences. */
static void count_lines(uint32_t *n_word, uint32_t *n_sent, dm_str bytes)
{
    dm_str line;
    bool   is_inside = false;

    *n_word = *n_sent = 0;
    while (dm_str_cut(&line, &bytes, '\n')) {
        bool is_row = dm_str_trim(line).n > 0 && line.p[0] != '#';

        *n_word += is_row;
        *n_sent += is_row && !is_inside;
        is_inside = is_row || (is_inside && line.n > 0 && line.p[0] == '#');
    }
}

static uint32_t at_most(uint32_t n, uint32_t most) { return n < most ? n : most; }

static void make_room(unfolder *u)
{
    dm_str   bytes = u->doc->article.bytes;
    uint32_t n_word, n_sent;

    count_lines(&n_word, &n_sent, bytes);
    u->given = DM_NEW(u->arena, dm_given, 1);
    u->given->cap_word = at_most(n_word, DM_MAX_ARTICLE_TOKENS);
    u->given->cap_sent = at_most(n_sent, DM_MAX_ARTICLE_SENTS);
    u->given->words = DM_NEW(u->arena, dm_given_word, u->given->cap_word + 1);
    u->given->sents = DM_NEW(u->arena, dm_given_sent, u->given->cap_sent + 1);
    u->cap  = (bytes.n < DM_MAX_ARTICLE_BYTES ? bytes.n : DM_MAX_ARTICLE_BYTES) + SPARE_BYTES;
    u->text = DM_NEW(u->arena, char, u->cap);
}

/* "# dateline = OSLO" has its words in the text, before the first sentence. */
static void put_dateline(unfolder *u)
{
    dm_str line, rest = head_of(&u->doc->article), value;

    while (next_comment(&line, &rest))
        if (dm_conllu_comment(&value, line, "dateline") && value.n > 0 && dm_utf8_valid(value, NULL)) {
            if (put(u, value))
                u->given->dateline = (dm_span){0, (uint32_t)u->n};
            u->gap = (gap){.is_told = true, .blanks = DM_STR("\n\n"), .to = DM_NONE};
            return;
        }
}

/* "line 3: ...; line 9: ...; and 4 more sentences". */
static dm_str tell_faults(const unfolder *u)
{
    dm_str told = {0};

    for (uint32_t i = 0; i < u->n_fault && i < FAULTS_TOLD; i++)
        told = dm_arena_fmt(u->arena, "%.*s%s%s", (int)told.n, told.n ? told.p : "", i ? "; " : "", u->faults[i].text);
    if (u->n_fault > FAULTS_TOLD)
        told = dm_arena_fmt(u->arena, "%.*s; and %u more sentences", (int)told.n, told.p, u->n_fault - FAULTS_TOLD);
    return told;
}

dm_status dm_given_unfold(dm_doc *doc, dm_err *err)
{
    unfolder         u = {.doc = doc, .arena = doc->arena, .gap = {.to = DM_NONE}};
    dm_conllu_reader r = {.rest = doc->article.bytes, .line = doc->article.line ? doc->article.line - 1 : 0};
    bool             has_more = true;
    dm_str           told;

    make_room(&u);
    put_dateline(&u);
    while (has_more) {
        dm_mark mark = dm_arena_mark(u.arena);

        has_more = read_sentence(&u, &r);
        dm_arena_rewind(u.arena, mark);
    }
    told = tell_faults(&u);
    if (u.given->n_sent == 0)
        return told.n ? dm_err_set(err, DM_E_SYNTAX, "%.*s", (int)told.n, told.p)
                      : dm_err_set(err, DM_E_EMPTY, "no sentence of CoNLL-U");
    put_blanks(&u, u.gap.blanks, u.gap.is_escaped);
    find_title(u.given, (dm_str){u.text, u.n}, doc->article.title);
    doc->article.bytes  = (dm_str){u.text, u.n};
    doc->article.given  = u.given;
    doc->article.reason = told;
    return DM_OK;
}
