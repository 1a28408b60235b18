/* lex_class.c: `class @name`: words that behave alike
 *
 *     class @weapon
 *         words      rifle, grenade, "rocket launcher", @missile
 *         sectors    MIL COP              for actor classes
 *         kinds      country organisation
 *         countries  UNO NGO
 *
 * A class may take in another by name, whatever the order of the files; each is defined once. Only
 * single words can be members; a phrase counts by its last word.
 */
#include "lexicon/lex_class.h"

#include <stdlib.h>

#include "lexicon/lex_builder.h"

/* While compiling, CLASS_WORDS holds (class, word or include) pairs; finish
 * makes sorted runs of them. */
typedef struct member {
    uint32_t cls, word;       /* word: id, or the class taken in               */
    uint32_t is_class;
} member;

static const char *const class_keys[] = {"words", "sectors", "kinds", "countries", "why", NULL};

static uint32_t find_class(dm_lex_builder *b, dm_str name)
{
    uint32_t          n;
    dm_lex_class_row *rows = dm_lex_records(b, DM_LEX_CLASSES, sizeof *rows, &n);
    dm_lex_ref        ref = dm_lex_text(b, name);

    for (uint32_t i = 0; i < n; i++)
        if (rows[i].name == ref)
            return i;
    return DM_LEX_NONE;
}

static dm_str class_name(const dm_lex_builder *b, dm_lex_ref ref)
{
    for (uint32_t k = 0; k < b->n_text; k++)
        if (b->texts[k].ref == ref)
            return b->texts[k].text;
    return (dm_str){0};
}

/* Names the nearest of the classes that are defined. */
static void report_unknown(dm_lex_builder *b, dm_str name, dm_place at)
{
    uint32_t                n, n_known = 0;
    const dm_lex_class_row *rows = dm_lex_records(b, DM_LEX_CLASSES, sizeof *rows, &n);
    dm_str                 *known = DM_NEW(b->arena, dm_str, n + 1);

    for (uint32_t i = 0; i < n; i++)
        if (b->named[i].is_defined)
            known[n_known++] = class_name(b, rows[i].name);
    dm_lex_unknown(b, at, "class", name, known, n_known);
}

uint32_t dm_lex_class(dm_lex_builder *b, dm_str name, dm_place at)
{
    uint32_t cls = find_class(b, name);

    if (cls == DM_LEX_NONE)
        report_unknown(b, name, at);
    return cls;
}

/* The class, added when it is new: it may be taken in before it is defined. */
static uint32_t get_class(dm_lex_builder *b, dm_str name, dm_place at)
{
    uint32_t         cls = find_class(b, name);
    dm_lex_class_row row = {.name = dm_lex_text(b, name)};

    if (cls != DM_LEX_NONE)
        return cls;
    *DM_PUSH(b->arena, b->named, b->n_named, b->cap_named) = (dm_lex_named){at, false};
    return dm_lex_add(b, DM_LEX_CLASSES, &row, sizeof row);
}

/* "rocket launcher" is known by "launcher". */
static dm_str last_word(dm_str item)
{
    size_t i = item.n;

    while (i > 0 && item.p[i - 1] != ' ' && item.p[i - 1] != '-')
        i--;
    return dm_str_sub(item, i, item.n);
}

static void compile_words(dm_lex_builder *b, uint32_t cls, const dm_lex_line *line)
{
    dm_str   item, rest = {0};
    dm_place at;

    while (dm_lex_item(&item, &at, &rest, line)) {
        member m = {.cls = cls, .is_class = item.p[0] == '@'};

        m.word = m.is_class ? get_class(b, item, at) : dm_lex_word(b, last_word(item));
        dm_buf_add(&b->class_members, &m, sizeof m);
    }
}

static void compile_class_line(dm_lex_builder *b, uint32_t cls, const dm_lex_line *line)
{
    uint32_t          n;
    dm_lex_ref        ref;

    if (dm_str_eq(line->key, DM_STR("words"))) {
        compile_words(b, cls, line);
        return;
    }
    if (dm_str_eq(line->key, DM_STR("why")))
        return;
    ref = dm_lex_text(b, line->value);
    dm_lex_class_row *row = (dm_lex_class_row *)dm_lex_records(b, DM_LEX_CLASSES, sizeof *row, &n) + cls;

    if (dm_str_eq(line->key, DM_STR("sectors")))
        row->sectors = ref;
    else if (dm_str_eq(line->key, DM_STR("kinds")))
        row->kinds = ref;
    else if (dm_str_eq(line->key, DM_STR("countries")))
        row->countries = ref;
    else
        dm_lex_bad_key(b, line, class_keys);
}

static void compile_class(dm_lex_builder *b, const dm_lex_block *block)
{
    dm_str name = block->head.value;

    if (name.n < 2 || name.p[0] != '@') {
        dm_lex_error(b, block->head.at, "a class wants a name with @, found '%.*s'", (int)name.n, name.p);
        return;
    }
    uint32_t cls = get_class(b, name, block->head.at);

    if (b->named[cls].is_defined)
        dm_lex_error(b, block->head.at, "class %.*s stands already at %s:%u", (int)name.n, name.p,
                     b->named[cls].at.path, b->named[cls].at.line);
    b->named[cls] = (dm_lex_named){block->head.at, true};
    for (uint32_t i = 0; i < block->n_line; i++)
        compile_class_line(b, cls, &block->lines[i]);
    if (block->n_line == 0)
        dm_lex_error(b, block->head.at, "class %.*s is empty", (int)name.n, name.p);
}

static int by_class_word(const void *a, const void *b)
{
    const member *x = a, *y = b;

    if (x->cls != y->cls)
        return x->cls < y->cls ? -1 : 1;
    return (x->word > y->word) - (x->word < y->word);
}

/* Adds to every class the words of the classes it takes in, until nothing is
 * added: at most one round per class. */
static uint32_t take_in(dm_lex_builder *b)
{
    uint32_t n = (uint32_t)(b->class_members.n / sizeof(member)), added = 0;

    for (uint32_t i = 0; i < n; i++) {
        member in = ((member *)b->class_members.p)[i];

        for (uint32_t k = 0; in.is_class && k < n; k++) {
            member m = ((member *)b->class_members.p)[k];
            bool   has = false;

            if (m.cls != in.word || m.is_class)
                continue;
            m.cls = in.cls;
            for (uint32_t j = 0; j < b->class_members.n / sizeof m && !has; j++) {
                member *old = &((member *)b->class_members.p)[j];

                has = old->cls == m.cls && old->word == m.word && !old->is_class;
            }
            if (!has) {
                dm_buf_add(&b->class_members, &m, sizeof m);
                added++;
            }
        }
    }
    return added;
}

/* Classes that are taken in and nowhere defined would be empty without a word. */
static void report_undefined(dm_lex_builder *b)
{
    for (uint32_t i = 0; i < b->n_named; i++) {
        uint32_t                n;
        const dm_lex_class_row *rows = dm_lex_records(b, DM_LEX_CLASSES, sizeof *rows, &n);

        if (!b->named[i].is_defined)
            report_unknown(b, class_name(b, rows[i].name), b->named[i].at);
    }
}

static void finish_classes(dm_lex_builder *b)
{
    uint32_t n_class, n;

    report_undefined(b);
    dm_lex_records(b, DM_LEX_CLASSES, sizeof(dm_lex_class_row), &n_class);
    for (uint32_t round = 0; round < n_class && take_in(b); round++)
        ;
    member *members = (member *)(void *)b->class_members.p;

    n = (uint32_t)(b->class_members.n / sizeof *members);
    if (n)
        qsort(members, n, sizeof *members, by_class_word);
    dm_lex_class_row *rows = dm_lex_records(b, DM_LEX_CLASSES, sizeof *rows, &n_class);

    for (uint32_t i = 0; i < n; i++) {
        dm_lex_class_row *row = &rows[members[i].cls];

        if (members[i].is_class || (i && !members[i - 1].is_class
            && members[i - 1].cls == members[i].cls && members[i - 1].word == members[i].word))
            continue;
        uint32_t at = dm_lex_add(b, DM_LEX_CLASS_WORDS, &members[i].word, sizeof members[i].word);

        if (row->n++ == 0)
            row->first = at;
    }
    dm_buf_clear(&b->class_members);
}

static const char *const keywords[] = {"class", NULL};

const dm_lex_kind dm_lex_kind_class = {keywords, compile_class, finish_classes};
