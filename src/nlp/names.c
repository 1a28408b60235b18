/* names.c: the names of a document, seen together
 *
 *   complete   sentence by sentence: titles, head nouns, "of", brackets
 *   gather     every name by its words (a hash of them in small letters), with
 *              votes for each kind: two a mention, more from its surroundings
 *   decide     the kind with most votes; surnames go with full names
 *   retype     all mentions
 *   fill       the same words where they are no name yet, if they are names more
 *              often than not or there is good reason
 *
 * In the treebank that the network learns names from, a name of an article is of
 * one kind 4,354 times in 4,354, and 29 other mentions are no names; so an article
 * is better evidence than a sentence. The weights were set by hand on its
 * development part.
 */
#include "nlp/names.h"

#include "base/hash.h"
#include "lexicon/gaz.h"
#include "nlp/gaz.h"
#include "nlp/netfeat.h"

enum {
    LONGEST   = 6,           /* words of a name that is looked for            */
    FULL_NAME = 4,           /* words of a person's name, at most             */
    ACRONYM   = 6,           /* letters, at most                              */
    MENTION   = 2,           /* votes                                         */
    A_STATE   = 6,           /* votes for a state's name                      */
    PROVED    = 6,           /* votes enough to fill in, however often it is no name */
    FOLD      = 64           /* bytes of a word that count                    */
};

/* A name: all mentions of the same words. */
typedef struct entry {
    uint64_t key;            /* of its words; 0: free slot                    */
    uint16_t votes[DM_NE_COUNT];
    int8_t   prior[DM_NE_COUNT];
    uint8_t  ne;             /* as decided                                    */
    uint8_t  n_word;
    bool     is_surname;     /* of a full name                                */
    bool     starts;         /* some name begins with this word               */
    uint32_t n, n_bare;      /* mentions; the same words where they are no name */
} entry;

typedef struct settler {
    dm_name_word     *words;
    uint32_t          n;
    const dm_lexicon *lex;
    dm_gaz_tables     tables;
    uint32_t          of, the;         /* classes                             */
    entry            *slots;
    uint32_t          mask;
    uint64_t         *hash;            /* [n] of each word in small letters   */
    uint8_t          *written;         /* [n] dm_written                      */
    uint8_t          *is_caps;         /* [n] its sentence consists of capitals */
} settler;

/* ---- words ----------------------------------------------------------------- */

static bool has_capital(const settler *s, uint32_t i) { return s->written[i] >= DM_WRITTEN_CAPITAL; }
static bool is_one(dm_str f, char c) { return f.n == 1 && f.p[0] == c; }
static dm_gaz_cue cue(const settler *s, uint32_t i) { return dm_gaz_cue_of(s->words[i].gaz); }
static dm_gaz_phrase phrase(const settler *s, uint32_t i) { return dm_gaz_phrase_of(s->words[i].gaz); }

static bool is_given(const settler *s, uint32_t i) { return cue(s, i) == DM_GAZ_CUE_GIVEN || cue(s, i) == DM_GAZ_CUE_BOTH; }
static bool is_persons(const settler *s, uint32_t i) { return is_given(s, i) || cue(s, i) == DM_GAZ_CUE_FAMILY; }

static bool is_head(const settler *s, uint32_t i) { return cue(s, i) == DM_GAZ_CUE_HEAD || cue(s, i) == DM_GAZ_CUE_COMPANY; }

/* Whether word i goes on the sentence of the word before. */
static bool goes_on(const settler *s, uint32_t i) { return i < s->n && !s->words[i].sent_begins; }

static bool in_class(const settler *s, uint32_t i, uint32_t cls)
{
    return s->lex && goes_on(s, i) && dm_lexicon_in_class(s->lex, cls, s->words[i].id);
}

static uint64_t fold_hash(dm_str f)
{
    char   buf[FOLD];
    dm_str part = {f.p, f.n < FOLD ? f.n : FOLD};

    dm_net_lower(buf, part);
    return dm_hash64(buf, part.n, f.n) | 1;
}

static uint64_t join(uint64_t key, uint64_t word) { return ((key << 7 | key >> 57) ^ word) * 0x9E3779B97F4A7C15u | 1; }

/* The key of words [a, b). */
static uint64_t key_of(const settler *s, uint32_t a, uint32_t b)
{
    uint64_t key = 0;

    for (uint32_t i = a; i < b; i++)
        key = join(key, s->hash[i]);
    return key;
}

/* NATO, U.N.: letters, all of them capitals. */
static bool is_acronym(const settler *s, uint32_t i)
{
    dm_str   f = s->words[i].form;
    uint32_t n = 0;

    for (size_t k = 0; k < f.n; k++) {
        n += f.p[k] >= 'A' && f.p[k] <= 'Z';
        if (!(f.p[k] >= 'A' && f.p[k] <= 'Z') && f.p[k] != '.')
            return false;
    }
    return n >= 2 && n <= ACRONYM && !s->is_caps[i];
}

/* NiMo, YouTube, but not McKinley: a capital amid small letters, and no person's name. */
static bool is_camel(const settler *s, uint32_t i)
{
    dm_str   f = s->words[i].form;
    char     buf[FOLD];
    size_t   second = 1;
    uint32_t small = 0;

    if (s->written[i] != DM_WRITTEN_MANY || f.n < 3)
        return false;
    for (size_t k = 0; k < f.n; k++) {
        if (!((f.p[k] >= 'A' && f.p[k] <= 'Z') || (f.p[k] >= 'a' && f.p[k] <= 'z')))
            return false;
        small += f.p[k] >= 'a';
    }
    while (f.p[second] >= 'a')
        second++;
    dm_str prefix = dm_lexicon_key(buf, sizeof buf, dm_str_sub(f, 0, second));

    return small && !(s->lex && dm_gaz_of_word(&s->tables, dm_lexicon_word(s->lex, prefix)) & DM_GAZ_WORD_PREFIX);
}

/* ---- names ----------------------------------------------------------------- */

/* The end of the name that begins at i. */
static uint32_t name_end(const settler *s, uint32_t i)
{
    uint32_t k = i + 1;

    while (goes_on(s, k) && s->words[k].ne && !s->words[k].ne_begins)
        k++;
    return k;
}

static bool begins_name(const settler *s, uint32_t i) { return s->words[i].ne && s->words[i].ne_begins; }

/* The next name [*a, *b) from *b on; false when there is none. */
static bool next_name(const settler *s, uint32_t *a, uint32_t *b)
{
    for (*a = *b; *a < s->n; ++*a)
        if (begins_name(s, *a)) {
            *b = name_end(s, *a);
            return true;
        }
    return false;
}

static void set_name(settler *s, uint32_t a, uint32_t b, uint8_t ne)
{
    for (uint32_t i = a; i < b; i++) {
        s->words[i].ne = ne;
        s->words[i].ne_begins = i == a;
    }
}

/* ---- completing ------------------------------------------------------------ */

/* "Gen. Kayani": unknown names behind a title, if the network saw none there. */
static void complete_title(settler *s, uint32_t title)
{
    uint32_t k = title + 1;

    for (; goes_on(s, k) && has_capital(s, k) && s->words[k].upos == DM_UPOS_PROPN && !s->words[k].ne; k++) {
        dm_gaz_phrase p = phrase(s, k);

        if ((cue(s, k) != DM_GAZ_CUE_NOTHING && !is_persons(s, k))
            || !(p == DM_GAZ_NONE || p == DM_GAZ_SURNAME || p == DM_GAZ_PERSON || p == DM_GAZ_PERSON_IN))
            break;
    }
    if (k > title + 1 && k - title <= FULL_NAME + 1 && !(goes_on(s, k) && s->words[k].ne))
        set_name(s, title + 1, k, DM_NE_PER);
}

/* "Asif Ali Zardari": the given names before a person that the network left out.
 * Where the name begins then. */
static uint32_t complete_given(settler *s, uint32_t a, uint32_t b)
{
    uint32_t k = a;

    while (s->words[a].ne == DM_NE_PER && k > 0 && b - k < FULL_NAME && goes_on(s, k) && !s->words[k - 1].ne
           && is_given(s, k - 1) && has_capital(s, k - 1) && s->words[k - 1].upos == DM_UPOS_PROPN)
        k--;
    if (k < a)
        set_name(s, k, b, DM_NE_PER);
    return k;
}

/* "Umber Commission", "Blotto Ltd.": what stands behind makes a body of it. */
static uint32_t complete_head(settler *s, uint32_t a, uint32_t b)
{
    uint32_t k = b;

    if (s->is_caps[a] || (s->words[a].ne == DM_NE_PER && b - a > 1) || is_head(s, b - 1))
        return b;
    while (goes_on(s, k) && has_capital(s, k) && !s->words[k].ne
           && is_head(s, k)
           && (s->words[k].upos == DM_UPOS_PROPN || s->words[k].upos == DM_UPOS_NOUN))
        k++;
    if (k > b)
        set_name(s, a, k, DM_NE_ORG);
    return k;
}

/* "Supreme Court of Umber": one body. */
static uint32_t complete_of(settler *s, uint32_t a, uint32_t b)
{
    uint32_t k = b + 1;

    if (s->words[a].ne != DM_NE_ORG || cue(s, b - 1) != DM_GAZ_CUE_HEAD || !in_class(s, b, s->of))
        return b;
    if (in_class(s, k, s->the))
        k++;
    if (!goes_on(s, k) || !begins_name(s, k) || s->words[k].ne == DM_NE_PER)
        return b;
    b = name_end(s, k);
    set_name(s, a, b, DM_NE_ORG);
    return b;
}

/* "Lashkar-e-Taiba (LeT)": the letters are the body's. */
static void complete_bracket(settler *s, uint32_t a, uint32_t b)
{
    if (s->words[a].ne == DM_NE_ORG && goes_on(s, b) && goes_on(s, b + 1) && goes_on(s, b + 2)
        && is_one(s->words[b].form, '(') && is_one(s->words[b + 2].form, ')')
        && s->written[b + 1] == DM_WRITTEN_MANY && s->words[b + 1].form.n <= ACRONYM)
        set_name(s, b + 1, b + 2, DM_NE_ORG);
}

/* "Berg, R-Texas" and "Dahl (C-Oslo)": the letter is of a party, what is joined to it a place. */
static bool is_seat(const settler *s, uint32_t i)
{
    return i > 0 && goes_on(s, i) && goes_on(s, i + 1) && goes_on(s, i + 2) && has_capital(s, i) && s->words[i].form.n == 1
        && is_one(s->words[i + 1].form, '-') && has_capital(s, i + 2)
        && (is_one(s->words[i - 1].form, ',') || is_one(s->words[i - 1].form, '('));
}

static void part_seat(settler *s, uint32_t i)
{
    uint32_t end = i + 2;

    while (goes_on(s, end) && s->words[end].ne && !s->words[end].ne_begins)
        end++;
    set_name(s, i, i + 2, DM_NE_NONE);
    set_name(s, i + 2, end > i + 2 ? end : i + 3, DM_NE_LOC);
}

static void complete(settler *s)
{
    for (uint32_t i = 0; i < s->n; i++) {
        uint32_t a, end;

        if (is_seat(s, i))
            part_seat(s, i);
        if (!s->words[i].ne && cue(s, i) == DM_GAZ_CUE_TITLE && has_capital(s, i))
            complete_title(s, i);
        if (!begins_name(s, i))
            continue;
        end = name_end(s, i);
        a   = complete_given(s, i, end);
        end = complete_head(s, a, end);
        end = complete_of(s, a, end);
        complete_bracket(s, a, end);
    }
}

/* ---- votes ----------------------------------------------------------------- */

static entry *find(const settler *s, uint64_t key)
{
    uint32_t at = (uint32_t)(key >> 32) & s->mask;

    while (s->slots[at].key && s->slots[at].key != key)
        at = (at + 1) & s->mask;
    return &s->slots[at];
}

static entry *add(settler *s, uint64_t key)
{
    entry *e = find(s, key);

    e->key = key;
    return e;
}

/* The best reason for a kind counts, or where there is none the one against it. */
static void weigh(entry *e, dm_ne ne, int8_t votes)
{
    if (votes > 0 ? votes > e->prior[ne] : e->prior[ne] == 0)
        e->prior[ne] = votes;
}

/* What a name of one word says by itself. */
static void weigh_word(const settler *s, entry *e, uint32_t i)
{
    dm_gaz_phrase p = phrase(s, i);
    bool          is_person = is_persons(s, i);

    if (!is_person && p != DM_GAZ_STATE && p != DM_GAZ_PLACE && (is_acronym(s, i) || is_camel(s, i))) {
        weigh(e, DM_NE_ORG, 2);
        weigh(e, DM_NE_PER, -3);
    }
    if (p == DM_GAZ_STATE)
        weigh(e, DM_NE_LOC, A_STATE);
    if (p == DM_GAZ_PLACE && !is_person)
        weigh(e, DM_NE_LOC, 3);
    if (p == DM_GAZ_ORG && !is_person)
        weigh(e, DM_NE_ORG, 4);
    if (p == DM_GAZ_SURNAME || p == DM_GAZ_PERSON)
        weigh(e, DM_NE_PER, 3);
    if (is_person && (p == DM_GAZ_NONE || p == DM_GAZ_SURNAME))
        weigh(e, DM_NE_PER, 2);
}

/* The phrase of the lexicon that all of [a, b) is, or none. */
static dm_gaz_phrase whole_phrase(const settler *s, uint32_t a, uint32_t b)
{
    dm_gaz_phrase p = phrase(s, a);

    for (uint32_t i = a + 1; i < b; i++)
        if (phrase(s, i) != p + 1)
            return DM_GAZ_NONE;
    return p;
}

/* What a name of many words says. */
static void weigh_words(const settler *s, entry *e, uint32_t a, uint32_t b)
{
    dm_gaz_phrase p = whole_phrase(s, a, b);
    uint32_t      heads = 0, lands = 0;

    for (uint32_t i = a; i < b; i++) {
        heads += is_head(s, i);
        lands += cue(s, i) == DM_GAZ_CUE_LAND;
    }
    if (p == DM_GAZ_PERSON)
        weigh(e, DM_NE_PER, 6);
    if (p == DM_GAZ_ORG)
        weigh(e, DM_NE_ORG, 5);
    if (p == DM_GAZ_STATE || p == DM_GAZ_PLACE)
        weigh(e, DM_NE_LOC, 5);
    if (is_given(s, a) && !heads && !lands)
        weigh(e, DM_NE_PER, 2);
    if (heads)
        weigh(e, DM_NE_ORG, cue(s, b - 1) == DM_GAZ_CUE_COMPANY ? 7 : 2);
    if (cue(s, b - 1) == DM_GAZ_CUE_LAND && !is_given(s, a))
        weigh(e, DM_NE_LOC, 2);
}

/* What stands before a name: "Mr", "President". */
static void weigh_place(const settler *s, entry *e, uint32_t a)
{
    if (a == 0 || !goes_on(s, a))
        return;
    if (cue(s, a - 1) == DM_GAZ_CUE_TITLE)
        weigh(e, DM_NE_PER, 4);
    if (cue(s, a - 1) == DM_GAZ_CUE_ROLE && has_capital(s, a - 1))
        weigh(e, DM_NE_PER, 3);
}

static void gather(settler *s)
{
    for (uint32_t a, b = 0; next_name(s, &a, &b);) {
        entry   *e = add(s, key_of(s, a, b));
        uint8_t  ne = s->words[a].ne;

        e->n_word = b - a <= LONGEST ? (uint8_t)(b - a) : LONGEST + 1;
        e->votes[ne] = (uint16_t)(e->votes[ne] + (e->votes[ne] < 60000 ? MENTION : 0));
        e->n++;
        if (b - a == 1)
            weigh_word(s, e, a);
        else
            weigh_words(s, e, a, b);
        weigh_place(s, e, a);
        add(s, join(0, s->hash[a]))->starts = true;
    }
}

/* ---- deciding -------------------------------------------------------------- */

static int32_t total(const entry *e, uint32_t ne) { return (int32_t)e->votes[ne] + e->prior[ne]; }

static void decide(entry *e)
{
    uint8_t best = DM_NE_NONE;

    for (uint8_t ne = 1; ne < DM_NE_COUNT; ne++) {
        if (best == DM_NE_NONE || total(e, ne) > total(e, best)
            || (total(e, ne) == total(e, best) && e->votes[ne] > e->votes[best]))
            best = ne;
    }
    e->ne = best;
}

/* "Asif Ali Zardari" names a Zardari; one that is a city elsewhere too, but not a
 * state. */
static void link_surnames(settler *s)
{
    for (uint32_t a, b = 0; next_name(s, &a, &b);) {
        entry *e;

        if (b - a < 2 || b - a > FULL_NAME || s->words[b - 1].form.n < 3 || find(s, key_of(s, a, b))->ne != DM_NE_PER)
            continue;
        e = add(s, join(0, s->hash[b - 1]));
        e->is_surname = true;
        e->starts     = true;
        if (e->prior[DM_NE_LOC] < A_STATE)
            e->ne = DM_NE_PER;
        e->n_word = 1;
    }
}

static void retype(settler *s)
{
    for (uint32_t a, b = 0; next_name(s, &a, &b);)
        set_name(s, a, b, find(s, key_of(s, a, b))->ne);
}

/* ---- filling in ------------------------------------------------------------ */

/* Words [a, b) where a known name stands that is none yet. */
typedef struct gap {
    uint32_t a, b;
    entry   *e;
} gap;

static bool may_be_name(const settler *s, uint32_t a, uint32_t b)
{
    uint8_t upos = s->words[a].upos;

    if (b - a > 1)
        return true;
    if (s->words[a].form.n < 2 || s->words[a].sent_begins || s->is_caps[a])
        return upos == DM_UPOS_PROPN && s->words[a].form.n > 1;
    return upos == DM_UPOS_PROPN || upos == DM_UPOS_NOUN || upos == DM_UPOS_ADJ || upos == DM_UPOS_X;
}

/* Not amid other words with capitals that are a name. */
static bool stands_free(const settler *s, uint32_t a, uint32_t b)
{
    return !(a > 0 && goes_on(s, a) && s->words[a - 1].ne && has_capital(s, a - 1))
        && !(goes_on(s, b) && s->words[b].ne && !s->words[b].ne_begins);
}

/* A place in the name of something else: "the Umber Crisis", "the 1998 Umber election". */
static bool is_of_another(const settler *s, uint32_t a, uint32_t b)
{
    return (a > 0 && goes_on(s, a) && s->words[a - 1].upos == DM_UPOS_NUM)
        || (goes_on(s, b) && has_capital(s, b) && s->words[b].upos == DM_UPOS_PROPN && !s->words[b].ne && !s->is_caps[b]);
}

/* The longest known name from word i, which is none yet. */
static bool find_gap(gap *out, const settler *s, uint32_t i)
{
    uint64_t key = 0;
    bool     found = false;

    if (s->words[i].ne || !has_capital(s, i) || !find(s, join(0, s->hash[i]))->starts)
        return false;
    for (uint32_t k = i; k < i + LONGEST && (k == i || goes_on(s, k)) && !s->words[k].ne; k++) {
        entry *e;

        key = join(key, s->hash[k]);
        e = find(s, key);
        if (e->ne && e->n_word == k + 1 - i && stands_free(s, i, k + 1)) {
            *out  = (gap){i, k + 1, e};
            found = true;
        }
    }
    return found;
}

static bool is_worth_it(const settler *s, const gap *g)
{
    const entry *e = g->e;
    uint32_t     n = e->n > 0 ? e->n : e->is_surname;

    return may_be_name(s, g->a, g->b) && !(e->ne == DM_NE_LOC && is_of_another(s, g->a, g->b))
        && (e->n_word > 1 || n >= e->n_bare || total(e, e->ne) >= PROVED);
}

static void fill(settler *s, dm_arena *arena)
{
    gap     *gaps = NULL, g;
    uint32_t n = 0, cap = 0;

    for (uint32_t i = 0; i < s->n; i++) {
        if (!find_gap(&g, s, i))
            continue;
        g.e->n_bare++;
        *DM_PUSH(arena, gaps, n, cap) = g;
        i = g.b - 1;
    }
    for (uint32_t i = 0; i < n; i++)
        if (is_worth_it(s, &gaps[i]))
            set_name(s, gaps[i].a, gaps[i].b, gaps[i].e->ne);
}

/* ---- the whole ------------------------------------------------------------- */

/* How words are written, sentence by sentence; how many slots their names may want. */
static uint32_t prepare(settler *s)
{
    uint32_t names = 0;

    for (uint32_t i = 0, k; i < s->n; i = k) {
        uint32_t n[DM_WRITTEN_MANY + 1] = {0};

        for (k = i; k == i || goes_on(s, k); k++) {
            n[s->written[k] = (uint8_t)dm_written_of(s->words[k].form)]++;
            s->hash[k] = fold_hash(s->words[k].form);
            names += begins_name(s, k) || cue(s, k) == DM_GAZ_CUE_TITLE;
        }
        for (uint32_t j = i; j < k; j++)
            s->is_caps[j] = dm_written_is_caps(n);
    }
    return names;
}

static void settle(settler *s, uint32_t names, dm_arena *arena)
{
    s->mask = 63;
    while (s->mask < 8 * names)          /* a name, its first word, its last, what it completes */
        s->mask = s->mask * 2 + 1;
    s->slots = DM_NEW(arena, entry, (size_t)s->mask + 1);
    complete(s);
    gather(s);
    for (uint32_t i = 0; i <= s->mask; i++)
        if (s->slots[i].n)
            decide(&s->slots[i]);
    link_surnames(s);
    retype(s);
    fill(s, arena);
}

void dm_names_settle(dm_name_word *words, uint32_t n, const dm_lexicon *lex, dm_arena *arena)
{
    dm_mark  mark = dm_arena_mark(arena);
    settler  s = {.words = words, .n = n, .lex = lex, .of = DM_LEX_NONE, .the = DM_LEX_NONE};
    uint32_t names;

    s.hash    = DM_NEW(arena, uint64_t, n);
    s.written = DM_NEW(arena, uint8_t, n);
    s.is_caps = DM_NEW(arena, uint8_t, n);
    if (lex) {
        s.tables = dm_gaz_open(lex);
        s.of     = dm_lexicon_class(lex, DM_STR("@belongs-strictly"));
        s.the    = dm_lexicon_class(lex, DM_STR("@definite"));
    }
    if ((names = prepare(&s)) > 0)
        settle(&s, names, arena);
    dm_arena_rewind(arena, mark);
}
