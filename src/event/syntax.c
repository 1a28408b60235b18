/* syntax.c: who stands where in a dependency tree
 *
 * Rules speak of subject and object in the sense of who acts and on whom. A tree
 * shows that in many shapes:
 *
 *     X attacked Y              nsubj, obj
 *     Y was attacked by X       nsubj:pass, obl:agent
 *     the men who attacked Y    the noun that the relative clause hangs on
 *     men attacking Y           the noun that the participle hangs on
 *     came and attacked Y       the subject of the first verb
 *     wants to attack Y         the subject of the verb above
 *     asked X to attack Y       the object of the verb above
 *
 * Each search is a walk up of bounded length, with a look at the children of each
 * word on the way.
 */
#include "event/event_int.h"

enum {
    CLIMB = 8,             /* words looked at on the way up                    */
    TWIN  = 3,             /* "rejection and strong condemnation"              */
};

static uint8_t rel(const dm_doc *doc, uint32_t t) { return doc->toks[t].deprel; }

bool dm_event_has_word(const dm_doc *doc, uint32_t t, uint32_t word)
{
    return doc->toks[t].lemma_id == word || doc->toks[t].form_id == word;
}

static uint32_t child2(const dm_doc *doc, uint32_t t, dm_deprel a, dm_deprel b)
{
    uint32_t c = dm_child(doc, t, a);

    return c != DM_NONE ? c : dm_child(doc, t, b);
}

static bool is_noun(const dm_doc *doc, uint32_t t)
{
    return doc->toks[t].upos == DM_UPOS_NOUN || doc->toks[t].upos == DM_UPOS_PROPN;
}

/* A participle without a helper: "men arrested on Sunday". */
static bool is_bare_participle(const dm_doc *doc, uint32_t v)
{
    return doc->toks[v].morph.verbform == DM_VERBFORM_PART && doc->toks[v].morph.tense != DM_TENSE_PRES
        && child2(doc, v, DM_DEP_AUX, DM_DEP_AUX_PASS) == DM_NONE;
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
static uint32_t bare_oblique(const dm_seek *s, uint32_t v)
{
    const dm_doc *doc = s->doc;
    uint32_t      prt = dm_child(doc, v, DM_DEP_COMPOUND_PRT), from = prt != DM_NONE && prt > v ? prt : v;

    for (uint32_t c = dm_first(doc, v); c != DM_NONE; c = dm_next(doc, c)) {
        uint32_t first, last;

        if (rel(doc, c) != DM_DEP_OBL || c < v || (!is_noun(doc, c) && doc->toks[c].upos != DM_UPOS_NUM) || !is_about(s, c))
            continue;
        dm_subtree(doc, c, &first, &last);
        if (first == from + 1)
            return c;
    }
    return DM_NONE;
}

/* "The officer shot by a gunman has died", read as if he had shot: a bare participle with one who does it and no object. */
static bool is_struck(const dm_doc *doc, uint32_t v)
{
    return is_bare_participle(doc, v) && child2(doc, v, DM_DEP_OBJ, DM_DEP_CCOMP) == DM_NONE
        && dm_child(doc, v, DM_DEP_XCOMP) == DM_NONE;
}

/* "is older and praised for his patience": the helper stands with the first predicate. */
static bool shares_copula(const dm_doc *doc, uint32_t v)
{
    uint32_t head = doc->toks[v].head;

    return rel(doc, v) == DM_DEP_CONJ && head != DM_NONE && head < v && dm_child(doc, head, DM_DEP_COP) != DM_NONE
        && is_bare_participle(doc, v) && child2(doc, v, DM_DEP_OBJ, DM_DEP_NSUBJ) == DM_NONE
        && child2(doc, v, DM_DEP_CCOMP, DM_DEP_XCOMP) == DM_NONE;
}

static bool has_mark_of(const dm_seek *s, uint32_t v, uint32_t cls)
{
    for (uint32_t c = dm_first(s->doc, v); c != DM_NONE; c = dm_next(s->doc, c))
        if ((rel(s->doc, c) == DM_DEP_MARK || rel(s->doc, c) == DM_DEP_CASE)
            && dm_lexicon_in_class(s->lex, cls, s->doc->toks[c].lemma_id))
            return true;
    return false;
}

/* "an envoy kidnapped by rebels", tagged as if he had: a clause of a noun without a pronoun is not finite. But "days
 * AFTER two thirds of the council left" has its subject there. */
static bool is_mistagged(const dm_seek *s, uint32_t v)
{
    const dm_doc *doc = s->doc;

    return rel(doc, v) == DM_DEP_ACL && doc->toks[v].morph.verbform == DM_VERBFORM_FIN && doc->toks[v].morph.tense == DM_TENSE_PAST
        && child2(doc, v, DM_DEP_NSUBJ, DM_DEP_MARK) == DM_NONE && child2(doc, v, DM_DEP_AUX, DM_DEP_AUX_PASS) == DM_NONE
        && child2(doc, v, DM_DEP_XCOMP, DM_DEP_CCOMP) == DM_NONE && rel(doc, doc->toks[v].head) != DM_DEP_ROOT
        && !has_mark_of(s, doc->toks[v].head, s->background);
}

/* "men arrested on Sunday": the clause of a noun that suffers it. */
static bool is_told_of(const dm_seek *s, uint32_t v)
{
    return rel(s->doc, v) == DM_DEP_ACL && (is_bare_participle(s->doc, v) || is_mistagged(s, v));
}

/* "left two guards INJURED", "had him ARRESTED". */
static bool is_made_to_be(const dm_doc *doc, uint32_t v)
{
    uint32_t head = doc->toks[v].head;

    return rel(doc, v) == DM_DEP_XCOMP && is_bare_participle(doc, v) && dm_child(doc, v, DM_DEP_OBJ) == DM_NONE
        && dm_child(doc, head, DM_DEP_OBJ) != DM_NONE && dm_child(doc, head, DM_DEP_OBJ) < v;
}

/* "The general WOUNDED in the raid was treated", read as if he had: such a verb without an object tells of its subject. */
static bool lacks_object(const dm_seek *s, uint32_t v)
{
    const dm_doc *doc = s->doc;
    uint32_t      subject = dm_child(doc, v, DM_DEP_NSUBJ), also = dm_child(doc, v, DM_DEP_CONJ);

    if (!dm_lexicon_in_class(s->lex, s->struck, doc->toks[v].lemma_id) || subject == DM_NONE || subject > v || !is_noun(doc, subject))
        return false;
    if (doc->toks[v].morph.verbform != DM_VERBFORM_FIN || doc->toks[v].morph.tense != DM_TENSE_PAST || dm_child(doc, v, DM_DEP_AUX) != DM_NONE)
        return false;
    return rel(doc, v) != DM_DEP_ACL_RELCL && child2(doc, v, DM_DEP_OBJ, DM_DEP_IOBJ) == DM_NONE
        && child2(doc, v, DM_DEP_CCOMP, DM_DEP_XCOMP) == DM_NONE && bare_oblique(s, v) == DM_NONE
        && (also == DM_NONE || dm_child(doc, also, DM_DEP_AUX_PASS) != DM_NONE
            || (doc->toks[also].upos == DM_UPOS_VERB && child2(doc, also, DM_DEP_OBJ, DM_DEP_OBL) == DM_NONE));
}

bool dm_event_is_passive(const dm_seek *s, uint32_t v)
{
    const dm_doc *doc = s->doc;

    if (lacks_object(s, v))
        return true;

    if (child2(doc, v, DM_DEP_AUX_PASS, DM_DEP_NSUBJ_PASS) != DM_NONE || shares_copula(doc, v) || is_made_to_be(doc, v))
        return true;
    if (is_told_of(s, v))
        return dm_child(doc, v, DM_DEP_OBJ) == DM_NONE && bare_oblique(s, v) == DM_NONE;
    return dm_child(doc, v, DM_DEP_OBL_AGENT) != DM_NONE
        && (dm_child(doc, v, DM_DEP_NSUBJ) == DM_NONE || is_struck(doc, v));
}

uint32_t dm_event_antecedent(const dm_doc *doc, uint32_t t)
{
    uint32_t x = t;

    if (doc->toks[t].upos != DM_UPOS_PRON && doc->toks[t].upos != DM_UPOS_DET)
        return t;
    if (doc->toks[t].morph.prontype != DM_PRONTYPE_REL && doc->toks[t].morph.prontype != DM_PRONTYPE_INT)
        return t;
    for (uint32_t i = 0; i < CLIMB && x != DM_NONE; i++, x = doc->toks[x].head)
        if (rel(doc, x) == DM_DEP_ACL_RELCL)
            return doc->toks[x].head;
    return t;
}

bool dm_event_is_charge(const dm_seek *s, uint32_t v)
{
    return rel(s->doc, v) == DM_DEP_ADVCL && has_mark_of(s, v, s->control_marks);
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
        if (c > t && rel(doc, c) == DM_DEP_NMOD && has_mark_of(s, c, s->inside))
            return c;
    return t;
}

/* The object of v as it stands among its children, passives included. */
static uint32_t plain_object(const dm_doc *doc, uint32_t v)
{
    uint32_t o = child2(doc, v, DM_DEP_OBJ, DM_DEP_NSUBJ_PASS);

    return o != DM_NONE ? o : dm_child(doc, v, DM_DEP_IOBJ);
}

/* Who stands for the missing subject of a complement of `above`: whom it is done to, "the men accused of
 * spying" too. */
static uint32_t controller(const dm_doc *doc, uint32_t above)
{
    uint32_t o = plain_object(doc, above);

    if (o == DM_NONE && rel(doc, above) == DM_DEP_ACL && is_bare_participle(doc, above))
        return doc->toks[above].head;
    if (o == DM_NONE && rel(doc, above) == DM_DEP_PARATAXIS && above > doc->toks[above].head
        && is_bare_participle(doc, above) && is_noun(doc, above - 1))
        return above - 1;
    return o;
}

/* "Germany halted aid", read as a noun with a participle before it: the verb hangs on its own
 * object, and its subject hangs there too, or on the verb. */
uint32_t dm_event_lost_subject(const dm_doc *doc, uint32_t v)
{
    uint32_t h = doc->toks[v].head, own = dm_child(doc, v, DM_DEP_NSUBJ);

    if (rel(doc, v) != DM_DEP_AMOD || h == DM_NONE || h < v)
        return DM_NONE;
    if (own != DM_NONE && own < v)
        return own;
    for (uint32_t c = dm_first(doc, h); c != DM_NONE && c < v; c = dm_next(doc, c))
        if (rel(doc, c) == DM_DEP_NSUBJ || (rel(doc, c) == DM_DEP_COMPOUND && rel(doc, h) == DM_DEP_ROOT))
            return c;
    return DM_NONE;
}

/* "was funded and armed by X": the agent may hang on the last verb. */
static uint32_t own_agent(const dm_seek *s, uint32_t v)
{
    const dm_doc *doc = s->doc;
    uint32_t      a = dm_child(doc, v, DM_DEP_OBL_AGENT);

    for (uint32_t c = dm_first(doc, v); c != DM_NONE && a == DM_NONE; c = dm_next(doc, c)) {
        uint32_t mark = rel(doc, c) == DM_DEP_OBL && c > v ? dm_child(doc, c, DM_DEP_CASE) : DM_NONE;

        if (mark != DM_NONE && dm_lexicon_in_class(s->lex, s->agents, doc->toks[mark].lemma_id))
            a = c;
    }
    return a;
}

static uint32_t agent_of(const dm_seek *s, uint32_t v)
{
    const dm_doc *doc = s->doc;
    uint32_t      a = own_agent(s, v), c = dm_child(doc, v, DM_DEP_CONJ);

    if (a == DM_NONE && c != DM_NONE && doc->toks[c].upos == DM_UPOS_VERB && dm_child(doc, c, DM_DEP_NSUBJ_PASS) == DM_NONE
        && dm_child(doc, c, DM_DEP_AUX_PASS) == DM_NONE)
        a = own_agent(s, c);                              /* but "was kidnapped, but was rescued by the army" */
    return a;
}

static bool has_case(const dm_doc *doc, uint32_t noun, uint32_t word)
{
    for (uint32_t c = dm_first(doc, noun); c != DM_NONE; c = dm_next(doc, c))
        if (rel(doc, c) == DM_DEP_CASE && dm_event_has_word(doc, c, word))
            return true;
    return false;
}

/* "an offer made by Iran", "missiles fired by rebels". */
uint32_t dm_event_maker(const dm_seek *s, uint32_t noun)
{
    const dm_doc *doc = s->doc;

    for (uint32_t c = dm_first(doc, noun); c != DM_NONE; c = dm_next(doc, c))
        if (c > noun && is_told_of(s, c) && own_agent(s, c) != DM_NONE)
            return own_agent(s, c);
    return DM_NONE;
}

/* "sanctions imposed ON Cuba", "the ban that it placed ON rice". */
static uint32_t told_of(const dm_seek *s, uint32_t noun, uint32_t word)
{
    const dm_doc *doc = s->doc;

    for (uint32_t c = dm_first(doc, noun); c != DM_NONE; c = dm_next(doc, c))
        if (c > noun && (is_told_of(s, c) || rel(doc, c) == DM_DEP_ACL_RELCL))
            for (uint32_t k = dm_first(doc, c); k != DM_NONE; k = dm_next(doc, k))
                if (rel(doc, k) == DM_DEP_OBL && has_case(doc, k, word))
                    return k;
    return DM_NONE;
}

uint32_t dm_event_made(const dm_seek *s, uint32_t noun, uint32_t word)
{
    const dm_doc *doc = s->doc;
    bool          is_by = dm_lexicon_in_class(s->lex, s->agents, word);
    uint32_t      found = is_by ? dm_event_maker(s, noun) : told_of(s, noun, word);

    for (uint32_t c = dm_first(doc, noun); c != DM_NONE && found == DM_NONE; c = dm_next(doc, c))
        if (rel(doc, c) == DM_DEP_CONJ)
            found = is_by ? dm_event_maker(s, c) : told_of(s, c, word);
    return found;
}

/* "adding that officials, among them X, would go on", where the parser hung the subject of a finite clause
 * on the verb before: the noun phrase that ends right before the helper. */
static uint32_t phrase_before(const dm_doc *doc, uint32_t t, uint32_t head)
{
    for (t--; t > head && (doc->toks[t].upos == DM_UPOS_PUNCT || doc->toks[t].upos == DM_UPOS_ADV); t--)
        ;
    for (uint32_t i = 0; i < 2 * CLIMB; i++) {
        uint32_t up = doc->toks[t].head;

        if (up == DM_NONE || up <= head || !is_noun(doc, up))
            break;
        t = up;
    }
    return t > head && is_noun(doc, t) ? t : DM_NONE;
}

static uint32_t stranded_subject(const dm_doc *doc, uint32_t v)
{
    uint32_t t = dm_child(doc, v, DM_DEP_AUX), head = doc->toks[v].head;

    if (t == DM_NONE || t > v || head == DM_NONE || head >= t)
        return DM_NONE;
    return phrase_before(doc, t, head);
}

/* "scrapped a visit as Kabul refused to talk", "spoke after France and Chad attacked", where the parser hung the
 * subject of a finite clause before the verb, as an oblique or with what stands before "and". */
static uint32_t missed_subject(const dm_doc *doc, uint32_t v, uint32_t head)
{
    uint32_t t = v - 1, mark, aux = dm_child(doc, v, DM_DEP_AUX);
    bool     is_finite = aux != DM_NONE && aux < v && doc->toks[aux].morph.verbform == DM_VERBFORM_FIN;

    if ((doc->toks[v].morph.verbform != DM_VERBFORM_FIN && !is_finite) || v <= head + 1)
        return DM_NONE;
    while (t > head && (doc->toks[t].upos == DM_UPOS_ADV || doc->toks[t].upos == DM_UPOS_AUX))
        t--;
    if (t <= head || !is_noun(doc, t))
        return DM_NONE;
    while (rel(doc, t) == DM_DEP_FLAT && doc->toks[t].head > head)
        t = doc->toks[t].head;
    mark = doc->toks[t].head;
    if (rel(doc, t) == DM_DEP_CONJ && mark > head && mark < t && dm_child(doc, mark, DM_DEP_CASE) != DM_NONE)
        return mark;
    return t;
}

/* "The pact hit bottom after an officer accused ...", where the parser gave the second verb the first one's
 * subject, and hung the first verb on that: the phrase right before the verb acts. */
static uint32_t unmixed(const dm_doc *doc, uint32_t subject, uint32_t v)
{
    for (uint32_t c = dm_first(doc, subject); c != DM_NONE; c = dm_next(doc, c)) {
        if (rel(doc, c) != DM_DEP_CONJ || doc->toks[c].morph.verbform != DM_VERBFORM_FIN || c > v)
            continue;
        uint32_t t = phrase_before(doc, v, c);

        return t != DM_NONE ? t : subject;
    }
    return subject;
}

/* Of two subjects, which is one too many, the one next to the verb. */
static uint32_t nearest_subject(const dm_doc *doc, uint32_t v)
{
    uint32_t found = child2(doc, v, DM_DEP_NSUBJ, DM_DEP_NSUBJ_OUTER);

    for (uint32_t c = dm_first(doc, v); c != DM_NONE && c < v; c = dm_next(doc, c))
        if (rel(doc, c) == DM_DEP_NSUBJ)
            found = c;
    return found;
}

/* "handed guns to all men of X and GAVE them money": what stands before an "and" that leads the verb is not its subject. */
static bool is_before_and(const dm_doc *doc, uint32_t v, uint32_t subject)
{
    uint32_t cc = dm_child(doc, v, DM_DEP_CC);

    if (cc == DM_NONE || cc < subject || cc > v)
        return false;
    for (uint32_t t = cc + 1; t < v; t++)
        if (is_noun(doc, t) || doc->toks[t].upos == DM_UPOS_PRON)
            return false;
    return true;
}

/* The subject of the finite verb before that noun; else the noun. */
static uint32_t shared_subject(const dm_doc *doc, uint32_t v, uint32_t subject)
{
    uint32_t first = doc->sents[doc->toks[v].sent].first, c;

    if (!is_before_and(doc, v, subject))
        return subject;
    for (uint32_t t = subject; t-- > first;)
        if (doc->toks[t].upos == DM_UPOS_VERB && (c = dm_child(doc, t, DM_DEP_NSUBJ)) != DM_NONE && c < t)
            return c;
    return subject;
}

static bool is_light(const dm_seek *s, uint32_t v)
{
    uint32_t         n;
    const dm_helper *h = dm_rules_statuses(&s->rules, s->doc->toks[v].lemma_id, &n);

    for (uint32_t i = 0; i < n; i++)
        if (h[i].effect == DM_EFFECT_LIGHT)
            return true;
    return false;
}

/* A verb that lends an act to its object: "ACCUSED X of the attack". */
static bool is_charging(const dm_seek *s, uint32_t v)
{
    uint32_t         n;
    const dm_helper *h = dm_rules_statuses(&s->rules, s->doc->toks[v].lemma_id, &n);

    for (uint32_t i = 0; i < n; i++) {
        const dm_step *doer = h[i].effect == DM_EFFECT_LIGHT && h[i].value < s->rules.n_slot ? &s->rules.slots[h[i].value].steps[0] : NULL;

        if (doer && doer->word && doer->kind < s->rules.n_slot && s->rules.slots[doer->kind].steps[0].kind == DM_STEP_OBJECT)
            return true;
    }
    return false;
}

/* "The leak was an attack on Panama": the subject is the attack, and does none. "Is in talks" has a preposition. */
static bool is_what_it_is(const dm_doc *doc, uint32_t t)
{
    return doc->toks[t].upos == DM_UPOS_NOUN && dm_child(doc, t, DM_DEP_COP) != DM_NONE && dm_child(doc, t, DM_DEP_CASE) == DM_NONE;
}

/* "The town is UNDER attack": the subject does not attack. */
static bool is_undergone(const dm_seek *s, uint32_t t)
{
    return dm_child(s->doc, t, DM_DEP_COP) != DM_NONE && has_mark_of(s, t, s->undergone);
}

/* The steps below set *found and stop, or give the word to look at next. */
static uint32_t stop_at(uint32_t *found, uint32_t t)
{
    *found = t;
    return DM_NONE;
}

/* "a note to the manager of a mill threatening it": of the nouns that a participle may hang on, the paper. */
static uint32_t paper_of(const dm_seek *s, uint32_t v, uint32_t noun)
{
    const dm_doc *doc = s->doc;
    uint32_t      x = noun;

    if (doc->toks[v].morph.tense != DM_TENSE_PRES && doc->toks[v].morph.verbform != DM_VERBFORM_GER)
        return noun;
    for (uint32_t i = 0; i < CLIMB && rel(doc, x) == DM_DEP_NMOD && doc->toks[x].head < x; i++) {
        x = doc->toks[x].head;
        if (dm_lexicon_in_class(s->lex, s->papers, doc->toks[x].lemma_id))
            return x;
    }
    return noun;
}

/* "praised HER role in arming Chad": whose the noun is that a gerund tells more of, wherever the gerund was hung. */
static uint32_t owner_before(const dm_doc *doc, uint32_t v)
{
    uint32_t mark = dm_child(doc, v, DM_DEP_MARK);

    if (mark == DM_NONE || mark + 1 != v || doc->toks[v].morph.verbform == DM_VERBFORM_INF || mark == 0 || !is_noun(doc, mark - 1))
        return DM_NONE;
    return dm_child(doc, mark - 1, DM_DEP_NMOD_POSS);
}

/* "accused the army and parts of the government OF shelling", hung on a noun: whom the verb above charges. A mission of
 * shelling shells nothing; police that are criticised FOR shooting shot. */
static uint32_t charged(const dm_seek *s, uint32_t v, uint32_t noun)
{
    const dm_doc *doc = s->doc;
    uint32_t      x = noun;

    for (uint32_t i = 0; i < CLIMB && (rel(doc, x) == DM_DEP_NMOD || rel(doc, x) == DM_DEP_CONJ); i++)
        x = doc->toks[x].head;
    if ((rel(doc, x) == DM_DEP_OBJ || rel(doc, x) == DM_DEP_NSUBJ_PASS) && is_charging(s, doc->toks[x].head))
        return x;
    return has_mark_of(s, v, s->inside) || doc->mention_at[noun] == DM_NONE ? DM_NONE : noun;
}

/* "threatened to shut it down OVER funding a clinic": what a quarrel is about, done by others. */
static bool is_matter(const dm_seek *s, uint32_t v)
{
    return s->doc->toks[v].morph.verbform != DM_VERBFORM_INF && s->doc->toks[v].morph.verbform != DM_VERBFORM_FIN
        && has_mark_of(s, v, s->matter_marks);
}

/* "the plan to attack", "men attacking": who is told of by a clause that hangs on a noun. */
static uint32_t step_from_acl(const dm_seek *s, uint32_t v, uint32_t head, uint32_t *found)
{
    const dm_doc *doc = s->doc;
    uint32_t      c = dm_child(doc, head, DM_DEP_NMOD_POSS), up = doc->toks[head].head;

    if (doc->toks[head].upos == DM_UPOS_ADJ)
        return stop_at(found, head);
    if (is_matter(s, v))
        return DM_NONE;
    if (doc->toks[v].morph.verbform != DM_VERBFORM_INF) {
        if (owner_before(doc, v) != DM_NONE)
            return stop_at(found, c);
        return stop_at(found, has_mark_of(s, v, s->control_marks) ? charged(s, v, head) : paper_of(s, v, head));
    }
    if (c != DM_NONE)
        return stop_at(found, c);                         /* "its plan to attack" */
    if (rel(doc, head) == DM_DEP_OBJ && up != DM_NONE && (c = dm_child(doc, up, DM_DEP_IOBJ)) != DM_NONE)
        return stop_at(found, c);                         /* "gave IRAN an excuse to attack" */
    return rel(doc, head) == DM_DEP_OBJ && is_light(s, up) ? up : DM_NONE;
}

/* "The minister stood by his words that "Chad cheats us", REFUSING to yield": what stands outside of a quotation
 * tells of nobody inside of it. */
static bool is_other_voice(const dm_seek *s, uint32_t v, uint32_t head)
{
    uint32_t quote = s->quote_at[head], subject = nearest_subject(s->doc, head);

    return quote != DM_NONE && s->quote_at[v] != quote && subject != DM_NONE && s->quote_at[subject] == quote;
}

/* The first word above that is not in the quotation of t. */
static uint32_t leave_quote(const dm_seek *s, uint32_t t)
{
    uint32_t quote = s->quote_at[t];

    for (uint32_t i = 0; i < CLIMB && t != DM_NONE && s->quote_at[t] == quote; i++)
        t = s->doc->toks[t].head;
    return t;
}

/* "pressed FOR CHAD to send troops", read as what it pressed for. */
static uint32_t wished_for(const dm_seek *s, uint32_t v, uint32_t head)
{
    const dm_doc *doc = s->doc;
    uint32_t      mark = dm_child(doc, v, DM_DEP_MARK), first, last;

    if (mark == DM_NONE || doc->toks[v].morph.verbform != DM_VERBFORM_INF)
        return DM_NONE;
    for (uint32_t c = dm_first(doc, head); c != DM_NONE && c < mark; c = dm_next(doc, c)) {
        if (c < head || rel(doc, c) != DM_DEP_OBL || doc->mention_at[c] == DM_NONE || !has_mark_of(s, c, s->wish_marks))
            continue;
        dm_subtree(doc, c, &first, &last);
        if (last + 1 == mark)
            return c;
    }
    return DM_NONE;
}

/* "lashed out AT Chad for shelling a post": whom the verb above is aimed at, right before the clause. */
static uint32_t aimed_at(const dm_seek *s, uint32_t v, uint32_t head)
{
    const dm_doc *doc = s->doc;
    uint32_t      found = DM_NONE;

    if (doc->toks[v].morph.verbform == DM_VERBFORM_INF || doc->toks[v].morph.verbform == DM_VERBFORM_FIN)
        return DM_NONE;
    for (uint32_t c = dm_first(doc, head); c != DM_NONE && c < v; c = dm_next(doc, c))
        if (c > head && rel(doc, c) == DM_DEP_OBL && has_mark_of(s, c, s->aimed) && doc->mention_at[c] != DM_NONE
            && doc->mentions[doc->mention_at[c]].actor != DM_NONE)
            found = c;
    return found;
}

/* "persuaded CHAD to leave", read as what for. */
static uint32_t made_to(const dm_seek *s, uint32_t v, uint32_t head)
{
    const dm_doc *doc = s->doc;
    uint32_t      mark = dm_child(doc, v, DM_DEP_MARK), o = dm_child(doc, head, DM_DEP_OBJ), first, last;

    if (mark == DM_NONE || o == DM_NONE || o < head || doc->toks[v].morph.verbform != DM_VERBFORM_INF
        || !dm_lexicon_in_class(s->lex, s->makes_do, doc->toks[head].lemma_id))
        return DM_NONE;
    dm_subtree(doc, o, &first, &last);
    return last + 1 == mark ? o : DM_NONE;
}

static uint32_t step_from_advcl(const dm_seek *s, uint32_t v, uint32_t head, uint32_t *found)
{
    const dm_doc *doc = s->doc;
    uint32_t      c = owner_before(doc, v);

    if (is_matter(s, v))
        return DM_NONE;
    if (c == DM_NONE && has_mark_of(s, v, s->control_marks))
        c = controller(doc, head);
    if (c == DM_NONE && has_mark_of(s, v, s->control_marks))
        c = aimed_at(s, v, head);
    if (c == DM_NONE)
        c = wished_for(s, v, head);
    if (c == DM_NONE)
        c = made_to(s, v, head);
    if (c != DM_NONE)
        return stop_at(found, c);
    if (is_other_voice(s, v, head))
        return leave_quote(s, head);
    if (is_bare_participle(doc, v) && dm_child(doc, v, DM_DEP_OBJ) == DM_NONE)
        return DM_NONE;                                   /* "he defended men accused of theft": he accused nobody */
    if ((*found = missed_subject(doc, v, head)) != DM_NONE)
        return DM_NONE;
    if (doc->toks[v].morph.verbform == DM_VERBFORM_FIN && v > head && doc->toks[v - 1].upos == DM_UPOS_VERB)
        return DM_NONE;                                   /* "the man who they say led the raid" */
    if (is_told_of(s, head))
        return stop_at(found, doc->toks[head].head);      /* "a party bent on blocking it" */
    if (is_made_to_be(doc, head))
        return stop_at(found, dm_child(doc, doc->toks[head].head, DM_DEP_OBJ));
    if (doc->toks[v].morph.verbform != DM_VERBFORM_INF && dm_event_is_passive(s, head)
        && dm_lexicon_in_class(s->lex, s->struck, doc->toks[v].lemma_id))
        return stop_at(found, agent_of(s, head));         /* "was attacked by rebels, KILLING two" */
    if (dm_event_is_passive(s, head))
        return stop_at(found, dm_child(doc, head, DM_DEP_NSUBJ_PASS));
    return head;
}

static bool is_present_participle(const dm_morph *m)
{
    return m->verbform == DM_VERBFORM_GER || (m->verbform == DM_VERBFORM_PART && m->tense == DM_TENSE_PRES);
}

/* "vows that the guards will win AND URGES calm", "warned of the wars that Chad faces AND CALLING for help": two verbs whose
 * forms do not match, though the tree joins them. */
static bool is_mismatch(const dm_seek *s, uint32_t v, uint32_t head)
{
    const dm_doc   *doc = s->doc;
    const dm_morph *m = &doc->toks[v].morph, *other = &doc->toks[head].morph;
    uint32_t        c = nearest_subject(doc, head);
    dm_deprel       base = dm_deprel_base(rel(doc, head));

    if (base != DM_DEP_CCOMP && base != DM_DEP_XCOMP && base != DM_DEP_ACL && base != DM_DEP_ADVCL)
        return false;
    if (doc->toks[head].upos != DM_UPOS_VERB || doc->toks[v].upos != DM_UPOS_VERB || dm_child(doc, v, DM_DEP_AUX) != DM_NONE)
        return false;
    if (m->verbform == DM_VERBFORM_FIN && (other->verbform == DM_VERBFORM_INF || is_present_participle(other)))
        return dm_child(doc, head, DM_DEP_AUX) == DM_NONE || other->verbform == DM_VERBFORM_INF;
    if (is_present_participle(m))
        return base == DM_DEP_ACL && other->verbform == DM_VERBFORM_FIN;
    return base == DM_DEP_CCOMP && c != DM_NONE && doc->toks[c].upos == DM_UPOS_NOUN && m->verbform == DM_VERBFORM_FIN
        && m->tense == DM_TENSE_PRES && m->number == DM_NUMBER_SING && doc->toks[c].morph.number == DM_NUMBER_PLUR;
}

static uint32_t verb_above(const dm_doc *doc, uint32_t t)
{
    t = doc->toks[t].head;
    for (uint32_t i = 0; i < CLIMB && t != DM_NONE && doc->toks[t].upos != DM_UPOS_VERB; i++)
        t = doc->toks[t].head;
    return t;
}

/* "calls on farmers to rally, march AND DEMAND reforms", read as what it does itself: its verb is of one, this one of many. */
static bool is_of_others(const dm_seek *s, uint32_t v, uint32_t head)
{
    const dm_morph *m = &s->doc->toks[v].morph, *other = &s->doc->toks[head].morph;

    return m->verbform == DM_VERBFORM_FIN && other->verbform == DM_VERBFORM_FIN && m->tense == DM_TENSE_PRES
        && other->tense == DM_TENSE_PRES && m->number == DM_NUMBER_PLUR && other->number == DM_NUMBER_SING
        && s->doc->toks[head].upos == DM_UPOS_VERB && s->doc->toks[v].upos == DM_UPOS_VERB
        && dm_child(s->doc, v, DM_DEP_AUX) == DM_NONE && dm_child(s->doc, head, DM_DEP_AUX) == DM_NONE;
}

static bool is_plain_past(const dm_doc *doc, uint32_t v)
{
    return doc->toks[v].upos == DM_UPOS_VERB && doc->toks[v].morph.verbform == DM_VERBFORM_FIN
        && doc->toks[v].morph.tense == DM_TENSE_PAST && dm_child(doc, v, DM_DEP_AUX) == DM_NONE;
}

/* "recalls how officers came AND TRIED to arrest her", joined to the first verb: the one before it that is in the past too. */
static uint32_t past_before(const dm_doc *doc, uint32_t v, uint32_t head)
{
    const dm_morph *other = &doc->toks[head].morph;
    uint32_t        found = DM_NONE;

    if (!is_plain_past(doc, v) || other->verbform != DM_VERBFORM_FIN || other->tense != DM_TENSE_PRES || doc->toks[head].upos != DM_UPOS_VERB)
        return DM_NONE;
    for (uint32_t c = dm_first(doc, head); c != DM_NONE && c < v; c = dm_next(doc, c)) {
        dm_deprel base = dm_deprel_base(rel(doc, c));

        if (c > head && (base == DM_DEP_CCOMP || base == DM_DEP_ADVCL) && is_plain_past(doc, c) && nearest_subject(doc, c) != DM_NONE)
            found = c;
    }
    return found;
}

/* "concluded that Hezbollah were guilty AND LAUNCHED a raid": what is joined to a state that is told of is done by the teller. */
static bool is_after_state(const dm_doc *doc, uint32_t v, uint32_t head)
{
    return rel(doc, head) == DM_DEP_CCOMP && doc->toks[head].upos == DM_UPOS_ADJ && dm_child(doc, head, DM_DEP_COP) != DM_NONE
        && is_plain_past(doc, v) && is_plain_past(doc, doc->toks[head].head);
}

static uint32_t step_from_conj(const dm_seek *s, uint32_t v, uint32_t head, uint32_t *found)
{
    const dm_doc *doc = s->doc;
    uint32_t      past = past_before(doc, v, head);

    if (has_mark_of(s, v, s->control_marks) && is_charging(s, head))
        return stop_at(found, controller(doc, head));     /* "accused them of lying and OF KILLING" */
    if (is_noun(doc, v) && doc->toks[head].upos == DM_UPOS_VERB && dm_child(doc, v, DM_DEP_DET) != DM_NONE)
        return DM_NONE;                                   /* "looked into a theft, and THE MURDER of a monk" */
    if (is_mismatch(s, v, head) || is_after_state(doc, v, head))
        return verb_above(doc, head);
    if (dm_child(doc, v, DM_DEP_CC) == DM_NONE && (*found = missed_subject(doc, v, head)) != DM_NONE && *found + 4 > v)
        return DM_NONE;                                   /* "took place after the rebels suspended", without an "and" */
    *found = DM_NONE;
    if (past != DM_NONE)
        return past;
    if (is_of_others(s, v, head))
        return DM_NONE;
    if (!dm_event_is_passive(s, head))
        return head;
    if (is_bare_participle(doc, v) && dm_child(doc, v, DM_DEP_OBJ) == DM_NONE
        && child2(doc, v, DM_DEP_CCOMP, DM_DEP_XCOMP) == DM_NONE)
        return stop_at(found, agent_of(s, head));         /* "was hauled out by police and taken away" */
    if (doc->toks[v].morph.verbform != DM_VERBFORM_INF)
        return stop_at(found, dm_child(doc, head, DM_DEP_NSUBJ_PASS));
    return head;
}

/* Above a word without a subject of its own: by what the word is to its head. */
static uint32_t step_up(const dm_seek *s, uint32_t v, uint32_t head, uint32_t *found)
{
    const dm_doc *doc = s->doc;
    uint32_t      c;

    switch (rel(doc, v)) {
    case DM_DEP_AMOD:      return stop_at(found, dm_event_lost_subject(doc, v));
    case DM_DEP_ACL:       return step_from_acl(s, v, head, found);
    case DM_DEP_ACL_RELCL: return stop_at(found, head);
    case DM_DEP_XCOMP:
        if (is_noun(doc, v) && dm_lexicon_in_class(s->lex, s->naming, doc->toks[head].lemma_id))
            return DM_NONE;                               /* "called the raid a mistake" */
        if (doc->toks[v].morph.verbform == DM_VERBFORM_GER && dm_lexicon_in_class(s->lex, s->views, doc->toks[head].lemma_id))
            return DM_NONE;                               /* "oppose cutting aid": somebody else's */
        return (c = controller(doc, head)) != DM_NONE ? stop_at(found, c) : head;
    case DM_DEP_ADVCL:     return step_from_advcl(s, v, head, found);
    case DM_DEP_CONJ:
        if (doc->toks[v].upos == DM_UPOS_NOUN && doc->toks[head].upos == DM_UPOS_VERB)
            return DM_NONE;                               /* "sees a rise and support": misread */
        return step_from_conj(s, v, head, found);
    case DM_DEP_CCOMP:     return stop_at(found, stranded_subject(doc, v));
    case DM_DEP_PARATAXIS:
        return doc->toks[v].morph.verbform == DM_VERBFORM_PART || doc->toks[v].morph.verbform == DM_VERBFORM_GER ? head : DM_NONE;
    default:               return DM_NONE;
    }
}

/* "THEIR aim is to defend Chad": an infinitive said of a noun tells of whose that is. */
static uint32_t whose_aim(const dm_doc *doc, uint32_t v, uint32_t subject)
{
    uint32_t owner = dm_child(doc, subject, DM_DEP_NMOD_POSS);

    if (owner == DM_NONE || doc->toks[subject].upos != DM_UPOS_NOUN || dm_child(doc, v, DM_DEP_COP) == DM_NONE)
        return subject;
    return doc->toks[v].upos == DM_UPOS_VERB && doc->toks[v].morph.verbform == DM_VERBFORM_INF ? owner : subject;
}

/* One step towards the subject of v. */
static uint32_t subject_step(const dm_seek *s, uint32_t v, uint32_t *found)
{
    const dm_doc *doc = s->doc;
    uint32_t      c;

    *found = DM_NONE;
    if (doc->toks[v].upos == DM_UPOS_ADJ && (c = dm_child(doc, v, DM_DEP_NSUBJ_PASS)) != DM_NONE)
        return stop_at(found, c);
    if ((is_what_it_is(doc, v) && !is_light(s, v)) || is_undergone(s, v))
        return DM_NONE;
    if (dm_event_is_passive(s, v))
        return stop_at(found, agent_of(s, v));
    if ((c = nearest_subject(doc, v)) != DM_NONE)
        return stop_at(found, whose_aim(doc, v, unmixed(doc, shared_subject(doc, v, c), v)));
    return doc->toks[v].head == DM_NONE ? DM_NONE : step_up(s, v, doc->toks[v].head, found);
}

/* Whether the noun names somebody, other than a place by its side or part. */
static bool is_somebody(const dm_seek *s, uint32_t t)
{
    uint32_t m = s->doc->mention_at[t];

    if (m == DM_NONE || s->doc->mentions[m].actor == DM_NONE)
        return false;
    switch (s->doc->actors[s->doc->mentions[m].actor].kind) {
    case DM_ACTOR_PERSON: case DM_ACTOR_GROUP: case DM_ACTOR_PEOPLE: return true;
    default: return false;
    }
}

/* The noun that ends right before a relative pronoun, bar commas. */
static uint32_t nearest_noun(const dm_doc *doc, uint32_t pronoun)
{
    uint32_t first = doc->sents[doc->toks[pronoun].sent].first, t = pronoun;

    while (t > first && doc->toks[t - 1].upos == DM_UPOS_PUNCT)
        t--;
    return t > first && is_noun(doc, t - 1) ? t - 1 : DM_NONE;
}

/* "Berg, the MOTHER of Dahl, WHO": which of the two is meant is whoever stands nearer. */
static bool has_kin(const dm_seek *s, uint32_t pronoun, uint32_t noun)
{
    const dm_doc *doc = s->doc;
    uint32_t      kin = rel(doc, noun) == DM_DEP_APPOS ? noun : dm_child(doc, noun, DM_DEP_APPOS);

    return kin != DM_NONE && kin < pronoun && doc->toks[pronoun - 1].upos == DM_UPOS_PUNCT
        && dm_lexicon_in_class(s->lex, s->relations, doc->toks[kin].lemma_id);
}

static bool is_land(const dm_doc *doc, uint32_t t)
{
    uint32_t m = doc->mention_at[t];

    return m != DM_NONE && doc->mentions[m].actor != DM_NONE && doc->actors[doc->mentions[m].actor].kind == DM_ACTOR_COUNTRY;
}

/* "the deputies in the COUNTRY who refused": no country is a who, where it tells of somebody. */
static bool is_land_of(const dm_doc *doc, uint32_t t)
{
    uint32_t up = doc->toks[t].head;

    return rel(doc, t) == DM_DEP_NMOD && is_land(doc, t) && up != DM_NONE && is_noun(doc, up) && !is_land(doc, up);
}

/* "gunmen on the Sudanese bank of the river, WHO raid farms", "plans of the CIA for our farmers, WHO fled": of the
 * nouns that the clause may hang on, the nearest that can be somebody. */
static uint32_t who_is_meant(const dm_seek *s, uint32_t pronoun, uint32_t noun)
{
    const dm_doc *doc = s->doc;
    uint32_t      x = noun;

    if (pronoun == noun || doc->toks[noun].upos == DM_UPOS_PRON || !dm_lexicon_in_class(s->lex, s->who, doc->toks[pronoun].lemma_id))
        return noun;                                      /* "X and THOSE WHO arm it" are two */
    if ((!is_somebody(s, noun) || has_kin(s, pronoun, noun)) && nearest_noun(doc, pronoun) != DM_NONE)
        x = nearest_noun(doc, pronoun);
    for (uint32_t i = 0; i < CLIMB && x != DM_NONE && x < pronoun; i++, x = doc->toks[x].head)
        if (is_somebody(s, x))
            return x;
    return is_land_of(doc, noun) ? doc->toks[noun].head : noun;
}

uint32_t dm_event_subject(const dm_seek *s, uint32_t v)
{
    uint32_t found = DM_NONE;

    for (uint32_t i = 0; i < CLIMB && v != DM_NONE; i++) {
        v = subject_step(s, v, &found);
        if (found != DM_NONE)
            return who_is_meant(s, found, dm_event_antecedent(s->doc, found));
    }
    return DM_NONE;
}

/* "said that the storm goes on, mocking a forecast", "sent a letter accusing Chad": a participle may tell of
 * the subject of any clause above its own. */
uint32_t dm_event_outer_subject(const dm_seek *s, uint32_t v, uint32_t nth)
{
    const dm_doc *doc = s->doc;
    bool          is_attribute = rel(doc, v) == DM_DEP_ACL;
    uint32_t      c, participle = v;

    if ((rel(doc, v) != DM_DEP_ADVCL && rel(doc, v) != DM_DEP_ACL) || dm_child(doc, v, DM_DEP_MARK) != DM_NONE
        || doc->toks[v].morph.verbform == DM_VERBFORM_FIN || is_bare_participle(doc, v)
        || child2(doc, v, DM_DEP_NSUBJ, DM_DEP_NSUBJ_PASS) != DM_NONE || child2(doc, v, DM_DEP_AUX, DM_DEP_AUX_PASS) != DM_NONE)
        return DM_NONE;
    v = doc->toks[v].head;
    for (uint32_t i = 0; i < CLIMB && v != DM_NONE; i++, v = doc->toks[v].head) {
        c = is_other_voice(s, participle, v) ? DM_NONE : nearest_subject(doc, v);
        if (c == DM_NONE && !is_other_voice(s, participle, v))
            c = dm_child(doc, v, DM_DEP_NSUBJ_PASS);
        if (c != DM_NONE && c > participle)
            break;                                        /* "a bomb went off, killing ten, police said" */
        if (c != DM_NONE && nth-- == 0)
            return dm_event_antecedent(doc, c);
        if (c != DM_NONE && is_attribute && rel(doc, v) == DM_DEP_CCOMP)
            break;                                        /* "the dam holding the water, he said" */
        if (rel(doc, v) == DM_DEP_ACL_RELCL)
            break;                                        /* "accused X of the raid in which a bomb went off, killing ten" */
    }
    return DM_NONE;
}

/* "attacked and killed X": the object hangs on the last verb. */
static uint32_t shared_object(const dm_seek *s, uint32_t v)
{
    const dm_doc *doc = s->doc;
    uint32_t c = dm_child(doc, v, DM_DEP_CONJ);

    if (c == DM_NONE || c - v > 4 || doc->toks[c].upos != DM_UPOS_VERB || dm_event_is_passive(s, v) || dm_child(doc, c, DM_DEP_NSUBJ) != DM_NONE)
        return DM_NONE;
    if (child2(doc, v, DM_DEP_CCOMP, DM_DEP_XCOMP) != DM_NONE || dm_lexicon_in_class(s->lex, s->alone, doc->toks[v].lemma_id))
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
    uint32_t head = doc->toks[v].head, o = child2(doc, head, DM_DEP_NSUBJ_PASS, DM_DEP_NSUBJ);

    for (uint32_t t = head + 1; t < v; t++)
        if (child2(doc, t, DM_DEP_NSUBJ_PASS, DM_DEP_NSUBJ) != DM_NONE)
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
    return doc->toks[be].morph.verbform != DM_VERBFORM_FIN && (have == DM_NONE || doc->toks[have].morph.verbform != DM_VERBFORM_FIN);
}

/* Whose passive hangs on `head`: its object's where that is in control, else its subject's. */
static uint32_t raised_from(const dm_seek *s, uint32_t v, uint32_t head)
{
    const dm_doc *doc = s->doc;
    uint32_t      c = DM_NONE;

    if (rel(doc, v) == DM_DEP_XCOMP || (rel(doc, v) == DM_DEP_ADVCL && has_mark_of(s, v, s->control_marks)))
        c = controller(doc, head);
    if (c == DM_NONE)
        c = dm_child(doc, head, DM_DEP_NSUBJ_PASS);
    return c != DM_NONE ? c : nearest_subject(doc, head);
}

/* "were hit and had been taken", "are said to have been killed", "died after being shot": a passive without a subject
 * of its own has that of the clause above. */
static uint32_t raised_subject(const dm_seek *s, uint32_t v)
{
    const dm_doc *doc = s->doc;
    uint32_t      c;

    if (!dm_event_is_passive(s, v) || child2(doc, v, DM_DEP_CCOMP, DM_DEP_XCOMP) != DM_NONE)
        return DM_NONE;
    for (uint32_t i = 0, head = doc->toks[v].head; i < CLIMB && head != DM_NONE; i++, v = head, head = doc->toks[v].head) {
        if (rel(doc, v) != DM_DEP_XCOMP && rel(doc, v) != DM_DEP_CONJ && rel(doc, v) != DM_DEP_ADVCL)
            return DM_NONE;
        if (doc->toks[head].upos != DM_UPOS_VERB || (i == 0 && rel(doc, v) == DM_DEP_ADVCL && !is_of_subject(doc, v)))
            return DM_NONE;
        if (i == 0 && rel(doc, v) == DM_DEP_CONJ && child2(doc, head, DM_DEP_NSUBJ_PASS, DM_DEP_NSUBJ) != DM_NONE)
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

uint32_t dm_event_object(const dm_seek *s, uint32_t v)
{
    const dm_doc *doc = s->doc;
    uint32_t      head = doc->toks[v].head, o = child2(doc, v, DM_DEP_OBJ, DM_DEP_NSUBJ_PASS);

    if (o == DM_NONE)
        o = dm_child(doc, v, DM_DEP_IOBJ);
    if (o == DM_NONE && (is_undergone(s, v) || lacks_object(s, v)))
        o = nearest_subject(doc, v);
    if (o != DM_NONE)
        return has_kin(s, o, dm_event_antecedent(doc, o)) ? who_is_meant(s, o, dm_event_antecedent(doc, o)) : dm_event_antecedent(doc, o);
    if ((o = bare_oblique(s, v)) != DM_NONE)
        return o;
    if (dm_child(doc, v, DM_DEP_OBL_AGENT) != DM_NONE && is_struck(doc, v) && (o = dm_child(doc, v, DM_DEP_NSUBJ)) != DM_NONE)
        return o;
    if (head == DM_NONE)
        return shared_object(s, v);
    if (is_told_of(s, v))
        return head;                                      /* no object of its own: a passive */
    if (is_made_to_be(doc, v))
        return dm_event_antecedent(doc, dm_child(doc, head, DM_DEP_OBJ));
    if (rel(doc, v) == DM_DEP_PARATAXIS && v > head && is_bare_participle(doc, v) && is_noun(doc, v - 1))
        return v - 1;                                     /* "the group blamed for attacks", loosely hung */
    if (rel(doc, v) == DM_DEP_PARATAXIS && is_bare_participle(doc, v) && is_noun(doc, head)
        && dm_child(doc, v, DM_DEP_NSUBJ) == DM_NONE)
        return head;                                      /* "the killer - shot dead by police - fled" */
    if (rel(doc, v) == DM_DEP_AMOD && dm_event_lost_subject(doc, v) != DM_NONE)
        return head;
    if (rel(doc, v) == DM_DEP_ACL_RELCL && (o = dm_child(doc, v, DM_DEP_NSUBJ)) != DM_NONE
        && dm_event_antecedent(doc, o) != head && !is_circumstance(doc, v))
        return stands_after_comma(doc, o) ? o : head;     /* "the men they arrested" */
    if (shares_copula(doc, v) && (o = dm_child(doc, head, DM_DEP_NSUBJ)) != DM_NONE)
        return dm_event_antecedent(doc, o);
    if (rel(doc, v) == DM_DEP_CONJ && is_bare_participle(doc, v) && dm_event_is_passive(s, head)) {
        o = dm_child(doc, head, DM_DEP_NSUBJ_PASS);
        return o != DM_NONE ? dm_event_antecedent(doc, o) : doc->toks[head].head;
    }
    if (rel(doc, v) == DM_DEP_CONJ && dm_child(doc, v, DM_DEP_AUX_PASS) != DM_NONE && (o = subject_before(doc, v)) != DM_NONE)
        return dm_event_antecedent(doc, o);
    if (rel(doc, v) == DM_DEP_ACL && dm_child(doc, v, DM_DEP_AUX_PASS) != DM_NONE && doc->toks[v].morph.verbform != DM_VERBFORM_INF)
        return is_noun(doc, head) ? head : DM_NONE;       /* "people being held" */
    o = raised_subject(s, v);
    return o != DM_NONE ? o : shared_object(s, v);
}

static uint32_t after_among(const dm_doc *doc, uint32_t t, uint32_t word)
{
    for (uint32_t c = dm_first(doc, t); c != DM_NONE; c = dm_next(doc, c))
        if (dm_deprel_base(rel(doc, c)) != DM_DEP_CONJ && has_case(doc, c, word))
            return c;
    return DM_NONE;
}

/* "the arrest of two men by Belarus", "2 million in aid to Fiji": the second phrase may hang on the first. */
static uint32_t after_below(const dm_seek *s, uint32_t t, uint32_t word, int depth)
{
    const dm_doc *doc = s->doc;
    uint32_t      d = DM_NONE;

    for (uint32_t c = dm_first(doc, t); d == DM_NONE && c != DM_NONE; c = dm_next(doc, c)) {
        dm_deprel base = dm_deprel_base(rel(doc, c));

        if (base != DM_DEP_NMOD && base != DM_DEP_OBL && base != DM_DEP_OBJ)
            continue;
        if (c < t && base == DM_DEP_OBL && dm_lexicon_in_class(s->lex, s->towards, word))
            continue;                                     /* "during his visit TO CHAD he called for a truce" */
        d = after_among(doc, c, word);
        for (uint32_t k = dm_first(doc, c); depth > 1 && d == DM_NONE && k != DM_NONE; k = dm_next(doc, k))
            if (rel(doc, k) == DM_DEP_NMOD)
                d = after_among(doc, k, word);
    }
    return d;
}

/* "his attacks and insults TOWARD Chad": what hangs on the last of two nouns that nothing parts is the first's too. */
static uint32_t after_twin(const dm_doc *doc, uint32_t t, uint32_t word)
{
    uint32_t twin = dm_child(doc, t, DM_DEP_CONJ);

    if (twin == DM_NONE || twin < t || twin > t + TWIN || !is_noun(doc, t) || !is_noun(doc, twin)
        || child2(doc, twin, DM_DEP_DET, DM_DEP_NMOD_POSS) != DM_NONE)
        return DM_NONE;
    for (uint32_t k = t + 1; k < twin; k++)
        if (doc->toks[k].upos == DM_UPOS_PUNCT || rel(doc, k) == DM_DEP_NMOD)
            return DM_NONE;
    return after_among(doc, twin, word);
}

/* "the murder in Lima OF two priests", read as Lima's: a place has nothing of the sort. */
static uint32_t after_place(const dm_seek *s, uint32_t t, uint32_t word)
{
    const dm_doc *doc = s->doc;

    for (uint32_t c = dm_first(doc, t); c != DM_NONE; c = dm_next(doc, c)) {
        uint32_t m = rel(doc, c) == DM_DEP_NMOD && c > t ? doc->mention_at[c] : DM_NONE, found;

        if (m != DM_NONE && doc->mentions[m].is_place && doc->toks[c].upos == DM_UPOS_PROPN
            && (found = after_among(doc, c, word)) != DM_NONE)
            return found;
    }
    return DM_NONE;
}

/* Which of a verb, its object and other phrases a phrase hangs on is what parsers know least:
 * look at all. */
uint32_t dm_event_after(const dm_seek *s, uint32_t t, uint32_t word)
{
    const dm_doc *doc = s->doc;
    uint32_t      c = after_among(doc, t, word), o;

    if (c != DM_NONE)
        return c;
    if (doc->toks[t].upos == DM_UPOS_VERB) {
        o = plain_object(doc, t);
        if (o != DM_NONE && o > t && (c = after_among(doc, o, word)) != DM_NONE)
            return c;
    }
    if ((c = after_twin(doc, t, word)) != DM_NONE)
        return c;
    if (dm_lexicon_in_class(s->lex, s->inside, word))
        c = after_place(s, t, word);
    else
        c = after_below(s, t, word, doc->toks[t].upos == DM_UPOS_VERB ? 2 : 1);
    if (c == DM_NONE && (rel(doc, t) == DM_DEP_OBJ || rel(doc, t) == DM_DEP_NSUBJ_PASS))
        c = after_among(doc, doc->toks[t].head, word);
    if (c != DM_NONE && rel(doc, t) == DM_DEP_NSUBJ_PASS && doc->toks[c].head == doc->toks[t].head
        && dm_lexicon_in_class(s->lex, s->agents, word) && !is_light(s, doc->toks[t].head))
        return DM_NONE;                                   /* "the attack was put down by X" */
    return c;
}

/* Whether a clause can be the complement of the word it hangs on. */
static bool is_complement(const dm_seek *s, uint32_t c)
{
    switch (rel(s->doc, c)) {
    case DM_DEP_XCOMP:
    case DM_DEP_CCOMP:
    case DM_DEP_CSUBJ:
    case DM_DEP_ACL:
        return true;
    case DM_DEP_ADVCL:
    case DM_DEP_OBL:
    case DM_DEP_NMOD:
        return s->doc->toks[c].upos == DM_UPOS_VERB && has_mark_of(s, c, s->clause_marks);
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

    if (!is_noun(doc, t) || rel(doc, t) != DM_DEP_OBJ)
        return DM_NONE;
    for (uint32_t c = dm_first(doc, doc->toks[t].head); c != DM_NONE; c = dm_next(doc, c))
        if (c > t && rel(doc, c) == DM_DEP_CCOMP && has_mark_of(s, c, s->opener))
            return c;
    return DM_NONE;
}

/* "accused Russia of spying": the clause may hang on the object. */
uint32_t dm_event_clause(const dm_seek *s, uint32_t t)
{
    uint32_t o = plain_object(s->doc, t);

    for (uint32_t c = dm_first(s->doc, t); c != DM_NONE; c = dm_next(s->doc, c))
        if (is_complement(s, c))
            return c;
    for (uint32_t c = o == DM_NONE ? o : dm_first(s->doc, o); c != DM_NONE; c = dm_next(s->doc, c))
        if (rel(s->doc, c) == DM_DEP_ACL && s->doc->toks[t].upos == DM_UPOS_VERB && has_mark_of(s, c, s->clause_marks))
            return c;
    return clause_behind(s, t);
}

static bool is_clause(const dm_doc *doc, uint32_t t)
{
    dm_deprel base = dm_deprel_base(rel(doc, t));

    return base == DM_DEP_ACL || base == DM_DEP_ADVCL || base == DM_DEP_CCOMP || base == DM_DEP_CONJ;
}

/* "refused to concede that the senator's friends had left": what a clause with a subject of its own tells touches
 * nobody whom one refuses something. */
bool dm_event_is_in_clause(const dm_seek *s, uint32_t t, uint32_t top)
{
    const dm_doc *doc = s->doc;

    for (uint32_t i = 0; i < 2 * CLIMB && t != DM_NONE && t != top; i++, t = doc->toks[t].head) {
        if (rel(doc, t) == DM_DEP_ADVCL)
            return has_mark_of(s, t, s->background);      /* "since Chad left", but not "until the rebels disarm" */
        if (rel(doc, t) == DM_DEP_CCOMP && dm_child(doc, t, DM_DEP_MARK) != DM_NONE)
            return true;
        if ((rel(doc, t) == DM_DEP_ACL_RELCL || rel(doc, t) == DM_DEP_ACL || rel(doc, t) == DM_DEP_CONJ)
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
