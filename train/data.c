/* data.c: treebanks into sentences, and sentences made worse
 *
 * Lemma rules: the lower-cased form with a tail taken off and another put on,
 * found as the shortest pair of tails. A rule that fewer than RULE_LEAST words
 * of its tag need is not learnt. Features that we keep are one class per
 * combination and tag. Both are numbered by tag, so that the net scores only
 * those of the tag it chose.
 */
#include "train/data.h"

#include "base/hash.h"
#include "nlp/net.h"
#include "train/entities.h"

enum { RULE_LEAST = 3, MORPH_LEAST = 2 };

static const char *const left_out[] = {"GUM_court_insanity", "GUM_speech_destiny", "GUM_textbook_alamo"};

static dm_str keep(dm_str s)
{
    char *p = need(s.n + 1);
    memcpy(p, s.p, s.n);
    return (dm_str){p, s.n};
}

static long number(dm_str s)
{
    long v = 0;
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] < '0' || s.p[i] > '9')
            return -1;
        v = v * 10 + s.p[i] - '0';
    }
    return s.n ? v : -1;
}

/* "B-PER" with what follows decides B I E S; done over a sentence at its end. */
static void mend_names(word *w, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++) {
        uint8_t t = dm_bioes_ne(w[i].ner);
        if (!t)
            continue;
        bool begins = dm_bioes_at(w[i].ner) == DM_BIOES_B || i == 0 || dm_bioes_ne(w[i - 1].ner) != t;
        bool goes_on = i + 1 < n && dm_bioes_ne(w[i + 1].ner) == t && dm_bioes_at(w[i + 1].ner) == DM_BIOES_I;
        w[i].ner = dm_bioes(t, begins ? (goes_on ? DM_BIOES_B : DM_BIOES_S) : (goes_on ? DM_BIOES_I : DM_BIOES_E));
    }
}

static uint8_t read_name(dm_str misc)
{
    dm_str piece;
    while (dm_str_cut(&piece, &misc, '|')) {
        if (!dm_str_starts(piece, DM_STR("NER=")) || piece.n < 7)
            continue;
        int t = dm_ne_find(dm_str_sub(piece, 6, piece.n));
        if (t > 0)
            return dm_bioes((uint32_t)t, piece.p[4] == 'B' ? DM_BIOES_B : DM_BIOES_I);
    }
    return DM_BIOES_O;
}

static void read_word(word *w, const dm_str col[10])
{
    memset(w, 0, sizeof *w);
    w->form = keep(col[1]);
    w->lemma = keep(col[2]);
    int u = dm_upos_find(col[3]), r = dm_deprel_find(col[7]);
    w->upos  = (uint8_t)(u < 0 ? DM_UPOS_X : u);
    w->rel   = (uint8_t)(r < 0 ? DM_DEP_DEP : r);
    w->morph = dm_morph_read(col[5]);
    w->head  = (int16_t)(number(col[6]) - 1);
    w->ner   = read_name(col[9]);
}

void data_put(sents *out, const word *w, uint32_t n, bool has_tree, name_kind names)
{
    if (n == 0)
        return;
    if (out->n == out->cap) {
        out->cap = out->cap ? out->cap * 2 : 4096;
        out->s = need_again(out->s, out->cap * sizeof *out->s);
    }
    sent *s = &out->s[out->n++];
    *s = (sent){need(n * sizeof *w), (uint16_t)n, has_tree, (uint8_t)names};
    memcpy(s->w, w, n * sizeof *w);
}

static bool is_left_out(dm_str line)
{
    for (size_t i = 0; i < sizeof left_out / sizeof *left_out; i++)
        if (dm_str_find(line, dm_str_of(left_out[i])) < line.n)
            return true;
    return false;
}

static char upper(char c) { return c >= 'a' && c <= 'z' ? (char)(c - 32) : c; }
static char lower(char c) { return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c; }

static bool is_form(const word *w, const char *low)
{
    for (size_t i = 0; i < w->form.n; i++)
        if (low[i] == 0 || lower(w->form.p[i]) != low[i]) return false;
    return low[w->form.n] == 0;
}

/* Where GUM's guidelines differ from EWT's, EWT's are taken: "you" has no number,
 * imperatives no person, "people" is its own lemma, "United" an adjective. */
static void as_ewt(word *w)
{
    bool is_you = w->upos == DM_UPOS_PRON && w->morph.person == DM_PERSON_2
               && (is_form(w, "you") || is_form(w, "your") || is_form(w, "yours"));

    if (is_you) w->morph.number = DM_NUMBER_NONE;
    if (w->morph.mood == DM_MOOD_IMP) w->morph.person = DM_PERSON_NONE;
    if (w->upos == DM_UPOS_NOUN && is_form(w, "people")) w->lemma = DM_STR("people");
    if (w->upos == DM_UPOS_VERB && dm_str_eq(w->form, DM_STR("United"))) {
        w->upos = DM_UPOS_ADJ;
        w->lemma = w->form;
        w->morph = (dm_morph){0};
    }
}

/* ---- sentences kept for scoring ----------------------------------------- */

typedef struct held {
    uint64_t *hash;                     /* [n] of sentences, in order found   */
    uint32_t  n, cap;
} held;

static void hold(held *h, uint64_t hash)
{
    if (h->n == h->cap) {
        h->cap = h->cap ? h->cap * 2 : 1024;
        h->hash = need_again(h->hash, h->cap * sizeof *h->hash);
    }
    h->hash[h->n++] = hash;
}

static void read_held(held *h, const char *path)
{
    FILE    *f = open_packed(path);
    char    *line = NULL;
    size_t   cap = 0;
    ssize_t  got;
    uint64_t hash = 0;

    while ((got = getline(&line, &cap, f)) > 0) {
        dm_str rest = {line, (size_t)got - (line[got - 1] == '\n')}, form;
        if (rest.n == 0) {
            hold(h, hash);
            hash = 0;
        } else if (dm_str_cut(&form, &rest, '\t')) {
            hash = dm_hash64(form.p, form.n, hash);
        }
    }
    hold(h, hash);
    free(line);
    pclose(f);
}

static bool is_held(const held *h, const word *w, uint32_t n)
{
    uint64_t hash = 0;
    for (uint32_t i = 0; i < n; i++) hash = dm_hash64(w[i].form.p, w[i].form.n, hash);
    for (uint32_t i = 0; i < h->n; i++)
        if (h->hash[i] == hash) return true;
    return false;
}

/* ---- reading ------------------------------------------------------------ */

/* The sentence being read. */
typedef struct reading {
    word     w[SENT_WORDS];
    dm_str   misc[SENT_WORDS];          /* kept for entities only             */
    uint32_t n;
    bool     is_out;                    /* its document is left out           */
    held     held;
} reading;

static void read_line(reading *r, dm_str line, name_kind names)
{
    dm_str col[10] = {{0}};
    for (int i = 0; i < 10; i++)
        dm_str_cut(&col[i], &line, '\t');
    if (number(col[0]) < 0 || r->n == SENT_WORDS)
        return;                                        /* ranges, empty words */
    read_word(&r->w[r->n], col);
    if (names == NAMES_GUM) r->misc[r->n] = keep(col[9]);
    r->n++;
}

static void end_sentence(sents *out, reading *r, bool has_tree, name_kind names)
{
    if (!r->is_out && !is_held(&r->held, r->w, r->n)) {
        if (names == NAMES_GUM) entities_name(r->w, r->misc, r->n);
        for (uint32_t i = 0; names == NAMES_GUM && i < r->n; i++) as_ewt(&r->w[i]);
        mend_names(r->w, r->n);
        data_put(out, r->w, r->n, has_tree, names);
    }
    r->n = 0;
}

void data_read(sents *out, const char *path, const char *but, bool has_tree, name_kind names)
{
    FILE    *f = open_packed(path);
    char    *line = NULL;
    size_t   cap = 0;
    ssize_t  got;
    reading *r = need(sizeof *r);

    if (but) read_held(&r->held, but);

    while ((got = getline(&line, &cap, f)) > 0) {
        dm_str s = {line, (size_t)got - (line[got - 1] == '\n')};
        if (s.n == 0)
            end_sentence(out, r, has_tree, names);
        else if (s.p[0] != '#')
            read_line(r, s, names);
        else if (dm_str_starts(s, DM_STR("# newdoc")))
            r->is_out = is_left_out(s);
    }
    end_sentence(out, r, has_tree, names);
    dm_free(r->held.hash);
    dm_free(r);
    free(line);
    pclose(f);
}

/* ---- classes ------------------------------------------------------------ */

/* The rule that makes the word's lemma; false when it is too long to be one. */
static bool make_rule(rule *r, const word *w)
{
    char   low[256], lem[256];
    size_t nf = w->form.n, nl = w->lemma.n, same = 0;

    if (nf > 255 || nl > 255 || (nl == 1 && w->lemma.p[0] == '_' && nf > 1))
        return false;
    dm_net_lower(low, w->form);
    dm_net_lower(lem, w->lemma);
    while (same < nf && same < nl && low[same] == lem[same]) same++;
    while (same > 0 && ((same < nf && (low[same] & 0xC0) == 0x80) || (same < nl && (lem[same] & 0xC0) == 0x80))) same--;
    if (nf - same > sizeof r->from || nl - same > sizeof r->to)
        return false;
    memset(r, 0, sizeof *r);
    r->n_from = (uint8_t)(nf - same);
    r->n_to   = (uint8_t)(nl - same);
    r->upos   = w->upos;
    memcpy(r->from, low + same, r->n_from);
    memcpy(r->to, lem + same, r->n_to);
    return true;
}

bool rule_fits(const rule *r, dm_str form)
{
    char low[sizeof r->from];
    if (r->n_from > form.n || (r->n_from == form.n && r->n_to == 0))
        return false;
    dm_net_lower(low, dm_str_sub(form, form.n - r->n_from, form.n));
    return memcmp(low, r->from, r->n_from) == 0;
}

typedef struct counted {
    rule     r;
    dm_morph m;
    uint32_t count;
} counted;

static int by_rule(const void *x, const void *y)
{
    const counted *a = x, *b = y;
    if (a->r.upos != b->r.upos)
        return a->r.upos - b->r.upos;
    int c = memcmp(&a->r, &b->r, sizeof a->r);
    return c ? c : memcmp(&a->m, &b->m, sizeof a->m);
}

/* Sorts, joins equals, drops the rare; the identity of each tag is kept. */
static uint32_t join(counted *c, uint32_t n, uint32_t least)
{
    uint32_t o = 0, kept = 0;
    qsort(c, n, sizeof *c, by_rule);
    for (uint32_t i = 0; i < n; i++) {
        if (o > 0 && by_rule(&c[o - 1], &c[i]) == 0)
            c[o - 1].count++;
        else
            c[o++] = c[i];
    }
    for (uint32_t i = 0; i < o; i++)
        if (c[i].count >= least)
            c[kept++] = c[i];
    return kept;
}

static void number_tags(uint32_t at[DM_UPOS_COUNT + 1], const counted *c, uint32_t n)
{
    uint32_t k = 0;
    for (uint32_t u = 0; u <= DM_UPOS_COUNT; u++) {
        while (k < n && c[k].r.upos < u) k++;
        at[u] = k;
    }
}

void data_classes(classes *out, const sents *train)
{
    uint32_t total = 2 * DM_UPOS_COUNT * MORPH_LEAST * RULE_LEAST, n = 0, m = 0;
    for (uint32_t i = 0; i < train->n; i++) total += train->s[i].n;
    counted *r = need(total * sizeof *r), *f = need(total * sizeof *f);

    for (uint8_t u = 0; u < DM_UPOS_COUNT; u++) {       /* "as it is", for every tag */
        for (int k = 0; k < RULE_LEAST; k++) r[n++] = (counted){.r.upos = u, .count = 1};
        for (int k = 0; k < MORPH_LEAST; k++) f[m++] = (counted){.r.upos = u, .count = 1};
    }
    for (uint32_t i = 0; i < train->n; i++)
        for (uint32_t j = 0; train->s[i].has_tree && j < train->s[i].n; j++) {
            const word *w = &train->s[i].w[j];
            if (make_rule(&r[n].r, w)) r[n++].count = 1;
            f[m++] = (counted){.r.upos = w->upos, .m = w->morph, .count = 1};
        }
    out->n_rule  = join(r, n, RULE_LEAST);
    out->n_morph = join(f, m, MORPH_LEAST);
    number_tags(out->rule_at, r, out->n_rule);
    number_tags(out->morph_at, f, out->n_morph);
    out->rule  = need(out->n_rule * sizeof *out->rule);
    out->morph = need(out->n_morph * sizeof *out->morph);
    for (uint32_t i = 0; i < out->n_rule; i++) out->rule[i] = r[i].r;
    for (uint32_t i = 0; i < out->n_morph; i++) out->morph[i] = f[i].m;
    dm_free(r);
    dm_free(f);
}

static void number_word(word *w, const classes *c)
{
    rule r;
    w->morph_class = w->rule = NO_CLASS;
    for (uint32_t i = c->morph_at[w->upos]; i < c->morph_at[w->upos + 1]; i++)
        if (memcmp(&c->morph[i], &w->morph, sizeof w->morph) == 0) w->morph_class = (uint16_t)i;
    if (!make_rule(&r, w))
        return;
    for (uint32_t i = c->rule_at[w->upos]; i < c->rule_at[w->upos + 1]; i++)
        if (memcmp(&c->rule[i], &r, sizeof r) == 0) w->rule = (uint16_t)i;
}

void data_number(sents *s, const classes *c)
{
    for (uint32_t i = 0; i < s->n; i++)
        for (uint32_t j = 0; j < s->s[i].n; j++) {
            number_word(&s->s[i].w[j], c);
            if (!s->s[i].has_tree) s->s[i].w[j].morph_class = s->s[i].w[j].rule = NO_CLASS;
        }
}

/* ---- noise -------------------------------------------------------------- */

typedef enum noise_case { AS_IS, CAPITALS, TITLE, LOWER } noise_case;

static void recase(char *out, dm_str form, noise_case how, bool is_small)
{
    for (size_t i = 0; i < form.n; i++)
        out[i] = how == CAPITALS || (how == TITLE && i == 0 && !is_small) ? upper(form.p[i])
               : how == LOWER ? lower(form.p[i]) : form.p[i];
}

static void drop_last(sent *s)
{
    const word *w = &s->w[s->n - 1];
    if (s->n < 3 || w->upos != DM_UPOS_PUNCT || w->head < 0)
        return;
    for (uint32_t i = 0; i + 1 < s->n; i++)
        if (s->w[i].head == s->n - 1)
            return;
    s->n--;
}

static bool is_leaf(const sent *s, uint32_t i)
{
    for (uint32_t k = 0; k < s->n; k++)
        if (s->w[k].head == (int)i) return false;
    return true;
}

/* Articles, and "has" and "was" of perfect and passive, that nothing hangs on. */
static bool is_left_out_of_headlines(const sent *s, uint32_t i)
{
    const word *w = &s->w[i];
    bool is_article = w->upos == DM_UPOS_DET && (is_form(w, "the") || is_form(w, "a") || is_form(w, "an"));
    bool is_helper = w->rel == DM_DEP_AUX_PASS
                  || (w->rel == DM_DEP_AUX && (is_form(w, "has") || is_form(w, "have") || is_form(w, "had")));

    return (is_article || is_helper) && is_leaf(s, i);
}

/* Takes out words that nothing hangs on. */
static void take_out(sent *s, bool (*is_out)(const sent *, uint32_t))
{
    int16_t to[SENT_WORDS];
    uint32_t n = 0;
    for (uint32_t i = 0; i < s->n; i++) to[i] = is_out(s, i) ? -1 : (int16_t)n++;
    for (uint32_t i = 0; i < s->n; i++) {
        if (to[i] < 0) continue;
        word w = s->w[i];
        if (w.head >= 0) w.head = to[w.head];
        s->w[to[i]] = w;
    }
    s->n = (uint16_t)n;
}

void data_names(names *out, const sents *train)
{
    uint32_t most = 0;
    for (uint32_t i = 0; i < train->n; i++) most += train->s[i].n;
    *out = (names){need(most * sizeof(word)), need(most * sizeof(word)), 0, 0};
    for (uint32_t i = 0; i < train->n; i++)
        for (uint32_t j = 0; train->s[i].has_tree && train->s[i].names == NAMES_UNER && j < train->s[i].n; j++) {
            const word *w = &train->s[i].w[j];
            if (w->upos != DM_UPOS_PROPN || w->morph.number != DM_NUMBER_SING) continue;
            if (w->ner == dm_bioes(DM_NE_LOC, DM_BIOES_S) && w->form.n > 3) out->place[out->n_place++] = *w;
            if (w->ner == dm_bioes(DM_NE_ORG, DM_BIOES_S) && w->form.n <= 8) out->agency[out->n_agency++] = *w;
        }
}

static word mark_word(const char *form)
{
    return (word){.form = dm_str_of(form), .lemma = dm_str_of(form), .upos = DM_UPOS_PUNCT, .rel = DM_DEP_PUNCT,
                  .morph_class = NO_CLASS, .rule = NO_CLASS};
}

static word name_word(const word *all, uint32_t n, uint8_t rel, uint64_t *rng)
{
    word w = all[random_bits(rng) % n];
    w.rel = rel;
    w.head = 0;
    return w;
}

/* "the" of objects in the plural. */
static bool is_article_of_many(const sent *s, uint32_t i)
{
    const word *w = &s->w[i];
    return is_form(w, "the") && w->upos == DM_UPOS_DET && w->head >= 0 && s->w[w->head].rel == DM_DEP_OBJ
        && s->w[w->head].morph.number == DM_NUMBER_PLUR && is_leaf(s, i);
}

/* "He met the envoys" -> "Oslo met envoys": states act in news, and on what has no article;
 * in the treebanks pronouns do. */
static void name_subjects(sent *s, const names *names, uint64_t *rng)
{
    for (uint32_t i = 0; i < s->n; i++) {
        word *w = &s->w[i];
        if (w->upos != DM_UPOS_PRON || w->rel != DM_DEP_NSUBJ || !(is_form(w, "he") || is_form(w, "she") || is_form(w, "it")) || !is_leaf(s, i))
            continue;
        word name = name_word(names->place, names->n_place, DM_DEP_NSUBJ, rng);
        name.head = w->head;
        *w = name;
        s->names = NAMES_NONE;                 /* places as persons would be bad examples */
    }
    take_out(s, is_article_of_many);
}

/* KABUL , Afghanistan ( AFP ) -- Words by `head`, the root or the place. */
static uint32_t make_dateline(word *w, const names *names, uint64_t *rng)
{
    static const char *const marks[] = {":", "--", "-", "\xE2\x80\x94", "\xE2\x80\x93"};
    uint32_t n = 0;

    w[n++] = name_word(names->place, names->n_place, DM_DEP_PARATAXIS, rng);
    if (random_unit(rng) < 0.3f) {
        w[n++] = mark_word(",");
        w[n++] = name_word(names->place, names->n_place, DM_DEP_NMOD_UNMARKED, rng);
    }
    if (random_unit(rng) < 0.35f) {
        w[n++] = mark_word("(");
        w[n++] = name_word(names->agency, names->n_agency, DM_DEP_PARATAXIS, rng);
        w[n++] = mark_word(")");
    }
    w[n++] = mark_word(marks[random_bits(rng) % 5]);
    return n;
}

/* Puts a dateline before the sentence; bytes taken from `bytes`. */
static char *add_dateline(sent *s, word *room, char *bytes, const names *names, uint64_t *rng)
{
    word     line[8];
    uint32_t n = make_dateline(line, names, rng);
    int      root = 0;

    for (uint32_t i = 0; i < s->n; i++) if (room[i].head < 0) root = (int)i;
    memmove(room + n, room, s->n * sizeof *room);
    for (uint32_t i = 0; i < s->n; i++) if (room[n + i].head >= 0) room[n + i].head = (int16_t)(room[n + i].head + (int)n);
    memcpy(room, line, n * sizeof *line);
    room[0].head = (int16_t)(root + (int)n);
    if (random_unit(rng) < 0.7f) {
        recase(bytes, room[0].form, CAPITALS, false);
        room[0].form.p = bytes;
        bytes += room[0].form.n;
    }
    s->n = (uint16_t)(s->n + n);
    return bytes;
}

void data_noise(sent *out, word *room, char *bytes, const sent *in, const names *names, uint64_t *rng)
{
    float      a = random_unit(rng);
    noise_case how = a < 0.04f ? CAPITALS : a < 0.09f ? TITLE : a < 0.105f ? LOWER : AS_IS;

    *out = *in;
    memcpy(room, in->w, in->n * sizeof *room);
    out->w = room;
    if (random_unit(rng) < (how == AS_IS ? 0.06f : 0.6f)) {
        drop_last(out);                        /* what has its stop is no headline */
        if (in->has_tree && in->n > 4 && in->n < 40 && random_unit(rng) < (how == TITLE ? 0.6f : 0.2f))
            take_out(out, is_left_out_of_headlines);       /* "The troops have been moved" -> "Troops moved" */
    }
    if (how == AS_IS && in->has_tree && random_unit(rng) < 0.06f)
        name_subjects(out, names, rng);
    for (uint32_t i = 0; how != AS_IS && i < out->n; i++) {
        word *w = &room[i];
        bool is_small = i > 0 && w->form.n <= 4
                     && (w->upos == DM_UPOS_ADP || w->upos == DM_UPOS_DET || w->upos == DM_UPOS_CCONJ || w->upos == DM_UPOS_PART);
        recase(bytes, w->form, how, is_small);
        w->form.p = bytes;
        bytes += w->form.n;
    }
    if (how == AS_IS && in->has_tree && in->n > 5 && in->n < 100 && random_unit(rng) < 0.025f)
        add_dateline(out, room, bytes, names, rng);
}
