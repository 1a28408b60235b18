/* stamp.c: the days a page shows, and what each says of itself
 *
 * A stamp is a line that is little but a date. The label nearest before the
 * date says what it is ("Published", "Last updated"), and lexicon/page gives
 * labels their weights. A date without a label weighs by where it stands: under
 * the headline most, before it little (that is the reader's calendar), among
 * the links after the story next to nothing.
 *
 * Dates in running text are no candidates here. A date like 3/4/2011 is read as
 * the others of the page are, if one of them can be read in one way only.
 */
#include "clean/clean_int.h"

/*    where a bare date stands              weight */
#define UNDER_TITLE_CLOCK  0.80f       /* with a time of day                  */
#define UNDER_TITLE        0.70f
#define ABOVE_TITLE        0.35f       /* on the line before                  */
#define PAGE_TOP           0.15f
#define BODY_TOP           0.50f       /* below its first lines, perhaps a deck */
#define IN_BODY            0.20f       /* between its paragraphs              */
#define AFTER_BODY         0.45f       /* at once after it                    */
#define IN_TAIL            0.10f
#define LINE_LOSS          0.02f       /* for each line away from title and body */
#define IN_FURNITURE       0.05f
#define TAIL_FACTOR        0.8f        /* for labelled stamps after the tail  */
#define MONTH_FACTOR       0.6f
#define UNCLEAR_FACTOR     0.6f        /* 3/4/2011, or a weekday that is not  */

static const char BARE[] = "bare", AFTER[] = "after";

typedef struct labelled {
    const dm_page_pattern *p;
    uint32_t               end;        /* token after the label               */
} labelled;

/* The label that ends nearest before token `date`. */
static labelled find_label(const dm_page *page, const dm_line_tokens *line, uint32_t date)
{
    labelled               best = {NULL, 0};
    const dm_page_pattern *p;

    for (uint32_t from = 0; from < date; from++) {
        for (uint32_t i = 0; (p = dm_page_candidate(page, line->toks[from].word, i)) != NULL; i++) {
            uint32_t end = p->kind == DM_PAGE_STAMP ? dm_page_label(page, p, line, from, date) : DM_NONE;

            /* of labels that end at one place the first found is the longest */
            if (end != DM_NONE && end > best.end)
                best = (labelled){p, end};
        }
    }
    return best;
}

static bool has_clock(const dm_line_tokens *line)
{
    for (uint32_t i = 0; i < line->n; i++)
        if (line->toks[i].kind == DM_LINE_CLOCK)
            return true;
    return false;
}

static uint32_t distance(uint32_t a, uint32_t b) { return a > b ? a - b : b - a; }

enum { NEAR_LINES = 3, TOP_LINES = 10, FAR_LINES = 15 };

/* Between headline and story: the nearer to either the better. */
static float header_weight(const dm_page *page, uint32_t i, const dm_line_tokens *line)
{
    uint32_t away = page->body > i ? page->body - i : 0;

    if (page->title != DM_NONE && distance(i, page->title) < away)
        away = distance(i, page->title);
    if (away > FAR_LINES)
        away = FAR_LINES;
    return (has_clock(line) ? UNDER_TITLE_CLOCK : UNDER_TITLE) - LINE_LOSS * (float)(away > 1 ? away - 1 : 0);
}

/* Whether a date without a label was already taken from the top of the page. */
static bool has_bare_day(const dm_page *page)
{
    for (uint32_t i = 0; i < page->doc->n_day; i++)
        if (page->doc->days[i].how == BARE && page->doc->days[i].weight >= BODY_TOP)
            return true;
    return false;
}

static float bare_weight(const dm_page *page, uint32_t i, const dm_line_tokens *line)
{
    uint32_t title = page->title;

    if (page->lines[i].hint == DM_HINT_FURNITURE || page->lines[i].hint == DM_HINT_TAIL)
        return IN_FURNITURE;
    if (i >= page->tail)
        return IN_TAIL;
    if (i >= page->body_end)
        return i < page->body_end + NEAR_LINES ? AFTER_BODY : IN_TAIL;
    if (i > page->body)
        return i <= page->body + TOP_LINES && !has_bare_day(page) ? BODY_TOP : IN_BODY;
    if (title != DM_NONE && i < title)
        return distance(i, title) == 1 ? ABOVE_TITLE : PAGE_TOP;
    return header_weight(page, i, line);
}

/* A stamp may have its label on the line before, alone. */
static labelled label_above(dm_page *page, uint32_t i)
{
    static dm_line_tokens *const none = NULL;
    dm_line_tokens        *above = i > 0 && page->lines[i - 1].n_word <= 4
                                 ? DM_NEW(page->doc->arena, dm_line_tokens, 1) : none;
    labelled               label = {NULL, 0};

    if (above == NULL)
        return label;
    dm_line_read(above, page, page->lines[i - 1].span);
    label = find_label(page, above, above->n);
    return label.p && label.end == above->n && above->n_date == 0 ? label : (labelled){NULL, 0};
}

static void add_day(dm_page *page, const dm_date_seen *seen, const char *how, float weight)
{
    dm_doc          *doc = page->doc;
    dm_day_candidate c = {.span = seen->span, .how = how, .weight = weight};

    if (!dm_date_days(&c.first, &c.last, &c.precision, seen))
        return;
    if (seen->is_wrong_weekday || c.precision == DM_PRECISION_INTERVAL)
        c.weight *= UNCLEAR_FACTOR;
    if (c.precision == DM_PRECISION_MONTH || c.precision == DM_PRECISION_YEAR)
        c.weight *= MONTH_FACTOR;
    *DM_PUSH(doc->arena, doc->days, doc->n_day, doc->cap_day) = c;
}

static void read_stamp(dm_page *page, uint32_t i)
{
    const dm_line_tokens *line = &page->scratch;

    dm_line_read(&page->scratch, page, page->lines[i].span);
    for (uint32_t t = 0; t < line->n; t++) {
        labelled label;
        float    weight;

        if (line->toks[t].kind != DM_LINE_DATE)
            continue;
        label = find_label(page, line, t);
        if (label.p == NULL && t == 0)
            label = label_above(page, i);
        weight = label.p ? (float)label.p->weight / 1000 * (i >= page->tail ? TAIL_FACTOR : 1)
                         : bare_weight(page, i, line);
        add_day(page, &line->dates[line->toks[t].date],
                label.p ? dm_stamp_word((dm_stamp)label.p->stamp) : i < page->body + TOP_LINES ? BARE : AFTER, weight);
        page->has_day_first   = page->has_day_first || line->dates[line->toks[t].date].is_day_first;
        page->has_month_first = page->has_month_first || line->dates[line->toks[t].date].is_month_first;
    }
}

void dm_clean_stated_day(dm_doc *doc, const dm_lexicon *lex)
{
    dm_day_candidate c = {.how = "stated", .weight = 1};

    if (doc->article.date.n == 0 || !dm_date_stated(&c.first, &c.last, &c.precision, lex, doc->article.date))
        return;
    if (c.precision == DM_PRECISION_INTERVAL)
        c.weight = 0.9f;
    *DM_PUSH(doc->arena, doc->days, doc->n_day, doc->cap_day) = c;
}

/* The page writes its dates in one order: so must the unclear ones be. */
static void settle_order(dm_page *page)
{
    dm_doc *doc = page->doc;

    for (uint32_t i = 0; i < doc->n_day && page->has_day_first != page->has_month_first; i++) {
        dm_day_candidate *c = &doc->days[i];
        dm_date_seen      seen;

        if (c->precision != DM_PRECISION_INTERVAL || dm_span_is_empty(c->span)
            || !dm_date_at(&seen, page->lex, doc->text, c->span.start) || !seen.other_month)
            continue;
        if (page->has_month_first) {
            seen.month = seen.other_month;
            seen.mday  = seen.other_mday;
        }
        seen.other_month = 0;
        dm_date_days(&c->first, &c->last, &c->precision, &seen);
        c->weight /= UNCLEAR_FACTOR;
    }
}

void dm_clean_days(dm_page *page)
{
    dm_clean_stated_day(page->doc, page->lex);
    for (uint32_t i = 0; i < page->n_line; i++)
        if (page->lines[i].is_stamp && page->lines[i].kind != DM_BLOCK_BODY && i != page->title)
            read_stamp(page, i);
    settle_order(page);
}
