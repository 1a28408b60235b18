/* pronoun.c: he, its, they; the outfit
 *
 * A candidate is a mention of the last three sentences that agrees: he and she
 * want a person of that sex as far as it is known, it wants one thing, they
 * want several, or a body or nation. Among those, subjects count more than
 * others and the sentence at hand more than those before it; between equals the
 * nearer wins. "Its" in what somebody is asked is not the asker's.
 *
 * "The outfit" means the last actor, no person, whose sector the word names.
 */
#include "actor/actor_int.h"

#include <string.h>

enum { BACK = 60, SENTENCES = 3 };

static bool is_subject(const dm_doc *doc, uint32_t t)
{
    return dm_deprel_base(doc->toks[t].deprel) == DM_DEP_NSUBJ;
}

static bool is_many(const dm_doc *doc, const dm_mention *m)
{
    dm_actor_kind kind = doc->actors[m->actor].kind;

    if (kind == DM_ACTOR_COUNTRY || kind == DM_ACTOR_ORGANISATION)
        return false;
    return doc->toks[m->head].morph.number == DM_NUMBER_PLUR || kind == DM_ACTOR_PEOPLE;
}

typedef enum wanted { HE, SHE, IT, THEY } wanted;

static bool agrees(const dm_resolver *r, const dm_mention *m, wanted w)
{
    const dm_doc   *doc = r->doc;
    const dm_actor *a = &doc->actors[m->actor];

    switch (w) {
    case HE:   return a->kind == DM_ACTOR_PERSON && r->notes[m->actor].sex != 'f' && !is_many(doc, m);
    case SHE:  return a->kind == DM_ACTOR_PERSON && r->notes[m->actor].sex != 'm' && !is_many(doc, m);
    case IT:   return a->kind != DM_ACTOR_PERSON && a->kind != DM_ACTOR_PEOPLE && a->kind != DM_ACTOR_UNKNOWN
                   && !(is_many(doc, m) && a->kind == DM_ACTOR_GROUP && a->entry == DM_NONE);
    default:   return a->kind == DM_ACTOR_GROUP || a->kind == DM_ACTOR_PEOPLE || a->kind == DM_ACTOR_ORGANISATION
                   || a->kind == DM_ACTOR_COUNTRY || is_many(doc, m);
    }
}

static wanted what_is_wanted(const dm_resolver *r, uint32_t t)
{
    if (dm_in(r, r->cls_he, t))
        return HE;
    if (dm_in(r, r->cls_she, t))
        return SHE;
    return dm_in(r, r->cls_it, t) ? IT : THEY;
}

static bool is_third_person(const dm_resolver *r, uint32_t t)
{
    return dm_in(r, r->cls_he, t) || dm_in(r, r->cls_she, t) || dm_in(r, r->cls_it, t) || dm_in(r, r->cls_they, t);
}

/* The verb that asks, when `t` is in what is asked of somebody. */
static uint32_t asking_verb(const dm_resolver *r, uint32_t t)
{
    const dm_doc *doc = r->doc;

    for (uint32_t i = 0; i < 3 && t != DM_NONE; i++, t = doc->toks[t].head) {
        uint32_t up = doc->toks[t].head;

        if (up != DM_NONE && (doc->toks[t].deprel == DM_DEP_OBJ || doc->toks[t].deprel == DM_DEP_IOBJ)
            && dm_in(r, r->cls_ask, up))
            return up;
    }
    return DM_NONE;
}

/* Mentions that the pronoun stands inside, or that it cannot mean. */
static bool is_barred(const dm_resolver *r, const dm_mention *m, uint32_t t, uint32_t asking, wanted w)
{
    const dm_doc *doc = r->doc;

    if (m->is_place && w != IT)
        return true;
    if (t >= m->first && t < m->first + m->n)
        return true;
    if (asking != DM_NONE && doc->toks[m->head].head == asking && is_subject(doc, m->head))
        return true;
    /* subject and object of one verb are two, unless it says "itself" */
    return doc->toks[t].deprel == DM_DEP_OBJ && doc->toks[t].head == doc->toks[m->head].head
        && is_subject(doc, m->head);
}

static float score(const dm_doc *doc, const dm_mention *m, uint32_t t, wanted w)
{
    uint32_t apart = doc->toks[t].sent - doc->toks[m->head].sent;
    float    s = 3.0F - 1.2F * (float)apart;

    s += is_subject(doc, m->head) ? 1.5F : doc->toks[m->head].deprel == DM_DEP_OBJ ? 0.4F : 0;
    s -= m->is_place ? 1.0F : 0;
    s -= w == THEY && !is_many(doc, m) ? 2.2F : 0;
    s -= (float)(t - m->head) * 0.01F;
    return s;
}

/* "It is important that", "it is believed that": nobody. */
static bool is_empty_it(const dm_doc *doc, uint32_t t)
{
    uint32_t up = doc->toks[t].head;

    if (doc->toks[t].deprel == DM_DEP_EXPL)
        return true;
    if (up == DM_NONE || !is_subject(doc, t))
        return false;
    if (doc->toks[up].upos == DM_UPOS_VERB && doc->toks[t].deprel != DM_DEP_NSUBJ_PASS)
        return false;
    return dm_child(doc, up, DM_DEP_CCOMP) != DM_NONE || dm_child(doc, up, DM_DEP_CSUBJ) != DM_NONE
        || (doc->toks[up].upos == DM_UPOS_ADJ && dm_child(doc, up, DM_DEP_XCOMP) != DM_NONE);
}

uint32_t dm_actor_antecedent(const dm_resolver *r, uint32_t t)
{
    const dm_doc *doc = r->doc;
    uint32_t      best = DM_NONE, asking = asking_verb(r, t);
    float         top = -1e9F;
    wanted        w = what_is_wanted(r, t);

    if (!is_third_person(r, t) || doc->toks[t].deprel == DM_DEP_EXPL || (w == IT && is_empty_it(doc, t)))
        return DM_NONE;
    for (uint32_t i = doc->n_mention; i-- > 0 && doc->n_mention - i < BACK;) {
        const dm_mention *m = &doc->mentions[i];

        if (m->head >= t || doc->toks[t].sent - doc->toks[m->head].sent > SENTENCES)
            continue;
        if (!agrees(r, m, w) || is_barred(r, m, t, asking, w))
            continue;
        float s = score(doc, m, t, w);

        if (s > top) {
            top  = s;
            best = m->actor;
        }
    }
    return best;
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

uint32_t dm_actor_again(const dm_resolver *r, const dm_np *np)
{
    const dm_doc *doc = r->doc;

    if (!np->is_definite || np->is_plural)
        return DM_NONE;
    for (uint32_t i = doc->n_mention; i-- > 0 && doc->n_mention - i < 2 * BACK;) {
        const dm_mention *m = &doc->mentions[i];
        const dm_actor   *a = &doc->actors[m->actor];

        if (a->kind == DM_ACTOR_PERSON || a->kind == DM_ACTOR_COUNTRY || a->kind == DM_ACTOR_PEOPLE || is_many(doc, m))
            if (a->entry == DM_NONE || a->kind != DM_ACTOR_GROUP)
                continue;
        if (np->title != DM_NONE && !is_behind(doc, m) && shares_sector(a, &r->titles[np->title]))
            return m->actor;
    }
    return DM_NONE;
}

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

        if (a->kind == DM_ACTOR_COUNTRY && a->entry != DM_NONE)
            return a->entry;
        if (found == DM_NONE)
            found = state_of(r, a->country);
    }
    return found;
}
