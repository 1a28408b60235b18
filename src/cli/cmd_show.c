/* cmd_show.c: demarche show: a ledger for reading
 *
 * One paragraph an article, one block an event: who, whom, when, where,
 * according to whom, and the sentence. What an article says is shown with its
 * control characters spelled out, so that no text can move the cursor.
 */
#include "cli/opt.h"

#include "base/io.h"
#include "ledger/ledger.h"

enum { WIDTH = 78, INDENT = 10, FLUSH_BYTES = 1 << 16 };

static struct {
    const char *article, *type;
    bool        claims;
} opt;

static const dm_opt options[] = {
    {'a', "article", DM_OPT_WORD, &opt.article, "only the article whose id begins so", NULL},
    {'t', "type",    DM_OPT_WORD, &opt.type,    "only events of this type, PLOVER's or your own: ASSAULT ...", NULL},
    {'c', "claims",  DM_OPT_FLAG, &opt.claims,  "list the claims too", NULL},
    {0},
};

typedef struct shower {
    dm_ledger *ledger;
    dm_buf     out;
    uint32_t   n_article, n_event, n_refused;
} shower;

/* ---- lines -------------------------------------------------------------- */

static bool is_continuation(char c)
{
    return ((unsigned char)c & 0xc0) == 0x80;
}

/* Columns of `s`, one a character: good enough for wrapping. */
static size_t columns(dm_str s)
{
    size_t n = 0;

    for (size_t i = 0; i < s.n; i++)
        n += !is_continuation(s.p[i]);
    return n;
}

static void indent(dm_buf *out)
{
    dm_buf_char(out, '\n');
    for (uint32_t i = 0; i < INDENT; i++)
        dm_buf_char(out, ' ');
}

/* Appends words, breaking lines at WIDTH. */
static void fill(dm_buf *out, dm_str text)
{
    size_t at = INDENT;
    dm_str word;

    while (dm_str_cut(&word, &text, ' ')) {
        size_t n = columns(word);

        if (!word.n)
            continue;
        if (at > INDENT && at + 1 + n > WIDTH) {
            indent(out);
            at = INDENT;
        } else if (at > INDENT) {
            dm_buf_char(out, ' ');
            at++;
        }
        dm_buf_str(out, word);
        at += n;
    }
    dm_buf_char(out, '\n');
}

/* "  who     Belarus (BLR GOV)", wrapped; nothing when there is nothing to say. */
static void line(dm_buf *out, const char *name, dm_buf *text)
{
    if (text->n) {
        dm_buf_fmt(out, "  %-*s", INDENT - 2, name);
        fill(out, dm_buf_view(text));
    }
    out->failed |= text->failed;
    dm_buf_clear(text);
}

/* "  e12     SANCTION expel, ..." */
static void number(dm_buf *out, char letter, int64_t n, dm_buf *text)
{
    char name[24];

    snprintf(name, sizeof name, "%c%lld", letter, (long long)n);
    line(out, name, text);
}

static void line_str(dm_buf *out, const char *name, dm_str s)
{
    dm_buf text = {0};

    dm_plain(&text, s, true);
    line(out, name, &text);
}

/* ---- events and claims -------------------------------------------------- */

static void add(dm_buf *text, const char *before, dm_str s, const char *after)
{
    if (!s.n)
        return;
    dm_buf_str(text, dm_str_of(before));
    dm_plain(text, s, true);
    dm_buf_str(text, dm_str_of(after));
}

static void show_code(dm_buf *out, const dm_event_row *e)
{
    dm_buf text = {0};

    dm_plain(&text, e->type.n ? e->type : e->own.n ? e->own : DM_STR("(no PLOVER type)"), true);
    add(&text, " ", e->type.n ? e->mode : e->own_mode, "");
    if (e->type.n) {
        add(&text, ", ", e->own, "");
        add(&text, " ", e->own_mode, "");
    }
    add(&text, ", CAMEO ", e->cameo, "");
    add(&text, ", ", e->status, "");
    number(out, 'e', e->n, &text);
}

static void add_days(dm_buf *text, dm_str first, dm_str last)
{
    add(text, "", first, "");
    if (!dm_str_eq(first, last))
        add(text, " to ", last, "");
}

static void show_days(dm_buf *out, const dm_event_row *e)
{
    dm_buf text = {0};

    add_days(&text, e->first_day, e->last_day);
    line(out, "when", &text);
}

static void show_where(dm_buf *out, const dm_event_row *e)
{
    dm_buf text = {0};

    add(&text, "", e->place, "");
    add(&text, " (", e->place_country, ")");
    line(out, "where", &text);
}

static void show_counts(dm_buf *out, const dm_event_row *e)
{
    const struct { const char *word; int64_t n; } counts[] = {
        {"dead", e->dead}, {"injured", e->injured}, {"arrested", e->arrested}, {"in the crowd", e->crowd}
    };
    dm_buf text = {0};

    for (uint32_t i = 0; i < sizeof counts / sizeof *counts; i++)
        if (counts[i].n >= 0)
            dm_buf_fmt(&text, "%s%lld %s", text.n ? ", " : "", (long long)counts[i].n, counts[i].word);
    line(out, "counts", &text);
}

/* According to whom. */
static void show_speaker(dm_buf *out, const dm_event_row *e)
{
    dm_buf text = {0};

    if (!e->claim) {
        dm_buf_str(&text, DM_STR("the outlet itself"));
    } else {
        dm_plain(&text, e->speaker.n ? e->speaker : DM_STR("somebody not named"), true);
        add(&text, " (", e->stance, "");
        add(&text, ": ", e->cue, "");
        dm_buf_char(&text, ')');
    }
    line(out, "says", &text);
}

static void show_event(dm_buf *out, const dm_event_row *e)
{
    show_code(out, e);
    line_str(out, "who", e->actors);
    line_str(out, "whom", e->recipients);
    show_days(out, e);
    show_where(out, e);
    show_counts(out, e);
    show_speaker(out, e);
    line_str(out, "text", e->text);
    line_str(out, "by rule", e->rule);
    dm_buf_char(out, '\n');
}

static void show_claim(dm_buf *out, const dm_claim_row *c)
{
    dm_buf text = {0};

    dm_plain(&text, c->speaker.n ? c->speaker : DM_STR("somebody not named"), true);
    add(&text, ", ", c->role, "");
    add(&text, " (", c->country, ")");
    add(&text, " ", c->stance, "");
    add(&text, " [", c->cue, "]");
    add(&text, ": ", c->content, "");
    number(out, 'c', c->n, &text);
}

/* ---- articles ----------------------------------------------------------- */

static void show_head(shower *s, const dm_article_row *a)
{
    dm_buf *out = &s->out;
    dm_buf  text = {0};

    dm_plain(&text, a->title.n ? a->title : a->path.n ? a->path : DM_STR("(no title)"), true);
    dm_buf_str(out, dm_buf_view(&text));
    dm_buf_char(out, '\n');
    text.n = 0;
    add(&text, "", a->outlet, ", ");
    if (a->earliest.n)
        add_days(&text, a->earliest, a->latest);
    else
        dm_buf_str(&text, DM_STR("day not known"));
    add(&text, ", ", a->path, "");
    add(&text, ", id ", dm_str_sub(a->uid, 0, 12), "");
    dm_buf_str(out, dm_buf_view(&text));
    dm_buf_str(out, DM_STR("\n"));
    if (a->is_refused)
        line_str(out, "refused", a->reason);
    else
        line_str(out, "cut", a->marks);
    out->failed |= text.failed;
    dm_buf_clear(&text);
}

static dm_status show_claims(shower *s, int64_t article, dm_err *err)
{
    dm_claim_row c;
    dm_rows     *rows;
    dm_status    st = dm_claims_begin(&rows, s->ledger, article, err);

    if (st != DM_OK)
        return st;
    while (dm_claims_next(&c, rows))
        show_claim(&s->out, &c);
    dm_buf_char(&s->out, '\n');
    return dm_rows_end(rows, err);
}

/* The head of an article comes before its first event, or without any when all
 * articles are shown. */
static dm_status show_article(shower *s, const dm_article_row *a, dm_err *err)
{
    dm_event_row e;
    dm_rows     *rows;
    dm_status    st = dm_events_begin(&rows, s->ledger, a->id, dm_str_of(opt.type), err);
    uint32_t     n = 0;

    if (st != DM_OK)
        return st;
    while (dm_events_next(&e, rows)) {
        if (n++ == 0) {
            show_head(s, a);
            dm_buf_char(&s->out, '\n');
        }
        show_event(&s->out, &e);
    }
    if (n == 0 && !opt.type) {
        show_head(s, a);
        dm_buf_str(&s->out, a->is_refused ? DM_STR("\n") : DM_STR("  no events\n\n"));
    }
    s->n_article++;
    s->n_event += n;
    s->n_refused += a->is_refused;
    st = dm_rows_end(rows, err);
    if (st == DM_OK && opt.claims && (n || !opt.type) && !a->is_refused)
        st = show_claims(s, a->id, err);
    return st;
}

static dm_status flush(dm_buf *out, dm_err *err)
{
    dm_status st = out->failed ? dm_err_set(err, DM_E_MEMORY, "out of memory") : dm_fd_write(1, dm_buf_view(out), err);

    out->n = 0;
    return st;
}

static dm_status show_all(shower *s, dm_err *err)
{
    dm_article_row a;
    dm_rows       *rows;
    dm_err         ignored;
    dm_status      st = dm_articles_begin(&rows, s->ledger, dm_str_of(opt.article), err);

    if (st != DM_OK)
        return st;
    while (st == DM_OK && dm_articles_next(&a, rows)) {
        st = show_article(s, &a, err);
        if (st == DM_OK && s->out.n > FLUSH_BYTES)
            st = flush(&s->out, err);
    }
    if (st != DM_OK) {
        dm_rows_end(rows, &ignored);
        return st;
    }
    if ((st = dm_rows_end(rows, err)) != DM_OK)
        return st;
    dm_buf_fmt(&s->out, "%u articles, %u refused, %u events\n", s->n_article, s->n_refused, s->n_event);
    return flush(&s->out, err);
}

/* A PLOVER type, or one of the user's own that the ledger has. */
static bool is_known_type(shower *s, dm_err *err)
{
    bool has = !opt.type || dm_event_type_find(dm_str_of(opt.type)) >= 0;

    if (!has && dm_ledger_has_type(&has, s->ledger, dm_str_of(opt.type), err) != DM_OK)
        return false;
    if (!has)
        dm_err_set(err, DM_E_USAGE, "--type: no PLOVER type '%s', and none of your own in this ledger", opt.type);
    return has;
}

static int run_show(uint32_t n_arg, char **args)
{
    shower    s = {0};
    dm_err    err;
    dm_status st;

    if (n_arg != 1) {
        dm_complain("show: wanted one ledger (see 'demarche show --help')");
        return DM_EXIT_START;
    }
    if (dm_ledger_open_read(&s.ledger, args[0], &err) != DM_OK) {
        dm_complain("%s", err.text);
        return DM_EXIT_START;
    }
    if (!is_known_type(&s, &err)) {
        dm_complain("%s", err.text);
        dm_ledger_drop(s.ledger);
        return DM_EXIT_START;
    }
    st = show_all(&s, &err);
    dm_ledger_drop(s.ledger);
    dm_buf_clear(&s.out);
    if (st == DM_OK)
        return DM_EXIT_DONE;
    dm_complain("%s", err.text);
    return DM_EXIT_WRITE;
}

const dm_command dm_command_show = {
    .name    = "show",
    .args    = "LEDGER.db",
    .gloss   = "print a ledger for reading",
    .example = "demarche show LEDGER.db --type ASSAULT",
    .options = options,
    .run     = run_show,
};
