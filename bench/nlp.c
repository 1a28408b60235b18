/* bench/nlp.c: how fast the network reads
 *
 *     bench-nlp [MODEL [FILE.conllu...]]
 *
 * Reads the words and sentences of CoNLL-U files (or, without any, a few
 * sentences of its own) with every kernel the machine has: tags, features, lemma
 * rules, tree and names, on one core. Prints tokens per second of this thread's
 * processor time, best and median of 9 runs after 2; words are cut beforehand.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/alloc.h"
#include "base/io.h"
#include "nlp/net.h"

enum { RUNS = 9, WARM = 2 };

static const char *const own[] = {
    "The prime minister told parliament on Tuesday that the border would stay closed until the talks resume .",
    "Police in the northern city arrested eleven people after a crowd attacked the customs office .",
    "\" We asked for observers and got silence , \" said Ines Varga , who leads the smaller of the two unions .",
    "The embassy denied that its staff had met the rebels , calling the report a fabrication .",
    "Fuel deliveries stopped in March , but the company says that it will honour all contracts signed before then .",
};

typedef struct text {
    dm_net_word *w;
    uint32_t    *end;              /* [n_sent] one past each sentence's last word */
    uint32_t     n, cap, n_sent, cap_sent;
} text;

static void add_word(text *t, dm_str form)
{
    if (t->n == t->cap) {
        t->cap = t->cap ? t->cap * 2 : 4096;
        t->w = dm_realloc(t->w, t->cap * sizeof *t->w);
    }
    t->w[t->n++] = (dm_net_word){form, 0};
}

static void end_sent(text *t)
{
    uint32_t from = t->n_sent ? t->end[t->n_sent - 1] : 0;
    if (t->n == from)
        return;
    if (t->n_sent == t->cap_sent) {
        t->cap_sent = t->cap_sent ? t->cap_sent * 2 : 1024;
        t->end = dm_realloc(t->end, t->cap_sent * sizeof *t->end);
    }
    t->end[t->n_sent++] = t->n;
}

static void add_conllu(text *t, const char *path)
{
    dm_file file;                  /* stays: words point into it              */
    dm_err  err;
    dm_str  line, rest, id, form;

    if (dm_file_read(&file, path, 1 << 30, &err) != DM_OK) {
        fprintf(stderr, "%s\n", err.text);
        exit(2);
    }
    rest = file.bytes;
    while (dm_str_cut(&line, &rest, '\n')) {
        if (line.n == 0)
            end_sent(t);
        if (line.n == 0 || line.p[0] == '#' || !dm_str_cut(&id, &line, '\t') || !dm_str_cut(&form, &line, '\t'))
            continue;
        if (memchr(id.p, '-', id.n) == NULL && memchr(id.p, '.', id.n) == NULL
            && t->n - (t->n_sent ? t->end[t->n_sent - 1] : 0) < DM_MAX_SENT_TOKENS)
            add_word(t, form);
    }
    end_sent(t);
}

static void add_own(text *t)
{
    for (uint32_t r = 0; r < 400; r++)
        for (size_t i = 0; i < sizeof own / sizeof *own; i++) {
            dm_str rest = dm_str_of(own[i]), piece;
            while (dm_str_cut(&piece, &rest, ' '))
                add_word(t, piece);
            end_sent(t);
        }
}

static double seconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static int by_value(const void *x, const void *y)
{
    double a = *(const double *)x, b = *(const double *)y;
    return (a > b) - (a < b);
}

static double run(const text *t, dm_net_work *w, dm_arena *a)
{
    double start = seconds();
    for (uint32_t s = 0, at = 0; s < t->n_sent; at = t->end[s++]) {
        dm_arena_reset(a);
        dm_net_out o = dm_net_out_new(a, t->end[s] - at);
        dm_net_read(&o, w, t->w + at, t->end[s] - at);
    }
    return (double)t->n / (seconds() - start);
}

static void bench(const char *kernel, const text *t, const dm_model *m)
{
    dm_net_work *w;
    dm_arena     a;
    double       speed[RUNS];

    if (!dm_kernel_select(kernel) || dm_net_work_new(&w, m, NULL) != DM_OK)
        return;
    dm_arena_init(&a, 0);
    for (int i = -WARM; i < RUNS; i++) {
        double v = run(t, w, &a);
        if (i >= 0)
            speed[i] = v;
    }
    qsort(speed, RUNS, sizeof *speed, by_value);
    printf("nlp kernel=%s tokens=%u sentences=%u tokens_per_second=%.0f best=%.0f\n", kernel, t->n, t->n_sent,
           speed[RUNS / 2], speed[RUNS - 1]);
    dm_arena_clear(&a);
    dm_net_work_free(w);
}

int main(int argc, char **argv)
{
    static const char *const kernels[] = {"scalar", "avx2", "avx512vnni"};
    dm_model *m;
    dm_err    err;
    text      t = {0};

    if (dm_model_open(&m, argc > 1 ? argv[1] : "models/english.dmm", &err) != DM_OK) {
        fprintf(stderr, "%s\n", err.text);
        return 2;
    }
    for (int i = 2; i < argc; i++)
        add_conllu(&t, argv[i]);
    if (argc <= 2)
        add_own(&t);
    for (size_t i = 0; i < sizeof kernels / sizeof *kernels; i++)
        bench(kernels[i], &t, m);
    dm_model_close(m);
    return 0;
}
