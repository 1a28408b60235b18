/* tail.c: who said it, read from the words beside what was said
 *
 *     "We know this," Treasury spokesman Ned Hale told the press.
 *     "We know this", said the spokesman.
 *     The lines are open, the spokesman said.
 *     The lines, the spokesman said, are open.
 *     The spokesman said: "We know this."
 *
 * A tree over both parts is often wrong just here, for what is said has its own
 * grammar. After a quotation that ends with a comma, a question or an exclamation,
 * the words themselves are plain: a noun phrase and a verb of speech, or the verb and
 * the phrase. So are they between a comma and another comma or the end. The phrase is
 * then the speaker, whatever the tree says, and what stands around is the content.
 */
#include "claim/claim_int.h"

enum { TAIL_TOKENS = 30, TITLE_TOKENS = 8, PHRASE_TOKENS = 12, SPEECH_TOKENS = 2, NAME_SHORT = 3 };

static bool is_any(const dm_finder *f, uint32_t t, const char *chars)
{
    dm_str form = dm_doc_form(f->doc, t);

    return form.n == 1 && strchr(chars, form.p[0]);
}

/* May stand in a noun phrase before the verb. */
static bool is_phrase_word(const dm_finder *f, uint32_t t)
{
    switch (dm_tok(f, t)->upos) {
    case DM_UPOS_VERB: case DM_UPOS_AUX: case DM_UPOS_SCONJ: case DM_UPOS_INTJ:
        return dm_tok(f, t)->deprel == DM_DEP_AMOD || dm_tok(f, t)->deprel == DM_DEP_ACL;
    case DM_UPOS_PUNCT:
        return is_any(f, t, ",()-.'");
    default:
        return true;
    }
}

static bool is_nominal(const dm_finder *f, uint32_t t)
{
    uint8_t upos = dm_tok(f, t)->upos;

    return upos == DM_UPOS_NOUN || upos == DM_UPOS_PROPN || upos == DM_UPOS_PRON;
}

static bool is_capital(const dm_finder *f, uint32_t t)
{
    dm_str form = dm_doc_form(f->doc, t);

    return form.n && form.p[0] >= 'A' && form.p[0] <= 'Z';
}

/* The token of `run` that governs the others: of those governed from outside, one
 * governed by the verb, else the first noun. */
static uint32_t head_in(const dm_finder *f, dm_run run, uint32_t verb)
{
    uint32_t best = DM_NONE, any = DM_NONE;

    for (uint32_t t = run.first; t <= run.last; t++) {
        uint32_t h = dm_tok(f, t)->head;

        if (h == verb && dm_deprel_base(dm_tok(f, t)->deprel) == DM_DEP_NSUBJ)
            return t;
        if (is_nominal(f, t) && any == DM_NONE)
            any = t;
        if (!is_nominal(f, t) || (h != DM_NONE && dm_run_has(run, h)))
            continue;
        if (h == verb)
            return t;
        if (best == DM_NONE)
            best = t;
    }
    if (best == DM_NONE)
        best = any;
    return best == DM_NONE && is_capital(f, run.last) ? run.last : best;
}

static uint32_t block_of(const dm_finder *f, uint32_t t) { return f->doc->sents[dm_tok(f, t)->sent].block; }

/* The quotation, set off, that ends where the words of `verb` begin; *first is the
 * first of these words. */
static uint32_t quote_before(const dm_finder *f, uint32_t verb, uint32_t *first)
{
    uint32_t t = verb, start = f->doc->sents[dm_tok(f, verb)->sent].first, q;

    for (uint32_t n = 0; n < TAIL_TOKENS && t > start && f->quote[t - 1] == DM_NONE; n++)
        t--;
    *first = t;
    q      = t == 0 ? DM_NONE : f->quote[t - 1];
    if (q == DM_NONE || f->run[q].last != t - 1 || f->run[q].last - f->run[q].first < SPEECH_TOKENS)
        return DM_NONE;
    if (block_of(f, t - 1) != block_of(f, t))
        return DM_NONE;
    if (t < verb && is_any(f, t, ",")) {
        ++*first;
        return q;
    }
    return t >= 2 && is_any(f, t - 2, ",?!") ? q : DM_NONE;
}

static dm_run trim_phrase(const dm_finder *f, dm_run r)
{
    while (!dm_run_is_empty(r) && (dm_tok(f, r.last)->upos == DM_UPOS_ADV || is_any(f, r.last, ",")))
        r.last--;
    while (!dm_run_is_empty(r) && (dm_tok(f, r.first)->upos == DM_UPOS_CCONJ || is_any(f, r.first, ",")))
        r.first++;
    return r;
}

/* "X said": all between quotation and verb is one phrase. */
static bool phrase_before(const dm_finder *f, dm_draft *d, uint32_t first)
{
    dm_run     r = {first, d->cue.first - 1};
    uint32_t   head;
    dm_cue_hit aside;

    if (first < d->cue.first && dm_cue_match(f, first, 1u << DM_CUE_ASIDE, &aside))
        r.first++;
    if (r.first >= d->cue.first)
        return false;
    for (uint32_t t = r.first; t <= r.last; t++)
        if (!is_phrase_word(f, t) || dm_tok(f, t)->morph.prontype == DM_PRONTYPE_REL)
            return false;                 /* ", which he added to" */
    r = trim_phrase(f, r);
    if (dm_run_is_empty(r) || dm_tok(f, r.first)->upos == DM_UPOS_ADP || dm_tok(f, r.first)->upos == DM_UPOS_ADV)
        return false;
    head = head_in(f, r, d->head);
    if (head == DM_NONE)
        return false;
    d->speaker = head;
    d->who     = r;
    return true;
}

/* "said X, who ...": the phrase runs from the verb to a comma, verb or preposition. */
static bool phrase_after(const dm_finder *f, dm_draft *d)
{
    const dm_sent *s = &f->doc->sents[dm_tok(f, d->head)->sent];
    dm_run         r = {d->cue.last + 1, d->cue.last};
    uint32_t       head;

    if (dm_subject(f, d->head) != DM_NONE && dm_subject(f, d->head) > d->head)
        return false;
    while (r.last + 1 < s->first + s->n && r.last - d->cue.last < TAIL_TOKENS && is_phrase_word(f, r.last + 1)
           && dm_tok(f, r.last + 1)->upos != DM_UPOS_PUNCT && dm_tok(f, r.last + 1)->upos != DM_UPOS_ADP
           && f->quote[r.last + 1] == DM_NONE)
        r.last++;
    if (r.last + 1 < s->first + s->n && dm_is_verbal(f, r.last + 1))
        return false;
    r = trim_phrase(f, r);
    if (dm_run_is_empty(r))
        return false;
    head = head_in(f, r, d->head);
    if (head == DM_NONE)
        return false;
    d->speaker = head;
    d->who     = dm_noun_run(f, head, d->head);
    if (d->who.first > r.first || d->who.last < r.last || d->who.first <= d->cue.last)
        d->who = r;
    return true;
}

/* "The Ann Lund Show", "Keep the Promise": no long word begins with a small letter, in running text. */
bool dm_has_name_letters(const dm_finder *f, dm_run r)
{
    uint32_t n = 0;

    if (r.last - r.first > TITLE_TOKENS || f->doc->sents[dm_tok(f, r.first)->sent].is_title)
        return false;
    for (uint32_t t = r.first; t <= r.last; t++) {
        dm_str form = dm_doc_form(f->doc, t);

        if (form.n > NAME_SHORT && form.p[0] >= 'a' && form.p[0] <= 'z')
            return false;
        n += is_capital(f, t);
    }
    return n > 1;
}

/* On ABC's "This Week," Mr Carson admitted: a name, not what he said. */
bool dm_is_title(const dm_finder *f, uint32_t q)
{
    dm_run r = f->run[q];

    if (r.first == 0 || f->doc->sents[dm_tok(f, r.first)->sent].first == r.first
        || dm_tok(f, r.first - 1)->upos == DM_UPOS_PUNCT)
        return false;
    if (r.last - r.first > TITLE_TOKENS)
        return false;
    if (dm_has_name_letters(f, r))
        return true;
    for (uint32_t t = r.first; t <= r.last; t++)
        if (dm_is_verbal(f, t) && dm_tok(f, t)->morph.verbform == DM_VERBFORM_FIN)
            return false;
    return true;
}

/* 'Asked if the plan "will do", he said yes': the quotation is of what leads up to the answer. */
static bool is_in_question(const dm_finder *f, uint32_t q, uint32_t first)
{
    uint32_t start = f->doc->sents[dm_tok(f, f->run[q].first)->sent].first;

    return f->run[q].first > start && first > start && dm_is_subordinate(f, start, first - 1);
}

static bool fill_quoted(dm_finder *f, dm_draft *d)
{
    uint32_t first, q;

    if (f->doc->n_quote == 0)
        return false;
    q = quote_before(f, d->cue.first, &first);
    if (q == DM_NONE || f->taken_by[q] != DM_NONE || dm_is_title(f, q) || is_in_question(f, q, first))
        return false;
    if (!phrase_before(f, d, first) && !(first == d->cue.first && phrase_after(f, d)))
        return false;
    dm_take_quote(f, d, q);
    return d->n_piece > 0;
}

/* '"Splendid!" beamed Lund': any verb in the past right after a quotation that a comma or a call ends, with a
 * name or noun behind it. */
bool dm_tail_inverted(dm_finder *f, dm_draft *d)
{
    const dm_token *tok = dm_tok(f, d->head);
    uint32_t        first, q;

    if (tok->morph.tense != DM_TENSE_PAST || dm_child(f->doc, d->head, DM_DEP_AUX) != DM_NONE
        || dm_child(f->doc, d->head, DM_DEP_AUX_PASS) != DM_NONE || d->cue.first != d->head)
        return false;
    q = quote_before(f, d->head, &first);
    if (q == DM_NONE || first != d->head || f->taken_by[q] != DM_NONE || !phrase_after(f, d))
        return false;
    dm_take_quote(f, d, q);
    return d->n_piece > 0;
}

static bool has_verb(const dm_finder *f, uint32_t first, uint32_t end)
{
    for (uint32_t t = first; t < end; t++)
        if (dm_is_verbal(f, t))
            return true;
    return false;
}

/* The first token after the last comma before `t`, or DM_NONE. */
static uint32_t after_comma(const dm_finder *f, uint32_t t, uint32_t start)
{
    for (uint32_t n = 0; n < PHRASE_TOKENS && t > start; n++, t--) {
        if (is_any(f, t - 1, ","))
            return t;
        if (dm_tok(f, t - 1)->upos == DM_UPOS_PUNCT)
            return DM_NONE;
    }
    return DM_NONE;
}

/* Nothing but a time, a place or a full stop is left of the sentence. */
static bool ends_here(const dm_finder *f, const dm_draft *d, uint32_t next, uint32_t end)
{
    uint32_t top = next;

    if (next < end && dm_tok(f, end - 1)->upos == DM_UPOS_PUNCT)
        end--;
    if (next >= end)
        return true;
    while (dm_tok(f, top)->head != DM_NONE && dm_tok(f, top)->head != d->head)
        top = dm_tok(f, top)->head;
    if (dm_deprel_base(dm_tok(f, top)->deprel) != DM_DEP_OBL && dm_tok(f, top)->deprel != DM_DEP_ADVMOD)
        return false;
    for (uint32_t t = next; t < end; t++)
        if (dm_is_verbal(f, t) || dm_tok(f, t)->upos == DM_UPOS_SCONJ || is_any(f, t, ",;:"))
            return false;
    return true;
}

/* The quotation that begins after the cue and its comma or colon, be it in the
 * next sentence. */
static uint32_t quote_after(const dm_finder *f, const dm_draft *d)
{
    uint32_t t = d->cue.last + 1, q;

    if (!is_any(f, d->cue.last, ":")) {
        if (t >= f->doc->n_tok || !is_any(f, t, ","))
            return DM_NONE;
        t++;
    }
    q = t < f->doc->n_tok ? f->quote[t] : DM_NONE;
    if (q == DM_NONE || f->run[q].first != t || f->run[q].last - f->run[q].first < SPEECH_TOKENS)
        return DM_NONE;
    return q;
}

/* The spokesman said: "..." */
static bool fill_opening(dm_finder *f, dm_draft *d)
{
    uint32_t start = f->doc->sents[dm_tok(f, d->head)->sent].first;
    uint32_t q     = f->doc->n_quote ? quote_after(f, d) : DM_NONE;
    uint32_t first = after_comma(f, d->cue.first, start);

    if (q == DM_NONE || f->taken_by[q] != DM_NONE)
        return false;
    if (first == DM_NONE && d->cue.first - start <= PHRASE_TOKENS)
        first = start;
    if (first == DM_NONE || !phrase_before(f, d, first))
        return false;
    dm_take_quote(f, d, q);
    return d->n_piece > 0;
}

/* "..., said the spokesman." */
static bool fill_inverted(dm_finder *f, dm_draft *d, const dm_sent *s)
{
    uint32_t end = s->first + s->n;

    if (dm_tok(f, d->head)->morph.verbform != DM_VERBFORM_FIN || d->hit.cue->flags & DM_CUE_HEARER)
        return false;
    if (dm_subject(f, d->head) != DM_NONE || !has_verb(f, s->first, d->cue.first - 1) || !phrase_after(f, d))
        return false;
    if (d->who.last + 1 < end && dm_tok(f, d->who.last + 1)->upos != DM_UPOS_PUNCT) {
        d->speaker = DM_NONE;
        d->who     = DM_NO_RUN;
        return false;
    }
    dm_piece_add(f, d, (dm_run){s->first, d->cue.first - 2});
    d->is_tail = d->n_piece > 0;
    return d->is_tail;
}

/* "While some agreed, others warned of war", "amid reports that X fled, Y called for talks": all before the
 * comma is one clause or phrase that hangs on the cue. */
bool dm_is_subordinate(const dm_finder *f, uint32_t first, uint32_t comma)
{
    const dm_token *tok = dm_tok(f, first);
    uint32_t        top = first;

    if (tok->head != DM_NONE && ((tok->deprel == DM_DEP_MARK && tok->upos == DM_UPOS_SCONJ)
                                 || (tok->deprel == DM_DEP_ADVMOD && dm_lexicon_in_class(f->lex, f->grounds, tok->form_id))))
        return f->hi[tok->head] + 1 >= comma;
    if (tok->upos == DM_UPOS_VERB && dm_is_passive(f, first) && dm_subject(f, first) == DM_NONE)
        return true;                                        /* "Asked if ..., voters said yes" */
    while (dm_tok(f, top)->head != DM_NONE && dm_tok(f, top)->head < comma)
        top = dm_tok(f, top)->head;
    return dm_deprel_base(dm_tok(f, top)->deprel) == DM_DEP_OBL && f->hi[top] + 1 >= comma;
}

/* "..., Anna Berg, the former governor of the north, said": the token after the comma before the name, where
 * the descriptor between the commas has no verb; else DM_NONE. */
static uint32_t apposed_name(const dm_finder *f, const dm_draft *d, uint32_t start)
{
    uint32_t descriptor = after_comma(f, d->cue.first - 1, start), first;

    if (descriptor == DM_NONE || descriptor + 1 >= d->cue.first || has_verb(f, descriptor, d->cue.first - 1)
        || dm_tok(f, descriptor)->upos == DM_UPOS_ADP)
        return DM_NONE;
    first = after_comma(f, descriptor - 1, start);
    if (first == DM_NONE || first + 1 >= descriptor || dm_tok(f, descriptor - 2)->upos != DM_UPOS_PROPN
        || has_verb(f, first, descriptor - 1) || !has_verb(f, start, first - 1))
        return DM_NONE;
    return dm_tok(f, first)->upos == DM_UPOS_CCONJ || f->quote[first] != f->quote[d->head] ? DM_NONE : first;
}

/* The first semicolon from `t` on, or `end`. */
static uint32_t semicolon(const dm_finder *f, uint32_t t, uint32_t end)
{
    while (t < end && (f->quote[t] != DM_NONE || !is_any(f, t, ";")))
        t++;
    return t;
}

/* "..., the spokesman said." and "..., the spokesman said, ..." */
static bool fill_plain(dm_finder *f, dm_draft *d)
{
    const dm_sent *s     = &f->doc->sents[dm_tok(f, d->head)->sent];
    uint32_t       end   = s->first + s->n, next = d->cue.last + 1;
    uint32_t       first = after_comma(f, d->cue.first, s->first), comma = first - 1;

    if (first == DM_NONE || !(d->hit.cue->flags & DM_CUE_NESTS) || !dm_takes(f, d, DM_SLOT_CLAUSE))
        return false;
    if (first == d->cue.first) {
        if (fill_inverted(f, d, s))
            return true;
        first = apposed_name(f, d, s->first);
        comma = first - 1;
        if (first == DM_NONE || (next < end && dm_tok(f, next)->upos == DM_UPOS_SCONJ)
            || (dm_child(f->doc, d->head, DM_DEP_CCOMP) != DM_NONE && dm_child(f->doc, d->head, DM_DEP_CCOMP) > d->head))
            return false;
    }
    end = semicolon(f, next, end);
    if (dm_tok(f, first)->upos == DM_UPOS_CCONJ || !phrase_before(f, d, first))
        return false;
    if (next < end && is_any(f, next, ",") && next + 2 < end) {
        dm_piece_add(f, d, (dm_run){s->first, comma});
        dm_piece_add(f, d, (dm_run){next, end - 1});
    } else if (ends_here(f, d, next, end) && !dm_is_subordinate(f, s->first, comma)) {
        if (has_verb(f, s->first, comma))
            dm_piece_add(f, d, (dm_run){s->first, comma});
        if (d->n_piece && has_verb(f, end, s->first + s->n))
            dm_piece_add(f, d, (dm_run){end, s->first + s->n - 1});    /* "..., he said; ..." */
    }
    d->is_tail = d->n_piece > 0;
    if (d->is_tail)
        return true;
    d->speaker = DM_NONE;
    d->who     = DM_NO_RUN;
    return false;
}

/* '"...," she said': a comma or call ends the quotation, and what follows is a phrase and a verb that takes one. */
bool dm_has_tail(const dm_finder *f, uint32_t q)
{
    uint32_t       last = f->run[q].last, t = last + 1;
    const dm_sent *s = &f->doc->sents[dm_tok(f, last)->sent];
    dm_cue_hit     hit;

    if (!is_any(f, last - 1, ",?!"))
        return false;
    for (uint32_t n = 0; n < TITLE_TOKENS && t < s->first + s->n && f->quote[t] == DM_NONE; n++, t++) {
        dm_draft d = {.head = t};

        if (dm_tok(f, t)->upos == DM_UPOS_VERB && dm_cue_match(f, t, DM_CUE_BIT(VERB), &hit)) {
            d.hit = hit;
            return dm_takes_quotation(f, &d);
        }
        if (!is_nominal(f, t) && dm_tok(f, t)->upos != DM_UPOS_DET && dm_tok(f, t)->upos != DM_UPOS_ADJ)
            return false;
    }
    return false;
}

bool dm_tail_fill(dm_finder *f, dm_draft *d)
{
    d->is_shared = false;
    if (f->quote[d->head] != DM_NONE || !dm_takes_quotation(f, d))
        return false;
    return fill_quoted(f, d) || fill_opening(f, d) || fill_plain(f, d);
}
