/* noun.c: nouns and adjectives as cues
 *
 * A noun for something said belongs to whom it is of, by the first of these:
 *
 *     its owner              Lund's claim, their doubts
 *     who made or holds it   a claim made by Lund, doubts among officials
 *     who does the verb      Lund voiced doubts
 *     an adjective of a people, a body's name before it     Russian claims, a Pentagon plan
 *
 * or to nobody, where its cue may go unnamed ("concerns that"). What it says hangs on it, or the verb
 * "be" joins it: "Lund's view is that the war is lost". A noun may name who holds the view itself: "Lund is
 * a critic of the plan", "Lund, a critic of the plan".
 *
 * An adjective's speaker is the subject of its clause ("Lund is confident that") or the noun it follows ("a man
 * confident that"); nobody when a clause is its subject ("it is unclear whether").
 */
#include "claim/claim_int.h"

enum { LIGHT_REACH = 6, MADE_REACH = 12, BE_REACH = 6 };

/* ---- adjectives --------------------------------------------------------- */

/* "Whether he left is unclear", "it is unclear whether he left". */
static bool fill_impersonal(const dm_finder *f, dm_draft *d)
{
    uint32_t top     = dm_tok(f, d->head)->deprel == DM_DEP_XCOMP ? dm_tok(f, d->head)->head : d->head;   /* "became clear" */
    uint32_t subject = dm_subject(f, top);
    uint32_t clause  = dm_child(f->doc, d->head, DM_DEP_CSUBJ);

    if (subject != DM_NONE && !dm_is_dummy(f, subject) && !dm_is_neuter(f, subject))
        return false;
    if (clause != DM_NONE && clause < d->head && dm_has_finite(f, (dm_run){f->lo[clause], f->hi[clause]})) {
        dm_piece_add(f, d, (dm_run){f->lo[clause], f->hi[clause]});
        return d->n_piece > 0;
    }
    return (subject != DM_NONE || dm_child(f->doc, top, DM_DEP_EXPL) != DM_NONE) && dm_frame_fill(f, d);
}

/* "A man confident that": the noun an adjective follows. */
static uint32_t noun_before(const dm_finder *f, uint32_t t)
{
    const dm_token *tok = dm_tok(f, t);

    return tok->head != DM_NONE && tok->head < t && dm_tok(f, tok->head)->upos != DM_UPOS_PRON ? tok->head : DM_NONE;
}

static bool fill_adjective(const dm_finder *f, dm_draft *d)
{
    bool is_after = dm_tok(f, d->head)->deprel == DM_DEP_AMOD;

    d->cue = dm_cue_run(f, d->head, &d->hit);
    if (d->hit.cue->speaker == DM_SPEAKER_NOBODY)
        return !is_after && fill_impersonal(f, d);
    dm_draft_speaker(f, d, is_after ? noun_before(f, d->head) : dm_doer(f, d->head, &d->is_shared));
    if (d->speaker == DM_NONE || dm_is_dummy(f, d->speaker) || dm_is_neuter(f, d->speaker))
        return false;
    return dm_frame_fill(f, d);
}

bool dm_draft_adjective(dm_finder *f, dm_draft *d, const dm_cue_hit *hits, uint32_t n)
{
    dm_draft start = *d;

    for (uint32_t i = 0; i < n; i++) {
        *d     = start;
        d->hit = hits[i];
        if (hits[i].kind != DM_CUE_ADJECTIVE || !fill_adjective(f, d))
            continue;
        d->is_negated = dm_cue_is_negated(f, d->head);
        if (dm_draft_is_good(f, d))
            return true;
    }
    return false;
}

bool dm_draft_is_mood(dm_finder *f, dm_draft *d, const dm_cue_hit *hits, uint32_t n)
{
    dm_draft start = *d;

    if (dm_tok(f, d->head)->upos != DM_UPOS_VERB || !dm_is_passive(f, d->head) || dm_tok(f, d->head)->deprel == DM_DEP_ACL)
        return false;
    if (dm_draft_adjective(f, d, hits, n))
        return true;
    *d = start;
    return false;
}

/* ---- whose a noun is ---------------------------------------------------- */

/* The light verb that the noun is the object of, or DM_NONE. */
static uint32_t light_verb(const dm_finder *f, uint32_t noun)
{
    uint32_t   verb = dm_tok(f, noun)->head;
    dm_cue_hit hit;

    if (dm_tok(f, noun)->deprel != DM_DEP_OBJ || verb == DM_NONE || verb > noun || noun - verb > LIGHT_REACH)
        return DM_NONE;
    return dm_cue_match(f, verb, DM_CUE_BIT(LIGHT), &hit) && !dm_is_passive(f, verb) ? verb : DM_NONE;
}

static bool leads_to_holder(const dm_finder *f, uint32_t noun)
{
    uint32_t mark = dm_child(f->doc, noun, DM_DEP_CASE);

    return mark != DM_NONE && mark < noun && !f->is_time[noun]
        && dm_lexicon_in_class(f->lex, f->holders, dm_tok(f, mark)->form_id);
}

/* "remarks made by the minister". */
static uint32_t maker(const dm_finder *f, uint32_t noun)
{
    for (uint32_t c = dm_first(f->doc, noun); c != DM_NONE; c = dm_next(f->doc, c)) {
        uint32_t agent;

        if (dm_tok(f, c)->deprel == DM_DEP_NMOD && c > noun && leads_to_holder(f, c))
            return c;
        if (dm_tok(f, c)->deprel != DM_DEP_ACL && dm_tok(f, c)->deprel != DM_DEP_ACL_RELCL)
            continue;
        if (dm_subject(f, c) != DM_NONE && dm_child(f->doc, c, DM_DEP_MARK) != DM_NONE)
            continue;                     /* "claims that he was hit by a car" */
        agent = dm_agent(f, c);
        if (agent != DM_NONE)
            return agent;
    }
    return DM_NONE;
}

/* "RUSSIAN claims", "a PENTAGON plan": an actor's name before the noun; a person's or country's own name
 * says as often what it is about ("an Iran deal"). */
static uint32_t named_before(const dm_finder *f, uint32_t noun)
{
    for (uint32_t c = dm_first(f->doc, noun); c != DM_NONE && c < noun; c = dm_next(f->doc, c)) {
        uint32_t m = f->doc->mention_at ? f->doc->mention_at[c] : DM_NONE;

        if (m == DM_NONE || f->doc->mentions[m].is_pronoun)
            continue;
        if (dm_tok(f, c)->deprel == DM_DEP_AMOD)
            return c;
        if (dm_tok(f, c)->deprel == DM_DEP_COMPOUND
            && f->doc->actors[f->doc->mentions[m].actor].kind == DM_ACTOR_ORGANISATION)
            return c;
    }
    return DM_NONE;
}

/* The verb that lends the noun its subject: the cue begins with it. */
static uint32_t lender(dm_finder *f, dm_draft *d)
{
    uint32_t   verb = light_verb(f, d->head), doer;
    dm_cue_hit hit;

    if (verb == DM_NONE)
        return DM_NONE;
    doer = dm_doer(f, verb, &d->is_shared);
    if (doer != DM_NONE && dm_cue_match(f, verb, DM_CUE_BIT(LIGHT), &hit)) {
        d->cue.first  = dm_cue_run(f, verb, &hit).first;
        d->is_negated = dm_cue_is_negated(f, verb);
    }
    return doer;
}

static void find_owner(dm_finder *f, dm_draft *d)
{
    uint32_t owner = dm_child(f->doc, d->head, DM_DEP_NMOD_POSS);

    if (owner == DM_NONE)
        owner = maker(f, d->head);
    if (owner == DM_NONE)
        owner = lender(f, d);
    if (owner == DM_NONE)
        owner = named_before(f, d->head);
    dm_draft_speaker(f, d, owner);
}

/* "Lund IS a critic of", "Lund, a critic of": whom the noun tells of. */
static void find_holder(const dm_finder *f, dm_draft *d)
{
    const dm_token *tok = dm_tok(f, d->head);
    uint32_t        be  = dm_child(f->doc, d->head, DM_DEP_COP), who = DM_NONE;

    if (be != DM_NONE && be < d->head) {
        who = dm_doer(f, d->head, &d->is_shared);
        if (who != DM_NONE && who > be)
            who = DM_NONE;
        d->cue.first  = be;
        d->is_negated = dm_cue_is_negated(f, d->head);
    } else if (tok->deprel == DM_DEP_APPOS && tok->head != DM_NONE && tok->head < d->head) {
        who = tok->head;
    }
    dm_draft_speaker(f, d, who);
    if (who != DM_NONE && be != DM_NONE && d->who.last >= d->cue.first && d->who.first < d->cue.first)
        d->who.last = d->cue.first - 1;
}

/* ---- what it says ------------------------------------------------------- */

/* "His view IS that the war is lost": the verb between the noun and the clause it is the subject of. */
static uint32_t joined_by(const dm_finder *f, uint32_t noun)
{
    uint32_t clause = dm_tok(f, noun)->head;

    if (dm_tok(f, noun)->deprel != DM_DEP_NSUBJ_OUTER || clause == DM_NONE || clause < noun)
        return DM_NONE;
    for (uint32_t c = dm_first(f->doc, clause); c != DM_NONE && c < clause; c = dm_next(f->doc, c))
        if (dm_tok(f, c)->deprel == DM_DEP_COP && c > f->hi[noun] && c <= f->hi[noun] + BE_REACH)
            return c;
    return DM_NONE;
}

static bool fill_joined(const dm_finder *f, dm_draft *d)
{
    uint32_t clause = dm_tok(f, d->head)->head, be = joined_by(f, d->head);

    if (be == DM_NONE || f->quote[be] != f->quote[d->head])
        return false;
    if (!dm_takes(f, d, dm_has_to(f, clause) ? DM_SLOT_INFINITIVE : DM_SLOT_CLAUSE))
        return false;
    if (be == d->head + d->hit.n)
        d->cue.last = be;
    dm_piece_add(f, d, (dm_run){be + 1, f->hi[clause]});
    return d->n_piece > 0;
}

/* "Remarks made by the adviser for security Erik Lund that ...": the tree seldom
 * brings so long a phrase home. All up to the conjunction is its maker, what follows
 * to a comma the content. */
static bool fill_made(const dm_finder *f, dm_draft *d)
{
    const dm_sent *s   = &f->doc->sents[dm_tok(f, d->head)->sent];
    uint32_t       end = s->first + s->n, t, last;

    if (d->speaker == DM_NONE || d->speaker < d->head || !dm_takes(f, d, DM_SLOT_CLAUSE))
        return false;
    for (t = d->who.last + 1; t < end && t <= d->who.last + MADE_REACH; t++)
        if (dm_tok(f, t)->upos == DM_UPOS_SCONJ || dm_tok(f, t)->upos == DM_UPOS_VERB
            || dm_tok(f, t)->upos == DM_UPOS_AUX || dm_tok(f, t)->upos == DM_UPOS_PUNCT)
            break;
    if (t >= end || dm_tok(f, t)->upos != DM_UPOS_SCONJ)
        return false;
    for (last = t; last + 1 < end && (dm_tok(f, last + 1)->upos != DM_UPOS_PUNCT || f->quote[last + 1] != DM_NONE);)
        last++;
    if (!dm_has_finite(f, (dm_run){t, last}))
        return false;
    d->who.last = t - 1;
    dm_piece_add(f, d, (dm_run){t, last});
    return d->n_piece > 0;
}

/* "The words were THOSE of Lund", "the remarks CAME from Lund": whose they are, or DM_NONE. */
static uint32_t whose_words(const dm_finder *f, uint32_t noun)
{
    uint32_t said = dm_tok(f, noun)->head;

    if (dm_deprel_base(dm_tok(f, noun)->deprel) != DM_DEP_NSUBJ || said == DM_NONE || said < noun)
        return DM_NONE;
    for (uint32_t c = dm_first(f->doc, said); c != DM_NONE; c = dm_next(f->doc, c)) {
        uint32_t mark = dm_child(f->doc, c, DM_DEP_CASE);

        if (c > said && mark != DM_NONE && !f->is_time[c] && dm_lexicon_in_class(f->lex, f->sources, dm_tok(f, mark)->form_id))
            return c;
    }
    return DM_NONE;
}

/* '"It is over." The words were those of Lund.': a quotation of nobody's, and the sentence after it
 * in the same paragraph. */
static bool fill_after_quote(dm_finder *f, dm_draft *d)
{
    const dm_sent *s = &f->doc->sents[dm_tok(f, d->head)->sent];
    uint32_t       q = s->first > 0 ? f->quote[s->first - 1] : DM_NONE, who;

    if (q == DM_NONE || f->run[q].last + 1 != s->first || f->taken_by[q] != DM_NONE || d->head > s->first + 2
        || f->doc->sents[dm_tok(f, s->first - 1)->sent].block != s->block || !dm_takes_quotation(f, d))
        return false;
    who = whose_words(f, d->head);
    if (who == DM_NONE)
        return false;
    dm_draft_speaker(f, d, who);
    if (d->who.first <= d->head)
        return false;
    d->cue.last = d->who.first - 1;
    dm_take_quote(f, d, q);
    return d->n_piece > 0;
}

/* 'In her words, "..."', "Lund's message: '...'": somebody's words, a comma or colon, and the quotation. */
static bool fill_owned_quote(dm_finder *f, dm_draft *d)
{
    uint32_t t = d->cue.last + 2, q;

    if (f->doc->n_quote == 0 || d->speaker == DM_NONE || d->speaker > d->head || t >= f->doc->n_tok
        || f->quote[d->head] != DM_NONE || !dm_takes_quotation(f, d))
        return false;
    q = dm_is_char(f, t - 1, ',') || dm_is_char(f, t - 1, ':') ? f->quote[t] : DM_NONE;
    if (q == DM_NONE || f->run[q].first != t || f->taken_by[q] != DM_NONE)
        return false;
    dm_take_quote(f, d, q);
    return d->n_piece > 0;
}

static bool fill_noun(dm_finder *f, dm_draft *d)
{
    d->cue = (dm_run){d->head, d->head + d->hit.n - 1u};
    if (d->hit.cue->speaker == DM_SPEAKER_HOLDER) {
        find_holder(f, d);
        return d->speaker != DM_NONE && dm_frame_fill(f, d);
    }
    find_owner(f, d);
    return dm_frame_fill(f, d) || fill_joined(f, d) || fill_made(f, d) || fill_after_quote(f, d)
        || fill_owned_quote(f, d);
}

bool dm_draft_noun(dm_finder *f, dm_draft *d, const dm_cue_hit *hits, uint32_t n)
{
    dm_draft start = *d;

    for (uint32_t i = 0; i < n; i++) {
        *d     = start;
        d->hit = hits[i];
        if (hits[i].kind == DM_CUE_NOUN && fill_noun(f, d) && dm_draft_is_good(f, d))
            return true;
    }
    return false;
}
