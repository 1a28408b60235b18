/* fuzz_conllu.c: any bytes as CoNLL-U, coded
 *
 * What comes out must hold what tests/doc_check.h says, and what was left out must be
 * told. Written as CoNLL-U and read again it has the same sentences and words, and
 * nothing of it is left out. The reader alone must come to an end too, each sentence
 * it takes must have heads that are words, and writing it must give the same words.
 */
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "doc/conllu.h"
#include "doc_check.h"
#include "pipeline/pipeline.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static void want(bool is_so, const char *what)
{
    if (is_so)
        return;
    fprintf(stderr, "fuzz_conllu: not so: %s\n", what);
    abort();
}

#define WANT(what) want((what), #what)

static dm_worker *open_worker(uint32_t which)
{
    static dm_coder  *coder;
    static dm_worker *workers[2];
    dm_err            err;

    if ((!coder && dm_coder_open(&coder, DM_SHARE, &err) != DM_OK)
        || (!workers[which] && dm_worker_new(&workers[which], coder, &err) != DM_OK)) {
        fprintf(stderr, "fuzz_conllu: %s\n", err.text);
        exit(2);
    }
    return workers[which];
}

static void check_sentence(const dm_conllu_sent *s)
{
    for (uint32_t i = 0; i < s->n_word; i++) {
        WANT(s->words[i].form.n > 0);
        WANT(s->words[i].head == DM_NONE || s->words[i].head < s->n_word);
        WANT(s->words[i].upos < DM_UPOS_COUNT && s->words[i].deprel < DM_DEP_COUNT);
    }
}

/* Sentences and words that are read from `text`; all is written to `out`. */
static void read_all(uint32_t count[2], dm_buf *out, dm_str text, bool may_fail)
{
    dm_conllu_reader r = {.rest = text, .path = "x"};
    dm_conllu_sent   s;
    dm_arena         arena;
    jmp_buf          leave;
    dm_err           err;
    bool             has_more = true;

    dm_arena_init(&arena, 0);
    if (setjmp(leave))
        abort();
    arena.leave = &leave;
    for (count[0] = count[1] = 0; has_more;) {
        dm_status st = dm_conllu_next(&s, &has_more, &r, &arena, &err);

        WANT(st == DM_OK || may_fail);
        if (st != DM_OK || !has_more)
            continue;
        check_sentence(&s);
        count[0]++;
        count[1] += s.n_word;
        dm_conllu_write(out, &s);
    }
    dm_arena_clear(&arena);
}

static const dm_doc *code(uint32_t which, dm_str text)
{
    const dm_doc *doc;
    const char   *fault;

    WANT(dm_worker_code_conllu(&doc, open_worker(which), text, NULL) == DM_OK);
    fault = dm_check_doc(doc);
    want(!fault, fault);
    WANT(!(doc->marks & 1u << DM_LIMIT_BAD_SENTS) || doc->reason.n > 0);
    return doc;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    dm_str        text = {(const char *)data, n};
    dm_buf        out = {0}, again = {0};
    uint32_t      once[2], twice[2];
    const dm_doc *doc, *back;

    read_all(once, &out, text, true);
    read_all(twice, &again, dm_buf_view(&out), false);
    WANT(once[0] == twice[0] && once[1] == twice[1]);
    out.n = 0;
    doc = code(0, text);
    if (doc->fate == DM_OK) {
        dm_conllu_write_doc(&out, doc, DM_STR("fuzz"));
        back = code(1, dm_buf_view(&out));
        WANT(back->fate == DM_OK && back->n_sent == doc->n_sent && back->n_tok == doc->n_tok);
        WANT(!(back->marks & 1u << DM_LIMIT_BAD_SENTS));
    }
    dm_buf_clear(&out);
    dm_buf_clear(&again);
    return 0;
}
