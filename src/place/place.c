/* place.c: finding place names
 *
 * One walk over the tokens. At each capitalised name the longest phrase of the
 * lexicon is taken; an organisation that begins with a place ("Washington Post")
 * hides it, and so does a longer person's name ("Jackson" in "Andrew Jackson").
 * A name the network calls a place but the lexicon does not know is kept too,
 * without a point. On the way the countries named are counted: they vote later
 * (place_pick.c).
 */
#include "place/place_int.h"

#include <string.h>

/* ---- votes -------------------------------------------------------------- */

static void vote(dm_place_finder *f, const char country[4])
{
    uint32_t i = 0;

    if (!country[0])
        return;
    while (i < f->n_vote && memcmp(f->vote_country[i], country, 4) != 0)
        i++;
    if (i == DM_PLACE_VOTES)
        return;
    if (i == f->n_vote)
        memcpy(f->vote_country[f->n_vote++], country, 4);
    f->vote[i]++;
}

static void vote_match(dm_place_finder *f, const dm_match *m)
{
    for (uint32_t i = 0; i < m->n_entry; i++) {
        const dm_phrase_entry *e = &m->entries[i];

        if (e->kind == DM_PHRASE_ACTOR && e->record < f->n_actor && dm_match_case(f->doc, e, m->first, m->n)
            && f->actors[e->record].kind == DM_ACTOR_COUNTRY) {
            vote(f, f->actors[e->record].country);
            return;
        }
    }
}

/* ---- candidates --------------------------------------------------------- */

const char *dm_place_country(const dm_place_finder *f, const dm_place_candidate *c)
{
    if (c->place != DM_NONE)
        return dm_place_division(&f->gaz, c->place)->country;
    return c->state != DM_NONE ? f->actors[c->state].country : "";
}

/* The PLACES record of a state's middle. */
static uint32_t middle_of(const dm_place_finder *f, uint32_t state)
{
    uint32_t place = f->actors[state].place;

    return place && place <= f->gaz.n_place ? place - 1 : DM_NONE;
}

static void add_candidate(dm_place_name *name, dm_place_candidate c)
{
    if (name->n_cand < DM_PLACE_CANDIDATES)
        name->cand[name->n_cand++] = c;
}

static void add_state(const dm_place_finder *f, dm_place_name *name, const dm_phrase_entry *e)
{
    if (e->record >= f->n_actor || f->actors[e->record].kind != DM_ACTOR_COUNTRY)
        return;
    if (e->flags == DM_ALIAS_NAME)
        add_candidate(name, (dm_place_candidate){middle_of(f, e->record), e->record, false, 0});
    else if (e->flags == DM_ALIAS_CAPITAL)
        add_candidate(name, (dm_place_candidate){DM_NONE, e->record, true, 0});
}

static void add_place(const dm_place_finder *f, dm_place_name *name, const dm_phrase_entry *e)
{
    if (e->record >= f->gaz.n_place)
        return;
    name->is_word |= f->gaz.places[e->record].kind == DM_PLACE_TOWN;
    add_candidate(name, (dm_place_candidate){e->record, DM_NONE, false, 0});
}

/* A capital is in the lexicon twice: as its state's alias and as a city. */
static void join_capitals(const dm_place_finder *f, dm_place_name *name)
{
    for (uint32_t i = 0; i < name->n_cand; i++) {
        dm_place_candidate *cap = &name->cand[i];

        for (uint32_t k = 0; k < name->n_cand && cap->is_capital; k++) {
            const dm_lex_place *p = name->cand[k].place != DM_NONE ? &f->gaz.places[name->cand[k].place] : NULL;

            if (!p || memcmp(dm_place_division(&f->gaz, name->cand[k].place)->country, f->actors[cap->state].country, 4) != 0
                || (p->kind != DM_PLACE_CAPITAL && p->kind != DM_PLACE_CITY))
                continue;
            if (cap->place == DM_NONE || p->inhabitants > f->gaz.places[cap->place].inhabitants)
                cap->place = name->cand[k].place;
        }
    }
}

static void gather(const dm_place_finder *f, dm_place_name *name, const dm_match *m)
{
    *name = (dm_place_name){.first = m->first, .n = m->n};
    for (uint32_t i = 0; i < m->n_entry; i++) {
        const dm_phrase_entry *e = &m->entries[i];

        if (!dm_match_case(f->doc, e, m->first, m->n))
            continue;
        if (e->kind == DM_PHRASE_ACTOR && e->flags == DM_ALIAS_ADJECTIVE)
            name->is_word = name->is_adjective = true;
        if (e->kind == DM_PHRASE_PLACE)
            add_place(f, name, e);
        else if (e->kind == DM_PHRASE_ACTOR)
            add_state(f, name, e);
    }
    join_capitals(f, name);
    if (!name->is_adjective && name->n_cand && name->cand[0].state != DM_NONE)
        name->is_word = false;
}

/* ---- the walk ----------------------------------------------------------- */

static const dm_name *name_at(const dm_doc *doc, uint32_t *cursor, uint32_t t)
{
    while (*cursor < doc->n_name && doc->names[*cursor].first + doc->names[*cursor].n <= t)
        (*cursor)++;
    if (*cursor < doc->n_name && doc->names[*cursor].first <= t)
        return &doc->names[*cursor];
    return NULL;
}

static bool is_state_match(const dm_place_finder *f, const dm_match *m)
{
    for (uint32_t i = 0; i < m->n_entry; i++)
        if (m->entries[i].kind == DM_PHRASE_PLACE
            || (m->entries[i].kind == DM_PHRASE_ACTOR && m->entries[i].record < f->n_actor
                && f->actors[m->entries[i].record].kind == DM_ACTOR_COUNTRY))
            return true;
    return false;
}

static bool starts_small(const dm_doc *doc, uint32_t t)
{
    dm_str form = dm_doc_form(doc, t);

    return form.n && form.p[0] >= 'a' && form.p[0] <= 'z';
}

/* A person's or body's name that goes on past the match hides it, and so does
 * a person's name of just these words unless it is a state or capital. */
static bool is_hidden(const dm_place_finder *f, const dm_place_name *p, const dm_name *name)
{
    uint32_t end = p->first + p->n;

    if (!name || name->ne == DM_NE_NONE)
        return false;
    bool is_longer = name->first < p->first || name->first + name->n > end;

    if (name->ne == DM_NE_PER)
        return is_longer || p->n_cand == 0 || p->cand[0].state == DM_NONE;
    if (name->ne == DM_NE_ORG)
        return is_longer && name->first + name->n > end && !starts_small(f->doc, end)
            && f->doc->toks[end].upos == DM_UPOS_PROPN;
    return false;
}

static bool has_reason(const dm_place_finder *f, const dm_place_name *p, const dm_name *name)
{
    const dm_doc *doc = f->doc;

    if (!p->is_word || (name && name->ne == DM_NE_LOC))
        return true;
    if (p->first == 0 || doc->toks[p->first].upos != DM_UPOS_PROPN)
        return false;
    return dm_lexicon_in_class(f->lex, f->cls_place, doc->toks[p->first - 1].lemma_id)
        && doc->toks[p->first - 1].sent == doc->toks[p->first].sent;
}

/* Takes the name that begins at `t`; returns the token after what it used. */
static uint32_t take(dm_place_finder *f, uint32_t t, uint32_t end, const dm_name *name)
{
    dm_match      m;
    dm_place_name p;

    if (name && name->ne == DM_NE_LOC && name->first == t) {
        if (!dm_match_longest(&m, f->doc, f->lex, t, end, DM_KIND_BIT(PLACE) | DM_KIND_BIT(ACTOR))
            || (m.n < name->n && f->doc->toks[t + m.n].upos == DM_UPOS_PROPN && !is_state_match(f, &m))) {
            *DM_PUSH(f->doc->arena, f->names, f->n_name, f->cap_name) =
                (dm_place_name){.first = t, .n = name->n, .is_unknown = true};
            return t + name->n;
        }
    } else if (!dm_match_longest(&m, f->doc, f->lex, t, end, DM_KIND_BIT(PLACE) | DM_KIND_BIT(ACTOR))) {
        return t + 1;
    }
    vote_match(f, &m);
    if (!is_state_match(f, &m))
        return t + m.n;
    gather(f, &p, &m);
    if (p.n_cand && !is_hidden(f, &p, name) && has_reason(f, &p, name))
        *DM_PUSH(f->doc->arena, f->names, f->n_name, f->cap_name) = p;
    return t + m.n;
}

static void walk(dm_place_finder *f)
{
    const dm_doc *doc = f->doc;
    uint32_t      cursor = 0;

    for (uint32_t s = 0; s < doc->n_sent; s++) {
        uint32_t end = doc->sents[s].first + doc->sents[s].n;

        for (uint32_t t = doc->sents[s].first; t < end;) {
            const dm_name *name = name_at(doc, &cursor, t);

            t = take(f, t, end, name);
        }
    }
}

/* ---- writing ------------------------------------------------------------ */

/* The token of a run whose head is outside it. */
static uint32_t head_of(const dm_doc *doc, uint32_t first, uint32_t n)
{
    for (uint32_t t = first; t < first + n; t++)
        if (doc->toks[t].head == DM_NONE || doc->toks[t].head < first || doc->toks[t].head >= first + n)
            return t;
    return first + n - 1;
}

static void fill_place(const dm_place_finder *f, dm_toponym *t, const dm_place_candidate *c)
{
    memcpy(t->country, dm_place_country(f, c), 4);
    t->entry = c->place;
    t->confidence = 0.9F;
    t->kind = c->state != DM_NONE && !c->is_capital ? "country" : NULL;
    if (c->state != DM_NONE && !c->is_capital)
        t->name = dm_lexicon_str(f->lex, f->actors[c->state].name);
    if (c->place == DM_NONE)
        return;
    const dm_lex_place *p = &f->gaz.places[c->place];

    if (t->name.n == 0)
        t->name = dm_lexicon_str(f->lex, p->name);
    if (!t->kind)
        t->kind = dm_place_kind_word(p->kind);
    t->latitude  = p->latitude / 1e6;
    t->longitude = p->longitude / 1e6;
    t->geonames  = p->geonames;
    t->has_point = true;
}

static void write_toponym(dm_place_finder *f, const dm_place_name *name)
{
    dm_doc     *doc = f->doc;
    dm_toponym *t = DM_PUSH(doc->arena, doc->toponyms, doc->n_toponym, doc->cap_toponym);

    *t = (dm_toponym){.first = name->first, .n = name->n, .entry = DM_NONE, .confidence = 0.5F};
    t->head = head_of(doc, name->first, name->n);
    t->span = dm_tok_range(doc, name->first, name->first + name->n - 1);
    if (!name->is_unknown) {
        const dm_place_candidate *c = &name->cand[name->best];

        fill_place(f, t, c);
        t->is_actor = c->state != DM_NONE && dm_place_is_actor(f, t->head, c->is_capital);
    }
    if (t->name.n == 0)
        t->name = dm_doc_str(doc, t->span);
}

/* ---- the dateline ------------------------------------------------------- */

/* Walks the phrase table over the words of the dateline's place. */
static uint32_t walk_words(const dm_place_finder *f, dm_str text)
{
    dm_str   piece, rest = text;
    uint32_t node = 0;
    char     buf[256];

    while (node != DM_LEX_NONE && dm_str_cut(&piece, &rest, ' ')) {
        piece = dm_str_trim(piece);
        if (piece.n && piece.p[piece.n - 1] == ',')
            piece.n--;
        if (piece.n)
            node = dm_phrase_step(f->lex, node, dm_lexicon_word(f->lex, dm_lexicon_key(buf, sizeof buf, piece)));
    }
    return node;
}

static void gather_dateline(const dm_place_finder *f, dm_place_name *name, uint32_t node)
{
    uint32_t               n;
    const dm_phrase_entry *e = dm_phrase_entries(f->lex, node, &n);

    *name = (dm_place_name){.first = DM_NONE};
    for (uint32_t i = 0; i < n; i++) {
        if (e[i].kind == DM_PHRASE_PLACE)
            add_place(f, name, &e[i]);
        else if (e[i].kind == DM_PHRASE_ACTOR)
            add_state(f, name, &e[i]);
    }
    join_capitals(f, name);
}

static void add_dateline(dm_place_finder *f)
{
    dm_str        text = dm_doc_str(f->doc, f->doc->dateline_place);
    dm_place_name name;
    uint32_t      node;

    if (text.n == 0)
        return;
    node = walk_words(f, text);
    if (node == DM_LEX_NONE && dm_str_find(text, DM_STR(",")) < text.n)     /* "LAHORE, Pakistan" */
        node = walk_words(f, dm_str_sub(text, 0, dm_str_find(text, DM_STR(","))));
    if (node == DM_LEX_NONE)
        return;
    gather_dateline(f, &name, node);
    if (name.n_cand == 0)
        return;
    *DM_PUSH(f->doc->arena, f->names, f->n_name, f->cap_name) = name;
}

static void write_dateline(dm_place_finder *f, const dm_place_name *name)
{
    dm_doc     *doc = f->doc;
    dm_toponym *t = DM_PUSH(doc->arena, doc->toponyms, doc->n_toponym, doc->cap_toponym);

    *t = (dm_toponym){.first = DM_NONE, .head = DM_NONE, .entry = DM_NONE, .span = doc->dateline_place};
    fill_place(f, t, &name->cand[name->best]);
    if (t->name.n == 0)
        t->name = dm_doc_str(doc, t->span);
}

dm_status dm_place_find(dm_doc *doc, const dm_lexicon *lex, dm_err *err)
{
    dm_place_finder f = {.doc = doc, .lex = lex};

    (void)err;
    f.gaz = dm_gazetteer_open(lex);
    f.actors = dm_lexicon_section(lex, DM_LEX_ACTORS, sizeof *f.actors, &f.n_actor);
#define X(field, name, gloss) f.cls_##field = dm_lexicon_class(lex, DM_STR(name));
    DM_PLACE_CLASSES(X)
#undef X
    add_dateline(&f);
    walk(&f);
    dm_place_pick(&f);
    for (uint32_t i = 0; i < f.n_name; i++) {
        if (f.names[i].first == DM_NONE)
            write_dateline(&f, &f.names[i]);
        else
            write_toponym(&f, &f.names[i]);
    }
    return DM_OK;
}
