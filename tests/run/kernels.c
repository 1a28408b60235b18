/* run/kernels.c: what every kernel of this machine makes of the same numbers
 *
 *     run-kernels MODEL
 *
 * Gives each kernel the same pseudo-random numbers in all sizes, and some
 * sentences to read, and prints a hash of all that came out: "neon 8f3a...".
 * Equal hashes are equal bits, on one machine and between machines; tools/check-neon
 * compares those of two processors. Exit 1 when two kernels here differ.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "nlp/kernel.h"
#include "nlp/model.h"
#include "nlp/net.h"

enum { T_MAX = 21, D_MAX = 112, WORDS = 64 };

static uint64_t rng;

static uint32_t bits(void)
{
    rng = rng * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)(rng >> 33);
}

static float small_float(void) { return ((float)(bits() & 0xFFFF) - 32768.0f) / 9000.0f; }

static uint8_t  a[(T_MAX + 2) * D_MAX], q[T_MAX * D_MAX], hidden[D_MAX];
static int8_t   w[3 * D_MAX * 4 * D_MAX];
static int32_t  sum[T_MAX * 4 * D_MAX];
static float    x[T_MAX * D_MAX], y[T_MAX * D_MAX], scale[4 * D_MAX], bias[4 * D_MAX];
static int16_t  rows[20][D_MAX], p[T_MAX * D_MAX];

static void fill(void)
{
    for (size_t i = 0; i < sizeof a; i++) a[i] = (uint8_t)bits();
    for (size_t i = 0; i < sizeof w; i++) w[i] = (int8_t)((int)(bits() % 33) - 16);
    for (size_t i = 0; i < T_MAX * D_MAX; i++) x[i] = small_float() * 40;
    for (size_t i = 0; i < 4 * D_MAX; i++) scale[i] = small_float() * 1e-4f;
    for (size_t i = 0; i < 4 * D_MAX; i++) bias[i] = small_float();
    for (size_t i = 0; i < 20 * D_MAX; i++) rows[i / D_MAX][i % D_MAX] = (int16_t)bits();
}

static void add(uint64_t *hash, const void *from, size_t n) { *hash = dm_hash64(from, n, *hash); }

/* All functions of a kernel on T words of D dimensions. */
static void try(uint64_t *hash, const dm_kernel *k, uint32_t T, uint32_t D)
{
    const int16_t *row[20];

    k->mul(sum, a, D, w, T, 2 * D, 3 * D);
    add(hash, sum, sizeof *sum * T * 2 * D);
    memcpy(y, x, sizeof y);
    k->maxout(y, sum, scale, bias, T, D);
    add(hash, y, sizeof *y * T * D);
    k->mul(sum, a + D, D, w, T, 4 * D, D);
    memcpy(y, x, sizeof y);
    k->gate(y, sum, scale, bias, T, D);
    k->add(y, y, bias, D);
    k->add_row(y, w, 0.0123f, D);
    add(hash, y, sizeof *y * T * D);
    for (uint32_t t = 0; t < T; t++) {
        uint32_t at = k->best(sum + t * D, scale, bias, D);
        add(hash, &at, sizeof at);
    }
    k->dots(sum, a, w, 37, D);
    add(hash, sum, sizeof *sum * 37);
    k->quantise(q, x, (size_t)T * D, 1.7f);
    add(hash, q, (size_t)T * D);
    k->mul(sum, a, D, w, T, D, D);
    for (uint32_t i = 0; i < T * D; i++) sum[i] *= 40;
    k->to16(p, D, sum, scale, bias, T, D);
    add(hash, p, sizeof *p * T * D);
    for (int i = 0; i < 20; i++) row[i] = rows[i];
    k->hide(hidden, row, 20, D);
    add(hash, hidden, D);
}

/* Words out of a few, in any order: sentences of no sense but of every size. */
static void read_some(uint64_t *hash, const dm_model *model)
{
    static const char *const some[] = {"The", "minister", "said", "that", "talks", "failed", ",", ".", "in", "Minsk",
                                       "\"", "rebels", "were", "expelled", "from", "and", "-", "NATO", "1996", "she"};
    dm_net_work *work;
    dm_net_word  word[WORDS] = {0};
    uint8_t      upos[WORDS], deprel[WORDS], ner[WORDS];
    uint16_t     rule[WORDS];
    uint32_t     head[WORDS];
    dm_morph     morph[WORDS];
    dm_net_out   out = {upos, deprel, ner, rule, morph, head};

    if (dm_net_work_new(&work, model, NULL) != DM_OK)
        exit(2);
    for (uint32_t n = 1; n <= WORDS; n++) {
        for (uint32_t i = 0; i < n; i++)
            word[i].form = dm_str_of(some[bits() % (sizeof some / sizeof *some)]);
        dm_net_read(&out, work, word, n);
        add(hash, upos, n);
        add(hash, deprel, n);
        add(hash, ner, n);
        add(hash, rule, n * sizeof *rule);
        add(hash, head, n * sizeof *head);
        add(hash, morph, n * sizeof *morph);
    }
    dm_net_work_free(work);
}

static uint64_t hash_of(const dm_model *model)
{
    uint64_t hash = 0;

    rng = 7;
    for (uint32_t D = 16; D <= D_MAX; D += 16)
        for (uint32_t T = 1; T <= T_MAX; T += 4) {
            fill();
            try(&hash, dm_kernel_get(), T, D);
        }
    read_some(&hash, model);
    return hash;
}

int main(int argc, char **argv)
{
    static const char *const name[] = {"scalar", "avx2", "avx512vnni", "neon", "neondot"};
    dm_model *model;
    dm_err    err;
    uint64_t  first = 0;
    bool      differ = false;

    if (argc != 2 || dm_model_open(&model, argv[1], &err) != DM_OK) {
        fprintf(stderr, "%s\n", argc != 2 ? "usage: run-kernels MODEL" : err.text);
        return 2;
    }
    for (size_t i = 0; i < sizeof name / sizeof *name; i++) {
        if (!dm_kernel_select(name[i]))
            continue;
        uint64_t hash = hash_of(model);
        first = first ? first : hash;
        differ |= hash != first;
        printf("%s %016llx\n", name[i], (unsigned long long)hash);
    }
    dm_model_close(model);
    return differ;
}
