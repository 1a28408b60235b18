/* context.c: in which of PLOVER's contexts an act stands
 *
 * A code and a rule may tell it (a coup is of political institutions); the words around tell the rest: "election",
 * "border", "drought". Which word tells which context stands in lexicon/contexts.lex. A word counts that stands
 *
 *     in the sentence of the act's trigger, or
 *     in its paragraph, when the article has three words of that context
 *
 * (a noun or adjective, and a verb where the list says so; no officer that is said to be a former one),
 * since PLOVER takes the mode of an act from its sentence, and the context from paragraph and document. All words are
 * looked up once; events and words are both in text order.
 */
#include "event/event_int.h"

enum { ARTICLE_WORDS = 3, MAX_CONTEXTS = 64, NEAR = 3 };

typedef struct hit {
    uint32_t token, context;         /* context: index in `names`               */
} hit;

typedef struct hits {
    hit       *hit;
    uint32_t   n, cap;
    dm_lex_ref name[MAX_CONTEXTS];
    uint32_t   count[MAX_CONTEXTS], n_name;
} hits;

void dm_event_context_put(dm_event *ev, dm_str list)
{
    dm_str   word, rest = list;
    uint32_t n = 0;

    while (n < DM_EVENT_CONTEXTS && ev->contexts[n].n)
        n++;
    while (n < DM_EVENT_CONTEXTS && dm_str_cut(&word, &rest, ' ')) {
        bool is_new = word.n > 0;

        for (uint32_t i = 0; i < n; i++)
            is_new = is_new && !dm_str_eq(ev->contexts[i], word);
        if (is_new)
            ev->contexts[n++] = word;
    }
}

/* The entry's other words follow. */
static bool others_follow(const dm_seek *s, const dm_helper *h, uint32_t t)
{
    uint32_t first = h->first, n = h->n;

    dm_rules_clip(&first, &n, s->rules.n_word);
    if (t + n >= s->doc->n_tok)
        return false;
    for (uint32_t i = 0; i < n; i++)
        if (!dm_event_has_word(s->doc, t + i + 1, s->rules.words[first + i].word))
            return false;
    return true;
}

static uint32_t index_of(hits *all, dm_lex_ref name)
{
    for (uint32_t i = 0; i < all->n_name; i++)
        if (all->name[i] == name)
            return i;
    if (all->n_name == MAX_CONTEXTS)
        return MAX_CONTEXTS;
    all->name[all->n_name]  = name;
    all->count[all->n_name] = 0;
    return all->n_name++;
}

/* "The storm" and "stormed" are not the same, nor is a word alone in the name of a person or place: "Ms Church". */
static bool is_meant(const dm_token *t, const dm_helper *h)
{
    if (t->upos == DM_UPOS_VERB)
        return h->effect == DM_EFFECT_CONTEXT_VERB;
    return h->effect == DM_EFFECT_CONTEXT && (h->n > 0 || (t->ne != DM_NE_PER && t->ne != DM_NE_LOC));
}

/* "The FORMER ambassador", "ex-senator". */
static bool is_past(const dm_seek *s, uint32_t t)
{
    uint32_t i = t;

    while (i > s->doc->sents[s->doc->toks[t].sent].first && t - i < NEAR) {
        i--;
        if (dm_lexicon_in_class(s->lex, s->former, s->doc->toks[i].form_id))
            return dm_under(s->doc, i, t) || s->doc->toks[i].head == s->doc->toks[t].head;
    }
    return false;
}

static void look_up(const dm_seek *s, uint32_t t, uint32_t word, hits *all)
{
    uint32_t         n;
    const dm_helper *h = dm_rules_statuses(&s->rules, word, &n);

    for (uint32_t i = 0; i < n; i++) {
        uint32_t context;

        if (!is_meant(&s->doc->toks[t], &h[i]) || !others_follow(s, &h[i], t))
            continue;
        if (is_past(s, t))
            continue;
        context = index_of(all, h[i].value);
        if (context == MAX_CONTEXTS)
            continue;
        all->count[context]++;
        *DM_PUSH(s->doc->arena, all->hit, all->n, all->cap) = (hit){t, context};
    }
}

static bool has_meaning(const dm_token *t)
{
    return t->upos == DM_UPOS_NOUN || t->upos == DM_UPOS_PROPN || t->upos == DM_UPOS_ADJ || t->upos == DM_UPOS_VERB;
}

static void read_words(const dm_seek *s, hits *all)
{
    const dm_doc *doc = s->doc;

    for (uint32_t t = 0; t < doc->n_tok; t++) {
        if (!has_meaning(&doc->toks[t]))
            continue;
        look_up(s, t, doc->toks[t].lemma_id, all);
        if (doc->toks[t].form_id != doc->toks[t].lemma_id)
            look_up(s, t, doc->toks[t].form_id, all);
    }
}

/* Adds the contexts of tokens first .. end that have `least` words in the article. */
static void put_range(const dm_seek *s, const hits *all, uint32_t first, uint32_t end, uint32_t least, dm_event *ev)
{
    uint32_t i = all->n ? dm_rows_before(&all->hit->token, sizeof *all->hit, all->n, first) : 0;

    for (; i < all->n && all->hit[i].token < end; i++)
        if (all->count[all->hit[i].context] >= least)
            dm_event_context_put(ev, dm_lexicon_str(s->lex, all->name[all->hit[i].context]));
}

static void put_words(const dm_seek *s, const hits *all, dm_event *ev)
{
    const dm_doc *doc = s->doc;
    uint32_t      k = doc->toks[ev->trigger_token].sent, a = k, b = k;

    put_range(s, all, doc->sents[k].first, doc->sents[k].first + doc->sents[k].n, 1, ev);
    while (a > 0 && doc->sents[a - 1].block == doc->sents[k].block)
        a--;
    while (b + 1 < doc->n_sent && doc->sents[b + 1].block == doc->sents[k].block)
        b++;
    put_range(s, all, doc->sents[a].first, doc->sents[b].first + doc->sents[b].n, ARTICLE_WORDS, ev);
}

void dm_event_add_contexts(dm_seek *s)
{
    hits all = {0};

    if (s->doc->n_event == 0)
        return;
    read_words(s, &all);
    for (uint32_t i = 0; i < s->doc->n_event; i++)
        put_words(s, &all, &s->doc->events[i]);
}
