/* petrarch.c: events by a user's own verbs
 *
 * What PETRARCH does with its dictionaries, on our trees:
 *
 *   filter   articles and sentences with a discard are left out
 *   find     the verbs of the dictionary, each with the pattern that fits best
 *   nest     a verb in the clause that another one says, wants or begins is told by that one
 *   people   who does it, to whom: each a list of codes
 *   write    an event for each pair
 *
 *     "Norland wants to attack Sorland"     intend (attack): the code of both, NRL > SRL
 *     "Norland said Sorland broke the pact" a (b . Q) P: NRL > SRL
 *
 * A verb without a code ([---]) is passed through: what it begins is coded by itself. A pair
 * that lacks one side, or is one actor with himself, is no event. Each event has besides what
 * all events have, place, date, status, evidence and the claim it stands in; a "not" that is
 * in its code is not in its status.
 */
#include "event/petrarch_int.h"

#include <string.h>

enum { CLIMB = 16 };

/* ---- setting up --------------------------------------------------------- */

/* What no rule and no further word of a trigger look like to those who look. */
static const dm_rule    no_rule = {.status = UINT8_MAX};
static const dm_trigger no_trigger;

static dm_str key_of(dm_doc *doc, dm_str text)
{
    char buf[128];

    return dm_arena_str(doc->arena, dm_lexicon_key(buf, sizeof buf, text));
}

static void number_words(dm_pc *c)
{
    dm_doc *doc = c->doc;

    c->key    = DM_NEW(doc->arena, dm_str, doc->n_tok + 1);
    c->form   = DM_NEW(doc->arena, uint32_t, doc->n_tok + 1);
    c->lemma  = DM_NEW(doc->arena, uint32_t, doc->n_tok + 1);
    c->hit_at = DM_NEW(doc->arena, uint32_t, doc->n_tok + 1);
    c->is_in  = DM_NEW(doc->arena, bool, doc->n_tok + 1);
    c->word_in = DM_NEW(doc->arena, uint32_t, c->v->words.n + 1);
    c->set_in  = DM_NEW(doc->arena, uint32_t, c->v->n_set + 1);
    for (uint32_t t = 0; t < doc->n_tok; t++) {
        c->key[t]    = key_of(doc, dm_doc_form(doc, t));
        c->form[t]   = dm_verbs_word(c->v, c->key[t]);
        c->lemma[t]  = dm_verbs_word(c->v, doc->toks[t].lemma);
        c->hit_at[t] = DM_NONE;
    }
    for (uint32_t i = 0; i < doc->n_coded; i++)
        for (uint32_t t = doc->coded[i].first; t < doc->coded[i].first + doc->coded[i].n; t++)
            c->hit_at[t] = i;
}

/* ---- nesting ------------------------------------------------------------ */

static uint32_t act_at(const dm_pc_act *acts, uint32_t n, uint32_t t)
{
    for (uint32_t i = 0; i < n; i++)
        if (acts[i].token == t)
            return i;
    return DM_NONE;
}

static bool has_code(const dm_pc_act *a) { return a->code.there.n || a->code.back.n; }

/* Whether the clause of `t` is what the verb above says, wants, begins: "urged Norland to pay", wherever
 * "to pay" was hung. */
static bool is_content(const dm_pc *c, uint32_t t)
{
    const dm_token *tok = &c->doc->toks[t];
    uint32_t        to = dm_child(c->doc, t, DM_DEP_MARK);

    if (tok->deprel == DM_DEP_XCOMP || tok->deprel == DM_DEP_CCOMP)
        return true;
    if (to == DM_NONE || c->doc->toks[to].upos != DM_UPOS_PART)
        return false;
    return tok->deprel == DM_DEP_ADVCL || (tok->deprel == DM_DEP_ACL && c->doc->toks[tok->head].deprel == DM_DEP_OBJ);
}

/* The act that tells of this one: the verb above whose clause it is, as far as that has a code. */
static uint32_t outer_act(const dm_pc *c, const dm_pc_act *acts, uint32_t n, uint32_t i)
{
    uint32_t t = acts[i].token;

    for (uint32_t k = 0; k < CLIMB; k++) {
        const dm_token *tok = &c->doc->toks[t];
        uint32_t        at;

        if (!is_content(c, t) || tok->head == DM_NONE || tok->head > t)
            return DM_NONE;
        t  = tok->deprel == DM_DEP_ACL ? c->doc->toks[tok->head].head : tok->head;
        at = act_at(acts, n, t);
        if (at != DM_NONE && has_code(&acts[at]))
            return at;
    }
    return DM_NONE;
}

/* ---- transformations ---------------------------------------------------- */

static bool same_codes(const dm_pc_codes *a, const dm_pc_codes *b)
{
    if (a->n != b->n)
        return false;
    for (uint32_t i = 0; i < a->n; i++)
        if (!dm_str_eq(a->code[i], b->code[i]))
            return false;
    return true;
}

/* Who takes part in "a (b c Q) P". */
typedef struct nest {
    dm_pc_codes outer, source, target;
} nest;

/* Whether a letter may stand for these: '_' nobody, '.' anybody, the outer's own letter the same. */
static bool stands_for(char letter, char outer, const dm_pc_codes *these, const dm_pc_codes *a)
{
    if (letter == '_' || these->n == 0)
        return letter == '_' || letter == '.';
    if (letter == '.')
        return true;
    return (letter == outer) == same_codes(these, a);
}

static const dm_pc_codes *side(const dm_pv_turn *t, const nest *n, char letter)
{
    return letter == t->outer ? &n->outer : letter == t->source ? &n->source : letter == t->target ? &n->target : NULL;
}

/* The line of the dictionary that says what the two verbs come to, or NULL. */
static const dm_pv_turn *find_turn(const dm_pc *c, const dm_pc_act *p, const dm_pc_act *q, const nest *n)
{
    for (uint32_t i = 0; i < c->v->n_turn; i++) {
        const dm_pv_turn *t = &c->v->turns[i];

        if (dm_pc_is_of(p->code.there, t->verb) && (t->inner.n == 0 || dm_pc_is_of(q->code.there, t->inner))
            && stands_for(t->source, t->outer, &n->source, &n->outer)
            && stands_for(t->target, t->outer, &n->target, &n->outer) && side(t, n, t->to_source) && side(t, n, t->to_target))
            return t;
    }
    return NULL;
}

/* ---- writing ------------------------------------------------------------ */

/* The mention by whose head a code was found, or that covers it. */
static uint32_t mention_of(const dm_pc *c, uint32_t head)
{
    return c->doc->mention_at[head] != DM_NONE ? c->doc->mention_at[head] : c->s.cover[head];
}

static void write_party(const dm_pc *c, uint32_t head, uint32_t *actor, uint32_t *mention, uint32_t *n)
{
    uint32_t m = mention_of(c, head);

    if (m == DM_NONE || c->doc->mentions[m].actor == DM_NONE)
        return;
    *actor   = c->doc->mentions[m].actor;
    *mention = m;
    *n       = 1;
}

static void write_code(const dm_pc *c, dm_event *ev, dm_str code)
{
    const dm_cameo *row = dm_pc_row(c, code);
    int             type = row ? dm_event_type_find(dm_str_of(row->type)) : -1;

    ev->cameo = code;
    ev->type  = type < 0 ? DM_TYPE_NONE : (dm_event_type)type;
    ev->goldstein = row ? (float)row->goldstein / 10.0f : 0.0f;
    ev->mode = row ? dm_lexicon_str(c->s.lex, row->mode) : (dm_str){0, 0};
}

static bool is_written(const dm_doc *doc, uint32_t from, dm_str actor, dm_str recipient, dm_str code)
{
    for (uint32_t i = from; i < doc->n_event; i++)
        if (dm_str_eq(doc->events[i].actor_code, actor) && dm_str_eq(doc->events[i].recipient_code, recipient)
            && dm_str_eq(doc->events[i].cameo, code))
            return true;
    return false;
}

/* A sentence being written. */
typedef struct page {
    dm_pc   *c;
    uint32_t from;                 /* its first event                          */
    dm_str   issues;
    bool     is_full;
} page;

static dm_str rule_name(const dm_pc *c, const dm_pc_act *a)
{
    return dm_arena_fmt(c->doc->arena, "%.*s:%u", (int)c->v->blocks[a->verb->block].name.n, c->v->blocks[a->verb->block].name.p,
                        a->pattern ? a->pattern->line : a->verb->line);
}

static void write_event(page *p, const dm_pc_act *a, dm_find *f, const dm_pc_codes *by, uint32_t i, const dm_pc_codes *to,
                        uint32_t k, dm_str code)
{
    dm_doc   *doc = p->c->doc;
    dm_event *ev;

    if (code.n == 0 || dm_pc_is_nobody(by->code[i]) || dm_pc_is_nobody(to->code[k]) || dm_str_eq(by->code[i], to->code[k])
        || is_written(doc, p->from, by->code[i], to->code[k], code) || p->is_full)
        return;
    if (doc->n_event - p->from >= DM_MAX_SENT_PAIRS || doc->n_event + doc->n_claim >= DM_MAX_ARTICLE_ROWS) {
        dm_doc_mark(doc, doc->n_event - p->from >= DM_MAX_SENT_PAIRS ? DM_LIMIT_SENT_PAIRS : DM_LIMIT_ARTICLE_ROWS);
        p->is_full = true;
        return;
    }
    ev  = DM_PUSH(doc->arena, doc->events, doc->n_event, doc->cap_event);
    *ev = (dm_event){.status = (dm_event_status)f->status, .rule = DM_NONE, .rule_name = rule_name(p->c, a), .confidence = 0.5f,
                     .actor_code = by->code[i], .recipient_code = to->code[k], .issues = p->issues};
    write_code(p->c, ev, code);
    write_party(p->c, by->head[i], &ev->actors[0], &ev->actor_mentions[0], &ev->n_actor);
    write_party(p->c, to->head[k], &ev->recipients[0], &ev->recipient_mentions[0], &ev->n_recipient);
    dm_event_attach(&p->c->s, f, ev);
    dm_trace(doc->log, "event.code", dm_f_str("rule", ev->rule_name), dm_f_str("cameo", ev->cameo),
             dm_f_str("actor", ev->actor_code), dm_f_str("recipient", ev->recipient_code),
             dm_f_str("trigger", dm_doc_str(doc, ev->trigger)), dm_f_num("token", ev->trigger_token));
}

static dm_find find_of(dm_pc *c, const dm_pc_act *a)
{
    dm_find f = {.token = a->token, .anchor = a->token, .carrier = a->token, .first = a->first, .last = a->last,
                 .trigger = &no_trigger, .row = dm_pc_row(c, a->code.there.n ? a->code.there : a->code.back)};

    dm_event_settle_status(&c->s, &f);
    if (a->is_negated && f.status == DM_EVENT_NEGATED)
        f.status = DM_EVENT_ACTUAL;
    return f;
}

static void write_pairs(page *p, const dm_pc_act *a, const dm_pc_codes *by, const dm_pc_codes *to, dm_pv_code code)
{
    dm_find f = find_of(p->c, a);

    for (uint32_t i = 0; i < by->n; i++)
        for (uint32_t k = 0; k < to->n; k++) {
            write_event(p, a, &f, by, i, to, k, code.there);
            write_event(p, a, &f, to, k, by, i, code.back);
        }
}

/* ---- an act ------------------------------------------------------------- */

/* "a (b c Q) P": what is said, wanted, asked for; of `object`, if there is one: "asked Norland to pay". */
static void write_nested(page *p, const dm_pc_act *a, const dm_pc_act *q, const dm_pc_codes *outer, const dm_pc_codes *object)
{
    nest              n = {.outer = *outer};
    const dm_pv_turn *t;
    dm_pv_code        code = {{0, 0}, {0, 0}};
    bool              has_own = p->c->doc->toks[q->token].deprel == DM_DEP_CCOMP;

    if (object)
        n.source = *object;
    else if (has_own)
        dm_pc_source(p->c, &n.source, q);
    dm_pc_target(p->c, &n.target, q, outer, false);
    t = find_turn(p->c, a, q, &n);
    if (t) {
        code.there = t->code.n ? t->code : q->code.there;
        write_pairs(p, a, side(t, &n, t->to_source), side(t, &n, t->to_target), code);
        return;
    }
    if (n.target.n == 0 && (n.source.n == 0 || same_codes(&n.source, outer))) {
        dm_pc_target(p->c, &n.target, a, outer, false);
        write_pairs(p, a, outer, &n.target, a->code);
        return;
    }
    code.there = dm_pc_combined(p->c, a->code.there, q->code.there);
    if (dm_str_eq(code.there, a->code.there))
        code.back = a->code.back;
    write_pairs(p, a, outer, n.source.n && !same_codes(&n.source, outer) ? &n.source : &n.target, code);
}

/* The act told in act `i`, or NULL. */
static const dm_pc_act *inner_act(const dm_pc_act *acts, uint32_t n, uint32_t i)
{
    for (uint32_t k = 0; k < n; k++)
        if (acts[k].inside == i && has_code(&acts[k]))
            return &acts[k];
    return NULL;
}

/* "It was noted that ...", "was seen to break in": nobody says it, so the inner act counts. */
static bool is_told_by_nobody(dm_pc *c, const dm_pc_act *a)
{
    dm_pc_codes by = {.n = 0};

    if (a->is_passive && dm_child(c->doc, a->token, DM_DEP_OBL_AGENT) == DM_NONE)
        return true;
    dm_pc_source(c, &by, a);
    return by.n == 0;
}

/* Whether the object of `a` is who is to do `q`, and no pattern or passive says otherwise. */
static bool is_asked(const dm_pc *c, const dm_pc_act *a, const dm_pc_act *q)
{
    return !a->is_passive && a->target == DM_NONE && dm_child(c->doc, a->token, DM_DEP_OBJ) != DM_NONE
        && c->doc->toks[q->token].deprel != DM_DEP_CCOMP && c->doc->toks[q->token].deprel != DM_DEP_ADVCL;
}

static void write_act(page *p, const dm_pc_act *acts, uint32_t n, uint32_t i)
{
    const dm_pc_act *a = &acts[i], *inner = inner_act(acts, n, i);
    dm_pc_codes      by = {.n = 0}, to = {.n = 0};

    for (uint32_t k = 0; inner && k < n && is_told_by_nobody(p->c, a); k++) {
        a     = inner;
        inner = inner_act(acts, n, (uint32_t)(a - acts));
    }
    dm_pc_source(p->c, &by, a);
    if (a->is_both) {
        write_pairs(p, a, &by, &by, (dm_pv_code){a->code.there, (dm_str){0, 0}});
        return;
    }
    dm_pc_target(p->c, &to, a, &by, inner != NULL);
    if (inner && (to.n == 0 || is_asked(p->c, a, inner)))
        write_nested(p, a, inner, &by, to.n ? &to : NULL);
    else if (to.n == 0 && a->code.there.n && dm_str_eq(a->code.there, a->code.back))
        write_pairs(p, a, &by, &by, (dm_pv_code){a->code.there, (dm_str){0, 0}});        /* "they met" */
    else
        write_pairs(p, a, &by, &to, a->code);
}

/* ---- a sentence --------------------------------------------------------- */

static void code_sentence(dm_pc *c, const dm_sent *s)
{
    dm_pc_act *acts = DM_NEW(c->doc->arena, dm_pc_act, s->n + 1);
    page       p = {.c = c, .from = c->doc->n_event};
    uint32_t   n = 0;

    dm_pc_enter(c, s);
    for (uint32_t t = s->first; t < s->first + s->n; t++)
        n += dm_pc_find(c, &acts[n], t);
    if (n == 0 || dm_pc_is_discarded(c, s->first, s->first + s->n, false))
        return;
    for (uint32_t i = 0; i < n; i++)
        acts[i].inside = outer_act(c, acts, n, i);
    p.issues = dm_pc_issues(c, s->first, s->first + s->n);
    for (uint32_t i = 0; i < n; i++)
        if (has_code(&acts[i]) && acts[i].inside == DM_NONE)
            write_act(&p, acts, n, i);
}

dm_status dm_event_find_by(dm_doc *doc, const dm_lexicon *lex, const dm_verbs *verbs, dm_err *err)
{
    dm_pc c = {.s = dm_event_seek_new(doc, lex), .doc = doc, .v = verbs};
    bool  skips_title = dm_event_has_body(doc);

    (void)err;
    c.s.rules.rules  = &no_rule;
    c.s.rules.n_rule = 1;
    number_words(&c);
    if (dm_pc_is_discarded(&c, 0, doc->n_tok, true)) {
        dm_trace(doc->log, "event.discard", dm_f_num("sentence", 0));
        return DM_OK;
    }
    for (uint32_t i = 0; i < doc->n_sent; i++)
        if (!doc->sents[i].is_title || !skips_title)
            code_sentence(&c, &doc->sents[i]);
    return DM_OK;
}
