/* place.c: finding place names
 *
 * One walk over the tokens. A name that the network calls a place is looked up
 * whole, then without what is no part of it ("Nyanza province", "northern Kenya");
 * if nothing is known of that name it is kept without a point. Elsewhere the longest
 * phrase of the lexicon is taken at each name; an organisation that begins with a place
 * ("Washington Post") hides it, and so does a longer person's name ("Jackson" in
 * "Andrew Jackson"). Small places, whose names are words and surnames as often as
 * not, want a reason where the network sees none: a preposition of place before them or
 * what holds them behind ("Pandi, Bulacan"). On the way the countries named are
 * counted: they vote later (place_pick.c).
 */
#include "place/place_int.h"

#include <string.h>

enum { SMALL_WORDS = 6, SMALL_LETTERS = 4 };

/* ---- votes -------------------------------------------------------------- */

static void vote_match(dm_place_finder *f, const dm_match *m)
{
    for (uint32_t i = 0; i < m->n_entry; i++) {
        const dm_phrase_entry *e = &m->entries[i];

        if (e->kind == DM_PHRASE_ACTOR && e->flags != DM_ALIAS_CAPITAL && e->record < f->n_actor
            && dm_match_case(f->doc, e, m->first, m->n) && f->actors[e->record].kind == DM_ACTOR_COUNTRY) {
            dm_place_vote(&f->countries, dm_place_code(f->actors[e->record].country));
            return;
        }
    }
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

static bool is_body_match(const dm_place_finder *f, const dm_match *m)
{
    for (uint32_t i = 0; i < m->n_entry; i++)
        if (m->entries[i].kind == DM_PHRASE_ACTOR && m->entries[i].record < f->n_actor
            && f->actors[m->entries[i].record].kind != DM_ACTOR_PERSON)
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

static bool in(const dm_place_finder *f, uint32_t cls, uint32_t t)
{
    return dm_lexicon_in_class(f->lex, cls, f->doc->toks[t].form_id);
}

static void push(dm_place_finder *f, dm_place_name name)
{
    uint32_t end = name.first + name.n;

    name.head = name.first == DM_NONE ? DM_NONE : dm_outer_head(f->doc, name.first, name.n);
    name.is_division = name.first != DM_NONE && (in(f, f->cls_tail, end - 1) || (end < f->doc->n_tok && in(f, f->cls_tail, end)));
    *DM_PUSH(f->doc->arena, f->names, f->n_name, f->cap_name) = name;
}

static bool match_at(const dm_place_finder *f, dm_match *m, uint32_t t, uint32_t end)
{
    return dm_match_longest(m, f->doc, f->lex, t, end, DM_KIND_BIT(PLACE) | DM_KIND_BIT(ACTOR));
}

/* ---- names of places, as the network has them ------------------------------- */

/* Candidates for exactly tokens [first, first + n). */
static bool look_up(dm_place_finder *f, dm_place_name *p, uint32_t first, uint32_t n)
{
    dm_match m;

    *p = (dm_place_name){.first = first, .n = n};
    if (n == 0)
        return false;
    if (match_at(f, &m, first, first + n) && m.n == n && is_state_match(f, &m)) {
        dm_place_gather(f, p, &m);
        return p->n_cand > 0;
    }
    p->key = dm_place_key_of(f->doc, first, n);
    return dm_place_add_small(f, p, first, n);
}

/* "Nyanza province", "northern Kenya", "Sydney's Rosehill": without what stands around
 * the name. What is found stands for the whole. */
static bool look_inside(dm_place_finder *f, dm_place_name *p, uint32_t first, uint32_t n)
{
    uint32_t from = first, upto = first + n;

    while (upto > from + 1 && in(f, f->cls_tail, upto - 1))
        upto--;
    if (upto < first + n && look_up(f, p, from, upto - from))
        return true;
    while (from + 1 < upto && (in(f, f->cls_part, from) || in(f, f->cls_tail, from)))
        from++;
    return from > first && look_up(f, p, from, upto - from);
}

/* A body of the lexicon that the name is, or begins: "ASEAN". A country is one even then: "the
 * U.S. Army" where the network sees a place in "U.S." */
static bool is_body(const dm_place_finder *f, const dm_match *m, uint32_t first, uint32_t upto)
{
    dm_match alone;

    if (first + m->n < upto || is_state_match(f, m) || !is_body_match(f, m))
        return false;
    return first + m->n == upto || !match_at(f, &alone, first, upto) || first + alone.n < upto || !is_state_match(f, &alone);
}

static uint32_t take_match(dm_place_finder *f, const dm_match *m)
{
    dm_place_name p;

    vote_match(f, m);
    dm_place_gather(f, &p, m);
    push(f, p);
    return m->first + m->n;
}

/* The name as the network has it, with no article before it. Returns the token after what
 * it used. */
static uint32_t take_named(dm_place_finder *f, const dm_name *name, uint32_t end)
{
    uint32_t      first = name->first, upto = name->first + name->n;
    dm_place_name p;
    dm_match      m = {.n = 0};

    while (first + 1 < upto && f->doc->toks[first].upos == DM_UPOS_DET)
        first++;
    if (match_at(f, &m, first, end) && is_body(f, &m, first, upto))
        return first + m.n;
    if (first + m.n > upto && is_state_match(f, &m))               /* "Mexico" in "Mexico City" */
        return take_match(f, &m);
    if (m.n == upto - first)
        vote_match(f, &m);
    if (!look_up(f, &p, first, upto - first) && !look_inside(f, &p, first, upto - first)) {
        if (m.n && is_state_match(f, &m))
            return take_match(f, &m);
        p = (dm_place_name){.key = dm_place_key_of(f->doc, first, upto - first)};
    }
    p.first = first;
    p.n     = upto - first;
    push(f, p);
    return upto;
}

/* ---- other names ------------------------------------------------------------- */

/* The longest run of names from `t` that is a small place's. */
static bool longest_small(dm_place_finder *f, dm_place_name *p, uint32_t t, uint32_t end)
{
    uint64_t key = DM_PLACE_KEY_BEGIN;
    uint32_t n = 0, found;

    for (uint32_t i = t; i < end && i < t + SMALL_WORDS && f->doc->toks[i].upos == DM_UPOS_PROPN; i++) {
        key = dm_place_key(key, dm_doc_form(f->doc, i));
        if (dm_places_named(&f->gaz, key, &found))
            n = i + 1 - t;
    }
    return n && look_up(f, p, t, n);
}

/* What is held is a place: "Pandi, Bulacan". */
static bool is_held(const dm_place_finder *f, const dm_place_name *p, uint32_t end)
{
    uint32_t comma = p->first + p->n;
    dm_match m;

    if (comma + 1 >= end || !dm_str_eq(dm_doc_form(f->doc, comma), DM_STR(","))
        || !match_at(f, &m, comma + 1, end) || !is_state_match(f, &m))
        return false;
    for (uint32_t i = 0; i < m.n_entry; i++)
        if (m.entries[i].kind == DM_PHRASE_ACTOR || (m.entries[i].record < f->gaz.n_place
            && f->gaz.places[m.entries[i].record].kind == DM_PLACE_REGION))
            return m.entries[i].kind != DM_PHRASE_ACTOR || m.entries[i].flags == DM_ALIAS_NAME;
    return false;
}

static bool is_after_preposition(const dm_place_finder *f, const dm_place_name *p)
{
    const dm_doc *doc = f->doc;

    return p->first > 0 && doc->toks[p->first].upos == DM_UPOS_PROPN && doc->toks[p->first - 1].sent == doc->toks[p->first].sent
        && dm_lexicon_in_class(f->lex, f->cls_place, doc->toks[p->first - 1].lemma_id);
}

/* "PRIVATE ENTERPRISES", "THE INDEPENDENCE": where all are capitals, a noun is no town for having one. */
static bool is_plain_noun(const dm_place_finder *f, const dm_place_name *p)
{
    uint8_t upos = f->doc->toks[p->first].upos;

    return p->n == 1 && p->n_cand && p->cand[0].state == DM_NONE && upos != DM_UPOS_PROPN && upos != DM_UPOS_X;
}

static bool has_reason(const dm_place_finder *f, const dm_place_name *p, const dm_name *name)
{
    if (is_plain_noun(f, p) && !(name && name->ne == DM_NE_LOC))
        return false;
    return !p->is_word || (name && name->ne == DM_NE_LOC) || is_after_preposition(f, p);
}

/* Capitals alone tell little of a small place: nothing else may claim the word, and
 * something must make a place of it. */
static uint32_t take_small(dm_place_finder *f, uint32_t t, uint32_t end, const dm_name *name)
{
    dm_place_name p;

    if (name || f->doc->toks[t].upos != DM_UPOS_PROPN || f->doc->toks[t].span.end - f->doc->toks[t].span.start < SMALL_LETTERS)
        return t + 1;
    if (!longest_small(f, &p, t, end) || (p.first + p.n < end && f->doc->toks[p.first + p.n].upos == DM_UPOS_PROPN))
        return t + 1;
    if (!is_held(f, &p, end) && !is_after_preposition(f, &p))
        return t + 1;
    push(f, p);
    return t + p.n;
}

/* Takes the name that begins at `t`; returns the token after what it used. */
static uint32_t take(dm_place_finder *f, uint32_t t, uint32_t end, const dm_name *name)
{
    dm_match      m;
    dm_place_name p;

    if (name && name->ne == DM_NE_LOC && name->first == t)
        return take_named(f, name, end);
    if (starts_small(f->doc, t) && f->doc->toks[t].upos != DM_UPOS_PROPN)
        return t + 1;
    if (!match_at(f, &m, t, end))
        return take_small(f, t, end, name);
    vote_match(f, &m);
    if (!is_state_match(f, &m))
        return t + m.n;
    dm_place_gather(f, &p, &m);
    if (p.n_cand && !is_hidden(f, &p, name) && has_reason(f, &p, name))
        push(f, p);
    return t + m.n;
}

/* The token after the date expression that `t` stands in, or `t`: "in March" is no town. */
static uint32_t after_date(const dm_doc *doc, uint32_t *cursor, uint32_t t)
{
    while (*cursor < doc->n_timex && doc->timexes[*cursor].first + doc->timexes[*cursor].n <= t)
        (*cursor)++;
    if (*cursor == doc->n_timex || doc->timexes[*cursor].first > t)
        return t;
    return doc->timexes[*cursor].first + doc->timexes[*cursor].n;
}

static void walk(dm_place_finder *f)
{
    const dm_doc *doc = f->doc;
    uint32_t      cursor = 0, dates = 0;

    for (uint32_t s = 0; s < doc->n_sent; s++) {
        uint32_t end = doc->sents[s].first + doc->sents[s].n;

        for (uint32_t t = doc->sents[s].first; t < end;) {
            uint32_t       after = after_date(doc, &dates, t);
            const dm_name *name = name_at(doc, &cursor, t);

            t = after > t ? after : take(f, t, end, name);
        }
    }
}

/* ---- writing ------------------------------------------------------------ */

static void fill_point(const dm_place_finder *f, dm_toponym *t, uint32_t place)
{
    const dm_lex_place *p = &f->gaz.places[place];

    t->latitude  = p->latitude / 1e6;
    t->longitude = p->longitude / 1e6;
    t->geonames  = p->geonames;
    t->has_point = true;
}

static uint8_t fineness_of(dm_place_kind kind)
{
    switch (kind) {
    case DM_PLACE_CONTINENT: case DM_PLACE_SEA:                                           return 1;
    case DM_PLACE_COUNTRY:                                                                return 2;
    case DM_PLACE_REGION: case DM_PLACE_AREA: case DM_PLACE_ISLAND: case DM_PLACE_COUNTY: return 3;
    default:                                                                              return 4;
    }
}

static void fill_place(const dm_place_finder *f, dm_toponym *t, const dm_place_name *name)
{
    const dm_place_candidate *c = &name->cand[name->best];
    bool                      is_state = c->state != DM_NONE && !c->is_capital;

    memcpy(t->country, dm_place_country(f, c), 4);
    t->entry      = c->place;
    t->confidence = dm_place_confidence(name);
    if (c->place != DM_NONE)
        fill_point(f, t, c->place);
    if (is_state || c->place == DM_NONE) {
        t->kind = is_state ? dm_place_kind_word(DM_PLACE_COUNTRY) : dm_place_kind_word(DM_PLACE_CAPITAL);
        t->name = is_state ? dm_lexicon_str(f->lex, f->actors[c->state].name) : t->name;
        t->fineness = fineness_of(is_state ? DM_PLACE_COUNTRY : DM_PLACE_CAPITAL);
        return;
    }
    t->kind     = dm_place_kind_word(f->gaz.places[c->place].kind);
    t->fineness = fineness_of(f->gaz.places[c->place].kind);
    if (t->fineness == 3 && !t->country[0])
        t->fineness = 1;                                       /* the Balkans */
    t->name     = dm_lexicon_str(f->lex, f->gaz.places[c->place].name);
    t->division = dm_lexicon_str(f->lex, dm_place_division(&f->gaz, c->place)->name);
}

static void write_toponym(dm_place_finder *f, const dm_place_name *name)
{
    dm_doc     *doc = f->doc;
    dm_toponym *t = DM_PUSH(doc->arena, doc->toponyms, doc->n_toponym, doc->cap_toponym);

    *t = (dm_toponym){.first = name->first, .n = name->n, .entry = DM_NONE, .facility = DM_NONE};
    t->head = name->head;
    t->span = dm_tok_range(doc, name->first, name->first + name->n - 1);
    if (name->n_cand) {
        const dm_place_candidate *c = &name->cand[name->best];

        fill_place(f, t, name);
        t->is_actor = c->state != DM_NONE && !(c->is_capital && name->is_held) && dm_place_is_actor(f, name->head, c->is_capital);
    }
    if (t->name.n == 0)
        t->name = dm_doc_str(doc, t->span);
}

/* ---- the dateline ------------------------------------------------------- */

/* Walks the phrase table over the words of the dateline's place; *key becomes theirs. */
static uint32_t walk_words(const dm_place_finder *f, dm_str text, uint64_t *key)
{
    dm_str   piece, rest = text;
    uint32_t node = 0;
    char     buf[256];

    *key = dm_place_key(DM_PLACE_KEY_BEGIN, text);
    while (node != DM_LEX_NONE && dm_str_cut(&piece, &rest, ' ')) {
        piece = dm_str_trim(piece);
        if (piece.n && piece.p[piece.n - 1] == ',')
            piece.n--;
        if (piece.n)
            node = dm_phrase_step(f->lex, node, dm_lexicon_word(f->lex, dm_lexicon_key(buf, sizeof buf, piece)));
    }
    return node;
}

/* Where the land behind a place begins, or the end. */
static size_t land_at(dm_str text)
{
    size_t comma = dm_str_find(text, DM_STR(",")), bracket = dm_str_find(text, DM_STR(" ("));

    return comma < bracket ? comma : bracket;
}

/* "KABUL", "LAHORE, Pakistan", "LAHORE (PAKISTAN)" */
static void add_dateline(dm_place_finder *f)
{
    dm_str                 text = dm_doc_str(f->doc, f->doc->dateline_place);
    const dm_phrase_entry *e;
    dm_place_name          name;
    uint64_t               key;
    uint32_t               node, n = 0;

    if (text.n == 0)
        return;
    node = walk_words(f, text, &key);
    if (node == DM_LEX_NONE && land_at(text) < text.n)
        node = walk_words(f, dm_str_sub(text, 0, land_at(text)), &key);
    e = node == DM_LEX_NONE ? NULL : dm_phrase_entries(f->lex, node, &n);
    dm_place_gather_entries(f, &name, e, n, key);
    if (name.n_cand)
        push(f, name);
}

static void write_dateline(dm_place_finder *f, const dm_place_name *name)
{
    dm_doc     *doc = f->doc;
    dm_toponym *t = DM_PUSH(doc->arena, doc->toponyms, doc->n_toponym, doc->cap_toponym);

    *t = (dm_toponym){.first = DM_NONE, .head = DM_NONE, .entry = DM_NONE, .facility = DM_NONE, .span = doc->dateline_place};
    fill_place(f, t, name);
    if (t->name.n == 0)
        t->name = dm_doc_str(doc, t->span);
}

/* The outlet's name may name its country: "The Hindustan Chronicle of India". */
static void vote_outlet(dm_place_finder *f)
{
    dm_str   piece, rest = f->doc->article.outlet;
    char     buf[256];
    uint32_t n;

    while (dm_str_cut(&piece, &rest, ' ')) {
        uint32_t               node = dm_phrase_step(f->lex, 0, dm_lexicon_word(f->lex, dm_lexicon_key(buf, sizeof buf, piece)));
        const dm_phrase_entry *e = node == DM_LEX_NONE ? NULL : dm_phrase_entries(f->lex, node, &n);

        for (uint32_t i = 0; e && i < n; i++)
            if (e[i].kind == DM_PHRASE_ACTOR && e[i].record < f->n_actor && f->actors[e[i].record].kind == DM_ACTOR_COUNTRY) {
                dm_place_vote(&f->countries, dm_place_code(f->actors[e[i].record].country));
                break;
            }
    }
}

static void trace_toponym(const dm_doc *doc, const dm_toponym *t)
{
    dm_span raw = dm_doc_raw_span(doc, t->span);

    dm_trace(doc->log, "place.name", dm_f_str("text", dm_doc_str(doc, t->span)), dm_f_str("name", t->name),
             dm_f_str("country", dm_str_of(t->country)), dm_f_str("division", t->division),
             dm_f_str("kind", dm_str_of(t->kind ? t->kind : "")), dm_f_num("acts", t->is_actor),
             dm_f_num("confidence", (double)t->confidence), dm_f_num("lat", t->latitude), dm_f_num("lon", t->longitude),
             dm_f_num("start", raw.start), dm_f_num("end", raw.end));
}

dm_status dm_place_find(dm_doc *doc, const dm_lexicon *lex, dm_err *err)
{
    dm_place_finder f = {.doc = doc, .lex = lex};

    (void)err;
    f.gaz    = dm_gazetteer_open(lex);
    f.actors = dm_lexicon_section(lex, DM_LEX_ACTORS, sizeof *f.actors, &f.n_actor);
#define X(field, name, gloss) f.cls_##field = dm_lexicon_class(lex, DM_STR(name));
    DM_PLACE_CLASSES(X)
#undef X
    add_dateline(&f);
    vote_outlet(&f);
    walk(&f);
    dm_place_pick(&f);
    for (uint32_t i = 0; i < f.n_name; i++) {
        if (f.names[i].first == DM_NONE)
            write_dateline(&f, &f.names[i]);
        else
            write_toponym(&f, &f.names[i]);
    }
    dm_place_settle_lists(&f);
    dm_place_find_facilities(&f);
    for (uint32_t i = 0; i < doc->n_toponym; i++)
        trace_toponym(doc, &doc->toponyms[i]);
    return DM_OK;
}
