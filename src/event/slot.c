/* slot.c: slots of rules, step by step, and the conditions on them
 *
 * A slot is a path of up to three steps. Each step takes the words reached so far to
 * those that stand in a relation to them; the first step starts at the trigger. On
 * a noun that a light verb governs ("launched an attack"), subject and object are what
 * the light verb's entry says, and prepositions are looked for at the verb too.
 */
#include "event/syntax_int.h"

enum {
    PHRASE_TOKENS = 60,           /* of a phrase, looked at by `has`            */
    OUTER = 3                     /* clauses above a participle                 */
};

static void push(dm_list *l, uint32_t t)
{
    if (t != DM_NONE && l->n < DM_LIST)
        l->t[l->n++] = t;
}

/* ---- steps ------------------------------------------------------------------ */

static dm_list slot_at(const dm_seek *s, uint32_t t, const dm_slot *slot);

/* "The rebels have NOT claimed responsibility", "NEITHER the rebels nor": who does not own up to a deed is not said to
 * have done it. */
static bool is_disowned(const dm_seek *s, uint32_t verb)
{
    const dm_doc *doc = s->doc;
    uint32_t      subject = dm_child(doc, verb, DM_DEP_NSUBJ);

    if (!dm_lexicon_in_class(s->lex, s->owns_up, doc->toks[verb].lemma_id))
        return false;
    for (uint32_t c = dm_first(doc, verb); c != DM_NONE && c < verb; c = dm_next(doc, c))
        if (dm_lexicon_in_class(s->lex, s->told_apart, doc->toks[c].lemma_id))
            return true;
    for (uint32_t c = subject == DM_NONE ? subject : dm_first(doc, subject); c != DM_NONE; c = dm_next(doc, c))
        if (dm_lexicon_in_class(s->lex, s->none, doc->toks[c].lemma_id))
            return true;
    return false;
}

/* What a light verb's entry says: which = 0 the doer, 1 the receiver. Its slots are of one
 * kind only, subject, object or a preposition, so this goes one level deep. */
static void light_party(const dm_seek *s, const dm_find *f, int which, dm_list *out)
{
    if (f->light->value >= s->rules.n_slot || (which == 0 && is_disowned(s, f->carrier)))
        return;
    const dm_step *range = &s->rules.slots[f->light->value].steps[which];
    uint32_t       first = range->kind, n = range->word;

    dm_rules_clip(&first, &n, s->rules.n_slot);
    for (uint32_t i = 0; i < n && out->n == 0; i++)
        *out = slot_at(s, f->carrier, &s->rules.slots[first + i]);
    /* "the group blamed for it": a verb that must have an object and has none was taken for active */
    if (which == 0 && out->n == 0 && n && s->rules.slots[first].steps[0].kind == DM_STEP_OBJECT)
        push(out, dm_event_subject(s, f->carrier));
}

/* The building or vehicle before an act noun: what is struck, not who strikes. */
static uint32_t facility_of(const dm_seek *s, uint32_t t)
{
    for (uint32_t c = dm_first(s->doc, t); c != DM_NONE; c = dm_next(s->doc, c))
        if (s->doc->toks[c].deprel == DM_DEP_COMPOUND && s->doc->toks[c].upos == DM_UPOS_NOUN
            && dm_lexicon_in_class(s->lex, s->facility, s->doc->toks[c].lemma_id))
            return c;
    return DM_NONE;
}

/* "U.S.-Pakistani talks": the part before the hyphen hangs on the part behind it. */
static uint32_t hyphened(const dm_doc *doc, uint32_t t)
{
    uint32_t c = dm_child(doc, t, DM_DEP_COMPOUND);

    return c != DM_NONE && c + 2 == t && doc->toks[c + 1].upos == DM_UPOS_PUNCT && doc->toks[c + 1].is_glued ? c : DM_NONE;
}

static void modifiers(const dm_seek *s, uint32_t t, dm_list *out)
{
    const dm_doc *doc = s->doc;

    if (facility_of(s, t) != DM_NONE)
        return;
    for (uint32_t c = dm_first(doc, t); c != DM_NONE; c = dm_next(doc, c))
        if (doc->toks[c].deprel == DM_DEP_COMPOUND || doc->toks[c].deprel == DM_DEP_AMOD) {
            push(out, c);
            push(out, hyphened(doc, c));
        }
}

/* "the attack in WHICH ten were killed": the noun. */
static void push_meant(const dm_seek *s, uint32_t t, dm_list *out)
{
    push(out, t == DM_NONE ? t : dm_event_antecedent(s->doc, t));
}

static void plain_step(const dm_seek *s, uint32_t t, dm_step step, dm_list *out)
{
    const dm_doc *doc = s->doc;

    switch (step.kind) {
    case DM_STEP_PREPOSITION: push_meant(s, dm_event_after(s, t, step.word), out); break;
    case DM_STEP_SUBJECT:     push(out, dm_event_subject(s, t)); break;
    case DM_STEP_OBJECT:      push(out, dm_event_object(s, t)); break;
    case DM_STEP_INDIRECT:    push(out, dm_child(doc, t, DM_DEP_IOBJ)); break;
    case DM_STEP_POSSESSOR:   push(out, dm_child(doc, t, DM_DEP_NMOD_POSS)); break;
    case DM_STEP_COMPOUND:    modifiers(s, t, out); break;
    case DM_STEP_CLAUSE:      push(out, dm_event_clause(s, t)); break;
    case DM_STEP_INFINITIVE:  push(out, dm_event_infinitive(s, t)); break;
    case DM_STEP_HEAD:        push(out, doc->toks[t].head); break;
    case DM_STEP_TRIGGER:     push(out, t); break;
    default: break;
    }
}

/* "condemned the IRAN deal": the land is in its name. */
static void drop_matters(const dm_seek *s, uint32_t t, dm_list *out)
{
    uint32_t k = 0;

    for (uint32_t i = 0; i < out->n; i++) {
        uint32_t c = out->t[i], m = s->doc->mention_at[c];

        if (m == DM_NONE || s->doc->toks[c].head != t || !dm_event_is_matter(s, t, m))
            out->t[k++] = c;
    }
    out->n = k;
}

/* A step from a word that a step led to: it may only count what is meant ("some of its restrictions ON Cuba"), and
 * whoever made a thing may stand with a participle ("an appeal lodged BY Peru"). */
static void next_step(const dm_seek *s, uint32_t t, dm_step step, dm_list *out)
{
    uint32_t n = out->n, counted = dm_event_counted(s, t);

    plain_step(s, t, step, out);
    if (out->n == n && counted != t)
        plain_step(s, counted, step, out);
    if (out->n == n && step.kind == DM_STEP_PREPOSITION)
        push(out, dm_event_made(s, counted, step.word));
    if (step.kind == DM_STEP_COMPOUND)
        drop_matters(s, t, out);
}

/* The steps from number `from` on. */
static dm_list walk(const dm_seek *s, dm_list now, const dm_slot *slot, uint32_t from)
{
    for (uint32_t i = from; i < slot->n && i < DM_SLOT_STEPS; i++) {
        dm_list next = {0};

        for (uint32_t k = 0; k < now.n; k++)
            next_step(s, now.t[k], slot->steps[i], &next);
        now = next;
    }
    return now;
}

static dm_list slot_at(const dm_seek *s, uint32_t t, const dm_slot *slot)
{
    dm_list now = {0};

    if (slot->n)
        plain_step(s, t, slot->steps[0], &now);
    return walk(s, now, slot, 1);
}

/* "took in refugees", where the parser took the particle for a preposition: the phrase that a word
 * of the trigger leads is the object. */
static uint32_t particle_object(const dm_seek *s, const dm_find *f)
{
    const dm_doc *doc = s->doc;
    uint32_t      first = f->trigger->first, n = f->trigger->n;

    dm_rules_clip(&first, &n, s->rules.n_word);
    for (uint32_t i = 0; i < n && f->trigger->pos == DM_POS_VERB; i++)
        for (uint32_t c = dm_first(doc, f->anchor); c != DM_NONE; c = dm_next(doc, c))
            for (uint32_t k = dm_first(doc, c); k != DM_NONE && doc->toks[c].deprel == DM_DEP_OBL; k = dm_next(doc, k))
                if (doc->toks[k].deprel == DM_DEP_CASE && dm_event_has_word(doc, k, s->rules.words[first + i].word))
                    return c;
    return DM_NONE;
}

/* "killed IN Kano IN clashes with police": all phrases that one preposition leads. */
static void push_others(const dm_seek *s, uint32_t t, uint32_t word, dm_list *out)
{
    const dm_doc *doc = s->doc;

    for (uint32_t c = dm_first(doc, t); c != DM_NONE && out->n; c = dm_next(doc, c))
        if (c != out->t[0] && dm_rel(doc, c) == DM_DEP_OBL && doc->mention_at[c] == DM_NONE && dm_syntax_has_case(doc, c, word))
            push(out, c);
}

/* "Sudan is blamed by Chad for the attack": who does what the light verb says does not do the act. */
static bool is_other_agent(const dm_seek *s, const dm_find *f, dm_step step)
{
    const dm_step *doers;

    if (!dm_lexicon_in_class(s->lex, s->agents, step.word) || f->light->value >= s->rules.n_slot)
        return false;
    doers = &s->rules.slots[f->light->value].steps[0];
    return doers->word && doers->kind < s->rules.n_slot && s->rules.slots[doers->kind].steps[0].kind == DM_STEP_OBJECT;
}

/* "were HELD HOSTAGE": the trigger's own noun is not whom it is done to. */
static void put_right(const dm_seek *s, const dm_find *f, dm_list *out)
{
    uint32_t whom = dm_child(s->doc, f->anchor, DM_DEP_NSUBJ_PASS);

    if (whom == DM_NONE && s->doc->toks[f->anchor].deprel == DM_DEP_ACL && dm_event_is_passive(s, f->anchor))
        whom = s->doc->toks[f->anchor].head;              /* "the men being HELD HOSTAGE" */
    if (out->n == 1 && whom != DM_NONE && f->trigger->pos == DM_POS_VERB && dm_event_in_trigger(s, f, out->t[0]))
        out->t[0] = dm_event_antecedent(s->doc, whom);
}

/* A person, not an office of the one before: "Berg, head of a bank AND MAYOR of Lome". */
static bool is_person(const dm_doc *doc, uint32_t t)
{
    uint32_t m = doc->mention_at[t];
    bool     is_name = doc->toks[t].upos == DM_UPOS_PROPN && dm_child(doc, t, DM_DEP_COMPOUND) == DM_NONE;

    if (!is_name && dm_child2(doc, t, DM_DEP_DET, DM_DEP_NMOD_POSS) == DM_NONE)
        return false;
    return m != DM_NONE && doc->mentions[m].actor != DM_NONE && doc->actors[doc->mentions[m].actor].kind == DM_ACTOR_PERSON;
}

/* Persons joined to `t`, which is none, and whoever the preposition leads behind it once more. */
static void push_conjuncts(const dm_seek *s, uint32_t t, uint32_t word, dm_list *out)
{
    const dm_doc *doc = s->doc;
    bool          is_of = dm_lexicon_in_class(s->lex, s->inside, word);

    for (uint32_t c = dm_first(doc, t); c != DM_NONE; c = dm_next(doc, c))
        if (doc->toks[c].deprel == DM_DEP_CONJ && c > out->t[0]
            && (dm_syntax_has_case(doc, c, word) || (is_of && is_person(doc, c) && dm_child(doc, c, DM_DEP_CASE) == DM_NONE)))
            push(out, c);
}

/* "the murders of Berg and OF LUND", "the murder in Lima of Berg and HIS WIFE": what is joined to an act, or to its place,
 * and is none. */
static void push_joined(const dm_seek *s, const dm_find *f, uint32_t word, dm_list *out)
{
    const dm_doc *doc = s->doc;

    if (f->trigger->pos != DM_POS_NOUN || out->n == 0)
        return;
    push_conjuncts(s, f->anchor, word, out);
    for (uint32_t c = dm_first(doc, f->anchor); c != DM_NONE; c = dm_next(doc, c))
        if (c < out->t[0] && doc->mention_at[c] != DM_NONE && doc->mentions[doc->mention_at[c]].is_place)
            push_conjuncts(s, c, word, out);
}

/* The first step, from the trigger. */
static void first_step(const dm_seek *s, const dm_find *f, dm_step step, dm_list *out)
{
    bool is_carried = f->light != NULL;

    if (is_carried && step.kind == DM_STEP_SUBJECT)
        light_party(s, f, 0, out);
    else if (is_carried && step.kind == DM_STEP_OBJECT)
        light_party(s, f, 1, out);
    else
        plain_step(s, f->anchor, step, out);
    if (out->n == 0 && is_carried && step.kind == DM_STEP_PREPOSITION && !is_other_agent(s, f, step))
        plain_step(s, f->carrier, step, out);
    if (step.kind == DM_STEP_PREPOSITION)
        push_joined(s, f, step.word, out);
    if (out->n == 1 && out->t[0] == f->anchor && f->carrier != f->anchor)
        out->n = 0;                                       /* "the target OF an attack" is not what was attacked */
    if (out->n == 0 && step.kind == DM_STEP_PREPOSITION && f->trigger->pos == DM_POS_NOUN
        && dm_lexicon_in_class(s->lex, s->opposed, step.word) && !dm_lexicon_in_class(s->lex, s->agents, step.word))
        push(out, dm_event_made(s, f->anchor, step.word));
    if (out->n == 0 && !is_carried && step.kind == DM_STEP_OBJECT && f->trigger->n)
        push(out, particle_object(s, f));
    if (!is_carried && step.kind == DM_STEP_OBJECT)
        put_right(s, f, out);
}

dm_list dm_event_slot_tokens(const dm_seek *s, const dm_find *f, const dm_slot *slot)
{
    dm_list now = {0};

    if (slot->n == 0)
        return now;
    first_step(s, f, slot->steps[0], &now);
    if (slot->n > 1 && slot->steps[0].kind == DM_STEP_PREPOSITION)
        push_others(s, f->carrier, slot->steps[0].word, &now);
    return walk(s, now, slot, 1);
}

/* ---- parties ----------------------------------------------------------------- */

static bool is_speaker(const dm_slot *slot) { return slot->n == 1 && slot->steps[0].kind == DM_STEP_SPEAKER; }

bool dm_event_is_spoken(const dm_seek *s, dm_slots slots)
{
    return slots.n && slots.first < s->rules.n_slot && is_speaker(&s->rules.slots[slots.first]);
}

static void add_speaker(const dm_seek *s, const dm_find *f, dm_parties *out)
{
    uint32_t claim = s->claim_at[f->token];

    if (claim != DM_NONE && s->doc->claims[claim].speaker != DM_NONE)
        dm_event_parties_push(out, (dm_party){s->doc->claims[claim].speaker, DM_NONE});
}

static bool is_subject(const dm_slot *slot) { return slot->n == 1 && slot->steps[0].kind == DM_STEP_SUBJECT; }

/* "The minister said ..., dismissing the report": where a participle is a cue, who speaks has been settled. */
static void add_cue_speaker(const dm_seek *s, const dm_find *f, dm_parties *out)
{
    const dm_doc *doc = s->doc;
    uint32_t      claim = s->cue_at[f->anchor];

    if (doc->toks[f->anchor].deprel != DM_DEP_ADVCL || doc->toks[f->anchor].morph.verbform == DM_VERBFORM_FIN)
        return;
    if (claim != DM_NONE && doc->claims[claim].speaker != DM_NONE)
        dm_event_parties_push(out, (dm_party){s->doc->claims[claim].speaker, DM_NONE});
}

/* "paid a group BACKING the mayor": what it does tells of the group, whoever that is, and of nobody above it. */
static bool tells_of_noun(const dm_seek *s, uint32_t v)
{
    uint32_t noun = s->doc->toks[v].head;

    return s->doc->toks[v].deprel == DM_DEP_ACL && dm_child(s->doc, noun, DM_DEP_COP) == DM_NONE
        && (dm_lexicon_in_class(s->lex, s->bearers, s->doc->toks[noun].lemma_id)
            || dm_lexicon_in_class(s->lex, s->bearers, s->doc->toks[noun].form_id));
}

/* "papers show that A HANDFUL OF FIRMS paid, backing him": nobody known, but no thing. */
static bool is_bearer(const dm_seek *s, uint32_t t)
{
    const dm_doc *doc = s->doc;

    for (uint32_t c = dm_first(doc, t); c != DM_NONE; c = dm_next(doc, c))
        if (doc->toks[c].deprel == DM_DEP_NMOD && dm_syntax_has_mark_of(s, c, s->inside)
            && dm_lexicon_in_class(s->lex, s->bearers, doc->toks[c].lemma_id))
            return true;
    return dm_lexicon_in_class(s->lex, s->bearers, doc->toks[t].lemma_id);
}

/* "police said that bombs went off, KILLING ten": whatever did it is the nearest. */
static void add_outer_subject(const dm_seek *s, const dm_find *f, dm_parties *out)
{
    uint32_t reach = dm_lexicon_in_class(s->lex, s->struck, s->doc->toks[f->carrier].lemma_id) ? 1 : OUTER;

    if (tells_of_noun(s, f->anchor))
        return;
    for (uint32_t i = 0; i < reach && out->n == 0; i++) {
        uint32_t t = dm_event_outer_subject(s, f->carrier, i);

        if (t == DM_NONE)
            return;
        dm_event_party_add(s, out, t, false);
        if (out->n == 0 && is_bearer(s, t))
            return;
    }
}

/* "leaflets CLAIMING the murder": a light verb whose subject does the act. */
static bool is_done_by_subject(const dm_seek *s, const dm_find *f)
{
    const dm_step *doers = f->light && f->light->value < s->rules.n_slot ? &s->rules.slots[f->light->value].steps[0] : NULL;

    return doers && doers->word && doers->kind < s->rules.n_slot && s->rules.slots[doers->kind].steps[0].kind == DM_STEP_SUBJECT;
}

/* "an invitation from Togo", "faced attacks from Togo": a state after the preposition that tells who acts is no place. */
static bool sends(const dm_seek *s, const dm_find *f, const dm_slot *slot, uint32_t t)
{
    uint32_t m = s->doc->mention_at[t];
    bool     is_led = slot->n && slot->steps[slot->n - 1].kind == DM_STEP_PREPOSITION;

    if (f->light && is_subject(slot))
        is_led = dm_child(s->doc, t, DM_DEP_CASE) != DM_NONE;
    return is_led && m != DM_NONE && s->doc->mentions[m].actor != DM_NONE
        && s->doc->actors[s->doc->mentions[m].actor].kind == DM_ACTOR_COUNTRY;
}

/* "the national OFFENSIVE", taken for somebody: the act itself is nobody, unless its words tell of what sort he is. */
static void drop_act(const dm_seek *s, const dm_find *f, dm_parties *out)
{
    uint32_t k = 0;

    for (uint32_t i = 0; i < out->n; i++) {
        uint32_t        m = out->p[i].mention;
        const dm_actor *a = &s->doc->actors[out->p[i].actor];

        if (m == DM_NONE || s->doc->mentions[m].head != f->token || a->country[0] || a->sectors[0][0])
            out->p[k++] = out->p[i];
    }
    out->n = k;
}

/* "the World Trade Center bombing": a name before an act noun of which nothing is known is where it was, not who did it. */
static void drop_sites(const dm_seek *s, const dm_slot *slot, dm_parties *out)
{
    uint32_t k = 0;

    if (slot->n == 0 || slot->steps[slot->n - 1].kind != DM_STEP_COMPOUND)
        return;
    for (uint32_t i = 0; i < out->n; i++) {
        const dm_actor *a = &s->doc->actors[out->p[i].actor];

        if (a->kind != DM_ACTOR_UNKNOWN || a->sectors[0][0])
            out->p[k++] = out->p[i];
    }
    out->n = k;
}

void dm_event_slot_parties(const dm_seek *s, const dm_find *f, dm_slots slots, bool may_be_place, dm_parties *out)
{
    dm_rules_clip(&slots.first, &slots.n, s->rules.n_slot);
    for (uint32_t i = 0; i < slots.n && out->n == 0; i++) {
        const dm_slot *slot = &s->rules.slots[slots.first + i];
        dm_list        l;

        if (is_speaker(slot)) {
            add_speaker(s, f, out);
            continue;
        }
        if (is_subject(slot) && f->trigger->pos == DM_POS_VERB)
            add_cue_speaker(s, f, out);
        if (out->n)
            continue;
        l = dm_event_slot_tokens(s, f, slot);
        for (uint32_t k = 0; k < l.n; k++)
            dm_event_party_add(s, out, l.t[k], may_be_place || sends(s, f, slot, l.t[k]));
        drop_act(s, f, out);
        if (!may_be_place && f->trigger->pos == DM_POS_NOUN)
            drop_sites(s, slot, out);
        if (out->n == 0 && is_subject(slot) && (f->trigger->pos == DM_POS_VERB || is_done_by_subject(s, f)))
            add_outer_subject(s, f, out);
    }
}

void dm_event_struck(const dm_seek *s, const dm_find *f, dm_parties *out)
{
    const dm_doc *doc = s->doc;
    uint32_t      t = facility_of(s, f->anchor);

    if (t == DM_NONE)
        return;
    dm_event_party_add(s, out, t, true);
    for (uint32_t c = dm_first(doc, f->anchor); c != DM_NONE && c < t && out->n == 0; c = dm_next(doc, c))
        if (doc->toks[c].deprel == DM_DEP_AMOD || doc->toks[c].deprel == DM_DEP_COMPOUND)
            dm_event_party_add(s, out, c, true);
}

/* ---- values ------------------------------------------------------------------- */

static bool code_eq(const char code[4], uint32_t id)
{
    return (uint32_t)(unsigned char)code[0] << 16 == (id & 0xFF0000u)
        && (uint32_t)(unsigned char)code[1] << 8 == (id & 0xFF00u)
        && (uint32_t)(unsigned char)code[2] == (id & 0xFFu);
}

static bool actor_has_code(const dm_actor *a, uint32_t id)
{
    for (int i = 0; i < DM_ACTOR_SECTORS && a->sectors[i][0]; i++)
        if (code_eq(a->sectors[i], id))
            return true;
    return a->country[0] && code_eq(a->country, id);
}

/* Whether a blank- or comma-separated list holds `word`. */
static bool list_has(dm_str list, dm_str word)
{
    for (size_t i = 0; i < list.n && word.n;) {
        size_t from = i;

        while (i < list.n && list.p[i] != ' ' && list.p[i] != ',')
            i++;
        if (dm_str_eq(dm_str_sub(list, from, i), word))
            return true;
        i++;
    }
    return false;
}

bool dm_event_is_in(const dm_seek *s, uint32_t actor, uint32_t cls)
{
    const dm_actor *a = &s->doc->actors[actor];
    dm_str          sectors, kinds, countries;

    dm_lexicon_class_actor(s->lex, cls, &sectors, &kinds, &countries);
    for (int i = 0; sectors.n && i < DM_ACTOR_SECTORS && a->sectors[i][0]; i++)
        if (list_has(sectors, dm_str_of(a->sectors[i])))
            return true;
    if (kinds.n && list_has(kinds, dm_str_of(dm_actor_kind_word(a->kind))))
        return true;
    return countries.n && a->country[0] && list_has(countries, dm_str_of(a->country));
}

bool dm_event_is_only(const dm_seek *s, uint32_t actor, uint32_t cls)
{
    const dm_actor *a = &s->doc->actors[actor];
    dm_str          sectors, kinds, countries;

    dm_lexicon_class_actor(s->lex, cls, &sectors, &kinds, &countries);
    for (int i = 0; i < DM_ACTOR_SECTORS && a->sectors[i][0]; i++)
        if (!list_has(sectors, dm_str_of(a->sectors[i])))
            return false;
    if (a->sectors[0][0])
        return true;
    return a->kind != DM_ACTOR_GROUP && (!a->country[0] || list_has(countries, dm_str_of(a->country)));
}

static bool actor_is(const dm_seek *s, uint32_t actor, const dm_rule_word *v)
{
    const dm_actor *a = &s->doc->actors[actor];

    switch (v->kind) {
    case DM_VALUE_CLASS: return dm_event_is_in(s, actor, v->id);
    case DM_VALUE_CODE:  return actor_has_code(a, v->id);
    case DM_VALUE_KIND:  return a->kind == v->id;
    default: return false;
    }
}

static bool word_is(const dm_seek *s, uint32_t t, const dm_rule_word *v)
{
    const dm_token *tok = &s->doc->toks[t];

    if (v->kind == DM_VALUE_PHRASE)
        return (tok->lemma_id == v->id || tok->form_id == v->id) && dm_event_hanging(s->doc, t, v->word) != DM_NONE;
    if (v->kind == DM_VALUE_CLASS)
        return dm_lexicon_in_class(s->lex, v->id, tok->lemma_id) || dm_lexicon_in_class(s->lex, v->id, tok->form_id);
    return v->word != DM_LEX_NONE && (tok->lemma_id == v->word || tok->form_id == v->word);
}

static bool token_is(const dm_seek *s, uint32_t t, const dm_rule_word *v)
{
    uint32_t m = s->doc->mention_at[t];

    if (word_is(s, t, v))
        return true;
    if (m == DM_NONE)
        m = s->cover[t];
    return m != DM_NONE && v->kind != DM_VALUE_WORD && s->doc->mentions[m].actor != DM_NONE
        && actor_is(s, s->doc->mentions[m].actor, v);
}

/* ---- conditions ----------------------------------------------------------------- */

/* What an amount is of: "thousands of villagers", "$5 million". */
static bool amount_is(const dm_seek *s, uint32_t t, const dm_rule_word *v)
{
    const dm_doc *doc = s->doc;

    if (dm_event_counted(s, t) != t && token_is(s, dm_event_counted(s, t), v))
        return true;
    if (doc->toks[t].upos != DM_UPOS_NUM && doc->toks[t].upos != DM_UPOS_SYM
        && !dm_lexicon_in_class(s->lex, s->amounts, doc->toks[t].lemma_id))
        return false;
    for (uint32_t c = dm_first(doc, t); c != DM_NONE; c = dm_next(doc, c))
        if ((doc->toks[c].deprel == DM_DEP_NMOD || doc->toks[c].deprel == DM_DEP_NUMMOD
             || doc->toks[c].deprel == DM_DEP_COMPOUND) && token_is(s, c, v))
            return true;
    return false;
}

static bool head_is(const dm_seek *s, uint32_t t, const dm_rule_word *v)
{
    if (token_is(s, t, v) || amount_is(s, t, v))
        return true;
    for (uint32_t c = dm_first(s->doc, t); c != DM_NONE; c = dm_next(s->doc, c))
        if (s->doc->toks[c].deprel == DM_DEP_CONJ && token_is(s, c, v))
            return true;
    return false;
}

static bool range_has(const dm_seek *s, uint32_t first, uint32_t last, const dm_rule_word *v)
{
    for (uint32_t t = first; t <= last && t - first < DM_MAX_SENT_TOKENS; t++)
        if (token_is(s, t, v))
            return true;
    return false;
}

static bool phrase_has(const dm_seek *s, uint32_t t, const dm_rule_word *v)
{
    uint32_t first, last;

    dm_subtree(s->doc, t, &first, &last);
    if (last - first > PHRASE_TOKENS)
        last = first + PHRASE_TOKENS;
    return range_has(s, first, last, v);
}

static bool sentence_has(const dm_seek *s, uint32_t t, const dm_rule_word *v)
{
    uint32_t       k = s->doc->toks[t].sent, value = (uint32_t)(v - s->rules.words) + 1;
    const dm_sent *sent = &s->doc->sents[k];
    dm_memo       *memo = &s->memo[(value * 31 + k) % DM_MEMO];

    if (memo->value != value || memo->sent != k)
        *memo = (dm_memo){k, value, range_has(s, sent->first, sent->first + sent->n - 1, v)};
    return memo->has;
}

static bool parties_are(const dm_seek *s, const dm_parties *p, const dm_rule_word *v)
{
    for (uint32_t i = 0; i < p->n; i++) {
        uint32_t m = p->p[i].mention;

        if (actor_is(s, p->p[i].actor, v))
            return true;
        if (m != DM_NONE && word_is(s, s->doc->mentions[m].head, v))
            return true;
    }
    return false;
}

static bool value_holds(const dm_seek *s, const dm_find *f, const dm_condition *c, const dm_list *l,
                        const dm_rule_word *v)
{
    switch (c->slot.steps[0].kind) {
    case DM_STEP_ACTOR:     return parties_are(s, &f->actors, v);
    case DM_STEP_RECIPIENT: return parties_are(s, &f->recipients, v);
    case DM_STEP_TRIGGER:   return c->test == DM_TEST_HAS ? phrase_has(s, f->anchor, v) : word_is(s, f->token, v);
    case DM_STEP_SENTENCE:  return sentence_has(s, f->token, v);
    default: break;
    }
    for (uint32_t i = 0; i < l->n; i++)
        if (c->test == DM_TEST_HAS ? phrase_has(s, l->t[i], v) : head_is(s, l->t[i], v))
            return true;
    return false;
}

static bool is_filled(const dm_find *f, const dm_condition *c, const dm_list *l)
{
    if (c->slot.steps[0].kind == DM_STEP_ACTOR)
        return f->actors.n > 0;
    if (c->slot.steps[0].kind == DM_STEP_RECIPIENT)
        return f->recipients.n > 0;
    return l->n > 0;
}

/* "called for calm" has no object, even if a trigger's "for" may be read as a particle. */
static dm_list condition_tokens(const dm_seek *s, const dm_find *f, const dm_condition *c)
{
    dm_list l = {0};

    if (c->test != DM_TEST_ANY || c->slot.n != 1 || c->slot.steps[0].kind != DM_STEP_OBJECT || f->light) {
        l = dm_event_slot_tokens(s, f, &c->slot);
        if (c->slot.n == 1 && c->slot.steps[0].kind == DM_STEP_PREPOSITION)
            push_others(s, f->carrier, c->slot.steps[0].word, &l);
        return l;
    }
    push(&l, dm_event_object(s, f->anchor));
    return l;
}

static bool condition_holds(const dm_seek *s, const dm_find *f, const dm_condition *c)
{
    dm_list  l = condition_tokens(s, f, c);
    uint32_t first = c->first, n = c->n;
    bool     holds = false;

    if (c->test == DM_TEST_ANY)
        return is_filled(f, c, &l) != (bool)c->is_not;
    dm_rules_clip(&first, &n, s->rules.n_word);
    for (uint32_t i = 0; i < n && !holds; i++)
        holds = value_holds(s, f, c, &l, &s->rules.words[first + i]);
    return holds != (bool)c->is_not;
}

bool dm_event_conditions_hold(const dm_seek *s, const dm_find *f, const dm_rule *rule, uint32_t *failed)
{
    uint32_t first = rule->condition, n = rule->n_condition;

    dm_rules_clip(&first, &n, s->rules.n_condition);
    for (uint32_t i = 0; i < n; i++) {
        *failed = i;
        if (!condition_holds(s, f, &s->rules.conditions[first + i]))
            return false;
    }
    return true;
}
