/* subject.c: who acts, by the tree
 *
 * A tree shows who acts, and on whom, in many shapes:
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
#include "event/syntax_int.h"

enum { CLIMB = 8 };         /* words looked at on the way up                    */

/* The object of v as it stands among its children, passives included. */
uint32_t dm_syntax_plain_object(const dm_doc *doc, uint32_t v)
{
    uint32_t o = dm_child2(doc, v, DM_DEP_OBJ, DM_DEP_NSUBJ_PASS);

    return o != DM_NONE ? o : dm_child(doc, v, DM_DEP_IOBJ);
}

/* Who stands for the missing subject of a complement of `above`: whom it is done to, "the men accused of
 * spying" too. */
uint32_t dm_syntax_controller(const dm_doc *doc, uint32_t above)
{
    uint32_t o = dm_syntax_plain_object(doc, above);

    if (o == DM_NONE && dm_rel(doc, above) == DM_DEP_ACL && dm_syntax_is_bare_participle(doc, above))
        return doc->toks[above].head;
    if (o == DM_NONE && dm_rel(doc, above) == DM_DEP_PARATAXIS && above > doc->toks[above].head
        && dm_syntax_is_bare_participle(doc, above) && dm_is_noun(doc, above - 1))
        return above - 1;
    return o;
}

/* "Germany halted aid", read as a noun with a participle before it: the verb hangs on its own
 * object, and its subject hangs there too, or on the verb. */
uint32_t dm_event_lost_subject(const dm_doc *doc, uint32_t v)
{
    uint32_t h = doc->toks[v].head, own = dm_child(doc, v, DM_DEP_NSUBJ);

    if (dm_rel(doc, v) != DM_DEP_AMOD || h == DM_NONE || h < v)
        return DM_NONE;
    if (own != DM_NONE && own < v)
        return own;
    for (uint32_t c = dm_first(doc, h); c != DM_NONE && c < v; c = dm_next(doc, c))
        if (dm_rel(doc, c) == DM_DEP_NSUBJ || (dm_rel(doc, c) == DM_DEP_COMPOUND && dm_rel(doc, h) == DM_DEP_ROOT))
            return c;
    return DM_NONE;
}

/* "was funded and armed by X": the agent may hang on the last verb. */
static uint32_t own_agent(const dm_seek *s, uint32_t v)
{
    const dm_doc *doc = s->doc;
    uint32_t      a = dm_child(doc, v, DM_DEP_OBL_AGENT);

    for (uint32_t c = dm_first(doc, v); c != DM_NONE && a == DM_NONE; c = dm_next(doc, c)) {
        if (dm_rel(doc, c) == DM_DEP_OBL && c > v && dm_syntax_has_mark_of(s, c, s->agents))
            a = c;
    }
    return a;
}

static uint32_t agent_of(const dm_seek *s, uint32_t v)
{
    const dm_doc *doc = s->doc;
    uint32_t      a = own_agent(s, v), c = dm_child(doc, v, DM_DEP_CONJ);

    if (a == DM_NONE && c != DM_NONE && doc->toks[c].upos == DM_UPOS_VERB
        && dm_child(doc, c, DM_DEP_NSUBJ_PASS) == DM_NONE
        && dm_child(doc, c, DM_DEP_AUX_PASS) == DM_NONE)
        a = own_agent(s, c);                              /* but "was kidnapped, but was rescued by the army" */
    return a;
}

bool dm_syntax_has_case(const dm_doc *doc, uint32_t noun, uint32_t word)
{
    for (uint32_t c = dm_first(doc, noun); c != DM_NONE; c = dm_next(doc, c))
        if (dm_rel(doc, c) == DM_DEP_CASE && dm_event_has_word(doc, c, word))
            return true;
    return false;
}

/* "an offer made by Iran", "missiles fired by rebels". */
uint32_t dm_event_maker(const dm_seek *s, uint32_t noun)
{
    const dm_doc *doc = s->doc;

    for (uint32_t c = dm_first(doc, noun); c != DM_NONE; c = dm_next(doc, c))
        if (c > noun && dm_syntax_is_told_of(s, c) && own_agent(s, c) != DM_NONE)
            return own_agent(s, c);
    return DM_NONE;
}

/* "sanctions imposed ON Cuba", "the ban that it placed ON rice". */
static uint32_t told_of(const dm_seek *s, uint32_t noun, uint32_t word)
{
    const dm_doc *doc = s->doc;

    for (uint32_t c = dm_first(doc, noun); c != DM_NONE; c = dm_next(doc, c))
        if (c > noun && (dm_syntax_is_told_of(s, c) || dm_rel(doc, c) == DM_DEP_ACL_RELCL
                         || (dm_rel(doc, c) == DM_DEP_ACL && dm_lexicon_in_class(s->lex, s->holds, doc->toks[c].lemma_id))))
            for (uint32_t k = dm_first(doc, c); k != DM_NONE; k = dm_next(doc, k))
                if (dm_rel(doc, k) == DM_DEP_OBL && dm_syntax_has_case(doc, k, word))
                    return k;
    return DM_NONE;
}

uint32_t dm_event_made(const dm_seek *s, uint32_t noun, uint32_t word)
{
    const dm_doc *doc = s->doc;
    bool          is_by = dm_lexicon_in_class(s->lex, s->agents, word);
    uint32_t      found = is_by ? dm_event_maker(s, noun) : told_of(s, noun, word);

    for (uint32_t c = dm_first(doc, noun); c != DM_NONE && found == DM_NONE; c = dm_next(doc, c))
        if (dm_rel(doc, c) == DM_DEP_CONJ)
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

        if (up == DM_NONE || up <= head || !dm_is_noun(doc, up))
            break;
        t = up;
    }
    return t > head && dm_is_noun(doc, t) && dm_child(doc, t, DM_DEP_CASE) == DM_NONE ? t : DM_NONE;
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
    if (t <= head || !dm_is_noun(doc, t))
        return DM_NONE;
    while (dm_rel(doc, t) == DM_DEP_FLAT && doc->toks[t].head > head)
        t = doc->toks[t].head;
    mark = doc->toks[t].head;
    if (dm_rel(doc, t) == DM_DEP_CONJ && mark > head && mark < t && dm_child(doc, mark, DM_DEP_CASE) != DM_NONE)
        return mark;
    return t;
}

/* "The pact hit bottom after an officer accused ...", where the parser gave the second verb the first one's
 * subject, and hung the first verb on that: the phrase right before the verb acts. */
static uint32_t unmixed(const dm_doc *doc, uint32_t subject, uint32_t v)
{
    for (uint32_t c = dm_first(doc, subject); c != DM_NONE; c = dm_next(doc, c)) {
        if (dm_rel(doc, c) != DM_DEP_CONJ || doc->toks[c].morph.verbform != DM_VERBFORM_FIN || c > v)
            continue;
        uint32_t t = phrase_before(doc, v, c);

        return t != DM_NONE ? t : subject;
    }
    return subject;
}

/* Of two subjects, which is one too many, the one next to the verb. */
uint32_t dm_syntax_nearest_subject(const dm_doc *doc, uint32_t v)
{
    uint32_t found = dm_child2(doc, v, DM_DEP_NSUBJ, DM_DEP_NSUBJ_OUTER);

    for (uint32_t c = dm_first(doc, v); c != DM_NONE && c < v; c = dm_next(doc, c))
        if (dm_rel(doc, c) == DM_DEP_NSUBJ)
            found = c;
    return found;
}

/* "handed guns to all men of X and GAVE them money": what stands before an "and" that leads the
 * verb is not its subject. */
static bool is_before_and(const dm_doc *doc, uint32_t v, uint32_t subject)
{
    uint32_t cc = dm_child(doc, v, DM_DEP_CC);

    if (cc == DM_NONE || cc < subject || cc > v)
        return false;
    for (uint32_t t = cc + 1; t < v; t++)
        if (dm_is_noun(doc, t) || doc->toks[t].upos == DM_UPOS_PRON)
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

bool dm_syntax_is_light(const dm_seek *s, uint32_t v)
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
        const dm_step *doer = h[i].effect == DM_EFFECT_LIGHT && h[i].value < s->rules.n_slot
                                  ? &s->rules.slots[h[i].value].steps[0]
                                  : NULL;

        if (doer && doer->word && doer->kind < s->rules.n_slot
            && s->rules.slots[doer->kind].steps[0].kind == DM_STEP_OBJECT)
            return true;
    }
    return false;
}

/* "The leak was an attack on Panama": the subject is the attack, and does none. "Is in talks" has a preposition. */
static bool is_what_it_is(const dm_doc *doc, uint32_t t)
{
    return doc->toks[t].upos == DM_UPOS_NOUN && dm_child(doc, t, DM_DEP_COP) != DM_NONE
           && dm_child(doc, t, DM_DEP_CASE) == DM_NONE;
}

/* "The town is UNDER attack": the subject does not attack. */
bool dm_syntax_is_undergone(const dm_seek *s, uint32_t t)
{
    return dm_child(s->doc, t, DM_DEP_COP) != DM_NONE && dm_syntax_has_mark_of(s, t, s->undergone);
}

/* "claimed RESPONSIBILITY for placing a bomb": what is claimed is nobody, and he who claims it did it. */
static bool is_authorship(const dm_seek *s, uint32_t t)
{
    return dm_lexicon_in_class(s->lex, s->authorship, s->doc->toks[t].lemma_id);
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
    for (uint32_t i = 0; i < CLIMB && dm_rel(doc, x) == DM_DEP_NMOD && doc->toks[x].head < x; i++) {
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

    if (mark == DM_NONE || mark + 1 != v || doc->toks[v].morph.verbform == DM_VERBFORM_INF
        || mark == 0 || !dm_is_noun(doc, mark - 1))
        return DM_NONE;
    return dm_child(doc, mark - 1, DM_DEP_NMOD_POSS);
}

/* "accused the army and parts of the government OF shelling", hung on a noun: whom the verb above charges. A mission of
 * shelling shells nothing; police that are criticised FOR shooting shot. */
static uint32_t charged(const dm_seek *s, uint32_t v, uint32_t noun)
{
    const dm_doc *doc = s->doc;
    uint32_t      x = noun;

    for (uint32_t i = 0; i < CLIMB && (dm_rel(doc, x) == DM_DEP_NMOD || dm_rel(doc, x) == DM_DEP_CONJ); i++)
        x = doc->toks[x].head;
    if ((dm_rel(doc, x) == DM_DEP_OBJ || dm_rel(doc, x) == DM_DEP_NSUBJ_PASS) && is_charging(s, doc->toks[x].head))
        return x;
    return dm_syntax_has_mark_of(s, v, s->inside) || doc->mention_at[noun] == DM_NONE ? DM_NONE : noun;
}

/* "threatened to shut it down OVER funding a clinic": what a quarrel is about, done by others. */
static bool is_matter(const dm_seek *s, uint32_t v)
{
    return s->doc->toks[v].morph.verbform != DM_VERBFORM_INF && s->doc->toks[v].morph.verbform != DM_VERBFORM_FIN
        && dm_syntax_has_mark_of(s, v, s->matter_marks);
}

/* "was the FIRST to attack": whoever is said to be that. */
static uint32_t who_was_first(const dm_seek *s, uint32_t head)
{
    const dm_doc *doc = s->doc;
    uint32_t      c = dm_child(doc, head, DM_DEP_AMOD), subject = dm_child(doc, head, DM_DEP_NSUBJ);
    bool          is_first = dm_lexicon_in_class(s->lex, s->first_to, doc->toks[head].lemma_id)
                    || (c != DM_NONE && dm_lexicon_in_class(s->lex, s->first_to, doc->toks[c].lemma_id));

    return is_first && dm_child(doc, head, DM_DEP_COP) != DM_NONE ? subject : DM_NONE;
}

/* "had the MISSION of killing", "came with the INTENTION of killing": the verb above, whose subject has it. */
static uint32_t verb_of_aim(const dm_seek *s, uint32_t v, uint32_t head)
{
    const dm_doc *doc = s->doc;
    uint32_t      up = doc->toks[head].head;
    dm_deprel     base = dm_deprel_base(dm_rel(doc, head));

    if (!dm_lexicon_in_class(s->lex, s->aims, doc->toks[head].lemma_id) || !dm_syntax_has_mark_of(s, v, s->inside) || up == DM_NONE)
        return DM_NONE;
    return (base == DM_DEP_OBJ && dm_syntax_is_light(s, up)) || (base == DM_DEP_OBL && !dm_event_is_passive(s, up)) ? up : DM_NONE;
}

/* "foiled a plot BY REBELS to kill", "a REBEL plan to attack": whose it is, and not the subject of the verb above. */
static uint32_t whose_plan(const dm_seek *s, uint32_t head)
{
    const dm_doc *doc = s->doc;
    bool          is_plot = dm_lexicon_in_class(s->lex, s->plots, doc->toks[head].lemma_id);

    for (uint32_t c = dm_first(doc, head); c != DM_NONE; c = dm_next(doc, c)) {
        uint32_t m = doc->mention_at[c];
        bool     is_before = is_plot && c < head && (dm_rel(doc, c) == DM_DEP_COMPOUND || dm_rel(doc, c) == DM_DEP_AMOD);

        if (dm_rel(doc, c) == DM_DEP_NMOD && dm_syntax_has_mark_of(s, c, s->agents))
            return c;
        if (is_before && m != DM_NONE && doc->mentions[m].actor != DM_NONE && !dm_event_is_matter(s, head, m)
            && doc->actors[doc->mentions[m].actor].sectors[0][0])
            return c;
    }
    return DM_NONE;
}

/* "the plan to attack", "men attacking": who is told of by a clause that hangs on a noun. */
static uint32_t step_from_acl(const dm_seek *s, uint32_t v, uint32_t head, uint32_t *found)
{
    const dm_doc *doc = s->doc;
    uint32_t      c = dm_child(doc, head, DM_DEP_NMOD_POSS), up = doc->toks[head].head;

    if (doc->toks[head].upos == DM_UPOS_ADJ && who_was_first(s, head) == DM_NONE)
        return stop_at(found, head);
    if (is_matter(s, v))
        return DM_NONE;
    if (doc->toks[v].morph.verbform != DM_VERBFORM_INF) {
        if (owner_before(doc, v) != DM_NONE)
            return stop_at(found, c);
        if (c != DM_NONE && is_authorship(s, head))
            return stop_at(found, c);
        if (verb_of_aim(s, v, head) != DM_NONE)
            return verb_of_aim(s, v, head);
        if (is_authorship(s, head) && dm_rel(doc, head) == DM_DEP_OBJ && !dm_event_is_passive(s, up))
            return up;                                    /* "claimed credit for killing" */
        return stop_at(found, dm_syntax_has_mark_of(s, v, s->control_marks) ? charged(s, v, head)
                                                                            : paper_of(s, v, head));
    }
    if (c != DM_NONE)
        return stop_at(found, c);                         /* "its plan to attack" */
    if ((c = who_was_first(s, head)) != DM_NONE || (c = whose_plan(s, head)) != DM_NONE)
        return stop_at(found, c);
    if (dm_rel(doc, head) == DM_DEP_OBJ && up != DM_NONE && (c = dm_child(doc, up, DM_DEP_IOBJ)) != DM_NONE)
        return stop_at(found, c);                         /* "gave IRAN an excuse to attack" */
    if (up != DM_NONE && dm_lexicon_in_class(s->lex, s->thwarts, doc->toks[up].lemma_id))
        return DM_NONE;                                   /* "FOILED an attempt to kill" */
    return dm_rel(doc, head) == DM_DEP_OBJ && dm_syntax_is_light(s, up) ? up : DM_NONE;
}

/* "The minister stood by his words that "Chad cheats us", REFUSING to yield": what stands outside of a quotation
 * tells of nobody inside of it. */
static bool is_other_voice(const dm_seek *s, uint32_t v, uint32_t head)
{
    uint32_t quote = s->quote_at[head], subject = dm_syntax_nearest_subject(s->doc, head);

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
        if (c < head || dm_rel(doc, c) != DM_DEP_OBL || doc->mention_at[c] == DM_NONE
            || !dm_syntax_has_mark_of(s, c, s->wish_marks))
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
        if (c > head && dm_rel(doc, c) == DM_DEP_OBL && dm_syntax_has_mark_of(s, c, s->aimed)
            && doc->mention_at[c] != DM_NONE && doc->mentions[doc->mention_at[c]].actor != DM_NONE)
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

/* "foiled a PLOT by rebels to kill", hung on the verb: the noun that the infinitive right behind it tells of, or DM_NONE. */
static uint32_t plot_before(const dm_seek *s, uint32_t v, uint32_t head)
{
    const dm_doc *doc = s->doc;
    uint32_t      mark = dm_child(doc, v, DM_DEP_MARK), o = dm_child(doc, head, DM_DEP_OBJ), first, last;

    if (mark == DM_NONE || o == DM_NONE || o < head || doc->toks[v].morph.verbform != DM_VERBFORM_INF
        || !dm_lexicon_in_class(s->lex, s->plots, doc->toks[o].lemma_id))
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
    if (c == DM_NONE && dm_syntax_has_mark_of(s, v, s->control_marks))
        c = dm_syntax_controller(doc, head);
    if (c != DM_NONE && is_authorship(s, c))
        return dm_event_is_passive(s, head) ? DM_NONE : head;
    if (c == DM_NONE && dm_syntax_has_mark_of(s, v, s->control_marks))
        c = aimed_at(s, v, head);
    if (c == DM_NONE && plot_before(s, v, head) != DM_NONE)
        return step_from_acl(s, v, plot_before(s, v, head), found);
    if (c == DM_NONE)
        c = wished_for(s, v, head);
    if (c == DM_NONE)
        c = made_to(s, v, head);
    if (c != DM_NONE)
        return stop_at(found, c);
    if (is_other_voice(s, v, head))
        return leave_quote(s, head);
    if (dm_syntax_is_bare_participle(doc, v) && dm_child(doc, v, DM_DEP_OBJ) == DM_NONE)
        return DM_NONE;                                   /* "he defended men accused of theft": he accused nobody */
    if ((*found = missed_subject(doc, v, head)) != DM_NONE)
        return DM_NONE;
    if (doc->toks[v].morph.verbform == DM_VERBFORM_FIN && v > head && doc->toks[v - 1].upos == DM_UPOS_VERB)
        return DM_NONE;                                   /* "the man who they say led the raid" */
    if (dm_syntax_is_told_of(s, head))
        return stop_at(found, doc->toks[head].head);      /* "a party bent on blocking it" */
    if (dm_syntax_is_made_to_be(doc, head))
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

/* "vows that the guards will win AND URGES calm", "warned of the wars that Chad faces AND CALLING
 * for help": two verbs whose forms do not match, though the tree joins them. */
static bool is_mismatch(const dm_seek *s, uint32_t v, uint32_t head)
{
    const dm_doc   *doc = s->doc;
    const dm_morph *m = &doc->toks[v].morph, *other = &doc->toks[head].morph;
    uint32_t        c = dm_syntax_nearest_subject(doc, head);
    dm_deprel       base = dm_deprel_base(dm_rel(doc, head));

    if (base != DM_DEP_CCOMP && base != DM_DEP_XCOMP && base != DM_DEP_ACL && base != DM_DEP_ADVCL)
        return false;
    if (doc->toks[head].upos != DM_UPOS_VERB || doc->toks[v].upos != DM_UPOS_VERB
        || dm_child(doc, v, DM_DEP_AUX) != DM_NONE)
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

/* "calls on farmers to rally, march AND DEMAND reforms", read as what it does itself: its verb is
 * of one, this one of many. */
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

/* "recalls how officers came AND TRIED to arrest her", joined to the first verb: the one before it
 * that is in the past too. */
static uint32_t past_before(const dm_doc *doc, uint32_t v, uint32_t head)
{
    const dm_morph *other = &doc->toks[head].morph;
    uint32_t        found = DM_NONE;

    if (!is_plain_past(doc, v) || other->verbform != DM_VERBFORM_FIN
        || other->tense != DM_TENSE_PRES || doc->toks[head].upos != DM_UPOS_VERB)
        return DM_NONE;
    for (uint32_t c = dm_first(doc, head); c != DM_NONE && c < v; c = dm_next(doc, c)) {
        dm_deprel base = dm_deprel_base(dm_rel(doc, c));

        if (c > head && (base == DM_DEP_CCOMP || base == DM_DEP_ADVCL) && is_plain_past(doc, c)
            && dm_syntax_nearest_subject(doc, c) != DM_NONE)
            found = c;
    }
    return found;
}

/* "concluded that Hezbollah were guilty AND LAUNCHED a raid": what is joined to a state that is
 * told of is done by the teller. */
static bool is_after_state(const dm_doc *doc, uint32_t v, uint32_t head)
{
    return dm_rel(doc, head) == DM_DEP_CCOMP && doc->toks[head].upos == DM_UPOS_ADJ
           && dm_child(doc, head, DM_DEP_COP) != DM_NONE && is_plain_past(doc, v)
           && is_plain_past(doc, doc->toks[head].head);
}

static uint32_t step_from_conj(const dm_seek *s, uint32_t v, uint32_t head, uint32_t *found)
{
    const dm_doc *doc = s->doc;
    uint32_t      past = past_before(doc, v, head);

    if (dm_syntax_has_mark_of(s, v, s->control_marks) && is_charging(s, head))
        return stop_at(found, dm_syntax_controller(doc, head));     /* "accused them of lying and OF KILLING" */
    if (dm_is_noun(doc, v) && doc->toks[head].upos == DM_UPOS_VERB && dm_child(doc, v, DM_DEP_DET) != DM_NONE)
        return DM_NONE;                                   /* "looked into a theft, and THE MURDER of a monk" */
    if (is_mismatch(s, v, head) || is_after_state(doc, v, head))
        return verb_above(doc, head);
    if (dm_child(doc, v, DM_DEP_CC) == DM_NONE && (*found = missed_subject(doc, v, head)) != DM_NONE && *found + 4 > v)
        return DM_NONE; /* "took place after the rebels suspended", without an "and" */
    *found = DM_NONE;
    if (past != DM_NONE)
        return past;
    if (is_of_others(s, v, head))
        return DM_NONE;
    if (!dm_event_is_passive(s, head))
        return head;
    if (dm_syntax_is_bare_participle(doc, v) && dm_child(doc, v, DM_DEP_OBJ) == DM_NONE
        && dm_child2(doc, v, DM_DEP_CCOMP, DM_DEP_XCOMP) == DM_NONE)
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

    switch (dm_rel(doc, v)) {
    case DM_DEP_AMOD:      return stop_at(found, dm_event_lost_subject(doc, v));
    case DM_DEP_ACL:       return step_from_acl(s, v, head, found);
    case DM_DEP_ACL_RELCL: return stop_at(found, head);
    case DM_DEP_XCOMP:
        if (dm_is_noun(doc, v) && dm_lexicon_in_class(s->lex, s->naming, doc->toks[head].lemma_id))
            return DM_NONE;                               /* "called the raid a mistake" */
        if (doc->toks[v].morph.verbform == DM_VERBFORM_GER
            && dm_lexicon_in_class(s->lex, s->views, doc->toks[head].lemma_id))
            return DM_NONE;                               /* "oppose cutting aid": somebody else's */
        return (c = dm_syntax_controller(doc, head)) != DM_NONE ? stop_at(found, c) : head;
    case DM_DEP_ADVCL:     return step_from_advcl(s, v, head, found);
    case DM_DEP_CONJ:
        if (doc->toks[v].upos == DM_UPOS_NOUN && doc->toks[head].upos == DM_UPOS_VERB)
            return DM_NONE;                               /* "sees a rise and support": misread */
        return step_from_conj(s, v, head, found);
    case DM_DEP_CCOMP:
        c = dm_child(doc, v, DM_DEP_AUX);
        if (c != DM_NONE && c < v && is_present_participle(&doc->toks[c].morph))
            return head;                                  /* "denied HAVING killed" */
        return stop_at(found, stranded_subject(doc, v));
    case DM_DEP_PARATAXIS:
        return doc->toks[v].morph.verbform == DM_VERBFORM_PART
                       || doc->toks[v].morph.verbform == DM_VERBFORM_GER
                   ? head
                   : DM_NONE;
    default:               return DM_NONE;
    }
}

/* "THEIR aim is to defend Chad": an infinitive said of a noun tells of whose that is. */
static uint32_t whose_aim(const dm_seek *s, uint32_t v, uint32_t subject)
{
    const dm_doc *doc = s->doc;
    uint32_t      owner = dm_child(doc, subject, DM_DEP_NMOD_POSS);

    for (uint32_t c = dm_first(doc, subject); c != DM_NONE && owner == DM_NONE; c = dm_next(doc, c))
        if (dm_rel(doc, c) == DM_DEP_NMOD && dm_syntax_has_mark_of(s, c, s->inside)
            && dm_lexicon_in_class(s->lex, s->aims, doc->toks[subject].lemma_id))
            owner = c;                                    /* "the goal OF THE REBELS is to attack" */
    if (owner == DM_NONE || doc->toks[subject].upos != DM_UPOS_NOUN || dm_child(doc, v, DM_DEP_COP) == DM_NONE)
        return subject;
    return doc->toks[v].upos == DM_UPOS_VERB && doc->toks[v].morph.verbform == DM_VERBFORM_INF ? owner : subject;
}

/* "the group CALLED Red Sun claimed", read as a clause before the verb: whoever is called so. */
static uint32_t who_is_called(const dm_seek *s, uint32_t v)
{
    const dm_doc *doc = s->doc;
    uint32_t      c = dm_child(doc, v, DM_DEP_ADVCL), first, last;

    if (c == DM_NONE || c > v || dm_child(doc, c, DM_DEP_MARK) != DM_NONE || doc->toks[v].morph.verbform != DM_VERBFORM_FIN
        || !dm_lexicon_in_class(s->lex, s->naming, doc->toks[c].lemma_id))
        return DM_NONE;
    dm_subtree(doc, c, &first, &last);
    return last + 1 == v ? dm_child(doc, c, DM_DEP_NSUBJ) : DM_NONE;
}

/* "hurt in FIRING by police", "killed in SHELLING by rebels": a gerund that a preposition leads, and that has no object. */
static bool is_told_as_noun(const dm_doc *doc, uint32_t v)
{
    return dm_rel(doc, v) == DM_DEP_ADVCL && is_present_participle(&doc->toks[v].morph)
        && dm_child(doc, v, DM_DEP_MARK) != DM_NONE && dm_child2(doc, v, DM_DEP_OBJ, DM_DEP_AUX) == DM_NONE
        && dm_child2(doc, v, DM_DEP_CCOMP, DM_DEP_XCOMP) == DM_NONE;
}

/* One step towards the subject of v. */
static uint32_t subject_step(const dm_seek *s, uint32_t v, uint32_t *found)
{
    const dm_doc *doc = s->doc;
    uint32_t      c;

    *found = DM_NONE;
    if (doc->toks[v].upos == DM_UPOS_ADJ && (c = dm_child(doc, v, DM_DEP_NSUBJ_PASS)) != DM_NONE)
        return stop_at(found, c);
    if ((is_what_it_is(doc, v) && !dm_syntax_is_light(s, v)) || dm_syntax_is_undergone(s, v))
        return DM_NONE;
    if (dm_event_is_passive(s, v))
        return stop_at(found, agent_of(s, v));
    if (is_told_as_noun(doc, v) && (c = own_agent(s, v)) != DM_NONE)
        return stop_at(found, c);
    if ((c = dm_syntax_nearest_subject(doc, v)) != DM_NONE)
        return stop_at(found, whose_aim(s, v, unmixed(doc, shared_subject(doc, v, c), v)));
    if ((c = who_is_called(s, v)) != DM_NONE)
        return stop_at(found, c);
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
    return t > first && dm_is_noun(doc, t - 1) ? t - 1 : DM_NONE;
}

/* "Berg, the MOTHER of Dahl, WHO": which of the two is meant is whoever stands nearer. */
bool dm_syntax_has_kin(const dm_seek *s, uint32_t pronoun, uint32_t noun)
{
    const dm_doc *doc = s->doc;
    uint32_t      kin = dm_rel(doc, noun) == DM_DEP_APPOS ? noun : dm_child(doc, noun, DM_DEP_APPOS);

    return kin != DM_NONE && kin < pronoun && doc->toks[pronoun - 1].upos == DM_UPOS_PUNCT
        && dm_lexicon_in_class(s->lex, s->relations, doc->toks[kin].lemma_id);
}

static bool is_land(const dm_doc *doc, uint32_t t)
{
    uint32_t m = doc->mention_at[t];

    return m != DM_NONE && doc->mentions[m].actor != DM_NONE
           && doc->actors[doc->mentions[m].actor].kind == DM_ACTOR_COUNTRY;
}

/* "the deputies in the COUNTRY who refused": no country is a who, where it tells of somebody. */
static bool is_land_of(const dm_doc *doc, uint32_t t)
{
    uint32_t up = doc->toks[t].head;

    return dm_rel(doc, t) == DM_DEP_NMOD && is_land(doc, t) && up != DM_NONE && dm_is_noun(doc, up)
           && !is_land(doc, up);
}

/* "the president of A GOVERNMENT THAT jails priests": "that" is the body right before it, not whoever heads it. */
static uint32_t body_that(const dm_seek *s, uint32_t pronoun, uint32_t noun)
{
    const dm_doc *doc = s->doc;
    uint32_t      near = nearest_noun(doc, pronoun), det, m, head = doc->mention_at[noun];

    if (near == DM_NONE || near == noun || near + 1 != pronoun || doc->toks[near].head != noun || (m = doc->mention_at[near]) == DM_NONE
        || head == DM_NONE || doc->actors[doc->mentions[head].actor].kind != DM_ACTOR_PERSON)
        return DM_NONE;
    det = dm_child(doc, near, DM_DEP_DET);
    if (det == DM_NONE || !dm_lexicon_in_class(s->lex, s->singles, doc->toks[det].lemma_id))
        return DM_NONE;
    return doc->actors[doc->mentions[m].actor].kind == DM_ACTOR_ORGANISATION || doc->actors[doc->mentions[m].actor].kind == DM_ACTOR_GROUP
               ? near : DM_NONE;
}

/* "gunmen on the Sudanese bank of the river, WHO raid farms", "plans of the CIA for our farmers, WHO fled": of the
 * nouns that the clause may hang on, the nearest that can be somebody. */
uint32_t dm_syntax_who_is_meant(const dm_seek *s, uint32_t pronoun, uint32_t noun)
{
    const dm_doc *doc = s->doc;
    uint32_t      x = noun;

    if (pronoun != noun && !dm_lexicon_in_class(s->lex, s->who, doc->toks[pronoun].lemma_id)
        && body_that(s, pronoun, noun) != DM_NONE)
        return body_that(s, pronoun, noun);
    if (pronoun == noun || doc->toks[noun].upos == DM_UPOS_PRON
        || !dm_lexicon_in_class(s->lex, s->who, doc->toks[pronoun].lemma_id))
        return noun;                                      /* "X and THOSE WHO arm it" are two */
    if ((!is_somebody(s, noun) || dm_syntax_has_kin(s, pronoun, noun)) && nearest_noun(doc, pronoun) != DM_NONE)
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
            return dm_syntax_who_is_meant(s, found, dm_event_antecedent(s->doc, found));
    }
    return DM_NONE;
}

/* "said that the storm goes on, mocking a forecast", "sent a letter accusing Chad": a participle may tell of
 * the subject of any clause above its own. */
uint32_t dm_event_outer_subject(const dm_seek *s, uint32_t v, uint32_t nth)
{
    const dm_doc *doc = s->doc;
    bool          is_attribute = dm_rel(doc, v) == DM_DEP_ACL;
    uint32_t      c, participle = v;

    if ((dm_rel(doc, v) != DM_DEP_ADVCL && dm_rel(doc, v) != DM_DEP_ACL)
        || dm_child(doc, v, DM_DEP_MARK) != DM_NONE
        || doc->toks[v].morph.verbform == DM_VERBFORM_FIN || dm_syntax_is_bare_participle(doc, v)
        || dm_child2(doc, v, DM_DEP_NSUBJ, DM_DEP_NSUBJ_PASS) != DM_NONE
        || dm_child2(doc, v, DM_DEP_AUX, DM_DEP_AUX_PASS) != DM_NONE)
        return DM_NONE;
    v = doc->toks[v].head;
    for (uint32_t i = 0; i < CLIMB && v != DM_NONE; i++, v = doc->toks[v].head) {
        c = is_other_voice(s, participle, v) ? DM_NONE : dm_syntax_nearest_subject(doc, v);
        if (c == DM_NONE && !is_other_voice(s, participle, v))
            c = dm_child(doc, v, DM_DEP_NSUBJ_PASS);
        if (c != DM_NONE && c > participle)
            break;                                        /* "a bomb went off, killing ten, police said" */
        if (c != DM_NONE && nth-- == 0)
            return dm_event_antecedent(doc, c);
        if (c != DM_NONE && is_attribute && dm_rel(doc, v) == DM_DEP_CCOMP)
            break;                                        /* "the dam holding the water, he said" */
        if (dm_rel(doc, v) == DM_DEP_ACL_RELCL)
            break; /* "accused X of the raid in which a bomb went off, killing ten" */
    }
    return DM_NONE;
}
