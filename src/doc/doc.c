/* doc.c: words for the closed lists, days, spans and trees
 *
 * Days are counted with the era method: four hundred years are always 146,097
 * days, so a date is an era, a year in it counted from March, and a day in that
 * year. (H. Hinnant, "chrono-compatible low-level date algorithms", gives the
 * derivation.)
 */
#include "doc/doc.h"

#include <assert.h>
#include <stdio.h>

/* ---- words -------------------------------------------------------------- */

#define X2(id, word) word,
#define X3(id, word, gloss) word,
#define X4(id, word, quad, score) word,
static const char *const block_word[]  = {DM_BLOCKS(X2)};
static const char *const kind_word[]   = {DM_ACTOR_KINDS(X2)};
static const char *const stance_word[] = {DM_STANCES(X3)};
static const char *const factivity_word[] = {DM_FACTIVITIES(X3)};
static const char *const form_word[]   = {DM_FORMS(X2)};
static const char *const status_word[] = {DM_EVENT_STATUSES(X2)};
static const char *const count_kind_word[] = {"dead", "injured", "arrested", "crowd"};
static const char *const type_word[]   = {DM_EVENT_TYPES(X4)};
static const char *const precision_word[] = {DM_PRECISIONS(X2)};
static const char *const timex_word[]  = {DM_TIMEX_TYPES(X2)};
static const char *const anchor_word[] = {DM_ANCHORS(X2)};
static const char *const grain_word[]  = {DM_GRAINS(X2)};
#undef X2
#undef X3
#undef X4

#define X(id, word, quad, score) quad,
static const uint8_t type_quad[] = {DM_EVENT_TYPES(X)};
#undef X
#define X(id, word, quad, score) score,
static const double type_score[] = {DM_EVENT_TYPES(X)};
#undef X

const char *dm_timex_type_word(dm_timex_type t) { return timex_word[t]; }
const char *dm_anchor_word(dm_anchor a) { return anchor_word[a]; }
const char *dm_grain_word(dm_grain g) { return grain_word[g]; }
const char *dm_block_word(dm_block_kind k) { return block_word[k]; }
const char *dm_actor_kind_word(dm_actor_kind k) { return kind_word[k]; }
const char *dm_stance_word(dm_stance s) { return stance_word[s]; }
const char *dm_factivity_word(dm_factivity f) { return factivity_word[f]; }
const char *dm_form_word(dm_form f) { return form_word[f]; }
const char *dm_event_status_word(dm_event_status s) { return status_word[s]; }
const char *dm_count_kind_word(dm_count_kind k) { return count_kind_word[k]; }
const char *dm_event_type_word(dm_event_type t) { return type_word[t]; }
uint8_t     dm_event_type_quad(dm_event_type t) { return type_quad[t]; }
double      dm_event_type_score(dm_event_type t) { return type_score[t]; }
const char *dm_precision_word(dm_precision p) { return precision_word[p]; }

int dm_event_type_find(dm_str w) { return dm_str_in(w, type_word, DM_TYPE_COUNT); }
int dm_event_status_find(dm_str w) { return dm_str_in(w, status_word, DM_EVENT_STATUS_COUNT); }
int dm_actor_kind_find(dm_str w) { return dm_str_in(w, kind_word, DM_ACTOR_KIND_COUNT); }

/* ---- days --------------------------------------------------------------- */

int dm_month_days(int year, int month)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    bool             is_leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

    return month == 2 && is_leap ? 29 : days[month - 1];
}

dm_day dm_day_of(int year, int month, int mday)
{
    if (month < 1 || month > 12 || year < 1 || year > 9999)
        return DM_DAY_NONE;
    if (mday < 1 || mday > dm_month_days(year, month))
        return DM_DAY_NONE;
    int y = month <= 2 ? year - 1 : year;
    int era = y / 400, yoe = y % 400;
    int doy = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + mday - 1;
    int doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;

    return era * 146097 + doe - 719468;
}

void dm_day_parts(dm_day day, int *year, int *month, int *mday)
{
    int z = day + 719468;
    int era = (z >= 0 ? z : z - 146096) / 146097;
    int doe = z - era * 146097;
    int yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
    int doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    int mp = (5 * doy + 2) / 153;

    *mday  = doy - (153 * mp + 2) / 5 + 1;
    *month = mp < 10 ? mp + 3 : mp - 9;
    *year  = yoe + era * 400 + (*month <= 2);
}

int dm_day_weekday(dm_day day)
{
    int w = (day + 3) % 7;      /* 1970-01-01 was a Thursday */

    return w < 0 ? w + 7 : w;
}

void dm_day_text(char out[16], dm_day day)
{
    int y, m, d;

    dm_day_parts(day, &y, &m, &d);
    snprintf(out, 16, "%04d-%02d-%02d", y % 10000, m % 100, d % 100);
}

static bool read_digits(int *out, dm_str s, size_t from, size_t to)
{
    *out = 0;
    for (size_t i = from; i < to; i++) {
        if (s.p[i] < '0' || s.p[i] > '9')
            return false;
        *out = *out * 10 + (s.p[i] - '0');
    }
    return true;
}

dm_day dm_day_read(dm_str s)
{
    int y, m, d;

    if (s.n != 10 || s.p[4] != '-' || s.p[7] != '-')
        return DM_DAY_NONE;
    if (!read_digits(&y, s, 0, 4) || !read_digits(&m, s, 5, 7) || !read_digits(&d, s, 8, 10))
        return DM_DAY_NONE;
    return dm_day_of(y, m, d);
}

/* ---- the document ------------------------------------------------------- */

void dm_doc_init(dm_doc *doc, dm_arena *arena)
{
    *doc = (dm_doc){.arena = arena};
    doc->published.first = doc->published.last = DM_DAY_NONE;
}

dm_str dm_doc_str(const dm_doc *doc, dm_span span)
{
    return dm_str_sub(doc->text, span.start, span.end);
}

dm_str dm_doc_form(const dm_doc *doc, uint32_t tok)
{
    return dm_doc_str(doc, doc->toks[tok].span);
}

static bool is_capital(dm_str form)
{
    return form.n > 0 && form.p[0] >= 'A' && form.p[0] <= 'Z';
}

static bool is_char(const dm_doc *doc, uint32_t tok, char c)
{
    dm_str form = dm_doc_form(doc, tok);

    return form.n == 1 && form.p[0] == c;
}

bool dm_doc_is_seat(const dm_doc *doc, uint32_t tok)
{
    return tok > 0 && tok + 2 < doc->n_tok && doc->toks[tok].span.end - doc->toks[tok].span.start == 1
        && is_capital(dm_doc_form(doc, tok)) && is_char(doc, tok + 1, '-') && doc->toks[tok + 1].is_glued
        && doc->toks[tok + 2].is_glued && is_capital(dm_doc_form(doc, tok + 2))
        && (is_char(doc, tok - 1, ',') || is_char(doc, tok - 1, '('));
}

dm_span dm_doc_raw_span(const dm_doc *doc, dm_span span)
{
    if (!doc->origin)
        return span;
    return (dm_span){doc->origin[span.start], doc->origin[span.end]};
}

void dm_doc_mark(dm_doc *doc, dm_limit which)
{
    doc->marks |= 1u << which;
}

uint8_t dm_event_quad(const dm_event *e) { return e->own_quad ? e->own_quad : dm_event_type_quad(e->type); }

/* ---- trees -------------------------------------------------------------- */

uint32_t dm_child(const dm_doc *doc, uint32_t t, dm_deprel rel)
{
    for (uint32_t c = dm_first(doc, t); c != DM_NONE; c = dm_next(doc, c))
        if (doc->toks[c].deprel == rel)
            return c;
    return DM_NONE;
}

bool dm_under(const dm_doc *doc, uint32_t t, uint32_t top)
{
    while (t != DM_NONE && t != top)
        t = doc->toks[t].head;
    return t == top;
}

/* The next token of a walk over the subtree of `top` in preorder. */
static uint32_t preorder_next(const dm_doc *doc, uint32_t t, uint32_t top)
{
    if (doc->toks[t].child != DM_NONE)
        return doc->toks[t].child;
    while (t != top) {
        if (doc->toks[t].sibling != DM_NONE)
            return doc->toks[t].sibling;
        t = doc->toks[t].head;
    }
    return DM_NONE;
}

uint32_t dm_outer_head(const dm_doc *doc, uint32_t first, uint32_t n)
{
    for (uint32_t t = first; t < first + n; t++)
        if (doc->toks[t].head == DM_NONE || doc->toks[t].head < first || doc->toks[t].head >= first + n)
            return t;
    return first;
}

void dm_subtree(const dm_doc *doc, uint32_t t, uint32_t *first, uint32_t *last)
{
    *first = *last = t;
    for (uint32_t c = t; c != DM_NONE; c = preorder_next(doc, c, t)) {
        if (c < *first)
            *first = c;
        if (c > *last)
            *last = c;
    }
}

dm_span dm_tok_range(const dm_doc *doc, uint32_t first, uint32_t last)
{
    return (dm_span){doc->toks[first].span.start, doc->toks[last].span.end};
}

uint32_t dm_tok_from(const dm_doc *doc, uint32_t byte)
{
    uint32_t lo = 0, hi = doc->n_tok;

    while (lo < hi) {
        uint32_t mid = lo + (hi - lo) / 2;

        if (doc->toks[mid].span.start < byte)
            lo = mid + 1;
        else
            hi = mid;
    }
    return lo;
}

static uint32_t content_size(const dm_claim *c)
{
    uint32_t n = 0;

    for (uint32_t i = 0; i < c->n_content; i++)
        n += c->content[i].end - c->content[i].start;
    return n;
}

static void cover(const dm_doc *doc, uint32_t *over, uint32_t claim, dm_span piece)
{
    for (uint32_t t = dm_tok_from(doc, piece.start); t < doc->n_tok && doc->toks[t].span.end <= piece.end; t++)
        if (over[t] == DM_NONE || content_size(&doc->claims[claim]) < content_size(&doc->claims[over[t]]))
            over[t] = claim;
}

uint32_t dm_rows_before(const uint32_t *first, size_t size, uint32_t n, uint32_t t)
{
    uint32_t lo = 0, hi = n;

    while (lo < hi) {
        uint32_t mid = lo + (hi - lo) / 2;

        if (*(const uint32_t *)(const void *)((const char *)first + (size_t)mid * size) < t)
            lo = mid + 1;
        else
            hi = mid;
    }
    return lo;
}

uint32_t *dm_claims_over(const dm_doc *doc)
{
    uint32_t *over = DM_NEW(doc->arena, uint32_t, doc->n_tok + 1);

    for (uint32_t t = 0; t <= doc->n_tok; t++)
        over[t] = DM_NONE;
    for (uint32_t i = 0; i < doc->n_claim; i++)
        for (uint32_t k = 0; k < doc->claims[i].n_content; k++)
            cover(doc, over, i, doc->claims[i].content[k]);
    return over;
}

dm_span dm_subtree_span(const dm_doc *doc, uint32_t t)
{
    uint32_t first, last;

    dm_subtree(doc, t, &first, &last);
    return dm_tok_range(doc, first, last);
}

void dm_tree_link(dm_doc *doc, uint32_t s)
{
    dm_sent *sent = &doc->sents[s];

    for (uint32_t i = sent->first; i < sent->first + sent->n; i++)
        doc->toks[i].child = doc->toks[i].sibling = DM_NONE;
    for (uint32_t i = sent->first + sent->n; i-- > sent->first;) {
        uint32_t h = doc->toks[i].head;

        if (h == DM_NONE) {
            sent->root = i;
            continue;
        }
        assert(h >= sent->first && h < sent->first + sent->n);
        doc->toks[i].sibling = doc->toks[h].child;
        doc->toks[h].child = i;
    }
}
