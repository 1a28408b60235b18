/* place_facility.c: the embassy in Kabul
 *
 * A name of a place that hangs on the noun of a facility tells where that stands:
 * "the embassy in Kabul", "Kabul airport", "the camp near Dadaab", "the market of
 * Idlib"; and so does one beside what is struck or built there ("attacked the embassy
 * in Kabul", where the tree has the place under the verb). A country before or "of" an
 * embassy or a base is whose it is and not where: that is metonymy (place_metonym.c),
 * and such names are left alone. The nouns, by type, are classes of the lexicon.
 */
#include "place/place_int.h"

static const char *const facility_word[] = {
#define X(id, word) word,
    DM_FACILITIES(X)
#undef X
};

static const char *type_of(const dm_place_finder *f, uint32_t t)
{
    for (uint32_t i = 0; i < DM_FACILITY_COUNT; i++)
        if (dm_lexicon_in_class(f->lex, f->cls_facility[i], f->doc->toks[t].lemma_id))
            return facility_word[i];
    return NULL;
}

static bool may_tell(uint8_t deprel)
{
    switch (deprel) {
    case DM_DEP_NMOD: case DM_DEP_NMOD_POSS: case DM_DEP_NMOD_UNMARKED: case DM_DEP_NMOD_DESC: case DM_DEP_COMPOUND:
    case DM_DEP_AMOD: case DM_DEP_OBL: case DM_DEP_APPOS: case DM_DEP_FLAT: case DM_DEP_CONJ:
        return true;
    default:
        return false;
    }
}

/* "attacked the embassy in Kabul", where the place hangs on the verb. */
static bool struck_at(const dm_place_finder *f, dm_toponym *p, uint32_t verb)
{
    uint32_t struck = dm_child(f->doc, verb, DM_DEP_OBJ);

    if (struck == DM_NONE)
        struck = dm_child(f->doc, verb, DM_DEP_NSUBJ_PASS);
    if (struck == DM_NONE || !(p->facility_type = type_of(f, struck)))
        return false;
    p->facility = struck;
    return true;
}

static void find_facility(const dm_place_finder *f, dm_toponym *p)
{
    enum { CLIMB = 3 };
    const dm_doc *doc = f->doc;
    uint32_t      t = p->head;

    if (doc->toks[t].deprel == DM_DEP_OBL && struck_at(f, p, doc->toks[t].head))
        return;
    for (uint32_t i = 0; i < CLIMB && t != DM_NONE && may_tell(doc->toks[t].deprel); i++) {
        t = doc->toks[t].head;
        if (t == DM_NONE || doc->toks[t].upos == DM_UPOS_VERB)
            return;
        if ((p->facility_type = type_of(f, t))) {
            p->facility = t;
            return;
        }
    }
}

void dm_place_find_facilities(dm_place_finder *f)
{
    for (uint32_t i = 0; i < DM_FACILITY_COUNT; i++) {
        char name[64];

        snprintf(name, sizeof name, "@facility-%s", facility_word[i]);
        f->cls_facility[i] = dm_lexicon_class(f->lex, dm_str_of(name));
    }
    for (uint32_t i = 0; i < f->doc->n_toponym; i++)
        if (f->doc->toponyms[i].head != DM_NONE && !f->doc->toponyms[i].is_actor)
            find_facility(f, &f->doc->toponyms[i]);
}
