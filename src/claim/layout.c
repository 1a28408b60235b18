/* layout.c: who says so by the form of the line
 *
 *     Lund: talks have failed          a headline that names its speaker first
 *     Talks have failed: Lund          or last
 *     LUND: The talks have failed.     a transcript
 *     Leaked report: talks failed.     a line of the body
 *
 *     "Talks have failed." - Anna Lund, mayor     a signed quotation
 *     ... - Anna Lund: "Talks have failed."       a name between a dash and the quotation
 *     "LUND: The talks have failed.               a transcript in an open quotation
 *
 * The colon is the cue. What stands before (or after) it must be one mention of an
 * actor, and the other side must have a verb. In the body the name begins a line; all
 * of the line is said when it is in capitals, else the sentence, unless it is a
 * country's, which may be no more than a heading. A report or claim will do as well.
 */
#include "claim/claim_int.h"

#include "text/text.h"

enum { NAME_TOKENS = 6, SIGNED_TOKENS = 14, SIGNED_QUOTE = 3 };

/* The mention that is all of the run but for titles and punctuation. */
static uint32_t mention_of(const dm_finder *f, dm_run r)
{
    uint32_t found = DM_NONE;

    if (dm_run_is_empty(r) || r.last - r.first >= NAME_TOKENS || !f->doc->mention_at)
        return DM_NONE;
    for (uint32_t t = r.first; t <= r.last; t++) {
        uint8_t upos = dm_tok(f, t)->upos;

        if (upos == DM_UPOS_VERB || upos == DM_UPOS_AUX || upos == DM_UPOS_ADP || upos == DM_UPOS_PUNCT)
            return DM_NONE;
        if (f->doc->mention_at[t] != DM_NONE && !f->doc->mentions[f->doc->mention_at[t]].is_pronoun)
            found = t;
    }
    return found;
}

static bool has_verb(const dm_finder *f, dm_run r)
{
    for (uint32_t t = r.first; t <= r.last; t++)
        if (dm_is_verbal(f, t) && dm_tok(f, t)->deprel != DM_DEP_AMOD)
            return true;
    return false;
}

bool dm_is_capitals(const dm_finder *f, dm_run r)
{
    dm_span  s = dm_tok_range(f->doc, r.first, r.last);
    uint32_t n = 0;

    for (uint32_t i = s.start; i < s.end; i++) {
        if (f->doc->text.p[i] >= 'a' && f->doc->text.p[i] <= 'z')
            return false;
        n += f->doc->text.p[i] >= 'A' && f->doc->text.p[i] <= 'Z';
    }
    return n > 2;
}

uint32_t dm_block_end(const dm_finder *f, uint32_t s)
{
    uint32_t block = f->doc->sents[s].block;

    while (s + 1 < f->doc->n_sent && f->doc->sents[s + 1].block == block)
        s++;
    return f->doc->sents[s].first + f->doc->sents[s].n - 1;
}

static bool begins_block(const dm_finder *f, uint32_t s)
{
    return s == 0 || f->doc->sents[s - 1].block != f->doc->sents[s].block;
}

static bool fill(const dm_finder *f, dm_draft *d, dm_run who, uint32_t head, dm_run content)
{
    if (head == DM_NONE || dm_run_is_empty(content) || !has_verb(f, content))
        return false;
    d->speaker = head;
    d->who     = who;
    dm_piece_add(f, d, content);
    return d->n_piece > 0;
}

static bool is_place(const dm_finder *f, uint32_t t)
{
    uint32_t          at = f->doc->mention_at ? f->doc->mention_at[t] : DM_NONE;
    const dm_mention *m  = at == DM_NONE ? NULL : &f->doc->mentions[at];

    return m && (m->is_place || (m->actor != DM_NONE && f->doc->actors[m->actor].kind == DM_ACTOR_COUNTRY));
}

/* What may stand before the name: a dash or comma, or "from", "by". */
static bool is_source_lead(const dm_finder *f, uint32_t t)
{
    return dm_tok(f, t)->upos == DM_UPOS_PUNCT || dm_lexicon_in_class(f->lex, f->sources, dm_tok(f, t)->form_id);
}

/* Somebody who may speak, not a place or country that the line is about. */
static uint32_t speaker_of(const dm_finder *f, dm_run r)
{
    uint32_t          head = mention_of(f, r);
    const dm_mention *m    = head == DM_NONE ? NULL : &f->doc->mentions[f->doc->mention_at[head]];
    dm_cue_hit        hit;

    if (dm_lexicon_in_class(f->lex, f->own_notes, dm_tok(f, r.last)->lemma_id))
        return DM_NONE;
    if (m && m->actor != DM_NONE && !m->is_place)
        return f->doc->actors[m->actor].kind == DM_ACTOR_COUNTRY ? DM_NONE : head;
    if (head != DM_NONE || r.last - r.first >= NAME_TOKENS || dm_tok(f, r.last)->upos != DM_UPOS_NOUN || has_verb(f, r))
        return DM_NONE;
    return dm_cue_match(f, r.last, DM_CUE_BIT(NOUN) | DM_CUE_BIT(VERB), &hit) ? r.last : DM_NONE;
}

static uint32_t block_of(const dm_finder *f, uint32_t t) { return f->doc->sents[dm_tok(f, t)->sent].block; }

static uint32_t sentence_end(const dm_finder *f, uint32_t t)
{
    const dm_sent *s = &f->doc->sents[dm_tok(f, t)->sent];

    return s->first + s->n - 1;
}

/* The name that a signature begins with: its last word, or DM_NONE. */
static uint32_t signer(const dm_finder *f, dm_run r)
{
    uint32_t name = DM_NONE;

    if (dm_run_is_empty(r) || r.last - r.first >= SIGNED_TOKENS || has_verb(f, r))
        return DM_NONE;
    for (uint32_t t = r.first; t <= r.last && dm_tok(f, t)->upos == DM_UPOS_PROPN; t++)
        name = t;
    return name;
}

/* '"Talks have failed." - Anna Lund', be the dash in the next line. */
static bool fill_signed(dm_finder *f, dm_draft *d)
{
    uint32_t q = d->head > 0 ? f->quote[d->head - 1] : DM_NONE, name = d->head + 1;
    dm_run   who;

    if (q == DM_NONE || f->run[q].last != d->head - 1 || f->run[q].last - f->run[q].first < SIGNED_QUOTE
        || name >= f->doc->n_tok || block_of(f, name) != block_of(f, d->head))
        return false;
    who        = dm_run_trim(f, (dm_run){name, sentence_end(f, name)});
    d->speaker = signer(f, who);
    if (d->speaker == DM_NONE || !begins_block(f, dm_tok(f, f->run[q].first)->sent))
        return false;
    d->who = who;
    d->cue = (dm_run){d->head, d->head};
    dm_take_quote(f, d, q);
    return d->n_piece > 0;
}

/* '... - Anna Lund: "...', 'More from Berg: "...': the name between the last dash, comma or preposition and the
 * colon. Its head, or DM_NONE. */
static uint32_t name_before(const dm_finder *f, uint32_t colon, dm_run *who)
{
    uint32_t first = f->doc->sents[dm_tok(f, colon)->sent].first, t = colon, last = colon - 1;
    bool     is_led = false;

    if (colon == first || dm_tok(f, last)->upos != DM_UPOS_PROPN)
        return DM_NONE;
    for (; t > first && colon - t < SIGNED_TOKENS; t--) {
        is_led = dm_tok(f, t - 1)->upos == DM_UPOS_PUNCT || dm_tok(f, t - 1)->upos == DM_UPOS_ADP;
        if (is_led || dm_is_verbal(f, t - 1) || dm_tok(f, t - 1)->upos == DM_UPOS_PRON)
            break;
    }
    *who = (dm_run){t, last};
    if ((t > first && !is_led) || f->quote[last] != DM_NONE || (t > first && !is_source_lead(f, t - 1)))
        return DM_NONE;
    return is_place(f, last) ? DM_NONE : last;
}

/* The quotation that begins after the colon, be it in the next line. */
static uint32_t quote_after(const dm_finder *f, uint32_t colon)
{
    uint32_t q = colon + 1 < f->doc->n_tok ? f->quote[colon + 1] : DM_NONE;

    return q != DM_NONE && f->run[q].first == colon + 1 && f->run[q].last - colon > SIGNED_QUOTE ? q : DM_NONE;
}

/* ---- all of them ------------------------------------------------------------------- */

void dm_layout_reserve(dm_finder *f, uint32_t s)
{
    const dm_sent *sent = &f->doc->sents[s];

    for (uint32_t t = sent->first + 1; f->doc->n_quote && t < sent->first + sent->n; t++) {
        uint32_t q = dm_is_char(f, t, ':') && f->quote[t] == DM_NONE ? quote_after(f, t) : DM_NONE;
        dm_run   who;

        if (q != DM_NONE && f->taken_by[q] == DM_NONE && name_before(f, t, &who) != DM_NONE)
            f->taken_by[q] = t;
    }
}

/* A colon that has its quotation. */
static bool fill_named(const dm_finder *f, dm_draft *d)
{
    uint32_t q = f->doc->n_quote ? quote_after(f, d->head) : DM_NONE;

    if (q == DM_NONE || f->taken_by[q] != d->head)
        return false;
    d->speaker   = name_before(f, d->head, &d->who);
    d->cue       = (dm_run){d->head, d->head};
    d->has_quote = true;
    dm_piece_add(f, d, f->run[q]);
    return d->n_piece > 0;
}

/* '"LUND: We go.': a transcript whose lines stand in an open quotation. */
static bool fill_cited(dm_finder *f, dm_draft *d)
{
    uint32_t q = f->quote[d->head], first = f->run[q].first;
    dm_run   who = {first + 1, d->head - 1}, said = {d->head + 1, f->run[q].last};

    if (f->taken_by[q] != DM_NONE || first + 1 >= d->head || d->head - first > NAME_TOKENS + 1
        || !begins_block(f, dm_tok(f, first)->sent) || f->doc->sents[dm_tok(f, first)->sent].first != first)
        return false;
    if (!fill(f, d, who, dm_is_capitals(f, who) ? who.last : speaker_of(f, who), said))
        return false;
    d->cue         = (dm_run){d->head, d->head};
    d->has_quote   = true;
    f->taken_by[q] = d->head;
    return true;
}

bool dm_layout_fill(dm_finder *f, dm_draft *d)
{
    uint32_t       at = dm_tok(f, d->head)->sent;
    const dm_sent *s  = &f->doc->sents[at];
    dm_run         before, after;

    if (dm_is_char(f, d->head, ']'))
        return dm_floor_fill(f, d);
    if (f->doc->n_quote && dm_is_dash(f, d->head))
        return fill_signed(f, d);
    if (dm_is_char(f, d->head, ':') && f->quote[d->head] != DM_NONE)
        return fill_cited(f, d);
    if (dm_is_char(f, d->head, ':') && fill_named(f, d))
        return true;
    if (!dm_is_char(f, d->head, ':') || d->head == s->first || f->quote[d->head] != DM_NONE || !begins_block(f, at))
        return false;
    before = (dm_run){s->first, d->head - 1};
    after  = (dm_run){d->head + 1, s->first + s->n - 1};
    if (dm_run_is_empty(after) && at + 1 < f->doc->n_sent && f->doc->sents[at + 1].block == s->block)
        after.last = s->first + s->n + f->doc->sents[at + 1].n - 1;      /* parted after the colon */
    d->cue = (dm_run){d->head, d->head};
    if (!s->is_title && dm_is_capitals(f, before))
        return fill(f, d, before, mention_of(f, before), (dm_run){after.first, dm_block_end(f, at)});
    if (!s->is_title)
        return fill(f, d, before, speaker_of(f, before), after);
    return fill(f, d, before, mention_of(f, before), after) || fill(f, d, after, mention_of(f, after), before);
}
