/* gen_ends.c: fits the weights of src/nlp/ends.inc (run tools/gen_ends)
 *
 *     gen_ends TRAIN.conllu... -- DEV.conllu... > src/nlp/ends.inc
 *
 * Builds the raw text of the treebanks, cuts it into pieces, and fits a logistic
 * regression (AdaGrad, L2) to the gaps that dm_ends_is_gap names: does a gold
 * sentence end there? The bias is lowered by MARGIN, for a wrong end in the middle
 * of a name costs more than a missed one. What it makes of the dev files is printed
 * to standard error.
 */
#include <math.h>

#include "base/alloc.h"
#include "base/io.h"
#include "doc/conllu.h"
#include "nlp/ends.h"

enum { SCALE = 16, PASSES = 30 };

static const double L2 = 1e-3, MARGIN = 0.5;

typedef struct gap {
    uint16_t rows[DM_ENDS_FEATURES];
    bool     ends;
} gap;

typedef struct gaps {
    gap     *p;
    uint32_t n, cap;
} gaps;

/* A paragraph: its text, and the bytes at which gold sentences end. */
typedef struct paragraph {
    dm_buf    text;
    uint32_t *end;
    uint32_t  n, cap;
} paragraph;

static void *more(void *p, uint32_t n, uint32_t *cap, size_t size)
{
    if (n < *cap)
        return p;
    *cap = *cap ? *cap * 2 : 64;
    if (!(p = dm_realloc(p, *cap * size)))
        abort();
    return p;
}

static bool is_end(const paragraph *par, uint32_t byte)
{
    for (uint32_t i = 0; i < par->n; i++)
        if (par->end[i] == byte)
            return true;
    return false;
}

static void take(gaps *out, paragraph *par)
{
    dm_pieces ps = {0};
    dm_str    text = dm_buf_view(&par->text);
    dm_err    err;
    uint32_t  first = 0;

    if (dm_token_split(&ps, NULL, text, (dm_span){0, (uint32_t)text.n}, &err) != DM_OK)
        abort();
    for (uint32_t i = 0; i < ps.n; i++) {
        bool ends = is_end(par, ps.p[i].span.end);

        if (dm_ends_is_gap(ps.p, ps.n, i, text)) {
            out->p = more(out->p, out->n, &out->cap, sizeof *out->p);
            dm_ends_rows(out->p[out->n].rows, ps.p, ps.n, i, first, text);
            out->p[out->n++].ends = ends;
        }
        if (ends)
            first = i + 1;
    }
    dm_pieces_clear(&ps);
    par->text.n = 0;
    par->n = 0;
}

static bool has_comment(const dm_conllu_sent *s, const char *head)
{
    for (uint32_t i = 0; i < s->n_comment; i++)
        if (dm_str_starts(s->comments[i], dm_str_of(head)))
            return true;
    return false;
}

static void add_sentence(paragraph *par, const dm_conllu_sent *s)
{
    for (uint32_t i = 0; i < s->n_comment; i++)
        if (dm_str_starts(s->comments[i], DM_STR("# text = "))) {
            if (par->text.n > 0)
                dm_buf_char(&par->text, ' ');
            dm_buf_str(&par->text, dm_str_trim(dm_str_sub(s->comments[i], 9, s->comments[i].n)));
        }
    par->end = more(par->end, par->n, &par->cap, sizeof *par->end);
    par->end[par->n++] = (uint32_t)par->text.n;
}

static void read_gaps(gaps *out, const char *path)
{
    dm_arena         arena;
    dm_file          file;
    dm_err           err;
    dm_conllu_sent   s;
    bool             has_more = true;
    paragraph        par = {0};

    dm_arena_init(&arena, 0);
    if (dm_file_read(&file, path, 1u << 30, &err) != DM_OK) {
        fprintf(stderr, "%s\n", err.text);
        exit(1);
    }
    dm_conllu_reader reader = {.rest = file.bytes, .path = path};
    while (dm_conllu_next(&s, &has_more, &reader, &arena, &err) == DM_OK && has_more) {
        if (has_comment(&s, "# newdoc") || has_comment(&s, "# newpar"))
            take(out, &par);
        add_sentence(&par, &s);
        dm_arena_reset(&arena);
    }
    take(out, &par);
    dm_arena_clear(&arena);
    dm_file_close(&file);
}

typedef struct model {
    double w[DM_ENDS_ROWS], g[DM_ENDS_ROWS], bias, bias_g;
} model;

static double score(const model *m, const gap *x)
{
    double sum = m->bias;

    for (uint32_t k = 0; k < DM_ENDS_FEATURES; k++)
        sum += m->w[x->rows[k]];
    return sum;
}

static void step(model *m, const gap *x, double rate)
{
    double g = 1 / (1 + exp(-score(m, x))) - x->ends;

    for (uint32_t k = 0; k < DM_ENDS_FEATURES; k++) {
        uint32_t r = x->rows[k];
        double   d = g + L2 * m->w[r];
        m->g[r] += d * d;
        m->w[r] -= rate * d / sqrt(m->g[r] + 1e-6);
    }
    m->bias_g += g * g;
    m->bias -= rate * g / sqrt(m->bias_g + 1e-6);
}

static void fit(model *m, const gaps *data)
{
    uint64_t  seed = 1;
    uint32_t *order = dm_malloc(data->n * sizeof *order);

    for (uint32_t i = 0; i < data->n; i++)
        order[i] = i;
    for (int pass = 0; pass < PASSES; pass++)
        for (uint32_t i = 0; i < data->n; i++) {
            seed = seed * 6364136223846793005u + 1442695040888963407u;
            uint32_t j = i + (uint32_t)((seed >> 33) % (data->n - i)), swap = order[i];
            order[i] = order[j];
            order[j] = swap;
            step(m, &data->p[order[i]], 0.1 * (1 - (double)pass / PASSES));
        }
    dm_free(order);
}

static void test(const model *m, const char *path)
{
    gaps data = {0};

    read_gaps(&data, path);
    for (double t = 0; t <= 2.01; t += 0.5) {
        uint32_t gold = 0, said = 0, right = 0;
        for (uint32_t i = 0; i < data.n; i++) {
            bool ends = score(m, &data.p[i]) > t;
            gold += data.p[i].ends;
            said += ends;
            right += ends && data.p[i].ends;
        }
        fprintf(stderr, "%s: odds %.1f: %u gaps, %u ends, said %u, right %u\n", path, t, data.n, gold, said, right);
    }
    dm_free(data.p);
}

static int32_t whole(double w)
{
    double v = floor(w * SCALE + 0.5);

    return (int32_t)(v > 127 ? 127 : v < -127 ? -127 : v);
}

static void write(const model *m)
{
    printf("/* generated from the sentence ends of UD English EWT and GUM (train) by tools/gen_ends */\n\n"
           "static const int32_t ends_bias = %d;\n\nstatic const int8_t ends_weight[DM_ENDS_ROWS] = {",
           (int)floor((m->bias - MARGIN) * SCALE + 0.5));
    for (uint32_t r = 0; r < DM_ENDS_ROWS; r++)
        printf("%s%d,", r % 24 == 0 ? "\n    " : "", whole(m->w[r]));
    printf("\n};\n");
}

int main(int argc, char **argv)
{
    static model m;
    gaps         data = {0};
    int          i = 1;

    for (; i < argc && strcmp(argv[i], "--") != 0; i++)
        read_gaps(&data, argv[i]);
    fit(&m, &data);
    for (i++; i < argc; i++)
        test(&m, argv[i]);
    write(&m);
    dm_free(data.p);
    return 0;
}
