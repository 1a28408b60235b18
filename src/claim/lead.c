/* lead.c: the words that lead up to a quotation nobody took
 *
 *     Lund leaned in and boomed: "..."            the subject of the clause that ends with the colon,
 *     Lund released the following statement:      be the quotation in the next line
 *         "..."
 *     Stated Lund:                                or the noun after its verb
 *         "..."
 *     The judge broke in. "..."                   or the subject of the sentence before
 *
 * Where no quotation follows the colon that ends a paragraph, but the words themselves, they are his whom it has
 * speaking: the next paragraph, a list to its last number, and a whole statement or letter to the article's end.
 *
 * No list of verbs is asked for quotations: a quotation is somebody's words, and what leads up to it says whose. It comes
 * after the cues of the lists have had their choice. The verb, with its colon, is the cue.
 */
#include "claim/claim_int.h"

enum { LEAD_QUOTE = 3, LEAD_REACH = 60 };

static const dm_sent *sent_of(const dm_finder *f, uint32_t t) { return &f->doc->sents[dm_tok(f, t)->sent]; }

/* Somebody, not "it" or "there" or "that". A pronoun must stand for somebody known, or for the writer. */
static bool is_somebody(const dm_finder *f, uint32_t t)
{
    const dm_token *tok = dm_tok(f, t);
    uint32_t        m   = f->doc->mention_at ? f->doc->mention_at[t] : DM_NONE;

    if (tok->deprel == DM_DEP_EXPL || f->is_time[t])
        return false;
    if (tok->upos != DM_UPOS_PRON)
        return tok->upos == DM_UPOS_NOUN || tok->upos == DM_UPOS_PROPN;
    return tok->morph.prontype == DM_PRONTYPE_PRS
        && (tok->morph.person == DM_PERSON_1 || (m != DM_NONE && f->doc->mentions[m].actor != DM_NONE));
}

/* "Leaned in and boomed": the last of the verbs that the first is joined to. */
static uint32_t last_of_chain(const dm_finder *f, uint32_t verb, uint32_t last)
{
    uint32_t best = verb;

    for (uint32_t c = dm_first(f->doc, verb); c != DM_NONE && c <= last; c = dm_next(f->doc, c))
        if (c > verb && dm_tok(f, c)->deprel == DM_DEP_CONJ && dm_tok(f, c)->upos == DM_UPOS_VERB && f->quote[c] == DM_NONE
            && dm_subject(f, c) == DM_NONE)
            best = c;
    return best;
}

/* The verb of the clause that ends at token `last`: of those whose governor is not in the clause, the last. */
static uint32_t leading_verb(const dm_finder *f, uint32_t first, uint32_t last)
{
    uint32_t n = 0;

    for (uint32_t t = last + 1; t-- > first && n < LEAD_REACH; n++) {
        uint32_t h = dm_tok(f, t)->head;

        if (dm_tok(f, t)->upos == DM_UPOS_VERB && f->quote[t] == DM_NONE && (h == DM_NONE || h < first || h > last))
            return last_of_chain(f, t, last);
    }
    return DM_NONE;
}

/* By its helper: the tag of a past alone is not to be trusted ("leaned in and boomed"). */
static bool is_passive(const dm_finder *f, uint32_t verb)
{
    return dm_child(f->doc, verb, DM_DEP_AUX_PASS) != DM_NONE;
}

/* Who does it: the subject, or after a verb that begins its line the noun behind it ("Stated Lund:"). */
static uint32_t doer_of(const dm_finder *f, uint32_t verb, dm_run clause)
{
    bool     is_shared;
    uint32_t who = dm_doer(f, verb, &is_shared);

    if (who == DM_NONE && verb == clause.first)
        who = dm_child(f->doc, verb, DM_DEP_OBJ);
    if (who == DM_NONE || !dm_run_has(clause, who) || f->quote[who] != DM_NONE || is_passive(f, verb))
        return verb == clause.first && who != DM_NONE && dm_tok(f, who)->deprel == DM_DEP_OBJ ? who : DM_NONE;
    return is_somebody(f, who) ? who : DM_NONE;
}

/* The draft of a clause and the quotation after it; false when the clause has nobody. */
static bool fill_lead(dm_finder *f, dm_draft *d, dm_run clause, uint32_t q)
{
    uint32_t verb = leading_verb(f, clause.first, clause.last), who;

    if (verb == DM_NONE || f->draft_at[verb] != DM_NONE)
        return false;
    who = doer_of(f, verb, clause);
    if (who == DM_NONE)
        return false;
    d->head    = verb;
    d->cue     = dm_cue_run(f, verb, &d->hit);
    d->speaker = who;
    d->who     = dm_noun_run(f, who, verb);
    if (dm_run_has(d->who, verb))
        return false;
    d->has_quote = true;
    dm_piece_add(f, d, f->run[q]);
    return d->n_piece > 0;
}

/* The clause that a colon ends right before the quotation, or nothing. */
static dm_run clause_before(const dm_finder *f, uint32_t q)
{
    uint32_t first = f->run[q].first, colon;

    if (first < 2 || !dm_is_char(f, first - 1, ':'))
        return DM_NO_RUN;
    colon = first - 1;
    return (dm_run){sent_of(f, colon)->first, colon - 1};
}

static bool is_told(const dm_finder *f, uint32_t q)
{
    return f->doc->quotes[q].depth || dm_run_is_empty(f->run[q]) || f->taken_by[q] != DM_NONE
        || f->run[q].last - f->run[q].first < LEAD_QUOTE;
}

/* New drafts stand at the end, each in its order: one walk brings them among the others. */
static void merge_drafts(dm_finder *f, uint32_t n_old)
{
    dm_draft *all = DM_NEW(f->doc->arena, dm_draft, f->n_draft);

    for (uint32_t i = 0, k = n_old, n = 0; n < f->n_draft; n++) {
        bool is_old = i < n_old && (k == f->n_draft || f->drafts[i].head <= f->drafts[k].head);

        all[n]                   = f->drafts[is_old ? i++ : k++];
        f->draft_at[all[n].head] = n;
    }
    memcpy(f->drafts, all, f->n_draft * sizeof *all);
}

/* ---- words without quotation marks -------------------------------------------------------------- */

/* "Said:", "issued the following statement:". */
static bool gives_words(const dm_finder *f, uint32_t verb)
{
    uint32_t   obj = dm_child(f->doc, verb, DM_DEP_OBJ);
    dm_cue_hit hit;

    return (dm_cue_match(f, verb, DM_CUE_BIT(VERB), &hit) && hit.cue->flags & DM_CUE_NESTS)
        || (obj != DM_NONE && dm_lexicon_in_class(f->lex, f->label_speech, dm_tok(f, obj)->lemma_id));
}

static bool has_speech_word(const dm_finder *f, dm_run r)
{
    for (uint32_t t = r.first; t <= r.last; t++)
        if (dm_lexicon_in_class(f->lex, f->label_speech, dm_tok(f, t)->lemma_id))
            return true;
    return false;
}

/* The last token of what follows the paragraph that ends before sentence `s`. */
static uint32_t words_end(const dm_finder *f, dm_run clause, uint32_t s)
{
    const dm_doc *doc = f->doc;
    bool          is_list = dm_tok(f, doc->sents[s].first)->upos == DM_UPOS_NUM, is_all = has_speech_word(f, clause);
    uint32_t      block = doc->sents[s].block, end = s;

    for (uint32_t k = s; k < doc->n_sent; k++) {
        bool begins = k > s && doc->sents[k].block != doc->sents[k - 1].block;

        if (begins && dm_is_char(f, doc->sents[k].first, '['))
            break;
        if (begins && is_list && dm_tok(f, doc->sents[k].first)->upos == DM_UPOS_NUM)
            block = doc->sents[k].block;
        if (is_all || doc->sents[k].block == block)
            end = k;
    }
    return doc->sents[end].first + doc->sents[end].n - 1;
}

/* The paragraph that ends with sentence `s` and a colon leads up to the next one. */
static bool fill_words(dm_finder *f, dm_draft *d, uint32_t s)
{
    const dm_sent *sent = &f->doc->sents[s];
    dm_run         clause = {sent->first, sent->first + sent->n - 2};
    uint32_t       next = sent->first + sent->n, verb, who;

    if (sent->n < 3 || sent->is_title || !dm_is_char(f, next - 1, ':') || f->quote[next - 1] != DM_NONE || s + 1 == f->doc->n_sent
        || f->doc->sents[s + 1].block == sent->block || f->quote[next] != DM_NONE || dm_is_char(f, next, '['))
        return false;
    verb = leading_verb(f, clause.first, clause.last);
    if (verb == DM_NONE || !gives_words(f, verb) || (who = doer_of(f, verb, clause)) == DM_NONE)
        return false;
    d->head     = next - 1;
    d->cue      = (dm_run){next - 1, next - 1};
    d->speaker  = who;
    d->who      = dm_noun_run(f, who, verb);
    d->is_floor = true;
    dm_piece_add(f, d, (dm_run){next, words_end(f, clause, s + 1)});
    return d->n_piece > 0 && dm_has_finite(f, d->piece[0]);
}

static void lead_words(dm_finder *f)
{
    uint32_t n_old = f->n_draft;

    for (uint32_t s = 0; s < f->doc->n_sent; s++) {
        dm_draft d = {.speaker = DM_NONE, .who = DM_NO_RUN, .parent = DM_NONE};

        if (!fill_words(f, &d, s) || f->draft_at[d.head] != DM_NONE)
            continue;
        f->draft_at[d.head] = f->n_draft;
        *DM_PUSH(f->doc->arena, f->drafts, f->n_draft, f->cap_draft) = d;
    }
    if (f->n_draft > n_old)
        merge_drafts(f, n_old);
}

void dm_lead_quotes(dm_finder *f)
{
    uint32_t n_old = f->n_draft;

    for (uint32_t q = 0; q < f->doc->n_quote; q++) {
        dm_draft d = {.speaker = DM_NONE, .who = DM_NO_RUN, .parent = DM_NONE};
        dm_run   clause;

        if (is_told(f, q))
            continue;
        clause = clause_before(f, q);
        if (dm_run_is_empty(clause) || !fill_lead(f, &d, clause, q))
            continue;
        f->taken_by[q]      = d.head;
        f->draft_at[d.head] = f->n_draft;
        *DM_PUSH(f->doc->arena, f->drafts, f->n_draft, f->cap_draft) = d;
    }
    if (f->n_draft > n_old)
        merge_drafts(f, n_old);
    lead_words(f);
}
