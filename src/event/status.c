/* status.c: whether an act happened, will, might, or did not
 *
 * Words beside the act (not, will, may, no, alleged) and words over it (fail to,
 * plan to, threat of) say so; which they are stands in lexicon/status. From the trigger
 * we climb through what governs it: the light verb of a noun, the verbs over an infinitive,
 * the noun or adjective a clause completes, the first of coordinated verbs that share a helper,
 * up to the cue of the claim that tells the act. Then we fold from the top down:
 *
 *     Iraq    could not    |  fail          |  to stop         |  the attack
 *             negated      |  over: negated |  over: negated   |
 *             negated     -> not failing:     stopped:            the attack: negated
 *                             actual           actual
 *
 * What a word makes of what hangs on it has two entries, as implicative verbs have two signs (Nairn and others
 * 2006, Sauri and Pustejovsky 2012): `over` when the word itself is told as it is, `denied` when it is
 * negated ("did not try", "was not allowed": not done; "did not regret": done). At each step a negation of
 * its own beats all, since what did not happen is not planned either; else what is nearest wins.
 */
#include "event/event_int.h"
#include "event/syntax_int.h"

enum { CLIMB = 6, AHEAD = 2 };    /* AHEAD: words between a negation and its infinitive */

/* One word of the chain from the act upward. */
typedef struct link {
    uint32_t t;
    uint8_t  how;                  /* what is below: GOVERNED by it, HELPED too, LED by coordination, LIT by a light verb */
    bool     is_cue;               /* of the claim that tells the act           */
} link;

typedef enum bond { APART, GOVERNED, HELPED, LED, LIT } bond;

typedef struct chain {
    uint32_t n;
    link     at[CLIMB + 2];
} chain;

typedef struct verdict {
    bool    has_any, is_ahead;     /* is_ahead: something said future           */
    bool    is_announced;          /* a helper of the act said it: will         */
    bool    is_by_cue;             /* negated by what the claim's stance tells already */
    bool    is_shared;             /* said of the first of coordinated acts, and handed on */
    uint8_t status;
    uint32_t    word;              /* that decided it; DM_NONE                  */
    const char *how;               /* for the log                               */
} verdict;

/* "If they do not leave": open, whatever else is told. */
static void leave_open(verdict *v, uint32_t word, const char *how)
{
    v->has_any = true;
    v->status  = DM_EVENT_HYPOTHETICAL;
    v->word    = word;
    v->how     = how;
}

/* What the words beside one act say. */
typedef struct beside {
    uint8_t     status;
    bool        is_told;
    uint32_t    word;
    const char *how;
    uint32_t    opens;             /* "if", or DM_NONE                          */
} beside;

/* Words of its own on what the words over it have made of it: "not" turns, of others the nearer one counts. */
static void take(verdict *v, uint8_t status, uint32_t word, const char *how)
{
    bool is_negated = v->status == DM_EVENT_NEGATED;

    v->is_ahead = v->is_ahead || status == DM_EVENT_FUTURE;
    if (status == DM_EVENT_ACTUAL || (is_negated && status != DM_EVENT_NEGATED))
        return;
    v->has_any = true;
    if (is_negated && v->is_shared)
        return;                                                   /* "never came and never wrote" */
    v->status  = is_negated ? DM_EVENT_ACTUAL : status;           /* not failing to do is doing */
    v->word    = word;
    v->how     = is_negated ? "negated twice" : how;
}

/* The entry's other words hang on t, or follow it: "set to", "not only". */
static bool others_hang(const dm_seek *s, const dm_helper *h, uint32_t t)
{
    uint32_t first = h->first, n = h->n;

    dm_rules_clip(&first, &n, s->rules.n_word);
    for (uint32_t i = 0; i < n; i++) {
        uint32_t word = s->rules.words[first + i].word, next = t + i + 1;
        bool     follows = next < s->doc->n_tok && dm_event_has_word(s->doc, next, word);

        if (!follows && dm_event_hanging(s->doc, t, word) == DM_NONE)
            return false;
    }
    return true;
}

/* The longest entry of `effect` for the token; NULL when there is none. */
static const dm_helper *entry_of(const dm_seek *s, uint32_t t, dm_effect effect)
{
    const dm_token  *tok = &s->doc->toks[t];
    const dm_helper *best = NULL;

    for (int form = 0; form < 2; form++) {
        uint32_t         n;
        const dm_helper *h = dm_rules_statuses(&s->rules, form ? tok->form_id : tok->lemma_id, &n);

        for (uint32_t i = 0; i < n; i++)
            if (h[i].effect == effect && others_hang(s, &h[i], t) && (!best || h[i].n > best->n))
                best = &h[i];
    }
    return best;
}

static bool is_beside(uint8_t deprel)
{
    switch (dm_deprel_base(deprel)) {
    case DM_DEP_AUX: case DM_DEP_ADVMOD: case DM_DEP_DET: case DM_DEP_AMOD: case DM_DEP_MARK:
    case DM_DEP_CC: case DM_DEP_CASE: case DM_DEP_COMPOUND:
        return true;
    default:
        return false;
    }
}

static bool is_supposed(const dm_seek *s, uint32_t t)
{
    for (uint32_t c = dm_first(s->doc, t); c != DM_NONE; c = dm_next(s->doc, c)) {
        uint32_t         mark = s->doc->toks[c].deprel == DM_DEP_ADVCL ? dm_child(s->doc, c, DM_DEP_MARK) : DM_NONE;
        const dm_helper *h = mark == DM_NONE ? NULL : entry_of(s, mark, DM_EFFECT_BESIDE);

        if (h && h->value == DM_EVENT_HYPOTHETICAL && !(mark > 0 && dm_lexicon_in_class(s->lex, s->even, s->doc->toks[mark - 1].lemma_id)))
            return true;                                  /* EVEN if: it holds all the same */
    }
    return false;
}

/* "Theresa May praised": a capital within a sentence, after a name. */
static bool is_surname(const dm_doc *doc, uint32_t c)
{
    const dm_sent *sent = &doc->sents[doc->toks[c].sent];
    dm_str         form = dm_doc_form(doc, c), next;

    if (sent->is_title || c == sent->first || c + 1 >= sent->first + sent->n || form.n == 0 || form.p[0] < 'A' || form.p[0] > 'Z')
        return false;
    next = dm_doc_form(doc, c + 1);
    return doc->toks[c - 1].upos == DM_UPOS_PROPN && next.n && next.p[0] >= 'a' && next.p[0] <= 'z';
}

/* "ALMOST universally condemned", "NEARLY all": said of the word behind it, not of the act. */
static bool is_of_next(const dm_seek *s, uint32_t t, uint32_t c)
{
    uint8_t next = c + 1 < s->doc->n_tok && c + 1 != t ? s->doc->toks[c + 1].upos : DM_UPOS_VERB;

    return (next == DM_UPOS_ADV || next == DM_UPOS_ADJ || next == DM_UPOS_NUM || next == DM_UPOS_DET)
        && dm_lexicon_in_class(s->lex, s->nearly, s->doc->toks[c].lemma_id);
}

/* The verb that t stands before, with nothing but an adverb and its "to" between: "NEVER to sign", "NO longer to sign". */
static uint32_t infinitive_after(const dm_doc *doc, uint32_t t)
{
    const dm_sent *sent = &doc->sents[doc->toks[t].sent];
    bool           is_led = false;

    for (uint32_t c = t + 1; c < sent->first + sent->n; c++) {
        const dm_token *tok = &doc->toks[c];

        if (tok->upos == DM_UPOS_VERB)
            return is_led && tok->morph.verbform == DM_VERBFORM_INF ? c : DM_NONE;
        if ((tok->upos != DM_UPOS_ADV && tok->upos != DM_UPOS_PART) || c > t + AHEAD)
            break;
        is_led = is_led || tok->deprel == DM_DEP_MARK;
    }
    return DM_NONE;
}

/* "promised NEVER to sign" is promised: it is said of the infinitive. */
static bool is_of_infinitive(const dm_doc *doc, uint32_t t, uint32_t c)
{
    uint32_t v = c > t ? infinitive_after(doc, c) : DM_NONE;

    return v != DM_NONE && v != t;
}

/* The helper c of t. In reported speech "would" is "will" put back, unless there is an if. */
static const dm_helper *beside_entry(const dm_seek *s, uint32_t t, uint32_t c)
{
    const dm_helper *h = NULL;

    if (!is_beside(s->doc->toks[c].deprel) || is_surname(s->doc, c) || is_of_next(s, t, c)
        || is_of_infinitive(s->doc, t, c))
        return NULL;
    if (s->claim_at[t] != DM_NONE || s->doc->toks[t].deprel == DM_DEP_CCOMP)
        h = entry_of(s, c, DM_EFFECT_REPORTED);
    if (h && !is_supposed(s, t))
        return h;
    h = entry_of(s, c, DM_EFFECT_BESIDE);
    return h && h->value == DM_EVENT_HISTORICAL && s->doc->toks[c].deprel == DM_DEP_MARK ? NULL : h;   /* "ONCE they attack" */
}

static bool denies(const dm_seek *s, uint32_t t)
{
    const dm_helper *h = entry_of(s, t, DM_EFFECT_BESIDE);

    return h && h->value == DM_EVENT_NEGATED;
}

static bool is_small(uint8_t upos)
{
    return upos == DM_UPOS_ADV || upos == DM_UPOS_PART || upos == DM_UPOS_AUX || upos == DM_UPOS_PRON || upos == DM_UPOS_SCONJ
        || upos == DM_UPOS_ADP;
}

/* "promised TO NO LONGER supply arms", whatever the tree makes of "supply": nothing but small words stand between, and
 * the negation before an infinitive or behind a helper, a "that" or the like. */
static bool is_denied_next(const dm_seek *s, uint32_t from)
{
    const dm_doc  *doc = s->doc;
    const dm_sent *sent = &doc->sents[doc->toks[from].sent];
    uint32_t       end = sent->first + sent->n, c = from + 1;

    while (c < end && is_small(doc->toks[c].upos)
           && !((doc->toks[c].upos == DM_UPOS_ADV || doc->toks[c].upos == DM_UPOS_PART) && denies(s, c)))
        c++;
    if (c >= end || !is_small(doc->toks[c].upos))
        return false;
    for (uint32_t k = c + 1; k < end && k <= c + 2; k++)                   /* one adverb: not "not long ago to" */
        if (doc->toks[k].upos != DM_UPOS_ADV)
            return doc->toks[k].upos == DM_UPOS_PART
                || (c > from + 1 && (doc->toks[k].upos == DM_UPOS_VERB || doc->toks[k].upos == DM_UPOS_NOUN));
    return false;
}

bool dm_event_is_denied(const dm_seek *s, uint32_t from, uint32_t v)
{
    if (is_denied_next(s, from))
        return true;
    for (uint32_t c = v; c-- > from + 1;) {
        bool is_beside_it = s->doc->toks[c].head == v && is_beside(s->doc->toks[c].deprel);

        if (denies(s, c) && (is_beside_it || infinitive_after(s->doc, c) == v))
            return true;
    }
    return false;
}

/* "the ATTACK left no dead", "the bomb hurt NOBODY": it was done, whoever it struck. */
static bool is_deed(const dm_seek *s, const dm_find *f)
{
    int      type = f->row ? dm_event_type_find(dm_str_of(f->row->type)) : -1;
    uint32_t subject = type == DM_TYPE_ASSAULT ? dm_event_subject(s, f->carrier) : DM_NONE;

    if (subject != DM_NONE)
        subject = dm_event_antecedent(s->doc, subject);
    return subject != DM_NONE && s->doc->toks[subject].upos == DM_UPOS_NOUN && s->doc->mention_at[subject] == DM_NONE;
}

/* "No group claimed", "neither the army nor the police", "nobody was arrested": a subject that is nobody; "reached no
 * deal", "accused nobody", "apologised to nobody": so the act's own object. */
static bool is_nobody(const dm_seek *s, const dm_find *f, uint32_t t, uint32_t c)
{
    const dm_doc *doc = s->doc;
    uint32_t      rel = dm_deprel_base(doc->toks[c].deprel), det = dm_child(doc, c, DM_DEP_DET);
    uint32_t      both = dm_child(doc, c, DM_DEP_CC_PRECONJ);
    bool          is_own = t == f->anchor && t == f->carrier;

    if (rel == DM_DEP_OBL && det != DM_NONE && denies(s, det) && dm_lexicon_in_class(s->lex, s->no_way, doc->toks[c].lemma_id))
        return true;                                      /* "in NO WAY threatened" */
    if (rel == DM_DEP_OBL)
        return is_own && doc->toks[c].upos == DM_UPOS_PRON && denies(s, c);
    if (rel == DM_DEP_OBJ && is_deed(s, f))
        return false;
    if ((rel != DM_DEP_NSUBJ && (rel != DM_DEP_OBJ || !is_own)) || (dm_event_in_trigger(s, f, c) && !is_own))
        return false;
    return denies(s, c) || (det != DM_NONE && !dm_event_in_trigger(s, f, det) && denies(s, det))
        || (both != DM_NONE && denies(s, both));
}

/* Which of two words beside one act counts: a negation, else the first. Two negations are none. */
static void add(beside *b, uint8_t status, uint32_t word, const char *how)
{
    bool is_twice = status == DM_EVENT_NEGATED && b->status == DM_EVENT_NEGATED;

    if (status == DM_EVENT_NEGATED || !b->is_told)
        *b = (beside){is_twice ? DM_EVENT_ACTUAL : status, true, word, is_twice ? "negated twice" : how, b->opens};
}

/* Words that say nothing of the act: actual ones ("not only"), and those of its own trigger. */
static bool says_nothing(const dm_seek *s, const dm_find *f, uint32_t c, const dm_helper *h)
{
    return !h || h->value >= DM_EVENT_STATUS_COUNT || h->value == DM_EVENT_ACTUAL || dm_event_in_trigger(s, f, c);
}

/* "They attacked, it IS FEARED." */
static bool is_aside(const dm_doc *doc, uint32_t c)
{
    return doc->toks[c].deprel == DM_DEP_PARATAXIS && dm_child(doc, c, DM_DEP_AUX_PASS) != DM_NONE
        && dm_child(doc, c, DM_DEP_OBL_AGENT) == DM_NONE;
}

/* "An attack is LIKELY": as "a likely attack". */
static const dm_helper *predicate_of(const dm_seek *s, uint32_t t)
{
    uint32_t         head = s->doc->toks[t].head;
    const dm_helper *h = NULL;

    if (s->doc->toks[t].deprel == DM_DEP_NSUBJ && s->doc->toks[t].upos == DM_UPOS_NOUN && s->doc->toks[head].upos == DM_UPOS_ADJ)
        h = entry_of(s, head, DM_EFFECT_BESIDE);
    return h && h->value < DM_EVENT_STATUS_COUNT ? h : NULL;
}

/* "That they BE freed": the bare helper of a clause with a subject wants it, and does not tell it. */
static bool is_wanted(const dm_doc *doc, uint32_t t)
{
    uint32_t aux = dm_child(doc, t, DM_DEP_AUX_PASS), subject = dm_child(doc, t, DM_DEP_NSUBJ_PASS);

    return aux != DM_NONE && subject != DM_NONE && subject < aux && doc->toks[aux].morph.verbform == DM_VERBFORM_INF
        && dm_child(doc, t, DM_DEP_AUX) == DM_NONE;
}

/* The negation before the "to" of the verb that hangs on what is over it, or DM_NONE. */
static uint32_t strayed(const dm_seek *s, uint32_t t)
{
    uint32_t over = s->doc->toks[t].head;

    if (over == DM_NONE || over > t || s->doc->toks[t].morph.verbform != DM_VERBFORM_INF)
        return DM_NONE;
    for (uint32_t c = t; c-- > over + 1 && (s->doc->toks[c].upos == DM_UPOS_PART || s->doc->toks[c].upos == DM_UPOS_ADV);)
        if (s->doc->toks[c].head != t && denies(s, c) && infinitive_after(s->doc, c) == t)
            return c;
    return DM_NONE;
}

static void look_beside(const dm_seek *s, const dm_find *f, uint32_t t, verdict *v)
{
    const dm_helper *h;
    uint32_t         c;
    beside           own = {.status = DM_EVENT_ACTUAL, .word = DM_NONE, .opens = DM_NONE};

    for (c = dm_first(s->doc, t); c != DM_NONE; c = dm_next(s->doc, c)) {
        bool is_acl = s->doc->toks[c].deprel == DM_DEP_ACL;

        h = beside_entry(s, t, c);
        if (is_nobody(s, f, t, c))
            add(&own, DM_EVENT_NEGATED, c, "nobody");
        if (is_aside(s->doc, c))
            h = entry_of(s, c, DM_EFFECT_OVER);
        if (is_acl && t == f->anchor)                                   /* "talks set for Monday", "talks called off" */
            h = entry_of(s, c, DM_EFFECT_OVER);
        if (says_nothing(s, f, c, h) || (is_acl && h->value == DM_EVENT_HYPOTHETICAL))
            continue;
        add(&own, (uint8_t)h->value, c, "beside");
        if (h->value == DM_EVENT_HYPOTHETICAL && s->doc->toks[c].deprel == DM_DEP_MARK)
            own.opens = c;
        v->is_ahead = v->is_ahead || h->value == DM_EVENT_FUTURE;
        v->is_announced = v->is_announced || (h->value == DM_EVENT_FUTURE && h->effect != DM_EFFECT_OVER);
    }
    if (own.status != DM_EVENT_NEGATED && (c = strayed(s, t)) != DM_NONE)
        add(&own, DM_EVENT_NEGATED, c, "beside");
    if (is_wanted(s->doc, t) && !own.is_told)
        add(&own, DM_EVENT_HYPOTHETICAL, t, "wanted");
    if ((h = predicate_of(s, t)) != NULL)
        add(&own, (uint8_t)h->value, s->doc->toks[t].head, "beside");
    v->has_any = v->has_any || own.is_told;
    take(v, own.status, own.word, own.how);
    if (own.opens != DM_NONE)
        leave_open(v, own.opens, "beside");
}

static bool is_noun(const dm_doc *doc, uint32_t t)
{
    return doc->toks[t].upos == DM_UPOS_NOUN || doc->toks[t].upos == DM_UPOS_PROPN;
}

/* "His aim is TO URGE them": what the noun over an infinitive makes of it. */
static void look_at_plan(const dm_seek *s, uint32_t t, verdict *v)
{
    const dm_doc    *doc = s->doc;
    uint32_t         plan = dm_child(doc, t, DM_DEP_NSUBJ);
    const dm_helper *h;

    if (plan == DM_NONE)
        plan = dm_child(doc, t, DM_DEP_NSUBJ_OUTER);
    if (plan == DM_NONE || !is_noun(doc, plan) || doc->toks[t].upos != DM_UPOS_VERB || dm_child(doc, t, DM_DEP_COP) == DM_NONE)
        return;
    h = entry_of(s, plan, DM_EFFECT_OVER);
    if (h && h->value < DM_EVENT_STATUS_COUNT)
        take(v, (uint8_t)h->value, plan, "over");
    else if (dm_lexicon_in_class(s->lex, s->aims, doc->toks[plan].lemma_id))
        take(v, DM_EVENT_FUTURE, plan, "over");
}

static bool has_own_helper(const dm_doc *doc, uint32_t t)
{
    return dm_child(doc, t, DM_DEP_AUX) != DM_NONE || dm_child(doc, t, DM_DEP_AUX_PASS) != DM_NONE
        || dm_child(doc, t, DM_DEP_NSUBJ) != DM_NONE || dm_child(doc, t, DM_DEP_NSUBJ_PASS) != DM_NONE;
}

/* "could BRING ABOUT talks", "led to a strike": an act that comes of the verb, and is no more real than it. */
static bool brings(const dm_seek *s, uint32_t t)
{
    return dm_lexicon_in_class(s->lex, s->brings, s->doc->toks[s->doc->toks[t].head].lemma_id);
}

/* "The talks did not take place": what is told of the act itself, not of what it does. */
static bond bond_of_subject(const dm_seek *s, uint32_t t)
{
    const dm_doc    *doc = s->doc;
    const dm_helper *h;

    if (!is_noun(doc, t))
        return APART;
    if (doc->toks[t].deprel == DM_DEP_NSUBJ_PASS)
        return brings(s, t) ? HELPED : GOVERNED;
    h = entry_of(s, doc->toks[t].head, DM_EFFECT_OVER);
    return h && h->value == DM_EVENT_ACTUAL ? HELPED : APART;
}

/* "aimed AT ending the war": the mark is a word of the entry of what it hangs on. */
static bool is_led_by_entry(const dm_seek *s, uint32_t t, uint32_t mark)
{
    const dm_helper *h = mark == DM_NONE ? NULL : entry_of(s, s->doc->toks[t].head, DM_EFFECT_OVER);
    uint32_t         first = h ? h->first : 0, n = h ? h->n : 0;

    dm_rules_clip(&first, &n, s->rules.n_word);
    for (uint32_t i = 0; i < n; i++)
        if (dm_event_has_word(s->doc, mark, s->rules.words[first + i].word))
            return true;
    return false;
}

/* "accused OF an attack", not "called AFTER the attack". */
static bool is_led(const dm_seek *s, uint32_t t)
{
    uint32_t c = dm_child(s->doc, t, DM_DEP_CASE);

    return c == DM_NONE || dm_lexicon_in_class(s->lex, s->clause_marks, s->doc->toks[c].lemma_id) || is_led_by_entry(s, t, c);
}

/* "her decision DURING the attack" was not to attack. */
static bool is_setting(const dm_seek *s, uint32_t t)
{
    uint32_t c = dm_child(s->doc, t, DM_DEP_CASE);

    return c != DM_NONE && dm_lexicon_in_class(s->lex, s->background, s->doc->toks[c].lemma_id);
}

static bool has_modal(const dm_seek *s, uint32_t t);

/* "SOUGHT TO CALM them by pledging reforms": by what one tries one does. */
static bool is_tried(const dm_seek *s, uint32_t t)
{
    uint32_t over = s->doc->toks[t].head;

    return s->doc->toks[t].deprel == DM_DEP_XCOMP && dm_lexicon_in_class(s->lex, s->tries, s->doc->toks[over].lemma_id)
        && !has_modal(s, over);
}

/* "Plans to close the port BY MINING it": no second act, and as far along as the first. */
static bool is_means(const dm_seek *s, uint32_t t)
{
    uint32_t mark = dm_child(s->doc, t, DM_DEP_MARK);

    return mark < t && dm_lexicon_in_class(s->lex, s->agents, s->doc->toks[mark].lemma_id)
        && s->doc->toks[t].morph.verbform != DM_VERBFORM_FIN && !is_tried(s, s->doc->toks[t].head);
}

/* "planned the raid IN A MEETING": where something is planned lies not ahead. */
static bool is_venue(const dm_seek *s, uint32_t t)
{
    uint32_t         head = s->doc->toks[t].head, mark = dm_child(s->doc, t, DM_DEP_CASE);
    const dm_helper *h = entry_of(s, head, DM_EFFECT_OVER);

    return h && h->value == DM_EVENT_FUTURE && mark != DM_NONE && dm_child(s->doc, head, DM_DEP_OBJ) != DM_NONE
        && dm_lexicon_in_class(s->lex, s->venues, s->doc->toks[mark].lemma_id) && !is_led_by_entry(s, t, mark);
}

/* "a proposal DEMANDING talks": what is proposed stands behind "to", "of" or "that". */
static bool is_beside_content(const dm_doc *doc, uint32_t t)
{
    const dm_token *tok = &doc->toks[t];

    return tok->deprel == DM_DEP_ACL && tok->upos == DM_UPOS_VERB && dm_child(doc, t, DM_DEP_MARK) == DM_NONE
        && dm_child(doc, t, DM_DEP_CASE) == DM_NONE && dm_child(doc, t, DM_DEP_NSUBJ) == DM_NONE
        && (tok->morph.verbform == DM_VERBFORM_GER || (tok->morph.verbform == DM_VERBFORM_PART && tok->morph.tense == DM_TENSE_PRES));
}

/* "rumours THAT": not what is said of a person who ..., nor "plans BACKED by Iran". */
static bond bond_of_attribute(const dm_seek *s, uint32_t t)
{
    const dm_doc   *doc = s->doc;
    const dm_token *tok = &doc->toks[t];
    uint32_t        mark = dm_child(doc, t, DM_DEP_MARK);

    if (mark != DM_NONE && dm_lexicon_in_class(s->lex, s->background, doc->toks[mark].lemma_id))
        return APART;                                     /* "no surprise, AS he attacked" */
    if (tok->deprel == DM_DEP_ACL_RELCL)
        return mark == DM_NONE ? APART : HELPED;
    if (tok->morph.verbform != DM_VERBFORM_INF && mark == DM_NONE && dm_child(doc, tok->head, DM_DEP_COP) != DM_NONE)
        return APART;                                     /* "was not a party to it, LETTING them attack" */
    if (is_beside_content(doc, t) && entry_of(s, tok->head, DM_EFFECT_OVER))
        return APART;
    if (tok->morph.verbform != DM_VERBFORM_PART || tok->morph.tense != DM_TENSE_PAST)
        return HELPED;
    return has_own_helper(doc, t) || mark != DM_NONE ? HELPED : APART;
}

/* A helper that puts what it helps off, or leaves it open. */
static bool has_modal(const dm_seek *s, uint32_t t)
{
    for (uint32_t c = dm_first(s->doc, t); c != DM_NONE; c = dm_next(s->doc, c))
        if (s->doc->toks[c].deprel == DM_DEP_AUX
            && (entry_of(s, c, DM_EFFECT_BESIDE) || entry_of(s, c, DM_EFFECT_REPORTED)))
            return true;
    return false;
}

/* "asked WHY he had attacked", "warned that Chad IS MASSING troops": so it is, whatever is asked or warned of. */
static bool is_told_anyway(const dm_seek *s, uint32_t t)
{
    const dm_doc *doc = s->doc;
    uint32_t      head = doc->toks[t].head;

    if (doc->toks[t].morph.verbform == DM_VERBFORM_INF || has_modal(s, t))
        return false;
    for (uint32_t c = dm_first(doc, t); c != DM_NONE; c = dm_next(doc, c))
        if (doc->toks[c].deprel == DM_DEP_ADVMOD && dm_lexicon_in_class(s->lex, s->why, doc->toks[c].lemma_id))
            return true;
    return (dm_lexicon_in_class(s->lex, s->warners, doc->toks[head].lemma_id) || dm_lexicon_in_class(s->lex, s->settles, doc->toks[head].lemma_id))
        && (doc->toks[t].morph.tense == DM_TENSE_PAST || dm_child(doc, t, DM_DEP_AUX) != DM_NONE || dm_child(doc, t, DM_DEP_AUX_PASS) != DM_NONE);
}

/* "vowed that it WILL win and URGED Chad to leave": a finite verb shares no "will"; it goes with another verb than the
 * tree has it. */
static bool is_misled(const dm_seek *s, uint32_t t)
{
    const dm_doc   *doc = s->doc;
    const dm_token *tok = &doc->toks[t];
    bool            is_finite = tok->morph.verbform == DM_VERBFORM_FIN && (tok->morph.tense == DM_TENSE_PAST || (tok->morph.person == DM_PERSON_3 && tok->morph.number == DM_NUMBER_SING));

    bool            is_past = tok->morph.tense == DM_TENSE_PAST && doc->toks[tok->head].morph.verbform == DM_VERBFORM_INF
                   && dm_child(doc, tok->head, DM_DEP_AUX_PASS) == DM_NONE;

    return tok->upos == DM_UPOS_VERB && (is_finite || is_past) && has_modal(s, tok->head);
}

/* "the authors of the raid and OF KIDNAPPINGS", read as "authors and kidnappings": what a preposition leads goes with
 * another one. */
static bool is_led_apart(const dm_doc *doc, uint32_t t)
{
    uint32_t mark = dm_child(doc, t, DM_DEP_CASE), head = doc->toks[t].head;

    return mark != DM_NONE && is_noun(doc, t) && is_noun(doc, head) && dm_child(doc, head, DM_DEP_CASE) == DM_NONE;
}

/* "did not call THE bombing an accident": it was, whatever it is called. */
static bool is_named(const dm_seek *s, uint32_t t)
{
    const dm_doc *doc = s->doc;
    uint32_t      det = dm_child(doc, t, DM_DEP_DET);

    return is_noun(doc, t) && det != DM_NONE && dm_lexicon_in_class(s->lex, s->definite, doc->toks[det].form_id)
        && dm_lexicon_in_class(s->lex, s->naming, doc->toks[doc->toks[t].head].lemma_id);
}

/* How the head of t governs it. */
static bond bond_of(const dm_seek *s, uint32_t t)
{
    const dm_doc *doc = s->doc;

    if (doc->toks[t].head == DM_NONE)
        return APART;
    switch (dm_deprel_base(doc->toks[t].deprel)) {
    case DM_DEP_XCOMP:
        return is_named(s, t) ? APART : HELPED;
    case DM_DEP_ACL:
        return bond_of_attribute(s, t);
    case DM_DEP_ADVCL:
        if (is_means(s, t))
            return HELPED;
        return dm_event_clause(s, doc->toks[t].head) == t || is_led_by_entry(s, t, dm_child(doc, t, DM_DEP_MARK)) ? GOVERNED : APART;
    case DM_DEP_CCOMP:
        return is_told_anyway(s, t) ? APART : GOVERNED;
    case DM_DEP_CSUBJ:
        return GOVERNED;
    case DM_DEP_CONJ:
        return has_own_helper(doc, t) || is_misled(s, t) || is_led_apart(doc, t) ? APART : LED;
    case DM_DEP_NSUBJ:
        return bond_of_subject(s, t);
    case DM_DEP_OBL:
        return !is_noun(doc, t) || !is_led(s, t) || is_venue(s, t) ? APART : brings(s, t) ? HELPED : GOVERNED;
    case DM_DEP_OBJ:
        return !is_noun(doc, t) || is_named(s, t) ? APART : brings(s, t) ? HELPED : GOVERNED;
    case DM_DEP_NMOD:
        return is_noun(doc, t) && !is_setting(s, t) ? GOVERNED : APART;
    case DM_DEP_COMPOUND:
        return is_noun(doc, t) ? GOVERNED : APART;
    default:
        return APART;
    }
}

/* "opposes CUTTING aid": what one is for or against is not done by that. */
static bool is_viewed(const dm_seek *s, uint32_t t)
{
    const dm_doc *doc = s->doc;

    return doc->toks[t].deprel == DM_DEP_XCOMP && doc->toks[t].morph.verbform == DM_VERBFORM_GER
        && dm_lexicon_in_class(s->lex, s->views, doc->toks[doc->toks[t].head].lemma_id);
}

/* "sent troops to crush the revolt": meant, not told to have happened. */
static bool is_purpose(const dm_doc *doc, uint32_t t)
{
    return doc->toks[t].deprel == DM_DEP_ADVCL && doc->toks[t].morph.verbform == DM_VERBFORM_INF
        && dm_child(doc, t, DM_DEP_AUX) == DM_NONE;
}

/* "will go to Oslo TO MEET them": as far ahead as what it is the purpose of. */
static bool is_purpose_ahead(const dm_seek *s, uint32_t t)
{
    uint32_t head = s->doc->toks[t].head;

    if (s->doc->toks[head].upos != DM_UPOS_VERB || dm_event_is_passive(s, head))
        return false;                                     /* "would be honored to meet him" */
    for (uint32_t c = dm_first(s->doc, head); c != DM_NONE; c = dm_next(s->doc, c)) {
        const dm_helper *h = s->doc->toks[c].deprel == DM_DEP_AUX ? beside_entry(s, head, c) : NULL;

        if (h && h->value == DM_EVENT_FUTURE)
            return true;
    }
    return false;
}

/* "sought a way SO THAT the army leaves": what is wished for. */
static bool is_wished(const dm_seek *s, uint32_t t)
{
    const dm_doc *doc = s->doc;

    if (doc->toks[t].deprel != DM_DEP_ADVCL || doc->toks[t].morph.tense != DM_TENSE_PRES || doc->toks[t].morph.verbform != DM_VERBFORM_FIN)
        return false;
    for (uint32_t c = dm_first(doc, t); c != DM_NONE && c < t; c = dm_next(doc, c))
        if ((doc->toks[c].deprel == DM_DEP_MARK || doc->toks[c].deprel == DM_DEP_ADVMOD)
            && dm_lexicon_in_class(s->lex, s->so_that, doc->toks[c].lemma_id))
            return true;
    return false;
}

/* "could move the troops, OCCUPYING the port": along with what may be, or will. DM_EVENT_ACTUAL when it is not so. */
static uint8_t status_along(const dm_seek *s, uint32_t t)
{
    const dm_doc *doc = s->doc;
    uint32_t      head = doc->toks[t].head;
    uint8_t       status = DM_EVENT_ACTUAL;

    if (doc->toks[t].deprel != DM_DEP_ADVCL || head > t || dm_child(doc, t, DM_DEP_MARK) != DM_NONE || has_own_helper(doc, t)
        || (doc->toks[t].morph.verbform != DM_VERBFORM_GER
            && (doc->toks[t].morph.verbform != DM_VERBFORM_PART || doc->toks[t].morph.tense == DM_TENSE_PAST)))
        return DM_EVENT_ACTUAL;
    for (uint32_t c = dm_first(doc, head); c != DM_NONE && c < t; c = dm_next(doc, c)) {
        const dm_helper *h = beside_entry(s, head, c);

        if (h && h->value == DM_EVENT_NEGATED)
            return DM_EVENT_ACTUAL;
        if (h && doc->toks[c].deprel == DM_DEP_AUX && (h->value == DM_EVENT_HYPOTHETICAL || h->value == DM_EVENT_FUTURE))
            status = (uint8_t)h->value;
    }
    return status;
}

/* "Used mortars to attack", "went on to attack": the governor says that its purpose was done. */
static bool serves(const dm_seek *s, uint32_t t)
{
    uint32_t         head = s->doc->toks[t].head;
    const dm_helper *h = head == DM_NONE ? NULL : entry_of(s, head, DM_EFFECT_OVER);

    return h && h->value == DM_EVENT_ACTUAL;
}

/* "An attack could push prices up": an act that is not known yet, and what it might do. "The attack could" happened. */
static bool is_imagined(const dm_seek *s, uint32_t t)
{
    const dm_doc *doc = s->doc;
    uint32_t      det = dm_child(doc, t, DM_DEP_DET), head = doc->toks[t].head;

    if (doc->toks[t].upos != DM_UPOS_NOUN || head == DM_NONE
        || (dm_deprel_base(doc->toks[t].deprel) != DM_DEP_NSUBJ && doc->toks[t].deprel != DM_DEP_OBL_AGENT)
        || det == DM_NONE || !dm_lexicon_in_class(s->lex, s->indefinite, doc->toks[det].form_id))
        return false;
    for (uint32_t c = dm_first(doc, head); c != DM_NONE; c = dm_next(doc, c)) {
        const dm_helper *h = doc->toks[c].deprel == DM_DEP_AUX ? beside_entry(s, head, c) : NULL;

        if (h && h->value == DM_EVENT_HYPOTHETICAL)
            return true;
    }
    return false;
}

/* What a relative clause tells is taken for granted: "What of the bombs that killed six?", and so is the setting: "Were
 * they kind WHEN they burned the buses?" */
static bool is_in_relative(const dm_seek *s, uint32_t t)
{
    const dm_doc *doc = s->doc;

    for (uint32_t i = 0; i < CLIMB && t != DM_NONE; i++, t = doc->toks[t].head) {
        uint32_t mark = doc->toks[t].deprel == DM_DEP_ADVCL && doc->toks[t].morph.tense == DM_TENSE_PAST
            ? dm_child2(doc, t, DM_DEP_MARK, DM_DEP_ADVMOD) : DM_NONE;

        if (doc->toks[t].deprel == DM_DEP_ACL_RELCL
            || (doc->toks[t].deprel == DM_DEP_ACL && doc->toks[t].morph.verbform == DM_VERBFORM_PART && doc->toks[t].morph.tense == DM_TENSE_PAST)
            || (mark != DM_NONE && dm_lexicon_in_class(s->lex, s->background, doc->toks[mark].lemma_id)))
            return true;
    }
    return false;
}

/* "WHY did they attack?", "WHERE were we bombed?": whether they did is not asked. */
static bool asks_about_it(const dm_seek *s, const dm_sent *sent)
{
    for (uint32_t i = sent->first; i < sent->first + sent->n && i < sent->first + 3; i++)
        if (dm_lexicon_in_class(s->lex, s->asks_about, s->doc->toks[i].lemma_id))
            return true;
    return false;
}

static bool is_question(const dm_seek *s, uint32_t t)
{
    const dm_doc  *doc = s->doc;
    const dm_sent *sent = &doc->sents[doc->toks[t].sent];
    dm_str         text = dm_doc_str(doc, sent->span);

    if (is_in_relative(s, t) || asks_about_it(s, sent))
        return false;
    while (text.n && (text.p[text.n - 1] == '"' || text.p[text.n - 1] == '\'' || (unsigned char)text.p[text.n - 1] >= 0x80))
        text.n--;
    return text.n && text.p[text.n - 1] == '?';
}

/* The article's last sentence stops at a comma and a word: who said so may be lost. */
static bool is_cut_off(const dm_doc *doc, uint32_t t)
{
    const dm_sent *sent = &doc->sents[doc->toks[t].sent];
    uint32_t       last = sent->first + sent->n - 1;
    dm_str         word = dm_doc_form(doc, last), before = last > t ? dm_doc_form(doc, last - 1) : word;

    if (doc->toks[t].sent + 1 != doc->n_sent || sent->is_title || doc->toks[last].upos == DM_UPOS_PUNCT)
        return false;
    return doc->article.is_cut || (before.n == 1 && before.p[0] == ',' && word.p[0] >= 'a' && word.p[0] <= 'z');
}

/* "Had they attacked, ...": a helper before its subject, and no question. */
static bool is_inverted(const dm_doc *doc, uint32_t t)
{
    uint32_t subject = dm_child(doc, t, DM_DEP_NSUBJ), aux = dm_child(doc, t, DM_DEP_AUX);

    if (subject == DM_NONE)
        subject = dm_child(doc, t, DM_DEP_NSUBJ_PASS);
    return aux != DM_NONE && subject != DM_NONE && aux < subject && subject < t && aux == doc->sents[doc->toks[t].sent].first;
}

/* "will stay UNTIL Iran makes concessions": what is waited for; "stayed until Iran made" them tells that it did. */
static bool is_awaited(const dm_seek *s, uint32_t t)
{
    const dm_doc *doc = s->doc;
    uint32_t      mark = dm_child(doc, t, DM_DEP_MARK);

    return doc->toks[t].deprel == DM_DEP_ADVCL && mark != DM_NONE && doc->toks[t].morph.tense == DM_TENSE_PRES
        && doc->toks[t].morph.verbform == DM_VERBFORM_FIN && dm_lexicon_in_class(s->lex, s->until, doc->toks[mark].lemma_id);
}

/* "not clear WHETHER it fled or WAS attacked": the mark of the first goes for both. */
static bool is_marked_too(const dm_seek *s, uint32_t t)
{
    const dm_doc    *doc = s->doc;
    uint32_t         mark = doc->toks[t].deprel == DM_DEP_CONJ ? dm_child(doc, doc->toks[t].head, DM_DEP_MARK) : DM_NONE;
    const dm_helper *h = mark == DM_NONE || doc->toks[t].upos != DM_UPOS_VERB ? NULL : entry_of(s, mark, DM_EFFECT_BESIDE);

    return h && h->value == DM_EVENT_HYPOTHETICAL && dm_child(doc, t, DM_DEP_NSUBJ) == DM_NONE;
}

/* "If Iran strikes, Iraq is losing": what is told of now under a condition. What is threatened, asked or promised on a
 * condition is threatened, asked or promised. */
static bool is_conditional(const dm_seek *s, const dm_find *f, uint32_t t)
{
    const dm_doc *doc = s->doc;

    if (t != f->token || f->is_turned || f->told != DM_NONE || doc->toks[t].upos != DM_UPOS_VERB || !is_supposed(s, t))
        return false;
    if (dm_child(doc, t, DM_DEP_XCOMP) != DM_NONE || dm_child(doc, t, DM_DEP_CCOMP) != DM_NONE)
        return false;
    return doc->toks[t].morph.tense == DM_TENSE_PRES;
}

/* ---- the fold ------------------------------------------------------------------------- */

static void push(chain *c, uint32_t t, bond how, bool is_cue)
{
    c->at[c->n++] = (link){t, (uint8_t)how, is_cue};
}

/* The entry for what hangs on the word: refusing is one way of not doing. */
static const dm_helper *over_entry(const dm_seek *s, uint32_t t)
{
    const dm_helper *h = entry_of(s, t, DM_EFFECT_OVER);

    return h ? h : entry_of(s, t, DM_EFFECT_REFUSED);
}

static bool has_entry(const dm_seek *s, uint32_t t)
{
    return over_entry(s, t) || entry_of(s, t, DM_EFFECT_DENIED);
}

/* "a system TO SHOOT down missiles": what a thing is for; "the first to attack" attacked. Of deeds, not of words. */
static bool is_use(const dm_seek *s, const dm_find *f, uint32_t t)
{
    const dm_doc *doc = s->doc;
    uint32_t      head = doc->toks[t].head;
    int           type = f->row ? dm_event_type_find(dm_str_of(f->row->type)) : -1;

    if (type < 0 || dm_event_type_quad((dm_event_type)type) % 2)
        return false;                                     /* "used the time to criticize her": said in it */
    if (doc->toks[t].deprel != DM_DEP_ACL || doc->toks[t].morph.verbform != DM_VERBFORM_INF || doc->toks[head].upos != DM_UPOS_NOUN
        || dm_child(doc, t, DM_DEP_AUX) != DM_NONE || has_entry(s, head) || dm_lexicon_in_class(s->lex, s->ranks, doc->toks[head].lemma_id))
        return false;
    for (uint32_t c = dm_first(doc, head); c != DM_NONE; c = dm_next(doc, c))
        if (doc->toks[c].deprel == DM_DEP_AMOD && dm_lexicon_in_class(s->lex, s->ranks, doc->toks[c].lemma_id))
            return false;
    return s->find_at[head] == DM_NONE;
}

static bool charges(const dm_seek *s, uint32_t t)
{
    if (dm_lexicon_in_class(s->lex, s->presumes, s->doc->toks[s->doc->toks[t].head].lemma_id))
        return false;                                     /* "thanked Chad for sending troops": it did */
    return dm_event_is_charge(s, t) && s->find_at[s->doc->toks[t].head] != DM_NONE && !dm_event_is_inner(s, &s->finds[s->find_at[s->doc->toks[t].head]]);
}

/* "phoned her to thank her": the rule says that what is meant is done along with the word over it, and stands as that does. */
static bool is_done(const dm_seek *s, const dm_find *f, uint32_t t)
{
    return s->rules.rules[f->rule].status == DM_EVENT_ACTUAL && (t == f->carrier || s->doc->toks[f->carrier].head == t);
}

/* Goes up as long as something above can matter. */
static void climb(const dm_seek *s, const dm_find *f, chain *c)
{
    const dm_doc *doc = s->doc;
    uint32_t      t = f->carrier, claim = s->claim_at[f->token];
    uint32_t      cue = claim == DM_NONE ? DM_NONE : doc->claims[claim].cue_head;

    push(c, f->anchor, APART, false);
    if (f->anchor != f->carrier)
        push(c, t, LIT, t == cue);
    for (uint32_t i = 0; i < CLIMB && t != cue; i++) {
        uint32_t head = doc->toks[t].head;
        bond     how = t == f->carrier && head != DM_NONE && is_done(s, f, t) ? HELPED : bond_of(s, t);

        if (how == APART || (how == GOVERNED && !has_entry(s, head) && !charges(s, t)))
            return;
        push(c, head, how, head == cue);
        t = head;
    }
}

/* "suspected of a part in THE murder of a monk": somebody did it. */
bool dm_event_is_anyones(const dm_seek *s, const dm_find *f)
{
    uint32_t det = dm_child(s->doc, f->token, DM_DEP_DET);

    return f->actors.n == 0 && is_noun(s->doc, f->token) && det != DM_NONE
        && dm_lexicon_in_class(s->lex, s->definite, s->doc->toks[det].form_id);
}

/* "spoke of THE attack": what is spoken of with an article is known; "spoke of attacking" is a thought. */
static bool is_known(const dm_seek *s, uint32_t word, uint32_t below)
{
    uint32_t det = dm_child(s->doc, below, DM_DEP_DET);

    return is_noun(s->doc, below) && det != DM_NONE && dm_lexicon_in_class(s->lex, s->definite, s->doc->toks[det].lemma_id)
        && dm_lexicon_in_class(s->lex, s->speaks_of, s->doc->toks[word].lemma_id);
}

/* "ORDERED the murder of a monk", "has ordered an inquiry": whoever tells so tells that it was done. */
static bool is_commanded(const dm_seek *s, const dm_find *f, uint32_t word, uint32_t below)
{
    int type = f->row ? dm_event_type_find(dm_str_of(f->row->type)) : -1;

    return (type == DM_TYPE_ASSAULT || type == DM_TYPE_ACCUSE) && is_noun(s->doc, below) && dm_lexicon_in_class(s->lex, s->commands, s->doc->toks[word].lemma_id)
        && s->doc->toks[word].morph.tense == DM_TENSE_PAST;
}

/* "ACHIEVED its goal of", "KEPT its promise to": what was planned was done. */
static bool is_fulfilled(const dm_seek *s, uint32_t word)
{
    const dm_doc *doc = s->doc;
    uint32_t      head = doc->toks[word].head;

    return is_noun(doc, word) && doc->toks[word].deprel == DM_DEP_OBJ && !has_modal(s, head)
        && dm_lexicon_in_class(s->lex, s->fulfils, doc->toks[head].lemma_id);
}

/* "DECIDED to suspend the talks", "its DECISION to reject the plan": of words, that does it. */
static bool is_decided(const dm_seek *s, const dm_find *f, uint32_t word)
{
    int type = f->row ? dm_event_type_find(dm_str_of(f->row->type)) : -1;

    return (type == DM_TYPE_SANCTION || type == DM_TYPE_REJECT || type == DM_TYPE_CONCEDE || type == DM_TYPE_ACCUSE || type == DM_TYPE_SUPPORT
            || type == DM_TYPE_AGREE || type == DM_TYPE_REQUEST)
        && dm_lexicon_in_class(s->lex, s->decides, s->doc->toks[word].lemma_id)
        && (is_noun(s->doc, word) || s->doc->toks[word].morph.tense == DM_TENSE_PAST);
}

/* "prepared the attack LAUNCHED on Monday". */
static bool is_carried_out(const dm_seek *s, uint32_t below)
{
    const dm_doc *doc = s->doc;

    for (uint32_t c = is_noun(doc, below) ? dm_first(doc, below) : DM_NONE; c != DM_NONE; c = dm_next(doc, c))
        if (c > below && doc->toks[c].deprel == DM_DEP_ACL && doc->toks[c].morph.verbform == DM_VERBFORM_PART
            && doc->toks[c].morph.tense == DM_TENSE_PAST && dm_lexicon_in_class(s->lex, s->carries, doc->toks[c].lemma_id))
            return true;
    return false;
}

/* What a word that stands as `v` says makes of what hangs on it. */
static uint8_t passed(const dm_seek *s, const dm_find *f, const link *l, uint32_t below, verdict *v)
{
    const dm_helper *over = NULL, *denied = NULL;
    uint8_t          is = DM_EVENT_ACTUAL;

    if (l->how != LED && !(l->how == LIT && !f->light)) {
        over   = over_entry(s, l->t);
        denied = entry_of(s, l->t, DM_EFFECT_DENIED);
    }
    if (over && over->value < DM_EVENT_STATUS_COUNT && !is_known(s, l->t, below)
        && (is_noun(s->doc, below) || !dm_lexicon_in_class(s->lex, s->suspends, s->doc->toks[l->t].lemma_id)))
        is = (uint8_t)over->value;
    if (!over && s->doc->toks[below].upos == DM_UPOS_VERB && s->doc->toks[below].deprel == DM_DEP_XCOMP
        && dm_lexicon_in_class(s->lex, s->offers, s->doc->toks[l->t].lemma_id))
        is = DM_EVENT_FUTURE;                             /* "OFFERED to end it and stop the raids" */
    if (is == DM_EVENT_FUTURE && (is_fulfilled(s, l->t) || is_decided(s, f, l->t) || is_carried_out(s, below)))
        is = DM_EVENT_ACTUAL;
    v->is_ahead = v->is_ahead || (over && over->effect == DM_EFFECT_REFUSED);
    if (l->how != LIT && charges(s, below))
        is = DM_EVENT_HYPOTHETICAL;                       /* "was arrested for helping rebels" */
    if (dm_event_is_anyones(s, f) && dm_lexicon_in_class(s->lex, s->charges, s->doc->toks[l->t].lemma_id))
        return DM_EVENT_ACTUAL;
    if (is_commanded(s, f, l->t, below))
        return v->status;
    if (v->status == DM_EVENT_NEGATED) {
        if (denied && denied->value < DM_EVENT_STATUS_COUNT)
            return (uint8_t)denied->value;
        if (is == DM_EVENT_NEGATED)
            return DM_EVENT_ACTUAL;
        return l->how == GOVERNED ? is : DM_EVENT_NEGATED;
    }
    if ((is == DM_EVENT_NEGATED || is == DM_EVENT_FUTURE) && v->status == DM_EVENT_HYPOTHETICAL)
        return DM_EVENT_HYPOTHETICAL;                     /* "could prevent attacks", "may plan attacks" */
    if (is != DM_EVENT_ACTUAL)
        return is;
    if (over && over->value == DM_EVENT_ACTUAL && s->doc->toks[below].upos == DM_UPOS_VERB)
        return v->status;                                 /* "should use planes to bomb" */
    return l->how == GOVERNED ? DM_EVENT_ACTUAL : v->status;
}

/* "will not NEED to accept", "will not be ABLE to meet": not done, but nobody refuses. */
static bool is_given_up(const dm_seek *s, const link *l, const verdict *v)
{
    const dm_helper *over = over_entry(s, l->t);

    return v->status == DM_EVENT_NEGATED && entry_of(s, l->t, DM_EFFECT_DENIED) && (!over || over->value != DM_EVENT_FUTURE);
}

static void hand_down(const dm_seek *s, const dm_find *f, const link *l, uint32_t below, verdict *v)
{
    uint8_t status = passed(s, f, l, below, v);

    if (status != v->status) {
        v->word = l->t;
        v->how  = l->how != LIT && charges(s, below) ? "charge" : "over";
    }
    v->has_any   = v->has_any || status != DM_EVENT_ACTUAL;
    v->is_ahead  = (v->is_ahead && !is_given_up(s, l, v)) || status == DM_EVENT_FUTURE;
    v->is_by_cue = l->is_cue && status == DM_EVENT_NEGATED;
    v->is_shared = l->how == LED && status == DM_EVENT_NEGATED;
    v->is_announced = v->is_announced && (l->how != HELPED || !is_noun(s->doc, below));   /* "will lead to a strike" */
    v->status    = status;
}

/* "became the FIRST deputies to endorse him": they did. */
static bool is_first_to(const dm_seek *s, uint32_t t)
{
    const dm_doc *doc = s->doc;
    uint32_t      head = doc->toks[t].head;

    for (uint32_t c = dm_first(doc, head); c != DM_NONE && c < t; c = dm_next(doc, c)) {
        if (doc->toks[c].deprel == DM_DEP_AMOD && dm_lexicon_in_class(s->lex, s->ranks, doc->toks[c].lemma_id))
            return is_noun(doc, head);
        for (uint32_t k = doc->toks[c].deprel == DM_DEP_XCOMP && is_noun(doc, c) ? dm_first(doc, c) : DM_NONE; k != DM_NONE;
             k = dm_next(doc, k))
            if (doc->toks[k].deprel == DM_DEP_AMOD && dm_lexicon_in_class(s->lex, s->ranks, doc->toks[k].lemma_id))
                return true;
    }
    return false;
}

/* "repeated its opposition TO FREEING them", read as what was repeated: what the object says of it. */
static const dm_helper *entry_of_object(const dm_seek *s, uint32_t t)
{
    const dm_doc *doc = s->doc;
    uint32_t      mark = dm_child(doc, t, DM_DEP_MARK), object;

    if (doc->toks[t].deprel != DM_DEP_ADVCL || mark == DM_NONE || mark + 1 != t || doc->toks[t].morph.verbform == DM_VERBFORM_INF)
        return NULL;
    object = dm_child(doc, doc->toks[t].head, DM_DEP_OBJ);
    return object != DM_NONE && object + 1 == mark && is_noun(doc, object) ? entry_of(s, object, DM_EFFECT_OVER) : NULL;
}

static void fold(const dm_seek *s, const dm_find *f, const chain *c, verdict *v)
{
    for (uint32_t i = c->n; i-- > 0;) {
        const link      *l = &c->at[i];
        const dm_helper *h;

        if (i > 0 || f->anchor == f->token || f->anchor != f->carrier)
            look_beside(s, f, l->t, v);
        if (is_purpose(s->doc, l->t) && !serves(s, l->t) && !is_done(s, f, l->t) && !is_first_to(s, l->t))
            take(v, is_purpose_ahead(s, l->t) ? DM_EVENT_FUTURE : DM_EVENT_HYPOTHETICAL, l->t, "purpose");
        if (is_wished(s, l->t))
            take(v, DM_EVENT_HYPOTHETICAL, l->t, "purpose");
        if (i + 1 == c->n && (h = entry_of_object(s, l->t)) != NULL && h->value < DM_EVENT_STATUS_COUNT)
            take(v, (uint8_t)h->value, l->t, "over");
        if (i + 1 == c->n)
            take(v, status_along(s, l->t), s->doc->toks[l->t].head, "over");
        if (is_use(s, f, l->t))
            take(v, DM_EVENT_HYPOTHETICAL, l->t, "use");
        if (is_viewed(s, l->t))
            take(v, DM_EVENT_HYPOTHETICAL, l->t, "viewed");
        if (is_imagined(s, l->t))
            take(v, DM_EVENT_HYPOTHETICAL, l->t, "imagined");
        look_at_plan(s, l->t, v);
        if (is_inverted(s->doc, l->t) || is_conditional(s, f, l->t) || is_awaited(s, l->t) || is_marked_too(s, l->t))
            leave_open(v, l->t, "condition");
        if (i > 0 && !is_done(s, f, l->t))
            hand_down(s, f, l, c->at[i - 1].t, v);
    }
}

static void settle(verdict *v, uint8_t status, const char *how)
{
    v->status = status;
    v->word   = DM_NONE;
    v->how    = how;
}

/* "WANT to thank", "would LIKE to thank" */
static bool is_performing(const dm_seek *s, uint32_t verb, uint32_t word)
{
    const dm_doc *doc = s->doc;
    uint32_t      over = doc->toks[verb].head, helped = doc->toks[word].deprel == DM_DEP_AUX ? doc->toks[word].head : DM_NONE;

    if (over == DM_NONE || doc->toks[verb].deprel != DM_DEP_XCOMP)
        return helped == verb && dm_lexicon_in_class(s->lex, s->performs, doc->toks[word].lemma_id) && !is_supposed(s, verb);
    return (word == over || helped == over) && dm_lexicon_in_class(s->lex, s->performs, doc->toks[over].lemma_id)
        && !is_supposed(s, over);
}

/* "I WANT TO THANK Chad": saying so does it. */
static bool is_performed(const dm_seek *s, const dm_find *f, const verdict *v)
{
    const dm_doc *doc = s->doc;
    uint32_t      subject = dm_event_subject(s, f->carrier), word = v->word;

    if ((v->status != DM_EVENT_FUTURE && v->status != DM_EVENT_HYPOTHETICAL) || subject == DM_NONE || word == DM_NONE
        || doc->toks[subject].upos != DM_UPOS_PRON || !(dm_lexicon_in_class(s->lex, s->i, doc->toks[subject].lemma_id) || dm_lexicon_in_class(s->lex, s->we, doc->toks[subject].lemma_id)))
        return false;
    return dm_lexicon_in_class(s->lex, s->performed, doc->toks[f->token].lemma_id) && is_performing(s, f->carrier, word)
        && !is_question(s, f->token) && !is_in_relative(s, f->carrier);
}

/* "WILL they attack?", "are they GOING TO attack?" */
static bool is_asked(const dm_seek *s, const dm_find *f, const verdict *v)
{
    const dm_doc *doc = s->doc;

    return doc->toks[f->carrier].upos == DM_UPOS_VERB && v->word != DM_NONE
        && (doc->toks[v->word].deprel == DM_DEP_AUX || doc->toks[f->carrier].deprel == DM_DEP_XCOMP) && is_question(s, f->token);
}

void dm_event_settle_status(const dm_seek *s, dm_find *f)
{
    const dm_doc *doc = s->doc;
    verdict       v = {.status = DM_EVENT_ACTUAL, .word = DM_NONE, .how = "plain"};
    uint8_t       own = s->rules.rules[f->rule].status;
    chain         c = {0};

    climb(s, f, &c);
    fold(s, f, &c, &v);
    if (is_performed(s, f, &v))
        settle(&v, DM_EVENT_ACTUAL, "performed");
    if (v.status == DM_EVENT_FUTURE && is_asked(s, f, &v))
        settle(&v, DM_EVENT_HYPOTHETICAL, "question");
    if (!v.has_any && (is_question(s, f->token) || is_cut_off(doc, f->token)))
        settle(&v, DM_EVENT_HYPOTHETICAL, "question");
    if (!v.has_any && own < DM_EVENT_STATUS_COUNT)
        settle(&v, own, "rule");
    f->status   = v.status;
    f->is_ahead = v.is_ahead;
    f->is_by_cue = v.is_by_cue;
    f->is_announced = v.is_announced;
    dm_event_tell_status(s, f, v.word, v.how);
}
