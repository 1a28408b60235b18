/* office.c: the office-holder a name means
 *
 * Full names are found as phrases, also by their first and last word ("Robert M.
 * Gates"); a surname alone only where the lexicon gives it as one. Of several
 * holders the one in office on the article's day wins, give or take sixty days; one
 * who has left may be named too, one who has not yet come less so. A country
 * printed before the name must be the holder's. When the day is not known, a
 * surname must be of one country.
 */
#include "actor/actor_int.h"

#include <string.h>

enum { SLACK_DAYS = 60 };

/* How well `entry` fits the day: 3 in office, 2 left it, 1 not yet, 2 when no day is known. */
static int fit_day(const dm_resolver *r, const dm_lex_actor *a, dm_day *latest)
{
    dm_day first = r->doc->published.first, last = r->doc->published.last;
    int    best = a->n_term ? 0 : 2;

    *latest = INT32_MIN;
    for (uint32_t i = 0; i < a->n_term && a->first_term + i < r->n_term; i++) {
        const dm_lex_term *t = &r->terms[a->first_term + i];
        int                fit = 2;

        if (first != DM_DAY_NONE && t->since != INT32_MIN + 1) {
            if (t->since - SLACK_DAYS <= last && (t->until >= INT32_MAX - SLACK_DAYS || t->until + SLACK_DAYS >= first))
                fit = 3;
            else
                fit = t->until < first ? 2 : 1;
        }
        if (fit > best)
            best = fit;
        if (t->since > *latest)
            *latest = t->since;
    }
    return best;
}

static const char *country_of(const dm_resolver *r, const dm_lex_actor *a)
{
    return a->n_term && a->first_term < r->n_term ? r->terms[a->first_term].country : a->country;
}

typedef struct choice {
    uint32_t entry;
    int      fit;
    dm_day   latest;
    bool     is_mixed;         /* equals of several countries                 */
} choice;

static void weigh(const dm_resolver *r, choice *c, const dm_np *np, uint32_t entry)
{
    const dm_lex_actor *a = &r->actors[entry];
    dm_day              latest;
    int                 fit = fit_day(r, a, &latest);
    const char         *country = country_of(r, a);

    if (np->codes.country[0] && country[0] && memcmp(np->codes.country, country, 4) != 0)
        return;
    if (c->entry != DM_NONE && fit == c->fit && memcmp(country, country_of(r, &r->actors[c->entry]), 4) != 0)
        c->is_mixed = true;
    if (c->entry != DM_NONE && (fit < c->fit || (fit == c->fit && latest <= c->latest)))
        return;
    if (fit > c->fit)
        c->is_mixed = false;
    c->entry  = entry;
    c->fit    = fit;
    c->latest = latest;
}

static void weigh_node(const dm_resolver *r, choice *c, const dm_np *np, uint32_t node, dm_alias alias)
{
    uint32_t               n;
    const dm_phrase_entry *e = node == DM_LEX_NONE ? NULL : dm_phrase_entries(r->lex, node, &n);

    for (uint32_t i = 0; e && i < n; i++)
        if (e[i].kind == DM_PHRASE_ACTOR && e[i].flags == alias && e[i].record < r->n_actor
            && r->actors[e[i].record].kind == DM_ACTOR_PERSON)
            weigh(r, c, np, e[i].record);
}

static bool is_part(const dm_doc *doc, uint32_t t) { return doc->toks[t].upos != DM_UPOS_PUNCT; }

static uint32_t full_path(const dm_resolver *r, const dm_np *np)
{
    uint32_t node = 0;

    for (uint32_t t = np->name_first; t < np->name_first + np->name_n && node != DM_LEX_NONE; t++)
        if (is_part(r->doc, t))
            node = dm_phrase_step(r->lex, node, r->doc->toks[t].form_id);
    return node ? node : DM_LEX_NONE;
}

uint32_t dm_actor_office(const dm_resolver *r, const dm_np *np)
{
    choice   c = {DM_NONE, 0, INT32_MIN, false};
    uint32_t last = np->name_first + np->name_n - 1, node;

    if (np->name_n == 1) {
        weigh_node(r, &c, np, full_path(r, np), DM_ALIAS_SURNAME);
        return c.is_mixed || c.fit < 2 ? DM_NONE : c.entry;
    }
    weigh_node(r, &c, np, full_path(r, np), DM_ALIAS_NAME);
    if (c.entry == DM_NONE) {
        node = dm_phrase_step(r->lex, 0, r->doc->toks[np->name_first].form_id);
        if (node != DM_LEX_NONE)
            weigh_node(r, &c, np, dm_phrase_step(r->lex, node, r->doc->toks[last].form_id), DM_ALIAS_NAME);
    }
    return c.entry;
}
