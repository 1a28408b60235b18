/* claim.c: from cues to claims
 *
 *     prepare   the extent of every subtree and the tokens of every quotation
 *     draft     each cue of each sentence gets speaker and content (draft.c)
 *     reach     quotations nobody took go on the claim before (reach.c)
 *     settle    drafts from the longest content to the shortest: one whose cue
 *               lies in the content of another is that one's child, or no claim
 *               at all when it only says what the quoted think; one that shares
 *               its speaker with the claim around it ends that claim's content
 *               ("said A, adding that B")
 *     unsaid    quotations still nobody's become claims without a speaker (reach.c)
 *     emit      token runs become bytes, mentions actors, in text order
 *
 * `cover` holds, for each token, the innermost draft whose content it is; longest
 * first makes that a plain overwrite.
 */
#include "claim/claim_int.h"

/* ---- prepare ------------------------------------------------------------ */

/* Extents from the leaves up: a token is done when all its dependents are. */
static void find_extents(dm_finder *f)
{
    dm_doc   *doc = f->doc;
    uint32_t *left = DM_NEW(doc->arena, uint32_t, doc->n_tok);

    for (uint32_t t = 0; t < doc->n_tok; t++) {
        f->lo[t] = f->hi[t] = t;
        if (doc->toks[t].head != DM_NONE)
            left[doc->toks[t].head]++;
    }
    for (uint32_t start = 0; start < doc->n_tok; start++) {
        uint32_t t = start;

        while (t != DM_NONE && left[t] == 0) {
            uint32_t h = doc->toks[t].head;

            left[t] = DM_NONE;
            if (h != DM_NONE) {
                f->lo[h] = f->lo[t] < f->lo[h] ? f->lo[t] : f->lo[h];
                f->hi[h] = f->hi[t] > f->hi[h] ? f->hi[t] : f->hi[h];
                left[h]--;
            }
            t = h;
        }
    }
}

/* The tokens of each quotation; quotes and tokens are both in text order. */
static void place_quotes(dm_finder *f)
{
    dm_doc  *doc = f->doc;
    uint32_t t   = 0;

    for (uint32_t i = 0; i < doc->n_tok; i++)
        f->quote[i] = DM_NONE;
    for (uint32_t q = 0; q < doc->n_quote; q++) {
        dm_span  s = doc->quotes[q].span;
        uint32_t k;

        f->run[q] = DM_NO_RUN;
        if (doc->quotes[q].depth)
            continue;
        while (t < doc->n_tok && doc->toks[t].span.end <= s.start)
            t++;
        for (k = t; k < doc->n_tok && doc->toks[k].span.start < s.end; k++)
            f->quote[k] = q;
        if (k > t)
            f->run[q] = (dm_run){t, k - 1};
        t = k;
    }
}

static void prepare(dm_finder *f, dm_doc *doc, const dm_lexicon *lex)
{
    dm_arena *a = doc->arena;

    *f = (dm_finder){.doc = doc, .lex = lex};
#define X(field, name, example) f->field = dm_lexicon_class(lex, DM_STR(name));
    DM_CLAIM_CLASSES(X)
#undef X
    f->cues     = dm_lexicon_section(lex, DM_LEX_CUES, sizeof(dm_cue), &f->n_cue);
    f->frames   = dm_lexicon_section(lex, DM_LEX_CUE_FRAMES, sizeof(dm_cue_frame), &f->n_frame);
    f->endings  = dm_lexicon_section(lex, DM_LEX_CUE_ENDINGS, sizeof(dm_cue_ending), &f->n_ending);
    f->lo       = DM_NEW(a, uint32_t, doc->n_tok);
    f->hi       = DM_NEW(a, uint32_t, doc->n_tok);
    f->quote    = DM_NEW(a, uint32_t, doc->n_tok);
    f->draft_at = DM_NEW(a, uint32_t, doc->n_tok);
    f->run      = DM_NEW(a, dm_run, doc->n_quote);
    f->taken_by = DM_NEW(a, uint32_t, doc->n_quote);
    f->cover    = DM_NEW(a, uint32_t, doc->n_tok);
    for (uint32_t t = 0; t < doc->n_tok; t++)
        f->draft_at[t] = f->cover[t] = DM_NONE;
    for (uint32_t q = 0; q < doc->n_quote; q++)
        f->taken_by[q] = DM_NONE;
    f->is_time = DM_NEW(a, bool, doc->n_tok);
    for (uint32_t i = 0; i < doc->n_timex; i++)
        for (uint32_t t = doc->timexes[i].first; t < doc->timexes[i].first + doc->timexes[i].n && t < doc->n_tok; t++)
            f->is_time[t] = true;
    find_extents(f);
    place_quotes(f);
}

/* ---- settle ------------------------------------------------------------- */

static uint32_t n_content(const dm_draft *d)
{
    uint32_t n = 0;

    for (uint32_t i = 0; i < d->n_piece; i++)
        n += d->piece[i].last - d->piece[i].first + 1;
    return n;
}

/* Draft numbers by length of content, longest first; earlier first among equals. */
static uint32_t *by_length(const dm_finder *f)
{
    uint32_t *start = DM_NEW(f->doc->arena, uint32_t, f->doc->n_tok + 2);
    uint32_t *order = DM_NEW(f->doc->arena, uint32_t, f->n_draft);
    uint32_t  top   = f->doc->n_tok + 1;

    for (uint32_t i = 0; i < f->n_draft; i++) {
        uint32_t n = n_content(&f->drafts[i]);

        start[top - (n < top ? n : top)]++;
    }
    for (uint32_t i = 0, sum = 0; i <= top; i++) {
        uint32_t n = start[i];

        start[i] = sum;
        sum += n;
    }
    for (uint32_t i = 0; i < f->n_draft; i++) {
        uint32_t n = n_content(&f->drafts[i]);

        order[start[top - (n < top ? n : top)]++] = i;
    }
    return order;
}

/* Outside quotations "I" is the writer, whose thoughts are no facts either; "you think" is nobody's. */
static bool speaks_for_itself(const dm_finder *f, const dm_draft *d)
{
    uint8_t person = d->speaker == DM_NONE ? 0 : f->doc->toks[d->speaker].morph.person;

    if (person == DM_PERSON_1)
        return dm_is_outer(f, d->parent) && f->quote[d->head] == DM_NONE;
    return person != DM_PERSON_2;
}

static dm_stance stance_of(const dm_draft *d)
{
    if (!d->hit.cue)
        return DM_STANCE_AFFIRM;
    return (dm_stance)(d->is_negated ? d->hit.cue->negated : d->hit.cue->stance);
}

/* "Lund said that all evidence shows that ...": what things show is his word who speaks of them. */
static bool is_thing(const dm_finder *f, const dm_draft *d)
{
    const dm_token *tok = &f->doc->toks[d->speaker];

    return tok->upos == DM_UPOS_NOUN && !dm_lexicon_in_class(f->lex, f->documents, tok->lemma_id) && f->doc->mention_at && f->doc->mention_at[d->speaker] == DM_NONE
        && d->parent != DM_NONE && f->drafts[d->parent].speaker != DM_NONE;
}

/* Whether a draft inside another's content is a claim of its own. */
static bool may_nest(const dm_finder *f, const dm_draft *d)
{
    if (d->speaker != DM_NONE && d->hit.kind == DM_CUE_VERB && is_thing(f, d))
        return false;
    if (d->hit.kind == DM_CUE_NOUN && stance_of(d) == DM_STANCE_PROMISE && d->parent != DM_NONE
        && f->drafts[d->parent].hit.cue && f->drafts[d->parent].hit.cue->flags & DM_CUE_NESTS)
        return false;                                        /* "said that Berg has no plans to go" */
    return d->hit.cue && (d->hit.cue->flags & DM_CUE_NESTS) && d->speaker != DM_NONE && !d->is_shared
        && f->doc->toks[d->speaker].morph.prontype != DM_PRONTYPE_REL;
}

/* Inside a speech: what the speaker says himself, or has somebody else say. What he thinks that others want or fear
 * is his word. */
static bool is_heard(const dm_finder *f, const dm_draft *d)
{
    bool nests = d->hit.cue && d->hit.cue->flags & DM_CUE_NESTS && !dm_lexicon_in_class(f->lex, f->showing, f->doc->toks[d->head].lemma_id) && stance_of(d) != DM_STANCE_DEMAND && stance_of(d) != DM_STANCE_PROMISE;

    return d->parent == DM_NONE || (d->speaker != DM_NONE && (nests || f->doc->toks[d->speaker].morph.person == DM_PERSON_1));
}

/* "Asked the minister to say that": what he is to say he has not said. */
static bool is_to_be_said(const dm_finder *f, const dm_draft *d)
{
    const dm_token *tok = &f->doc->toks[d->head];
    const dm_draft *outer = d->parent == DM_NONE ? NULL : &f->drafts[d->parent];

    return outer && outer->hit.kind == DM_CUE_VERB && stance_of(outer) == DM_STANCE_DEMAND && tok->head == outer->head
        && (tok->deprel == DM_DEP_XCOMP || tok->deprel == DM_DEP_CCOMP) && stance_of(d) == DM_STANCE_AFFIRM;
}

/* The first token of the cue's clause, but for signs: a comma before it, and a mark that closes a quotation, which is
 * the quotation's. */
static uint32_t clause_start(const dm_finder *f, const dm_draft *d)
{
    uint32_t t = f->lo[d->head] < d->cue.first ? f->lo[d->head] : d->cue.first;

    while (t < d->cue.first && f->quote[t] != DM_NONE && f->quote[t] != f->quote[d->head] && f->run[f->quote[t]].last < d->cue.first)
        t = f->run[f->quote[t]].last + 1;
    while (t < d->cue.first && f->doc->toks[t].upos == DM_UPOS_PUNCT && f->quote[t] == DM_NONE)
        t++;
    return t;
}

/* "denied that ..., and accused", "said it would leave and warned": a second verb of saying in the
 * tense of the first is the first speaker's. */
static bool is_second_verb(const dm_finder *f, const dm_draft *outer, const dm_draft *d)
{
    const dm_token *tok = &f->doc->toks[d->head], *first = &f->doc->toks[outer->head];
    uint32_t        at = d->cue.first;

    if (tok->deprel != DM_DEP_CONJ || !d->is_shared || at < 2 || d->hit.kind != DM_CUE_VERB
        || f->doc->toks[at - 1].upos != DM_UPOS_CCONJ)
        return false;
    return f->doc->toks[at - 2].upos == DM_UPOS_PUNCT
        || (tok->morph.verbform == DM_VERBFORM_FIN && tok->morph.tense == first->morph.tense);
}

/* ", adding that": whatever the tree makes of it, who spoke before speaks on. */
static bool speaks_on(const dm_finder *f, const dm_draft *outer, const dm_draft *d)
{
    const dm_token *tok = &f->doc->toks[d->head];

    if (is_second_verb(f, outer, d))
        return true;
    if (tok->morph.verbform == DM_VERBFORM_FIN || tok->morph.tense == DM_TENSE_PAST
        || dm_child(f->doc, d->head, DM_DEP_AUX) != DM_NONE || d->cue.first != d->head)
        return false;
    return d->is_shared && d->hit.kind == DM_CUE_VERB && d->cue.first > 0
        && f->doc->toks[d->cue.first - 1].upos == DM_UPOS_PUNCT;
}

/* "Said that it failed, and he blamed Chad": the same person does another thing, in the tense of the first. */
static bool does_more(const dm_finder *f, const dm_draft *outer, const dm_draft *d)
{
    const dm_token *toks = f->doc->toks, *tok = &toks[d->head];
    uint32_t        a, b;

    if (d->is_shared || d->speaker == DM_NONE || outer->speaker == DM_NONE || !f->doc->mention_at || outer->hit.kind != DM_CUE_VERB
        || tok->deprel != DM_DEP_CONJ || tok->morph.verbform != DM_VERBFORM_FIN || tok->morph.tense != DM_TENSE_PAST
        || toks[outer->head].morph.tense != DM_TENSE_PAST || toks[d->speaker].upos != DM_UPOS_PRON || d->who.first < 2)
        return false;
    a = f->doc->mention_at[outer->speaker];
    b = f->doc->mention_at[d->speaker];
    return toks[d->who.first - 1].upos == DM_UPOS_CCONJ && a != DM_NONE && b != DM_NONE && f->doc->mentions[b].is_pronoun
        && dm_child(f->doc, d->head, DM_DEP_AUX) == DM_NONE && f->doc->mentions[a].actor == f->doc->mentions[b].actor;
}

/* "said A, adding that B": the outer content ends where the inner clause begins. */
static bool cuts(const dm_finder *f, const dm_draft *outer, dm_draft *d)
{
    if (f->quote[d->head] == DM_NONE && d->head > outer->head && does_more(f, outer, d))
        return true;
    if (!d->is_shared || d->speaker == DM_NONE || f->quote[d->head] != DM_NONE || d->head < outer->head
        || dm_has_to(f, d->head))
        return false;
    if (d->speaker == outer->speaker)
        return true;
    if (!speaks_on(f, outer, d) || outer->hit.kind != DM_CUE_VERB || outer->speaker == DM_NONE)
        return false;
    d->speaker = outer->speaker;
    d->who     = outer->who;
    return true;
}

static void cut_piece(dm_finder *f, uint32_t outer, uint32_t at, uint32_t *cover)
{
    dm_draft *o = &f->drafts[outer];

    for (uint32_t i = 0; i < o->n_piece; i++) {
        if (!dm_run_has(o->piece[i], at))
            continue;
        for (uint32_t t = at; t <= o->piece[i].last; t++)
            if (cover[t] == outer)
                cover[t] = o->parent;
        if (at > o->piece[i].first)
            o->piece[i] = dm_run_trim(f, (dm_run){o->piece[i].first, at - 1});
        if (at == o->piece[i].first || dm_run_is_empty(o->piece[i]))
            o->piece[i] = o->piece[--o->n_piece];
        break;
    }
    o->is_dropped = o->n_piece == 0;
}

/* Keeps of the draft's pieces what lies in its parent's content and in no other. */
static void clip(dm_finder *f, dm_draft *d, const uint32_t *cover)
{
    dm_run   old[DM_CLAIM_PIECES];
    uint32_t n = d->n_piece;

    memcpy(old, d->piece, sizeof old);
    d->n_piece = 0;
    for (uint32_t i = 0; i < n; i++) {
        for (uint32_t t = old[i].first; t <= old[i].last;) {
            uint32_t from = t;

            while (t <= old[i].last && cover[t] == d->parent)
                t++;
            if (t > from && d->n_piece < DM_CLAIM_PIECES) {
                dm_run r = from == old[i].first && t > old[i].last ? old[i] : dm_run_trim(f, (dm_run){from, t - 1});

                if (!dm_run_is_empty(r))
                    d->piece[d->n_piece++] = r;
            }
            t = t == from ? t + 1 : t;
        }
    }
}

/* "Repeated the allegation that" is one cue: the verb alone is none. */
static void undo(dm_finder *f, uint32_t i, uint32_t *cover)
{
    dm_draft *d = &f->drafts[i];

    for (uint32_t k = 0; k < d->n_piece; k++)
        for (uint32_t t = d->piece[k].first; t <= d->piece[k].last; t++)
            if (cover[t] == i)
                cover[t] = d->parent;
    d->is_dropped = true;
}

static void settle_one(dm_finder *f, uint32_t i, uint32_t *cover)
{
    dm_draft *d = &f->drafts[i];

    d->parent = cover[d->head];
    if (!dm_is_outer(f, d->parent) && dm_run_has(d->cue, f->drafts[d->parent].head)) {
        undo(f, d->parent, cover);
        d->parent = f->drafts[d->parent].parent;
    }
    if (!dm_is_outer(f, d->parent) && cuts(f, &f->drafts[d->parent], d)) {
        uint32_t outer = d->parent;

        d->parent = f->drafts[outer].parent;
        cut_piece(f, outer, clause_start(f, d), cover);
    }
    if (is_to_be_said(f, d) || !speaks_for_itself(f, d) || !(dm_is_outer(f, d->parent) ? is_heard(f, d) : may_nest(f, d)))
        d->is_dropped = true;
    if (d->is_dropped)
        return;
    d->depth = d->parent == DM_NONE ? 1 : (uint8_t)(f->drafts[d->parent].depth + 1);
    if (d->depth > DM_MAX_CLAIM_DEPTH) {
        dm_doc_mark(f->doc, DM_LIMIT_CLAIM_DEPTH);
        d->is_dropped = true;
        return;
    }
    clip(f, d, cover);
    d->is_dropped = d->n_piece == 0;
    for (uint32_t k = 0; k < d->n_piece; k++)
        for (uint32_t t = d->piece[k].first; t <= d->piece[k].last; t++)
            cover[t] = i;
}

/* "Orlov said the war was over, the report states": what the tree gives to the one
 * before ends where the words that follow it begin. */
static void end_before(dm_finder *f, uint32_t tail)
{
    const dm_draft *d    = &f->drafts[tail];
    uint32_t        at   = d->who.first < d->cue.first ? d->who.first : d->cue.first;

    for (uint32_t i = tail; i-- > 0 && f->doc->toks[f->drafts[i].head].sent == f->doc->toks[d->head].sent;)
        for (uint32_t k = 0; k < f->drafts[i].n_piece; k++)
            if (!f->drafts[i].is_floor && dm_run_has(f->drafts[i].piece[k], at) && at > f->drafts[i].piece[k].first)
                f->drafts[i].piece[k] = dm_run_trim(f, (dm_run){f->drafts[i].piece[k].first, at - 1});
}

static void settle(dm_finder *f)
{
    uint32_t *cover = f->cover, *order;

    for (uint32_t i = 0; i < f->n_draft; i++)
        if (f->drafts[i].is_tail && !f->drafts[i].has_quote)
            end_before(f, i);
    order = by_length(f);
    for (uint32_t i = 0; i < f->n_draft; i++)
        if (!f->drafts[order[i]].is_dropped)
            settle_one(f, order[i], cover);
}

/* ---- emit --------------------------------------------------------------- */

static dm_span span_of(const dm_finder *f, dm_run r)
{
    return dm_run_is_empty(r) ? (dm_span){0, 0} : dm_tok_range(f->doc, r.first, r.last);
}

/* In a quotation that the cue stands outside of, or has for its own ('"LUND: We go.'). */
static bool is_quoted(const dm_finder *f, const dm_draft *d, uint32_t t)
{
    uint32_t q = f->quote[t];

    return q != DM_NONE && (q != f->quote[d->head] || f->taken_by[q] == d->head);
}

static dm_form form_of(const dm_finder *f, const dm_draft *d)
{
    uint32_t n = 0, quoted = 0;

    if (dm_run_is_empty(d->cue))
        return DM_FORM_DIRECT;
    for (uint32_t i = 0; i < d->n_piece; i++)
        for (uint32_t t = d->piece[i].first; t <= d->piece[i].last; t++) {
            if (f->doc->toks[t].upos == DM_UPOS_PUNCT)
                continue;
            n++;
            quoted += is_quoted(f, d, t);
        }
    if (!quoted)
        return DM_FORM_INDIRECT;
    return quoted * 20 >= n * 19 ? DM_FORM_DIRECT : DM_FORM_MIXED;
}

/* "Falsely said": a word with the cue, or the cue itself, tells what the outlet holds of it. */
static dm_factivity factivity_of(const dm_finder *f, const dm_draft *d)
{
    if (!d->hit.cue)
        return DM_NONFACTIVE;
    if (d->hit.cue->flags & DM_CUE_COUNTER || dm_cue_has_child(f, d->head, DM_CUE_BIT(FALSIFIER)))
        return DM_COUNTERFACTIVE;
    return d->hit.cue->flags & DM_CUE_FACTIVE ? DM_FACTIVE : DM_NONFACTIVE;
}

static void sort_pieces(dm_draft *d)
{
    for (uint32_t i = 1; i < d->n_piece; i++) {
        dm_run   r = d->piece[i];
        uint32_t k = i;

        for (; k > 0 && d->piece[k - 1].first > r.first; k--)
            d->piece[k] = d->piece[k - 1];
        d->piece[k] = r;
    }
}

static void emit_one(dm_finder *f, dm_draft *d)
{
    dm_doc   *doc = f->doc;
    dm_claim *c   = DM_PUSH(doc->arena, doc->claims, doc->n_claim, doc->cap_claim);

    d->claim = doc->n_claim - 1;
    d->actor = dm_speaking_actor(f, (uint32_t)(d - f->drafts));
    sort_pieces(d);
    *c = (dm_claim){.speaker = d->actor, .cue = span_of(f, d->cue), .cue_head = d->head,
                    .form = form_of(f, d), .stance = stance_of(d), .factivity = factivity_of(f, d), .parent = d->parent,
                    .rule = d->hit.cue ? d->hit.rule : DM_NONE};
    c->date.first = c->date.last = DM_DAY_NONE;
    if (d->speaker != DM_NONE)
        c->speaker_span = span_of(f, d->who);
    for (uint32_t i = 0; i < d->n_piece; i++)
        c->content[c->n_content++] = span_of(f, d->piece[i]);
}

/* A date under the cue is the claim's: "said on Tuesday that". */
static void date_claims(dm_finder *f)
{
    dm_doc *doc = f->doc;

    for (uint32_t i = 0; i < doc->n_timex; i++) {
        const dm_timex *x = &doc->timexes[i];
        uint32_t        t = x->first;

        if (!dm_timex_dates(x))
            continue;
        while (t != DM_NONE && t >= x->first && t < x->first + x->n)
            t = doc->toks[t].head;
        if (t != DM_NONE && f->draft_at[t] != DM_NONE && !f->drafts[f->draft_at[t]].is_dropped)
            doc->claims[f->drafts[f->draft_at[t]].claim].date = x->date;
    }
}

/* The first `n_told` drafts and those after them are each in text order. */
static void emit(dm_finder *f, uint32_t n_told)
{
    dm_doc *doc = f->doc;

    for (uint32_t i = 0, k = n_told; i < n_told || k < f->n_draft;) {
        bool      is_told = i < n_told && (k == f->n_draft || f->drafts[i].head <= f->drafts[k].head);
        dm_draft *d       = &f->drafts[is_told ? i++ : k++];

        if (d->is_dropped)
            continue;
        if (doc->n_claim == DM_MAX_ARTICLE_ROWS) {
            dm_doc_mark(doc, DM_LIMIT_ARTICLE_ROWS);
            d->is_dropped = true;
            continue;
        }
        emit_one(f, d);
    }
    for (uint32_t i = 0; i < doc->n_claim; i++) {
        uint32_t p = doc->claims[i].parent;

        if (p != DM_NONE)
            doc->claims[i].parent = f->drafts[p].is_dropped ? DM_NONE : f->drafts[p].claim;
    }
    date_claims(f);
}

dm_status dm_claim_find(dm_doc *doc, const dm_lexicon *lex, dm_err *err)
{
    dm_finder f;
    uint32_t  n_told;

    (void)err;
    doc->claims  = NULL;
    doc->n_claim = doc->cap_claim = 0;
    if (!doc->quotes)
        dm_claim_quotes(doc);
    prepare(&f, doc, lex);
    dm_floor_read(&f);
    for (uint32_t s = 0; s < doc->n_sent; s++)
        dm_draft_sentence(&f, s);
    dm_lead_quotes(&f);
    dm_reach_loose(&f);
    dm_reach_rest(&f);
    settle(&f);
    n_told = f.n_draft;
    dm_reach_unsaid(&f);
    emit(&f, n_told);
    dm_trace(doc->log, "claim.find", dm_f_num("quotes", doc->n_quote), dm_f_num("drafts", f.n_draft),
             dm_f_num("claims", doc->n_claim));
    return DM_OK;
}
