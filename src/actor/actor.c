/* actor.c: the order of work
 *
 *     hits       phrases of the lexicon, over the whole text
 *     read       noun phrases of each sentence, right to left
 *     join       those that name the same
 *     entities   left to right: each phrase to an actor, each actor a mention
 *
 * Pronouns are settled in the last walk, because they look back over mentions.
 */
#include "actor/actor_int.h"

/* ---- what covers a token ------------------------------------------------ */

static uint32_t *blank(dm_doc *doc)
{
    uint32_t *at = DM_NEW(doc->arena, uint32_t, doc->n_tok + 1);

    for (uint32_t i = 0; i <= doc->n_tok; i++)
        at[i] = DM_NONE;
    return at;
}

static void map_tokens(dm_resolver *r)
{
    dm_doc *doc = r->doc;

    r->hit_at  = blank(doc);
    r->name_at = blank(doc);
    r->top_at  = blank(doc);
    r->np_at   = blank(doc);
    doc->mention_at = blank(doc);
    r->is_time = DM_NEW(doc->arena, bool, doc->n_tok + 1);
    for (uint32_t i = 0; i < doc->n_timex; i++)
        for (uint32_t t = doc->timexes[i].first; t < doc->timexes[i].first + doc->timexes[i].n && t < doc->n_tok; t++)
            r->is_time[t] = true;
    for (uint32_t i = 0; i < doc->n_name; i++)
        for (uint32_t t = doc->names[i].first; t < doc->names[i].first + doc->names[i].n && t < doc->n_tok; t++)
            r->name_at[t] = i;
    for (uint32_t i = 0; i < doc->n_toponym; i++)
        for (uint32_t t = doc->toponyms[i].first; t < doc->toponyms[i].first + doc->toponyms[i].n && t < doc->n_tok; t++)
            r->top_at[t] = i;
}

static void open_lexicon(dm_resolver *r)
{
    const dm_lexicon *lex = r->lex;

    r->actors = dm_lexicon_section(lex, DM_LEX_ACTORS, sizeof *r->actors, &r->n_actor);
    r->terms  = dm_lexicon_section(lex, DM_LEX_ACTOR_TERMS, sizeof *r->terms, &r->n_term);
    r->groups = dm_lexicon_section(lex, DM_LEX_ACTOR_GROUPS, sizeof *r->groups, &r->n_group);
    r->titles = dm_lexicon_section(lex, DM_LEX_TITLES, sizeof *r->titles, &r->n_title);
    r->cls_he          = dm_lexicon_class(lex, DM_STR("@he"));
    r->cls_she         = dm_lexicon_class(lex, DM_STR("@she"));
    r->cls_it          = dm_lexicon_class(lex, DM_STR("@it"));
    r->cls_they        = dm_lexicon_class(lex, DM_STR("@they"));
    r->cls_not_own     = dm_lexicon_class(lex, DM_STR("@not-own"));
    r->cls_leaning     = dm_lexicon_class(lex, DM_STR("@leaning"));
    r->cls_belongs     = dm_lexicon_class(lex, DM_STR("@belongs-to"));
    r->cls_of          = dm_lexicon_class(lex, DM_STR("@belongs-strictly"));
    r->cls_at          = dm_lexicon_class(lex, DM_STR("@stands-at"));
    r->cls_definite    = dm_lexicon_class(lex, DM_STR("@definite"));
    r->cls_indefinite  = dm_lexicon_class(lex, DM_STR("@indefinite"));
    r->cls_made_of     = dm_lexicon_class(lex, DM_STR("@made-of"));
    r->cls_ask         = dm_lexicon_class(lex, DM_STR("@ask-verb"));
    r->cls_male        = dm_lexicon_class(lex, DM_STR("@male-word"));
    r->cls_female      = dm_lexicon_class(lex, DM_STR("@female-word"));
    r->cls_possessive  = dm_lexicon_class(lex, DM_STR("@possessive-mark"));
    r->cls_country     = dm_lexicon_class(lex, DM_STR("@country-word"));
    r->cls_abroad      = dm_lexicon_class(lex, DM_STR("@posted-abroad"));
    r->cls_counterpart = dm_lexicon_class(lex, DM_STR("@counterpart"));
}

/* ---- mentions ----------------------------------------------------------- */

static void add_mention(dm_resolver *r, const dm_np *np)
{
    dm_doc     *doc = r->doc;
    dm_mention *m = DM_PUSH(doc->arena, doc->mentions, doc->n_mention, doc->cap_mention);

    *m = (dm_mention){.actor = np->actor, .first = np->first, .n = np->n, .head = np->head,
                      .is_place = np->is_place, .is_pronoun = np->what == DM_NP_PRONOUN};
    m->span = dm_tok_range(doc, np->first, np->first + np->n - 1);
    if (doc->mention_at[np->head] == DM_NONE)
        doc->mention_at[np->head] = doc->n_mention - 1;
    dm_trace(doc->log, "actor.mention", dm_f_str("text", dm_doc_str(doc, m->span)),
             dm_f_str("actor", doc->actors[m->actor].name),
             dm_f_str("country", dm_str_of(doc->actors[m->actor].country)),
             dm_f_str("sector", dm_str_of(doc->actors[m->actor].sectors[0])));
}

static void resolve_at(dm_resolver *r, uint32_t t)
{
    uint32_t at = r->np_at[t];

    if (at == DM_NONE)
        return;
    do {
        dm_actor_entities(r, &r->nps[at]);
        if (r->nps[at].actor != DM_NONE)
            add_mention(r, &r->nps[at]);
    } while (++at < r->n_np && r->nps[at].is_second && r->nps[at].head == t);
}

dm_status dm_actor_resolve(dm_doc *doc, const dm_lexicon *lex, dm_err *err)
{
    dm_resolver r = {.doc = doc, .lex = lex};

    (void)err;
    open_lexicon(&r);
    map_tokens(&r);
    dm_actor_hits(&r);
    dm_actor_find_home(&r);
    for (uint32_t s = 0; s < doc->n_sent; s++) {
        dm_actor_read(&r, s);
        dm_actor_join(&r, s);
    }
    for (uint32_t t = 0; t < doc->n_tok; t++)
        resolve_at(&r, t);
    return DM_OK;
}
