/* lex_write.c: the builder's tables as a file (form: lex_int.h) */
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "lexicon/lex_builder.h"

uint32_t dm_lex_slot_count(uint32_t n)
{
    uint32_t cap = 16;

    while (cap < n * 2)
        cap *= 2;
    return cap;
}

static void write_words(dm_lex_builder *b)
{
    uint32_t         cap = dm_lex_slot_count(b->n_word);
    dm_lex_wordslot *slots = DM_NEW(b->arena, dm_lex_wordslot, cap);

    for (uint32_t i = 0; i < b->n_word; i++) {
        uint64_t hash = dm_hash_str(b->words[i].key);
        uint32_t at = (uint32_t)hash & (cap - 1);

        while (slots[at].word)
            at = (at + 1) & (cap - 1);
        slots[at] = (dm_lex_wordslot){(uint32_t)(hash >> 32), i + 1};
        dm_lex_add(b, DM_LEX_WORDS, &b->words[i].ref, sizeof b->words[i].ref);
    }
    dm_buf_add(&b->section[DM_LEX_WORD_SLOTS], slots, cap * sizeof *slots);
}

static void write_steps(dm_lex_builder *b)
{
    uint32_t     cap = dm_lex_slot_count(b->n_step);
    dm_lex_slot *slots = DM_NEW(b->arena, dm_lex_slot, cap);

    for (uint32_t i = 0; i < b->n_step; i++) {
        uint32_t at = dm_lex_step_hash(b->steps[i].node, b->steps[i].word) & (cap - 1);

        while (slots[at].next)
            at = (at + 1) & (cap - 1);
        slots[at] = b->steps[i];
    }
    dm_buf_add(&b->section[DM_LEX_NODE_SLOTS], slots, cap * sizeof *slots);
}

static int by_node(const void *a, const void *b)
{
    const dm_lex_end *x = a, *y = b;

    if (x->node != y->node)
        return x->node < y->node ? -1 : 1;
    return (x->order > y->order) - (x->order < y->order);
}

static void write_ends(dm_lex_builder *b)
{
    dm_lex_node *nodes = DM_NEW(b->arena, dm_lex_node, b->last_node + 1);

    if (b->n_end)
        qsort(b->ends, b->n_end, sizeof *b->ends, by_node);
    for (uint32_t i = 0; i < b->n_end; i++) {
        dm_lex_node *node = &nodes[b->ends[i].node];

        if (node->n++ == 0)
            node->first = i;
        dm_lex_add(b, DM_LEX_ENTRIES, &b->ends[i].entry, sizeof b->ends[i].entry);
    }
    dm_buf_add(&b->section[DM_LEX_NODE_ENTRIES], nodes, (b->last_node + 1) * sizeof *nodes);
}

static void pad(dm_buf *out)
{
    while (out->n % 8)
        dm_buf_char(out, 0);
}

static bool has_failed(const dm_lex_builder *b)
{
    for (uint32_t i = 0; i < DM_LEX_SECTION_COUNT; i++)
        if (b->section[i].failed)
            return true;
    return false;
}

dm_status dm_lex_lay_out(dm_buf *out, const dm_str section[DM_LEX_SECTION_COUNT], dm_err *err)
{
    dm_lex_header head = {.magic = {0}, .version = DM_LEX_VERSION, .n_section = DM_LEX_SECTION_COUNT};
    dm_lex_entry  table[DM_LEX_SECTION_COUNT] = {0};

    memcpy(head.magic, DM_LEX_MAGIC, sizeof head.magic);
    dm_buf_add(out, &head, sizeof head);
    dm_buf_add(out, table, sizeof table);
    for (uint32_t i = 0; i < DM_LEX_SECTION_COUNT; i++) {
        pad(out);
        table[i] = (dm_lex_entry){out->n, section[i].n, dm_crc32c(0, section[i].p, section[i].n), 0};
        dm_buf_str(out, section[i]);
    }
    pad(out);
    if (out->failed)
        return dm_err_set(err, DM_E_MEMORY, "no memory to write the lexicon");
    head.size = out->n;
    head.crc  = dm_crc32c(dm_crc32c(0, &head, sizeof head), table, sizeof table);
    memcpy(out->p, &head, sizeof head);
    memcpy(out->p + sizeof head, table, sizeof table);
    return DM_OK;
}

dm_status dm_lex_write(dm_buf *out, dm_lex_builder *b, const char *source_sha256, dm_err *err)
{
    dm_str      section[DM_LEX_SECTION_COUNT];
    dm_lex_meta meta;

    memcpy(meta.source, source_sha256, sizeof meta.source);
    dm_lex_add(b, DM_LEX_META, &meta, sizeof meta);
    write_words(b);
    write_steps(b);
    write_ends(b);
    dm_lex_write_gaz(b);
    if (has_failed(b))
        return dm_err_set(err, DM_E_MEMORY, "no memory to write the lexicon");
    for (uint32_t i = 0; i < DM_LEX_SECTION_COUNT; i++)
        section[i] = dm_buf_view(&b->section[i]);
    return dm_lex_lay_out(out, section, err);
}
