/* ahead.c: does this date lie in the past or ahead?
 *
 * News dates lie in the past; nine bare weekdays in ten do. Looking at the
 * nearest verb makes that worse, because a date belongs to what it hangs on in
 * the tree and not to what stands beside it:
 *
 *     The minister, who will retire in May, met the envoys on Thursday.
 *
 * So we climb from the date to its governor, and from nouns on to the verb they
 * belong to, and ask of each: has it an auxiliary of the future ("will"), is it
 * an infinitive after a verb of planning ("is set to"), does it plan itself
 * ("scheduled for"), is it in the present tense in running text ("arrives on
 * Thursday")? Otherwise it is past.
 */
#include "time/time_int.h"

enum { CLIMB = 6 };

static bool has_class(const dm_doc *doc, const dm_lexicon *lex, uint32_t t, dm_time_class cls, int32_t want)
{
    int32_t value;

    return (dm_timeword_find(&value, lex, doc->toks[t].lemma_id, cls, NULL) && value == want)
        || (dm_timeword_find(&value, lex, doc->toks[t].form_id, cls, NULL) && value == want);
}

/* The token of the expression by which it hangs in the tree. */
static uint32_t head_of(const dm_doc *doc, uint32_t first, uint32_t n)
{
    for (uint32_t t = first; t < first + n; t++) {
        uint32_t h = doc->toks[t].head;

        if (h == DM_NONE || h < first || h >= first + n)
            return t;
    }
    return first;
}

/* "will meet", "could meet"; but not "could have met". */
static bool has_future_auxiliary(const dm_doc *doc, const dm_lexicon *lex, uint32_t verb)
{
    uint32_t n_aux = 0;
    bool     may_be = false;

    for (uint32_t c = dm_first(doc, verb); c != DM_NONE; c = dm_next(doc, c)) {
        if (doc->toks[c].deprel != DM_DEP_AUX)
            continue;
        if (has_class(doc, lex, c, DM_TIME_FUTURE, 1))
            return true;
        n_aux++;
        may_be = may_be || has_class(doc, lex, c, DM_TIME_FUTURE, 2);
    }
    return may_be && n_aux == 1;
}

static bool has_past_auxiliary(const dm_doc *doc, uint32_t verb)
{
    for (uint32_t c = dm_first(doc, verb); c != DM_NONE; c = dm_next(doc, c))
        if ((doc->toks[c].deprel == DM_DEP_AUX || doc->toks[c].deprel == DM_DEP_AUX_PASS
             || doc->toks[c].deprel == DM_DEP_COP)
            && doc->toks[c].morph.tense == DM_TENSE_PAST)
            return true;
    return false;
}

/* "arrives on Thursday", "is meeting him on Thursday": a finite verb in the
 * present, not a headline's. */
static bool is_present(const dm_doc *doc, uint32_t verb)
{
    const dm_token *v = &doc->toks[verb];

    if (doc->sents[v->sent].is_title || v->upos != DM_UPOS_VERB)
        return false;
    if (v->morph.verbform == DM_VERBFORM_FIN)
        return v->morph.tense == DM_TENSE_PRES;
    if (v->morph.verbform != DM_VERBFORM_GER
        && !(v->morph.verbform == DM_VERBFORM_PART && v->morph.tense == DM_TENSE_PRES))
        return false;
    for (uint32_t c = dm_first(doc, verb); c != DM_NONE; c = dm_next(doc, c))
        if (doc->toks[c].deprel == DM_DEP_AUX && doc->toks[c].morph.tense == DM_TENSE_PRES)
            return true;
    return false;
}

/* "set to begin", "to meet on Thursday": an infinitive that a plan governs. */
static bool is_planned(const dm_doc *doc, const dm_lexicon *lex, uint32_t verb)
{
    uint32_t h = doc->toks[verb].head;

    if (doc->toks[verb].morph.verbform != DM_VERBFORM_INF || h == DM_NONE)
        return false;
    return (has_class(doc, lex, h, DM_TIME_PLAN, 1) && !has_past_auxiliary(doc, h))
        || has_class(doc, lex, h, DM_TIME_PLAN, 3);
}

/* "met", "was met"; a participle alone ("kept closed") is of no time. */
static bool is_past(const dm_doc *doc, uint32_t verb)
{
    return (doc->toks[verb].morph.verbform == DM_VERBFORM_FIN && doc->toks[verb].morph.tense == DM_TENSE_PAST)
        || has_past_auxiliary(doc, verb);
}

/* The preposition before the date points ahead ("until") and the verb does not
 * look back. */
static bool points_ahead(const dm_doc *doc, const dm_lexicon *lex, uint32_t head, uint32_t verb)
{
    for (uint32_t c = dm_first(doc, head); c != DM_NONE; c = dm_next(doc, c))
        if (doc->toks[c].deprel == DM_DEP_CASE && has_class(doc, lex, c, DM_TIME_UNTIL, 1))
            return !is_past(doc, verb);
    return false;
}

static bool looks_back(const dm_doc *doc, const dm_lexicon *lex, uint32_t head)
{
    for (uint32_t c = dm_first(doc, head); c != DM_NONE; c = dm_next(doc, c))
        if (doc->toks[c].deprel == DM_DEP_CASE && has_class(doc, lex, c, DM_TIME_SINCE, 1))
            return true;
    return false;
}

static bool is_nominal(const dm_doc *doc, uint32_t t)
{
    uint8_t upos = doc->toks[t].upos;

    return upos == DM_UPOS_NOUN || upos == DM_UPOS_PROPN || upos == DM_UPOS_PRON || upos == DM_UPOS_NUM;
}

/* "called a conference on Thursday": the day is that of the conference, whatever the tree hangs it on. */
static bool calls_occasion(const dm_doc *doc, const dm_lexicon *lex, uint32_t verb, uint32_t date)
{
    uint32_t object = dm_child(doc, verb, DM_DEP_OBJ);

    return object != DM_NONE && object < date && has_class(doc, lex, verb, DM_TIME_PLAN, 2)
        && has_class(doc, lex, object, DM_TIME_OCCASION, 1);
}

static bool verb_is_ahead(const dm_doc *doc, const dm_lexicon *lex, uint32_t verb)
{
    return has_future_auxiliary(doc, lex, verb) || is_planned(doc, lex, verb)
        || (has_class(doc, lex, verb, DM_TIME_PLAN, 1) && !has_past_auxiliary(doc, verb))
        || is_present(doc, verb);
}

bool dm_time_is_ahead(const dm_doc *doc, const dm_lexicon *lex, uint32_t first, uint32_t n)
{
    uint32_t head = head_of(doc, first, n), at = doc->toks[head].head;
    bool     through_noun = false;

    if (looks_back(doc, lex, head))
        return false;
    for (uint32_t i = 0; i < CLIMB && at != DM_NONE; i++, at = doc->toks[at].head) {
        if (is_nominal(doc, at)) {
            through_noun = true;
            continue;
        }
        if (through_noun && has_class(doc, lex, at, DM_TIME_PLAN, 2))
            return true;
        if (through_noun)
            return has_future_auxiliary(doc, lex, at) || is_planned(doc, lex, at);
        return verb_is_ahead(doc, lex, at) || points_ahead(doc, lex, head, at) || calls_occasion(doc, lex, at, first);
    }
    return false;
}

bool dm_time_is_behind(const dm_doc *doc, uint32_t first, uint32_t n)
{
    uint32_t at = doc->toks[head_of(doc, first, n)].head;

    for (uint32_t i = 0; i < CLIMB && at != DM_NONE; i++, at = doc->toks[at].head)
        if (!is_nominal(doc, at))
            return is_past(doc, at);
    return false;
}
