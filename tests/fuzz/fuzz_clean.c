/* fuzz_clean.c: any bytes as a page
 *
 * Blocks are in order and hold every byte that is not blank; every span leads
 * back into the article; the first byte chooses whether a date is stated too.
 */
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>

#include "clean/clean.h"
#include "time/time.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static const dm_lexicon *open_lexicon(void)
{
    static dm_lexicon *lex;
    dm_err             err;

    if (!lex && dm_lexicon_open(&lex, DM_SHARE "/lexicon.dml", &err) != DM_OK) {
        fprintf(stderr, "fuzz_clean: %s\n", err.text);
        exit(2);
    }
    return lex;
}

static void want(bool is_so)
{
    if (!is_so)
        abort();
}

static void check(const dm_doc *doc)
{
    uint32_t at = 0;

    for (uint32_t i = 0; i < doc->n_block; i++) {
        dm_span s = doc->blocks[i].span, raw = dm_doc_raw_span(doc, s);

        want(s.start >= at && s.start < s.end && s.end <= doc->text.n);
        for (; at < s.start; at++)
            want((unsigned char)doc->text.p[at] <= ' ' || (unsigned char)doc->text.p[at] >= 0x80);
        at = s.end;
        want(raw.start <= raw.end && raw.end <= doc->article.bytes.n);
    }
    for (uint32_t i = 0; i < doc->n_day; i++)
        want(doc->days[i].first <= doc->days[i].last && doc->days[i].span.end <= doc->text.n);
    want(doc->title.end <= doc->text.n && doc->dateline.end <= doc->text.n);
    want(doc->published.first <= doc->published.last);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    dm_str   bytes = {(const char *)data, n};
    dm_arena arena;
    dm_doc   doc;
    dm_err   err;
    jmp_buf  leave;

    dm_arena_init(&arena, 0);
    if (setjmp(leave) == 0) {
        arena.leave = &leave;
        dm_doc_init(&doc, &arena);
        doc.article.bytes = bytes;
        if (n > 8 && data[0] == '@')
            doc.article.date = dm_str_sub(bytes, 1, n / 2);
        want(dm_clean_read(&doc, open_lexicon(), &err) == DM_OK);
        want(dm_time_resolve(&doc, open_lexicon(), &err) == DM_OK);
        check(&doc);
    }
    dm_arena_clear(&arena);
    return 0;
}
