/* own.c: the codes of a user's dictionary
 *
 * A dictionary of PETRARCH or TABARI (lexicon/petrarch.h) gives codes to words. When
 * actors and mentions are settled, each mention's noun phrase is searched for them:
 *
 *     Norland 's main opposition group   NRL + ~MOP          NRLMOP
 *     diplomats of Norland               ~GOV + NRL          NRLGOV
 *     a Red Rose official in Norland     NGO~ + ~GOV + NRL   NGONRLGOV
 *
 * The first actor in the phrase itself counts; when there is none and it is no name,
 * those in what hangs behind it by a preposition, level by level. All agents of the phrase are put to it,
 * but for one whose letters the code has already, three by three, and for ~PPL beside
 * another. Without an actor --- stands for one.
 *
 * An actor of the article takes the code of its first mention that has an actor's, else
 * the first of an agent. What the code says outweighs what we found: the country, and
 * the sectors if it says any.
 */
#include "actor/actor_int.h"

#include <string.h>

#include "lexicon/actorcode.h"
#include "lexicon/petrarch.h"

enum { ACTORS = 8, AGENTS = 8, LEVELS = 3, BEHIND = 16 };

typedef struct own_hit {
    uint32_t first, n;
    uint32_t record;               /* of DICTIONARY                           */
    bool     is_agent;
    bool     is_foreign;           /* "Sorland-backed": not who is spoken of  */
} own_hit;

/* One more actor of a mention: "lawmakers in Norland and Sorland". */
typedef struct own_more {
    uint32_t mention;
    dm_str   code;
} own_more;

typedef struct coder {
    const dm_resolver     *r;
    const dm_lex_own      *own;
    const dm_lex_own_code *codes;
    uint32_t               n_own, n_code;
    own_hit               *hits;
    uint32_t               n_hit, cap_hit;
    uint32_t              *hit_at;       /* [n_tok] hit over this token, or DM_NONE */
    bool                  *is_in;        /* [n_tok] token is in the phrase         */
    uint8_t               *rank;         /* [n_actor] 2 an actor's code, 1 an agent's */
    own_more              *more;         /* in order of mentions              */
    uint32_t               n_more, cap_more;
} coder;

/* What a noun phrase holds. */
typedef struct found {
    dm_str   actors[ACTORS], agents[AGENTS];
    uint32_t n_actor, n_agent;
} found;

/* ---- codes on a day ----------------------------------------------------- */

static bool is_always(const dm_lex_own_code *c) { return c->since == INT32_MIN + 1 && c->until == INT32_MAX; }

/* The first that has a term and holds on `day`, else the first without a term, wherever
 * that stands: "[NRL]" before dated codes is the default too. */
static uint32_t code_on(const coder *c, const dm_lex_own *own, dm_day day)
{
    uint32_t always = DM_NONE;

    for (uint32_t i = own->first_row; i < own->first_row + own->n_row && i < c->n_code; i++) {
        if (is_always(&c->codes[i]))
            always = always == DM_NONE ? i : always;
        else if (c->codes[i].since <= day && day <= c->codes[i].until)
            return i;
    }
    return always;
}

static dm_str text_of(const coder *c, uint32_t row) { return dm_lexicon_str(c->r->lex, c->codes[row].code); }

/* The groups of letters that two codes begin with. */
static dm_str common(dm_str a, dm_str b)
{
    size_t n = 0;

    if (dm_str_eq(a, b))
        return a;
    while (n + 3 <= a.n && n + 3 <= b.n && memcmp(a.p + n, b.p + n, 3) == 0)
        n += 3;
    return dm_str_sub(a, 0, n);
}

/* What all codes that may hold from `first` to `last` begin with: true whichever does. */
static dm_str code_between(const coder *c, const dm_lex_own *own, dm_day first, dm_day last)
{
    dm_str code = {0, 0};
    bool   has = false;

    for (uint32_t i = own->first_row; i < own->first_row + own->n_row && i < c->n_code; i++) {
        if (c->codes[i].since > last || c->codes[i].until < first)
            continue;
        code = has ? common(code, text_of(c, i)) : text_of(c, i);
        has  = true;
    }
    return code;
}

/* Empty when no term fits, or the day is not known and they have nothing in common. */
static dm_str code_of(const coder *c, uint32_t record)
{
    const dm_lex_own *own = &c->own[record];
    dm_day            first = c->r->doc->published.first, last = c->r->doc->published.last;
    uint32_t          at;

    if (first == DM_DAY_NONE)
        return code_between(c, own, INT32_MIN + 1, INT32_MAX);
    if (first != last)
        return code_between(c, own, first, last);
    at = code_on(c, own, first);
    return at == DM_NONE ? (dm_str){0, 0} : text_of(c, at);
}

static bool open_coder(coder *c, const dm_resolver *r)
{
    c->r     = r;
    c->own   = dm_lexicon_section(r->lex, DM_LEX_DICTIONARY, sizeof *c->own, &c->n_own);
    c->codes = dm_lexicon_section(r->lex, DM_LEX_DICTIONARY_CODES, sizeof *c->codes, &c->n_code);
    return c->n_own > 0;
}

bool dm_actor_own_codes(const dm_resolver *r, uint32_t entry, dm_codes *out)
{
    coder         c;
    uint32_t      record;
    dm_code_sense code;
    dm_str        text;

    if (!open_coder(&c, r) || entry < c.own[0].actor)
        return false;
    record = entry - c.own[0].actor;                           /* actors come first, in order */
    if (record >= c.n_own || c.own[record].actor != entry)
        return false;
    text = code_of(&c, record);
    dm_code_sense_read(&code, r->lex, text);
    *out = (dm_codes){0};
    memcpy(out->country, code.country, 4);
    for (uint32_t i = 0; i < DM_LEX_SECTORS; i++)
        dm_codes_push(out, code.sectors[i]);
    return true;
}

/* ---- words of the dictionary in the text -------------------------------- */

static bool is_hyphen(const dm_doc *doc, uint32_t t)
{
    return dm_is_form(doc, t, "-") || dm_is_form(doc, t, "\xE2\x80\x93");
}

/* A name that was read as a verb or preposition still has a name's place in the tree, or its capital
 * where nothing else wants one. */
static bool looks_like_name(const dm_doc *doc, uint32_t t)
{
    uint8_t rel = doc->toks[t].deprel;
    dm_str  form = dm_doc_form(doc, t);

    if (rel == DM_DEP_NSUBJ || rel == DM_DEP_OBJ || rel == DM_DEP_NMOD || rel == DM_DEP_NMOD_POSS)
        return true;
    return t > doc->sents[doc->toks[t].sent].first && form.n > 1 && form.p[0] >= 'A' && form.p[0] <= 'Z';
}

static bool can_name(const dm_doc *doc, uint32_t first, uint32_t n)
{
    uint8_t u = doc->toks[first].upos;

    if (n > 1)
        return true;
    if (u == DM_UPOS_VERB || u == DM_UPOS_AUX || u == DM_UPOS_ADP)
        return looks_like_name(doc, first);
    return u != DM_UPOS_PRON && u != DM_UPOS_CCONJ && u != DM_UPOS_SCONJ;
}

/* The entry that ends at `node` and fits the text; an actor before an agent. */
static bool read_node(const coder *c, own_hit *hit, uint32_t node)
{
    uint32_t               n;
    const dm_phrase_entry *e = dm_phrase_entries(c->r->lex, node, &n);
    bool                   has = false;

    for (uint32_t i = 0; i < n; i++) {
        if (e[i].kind != DM_PHRASE_DICTIONARY || e[i].record >= c->n_own
            || !dm_match_case(c->r->doc, &e[i], hit->first, hit->n) || !can_name(c->r->doc, hit->first, hit->n)
            || (has && e[i].flags == DM_OWN_AGENT))
            continue;
        hit->record   = e[i].record;
        hit->is_agent = e[i].flags == DM_OWN_AGENT;
        has = true;
    }
    return has;
}

/* "Sorland-backed", "pro-Norland": somebody else than who is spoken of. */
static bool is_foreign(const coder *c, const own_hit *hit)
{
    const dm_doc *doc = c->r->doc;
    uint32_t      end = hit->first + hit->n;

    if (end + 1 < doc->n_tok && is_hyphen(doc, end) && dm_in(c->r, c->r->cls_not_own, end + 1))
        return true;
    return hit->first >= 2 && is_hyphen(doc, hit->first - 1) && dm_in(c->r, c->r->cls_leaning, hit->first - 2);
}

/* The longest phrase from `t`, by its forms. */
static bool longest(const coder *c, own_hit *out, uint32_t t, uint32_t end)
{
    uint32_t node = 0;
    bool     has = false;

    for (uint32_t i = t; i < end; i++) {
        uint32_t next = dm_phrase_step(c->r->lex, node, c->r->doc->toks[i].form_id);
        own_hit  hit = {.first = t, .n = i + 1 - t};

        if (next == DM_LEX_NONE && i > t && is_hyphen(c->r->doc, i))
            continue;
        if (next == DM_LEX_NONE)
            break;
        node = next;
        if (read_node(c, &hit, node)) {
            *out = hit;
            has  = true;
        }
    }
    return has;
}

/* For who codes by a user's verbs. */
static void note_coded(const coder *c, const own_hit *hit)
{
    dm_doc *doc = c->r->doc;

    *DM_PUSH(doc->arena, doc->coded, doc->n_coded, doc->cap_coded) =
        (dm_coded){hit->first, hit->n, code_of(c, hit->record), hit->is_agent, hit->is_foreign};
}

static void find_hits(coder *c)
{
    const dm_doc *doc = c->r->doc;

    for (uint32_t s = 0; s < doc->n_sent; s++) {
        uint32_t end = doc->sents[s].first + doc->sents[s].n;

        for (uint32_t t = doc->sents[s].first; t < end;) {
            own_hit hit;

            if (!longest(c, &hit, t, end)) {
                t++;
                continue;
            }
            hit.is_foreign = is_foreign(c, &hit);
            for (uint32_t i = t; i < t + hit.n; i++)
                c->hit_at[i] = c->n_hit;
            note_coded(c, &hit);
            *DM_PUSH(doc->arena, c->hits, c->n_hit, c->cap_hit) = hit;
            t += hit.n;
        }
    }
}

/* ---- noun phrases ------------------------------------------------------- */

static bool is_possessor(const coder *c, uint32_t t)
{
    uint32_t mark = dm_child(c->r->doc, t, DM_DEP_CASE);

    return mark != DM_NONE && dm_in(c->r, c->r->cls_possessive, mark);
}

/* Whether `t`, which hangs on a word of the phrase headed by `h`, belongs to it. */
static bool is_part(const coder *c, uint32_t t, uint32_t h)
{
    const dm_token *tok = &c->r->doc->toks[t];

    switch (tok->deprel) {
    case DM_DEP_COMPOUND: case DM_DEP_FLAT: case DM_DEP_AMOD: case DM_DEP_NMOD_DESC: case DM_DEP_NMOD_POSS:
    case DM_DEP_NMOD_UNMARKED: case DM_DEP_DET: case DM_DEP_NUMMOD: case DM_DEP_FIXED: case DM_DEP_GOESWITH:
    case DM_DEP_DEP:
        return true;
    case DM_DEP_CONJ:
        return tok->head != h;
    case DM_DEP_NMOD:
        return dm_child(c->r->doc, t, DM_DEP_CASE) == DM_NONE || is_possessor(c, t);
    default:
        return false;
    }
}

/* Marks the words of the phrase headed by `h`; *first and *last bound them. */
static void mark(coder *c, uint32_t h, uint32_t *first, uint32_t *last)
{
    const dm_doc  *doc = c->r->doc;
    const dm_sent *sent = &doc->sents[doc->toks[h].sent];
    uint32_t      *todo = DM_NEW(doc->arena, uint32_t, sent->n), n = 0;

    *first = *last = h;
    c->is_in[h] = true;
    todo[n++]   = h;
    while (n) {
        uint32_t t = todo[--n];

        *first = t < *first ? t : *first;
        *last  = t > *last ? t : *last;
        for (uint32_t k = dm_first(doc, t); k != DM_NONE; k = dm_next(doc, k))
            if (!c->is_in[k] && is_part(c, k, h)) {
                c->is_in[k] = true;
                todo[n++]   = k;
            }
    }
}

static void note(coder *c, found *f, const own_hit *hit)
{
    dm_str code = code_of(c, hit->record);

    if (code.n == 0)
        return;
    if (hit->is_agent && f->n_agent < AGENTS)
        f->agents[f->n_agent++] = code;
    else if (!hit->is_agent && f->n_actor < ACTORS)
        f->actors[f->n_actor++] = code;
}

static bool is_over(const own_hit *hit, uint32_t t) { return t >= hit->first && t < hit->first + hit->n; }

/* What stands in [first, last], of the words that are marked, for a phrase headed by `h`;
 * takes the marks off. */
static void read_marked(coder *c, found *f, uint32_t h, uint32_t first, uint32_t last)
{
    for (uint32_t t = first; t <= last; t++) {
        uint32_t hit = c->is_in[t] ? c->hit_at[t] : DM_NONE;

        if (hit != DM_NONE && (!c->hits[hit].is_foreign || is_over(&c->hits[hit], h)))
            note(c, f, &c->hits[hit]);
        for (; hit != DM_NONE && t < last && c->hit_at[t + 1] == hit; t++)
            c->is_in[t] = false;
        c->is_in[t] = false;
    }
}

static void read_phrase(coder *c, found *f, uint32_t h)
{
    uint32_t first, last;

    mark(c, h, &first, &last);
    read_marked(c, f, h, first, last);
}

/* ---- putting codes together --------------------------------------------- */

static bool has_group(dm_str code, dm_str group)
{
    for (size_t i = 0; i + group.n <= code.n; i += 3)
        if (dm_str_eq(dm_str_sub(code, i, i + group.n), group))
            return true;
    return false;
}

static dm_str with_agent(const coder *c, dm_str code, dm_str agent, bool is_only)
{
    bool   is_before = agent.p[0] != '~';
    dm_str core = dm_str_sub(agent, !is_before, agent.n - is_before);

    if ((!is_only && dm_str_eq(core, DM_STR("PPL"))) || has_group(code, core))
        return code;
    if (is_before) {
        code = dm_str_sub(code, dm_str_starts(code, DM_STR("---")) ? 3 : 0, code.n);
        return dm_arena_fmt(c->r->doc->arena, "%.*s%.*s", (int)core.n, core.p, (int)code.n, code.n ? code.p : "");
    }
    return dm_arena_fmt(c->r->doc->arena, "%.*s%.*s", (int)code.n, code.p, (int)core.n, core.p);
}

static dm_str with_agents(const coder *c, dm_str code, const found *f)
{
    for (uint32_t i = 0; i < f->n_agent; i++)
        code = with_agent(c, code, f->agents[i], f->n_agent == 1);
    return code;
}

/* ---- what hangs behind -------------------------------------------------- */

typedef struct behind {
    uint32_t head[BEHIND], n;
} behind;

static void add_behind(behind *b, uint32_t t)
{
    if (b->n < BEHIND)
        b->head[b->n++] = t;
}

/* Phrases that hang on `h` by a preposition, or lie in one: "officials of the government
 * of Arnor". Those joined to one by "and" come with it. */
static void find_behind(const coder *c, behind *out, uint32_t h)
{
    const dm_doc *doc = c->r->doc;

    for (uint32_t k = dm_first(doc, h); k != DM_NONE; k = dm_next(doc, k)) {
        if (doc->toks[k].deprel != DM_DEP_NMOD || is_part(c, k, h))
            continue;
        add_behind(out, k);
        for (uint32_t j = dm_first(doc, k); j != DM_NONE; j = dm_next(doc, j))
            if (doc->toks[j].deprel == DM_DEP_CONJ)
                add_behind(out, j);
    }
}

static void search_behind(coder *c, found *f, uint32_t h)
{
    behind at = {.head = {h}, .n = 1};

    for (uint32_t level = 0; level < LEVELS && f->n_actor == 0 && at.n; level++) {
        behind next = {.n = 0};

        for (uint32_t i = 0; i < at.n; i++)
            find_behind(c, &next, at.head[i]);
        for (uint32_t i = 0; i < next.n; i++) {
            found in = {.n_actor = 0};

            read_phrase(c, &in, next.head[i]);
            if (in.n_actor && f->n_actor < ACTORS)
                f->actors[f->n_actor++] = with_agents(c, in.actors[0], &in);
        }
        at = next;
    }
}

/* ---- mentions ----------------------------------------------------------- */

/* A name is somebody, whoever stands behind it: "the Haqqani network in Pakistan". */
static bool is_named(const coder *c, const dm_mention *m)
{
    return c->r->doc->actors[m->actor].entry != DM_NONE || c->r->name_at[m->head] != DM_NONE;
}

/* "Danish media and government": the second shares the first one's nation, if we have
 * found that it does. */
static void read_shared(coder *c, found *f, const dm_mention *m)
{
    const dm_doc  *doc = c->r->doc;
    uint32_t       up = doc->toks[m->head].head;
    const char    *country = doc->actors[m->actor].country;
    found          in = {.n_actor = 0};
    dm_code_sense  sense;

    if (doc->toks[m->head].deprel != DM_DEP_CONJ || up == DM_NONE || !country[0])
        return;
    read_phrase(c, &in, up);
    if (in.n_actor == 0)
        return;
    dm_code_sense_read(&sense, c->r->lex, in.actors[0]);
    if (memcmp(sense.country, country, 4) == 0)
        f->actors[f->n_actor++] = in.actors[0];
}

/* What the phrase of `m` says: its own words first, then what belongs to them. */
static void read_mention(coder *c, found *f, const dm_mention *m)
{
    uint32_t first, last;

    mark(c, m->head, &first, &last);
    for (uint32_t t = m->first; t < m->first + m->n; t++)
        c->is_in[t] = true;
    read_marked(c, f, m->head, m->first, m->first + m->n - 1);     /* "al-Qaeda and Taliban leaders" are two */
    read_marked(c, f, m->head, first, last);
}

/* The code of mention `i`, the `nth` with its head. */
static void code_mention(coder *c, uint32_t i, uint32_t nth, bool is_last)
{
    const dm_mention *m = &c->r->doc->mentions[i];
    found             f = {.n_actor = 0};
    uint8_t           rank;
    dm_str            code;
    bool              is_behind;

    read_mention(c, &f, m);
    is_behind = f.n_actor == 0 && !is_named(c, m);
    if (is_behind)
        search_behind(c, &f, m->head);
    for (uint32_t k = 1; k < f.n_actor && is_behind && is_last && nth == 0; k++)
        *DM_PUSH(c->r->doc->arena, c->more, c->n_more, c->cap_more) = (own_more){i, with_agents(c, f.actors[k], &f)};
    if (f.n_actor == 0 && f.n_agent)
        read_shared(c, &f, m);
    rank = f.n_actor ? 2 : f.n_agent ? 1 : 0;
    if (rank <= c->rank[m->actor])
        return;
    code = f.n_actor ? f.actors[nth < f.n_actor ? nth : 0] : DM_STR("---");
    c->r->doc->actors[m->actor].code = with_agents(c, code, &f);
    c->rank[m->actor] = rank;
}

/* An actor like that of `m`, with another code: one for each code of the article. */
static uint32_t like_actor(coder *c, const dm_mention *m, dm_str code)
{
    dm_doc  *doc = c->r->doc;
    dm_actor a = doc->actors[m->actor];

    for (uint32_t i = 0; i < doc->n_actor; i++)
        if (doc->actors[i].kind == a.kind && dm_str_eq(doc->actors[i].name, a.name) && dm_str_eq(doc->actors[i].code, code))
            return i;
    a.code = code;
    *DM_PUSH(doc->arena, doc->actors, doc->n_actor, doc->cap_actor) = a;
    return doc->n_actor - 1;
}

/* Puts the actors of `more` behind the mentions they belong to. */
static void add_more(coder *c)
{
    dm_doc     *doc = c->r->doc;
    dm_mention *old = doc->mentions;
    uint32_t    n = doc->n_mention;

    if (c->n_more == 0)
        return;
    doc->mentions  = NULL;
    doc->n_mention = doc->cap_mention = 0;
    for (uint32_t i = 0, k = 0; i < n; i++) {
        if (doc->mention_at[old[i].head] == i)
            doc->mention_at[old[i].head] = doc->n_mention;
        *DM_PUSH(doc->arena, doc->mentions, doc->n_mention, doc->cap_mention) = old[i];
        for (; k < c->n_more && c->more[k].mention == i; k++) {
            dm_mention m = old[i];

            m.actor = like_actor(c, &old[i], c->more[k].code);
            *DM_PUSH(doc->arena, doc->mentions, doc->n_mention, doc->cap_mention) = m;
        }
    }
}

static void tell_actor(const coder *c, dm_actor *a)
{
    dm_code_sense code;

    if (a->code.n == 0)
        return;
    dm_code_sense_read(&code, c->r->lex, a->code);
    if (code.country[0] || dm_str_eq(a->code, DM_STR("---")))
        memcpy(a->country, code.country, 4);
    if (code.sectors[0][0] || dm_str_eq(a->code, DM_STR("---")))
        memcpy(a->sectors, code.sectors, sizeof a->sectors);
}

void dm_actor_own(dm_resolver *r)
{
    dm_doc *doc = r->doc;
    coder   c = {.n_hit = 0};

    if (!open_coder(&c, r))
        return;
    c.hit_at = DM_NEW(doc->arena, uint32_t, doc->n_tok + 1);
    c.is_in  = DM_NEW(doc->arena, bool, doc->n_tok + 1);
    c.rank   = DM_NEW(doc->arena, uint8_t, doc->n_actor + 1);
    memset(c.hit_at, 0xff, (doc->n_tok + 1) * sizeof *c.hit_at);
    find_hits(&c);
    for (uint32_t i = 0, nth = 0; i < doc->n_mention; i++) {
        const dm_mention *m = &doc->mentions[i];
        bool              is_last = i + 1 == doc->n_mention || m[1].head != m->head;

        nth = i && m[-1].head == m->head ? nth + 1 : 0;
        if (!m->is_pronoun && m->actor != DM_NONE)
            code_mention(&c, i, nth, is_last);
    }
    add_more(&c);
    for (uint32_t i = 0; i < doc->n_actor; i++)
        tell_actor(&c, &doc->actors[i]);
    doc->has_codes = true;
}
