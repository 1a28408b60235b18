/* example.c: does a sentence of the lexicon show what it should
 *
 * "the minister | said": a claim by the example's own cue whose speaker's words
 * and cue words are these. "-" stands for nobody. Words are compared without case.
 */
#include "claim/claim.h"

static bool shows(const dm_doc *doc, const dm_claim *c, dm_str who, dm_str cue)
{
    dm_str speaker = dm_doc_str(doc, c->speaker_span);

    if (dm_span_is_empty(c->speaker_span))
        speaker = DM_STR("-");
    return dm_str_eq_nocase(speaker, who) && (!cue.n || dm_str_eq_nocase(dm_doc_str(doc, c->cue), cue));
}

static void tell(dm_buf *why, const dm_doc *doc, const dm_claim *c)
{
    dm_str who = dm_doc_str(doc, c->speaker_span), cue = dm_doc_str(doc, c->cue);

    dm_buf_str(why, who.n ? who : DM_STR("-"));
    dm_buf_str(why, DM_STR(" | "));
    dm_buf_str(why, cue);
}

bool dm_claim_example_ok(const dm_doc *doc, const dm_lex_example *ex, dm_buf *why)
{
    dm_str   rest = ex->wants, who = {0}, cue = {0};
    uint32_t n    = 0;

    dm_str_cut(&who, &rest, '|');
    dm_str_cut(&cue, &rest, '|');
    for (uint32_t i = 0; i < doc->n_claim; i++) {
        const dm_claim *c = &doc->claims[i];

        if (c->rule != ex->record)
            continue;
        if (!ex->is_no && (!ex->wants.n || shows(doc, c, dm_str_trim(who), dm_str_trim(cue))))
            return true;
        dm_buf_str(why, n++ ? DM_STR("; ") : DM_STR("found "));
        tell(why, doc, c);
    }
    if (ex->is_no)
        return n == 0;
    if (!n)
        dm_buf_str(why, DM_STR("found nothing"));
    return false;
}
