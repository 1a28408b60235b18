/* gen_ends.c: learns the tables of src/nlp/ends.c (run tools/gen_ends)
 *
 *     gen_ends words TRAIN.conllu...                   > nlp/ends_words.inc
 *     gen_ends ends TRAIN.conllu... -- TEST.conllu...  > nlp/ends.inc
 *
 * words   the class of every word seen MIN_WORD times: its most frequent tag
 * ends    logistic regression (AdaGrad, L2) over the gaps that dm_ends_is_gap
 *         names and no stop decides: does a gold sentence end there? Features
 *         seen MIN_ROW times or more count
 *
 * The raw text of a treebank keeps its paragraphs apart; news and letters as they
 * are scraped often do not. So each end of a paragraph without a stop is an
 * example too: the gap between it and the next, as if they were one. And some
 * paragraphs are read in capitals or Like Headlines, where a capital means nothing.
 *
 * Compiled with tables that are empty, so that dm_sentence_mark names the ends
 * that stops make, and no more.
 */
#include <math.h>
#include <stdio.h>

#include "base/alloc.h"
#include "base/io.h"
#include "doc/conllu.h"
#include "nlp/ends.h"
#include "nlp/sentence.h"

enum {
    MIN_WORD = 2, MIN_ROW = 2,
    WORDS    = 1 << 14,              /* slots of the tables                   */
    ROWS     = 1 << 17,
    PROBES   = 8,                    /* as in ends.c                          */
    SCALE    = 16, PASSES = 20,
    CAPITALS = 12                    /* every so many-th paragraph, in capitals too */
};

static const double L2 = 3e-4, RATE = 0.1;
static const double JOINED = 0.6, SHOUTED = 0.5;     /* what those examples weigh */
static const double MARGIN = 0.5;    /* lowers the bias: a wrong end costs more   */

static void *zeroed(size_t n, size_t size)
{
    void *p = dm_malloc(n * size);

    if (!p)
        abort();
    memset(p, 0, n * size);
    return p;
}

static void *more(void *p, uint32_t n, uint32_t *cap, size_t size)
{
    if (n < *cap)
        return p;
    *cap = *cap ? *cap * 2 : 64;
    if (!(p = dm_realloc(p, *cap * size)))
        abort();
    return p;
}

/* ---- paragraphs --------------------------------------------------------- */

/* A paragraph: its text, and the bytes at which gold sentences end. */
typedef struct paragraph {
    dm_buf    text;
    uint32_t *end;
    uint32_t  n, cap;
    bool      is_glued;              /* no space after the last sentence      */
} paragraph;

typedef void (*paragraph_fn)(void *to, const paragraph *par);

/* Does the last token say SpaceAfter=No? It is a range when the last word ends one. */
static bool is_glued(const dm_conllu_sent *s)
{
    const dm_conllu_row *last = &s->rows[s->n_row - 1];
    dm_str               id = last->col[0], value;

    for (uint32_t i = 0; i < s->n_row; i++) {
        dm_str from, upto = s->rows[i].col[0];
        if (dm_str_cut(&from, &upto, '-') && dm_str_eq(upto, id))
            last = &s->rows[i];
    }
    return dm_conllu_misc(&value, last->col[9], "SpaceAfter") && dm_str_eq(value, DM_STR("No"));
}

static void add_sentence(paragraph *par, const dm_conllu_sent *s)
{
    dm_str text;

    for (uint32_t i = 0; i < s->n_comment; i++)
        if (dm_conllu_comment(&text, s->comments[i], "text")) {
            if (par->text.n > 0 && !par->is_glued)
                dm_buf_char(&par->text, ' ');
            dm_buf_str(&par->text, text);
        }
    par->is_glued = is_glued(s);
    par->end = more(par->end, par->n, &par->cap, sizeof *par->end);
    par->end[par->n++] = (uint32_t)par->text.n;
}

static bool begins_paragraph(const dm_conllu_sent *s)
{
    for (uint32_t i = 0; i < s->n_comment; i++)
        if (dm_str_starts(s->comments[i], DM_STR("# newdoc")) || dm_str_starts(s->comments[i], DM_STR("# newpar")))
            return true;
    return false;
}

/* `file` must live as long as what is read. */
static dm_conllu_reader open_conllu(dm_file *file, const char *path)
{
    dm_err err;

    if (dm_file_read(file, path, 1u << 30, &err) != DM_OK) {
        fprintf(stderr, "%s\n", err.text);
        exit(1);
    }
    return (dm_conllu_reader){.rest = file->bytes, .path = path};
}

static void read_paragraphs(paragraph_fn each, void *to, const char *path)
{
    dm_arena       arena;
    dm_file        file;
    dm_err         err;
    dm_conllu_sent s;
    bool           has_more = true;
    paragraph      par = {0};

    dm_arena_init(&arena, 0);
    dm_conllu_reader reader = open_conllu(&file, path);
    while (dm_conllu_next(&s, &has_more, &reader, &arena, &err) == DM_OK && has_more) {
        if (begins_paragraph(&s) && par.n > 0) {
            each(to, &par);
            par.text.n = par.n = 0;
        }
        add_sentence(&par, &s);
        dm_arena_reset(&arena);
    }
    each(to, &par);
    dm_arena_clear(&arena);
    dm_file_close(&file);
}

/* ---- gaps --------------------------------------------------------------- */

typedef struct gap {
    uint32_t rows[DM_ENDS_FEATURES]; /* hashes, later places in `model`; DM_NONE: none */
    float    weight;
    bool     ends;
} gap;

typedef struct gaps {
    gap      *p;
    uint32_t  n, cap;
    uint32_t  n_par;
    bool      is_test;
    paragraph last;                  /* the paragraph before                  */
} gaps;

/* Does a gold sentence end at `byte`? *at moves along. */
static bool is_end(const paragraph *par, uint32_t *at, uint32_t byte)
{
    while (*at < par->n && par->end[*at] < byte)
        ++*at;
    return *at < par->n && par->end[*at] == byte;
}

/* Adds the gaps of the paragraph that end in (from, upto]. */
static void add_gaps(gaps *out, const paragraph *par, uint32_t from, uint32_t upto, float weight)
{
    dm_pieces ps = {0};
    dm_str    text = dm_buf_view(&par->text);
    dm_err    err;
    dm_ends   e;
    uint32_t  at = 0;

    if (dm_token_split(&ps, NULL, text, (dm_span){0, (uint32_t)text.n}, &err) != DM_OK)
        abort();
    dm_sentence_mark(ps.p, ps.n, text, false);
    dm_ends_begin(&e, ps.p, ps.n, text);
    for (uint32_t i = 0; i < ps.n; i++) {
        uint32_t byte = ps.p[i].span.end;
        bool     ends = is_end(par, &at, byte);

        dm_ends_pass(&e, i);
        if (!ps.p[i].ends && byte > from && byte <= upto && dm_ends_is_gap(&e, i)) {
            out->p = more(out->p, out->n, &out->cap, sizeof *out->p);
            out->p[out->n] = (gap){.weight = weight, .ends = ends};
            dm_ends_rows(out->p[out->n++].rows, &e, i);
        }
        if (ends || ps.p[i].ends)
            dm_ends_first(&e, i + 1);
    }
    dm_pieces_clear(&ps);
}

static void copy(paragraph *to, const paragraph *from)
{
    to->text.n = to->n = 0;
    dm_buf_str(&to->text, dm_buf_view(&from->text));
    for (uint32_t i = 0; i < from->n; i++) {
        to->end = more(to->end, to->n, &to->cap, sizeof *to->end);
        to->end[to->n++] = from->end[i];
    }
}

/* The gap between the paragraph before and this one. */
static void add_joined(gaps *out, const paragraph *par)
{
    paragraph both = {0};
    uint32_t  end = (uint32_t)out->last.text.n;

    if (end == 0)
        return;
    copy(&both, &out->last);
    dm_buf_char(&both.text, ' ');
    dm_buf_str(&both.text, dm_buf_view(&par->text));
    add_gaps(out, &both, end - 1, end, (float)JOINED);
    dm_buf_clear(&both.text);
    dm_free(both.end);
}

/* In capitals, or Each Word With One. */
static void add_shouted(gaps *out, const paragraph *par, bool is_title)
{
    paragraph loud = {0};
    char      before = ' ';

    copy(&loud, par);
    for (size_t i = 0; i < loud.text.n; i++) {
        char b = loud.text.p[i];
        if (b >= 'a' && b <= 'z' && (!is_title || before == ' '))
            loud.text.p[i] = (char)(b - 32);
        before = b;
    }
    add_gaps(out, &loud, 0, UINT32_MAX, (float)SHOUTED);
    dm_buf_clear(&loud.text);
    dm_free(loud.end);
}

static void take_gaps(void *to, const paragraph *par)
{
    gaps *out = to;

    add_gaps(out, par, 0, UINT32_MAX, 1);
    if (out->is_test)
        return;
    add_joined(out, par);
    if (out->n_par % CAPITALS == 0)
        add_shouted(out, par, false);
    if (out->n_par++ % CAPITALS == CAPITALS / 2)
        add_shouted(out, par, true);
    copy(&out->last, par);
}

/* ---- words -------------------------------------------------------------- */

typedef struct word {
    uint32_t hash, n[DM_UPOS_COUNT], total;
} word;

enum { MOST_WORDS = 1 << 18 };

static uint32_t class_of_upos(uint32_t upos)
{
    static const uint8_t class[DM_UPOS_COUNT] = {
        [DM_UPOS_ADJ] = 1, [DM_UPOS_ADP] = 2, [DM_UPOS_ADV] = 3, [DM_UPOS_AUX] = 4, [DM_UPOS_CCONJ] = 5,
        [DM_UPOS_DET] = 6, [DM_UPOS_INTJ] = 7, [DM_UPOS_NOUN] = 8, [DM_UPOS_NUM] = 9, [DM_UPOS_PART] = 10,
        [DM_UPOS_PRON] = 11, [DM_UPOS_PROPN] = 12, [DM_UPOS_SCONJ] = 13, [DM_UPOS_VERB] = 14, [DM_UPOS_X] = 15,
    };
    return class[upos];              /* 0: signs are no words                 */
}

static void count_words(word *table, const char *path)
{
    dm_arena       arena;
    dm_file        file;
    dm_err         err;
    dm_conllu_sent s;
    bool           has_more = true;

    dm_arena_init(&arena, 0);
    dm_conllu_reader reader = open_conllu(&file, path);
    while (dm_conllu_next(&s, &has_more, &reader, &arena, &err) == DM_OK && has_more) {
        for (uint32_t i = 0; i < s.n_word; i++) {
            uint32_t h = dm_ends_hash(s.words[i].form), k = h % MOST_WORDS;
            if (class_of_upos(s.words[i].upos) == 0)
                continue;
            while (table[k].total > 0 && table[k].hash != h)
                k = (k + 1) % MOST_WORDS;
            table[k].hash = h;
            table[k].total++;
            table[k].n[s.words[i].upos]++;
        }
        dm_arena_reset(&arena);
    }
    dm_arena_clear(&arena);
    dm_file_close(&file);
}

static int by_total(const void *x, const void *y)
{
    const word *a = x, *b = y;

    if (a->total != b->total)
        return a->total < b->total ? 1 : -1;
    return (a->hash > b->hash) - (a->hash < b->hash);
}

/* ---- open tables -------------------------------------------------------- */

/* Puts the value, which has `bits` of the hash in front, in a free slot near its own. */
static bool put(uint16_t *table, uint32_t n, uint32_t hash, uint16_t value, uint32_t shift)
{
    for (uint32_t k = 0; k < PROBES; k++) {
        uint16_t *slot = &table[(hash + k) & (n - 1)];
        if (*slot == 0) {
            *slot = value;
            return true;
        }
        if (*slot >> shift == value >> shift)
            return false;
    }
    return false;
}

static void write_table(const char *name, const char *size, const uint16_t *table, uint32_t n)
{
    printf("enum { %s = %u };\n\nstatic const uint16_t %s[%s] = {", size, n, name, size);
    for (uint32_t i = 0; i < n; i++)
        printf("%s%u,", i % 24 == 0 ? "\n    " : "", table[i]);
    printf("\n};\n");
}

static void make_words(int n, char **paths)
{
    word            *table = zeroed(MOST_WORDS, sizeof *table);
    static uint16_t  slots[WORDS];
    uint32_t         kept = 0, lost = 0;

    for (int i = 0; i < n; i++)
        count_words(table, paths[i]);
    qsort(table, MOST_WORDS, sizeof *table, by_total);
    for (word *w = table; w->total >= MIN_WORD; w++) {
        uint32_t best = 0;
        for (uint32_t u = 1; u < DM_UPOS_COUNT; u++)
            if (w->n[u] > w->n[best])
                best = u;
        if (put(slots, WORDS, w->hash, (uint16_t)(w->hash >> 20 << 4 | class_of_upos(best)), 4))
            kept++;
        else
            lost++;
    }
    fprintf(stderr, "words: %u kept, %u had no room\n", kept, lost);
    printf("/* generated from the words of UD English EWT and GUM (train) by tools/gen_ends */\n\n");
    write_table("ends_word", "ENDS_WORDS", slots, WORDS);
    dm_free(table);
}

/* ---- fitting ------------------------------------------------------------ */

typedef struct feature {
    uint32_t hash;
    double   w, g;
} feature;

typedef struct model {
    feature *f;                      /* by hash                               */
    uint32_t n;
    double   bias, bias_g;
} model;

static int by_hash(const void *x, const void *y)
{
    uint32_t a = *(const uint32_t *)x, b = *(const uint32_t *)y;

    return (a > b) - (a < b);
}

/* The features that are seen often enough, by hash. */
static void choose(model *m, const gaps *data)
{
    size_t    n = (size_t)data->n * DM_ENDS_FEATURES;
    uint32_t *all = dm_malloc(n * sizeof *all);

    for (uint32_t i = 0; i < data->n; i++)
        memcpy(all + (size_t)i * DM_ENDS_FEATURES, data->p[i].rows, sizeof data->p[i].rows);
    qsort(all, n, sizeof *all, by_hash);
    m->f = zeroed(n / MIN_ROW + 1, sizeof *m->f);
    for (size_t i = 0, j; i < n; i = j) {
        for (j = i; j < n && all[j] == all[i]; j++) {}
        if (j - i >= MIN_ROW)
            m->f[m->n++].hash = all[i];
    }
    dm_free(all);
}

static uint32_t place_of(const model *m, uint32_t hash)
{
    const feature *f = bsearch(&hash, m->f, m->n, sizeof *m->f, by_hash);

    return f ? (uint32_t)(f - m->f) : DM_NONE;
}

static void place_all(const model *m, gaps *data)
{
    for (uint32_t i = 0; i < data->n; i++)
        for (uint32_t k = 0; k < DM_ENDS_FEATURES; k++)
            data->p[i].rows[k] = place_of(m, data->p[i].rows[k]);
}

static double score(const model *m, const gap *x)
{
    double sum = m->bias;

    for (uint32_t k = 0; k < DM_ENDS_FEATURES; k++)
        if (x->rows[k] != DM_NONE)
            sum += m->f[x->rows[k]].w;
    return sum;
}

static void step(model *m, const gap *x, double rate)
{
    double g = (1 / (1 + exp(-score(m, x))) - x->ends) * x->weight;

    for (uint32_t k = 0; k < DM_ENDS_FEATURES; k++) {
        if (x->rows[k] == DM_NONE)
            continue;
        feature *f = &m->f[x->rows[k]];
        double   d = g + L2 * f->w;
        f->g += d * d;
        f->w -= rate * d / sqrt(f->g + 1e-6);
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
            step(m, &data->p[order[i]], RATE * (1 - (double)pass / PASSES));
        }
    dm_free(order);
}

static void test(const model *m, const char *path)
{
    gaps data = {.is_test = true};

    read_paragraphs(take_gaps, &data, path);
    place_all(m, &data);
    fprintf(stderr, "%s: %u gaps;", path, data.n);
    for (double t = -1; t <= 1.01; t += 0.5) {
        uint32_t gold = 0, said = 0, right = 0;
        for (uint32_t i = 0; i < data.n; i++) {
            bool ends = score(m, &data.p[i]) > t;
            gold += data.p[i].ends;
            said += ends;
            right += ends && data.p[i].ends;
        }
        fprintf(stderr, " odds %.1f: %u ends, said %u, right %u;", t, gold, said, right);
    }
    fprintf(stderr, "\n");
    dm_free(data.p);
}

static int by_size(const void *x, const void *y)
{
    const feature *a = x, *b = y;

    if (fabs(a->w) != fabs(b->w))
        return fabs(a->w) < fabs(b->w) ? 1 : -1;
    return (a->hash > b->hash) - (a->hash < b->hash);
}

/* The heaviest first, until their places are full. */
static void write_ends(model *m)
{
    static uint16_t slots[ROWS];
    uint32_t        kept = 0, lost = 0;

    qsort(m->f, m->n, sizeof *m->f, by_size);
    for (uint32_t i = 0; i < m->n; i++) {
        double v = floor(m->f[i].w * SCALE + 0.5);
        int    w = (int)(v > 127 ? 127 : v < -127 ? -127 : v);
        if (w == 0)
            continue;
        if (put(slots, ROWS, m->f[i].hash, (uint16_t)(m->f[i].hash >> 24 << 8 | (uint8_t)w), 8))
            kept++;
        else
            lost++;
    }
    fprintf(stderr, "features: %u kept, %u had no room\n", kept, lost);
    printf("/* generated from the sentence ends of UD English EWT and GUM (train) by tools/gen_ends */\n\n"
           "static const int32_t ends_bias = %d;\n\n", (int)floor((m->bias - MARGIN) * SCALE + 0.5));
    write_table("ends_weight", "ENDS_ROWS", slots, ROWS);
}

static void make_ends(int n, char **paths)
{
    static model m;
    gaps         data = {0};
    int          i = 0;

    for (; i < n && strcmp(paths[i], "--") != 0; i++) {
        data.last.text.n = 0;
        read_paragraphs(take_gaps, &data, paths[i]);
    }
    choose(&m, &data);
    place_all(&m, &data);
    fit(&m, &data);
    for (i++; i < n; i++)
        test(&m, paths[i]);
    write_ends(&m);
    dm_free(m.f);
    dm_free(data.p);
}

int main(int argc, char **argv)
{
    if (argc > 2 && strcmp(argv[1], "words") == 0)
        make_words(argc - 2, argv + 2);
    else if (argc > 2 && strcmp(argv[1], "ends") == 0)
        make_ends(argc - 2, argv + 2);
    else
        return 2;
    return 0;
}
