/* confidence.c: how sure a coding is
 *
 * Of a hundred events with confidence 0.7 about seventy should have the right type, actor and recipient. What tells
 * right parties from wrong ones is the road from the act's word to who is said to have done it: far off, beyond a comma,
 * behind a pronoun, in another sentence. The points below are round figures, set by eye from how often each kind of
 * event is right among those judged by hand; docs/confidence.md shows the fit. What falls below `doubtful` is
 * wrong three times in four and gets 0: it is not written.
 */
#include "event/event_int.h"

enum { FAR_TOKENS = 10, TINY_WORDS = 5, SHORT_WORDS = 9 };

static const float start = 0.75f;         /* a plain case                                  */
static const float far_off = -0.30f;      /* who acts stands far from the act's word       */
static const float parted = -0.15f;       /* there is a comma between them                 */
static const float pronoun = -0.10f;      /* who acts is a pronoun                         */
static const float elsewhere = -0.15f;    /* a party is not named in the sentence          */
static const float stranger = -0.10f;     /* of a party neither country nor sector is known */
static const float tiny_clause = -0.25f;  /* the clause has hardly any words               */
static const float short_clause = -0.12f; /* ... few words                                 */
static const float not_told = -0.20f;     /* supposed or denied                            */
static const float other_time = -0.10f;   /* planned or past                               */
static const float mutual = -0.05f;       /* agreeing, meeting: words with many uses       */
static const float least = 0.30f;
static const float doubtful = 0.245f;     /* below it: wrong far more often than right   */

static bool has_comma(const dm_doc *doc, uint32_t from, uint32_t to)
{
    for (uint32_t t = from; t < to; t++)
        if (dm_str_eq(dm_doc_form(doc, t), DM_STR(",")))
            return true;
    return false;
}

/* What the road from the act's word to the mention of who acts takes away. */
static float road(const dm_doc *doc, uint32_t t, const dm_mention *m)
{
    uint32_t end = m->first + m->n, from = m->first > t ? t + 1 : end, to = m->first > t ? m->first : t;

    float    by_name = m->is_pronoun ? pronoun : 0.0f;

    if (to > from && to - from > FAR_TOKENS)
        return far_off + by_name;
    return has_comma(doc, from, to) ? parted + by_name : by_name;
}

static bool is_elsewhere(const dm_doc *doc, uint32_t t, uint32_t mention)
{
    return mention == DM_NONE || doc->toks[doc->mentions[mention].head].sent != doc->toks[t].sent;
}

/* The worst of who acts: all must be right. */
static float of_actors(const dm_doc *doc, const dm_event *ev)
{
    float worst = 0.0f;

    for (uint32_t i = 0; i < ev->n_actor; i++) {
        uint32_t mention = ev->actor_mentions[i];
        float    c = is_elsewhere(doc, ev->trigger_token, mention) ? 0.0f : road(doc, ev->trigger_token, &doc->mentions[mention]);

        worst = c < worst ? c : worst;
    }
    return worst;
}

static bool is_stranger(const dm_doc *doc, uint32_t actor)
{
    return !doc->actors[actor].country[0] && !doc->actors[actor].sectors[0][0];
}

static float of_parties(const dm_doc *doc, const dm_event *ev)
{
    bool is_far = false, is_unknown = false;

    for (uint32_t i = 0; i < ev->n_actor; i++) {
        is_far     = is_far || is_elsewhere(doc, ev->trigger_token, ev->actor_mentions[i]);
        is_unknown = is_unknown || is_stranger(doc, ev->actors[i]);
    }
    for (uint32_t i = 0; i < ev->n_recipient; i++) {
        is_far     = is_far || is_elsewhere(doc, ev->trigger_token, ev->recipient_mentions[i]);
        is_unknown = is_unknown || is_stranger(doc, ev->recipients[i]);
    }
    return (is_far ? elsewhere : 0.0f) + (is_unknown ? stranger : 0.0f);
}

static float of_clause(const dm_doc *doc, const dm_event *ev)
{
    const dm_sent *sent = &doc->sents[doc->toks[ev->trigger_token].sent];
    uint32_t       n = 0;

    for (uint32_t t = sent->first; t < sent->first + sent->n; t++)
        n += doc->toks[t].upos != DM_UPOS_PUNCT && dm_span_in(doc->toks[t].span, ev->evidence);
    return n < TINY_WORDS ? tiny_clause : n < SHORT_WORDS ? short_clause : 0.0f;
}

static float of_status(uint8_t status)
{
    switch (status) {
    case DM_EVENT_ACTUAL: return 0.0f;
    case DM_EVENT_FUTURE: case DM_EVENT_HISTORICAL: return other_time;
    default: return not_told;
    }
}

float dm_event_confidence(const dm_doc *doc, const dm_event *ev)
{
    float c = start + of_actors(doc, ev) + of_parties(doc, ev) + of_clause(doc, ev) + of_status(ev->status);

    if (ev->type == DM_TYPE_AGREE || ev->type == DM_TYPE_CONSULT)
        c += mutual;
    if (c < doubtful)
        return 0.0f;
    return c < least ? least : c;
}
