/* code.c: country and sectors from the words around a name or title
 *
 * The words before the core are read left to right: nations, bodies, titles and
 * the words that change titles. Then what hangs behind it: "of the Taliban", "for
 * NATO", "in Mumbai". The rules:
 *
 *     country   nation before it, nearest first; else its body's; else the nation
 *               or body behind "of"; else the title's own; else where it stands
 *     sectors   a title with a sector of its own keeps it: "Taliban judge" JUD
 *               a head does unless there is a body: "president of the senate" LEG
 *               a member takes its body's: "Pentagon spokesman" MIL; else that of
 *               a modifier: "rebel spokesman"; else its default
 *               a leader is a member, whose default is for states alone
 *               a rank adds its sector; "former" puts ELI first; "opposition"
 *               adds OPP; a people or a land not recognised lends its own last
 *
 * A nation joined by a hyphen to "backed" or "led" says who helps, and "pro-" whom
 * one likes: neither is the actor's own. "London-based" says where somebody is at
 * home unless a nation does, and "ethnic" makes a people of a nation.
 */
#include "actor/actor_int.h"

#include <string.h>

enum { BRACKET = 10 };           /* words of a bracket that is looked into, at most */

typedef struct evidence {
    uint32_t nation;           /* of ACTORS, before the core, nearest         */
    uint32_t org;              /* of ACTORS                                   */
    uint32_t people;           /* of ACTORS: "Kurdish"                        */
    uint32_t ethnic;           /* of TITLES: the sector of an "ethnic" nation */
    uint32_t org_np;           /* an np with a body's or person's codes       */
    uint32_t first_title;      /* of TITLES                                   */
    uint32_t rank;             /* of TITLES                                   */
    dm_codes hints;            /* modifiers                                   */
    char     city_country[4];
    char     of_country[4], at_country[4], title_country[4];
    dm_codes of;               /* sectors of the body behind "of"             */
    bool     is_former, is_opposition;
    bool     is_body_behind;   /* org or of_np hang behind "of"               */
    bool     is_unknown;       /* a name nobody knows before the title: "Acme chairman" */
    bool     has_owner;        /* a name before the core: "Berg's spokesman"  */
    bool     is_not_ruling;    /* "leftist leadership"                        */
    bool     is_of_party;      /* "PDP president": of the party, its initials right before the title */
    bool     is_next_behind;   /* what hangs behind is another noun's: "troops and rebels of the front" */
    uint32_t role_first, role_end;
} evidence;

void dm_codes_push(dm_codes *c, const char sector[4])
{
    if (!sector[0] || c->n_sector == DM_LEX_SECTORS)
        return;
    for (uint32_t i = 0; i < c->n_sector; i++)
        if (memcmp(c->sectors[i], sector, 4) == 0)
            return;
    memcpy(c->sectors[c->n_sector++], sector, 4);
}

static void push_codes(dm_codes *c, const dm_codes *more)
{
    for (uint32_t i = 0; i < more->n_sector; i++)
        dm_codes_push(c, more->sectors[i]);
}

static void push_all(dm_codes *c, const char (*sectors)[4])
{
    for (uint32_t i = 0; i < DM_LEX_SECTORS; i++)
        dm_codes_push(c, sectors[i]);
}

/* ---- lexicon actors ----------------------------------------------------- */

enum { PRESUMED_DAYS = 365 };    /* in office after the origin stopped          */

/* Who died in office stays what he was. */
static dm_day lasts_until(const dm_lex_actor *a, const dm_lex_term *t)
{
    if (a->died != DM_DAY_NONE && t->until == a->died)
        return DM_TERM_STILL;
    return t->bounds & DM_TERM_OR_AFTER ? t->until + PRESUMED_DAYS : t->until;
}

static const dm_lex_term *term_of(const dm_resolver *r, const dm_lex_actor *a)
{
    dm_day             first = r->doc->published.first, last = r->doc->published.last;
    const dm_lex_term *best = NULL;

    for (uint32_t i = 0; i < a->n_term && a->first_term + i < r->n_term; i++) {
        const dm_lex_term *t = &r->terms[a->first_term + i];

        if (first == DM_DAY_NONE && a->kind != DM_ACTOR_PERSON)
            continue;
        if (first == DM_DAY_NONE || (t->since <= last && lasts_until(a, t) >= first))
            best = t;
    }
    return best;
}

/* A person between or after terms has left office, if it is known when the last of them ended. */
static void out_of_office(const dm_resolver *r, const dm_lex_actor *a, dm_codes *out)
{
    for (uint32_t i = 0; i < a->n_term && a->first_term + i < r->n_term; i++) {
        const dm_lex_term *t = &r->terms[a->first_term + i];

        memcpy(out->country, t->country, 4);
        if (t->until >= r->doc->published.first)
            break;
        out->n_sector = 0;
        if (!(t->bounds & DM_TERM_OR_AFTER))
            dm_codes_push(out, "ELI");
    }
}

void dm_actor_entry_codes(const dm_resolver *r, uint32_t entry, dm_codes *out, dm_str *role)
{
    const dm_lex_actor *a = &r->actors[entry];
    const dm_lex_term  *t = term_of(r, a);

    *out  = (dm_codes){0};
    *role = (dm_str){0, 0};
    if (dm_actor_own_codes(r, entry, out))
        return;
    memcpy(out->country, a->country, 4);
    push_all(out, a->sectors);
    if (t) {
        out->n_sector = 0;
        if (t->country[0])
            memcpy(out->country, t->country, 4);
        push_all(out, t->sectors);
        *role = dm_lexicon_str(r->lex, t->role);
    } else if (a->n_term && a->kind == DM_ACTOR_PERSON) {
        out_of_office(r, a, out);
    }
}

/* ---- words before the core ---------------------------------------------- */

static bool is_hyphen(const dm_doc *doc, uint32_t t)
{
    return dm_is_form(doc, t, "-") || dm_is_form(doc, t, "\xE2\x80\x93");
}

/* Whether a word of `cls` is joined to what ends before `end`: "US-backed". */
static bool is_joined(const dm_resolver *r, uint32_t end, uint32_t cls)
{
    const dm_doc *doc = r->doc;

    if (end + 1 < doc->n_tok && is_hyphen(doc, end) && dm_in(r, cls, end + 1))
        return true;
    return end < doc->n_tok && doc->toks[end].is_glued && dm_in(r, cls, end);
}

/* "ethnic Russian": but "ethnic Kurdish" is Kurdish. */
static bool is_ethnic(const dm_resolver *r, const dm_hit *hit)
{
    return hit->first >= 1 && dm_in(r, r->cls_ethnic, hit->first - 1) && r->actors[hit->actor].kind != DM_ACTOR_PEOPLE;
}

bool dm_actor_is_foreign(const dm_resolver *r, const dm_hit *hit)
{
    const dm_doc *doc = r->doc;
    uint32_t      end = hit->first + hit->n;

    if (is_joined(r, end, r->cls_not_own) || is_joined(r, end, r->cls_seated) || is_ethnic(r, hit))
        return true;
    if (hit->first >= 1 && dm_in(r, r->cls_leaning, hit->first - 1))
        return true;
    return hit->first >= 2 && is_hyphen(doc, hit->first - 1) && dm_in(r, r->cls_leaning, hit->first - 2);
}

static void note_role(evidence *e, uint32_t first, uint32_t end)
{
    if (e->role_end == 0)
        e->role_first = first;
    e->role_end = end;
}

static void read_title_record(const dm_resolver *r, evidence *e, uint32_t title)
{
    const dm_lex_title *t = &r->titles[title];

    if (t->country[0])
        memcpy(e->title_country, t->country, 4);
    if (t->kind == DM_TITLE_BEFORE) {
        if (e->rank == DM_NONE || !r->titles[e->rank].sectors[0][0])
            e->rank = title;
    } else if (e->first_title == DM_NONE || dm_title_serves(&r->titles[e->first_title])
               || r->titles[e->first_title].kind == DM_TITLE_GROUP) {
        if (e->first_title != DM_NONE && dm_title_serves(t) && r->titles[e->first_title].kind == DM_TITLE_GROUP)
            push_all(&e->hints, r->titles[e->first_title].sectors);
        e->first_title = title;
    }
    else if (e->rank == DM_NONE)
        e->rank = title;
}

static void read_modifier(const dm_resolver *r, evidence *e, uint32_t modifier, uint32_t at)
{
    const dm_lex_title *t = &r->titles[modifier];

    if (dm_in(r, r->cls_ethnic, at))
        e->ethnic = modifier;
    else if (dm_str_eq(dm_str_of(t->sectors[0]), DM_STR("ELI")))
        e->is_former = true;
    else if (dm_str_eq(dm_str_of(t->sectors[0]), DM_STR("OPP")))
        e->is_opposition = true;
    else
        push_all(&e->hints, t->sectors);
}

static void read_actor_hit(const dm_resolver *r, evidence *e, const dm_hit *hit, bool is_minority)
{
    const dm_lex_actor *a = &r->actors[hit->actor];

    if (is_joined(r, hit->first + hit->n, r->cls_seated))
        memcpy(e->at_country, a->country, 4);
    if (dm_actor_is_foreign(r, hit) || (is_minority && hit->alias == DM_ALIAS_ADJECTIVE && a->kind == DM_ACTOR_COUNTRY))
        return;
    if (a->kind == DM_ACTOR_COUNTRY)
        e->nation = hit->actor;
    else if (a->kind == DM_ACTOR_PEOPLE)
        e->people = hit->actor;
    else
        e->org = hit->actor;
    note_role(e, hit->first, hit->first + hit->n);
}

/* "a communist official": the word for a person is an adjective here. */
static bool is_quality(const dm_resolver *r, const dm_hit *hit)
{
    return hit->n == 1 && hit->prefix == DM_NONE && r->doc->toks[hit->first].upos == DM_UPOS_ADJ
        && r->titles[hit->title].kind == DM_TITLE_PERSON;
}

static void read_hit(const dm_resolver *r, evidence *e, const dm_hit *hit, bool is_minority)
{
    if (hit->prefix != DM_NONE)
        read_modifier(r, e, hit->prefix, hit->first);
    if (hit->actor != DM_NONE) {
        read_actor_hit(r, e, hit, is_minority);
        return;
    }
    if (hit->modifier != DM_NONE)
        read_modifier(r, e, hit->modifier, hit->first);
    else if (hit->title != DM_NONE && !is_quality(r, hit) && r->titles[hit->title].kind != DM_TITLE_THING)
        read_title_record(r, e, hit->title);
    else
        return;
    note_role(e, hit->first, hit->first + hit->n);
}

/* An unknown body or a person before the core: "Karzai's spokesman". */
static void read_np_before(const dm_resolver *r, evidence *e, const dm_np *np, uint32_t t)
{
    uint32_t at = r->np_at[t];

    if (at == DM_NONE || t == np->head)
        return;
    const dm_np *in = &r->nps[at];

    if (in->what == DM_NP_BODY || in->what == DM_NP_PERSON || in->what == DM_NP_NAME)
        e->org_np = at;
}

/* A name before the core that is none of the lexicon's: "Berg's spokesman", "the Harbour Fund director". */
static void read_owner(const dm_resolver *r, evidence *e, const dm_np *np, uint32_t t)
{
    uint32_t name = r->name_at[t];

    if (name != DM_NONE && np->what != DM_NP_BODY && r->doc->names[name].ne != DM_NE_LOC
        && r->doc->names[name].first + r->doc->names[name].n <= np->name_first)
        e->has_owner = true;
}

/* "Karachi police", but "Geneva-based". */
static void read_city(const dm_resolver *r, evidence *e, uint32_t top)
{
    const dm_toponym *p = &r->doc->toponyms[top];
    uint32_t          end = p->first + p->n;

    if (is_joined(r, end, r->cls_seated))
        memcpy(e->at_country, dm_actor_place_country(r, top), 4);
    else if (!is_joined(r, end, r->cls_not_own))
        memcpy(e->city_country, dm_actor_place_country(r, top), 4);
}

/* "NGO Green Wing Aid". */
static bool is_acronym(const dm_doc *doc, uint32_t t)
{
    dm_str form = dm_doc_form(doc, t);

    for (size_t i = 0; i < form.n; i++)
        if (form.p[i] < 'A' || form.p[i] > 'Z')
            return false;
    return form.n > 1;
}

/* A name with small letters or figures too, or initials: a line in capitals makes a name of any word. */
static bool is_strange_name(const dm_resolver *r, uint32_t t)
{
    dm_str form = dm_doc_form(r->doc, t);
    bool   has_small = false;

    for (size_t i = 1; i < form.n; i++)
        has_small |= (form.p[i] >= 'a' && form.p[i] <= 'z') || (form.p[i] >= '0' && form.p[i] <= '9');
    has_small |= form.n > 2 && is_acronym(r->doc, t) && dm_actor_letters_tell(r->doc, t);
    return r->doc->toks[t].upos == DM_UPOS_PROPN && has_small && form.p[0] >= 'A' && form.p[0] <= 'Z';
}

/* Whether the hit is the initials of a body, and the title right behind it one that parties have. */
static bool is_party_office(const dm_resolver *r, const dm_hit *hit)
{
    uint32_t behind = hit->first + hit->n;
    bool     is_initials = false;

    for (uint32_t i = 0; hit->n == 1 && i < hit->match.n_entry; i++)
        is_initials |= hit->match.entries[i].kind == DM_PHRASE_ACTOR && hit->match.entries[i].record == hit->actor
            && hit->match.entries[i].letter_case == DM_CASE_CAPS;
    if (is_initials && behind + 1 < r->doc->n_tok && dm_in(r, r->cls_lesser, behind) && !dm_in(r, r->cls_party_office, behind))
        behind++;
    return is_initials && behind < r->doc->n_tok && dm_in(r, r->cls_party_office, behind);
}

static void read_before(const dm_resolver *r, evidence *e, const dm_np *np)
{
    uint32_t seen = DM_NONE;
    uint32_t end = np->what == DM_NP_BODY ? np->name_first + np->name_n : np->name_first;   /* bodies say it themselves */

    for (uint32_t t = np->first; t < end; t++) {
        if (np->is_namesake && r->hit_at[t] != DM_NONE && r->hits[r->hit_at[t]].actor != DM_NONE
            && r->actors[r->hits[r->hit_at[t]].actor].kind != DM_ACTOR_COUNTRY)
            continue;
        uint32_t hit = r->hit_at[t], top = r->top_at[t];

        if (hit != DM_NONE && np->what == DM_NP_BODY && r->hits[hit].actor == DM_NONE && t >= np->name_first
            && !(t == np->name_first && is_acronym(r->doc, t)) && (np->head < r->hits[hit].first || np->head >= r->hits[hit].first + r->hits[hit].n))
            continue;                                          /* "Movement for Good Government" */
        if (hit != DM_NONE && hit != seen) {
            read_hit(r, e, &r->hits[hit], dm_in(r, r->cls_minority, np->head));
            e->is_of_party |= r->hits[hit].actor != DM_NONE && is_party_office(r, &r->hits[hit]);
            seen = hit;
        } else if (hit == DM_NONE && top != DM_NONE) {
            read_city(r, e, top);
            note_role(e, t, t + 1);
        } else if (hit == DM_NONE) {
            read_np_before(r, e, np, t);
            read_owner(r, e, np, t);
            e->is_unknown |= e->first_title == DM_NONE && t + 1 < np->first + np->n && r->hit_at[t + 1] != DM_NONE
                && r->hits[r->hit_at[t + 1]].title != DM_NONE && is_strange_name(r, t);
        }
        if (hit == DM_NONE && e->role_end == t && r->doc->toks[t].upos != DM_UPOS_PUNCT)
            e->role_end = t + 1;
    }
}

/* "National Liberation Army (NLA) guerrillas": the body that a bracket right before the phrase, or the
 * words before that, name. */
static uint32_t body_before(const dm_resolver *r, uint32_t first)
{
    const dm_doc *doc = r->doc;
    uint32_t      from = first ? doc->sents[doc->toks[first].sent].first : 0, t = first;

    if (t <= from || !(dm_is_form(doc, t - 1, ")") || dm_is_form(doc, t - 1, "]")))
        return DM_NONE;
    for (t--; t-- > from && first - t < BRACKET;) {
        uint32_t hit = t > from ? r->hit_at[t - 1] : DM_NONE, in = r->hit_at[t];

        if (in != DM_NONE && dm_hit_is_body(r, in))
            return r->hits[in].actor;
        if (dm_is_form(doc, t, "(") || dm_is_form(doc, t, "["))
            return hit != DM_NONE && dm_hit_is_body(r, hit) ? r->hits[hit].actor : DM_NONE;
    }
    return DM_NONE;
}

/* ---- words behind ------------------------------------------------------- */

static void read_of(const dm_resolver *r, evidence *e, const dm_np *in, uint32_t at)
{
    memcpy(e->of_country, in->codes.country, 4);
    e->of             = in->codes;
    e->is_body_behind = true;
    if (in->what == DM_NP_KNOWN && r->actors[in->entry].kind != DM_ACTOR_COUNTRY && e->org == DM_NONE)
        e->org = in->entry;
    else if (in->org != DM_NONE && e->org == DM_NONE)
        e->org = in->org;
    else if (in->what != DM_NP_KNOWN && e->org_np == DM_NONE)
        e->org_np = at;
}

static bool is_land(const dm_resolver *r, const dm_np *in)
{
    return in->what == DM_NP_PLACE || in->is_place
        || (in->what == DM_NP_KNOWN && r->actors[in->entry].kind == DM_ACTOR_COUNTRY);
}

/* "residents of the Syrian city", "gunmen in a Malian village". */
static void read_adjective_behind(const dm_resolver *r, char country[4], uint32_t c)
{
    uint32_t first, last;

    dm_actor_chunk(r, c, &first, &last);
    for (uint32_t t = first; t < c; t++)
        if (dm_hit_is_nation(r, r->hit_at[t]) && !dm_actor_is_foreign(r, &r->hits[r->hit_at[t]]))
            memcpy(country, r->actors[r->hits[r->hit_at[t]].actor].country, 4);
}

/* "reviews director at the Harbour Weekly": whom a member serves. */
static bool is_body_at(const dm_resolver *r, const evidence *e, uint32_t at)
{
    const dm_np *in = at != DM_NONE ? &r->nps[at] : NULL;

    if (in == NULL || e->first_title == DM_NONE || !dm_title_serves(&r->titles[e->first_title]))
        return false;
    return in->what == DM_NP_BODY || (in->what == DM_NP_KNOWN && !is_land(r, in));
}

/* "spokesman for Harbour Oil": a name that is neither a place nor known. */
static bool is_strange(const dm_resolver *r, uint32_t c)
{
    uint32_t at = r->np_at[c];

    return is_strange_name(r, c) && r->hit_at[c] == DM_NONE && r->top_at[c] == DM_NONE
        && (r->name_at[c] == DM_NONE || r->doc->names[r->name_at[c]].ne != DM_NE_LOC)
        && (at == DM_NONE || (r->nps[at].what != DM_NP_KNOWN && r->nps[at].codes.n_sector == 0));
}

/* Where somebody is who is at that place: for "Kenya Boulevard", where the article plays. */
static const char *land_at(const dm_resolver *r, uint32_t top)
{
    const char *country = dm_actor_place_country(r, top);

    return country[0] || !dm_actor_names_street(r, top) ? country : r->home;
}

static void read_child(const dm_resolver *r, evidence *e, uint32_t c)
{
    const dm_doc *doc = r->doc;
    uint32_t      prep = dm_child(doc, c, DM_DEP_CASE), at = r->np_at[c];
    uint32_t      top = r->top_at[c];

    if (prep == DM_NONE)
        return;
    if (dm_in(r, r->cls_at, prep) && is_body_at(r, e, at)) {
        read_of(r, e, &r->nps[at], at);
        return;
    }
    if (dm_in(r, r->cls_at, prep)) {
        uint32_t first, last;

        dm_subtree(doc, c, &first, &last);
        for (uint32_t t = first; top == DM_NONE && t <= last; t++)
            top = r->top_at[t];
        if (top != DM_NONE)
            memcpy(e->at_country, land_at(r, top), 4);
        else
            read_adjective_behind(r, e->at_country, c);
        return;
    }
    if (at == DM_NONE && dm_in(r, r->cls_of, prep) && !e->of_country[0])
        read_adjective_behind(r, e->of_country, c);
    e->has_owner |= dm_in(r, r->cls_belongs, prep) && !dm_in(r, r->cls_from, prep) && is_strange(r, c);
    if (at == DM_NONE || !dm_in(r, r->cls_belongs, prep))
        return;
    const dm_np *in = &r->nps[at];

    if ((dm_in(r, r->cls_from, prep) ? is_land(r, in) : !is_land(r, in) && in->what != DM_NP_PEOPLE) && !e->at_country[0])
        memcpy(e->at_country, in->codes.country, 4);          /* soldiers from Chad, workers for a firm in Chad */
    if (in->what == DM_NP_PLACE || in->is_place) {
        if (dm_in(r, r->cls_of, prep))
            memcpy(e->of_country, in->codes.country, 4);
        return;
    }
    bool is_member = e->first_title != DM_NONE && dm_title_serves(&r->titles[e->first_title]);
    bool is_nation = in->what == DM_NP_PEOPLE || is_land(r, in);

    if (dm_in(r, r->cls_of, prep) || (is_member && !is_nation))
        read_of(r, e, in, at);
}

/* "Berg, R-Texas": whom he sits for. */
static void read_seat(const dm_resolver *r, evidence *e, const dm_np *np)
{
    uint32_t letter = np->first + np->n + 1;                 /* behind the comma or bracket */

    if (!e->at_country[0] && dm_doc_is_seat(r->doc, letter) && r->top_at[letter + 2] != DM_NONE)
        memcpy(e->at_country, dm_actor_place_country(r, r->top_at[letter + 2]), 4);
}

/* "81 people in Nigeria", whatever the tree hangs it on. */
static void read_next(const dm_resolver *r, evidence *e, const dm_np *np)
{
    const dm_doc *doc = r->doc;
    uint32_t      t = np->first + np->n, end = doc->sents[doc->toks[np->head].sent].first + doc->sents[doc->toks[np->head].sent].n;

    if (e->at_country[0] || t >= end || !dm_in(r, r->cls_at, t))
        return;
    for (uint32_t i = t + 1; i < end && i < t + 6; i++) {
        if (doc->toks[i].upos == DM_UPOS_PUNCT || doc->toks[i].upos == DM_UPOS_VERB)
            return;
        if (r->top_at[i] != DM_NONE) {
            memcpy(e->at_country, land_at(r, r->top_at[i]), 4);
            return;
        }
    }
}

/* "Ministry of Mines of Zambia", read as one name. */
static void read_inside(const dm_resolver *r, evidence *e, const dm_np *np)
{
    for (uint32_t t = np->name_first + np->name_n; t < np->first + np->n && !e->of_country[0]; t++) {
        uint32_t hit = r->hit_at[t];

        if (hit != DM_NONE && r->hits[hit].actor != DM_NONE
            && r->actors[r->hits[hit].actor].kind == DM_ACTOR_COUNTRY && !dm_actor_is_foreign(r, &r->hits[hit]))
            memcpy(e->of_country, r->actors[r->hits[hit].actor].country, 4);
    }
}

/* Whether a noun joined to the phrase stands before `c`. */
static bool is_behind_next(const dm_doc *doc, const dm_np *np, uint32_t c)
{
    for (uint32_t k = dm_first(doc, np->head); k != DM_NONE; k = dm_next(doc, k))
        if (k > np->head && k < c && doc->toks[k].deprel == DM_DEP_CONJ)
            return true;
    return false;
}

/* What hangs behind any word of the phrase. */
static void read_behind(const dm_resolver *r, evidence *e, const dm_np *np)
{
    const dm_doc *doc = r->doc;
    uint32_t      last = np->first + np->n - 1;

    read_seat(r, e, np);
    if (np->what == DM_NP_ROLE || np->what == DM_NP_PEOPLE)
        read_next(r, e, np);
    if (np->what == DM_NP_ROLE)
        read_inside(r, e, np);
    for (uint32_t t = np->first; t <= last; t++)
        for (uint32_t c = dm_first(doc, t); c != DM_NONE; c = dm_next(doc, c))
            if (c > last && doc->toks[c].deprel == DM_DEP_NMOD) {
                e->is_next_behind |= is_behind_next(doc, np, c);
                read_child(r, e, c);
            }
}

/* ---- deciding ----------------------------------------------------------- */

static bool set_country(dm_np *np, const char country[4])
{
    if (np->codes.country[0] || !country[0])
        return false;
    memcpy(np->codes.country, country, 4);
    return true;
}

/* Who serves a firm of many lands is of one of them. */
static bool is_own_man(const dm_resolver *r, const dm_np *np, const evidence *e, const dm_codes *body)
{
    uint8_t kind = e->first_title == DM_NONE ? DM_TITLE_PERSON : r->titles[e->first_title].kind;

    if (memcmp(body->country, "MNC", 4) != 0)
        return false;
    return np->what == DM_NP_PERSON
        || (np->what == DM_NP_ROLE && (e->is_former || kind == DM_TITLE_PERSON || kind == DM_TITLE_HEAD));
}

static void decide_country(const dm_resolver *r, dm_np *np, const evidence *e)
{
    if (e->nation != DM_NONE)
        np->has_own_country |= set_country(np, r->actors[e->nation].country);
    if (e->org != DM_NONE) {
        dm_codes codes;
        dm_str   role;

        dm_actor_entry_codes(r, e->org, &codes, &role);
        if (!is_own_man(r, np, e, &codes))
            np->has_own_country |= set_country(np, codes.country);
    }
    np->has_own_country |= set_country(np, e->city_country);
    if (e->org_np != DM_NONE)
        np->has_own_country |= set_country(np, r->nps[e->org_np].codes.country);
    np->has_own_country |= set_country(np, e->of_country);
    set_country(np, e->title_country);
    if (e->people != DM_NONE)
        np->has_own_country |= set_country(np, r->actors[e->people].country);
    if (!dm_actor_is_elsewhere(r, np))
        np->has_own_country |= set_country(np, e->at_country);
}

static bool is_armed(const char sector[4])
{
    static const char armed[][4] = {"MIL", "REB", "PRM", "COP", "SPY", "UAF", "CRM"};

    for (size_t i = 0; i < sizeof armed / sizeof *armed; i++)
        if (memcmp(sector, armed[i], 4) == 0)
            return true;
    return false;
}

/* "Kurdish forces", "ministry troops": who bears arms does so for whomever. */
static bool lays_down_arms(const dm_lex_title *t, const dm_codes *body)
{
    if (t == NULL || t->kind == DM_TITLE_LEADER || memcmp(t->sectors[0], "MIL", 4) != 0)
        return false;
    for (uint32_t i = 0; i < body->n_sector; i++)
        if (is_armed(body->sectors[i]))
            return false;
    return true;
}

/* The sectors of the body behind a member; false: nothing known. */
static bool push_body(const dm_resolver *r, dm_codes *out, const evidence *e)
{
    uint32_t n = out->n_sector;
    dm_codes codes = {0};
    dm_str   role;

    if (e->org != DM_NONE)
        dm_actor_entry_codes(r, e->org, &codes, &role);
    else if (e->hints.n_sector)
        codes = e->hints;
    else if (e->org_np != DM_NONE && e->of.n_sector == 0)
        codes = r->nps[e->org_np].codes;
    else
        codes = e->of;
    if (e->first_title != DM_NONE && lays_down_arms(&r->titles[e->first_title], &codes))
        return false;
    push_codes(out, &codes);
    return out->n_sector > n;
}

/* "president of the senate", "Interpol president", "PDP president", but "Republican president". */
static bool push_headed(const dm_resolver *r, dm_codes *out, const evidence *e)
{
    dm_codes codes = {0};
    dm_str   role;

    if (e->org != DM_NONE)
        dm_actor_entry_codes(r, e->org, &codes, &role);
    if (e->org != DM_NONE && !e->is_body_behind && !e->is_of_party && memcmp(codes.sectors[0], "PTY", 4) == 0)
        return false;
    return push_body(r, out, e);
}

/* "the commander in chief of the rebels": whoever ranks among irregulars is one of them. */
static bool is_irregular(const dm_codes *body)
{
    static const char irregular[][4] = {"REB", "PRM", "UAF", "CRM"};

    for (size_t i = 0; i < sizeof irregular / sizeof *irregular; i++)
        if (body->n_sector && memcmp(body->sectors[0], irregular[i], 4) == 0)
            return true;
    return false;
}

static bool push_irregular(const dm_resolver *r, dm_codes *out, const evidence *e, const dm_lex_title *t)
{
    dm_codes codes = e->of;
    dm_str   role;

    if (memcmp(t->sectors[0], "MIL", 4) != 0 || t->sectors[1][0] || e->is_next_behind)
        return false;
    if (e->org != DM_NONE)
        dm_actor_entry_codes(r, e->org, &codes, &role);
    if (!is_irregular(&codes))
        return false;
    push_codes(out, &codes);
    return true;
}

/* "the front's killers", "terrorist criminals": an insult, for who is armed anyhow. */
static bool push_insulted(const dm_resolver *r, dm_codes *out, const evidence *e, const dm_lex_title *t)
{
    dm_codes codes;
    dm_str   role;

    if (memcmp(t->sectors[0], "CRM", 4) != 0 || e->is_body_behind)
        return false;
    if (e->org != DM_NONE)
        dm_actor_entry_codes(r, e->org, &codes, &role);
    else
        codes = e->hints;
    if (!is_irregular(&codes))
        return false;
    push_codes(out, &codes);
    return true;
}

/* "director of the Harbour Fund", "Berg's spokesman": whose he is is told, but not what that is. */
static bool is_anybodys(const dm_resolver *r, const evidence *e)
{
    const dm_np *in = e->org_np != DM_NONE ? &r->nps[e->org_np] : NULL;

    if (e->org != DM_NONE)                                     /* a firm or charity of many lands */
        return memcmp(r->actors[e->org].country, "MNC", 4) == 0 || memcmp(r->actors[e->org].country, "NGO", 4) == 0;
    return (e->has_owner || (in && (in->what == DM_NP_BODY || in->what == DM_NP_PERSON)
                                                  && in->codes.n_sector == 0 && e->of.n_sector == 0));
}

/* Whether his body is one that nobody knows, which is no state's by its looks. */
static bool is_of_strangers(const evidence *e)
{
    return e->is_unknown && e->nation == DM_NONE && e->org == DM_NONE && !e->city_country[0];
}

/* A title whose own sector counts. */
static bool push_title(const dm_resolver *r, dm_codes *out, const evidence *e, const dm_lex_title *t, bool is_organ)
{
    if (t == NULL || dm_title_serves(t) || t->kind == DM_TITLE_THING || !t->sectors[0][0])
        return false;
    if (is_organ && (push_body(r, out, e) || (e->is_not_ruling && memcmp(t->sectors[0], "GOV", 4) == 0)))
        return true;
    if (t->kind == DM_TITLE_HEAD && (push_headed(r, out, e) || (e->is_body_behind && is_anybodys(r, e))
                                      || is_of_strangers(e)))
        return true;
    if (push_irregular(r, out, e, t) || push_insulted(r, out, e, t))
        return true;
    push_all(out, t->sectors);
    if (t->kind == DM_TITLE_PERSON)
        push_codes(out, &e->hints);
    return true;
}

/* "French leaders", "leaders of France", but not "a leader in Paris", "a leftist French leader". */
static bool leads_state(const evidence *e, const dm_np *np)
{
    return !e->is_not_ruling && np->has_own_country && (e->nation != DM_NONE || e->of_country[0] || e->city_country[0]) && e->people == DM_NONE
        && e->ethnic == DM_NONE;
}

/* What is said of somebody of whom nothing else is. */
static void push_default(const dm_resolver *r, dm_codes *out, const evidence *e, const dm_np *np)
{
    const dm_lex_title *t = e->first_title != DM_NONE ? &r->titles[e->first_title] : NULL;

    if (t && out->n_sector == 0 && !e->is_opposition && !(memcmp(t->sectors[0], "GOV", 4) == 0 && dm_title_serves(t) && is_anybodys(r, e))
        && (t->kind != DM_TITLE_LEADER || leads_state(e, np))) {
        if (r->has_forces && dm_in(r, r->cls_officer, np->head) && memcmp(t->sectors[0], "COP", 4) == 0)
            dm_codes_push(out, "MIL");
        else
            push_all(out, t->sectors);
    }
    if (out->n_sector == 0 && e->people != DM_NONE && !dm_in(r, r->cls_country, np->head))
        push_all(out, r->actors[e->people].sectors);          /* but not "Muslim countries" */
    if (out->n_sector == 0 && e->ethnic != DM_NONE)
        push_all(out, r->titles[e->ethnic].sectors);
}

/* Whether who held it once is one of the elite: no baker who has retired. */
static bool is_of_state(const dm_resolver *r, const evidence *e, const dm_lex_title *t)
{
    static const char other[][4] = {"BUS", "LAB", "JRN", "EDU", "SOC", "MED", "REL", "AGR", "CVL", "REF"};
    dm_codes          codes = {0};
    dm_str            role;

    if (e->org != DM_NONE)
        dm_actor_entry_codes(r, e->org, &codes, &role);
    else if (e->of.n_sector)
        codes = e->of;
    else if (e->hints.n_sector)
        codes = e->hints;
    if (t && t->sectors[0][0] && (!dm_title_serves(t) || codes.n_sector == 0))
        memcpy(codes.sectors[0], t->sectors[0], 4);
    if (!codes.sectors[0][0])                                  /* "former rival" */
        return t == NULL ? e->rank != DM_NONE || e->nation != DM_NONE : dm_title_serves(t) && e->nation != DM_NONE;
    for (size_t i = 0; i < sizeof other / sizeof *other; i++)
        if (memcmp(codes.sectors[0], other[i], 4) == 0)
            return false;
    return true;
}

/* "Harbour Party Sen. Ana Rojas": the office comes before the party. */
static bool is_elected(const dm_resolver *r, const evidence *e)
{
    return e->rank != DM_NONE && dm_actor_is_power(r->titles[e->rank].sectors[0]) && e->org != DM_NONE
        && memcmp(r->actors[e->org].sectors[0], "PTY", 4) == 0;
}

/* A star, a voter and a father may be a minister too. */
static bool says_little(const dm_codes *c) { return c->n_sector == 1 && memcmp(c->sectors[0], "CVL", 4) == 0; }

/* A general's son is no soldier. */
static bool is_kin(const dm_lex_title *t) { return t && t->kind == DM_TITLE_PERSON && !t->sectors[0][0]; }

static void decide_sectors(const dm_resolver *r, dm_np *np, const evidence *e)
{
    const dm_lex_title *t = e->first_title != DM_NONE ? &r->titles[e->first_title] : NULL;
    dm_codes           *out = &np->codes;

    if (e->is_former && is_of_state(r, e, t))
        dm_codes_push(out, "ELI");
    np->is_strong = true;
    if (is_elected(r, e))
        push_all(out, r->titles[e->rank].sectors);
    if (!push_title(r, out, e, t, dm_in(r, r->cls_organ_of, np->head)) && (is_kin(t) || !push_body(r, out, e))) {
        if (e->rank != DM_NONE)
            push_all(out, r->titles[e->rank].sectors);
        np->is_strong = out->n_sector > 0;
        push_default(r, out, e, np);
    }
    if (says_little(out) || (e->is_former && memcmp(out->sectors[0], "ELI", 4) != 0))
        np->is_strong = false;                                 /* "retired surgeon", "TV star" */
    if (e->rank != DM_NONE)
        push_all(out, r->titles[e->rank].sectors);
    if (e->is_opposition)
        dm_codes_push(out, "OPP");
    if (e->nation != DM_NONE)
        push_all(out, r->actors[e->nation].sectors);
}

static void decide_role(dm_np *np, const evidence *e)
{
    if (np->what != DM_NP_PERSON && np->what != DM_NP_ROLE)
        return;
    uint32_t end = np->what == DM_NP_PERSON ? e->role_end : np->name_first + np->name_n;
    uint32_t first = e->role_end ? e->role_first : np->name_first;

    if (np->what == DM_NP_PERSON && e->role_end == 0)
        return;
    if (end > np->name_first && np->what == DM_NP_PERSON)
        end = np->name_first;
    if (end <= first)
        return;
    np->role_first = first;
    np->role_n     = end - first < DM_ACTOR_ROLE_WORDS ? end - first : DM_ACTOR_ROLE_WORDS;
}

/* "police station", but not "tourist district". */
static bool is_for(const dm_lex_title *thing, const dm_lex_title *before)
{
    return thing->kind == DM_TITLE_THING && before && memcmp(before->sectors[0], "CVL", 4) != 0;
}

/* "A congressman" of an article about another land that has a congress too; in capitals any such title. */
static bool is_of_home(const dm_resolver *r, uint32_t head, const char country[4])
{
    if (!dm_actor_letters_tell(r->doc, head) && r->lead[0] && memcmp(r->lead, country, 4) != 0)
        return true;
    return r->home[0] && memcmp(r->home, country, 4) != 0 && dm_in(r, r->cls_shared_office, head);
}

/* The title that is the core: for a member, the title before it says of what. */
static void read_core(const dm_resolver *r, evidence *e, const dm_np *np)
{
    uint32_t            title = np->title;
    const dm_lex_title *t = &r->titles[title];
    const dm_lex_title *before = e->first_title != DM_NONE ? &r->titles[e->first_title] : NULL;
    uint32_t            hit = r->hit_at[np->name_first];

    if (hit != DM_NONE && r->hits[hit].prefix != DM_NONE)
        read_modifier(r, e, r->hits[hit].prefix, np->name_first);
    if ((dm_title_serves(t) || t->kind == DM_TITLE_HEAD || is_for(t, before) || dm_in(r, r->cls_organ_of, np->head)) && before && (!dm_title_serves(before) || e->hints.n_sector == 0))
        push_all(&e->hints, before->sectors);
    if (t->country[0] && !is_of_home(r, np->head, t->country))
        memcpy(e->title_country, t->country, 4);
    e->first_title = title;
}

/* "his spokesman": entity.c learns of whom. */
static bool is_somebodys(const dm_resolver *r, const dm_np *np)
{
    for (uint32_t c = dm_first(r->doc, np->head); c != DM_NONE; c = dm_next(r->doc, c))
        if (r->doc->toks[c].deprel == DM_DEP_NMOD_POSS && r->doc->toks[c].upos == DM_UPOS_PRON)
            return true;
    return false;
}

static evidence no_evidence(void)
{
    return (evidence){.nation = DM_NONE, .org = DM_NONE, .people = DM_NONE, .ethnic = DM_NONE, .org_np = DM_NONE,
                      .first_title = DM_NONE, .rank = DM_NONE};
}

void dm_actor_code(dm_resolver *r, dm_np *np)
{
    evidence e = no_evidence();

    read_before(r, &e, np);
    if (np->what == DM_NP_ROLE && np->title != DM_NONE)
        read_core(r, &e, np);
    if (np->what == DM_NP_ROLE && e.org == DM_NONE && e.nation == DM_NONE)
        e.org = body_before(r, np->first);
    for (uint32_t t = np->first; t < np->name_first; t++)
        e.is_not_ruling |= dm_in(r, r->cls_not_ruling, t);
    np->is_owned = is_somebodys(r, np);
    e.has_owner |= np->is_owned;
    read_behind(r, &e, np);
    np->org    = e.org;
    np->org_np = e.org_np;
    decide_country(r, np, &e);
    decide_sectors(r, np, &e);
    decide_role(np, &e);
}

void dm_actor_code_people(dm_resolver *r, dm_np *np)
{
    evidence e = no_evidence();
    dm_codes own = np->codes;

    read_before(r, &e, np);
    read_behind(r, &e, np);
    np->codes = (dm_codes){0};
    if (dm_in(r, r->cls_settled, np->head))
        e.nation = DM_NONE;                                    /* Japanese Americans */
    if (e.nation == DM_NONE && !e.city_country[0]
        && (e.ethnic == DM_NONE || r->actors[np->entry].kind == DM_ACTOR_PEOPLE))
        memcpy(np->codes.country, own.country, 4);
    e.org = e.org_np = DM_NONE;
    decide_country(r, np, &e);
    push_codes(&np->codes, &e.hints);
    if (e.ethnic != DM_NONE)
        push_all(&np->codes, r->titles[e.ethnic].sectors);
    push_codes(&np->codes, &own);
}
