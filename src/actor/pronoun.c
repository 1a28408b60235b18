/* pronoun.c: he, its, they
 *
 * A candidate is a mention of the last three sentences that agrees: he and she
 * want a person of that sex as far as it is known, it wants one thing, they
 * want several, or a body or nation. What the pronoun stands inside, and who
 * does to it what is said, are not it: "Berg praised him" is another, "Berg
 * praised himself" is Berg, "its" in what somebody is asked is not the asker's.
 * Nor is it whoever says the sentence word by word: "He lies," Berg said.
 *
 * Among those, subjects count more than others, clauses around the pronoun and
 * the sentence at hand more than those before, the subject it is joined to, the
 * owner of the noun around it, who tells of it, of whom its clause tells and
 * whom somebody blames for it more than others; what was said between quotation
 * marks counts little outside of them, and takes no distance there. Between
 * equals the nearer wins.
 *
 * "In his email, Berg said" is Berg, unless somebody of that sex stands before it
 * in the sentence; "in his view, Berg lied" is another.
 *
 * What a quotation calls "it" stands in it too, and so do states that it calls "they".
 * "It" and "they" are mostly no actor. So nouns that name nobody compete: where
 * one of them fits better, the pronoun stays open.
 */
#include "actor/actor_int.h"

#include <string.h>

enum { BACK = 60, SENTENCES = 3, CLIMB = 12 };
enum { QUOTED = 4 * BACK, GAP = 60, CONTINUED = 4 };      /* words of a quotation, between two, quotations in a row */

typedef enum wanted { HE, SHE, IT, THEY } wanted;

typedef struct seek {
    const dm_resolver *r;
    const dm_doc      *doc;
    uint32_t           t;            /* the pronoun                           */
    wanted             w;
    uint32_t           beside;       /* the actor that does this to it, or DM_NONE */
    uint32_t           asker;        /* the actor that asks for it, or DM_NONE */
    uint32_t           teller;       /* the word for whoever says the quotation around it, or DM_NONE */
    uint32_t           teller_is;    /* who that is as far as known, or DM_NONE */
    uint32_t           begin;        /* of what that one says, with the quotations before it */
    uint32_t           parallel;     /* the subject of the clause this one is joined to, or DM_NONE */
    uint32_t           up[CLIMB], n_up;        /* the pronoun and what it hangs under */
    uint32_t           clauses[CLIMB];         /* between the pronoun and that */
    dm_actor_kind      given_kind;
    bool               is_given, is_own;       /* is_own: a possessive        */
} seek;

/* ---- agreement ----------------------------------------------------------- */

static bool is_subject(const dm_doc *doc, uint32_t t)
{
    return dm_deprel_base(doc->toks[t].deprel) == DM_DEP_NSUBJ;
}

static bool is_many(const dm_doc *doc, const dm_mention *m)
{
    dm_actor_kind kind = doc->actors[m->actor].kind;

    if (kind == DM_ACTOR_COUNTRY || kind == DM_ACTOR_ORGANISATION)
        return false;
    return doc->toks[m->head].morph.number == DM_NUMBER_PLUR || kind == DM_ACTOR_PEOPLE;
}

static bool agrees(const dm_resolver *r, const dm_mention *m, wanted w)
{
    const dm_doc   *doc = r->doc;
    const dm_actor *a = &doc->actors[m->actor];

    switch (w) {
    case HE:   return a->kind == DM_ACTOR_PERSON && r->notes[m->actor].sex != 'f' && !is_many(doc, m);
    case SHE:  return a->kind == DM_ACTOR_PERSON && r->notes[m->actor].sex != 'm' && !is_many(doc, m);
    case IT:   return a->kind != DM_ACTOR_PERSON && a->kind != DM_ACTOR_PEOPLE && a->kind != DM_ACTOR_UNKNOWN
                   && !(is_many(doc, m) && a->kind == DM_ACTOR_GROUP && a->entry == DM_NONE);
    default:   return a->kind == DM_ACTOR_GROUP || a->kind == DM_ACTOR_PEOPLE || a->kind == DM_ACTOR_ORGANISATION
                   || a->kind == DM_ACTOR_COUNTRY || is_many(doc, m);
    }
}

static bool is_third_person(const dm_resolver *r, uint32_t t)
{
    return dm_in(r, r->cls_he, t) || dm_in(r, r->cls_she, t) || dm_in(r, r->cls_it, t) || dm_in(r, r->cls_they, t);
}

static wanted what_is_wanted(const dm_resolver *r, uint32_t t)
{
    if (dm_in(r, r->cls_he, t))
        return HE;
    if (dm_in(r, r->cls_she, t))
        return SHE;
    return dm_in(r, r->cls_it, t) ? IT : THEY;
}

/* ---- the clause ---------------------------------------------------------- */

static bool is_predicate(const dm_doc *doc, uint32_t t)
{
    return doc->toks[t].upos == DM_UPOS_VERB || doc->toks[t].upos == DM_UPOS_AUX
        || dm_child(doc, t, DM_DEP_COP) != DM_NONE;
}

/* The predicate that `t` is said in, or DM_NONE. */
static uint32_t clause_of(const dm_doc *doc, uint32_t t)
{
    uint32_t up = doc->toks[t].head;

    for (uint32_t i = 0; i < CLIMB && up != DM_NONE; i++, up = doc->toks[up].head)
        if (is_predicate(doc, up))
            return up;
    return DM_NONE;
}

static uint32_t own_subject(const dm_doc *doc, uint32_t verb)
{
    for (uint32_t c = dm_first(doc, verb); c != DM_NONE; c = dm_next(doc, c))
        if (is_subject(doc, c))
            return c;
    return DM_NONE;
}

static bool is_plain_past(const dm_doc *doc, uint32_t t)
{
    return doc->toks[t].morph.verbform == DM_VERBFORM_FIN && doc->toks[t].morph.tense == DM_TENSE_PAST;
}

/* "said that he is guilty and ACCUSED him": joined to a state that is told of, though the teller does it. */
static uint32_t joined_to(const dm_doc *doc, uint32_t verb)
{
    uint32_t head = doc->toks[verb].head, up = head == DM_NONE ? DM_NONE : doc->toks[head].head;

    return doc->toks[verb].deprel == DM_DEP_CONJ && up != DM_NONE && doc->toks[head].deprel == DM_DEP_CCOMP
        && doc->toks[head].upos == DM_UPOS_ADJ && dm_child(doc, head, DM_DEP_COP) != DM_NONE
        && is_plain_past(doc, verb) && is_plain_past(doc, up) ? up : head;
}

/* The subject of `verb`, be it at the verb it is joined to: "agreed and left". */
static uint32_t subject_of(const dm_doc *doc, uint32_t verb)
{
    for (uint32_t i = 0; i < CLIMB && verb != DM_NONE; i++) {
        uint32_t subject = own_subject(doc, verb);
        uint8_t  rel = doc->toks[verb].deprel;

        if (subject != DM_NONE || (rel != DM_DEP_CONJ && rel != DM_DEP_XCOMP && rel != DM_DEP_ADVCL))
            return subject;
        verb = joined_to(doc, verb);
    }
    return DM_NONE;
}

/* Who does what `verb` says: its subject, or whoever has the noun that it tells of: "BERG had no right to
 * criticise", "BERG'S decision to leave". */
static uint32_t doer_of(const dm_doc *doc, uint32_t verb)
{
    uint32_t subject = subject_of(doc, verb), noun = doc->toks[verb].head, owner;

    if (subject != DM_NONE || doc->toks[verb].deprel != DM_DEP_ACL || noun == DM_NONE || noun > verb
        || doc->toks[verb].morph.verbform != DM_VERBFORM_INF)
        return subject;
    owner = dm_child(doc, noun, DM_DEP_NMOD_POSS);
    if (owner != DM_NONE || doc->toks[noun].deprel != DM_DEP_OBJ)
        return owner;
    return subject_of(doc, doc->toks[noun].head);
}

/* The actor of a subject; of "which" and "who", that of the noun before. */
static uint32_t actor_at(const dm_doc *doc, uint32_t t)
{
    uint32_t verb = t == DM_NONE ? DM_NONE : doc->toks[t].head;

    if (verb != DM_NONE && doc->toks[t].upos == DM_UPOS_PRON && doc->toks[verb].deprel == DM_DEP_ACL_RELCL)
        t = doc->toks[verb].head;
    return t == DM_NONE || doc->mention_at[t] == DM_NONE ? DM_NONE : doc->mentions[doc->mention_at[t]].actor;
}

/* Who asks, when `t` is in what is asked of somebody. */
static uint32_t asker_of(const dm_resolver *r, uint32_t t)
{
    const dm_doc *doc = r->doc;

    for (uint32_t i = 0; i < 3 && t != DM_NONE; i++, t = doc->toks[t].head) {
        uint32_t up = doc->toks[t].head;

        if (up != DM_NONE && (doc->toks[t].deprel == DM_DEP_OBJ || doc->toks[t].deprel == DM_DEP_IOBJ)
            && dm_in(r, r->cls_ask, up))
            return actor_at(doc, subject_of(doc, up));
    }
    return DM_NONE;
}

/* The last subject before the "and" that joins the clause of `verb`: "Oslo paid, and it left". */
static uint32_t subject_joined_to(const dm_doc *doc, uint32_t verb)
{
    uint32_t cc = dm_child(doc, verb, DM_DEP_CC);

    if (doc->toks[verb].deprel != DM_DEP_CONJ || cc == DM_NONE || cc > verb)
        return DM_NONE;
    for (uint32_t t = cc, first = doc->sents[doc->toks[verb].sent].first; t-- > first && cc - t < BACK;)
        if (is_subject(doc, t) && doc->toks[t].deprel != DM_DEP_EXPL)
            return t;
    return DM_NONE;
}

/* The subject of the telling verb among the words from `from` on, in steps of `by`, that are in no quotation. */
static uint32_t teller_along(const dm_resolver *r, uint32_t from, uint32_t sent, int by)
{
    const dm_doc *doc = r->doc;

    for (uint32_t i = 0, t = from; i < CLIMB && t < doc->n_tok && doc->toks[t].sent == sent; i++, t = (uint32_t)((int64_t)t + by)) {
        uint32_t subject;

        if (r->quote_at[t] != DM_NONE || doc->toks[t].upos != DM_UPOS_VERB
            || (!dm_in(r, r->cls_tell, t) && !dm_in(r, r->cls_question, t)))
            continue;
        subject = subject_of(doc, t);
        if (subject != DM_NONE && r->quote_at[subject] == DM_NONE)
            return subject;
    }
    return DM_NONE;
}

/* Whether the words from `first` on begin as a sentence does. */
static bool opens_sentence(const dm_doc *doc, uint32_t first, uint32_t end)
{
    dm_str form;

    while (first < end && doc->toks[first].upos == DM_UPOS_PUNCT)
        first++;
    form = dm_doc_form(doc, first);
    return form.n && form.p[0] >= 'A' && form.p[0] <= 'Z';
}

/* Where the words quoted around `t` begin. */
static uint32_t quote_first(const dm_resolver *r, uint32_t t)
{
    uint32_t first = t;

    while (first > 0 && t - first < QUOTED && r->quote_at[first - 1] == r->quote_at[t])
        first--;
    return first;
}

/* "We met," Berg said. "HE lied": the teller between the quotation that begins at `*first` and the one it
 * continues, or DM_NONE; `*first` is then where that one began. */
static uint32_t teller_before(const dm_resolver *r, uint32_t *first)
{
    const dm_doc *doc = r->doc;

    for (uint32_t step = 0, from = *first; step < CONTINUED; step++) {
        uint32_t gap = from, end = from, found;

        while (gap > 0 && end - gap < GAP && r->quote_at[gap - 1] == DM_NONE)
            gap--;
        if (gap == 0 || r->quote_at[gap - 1] == DM_NONE || (gap < end && doc->toks[end - 1].sent != doc->toks[gap - 1].sent))
            return DM_NONE;
        from = quote_first(r, gap - 1);
        if (!opens_sentence(doc, from, gap))
            return DM_NONE;
        if (gap == end)
            continue;                                     /* a new paragraph of the same */
        found = teller_along(r, gap, doc->toks[gap - 1].sent, 1);
        if (found != DM_NONE)
            *first = from;
        return found;
    }
    return DM_NONE;
}

/* "We met," Berg said, "and HE lied": a quotation that goes on in the middle of its sentence. */
static bool is_cut_in_two(const dm_doc *doc, const dm_resolver *r, uint32_t first)
{
    return first > 1 && doc->toks[first - 1].upos == DM_UPOS_PUNCT && r->quote_at[first - 1] == DM_NONE
        && r->quote_at[doc->sents[doc->toks[first].sent].first] != DM_NONE;
}

/* Whether the quotation that begins at `first` is said word by word: not "Berg said that 'he would go'". */
static bool is_direct(const dm_resolver *r, uint32_t first, uint32_t t)
{
    const dm_doc *doc = r->doc;

    if (opens_sentence(doc, first, t) || doc->toks[first].sent != doc->toks[t].sent)
        return true;
    return first > 1 && doc->toks[first - 1].upos == DM_UPOS_PUNCT && doc->toks[first - 2].upos == DM_UPOS_VERB
        && dm_in(r, r->cls_tell, first - 2);              /* He added, "actually, ..." */
}

/* "He lies," Berg said: whoever says a quotation is not "he" in it, nor in what he says on. Fills where his
 * words begin. */
static uint32_t teller_of(const dm_resolver *r, uint32_t t, uint32_t *begin)
{
    const dm_doc *doc = r->doc;
    uint32_t      quote = r->quote_at[t], first = quote_first(r, t), last = t, found;

    *begin = first;
    if (quote == DM_NONE)
        return DM_NONE;
    if (!is_direct(r, first, t))
        return is_cut_in_two(doc, r, first) ? teller_before(r, begin) : DM_NONE;
    for (; last + 1 < doc->n_tok && last - t < QUOTED && r->quote_at[last + 1] == quote; last++)
        ;
    found = last + 1 < doc->n_tok ? teller_along(r, last + 1, doc->toks[last].sent, 1) : DM_NONE;
    if (found == DM_NONE && first > 0)
        found = teller_along(r, first - 1, doc->toks[first].sent, -1);
    return found != DM_NONE ? found : teller_before(r, begin);
}

/* Who it is; for the "he" of "HE said" behind his words that is looked for first, outside of any quotation. */
static uint32_t teller_named(const dm_resolver *r, uint32_t teller)
{
    uint32_t actor = actor_at(r->doc, teller);

    if (actor != DM_NONE || teller == DM_NONE || (!dm_in(r, r->cls_he, teller) && !dm_in(r, r->cls_she, teller)))
        return actor;
    return dm_actor_antecedent(r, teller);
}

static void climb(seek *s)
{
    uint32_t n = 0;

    for (uint32_t t = s->t; t != DM_NONE && s->n_up < CLIMB; t = s->doc->toks[t].head) {
        s->up[s->n_up]        = t;
        s->clauses[s->n_up++] = n;
        n += t != s->t && is_predicate(s->doc, t);
    }
}

static seek look_for(const dm_resolver *r, uint32_t t)
{
    const dm_doc *doc = r->doc;
    uint32_t      verb = clause_of(doc, t), at = r->np_at[t];
    seek          s = {.r = r, .doc = doc, .t = t, .w = what_is_wanted(r, t), .asker = asker_of(r, t),
                       .beside = DM_NONE, .parallel = DM_NONE};

    s.teller    = teller_of(r, t, &s.begin);
    s.teller_is = teller_named(r, s.teller);
    climb(&s);
    s.is_own = doc->toks[t].deprel == DM_DEP_NMOD_POSS;
    if (at != DM_NONE) {
        s.is_given   = r->nps[at].is_given;
        s.given_kind = r->nps[at].given_kind;
    }
    if (verb == DM_NONE)
        return s;
    if (!is_subject(doc, t) && !s.is_own && doc->toks[t].head == verb)
        s.beside = actor_at(doc, doer_of(doc, verb));
    if (is_subject(doc, t))
        s.parallel = subject_joined_to(doc, verb);
    return s;
}

/* ---- who it may be ------------------------------------------------------- */

/* Whether `t` is in the very phrase of `head`: "the head of its board" is not its. */
static bool is_in_phrase(const dm_doc *doc, uint32_t t, uint32_t head)
{
    for (uint32_t i = 0; i < CLIMB && t != DM_NONE && t != head; i++, t = doc->toks[t].head)
        switch (doc->toks[t].deprel) {
        case DM_DEP_NMOD: case DM_DEP_NMOD_POSS: case DM_DEP_NMOD_DESC: case DM_DEP_COMPOUND: case DM_DEP_AMOD:
        case DM_DEP_FLAT: case DM_DEP_NUMMOD:
            break;
        default:
            return false;
        }
    return t == head;
}

static bool fits_given(const seek *s, uint32_t actor)
{
    uint32_t np = s->r->notes[actor].np;

    return !s->is_given || np == DM_NONE || !s->r->nps[np].is_given || s->r->nps[np].given_kind == s->given_kind;
}

/* The name of whoever says it may stand further on, and be known only by its words yet. */
static bool is_teller(const seek *s, const dm_mention *m)
{
    const dm_doc *doc = s->doc;
    uint32_t      last = s->teller;

    if (last == DM_NONE)
        return false;
    if (s->teller_is != DM_NONE)
        return m->actor == s->teller_is;
    for (uint32_t c = dm_first(doc, s->teller); c != DM_NONE; c = dm_next(doc, c))
        if (doc->toks[c].deprel == DM_DEP_FLAT)
            last = c;
    return doc->toks[last].upos == DM_UPOS_PROPN && doc->toks[m->first + m->n - 1].form_id == doc->toks[last].form_id;
}

static bool says(const seek *s, uint32_t t)
{
    uint32_t up = s->doc->toks[t].head;

    return up != DM_NONE && is_subject(s->doc, t) && dm_in(s->r, s->r->cls_tell, up);
}

/* "The command said that IT had called off the talks": the subject of what tells the clause at hand. */
static bool tells_it(const seek *s, uint32_t t)
{
    for (uint32_t k = 1; k < s->n_up && says(s, t); k++)
        if (s->up[k] == s->doc->toks[t].head)
            return true;
    return false;
}

/* "They must act": the subject of what somebody says word by word is rarely the state named around his words,
 * nor "it" any body, unless that one says it. */
static bool is_left_outside(const seek *s, const dm_mention *m)
{
    if (s->r->quote_at[s->t] == DM_NONE || s->r->quote_at[m->head] != DM_NONE || !is_subject(s->doc, s->t))
        return false;
    if (s->w == THEY)
        return s->doc->actors[m->actor].kind == DM_ACTOR_COUNTRY;
    return s->w == IT && !tells_it(s, m->head);
}

/* "He is a MAYOR": what somebody is, is no one beside him. */
static bool is_predicate_noun(const seek *s, uint32_t t)
{
    uint32_t subject = dm_child(s->doc, t, DM_DEP_NSUBJ);

    return (s->w == HE || s->w == SHE) && s->doc->toks[t].upos == DM_UPOS_NOUN && actor_at(s->doc, subject) != DM_NONE
        && dm_child(s->doc, t, DM_DEP_COP) != DM_NONE && dm_child(s->doc, t, DM_DEP_CASE) == DM_NONE;
}

/* "the villagers THEY kidnapped": a clause without its pronoun tells of the noun before it, and is another's deed. */
static bool is_told_of(const seek *s, const dm_mention *m)
{
    const dm_doc *doc = s->doc;
    uint32_t      verb = doc->toks[s->t].head;

    return m->first + m->n == s->t && is_subject(doc, s->t) && verb != DM_NONE && doc->toks[verb].deprel == DM_DEP_ACL_RELCL;
}

/* Mentions that the pronoun stands inside, or that it cannot mean. */
static bool is_barred(const seek *s, const dm_mention *m)
{
    const dm_doc *doc = s->doc;

    if (is_teller(s, m) || is_told_of(s, m))
        return true;

    if (is_left_outside(s, m) || is_predicate_noun(s, m->head))
        return true;
    if ((m->is_place && s->w != IT) || m->actor == s->beside || m->actor == s->asker || !fits_given(s, m->actor))
        return true;
    if (s->t >= m->first && s->t < m->first + m->n)
        return true;
    return doc->toks[m->head].sent == doc->toks[s->t].sent && is_in_phrase(doc, s->t, m->head);
}

/* Sentences between: outside of quotations, those inside them do not count. */
static uint32_t sentences_between(const seek *s, uint32_t head)
{
    uint32_t from = s->doc->toks[head].sent, to = s->doc->toks[s->t].sent;

    if (s->r->quote_at[s->t] == DM_NONE && s->r->quote_at[head] == DM_NONE)
        return s->r->plain[to] - s->r->plain[from];
    return to - from;
}

/* Clauses between the pronoun and the one that both it and `head` are in. */
static uint32_t clauses_up(const seek *s, uint32_t head)
{
    for (uint32_t i = 0; i < CLIMB && head != DM_NONE; i++, head = s->doc->toks[head].head)
        for (uint32_t k = 0; k < s->n_up; k++)
            if (s->up[k] == head)
                return s->clauses[k];
    return s->n_up ? s->clauses[s->n_up - 1] : 0;
}

/* "Ola Berg and his brother". */
static bool is_joined(const seek *s, uint32_t head)
{
    uint32_t up = s->doc->toks[s->t].head;

    return s->is_own && up != DM_NONE && s->doc->toks[up].deprel == DM_DEP_CONJ && s->doc->toks[up].head == head;
}

static float score_place(const dm_doc *doc, uint32_t head, bool is_same)
{
    if (is_subject(doc, head) || (doc->toks[head].deprel == DM_DEP_OBL_AGENT && is_same))
        return 1.5F;
    if (is_same && doc->toks[head].deprel == DM_DEP_ROOT && doc->toks[head].upos == DM_UPOS_PROPN)
        return 1.5F;                                      /* "Dahl, though she left, ...", whose verb the parser lost */
    return doc->toks[head].deprel == DM_DEP_OBJ ? 0.4F : 0;
}

/* "BERG'S plan to sell his shares", "Chad's suspension of its aid": whose the noun is that the pronoun stands under. */
static bool owns_around(const seek *s, uint32_t head)
{
    uint32_t noun = s->doc->toks[head].head;

    if (s->doc->toks[head].deprel != DM_DEP_NMOD_POSS)
        return false;
    for (uint32_t k = 1; k < s->n_up; k++)
        if (s->up[k] == noun)
            return true;
    return false;
}

/* "a clip of BERG saying he will go": right before the word that tells, though no subject. */
static bool says_around(const seek *s, uint32_t head)
{
    const dm_doc *doc = s->doc;

    for (uint32_t k = 1; k < s->n_up; k++) {
        uint32_t t = s->up[k];

        if (t == 0 || t > s->t || doc->toks[t].morph.verbform == DM_VERBFORM_FIN || !dm_in(s->r, s->r->cls_tell, t))
            continue;
        t--;
        for (uint32_t i = 0; i < CLIMB && doc->toks[t].deprel == DM_DEP_FLAT; i++)
            t = doc->toks[t].head;
        if (t == head && own_subject(doc, s->up[k]) == DM_NONE)
            return true;
    }
    return false;
}

/* "Berg, WHO said he would go": whoever the clause around the pronoun tells of is its subject, the more
 * so where he tells it. */
static float told_around(const seek *s, uint32_t head)
{
    const dm_doc *doc = s->doc;

    for (uint32_t k = 1; k < s->n_up; k++) {
        uint32_t verb = s->up[k], subject;

        if (doc->toks[verb].deprel != DM_DEP_ACL_RELCL || doc->toks[verb].head != head
            || dm_child(doc, verb, DM_DEP_COP) != DM_NONE)
            continue;
        subject = own_subject(doc, verb);
        if (subject == DM_NONE || subject < head || subject >= s->t || doc->toks[subject].upos != DM_UPOS_PRON)
            return 0;
        return is_subject(doc, s->t) && dm_in(s->r, s->r->cls_tell, verb) ? 2.0F : 1.0F;
    }
    return 0;
}

/* "attacked BERG over his refusal": who is blamed did what he is blamed for; "asked BERG why he left". */
static bool is_blamed(const seek *s, uint32_t head)
{
    const dm_doc *doc = s->doc;
    uint32_t      verb = doc->toks[head].head;
    uint8_t       rel = doc->toks[head].deprel;
    bool          is_asked;

    if (rel != DM_DEP_OBJ && rel != DM_DEP_OBL && rel != DM_DEP_IOBJ && rel != DM_DEP_NSUBJ_PASS)
        return false;
    is_asked = rel != DM_DEP_OBL && dm_in(s->r, s->r->cls_question, verb);
    if (!is_asked && !dm_in(s->r, s->r->cls_blame, verb))
        return false;
    for (uint32_t k = 1; k < s->n_up; k++) {
        uint32_t part = s->up[k - 1], lead;

        if (s->up[k] != verb)
            continue;
        lead = dm_child(doc, part, DM_DEP_CASE);
        lead = lead == DM_NONE ? dm_child(doc, part, DM_DEP_MARK) : lead;
        lead = lead == DM_NONE && is_asked ? dm_child(doc, part, DM_DEP_ADVMOD) : lead;
        if (part < head || lead == DM_NONE)
            return false;
        return (is_asked && dm_in(s->r, s->r->cls_asked, lead))
            || (dm_in(s->r, s->r->cls_blame, verb) && dm_in(s->r, s->r->cls_blamed_for, lead));
    }
    return false;
}

/* How well the noun `head` fits the place of the pronoun. */
static float score(const seek *s, uint32_t head)
{
    const dm_doc *doc = s->doc;
    uint32_t      from = s->r->quote_at[head], to = s->r->quote_at[s->t];
    bool          is_same = doc->toks[head].sent == doc->toks[s->t].sent;
    float         sum = 3.0F - (s->w == IT ? 1.2F : 1.5F) * (float)sentences_between(s, head) + score_place(doc, head, is_same);

    sum += doc->toks[head].deprel == DM_DEP_OBJ && doc->toks[s->t].deprel == DM_DEP_OBJ ? 0.5F : 0;
    sum += head == s->parallel ? 1.0F : 0;
    sum += is_joined(s, head) ? 3.0F : 0;
    sum += is_same && owns_around(s, head) ? 1.3F : 0;
    sum += is_same && says_around(s, head) ? 1.5F : 0;
    sum += is_same && s->w == THEY && told_around(s, head) > 1.5F ? 2.0F : 0;
    sum += is_same && is_blamed(s, head) ? 2.0F : 0;
    sum -= is_same ? 0.2F * (float)clauses_up(s, head) : 0;
    sum -= from != DM_NONE && from != to && (s->w == IT || head < s->begin) ? 1.5F : 0;   /* what was said and is over */
    sum -= (float)(s->t - head) * 0.01F;
    return sum;
}

/* "Ola Berg and Ida Dahl ... their talks": several singles, who are no actor together. */
static bool is_one_of_several(const seek *s, const dm_mention *m)
{
    const dm_doc *doc = s->doc;

    if (s->w != THEY || is_many(doc, m))
        return false;
    if (doc->toks[m->head].deprel == DM_DEP_CONJ)
        return true;
    for (uint32_t c = dm_first(doc, m->head); c != DM_NONE; c = dm_next(doc, c))
        if (doc->toks[c].deprel == DM_DEP_CONJ && s->r->np_at[c] != DM_NONE && c < s->t)
            return true;
    return false;
}

static float score_mention(const seek *s, const dm_mention *m)
{
    float sum = score(s, m->head);

    sum -= m->is_place ? 1.0F : 0;
    sum += s->w == HE || s->w == SHE ? told_around(s, m->head) : 0;
    sum -= s->w == THEY && !is_many(s->doc, m) && !is_one_of_several(s, m) ? 1.4F : 0;
    return sum;
}

/* ---- things and nobody --------------------------------------------------- */

/* "It is important that", "it is believed that", "it seems that", "it rained": nobody. */
static bool is_empty_it(const dm_resolver *r, uint32_t t)
{
    const dm_doc *doc = r->doc;
    uint32_t      up = doc->toks[t].head;

    if (up == DM_NONE || !is_subject(doc, t))
        return false;
    if (dm_in(r, r->cls_weather, up) || (dm_in(r, r->cls_seem, up) && dm_child(doc, up, DM_DEP_CCOMP) != DM_NONE))
        return true;
    if (doc->toks[up].upos == DM_UPOS_VERB && doc->toks[t].deprel != DM_DEP_NSUBJ_PASS)
        return false;
    return dm_child(doc, up, DM_DEP_CCOMP) != DM_NONE || dm_child(doc, up, DM_DEP_CSUBJ) != DM_NONE
        || (doc->toks[up].upos == DM_UPOS_ADJ && dm_child(doc, up, DM_DEP_XCOMP) != DM_NONE);
}

/* "It is a long way": a noun or adjective said of nobody in particular, unless somebody says so
 * of himself: "Oslo said it was ready". */
static bool is_bare_it(const seek *s)
{
    uint32_t up = s->doc->toks[s->t].head;

    if (up == DM_NONE || !is_subject(s->doc, s->t) || s->r->np_at[up] != DM_NONE)
        return false;
    if (s->doc->toks[up].upos == DM_UPOS_VERB) {               /* it is to go */
        uint32_t cop = dm_child(s->doc, up, DM_DEP_COP);

        return cop != DM_NONE && cop > s->t;
    }
    return s->doc->toks[up].deprel != DM_DEP_CCOMP || s->r->quote_at[up] != s->r->quote_at[s->doc->toks[up].head];
}

/* "made it clear that", "a price for it". */
static bool is_loose_it(const seek *s)
{
    uint32_t prep = dm_child(s->doc, s->t, DM_DEP_CASE), up = s->doc->toks[s->t].head;

    if (prep != DM_NONE && dm_in(s->r, s->r->cls_loose, prep))
        return true;
    if (up == DM_NONE || s->doc->toks[s->t].deprel != DM_DEP_OBJ)
        return false;
    for (uint32_t c = dm_first(s->doc, up); c != DM_NONE; c = dm_next(s->doc, c))
        if (s->doc->toks[c].deprel == DM_DEP_XCOMP && s->doc->toks[c].upos == DM_UPOS_ADJ)
            return true;
    return false;
}

/* A thing, which "it" and "they" mean rather than anybody: "the links", "a summer". */
static bool is_thing(const seek *s, uint32_t t)
{
    const dm_token *tok = &s->doc->toks[t];

    if (tok->upos != DM_UPOS_NOUN || s->r->np_at[t] != DM_NONE || s->r->time_at[t] != DM_NONE)
        return false;
    switch (tok->deprel) {
    case DM_DEP_COMPOUND: case DM_DEP_NMOD_DESC: case DM_DEP_FLAT: case DM_DEP_FIXED: case DM_DEP_NMOD_UNMARKED:
    case DM_DEP_OBL_UNMARKED: case DM_DEP_APPOS: case DM_DEP_AMOD: case DM_DEP_NMOD_POSS:
        return false;
    default:
        return !is_in_phrase(s->doc, s->t, t) && (tok->morph.number == DM_NUMBER_PLUR) == (s->w == THEY);
    }
}

/* Things do not say, own, want or do; so they must fit better by this. But a report that has said
 * something "added". */
static float handicap(const seek *s, uint32_t thing)
{
    uint32_t up = s->doc->toks[s->t].head;

    if ((says(s, s->t) && says(s, thing)) || (!s->is_own && tells_it(s, thing)))
        return -1.0F;
    if (s->is_own)
        return 1.5F;
    if (is_subject(s->doc, s->t) && up != DM_NONE && s->doc->toks[up].upos == DM_UPOS_VERB
        && s->doc->toks[s->t].deprel != DM_DEP_NSUBJ_PASS)
        return 2.0F;
    return 0.3F;
}

static float best_thing(const seek *s)
{
    const dm_doc *doc = s->doc;
    uint32_t      sent = doc->toks[s->t].sent, from = doc->sents[sent - (sent > 0)].first;
    float         top = -1e9F, sum;

    for (uint32_t t = s->t; t-- > from && s->t - t < BACK;)
        if (is_thing(s, t) && (sum = score(s, t) - handicap(s, t)) > top)
            top = sum;
    return top;
}

/* ---- all ------------------------------------------------------------------ */

/* "Himself" is the subject of its clause. */
static uint32_t itself(const seek *s)
{
    uint32_t verb = clause_of(s->doc, s->t), subject = verb == DM_NONE ? DM_NONE : doer_of(s->doc, verb);

    if (subject == DM_NONE || subject >= s->t || s->doc->mention_at[subject] == DM_NONE)
        return DM_NONE;
    const dm_mention *m = &s->doc->mentions[s->doc->mention_at[subject]];

    return agrees(s->r, m, s->w) ? m->actor : DM_NONE;
}

/* "They could not bring THEMSELVES to go": theirs, and who they are is not known. */
static bool is_of_nobody(const seek *s)
{
    uint32_t verb = clause_of(s->doc, s->t), subject = verb == DM_NONE ? DM_NONE : own_subject(s->doc, verb);

    return subject != DM_NONE && subject < s->t && is_third_person(s->r, subject) && s->doc->mention_at[subject] == DM_NONE;
}

/* Who tells of it, though of a kind that is not known. */
static bool is_telling_body(const seek *s, const dm_mention *m)
{
    return s->w == IT && s->doc->actors[m->actor].kind == DM_ACTOR_UNKNOWN && !is_many(s->doc, m) && tells_it(s, m->head);
}

static bool may_be(const seek *s, const dm_mention *m)
{
    return agrees(s->r, m, s->w) || is_one_of_several(s, m) || is_telling_body(s, m);
}

static uint32_t best_mention(const seek *s)
{
    const dm_doc *doc = s->doc;
    uint32_t      best = DM_NONE;
    float         top = (s->w == IT || s->w == THEY) && !s->is_given ? best_thing(s) : -1e9F;

    for (uint32_t i = doc->n_mention; i-- > 0 && doc->n_mention - i < BACK;) {
        const dm_mention *m = &doc->mentions[i];

        if (m->head >= s->t || sentences_between(s, m->head) > SENTENCES)
            continue;
        if (!may_be(s, m) || is_barred(s, m))
            continue;
        float sum = score_mention(s, m);

        if (sum > top) {
            top  = sum;
            best = is_one_of_several(s, m) ? DM_NONE : m->actor;
        }
    }
    return best;
}

/* Whether a person who agrees is named in the sentence before the pronoun. */
static bool is_named_before(const seek *s)
{
    const dm_doc *doc = s->doc;

    for (uint32_t i = doc->n_mention; i-- > 0 && doc->toks[doc->mentions[i].head].sent == doc->toks[s->t].sent;)
        if (agrees(s->r, &doc->mentions[i], s->w))
            return true;
    return false;
}

/* The verb whose subject is still to come: that of "IN his email, Berg said", "AS he left, Berg said". */
static uint32_t verb_ahead(const seek *s)
{
    const dm_doc *doc = s->doc;
    uint32_t      verb = clause_of(doc, s->t), part, lead;

    if (verb == DM_NONE || (s->is_own && dm_in(s->r, s->r->cls_view, doc->toks[s->t].head)))
        return DM_NONE;
    for (part = s->t; doc->toks[part].head != verb; part = doc->toks[part].head)
        ;
    if (!s->is_own || doc->toks[part].deprel == DM_DEP_OBJ) {
        part = verb;
        verb = doc->toks[part].deprel == DM_DEP_ADVCL ? doc->toks[part].head : DM_NONE;
        lead = dm_child(doc, part, DM_DEP_MARK);
        lead = lead == DM_NONE ? dm_child(doc, part, DM_DEP_ADVMOD) : lead;
    } else
        lead = doc->toks[part].deprel == DM_DEP_OBL ? dm_child(doc, part, DM_DEP_CASE) : DM_NONE;
    return verb != DM_NONE && lead != DM_NONE && lead < s->t && dm_in(s->r, s->r->cls_ahead, lead) ? verb : DM_NONE;
}

uint32_t dm_actor_named_ahead(const dm_resolver *r, uint32_t t)
{
    const dm_doc *doc = r->doc;
    uint32_t      verb, subject;
    seek          s;

    if (!dm_in(r, r->cls_he, t) && !dm_in(r, r->cls_she, t))
        return DM_NONE;
    s       = look_for(r, t);
    verb    = !s.is_own && !is_subject(doc, t) ? DM_NONE : verb_ahead(&s);
    subject = verb == DM_NONE ? DM_NONE : own_subject(doc, verb);
    if (subject == DM_NONE || subject < t || doc->toks[subject].deprel != DM_DEP_NSUBJ || r->np_at[subject] == DM_NONE
        || r->quote_at[subject] != r->quote_at[t] || is_named_before(&s))
        return DM_NONE;
    return r->nps[r->np_at[subject]].what == DM_NP_PERSON ? r->np_at[subject] : DM_NONE;
}

bool dm_actor_may_be_he(const dm_resolver *r, uint32_t t, uint32_t actor)
{
    return r->doc->actors[actor].kind == DM_ACTOR_PERSON && r->notes[actor].sex != (dm_in(r, r->cls_he, t) ? 'f' : 'm');
}

/* "His or her", "he or she": anybody. */
static bool is_either(const dm_resolver *r, uint32_t t)
{
    const dm_doc *doc = r->doc;
    bool          is_man = dm_in(r, r->cls_he, t);

    if (!is_man && !dm_in(r, r->cls_she, t))
        return false;
    for (uint32_t i = 0; i < 2; i++) {
        uint32_t other = i ? t + 2 : t - 2;               /* before the first token: past the last */

        if (other < doc->n_tok && doc->toks[other].sent == doc->toks[t].sent
            && doc->toks[i ? t + 1 : t - 1].upos == DM_UPOS_CCONJ && dm_in(r, is_man ? r->cls_she : r->cls_he, other))
            return true;
    }
    return false;
}

/* "HIS party and his plan": the owner of the noun that his own is joined to, or DM_NONE. */
static uint32_t owner_beside(const seek *s)
{
    const dm_doc *doc = s->doc;
    uint32_t      noun = doc->toks[s->t].head, owner;

    if (!s->is_own || noun == DM_NONE || doc->toks[noun].deprel != DM_DEP_CONJ)
        return DM_NONE;
    owner = dm_child(doc, doc->toks[noun].head, DM_DEP_NMOD_POSS);
    if (owner == DM_NONE || owner > s->t || doc->toks[owner].form_id != doc->toks[s->t].form_id)
        return DM_NONE;
    return doc->mention_at[owner] == DM_NONE ? DM_NONE : doc->mentions[doc->mention_at[owner]].actor;
}

uint32_t dm_actor_antecedent(const dm_resolver *r, uint32_t t)
{
    seek     s;
    uint32_t found = DM_NONE;

    if (!is_third_person(r, t) || r->doc->toks[t].deprel == DM_DEP_EXPL)
        return DM_NONE;
    s = look_for(r, t);
    if (!s.is_given && is_either(r, t))
        return DM_NONE;
    if (!s.is_given && owner_beside(&s) != DM_NONE)
        return owner_beside(&s);
    if (s.w == IT && !s.is_given && (is_empty_it(r, t) || is_bare_it(&s) || is_loose_it(&s)))
        return DM_NONE;
    if (dm_in(r, r->cls_self, t)) {
        if (!s.is_given && is_of_nobody(&s))
            return DM_NONE;
        found    = itself(&s);
        s.beside = DM_NONE;
    }
    return found != DM_NONE ? found : best_mention(&s);
}
