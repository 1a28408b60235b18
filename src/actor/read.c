/* read.c: what a noun phrase says
 *
 * Right to left, so that what hangs behind a noun is read before it. The first
 * that holds decides what a phrase is: a pronoun; a person's name at its end; an
 * entry of the lexicon; a title; a word that points back; a place; a body's name.
 * What is left of nations, names and bodies inside other nouns ("a Russian
 * attack", "the Trump visit") becomes phrases of their own.
 */
#include "actor/actor_int.h"

#include <string.h>

enum { OVER = 5 };               /* words between a nation and a name, at most  */

/* ---- which tokens head a phrase ----------------------------------------- */

static bool is_modifier_rel(uint8_t rel)
{
    switch (rel) {
    case DM_DEP_COMPOUND: case DM_DEP_FLAT: case DM_DEP_AMOD: case DM_DEP_NMOD_DESC: case DM_DEP_DET:
    case DM_DEP_CASE: case DM_DEP_PUNCT: case DM_DEP_FIXED: case DM_DEP_GOESWITH: case DM_DEP_CC:
    case DM_DEP_MARK: case DM_DEP_AUX: case DM_DEP_COP: case DM_DEP_ADVMOD: case DM_DEP_NUMMOD:
    case DM_DEP_DET_PREDET: case DM_DEP_COMPOUND_PRT: case DM_DEP_EXPL:
        return true;
    default:
        return false;
    }
}

/* Of a phrase or name of several words only its own head is one. */
static bool is_inside_run(const dm_resolver *r, uint32_t t)
{
    uint32_t hit = r->hit_at[t], name = r->name_at[t];

    if (hit != DM_NONE && r->hits[hit].n > 1)
        return dm_actor_run_head(r->doc, r->hits[hit].first, r->hits[hit].n) != t;
    if (name != DM_NONE && r->doc->names[name].n > 1)
        return dm_actor_run_head(r->doc, r->doc->names[name].first, r->doc->names[name].n) != t;
    return false;
}

bool dm_actor_heads_phrase(const dm_resolver *r, uint32_t t)
{
    const dm_token *tok = &r->doc->toks[t];

    if (r->time_at[t] != DM_NONE || is_inside_run(r, t))
        return false;
    if (dm_doc_is_seat(r->doc, t))
        return false;
    if (tok->deprel == DM_DEP_CONJ && tok->head != DM_NONE && is_modifier_rel(r->doc->toks[tok->head].deprel))
        return false;
    if (is_modifier_rel(tok->deprel))
        return false;
    switch (tok->upos) {
    case DM_UPOS_NOUN: case DM_UPOS_PROPN: case DM_UPOS_PRON: case DM_UPOS_X:
        return true;
    default:
        return r->hit_at[t] != DM_NONE || r->name_at[t] != DM_NONE;
    }
}

/* ---- the core ----------------------------------------------------------- */

static bool is_third_person(const dm_resolver *r, uint32_t t)
{
    return dm_in(r, r->cls_he, t) || dm_in(r, r->cls_she, t) || dm_in(r, r->cls_it, t) || dm_in(r, r->cls_they, t);
}

/* "Dodd-Frank", "Miss Universe": a law, a title, by the lexicon, whatever names are in it. */
static bool is_thing(const dm_resolver *r, uint32_t name, uint32_t hit)
{
    const dm_name *n = &r->doc->names[name];

    if (hit == DM_NONE || r->hits[hit].actor != DM_NONE || r->hits[hit].title == DM_NONE)
        return false;
    uint8_t kind = r->titles[r->hits[hit].title].kind;

    return (kind == DM_TITLE_THING || (kind == DM_TITLE_PERSON && r->hits[hit].n > 1)) && r->hits[hit].first <= n->first
        && r->hits[hit].first + r->hits[hit].n >= n->first + n->n;
}

/* The person's name that ends the phrase or covers its head, or DM_NONE. */
static uint32_t person_in(const dm_resolver *r, const dm_np *np)
{
    const dm_doc *doc = r->doc;
    uint32_t      last = np->first + np->n - 1, name = r->name_at[last], hit = r->hit_at[np->head];

    if (name == DM_NONE || doc->names[name].ne != DM_NE_PER)
        name = r->name_at[np->head];
    if (name == DM_NONE || doc->names[name].ne != DM_NE_PER || is_thing(r, name, hit))
        return DM_NONE;
    if (hit != DM_NONE && r->hits[hit].actor != DM_NONE && r->actors[r->hits[hit].actor].kind != DM_ACTOR_PERSON
        && r->actors[r->hits[hit].actor].kind != DM_ACTOR_UNKNOWN)
        return DM_NONE;
    return name;
}

/* Puts leading titles inside a name ("Gen. Kayani" read as one) before it. */
static void trim_titles(const dm_resolver *r, dm_np *np)
{
    uint32_t hit;

    while (np->name_n > 1 && (hit = r->hit_at[np->name_first]) != DM_NONE && r->hits[hit].title != DM_NONE
           && r->hits[hit].actor == DM_NONE && r->hits[hit].n < np->name_n) {
        np->name_first += r->hits[hit].n;
        np->name_n -= r->hits[hit].n;
    }
}

static bool is_name_word(const dm_resolver *r, uint32_t t)
{
    return r->doc->toks[t].upos == DM_UPOS_PROPN && r->hit_at[t] == DM_NONE && !dm_in(r, r->cls_hour, t);
}

/* Whether the word before a name's first belongs to it: a capital, a bracket in
 * the name, or a hyphen and what it joins. */
static bool goes_on(const dm_resolver *r, const dm_np *np, uint32_t t)
{
    const dm_doc *doc = r->doc;
    dm_str        form = dm_doc_form(doc, t);

    if (is_name_word(r, t))
        return true;
    if (doc->toks[t + 1].is_glued && r->hit_at[t] == DM_NONE && dm_str_eq(dm_doc_form(doc, t + 1), DM_STR("-")))
        return true;
    if (t == np->first)
        return false;
    return dm_str_eq(form, DM_STR(")"))
        || (dm_str_eq(form, DM_STR("-")) && doc->toks[t].is_glued && doc->toks[t + 1].is_glued);
}

/* Where the reader of names saw only "Bush" of a person whom the lexicon knows as "Jeb Bush". */
static void take_known_name(const dm_resolver *r, dm_np *np, uint32_t *end)
{
    uint32_t at = r->hit_at[np->name_first];

    if (at == DM_NONE || r->hits[at].actor == DM_NONE || r->actors[r->hits[at].actor].kind != DM_ACTOR_PERSON
        || r->hits[at].first < np->first)
        return;
    if (r->hits[at].first < np->name_first)
        np->name_first = r->hits[at].first;
    if (r->hits[at].first + r->hits[at].n > *end)
        *end = r->hits[at].first + r->hits[at].n;
}

/* Names read in parts ("Ashfaq Parvez) Kayani"): from the first to the end of the phrase. */
static void set_person(const dm_resolver *r, dm_np *np, uint32_t name)
{
    const dm_doc *doc = r->doc;
    uint32_t      end = doc->names[name].first + doc->names[name].n;

    np->what       = DM_NP_PERSON;
    np->name_first = doc->names[name].first;
    take_known_name(r, np, &end);
    while (np->name_first > np->first && goes_on(r, np, np->name_first - 1))
        np->name_first--;
    while (end < np->first + np->n && is_name_word(r, end))
        end++;
    np->name_n = end - np->name_first;
    trim_titles(r, np);
}

/* "Gen. Zubair Hayat" that the network saw no name in: capitals after a title. */
static bool read_titled(const dm_resolver *r, dm_np *np)
{
    uint32_t t = np->first + np->n;

    if (!is_name_word(r, np->head) || r->top_at[np->head] != DM_NONE)
        return false;
    if (r->name_at[np->head] != DM_NONE && r->doc->names[r->name_at[np->head]].ne != DM_NE_PER)
        return false;
    while (t > np->first && is_name_word(r, t - 1))
        t--;
    if (t == np->first || t == np->first + np->n)
        return false;
    uint32_t hit = r->hit_at[t - 1];

    if (hit == DM_NONE || r->hits[hit].title == DM_NONE || r->titles[r->hits[hit].title].kind == DM_TITLE_THING)
        return false;
    np->what       = DM_NP_PERSON;
    np->name_first = t;
    np->name_n     = np->first + np->n - t;
    return true;
}

static bool has_article(const dm_resolver *r, uint32_t h)
{
    return dm_child(r->doc, h, DM_DEP_DET) != DM_NONE;
}

/* A nation's adjective as a noun: "the French", "an American". */
static void read_adjective(const dm_resolver *r, dm_np *np, const dm_hit *hit)
{
    uint8_t upos = r->doc->toks[np->head].upos;
    dm_str  role;

    if (upos != DM_UPOS_NOUN && upos != DM_UPOS_PROPN && !has_article(r, np->head))
        return;
    np->what = np->is_indefinite ? DM_NP_ROLE : DM_NP_PEOPLE;
    if (np->what == DM_NP_PEOPLE) {
        np->entry = hit->actor;
        dm_actor_entry_codes(r, np->entry, &np->codes, &role);
        return;
    }
    dm_actor_entry_codes(r, hit->actor, &np->codes, &role);
    np->has_own_country = np->codes.country[0] != 0;
}

/* "Spain's Socialist Party", "Zambia's National Security Council": another
 * state's body of that name. */
static bool is_namesake(const dm_resolver *r, const dm_np *np, const dm_hit *hit)
{
    const dm_lex_actor *a = &r->actors[hit->actor];

    if (a->kind != DM_ACTOR_ORGANISATION)
        return false;
    for (uint32_t t = np->first; t < hit->first; t++) {
        uint32_t at = r->hit_at[t];

        if (at != DM_NONE && r->hits[at].actor != DM_NONE && r->actors[r->hits[at].actor].is_state
            && memcmp(r->actors[r->hits[at].actor].country, a->country, 4) != 0)
            return a->country[0] != 0 && !dm_lex_is_international(dm_str_of(a->country));
    }
    return false;
}

static void read_namesake(const dm_resolver *r, dm_np *np, const dm_hit *hit)
{
    const dm_lex_actor *a = &r->actors[hit->actor];

    np->what       = DM_NP_BODY;
    np->name_first = np->first;
    np->name_n     = hit->first + hit->n - np->first;
    for (uint32_t i = 0; i < DM_LEX_SECTORS; i++)
        dm_codes_push(&np->codes, a->sectors[i]);
    np->is_namesake = true;
}

static void read_known(const dm_resolver *r, dm_np *np, const dm_hit *hit)
{
    uint32_t top = r->top_at[np->head];
    dm_str   role;

    np->name_first = hit->first;
    np->name_n     = hit->n;
    if (hit->alias == DM_ALIAS_ADJECTIVE) {
        read_adjective(r, np, hit);
        return;
    }
    if (is_namesake(r, np, hit)) {
        read_namesake(r, np, hit);
        return;
    }
    np->entry = hit->actor;
    np->what  = hit->alias == DM_ALIAS_PEOPLE ? DM_NP_PEOPLE : DM_NP_KNOWN;
    if (r->actors[hit->actor].kind == DM_ACTOR_PERSON)
        np->what = DM_NP_PERSON;
    else if (top != DM_NONE && hit->alias != DM_ALIAS_PEOPLE) {
        np->is_place = !r->doc->toponyms[top].is_actor;
        np->toponym  = top;
        if (np->is_place && hit->alias == DM_ALIAS_CAPITAL)
            np->what = DM_NP_PLACE;
    } else if (hit->alias == DM_ALIAS_CAPITAL)
        np->what = DM_NP_NONE;
    if (np->what == DM_NP_KNOWN || np->what == DM_NP_PEOPLE)
        dm_actor_entry_codes(r, np->entry, &np->codes, &role);
    else if (np->what == DM_NP_PLACE)
        memcpy(np->codes.country, dm_actor_place_country(r, top), 4);
}

static bool is_body_name(const dm_resolver *r, uint32_t h)
{
    return r->name_at[h] != DM_NONE && r->doc->names[r->name_at[h]].ne == DM_NE_ORG;
}

/* "Freedom of Assembly Act", "Oslo Accord": of several words, and no body. */
static bool is_writ(const dm_resolver *r, uint32_t h)
{
    return is_body_name(r, h) && r->doc->names[r->name_at[h]].n > 1 && r->hit_at[h] == DM_NONE
        && dm_in(r, r->cls_no_body, h);
}

/* "New Dawn Party": words of its own before the common noun, that are no nation's. */
static bool has_own_name(const dm_resolver *r, uint32_t h)
{
    const dm_name *name = &r->doc->names[r->name_at[h]];
    const dm_hit  *hit = &r->hits[r->hit_at[h]];

    for (uint32_t t = name->first; t < hit->first; t++)
        if (r->doc->toks[t].upos == DM_UPOS_PROPN && r->hit_at[t] == DM_NONE)
            return true;
    return false;
}

static void read_body(const dm_resolver *r, dm_np *np)
{
    const dm_name *name = &r->doc->names[r->name_at[np->head]];

    np->what       = DM_NP_BODY;
    np->name_first = name->first;
    np->name_n     = name->n;
}

static void read_place(const dm_resolver *r, dm_np *np, uint32_t at)
{
    const dm_toponym *top = &r->doc->toponyms[at];

    np->what       = DM_NP_PLACE;
    np->is_place   = true;
    np->toponym    = at;
    np->name_first = top->first;
    np->name_n     = top->n;
    memcpy(np->codes.country, dm_actor_place_country(r, at), 4);
}

/* "the Harbour Party", "Tamworth Police Department": a name that no reader of names saw. */
static bool read_called(const dm_resolver *r, dm_np *np, const dm_hit *hit)
{
    bool     is_group = hit->again != DM_NONE || (hit->title != DM_NONE && r->titles[hit->title].kind == DM_TITLE_GROUP);
    uint32_t t = hit->first;

    if (!is_group || np->is_plural || np->is_indefinite || r->doc->toks[np->head].upos != DM_UPOS_PROPN)
        return false;
    while (t > np->first && is_name_word(r, t - 1))
        t--;
    if (t == hit->first)
        return false;
    np->what       = DM_NP_BODY;
    np->name_first = t;
    np->name_n     = hit->first + hit->n - t;
    return true;
}

static void read_phrase(const dm_resolver *r, dm_np *np, const dm_hit *hit)
{
    if (r->doc->toks[np->head].upos == DM_UPOS_ADJ && !has_article(r, np->head) && !np->is_counted)
        return;                                                /* "made public" */
    if (read_called(r, np, hit))
        return;
    np->name_first = hit->first;
    np->name_n     = hit->n;
    if (hit->title != DM_NONE && r->titles[hit->title].kind != DM_TITLE_BEFORE) {
        np->what  = DM_NP_ROLE;
        np->title = hit->title;
    } else if (hit->again != DM_NONE) {
        np->what  = DM_NP_AGAIN;
        np->title = hit->again;
    }
}

static void take_made_of(const dm_resolver *r, dm_np *np, uint32_t at)
{
    const dm_np *in = &r->nps[at];

    if (in->what != DM_NP_ROLE && in->what != DM_NP_PEOPLE && in->what != DM_NP_KNOWN)
        return;
    np->what    = in->what;
    np->same_as = at;
    np->codes   = in->codes;
    np->entry   = in->entry;
    np->title   = in->title;
}

/* What begins right behind the "of" that follows, where the tree hangs it elsewhere. */
static uint32_t next_of(const dm_resolver *r, uint32_t head)
{
    const dm_doc *doc = r->doc;
    uint32_t      end = doc->sents[doc->toks[head].sent].first + doc->sents[doc->toks[head].sent].n, from = head + 2;

    if (from >= end || !dm_in(r, r->cls_of, head + 1))
        return DM_NONE;
    from += from + 1 < end && doc->toks[from].upos == DM_UPOS_DET;
    for (uint32_t t = from; t < end && t < from + OVER; t++)
        if (r->np_at[t] != DM_NONE && r->nps[r->np_at[t]].first == from)
            return r->np_at[t];
    return DM_NONE;
}

/* "a group of thieves", "dozens of protesters": what the noun behind is. */
static void read_made_of(const dm_resolver *r, dm_np *np)
{
    const dm_doc *doc = r->doc;
    uint32_t      next = next_of(r, np->head);

    for (uint32_t c = dm_first(doc, np->head); c != DM_NONE; c = dm_next(doc, c)) {
        uint32_t prep = dm_child(doc, c, DM_DEP_CASE), at = r->np_at[c];

        if (doc->toks[c].deprel != DM_DEP_NMOD || prep == DM_NONE || at == DM_NONE || !dm_in(r, r->cls_of, prep))
            continue;
        take_made_of(r, np, at);
    }
    if (np->what == DM_NP_NONE && next != DM_NONE)
        take_made_of(r, np, next);
}

/* "Zaragoza municipality", "the department of Zaragoza", but not "Zaragoza Department of Health": the toponym, or
 * DM_NONE. */
static uint32_t area_of(const dm_resolver *r, const dm_np *np)
{
    const dm_doc *doc = r->doc;
    uint32_t      h = np->head, hit = r->hit_at[h], next = h + 1;

    if (!dm_in(r, r->cls_area, h) || (hit != DM_NONE && r->hits[hit].n > 1))
        return DM_NONE;
    if (next + 1 < doc->n_tok && dm_in(r, r->cls_of, next))
        return r->top_at[next + 1];
    return h > np->first ? r->top_at[h - 1] : DM_NONE;
}

static bool has_capital(const dm_doc *doc, uint32_t t)
{
    dm_str form = dm_doc_form(doc, t);

    return form.n > 1 && form.p[0] >= 'A' && form.p[0] <= 'Z' && form.p[1] >= 'a' && form.p[1] <= 'z';
}

/* Whether a person, a place or somebody of the lexicon begins at `t`: "Voters for Berg". */
static bool is_somebody(const dm_resolver *r, uint32_t t)
{
    return r->top_at[t] != DM_NONE || (r->hit_at[t] != DM_NONE && r->hits[r->hit_at[t]].actor != DM_NONE)
        || (r->name_at[t] != DM_NONE && r->doc->names[r->name_at[t]].ne == DM_NE_PER);
}

/* "Citizens for Clean Rivers": a body, by its capitals. */
static bool read_cause(const dm_resolver *r, dm_np *np)
{
    const dm_doc *doc = r->doc;
    uint32_t      h = np->head, end = doc->sents[doc->toks[h].sent].first + doc->sents[doc->toks[h].sent].n, t = h + 2;

    if (t >= end || np->first != h || !dm_in(r, r->cls_cause, h) || !dm_in(r, r->cls_cause_mark, h + 1)
        || !has_capital(doc, h) || is_somebody(r, t))
        return false;
    while (t < end && (has_capital(doc, t) || (t > h + 2 && t + 1 < end && has_capital(doc, t + 1) && dm_in(r, r->cls_name_link, t))))
        t++;
    if (t == h + 2)
        return false;
    np->what       = DM_NP_BODY;
    np->name_first = np->first;
    np->name_n = np->n = t - np->first;
    dm_codes_push(&np->codes, "SOC");
    return true;
}

static void read_core(const dm_resolver *r, dm_np *np)
{
    uint32_t name = person_in(r, np), hit = r->hit_at[np->head], area = area_of(r, np);

    if (area != DM_NONE) {
        read_place(r, np, area);
    } else if (read_cause(r, np)) {
        return;
    } else if (name != DM_NONE) {
        set_person(r, np, name);
        if (hit != DM_NONE && r->hits[hit].actor != DM_NONE && r->hits[hit].n >= np->name_n)
            np->entry = r->hits[hit].actor;
    } else if (hit != DM_NONE && r->hits[hit].actor != DM_NONE)
        read_known(r, np, &r->hits[hit]);
    else if (dm_in(r, r->cls_made_of, np->head) && (hit == DM_NONE || r->hits[hit].n == 1)
             && (dm_child(r->doc, np->head, DM_DEP_NMOD) != DM_NONE || next_of(r, np->head) != DM_NONE))
        read_made_of(r, np);
    if (np->what != DM_NP_NONE || is_writ(r, np->head))
        return;
    if (is_body_name(r, np->head) && (hit == DM_NONE || r->hits[hit].title == DM_NONE || has_own_name(r, np->head)))
        read_body(r, np);
    else if (hit != DM_NONE)
        read_phrase(r, np, &r->hits[hit]);
    else if (r->top_at[np->head] != DM_NONE)
        read_place(r, np, r->top_at[np->head]);
    else if (!read_titled(r, np) && is_name_word(r, np->head)) {
        np->what       = DM_NP_NAME;
        np->name_first = np->first;
        np->name_n     = np->n;
    }
}

/* ---- the phrase --------------------------------------------------------- */

/* "21 June Mexican authorities", but not "22-year-old". */
static bool is_date(const dm_resolver *r, uint32_t t)
{
    return r->time_at[t] != DM_NONE && dm_timex_dates(&r->doc->timexes[r->time_at[t]]) && r->name_at[t] == DM_NONE;
}

/* Dates, determiners, quotes and possessive pronouns at the left are no part of a mention. */
static void trim_left(const dm_resolver *r, dm_np *np)
{
    const dm_doc *doc = r->doc;

    for (; np->n > 1 && np->first < np->head; np->first++, np->n--) {
        uint8_t upos = doc->toks[np->first].upos;

        if (is_date(r, np->first))
            continue;
        if ((upos == DM_UPOS_DET && r->hit_at[np->first] == DM_NONE) || (upos == DM_UPOS_PRON && r->hit_at[np->first] == DM_NONE)) {
            np->is_definite |= dm_in(r, r->cls_definite, np->first);
            np->is_indefinite |= dm_in(r, r->cls_indefinite, np->first);
        } else if (r->hit_at[np->first] != DM_NONE && r->hits[r->hit_at[np->first]].modifier != DM_NONE) {
            break;                                             /* the then-minister */
        } else if (upos == DM_UPOS_ADV || upos == DM_UPOS_ADP || upos == DM_UPOS_PART || upos == DM_UPOS_CCONJ) {
            np->has_adverb = true;
        } else if (upos != DM_UPOS_PUNCT) {
            break;
        }
    }
}

static dm_np new_np(uint32_t head)
{
    return (dm_np){.head = head, .first = head, .n = 1, .entry = DM_NONE, .org = DM_NONE, .org_np = DM_NONE,
                   .title = DM_NONE, .toponym = DM_NONE, .same_as = DM_NONE, .office = DM_NONE, .actor = DM_NONE};
}

static bool does_something(const dm_doc *doc, uint32_t h)
{
    uint8_t  rel = doc->toks[h].deprel;
    uint32_t up = doc->toks[h].head;

    return up != DM_NONE && doc->toks[up].upos == DM_UPOS_VERB
        && (rel == DM_DEP_NSUBJ || rel == DM_DEP_IOBJ || rel == DM_DEP_OBL_AGENT);
}

/* "the Chadian side of the border", "the alliance between Mali and Chad", "his opposition to the bill": the noun is
 * no party. */
static bool is_relation(const dm_resolver *r, const dm_np *np)
{
    const dm_doc *doc = r->doc;
    bool          is_part = dm_in(r, r->cls_part, np->head), is_stance = dm_in(r, r->cls_stance, np->head);
    uint32_t      next = np->head + 1;
    bool          is_union = np->title != DM_NONE && memcmp(r->titles[np->title].sectors[0], "PTY", 4) == 0;

    if (is_stance && !has_article(r, np->head) && next < doc->n_tok && dm_in(r, r->cls_toward, next))
        return true;                                           /* whatever the tree hangs it on */
    for (uint32_t c = dm_first(doc, np->head); c != DM_NONE; c = dm_next(doc, c)) {
        uint32_t prep = dm_child(doc, c, DM_DEP_CASE);

        if (doc->toks[c].deprel != DM_DEP_NMOD || prep == DM_NONE)
            continue;
        if ((is_part && r->np_at[c] == DM_NONE && dm_in(r, r->cls_of, prep)) || (is_union && dm_in(r, r->cls_between, prep))
            || (is_stance && dm_in(r, r->cls_toward, prep)))
            return true;
    }
    return false;
}

/* "the intelligence that we have", which is nobody's. */
static bool is_stuff(const dm_resolver *r, const dm_np *np)
{
    return dm_in(r, r->cls_mass, np->head) && !np->is_plural && !does_something(r->doc, np->head) && !np->has_own_country && np->org == DM_NONE
        && np->org_np == DM_NONE;
}

/* A noun that names nobody's body, or a word like "presidential". */
static bool is_plain_word(const dm_resolver *r, uint32_t t)
{
    uint32_t hit = r->hit_at[t];

    if (hit == DM_NONE)
        return r->doc->toks[t].upos == DM_UPOS_NOUN;
    return r->hits[hit].actor == DM_NONE && r->doc->toks[t].upos != DM_UPOS_PROPN
        && (r->hits[hit].title != DM_NONE || r->hits[hit].modifier != DM_NONE);
}

/* "an aggressive campaign", "the deportation regime": what is waged or set up, and nobody. */
static bool is_drive(const dm_resolver *r, const dm_np *np)
{
    bool is_plain = np->is_indefinite;

    if (!dm_in(r, r->cls_drive, np->head) || np->has_own_country || np->org != DM_NONE || np->org_np != DM_NONE)
        return false;
    for (uint32_t t = np->first; t < np->name_first; t++) {
        if (r->name_at[t] != DM_NONE)
            return false;
        is_plain |= is_plain_word(r, t);
    }
    return is_plain;
}

/* "held the guests HOSTAGE": what they are, and nobody else. */
static bool is_held_as(const dm_resolver *r, const dm_np *np)
{
    return np->n == 1 && dm_in(r, r->cls_held_as, np->head) && !np->is_plural && !np->is_definite && !np->is_indefinite
        && !has_article(r, np->head) && !does_something(r->doc, np->head);
}

/* A role word that says too little stands for nobody without a nation or body. */
static bool says_enough(const dm_resolver *r, const dm_np *np)
{
    if (np->what != DM_NP_ROLE || np->title == DM_NONE || np->same_as != DM_NONE)
        return true;
    const dm_lex_title *t = &r->titles[np->title];

    if (is_relation(r, np) || is_stuff(r, np) || is_drive(r, np) || is_held_as(r, np))
        return false;
    if (dm_in(r, r->cls_country, np->head) || dm_in(r, r->cls_counterpart, np->head))
        return true;
    if (t->kind == DM_TITLE_THING)
        return np->codes.country[0] || np->org != DM_NONE || (np->is_strong && np->codes.n_sector);
    return does_something(r->doc, np->head) || (np->is_owned && dm_title_serves(t)) || t->sectors[0][0] || np->codes.country[0] || np->codes.n_sector || np->org != DM_NONE
        || np->org_np != DM_NONE;
}

/* "the KGB and allied groups" read as one phrase: the last part is it, but
 * "American and Afghan forces" stays whole. */
static void cut_at_and(const dm_resolver *r, dm_np *np)
{
    const dm_doc *doc = r->doc;

    for (uint32_t t = np->head; t-- > np->first + 0;) {
        if (doc->toks[t].upos != DM_UPOS_CCONJ || t == np->first)
            continue;
        uint32_t hit = r->hit_at[t - 1];
        bool     is_nation = hit != DM_NONE && r->hits[hit].actor != DM_NONE
            && r->actors[r->hits[hit].actor].kind == DM_ACTOR_COUNTRY;
        bool     is_noun = doc->toks[t - 1].upos == DM_UPOS_PROPN || (hit != DM_NONE && r->hits[hit].title != DM_NONE
            && doc->toks[t - 1].upos == DM_UPOS_NOUN);

        if (is_nation || !is_noun)
            continue;
        np->n -= t + 1 - np->first;
        np->first = t + 1;
        return;
    }
}

static bool is_passed_over(const dm_resolver *r, uint32_t t)
{
    const dm_token *tok = &r->doc->toks[t];
    uint32_t        hit = r->hit_at[t];

    if (dm_in(r, r->cls_possessive, t))
        return true;
    return hit == DM_NONE ? tok->upos == DM_UPOS_NOUN || tok->upos == DM_UPOS_ADJ
                          : r->hits[hit].modifier != DM_NONE && r->hits[hit].actor == DM_NONE;
}

/* "Germany's former chess champion Jan Berg": a noun that is no title, behind a nation. */
static bool reach_over(const dm_resolver *r, dm_np *np, uint32_t from)
{
    const dm_doc *doc = r->doc;
    uint32_t      t = np->first - 1, hit;

    if (doc->toks[t].upos != DM_UPOS_NOUN)
        return false;
    for (uint32_t i = 0; i < OVER && t > from && is_passed_over(r, t); i++)
        t--;
    hit = r->hit_at[t];
    if (t == np->first - 1 || !dm_hit_is_nation(r, hit) || dm_actor_is_foreign(r, &r->hits[hit]))
        return false;
    if (np->first - t > 3 && r->hits[hit].alias != DM_ALIAS_ADJECTIVE && !dm_in(r, r->cls_possessive, t + 1))
        return false;
    np->n += np->first - r->hits[hit].first;
    np->first = r->hits[hit].first;
    return true;
}

static bool begins_with_title(const dm_resolver *r, const dm_np *np)
{
    uint32_t hit = np->first < np->name_first ? r->hit_at[np->first] : DM_NONE;

    return hit != DM_NONE && r->hits[hit].title != DM_NONE && r->hits[hit].actor == DM_NONE
        && r->titles[r->hits[hit].title].kind != DM_TITLE_THING;
}

/* "envoy for Yemen Jan Berg": the land is no part of the name's phrase. */
static void cut_at_land(const dm_resolver *r, dm_np *np)
{
    const dm_doc *doc = r->doc;
    uint32_t      hit = r->hit_at[np->first];

    if (np->first == 0 || np->first >= np->name_first || doc->toks[np->first - 1].upos != DM_UPOS_ADP
        || !dm_hit_is_nation(r, hit) || r->hits[hit].alias == DM_ALIAS_ADJECTIVE
        || r->hits[hit].first + r->hits[hit].n != np->name_first)
        return;
    np->n -= np->name_first - np->first;
    np->first = np->name_first;
    np->head  = dm_actor_run_head(doc, np->name_first, np->name_n);
}

/* A word for several, or for a body, that is no one's title. */
static bool is_group_word(const dm_resolver *r, uint32_t hit)
{
    if (hit == DM_NONE || r->hits[hit].actor != DM_NONE || r->hits[hit].title == DM_NONE || r->hits[hit].modifier != DM_NONE)
        return false;
    const dm_token *last = &r->doc->toks[r->hits[hit].first + r->hits[hit].n - 1];

    return r->titles[r->hits[hit].title].kind == DM_TITLE_GROUP && last->morph.number != DM_NUMBER_PLUR
        && last->form_id == last->lemma_id;                    /* but "engineers Berg and Lund" */
}

/* "told the PRESS Berg": read as one phrase. */
static void cut_at_group(const dm_resolver *r, dm_np *np)
{
    if (np->first >= np->name_first || !is_group_word(r, r->hit_at[np->name_first - 1]))
        return;
    np->n -= np->name_first - np->first;
    np->first = np->name_first;
    np->head  = dm_actor_run_head(r->doc, np->name_first, np->name_n);
}

/* A title right before a name belongs to it, whatever the tree says. */
static void reach_left(const dm_resolver *r, dm_np *np)
{
    const dm_doc *doc = r->doc;
    uint32_t      from = doc->sents[doc->toks[np->first].sent].first;
    bool          has_title = begins_with_title(r, np);

    while (np->first > from) {
        uint32_t hit = r->hit_at[np->first - 1];

        if (hit == DM_NONE && !has_title && reach_over(r, np, from))
            return;
        if (hit == DM_NONE || (r->hits[hit].title == DM_NONE && !(has_title && r->hits[hit].actor != DM_NONE)
                               && !(has_title && r->hits[hit].modifier != DM_NONE)))
            return;
        if (r->hits[hit].title != DM_NONE && (r->titles[r->hits[hit].title].kind == DM_TITLE_THING || is_group_word(r, hit)
                                              || doc->toks[np->first - 1].morph.number == DM_NUMBER_PLUR))
            return;
        has_title |= r->hits[hit].title != DM_NONE;
        np->n += np->first - r->hits[hit].first;
        np->first = r->hits[hit].first;
    }
}

/* "San Salvador archbishop Jan Berg", headed by the city: the phrase is the person's. */
static void climb_to_land(const dm_resolver *r, dm_np *np)
{
    uint32_t up = r->doc->toks[np->head].head, hit;

    if (up == DM_NONE || up < np->first || up >= np->name_first || r->np_at[up] != DM_NONE)
        return;
    hit = r->hit_at[up];
    if (r->top_at[up] != DM_NONE || dm_hit_is_nation(r, hit))
        np->head = up;
}

/* "President Rojas", of whom is not said: of a party, a firm, if he is known for that. */
static bool is_bare_head(const dm_resolver *r, const dm_np *np)
{
    uint32_t hit = np->role_n ? r->hit_at[np->role_first] : DM_NONE;

    return hit != DM_NONE && !np->has_own_country && np->org == DM_NONE && np->org_np == DM_NONE
        && r->hits[hit].title != DM_NONE && r->titles[r->hits[hit].title].kind == DM_TITLE_HEAD
        && r->hits[hit].n == np->role_n;
}

static bool is_of_no_state(const dm_codes *c)
{
    static const char others[][4] = {"PTY", "BUS", "SOC", "LAB", "EDU", "REL", "JRN"};

    for (size_t i = 0; c->n_sector && i < sizeof others / sizeof *others; i++)
        if (memcmp(c->sectors[0], others[i], 4) == 0)
            return true;
    return false;
}

/* What the lexicon knows of a person fills what the text does not say. */
static void read_office(dm_resolver *r, dm_np *np)
{
    dm_codes codes;
    dm_str   role;

    np->office = dm_actor_office(r, np);
    if (np->office == DM_NONE)
        return;
    dm_actor_entry_codes(r, np->office, &codes, &role);
    if (!np->codes.country[0])
        memcpy(np->codes.country, codes.country, 4);
    if (np->codes.n_sector && (np->is_strong || codes.n_sector == 0 || memcmp(codes.sectors[0], "ELI", 4) == 0)
        && !(is_bare_head(r, np) && is_of_no_state(&codes)))
        return;                                                /* a default is nothing printed */
    memcpy(np->codes.sectors, codes.sectors, sizeof codes.sectors);
    np->codes.n_sector = codes.n_sector;
    np->is_from_office = true;
    np->is_strong      = false;
}

/* A noun that is not its lemma is a plural, whatever the features say. */
static bool is_plural(const dm_token *t)
{
    return t->morph.number == DM_NUMBER_PLUR || (t->upos == DM_UPOS_NOUN && t->form_id != t->lemma_id);
}

/* `is_given`: the phrase is said to name somebody, even where it says too little. */
static void read_at(dm_resolver *r, uint32_t h, bool is_given)
{
    dm_np    np = new_np(h);
    uint32_t last;

    if (r->doc->toks[h].upos == DM_UPOS_PRON && r->name_at[h] == DM_NONE && r->hit_at[h] == DM_NONE) {
        if (!is_given && !is_third_person(r, h))
            return;
        np.what = DM_NP_PRONOUN;
        dm_actor_add(r, np);
        return;
    }
    if (!is_given && r->hit_at[h] == DM_NONE && dm_actor_is_had_we(r->doc, r->lex, r->cls_we, h))
        return;
    dm_actor_chunk(r, h, &np.first, &last);
    np.n          = last - np.first + 1;
    np.name_first = h;
    np.name_n     = 1;
    np.is_plural  = is_plural(&r->doc->toks[h]);
    np.is_counted = dm_child(r->doc, h, DM_DEP_NUMMOD) != DM_NONE;
    cut_at_and(r, &np);
    trim_left(r, &np);
    if (np.is_indefinite && r->doc->toks[h].morph.number == DM_NUMBER_SING)
        np.is_plural = false;                                  /* "a convicted", whose lemma is another word */
    read_core(r, &np);
    if (np.what == DM_NP_NONE && is_given)
        np.what = DM_NP_ROLE;
    if (np.what == DM_NP_NONE)
        return;
    if (np.what == DM_NP_PERSON) {
        cut_at_land(r, &np);
        cut_at_group(r, &np);
        reach_left(r, &np);
        climb_to_land(r, &np);
    }
    if (np.same_as == DM_NONE && (np.what == DM_NP_PERSON || np.what == DM_NP_ROLE || np.what == DM_NP_BODY
                                  || np.what == DM_NP_AGAIN))
        dm_actor_code(r, &np);
    if (np.what == DM_NP_PEOPLE && np.same_as == DM_NONE)
        dm_actor_code_people(r, &np);
    if (np.what == DM_NP_AGAIN && (np.has_own_country || np.org != DM_NONE))
        np.what = DM_NP_ROLE;
    if (np.what == DM_NP_PERSON || np.what == DM_NP_NAME)
        read_office(r, &np);
    if (np.what == DM_NP_NAME && np.office != DM_NONE)
        np.what = DM_NP_PERSON;
    dm_actor_reach_nations(r, &np);
    if (is_given || says_enough(r, &np))
        dm_actor_add(r, np);
}

void dm_actor_read_given(dm_resolver *r, uint32_t h) { read_at(r, h, true); }

/* ---- what is left inside other nouns ------------------------------------ */

static bool is_free(const dm_resolver *r, const bool *covered, uint32_t first, uint32_t n, uint32_t base)
{
    for (uint32_t t = first; t < first + n; t++)
        if (covered[t - base])
            return false;
    return r->np_at[dm_actor_run_head(r->doc, first, n)] == DM_NONE;
}

static void add_nation(dm_resolver *r, const dm_hit *hit, uint32_t head)
{
    dm_np    np = new_np(head);
    dm_str   role;
    uint32_t top = r->top_at[head];

    np.first = np.name_first = hit->first;
    np.n = np.name_n = hit->n;
    np.what  = DM_NP_KNOWN;
    np.entry = hit->actor;
    if (r->actors[hit->actor].kind == DM_ACTOR_PERSON) {
        np.what = DM_NP_PERSON;
        reach_left(r, &np);
        dm_actor_code(r, &np);
        read_office(r, &np);
        dm_actor_add(r, np);
        return;
    }
    if (hit->alias == DM_ALIAS_NAME || hit->alias == DM_ALIAS_CAPITAL) {
        np.toponym  = top;
        np.is_place = top != DM_NONE && !r->doc->toponyms[top].is_actor;
        if (hit->alias == DM_ALIAS_CAPITAL && (np.is_place || top == DM_NONE))
            np.what = DM_NP_PLACE;
    }
    if (np.what == DM_NP_PLACE && top == DM_NONE)
        return;
    dm_actor_entry_codes(r, hit->actor, &np.codes, &role);
    dm_actor_add(r, np);
}

static void add_inner_name(dm_resolver *r, const dm_name *name, uint32_t head)
{
    dm_np np = new_np(head);

    np.first = np.name_first = name->first;
    np.n = np.name_n = name->n;
    np.what = name->ne == DM_NE_PER ? DM_NP_PERSON : DM_NP_BODY;
    if (np.what == DM_NP_PERSON) {
        trim_titles(r, &np);
        reach_left(r, &np);
        dm_actor_code(r, &np);
        read_office(r, &np);
    }
    dm_actor_add(r, np);
}

/* "a French film": where something comes from. */
static bool is_origin(const dm_resolver *r, const dm_hit *hit)
{
    uint32_t t = hit->first + hit->n - 1, up = r->doc->toks[t].head;

    return hit->alias == DM_ALIAS_ADJECTIVE && up != DM_NONE && up > t && r->np_at[up] == DM_NONE
        && dm_in(r, r->cls_not_nation, up);
}

/* "a Russian attack" is Russia's; "a Kurdish film" nobody's. */
static bool names_somebody(const dm_resolver *r, const dm_hit *hit)
{
    if (is_origin(r, hit))
        return false;
    return hit->actor != DM_NONE && !(r->actors[hit->actor].kind == DM_ACTOR_PEOPLE && hit->alias == DM_ALIAS_ADJECTIVE);
}

static void read_left_over(dm_resolver *r, const dm_sent *sent)
{
    bool    *covered = DM_NEW(r->doc->arena, bool, sent->n);
    uint32_t end = sent->first + sent->n;

    for (uint32_t t = sent->first; t < end; t++)
        if (r->np_at[t] != DM_NONE && r->nps[r->np_at[t]].what != DM_NP_NAME)
            for (uint32_t i = 0; i < r->nps[r->np_at[t]].n; i++)
                covered[r->nps[r->np_at[t]].first + i - sent->first] = true;
    for (uint32_t t = end; t-- > sent->first;) {
        uint32_t hit = r->hit_at[t], name = r->name_at[t], top = r->top_at[t];

        if (hit != DM_NONE && r->hits[hit].first == t && names_somebody(r, &r->hits[hit])
            && is_free(r, covered, t, r->hits[hit].n, sent->first)) {
            add_nation(r, &r->hits[hit], dm_actor_run_head(r->doc, t, r->hits[hit].n));
        } else if (hit == DM_NONE && name != DM_NONE && r->doc->names[name].first == t
                   && r->doc->names[name].ne != DM_NE_LOC && !is_writ(r, t + r->doc->names[name].n - 1)
                   && is_free(r, covered, t, r->doc->names[name].n, sent->first)) {
            add_inner_name(r, &r->doc->names[name], dm_actor_run_head(r->doc, t, r->doc->names[name].n));
        } else if (hit == DM_NONE && top != DM_NONE && r->doc->toponyms[top].first == t
                   && is_free(r, covered, t, r->doc->toponyms[top].n, sent->first)) {
            dm_np np = new_np(r->doc->toponyms[top].head);

            np.first = t;
            np.n     = r->doc->toponyms[top].n;
            read_place(r, &np, r->top_at[np.head]);
            dm_actor_add(r, np);
        }
    }
}

/* Possessive pronouns that are inside phrases: "its authorities". */
static void read_possessive(dm_resolver *r, uint32_t t)
{
    dm_np np = new_np(t);

    if (r->np_at[t] != DM_NONE || r->doc->toks[t].upos != DM_UPOS_PRON || !is_third_person(r, t)
        || r->hit_at[t] != DM_NONE || r->doc->toks[t].deprel == DM_DEP_EXPL)
        return;
    np.what = DM_NP_PRONOUN;
    dm_actor_add(r, np);
}

/* "a rebel attack", "police firing": a noun for persons before what they do. */
static bool acts_by_noun(const dm_resolver *r, uint32_t t)
{
    const dm_token *tok = &r->doc->toks[t];
    uint32_t        hit = r->hit_at[t];

    return tok->deprel == DM_DEP_COMPOUND && tok->head != DM_NONE && tok->head > t && dm_in(r, r->cls_act, tok->head)
        && !dm_in(r, r->cls_no_doer, t) && hit != DM_NONE && r->hits[hit].actor == DM_NONE && r->hits[hit].title != DM_NONE
        && r->titles[r->hits[hit].title].kind != DM_TITLE_THING && !is_inside_run(r, t);
}

void dm_actor_read(dm_resolver *r, uint32_t s)
{
    const dm_sent *sent = &r->doc->sents[s];

    for (uint32_t t = sent->first + sent->n; t-- > sent->first;)
        if (r->np_at[t] == DM_NONE && (dm_actor_heads_phrase(r, t) || acts_by_noun(r, t)))
            read_at(r, t, false);
    read_left_over(r, sent);
    for (uint32_t t = sent->first; t < sent->first + sent->n; t++)
        read_possessive(r, t);
}
