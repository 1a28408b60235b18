/* ends.c: where a sentence ends without a stop
 *
 * Each feature is a few words, shapes or classes about the gap, hashed. Two
 * tables are learnt from treebanks: the class of common words (ends_words.inc:
 * what they mostly are there), and the weight of each feature (ends.inc: log
 * odds in sixteenths). Their sum says whether a sentence ends.
 *
 *     See you Sunday . Tom | Thomas W. Dahl
 *                      ^     ^
 *                      a     b     far from the sentence's first word, near the end
 *                                  of the block? small words since? both names?
 *
 * Both tables are open hash tables whose entries keep some bits of the hash, so
 * that what was not learnt weighs nothing: in a smaller table, where features
 * share weights, a third of the ends found was lost.
 */
#include "nlp/ends.h"

#include "text/text.h"

#include "nlp/ends.inc"
#include "nlp/ends_words.inc"

enum {
    PROBES    = 8,               /* places of a table to look in              */
    HASHED    = 24,              /* bytes of a word that count                */
    WITHIN_NAME = 32,            /* a wrong end in the middle of a name costs more */
    BEFORE_NAME = 24,            /* and one between a small word and a name   */
    IS_WORD   = 1 << 30,         /* in dm_sight.kind: shape and class         */
    IS_DOUBLE = 1 << 29,         /* in shapes: a run of the sign              */
    IS_GLUED  = 1 << 28          /* in shapes: no space before                */
};

static uint32_t mix(uint32_t h, uint32_t v)
{
    h = (h ^ v) * 0x9e3779b1u;
    return h ^ h >> 15;
}

uint32_t dm_ends_hash(dm_str word)
{
    uint32_t h = 2166136261u;

    for (size_t i = 0; i < word.n && i < HASHED; i++) {
        uint8_t b = (uint8_t)word.p[i];
        h = (h ^ ((uint32_t)b - (uint32_t)'A' < 26 ? b + 32u : b)) * 16777619u;
    }
    return h ^ h >> 15;
}

/* Twelve bits of the hash, four of the class. */
static uint32_t class_of(uint32_t h)
{
    for (uint32_t k = 0; k < PROBES; k++) {
        uint16_t v = ends_word[(h + k) & (ENDS_WORDS - 1)];
        if (v == 0)
            return 0;
        if (v >> 4 == h >> 20)
            return v & 15;
    }
    return 0;
}

/* Eight bits of the hash, eight of the weight. */
static int32_t weight_of(uint32_t h)
{
    for (uint32_t k = 0; k < PROBES; k++) {
        uint16_t v = ends_weight[(h + k) & (ENDS_ROWS - 1)];
        if (v == 0)
            return 0;
        if (v >> 8 == h >> 24)
            return (int8_t)(v & 255);
    }
    return 0;
}

/* ---- pieces ------------------------------------------------------------- */

static dm_str form(const dm_piece *p, dm_str text)
{
    return (dm_str){text.p + p->span.start, p->span.end - p->span.start};
}

static bool is_link(dm_str s)
{
    return s.n >= 7 && (memcmp(s.p, "http", 4) == 0 || memcmp(s.p, "www.", 4) == 0);
}

static bool is_address(dm_str s)
{
    return s.n >= 7 && (is_link(s) || memchr(s.p, '@', s.n));
}

bool dm_ends_is_smiley(const dm_piece *p, dm_str text)
{
    dm_str s = form(p, text);

    return p->kind == DM_PIECE_SIGN && s.n >= 2 && s.n <= 4 && s.p[0] != s.p[1]
        && memchr(":;=<>8", s.p[0], 6) != NULL && (uint8_t)s.p[1] < 0x80;
}

bool dm_ends_is_dots(const dm_piece *p, dm_str text)
{
    dm_str s = form(p, text);

    return p->kind == DM_PIECE_STOP
        && ((s.n > 1 && s.p[0] == '.' && s.p[1] == '.') || (s.n > 2 && memcmp(s.p, "\xe2\x80\xa6", 3) == 0));
}

static uint32_t number_shape(dm_str s)
{
    return memchr(s.p, '/', s.n) ? 'D' : memchr(s.p, ':', s.n) ? 'T' : 'd';
}

static uint32_t sign_shape(const dm_piece *p, dm_str text)
{
    dm_str   s = form(p, text);
    uint32_t cp = dm_utf8_next(s, &(size_t){0});

    if (dm_ends_is_smiley(p, text))
        return 'S';
    if (dm_ends_is_dots(p, text))
        return 'e';
    if (cp == 0xe2)                                /* a dash read in the wrong encoding */
        return 0x2013;
    if (dm_cp_is_double_quote(cp) || ((p->kind == DM_PIECE_OPEN || p->kind == DM_PIECE_CLOSE) && s.n > 1))
        return p->is_glued ? 'Q' : 'q';
    return s.n > 1 && s.p[0] == s.p[1] ? cp | IS_DOUBLE : cp;
}

static uint32_t word_shape(dm_str s)
{
    size_t at = 0;

    if (is_address(s))
        return 'w';
    if (!dm_cp_is_upper(dm_utf8_next(s, &at)))
        return 'l';
    if (at >= s.n)
        return '1';
    return dm_cp_is_upper(dm_utf8_next(s, &at)) ? 'U' : 'C';
}

static uint32_t shape_of(const dm_piece *p, dm_str text)
{
    dm_str s = form(p, text);

    switch (p->kind) {
    case DM_PIECE_WORD:   return word_shape(s);
    case DM_PIECE_NUMBER: return number_shape(s);
    case DM_PIECE_ABBR:   return dm_cp_is_upper(dm_utf8_next(s, &(size_t){0})) ? 'A' : 'a';
    default:              return sign_shape(p, text);
    }
}

/* The piece at `at`; outside the sentence or block there is an edge. */
static dm_sight see(dm_ends *e, uint32_t at)
{
    dm_sight *s = &e->near[at & (DM_ENDS_NEAR - 1)];

    if (at < e->first || at >= e->n)
        return (dm_sight){.form = 1, .shape = '^', .kind = '^'};
    if (s->at != at + 1) {
        s->at    = at + 1;
        s->shape = shape_of(&e->p[at], e->text);
        s->form  = s->shape == 'q' || s->shape == 'Q' ? s->shape : dm_ends_hash(form(&e->p[at], e->text));
        s->kind  = e->p[at].kind == DM_PIECE_WORD ? s->shape | class_of(s->form) << 8 | IS_WORD : s->shape;
    }
    return *s;
}

/* ---- going along a block ------------------------------------------------ */

static bool is_small(const dm_ends *e, uint32_t i)
{
    char b = e->text.p[e->p[i].span.start];

    return e->p[i].kind == DM_PIECE_WORD && b >= 'a' && b <= 'z';
}

void dm_ends_begin(dm_ends *e, const dm_piece *pieces, uint32_t n, dm_str text)
{
    uint32_t n_word = 0, n_small = 0, n_stop = 0;

    *e = (dm_ends){.p = pieces, .n = n, .text = text};
    for (uint32_t i = 0; i < n; i++) {
        n_word  += pieces[i].kind == DM_PIECE_WORD;
        n_small += is_small(e, i);
        n_stop  += pieces[i].kind == DM_PIECE_STOP;
    }
    e->block = (n_small * 2 > n_word) | (uint32_t)(n_stop > 0) << 1;
    dm_ends_first(e, 0);
}

void dm_ends_first(dm_ends *e, uint32_t first)
{
    e->first   = first;
    e->n_small = 0;
    if (first < e->n)
        e->first_form = dm_ends_hash(form(&e->p[first], e->text));
}

void dm_ends_pass(dm_ends *e, uint32_t i)
{
    e->n_small += is_small(e, i);
}

/* What a word in small letters may follow across an end. */
static bool sets_off(const dm_piece *p, dm_str text)
{
    char b = text.p[p->span.start];

    if (p->kind == DM_PIECE_WORD)
        return is_address(form(p, text));
    return p->kind == DM_PIECE_CLOSE || b == '>' || b == '*';
}

bool dm_ends_is_gap(const dm_ends *e, uint32_t i)
{
    const dm_piece *p = &e->p[i], *next = p + 1;
    bool            is_free;
    char            b;

    if (i + 1 >= e->n || p->kind == DM_PIECE_ABBR || p->kind == DM_PIECE_OPEN)
        return false;
    is_free = p->kind == DM_PIECE_STOP ? dm_ends_is_dots(p, e->text) : dm_ends_is_smiley(p, e->text);
    if (!is_free && (p->kind == DM_PIECE_STOP || next->is_glued))
        return false;
    if (next->is_mwt || next->kind == DM_PIECE_STOP || next->kind == DM_PIECE_CLOSE)
        return false;
    b = e->text.p[next->span.start];
    if (b == ',' || b == ';' || b == ':' || b == '%')
        return dm_ends_is_smiley(next, e->text);
    if (!is_small(e, i + 1) || is_address(form(next, e->text)))
        return true;
    return is_free || sets_off(p, e->text);
}

static uint32_t distance(uint32_t n)
{
    return n < 2 ? n : n < 4 ? 2 : n < 8 ? 3 : n < 16 ? 4 : 5;
}

void dm_ends_rows(uint32_t rows[DM_ENDS_FEATURES], dm_ends *e, uint32_t i)
{
    dm_sight p = see(e, i - 1), a = see(e, i), b = see(e, i + 1), c = see(e, i + 2), d = see(e, i + 3);
    uint32_t far = distance(i - e->first), left = distance(e->n - i - 2);
    uint32_t small = e->n_small < 3 ? e->n_small : 3;

    if (e->p[i + 1].is_glued)
        b.shape |= IS_GLUED;
    const uint32_t v[DM_ENDS_FEATURES] = {
        mix(1, a.form),
        mix(mix(2, a.form), b.shape),
        mix(mix(3, a.shape), b.form),
        mix(mix(mix(4, p.shape), a.shape), b.shape),
        mix(mix(mix(5, p.form), a.shape), b.shape),
        mix(mix(6, c.form), b.shape),
        mix(mix(mix(mix(7, p.shape), a.shape), b.shape), c.shape),
        mix(mix(mix(mix(8, a.shape), b.shape), c.shape), d.shape),
        mix(mix(9, a.form), b.form),
        mix(mix(mix(10, p.form), a.form), b.shape),
        mix(mix(mix(11, e->first_form), a.shape), b.shape),
        mix(mix(mix(12, e->first_form), far), b.shape),
        mix(mix(13, e->block), b.shape),
        mix(mix(mix(14, small), a.shape), b.shape),
        mix(mix(mix(15, a.kind), b.kind), c.kind),
        mix(mix(16, b.kind), c.kind),
        mix(mix(mix(17, b.kind), c.kind), d.kind),
        mix(mix(18, a.shape), b.kind),
        mix(mix(mix(19, p.kind), a.kind), b.shape),
        mix(mix(mix(20, left), a.shape), b.shape),
    };
    memcpy(rows, v, sizeof v);
}

/* May be part of a name: a capital, and no word that is known for something else. */
static bool is_name(dm_sight s)
{
    uint32_t class = s.kind >> 8 & 15;

    return (s.kind & IS_WORD) && (s.shape == 'C' || s.shape == 'U' || s.shape == '1')
        && (class == 0 || class == 1 || class == 8 || class == 12 || class == 15);
}

bool dm_ends_here(dm_ends *e, uint32_t i)
{
    uint32_t rows[DM_ENDS_FEATURES];
    int32_t  sum = ends_bias;

    if (is_link(form(&e->p[i], e->text)) && is_link(form(&e->p[i + 1], e->text)))
        return true;
    if (is_name(see(e, i)) && is_name(see(e, i + 1)))
        sum -= WITHIN_NAME;
    if (is_small(e, i) && is_name(see(e, i + 1)))
        sum -= BEFORE_NAME;
    dm_ends_rows(rows, e, i);
    for (uint32_t k = 0; k < DM_ENDS_FEATURES; k++)
        sum += weight_of(rows[k]);
    return sum > 0;
}
