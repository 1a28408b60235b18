/* history.c: whether an act lies long before the article
 *
 * It does when a date of more than a year before governs it: its own (attach.c finds it), or that of what it hangs on.
 * We climb from the act through clauses and nouns, as long as the verbs on the way are told in the past:
 *
 *     the 2012 bombing  <-  that killed  <-  four           killed in 2012
 *     fled 30 years ago <-  after Chad   <-  banned         banned then
 *
 * A verb in the present or the perfect ends the climb, and so does a date of this year or the last. What a sentence
 * dates so, the next one goes on to tell: "In 2012 Chad closed the port. It had arrested ...".
 * What the lexicon knows to have died more than a year before acted then.
 */
#include "event/event_int.h"
#include "event/syntax_int.h"

#include "lexicon/timeword.h"

enum {
    CLIMB = 12,
    HISTORY_DAYS = 365,     /* before the article: an act of the past           */
    YEAR_LEAST = 1700,
    ERA_WORDS = 4,
    NEAR_EVENTS = 64,       /* of one article that are held against each other   */
    STORY = 3,              /* sentences that a date goes for                   */
};

bool dm_event_is_older(const dm_doc *doc, const dm_timex *x, int32_t days)
{
    return x->date.first != DM_DAY_NONE && doc->published.first != DM_DAY_NONE && x->date.last < doc->published.first - days;
}

static bool is_older(const dm_doc *doc, const dm_timex *x) { return dm_event_is_older(doc, x, HISTORY_DAYS); }

static uint32_t outer_head(const dm_doc *doc, const dm_timex *x) { return dm_outer_head(doc, x->first, x->n); }

/* ---- a date's own reach ------------------------------------------------------------ */

/* "has stepped up raids SINCE the vote in May", "urged them TO MARK the raid of 1999": a day from which, or of what is
 * asked for, does not make the act one of long ago. */
static bool is_of_past(const dm_seek *s, const dm_find *f, const dm_timex *x)
{
    const dm_doc *doc = s->doc;
    uint32_t      t = outer_head(doc, x);
    bool          is_noun = false;

    if (dm_lexicon_in_class(s->lex, s->since, doc->toks[x->first].lemma_id))
        return false;
    for (uint32_t i = 0; i < CLIMB && t != DM_NONE && t != f->token && t != f->carrier && t != f->anchor; i++, t = doc->toks[t].head) {
        is_noun = is_noun || (doc->toks[t].upos == DM_UPOS_NOUN && i > 0);
        if (doc->toks[t].deprel == DM_DEP_XCOMP && is_noun)
            return false;
        for (uint32_t c = dm_first(doc, t); c != DM_NONE && c < t; c = dm_next(doc, c))
            if (dm_lexicon_in_class(s->lex, s->since, doc->toks[c].lemma_id))
                return false;
    }
    return true;
}

/* ---- what it hangs on ----------------------------------------------------------------- */

/* Told of now, or up to now: "criticizes", "is criticizing", "has criticized". */
static bool is_present(const dm_doc *doc, uint32_t t)
{
    if (doc->toks[t].upos != DM_UPOS_VERB && dm_child(doc, t, DM_DEP_COP) == DM_NONE)
        return false;
    for (uint32_t c = dm_first(doc, t); c != DM_NONE; c = dm_next(doc, c)) {
        dm_deprel rel = doc->toks[c].deprel;

        if ((rel == DM_DEP_AUX || rel == DM_DEP_AUX_PASS || rel == DM_DEP_COP)
            && doc->toks[c].morph.tense == DM_TENSE_PRES && doc->toks[c].morph.verbform == DM_VERBFORM_FIN)
            return true;
    }
    return doc->toks[t].upos == DM_UPOS_VERB && doc->toks[t].morph.tense == DM_TENSE_PRES
        && doc->toks[t].morph.verbform == DM_VERBFORM_FIN;
}

static int32_t year_published(const dm_doc *doc)
{
    int32_t y = 0, m, d;

    if (doc->published.first != DM_DAY_NONE)
        dm_day_parts(doc->published.first, &y, &m, &d);
    return y;
}

static int32_t year_of(dm_str form)
{
    int32_t year = 0;

    for (size_t i = 0; i < form.n && form.n == 4 && form.p[i] >= '0' && form.p[i] <= '9'; i++)
        year = year * 10 + (form.p[i] - '0');
    return year;
}

/* "the fatal 2012 attack": a year that stands before a noun as a number. */
static bool has_year(const dm_doc *doc, uint32_t t)
{
    int32_t now = year_published(doc);

    for (uint32_t c = dm_first(doc, t); c != DM_NONE && c < t; c = dm_next(doc, c)) {
        int32_t year = doc->toks[c].upos == DM_UPOS_NUM ? year_of(dm_doc_form(doc, c)) : 0;

        if (year >= YEAR_LEAST && year < now - 1)
            return true;
    }
    return false;
}

/* "during THE COLD WAR": a time that goes by a name and has long been over; c is one of its words. */
static bool is_era(const dm_seek *s, uint32_t c)
{
    const dm_doc *doc = s->doc;
    uint32_t      first = doc->sents[doc->toks[c].sent].first, words[ERA_WORDS];

    for (uint32_t k = c + 1; k-- > first && c - k < ERA_WORDS;) {
        int32_t  year;
        uint32_t n = 0;

        while (n < ERA_WORDS && k + n < doc->n_tok) {
            words[n] = doc->toks[k + n].lemma_id;
            n++;
        }
        if (dm_timeword_phrase(&year, s->lex, words, n, DM_TIME_ERA) > c - k && year < year_published(doc) - 1)
            return true;
    }
    return false;
}

/* "while she WAS a senator": no more now. */
static bool is_time_in_office(const dm_seek *s, const dm_find *f, uint32_t c)
{
    const dm_doc *doc = s->doc;
    uint32_t      subject = dm_child(doc, c, DM_DEP_NSUBJ), m = subject == DM_NONE ? DM_NONE : doc->mention_at[subject], cop = dm_child(doc, c, DM_DEP_COP), mark = dm_child2(doc, c, DM_DEP_MARK, DM_DEP_ADVMOD);

    if (m == DM_NONE
        || (!dm_event_parties_have(&f->actors, doc->mentions[m].actor) && !dm_event_parties_have(&f->recipients, doc->mentions[m].actor)))
        return false;
    return doc->toks[c].deprel == DM_DEP_ADVCL && cop != DM_NONE && mark != DM_NONE
        && doc->toks[cop].morph.tense == DM_TENSE_PAST && dm_child(doc, c, DM_DEP_AUX) == DM_NONE
        && dm_lexicon_in_class(s->lex, s->meanwhile, doc->toks[mark].lemma_id)
        && dm_lexicon_in_class(s->lex, s->offices, doc->toks[c].lemma_id);
}

/* A time of long ago that is no date. */
static bool has_bygone(const dm_seek *s, const dm_find *f, uint32_t t)
{
    const dm_doc *doc = s->doc;

    for (uint32_t c = dm_first(doc, t); c != DM_NONE; c = dm_next(doc, c)) {
        dm_deprel base = dm_deprel_base(doc->toks[c].deprel);
        uint32_t  mark = dm_child(doc, c, DM_DEP_CASE);

        if (is_time_in_office(s, f, c))
            return true;
        if ((base == DM_DEP_OBL || base == DM_DEP_NMOD) && dm_is_noun(doc, c) && mark != DM_NONE
            && dm_lexicon_in_class(s->lex, s->while_marks, doc->toks[mark].lemma_id) && is_era(s, c))
            return true;
    }
    return false;
}

/* "under a law OF 1985 they HAVE ASKED", "GIVES more than in all OF 2012": what is told up to now, or of now, is not of the
 * time of a thing. */
static bool is_of_matter(const dm_doc *doc, const dm_find *f, const dm_timex *x)
{
    uint32_t at = outer_head(doc, x), over = doc->toks[at].head;

    if (over == DM_NONE || over == f->token || over == f->carrier || over == f->anchor || doc->toks[over].upos == DM_UPOS_VERB
        || !is_present(doc, f->carrier))
        return false;
    return doc->toks[f->carrier].morph.verbform == DM_VERBFORM_PART || doc->toks[at].deprel == DM_DEP_NMOD;
}

typedef enum reach { UNDATED, RECENT, OLD, LEADING } reach;   /* LEADING: old, and before the verb */

/* What a date hangs on: "the 2012 BOMBING deaths" are of 2012 too. */
static uint32_t dated_by(const dm_doc *doc, const dm_timex *x)
{
    uint32_t t = doc->toks[outer_head(doc, x)].head;

    if (t != DM_NONE && doc->toks[t].deprel == DM_DEP_COMPOUND && x->first < t)
        t = doc->toks[t].head;
    return t;
}

/* What dates hang right on t: the first of long ago, unless there is one of now. */
static reach dates_at(const dm_seek *s, const dm_find *f, uint32_t t, const dm_timex **old)
{
    const dm_doc  *doc = s->doc;
    const dm_sent *sent = &doc->sents[doc->toks[t].sent];
    reach          all = UNDATED;
    uint32_t       i = doc->n_timex ? dm_rows_before(&doc->timexes[0].first, sizeof *doc->timexes, doc->n_timex, sent->first) : 0;

    for (; i < doc->n_timex && doc->timexes[i].first < sent->first + sent->n; i++) {
        const dm_timex *x = &doc->timexes[i];
        uint32_t        at = outer_head(doc, x), mark = dm_child(doc, at, DM_DEP_CASE);

        if ((doc->toks[at].head != t && dated_by(doc, x) != t) || x->date.first == DM_DAY_NONE)
            continue;
        if (!is_older(doc, x) || !dm_timex_dates(x))
            return RECENT;
        if (dm_lexicon_in_class(s->lex, s->since, doc->toks[x->first].lemma_id)
            || (mark != DM_NONE && dm_lexicon_in_class(s->lex, s->since, doc->toks[mark].lemma_id)))
            return RECENT;
        if (all == UNDATED)
            *old = x;
        all = OLD;
    }
    if (all == UNDATED && ((dm_is_noun(doc, t) && has_year(doc, t)) || has_bygone(s, f, t)))
        return OLD;
    return all;
}

/* Whether what t hangs on is of the same time. */
static bool goes_along(const dm_seek *s, uint32_t t)
{
    const dm_doc *doc = s->doc;
    dm_deprel     rel = doc->toks[t].deprel;
    uint32_t      mark = dm_child2(doc, t, DM_DEP_MARK, DM_DEP_CASE);

    if (mark != DM_NONE && dm_lexicon_in_class(s->lex, s->since, doc->toks[mark].lemma_id))
        return false;
    switch (dm_deprel_base(rel)) {
    case DM_DEP_ACL: case DM_DEP_ADVCL: case DM_DEP_XCOMP: case DM_DEP_CCOMP:
    case DM_DEP_NSUBJ: case DM_DEP_OBJ: case DM_DEP_OBL: case DM_DEP_NMOD: case DM_DEP_COMPOUND:
        return true;
    case DM_DEP_CONJ:
        return dm_is_noun(doc, t) == dm_is_noun(doc, doc->toks[t].head);
    default:
        return false;
    }
}

/* "In 1999 Chad left and MALI CLOSED the port": a date before both verbs is the second one's too; "the 1999 raid and
 * HIS SUPPORT": what is another noun's own is not. */
static bool is_shared(const dm_doc *doc, uint32_t t, const dm_timex *x)
{
    return !dm_is_noun(doc, t) && x && x->first < t;
}

/* "worked with Chad to reform the law in 1999". */
static bool is_over_old(const dm_seek *s, const dm_find *f, uint32_t t, const dm_timex **x)
{
    const dm_doc *doc = s->doc;

    for (uint32_t c = dm_first(doc, t); c != DM_NONE; c = dm_next(doc, c))
        if ((doc->toks[c].deprel == DM_DEP_ADVCL || doc->toks[c].deprel == DM_DEP_XCOMP) && c > t
            && doc->toks[c].morph.verbform == DM_VERBFORM_INF && dates_at(s, f, c, x) == OLD)
            return true;
    return false;
}

/* A date of long ago over the act. */
static bool is_under_old(const dm_seek *s, const dm_find *f, const dm_timex **x)
{
    const dm_doc *doc = s->doc;
    uint32_t      t = f->carrier;
    bool          is_beside = false;

    for (uint32_t i = 0; i < CLIMB && t != DM_NONE; i++, t = doc->toks[t].head) {
        reach r = dates_at(s, f, t, x);

        if (is_present(doc, t) || (is_beside && r == OLD && !is_shared(doc, t, *x)))
            return false;
        if (r != UNDATED)
            return r == OLD;
        if (i == 0 && is_over_old(s, f, t, x))
            return true;
        if (!goes_along(s, t))
            return false;
        is_beside = doc->toks[t].deprel == DM_DEP_CONJ;
    }
    return false;
}

/* ---- what a story goes on to tell ----------------------------------------------------- */

/* "invited him TO COME in 1999", "left after SPEAKING in 1999": the root, when nothing but such clauses lead there. */
static uint32_t told_with(const dm_doc *doc, uint32_t t, uint32_t root)
{
    for (uint32_t i = 0; i < CLIMB && t != DM_NONE && t != root; i++, t = doc->toks[t].head) {
        dm_deprel rel = doc->toks[t].deprel;

        if ((rel != DM_DEP_XCOMP && rel != DM_DEP_ADVCL && rel != DM_DEP_ACL && rel != DM_DEP_OBJ && rel != DM_DEP_CONJ
             && rel != DM_DEP_PARATAXIS)
            || is_present(doc, t))
            return DM_NONE;
    }
    return t;
}

/* "was founded in 1999 and HAS GROWN": another verb behind the date. */
static bool goes_on(const dm_doc *doc, uint32_t root, uint32_t at)
{
    for (uint32_t c = dm_first(doc, root); c != DM_NONE; c = dm_next(doc, c))
        if (c > at && doc->toks[c].deprel == DM_DEP_CONJ)
            return true;
    return false;
}

/* Whether the sentence dates what it tells: OLD by a date of long ago, RECENT by another, or told as of now. */
static reach date_of_sentence(const dm_seek *s, uint32_t k)
{
    const dm_doc  *doc = s->doc;
    const dm_sent *sent = &doc->sents[k];
    uint32_t       i = doc->n_timex ? dm_rows_before(&doc->timexes[0].first, sizeof *doc->timexes, doc->n_timex, sent->first) : 0;
    reach          all = UNDATED;

    if (is_present(doc, sent->root) || dm_lexicon_in_class(s->lex, s->origins, doc->toks[sent->root].lemma_id))
        return RECENT;
    for (; i < doc->n_timex && doc->timexes[i].first < sent->first + sent->n; i++) {
        const dm_timex *x = &doc->timexes[i];
        uint32_t        at = outer_head(doc, x), over = doc->toks[at].head, mark = dm_child(doc, at, DM_DEP_CASE);

        if (x->type == DM_TIMEX_SET || (x->type == DM_TIMEX_DURATION && x->date.first == DM_DAY_NONE))
            continue;
        if (!is_older(doc, x))
            return RECENT;
        over = told_with(doc, over, sent->root);
        if (over == sent->root && dm_timex_dates(x) && (at < over || !goes_on(doc, over, at))
            && !(mark != DM_NONE && dm_lexicon_in_class(s->lex, s->since, doc->toks[mark].lemma_id)))
            all = at < over ? LEADING : OLD;
    }
    return all;
}

static bool is_told_past(const dm_seek *s, uint32_t t)
{
    const dm_doc *doc = s->doc;

    for (uint32_t i = 0; i < CLIMB && t != DM_NONE; i++, t = doc->toks[t].head)
        if (is_present(doc, t))
            return false;
    return true;
}

static bool is_in_old_story(const dm_seek *s, const dm_find *f)
{
    const dm_doc *doc = s->doc;
    uint32_t      k = doc->toks[f->token].sent;
    reach         own = date_of_sentence(s, k);

    if (own != UNDATED || !is_told_past(s, f->carrier))
        return false;
    for (uint32_t back = 0; back < STORY && k > 0 && !doc->sents[k - 1].is_title; back++) {
        bool  is_far = doc->sents[k - 1].block != doc->sents[doc->toks[f->token].sent].block;
        reach r = date_of_sentence(s, --k);

        if (r != UNDATED)
            return r == LEADING || (r == OLD && !is_far);
        if (is_far && s->cue_at[doc->sents[k].root] != DM_NONE)
            return false;                                 /* somebody speaks, likely now */
    }
    return false;
}

/* ---- the dead ---------------------------------------------------------------------- */

static bool names_long_dead(const dm_doc *doc, const dm_parties *p)
{
    for (uint32_t i = 0; i < p->n; i++) {
        dm_day died = doc->actors[p->p[i].actor].died;

        if (died != DM_DAY_NONE && doc->published.first != DM_DAY_NONE && died < doc->published.first - HISTORY_DAYS)
            return true;
    }
    return false;
}

/* "Lincoln pardoned", "the murder of Kennedy": the dead do nothing, and nobody strikes or meets them. They are praised and
 * blamed today. */
static bool is_of_dead(const dm_seek *s, const dm_find *f, dm_event_type type)
{
    bool needs_life = type == DM_TYPE_ASSAULT || type == DM_TYPE_COERCE || type == DM_TYPE_CONSULT;

    return names_long_dead(s->doc, &f->actors) || (needs_life && names_long_dead(s->doc, &f->recipients));
}

void dm_event_settle_history(const dm_seek *s, const dm_find *f, const dm_timex *x, dm_event *ev)
{
    static const dm_date undated = {.first = DM_DAY_NONE, .last = DM_DAY_NONE};
    const dm_timex      *over = NULL;

    if (ev->status != DM_EVENT_ACTUAL)
        return;
    if (x && is_older(s->doc, x) && is_of_past(s, f, x) && !is_of_matter(s->doc, f, x)) {
        ev->status = DM_EVENT_HISTORICAL;
    } else if (!x && is_under_old(s, f, &over)) {
        ev->status = DM_EVENT_HISTORICAL;
        ev->date   = over ? over->date : undated;
    } else if (!x && (is_of_dead(s, f, ev->type) || is_in_old_story(s, f))) {
        ev->status = DM_EVENT_HISTORICAL;
        ev->date   = undated;
    }
}

/* ---- what the article dates elsewhere ---------------------------------------------------- */

static bool has(const uint32_t *list, uint32_t n, uint32_t actor)
{
    for (uint32_t i = 0; i < n; i++)
        if (list[i] == actor)
            return true;
    return false;
}

/* One and the same man, or the same thing at the same place: "the attack on the post in Lund". */
static bool strikes_same(const dm_doc *doc, const dm_event *a, const dm_event *b)
{
    bool is_same_word = doc->toks[a->trigger_token].lemma_id == doc->toks[b->trigger_token].lemma_id
                     && doc->toks[a->trigger_token].upos == DM_UPOS_NOUN;

    for (uint32_t i = 0; i < a->n_recipient; i++)
        if (has(b->recipients, b->n_recipient, a->recipients[i])
            && (doc->actors[a->recipients[i]].kind == DM_ACTOR_PERSON || is_same_word))
            return true;
    return is_same_word && a->toponym != DM_NONE && b->toponym != DM_NONE && doc->toponyms[a->toponym].fineness >= 4
        && dm_str_eq(doc->toponyms[a->toponym].name, doc->toponyms[b->toponym].name);
}

static bool may_be_old(const dm_event *ev)
{
    return ev->status == DM_EVENT_ACTUAL && ev->type == DM_TYPE_ASSAULT && dm_str_eq(dm_str_of(ev->date.how ? ev->date.how : ""), DM_STR("article"));
}

void dm_event_spread_history(dm_seek *s)
{
    dm_doc *doc = s->doc;

    for (uint32_t i = 0; i < doc->n_event; i++) {
        const dm_event *old = &doc->events[i];

        if (old->status != DM_EVENT_HISTORICAL || old->type != DM_TYPE_ASSAULT || old->date.first == DM_DAY_NONE)
            continue;
        for (uint32_t k = i > NEAR_EVENTS ? i - NEAR_EVENTS : 0; k < doc->n_event && k < i + NEAR_EVENTS; k++)
            if (may_be_old(&doc->events[k]) && strikes_same(doc, old, &doc->events[k])) {
                doc->events[k].status = DM_EVENT_HISTORICAL;
                doc->events[k].date   = old->date;
            }
    }
}
