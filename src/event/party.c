/* party.c: from a token to whom it names
 *
 * The actor stage marks names and descriptions. A slot's head word may be one of
 * them, lie inside one, or be a plain noun that is told apart by one: "a court of
 * Norway", "Russian tankers", "its ally, Iran". Coordination is followed; pronouns of the
 * first person are whoever is speaking.
 */
#include "event/syntax_int.h"

enum {
    INSIDE  = 3,              /* "a group of members of the Taliban"            */
    COMPANY = 12,             /* tokens behind a subject: "Chad, along with its southern neighbour Niger," */
};

bool dm_event_parties_have(const dm_parties *p, uint32_t actor)
{
    for (uint32_t i = 0; i < p->n; i++)
        if (p->p[i].actor == actor)
            return true;
    return false;
}

void dm_event_parties_push(dm_parties *p, dm_party party)
{
    if (p->n < DM_EVENT_PARTIES && party.actor != DM_NONE && !dm_event_parties_have(p, party.actor))
        p->p[p->n++] = party;
}

/* ---- names ------------------------------------------------------------------------ */

static uint32_t mention_of(const dm_seek *s, uint32_t t, bool may_be_place)
{
    const dm_doc *doc = s->doc;
    uint32_t      m = doc->mention_at[t];

    if (m == DM_NONE)
        m = s->cover[t];
    if (m == DM_NONE || doc->mentions[m].actor == DM_NONE)
        return DM_NONE;
    if (doc->mentions[m].is_place && (!may_be_place || !doc->actors[doc->mentions[m].actor].country[0]))
        return DM_NONE;                                   /* nobody's village is nobody */
    return m;
}

/* Adds whom the very token names. */
static bool add_named(const dm_seek *s, dm_parties *out, uint32_t t, bool may_be_place)
{
    const dm_doc *doc = s->doc;
    uint32_t      m = mention_of(s, t, may_be_place), claim;

    if (m != DM_NONE) {
        dm_event_parties_push(out, (dm_party){doc->mentions[m].actor, m});
        for (m++; m < doc->n_mention && doc->mentions[m].head == doc->mentions[m - 1].head; m++)
            dm_event_parties_push(out, (dm_party){doc->mentions[m].actor, m});   /* Polish and Czech officials */
        return true;
    }
    if (doc->toks[t].upos != DM_UPOS_PRON || doc->toks[t].morph.person != DM_PERSON_1)
        return false;
    claim = s->claim_at[t];
    if (claim == DM_NONE || doc->claims[claim].speaker == DM_NONE)
        return false;
    dm_event_parties_push(out, (dm_party){doc->claims[claim].speaker, DM_NONE});
    return true;
}

/* "The IRAQ war", "the PARIS accord": the place tells which, and is nobody's who takes part. */
bool dm_event_is_matter(const dm_seek *s, uint32_t t, uint32_t mention)
{
    const dm_mention *m = &s->doc->mentions[mention];

    return dm_lexicon_in_class(s->lex, s->matters, s->doc->toks[t].lemma_id) && s->doc->toks[m->head].upos == DM_UPOS_PROPN
        && (m->is_place || s->doc->actors[m->actor].kind == DM_ACTOR_COUNTRY);
}

/* "has not backed Berg and LUND LEFT the hall", "after it had passed the law, LUND LEFT": he is the subject of what
 * follows, which the tree leaves without one. */
static bool is_next_subject(const dm_doc *doc, uint32_t t)
{
    uint32_t first, last, v;
    bool     is_finite;

    dm_subtree(doc, t, &first, &last);
    v = last + 1;
    if (v < doc->n_tok && dm_child(doc, t, DM_DEP_APPOS) != DM_NONE && dm_str_eq(dm_doc_form(doc, v), DM_STR(",")))
        v++;                                              /* "the killers, thirty men in masks, arrived" */
    if (v >= doc->n_tok || doc->toks[v].sent != doc->toks[t].sent)
        return false;
    is_finite = doc->toks[v].morph.verbform == DM_VERBFORM_FIN;
    if (doc->toks[v].upos == DM_UPOS_AUX && doc->toks[v].head != DM_NONE)
        v = doc->toks[v].head;
    return doc->toks[v].upos == DM_UPOS_VERB && is_finite && v > last
        && dm_deprel_base(doc->toks[v].deprel) != DM_DEP_ACL && (doc->toks[v].head < t || doc->toks[v].head == DM_NONE)
        && dm_child(doc, v, DM_DEP_NSUBJ) == DM_NONE && dm_child(doc, v, DM_DEP_NSUBJ_PASS) == DM_NONE;
}

/* "The HUSKY bill", "the MOONFALL books": a name of which nothing is known tells what the thing is called. */
static bool is_known(const dm_actor *a) { return a->kind != DM_ACTOR_UNKNOWN || a->country[0] || a->sectors[0][0]; }

static uint32_t child_named(const dm_seek *s, uint32_t t, dm_deprel rel, bool may_be_place)
{
    for (uint32_t c = dm_first(s->doc, t); c != DM_NONE; c = dm_next(s->doc, c)) {
        uint32_t m = s->doc->toks[c].deprel == rel ? mention_of(s, c, may_be_place) : DM_NONE;

        if (m != DM_NONE && rel == DM_DEP_APPOS && is_next_subject(s->doc, c))
            continue;
        if (m != DM_NONE && (rel != DM_DEP_COMPOUND || (!dm_event_is_matter(s, t, m) && is_known(&s->doc->actors[s->doc->mentions[m].actor]))))
            return c;
    }
    return DM_NONE;
}

/* "the Gwembe VALLEY", "Gwembe DISTRICT" are the place itself; "the Gwembe law", "its Gwembe office" are not. */
static bool is_land_word(const dm_seek *s, uint32_t t)
{
    return s->doc->toks[t].upos == DM_UPOS_PROPN || dm_lexicon_in_class(s->lex, s->land_kinds, s->doc->toks[t].lemma_id);
}

/* The dependents that tell a plain noun apart, best first; "a Chinese government entity" has it one step
 * further down. */
static uint32_t inner_name(const dm_seek *s, uint32_t t, bool may_be_place)
{
    static const dm_deprel order[] = {DM_DEP_APPOS, DM_DEP_FLAT, DM_DEP_NMOD_POSS, DM_DEP_AMOD, DM_DEP_COMPOUND};
    uint32_t found = DM_NONE;

    if (dm_lexicon_in_class(s->lex, s->foes, s->doc->toks[t].lemma_id))
        return child_named(s, t, DM_DEP_APPOS, may_be_place);    /* "American adversaries" are not Americans */
    for (size_t i = 0; i < sizeof order / sizeof *order && found == DM_NONE; i++)
        if (order[i] != DM_DEP_NMOD_POSS || !dm_lexicon_in_class(s->lex, s->relations, s->doc->toks[t].lemma_id))
            found = child_named(s, t, order[i], order[i] == DM_DEP_COMPOUND ? is_land_word(s, t) : may_be_place || order[i] == DM_DEP_AMOD);
    for (uint32_t c = dm_first(s->doc, t); c != DM_NONE && found == DM_NONE; c = dm_next(s->doc, c)) {
        if (s->doc->toks[c].deprel != DM_DEP_COMPOUND || mention_of(s, c, true) != DM_NONE)
            continue;                                     /* "the NEW OSLO posters" are in New Oslo */
        found = child_named(s, c, DM_DEP_AMOD, true);
        if (found == DM_NONE)
            found = child_named(s, c, DM_DEP_COMPOUND, is_land_word(s, t));
    }
    return found;
}

/* The noun in "a group of N". */
static uint32_t inner_noun(const dm_seek *s, uint32_t t)
{
    for (uint32_t c = dm_first(s->doc, t); c != DM_NONE; c = dm_next(s->doc, c)) {
        if (s->doc->toks[c].deprel != DM_DEP_NMOD)
            continue;
        for (uint32_t k = dm_first(s->doc, c); k != DM_NONE; k = dm_next(s->doc, k))
            if (s->doc->toks[k].deprel == DM_DEP_CASE
                && dm_lexicon_in_class(s->lex, s->inside, s->doc->toks[k].lemma_id))
                return c;
    }
    return DM_NONE;
}

/* An act done by somebody stands for whoever does it: "a U.S. strike killed two". */
static void add_doer(const dm_seek *s, dm_parties *out, uint32_t t)
{
    const dm_find *f = dm_event_told_at(s, t);

    for (uint32_t k = 0; f && k < f->actors.n; k++)
        dm_event_parties_push(out, f->actors.p[k]);
}

/* "Condemned the invasion of Chad BY LIBYA": who does it rather than whom it is done to. */
static void add_named_doer(const dm_seek *s, dm_parties *out, uint32_t t)
{
    const dm_find *f = dm_event_told_at(s, t);

    for (uint32_t k = 0; f && k < f->actors.n; k++) {
        uint32_t m = f->actors.p[k].mention;

        if (m != DM_NONE && s->doc->mentions[m].head > t && !s->doc->mentions[m].is_pronoun)
            dm_event_parties_push(out, f->actors.p[k]);
    }
}

/* "THE KIDNAPPING of a judge unleashed criticism": whom an act is done to does nothing by it. */
static bool is_done_to(const dm_seek *s, uint32_t t, uint32_t noun)
{
    const dm_find *f = dm_event_told_at(s, t);
    uint32_t       m = noun == DM_NONE ? DM_NONE : mention_of(s, noun, true);

    return f && m != DM_NONE && dm_event_parties_have(&f->recipients, s->doc->mentions[m].actor);
}

/* "Missiles fired by rebels struck", "a statement issued by Iran condemned": whoever made the thing acts by it. */
static void add_maker(const dm_seek *s, dm_parties *out, uint32_t t)
{
    uint32_t by = dm_lexicon_in_class(s->lex, s->makes, s->doc->toks[t].lemma_id) ? dm_event_maker(s, t) : DM_NONE;

    if (by != DM_NONE)
        add_named(s, out, by, false);
}

static const dm_actor *actor_at(const dm_seek *s, uint32_t t)
{
    uint32_t m = mention_of(s, t, true);

    return m == DM_NONE ? NULL : &s->doc->actors[s->doc->mentions[m].actor];
}

/* "its authorities, particularly ISI", "the rebel Free Army", "ministers Berg of Chad and Lund of Togo": a name set
 * beside a plain noun says better who is meant. */
static uint32_t better_name(const dm_seek *s, uint32_t t)
{
    const dm_doc   *doc = s->doc;
    uint32_t        c = doc->toks[t].upos == DM_UPOS_NOUN ? dm_child(doc, t, DM_DEP_APPOS) : DM_NONE;
    const dm_actor *plain = actor_at(s, t), *named = c == DM_NONE ? NULL : actor_at(s, c);

    if (!named || doc->toks[c].upos != DM_UPOS_PROPN || doc->mention_at[c] == DM_NONE || doc->mentions[doc->mention_at[c]].is_place)
        return t;
    if (dm_child(doc, t, DM_DEP_NMOD_POSS) != DM_NONE || (!plain && named->kind == DM_ACTOR_PERSON))
        return c;
    return plain && plain != named && !plain->country[0] && dm_child(doc, c, DM_DEP_CASE) == DM_NONE ? c : t;
}

/* "positions OF the rebel army", "the car OF Anna Lund": whose they are is whom it touches. */
static uint32_t owner_of(const dm_seek *s, uint32_t t)
{
    const dm_actor *thing = actor_at(s, t), *owner;
    uint32_t        of;
    bool            is_own = dm_lexicon_in_class(s->lex, s->belonging, s->doc->toks[t].lemma_id);

    if (!thing || thing->kind != DM_ACTOR_UNKNOWN || s->doc->toks[t].upos != DM_UPOS_NOUN || (of = inner_noun(s, t)) == DM_NONE)
        return t;
    owner = actor_at(s, of);
    return owner && (owner->kind == DM_ACTOR_ORGANISATION || owner->kind == DM_ACTOR_GROUP
                     || (owner->kind == DM_ACTOR_PERSON && is_own)) ? of : t;
}

/* "the reporter WHOSE car was hit", "a judge whose life is in danger": whose thing it is. */
static uint32_t whose(const dm_seek *s, uint32_t t)
{
    uint32_t owner = dm_child(s->doc, t, DM_DEP_NMOD_POSS), who;

    if (owner == DM_NONE || s->cover[t] != DM_NONE || s->doc->toks[t].upos != DM_UPOS_NOUN)
        return DM_NONE;
    who = dm_event_antecedent(s->doc, owner);
    return who != owner && (dm_lexicon_in_class(s->lex, s->belonging, s->doc->toks[t].lemma_id)
                            || dm_lexicon_in_class(s->lex, s->facility, s->doc->toks[t].lemma_id)
                            || dm_lexicon_in_class(s->lex, s->lives, s->doc->toks[t].lemma_id)) ? who : DM_NONE;
}

/* "a house OWNED by the mayor", "a car that BELONGS to the mayor": whose the thing is. */
static uint32_t holder(const dm_seek *s, uint32_t t)
{
    const dm_doc *doc = s->doc;

    for (uint32_t c = dm_first(doc, t); c != DM_NONE; c = dm_next(doc, c)) {
        if (c < t || (doc->toks[c].deprel != DM_DEP_ACL && doc->toks[c].deprel != DM_DEP_ACL_RELCL)
            || !dm_lexicon_in_class(s->lex, s->holds, doc->toks[c].lemma_id))
            continue;
        for (uint32_t k = dm_first(doc, c); k != DM_NONE; k = dm_next(doc, k))
            if (k > c && (doc->toks[k].deprel == DM_DEP_OBL_AGENT || dm_syntax_has_mark_of(s, k, s->holder_marks)))
                return k;
    }
    return DM_NONE;
}

/* "SIX were killed", "three OTHERS died". */
static bool is_bare_number(const dm_seek *s, uint32_t t)
{
    return s->doc->toks[t].upos == DM_UPOS_NUM
        || (dm_lexicon_in_class(s->lex, s->each_other, s->doc->toks[t].lemma_id) && dm_child(s->doc, t, DM_DEP_NUMMOD) != DM_NONE);
}

/* "Two rebels were killed and SIX arrested", "one of the rebels fled, SIX were killed": a number alone counts those that the
 * clause before it counted. */
static uint32_t counted_before(const dm_seek *s, uint32_t t)
{
    const dm_doc *doc = s->doc;
    uint32_t      verb = doc->toks[t].head, above = verb == DM_NONE ? DM_NONE : doc->toks[verb].head, who;

    if (!is_bare_number(s, t) || s->cover[t] != DM_NONE || above == DM_NONE || above > t
        || doc->toks[verb].deprel != DM_DEP_CONJ || inner_noun(s, t) != DM_NONE)
        return t;
    who = dm_child2(doc, above, DM_DEP_NSUBJ_PASS, DM_DEP_NSUBJ);
    if (who == DM_NONE)
        who = dm_child(doc, above, DM_DEP_OBJ);
    if (who == DM_NONE || who > t || (doc->toks[who].upos == DM_UPOS_NOUN && dm_child(doc, who, DM_DEP_NUMMOD) == DM_NONE))
        return t;
    return dm_event_counted(s, who);
}

static void add_token(const dm_seek *s, dm_parties *out, uint32_t t, bool may_be_place)
{
    uint32_t outer = t, n = out->n;

    t = owner_of(s, better_name(s, counted_before(s, t)));
    for (uint32_t i = 0; i < INSIDE && t != DM_NONE; i++) {
        if (add_named(s, out, t, may_be_place))
            return;
        uint32_t c = inner_name(s, t, may_be_place);

        if (c != DM_NONE && (s->doc->toks[c].deprel == DM_DEP_NMOD_POSS || s->doc->toks[c].deprel == DM_DEP_APPOS) && is_done_to(s, t, c))
            return;
        if (c != DM_NONE) {
            uint32_t m = mention_of(s, c, true);

            dm_event_parties_push(out, (dm_party){s->doc->mentions[m].actor, m});
            return;
        }
        add_named_doer(s, out, t);
        if (out->n > n)
            return;
        if ((c = whose(s, t)) != DM_NONE || (c = holder(s, t)) != DM_NONE) {
            t = c;
            continue;
        }
        t = dm_lexicon_in_class(s->lex, s->relations, s->doc->toks[t].lemma_id) || is_done_to(s, t, inner_noun(s, t))
              ? DM_NONE : inner_noun(s, t);
        may_be_place = true;
    }
    if (out->n == n)
        add_doer(s, out, outer);
    if (out->n == n)
        add_maker(s, out, outer);
}

/* Whether the actor stage has told the nations of a noun apart. */
static bool names_several(const dm_doc *doc, uint32_t t)
{
    uint32_t m = doc->mention_at[t];

    return m != DM_NONE && m + 1 < doc->n_mention && doc->mentions[m + 1].head == t;
}

/* "the delegations of Iran and Oman", "a group of rebels and soldiers" are two parties, of which the first is in the mention. */
static void add_shared(const dm_seek *s, dm_parties *out, uint32_t t)
{
    bool     is_many = s->doc->toks[t].morph.number == DM_NUMBER_PLUR || dm_event_counted(s, t) != t;
    uint32_t of = is_many && out->n && !names_several(s->doc, t) ? inner_noun(s, t) : DM_NONE;

    for (uint32_t c = of == DM_NONE ? of : dm_first(s->doc, of); c != DM_NONE; c = dm_next(s->doc, c))
        if (s->doc->toks[c].deprel == DM_DEP_CONJ)
            add_token(s, out, c, true);
}

/* "the Front and Red Army leaders": the first of two bodies that share a noun, which the noun's mention leaves out. */
static void add_first_of_two(const dm_seek *s, dm_parties *out, uint32_t t)
{
    const dm_doc *doc = s->doc;
    uint32_t      cc = dm_child(doc, t, DM_DEP_CC);

    if (cc == DM_NONE || cc > t || doc->toks[t].morph.number != DM_NUMBER_PLUR)
        return;
    for (uint32_t c = dm_first(doc, t); c != DM_NONE && c < cc; c = dm_next(doc, c)) {
        const dm_actor *body = doc->toks[c].deprel == DM_DEP_COMPOUND ? actor_at(s, c) : NULL;

        if (body && (body->kind == DM_ACTOR_ORGANISATION || body->kind == DM_ACTOR_GROUP))
            add_named(s, out, c, false);
    }
}

/* Whether the phrases of two words touch, the first with the comma behind it. */
static bool touches(const dm_doc *doc, uint32_t a, uint32_t b)
{
    uint32_t first, last, next, end;

    dm_subtree(doc, a, &first, &last);
    dm_subtree(doc, b, &next, &end);
    return last + 1 == next && last > a && doc->toks[last].upos == DM_UPOS_PUNCT;
}

/* "the government and the rebels agreed", "police, soldiers and guards searched", read as two subjects of one
 * verb. */
static void add_twin(const dm_seek *s, dm_parties *out, uint32_t t, bool may_be_place)
{
    const dm_doc *doc = s->doc;
    uint32_t      cc = dm_child(doc, t, DM_DEP_CC);
    bool          is_last = cc != DM_NONE && cc < t, is_listed = dm_child(doc, t, DM_DEP_CONJ) != DM_NONE;

    if (doc->toks[t].deprel != DM_DEP_NSUBJ || doc->toks[t].head == DM_NONE || (!is_last && !is_listed))
        return;
    for (uint32_t c = dm_first(doc, doc->toks[t].head); c != DM_NONE && c < t; c = dm_next(doc, c))
        if (doc->toks[c].deprel == DM_DEP_NSUBJ && (is_last || touches(doc, c, t)))
            add_token(s, out, c, may_be_place);
}

/* "Norway, but NOT Chad"; "Norway RATHER than Chad", where the word hangs on the first. */
static bool is_told_apart(const dm_seek *s, uint32_t t)
{
    const dm_doc *doc = s->doc;

    for (uint32_t c = dm_first(doc, t); c != DM_NONE && c < t; c = dm_next(doc, c))
        if ((doc->toks[c].deprel == DM_DEP_ADVMOD || doc->toks[c].deprel == DM_DEP_CC)
            && dm_lexicon_in_class(s->lex, s->told_apart, doc->toks[c].lemma_id))
            return true;
    return false;
}

/* "NO party has": nobody. */
static bool is_none(const dm_seek *s, uint32_t t)
{
    uint32_t det = dm_child(s->doc, t, DM_DEP_DET);

    return det != DM_NONE && dm_lexicon_in_class(s->lex, s->none, s->doc->toks[det].lemma_id);
}

/* "the envoy and Foreign Minister X": another one, even where the tree says that he is the same. */
static bool is_another(const dm_doc *doc, uint32_t t)
{
    uint32_t first, last;

    if (doc->toks[t].deprel != DM_DEP_APPOS || t < doc->toks[t].head)
        return doc->toks[t].deprel == DM_DEP_CONJ;
    dm_subtree(doc, t, &first, &last);
    while (first < t && doc->toks[first].upos == DM_UPOS_PUNCT)
        first++;
    return first < t && doc->toks[first].deprel == DM_DEP_CC;
}

/* "Berg, head of a group, an aid charity, and Lund": what is said of the first besides his office is nobody else. */
static bool is_said_of(const dm_seek *s, uint32_t head, uint32_t t)
{
    const dm_doc *doc = s->doc;
    uint32_t      office = dm_child(doc, head, DM_DEP_APPOS), det = dm_child(doc, t, DM_DEP_DET), cc = dm_child(doc, t, DM_DEP_CC);

    if (doc->toks[head].upos != DM_UPOS_PROPN || office == DM_NONE || office > t || doc->toks[office].upos != DM_UPOS_NOUN)
        return false;
    if (doc->toks[t].deprel != DM_DEP_CONJ || doc->toks[t].upos != DM_UPOS_NOUN || doc->toks[t].morph.number == DM_NUMBER_PLUR
        || dm_child(doc, t, DM_DEP_APPOS) != DM_NONE || dm_child(doc, t, DM_DEP_FLAT) != DM_NONE)
        return false;
    return cc == DM_NONE ? det != DM_NONE && dm_lexicon_in_class(s->lex, s->singles, doc->toks[det].lemma_id) : det == DM_NONE;
}

/* "the African Union, the UN and Chad": what the tree takes for another name of the first is one of a list. */
static bool is_listed(const dm_seek *s, uint32_t head, uint32_t t)
{
    const dm_doc *doc = s->doc;
    uint32_t      a = mention_of(s, head, false), b = mention_of(s, t, false), last = DM_NONE;

    if (doc->toks[t].deprel != DM_DEP_APPOS || doc->toks[t].upos != DM_UPOS_PROPN || doc->toks[head].upos != DM_UPOS_PROPN)
        return false;
    if (a == DM_NONE || b == DM_NONE || doc->mentions[a].actor == doc->mentions[b].actor)
        return false;
    if (t > 0 && dm_doc_form(doc, t - 1).n == 1 && dm_doc_form(doc, t - 1).p[0] == '(')
        return false;                                     /* "Berg (C-Oslo) and Dahl": the first one's seat */
    for (uint32_t c = dm_first(doc, head); c != DM_NONE; c = dm_next(doc, c))
        if (doc->toks[c].deprel == DM_DEP_CONJ && c > t)
            last = c;
    return last != DM_NONE && dm_child(doc, last, DM_DEP_CC) != DM_NONE;
}

/* "Chad, along with Niger, sent", "Chad, together with Niger, sent": right behind the subject, whose company. */
static bool is_company(const dm_seek *s, uint32_t noun)
{
    const dm_doc *doc = s->doc;
    uint32_t      head = doc->toks[noun].head;

    for (uint32_t c = dm_first(doc, noun); c != DM_NONE && c < noun; c = dm_next(doc, c))
        if (doc->toks[c].deprel == DM_DEP_CASE && dm_lexicon_in_class(s->lex, s->company, doc->toks[c].lemma_id))
            return true;
    return head != DM_NONE && head < noun && doc->toks[head].upos == DM_UPOS_ADV
        && dm_lexicon_in_class(s->lex, s->company, doc->toks[head].lemma_id);
}

static void add_company(const dm_seek *s, dm_parties *out, uint32_t t)
{
    const dm_doc *doc = s->doc;
    uint32_t      first, last, end;

    if (doc->toks[t].deprel != DM_DEP_NSUBJ || doc->toks[t].head == DM_NONE || doc->toks[t].head < t)
        return;
    dm_subtree(doc, t, &first, &last);
    end = doc->toks[t].head;
    for (uint32_t k = t + 1; k < end && k <= last + COMPANY; k++)
        if (doc->mention_at[k] != DM_NONE && is_company(s, k))
            add_token(s, out, k, true);
}

/* "the murder of a bishop and the KILLING of two priests": another act, and nobody. */
static bool is_act(const dm_seek *s, uint32_t t)
{
    uint32_t          n = 0;
    const dm_trigger *words = dm_rules_triggers(&s->rules, s->doc->toks[t].lemma_id, &n);

    if (s->doc->toks[t].upos != DM_UPOS_NOUN || s->doc->mention_at[t] != DM_NONE || inner_noun(s, t) == DM_NONE)
        return false;
    for (uint32_t i = 0; i < n; i++)
        if (words[i].n == 0 && words[i].pos == DM_POS_NOUN)
            return true;
    return dm_lexicon_in_class(s->lex, s->doings, s->doc->toks[t].lemma_id);
}

/* "who backed Berg; AND FIRMS tied to Lund": behind a semicolon the list that went before it goes on. */
static bool is_parted(const dm_doc *doc, uint32_t t, uint32_t c)
{
    uint32_t first, last;

    dm_subtree(doc, c, &first, &last);
    return dm_deprel_base(doc->toks[doc->toks[t].head].deprel) == DM_DEP_ACL
        && (dm_str_eq(dm_doc_form(doc, first), DM_STR(";")) || (first > t && dm_str_eq(dm_doc_form(doc, first - 1), DM_STR(";"))));
}

/* A noun in the singular that nothing leads: an office before a name. */
static bool is_bare(const dm_doc *doc, uint32_t t)
{
    return doc->toks[t].upos == DM_UPOS_NOUN && doc->toks[t].morph.number != DM_NUMBER_PLUR
        && dm_child(doc, t, DM_DEP_DET) == DM_NONE && dm_child(doc, t, DM_DEP_NMOD_POSS) == DM_NONE
        && dm_child(doc, t, DM_DEP_NUMMOD) == DM_NONE;
}

static uint32_t name_behind(const dm_doc *doc, uint32_t t)
{
    uint32_t c = dm_child(doc, t, DM_DEP_APPOS);

    if (c == DM_NONE)
        c = dm_child(doc, t, DM_DEP_FLAT);
    return c != DM_NONE && c == t + 1 && doc->toks[c].upos == DM_UPOS_PROPN ? c : DM_NONE;
}

/* "attacked banker and former mayor Anna Lund": two offices of one, whose name stands with the second. */
static uint32_t last_office(const dm_doc *doc, uint32_t t)
{
    uint32_t c = dm_child(doc, t, DM_DEP_CONJ);

    if (c == DM_NONE || !is_bare(doc, t) || !is_bare(doc, c) || dm_child(doc, c, DM_DEP_CC) == DM_NONE)
        return t;
    return dm_child(doc, t, DM_DEP_APPOS) == DM_NONE && name_behind(doc, t) == DM_NONE && name_behind(doc, c) != DM_NONE ? c : t;
}

/* "Berg, ONE OF THE OFFICERS who shot at the crowd", "Berg was one of them": he of whom that is said. */
static uint32_t said_to_be_one(const dm_seek *s, uint32_t t)
{
    const dm_doc *doc = s->doc;
    uint32_t      one = doc->toks[t].head, subject;

    if (dm_lexicon_in_class(s->lex, s->one_of, doc->toks[t].lemma_id) && dm_child(doc, t, DM_DEP_COP) != DM_NONE
        && dm_child(doc, t, DM_DEP_NSUBJ) != DM_NONE)
        return dm_event_antecedent(doc, dm_child(doc, t, DM_DEP_NSUBJ));     /* "soldiers were the ONES who shot" */
    if (doc->toks[t].deprel != DM_DEP_NMOD || doc->toks[t].upos != DM_UPOS_NOUN
        || !dm_lexicon_in_class(s->lex, s->one_of, doc->toks[one].lemma_id) || !dm_syntax_has_mark_of(s, t, s->inside))
        return t;
    if (doc->toks[one].deprel == DM_DEP_APPOS)
        return doc->toks[one].head;
    subject = dm_child(doc, one, DM_DEP_COP) == DM_NONE ? DM_NONE : dm_child(doc, one, DM_DEP_NSUBJ);
    return subject == DM_NONE ? t : dm_event_antecedent(doc, subject);
}

/* Of what is done to somebody: what the tree takes for one more of a list is not of it. */
static bool ends_list(const dm_doc *doc, uint32_t t, uint32_t c)
{
    return c > t && doc->toks[t].deprel == DM_DEP_OBJ && (is_next_subject(doc, c) || is_parted(doc, t, c));
}

/* Whether c, below t, is another party beside it. */
static bool is_one_more(const dm_seek *s, uint32_t t, uint32_t c)
{
    if (!is_another(s->doc, c) && !is_listed(s, t, c))
        return false;
    if (dm_doc_is_seat(s->doc, c) || s->doc->toks[c].upos == DM_UPOS_SYM)    /* "backed Berg, and $100 from Lund" */
        return false;
    return !is_act(s, c) && !is_said_of(s, t, c) && !is_told_apart(s, c) && !ends_list(s->doc, t, c);
}

/* "as many as 98 PEOPLE", "as few as two guards": the noun behind the comparison. */
static uint32_t compared(const dm_doc *doc, uint32_t t)
{
    if (doc->toks[t].upos != DM_UPOS_ADJ && doc->toks[t].upos != DM_UPOS_ADV)
        return t;
    for (uint32_t c = dm_first(doc, t); c != DM_NONE; c = dm_next(doc, c))
        if (c > t && dm_deprel_base(doc->toks[c].deprel) == DM_DEP_OBL && dm_child(doc, c, DM_DEP_CASE) != DM_NONE
            && dm_child(doc, c, DM_DEP_NUMMOD) != DM_NONE)
            return c;
    return t;
}

bool dm_event_is_manner(const dm_seek *s, uint32_t t)
{
    return s->doc->toks[t].upos == DM_UPOS_NOUN && dm_lexicon_in_class(s->lex, s->helps, s->doc->toks[t].lemma_id)
        && dm_syntax_has_mark_of(s, t, s->manner_marks);
}

/* Whether another subject of the verb above stands behind v: that verb is v's neighbour, and not the noun's own. */
static bool has_later_subject(const dm_doc *doc, uint32_t verb, uint32_t v)
{
    for (uint32_t c = dm_first(doc, verb); c != DM_NONE && c < verb; c = dm_next(doc, c))
        if (c > v && dm_deprel_base(doc->toks[c].deprel) == DM_DEP_NSUBJ)
            return true;
    return false;
}

/* "the judge, a father of three, WAS asked": one of whom more is said. */
static bool is_of_one(const dm_doc *doc, uint32_t v)
{
    uint32_t last = v;

    for (uint32_t c = dm_first(doc, v); c != DM_NONE && c < v; c = dm_next(doc, c))
        if (doc->toks[c].upos == DM_UPOS_AUX)
            last = c;
    return doc->toks[last].morph.number == DM_NUMBER_SING;
}

/* "BERG, mayor of Lund, and two guards were hurt", read as a name and a clause that is joined to it: the first of
 * the two subjects, or DM_NONE. */
static uint32_t torn_off(const dm_seek *s, uint32_t t)
{
    const dm_doc *doc = s->doc;
    uint32_t      v = doc->toks[t].head, cc, n, up, first, last;

    if (dm_deprel_base(doc->toks[t].deprel) != DM_DEP_NSUBJ || v == DM_NONE || v < t || doc->toks[v].deprel != DM_DEP_CONJ)
        return DM_NONE;
    cc = dm_child(doc, v, DM_DEP_CC);
    n  = doc->toks[v].head;
    up = doc->toks[n].head;
    dm_subtree(doc, t, &first, &last);
    if (cc == DM_NONE || cc + 1 != first || n > cc || !dm_is_noun(doc, n) || dm_child(doc, n, DM_DEP_COP) != DM_NONE
        || is_of_one(doc, v))
        return DM_NONE;
    if (up != DM_NONE && (dm_deprel_base(doc->toks[n].deprel) != DM_DEP_NSUBJ || !has_later_subject(doc, up, v)))
        return DM_NONE;
    return mention_of(s, n, false) == DM_NONE ? DM_NONE : n;
}

static void add_others(const dm_seek *s, dm_parties *out, uint32_t t, bool may_be_place)
{
    for (uint32_t c = t == DM_NONE ? DM_NONE : dm_first(s->doc, t); c != DM_NONE; c = dm_next(s->doc, c))
        if (is_one_more(s, t, c))
            add_token(s, out, c, may_be_place);
}

void dm_event_party_add(const dm_seek *s, dm_parties *out, uint32_t t, bool may_be_place)
{
    if (dm_event_is_manner(s, t))
        return;
    t = compared(s->doc, said_to_be_one(s, dm_event_antecedent(s->doc, t)));
    t = last_office(s->doc, better_name(s, t));
    add_token(s, out, t, may_be_place);
    add_shared(s, out, t);
    add_first_of_two(s, out, t);
    add_twin(s, out, t, may_be_place);
    add_company(s, out, t);
    if (is_none(s, t))
        return;                                           /* "NO person or rebel group" */
    add_others(s, out, t, may_be_place);
    add_others(s, out, name_behind(s->doc, t), may_be_place);       /* "leader Ola BERG and his aide" */
    if (torn_off(s, t) != DM_NONE)
        add_token(s, out, torn_off(s, t), false);
}
