/* fuzz_verbs.c: any bytes as a user's verbs, and as trees that they code
 *
 * A NUL byte parts the two: verbs, then CoNLL-U. The actors are ours, so that there is
 * somebody to code. Coding must end, and every event must have two codes that differ, in a
 * document that holds what tests/doc_check.h says but for events without our actors.
 */
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "lexicon/build.h"
#include "lexicon/petrarch.h"
#include "pipeline/pipeline.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static const char actors[] = "NORLAND [NRL]\nSORLAND [SRL]\nESTLAND [ESL]\n", agents[] = "SOLDIER [~MIL]\nLAWMAKER [~LEG]\n";

static dm_coder  *coder;
static dm_worker *worker;

static void want(bool is_so, const char *what)
{
    if (is_so)
        return;
    fprintf(stderr, "fuzz_verbs: not so: %s\n", what);
    abort();
}

#define WANT(what) want((what), #what)

/* The shipped lexicon with the actors in it, and the shipped model; they stay. */
static void open_worker(void)
{
    static dm_arena    arena;
    static dm_petrarch p = {.arena = &arena};
    static dm_buf      bytes;
    static char        sum[65] = "";
    dm_lexicon        *base, *lex;
    dm_model          *model;
    jmp_buf            leave;
    dm_err             err;

    dm_arena_init(&arena, 0);
    if (setjmp(leave))
        exit(2);
    arena.leave = &leave;
    dm_petrarch_read(&p, DM_PETRARCH_ACTORS, dm_str_of(actors), "actors");
    dm_petrarch_read(&p, DM_PETRARCH_AGENTS, dm_str_of(agents), "agents");
    if (dm_lexicon_open(&base, DM_SHARE "/" DM_LEXICON_FILE, &err) != DM_OK
        || dm_petrarch_graft(&bytes, base, &p, sum, &err) != DM_OK
        || dm_lexicon_open_bytes(&lex, dm_buf_view(&bytes), "fuzz", &err) != DM_OK
        || dm_model_open(&model, DM_SHARE "/" DM_MODEL_FILE, &err) != DM_OK || dm_coder_new(&coder, lex, model, &err) != DM_OK
        || dm_worker_new(&worker, coder, &err) != DM_OK) {
        fprintf(stderr, "fuzz_verbs: %s\n", err.text);
        exit(2);
    }
    arena.leave = NULL;
}

static void check(const dm_doc *doc)
{
    for (uint32_t i = 0; i < doc->n_event; i++) {
        const dm_event *e = &doc->events[i];

        WANT(e->actor_code.n > 0 && e->recipient_code.n > 0 && e->cameo.n > 0);
        WANT(!dm_str_eq(e->actor_code, e->recipient_code));
        WANT(e->trigger.start < e->trigger.end && dm_span_in(e->trigger, e->evidence));
        WANT(e->n_actor <= 1 && e->n_recipient <= 1 && e->trigger_token < doc->n_tok);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    const uint8_t *part = n ? memchr(data, 0, n) : NULL;
    size_t         n_verbs = part ? (size_t)(part - data) : 0;
    const dm_doc  *doc;
    dm_arena       arena;
    dm_petrarch    p = {.arena = &arena};
    jmp_buf        leave;

    if (!worker)
        open_worker();
    if (!part)
        return 0;
    dm_arena_init(&arena, 64u << 20);
    arena.leave = &leave;
    if (setjmp(leave) == 0) {
        dm_petrarch_read(&p, DM_PETRARCH_VERBS, (dm_str){(const char *)data, n_verbs}, "fuzz");
        if (p.n_error == 0) {
            dm_coder_use_verbs(coder, p.verbs);
            WANT(dm_worker_code_conllu(&doc, worker, (dm_str){(const char *)part + 1, n - n_verbs - 1}, NULL) == DM_OK);
            check(doc);
        }
    }
    dm_arena_clear(&arena);
    return 0;
}
