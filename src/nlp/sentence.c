/* sentence.c: words into sentences
 *
 * A sentence may end after a stop (. ! ? ...) or an abbreviation, and after the
 * closing marks glued to it. Whether it does is read off what comes next:
 *
 *   nothing more in the block           it ends
 *   , ; : ) and the like                it goes on
 *   a small letter                      it goes on after "?!..." and closed quotes
 *   a capital, a digit, an open quote   it ends, unless an abbreviation stands
 *                                       before it that wants more (Mr. No. J.)
 *
 * An abbreviation that can go either way (Inc. U.S. p.m.) ends the sentence only
 * before a word that opens sentences and is seldom part of a name (The, In, He).
 *
 * Where there is no stop at all, ends.h may still see an end.
 *
 * Straight quotation marks are told apart by counting them within the block and
 * by the spaces about them.
 */
#include "nlp/sentence.h"

#include "nlp/ends.h"
#include "text/text.h"

enum {
    CODE_PIECES = 64,        /* page code is shorter                          */
    DATELINE    = 16,        /* pieces of one, at most                        */
    LABEL_WORDS = 4,         /* of a label in brackets                        */
    LINE_BYTES  = 6          /* a run of signs this long is a drawn line      */
};

typedef struct splitter {
    dm_piece *p;
    uint32_t  n;
    dm_str    text;
    dm_ends   ends;          /* sees ends that no stop makes                  */
    uint32_t  first;         /* of the sentence being read                    */
    bool      is_open;       /* an odd number of " so far in the block        */
} splitter;

static dm_str form(const splitter *s, uint32_t i)
{
    return (dm_str){s->text.p + s->p[i].span.start, s->p[i].span.end - s->p[i].span.start};
}

static uint32_t first_char(const splitter *s, uint32_t i)
{
    return i < s->n ? dm_utf8_next(form(s, i), &(size_t){0}) : 0;
}

static bool is_upper(const splitter *s, uint32_t i) { return dm_cp_is_upper(first_char(s, i)); }
static bool is_lower(const splitter *s, uint32_t i) { return dm_cp_is_lower(first_char(s, i)); }

static bool is_word(const splitter *s, uint32_t i)
{
    return i < s->n && (s->p[i].kind == DM_PIECE_WORD || s->p[i].kind == DM_PIECE_ABBR);
}

static bool is_double(const splitter *s, uint32_t i)
{
    return first_char(s, i) == '"';
}

/* Is the " or ' at `i`, after a stop, one that closes? */
static bool quote_closes(const splitter *s, uint32_t i)
{
    bool is_glued_after = i + 1 < s->n && s->p[i + 1].is_glued;

    if (!s->p[i].is_glued)
        return s->is_open && is_double(s, i) && !is_glued_after;
    if (!is_glued_after || !is_double(s, i))
        return true;
    return s->is_open;
}

/* Is [12] at `k`, a reference that goes with the sentence before it? */
static bool is_reference(const splitter *s, uint32_t k)
{
    return k + 2 < s->n && first_char(s, k) == '[' && s->p[k + 1].kind == DM_PIECE_NUMBER
        && first_char(s, k + 2) == ']';
}

static bool is_bracket(const splitter *s, uint32_t k)
{
    uint32_t cp = first_char(s, k);

    return cp == ')' || cp == ']' || cp == '}';
}

/* Last of the stops and closing marks that go with the stop at `i`. */
static uint32_t tail_of(splitter *s, uint32_t i)
{
    uint32_t last = i;

    for (uint32_t k = i + 1; k < s->n; k++) {
        const dm_piece *p = &s->p[k];
        bool            goes = false;

        if (is_reference(s, k)) {
            last = k += 2;
            continue;
        }
        if (p->kind == DM_PIECE_CLOSE || p->kind == DM_PIECE_STOP)
            goes = p->is_glued || is_bracket(s, k);
        else if (p->kind == DM_PIECE_SIGN)
            goes = dm_ends_is_smiley(p, s->text);
        else if (p->kind == DM_PIECE_QUOTE)
            goes = quote_closes(s, k);
        if (!goes)
            break;
        if (is_double(s, k))
            s->is_open = false;
        last = k;
    }
    return last;
}

/* The next word or number from `i` on, past what opens; `i` when there is none near. */
static uint32_t next_word(const splitter *s, uint32_t i)
{
    for (uint32_t k = i; k < s->n && k < i + 4; k++) {
        uint8_t kind = s->p[k].kind;
        if (kind == DM_PIECE_WORD || kind == DM_PIECE_NUMBER || kind == DM_PIECE_ABBR)
            return k;
        if (kind != DM_PIECE_OPEN && kind != DM_PIECE_QUOTE)
            break;
    }
    return i;
}

/* Is what stands before the stop at `i` the number or letter of a list? */
static bool is_list_mark(const splitter *s, uint32_t i)
{
    const dm_piece *p = &s->p[s->first];

    if (i != s->first + 1)
        return false;
    if (p->kind == DM_PIECE_NUMBER)
        return true;
    return p->kind == DM_PIECE_WORD && p->span.end - p->span.start == 1;
}

/* Does a quotation open right before word `w`? */
static bool opens_quote(const splitter *s, uint32_t w)
{
    return w > 0 && dm_cp_is_quote(first_char(s, w - 1)) && s->p[w].is_glued
        && !s->p[w - 1].is_glued;
}

/* After an abbreviation, before word `w`. */
static bool ends_after_abbr(const splitter *s, uint32_t i, uint32_t w)
{
    switch (s->p[i].abbr) {
    case DM_ABBR_NAME:
    case DM_ABBR_NUMBER:
        return false;
    case DM_ABBR_LIST:
        return is_upper(s, w);
    case DM_ABBR_INITIAL:
        return i > s->first + 1 && is_lower(s, i - 1) && w == i + 1
            && dm_token_is_opener(form(s, w));
    default:
        if (i == s->first)
            return false;
        return dm_token_is_opener(form(s, w)) || (opens_quote(s, w) && is_upper(s, w));
    }
}

/* "Jr.," and "Inc.," go with the name before, whatever stop it has. */
static bool goes_with_name(const splitter *s, uint32_t w)
{
    return w + 1 < s->n && s->p[w].kind == DM_PIECE_ABBR && s->p[w].abbr == DM_ABBR_LAST
        && first_char(s, w + 1) == ',';
}

/* After a single full stop (and closing marks up to `last`), before word `w`. */
static bool ends_after_dot(const splitter *s, uint32_t i, uint32_t last, uint32_t w)
{
    if (is_list_mark(s, i) || (last == i && goes_with_name(s, w)))
        return false;
    if (s->p[last + 1].is_glued)
        return is_upper(s, w) && (last > i || (i > 0 && is_word(s, i - 1) && is_lower(s, i - 1)));
    if (is_lower(s, w))
        return last == i;
    return true;
}

/* The second and later dots of ". . ." */
static bool is_spaced_dot(const splitter *s, uint32_t i)
{
    return i > s->first && s->p[i - 1].kind == DM_PIECE_STOP && !s->p[i].is_glued;
}

static bool is_ellipsis(const splitter *s, uint32_t i)
{
    dm_str f = form(s, i);

    if (first_char(s, i) == 0x2026 || is_spaced_dot(s, i))
        return true;
    return f.n > 1 && f.p[0] == '.' && f.p[1] == '.';
}

/* "Why?" Moss asked: does the reporting word come before anything but words? */
static bool is_asked(const splitter *s, uint32_t w)
{
    for (uint32_t k = w; k < s->n && k < w + 6 && is_word(s, k); k++)
        if (dm_token_is_asked(form(s, k)))
            return true;
    return false;
}

/* Yahoo!: one mark, after a word with a capital. */
static bool is_name_mark(const splitter *s, uint32_t i)
{
    dm_str f = form(s, i), before = i > 0 ? form(s, i - 1) : f;

    return f.n == 1 && f.p[0] == '!' && before.n > 1 && i > 0 && is_upper(s, i - 1)
        && dm_cp_is_lower((uint8_t)before.p[1]);
}

/* After ! or ?! or ... A small letter goes on after dots, after a closed
 * quotation, and after a name's own mark (Yahoo! users). */
static bool ends_after_run(const splitter *s, uint32_t i, uint32_t last, uint32_t w)
{
    if (s->p[last + 1].is_glued)
        return !is_ellipsis(s, i) && is_upper(s, w);
    if (!is_lower(s, w))
        return last == i || w != last + 1 || !is_asked(s, w);
    return last == i && !is_ellipsis(s, i) && !is_name_mark(s, i);
}

static bool is_single_dot(const splitter *s, uint32_t i)
{
    return s->p[i].span.end - s->p[i].span.start == 1 && first_char(s, i) == '.';
}

/* May a sentence begin with the sign at `i`, no word near? Dashes and bullets. */
static bool sign_opens(const splitter *s, uint32_t i)
{
    uint32_t cp = first_char(s, i);

    if (s->p[i].kind == DM_PIECE_OPEN || s->p[i].kind == DM_PIECE_QUOTE)
        return true;
    return s->p[i].kind == DM_PIECE_SIGN && !s->p[i].is_glued && cp != ',' && cp != ';' && cp != ':';
}

static bool ends_here(const splitter *s, uint32_t i, uint32_t last)
{
    uint32_t w;

    if (last + 1 >= s->n)
        return true;
    w = next_word(s, last + 1);
    if (!is_word(s, w) && s->p[w].kind != DM_PIECE_NUMBER)
        return s->p[i].kind == DM_PIECE_STOP && sign_opens(s, last + 1);
    if (s->p[i].kind == DM_PIECE_ABBR)
        return ends_after_abbr(s, i, w);
    if (is_single_dot(s, i) && !is_spaced_dot(s, i))
        return ends_after_dot(s, i, last, w);
    return ends_after_run(s, i, last, w);
}

/* At a sentence's end the stop of "etc." is the sentence's; U.S. and p.m. keep theirs. */
static bool drops_stop(const splitter *s, uint32_t i)
{
    const dm_piece *p = &s->p[i];

    if (p->kind != DM_PIECE_ABBR || p->abbr == DM_ABBR_INITIAL)
        return false;
    return p->abbr != DM_ABBR_DOTTED || p->span.end - p->span.start > 5;
}

static void end_at(splitter *s, uint32_t i, uint32_t last)
{
    s->p[last].ends = true;
    s->p[i].drops_stop = drops_stop(s, i);
    s->first = last + 1;
    dm_ends_first(&s->ends, last + 1);
}

/* The ] of the page code at `i`, [caption id="x"] or [/caption]; `i` when it is none. */
static uint32_t code_end(const splitter *s, uint32_t i)
{
    bool is_code = false;

    if (first_char(s, i) != '[')
        return i;
    for (uint32_t k = i + 1; k < s->n && k < i + CODE_PIECES; k++) {
        uint32_t cp = first_char(s, k);
        if (cp == '[')
            return i;
        if (cp == ']')
            return is_code ? k : i;
        is_code |= cp == '=' || (cp == '/' && k == i + 1);
    }
    return i;
}

/* A line drawn with signs: ----- ===== */
static bool is_line(const splitter *s, uint32_t i)
{
    if (s->p[i].is_glued || (i + 1 < s->n && s->p[i + 1].is_glued))
        return false;
    return s->p[i].kind == DM_PIECE_SIGN && s->p[i].span.end - s->p[i].span.start >= LINE_BYTES
        && first_char(s, i) < 0x80;
}

static bool is_capitals(const splitter *s, uint32_t i)
{
    size_t at = 0;
    dm_str word = form(s, i);

    while (at < word.n)
        if (dm_cp_is_lower(dm_utf8_next(word, &at)))
            return false;
    return is_upper(s, i);
}

/* Whether only signs stand before it in its sentence, or a dash not far in: "LIMA (EFE) -- [TEXT]". */
static bool is_opening(const splitter *s, uint32_t i)
{
    uint32_t k = i;

    while (k > s->first && s->p[k - 1].kind > DM_PIECE_ABBR)
        k--;
    return k == s->first || (i <= s->first + DATELINE && s->p[i - 1].kind == DM_PIECE_SIGN && (first_char(s, i - 1) == '-'
                                                         || dm_cp_is_dash(first_char(s, i - 1))));
}

/* The ] of a label in capitals that a sentence opens with, [TEXT] or [REPORTER], not "[UN] officials"; else `i`. */
static uint32_t label_end(const splitter *s, uint32_t i)
{
    uint32_t k;

    if (first_char(s, i) != '[' || !is_opening(s, i))
        return i;
    for (k = i + 1; k < s->n && k <= i + LABEL_WORDS && is_word(s, k) && is_capitals(s, k);)
        k++;
    if (k == i + 1 || first_char(s, k) != ']' || k + 1 >= s->n || s->p[k + 1].is_glued)
        return i;
    return is_upper(s, k + 1) || first_char(s, k + 1) == '[' || first_char(s, k + 1) == '"' ? k : i;
}

/* Page code in square brackets, or a drawn line, is a sentence of its own; so is a label with what signs stand before. */
static uint32_t part_code(splitter *s, uint32_t i)
{
    uint32_t last = code_end(s, i), label = label_end(s, i);

    if (label > i) {
        end_at(s, label, label);
        return label;
    }
    if (last == i && !is_line(s, i))
        return i;
    if (i > s->first)
        end_at(s, i - 1, i - 1);
    end_at(s, last, last);
    return last;
}

/* No stop, or dots, which say little: the model says. */
static bool asks_model(const splitter *s, uint32_t i, uint32_t last)
{
    if (s->p[i].kind == DM_PIECE_STOP)
        return last == i && dm_ends_is_dots(&s->p[i], s->text);
    return s->p[i].kind != DM_PIECE_ABBR;
}

void dm_sentence_mark(dm_piece *pieces, uint32_t n, dm_str text, bool is_title)
{
    splitter s = {.p = pieces, .n = n, .text = text};

    dm_ends_begin(&s.ends, pieces, n, text);
    for (uint32_t i = 0; i < n; i++) {
        uint32_t last;
        bool     ends;

        if (pieces[i].kind > DM_PIECE_ABBR) {
            i = part_code(&s, i);
            s.is_open ^= is_double(&s, i);
        }
        dm_ends_pass(&s.ends, i);
        last = pieces[i].kind == DM_PIECE_STOP || pieces[i].kind == DM_PIECE_ABBR ? tail_of(&s, i) : i;
        ends = asks_model(&s, i, last) ? !is_title && dm_ends_is_gap(&s.ends, i) && dm_ends_here(&s.ends, i)
                                       : ends_here(&s, i, last);
        if (ends)
            end_at(&s, i, last);
        i = last;
    }
    if (n > 0)
        pieces[n - 1].ends = true;
}

/* How good a place after the piece is to part a sentence: 0 not at all. A comma
 * before a word that opens clauses is better than one in a list. */
static uint32_t cut_weight(const dm_piece *p, dm_str text)
{
    const dm_piece *next = p + 1;
    dm_str          after = {text.p + next->span.start, next->span.end - next->span.start};
    uint32_t        cp = dm_utf8_next((dm_str){text.p + p->span.start, p->span.end - p->span.start}, &(size_t){0});

    if (p->kind == DM_PIECE_STOP)
        return 6;
    if (p->kind != DM_PIECE_SIGN || next->is_glued)
        return 0;
    if (cp == ',')
        return next->kind == DM_PIECE_WORD && dm_token_is_clause(after) ? 3 : 2;
    return cp == ';' ? 5 : cp == ':' ? 4 : dm_cp_is_dash(cp) && !p->is_glued;
}

uint32_t dm_sentence_cut(const dm_piece *pieces, uint32_t n, uint32_t most, dm_str text)
{
    uint32_t best = most, best_weight = 0, from = most / 2;

    if (n <= most)
        return n;
    for (uint32_t i = from; i < most; i++) {
        uint32_t w = cut_weight(&pieces[i], text);
        if (w > 0 && w >= best_weight) {
            best = i + 1;
            best_weight = w;
        }
    }
    while (best > 1 && pieces[best].is_mwt)            /* never inside do|n't */
        best--;
    return best;
}
