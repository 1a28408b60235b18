/* time.c: first the day of the article, then the days in it
 *
 * The text's own dates may cast doubt on a date of modification, after which
 * they are read again without it.
 */
#include "time/time.h"

#include "time/time_int.h"

enum { NEAR_DAYS = 3 };

/* What the text's dates count from: the publication day, or the end of a few
 * days. A month or year gives only the year. */
static dm_now now_of(const dm_date *p)
{
    dm_now now = {DM_DAY_NONE, 0};
    int    first, last, m, d;

    if (p->first == DM_DAY_NONE)
        return now;
    dm_day_parts(p->first, &first, &m, &d);
    dm_day_parts(p->last, &last, &m, &d);
    if (p->last - p->first <= NEAR_DAYS)
        now.day = p->last;
    if (first == last || now.day != DM_DAY_NONE)
        now.year = last;
    return now;
}

dm_status dm_time_resolve(dm_doc *doc, const dm_lexicon *lex, dm_err *err)
{
    (void)err;
    dm_time_publish(doc);
    dm_time_find(doc, lex, now_of(&doc->published));
    if (dm_time_doubt(doc))
        dm_time_find(doc, lex, now_of(&doc->published));
    dm_trace(doc->log, "time.published", dm_f_str("how", dm_str_of(doc->published.how)),
             dm_f_num("day", doc->published.first), dm_f_num("confidence", doc->published.confidence));
    return DM_OK;
}
