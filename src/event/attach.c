/* attach.c: evidence, claim, date and place of an event
 *
 * A date or a place belongs to the act whose word it hangs on: we climb from it until
 * we meet a word that tells of an act, that word's light verb, or the verb that an act noun is
 * the subject or object of. A date that is a noun's own ("Monday's vote") is not the verb's,
 * and a day after the article is none of what is told as done. A date found nowhere is the
 * article's; a place may also be the only one of the sentence, and then says so. A place may also be told by a
 * facility, here or before: "the embassy in Kabul". The dateline's never is the event's.
 */
#include "event/event_int.h"

#include "lexicon/timeword.h"

enum {
    CLIMB = 12, LOOK_BACK = 64, NEAR_STEPS = 2,
    NEWS_DAYS = 30,         /* before the article: no news, and likelier the day of what the news came of */
};

/* ---- evidence ---------------------------------------------------------------- */

static bool is_clause_head(uint8_t deprel)
{
    switch (dm_deprel_base(deprel)) {
    case DM_DEP_ROOT: case DM_DEP_ACL: case DM_DEP_ADVCL: case DM_DEP_CCOMP: case DM_DEP_CSUBJ:
    case DM_DEP_PARATAXIS:
        return true;
    default:
        return false;
    }
}

/* A verb coordinated with another is a clause of its own; a coordinated noun is not. */
static uint32_t clause_of(const dm_doc *doc, uint32_t t)
{
    for (uint32_t i = 0; i < CLIMB && doc->toks[t].head != DM_NONE; i++) {
        if (is_clause_head(doc->toks[t].deprel))
            break;
        if (doc->toks[t].deprel == DM_DEP_CONJ
            && (doc->toks[t].upos == DM_UPOS_VERB || dm_child(doc, t, DM_DEP_COP) != DM_NONE))
            break;
        t = doc->toks[t].head;
    }
    return t;
}

static bool is_outside(const dm_doc *doc, uint32_t t, uint32_t top)
{
    for (; t != top && t != DM_NONE; t = doc->toks[t].head)
        if (doc->toks[t].deprel == DM_DEP_PARATAXIS || doc->toks[t].deprel == DM_DEP_DISCOURSE)
            return true;
    return false;
}

static bool is_trim(const dm_doc *doc, uint32_t t, uint32_t top)
{
    return doc->toks[t].upos == DM_UPOS_PUNCT || doc->toks[t].deprel == DM_DEP_CC || is_outside(doc, t, top);
}

/* "ten DIED when police opened fire": up to whom the attack struck, where another clause tells that. */
static void widen(const dm_doc *doc, const dm_find *f, uint32_t *first, uint32_t *last)
{
    for (uint32_t i = 0; i < f->recipients.n && f->row && strcmp(f->row->type, "ASSAULT") == 0; i++) {
        const dm_mention *m = f->recipients.p[i].mention == DM_NONE ? NULL : &doc->mentions[f->recipients.p[i].mention];

        if (!m || doc->toks[m->head].sent != doc->toks[f->token].sent)
            continue;
        *first = m->first < *first ? m->first : *first;
        *last  = m->first + m->n - 1 > *last ? m->first + m->n - 1 : *last;
    }
}

static dm_span evidence_of(const dm_seek *s, const dm_find *f)
{
    const dm_doc *doc = s->doc;
    uint32_t      top = clause_of(doc, f->carrier), first, last;

    dm_subtree(doc, top, &first, &last);
    while (first < f->first && is_trim(doc, first, top))
        first++;
    while (last > f->last && is_trim(doc, last, top))
        last--;
    first = first < f->first ? first : f->first;
    last  = last > f->last ? last : f->last;
    widen(doc, f, &first, &last);
    return dm_tok_range(doc, first, last);
}

/* ---- what an expression hangs on ------------------------------------------------ */

/* Whether the verb `v` is what the act noun of f stands beside: "the attack killed", "held talks",
 * "agreed to meet". */
static bool is_frame(const dm_doc *doc, const dm_find *f, uint32_t v)
{
    uint32_t t = f->carrier;

    for (uint32_t i = 0; i < 3 && t != DM_NONE; i++) {
        dm_deprel base = dm_deprel_base(doc->toks[t].deprel);

        if (t == v)
            return true;
        if (base != DM_DEP_NSUBJ && base != DM_DEP_OBJ && base != DM_DEP_XCOMP && base != DM_DEP_OBL)
            return false;
        t = doc->toks[t].head;
    }
    return t == v;
}

/* What the act was done at or in has its day: "killed IN the 2012 bombing", "asked IN a letter of 3 May". */
static bool is_venue(const dm_seek *s, const dm_find *f, uint32_t noun)
{
    const dm_doc *doc = s->doc;
    uint32_t      at = doc->toks[noun].head, mark = dm_child(doc, noun, DM_DEP_CASE);

    return doc->toks[noun].deprel == DM_DEP_OBL && (at == f->token || at == f->carrier || at == f->anchor)
        && doc->toks[at].upos == DM_UPOS_VERB && mark != DM_NONE
        && dm_lexicon_in_class(s->lex, s->venues, doc->toks[mark].lemma_id);
}

/* How near the expression hangs: 2 on the act, 1 on its verb, 0 elsewhere. */
static int nearness(const dm_seek *s, const dm_find *f, uint32_t first, uint32_t n)
{
    const dm_doc *doc = s->doc;
    uint32_t      t = doc->toks[dm_outer_head(doc, first, n)].head;

    for (uint32_t i = 0; i < CLIMB && t != DM_NONE; i++, t = doc->toks[t].head) {
        if (t == f->token || t == f->carrier || t == f->anchor)
            return 2;
        if (is_frame(doc, f, t))
            return 1;
        if (dm_event_told_at(s, t) && !is_venue(s, f, t))
            return 0;
        if (is_clause_head(doc->toks[t].deprel))
            return 0;
    }
    return 0;
}

/* ---- date --------------------------------------------------------------------------- */

static dm_date article_date(const dm_doc *doc)
{
    dm_date d = doc->published;

    d.how  = "article";
    d.span = (dm_span){0, 0};
    d.confidence *= 0.7f;
    return d;
}

/* Whether the verb shares day and place with the verb it hangs on: "bombed the town on Monday, killing ten",
 * "attacked the post on Monday and killed ten". */
static bool is_carried(const dm_doc *doc, uint32_t t)
{
    const dm_token *tok = &doc->toks[t], *head = tok->head == DM_NONE ? NULL : &doc->toks[tok->head];

    if (!head || head > tok || tok->upos != DM_UPOS_VERB || head->upos != DM_UPOS_VERB
        || dm_child(doc, t, DM_DEP_NSUBJ) != DM_NONE || dm_child(doc, t, DM_DEP_MARK) != DM_NONE)
        return false;
    if (tok->deprel == DM_DEP_ADVCL)
        return tok->morph.verbform == DM_VERBFORM_GER || tok->morph.verbform == DM_VERBFORM_PART;
    return tok->deprel == DM_DEP_CONJ && tok->morph.tense == DM_TENSE_PAST && head->morph.tense == DM_TENSE_PAST
        && (dm_child(doc, t, DM_DEP_AUX) != DM_NONE) == (dm_child(doc, tok->head, DM_DEP_AUX) != DM_NONE);
}

/* The same act seen from the verb it shares day and place with. */
static bool carrying(const dm_doc *doc, const dm_find *f, dm_find *out)
{
    if (!is_carried(doc, f->carrier))
        return false;
    *out = *f;
    out->token = out->carrier = out->anchor = doc->toks[f->carrier].head;
    return true;
}

/* A date before a noun, or beside one that is held on a day, is the noun's: "condemned Monday's vote",
 * "called a conference on Thursday". */
static bool is_of_noun(const dm_seek *s, const dm_find *f, const dm_timex *x)
{
    const dm_doc *doc = s->doc;
    uint32_t      at = dm_outer_head(doc, x->first, x->n), noun = doc->toks[at].head, object;
    int32_t       value;

    if (noun == DM_NONE)
        return false;
    object = dm_child(doc, noun, DM_DEP_OBJ);
    if (object != DM_NONE && object < at && object != f->token && object != f->anchor
        && dm_timeword_find(&value, s->lex, doc->toks[noun].lemma_id, DM_TIME_PLAN, NULL) && value == 2
        && dm_timeword_find(&value, s->lex, doc->toks[object].lemma_id, DM_TIME_OCCASION, NULL))
        return true;
    if (f->trigger && noun >= f->first && noun <= f->last && dm_event_in_trigger(s, f, noun))
        return false;                                     /* "the 2014 SHOOTING death" */
    if (noun == f->token || noun == f->carrier || noun == f->anchor || is_frame(doc, f, noun) || is_venue(s, f, noun)
        || (doc->toks[noun].upos != DM_UPOS_NOUN && doc->toks[noun].upos != DM_UPOS_PROPN))
        return false;
    return at < noun || dm_timeword_find(&value, s->lex, doc->toks[noun].lemma_id, DM_TIME_OCCASION, NULL);
}

/* How many words stand between the act and what hangs on it. */
static int steps_to(const dm_doc *doc, const dm_find *f, uint32_t t)
{
    int n = 0;

    while (n < CLIMB && t != DM_NONE && t != f->token && t != f->carrier && t != f->anchor) {
        t = doc->toks[t].head;
        n++;
    }
    return n;
}

/* The nearest: of two that are told of the act, what hangs on it ("the senator OF THE 1960S endorsed him LAST WEEK"). */
static const dm_timex *timex_near(const dm_seek *s, const dm_find *f)
{
    const dm_doc   *doc = s->doc;
    const dm_sent  *sent = &doc->sents[doc->toks[f->token].sent];
    const dm_timex *best = NULL;
    int             near_best = 0, steps_best = 0;
    uint32_t        i = doc->n_timex ? dm_rows_before(&doc->timexes[0].first, sizeof *doc->timexes, doc->n_timex, sent->first) : 0;

    for (; i < doc->n_timex && doc->timexes[i].first < sent->first + sent->n; i++) {
        const dm_timex *x = &doc->timexes[i];
        int             near = dm_timex_dates(x) && !is_of_noun(s, f, x) ? nearness(s, f, x->first, x->n) : 0;
        int             steps = near ? steps_to(doc, f, dm_outer_head(doc, x->first, x->n)) : 0;

        if (near > near_best || (near && near == near_best && steps_best > NEAR_STEPS && steps < steps_best)) {
            near_best = near;
            steps_best = steps;
            best = x;
        }
    }
    return best;
}

/* Whether a clause is led by "when". */
static bool is_meanwhile(const dm_seek *s, uint32_t t)
{
    const dm_doc *doc = s->doc;

    if (doc->toks[t].deprel != DM_DEP_ADVCL || doc->toks[t].morph.verbform != DM_VERBFORM_FIN)
        return false;
    for (uint32_t c = dm_first(doc, t); c != DM_NONE; c = dm_next(doc, c))
        if ((doc->toks[c].deprel == DM_DEP_ADVMOD || doc->toks[c].deprel == DM_DEP_MARK)
            && dm_lexicon_in_class(s->lex, s->meanwhile, doc->toks[c].lemma_id))
            return true;
    return false;
}

static const dm_timex *timex_at(const dm_seek *s, const dm_find *f, uint32_t verb)
{
    dm_find other = *f;

    other.token = other.carrier = other.anchor = verb;
    return timex_near(s, &other);
}

/* "Drew anger in 1990 when he criticized the court", "banned it when he took office in 1990": the day of the other verb. */
static const dm_timex *timex_meanwhile(const dm_seek *s, const dm_find *f)
{
    const dm_doc   *doc = s->doc;
    uint32_t        head = doc->toks[f->carrier].head;
    const dm_timex *x = NULL;

    if (head != DM_NONE && is_meanwhile(s, f->carrier) && doc->toks[head].upos == DM_UPOS_VERB)
        x = timex_at(s, f, head);
    for (uint32_t c = dm_first(doc, f->carrier); !x && c != DM_NONE; c = dm_next(doc, c))
        if (doc->toks[f->carrier].upos == DM_UPOS_VERB && is_meanwhile(s, c))
            x = timex_at(s, f, c);
    return x;
}

/* What is told as done was not done after the article appeared. */
static bool is_after_article(const dm_doc *doc, const dm_event *ev, const dm_timex *x)
{
    return ev->status == DM_EVENT_ACTUAL && doc->published.first != DM_DAY_NONE && x->date.first > doc->published.last;
}

/* "were arrested over the murder of the priest on 16 November": the day of long ago is that of the act told between. */
static bool is_of_nearer(const dm_seek *s, const dm_find *f, const dm_timex *x)
{
    for (uint32_t t = f->last + 1; t < x->first; t++) {
        const dm_find *g = dm_event_told_at(s, t);

        if (g && g != f && !g->is_absorbed && !g->is_lent && s->doc->toks[t].upos == DM_UPOS_NOUN)
            return dm_event_is_older(s->doc, x, NEWS_DAYS);
    }
    return false;
}

/* The date expression of the act; NULL when there is none. */
static const dm_timex *date_words(const dm_seek *s, const dm_find *f, const dm_event *ev)
{
    const dm_timex *x = timex_near(s, f);
    dm_find         over;

    if (!x && carrying(s->doc, f, &over))
        x = timex_near(s, &over);
    if (!x)
        x = timex_meanwhile(s, f);
    return x && (is_after_article(s->doc, ev, x) || is_of_nearer(s, f, x)) ? NULL : x;
}

/* ---- place ---------------------------------------------------------------------------- */

static bool overlaps(const dm_doc *doc, const uint32_t *mentions, uint32_t n, dm_span span)
{
    for (uint32_t i = 0; i < n; i++)
        if (mentions[i] != DM_NONE && dm_span_overlap(doc->mentions[mentions[i]].span, span))
            return true;
    return false;
}

/* A place in the name of whoever acts, or is spoken to, is not where it happens. What is struck
 * or taken stands where it happens. */
static bool is_party(const dm_doc *doc, const dm_event *ev, const dm_toponym *place)
{
    uint8_t quad = dm_event_quad(ev);

    if (overlaps(doc, ev->actor_mentions, ev->n_actor, place->span))
        return true;
    return (quad == 1 || quad == 3) && overlaps(doc, ev->recipient_mentions, ev->n_recipient, place->span);
}

/* A place name that the actor stage took for somebody: "Kabul refused". */
static bool is_named_actor(const dm_seek *s, const dm_toponym *p)
{
    uint32_t m = s->doc->mention_at[p->head];

    return m != DM_NONE && !s->doc->mentions[m].is_place && s->doc->mentions[m].n == p->n;
}

/* Toponyms by token; the dateline's place, which has none, stands before all others. */
static uint32_t first_toponym(const dm_doc *doc, uint32_t t)
{
    uint32_t skip = doc->n_toponym && doc->toponyms[0].first == DM_NONE;

    return doc->n_toponym == skip ? skip
        : skip + dm_rows_before(&doc->toponyms[skip].first, sizeof *doc->toponyms, doc->n_toponym - skip, t);
}

/* How a place may be the event's, best last. */
typedef enum where { ELSEWHERE, BY_FRAME_FACILITY, BY_CLAUSE, BY_FACILITY, BY_TRIGGER } where;

static const char *const where_how[] = {NULL, "facility", "clause", "facility", "trigger"};

/* "in Kabul" hangs on the act; "the embassy in Kabul" that is attacked stands between. */
static where where_of(const dm_seek *s, const dm_find *f, const dm_toponym *p)
{
    int  near = nearness(s, f, p->first, p->n);
    bool by_facility = p->facility != DM_NONE && p->facility != f->token && p->facility != f->carrier && p->facility != f->anchor
                       && dm_under(s->doc, p->head, p->facility);

    if (near == 2)
        return by_facility ? BY_FACILITY : BY_TRIGGER;
    return near == 0 ? ELSEWHERE : by_facility ? BY_FRAME_FACILITY : BY_CLAUSE;
}

/* "in Iraq ... at a market in Baghdad": the finer of two in one country, else the nearer. */
static bool is_better(const dm_toponym *p, where how, const dm_toponym *than, where than_how)
{
    if (p->country[0] && memcmp(p->country, than->country, 4) == 0 && p->fineness != than->fineness)
        return p->fineness > than->fineness;
    return how > than_how || (how == than_how && how == BY_TRIGGER && p->has_point && !than->has_point);
}

static void place_near(const dm_seek *s, const dm_find *f, dm_event *ev)
{
    const dm_doc  *doc = s->doc;
    const dm_sent *sent = &doc->sents[doc->toks[f->token].sent];
    uint32_t       n_other = 0, other = DM_NONE;
    where          best = ELSEWHERE;

    ev->toponym = DM_NONE;
    ev->place_how = NULL;
    for (uint32_t i = first_toponym(doc, sent->first); i < doc->n_toponym && doc->toponyms[i].first < sent->first + sent->n; i++) {
        const dm_toponym *p = &doc->toponyms[i];
        where             how;

        if (p->is_actor || is_named_actor(s, p) || is_party(doc, ev, p))
            continue;
        how = where_of(s, f, p);
        if (how != ELSEWHERE && (best == ELSEWHERE || is_better(p, how, &doc->toponyms[ev->toponym], best))) {
            best = how;
            ev->toponym = i;
            ev->place_how = where_how[how];
        }
        if (clause_of(doc, dm_outer_head(doc, p->first, p->n)) != clause_of(doc, f->carrier))
            continue;
        n_other++;
        other = i;
    }
    if (ev->toponym == DM_NONE && n_other == 1 && dm_span_in(doc->toponyms[other].span, ev->evidence)) {
        ev->toponym = other;
        ev->place_how = "sentence";
    }
}

/* The place told before of what is "the embassy" here, or DM_NONE. Looks back a bounded way. */
static uint32_t facility_before(const dm_doc *doc, uint32_t noun)
{
    uint32_t i = first_toponym(doc, noun);

    for (uint32_t back = 0; back < LOOK_BACK && i-- > 0; back++) {
        const dm_toponym *p = &doc->toponyms[i];

        if (p->facility != DM_NONE && doc->toks[noun].lemma_id != DM_LEX_NONE
            && doc->toks[p->facility].lemma_id == doc->toks[noun].lemma_id)
            return i;
    }
    return DM_NONE;
}

static bool is_definite(const dm_seek *s, uint32_t noun)
{
    uint32_t det = dm_child(s->doc, noun, DM_DEP_DET);

    return det != DM_NONE && dm_lexicon_in_class(s->lex, dm_lexicon_class(s->lex, DM_STR("@definite")), s->doc->toks[det].form_id);
}

/* "Gunmen stormed the embassy": where the one that was told of stands. */
static void place_told_before(const dm_seek *s, uint32_t t, dm_event *ev)
{
    const dm_doc *doc = s->doc;

    for (uint32_t c = dm_first(doc, t); c != DM_NONE && ev->toponym == DM_NONE; c = dm_next(doc, c)) {
        dm_deprel rel = doc->toks[c].deprel;

        if ((rel == DM_DEP_OBJ || rel == DM_DEP_OBL || rel == DM_DEP_NMOD || rel == DM_DEP_NSUBJ_PASS) && is_definite(s, c)
            && (ev->toponym = facility_before(doc, c)) != DM_NONE)
            ev->place_how = "facility";
    }
}

/* By the words of the act, of the verb it shares its place with, of a facility told of before. */
static void find_place(const dm_seek *s, const dm_find *f, dm_event *ev)
{
    dm_find over;

    place_near(s, f, ev);
    if (ev->toponym == DM_NONE && carrying(s->doc, f, &over))
        place_near(s, &over, ev);
    if (ev->toponym == DM_NONE)
        place_told_before(s, f->carrier, ev);
    if (ev->toponym == DM_NONE && f->token != f->carrier)
        place_told_before(s, f->token, ev);
}

/* ---- the claim --------------------------------------------------------------------------------- */

/* A clause led by "after", "when", "although", or a participle that tells what was done: "asked for the release of two
 * monks TAKEN by rebels". */
static bool tells_background(const dm_seek *s, uint32_t t)
{
    const dm_doc   *doc = s->doc;
    const dm_token *tok = &doc->toks[t];

    if (tok->deprel == DM_DEP_ACL && tok->morph.verbform == DM_VERBFORM_PART && tok->morph.tense == DM_TENSE_PAST
        && dm_child(doc, t, DM_DEP_MARK) == DM_NONE && dm_child(doc, t, DM_DEP_AUX_PASS) == DM_NONE)
        return true;
    if (dm_deprel_base(doc->toks[t].deprel) != DM_DEP_ADVCL)
        return false;
    for (uint32_t c = dm_first(doc, t); c != DM_NONE; c = dm_next(doc, c))
        if (dm_lexicon_in_class(s->lex, s->background, doc->toks[c].lemma_id))
            return true;
    return false;
}

/* "asked Somalia to act after gunmen attacked a post": what follows "after" is not asked for. */
static bool is_background(const dm_seek *s, uint32_t t, uint32_t cue)
{
    for (; t != DM_NONE && t != cue; t = s->doc->toks[t].head)
        if (tells_background(s, t))
            return true;
    return false;
}

/* "Plans to print a letter that ACCUSES Lund": a relative clause names what the promise is about. */
static bool is_in_relative(const dm_doc *doc, uint32_t t, uint32_t cue)
{
    for (; t != DM_NONE && t != cue; t = doc->toks[t].head)
        if (doc->toks[t].deprel == DM_DEP_ACL_RELCL && doc->toks[t].morph.verbform == DM_VERBFORM_FIN
            && dm_child(doc, t, DM_DEP_AUX) == DM_NONE)
            return true;
    return false;
}

/* Whether the act is the infinitive or its object, and not only named there: "to bow to DEMANDS", "to shun those who
 * HELP". */
static bool is_refused(const dm_doc *doc, uint32_t t, uint32_t act)
{
    for (uint32_t i = 0; i < CLIMB && t != DM_NONE && t != act; i++, t = doc->toks[t].head) {
        dm_deprel rel = doc->toks[t].deprel;

        if (rel != DM_DEP_CONJ && rel != DM_DEP_XCOMP && rel != DM_DEP_OBJ)
            return false;
    }
    return t == act;
}

/* The claim tells of the act at t without vouching for it or against it: what leads to a demand or promise, what
 * is named in a refusal, whose words begin with "to". The ledger asks the same of its rows (schema.sql,
 * event_has_its_claim), and refuses an article where the two differ. */
static bool tells_beside(const dm_seek *s, uint32_t t, const dm_claim *claim)
{
    uint32_t act;

    if (claim->stance == DM_STANCE_DEMAND || claim->stance == DM_STANCE_PROMISE)
        return is_background(s, t, claim->cue_head)
            || ((claim->stance == DM_STANCE_PROMISE || dm_span_is_empty(claim->speaker_span)) && is_in_relative(s->doc, t, claim->cue_head));
    if (claim->stance != DM_STANCE_DENY || claim->cue_head >= s->doc->n_tok)
        return false;
    act = dm_event_infinitive(s, claim->cue_head);
    return act != DM_NONE && claim->n_content && dm_span_in(s->doc->toks[act].span, claim->content[0])
        && dm_span_in(s->doc->toks[t].span, claim->content[0])
        && dm_str_eq_nocase(dm_str_sub(dm_doc_str(s->doc, claim->content[0]), 0, 3), DM_STR("to ")) && !is_refused(s->doc, t, act);
}

/* "The raid, which police ATTRIBUTE to rebels": the claim by whose cue the act has its doer, though it stands before. */
static uint32_t claim_over(const dm_seek *s, const dm_find *f, uint32_t around)
{
    uint32_t        c = f->carrier == f->token ? DM_NONE : s->cue_at[f->carrier];
    const dm_claim *claim = c == DM_NONE ? NULL : &s->doc->claims[c];

    return claim && f->status == DM_EVENT_HYPOTHETICAL && claim->stance == DM_STANCE_ALLEGE && claim->parent == around ? c : around;
}

/* The claim an act stands under: of a demand, promise or refusal only what is demanded, promised or refused. */
static uint32_t claim_of(const dm_seek *s, const dm_find *f)
{
    uint32_t t = f->token, c = claim_over(s, f, s->claim_at[t]);

    while (c != DM_NONE) {
        const dm_claim *claim = &s->doc->claims[c];

        if (!tells_beside(s, t, claim))
            break;
        c = claim->parent;
    }
    return c;
}

/* "will reportedly speak of THE attacks": known already, whatever is told of it. */
static bool is_known(const dm_seek *s, const dm_find *f)
{
    const dm_doc *doc = s->doc;
    uint32_t      t = f->token, det = dm_child(doc, t, DM_DEP_DET);
    dm_deprel     base = dm_deprel_base(doc->toks[t].deprel);

    return f->carrier == t && doc->toks[t].upos == DM_UPOS_NOUN && det != DM_NONE
        && (base == DM_DEP_OBJ || base == DM_DEP_OBL || base == DM_DEP_NMOD)
        && dm_lexicon_in_class(s->lex, s->definite, doc->toks[det].form_id);
}

/* The cue stands over it, or beside what does: "reportedly". */
static bool is_governed(const dm_seek *s, const dm_find *f, uint32_t cue)
{
    const dm_doc *doc = s->doc;
    bool          is_adverb = doc->toks[cue].upos == DM_UPOS_ADV;
    uint32_t      above = is_adverb ? doc->toks[cue].head : cue, t = f->token;

    if ((is_adverb && is_known(s, f)) || (dm_event_is_anyones(s, f) && dm_lexicon_in_class(s->lex, s->charges, doc->toks[cue].lemma_id)))
        return false;
    for (uint32_t i = 0; i < CLIMB && t != DM_NONE; i++, t = doc->toks[t].head)
        if (t == cue || t == above)
            return true;
    return false;
}

/* "is said to own the flat IN WHICH THEY WERE ARRESTED": what a relative clause tells of the past is no hearsay. */
static bool is_told_of_past(const dm_doc *doc, uint32_t t, uint32_t cue)
{
    for (uint32_t i = 0; i < CLIMB && t != DM_NONE && t != cue; i++, t = doc->toks[t].head) {
        uint32_t aux = dm_child(doc, t, DM_DEP_AUX_PASS);

        if (doc->toks[t].deprel == DM_DEP_ACL_RELCL && dm_child(doc, t, DM_DEP_AUX) == DM_NONE
            && doc->toks[aux == DM_NONE ? t : aux].morph.tense == DM_TENSE_PAST)
            return true;
    }
    return false;
}

/* What the claim's stance tells is not told again by the status: who denies says that it is not so. And what nobody
 * named alleges ("reportedly", "is said to") is no fact. */
static bool is_open(const dm_seek *s, const dm_find *f, const dm_event *ev)
{
    const dm_claim *claim = ev->claim == DM_NONE ? NULL : &s->doc->claims[ev->claim];

    if (!claim)
        return false;
    if (claim->stance == DM_STANCE_DENY)
        return ev->status == DM_EVENT_NEGATED && f->is_by_cue;
    return claim->stance == DM_STANCE_ALLEGE && dm_span_is_empty(claim->speaker_span) && ev->status == DM_EVENT_ACTUAL
        && is_governed(s, f, claim->cue_head) && !is_background(s, f->token, claim->cue_head)
        && !is_told_of_past(s->doc, f->token, claim->cue_head);
}

static void settle_claimed(const dm_seek *s, const dm_find *f, dm_event *ev)
{
    dm_find told = *f;

    if (!is_open(s, f, ev))
        return;
    ev->status  = DM_EVENT_HYPOTHETICAL;
    told.status = DM_EVENT_HYPOTHETICAL;
    dm_event_tell_status(s, &told, s->doc->claims[ev->claim].cue_head, "claim");
}

/* ---- all ----------------------------------------------------------------------------------- */

void dm_event_attach(const dm_seek *s, const dm_find *f, dm_event *ev)
{
    const dm_doc   *doc = s->doc;
    const dm_timex *x;

    ev->evidence = evidence_of(s, f);
    ev->trigger  = dm_tok_range(doc, f->first, f->last);
    ev->trigger_token = f->token;
    ev->claim = claim_of(s, f);
    settle_claimed(s, f, ev);
    x = date_words(s, f, ev);
    ev->date = x ? x->date : article_date(doc);
    find_place(s, f, ev);
    dm_event_count(s, f, ev);
    dm_event_settle_history(s, f, x, ev);
}
