/* petrarch_graft.c: a user's dictionary, in a lexicon
 *
 * The compiled lexicon stays as it is and gets more: words, steps of phrases, records.
 * All numbers it has keep their meaning, so nothing is compiled anew; only the hash
 * tables are laid out again, larger. That costs some tens of milliseconds once, and
 * stages that know nothing of dictionaries read the result as any other lexicon.
 *
 *     every phrase      an entry of kind DICTIONARY with its codes; of several records
 *                       with one phrase the last counts, as in PETRARCH
 *     actors            an entry of kind ACTOR too, unless ours has that phrase, or knows
 *                       who it is by the words in it (petrarch_ours.c): then it is our
 *                       actor, with the user's codes
 *     agents            an entry of kind TITLE, likewise
 *
 * A dictionary is written in capitals and does not say what kind of actor somebody is.
 * So names want a capital in the text (all capitals where ours wants them, or when they
 * stood in brackets: "HILL_BRIGADE_(HBR)_"), and the codes are asked: a code that is but a country is one; who
 * has an office for some days, or had one, is a person.
 */
#include "lexicon/petrarch_int.h"

#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "base/io.h"
#include "base/limits.h"
#include "doc/doc.h"
#include "lexicon/actorcode.h"
#include "lexicon/gaz.h"
#include "lexicon/lex_builder.h"

typedef struct end {
    uint32_t        node, order;
    dm_phrase_entry entry;
    bool            is_ours;             /* our reading finds who is meant     */
} end;

typedef struct graft {
    const dm_lexicon *base;
    dm_petrarch      *p;
    dm_arena         *arena;
    dm_buf            more[DM_LEX_SECTION_COUNT];    /* what is added to each  */
    uint32_t          n_string;                      /* bytes of base STRINGS  */
    uint32_t          n_base_word, n_base_node;
    dm_str           *words;                         /* keys of new words      */
    uint32_t          n_word, cap_word;
    dm_lex_index      word_index;
    dm_lex_slot      *steps;
    uint32_t          n_step, cap_step, n_node;      /* n_node: of all         */
    dm_lex_index      step_index;
    end              *ends;
    uint32_t          n_end, cap_end;
    uint32_t          first_actor, first_title, n_title;
    dm_lex_ref       *paths;                         /* [n_file]               */
} graft;

/* ---- strings, words, steps ---------------------------------------------- */

static uint32_t count(const graft *g, dm_lex_section s, size_t size)
{
    uint32_t n;

    dm_lexicon_section(g->base, s, size, &n);
    return n;
}

static dm_lex_ref add_string(graft *g, dm_str s)
{
    dm_buf    *out = &g->more[DM_LEX_STRINGS];
    dm_lex_ref ref = g->n_string + (uint32_t)out->n;
    uint32_t   n = (uint32_t)s.n;

    if (n == 0)
        return 0;
    dm_buf_add(out, &n, sizeof n);
    dm_buf_str(out, s);
    return ref;
}

static bool is_crowded(const dm_lex_index *index) { return (index->n + 1) * 2 > index->cap; }

static void put(dm_lex_index *index, uint64_t hash, uint32_t i)
{
    uint32_t at = (uint32_t)hash & (index->cap - 1);

    while (index->slots[at])
        at = (at + 1) & (index->cap - 1);
    index->slots[at] = i + 1;
}

static void widen(graft *g, dm_lex_index *index)
{
    index->cap   = index->cap ? index->cap * 2 : 4096;
    index->slots = DM_NEW(g->arena, uint32_t, index->cap);
}

static uint32_t word_of(graft *g, dm_str word)
{
    dm_lex_index *index = &g->word_index;
    char          buf[DM_LEX_KEY_BYTES];
    dm_str        key = dm_lexicon_key(buf, sizeof buf, word);
    uint32_t      known = dm_lexicon_word(g->base, key);
    uint64_t      hash = dm_hash_str(key);

    if (known != DM_LEX_NONE)
        return known;
    if (is_crowded(index)) {
        widen(g, index);
        for (uint32_t i = 0; i < g->n_word; i++)
            put(index, dm_hash_str(g->words[i]), i);
    }
    for (uint32_t at = (uint32_t)hash & (index->cap - 1); index->slots[at]; at = (at + 1) & (index->cap - 1))
        if (dm_str_eq(g->words[index->slots[at] - 1], key))
            return g->n_base_word + index->slots[at] - 1;
    put(index, hash, index->n++);
    *DM_PUSH(g->arena, g->words, g->n_word, g->cap_word) = dm_arena_str(g->arena, key);
    return g->n_base_word + g->n_word - 1;
}

static uint32_t step(graft *g, uint32_t node, uint32_t word)
{
    dm_lex_index *index = &g->step_index;
    uint32_t      hash = dm_lex_step_hash(node, word), known = DM_LEX_NONE;

    if (node < g->n_base_node && word < g->n_base_word)
        known = dm_phrase_step(g->base, node, word);
    if (known != DM_LEX_NONE)
        return known;
    if (is_crowded(index)) {
        widen(g, index);
        for (uint32_t i = 0; i < g->n_step; i++)
            put(index, dm_lex_step_hash(g->steps[i].node, g->steps[i].word), i);
    }
    for (uint32_t at = hash & (index->cap - 1); index->slots[at]; at = (at + 1) & (index->cap - 1)) {
        const dm_lex_slot *s = &g->steps[index->slots[at] - 1];

        if (s->node == node && s->word == word)
            return s->next;
    }
    put(index, hash, index->n++);
    *DM_PUSH(g->arena, g->steps, g->n_step, g->cap_step) = (dm_lex_slot){node, word, g->n_node};
    return g->n_node++;
}

/* ---- phrases ------------------------------------------------------------ */

static void add_path(graft *g, dm_str phrase, dm_phrase_entry entry, bool is_ours, bool splits_hyphens)
{
    uint32_t node = 0;
    dm_str   word, rest = phrase;

    while (dm_petrarch_next_word(&word, &rest, splits_hyphens))
        node = step(g, node, word_of(g, word));
    if (node)
        *DM_PUSH(g->arena, g->ends, g->n_end, g->cap_end) = (end){node, g->n_end, entry, is_ours};
}

/* `is_ours`: our reading finds who is meant. */
static void add_phrase(graft *g, dm_str phrase, dm_phrase_entry entry, bool is_ours)
{
    add_path(g, phrase, entry, is_ours, true);
    if (memchr(phrase.p, '-', phrase.n))
        add_path(g, phrase, entry, is_ours, false);
}

/* ---- what an entry is --------------------------------------------------- */

static bool is_agent(const graft *g, const dm_petrarch_entry *e) { return g->p->files[e->file].kind == DM_PETRARCH_AGENTS; }

static bool is_dated(const dm_petrarch_row *row) { return row->since != INT32_MIN + 1 || row->until != INT32_MAX; }

static dm_actor_kind kind_of(graft *g, const dm_petrarch_entry *e, dm_lex_actor *a)
{
    dm_actor_kind kind = DM_ACTOR_UNKNOWN;

    for (uint32_t i = 0; i < e->n_row; i++) {
        const dm_petrarch_row *row = &g->p->rows[e->first_row + i];
        dm_code_sense          code;
        dm_place               at = {.path = g->p->files[e->file].path, .line = e->line};

        dm_code_sense_read(&code, g->base, row->code);
        if (code.is_strange && i == 0)
            dm_petrarch_note(g->p, DM_PETRARCH_STRANGE, at, row->code);
        if (code.is_plain && kind == DM_ACTOR_UNKNOWN) {
            kind = DM_ACTOR_COUNTRY;
            memcpy(a->country, code.country, 4);
        }
        if ((is_dated(row) && code.sectors[0][0]) || dm_str_ends(row->code, DM_STR("ELI")))
            return DM_ACTOR_PERSON;
    }
    return kind;
}

/* A name as it would stand in a text, by its capitals: "Duke Of Haugen". */
static dm_str name_of(graft *g, dm_str words)
{
    char *out = DM_NEW(g->arena, char, words.n + 1);
    bool  starts = true;

    for (size_t i = 0; i < words.n; i++) {
        char c = words.p[i];

        out[i] = !starts && c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
        starts = c == ' ' || c == '-' || c == '.' || c == '(' || c == '\'';
    }
    return words.n <= 4 ? words : (dm_str){out, words.n};
}

static void add_rows(graft *g, const dm_petrarch_entry *e, uint32_t actor)
{
    dm_buf    *codes = &g->more[DM_LEX_DICTIONARY_CODES];
    dm_lex_own own = {(uint32_t)(codes->n / sizeof(dm_lex_own_code)), e->n_row, actor, e->line, g->paths[e->file]};

    for (uint32_t i = 0; i < e->n_row; i++) {
        const dm_petrarch_row *row = &g->p->rows[e->first_row + i];
        dm_lex_own_code        code = {row->since, row->until, add_string(g, row->code)};

        dm_buf_add(codes, &code, sizeof code);
    }
    dm_buf_add(&g->more[DM_LEX_DICTIONARY], &own, sizeof own);
}

static void add_actor(graft *g, const dm_petrarch_entry *e)
{
    dm_lex_actor a = {.name = add_string(g, name_of(g, g->p->phrases[e->first_phrase].words))};
    uint32_t     record = g->first_actor + (uint32_t)(g->more[DM_LEX_ACTORS].n / sizeof a);

    a.kind = (uint8_t)kind_of(g, e, &a);
    if (a.kind != DM_ACTOR_COUNTRY)
        memset(a.country, 0, sizeof a.country);
    dm_buf_add(&g->more[DM_LEX_ACTORS], &a, sizeof a);
    add_rows(g, e, record);
}

static void add_agent(graft *g, const dm_petrarch_entry *e)
{
    dm_str        code = g->p->rows[e->first_row].code;
    int           kind = dm_petrarch_title_kind(g->base, g->p->phrases[e->first_phrase].words);
    dm_lex_title  t = {.kind = kind < 0 ? DM_TITLE_PERSON : (uint8_t)kind};
    dm_code_sense read;
    dm_str        core = code.p[0] == '~' ? dm_str_sub(code, 1, code.n) : dm_str_sub(code, 0, code.n - 1);

    dm_code_sense_read(&read, g->base, dm_arena_fmt(g->arena, "---%.*s", (int)core.n, core.p));
    memcpy(t.sectors, read.sectors, sizeof t.sectors);
    dm_buf_add(&g->more[DM_LEX_TITLES], &t, sizeof t);
    add_rows(g, e, DM_LEX_NONE);
}

static void add_phrases(graft *g, const dm_petrarch_entry *e, uint32_t record)
{
    const dm_lex_actor *actors = (const dm_lex_actor *)(const void *)g->more[DM_LEX_ACTORS].p;
    bool                is_man = !is_agent(g, e) && actors[record].kind == DM_ACTOR_PERSON;

    for (uint32_t k = 0; k < e->n_phrase; k++) {
        const dm_petrarch_phrase *phrase = &g->p->phrases[e->first_phrase + k];
        dm_phrase_entry           actor = {DM_PHRASE_DICTIONARY, phrase->is_acronym ? DM_CASE_CAPS : DM_CASE_NAME, DM_OWN_ACTOR, record};
        dm_phrase_entry           agent = {DM_PHRASE_DICTIONARY, DM_CASE_ANY, DM_OWN_AGENT, record};

        if (is_agent(g, e))
            add_phrase(g, phrase->words, agent, dm_petrarch_title_kind(g->base, phrase->words) >= 0);
        else
            add_phrase(g, phrase->words, actor, dm_petrarch_is_ours(g->base, phrase->words, is_man));
    }
}

/* Actors before agents, so that they are numbered as in ACTORS. */
static void add_entries(graft *g, bool agents)
{
    for (uint32_t i = 0; i < g->p->n_entry; i++) {
        const dm_petrarch_entry *e = &g->p->entries[i];
        uint32_t                 record = (uint32_t)(g->more[DM_LEX_DICTIONARY].n / sizeof(dm_lex_own));

        if (is_agent(g, e) != agents)
            continue;
        if (agents)
            add_agent(g, e);
        else
            add_actor(g, e);
        if (!g->more[DM_LEX_ACTORS].failed)
            add_phrases(g, e, record);
    }
}

/* ---- ends of phrases ---------------------------------------------------- */

static int by_node(const void *a, const void *b)
{
    const end *x = a, *y = b;

    if (x->node != y->node)
        return x->node < y->node ? -1 : 1;
    return (x->order > y->order) - (x->order < y->order);
}

/* What ours has at a node. */
typedef struct ours {
    const dm_phrase_entry *entries;
    uint32_t               n;
    const dm_phrase_entry *actor, *title;  /* the first of that kind, or NULL  */
} ours;

static ours find_ours(const graft *g, uint32_t node)
{
    ours o = {0};

    if (node < g->n_base_node)
        o.entries = dm_phrase_entries(g->base, node, &o.n);
    for (uint32_t i = o.n; i-- > 0;) {
        if (o.entries[i].kind == DM_PHRASE_ACTOR && o.entries[i].flags != DM_ALIAS_SURNAME)
            o.actor = &o.entries[i];
        if (o.entries[i].kind == DM_PHRASE_TITLE)
            o.title = &o.entries[i];
    }
    return o;
}

static void add_entry(graft *g, dm_lex_node *node, dm_phrase_entry e)
{
    dm_buf_add(&g->more[DM_LEX_ENTRIES], &e, sizeof e);
    node->n++;
}

static const dm_lex_own *own_of(const graft *g, uint32_t record)
{
    return (const dm_lex_own *)(const void *)g->more[DM_LEX_DICTIONARY].p + record;
}

/* Ours at this node, and of [ends, ends + n) the last actor and the last agent. What stood
 * in brackets gives way to ours and to every name that stands for itself. */
static void add_node(graft *g, dm_lex_node *node, const end *ends, uint32_t n)
{
    ours             o = find_ours(g, ends->node);
    const end       *last[2] = {NULL, NULL};
    dm_phrase_entry  e;

    *node = (dm_lex_node){count(g, DM_LEX_ENTRIES, sizeof e) + (uint32_t)(g->more[DM_LEX_ENTRIES].n / sizeof e), 0};
    for (uint32_t i = 0; i < o.n; i++)
        add_entry(g, node, o.entries[i]);
    for (uint32_t i = 0; i < n; i++)
        if (ends[i].entry.letter_case != DM_CASE_CAPS || !(o.actor || last[DM_OWN_ACTOR]))
            last[ends[i].entry.flags] = &ends[i];
    if (last[DM_OWN_ACTOR]) {
        e = last[DM_OWN_ACTOR]->entry;
        if (o.actor && o.actor->letter_case == DM_CASE_CAPS)
            e.letter_case = DM_CASE_CAPS;
        add_entry(g, node, e);
        if (!o.actor && !last[DM_OWN_ACTOR]->is_ours)
            add_entry(g, node, (dm_phrase_entry){DM_PHRASE_ACTOR, e.letter_case, DM_ALIAS_NAME, own_of(g, e.record)->actor});
    }
    if (last[DM_OWN_AGENT]) {
        e = last[DM_OWN_AGENT]->entry;
        add_entry(g, node, e);
        if (!o.title && !last[DM_OWN_AGENT]->is_ours)
            add_entry(g, node, (dm_phrase_entry){DM_PHRASE_TITLE, DM_CASE_ANY, 0,
                                                 g->first_title + e.record - (uint32_t)(g->more[DM_LEX_ACTORS].n / sizeof(dm_lex_actor))});
    }
}

static dm_lex_node *make_nodes(graft *g)
{
    uint32_t           n;
    dm_lex_node       *nodes = DM_NEW(g->arena, dm_lex_node, g->n_node);
    const dm_lex_node *old = dm_lexicon_section(g->base, DM_LEX_NODE_ENTRIES, sizeof *old, &n);

    if (n)
        memcpy(nodes, old, n * sizeof *nodes);
    if (g->n_end)
        qsort(g->ends, g->n_end, sizeof *g->ends, by_node);
    for (uint32_t i = 0, k; i < g->n_end; i = k) {
        for (k = i; k < g->n_end && g->ends[k].node == g->ends[i].node;)
            k++;
        add_node(g, &nodes[g->ends[i].node], &g->ends[i], k - i);
    }
    return nodes;
}

/* ---- laying out --------------------------------------------------------- */

static dm_str make_word_slots(graft *g)
{
    uint32_t          n, cap = dm_lex_slot_count(g->n_base_word + g->n_word);
    const dm_lex_ref *refs = dm_lexicon_section(g->base, DM_LEX_WORDS, sizeof *refs, &n);
    dm_lex_wordslot  *slots = DM_NEW(g->arena, dm_lex_wordslot, cap);

    for (uint32_t i = 0; i < n + g->n_word; i++) {
        dm_str   key = i < n ? dm_lexicon_str(g->base, refs[i]) : g->words[i - n];
        uint64_t hash = dm_hash_str(key);
        uint32_t at = (uint32_t)hash & (cap - 1);

        while (slots[at].word)
            at = (at + 1) & (cap - 1);
        slots[at] = (dm_lex_wordslot){(uint32_t)(hash >> 32), i + 1};
    }
    return (dm_str){(const char *)slots, cap * sizeof *slots};
}

static dm_str make_node_slots(graft *g)
{
    uint32_t           n, cap = dm_lex_slot_count(g->n_node);
    const dm_lex_slot *old = dm_lexicon_section(g->base, DM_LEX_NODE_SLOTS, sizeof *old, &n);
    dm_lex_slot       *slots = DM_NEW(g->arena, dm_lex_slot, cap);

    for (uint32_t i = 0; i < n + g->n_step; i++) {
        const dm_lex_slot *s = i < n ? &old[i] : &g->steps[i - n];
        uint32_t           at = dm_lex_step_hash(s->node, s->word) & (cap - 1);

        if (s->next == 0)
            continue;
        while (slots[at].next)
            at = (at + 1) & (cap - 1);
        slots[at] = *s;
    }
    return (dm_str){(const char *)slots, cap * sizeof *slots};
}

/* Base and what is added, one behind the other. */
static dm_str joined(graft *g, dm_lex_section s)
{
    uint32_t    n;
    const char *old = dm_lexicon_section(g->base, s, 1, &n);
    dm_str      more = dm_buf_view(&g->more[s]);
    char       *all;

    if (more.n == 0)
        return (dm_str){old, n};
    all = DM_NEW(g->arena, char, n + more.n);
    if (n)
        memcpy(all, old, n);
    memcpy(all + n, more.p, more.n);
    return (dm_str){all, n + more.n};
}

/* New words are in names and nowhere else; new nodes name nothing to the reader of names. */
static void add_gaz(graft *g)
{
    uint16_t word = DM_GAZ_WORD_ONLY | DM_GAZ_WORD_NAMES;

    for (uint32_t i = 0; i < g->n_word; i++)
        dm_buf_add(&g->more[DM_LEX_GAZ_WORDS], &word, sizeof word);
    for (uint32_t i = g->n_base_node; i < g->n_node; i++)
        dm_buf_char(&g->more[DM_LEX_GAZ_NODES], 0);
}

static bool has_failed(const graft *g)
{
    for (uint32_t i = 0; i < DM_LEX_SECTION_COUNT; i++)
        if (g->more[i].failed)
            return true;
    return false;
}

static dm_status lay_out(dm_buf *out, graft *g, const char *source_sha256, dm_err *err)
{
    dm_str       section[DM_LEX_SECTION_COUNT];
    dm_lex_node *nodes = has_failed(g) ? NULL : make_nodes(g);   /* which reads what was added */
    dm_lex_meta  meta;

    add_gaz(g);
    for (uint32_t i = 0; i < g->n_word; i++) {
        dm_lex_ref ref = add_string(g, g->words[i]);

        dm_buf_add(&g->more[DM_LEX_WORDS], &ref, sizeof ref);
    }
    if (has_failed(g))
        return dm_err_set(err, DM_E_MEMORY, "no memory for the dictionary");
    for (uint32_t i = 0; i < DM_LEX_SECTION_COUNT; i++)
        section[i] = joined(g, (dm_lex_section)i);
    memcpy(meta.source, source_sha256, sizeof meta.source);
    section[DM_LEX_META]         = (dm_str){(const char *)&meta, sizeof meta};
    section[DM_LEX_WORD_SLOTS]   = make_word_slots(g);
    section[DM_LEX_NODE_SLOTS]   = make_node_slots(g);
    section[DM_LEX_NODE_ENTRIES] = (dm_str){(const char *)nodes, g->n_node * sizeof *nodes};
    return dm_lex_lay_out(out, section, err);
}

dm_status dm_petrarch_graft(dm_buf *out, const dm_lexicon *base, dm_petrarch *p, const char *source_sha256, dm_err *err)
{
    graft    *g = DM_NEW(p->arena, graft, 1);
    dm_status st;
    jmp_buf   leave, *outer = p->arena->leave;

    g->base  = base;
    g->p     = p;
    g->arena = p->arena;
    g->n_string    = count(g, DM_LEX_STRINGS, 1);
    g->n_base_word = count(g, DM_LEX_WORDS, sizeof(dm_lex_ref));
    g->n_base_node = g->n_node = count(g, DM_LEX_NODE_ENTRIES, sizeof(dm_lex_node));
    g->first_actor = count(g, DM_LEX_ACTORS, sizeof(dm_lex_actor));
    g->first_title = count(g, DM_LEX_TITLES, sizeof(dm_lex_title));
    g->paths       = DM_NEW(p->arena, dm_lex_ref, p->n_file + 1);
    p->arena->leave = &leave;
    if (setjmp(leave)) {
        st = dm_err_set(err, DM_E_MEMORY, "no memory for the dictionary");
    } else {
        for (uint32_t i = 0; i < p->n_file; i++)
            g->paths[i] = add_string(g, dm_str_of(p->files[i].path));
        add_entries(g, false);
        add_entries(g, true);
        st = lay_out(out, g, source_sha256, err);
    }
    p->arena->leave = outer;
    for (uint32_t i = 0; i < DM_LEX_SECTION_COUNT; i++)
        dm_buf_clear(&g->more[i]);
    return st;
}

/* ---- files -------------------------------------------------------------- */

/* A copy in the arena, or NULL: nothing may leave while a file is open. */
static char *keep(dm_arena *arena, dm_str bytes)
{
    jmp_buf *leave = arena->leave;
    char    *copy;

    arena->leave = NULL;
    copy         = DM_NEW(arena, char, bytes.n + 1);
    arena->leave = leave;
    if (copy && bytes.n)
        memcpy(copy, bytes.p, bytes.n);
    return copy;
}

/* `digest` gets the kind and hash of each file. */
static dm_status read_file(dm_petrarch *p, dm_buf *digest, dm_petrarch_kind kind, const char *path, dm_err *err)
{
    dm_file   file;
    dm_status st = dm_file_read(&file, path, DM_MAX_LINE_BYTES, err);
    char      sum[65];
    dm_str    bytes;

    if (st != DM_OK)
        return st;
    bytes = (dm_str){keep(p->arena, file.bytes), file.bytes.n};
    dm_file_close(&file);
    if (!bytes.p)
        return dm_err_set(err, DM_E_MEMORY, "no memory for %s", path);
    dm_sha256_hex(sum, 32, bytes);
    dm_buf_fmt(digest, "%d %s\n", (int)kind, sum);
    dm_petrarch_read(p, kind, bytes, path);
    return DM_OK;
}

static dm_status read_files(dm_petrarch *p, dm_buf *digest, const dm_petrarch_paths *paths, dm_err *err)
{
    dm_status st = DM_OK;

    for (uint32_t i = 0; i < paths->n_actors && st == DM_OK; i++)
        st = read_file(p, digest, DM_PETRARCH_ACTORS, paths->actors[i], err);
    for (uint32_t i = 0; i < paths->n_agents && st == DM_OK; i++)
        st = read_file(p, digest, DM_PETRARCH_AGENTS, paths->agents[i], err);
    for (uint32_t i = 0; i < paths->n_verbs && st == DM_OK; i++)
        st = read_file(p, digest, DM_PETRARCH_VERBS, paths->verbs[i], err);
    if (p->verbs) {
        p->verbs->is_foreign = paths->is_foreign;
        p->verbs->new_words  = paths->new_words;
    }
    if (paths->is_foreign)
        dm_buf_str(digest, DM_STR("other\n"));
    if (paths->new_words)
        dm_buf_fmt(digest, "%u words\n", paths->new_words);
    for (uint32_t i = 0; i < paths->n_discards && st == DM_OK; i++)
        st = read_file(p, digest, DM_PETRARCH_DISCARDS, paths->discards[i], err);
    for (uint32_t i = 0; i < paths->n_issues && st == DM_OK; i++)
        st = read_file(p, digest, DM_PETRARCH_ISSUES, paths->issues[i], err);
    return st;
}

dm_status dm_petrarch_compile(dm_petrarch_result *out, const dm_lexicon *base, const dm_petrarch_paths *paths,
                              dm_err *err)
{
    dm_buf    digest = {0};
    jmp_buf   leave;
    dm_status st;
    char      sum[65];

    *out = (dm_petrarch_result){0};
    dm_arena_init(&out->arena, 0);
    out->read.arena  = &out->arena;
    out->arena.leave = &leave;
    if (setjmp(leave)) {
        dm_buf_clear(&digest);
        out->arena.leave = NULL;
        return dm_err_set(err, DM_E_MEMORY, "no memory for the dictionary");
    }
    dm_buf_str(&digest, dm_lexicon_version(base));
    st = read_files(&out->read, &digest, paths, err);
    dm_sha256_hex(sum, 32, dm_buf_view(&digest));
    if (st == DM_OK && out->read.n_error == 0)
        st = digest.failed ? dm_err_set(err, DM_E_MEMORY, "no memory for the dictionary")
                           : dm_petrarch_graft(&out->bytes, base, &out->read, sum, err);
    dm_buf_clear(&digest);
    out->arena.leave = NULL;
    return st;
}

void dm_petrarch_result_clear(dm_petrarch_result *result)
{
    dm_buf_clear(&result->bytes);
    dm_arena_clear(&result->arena);
}
