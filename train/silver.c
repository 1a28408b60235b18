/* silver.c: trees for plain text, by the vote of several nets
 *
 *   choose   sentences of 5 to 40 words whose words are more at home in the
 *            treebanks than in the text at large (Moore and Lewis, ACL 2010)
 *   read     each by all teachers
 *   vote     tags, features, lemmas and names word by word; the tree whole: that
 *            of the teacher the others agree with most
 *   keep     sentences on whose arcs the teachers mostly agree, in a file
 */
#include "train/silver.h"

#include <math.h>
#include <pthread.h>

#include "base/hash.h"

enum { BUCKETS = 1 << 18, SHORT = 5, LONG = 40, TEACHERS_MAX = 8, SHARES = 2 };

typedef struct line {
    dm_str text;
    float  score;
    uint32_t number;
} line;

static uint32_t bucket(dm_str w)
{
    dm_net_norm norm;
    dm_net_normalise(&norm, w);
    return dm_net_word_key(&norm) & (BUCKETS - 1);
}

static void count_line(double *count, double *all, dm_str s)
{
    dm_str w;
    while (dm_str_cut(&w, &s, ' '))
        if (w.n) { count[bucket(w)]++; ++*all; }
}

static line *read_lines(uint32_t *n, const char *path)
{
    FILE  *f = open_packed(path);
    char  *s = NULL;
    size_t cap = 0;
    ssize_t got;
    uint32_t room = 0;
    line  *l = NULL;

    *n = 0;
    while ((got = getline(&s, &cap, f)) > 0) {
        if (*n == room) {
            room = room ? room * 2 : 1 << 16;
            l = need_again(l, room * sizeof *l);
        }
        size_t k = (size_t)got - (s[got - 1] == '\n');
        char  *p = need(k + 1);
        memcpy(p, s, k);
        l[*n] = (line){{p, k}, 0, *n};
        ++*n;
    }
    free(s);
    pclose(f);
    return l;
}

static int by_score(const void *x, const void *y)
{
    const line *a = x, *b = y;
    if (a->score != b->score)
        return a->score < b->score ? 1 : -1;
    return a->number < b->number ? -1 : a->number > b->number;
}

static int by_number(const void *x, const void *y)
{
    const line *a = x, *b = y;
    return a->number < b->number ? -1 : a->number > b->number;
}

/* Mean log ratio of treebank to text probability; sentences out of range sink. */
static void score_lines(line *l, uint32_t n, const sents *gold)
{
    double *g = need(BUCKETS * sizeof *g), *t = need(BUCKETS * sizeof *t), ng = 0, nt = 0;
    dm_str  w;

    for (uint32_t i = 0; i < gold->n; i++)
        for (uint32_t j = 0; gold->s[i].has_tree && j < gold->s[i].n; j++) { g[bucket(gold->s[i].w[j].form)]++; ng++; }
    for (uint32_t i = 0; i < n; i++) count_line(t, &nt, l[i].text);
    for (uint32_t i = 0; i < n; i++) {
        double   sum = 0;
        uint32_t k = 0;
        dm_str   s = l[i].text;
        while (dm_str_cut(&w, &s, ' ')) {
            if (!w.n) continue;
            uint32_t b = bucket(w);
            sum += log((g[b] + 0.5) / ng) - log((t[b] + 0.5) / nt);
            k++;
        }
        l[i].score = k >= SHORT && k <= LONG ? (float)(sum / k) : -1e9f;
    }
    dm_free(g);
    dm_free(t);
}

static uint32_t split(word *w, dm_str s)
{
    uint32_t n = 0;
    dm_str   form;
    memset(w, 0, LONG * sizeof *w);
    while (dm_str_cut(&form, &s, ' ') && n < LONG)
        if (form.n) w[n++].form = form;
    return n;
}

static uint32_t agree(const word *a, const word *b, uint32_t n)
{
    uint32_t k = 0;
    for (uint32_t i = 0; i < n; i++) k += a[i].head == b[i].head && a[i].rel == b[i].rel && a[i].upos == b[i].upos;
    return k;
}

/* What most say of word i in field f; the chosen tree's own where they tie. */
#define VOTE(field)                                                            \
    do {                                                                       \
        uint32_t most = 0;                                                     \
        for (uint32_t a = 0; a < k; a++) {                                     \
            uint32_t votes = a == best;                                        \
            for (uint32_t b = 0; b < k; b++) votes += 2 * (t[a][i].field == t[b][i].field); \
            if (votes > most) { most = votes; out[i].field = t[a][i].field; }  \
        }                                                                      \
    } while (0)

/* Fills `out` and returns how well teachers agree, 0 to 1. */
static float vote(word *out, word (*t)[LONG], uint32_t k, uint32_t n)
{
    uint32_t best = 0, most = 0, all = 0;
    for (uint32_t a = 0; a < k; a++) {
        uint32_t sum = 0;
        for (uint32_t b = 0; b < k; b++) if (a != b) sum += agree(t[a], t[b], n);
        all += sum;
        if (sum > most) { most = sum; best = a; }
    }
    for (uint32_t i = 0; i < n; i++) {
        out[i] = t[best][i];
        VOTE(ner);
        VOTE(rel);
        if (out[i].upos == DM_UPOS_PUNCT) continue;
        uint32_t u = out[i].upos;
        for (uint32_t a = 0; a < k; a++)                 /* classes go with their tag */
            if (t[a][i].upos == u) { out[i].morph = t[a][i].morph; break; }
    }
    return k > 1 ? (float)all / (float)(k * (k - 1) * n) : 1;
}

/* A share of the lines, read by one thread. */
typedef struct share {
    const line *l;
    uint32_t    n, k, n_word;
    net *const *teacher;
    float       least;
    sents       out;
    double      agreed;
} share;

static void *read_share(void *arg)
{
    share  *sh = arg;
    reader *r[TEACHERS_MAX];
    word    w[LONG], best[LONG], (*t)[LONG] = need(sh->k * sizeof *t);

    for (uint32_t i = 0; i < sh->k; i++) r[i] = reader_new(sh->teacher[i]);
    for (uint32_t i = 0; i < sh->n; i++) {
        sent s = {w, (uint16_t)split(w, sh->l[i].text), true, NAMES_UNER};
        if (s.n < SHORT || (i > 0 && dm_str_eq(sh->l[i].text, sh->l[i - 1].text))) continue;
        for (uint32_t a = 0; a < sh->k; a++) reader_read(t[a], r[a], sh->teacher[a], &s);
        float how = vote(best, t, sh->k, s.n);
        sh->agreed += how;
        if (how < sh->least) continue;
        data_put(&sh->out, best, s.n, true, NAMES_UNER);
        sh->n_word += s.n;
    }
    return NULL;
}

/* A word a line: form, the numbers of tag, head, relation and name, and a digit for each
 * feature. Classes are not written: another run may number them otherwise. */
static void add_text(dm_buf *b, const sents *all)
{
    char line[96];
    for (uint32_t i = 0; i < all->n; i++) {
        for (uint32_t k = 0; k < all->s[i].n; k++) {
            const word *w = &all->s[i].w[k];
            dm_buf_str(b, w->form);
            const uint8_t *m = (const uint8_t *)&w->morph;
            snprintf(line, sizeof line, "\t%d\t%d\t%d\t%d\t", w->upos, w->head, w->rel, w->ner);
            dm_buf_str(b, dm_str_of(line));
            for (size_t f = 0; f < sizeof w->morph; f++) dm_buf_char(b, (char)('0' + m[f]));
            dm_buf_char(b, '\n');
        }
        dm_buf_char(b, '\n');
    }
}

void silver_make(const char *path, const char *text, const sents *gold, net *const *teacher, uint32_t k, const train_options *opt)
{
    uint32_t  n, n_word = 0, n_sent = 0;
    line     *l = read_lines(&n, text);
    share     sh[SHARES];
    pthread_t thread[SHARES];
    double    agreed = 0;
    dm_buf    b = {0};
    dm_err    err;

    score_lines(l, n, gold);
    qsort(l, n, sizeof *l, by_score);
    if (n > opt->silver) n = opt->silver;
    qsort(l, n, sizeof *l, by_number);
    for (uint32_t i = 0; i < SHARES; i++) {
        uint32_t from = (uint32_t)((uint64_t)n * i / SHARES), to = (uint32_t)((uint64_t)n * (i + 1) / SHARES);
        sh[i] = (share){.l = l + from, .n = to - from, .k = k, .teacher = teacher, .least = opt->agree};
        if (pthread_create(&thread[i], NULL, read_share, &sh[i]) != 0) die("no thread");
    }
    for (uint32_t i = 0; i < SHARES; i++) {
        pthread_join(thread[i], NULL);
        add_text(&b, &sh[i].out);
        n_sent += sh[i].out.n;
        n_word += sh[i].n_word;
        agreed += sh[i].agreed;
    }
    if (b.failed || dm_file_write(path, dm_buf_view(&b), &err) != DM_OK) die("%s: cannot be written", path);
    dm_buf_clear(&b);
    say("silver: %u of %u sentences kept, %u words, teachers agree on %.1f %%", n_sent, n, n_word, 100 * agreed / n);
}

/* ---- read back ---------------------------------------------------------- */

static int whole(dm_str *rest)
{
    dm_str s;
    int    v = 0;
    dm_str_cut(&s, rest, '\t');
    for (size_t i = s.n && s.p[0] == '-'; i < s.n; i++) v = v * 10 + s.p[i] - '0';
    return s.n && s.p[0] == '-' ? -v : v;
}

static void read_back(word *w, dm_str line)
{
    memset(w, 0, sizeof *w);
    dm_str_cut(&w->form, &line, '\t');
    w->upos = (uint8_t)whole(&line);
    w->head = (int16_t)whole(&line);
    w->rel = (uint8_t)whole(&line);
    w->ner = (uint8_t)whole(&line);
    for (size_t f = 0; f < sizeof w->morph && f < line.n; f++) ((uint8_t *)&w->morph)[f] = (uint8_t)(line.p[f] - '0');
}

void silver_read(sents *out, const char *path, const classes *cls, name_kind names)
{
    dm_file  f;                       /* stays: words point into it           */
    dm_err   err;
    dm_str   line, rest;
    word     w[LONG];
    uint32_t n = 0;

    if (dm_file_read(&f, path, (size_t)1 << 32, &err) != DM_OK) die("%s", err.text);
    for (rest = f.bytes; dm_str_cut(&line, &rest, '\n');) {
        if (line.n > 0 && n < LONG) {
            read_back(&w[n++], line);
        } else {
            data_put(out, w, n, true, names);
            n = 0;
        }
    }
    data_number(out, cls);
    for (uint32_t i = 0; i < out->n; i++)                  /* gold lemmas suffice, and are right */
        for (uint32_t k = 0; k < out->s[i].n; k++) out->s[i].w[k].rule = NO_CLASS;
}
