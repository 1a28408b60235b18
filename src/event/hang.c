/* hang.c: what hangs on a word, by a preposition or as a clause
 *
 * The noun that a preposition leads stands among the dependents of the word, a step below, at a word joined to it, or
 * behind the place between them. A clause is the verb of a complement, of an infinitive, or of what follows.
 */
#include "event/syntax_int.h"

enum {
    CLIMB = 8,             /* words looked at on the way up                    */
    TWIN  = 3,             /* "rejection and strong condemnation"              */
};

/* "was fired AT by soldiers": the first of two prepositions was left behind by the passive. */
static bool is_stranded(const dm_seek *s, uint32_t noun, uint32_t word)
{
    const dm_doc *doc = s->doc;

    for (uint32_t c = dm_first(doc, noun); c != DM_NONE && c + 1 < noun; c = dm_next(doc, c))
        if (dm_rel(doc, c) == DM_DEP_CASE && dm_event_has_word(doc, c, word) && dm_rel(doc, c + 1) == DM_DEP_CASE
            && doc->toks[c + 1].head == noun && dm_lexicon_in_class(s->lex, s->agents, doc->toks[c + 1].lemma_id))
            return true;
    return false;
}

static uint32_t after_among(const dm_seek *s, uint32_t t, uint32_t word)
{
    const dm_doc *doc = s->doc;

    for (uint32_t c = dm_first(doc, t); c != DM_NONE; c = dm_next(doc, c))
        if (dm_deprel_base(dm_rel(doc, c)) != DM_DEP_CONJ && dm_syntax_has_case(doc, c, word) && !is_stranded(s, c, word))
            return c;
    return DM_NONE;
}

/* "the arrest of two men by Belarus", "2 million in aid to Fiji": the second phrase may hang on the first. */
static uint32_t after_below(const dm_seek *s, uint32_t t, uint32_t word, int depth)
{
    const dm_doc *doc = s->doc;
    uint32_t      d = DM_NONE;

    for (uint32_t c = dm_first(doc, t); d == DM_NONE && c != DM_NONE; c = dm_next(doc, c)) {
        dm_deprel base = dm_deprel_base(dm_rel(doc, c));

        if (base != DM_DEP_NMOD && base != DM_DEP_OBL && base != DM_DEP_OBJ)
            continue;
        if (c < t && base == DM_DEP_OBL && dm_lexicon_in_class(s->lex, s->towards, word))
            continue;                                     /* "during his visit TO CHAD he called for a truce" */
        d = after_among(s, c, word);
        for (uint32_t k = dm_first(doc, c); depth > 1 && d == DM_NONE && k != DM_NONE; k = dm_next(doc, k))
            if (dm_rel(doc, k) == DM_DEP_NMOD)
                d = after_among(s, k, word);
    }
    return d;
}

/* "his attacks and insults TOWARD Chad": what hangs on the last of two nouns that nothing parts is the first's too. */
static uint32_t after_twin(const dm_seek *s, uint32_t t, uint32_t word)
{
    const dm_doc *doc = s->doc;
    uint32_t      twin = dm_child(doc, t, DM_DEP_CONJ);

    if (twin == DM_NONE || twin < t || twin > t + TWIN || !dm_is_noun(doc, t) || !dm_is_noun(doc, twin)
        || dm_child2(doc, twin, DM_DEP_DET, DM_DEP_NMOD_POSS) != DM_NONE)
        return DM_NONE;
    for (uint32_t k = t + 1; k < twin; k++)
        if (doc->toks[k].upos == DM_UPOS_PUNCT || dm_rel(doc, k) == DM_DEP_NMOD)
            return DM_NONE;
    return after_among(s, twin, word);
}

/* "the murder in Lima OF two priests", read as Lima's: a place has nothing of the sort. */
static uint32_t after_place(const dm_seek *s, uint32_t t, uint32_t word)
{
    const dm_doc *doc = s->doc;

    for (uint32_t c = dm_first(doc, t); c != DM_NONE; c = dm_next(doc, c)) {
        uint32_t m = dm_rel(doc, c) == DM_DEP_NMOD && c > t ? doc->mention_at[c] : DM_NONE, found;

        if (m != DM_NONE && doc->mentions[m].is_place && doc->toks[c].upos == DM_UPOS_PROPN
            && (found = after_among(s, c, word)) != DM_NONE)
            return found;
    }
    return DM_NONE;
}

/* Which of a verb, its object and other phrases a phrase hangs on is what parsers know least:
 * look at all. */
uint32_t dm_event_after(const dm_seek *s, uint32_t t, uint32_t word)
{
    const dm_doc *doc = s->doc;
    uint32_t      c = after_among(s, t, word), o;

    if (c != DM_NONE)
        return c;
    if (doc->toks[t].upos == DM_UPOS_VERB) {
        o = dm_syntax_plain_object(doc, t);
        if (o != DM_NONE && o > t && (c = after_among(s, o, word)) != DM_NONE)
            return c;
    }
    if ((c = after_twin(s, t, word)) != DM_NONE)
        return c;
    if (dm_lexicon_in_class(s->lex, s->inside, word))
        c = after_place(s, t, word);
    else
        c = after_below(s, t, word, doc->toks[t].upos == DM_UPOS_VERB ? 2 : 1);
    if (c == DM_NONE && (dm_rel(doc, t) == DM_DEP_OBJ || dm_rel(doc, t) == DM_DEP_NSUBJ_PASS))
        c = after_among(s, doc->toks[t].head, word);
    if (c != DM_NONE && dm_rel(doc, t) == DM_DEP_NSUBJ_PASS && doc->toks[c].head == doc->toks[t].head
        && dm_lexicon_in_class(s->lex, s->agents, word) && !dm_syntax_is_light(s, doc->toks[t].head))
        return DM_NONE;                                   /* "the attack was put down by X" */
    return c;
}

/* Whether a clause can be the complement of the word it hangs on. */
static bool is_complement(const dm_seek *s, uint32_t c)
{
    switch (dm_rel(s->doc, c)) {
    case DM_DEP_XCOMP:
    case DM_DEP_CCOMP:
    case DM_DEP_CSUBJ:
    case DM_DEP_ACL:
        return true;
    case DM_DEP_ADVCL:
    case DM_DEP_OBL:
    case DM_DEP_NMOD:
        return s->doc->toks[c].upos == DM_UPOS_VERB && dm_syntax_has_mark_of(s, c, s->clause_marks);
    default:
        return false;
    }
}

/* "Should pay", "did not want": an infinitive only by its form. */
static bool is_helped(const dm_doc *doc, uint32_t v)
{
    uint32_t mark = dm_child(doc, v, DM_DEP_MARK);

    return dm_child(doc, v, DM_DEP_AUX) != DM_NONE && (mark == DM_NONE || doc->toks[mark].upos != DM_UPOS_PART);
}

/* The clause, if it is an infinitive: "told Iran to stop". */
uint32_t dm_event_infinitive(const dm_seek *s, uint32_t t)
{
    for (uint32_t c = dm_first(s->doc, t); c != DM_NONE; c = dm_next(s->doc, c))
        if (c > t && is_complement(s, c) && s->doc->toks[c].morph.verbform == DM_VERBFORM_INF && !is_helped(s->doc, c))
            return c;
    return DM_NONE;
}

/* "repeated its demand today that Israel leave", read as what was repeated: behind an object, what "that" opens is
 * the object's own clause. */
static uint32_t clause_behind(const dm_seek *s, uint32_t t)
{
    const dm_doc *doc = s->doc;

    if (!dm_is_noun(doc, t) || dm_rel(doc, t) != DM_DEP_OBJ)
        return DM_NONE;
    for (uint32_t c = dm_first(doc, doc->toks[t].head); c != DM_NONE; c = dm_next(doc, c))
        if (c > t && dm_rel(doc, c) == DM_DEP_CCOMP && dm_syntax_has_mark_of(s, c, s->opener))
            return c;
    return DM_NONE;
}

/* "accused Russia of spying": the clause may hang on the object. */
uint32_t dm_event_clause(const dm_seek *s, uint32_t t)
{
    uint32_t o = dm_syntax_plain_object(s->doc, t);

    for (uint32_t c = dm_first(s->doc, t); c != DM_NONE; c = dm_next(s->doc, c))
        if (is_complement(s, c))
            return c;
    for (uint32_t c = o == DM_NONE ? o : dm_first(s->doc, o); c != DM_NONE; c = dm_next(s->doc, c))
        if (dm_rel(s->doc, c) == DM_DEP_ACL && s->doc->toks[t].upos == DM_UPOS_VERB
            && dm_syntax_has_mark_of(s, c, s->clause_marks))
            return c;
    return clause_behind(s, t);
}

static bool is_clause(const dm_doc *doc, uint32_t t)
{
    dm_deprel base = dm_deprel_base(dm_rel(doc, t));

    return base == DM_DEP_ACL || base == DM_DEP_ADVCL || base == DM_DEP_CCOMP || base == DM_DEP_CONJ;
}

/* "refused to concede that the senator's friends had left": what a clause with a subject of its own tells touches
 * nobody whom one refuses something. */
bool dm_event_is_in_clause(const dm_seek *s, uint32_t t, uint32_t top)
{
    const dm_doc *doc = s->doc;

    for (uint32_t i = 0; i < 2 * CLIMB && t != DM_NONE && t != top; i++, t = doc->toks[t].head) {
        if (dm_rel(doc, t) == DM_DEP_ADVCL)
            return dm_syntax_has_mark_of(
                s, t, s->background); /* "since Chad left", but not "until the rebels disarm" */
        if (dm_rel(doc, t) == DM_DEP_CCOMP && dm_child(doc, t, DM_DEP_MARK) != DM_NONE)
            return true;
        if ((dm_rel(doc, t) == DM_DEP_ACL_RELCL || dm_rel(doc, t) == DM_DEP_ACL || dm_rel(doc, t) == DM_DEP_CONJ)
            && dm_child(doc, t, DM_DEP_NSUBJ) != DM_NONE)
            return true;                                  /* "he said sorry and CHAD TOOK action" */
    }
    return false;
}

/* A dependent of t that is `word`; a preposition only behind `top` ("On Monday he called"). */
static uint32_t hanging_from(const dm_doc *doc, uint32_t t, uint32_t top, uint32_t word)
{
    for (uint32_t c = dm_first(doc, t); c != DM_NONE; c = dm_next(doc, c))
        if (dm_event_has_word(doc, c, word) && (c > top || doc->toks[c].upos != DM_UPOS_ADP))
            return c;
    return DM_NONE;
}

uint32_t dm_event_hanging(const dm_doc *doc, uint32_t t, uint32_t word)
{
    uint32_t found = hanging_from(doc, t, t, word);

    for (uint32_t c = dm_first(doc, t); found == DM_NONE && c != DM_NONE; c = dm_next(doc, c))
        found = hanging_from(doc, c, t, word);
    for (uint32_t c = dm_first(doc, t); found == DM_NONE && c != DM_NONE; c = dm_next(doc, c))
        for (uint32_t d = dm_first(doc, c); found == DM_NONE && d != DM_NONE; d = dm_next(doc, d))
            if (!is_clause(doc, d) && doc->toks[c].deprel != DM_DEP_PARATAXIS)
                found = hanging_from(doc, d, t, word);
    return found;
}
