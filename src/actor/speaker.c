/* speaker.c: I and we, by who says it
 *
 *     "We know who did it," Adm. Ola Berg said.        Berg's government
 *     "I saw them. My driver saw them."                whoever said so before
 *
 * Runs when claims are known: whoever speaks in the innermost claim around the
 * word is I; we are the body he speaks for, else his government when he holds an
 * office of state, else he and others of his country. A mayor or governor is not his country.
 *
 * In an interview it is whose turn it is. What comes from a hidden place is told by the armed group that
 * it names most: "CLANDESTINE -- WE took the town". Everywhere else the words stay open: the reader, the
 * author, anybody.
 */
#include "actor/actor_int.h"

#include <string.h>

enum { HOLDERS = 512 };              /* actors looked at for a body, at most  */

typedef struct voices {
    dm_doc           *doc;
    const dm_lexicon *lex;
    uint32_t          cls_i, cls_we, cls_you, cls_local, cls_forces;
    uint32_t         *claim_at;      /* [n_tok] innermost claim whose content holds it, or DM_NONE */
    bool             *is_quoted;     /* [n_tok]                               */
    dm_turns          turns;
    uint32_t          band;          /* whose the hidden sender is, or DM_NONE */
    uint32_t         *side;          /* [n_actor] whom its "we" means, or DM_NONE */
    uint32_t          n_side;
    dm_mention       *added;
    uint32_t          n_added, cap_added;
} voices;

/* "TOLD US", where the tagger sees a name; but not in "BY US TROOPS". */
static bool is_we_in_capitals(const voices *v, uint32_t t)
{
    const dm_doc *doc = v->doc;
    uint32_t      head = doc->toks[t].head, m = head == DM_NONE ? DM_NONE : doc->mention_at[head];

    return dm_actor_is_had_we(doc, v->lex, v->cls_we, t)
        && !(m != DM_NONE && doc->mentions[m].first <= t && t < doc->mentions[m].first + doc->mentions[m].n);
}

static bool is_of(const voices *v, uint32_t cls, uint32_t t)
{
    if (v->doc->toks[t].upos != DM_UPOS_PRON)
        return cls == v->cls_we && is_we_in_capitals(v, t);
    return dm_lexicon_in_class(v->lex, cls, v->doc->toks[t].form_id);
}

/* ---- what is quoted and claimed ----------------------------------------- */

static void map_speech(voices *v)
{
    const dm_doc *doc = v->doc;

    v->claim_at  = dm_claims_over(doc);
    v->is_quoted = DM_NEW(doc->arena, bool, doc->n_tok + 1);
    for (uint32_t i = 0; i < doc->n_quote; i++) {
        dm_span span = doc->quotes[i].span;

        for (uint32_t t = dm_tok_from(doc, span.start); t < doc->n_tok && doc->toks[t].span.end <= span.end
             && doc->quotes[i].depth == 0; t++)
            v->is_quoted[t] = true;
    }
}

/* ---- who I am, who we are ----------------------------------------------- */

/* "WE PERUVIANS": more than who speaks. */
static bool is_more_than_they(const dm_doc *doc, uint32_t t)
{
    return t + 1 < doc->n_tok && doc->toks[t].deprel != DM_DEP_NMOD_POSS
        && (doc->toks[t + 1].upos == DM_UPOS_NOUN || doc->toks[t + 1].upos == DM_UPOS_PROPN || doc->toks[t + 1].upos == DM_UPOS_DET);
}

static bool has_place_in(const dm_doc *doc, const char country[4])
{
    for (uint32_t i = 0; i < doc->n_toponym; i++)
        if (memcmp(doc->toponyms[i].country, country, 4) == 0)
            return true;
    return false;
}

static bool is_rebel_band(const dm_actor *a)
{
    return (a->kind == DM_ACTOR_GROUP || a->kind == DM_ACTOR_ORGANISATION) && a->entry != DM_NONE && strcmp(a->sectors[0], "REB") == 0;
}

/* Of what is told from a hidden place, the rebels named more than all others, where it speaks of their land. */
static uint32_t find_band(const dm_doc *doc, const dm_lexicon *lex)
{
    char      buf[64];
    uint32_t *count = DM_NEW(doc->arena, uint32_t, doc->n_actor + 1), best = DM_NONE, all = 0;

    if (!dm_lexicon_in_class(lex, dm_lexicon_class(lex, DM_STR("@clandestine")),
                             dm_lexicon_word(lex, dm_lexicon_key(buf, sizeof buf, dm_doc_str(doc, doc->dateline_place)))))
        return DM_NONE;
    for (uint32_t i = 0; i < doc->n_mention; i++) {
        uint32_t a = doc->mentions[i].actor;

        if (!is_rebel_band(&doc->actors[a]))
            continue;
        all++;
        if (++count[a], best == DM_NONE || count[a] > count[best])
            best = a;
    }
    return best != DM_NONE && count[best] * 2 > all && has_place_in(doc, doc->actors[best].country) ? best : DM_NONE;
}

/* The actor that speaks the word `t`, or DM_NONE. */
static uint32_t speaker_of(const voices *v, uint32_t t)
{
    const dm_doc *doc = v->doc;

    for (uint32_t c = v->claim_at[t]; c != DM_NONE; c = doc->claims[c].parent)
        if (doc->claims[c].speaker != DM_NONE)
            return doc->claims[c].speaker;
    if (v->is_quoted[t] || !is_of(v, v->cls_we, t))
        return v->is_quoted[t] ? DM_NONE : v->turns.i[doc->toks[t].sent];
    return v->turns.we[doc->toks[t].sent] != DM_NONE ? v->turns.we[doc->toks[t].sent] : is_more_than_they(doc, t) ? DM_NONE : v->band;
}

static bool is_of_state(const dm_actor *a)
{
    static const char organs[][4] = {"GOV", "MIL", "SPY", "COP", "JUD", "LEG"};

    for (size_t i = 0; i < sizeof organs / sizeof *organs; i++)
        if (memcmp(a->sectors[0], organs[i], 4) == 0)
            return a->country[0] != 0;
    return false;
}

/* Whether his role is one of a town, a county or a province: "Mayor of Flint". */
static bool is_local(const voices *v, const dm_actor *who)
{
    for (size_t from = 0; from < who->role.n;) {
        char   buf[64];
        size_t to = from + dm_str_find(dm_str_sub(who->role, from, who->role.n), DM_STR(" "));

        if (dm_lexicon_in_class(v->lex, v->cls_local,
                                dm_lexicon_word(v->lex, dm_lexicon_key(buf, sizeof buf, dm_str_sub(who->role, from, to)))))
            return true;
        from = to + 1;
    }
    return false;
}

/* The first actor that is the body the speaker belongs to, or his country. */
static uint32_t find_body(const voices *v, const dm_actor *who)
{
    const dm_doc *doc = v->doc;
    uint32_t      state = DM_NONE;
    bool          is_his = is_of_state(who) && !is_local(v, who);

    for (uint32_t i = 0; i < doc->n_actor && i < HOLDERS; i++) {
        const dm_actor *a = &doc->actors[i];

        if (who->member_of[0].n && a->kind != DM_ACTOR_PERSON && dm_str_eq(a->name, who->member_of[0]))
            return i;
        if (state == DM_NONE && a->kind == DM_ACTOR_COUNTRY && a->entry != DM_NONE && is_his
            && memcmp(a->country, who->country, 4) == 0)
            state = i;
    }
    return state;
}

/* "We" of somebody who speaks for nobody we know: he and others. */
static uint32_t add_others(dm_doc *doc, uint32_t who)
{
    dm_actor *a = DM_PUSH(doc->arena, doc->actors, doc->n_actor, doc->cap_actor);
    dm_actor *one = &doc->actors[who];

    *a = (dm_actor){.kind = DM_ACTOR_GROUP, .entry = DM_NONE, .died = DM_DAY_NONE};
    a->name = dm_arena_fmt(doc->arena, "%.*s and others", (int)one->name.n, one->name.p);
    memcpy(a->country, one->country, sizeof a->country);
    memcpy(a->sectors, one->sectors, sizeof a->sectors);
    memcpy(a->member_of, one->member_of, sizeof a->member_of);
    return doc->n_actor - 1;
}

static uint32_t side_of(voices *v, uint32_t who)
{
    dm_doc *doc = v->doc;

    if (who >= v->n_side || doc->actors[who].kind != DM_ACTOR_PERSON)
        return who;
    if (v->side[who] != DM_NONE)
        return v->side[who];
    uint32_t body = find_body(v, &doc->actors[who]);

    v->side[who] = body != DM_NONE ? body : add_others(doc, who);
    return v->side[who];
}

/* ---- mentions ----------------------------------------------------------- */

static void add(voices *v, uint32_t t, uint32_t actor)
{
    dm_doc *doc = v->doc;

    *DM_PUSH(doc->arena, v->added, v->n_added, v->cap_added) = (dm_mention){.actor = actor, .first = t, .n = 1,
        .head = t, .span = doc->toks[t].span, .is_pronoun = true};
    dm_trace(doc->log, "actor.speaker", dm_f_str("word", dm_doc_form(doc, t)),
             dm_f_str("actor", doc->actors[actor].name));
}

/* "OUR forces took the town," the rebels said: theirs, and no army's. */
static void own_forces(voices *v, uint32_t t, uint32_t side)
{
    dm_doc  *doc = v->doc;
    uint32_t head = doc->toks[t].head, m;

    if (doc->toks[t].deprel != DM_DEP_NMOD_POSS || !dm_lexicon_in_class(v->lex, v->cls_forces, doc->toks[head].lemma_id)
        || (m = doc->mention_at[head]) == DM_NONE || strcmp(doc->actors[side].sectors[0], "REB") != 0)
        return;
    if (strcmp(doc->actors[doc->mentions[m].actor].sectors[0], "MIL") == 0)
        doc->mentions[m].actor = side;
}

static void settle(voices *v, uint32_t t)
{
    uint32_t who;

    if (v->doc->mention_at[t] != DM_NONE)
        return;
    if (is_of(v, v->cls_i, t) && (who = speaker_of(v, t)) != DM_NONE)
        add(v, t, who);
    else if (is_of(v, v->cls_we, t) && (who = speaker_of(v, t)) != DM_NONE) {
        who = side_of(v, who);
        add(v, t, who);
        own_forces(v, t, who);
    } else if (is_of(v, v->cls_you, t) && !v->is_quoted[t]
             && (who = v->turns.you[v->doc->toks[t].sent]) != DM_NONE)
        add(v, t, who);
}

/* Puts what was added among the mentions, which are in text order of their heads. */
static void merge(voices *v)
{
    dm_doc     *doc = v->doc;
    uint32_t    n = doc->n_mention + v->n_added, a = 0, b = 0;
    dm_mention *all = DM_NEW(doc->arena, dm_mention, n + 1);

    for (uint32_t i = 0; i < n; i++) {
        bool is_old = b == v->n_added || (a < doc->n_mention && doc->mentions[a].head <= v->added[b].head);

        all[i] = is_old ? doc->mentions[a++] : v->added[b++];
    }
    doc->mentions  = all;
    doc->n_mention = n;
    doc->cap_mention = n + 1;
    for (uint32_t i = n; i-- > 0;)
        doc->mention_at[all[i].head] = i;
}

static void open_voices(voices *v)
{
    v->cls_i   = dm_lexicon_class(v->lex, DM_STR("@i"));
    v->cls_we  = dm_lexicon_class(v->lex, DM_STR("@we"));
    v->cls_you = dm_lexicon_class(v->lex, DM_STR("@you"));
    v->cls_local = dm_lexicon_class(v->lex, DM_STR("@local-office"));
    v->cls_forces = dm_lexicon_class(v->lex, DM_STR("@own-forces"));
}

static void open_sides(voices *v)
{
    v->n_side = v->doc->n_actor;
    v->side   = DM_NEW(v->doc->arena, uint32_t, v->n_side + 1);
    for (uint32_t i = 0; i < v->n_side; i++)
        v->side[i] = DM_NONE;
}

dm_status dm_actor_speakers(dm_doc *doc, const dm_lexicon *lex, dm_err *err)
{
    voices v = {.doc = doc, .lex = lex};

    (void)err;
    open_voices(&v);
    map_speech(&v);
    v.turns = (dm_turns){.doc = doc, .lex = lex, .cls_you = v.cls_you, .is_quoted = v.is_quoted};
    dm_actor_turns(&v.turns);
    v.band = find_band(doc, lex);
    open_sides(&v);
    for (uint32_t t = 0; t < doc->n_tok; t++)
        settle(&v, t);
    if (v.n_added)
        merge(&v);
    return DM_OK;
}
