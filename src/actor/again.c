/* again.c: the outfit, the country, both countries
 *
 * "The outfit" means an actor before, no person, whose sector the word names: the
 * one in focus, which is the last one, or the subject before it. "The group" may be
 * any body that was just named, "the agency" any of a state. "Both countries"
 * are the two states spoken of, if there are but two. "The country" is the state
 * last spoken of, but when that was sentences ago, the one that the article is about;
 * "his country" is his.
 */
#include "actor/actor_int.h"

#include <string.h>

enum { BACK = 60, NEAR_SENTS = 1 };

static const float OTHER = 0.4F;      /* what a body of another sector loses       */

static bool is_many(const dm_doc *doc, const dm_mention *m)
{
    dm_actor_kind kind = doc->actors[m->actor].kind;

    if (kind == DM_ACTOR_COUNTRY || kind == DM_ACTOR_ORGANISATION)
        return false;
    return doc->toks[m->head].morph.number == DM_NUMBER_PLUR || kind == DM_ACTOR_PEOPLE;
}

bool dm_codes_share(const dm_codes *c, const char sectors[DM_LEX_SECTORS][4])
{
    for (uint32_t i = 0; i < c->n_sector; i++)
        for (uint32_t k = 0; k < DM_LEX_SECTORS && sectors[k][0]; k++)
            if (memcmp(c->sectors[i], sectors[k], 4) == 0)
                return true;
    return false;
}

static bool shares_sector(const dm_actor *a, const dm_lex_title *t)
{
    for (uint32_t i = 0; i < DM_ACTOR_SECTORS && a->sectors[i][0]; i++)
        for (uint32_t k = 0; k < DM_LEX_SECTORS && t->sectors[k][0]; k++)
            if (memcmp(a->sectors[i], t->sectors[k], 4) == 0)
                return true;
    return false;
}

/* "the Haqqani network of the Taliban": the Taliban stand behind what is meant. */
static bool is_behind(const dm_doc *doc, const dm_mention *m)
{
    uint32_t up = doc->toks[m->head].head;

    return doc->toks[m->head].deprel == DM_DEP_NMOD && up != DM_NONE && doc->mention_at[up] != DM_NONE
        && doc->actors[doc->mentions[doc->mention_at[up]].actor].kind == DM_ACTOR_GROUP;
}

/* The word alone, where the phrase has more: "outfit" of "terror outfit". */
static uint32_t title_of_word(const dm_resolver *r, uint32_t t)
{
    uint32_t               n = 0, node = dm_phrase_step(r->lex, 0, r->doc->toks[t].form_id);
    const dm_phrase_entry *e = node == DM_LEX_NONE ? NULL : dm_phrase_entries(r->lex, node, &n);

    for (uint32_t i = 0; e && i < n; i++)
        if (e[i].kind == DM_PHRASE_TITLE && e[i].record < r->n_title && r->titles[e[i].record].kind == DM_TITLE_AGAIN)
            return e[i].record;
    return DM_NONE;
}

uint32_t dm_actor_again_title(const dm_resolver *r, const dm_np *np)
{
    if (np->what == DM_NP_AGAIN)
        return np->title;
    return np->what == DM_NP_ROLE && np->is_definite ? title_of_word(r, np->head) : DM_NONE;
}

/* Whether a name stands for the actor, not words like "the rebels". */
static bool is_named(const dm_resolver *r, uint32_t actor)
{
    uint32_t np = r->notes[actor].np;

    return r->doc->actors[actor].entry != DM_NONE || (np != DM_NONE && r->nps[np].what == DM_NP_BODY);
}

static bool may_be_again(const dm_resolver *r, const dm_mention *m)
{
    const dm_doc   *doc = r->doc;
    const dm_actor *a = &doc->actors[m->actor];

    if (m->is_pronoun || (doc->toks[m->head].morph.number == DM_NUMBER_PLUR && !is_named(r, m->actor)))
        return false;
    if (a->kind == DM_ACTOR_GROUP && a->entry != DM_NONE)
        return true;
    return a->kind != DM_ACTOR_PERSON && a->kind != DM_ACTOR_COUNTRY && a->kind != DM_ACTOR_PEOPLE && !is_many(doc, m);
}

/* The nearer the better; subjects before others, and what stands behind another group last. */
static float focus(const dm_doc *doc, const dm_mention *m, uint32_t t)
{
    float sum = -1.0F * (float)(doc->toks[t].sent - doc->toks[m->head].sent);

    sum += dm_deprel_base(doc->toks[m->head].deprel) == DM_DEP_NSUBJ ? 0.8F : 0;
    sum -= is_behind(doc, m) ? 1.5F : 0;
    return sum - (float)(t - m->head) * 0.005F;
}

/* Whether the word itself says that it is no body named before: "the group OF experts", "the PEACE movement". */
static bool is_told_apart(const dm_resolver *r, const dm_np *np)
{
    const dm_doc *doc = r->doc;

    for (uint32_t c = dm_first(doc, np->head); c != DM_NONE; c = dm_next(doc, c))
        if (c > np->head && (doc->toks[c].deprel == DM_DEP_NMOD || doc->toks[c].deprel == DM_DEP_ACL_RELCL))
            return true;
    return np->first != np->name_first;
}

static bool is_office(const dm_actor *a)
{
    static const char of[][4] = {"GOV", "COP", "SPY", "MIL"};

    for (size_t i = 0; i < sizeof of / sizeof *of; i++)
        if (memcmp(a->sectors[0], of[i], 4) == 0)
            return true;
    return false;
}

/* "AAN asked voters; the group said": a body of another sector, or of none that is known, named in this sentence or
 * the one before. "The agency" is one of a state, "the group" is none; nor is it whom the outlet quotes. */
static bool is_any_body(const dm_resolver *r, const dm_np *np, const dm_mention *m)
{
    const dm_doc   *doc = r->doc;
    const dm_actor *a = &doc->actors[m->actor];
    bool            wants_office = dm_in(r, r->cls_office_word, np->head);
    uint8_t         rel = doc->toks[m->head].deprel;

    if ((!wants_office && !dm_in(r, r->cls_body_word, np->head)) || doc->toks[np->head].sent - doc->toks[m->head].sent > NEAR_SENTS
        || !is_named(r, m->actor) || m->is_place || is_told_apart(r, np) || rel == DM_DEP_COMPOUND || rel == DM_DEP_AMOD
        || doc->toks[m->head].morph.number == DM_NUMBER_PLUR)
        return false;
    if (!a->sectors[0][0])
        return !wants_office && a->entry == DM_NONE;
    if (np->n > 1 || (wants_office ? !is_office(a) : dm_actor_is_power(a->sectors[0])))
        return false;
    return dm_in(r, r->cls_station_word, np->head) == (strcmp(a->sectors[0], "JRN") == 0);
}

/* "Ola Berg and two drivers left Oslo. The GROUP was attacked": those who were listed right before. */
static bool is_of_listed(const dm_resolver *r, const dm_np *np)
{
    const dm_doc *doc = r->doc;
    uint32_t      sent = doc->toks[np->head].sent;

    if (sent == 0 || !dm_in(r, r->cls_body_word, np->head) || np->n > 1)
        return false;
    for (uint32_t c = dm_first(doc, doc->sents[sent - 1].root); c != DM_NONE; c = dm_next(doc, c))
        if (dm_deprel_base(doc->toks[c].deprel) == DM_DEP_NSUBJ && dm_child(doc, c, DM_DEP_CONJ) != DM_NONE
            && doc->mention_at[c] != DM_NONE && doc->actors[doc->mentions[doc->mention_at[c]].actor].kind == DM_ACTOR_PERSON)
            return true;
    return false;
}

uint32_t dm_actor_again(const dm_resolver *r, const dm_np *np, uint32_t title)
{
    const dm_doc *doc = r->doc;
    uint32_t      best = DM_NONE;
    float         top = -1e9F;

    if (!np->is_definite || np->is_plural || title == DM_NONE || is_of_listed(r, np))
        return DM_NONE;
    for (uint32_t i = doc->n_mention; i-- > 0 && doc->n_mention - i < 2 * BACK;) {
        const dm_mention *m = &doc->mentions[i];
        bool              is_kin = shares_sector(&doc->actors[m->actor], &r->titles[title]);
        float             sum;

        if (!may_be_again(r, m) || m->head >= np->head || (!is_kin && !is_any_body(r, np, m))
            || (dm_in(r, r->cls_party_word, np->head) && !is_named(r, m->actor) && !dm_in(r, r->cls_party_word, m->head)))
            continue;
        sum = focus(doc, m, np->head) - (is_kin ? 0 : OTHER);
        if (sum > top) {
            top  = sum;
            best = m->actor;
        }
    }
    return best;
}

/* ---- both countries ------------------------------------------------------ */

/* "Both countries", "the two sides", "their two nations"; not "two states". */
static bool is_both(const dm_resolver *r, uint32_t t)
{
    const dm_doc *doc = r->doc;
    bool          is_two = false, is_told = false;

    if (doc->toks[t].morph.number != DM_NUMBER_PLUR || !dm_in(r, r->cls_side, t))
        return false;
    for (uint32_t c = dm_first(doc, t); c != DM_NONE; c = dm_next(doc, c)) {
        if (doc->toks[c].deprel == DM_DEP_AMOD || doc->toks[c].deprel == DM_DEP_NMOD)
            return false;                                      /* "the two western countries" */
        is_two |= c < t && dm_in(r, r->cls_both, c);
        is_told |= c < t && (doc->toks[c].upos == DM_UPOS_DET || doc->toks[c].deprel == DM_DEP_NMOD_POSS);
    }
    return is_two && is_told;
}

/* The states named in this sentence and the two before must be two, with no third. */
bool dm_actor_both(const dm_resolver *r, uint32_t t, uint32_t pair[2])
{
    const dm_doc *doc = r->doc;
    uint32_t      n = 0;

    if (!is_both(r, t))
        return false;
    for (uint32_t i = doc->n_mention; i-- > 0 && doc->n_mention - i < BACK;) {
        const dm_mention *m = &doc->mentions[i];

        if (doc->toks[t].sent - doc->toks[m->head].sent > 2)
            break;
        if (doc->actors[m->actor].kind != DM_ACTOR_COUNTRY || (n > 0 && m->actor == pair[0])
            || (n > 1 && m->actor == pair[1]))
            continue;
        if (n == 2)
            return false;
        pair[n++] = m->actor;
    }
    return n == 2;
}

/* ---- the country --------------------------------------------------------- */

/* The entry of a state by its code; states stand first among the actors. */
static uint32_t state_of(const dm_resolver *r, const char country[4])
{
    for (uint32_t i = 0; i < r->n_actor && r->actors[i].is_state; i++)
        if (country[0] && memcmp(r->actors[i].country, country, 4) == 0)
            return i;
    return DM_NONE;
}

uint32_t dm_actor_country(const dm_resolver *r, const dm_np *np)
{
    const dm_doc *doc = r->doc;
    uint32_t      found = DM_NONE;

    for (uint32_t c = dm_first(doc, np->head); c != DM_NONE; c = dm_next(doc, c))
        if (doc->toks[c].deprel == DM_DEP_NMOD_POSS && r->np_at[c] != DM_NONE && r->nps[r->np_at[c]].actor != DM_NONE)
            return state_of(r, doc->actors[r->nps[r->np_at[c]].actor].country);
    if (!np->is_definite)
        return DM_NONE;
    for (uint32_t i = doc->n_mention; i-- > 0 && doc->n_mention - i < BACK;) {
        const dm_actor *a = &doc->actors[doc->mentions[i].actor];

        if (doc->toks[np->head].sent - doc->toks[doc->mentions[i].head].sent > NEAR_SENTS && r->home[0])
            return state_of(r, r->home);
        if (a->kind == DM_ACTOR_COUNTRY && a->entry != DM_NONE)
            return a->entry;
        if (found == DM_NONE)
            found = state_of(r, a->country);
    }
    return found;
}
