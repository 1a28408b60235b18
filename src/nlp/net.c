/* net.c: reading a sentence
 *
 *   look up   each word's row x0, kept per kind of word in a small cache
 *   encode    two convolutions, two gated recurrences, both ways; x stays in
 *             floats, every product is of 8-bit numbers
 *   tag       tags and names from one layer; features and lemma rule among those
 *             of the tag; names by Viterbi where the best tags do not fit together
 *   parse     arc-hybrid over the words that are not punctuation, the hidden
 *             layer being a sum of rows, computed once per word and slot: those of
 *             the slots that nearly every word passes through for all words
 *             together, the others (of which one in three is needed) on demand
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
    LINE    = 64,                    /* of the processors' caches             */
    GROUP   = 16384,                 /* most lemma rules or classes of a tag, see model.c */
    CLOSE   = 10,                     /* rules that score within this may be weighed by their words */
    NAMES_AT = DM_UPOS_COUNT         /* name tags follow the tags in `heads`  */
};

typedef struct kept {
    uint64_t hash;
    uint8_t  n, gaz;                 /* n == 0: empty                         */
    bool     is_known;               /* has a row of its own                  */
    char     form[KEPT];
} kept;

/* The scales and biases of outputs of which one is chosen; those that may not be,
 * and what fills up to a multiple of 16, have a bias that never wins. */
typedef struct choice {
    uint32_t n;
    float    scale[NET_LABELS], bias[NET_LABELS];
} choice;

typedef struct fit {                 /* a lemma rule that fits the word       */
    uint16_t rule;
    float    score;
} fit;

struct dm_net_work {
    const dm_model *model;
    void    *memory;                 /* of all these                          */
    kept    *kept;                   /* [CACHED]                              */
    float   *row;                    /* [CACHED][D] x0 of each                */
    float   *x;                      /* [N][D]                                */
    uint8_t *q;                      /* [N+2][D] x in 8 bits, a row of zero on each side */
    int32_t *sum;                    /* [N][4D], [N][2H], [N][32] and more    */
    int16_t *slot;                   /* [N][S][H]                             */
    int32_t *dots;                   /* [GROUP]                               */
    fit     *fits;                   /* [GROUP]                               */
    choice   tags, names, labels[2];
    net_state state;
    uint16_t made[N_MAX];            /* a bit per slot row of each bare word  */
    uint16_t token[N_MAX];           /* number of each bare word              */
    dm_str   form[N_MAX];
    uint64_t hash[N_MAX];
    uint32_t head[N_MAX], partner[N_MAX];
    bool     is_loose[N_MAX], is_known[N_MAX];
    uint8_t  upos[N_MAX], deprel[N_MAX], ner[N_MAX];
    uint8_t  from[N_MAX][DM_BIOES_COUNT];
};

/* ---- memory ------------------------------------------------------------- */

static void forbid(choice *c, uint32_t i)
{
    c->scale[i] = 0;
    c->bias[i] = -FLT_MAX;
}

/* Outputs [from, from + n) of a layer. */
static void choice_of(choice *c, const dm_layer *l, uint32_t from, uint32_t n)
{
    c->n = (n + 15) & ~15u;
    memcpy(c->scale, l->scale + from, n * sizeof *c->scale);
    memcpy(c->bias, l->bias + from, n * sizeof *c->bias);
    for (uint32_t i = n; i < c->n; i++)
        forbid(c, i);
}

static void set_choices(dm_net_work *w)
{
    choice_of(&w->tags, &w->model->heads, 0, DM_UPOS_COUNT);
    choice_of(&w->names, &w->model->heads, NAMES_AT, DM_BIOES_COUNT);
    for (uint32_t i = 0; i < 2; i++) {
        choice_of(&w->labels[i], &w->model->label[i], 0, DM_DEP_COUNT);
        forbid(&w->labels[i], DM_DEP_NONE);
        forbid(&w->labels[i], DM_DEP_ROOT);
    }
}

/* One block for all arrays, each at a multiple of 64 bytes. */
static bool set_arrays(dm_net_work *w)
{
    enum { ARRAYS = 8 };
    size_t D = w->model->shape.dim, H = w->model->shape.hidden, wide = 4 * D > 2 * H ? 4 * D : 2 * H;
    size_t at[ARRAYS + 1] = {0}, size[ARRAYS] = {
        CACHED * sizeof *w->kept, CACHED * D * sizeof *w->row, N_MAX * D * sizeof *w->x, (N_MAX + 2) * D,
        (N_MAX * wide + DM_MODEL_HEADS_OUT) * sizeof *w->sum, N_MAX * NET_SLOTS * H * sizeof *w->slot,
        GROUP * sizeof *w->dots, GROUP * sizeof *w->fits,
    };

    for (uint32_t i = 0; i < ARRAYS; i++)
        at[i + 1] = at[i] + (size[i] + LINE - 1) / LINE * LINE;
    if ((w->memory = dm_malloc(at[ARRAYS] + LINE)) == NULL)
        return false;
    char *p = (char *)w->memory + (LINE - (uintptr_t)w->memory % LINE);
    w->kept = (void *)(p + at[0]);
    w->row  = (void *)(p + at[1]);
    w->x    = (void *)(p + at[2]);
    w->q    = (void *)(p + at[3]);
    w->sum  = (void *)(p + at[4]);
    w->slot = (void *)(p + at[5]);
    w->dots = (void *)(p + at[6]);
    w->fits = (void *)(p + at[7]);
    return true;
}

dm_status dm_net_work_new(dm_net_work **out, const dm_model *m, dm_err *err)
{
    dm_net_work *w = dm_malloc(sizeof *w);

    *out = NULL;
    if (w == NULL)
        return dm_err_set(err, DM_E_MEMORY, "out of memory for reading");
    w->model = m;
    if (!set_arrays(w)) {
        dm_free(w);
        return dm_err_set(err, DM_E_MEMORY, "out of memory for reading");
    }
    set_choices(w);
    *out = w;
    return DM_OK;
}

void dm_net_work_free(dm_net_work *w)
{
    if (w == NULL)
        return;
    dm_free(w->memory);
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

/* x0 of a word; whether it has a row of its own. */
static bool make_row(float *x, const dm_model *m, const dm_kernel *k, const dm_net_word *word)
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
    return w < m->shape.n_word;
}

/* The same from the cache, when the word is short enough for it; else in `room`. */
static const float *find_row(bool *is_known, float *room, dm_net_work *w, const dm_kernel *k, const dm_net_word *word,
                             uint64_t hash)
{
    uint32_t D = w->model->shape.dim;
    size_t   n = word->form.n;

    if (n == 0 || n > KEPT) {
        *is_known = make_row(room, w->model, k, word);
        return room;
    }
    kept  *e = &w->kept[hash & (CACHED - 1)];
    float *row = w->row + (hash & (CACHED - 1)) * D;
    if (e->hash != hash || e->n != n || e->gaz != word->gaz || memcmp(e->form, word->form.p, n) != 0) {
        *e = (kept){.hash = hash, .n = (uint8_t)n, .gaz = word->gaz};
        memcpy(e->form, word->form.p, n);
        e->is_known = make_row(row, w->model, k, word);
    }
    *is_known = e->is_known;
    return row;
}

static void look_up(dm_net_work *w, const dm_kernel *k, const dm_net_word *words, uint32_t n)
{
    uint32_t    D = w->model->shape.dim;
    dm_net_case c = {0};
    bool        is_seen = false;

    for (uint32_t i = 0; i < n; i++) {
        dm_net_case_add(&c, words[i].form);
        w->hash[i] = dm_hash64(words[i].form.p, words[i].form.n, words[i].gaz);
        __builtin_prefetch(&w->kept[w->hash[i] & (CACHED - 1)], 1);
        __builtin_prefetch(&w->row[(w->hash[i] & (CACHED - 1)) * D]);
    }
    uint32_t kind = dm_net_case_kind(&c) * 2;
    for (uint32_t i = 0; i < n; i++) {
        float *x = w->x + (size_t)i * D;
        bool   is_first = !is_seen && dm_net_is_alpha(words[i].form);
        is_seen |= is_first;
        k->add(x, find_row(&w->is_known[i], x, w, k, &words[i], w->hash[i]), w->model->place + (size_t)(kind + is_first) * D, D);
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

static uint32_t best_of(const choice *c, const dm_kernel *k, const int32_t *sum)
{
    return k->best(sum, c->scale, c->bias, c->n);
}

/* Tags and name tags; the sums of the heads stay in w->sum. */
static void tag(dm_net_work *w, const dm_kernel *k, uint32_t n)
{
    const dm_layer *l = &w->model->heads;
    k->mul(w->sum, w->q + w->model->shape.dim, l->in, l->w, n, l->out, l->in);
    for (uint32_t i = 0; i < n; i++) {
        const int32_t *sum = w->sum + (size_t)i * l->out;
        w->upos[i] = (uint8_t)best_of(&w->tags, k, sum);
        w->ner[i] = (uint8_t)best_of(&w->names, k, sum + NAMES_AT);
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

/* Whether what the rule makes of the word is one with a row of its own. */
static bool makes_known(const dm_net_work *w, uint32_t rule, uint32_t word)
{
    const dm_model      *m = w->model;
    const dm_lemma_rule *r = &m->rules[rule];
    dm_str      form = w->form[word];
    char        lemma[DM_NET_NORM];
    dm_net_norm norm;
    size_t      stem = form.n - r->n_from;

    if (r->n_from + r->n_to == 0)
        return w->is_known[word];
    if (stem + r->n_to > sizeof lemma)
        return false;
    memcpy(lemma, form.p, stem);
    memcpy(lemma + stem, r->to, r->n_to);
    dm_net_normalise(&norm, (dm_str){lemma, stem + r->n_to});
    return dm_model_word(m, dm_net_word_key(&norm)) < m->shape.n_word;
}

/* The rules of a tag that fit the word, scored; how many. */
static uint32_t fitting(dm_net_work *w, const dm_kernel *k, const uint8_t *q, uint32_t upos, dm_str form, dm_str tail)
{
    const dm_model *m = w->model;
    const dm_layer *l = &m->rule;
    uint32_t        n = 0;

    for (uint32_t i = m->rule_at[upos]; i < m->rule_at[upos + 1]; i++)
        if (fits(&m->rules[i], tail, form.n)) {
            int32_t sum;
            k->dots(&sum, q, l->w + (size_t)i * l->in, 1, l->in);
            w->fits[n++] = (fit){(uint16_t)i, (float)sum * l->scale[i] + l->bias[i]};
        }
    return n;
}

/* The best rule; but when it makes no known word, and one nearly as good does,
 * that one ("expelled": expel, not expell). */
static uint32_t best_rule(dm_net_work *w, const dm_kernel *k, const uint8_t *q, uint32_t upos, uint32_t word)
{
    const dm_model *m = w->model;
    dm_str          form = w->form[word];
    char            room[2 * DM_MODEL_TAIL];
    uint32_t        n;
    const fit      *best = w->fits, *known = NULL;

    if (m->rule_at[upos + 1] - m->rule_at[upos] == 1)
        return m->rule_at[upos];
    if ((n = fitting(w, k, q, upos, form, plain_tail(room, form))) == 0)
        return m->rule_at[upos];
    for (const fit *f = w->fits; f < w->fits + n; f++)
        best = f->score > best->score ? f : best;
    if (makes_known(w, best->rule, word))
        return best->rule;
    for (const fit *f = w->fits; f < w->fits + n; f++)
        if (f->score > best->score - CLOSE && (!known || f->score > known->score) && makes_known(w, f->rule, word))
            known = f;
    return known ? known->rule : best->rule;
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
        const int32_t *sum = w->sum + (size_t)i * DM_MODEL_HEADS_OUT + NAMES_AT;
        for (uint8_t b = 0; b < DM_BIOES_COUNT; b++) {
            float y = (float)sum[b] * w->names.scale[b] + w->names.bias[b];
            now[b] = -1e30f;
            w->from[i][b] = 0;
            for (uint8_t a = 0; a < DM_BIOES_COUNT; a++) {
                if (!may_follow(i > 0 ? a : 0, b) || (i == 0 && a > 0))
                    continue;
                float v = y + (i > 0 ? was[a] : 0);
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

/* Rows of the hidden layer for `n` bare words and `n_slot` slots. */
static void fill_slots(dm_net_work *w, const dm_kernel *k, uint32_t word, uint32_t n, uint32_t slot, uint32_t n_slot)
{
    const dm_layer *l = &w->model->slot;
    size_t          D = l->in, H = w->model->shape.hidden, out = n_slot * H;

    k->mul(w->sum, w->q + word * D, D, l->w + slot * H * D, n, (uint32_t)out, (uint32_t)D);
    k->to16(w->slot + (word * (size_t)NET_SLOTS + slot) * H, NET_SLOTS * H, w->sum, l->scale + slot * H,
            l->bias + slot * H, n, (uint32_t)out);
    for (uint32_t i = word; i < word + n; i++)
        w->made[i] = (uint16_t)(w->made[i] | ((1u << n_slot) - 1) << slot);
}

static void prepare(dm_net_work *w, const dm_kernel *k, uint32_t n)
{
    uint32_t D = w->model->shape.dim;

    for (uint32_t i = 0; i < n; i++)                 /* bare words move together */
        memmove(w->q + (size_t)i * D, w->q + (size_t)(w->token[i] + 1) * D, D);
    memset(w->made, 0, n * sizeof *w->made);
    fill_slots(w, k, 0, n, NET_S0, 1);
    fill_slots(w, k, 0, n, NET_B0, 2);               /* and NET_B1            */
}

static const int16_t *slot_row(dm_net_work *w, const dm_kernel *k, uint16_t word, uint32_t slot)
{
    uint32_t H = w->model->shape.hidden;

    if (word == NET_NIL)
        return w->model->nil + (size_t)slot * H;
    if (!(w->made[word] >> slot & 1))
        fill_slots(w, k, word, 1, slot, 1);
    return w->slot + ((size_t)word * NET_SLOTS + slot) * H;
}

static void hide(uint8_t *hidden, dm_net_work *w, const dm_kernel *k)
{
    const int16_t *row[NET_SLOTS + NET_FACTS];
    uint16_t       slot[NET_SLOTS];
    uint32_t       fact[NET_FACTS], H = w->model->shape.hidden;

    net_state_slots(slot, &w->state);
    net_state_facts(fact, &w->state, slot, w->token);
    for (uint32_t s = 0; s < NET_SLOTS; s++)
        row[s] = slot_row(w, k, slot[s], s);
    for (uint32_t f = 0; f < NET_FACTS; f++)
        row[NET_SLOTS + f] = w->model->fact + (size_t)fact[f] * H;
    k->hide(hidden, row, NET_SLOTS + NET_FACTS, H);
}

static uint32_t best_action(const dm_net_work *w, const dm_kernel *k, const uint8_t *hidden, uint32_t legal)
{
    const dm_layer *l = &w->model->act;
    int32_t  sum[DM_MODEL_ACTS];
    float    y[NET_ACTIONS];
    uint32_t best = NET_ACTIONS;

    k->mul(sum, hidden, l->in, l->w, 1, l->out, l->in);
    for (uint32_t a = 0; a < NET_ACTIONS; a++) {
        y[a] = (float)sum[a] * l->scale[a] + l->bias[a];
        if ((legal >> a & 1) && (best == NET_ACTIONS || y[a] > y[best]))
            best = a;
    }
    return best;
}

static uint8_t best_label(const dm_net_work *w, const dm_kernel *k, const uint8_t *hidden, uint32_t action)
{
    uint32_t        side = action == NET_RIGHT;
    const dm_layer *l = &w->model->label[side];
    int32_t         sum[NET_LABELS];

    k->mul(sum, hidden, l->in, l->w, 1, l->out, l->in);
    return (uint8_t)best_of(&w->labels[side], k, sum);
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
            out->lemma_rule[i] = (uint16_t)best_rule(w, k, q, w->upos[i], i);
    }
    if (out->head || out->deprel) {
        n_bare = bare_words(w, n);
        parse(w, k, n_bare);
        build(w, n, n_bare);
    }
    give(out, w, n);
}
