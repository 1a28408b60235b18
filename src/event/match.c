/* match.c: which words tell of an act, and by which rule
 *
 * The words of a sentence are taken leaves first, so that when an act is asked for,
 * refused or threatened, the act itself has been read already and its code can be
 * turned ("refused" + "meet" = refuse to meet).
 *
 * For each word: its triggers; for each trigger that stands there with all its words, the
 * rules of its family; of the rules that hold, the one with the longest trigger, then the most
 * conditions, then the first. The cost is the number of rules of its triggers.
 */
#include "event/syntax_int.h"
#include "lexicon/timeword.h"

/* ---- triggers ---------------------------------------------------------------- */

/* "March" is no march. */
static bool is_month(const dm_doc *doc, const dm_lexicon *lex, uint32_t tok)
{
    dm_str  form = dm_doc_form(doc, tok);
    int32_t month;

    return dm_timeword_find(&month, lex, doc->toks[tok].form_id, DM_TIME_MONTH, &form);
}

static bool pos_fits(const dm_doc *doc, const dm_lexicon *lex, uint32_t tok, uint32_t pos)
{
    const dm_token *t = &doc->toks[tok];

    switch (pos) {
    case DM_POS_VERB:
        return t->upos == DM_UPOS_VERB && (t->deprel != DM_DEP_AMOD || dm_event_lost_subject(doc, tok) != DM_NONE);
    case DM_POS_NOUN:
        return (t->upos == DM_UPOS_NOUN || (t->upos == DM_UPOS_PROPN && !is_month(doc, lex, tok)))
            && t->deprel != DM_DEP_COMPOUND;             /* "combat units", "riot control" */
    case DM_POS_ADJECTIVE:
        return (t->upos == DM_UPOS_ADJ && t->deprel != DM_DEP_AMOD)
            || (t->upos == DM_UPOS_VERB && t->morph.verbform == DM_VERBFORM_PART && t->deprel != DM_DEP_AMOD);
    default:
        return t->upos == DM_UPOS_AUX;
    }
}

/* A preposition leads a phrase of the verb itself, or of another word of the trigger: "declare war on". */
static bool is_near(const dm_seek *s, const dm_find *f, uint32_t t)
{
    const dm_doc *doc = s->doc;
    uint32_t      led = doc->toks[t].head, above = led == DM_NONE ? DM_NONE : doc->toks[led].head;

    if (doc->toks[t].deprel != DM_DEP_CASE || led == f->token || above == f->token || above == DM_NONE)
        return true;
    return dm_event_in_trigger(s, f, led) || dm_event_in_trigger(s, f, above);
}

/* The "to" of "to speak" is not the one of "speak to". */
static bool marks_infinitive(const dm_doc *doc, uint32_t t, uint32_t verb)
{
    return doc->toks[t].deprel == DM_DEP_MARK && doc->toks[t].upos == DM_UPOS_PART && doc->toks[t].head == verb;
}

/* "Truck bombing", "the explosion of a bomb", not "a truck used in the bombing", "bombs in attacks". */
static bool is_one_phrase(const dm_seek *s, const dm_find *f)
{
    const dm_doc *doc = s->doc;

    for (uint32_t t = f->first; t <= f->last; t++) {
        bool leads = doc->toks[t].upos == DM_UPOS_ADP && !dm_lexicon_in_class(s->lex, s->inside, doc->toks[t].lemma_id);
        bool tells = doc->toks[t].upos == DM_UPOS_VERB && dm_deprel_base(doc->toks[t].deprel) == DM_DEP_ACL;

        if (dm_str_eq(dm_doc_form(doc, t), DM_STR(",")) || ((leads || tells) && !dm_event_in_trigger(s, f, t)))
            return false;
    }
    return true;
}

/* "make up for poor results thanks to speeches and visits": no visit is made. */
static bool is_deep(const dm_doc *doc, uint32_t t, uint32_t verb)
{
    uint32_t head = doc->toks[t].head;

    return doc->toks[t].upos == DM_UPOS_NOUN && doc->toks[verb].upos == DM_UPOS_VERB && head != verb && head != DM_NONE
        && doc->toks[head].head != verb && doc->toks[verb].head != t && doc->toks[verb].head != head;
}

/* All further words of the trigger hang on the token; the trigger's extent grows to them. */
static bool words_fit(const dm_seek *s, dm_find *f)
{
    uint32_t first = f->trigger->first, n = f->trigger->n;

    dm_rules_clip(&first, &n, s->rules.n_word);
    f->first = f->last = f->token;
    for (uint32_t i = 0; i < n; i++) {
        uint32_t t = dm_event_hanging(s->doc, f->token, s->rules.words[first + i].word);

        if (t == DM_NONE || !is_near(s, f, t) || is_deep(s->doc, t, f->token) || marks_infinitive(s->doc, t, f->token))
            return false;
        if (t < f->first)
            f->first = t;
        if (t > f->last)
            f->last = t;
    }
    return f->trigger->pos != DM_POS_NOUN || is_one_phrase(s, f);
}

bool dm_event_in_trigger(const dm_seek *s, const dm_find *f, uint32_t t)
{
    uint32_t first = f->trigger->first, n = f->trigger->n;

    dm_rules_clip(&first, &n, s->rules.n_word);
    for (uint32_t i = 0; i < n; i++)
        if (dm_event_has_word(s->doc, t, s->rules.words[first + i].word))
            return true;
    return t == f->token;
}

/* ---- light verbs --------------------------------------------------------------- */

/* Whether helper `h` governs the noun: all its words hang on the verb, or the last one leads the noun. */
static bool light_fits(const dm_seek *s, const dm_helper *h, uint32_t verb, uint32_t noun)
{
    const dm_doc *doc = s->doc;
    uint32_t      first = h->first, n = h->n;
    bool          is_object = dm_event_object(s, verb) == noun;

    dm_rules_clip(&first, &n, s->rules.n_word);
    if (n == 0)
        return is_object;
    for (uint32_t i = 0; i < n; i++) {
        uint32_t word = s->rules.words[first + i].word, c;

        if (i + 1 == n && !is_object) {
            for (c = dm_first(doc, noun); c != DM_NONE; c = dm_next(doc, c))
                if (doc->toks[c].deprel == DM_DEP_CASE
                    && (dm_event_has_word(doc, c, word) || dm_lexicon_in_class(s->lex, s->instance, doc->toks[c].lemma_id)))
                    return true;
        }
        c = dm_event_hanging(doc, verb, word);
        if (c == DM_NONE && is_object)
            c = dm_event_after(s, verb, word);            /* "blame the killing of a monk ON rebels", hung on the monk */
        if (c == DM_NONE || c == noun)
            return false;
    }
    return is_object;
}

static bool try_light(const dm_seek *s, dm_find *f, uint32_t verb, uint32_t noun)
{
    uint32_t         n;
    const dm_helper *h = dm_rules_statuses(&s->rules, s->doc->toks[verb].lemma_id, &n);

    for (uint32_t i = 0; i < n; i++) {
        if (h[i].effect != DM_EFFECT_LIGHT || !light_fits(s, &h[i], verb, noun))
            continue;
        if (f->light && f->light->n >= h[i].n)
            continue;
        f->light   = &h[i];
        f->carrier = verb;
    }
    return f->light != NULL;
}

/* The noun as its verb governs it: the first of coordinated ones, "some" in "some of the attacks". */
static uint32_t governed(const dm_seek *s, uint32_t noun)
{
    const dm_doc *doc = s->doc;

    for (uint32_t i = 0; i < 3 && doc->toks[noun].head != DM_NONE; i++) {
        uint32_t head = doc->toks[noun].head;
        bool     is_part = doc->toks[noun].deprel == DM_DEP_NMOD && dm_syntax_has_mark_of(s, noun, s->inside)
                        && (doc->toks[head].upos == DM_UPOS_DET || doc->toks[head].upos == DM_UPOS_NUM
                            || doc->toks[head].upos == DM_UPOS_PRON
                            || dm_lexicon_in_class(s->lex, s->amounts, doc->toks[head].lemma_id));

        if (doc->toks[noun].deprel != DM_DEP_CONJ && !is_part)
            break;
        noun = head;
    }
    return noun;
}

static bool light_below(const dm_seek *s, dm_find *f, uint32_t noun)
{
    const dm_doc *doc = s->doc;

    for (uint32_t c = dm_first(doc, noun); c != DM_NONE; c = dm_next(doc, c))
        if ((doc->toks[c].deprel == DM_DEP_ACL || doc->toks[c].deprel == DM_DEP_ACL_RELCL) && try_light(s, f, c, noun))
            return true;
    return false;
}

/* "blamed the army and the police FOR the murder": the phrase may hang on the object. What "of" leads is the object's own. */
static uint32_t verb_over(const dm_seek *s, uint32_t noun)
{
    const dm_doc *doc = s->doc;
    uint32_t      mark = dm_child(doc, noun, DM_DEP_CASE), t = doc->toks[noun].head;

    if (doc->toks[noun].deprel != DM_DEP_NMOD || mark == DM_NONE || dm_lexicon_in_class(s->lex, s->inside, doc->toks[mark].lemma_id))
        return DM_NONE;
    if (doc->toks[t].deprel == DM_DEP_CONJ && doc->toks[t].head != DM_NONE)
        t = doc->toks[t].head;
    return doc->toks[t].deprel == DM_DEP_OBJ && doc->toks[doc->toks[t].head].upos == DM_UPOS_VERB ? doc->toks[t].head : DM_NONE;
}

void dm_event_light_find(const dm_seek *s, dm_find *f)
{
    uint32_t noun = governed(s, f->anchor), head = s->doc->toks[noun].head, verb;

    if (light_below(s, f, f->anchor))
        return;
    if (head != DM_NONE && try_light(s, f, head, noun))
        return;
    if (head != DM_NONE && (verb = verb_over(s, noun)) != DM_NONE && try_light(s, f, verb, noun))
        return;
    if (noun != f->anchor && light_below(s, f, noun))
        return;
    if (head != DM_NONE && dm_lexicon_in_class(s->lex, s->authorship, s->doc->toks[head].lemma_id)
        && s->doc->toks[head].head != DM_NONE)
        try_light(s, f, s->doc->toks[head].head, head);   /* "suspected of INVOLVEMENT in the murder" */
}

/* ---- rules ---------------------------------------------------------------------- */

static bool is_for(const dm_seek *s, const dm_rule *r, const dm_trigger *t)
{
    uint32_t first = r->for_first, n = r->for_n;

    if (!(r->pos & t->pos))
        return false;
    dm_rules_clip(&first, &n, s->rules.n_word);
    for (uint32_t i = 0; i < n; i++)
        if (s->rules.words[first + i].id == t->phrase)
            return true;
    return n == 0;
}

/* "him", not "himself" or "his". */
static bool is_plain_pronoun(const dm_seek *s, uint32_t mention)
{
    const dm_mention *m = mention == DM_NONE ? NULL : &s->doc->mentions[mention];

    return m && m->is_pronoun && s->doc->toks[m->head].morph.person == DM_PERSON_3
        && s->doc->toks[m->head].deprel != DM_DEP_NMOD_POSS
        && !dm_lexicon_in_class(s->lex, s->self, s->doc->toks[m->head].form_id);
}

/* "Announcing HIS support for BERG", "HE attacked BERG": who is named is not the one that the pronoun stands for. */
static bool is_misread(const dm_seek *s, const dm_find *f, uint32_t mention)
{
    uint32_t m = f->actors.n == 1 ? f->actors.p[0].mention : DM_NONE;

    return mention != DM_NONE && m != DM_NONE && s->doc->mentions[m].is_pronoun && !s->doc->mentions[mention].is_pronoun
        && s->doc->toks[s->doc->mentions[mention].head].upos == DM_UPOS_PROPN;
}

static bool is_mentioned(const dm_parties *p, uint32_t mention)
{
    for (uint32_t i = 0; i < p->n; i++)
        if (p->p[i].mention == mention)
            return true;
    return false;
}

/* Nobody is his own recipient. "Berg attacked HIM" is another: where the two were taken for one, either is wrong. */
static void drop_actors(const dm_seek *s, dm_find *f)
{
    uint32_t k = 0;

    f->is_doubtful = false;
    for (uint32_t i = 0; i < f->recipients.n; i++) {
        if (!dm_event_parties_have(&f->actors, f->recipients.p[i].actor))
            f->recipients.p[k++] = f->recipients.p[i];
        else
            f->is_doubtful |= !is_mentioned(&f->actors, f->recipients.p[i].mention)
                           && (is_plain_pronoun(s, f->recipients.p[i].mention) || is_misread(s, f, f->recipients.p[i].mention));
    }
    f->recipients.n = k;
}

static bool is_we(const dm_doc *doc, uint32_t mention)
{
    const dm_token *t = mention == DM_NONE ? NULL : &doc->toks[doc->mentions[mention].head];

    return t && t->upos == DM_UPOS_PRON && t->morph.person == DM_PERSON_1;
}

/* A speaker who says what his own country must do, or "we", asks nobody. */
static void drop_own(const dm_seek *s, dm_find *f)
{
    const dm_doc *doc = s->doc;
    const char   *own = f->actors.n ? doc->actors[f->actors.p[0].actor].country : "";
    uint32_t      k = 0;

    for (uint32_t i = 0; i < f->recipients.n; i++)
        if (!is_we(doc, f->recipients.p[i].mention)
            && (!own[0] || strcmp(doc->actors[f->recipients.p[i].actor].country, own) != 0))
            f->recipients.p[k++] = f->recipients.p[i];
    f->recipients.n = k;
}

/* "accused each other", "blamed one another". */
static bool is_each_other(const dm_seek *s, const dm_find *f)
{
    const dm_doc *doc = s->doc;
    uint32_t      o = f->trigger->pos == DM_POS_VERB ? dm_child(doc, f->anchor, DM_DEP_OBJ) : DM_NONE;

    if (o == DM_NONE || o != f->anchor + 1 || o + 1 >= doc->n_tok || doc->toks[o + 1].sent != doc->toks[o].sent)
        return false;
    return doc->toks[o].upos != DM_UPOS_NOUN && dm_lexicon_in_class(s->lex, s->each_other, doc->toks[o + 1].lemma_id);
}

/* The first of those who do it to each other stands for the one side while rules are tried. */
static void part_sides(const dm_seek *s, dm_find *f)
{
    if (f->recipients.n || f->actors.n < 2 || !is_each_other(s, f))
        return;
    for (uint32_t i = 1; i < f->actors.n; i++)
        dm_event_parties_push(&f->recipients, f->actors.p[i]);
    f->actors.n = 1;
    f->is_mutual = true;
}

/* The parties of a rule. Those of the trigger's own slots are the same for all rules of the
 * family, and are found once. */
static void find_parties(const dm_seek *s, dm_find *f, const dm_rule *r, const dm_find *own)
{
    dm_slots actor = r->actor.n ? r->actor : f->trigger->actor;

    f->is_mutual = false;
    f->actors = own->actors;
    f->recipients = own->recipients;
    if (r->actor.n) {
        f->actors.n = 0;
        dm_event_slot_parties(s, f, r->actor, false, &f->actors);
    }
    if (r->recipient.n) {
        f->recipients.n = 0;
        dm_event_slot_parties(s, f, r->recipient, true, &f->recipients);
    }
    if (dm_event_is_spoken(s, actor))
        drop_own(s, f);
    if (f->recipients.n == 0 && f->trigger->pos == DM_POS_NOUN)
        dm_event_struck(s, f, &f->recipients);
    drop_actors(s, f);
    part_sides(s, f);
}

/* How much a rule asks for: what the act is about weighs most, who the parties are less, and least what
 * must not be or that something is there at all. */
uint32_t dm_event_weight(const dm_seek *s, uint32_t rule)
{
    const dm_rule *r = &s->rules.rules[rule];
    uint32_t       first = r->condition, n = r->n_condition, sum = 0;

    dm_rules_clip(&first, &n, s->rules.n_condition);
    for (uint32_t i = 0; i < n; i++) {
        const dm_condition *c = &s->rules.conditions[first + i];
        uint32_t            slot = c->slot.steps[0].kind;

        if (c->test == DM_TEST_ANY || c->is_not)
            sum += 1;
        else
            sum += slot == DM_STEP_ACTOR || slot == DM_STEP_RECIPIENT ? 2 : 6;
    }
    return sum;
}

bool dm_event_is_inner(const dm_seek *s, const dm_find *f) { return s->rules.rules[f->rule].is_inner; }

/* 2: it is known who acts, or nothing is coded; 1: he may go unnamed; 0: he is missing. */
static int completeness(const dm_seek *s, const dm_find *f)
{
    const dm_rule *r = &s->rules.rules[f->rule];

    if (f->actors.n || dm_rule_codes_nothing(r))
        return 2;
    return r->is_unnamed ? 1 : 0;
}

/* Whether `a` is to be preferred to `b`, both holding; equal ones keep the earlier. */
static bool beats(const dm_seek *s, const dm_find *a, const dm_find *b)
{
    int      has_a = completeness(s, a), has_b = completeness(s, b);
    uint32_t n_a = dm_event_weight(s, a->rule), n_b = dm_event_weight(s, b->rule);

    if (a->trigger->n != b->trigger->n)
        return a->trigger->n > b->trigger->n;
    if (has_a != has_b)
        return has_a > has_b;
    if (s->rules.rules[a->rule].is_own != s->rules.rules[b->rule].is_own)
        return s->rules.rules[a->rule].is_own;
    if (n_a != n_b)
        return n_a > n_b;
    return a->rule < b->rule;
}

/* found[0]: the best of the rules that code events; found[1]: of those that code only inside another. */
static void try_rules(const dm_seek *s, dm_find *f, dm_find *found)
{
    uint32_t first = f->trigger->first_rule, n = f->trigger->n_rule, failed = 0;

    dm_find  own = *f, *best;

    dm_event_slot_parties(s, f, f->trigger->actor, false, &own.actors);
    dm_event_slot_parties(s, f, f->trigger->recipient, true, &own.recipients);
    dm_rules_clip(&first, &n, s->rules.n_rule);
    for (uint32_t i = first; i < first + n; i++) {
        const dm_rule *r = &s->rules.rules[i];

        if (!is_for(s, r, f->trigger))
            continue;
        find_parties(s, f, r, &own);
        f->rule = i;
        if (!dm_event_conditions_hold(s, f, r, &failed)) {
            dm_event_tell_rule(s, f, "condition", failed);
            continue;
        }
        if (r->is_unnamed && f->actors.n) {
            dm_event_tell_rule(s, f, "somebody is named", DM_NONE);
            continue;
        }
        dm_event_tell_rule(s, f, f->actors.n || dm_rule_codes_nothing(r) ? "holds" : "no actor", DM_NONE);
        best = &found[dm_event_is_inner(s, f)];
        if (!best->trigger || beats(s, f, best))
            *best = *f;
    }
}

dm_find *dm_event_told_at(const dm_seek *s, uint32_t t)
{
    dm_find *f = t != DM_NONE && s->find_at[t] != DM_NONE ? &s->finds[s->find_at[t]] : NULL;

    return f && f->row && !dm_event_is_inner(s, f) ? f : NULL;
}

static void try_token(const dm_seek *s, uint32_t t, dm_find *found)
{
    const dm_token   *tok = &s->doc->toks[t];
    uint32_t          n;
    const dm_trigger *triggers = dm_rules_triggers(&s->rules, tok->lemma_id, &n);

    for (uint32_t i = 0; i < n; i++) {
        dm_find f = {.token = t, .anchor = t, .trigger = &triggers[i], .status = DM_EVENT_ACTUAL, .told = DM_NONE};

        bool fits = pos_fits(s->doc, s->lex, t, triggers[i].pos);

        if (!fits || !words_fit(s, &f)) {
            dm_event_tell_misfit(s, &f, fits);
            continue;
        }
        if (triggers[i].pos == DM_POS_MODAL && tok->head != DM_NONE)
            f.anchor = tok->head;
        f.carrier = f.anchor;
        if (triggers[i].pos == DM_POS_NOUN)
            dm_event_light_find(s, &f);
        try_rules(s, &f, found);
    }
}

/* ---- turns ----------------------------------------------------------------------- */

enum { QUAD_HOSTILE = 3 };        /* the quads of verbal and of material conflict are 3 and 4 */
enum { ACT_STEPS = 4 };           /* from "agreed" to "talks": to begin a resumption of talks */

/* What a word leads to that is no act itself: "HOLD talks", "begin to withdraw", "that the ban BE LIFTED",
 * "a RESUMPTION of talks". */
static uint32_t governs(const dm_seek *s, uint32_t t)
{
    const dm_doc *doc = s->doc;
    uint32_t      next = dm_child(doc, t, DM_DEP_XCOMP);

    if (next == DM_NONE)
        next = dm_child(doc, t, DM_DEP_OBJ);
    if (next == DM_NONE)
        next = dm_child(doc, t, DM_DEP_NSUBJ_PASS);
    for (uint32_t c = dm_first(doc, t); next == DM_NONE && c != DM_NONE; c = dm_next(doc, c)) {
        bool is_part = doc->toks[c].deprel == DM_DEP_NMOD && dm_lexicon_in_class(s->lex, s->process, doc->toks[t].lemma_id);

        if (is_part || (doc->toks[c].deprel == DM_DEP_OBL && s->find_at[c] != DM_NONE))
            next = c;
    }
    return next;
}

/* The act told by the word t, or by what it governs. */
static dm_find *act_at(const dm_seek *s, uint32_t t)
{
    for (uint32_t i = 0; i < ACT_STEPS && t != DM_NONE; i++) {
        if (s->find_at[t] != DM_NONE && s->finds[s->find_at[t]].row)
            return &s->finds[s->find_at[t]];
        t = governs(s, t);
    }
    return NULL;
}

/* "called for talks", "the threat of a strike", but not "urged calm after the attack": what it is said of. */
static bool is_said_of(const dm_seek *s, uint32_t c)
{
    const dm_doc *doc = s->doc;
    dm_deprel     base = dm_deprel_base(doc->toks[c].deprel);

    if (base == DM_DEP_COMPOUND)
        return true;
    if (base != DM_DEP_OBL && base != DM_DEP_NMOD)
        return false;
    for (uint32_t k = dm_first(doc, c); k != DM_NONE; k = dm_next(doc, k))
        if (doc->toks[k].deprel == DM_DEP_CASE)
            return dm_lexicon_in_class(s->lex, s->inner_marks, doc->toks[k].lemma_id);
    return true;
}

/* The clause that says what is asked, not what for: "refused TO MEET", but not "demanded a summit to end the war". */
static uint32_t own_clause(const dm_seek *s, uint32_t t)
{
    uint32_t  c = dm_event_clause(s, t);
    dm_deprel rel = c == DM_NONE ? DM_DEP_DEP : dm_deprel_base(s->doc->toks[c].deprel);

    return rel == DM_DEP_XCOMP || rel == DM_DEP_CCOMP ? c : DM_NONE;
}

/* The act that is asked for, refused, ... by f. */
static dm_find *inner_act(const dm_seek *s, const dm_find *f)
{
    const dm_doc *doc = s->doc;
    uint32_t      c = f->anchor == f->token ? dm_event_clause(s, f->anchor) : f->anchor, o = dm_child(doc, f->anchor, DM_DEP_OBJ);
    dm_find      *act = c != DM_NONE ? act_at(s, c) : NULL;

    if (o != DM_NONE && (!act || (s->find_at[o] != DM_NONE && s->finds[s->find_at[o]].row && own_clause(s, f->anchor) == DM_NONE)))
        act = act_at(s, o);
    if (!act && dm_event_is_passive(s, f->anchor) && (c = dm_event_object(s, f->anchor)) != DM_NONE && s->find_at[c] != DM_NONE)
        act = act_at(s, c);
    for (c = dm_first(doc, f->anchor); !act && c != DM_NONE; c = dm_next(doc, c))
        if (is_said_of(s, c))
            act = act_at(s, c);
    return act && act->token != f->token ? act : NULL;
}

/* The act is told by that around it, and so is what the act itself is about: "rejected a demand for TALKS". */
static void take_in(const dm_seek *s, dm_find *act)
{
    for (uint32_t i = 0; i < ACT_STEPS && act; i++) {
        act->is_absorbed = true;
        if (act->told != DM_NONE)
            act = &s->finds[s->find_at[act->told]];
        else
            act = dm_event_is_inner(s, act) || strcmp(act->row->type, "CONCEDE") == 0 ? act_at(s, governs(s, act->token)) : NULL;
    }
}

/* "Demanded that the men BE PUNISHED": they are not asked. */
static bool is_suffered(const dm_seek *s, const dm_find *f, const dm_find *act)
{
    return act->trigger->pos == DM_POS_VERB && act->actors.n == 0 && dm_event_is_passive(s, act->anchor)
        && dm_event_is_in_clause(s, act->anchor, f->anchor);
}

/* "asked for talks WITH CHAD" asks Chad, too; "for the release of PRISONERS" does not ask the prisoners. */
static bool is_shared(const dm_find *act)
{
    static const char *const types[] = {"CONSULT", "AGREE"};

    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (strcmp(act->row->type, types[i]) == 0)
            return true;
    return false;
}

static void lend_recipient(const dm_seek *s, dm_find *f, const dm_find *act, dm_turn turn)
{
    bool              asks = turn == DM_TURN_ASKED || turn == DM_TURN_DEMANDED || turn == DM_TURN_ACCUSED;
    const dm_parties *from = asks && act->actors.n ? &act->actors : &act->recipients;

    if (asks && (is_suffered(s, f, act) || (from == &act->recipients && turn != DM_TURN_ACCUSED && !is_shared(act))))
        return;
    for (uint32_t i = 0; i < from->n; i++)
        if (!dm_event_parties_have(&f->actors, from->p[i].actor))
            dm_event_parties_push(&f->recipients, from->p[i]);
    if (f->recipients.n == 0 && !asks)
        for (uint32_t i = 0; i < act->actors.n; i++)
            if (!dm_event_parties_have(&f->actors, act->actors.p[i].actor))
                dm_event_parties_push(&f->recipients, act->actors.p[i]);
}

/* "agreed WITH Kenya to send troops to Mali": somebody stands with the very word. */
static bool has_own_party(const dm_seek *s, const dm_find *f)
{
    for (uint32_t i = 0; i < f->recipients.n; i++) {
        uint32_t m = f->recipients.p[i].mention;
        uint32_t head = m == DM_NONE ? DM_NONE : s->doc->mentions[m].head;

        if (head != DM_NONE && s->doc->toks[head].head == f->anchor && dm_child(s->doc, head, DM_DEP_CASE) != DM_NONE)
            return true;
    }
    return false;
}

/* "rejected the occupation of Mali BY CHAD": who does it is turned down, not who suffers it. */
static bool is_of_doer(const dm_find *f, const dm_find *act)
{
    for (uint32_t i = 0; i < f->recipients.n; i++)
        if (dm_event_parties_have(&act->actors, f->recipients.p[i].actor))
            return true;
    return false;
}

/* "refused to send troops to Mali": what the rule of the act itself says of its receiver is surer than the object
 * of some clause. Whom one asks is another thing. */
static bool knows_better(const dm_seek *s, dm_find *f, const dm_find *act, dm_turn turn)
{
    bool is_tried = (turn == DM_TURN_PROMISED || turn == DM_TURN_REFUSED) && !has_own_party(s, f) && !is_of_doer(f, act);

    for (uint32_t i = 0; i < act->recipients.n && is_tried; i++)
        if (dm_event_parties_have(&f->actors, act->recipients.p[i].actor))
            is_tried = false;
    if (dm_event_clause(s, f->anchor) != own_clause(s, f->anchor))
        return false;
    if (!is_tried || act->recipients.n == 0 || dm_event_is_inner(s, act) || strcmp(act->row->type, "REQUEST") == 0)
        return false;
    f->recipients.n = 0;
    return true;
}

/* "ready to withdraw troops", "offered to send experts": they are nobody the act is done to. */
static void drop_forces(const dm_seek *s, dm_find *f)
{
    const dm_doc *doc = s->doc;
    const char   *own = f->actors.n ? doc->actors[f->actors.p[0].actor].country : "";
    uint32_t      k = 0;

    for (uint32_t i = 0; i < f->recipients.n; i++) {
        const dm_party *p = &f->recipients.p[i];
        const char     *country = doc->actors[p->actor].country;
        bool            is_own = !country[0] || strcmp(country, own) == 0;

        if (!is_own || p->mention == DM_NONE
            || !dm_lexicon_in_class(s->lex, s->forces, doc->toks[doc->mentions[p->mention].head].lemma_id))
            f->recipients.p[k++] = *p;
    }
    f->recipients.n = k;
}

static const dm_cameo *turned(const dm_seek *s, const dm_cameo *row, dm_turn turn)
{
    return row && row->turns[turn] ? dm_lexicon_cameo(s->lex, dm_lexicon_str(s->lex, row->turns[turn])) : NULL;
}

static bool is_hostile(const dm_cameo *row)
{
    int type = dm_event_type_find(dm_str_of(row->type));

    return (row->quad ? row->quad : type >= 0 ? dm_event_type_quad((dm_event_type)type) : 0u) >= QUAD_HOSTILE;
}

/* "promised NOT to sign", "agreed that it would NOT attack". */
static bool is_left_undone(const dm_seek *s, const dm_find *f, const dm_find *act)
{
    uint32_t v = own_clause(s, f->anchor);

    if ((v == DM_NONE || v < f->token) && act)
        v = act->carrier;
    return dm_event_is_denied(s, f->token, v == DM_NONE ? f->token : v);
}

/* What promising, asking for or refusing an act makes of it, and of one that is not to be done: a kindness is
 * refused, of harm its end is promised or asked for. The turn `threatened` of a kindness is its leaving out. */
static const dm_cameo *outcome(const dm_seek *s, const dm_find *act, bool is_undone, dm_turn *turn)
{
    const dm_cameo *row = act->row;

    if (is_undone && *turn == DM_TURN_PROMISED && !is_hostile(row)) {
        *turn = DM_TURN_REFUSED;
    } else if (is_undone) {
        row = turned(s, row, DM_TURN_STOPPED);
    } else if (*turn == DM_TURN_PROMISED && !row->turns[*turn]) {
        *turn = DM_TURN_THREATENED;                       /* "ready to impose martial law" */
    }
    return turned(s, row, *turn);
}

static void apply_turn(dm_seek *s, dm_find *f, dm_turn turn)
{
    dm_find        *act = inner_act(s, f);
    const dm_cameo *row;
    bool            is_open = turn == DM_TURN_PROMISED || turn == DM_TURN_ASKED || turn == DM_TURN_DEMANDED;
    bool            is_undone = is_open && is_left_undone(s, f, act);

    row = act && act->row ? outcome(s, act, is_undone, &turn) : NULL;
    if (row) {
        f->row = row;
        f->is_turned = true;
        dm_event_tell_turn(s, f, act, turn);
    } else if (is_undone && turn == DM_TURN_PROMISED && f->row && is_hostile(f->row)) {
        f->row = NULL;                                    /* "vowed NEVER to retaliate" is no threat */
    }
    if (!f->row || !act || !act->row)
        return;
    if (turn == DM_TURN_PROMISED || turn == DM_TURN_REFUSED)
        drop_forces(s, f);
    if (f->recipients.n == 0 || knows_better(s, f, act, turn))
        lend_recipient(s, f, act, turn);
    f->told = act->token;
    if (turn != DM_TURN_ACCUSED && f->actors.n && !dm_event_is_inner(s, f))
        take_in(s, act);
}

/* Asking for an act, promising, refusing or threatening it tells of that act already. */
static void absorb(dm_seek *s, dm_find *f)
{
    static const char *const tells[] = {"AGREE", "REQUEST", "REJECT", "THREATEN"};
    dm_find *act;

    if (dm_event_is_inner(s, f))
        return;
    if (strcmp(f->row->type, "PROTEST") == 0 && f->actors.n && (act = inner_act(s, f)) && act->row
        && strcmp(act->row->type, "REQUEST") == 0) {
        take_in(s, act);                                  /* what is marched for is no second event */
        if (f->recipients.n == 0)
            lend_recipient(s, f, act, DM_TURN_REFUSED);
    }
    for (size_t i = 0; i < sizeof tells / sizeof *tells; i++) {
        if (strcmp(f->row->type, tells[i]) != 0 || f->actors.n == 0 || !(act = inner_act(s, f)))
            continue;
        take_in(s, act);
        if (f->recipients.n == 0 && (strcmp(tells[i], "REJECT") != 0 || !dm_event_is_in_clause(s, act->token, f->token)))
            lend_recipient(s, f, act, strcmp(tells[i], "REQUEST") == 0 ? DM_TURN_ASKED : DM_TURN_REFUSED);
    }
}

/* "relations BETWEEN Chad and Togo", where the rule looks for whom it is done to: both sides. "Talks with Chad and Togo"
 * are some third one's. */
static bool are_sides(const dm_seek *s, const dm_find *f)
{
    const dm_doc *doc = s->doc;
    uint32_t      m = f->recipients.n ? f->recipients.p[0].mention : DM_NONE, t = m == DM_NONE ? DM_NONE : doc->mentions[m].head;

    for (uint32_t c = t == DM_NONE ? t : dm_first(doc, t); c != DM_NONE; c = dm_next(doc, c))
        if (doc->toks[c].deprel == DM_DEP_CASE && dm_lexicon_in_class(s->lex, s->sides, doc->toks[c].lemma_id))
            return true;
    return false;
}

static void merge_mutual(dm_find *f)
{
    f->n_side = f->actors.n;
    for (uint32_t i = 0; i < f->recipients.n; i++)
        dm_event_parties_push(&f->actors, f->recipients.p[i]);
    f->recipients.n = 0;
}

/* "He promised to take our fight to the capital": of what he says of "us" he is no receiver. */
static void drop_own_we(const dm_seek *s, dm_find *f)
{
    uint32_t k = 0;

    for (uint32_t i = 0; i < f->recipients.n; i++) {
        uint32_t m = f->recipients.p[i].mention;
        uint32_t claim = is_we(s->doc, m) ? s->claim_at[s->doc->mentions[m].head] : DM_NONE;

        if (claim == DM_NONE || !dm_event_parties_have(&f->actors, s->doc->claims[claim].speaker))
            f->recipients.p[k++] = f->recipients.p[i];
    }
    f->recipients.n = k;
}

static void settle(dm_seek *s, dm_find *f)
{
    const dm_rule *r = &s->rules.rules[f->rule];

    if (r->cameo)
        f->row = dm_lexicon_cameo(s->lex, dm_lexicon_str(s->lex, r->cameo));
    if (r->turn < DM_TURN_COUNT)
        apply_turn(s, f, (dm_turn)r->turn);
    else if (f->row)
        absorb(s, f);
    drop_own_we(s, f);
    if (f->is_mutual || (r->is_mutual && !f->is_turned && f->actors.n + f->recipients.n > 1 && (f->actors.n || are_sides(s, f))))
        merge_mutual(f);
}

/* ---- sentences --------------------------------------------------------------------- */

/* The sentence's tokens, parents before children. */
static uint32_t *top_down(const dm_seek *s, const dm_sent *sent)
{
    const dm_doc *doc = s->doc;
    uint32_t     *order = DM_NEW(s->doc->arena, uint32_t, sent->n + 1), n = 0;

    order[n++] = sent->root;
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t c = dm_first(doc, order[i]); c != DM_NONE && n < sent->n; c = dm_next(doc, c))
            order[n++] = c;
    return order;
}

/* An act that is known by itself, or one that is known by what it turns; else what it would be inside another. */
static void match_token(dm_seek *s, uint32_t t)
{
    dm_find found[2] = {{0}, {0}};

    try_token(s, t, found);
    for (int i = 0; i < 2; i++) {
        dm_find *best = &found[i];

        if (!best->trigger)
            continue;
        dm_event_tell_pick(s, best);
        settle(s, best);
        if (!best->row && i == 0 && found[1].trigger && s->rules.rules[best->rule].turn != DM_RULE_UNSET)
            continue;
        s->find_at[t] = s->n_find;
        *DM_PUSH(s->doc->arena, s->finds, s->n_find, s->cap_find) = *best;
        return;
    }
}

/* Helpers come last, for they hang on the verb whose act they turn. */
void dm_event_match_sentence(dm_seek *s, uint32_t k)
{
    const dm_sent *sent = &s->doc->sents[k];
    uint32_t      *order;

    if (sent->n == 0)
        return;
    order = top_down(s, sent);
    for (uint32_t i = sent->n; i-- > 0;)
        if (s->doc->toks[order[i]].upos != DM_UPOS_AUX)
            match_token(s, order[i]);
    for (uint32_t i = sent->n; i-- > 0;)
        if (s->doc->toks[order[i]].upos == DM_UPOS_AUX)
            match_token(s, order[i]);
}
