/* person.c: comparing persons' names, and the table of them
 *
 * A name is cut at blanks, hyphens and the stops of initials; each word is folded
 * (dm_lexicon_key) and made plain letter by letter. Two names agree when the
 * family's agree in spelling and the given ones of the shorter stand, in order,
 * among those of the longer. Linear in the letters of a name times the rules.
 */
#include "lexicon/person.h"

#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "lexicon/actor.h"
#include "lexicon/lex_builder.h"

enum { WORD_BYTES = 64, SHORT_WORD = 3 };

/* ---- words ---------------------------------------------------------------- */

static uint32_t hash_of(dm_str s)
{
    return (uint32_t)dm_hash_str(s);
}

/* The first pair of `word`, or n. */
static uint32_t find_pair(const dm_person_pair *pairs, uint32_t n, uint32_t word)
{
    uint32_t lo = 0, hi = n;

    while (lo < hi) {
        uint32_t mid = lo + (hi - lo) / 2;

        if (pairs[mid].word < word)
            lo = mid + 1;
        else
            hi = mid;
    }
    return lo < n && pairs[lo].word == word ? lo : n;
}

static bool is_part(const dm_person_rules *r, uint32_t word, dm_person_part what)
{
    uint32_t at = find_pair(r->parts, r->n_part, word);

    for (; at < r->n_part && r->parts[at].word == word; at++)
        if (r->parts[at].what == (uint32_t)what)
            return true;
    return false;
}

/* Puts `to` in place of [at, at + n) when it fits; false: it does not. */
static bool replace(char *w, size_t *len, size_t at, size_t n, const char *to, size_t n_to)
{
    if (*len - n + n_to > WORD_BYTES)
        return false;
    memmove(w + at + n_to, w + at + n, *len - at - n);
    memcpy(w + at, to, n_to);
    *len += n_to - n;
    return true;
}

static void apply(char *w, size_t *len, const dm_person_letters *l)
{
    size_t i = l->anchor == '$' ? (*len >= l->n_from ? *len - l->n_from : *len) : 0;

    while (l->n_from && i + l->n_from <= *len) {
        if (memcmp(w + i, l->from, l->n_from) == 0) {
            if (!replace(w, len, i, l->n_from, l->to, l->n_to))
                return;
            i += l->n_to;
        } else {
            i++;
        }
        if (l->anchor)
            return;
    }
}

static size_t drop_doubles(char *w, size_t len)
{
    size_t n = 0;

    for (size_t i = 0; i < len; i++)
        if (n == 0 || w[i] != w[n - 1])
            w[n++] = w[i];
    return n;
}

static size_t drop_apostrophes(char *w, size_t len)
{
    size_t n = 0;

    for (size_t i = 0; i < len; i++)
        if (w[i] != '\'')
            w[n++] = w[i];
    return n;
}

/* Which bytes occur, by their last five bits: most rules begin with one that does not. */
static uint32_t bytes_of(const char *w, size_t len)
{
    uint32_t seen = 0;

    for (size_t i = 0; i < len; i++)
        seen |= 1u << ((unsigned char)w[i] & 31);
    return seen;
}

static uint32_t loose_of(const dm_person_rules *r, dm_str key)
{
    char     w[WORD_BYTES];
    size_t   len = key.n < WORD_BYTES ? key.n : WORD_BYTES;
    uint32_t hash, at;

    memcpy(w, key.p, len);
    len = drop_apostrophes(w, len);
    if (len > SHORT_WORD) {
        uint32_t seen = bytes_of(w, len);

        for (uint32_t i = 0; i < r->n_letters; i++) {
            const dm_person_letters *l = &r->letters[i];

            if (l->anchor == '+' || !(seen >> ((unsigned char)l->from[0] & 31) & 1))
                continue;
            apply(w, &len, l);
            seen |= bytes_of(l->to, l->n_to);
        }
        len = drop_doubles(w, len);
    }
    hash = hash_of((dm_str){w, len});
    at   = find_pair(r->same, r->n_same, hash);
    return at < r->n_same ? r->same[at].what : hash;
}

static dm_person_word word_of(const dm_person_rules *r, dm_str key)
{
    return (dm_person_word){hash_of(key), loose_of(r, key), (unsigned char)key.p[0], key.n == 1};
}

/* ---- names ---------------------------------------------------------------- */

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (unsigned char)c >= 0x80;
}

/* Takes the next word; the stop of an initial before a letter parts words too. */
static bool next_word(dm_str *word, dm_str *rest, bool *is_hyphened)
{
    size_t i = 0, from;

    while (i < rest->n && (rest->p[i] == ' ' || rest->p[i] == '-' || rest->p[i] == '.'))
        i++;
    from = i;
    while (i < rest->n && rest->p[i] != ' ' && rest->p[i] != '-'
           && !(rest->p[i] == '.' && i == from + 1 && i + 1 < rest->n && is_letter(rest->p[i + 1])))
        i++;
    *word        = dm_str_sub(*rest, from, i);
    *rest        = dm_str_sub(*rest, i, rest->n);
    *is_hyphened = rest->n && rest->p[0] == '-';
    return word->n > 0;
}

/* What goes before a word that is joined to "Abd": of the letters, the one with '+'. */
static dm_str joint(const dm_person_rules *r)
{
    for (uint32_t i = 0; i < r->n_letters; i++)
        if (r->letters[i].anchor == '+')
            return (dm_str){r->letters[i].from, r->letters[i].n_from};
    return (dm_str){0, 0};
}

uint32_t dm_person_read(dm_person_word *out, const dm_person_rules *r, dm_str name)
{
    dm_str   word, rest = name;
    bool     is_joined = false, is_hyphened;
    uint32_t n = 0;

    for (uint32_t i = 0; n < DM_PERSON_WORDS && next_word(&word, &rest, &is_hyphened); i++) {
        char     buf[DM_LEX_KEY_BYTES + 8];
        dm_str   key = dm_lexicon_key(buf + 8, DM_LEX_KEY_BYTES, word), join = joint(r);
        uint32_t hash = hash_of(key);
        bool     is_last = rest.n == 0;

        if (key.n == 0)
            continue;
        if (is_part(r, hash, DM_PERSON_ARTICLE) && !(is_last && n == 0) && (i > 0 || is_hyphened))
            continue;
        if (is_part(r, hash, DM_PERSON_PARTICLE) && n > 0 && !is_last)
            continue;
        if (is_part(r, hash, DM_PERSON_JOINED) && !is_last) {
            is_joined = true;
            continue;
        }
        if (is_joined)
            key = (dm_str){memcpy(buf + 8 - join.n, join.p, join.n), key.n + join.n};
        out[n++]  = word_of(r, key);
        is_joined = false;
    }
    return n;
}

bool dm_person_is_great(const dm_person_rules *r, const dm_person_word *word)
{
    return is_part(r, word->exact, DM_PERSON_GREAT);
}

static bool are_short(const dm_person_rules *r, uint32_t a, uint32_t b)
{
    uint32_t from = find_pair(r->shorts, r->n_short, b);

    for (uint32_t i = find_pair(r->shorts, r->n_short, a); i < r->n_short && r->shorts[i].word == a; i++)
        for (uint32_t k = from; k < r->n_short && r->shorts[k].word == b; k++)
            if (r->shorts[i].what == r->shorts[k].what)
                return true;
    return false;
}

int dm_person_alike(const dm_person_rules *r, const dm_person_word *a, const dm_person_word *b)
{
    if (a->exact == b->exact)
        return 3;
    if (a->loose == b->loose)
        return 2;
    if ((a->is_initial || b->is_initial) && a->letter == b->letter)
        return 1;
    return are_short(r, a->loose, b->loose);
}

/* ---- comparing ------------------------------------------------------------ */

/* Words of a name without the family's. */
typedef struct given {
    const dm_person_word *word[DM_PERSON_WORDS];
    uint32_t              n;
} given;

static given given_of(const dm_person_word *words, uint32_t n, uint32_t family)
{
    given g = {.n = 0};

    for (uint32_t i = 0; i < n && g.n < DM_PERSON_WORDS; i++)
        if (i != family)
            g.word[g.n++] = &words[i];
    return g;
}

/* The words of `a` in order among those of `b`, which are as many or more: the
 * least they are alike; 0: one is not there. */
static int least(const dm_person_rules *r, const given *a, const given *b)
{
    int      least = 3;
    uint32_t k     = 0;

    for (uint32_t i = 0; i < a->n; i++, k++) {
        int like = 0;

        while (k < b->n && !(like = dm_person_alike(r, a->word[i], b->word[k])))
            k++;
        if (!like)
            return 0;
        least = like < least ? like : least;
    }
    return least;
}

static dm_person_fit compare_given(const dm_person_rules *r, const given *a, const given *b, int family)
{
    int first, all;

    if (a->n == 0 || b->n == 0)
        return DM_PERSON_OTHER;
    all = a->n <= b->n ? least(r, a, b) : least(r, b, a);
    if (!all)
        return DM_PERSON_OTHER;
    first = dm_person_alike(r, a->word[0], b->word[0]);
    if (first == 0)
        return a->n > 1 && b->n > 1 && all > 1 ? DM_PERSON_SPELLED : DM_PERSON_PARTLY;
    if (first == 1)
        return family == 3 ? DM_PERSON_BY_SHORT : DM_PERSON_PARTLY;
    if (first == 2 || family == 2)
        return DM_PERSON_SPELLED;
    return all == 3 && a->n == b->n ? DM_PERSON_EXACT : DM_PERSON_LESS;
}

/* A name that somebody is called by alone: the same words and no others. */
static dm_person_fit compare_alone(const dm_person_rules *r, const dm_person_word *a, const dm_person_word *b, uint32_t n)
{
    int least = 3;

    for (uint32_t i = 0; i < n; i++) {
        int like = dm_person_alike(r, &a[i], &b[i]);

        least = like < least ? like : least;
    }
    return least == 3 ? DM_PERSON_EXACT : least == 2 ? DM_PERSON_SPELLED : DM_PERSON_OTHER;
}

dm_person_fit dm_person_compare(const dm_persons *p, const dm_person_name *name, const dm_person_word *words, uint32_t n)
{
    const dm_person_rules *r = &p->rules;
    dm_person_fit          best = DM_PERSON_OTHER;

    if (n == 0 || name->n == 0 || name->at >= name->n || name->n > DM_PERSON_WORDS
        || name->first > p->n_word || name->n > p->n_word - name->first)
        return DM_PERSON_OTHER;
    const dm_person_word *w = p->words + name->first;

    if (name->flags & DM_PERSON_ALONE)
        return n == name->n ? compare_alone(r, w, words, n) : DM_PERSON_OTHER;
    given ours = given_of(w, name->n, name->at);

    for (uint32_t turn = 0; turn < 2; turn++) {
        uint32_t at = turn == 0 ? n - 1 : 0;
        given    theirs = given_of(words, n, at);
        int      family = dm_person_alike(r, &w[name->at], &words[at]);

        if (turn == 1 && !(name->flags & DM_PERSON_TURNS))
            break;
        dm_person_fit fit = family < 2 ? DM_PERSON_OTHER : compare_given(r, &theirs, &ours, family);

        best = fit > best ? fit : best;
    }
    return best;
}

uint32_t dm_persons_family(const dm_persons *p, uint32_t loose, uint32_t *first)
{
    uint32_t lo = 0, hi = p->n_name;

    while (lo < hi) {
        uint32_t mid = lo + (hi - lo) / 2;

        if (p->names[mid].family < loose)
            lo = mid + 1;
        else
            hi = mid;
    }
    *first = lo;
    while (lo < p->n_name && p->names[lo].family == loose)
        lo++;
    return lo;
}

dm_persons dm_persons_open(const dm_lexicon *lex)
{
    dm_persons       p;
    dm_person_rules *r = &p.rules;

    r->letters = dm_lexicon_section(lex, DM_LEX_PERSON_LETTERS, sizeof *r->letters, &r->n_letters);
    r->parts   = dm_lexicon_section(lex, DM_LEX_PERSON_PARTS, sizeof *r->parts, &r->n_part);
    r->same    = dm_lexicon_section(lex, DM_LEX_PERSON_SAME, sizeof *r->same, &r->n_same);
    r->shorts  = dm_lexicon_section(lex, DM_LEX_PERSON_SHORT, sizeof *r->shorts, &r->n_short);
    p.names    = dm_lexicon_section(lex, DM_LEX_PERSON_NAMES, sizeof *p.names, &p.n_name);
    p.words    = dm_lexicon_section(lex, DM_LEX_PERSON_WORDS, sizeof *p.words, &p.n_word);
    return p;
}

/* ---- compiling the rules -------------------------------------------------- */

/* From ARTICLES to GREAT as in dm_person_part. */
/*    id          behind `variants`                                           */
#define RULES(X)                                                              \
    X(LETTERS,    "letters")                                                  \
    X(ARTICLES,   "articles")                                                 \
    X(PARTICLES,  "particles")                                                \
    X(JOINED,     "joined")                                                   \
    X(GREAT,      "great")                                                    \
    X(SPELLINGS,  "spellings")                                                \
    X(SHORTS,     "short")                                                    \
    X(ORDER,      "order")

typedef enum rule_kind {
#define X(id, word) id,
    RULES(X)
#undef X
    N_RULE_KIND
} rule_kind;

static const char *const rule_word[N_RULE_KIND] = {
#define X(id, word) [id] = word,
    RULES(X)
#undef X
};

_Static_assert((int)GREAT - (int)ARTICLES == (int)DM_PERSON_GREAT, "parts and their rules stand in one order");

static void copy(char to[8], uint8_t *n, dm_str s)
{
    *n = (uint8_t)s.n;
    if (s.n)
        memcpy(to, s.p, s.n);
}

/* "gh=g", "^ye=e", "iy$=i". */
static void add_letters(dm_lex_builder *b, dm_str item, dm_place at)
{
    dm_person_letters l = {.anchor = 0};
    size_t            eq = dm_str_find(item, DM_STR("="));
    dm_str            from = dm_str_sub(item, 0, eq), to = eq < item.n ? dm_str_sub(item, eq + 1, item.n) : DM_STR("");

    if (from.n && from.p[0] == '^') {
        l.anchor = '^';
        from     = dm_str_sub(from, 1, from.n);
    } else if (from.n && from.p[from.n - 1] == '$') {
        l.anchor = '$';
        from     = dm_str_sub(from, 0, from.n - 1);
    }
    if (eq == item.n || from.n == 0 || from.n > sizeof l.from || to.n > sizeof l.to) {
        dm_lex_error(b, at, "'%.*s' is no rule of letters (wanted gh=g, ^ye=e or iy$=i, %zu bytes at most)",
                     (int)item.n, item.p, sizeof l.from);
        return;
    }
    copy(l.from, &l.n_from, from);
    copy(l.to, &l.n_to, to);
    dm_lex_add(b, DM_LEX_PERSON_LETTERS, &l, sizeof l);
}

/* What the first joined word becomes, all become. */
static void add_joint(dm_lex_builder *b, dm_str item)
{
    uint32_t                 n;
    dm_person_letters        l   = {.anchor = '+'};
    const dm_person_letters *all = dm_lex_records(b, DM_LEX_PERSON_LETTERS, sizeof *all, &n);

    if ((n && all[n - 1].anchor == '+') || item.n > sizeof l.from)
        return;
    copy(l.from, &l.n_from, item);
    dm_lex_add(b, DM_LEX_PERSON_LETTERS, &l, sizeof l);
}

/* Lines of words wait until all letters are read. */
static void add_word(dm_lex_builder *b, dm_str item, rule_kind kind, uint32_t line)
{
    *DM_PUSH(b->arena, b->variants, b->n_variant, b->cap_variant) =
        (dm_lex_variant){dm_arena_str(b->arena, item), (uint32_t)kind, line};
}

static void add_order(dm_lex_builder *b, const dm_lex_line *line)
{
    static const char *const keys[] = {"family-first", "either", NULL};
    dm_str                   item, rest = {0};
    dm_place                 at;

    if (dm_str_in(line->key, keys, 2) < 0) {
        dm_lex_bad_key(b, line, keys);
        return;
    }
    while (dm_lex_item(&item, &at, &rest, line)) {
        char code[4];

        if (dm_lex_read_country(b, code, item, at))
            add_word(b, item, ORDER, line->key.p[0] == 'f');
    }
}

static void add_line(dm_lex_builder *b, const dm_lex_line *line, rule_kind kind)
{
    static const char *const words_key[] = {"words", NULL}, *const rules_key[] = {"rules", NULL};
    dm_str   item, rest = {0};
    dm_place at;
    uint32_t n_line = b->n_variant;              /* tells lines apart         */

    if (!dm_str_eq(line->key, dm_str_of(kind == LETTERS ? "rules" : "words"))) {
        dm_lex_bad_key(b, line, kind == LETTERS ? rules_key : words_key);
        return;
    }
    while (dm_lex_item(&item, &at, &rest, line)) {
        if (kind == LETTERS)
            add_letters(b, item, at);
        else
            add_word(b, item, kind, n_line);
        if (kind == JOINED)
            add_joint(b, item);
    }
}

static void compile_variants(dm_lex_builder *b, const dm_lex_block *block)
{
    int kind = dm_lex_pick(b, block->head.at, "kind of variant", block->head.value, rule_word, N_RULE_KIND);

    for (uint32_t i = 0; kind >= 0 && i < block->n_line; i++)
        if (kind == ORDER)
            add_order(b, &block->lines[i]);
        else
            add_line(b, &block->lines[i], (rule_kind)kind);
}

/* ---- compiling the names -------------------------------------------------- */

static int by_word(const void *x, const void *y)
{
    const dm_person_pair *a = x, *b = y;

    return a->word != b->word ? (a->word < b->word ? -1 : 1)
                              : (a->what > b->what) - (a->what < b->what);
}

static void sort_pairs(dm_lex_builder *b, dm_lex_section s)
{
    uint32_t        n;
    dm_person_pair *p = dm_lex_records(b, s, sizeof *p, &n);

    if (n)
        qsort(p, n, sizeof *p, by_word);
}

static dm_person_rules rules_of(dm_lex_builder *b)
{
    dm_person_rules r;

    r.letters = dm_lex_records(b, DM_LEX_PERSON_LETTERS, sizeof *r.letters, &r.n_letters);
    r.parts   = dm_lex_records(b, DM_LEX_PERSON_PARTS, sizeof *r.parts, &r.n_part);
    r.same    = dm_lex_records(b, DM_LEX_PERSON_SAME, sizeof *r.same, &r.n_same);
    r.shorts  = dm_lex_records(b, DM_LEX_PERSON_SHORT, sizeof *r.shorts, &r.n_short);
    return r;
}

/* A word that two lines of `spellings` have joins them: all mean the first line's first. */
static void add_spellings(dm_lex_builder *b)
{
    dm_person_rules r = rules_of(b);
    dm_person_pair *same = DM_NEW(b->arena, dm_person_pair, b->n_variant + 1);
    uint32_t        n = 0, line = UINT32_MAX, head = 0;

    r.n_same = 0;
    for (uint32_t i = 0; i < b->n_variant; i++) {
        const dm_lex_variant *v = &b->variants[i];
        uint32_t              loose = v->kind == SPELLINGS ? loose_of(&r, v->word) : 0, at = 0;

        if (v->kind != SPELLINGS)
            continue;
        while (at < n && same[at].word != loose)
            at++;
        if (v->line != line)
            head = at < n ? same[at].what : loose;
        line = v->line;
        if (at == n)
            same[n++] = (dm_person_pair){loose, head};
    }
    dm_buf_add(&b->section[DM_LEX_PERSON_SAME], same, n * sizeof *same);
    sort_pairs(b, DM_LEX_PERSON_SAME);
}

static void add_pairs(dm_lex_builder *b)
{
    dm_person_rules r;

    add_spellings(b);
    r = rules_of(b);
    for (uint32_t i = 0; i < b->n_variant; i++) {
        const dm_lex_variant *v = &b->variants[i];
        dm_person_pair        part = {hash_of(v->word), v->kind - ARTICLES};
        dm_person_pair        other = {loose_of(&r, v->word), v->line};

        if (v->kind == SHORTS)
            dm_lex_add(b, DM_LEX_PERSON_SHORT, &other, sizeof other);
        else if (v->kind >= ARTICLES && v->kind <= GREAT)
            dm_lex_add(b, DM_LEX_PERSON_PARTS, &part, sizeof part);
    }
    sort_pairs(b, DM_LEX_PERSON_PARTS);
    sort_pairs(b, DM_LEX_PERSON_SHORT);
}

void dm_lex_person_name(dm_lex_builder *b, uint32_t record, dm_str name, bool is_alone)
{
    *DM_PUSH(b->arena, b->person_names, b->n_person_name, b->cap_person_name) =
        (dm_lex_called){dm_arena_str(b->arena, name), record, is_alone};
}

/* 2 the family's name first, 1 either, 0 last. */
static int order_of(const dm_lex_builder *b, const char country[4])
{
    for (uint32_t i = 0; i < b->n_variant; i++)
        if (b->variants[i].kind == ORDER && dm_str_eq(b->variants[i].word, dm_str_of(country)))
            return b->variants[i].line ? 2 : 1;
    return 0;
}

static const char *country_of(dm_lex_builder *b, uint32_t record)
{
    uint32_t            n;
    const dm_lex_term  *terms = dm_lex_records(b, DM_LEX_ACTOR_TERMS, sizeof *terms, &n);
    const dm_lex_actor *a = (const dm_lex_actor *)dm_lex_records(b, DM_LEX_ACTORS, sizeof *a, &n) + record;

    return a->n_term ? terms[a->first_term].country : a->country;
}

static void add_name(dm_lex_builder *b, const dm_person_rules *r, const dm_lex_called *c, bool is_known)
{
    dm_person_word words[DM_PERSON_WORDS];
    dm_person_name name = {.record = c->record, .n = (uint8_t)dm_person_read(words, r, c->name)};
    int            order = order_of(b, country_of(b, c->record));

    if (name.n == 0)
        return;
    name.at     = name.n > 1 && order == 2 && !c->is_alone ? 0 : (uint8_t)(name.n - 1);
    name.family = words[name.at].loose;
    name.flags  = (c->is_alone || name.n == 1 ? DM_PERSON_ALONE : 0) | (order ? DM_PERSON_TURNS : 0)
                 | (is_known ? DM_PERSON_KNOWN : 0);
    for (uint32_t i = 0; i < name.n; i++) {
        uint32_t at = dm_lex_add(b, DM_LEX_PERSON_WORDS, &words[i], sizeof words[i]);

        name.first = i ? name.first : at;
    }
    dm_lex_add(b, DM_LEX_PERSON_NAMES, &name, sizeof name);
}

static int by_family(const void *x, const void *y)
{
    const dm_person_name *a = x, *b = y;

    if (a->family != b->family)
        return a->family < b->family ? -1 : 1;
    return a->record != b->record ? (a->record < b->record ? -1 : 1)
                                  : (a->first > b->first) - (a->first < b->first);
}

static void finish(dm_lex_builder *b)
{
    uint32_t        n_actor, n;
    dm_person_rules r;

    add_pairs(b);
    r = rules_of(b);
    (void)dm_lex_records(b, DM_LEX_ACTORS, sizeof(dm_lex_actor), &n_actor);
    bool *is_known = DM_NEW(b->arena, bool, n_actor + 1);

    for (uint32_t i = 0; i < b->n_person_name; i++)
        is_known[b->person_names[i].record] |= b->person_names[i].is_alone;
    for (uint32_t i = 0; i < b->n_person_name; i++)
        add_name(b, &r, &b->person_names[i], is_known[b->person_names[i].record]);
    dm_person_name *names = dm_lex_records(b, DM_LEX_PERSON_NAMES, sizeof *names, &n);

    if (n)
        qsort(names, n, sizeof *names, by_family);
}

static const char *const keywords[] = {"variants", NULL};

const dm_lex_kind dm_lex_kind_person = {keywords, compile_variants, finish};
