/* draft.c: one cue, one draft
 *
 * What a cue's word is decides where its speaker stands:
 *
 *     verb        its subject, shared or inverted; in a passive the agent
 *     adjective   the subject of the clause it makes ("is confident that")
 *     noun        its owner, or who makes it ("issued a denial", "remarks made by")
 *     adverb      nobody ("reportedly")
 *     phrase      the noun after it ("according to")
 *
 * Then frame.c finds the content in the tree and reach.c beside it. A draft needs
 * content, and a speaker unless its cue may go unnamed. A verb of no list beside a
 * quotation set off by a comma is a cue too: there are too many ways to speak.
 */
#include "claim/claim_int.h"

#include "text/text.h"

enum { EMBEDDING = 8 };

/* "Two objectors, Per Lund and Ida Moe, said": who is named first of two read as subjects. */
static uint32_t first_named(const dm_finder *f, const dm_draft *d)
{
    for (uint32_t c = dm_first(f->doc, d->head); c != DM_NONE && c < d->speaker; c = dm_next(f->doc, c))
        if (dm_tok(f, c)->deprel == DM_DEP_NSUBJ && dm_run_has(d->who, c) && f->hi[c] < d->speaker
            && (dm_is_char(f, f->hi[c], ',') || dm_is_char(f, f->hi[c] + 1, ',')))
            return c;
    return d->speaker;
}

/* "In Oslo, Anna Berg, the former governor, said": the tree may know the descriptor alone. */
static void take_name_before(const dm_finder *f, dm_draft *d)
{
    uint32_t t = d->who.first, start = f->doc->sents[dm_tok(f, t)->sent].first, name = t - 1;

    if (t < start + 2 || !dm_is_char(f, t - 1, ',') || dm_tok(f, t)->upos != DM_UPOS_DET || d->who.last + 2 != d->cue.first
        || !dm_is_char(f, d->cue.first - 1, ','))
        return;
    while (name > start && dm_tok(f, name - 1)->upos == DM_UPOS_PROPN && f->quote[name - 1] == f->quote[t])
        name--;
    if (name == t - 1 || (name > start && !dm_is_char(f, name - 1, ',')))
        return;
    d->speaker   = name;
    d->who.first = name;
}

void dm_draft_speaker(const dm_finder *f, dm_draft *d, uint32_t head)
{
    d->speaker = head;
    d->who     = head == DM_NONE ? DM_NO_RUN : dm_noun_run(f, head, d->head);
    if (head != DM_NONE && head < d->head) {
        d->speaker = first_named(f, d);
        take_name_before(f, d);
    }
    if (head != DM_NONE && dm_run_has(d->cue, head) && d->who.last < d->head)
        d->cue.first = d->who.last + 1;                       /* "MOST believe": no part of the cue */
}

/* "'...', said Jeremy Bash" read as verb and object. */
static uint32_t inverted(const dm_finder *f, const dm_draft *d)
{
    uint32_t obj = dm_child(f->doc, d->head, DM_DEP_OBJ), first = d->cue.first;

    if (obj == DM_NONE || obj < d->head || f->lo[obj] != d->cue.last + 1 || dm_is_quoted_from(f, obj, d->head))
        return DM_NONE;
    if (dm_tok(f, obj)->upos != DM_UPOS_PROPN && dm_tok(f, obj)->upos != DM_UPOS_NOUN)
        return DM_NONE;
    if (first == 0 || dm_tok(f, first - 1)->sent != dm_tok(f, first)->sent)
        return first > 0 && f->quote[first - 1] != DM_NONE ? obj : DM_NONE;
    return dm_tok(f, first - 1)->upos == DM_UPOS_PUNCT ? obj : DM_NONE;
}

static bool is_set_off_participle(const dm_finder *f, const dm_draft *d)
{
    const dm_token *tok = dm_tok(f, d->head);

    return d->hit.cue && tok->morph.verbform != DM_VERBFORM_FIN && tok->morph.tense != DM_TENSE_PAST
        && dm_child(f->doc, d->head, DM_DEP_AUX) == DM_NONE && d->cue.first > 0 && d->cue.first == d->head
        && dm_tok(f, d->cue.first - 1)->upos == DM_UPOS_PUNCT;
}

/* Whether a verb stands in a clause that another word governs as its complement or attribute. */
static bool is_embedded(const dm_finder *f, uint32_t verb)
{
    for (uint32_t n = 0; n < EMBEDDING && dm_tok(f, verb)->head != DM_NONE; n++) {
        uint8_t rel = dm_tok(f, verb)->deprel;

        if (rel == DM_DEP_CCOMP || rel == DM_DEP_ACL || rel == DM_DEP_ACL_RELCL || rel == DM_DEP_CSUBJ)
            return true;
        verb = dm_tok(f, verb)->head;
    }
    return false;
}

/* The draft before in the sentence of `d`: one of its main clauses, if any is. */
static const dm_draft *draft_before(const dm_finder *f, const dm_draft *d)
{
    const dm_draft *last = NULL;

    for (uint32_t i = f->n_draft; i-- > 0 && dm_tok(f, f->drafts[i].head)->sent == dm_tok(f, d->head)->sent;) {
        last = last ? last : &f->drafts[i];
        if (f->drafts[i].hit.kind == DM_CUE_VERB && !is_embedded(f, f->drafts[i].head))
            return &f->drafts[i];
    }
    return last;
}

/* "..., the minister said, adding that": the last speaker of the sentence. */
static bool set_previous_speaker(const dm_finder *f, dm_draft *d)
{
    const dm_draft *last = draft_before(f, d);

    if (!last || dm_tok(f, last->head)->sent != dm_tok(f, d->head)->sent || last->speaker == DM_NONE
        || f->quote[last->head] != f->quote[d->head] || last->hit.kind != DM_CUE_VERB)
        return false;
    d->speaker   = last->speaker;
    d->who       = last->who;
    d->is_shared = true;
    return true;
}

static void find_lost_speaker(const dm_finder *f, dm_draft *d)
{
    bool     hearer = d->hit.cue && (d->hit.cue->flags & DM_CUE_HEARER);
    bool     takes  = dm_takes_quotation(f, d) || (d->hit.cue && d->hit.cue->flags & DM_CUE_NESTS);
    bool     turns  = !hearer && !dm_takes(f, d, DM_SLOT_OBJECT);     /* may stand before its subject */
    uint32_t who    = turns ? inverted(f, d) : DM_NONE;

    if (who != DM_NONE && dm_has_finite(f, dm_noun_run(f, who, d->head)))
        who = DM_NONE;
    d->is_shared = false;
    if (who == DM_NONE && takes && turns)
        who = dm_speaker_beside(f, d->cue, d->head, turns);
    if (who == DM_NONE && takes)
        who = dm_speaker_first(f, d->cue, d->head);
    if (who == DM_NONE && takes)
        who = dm_speaker_beside(f, d->cue, d->head, false);
    dm_draft_speaker(f, d, who);
}

/* A subject after the verb with nothing said before it belongs to what is said:
 * "officials have said they are ready". */
static bool is_crossed(const dm_finder *f, const dm_draft *d)
{
    uint32_t first = d->cue.first;

    if (d->speaker < d->head || d->is_shared || dm_tok(f, d->speaker)->head != d->head)
        return false;
    return first > 0 && dm_tok(f, first - 1)->sent == dm_tok(f, first)->sent
        && dm_tok(f, first - 1)->upos != DM_UPOS_PUNCT && dm_tok(f, first - 1)->upos != DM_UPOS_SCONJ
        && f->quote[first - 1] == f->quote[first];
}

/* "Lund, whose .. would hear it, | said": in a sentence that was cut for its length the noun before
 * the comma is what the subject's last clause ends with. */
static void set_cut_off_speaker(const dm_finder *f, dm_draft *d)
{
    uint32_t who;

    if (d->cue.first < 2 || !dm_is_char(f, d->cue.first - 1, ',') || dm_is_passive(f, d->head))
        return;
    if (d->speaker != DM_NONE && d->who.last + 2 != d->cue.first)
        return;
    who = dm_speaker_of_rest(f, d->cue, d->head);
    if (who != DM_NONE)
        dm_draft_speaker(f, d, who);
}

/* "It is common to", "it is a matter of": whoever acts next is not "it". */
static bool points_ahead(const dm_finder *f, uint32_t t)
{
    uint32_t gov = dm_tok(f, t)->head;

    return dm_is_neuter(f, t) && gov != DM_NONE && !dm_is_verbal(f, gov);
}

static void find_verb_speaker(const dm_finder *f, dm_draft *d)
{
    if (d->hit.cue && d->hit.cue->speaker == DM_SPEAKER_NOBODY)
        return;
    if (is_set_off_participle(f, d) && set_previous_speaker(f, d))
        return;
    if (dm_is_passive(f, d->head) && d->hit.kind == DM_CUE_VERB) {
        dm_draft_speaker(f, d, dm_agent(f, d->head));
        return;
    }
    dm_draft_speaker(f, d, dm_doer(f, d->head, &d->is_shared));
    if (d->speaker != DM_NONE && dm_has_finite(f, d->who))
        dm_draft_speaker(f, d, DM_NONE);
    if (d->speaker != DM_NONE && is_crossed(f, d)) {
        dm_draft_speaker(f, d, dm_speaker_beside(f, d->cue, d->head, false));
        d->is_crossed = d->speaker != DM_NONE;
    }
    if (d->speaker != DM_NONE && d->is_shared && points_ahead(f, d->speaker))
        dm_draft_speaker(f, d, DM_NONE);
    else if (d->speaker == DM_NONE || dm_is_dummy(f, d->speaker))
        find_lost_speaker(f, d);
    set_cut_off_speaker(f, d);
}

/* "That does not mean", "it is critical": nobody speaks. */
static bool is_pointer(const dm_finder *f, uint32_t t)
{
    return dm_tok(f, t)->morph.prontype == DM_PRONTYPE_DEM && dm_tok(f, t)->upos == DM_UPOS_PRON;
}

/* "Which appears to": the subject is somewhere else. */
static bool has_pointer(const dm_finder *f, uint32_t verb)
{
    uint32_t s = dm_subject(f, verb);

    return s != DM_NONE && (is_pointer(f, s) || dm_tok(f, s)->morph.prontype == DM_PRONTYPE_REL);
}

/* "To show restraint": an aim, and no word of anybody's. */
static bool is_aim(const dm_finder *f, const dm_draft *d)
{
    if (d->hit.kind != DM_CUE_VERB || !d->hit.cue || d->hit.cue->stance != DM_STANCE_AFFIRM
        || d->hit.cue->flags & DM_CUE_NESTS)
        return false;
    for (uint32_t c = dm_first(f->doc, d->head); c != DM_NONE && c < d->head; c = dm_next(f->doc, c))
        if (dm_tok(f, c)->deprel == DM_DEP_MARK && dm_tok(f, c)->upos == DM_UPOS_PART)
            return dm_tok(f, d->head)->deprel != DM_DEP_XCOMP;
    return false;
}

/* "They met to determine whether he left": a question still to be answered is nobody's word. */
static bool is_to_be_found(const dm_finder *f, const dm_draft *d)
{
    return d->hit.kind == DM_CUE_VERB && d->n_piece && dm_has_to(f, d->head) && dm_tok(f, d->head)->deprel != DM_DEP_XCOMP
        && dm_lexicon_in_class(f->lex, f->doubts, dm_tok(f, d->piece[0].first)->form_id);
}

/* Content that is one pronoun tells nothing: "which was published by". */
static bool is_empty_word(const dm_finder *f, const dm_draft *d)
{
    return d->n_piece == 1 && d->piece[0].first == d->piece[0].last
        && dm_tok(f, d->piece[0].first)->upos == DM_UPOS_PRON;
}

/* "Said that it was so": whoever said it was not found, but somebody did, and it is no fact. */
static bool tells_clause(const dm_finder *f, const dm_draft *d)
{
    uint32_t first = d->piece[0].first;

    return d->hit.cue->flags & DM_CUE_NESTS && dm_tok(f, d->head)->morph.verbform == DM_VERBFORM_FIN
        && first == d->cue.last + 1 && dm_lexicon_in_class(f->lex, f->openers, dm_tok(f, first)->form_id)
        && dm_has_finite(f, d->piece[0]);
}

/* Verbs must have a speaker but for passives ("was announced that"). */
bool dm_draft_is_good(const dm_finder *f, const dm_draft *d)
{
    if (!d->n_piece || is_aim(f, d) || is_to_be_found(f, d) || is_empty_word(f, d))
        return false;
    if (d->speaker != DM_NONE || !d->hit.cue)
        return d->speaker != DM_NONE && !is_pointer(f, d->speaker);
    if (d->hit.cue->speaker == DM_SPEAKER_NOBODY)
        return !dm_is_passive(f, d->head) && !has_pointer(f, d->head);
    if (d->hit.kind == DM_CUE_VERB && !dm_is_passive(f, d->head))
        return tells_clause(f, d);
    return (d->hit.cue->flags & DM_CUE_UNNAMED) != 0;
}

static bool fill_by_tail(dm_finder *f, dm_draft *d, const dm_cue_hit *hits, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++) {
        d->hit = hits[i];
        d->cue = dm_cue_run(f, d->head, &d->hit);
        if (dm_is_passive(f, d->head) || !dm_tail_fill(f, d))
            continue;
        dm_reach_beside(f, d);
        d->is_negated = dm_cue_is_negated(f, d->head);
        return true;
    }
    return false;
}

/* "Said that they left, and THAT he saw them": where the tree has the second clause alone, the first is content too. */
static void take_first_clause(const dm_finder *f, dm_draft *d)
{
    for (uint32_t i = 0; i < d->n_piece; i++) {
        uint32_t at = d->piece[i].first;

        if (at <= d->cue.last + 2 || dm_tok(f, at)->deprel != DM_DEP_MARK || dm_tok(f, at - 1)->upos != DM_UPOS_CCONJ)
            continue;
        for (uint32_t t = at - 2; t > d->cue.last; t--)
            if (dm_tok(f, t)->deprel == DM_DEP_MARK && dm_tok(f, t)->form_id == dm_tok(f, at)->form_id && f->quote[t] == f->quote[at]
                && dm_lexicon_in_class(f->lex, f->openers, dm_tok(f, t)->form_id))
                d->piece[i].first = t;
    }
}

/* "Said that one was killed and five others, among them two guards, were hurt": a second clause right behind the first. */
static void take_next_clause(const dm_finder *f, dm_draft *d)
{
    for (uint32_t c = dm_first(f->doc, d->head); d->n_piece && c != DM_NONE; c = dm_next(f->doc, c)) {
        dm_run  *last = &d->piece[d->n_piece - 1];
        uint32_t t = last->last + 1;

        while (t < f->lo[c] && dm_is_char(f, t, ','))
            t++;
        if (dm_tok(f, c)->deprel == DM_DEP_CCOMP && c > d->head && t == f->lo[c] && f->quote[t] == f->quote[d->head]
            && dm_subject(f, c) == DM_NONE && f->quote[f->hi[c]] == f->quote[t])
            last->last = f->hi[c];
    }
}

/* "The army CHARGED today that rebels attacked": read as a participle of the army, and the attack as the main clause. */
static bool fill_lost_main(dm_finder *f, dm_draft *d)
{
    const dm_token *tok = dm_tok(f, d->head);
    uint32_t        noun = tok->head, root = noun == DM_NONE ? DM_NONE : dm_tok(f, noun)->head, that = d->head + 1;

    if (tok->deprel != DM_DEP_ACL || root == DM_NONE || root < d->head || dm_tok(f, noun)->deprel != DM_DEP_NSUBJ || noun > d->head
        || tok->morph.tense != DM_TENSE_PAST || f->lo[d->head] != d->head || !(d->hit.cue->flags & DM_CUE_NESTS))
        return false;
    while (that < root && (f->is_time[that] || dm_tok(f, that)->upos == DM_UPOS_ADV))
        that++;
    if (dm_tok(f, that)->deprel != DM_DEP_MARK || dm_tok(f, that)->head != root
        || !dm_lexicon_in_class(f->lex, f->openers, dm_tok(f, that)->form_id))
        return false;
    dm_draft_speaker(f, d, noun);
    d->who.last = d->who.last < d->cue.first ? d->who.last : d->cue.first - 1;
    d->n_piece  = 0;
    dm_piece_add(f, d, dm_run_trim(f, (dm_run){that, f->hi[root]}));
    return d->n_piece > 0;
}

/* A verb of several cues is of the first whose frame is filled; else of the first
 * that takes a quotation. */
static bool draft_verb(dm_finder *f, dm_draft *d, const dm_cue_hit *hits, uint32_t n)
{
    dm_draft start = *d;

    if (fill_by_tail(f, d, hits, n))
        return true;
    for (uint32_t i = 0; i < n; i++) {
        *d     = start;
        d->hit = hits[i];
        d->cue = dm_cue_run(f, d->head, &d->hit);
        if (fill_lost_main(f, d))
            return true;
        find_verb_speaker(f, d);
        if (dm_frame_fill(f, d) && dm_draft_is_good(f, d))
            break;
        d->n_piece = 0;
    }
    for (uint32_t i = 0; i < n && !d->n_piece; i++) {
        *d     = start;
        d->hit = hits[i];
        d->cue = dm_cue_run(f, d->head, &d->hit);
        find_verb_speaker(f, d);
        if (!dm_takes_quotation(f, d))
            continue;
        if (d->speaker != DM_NONE && d->hit.cue->flags & DM_CUE_NESTS)
            dm_frame_around(f, d);
        break;
    }
    take_first_clause(f, d);
    take_next_clause(f, d);
    if (d->speaker != DM_NONE || d->n_piece)
        dm_reach_beside(f, d);
    d->is_negated = dm_cue_is_negated(f, d->head);
    return dm_draft_is_good(f, d);
}

static uint32_t clause_of(const dm_finder *f, uint32_t t)
{
    while (t != DM_NONE) {
        uint8_t rel = dm_deprel_base(dm_tok(f, t)->deprel);

        if (dm_tok(f, t)->head == DM_NONE || dm_tok(f, t)->upos == DM_UPOS_VERB || rel == DM_DEP_CCOMP
            || rel == DM_DEP_ADVCL || rel == DM_DEP_PARATAXIS || rel == DM_DEP_CONJ)
            return t;
        t = dm_tok(f, t)->head;
    }
    return t;
}

/* The widest clause around `gov` that is not somebody else's content. */
static uint32_t widest(const dm_finder *f, uint32_t gov)
{
    while (dm_tok(f, gov)->head != DM_NONE) {
        uint8_t rel = dm_deprel_base(dm_tok(f, gov)->deprel);

        if (rel != DM_DEP_ADVCL && rel != DM_DEP_CONJ && rel != DM_DEP_PARATAXIS && rel != DM_DEP_ACL && rel != DM_DEP_XCOMP)
            break;
        gov = clause_of(f, dm_tok(f, gov)->head);
    }
    return gov;
}

/* A phrase that a comma or the end of the sentence sets off speaks of all of it. */
static bool is_set_off(const dm_finder *f, dm_run own)
{
    const dm_sent *s = &f->doc->sents[dm_tok(f, own.first)->sent];

    return own.first == s->first || dm_tok(f, own.first - 1)->upos == DM_UPOS_PUNCT
        || own.last + 2 >= s->first + s->n;
}

static void around(const dm_finder *f, dm_draft *d, uint32_t gov, dm_run own)
{
    dm_run all = {f->lo[gov], f->hi[gov]};

    if (own.first > all.first && !dm_is_char(f, own.first - 1, ';'))      /* "They left; according to Lund, ..." */
        dm_piece_add(f, d, (dm_run){all.first, own.first - 1});
    if (own.last < all.last)
        dm_piece_add(f, d, (dm_run){own.last + 1, all.last});
}

static bool draft_adverb(dm_finder *f, dm_draft *d)
{
    uint32_t gov = clause_of(f, dm_tok(f, d->head)->head);

    if (gov == DM_NONE)
        return false;
    d->cue = (dm_run){d->head, d->head};
    around(f, d, gov, d->cue);
    return d->n_piece > 0;
}

/* The noun that the phrase stands before, or the verb that the tree hangs it on. */
static uint32_t governor_after(const dm_finder *f, uint32_t first, uint32_t last)
{
    uint32_t end = f->doc->sents[dm_tok(f, first)->sent].first + f->doc->sents[dm_tok(f, first)->sent].n, t;

    for (t = last; t >= first && t != DM_NONE; t--) {
        uint32_t h = dm_tok(f, t)->head;

        if (h != DM_NONE && h > last)
            return h;
    }
    if (last + 1 >= end)
        return DM_NONE;
    for (t = last + 1; dm_tok(f, t)->head != DM_NONE && dm_tok(f, t)->head > last;)
        t = dm_tok(f, t)->head;
    return t;
}

/* The noun that the phrase stands before. Where the tree hangs "according to" on the verb, the
 * words after it still say whose word it is. */
static uint32_t noun_after(const dm_finder *f, uint32_t first, uint32_t last)
{
    uint32_t noun = governor_after(f, first, last), t = last + 1;

    if (noun == DM_NONE || dm_tok(f, noun)->upos != DM_UPOS_VERB)
        return noun;
    for (uint32_t h = dm_tok(f, t)->head; h != DM_NONE && h > last && dm_tok(f, h)->upos != DM_UPOS_VERB;) {
        t = h;
        h = dm_tok(f, t)->head;
    }
    return t > noun || f->lo[t] <= last ? noun : t;
}

/* "According to the newspaper Dawn and ...": a name right after the noun is its name, whatever the
 * tree makes of it, unless the clause begins with it. */
static uint32_t with_name(const dm_finder *f, dm_run who)
{
    const dm_sent *s = &f->doc->sents[dm_tok(f, who.last)->sent];
    uint32_t       t = who.last + 1, end = s->first + s->n;

    if (dm_tok(f, who.last)->upos != DM_UPOS_NOUN)
        return who.last;
    while (t < end && dm_tok(f, t)->upos == DM_UPOS_PROPN)
        t++;
    return t < end && (dm_tok(f, t)->upos == DM_UPOS_PUNCT || dm_tok(f, t)->upos == DM_UPOS_CCONJ) ? t - 1 : who.last;
}

static bool draft_phrase(dm_finder *f, dm_draft *d)
{
    uint32_t noun, gov;
    dm_run   own;

    d->cue = (dm_run){d->head, d->head + d->hit.n - 1u};
    noun   = noun_after(f, d->cue.first, d->cue.last);
    if (noun == DM_NONE || dm_tok(f, noun)->upos == DM_UPOS_VERB)
        return false;
    dm_draft_speaker(f, d, noun);
    if (d->who.first <= d->cue.last)
        d->who.first = d->cue.last + 1;
    if (d->who.last < noun)
        return false;
    d->who.last = with_name(f, d->who);
    gov = dm_tok(f, noun)->head;
    if (gov != DM_NONE && dm_run_has(d->cue, gov))
        gov = dm_tok(f, gov)->head;
    gov = clause_of(f, gov);
    if (gov == DM_NONE)
        return false;
    own = (dm_run){d->cue.first, f->hi[noun] > d->who.last ? f->hi[noun] : d->who.last};
    around(f, d, is_set_off(f, own) ? widest(f, gov) : gov, own);
    dm_reach_beside(f, d);
    return dm_draft_is_good(f, d);
}

/* A verb that is no cue by any list: does a quotation with a comma stand by it? */
static bool draft_other(dm_finder *f, dm_draft *d)
{
    if (f->doc->n_quote == 0 || f->quote[d->head] != DM_NONE)
        return false;
    d->cue = dm_cue_run(f, d->head, &d->hit);
    if (dm_tail_inverted(f, d))
        return true;
    if (dm_is_passive(f, d->head) || dm_subject(f, d->head) == DM_NONE || dm_child(f->doc, d->head, DM_DEP_XCOMP) != DM_NONE)
        return false;                                         /* "managed to leave" tells nothing */
    find_verb_speaker(f, d);
    if (d->speaker == DM_NONE || dm_tok(f, d->speaker)->head != d->head || !dm_has_set_off_quote(f, d))
        return false;
    dm_reach_beside(f, d);
    return dm_draft_is_good(f, d) && d->has_quote;
}

static bool draft_at(dm_finder *f, dm_draft *d)
{
    dm_cue_hit hits[DM_CUE_HITS];
    uint32_t   n = dm_cue_hits(f, d->head, dm_cue_kinds_of(f, d->head), hits);

    if (dm_tok(f, d->head)->upos == DM_UPOS_PUNCT)
        return dm_layout_fill(f, d);
    if (!n)
        return dm_tok(f, d->head)->upos == DM_UPOS_VERB && draft_other(f, d);
    if (dm_draft_is_mood(f, d, hits, n))
        return true;
    d->hit = hits[0];
    switch (d->hit.kind) {
    case DM_CUE_VERB:
        return draft_verb(f, d, hits, n);
    case DM_CUE_ADJECTIVE:
        return dm_draft_adjective(f, d, hits, n);
    case DM_CUE_NOUN:
        return dm_draft_noun(f, d, hits, n);
    case DM_CUE_ADVERB:
        return draft_adverb(f, d);
    case DM_CUE_PHRASE:
        return draft_phrase(f, d);
    default:
        return false;
    }
}

void dm_draft_sentence(dm_finder *f, uint32_t s)
{
    const dm_sent *sent = &f->doc->sents[s];

    dm_layout_reserve(f, s);
    for (uint32_t t = sent->first; t < sent->first + sent->n; t++) {
        dm_draft d = {.head = t, .speaker = DM_NONE, .who = DM_NO_RUN, .parent = DM_NONE};

        f->n_held = 0;
        if (!draft_at(f, &d)) {
            dm_release_quotes(f);
            continue;
        }
        f->draft_at[t] = f->n_draft;
        *DM_PUSH(f->doc->arena, f->drafts, f->n_draft, f->cap_draft) = d;
        t = d.hit.n > 1 ? t + d.hit.n - 1u : t;
    }
}
