/* home.c: the country a plain "police" is of
 *
 * News says once where it plays and then "the police", "the army", "the
 * opposition". If three of four nations and places that an article names are of
 * one country, its organs of state without a country are that country's. When
 * the article is about two countries nothing is guessed, and nothing is said of
 * those who are posted abroad.
 */
#include "actor/actor_int.h"

#include <string.h>

enum { COUNTRIES = 64 };

typedef struct tally {
    char     country[COUNTRIES][4];
    uint32_t count[COUNTRIES], n, all;
} tally;

static void count(tally *t, const char country[4])
{
    uint32_t i = 0;

    if (!country[0])
        return;
    t->all++;
    while (i < t->n && memcmp(t->country[i], country, 4) != 0)
        i++;
    if (i == COUNTRIES)
        return;
    if (i == t->n)
        memcpy(t->country[t->n++], country, 4);
    t->count[i]++;
}

void dm_actor_find_home(dm_resolver *r)
{
    const dm_doc *doc = r->doc;
    tally         t = {.n = 0};
    uint32_t      best = 0;

    for (uint32_t i = 0; i < doc->n_toponym; i++)
        count(&t, doc->toponyms[i].country);
    for (uint32_t i = 0; i < r->n_hit; i++)
        if (r->hits[i].actor != DM_NONE && r->top_at[r->hits[i].first] == DM_NONE
            && r->actors[r->hits[i].actor].kind == DM_ACTOR_COUNTRY)
            count(&t, r->actors[r->hits[i].actor].country);
    for (uint32_t i = 1; i < t.n; i++)
        if (t.count[i] > t.count[best])
            best = i;
    if (t.n && t.count[best] * 4 >= t.all * 3)
        memcpy(r->home, t.country[best], 4);
}

bool dm_actor_is_power(const char sector[4])
{
    static const char powers[][4] = {"GOV", "MIL", "COP", "JUD", "LEG"};

    for (size_t i = 0; i < sizeof powers / sizeof *powers; i++)
        if (memcmp(sector, powers[i], 4) == 0)
            return true;
    return false;
}

bool dm_actor_is_organ(const dm_np *np)
{
    static const char organs[][4] = {"GOV", "MIL", "COP", "JUD", "LEG", "SPY", "OPP"};

    for (size_t i = 0; i < sizeof organs / sizeof *organs; i++)
        if (np->codes.n_sector && memcmp(np->codes.sectors[0], organs[i], 4) == 0)
            return true;
    return false;
}

bool dm_actor_is_homeless(const dm_resolver *r, const dm_np *np)
{
    if (np->codes.country[0] || np->org != DM_NONE || np->org_np != DM_NONE || !dm_actor_is_organ(np))
        return false;
    for (uint32_t t = np->first; t < np->first + np->n; t++)
        if (dm_in(r, r->cls_abroad, t))
            return false;
    return true;
}
