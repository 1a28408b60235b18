/* score_place.c: what the place stage makes of texts (run tools/score_place)
 *
 *     score_place SHARE < articles
 *
 * An article on the input is a line "ID SPANS BYTES", SPANS lines "START END" (bytes
 * of the text) and the text, BYTES long, with a line end behind it. Printed are
 *
 *     given ID START END ...      each place of a reading whose names of places are the spans, no others
 *     found ID START END ...      each place of a reading as `demarche code` does it; "dateline" instead of
 *                                 found or given: the place of the dateline, which is not of the text
 *
 * with name, country, kind, division, latitude, longitude, GeoNames number,
 * confidence and whether it acts, all parted by tabs; "-" where nothing is known.
 */
#include <stdio.h>

#include "base/alloc.h"
#include "base/io.h"
#include "clean/clean.h"
#include "lexicon/lexicon.h"
#include "nlp/nlp.h"
#include "pipeline/pipeline.h"
#include "place/place.h"

enum { MOST_SPANS = 4096 };

typedef struct driver {
    dm_lexicon  *lex;
    dm_model    *model;
    dm_coder    *coder;
    dm_worker   *worker;
    dm_nlp_work *nlp;
    dm_arena     arena;
    jmp_buf      leave;
    dm_span      spans[MOST_SPANS];
    uint32_t     n_span;
    dm_str       text;
    char         id[64];
} driver;

static void print_place(const driver *d, const char *how, const dm_doc *doc, const dm_toponym *t)
{
    dm_span raw = dm_doc_raw_span(doc, t->span);

    if (t->first == DM_NONE)
        how = "dateline";
    printf("%s\t%s\t%u\t%u\t%.*s\t%s\t%s\t%.*s\t", how, d->id, raw.start, raw.end, (int)t->name.n, t->name.p,
           t->country[0] ? t->country : "-", t->kind ? t->kind : "-", t->division.n ? (int)t->division.n : 1,
           t->division.n ? t->division.p : "-");
    if (t->has_point)
        printf("%.4f\t%.4f\t%u\t", t->latitude, t->longitude, t->geonames);
    else
        printf("-\t-\t0\t");
    printf("%.2f\t%d\n", (double)t->confidence, t->is_actor);
}

static void print_places(const driver *d, const char *how, const dm_doc *doc)
{
    for (uint32_t i = 0; i < doc->n_toponym; i++)
        print_place(d, how, doc, &doc->toponyms[i]);
}

/* ---- names as given --------------------------------------------------------- */

static dm_name name_of(const dm_doc *doc, dm_span span)
{
    dm_name name = {.ne = DM_NE_LOC};

    for (uint32_t t = 0; t < doc->n_tok; t++) {
        if (!dm_span_overlap(doc->toks[t].span, span))
            continue;
        name.first = name.n ? name.first : t;
        name.n     = t + 1 - name.first;
    }
    return name;
}

static void forget_names(dm_doc *doc)
{
    doc->n_name = 0;
    for (uint32_t t = 0; t < doc->n_tok; t++) {
        doc->toks[t].ne        = DM_NE_NONE;
        doc->toks[t].ne_begins = false;
    }
}

/* The spans become the document's names, those that overlap an earlier one aside. */
static void give_names(const driver *d, dm_doc *doc)
{
    forget_names(doc);
    for (uint32_t i = 0; i < d->n_span; i++) {
        dm_name name = name_of(doc, d->spans[i]);

        if (!name.n || doc->toks[name.first].ne == DM_NE_LOC)
            continue;
        *DM_PUSH(doc->arena, doc->names, doc->n_name, doc->cap_name) = name;
        for (uint32_t t = name.first; t < name.first + name.n; t++)
            doc->toks[t].ne = DM_NE_LOC;
        doc->toks[name.first].ne_begins = true;
    }
}

static dm_status read_given(driver *d, dm_err *err)
{
    dm_doc    doc;
    dm_status st;

    dm_arena_reset(&d->arena);
    dm_doc_init(&doc, &d->arena);
    doc.article.bytes = d->text;
    if ((st = dm_clean_plain(&doc, false, err)) != DM_OK || (st = dm_nlp_read(&doc, d->model, d->lex, d->nlp, err)) != DM_OK)
        return st;
    give_names(d, &doc);
    if ((st = dm_place_find(&doc, d->lex, err)) == DM_OK)
        print_places(d, "given", &doc);
    return st;
}

static dm_status read_found(driver *d, dm_err *err)
{
    const dm_doc *doc;
    dm_status     st = dm_worker_code(&doc, d->worker, d->text, err);

    if (st == DM_OK)
        print_places(d, "found", doc);
    return st;
}

/* ---- the input -------------------------------------------------------------- */

/* False at the end of the input. */
static bool next_article(driver *d)
{
    unsigned n_span, n_byte;
    char    *text;

    if (scanf("%63s %u %u", d->id, &n_span, &n_byte) != 3 || n_span > MOST_SPANS)
        return false;
    for (d->n_span = 0; d->n_span < n_span; d->n_span++)
        if (scanf("%u %u", &d->spans[d->n_span].start, &d->spans[d->n_span].end) != 2)
            return false;
    while (getchar() != '\n')
        continue;
    if (!(text = dm_malloc(n_byte + 1)) || fread(text, 1, n_byte, stdin) != n_byte)
        return false;
    d->text = (dm_str){text, n_byte};
    return true;
}

static dm_status open_all(driver *d, const char *share, dm_err *err)
{
    char      path[4096];
    dm_status st;

    snprintf(path, sizeof path, "%s/" DM_LEXICON_FILE, share);
    if ((st = dm_lexicon_open(&d->lex, path, err)) != DM_OK)
        return st;
    snprintf(path, sizeof path, "%s/" DM_MODEL_FILE, share);
    if ((st = dm_model_open(&d->model, path, err)) != DM_OK || (st = dm_nlp_work_new(&d->nlp, d->model, err)) != DM_OK)
        return st;
    if ((st = dm_coder_new(&d->coder, d->lex, d->model, err)) != DM_OK)
        return st;
    dm_arena_init(&d->arena, DM_MAX_ARENA_BYTES);
    d->arena.leave = &d->leave;
    return dm_worker_new(&d->worker, d->coder, err);
}

int main(int argc, char **argv)
{
    static driver d;
    dm_err        err = {0};

    if (argc != 2 || open_all(&d, argv[1], &err) != DM_OK || setjmp(d.leave) != 0) {
        fprintf(stderr, "score_place: %s\n", err.text[0] ? err.text : "wanted a folder of lexicon and model, and memory");
        return 2;
    }
    while (next_article(&d)) {
        if (read_given(&d, &err) != DM_OK || read_found(&d, &err) != DM_OK) {
            fprintf(stderr, "score_place: %s: %s\n", d.id, err.text);
            return 1;
        }
        dm_free((void *)(uintptr_t)d.text.p);
    }
    return 0;
}
