/* count.c: how many were killed, hurt, arrested, or came
 *
 * A number is read with all its words ("three hundred and twelve", "1.2 million", "two dozen"; of "20 to 30" the lower),
 * and counts by how its noun stands to a word of lexicon/counts.lex:
 *
 *     beside it     "killed at least 12", "wounding five": the number follows the verb
 *     is it         "50 protesters", "12 dead"
 *     is said of it "two dead soldiers", "30 people arrested in Lome", "left 57 people dead"
 *     bears it      object, passive subject, subject of a verb without object; "the arrest of 8", "a rally of 5,000"
 *     is its toll   "the death toll rose to 57"
 *
 * A date, an age, a sum, a length or what somebody did it with stands otherwise. What "and" joins is added up, and a lone
 * "a woman" or name beside a number is one more. Words of the event's own trigger come before others of its clause.
 * "Dozens" is no number, nor is "killed or wounded 30" one of the killed.
 */
#include "event/syntax_int.h"

enum { STEPS = 4, WORDS_MAX = 12, MOST = 2000000000 };

typedef struct number {
    uint32_t first, last;         /* tokens; of "20 to 30" all                 */
    uint32_t head;                /* token of it that hangs outside            */
    uint32_t noun;                /* what is counted; head when it stands alone */
    int64_t  value;
} number;

typedef struct counting {
    uint32_t word;                /* the word of counts.lex                    */
    uint32_t top;                 /* first noun of the coordination            */
    int      kind;                /* -1: none                                  */
} counting;

typedef struct tally {
    const dm_seek *s;
    dm_event      *ev;
    uint32_t       word[DM_COUNT_KINDS];     /* whose count it is, or DM_NONE  */
    bool           takes[DM_COUNT_KINDS];
    int64_t       *at[DM_COUNT_KINDS];
} tally;

static const dm_token *tok(const tally *a, uint32_t t) { return &a->s->doc->toks[t]; }

static bool is_of(const tally *a, uint32_t t, uint32_t cls)
{
    return dm_lexicon_in_class(a->s->lex, cls, tok(a, t)->lemma_id)
        || (tok(a, t)->form_id != tok(a, t)->lemma_id && dm_lexicon_in_class(a->s->lex, cls, tok(a, t)->form_id));
}

/* ---- numbers ---------------------------------------------------------------- */

/* "5,000", "12"; *part is what stands behind a point, in thousandths, or -1. */
static int64_t digits(dm_str s, int64_t *part)
{
    int64_t v = 0, unit = 100;
    bool    has_any = false;

    *part = -1;
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] == ',' && has_any && *part < 0)
            continue;
        if (s.p[i] == '.' && has_any && *part < 0) {
            *part = 0;
            continue;
        }
        if (s.p[i] < '0' || s.p[i] > '9' || v > MOST)
            return -1;
        if (*part >= 0) {
            *part += unit * (s.p[i] - '0');
            unit /= 10;
        } else {
            v = v * 10 + (s.p[i] - '0');
        }
        has_any = true;
    }
    return has_any ? v : -1;
}

static const dm_helper *helper(const dm_seek *s, uint32_t word, dm_effect effect)
{
    uint32_t         n;
    const dm_helper *h = dm_rules_statuses(&s->rules, word, &n);

    for (uint32_t i = 0; i < n; i++)
        if (h[i].effect == effect)
            return &h[i];
    return NULL;
}

/* "Dozens" is none. */
static int64_t word_value(const tally *a, uint32_t t)
{
    const dm_helper *h = tok(a, t)->form_id == tok(a, t)->lemma_id ? helper(a->s, tok(a, t)->lemma_id, DM_EFFECT_NUMBER) : NULL;

    return h ? (int64_t)h->value : -1;
}

static bool is_scale(int64_t v) { return v == 12 || v >= 100; }

/* A word of the number behind `*cur`, which is below the next thousand: "twenty five", "three hundred". */
static bool add_word(int64_t v, int64_t *total, int64_t *cur)
{
    if (v >= 1000) {
        *total += (*cur ? *cur : 1) * v;
        *cur = 0;
        return *total < MOST;
    }
    if (is_scale(v) && *cur > 0 && *cur < v) {
        *cur *= v;
        return true;
    }
    if (*cur && (*cur % 100 == 0 ? v >= 100 : *cur % 10 || v >= 10))
        return false;
    *cur += v;
    return true;
}

/* The number word after `t`, over a hyphen or "and" inside a number; DM_NONE when it ends there. */
static uint32_t next_word(const tally *a, uint32_t t, uint32_t end, int64_t cur, int64_t total)
{
    uint8_t upos;

    if (t + 1 >= end)
        return DM_NONE;
    if (word_value(a, t + 1) >= 0)
        return t + 1;
    upos = tok(a, t + 1)->upos;
    if (t + 2 >= end || word_value(a, t + 2) < 0)
        return DM_NONE;
    if (upos == DM_UPOS_PUNCT && tok(a, t + 1)->is_glued && tok(a, t + 2)->is_glued)
        return t + 2;
    return upos == DM_UPOS_CCONJ && cur % 100 == 0 && (cur || total) && word_value(a, t + 2) < 100 ? t + 2 : DM_NONE;
}

/* Over "20 to 30", "20-30": the upper one hangs on the lower. */
static void take_upper(const tally *a, number *n, uint32_t end)
{
    int64_t part;

    for (uint32_t t = n->last + 1; t < end && t <= n->last + 2; t++)
        if (tok(a, t)->upos == DM_UPOS_NUM && tok(a, t)->head >= n->first && tok(a, t)->head <= n->last
            && (digits(dm_doc_form(a->s->doc, t), &part) >= 0 || word_value(a, t) >= 0)) {
            n->last = t;
            return;
        }
}

static void find_head(const tally *a, number *n)
{
    n->head = n->first;
    for (uint32_t t = n->first; t <= n->last; t++) {
        uint32_t head = tok(a, t)->head;

        if ((head == DM_NONE || head < n->first || head > n->last) && tok(a, t)->upos != DM_UPOS_CCONJ
            && tok(a, t)->upos != DM_UPOS_PUNCT) {
            n->head = t;
            return;
        }
    }
}

/* The number that begins at `t`. */
static bool read_number(const tally *a, uint32_t t, uint32_t end, number *n)
{
    int64_t  part, cur = 0, total = 0, v = digits(dm_doc_form(a->s->doc, t), &part);
    uint32_t next;

    *n = (number){.first = t, .last = t};
    if (v < 0) {
        v = word_value(a, t);
        if (v < 0 || (tok(a, t)->upos != DM_UPOS_NUM && (!is_scale(v) || t == 0 || tok(a, t - 1)->upos != DM_UPOS_DET)))
            return false;
        add_word(v, &total, &cur);
    } else if (tok(a, t)->upos != DM_UPOS_NUM) {
        return false;
    } else {
        cur = v;
    }
    while (n->last - n->first < WORDS_MAX && (next = next_word(a, n->last, end, cur, total)) != DM_NONE) {
        int64_t scale = word_value(a, next);

        if (part >= 0 && scale >= 1000) {
            total = cur * scale + part * (scale / 1000);
            cur   = 0;
            part  = -1;
        } else if (part >= 0 || !add_word(scale, &total, &cur)) {
            break;
        }
        n->last = next;
    }
    n->value = total + cur;
    take_upper(a, n, end);
    find_head(a, n);
    return part < 0 && n->value <= MOST;
}

/* "Two National Party LEADERS": of nouns before nouns the last is counted. */
static uint32_t outermost(const tally *a, uint32_t t)
{
    for (uint32_t i = 0; i < STEPS && tok(a, t)->deprel == DM_DEP_COMPOUND && tok(a, t)->head != DM_NONE && tok(a, t)->head > t
                         && !is_of(a, t, a->s->measures); i++)
        t = tok(a, t)->head;
    return t;
}

/* The noun it counts, else itself. False where it counts nothing: "Detachment 6", "22 years". */
static bool find_noun(const tally *a, number *n)
{
    const dm_token *head = tok(a, n->head);

    n->noun = n->head;
    if (n->first > 0 && tok(a, n->first - 1)->upos == DM_UPOS_SYM && tok(a, n->first - 1)->sent == head->sent)
        return false;
    if (head->head != DM_NONE && (head->deprel == DM_DEP_NUMMOD || head->deprel == DM_DEP_COMPOUND)) {
        if (head->head > n->last)
            n->noun = outermost(a, head->head);
        else if (tok(a, head->head)->upos != DM_UPOS_VERB)
            return false;
    } else if (head->deprel == DM_DEP_APPOS || head->deprel == DM_DEP_FLAT || head->deprel == DM_DEP_PARATAXIS) {
        return false;
    }
    return !is_of(a, n->noun, a->s->measures)
        && (n->last + 1 >= a->s->doc->n_tok || !is_of(a, n->last + 1, a->s->measures));
}

/* ---- what they count ------------------------------------------------------------ */

static int kind_of(const tally *a, uint32_t t)
{
    const dm_helper *h = t == DM_NONE ? NULL : helper(a->s, tok(a, t)->lemma_id, DM_EFFECT_COUNT);

    if (!h && t != DM_NONE && tok(a, t)->form_id != tok(a, t)->lemma_id)
        h = helper(a->s, tok(a, t)->form_id, DM_EFFECT_COUNT);
    return h && h->value < DM_COUNT_KINDS && a->takes[h->value] ? (int)h->value : -1;
}

/* "Killed or wounded": nobody knows how many of each. */
static bool is_either(const tally *a, uint32_t word)
{
    const dm_doc *doc = a->s->doc;
    uint32_t      cc;

    if (word > 0 && tok(a, word - 1)->upos == DM_UPOS_CCONJ && is_of(a, word - 1, a->s->either))
        return true;
    if (tok(a, word)->deprel == DM_DEP_CONJ && kind_of(a, tok(a, word)->head) >= 0
        && (cc = dm_child(doc, word, DM_DEP_CC)) != DM_NONE && is_of(a, cc, a->s->either))
        return true;
    for (uint32_t c = dm_first(doc, word); c != DM_NONE; c = dm_next(doc, c))
        if (tok(a, c)->deprel == DM_DEP_CONJ && kind_of(a, c) >= 0 && (cc = dm_child(doc, c, DM_DEP_CC)) != DM_NONE
            && is_of(a, cc, a->s->either))
            return true;
    return false;
}

static bool settle(const tally *a, counting *c, uint32_t word, uint32_t top)
{
    int kind = kind_of(a, word);

    if (kind < 0 || is_either(a, word))
        return false;
    *c = (counting){word, top, kind};
    return true;
}

/* "Killed at least 12": the verb before the number and its modifiers. */
static bool stands_behind(const tally *a, const number *n, counting *c)
{
    const dm_doc *doc = a->s->doc;
    uint32_t      t = n->first, first = doc->sents[tok(a, n->first)->sent].first;

    while (t > first && n->first - t < STEPS && tok(a, t - 1)->upos != DM_UPOS_VERB && tok(a, t - 1)->upos != DM_UPOS_PUNCT
           && (dm_under(doc, t - 1, n->head) || dm_under(doc, t - 1, n->noun)))
        t--;
    return t > first && tok(a, t - 1)->upos == DM_UPOS_VERB && dm_child(doc, t - 1, DM_DEP_AUX_PASS) == DM_NONE
        && kind_of(a, t - 1) != DM_COUNT_CROWD && settle(a, c, t - 1, n->noun);
}

/* The verb of a relative clause tells of its noun where nobody else is its subject. */
static bool is_said_of(const tally *a, uint32_t word)
{
    const dm_doc *doc = a->s->doc;
    uint32_t      subject;

    switch (tok(a, word)->deprel) {
    case DM_DEP_AMOD: case DM_DEP_XCOMP:
        return true;
    case DM_DEP_ACL:
        return tok(a, word)->upos != DM_UPOS_VERB || dm_event_is_passive(a->s, word);
    case DM_DEP_ACL_RELCL:
        if (dm_child(doc, word, DM_DEP_NSUBJ_PASS) != DM_NONE)
            return true;
        subject = dm_child(doc, word, DM_DEP_NSUBJ);
        return dm_child(doc, word, DM_DEP_OBJ) == DM_NONE && subject != DM_NONE && tok(a, subject)->upos == DM_UPOS_PRON;
    default:
        return false;
    }
}

static bool child_says(const tally *a, uint32_t t, uint32_t top, counting *c)
{
    const dm_doc *doc = a->s->doc;

    for (uint32_t k = dm_first(doc, t); k != DM_NONE; k = dm_next(doc, k))
        if (is_said_of(a, k) && settle(a, c, k, top))
            return true;
    return false;
}

/* "The death toll", "the number of dead", as subject of `v`. */
static bool is_toll(const tally *a, uint32_t v, uint32_t top, counting *c)
{
    const dm_doc *doc = a->s->doc;
    uint32_t      subject = dm_child(doc, v, DM_DEP_NSUBJ);

    if (subject == DM_NONE || !is_of(a, subject, a->s->tolls))
        return false;
    for (uint32_t k = dm_first(doc, subject); k != DM_NONE; k = dm_next(doc, k))
        if (settle(a, c, k, top))
            return true;
    return false;
}

/* "A group of 20 were arrested": the noun that stands for them. */
static uint32_t stand_in(const tally *a, uint32_t t)
{
    uint32_t head = tok(a, t)->head;

    return tok(a, t)->deprel == DM_DEP_NMOD && head != DM_NONE && dm_syntax_has_mark_of(a->s, t, a->s->inside)
                   && (is_of(a, head, a->s->amounts) || is_of(a, head, a->s->tolls)) && kind_of(a, head) < 0
               ? head : t;
}

static bool is_borne(const tally *a, uint32_t t, uint32_t top, counting *c)
{
    uint32_t head = tok(a, t)->head;
    bool     crowds = kind_of(a, head) == DM_COUNT_CROWD;

    if (head == DM_NONE)
        return is_toll(a, t, top, c);
    switch (tok(a, t)->deprel) {
    case DM_DEP_NUMMOD:
    case DM_DEP_OBJ:
        return (!crowds && settle(a, c, head, top)) || child_says(a, head, top, c) || is_toll(a, head, top, c);
    case DM_DEP_NSUBJ_PASS:
        return !crowds && settle(a, c, head, top);
    case DM_DEP_NSUBJ:
        return (crowds || dm_child(a->s->doc, head, DM_DEP_OBJ) == DM_NONE) && settle(a, c, head, top);
    case DM_DEP_OBL_AGENT:
        return crowds && settle(a, c, head, top);
    case DM_DEP_NMOD:
    case DM_DEP_OBL:
        if (dm_syntax_has_mark_of(a->s, t, a->s->inside) || (crowds && dm_syntax_has_mark_of(a->s, t, a->s->agents)))
            return tok(a, head)->upos == DM_UPOS_NOUN && settle(a, c, head, top);
        return is_toll(a, head, top, c);
    default:
        return false;
    }
}

static bool is_counted_noun(const tally *a, const number *n)
{
    return n->noun != n->head && !is_of(a, n->noun, a->s->gatherings);
}

static bool what_counts(const tally *a, const number *n, counting *c)
{
    uint32_t t = n->noun;

    if (stands_behind(a, n, c))
        return true;
    if ((is_counted_noun(a, n) && settle(a, c, t, t)) || child_says(a, t, t, c))
        return true;
    for (uint32_t i = 0; i < STEPS && tok(a, t)->deprel == DM_DEP_CONJ && tok(a, t)->upos != DM_UPOS_VERB; i++)
        t = tok(a, t)->head;
    return (tok(a, t)->upos != DM_UPOS_VERB || n->noun == t) && is_borne(a, stand_in(a, t), t, c);
}

/* ---- all of one event -------------------------------------------------------------- */

static bool is_time(const tally *a, const number *n)
{
    const dm_doc *doc = a->s->doc;
    uint32_t      lo = 0, hi = doc->n_timex;

    while (lo < hi) {
        uint32_t mid = lo + (hi - lo) / 2;

        if (doc->timexes[mid].first + doc->timexes[mid].n <= n->first)
            lo = mid + 1;
        else
            hi = mid;
    }
    return lo < doc->n_timex && doc->timexes[lo].first <= n->last;
}

/* "at least 12 people": with what stands before the number, up to its noun. */
static dm_span words_of(const tally *a, const number *n)
{
    const dm_doc *doc = a->s->doc;
    uint32_t      first = n->first, last = n->noun > n->last && n->noun <= n->last + STEPS ? n->noun : n->last;
    uint32_t      begin = doc->sents[tok(a, first)->sent].first;

    for (uint32_t t = n->last + 1; t < last; t++)
        if (tok(a, t)->upos == DM_UPOS_VERB || tok(a, t)->upos == DM_UPOS_CCONJ)
            last = n->last;
    while (first > begin && tok(a, first - 1)->upos != DM_UPOS_PUNCT && tok(a, first - 1)->upos != DM_UPOS_VERB
           && tok(a, first - 1)->upos != DM_UPOS_CCONJ && dm_under(doc, first - 1, n->head))
        first--;
    return dm_tok_range(doc, first, last);
}

static void put(tally *a, const counting *c, int64_t value, dm_span span)
{
    dm_event *ev = a->ev;
    uint32_t  k = ev->n_counted;

    *a->at[c->kind] = (*a->at[c->kind] < 0 ? 0 : *a->at[c->kind]) + value;
    a->word[c->kind] = c->word;
    if (k == DM_EVENT_COUNTED)
        return;
    for (; k > 0 && ev->counted[k - 1].span.start > span.start; k--)
        ev->counted[k] = ev->counted[k - 1];
    ev->counted[k] = (dm_counted){span, value, (uint8_t)c->kind};
    ev->n_counted++;
}

/* "A woman", or somebody by name. */
static bool is_one(const tally *a, uint32_t t)
{
    const dm_doc *doc = a->s->doc;
    uint32_t      det = dm_child(doc, t, DM_DEP_DET), m = doc->mention_at[t];

    if (dm_child(doc, t, DM_DEP_NUMMOD) != DM_NONE || m == DM_NONE || tok(a, t)->morph.number == DM_NUMBER_PLUR)
        return false;
    if (tok(a, t)->upos == DM_UPOS_NOUN)
        return det != DM_NONE && is_of(a, det, a->s->singles);
    return tok(a, t)->upos == DM_UPOS_PROPN && doc->mentions[m].actor != DM_NONE
        && doc->actors[doc->mentions[m].actor].kind == DM_ACTOR_PERSON;
}

/* Those of the coordination that have no number but are one. */
static void put_lone(tally *a, const counting *c)
{
    const dm_doc *doc = a->s->doc;

    if (is_one(a, c->top))
        put(a, c, 1, dm_tok_range(doc, c->top, c->top));
    for (uint32_t k = dm_first(doc, c->top); k != DM_NONE; k = dm_next(doc, k))
        if (tok(a, k)->deprel == DM_DEP_CONJ && is_one(a, k))
            put(a, c, 1, dm_tok_range(doc, k, k));
}

static bool is_own(const dm_find *f, uint32_t t) { return t == f->token || t == f->carrier || t == f->anchor; }

/* Numbers whose word is the event's own, or of the others; the first word of a kind has it. */
static void pass(tally *a, const dm_find *f, bool own)
{
    const dm_doc  *doc = a->s->doc;
    const dm_sent *sent = &doc->sents[tok(a, f->token)->sent];
    uint32_t       end = sent->first + sent->n;
    uint32_t       top[DM_COUNT_KINDS] = {DM_NONE, DM_NONE, DM_NONE, DM_NONE};
    bool           is_set[DM_COUNT_KINDS];

    for (int k = 0; k < DM_COUNT_KINDS; k++)
        is_set[k] = *a->at[k] >= 0;
    for (uint32_t t = sent->first; t < end; t++) {
        number   n;
        counting c;

        if (!dm_span_in(tok(a, t)->span, a->ev->evidence) || !read_number(a, t, end, &n))
            continue;
        t = n.last;
        if (is_time(a, &n) || !find_noun(a, &n) || !what_counts(a, &n, &c) || is_own(f, c.word) != own || is_set[c.kind]
            || (a->word[c.kind] != DM_NONE && (a->word[c.kind] != c.word || top[c.kind] != c.top)))
            continue;
        if (top[c.kind] == DM_NONE)
            put_lone(a, &c);
        top[c.kind] = c.top;
        put(a, &c, n.value, words_of(a, &n));
    }
}

void dm_event_count(const dm_seek *s, const dm_find *f, dm_event *ev)
{
    bool  hurts = ev->type == DM_TYPE_ASSAULT || ev->type == DM_TYPE_PROTEST;
    tally a = {.s = s, .ev = ev, .at = {&ev->dead, &ev->injured, &ev->arrested, &ev->crowd},
               .takes = {hurts, hurts, ev->type == DM_TYPE_COERCE || ev->type == DM_TYPE_PROTEST, ev->type == DM_TYPE_PROTEST},
               .word = {DM_NONE, DM_NONE, DM_NONE, DM_NONE}};

    ev->dead = ev->injured = ev->arrested = ev->crowd = -1;
    ev->n_counted = 0;
    pass(&a, f, true);
    pass(&a, f, false);
}
