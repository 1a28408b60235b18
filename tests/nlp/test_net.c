/* test_net.c: the network reads the same everywhere, and trusts no model file */
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/alloc.h"
#include "base/hash.h"
#include "base/io.h"
#include "nlp/kernel.h"
#include "nlp/model.h"
#include "nlp/net.h"

static const char *const model_path = DM_SOURCE "/models/english.dmm";

static uint64_t rng = 7;

static uint32_t bits(void)
{
    rng = rng * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)(rng >> 33);
}

static const char *const kernel_names[] = {"scalar", "avx2", "avx512vnni", "neon", "neondot"};
enum { KERNELS = sizeof kernel_names / sizeof *kernel_names };

/* ---- kernels ------------------------------------------------------------ */

enum { T_MAX = 9, D_MAX = 96, SUMS = T_MAX * 4 * D_MAX };

typedef struct input {
    uint8_t a[(T_MAX + 2) * D_MAX + 64];
    int8_t  w[3 * D_MAX * 4 * D_MAX];
    float   x[T_MAX * D_MAX], scale[4 * D_MAX], bias[4 * D_MAX];
    int16_t row[20][D_MAX];
} input;

typedef struct output {
    int32_t sum[SUMS], dots[64];
    float   x[T_MAX * D_MAX], conv[T_MAX * D_MAX], gate[T_MAX * D_MAX];
    uint8_t q[T_MAX * D_MAX], hidden[D_MAX];
    uint32_t best[T_MAX];
    int16_t p[T_MAX * D_MAX];
} output;

static float small_float(void) { return ((float)(bits() & 0xFFFF) - 32768.0f) / 9000.0f; }

static void fill(input *in)
{
    for (size_t i = 0; i < sizeof in->a; i++) in->a[i] = (uint8_t)bits();
    for (size_t i = 0; i < sizeof in->w; i++) in->w[i] = (int8_t)((int)(bits() % 33) - 16);
    for (size_t i = 0; i < T_MAX * D_MAX; i++) in->x[i] = small_float() * 40;
    for (size_t i = 0; i < 4 * D_MAX; i++) in->scale[i] = small_float() * 1e-4f;
    for (size_t i = 0; i < 4 * D_MAX; i++) in->bias[i] = small_float();
    for (size_t i = 0; i < 20 * D_MAX; i++) in->row[i / D_MAX][i % D_MAX] = (int16_t)bits();
}

static void run(output *o, const dm_kernel *k, const input *in, uint32_t T, uint32_t D)
{
    const int16_t *rows[20];
    memset(o, 0, sizeof *o);
    k->mul(o->sum, in->a, D, in->w, T, 2 * D, 3 * D);
    memcpy(o->conv, in->x, sizeof o->conv);
    k->maxout(o->conv, o->sum, in->scale, in->bias, T, D);
    k->mul(o->sum, in->a + D, D, in->w, T, 4 * D, D);
    memcpy(o->gate, in->x, sizeof o->gate);
    k->gate(o->gate, o->sum, in->scale, in->bias, T, D);
    memcpy(o->x, in->x, sizeof o->x);
    k->add_row(o->x, in->w, 0.0123f, D);
    k->add(o->x, o->x, in->bias, D);
    k->dots(o->dots, in->a, in->w, 37, D);
    k->quantise(o->q, in->x, (size_t)T * D, 1.7f);
    k->mul(o->sum, in->a, D, in->w, T, D, D);
    for (uint32_t i = 0; i < T * D; i++) o->sum[i] *= 40;
    k->to16(o->p, D, o->sum, in->scale, in->bias, T, D);
    for (uint32_t i = 0; i < T; i++) o->best[i] = k->best(o->sum + i * D, in->scale, in->bias, D);
    for (int i = 0; i < 20; i++) rows[i] = in->row[i];
    k->hide(o->hidden, rows, 20, D);
}

static void test_kernel__all_give_the_bits_of_scalar(void **state)
{
    (void)state;
    const dm_kernel *all[] = {
#if defined(__x86_64__)
        &dm_kernel_avx2, &dm_kernel_avx512vnni,
#elif defined(__aarch64__)
        &dm_kernel_neon, &dm_kernel_neondot,
#endif
        &dm_kernel_scalar,
    };
    static const uint32_t dims[] = {16, 32, 64, 80, 96};
    input  *in = malloc(sizeof *in);
    output *want = malloc(sizeof *want), *got = malloc(sizeof *got);

    for (uint32_t round = 0; round < 40; round++) {
        uint32_t D = dims[round % 5], T = 1 + round % T_MAX;
        fill(in);
        run(want, &dm_kernel_scalar, in, T, D);
        for (size_t k = 0; k < sizeof all / sizeof *all; k++) {
            if (!all[k]->runs_here())
                continue;
            run(got, all[k], in, T, D);
            assert_memory_equal(got, want, sizeof *want);
        }
    }
    free(in);
    free(want);
    free(got);
}

/* All inputs at their largest, and weights as large together as may be. */
static void test_kernel__the_largest_sums_fit(void **state)
{
    (void)state;
    static const int8_t lane[3][8] = {{16, 16, 16, 16, 16, 16, 16, 16}, {1, 63, 63, 0, 0, 1, 0, 0}, {40, -63, 0, 40, -63, -2, 48, 0}};
    uint8_t a[3 * 32];
    int8_t  w[32 * 32];                                 /* [2][8][16][4]      */
    int32_t out[3 * 32], want[3 * 32];

    memset(a, 255, sizeof a);
    for (uint32_t round = 0; round < 6; round++) {
        int sign = round % 2 ? -1 : 1, sum = 0;
        for (uint32_t i = 0; i < sizeof w; i++) {
            w[i] = (int8_t)(sign * lane[round / 2][i / 64 % 4 * 2 + i % 2]);
            sum += i < 64 * 8 && i % 64 < 4 ? 255 * w[i] : 0;
        }
        for (uint32_t i = 0; i < 3 * 32; i++)
            want[i] = sum;
        assert_true(dm_kernel_fits(w, 32, 32));
        for (size_t k = 0; k < KERNELS; k++)
            if (dm_kernel_select(kernel_names[k])) {
                dm_kernel_get()->mul(out, a, 32, w, 3, 32, 32);
                assert_memory_equal(out, want, sizeof want);
            }
        w[round * 4 * 50] = (int8_t)(w[round * 4 * 50] + sign);
        assert_false(dm_kernel_fits(w, 32, 32));
    }
}

/* ---- reading ------------------------------------------------------------ */

static const char *const sentences[] = {
    "The foreign minister said on Monday that talks with the rebels had failed .",
    "KABUL , Afghanistan",
    "\xE2\x80\x9C We will not leave , \xE2\x80\x9D Ms. Okoro told reporters \xE2\x80\x94 but nobody believed her .",
    "PARLIAMENT PASSES BUDGET AFTER LONG NIGHT",
    "Two Norwegian diplomats were expelled by Minsk in 1996 , according to Reuters",
    ". . . !",
    "x",
    "( \" ' ` [ ] ) -- \xE2\x80\xA6",
    "\xFF\xFE \xC3 \x80\x80\x80 \xE2\x80",
};
enum { SENTENCES = sizeof sentences / sizeof *sentences, WORDS = DM_MAX_SENT_TOKENS };

static uint32_t split(dm_net_word *w, const char *s)
{
    dm_str   rest = dm_str_of(s), piece;
    uint32_t n = 0;
    while (n < WORDS && dm_str_cut(&piece, &rest, ' '))
        w[n++] = (dm_net_word){piece, 0};
    return n;
}

static dm_model *open_model(void)
{
    dm_model *m;
    dm_err    err = {0};
    if (dm_model_open(&m, model_path, &err) != DM_OK)
        fail_msg("%s", err.text);
    return m;
}

static void check_tree(const dm_net_out *o, uint32_t n)
{
    uint32_t roots = 0;
    for (uint32_t i = 0; i < n; i++) {
        uint32_t h = i, steps = 0;
        roots += o->head[i] == DM_NONE;
        assert_true((o->head[i] == DM_NONE) == (o->deprel[i] == DM_DEP_ROOT));
        assert_true(o->deprel[i] > DM_DEP_NONE && o->deprel[i] < DM_DEP_COUNT);
        while (o->head[h] != DM_NONE && steps++ <= n) {
            h = o->head[h];
            assert_true(h < n);
        }
        assert_true(steps <= n);
    }
    assert_int_equal(roots, 1);
}

static void check_names(const dm_net_out *o, uint32_t n)
{
    uint8_t open = DM_NE_NONE;
    for (uint32_t i = 0; i < n; i++) {
        uint8_t t = o->ner[i], at = t ? dm_bioes_at(t) : 0;
        bool    goes_on = t && (at == DM_BIOES_I || at == DM_BIOES_E);
        assert_true(t < DM_BIOES_COUNT);
        assert_true(goes_on == (open != DM_NE_NONE));
        if (goes_on)
            assert_int_equal(dm_bioes_ne(t), open);
        open = t && (at == DM_BIOES_B || at == DM_BIOES_I) ? dm_bioes_ne(t) : DM_NE_NONE;
    }
    assert_int_equal(open, DM_NE_NONE);
}

/* Everything read from a sentence, as one hash. */
static uint64_t read_hash(dm_net_work *w, const dm_net_word *words, uint32_t n)
{
    dm_arena a;
    uint64_t h = 0;

    dm_arena_init(&a, 0);
    dm_net_out o = dm_net_out_new(&a, n);
    dm_net_read(&o, w, words, n);
    check_tree(&o, n);
    check_names(&o, n);
    h = dm_hash64(o.upos, n, h);
    h = dm_hash64(o.deprel, n, h);
    h = dm_hash64(o.ner, n, h);
    h = dm_hash64(o.lemma_rule, n * sizeof *o.lemma_rule, h);
    h = dm_hash64(o.morph, n * sizeof *o.morph, h);
    h = dm_hash64(o.head, n * sizeof *o.head, h);
    dm_arena_clear(&a);
    return h;
}

/* Random words out of the sentences' words and random bytes. */
static uint32_t soup(dm_net_word *w, uint32_t n, char room[WORDS][128])
{
    dm_net_word from[WORDS];
    for (uint32_t i = 0; i < n; i++) {
        uint32_t k = split(from, sentences[bits() % SENTENCES]), len = bits() % 128;
        w[i] = from[bits() % k];
        if (bits() % 5 != 0)
            continue;
        for (uint32_t b = 0; b < len; b++) room[i][b] = (char)bits();
        w[i].form = (dm_str){room[i], len};
    }
    return n;
}

static void test_net__reading_does_not_depend_on_kernel_or_history(void **state)
{
    (void)state;
    static char  room[WORDS][128];
    dm_net_word  words[WORDS];
    dm_model    *m = open_model();
    dm_net_work *fresh, *used;
    uint64_t     want[60];

    for (size_t k = 0; k < KERNELS; k++) {
        if (!dm_kernel_select(kernel_names[k]))
            continue;
        assert_int_equal(dm_net_work_new(&used, m, NULL), DM_OK);
        rng = 99;
        for (uint32_t i = 0; i < 60; i++) {
            uint32_t n = i < SENTENCES ? split(words, sentences[i]) : soup(words, i % 7 == 0 ? WORDS : 1 + bits() % 40, room);
            uint64_t h = read_hash(used, words, n);
            assert_int_equal(dm_net_work_new(&fresh, m, NULL), DM_OK);
            assert_int_equal(h, read_hash(fresh, words, n));
            dm_net_work_free(fresh);
            if (k == 0)
                want[i] = h;
            assert_int_equal(h, want[i]);
        }
        dm_net_work_free(used);
    }
    dm_model_close(m);
}

static void test_net__plain_news_is_read_right(void **state)
{
    (void)state;
    dm_model    *m = open_model();
    dm_net_work *w;
    dm_net_word  words[WORDS];
    dm_arena     a;

    dm_arena_init(&a, 0);
    assert_int_equal(dm_net_work_new(&w, m, NULL), DM_OK);
    uint32_t   n = split(words, "Norway expelled two Russian diplomats on Friday .");
    dm_net_out o = dm_net_out_new(&a, n);
    dm_net_read(&o, w, words, n);
    assert_int_equal(o.head[1], DM_NONE);
    assert_int_equal(o.upos[1], DM_UPOS_VERB);
    assert_int_equal(o.morph[1].tense, DM_TENSE_PAST);
    assert_int_equal(o.head[0], 1);
    assert_int_equal(o.deprel[0], DM_DEP_NSUBJ);
    assert_int_equal(dm_bioes_ne(o.ner[0]), DM_NE_LOC);
    assert_int_equal(o.deprel[4], DM_DEP_OBJ);
    assert_true(dm_str_eq(dm_net_lemma(&a, words[1].form, o.lemma_rule[1], m), DM_STR("expel")));
    assert_true(dm_str_eq(dm_net_lemma(&a, words[4].form, o.lemma_rule[4], m), DM_STR("diplomat")));
    dm_arena_clear(&a);
    dm_net_work_free(w);
    dm_model_close(m);
}

static void test_net__any_rule_fits_any_form(void **state)
{
    (void)state;
    dm_model *m = open_model();
    dm_arena  a;
    dm_arena_init(&a, 0);
    for (uint32_t r = 0; r < m->shape.n_rule + 2u; r++)
        for (size_t i = 0; i < 3; i++) {
            dm_str form = i == 0 ? DM_STR("") : i == 1 ? DM_STR("A") : DM_STR("talks");
            assert_true(dm_net_lemma(&a, form, (uint16_t)r, m).n >= (i > 0));
        }
    dm_arena_clear(&a);
    dm_model_close(m);
}

static void test_net__memory_that_runs_out_is_reported(void **state)
{
    (void)state;
    dm_err err;
    for (uint64_t nth = 1;; nth++) {
        dm_model    *m = NULL;
        dm_net_work *w = NULL;
        dm_alloc_fail_at(nth, 0);
        dm_status st = dm_model_open(&m, model_path, &err);
        if (st == DM_OK)
            st = dm_net_work_new(&w, m, &err);
        bool has_failed = st != DM_OK;
        dm_alloc_fail_at(0, 0);
        if (has_failed)
            assert_int_equal(st, DM_E_MEMORY);
        dm_net_work_free(w);
        dm_model_close(m);
        if (!has_failed)
            break;
        assert_true(nth < 100);
    }
}

/* ---- the model file ----------------------------------------------------- */

static char bad_path[64];

static dm_status open_again(dm_err *err)
{
    dm_model *m = NULL;
    dm_status st = dm_model_open(&m, bad_path, err);
    assert_true((st == DM_OK) == (m != NULL));
    dm_model_close(m);
    return st;
}

static dm_status open_bytes(dm_str bytes, dm_err *err)
{
    assert_int_equal(dm_file_write(bad_path, bytes, NULL), DM_OK);
    return open_again(err);
}

/* The model as bytes that may be altered. */
static dm_str copy_model(void)
{
    dm_file f;
    assert_int_equal(dm_file_read(&f, model_path, 1 << 30, NULL), DM_OK);
    char *p = malloc(f.bytes.n);
    memcpy(p, f.bytes.p, f.bytes.n);
    dm_str s = {p, f.bytes.n};
    dm_file_close(&f);
    return s;
}

static char *entry_of(dm_str s, uint32_t section) { return (char *)s.p + DM_MODEL_HEAD + section * DM_MODEL_ENTRY; }

static dm_str section_of(dm_str s, uint32_t section)
{
    uint64_t place[2];
    memcpy(place, entry_of(s, section) + 16, sizeof place);
    return (dm_str){s.p + place[0], place[1]};
}

static void mend_sums(dm_str s)
{
    for (uint32_t i = 0; i < DM_MODEL_SECTION_COUNT; i++) {
        dm_str   part = section_of(s, i);
        uint32_t crc = dm_crc32c(0, part.p, part.n);
        memcpy(entry_of(s, i) + 12, &crc, 4);
    }
    uint32_t crc = dm_crc32c(0, s.p + DM_MODEL_HEAD, DM_MODEL_SECTION_COUNT * DM_MODEL_ENTRY);
    memcpy((char *)s.p + 24, &crc, 4);
    crc = dm_crc32c(0, s.p, 28);
    memcpy((char *)s.p + 28, &crc, 4);
}

static void test_model__one_wrong_bit_is_refused_with_its_section(void **state)
{
    (void)state;
    dm_str s = copy_model();
    dm_err err;

    for (uint32_t i = 0; i < DM_MODEL_SECTION_COUNT; i++) {
        dm_str part = section_of(s, i);
        char  *p = (char *)part.p + bits() % part.n, name[40];
        *p = (char)(*p ^ (1 << bits() % 8));
        assert_int_not_equal(open_bytes(s, &err), DM_OK);
        snprintf(name, sizeof name, "section '%s'", dm_model_section_name(i));
        assert_non_null(strstr(err.text, name));
        free((char *)s.p);
        s = copy_model();
    }
    assert_int_equal(open_bytes(s, &err), DM_OK);
    free((char *)s.p);
}

/* ---- a model of the smallest size, for what is tried thousands of times -- */

enum { SMALL = 16 };               /* D, H, and all weights nothing           */

static size_t small_size(uint32_t section)
{
    const size_t runs = 4 * (DM_UPOS_COUNT + 1);
    const size_t size[DM_MODEL_SECTION_COUNT] = {
        [DM_MODEL_SHAPE] = sizeof(dm_model_shape), [DM_MODEL_KEYS] = 4, [DM_MODEL_WORDS] = 2 * (SMALL + 4),
        [DM_MODEL_PIECES] = SMALL + 4, [DM_MODEL_PLACES] = 4 * DM_NET_CTX * SMALL, [DM_MODEL_STEPS] = 4 * 5,
        [DM_MODEL_CONV1] = 2 * SMALL * (3 * SMALL + 8), [DM_MODEL_CONV2] = 2 * SMALL * (3 * SMALL + 8),
        [DM_MODEL_GATE1] = 4 * SMALL * (SMALL + 8), [DM_MODEL_GATE2] = 4 * SMALL * (SMALL + 8),
        [DM_MODEL_HEADS] = DM_MODEL_HEADS_OUT * (SMALL + 8), [DM_MODEL_MORPH] = DM_UPOS_COUNT * (SMALL + 8),
        [DM_MODEL_MORPHS] = runs + DM_UPOS_COUNT * sizeof(dm_morph), [DM_MODEL_RULE] = DM_UPOS_COUNT * (SMALL + 8),
        [DM_MODEL_RULES] = runs + DM_UPOS_COUNT * sizeof(dm_lemma_rule), [DM_MODEL_SLOT] = NET_SLOTS * SMALL * (SMALL + 8),
        [DM_MODEL_NIL] = 2 * NET_SLOTS * SMALL, [DM_MODEL_FACT] = 2 * NET_FACT_ROWS * SMALL,
        [DM_MODEL_ACT] = DM_MODEL_ACTS * (SMALL + 8), [DM_MODEL_LEFT] = NET_LABELS * (SMALL + 8),
        [DM_MODEL_RIGHT] = NET_LABELS * (SMALL + 8), [DM_MODEL_PUNCT] = 2 * DM_PUNCT_ROWS, [DM_MODEL_NOTE] = 6,
    };
    return size[section];
}

static void small_sections(dm_str s)
{
    dm_model_shape shape = {SMALL, SMALL, 1, 1, DM_UPOS_COUNT, DM_UPOS_COUNT, DM_NET_FEATURES, NET_SLOTS,
                            NET_FACT_ROWS, NET_LABELS, DM_UPOS_COUNT, DM_DEP_COUNT};
    float          step = 1;

    memcpy((char *)section_of(s, DM_MODEL_SHAPE).p, &shape, sizeof shape);
    memcpy((char *)section_of(s, DM_MODEL_NOTE).p, "small\n", 6);
    for (uint32_t i = 0; i < 5; i++)
        memcpy((char *)section_of(s, DM_MODEL_STEPS).p + 4 * i, &step, 4);
    for (uint32_t i = 0; i <= DM_UPOS_COUNT; i++) {
        memcpy((char *)section_of(s, DM_MODEL_MORPHS).p + 4 * i, &i, 4);
        memcpy((char *)section_of(s, DM_MODEL_RULES).p + 4 * i, &i, 4);
    }
}

static dm_str small_model(void)
{
    uint64_t at = DM_MODEL_HEAD + DM_MODEL_SECTION_COUNT * DM_MODEL_ENTRY, n = at;
    uint32_t head[2] = {DM_MODEL_VERSION, DM_MODEL_SECTION_COUNT};

    for (uint32_t i = 0; i < DM_MODEL_SECTION_COUNT; i++)
        n = (n + DM_MODEL_ALIGN - 1) / DM_MODEL_ALIGN * DM_MODEL_ALIGN + small_size(i);
    dm_str s = {calloc(1, n), n};
    memcpy((char *)s.p, "DMMODEL1", 8);
    memcpy((char *)s.p + 8, head, sizeof head);
    memcpy((char *)s.p + 16, &n, sizeof n);
    for (uint32_t i = 0; i < DM_MODEL_SECTION_COUNT; i++) {
        at = (at + DM_MODEL_ALIGN - 1) / DM_MODEL_ALIGN * DM_MODEL_ALIGN;
        uint64_t place[2] = {at, small_size(i)};
        memcpy(entry_of(s, i), dm_model_section_name(i), strlen(dm_model_section_name(i)));
        memcpy(entry_of(s, i) + 16, place, sizeof place);
        at += small_size(i);
    }
    small_sections(s);
    mend_sums(s);
    return s;
}

static void names(dm_err err, const char *section)
{
    char name[40];
    snprintf(name, sizeof name, "section '%s'", section);
    assert_non_null(strstr(err.text, name));
}

static void refused_by(dm_str s, const char *section)
{
    dm_err err;
    assert_int_not_equal(open_bytes(s, &err), DM_OK);
    names(err, section);
}

/* The file is changed in place: to write it 6,144 times would wait for the disk as often. */
static void test_model__every_wrong_bit_of_head_and_table_is_refused(void **state)
{
    (void)state;
    dm_str s = small_model();
    dm_err err;

    assert_int_equal(open_bytes(s, NULL), DM_OK);
    int fd = open(bad_path, O_WRONLY);
    for (uint32_t i = 0; i < (DM_MODEL_HEAD + DM_MODEL_SECTION_COUNT * DM_MODEL_ENTRY) * 8; i++) {
        char wrong = (char)(s.p[i / 8] ^ (1 << i % 8));
        assert_int_equal(pwrite(fd, &wrong, 1, i / 8), 1);
        assert_int_not_equal(open_again(&err), DM_OK);
        names(err, i / 8 < DM_MODEL_HEAD ? "head" : "table");
        assert_int_equal(pwrite(fd, &s.p[i / 8], 1, i / 8), 1);
    }
    assert_int_equal(open_again(NULL), DM_OK);
    close(fd);
    free((char *)s.p);
}

/* Cut anywhere in a section, it is named; so it is where bytes are between two. */
static void test_model__a_cut_file_is_refused_with_its_section(void **state)
{
    (void)state;
    dm_str s = small_model();

    for (size_t n = 8; n < DM_MODEL_HEAD; n++)
        refused_by((dm_str){s.p, n}, "head");
    for (size_t n = DM_MODEL_HEAD; n < DM_MODEL_HEAD + DM_MODEL_SECTION_COUNT * DM_MODEL_ENTRY; n += 31)
        refused_by((dm_str){s.p, n}, "table");
    for (uint32_t i = 0; i < DM_MODEL_SECTION_COUNT; i++) {
        dm_str part = section_of(s, i);
        size_t from = (size_t)(part.p - s.p), cuts[] = {from, from + 1, from + part.n / 2, from + part.n - 1};
        for (uint32_t c = 0; c < 4; c++)
            refused_by((dm_str){s.p, cuts[c]}, dm_model_section_name(i));
        *(char *)part.p ^= 1;
        refused_by(s, dm_model_section_name(i));
        *(char *)part.p ^= 1;
    }
    assert_int_equal(open_bytes(s, NULL), DM_OK);
    free((char *)s.p);
}

static void test_model__a_long_or_foreign_file_is_refused(void **state)
{
    (void)state;
    dm_str s = small_model();
    char  *longer = calloc(1, s.n + 64);

    memcpy(longer, s.p, s.n);
    refused_by((dm_str){longer, s.n + 1}, "note");
    refused_by((dm_str){longer, s.n + 64}, "note");
    for (size_t n = 0; n < 8; n++)
        assert_int_equal(open_bytes((dm_str){s.p, n}, NULL), DM_E_SYNTAX);
    assert_int_equal(open_bytes(DM_STR("SQLite format 3 and then something else altogether"), NULL), DM_E_SYNTAX);
    free((char *)s.p);
    free(longer);
}

/* Nothing in it: still every sentence is read, to something well formed. */
static void test_model__the_smallest_reads(void **state)
{
    (void)state;
    dm_str       s = small_model();
    dm_model    *m;
    dm_net_work *w;
    dm_net_word  words[7] = {0};
    uint32_t     head[7];
    uint8_t      deprel[7];

    assert_int_equal(dm_file_write(bad_path, s, NULL), DM_OK);
    assert_int_equal(dm_model_open(&m, bad_path, NULL), DM_OK);
    assert_int_equal(dm_net_work_new(&w, m, NULL), DM_OK);
    for (uint32_t i = 0; i < 7; i++)
        words[i].form = DM_STR("word");
    dm_net_read(&(dm_net_out){.head = head, .deprel = deprel}, w, words, 7);
    for (uint32_t i = 0, n = 0; i < 7; i++) {
        n += head[i] == DM_NONE;
        assert_int_equal(deprel[i] == DM_DEP_ROOT, head[i] == DM_NONE);
        assert_int_equal(n <= 1, true);
    }
    dm_net_work_free(w);
    dm_model_close(m);
    free((char *)s.p);
}

/* Right checksums do not make wrong numbers right. */
static void wrong_number(uint32_t section, size_t at, uint32_t value, size_t size)
{
    dm_str s = copy_model();
    dm_err err;
    char   name[40];

    memcpy((char *)section_of(s, section).p + at, &value, size);
    mend_sums(s);
    dm_status st = open_bytes(s, &err);
    assert_true(st == DM_E_CORRUPT || st == DM_E_VERSION);
    snprintf(name, sizeof name, "section '%s'", dm_model_section_name(section));
    assert_non_null(strstr(err.text, name));
    free((char *)s.p);
}

static void test_model__numbers_out_of_range_are_refused(void **state)
{
    (void)state;
    wrong_number(DM_MODEL_SHAPE, 0, 72, 4);                     /* D no multiple of 16 */
    wrong_number(DM_MODEL_SHAPE, 0, 1u << 30, 4);
    wrong_number(DM_MODEL_SHAPE, 8, 12345, 4);                  /* rows no power of two */
    wrong_number(DM_MODEL_SHAPE, 24, 99, 4);                    /* other features */
    wrong_number(DM_MODEL_KEYS, 4, 0, 4);
    wrong_number(DM_MODEL_CONV1, 10, 127, 1);                   /* would overflow 16 bits */
    wrong_number(DM_MODEL_STEPS, 0, 0x7FC00000, 4);             /* not a number */
    wrong_number(DM_MODEL_PLACES, 8, 0x7F800000, 4);            /* infinite */
    wrong_number(DM_MODEL_MORPHS, 4 * DM_UPOS_COUNT, 1u << 20, 4);
    wrong_number(DM_MODEL_MORPHS, 4 * (DM_UPOS_COUNT + 1), 200, 1);
    wrong_number(DM_MODEL_RULES, 4, 0, 4);
    wrong_number(DM_MODEL_RULES, 4 * (DM_UPOS_COUNT + 1), 200, 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_kernel__all_give_the_bits_of_scalar),
        cmocka_unit_test(test_kernel__the_largest_sums_fit),
        cmocka_unit_test(test_net__reading_does_not_depend_on_kernel_or_history),
        cmocka_unit_test(test_net__plain_news_is_read_right),
        cmocka_unit_test(test_net__any_rule_fits_any_form),
        cmocka_unit_test(test_net__memory_that_runs_out_is_reported),
        cmocka_unit_test(test_model__one_wrong_bit_is_refused_with_its_section),
        cmocka_unit_test(test_model__every_wrong_bit_of_head_and_table_is_refused),
        cmocka_unit_test(test_model__a_cut_file_is_refused_with_its_section),
        cmocka_unit_test(test_model__a_long_or_foreign_file_is_refused),
        cmocka_unit_test(test_model__the_smallest_reads),
        cmocka_unit_test(test_model__numbers_out_of_range_are_refused),
    };
    snprintf(bad_path, sizeof bad_path, "/tmp/demarche-model-%ld", (long)getpid());
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    remove(bad_path);
    return failed;
}
