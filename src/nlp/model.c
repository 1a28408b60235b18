/* model.c: opening a model file, trusting nothing in it
 *
 *   head      magic, version, length, CRC of the table
 *   sections  in order, aligned, inside the file, not overlapping, CRC right,
 *             of exactly the size that `shape` makes them
 *   numbers   row numbers in range and rising, weights within +-63 and small
 *             enough together (kernel.h), floats finite and small enough that
 *             no sum can overflow
 *
 * What passes can be read by net.c without a further check.
 */
#include "nlp/model.h"

#include <math.h>

#include "base/alloc.h"
#include "base/hash.h"
#include "nlp/kernel.h"

static const char *const section_name[] = {
#define X(id, name) name,
    DM_MODEL_SECTIONS(X)
#undef X
};

const char *dm_model_section_name(uint32_t section) { return section_name[section]; }

typedef struct entry {
    char     name[12];
    uint32_t crc;
    uint64_t at, size;
} entry;

_Static_assert(sizeof(entry) == DM_MODEL_ENTRY, "an entry is 32 bytes");
_Static_assert(sizeof(dm_morph) == 8, "dm_morph is stored as it is");
_Static_assert(sizeof(dm_lemma_rule) == 2 + 2 * DM_MODEL_TAIL, "dm_lemma_rule is stored as it is");

static uint32_t u32(const char *p)
{
    uint32_t v;
    memcpy(&v, p, sizeof v);
    return v;
}

static dm_status bad(dm_err *err, const dm_model *m, uint32_t section, const char *what)
{
    return dm_err_at(err, DM_E_CORRUPT, (dm_place){.path = m->file.path}, "section '%s': %s",
                     section_name[section], what);
}

/* ---- head and sections -------------------------------------------------- */

static dm_status cut_short(dm_err *err, const dm_model *m, const char *section, uint64_t wanted)
{
    return dm_err_at(err, DM_E_CORRUPT, (dm_place){.path = m->file.path}, "section '%s': file is cut short (wanted %llu bytes, got %zu)",
                     section, (unsigned long long)wanted, m->file.bytes.n);
}

static entry entry_of(const dm_model *m, uint32_t section)
{
    entry e;
    memcpy(&e, m->file.bytes.p + DM_MODEL_HEAD + section * DM_MODEL_ENTRY, sizeof e);
    return e;
}

/* The table is whole: the size of the file tells in which section it was cut. */
static dm_status check_size(const dm_model *m, dm_err *err)
{
    dm_str   s = m->file.bytes;
    uint64_t size;
    uint32_t i = 0;

    memcpy(&size, s.p + 16, sizeof size);
    if (size < s.n)
        return bad(err, m, DM_MODEL_SECTION_COUNT - 1, "is followed by other bytes");
    if (size == s.n)
        return DM_OK;
    for (entry e; i + 1 < DM_MODEL_SECTION_COUNT; i++)
        if ((e = entry_of(m, i)).at > s.n || e.size > s.n - e.at)
            break;
    return cut_short(err, m, section_name[i], size);
}

static dm_status check_head(const dm_model *m, dm_err *err)
{
    const uint32_t table = DM_MODEL_SECTION_COUNT * DM_MODEL_ENTRY;
    dm_str   s = m->file.bytes;
    dm_place at = {.path = m->file.path};
    uint32_t one = 1;

    if (s.n < 8 || memcmp(s.p, "DMMODEL1", 8) != 0 || *(const char *)&one != 1)
        return dm_err_at(err, DM_E_SYNTAX, at, "section 'head': not a model file (wanted 'DMMODEL1' at its start)");
    if (s.n < DM_MODEL_HEAD)
        return cut_short(err, m, "head", DM_MODEL_HEAD);
    if (u32(s.p + 28) != dm_crc32c(0, s.p, 28))
        return dm_err_at(err, DM_E_CORRUPT, at, "section 'head': checksum is wrong");
    if (u32(s.p + 8) != DM_MODEL_VERSION || u32(s.p + 12) != DM_MODEL_SECTION_COUNT)
        return dm_err_at(err, DM_E_VERSION, at, "section 'head': model format %u with %u sections, wanted %u with %u",
                         u32(s.p + 8), u32(s.p + 12), DM_MODEL_VERSION, DM_MODEL_SECTION_COUNT);
    if (s.n < DM_MODEL_HEAD + table)
        return cut_short(err, m, "table", DM_MODEL_HEAD + table);
    if (u32(s.p + 24) != dm_crc32c(0, s.p + DM_MODEL_HEAD, table))
        return dm_err_at(err, DM_E_CORRUPT, at, "section 'table': checksum is wrong");
    return check_size(m, err);
}

static dm_status check_sections(dm_str part[], const dm_model *m, dm_err *err)
{
    dm_str   s = m->file.bytes;
    uint64_t end = DM_MODEL_HEAD + DM_MODEL_SECTION_COUNT * DM_MODEL_ENTRY;

    for (uint32_t i = 0; i < DM_MODEL_SECTION_COUNT; i++) {
        entry e = entry_of(m, i);
        if (memchr(e.name, 0, sizeof e.name) == NULL || strcmp(e.name, section_name[i]) != 0)
            return bad(err, m, i, "is not where it should be");
        if (e.at % DM_MODEL_ALIGN != 0 || e.at < end || e.at - end >= DM_MODEL_ALIGN
            || e.at > s.n || e.size > s.n - e.at)
            return bad(err, m, i, "does not lie in the file");
        if (dm_crc32c(0, s.p + e.at, e.size) != e.crc)
            return bad(err, m, i, "checksum is wrong");
        part[i] = (dm_str){s.p + e.at, e.size};
        for (uint64_t k = end; k < e.at; k++)
            if (s.p[k] != 0)
                return bad(err, m, i, "bytes before it are not zero");
        end = e.at + e.size;
    }
    return end == s.n ? DM_OK : bad(err, m, DM_MODEL_SECTION_COUNT - 1, "is followed by other bytes");
}

/* ---- numbers ------------------------------------------------------------ */

static bool are_floats(const float *f, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (!(fabsf(f[i]) < 1e6f))
            return false;
    return true;
}

static bool are_weights(const int8_t *w, size_t n, int8_t most)
{
    for (size_t i = 0; i < n; i++)
        if (w[i] > most || w[i] < -most)
            return false;
    return true;
}

static dm_status take_shape(dm_model *m, dm_str s, dm_err *err)
{
    dm_model_shape *h = &m->shape;
    if (s.n != sizeof *h)
        return bad(err, m, DM_MODEL_SHAPE, "is of the wrong size");
    memcpy(h, s.p, sizeof *h);
    if (h->dim % 16 != 0 || h->dim == 0 || h->dim > DM_KERNEL_DIM || h->hidden % 16 != 0 || h->hidden == 0 || h->hidden > 512
        || h->n_piece == 0 || (h->n_piece & (h->n_piece - 1)) != 0 || h->n_piece > 1u << 24 || h->n_word > 1u << 24
        || h->n_morph < DM_UPOS_COUNT || h->n_morph > 4096 || h->n_rule < DM_UPOS_COUNT || h->n_rule > 16384)
        return bad(err, m, DM_MODEL_SHAPE, "a size is out of range");
    if (h->features != DM_NET_FEATURES || h->slots != NET_SLOTS || h->facts != NET_FACT_ROWS
        || h->labels != NET_LABELS || h->upos != DM_UPOS_COUNT || h->deprel != DM_DEP_COUNT)
        return dm_err_at(err, DM_E_VERSION, (dm_place){.path = m->file.path},
                         "section 'shape': the model is of another version of the program");
    return DM_OK;
}

/* A layer or rows: weights, scales, biases. */
static dm_status take_layer(dm_layer *l, const dm_model *m, const dm_str *part, uint32_t i,
                            uint32_t in, uint32_t out, dm_err *err)
{
    size_t n = (size_t)in * out;
    if (part[i].n != n + 8 * (size_t)out)
        return bad(err, m, i, "is of the wrong size");
    l->in = in;
    l->out = out;
    l->w = (const int8_t *)part[i].p;
    l->scale = (const float *)(const void *)(part[i].p + n);
    l->bias = l->scale + out;
    if (!are_weights(l->w, n, DM_MODEL_WEIGHT))
        return bad(err, m, i, "a weight is out of range");
    if (!are_floats(l->scale, 2 * (size_t)out))
        return bad(err, m, i, "a scale is out of range");
    return DM_OK;
}

/* Bytes [n][D], then one scale each. */
static dm_status take_table(const int8_t **row, const float **scale, const dm_model *m,
                            const dm_str *part, uint32_t i, uint32_t n, dm_err *err)
{
    size_t k = (size_t)n * m->shape.dim;
    if (part[i].n != k + 4 * (size_t)n)
        return bad(err, m, i, "is of the wrong size");
    *row = (const int8_t *)part[i].p;
    *scale = (const float *)(const void *)(part[i].p + k);
    return are_floats(*scale, n) ? DM_OK : bad(err, m, i, "a scale is out of range");
}

/* Class numbers of each tag: rising, none empty, from 0 to n. */
static bool are_runs(const uint32_t at[DM_UPOS_COUNT + 1], uint32_t n)
{
    for (uint32_t u = 0; u < DM_UPOS_COUNT; u++)
        if (at[u] >= at[u + 1])
            return false;
    return at[0] == 0 && at[DM_UPOS_COUNT] == n;
}

static bool is_morph(dm_morph f)
{
    return f.verbform < DM_VERBFORM_COUNT && f.tense < DM_TENSE_COUNT && f.mood < DM_MOOD_COUNT
        && f.voice < DM_VOICE_COUNT && f.number < DM_NUMBER_COUNT && f.person < DM_PERSON_COUNT
        && f.polarity < DM_POLARITY_COUNT && f.prontype < DM_PRONTYPE_COUNT;
}

static dm_status check_classes(const dm_model *m, dm_err *err)
{
    if (!are_runs(m->morph_at, m->shape.n_morph))
        return bad(err, m, DM_MODEL_MORPHS, "a class is out of range");
    if (!are_runs(m->rule_at, m->shape.n_rule))
        return bad(err, m, DM_MODEL_RULES, "a rule is out of range");
    for (uint32_t i = 0; i < m->shape.n_morph; i++)
        if (!is_morph(m->morphs[i]))
            return bad(err, m, DM_MODEL_MORPHS, "a feature has no such value");
    for (uint32_t i = 0; i < m->shape.n_rule; i++)
        if (m->rules[i].n_from > DM_MODEL_TAIL || m->rules[i].n_to > DM_MODEL_TAIL)
            return bad(err, m, DM_MODEL_RULES, "a rule is too long");
    for (uint32_t i = 1; i < m->shape.n_word; i++)
        if (m->key[i - 1] >= m->key[i])
            return bad(err, m, DM_MODEL_KEYS, "keys do not rise");
    if (!are_floats(m->place, (size_t)DM_NET_CTX * m->shape.dim))
        return bad(err, m, DM_MODEL_PLACES, "a number is out of range");
    for (uint32_t i = 0; i < 5; i++)
        if (!(m->step[i] > 1e-3f && m->step[i] < 1e4f))
            return bad(err, m, DM_MODEL_STEPS, "a step is out of range");
    return DM_OK;
}

static dm_status take_layers(dm_model *m, const dm_str *part, dm_err *err)
{
    uint32_t  D = m->shape.dim, H = m->shape.hidden;
    dm_status st;
    struct { dm_layer *l; uint32_t section, in, out; } const all[] = {
        {&m->conv[0], DM_MODEL_CONV1, 3 * D, 2 * D}, {&m->conv[1], DM_MODEL_CONV2, 3 * D, 2 * D},
        {&m->gate[0], DM_MODEL_GATE1, D, 4 * D},     {&m->gate[1], DM_MODEL_GATE2, D, 4 * D},
        {&m->heads, DM_MODEL_HEADS, D, DM_MODEL_HEADS_OUT}, {&m->morph, DM_MODEL_MORPH, D, m->shape.n_morph},
        {&m->rule, DM_MODEL_RULE, D, m->shape.n_rule}, {&m->slot, DM_MODEL_SLOT, D, NET_SLOTS * H},
        {&m->act, DM_MODEL_ACT, H, DM_MODEL_ACTS},
        {&m->label[0], DM_MODEL_LEFT, H, NET_LABELS}, {&m->label[1], DM_MODEL_RIGHT, H, NET_LABELS},
    };
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        const dm_layer *l = all[i].l;
        bool            is_rows = l == &m->morph || l == &m->rule;
        if ((st = take_layer(all[i].l, m, part, all[i].section, all[i].in, all[i].out, err)) != DM_OK)
            return st;
        if (!is_rows && !dm_kernel_fits(l->w, l->out, l->in))
            return bad(err, m, all[i].section, "weights are too large together");
    }
    return DM_OK;
}

static dm_status take_arrays(dm_model *m, const dm_str *part, dm_err *err)
{
    const dm_model_shape *h = &m->shape;
    const size_t at = sizeof(uint32_t) * (DM_UPOS_COUNT + 1);
    struct { uint32_t section; size_t size; } const all[] = {
        {DM_MODEL_KEYS,   sizeof(uint32_t) * h->n_word},
        {DM_MODEL_PLACES, sizeof(float) * DM_NET_CTX * h->dim},
        {DM_MODEL_STEPS,  sizeof(float) * 5},
        {DM_MODEL_MORPHS, at + sizeof(dm_morph) * h->n_morph},
        {DM_MODEL_RULES,  at + sizeof(dm_lemma_rule) * h->n_rule},
        {DM_MODEL_NIL,    sizeof(int16_t) * NET_SLOTS * h->hidden},
        {DM_MODEL_FACT,   sizeof(int16_t) * NET_FACT_ROWS * h->hidden},
        {DM_MODEL_PUNCT,  sizeof(int16_t) * DM_PUNCT_ROWS},
    };
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        if (part[all[i].section].n != all[i].size)
            return bad(err, m, all[i].section, "is of the wrong size");
    m->key      = (const void *)part[DM_MODEL_KEYS].p;
    m->place    = (const void *)part[DM_MODEL_PLACES].p;
    m->step     = (const void *)part[DM_MODEL_STEPS].p;
    m->morph_at = (const void *)part[DM_MODEL_MORPHS].p;
    m->morphs   = (const void *)(part[DM_MODEL_MORPHS].p + at);
    m->rule_at  = (const void *)part[DM_MODEL_RULES].p;
    m->rules    = (const void *)(part[DM_MODEL_RULES].p + at);
    m->nil      = (const void *)part[DM_MODEL_NIL].p;
    m->fact     = (const void *)part[DM_MODEL_FACT].p;
    m->punct    = (const void *)part[DM_MODEL_PUNCT].p;
    m->note     = part[DM_MODEL_NOTE];
    return DM_OK;
}

static uint32_t bucket_of(uint32_t key) { return key / (UINT32_MAX / DM_MODEL_BUCKETS + 1); }

/* Keys are hashes, so that buckets are alike in size; no matter if they are not. */
static void set_buckets(dm_model *m)
{
    for (uint32_t i = 0; i < m->shape.n_word; i++)
        m->bucket[bucket_of(m->key[i]) + 1]++;
    for (uint32_t b = 0; b < DM_MODEL_BUCKETS; b++)
        m->bucket[b + 1] += m->bucket[b];
}

static dm_status take(dm_model *m, dm_err *err)
{
    dm_str    part[DM_MODEL_SECTION_COUNT];
    dm_status st;

    if ((st = check_head(m, err)) != DM_OK || (st = check_sections(part, m, err)) != DM_OK
        || (st = take_shape(m, part[DM_MODEL_SHAPE], err)) != DM_OK
        || (st = take_layers(m, part, err)) != DM_OK || (st = take_arrays(m, part, err)) != DM_OK
        || (st = take_table(&m->word, &m->word_scale, m, part, DM_MODEL_WORDS, m->shape.n_word + 1, err)) != DM_OK
        || (st = take_table(&m->piece, &m->piece_scale, m, part, DM_MODEL_PIECES, m->shape.n_piece, err)) != DM_OK)
        return st;
    set_buckets(m);
    return check_classes(m, err);
}

dm_status dm_model_open(dm_model **out, const char *path, dm_err *err)
{
    dm_status st;
    dm_model *m = dm_malloc(sizeof *m);

    *out = NULL;
    if (m == NULL)
        return dm_err_set(err, DM_E_MEMORY, "out of memory opening %s", path);
    if ((st = dm_file_map(&m->file, path, err)) != DM_OK) {
        dm_free(m);
        return st;
    }
    if ((st = take(m, err)) != DM_OK) {
        dm_model_close(m);
        return st;
    }
    *out = m;
    return DM_OK;
}

void dm_model_close(dm_model *m)
{
    if (m == NULL)
        return;
    dm_file_close(&m->file);
    dm_free(m);
}

dm_str dm_model_note(const dm_model *m) { return m->note; }

void dm_model_id(char out[17], const dm_model *m) { dm_sha256_hex(out, 8, m->file.bytes); }

uint32_t dm_model_word(const dm_model *m, uint32_t key)
{
    uint32_t at = bucket_of(key), lo = m->bucket[at], hi = m->bucket[at + 1];
    while (lo < hi) {
        uint32_t mid = lo + (hi - lo) / 2;
        if (m->key[mid] < key)
            lo = mid + 1;
        else
            hi = mid;
    }
    return lo < m->shape.n_word && m->key[lo] == key ? lo : m->shape.n_word;
}
