/* netpunct.c: candidates on the way up, scored by a table
 *
 * From the nearest word left of the mark we climb while heads stay left of it,
 * likewise on the right; where both ways meet is the top. Facts of a candidate:
 * the kind of mark, the side, how many steps up, whether it is the last before
 * the top, its relation and that of the word climbed from, whether the mark has a
 * partner and the candidate lies between the two.
 */
#include "nlp/netpunct.h"

#define NIL UINT32_MAX

static uint32_t kind_of(dm_str f)
{
    static const char one[] = ",.?!;:-()[]\"'`/*<>";
    if (f.n == 0)
        return 0;
    for (uint32_t i = 0; one[i]; i++)
        if (f.p[0] == one[i])
            return f.n == 1 ? 1 + i : f.p[0] == '.' ? 30 : f.p[0] == '-' ? 31 : f.p[0] == '\'' || f.p[0] == '`' ? 12 : 32;
    if (f.n == 3 && (uint8_t)f.p[0] == 0xE2 && (uint8_t)f.p[1] == 0x80) {
        uint8_t c = (uint8_t)f.p[2];
        return c == 0x98 || c == 0x99 ? 13 : c == 0x9C || c == 0x9D ? 12 : c == 0xA6 ? 30 : c == 0x93 || c == 0x94 ? 31 : 33;
    }
    return 33;
}

static uint32_t opener_of(uint32_t kind)
{
    return kind == 9 ? 8 : kind == 11 ? 10 : kind;      /* ) ] */
}

void dm_punct_pair(uint32_t *partner, const dm_str *form, const bool *is_loose, uint32_t n)
{
    uint32_t open[34];

    for (uint32_t k = 0; k < 34; k++)
        open[k] = NIL;
    for (uint32_t i = 0; i < n; i++) {
        partner[i] = NIL;
        if (!is_loose[i])
            continue;
        uint32_t k = kind_of(form[i]), o = opener_of(k);
        bool     is_pairing = k == 8 || k == 9 || k == 10 || k == 11 || k == 12 || k == 13 || k == 31 || k == 7;
        if (!is_pairing)
            continue;
        if (open[o] != NIL && k != 8 && k != 10) {
            partner[i] = open[o];
            partner[open[o]] = i;
            open[o] = NIL;
        } else if (k != 9 && k != 11)
            open[k] = i;
    }
}

static uint32_t mix(uint32_t a, uint32_t b)
{
    uint32_t h = (a ^ (b * 0x9E3779B1u)) * 0x85EBCA6Bu;
    return h ^ (h >> 15);
}

static uint32_t row_of(uint32_t salt, uint32_t a, uint32_t b, uint32_t c)
{
    return mix(mix(mix(salt, a), b), c) & (DM_PUNCT_ROWS - 1);
}

static uint32_t near(uint32_t a, uint32_t b)
{
    uint32_t d = a > b ? a - b : b - a;
    return d < 4 ? d : d < 7 ? 4 : d < 12 ? 5 : 6;
}

typedef struct climb {
    uint32_t side, up, prev, prev_other;     /* prev: word climbed from       */
    bool     is_last;
} climb;

static void facts(dm_punct_choice *o, const dm_punct_tree *t, uint32_t at, climb c)
{
    uint32_t w = o->word, k = kind_of(t->form[at]), p = t->partner[at];
    uint32_t role = p == NIL ? 0 : p > at ? 1 : 2;
    uint32_t lo = p != NIL && p < at ? p : at, hi = p != NIL && p > at ? p : at;
    uint32_t inside = role == 0 ? 0 : w > lo && w < hi ? (t->head[w] == NIL || t->head[w] < lo || t->head[w] > hi ? 1 : 2) : 3;
    uint32_t rel = t->deprel[w], from = c.prev == NIL ? 0 : t->deprel[c.prev], other = c.prev_other == NIL ? 0 : t->deprel[c.prev_other];
    uint32_t end = at + 1 == t->n ? 2 : at == 0 ? 1 : 0, root = t->head[w] == NIL;
    uint32_t place = c.side * 8 + (c.up < 3 ? c.up : 3) * 2 + c.is_last;
    uint32_t i = 0;

    o->row[i++] = row_of(1, k, place, role);
    o->row[i++] = row_of(2, k, c.side * 64 + rel, role);
    o->row[i++] = row_of(3, k, c.side * 64 + from, rel);
    o->row[i++] = row_of(4, k, inside * 2 + root, c.side * 2 + c.is_last);
    o->row[i++] = row_of(5, k, end * 2 + root, c.side);
    o->row[i++] = row_of(6, k, t->upos[w], c.side * 2 + c.is_last);
    o->row[i++] = row_of(7, k, near(w, at), c.side * 2 + c.is_last);
    o->row[i++] = row_of(8, k, c.side * 64 + from, c.is_last);
    o->row[i++] = row_of(9, c.side * 64 + from, rel, t->upos[w]);
    o->row[i++] = row_of(10, k, other * 64 + rel, c.side * 2 + c.is_last);
    o->row[i++] = row_of(11, k, other * 64 + from, c.side * 2 + c.is_last);
    o->row[i++] = row_of(12, k, inside * 64 + from, c.side);
}

static uint32_t word_before(const dm_punct_tree *t, uint32_t at)
{
    while (at-- > 0)
        if (!t->is_loose[at])
            return at;
    return NIL;
}

static uint32_t word_after(const dm_punct_tree *t, uint32_t at)
{
    while (++at < t->n)
        if (!t->is_loose[at])
            return at;
    return NIL;
}

/* The last word on the way up that stays on its side of the mark. */
static uint32_t last_of(const dm_punct_tree *t, uint32_t w, uint32_t at, bool is_left)
{
    while (w != NIL && t->head[w] != NIL && (t->head[w] < at) == is_left)
        w = t->head[w];
    return w;
}

uint32_t dm_punct_choices(dm_punct_choice *out, const dm_punct_tree *t, uint32_t at)
{
    uint32_t start[2] = {word_before(t, at), word_after(t, at)}, top[2], n = 0;

    top[0] = last_of(t, start[0], at, true);
    top[1] = last_of(t, start[1], at, false);
    if (top[0] != NIL && t->head[top[0]] != NIL)        /* the two ways meet there */
        top[1] = t->head[top[0]];
    else if (top[1] != NIL && t->head[top[1]] != NIL)
        top[0] = t->head[top[1]];
    for (uint32_t side = 0; side < 2; side++) {
        uint32_t w = start[side], from = NIL, other = top[1 - side];
        for (uint32_t up = 0; w != NIL && n < (side + 1) * DM_PUNCT_CANDIDATES / 2; up++) {
            out[n].word = w;
            facts(&out[n++], t, at, (climb){side, up, from, other, w == top[side]});
            if (w == top[side])
                break;
            from = w;
            w = t->head[w];
        }
    }
    return n;
}

uint32_t dm_punct_head(const dm_punct_tree *t, uint32_t at, const int16_t *table)
{
    dm_punct_choice c[DM_PUNCT_CANDIDATES];
    uint32_t        n = dm_punct_choices(c, t, at), best = NIL;
    int32_t         most = INT32_MIN;

    for (uint32_t i = 0; i < n; i++) {
        int32_t sum = 0;
        for (uint32_t k = 0; k < DM_PUNCT_FACTS; k++)
            sum += table[c[i].row[k]];
        if (sum > most) {
            most = sum;
            best = c[i].word;
        }
    }
    return best;
}
