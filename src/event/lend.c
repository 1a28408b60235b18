/* lend.c: parties that one act of a sentence has from another
 *
 *     asked Iran to stop and demanded answers      whom the second verb asks
 *     blamed for attacks, including the bombing    who did the second act
 *     sent tents after the quake in Haiti          who got them
 *     rebels attacked. Two died in the attack      who did it, from the sentence before
 *
 * An attack and its outcome ("the strike killed ten", "bombed the town, killing ten") are one act.
 *
 * Only what has nobody of its own takes: a verb from the verb it is coordinated with, when both are of
 * one type and share their subject; a noun from the noun that it is an instance of or stands beside.
 */
#include "event/syntax_int.h"

enum { CLIMB = 3 };

static bool same_type(const dm_find *a, const dm_find *b)
{
    return a->row && b->row && strcmp(a->row->type, b->row->type) == 0;
}

static bool shares_subject(const dm_doc *doc, uint32_t t)
{
    return doc->toks[t].deprel == DM_DEP_CONJ && dm_child(doc, t, DM_DEP_NSUBJ) == DM_NONE
        && dm_child(doc, t, DM_DEP_NSUBJ_PASS) == DM_NONE;
}

static void lend_recipient(const dm_seek *s, dm_find *f)
{
    const dm_find *first = dm_event_told_at(s, s->doc->toks[f->token].head);

    if (f->recipients.n || !first || !same_type(f, first) || !shares_subject(s->doc, f->token))
        return;
    for (uint32_t i = 0; i < first->recipients.n; i++)
        if (!dm_event_parties_have(&f->actors, first->recipients.p[i].actor))
            dm_event_parties_push(&f->recipients, first->recipients.p[i]);
}

static void lend_actor(const dm_seek *s, dm_find *f)
{
    const dm_doc *doc = s->doc;
    uint32_t      t = f->token;

    for (uint32_t i = 0; i < CLIMB && f->actors.n == 0; i++) {
        dm_deprel base = dm_deprel_base(doc->toks[t].deprel);

        if (base != DM_DEP_NMOD && base != DM_DEP_CONJ && base != DM_DEP_APPOS)
            return;
        t = doc->toks[t].head;
        const dm_find *above = dm_event_told_at(s, t);

        if (!above || !same_type(f, above) || above->trigger->pos != DM_POS_NOUN)
            continue;
        for (uint32_t k = 0; k < above->actors.n; k++)
            if (!dm_event_parties_have(&f->recipients, above->actors.p[k].actor))
                dm_event_parties_push(&f->actors, above->actors.p[k]);
    }
}

enum { NEAR_TOKENS = 15 };

static const char *country_of(const dm_doc *doc, uint32_t actor) { return doc->actors[actor].country; }

/* Whether the word is of the phrase that says who does it: "shot by a Lake County policeman". */
static bool is_of_agent(const dm_doc *doc, uint32_t t, uint32_t top)
{
    for (uint32_t i = 0; i < NEAR_TOKENS && t != top && t != DM_NONE; i++, t = doc->toks[t].head)
        if (doc->toks[t].deprel == DM_DEP_OBL_AGENT)
            return true;
    return false;
}

enum { REACH = 8 };

/* Whether the clause at `v` tells what is promised, refused or threatened: not "he agreed, RESUMING talks", nor "will go IF
 * there is peace", unless the word is its subject: "will not go UNTIL CHAD yields". */
static bool is_matter(const dm_seek *s, uint32_t v, uint32_t below, bool may_wait)
{
    const dm_doc *doc = s->doc;

    if (dm_syntax_has_mark_of(s, v, s->towards))
        return true;                                      /* "will not bow TO MOUNTING demands" */
    if (doc->toks[v].deprel != DM_DEP_ADVCL || doc->toks[v].morph.verbform == DM_VERBFORM_INF)
        return true;
    return may_wait && dm_child(doc, v, DM_DEP_NSUBJ) == below;
}

/* Whether the words by which a name hangs on the act make him a party to it: few nouns stand between, and no borders.
 * "Agreed to lend CHAD money", "refused to let UN planes land", but not "to chair the board of the BERG fund". */
static bool is_touched(const dm_seek *s, const dm_find *f, uint32_t t)
{
    const dm_doc *doc = s->doc;
    bool          is_agreed = strcmp(f->row->type, "AGREE") == 0;
    bool          may_wait = strcmp(f->row->type, "REJECT") == 0 || strcmp(f->row->type, "THREATEN") == 0;
    uint32_t      below = DM_NONE, nouns = 0, most = is_agreed ? 2 : 3;

    for (uint32_t i = 0; i < REACH && t != DM_NONE && t != f->carrier && t != f->token; i++, below = t, t = doc->toks[t].head) {
        if (dm_is_noun(doc, t) || doc->toks[t].upos == DM_UPOS_ADJ)
            nouns++;
        else if (!is_matter(s, t, below, may_wait))
            return false;
        if (nouns > most || dm_event_is_manner(s, t) || dm_lexicon_in_class(s->lex, s->frontiers, doc->toks[t].lemma_id))
            return false;
    }
    return t == f->carrier || t == f->token;
}

/* The first mention after the act's word, among what hangs on it, of another country; places or others. */
static void lend_named(const dm_seek *s, dm_find *f, bool wants_place)
{
    const dm_doc *doc = s->doc;
    const char   *own = country_of(doc, f->actors.p[0].actor);
    uint32_t      first, last;

    dm_subtree(doc, f->carrier, &first, &last);
    for (uint32_t t = f->token + 1; t <= last && t <= f->token + NEAR_TOKENS && f->recipients.n == 0; t++) {
        uint32_t          m = doc->mention_at[t];
        const dm_mention *name = m == DM_NONE ? NULL : &doc->mentions[m];

        if (!name || name->actor == DM_NONE || name->is_place != wants_place || name->is_pronoun || dm_syntax_has_mark_of(s, t, s->excepted))
            continue;
        if (country_of(doc, name->actor)[0] && strcmp(country_of(doc, name->actor), own) != 0
            && !dm_event_parties_have(&f->actors, name->actor) && !is_of_agent(doc, t, f->carrier)
            && (wants_place || (!dm_event_is_in_clause(s, t, f->carrier) && is_touched(s, f, t))))
            dm_event_parties_push(&f->recipients, (dm_party){name->actor, m});
    }
}

/* The first place of another country after the act's word that it goes to or comes from, or that is an object. */
static void lend_goal(const dm_seek *s, dm_find *f)
{
    const dm_doc *doc = s->doc;
    const char   *own = country_of(doc, f->actors.p[0].actor);
    uint32_t      first, last;

    dm_subtree(doc, f->carrier, &first, &last);
    for (uint32_t t = f->token + 1; t <= last && t <= f->token + NEAR_TOKENS && f->recipients.n == 0; t++) {
        uint32_t          m = doc->mention_at[t], mark = dm_child(doc, t, DM_DEP_CASE);
        const dm_mention *name = m == DM_NONE ? NULL : &doc->mentions[m];

        if (!name || name->actor == DM_NONE || !name->is_place || name->head != t || dm_syntax_has_mark_of(s, t, s->excepted)
            || dm_event_is_in_clause(s, t, f->carrier))
            continue;
        if (doc->toks[t].deprel != DM_DEP_OBJ && (mark == DM_NONE || !dm_lexicon_in_class(s->lex, s->towards, doc->toks[mark].lemma_id)))
            continue;
        if (country_of(doc, name->actor)[0] && strcmp(country_of(doc, name->actor), own) != 0)
            dm_event_parties_push(&f->recipients, (dm_party){name->actor, m});
    }
}

static bool is_type(const dm_find *f, const char *const *types, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (strcmp(f->row->type, types[i]) == 0)
            return true;
    return false;
}

static bool is_visit(const dm_seek *s, const dm_find *f)
{
    return f->trigger->pos == DM_POS_VERB && dm_str_eq(dm_lexicon_str(s->lex, f->row->code), DM_STR("042"));
}

/* A rule that says of itself that there is no recipient. */
static bool wants_nobody(const dm_seek *s, const dm_find *f)
{
    dm_slots slots = s->rules.rules[f->rule].recipient;

    return slots.n && slots.first < s->rules.n_slot && s->rules.slots[slots.first].n
        && s->rules.slots[slots.first].steps[0].kind == DM_STEP_NONE;
}

/* Who visits a town visits its country, who bombs one strikes it. Help without a named receiver goes to the
 * land that the clause names: "provided tents after the quake in Haiti". What is promised, refused, granted or
 * threatened touches whom its words name. */
static void lend_from_clause(const dm_seek *s, dm_find *f)
{
    static const char *const words[] = {"AGREE", "REJECT", "CONCEDE", "THREATEN"};

    if (f->recipients.n || f->actors.n != 1 || wants_nobody(s, f))
        return;
    if (strcmp(f->row->type, "ASSAULT") == 0 && !country_of(s->doc, f->actors.p[0].actor)[0])
        return;                                           /* "rebels struck in Chad": nobody knows whence */
    if (strcmp(f->row->type, "AID") == 0 || strcmp(f->row->type, "ASSAULT") == 0 || is_visit(s, f))
        lend_named(s, f, true);
    else if (f->trigger->pos != DM_POS_NOUN && is_type(f, words, sizeof words / sizeof *words)) {
        lend_named(s, f, false);
        lend_goal(s, f);
    }
}

/* ---- from a clause below -------------------------------------------------------------- */

static void take_others(dm_find *f, const dm_parties *from)
{
    for (uint32_t i = 0; i < from->n; i++)
        if (!dm_event_parties_have(&f->actors, from->p[i].actor))
            dm_event_parties_push(&f->recipients, from->p[i]);
}

static void take_party(const dm_seek *s, dm_find *f, uint32_t t)
{
    dm_parties found = {0};

    dm_event_party_add(s, &found, t, false);
    take_others(f, &found);
}

/* The phrases of `t` led by a word of the class. */
static void take_after(const dm_seek *s, dm_find *f, uint32_t t, uint32_t cls)
{
    for (uint32_t c = dm_first(s->doc, t); c != DM_NONE && f->recipients.n == 0; c = dm_next(s->doc, c))
        if (c > t && dm_syntax_has_mark_of(s, c, cls))
            take_party(s, f, c);
}

/* "reforms BY the government", "the king's failure", "the removal OF the president". */
static void take_from_matter(const dm_seek *s, dm_find *f, uint32_t t)
{
    uint32_t owner = dm_child(s->doc, t, DM_DEP_NMOD_POSS);

    take_after(s, f, t, s->opposed);
    if (f->recipients.n || !dm_lexicon_in_class(s->lex, s->deeds, s->doc->toks[t].lemma_id))
        return;
    if (owner != DM_NONE)
        take_party(s, f, owner);
    if (f->recipients.n == 0)
        take_after(s, f, t, s->inside);
}

/* What a protest demands or shows: the verb's own phrases, then its object's and its other phrases'. */
static void take_from_aim(const dm_seek *s, dm_find *f, uint32_t aim)
{
    const dm_doc *doc = s->doc;

    take_after(s, f, aim, s->opposed);
    for (uint32_t c = dm_first(doc, aim); c != DM_NONE && f->recipients.n == 0; c = dm_next(doc, c)) {
        dm_deprel base = dm_deprel_base(doc->toks[c].deprel);

        if (c > aim && (base == DM_DEP_OBJ || base == DM_DEP_OBL))
            take_from_matter(s, f, c);
    }
}

/* "rallied TO DEMAND reforms by the king", "marched CALLING for the removal of the minister". */
static bool is_aim(const dm_doc *doc, uint32_t c)
{
    dm_deprel base = dm_deprel_base(doc->toks[c].deprel);

    if (doc->toks[c].upos != DM_UPOS_VERB || doc->toks[c].morph.verbform == DM_VERBFORM_FIN)
        return false;
    return base == DM_DEP_ADVCL || doc->toks[c].deprel == DM_DEP_ACL || base == DM_DEP_XCOMP || base == DM_DEP_OBL;
}

/* Whom a protest is against may stand with what it is for. What it asks for is no second event. */
static void lend_from_aim(dm_seek *s, dm_find *f, uint32_t t)
{
    for (uint32_t c = dm_first(s->doc, t); c != DM_NONE; c = dm_next(s->doc, c)) {
        const dm_find *told = dm_event_told_at(s, c);

        if (c < f->token || !is_aim(s->doc, c))
            continue;
        if (f->recipients.n == 0 && told && told->row)
            take_others(f, &told->recipients);
        if (f->recipients.n == 0)
            take_from_aim(s, f, c);
        if (told && told->row && strcmp(told->row->type, "REQUEST") == 0)
            s->finds[s->find_at[c]].is_absorbed = true;
    }
}

static void lend_from_below(dm_seek *s, dm_find *f)
{
    if (f->actors.n == 0 || strcmp(f->row->type, "PROTEST") != 0)
        return;
    lend_from_aim(s, f, f->token);
    if (f->carrier != f->token)
        lend_from_aim(s, f, f->carrier);
}

static void take_from_until(const dm_seek *s, dm_find *f, uint32_t verb)
{
    const dm_doc *doc = s->doc;

    for (uint32_t c = dm_first(doc, verb); c != DM_NONE && f->recipients.n == 0; c = dm_next(doc, c)) {
        uint32_t mark = doc->toks[c].deprel == DM_DEP_ADVCL && c > f->token ? dm_child(doc, c, DM_DEP_MARK) : DM_NONE;
        uint32_t who = DM_NONE;

        if (mark != DM_NONE && dm_lexicon_in_class(s->lex, s->until, doc->toks[mark].lemma_id))
            who = dm_event_subject(s, c);
        if (who != DM_NONE)
            take_party(s, f, who);
    }
}

/* "will not leave UNTIL the rebels disarm": who is waited for is whom the refusal or threat is for. */
void dm_event_lend_awaited(const dm_seek *s, dm_find *f)
{
    static const char *const waits[] = {"REJECT", "THREATEN"};
    uint32_t                 clause;

    if (f->actors.n == 0 || f->recipients.n || !is_type(f, waits, sizeof waits / sizeof *waits))
        return;
    take_from_until(s, f, f->anchor);
    if ((clause = dm_event_clause(s, f->anchor)) != DM_NONE)
        take_from_until(s, f, clause);
}

/* ---- one attack told by two words ------------------------------------------------- */

static dm_find *attack_at(const dm_seek *s, uint32_t t)
{
    dm_find *f = dm_event_told_at(s, t);

    return f && !f->is_absorbed && !f->is_lent && !f->is_turned && strcmp(f->row->type, "ASSAULT") == 0 ? f : NULL;
}

/* "killing": the tagger says gerund or present participle. */
static bool is_participle(const dm_morph *m)
{
    return m->verbform == DM_VERBFORM_GER || (m->verbform == DM_VERBFORM_PART && m->tense == DM_TENSE_PRES);
}

/* "the air strike killed ten", "bombed the town, killing ten": the attack that the verb tells the outcome of. */
static dm_find *attack_of(const dm_seek *s, uint32_t verb)
{
    const dm_doc *doc = s->doc;
    uint32_t      doer = dm_child(doc, verb, DM_DEP_NSUBJ);
    dm_find      *subject = doer == DM_NONE ? NULL : attack_at(s, dm_event_antecedent(doc, doer));

    if (subject && subject->trigger->pos == DM_POS_NOUN)
        return subject;
    if (doc->toks[verb].deprel != DM_DEP_ADVCL || !is_participle(&doc->toks[verb].morph)
        || dm_child(doc, verb, DM_DEP_MARK) != DM_NONE || doc->toks[verb].head > verb)
        return NULL;
    return attack_at(s, doc->toks[verb].head);
}

static bool share_one(const dm_parties *a, const dm_parties *b)
{
    for (uint32_t i = 0; i < a->n; i++)
        if (dm_event_parties_have(b, a->p[i].actor))
            return true;
    return a->n == 0;
}

/* "PERPETRATED the bombing", "RESPONSIBLE for the murder": the noun that this word lends its subject, if both tell of one
 * attack. */
static dm_find *attack_carried(const dm_seek *s, const dm_find *f, uint32_t from)
{
    for (uint32_t i = from; i < s->n_find; i++) {
        dm_find *g = &s->finds[i];

        if (g != f && g->carrier == f->token && g->token != f->token && attack_at(s, g->token) == g)
            return g;
    }
    return NULL;
}

static void add_victims(const dm_seek *s, dm_find *attack, const dm_parties *from)
{
    for (uint32_t i = 0; i < from->n; i++)
        if (!dm_event_parties_have(&attack->recipients, from->p[i].actor) && !dm_event_is_own_side(s, &attack->actors, from->p[i].actor))
            dm_event_parties_push(&attack->recipients, from->p[i]);
}

/* "The RAID killed ten", "killed IN A RAID": the search that killed is no second act. */
static void tell_search(dm_seek *s, const dm_find *f)
{
    const dm_doc *doc = s->doc;

    if (f->trigger->pos != DM_POS_VERB || attack_at(s, f->token) != f)
        return;
    for (uint32_t c = dm_first(doc, f->token); c != DM_NONE; c = dm_next(doc, c)) {
        dm_deprel base = dm_deprel_base(doc->toks[c].deprel);
        dm_find  *raid = base == DM_DEP_NSUBJ || base == DM_DEP_OBL ? dm_event_told_at(s, c) : NULL;

        if (raid && raid->trigger->pos == DM_POS_NOUN && strcmp(raid->row->type, "COERCE") == 0 && share_one(&raid->actors, &f->actors))
            raid->is_absorbed = true;
    }
}

static void tell_carried(dm_seek *s, dm_find *f, uint32_t from)
{
    dm_find *g = attack_at(s, f->token) == f && f->trigger->pos != DM_POS_NOUN ? attack_carried(s, f, from) : NULL;

    if (!g || !share_one(&f->actors, &g->actors) || !share_one(&f->recipients, &g->recipients))
        return;
    add_victims(s, g, &f->recipients);
    f->is_lent = true;
}

static void tell_once(dm_seek *s, dm_find *f)
{
    dm_find *attack = attack_at(s, f->token) == f && f->trigger->pos == DM_POS_VERB ? attack_of(s, f->token) : NULL;

    if (!attack || attack == f || (f->actors.n && attack->actors.n != f->actors.n))
        return;
    for (uint32_t i = 0; i < f->actors.n; i++)
        if (!dm_event_parties_have(&attack->actors, f->actors.p[i].actor))
            return;
    add_victims(s, attack, &f->recipients);
    f->is_absorbed = true;
}

/* "HAS THE SUPPORT OF women": the noun alone has them the wrong way round. */
static bool is_turned_round(const dm_find *part, const dm_find *f)
{
    return part->actors.n && f->actors.n && share_one(&part->actors, &f->recipients) && share_one(&f->actors, &part->recipients);
}

/* "ordered the ARREST of X": a noun among the words of another's trigger tells of the same act, unless it
 * knows better whom that touches. */
static void tell_whole(dm_seek *s, const dm_find *f)
{
    for (uint32_t t = f->first; f->trigger->n && t <= f->last; t++) {
        dm_find *part = t == f->token || s->find_at[t] == DM_NONE ? NULL : &s->finds[s->find_at[t]];

        if (!part || !part->row || part->row != f->row || !dm_event_in_trigger(s, f, t))
            continue;
        if ((share_one(&part->actors, &f->actors) && share_one(&part->recipients, &f->recipients)) || is_turned_round(part, f))
            part->is_absorbed = true;
    }
}

void dm_event_lend(dm_seek *s, uint32_t from)
{
    for (uint32_t i = from; i < s->n_find; i++) {
        dm_find *f = &s->finds[i];

        if (!f->row)
            continue;
        if (f->trigger->pos == DM_POS_VERB)
            lend_recipient(s, f);
        else if (f->trigger->pos == DM_POS_NOUN)
            lend_actor(s, f);
        lend_from_clause(s, f);
        lend_from_below(s, f);
    }
    for (uint32_t i = from; i < s->n_find; i++)
        tell_once(s, &s->finds[i]);
    for (uint32_t i = from; i < s->n_find; i++) {
        tell_search(s, &s->finds[i]);
        tell_carried(s, &s->finds[i], from);
    }
    for (uint32_t i = from; i < s->n_find; i++)
        if (s->finds[i].row && !s->finds[i].is_lent && !dm_event_is_inner(s, &s->finds[i]))
            tell_whole(s, &s->finds[i]);
}

/* ---- from the sentence before ------------------------------------------------- */

enum { SENTS_BACK = 2, EVENTS_BACK = 8 };

/* "two soldiers were killed IN THE AMBUSH": the deed that is taken as known, or DM_NONE. */
static uint32_t known_deed(const dm_seek *s, uint32_t verb)
{
    const dm_doc *doc = s->doc;

    for (uint32_t c = dm_first(doc, verb); c != DM_NONE; c = dm_next(doc, c)) {
        uint32_t det = dm_child(doc, c, DM_DEP_DET);

        if (dm_rel(doc, c) == DM_DEP_OBL && det != DM_NONE && dm_syntax_has_mark_of(s, c, s->venues)
            && dm_lexicon_in_class(s->lex, s->violence, doc->toks[c].lemma_id)
            && dm_lexicon_in_class(s->lex, s->definite, doc->toks[det].form_id))
            return c;
    }
    return DM_NONE;
}

/* Whether somebody on the actor's side was struck: of two who fought, the other did it. */
static bool is_on_side_of_struck(const dm_seek *s, const dm_find *f, uint32_t actor)
{
    for (uint32_t i = 0; i < f->recipients.n; i++) {
        uint32_t r = f->recipients.p[i].actor;

        if (r == actor || memcmp(s->doc->actors[r].sectors[0], s->doc->actors[actor].sectors[0], 4) == 0)
            return true;
    }
    return false;
}

/* Whether what is told at `t` is told by whoever told the event: what somebody claims is no fact. */
static bool is_of_one_voice(const dm_seek *s, const dm_event *e, uint32_t t)
{
    const dm_doc *doc = s->doc;
    uint32_t      here = s->claim_at[t];

    if (e->claim == DM_NONE || here == e->claim)
        return true;
    return here != DM_NONE && doc->claims[here].speaker != DM_NONE && doc->claims[here].speaker == doc->claims[e->claim].speaker
        && doc->claims[here].stance == doc->claims[e->claim].stance;
}

/* An attack told right before, as a fact, by somebody who is named: the nearest that the deed may be. */
static const dm_event *told_deed(const dm_seek *s, uint32_t deed)
{
    const dm_doc *doc = s->doc;

    for (uint32_t i = doc->n_event; i-- > 0 && doc->n_event - i <= EVENTS_BACK;) {
        const dm_event *e = &doc->events[i];

        if (doc->toks[deed].sent - doc->toks[e->trigger_token].sent > SENTS_BACK)
            return NULL;
        if (e->type == DM_TYPE_ASSAULT && e->status == DM_EVENT_ACTUAL)
            return e->n_actor && is_of_one_voice(s, e, deed) ? e : NULL;
    }
    return NULL;
}

void dm_event_lend_told(const dm_seek *s, dm_find *f)
{
    uint32_t        deed = f->actors.n || f->trigger->pos != DM_POS_VERB || strcmp(f->row->type, "ASSAULT") != 0
                               ? DM_NONE : known_deed(s, f->carrier);
    const dm_event *e = deed == DM_NONE ? NULL : told_deed(s, deed);

    for (uint32_t i = 0; e && i < e->n_actor; i++)
        if (!is_on_side_of_struck(s, f, e->actors[i]))
            dm_event_parties_push(&f->actors, (dm_party){e->actors[i], e->actor_mentions[i]});
}
