/* pack.c: from floats to the model file
 *
 * Weights get a scale per output so that the largest is 63, or less where that
 * would crowd a lane of 16 bits (kernel.h); activations a step
 * per layer from the largest values seen on the training sentences. Hidden units
 * get a step of their own, a 255th of their largest value, and their inputs are
 * counted in sixteenths of it. Vectors, projection and trained rows of a word
 * fold into one row of bytes.
 */
#include <math.h>

#include "base/hash.h"
#include "nlp/kernel.h"
#include "nlp/model.h"
#include "train/fit.h"
#include "train/pack.h"

typedef struct packer {
    const net *n;
    dm_buf     part[DM_MODEL_SECTION_COUNT];
    float      inv[5];
    float     *step;                  /* [H] of each hidden unit              */
} packer;

static void add_f32(dm_buf *b, float f) { dm_buf_add(b, &f, sizeof f); }

static int8_t small(float v, int most)
{
    long r = lrintf(v);
    return (int8_t)(r > most ? most : r < -most ? -most : r);
}

/* One matrix [in][out] (rows `ld` apart), its input worth `unit[k]` a step and
 * holding `zero` for nothing; outputs are multiplied by gain[o] (NULL: 1). */
typedef struct matrix {
    const float *w, *bias, *unit, *gain;
    uint32_t in, out, used, ld;       /* used <= out have weights             */
    int      zero;
    bool     is_rows;                 /* w is [out][ld] and stored so         */
} matrix;

static float weight(const matrix *m, uint32_t k, uint32_t o)
{
    if (o >= m->used) return 0;
    float w = m->is_rows ? m->w[(size_t)o * m->ld + k] : m->w[(size_t)k * m->ld + o];
    return w * m->unit[k] * (m->gain ? m->gain[o] : 1);
}

/* The largest sum of one sign over the eight weights of an output that kernels sum in
 * 16 bits (dm_kernel_fits). */
static int crowding(const int8_t *w, uint32_t n)
{
    int most = 0;
    for (uint32_t k = 0; k < n; k += 16)
        for (uint32_t lane = k; lane < k + 4; lane += 2) {
            int plus = 0, minus = 0;
            for (uint32_t i = lane; i < k + 16; i += i % 2 ? 3 : 1) {
                plus += w[i] > 0 ? w[i] : 0;
                minus -= w[i] < 0 ? w[i] : 0;
            }
            most = plus > most ? plus : most;
            most = minus > most ? minus : most;
        }
    return most;
}

/* The weights of output `o` in whole numbers, `*scale` each, which grows until they fit. */
static void quantise(int8_t *q, float *scale, const matrix *m, uint32_t o)
{
    float top = 0;
    for (uint32_t k = 0; k < m->in; k++) top = fmaxf(top, fabsf(weight(m, k, o)));
    *scale = top > 0 ? top / DM_MODEL_WEIGHT : 1e-6f;
    for (;;) {
        for (uint32_t k = 0; k < m->in; k++) q[k] = small(weight(m, k, o) / *scale, DM_MODEL_WEIGHT);
        int c = m->is_rows ? 0 : crowding(q, m->in);
        if (c <= DM_KERNEL_SIDE)
            return;
        *scale *= fmaxf((float)c / DM_KERNEL_SIDE, 1.004f);
    }
}

static void add_matrix(dm_buf *b, const matrix *m)
{
    int8_t *q = need((size_t)m->in * m->out), *one = need(m->in);
    float  *scale = need(m->out * 4), *bias = need(m->out * 4);

    for (uint32_t o = 0; o < m->out; o++) {
        long sum = 0;
        quantise(one, &scale[o], m, o);
        for (uint32_t k = 0; k < m->in; k++) {
            size_t at = m->is_rows ? (size_t)o * m->in + k
                      : (size_t)(o / 16) * m->in * 16 + k / 4 * 64 + o % 16 * 4 + k % 4;
            q[at] = one[k];
            sum += one[k];
        }
        bias[o] = (o < m->used && m->bias ? m->bias[m->is_rows ? (size_t)o * m->ld : o] * (m->gain ? m->gain[o] : 1) : 0)
                - (float)m->zero * scale[o] * (float)sum;
    }
    dm_buf_add(b, q, (size_t)m->in * m->out);
    dm_buf_add(b, scale, m->out * 4);
    dm_buf_add(b, bias, m->out * 4);
    dm_free(q);
    dm_free(one);
    dm_free(scale);
    dm_free(bias);
}

static float *units(uint32_t n, float unit)
{
    float *u = need(n * sizeof *u);
    for (uint32_t i = 0; i < n; i++) u[i] = unit;
    return u;
}

static void add_layer(packer *p, uint32_t section, dense d, uint32_t layer)
{
    float *u = units(d.in, 1 / p->inv[layer]);
    matrix m = {.w = p->n->w + d.at, .bias = p->n->w + d.at + (size_t)d.in * d.out, .unit = u,
                .in = d.in, .out = d.out, .used = d.out, .ld = d.out, .zero = 128};
    add_matrix(&p->part[section], &m);
    dm_free(u);
}

static void add_rows(packer *p, uint32_t section, dense d)
{
    uint32_t D = p->n->D;
    float   *u = units(D, 1 / p->inv[4]);
    matrix m = {.w = p->n->w + d.at, .bias = p->n->w + d.at + D, .unit = u, .in = D, .out = d.in, .used = d.in,
                .ld = D + 1, .zero = 128, .is_rows = true};
    add_matrix(&p->part[section], &m);
    dm_free(u);
}

/* Tags and names side by side. */
static void add_heads(packer *p)
{
    const net *n = p->n;
    uint32_t   D = n->D, out = DM_MODEL_HEADS_OUT;
    float     *w = need((size_t)D * out * 4), *bias = need(out * 4), *u = units(D, 1 / p->inv[4]);

    for (uint32_t o = 0; o < DM_UPOS_COUNT + DM_BIOES_COUNT; o++) {
        dense    d = o < DM_UPOS_COUNT ? n->upos : n->ner[NAMES_UNER];
        uint32_t from = o < DM_UPOS_COUNT ? o : o - DM_UPOS_COUNT;
        for (uint32_t k = 0; k < D; k++) w[(size_t)k * out + o] = n->w[d.at + (size_t)k * d.out + from];
        bias[o] = n->w[d.at + (size_t)d.in * d.out + from];
    }
    matrix m = {.w = w, .bias = bias, .unit = u, .in = D, .out = out, .used = out, .ld = out, .zero = 128};
    add_matrix(&p->part[DM_MODEL_HEADS], &m);
    dm_free(w);
    dm_free(bias);
    dm_free(u);
}

static void add_16(dm_buf *b, float v)
{
    long    r = lrintf(v);
    int16_t i = (int16_t)(r > 32767 ? 32767 : r < -32768 ? -32768 : r);
    dm_buf_add(b, &i, sizeof i);
}

static void add_parser(packer *p)
{
    const net *n = p->n;
    uint32_t   H = n->H, S = NET_SLOTS;
    float     *gain = need((size_t)S * H * 4), *u = units(n->D, 1 / p->inv[4]);

    for (uint32_t i = 0; i < S * H; i++) gain[i] = 16 / p->step[i % H];
    matrix m = {.w = n->w + n->slot.at, .unit = u, .gain = gain, .in = n->D, .out = S * H, .used = S * H, .ld = S * H, .zero = 128};
    add_matrix(&p->part[DM_MODEL_SLOT], &m);
    for (uint32_t i = 0; i < S * H; i++)
        add_16(&p->part[DM_MODEL_NIL], n->w[n->nil.at + i] * gain[i % H]);
    for (uint32_t f = 0; f < NET_FACT_ROWS; f++)
        for (uint32_t h = 0; h < H; h++) {               /* the last fact is always there: it has the bias */
            float v = n->w[n->fact.at + (size_t)f * H + h];
            if (f >= NET_FACT_ROWS - 16) v += n->w[n->fact.at + (size_t)n->fact.in * n->fact.out + h];
            add_16(&p->part[DM_MODEL_FACT], v * gain[h]);
        }
    dense out[3] = {n->act, n->lab[0], n->lab[1]};
    for (uint32_t i = 0; i < 3; i++) {
        matrix o = {.w = n->w + out[i].at, .bias = n->w + out[i].at + (size_t)out[i].in * out[i].out, .unit = p->step,
                    .in = H, .out = out[i].out, .used = out[i].out, .ld = out[i].out};
        add_matrix(&p->part[DM_MODEL_ACT + i], &o);
    }
    dm_free(gain);
    dm_free(u);
}

static void add_table(dm_buf *b, const float *rows_, uint32_t n, uint32_t D)
{
    int8_t *q = need((size_t)n * D);
    float  *scale = need(n * 4);
    for (uint32_t i = 0; i < n; i++) {
        const float *r = rows_ + (size_t)i * D;
        float top = 0;
        for (uint32_t d = 0; d < D; d++) top = fmaxf(top, fabsf(r[d]));
        scale[i] = top / 127;
        for (uint32_t d = 0; d < D; d++) q[(size_t)i * D + d] = top > 0 ? small(r[d] / scale[i], 127) : 0;
    }
    dm_buf_add(b, q, (size_t)n * D);
    dm_buf_add(b, scale, n * 4);
    dm_free(q);
    dm_free(scale);
}

static void add_words(packer *p)
{
    const net *n = p->n;
    uint32_t   D = n->D, V = n->words->n;
    float     *r = need(((size_t)V + 1) * D * 4);

    memcpy(r, n->emb.w, ((size_t)V + 1) * D * 4);
    for (uint32_t i = 0; i < V; i++)
        for (uint32_t k = 0; k < NET_VEC; k++)
            for (uint32_t d = 0; d < D; d++)
                r[(size_t)i * D + d] += n->words->vec[(size_t)i * NET_VEC + k] * n->w[n->proj.at + (size_t)k * D + d];
    add_table(&p->part[DM_MODEL_WORDS], r, V + 1, D);
    add_table(&p->part[DM_MODEL_PIECES], n->piece.w, n->A, D);
    dm_buf_add(&p->part[DM_MODEL_KEYS], n->words->key, (size_t)V * 4);
    dm_buf_add(&p->part[DM_MODEL_PLACES], n->w + n->ctx.at, (size_t)DM_NET_CTX * D * 4);
    dm_free(r);
}

static void add_classes(packer *p)
{
    const classes *c = p->n->cls;
    dm_buf *m = &p->part[DM_MODEL_MORPHS], *r = &p->part[DM_MODEL_RULES];

    dm_buf_add(m, c->morph_at, sizeof c->morph_at);
    dm_buf_add(m, c->morph, c->n_morph * sizeof *c->morph);
    dm_buf_add(r, c->rule_at, sizeof c->rule_at);
    for (uint32_t i = 0; i < c->n_rule; i++) {
        dm_lemma_rule l = {.n_from = c->rule[i].n_from, .n_to = c->rule[i].n_to};
        memcpy(l.from, c->rule[i].from, l.n_from);
        memcpy(l.to, c->rule[i].to, l.n_to);
        dm_buf_add(r, &l, sizeof l);
    }
}

static void add_shape(packer *p)
{
    const net *n = p->n;
    dm_model_shape h = {n->D, n->H, n->A, n->words->n, n->cls->n_morph, n->cls->n_rule,
                        DM_NET_FEATURES, NET_SLOTS, NET_FACT_ROWS, NET_LABELS, DM_UPOS_COUNT, DM_DEP_COUNT};
    dm_buf_add(&p->part[DM_MODEL_SHAPE], &h, sizeof h);
}

static void join(dm_buf *out, const dm_buf *part)
{
    char     zero[DM_MODEL_ALIGN] = {0};
    uint64_t at = DM_MODEL_HEAD + DM_MODEL_SECTION_COUNT * DM_MODEL_ENTRY, size;
    dm_buf   table = {0};

    for (uint32_t i = 0; i < DM_MODEL_SECTION_COUNT; i++) {
        char     name[12] = {0};
        uint32_t crc = dm_crc32c(0, part[i].p, part[i].n);
        uint64_t place[2];
        at = (at + DM_MODEL_ALIGN - 1) / DM_MODEL_ALIGN * DM_MODEL_ALIGN;
        place[0] = at;
        place[1] = part[i].n;
        snprintf(name, sizeof name, "%s", dm_model_section_name(i));
        dm_buf_add(&table, name, sizeof name);
        dm_buf_add(&table, &crc, sizeof crc);
        dm_buf_add(&table, place, sizeof place);
        at += part[i].n;
    }
    size = at;
    uint32_t head[4] = {DM_MODEL_VERSION, DM_MODEL_SECTION_COUNT}, crc = dm_crc32c(0, table.p, table.n);
    dm_buf_add(out, "DMMODEL1", 8);
    dm_buf_add(out, head, 8);
    dm_buf_add(out, &size, 8);
    dm_buf_add(out, &crc, 4);
    crc = dm_crc32c(0, out->p, out->n);
    dm_buf_add(out, &crc, 4);
    dm_buf_str(out, dm_buf_view(&table));
    for (uint32_t i = 0; i < DM_MODEL_SECTION_COUNT; i++) {
        dm_buf_add(out, zero, (DM_MODEL_ALIGN - out->n % DM_MODEL_ALIGN) % DM_MODEL_ALIGN);
        dm_buf_str(out, dm_buf_view(&part[i]));
    }
    dm_buf_clear(&table);
}

void pack_write(const char *path, net *n, const sents *sample, const int16_t *punct, const char *note)
{
    packer p = {.n = n};
    ranges r;
    dm_buf out = {0};
    dm_err err;

    net_ranges(&r, n, sample, 3000);
    p.step = need(n->H * 4);
    for (int i = 0; i < 5; i++) {
        p.inv[i] = 127 / (r.x[i] * 0.9f);
        add_f32(&p.part[DM_MODEL_STEPS], p.inv[i]);
    }
    for (uint32_t h = 0; h < n->H; h++)
        p.step[h] = fmaxf(fmaxf(r.hidden[h] / 255, r.sum[h] * 16 / 28000), 1e-4f);
    add_shape(&p);
    add_words(&p);
    add_classes(&p);
    for (uint32_t i = 0; i < 2; i++) {
        add_layer(&p, DM_MODEL_CONV1 + i, n->conv[i], i);
        add_layer(&p, DM_MODEL_GATE1 + i, n->gru[i], 2 + i);
    }
    add_heads(&p);
    add_rows(&p, DM_MODEL_MORPH, n->morph);
    add_rows(&p, DM_MODEL_RULE, n->rule);
    add_parser(&p);
    dm_buf_add(&p.part[DM_MODEL_PUNCT], punct, DM_PUNCT_ROWS * sizeof *punct);
    dm_buf_str(&p.part[DM_MODEL_NOTE], dm_str_of(note));
    join(&out, p.part);
    if (out.failed || dm_file_write(path, dm_buf_view(&out), &err) != DM_OK)
        die("%s: cannot be written", path);
    say("%s: %zu bytes; ranges %.2f %.2f %.2f %.2f %.2f", path, out.n, r.x[0], r.x[1], r.x[2], r.x[3], r.x[4]);
    for (uint32_t i = 0; i < DM_MODEL_SECTION_COUNT; i++) dm_buf_clear(&p.part[i]);
    dm_buf_clear(&out);
}
