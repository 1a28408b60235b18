/* join.c: phrases of a sentence that name the same
 *
 * "Anna Berg, head of the central bank", "the spy agency KGB", "the
 * Minister of Trade (Ola Lund)", "International Security Assistance Force
 * (ISAF)". The name takes what the description says. A nation, or a place, is
 * never the same as what stands beside it. Conjuncts without a nation share the
 * one before: "American agents and contractors".
 */
#include "actor/actor_int.h"

#include <string.h>

static bool is_state(const dm_resolver *r, const dm_np *np)
{
    return np->is_place || np->what == DM_NP_PLACE || np->what == DM_NP_PEOPLE
        || (np->what == DM_NP_KNOWN && r->actors[np->entry].kind == DM_ACTOR_COUNTRY);
}

static bool is_body(const dm_np *np)
{
    return np->what == DM_NP_KNOWN || np->what == DM_NP_BODY || np->what == DM_NP_NAME;
}

static bool is_description(const dm_np *np) { return np->what == DM_NP_ROLE || np->what == DM_NP_AGAIN; }

static bool is_for_person(const dm_resolver *r, const dm_np *np)
{
    if (np->what != DM_NP_ROLE || np->is_plural)
        return false;
    return np->title == DM_NONE || r->titles[np->title].kind == DM_TITLE_PERSON
        || r->titles[np->title].kind == DM_TITLE_HEAD || dm_title_serves(&r->titles[np->title]);
}

/* The words of a description up to the end of what hangs behind it. */
static void set_role(const dm_resolver *r, dm_np *person, const dm_np *role)
{
    uint32_t first, last;

    if (person->role_n)
        return;
    dm_subtree(r->doc, role->head, &first, &last);
    first = role->first;
    if (last < role->first + role->n - 1)
        last = role->first + role->n - 1;
    for (uint32_t t = first; t <= last && t < first + DM_ACTOR_ROLE_WORDS; t++) {
        if (t > first && (dm_is_form(r->doc, t, ",") || dm_is_form(r->doc, t, ")") || dm_is_form(r->doc, t, "(")))
            break;
        if (r->name_at[t] != DM_NONE && r->name_at[t] == r->name_at[person->name_first])
            break;
        person->role_n = t - first + 1;
    }
    person->role_first = first;
}

static void take_codes(dm_np *to, const dm_np *from)
{
    if (!to->codes.country[0])
        memcpy(to->codes.country, from->codes.country, 4);
    if (to->codes.n_sector == 0 || (!to->is_strong && from->is_strong)) {
        dm_codes old = to->codes;

        if (from->codes.n_sector) {
            memcpy(to->codes.sectors, from->codes.sectors, sizeof to->codes.sectors);
            to->codes.n_sector = from->codes.n_sector;
            for (uint32_t i = 0; i < old.n_sector && to->is_strong; i++)
                dm_codes_push(&to->codes, old.sectors[i]);
        }
        to->is_strong = from->is_strong;
    } else {
        for (uint32_t i = 0; i < from->codes.n_sector && from->is_strong; i++)
            dm_codes_push(&to->codes, from->codes.sectors[i]);
    }
    if (to->org == DM_NONE)
        to->org = from->org;
}

/* "The dreaded group" is no ministry. */
static bool clashes(const dm_resolver *r, const dm_np *body, const dm_np *description)
{
    uint32_t title = dm_actor_again_title(r, description);

    if (body->what != DM_NP_KNOWN || title == DM_NONE || body->codes.n_sector == 0)
        return false;
    return !dm_codes_share(&body->codes, r->titles[title].sectors);
}

/* "in Tal, BOYACA DEPARTMENT": where a town is, no body. */
static bool is_where(const dm_resolver *r, const dm_np *np)
{
    return np->what == DM_NP_BODY && dm_in(r, r->cls_area, np->head) && np->first > 1 && dm_is_form(r->doc, np->first - 1, ",")
        && r->top_at[np->first - 2] != DM_NONE;
}

/* A given mention inside another is another. */
static bool is_nested(const dm_np *x, const dm_np *y)
{
    return x->is_given && y->is_given
        && ((y->head >= x->given_first && y->head < x->given_first + x->given_n)
            || (x->head >= y->given_first && x->head < y->given_first + y->given_n));
}

/* Makes `a` and `b` name the same, if they can. */
static bool join(dm_resolver *r, uint32_t a, uint32_t b)
{
    dm_np *x = &r->nps[a], *y = &r->nps[b];

    if (a == b || x->same_as != DM_NONE || y->same_as != DM_NONE || is_state(r, x) || is_state(r, y)
        || y->has_adverb || is_nested(x, y) || is_where(r, x) || is_where(r, y))
        return false;
    if (x->what == DM_NP_PERSON && is_for_person(r, y)) {
        take_codes(x, y);
        set_role(r, x, y);
        y->same_as = a;
    } else if (y->what == DM_NP_PERSON && is_for_person(r, x)) {
        take_codes(y, x);
        set_role(r, y, x);
        x->same_as = b;
    } else if (is_body(x) && is_description(y) && !is_for_person(r, y) && !clashes(r, x, y)) {
        if (x->what != DM_NP_KNOWN)
            take_codes(x, y);
        y->same_as = a;
    } else if (is_body(y) && is_description(x) && !is_for_person(r, x) && !clashes(r, y, x)) {
        if (y->what != DM_NP_KNOWN)
            take_codes(y, x);
        x->same_as = b;
    } else
        return false;
    return true;
}

/* A name and its short form in brackets: the longer one is the name. */
static bool join_short(dm_resolver *r, uint32_t a, uint32_t b)
{
    dm_np *x = &r->nps[a], *y = &r->nps[b];

    if (is_state(r, x) || is_state(r, y) || x->same_as != DM_NONE || y->same_as != DM_NONE)
        return false;
    if (is_body(x) && is_body(y) && !(x->what == DM_NP_KNOWN && y->what == DM_NP_KNOWN && x->entry != y->entry)) {
        if (y->what == DM_NP_KNOWN)
            x->same_as = b;
        else
            y->same_as = a;
        return true;
    }
    if (is_description(x) && !is_for_person(r, x) && (y->what == DM_NP_BODY || y->what == DM_NP_NAME)
        && y->name_n == 1) {                                  /* the Zambian Air Force (ZAF) */
        y->same_as = a;
        return true;
    }
    if (x->what == DM_NP_PRONOUN && (is_body(y) || y->what == DM_NP_PERSON)) {
        x->same_as = b;
        return true;
    }
    if (x->what == DM_NP_PERSON && (y->what == DM_NP_NAME || y->what == DM_NP_PERSON) && y->name_n < x->name_n) {
        y->same_as = a;
        return true;
    }
    return false;
}

/* The phrase that ends just before token `t`. */
static uint32_t phrase_before(const dm_resolver *r, const dm_sent *sent, uint32_t t)
{
    for (uint32_t i = t; i-- > sent->first && t - i < 12;) {
        uint32_t at = r->np_at[i];

        if (at != DM_NONE && r->nps[at].first + r->nps[at].n == t)
            return at;
    }
    return DM_NONE;
}

/* "(Susan) Rice": the bracket is a part of the name that follows. */
static bool is_in_name(dm_resolver *r, const dm_sent *sent, uint32_t at)
{
    dm_np *np = &r->nps[at];

    for (uint32_t t = np->first + np->n; t < np->first + np->n + 5 && t < sent->first + sent->n; t++) {
        uint32_t next = r->np_at[t];

        if (next == DM_NONE || next == at || r->nps[next].what != DM_NP_PERSON || r->nps[next].first > np->first
            || r->nps[next].same_as != DM_NONE)
            continue;
        np->same_as = next;
        return true;
    }
    return false;
}

/* The phrase that `at` hangs behind: "the Mission" of "in Mali". */
static uint32_t owner_of(const dm_resolver *r, uint32_t at)
{
    const dm_token *tok = &r->doc->toks[r->nps[at].head];

    return is_state(r, &r->nps[at]) && tok->deprel == DM_DEP_NMOD && tok->head < r->nps[at].first ? r->np_at[tok->head] : DM_NONE;
}

static void join_bracket(dm_resolver *r, const dm_sent *sent, uint32_t at)
{
    const dm_np *np = &r->nps[at];
    uint32_t     end = np->first + np->n, before;

    if (end < r->doc->n_tok && dm_in(r, r->cls_possessive, end))
        end++;                                                /* Its (Hezbollah's) */
    if (np->first == sent->first || !dm_is_form(r->doc, np->first - 1, "(") || !dm_is_form(r->doc, end, ")")
        || (np->same_as == DM_NONE && is_in_name(r, sent, at)))
        return;
    before = phrase_before(r, sent, np->first - 1);
    for (uint32_t i = 0; i < 3 && before != DM_NONE && before != at; i++) {
        if (join_short(r, before, at) || join(r, before, at))
            return;
        before = owner_of(r, before);                         /* Support Mission in Mali (SMM) */
    }
}

/* What stands right before the comma of an apposition. */
static uint32_t before_comma(const dm_resolver *r, const dm_sent *sent, const dm_np *np)
{
    uint32_t t = np->first;

    while (t > sent->first && t + 4 > np->first && r->doc->toks[t - 1].upos == DM_UPOS_DET)
        t--;
    return t > sent->first && dm_is_form(r->doc, t - 1, ",") ? phrase_before(r, sent, t - 1) : DM_NONE;
}

/* "Sala, Lund and Ola Berg, a banker": the last of them is the banker. */
static uint32_t last_conjunct(const dm_resolver *r, const dm_sent *sent, uint32_t t)
{
    uint32_t at = r->np_at[t], before = r->nps[at].is_plural ? DM_NONE : before_comma(r, sent, &r->nps[at]);

    if (before == DM_NONE || before == at || r->nps[before].what != DM_NP_PERSON)
        return DM_NONE;
    const dm_token *tok = &r->doc->toks[r->nps[before].head];

    return tok->deprel == DM_DEP_CONJ && tok->head == r->doc->toks[t].head ? before : DM_NONE;
}

/* Whether the word names a place where something is. */
static bool is_of_place(const dm_resolver *r, uint32_t t)
{
    const dm_np *np = r->np_at[t] == DM_NONE ? NULL : &r->nps[r->np_at[t]];

    return np && (np->is_place || np->what == DM_NP_PLACE) && dm_child(r->doc, t, DM_DEP_CASE) != DM_NONE;
}

/* "the director of the agency, Gen. Pasha": the tree may hang him on the agency; and "the ministry on
 * the militia, the dreaded group", the group on the ministry. Behind a place, as in "a post in Mopti, Gao Department",
 * only somebody is more than where that is. */
static void join_appos(dm_resolver *r, const dm_sent *sent, uint32_t t)
{
    const dm_token *tok = &r->doc->toks[t];
    uint32_t        up = tok->head, before;

    if (tok->deprel != DM_DEP_APPOS)
        return;
    before = last_conjunct(r, sent, t);
    if (before != DM_NONE && join(r, before, r->np_at[t]))
        return;
    for (uint32_t i = 0; i < 4 && up != DM_NONE; i++, up = r->doc->toks[up].head) {
        uint8_t rel = r->doc->toks[up].deprel;

        if (r->np_at[up] == DM_NONE && r->hit_at[up] != DM_NONE)  /* "director general", headed by its first word */
            up = dm_actor_run_head(r->doc, r->hits[r->hit_at[up]].first, r->hits[r->hit_at[up]].n);
        if (r->np_at[up] != DM_NONE && join(r, r->np_at[up], r->np_at[t]))
            return;
        if (r->nps[r->np_at[t]].what != DM_NP_PERSON && is_of_place(r, up))
            return;
        rel = r->doc->toks[up].deprel;
        if (rel != DM_DEP_NMOD && !(rel == DM_DEP_AMOD && r->doc->toks[up].upos == DM_UPOS_NOUN))
            break;
    }
    before = before_comma(r, sent, &r->nps[r->np_at[t]]);
    if (before != DM_NONE)
        join(r, before, r->np_at[t]);
}

static bool ends_clause(const dm_doc *doc, uint32_t t)
{
    return t >= doc->n_tok || doc->toks[t].upos == DM_UPOS_PUNCT;
}

/* What may stand before a description and is no part of it: "the", "deputy", "then". */
static bool leads_role(const dm_resolver *r, uint32_t t)
{
    const dm_token *tok = &r->doc->toks[t];

    if (r->np_at[t] != DM_NONE || tok->morph.verbform == DM_VERBFORM_PART || tok->morph.verbform == DM_VERBFORM_GER)
        return false;
    return tok->upos == DM_UPOS_DET || tok->upos == DM_UPOS_ADJ || tok->upos == DM_UPOS_ADV || tok->upos == DM_UPOS_NOUN
        || tok->upos == DM_UPOS_VERB;
}

/* "Anna Berg, head of the central bank;" where the tree does not see it. */
static void join_comma(dm_resolver *r, uint32_t at)
{
    const dm_np *role = &r->nps[at];
    uint32_t     t = role->first, before, first, last;

    if (role->same_as != DM_NONE || !is_for_person(r, role))
        return;
    const dm_sent *sent = &r->doc->sents[r->doc->toks[t].sent];

    while (t > sent->first && leads_role(r, t - 1) && role->first - t < 2)
        t--;
    if (t < sent->first + 2 || !dm_is_form(r->doc, t - 1, ","))
        return;
    before = phrase_before(r, sent, t - 1);
    if (before == DM_NONE || r->nps[before].what != DM_NP_PERSON)
        return;
    dm_subtree(r->doc, role->head, &first, &last);
    if (last >= role->first && ends_clause(r->doc, last + 1))
        join(r, before, at);
}

/* "adviser to the king on fishing Ola Lund" is the adviser: the role that `role` hangs behind. */
static uint32_t outer_role(const dm_resolver *r, uint32_t role)
{
    for (uint32_t i = 0; i < 3; i++) {
        const dm_token *tok = &r->doc->toks[r->nps[role].head];
        uint32_t        up = tok->deprel == DM_DEP_NMOD && tok->head < r->nps[role].first ? r->np_at[tok->head] : DM_NONE;

        if (up == DM_NONE || !is_for_person(r, &r->nps[up]) || r->nps[up].same_as != DM_NONE)
            break;
        role = up;
    }
    return role;
}

/* From where a description of the name whose phrase begins at `first` may stand: "the brother OF Ola Berg" is
 * another. */
static uint32_t described_from(const dm_doc *doc, uint32_t first)
{
    uint32_t from = doc->sents[doc->toks[first].sent].first, t = first;

    while (t > from && doc->toks[t - 1].upos == DM_UPOS_DET)
        t--;
    return t > from && doc->toks[t - 1].upos == DM_UPOS_ADP ? t : from;
}

/* A description that runs right up to a name, or lies inside its phrase, is his:
 * "adviser to the king on trade and fishing Ola Lund". */
static void join_next(dm_resolver *r, uint32_t at)
{
    const dm_doc *doc = r->doc;
    const dm_np  *who = &r->nps[at];
    uint32_t      from = described_from(doc, who->first), edge = who->first;

    if (who->what != DM_NP_PERSON || who->same_as != DM_NONE)
        return;
    if (edge > from && dm_is_form(doc, edge - 1, "("))           /* the adviser (Susan) Rice */
        edge--;
    for (uint32_t t = who->name_first; t-- > from && who->name_first - t < 15;) {
        uint32_t role = r->np_at[t];
        uint8_t  upos = doc->toks[t].upos;

        if (role != DM_NONE && role != at && is_for_person(r, &r->nps[role]) && !r->nps[role].is_plural
            && r->nps[role].same_as == DM_NONE
            && (r->nps[role].first + r->nps[role].n >= edge
                || ((who->codes.n_sector == 0 || who->is_from_office) && dm_under(doc, who->name_first - 1, t)))) {
            join(r, at, r->nps[role].first + r->nps[role].n >= edge ? role : outer_role(r, role));
            return;
        }
        if (t < edge && (upos == DM_UPOS_VERB || upos == DM_UPOS_PRON || upos == DM_UPOS_SCONJ || upos == DM_UPOS_AUX || upos == DM_UPOS_PUNCT
                               || (role != DM_NONE && r->nps[role].what == DM_NP_PERSON)))
            return;
    }
}

/* Of whom the predicate `t` is said: its subject, or the noun that a clause with "who" tells of; or DM_NONE. That he is "a
 * crook" somebody may only think. */
static uint32_t said_of(const dm_resolver *r, uint32_t t)
{
    const dm_doc *doc = r->doc;
    uint32_t      subject = dm_child(doc, t, DM_DEP_NSUBJ);

    if (subject == DM_NONE || subject > t)
        return DM_NONE;
    if (dm_in(r, r->cls_who, subject) && doc->toks[t].deprel == DM_DEP_ACL_RELCL)
        return r->np_at[doc->toks[t].head];
    return r->quote_at[t] == DM_NONE && !r->nps[r->np_at[t]].is_indefinite ? r->np_at[subject] : DM_NONE;
}

/* "Berg, who IS the mayor", now and indeed: not "would be", "was", "is no". */
static bool is_so(const dm_doc *doc, uint32_t t)
{
    uint32_t cop = dm_child(doc, t, DM_DEP_COP);

    if (cop == DM_NONE || doc->toks[cop].morph.tense != DM_TENSE_PRES || doc->toks[cop].morph.verbform != DM_VERBFORM_FIN
        || dm_child(doc, t, DM_DEP_AUX) != DM_NONE || dm_child(doc, t, DM_DEP_MARK) != DM_NONE
        || dm_child(doc, t, DM_DEP_CASE) != DM_NONE)
        return false;
    for (uint32_t c = dm_first(doc, t); c != DM_NONE; c = dm_next(doc, c))
        if (doc->toks[c].morph.polarity == DM_POLARITY_NEG || doc->toks[c].deprel == DM_DEP_CC)
            return false;
    return true;
}

/* "Ola Berg is the mayor of Bergen": the mayor is he. */
static void join_predicate(dm_resolver *r, uint32_t t)
{
    uint32_t at = r->np_at[t], who;

    if (!is_for_person(r, &r->nps[at]) || r->nps[at].same_as != DM_NONE || !is_so(r->doc, t))
        return;
    who = said_of(r, t);
    if (who != DM_NONE && who != at && r->nps[who].what == DM_NP_PERSON)
        join(r, who, at);
}

enum { NAME = 6 };               /* words between the head of a name and its end */

/* "the Green Fund's chairman" is not printed before a name; "Green Fund chairman BERG" is. */
static bool has_printed_office(const dm_np *np)
{
    return np->what == DM_NP_PERSON && np->role_n && np->role_first < np->name_first && !np->is_definite;
}

/* The person whose phrase ends right before a comma or "and" before `first`, or DM_NONE. */
static uint32_t listed_before(const dm_resolver *r, uint32_t first)
{
    const dm_doc *doc = r->doc;
    uint32_t      from = doc->sents[doc->toks[first].sent].first, end = first;

    while (end > from && (doc->toks[end - 1].upos == DM_UPOS_CCONJ || dm_is_form(doc, end - 1, ",")))
        end--;
    for (uint32_t t = end; t > from && end < first && end - t < NAME; t--) {
        uint32_t at = r->np_at[t - 1];

        if (at != DM_NONE && r->nps[at].what == DM_NP_PERSON && r->nps[at].first + r->nps[at].n == end)
            return at;
    }
    return DM_NONE;
}

/* "PDP president Ola Berg, vice president Ida Lund and treasurer Nils Moe": all are of that body. */
static void share_body(dm_resolver *r, uint32_t t)
{
    dm_np   *np = &r->nps[r->np_at[t]];
    uint32_t before = has_printed_office(np) ? listed_before(r, np->role_first < np->first ? np->role_first : np->first) : DM_NONE;

    if (before == DM_NONE || !dm_in(r, r->cls_party_office, np->name_first - 1) || np->org != DM_NONE || np->org_np != DM_NONE || np->is_office_sure)
        return;
    const dm_np *first = &r->nps[before];

    if (!has_printed_office(first) || first->org == DM_NONE || !dm_in(r, r->cls_party_office, first->name_first - 1)
        || (np->codes.country[0] && memcmp(np->codes.country, first->codes.country, 4) != 0))
        return;
    np->org   = first->org;
    np->codes = first->codes;
    np->is_strong = first->is_strong;
}

static void share_nation(dm_resolver *r, uint32_t t)
{
    dm_np         *np = &r->nps[r->np_at[t]];
    const dm_token *tok = &r->doc->toks[t];

    if (tok->deprel != DM_DEP_CONJ || tok->head == DM_NONE || r->np_at[tok->head] == DM_NONE)
        return;
    const dm_np *first = &r->nps[r->np_at[tok->head]];

    if (np->what == DM_NP_ROLE && first->what == DM_NP_ROLE && first->org != DM_NONE && np->org == DM_NONE
        && r->doc->toks[np->head].lemma_id == r->doc->toks[first->head].lemma_id && !np->codes.country[0]) {
        np->codes = first->codes;                              /* "a KGB agent or agents" */
        np->org   = first->org;
        return;
    }
    if (np->what != DM_NP_ROLE || first->what != DM_NP_ROLE || np->codes.country[0] || !first->has_own_country
        || np->is_definite || np->is_indefinite || first->head > np->head)
        return;
    memcpy(np->codes.country, first->codes.country, 4);
}

void dm_actor_join(dm_resolver *r, uint32_t s)
{
    const dm_sent *sent = &r->doc->sents[s];

    for (uint32_t t = sent->first; t < sent->first + sent->n; t++) {
        if (r->np_at[t] == DM_NONE)
            continue;
        join_bracket(r, sent, r->np_at[t]);
        join_next(r, r->np_at[t]);
        join_appos(r, sent, t);
        join_comma(r, r->np_at[t]);
        join_predicate(r, t);
        share_nation(r, t);
        share_body(r, t);
    }
}
