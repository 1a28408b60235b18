/* petrarch_pattern.c: patterns around verbs, and transformations
 *
 *     - &MILITARY * {FINANCIAL AID} (TO BORDER) [042:043]
 *       before    ^ behind the verb             code
 *
 * A pattern is a row of parts: words, phrases in braces, prepositional phrases in round
 * brackets with parts of their own, and the signs $ + % ^. They are read in one pass that
 * keeps the open bracket. A word of PETRARCH 1, "REAL_PLEASANT", is a phrase of two.
 *
 *     ~ a (a b ATTACK) SAY = a b 015
 *
 * Verbs of a transformation are kept as their codes, so that one line speaks of all
 * verbs of that meaning; Q is any.
 */
#include "lexicon/petrarch_int.h"

#include <string.h>

enum { PATTERN_PARTS = 24, TURN_WORDS = 12, SHOWN = 60 };

typedef struct scan {
    dm_pv_reader *r;
    dm_str        text;
    size_t        i;
    uint32_t      first, open;          /* parts; `open`: the PREP being read, or DM_PV_NONE */
    uint32_t      n_before, weight;
    bool          has_verb, is_bad;
} scan;

static bool fail(scan *s, const char *what)
{
    if (!s->is_bad)
        dm_petrarch_error(s->r->p, s->r->at, "%s in '%.*s'", what, (int)dm_str_sub(s->text, 0, SHOWN).n,
                          s->text.n ? s->text.p : "");
    s->is_bad = true;
    return false;
}

static uint32_t n_part(const scan *s) { return s->r->v->n_part - s->first; }

static bool push_part(scan *s, dm_pv_kind kind, uint32_t first_item)
{
    dm_verbs  *v = s->r->v;
    dm_pv_part part = {.kind = kind, .first = first_item, .n = v->n_item - first_item};

    if (n_part(s) == PATTERN_PARTS)
        return fail(s, "more than 24 parts");
    *DM_PUSH(s->r->p->arena, v->parts, v->n_part, v->cap_part) = part;
    if (s->open != DM_PV_NONE && s->open != v->n_part - 1)
        v->parts[s->open].n_inner++;
    s->weight += part.n ? part.n * 2 : 1;
    return true;
}

static bool is_sign(char c) { return memchr("(){}*$+%^", c, 9) != NULL; }

static dm_str next_word(scan *s)
{
    size_t from = s->i;

    while (s->i < s->text.n && !dm_petrarch_is_blank(s->text.p[s->i]) && !is_sign(s->text.p[s->i]))
        s->i++;
    return dm_str_sub(s->text, from, s->i);
}

static void skip_blanks(scan *s)
{
    while (s->i < s->text.n && dm_petrarch_is_blank(s->text.p[s->i]))
        s->i++;
}

/* Items gathered word by word: those of a spelling's set lie between. */
static bool push_words(scan *s, dm_pv_kind kind, const uint32_t *item, uint32_t n)
{
    dm_verbs *v = s->r->v;
    uint32_t  first = v->n_item;

    for (uint32_t i = 0; i < n; i++)
        *DM_PUSH(s->r->p->arena, v->items, v->n_item, v->cap_item) = item[i];
    return push_part(s, kind, first);
}

static uint32_t gather(scan *s, uint32_t *item, uint32_t n, dm_str word)
{
    return n + dm_pv_items(s->r, item + n, PATTERN_PARTS - n, word);
}

/* "{FINANCIAL AID}", behind the brace. */
static bool read_phrase(scan *s)
{
    uint32_t item[PATTERN_PARTS], n = 0;

    for (;;) {
        skip_blanks(s);
        if (s->i == s->text.n)
            return fail(s, "'{' is not closed (wanted '}')");
        if (s->text.p[s->i] == '}')
            break;
        if (is_sign(s->text.p[s->i]))
            return fail(s, "sign inside '{}' (wanted words)");
        n = gather(s, item, n, next_word(s));
    }
    s->i++;
    return n ? push_words(s, DM_PV_NOUN, item, n) : fail(s, "'{}' without a word");
}

/* "(TO BORDER)", behind the bracket: its first word is the preposition. */
static bool open_prep(scan *s)
{
    uint32_t item[PATTERN_PARTS], n;
    dm_str   word;

    if (s->open != DM_PV_NONE)
        return fail(s, "'(' inside '()'");
    skip_blanks(s);
    word = next_word(s);
    if (word.n == 0)
        return fail(s, "'(' without a preposition");
    n = gather(s, item, 0, word);
    if (n == 0 || !push_words(s, DM_PV_PREP, item, n))
        return fail(s, "'(' without a preposition");
    s->open = s->r->v->n_part - 1;
    return true;
}

static bool close_prep(scan *s)
{
    if (s->open == DM_PV_NONE)
        dm_petrarch_note(s->r->p, DM_PETRARCH_BRACKET, s->r->at, s->text);
    s->open = DM_PV_NONE;
    return true;
}

static bool read_star(scan *s)
{
    if (s->has_verb)
        return fail(s, "more than one '*'");
    if (s->open != DM_PV_NONE)
        return fail(s, "'*' inside '()'");
    s->has_verb = true;
    s->n_before = n_part(s);
    return true;
}

static bool read_part(scan *s)
{
    uint32_t item[PATTERN_PARTS], n;
    char     c = s->text.p[s->i];

    s->r->has_brackets = s->r->has_brackets || c == '{' || c == '(';
    if (is_sign(c))
        s->i++;
    switch (c) {
    case '*': return read_star(s);
    case '{': return read_phrase(s);
    case '(': return open_prep(s);
    case ')': return close_prep(s);
    case '}': return fail(s, "'}' closes nothing");
    case '$': return push_part(s, DM_PV_SOURCE, s->r->v->n_item);
    case '+': return push_part(s, DM_PV_TARGET, s->r->v->n_item);
    case '%': return push_part(s, DM_PV_BOTH, s->r->v->n_item);
    case '^': return push_part(s, DM_PV_SKIP, s->r->v->n_item);
    default:
        n = gather(s, item, 0, next_word(s));
        return n == 0 || push_words(s, DM_PV_NOUN, item, n);
    }
}

static void scan_parts(scan *s)
{
    for (skip_blanks(s); s->i < s->text.n && !s->is_bad; skip_blanks(s))
        read_part(s);
    if (!s->is_bad && s->open != DM_PV_NONE)
        fail(s, "'(' is not closed (wanted ')')");
    if (!s->is_bad && !s->has_verb)
        fail(s, "no '*' for the verb");
}

void dm_pv_pattern_line(dm_pv_reader *r, dm_str line)
{
    size_t     open = dm_str_find(line, DM_STR("["));
    scan       s = {.r = r, .text = dm_str_trim(dm_str_sub(line, 0, open)), .first = r->v->n_part, .open = DM_PV_NONE};
    dm_pv_code code;

    r->set = DM_PV_NONE;
    if (r->block == DM_PV_NONE) {
        dm_petrarch_error(r->p, r->at, "pattern '%.*s' belongs to no block", (int)dm_str_sub(line, 0, SHOWN).n,
                          line.n ? line.p : "");
        return;
    }
    if (open == line.n) {
        dm_petrarch_note(r->p, DM_PETRARCH_CODELESS, r->at, line);
        return;
    }
    scan_parts(&s);
    if (s.is_bad || !dm_pv_code_read(r, &code, dm_str_sub(line, open, line.n)))
        return;
    *DM_PUSH(r->p->arena, r->v->patterns, r->v->n_pattern, r->v->cap_pattern) =
        (dm_pv_pattern){.first = s.first, .n_before = s.n_before, .n_after = n_part(&s) - s.n_before,
                        .weight = s.weight + 1, .code = code, .file = r->file, .line = r->at.line};
    r->v->blocks[r->block].n++;
    r->p->files[r->file].n_row++;
}

/* ---- transformations ---------------------------------------------------- */

/* The words of "a (a b ATTACK) SAY = a b 015", brackets and sign each by itself. */
static uint32_t turn_words(dm_str *word, dm_str line)
{
    uint32_t n = 0;
    size_t   i = 0;

    while (i < line.n && n < TURN_WORDS) {
        size_t from = i;

        if (dm_petrarch_is_blank(line.p[i])) {
            i++;
            continue;
        }
        if (!memchr("()=", line.p[i], 3))
            while (i < line.n && !dm_petrarch_is_blank(line.p[i]) && !memchr("()=", line.p[i], 3))
                i++;
        else
            i++;
        word[n++] = dm_str_sub(line, from, i);
    }
    return n;
}

/* The code of a verb by any of its forms; the last of several words is asked for if it is none
 * together. False: it is not defined. */
static bool code_of_verb(dm_pv_reader *r, dm_str *code, dm_str name)
{
    dm_verbs *v = r->v;
    uint32_t  word;
    size_t    cut = name.n;

    while (cut > 0 && name.p[cut - 1] != '_')
        cut--;
    word = dm_pv_word(r, dm_str_sub(name, cut, name.n));
    for (uint32_t i = v->n_verb; i-- > 0;)
        if (v->verbs[i].n == 1 && v->items[v->verbs[i].first] == word && v->verbs[i].code.there.n) {
            *code = v->verbs[i].code.there;
            return true;
        }
    return false;
}

static bool is_letter(dm_str s) { return s.n == 1; }

/* word: 0 a, 1 (, 2 a, 3 b, 4 VERB, 5 ), 6 VERB, 7 =, 8 a, 9 b, 10 code */
static bool has_form(const dm_str *w, uint32_t n)
{
    return n == 11 && is_letter(w[0]) && dm_str_eq(w[1], DM_STR("(")) && is_letter(w[2]) && is_letter(w[3])
        && dm_str_eq(w[5], DM_STR(")")) && dm_str_eq(w[7], DM_STR("=")) && is_letter(w[8]) && is_letter(w[9]);
}

void dm_pv_turn_line(dm_pv_reader *r, dm_str line)
{
    dm_str     w[TURN_WORDS];
    uint32_t   n = turn_words(w, line);
    dm_pv_turn t;

    if (!has_form(w, n)) {
        dm_petrarch_error(r->p, r->at, "'~ %.*s' is no transformation (wanted '~ a (a b ATTACK) SAY = a b 015')",
                          (int)dm_str_sub(line, 0, SHOWN).n, line.n ? line.p : "");
        return;
    }
    t = (dm_pv_turn){.outer = w[0].p[0], .source = w[2].p[0], .target = w[3].p[0], .to_source = w[8].p[0],
                     .to_target = w[9].p[0], .code = dm_str_eq(w[10], DM_STR("Q")) ? (dm_str){0, 0} : w[10]};
    if ((!dm_str_eq(w[4], DM_STR("Q")) && !code_of_verb(r, &t.inner, w[4])) || !code_of_verb(r, &t.verb, w[6])) {
        dm_petrarch_note(r->p, DM_PETRARCH_VERB, r->at, line);
        return;
    }
    *DM_PUSH(r->p->arena, r->v->turns, r->v->n_turn, r->v->cap_turn) = t;
}
