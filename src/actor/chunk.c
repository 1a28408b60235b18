/* chunk.c: the run of words that belongs to a noun
 *
 * A base noun phrase is the head and what hangs under it by modifier relations,
 * as far as it is one run: "Pentagon spokesman Capt Ned Hale", "Pakistan's army
 * chief". Trees of news are wrong in one relation of seven, so a name or phrase
 * that sticks out of the run pulls it along, and a bracket inside a name
 * ("General (Ashfaq Parvez) Kayani") does not end it.
 */
#include "actor/actor_int.h"

enum { CLIMB = 10 };

static bool is_inner(const dm_doc *doc, uint32_t t)
{
    switch (doc->toks[t].deprel) {
    case DM_DEP_COMPOUND: case DM_DEP_AMOD: case DM_DEP_NMOD_DESC: case DM_DEP_FLAT: case DM_DEP_DET:
    case DM_DEP_DET_PREDET: case DM_DEP_NUMMOD: case DM_DEP_NMOD_POSS: case DM_DEP_GOESWITH: case DM_DEP_FIXED:
    case DM_DEP_NMOD_UNMARKED: case DM_DEP_OBL_UNMARKED: case DM_DEP_ADVMOD:
        return true;
    case DM_DEP_CASE:                                        /* Pakistan 's */
        return doc->toks[t].head != DM_NONE && doc->toks[t].head < t;
    case DM_DEP_CC: case DM_DEP_CONJ:                        /* Hungarian and Romanian */
        return true;
    case DM_DEP_PUNCT:
        return !dm_is_form(doc, t, ",");
    default:
        return false;
    }
}

/* Whether `t` hangs under `h` by inner relations only; conjuncts of `h` itself do not. */
static bool climbs(const dm_doc *doc, uint32_t t, uint32_t h)
{
    for (uint32_t i = 0; i < CLIMB && t != h; i++) {
        uint32_t up = doc->toks[t].head;

        if (up == DM_NONE || !is_inner(doc, t))
            return false;
        if (up == h && (doc->toks[t].deprel == DM_DEP_CONJ || doc->toks[t].deprel == DM_DEP_CC))
            return false;
        t = up;
    }
    return t == h;
}

static bool is_right_part(const dm_doc *doc, uint32_t t, uint32_t h)
{
    uint8_t rel = doc->toks[t].deprel;

    return (rel == DM_DEP_FLAT || rel == DM_DEP_COMPOUND || rel == DM_DEP_GOESWITH || rel == DM_DEP_FIXED
            || rel == DM_DEP_PUNCT || rel == DM_DEP_NUMMOD)
        && climbs(doc, t, h);
}

/* ") Kayani": where the bracket before `t` opens, when only names stand in it. */
static uint32_t bracket_before(const dm_doc *doc, uint32_t t, uint32_t from)
{
    if (t <= from || !dm_is_form(doc, t - 1, ")"))
        return DM_NONE;
    for (uint32_t i = t - 1; i-- > from && t - i < 7;) {
        if (dm_is_form(doc, i, "("))
            return i + 1 < t - 1 ? i : DM_NONE;
        if (doc->toks[i].upos != DM_UPOS_PROPN)
            return DM_NONE;
    }
    return DM_NONE;
}

/* Pulls in the whole of a hit or name that covers the edge. */
static void pull(const dm_resolver *r, uint32_t *first, uint32_t *last)
{
    uint32_t hit = r->hit_at[*first], name = r->name_at[*first];

    if (hit != DM_NONE && r->hits[hit].first < *first)
        *first = r->hits[hit].first;
    if (name != DM_NONE && r->doc->names[name].first < *first)
        *first = r->doc->names[name].first;
    hit  = r->hit_at[*last];
    name = r->name_at[*last];
    if (hit != DM_NONE && r->hits[hit].first + r->hits[hit].n > *last + 1)
        *last = r->hits[hit].first + r->hits[hit].n - 1;
    if (name != DM_NONE && r->doc->names[name].first + r->doc->names[name].n > *last + 1)
        *last = r->doc->names[name].first + r->doc->names[name].n - 1;
}

/* "endorsed Berg WEDNESDAY": a day that the tree takes into the name. */
static bool ends_in_day(const dm_resolver *r, uint32_t h, uint32_t last)
{
    const dm_timex *day = r->time_at[last] == DM_NONE ? NULL : &r->doc->timexes[r->time_at[last]];

    return last > h && day && day->n == 1 && r->hit_at[last] == DM_NONE && r->doc->toks[last].deprel == DM_DEP_FLAT;
}

void dm_actor_chunk(const dm_resolver *r, uint32_t h, uint32_t *first, uint32_t *last)
{
    const dm_doc  *doc = r->doc;
    const dm_sent *sent = &doc->sents[doc->toks[h].sent];
    uint32_t       end = sent->first + sent->n;

    *first = *last = h;
    while (*last + 1 < end && is_right_part(doc, *last + 1, h))
        (*last)++;
    while (*last > h && doc->toks[*last].upos == DM_UPOS_PUNCT)
        (*last)--;
    pull(r, first, last);
    if (ends_in_day(r, h, *last))
        (*last)--;
    for (uint32_t open; *first > sent->first;) {
        if (climbs(doc, *first - 1, h) && !dm_is_form(doc, *first - 1, ")"))
            (*first)--;
        else if (doc->toks[*first].upos == DM_UPOS_PROPN
                 && (open = bracket_before(doc, *first, sent->first)) != DM_NONE)
            *first = open;
        else
            break;
        pull(r, first, last);
    }
}

static bool hangs_outside(const dm_doc *doc, uint32_t t, uint32_t first, uint32_t n)
{
    uint32_t up = doc->toks[t].head;

    return up == DM_NONE || up < first || up >= first + n;
}

/* Small words hang outside only where the tree is wrong. */
uint32_t dm_actor_run_head(const dm_doc *doc, uint32_t first, uint32_t n)
{
    for (uint32_t t = first; t < first + n; t++) {
        uint8_t u = doc->toks[t].upos;

        if (hangs_outside(doc, t, first, n) && u != DM_UPOS_DET && u != DM_UPOS_ADP && u != DM_UPOS_PUNCT)
            return t;
    }
    return first + n - 1;
}

dm_str dm_actor_text(const dm_resolver *r, uint32_t first, uint32_t n)
{
    return n ? dm_doc_str(r->doc, dm_tok_range(r->doc, first, first + n - 1)) : (dm_str){0, 0};
}
