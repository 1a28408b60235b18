/* fit.c: forwards, backwards, one step
 *
 * A batch is some sentences laid one after the other with an empty row between
 * them, so that a convolution reads three neighbouring rows as one.
 *
 *   x0   sum of rows of the word and its pieces + projected vector + place row
 *   x1,2 x + max(a, b), (a, b) from the rows before, at and after
 *   x3,4 x + both ways of a minimal gated unit: h += z (c - h), z from a softsign
 *   heads: tags, names; features and lemma rules among those of the tag
 *   parser: netstate.h; hidden = relu(sum of slot and fact rows)
 *
 * The parser is taught by a dynamic oracle (Goldberg and Nivre, COLING 2012):
 * after the first pass it follows its own decisions, and learns at each state
 * which actions lose no reachable arc. Labels are learnt where the arc is right.
 * Adam, linear decay, averaged weights.
 */
#include "train/fit.h"

#include <math.h>

#include "base/hash.h"
#include "nlp/gaz.h"
#include "nlp/net.h"
#include "train/mat.h"

enum { BATCH = 24, ROWS_MAX = BATCH * (SENT_WORDS + 1) + 2, UPOS_OUT = 32, NER_OUT = 16, ACT_OUT = 16, LAB_OUT = NET_LABELS };

/* ---- known words -------------------------------------------------------- */

void known_read(known *out, const char *path)
{
    dm_file  file;
    dm_err   err;
    uint32_t head[2], *order, n;

    if (dm_file_read(&file, path, (size_t)1 << 31, &err) != DM_OK || memcmp(file.bytes.p, "DMVEC001", 8) != 0)
        die("%s: no vectors", path);
    memcpy(head, file.bytes.p + 8, 8);
    n = head[0];
    const char *p = file.bytes.p + 16;
    struct { uint32_t key, row; } *k = need(n * sizeof *k);
    for (uint32_t i = 0; i < n; i++) {
        uint32_t len;
        memcpy(&len, p + 4, 4);
        k[i].key = (uint32_t)dm_hash64(p + 8, len, 0);
        k[i].row = i;
        p += 8 + len;
    }
    const float *vec = (const float *)(const void *)p;
    order = need(n * sizeof *order);
    /* insertion by radix: sort pairs by key, the more frequent (earlier) first */
    uint32_t *count = need(65537 * sizeof *count);
    uint32_t *tmp = need(n * sizeof *tmp);
    for (uint32_t i = 0; i < n; i++) order[i] = i;
    for (int shift = 0; shift < 32; shift += 16) {
        memset(count, 0, 65537 * sizeof *count);
        for (uint32_t i = 0; i < n; i++) count[((k[order[i]].key >> shift) & 0xFFFF) + 1]++;
        for (uint32_t i = 0; i < 65536; i++) count[i + 1] += count[i];
        for (uint32_t i = 0; i < n; i++) tmp[count[(k[order[i]].key >> shift) & 0xFFFF]++] = order[i];
        memcpy(order, tmp, n * sizeof *order);
    }
    out->key = need(n * sizeof *out->key);
    out->vec = need((size_t)n * NET_VEC * sizeof(float));
    out->n = 0;
    for (uint32_t i = 0; i < n; i++) {
        if (out->n > 0 && out->key[out->n - 1] == k[order[i]].key)
            continue;
        out->key[out->n] = k[order[i]].key;
        memcpy(out->vec + (size_t)out->n * NET_VEC, (const char *)vec + (size_t)order[i] * NET_VEC * 4, NET_VEC * 4);
        out->n++;
    }
    double sq = 0;                                /* unit variance, so that rates fit */
    for (size_t i = 0; i < (size_t)out->n * NET_VEC; i++) sq += out->vec[i] * out->vec[i];
    float s = (float)(1.0 / sqrt(sq / ((double)out->n * NET_VEC)));
    for (size_t i = 0; i < (size_t)out->n * NET_VEC; i++) out->vec[i] *= s;
    dm_free(k); dm_free(order); dm_free(tmp); dm_free(count);
    dm_file_close(&file);
}

uint32_t known_find(const known *k, uint32_t key)
{
    uint32_t lo = 0, hi = k->n;
    while (lo < hi) {
        uint32_t mid = lo + (hi - lo) / 2;
        if (k->key[mid] < key) lo = mid + 1; else hi = mid;
    }
    return lo < k->n && k->key[lo] == key ? lo : k->n;
}

/* ---- weights ------------------------------------------------------------ */

static dense plan(size_t *at, uint32_t in, uint32_t out)
{
    dense d = {*at, in, out};
    *at += (size_t)in * out + out;
    return d;
}

static void fill(net *n, dense d, float size)
{
    for (size_t i = 0; i < (size_t)d.in * d.out; i++)
        n->w[d.at + i] = (random_unit(&n->rng) * 2 - 1) * size;
}

static void rows_init(rows *r, uint32_t n, uint32_t dim, float size, uint64_t *rng)
{
    size_t k = (size_t)n * dim;
    *r = (rows){.n = n, .dim = dim};
    r->w = need(k * 4); r->g = need(k * 4); r->m = need(k * 4); r->v = need(k * 4); r->avg = need(k * 4);
    r->last = need(n * 4); r->touched = need(n * 4); r->is_touched = need(n);
    for (size_t i = 0; i < k; i++) r->w[i] = r->avg[i] = (random_unit(rng) * 2 - 1) * size;
}

void net_init(net *n, const known *k, const classes *c, const train_options *opt)
{
    size_t   at = 0;
    uint32_t D = opt->dim, H = opt->hidden;

    *n = (net){.D = D, .H = H, .A = opt->rows, .words = k, .cls = c, .lex = opt->lex, .rng = opt->seed};
    rows_init(&n->emb, k->n + 1, D, 0, &n->rng);
    rows_init(&n->piece, n->A, D, 0.1f, &n->rng);
    n->proj = plan(&at, NET_VEC, D);
    n->ctx  = plan(&at, DM_NET_CTX, D);
    for (int i = 0; i < 2; i++) n->conv[i] = plan(&at, 3 * D, 2 * D);
    for (int i = 0; i < 2; i++) n->gru[i] = plan(&at, D, 4 * D);
    n->upos  = plan(&at, D, UPOS_OUT);
    for (int i = 0; i < NAME_KINDS; i++) n->ner[i] = plan(&at, D, NER_OUT);
    n->morph = plan(&at, c->n_morph, D + 1);
    n->rule  = plan(&at, c->n_rule, D + 1);
    n->slot  = plan(&at, D, NET_SLOTS * H);
    n->nil   = plan(&at, NET_SLOTS, H);
    n->fact  = plan(&at, NET_FACT_ROWS, H);
    n->act   = plan(&at, H, ACT_OUT);
    for (int i = 0; i < 2; i++) n->lab[i] = plan(&at, H, LAB_OUT);
    n->n_w = at;
    n->w = need(at * 4); n->g = need(at * 4); n->m = need(at * 4); n->v = need(at * 4); n->avg = need(at * 4);
    fill(n, n->proj, 0.1f);
    for (int i = 0; i < 2; i++) fill(n, n->conv[i], sqrtf(3.0f / (3 * (float)D)));
    for (int i = 0; i < 2; i++) fill(n, n->gru[i], sqrtf(3.0f / (float)D) * 0.5f);
    fill(n, n->slot, sqrtf(3.0f / (5 * (float)D)));
    fill(n, n->act, 0.05f);
    for (int i = 0; i < 2; i++) fill(n, n->lab[i], 0.05f);
    memcpy(n->avg, n->w, at * 4);
}

static inline float *W(const net *n, dense d)  { return n->w + d.at; }
static inline float *Bi(const net *n, dense d) { return n->w + d.at + (size_t)d.in * d.out; }
static inline float *G(const net *n, dense d)  { return n->g + d.at; }
static inline float *GB(const net *n, dense d) { return n->g + d.at + (size_t)d.in * d.out; }

static float *row_grad(rows *r, uint32_t i)
{
    if (!r->is_touched[i]) {
        r->is_touched[i] = 1;
        r->touched[r->n_touched++] = i;
    }
    return r->g + (size_t)i * r->dim;
}

/* ---- a batch ------------------------------------------------------------ */

typedef struct batch {
    const sent *s[BATCH];
    uint32_t    at[BATCH];            /* row of the sentence's first word     */
    uint32_t    n, n_row;
    uint32_t   *emb, *vec;            /* [rows] word row; row whose vector is read, or none */
    uint32_t  (*piece)[DM_NET_PIECES];
    uint8_t    *ctx, *is_word;
    float *V;                         /* [rows][NET_VEC]                      */
    float *x[5], *dx[5];              /* [rows][D]; one zero row before and after */
    float *y[4], *dy;                 /* [rows][4D] outputs of layer products */
    float *h[2], *mask;               /* [rows][2D] forwards, backwards; dropout of x0 */
    float *e, *de, *emask;            /* [rows][D]  x[4] with dropout, for the heads */
    float *tag, *name[NAME_KINDS];    /* [rows][32], [rows][16]               */
    float *P, *dP;                    /* [rows][S*H]                          */
    float *turned;
    bool   is_training;
} batch;

static float *row_block(uint32_t width) { return (float *)need(((size_t)ROWS_MAX + 16) * width * 4) + 2 * (size_t)width; }

static batch *batch_new(const net *n)
{
    batch *b = need(sizeof *b);
    b->emb = need(ROWS_MAX * 4); b->vec = need(ROWS_MAX * 4);
    b->piece = need(ROWS_MAX * sizeof *b->piece);
    b->ctx = need(ROWS_MAX); b->is_word = need(ROWS_MAX);
    b->V = row_block(NET_VEC);
    for (int i = 0; i < 5; i++) { b->x[i] = row_block(n->D); b->dx[i] = row_block(n->D); }
    for (int i = 0; i < 4; i++) b->y[i] = row_block(4 * n->D);
    b->dy = row_block(4 * n->D);
    for (int i = 0; i < 2; i++) b->h[i] = row_block(2 * n->D);
    b->mask = row_block(n->D); b->e = row_block(n->D); b->de = row_block(n->D); b->emask = row_block(n->D);
    b->tag = row_block(UPOS_OUT);
    for (int i = 0; i < NAME_KINDS; i++) b->name[i] = row_block(NER_OUT);
    b->P = row_block(NET_SLOTS * n->H); b->dP = row_block(NET_SLOTS * n->H);
    b->turned = need((size_t)4 * n->D * NET_SLOTS * n->H * 4);
    return b;
}

/* The words with their gazetteer bits. In training some go without, so that the net
 * does not lean on a lexicon that a user may cut or extend. */
static void see(dm_net_word *out, net *n, const batch *b, const sent *s)
{
    for (uint32_t i = 0; i < s->n; i++) out[i] = (dm_net_word){.form = s->w[i].form};
    dm_gaz_fill(out, s->n, n->lex);
    if (!b->is_training) return;
    float least = random_unit(&n->rng) < 0.07f ? 1 : 0.08f;
    for (uint32_t i = 0; i < s->n; i++)
        if (out[i].gaz && random_unit(&n->rng) < least) out[i].gaz = 0;
}

static void place_word(net *n, batch *b, uint32_t r, const dm_net_word *w, uint32_t ctx)
{
    dm_net_norm norm;
    dm_net_normalise(&norm, w->form);
    dm_net_pieces(b->piece[r], &norm, w->gaz, n->A);
    b->emb[r] = b->vec[r] = known_find(n->words, dm_net_word_key(&norm));
    if (b->is_training) {
        float a = random_unit(&n->rng);
        if (a < 0.03f) b->emb[r] = b->vec[r] = n->words->n;
        else if (a < 0.18f) b->emb[r] = UINT32_MAX;
    }
    b->ctx[r] = (uint8_t)ctx;
    b->is_word[r] = 1;
}

static void place(net *n, batch *b, uint32_t k, const sent *s)
{
    dm_net_case c = {0};
    bool        seen = false;
    dm_net_word w[SENT_WORDS];

    see(w, n, b, s);
    b->s[k] = s;
    b->at[k] = b->n_row;
    for (uint32_t i = 0; i < s->n; i++) dm_net_case_add(&c, s->w[i].form);
    for (uint32_t i = 0; i < s->n; i++) {
        bool first = !seen && dm_net_is_alpha(s->w[i].form);
        seen |= first;
        place_word(n, b, b->n_row + i, &w[i], dm_net_case_kind(&c) * 2 + first);
    }
    b->is_word[b->n_row + s->n] = 0;
    b->n_row += s->n + 1u;
}

static void zero_pads(const batch *b, float *x, uint32_t D)
{
    memset(x - D, 0, D * 4);
    for (uint32_t r = 0; r < b->n_row; r++)
        if (!b->is_word[r]) memset(x + (size_t)r * D, 0, D * 4);
    memset(x + (size_t)b->n_row * D, 0, D * 4);
}

static void drop(net *n, float *mask, size_t k, float p)
{
    float on = 1 / (1 - p);
    for (size_t i = 0; i < k; i++) mask[i] = random_unit(&n->rng) < p ? 0 : on;
}

static void sum_rows(net *n, batch *b)
{
    uint32_t D = n->D;
    for (uint32_t r = 0; r < b->n_row; r++) {
        float *x = b->x[0] + (size_t)r * D, *v = b->V + (size_t)r * NET_VEC;
        if (!b->is_word[r] || b->vec[r] >= n->words->n) memset(v, 0, NET_VEC * 4);
        else memcpy(v, n->words->vec + (size_t)b->vec[r] * NET_VEC, NET_VEC * 4);
        memset(x, 0, D * 4);
        if (!b->is_word[r]) continue;
        const float *c = W(n, n->ctx) + (size_t)b->ctx[r] * D;
        for (uint32_t d = 0; d < D; d++) x[d] = c[d];
        if (b->emb[r] != UINT32_MAX) {
            const float *e = n->emb.w + (size_t)b->emb[r] * D;
            for (uint32_t d = 0; d < D; d++) x[d] += e[d];
        }
        for (int p = 0; p < DM_NET_PIECES; p++) {
            const float *e = n->piece.w + (size_t)b->piece[r][p] * D;
            for (uint32_t d = 0; d < D; d++) x[d] += e[d];
        }
    }
    mat_mul(b->x[0], D, b->V, NET_VEC, 1, W(n, n->proj), D, b->n_row, D, NET_VEC, 1);
}

static void add_bias(float *y, const float *bias, uint32_t rows_, uint32_t out)
{
    for (uint32_t r = 0; r < rows_; r++)
        for (uint32_t o = 0; o < out; o++) y[(size_t)r * out + o] += bias[o];
}

static void apply(net *n, dense l, float *y, const float *x, size_t stride, uint32_t rows_)
{
    mat_mul(y, l.out, x, stride, 1, W(n, l), l.out, rows_, l.out, l.in, 0);
    add_bias(y, Bi(n, l), rows_, l.out);
}

static void conv_forward(net *n, batch *b, int i)
{
    uint32_t D = n->D;
    apply(n, n->conv[i], b->y[i], b->x[i] - D, D, b->n_row);
    for (uint32_t r = 0; r < b->n_row; r++) {
        const float *y = b->y[i] + (size_t)r * 2 * D, *x = b->x[i] + (size_t)r * D;
        float *o = b->x[i + 1] + (size_t)r * D;
        for (uint32_t d = 0; d < D; d++) o[d] = x[d] + (y[d] > y[D + d] ? y[d] : y[D + d]);
    }
    zero_pads(b, b->x[i + 1], D);
}

static inline float gate(float u) { return 0.5f + 0.5f * u / (1 + fabsf(u)); }

static void gru_step(const float *y, const float *before, float *h, uint32_t D)
{
    for (uint32_t d = 0; d < D; d++) h[d] = before[d] + gate(y[d]) * (y[D + d] - before[d]);
}

static void gru_forward(net *n, batch *b, int i)
{
    uint32_t D = n->D;
    float   *y = b->y[2 + i], *h = b->h[i];
    const float *zero = b->x[2 + i] - D;            /* the empty row */

    apply(n, n->gru[i], y, b->x[2 + i], D, b->n_row);
    for (uint32_t k = 0; k < b->n; k++) {
        uint32_t at = b->at[k], m = b->s[k]->n;
        for (uint32_t r = at; r < at + m; r++)
            gru_step(y + (size_t)r * 4 * D, r == at ? zero : h + (size_t)(r - 1) * 2 * D, h + (size_t)r * 2 * D, D);
        for (uint32_t r = at + m; r-- > at;)
            gru_step(y + (size_t)r * 4 * D + 2 * D, r == at + m - 1 ? zero : h + (size_t)(r + 1) * 2 * D + D,
                     h + (size_t)r * 2 * D + D, D);
    }
    for (uint32_t r = 0; r < b->n_row; r++)
        for (uint32_t d = 0; d < D; d++)
            b->x[3 + i][(size_t)r * D + d] = b->x[2 + i][(size_t)r * D + d]
                                           + h[(size_t)r * 2 * D + d] + h[(size_t)r * 2 * D + D + d];
    zero_pads(b, b->x[3 + i], D);
}

static void forward(net *n, batch *b, float p)
{
    uint32_t D = n->D;
    size_t   all = (size_t)b->n_row * D;

    sum_rows(n, b);
    if (b->is_training) {
        drop(n, b->mask, all, p);
        for (size_t i = 0; i < all; i++) b->x[0][i] *= b->mask[i];
    }
    zero_pads(b, b->x[0], D);
    for (int i = 0; i < 2; i++) conv_forward(n, b, i);
    for (int i = 0; i < 2; i++) gru_forward(n, b, i);
    memcpy(b->e, b->x[4], all * 4);
    if (b->is_training) {
        drop(n, b->emask, all, p * 0.8f);
        for (size_t i = 0; i < all; i++) b->e[i] *= b->emask[i];
    }
    apply(n, n->upos, b->tag, b->e, D, b->n_row);
    for (int i = 0; i < NAME_KINDS && (i == 0 || b->is_training); i++) apply(n, n->ner[i], b->name[i], b->e, D, b->n_row);
    mat_mul(b->P, NET_SLOTS * n->H, b->e, D, 1, W(n, n->slot), NET_SLOTS * n->H, b->n_row, NET_SLOTS * n->H, D, 0);
}

/* ---- backwards ---------------------------------------------------------- */

static void sum_bias(float *gb, const float *dy, uint32_t rows_, uint32_t out)
{
    for (uint32_t r = 0; r < rows_; r++)
        for (uint32_t o = 0; o < out; o++) gb[o] += dy[(size_t)r * out + o];
}

/* dW += x^T dy, dx += dy W^T; x has `stride` floats a row. */
static void undo(net *n, batch *b, dense l, const float *dy, const float *x, float *dx, size_t stride, bool has_bias)
{
    mat_mul(G(n, l), l.out, x, 1, stride, dy, l.out, l.in, l.out, b->n_row, 1);
    if (has_bias) sum_bias(GB(n, l), dy, b->n_row, l.out);
    if (dx == NULL) return;
    mat_turn(b->turned, W(n, l), l.out, l.in, l.out);
    /* rows overlap when in > stride (convolution): one offset at a time */
    for (uint32_t from = 0; from < l.in; from += (uint32_t)stride)
        mat_mul(dx + from, stride, dy, l.out, 1, b->turned + from, l.in, b->n_row, stride, l.out, 1);
}

static void conv_backward(net *n, batch *b, int i)
{
    uint32_t D = n->D;
    for (uint32_t r = 0; r < b->n_row; r++) {
        const float *y = b->y[i] + (size_t)r * 2 * D, *g = b->dx[i + 1] + (size_t)r * D;
        float *dy = b->dy + (size_t)r * 2 * D;
        for (uint32_t d = 0; d < D; d++) {
            bool a = y[d] > y[D + d];
            dy[d] = a ? g[d] : 0;
            dy[D + d] = a ? 0 : g[d];
        }
    }
    memcpy(b->dx[i], b->dx[i + 1], (size_t)b->n_row * D * 4);
    undo(n, b, n->conv[i], b->dy, b->x[i] - D, b->dx[i] - D, D, true);
    zero_pads(b, b->dx[i], D);
}

static void gru_unstep(const float *y, const float *before, const float *dx, float *dh, float *dy, uint32_t D)
{
    for (uint32_t d = 0; d < D; d++) {
        float g = dh[d] + dx[d], z = gate(y[d]), q = 1 + fabsf(y[d]);
        dy[d] = g * (y[D + d] - before[d]) * 0.5f / (q * q);
        dy[D + d] = g * z;
        dh[d] = g * (1 - z);
    }
}

static void gru_backward(net *n, batch *b, int i)
{
    uint32_t D = n->D;
    float    dh[512];
    const float *y = b->y[2 + i], *h = b->h[i], *zero = b->x[2 + i] - D, *g = b->dx[3 + i];

    memset(b->dy, 0, (size_t)b->n_row * 4 * D * 4);
    for (uint32_t k = 0; k < b->n; k++) {
        uint32_t at = b->at[k], m = b->s[k]->n;
        memset(dh, 0, sizeof dh);
        for (uint32_t r = at + m; r-- > at;)
            gru_unstep(y + (size_t)r * 4 * D, r == at ? zero : h + (size_t)(r - 1) * 2 * D,
                       g + (size_t)r * D, dh, b->dy + (size_t)r * 4 * D, D);
        memset(dh, 0, sizeof dh);
        for (uint32_t r = at; r < at + m; r++)
            gru_unstep(y + (size_t)r * 4 * D + 2 * D, r == at + m - 1 ? zero : h + (size_t)(r + 1) * 2 * D + D,
                       g + (size_t)r * D, dh, b->dy + (size_t)r * 4 * D + 2 * D, D);
    }
    memcpy(b->dx[2 + i], g, (size_t)b->n_row * D * 4);
    undo(n, b, n->gru[i], b->dy, b->x[2 + i], b->dx[2 + i], D, true);
    zero_pads(b, b->dx[2 + i], D);
}

static void scatter(net *n, batch *b)
{
    uint32_t D = n->D;
    undo(n, b, n->proj, b->dx[0], b->V, NULL, NET_VEC, false);
    for (uint32_t r = 0; r < b->n_row; r++) {
        if (!b->is_word[r]) continue;
        const float *g = b->dx[0] + (size_t)r * D;
        float *c = G(n, n->ctx) + (size_t)b->ctx[r] * D;
        for (uint32_t d = 0; d < D; d++) c[d] += g[d];
        if (b->emb[r] != UINT32_MAX) {
            float *e = row_grad(&n->emb, b->emb[r]);
            for (uint32_t d = 0; d < D; d++) e[d] += g[d];
        }
        for (int p = 0; p < DM_NET_PIECES; p++) {
            float *e = row_grad(&n->piece, b->piece[r][p]);
            for (uint32_t d = 0; d < D; d++) e[d] += g[d];
        }
    }
}

/* Heads have left their gradient in de and dP. */
static void backward(net *n, batch *b)
{
    uint32_t D = n->D;
    size_t   all = (size_t)b->n_row * D;

    undo(n, b, n->slot, b->dP, b->e, b->de, D, false);
    for (size_t i = 0; i < all; i++) b->dx[4][i] = b->de[i] * b->emask[i];
    zero_pads(b, b->dx[4], D);
    for (int i = 2; i-- > 0;) gru_backward(n, b, i);
    for (int i = 2; i-- > 0;) conv_backward(n, b, i);
    for (size_t i = 0; i < all; i++) b->dx[0][i] *= b->mask[i];
    scatter(n, b);
}

/* ---- heads -------------------------------------------------------------- */

/* Softmax over k scores in place, minus one at the right one. Returns the loss. */
static float soft(float *y, uint32_t k, uint32_t right, float weight)
{
    float top = y[0], sum = 0, p;
    for (uint32_t i = 1; i < k; i++) if (y[i] > top) top = y[i];
    for (uint32_t i = 0; i < k; i++) sum += y[i] = expf(y[i] - top);
    for (uint32_t i = 0; i < k; i++) y[i] /= sum;
    p = y[right];
    y[right] -= 1;
    for (uint32_t i = 0; i < k; i++) y[i] *= weight;
    return -logf(p + 1e-9f) * weight;
}

/* Scores rows [from, to) of a row head against e; learns `right`. */
static float row_head(net *n, dense l, uint32_t from, uint32_t to, uint32_t right, const float *e, float *de, float weight)
{
    uint32_t D = n->D, k = to - from;
    float    y[1024], loss;
    if (k <= 1 || k > 1024) return 0;
    for (uint32_t i = 0; i < k; i++) {
        const float *w = W(n, l) + (size_t)(from + i) * (D + 1);
        y[i] = w[D];
        for (uint32_t d = 0; d < D; d++) y[i] += w[d] * e[d];
    }
    loss = soft(y, k, right - from, weight);
    for (uint32_t i = 0; i < k; i++) {
        const float *w = W(n, l) + (size_t)(from + i) * (D + 1);
        float *g = G(n, l) + (size_t)(from + i) * (D + 1);
        if (fabsf(y[i]) < 1e-5f) continue;
        g[D] += y[i];
        for (uint32_t d = 0; d < D; d++) { g[d] += y[i] * e[d]; de[d] += y[i] * w[d]; }
    }
    return loss;
}

static float tag_heads(net *n, batch *b)
{
    float loss = 0;
    uint32_t D = n->D;
    for (uint32_t k = 0; k < b->n; k++)
        for (uint32_t i = 0; i < b->s[k]->n; i++) {
            const word *w = &b->s[k]->w[i];
            size_t r = b->at[k] + i;
            float *t = b->tag + r * UPOS_OUT, *e = b->e + r * D, *de = b->de + r * D;
            if (b->s[k]->has_tree) {
                loss += soft(t, DM_UPOS_COUNT, w->upos, 1);
                memset(t + DM_UPOS_COUNT, 0, (UPOS_OUT - DM_UPOS_COUNT) * 4);
                if (w->morph_class != NO_CLASS)
                    row_head(n, n->morph, n->cls->morph_at[w->upos], n->cls->morph_at[w->upos + 1], w->morph_class, e, de, 0.5f);
                if (w->rule != NO_CLASS)
                    row_head(n, n->rule, n->cls->rule_at[w->upos], n->cls->rule_at[w->upos + 1], w->rule, e, de, 0.5f);
            } else memset(t, 0, UPOS_OUT * 4);
            for (int c = 0; c < NAME_KINDS; c++) {
                float *m = b->name[c] + r * NER_OUT;
                if (b->s[k]->names != c) { memset(m, 0, NER_OUT * 4); continue; }
                loss += soft(m, DM_BIOES_COUNT, w->ner, 1);
                memset(m + DM_BIOES_COUNT, 0, (NER_OUT - DM_BIOES_COUNT) * 4);
            }
        }
    for (uint32_t r = 0; r < b->n_row; r++)
        if (!b->is_word[r]) {
            memset(b->tag + (size_t)r * UPOS_OUT, 0, UPOS_OUT * 4);
            for (int c = 0; c < NAME_KINDS; c++) memset(b->name[c] + (size_t)r * NER_OUT, 0, NER_OUT * 4);
        }
    undo(n, b, n->upos, b->tag, b->e, b->de, D, true);
    for (int c = 0; c < NAME_KINDS; c++) undo(n, b, n->ner[c], b->name[c], b->e, b->de, D, true);
    return loss;
}

/* ---- the parser --------------------------------------------------------- */

/* The tree over words that are not punctuation. */
typedef struct bare {
    uint32_t n;
    uint16_t token[SENT_WORDS];       /* number in the sentence               */
    uint16_t head[SENT_WORDS];        /* NET_NIL: root                        */
    uint8_t  rel[SENT_WORDS];
} bare;

static void bare_words(bare *t, const sent *s, const uint8_t *upos)
{
    t->n = 0;
    for (uint32_t i = 0; i < s->n; i++)
        if ((upos ? upos[i] : s->w[i].upos) != DM_UPOS_PUNCT) t->token[t->n++] = (uint16_t)i;
}

/* Heads that are punctuation give way to their own heads; the first root stays. */
static void bare_tree(bare *t, const sent *s)
{
    uint16_t number[SENT_WORDS], root = NET_NIL;
    bare_words(t, s, NULL);
    memset(number, 0xFF, sizeof number);
    for (uint32_t i = 0; i < t->n; i++) number[t->token[i]] = (uint16_t)i;
    for (uint32_t i = 0; i < t->n; i++) {
        int h = s->w[t->token[i]].head;
        for (int steps = 0; h >= 0 && s->w[h].upos == DM_UPOS_PUNCT && steps < SENT_WORDS; steps++) h = s->w[h].head;
        t->rel[i] = s->w[t->token[i]].rel;
        t->head[i] = h < 0 ? NET_NIL : number[h];
        if (h >= 0) continue;
        if (root == NET_NIL) root = (uint16_t)i;
        else t->head[i] = root;
        if (t->head[i] != NET_NIL && t->rel[i] == DM_DEP_ROOT) t->rel[i] = DM_DEP_PARATAXIS;
    }
}

/* Arcs of the gold tree that each action makes unreachable. The root's head is
 * taken to stand behind the last word. */
static void costs(uint32_t cost[NET_ACTIONS], const net_state *s, const bare *t)
{
    uint32_t f = s->front, top = s->depth ? s->stack[s->depth - 1] : NET_NIL;
    uint32_t below = s->depth >= 2 ? s->stack[s->depth - 2] : NET_NIL;
    uint32_t in_buffer = 0;

    cost[0] = cost[1] = cost[2] = 0;
    if (top != NET_NIL) {
        for (uint32_t i = f; i < s->n; i++) in_buffer += t->head[i] == top;
        uint32_t h = t->head[top];
        bool head_ahead = h == NET_NIL || h >= f;
        cost[NET_LEFT]  = in_buffer + ((head_ahead && h != f) || h == below);
        if (h == NET_NIL) cost[NET_LEFT] = in_buffer + 1;
        cost[NET_RIGHT] = in_buffer + head_ahead;
    }
    if (f < s->n)
        for (uint32_t i = 0; i < s->depth; i++) {
            uint32_t w = s->stack[i];
            cost[NET_SHIFT] += t->head[w] == f;
            cost[NET_SHIFT] += t->head[f] == w && i + 1 < s->depth;
        }
}

typedef struct cell {                 /* one decision                         */
    uint16_t slot[NET_SLOTS];
    uint32_t fact[NET_FACTS];
    float    sum[512], hidden[512];
} cell;

static void look(const net *n, const batch *b, cell *c, const net_state *s, const bare *t, uint32_t at)
{
    uint32_t H = n->H;
    const float *nil = W(n, n->nil), *fact = W(n, n->fact), *bias = Bi(n, n->fact);

    net_state_slots(c->slot, s);
    net_state_facts(c->fact, s, c->slot, t->token);
    memcpy(c->sum, bias, H * 4);
    for (uint32_t k = 0; k < NET_SLOTS; k++) {
        const float *p = c->slot[k] == NET_NIL ? nil + (size_t)k * H
                       : b->P + (size_t)(at + t->token[c->slot[k]]) * NET_SLOTS * H + (size_t)k * H;
        for (uint32_t h = 0; h < H; h++) c->sum[h] += p[h];
    }
    for (uint32_t k = 0; k < NET_FACTS; k++) {
        const float *p = fact + (size_t)c->fact[k] * H;
        for (uint32_t h = 0; h < H; h++) c->sum[h] += p[h];
    }
    for (uint32_t h = 0; h < H; h++) c->hidden[h] = c->sum[h] > 0 ? c->sum[h] : 0;
}

static void unlook(net *n, batch *b, const cell *c, const float *dh, const bare *t, uint32_t at)
{
    uint32_t H = n->H;
    float    g[512];
    for (uint32_t h = 0; h < H; h++) g[h] = c->sum[h] > 0 ? dh[h] : 0;
    float *bias = GB(n, n->fact);
    for (uint32_t h = 0; h < H; h++) bias[h] += g[h];
    for (uint32_t k = 0; k < NET_SLOTS; k++) {
        float *p = c->slot[k] == NET_NIL ? G(n, n->nil) + (size_t)k * H
                 : b->dP + (size_t)(at + t->token[c->slot[k]]) * NET_SLOTS * H + (size_t)k * H;
        for (uint32_t h = 0; h < H; h++) p[h] += g[h];
    }
    for (uint32_t k = 0; k < NET_FACTS; k++) {
        float *p = G(n, n->fact) + (size_t)c->fact[k] * H;
        for (uint32_t h = 0; h < H; h++) p[h] += g[h];
    }
}

static void out_scores(const net *n, dense l, float *y, const float *hidden)
{
    memcpy(y, Bi(n, l), l.out * 4);
    for (uint32_t h = 0; h < l.in; h++) {
        const float *w = W(n, l) + (size_t)h * l.out;
        if (hidden[h] != 0)
            for (uint32_t o = 0; o < l.out; o++) y[o] += hidden[h] * w[o];
    }
}

static void out_learn(net *n, dense l, const float *dy, const float *hidden, float *dh)
{
    float *gb = GB(n, l);
    for (uint32_t o = 0; o < l.out; o++) gb[o] += dy[o];
    for (uint32_t h = 0; h < l.in; h++) {
        const float *w = W(n, l) + (size_t)h * l.out;
        float *g = G(n, l) + (size_t)h * l.out, sum = 0;
        for (uint32_t o = 0; o < l.out; o++) { sum += dy[o] * w[o]; g[o] += dy[o] * hidden[h]; }
        dh[h] += sum;
    }
}

static uint32_t best_legal(const float *y, uint32_t legal)
{
    uint32_t best = NET_ACTIONS;
    for (uint32_t a = 0; a < NET_ACTIONS; a++)
        if ((legal >> a & 1) && (best == NET_ACTIONS || y[a] > y[best])) best = a;
    return best;
}

/* Labels that an arc may have: not none, not root. */
static uint8_t best_label(const float *y)
{
    uint32_t best = 1;
    for (uint32_t l = 2; l < DM_DEP_COUNT; l++)
        if (l != DM_DEP_ROOT && y[l] > y[best]) best = l;
    return (uint8_t)best;
}

/* Softmax over legal actions; the right ones are those in `good`, together. */
static float learn_action(float *y, uint32_t legal, uint32_t good)
{
    float sum = 0, right = 0, top = -1e30f, loss;
    for (int a = 0; a < NET_ACTIONS; a++) if ((legal >> a & 1) && y[a] > top) top = y[a];
    for (int a = 0; a < NET_ACTIONS; a++) {
        y[a] = legal >> a & 1 ? expf(y[a] - top) : 0;
        sum += y[a];
        if (good >> a & 1) right += y[a];
    }
    loss = -logf(right / sum + 1e-9f);
    for (int a = 0; a < NET_ACTIONS; a++)
        y[a] = y[a] / sum - (good >> a & 1 ? y[a] / (right + 1e-20f) : 0);
    for (int a = NET_ACTIONS; a < ACT_OUT; a++) y[a] = 0;
    return loss;
}

static float parse_learn(net *n, batch *b, uint32_t k, float explore, float p)
{
    net_state s;
    bare      t;
    cell      c;
    float     act[ACT_OUT], lab[LAB_OUT], dh[512], mask[512], loss = 0;
    uint32_t  H = n->H, at = b->at[k];

    bare_tree(&t, b->s[k]);
    net_state_init(&s, t.n);
    while (!net_state_is_done(&s)) {
        uint32_t legal = net_state_legal(&s), cost[NET_ACTIONS], least = UINT32_MAX, good = 0, best;
        if (legal == 1u << NET_SHIFT) { net_state_do(&s, NET_SHIFT, 0); continue; }
        look(n, b, &c, &s, &t, at);
        drop(n, mask, H, p);
        for (uint32_t h = 0; h < H; h++) c.hidden[h] *= mask[h];
        costs(cost, &s, &t);
        for (int a = 0; a < NET_ACTIONS; a++) if ((legal >> a & 1) && cost[a] < least) least = cost[a];
        for (int a = 0; a < NET_ACTIONS; a++) if ((legal >> a & 1) && cost[a] == least) good |= 1u << a;
        memset(dh, 0, H * 4);
        out_scores(n, n->act, act, c.hidden);
        best = best_legal(act, legal);
        uint32_t right = best_legal(act, good);
        if (good != legal) {
            loss += learn_action(act, legal, good);
            out_learn(n, n->act, act, c.hidden, dh);
        }
        uint32_t go = random_unit(&n->rng) < explore ? best : right;
        uint16_t top = s.stack[s.depth - 1];
        for (int side = 0; side < 2; side++) {
            uint32_t a = side ? NET_RIGHT : NET_LEFT;
            if (!(legal >> a & 1)) continue;
            uint16_t h = side ? s.stack[s.depth - 2] : (uint16_t)s.front;
            bool is_right = t.head[top] == h;
            if (!is_right && go != a) continue;
            out_scores(n, n->lab[side], lab, c.hidden);
            uint8_t guess = best_label(lab);
            if (is_right) {
                loss += soft(lab, DM_DEP_COUNT, t.rel[top], 1);
                memset(lab + DM_DEP_COUNT, 0, (LAB_OUT - DM_DEP_COUNT) * 4);
                out_learn(n, n->lab[side], lab, c.hidden, dh);
            }
            if (go == a) s.label[top] = is_right && random_unit(&n->rng) >= explore ? t.rel[top] : guess;
        }
        for (uint32_t h = 0; h < H; h++) dh[h] *= mask[h];
        unlook(n, b, &c, dh, &t, at);
        net_state_do(&s, go, go == NET_SHIFT ? 0 : s.label[top]);
    }
    return loss;
}

/* Parses sentence k by the net; heads in tokens, -1 root, -2 punctuation. */
static void parse_best(net *n, batch *b, uint32_t k, const uint8_t *upos, int16_t *head, uint8_t *rel, ranges *seen)
{
    net_state s;
    bare      t;
    cell      c;
    float     act[ACT_OUT], lab[LAB_OUT];

    bare_words(&t, b->s[k], upos);
    net_state_init(&s, t.n);
    while (!net_state_is_done(&s)) {
        uint32_t legal = net_state_legal(&s), go = NET_SHIFT;
        uint8_t  label = 0;
        if (legal != 1u << NET_SHIFT) {
            look(n, b, &c, &s, &t, b->at[k]);
            out_scores(n, n->act, act, c.hidden);
            go = best_legal(act, legal);
            if (go != NET_SHIFT) {
                out_scores(n, n->lab[go == NET_RIGHT], lab, c.hidden);
                label = best_label(lab);
            }
            for (uint32_t h = 0; seen && h < n->H; h++) {
                seen->hidden[h] = fmaxf(seen->hidden[h], c.hidden[h]);
                seen->sum[h] = fmaxf(seen->sum[h], fabsf(c.sum[h]));
            }
        }
        net_state_do(&s, go, label);
    }
    for (uint32_t i = 0; i < b->s[k]->n; i++) { head[i] = -2; rel[i] = DM_DEP_PUNCT; }
    for (uint32_t i = 0; i < t.n; i++) {
        head[t.token[i]] = s.head[i] == NET_NIL ? -1 : (int16_t)t.token[s.head[i]];
        rel[t.token[i]] = s.head[i] == NET_NIL ? DM_DEP_ROOT : s.label[i];
    }
}

/* ---- steps -------------------------------------------------------------- */

static const float B1 = 0.9f, B2 = 0.995f, KEEP = 0.9995f;

static void adam(float *w, float *g, float *m, float *v, size_t k, float rate, float scale)
{
    for (size_t i = 0; i < k; i++) {
        float x = g[i] * scale;
        m[i] = B1 * m[i] + (1 - B1) * x;
        v[i] = B2 * v[i] + (1 - B2) * x * x;
        w[i] -= rate * m[i] / (sqrtf(v[i]) + 1e-6f);
        g[i] = 0;
    }
}

static void rows_step(rows *r, float rate, float scale, uint32_t step)
{
    for (uint32_t t = 0; t < r->n_touched; t++) {
        uint32_t i = r->touched[t];
        size_t   at = (size_t)i * r->dim;
        float    old = powf(KEEP, (float)(step - r->last[i]));
        for (uint32_t d = 0; d < r->dim; d++) r->avg[at + d] = r->w[at + d] + (r->avg[at + d] - r->w[at + d]) * old;
        r->last[i] = step;
        adam(r->w + at, r->g + at, r->m + at, r->v + at, r->dim, rate, scale);
        r->is_touched[i] = 0;
    }
    r->n_touched = 0;
}

static void net_step(net *n, float rate)
{
    double sq = 0;
    for (size_t i = 0; i < n->n_w; i++) sq += (double)n->g[i] * n->g[i];
    float norm = (float)sqrt(sq), scale = norm > 60 ? 60 / norm : 1;
    n->step++;
    adam(n->w, n->g, n->m, n->v, n->n_w, rate, scale);
    float keep = fminf(KEEP, (1 + (float)n->step) / (10 + (float)n->step));
    for (size_t i = 0; i < n->n_w; i++) n->avg[i] = n->w[i] + (n->avg[i] - n->w[i]) * keep;
    rows_step(&n->emb, rate, scale, n->step);
    rows_step(&n->piece, rate, scale, n->step);
}

static void swap(float *a, float *b, size_t k)
{
    for (size_t i = 0; i < k; i++) { float t = a[i]; a[i] = b[i]; b[i] = t; }
}

static void rows_catch_up(rows *r, uint32_t step)
{
    for (uint32_t i = 0; i < r->n; i++) {
        float old = powf(KEEP, (float)(step - r->last[i]));
        for (size_t k = (size_t)i * r->dim; k < (size_t)(i + 1) * r->dim; k++)
            r->avg[k] = r->w[k] + (r->avg[k] - r->w[k]) * old;
        r->last[i] = step;
    }
}

/* Swaps the weights with their averages (twice: as before). */
void net_use_average(net *n)
{
    rows_catch_up(&n->emb, n->step);
    rows_catch_up(&n->piece, n->step);
    swap(n->w, n->avg, n->n_w);
    swap(n->emb.w, n->emb.avg, (size_t)n->emb.n * n->D);
    swap(n->piece.w, n->piece.avg, (size_t)n->piece.n * n->D);
}

static void rows_restart(rows *r)
{
    size_t k = (size_t)r->n * r->dim * 4;
    memcpy(r->avg, r->w, k);
    memset(r->m, 0, k);
    memset(r->v, 0, k);
    memset(r->last, 0, r->n * 4);
}

void net_restart(net *n)
{
    memcpy(n->avg, n->w, n->n_w * 4);
    memset(n->m, 0, n->n_w * 4);
    memset(n->v, 0, n->n_w * 4);
    rows_restart(&n->emb);
    rows_restart(&n->piece);
    n->step = 0;
}

static void zero_batch(net *n, batch *b)
{
    size_t all = (size_t)b->n_row * n->D;
    memset(b->de, 0, all * 4);
    for (int i = 0; i < 5; i++) memset(b->dx[i] - n->D, 0, (all + 2 * n->D) * 4);
    memset(b->dP, 0, (size_t)b->n_row * NET_SLOTS * n->H * 4);
}

static float learn_batch(net *n, batch *b, float explore, const train_options *opt, float rate)
{
    float loss;
    b->is_training = true;
    forward(n, b, opt->dropout);
    zero_batch(n, b);
    loss = tag_heads(n, b);
    for (uint32_t k = 0; k < b->n; k++)
        if (b->s[k]->has_tree) loss += parse_learn(n, b, k, explore, opt->dropout);
    backward(n, b);
    net_step(n, rate);
    return loss;
}

typedef struct noisy { sent s; word room[SENT_WORDS]; char bytes[NOISE_BYTES]; } noisy;

static bool too_long(const sent *s)
{
    size_t k = 0;
    for (uint32_t i = 0; i < s->n; i++) k += s->w[i].form.n;
    return k > SENT_WORDS * 64;
}

void net_fit(net *n, const sents *train, const sents *dev, const train_options *opt)
{
    batch    *b = batch_new(n);
    noisy    *noise = need(BATCH * sizeof *noise);
    uint32_t *order = need(train->n * sizeof *order);
    uint32_t  steps = (train->n + BATCH - 1) / BATCH * opt->passes, done = 0;

    names     names;
    data_names(&names, train);
    for (uint32_t i = 0; i < train->n; i++) order[i] = i;
    for (uint32_t pass = 0; pass < opt->passes; pass++) {
        double loss = 0;
        for (uint32_t i = train->n; i > 1; i--) {
            uint32_t j = (uint32_t)(random_bits(&n->rng) % i), x = order[i - 1];
            order[i - 1] = order[j];
            order[j] = x;
        }
        for (uint32_t i = 0; i < train->n; i += BATCH, done++) {
            b->n = 0; b->n_row = 0;
            b->is_training = true;
            for (uint32_t j = i; j < i + BATCH && j < train->n; j++, b->n++) {
                noisy *z = &noise[b->n];
                if (too_long(&train->s[order[j]])) z->s = train->s[order[j]];
                else data_noise(&z->s, z->room, z->bytes, &train->s[order[j]], &names, &n->rng);
                place(n, b, b->n, &z->s);
            }
            float part = (float)done / (float)steps;
            float rate = opt->rate * (part < 0.02f ? part / 0.02f : 1 - (part - 0.02f) / 0.98f * 0.97f);
            loss += learn_batch(n, b, pass == 0 ? 0 : 0.9f, opt, rate);
        }
        if (dev && (pass % 2 == 1 || pass + 1 == opt->passes)) {
            net_use_average(n);
            scores r = net_score(n, dev);
            net_use_average(n);
            say("pass %u loss %.0f  dev UPOS %.2f morph %.2f lemma %.2f UAS-np %.2f LAS-np %.2f names %.2f", pass + 1, loss,
                r.upos, r.morph, r.lemma, r.uas, r.las, r.ner);
        } else say("pass %u loss %.0f", pass + 1, loss);
    }
    dm_free(order);
    dm_free(noise);
    dm_free(names.place);
    dm_free(names.agency);
}

/* ---- scores ------------------------------------------------------------- */

static uint32_t best_of(const float *y, uint32_t k)
{
    uint32_t best = 0;
    for (uint32_t i = 1; i < k; i++) if (y[i] > y[best]) best = i;
    return best;
}

static uint32_t best_row(const net *n, dense l, uint32_t from, uint32_t to, const float *e)
{
    uint32_t best = from;
    float    most = -1e30f;
    for (uint32_t i = from; i < to; i++) {
        const float *w = W(n, l) + (size_t)i * (n->D + 1);
        float y = w[n->D];
        for (uint32_t d = 0; d < n->D; d++) y += w[d] * e[d];
        if (y > most) { most = y; best = i; }
    }
    return best;
}

/* Spans as (start, end, type) from BIOES read loosely. */
static uint32_t spans(uint32_t *out, const uint8_t *ner, uint32_t n)
{
    uint32_t k = 0;
    for (uint32_t i = 0; i < n;) {
        uint8_t t = dm_bioes_ne(ner[i]);
        if (!t) { i++; continue; }
        uint32_t j = i + 1;
        while (j < n && dm_bioes_ne(ner[j]) == t && (dm_bioes_at(ner[j]) == DM_BIOES_I || dm_bioes_at(ner[j]) == DM_BIOES_E)) j++;
        out[k++] = i << 16 | j << 4 | t;
        i = j;
    }
    return k;
}

static uint32_t common(const uint32_t *a, uint32_t na, const uint32_t *b, uint32_t nb)
{
    uint32_t k = 0;
    for (uint32_t i = 0; i < na; i++)
        for (uint32_t j = 0; j < nb; j++) k += a[i] == b[j];
    return k;
}

struct reader { batch *b; };

reader *reader_new(const net *n)
{
    reader *r = need(sizeof *r);
    r->b = batch_new(n);
    return r;
}

/* Best class of a row head that `is_fit` for the word. */
static uint32_t best_fit(const net *n, uint32_t upos, const word *w, const float *e)
{
    uint32_t from = n->cls->rule_at[upos], to = n->cls->rule_at[upos + 1], best = from;
    float    most = -1e30f;
    for (uint32_t i = from; i < to; i++) {
        const float *row = W(n, n->rule) + (size_t)i * (n->D + 1);
        float y = row[n->D];
        for (uint32_t d = 0; d < n->D; d++) y += row[d] * e[d];
        if (y > most && rule_fits(&n->cls->rule[i], w->form)) { most = y; best = i; }
    }
    return best;
}

void reader_read(word *out, reader *r, net *n, const sent *s)
{
    batch  *b = r->b;
    uint8_t upos[SENT_WORDS] = {0}, rel[SENT_WORDS] = {0};
    int16_t head[SENT_WORDS] = {0}, root = 0;

    b->n = 1; b->n_row = 0; b->is_training = false;
    place(n, b, 0, s);
    forward(n, b, 0);
    for (uint32_t j = 0; j < s->n; j++) {
        const float *e = b->e + (size_t)j * n->D;
        upos[j] = (uint8_t)best_of(b->tag + (size_t)j * UPOS_OUT, DM_UPOS_COUNT);
        out[j].form = s->w[j].form;
        out[j].upos = upos[j];
        out[j].ner = (uint8_t)best_of(b->name[NAMES_UNER] + (size_t)j * NER_OUT, DM_BIOES_COUNT);
        out[j].morph_class = (uint16_t)best_row(n, n->morph, n->cls->morph_at[upos[j]], n->cls->morph_at[upos[j] + 1], e);
        out[j].rule = (uint16_t)best_fit(n, upos[j], &s->w[j], e);
        out[j].morph = n->cls->morph[out[j].morph_class];
    }
    parse_best(n, b, 0, upos, head, rel, NULL);
    for (uint32_t j = 0; j < s->n; j++) if (head[j] == -1) root = (int16_t)j;
    for (uint32_t j = 0; j < s->n; j++) {
        out[j].head = head[j] == -2 ? root : head[j];
        out[j].rel = rel[j];
    }
}

scores net_score(net *n, const sents *dev)
{
    reader  *rd = reader_new(n);
    double   words = 0, upos_ok = 0, morph_ok = 0, rule_ok = 0, np = 0, uas = 0, las = 0, hit = 0, gold = 0, found = 0;
    word     got[SENT_WORDS];

    for (uint32_t i = 0; i < dev->n; i++) {
        const sent *s = &dev->s[i];
        uint8_t  ner[SENT_WORDS], want[SENT_WORDS];
        uint32_t a[SENT_WORDS], c[SENT_WORDS];
        reader_read(got, rd, n, s);
        for (uint32_t j = 0; j < s->n; j++) {
            const word *g = &s->w[j];
            ner[j] = got[j].ner;
            want[j] = g->ner;
            words++;
            upos_ok += got[j].upos == g->upos;
            morph_ok += got[j].morph_class == g->morph_class;
            rule_ok += got[j].rule == g->rule;
            if (g->upos == DM_UPOS_PUNCT) continue;
            bool ok = got[j].upos != DM_UPOS_PUNCT && got[j].head == g->head;
            np++;
            uas += ok;
            las += ok && dm_deprel_base(got[j].rel) == dm_deprel_base(g->rel);
        }
        uint32_t ka = spans(a, ner, s->n), kc = spans(c, want, s->n);
        hit += common(a, ka, c, kc);
        found += ka;
        gold += kc;
    }
    return (scores){100 * upos_ok / words, 100 * morph_ok / words, 100 * rule_ok / words, 100 * uas / np, 100 * las / np,
                    200 * hit / fmax(1, gold + found)};
}

/* ---- on disk ------------------------------------------------------------ */

/* A fitted net as it is in memory, for the trainer's own use. */
void net_save(const net *n, const char *path)
{
    uint32_t head[4] = {n->D, n->H, n->A, n->words->n};
    dm_buf   b = {0};
    dm_err   err;

    dm_buf_add(&b, head, sizeof head);
    dm_buf_add(&b, n->w, n->n_w * 4);
    dm_buf_add(&b, n->emb.w, (size_t)n->emb.n * n->D * 4);
    dm_buf_add(&b, n->piece.w, (size_t)n->piece.n * n->D * 4);
    if (b.failed || dm_file_write(path, dm_buf_view(&b), &err) != DM_OK)
        die("%s: cannot be written", path);
    dm_buf_clear(&b);
}

/* False when there is no such file; dies when it is of another net. */
bool net_load(net *n, const char *path)
{
    dm_file  f;
    dm_err   err;
    uint32_t head[4] = {n->D, n->H, n->A, n->words->n};
    size_t   a = n->n_w * 4, e = (size_t)n->emb.n * n->D * 4, p = (size_t)n->piece.n * n->D * 4;

    if (dm_path_kind(path) != 'f')
        return false;
    if (dm_file_read(&f, path, (size_t)1 << 32, &err) != DM_OK || f.bytes.n != sizeof head + a + e + p || memcmp(f.bytes.p, head, sizeof head) != 0)
        die("%s: not a net of these sizes", path);
    memcpy(n->w, f.bytes.p + sizeof head, a);
    memcpy(n->emb.w, f.bytes.p + sizeof head + a, e);
    memcpy(n->piece.w, f.bytes.p + sizeof head + a + e, p);
    dm_file_close(&f);
    return true;
}

void net_ranges(ranges *out, net *n, const sents *sample, uint32_t most)
{
    batch *b = batch_new(n);
    memset(out->x, 0, sizeof out->x);
    out->hidden = need(n->H * 4);
    out->sum = need(n->H * 4);
    for (uint32_t i = 0; i < sample->n && i < most; i++) {
        uint8_t upos[SENT_WORDS], rel[SENT_WORDS];
        int16_t head[SENT_WORDS];
        b->n = 1; b->n_row = 0; b->is_training = false;
        place(n, b, 0, &sample->s[i]);
        forward(n, b, 0);
        for (uint32_t j = 0; j < sample->s[i].n; j++) upos[j] = (uint8_t)best_of(b->tag + (size_t)j * UPOS_OUT, DM_UPOS_COUNT);
        for (int l = 0; l < 5; l++)
            for (size_t k = 0; k < (size_t)sample->s[i].n * n->D; k++) out->x[l] = fmaxf(out->x[l], fabsf(b->x[l][k]));
        parse_best(n, b, 0, upos, head, rel, out);
    }
}
