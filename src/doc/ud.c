/* ud.c: names of tags, relations and features, from the lists of ud.h */
#include "doc/ud.h"

#define X(id, word) word,
static const char *const upos_word[]     = { DM_UPOS_LIST(X) };
static const char *const deprel_word[]   = { DM_DEPREL_LIST(X) };
static const char *const ne_word[]       = { DM_NE_LIST(X) };
static const char *const verbform_word[] = { DM_VERBFORM_LIST(X) };
static const char *const tense_word[]    = { DM_TENSE_LIST(X) };
static const char *const mood_word[]     = { DM_MOOD_LIST(X) };
static const char *const voice_word[]    = { DM_VOICE_LIST(X) };
static const char *const number_word[]   = { DM_NUMBER_LIST(X) };
static const char *const person_word[]   = { DM_PERSON_LIST(X) };
static const char *const polarity_word[] = { DM_POLARITY_LIST(X) };
static const char *const prontype_word[] = { DM_PRONTYPE_LIST(X) };
#undef X

/* A feature: where it lies in dm_morph, and the words for its values. */
static const struct feature {
    const char        *name;
    const char *const *value;
    uint32_t           n;
    size_t             at;
} features[] = {
#define X(field, id, name) {name, field##_word, DM_##id##_COUNT, offsetof(dm_morph, field)},
    DM_MORPH_FIELDS(X)
#undef X
};

enum { N_FEATURE = sizeof features / sizeof *features };

const char *dm_upos_word(uint32_t upos)
{
    return upos < DM_UPOS_COUNT ? upos_word[upos] : "_";
}

const char *dm_deprel_word(uint32_t deprel)
{
    return deprel < DM_DEP_COUNT ? deprel_word[deprel] : "_";
}

const char *dm_ne_word(uint32_t ne)
{
    return ne < DM_NE_COUNT ? ne_word[ne] : "";
}

int dm_upos_find(dm_str word)   { return dm_str_in(word, upos_word, DM_UPOS_COUNT); }
int dm_deprel_find(dm_str word) { return dm_str_in(word, deprel_word, DM_DEP_COUNT); }
int dm_ne_find(dm_str word)     { return dm_str_in(word, ne_word, DM_NE_COUNT); }

/* Subtypes stand right after their relation in the list, in order. */
dm_deprel dm_deprel_base(uint32_t deprel)
{
    switch (deprel) {
    case DM_DEP_ACL_RELCL:     return DM_DEP_ACL;
    case DM_DEP_ADVCL_RELCL:   return DM_DEP_ADVCL;
    case DM_DEP_AUX_PASS:      return DM_DEP_AUX;
    case DM_DEP_CC_PRECONJ:    return DM_DEP_CC;
    case DM_DEP_COMPOUND_PRT:  return DM_DEP_COMPOUND;
    case DM_DEP_CSUBJ_OUTER:
    case DM_DEP_CSUBJ_PASS:    return DM_DEP_CSUBJ;
    case DM_DEP_DET_PREDET:    return DM_DEP_DET;
    case DM_DEP_NMOD_DESC:
    case DM_DEP_NMOD_POSS:
    case DM_DEP_NMOD_UNMARKED: return DM_DEP_NMOD;
    case DM_DEP_NSUBJ_OUTER:
    case DM_DEP_NSUBJ_PASS:    return DM_DEP_NSUBJ;
    case DM_DEP_OBL_AGENT:
    case DM_DEP_OBL_UNMARKED:  return DM_DEP_OBL;
    default:                   return deprel < DM_DEP_COUNT ? (dm_deprel)deprel : DM_DEP_NONE;
    }
}

static uint32_t put(char *out, uint32_t at, const char *s)
{
    for (; *s && at + 1 < DM_MORPH_TEXT; s++)
        out[at++] = *s;
    out[at] = 0;
    return at;
}

uint32_t dm_morph_write(char out[DM_MORPH_TEXT], dm_morph m)
{
    const uint8_t *bytes = (const uint8_t *)&m;
    uint32_t       at = 0;

    for (uint32_t i = 0; i < N_FEATURE; i++) {
        uint8_t v = bytes[features[i].at];
        if (v == 0 || v >= features[i].n)
            continue;
        if (at > 0)
            at = put(out, at, "|");
        at = put(out, at, features[i].name);
        at = put(out, at, "=");
        at = put(out, at, features[i].value[v]);
    }
    return at > 0 ? at : put(out, 0, "_");
}

static void read_feature(dm_morph *m, dm_str name, dm_str value)
{
    uint8_t *bytes = (uint8_t *)m;

    for (uint32_t i = 0; i < N_FEATURE; i++) {
        int v;
        if (!dm_str_eq(dm_str_of(features[i].name), name))
            continue;
        v = dm_str_in(value, features[i].value, features[i].n);
        bytes[features[i].at] = (uint8_t)(v > 0 ? v : 0);
        return;
    }
}

dm_morph dm_morph_read(dm_str feats)
{
    dm_morph m = {0};
    dm_str   piece, name;

    while (dm_str_cut(&piece, &feats, '|'))
        if (dm_str_cut(&name, &piece, '='))
            read_feature(&m, name, piece);
    return m;
}
