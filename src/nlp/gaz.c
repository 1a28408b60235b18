/* gaz.c: marking the words of a sentence with what the lexicon says of them
 *
 * First every word's own bits; then, from left to right, the longest name of
 * the lexicon from each word with a capital, whose words are passed over. Hyphens
 * between the words of a name are stepped over, as everywhere.
 *
 * What a name of one word is worth depends on how many things are called so:
 * "Jordan" is a state and a surname, and the network had better know that we
 * do not know.
 */
#include "nlp/gaz.h"

#include "lexicon/gaz.h"

enum { KEY_BYTES = 128 };

enum { SMALL = DM_WRITTEN_SMALL, CAPITAL = DM_WRITTEN_CAPITAL, MANY = DM_WRITTEN_MANY };

typedef struct marker {
    const dm_lexicon *lex;
    dm_gaz_tables     tables;
    dm_net_word      *words;
    const uint32_t   *ids;
    uint32_t          n;
    bool              is_caps, is_small;     /* the whole sentence            */
    uint8_t           written[DM_MAX_SENT_TOKENS];
} marker;

void dm_gaz_ids(uint32_t ids[], const dm_net_word *words, uint32_t n, const dm_lexicon *lex)
{
    char buf[KEY_BYTES];

    for (uint32_t i = 0; i < n; i++)
        ids[i] = dm_lexicon_word(lex, dm_lexicon_key(buf, sizeof buf, words[i].form));
}

/* ---- letters --------------------------------------------------------------- */

static bool is_small_byte(char c) { return c >= 'a' && c <= 'z'; }
static bool is_capital_byte(char c) { return c >= 'A' && c <= 'Z'; }

/* Beyond ASCII: Latin-1 and Latin Extended-A have small letters behind or beside
 * the capitals; of others we think they are capitals. */
static bool is_capital_wide(dm_str f)
{
    uint8_t a = (uint8_t)f.p[0], b = f.n > 1 ? (uint8_t)f.p[1] : 0;

    if (a == 0xC3)
        return b < 0x9F;
    if (a == 0xC4 || a == 0xC5)
        return b % 2 == 0;
    return a > 0xC5 && a != 0xE2;
}

dm_written dm_written_of(dm_str f)
{
    uint8_t c = f.n ? (uint8_t)f.p[0] : 0;

    if (c < 0x80 && !is_small_byte(f.p[0]) && !is_capital_byte(f.p[0]))
        return DM_WRITTEN_NO_LETTER;
    if (c < 0x80 ? is_small_byte(f.p[0]) : !is_capital_wide(f))
        return DM_WRITTEN_SMALL;
    for (size_t i = 1; i < f.n; i++)
        if (is_capital_byte(f.p[i]))
            return DM_WRITTEN_MANY;
    return DM_WRITTEN_CAPITAL;
}

bool dm_written_is_caps(const uint32_t n[DM_WRITTEN_MANY + 1])
{
    return n[SMALL] <= n[MANY] / 8 && n[CAPITAL] <= n[MANY] / 2 && n[MANY] >= 2;
}

/* A sentence of capitals, or of small letters, tells nothing by its letters. */
static void judge_case(marker *m)
{
    uint32_t n[4] = {0};

    for (uint32_t i = 0; i < m->n; i++)
        n[m->written[i] = (uint8_t)dm_written_of(m->words[i].form)]++;
    m->is_caps  = dm_written_is_caps(n);
    m->is_small = n[CAPITAL] + n[MANY] == 0;
}

/* ---- phrases --------------------------------------------------------------- */

static bool is_hyphen(dm_str f)
{
    return dm_str_eq(f, DM_STR("-")) || dm_str_eq(f, DM_STR("\xE2\x80\x93")) || dm_str_eq(f, DM_STR("\xE2\x80\x91"));
}

/* A name of one word: "us" is no state, "Let" no army, and "WHO IS" nobody. */
static uint8_t named_alone(const marker *m, uint8_t bits, uint32_t i)
{
    enum { SURE = DM_GAZ_NODE_STATE | DM_GAZ_NODE_DEMONYM | DM_GAZ_NODE_PERSON };
    bool is_common = dm_gaz_of_word(&m->tables, m->ids[i]) & DM_GAZ_WORD_COMMON;

    if (is_common && (m->is_caps || m->written[i] != MANY))
        return 0;
    if (bits & DM_GAZ_NODE_CAPS && m->written[i] != MANY)
        bits &= (uint8_t)~(DM_GAZ_NODE_ORG | DM_GAZ_NODE_STATE);
    return m->is_small ? bits & SURE : m->written[i] == SMALL ? 0 : bits;
}

/* What the phrase [first, last] to `node` names, as it is written here. */
static uint8_t named(const marker *m, uint32_t node, uint32_t first, uint32_t last)
{
    uint8_t bits = dm_gaz_node(&m->tables, node);

    if (bits && first == last)
        bits = named_alone(m, bits, first);
    else if (!m->is_small && m->written[first] <= SMALL && m->written[last] <= SMALL)
        bits = 0;
    return bits & (uint8_t)~DM_GAZ_NODE_CAPS;
}

/* The longest name from word i: its end, and its bits; i when there is none. */
static uint32_t longest(uint8_t *bits, const marker *m, uint32_t i)
{
    uint32_t node = 0, end = i;

    for (uint32_t k = i; k < m->n; k++) {
        uint32_t next = dm_phrase_step(m->lex, node, m->ids[k]);
        uint8_t  b;

        if (next == DM_LEX_NONE && k > i && is_hyphen(m->words[k].form))
            continue;
        if (next == DM_LEX_NONE)
            break;
        node = next;
        if ((b = named(m, node, i, k)) != 0) {
            *bits = b;
            end = k + 1;
        }
    }
    return end;
}

/* One kind for the bits, of a name of one word or of many. */
static dm_gaz_phrase kind_of(uint8_t bits, bool is_one)
{
    bool place = bits & (DM_GAZ_NODE_PLACE | DM_GAZ_NODE_STATE), org = bits & DM_GAZ_NODE_ORG;
    bool person = bits & (is_one ? DM_GAZ_NODE_SURNAME | DM_GAZ_NODE_PERSON : DM_GAZ_NODE_PERSON);

    if (bits & DM_GAZ_NODE_STATE && !(is_one && person))
        return DM_GAZ_STATE;
    if (place && person)
        return DM_GAZ_PLACE_OR_PERSON;
    if (org && (place || person))
        return DM_GAZ_PLACE_OR_ORG;
    if (place)
        return DM_GAZ_PLACE;
    if (org)
        return DM_GAZ_ORG;
    if (bits & DM_GAZ_NODE_DEMONYM)
        return DM_GAZ_DEMONYM;
    if (bits & DM_GAZ_NODE_PERSON)
        return DM_GAZ_PERSON;
    return bits & DM_GAZ_NODE_SURNAME ? DM_GAZ_SURNAME : DM_GAZ_NONE;
}

static dm_gaz_phrase inside(dm_gaz_phrase kind)
{
    switch (kind) {
    case DM_GAZ_STATE:   return DM_GAZ_STATE_IN;
    case DM_GAZ_PLACE:
    case DM_GAZ_PLACE_OR_PERSON: return DM_GAZ_PLACE_IN;
    case DM_GAZ_ORG:
    case DM_GAZ_PLACE_OR_ORG:    return DM_GAZ_ORG_IN;
    case DM_GAZ_PERSON:
    case DM_GAZ_SURNAME: return DM_GAZ_PERSON_IN;
    case DM_GAZ_DEMONYM: return DM_GAZ_DEMONYM_IN;
    default:             return kind;
    }
}

/* "al-Qaeda", "de Gaulle": a small word may begin a name if a capital follows. */
static bool may_begin(const marker *m, uint32_t i)
{
    uint16_t bits = dm_gaz_of_word(&m->tables, m->ids[i]);

    return bits & DM_GAZ_WORD_BEGINS
        && (m->written[i] >= CAPITAL || m->is_small || bits & DM_GAZ_WORD_LINK);
}

static void mark_phrases(marker *m)
{
    for (uint32_t i = 0; i < m->n;) {
        uint8_t       bits = 0;
        uint32_t      end = may_begin(m, i) ? longest(&bits, m, i) : i;
        dm_gaz_phrase kind = kind_of(bits, end == i + 1);

        if (end == i)
            end = i + 1;
        for (uint32_t k = i; k < end; k++)
            m->words[k].gaz = (uint8_t)(m->words[k].gaz | (k == i ? kind : inside(kind)));
        i = end;
    }
}

/* ---- words ----------------------------------------------------------------- */

static dm_gaz_cue cue_of(const marker *m, uint32_t i)
{
    uint16_t bits = dm_gaz_of_word(&m->tables, m->ids[i]);
    bool     is_name = m->written[i] >= CAPITAL || m->is_small;

    if (bits & DM_GAZ_WORD_COMMON && (m->is_caps || m->written[i] != MANY))
        bits &= DM_GAZ_WORD_HEAD | DM_GAZ_WORD_LAND | DM_GAZ_WORD_ROLE;
    if (bits & DM_GAZ_WORD_TITLE && is_name)
        return DM_GAZ_CUE_TITLE;
    if (bits & DM_GAZ_WORD_COMPANY && is_name)
        return DM_GAZ_CUE_COMPANY;
    if (bits & DM_GAZ_WORD_HEAD && is_name)
        return DM_GAZ_CUE_HEAD;
    if (bits & DM_GAZ_WORD_LAND && is_name)
        return DM_GAZ_CUE_LAND;
    if (bits & DM_GAZ_WORD_ROLE)
        return DM_GAZ_CUE_ROLE;
    if (!is_name)
        return DM_GAZ_CUE_NOTHING;
    switch (bits & (DM_GAZ_WORD_GIVEN | DM_GAZ_WORD_FAMILY)) {
    case DM_GAZ_WORD_GIVEN:  return DM_GAZ_CUE_GIVEN;
    case DM_GAZ_WORD_FAMILY: return DM_GAZ_CUE_FAMILY;
    case 0:                  return DM_GAZ_CUE_NOTHING;
    default:                 return DM_GAZ_CUE_BOTH;
    }
}

void dm_gaz_mark(dm_net_word *words, const uint32_t ids[], uint32_t n, const dm_lexicon *lex)
{
    marker m = {.lex = lex, .words = words, .ids = ids, .n = n};

    for (uint32_t i = 0; i < n; i++)
        words[i].gaz = 0;
    if (!lex)
        return;
    m.tables = dm_gaz_open(lex);
    judge_case(&m);
    for (uint32_t i = 0; i < n; i++)
        words[i].gaz = (uint8_t)(cue_of(&m, i) << 4);
    mark_phrases(&m);
}

void dm_gaz_fill(dm_net_word *words, uint32_t n, const dm_lexicon *lex)
{
    uint32_t ids[DM_MAX_SENT_TOKENS];

    if (lex)
        dm_gaz_ids(ids, words, n, lex);
    dm_gaz_mark(words, ids, n, lex);
}
