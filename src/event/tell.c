/* tell.c: why a rule took a word, for whoever asks
 *
 * Most of it repeats what match.c decided on the way: the slots of the rule that won are read once more, one
 * by one, to see which gave whom. That costs nothing unless the document has a log, and keeps the
 * deciding code free of telling.
 */
#include "event/event_int.h"
#include "lexicon/cameo.h"

/* ---- words -------------------------------------------------------------------- */

static dm_str joined(const dm_seek *s, dm_str a, dm_str b)
{
    if (a.n == 0)
        return b;
    return dm_arena_fmt(s->doc->arena, "%.*s, %.*s", (int)a.n, a.p, (int)b.n, b.p);
}

static dm_str words_of(const dm_seek *s, const dm_list *l)
{
    dm_str all = {0};

    for (uint32_t i = 0; i < l->n; i++)
        all = joined(s, all, dm_doc_form(s->doc, l->t[i]));
    return all;
}

static dm_str names_of(const dm_seek *s, const dm_parties *p)
{
    dm_str all = {0};

    for (uint32_t i = 0; i < p->n; i++)
        all = joined(s, all, s->doc->actors[p->p[i].actor].name);
    return all;
}

/* What stands in the slot of a condition; empty for a whole sentence. */
static dm_str met(const dm_seek *s, const dm_find *f, const dm_condition *c)
{
    dm_list l;

    switch (c->slot.steps[0].kind) {
    case DM_STEP_ACTOR:     return names_of(s, &f->actors);
    case DM_STEP_RECIPIENT: return names_of(s, &f->recipients);
    case DM_STEP_TRIGGER:   return dm_doc_form(s->doc, f->token);
    case DM_STEP_SENTENCE:  return (dm_str){0};
    default:                break;
    }
    l = dm_event_slot_tokens(s, f, &c->slot);
    return words_of(s, &l);
}

static const dm_condition *condition_of(const dm_seek *s, uint32_t rule, uint32_t nth)
{
    const dm_rule *r = &s->rules.rules[rule];

    if (nth >= r->n_condition || r->condition + nth >= s->rules.n_condition)
        return NULL;
    return &s->rules.conditions[r->condition + nth];
}

static dm_str rule_name(const dm_seek *s, uint32_t rule)
{
    return dm_lexicon_str(s->lex, s->rules.rules[rule].name);
}

/* ---- rules that were tried ------------------------------------------------------ */

void dm_event_tell_rule(const dm_seek *s, const dm_find *f, const char *result, uint32_t failed)
{
    const dm_condition *c;

    if (!s->doc->log)
        return;
    c = failed == DM_NONE ? NULL : condition_of(s, f->rule, failed);
    dm_trace(s->doc->log, "event.rule", dm_f_str("trigger", dm_doc_form(s->doc, f->token)),
             dm_f_num("token", f->token), dm_f_str("rule", rule_name(s, f->rule)),
             dm_f_str("result", dm_str_of(result)), dm_f_num("detail", c ? failed + 1 : 0),
             dm_f_str("found", c ? met(s, f, c) : (dm_str){0}),
             dm_f_str("phrase", dm_lexicon_str(s->lex, f->trigger->phrase)),
             dm_f_num("words", f->trigger->n + 1), dm_f_num("weight", dm_event_weight(s, f->rule)));
}

static const char *pos_word(uint32_t pos)
{
    switch (pos) {
    case DM_POS_VERB: return "verb";
    case DM_POS_NOUN: return "noun";
    case DM_POS_ADJECTIVE: return "adjective";
    default: return "modal";
    }
}

void dm_event_tell_misfit(const dm_seek *s, const dm_find *f, bool is_of_speech)
{
    dm_trace(s->doc->log, "event.misfit", dm_f_str("trigger", dm_doc_form(s->doc, f->token)),
             dm_f_num("token", f->token), dm_f_str("phrase", dm_lexicon_str(s->lex, f->trigger->phrase)),
             dm_f_str("result", is_of_speech ? DM_STR("words") : dm_str_of(pos_word(f->trigger->pos))));
}

void dm_event_tell_status(const dm_seek *s, const dm_find *f, uint32_t word, const char *how)
{
    dm_trace(s->doc->log, "event.status", dm_f_str("trigger", dm_doc_form(s->doc, f->token)),
             dm_f_num("token", f->token), dm_f_str("status", dm_str_of(dm_event_status_word((dm_event_status)f->status))),
             dm_f_str("found", word == DM_NONE ? (dm_str){0} : dm_doc_form(s->doc, word)), dm_f_str("result", dm_str_of(how)));
}

void dm_event_tell_pick(const dm_seek *s, const dm_find *f)
{
    dm_trace(s->doc->log, "event.pick", dm_f_str("trigger", dm_doc_form(s->doc, f->token)),
             dm_f_num("token", f->token), dm_f_str("rule", rule_name(s, f->rule)),
             dm_f_str("phrase", dm_lexicon_str(s->lex, f->trigger->phrase)), dm_f_num("words", f->trigger->n + 1),
             dm_f_num("weight", dm_event_weight(s, f->rule)), dm_f_num("actors", f->actors.n),
             dm_f_num("recipients", f->recipients.n));
}

void dm_event_tell_turn(const dm_seek *s, const dm_find *f, const dm_find *act, dm_turn turn)
{
    dm_trace(s->doc->log, "event.turn", dm_f_str("trigger", dm_doc_form(s->doc, f->token)),
             dm_f_num("token", f->token), dm_f_str("turn", dm_str_of(dm_turn_word[turn])),
             dm_f_str("found", act == f ? (dm_str){0} : dm_doc_form(s->doc, act->token)),
             dm_f_str("cameo", act->row ? dm_lexicon_str(s->lex, act->row->code) : (dm_str){0}));
}

/* ---- what fills the rule that won ------------------------------------------------- */

/* The first of the slots that gives the actor, as a number in RULE_SLOTS; DM_NONE. */
static uint32_t slot_giving(const dm_seek *s, const dm_find *f, dm_slots slots, uint32_t actor)
{
    dm_rules_clip(&slots.first, &slots.n, s->rules.n_slot);
    for (uint32_t i = 0; i < slots.n; i++) {
        dm_parties found = {0};

        dm_event_slot_parties(s, f, (dm_slots){slots.first + i, 1}, true, &found);
        if (dm_event_parties_have(&found, actor))
            return slots.first + i;
    }
    return DM_NONE;
}

static bool is_struck(const dm_seek *s, const dm_find *f, uint32_t actor)
{
    dm_parties found = {0};

    if (f->trigger->pos == DM_POS_NOUN)
        dm_event_struck(s, f, &found);
    return dm_event_parties_have(&found, actor);
}

static dm_str slot_text(const dm_seek *s, uint32_t slot)
{
    dm_buf text = {0};
    dm_str kept;

    if (slot == DM_NONE)
        return (dm_str){0};
    dm_rule_slot_write(&text, s->lex, slot);
    kept = dm_arena_str(s->doc->arena, dm_buf_view(&text));
    dm_buf_clear(&text);
    return kept;
}

/* Sides of a mutual act come from both lists of slots. */
static void tell_party(const dm_seek *s, const dm_find *f, bool is_recipient, uint32_t nth, uint32_t actor)
{
    const dm_rule *r = &s->rules.rules[f->rule];
    dm_slots       actors = r->actor.n ? r->actor : f->trigger->actor;
    dm_slots       recipients = r->recipient.n ? r->recipient : f->trigger->recipient;
    uint32_t       slot = slot_giving(s, f, is_recipient ? recipients : actors, actor);
    const char    *how = "slot";

    if (slot == DM_NONE && r->is_mutual)
        slot = slot_giving(s, f, is_recipient ? actors : recipients, actor);
    if (slot == DM_NONE)
        how = is_recipient && is_struck(s, f, actor) ? "struck" : "lent";
    dm_trace(s->doc->log, "event.bind", dm_f_str("trigger", dm_doc_form(s->doc, f->token)), dm_f_num("token", f->token),
             dm_f_str("side", is_recipient ? DM_STR("recipient") : DM_STR("actor")), dm_f_num("nth", nth),
             dm_f_str("result", dm_str_of(how)), dm_f_str("found", slot_text(s, slot)));
}

void dm_event_tell_bound(const dm_seek *s, const dm_find *f)
{
    const dm_rule *r = &s->rules.rules[f->rule];
    uint32_t       object;

    if (!s->doc->log)
        return;
    object = dm_event_object(s, f->anchor);
    for (uint32_t i = 0; i < f->actors.n; i++)
        tell_party(s, f, false, i, f->actors.p[i].actor);
    for (uint32_t i = 0; i < f->recipients.n; i++)
        tell_party(s, f, true, i, f->recipients.p[i].actor);
    if (f->trigger->pos == DM_POS_VERB && object != DM_NONE)
        dm_trace(s->doc->log, "event.bind", dm_f_str("trigger", dm_doc_form(s->doc, f->token)), dm_f_num("token", f->token),
                 dm_f_str("side", DM_STR("object")), dm_f_num("nth", object), dm_f_str("result", DM_STR("slot")),
                 dm_f_str("found", DM_STR("object")));
    for (uint32_t i = 0; i < r->n_condition; i++) {
        const dm_condition *c = condition_of(s, f->rule, i);

        if (c)
            dm_trace(s->doc->log, "event.met", dm_f_str("trigger", dm_doc_form(s->doc, f->token)), dm_f_num("token", f->token),
                     dm_f_str("rule", rule_name(s, f->rule)), dm_f_num("detail", i + 1), dm_f_str("found", met(s, f, c)));
    }
}
