/* petrarch_np.c: from noun phrases to PETRARCH's codes; who does it, to whom
 *
 * The words that a user's dictionary has are marked already (doc->coded, the actor stage).
 * A phrase is its head with what stands before it; its first actor counts, and all agents
 * are put to it:
 *
 *     Norland 's main opposition group         NRL + ~MOP
 *     lawmakers in Norland and Sorland         NRL + ~LEG, SRL + ~LEG: one code each
 *     Norish media and government              NRL + ~MED, NRL + ~GOV: what stands before is shared
 *
 * When there is no actor, what hangs behind by a preposition is searched, level by level.
 *
 * Whom it is done to: the object, what hangs on the verb by a preposition, the clause below it,
 * and at last the first actor behind the verb: the first of these that has a code.
 */
#include "event/petrarch_int.h"

#include <string.h>

enum { PARTS = 8, LEVELS = 3, HEADS = 16, CLIMB = 16 };

/* What one phrase holds. */
typedef struct found {
    dm_str   actor[PARTS], agent[PARTS];
    uint32_t n_actor, n_agent;
    uint32_t at[PARTS];            /* tokens of the actors                     */
    uint32_t n_each;               /* of the actors, those that count          */
    bool     is_behind;            /* they stand in phrases behind it          */
    dm_str   foreign;              /* who is in it, but is not it; or empty    */
} found;

bool dm_pc_is_nobody(dm_str code) { return code.n == 0 || dm_str_eq(code, DM_STR("---")); }

static const dm_token *tok(const dm_pc *c, uint32_t t) { return &c->doc->toks[t]; }

/* ---- codes -------------------------------------------------------------- */

static bool has_group(dm_str code, dm_str group)
{
    for (size_t i = 0; i + group.n <= code.n; i += 3)
        if (dm_str_eq(dm_str_sub(code, i, i + group.n), group))
            return true;
    return false;
}

static dm_str with_agent(const dm_pc *c, dm_str code, dm_str agent, bool is_only)
{
    bool   is_before = agent.p[0] != '~';
    dm_str core = dm_str_sub(agent, !is_before, agent.n - is_before);

    if ((!is_only && dm_str_eq(core, DM_STR("PPL"))) || has_group(code, core))
        return code;
    if (!is_before)
        return dm_arena_fmt(c->doc->arena, "%.*s%.*s", (int)code.n, code.p, (int)core.n, core.p);
    code = dm_str_sub(code, dm_str_starts(code, DM_STR("---")) ? 3 : 0, code.n);
    return dm_arena_fmt(c->doc->arena, "%.*s%.*s", (int)core.n, core.p, (int)code.n, code.n ? code.p : "");
}

static dm_str with_agents(const dm_pc *c, dm_str code, const found *f)
{
    for (uint32_t i = 0; i < f->n_agent; i++)
        code = with_agent(c, code, f->agent[i], f->n_agent == 1);
    return code;
}

static void push_code(dm_pc_codes *out, dm_str code, uint32_t head)
{
    for (uint32_t i = 0; i < out->n; i++)
        if (dm_str_eq(out->code[i], code))
            return;
    if (out->n == DM_PC_CODES || code.n == 0)
        return;
    out->code[out->n]   = code;
    out->head[out->n++] = head;
}

/* ---- words of a phrase -------------------------------------------------- */

static bool has_case(const dm_pc *c, uint32_t t) { return dm_child(c->doc, t, DM_DEP_CASE) != DM_NONE; }

/* "Norland Prime Minister Lund": an apposition without a comma is none. */
static bool follows(const dm_pc *c, uint32_t h, uint32_t t)
{
    uint32_t first, last;

    dm_subtree(c->doc, t, &first, &last);
    return first == h + 1;
}

/* Whether `t`, which hangs on a word of the phrase headed by `h`, belongs to it. */
static bool is_part(const dm_pc *c, uint32_t t, uint32_t h)
{
    switch (tok(c, t)->deprel) {
    case DM_DEP_COMPOUND: case DM_DEP_FLAT: case DM_DEP_AMOD: case DM_DEP_NMOD_DESC: case DM_DEP_NMOD_POSS:
    case DM_DEP_NMOD_UNMARKED: case DM_DEP_DET: case DM_DEP_NUMMOD: case DM_DEP_FIXED: case DM_DEP_GOESWITH:
    case DM_DEP_DEP:
        return true;
    case DM_DEP_CONJ:
        return tok(c, t)->head != h;
    case DM_DEP_NMOD:
        return !has_case(c, t) || t < h;
    case DM_DEP_APPOS:
        return t > h && follows(c, h, t);
    case DM_DEP_CASE:
        return c->hit_at[t] != DM_NONE;                /* read wrongly: no preposition has a code */
    default:
        return false;
    }
}

/* The subject of the same verb that follows the subject `h`, or DM_NONE. */
static uint32_t next_subject(const dm_pc *c, uint32_t h)
{
    uint8_t rel = tok(c, h)->deprel;

    if (rel != DM_DEP_NSUBJ && rel != DM_DEP_NSUBJ_PASS)
        return DM_NONE;
    for (uint32_t k = dm_next(c->doc, h); k != DM_NONE; k = dm_next(c->doc, k))
        if (tok(c, k)->deprel == rel)
            return k;
    return DM_NONE;
}

/* Whether `b` begins right where `a` ends. */
static bool are_side_by_side(const dm_pc *c, uint32_t a, uint32_t b)
{
    uint32_t first, last, from, to;

    dm_subtree(c->doc, a, &first, &last);
    dm_subtree(c->doc, b, &from, &to);
    return last + 1 == from;
}

/* The subject that stands right before the subject `h`, of the same verb, or DM_NONE: a reader of text
 * that does not know a name makes two of "Norland Prime Minister Lund". */
static uint32_t twin(const dm_pc *c, uint32_t h)
{
    if ((tok(c, h)->deprel != DM_DEP_NSUBJ && tok(c, h)->deprel != DM_DEP_NSUBJ_PASS) || tok(c, h)->head == DM_NONE)
        return DM_NONE;
    for (uint32_t k = dm_first(c->doc, tok(c, h)->head); k != DM_NONE && k < h; k = dm_next(c->doc, k))
        if (next_subject(c, k) == h && are_side_by_side(c, k, h))
            return k;
    return DM_NONE;
}

/* Marks the words of the phrase headed by `h`; *first and *last bound them. */
static void mark(dm_pc *c, uint32_t h, uint32_t *first, uint32_t *last)
{
    const dm_sent *sent = &c->doc->sents[tok(c, h)->sent];
    dm_mark        at = dm_arena_mark(c->doc->arena);
    uint32_t      *todo = DM_NEW(c->doc->arena, uint32_t, sent->n), n = 0;

    *first = *last = h;
    c->is_in[h] = true;
    todo[n++]   = h;
    if (twin(c, h) != DM_NONE) {
        todo[n]           = twin(c, h);
        c->is_in[todo[n++]] = true;
    }
    while (n) {
        uint32_t t = todo[--n];

        *first = t < *first ? t : *first;
        *last  = t > *last ? t : *last;
        for (uint32_t k = dm_first(c->doc, t); k != DM_NONE; k = dm_next(c->doc, k))
            if (!c->is_in[k] && is_part(c, k, h)) {
                c->is_in[k] = true;
                todo[n++]   = k;
            }
    }
    dm_arena_rewind(c->doc->arena, at);
}

/* Reads the coded words that begin in [first, last], as far as they are marked or `end` says; takes marks off. */
static void read_marked(dm_pc *c, found *f, uint32_t first, uint32_t last)
{
    for (uint32_t t = first; t <= last; t++) {
        uint32_t        hit = c->is_in[t] ? c->hit_at[t] : DM_NONE;
        const dm_coded *w = hit == DM_NONE ? NULL : &c->doc->coded[hit];

        c->is_in[t] = false;
        if (!w)
            continue;
        for (; t < last && c->hit_at[t + 1] == hit; t++)
            c->is_in[t + 1] = false;
        if (w->is_foreign && !(w->is_agent) && !f->foreign.n)
            f->foreign = w->code;
        if (w->is_foreign)
            continue;
        if (w->is_agent && f->n_agent < PARTS)
            f->agent[f->n_agent++] = w->code;
        else if (!w->is_agent && w->code.n && f->n_actor < PARTS) {
            f->at[f->n_actor]      = w->first + w->n - 1;
            f->actor[f->n_actor++] = w->code;
        }
    }
}

/* The first actor counts, and with it those joined to it: "Norish and Sorish leaders". */
static void count_each(const dm_pc *c, found *f)
{
    f->n_each = f->n_actor > 0;
    for (uint32_t i = 1; i < f->n_actor; i++)
        if (tok(c, f->at[i])->deprel == DM_DEP_CONJ && tok(c, f->at[i])->head == f->at[0])
            f->actor[f->n_each++] = f->actor[i];
}

static void read_phrase(dm_pc *c, found *f, uint32_t h)
{
    uint32_t first, last;

    mark(c, h, &first, &last);
    read_marked(c, f, first, last);
    if (f->n_actor == 0 && f->foreign.n) {
        f->actor[0] = f->foreign;                      /* "an anti-Norland parade": who else? */
        f->at[0]    = h;
        f->n_actor  = 1;
    }
    count_each(c, f);
}

uint32_t dm_pc_phrase_of(const dm_pc *c, uint32_t t)
{
    for (uint32_t i = 0; i < CLIMB; i++) {
        uint32_t h = tok(c, t)->head;

        if (h == DM_NONE || !is_part(c, t, h) || tok(c, h)->upos == DM_UPOS_VERB)
            break;
        t = h;
    }
    return t;
}

/* ---- behind it ---------------------------------------------------------- */

typedef struct heads {
    uint32_t t[HEADS], n;
} heads;

static void push_head(heads *h, uint32_t t)
{
    if (h->n < HEADS)
        h->t[h->n++] = t;
}

/* Phrases that hang on `h` by a preposition, in text order. */
static void find_behind(const dm_pc *c, heads *out, uint32_t h)
{
    for (uint32_t k = dm_first(c->doc, h); k != DM_NONE; k = dm_next(c->doc, k))
        if ((tok(c, k)->deprel == DM_DEP_NMOD || tok(c, k)->deprel == DM_DEP_OBL) && !is_part(c, k, h))
            push_head(out, k);
}

/* "Norland, Sorland, and Estland": read as an apposition, the second is one of a list. */
static bool is_listed(const dm_pc *c, uint32_t t)
{
    if (tok(c, t)->deprel != DM_DEP_APPOS || tok(c, t)->upos != DM_UPOS_PROPN)
        return false;
    if (dm_child(c->doc, t, DM_DEP_CONJ) != DM_NONE)
        return true;
    for (uint32_t k = dm_next(c->doc, t); k != DM_NONE; k = dm_next(c->doc, k))
        if (tok(c, k)->deprel == DM_DEP_CONJ)
            return true;
    return false;
}

static void find_joined(const dm_pc *c, heads *out, uint32_t h)
{
    for (uint32_t k = next_subject(c, h); k != DM_NONE; h = k, k = next_subject(c, k))
        if (!are_side_by_side(c, h, k))
            push_head(out, h);
    push_head(out, h);
    for (uint32_t i = 0; i < out->n; i++)
        for (uint32_t k = dm_first(c->doc, out->t[i]); k != DM_NONE; k = dm_next(c->doc, k))
            if ((tok(c, k)->deprel == DM_DEP_CONJ && tok(c, k)->upos != DM_UPOS_VERB) || is_listed(c, k))
                push_head(out, k);
}

/* A phrase behind another, with the agents of those that stand between. */
typedef struct level {
    uint32_t head;
    found    over;
} level;

/* Whether the phrase at `l`, or one joined to it, names an actor: then f has a code for each. */
static bool read_joined(dm_pc *c, found *f, level *l)
{
    heads all = {.n = 0};

    find_joined(c, &all, l->head);
    for (uint32_t i = 0; i < all.n; i++) {
        found in = {.n_actor = 0};

        read_phrase(c, &in, all.t[i]);
        if (in.n_actor && f->n_actor < PARTS)
            f->actor[f->n_actor++] = with_agents(c, with_agents(c, in.actor[0], &in), &l->over);
        for (uint32_t k = 0; i == 0 && k < in.n_agent && l->over.n_agent < PARTS; k++)
            l->over.agent[l->over.n_agent++] = in.agent[k];
    }
    f->n_each = f->n_actor;
    return f->n_actor > 0;
}

static void search_behind(dm_pc *c, found *f, uint32_t h)
{
    level at[HEADS] = {{.head = h}};

    for (uint32_t n = 1, steps = 0; steps < LEVELS && n; steps++) {
        level    next[HEADS];
        uint32_t n_next = 0;

        for (uint32_t i = 0; i < n; i++) {
            heads behind = {.n = 0};

            find_behind(c, &behind, at[i].head);
            for (uint32_t k = 0; k < behind.n && n_next < HEADS; k++)
                next[n_next++] = (level){behind.t[k], at[i].over};
        }
        for (uint32_t i = 0; i < n_next; i++)
            if (read_joined(c, f, &next[i])) {
                f->is_behind = true;
                return;
            }
        memcpy(at, next, n_next * sizeof *at);
        n = n_next;
    }
}

/* ---- a pronoun ---------------------------------------------------------- */

/* The code of whom a pronoun stands for, if we have found that. */
static void read_pronoun(const dm_pc *c, found *f, uint32_t t)
{
    uint32_t m = c->doc->mention_at[t];

    if (m == DM_NONE || c->doc->mentions[m].actor == DM_NONE)
        return;
    f->actor[0] = c->doc->actors[c->doc->mentions[m].actor].code;
    f->n_actor  = f->n_each = f->actor[0].n > 0;
}

/* ---- a phrase and those joined to it ------------------------------------- */

static void read_head(dm_pc *c, found *f, uint32_t h)
{
    if (tok(c, h)->upos == DM_UPOS_PRON) {
        read_pronoun(c, f, h);
        return;
    }
    read_phrase(c, f, h);
    if (f->n_actor == 0)
        search_behind(c, f, h);
}

/* What stands before the head of the first phrase, for a later one that has nobody of its own. */
static void read_shared(dm_pc *c, found *f, uint32_t first, uint32_t h)
{
    uint32_t from, last;
    found    in = {.n_actor = 0}, own = *f;

    if (first == h || f->n_actor || dm_child(c->doc, h, DM_DEP_DET) != DM_NONE)
        return;
    mark(c, first, &from, &last);
    for (uint32_t t = from; t <= last; t++)
        if (t >= first || c->hit_at[t] == c->hit_at[first])
            c->is_in[t] = t >= first ? false : c->hit_at[t] == DM_NONE;
    read_marked(c, &in, from, last);
    if (in.n_actor == 0)
        return;
    in.n_each = 1;
    *f = in;
    for (uint32_t i = 0; i < own.n_agent && f->n_agent < PARTS; i++)
        f->agent[f->n_agent++] = own.agent[i];
}

/* "Lawmakers and officials in Norland": whom the last one has behind it, all have. */
static void share_behind(found *f, uint32_t n)
{
    uint32_t from = n;

    for (uint32_t i = 0; i < n; i++)
        if (f[i].is_behind && f[i].n_agent)
            from = i;
    for (uint32_t i = 0; i < n && from < n; i++)
        if (f[i].n_actor == 0 && f[i].n_agent) {
            memcpy(f[i].actor, f[from].actor, sizeof f[i].actor);
            f[i].n_actor   = f[i].n_each = f[from].n_actor;
            f[i].is_behind = true;
        }
}

/* Whether our reader of names knows somebody there. */
static bool is_name(const dm_pc *c, uint32_t h)
{
    return tok(c, h)->ne != DM_NE_NONE && tok(c, h)->upos != DM_UPOS_PRON && c->doc->mention_at[h] != DM_NONE;
}

/* All words but the mark of a possessor. */
static bool is_counted(const dm_pc *c, uint32_t t)
{
    return tok(c, t)->upos != DM_UPOS_PUNCT && !(tok(c, t)->upos == DM_UPOS_PART && tok(c, t)->deprel == DM_DEP_CASE);
}

/* "MINISTRY OF ROADS": the words of a name that is in no dictionary, in quotes, as PETRARCH has them. */
static dm_str new_actor(const dm_pc *c, uint32_t h)
{
    uint32_t first, last, n = 0;
    dm_str   out = DM_STR("\"");

    dm_subtree(c->doc, h, &first, &last);
    for (uint32_t t = first; t <= last; t++) {
        dm_str form = dm_doc_form(c->doc, t);

        if (!is_counted(c, t))
            continue;
        if (n++ == c->v->new_words)
            return (dm_str){0, 0};
        out = dm_arena_fmt(c->doc->arena, "%.*s%s%.*s", (int)out.n, out.p, n > 1 ? " " : "", (int)form.n, form.p);
    }
    out = dm_arena_fmt(c->doc->arena, "%.*s\"", (int)out.n, out.p);
    for (size_t i = 0; i < out.n; i++)
        if (out.p[i] >= 'a' && out.p[i] <= 'z')
            ((char *)out.p)[i] ^= 0x20;
    return out;
}

static void push_found(dm_pc *c, dm_pc_codes *out, const found *f, uint32_t h)
{
    if (f->n_each == 0 && f->n_agent == 0 && c->v->new_words && is_name(c, h))
        push_code(out, new_actor(c, h), h);
    if (f->n_each == 0 && f->n_agent)
        push_code(out, with_agents(c, DM_STR("---"), f), h);
    for (uint32_t i = 0; i < f->n_each; i++)
        push_code(out, with_agents(c, f->actor[i], f), h);
}

void dm_pc_phrase(dm_pc *c, dm_pc_codes *out, uint32_t head)
{
    heads all = {.n = 0};
    found f[HEADS];

    find_joined(c, &all, head);
    for (uint32_t i = 0; i < all.n; i++) {
        f[i] = (found){.n_actor = 0};
        read_head(c, &f[i], all.t[i]);
    }
    share_behind(f, all.n);
    for (uint32_t i = 0; i < all.n; i++) {
        read_shared(c, &f[i], head, all.t[i]);
        push_found(c, out, &f[i], all.t[i]);
    }
}

/* ---- anywhere ----------------------------------------------------------- */

static bool is_actor_at(const dm_pc *c, uint32_t t)
{
    uint32_t hit = c->hit_at[t];

    return hit != DM_NONE && !c->doc->coded[hit].is_agent && !dm_pc_is_nobody(c->doc->coded[hit].code);
}

void dm_pc_phrase_deep(dm_pc *c, dm_pc_codes *out, uint32_t head)
{
    uint32_t first, last;

    dm_pc_phrase(c, out, head);
    if (out->n)
        return;
    dm_subtree(c->doc, head, &first, &last);
    for (uint32_t t = first; t <= last && out->n == 0; t++)
        if (is_actor_at(c, t) && dm_under(c->doc, t, head))
            dm_pc_phrase(c, out, dm_pc_phrase_of(c, t));
}

/* ---- who does it -------------------------------------------------------- */

static uint32_t own_subject(const dm_pc *c, uint32_t v)
{
    static const dm_deprel subject[] = {DM_DEP_NSUBJ, DM_DEP_NSUBJ_PASS, DM_DEP_CSUBJ, DM_DEP_NSUBJ_OUTER};

    for (uint32_t i = 0; i < sizeof subject / sizeof *subject; i++) {
        uint32_t t = dm_child(c->doc, v, subject[i]);

        if (t != DM_NONE)
            return t;
    }
    return DM_NONE;
}

static bool is_relative(const dm_pc *c, uint32_t t)
{
    uint8_t what = tok(c, t)->morph.prontype;

    return what == DM_PRONTYPE_REL || what == DM_PRONTYPE_INT;
}

static bool is_infinitive(const dm_pc *c, uint32_t v)
{
    uint32_t to = dm_child(c->doc, v, DM_DEP_MARK);

    return to != DM_NONE && tok(c, to)->upos == DM_UPOS_PART;
}

/* The verb or noun above that has the subject of a verb without one, or is it. */
static uint32_t above(const dm_pc *c, uint32_t v, bool *is_subject)
{
    dm_deprel base = dm_deprel_base(tok(c, v)->deprel);

    *is_subject = base == DM_DEP_ACL;
    if (base == DM_DEP_XCOMP || base == DM_DEP_CONJ || base == DM_DEP_ACL || base == DM_DEP_CCOMP
        || (base == DM_DEP_ADVCL && is_infinitive(c, v)))
        return tok(c, v)->head;
    return DM_NONE;
}

uint32_t dm_pc_subject(const dm_pc *c, uint32_t v)
{
    for (uint32_t i = 0; i < CLIMB && v != DM_NONE; i++) {
        uint32_t t = own_subject(c, v), object;
        bool     is_subject;

        if (t != DM_NONE && !is_relative(c, t)
            && (tok(c, t)->upos != DM_UPOS_PRON || dm_deprel_base(tok(c, v)->deprel) != DM_DEP_CCOMP))
            return t;
        object = tok(c, v)->head == DM_NONE ? DM_NONE : dm_child(c->doc, tok(c, v)->head, DM_DEP_OBJ);
        if (tok(c, v)->deprel == DM_DEP_XCOMP && object != DM_NONE)
            return object;
        v = above(c, v, &is_subject);
        if (is_subject)
            return v;
    }
    return DM_NONE;
}

static bool is_agent_mark(const dm_pc *c, uint32_t t)
{
    uint32_t by = dm_child(c->doc, t, DM_DEP_CASE);

    return by != DM_NONE && c->s.agents != DM_NONE && dm_lexicon_in_class(c->s.lex, c->s.agents, tok(c, by)->form_id);
}

uint32_t dm_pc_doer(const dm_pc *c, uint32_t v)
{
    for (uint32_t k = dm_first(c->doc, v); k != DM_NONE; k = dm_next(c->doc, k))
        if (tok(c, k)->deprel == DM_DEP_OBL_AGENT || (tok(c, k)->deprel == DM_DEP_OBL && is_agent_mark(c, k)))
            return k;
    return DM_NONE;
}

static void first_behind(dm_pc *c, dm_pc_codes *out, uint32_t v, const dm_pc_codes *not_these);

void dm_pc_source(dm_pc *c, dm_pc_codes *out, const dm_pc_act *a)
{
    uint32_t t = a->source != DM_NONE ? a->source : a->is_passive ? dm_pc_doer(c, a->token) : dm_pc_subject(c, a->token);

    if (t != DM_NONE)
        dm_pc_phrase(c, out, t);
    if (a->is_passive && a->source == DM_NONE && t == DM_NONE && own_subject(c, a->token) != DM_NONE)
        first_behind(c, out, a->token, NULL);
}

/* ---- to whom ------------------------------------------------------------ */

static bool has_all(const dm_pc_codes *in, const dm_pc_codes *these)
{
    for (uint32_t i = 0; i < these->n; i++) {
        bool has = false;

        for (uint32_t k = 0; in && k < in->n; k++)
            has = has || dm_str_eq(in->code[k], these->code[i]);
        if (!has)
            return false;
    }
    return true;
}

/* "military exercises": an agent that is no head names nobody. */
static bool is_nobodys(const dm_pc *c, const dm_pc_codes *in, uint32_t head)
{
    for (uint32_t i = 0; i < in->n; i++)
        if (!dm_str_starts(in->code[i], DM_STR("---")))
            return false;
    return c->hit_at[head] == DM_NONE && tok(c, head)->upos != DM_UPOS_PRON;
}

/* Takes the codes of the phrase if it has any but those of the source. */
static bool take(dm_pc *c, dm_pc_codes *out, uint32_t head, const dm_pc_codes *source, bool is_deep)
{
    dm_pc_codes in = {.n = 0};

    if (is_deep)
        dm_pc_phrase_deep(c, &in, head);
    else
        dm_pc_phrase(c, &in, head);
    if (in.n == 0 || has_all(source, &in) || is_nobodys(c, &in, head))
        return false;
    *out = in;
    return true;
}

static bool take_object(dm_pc *c, dm_pc_codes *out, uint32_t v, const dm_pc_codes *source)
{
    for (uint32_t k = dm_first(c->doc, v); k != DM_NONE; k = dm_next(c->doc, k))
        if ((tok(c, k)->deprel == DM_DEP_OBJ || tok(c, k)->deprel == DM_DEP_IOBJ) && take(c, out, k, source, true))
            return true;
    return false;
}

static bool take_oblique(dm_pc *c, dm_pc_codes *out, uint32_t v, const dm_pc_codes *source)
{
    for (uint32_t k = dm_first(c->doc, v); k != DM_NONE; k = dm_next(c->doc, k))
        if (k > v && dm_deprel_base(tok(c, k)->deprel) == DM_DEP_OBL && take(c, out, k, source, false))
            return true;
    return false;
}

/* The clause that says what was said, wanted, begun; not one that stands before it. */
static uint32_t content(const dm_pc *c, uint32_t v)
{
    for (uint32_t k = dm_first(c->doc, v); k != DM_NONE; k = dm_next(c->doc, k))
        if (k > v && (tok(c, k)->deprel == DM_DEP_CCOMP || tok(c, k)->deprel == DM_DEP_XCOMP))
            return k;
    return DM_NONE;
}

/* The first actor behind `v` in its clause. */
static void first_behind(dm_pc *c, dm_pc_codes *out, uint32_t v, const dm_pc_codes *not_these)
{
    uint32_t first, last;

    dm_subtree(c->doc, v, &first, &last);
    for (uint32_t t = v + 1; t <= last && out->n == 0; t++) {
        uint32_t top = t;

        if (!is_actor_at(c, t) || !dm_under(c->doc, t, v))
            continue;
        while (tok(c, top)->head != v && tok(c, top)->head != DM_NONE)
            top = tok(c, top)->head;
        if (tok(c, top)->deprel != DM_DEP_PARATAXIS && dm_deprel_base(tok(c, top)->deprel) != DM_DEP_NSUBJ
            && !((tok(c, top)->deprel == DM_DEP_CONJ || tok(c, top)->deprel == DM_DEP_ADVCL) && own_subject(c, top) != DM_NONE))
            take(c, out, dm_pc_phrase_of(c, t), not_these, false);
    }
}

void dm_pc_target(dm_pc *c, dm_pc_codes *out, const dm_pc_act *a, const dm_pc_codes *source, bool near)
{
    uint32_t v = a->token;

    if (a->target != DM_NONE || a->is_passive) {
        uint32_t t = a->target != DM_NONE ? a->target : own_subject(c, v) != DM_NONE ? own_subject(c, v) : dm_pc_subject(c, v);

        if (t != DM_NONE)
            dm_pc_phrase(c, out, t);
        return;
    }
    for (uint32_t i = 0; i < CLIMB && v != DM_NONE; i++) {
        uint32_t next = content(c, v), t;

        if (take_object(c, out, v, source) || take_oblique(c, out, v, source) || near)
            return;
        t = next == DM_NONE ? DM_NONE : own_subject(c, next);
        if (t != DM_NONE && t > a->token && take(c, out, t, source, false))
            return;
        v = next;
    }
    if (c->v->is_foreign || !dm_str_starts(a->code.there, DM_STR("01")))     /* of whom one speaks is not whoever is named */
        first_behind(c, out, a->token, source);
}
