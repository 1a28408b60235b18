/* punct.c: the table that hangs punctuation
 *
 * A log-linear choice among the candidates of nlp/netpunct.h on gold trees, by
 * stochastic gradient, rounded to 1/256 at the end.
 */
#include <math.h>

#include "nlp/netpunct.h"
#include "train/pack.h"

enum { PASSES = 8 };

typedef struct tree {
    dm_punct_tree t;
    dm_str   form[SENT_WORDS];
    uint8_t  upos[SENT_WORDS], rel[SENT_WORDS];
    uint32_t head[SENT_WORDS], partner[SENT_WORDS];
    bool     is_loose[SENT_WORDS];
} tree;

static void make_tree(tree *o, const sent *s)
{
    o->t = (dm_punct_tree){s->n, o->form, o->upos, o->rel, o->head, o->is_loose, o->partner};
    for (uint32_t i = 0; i < s->n; i++) {
        int h = s->w[i].head;
        o->form[i] = s->w[i].form;
        o->upos[i] = s->w[i].upos;
        o->rel[i] = s->w[i].rel;
        o->is_loose[i] = s->w[i].upos == DM_UPOS_PUNCT && h >= 0;
        for (int k = 0; h >= 0 && s->w[h].upos == DM_UPOS_PUNCT && s->w[h].head >= 0 && k < SENT_WORDS; k++) h = s->w[h].head;
        o->head[i] = h < 0 ? UINT32_MAX : (uint32_t)h;
    }
    dm_punct_pair(o->partner, o->form, o->is_loose, s->n);
}

static float learn(float *w, const dm_punct_choice *c, uint32_t n, uint32_t right, float rate)
{
    float y[DM_PUNCT_CANDIDATES], top = -1e30f, sum = 0;
    for (uint32_t i = 0; i < n; i++) {
        y[i] = 0;
        for (uint32_t k = 0; k < DM_PUNCT_FACTS; k++) y[i] += w[c[i].row[k]];
        if (y[i] > top) top = y[i];
    }
    for (uint32_t i = 0; i < n; i++) sum += y[i] = expf(y[i] - top);
    float p = y[right] / sum;
    for (uint32_t i = 0; i < n; i++) {
        float g = (i == right) - y[i] / sum;
        for (uint32_t k = 0; k < DM_PUNCT_FACTS; k++) w[c[i].row[k]] += rate * (g - 1e-4f * w[c[i].row[k]]);
    }
    return p;
}

void punct_fit(int16_t table[DM_PUNCT_ROWS], const sents *train)
{
    float *w = need(DM_PUNCT_ROWS * sizeof *w);
    tree  *t = need(sizeof *t);

    for (uint32_t pass = 0; pass < PASSES; pass++) {
        double all = 0, missed = 0, p = 0;
        for (uint32_t i = 0; i < train->n; i++) {
            if (!train->s[i].has_tree) continue;
            make_tree(t, &train->s[i]);
            for (uint32_t j = 0; j < t->t.n; j++) {
                dm_punct_choice c[DM_PUNCT_CANDIDATES];
                if (!t->is_loose[j]) continue;
                uint32_t n = dm_punct_choices(c, &t->t, j), right = 0;
                while (right < n && c[right].word != t->head[j]) right++;
                all++;
                if (right == n) missed++;
                else p += learn(w, c, n, right, 0.1f / (1 + (float)pass));
            }
        }
        if (pass + 1 == PASSES) say("punctuation: %.0f marks, %.2f %% not among the candidates, mean p %.3f", all, 100 * missed / all, p / (all - missed));
    }
    for (uint32_t i = 0; i < DM_PUNCT_ROWS; i++)
        table[i] = (int16_t)lrintf(fmaxf(-32000, fminf(32000, w[i] * 256)));
    dm_free(w);
    dm_free(t);
}
