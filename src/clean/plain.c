/* plain.c: text that is all article
 *
 * For reading a text for its language only: no page around it, so every line
 * that is not blank is body. Wrapped text has its paragraphs put together: then a
 * block goes on to the next empty line.
 */
#include "clean/clean_int.h"

static void add_block(dm_doc *doc, size_t from, size_t upto)
{
    if (dm_str_trim(dm_str_sub(doc->text, from, upto)).n > 0)
        *DM_PUSH(doc->arena, doc->blocks, doc->n_block, doc->cap_block) =
            (dm_block){.span = {(uint32_t)from, (uint32_t)upto}, .kind = DM_BLOCK_BODY};
}

dm_status dm_clean_plain(dm_doc *doc, bool is_wrapped, dm_err *err)
{
    dm_status st = dm_clean_decode(doc, err);
    dm_str    rest = doc->text, line;
    size_t    from = 0;

    if (st != DM_OK)
        return st;
    while (dm_str_cut(&line, &rest, '\n')) {
        size_t start = (size_t)(line.p - doc->text.p);

        if (is_wrapped && dm_str_trim(line).n > 0)
            continue;
        add_block(doc, from, is_wrapped ? start : start + line.n);
        from = start + line.n + 1;
    }
    add_block(doc, from, doc->text.n);
    return DM_OK;
}
