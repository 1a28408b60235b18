/* fuzz_petrarch.c: any bytes as a dictionary of PETRARCH
 *
 * The first byte, 0 to 4, says of what kind: actors, agents, verbs, discards or issues. Reading may find
 * faults but must end, what is numbered must be there, and what
 * was read without one must make a lexicon that opens. The lexicon it is put into
 * is empty, so that a run is quick.
 */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "lexicon/build.h"
#include "lexicon/petrarch.h"
#include "lexicon/petrarch_verb.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static dm_lex_result empty;
static dm_lexicon   *base;

static void open_base(void)
{
    char folder[] = "/tmp/demarche-fuzz-XXXXXX";

    if (!mkdtemp(folder) || dm_lexicon_compile(&empty, folder, NULL) != DM_OK
        || dm_lexicon_open_bytes(&base, dm_buf_view(&empty.bytes), "empty", NULL) != DM_OK)
        exit(2);
    rmdir(folder);
}

static void check_range(uint32_t first, uint32_t n, uint32_t all)
{
    if (first > all || n > all - first)
        abort();
}

static void check_verbs(const dm_verbs *v)
{
    for (uint32_t i = 0; i < v->n_item; i++)
        if (v->items[i] & DM_PV_SET ? (v->items[i] & ~DM_PV_SET) >= v->n_set : v->items[i] >= v->words.n)
            abort();
    for (uint32_t i = 0; i < v->n_term; i++)
        check_range(v->terms[i].first, v->terms[i].n, v->n_item);
    for (uint32_t i = 0; i < v->n_part; i++)
        check_range(v->parts[i].first, v->parts[i].n, v->n_item);
    for (uint32_t i = 0; i < v->n_pattern; i++)
        check_range(v->patterns[i].first, v->patterns[i].n_before + v->patterns[i].n_after, v->n_part);
    for (uint32_t i = 0; i < v->n_block; i++)
        check_range(v->blocks[i].first, v->blocks[i].n, v->n_pattern);
    for (uint32_t i = 0; i < v->n_verb; i++) {
        check_range(v->verbs[i].first, v->verbs[i].n, v->n_item);
        if (v->verbs[i].at >= v->verbs[i].n || v->verbs[i].block >= v->n_block)
            abort();
    }
    for (uint32_t i = 0; i < v->n_discard; i++)
        check_range(v->discards[i].first, v->discards[i].n, v->n_item);
    for (uint32_t i = 0; i < v->n_issue; i++)
        check_range(v->issues[i].first, v->issues[i].n, v->n_item);
}

static void check_read(const dm_petrarch *p)
{
    if (p->verbs)
        check_verbs(p->verbs);
    for (uint32_t i = 0; i < p->n_entry; i++) {
        const dm_petrarch_entry *e = &p->entries[i];

        if (e->n_phrase == 0 || e->n_row == 0 || e->first_phrase + e->n_phrase > p->n_phrase
            || e->first_row + e->n_row > p->n_row)
            abort();
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    dm_arena    arena;
    dm_petrarch p = {.arena = &arena};
    jmp_buf     leave;
    dm_buf      bytes = {0};
    dm_lexicon *lex = NULL;
    static char sum[65] = "";

    if (!base)
        open_base();
    if (n == 0)
        return 0;
    dm_arena_init(&arena, 256u << 20);
    arena.leave = &leave;
    if (setjmp(leave) == 0) {
        dm_petrarch_read(&p, (dm_petrarch_kind)((data[0] + 2) % (DM_PETRARCH_ISSUES + 1)),
                         (dm_str){(const char *)data + 1, n - 1}, "fuzz");
        check_read(&p);
        if (p.n_error == 0 && (dm_petrarch_graft(&bytes, base, &p, sum, NULL) != DM_OK
                               || dm_lexicon_open_bytes(&lex, dm_buf_view(&bytes), "fuzz", NULL) != DM_OK))
            abort();
    }
    dm_lexicon_close(lex);
    dm_buf_clear(&bytes);
    dm_arena_clear(&arena);
    return 0;
}
