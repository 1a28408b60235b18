/* published.c: the day the article appeared
 *
 * Clean has gathered every day the page shows, each with a weight for what it
 * says of itself and where it stands. Days that two candidates name support each
 * other; the heaviest wins, if it weighs enough to be evidence at all. How much
 * heavier it is than the next other day is our confidence.
 *
 * A modification date is only an upper bound: sites stamp their archives anew.
 * When it is all there is, and the text itself names days long before it, the
 * answer is the interval between.
 */
#include "lexicon/page.h"
#include "time/time_int.h"

#define LEAST_WEIGHT 0.25f
#define SUPPORT      0.3f      /* of the lesser weight, for another candidate of the same day */

enum { MOVED_DAYS = 400 };     /* a modification so long after the latest day told of */

static bool is_same(const dm_day_candidate *a, const dm_day_candidate *b)
{
    return a->first <= b->last && b->first <= a->last;
}

static float support(const dm_doc *doc, uint32_t i)
{
    const dm_day_candidate *c = &doc->days[i];
    float                   w = c->weight;

    for (uint32_t k = 0; k < doc->n_day; k++) {
        const dm_day_candidate *other = &doc->days[k];

        if (k != i && is_same(c, other) && other->weight >= LEAST_WEIGHT)
            w += SUPPORT * (other->weight < c->weight ? other->weight : c->weight);
    }
    return w > 1 ? 1 : w;
}

/* Heavier, then finer, then earlier on the page. */
static uint32_t choose(const dm_doc *doc, float *weight)
{
    uint32_t best = DM_NONE;

    *weight = 0;
    for (uint32_t i = 0; i < doc->n_day; i++) {
        float w = doc->days[i].weight < LEAST_WEIGHT ? 0 : support(doc, i);

        if (w > *weight) {
            *weight = w;
            best    = i;
        }
    }
    return best;
}

/* "3/4/2011" beside a plain day that it may be is that day. */
static uint32_t refine(const dm_doc *doc, uint32_t best)
{
    for (uint32_t i = 0; doc->days[best].precision != DM_PRECISION_DAY && i < doc->n_day; i++)
        if (doc->days[i].precision == DM_PRECISION_DAY && doc->days[i].weight >= LEAST_WEIGHT
            && (doc->days[best].precision != DM_PRECISION_INTERVAL ? is_same(&doc->days[i], &doc->days[best])
                : doc->days[i].first == doc->days[best].first || doc->days[i].first == doc->days[best].last))
            return i;
    return best;
}

static float next_weight(const dm_doc *doc, uint32_t best)
{
    float next = 0;

    for (uint32_t i = 0; i < doc->n_day; i++)
        if (!is_same(&doc->days[i], &doc->days[best]) && doc->days[i].weight > next)
            next = doc->days[i].weight;
    return next;
}

void dm_time_publish(dm_doc *doc)
{
    float    weight;
    uint32_t best = choose(doc, &weight);

    doc->published = (dm_date){.first = DM_DAY_NONE, .last = DM_DAY_NONE};
    if (best == DM_NONE)
        return;
    const dm_day_candidate *c = &doc->days[refine(doc, best)];
    float                   next = next_weight(doc, best);

    doc->published = (dm_date){.first = c->first, .last = c->last, .precision = c->precision, .span = c->span,
                               .how = c->how,
                               .confidence = weight * (next > 0 ? 1 - 0.5f * next / (next + weight) : 1)};
}

/* The last day that the text names in full and that is not after `before`. */
static dm_day latest_told(const dm_doc *doc, dm_day before)
{
    dm_day latest = DM_DAY_NONE;

    for (uint32_t i = 0; i < doc->n_timex; i++) {
        const dm_date *d = &doc->timexes[i].date;

        if (d->how == DM_HOW_ABSOLUTE && d->precision != DM_PRECISION_YEAR && d->last <= before && d->last > latest)
            latest = d->first;
    }
    return latest;
}

bool dm_time_doubt(dm_doc *doc)
{
    dm_date *p = &doc->published;
    dm_day   told;

    if (p->first == DM_DAY_NONE || p->how != dm_stamp_word(DM_STAMP_MODIFIED))
        return false;
    told = latest_told(doc, p->last);
    if (told == DM_DAY_NONE || p->first - told < MOVED_DAYS)
        return false;
    p->first      = told;
    p->precision  = DM_PRECISION_INTERVAL;
    p->confidence /= 2;
    return true;
}
