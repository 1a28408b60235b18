/* confidence.c: how sure a coding is
 *
 * Of a hundred events with confidence 0.7 about seventy should have the right type, actor and recipient. The
 * points below are round figures, set by eye from how often each kind of event is right in plv_train (a tuning set
 * of 1,044 sentences) and among events judged by hand (tests/data/judged); docs/confidence.md shows the fit.
 */
#include "event/event_int.h"

enum { FAR_TOKENS = 15, SHORT_TOKENS = 8 };

static const float start = 0.80f;         /* a plain case                                  */
static const float finest = 0.05f;        /* the words bear out a code of four digits      */
static const float plain = -0.05f;        /* the rule asks for nothing but its word        */
static const float no_recipient = -0.05f; /* one side alone is named                       */
static const float crowded = -0.05f;      /* several events in the sentence                */
static const float pleasant = -0.10f;     /* agreeing, meeting, backing: words with many uses */
static const float not_actual = -0.20f;   /* planned, denied, supposed or past: the status may be off, and more */
static const float far_off = -0.15f;      /* a party stands far from the act's word        */
static const float short_clause = -0.15f; /* the clause has few words                      */
static const float least = 0.30f, most = 0.90f;

static bool is_far(const dm_doc *doc, uint32_t t, const uint32_t *mentions, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++) {
        uint32_t m = mentions[i] == DM_NONE ? t : doc->mentions[mentions[i]].head;

        if ((m > t ? m - t : t - m) > FAR_TOKENS)
            return true;
    }
    return false;
}

static bool is_short(const dm_doc *doc, const dm_event *ev)
{
    const dm_sent *sent = &doc->sents[doc->toks[ev->trigger_token].sent];
    uint32_t       n = 0;

    for (uint32_t t = sent->first; t < sent->first + sent->n; t++)
        n += doc->toks[t].upos != DM_UPOS_PUNCT && dm_span_in(doc->toks[t].span, ev->evidence);
    return n < SHORT_TOKENS;
}

float dm_event_confidence(const dm_seek *s, const dm_find *f, const dm_event *ev, uint32_t n_told)
{
    float c = start;

    if (ev->cameo.n == 4)
        c += finest;
    if (s->rules.rules[f->rule].n_condition == 0)
        c += plain;
    if (ev->n_recipient == 0 && ev->n_actor < 2)
        c += no_recipient;
    if (n_told > 1)
        c += crowded;
    if (dm_event_type_quad(ev->type) == 1)
        c += pleasant;
    if (ev->status != DM_EVENT_ACTUAL)
        c += not_actual;
    if (is_far(s->doc, f->token, ev->actor_mentions, ev->n_actor) || is_far(s->doc, f->token, ev->recipient_mentions, ev->n_recipient))
        c += far_off;
    if (is_short(s->doc, ev))
        c += short_clause;
    return c < least ? least : c > most ? most : c;
}
