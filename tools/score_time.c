/* score_time.c: what the time stage makes of given expressions
 *
 *     score_time SHARE < DOCUMENTS
 *
 * For tools/score_time, which says where expressions stand and compares. A document is
 *
 *     document DAY BYTES          DAY as 2011-09-24; - when not known
 *     (BYTES bytes of text, and a line end)
 *     span START END              of the text, in text order; any number
 *
 * and for each span one line is printed: type, value, first and last day ("-" when not
 * known), and from what it was reckoned. Every line of the text is a paragraph.
 */
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "clean/clean.h"
#include "nlp/nlp.h"
#include "pipeline/pipeline.h"
#include "time/time_int.h"

typedef struct reader {
    dm_lexicon  *lex;
    dm_model    *model;
    dm_nlp_work *work;
    dm_arena     arena;
    dm_doc       doc;
    dm_seek_time seek;
    uint32_t     at;           /* first token that may belong to the next span */
} reader;

static _Noreturn void stop(const char *what)
{
    fprintf(stderr, "score_time: %s\n", what);
    exit(2);
}

static void open_all(reader *r, const char *share)
{
    char   path[4096];
    dm_err err = {0};

    snprintf(path, sizeof path, "%s/" DM_LEXICON_FILE, share);
    if (dm_lexicon_open(&r->lex, path, &err) != DM_OK)
        stop("cannot open the lexicon");
    snprintf(path, sizeof path, "%s/" DM_MODEL_FILE, share);
    if (dm_model_open(&r->model, path, &err) != DM_OK || dm_nlp_work_new(&r->work, r->model, &err) != DM_OK)
        stop("cannot open the model");
    dm_arena_init(&r->arena, 0);
}

/* The day is the article's: no page shows it here. */
static void read_document(reader *r, const char *day, char *text, size_t n)
{
    jmp_buf leave;
    dm_err  err = {0};

    dm_arena_reset(&r->arena);
    dm_doc_init(&r->doc, &r->arena);
    if (setjmp(leave))
        stop("out of memory");
    r->arena.leave = &leave;
    r->doc.article.bytes = (dm_str){text, n};
    if (dm_clean_plain(&r->doc, false, &err) != DM_OK || dm_nlp_read(&r->doc, r->model, r->lex, r->work, &err) != DM_OK)
        stop("cannot read a document");
    r->doc.published.first = r->doc.published.last = dm_day_read(dm_str_of(day));
    dm_time_given_begin(&r->seek, &r->doc, r->lex);
    r->at = 0;
}

static void print_day(dm_day day)
{
    char text[16] = "-";

    if (day != DM_DAY_NONE)
        dm_day_text(text, day);
    printf("\t%s", text);
}

static void read_span(reader *r, uint32_t start, uint32_t end)
{
    const dm_token *toks = r->doc.toks;
    uint32_t        first = r->at, last;
    dm_timex        x = {0};

    while (first < r->doc.n_tok && toks[first].span.end <= start)
        first++;
    for (last = first; last < r->doc.n_tok && toks[last].span.start < end; last++)
        ;
    if (last > first)
        x = dm_time_given(&r->seek, first, last - first);
    r->at = first;
    if (x.n == 0) {
        printf("-\t-\t-\t-\t-\n");
        return;
    }
    printf("%s\t%s", dm_timex_type_word(x.type), x.value[0] ? x.value : "-");
    print_day(x.date.first);
    print_day(x.date.last);
    printf("\t%s\n", dm_anchor_word(x.anchor));
}

int main(int argc, char **argv)
{
    static reader r;
    char          line[256], day[32];
    char         *text = NULL;
    unsigned      a, b;

    if (argc != 2)
        stop("wanted the folder of lexicon and model");
    open_all(&r, argv[1]);
    while (fgets(line, sizeof line, stdin)) {
        if (sscanf(line, "document %31s %u", day, &a) == 2) {
            dm_free(text);
            text = dm_malloc((size_t)a + 2);
            if (!text || fread(text, 1, (size_t)a + 1, stdin) != (size_t)a + 1)
                stop("a document is cut short");
            read_document(&r, day, text, a);
        } else if (sscanf(line, "span %u %u", &a, &b) == 2 && text) {
            read_span(&r, a, b);
        } else {
            stop("wanted 'document DAY BYTES' or 'span START END'");
        }
    }
    dm_free(text);
    dm_arena_clear(&r.arena);
    dm_nlp_work_free(r.work);
    dm_model_close(r.model);
    dm_lexicon_close(r.lex);
    return 0;
}
