/* ends.c: where content ends that no quotation mark closes
 *
 * Trees put too much or too little under a noun or clause that is reported.
 * Corrections, each only to the right and never over a quotation mark:
 *
 *     stop     content ends before a comma or dash and a word that sets another
 *              thing beside it: "said the talks went well, while others left"
 *     join     a clause with "that" after "and" goes on: "said it was over, and
 *              that he had known"
 *     verbs    bare verbs go on an infinitive: "vowed to raise wages, build schools"
 *     second   a noun's content ends before a verb that the tree puts beside the
 *              noun: "backs the envoy and asks for talks"
 *     aside    and before a relative clause or apposition that a comma sets off:
 *              "praised the envoy, who resigned"
 *     widen    it takes in what the tree hangs on the cue right after it, but for
 *              times, settings and grounds: "announced his candidacy for mayor at
 *              a rally"
 */
#include "claim/claim_int.h"

#include "text/text.h"

static bool has_verb(const dm_finder *f, dm_run r)
{
    for (uint32_t t = r.first; t <= r.last; t++)
        if (dm_is_verbal(f, t))
            return true;
    return false;
}

static bool is_comma_or_dash(const dm_finder *f, uint32_t t)
{
    size_t at = 0;

    return dm_is_char(f, t, ',') || (dm_tok(f, t)->upos == DM_UPOS_PUNCT && dm_cp_is_dash(dm_utf8_next(dm_doc_form(f->doc, t), &at)));
}

/* "While", "though"; "as" before a clause. */
static bool is_stop(const dm_finder *f, uint32_t t)
{
    dm_cue_hit hit;

    if (dm_cue_match(f, t, DM_CUE_BIT(STOP), &hit))
        return true;
    return dm_tok(f, t)->deprel == DM_DEP_MARK && dm_tok(f, t)->head != DM_NONE && dm_tok(f, t)->head > t
        && dm_lexicon_in_class(f->lex, f->roles, dm_tok(f, t)->form_id) && dm_has_finite(f, (dm_run){t, dm_tok(f, t)->head});
}

/* The first comma or dash of the run, outside quotations, that a stop word follows; not one that leaves no
 * clause: "argues that, while some stayed, others left". */
static dm_run cut_at_stop(const dm_finder *f, dm_run r, bool is_clause)
{
    for (uint32_t t = r.first + 1; t < r.last; t++)
        if (f->quote[t] == DM_NONE && is_comma_or_dash(f, t) && is_stop(f, t + 1)
            && (!is_clause || has_verb(f, (dm_run){r.first, t - 1})))
            return (dm_run){r.first, t - 1};
    return r;
}

/* A noun after a comma that tells what the one before is: not the second of a list, "a raid, a bombing and a siege". */
static bool is_apposition(const dm_finder *f, uint32_t c)
{
    return dm_tok(f, c)->deprel == DM_DEP_APPOS && dm_tok(f, c)->upos == DM_UPOS_NOUN && dm_child(f->doc, c, DM_DEP_CONJ) == DM_NONE;
}

/* A relative clause or an apposition without a quotation, set off by a comma and after the head. */
static bool is_remark(const dm_finder *f, uint32_t c, uint32_t head)
{
    uint32_t first = f->lo[c];

    if (dm_tok(f, c)->deprel != DM_DEP_ACL_RELCL && !is_apposition(f, c))
        return false;
    return first > head && f->quote[first] == DM_NONE && (dm_is_char(f, first, ',') || dm_is_char(f, first - 1, ','));
}

/* Without the first of these that ends the run, whatever it hangs on; of a clause only what is told of a name,
 * for the rest may well be said too. */
static dm_run cut_aside(const dm_finder *f, uint32_t head, dm_run r, bool is_clause)
{
    for (uint32_t c = head + 1; c <= r.last; c++)
        if (is_remark(f, c, head) && f->hi[c] >= r.last && f->lo[c] > r.first
            && (!is_clause || (f->quote[r.last] == DM_NONE && dm_tok(f, dm_tok(f, c)->head)->upos == DM_UPOS_PROPN)))
            return (dm_run){r.first, f->lo[c] - 1};
    return r;
}

/* "After", "as", "while": leads the background of what is said; "as" before a noun names a role. */
static bool is_ground(const dm_finder *f, uint32_t c)
{
    uint32_t t = f->lo[c];

    return dm_lexicon_in_class(f->lex, f->grounds, dm_tok(f, t)->form_id)
        && !(dm_tok(f, t)->deprel == DM_DEP_CASE && dm_lexicon_in_class(f->lex, f->roles, dm_tok(f, t)->form_id));
}

/* "In March", "at a rally", "during the war": when and where it was said. */
static bool is_setting(const dm_finder *f, uint32_t c)
{
    uint32_t first = f->lo[c];

    return f->is_time[c] || f->is_time[first]
        || (dm_tok(f, first)->deprel == DM_DEP_CASE && dm_lexicon_in_class(f->lex, f->settings, dm_tok(f, first)->form_id));
}

/* What the tree hangs on a noun but gives the ground for what is said of it:
 * "condemned the raid after the vote". */
static dm_run cut_ground(const dm_finder *f, uint32_t noun, dm_run r)
{
    for (uint32_t c = dm_first(f->doc, noun); c != DM_NONE; c = dm_next(f->doc, c)) {
        uint32_t first = f->lo[c];

        if (c > noun && first > noun && first <= r.last && first > r.first && f->quote[first] == DM_NONE && is_ground(f, c)
            && f->hi[c] >= r.last)
            return (dm_run){r.first, first - 1};
    }
    return r;
}

/* "Backs the envoy and asks for talks", read as two objects. */
static dm_run cut_second_verb(const dm_finder *f, uint32_t noun, dm_run r)
{
    for (uint32_t c = dm_first(f->doc, noun); c != DM_NONE; c = dm_next(f->doc, c)) {
        uint32_t first = f->lo[c];

        if (c > noun && dm_tok(f, c)->deprel == DM_DEP_CONJ && first > noun && first <= r.last && f->quote[first] == DM_NONE
            && dm_is_verbal(f, c) && dm_has_finite(f, (dm_run){first, c}))
            return (dm_run){r.first, first - 1};
    }
    return r;
}

static bool widens(const dm_finder *f, uint32_t c, bool has_head)
{
    if (is_ground(f, c) || (has_head && is_setting(f, c)))
        return false;
    switch (dm_deprel_base(dm_tok(f, c)->deprel)) {
    case DM_DEP_OBL: case DM_DEP_XCOMP: case DM_DEP_ADVCL: case DM_DEP_NMOD: case DM_DEP_ACL:
        return true;
    default:
        return false;
    }
}

/* "Spoke about HOW during": not the head of what follows. */
static bool is_bare_adverb(const dm_finder *f, uint32_t t) { return dm_tok(f, t)->upos == DM_UPOS_ADV; }

static dm_run widen(const dm_finder *f, uint32_t verb, uint32_t filler, dm_run r)
{
    for (uint32_t c = dm_first(f->doc, verb); c != DM_NONE; c = dm_next(f->doc, c)) {
        if (f->lo[c] != r.last + 1 || !widens(f, c, !is_bare_adverb(f, filler)) || dm_tok(f, f->lo[c])->upos == DM_UPOS_PUNCT)
            continue;
        if (dm_tok(f, c)->deprel == DM_DEP_OBL_AGENT || f->quote[f->lo[c]] != f->quote[verb])
            continue;
        r.last = f->hi[c];
    }
    return r;
}

/* "Said it was over, AND THAT ...": a conjunction and one that opens a clause. */
static uint32_t opens_second_clause(const dm_finder *f, dm_run r, uint32_t end)
{
    uint32_t t = r.last + 1;

    if (t < end && dm_is_char(f, t, ','))
        t++;
    if (t + 2 >= end || f->quote[t] != f->quote[r.last] || dm_tok(f, t)->upos != DM_UPOS_CCONJ
        || dm_tok(f, t + 1)->deprel != DM_DEP_MARK || !dm_lexicon_in_class(f->lex, f->openers, dm_tok(f, t + 1)->form_id))
        return DM_NONE;
    return t + 1;
}

/* The clause that token `first` begins: up to where the tree lets its verb end. */
static uint32_t clause_last(const dm_finder *f, uint32_t first, uint32_t end)
{
    uint32_t top = dm_tok(f, first)->head;

    return top == DM_NONE || top <= first || top >= end || f->hi[top] >= end ? end - 1 : f->hi[top];
}

/* Clauses with "that" after "and" belong to what the first belongs to. */
static dm_run join_clauses(const dm_finder *f, dm_run r)
{
    const dm_sent *s   = &f->doc->sents[dm_tok(f, r.first)->sent];
    uint32_t       end = s->first + s->n, that;

    while (r.last < end && (that = opens_second_clause(f, r, end)) != DM_NONE)
        r.last = cut_at_stop(f, (dm_run){that, clause_last(f, that, end)}, true).last;
    return r;
}

/* The verb in ", build" or "and build" right after the run, when nothing else governs it; or DM_NONE. */
static uint32_t next_bare_verb(const dm_finder *f, dm_run r, uint32_t end)
{
    uint32_t t = r.last + 1;

    while (t < end && t < r.last + 3 && (dm_is_char(f, t, ',') || dm_tok(f, t)->upos == DM_UPOS_CCONJ))
        t++;
    if (t >= end || t == r.last + 1 || f->quote[t] != f->quote[r.last])
        return DM_NONE;
    return dm_tok(f, t)->upos == DM_UPOS_VERB && dm_tok(f, t)->deprel == DM_DEP_CONJ
        && dm_tok(f, t)->morph.verbform == DM_VERBFORM_INF && dm_subject(f, t) == DM_NONE
        && dm_child(f->doc, t, DM_DEP_AUX) == DM_NONE ? t : DM_NONE;
}

/* "Vowed to raise wages, build schools and ...": bare verbs go on what has one, unless the cue is bare too. */
static dm_run join_verbs(const dm_finder *f, uint32_t verb, dm_run r)
{
    const dm_sent *s   = &f->doc->sents[dm_tok(f, r.first)->sent];
    uint32_t       end = s->first + s->n, next;
    bool           has = false;

    for (uint32_t t = r.first; t <= r.last; t++)
        has = has || dm_tok(f, t)->morph.verbform == DM_VERBFORM_INF;
    if (!has || dm_tok(f, verb)->morph.verbform == DM_VERBFORM_INF)
        return r;
    while ((next = next_bare_verb(f, r, end)) != DM_NONE && f->hi[next] > r.last && f->hi[next] < end)
        r.last = f->hi[next];
    return dm_run_trim(f, r);
}

dm_run dm_content_end(const dm_finder *f, uint32_t verb, uint32_t filler, dm_run r, bool is_noun)
{
    if (r.first <= verb)
        return r;
    if (is_noun)
        r = widen(f, verb, filler, r);
    if (!is_noun && dm_has_finite(f, r) && !dm_has_to(f, filler))
        return cut_aside(f, filler, join_clauses(f, join_verbs(f, verb, cut_at_stop(f, r, true))), true);
    r = cut_at_stop(f, r, !is_noun);
    if (!is_noun)
        return cut_aside(f, filler, join_verbs(f, verb, r), false);
    r = cut_second_verb(f, filler, cut_ground(f, filler, r));
    return cut_aside(f, filler, r, false);
}
