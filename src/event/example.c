/* example.c: what an example wants, held against what was coded
 *
 * "NOR+SWE > RUS, future": parties are country codes or words of names, joined by +;
 * '-' is nobody; what stands after a comma is a status.
 */
#include "event/event.h"

#include "lexicon/rule.h"

typedef struct wants {
    dm_str actor, recipient;
    bool   has_recipient;
    int    status;             /* dm_event_status, or -1                        */
} wants;

static wants read_wants(dm_str text)
{
    wants  w = {.status = -1};
    size_t comma = dm_str_find(text, DM_STR(",")), arrow;

    if (comma < text.n)
        w.status = dm_event_status_find(dm_str_trim(dm_str_sub(text, comma + 1, text.n)));
    text  = dm_str_trim(dm_str_sub(text, 0, comma));
    arrow = dm_str_find(text, DM_STR(">"));
    w.actor = dm_str_trim(dm_str_sub(text, 0, arrow));
    w.has_recipient = arrow < text.n;
    if (w.has_recipient)
        w.recipient = dm_str_trim(dm_str_sub(text, arrow + 1, text.n));
    return w;
}

/* Whether a name or description has the word, whole, in any case. */
static bool has_word(dm_str text, dm_str word)
{
    for (size_t i = 0; i + word.n <= text.n; i++) {
        bool begins = i == 0 || text.p[i - 1] == ' ' || text.p[i - 1] == '-';
        bool ends = i + word.n == text.n || text.p[i + word.n] == ' ' || text.p[i + word.n] == '-' || text.p[i + word.n] == '\'';

        if (begins && ends && dm_str_eq_nocase(dm_str_sub(text, i, i + word.n), word))
            return true;
    }
    return false;
}

static bool is_party(const dm_doc *doc, uint32_t actor, uint32_t mention, dm_str want)
{
    const dm_actor *a = &doc->actors[actor];

    if (dm_str_eq_nocase(dm_str_of(a->country), want) || has_word(a->name, want))
        return true;
    for (int i = 0; i < DM_ACTOR_SECTORS && a->sectors[i][0]; i++)
        if (dm_str_eq(dm_str_of(a->sectors[i]), want))
            return true;
    for (uint32_t i = 0; i < doc->n_mention; i++)
        if (doc->mentions[i].actor == actor && has_word(dm_doc_str(doc, doc->mentions[i].span), want))
            return true;
    return mention != DM_NONE && has_word(dm_doc_str(doc, doc->mentions[mention].span), want);
}

static bool are_parties(const dm_doc *doc, const uint32_t *actors, const uint32_t *mentions, uint32_t n, dm_str want)
{
    dm_str one;

    if (want.n == 0)
        return true;
    if (dm_str_eq(want, DM_STR("-")))
        return n == 0;
    while (dm_str_cut(&one, &want, '+')) {
        bool has = false;

        for (uint32_t i = 0; i < n && !has; i++)
            has = is_party(doc, actors[i], mentions[i], dm_str_trim(one));
        if (!has)
            return false;
    }
    return true;
}

static bool fits(const dm_doc *doc, const dm_event *ev, const wants *w)
{
    if (w->status >= 0 && (int)ev->status != w->status)
        return false;
    if (!are_parties(doc, ev->actors, ev->actor_mentions, ev->n_actor, w->actor))
        return false;
    return !w->has_recipient
        || are_parties(doc, ev->recipients, ev->recipient_mentions, ev->n_recipient, w->recipient);
}

static void write_parties(const dm_doc *doc, dm_buf *b, const uint32_t *actors, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++) {
        const dm_actor *a = &doc->actors[actors[i]];
        dm_str          text = a->country[0] ? dm_str_of(a->country) : a->name;

        dm_buf_fmt(b, "%s%.*s", i ? "+" : "", (int)text.n, text.p);
    }
    if (n == 0)
        dm_buf_char(b, '-');
}

static void write_event(const dm_doc *doc, dm_buf *b, const dm_event *ev)
{
    write_parties(doc, b, ev->actors, ev->n_actor);
    dm_buf_fmt(b, " > ");
    write_parties(doc, b, ev->recipients, ev->n_recipient);
    dm_buf_fmt(b, ", %s%s%.*s%s%.*s by '%.*s'", dm_event_status_word(ev->status), ev->cameo.n ? " " : "", (int)ev->cameo.n,
               ev->cameo.p, ev->own.n ? " " : "", (int)ev->own.n, ev->own.p,
               (int)ev->rule_name.n, ev->rule_name.p);
}

static void write_found(const dm_doc *doc, dm_buf *why)
{
    if (doc->n_event == 0)
        dm_buf_fmt(why, "nothing");
    for (uint32_t i = 0; i < doc->n_event && i < 3; i++) {
        if (i)
            dm_buf_fmt(why, "; ");
        write_event(doc, why, &doc->events[i]);
    }
}

/* Whether the event is what asking, refusing... the act of an inner rule makes. */
static bool is_turn_of(const dm_lexicon *lex, const dm_rule *rule, const dm_event *ev)
{
    const dm_cameo *row = rule->cameo ? dm_lexicon_cameo(lex, dm_lexicon_str(lex, rule->cameo)) : NULL;

    if (rule->turn != DM_RULE_UNSET)
        return true;                              /* what it tells of decides */
    for (int i = 0; row && i < DM_TURN_COUNT; i++)
        if (row->turns[i] && dm_str_eq(ev->cameo, dm_lexicon_str(lex, row->turns[i])))
            return true;
    return false;
}

/* Whether the event has the code of the rule, or its type of the user's own. */
static bool same_code(const dm_lexicon *lex, uint32_t rule, const dm_event *ev)
{
    dm_rules r = dm_rules_open(lex);
    dm_str   own;

    if (rule >= r.n_rule)
        return false;
    if (r.rules[rule].is_inner)
        return is_turn_of(lex, &r.rules[rule], ev);
    own = dm_lexicon_str(lex, r.rules[rule].own);
    return own.n ? dm_str_eq(ev->own, own) : dm_str_eq(ev->cameo, dm_lexicon_str(lex, r.rules[rule].cameo));
}

static bool is_turned_by(const dm_lexicon *lex, uint32_t rule, const dm_event *ev)
{
    dm_rules r = dm_rules_open(lex);

    return rule < r.n_rule && r.rules[rule].is_inner && r.rules[rule].turn == DM_RULE_UNSET && is_turn_of(lex, &r.rules[rule], ev);
}

static bool yes_ok(const dm_doc *doc, const dm_lexicon *lex, const dm_lex_example *ex, dm_buf *why)
{
    wants w = read_wants(ex->wants);

    for (uint32_t i = 0; i < doc->n_event; i++) {
        const dm_event *ev = &doc->events[i];

        if ((ev->rule == ex->record || same_code(lex, ex->record, ev)) && fits(doc, ev, &w))
            return true;
    }
    dm_buf_fmt(why, "example coded ");
    write_found(doc, why);
    if (ex->wants.n)
        dm_buf_fmt(why, ", wanted %.*s", (int)ex->wants.n, ex->wants.p);
    dm_buf_fmt(why, " by '%.*s'", (int)ex->rule.n, ex->rule.p);
    return false;
}

/* A rule that codes nothing is there to keep others from coding its words. */
static bool is_barred(const dm_doc *doc, const dm_lexicon *lex, uint32_t rule, const dm_event *ev)
{
    dm_rules          r = dm_rules_open(lex);
    uint32_t          n;
    const dm_trigger *at = dm_rules_triggers(&r, doc->toks[ev->trigger_token].lemma_id, &n);

    if (rule >= r.n_rule || r.rules[rule].is_inner || !dm_rule_codes_nothing(&r.rules[rule]))
        return false;
    for (uint32_t i = 0; i < n; i++)
        if (rule >= at[i].first_rule && rule - at[i].first_rule < at[i].n_rule)
            return true;
    return false;
}

bool dm_event_example_ok(const dm_doc *doc, const dm_lexicon *lex, const dm_lex_example *ex, dm_buf *why)
{
    if (!ex->is_no)
        return yes_ok(doc, lex, ex, why);
    for (uint32_t i = 0; i < doc->n_event; i++) {
        const dm_event *ev = &doc->events[i];

        if (ev->rule != ex->record && !is_turned_by(lex, ex->record, ev) && !is_barred(doc, lex, ex->record, ev))
            continue;
        dm_buf_fmt(why, "near miss coded ");
        write_event(doc, why, ev);
        return false;
    }
    return true;
}
