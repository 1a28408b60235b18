/* vectors.c: word vectors from plain text
 *
 * Structured skip-gram (Ling et al., NAACL 2015): each word predicts the words
 * at -2, -1, +1 and +2, with output vectors of their own for each place, against
 * five words drawn from the counts to the power 0.75. Word order matters in it,
 * which is what a parser wants. Words are normal forms (nlp/netfeat.h).
 *
 *     vectors.bin: "DMVEC001", n_word u32, dim u32, then for each word its
 *     count u32, length u32 and bytes, then [n_word][dim] floats
 */
#include "train/train.h"

#include <math.h>

#include "base/hash.h"
#include "nlp/netfeat.h"

enum { DIM = NET_VEC, WINDOW = 2, PLACES = 2 * WINDOW, NEGATIVES = 5, SENT_MAX = 400, DRAWS = 1 << 22 };

typedef struct vocab {
    dm_buf    text;            /* normal forms, one after the other           */
    uint32_t *at, *len, *count;
    uint32_t  n, cap;
    uint32_t *slot;            /* [n_slot] 1 + word, 0 empty                  */
    uint32_t  n_slot;
} vocab;

static uint32_t vocab_find(vocab *v, const char *s, uint32_t n, bool add)
{
    uint32_t i = (uint32_t)dm_hash64(s, n, 0) & (v->n_slot - 1);
    for (; v->slot[i]; i = (i + 1) & (v->n_slot - 1)) {
        uint32_t w = v->slot[i] - 1;
        if (v->len[w] == n && memcmp(v->text.p + v->at[w], s, n) == 0)
            return w;
    }
    if (!add)
        return UINT32_MAX;
    if (v->n == v->cap) {
        v->cap   = v->cap ? v->cap * 2 : 1 << 16;
        v->at    = need_again(v->at, v->cap * sizeof *v->at);
        v->len   = need_again(v->len, v->cap * sizeof *v->len);
        v->count = need_again(v->count, v->cap * sizeof *v->count);
    }
    v->at[v->n] = (uint32_t)v->text.n;
    v->len[v->n] = n;
    v->count[v->n] = 0;
    dm_buf_add(&v->text, s, n);
    v->slot[i] = ++v->n;
    return v->n - 1;
}

/* All text as word numbers, sentences ended by UINT32_MAX. */
typedef struct corpus {
    uint32_t *word;
    size_t    n, cap;
} corpus;

static void corpus_add(corpus *c, uint32_t w)
{
    if (c->n == c->cap) {
        c->cap  = c->cap ? c->cap * 2 : 1 << 20;
        c->word = need_again(c->word, c->cap * sizeof *c->word);
    }
    c->word[c->n++] = w;
}

static void add_line(vocab *v, corpus *c, char *line, size_t n)
{
    dm_str      rest = {line, n}, piece;
    dm_net_norm norm;

    while (dm_str_cut(&piece, &rest, ' ')) {
        if (piece.n == 0)
            continue;
        dm_net_normalise(&norm, piece);
        uint32_t w = vocab_find(v, norm.lower, norm.n, true);
        v->count[w]++;
        corpus_add(c, w);
    }
    corpus_add(c, UINT32_MAX);
}

static void read_text(vocab *v, corpus *c, const char *path)
{
    FILE  *f = open_packed(path);
    char  *line = NULL;
    size_t cap = 0;
    ssize_t n;
    while ((n = getline(&line, &cap, f)) > 0)
        add_line(v, c, line, line[n - 1] == '\n' ? (size_t)n - 1 : (size_t)n);
    free(line);
    pclose(f);
}

/* Numbers words anew by falling count (ties by bytes), those below `least` out. */
static const vocab *sort_vocab;

static int by_count(const void *x, const void *y)
{
    uint32_t a = *(const uint32_t *)x, b = *(const uint32_t *)y;
    const vocab *v = sort_vocab;
    if (v->count[a] != v->count[b])
        return v->count[a] < v->count[b] ? 1 : -1;
    return dm_str_cmp((dm_str){v->text.p + v->at[a], v->len[a]}, (dm_str){v->text.p + v->at[b], v->len[b]});
}

static uint32_t *order_words(const vocab *v, uint32_t least, uint32_t *n_kept)
{
    uint32_t *order = need(v->n * sizeof *order);
    sort_vocab = v;
    for (uint32_t i = 0; i < v->n; i++) order[i] = i;
    qsort(order, v->n, sizeof *order, by_count);
    *n_kept = 0;
    while (*n_kept < v->n && v->count[order[*n_kept]] >= least) ++*n_kept;
    return order;
}

static void renumber(corpus *c, const uint32_t *order, uint32_t n_kept, uint32_t n_all)
{
    uint32_t *to = need(n_all * sizeof *to);
    for (uint32_t i = 0; i < n_all; i++) to[i] = UINT32_MAX - 1;
    for (uint32_t i = 0; i < n_kept; i++) to[order[i]] = i;
    size_t o = 0;
    for (size_t i = 0; i < c->n; i++) {
        uint32_t w = c->word[i] == UINT32_MAX ? UINT32_MAX : to[c->word[i]];
        if (w != UINT32_MAX - 1)
            c->word[o++] = w;
    }
    c->n = o;
    dm_free(to);
}

static uint32_t *draw_table(const vocab *v, const uint32_t *order, uint32_t n)
{
    uint32_t *t = need((size_t)DRAWS * sizeof *t), w = 0;
    double    all = 0, sum = 0;
    for (uint32_t i = 0; i < n; i++) all += pow(v->count[order[i]], 0.75);
    for (uint32_t i = 0; i < DRAWS; i++) {
        while (w + 1 < n && (sum + pow(v->count[order[w]], 0.75)) / all * DRAWS <= i)
            sum += pow(v->count[order[w++]], 0.75);
        t[i] = w;
    }
    return t;
}

typedef struct skipgram {
    float    *in;              /* [n][DIM]                                    */
    float    *out;             /* [PLACES][n][DIM]                            */
    uint32_t *draw;            /* [DRAWS]                                     */
    uint32_t  n;
    float     rate;
    uint64_t  rng;
} skipgram;

static float fast_sigmoid(float x)
{
    if (x > 8) return 1;
    if (x < -8) return 0;
    return 1.0f / (1.0f + expf(-x));
}

static inline void push(float *restrict in, float *restrict out, float *restrict grad, float want, float rate)
{
    float dot = 0;
    for (int d = 0; d < DIM; d++) dot += in[d] * out[d];
    float g = (want - fast_sigmoid(dot)) * rate;
    for (int d = 0; d < DIM; d++) {
        grad[d] += g * out[d];
        out[d]  += g * in[d];
    }
}

static void train_pair(skipgram *s, uint32_t w, uint32_t place, uint32_t other)
{
    float  grad[DIM] = {0};
    float *table = s->out + (size_t)place * s->n * DIM, *in = s->in + (size_t)w * DIM;

    push(in, table + (size_t)other * DIM, grad, 1, s->rate);
    for (int k = 0; k < NEGATIVES; k++) {
        uint32_t neg = s->draw[random_bits(&s->rng) & (DRAWS - 1)];
        if (neg != other)
            push(in, table + (size_t)neg * DIM, grad, 0, s->rate);
    }
    for (int d = 0; d < DIM; d++) in[d] += grad[d];
}

static void train_sent(skipgram *s, const uint32_t *word, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++)
        for (int o = -WINDOW; o <= WINDOW; o++) {
            int64_t j = (int64_t)i + o;
            if (o == 0 || j < 0 || j >= n)
                continue;
            train_pair(s, word[i], (uint32_t)(o < 0 ? o + WINDOW : o + WINDOW - 1), word[j]);
        }
}

/* Drops very frequent words now and then, so that others come closer. */
static uint32_t sift(uint32_t *out, const uint32_t *in, uint32_t n, const float *keep, uint64_t *rng)
{
    uint32_t k = 0;
    for (uint32_t i = 0; i < n && k < SENT_MAX; i++)
        if (random_unit(rng) < keep[in[i]])
            out[k++] = in[i];
    return k;
}

static void train_pass(skipgram *s, const corpus *c, const float *keep, float from, float to)
{
    uint32_t sent[SENT_MAX];
    size_t   i = 0;
    while (i < c->n) {
        size_t j = i;
        while (j < c->n && c->word[j] != UINT32_MAX) j++;
        s->rate = from + (to - from) * (float)((double)i / (double)c->n);
        uint32_t k = sift(sent, c->word + i, (uint32_t)(j - i), keep, &s->rng);
        train_sent(s, sent, k);
        i = j + 1;
    }
}

static void write_vectors(const char *path, const vocab *v, const uint32_t *order, const skipgram *s)
{
    dm_buf   b = {0};
    dm_err   err;
    uint32_t head[2] = {s->n, DIM};

    dm_buf_add(&b, "DMVEC001", 8);
    dm_buf_add(&b, head, sizeof head);
    for (uint32_t i = 0; i < s->n; i++) {
        uint32_t w[2] = {v->count[order[i]], v->len[order[i]]};
        dm_buf_add(&b, w, sizeof w);
        dm_buf_add(&b, v->text.p + v->at[order[i]], w[1]);
    }
    dm_buf_add(&b, s->in, (size_t)s->n * DIM * sizeof(float));
    if (b.failed || dm_file_write(path, dm_buf_view(&b), &err) != DM_OK)
        die("%s: cannot be written", path);
    dm_buf_clear(&b);
}

void train_vectors(const char *out, const char *const *texts, uint32_t n_text, const train_options *opt)
{
    vocab  v = {.n_slot = 1 << 22};
    corpus c = {0};
    v.slot = need(v.n_slot * sizeof *v.slot);
    for (uint32_t i = 0; i < n_text; i++)
        read_text(&v, &c, texts[i]);

    uint32_t  n, *order = order_words(&v, opt->vec_least, &n);
    renumber(&c, order, n, v.n);
    say("vectors: %zu words of text, %u kinds, %u kept", c.n, v.n, n);

    skipgram s = {.n = n, .rng = opt->seed * 77 + 1, .draw = draw_table(&v, order, n)};
    s.in  = need((size_t)n * DIM * sizeof(float));
    s.out = need((size_t)PLACES * n * DIM * sizeof(float));
    float *keep = need(n * sizeof *keep);
    for (uint32_t i = 0; i < n; i++) {
        float f = (float)v.count[order[i]] / (float)c.n;
        keep[i] = f > 1e-3f ? sqrtf(1e-3f / f) : 1;
    }
    for (size_t i = 0; i < (size_t)n * DIM; i++)
        s.in[i] = (random_unit(&s.rng) - 0.5f) / DIM;
    for (uint32_t p = 0; p < opt->vec_passes; p++) {
        float a = (float)p / (float)opt->vec_passes, b = (float)(p + 1) / (float)opt->vec_passes;
        train_pass(&s, &c, keep, 0.03f * (1 - a) + 1e-4f, 0.03f * (1 - b) + 1e-4f);
        say("vectors: pass %u of %u", p + 1, opt->vec_passes);
    }
    write_vectors(out, &v, order, &s);
}
