/* write.c: one document into rows
 *
 * Parents before children: article, actors, mentions, claims with their pieces,
 * events with their parties. Numbers of rows are taken from the largest there
 * is, so they follow from the order of articles alone.
 *
 * A uid is a hash of what a row says and where, never of when or who wrote it.
 * Two rows of an article that say the very same get a tie number into the hash.
 */
#include "ledger/ledger_int.h"

#include "base/hash.h"

enum { UID_BYTES = 16, UID_TEXT = 2 * UID_BYTES + 1, MAX_TIES = 1000 };

/* ---- binding ------------------------------------------------------------ */

/* Binds values in the order of their columns. */
typedef struct row {
    dm_ledger    *ledger;
    const dm_doc *doc;
    sqlite3_stmt *stmt;
    int           at, rc;
} row;

static bool row_begin(row *r, dm_ledger *ledger, const dm_doc *doc, dm_statement which, dm_err *err)
{
    *r = (row){.ledger = ledger, .doc = doc, .stmt = dm_sql(ledger, which, err)};
    return r->stmt != NULL;
}

static void keep(row *r, int rc)
{
    if (r->rc == SQLITE_OK)
        r->rc = rc;
}

static void put_null(row *r)
{
    keep(r, sqlite3_bind_null(r->stmt, ++r->at));
}

static void put_int(row *r, int64_t n)
{
    keep(r, sqlite3_bind_int64(r->stmt, ++r->at, n));
}

/* -1 is "not said". */
static void put_count(row *r, int64_t n)
{
    if (n < 0)
        put_null(r);
    else
        put_int(r, n);
}

static void put_real(row *r, double x)
{
    keep(r, sqlite3_bind_double(r->stmt, ++r->at, x));
}

/* A float as its shortest decimal, so that 0.9f is 0.9 in the file. */
static void put_float(row *r, float x)
{
    char text[32];

    snprintf(text, sizeof text, "%.6g", (double)x);
    put_real(r, strtod(text, NULL));
}

/* SQL text ends at a NUL for many who read it: they become U+FFFD. */
static dm_str without_nul(dm_buf *mended, dm_str s)
{
    if (!s.n || !memchr(s.p, 0, s.n))
        return s;
    mended->n = 0;
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i])
            dm_buf_char(mended, s.p[i]);
        else
            dm_buf_str(mended, DM_STR("\xef\xbf\xbd"));
    }
    return dm_buf_view(mended);
}

/* Text that may be empty. */
static void put_text(row *r, dm_str s)
{
    dm_str fit = without_nul(&r->ledger->text, s);

    if (r->ledger->text.failed)
        keep(r, SQLITE_NOMEM);
    keep(r, sqlite3_bind_text64(r->stmt, ++r->at, fit.n ? fit.p : "", fit.n, SQLITE_TRANSIENT, SQLITE_UTF8));
}

/* Text for which empty means not known. */
static void put_str(row *r, dm_str s)
{
    if (s.n)
        put_text(r, s);
    else
        put_null(r);
}

static void put_word(row *r, const char *s)
{
    put_str(r, dm_str_of(s));
}

static void put_day(row *r, dm_day day)
{
    char text[16];

    if (day == DM_DAY_NONE) {
        put_null(r);
        return;
    }
    dm_day_text(text, day);
    put_word(r, text);
}

static void put_range(row *r, dm_span span)
{
    dm_span raw = dm_span_is_empty(span) ? (dm_span){0} : dm_doc_raw_span(r->doc, span);

    if (dm_span_is_empty(raw)) {
        put_null(r);
        put_null(r);
        return;
    }
    put_int(r, raw.start);
    put_int(r, raw.end);
}

/* from_byte, to_byte, text. */
static void put_span(row *r, dm_span span)
{
    put_range(r, span);
    put_str(r, dm_doc_str(r->doc, span));
}

static dm_status row_end(row *r, dm_err *err)
{
    if (r->rc != SQLITE_OK)
        return dm_sql_error(r->ledger, r->rc, err);
    return dm_sql_run(r->ledger, r->stmt, err);
}

static dm_status no_row(dm_err *err)
{
    return err ? err->status : DM_E_IO;
}

/* ---- joined text -------------------------------------------------------- */

static void join(dm_buf *out, dm_str piece, const char *between)
{
    if (out->n)
        dm_buf_str(out, dm_str_of(between));
    dm_buf_str(out, piece);
}

static void put_joined(row *r, dm_buf *text)
{
    if (text->failed)
        keep(r, SQLITE_NOMEM);
    put_str(r, dm_buf_view(text));
    dm_buf_clear(text);
}

static void put_codes(row *r, const char (*codes)[4], uint32_t n)
{
    dm_buf text = {0};

    for (uint32_t i = 0; i < n && codes[i][0]; i++)
        join(&text, dm_str_of(codes[i]), " ");
    put_joined(r, &text);
}

static void put_strs(row *r, const dm_str *strs, uint32_t n, const char *between)
{
    dm_buf text = {0};

    for (uint32_t i = 0; i < n && strs[i].n; i++)
        join(&text, strs[i], between);
    put_joined(r, &text);
}

/* ---- uids --------------------------------------------------------------- */

static void seed_span(dm_buf *seed, const dm_doc *doc, dm_span span)
{
    dm_span raw = dm_span_is_empty(span) ? (dm_span){0} : dm_doc_raw_span(doc, span);

    dm_buf_fmt(seed, " %u-%u", raw.start, raw.end);
}

static void uid_of(char uid[UID_TEXT], dm_buf *seed, uint32_t tie)
{
    size_t n = seed->n;

    if (tie)
        dm_buf_fmt(seed, " tie %u", tie);
    dm_sha256_hex(uid, UID_BYTES, dm_buf_view(seed));
    seed->n = n;
}

static void seed_claim(dm_buf *seed, const dm_doc *doc, const dm_claim *c)
{
    dm_buf_fmt(seed, "claim %s", doc->id);
    seed_span(seed, doc, c->cue);
    seed_span(seed, doc, c->speaker_span);
    for (uint32_t i = 0; i < c->n_content; i++)
        seed_span(seed, doc, c->content[i]);
}

static void seed_parties(dm_buf *seed, const dm_doc *doc, const uint32_t *mentions, uint32_t n)
{
    dm_buf_str(seed, DM_STR(" /"));
    for (uint32_t i = 0; i < n; i++)
        if (mentions[i] < doc->n_mention)
            seed_span(seed, doc, doc->mentions[mentions[i]].span);
}

static void seed_event(dm_buf *seed, const dm_doc *doc, const dm_event *e)
{
    dm_buf_fmt(seed, "event %s %.*s", doc->id, (int)e->cameo.n, e->cameo.p);
    if (e->own.n)
        dm_buf_fmt(seed, " own %.*s", (int)e->own.n, e->own.p);
    if (e->actor_code.n)
        dm_buf_fmt(seed, " by %.*s to %.*s", (int)e->actor_code.n, e->actor_code.p, (int)e->recipient_code.n, e->recipient_code.p);
    seed_span(seed, doc, e->trigger);
    seed_parties(seed, doc, e->actor_mentions, e->n_actor);
    seed_parties(seed, doc, e->recipient_mentions, e->n_recipient);
}

/* Runs an insert whose second column is the uid, until no other row has it. */
static dm_status add_with_uid(row *r, dm_buf *seed, dm_err *err)
{
    char uid[UID_TEXT];
    int  rc = SQLITE_CONSTRAINT_UNIQUE;

    if (r->rc != SQLITE_OK || seed->failed)
        return dm_sql_error(r->ledger, seed->failed ? SQLITE_NOMEM : r->rc, err);
    for (uint32_t tie = 0; rc == SQLITE_CONSTRAINT_UNIQUE && tie < MAX_TIES; tie++) {
        uid_of(uid, seed, tie);
        sqlite3_bind_text(r->stmt, 2, uid, -1, SQLITE_TRANSIENT);
        rc = sqlite3_step(r->stmt);
        sqlite3_reset(r->stmt);
    }
    return rc == SQLITE_DONE ? DM_OK : dm_sql_error(r->ledger, rc, err);
}

/* ---- the article -------------------------------------------------------- */

static void put_title(row *r)
{
    const dm_doc *doc = r->doc;
    dm_str        found = dm_doc_str(doc, doc->title), stated = doc->article.title;

    if (!stated.n || dm_str_eq(stated, found)) {
        put_str(r, found);
        put_range(r, doc->title);
        return;
    }
    put_str(r, stated);
    put_null(r);
    put_null(r);
}

static void put_byline(row *r)
{
    dm_buf text = {0};

    if (r->doc->article.byline.n)
        dm_buf_str(&text, r->doc->article.byline);
    else
        for (uint32_t i = 0; i < r->doc->n_byline; i++)
            join(&text, dm_doc_str(r->doc, r->doc->bylines[i]), "; ");
    put_joined(r, &text);
}

static void put_marks(row *r)
{
    dm_buf text = {0};

    for (uint32_t i = 0; i < DM_LIMIT_COUNT; i++)
        if (r->doc->marks & 1u << i)
            join(&text, dm_str_of(dm_limit_mark((dm_limit)i)), " ");
    if (text.failed)
        keep(r, SQLITE_NOMEM);
    put_text(r, dm_buf_view(&text));
    dm_buf_clear(&text);
}

static void put_published(row *r)
{
    const dm_date *d = &r->doc->published;
    bool           is_known = d->first != DM_DAY_NONE;

    put_day(r, d->first);
    put_day(r, is_known ? d->last : DM_DAY_NONE);
    put_word(r, is_known ? dm_precision_word(d->precision) : NULL);
    put_word(r, is_known ? d->how : NULL);
    if (is_known)
        put_float(r, d->confidence);
    else
        put_null(r);
    put_range(r, is_known ? d->span : (dm_span){0});
}

/* The lines that are article, one below the other. */
static void put_body(row *r)
{
    const dm_doc *doc = r->doc;
    dm_buf        text = {0};

    for (uint32_t i = 0; i < doc->n_block; i++)
        if (doc->blocks[i].kind == DM_BLOCK_BODY)
            join(&text, dm_doc_str(doc, doc->blocks[i].span), "\n");
    put_joined(r, &text);
}

static void put_bytes(row *r)
{
    dm_str bytes = r->doc->article.bytes;

    if (r->doc->fate != DM_OK) {
        put_null(r);
        return;
    }
    keep(r, sqlite3_bind_blob64(r->stmt, ++r->at, bytes.n ? bytes.p : "", bytes.n, SQLITE_STATIC));
}

static void put_input(row *r)
{
    const dm_article *a = &r->doc->article;

    put_str(r, a->path);
    put_int(r, a->record);
    put_str(r, a->record_id);
    put_str(r, a->url);
    put_str(r, a->outlet);
    put_str(r, a->language);
}

static dm_status add_article(dm_ledger *ledger, const dm_doc *doc, int64_t id, dm_err *err)
{
    row r;

    if (!row_begin(&r, ledger, doc, DM_SQL_ARTICLE_ADD, err))
        return no_row(err);
    put_int(&r, id);
    put_word(&r, doc->id);
    put_int(&r, ledger->coder);
    put_input(&r);
    put_word(&r, doc->fate == DM_OK ? "coded" : "refused");
    put_str(&r, doc->reason);
    put_marks(&r);
    put_title(&r);
    put_byline(&r);
    put_str(&r, doc->agency);
    put_str(&r, dm_doc_str(doc, doc->dateline));
    put_published(&r);
    put_body(&r);
    put_bytes(&r);
    return row_end(&r, err);
}

/* ---- actors ------------------------------------------------------------- */

static dm_status add_actor(dm_ledger *ledger, const dm_doc *doc, int64_t article, int64_t id, uint32_t i, dm_err *err)
{
    const dm_actor *a = &doc->actors[i];
    row             r;

    if (!row_begin(&r, ledger, doc, DM_SQL_ACTOR_ADD, err))
        return no_row(err);
    put_int(&r, id);
    put_int(&r, article);
    put_int(&r, i + 1);
    put_text(&r, a->name);
    put_word(&r, dm_actor_kind_word(a->kind));
    put_word(&r, a->country);
    put_codes(&r, a->sectors, DM_ACTOR_SECTORS);
    put_str(&r, a->role);
    put_strs(&r, a->member_of, DM_ACTOR_GROUPS, "; ");
    put_str(&r, a->wikidata);
    put_str(&r, a->code);
    return row_end(&r, err);
}

static dm_status add_mention(dm_ledger *ledger, const dm_doc *doc, int64_t article, uint32_t n, int64_t actor,
                             dm_span span, dm_err *err)
{
    row r;

    if (!row_begin(&r, ledger, doc, DM_SQL_MENTION_ADD, err))
        return no_row(err);
    put_int(&r, article);
    put_int(&r, n);
    put_int(&r, actor);
    put_span(&r, span);
    return row_end(&r, err);
}

static dm_status add_actors(dm_ledger *ledger, const dm_doc *doc, int64_t article, int64_t first, dm_err *err)
{
    dm_status st = DM_OK;
    uint32_t  n = 0;

    for (uint32_t i = 0; i < doc->n_actor && st == DM_OK; i++)
        st = add_actor(ledger, doc, article, first + i, i, err);
    for (uint32_t i = 0; i < doc->n_mention && st == DM_OK; i++) {
        const dm_mention *m = &doc->mentions[i];

        if (!m->is_place && m->actor != DM_NONE && !dm_span_is_empty(dm_doc_raw_span(doc, m->span)))
            st = add_mention(ledger, doc, article, ++n, first + m->actor, m->span, err);
    }
    return st;
}

/* ---- claims ------------------------------------------------------------- */

/* Where the rows of this article begin. */
typedef struct base {
    int64_t article, actor, claim, event;
} base;

static void put_link(row *r, int64_t first, uint32_t i)
{
    if (i == DM_NONE)
        put_null(r);
    else
        put_int(r, first + i);
}

/* The nth piece of a claim's content, or place where an event is told again. */
static dm_status add_piece(dm_ledger *ledger, const dm_doc *doc, dm_statement which, int64_t of, uint32_t n, dm_span span,
                           dm_err *err)
{
    row r;

    if (dm_span_is_empty(dm_doc_raw_span(doc, span)))
        return DM_OK;
    if (!row_begin(&r, ledger, doc, which, err))
        return no_row(err);
    put_int(&r, of);
    put_int(&r, n);
    put_span(&r, span);
    return row_end(&r, err);
}

static dm_status add_claim(dm_ledger *ledger, const dm_doc *doc, base b, uint32_t i, dm_err *err)
{
    const dm_claim *c = &doc->claims[i];
    dm_buf          seed = {0};
    dm_status       st;
    row             r;

    if (!row_begin(&r, ledger, doc, DM_SQL_CLAIM_ADD, err))
        return no_row(err);
    put_int(&r, b.claim + i);
    put_null(&r);                                /* uid */
    put_int(&r, b.article);
    put_int(&r, i + 1);
    put_link(&r, b.actor, c->speaker);
    put_span(&r, c->speaker_span);
    put_span(&r, c->cue);
    put_word(&r, dm_form_word(c->form));
    put_word(&r, dm_stance_word(c->stance));
    put_word(&r, dm_factivity_word(c->factivity));
    put_day(&r, c->date.first);
    put_day(&r, c->date.first == DM_DAY_NONE ? DM_DAY_NONE : c->date.last);
    put_link(&r, b.claim, c->parent);
    seed_claim(&seed, doc, c);
    st = add_with_uid(&r, &seed, err);
    dm_buf_clear(&seed);
    for (uint32_t k = 0; k < c->n_content && st == DM_OK; k++)
        st = add_piece(ledger, doc, DM_SQL_CONTENT_ADD, b.claim + i, k + 1, c->content[k], err);
    return st;
}

/* ---- events ------------------------------------------------------------- */

static dm_status add_party(dm_ledger *ledger, const dm_doc *doc, int64_t event, const char *side, uint32_t n,
                           int64_t actor, uint32_t mention, dm_err *err)
{
    row r;

    if (!row_begin(&r, ledger, doc, DM_SQL_PARTY_ADD, err))
        return no_row(err);
    put_int(&r, event);
    put_word(&r, side);
    put_int(&r, n);
    put_int(&r, actor);
    put_span(&r, mention < doc->n_mention ? doc->mentions[mention].span : (dm_span){0});
    return row_end(&r, err);
}

static void put_when(row *r, const dm_date *d)
{
    bool is_known = d->first != DM_DAY_NONE;

    put_day(r, d->first);
    put_day(r, is_known ? d->last : DM_DAY_NONE);
    put_word(r, is_known ? dm_precision_word(d->precision) : NULL);
    put_word(r, is_known ? d->how : NULL);
}

static void put_where(row *r, const dm_event *e)
{
    const dm_toponym *t = e->toponym == DM_NONE ? NULL : &r->doc->toponyms[e->toponym];

    put_str(r, t ? t->name : (dm_str){0});
    put_word(r, t ? t->country : NULL);
    if (t && t->has_point) {
        put_real(r, t->latitude);
        put_real(r, t->longitude);
    } else {
        put_null(r);
        put_null(r);
    }
    put_count(r, t && t->geonames ? (int64_t)t->geonames : -1);
    put_word(r, t ? e->place_how : NULL);
}

/* The event's sentence when it has no words of its own. */
static dm_span evidence_of(const dm_doc *doc, const dm_event *e)
{
    if (!dm_span_is_empty(e->evidence))
        return e->evidence;
    if (e->trigger_token < doc->n_tok)
        return doc->sents[doc->toks[e->trigger_token].sent].span;
    return e->trigger;
}

static void put_code(row *r, const dm_event *e)
{
    put_word(r, dm_event_type_word(e->type));
    put_str(r, e->mode);
    put_strs(r, e->contexts, DM_EVENT_CONTEXTS, " ");
    put_text(r, e->cameo);
    put_int(r, dm_event_quad(e));
    put_float(r, e->goldstein);
    put_word(r, dm_event_status_word(e->status));
}

static dm_status add_parties(dm_ledger *ledger, const dm_doc *doc, base b, uint32_t i, dm_err *err)
{
    const dm_event *e = &doc->events[i];
    dm_status       st = DM_OK;

    for (uint32_t k = 0; k < e->n_actor && st == DM_OK; k++)
        st = add_party(ledger, doc, b.event + i, "actor", k + 1, b.actor + e->actors[k], e->actor_mentions[k], err);
    for (uint32_t k = 0; k < e->n_recipient && st == DM_OK; k++)
        st = add_party(ledger, doc, b.event + i, "recipient", k + 1, b.actor + e->recipients[k],
                       e->recipient_mentions[k], err);
    return st;
}

static dm_status add_counted(dm_ledger *ledger, const dm_doc *doc, int64_t event, uint32_t n, const dm_counted *c, dm_err *err)
{
    row r;

    if (dm_span_is_empty(dm_doc_raw_span(doc, c->span)))
        return DM_OK;
    if (!row_begin(&r, ledger, doc, DM_SQL_COUNTED_ADD, err))
        return no_row(err);
    put_int(&r, event);
    put_int(&r, n);
    put_word(&r, dm_count_kind_word(c->what));
    put_int(&r, c->n);
    put_span(&r, c->span);
    return row_end(&r, err);
}

static dm_status add_event(dm_ledger *ledger, const dm_doc *doc, base b, uint32_t i, dm_err *err)
{
    const dm_event *e = &doc->events[i];
    dm_buf          seed = {0};
    dm_status       st;
    row             r;

    if (!row_begin(&r, ledger, doc, DM_SQL_EVENT_ADD, err))
        return no_row(err);
    put_int(&r, b.event + i);
    put_null(&r);                                /* uid */
    put_int(&r, b.article);
    put_int(&r, i + 1);
    put_link(&r, b.claim, e->claim);
    put_code(&r, e);
    put_when(&r, &e->date);
    put_where(&r, e);
    put_count(&r, e->dead);
    put_count(&r, e->injured);
    put_count(&r, e->arrested);
    put_count(&r, e->crowd);
    put_span(&r, evidence_of(doc, e));
    put_span(&r, e->trigger);
    put_text(&r, e->rule_name);
    put_float(&r, e->confidence);
    put_str(&r, e->own);
    put_str(&r, e->own_mode);
    put_str(&r, e->actor_code);
    put_str(&r, e->recipient_code);
    put_str(&r, e->issues);
    seed_event(&seed, doc, e);
    st = add_with_uid(&r, &seed, err);
    dm_buf_clear(&seed);
    for (uint32_t k = 0; k < e->n_retold && st == DM_OK; k++)
        st = add_piece(ledger, doc, DM_SQL_RETOLD_ADD, b.event + i, k + 1, e->retold[k], err);
    for (uint32_t k = 0; k < e->n_counted && st == DM_OK; k++)
        st = add_counted(ledger, doc, b.event + i, k + 1, &e->counted[k], err);
    return st == DM_OK ? add_parties(ledger, doc, b, i, err) : st;
}

/* ---- the document ------------------------------------------------------- */

static dm_status take_numbers(base *b, dm_ledger *ledger, int64_t old, dm_err *err)
{
    dm_status st = DM_OK;

    if (old)
        b->article = old;
    else
        st = dm_sql_number(&b->article, ledger, DM_SQL_NEXT_ARTICLE, err);
    if (st == DM_OK)
        st = dm_sql_number(&b->actor, ledger, DM_SQL_NEXT_ACTOR, err);
    if (st == DM_OK)
        st = dm_sql_number(&b->claim, ledger, DM_SQL_NEXT_CLAIM, err);
    if (st == DM_OK)
        st = dm_sql_number(&b->event, ledger, DM_SQL_NEXT_EVENT, err);
    return st;
}

/* Runs a statement that takes the article's number. */
static dm_status run_for(dm_ledger *ledger, dm_statement which, int64_t article, dm_err *err)
{
    sqlite3_stmt *stmt = dm_sql(ledger, which, err);

    if (!stmt)
        return no_row(err);
    sqlite3_bind_int64(stmt, 1, article);
    return dm_sql_run(ledger, stmt, err);
}

static dm_status add_rows(dm_ledger *ledger, const dm_doc *doc, int64_t old, dm_err *err)
{
    base      b = {0};
    dm_status st = take_numbers(&b, ledger, old, err);

    if (st == DM_OK)
        st = add_article(ledger, doc, b.article, err);
    if (st == DM_OK)
        st = run_for(ledger, DM_SQL_WORDS_ADD, b.article, err);
    if (st == DM_OK)
        st = add_actors(ledger, doc, b.article, b.actor, err);
    for (uint32_t i = 0; i < doc->n_claim && st == DM_OK; i++)
        st = add_claim(ledger, doc, b, i, err);
    for (uint32_t i = 0; i < doc->n_event && st == DM_OK; i++)
        st = add_event(ledger, doc, b, i, err);
    return st;
}

/* Rows of the article under another coder go, children first. */
static dm_status drop_rows(dm_ledger *ledger, int64_t article, dm_err *err)
{
    static const dm_statement drops[] = {
        DM_SQL_PARTY_DROP, DM_SQL_RETOLD_DROP, DM_SQL_COUNTED_DROP, DM_SQL_EVENT_DROP, DM_SQL_CONTENT_DROP,
        DM_SQL_CLAIM_DROP, DM_SQL_MENTION_DROP, DM_SQL_ACTOR_DROP, DM_SQL_WORDS_DROP, DM_SQL_ARTICLE_DROP
    };
    dm_status st = DM_OK;

    for (uint32_t i = 0; i < sizeof drops / sizeof *drops && st == DM_OK; i++)
        st = run_for(ledger, drops[i], article, err);
    return st;
}

/* What is there of an article; id 0: nothing. */
typedef struct entry {
    int64_t id, coder;
    bool    is_flawed;
} entry;

static dm_status find_article(entry *e, dm_ledger *ledger, const char *uid, dm_err *err)
{
    sqlite3_stmt *stmt = dm_sql(ledger, DM_SQL_ARTICLE_FIND, err);
    int           rc;

    *e = (entry){0};
    if (!stmt)
        return no_row(err);
    sqlite3_bind_text(stmt, 1, uid, -1, SQLITE_STATIC);
    rc = sqlite3_step(stmt);
    if (rc == SQLITE_ROW) {
        e->id        = sqlite3_column_int64(stmt, 0);
        e->coder     = sqlite3_column_int64(stmt, 1);
        e->is_flawed = sqlite3_column_int(stmt, 2);
    }
    sqlite3_reset(stmt);
    return rc == SQLITE_ROW || rc == SQLITE_DONE ? DM_OK : dm_sql_error(ledger, rc, err);
}

dm_status dm_ledger_has(bool *is_there, bool *is_flawed, dm_ledger *ledger, const char *uid, dm_err *err)
{
    entry     e;
    dm_status st = find_article(&e, ledger, uid, err);

    *is_there  = st == DM_OK && e.id && e.coder == ledger->coder;
    *is_flawed = *is_there && e.is_flawed;
    return st;
}

dm_status dm_ledger_add(dm_ledger *ledger, const dm_doc *doc, dm_err *err)
{
    entry     e;
    dm_status st;

    /* Looked up inside the batch: nobody else can add it in between. */
    if ((st = dm_batch_open(ledger, err)) != DM_OK || (st = find_article(&e, ledger, doc->id, err)) != DM_OK)
        return st;
    if (e.id && e.coder == ledger->coder)
        return dm_ledger_pass(ledger, err);
    if (e.id)
        st = drop_rows(ledger, e.id, err);
    if (st == DM_OK)
        st = add_rows(ledger, doc, e.id, err);
    return st == DM_OK ? dm_ledger_pass(ledger, err) : st;
}
