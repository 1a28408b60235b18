/* given.c: an article that came as words is all article
 *
 * Whoever made the words has taken the page away already. A paragraph of the words is
 * a block of the body; sentences that are the stated title are the title.
 */
#include "clean/clean_int.h"

static dm_span span_of(const dm_given *g, const dm_given_sent *s)
{
    return (dm_span){g->words[s->first].span.start, g->words[s->first + s->n - 1].span.end};
}

static void add_block(dm_doc *doc, dm_span span, dm_block_kind kind)
{
    *DM_PUSH(doc->arena, doc->blocks, doc->n_block, doc->cap_block) = (dm_block){span, kind};
}

void dm_clean_given(dm_doc *doc, const dm_lexicon *lex)
{
    const dm_given *g = doc->article.given;

    doc->text = doc->article.bytes;
    if (!dm_span_is_empty(g->dateline)) {
        doc->dateline = doc->dateline_place = g->dateline;
        add_block(doc, g->dateline, DM_BLOCK_DATELINE);
    }
    for (uint32_t i = 0; i < g->n_sent; i++) {
        const dm_given_sent *s = &g->sents[i];
        dm_span              span = span_of(g, s);

        if (i > 0 && s->par == s[-1].par && s->is_title == s[-1].is_title)
            doc->blocks[doc->n_block - 1].span.end = span.end;
        else
            add_block(doc, span, s->is_title ? DM_BLOCK_TITLE : DM_BLOCK_BODY);
        if (s->is_title)
            doc->title = (dm_span){dm_span_is_empty(doc->title) ? span.start : doc->title.start, span.end};
    }
    dm_clean_stated_day(doc, lex);
}
