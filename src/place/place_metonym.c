/* place_metonym.c: the government or the place?
 *
 * The tree says in what position the name stands:
 *
 *     subject, agent, addressee       acts:  "Kabul said", "told Kabul", "by Kabul"
 *     with, against, between          acts:  "talks with Islamabad"
 *     in, at, near, from ...          place: "in Kabul"
 *     to, from, for, of               by what governs them: "flew to Kabul",
 *                                     "the city of Kabul" are places
 *     possessor                       by what is possessed: "Islamabad's refusal"
 *                                     acts, "Kabul's streets" is a place
 *     subject of an adjective, noun   by that: "Kabul is adamant", "Kabul is calm"
 *
 * And whatever the tree says, a capital with its country behind it ("Caracas,
 * Venezuela") or in a list with other towns ("Paris, Brussels and Nice") is a place.
 *
 * A country is an actor unless something makes it a place; a capital only if
 * something makes it an actor, subjects aside.
 */
#include "place/place_int.h"

static bool in(const dm_place_finder *f, uint32_t cls, uint32_t t)
{
    const dm_token *tok = &f->doc->toks[t];

    return dm_lexicon_in_class(f->lex, cls, tok->lemma_id) || dm_lexicon_in_class(f->lex, cls, tok->form_id);
}

/* The first of the names joined by "and": its place in the tree is theirs. */
static uint32_t first_conjunct(const dm_doc *doc, uint32_t h)
{
    for (uint32_t i = 0; i < 16 && doc->toks[h].deprel == DM_DEP_CONJ; i++) {
        if (dm_child(doc, h, DM_DEP_CASE) != DM_NONE || doc->toks[h].head == DM_NONE)
            break;
        h = doc->toks[h].head;
    }
    return h;
}

/* "in", "near" ... "to", "from": what the preposition and its governor make of it. */
static bool acts_under(const dm_place_finder *f, uint32_t prep, uint32_t governor, bool is_capital)
{
    if (in(f, f->cls_place, prep))
        return false;
    if (in(f, f->cls_strict, prep))
        return true;
    if (in(f, f->cls_motion, governor) || in(f, f->cls_site, governor))
        return false;
    if (!in(f, f->cls_party, prep))
        return !is_capital;
    if (in(f, f->cls_origin, prep) && f->doc->toks[governor].upos != DM_UPOS_VERB)
        return in(f, f->cls_will, governor);                   /* "criticism from Kabul", "a doctor from Kabul" */
    if (!is_capital || in(f, f->cls_will, governor))
        return true;
    if (f->doc->toks[governor].upos == DM_UPOS_NOUN && in(f, f->cls_address, prep))
        return true;                                           /* "an ultimatum to Kabul" */
    if (in(f, f->cls_origin, prep) || in(f, f->cls_address, prep))
        return in(f, f->cls_told, governor);                   /* "spoke to Kabul", "crashed on the way to Kabul" */
    return f->doc->toks[governor].upos == DM_UPOS_VERB && !in(f, f->cls_hit, governor);
}

static bool acts_with(const dm_place_finder *f, uint32_t h, uint32_t governor, bool is_capital)
{
    uint32_t prep = dm_child(f->doc, h, DM_DEP_CASE);

    if (prep == DM_NONE)
        return !is_capital;
    return acts_under(f, prep, governor, is_capital);
}

static bool possesses(const dm_place_finder *f, uint32_t owned, bool is_capital)
{
    if (in(f, f->cls_will, owned))
        return true;
    return !is_capital && !in(f, f->cls_site, owned) && !in(f, f->cls_motion, owned)
        && f->doc->toks[owned].upos != DM_UPOS_PROPN;
}

bool dm_place_is_actor(const dm_place_finder *f, uint32_t h, bool is_capital)
{
    const dm_doc *doc = f->doc;
    uint32_t      t = first_conjunct(doc, h), governor = doc->toks[t].head;

    if (governor == DM_NONE)
        return !is_capital;
    switch (doc->toks[t].deprel) {
    case DM_DEP_NSUBJ: case DM_DEP_NSUBJ_OUTER: case DM_DEP_CSUBJ:
        return doc->toks[governor].upos == DM_UPOS_VERB || !is_capital || in(f, f->cls_stance, governor);
    case DM_DEP_OBL_AGENT: case DM_DEP_IOBJ: case DM_DEP_VOCATIVE:
        return true;
    case DM_DEP_NSUBJ_PASS: case DM_DEP_OBJ:
        return !in(f, f->cls_motion, governor) && (!is_capital || !in(f, f->cls_hit, governor));
    case DM_DEP_NMOD_POSS: case DM_DEP_COMPOUND: case DM_DEP_AMOD: case DM_DEP_NMOD_DESC:
        return possesses(f, governor, is_capital);
    case DM_DEP_OBL: case DM_DEP_NMOD: case DM_DEP_OBL_UNMARKED: case DM_DEP_NMOD_UNMARKED:
        return acts_with(f, t, governor, is_capital);
    default:
        return !is_capital;
    }
}

/* ---- lists --------------------------------------------------------------- */

/* Whether a name can be nothing but a place: no country, no capital. */
static bool is_town(const dm_place_finder *f, uint32_t i)
{
    const dm_place_name *name = &f->names[i];

    return name->n_cand && name->cand[name->best].state == DM_NONE && f->doc->toponyms[i].fineness == 4;
}

static bool is_list(const dm_doc *doc, const dm_toponym *a, const dm_toponym *b)
{
    return dm_place_is_list(doc, a->first, a->n, b->first);
}

void dm_place_settle_lists(dm_place_finder *f)
{
    dm_doc *doc = f->doc;

    for (uint32_t i = 0; i < doc->n_toponym;) {
        uint32_t upto = i + 1;
        bool     has_town = is_town(f, i);

        while (upto < doc->n_toponym && is_list(doc, &doc->toponyms[upto - 1], &doc->toponyms[upto])) {
            has_town |= is_town(f, upto);
            upto++;
        }
        for (; i < upto; i++)
            if (has_town && doc->toponyms[i].fineness == 4)
                doc->toponyms[i].is_actor = false;
    }
}
