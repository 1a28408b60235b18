/* place_names.c: small places by their names
 *
 * A name's key is a hash of its letters and digits, folded as lexicon keys are,
 * so that "Saint-Marc", "Saint Marc" and "SAINT MARC" are one name and a key
 * grows word by word while the text is walked. The upper 16 bits name a bucket of
 * about four names, the next 32 are compared.
 *
 * While the lexicon is compiled PLACE_NAMES holds drafts, in the order of the
 * source; when all are there they are sorted and written anew.
 */
#include "lexicon/place.h"

#include <string.h>

#include "base/hash.h"
#include "lexicon/lex_builder.h"
#include "lexicon/place_kind.h"

/* ---- keys ----------------------------------------------------------------- */

/* Letters that do not decompose into a plain one and a mark, in UTF-8. */
static const struct { char letter[3], plain[3]; } plain_letters[] = {
    {"\xC5\x82", "l"}, {"\xC3\xB8", "o"}, {"\xC4\x91", "d"}, {"\xC4\xB1", "i"}, {"\xC3\xB0", "d"},
    {"\xC3\xA6", "ae"}, {"\xC5\x93", "oe"}, {"\xC3\xBE", "th"}, {"\xC4\xA7", "h"},
};

static size_t put_wide(char *out, const char *p)
{
    for (size_t i = 0; i < sizeof plain_letters / sizeof *plain_letters; i++)
        if (memcmp(plain_letters[i].letter, p, 2) == 0) {
            size_t n = strlen(plain_letters[i].plain);

            memcpy(out, plain_letters[i].plain, n);
            return n;
        }
    memcpy(out, p, 2);
    return 2;
}

static bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (unsigned char)c >= 0x80; }

uint64_t dm_place_key(uint64_t before, dm_str word)
{
    char   buf[DM_LEX_KEY_BYTES], letters[DM_LEX_KEY_BYTES];
    dm_str key = dm_lexicon_key(buf, sizeof buf, word);
    size_t n = 0;

    for (size_t i = 0; i < key.n; i++)
        if ((unsigned char)key.p[i] >= 0xC0 && i + 1 < key.n) {
            n += put_wide(letters + n, key.p + i);
            i++;
        } else if (is_letter(key.p[i])) {
            letters[n++] = key.p[i];
        }
    for (size_t i = 0; i < n; i++)                 /* letter by letter: words may be cut anywhere */
        before = (before ^ (unsigned char)letters[i]) * 0x100000001B3u + 0x9E3779B97F4A7C15u;
    return before;
}

/* The key as the table has it: its bits mixed. */
static uint64_t mixed(uint64_t key)
{
    key ^= key >> 32;
    key *= 0xD6E8FEB86659FD93u;
    key ^= key >> 29;
    key *= 0xD6E8FEB86659FD93u;
    return key ^ key >> 32;
}

/* ---- making the tables ---------------------------------------------------- */

typedef struct draft {
    uint64_t hash;
    uint32_t inhabitants, place;
} draft;

/* The key of "Santa Fe": the same by words as at once. */
void dm_place_name_add(dm_lex_builder *b, dm_str name, uint32_t place, uint32_t inhabitants)
{
    draft d = {mixed(dm_place_key(DM_PLACE_KEY_BEGIN, name)), inhabitants, place};

    dm_lex_add(b, DM_LEX_PLACE_NAMES, &d, sizeof d);
}

static int draft_cmp(const void *pa, const void *pb)
{
    const draft *a = pa, *b = pb;

    if (a->hash >> 16 != b->hash >> 16)
        return a->hash < b->hash ? -1 : 1;
    if (a->inhabitants != b->inhabitants)
        return a->inhabitants > b->inhabitants ? -1 : 1;
    return (a->place > b->place) - (a->place < b->place);
}

void dm_place_names_finish(dm_lex_builder *b)
{
    uint32_t n, bucket = 0;
    draft   *from = dm_lex_records(b, DM_LEX_PLACE_NAMES, sizeof *from, &n);
    draft   *all = DM_NEW(dm_lex_arena(b), draft, n + 1);

    if (n)
        memcpy(all, from, n * sizeof *all);
    qsort(all, n, sizeof *all, draft_cmp);
    dm_buf_clear(&b->section[DM_LEX_PLACE_NAMES]);
    for (uint32_t i = 0; i <= n; i++) {
        uint32_t         upto = i < n ? (uint32_t)(all[i].hash >> 48) : DM_PLACE_BUCKETS;
        dm_lex_placename name = {(uint32_t)(all[i].hash >> 16), all[i].place};

        for (; bucket <= upto; bucket++)
            dm_lex_add(b, DM_LEX_PLACE_BUCKETS, &i, sizeof i);
        if (i < n)
            dm_lex_add(b, DM_LEX_PLACE_NAMES, &name, sizeof name);
    }
}

/* ---- looking up ----------------------------------------------------------- */

dm_gazetteer dm_gazetteer_open(const dm_lexicon *lex)
{
    dm_gazetteer g;
    uint32_t     n;

    g.places    = dm_lexicon_section(lex, DM_LEX_PLACES, sizeof *g.places, &g.n_place);
    g.divisions = dm_lexicon_section(lex, DM_LEX_DIVISIONS, sizeof *g.divisions, &g.n_division);
    g.names     = dm_lexicon_section(lex, DM_LEX_PLACE_NAMES, sizeof *g.names, &g.n_name);
    g.buckets   = dm_lexicon_section(lex, DM_LEX_PLACE_BUCKETS, sizeof *g.buckets, &n);
    if (n != DM_PLACE_BUCKETS + 1)
        g.buckets = NULL;
    return g;
}

const dm_lex_division *dm_place_division(const dm_gazetteer *g, uint32_t place)
{
    static const dm_lex_division none = {0};

    if (place >= g->n_place || g->places[place].division >= g->n_division)
        return &none;
    return &g->divisions[g->places[place].division];
}

const dm_lex_placename *dm_places_named(const dm_gazetteer *g, uint64_t key, uint32_t *n)
{
    uint64_t hash = mixed(key);
    uint32_t tag = (uint32_t)(hash >> 16), at, end;

    *n = 0;
    if (!g->buckets)
        return NULL;
    at  = g->buckets[hash >> 48];
    end = g->buckets[(hash >> 48) + 1];
    if (end > g->n_name)
        return NULL;
    while (at < end && g->names[at].tag < tag)
        at++;
    while (at + *n < end && g->names[at + *n].tag == tag)
        ++*n;
    return *n ? &g->names[at] : NULL;
}
