/* ahead.c: an official, who is named later
 *
 *     A Navy official said ...            ... Navy spokesman Ola Berg told reporters.
 *     ~~~~~~~~~~~~~~~                         ~~~~~~~~~~~~~~~~~~~~~~~
 *
 * News often says first what kind of man said something, and then who he is. An
 * indefinite official who says something is the first person who speaks in the
 * three sentences after him, if that one is of the same body, or, where no body is
 * said of the official, of the same state and sector; and has not been named before.
 */
#include "actor/actor_int.h"

#include <string.h>

#include "base/hash.h"

enum { AHEAD = 3, SEEN = 1 << 10 };

static bool speaks(const dm_resolver *r, uint32_t t)
{
    uint32_t up = r->doc->toks[t].head;

    return up != DM_NONE && dm_deprel_base(r->doc->toks[t].deprel) == DM_DEP_NSUBJ && dm_in(r, r->cls_tell, up);
}

static bool is_unnamed(const dm_resolver *r, const dm_np *np)
{
    return np->what == DM_NP_ROLE && np->is_indefinite && !np->is_plural && !np->is_counted && np->same_as == DM_NONE
        && !np->is_second && (np->org != DM_NONE || np->codes.country[0]) && dm_in(r, r->cls_unnamed, np->head)
        && speaks(r, np->head);
}

/* Whether the description fits the man. */
static bool fits(const dm_np *np, const dm_np *who)
{
    if (np->org != DM_NONE)
        return np->org == who->org;
    return memcmp(np->codes.country, who->codes.country, 4) == 0
        && (np->codes.n_sector == 0 || dm_codes_share(&who->codes, np->codes.sectors));
}

/* Names whose last word was seen before, by a filter that may say yes too often: then nothing is linked. */
typedef struct seen {
    uint8_t bit[SEEN];
} seen;

static uint8_t *seen_at(seen *s, const dm_resolver *r, const dm_np *np)
{
    return &s->bit[dm_hash_str(dm_doc_form(r->doc, np->name_first + np->name_n - 1)) & (SEEN - 1)];
}

static bool is_named(const dm_resolver *r, uint32_t t)
{
    return r->np_at[t] != DM_NONE && r->nps[r->np_at[t]].what == DM_NP_PERSON;
}

/* The first person who speaks after `from`, in the sentences after its own. */
static uint32_t next_speaker(const dm_resolver *r, uint32_t from)
{
    const dm_doc *doc = r->doc;

    for (uint32_t t = from + 1; t < doc->n_tok && doc->toks[t].sent - doc->toks[from].sent <= AHEAD; t++)
        if (doc->toks[t].sent > doc->toks[from].sent && is_named(r, t) && speaks(r, t))
            return r->np_at[t];
    return DM_NONE;
}

void dm_actor_look_ahead(dm_resolver *r)
{
    seen *names = DM_NEW(r->doc->arena, seen, 1);

    for (uint32_t t = 0; t < r->doc->n_tok; t++) {
        uint32_t at = r->np_at[t], next;

        if (at != DM_NONE && is_unnamed(r, &r->nps[at]) && (next = next_speaker(r, t)) != DM_NONE
            && fits(&r->nps[at], &r->nps[next]) && !*seen_at(names, r, &r->nps[next]))
            r->nps[at].same_as = next;
        if (is_named(r, t))
            *seen_at(names, r, &r->nps[at]) = 1;
    }
}
