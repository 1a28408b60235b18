/* explain.c: why an event was coded, in words
 *
 * The records of the event say what was coded; the trace of the event stage says how it came to
 * that. For a word, `event.pick` is the rule that won and each `event.rule` one that was tried:
 *
 *     condition    a condition of it was not met
 *     holds        it lost by rank: shorter trigger, nobody in its actor slot, conditions that ask
 *     no actor     for less, or it stands later: the order of match.c
 *
 * `event.drop` below the trigger are acts that this one tells already.
 */
#include "cli/explain.h"

#include "cli/opt.h"
#include "lexicon/rule.h"

enum { PATH_STEPS = 8, LOSERS_SHOWN = 12, INDENT_MAX = 16, LABEL = 15, NODE = 30 };

/* ---- words --------------------------------------------------------------- */

static void put(dm_explain *x, dm_str s) { dm_plain(&x->out, s, true); }
static void put_word(dm_explain *x, const char *s) { dm_buf_str(&x->out, dm_str_of(s)); }
static void label(dm_explain *x, const char *name) { dm_buf_fmt(&x->out, "    %-*s ", LABEL - 5, name); }
static void end_line(dm_explain *x) { dm_buf_char(&x->out, '\n'); }

static void put_quoted(dm_explain *x, dm_str s)
{
    dm_buf_char(&x->out, '\'');
    put(x, s);
    dm_buf_char(&x->out, '\'');
}

/* Decisions come sentence by sentence. */
static uint32_t decisions_from(const dm_explain *x, uint32_t sent)
{
    uint32_t lo = 0, hi = x->why->n;

    while (lo < hi) {
        uint32_t mid = lo + (hi - lo) / 2;

        if (x->doc->toks[x->why->list[mid].token].sent < sent)
            lo = mid + 1;
        else
            hi = mid;
    }
    return lo;
}

static void enter_sentence(dm_explain *x, uint32_t sent)
{
    uint32_t first = decisions_from(x, sent);

    x->here = (dm_decisions){.list = x->why->list + first, .n = decisions_from(x, sent + 1) - first};
}

/* How a word hangs by the trigger: "envoys <obj- expelled"; steps up from both to
 * where they meet. */
static void put_path(dm_explain *x, uint32_t from, uint32_t to)
{
    const dm_doc *doc = x->doc;
    uint32_t      up = from, n = 0;

    put_word(x, "   [");
    put(x, dm_doc_form(doc, from));
    while (up != DM_NONE && !dm_under(doc, to, up) && n++ < PATH_STEPS) {
        dm_buf_fmt(&x->out, " <%s- ", dm_deprel_word(doc->toks[up].deprel));
        up = doc->toks[up].head;
        if (up != DM_NONE)
            put(x, dm_doc_form(doc, up));
    }
    for (uint32_t down = to; down != up && down != DM_NONE && n++ < PATH_STEPS; down = doc->toks[down].head) {
        dm_buf_fmt(&x->out, " -%s> ", dm_deprel_word(doc->toks[down].deprel));
        put(x, dm_doc_form(doc, down));
    }
    put_word(x, "]");
}

/* ---- trees ----------------------------------------------------------------- */

static uint32_t depth_of(const dm_doc *doc, uint32_t t)
{
    uint32_t n = 0;

    for (t = doc->toks[t].head; t != DM_NONE && n < INDENT_MAX; t = doc->toks[t].head)
        n++;
    return n;
}

static bool is_headed(const dm_doc *doc, const uint32_t *mentions, uint32_t n, uint32_t t)
{
    for (uint32_t i = 0; i < n; i++)
        if (mentions[i] < doc->n_mention && doc->mentions[mentions[i]].head == t)
            return true;
    return false;
}

/* What the word is in the event; empty: nothing. */
static const char *part_of(const dm_explain *x, const dm_event *e, uint32_t t)
{
    const dm_doc *doc = x->doc;

    if (dm_span_in(doc->toks[t].span, e->trigger) && (t == e->trigger_token || dm_under(doc, t, e->trigger_token)))
        return t == e->trigger_token ? "trigger" : "of the trigger";
    if (is_headed(doc, e->actor_mentions, e->n_actor, t))
        return "actor";
    if (is_headed(doc, e->recipient_mentions, e->n_recipient, t))
        return "recipient";
    if (e->claim != DM_NONE && dm_span_in(doc->toks[t].span, doc->claims[e->claim].cue))
        return "cue";
    return "";
}

static void put_node(dm_explain *x, uint32_t t, const char *part)
{
    const dm_token *tok = &x->doc->toks[t];
    size_t          from = x->out.n, n;

    dm_buf_fmt(&x->out, "%*s", (int)(2 * depth_of(x->doc, t)), "");
    put(x, dm_doc_form(x->doc, t));
    n = x->out.n - from;
    dm_buf_fmt(&x->out, "%*s  %-6s %s", n < NODE ? (int)(NODE - n) : 0, "", dm_upos_word(tok->upos),
               dm_deprel_word(tok->deprel));
    if (tok->head != DM_NONE) {
        put_word(x, " of ");
        put(x, dm_doc_form(x->doc, tok->head));
    }
    dm_buf_fmt(&x->out, "%s%s\n", part[0] ? "   <- " : "", part);
}

/* Words in the order of the text, the deeper the further to the right. */
static void put_tree(dm_explain *x, const dm_event *e)
{
    const dm_sent *sent = &x->doc->sents[x->doc->toks[e->trigger_token].sent];
    uint32_t       n = 0;

    for (uint32_t t = sent->first; t < sent->first + sent->n; t++) {
        if (x->doc->toks[t].upos == DM_UPOS_PUNCT)
            continue;
        label(x, n++ ? "" : "tree");
        put_node(x, t, part_of(x, e, t));
    }
}

/* ---- the rule ---------------------------------------------------------------- */

static uint32_t find_rule(const dm_lexicon *lex, dm_str name)
{
    dm_rules rules = dm_rules_open(lex);
    uint32_t i = 0;

    while (i < rules.n_rule && !dm_str_eq(dm_lexicon_str(lex, rules.rules[i].name), name))
        i++;
    return i;
}

static void put_rule_name(dm_explain *x, dm_str name)
{
    dm_str where = dm_rule_where(x->arena, x->lex, find_rule(x->lex, name));

    put(x, name);
    if (where.n) {
        put_word(x, ", ");
        put(x, where);
    }
}

static void put_line(dm_explain *x, const char *name, dm_str text)
{
    if (!text.n)
        return;
    label(x, name);
    put(x, text);
    end_line(x);
}

static void put_condition(dm_explain *x, dm_str rule, uint32_t detail)
{
    dm_rule_condition_write(&x->out, x->lex, find_rule(x->lex, rule), detail - 1);
}

/* The conditions of the rule, and what met them. */
static void put_conditions(dm_explain *x, const dm_event *e)
{
    const dm_decisions *all = &x->here;
    uint32_t            n = 0;

    for (uint32_t i = dm_decision_next(all, 0, "event.met", e->trigger_token); i < all->n;
         i = dm_decision_next(all, i + 1, "event.met", e->trigger_token)) {
        const dm_decision *d = &all->list[i];

        label(x, n++ ? "" : "because");
        put_condition(x, d->rule, d->detail);
        if (d->found.n) {
            put_word(x, ": ");
            put_quoted(x, d->found);
        }
        end_line(x);
    }
}

static void put_rule(dm_explain *x, const dm_event *e)
{
    dm_rules           rules = dm_rules_open(x->lex);
    const dm_decision *pick = dm_decision_last(&x->here, "event.pick", e->trigger_token);

    label(x, "rule");
    put_rule_name(x, e->rule_name);
    if (pick && pick->phrase.n) {
        put_word(x, ", by ");
        put_quoted(x, pick->phrase);
    }
    end_line(x);
    if (e->rule < rules.n_rule)
        put_line(x, "why", dm_lexicon_str(x->lex, rules.rules[e->rule].why));
    put_conditions(x, e);
}

static void put_code(dm_explain *x, const dm_event *e)
{
    dm_str             code = e->cameo.n ? e->cameo : e->own;
    const dm_cameo    *cameo = dm_lexicon_cameo(x->lex, code);
    const dm_decision *turn = dm_decision_last(&x->here, "event.turn", e->trigger_token);

    if (!cameo)
        return;
    label(x, "code");
    put(x, code);
    put_word(x, " ");
    put(x, dm_lexicon_str(x->lex, cameo->name));
    if (turn) {
        put_word(x, ": what ");
        put(x, turn->cameo);
        put_word(x, " is when ");
        put(x, turn->turn);
        if (turn->found.n) {
            put_word(x, ", here ");
            put_quoted(x, turn->found);
        }
    }
    end_line(x);
    put_line(x, "", dm_lexicon_str(x->lex, cameo->reason));
}

/* ---- who ------------------------------------------------------------------------- */

static void put_codes(dm_explain *x, const dm_actor *a)
{
    dm_buf_fmt(&x->out, " (%s", a->country[0] ? a->country : "?");
    for (uint32_t i = 0; i < DM_ACTOR_SECTORS && a->sectors[i][0]; i++)
        dm_buf_fmt(&x->out, " %s", a->sectors[i]);
    put_word(x, ")");
}

static void put_binding(dm_explain *x, const dm_event *e, const char *side, uint32_t nth)
{
    const dm_decisions *all = &x->here;

    for (uint32_t i = dm_decision_next(all, 0, "event.bind", e->trigger_token); i < all->n;
         i = dm_decision_next(all, i + 1, "event.bind", e->trigger_token)) {
        const dm_decision *d = &all->list[i];

        if (d->nth != nth || !dm_str_eq(d->side, dm_str_of(side)))
            continue;
        if (dm_str_eq(d->result, DM_STR("slot"))) {
            put_word(x, ", by slot ");
            put(x, d->found);
        } else {
            put_word(x, dm_str_eq(d->result, DM_STR("struck")) ? ", what is his is struck" : ", from another act of the sentence");
        }
        return;
    }
}

typedef struct side {
    const char     *name;
    const uint32_t *actors, *mentions;
    uint32_t        n;
} side;

static void put_side(dm_explain *x, const dm_event *e, side s)
{
    const dm_doc *doc = x->doc;

    for (uint32_t k = 0; k < s.n; k++) {
        label(x, k ? "" : s.name);
        put(x, doc->actors[s.actors[k]].name);
        put_codes(x, &doc->actors[s.actors[k]]);
        put_binding(x, e, s.name, k);
        if (s.mentions[k] < doc->n_mention) {
            put_word(x, ": \"");
            put(x, dm_doc_str(doc, doc->mentions[s.mentions[k]].span));
            put_word(x, "\"");
            put_path(x, doc->mentions[s.mentions[k]].head, e->trigger_token);
        }
        end_line(x);
    }
}

/* The object, when it is no party. */
static void put_object(dm_explain *x, const dm_event *e)
{
    const dm_decisions *all = &x->here;

    for (uint32_t i = dm_decision_next(all, 0, "event.bind", e->trigger_token); i < all->n;
         i = dm_decision_next(all, i + 1, "event.bind", e->trigger_token)) {
        uint32_t t = all->list[i].nth;

        if (!dm_str_eq(all->list[i].side, DM_STR("object")) || part_of(x, e, t)[0])
            continue;
        label(x, "object");
        put_word(x, "\"");
        put(x, dm_doc_str(x->doc, dm_subtree_span(x->doc, t)));
        put_word(x, "\"");
        put_path(x, t, e->trigger_token);
        end_line(x);
    }
}

/* ---- status, day, place, claim ----------------------------------------------------- */

static const char *status_gloss(dm_str result)
{
    static const struct { const char *result, *gloss; } list[] = {
        {"beside", " stands beside the act"},      {"over", " governs the act"},
        {"subject", " did it, nobody"},            {"negated twice", " takes back another negation"},
        {"purpose", " tells what for"},            {"imagined", " is what might come"},
        {"charge", " is what somebody is charged by"},
        {"condition", " stands under an if"},      {"claim", " tells it as open"},
    };

    for (size_t i = 0; i < sizeof list / sizeof *list; i++)
        if (dm_str_eq(result, dm_str_of(list[i].result)))
            return list[i].gloss;
    if (dm_str_eq(result, DM_STR("rule")))
        return "the rule says so";
    if (dm_str_eq(result, DM_STR("question")))
        return "the sentence asks, or breaks off";
    return "no word says otherwise";
}

static void put_status(dm_explain *x, const dm_event *e)
{
    const dm_decision *d = dm_decision_last(&x->here, "event.status", e->trigger_token);

    label(x, "status");
    put_word(x, dm_event_status_word(e->status));
    if (d) {
        put_word(x, ": ");
        if (d->found.n)
            put_quoted(x, d->found);
        put_word(x, status_gloss(d->result));
        if (!dm_str_eq(d->status, dm_str_of(dm_event_status_word(e->status))))
            put_word(x, e->status == DM_EVENT_HISTORICAL ? "; its day lies long before the article's" : "; that makes it a refusal");
    }
    end_line(x);
}

static void put_date(dm_explain *x, const dm_event *e)
{
    char first[16], last[16];

    if (e->date.first == DM_DAY_NONE)
        return;
    dm_day_text(first, e->date.first);
    dm_day_text(last, e->date.last);
    label(x, "when");
    dm_buf_fmt(&x->out, "%s", first);
    if (e->date.first != e->date.last)
        dm_buf_fmt(&x->out, " to %s", last);
    put_word(x, ", from ");
    put_word(x, e->date.how ? e->date.how : "?");
    if (!dm_span_is_empty(e->date.span)) {
        put_word(x, " \"");
        put(x, dm_doc_str(x->doc, e->date.span));
        put_word(x, "\"");
    }
    end_line(x);
}

static void put_place(dm_explain *x, const dm_event *e)
{
    if (e->toponym == DM_NONE)
        return;
    label(x, "where");
    put(x, x->doc->toponyms[e->toponym].name);
    dm_buf_fmt(&x->out, " (%s)", x->doc->toponyms[e->toponym].country);
    if (e->place_how)
        dm_buf_fmt(&x->out, ", from %s", e->place_how);
    end_line(x);
}

static void put_told(dm_explain *x, uint32_t claim)
{
    const dm_claim *c = &x->doc->claims[claim];

    put(x, dm_span_is_empty(c->speaker_span) ? DM_STR("somebody not named") : dm_doc_str(x->doc, c->speaker_span));
    dm_buf_fmt(&x->out, " (%s, claim c%u)  cue \"", dm_stance_word(c->stance), claim + 1);
    put(x, dm_doc_str(x->doc, c->cue));
    put_word(x, "\"");
}

/* Whose word it is; when that is told in somebody else's, his too, inside to outside. */
static void put_claim(dm_explain *x, const dm_event *e)
{
    uint32_t claim = e->claim;

    label(x, "says");
    if (claim == DM_NONE)
        put_word(x, "the outlet itself");
    for (uint32_t n = 0; claim != DM_NONE && n < DM_MAX_CLAIM_DEPTH; n++, claim = x->doc->claims[claim].parent) {
        put_word(x, n ? ", told by " : "");
        put_told(x, claim);
    }
    end_line(x);
}

/* ---- the rules that lost ------------------------------------------------------------ */

static bool was_said(const dm_decisions *all, uint32_t i)
{
    const dm_decision *d = &all->list[i];

    for (uint32_t k = i; k-- > 0 && all->list[k].token == d->token;)
        if (dm_decision_is(&all->list[k], "event.rule") && all->list[k].detail == d->detail
            && dm_str_eq(all->list[k].rule, d->rule) && dm_str_eq(all->list[k].result, d->result))
            return true;
    return false;
}

static void put_unmet(dm_explain *x, const dm_decision *d)
{
    put_word(x, "condition not met: ");
    put_condition(x, d->rule, d->detail);
    if (d->found.n) {
        put_word(x, ", found ");
        put_quoted(x, d->found);
    }
}

static void put_loss(dm_explain *x, const dm_decision *d, const dm_decision *won)
{
    if (dm_str_eq(d->result, DM_STR("condition"))) {
        put_unmet(x, d);
    } else if (won && d->words < won->words) {
        put_word(x, "shorter: ");
        put_quoted(x, d->phrase);
        put_word(x, " against ");
        put_quoted(x, won->phrase);
    } else if (dm_str_eq(d->result, DM_STR("no actor"))) {
        put_word(x, "unbound slot: it finds nobody who acts");
    } else if (won && d->weight > won->weight) {
        dm_buf_fmt(&x->out, "a rule of the user's own goes before it");
    } else if (won && d->weight < won->weight) {
        dm_buf_fmt(&x->out, "less specific: its conditions weigh %u against %u", d->weight, won->weight);
    } else {
        put_word(x, "equal, but it stands later in the lexicon");
    }
}

/* Those that hold, then those that do not: first the ones that came nearest. */
static void put_losers(dm_explain *x, const dm_event *e)
{
    const dm_decisions *all = &x->here;
    const dm_decision  *won = dm_decision_last(all, "event.pick", e->trigger_token);
    uint32_t            n = 0;

    for (int holds = 1; holds >= 0; holds--)
        for (uint32_t i = dm_decision_next(all, 0, "event.rule", e->trigger_token); i < all->n;
             i = dm_decision_next(all, i + 1, "event.rule", e->trigger_token)) {
            const dm_decision *d = &all->list[i];

            if (dm_str_eq(d->rule, e->rule_name) || dm_str_eq(d->result, DM_STR("condition")) == (holds == 1)
                || was_said(all, i))
                continue;
            if (n++ >= LOSERS_SHOWN && !x->has_all)
                continue;
            label(x, n == 1 ? "lost" : "");
            put_rule_name(x, d->rule);
            put_word(x, ": ");
            put_loss(x, d, won);
            end_line(x);
        }
    if (n > LOSERS_SHOWN && !x->has_all)
        dm_buf_fmt(&x->out, "%*sand %u more (--all)\n", LABEL, "", n - LOSERS_SHOWN);
}

/* Other words of this event that a rule wanted for an event of their own. */
static void put_restrained(dm_explain *x, const dm_event *e)
{
    const dm_decisions *all = &x->here;
    uint32_t            n = 0;

    for (uint32_t i = 0; i < all->n; i++) {
        const dm_decision *d = &all->list[i];

        if (!dm_decision_is(d, "event.drop") || d->token == e->trigger_token
            || !dm_under(x->doc, d->token, e->trigger_token))
            continue;
        label(x, n++ ? "" : "restrained");
        put_rule_name(x, d->rule);
        put_word(x, ", at ");
        put_quoted(x, d->trigger);
        put_word(x, ": ");
        put(x, d->why);
        end_line(x);
    }
}

/* ---- the event ------------------------------------------------------------------------ */

static void put_type(dm_explain *x, dm_str type, dm_str mode)
{
    put(x, type);
    put_word(x, mode.n ? " " : "");
    put(x, mode);
}

static void put_head(dm_explain *x, uint32_t i)
{
    const dm_event *e = &x->doc->events[i];
    const char     *type = dm_event_type_word(e->type);

    dm_buf_fmt(&x->out, "e%u  ", i + 1);
    if (type || !e->own.n)
        put_type(x, dm_str_of(type ? type : "(no PLOVER type)"), e->mode);
    put_word(x, type && e->own.n ? ", " : "");
    put_type(x, e->own, e->own_mode);
    dm_buf_fmt(&x->out, ", %s, confidence %.2f\n", dm_event_status_word(e->status), (double)e->confidence);
}

static void put_sentence(dm_explain *x, const dm_event *e)
{
    if (x->is_brief)
        return;
    put_line(x, "sentence", dm_doc_str(x->doc, x->doc->sents[x->doc->toks[e->trigger_token].sent].span));
    put_tree(x, e);
}

void dm_explain_event(dm_explain *x, uint32_t event)
{
    const dm_event *e = &x->doc->events[event];

    enter_sentence(x, x->doc->toks[e->trigger_token].sent);
    put_head(x, event);
    put_sentence(x, e);
    put_line(x, "text", dm_doc_str(x->doc, e->evidence));
    put_line(x, "trigger", dm_doc_str(x->doc, e->trigger));
    put_rule(x, e);
    put_code(x, e);
    put_side(x, e, (side){"actor", e->actors, e->actor_mentions, e->n_actor});
    put_side(x, e, (side){"recipient", e->recipients, e->recipient_mentions, e->n_recipient});
    put_object(x, e);
    put_status(x, e);
    put_date(x, e);
    put_place(x, e);
    put_claim(x, e);
    if (!x->is_brief) {
        put_losers(x, e);
        put_restrained(x, e);
    }
    end_line(x);
}

/* ---- what was not coded ------------------------------------------------------------------ */

static void put_not_coded(dm_explain *x, const dm_decision *d)
{
    put_word(x, "not coded: ");
    put_quoted(x, d->trigger);
    put_word(x, " by ");
    put_rule_name(x, d->rule);
    put_word(x, ": ");
}

static void put_drop(dm_explain *x, const dm_decision *d)
{
    put_not_coded(x, d);
    put(x, d->why);
    end_line(x);
}

/* A word of which no rule held at all. */
static void put_unheld(dm_explain *x, uint32_t from)
{
    const dm_decisions *all = &x->here;
    uint32_t            token = all->list[from].token, n = 0;

    for (uint32_t i = from; i < all->n && n < LOSERS_SHOWN; i = dm_decision_next(all, i + 1, "event.rule", token)) {
        if (was_said(all, i))
            continue;
        n++;
        put_not_coded(x, &all->list[i]);
        put_unmet(x, &all->list[i]);
        end_line(x);
    }
}

static void put_misfit(dm_explain *x, const dm_decision *d)
{
    put_word(x, "no trigger: ");
    put_quoted(x, d->trigger);
    put_word(x, " is not ");
    put_quoted(x, d->phrase);
    if (dm_str_eq(d->result, DM_STR("words"))) {
        put_word(x, ": its other words do not hang on it\n");
        return;
    }
    put_word(x, ": wanted a ");
    put(x, d->result);
    dm_buf_fmt(&x->out, ", is %s\n", dm_upos_word(x->doc->toks[d->token].upos));
}

static bool is_first_try(const dm_decisions *all, uint32_t i)
{
    return dm_decision_next(all, 0, "event.rule", all->list[i].token) == i
        && !dm_decision_last(all, "event.pick", all->list[i].token);
}

static void put_missed_of(dm_explain *x, uint32_t sent)
{
    const dm_decisions *all = &x->here;
    size_t              from = x->out.n, head;

    enter_sentence(x, sent);
    put(x, dm_doc_str(x->doc, x->doc->sents[sent].span));
    end_line(x);
    head = x->out.n;
    for (uint32_t i = 0; i < all->n; i++) {
        const dm_decision *d = &all->list[i];

        if (dm_decision_is(d, "event.drop"))
            put_drop(x, d);
        else if (dm_decision_is(d, "event.misfit") && !dm_decision_last(all, "event.pick", d->token))
            put_misfit(x, d);
        else if (dm_decision_is(d, "event.rule") && is_first_try(all, i))
            put_unheld(x, i);
    }
    if (x->out.n == head)
        x->out.n = from;
    else
        end_line(x);
}

void dm_explain_missed(dm_explain *x, uint32_t sent)
{
    for (uint32_t k = 0; k < x->doc->n_sent; k++)
        if (sent == DM_NONE || sent == k)
            put_missed_of(x, k);
}
