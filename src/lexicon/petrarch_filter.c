/* petrarch_filter.c: discards and issues
 *
 * Discards, one phrase a line: "MONTHS LATER" ends the coding of a sentence, "+TYPHOON" of
 * the whole article. A '_' at the end wants the last word whole; else it may go on.
 *
 * Issues, in blocks of no meaning to us: "early+childhood education [EARLY_EDUCATION]". A '+'
 * is a blank, a hyphen or nothing; "n:" before a word is its plural too, "v:" its forms;
 * "~" before a line is a phrase that tells of none.
 */
#include "lexicon/petrarch_int.h"

#include <string.h>

enum { PHRASE_WORDS = 16, SPELLINGS = 16, SHOWN = 60 };

static uint32_t push_words(dm_pv_reader *r, const uint32_t *word, uint32_t n)
{
    dm_verbs *v = r->v;

    for (uint32_t i = 0; i < n; i++)
        *DM_PUSH(r->p->arena, v->items, v->n_item, v->cap_item) = word[i];
    return v->n_item - n;
}

static bool is_gap(char c) { return dm_petrarch_is_blank(c) || c == '_' || c == '-'; }

/* ---- discards ----------------------------------------------------------- */

void dm_pv_discard_line(dm_pv_reader *r, dm_str line)
{
    uint32_t      word[PHRASE_WORDS], n = 0;
    bool          is_article = line.p[0] == '+';
    dm_pv_discard d;
    size_t        i = is_article;

    while (i < line.n && n < PHRASE_WORDS) {
        size_t from;

        while (i < line.n && is_gap(line.p[i]))
            i++;
        for (from = i; i < line.n && !is_gap(line.p[i]);)
            i++;
        if (i > from)
            word[n++] = dm_pv_word(r, dm_str_sub(line, from, i));
    }
    if (n == 0) {
        dm_petrarch_error(r->p, r->at, "'%.*s' has no words", (int)dm_str_sub(line, 0, SHOWN).n, line.p);
        return;
    }
    d = (dm_pv_discard){.first = push_words(r, word, n), .n = n, .is_article = is_article,
                        .is_exact = line.p[line.n - 1] == '_'};
    *DM_PUSH(r->p->arena, r->v->discards, r->v->n_discard, r->v->cap_discard) = d;
    r->p->files[r->file].n_entry++;
}

/* ---- issues ------------------------------------------------------------- */

/* One way to write the phrase: what was written so far. */
typedef struct spelling {
    char   text[256];
    size_t n;
} spelling;

static void put(spelling *s, dm_str piece)
{
    for (size_t i = 0; i < piece.n && s->n + 1 < sizeof s->text; i++)
        s->text[s->n++] = piece.p[i];
}

/* Puts each of the endings to each of the first *n spellings. */
static void put_each(spelling *all, uint32_t *n, const dm_str *piece, uint32_t n_piece)
{
    uint32_t old = *n;

    for (uint32_t k = 1; k < n_piece; k++)
        for (uint32_t i = 0; i < old && *n < SPELLINGS; i++) {
            all[*n] = all[i];
            put(&all[(*n)++], piece[k]);
        }
    for (uint32_t i = 0; i < old; i++)
        put(&all[i], piece[0]);
}

static dm_str ended(dm_pv_reader *r, dm_str word, size_t cut, const char *ending)
{
    return dm_arena_fmt(r->p->arena, "%.*s%s", (int)(word.n - cut), word.p, ending);
}

/* "n:party": party, parties. "v:bomb": bombs, bombed, bombing too. */
static uint32_t forms_of(dm_pv_reader *r, dm_str *form, dm_str word, char what)
{
    uint32_t n = 0;
    char     last = word.n ? word.p[word.n - 1] : 'x';
    bool     is_y = last == 'y' && word.n > 1 && !memchr("aeiou", word.p[word.n - 2], 5), is_e = last == 'e';
    bool     hisses = memchr("sxz", last, 3) || dm_str_ends(word, DM_STR("ch")) || dm_str_ends(word, DM_STR("sh"));

    form[n++] = word;
    if (what == 0 || word.n == 0)
        return n;
    form[n++] = is_y ? ended(r, word, 1, "ies") : ended(r, word, 0, hisses ? "es" : "s");
    if (what == 'v') {
        form[n++] = is_y ? ended(r, word, 1, "ied") : ended(r, word, 0, is_e ? "d" : "ed");
        form[n++] = ended(r, word, is_e, "ing");
    }
    return n;
}

static void add_issue(dm_pv_reader *r, dm_str text, dm_str code)
{
    uint32_t    word[PHRASE_WORDS], n = 0;
    dm_str      piece, rest = text;
    dm_pv_issue e;

    while (n < PHRASE_WORDS && dm_str_cut(&piece, &rest, ' '))
        if (piece.n)
            word[n++] = dm_pv_word(r, piece);
    if (n == 0)
        return;
    e = (dm_pv_issue){.first = push_words(r, word, n), .n = n, .code = code, .next = DM_PV_NONE};
    *DM_PUSH(r->p->arena, r->v->issues, r->v->n_issue, r->v->cap_issue) = e;
}

/* Writes out the phrase: blanks part words, '+' may, "n:" and "v:" give forms. */
static void spell(dm_pv_reader *r, dm_str phrase, dm_str code)
{
    static const dm_str glue[] = {{" ", 1}, {"-", 1}, {"", 0}};
    spelling            all[SPELLINGS] = {{{0}, 0}};
    uint32_t            n = 1;

    for (size_t i = 0; i < phrase.n;) {
        dm_str form[4];
        char   what = 0;
        size_t from;

        if (dm_petrarch_is_blank(phrase.p[i]) || phrase.p[i] == '+') {
            put_each(all, &n, glue, phrase.p[i] == '+' ? 3 : 1);
            i++;
            continue;
        }
        if (i + 1 < phrase.n && phrase.p[i + 1] == ':' && (phrase.p[i] == 'n' || phrase.p[i] == 'v')) {
            what = phrase.p[i];
            i += 2;
        }
        for (from = i; i < phrase.n && !dm_petrarch_is_blank(phrase.p[i]) && phrase.p[i] != '+';)
            i++;
        put_each(all, &n, form, forms_of(r, form, dm_str_sub(phrase, from, i), what));
    }
    for (uint32_t i = 0; i < n; i++)
        add_issue(r, (dm_str){all[i].text, all[i].n}, code);
}

void dm_pv_issue_line(dm_pv_reader *r, dm_str line)
{
    size_t open = dm_str_find(line, DM_STR("[")), close = dm_str_find(line, DM_STR("]"));
    bool   is_none = line.p[0] == '~';
    dm_str phrase = dm_str_trim(dm_str_sub(line, is_none, open)), code = {0, 0};

    if (line.p[0] == '<')
        return;
    if (!is_none && open == line.n) {
        dm_petrarch_note(r->p, DM_PETRARCH_CODELESS, r->at, line);
        return;
    }
    if (!is_none && (close == line.n || close < open + 2)) {
        dm_petrarch_error(r->p, r->at, "'%.*s' is not closed (wanted ']')", (int)dm_str_sub(line, 0, SHOWN).n, line.p);
        return;
    }
    if (!is_none)
        code = dm_str_trim(dm_str_sub(line, open + 1, close));
    if (phrase.n == 0) {
        dm_petrarch_error(r->p, r->at, "'%.*s' has no words", (int)dm_str_sub(line, 0, SHOWN).n, line.p);
        return;
    }
    spell(r, phrase, code);
    r->p->files[r->file].n_entry++;
}
