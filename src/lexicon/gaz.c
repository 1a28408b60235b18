/* gaz.c: making the tables of names
 *
 * Runs when every block has been compiled and the ends of phrases are sorted. A
 * node's bits are those of the entries that end there. For the words of persons
 * the path to a node is walked back to its first word: each node was stepped to
 * from one other.
 */
#include "lexicon/gaz.h"

#include "doc/doc.h"
#include "lexicon/actor.h"
#include "lexicon/gaz_kind.h"
#include "lexicon/lex_builder.h"

typedef struct maker {
    dm_lex_builder     *b;
    uint8_t            *node;              /* the tables                      */
    uint16_t           *word;
    uint32_t           *step;              /* [node] 1 + the step that leads to it */
    const dm_lex_actor *actors;
    const dm_lex_title *titles;
    bool               *is_known;          /* [actor] papers call him by his surname alone */
    uint32_t            n_actor, n_title;
} maker;

/* ---- classes --------------------------------------------------------------- */

static void add_class(maker *m, const char *name, uint16_t bit)
{
    uint32_t                n, n_word;
    dm_lex_ref              ref = dm_lex_text(m->b, dm_str_of(name));
    const dm_lex_class_row *rows = dm_lex_records(m->b, DM_LEX_CLASSES, sizeof *rows, &n);
    const uint32_t         *words = dm_lex_records(m->b, DM_LEX_CLASS_WORDS, sizeof *words, &n_word);

    for (uint32_t i = 0; i < n; i++)
        for (uint32_t k = 0; rows[i].name == ref && k < rows[i].n; k++)
            m->word[words[rows[i].first + k]] |= bit;
}

static void add_classes(maker *m)
{
#define X(id, bit, cls) if (cls) add_class(m, cls, bit);
    DM_GAZ_WORDS(X)
#undef X
}

/* What `names` blocks say of words lies in GAZ_WORDS until the table is made. The
 * first pair tells where the words that only they have begin. */
typedef struct pair {
    uint32_t word, bit;
} pair;

static void add_pairs(maker *m)
{
    uint32_t    n;
    const pair *p = dm_lex_records(m->b, DM_LEX_GAZ_WORDS, sizeof *p, &n);

    for (uint32_t i = 0; i < n; i++)
        if (p[i].bit != DM_GAZ_WORD_ONLY)
            m->word[p[i].word] |= (uint16_t)p[i].bit;
        else
            for (uint32_t k = p[i].word; k < m->b->n_word; k++)
                m->word[k] |= DM_GAZ_WORD_ONLY;
    dm_buf_clear(&m->b->section[DM_LEX_GAZ_WORDS]);
}

/* ---- phrases --------------------------------------------------------------- */

static const dm_lex_slot *step_to(const maker *m, uint32_t node)
{
    return m->step[node] ? &m->b->steps[m->step[node] - 1] : NULL;
}

static const dm_lex_slot *first_step(const maker *m, uint32_t node)
{
    const dm_lex_slot *s = step_to(m, node);

    while (s && s->node)
        s = step_to(m, s->node);
    return s;
}

/* Links ("Abu", "bin"), initials and common words ("An", "Price") tell nothing. */
static void add_name_word(maker *m, uint32_t word, uint16_t bit)
{
    if (m->b->words[word].key.n > 2 && !(m->word[word] & (DM_GAZ_WORD_LINK | DM_GAZ_WORD_COMMON)))
        m->word[word] |= bit;
}

/* "Kofi Annan": the first word is given, the last the family's. */
static void add_person(maker *m, uint32_t node)
{
    const dm_lex_slot *last = step_to(m, node), *first = first_step(m, node);

    if (!first || first == last)
        return;
    add_name_word(m, first->word, DM_GAZ_WORD_GIVEN);
    add_name_word(m, last->word, DM_GAZ_WORD_FAMILY);
}

static uint8_t actor_bits(maker *m, const dm_lex_end *end)
{
    const dm_lex_actor *a = end->entry.record < m->n_actor ? &m->actors[end->entry.record] : NULL;
    bool                is_caps = end->entry.letter_case == DM_CASE_CAPS;

    if (!a || end->entry.letter_case == DM_CASE_ANY)
        return 0;
    switch ((dm_alias)end->entry.flags) {
    case DM_ALIAS_ADJECTIVE:
    case DM_ALIAS_PEOPLE:  return DM_GAZ_NODE_DEMONYM;
    case DM_ALIAS_CAPITAL: return DM_GAZ_NODE_PLACE;
    case DM_ALIAS_SURNAME: return DM_GAZ_NODE_SURNAME;
    case DM_ALIAS_NAME:    break;
    }
    if (a->kind == DM_ACTOR_COUNTRY)
        return DM_GAZ_NODE_STATE | (is_caps ? DM_GAZ_NODE_CAPS : 0);
    if (a->kind == DM_ACTOR_PERSON) {
        if (m->is_known[end->entry.record])
            add_person(m, end->node);
        return DM_GAZ_NODE_PERSON;
    }
    return DM_GAZ_NODE_ORG | (is_caps ? DM_GAZ_NODE_CAPS : 0);
}

/* Titles of one word: "president", "Gen". */
static void add_title(maker *m, const dm_lex_end *end)
{
    const dm_lex_title *t = end->entry.record < m->n_title ? &m->titles[end->entry.record] : NULL;
    const dm_lex_slot  *last = step_to(m, end->node);

    if (!t || !last || last->node)
        return;
    if (t->kind == DM_TITLE_BEFORE)
        m->word[last->word] |= DM_GAZ_WORD_TITLE;
    if (t->kind == DM_TITLE_PERSON || t->kind == DM_TITLE_HEAD || t->kind == DM_TITLE_MEMBER || t->kind == DM_TITLE_LEADER)
        m->word[last->word] |= DM_GAZ_WORD_ROLE;
}

static void add_node(maker *m, uint32_t node, uint8_t bits)
{
    const dm_lex_slot *first = first_step(m, node);

    m->node[node] |= bits;
    if (first && bits)
        m->word[first->word] |= DM_GAZ_WORD_BEGINS;
}

static void add_end(maker *m, const dm_lex_end *end)
{
    switch ((dm_phrase_kind)end->entry.kind) {
    case DM_PHRASE_ACTOR:
        add_node(m, end->node, actor_bits(m, end));
        break;
    case DM_PHRASE_PLACE:
        add_node(m, end->node, end->entry.letter_case == DM_CASE_ANY ? 0 : DM_GAZ_NODE_PLACE);
        break;
    case DM_PHRASE_NAME:
        add_node(m, end->node, (uint8_t)end->entry.flags);
        break;
    case DM_PHRASE_TITLE:
        add_title(m, end);
        break;
    default:
        break;
    }
}

/* A word that must stand in capitals for one thing may be written small for
 * another ("UNITA, Unita"): then capitals are not asked for. */
static void settle_capitals(maker *m)
{
    for (uint32_t i = 0; i < m->b->n_end; i++) {
        const dm_lex_end *end = &m->b->ends[i];

        if ((end->entry.kind == DM_PHRASE_ACTOR || end->entry.kind == DM_PHRASE_NAME)
            && (end->entry.letter_case == DM_CASE_NAME || end->entry.letter_case == DM_CASE_TITLE))
            m->node[end->node] &= (uint8_t)~DM_GAZ_NODE_CAPS;
    }
}

static void note_known(maker *m)
{
    m->is_known = DM_NEW(m->b->arena, bool, m->n_actor + 1);
    for (uint32_t i = 0; i < m->b->n_end; i++) {
        const dm_phrase_entry *e = &m->b->ends[i].entry;

        if (e->kind == DM_PHRASE_ACTOR && e->flags == DM_ALIAS_SURNAME && e->record < m->n_actor)
            m->is_known[e->record] = true;
    }
}

void dm_lex_write_gaz(dm_lex_builder *b)
{
    dm_arena *a = b->arena;
    maker     m = {.b = b, .node = DM_NEW(a, uint8_t, b->last_node + 1), .word = DM_NEW(a, uint16_t, b->n_word + 1),
                   .step = DM_NEW(a, uint32_t, b->last_node + 1)};

    m.actors = dm_lex_records(b, DM_LEX_ACTORS, sizeof *m.actors, &m.n_actor);
    m.titles = dm_lex_records(b, DM_LEX_TITLES, sizeof *m.titles, &m.n_title);
    note_known(&m);
    for (uint32_t i = 0; i < b->n_step; i++)
        m.step[b->steps[i].next] = i + 1;
    for (uint32_t i = 0; i < b->n_word; i++)
        m.word[i] |= b->words[i].is_plain ? 0 : DM_GAZ_WORD_NAMES;
    add_classes(&m);
    add_pairs(&m);
    for (uint32_t i = 0; i < b->n_end; i++)
        add_end(&m, &b->ends[i]);
    settle_capitals(&m);
    dm_buf_add(&b->section[DM_LEX_GAZ_NODES], m.node, b->last_node + 1);
    dm_buf_add(&b->section[DM_LEX_GAZ_WORDS], m.word, b->n_word * sizeof *m.word);
}

/* ---- names blocks ---------------------------------------------------------- */

static const struct { const char *word; uint8_t node; uint16_t of_word; } named[] = {
    {"organisation", DM_GAZ_NODE_ORG, 0},   {"place", DM_GAZ_NODE_PLACE, 0}, {"person", DM_GAZ_NODE_PERSON, 0},
    {"given", 0, DM_GAZ_WORD_GIVEN},        {"family", 0, DM_GAZ_WORD_FAMILY},
};

enum { N_NAMED = sizeof named / sizeof *named };

static void add_phrase(dm_lex_builder *b, dm_str name, dm_place at, uint8_t bits)
{
    dm_phrase_entry e = {.kind = DM_PHRASE_NAME, .letter_case = (uint8_t)dm_lex_case_of(name), .flags = bits};

    if (e.letter_case == DM_CASE_ANY)
        dm_lex_error(b, at, "a name wants a capital, found '%.*s'", (int)name.n, name.p);
    if (e.letter_case == DM_CASE_CAPS && bits == DM_GAZ_NODE_ORG)
        e.flags |= DM_GAZ_NODE_CAPS;
    dm_lex_phrase(b, name, e);
}

static void add_names(dm_lex_builder *b, const dm_lex_line *line, int which)
{
    dm_str   item, rest = {0};
    dm_place at;

    while (dm_lex_item(&item, &at, &rest, line)) {
        pair p = {.bit = named[which].of_word};

        if (named[which].node) {
            add_phrase(b, item, at, named[which].node);
            continue;
        }
        p.word = dm_lex_name_word(b, item);
        dm_lex_add(b, DM_LEX_GAZ_WORDS, &p, sizeof p);
    }
}

static void compile_names(dm_lex_builder *b, const dm_lex_block *block)
{
    static const char *const keys[] = {"words", NULL};
    const char              *words[N_NAMED];
    int                      which;

    for (uint32_t i = 0; i < N_NAMED; i++)
        words[i] = named[i].word;
    if ((which = dm_lex_pick(b, block->head.at, "kind of name", block->head.value, words, N_NAMED)) < 0)
        return;
    if (b->section[DM_LEX_GAZ_WORDS].n == 0) {
        pair first = {b->n_word, DM_GAZ_WORD_ONLY};

        dm_lex_add(b, DM_LEX_GAZ_WORDS, &first, sizeof first);
    }
    for (uint32_t i = 0; i < block->n_line; i++)
        if (dm_str_eq(block->lines[i].key, DM_STR("words")))
            add_names(b, &block->lines[i], which);
        else
            dm_lex_bad_key(b, &block->lines[i], keys);
}

static const char *const keywords[] = {"names", NULL};

const dm_lex_kind dm_lex_kind_names = {keywords, compile_names, NULL};

/* ---- reading --------------------------------------------------------------- */

dm_gaz_tables dm_gaz_open(const dm_lexicon *lex)
{
    dm_gaz_tables t;

    t.node = dm_lexicon_section(lex, DM_LEX_GAZ_NODES, 1, &t.n_node);
    t.word = dm_lexicon_section(lex, DM_LEX_GAZ_WORDS, sizeof *t.word, &t.n_word);
    return t;
}
