/* retold.c: one event told in several sentences
 *
 * News tells its event in the lead, again with more in the body, and once more as background. The later ones
 * go; where they stand is kept, and what they know more (a count, a day, a place, a recipient). Told again is an
 * event that has
 *
 *     the code, status and actors of the earlier one, under a claim of the same speaker and stance, or both
 *     under none; where one names nobody, "the strike" is the nearest one told
 *     a recipient of the earlier one, if both have some; else a word of what it is about; no day, place or
 *     count that differs
 *     words that may mean it: for what is done by words, the same word about the same matter; no "another", "also"
 *     for deeds that share no recipient, the same word or mode, or a general word after the special one
 *
 * Each event is held against the LOOK_BACK events before it at most.
 */
#include "event/event_int.h"

enum { LOOK_BACK = 64, MATTER_WORDS = 2 };

static bool has(const uint32_t *list, uint32_t n, uint32_t actor)
{
    for (uint32_t i = 0; i < n; i++)
        if (list[i] == actor)
            return true;
    return false;
}

static uint32_t n_shared(const uint32_t *list, uint32_t n, const uint32_t *others, uint32_t n_other)
{
    uint32_t sum = 0;

    for (uint32_t i = 0; i < n_other; i++)
        sum += has(list, n, others[i]);
    return sum;
}

/* Done by words: who asks twice may ask for two things. */
static bool is_verbal(dm_event_type type)
{
    int quad = dm_event_type_quad(type);

    return quad == 1 || quad == 3;
}

/* Of deeds one telling may say how it was done, and another not. */
static bool same_code(const dm_event *a, const dm_event *b)
{
    if (a->type != b->type || a->status != b->status)
        return false;
    if (!is_verbal(a->type) && (a->mode.n == 0 || b->mode.n == 0))
        return true;
    return dm_str_eq(a->mode, b->mode) && (!is_verbal(a->type) || dm_str_eq(a->cameo, b->cameo));
}

/* "the strike", "that attack": the one that was told of. */
static bool is_definite(const dm_seek *s, uint32_t t)
{
    const dm_doc *doc = s->doc;
    uint32_t      det = dm_child(doc, t, DM_DEP_DET);

    return doc->toks[t].upos == DM_UPOS_NOUN && det != DM_NONE
        && dm_lexicon_in_class(s->lex, s->definite, doc->toks[det].form_id);
}

/* A deed that nobody is named for at one of its tellings is known by its article. */
static bool is_nameless(const dm_seek *s, const dm_event *a, const dm_event *b)
{
    return !is_verbal(a->type) && (a->n_actor == 0 || b->n_actor == 0) && is_definite(s, b->trigger_token);
}

static bool same_actors(const dm_event *a, const dm_event *b)
{
    return a->n_actor > 0 && a->n_actor == b->n_actor && n_shared(a->actors, a->n_actor, b->actors, b->n_actor) == b->n_actor;
}

/* Whether the token says what an act is about, rather than who acts. */
static bool is_matter(const dm_doc *doc, const dm_event *e, uint32_t t)
{
    uint8_t upos = doc->toks[t].upos;

    return t != e->trigger_token && doc->toks[t].lemma_id != DM_LEX_NONE && dm_span_in(doc->toks[t].span, e->evidence)
        && (upos == DM_UPOS_NOUN || upos == DM_UPOS_VERB || upos == DM_UPOS_PROPN);
}

static bool has_matter(const dm_doc *doc, const dm_event *e, uint32_t lemma)
{
    const dm_sent *s = &doc->sents[doc->toks[e->trigger_token].sent];

    for (uint32_t t = s->first; t < s->first + s->n; t++)
        if (doc->toks[t].lemma_id == lemma && is_matter(doc, e, t))
            return true;
    return false;
}

/* Words of the matter that both tell; a name stands for one that the actors share, and counts for nothing. */
static uint32_t n_common(const dm_doc *doc, const dm_event *a, const dm_event *b)
{
    const dm_sent *s = &doc->sents[doc->toks[b->trigger_token].sent];
    uint32_t       n = 0;

    for (uint32_t t = s->first; t < s->first + s->n; t++) {
        uint32_t m = doc->mention_at[t];

        if (is_matter(doc, b, t) && (m == DM_NONE || !has(b->actors, b->n_actor, doc->mentions[m].actor)))
            n += has_matter(doc, a, doc->toks[t].lemma_id);
    }
    return n;
}

/* A deed is known by whom it was done to, else by a word of what it was about; words by two of what they were about. */
static bool same_matter(const dm_doc *doc, const dm_event *a, const dm_event *b)
{
    bool is_shared = n_shared(a->recipients, a->n_recipient, b->recipients, b->n_recipient) > 0;

    if (!is_shared && a->n_recipient && b->n_recipient)
        return false;
    if (is_verbal(a->type))
        return n_common(doc, a, b) >= MATTER_WORDS;
    return is_shared || n_common(doc, a, b) > 0;
}

/* An allegation told again by another is another's word. */
static bool same_voice(const dm_doc *doc, const dm_event *a, const dm_event *b)
{
    const dm_claim *c, *d;

    if (a->claim == b->claim)
        return true;
    if (a->claim == DM_NONE || b->claim == DM_NONE)
        return false;
    c = &doc->claims[a->claim];
    d = &doc->claims[b->claim];
    return c->speaker != DM_NONE && c->speaker == d->speaker && c->stance == d->stance;
}

/* Whether the event has a day of its own, not the article's. */
static bool has_own_day(const dm_event *e)
{
    return e->date.first != DM_DAY_NONE && !(e->date.how && strcmp(e->date.how, "article") == 0);
}

static bool same_day(const dm_event *a, const dm_event *b)
{
    if (!has_own_day(a) || !has_own_day(b))
        return true;
    return a->date.first <= b->date.last && b->date.first <= a->date.last;
}

static bool same_place(const dm_doc *doc, const dm_event *a, const dm_event *b)
{
    const dm_toponym *p, *q;

    if (a->toponym == DM_NONE || b->toponym == DM_NONE || a->toponym == b->toponym)
        return true;
    p = &doc->toponyms[a->toponym];
    q = &doc->toponyms[b->toponym];
    return p->geonames ? p->geonames == q->geonames : dm_str_eq(p->name, q->name);
}

static bool same_count(int64_t a, int64_t b) { return a < 0 || b < 0 || a == b; }

static bool same_counts(const dm_event *a, const dm_event *b)
{
    return same_count(a->dead, b->dead) && same_count(a->injured, b->injured) && same_count(a->arrested, b->arrested)
        && same_count(a->crowd, b->crowd);
}

/* "Another attack", "a second bombing"; a noun with "a" tells of a new one. */
static bool is_another(const dm_seek *s, uint32_t t)
{
    const dm_doc *doc = s->doc;

    for (uint32_t c = dm_first(doc, t); c != DM_NONE; c = dm_next(doc, c)) {
        uint8_t rel = doc->toks[c].deprel;

        if ((rel == DM_DEP_DET || rel == DM_DEP_AMOD || rel == DM_DEP_ADVMOD || rel == DM_DEP_NUMMOD)
            && dm_lexicon_in_class(s->lex, s->another, doc->toks[c].form_id))
            return true;
    }
    return false;
}

/* Of a verb, whether several things do it or suffer it: "the BOMBS exploded". */
static bool is_several(const dm_doc *doc, uint32_t t)
{
    if (doc->toks[t].upos != DM_UPOS_VERB)
        return doc->toks[t].morph.number == DM_NUMBER_PLUR;
    for (uint32_t c = dm_first(doc, t); c != DM_NONE; c = dm_next(doc, c)) {
        dm_deprel rel = dm_deprel_base(doc->toks[c].deprel);

        if ((rel == DM_DEP_NSUBJ || rel == DM_DEP_OBJ) && doc->toks[c].morph.number == DM_NUMBER_PLUR)
            return true;
    }
    return false;
}

/* "The attacks" are not the attack that was told of; a verb may tell several deeds or one. */
static bool same_number(const dm_doc *doc, uint32_t a, uint32_t b)
{
    if (doc->toks[b].upos == DM_UPOS_VERB || is_several(doc, a) == is_several(doc, b))
        return true;
    return doc->toks[a].upos == DM_UPOS_VERB && is_several(doc, a);
}

static bool same_word(const dm_doc *doc, const dm_event *a, const dm_event *b)
{
    return doc->toks[a->trigger_token].lemma_id == doc->toks[b->trigger_token].lemma_id;
}

/* Whether two tellings of a deed, that share nobody it was done to, may mean one: by one word, in one way, or with a
 * general word after the special one ("was bombed", "the attack"), but not the murder of a bishop after an offensive.
 * Who is named with another word than that for what nobody did is not taken for its doer. */
static bool same_deed(const dm_seek *s, const dm_event *a, const dm_event *b)
{
    const dm_doc *doc = s->doc;

    if (n_shared(a->recipients, a->n_recipient, b->recipients, b->n_recipient) > 0
        || doc->toks[a->trigger_token].sent == doc->toks[b->trigger_token].sent)
        return true;
    if (!same_number(doc, a->trigger_token, b->trigger_token) || (a->n_actor == 0 && b->n_actor && !same_word(doc, a, b)))
        return false;
    if (a->mode.n == 0 || b->mode.n)
        return same_word(doc, a, b) || (a->mode.n && b->mode.n);
    return is_definite(s, b->trigger_token);
}

static bool is_known(const dm_seek *s, const dm_event *a, const dm_event *b)
{
    if (is_verbal(a->type))
        return same_word(s->doc, a, b) && same_matter(s->doc, a, b);
    return same_deed(s, a, b)
        && (same_matter(s->doc, a, b) || (is_nameless(s, a, b) && !(a->n_recipient && b->n_recipient)));
}

static bool is_retold(const dm_seek *s, const dm_event *a, const dm_event *b)
{
    return same_code(a, b) && (same_actors(a, b) || is_nameless(s, a, b)) && same_voice(s->doc, a, b) && same_day(a, b)
        && same_place(s->doc, a, b) && same_counts(a, b) && !is_another(s, b->trigger_token) && is_known(s, a, b);
}

/* A count that the first telling lacks, with its words. */
static void take_count(dm_event *a, const dm_event *b, dm_count_kind kind, int64_t *at, int64_t n)
{
    if (*at >= 0 || n < 0)
        return;
    *at = n;
    for (uint32_t i = 0; i < b->n_counted && a->n_counted < DM_EVENT_COUNTED; i++)
        if (b->counted[i].what == kind)
            a->counted[a->n_counted++] = b->counted[i];
}

static void order_counted(dm_event *a)
{
    for (uint32_t i = 1; i < a->n_counted; i++)
        for (uint32_t k = i; k > 0 && a->counted[k].span.start < a->counted[k - 1].span.start; k--) {
            dm_counted later = a->counted[k - 1];

            a->counted[k - 1] = a->counted[k];
            a->counted[k]     = later;
        }
}

/* What the later telling knows more. */
static void take(dm_event *a, const dm_event *b)
{
    if (!dm_span_in(b->evidence, a->evidence))
        a->retold[a->n_retold++] = b->evidence;
    if (!has_own_day(a) && has_own_day(b))
        a->date = b->date;
    if (a->toponym == DM_NONE) {
        a->toponym   = b->toponym;
        a->place_how = b->place_how;
    }
    take_count(a, b, DM_COUNT_DEAD, &a->dead, b->dead);
    take_count(a, b, DM_COUNT_INJURED, &a->injured, b->injured);
    take_count(a, b, DM_COUNT_ARRESTED, &a->arrested, b->arrested);
    take_count(a, b, DM_COUNT_CROWD, &a->crowd, b->crowd);
    order_counted(a);
    if (a->mode.n == 0 && b->mode.n) {
        a->mode  = b->mode;
        a->cameo = b->cameo;
        a->goldstein = b->goldstein;
    }
    if (a->n_actor == 0) {
        memcpy(a->actors, b->actors, sizeof a->actors);
        memcpy(a->actor_mentions, b->actor_mentions, sizeof a->actor_mentions);
        a->n_actor = b->n_actor;
    }
    if (a->n_recipient == 0) {
        memcpy(a->recipients, b->recipients, sizeof a->recipients);
        memcpy(a->recipient_mentions, b->recipient_mentions, sizeof a->recipient_mentions);
        a->n_recipient = b->n_recipient;
    }
}

/* The earlier event of the first `n` that `e` tells again, or NULL. */
static dm_event *told_before(const dm_seek *s, uint32_t n, const dm_event *e)
{
    for (uint32_t i = n; i-- > 0 && n - i <= LOOK_BACK;) {
        dm_event *a = &s->doc->events[i];

        if (a->n_retold < DM_EVENT_RETOLD && a->evidence.start != e->evidence.start && is_retold(s, a, e))
            return a;
    }
    return NULL;
}

void dm_event_join_retold(dm_seek *s)
{
    dm_doc  *doc = s->doc;
    uint32_t n = 0;

    for (uint32_t i = 0; i < doc->n_event; i++) {
        dm_event *first = told_before(s, n, &doc->events[i]);

        if (first) {
            take(first, &doc->events[i]);
            dm_trace(doc->log, "event.retold", dm_f_str("trigger", dm_doc_str(doc, doc->events[i].trigger)),
                     dm_f_num("token", doc->events[i].trigger_token), dm_f_num("first", first->trigger_token));
        } else {
            doc->events[n++] = doc->events[i];
        }
    }
    doc->n_event = n;
}
