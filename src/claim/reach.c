/* reach.c: quotations reach over sentences
 *
 * The tree ends with its sentence; a quotation does not. Around the words of a
 * cue (its speaker, hearers, times: the `cluster`) stand:
 *
 *     beside     a quotation that ends just before or begins just after the
 *                cluster is content, all of it, however many sentences it has;
 *                so is one that ended the sentence before when the cue's own has
 *                nothing else ("...?" he said.)
 *     opened     a quotation in the next sentence or line, after a colon
 *     loose      a quotation that fills its sentences, and that nobody took, goes on
 *                what the quotation before it, or the sentence before it, was telling
 *     rest       a sentence too long was cut (nlp.h): what ran to the cut runs on
 *     unsaid     the rest of a quotation with a verb is a claim of nobody's: whoever
 *                said it, the outlet did not
 *
 * A cue that found no content at all, with a comma or colon to one side of it,
 * gets the rest of the sentence on that side.
 */
#include "claim/claim_int.h"

#include "text/text.h"

enum { NAME_REACH = 16, REST_DRAFTS = 64 };

static const dm_sent *sent_of(const dm_finder *f, uint32_t t) { return &f->doc->sents[dm_tok(f, t)->sent]; }

static uint32_t quote_ending(const dm_finder *f, uint32_t t)
{
    uint32_t q = t < f->doc->n_tok ? f->quote[t] : DM_NONE;

    return q != DM_NONE && f->run[q].last == t ? q : DM_NONE;
}

static uint32_t quote_starting(const dm_finder *f, uint32_t t)
{
    uint32_t q = t < f->doc->n_tok ? f->quote[t] : DM_NONE;

    return q != DM_NONE && f->run[q].first == t ? q : DM_NONE;
}

/* Something said, not a title or a word held with tongs. */
static bool is_speech(const dm_finder *f, uint32_t q)
{
    return f->run[q].last - f->run[q].first >= 3;
}

static bool nests(const dm_draft *d) { return d->hit.cue && d->hit.cue->flags & DM_CUE_NESTS; }

/* A dependent that stands with the cue and is no content: hearer, time, manner. */
static bool is_company(const dm_finder *f, const dm_draft *d, uint32_t c)
{
    uint8_t rel = dm_deprel_base(dm_tok(f, c)->deprel);

    if (rel != DM_DEP_OBJ && rel != DM_DEP_IOBJ && rel != DM_DEP_OBL && rel != DM_DEP_ADVMOD && c != d->speaker)
        return false;
    if (rel == DM_DEP_OBJ && c != d->speaker && !d->n_piece && d->hit.cue && !(d->hit.cue->flags & DM_CUE_HEARER))
        return false;
    for (uint32_t i = 0; i < d->n_piece; i++)
        if (dm_run_has(d->piece[i], c))
            return false;
    return f->quote[f->lo[c]] == f->quote[d->head] && f->quote[f->hi[c]] == f->quote[d->head];
}

static dm_run cluster_of(const dm_finder *f, const dm_draft *d)
{
    dm_run r = d->cue;

    if (!dm_run_is_empty(d->who) && dm_tok(f, d->speaker)->sent == dm_tok(f, d->head)->sent
        && (!d->is_shared || dm_tok(f, d->speaker)->head == d->head)) {
        r.first = d->who.first < r.first ? d->who.first : r.first;
        r.last  = d->who.last > r.last ? d->who.last : r.last;
    }
    for (uint32_t c = dm_first(f->doc, d->head); c != DM_NONE; c = dm_next(f->doc, c)) {
        if (!is_company(f, d, c) || (c < r.first && dm_tok(f, r.first - 1)->upos == DM_UPOS_PUNCT))
            continue;
        r.first = f->lo[c] < r.first ? f->lo[c] : r.first;
        r.last  = f->hi[c] > r.last ? f->hi[c] : r.last;
    }
    return r;
}

bool dm_takes(const dm_finder *f, const dm_draft *d, dm_cue_slot slot)
{
    for (uint32_t i = 0; d->hit.cue && i < d->hit.cue->n && d->hit.cue->first + i < f->n_frame; i++)
        if (f->frames[d->hit.cue->first + i].slots & 1u << slot)
            return true;
    return false;
}

bool dm_takes_quotation(const dm_finder *f, const dm_draft *d)
{
    return !d->hit.cue || dm_takes(f, d, DM_SLOT_QUOTATION);
}

static bool is_sentence_start(const dm_finder *f, uint32_t t) { return sent_of(f, t)->first == t; }

/* A quotation in the middle of a clause: "the link is 'clear', he said". */
static bool is_embedded(const dm_finder *f, uint32_t q)
{
    uint32_t t = f->run[q].first;

    if (is_sentence_start(f, t) || dm_tok(f, t - 1)->sent != dm_tok(f, t)->sent)
        return false;
    return dm_tok(f, t - 1)->upos != DM_UPOS_PUNCT;
}

/* Adds the tokens of `run` to the pieces, merging what touches. */
static void merge_piece(const dm_finder *f, dm_draft *d, dm_run run)
{
    uint32_t n = 0;

    for (uint32_t i = 0; i < d->n_piece; i++) {
        dm_run p = d->piece[i];

        if (p.first > run.last + 1 || p.last + 1 < run.first) {
            d->piece[n++] = p;
            continue;
        }
        run.first = p.first < run.first ? p.first : run.first;
        run.last  = p.last > run.last ? p.last : run.last;
    }
    d->n_piece = n;
    dm_piece_add(f, d, run);
}

/* The draft has the quotation, unless it comes to nothing. */
static void hold(dm_finder *f, const dm_draft *d, uint32_t q)
{
    f->taken_by[q] = d->head;
    if (f->n_held < DM_HELD_QUOTES)
        f->held[f->n_held++] = q;
}

void dm_release_quotes(dm_finder *f)
{
    while (f->n_held)
        f->taken_by[f->held[--f->n_held]] = DM_NONE;
}

void dm_take_quote(dm_finder *f, dm_draft *d, uint32_t q)
{
    dm_run run = f->run[q];

    if (f->taken_by[q] != DM_NONE)
        return;
    if (d->is_loose && !is_embedded(f, q))
        d->n_piece = 0;
    d->is_loose = false;
    if (is_embedded(f, q) && run.last < d->cue.first && d->n_piece == 0)
        run.first = sent_of(f, run.first)->first;
    hold(f, d, q);
    d->has_quote = true;
    merge_piece(f, d, run);
}

/* The last token before the cluster that is no comma. */
static uint32_t token_before(const dm_finder *f, uint32_t t)
{
    if (t > 0 && (dm_is_char(f, t - 1, ',') || dm_is_char(f, t - 1, '.')) && !is_sentence_start(f, t - 1))
        t--;
    return t > 0 ? t - 1 : DM_NONE;
}

static uint32_t token_after(const dm_finder *f, uint32_t t)
{
    t++;
    if (t < f->doc->n_tok && (dm_is_char(f, t, ',') || dm_is_char(f, t, ':')))
        t++;
    return t < f->doc->n_tok ? t : DM_NONE;
}

static bool same_block(const dm_finder *f, uint32_t a, uint32_t b)
{
    return sent_of(f, a)->block == sent_of(f, b)->block;
}

static bool has_words(const dm_finder *f, dm_run r)
{
    for (uint32_t t = r.first; t <= r.last && t < f->doc->n_tok; t++)
        if (dm_tok(f, t)->upos == DM_UPOS_VERB || dm_tok(f, t)->upos == DM_UPOS_AUX)
            return true;
    return false;
}

static void reach_left(dm_finder *f, dm_draft *d, dm_run cluster)
{
    uint32_t t    = token_before(f, cluster.first);
    uint32_t q    = t == DM_NONE ? DM_NONE : quote_ending(f, t);
    bool     same = t != DM_NONE && dm_tok(f, t)->sent == dm_tok(f, d->head)->sent;

    if (q == DM_NONE || !same_block(f, t, d->head) || (dm_has_to(f, d->head) && d->cue.first + 1 == d->head))
        return;                                               /* 'they who hold "a belief" to deny aid' */
    if (same ? (is_speech(f, q) && !dm_is_title(f, q)) || d->n_piece == 0 : (d->n_piece == 0 && is_speech(f, q)))
        dm_take_quote(f, d, q);
}

static void reach_right(dm_finder *f, dm_draft *d, dm_run cluster)
{
    uint32_t t = token_after(f, cluster.last), q;

    if (t == DM_NONE)
        return;
    q = quote_starting(f, t);
    if (q == DM_NONE)
        return;
    if (dm_tok(f, t)->sent == dm_tok(f, d->head)->sent) {
        if (is_speech(f, q) || d->n_piece == 0)
            dm_take_quote(f, d, q);
    } else if (dm_is_char(f, t - 1, ':') && is_speech(f, q)) {
        dm_take_quote(f, d, q);
    }
}

static bool is_stop(const dm_finder *f, uint32_t t)
{
    return dm_is_char(f, t, ',') || dm_is_char(f, t, '?') || dm_is_char(f, t, '!');
}

bool dm_has_set_off_quote(const dm_finder *f, const dm_draft *d)
{
    dm_run   cluster = cluster_of(f, d);
    uint32_t t       = token_before(f, cluster.first), q;

    q = t == DM_NONE || dm_tok(f, t)->sent != dm_tok(f, d->head)->sent ? DM_NONE : quote_ending(f, t);
    if (q != DM_NONE && is_speech(f, q) && (is_stop(f, t - 1) || dm_is_char(f, cluster.first - 1, ',')))
        return true;
    t = token_after(f, cluster.last);
    q = t == DM_NONE || dm_tok(f, t)->sent != dm_tok(f, d->head)->sent ? DM_NONE : quote_starting(f, t);
    return q != DM_NONE && is_speech(f, q) && dm_tok(f, t - 1)->upos == DM_UPOS_PUNCT && !dm_has_tail(f, q);
}

/* Pieces that hold part of a quotation hold all of it. */
static void complete_quotes(dm_finder *f, dm_draft *d)
{
    for (uint32_t i = 0; i < d->n_piece; i++) {
        uint32_t a = f->quote[d->piece[i].first], b = f->quote[d->piece[i].last];
        uint32_t q = a != DM_NONE ? a : b;

        if (q == DM_NONE || q == f->quote[d->head] || f->taken_by[q] != DM_NONE)
            continue;
        hold(f, d, q);
        if (is_speech(f, q))
            d->has_quote = true;
        if (!dm_run_has(f->run[q], d->head))
            merge_piece(f, d, f->run[q]);
    }
}

/* "Called it 'a farce' and 'a crime'": quotations in a row after the cue are one content. */
static void chain_quotes(dm_finder *f, dm_draft *d)
{
    uint32_t last = DM_NONE, t, q;

    for (uint32_t i = 0; i < d->n_piece; i++)
        if (d->piece[i].last > d->cue.last && (last == DM_NONE || d->piece[i].last > last))
            last = d->piece[i].last;
    if (last == DM_NONE || f->quote[d->head] != DM_NONE)
        return;
    while ((q = quote_ending(f, last)) != DM_NONE && dm_tok(f, last)->sent == dm_tok(f, d->head)->sent) {
        for (t = last + 1; t < f->doc->n_tok && t < last + 3; t++)
            if (!dm_is_char(f, t, ',') && dm_tok(f, t)->upos != DM_UPOS_CCONJ)
                break;
        q = t > last + 1 ? quote_starting(f, t) : DM_NONE;
        if (q == DM_NONE || f->taken_by[q] != DM_NONE || dm_tok(f, t)->sent != dm_tok(f, d->head)->sent)
            return;
        hold(f, d, q);
        merge_piece(f, d, (dm_run){last + 1, f->run[q].last});
        last = f->run[q].last;
    }
}

static bool has_comma_before(const dm_finder *f, const dm_sent *s, uint32_t t)
{
    return t > s->first + 1 && dm_is_char(f, t - 1, ',');
}

/* "Who told a witness that he had ...": a hearer between, and the content hung on it. */
static bool holds_content(const dm_draft *d, dm_run cluster)
{
    for (uint32_t i = 0; i < d->n_piece; i++)
        if (d->piece[i].first > d->cue.last && d->piece[i].last <= cluster.last)
            return true;
    return false;
}

/* "The day the deal was announced": the subject of a passive is what is told. */
static bool has_told_subject(const dm_finder *f, uint32_t verb)
{
    uint32_t s = dm_subject(f, verb);

    return s != DM_NONE && dm_is_passive(f, verb) && dm_tok(f, s)->upos != DM_UPOS_PRON;
}

/* Whether a relative word stands among these. */
static bool has_relative(const dm_finder *f, uint32_t first, uint32_t end)
{
    for (uint32_t t = first; t < end; t++)
        if (dm_tok(f, t)->morph.prontype == DM_PRONTYPE_REL)
            return true;
    return false;
}

/* "Kyiv, he said, had ...": commas on both sides make the cue a parenthesis. */
static bool is_parenthesis(const dm_finder *f, const dm_draft *d, dm_run cluster)
{
    const dm_sent *s   = sent_of(f, d->head);
    uint32_t       end = s->first + s->n;

    return nests(d) && !d->has_quote && !d->is_shared && !holds_content(d, cluster) && has_comma_before(f, s, cluster.first)
        && f->quote[d->head] == f->quote[cluster.first - 1] && cluster.last + 2 < end
        && dm_is_char(f, cluster.last + 1, ',') && !has_words(f, (dm_run){cluster.first, d->cue.first - 1})
        && !has_relative(f, cluster.first, d->cue.first) && dm_tok(f, d->head)->deprel != DM_DEP_ACL_RELCL && !has_told_subject(f, d->head);
}

/* No preposition and no "as", "when": those begin what goes with the cue. */
static bool opens_content(const dm_finder *f, uint32_t t)
{
    const dm_token *tok = dm_tok(f, t);

    if (tok->upos == DM_UPOS_PUNCT || tok->upos == DM_UPOS_ADP)
        return false;
    return tok->deprel != DM_DEP_MARK || tok->head == DM_NONE || dm_tok(f, tok->head)->deprel != DM_DEP_ADVCL;
}

/* "..., said X, who": the speaker right after the cue. */
static bool is_inverted(const dm_draft *d)
{
    return !d->is_shared && d->speaker != DM_NONE && d->speaker > d->head && d->who.first == d->cue.last + 1;
}

/* "Found ways out", "proved adept and left": a plain object or predicate, and no clause the tree lost. */
static bool is_plain(const dm_finder *f, const dm_draft *d, dm_run right)
{
    uint32_t xcomp = dm_child(f->doc, d->head, DM_DEP_XCOMP), next = dm_child(f->doc, d->head, DM_DEP_CONJ);

    if (dm_child(f->doc, d->head, DM_DEP_OBJ) == DM_NONE && (xcomp == DM_NONE || dm_tok(f, xcomp)->upos == DM_UPOS_VERB))
        return false;
    if (next != DM_NONE && next > d->head && f->lo[next] > right.first)
        right.last = f->lo[next] - 1;
    return !dm_has_finite(f, right);
}

/* ", who added to her lead", "a rule she added last year": what stands before is not what was added. */
static bool is_relative(const dm_finder *f, const dm_draft *d)
{
    return dm_tok(f, d->head)->deprel == DM_DEP_ACL_RELCL
        || (d->speaker != DM_NONE && dm_tok(f, d->speaker)->morph.prontype == DM_PRONTYPE_REL);
}

static void rest_of_sentence(const dm_finder *f, dm_draft *d, dm_run cluster)
{
    const dm_sent *s    = sent_of(f, d->head);
    uint32_t       last = s->first + s->n - 1;

    if (dm_is_char(f, d->cue.last, ':') && d->cue.last < last) {
        dm_piece_add(f, d, (dm_run){d->cue.last + 1, last});
    } else if (!nests(d) || f->quote[d->head] != DM_NONE || !dm_takes(f, d, DM_SLOT_CLAUSE)) {
        return;
    } else if (d->is_shared) {
        if (cluster.first > s->first && dm_is_char(f, d->cue.first - 1, ',') && d->cue.last < last
            && opens_content(f, d->cue.last + 1)
            && has_words(f, (dm_run){d->cue.last + 1, last}))
            dm_piece_add(f, d, (dm_run){d->cue.last + 1, last});
    } else if (has_comma_before(f, s, cluster.first) && !is_relative(f, d) && (cluster.last + 2 >= last || is_inverted(d))
               && (f->quote[d->head] == f->quote[s->first] || is_inverted(d))) {
        dm_run left = {s->first, cluster.first - 2};

        if (has_words(f, left) && !dm_is_subordinate(f, s->first, cluster.first - 1))
            dm_piece_add(f, d, left);
    } else if (d->who.last + 1 == d->cue.first && d->cue.last < last && f->quote[d->head] == f->quote[last]
               && opens_content(f, d->cue.last + 1)) {
        dm_run right = {d->cue.last + 1, last};

        if (has_words(f, right) && !is_plain(f, d, right))
            dm_piece_add(f, d, right);
    }
}

static void whole_sentence(const dm_finder *f, dm_draft *d, dm_run cluster)
{
    const dm_sent *s = sent_of(f, d->head);

    d->n_piece = 0;
    dm_piece_add(f, d, (dm_run){s->first, cluster.first - 1});
    dm_piece_add(f, d, (dm_run){cluster.last + 1, s->first + s->n - 1});
}

/* "Called the plan 'dead on arrival'", "said the plan 'had no friends'": all from the cue to the end
 * of the quotation. */
static void reach_name(dm_finder *f, dm_draft *d)
{
    const dm_sent *s = sent_of(f, d->head);
    uint32_t       t = d->cue.last + 1, end = s->first + s->n;

    if (d->n_piece || f->quote[d->head] != DM_NONE || d->speaker > d->head
        || !(dm_takes(f, d, DM_SLOT_PREDICATE) || (nests(d) && dm_takes(f, d, DM_SLOT_CLAUSE))))
        return;
    for (uint32_t n = 0; n < NAME_REACH && t < end && f->quote[t] == DM_NONE; n++, t++)
        if (dm_tok(f, t)->morph.verbform == DM_VERBFORM_FIN || dm_is_char(f, t, ':') || dm_is_char(f, t, ';'))
            return;
    if (t >= end || f->quote[t] == DM_NONE || t == d->cue.last + 1)
        return;
    dm_piece_add(f, d, (dm_run){d->cue.last + 1, f->run[f->quote[t]].last});
}

void dm_reach_beside(dm_finder *f, dm_draft *d)
{
    dm_run cluster;

    reach_name(f, d);

    if (!dm_takes_quotation(f, d)) {
        complete_quotes(f, d);
        chain_quotes(f, d);
        return;
    }
    cluster = cluster_of(f, d);
    if (f->quote[d->head] == DM_NONE) {
        reach_right(f, d, cluster);
        reach_left(f, d, cluster);
    }
    if (is_parenthesis(f, d, cluster))
        whole_sentence(f, d, cluster);
    complete_quotes(f, d);
    chain_quotes(f, d);
    if (d->n_piece == 0)
        rest_of_sentence(f, d, cluster);
}

/* Whether the quote fills whole sentences. */
static bool is_alone(const dm_finder *f, uint32_t q)
{
    dm_run         r = f->run[q];
    const dm_sent *last;

    if (dm_run_is_empty(r) || !is_speech(f, q) || !is_sentence_start(f, r.first))
        return false;
    last = sent_of(f, r.last);
    for (uint32_t t = r.last + 1; t < last->first + last->n; t++)
        if (dm_tok(f, t)->upos != DM_UPOS_PUNCT)
            return false;
    return true;
}

/* The last draft whose head is before token `t`, or DM_NONE. */
static uint32_t draft_before(const dm_finder *f, uint32_t t, uint32_t from)
{
    uint32_t last = DM_NONE;

    for (uint32_t i = from; i < f->n_draft && f->drafts[i].head < t; i++)
        if (!f->drafts[i].is_dropped && f->quote[f->drafts[i].head] == DM_NONE)
            last = i;
    return last;
}

static uint32_t end_of(const dm_draft *d)
{
    uint32_t end = d->cue.last;

    for (uint32_t i = 0; i < d->n_piece; i++)
        end = d->piece[i].last > end ? d->piece[i].last : end;
    return end;
}

/* '"...", he said, turning to the map, "...": the same sentence, and the cue between. */
static bool is_split(const dm_finder *f, const dm_draft *d, uint32_t q)
{
    uint32_t first = f->run[q].first;

    return dm_tok(f, first)->sent == dm_tok(f, d->head)->sent && d->head < first && first > 0
        && d->n_piece && d->piece[0].first < d->head && dm_is_char(f, first - 1, ',');
}

/* Nothing but the end of a sentence, or one line end, stands between. */
static bool goes_on(const dm_finder *f, const dm_draft *d, uint32_t q)
{
    uint32_t end = end_of(d), from = f->run[q].first;
    uint32_t a   = dm_tok(f, end)->sent, b = dm_tok(f, from)->sent;

    if (d->n_piece == DM_CLAIM_PIECES || dm_tok(f, d->head)->upos == DM_UPOS_PUNCT || (!is_alone(f, q) && !is_split(f, d, q)))
        return false;
    return b == a || b == a + 1;
}

/* Words told without quotation marks, and the sentence after them in the same
 * paragraph is one: the same speaker's. */
/* The words before a quotation end with a colon: "described itself thus: ...". */
static uint32_t opening_before(const dm_finder *f, uint32_t q, uint32_t from)
{
    uint32_t first = f->run[q].first, d;

    if (first == 0 || !dm_is_char(f, first - 1, ':'))
        return DM_NONE;
    d = draft_before(f, first, from);
    if (d == DM_NONE || f->drafts[d].speaker == DM_NONE || (f->drafts[d].is_floor && end_of(&f->drafts[d]) >= first) || dm_tok(f, f->drafts[d].head)->sent != dm_tok(f, first - 1)->sent)
        return DM_NONE;
    return f->drafts[d].n_piece < DM_CLAIM_PIECES ? d : DM_NONE;
}

static uint32_t telling_before(const dm_finder *f, uint32_t q, uint32_t from)
{
    uint32_t first = f->run[q].first, d = is_alone(f, q) ? draft_before(f, first, from) : DM_NONE;

    if (d == DM_NONE || !nests(&f->drafts[d])
        || f->drafts[d].hit.kind != DM_CUE_VERB || f->drafts[d].speaker == DM_NONE)
        return DM_NONE;
    return dm_tok(f, f->drafts[d].head)->sent + 1 == dm_tok(f, first)->sent ? d : DM_NONE;
}

/* 'Now, "it is fine" and "will stay so."': the sentence after a quotation, with no verb but the quoted. Its
 * words up to the full stop, or nothing. */
static dm_run pieced_sentence(const dm_finder *f, const dm_draft *d, uint32_t q)
{
    const dm_sent *s = sent_of(f, f->run[q].first);
    dm_run         r = {s->first, s->first + s->n - 1};

    if (dm_tok(f, end_of(d))->sent + 1 != dm_tok(f, r.first)->sent && dm_tok(f, d->head)->sent + 1 != dm_tok(f, r.first)->sent)
        return DM_NO_RUN;
    if (!same_block(f, d->head, r.first) || d->n_piece == DM_CLAIM_PIECES || f->run[q].last > r.last)
        return DM_NO_RUN;
    for (uint32_t t = r.first; t <= r.last; t++)
        if (f->quote[t] == DM_NONE && (dm_is_verbal(f, t) || f->draft_at[t] != DM_NONE))
            return DM_NO_RUN;
    return dm_has_finite(f, r) ? dm_run_trim(f, r) : DM_NO_RUN;
}

/* Whose words a quotation nobody took goes on, `said` having the one before it; or DM_NONE. */
static uint32_t loose_speaker(const dm_finder *f, uint32_t q, uint32_t said, uint32_t from)
{
    uint32_t told;

    told = opening_before(f, q, from);
    if (told != DM_NONE)
        return told;
    if (said != DM_NONE && goes_on(f, &f->drafts[said], q))
        return said;
    told = telling_before(f, q, from);
    return told != DM_NONE && goes_on(f, &f->drafts[told], q) ? told : DM_NONE;
}

void dm_reach_loose(dm_finder *f)
{
    uint32_t said = DM_NONE;               /* draft that has the quotation before */

    for (uint32_t q = 0; q < f->doc->n_quote; q++) {
        uint32_t d;
        dm_run   run;

        if (f->doc->quotes[q].depth || dm_run_is_empty(f->run[q]) || !is_speech(f, q))
            continue;
        if (f->taken_by[q] != DM_NONE) {
            said = f->draft_at[f->taken_by[q]];
            continue;
        }
        d   = said;
        run = f->run[q];
        said = loose_speaker(f, q, said, said == DM_NONE ? 0 : said);
        if (said == DM_NONE && d != DM_NONE) {
            run = pieced_sentence(f, &f->drafts[d], q);
            said = dm_run_is_empty(run) ? DM_NONE : d;
        }
        if (said == DM_NONE)
            continue;
        f->taken_by[q] = f->drafts[said].head;
        f->drafts[said].has_quote = true;
        merge_piece(f, &f->drafts[said], run);
    }
}

void dm_reach_rest(dm_finder *f)
{
    const dm_doc *doc = f->doc;
    uint32_t      upto = 0;                /* drafts of the sentences read so far */
    uint32_t     *open = NULL, n_open = 0, cap_open = 0;

    for (uint32_t s = 0; s + 1 < doc->n_sent; s++) {
        uint32_t end  = doc->sents[s].first + doc->sents[s].n;
        uint32_t last = end + doc->sents[s + 1].n - 1;

        if (!doc->sents[s].goes_on)
            n_open = 0;
        for (; upto < f->n_draft && f->drafts[upto].head < end; upto++)
            if (doc->sents[s].goes_on && !f->drafts[upto].is_floor)
                *DM_PUSH(doc->arena, open, n_open, cap_open) = upto;
        for (uint32_t i = 0; i < n_open;) {
            dm_draft *d = &f->drafts[open[i]];

            if (!d->is_dropped && d->n_piece && d->head < end && end_of(d) + 2 >= end && n_open <= REST_DRAFTS) {
                merge_piece(f, d, (dm_run){end_of(d) + 1, last});
                i++;
            } else {
                open[i] = open[--n_open];
            }
        }
    }
}

/* The outside draft that claims the token, or DM_NONE. */
static uint32_t claimer(const dm_finder *f, dm_run quote, uint32_t t)
{
    uint32_t d = f->cover[t];

    while (d != DM_NONE && dm_run_has(quote, f->drafts[d].head))
        d = f->drafts[d].parent;
    return d;
}

/* Whether someone outside the quotation claims the token. */
static bool is_claimed(const dm_finder *f, dm_run quote, uint32_t t) { return claimer(f, quote, t) != DM_NONE; }

/* "Lund praised the mayor. '...'": whoever the sentence before a quotation of whole sentences has speaking or
 * thinking. The draft, or DM_NONE. */
static uint32_t teller_before(const dm_finder *f, dm_run run, uint32_t n_told)
{
    uint32_t s = dm_tok(f, run.first)->sent, found = DM_NONE;

    if (s == 0 || !is_sentence_start(f, run.first) || f->doc->sents[s - 1].is_title)
        return DM_NONE;
    for (uint32_t t = f->doc->sents[s - 1].first; t < f->doc->sents[s].first; t++) {
        uint32_t d = f->draft_at[t];

        if (d < n_told && !f->drafts[d].is_dropped && f->drafts[d].hit.kind == DM_CUE_VERB && f->drafts[d].speaker != DM_NONE
            && f->drafts[d].parent == DM_NONE && f->quote[t] == DM_NONE)
            found = d;
    }
    return found;
}

/* The claims told in the run are told inside the new one. */
static void add_unsaid(dm_finder *f, dm_run run, bool goes_on, uint32_t teller)
{
    dm_draft *last = goes_on ? &f->drafts[f->n_draft - 1] : NULL;
    dm_draft d = {.head = run.first, .cue = DM_NO_RUN, .speaker = DM_NONE, .who = DM_NO_RUN,
                  .parent = DM_NONE, .actor = DM_NONE, .has_quote = true};

    for (uint32_t t = run.first; t <= run.last; t++)
        if (f->draft_at[t] != DM_NONE && f->drafts[f->draft_at[t]].parent == DM_NONE)
            f->drafts[f->draft_at[t]].parent = goes_on ? f->n_draft - 1 : f->n_draft;
    if (goes_on) {
        last->piece[last->n_piece - 1].last = run.last;
        return;
    }
    if (teller != DM_NONE) {
        d.speaker = f->drafts[teller].speaker;
        d.who     = f->drafts[teller].who;
    }
    d.piece[d.n_piece++] = run;
    *DM_PUSH(f->doc->arena, f->drafts, f->n_draft, f->cap_draft) = d;
}

/* The quotation before was left open at its paragraph's end, and the one at `first` begins the next: the same
 * speaker's, and the last draft is it. */
static bool is_unended(const dm_finder *f, uint32_t before, uint32_t first, uint32_t n_told)
{
    const dm_draft *d = f->n_draft ? &f->drafts[f->n_draft - 1] : NULL;

    return before != DM_NONE && !f->doc->quotes[before].is_closed && f->run[before].last + 1 == first && f->n_draft > n_told
        && d->piece[d->n_piece - 1].last + 1 == first;
}

/* Who says one part of a quotation says the rest: content that ends before `gap` or begins after it takes it. */
static bool joins(dm_finder *f, dm_run quote, dm_run gap)
{
    uint32_t d = gap.first > quote.first ? claimer(f, quote, gap.first - 1) : DM_NONE;

    if (d == DM_NONE && gap.last < quote.last)
        d = claimer(f, quote, gap.last + 1);
    if (d == DM_NONE || f->drafts[d].speaker == DM_NONE)
        return false;
    merge_piece(f, &f->drafts[d], gap);
    return true;
}

/* A name at the side of a clause: what is no sentence, and has a name's letters. */
static bool is_name(const dm_finder *f, uint32_t q)
{
    return dm_is_title(f, q) || (!is_alone(f, q) && dm_has_name_letters(f, f->run[q]));
}

/* A transcript's line in an open quotation: its own colon has it. */
static bool is_cited(const dm_finder *f, uint32_t q)
{
    return f->taken_by[q] != DM_NONE && dm_run_has(f->run[q], f->taken_by[q]);
}

void dm_reach_unsaid(dm_finder *f)
{
    uint32_t before = DM_NONE, n_told = f->n_draft;

    for (uint32_t q = 0; q < f->doc->n_quote; q++) {
        dm_run r = f->run[q];

        if (f->doc->quotes[q].depth || dm_run_is_empty(r))
            continue;
        if (is_speech(f, q) && dm_has_finite(f, r) && !is_name(f, q) && !is_cited(f, q)) {
            for (uint32_t t = r.first; t <= r.last; t++) {
                uint32_t from = t;

                while (t <= r.last && !is_claimed(f, r, t))
                    t++;
                if (t > from && !joins(f, r, (dm_run){from, t - 1}) && dm_has_finite(f, (dm_run){from, t - 1}))
                    add_unsaid(f, (dm_run){from, t - 1}, is_unended(f, before, from, n_told),
                               from == r.first && is_alone(f, q) ? teller_before(f, r, n_told) : DM_NONE);
            }
        }
        before = q;
    }
}
