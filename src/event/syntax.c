/* syntax.c: the voice of verbs and the nouns behind pronouns
 *
 * Rules speak of subject and object in the sense of who acts and on whom. Here is what a verb shows by itself: whether
 * it is passive, be it by a bare participle or by one that the tagger took for a past; whom "who" stands for; what is
 * counted. subject.c and object.c look for the two, hang.c for what hangs on a word by a preposition or as a clause.
 */
#include "event/syntax_int.h"

enum { CLIMB = 8 };         /* words looked at on the way up                    */

bool dm_event_has_word(const dm_doc *doc, uint32_t t, uint32_t word)
{
    return doc->toks[t].lemma_id == word || doc->toks[t].form_id == word;
}

/* A participle without a helper: "men arrested on Sunday". */
bool dm_syntax_is_bare_participle(const dm_doc *doc, uint32_t v)
{
    return doc->toks[v].morph.verbform == DM_VERBFORM_PART && doc->toks[v].morph.tense != DM_TENSE_PRES
        && dm_child2(doc, v, DM_DEP_AUX, DM_DEP_AUX_PASS) == DM_NONE;
}

/* "at least eight people": the preposition belongs to the number. */
static bool is_about(const dm_seek *s, uint32_t c)
{
    const dm_doc *doc = s->doc;
    uint32_t      mark = dm_child(doc, c, DM_DEP_CASE);

    if (mark == DM_NONE)
        return true;
    if (doc->toks[c].upos != DM_UPOS_NUM && dm_child(doc, c, DM_DEP_NUMMOD) == DM_NONE)
        return false;
    return dm_lexicon_in_class(s->lex, s->about, doc->toks[mark].lemma_id);
}

/* "called off talks", "killed at least eight people": right after a verb and its particle, an oblique without
 * a preposition of its own is the object. */
uint32_t dm_syntax_bare_oblique(const dm_seek *s, uint32_t v)
{
    const dm_doc *doc = s->doc;
    uint32_t      prt = dm_child(doc, v, DM_DEP_COMPOUND_PRT), from = prt != DM_NONE && prt > v ? prt : v;

    for (uint32_t c = dm_first(doc, v); c != DM_NONE; c = dm_next(doc, c)) {
        uint32_t first, last;

        if ((dm_rel(doc, c) != DM_DEP_OBL && dm_rel(doc, c) != DM_DEP_OBL_UNMARKED) || c < v
            || (!dm_is_noun(doc, c) && doc->toks[c].upos != DM_UPOS_NUM) || !is_about(s, c))
            continue;
        dm_subtree(doc, c, &first, &last);
        if (first == from + 1 && dm_rel(doc, c) == DM_DEP_OBL)
            return c;
        if (first == from + 2 && doc->toks[from + 1].head == v && doc->mention_at[c] != DM_NONE
            && !doc->mentions[doc->mention_at[c]].is_place)
            return c;                                     /* "kidnapped today two engineers" */
    }
    return DM_NONE;
}

/* "The officer shot by a gunman has died", read as if he had shot: a bare participle with one who
 * does it and no object. */
bool dm_syntax_is_struck(const dm_doc *doc, uint32_t v)
{
    return dm_syntax_is_bare_participle(doc, v) && dm_child2(doc, v, DM_DEP_OBJ, DM_DEP_CCOMP) == DM_NONE
        && dm_child(doc, v, DM_DEP_XCOMP) == DM_NONE;
}

/* "is older and praised for his patience": the helper stands with the first predicate. */
bool dm_syntax_shares_copula(const dm_doc *doc, uint32_t v)
{
    uint32_t head = doc->toks[v].head;

    return dm_rel(doc, v) == DM_DEP_CONJ && head != DM_NONE && head < v && dm_child(doc, head, DM_DEP_COP) != DM_NONE
        && dm_syntax_is_bare_participle(doc, v) && dm_child2(doc, v, DM_DEP_OBJ, DM_DEP_NSUBJ) == DM_NONE
        && dm_child2(doc, v, DM_DEP_CCOMP, DM_DEP_XCOMP) == DM_NONE;
}

bool dm_syntax_has_mark_of(const dm_seek *s, uint32_t v, uint32_t cls)
{
    for (uint32_t c = dm_first(s->doc, v); c != DM_NONE; c = dm_next(s->doc, c))
        if ((dm_rel(s->doc, c) == DM_DEP_MARK || dm_rel(s->doc, c) == DM_DEP_CASE)
            && dm_lexicon_in_class(s->lex, cls, s->doc->toks[c].lemma_id))
            return true;
    return false;
}

/* "an envoy kidnapped by rebels", tagged as if he had: a clause of a noun without a pronoun is not finite. But "days
 * AFTER two thirds of the council left" has its subject there. */
static bool is_mistagged(const dm_seek *s, uint32_t v)
{
    const dm_doc *doc = s->doc;

    return dm_rel(doc, v) == DM_DEP_ACL && doc->toks[v].morph.verbform == DM_VERBFORM_FIN
           && doc->toks[v].morph.tense == DM_TENSE_PAST
           && dm_child2(doc, v, DM_DEP_NSUBJ, DM_DEP_MARK) == DM_NONE
           && dm_child2(doc, v, DM_DEP_AUX, DM_DEP_AUX_PASS) == DM_NONE
           && dm_child2(doc, v, DM_DEP_XCOMP, DM_DEP_CCOMP) == DM_NONE
           && dm_rel(doc, doc->toks[v].head) != DM_DEP_ROOT
           && !dm_syntax_has_mark_of(s, doc->toks[v].head, s->background);
}

/* "men arrested on Sunday": the clause of a noun that suffers it. */
bool dm_syntax_is_told_of(const dm_seek *s, uint32_t v)
{
    return dm_rel(s->doc, v) == DM_DEP_ACL && (dm_syntax_is_bare_participle(s->doc, v) || is_mistagged(s, v));
}

/* "left two guards INJURED", "had him ARRESTED". */
bool dm_syntax_is_made_to_be(const dm_doc *doc, uint32_t v)
{
    uint32_t head = doc->toks[v].head;

    return dm_rel(doc, v) == DM_DEP_XCOMP && dm_syntax_is_bare_participle(doc, v)
           && dm_child(doc, v, DM_DEP_OBJ) == DM_NONE && dm_child(doc, head, DM_DEP_OBJ) != DM_NONE
           && dm_child(doc, head, DM_DEP_OBJ) < v;
}

/* "The general WOUNDED in the raid was treated", read as if he had: such a verb without an object
 * tells of its subject. */
bool dm_syntax_lacks_object(const dm_seek *s, uint32_t v)
{
    const dm_doc *doc = s->doc;
    uint32_t      subject = dm_child(doc, v, DM_DEP_NSUBJ), also = dm_child(doc, v, DM_DEP_CONJ);

    if (!dm_lexicon_in_class(s->lex, s->struck, doc->toks[v].lemma_id) || subject == DM_NONE
        || subject > v || !dm_is_noun(doc, subject))
        return false;
    if (doc->toks[v].morph.verbform != DM_VERBFORM_FIN || doc->toks[v].morph.tense != DM_TENSE_PAST
        || dm_child(doc, v, DM_DEP_AUX) != DM_NONE)
        return false;
    if (dm_event_lost_subject(doc, v) != DM_NONE)
        return false;                                     /* "the rebels KIDNAPPED businessman Berg", read as a kidnapped businessman */
    return dm_rel(doc, v) != DM_DEP_ACL_RELCL && dm_child2(doc, v, DM_DEP_OBJ, DM_DEP_IOBJ) == DM_NONE
        && dm_child2(doc, v, DM_DEP_CCOMP, DM_DEP_XCOMP) == DM_NONE && dm_syntax_bare_oblique(s, v) == DM_NONE
        && (also == DM_NONE || dm_child(doc, also, DM_DEP_AUX_PASS) != DM_NONE
            || (doc->toks[also].upos == DM_UPOS_VERB && dm_child2(doc, also, DM_DEP_OBJ, DM_DEP_OBL) == DM_NONE));
}

bool dm_event_is_passive(const dm_seek *s, uint32_t v)
{
    const dm_doc *doc = s->doc;

    if (dm_syntax_lacks_object(s, v))
        return true;

    if (dm_child2(doc, v, DM_DEP_AUX_PASS, DM_DEP_NSUBJ_PASS) != DM_NONE
        || dm_syntax_shares_copula(doc, v) || dm_syntax_is_made_to_be(doc, v))
        return true;
    if (dm_syntax_is_told_of(s, v))
        return dm_child(doc, v, DM_DEP_OBJ) == DM_NONE && dm_syntax_bare_oblique(s, v) == DM_NONE;
    if (doc->toks[v].morph.verbform == DM_VERBFORM_INF)
        return false;                                     /* "was asked to resign by the king", hung on what he is to do */
    return dm_child(doc, v, DM_DEP_OBL_AGENT) != DM_NONE
        && (dm_child(doc, v, DM_DEP_NSUBJ) == DM_NONE || dm_syntax_is_struck(doc, v));
}

uint32_t dm_event_antecedent(const dm_doc *doc, uint32_t t)
{
    uint32_t x = t;

    if (doc->toks[t].upos != DM_UPOS_PRON && doc->toks[t].upos != DM_UPOS_DET)
        return t;
    if (doc->toks[t].morph.prontype != DM_PRONTYPE_REL && doc->toks[t].morph.prontype != DM_PRONTYPE_INT)
        return t;
    for (uint32_t i = 0; i < CLIMB && x != DM_NONE; i++, x = doc->toks[x].head)
        if (dm_rel(doc, x) == DM_DEP_ACL_RELCL)
            return doc->toks[x].head;
    return t;
}

bool dm_event_is_charge(const dm_seek *s, uint32_t v)
{
    return dm_rel(s->doc, v) == DM_DEP_ADVCL && dm_syntax_has_mark_of(s, v, s->control_marks);
}

/* "SOME of its troops", "thousands of villagers": the noun that is counted, else the word itself. */
uint32_t dm_event_counted(const dm_seek *s, uint32_t t)
{
    const dm_doc *doc = s->doc;
    uint8_t       pos = doc->toks[t].upos;

    if (pos != DM_UPOS_DET && pos != DM_UPOS_PRON && pos != DM_UPOS_NUM && pos != DM_UPOS_SYM
        && !dm_lexicon_in_class(s->lex, s->amounts, doc->toks[t].lemma_id))
        return t;
    for (uint32_t c = dm_first(doc, t); c != DM_NONE; c = dm_next(doc, c))
        if (c > t && dm_rel(doc, c) == DM_DEP_NMOD && dm_syntax_has_mark_of(s, c, s->inside))
            return c;
    return t;
}
