/* actor.c: which actor a speaker's words name
 *
 * The mention at the head of the words tells; else a mention around it or hung
 * closely on it ("spokesman George Little"); else an earlier actor of that name.
 *
 * Pronouns were resolved by the actor stage, which does not know who is speaking.
 * "He said" after what somebody said is that somebody, unless another was named
 * in between by the outlet itself: names inside what is said do not count.
 */
#include "claim/claim_int.h"

enum { NAME_REACH = 200, DOCUMENT_REACH = 300, SOURCE_REACH = 8 };

static bool hangs_close(const dm_finder *f, uint32_t t, uint32_t head)
{
    const dm_token *tok = dm_tok(f, t);

    return tok->head == head
        && (tok->deprel == DM_DEP_APPOS || tok->deprel == DM_DEP_FLAT || tok->deprel == DM_DEP_COMPOUND
            || tok->deprel == DM_DEP_NMOD_DESC);
}

/* The mention of the speaker's words, or DM_NONE. */
static uint32_t mention_in(const dm_finder *f, dm_run who, uint32_t head)
{
    const dm_doc *doc  = f->doc;
    uint32_t      near = DM_NONE;

    for (uint32_t t = who.first; t <= who.last; t++) {
        uint32_t          m = doc->mention_at[t];
        const dm_mention *mention;

        if (m == DM_NONE)
            continue;
        mention = &doc->mentions[m];
        if (head >= mention->first && head < mention->first + mention->n)
            return m;
        if (near == DM_NONE && hangs_close(f, t, head))
            near = m;
    }
    return near;
}

/* A body or person named at token `t`, or DM_NONE. */
static uint32_t party_at(const dm_finder *f, uint32_t t)
{
    uint32_t          at = t == DM_NONE ? DM_NONE : f->doc->mention_at[t];
    const dm_mention *m = at == DM_NONE ? NULL : &f->doc->mentions[at];

    return m && !m->is_pronoun && !m->is_place && f->doc->actors[m->actor].kind != DM_ACTOR_COUNTRY ? at : DM_NONE;
}

static bool is_led_by_maker(const dm_finder *f, uint32_t t)
{
    uint32_t by = dm_child(f->doc, t, DM_DEP_CASE);

    return by != DM_NONE && dm_lexicon_in_class(f->lex, f->holders, dm_tok(f, by)->form_id);
}

/* "Lund released an ad", "said in a statement": who does the verb a document goes with. */
static uint32_t sender_of(const dm_finder *f, uint32_t head)
{
    uint32_t   verb = dm_tok(f, head)->deprel == DM_DEP_OBL ? dm_tok(f, head)->head : dm_issuing(f, head);
    bool       is_shared;
    dm_cue_hit hit;

    if (verb == DM_NONE || dm_is_passive(f, verb))
        return DM_NONE;
    if (dm_tok(f, head)->deprel == DM_DEP_OBL ? !dm_cue_match(f, verb, DM_CUE_BIT(VERB), &hit) || !(hit.cue->flags & DM_CUE_NESTS)
                                              : !dm_lexicon_in_class(f->lex, f->issues, dm_tok(f, verb)->lemma_id))
        return DM_NONE;
    return party_at(f, dm_doer(f, verb, &is_shared));
}

/* "A report from the ministry", "the police report", "the army's report", "a note issued by the army": whom a document
 * is by. The mention, or DM_NONE. */
static uint32_t issuer_of(const dm_finder *f, uint32_t head)
{
    uint32_t by = DM_NONE;

    if (!dm_lexicon_in_class(f->lex, f->documents, dm_tok(f, head)->lemma_id))
        return DM_NONE;
    for (uint32_t c = dm_first(f->doc, head); c != DM_NONE && by == DM_NONE; c = dm_next(f->doc, c)) {
        uint8_t rel = dm_tok(f, c)->deprel;

        if ((rel == DM_DEP_NMOD && is_led_by_maker(f, c)) || rel == DM_DEP_NMOD_POSS || (rel == DM_DEP_COMPOUND && c < head))
            by = party_at(f, c);
        else if (rel == DM_DEP_ACL)
            by = party_at(f, dm_agent(f, c));
    }
    return by == DM_NONE ? sender_of(f, head) : by;
}

/* "The communique adds": whose it was where it was spoken of before. */
static uint32_t issuer_before(const dm_finder *f, uint32_t head)
{
    uint32_t n = 0, by = DM_NONE;

    if (!dm_lexicon_in_class(f->lex, f->documents, dm_tok(f, head)->lemma_id))
        return DM_NONE;
    for (uint32_t t = head; t-- > 0 && n < DOCUMENT_REACH && by == DM_NONE; n++)
        if (dm_tok(f, t)->lemma_id == dm_tok(f, head)->lemma_id)
            by = issuer_of(f, t);
    return by;
}

/* A person whose name ends the words, with nothing but titles before it: "EU policy
 * chief Marta Lindqvist". */
static uint32_t person_at_end(const dm_finder *f, const dm_draft *d)
{
    const dm_doc *doc = f->doc;

    for (uint32_t t = d->who.first; t <= d->who.last; t++) {
        uint32_t          m = doc->mention_at[t];
        const dm_mention *mention = m == DM_NONE ? NULL : &doc->mentions[m];
        uint8_t           upos = dm_tok(f, t)->upos;

        if (mention && !mention->is_pronoun && mention->first + mention->n - 1 == d->who.last
            && doc->actors[mention->actor].kind == DM_ACTOR_PERSON)
            return m;
        if (upos == DM_UPOS_ADP || upos == DM_UPOS_PART || upos == DM_UPOS_PUNCT || upos == DM_UPOS_CCONJ)
            return DM_NONE;
    }
    return DM_NONE;
}

/* How many mentions begin before token `t`; they are in text order. */
static uint32_t mentions_before(const dm_doc *doc, uint32_t t)
{
    return doc->n_mention ? dm_rows_before(&doc->mentions[0].first, sizeof *doc->mentions, doc->n_mention, t) : 0;
}

/* The actor whose mention last ended with the word `t`: "Little" for George Little. */
static uint32_t actor_by_name(const dm_finder *f, uint32_t t)
{
    const dm_doc *doc = f->doc;
    dm_str        form = dm_doc_form(doc, t);
    uint32_t      to = mentions_before(doc, t), n = 0;

    if (form.n < 2 || form.p[0] < 'A' || form.p[0] > 'Z')
        return DM_NONE;
    for (; to > 0 && n < NAME_REACH; to--, n++) {
        const dm_mention *m = &doc->mentions[to - 1];

        if (m->n > 1 && !m->is_pronoun && doc->actors[m->actor].kind == DM_ACTOR_PERSON
            && dm_str_eq(dm_doc_form(doc, m->first + m->n - 1), form))
            return m->actor;
    }
    return DM_NONE;
}

/* The same where it is named later only: "[LUND] ..." before "Anna Lund". */
static uint32_t actor_named_later(const dm_finder *f, uint32_t t)
{
    const dm_doc *doc = f->doc;
    uint32_t      from = mentions_before(doc, t);

    for (uint32_t i = from; i < doc->n_mention && i - from < NAME_REACH; i++) {
        const dm_mention *m = &doc->mentions[i];

        if (!m->is_pronoun && doc->actors[m->actor].kind == DM_ACTOR_PERSON
            && dm_str_eq(dm_doc_form(doc, m->first + m->n - 1), dm_doc_form(doc, t)))
            return m->actor;
    }
    return DM_NONE;
}

/* "Police" before "report": whom the same noun named last. The mention, or DM_NONE. */
static uint32_t named_before(const dm_finder *f, uint32_t t)
{
    const dm_doc *doc = f->doc;
    uint32_t      to = mentions_before(doc, t);

    for (uint32_t n = 0; to > 0 && n < NAME_REACH && dm_tok(f, t)->lemma_id != DM_NONE; to--, n++) {
        const dm_mention *m = &doc->mentions[to - 1];

        if (!m->is_pronoun && dm_tok(f, m->head)->lemma_id == dm_tok(f, t)->lemma_id && doc->actors[m->actor].kind != DM_ACTOR_COUNTRY)
            return to - 1;
    }
    return DM_NONE;
}

/* A person who ends the words though "and" stands in his title: "Defence and Security Minister Erik Lund". */
static uint32_t only_person(const dm_finder *f, const dm_draft *d)
{
    uint32_t m = f->doc->mention_at[d->who.last];

    for (uint32_t t = d->who.first; t <= d->who.last; t++)
        if (dm_tok(f, t)->upos == DM_UPOS_ADP || dm_tok(f, t)->upos == DM_UPOS_PUNCT
            || (f->doc->mention_at[t] != DM_NONE && f->doc->mention_at[t] != m))
            return DM_NONE;
    return m != DM_NONE && !f->doc->mentions[m].is_pronoun && f->doc->actors[f->doc->mentions[m].actor].kind == DM_ACTOR_PERSON ? m : DM_NONE;
}

/* The draft that speaks before draft `i`, not inside another's words. */
static uint32_t draft_before(const dm_finder *f, uint32_t i)
{
    while (i-- > 0)
        if (!f->drafts[i].is_dropped && dm_is_outer(f, f->drafts[i].parent) && f->drafts[i].speaker != DM_NONE)
            return i;
    return DM_NONE;
}

/* Whether the outlet names the actor between two tokens. */
static bool is_named_between(const dm_finder *f, uint32_t actor, uint32_t from, uint32_t to)
{
    for (uint32_t t = from; t < to; t++) {
        uint32_t m = f->doc->mention_at[t];

        if (m != DM_NONE && f->doc->mentions[m].actor == actor && !f->doc->mentions[m].is_pronoun
            && f->quote[t] == DM_NONE && dm_is_outer(f, f->cover[t]))
            return true;
    }
    return false;
}

/* Whoever `actor`, the pronoun of draft `i`, was said to be. */
static uint32_t who_goes_on(const dm_finder *f, uint32_t i, uint32_t actor)
{
    const dm_draft *d = &f->drafts[i], *last;
    uint32_t        before = dm_is_outer(f, d->parent) ? draft_before(f, i) : DM_NONE;

    if (before == DM_NONE)
        return actor;
    last = &f->drafts[before];
    if (last->actor == actor || is_named_between(f, actor, last->who.first, d->head))
        return actor;
    if (dm_tok(f, last->speaker)->upos == DM_UPOS_PRON
        && !dm_str_eq(dm_tok(f, last->speaker)->lemma, dm_tok(f, d->speaker)->lemma))
        return actor;
    if (last->actor == DM_NONE)
        return f->doc->actors[actor].kind == DM_ACTOR_PERSON ? actor : DM_NONE;
    return f->doc->actors[last->actor].kind == f->doc->actors[actor].kind ? last->actor : actor;
}

/* "He", "she": the lexicon's classes of the actor stage. */
static bool is_person_word(const dm_finder *f, uint32_t t)
{
    const dm_str names[] = {DM_STR("@he"), DM_STR("@she")};

    for (uint32_t i = 0; i < 2; i++) {
        uint32_t cls = dm_lexicon_class(f->lex, names[i]);

        if (cls != DM_LEX_NONE && dm_lexicon_in_class(f->lex, cls, dm_tok(f, t)->form_id))
            return true;
    }
    return false;
}

/* "The same source", "the officer": whoever a noun of that kind stood for when he spoke last. */
static uint32_t same_source(const dm_finder *f, uint32_t i, uint32_t head)
{
    uint32_t n = 0, before = i;

    if (!dm_lexicon_in_class(f->lex, f->informants, dm_tok(f, head)->lemma_id) || dm_child(f->doc, head, DM_DEP_DET) == DM_NONE
        || !dm_lexicon_in_class(f->lex, f->definites, dm_tok(f, dm_child(f->doc, head, DM_DEP_DET))->form_id))
        return DM_NONE;
    for (; n < SOURCE_REACH && (before = draft_before(f, before)) != DM_NONE; n++) {
        const dm_draft *d = &f->drafts[before];
        bool            is_next = n == 0 && dm_tok(f, d->head)->sent + 1 == dm_tok(f, head)->sent && d->hit.cue
                                  && d->hit.cue->flags & DM_CUE_NESTS;

        if (d->actor != DM_NONE && (is_next || dm_tok(f, d->speaker)->lemma_id == dm_tok(f, head)->lemma_id))
            return d->actor;
    }
    return DM_NONE;
}

/* The compound noun of a document: "police" in "the police report". */
static uint32_t kind_of_document(const dm_finder *f, uint32_t head)
{
    uint32_t c = dm_child(f->doc, head, DM_DEP_COMPOUND);

    return c != DM_NONE && c < head && dm_tok(f, c)->upos == DM_UPOS_NOUN
        && dm_lexicon_in_class(f->lex, f->documents, dm_tok(f, head)->lemma_id) ? c : DM_NONE;
}

static uint32_t named_child_before(const dm_finder *f, uint32_t head, uint32_t end)
{
    for (uint32_t c = dm_first(f->doc, head); c != DM_NONE && c < end; c = dm_next(f->doc, c))
        if (f->doc->mention_at[c] != DM_NONE)
            return f->doc->mention_at[c];
    return DM_NONE;
}

/* "the police report": the police named before; "a CHADIAN police report": Chad, whatever police was named before. */
static uint32_t author_by_kind(const dm_finder *f, uint32_t head)
{
    uint32_t kind = kind_of_document(f, head), m;

    if (kind == DM_NONE)
        return DM_NONE;
    m = named_child_before(f, head, kind);
    if (m == DM_NONE)
        m = named_child_before(f, kind, kind);
    return m != DM_NONE ? m : named_before(f, kind);
}

/* The person who spoke last, for a pronoun nobody resolved. */
static uint32_t last_person(const dm_finder *f, uint32_t i)
{
    const dm_draft *d = &f->drafts[i], *last;
    uint32_t        before = dm_is_outer(f, d->parent) ? draft_before(f, i) : DM_NONE;

    if (before == DM_NONE)
        return DM_NONE;
    last = &f->drafts[before];
    if (last->actor == DM_NONE || f->doc->actors[last->actor].kind != DM_ACTOR_PERSON)
        return DM_NONE;
    if (dm_tok(f, last->speaker)->upos == DM_UPOS_PRON
        && !dm_str_eq(dm_tok(f, last->speaker)->lemma, dm_tok(f, d->speaker)->lemma))
        return DM_NONE;
    return last->actor;
}

uint32_t dm_speaking_actor(const dm_finder *f, uint32_t i)
{
    const dm_draft *d   = &f->drafts[i];
    const dm_doc   *doc = f->doc;
    uint32_t        head = d->speaker == DM_NONE ? DM_NONE : dm_antecedent(f, d->speaker), m;

    if (head == DM_NONE || !doc->mention_at)
        return DM_NONE;
    if (d->parent != DM_NONE && f->drafts[d->parent].is_floor && dm_tok(f, head)->morph.person == DM_PERSON_1)
        return f->drafts[d->parent].actor;
    m = person_at_end(f, d);
    if (m == DM_NONE)
        m = doc->mention_at[head];
    if (m != DM_NONE && d->is_floor && doc->actors[doc->mentions[m].actor].kind == DM_ACTOR_COUNTRY && d->who.first == d->who.last
        && actor_by_name(f, head) != DM_NONE)
        return actor_by_name(f, head);                       /* a name that is a country's as well */
    if (m == DM_NONE)
        m = mention_in(f, head == d->speaker ? d->who : dm_noun_run(f, head, d->head), head);
    if (m == DM_NONE)
        m = issuer_of(f, head);
    if (m == DM_NONE)
        m = issuer_before(f, head);
    if (m == DM_NONE)
        m = author_by_kind(f, head);
    if (m == DM_NONE)
        m = only_person(f, d);
    if (m == DM_NONE && same_source(f, i, head) != DM_NONE)
        return same_source(f, i, head);
    if (m == DM_NONE && is_person_word(f, head))
        return last_person(f, i);
    if (m == DM_NONE && d->is_floor) {
        uint32_t actor = actor_by_name(f, d->who.last);

        return actor == DM_NONE && d->who.first == d->who.last ? actor_named_later(f, head) : actor;
    }
    if (m == DM_NONE)
        return d->who.first == d->who.last ? actor_by_name(f, head) : DM_NONE;
    if (doc->mentions[m].is_pronoun && dm_tok(f, head)->morph.person == DM_PERSON_3 && head == d->speaker)
        return who_goes_on(f, i, doc->mentions[m].actor);
    return doc->mentions[m].actor;
}
