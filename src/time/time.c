/* time.c: first the day of the article, then the days in it
 *
 * The text's own dates may cast doubt on a date of modification, and the offices that
 * it prints give an interval where no date is printed; then its dates are read again.
 */
#include "time/time.h"

#include "time/time_int.h"

enum { NEAR_DAYS = 3 };

/* What the text's dates count from: the publication day, or the end of a few
 * days. A month or year gives only the year. */
dm_now dm_time_now(const dm_date *published)
{
    dm_now now = {DM_DAY_NONE, 0};
    int    first, last, m, d;

    if (published->first == DM_DAY_NONE)
        return now;
    dm_day_parts(published->first, &first, &m, &d);
    dm_day_parts(published->last, &last, &m, &d);
    if (published->last - published->first <= NEAR_DAYS)
        now.day = published->last;
    if (first == last || now.day != DM_DAY_NONE)
        now.year = last;
    return now;
}

static dm_field day_field(const char *name, dm_day day, char text[16])
{
    text[0] = '\0';
    if (day != DM_DAY_NONE)
        dm_day_text(text, day);
    return dm_f_str(name, dm_str_of(text));
}

static void trace(const dm_doc *doc)
{
    char a[16], b[16];

    dm_trace(doc->log, "time.published", dm_f_str("how", dm_str_of(doc->published.how)),
             dm_f_num("day", doc->published.first), dm_f_num("confidence", doc->published.confidence));
    for (uint32_t i = 0; doc->log && i < doc->n_timex; i++) {
        const dm_timex *x = &doc->timexes[i];
        dm_span         raw = dm_doc_raw_span(doc, x->date.span);

        dm_trace(doc->log, "time.timex", dm_f_str("text", dm_doc_str(doc, x->date.span)),
                 dm_f_str("type", dm_str_of(dm_timex_type_word(x->type))), dm_f_str("value", dm_str_of(x->value)),
                 dm_f_str("grain", dm_str_of(dm_grain_word(x->grain))), dm_f_str("anchor", dm_str_of(dm_anchor_word(x->anchor))),
                 day_field("first", x->date.first, a), day_field("last", x->date.last, b),
                 dm_f_num("start", raw.start), dm_f_num("end", raw.end));
    }
}

dm_status dm_time_resolve(dm_doc *doc, const dm_lexicon *lex, dm_err *err)
{
    (void)err;
    dm_time_publish(doc);
    dm_time_find(doc, lex, dm_time_now(&doc->published));
    if (doc->published.first == DM_DAY_NONE ? dm_time_offices(doc, lex) : dm_time_doubt(doc))
        dm_time_find(doc, lex, dm_time_now(&doc->published));
    trace(doc);
    return DM_OK;
}
