/* net.c: reading a sentence
 *
 *   look up   each word's row x0, kept per kind of word in a small cache
 *   encode    two convolutions, two gated recurrences, both ways; x stays in
 *             floats, every product is of 8-bit numbers
 *   tag       tags and names from one layer; features and lemma rule among those
 *             of the tag; names by Viterbi where the best tags do not fit together
 *   parse     arc-hybrid over the words that are not punctuation, the hidden
 *             layer being a sum of rows computed once per word and slot
 *   attach    punctuation, by table
 *
 * Sizes are those of model.h. Nothing here allocates after dm_net_work_new.
 */
#include "nlp/net.h"

#include <float.h>

#include "base/alloc.h"
#include "base/hash.h"
#include "nlp/kernel.h"
#include "nlp/model.h"

enum {
    N_MAX   = DM_MAX_SENT_TOKENS,
    CACHED  = 8192,                  /* kinds of words kept, a power of two   */
    KEPT    = 30,                    /* bytes of the longest kept             */
    GROUP   = 16384,                 /* most lemma rules, see model.c         */
    CLOSE   = 10,                     /* rules that score within this may be weighed by their words */
    NAMES_AT = DM_UPOS_COUNT         /* name tags follow the tags in `heads`  */
};

typedef struct kept {
    uint64_t hash;
    uint8_t  n, gaz;                 /* n == 0: empty                         */
    char     form[KEPT];
} kept;

struct dm_net_work {
    const dm_model *model;
    kept    *kept;                   /* [CACHED]                              */
    float   *row;                    /* [CACHED][D] x0 of each                */
    float   *x;                      /* [N][D]                                */
    uint8_t *q;                      /* [N+2][D] x in 8 bits, a row of zero on each side */
    int32_t *sum;                    /* [N][4D], [N][H]                       */
    int16_t *slot;                   /* [N][S][H]                             */
    float   *heads;                  /* [N][32]                               */
    int32_t *dots;                   /* [GROUP]                               */
    net_state state;
    uint16_t token[N_MAX];           /* number of each bare word              */
    dm_str   form[N_MAX];
    uint32_t head[N_MAX], partner[N_MAX];
    bool     is_loose[N_MAX];
    uint8_t  upos[N_MAX], deprel[N_MAX], ner[N_MAX];
    uint8_t  from[N_MAX][DM_BIOES_COUNT];
};

/* ---- memory ------------------------------------------------------------- */

dm_status dm_net_work_new(dm_net_work **out, const dm_model *m, dm_err *err)
{
    dm_net_work *w = dm_malloc(sizeof *w);
    size_t       D = m->shape.dim, H = m->shape.hidden, wide = 4 * D > H ? 4 * D : H;

    *out = NULL;
    if (w == NULL)
        return dm_err_set(err, DM_E_MEMORY, "out of memory for reading");
    w->model = m;
    w->kept  = dm_malloc(CACHED * sizeof *w->kept);
    w->row   = dm_malloc(CACHED * D * sizeof *w->row);
    w->x     = dm_malloc(N_MAX * D * sizeof *w->x);
    w->q     = dm_malloc((N_MAX + 2) * D);
    w->sum   = dm_malloc(N_MAX * wide * sizeof *w->sum);
    w->slot  = dm_malloc(N_MAX * NET_SLOTS * H * sizeof *w->slot);
    w->heads = dm_malloc(N_MAX * DM_MODEL_HEADS_OUT * sizeof *w->heads);
    w->dots  = dm_malloc(GROUP * sizeof *w->dots);
    if (!w->kept || !w->row || !w->x || !w->q || !w->sum || !w->slot || !w->heads || !w->dots) {
        dm_net_work_free(w);
        return dm_err_set(err, DM_E_MEMORY, "out of memory for reading");
    }
    *out = w;
    return DM_OK;
}

void dm_net_work_free(dm_net_work *w)
{
    if (w == NULL)
        return;
    dm_free(w->kept);
    dm_free(w->row);
    dm_free(w->x);
    dm_free(w->q);
    dm_free(w->sum);
    dm_free(w->slot);
    dm_free(w->heads);
    dm_free(w->dots);
    dm_free(w);
}

dm_net_out dm_net_out_new(dm_arena *a, uint32_t n)
{
    return (dm_net_out){
        .upos = DM_NEW(a, uint8_t, n), .deprel = DM_NEW(a, uint8_t, n), .ner = DM_NEW(a, uint8_t, n),
        .lemma_rule = DM_NEW(a, uint16_t, n), .morph = DM_NEW(a, dm_morph, n), .head = DM_NEW(a, uint32_t, n),
    };
}

/* ---- words to rows ------------------------------------------------------ */

static void make_row(float *x, const dm_model *m, const dm_kernel *k, const dm_net_word *word)
{
    dm_net_norm norm;
    uint32_t    piece[DM_NET_PIECES], D = m->shape.dim;

    dm_net_normalise(&norm, word->form);
    dm_net_pieces(piece, &norm, word->gaz, m->shape.n_piece);
    uint32_t w = dm_model_word(m, dm_net_word_key(&norm));
    memset(x, 0, D * sizeof *x);
    k->add_row(x, m->word + (size_t)w * D, m->word_scale[w], D);
    for (uint32_t p = 0; p < DM_NET_PIECES; p++)
        k->add_row(x, m->piece + (size_t)piece[p] * D, m->piece_scale[piece[p]], D);
}

/* x0 of a word: from the cache, or made, and kept when it is short enough. */
static void find_row(float *x, dm_net_work *w, const dm_kernel *k, const dm_net_word *word)
{
    uint32_t D = w->model->shape.dim;
    size_t   n = word->form.n;

    if (n == 0 || n > KEPT) {
        make_row(x, w->model, k, word);
        return;
    }
    uint64_t hash = dm_hash64(word->form.p, n, word->gaz);
    kept    *e = &w->kept[hash & (CACHED - 1)];
    float   *row = w->row + (hash & (CACHED - 1)) * D;
    if (e->hash != hash || e->n != n || e->gaz != word->gaz || memcmp(e->form, word->form.p, n) != 0) {
        *e = (kept){.hash = hash, .n = (uint8_t)n, .gaz = word->gaz};
        memcpy(e->form, word->form.p, n);
        make_row(row, w->model, k, word);
    }
    memcpy(x, row, D * sizeof *x);
}

static void look_up(dm_net_work *w, const dm_kernel *k, const dm_net_word *words, uint32_t n)
{
    uint32_t    D = w->model->shape.dim;
    dm_net_case c = {0};
    bool        is_seen = false;

    for (uint32_t i = 0; i < n; i++)
        dm_net_case_add(&c, words[i].form);
    uint32_t kind = dm_net_case_kind(&c) * 2;
    for (uint32_t i = 0; i < n; i++) {
        float *x = w->x + (size_t)i * D;
        bool   is_first = !is_seen && dm_net_is_alpha(words[i].form);
        is_seen |= is_first;
        find_row(x, w, k, &words[i]);
        const float *place = w->model->place + (size_t)(kind + is_first) * D;
        for (uint32_t d = 0; d < D; d++)
            x[d] += place[d];
        w->form[i] = words[i].form;
    }
}

/* ---- encoder ------------------------------------------------------------ */

/* x in 8 bits into q, with a row of zero (128) on each side. */
static void quantise(dm_net_work *w, const dm_kernel *k, uint32_t n, uint32_t layer)
{
    uint32_t D = w->model->shape.dim;
    memset(w->q, 128, D);
    k->quantise(w->q + D, w->x, (size_t)n * D, w->model->step[layer]);
    memset(w->q + (size_t)(n + 1) * D, 128, D);
}

static void encode(dm_net_work *w, const dm_kernel *k, uint32_t n)
{
    const dm_model *m = w->model;
    uint32_t        D = m->shape.dim;

    for (uint32_t i = 0; i < 2; i++) {
        const dm_layer *l = &m->conv[i];
        quantise(w, k, n, i);
        k->mul(w->sum, w->q, D, l->w, n, l->out, l->in);
        k->maxout(w->x, w->sum, l->scale, l->bias, n, D);
    }
    for (uint32_t i = 0; i < 2; i++) {
        const dm_layer *l = &m->gate[i];
        quantise(w, k, n, 2 + i);
        k->mul(w->sum, w->q + D, D, l->w, n, l->out, l->in);
        k->gate(w->x, w->sum, l->scale, l->bias, n, D);
    }
    quantise(w, k, n, 4);
}

/* ---- tags, features, lemmas --------------------------------------------- */

static uint32_t best_of(const float *y, uint32_t n)
{
    uint32_t best = 0;
    for (uint32_t i = 1; i < n; i++)
        if (y[i] > y[best])
            best = i;
    return best;
}

static void scores(float *y, const int32_t *sum, const dm_layer *l, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i < to; i++)
        y[i] = (float)sum[i] * l->scale[i] + l->bias[i];
}

static void tag(dm_net_work *w, const dm_kernel *k, uint32_t n)
{
    const dm_layer *l = &w->model->heads;
    k->mul(w->sum, w->q + w->model->shape.dim, l->in, l->w, n, l->out, l->in);
    for (uint32_t i = 0; i < n; i++) {
        float *y = w->heads + (size_t)i * l->out;
        scores(y, w->sum + (size_t)i * l->out, l, 0, l->out);
        w->upos[i] = (uint8_t)best_of(y, DM_UPOS_COUNT);
        w->ner[i] = (uint8_t)best_of(y + NAMES_AT, DM_BIOES_COUNT);
    }
}

static uint32_t best_morph(dm_net_work *w, const dm_kernel *k, const uint8_t *q, uint32_t upos)
{
    const dm_layer *l = &w->model->morph;
    uint32_t        from = w->model->morph_at[upos], to = w->model->morph_at[upos + 1], best = from;
    float           most = 0;

    if (to - from == 1)
        return from;
    k->dots(w->dots, q, l->w + (size_t)from * l->in, to - from, l->in);
    for (uint32_t i = from; i < to; i++) {
        float y = (float)w->dots[i - from] * l->scale[i] + l->bias[i];
        if (i == from || y > most) {
            most = y;
            best = i;
        }
    }
    return best;
}

static bool fits(const dm_lemma_rule *r, dm_str tail, size_t n)
{
    return r->n_from <= tail.n && r->n_from - r->n_to < (int)n
        && memcmp(tail.p + tail.n - r->n_from, r->from, r->n_from) == 0;
}

/* Lower case, with typographic apostrophes as in ASCII; bytes written. */
static size_t plain(char *out, dm_str form)
{
    size_t n = 0;
    if (form.n > 0)
        dm_net_lower(out, form);
    for (size_t i = 0; i < form.n; n++) {
        bool is_mark = i + 2 < form.n && (uint8_t)out[i] == 0xE2 && (uint8_t)out[i + 1] == 0x80
                    && ((uint8_t)out[i + 2] == 0x99 || (uint8_t)out[i + 2] == 0x98);
        out[n] = is_mark ? '\'' : out[i];
        i += is_mark ? 3 : 1;
    }
    return n;
}

/* The last bytes of the plain form, as many as the longest rule may take off. */
static dm_str plain_tail(char out[2 * DM_MODEL_TAIL], dm_str form)
{
    size_t most = 2 * DM_MODEL_TAIL, n;
    n = plain(out, form.n > most ? (dm_str){form.p + form.n - most, most} : form);
    return n > DM_MODEL_TAIL ? (dm_str){out + n - DM_MODEL_TAIL, DM_MODEL_TAIL} : (dm_str){out, n};
}

/* Whether what the rule makes of the form is a word with a row of its own. */
static bool is_known(const dm_model *m, const dm_lemma_rule *r, dm_str form)
{
    char        lemma[DM_NET_NORM];
    dm_net_norm norm;
    size_t      stem = form.n - r->n_from;

    if (stem + r->n_to > sizeof lemma)
        return false;
    memcpy(lemma, form.p, stem);
    memcpy(lemma + stem, r->to, r->n_to);
    dm_net_normalise(&norm, (dm_str){lemma, stem + r->n_to});
    return dm_model_word(m, dm_net_word_key(&norm)) < m->shape.n_word;
}

static float rule_score(const dm_net_work *w, const dm_layer *l, uint32_t from, uint32_t i)
{
    return (float)w->dots[i - from] * l->scale[i] + l->bias[i];
}

/* The best of the rules that fit, `least` at least; with `is_word` only of those
 * that make a known word. UINT32_MAX: none. */
static uint32_t best_fit(const dm_net_work *w, uint32_t upos, dm_str form, dm_str tail, float *least, bool is_word)
{
    const dm_model *m = w->model;
    uint32_t        from = m->rule_at[upos], best = UINT32_MAX;

    for (uint32_t i = from; i < m->rule_at[upos + 1]; i++) {
        float y = rule_score(w, &m->rule, from, i);
        if (y > *least && fits(&m->rules[i], tail, form.n) && (!is_word || is_known(m, &m->rules[i], form))) {
            *least = y;
            best = i;
        }
    }
    return best;
}

/* The best rule; but when it makes no known word, and one nearly as good does,
 * that one ("expelled": expel, not expell). */
static uint32_t best_rule(dm_net_work *w, const dm_kernel *k, const uint8_t *q, uint32_t upos, dm_str form)
{
    const dm_model *m = w->model;
    uint32_t        from = m->rule_at[upos], n = m->rule_at[upos + 1] - from, best, word;
    char            room[2 * DM_MODEL_TAIL];
    dm_str          tail = plain_tail(room, form);
    float           score = -FLT_MAX;

    if (n == 1)
        return from;
    k->dots(w->dots, q, m->rule.w + (size_t)from * m->rule.in, n, m->rule.in);
    best = best_fit(w, upos, form, tail, &score, false);
    if (best == UINT32_MAX || is_known(m, &m->rules[best], form))
        return best == UINT32_MAX ? from : best;
    score -= CLOSE;
    word = best_fit(w, upos, form, tail, &score, true);
    return word == UINT32_MAX ? best : word;
}

dm_str dm_net_lemma(dm_arena *arena, dm_str form, uint16_t rule, const dm_model *m)
{
    char  *out = DM_NEW(arena, char, form.n + DM_MODEL_TAIL);
    size_t n;

    if (out == NULL || form.n == 0)
        return (dm_str){0};
    n = plain(out, form);
    if (rule < m->shape.n_rule && fits(&m->rules[rule], (dm_str){out, n}, n)) {
        const dm_lemma_rule *r = &m->rules[rule];
        n -= r->n_from;
        memcpy(out + n, r->to, r->n_to);
        n += r->n_to;
    }
    return (dm_str){out, n};
}

/* ---- names -------------------------------------------------------------- */

/* Whether name tag `b` may follow `a`; 0 stands for the sentence's ends too. */
static bool may_follow(uint8_t a, uint8_t b)
{
    bool is_open = a && (dm_bioes_at(a) == DM_BIOES_B || dm_bioes_at(a) == DM_BIOES_I);
    bool goes_on = b && (dm_bioes_at(b) == DM_BIOES_I || dm_bioes_at(b) == DM_BIOES_E);
    return is_open == goes_on && (!is_open || dm_bioes_ne(a) == dm_bioes_ne(b));
}

static bool names_fit(const uint8_t *ner, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++)
        if (!may_follow(i > 0 ? ner[i - 1] : 0, ner[i]))
            return false;
    return n == 0 || may_follow(ner[n - 1], 0);
}

static void best_names(dm_net_work *w, uint32_t n)
{
    float now[DM_BIOES_COUNT], was[DM_BIOES_COUNT];

    for (uint32_t i = 0; i < n; i++) {
        const float *y = w->heads + (size_t)i * DM_MODEL_HEADS_OUT + NAMES_AT;
        for (uint8_t b = 0; b < DM_BIOES_COUNT; b++) {
            now[b] = -1e30f;
            w->from[i][b] = 0;
            for (uint8_t a = 0; a < DM_BIOES_COUNT; a++) {
                if (!may_follow(i > 0 ? a : 0, b) || (i == 0 && a > 0))
                    continue;
                float v = y[b] + (i > 0 ? was[a] : 0);
                if (v > now[b]) {
                    now[b] = v;
                    w->from[i][b] = a;
                }
            }
        }
        memcpy(was, now, sizeof was);
    }
    uint8_t best = 0;
    for (uint8_t a = 1; a < DM_BIOES_COUNT; a++)
        if (may_follow(a, 0) && was[a] > was[best])
            best = a;
    for (uint32_t i = n; i-- > 0; best = w->from[i][best])
        w->ner[i] = best;
}

/* ---- tree --------------------------------------------------------------- */

/* Rows of the hidden layer for each bare word and slot. */
static void prepare(dm_net_work *w, const dm_kernel *k, uint32_t n)
{
    const dm_layer *l = &w->model->slot;
    uint32_t D = l->in, H = w->model->shape.hidden;

    for (uint32_t i = 0; i < n; i++)                 /* bare words move together */
        memmove(w->q + (size_t)i * D, w->q + (size_t)(w->token[i] + 1) * D, D);
    for (uint32_t s = 0; s < NET_SLOTS; s++) {
        k->mul(w->sum, w->q, D, l->w + (size_t)s * H * D, n, H, D);
        k->to16(w->slot + (size_t)s * H, NET_SLOTS * (size_t)H, w->sum, l->scale + s * H, l->bias + s * H, n, H);
    }
}

static void hide(uint8_t *hidden, const dm_net_work *w, const dm_kernel *k)
{
    const int16_t *row[NET_SLOTS + NET_FACTS];
    uint16_t       slot[NET_SLOTS];
    uint32_t       fact[NET_FACTS], H = w->model->shape.hidden;

    net_state_slots(slot, &w->state);
    net_state_facts(fact, &w->state, slot, w->token);
    for (uint32_t s = 0; s < NET_SLOTS; s++)
        row[s] = slot[s] == NET_NIL ? w->model->nil + (size_t)s * H
                                    : w->slot + ((size_t)slot[s] * NET_SLOTS + s) * H;
    for (uint32_t f = 0; f < NET_FACTS; f++)
        row[NET_SLOTS + f] = w->model->fact + (size_t)fact[f] * H;
    k->hide(hidden, row, NET_SLOTS + NET_FACTS, H);
}

static uint32_t best_action(const dm_net_work *w, const dm_kernel *k, const uint8_t *hidden, uint32_t legal)
{
    const dm_layer *l = &w->model->act;
    int32_t  sum[DM_MODEL_ACTS];
    float    y[DM_MODEL_ACTS];
    uint32_t best = NET_ACTIONS;

    k->mul(sum, hidden, l->in, l->w, 1, l->out, l->in);
    scores(y, sum, l, 0, NET_ACTIONS);
    for (uint32_t a = 0; a < NET_ACTIONS; a++)
        if ((legal >> a & 1) && (best == NET_ACTIONS || y[a] > y[best]))
            best = a;
    return best;
}

static uint8_t best_label(const dm_net_work *w, const dm_kernel *k, const uint8_t *hidden, uint32_t action)
{
    const dm_layer *l = &w->model->label[action == NET_RIGHT];
    int32_t  sum[NET_LABELS];
    float    y[NET_LABELS];
    uint32_t best = 1;

    k->mul(sum, hidden, l->in, l->w, 1, l->out, l->in);
    scores(y, sum, l, 1, DM_DEP_COUNT);
    for (uint32_t i = 2; i < DM_DEP_COUNT; i++)
        if (i != DM_DEP_ROOT && y[i] > y[best])
            best = i;
    return (uint8_t)best;
}

static void parse(dm_net_work *w, const dm_kernel *k, uint32_t n)
{
    uint8_t    hidden[512];
    net_state *s = &w->state;

    prepare(w, k, n);
    net_state_init(s, n);
    while (!net_state_is_done(s)) {
        uint32_t legal = net_state_legal(s), action = NET_SHIFT;
        if (legal != 1u << NET_SHIFT) {
            hide(hidden, w, k);
            action = legal == 1u << NET_RIGHT ? (uint32_t)NET_RIGHT : best_action(w, k, hidden, legal);
        }
        net_state_do(s, action, action == NET_SHIFT ? 0 : best_label(w, k, hidden, action));
    }
}

/* The words that are parsed: all but punctuation, or the first if all are. */
static uint32_t bare_words(dm_net_work *w, uint32_t n)
{
    uint32_t k = 0;
    for (uint32_t i = 0; i < n; i++)
        if (w->upos[i] != DM_UPOS_PUNCT)
            w->token[k++] = (uint16_t)i;
    if (k == 0 && n > 0)
        w->token[k++] = 0;
    return k;
}

static void build(dm_net_work *w, uint32_t n, uint32_t n_bare)
{
    for (uint32_t i = 0; i < n; i++) {
        w->head[i] = DM_NONE;
        w->deprel[i] = DM_DEP_PUNCT;
        w->is_loose[i] = true;
    }
    for (uint32_t i = 0; i < n_bare; i++) {
        uint16_t h = w->state.head[i];
        w->head[w->token[i]] = h == NET_NIL ? DM_NONE : w->token[h];
        w->deprel[w->token[i]] = h == NET_NIL ? DM_DEP_ROOT : w->state.label[i];
        w->is_loose[w->token[i]] = false;
    }
    if (n_bare == n)
        return;
    dm_punct_pair(w->partner, w->form, w->is_loose, n);
    dm_punct_tree t = {n, w->form, w->upos, w->deprel, w->head, w->is_loose, w->partner};
    for (uint32_t i = 0; i < n; i++)
        if (w->is_loose[i])
            w->head[i] = dm_punct_head(&t, i, w->model->punct);
}

/* ---- all of it ---------------------------------------------------------- */

static void give(dm_net_out *out, const dm_net_work *w, uint32_t n)
{
    if (out->upos)   memcpy(out->upos, w->upos, n);
    if (out->deprel) memcpy(out->deprel, w->deprel, n);
    if (out->ner)    memcpy(out->ner, w->ner, n);
    if (out->head)   memcpy(out->head, w->head, n * sizeof *w->head);
}

void dm_net_read(dm_net_out *out, dm_net_work *w, const dm_net_word *words, uint32_t n)
{
    const dm_kernel *k = dm_kernel_get();
    uint32_t         D = w->model->shape.dim, n_bare;

    if (n == 0)
        return;
    if (n > N_MAX)
        n = N_MAX;
    look_up(w, k, words, n);
    encode(w, k, n);
    tag(w, k, n);
    if (!names_fit(w->ner, n))
        best_names(w, n);
    for (uint32_t i = 0; i < n; i++) {
        const uint8_t *q = w->q + (size_t)(i + 1) * D;
        if (out->morph)
            out->morph[i] = w->model->morphs[best_morph(w, k, q, w->upos[i])];
        if (out->lemma_rule)
            out->lemma_rule[i] = (uint16_t)best_rule(w, k, q, w->upos[i], words[i].form);
    }
    if (out->head || out->deprel) {
        n_bare = bare_words(w, n);
        parse(w, k, n_bare);
        build(w, n, n_bare);
    }
    give(out, w, n);
}
