/* doc_check.h: what is always true of a coded document
 *
 * Offsets lie inside the text and come back to bytes of the article; links point
 * at what is there; trees are trees; claims form a forest; an event under a claim
 * has a claim to be under. Returns NULL, or the first thing that is not so.
 */
#ifndef DM_TEST_DOC_CHECK_H
#define DM_TEST_DOC_CHECK_H

#include "doc/doc.h"

#define DM_HOLD(what) do { if (!(what)) return #what; } while (0)

static inline bool dm_check_span(const dm_doc *d, dm_span s)
{
    dm_span raw;

    if (s.start > s.end || s.end > d->text.n)
        return false;
    raw = dm_doc_raw_span(d, s);
    return raw.start <= raw.end && raw.end <= d->article.bytes.n;
}

static inline bool dm_check_link(uint32_t i, uint32_t n)
{
    return i == DM_NONE || i < n;
}

static inline const char *dm_check_page(const dm_doc *d)
{
    for (uint32_t i = 0; i < d->n_block; i++) {
        DM_HOLD(dm_check_span(d, d->blocks[i].span));
        DM_HOLD(d->blocks[i].kind < DM_BLOCK_COUNT);
        DM_HOLD(i == 0 || d->blocks[i - 1].span.end <= d->blocks[i].span.start);
    }
    for (uint32_t i = 0; i < d->n_byline; i++)
        DM_HOLD(dm_check_span(d, d->bylines[i]));
    DM_HOLD(dm_check_span(d, d->title) && dm_check_span(d, d->dateline));
    DM_HOLD(dm_check_span(d, d->dateline_place) && dm_check_span(d, d->published.span));
    DM_HOLD((d->published.first == DM_DAY_NONE) == (d->published.last == DM_DAY_NONE));
    DM_HOLD(d->published.first <= d->published.last);
    return NULL;
}

static inline const char *dm_check_words(const dm_doc *d)
{
    uint32_t at = 0;

    for (uint32_t s = 0; s < d->n_sent; s++) {
        const dm_sent *sent   = &d->sents[s];
        uint32_t       n_root = 0;

        DM_HOLD(sent->first == at && sent->n > 0);
        DM_HOLD(sent->first + sent->n <= d->n_tok);
        DM_HOLD(dm_check_span(d, sent->span));
        at = sent->first + sent->n;
        for (uint32_t t = sent->first; t < at; t++) {
            const dm_token *tok  = &d->toks[t];
            uint32_t        up   = tok->head;
            uint32_t        step = 0;

            DM_HOLD(dm_check_span(d, tok->span));
            DM_HOLD(t == 0 || d->toks[t - 1].span.start <= tok->span.start);
            DM_HOLD(tok->sent == s);
            DM_HOLD(up == DM_NONE || (up >= sent->first && up < at));
            n_root += up == DM_NONE;
            for (; up != DM_NONE && step <= sent->n; step++)
                up = d->toks[up].head;
            DM_HOLD(step <= sent->n);                     /* no ring          */
        }
        DM_HOLD(n_root == 1 && d->toks[sent->root].head == DM_NONE);
    }
    DM_HOLD(at == d->n_tok);
    return NULL;
}

static inline const char *dm_check_actors(const dm_doc *d)
{
    for (uint32_t i = 0; i < d->n_mention; i++) {
        const dm_mention *m = &d->mentions[i];

        DM_HOLD(m->actor < d->n_actor && m->n > 0 && m->first + m->n <= d->n_tok);
        DM_HOLD(m->head < d->n_tok && dm_check_span(d, m->span));
    }
    for (uint32_t i = 0; i < d->n_toponym; i++)
        DM_HOLD(dm_check_span(d, d->toponyms[i].span));
    for (uint32_t i = 0; i < d->n_actor; i++)
        DM_HOLD(memchr(d->actors[i].country, 0, sizeof d->actors[i].country));
    return NULL;
}

static inline const char *dm_check_claims(const dm_doc *d)
{
    for (uint32_t i = 0; i < d->n_claim; i++) {
        const dm_claim *c     = &d->claims[i];
        uint32_t        up    = c->parent;
        uint32_t        depth = 0;

        DM_HOLD(dm_check_link(c->speaker, d->n_actor) && dm_check_link(c->parent, d->n_claim));
        DM_HOLD(dm_check_span(d, c->speaker_span) && dm_check_span(d, c->cue));
        DM_HOLD(c->n_content <= DM_CLAIM_PIECES);
        for (uint32_t k = 0; k < c->n_content; k++)
            DM_HOLD(dm_check_span(d, c->content[k]));
        for (; up != DM_NONE && depth <= DM_MAX_CLAIM_DEPTH; depth++)
            up = d->claims[up].parent;
        DM_HOLD(depth <= DM_MAX_CLAIM_DEPTH);
    }
    return NULL;
}

static inline const char *dm_check_events(const dm_doc *d)
{
    for (uint32_t i = 0; i < d->n_event; i++) {
        const dm_event *e = &d->events[i];

        DM_HOLD(e->type < DM_TYPE_COUNT && e->status < DM_EVENT_STATUS_COUNT);
        DM_HOLD(e->n_actor <= DM_EVENT_PARTIES && e->n_recipient <= DM_EVENT_PARTIES);
        for (uint32_t k = 0; k < e->n_actor; k++)
            DM_HOLD(e->actors[k] < d->n_actor);
        for (uint32_t k = 0; k < e->n_recipient; k++)
            DM_HOLD(e->recipients[k] < d->n_actor);
        DM_HOLD(dm_check_link(e->claim, d->n_claim) && dm_check_link(e->toponym, d->n_toponym));
        DM_HOLD(dm_check_span(d, e->evidence) && dm_check_span(d, e->trigger));
        DM_HOLD(!dm_span_is_empty(e->evidence) && e->cameo.n >= 2);
    }
    return NULL;
}

static inline const char *dm_check_doc(const dm_doc *d)
{
    const char *fault;

    if (d->fate != DM_OK)
        return d->reason.n == 0 ? "a refusal has a reason" : NULL;
    if (!(fault = dm_check_page(d)) && !(fault = dm_check_words(d))
        && !(fault = dm_check_actors(d)) && !(fault = dm_check_claims(d)))
        fault = dm_check_events(d);
    return fault;
}

#endif
