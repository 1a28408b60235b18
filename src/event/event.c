/* event.c: from the words that tell of acts to events
 *
 *   match    every sentence: words, rules, parties, turns          match.c
 *   status   of each find                                          status.c
 *   sift     what is told by an act around it, has no actor, repeats another or is general (general.c) goes
 *   write    evidence, claim, date, place, counts                  attach.c, count.c
 *   context  from the words around                                 context.c
 *   join     what several sentences tell                           retold.c
 *
 * A planned meeting is not a meeting: PLOVER calls future cooperation AGREE and future
 * giving way CONCEDE. So an act that lies ahead takes the code of its promise, from the same
 * column of the code table that "agreed to meet" uses; its status still says future. And who
 * says he will not, refuses: "will not meet" takes the column of "refused to meet"; who says
 * he will attack or expel, threatens.
 */
#include "event/event_int.h"

/* ---- setting up ----------------------------------------------------------------- */

static void cover_mentions(dm_seek *s)
{
    const dm_doc *doc = s->doc;

    s->cover   = DM_NEW(doc->arena, uint32_t, doc->n_tok + 1);
    s->find_at = DM_NEW(doc->arena, uint32_t, doc->n_tok + 1);
    for (uint32_t t = 0; t < doc->n_tok; t++)
        s->cover[t] = s->find_at[t] = DM_NONE;
    for (uint32_t i = 0; i < doc->n_mention; i++) {
        const dm_mention *m = &doc->mentions[i];

        for (uint32_t t = m->first; t < m->first + m->n && t < doc->n_tok; t++)
            if (s->cover[t] == DM_NONE || doc->mentions[s->cover[t]].n > m->n)
                s->cover[t] = i;
    }
}

static uint32_t *cues_of(const dm_doc *doc)
{
    uint32_t *at = DM_NEW(doc->arena, uint32_t, doc->n_tok + 1);

    for (uint32_t t = 0; t < doc->n_tok; t++)
        at[t] = DM_NONE;
    for (uint32_t i = 0; i < doc->n_claim; i++)
        if (doc->claims[i].cue_head < doc->n_tok)
            at[doc->claims[i].cue_head] = i;
    return at;
}

static uint32_t *quotes_of(const dm_doc *doc)
{
    uint32_t *at = DM_NEW(doc->arena, uint32_t, doc->n_tok + 1);

    for (uint32_t t = 0; t < doc->n_tok; t++)
        at[t] = DM_NONE;
    for (uint32_t i = 0; i < doc->n_quote; i++) {
        dm_span span = doc->quotes[i].span;

        for (uint32_t t = dm_tok_from(doc, span.start); t < doc->n_tok && doc->toks[t].span.end <= span.end
             && doc->quotes[i].depth == 0; t++)
            at[t] = i;
    }
    return at;
}

dm_seek dm_event_seek_new(dm_doc *doc, const dm_lexicon *lex)
{
    dm_seek s = {.doc = doc, .lex = lex, .rules = dm_rules_open(lex)};

#define X(field, name) s.field = dm_lexicon_class(lex, DM_STR(name));
    DM_EVENT_CLASSES(X)
#undef X
    s.memo = DM_NEW(doc->arena, dm_memo, DM_MEMO);
    cover_mentions(&s);
    s.claim_at = dm_claims_over(doc);
    s.cue_at   = cues_of(doc);
    s.quote_at = quotes_of(doc);
    return s;
}

/* ---- sifting ---------------------------------------------------------------------- */

static dm_event_type type_of(const dm_seek *s, const dm_find *f)
{
    const dm_rule *r = &s->rules.rules[f->rule];
    int            type;

    if (r->type != DM_TYPE_NONE && !f->is_turned && r->type < DM_TYPE_COUNT)
        return (dm_event_type)r->type;
    type = dm_event_type_find(dm_str_of(f->row->type));
    return type < 0 ? DM_TYPE_NONE : (dm_event_type)type;
}

/* PLOVER wants one for three types; and who visits nobody visits no one. */
static bool needs_recipient(const dm_seek *s, const dm_find *f)
{
    dm_event_type type = type_of(s, f);

    return type == DM_TYPE_COOPERATE || type == DM_TYPE_AID || type == DM_TYPE_SANCTION
        || dm_str_eq(dm_lexicon_str(s->lex, f->row->code), DM_STR("042"));
}

static bool take_turn(const dm_seek *s, dm_find *f, dm_turn turn)
{
    dm_lex_ref      code = f->row->turns[turn];
    const dm_cameo *row = code && !f->is_turned ? dm_lexicon_cameo(s->lex, dm_lexicon_str(s->lex, code)) : NULL;

    if (!row)
        return false;
    dm_event_tell_turn(s, f, f, turn);
    f->row = row;
    f->is_turned = true;
    return true;
}

/* Who will not meet somebody refuses him: the sides of a mutual act are two again. */
static void part_sides(dm_find *f)
{
    if (f->n_side == 0 || f->n_side >= f->actors.n)
        return;
    for (uint32_t i = f->n_side; i < f->actors.n; i++)
        dm_event_parties_push(&f->recipients, f->actors.p[i]);
    f->actors.n = f->n_side;
}

/* "decided to lift the curfew": it is granted, though it lies ahead. */
static bool is_decided(const dm_seek *s, const dm_find *f)
{
    uint32_t head = s->doc->toks[f->carrier].head;

    return head != DM_NONE && dm_lexicon_in_class(s->lex, s->decided, s->doc->toks[head].lemma_id);
}

static void turn_future(const dm_seek *s, dm_find *f)
{
    switch (type_of(s, f)) {
    case DM_TYPE_ASSAULT: case DM_TYPE_COERCE: case DM_TYPE_SANCTION: case DM_TYPE_PROTEST:
        if (f->status == DM_EVENT_FUTURE && f->is_announced)
            take_turn(s, f, DM_TURN_THREATENED);
        return;
    case DM_TYPE_CONSULT: case DM_TYPE_SUPPORT: case DM_TYPE_COOPERATE: case DM_TYPE_AID:
    case DM_TYPE_RETREAT: case DM_TYPE_CONCEDE: case DM_TYPE_AGREE:
        break;
    default:
        return;
    }
    if (f->status == DM_EVENT_FUTURE && type_of(s, f) == DM_TYPE_CONCEDE && is_decided(s, f))
        return;
    if (f->status == DM_EVENT_FUTURE)
        take_turn(s, f, DM_TURN_PROMISED);
    else if (f->status == DM_EVENT_NEGATED && f->is_ahead && take_turn(s, f, DM_TURN_REFUSED)) {
        f->status = DM_EVENT_ACTUAL;
        part_sides(f);
    }
}

static void drop(const dm_seek *s, const dm_find *f, const char *why)
{
    dm_trace(s->doc->log, "event.drop", dm_f_str("trigger", dm_doc_form(s->doc, f->token)),
             dm_f_num("token", f->token), dm_f_str("rule", dm_lexicon_str(s->lex, s->rules.rules[f->rule].name)),
             dm_f_str("why", dm_str_of(why)));
}

/* "threatened to impose sanctions": the verb is told by the threat, and its object with it. */
static bool is_told_with_verb(const dm_seek *s, const dm_find *f)
{
    uint32_t       verb = s->doc->toks[f->token].head;
    const dm_find *around;

    if (s->doc->toks[f->token].deprel != DM_DEP_OBJ || verb == DM_NONE || s->find_at[verb] == DM_NONE)
        return false;
    around = &s->finds[s->find_at[verb]];
    return around->is_absorbed && around->row && type_of(s, around) == type_of(s, f);
}

/* Whose visit goes to a town at home. */
static bool is_at_home(const dm_seek *s, const dm_find *f)
{
    const dm_doc *doc = s->doc;

    if (f->recipients.n != 1 || f->actors.n != 1 || !dm_str_eq(dm_lexicon_str(s->lex, f->row->code), DM_STR("042")))
        return false;
    return strcmp(doc->actors[f->actors.p[0].actor].country, doc->actors[f->recipients.p[0].actor].country) == 0;
}

static bool are_private(const dm_seek *s, const dm_parties *p)
{
    for (uint32_t i = 0; i < p->n; i++)
        if (!dm_event_is_only(s, p->p[i].actor, s->privates) || dm_event_is_in(s, p->p[i].actor, s->world))
            return false;
    return true;
}

/* Firms and private people who promise, praise, meet or help each other are no news of this kind; that they end
 * a protest is. */
static bool is_private_matter(const dm_seek *s, const dm_find *f)
{
    if (dm_str_eq(dm_lexicon_str(s->lex, f->row->code), DM_STR("082")))
        return false;
    switch (type_of(s, f)) {
    case DM_TYPE_AGREE: case DM_TYPE_SUPPORT: case DM_TYPE_CONSULT: case DM_TYPE_CONCEDE:
    case DM_TYPE_COOPERATE: case DM_TYPE_AID:
        return s->privates != DM_LEX_NONE && are_private(s, &f->actors) && are_private(s, &f->recipients);
    default:
        return false;
    }
}

/* Somebody of whom nothing is known: "the group", "their leaders". */
static bool is_anybody(const dm_seek *s, uint32_t actor)
{
    return s->doc->actors[actor].country[0] == '\0' && s->doc->actors[actor].sectors[0][0] == '\0';
}

static bool are_anybody(const dm_seek *s, const dm_parties *p)
{
    for (uint32_t i = 0; i < p->n; i++)
        if (!is_anybody(s, p->p[i].actor))
            return false;
    return p->n > 0;
}

/* Between two countries, or with a party that is at war with its own. */
static bool is_across(const dm_seek *s, const dm_find *f)
{
    const dm_doc *doc = s->doc;
    const char   *home = f->actors.n ? doc->actors[f->actors.p[0].actor].country : "";

    for (uint32_t i = 0; i < f->actors.n + f->recipients.n; i++) {
        uint32_t a = i < f->actors.n ? f->actors.p[i].actor : f->recipients.p[i - f->actors.n].actor;

        if (strcmp(doc->actors[a].country, home) != 0 || dm_event_is_in(s, a, s->nonstate))
            return true;
    }
    return false;
}

/* "Berg is implicated in THE murder of the envoy": it was done, whoever is said to have done it. */
static bool is_laid_to_somebody(const dm_seek *s, const dm_find *f)
{
    uint32_t det = dm_child(s->doc, f->token, DM_DEP_DET);

    if (type_of(s, f) != DM_TYPE_ASSAULT || !f->light || f->status != DM_EVENT_HYPOTHETICAL
        || f->recipients.n == 0 || are_private(s, &f->recipients))
        return false;
    return dm_child(s->doc, f->token, DM_DEP_NMOD_POSS) != DM_NONE
        || (det != DM_NONE && dm_lexicon_in_class(s->lex, s->definite, s->doc->toks[det].form_id));
}

/* What private people (but for protest, which is theirs) and unknown ones may or will do, and what within one country
 * might be done though nobody says that it is asked, planned or feared ("members could help", "she came to rally"),
 * is no news yet. */
static bool is_mere_thought(const dm_seek *s, const dm_find *f)
{
    bool may_be_private = f->actors.n == 0 || type_of(s, f) == DM_TYPE_PROTEST;

    if ((f->status != DM_EVENT_HYPOTHETICAL && f->status != DM_EVENT_FUTURE) || is_laid_to_somebody(s, f))
        return false;
    if ((!may_be_private && are_private(s, &f->actors)) || are_anybody(s, &f->actors))
        return true;
    return f->status == DM_EVENT_HYPOTHETICAL && s->claim_at[f->token] == DM_NONE && !is_across(s, f);
}

/* Whether the mention is a name, not a description. */
static bool is_named(const dm_doc *doc, uint32_t mention)
{
    return mention != DM_NONE && doc->toks[doc->mentions[mention].head].upos == DM_UPOS_PROPN;
}

/* Who meets is at least two: of "the president's talks" the others are not known. Several of one kind, or a body of
 * many states, meet among themselves. */
static bool lacks_side(const dm_seek *s, const dm_find *f)
{
    const dm_rule *r = &s->rules.rules[f->rule];
    uint32_t       actor = f->actors.p[0].actor;

    if (!r->is_mutual || f->actors.n + f->recipients.n != 1
        || !dm_str_starts(dm_lexicon_str(s->lex, r->cameo), DM_STR("04")))
        return false;
    if (dm_event_is_in(s, actor, s->world))
        return false;
    return s->doc->actors[actor].kind != DM_ACTOR_GROUP || is_named(s->doc, f->actors.p[0].mention);
}

/* Violence and protest by nobody that is named: what PLOVER has the sector UNK for. */
static bool may_be_unnamed(const dm_seek *s, const dm_find *f)
{
    return s->rules.rules[f->rule].is_unnamed && !f->is_turned;
}

/* "The National Offensive" is an act, not who does it. */
static void drop_act_itself(const dm_seek *s, dm_find *f)
{
    uint32_t k = 0;

    for (uint32_t i = 0; i < f->actors.n; i++) {
        const dm_party *p = &f->actors.p[i];
        bool            is_act = p->mention != DM_NONE && s->doc->mentions[p->mention].head == f->token
                       && f->trigger->pos == DM_POS_NOUN && is_anybody(s, p->actor);

        if (!is_act)
            f->actors.p[k++] = *p;
    }
    f->actors.n = k;
}

/* What an electorate backs, rejects or wants is an attitude: "voters support the mayor". */
static bool is_attitude(const dm_seek *s, const dm_find *f)
{
    switch (type_of(s, f)) {
    case DM_TYPE_SUPPORT: case DM_TYPE_REJECT: case DM_TYPE_AGREE: case DM_TYPE_REQUEST:
        return dm_event_is_attitude(s, f) || dm_event_is_polled(s, f);
    case DM_TYPE_ACCUSE: case DM_TYPE_NONE:
        return dm_event_is_polled(s, f);
    default:
        return false;
    }
}

/* An act of words, or a meeting. */
static bool is_verbal(const dm_seek *s, const dm_find *f)
{
    switch (type_of(s, f)) {
    case DM_TYPE_ASSAULT: case DM_TYPE_COERCE: case DM_TYPE_SANCTION: case DM_TYPE_PROTEST: case DM_TYPE_MOBILIZE:
    case DM_TYPE_AID: case DM_TYPE_COOPERATE: case DM_TYPE_RETREAT:
        return false;
    default:
        return true;
    }
}

static bool is_event(const dm_seek *s, dm_find *f)
{
    const char *why = NULL;

    drop_act_itself(s, f);
    if (!f->row)
        why = "codes nothing";
    else if (f->is_absorbed || f->is_lent || is_told_with_verb(s, f))
        why = "told by the act around it";
    else if (dm_event_is_inner(s, f))
        why = "an act only inside another";
    else if (f->actors.n == 0 && !may_be_unnamed(s, f))
        why = "no actor";
    else if (needs_recipient(s, f) && f->recipients.n == 0 && f->actors.n < 2)
        why = "no recipient";
    else if (f->is_doubtful && f->recipients.n == 0)
        why = "done by somebody to himself";
    else if (is_at_home(s, f))
        why = "a visit at home";
    else if (is_private_matter(s, f))
        why = "between private parties";
    else if (lacks_side(s, f))
        why = "a meeting of one";
    else if (is_mere_thought(s, f))
        why = "thought of, and by nobody who counts";
    else if (f->status == DM_EVENT_FUTURE && type_of(s, f) == DM_TYPE_AGREE && dm_event_is_of_thing(s, f))
        why = "what a thing will do";
    else if (is_attitude(s, f) || dm_event_is_general(s, f, is_verbal(s, f)))
        why = "an attitude, a habit or a power";
    if (why)
        drop(s, f, why);
    return !why;
}

/* ---- writing ------------------------------------------------------------------------ */

static void write_parties(const dm_parties *p, uint32_t *actors, uint32_t *mentions, uint32_t *n)
{
    for (uint32_t i = 0; i < p->n; i++) {
        actors[i]   = p->p[i].actor;
        mentions[i] = p->p[i].mention;
    }
    *n = p->n;
}

/* The rule's mode, else the table's, unless the rule's type is another than the table's. */
static uint32_t mode_of(const dm_seek *s, const dm_find *f)
{
    const dm_rule *r = &s->rules.rules[f->rule];

    if (r->mode && !f->is_turned)
        return r->mode;
    return (int)type_of(s, f) == dm_event_type_find(dm_str_of(f->row->type)) ? f->row->mode : 0;
}

/* The type of the user's own: the rule's, else what a turn made. */
static dm_lex_ref own_of(const dm_seek *s, const dm_find *f)
{
    if (f->row->quad)
        return f->row->code;
    return f->is_turned ? 0 : s->rules.rules[f->rule].own;
}

static void write_own(const dm_seek *s, const dm_find *f, dm_event *ev)
{
    ev->own = dm_lexicon_str(s->lex, own_of(s, f));
    if (!f->is_turned)
        ev->own_mode = dm_lexicon_str(s->lex, s->rules.rules[f->rule].own_mode);
    ev->own_quad = (uint8_t)f->row->quad;
    if (f->row->quad)
        ev->cameo = (dm_str){0};
}

/* "Military" is of state forces only: what armed groups do is not, unless words of it stand around. */
static void drop_military(const dm_seek *s, dm_event *ev)
{
    uint32_t k = 0;

    for (uint32_t i = 0; i < ev->n_actor; i++)
        if (!dm_event_is_in(s, ev->actors[i], s->nonstate) && !is_anybody(s, ev->actors[i]))
            return;
    for (uint32_t i = 0; i < DM_EVENT_CONTEXTS && ev->contexts[i].n && ev->n_actor; i++)
        if (!dm_str_eq(ev->contexts[i], DM_STR("military")))
            ev->contexts[k++] = ev->contexts[i];
    for (; ev->n_actor && k < DM_EVENT_CONTEXTS; k++)
        ev->contexts[k] = (dm_str){0, 0};
}

/* The country of a party, or what stands for one; empty where it is none that other countries deal with. */
static const char *land_of(const dm_seek *s, uint32_t actor)
{
    const char *country = s->doc->actors[actor].country;

    return dm_event_is_in(s, actor, s->stateless) ? "" : country;
}

/* "Ghana praised Togo" is diplomacy, "senators backed the candidate" is none. */
static bool is_abroad(const dm_seek *s, const dm_event *ev)
{
    const char *first = "";

    for (uint32_t i = 0; i < ev->n_actor + ev->n_recipient; i++) {
        const char *land = land_of(s, i < ev->n_actor ? ev->actors[i] : ev->recipients[i - ev->n_actor]);

        if (*first && *land && strcmp(first, land) != 0)
            return true;
        if (*land)
            first = land;
    }
    return false;
}

static void write_code(const dm_seek *s, const dm_find *f, dm_event *ev)
{
    const dm_rule *r = &s->rules.rules[f->rule];

    ev->type      = type_of(s, f);
    ev->cameo     = dm_lexicon_str(s->lex, f->row->code);
    write_own(s, f, ev);
    ev->goldstein = (float)f->row->goldstein / 10.0f;
    ev->mode      = dm_lexicon_str(s->lex, mode_of(s, f));
    dm_event_context_put(ev, dm_lexicon_str(s->lex, f->row->contexts));
    if (f->row->abroad && is_abroad(s, ev))
        dm_event_context_put(ev, dm_lexicon_str(s->lex, f->row->abroad));
    drop_military(s, ev);
    if (!f->is_turned)
        dm_event_context_put(ev, dm_lexicon_str(s->lex, r->contexts));
}

static void write_event(const dm_seek *s, const dm_find *f)
{
    dm_doc   *doc = s->doc;
    dm_event *ev = DM_PUSH(doc->arena, doc->events, doc->n_event, doc->cap_event);

    *ev = (dm_event){.status = (dm_event_status)f->status, .rule = f->rule};
    write_parties(&f->actors, ev->actors, ev->actor_mentions, &ev->n_actor);
    write_parties(&f->recipients, ev->recipients, ev->recipient_mentions, &ev->n_recipient);
    write_code(s, f, ev);
    ev->rule_name  = dm_lexicon_str(s->lex, s->rules.rules[f->rule].name);
    dm_event_attach(s, f, ev);
    ev->confidence = dm_event_confidence(doc, ev);
    if (ev->confidence <= 0.0f) {
        doc->n_event--;
        drop(s, f, "too doubtful");
        return;
    }
    dm_trace(doc->log, "event.code", dm_f_str("rule", ev->rule_name), dm_f_str("cameo", ev->cameo), dm_f_str("own", ev->own),
             dm_f_str("status", dm_str_of(dm_event_status_word(ev->status))),
             dm_f_str("trigger", dm_doc_str(doc, ev->trigger)), dm_f_num("token", ev->trigger_token));
    dm_event_tell_bound(s, f);
}

/* ---- repetition within a sentence ------------------------------------------------------ */

static bool same_parties(const dm_parties *a, const dm_parties *b)
{
    if (a->n != b->n)
        return false;
    for (uint32_t i = 0; i < a->n; i++)
        if (!dm_event_parties_have(b, a->p[i].actor))
            return false;
    return true;
}

/* 02 and 10 are both REQUEST, but asking and demanding are two acts. */
static bool same_root(const dm_seek *s, const dm_find *a, const dm_find *b)
{
    if (own_of(s, a) != own_of(s, b))
        return false;
    return dm_str_eq(dm_str_sub(dm_lexicon_str(s->lex, a->row->code), 0, 2),
                     dm_str_sub(dm_lexicon_str(s->lex, b->row->code), 0, 2));
}

/* "Four rebels were killed in an exchange of fire": of two deeds nobody is named for, one has no victims. */
static bool tells_no_more(const dm_seek *s, const dm_find *a, const dm_find *b)
{
    uint32_t mode = mode_of(s, a), other = mode_of(s, b);

    return a->actors.n + b->actors.n + b->recipients.n == 0 && a->status == b->status && type_of(s, a) == type_of(s, b)
        && may_be_unnamed(s, a) && may_be_unnamed(s, b) && (mode == other || !mode || !other);
}

/* Whether `b` says nothing that `a` does not: one type, one actor, no other recipient. What nobody is named
 * for is done by whoever the sentence names for the like, unless that is only alleged of him. */
static bool covers(const dm_seek *s, const dm_find *a, const dm_find *b)
{
    if (a->actors.n && b->actors.n == 0 && type_of(s, a) == type_of(s, b))
        return a->status == DM_EVENT_ACTUAL || a->status == b->status;
    if (tells_no_more(s, a, b))
        return true;
    return a->status == b->status && same_root(s, a, b) && type_of(s, a) == type_of(s, b) && same_parties(&a->actors, &b->actors)
        && (b->recipients.n == 0 || same_parties(&a->recipients, &b->recipients));
}

static bool is_repeated(const dm_seek *s, dm_find *const *kept, uint32_t n, uint32_t i)
{
    for (uint32_t k = 0; k < n; k++) {
        if (k == i || !kept[k])
            continue;
        if (covers(s, kept[k], kept[i]) && (k < i || !covers(s, kept[i], kept[k])))
            return true;
    }
    return false;
}

/* ---- a sentence -------------------------------------------------------------------------- */

static void sort_by_token(dm_find **list, uint32_t n)
{
    for (uint32_t i = 1; i < n; i++) {
        dm_find *f = list[i];
        uint32_t k = i;

        for (; k > 0 && list[k - 1]->token > f->token; k--)
            list[k] = list[k - 1];
        list[k] = f;
    }
}

static uint32_t n_pair(const dm_find *f)
{
    return f->actors.n * (f->recipients.n ? f->recipients.n : 1);
}

static void write_sentence(dm_seek *s, dm_find **kept, uint32_t n)
{
    uint32_t pairs = 0;

    for (uint32_t i = 0; i < n; i++) {
        if (is_repeated(s, kept, n, i)) {
            drop(s, kept[i], "repeats another");
            kept[i] = NULL;
        }
    }
    for (uint32_t i = 0; i < n; i++) {
        if (!kept[i])
            continue;
        pairs += n_pair(kept[i]);
        if (pairs > DM_MAX_SENT_PAIRS) {
            dm_doc_mark(s->doc, DM_LIMIT_SENT_PAIRS);
            return;
        }
        if (s->doc->n_event + s->doc->n_claim >= DM_MAX_ARTICLE_ROWS) {
            dm_doc_mark(s->doc, DM_LIMIT_ARTICLE_ROWS);
            return;
        }
        dm_event_lend_told(s, kept[i]);
        write_event(s, kept[i]);
    }
}

static void code_sentence(dm_seek *s, uint32_t k)
{
    uint32_t  from = s->n_find, n = 0;
    dm_find **kept;

    dm_event_match_sentence(s, k);
    dm_event_lend(s, from);
    kept = DM_NEW(s->doc->arena, dm_find *, s->n_find - from + 1);
    for (uint32_t i = from; i < s->n_find; i++) {
        dm_find *f = &s->finds[i];

        if (f->row) {
            dm_event_settle_status(s, f);
            turn_future(s, f);
            dm_event_lend_awaited(s, f);
        }
    }
    dm_event_lend_victims(s, from);
    for (uint32_t i = from; i < s->n_find; i++)
        if (is_event(s, &s->finds[i]))
            kept[n++] = &s->finds[i];
    sort_by_token(kept, n);
    write_sentence(s, kept, n);
}

bool dm_event_has_body(const dm_doc *doc)
{
    for (uint32_t i = 0; i < doc->n_sent; i++)
        if (!doc->sents[i].is_title)
            return true;
    return false;
}

dm_status dm_event_find(dm_doc *doc, const dm_lexicon *lex, dm_err *err)
{
    dm_seek s = dm_event_seek_new(doc, lex);
    bool    skips_title = dm_event_has_body(doc);

    (void)err;
    doc->has_own = dm_lexicon_has_own(lex);
    for (uint32_t i = 0; i < doc->n_sent; i++)
        if (!doc->sents[i].is_title || !skips_title)
            code_sentence(&s, i);
    dm_event_add_contexts(&s);
    dm_event_spread_history(&s);
    dm_event_join_retold(&s);
    return DM_OK;
}
