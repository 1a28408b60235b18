/* object.c: on whom, by the tree
 *
 * The object stands behind its verb, or behind the last of verbs joined to it ("attacked and killed X"); in a passive
 * it is the subject, its own, that of the verb before, or one raised from the clause above ("is believed to have been
 * killed"); of a participle or relative clause it is the noun that these hang on.
 */
#include "event/syntax_int.h"

enum { CLIMB = 8 };         /* words looked at on the way up                    */

/* "attacked and killed X": the object hangs on the last verb. */
static uint32_t shared_object(const dm_seek *s, uint32_t v)
{
    const dm_doc *doc = s->doc;
    uint32_t c = dm_child(doc, v, DM_DEP_CONJ);

    if (c == DM_NONE || c - v > 4 || doc->toks[c].upos != DM_UPOS_VERB || dm_event_is_passive(s, v)
        || dm_child(doc, c, DM_DEP_NSUBJ) != DM_NONE)
        return DM_NONE;
    if (dm_child2(doc, v, DM_DEP_CCOMP, DM_DEP_XCOMP) != DM_NONE
        || dm_lexicon_in_class(s->lex, s->alone, doc->toks[v].lemma_id))
        return DM_NONE;
    return dm_child(doc, c, DM_DEP_OBJ);
}

/* "Berg, a Swede convicted of bombings": what follows a comma is an apposition with its
 * participle, not a clause without its pronoun. */
static bool stands_after_comma(const dm_doc *doc, uint32_t noun)
{
    uint32_t first, last;

    dm_subtree(doc, noun, &first, &last);
    return first > 0 && doc->toks[first - 1].sent == doc->toks[noun].sent && doc->toks[first - 1].upos == DM_UPOS_PUNCT;
}

/* "they were on their way and WERE SHOT": the subject of the first verb, if no other clause stands between. */
static uint32_t subject_before(const dm_doc *doc, uint32_t v)
{
    uint32_t head = doc->toks[v].head, o = dm_child2(doc, head, DM_DEP_NSUBJ_PASS, DM_DEP_NSUBJ);

    for (uint32_t t = head + 1; t < v; t++)
        if (dm_child2(doc, t, DM_DEP_NSUBJ_PASS, DM_DEP_NSUBJ) != DM_NONE)
            return DM_NONE;
    return o < head ? o : DM_NONE;
}

/* Whether an adverbial clause in the passive is told of the subject above: "died after BEING SHOT", "shot by rebels, he
 * died", but not "mourned the priest, shot by rebels", nor a finite one, which has a subject of its own. */
static bool is_of_subject(const dm_doc *doc, uint32_t v)
{
    uint32_t be = dm_child(doc, v, DM_DEP_AUX_PASS), have = dm_child(doc, v, DM_DEP_AUX);

    if (be == DM_NONE)
        return v < doc->toks[v].head || dm_child(doc, v, DM_DEP_MARK) != DM_NONE;
    return doc->toks[be].morph.verbform != DM_VERBFORM_FIN
           && (have == DM_NONE || doc->toks[have].morph.verbform != DM_VERBFORM_FIN);
}

/* Whose passive hangs on `head`: its object's where that is in control, else its subject's. */
/* "The gunman hit two, officials said, before being SHOT", hung on the word of telling: the clause that is told, or
 * DM_NONE. Where no comma parts them, it is the teller's own: "he said before being shot". */
static uint32_t told_before(const dm_seek *s, uint32_t v, uint32_t head)
{
    const dm_doc *doc = s->doc;
    uint32_t      told = dm_rel(doc, head) == DM_DEP_PARATAXIS ? doc->toks[head].head : dm_child(doc, head, DM_DEP_CCOMP);
    uint32_t      lemma = doc->toks[v].lemma_id;

    if (dm_rel(doc, v) != DM_DEP_ADVCL || told == DM_NONE || told > head || head + 1 >= v
        || !dm_str_eq(dm_doc_form(doc, head + 1), DM_STR(",")) || dm_child(doc, v, DM_DEP_MARK) == DM_NONE)
        return DM_NONE;
    return dm_lexicon_in_class(s->lex, s->struck, lemma) || dm_lexicon_in_class(s->lex, s->strikes, lemma) ? told : DM_NONE;
}

static uint32_t raised_from(const dm_seek *s, uint32_t v, uint32_t head)
{
    const dm_doc *doc = s->doc;
    uint32_t      c = DM_NONE, told = told_before(s, v, head);

    if (told != DM_NONE)
        return dm_syntax_nearest_subject(doc, told);
    if (dm_rel(doc, v) == DM_DEP_XCOMP
        || (dm_rel(doc, v) == DM_DEP_ADVCL && dm_syntax_has_mark_of(s, v, s->control_marks)))
        c = dm_syntax_controller(doc, head);
    if (c == DM_NONE)
        c = dm_child(doc, head, DM_DEP_NSUBJ_PASS);
    return c != DM_NONE ? c : dm_syntax_nearest_subject(doc, head);
}

/* "were hit and had been taken", "are said to have been killed", "died after being shot": a passive without a subject
 * of its own has that of the clause above. */
static uint32_t raised_subject(const dm_seek *s, uint32_t v)
{
    const dm_doc *doc = s->doc;
    uint32_t      c;

    if (!dm_event_is_passive(s, v) || dm_child2(doc, v, DM_DEP_CCOMP, DM_DEP_XCOMP) != DM_NONE)
        return DM_NONE;
    for (uint32_t i = 0, head = doc->toks[v].head; i < CLIMB && head != DM_NONE;
         i++, v = head, head = doc->toks[v].head) {
        if (dm_rel(doc, v) != DM_DEP_XCOMP && dm_rel(doc, v) != DM_DEP_CONJ && dm_rel(doc, v) != DM_DEP_ADVCL)
            return DM_NONE;
        if (doc->toks[head].upos != DM_UPOS_VERB
            || (i == 0 && dm_rel(doc, v) == DM_DEP_ADVCL && !is_of_subject(doc, v)))
            return DM_NONE;
        if (i == 0 && dm_rel(doc, v) == DM_DEP_CONJ && dm_child2(doc, head, DM_DEP_NSUBJ_PASS, DM_DEP_NSUBJ) != DM_NONE)
            return DM_NONE;                               /* see subject_before() */
        if ((c = raised_from(s, v, head)) != DM_NONE)
            return dm_event_antecedent(doc, c);
    }
    return DM_NONE;
}

/* "the town WHERE he spoke": a clause that tells of a place, a time or a reason has nobody done to. */
static bool is_circumstance(const dm_doc *doc, uint32_t v)
{
    uint32_t c = dm_child(doc, v, DM_DEP_ADVMOD);

    return c != DM_NONE && c < v
        && (doc->toks[c].morph.prontype == DM_PRONTYPE_REL || doc->toks[c].morph.prontype == DM_PRONTYPE_INT);
}

/* "the mayor of Lome, in the district of Golfe, WHO was abducted": a part of the land is no who. */
static bool is_part_of_land(const dm_seek *s, uint32_t noun)
{
    uint32_t m = s->doc->mention_at[noun];

    return (m != DM_NONE && s->doc->mentions[m].is_place) || dm_lexicon_in_class(s->lex, s->land_kinds, s->doc->toks[noun].lemma_id);
}

/* Whom the word that stands where the object does means. */
static uint32_t who_is_it(const dm_seek *s, uint32_t o)
{
    uint32_t noun = dm_event_antecedent(s->doc, o);

    return dm_syntax_has_kin(s, o, noun) || is_part_of_land(s, noun) ? dm_syntax_who_is_meant(s, o, noun) : noun;
}

/* "the bishop and two guards were hurt; BERG was killed", where a whole clause hangs on the first subject: the one
 * behind it. */
static uint32_t past_clause(const dm_doc *doc, uint32_t v, uint32_t o)
{
    uint32_t k = doc->toks[o].deprel == DM_DEP_NSUBJ_PASS ? dm_child(doc, o, DM_DEP_CONJ) : DM_NONE;

    if (k == DM_NONE || doc->toks[k].upos != DM_UPOS_VERB)
        return o;
    for (uint32_t c = dm_first(doc, v); c != DM_NONE && c < v; c = dm_next(doc, c))
        if (c > k && dm_deprel_base(doc->toks[c].deprel) == DM_DEP_NSUBJ)
            return c;
    return o;
}

uint32_t dm_event_object(const dm_seek *s, uint32_t v)
{
    const dm_doc *doc = s->doc;
    uint32_t      head = doc->toks[v].head, o = dm_child2(doc, v, DM_DEP_OBJ, DM_DEP_NSUBJ_PASS);

    if (o == DM_NONE)
        o = dm_child(doc, v, DM_DEP_IOBJ);
    if (o == DM_NONE && (dm_syntax_is_undergone(s, v) || dm_syntax_lacks_object(s, v)))
        o = dm_syntax_nearest_subject(doc, v);
    if (o != DM_NONE)
        return who_is_it(s, past_clause(doc, v, o));
    if ((o = dm_syntax_bare_oblique(s, v)) != DM_NONE)
        return o;
    if (dm_child(doc, v, DM_DEP_OBL_AGENT) != DM_NONE && dm_syntax_is_struck(doc, v)
        && (o = dm_child(doc, v, DM_DEP_NSUBJ)) != DM_NONE)
        return o;
    if (head == DM_NONE)
        return shared_object(s, v);
    if (dm_syntax_is_told_of(s, v))
        return head;                                      /* no object of its own: a passive */
    if (dm_syntax_is_made_to_be(doc, v))
        return dm_event_antecedent(doc, dm_child(doc, head, DM_DEP_OBJ));
    if (dm_rel(doc, v) == DM_DEP_PARATAXIS && v > head && dm_syntax_is_bare_participle(doc, v)
        && dm_is_noun(doc, v - 1))
        return v - 1;                                     /* "the group blamed for attacks", loosely hung */
    if (dm_rel(doc, v) == DM_DEP_PARATAXIS && dm_syntax_is_bare_participle(doc, v) && dm_is_noun(doc, head)
        && dm_child(doc, v, DM_DEP_NSUBJ) == DM_NONE)
        return head;                                      /* "the killer - shot dead by police - fled" */
    if (dm_rel(doc, v) == DM_DEP_AMOD && dm_event_lost_subject(doc, v) != DM_NONE)
        return head;
    if (dm_rel(doc, v) == DM_DEP_ACL_RELCL && (o = dm_child(doc, v, DM_DEP_NSUBJ)) != DM_NONE
        && dm_event_antecedent(doc, o) != head && !is_circumstance(doc, v))
        return stands_after_comma(doc, o) ? o : head;     /* "the men they arrested" */
    if (dm_syntax_shares_copula(doc, v) && (o = dm_child(doc, head, DM_DEP_NSUBJ)) != DM_NONE)
        return dm_event_antecedent(doc, o);
    if (dm_rel(doc, v) == DM_DEP_CONJ && dm_syntax_is_bare_participle(doc, v) && dm_event_is_passive(s, head)) {
        o = dm_child(doc, head, DM_DEP_NSUBJ_PASS);
        return o != DM_NONE ? dm_event_antecedent(doc, o) : doc->toks[head].head;
    }
    if (dm_rel(doc, v) == DM_DEP_CONJ && dm_child(doc, v, DM_DEP_AUX_PASS) != DM_NONE
        && (o = subject_before(doc, v)) != DM_NONE)
        return dm_event_antecedent(doc, o);
    if (dm_rel(doc, v) == DM_DEP_ACL && dm_child(doc, v, DM_DEP_AUX_PASS) != DM_NONE
        && doc->toks[v].morph.verbform != DM_VERBFORM_INF)
        return dm_is_noun(doc, head) ? head : DM_NONE;       /* "people being held" */
    o = raised_subject(s, v);
    return o != DM_NONE ? o : shared_object(s, v);
}
