/* json.c: a document as one line of JSON
 *
 * Written by hand, straight into a buffer: the order of keys is the order of
 * the calls. Strings are copied in runs of bytes that need no escape; most
 * strings are one such run.
 *
 * Offsets go through dm_doc_raw_span here and nowhere else, and text comes from
 * doc->text, so that the two always belong together.
 */
#include "ledger/json.h"

#include "text/text.h"

#include <math.h>
#include <string.h>

/* ---- strings and numbers ------------------------------------------------ */

/* Length of the well-formed UTF-8 sequence at s (RFC 3629: no surrogates, no long
 * forms), 0 when there is none. */
static size_t utf8_len(const unsigned char *s, size_t left)
{
    unsigned char c = s[0], low = 0x80, high = 0xbf;
    size_t        n = c < 0xc2 ? 0 : c < 0xe0 ? 2 : c < 0xf0 ? 3 : c < 0xf5 ? 4 : 0;

    if (n == 0 || n > left)
        return 0;
    if (c == 0xe0)
        low = 0xa0;
    if (c == 0xed)
        high = 0x9f;
    if (c == 0xf0)
        low = 0x90;
    if (c == 0xf4)
        high = 0x8f;
    if (s[1] < low || s[1] > high)
        return 0;
    for (size_t i = 2; i < n; i++)
        if ((s[i] & 0xc0) != 0x80)
            return 0;
    return n;
}

static bool is_plain(unsigned char c)
{
    return c >= 0x20 && c < 0x7f && c != '"' && c != '\\';
}

/* Escapes what stands at s, which is not plain; returns the bytes it took. */
static size_t escape(dm_buf *out, const unsigned char *s, size_t left)
{
    size_t n;

    if (*s < 0x80) {
        const char *at = *s ? strchr("\"\"\\\\\nn\tt\rr\bb\ff", *s) : NULL;

        if (at)
            dm_buf_fmt(out, "\\%c", at[1]);
        else
            dm_buf_fmt(out, "\\u%04x", *s);
        return 1;
    }
    n = utf8_len(s, left);
    if (n == 0)
        dm_buf_str(out, DM_STR("\xef\xbf\xbd"));
    else if (*s == 0xc2 && s[1] < 0xa0)
        dm_buf_fmt(out, "\\u%04x", s[1]);        /* C1 controls: terminals obey them */
    else
        dm_buf_add(out, s, n);
    return n ? n : 1;
}

void dm_json_str(dm_buf *out, dm_str s)
{
    const unsigned char *p = (const unsigned char *)(s.n ? s.p : ""), *end = p + s.n;     /* an empty one may be NULL */

    dm_buf_char(out, '"');
    while (p < end) {
        const unsigned char *run = p;

        while (p < end && is_plain(*p))
            p++;
        dm_buf_add(out, run, (size_t)(p - run));
        if (p < end)
            p += escape(out, p, (size_t)(end - p));
    }
    dm_buf_char(out, '"');
}

void dm_json_num(dm_buf *out, double value)
{
    if (!isfinite(value))
        dm_buf_str(out, DM_STR("null"));
    else
        dm_buf_fmt(out, "%.6g", value);
}

/* ---- keys and values ---------------------------------------------------- */

/* A key, with the comma before it unless it opens its object. */
static void key(dm_buf *out, const char *name)
{
    if (out->n && out->p[out->n - 1] != '{')
        dm_buf_char(out, ',');
    dm_buf_char(out, '"');
    dm_buf_str(out, dm_str_of(name));
    dm_buf_str(out, DM_STR("\":"));
}

static void null(dm_buf *out)
{
    dm_buf_str(out, DM_STR("null"));
}

/* The comma between elements of a list. */
static void next(dm_buf *out, uint32_t i)
{
    if (i)
        dm_buf_char(out, ',');
}

static void key_str(dm_buf *out, const char *name, dm_str value)
{
    key(out, name);
    if (value.n)
        dm_json_str(out, value);
    else
        null(out);
}

static void key_word(dm_buf *out, const char *name, const char *value)
{
    key_str(out, name, dm_str_of(value));
}

static void key_num(dm_buf *out, const char *name, double value)
{
    key(out, name);
    dm_json_num(out, value);
}

/* "a1", or null. */
static void value_id(dm_buf *out, char letter, uint32_t i)
{
    if (i == DM_NONE)
        null(out);
    else
        dm_buf_fmt(out, "\"%c%u\"", letter, i + 1);
}

static void key_id(dm_buf *out, const char *name, char letter, uint32_t i)
{
    key(out, name);
    value_id(out, letter, i);
}

static void key_day(dm_buf *out, const char *name, dm_day day)
{
    char text[16];

    key(out, name);
    if (day == DM_DAY_NONE) {
        null(out);
        return;
    }
    dm_day_text(text, day);
    dm_buf_fmt(out, "\"%s\"", text);
}

/* ---- spans -------------------------------------------------------------- */

static void keys_offsets(dm_buf *out, const dm_doc *doc, dm_span span)
{
    dm_span raw = dm_doc_raw_span(doc, span);

    key(out, "start");
    dm_buf_fmt(out, "%u", raw.start);
    key(out, "end");
    dm_buf_fmt(out, "%u", raw.end);
}

/* The bytes as received where they can be told, for a word cut at a line's end is joined in the text. */
static dm_str received(const dm_doc *doc, dm_span span)
{
    dm_span raw = dm_doc_raw_span(doc, span);
    dm_str  s;

    if (!doc->origin || doc->is_1252 || raw.end > doc->article.bytes.n)
        return dm_doc_str(doc, span);
    s = dm_str_sub(doc->article.bytes, raw.start, raw.end);
    return dm_utf8_valid(s, NULL) ? s : dm_doc_str(doc, span);
}

static void value_span(dm_buf *out, const dm_doc *doc, dm_span span)
{
    dm_buf_char(out, '{');
    keys_offsets(out, doc, span);
    key(out, "text");
    dm_json_str(out, received(doc, span));
    dm_buf_char(out, '}');
}

static void key_span(dm_buf *out, const char *name, const dm_doc *doc, dm_span span)
{
    key(out, name);
    if (dm_span_is_empty(span))
        null(out);
    else
        value_span(out, doc, span);
}

static void key_spans(dm_buf *out, const char *name, const dm_doc *doc, const dm_span *spans, uint32_t n)
{
    key(out, name);
    dm_buf_char(out, '[');
    for (uint32_t i = 0; i < n; i++) {
        next(out, i);
        value_span(out, doc, spans[i]);
    }
    dm_buf_char(out, ']');
}

/* ---- the article -------------------------------------------------------- */

static const char *format_word(dm_input_format f)
{
    return f == DM_INPUT_JSONL ? "jsonl" : f == DM_INPUT_CONLLU ? "conllu" : "text";
}

static void key_input(dm_buf *out, const dm_article *a)
{
    key(out, "input");
    dm_buf_char(out, '{');
    key_str(out, "path", a->path);
    key_num(out, "record", a->record);
    key_str(out, "record_id", a->record_id);
    key_str(out, "url", a->url);
    key_str(out, "outlet", a->outlet);
    key_word(out, "format", format_word(a->format));
    key_str(out, "text", a->given ? a->bytes : (dm_str){0});       /* others have it */
    dm_buf_char(out, '}');
}

static void key_marks(dm_buf *out, uint32_t marks)
{
    uint32_t n = 0;

    key(out, "marks");
    dm_buf_char(out, '[');
    for (uint32_t i = 0; i < DM_LIMIT_COUNT; i++) {
        if (!(marks & 1u << i))
            continue;
        next(out, n++);
        dm_json_str(out, dm_str_of(dm_limit_mark((dm_limit)i)));
    }
    dm_buf_char(out, ']');
}

static void key_fate(dm_buf *out, const dm_doc *doc)
{
    key_word(out, "fate", doc->fate == DM_OK ? "coded" : "refused");
    key_str(out, "reason", doc->reason);
    key_marks(out, doc->marks);
}

static void key_dateline(dm_buf *out, const dm_doc *doc)
{
    key(out, "dateline");
    if (dm_span_is_empty(doc->dateline)) {
        null(out);
        return;
    }
    dm_buf_char(out, '{');
    key_str(out, "text", dm_doc_str(doc, doc->dateline));
    keys_offsets(out, doc, doc->dateline);
    key_str(out, "place", dm_doc_str(doc, doc->dateline_place));
    dm_buf_char(out, '}');
}

/* Evidence of a date: words of the text, or null when it was stated beside it. */
static void keys_evidence(dm_buf *out, const dm_doc *doc, dm_span span)
{
    key_str(out, "text", dm_doc_str(doc, span));
    if (!dm_span_is_empty(span)) {
        keys_offsets(out, doc, span);
        return;
    }
    key(out, "start");
    null(out);
    key(out, "end");
    null(out);
}

static void key_published(dm_buf *out, const dm_doc *doc)
{
    const dm_date *d = &doc->published;

    key(out, "published");
    if (d->first == DM_DAY_NONE) {
        null(out);
        return;
    }
    dm_buf_char(out, '{');
    key_day(out, "date", d->first == d->last ? d->first : DM_DAY_NONE);
    key_day(out, "earliest", d->first);
    key_day(out, "latest", d->last);
    key_word(out, "precision", dm_precision_word(d->precision));
    key_word(out, "how", d->how);
    keys_evidence(out, doc, d->span);
    key_num(out, "confidence", (double)d->confidence);
    dm_buf_char(out, '}');
}

/* What the input stated beside the article wins; it has no offsets then. */
static void value_stated(dm_buf *out, dm_str stated)
{
    dm_buf_str(out, DM_STR("{\"text\":"));
    dm_json_str(out, stated);
    dm_buf_str(out, DM_STR(",\"start\":null,\"end\":null}"));
}

static void value_found(dm_buf *out, const dm_doc *doc, dm_span span)
{
    dm_buf_char(out, '{');
    key_str(out, "text", dm_doc_str(doc, span));
    keys_offsets(out, doc, span);
    dm_buf_char(out, '}');
}

static void key_title(dm_buf *out, const dm_doc *doc)
{
    dm_str stated = doc->article.title;

    key(out, "title");
    if (stated.n && !dm_str_eq(stated, dm_doc_str(doc, doc->title)))
        value_stated(out, stated);
    else if (dm_span_is_empty(doc->title))
        null(out);
    else
        value_found(out, doc, doc->title);
}

static void key_bylines(dm_buf *out, const dm_doc *doc)
{
    dm_str stated = doc->article.byline;

    key(out, "bylines");
    dm_buf_char(out, '[');
    if (stated.n)
        value_stated(out, stated);
    for (uint32_t i = 0; i < doc->n_byline && !stated.n; i++) {
        next(out, i);
        value_found(out, doc, doc->bylines[i]);
    }
    dm_buf_char(out, ']');
}

/* Lines of body that only blank stands between are one range. */
static void key_body(dm_buf *out, const dm_doc *doc)
{
    uint32_t n = 0;

    key(out, "body");
    dm_buf_char(out, '[');
    for (uint32_t i = 0; i < doc->n_block; i++) {
        dm_span span = doc->blocks[i].span;

        if (doc->blocks[i].kind != DM_BLOCK_BODY)
            continue;
        while (i + 1 < doc->n_block && doc->blocks[i + 1].kind == DM_BLOCK_BODY)
            span.end = doc->blocks[++i].span.end;
        next(out, n++);
        dm_buf_char(out, '{');
        keys_offsets(out, doc, span);
        dm_buf_char(out, '}');
    }
    dm_buf_char(out, ']');
}

/* ---- actors ------------------------------------------------------------- */

static void key_codes(dm_buf *out, const char *name, const char (*codes)[4], uint32_t n)
{
    key(out, name);
    dm_buf_char(out, '[');
    for (uint32_t i = 0; i < n && codes[i][0]; i++) {
        next(out, i);
        dm_json_str(out, dm_str_of(codes[i]));
    }
    dm_buf_char(out, ']');
}

static void key_strs(dm_buf *out, const char *name, const dm_str *strs, uint32_t n)
{
    key(out, name);
    dm_buf_char(out, '[');
    for (uint32_t i = 0; i < n && strs[i].n; i++) {
        next(out, i);
        dm_json_str(out, strs[i]);
    }
    dm_buf_char(out, ']');
}

static void value_actor(dm_buf *out, const dm_doc *doc, uint32_t i)
{
    const dm_actor *a = &doc->actors[i];

    dm_buf_char(out, '{');
    key_id(out, "id", 'a', i);
    key_str(out, "name", a->name);
    key_word(out, "kind", dm_actor_kind_word(a->kind));
    key_word(out, "country", a->country);
    key_word(out, "sector", a->sectors[0]);
    key_codes(out, "sectors", a->sectors, DM_ACTOR_SECTORS);
    key_str(out, "role", a->role);
    key_strs(out, "member_of", a->member_of, DM_ACTOR_GROUPS);
    key_str(out, "wikidata", a->wikidata);
    if (doc->has_codes)
        key_str(out, "code", a->code);
    dm_buf_char(out, '}');
}

/* Places that stand for nothing but themselves name nobody. */
static void key_mentions(dm_buf *out, const dm_doc *doc)
{
    uint32_t n = 0;

    key(out, "mentions");
    dm_buf_char(out, '[');
    for (uint32_t i = 0; i < doc->n_mention; i++) {
        const dm_mention *m = &doc->mentions[i];

        if (m->is_place || m->actor == DM_NONE)
            continue;
        next(out, n++);
        dm_buf_char(out, '{');
        key_id(out, "actor", 'a', m->actor);
        keys_offsets(out, doc, m->span);
        key_str(out, "text", dm_doc_str(doc, m->span));
        dm_buf_char(out, '}');
    }
    dm_buf_char(out, ']');
}

/* ---- claims and events -------------------------------------------------- */

/* When it happened or was said; start and end are days here. */
static void key_date(dm_buf *out, const dm_doc *doc, const dm_date *d)
{
    key(out, "date");
    if (d->first == DM_DAY_NONE) {
        null(out);
        return;
    }
    dm_buf_char(out, '{');
    key_day(out, "start", d->first);
    key_day(out, "end", d->last);
    key_word(out, "precision", dm_precision_word(d->precision));
    key_word(out, "how", d->how);
    key_str(out, "text", dm_doc_str(doc, d->span));
    dm_buf_char(out, '}');
}

static void value_claim(dm_buf *out, const dm_doc *doc, uint32_t i)
{
    const dm_claim *c = &doc->claims[i];

    dm_buf_char(out, '{');
    key_id(out, "id", 'c', i);
    key_id(out, "speaker", 'a', c->speaker);
    key_span(out, "speaker_span", doc, c->speaker_span);
    key_span(out, "cue", doc, c->cue);
    key_spans(out, "content", doc, c->content, c->n_content);
    key_word(out, "form", dm_form_word(c->form));
    key_word(out, "stance", dm_stance_word(c->stance));
    key_word(out, "factivity", dm_factivity_word(c->factivity));
    key_date(out, doc, &c->date);
    key_id(out, "parent", 'c', c->parent);
    dm_buf_char(out, '}');
}

/* To about a metre. */
static void key_degrees(dm_buf *out, const char *name, bool is_known, double value)
{
    key(out, name);
    if (is_known && isfinite(value))
        dm_buf_fmt(out, "%.5f", value);
    else
        null(out);
}

static void key_place(dm_buf *out, const dm_doc *doc, const dm_event *e)
{
    const dm_toponym *t;

    key(out, "place");
    if (e->toponym == DM_NONE) {
        null(out);
        return;
    }
    t = &doc->toponyms[e->toponym];
    dm_buf_char(out, '{');
    key_str(out, "name", t->name);
    key_word(out, "country", t->country);
    key_degrees(out, "latitude", t->has_point, t->latitude);
    key_degrees(out, "longitude", t->has_point, t->longitude);
    key(out, "geonames");
    if (t->geonames)
        dm_buf_fmt(out, "%u", t->geonames);
    else
        null(out);
    key_word(out, "how", e->place_how);
    dm_buf_char(out, '}');
}

static void key_count(dm_buf *out, const char *name, int64_t count)
{
    key(out, name);
    if (count < 0)
        null(out);
    else
        dm_buf_fmt(out, "%lld", (long long)count);
}

static void key_counts(dm_buf *out, const dm_event *e)
{
    key(out, "counts");
    dm_buf_char(out, '{');
    key_count(out, "dead", e->dead);
    key_count(out, "injured", e->injured);
    key_count(out, "arrested", e->arrested);
    key_count(out, "crowd", e->crowd);
    dm_buf_char(out, '}');
}

static void value_counted(dm_buf *out, const dm_doc *doc, const dm_counted *c)
{
    dm_buf_char(out, '{');
    key(out, "what");
    dm_json_str(out, dm_str_of(dm_count_kind_word(c->what)));
    key_count(out, "n", c->n);
    keys_offsets(out, doc, c->span);
    key(out, "text");
    dm_json_str(out, received(doc, c->span));
    dm_buf_char(out, '}');
}

/* The words that the counts come from. */
static void key_counted(dm_buf *out, const dm_doc *doc, const dm_event *e)
{
    key(out, "counted");
    dm_buf_char(out, '[');
    for (uint32_t i = 0; i < e->n_counted; i++) {
        next(out, i);
        value_counted(out, doc, &e->counted[i]);
    }
    dm_buf_char(out, ']');
}

static void key_parties(dm_buf *out, const char *name, const uint32_t *actors, uint32_t n)
{
    key(out, name);
    dm_buf_char(out, '[');
    for (uint32_t i = 0; i < n; i++) {
        next(out, i);
        value_id(out, 'a', actors[i]);
    }
    dm_buf_char(out, ']');
}

/* There when the lexicon has such types. */
static void key_own(dm_buf *out, const dm_event *e)
{
    key(out, "own");
    if (!e->own.n) {
        null(out);
        return;
    }
    dm_buf_char(out, '{');
    key_str(out, "type", e->own);
    key_str(out, "mode", e->own_mode);
    dm_buf_char(out, '}');
}

static void keys_code(dm_buf *out, const dm_doc *doc, const dm_event *e)
{
    key_word(out, "type", dm_event_type_word(e->type));
    key_str(out, "mode", e->mode);
    key_strs(out, "contexts", e->contexts, DM_EVENT_CONTEXTS);
    key_str(out, "cameo", e->cameo);
    if (doc->has_own)
        key_own(out, e);
    key_num(out, "quad", dm_event_quad(e));
    key_num(out, "goldstein", (double)e->goldstein);
}

static void value_event(dm_buf *out, const dm_doc *doc, uint32_t i)
{
    const dm_event *e = &doc->events[i];

    dm_buf_char(out, '{');
    key_id(out, "id", 'e', i);
    keys_code(out, doc, e);
    key_parties(out, "actors", e->actors, e->n_actor);
    key_parties(out, "recipients", e->recipients, e->n_recipient);
    if (e->actor_code.n) {
        key_str(out, "actor_code", e->actor_code);
        key_str(out, "recipient_code", e->recipient_code);
        key_str(out, "issues", e->issues);
    }
    key_word(out, "status", dm_event_status_word(e->status));
    key_date(out, doc, &e->date);
    key_place(out, doc, e);
    key_counts(out, e);
    key_counted(out, doc, e);
    key_id(out, "claim", 'c', e->claim);
    key_span(out, "evidence", doc, e->evidence);
    key_spans(out, "retold", doc, e->retold, e->n_retold);
    key_span(out, "trigger", doc, e->trigger);
    key_str(out, "rule", e->rule_name);
    key_num(out, "confidence", (double)e->confidence);
    dm_buf_char(out, '}');
}

/* ---- the whole ---------------------------------------------------------- */

static void key_list(dm_buf *out, const char *name, const dm_doc *doc, uint32_t n,
                     void (*value)(dm_buf *, const dm_doc *, uint32_t))
{
    key(out, name);
    dm_buf_char(out, '[');
    for (uint32_t i = 0; i < n; i++) {
        next(out, i);
        value(out, doc, i);
    }
    dm_buf_char(out, ']');
}

void dm_json_doc(dm_buf *out, const dm_doc *doc)
{
    dm_buf_char(out, '{');
    key_word(out, "schema", DM_JSON_SCHEMA);
    key_word(out, "id", doc->id);
    key_str(out, "language", doc->article.language);
    key_input(out, &doc->article);
    key_fate(out, doc);
    key_title(out, doc);
    key_bylines(out, doc);
    key_str(out, "agency", doc->agency);
    key_dateline(out, doc);
    key_published(out, doc);
    key_body(out, doc);
    key_list(out, "actors", doc, doc->n_actor, value_actor);
    key_mentions(out, doc);
    key_list(out, "claims", doc, doc->n_claim, value_claim);
    key_list(out, "events", doc, doc->n_event, value_event);
    dm_buf_str(out, DM_STR("}\n"));
}

void dm_json_trace(dm_buf *out, const char *at, const dm_field *fields, uint32_t n)
{
    dm_buf_char(out, '{');
    key_word(out, "at", at);
    for (uint32_t i = 0; i < n; i++) {
        key(out, fields[i].name);
        if (fields[i].is_num)
            dm_json_num(out, fields[i].num);
        else
            dm_json_str(out, fields[i].text);
    }
    dm_buf_str(out, DM_STR("}\n"));
}
