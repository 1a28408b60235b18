/* gold_coref.c: whom our coreference takes the mentions of a gold text for
 *
 *     gold_coref DATA_DIR FILE.conllu SPANS [FILE.conllu SPANS ...]
 *
 * One document a file, its words and trees given as CoNLL-U. A line of SPANS is a
 * gold mention, "first<TAB>last<TAB>person|organization|place", its words counted
 * from 0 over the document. Each document is read twice:
 *
 *     given     the stages run with these mentions and no others
 *     found     the stages run as always, with our own mentions
 *
 * A line of output a mention: "given|found<TAB>FILE<TAB>first<TAB>last<TAB>head<TAB>
 * actor", actors being numbers of that document and reading. tools/score_coref
 * makes the spans, reads the lines and counts.
 *
 * With --time, prints what the actor stage takes of thread time instead.
 */
#include <time.h>

#include "actor/actor.h"
#include "base/alloc.h"
#include "base/io.h"
#include "claim/claim.h"
#include "clean/clean.h"
#include "ingest/given.h"
#include "nlp/nlp.h"
#include "pipeline/pipeline.h"
#include "place/place.h"
#include "time/time.h"

enum { PATH_BYTES = 4096, RUNS = 5 };

typedef struct reader {
    dm_lexicon  *lex;
    dm_model    *model;
    dm_nlp_work *work;
    dm_arena     arena;
    double       ns;             /* of the actor stage, in all                */
} reader;

static void check(dm_status st, const dm_err *err)
{
    if (st == DM_OK)
        return;
    fprintf(stderr, "gold_coref: %s\n", err->text);
    exit(1);
}

static dm_str read_all(dm_file *file, const char *path)
{
    dm_err err;

    check(dm_file_read(file, path, 1u << 30, &err), &err);
    return file->bytes;
}

/* ---- gold mentions ------------------------------------------------------ */

static uint32_t number(dm_str digits)
{
    uint32_t v = 0;

    for (size_t i = 0; i < digits.n; i++)
        v = v * 10 + (uint32_t)(digits.p[i] - '0');
    return v;
}

static dm_actor_kind kind_of(dm_str type)
{
    if (dm_str_eq(type, DM_STR("person")))
        return DM_ACTOR_PERSON;
    return dm_str_eq(type, DM_STR("organization")) ? DM_ACTOR_ORGANISATION : DM_ACTOR_UNKNOWN;
}

static dm_actor_given *read_spans(uint32_t *n, dm_arena *arena, dm_str text)
{
    dm_actor_given *given = NULL;
    uint32_t        cap = 0;
    dm_str          line, first, last;

    *n = 0;
    while (dm_str_cut(&line, &text, '\n')) {
        if (!dm_str_cut(&first, &line, '\t') || !dm_str_cut(&last, &line, '\t'))
            continue;
        *DM_PUSH(arena, given, *n, cap) = (dm_actor_given){.first = number(first),
            .n = number(last) - number(first) + 1, .kind = kind_of(line)};
    }
    return given;
}

/* ---- the stages --------------------------------------------------------- */

static double now(void)
{
    struct timespec t;

    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

static void run(reader *r, dm_doc *doc, dm_str conllu, dm_actor_given *given, uint32_t n)
{
    dm_err err = {0};

    dm_arena_reset(&r->arena);
    dm_doc_init(doc, &r->arena);
    doc->article = (dm_article){.bytes = conllu, .path = DM_STR("-"), .record = 1, .format = DM_INPUT_CONLLU};
    dm_given_head(&doc->article);
    check(dm_given_unfold(doc, &err), &err);
    check(dm_clean_read(doc, r->lex, &err), &err);
    check(dm_nlp_read(doc, r->model, r->lex, r->work, &err), &err);
    check(dm_time_resolve(doc, r->lex, &err), &err);
    check(dm_place_find(doc, r->lex, &err), &err);
    dm_claim_quotes(doc);
    r->ns -= now();
    check(given ? dm_actor_resolve_given(doc, r->lex, given, n, &err) : dm_actor_resolve(doc, r->lex, &err), &err);
    r->ns += now();
    check(dm_claim_find(doc, r->lex, &err), &err);
    r->ns -= now();
    check(dm_actor_speakers(doc, r->lex, &err), &err);
    r->ns += now();
}

/* ---- output ------------------------------------------------------------- */

static void print_given(const char *path, const dm_doc *doc, const dm_actor_given *given, uint32_t n)
{
    uint32_t fresh = doc->n_actor;

    for (uint32_t i = 0; i < n; i++) {
        uint32_t m = given[i].is_read ? doc->mention_at[given[i].head] : DM_NONE;

        printf("given\t%s\t%u\t%u\t%u\t%u\n", path, given[i].first, given[i].first + given[i].n - 1, given[i].head,
               m == DM_NONE ? fresh++ : doc->mentions[m].actor);
    }
}

static void print_found(const char *path, const dm_doc *doc)
{
    for (uint32_t i = 0; i < doc->n_mention; i++)
        printf("found\t%s\t%u\t%u\t%u\t%u\n", path, doc->mentions[i].first,
               doc->mentions[i].first + doc->mentions[i].n - 1, doc->mentions[i].head, doc->mentions[i].actor);
}

static void read_pair(reader *r, const char *path, const char *spans, bool is_timed)
{
    dm_file         words, gold;
    dm_arena        own;
    dm_doc          doc;
    uint32_t        n;
    dm_str          conllu = read_all(&words, path);

    dm_arena_init(&own, 0);
    dm_actor_given *given = read_spans(&n, &own, read_all(&gold, spans));

    for (uint32_t i = 0; i < RUNS && is_timed; i++)
        run(r, &doc, conllu, NULL, 0);
    if (!is_timed) {
        run(r, &doc, conllu, given, n);
        print_given(path, &doc, given, n);
        run(r, &doc, conllu, NULL, 0);
        print_found(path, &doc);
    }
    dm_arena_clear(&own);
    dm_file_close(&gold);
    dm_file_close(&words);
}

static void open_data(reader *r, const char *dir)
{
    char   path[PATH_BYTES];
    dm_err err = {0};

    snprintf(path, sizeof path, "%s/" DM_LEXICON_FILE, dir);
    check(dm_lexicon_open(&r->lex, path, &err), &err);
    snprintf(path, sizeof path, "%s/" DM_MODEL_FILE, dir);
    check(dm_model_open(&r->model, path, &err), &err);
    check(dm_nlp_work_new(&r->work, r->model, &err), &err);
    dm_arena_init(&r->arena, 0);
}

int main(int argc, char **argv)
{
    bool    is_timed = argc > 1 && dm_str_eq(dm_str_of(argv[1]), DM_STR("--time"));
    int     at = is_timed ? 2 : 1;
    reader  r = {0};

    if (argc - at < 3 || (argc - at) % 2 == 0) {
        fprintf(stderr, "usage: gold_coref [--time] DATA_DIR FILE.conllu SPANS [FILE.conllu SPANS ...]\n");
        return 2;
    }
    open_data(&r, argv[at]);
    for (int i = at + 1; i < argc; i += 2)
        read_pair(&r, argv[i], argv[i + 1], is_timed);
    if (is_timed)
        printf("%.1f us an article\n", r.ns / 1e3 / RUNS / ((argc - at - 1) / 2.0));
    dm_arena_clear(&r.arena);
    dm_nlp_work_free(r.work);
    dm_model_close(r.model);
    dm_lexicon_close(r.lex);
    return 0;
}
