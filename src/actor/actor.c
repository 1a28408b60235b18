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

/* Quotations are found before, by their marks alone; both are in text order. */
static void map_quotes(dm_resolver *r)
{
    const dm_doc *doc = r->doc;
    uint32_t      t = 0;

    r->quote_at = blank(r->doc);
    for (uint32_t i = 0; i < doc->n_quote; i++) {
        if (doc->quotes[i].depth > 0)
            continue;
        while (t < doc->n_tok && doc->toks[t].span.start < doc->quotes[i].span.start)
            t++;
        for (; t < doc->n_tok && doc->toks[t].span.end <= doc->quotes[i].span.end; t++)
            r->quote_at[t] = i;
    }
    r->plain = DM_NEW(doc->arena, uint32_t, doc->n_sent + 1);
    for (uint32_t s = 0; s < doc->n_sent; s++)
        r->plain[s] = (s ? r->plain[s - 1] : 0) + (r->quote_at[doc->sents[s].root] == DM_NONE);
}

/* Says of tokens [first, first + n) that `what` covers them. */
static void cover(uint32_t *at, const dm_doc *doc, uint32_t first, uint32_t n, uint32_t what)
{
    for (uint32_t t = first; t < first + n && t < doc->n_tok; t++)
        at[t] = what;
}

/* "Berg Wednesday said": the day is no part of the name. */
static void cut_day(const dm_resolver *r, dm_name *name)
{
    if (name->n > 1 && name->ne == DM_NE_PER && dm_in(r, r->cls_weekday, name->first + name->n - 1))
        name->n--;
}

static void map_tokens(dm_resolver *r)
{
    dm_doc *doc = r->doc;

    r->hit_at  = blank(doc);
    r->name_at = blank(doc);
    r->top_at  = blank(doc);
    r->time_at = blank(doc);
    r->np_at   = blank(doc);
    doc->mention_at = blank(doc);
    map_quotes(r);
    for (uint32_t i = 0; i < doc->n_timex; i++)
        cover(r->time_at, doc, doc->timexes[i].first, doc->timexes[i].n, i);
    for (uint32_t i = 0; i < doc->n_name; i++)
        if (doc->names[i].n > 1 || !dm_in(r, r->cls_hour, doc->names[i].first)) {
            cut_day(r, &doc->names[i]);
            cover(r->name_at, doc, doc->names[i].first, doc->names[i].n, i);
        }
    for (uint32_t i = 0; i < doc->n_toponym; i++)
        cover(r->top_at, doc, doc->toponyms[i].first, doc->toponyms[i].n, i);
}

/* Who is first called so, by his family's name. */
static void note_families(dm_resolver *r)
{
    const dm_doc *doc = r->doc;

    for (uint32_t i = 0; i < doc->n_name; i++) {
        const dm_name *n = &doc->names[i];

        if (n->ne != DM_NE_PER || n->n < 2)
            continue;
        dm_str key = dm_actor_fold(r, "n:", n->first + n->n - 1, 1);

        if (dm_actor_key_find(r, key) == DM_NONE)
            dm_actor_key_set(r, key, i);
    }
}

static void open_lexicon(dm_resolver *r)
{
    const dm_lexicon *lex = r->lex;

    r->actors = dm_lexicon_section(lex, DM_LEX_ACTORS, sizeof *r->actors, &r->n_actor);
    r->terms  = dm_lexicon_section(lex, DM_LEX_ACTOR_TERMS, sizeof *r->terms, &r->n_term);
    r->groups = dm_lexicon_section(lex, DM_LEX_ACTOR_GROUPS, sizeof *r->groups, &r->n_group);
    r->titles = dm_lexicon_section(lex, DM_LEX_TITLES, sizeof *r->titles, &r->n_title);
    r->persons = dm_persons_open(lex);
#define X(field, name, gloss) r->cls_##field = dm_lexicon_class(lex, DM_STR(name));
    DM_ACTOR_CLASSES(X)
#undef X
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

/* "Both countries" are two actors with one head. */
static bool resolve_both(dm_resolver *r, uint32_t t)
{
    uint32_t pair[2], first, last;

    if (!dm_actor_both(r, t, pair))
        return false;
    dm_actor_chunk(r, t, &first, &last);
    for (uint32_t i = 0; i < 2; i++) {
        dm_np np = {.what = DM_NP_PRONOUN, .head = t, .first = first, .n = last - first + 1, .actor = pair[1 - i]};

        add_mention(r, &np);
    }
    return true;
}

static void resolve_at(dm_resolver *r, uint32_t t)
{
    uint32_t at = r->np_at[t];

    if ((at == DM_NONE || !r->nps[at].is_given) && resolve_both(r, t))
        return;

    if (at == DM_NONE)
        return;
    do {
        dm_actor_entities(r, &r->nps[at]);
        if (r->nps[at].actor != DM_NONE)
            add_mention(r, &r->nps[at]);
    } while (++at < r->n_np && r->nps[at].is_second && r->nps[at].head == t);
}

dm_status dm_actor_resolve_given(dm_doc *doc, const dm_lexicon *lex, dm_actor_given *given, uint32_t n, dm_err *err)
{
    dm_resolver r = {.doc = doc, .lex = lex};

    (void)err;
    open_lexicon(&r);
    map_tokens(&r);
    dm_actor_hits(&r);
    dm_actor_find_home(&r);
    dm_actor_namesakes(&r);
    note_families(&r);
    for (uint32_t s = 0; s < doc->n_sent; s++)
        dm_actor_read(&r, s);
    dm_actor_find_home(&r);
    if (given)
        dm_actor_give(&r, given, n);
    for (uint32_t s = 0; s < doc->n_sent; s++)
        dm_actor_join(&r, s);
    dm_actor_look_ahead(&r);
    for (uint32_t t = 0; t < doc->n_tok; t++)
        resolve_at(&r, t);
    dm_actor_own(&r);
    return DM_OK;
}

dm_status dm_actor_resolve(dm_doc *doc, const dm_lexicon *lex, dm_err *err)
{
    return dm_actor_resolve_given(doc, lex, NULL, 0, err);
}
