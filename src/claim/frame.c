/* frame.c: what the tree says is reported
 *
 * A frame names the places that must be filled. Each place is looked for among
 * the dependents of the cue; the content runs from the first filled place to the
 * last. What a passive has made its subject fills the place of the object, and is
 * a piece of its own, for the cue stands between:
 *
 *     Minsk [is expected] to leave      content: Minsk .. to leave
 *
 * A preposition before the only place is the cue's ("spoke about").
 *
 * A verb with no place filled may itself hang on what it reports: "the envoy, he
 * said, had left", "the envoy, as he said, had left". Then its governor's words
 * without its own are the content.
 */
#include "claim/claim_int.h"

#include "text/text.h"

enum { CASE_REACH = 5 };

typedef struct filler {
    const dm_finder *f;
    dm_draft        *d;
    uint32_t         head;
    uint32_t         at[DM_SLOT_COUNT];    /* token that fills a slot, or DM_NONE */
    uint32_t         adposition;           /* token of the preposition        */
    uint32_t         subject;              /* in the content, or DM_NONE      */
    bool             is_passive;
    bool             is_strayed;           /* the clause hangs on another word */
} filler;

static dm_run whole(const dm_finder *f, uint32_t t) { return (dm_run){f->lo[t], f->hi[t]}; }

static bool is_gerund(const dm_finder *f, uint32_t t)
{
    const dm_token *tok = dm_tok(f, t);

    return tok->morph.verbform == DM_VERBFORM_GER
        || (tok->morph.verbform == DM_VERBFORM_PART && tok->morph.tense == DM_TENSE_PRES);
}

static bool is_clausal(uint8_t rel)
{
    return rel == DM_DEP_CCOMP || rel == DM_DEP_XCOMP || rel == DM_DEP_ADVCL || rel == DM_DEP_ACL;
}

/* ", adding that": set off by a comma and without a subject. */
static bool is_aside_participle(const dm_finder *f, uint32_t c)
{
    uint32_t first = f->lo[c];

    if (!is_gerund(f, c) || dm_subject(f, c) != DM_NONE)
        return false;
    return dm_tok(f, first)->upos == DM_UPOS_PUNCT || (first > 0 && dm_tok(f, first - 1)->upos == DM_UPOS_PUNCT
                                                       && f->quote[first - 1] == f->quote[c]);
}

/* A clause before the cue is not its content when a noun follows it at once:
 * "Brushing that aside, Toner said seven leaders ...". */
static bool is_left_behind(const filler *w, uint32_t c)
{
    const dm_finder *f   = w->f;
    const dm_sent   *s   = &f->doc->sents[dm_tok(f, c)->sent];
    dm_run           right = {w->d->cue.last + 1, s->first + s->n - 1};
    uint32_t         top   = right.first;

    if (c > w->head || w->d->speaker == DM_NONE || w->d->speaker > w->head || w->d->hit.cue->flags & DM_CUE_HEARER)
        return false;
    if (dm_run_is_empty(right) || f->is_time[top] || f->quote[c] != f->quote[w->head] || !dm_has_finite(f, right))
        return false;
    if (dm_tok(f, top)->upos == DM_UPOS_PUNCT || dm_tok(f, top)->upos == DM_UPOS_ADP || dm_tok(f, top)->upos == DM_UPOS_SCONJ)
        return false;
    while (dm_tok(f, top)->head != DM_NONE && dm_tok(f, top)->head != w->head)
        top = dm_tok(f, top)->head;
    return dm_tok(f, top)->deprel != DM_DEP_OBL_UNMARKED && dm_tok(f, top)->deprel != DM_DEP_ADVMOD
        && dm_tok(f, top)->deprel != DM_DEP_OBL;
}

/* "ASKED about the raid, he said nothing": what was done to the subject before is not what he says. */
static bool is_asked(const filler *w, uint32_t c)
{
    return c < w->head && w->f->doc->sents[dm_tok(w->f, c)->sent].first == w->f->lo[c] && dm_subject(w->f, c) == DM_NONE
        && dm_child(w->f->doc, c, DM_DEP_AUX_PASS) == DM_NONE && dm_is_passive(w->f, c);
}

/* Read as a relative clause, but its first word is a conjunction. */
static bool is_that_clause(const dm_finder *f, uint32_t c)
{
    uint32_t first = f->lo[c];

    return dm_tok(f, c)->deprel == DM_DEP_ACL_RELCL && dm_tok(f, first)->deprel == DM_DEP_MARK
        && dm_tok(f, first)->upos == DM_UPOS_SCONJ && dm_subject(f, c) != DM_NONE;
}

/* "called the raid a crime" read as an apposition, without a comma, or as a second
 * object. */
static uint32_t close_apposition(const filler *w)
{
    const dm_finder *f   = w->f;
    uint32_t         obj = dm_child(f->doc, w->head, DM_DEP_OBJ), c;

    if (obj == DM_NONE || obj < w->head)
        return DM_NONE;
    c = dm_next(f->doc, obj);
    if (c != DM_NONE && dm_tok(f, c)->deprel == DM_DEP_OBJ && f->lo[c] == f->hi[obj] + 1)
        return c;
    for (c = dm_child(f->doc, obj, DM_DEP_AMOD); c != DM_NONE; c = dm_next(f->doc, c))
        if (dm_tok(f, c)->deprel == DM_DEP_AMOD && c > obj)
            return c;                     /* "called the charges unfounded" */
    c = dm_child(f->doc, obj, DM_DEP_APPOS);
    return c != DM_NONE && f->lo[c] > obj && dm_tok(f, f->lo[c])->upos == DM_UPOS_DET ? c : DM_NONE;
}

/* A clause that a noun tells begins with a conjunction or a question word: "the claim THAT", "doubts WHETHER". */
static bool is_opened(const dm_finder *f, uint32_t c)
{
    uint32_t first = f->lo[c];

    if (dm_subject(f, c) == DM_NONE || first >= c)
        return false;
    if (dm_tok(f, first)->upos == DM_UPOS_PUNCT && first + 1 < c)
        first++;
    return dm_tok(f, first)->deprel == DM_DEP_MARK || dm_tok(f, first)->morph.prontype == DM_PRONTYPE_INT;
}

/* "Said no", "said yes": a word that is an answer. */
static bool is_answer(const dm_finder *f, uint32_t c)
{
    uint8_t rel = dm_tok(f, c)->deprel;

    return dm_tok(f, c)->upos == DM_UPOS_INTJ && f->lo[c] == f->hi[c]
        && (rel == DM_DEP_DISCOURSE || rel == DM_DEP_OBJ || rel == DM_DEP_CCOMP);
}

/* "Asked if he was afraid, he said ...": begins the sentence with a cue that has no subject. */
static bool is_question_before(const filler *w, uint32_t c)
{
    const dm_finder *f = w->f;
    dm_cue_hit       hit;

    return c < w->head && f->lo[c] == c && f->doc->sents[dm_tok(f, c)->sent].first == c && f->quote[c] == DM_NONE
        && dm_tok(f, c)->upos == DM_UPOS_VERB && dm_subject(f, c) == DM_NONE && dm_cue_match(f, c, DM_CUE_BIT(VERB), &hit);
}

static bool is_place(const filler *w, uint32_t c, dm_cue_slot slot)
{
    const dm_finder *f     = w->f;
    uint8_t          rel   = dm_tok(f, c)->deprel;
    uint32_t         top   = dm_tok(f, c)->head;
    bool             noun  = w->d->hit.kind == DM_CUE_NOUN || (top > w->head && top < w->head + w->d->hit.n
                                                               && dm_tok(f, top)->upos == DM_UPOS_NOUN);

    switch (slot) {
    case DM_SLOT_CLAUSE:
        if (noun)
            return (rel == DM_DEP_ACL || rel == DM_DEP_CCOMP || is_that_clause(f, c)) && c > w->head && !dm_has_to(f, c)
                && !is_gerund(f, c) && is_opened(f, c);
        if (is_answer(f, c))
            return c > w->head;
        if (is_question_before(w, c))
            return false;
        return (rel == DM_DEP_CCOMP && (!dm_has_to(f, c) || dm_subject(f, c) != DM_NONE) && !is_aside_participle(f, c)
                && !is_left_behind(w, c) && !is_asked(w, c))
            || (rel == DM_DEP_ADVCL && c > w->head && dm_lexicon_in_class(f->lex, f->doubts, dm_tok(f, f->lo[c])->form_id)
                && w->d->hit.cue->stance == DM_STANCE_SUPPOSE)
            || ((rel == DM_DEP_CSUBJ || rel == DM_DEP_CSUBJ_PASS) && c > w->head);
    case DM_SLOT_INFINITIVE:
        return is_clausal(rel) && c > w->head && dm_has_to(f, c);
    case DM_SLOT_GERUND:
        return (is_clausal(rel) || rel == DM_DEP_OBJ) && c > w->head && is_gerund(f, c) && f->lo[c] >= c;
    case DM_SLOT_OBJECT:
        return ((rel == DM_DEP_OBJ || rel == DM_DEP_IOBJ) && !f->is_time[c]) || (rel == DM_DEP_CCOMP && dm_has_to(f, c));
    case DM_SLOT_PREDICATE:
        return (rel == DM_DEP_XCOMP || rel == DM_DEP_CCOMP) && c > w->head && !dm_has_to(f, c);
    default:
        return false;
    }
}

/* "Told AFP the leaks were a crime", read as two objects, the second with a relative clause. */
static uint32_t second_object(const filler *w)
{
    const dm_finder *f      = w->f;
    uint32_t         hearer = dm_child(f->doc, w->head, DM_DEP_IOBJ), c = dm_child(f->doc, w->head, DM_DEP_OBJ), k;

    if (!(w->d->hit.cue->flags & DM_CUE_HEARER) || hearer == DM_NONE || hearer < w->head || c == DM_NONE || c < hearer)
        return DM_NONE;
    k = dm_child(f->doc, c, DM_DEP_ACL_RELCL);
    return k != DM_NONE && k > c && dm_has_finite(f, whole(f, k)) ? c : DM_NONE;
}

/* "Assured voters he would pay", read as voters whom he would pay: a clause with subject and object of its own
 * leaves no gap for the hearer. */
static uint32_t gapless_clause(const filler *w)
{
    const dm_finder *f = w->f;
    uint32_t         hearer = dm_child(f->doc, w->head, DM_DEP_OBJ), c, s;

    if (!(w->d->hit.cue->flags & DM_CUE_HEARER) || hearer == DM_NONE || hearer < w->head || hearer == w->d->speaker)
        return DM_NONE;
    c = dm_child(f->doc, hearer, DM_DEP_ACL_RELCL);
    s = c == DM_NONE || c < hearer ? DM_NONE : dm_subject(f, c);
    if (s == DM_NONE || f->lo[s] != f->lo[c] || f->lo[s] != hearer + 1 || dm_tok(f, s)->morph.prontype == DM_PRONTYPE_REL)
        return DM_NONE;
    return dm_child(f->doc, c, DM_DEP_OBJ) != DM_NONE || dm_child(f->doc, c, DM_DEP_COP) != DM_NONE
                   || dm_child(f->doc, c, DM_DEP_CCOMP) != DM_NONE
               ? c : DM_NONE;
}

/* "That" as a conjunction; as a pronoun only before another noun. */
static bool opens_clause(const dm_finder *f, uint32_t t)
{
    if (dm_tok(f, t)->upos == DM_UPOS_SCONJ)
        return true;
    return dm_lexicon_in_class(f->lex, f->openers, dm_tok(f, t)->form_id) && t + 1 < f->doc->n_tok
        && !dm_is_verbal(f, t + 1) && dm_tok(f, t + 1)->upos != DM_UPOS_ADV;
}

/* A clause with "that" hung on a hearer or a time between: "said at the time that". */
static uint32_t strayed_clause(const filler *w)
{
    const dm_finder *f = w->f;

    for (uint32_t c = dm_first(f->doc, w->head); c != DM_NONE; c = dm_next(f->doc, c)) {
        uint8_t base = dm_deprel_base(dm_tok(f, c)->deprel);

        if (c < w->head || (base != DM_DEP_OBJ && base != DM_DEP_IOBJ && base != DM_DEP_OBL))
            continue;
        for (uint32_t k = dm_first(f->doc, c); k != DM_NONE; k = dm_next(f->doc, k))
            if (k > c && dm_deprel_base(dm_tok(f, k)->deprel) == DM_DEP_ACL && f->lo[k] > c && opens_clause(f, f->lo[k]))
                return k;
    }
    return second_object(w) != DM_NONE ? second_object(w) : gapless_clause(w);
}

/* "Acknowledged them and said": what follows is the second verb's. */
static bool is_next_verb(const dm_finder *f, uint32_t c)
{
    return dm_tok(f, c)->deprel == DM_DEP_CONJ && dm_tok(f, c)->upos == DM_UPOS_VERB;
}

/* What hangs on `top`, a word of the cue: "made the CASE that", "found it HARD to say who". */
static uint32_t find_place_under(filler *w, uint32_t top, dm_cue_slot slot)
{
    uint32_t from = w->d->is_shared ? w->head : 0;    /* a participle's content follows it */
    uint32_t left = DM_NONE;

    for (uint32_t c = dm_first(w->f->doc, top); c != DM_NONE; c = dm_next(w->f->doc, c)) {
        if (c > w->head && is_next_verb(w->f, c))
            break;
        if (c < from || c == w->d->speaker || dm_run_has(w->d->cue, c) || !is_place(w, c, slot))
            continue;
        if (c > w->head)
            return c;
        left = left == DM_NONE && top == w->head ? c : left;
    }
    return left;
}

/* What the preposition governs that a cue of several words ends with: "stood BY his remarks". */
static uint32_t governed(const filler *w, dm_cue_slot slot)
{
    const dm_finder *f    = w->f;
    uint32_t         last = w->head + w->d->hit.n - 1, noun = dm_tok(f, last)->head;

    if (w->d->hit.n < 2 || noun == DM_NONE || noun <= last || f->is_time[noun]
        || (dm_tok(f, last)->deprel != DM_DEP_CASE && dm_tok(f, last)->deprel != DM_DEP_MARK))
        return DM_NONE;
    return (slot == DM_SLOT_OBJECT && !is_gerund(f, noun)) || (slot == DM_SLOT_GERUND && is_gerund(f, noun)) ? noun : DM_NONE;
}

static uint32_t find_place(filler *w, dm_cue_slot slot)
{
    uint32_t found = governed(w, slot);

    for (uint32_t k = 0; k < w->d->hit.n && found == DM_NONE; k++)
        found = find_place_under(w, w->head + k, slot);
    if (found != DM_NONE)
        return found;
    if (slot == DM_SLOT_PREDICATE)
        return close_apposition(w);
    if (slot != DM_SLOT_CLAUSE || w->d->hit.kind != DM_CUE_VERB)
        return DM_NONE;
    if (dm_takes(w->f, w->d, DM_SLOT_OBJECT))
        return DM_NONE;
    w->is_strayed = true;
    return strayed_clause(w);
}

static bool is_word(const dm_finder *f, uint32_t t, const dm_cue_frame *frame)
{
    for (uint32_t i = 0; i < frame->n_word; i++)
        if (dm_tok(f, t)->form_id == frame->words[i])
            return true;
    return false;
}

/* The preposition of the frame at `c`, or DM_NONE. */
static uint32_t adposition(const dm_finder *f, uint32_t c, const dm_cue_frame *frame)
{
    for (uint32_t k = dm_first(f->doc, c); k != DM_NONE && k < c; k = dm_next(f->doc, k)) {
        uint8_t rel = dm_tok(f, k)->deprel;

        if (rel == DM_DEP_MARK && dm_tok(f, k)->upos == DM_UPOS_PART)
            continue;                     /* the "to" of an infinitive */
        if (rel == DM_DEP_MARK && dm_child(f->doc, c, DM_DEP_NSUBJ) != DM_NONE
            && dm_lexicon_in_class(f->lex, f->roles, dm_tok(f, k)->form_id))
            continue;                     /* "condemned the launch AS Mali fired": meanwhile */
        if ((rel == DM_DEP_CASE || rel == DM_DEP_MARK || rel == DM_DEP_ADVMOD) && is_word(f, k, frame))
            return k;
    }
    return DM_NONE;
}

static bool may_have_adposition(uint8_t rel)
{
    return rel == DM_DEP_OBL || rel == DM_DEP_NMOD || rel == DM_DEP_ADVCL || rel == DM_DEP_ACL
        || rel == DM_DEP_CCOMP || rel == DM_DEP_XCOMP || rel == DM_DEP_OBL_AGENT;
}

static bool find_adposition_under(filler *w, uint32_t top, const dm_cue_frame *frame)
{
    const dm_finder *f = w->f;

    for (uint32_t c = dm_first(f->doc, top); c != DM_NONE; c = dm_next(f->doc, c)) {
        if (c < w->head || !may_have_adposition(dm_tok(f, c)->deprel) || c == w->d->speaker || f->is_time[c])
            continue;
        if (c == w->at[DM_SLOT_INFINITIVE])
            continue;                     /* its "to" is no preposition of the cue's */
        w->adposition = adposition(f, c, frame);
        if (w->adposition == DM_NONE)
            continue;
        w->at[DM_SLOT_PREPOSITION] = c;
        return true;
    }
    return false;
}

/* "TOOK a swipe at", "MADE the point that": the verb that lends a cue noun its subject, or DM_NONE. */
static uint32_t lending_verb(const filler *w)
{
    uint32_t verb = dm_tok(w->f, w->head)->head;

    return w->d->hit.kind == DM_CUE_NOUN && dm_tok(w->f, w->head)->deprel == DM_DEP_OBJ && verb != DM_NONE
        && dm_run_has(w->d->cue, verb) ? verb : DM_NONE;
}

/* "accused the army and parts of the government OF SHELLING", hung on the last noun of the object. */
static bool find_clause_below(filler *w, uint32_t obj, const dm_cue_frame *frame)
{
    const dm_finder *f = w->f;

    for (uint32_t t = obj + 1; t <= f->hi[obj]; t++) {
        if (dm_tok(f, t)->deprel != DM_DEP_ACL || f->is_time[t])
            continue;
        w->adposition = adposition(f, t, frame);
        if (w->adposition == DM_NONE || dm_tok(f, w->adposition)->deprel != DM_DEP_MARK)
            continue;
        w->at[DM_SLOT_PREPOSITION] = t;
        return true;
    }
    return false;
}

static bool find_adposition(filler *w, const dm_cue_frame *frame)
{
    uint32_t obj = w->at[DM_SLOT_OBJECT];

    for (uint32_t k = 0; k < w->d->hit.n; k++)
        if (find_adposition_under(w, w->head + k, frame))
            return true;
    if (lending_verb(w) != DM_NONE && find_adposition_under(w, lending_verb(w), frame))
        return true;
    if (obj == DM_NONE || obj == w->subject)
        return false;
    if (find_adposition_under(w, obj, frame))
        return true;
    for (uint32_t c = dm_first(w->f->doc, obj); c != DM_NONE; c = dm_next(w->f->doc, c))
        if (dm_tok(w->f, c)->deprel == DM_DEP_APPOS && find_adposition_under(w, c, frame))
            return true;                  /* "accused its leader, Erik Lund, of lying" */
    for (uint32_t c = dm_next(w->f->doc, obj); c != DM_NONE; c = dm_next(w->f->doc, c))
        if (dm_tok(w->f, c)->deprel == DM_DEP_OBL && find_adposition_under(w, c, frame))
            return true;                  /* "accused them on Thursday of lying" */
    return find_clause_below(w, obj, frame);
}

/* "What he calls corruption", "the plan, which he called a disaster": the relative word is the object, and what
 * follows as an object is what it is called. */
static bool fills_relative(filler *w, const dm_cue_frame *frame)
{
    const dm_finder *f = w->f;
    const dm_token  *t = dm_tok(f, w->head);
    uint32_t         rel = DM_NONE, obj = DM_NONE;

    if (frame->slots != (1u << DM_SLOT_OBJECT | 1u << DM_SLOT_PREDICATE) || t->deprel != DM_DEP_ACL_RELCL)
        return false;
    if (dm_tok(f, t->head)->morph.prontype == DM_PRONTYPE_REL)
        rel = t->head;
    for (uint32_t c = dm_first(f->doc, w->head); c != DM_NONE; c = dm_next(f->doc, c)) {
        if (dm_tok(f, c)->deprel != DM_DEP_OBJ && dm_tok(f, c)->deprel != DM_DEP_XCOMP)
            continue;
        if (c < w->head && dm_tok(f, c)->morph.prontype == DM_PRONTYPE_REL)
            rel = c;
        else if (c > w->head && !dm_has_to(f, c))
            obj = c;
    }
    if (rel == DM_NONE || obj == DM_NONE || w->d->speaker == rel)
        return false;
    w->at[DM_SLOT_OBJECT]    = rel;
    w->at[DM_SLOT_PREDICATE] = obj;
    return true;
}

/* "Refer the case to the court", "add a rule to the mix": with an object between, a preposition is not the one
 * of a frame that knows no object, unless the object is who was told. */
static bool has_foreign_object(const filler *w, const dm_cue_frame *frame)
{
    uint32_t obj = dm_child(w->f->doc, w->head, DM_DEP_OBJ);

    if (!(frame->slots & 1u << DM_SLOT_PREPOSITION) || frame->slots & 1u << DM_SLOT_OBJECT || w->is_passive)
        return false;
    return !(w->d->hit.cue->flags & DM_CUE_HEARER) && obj != DM_NONE && obj > w->head && obj < w->at[DM_SLOT_PREPOSITION]
        && obj != w->d->speaker && !w->f->is_time[obj] && !dm_is_quoted_from(w->f, obj, w->head);
}

/* "Claimed responsibility" tells something, "claimed a seat" does not. */
static bool may_be_object(const filler *w, uint32_t t)
{
    const dm_cue *cue  = w->d->hit.cue;
    uint32_t      noun = dm_antecedent(w->f, t), word = dm_tok(w->f, noun == DM_NONE ? t : noun)->lemma_id;

    return (cue->object == DM_LEX_NONE || dm_lexicon_in_class(w->f->lex, cue->object, word))
        && (cue->unless == DM_LEX_NONE || !dm_lexicon_in_class(w->f->lex, cue->unless, word));
}

static bool fills(filler *w, const dm_cue_frame *frame)
{
    w->adposition = DM_NONE;
    w->is_strayed = false;
    for (uint32_t s = 0; s < DM_SLOT_COUNT; s++)
        w->at[s] = DM_NONE;
    if (frame->slots & 1u << DM_SLOT_QUOTATION)
        return false;
    if (fills_relative(w, frame))
        return true;
    for (uint32_t s = 0; s < DM_SLOT_PREPOSITION; s++) {
        if (!(frame->slots >> s & 1))
            continue;
        w->at[s] = find_place(w, (dm_cue_slot)s);
        if (s == DM_SLOT_OBJECT && w->at[s] == DM_NONE)
            w->at[s] = w->subject;
        if (w->at[s] == DM_NONE || (s == DM_SLOT_OBJECT && !may_be_object(w, w->at[s])))
            return false;
    }
    if (!(frame->slots & 1u << DM_SLOT_PREPOSITION))
        return true;
    return find_adposition(w, frame) && !has_foreign_object(w, frame);
}

static bool is_mark(const dm_finder *f, uint32_t t)
{
    size_t   at = 0;
    uint32_t cp = dm_utf8_next(dm_doc_form(f->doc, t), &at);

    return dm_cp_is_quote(cp) || cp == '`' || cp == '(' || cp == ')' || cp == '[' || cp == ']';
}

static bool drops_at_end(const dm_finder *f, uint32_t t)
{
    const dm_token *tok = dm_tok(f, t);

    if (tok->deprel == DM_DEP_CC)
        return true;
    return (tok->upos == DM_UPOS_PUNCT || tok->upos == DM_UPOS_SYM) && !is_mark(f, t);
}

dm_run dm_run_trim(const dm_finder *f, dm_run r)
{
    while (!dm_run_is_empty(r) && drops_at_end(f, r.first))
        r.first++;
    while (!dm_run_is_empty(r) && drops_at_end(f, r.last))
        r.last--;
    return r;
}

static bool has_word(const dm_finder *f, dm_run r)
{
    for (uint32_t t = r.first; t <= r.last; t++)
        if (dm_tok(f, t)->upos != DM_UPOS_PUNCT)
            return true;
    return false;
}

static void put_piece(const dm_finder *f, dm_draft *d, dm_run run)
{
    run = dm_run_trim(f, run);
    if (!dm_run_is_empty(run) && has_word(f, run) && d->n_piece < DM_CLAIM_PIECES)
        d->piece[d->n_piece++] = run;
}

/* The speaker with all that hangs on it, when it stands by the cue. */
static dm_run speaker_run(const dm_finder *f, const dm_draft *d, dm_run content)
{
    dm_cue_hit by;
    dm_run     all;

    if (d->speaker != DM_NONE && d->who.first > d->cue.last + 1 && dm_cue_match(f, d->who.first - 1, DM_CUE_BIT(AGENT), &by))
        return (dm_run){d->who.first - 1, d->who.last};
    if (d->speaker == DM_NONE || dm_tok(f, d->speaker)->head != d->head)
        return d->who;
    all = (dm_run){d->who.first, f->hi[d->speaker] > d->who.last ? f->hi[d->speaker] : d->who.last};
    if (content.first >= all.first && content.last <= all.last)
        return d->who;
    return dm_run_has(all, d->head) || dm_is_quoted_from(f, all.last, d->speaker) ? d->who : all;
}

/* Adds what of `run` is neither speaker nor cue. */
void dm_piece_add(const dm_finder *f, dm_draft *d, dm_run run)
{
    dm_run a = d->cue, b = speaker_run(f, d, run);

    if (dm_run_is_empty(run))
        return;
    if (!dm_run_is_empty(b) && b.first < a.first) {
        dm_run swap = a;
        a = b;
        b = swap;
    }
    if (!dm_run_is_empty(a) && a.first <= run.last && a.last >= run.first) {
        if (a.first > run.first)
            put_piece(f, d, (dm_run){run.first, a.first - 1});
        run.first = a.last + 1;
    }
    if (dm_run_is_empty(run))
        return;
    if (!dm_run_is_empty(b) && b.first <= run.last && b.last >= run.first) {
        if (b.first > run.first)
            put_piece(f, d, (dm_run){run.first, b.first - 1});
        run.first = b.last + 1;
    }
    put_piece(f, d, run);
}

/* The cue's preposition stands between cue and content. */
static dm_run after_adposition(const filler *w, dm_run content)
{
    dm_draft *d    = w->d;
    uint32_t  last = w->adposition;

    if (content.first > last || last < d->cue.last || last - d->cue.last > CASE_REACH)
        return content;
    d->cue.last   = last;
    content.first = last + 1;
    return content;
}

static bool is_subject(const dm_finder *f, uint32_t t)
{
    uint8_t rel = dm_deprel_base(dm_tok(f, t)->deprel);

    return rel == DM_DEP_NSUBJ || rel == DM_DEP_EXPL;
}

/* The hearer read into the clause: "told PTI there was", "told reporters that". */
static uint32_t after_hearer(const filler *w, uint32_t clause)
{
    const dm_finder *f = w->f;
    uint32_t         first = f->lo[clause], subject = DM_NONE;

    for (uint32_t c = dm_first(f->doc, clause); c != DM_NONE && c < clause; c = dm_next(f->doc, c)) {
        if (dm_tok(f, c)->deprel == DM_DEP_MARK && dm_tok(f, c)->upos == DM_UPOS_SCONJ && c > first)
            return c;
        if (!is_subject(f, c))
            continue;
        if (subject != DM_NONE && f->lo[subject] == first)
            return f->lo[c];
        subject = c;
    }
    return first;
}

/* "Would be wrong": the subject was hung elsewhere. */
static bool starts_with_helper(const dm_finder *f, uint32_t clause)
{
    return dm_tok(f, f->lo[clause])->upos == DM_UPOS_AUX && dm_subject(f, clause) == DM_NONE;
}

/* The words of a clause; to the end of the sentence when the tree lost its verb. */
static dm_run clause_run(const filler *w, uint32_t clause)
{
    const dm_finder *f   = w->f;
    dm_run           r   = whole(f, clause);
    const dm_sent   *s   = &f->doc->sents[dm_tok(f, clause)->sent];

    if (r.first <= w->head)
        return r;
    if (w->d->hit.cue->flags & DM_CUE_HEARER)
        r.first = after_hearer(w, clause);
    else if (dm_has_finite(f, (dm_run){w->d->cue.last + 1, r.first - 1}) || starts_with_helper(f, clause))
        r.first = w->d->cue.last + 1;         /* "said among those who left were", "said leaving the club would be" */
    if (!dm_has_finite(f, r) && dm_tok(f, r.first)->deprel == DM_DEP_MARK && !dm_has_to(f, clause))
        r.last = s->first + s->n - 1;
    return r;
}

/* The filler that stands last. */
static uint32_t last_filler(const filler *w)
{
    uint32_t last = w->head;

    for (uint32_t s = 0; s < DM_SLOT_COUNT; s++)
        if (w->at[s] != DM_NONE && w->at[s] > last)
            last = w->at[s];
    return last;
}

static bool is_noun_frame(const dm_cue_frame *frame)
{
    return frame->slots == 1u << DM_SLOT_OBJECT || frame->slots == 1u << DM_SLOT_PREPOSITION
        || frame->slots == (1u << DM_SLOT_OBJECT | 1u << DM_SLOT_PREPOSITION);
}

/* "The minister, accused of taking bribes, resigned": what a comma opened before the cue another one closes. */
static dm_run to_comma(const filler *w, dm_run r)
{
    const dm_finder *f = w->f;

    if (!w->is_passive || w->head == 0 || !dm_is_char(f, w->head - 1, ','))
        return r;
    for (uint32_t t = w->head + 1; t + 1 <= r.last; t++)
        if (dm_is_char(f, t, ',') && t > r.first && dm_tok(f, t + 1)->morph.verbform == DM_VERBFORM_FIN && f->quote[t] == f->quote[w->head])
            r.last = t - 1;
    return r;
}

static void take(filler *w, const dm_cue_frame *frame)
{
    const dm_finder *f = w->f;
    dm_run           r = DM_NO_RUN;

    for (uint32_t s = 0; s < DM_SLOT_COUNT; s++) {
        dm_run one;

        if (w->at[s] == DM_NONE || w->at[s] == w->subject)
            continue;
        one = s == DM_SLOT_CLAUSE ? clause_run(w, w->at[s]) : whole(f, w->at[s]);
        if (dm_run_is_empty(r))
            r = one;
        if (one.first < r.first)
            r.first = one.first;
        if (one.last > r.last)
            r.last = one.last;
    }
    if (!dm_run_is_empty(r))
        r = to_comma(w, dm_content_end(f, w->head, last_filler(w), r, is_noun_frame(frame)));
    if (!(frame->slots & 1u << DM_SLOT_OBJECT) && w->adposition != DM_NONE)
        r = after_adposition(w, r);
    if (w->d->is_crossed && !dm_run_is_empty(r) && r.first > w->d->cue.last + 1)
        r.first = w->d->cue.last + 1;
    if (w->subject != DM_NONE && !(frame->slots & 1u << DM_SLOT_CLAUSE && w->at[DM_SLOT_CLAUSE] != DM_NONE))
        dm_piece_add(f, w->d, dm_noun_run(f, w->subject, w->head));
    dm_piece_add(f, w->d, r);
}

/* "The bill, WHICH he said would fail": the pronoun stands for part of what was said. */
static void add_pronoun(const dm_finder *f, dm_draft *d)
{
    uint32_t c = d->who.first - 1;
    const dm_token *tok;

    if (d->speaker == DM_NONE || d->who.first == 0 || d->who.last + 1 != d->cue.first || dm_tok(f, d->piece[0].first)->deprel == DM_DEP_MARK)
        return;
    tok = dm_tok(f, c);
    if (tok->upos == DM_UPOS_PRON && tok->head == d->head && f->quote[c] == f->quote[d->head]
        && (tok->morph.prontype == DM_PRONTYPE_REL || tok->morph.prontype == DM_PRONTYPE_INT))
        dm_piece_add(f, d, (dm_run){c, c});
}

/* "Accused of taking bribes, the minister resigned": of the clause that the participle stands before. */
static uint32_t fronted_subject(const dm_finder *f, uint32_t verb)
{
    uint32_t next = dm_child(f->doc, verb, DM_DEP_PARATAXIS);

    if (f->lo[verb] != verb)
        return DM_NONE;
    if (dm_tok(f, verb)->deprel == DM_DEP_ADVCL && dm_tok(f, verb)->head > verb)
        return dm_subject(f, dm_tok(f, verb)->head);
    return f->doc->sents[dm_tok(f, verb)->sent].first == verb && next != DM_NONE ? dm_subject(f, next) : DM_NONE;
}

/* What stands as subject but belongs to the content. */
static uint32_t content_subject(const filler *w)
{
    const dm_finder *f = w->f;
    uint32_t         s = dm_subject(f, w->head);

    uint8_t          flags = w->d->hit.cue->flags;

    if (w->is_passive ? (flags & DM_CUE_HEARER) != 0 : w->d->hit.cue->speaker != DM_SPEAKER_NOBODY)
        return DM_NONE;
    if (s == DM_NONE && w->is_passive && dm_tok(f, w->head)->deprel == DM_DEP_ACL)
        s = dm_tok(f, w->head)->head;
    if (s == DM_NONE && w->is_passive)
        s = fronted_subject(f, w->head);
    return s;
}

/* "A group called Red Lantern", "a man who calls himself Erik": a name, and nobody's opinion. */
static bool is_naming(const filler *w, const dm_cue_frame *frame)
{
    const dm_finder *f   = w->f;
    uint32_t         obj = dm_child(f->doc, w->head, DM_DEP_OBJ);

    if (!(frame->slots & 1u << DM_SLOT_PREDICATE) || dm_tok(f, w->at[DM_SLOT_PREDICATE])->upos != DM_UPOS_PROPN)
        return false;
    return w->is_passive ? w->d->speaker == DM_NONE
                         : obj != DM_NONE && dm_lexicon_in_class(f->lex, f->selves, dm_tok(f, obj)->form_id);
}

/* A person by pronoun or by what the actor stage makes of it. */
static bool is_person(const dm_finder *f, uint32_t t)
{
    const dm_token *tok = dm_tok(f, t);
    uint32_t        m   = f->doc->mention_at[t];

    if (tok->upos == DM_UPOS_PRON && tok->morph.prontype == DM_PRONTYPE_PRS)
        return tok->morph.person != DM_PERSON_3 || tok->morph.number != DM_NUMBER_SING || dm_doc_form(f->doc, t).n != 2
            || m == DM_NONE || f->doc->actors[f->doc->mentions[m].actor].kind == DM_ACTOR_PERSON;
    return m != DM_NONE && f->doc->actors[f->doc->mentions[m].actor].kind == DM_ACTOR_PERSON;
}

/* "The poll showed gains" is a finding, "the general showed courage" is none. */
static bool may_speak(const dm_finder *f, const dm_draft *d)
{
    uint32_t who = d->speaker == DM_NONE ? DM_NONE : dm_antecedent(f, d->speaker);

    return d->hit.cue->speaker != DM_SPEAKER_THING || (who != DM_NONE && !is_person(f, who));
}

/* "Show off", "seek out", "back up": a particle makes another verb of it, which takes its object as any verb does. */
static bool has_stray_particle(const dm_finder *f, const dm_draft *d)
{
    uint32_t c = dm_child(f->doc, d->head, DM_DEP_COMPOUND_PRT);

    return d->hit.kind == DM_CUE_VERB && d->hit.n == 1 && c != DM_NONE && c > d->head;
}

/* "accused X of bribing a judge AND OF KILLING two men": what stands beside the first charge, hung on the cue. */
static void add_charges(const filler *w)
{
    const dm_finder *f = w->f;
    dm_draft        *d = w->d;

    if (w->adposition == DM_NONE || w->d->hit.kind != DM_CUE_VERB || d->n_piece == 0)
        return;
    for (uint32_t c = dm_first(f->doc, w->head); c != DM_NONE; c = dm_next(f->doc, c)) {
        dm_run  *last = &d->piece[d->n_piece - 1];
        uint32_t mark = dm_child(f->doc, c, DM_DEP_MARK);

        if (dm_tok(f, c)->deprel != DM_DEP_CONJ || f->lo[c] != last->last + 1 || mark == DM_NONE)
            continue;
        if (dm_tok(f, mark)->form_id == dm_tok(f, w->adposition)->form_id)
            last->last = f->hi[c];
    }
}

/* "is said to have left": the infinitive of a verb that takes a clause. */
static bool fills_raised(filler *w)
{
    static const dm_cue_frame raised = {.slots = 1u << DM_SLOT_INFINITIVE};

    return w->is_passive && w->subject != DM_NONE && fills(w, &raised);
}

bool dm_frame_fill(const dm_finder *f, dm_draft *d)
{
    const dm_cue *cue = d->hit.cue;
    filler        w   = {.f = f, .d = d, .head = d->head};

    if (!cue || (uint64_t)cue->first + cue->n > f->n_frame || !may_speak(f, d))
        return false;
    w.is_passive = d->hit.kind == DM_CUE_VERB && dm_is_passive(f, d->head);
    if (cue->flags & DM_CUE_PASSIVE && !w.is_passive)
        return false;
    w.subject    = d->hit.kind == DM_CUE_VERB ? content_subject(&w) : DM_NONE;
    for (uint32_t i = 0; i < cue->n; i++) {
        const dm_cue_frame *frame = &f->frames[cue->first + i];

        if (!fills(&w, frame) && !(frame->slots == 1u << DM_SLOT_CLAUSE && fills_raised(&w)))
            continue;
        if (is_naming(&w, frame) || (frame->slots == 1u << DM_SLOT_OBJECT && has_stray_particle(f, d)))
            return false;
        take(&w, frame);
        if (frame->slots & 1u << DM_SLOT_PREPOSITION)
            add_charges(&w);
        if (d->n_piece == 1 && !is_noun_frame(frame))
            add_pronoun(f, d);
        d->is_loose = w.is_strayed;
        return d->n_piece > 0;
    }
    return false;
}

static bool is_aside(const dm_finder *f, uint32_t verb)
{
    switch (dm_tok(f, verb)->deprel) {
    case DM_DEP_PARATAXIS: case DM_DEP_DEP: case DM_DEP_DISCOURSE:
        return !dm_cue_has_child(f, verb, DM_CUE_BIT(STOP));
    case DM_DEP_ADVCL:
        return dm_cue_has_child(f, verb, 1u << DM_CUE_ASIDE);
    default:
        return false;
    }
}

bool dm_frame_around(const dm_finder *f, dm_draft *d)
{
    uint32_t gov = dm_tok(f, d->head)->head;
    dm_run   all, own;

    if (gov == DM_NONE || !is_aside(f, d->head) || !dm_takes(f, d, DM_SLOT_CLAUSE))
        return false;
    if (d->speaker != DM_NONE && dm_tok(f, d->speaker)->morph.prontype == DM_PRONTYPE_REL)
        return false;                     /* ", who added to her lead" */
    all = whole(f, gov);
    own = whole(f, d->head);
    if (own.first > all.first)
        dm_piece_add(f, d, (dm_run){all.first, own.first - 1});
    if (own.last < all.last)
        dm_piece_add(f, d, (dm_run){own.last + 1, all.last});
    d->is_loose = true;
    return d->n_piece > 0;
}
