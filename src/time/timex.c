/* timex.c: date expressions in running text
 *
 * At each token whose word can begin one we try the forms a date can have (calendar.c,
 * relative.c, length.c, clock.c), asking only what class the words are of (lexicon/time/),
 * and keep the longest. Before it may stand what makes it narrower ("early 2008", "later
 * this week"), vague ("about") or longer ("since"), and its article.
 *
 * What a paragraph tells of is remembered: "the day", "a year earlier" and "that Wednesday"
 * count from it, and a bare month just after a day of another year is of that year. Of
 * what follows "since" and "until" nothing is remembered: it is compared with, not told of.
 */
#include "time/time_int.h"

const char DM_HOW_ABSOLUTE[] = "absolute", DM_HOW_WEEKDAY[] = "weekday", DM_HOW_RELATIVE[] = "relative",
           DM_HOW_MONTH[] = "month", DM_HOW_YEAR[] = "year", DM_HOW_SEASON[] = "season",
           DM_HOW_WINDOW[] = "window", DM_HOW_NARRATED[] = "narrated", DM_HOW_DURATION[] = "duration";

/* ---- forms ------------------------------------------------------------------- */

#define BIT(cls) (UINT64_C(1) << DM_TIME_##cls)
#define DIGIT  (UINT64_C(1) << 62)       /* begins with a digit               */
#define HYPHEN (UINT64_C(1) << 63)       /* has a hyphen inside, or begins with an apostrophe */

_Static_assert(DM_TIME_CLASS_COUNT < 62, "classes share a word with two more bits");

typedef struct form {
    dm_time_form *read;
    uint64_t      begins;      /* what its first token may be                 */
    uint64_t      needs;       /* one of which is among its first AHEAD tokens; 0: nothing */
} form;

enum { AHEAD = 8 };

static const form forms[] = {
    {dm_form_weekday,   BIT(WEEKDAY), 0},
    {dm_form_month_day, BIT(MONTH) | BIT(ORDINAL) | BIT(NUMBER) | DIGIT | HYPHEN, BIT(MONTH)},
    {dm_form_iso,       DIGIT, 0},
    {dm_form_slashes,   DIGIT, 0},
    {dm_form_month,     BIT(MONTH), 0},
    {dm_form_quarter,   BIT(ORDINAL) | BIT(SHIFT) | BIT(FISCAL) | BIT(NUMBER) | DIGIT | HYPHEN,
     BIT(UNIT) | DIGIT | HYPHEN},
    {dm_form_half,      BIT(ORDINAL) | BIT(SHIFT) | DIGIT, BIT(HALF)},
    {dm_form_nth,       BIT(ORDINAL) | BIT(SHIFT) | BIT(NUMBER) | DIGIT | HYPHEN, BIT(UNIT) | BIT(WEEKDAY)},
    {dm_form_fiscal,    BIT(FISCAL) | BIT(UNIT), 0},
    {dm_form_year,      BIT(NUMBER) | DIGIT | HYPHEN, 0},
    {dm_form_decade,    BIT(NUMBER) | BIT(DECADE) | DIGIT | HYPHEN, 0},
    {dm_form_century,   BIT(ORDINAL) | BIT(NUMBER) | DIGIT | HYPHEN, BIT(UNIT)},
    {dm_form_season,    BIT(SEASON), 0},
    {dm_form_holiday,   BIT(FIXED) | BIT(MOVING) | BIT(EASTER) | BIT(NAMED), 0},
    {dm_form_days,      BIT(DAYS), 0},
    {dm_form_window,    BIT(RECENT) | BIT(SHIFT), BIT(UNIT)},
    {dm_form_shifted,   BIT(SHIFT), 0},
    {dm_form_ref,       BIT(REF), 0},
    {dm_form_weekend,   BIT(THE) | BIT(UNIT), BIT(UNIT)},
    {dm_form_year_end,  BIT(UNIT) | HYPHEN, 0},
    {dm_form_told,      BIT(THE) | BIT(THAT) | BIT(UNIT) | BIT(PERIOD) | DIGIT | HYPHEN,
     BIT(UNIT) | BIT(PERIOD) | BIT(WEEKDAY) | HYPHEN},
    {dm_form_set,       BIT(EVERY) | BIT(OFTEN) | BIT(WEEKDAY), 0},
    {dm_form_length,    BIT(NUMBER) | BIT(HALF) | BIT(UNIT) | BIT(ORDINAL) | DIGIT | HYPHEN,
     BIT(UNIT) | HYPHEN},
    {dm_form_clock,     BIT(HOUR) | DIGIT, 0},
    {dm_form_part,      BIT(PART) | BIT(THE) | HYPHEN, BIT(PART) | HYPHEN},
};

/* "ten-year", "mid-March": a hyphen behind a word of time. */
static bool has_hyphen(const dm_time_filter *filter, const dm_lexicon *lex, dm_str s)
{
    char        key[40];
    const char *dash = s.n > 4 && s.n < sizeof key ? memchr(s.p, '-', s.n) : NULL;
    dm_str      head = dash ? dm_str_sub(s, 0, (size_t)(dash - s.p)) : (dm_str){0};

    return head.n && (head.p[0] <= '9'
                      || dm_timeword_classes(filter, dm_lexicon_word(lex, dm_lexicon_key(key, sizeof key, head))) != 0);
}

/* "Q3" is known by its form: it is the only one. */
static uint64_t shape_of(const dm_time_filter *filter, const dm_lexicon *lex, dm_str s)
{
    uint64_t shape = 0;

    if (s.n && s.p[0] >= '0' && s.p[0] <= '9')
        shape |= DIGIT;
    else if (s.n == 2 && s.p[0] == 'Q' && s.p[1] >= '1' && s.p[1] <= '4')
        shape |= DIGIT;
    if (s.n && (s.p[0] == '\'' || (s.n >= 3 && !memcmp(s.p, "\xE2\x80\x99", 3)) || has_hyphen(filter, lex, s)))
        shape |= HYPHEN;
    return shape;
}

/* What the first token of an expression may be: a form's, or an edge's. */
static uint64_t beginners(void)
{
    uint64_t all = BIT(EDGE) | BIT(SIDE);

    for (uint32_t i = 0; i < sizeof forms / sizeof *forms; i++)
        all |= forms[i].begins;
    return all;
}

dm_found dm_form_core(const dm_seek_time *s, uint32_t t)
{
    dm_found best = {0};
    uint64_t first = t < s->end ? s->classes[t] : 0, near = 0;

    for (uint32_t k = t; first && k < s->end && k < t + AHEAD; k++)
        near |= s->classes[k];
    for (uint32_t i = 0; first && i < sizeof forms / sizeof *forms; i++) {
        if (!(forms[i].begins & first) || (forms[i].needs && !(forms[i].needs & near)))
            continue;
        dm_found out = forms[i].read(s, t);

        if (out.n > best.n)
            best = out;
    }
    return best;
}

dm_found dm_form_one_day(const dm_seek_time *s, uint32_t t)
{
    static dm_time_form *const days[] = {dm_form_weekday, dm_form_month_day, dm_form_days, dm_form_iso};
    dm_found best = {0};

    for (uint32_t i = 0; i < sizeof days / sizeof *days; i++) {
        dm_found out = days[i](s, t);

        if (out.n > best.n)
            best = out;
    }
    return best;
}

/* ---- what stands before --------------------------------------------------------- */

/* "mid-March", "late-2008" in one token. */
static dm_found edge_token(const dm_seek_time *s, uint32_t t)
{
    dm_str      form = dm_tw_form(s, t), rest;
    const char *dash = form.n && form.n < 40 ? memchr(form.p, '-', form.n) : NULL;
    int32_t     edge, value;
    uint32_t    n_year;
    int         year;

    if (!dash || !dm_tw_piece(s, dm_str_sub(form, 0, (size_t)(dash - form.p)), DM_TIME_EDGE, &edge))
        return (dm_found){0};
    rest = dm_str_sub(form, (size_t)(dash - form.p) + 1, form.n);
    dm_found out = dm_found_of(1, DM_GRAIN_YEAR, DM_HOW_ABSOLUTE, DM_ANCHOR_EXPLICIT);

    if (rest.n == 4 && dm_tw_digits(rest, &value) == 4 && value >= DM_YEAR_LEAST && value <= DM_YEAR_MOST) {
        dm_reckon_year(&out.date, value);
    } else if (rest.n > 4 && dm_tw_digits(rest, &value) == 4 && value % 10 == 0
               && dm_tw_piece(s, dm_str_sub(rest, 4, rest.n), DM_TIME_SUFFIX, &year) && year == 10) {
        out.grain = DM_GRAIN_DECADE;
        dm_reckon_span(&out.date, dm_day_of(value, 1, 1), dm_day_of(value + 9, 12, 31));
    } else if (dm_tw_piece(s, rest, DM_TIME_MONTH, &value)) {
        value %= DM_SHORT_FORM;
        out.grain    = DM_GRAIN_MONTH;
        out.date.how = DM_HOW_MONTH;
        n_year = dm_year_after(s, t + 1, &year, &out.anchor);
        out.n += n_year;
        dm_value_symbol(out.symbol, "XXXX-%02d", (int)value);
        if (n_year && year)
            dm_reckon_month(&out.date, year, value);
        else
            dm_reckon_bare_month(&out.date, s->now, value, dm_tw_ahead(s, t, 1) || dm_month_is_soon(s, t, value));
        if (!n_year)
            out.anchor = DM_ANCHOR_ARTICLE;
    } else {
        return (dm_found){0};
    }
    dm_value_settle(&out);
    dm_reckon_edge(&out.date, edge);
    return out;
}

/* "the year", "the month" after "late in". */
static dm_found the_unit(const dm_seek_time *s, uint32_t t)
{
    dm_time_unit unit;
    bool         is_plural;
    dm_found     out;

    if (!dm_tw_any(s, t, DM_TIME_THE) || !dm_tw_unit(s, t + 1, &unit, &is_plural) || is_plural || unit == DM_UNIT_SECOND)
        return (dm_found){0};
    if (unit == DM_UNIT_DAY) {
        out = dm_form_told(s, t);
        if (out.n)
            return out;
    }
    out = dm_found_of(2, dm_grain_of_unit(unit), DM_HOW_RELATIVE, DM_ANCHOR_ARTICLE);
    dm_reckon_unit(&out.date, s->now, unit, 0);
    return out;
}

static dm_found article_and(dm_found out)
{
    out.n += out.n > 0;
    return out;
}

/* What an edge may be of besides dates: a bare year, "the year". */
static dm_found edged(const dm_seek_time *s, uint32_t t)
{
    dm_found out = dm_form_core(s, t), year;
    int32_t  value;

    if (out.n == 0 && dm_tw_any(s, t, DM_TIME_THE))
        out = article_and(dm_form_core(s, t + 1));
    if (out.n == 0)
        out = the_unit(s, t);
    if (out.n == 0 && dm_tw_year(s, t, &value)) {
        year = dm_found_of(1, DM_GRAIN_YEAR, DM_HOW_ABSOLUTE, DM_ANCHOR_EXPLICIT);
        dm_reckon_year(&year.date, value);
        return year;
    }
    return out;
}

/* "early 2008", "the beginning of March", "late last week"; "earlier this week", "later today". */
static dm_found edge(const dm_seek_time *s, uint32_t t)
{
    int32_t  value;
    bool     is_side = false;
    uint32_t n = dm_tw_phrase(s, t, DM_TIME_EDGE, &value), m = 0;
    dm_found out;

    if (n == 0) {
        n = dm_tw_phrase(s, t, DM_TIME_SIDE, &value);
        is_side = n > 0;
    }
    if (n == 0)
        return edge_token(s, t);
    if (dm_tw_verb(s, t))
        return (dm_found){0};
    if (dm_tw_any(s, t + n, DM_TIME_OF) && !dm_tw_any(s, t + n, DM_TIME_THE))
        m = 1;
    else if (dm_tw_punct(s, t + n, '-'))
        m = 1;
    out = is_side ? the_unit(s, t + n + m) : (dm_found){0};
    if (out.n == 0)
        out = edged(s, t + n + m);
    if (out.n == 0 || out.type == DM_TIMEX_SET || (out.type == DM_TIMEX_DURATION && out.date.first == DM_DAY_NONE)
        || (out.grain == DM_GRAIN_NONE && out.type == DM_TIMEX_DATE))
        return (dm_found){0};
    dm_value_settle(&out);
    if (is_side)
        dm_reckon_side(&out.date, s->now, value);
    else
        dm_reckon_edge(&out.date, value);
    if (out.anchor == DM_ANCHOR_ASSUMED && out.date.first != DM_DAY_NONE)
        out.anchor = DM_ANCHOR_ARTICLE;
    out.n += n + m;
    return out;
}

/* "since Monday": from then to today. */
static void stretch_since(const dm_seek_time *s, uint32_t t, dm_found *out)
{
    if (t == s->begin || !dm_tw_before(s, t - 1, DM_TIME_SINCE) || out->date.first == DM_DAY_NONE)
        return;
    if (s->now.day == DM_DAY_NONE || s->now.day <= out->date.last)
        return;
    out->date.last      = s->now.day;
    out->date.precision = DM_PRECISION_INTERVAL;
}

/* "over the past week", but not "over a week" and "at least". */
static bool is_preposition(const dm_token *toks, uint32_t t, uint32_t n)
{
    return n == 1 && (toks[t].deprel == DM_DEP_CASE || toks[t].upos == DM_UPOS_ADP);
}

/* The article, possessive or vague adverb that belongs to the expression: its first token. */
static uint32_t widen(const dm_seek_time *s, uint32_t t, uint32_t n, uint32_t least)
{
    const dm_token *toks = s->doc->toks;
    uint32_t        first = t;
    int32_t         value;

    if (first > least && (toks[first - 1].deprel == DM_DEP_DET || toks[first - 1].deprel == DM_DEP_NMOD_POSS)
        && toks[first - 1].head >= t && toks[first - 1].head < t + n && toks[first - 1].upos != DM_UPOS_PROPN)
        first--;
    for (uint32_t back = 1; back <= 3 && first >= least + back; back++)
        if (dm_tw_phrase(s, first - back, DM_TIME_AROUND, &value) == back && !is_preposition(toks, first - back, back))
            return first - back;
    return first;
}

/* ---- what was told ------------------------------------------------------------------ */

static const dm_told nothing_told = {.block = DM_NONE, .sent = DM_NONE, .day = DM_DAY_NONE, .period = DM_DAY_NONE};

static void remember(dm_seek_time *s, const dm_found *out, uint32_t t)
{
    int y, m, d;

    /* "in the first nine months": no quarter is told of any more */
    if (out->type == DM_TIMEX_DURATION && out->grain == DM_GRAIN_NONE && strchr(out->value, 'M') && !strchr(out->value, 'T'))
        s->told.period = DM_DAY_NONE;
    if (out->date.first == DM_DAY_NONE || out->anchor == DM_ANCHOR_ASSUMED || out->type == DM_TIMEX_DURATION
        || out->is_aside)
        return;
    if (t > s->begin && (dm_tw_before(s, t - 1, DM_TIME_SINCE) || dm_tw_before(s, t - 1, DM_TIME_UNTIL)))
        return;
    dm_day_parts(out->date.first, &y, &m, &d);
    s->told.sent = s->doc->toks[t].sent;
    if (out->grain == DM_GRAIN_DAY || out->grain == DM_GRAIN_TIME)
        s->told.day = out->date.first;
    if (out->grain == DM_GRAIN_QUARTER || out->grain == DM_GRAIN_MONTH) {
        s->told.period       = out->date.first;
        s->told.period_grain = out->grain;
    }
    s->told.year  = out->grain == DM_GRAIN_DECADE || out->grain == DM_GRAIN_CENTURY ? 0 : y;
    s->told.month = out->grain <= DM_GRAIN_MONTH ? m : 0;
    s->told.is_explicit = out->anchor == DM_ANCHOR_EXPLICIT && out->grain <= DM_GRAIN_MONTH;
}

/* ---- all -------------------------------------------------------------------------------- */

static dm_found read_at(const dm_seek_time *s, uint32_t t)
{
    dm_found  around = s->classes[t] & (BIT(EDGE) | BIT(SIDE) | HYPHEN) ? edge(s, t) : (dm_found){0};
    dm_found  core = dm_form_core(s, t);
    dm_found *best = core.n > around.n ? &core : &around;

    if (best->n)
        dm_value_settle(best);
    return *best;
}

static float confidence_of(const dm_found *f)
{
    if (f->date.first == DM_DAY_NONE)
        return 0.5f;
    return f->anchor == DM_ANCHOR_EXPLICIT ? 0.95f : f->anchor == DM_ANCHOR_ARTICLE ? 0.9f
         : f->anchor == DM_ANCHOR_NARRATED ? 0.6f : 0.3f;
}

static dm_timex timex_of(const dm_seek_time *s, const dm_found *f, uint32_t first, uint32_t n)
{
    dm_timex x = {.first = first, .n = n, .date = f->date, .type = f->type, .grain = f->grain,
                  .anchor = f->date.first == DM_DAY_NONE ? DM_ANCHOR_NONE : f->anchor};

    memcpy(x.value, f->value, sizeof x.value);
    x.date.span       = dm_tok_range(s->doc, first, first + n - 1);
    x.date.confidence = confidence_of(f);
    return x;
}

/* "the", "a" and "that" begin an expression only before another word of time, or a number. */
static bool may_begin(const dm_seek_time *s, uint32_t t)
{
    uint64_t here = s->classes[t];

    if (!(here & s->beginners))
        return false;
    if (!(here & (BIT(THE) | BIT(NUMBER) | BIT(THAT))) || here & DIGIT)
        return true;
    return t + 1 < s->end && (s->classes[t + 1] || dm_tw_punct(s, t + 1, '-')
                              || (t + 2 < s->end && s->classes[t + 2] & BIT(UNIT)));
}

static void read_sentence(dm_seek_time *s, const dm_sent *sent)
{
    dm_doc  *doc = s->doc;
    uint32_t least = sent->first;

    s->begin = sent->first;
    s->end   = sent->first + sent->n;
    if (sent->block != s->told.block)
        s->told = nothing_told;
    s->told.block = sent->block;
    for (uint32_t t = s->begin; t < s->end;) {
        dm_found out = may_begin(s, t) ? read_at(s, t) : (dm_found){0};
        uint32_t first;

        if (out.n == 0) {
            t++;
            continue;
        }
        stretch_since(s, t, &out);
        remember(s, &out, t);
        first = widen(s, t, out.n, least);
        least = t + out.n;
        *DM_PUSH(doc->arena, doc->timexes, doc->n_timex, doc->cap_timex) = timex_of(s, &out, first, least - first);
        t = least;
    }
}

static dm_seek_time seek_of(dm_doc *doc, const dm_lexicon *lex, dm_now now)
{
    uint64_t      *classes = DM_NEW(doc->arena, uint64_t, doc->n_tok + 1);
    dm_time_filter filter  = dm_time_filter_of(lex);

    for (uint32_t t = 0; t < doc->n_tok; t++)
        classes[t] = dm_timeword_classes(&filter, doc->toks[t].form_id) | shape_of(&filter, lex, dm_doc_form(doc, t));
    return (dm_seek_time){.doc = doc, .lex = lex, .now = now, .told = nothing_told, .classes = classes, .beginners = beginners()};
}

void dm_time_find(dm_doc *doc, const dm_lexicon *lex, dm_now now)
{
    dm_seek_time s = seek_of(doc, lex, now);

    doc->n_timex = 0;
    for (uint32_t i = 0; i < doc->n_sent; i++)
        read_sentence(&s, &doc->sents[i]);
}

void dm_time_given_begin(dm_seek_time *s, dm_doc *doc, const dm_lexicon *lex)
{
    *s = seek_of(doc, lex, dm_time_now(&doc->published));
    s->is_given = true;
}

dm_timex dm_time_given(dm_seek_time *s, uint32_t first, uint32_t n)
{
    uint32_t block = s->doc->sents[s->doc->toks[first].sent].block;
    dm_found best = {0};
    uint32_t at = first;

    if (block != s->told.block)
        s->told = nothing_told;
    s->told.block = block;
    s->begin = first;
    s->end   = first + n;
    for (uint32_t t = first; t < s->end; t++) {
        dm_found out = read_at(s, t);

        if (out.n > best.n) {
            best = out;
            at   = t;
        }
    }
    if (best.n == 0)
        return (dm_timex){.first = first};
    remember(s, &best, at);
    return timex_of(s, &best, at, best.n);
}
