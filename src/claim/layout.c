/* layout.c: who says so by the form of the line
 *
 *     Lund: talks have failed          a headline that names its speaker first
 *     Talks have failed: Lund          or last
 *     LUND: The talks have failed.     a transcript
 *     Leaked report: talks failed.     a line of the body
 *
 *     "Talks have failed." - Anna Lund, mayor     a signed quotation
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
        if (dm_is_verbal(f, t))
            return true;
    return false;
}

static bool is_capitals(const dm_finder *f, dm_run r)
{
    dm_span s = dm_tok_range(f->doc, r.first, r.last);
    uint32_t n = 0;

    for (uint32_t i = s.start; i < s.end; i++) {
        if (f->doc->text.p[i] >= 'a' && f->doc->text.p[i] <= 'z')
            return false;
        n += f->doc->text.p[i] >= 'A' && f->doc->text.p[i] <= 'Z';
    }
    return n > 2;
}

/* The last token of the block's sentences from sentence `s` on. */
static uint32_t block_end(const dm_finder *f, uint32_t s)
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

/* Somebody who may speak, not a place or country that the line is about. */
static uint32_t speaker_of(const dm_finder *f, dm_run r)
{
    uint32_t          head = mention_of(f, r);
    const dm_mention *m    = head == DM_NONE ? NULL : &f->doc->mentions[f->doc->mention_at[head]];
    dm_cue_hit        hit;

    if (m && m->actor != DM_NONE && !m->is_place)
        return f->doc->actors[m->actor].kind == DM_ACTOR_COUNTRY ? DM_NONE : head;
    if (head != DM_NONE || r.last - r.first >= NAME_TOKENS || dm_tok(f, r.last)->upos != DM_UPOS_NOUN)
        return DM_NONE;
    return dm_cue_match(f, r.last, DM_CUE_BIT(NOUN) | DM_CUE_BIT(VERB), &hit) ? r.last : DM_NONE;
}

static uint32_t block_of(const dm_finder *f, uint32_t t) { return f->doc->sents[dm_tok(f, t)->sent].block; }

static uint32_t sentence_end(const dm_finder *f, uint32_t t)
{
    const dm_sent *s = &f->doc->sents[dm_tok(f, t)->sent];

    return s->first + s->n - 1;
}

static bool is_dash(const dm_finder *f, uint32_t t)
{
    dm_str form = dm_doc_form(f->doc, t);
    size_t at   = 0;

    while (at < form.n)
        if (!dm_cp_is_dash(dm_utf8_next(form, &at)))
            return false;
    return form.n > 0;
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

bool dm_layout_fill(dm_finder *f, dm_draft *d)
{
    uint32_t       at = dm_tok(f, d->head)->sent;
    const dm_sent *s  = &f->doc->sents[at];
    dm_run         before, after;

    if (f->doc->n_quote && is_dash(f, d->head))
        return fill_signed(f, d);
    if (!dm_is_char(f, d->head, ':') || d->head == s->first || f->quote[d->head] != DM_NONE || !begins_block(f, at))
        return false;
    before = (dm_run){s->first, d->head - 1};
    after  = (dm_run){d->head + 1, s->first + s->n - 1};
    if (dm_run_is_empty(after) && at + 1 < f->doc->n_sent && f->doc->sents[at + 1].block == s->block)
        after.last = s->first + s->n + f->doc->sents[at + 1].n - 1;      /* parted after the colon */
    d->cue = (dm_run){d->head, d->head};
    if (!s->is_title && is_capitals(f, before))
        return fill(f, d, before, mention_of(f, before), (dm_run){after.first, block_end(f, at)});
    if (!s->is_title)
        return fill(f, d, before, speaker_of(f, before), after);
    return fill(f, d, before, mention_of(f, before), after) || fill(f, d, after, mention_of(f, after), before);
}
