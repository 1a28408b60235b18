/* lex_open.c: a compiled lexicon, read and looked up
 *
 * Opening checks magic, version, size and every checksum once; after that a
 * look-up is a hash, a probe and a comparison. References out of range give the
 * empty string or "not found": a damaged file can mislead but not crash us.
 */
#include "lexicon/lex_int.h"

#include <string.h>
#include <utf8proc.h>

#include "base/alloc.h"
#include "base/hash.h"
#include "base/io.h"

struct dm_lexicon {
    dm_str              bytes;
    dm_file             file;          /* closed with the lexicon when mapped */
    bool                has_file;
    dm_str              section[DM_LEX_SECTION_COUNT];
    const dm_lex_ref   *words;
    const dm_lex_wordslot *word_slots;
    const dm_lex_slot  *node_slots;
    const dm_lex_node  *nodes;
    const dm_phrase_entry *entries;
    const dm_lex_class_row *classes;
    const uint32_t     *class_words;
    uint32_t           *class_slots;   /* by hash of the name: 1 + class, 0 free; class_mask + 1 of them */
    const dm_cameo     *cameos;
    uint32_t            n_word, word_mask, node_mask, n_node, n_entry, n_class, n_class_word, n_cameo, class_mask;
};

static const char *const section_name[] = {
#define X(id) #id,
    DM_LEX_SECTIONS(X)
#undef X
};

/* ---- opening ------------------------------------------------------------ */

static dm_status corrupt(dm_err *err, const char *name, const char *what)
{
    return dm_err_at(err, DM_E_CORRUPT, (dm_place){.path = name}, "%s", what);
}

static dm_status check_header(dm_str bytes, const char *name, dm_err *err)
{
    dm_lex_header head;
    uint32_t      crc;
    size_t        front = sizeof head + DM_LEX_SECTION_COUNT * sizeof(dm_lex_entry);

    if (bytes.n < front)
        return corrupt(err, name, "too short to be a compiled lexicon");
    memcpy(&head, bytes.p, sizeof head);
    if (memcmp(head.magic, DM_LEX_MAGIC, sizeof head.magic) != 0)
        return corrupt(err, name, "not a compiled lexicon (wrong magic in section header)");
    if (head.version != DM_LEX_VERSION || head.n_section != DM_LEX_SECTION_COUNT)
        return dm_err_at(err, DM_E_VERSION, (dm_place){.path = name},
                         "lexicon version %u with %u sections (wanted %d with %d): compile it anew",
                         head.version, head.n_section, DM_LEX_VERSION, DM_LEX_SECTION_COUNT);
    if (head.size != bytes.n)
        return corrupt(err, name, "section header: file is cut or has bytes added");
    crc = head.crc;
    head.crc = 0;
    if (crc != dm_crc32c(dm_crc32c(0, &head, sizeof head), bytes.p + sizeof head, front - sizeof head))
        return corrupt(err, name, "section header: checksum is wrong");
    return DM_OK;
}

static dm_status read_sections(dm_lexicon *lex, const char *name, dm_err *err)
{
    for (uint32_t i = 0; i < DM_LEX_SECTION_COUNT; i++) {
        dm_lex_entry e;

        memcpy(&e, lex->bytes.p + sizeof(dm_lex_header) + i * sizeof e, sizeof e);
        if (e.at % 8 || e.at > lex->bytes.n || e.size > lex->bytes.n - e.at
            || e.crc != dm_crc32c(0, lex->bytes.p + e.at, e.size))
            return dm_err_at(err, DM_E_CORRUPT, (dm_place){.path = name},
                             "section %s: checksum or size is wrong", section_name[i]);
        lex->section[i] = (dm_str){lex->bytes.p + e.at, e.size};
    }
    return DM_OK;
}

const void *dm_lexicon_section(const dm_lexicon *lex, dm_lex_section s, size_t size, uint32_t *n)
{
    *n = (uint32_t)(lex->section[s].n / size);
    return lex->section[s].p;
}

static bool is_power(uint32_t n) { return n && (n & (n - 1)) == 0; }

static dm_status find_tables(dm_lexicon *lex, const char *name, dm_err *err)
{
    uint32_t n_slot, n_step;

    lex->words       = dm_lexicon_section(lex, DM_LEX_WORDS, sizeof *lex->words, &lex->n_word);
    lex->word_slots  = dm_lexicon_section(lex, DM_LEX_WORD_SLOTS, sizeof(dm_lex_wordslot), &n_slot);
    lex->node_slots  = dm_lexicon_section(lex, DM_LEX_NODE_SLOTS, sizeof(dm_lex_slot), &n_step);
    lex->nodes       = dm_lexicon_section(lex, DM_LEX_NODE_ENTRIES, sizeof(dm_lex_node), &lex->n_node);
    lex->entries     = dm_lexicon_section(lex, DM_LEX_ENTRIES, sizeof(dm_phrase_entry), &lex->n_entry);
    lex->classes     = dm_lexicon_section(lex, DM_LEX_CLASSES, sizeof(dm_lex_class_row), &lex->n_class);
    lex->class_words = dm_lexicon_section(lex, DM_LEX_CLASS_WORDS, sizeof(uint32_t), &lex->n_class_word);
    lex->cameos      = dm_lexicon_section(lex, DM_LEX_CAMEO, sizeof(dm_cameo), &lex->n_cameo);
    if (!is_power(n_slot) || !is_power(n_step))
        return corrupt(err, name, "section WORD_SLOTS or NODE_SLOTS: size is not a power of two");
    lex->word_mask = n_slot - 1;
    lex->node_mask = n_step - 1;
    return DM_OK;
}

/* Stages ask for some dozens of classes an article. */
static dm_status index_classes(dm_lexicon *lex, dm_err *err)
{
    uint32_t n = 1;

    while (n < lex->n_class * 2 + 1)
        n *= 2;
    lex->class_mask = n - 1;
    if (!(lex->class_slots = dm_malloc(n * sizeof *lex->class_slots)))
        return dm_err_set(err, DM_E_MEMORY, "no memory for the lexicon");
    for (uint32_t i = 0; i < lex->n_class; i++) {
        uint32_t at = (uint32_t)dm_hash_str(dm_lexicon_str(lex, lex->classes[i].name)) & lex->class_mask;

        while (lex->class_slots[at])
            at = (at + 1) & lex->class_mask;
        lex->class_slots[at] = i + 1;
    }
    return DM_OK;
}

dm_status dm_lexicon_open_bytes(dm_lexicon **out, dm_str bytes, const char *name, dm_err *err)
{
    dm_status   st;
    dm_lexicon *lex = dm_malloc(sizeof *lex);

    if (!lex)
        return dm_err_set(err, DM_E_MEMORY, "no memory for the lexicon");
    lex->bytes = bytes;
    if ((st = check_header(bytes, name, err)) != DM_OK) goto out;
    if ((st = read_sections(lex, name, err)) != DM_OK) goto out;
    if ((st = find_tables(lex, name, err)) != DM_OK) goto out;
    if ((st = index_classes(lex, err)) != DM_OK) goto out;
    *out = lex;
    lex  = NULL;
out:
    dm_free(lex);
    return st;
}

dm_status dm_lexicon_open(dm_lexicon **out, const char *path, dm_err *err)
{
    dm_file   file = {0};
    dm_status st = dm_file_share(&file, path, err);

    if (st != DM_OK)
        return st;
    st = dm_lexicon_open_bytes(out, file.bytes, path, err);
    if (st != DM_OK) {
        dm_file_close(&file);
        return st;
    }
    (*out)->file = file;
    (*out)->has_file = true;
    return DM_OK;
}

void dm_lexicon_close(dm_lexicon *lex)
{
    if (!lex)
        return;
    if (lex->has_file)
        dm_file_close(&lex->file);
    dm_free(lex->class_slots);
    dm_free(lex);
}

/* ---- words -------------------------------------------------------------- */

dm_str dm_lexicon_str(const dm_lexicon *lex, dm_lex_ref ref)
{
    dm_str   all = lex->section[DM_LEX_STRINGS];
    uint32_t n;

    if (ref == 0 || (size_t)ref + sizeof n > all.n)
        return (dm_str){0, 0};
    memcpy(&n, all.p + ref, sizeof n);
    if (n > all.n - ref - sizeof n)
        return (dm_str){0, 0};
    return (dm_str){all.p + ref + sizeof n, n};
}

static bool is_ascii(dm_str s)
{
    unsigned char any = 0;

    for (size_t i = 0; i < s.n; i++)
        any |= (unsigned char)s.p[i];
    return any < 0x80;
}

/* Curly quotes and the dashes become the plain ones; the rest stays. */
static int32_t plain(int32_t cp)
{
    switch (cp) {
    case 0x2018: case 0x2019: case 0x201A: case 0x2032: case 0x02BC: case 0x60: case 0xB4: return '\'';
    case 0x201C: case 0x201D: case 0x201E: case 0x2033: return '"';
    case 0x2010: case 0x2011: case 0x2012: case 0x2013: case 0x2014: case 0x2212: return '-';
    default: return cp;
    }
}

/* Decomposes, strips marks and folds case, so that "São" and "SAO" meet. */
static size_t fold_unicode(char *buf, size_t cap, dm_str word)
{
    int32_t cps[DM_LEX_KEY_BYTES];
    size_t  n = 0;
    utf8proc_ssize_t got = utf8proc_decompose(
        (const utf8proc_uint8_t *)word.p, (utf8proc_ssize_t)(word.n < 200 ? word.n : 200), cps, DM_LEX_KEY_BYTES,
        UTF8PROC_STABLE | UTF8PROC_DECOMPOSE | UTF8PROC_STRIPMARK | UTF8PROC_CASEFOLD | UTF8PROC_IGNORE);

    for (utf8proc_ssize_t i = 0; i < got && got <= DM_LEX_KEY_BYTES; i++) {
        utf8proc_uint8_t bytes[4];
        size_t           k = (size_t)utf8proc_encode_char(plain(cps[i]), bytes);

        if (n + k > cap)
            break;
        memcpy(buf + n, bytes, k);
        n += k;
    }
    return n;
}

static size_t fold_ascii(char *buf, size_t cap, dm_str word)
{
    size_t n = word.n < cap ? word.n : cap;

    for (size_t i = 0; i < n; i++) {
        char c = word.p[i] == '`' ? '\'' : word.p[i];

        buf[i] = c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
    }
    return n;
}

static bool has_letter(const char *p, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if ((p[i] >= 'a' && p[i] <= 'z') || (unsigned char)p[i] >= 0x80)
            return true;
    return false;
}

dm_str dm_lexicon_key(char *buf, size_t cap, dm_str word)
{
    size_t n = is_ascii(word) ? fold_ascii(buf, cap, word) : fold_unicode(buf, cap, word);

    if (memchr(buf, '.', n) && has_letter(buf, n)) {
        size_t k = 0;

        for (size_t i = 0; i < n; i++)
            if (buf[i] != '.')
                buf[k++] = buf[i];
        n = k;
    }
    return (dm_str){buf, n};
}

uint32_t dm_lexicon_word(const dm_lexicon *lex, dm_str key)
{
    uint64_t hash = dm_hash_str(key);
    uint32_t tag = (uint32_t)(hash >> 32), at = (uint32_t)hash & lex->word_mask;

    for (uint32_t i = 0; i <= lex->word_mask; i++, at = (at + 1) & lex->word_mask) {
        dm_lex_wordslot slot = lex->word_slots[at];

        if (slot.word == 0 || slot.word > lex->n_word)
            return DM_LEX_NONE;
        if (slot.tag == tag && dm_str_eq(key, dm_lexicon_str(lex, lex->words[slot.word - 1])))
            return slot.word - 1;
    }
    return DM_LEX_NONE;
}

dm_str dm_lexicon_word_str(const dm_lexicon *lex, uint32_t word)
{
    return word < lex->n_word ? dm_lexicon_str(lex, lex->words[word]) : (dm_str){0, 0};
}

/* ---- phrases ------------------------------------------------------------ */

uint32_t dm_phrase_step(const dm_lexicon *lex, uint32_t node, uint32_t word)
{
    uint32_t at = dm_lex_step_hash(node, word) & lex->node_mask;

    if (word == DM_LEX_NONE)
        return DM_LEX_NONE;
    for (uint32_t i = 0; i <= lex->node_mask; i++, at = (at + 1) & lex->node_mask) {
        const dm_lex_slot *slot = &lex->node_slots[at];

        if (slot->next == 0)
            return DM_LEX_NONE;
        if (slot->node == node && slot->word == word)
            return slot->next;
    }
    return DM_LEX_NONE;
}

const dm_phrase_entry *dm_phrase_entries(const dm_lexicon *lex, uint32_t node, uint32_t *n)
{
    *n = 0;
    if (node >= lex->n_node)
        return NULL;
    const dm_lex_node *at = &lex->nodes[node];

    if (at->n == 0 || at->first > lex->n_entry || at->n > lex->n_entry - at->first)
        return NULL;
    *n = at->n;
    return lex->entries + at->first;
}

/* ---- classes and the CAMEO table ---------------------------------------- */

uint32_t dm_lexicon_class(const dm_lexicon *lex, dm_str name)
{
    uint32_t at = (uint32_t)dm_hash_str(name) & lex->class_mask;

    for (; lex->class_slots[at]; at = (at + 1) & lex->class_mask)
        if (dm_str_eq(name, dm_lexicon_str(lex, lex->classes[lex->class_slots[at] - 1].name)))
            return lex->class_slots[at] - 1;
    return DM_LEX_NONE;
}

bool dm_lexicon_in_class(const dm_lexicon *lex, uint32_t cls, uint32_t word)
{
    if (cls >= lex->n_class || word == DM_LEX_NONE)
        return false;
    uint32_t lo = lex->classes[cls].first, hi = lo + lex->classes[cls].n;

    if (hi > lex->n_class_word || hi < lo)
        return false;
    while (lo < hi) {
        uint32_t mid = lo + (hi - lo) / 2;

        if (lex->class_words[mid] == word)
            return true;
        if (lex->class_words[mid] < word)
            lo = mid + 1;
        else
            hi = mid;
    }
    return false;
}

void dm_lexicon_class_actor(const dm_lexicon *lex, uint32_t cls, dm_str *sectors, dm_str *kinds,
                            dm_str *countries)
{
    static const dm_lex_class_row none = {0};
    const dm_lex_class_row *row = cls < lex->n_class ? &lex->classes[cls] : &none;

    *sectors   = dm_lexicon_str(lex, row->sectors);
    *kinds     = dm_lexicon_str(lex, row->kinds);
    *countries = dm_lexicon_str(lex, row->countries);
}

/* The rows are sorted by code. */
const dm_cameo *dm_lexicon_cameo(const dm_lexicon *lex, dm_str code)
{
    uint32_t lo = 0, hi = lex->n_cameo;

    while (lo < hi) {
        uint32_t mid = lo + (hi - lo) / 2;
        int      c = dm_str_cmp(dm_lexicon_str(lex, lex->cameos[mid].code), code);

        if (c == 0)
            return &lex->cameos[mid];
        if (c < 0)
            lo = mid + 1;
        else
            hi = mid;
    }
    return NULL;
}

/* Rows are sorted by code, and names come after numbers. */
bool dm_lexicon_has_own(const dm_lexicon *lex) { return lex->n_cameo && lex->cameos[lex->n_cameo - 1].quad; }

dm_str dm_lexicon_version(const dm_lexicon *lex)
{
    return dm_str_sub(lex->section[DM_LEX_META], 0, sizeof(dm_lex_meta));
}
