/* general.c: what is told of no day
 *
 * Words of acts also tell what people hold, are used to do or are able to do, and none of these is something that
 * happened, will happen or is asked for:
 *
 *     attitude   "voters rejected him"                    who does it is a whole electorate
 *     habit      "she often meets the mayors"             a present tense and a word of how often; "whenever he attacks"
 *     power      "their power to arrest witnesses"        the act hangs on what one is able or bound to do
 *     unasked    "should have acted", "had to act"        what is past cannot be asked for
 *     opinion    "considers that it failed"               no thought of doing it
 *     anybody    "anyone who attacks a guard"             who does it is whoever does it
 *
 * The words are in lexicon/classes/grammar.lex.
 */
#include "event/event_int.h"

static bool is_of(const dm_seek *s, uint32_t t, uint32_t cls)
{
    return t != DM_NONE && cls != DM_LEX_NONE && dm_lexicon_in_class(s->lex, cls, s->doc->toks[t].lemma_id);
}

/* The nearest word below t that is of the class. */
static bool has_child_of(const dm_seek *s, uint32_t t, uint32_t cls)
{
    for (uint32_t c = s->doc->toks[t].child; c != DM_NONE; c = s->doc->toks[c].sibling)
        if (is_of(s, c, cls))
            return true;
    return false;
}

static uint32_t head_of(const dm_seek *s, const dm_party *p)
{
    return p->mention == DM_NONE ? DM_NONE : s->doc->mentions[p->mention].head;
}

/* "SEVERAL people" and "NINE voters" are a few, not all. */
static bool is_counted(const dm_seek *s, uint32_t t)
{
    return dm_child(s->doc, t, DM_DEP_NUMMOD) != DM_NONE || has_child_of(s, t, s->several);
}

/* "37 PERCENT of the Ghanaians": a poll. */
static bool is_share(const dm_seek *s, uint32_t t)
{
    uint32_t head = t == DM_NONE ? DM_NONE : s->doc->toks[t].head;

    return is_of(s, head, s->shares) && s->doc->toks[t].deprel == DM_DEP_NMOD;
}

bool dm_event_is_polled(const dm_seek *s, const dm_find *f)
{
    for (uint32_t i = 0; i < f->actors.n; i++)
        if (!is_share(s, head_of(s, &f->actors.p[i])))
            return false;
    return f->actors.n > 0;
}

bool dm_event_is_attitude(const dm_seek *s, const dm_find *f)
{
    uint32_t n = f->n_side ? f->n_side : f->actors.n;

    for (uint32_t i = 0; i < n; i++) {
        uint32_t t = head_of(s, &f->actors.p[i]);

        if (!is_of(s, t, s->electorate) || is_counted(s, t))
            return false;
    }
    return f->actors.n > 0;
}

static bool is_present(const dm_seek *s, uint32_t verb)
{
    const dm_token *tok = &s->doc->toks[verb];

    return tok->morph.verbform == DM_VERBFORM_FIN && tok->morph.tense == DM_TENSE_PRES;
}

/* "WHEN a protest breaks out, it seems ...": a present tense under a present tense. */
static bool is_when_always(const dm_seek *s, uint32_t verb)
{
    const dm_token *tok = &s->doc->toks[verb];

    return (tok->deprel == DM_DEP_ADVCL || tok->deprel == DM_DEP_ADVCL_RELCL) && tok->head != DM_NONE && is_present(s, verb)
        && is_present(s, tok->head) && has_child_of(s, verb, s->when);
}

/* "EVERY TIME he attends": the noun that the clause hangs on tells of any of its days. */
static bool is_at_any_time(const dm_seek *s, uint32_t verb)
{
    const dm_token *tok = &s->doc->toks[verb];
    bool            is_clause = tok->deprel == DM_DEP_ACL || tok->deprel == DM_DEP_ACL_RELCL || tok->deprel == DM_DEP_ADVCL
                  || tok->deprel == DM_DEP_ADVCL_RELCL;

    if (has_child_of(s, verb, s->whenever) || is_when_always(s, verb))
        return true;
    return is_clause && tok->head != DM_NONE && is_of(s, tok->head, s->times) && has_child_of(s, tok->head, s->each);
}

/* Blows that fall often have fallen: of violence and force only "whenever" counts. */
static bool is_habit(const dm_seek *s, const dm_find *f, bool is_verbal)
{
    const dm_token *tok = &s->doc->toks[f->carrier];

    return is_at_any_time(s, f->carrier)
        || (tok->morph.verbform == DM_VERBFORM_INF && tok->head != DM_NONE && is_at_any_time(s, tok->head))
        || (is_verbal && is_present(s, f->carrier) && has_child_of(s, f->carrier, s->often));
}

/* "the authorities" are somebody, their authority is not. */
static bool is_somebody(const dm_seek *s, uint32_t t)
{
    uint32_t m = s->cover[t];

    return m != DM_NONE && s->doc->actors[s->doc->mentions[m].actor].sectors[0][0] != '\0';
}

/* "the power TO ARREST him", "his powers include ARRESTING them"; not where it is used: "used its power to arrest him". */
static bool is_power(const dm_seek *s, const dm_find *f)
{
    const dm_doc   *doc = s->doc;
    const dm_token *tok = &doc->toks[f->carrier];
    uint32_t        subject;

    if (tok->head == DM_NONE || tok->upos != DM_UPOS_VERB)
        return false;
    if (is_of(s, tok->head, s->powers))
        return tok->deprel == DM_DEP_ACL && tok->morph.verbform == DM_VERBFORM_INF && !is_of(s, doc->toks[tok->head].head, s->uses);
    if (tok->deprel != DM_DEP_XCOMP && tok->deprel != DM_DEP_CCOMP && tok->deprel != DM_DEP_ADVCL)
        return false;
    subject = dm_child(doc, tok->head, DM_DEP_NSUBJ);
    return is_of(s, subject, s->powers) && !is_somebody(s, subject) && !is_of(s, tok->head, s->uses);
}

/* "the council CAN order it": no more than that it may. */
static bool is_option(const dm_seek *s, const dm_find *f)
{
    return f->status == DM_EVENT_HYPOTHETICAL && f->trigger->pos == DM_POS_VERB && has_child_of(s, f->carrier, s->can);
}

/* Whom the modal is about: "CHAD should act", not "unity of Chad should help", "should be done by Chad". */
static bool is_addressed(const dm_seek *s, const dm_find *f)
{
    const dm_doc *doc = s->doc;
    uint32_t      subject = dm_child(doc, f->anchor, DM_DEP_NSUBJ);

    for (uint32_t i = 0; i < f->recipients.n && subject != DM_NONE; i++) {
        uint32_t t = head_of(s, &f->recipients.p[i]);

        if (t != DM_NONE && (t == subject || (doc->toks[t].deprel == DM_DEP_CONJ && doc->toks[t].head == subject)
            || s->cover[subject] == f->recipients.p[i].mention))
            return true;
    }
    return false;
}

/* "WHICH states", "HOW strongly". */
static bool asks(const dm_seek *s, uint32_t t)
{
    const dm_doc *doc = s->doc;

    for (uint32_t c = doc->toks[t].child; c != DM_NONE; c = doc->toks[c].sibling)
        if (is_of(s, c, s->inquiry) || (doc->toks[c].upos == DM_UPOS_ADV && has_child_of(s, c, s->inquiry)))
            return true;
    return false;
}

/* "which of them SHOULD act", "workers who SHOULD gain": beside the point that is made. */
static bool is_aside(const dm_seek *s, const dm_find *f)
{
    const dm_doc *doc = s->doc;
    uint32_t      subject = dm_child(doc, f->anchor, DM_DEP_NSUBJ);

    return doc->toks[f->anchor].deprel == DM_DEP_ACL_RELCL || asks(s, f->anchor)
        || (subject != DM_NONE && (is_of(s, subject, s->inquiry) || has_child_of(s, subject, s->inquiry)));
}

/* What a speaker says that another must do is asked of him: not "should HAVE acted", "HAD to act", nor what such a
 * sentence only mentions. */
static bool is_unasked(const dm_seek *s, const dm_find *f)
{
    const dm_rule *r = &s->rules.rules[f->rule];

    if (f->trigger->pos == DM_POS_MODAL)
        return has_child_of(s, f->anchor, s->perfect) || is_aside(s, f) || !is_addressed(s, f);
    return f->trigger->pos == DM_POS_VERB && dm_str_starts(dm_lexicon_str(s->lex, r->cameo), DM_STR("10"))
        && dm_event_is_spoken(s, r->actor.n ? r->actor : f->trigger->actor)
        && (s->doc->toks[f->token].morph.tense == DM_TENSE_PAST || f->status != DM_EVENT_ACTUAL);
}

/* What is considered (CAMEO 014) is one's own act, not what somebody does or is. */
static bool is_opinion(const dm_seek *s, const dm_find *f)
{
    uint32_t c;

    if (!dm_str_eq(dm_lexicon_str(s->lex, f->row->code), DM_STR("014")))
        return false;
    c = dm_event_clause(s, f->anchor);
    return c != DM_NONE && (dm_child(s->doc, c, DM_DEP_NSUBJ) != DM_NONE || dm_child(s->doc, c, DM_DEP_EXPL) != DM_NONE);
}

/* "A PARTY THAT REJECTS him is none", "PEOPLE who attack him": any that does, where all is in the present. */
static bool is_any_such(const dm_seek *s, const dm_find *f)
{
    const dm_doc *doc = s->doc;
    uint32_t      who = doc->toks[f->carrier].head, main;

    if (doc->toks[f->carrier].deprel != DM_DEP_ACL_RELCL || who == DM_NONE || !is_present(s, f->carrier)
        || f->actors.n != 1 || head_of(s, &f->actors.p[0]) != who)
        return false;
    if (is_of(s, who, s->electorate) && dm_child(doc, who, DM_DEP_DET) == DM_NONE && !is_counted(s, who))
        return true;
    if (!has_child_of(s, who, s->indefinite) || doc->toks[who].deprel != DM_DEP_NSUBJ)
        return false;
    main = dm_child(doc, doc->toks[who].head, DM_DEP_COP);
    return is_present(s, main == DM_NONE ? doc->toks[who].head : main);
}

/* "Chad's TAX PLAN would help Niger": what a thing will do nobody promises. */
bool dm_event_is_of_thing(const dm_seek *s, const dm_find *f)
{
    const dm_doc *doc = s->doc;
    uint32_t      subject = dm_child(doc, f->carrier, DM_DEP_NSUBJ), m;

    if (subject == DM_NONE || f->trigger->pos != DM_POS_VERB || f->carrier != f->token)
        return false;
    m = s->cover[subject];
    if (m == DM_NONE)
        return doc->toks[subject].upos == DM_UPOS_NOUN;
    return doc->toks[subject].upos == DM_UPOS_NOUN && doc->mentions[m].head != subject
        && !dm_event_parties_have(&f->actors, doc->mentions[m].actor);
}

/* "ANYONE who attacks": whoever it may be, and no more. */
static bool is_anyone(const dm_seek *s, const dm_find *f)
{
    for (uint32_t i = 0; i < f->actors.n; i++) {
        uint32_t t = head_of(s, &f->actors.p[i]);

        if (t == DM_NONE || (!is_of(s, t, s->whoever) && !has_child_of(s, t, s->whoever)))
            return false;
    }
    return f->actors.n > 0;
}

bool dm_event_is_general(const dm_seek *s, const dm_find *f, bool is_verbal)
{
    return is_habit(s, f, is_verbal) || is_power(s, f) || is_option(s, f) || is_unasked(s, f) || is_opinion(s, f) || is_anyone(s, f) || is_any_such(s, f);
}
