/* cameo.c: `cameo` blocks, the code table; `type` blocks, types of a user's own
 *
 *     cameo 0841
 *         name       return, release person(s)
 *         code       RETREAT release
 *         goldstein  7
 *         turns      asked 0253, demanded 1053, promised 0353, refused 1243
 *         reason     people go free at once
 *
 *     type BORDER
 *         name       people cross a border
 *         quad       4
 *         modes      cross, turn-back
 *         reason     CAMEO has no code for who crosses a border on his own
 *
 * One row per code or own type, whatever the order in the file; sorted by code when all are
 * read, because they are looked up by halving. Turns are checked last, since
 * they name rows that may come later. An own type is a row whose code is its name.
 */
#include "lexicon/cameo.h"

#include <stdlib.h>

#include "doc/doc.h"
#include "lexicon/lex_builder.h"

enum { OWN_SHOWN = 64 };          /* own types that a wrong one is compared with */

static const char *const keys[] = {"name", "code", "abroad", "goldstein", "turns", "reason", NULL};
static const char *const own_keys[] = {"name", "quad", "goldstein", "modes", "turns", "reason", NULL};

const char *const dm_turn_word[DM_TURN_COUNT] = {
#define X(id, word) [DM_TURN_##id] = word,
    DM_TURNS(X)
#undef X
};

static const char *const type_word[DM_TYPE_COUNT] = {
#define X(id, word, quad, score) [DM_TYPE_##id] = word,
    DM_EVENT_TYPES(X)
#undef X
};

static dm_str built_text(dm_lex_builder *b, dm_lex_ref ref)
{
    const dm_buf *all = &b->section[DM_LEX_STRINGS];
    uint32_t      n;

    if (ref == 0 || (size_t)ref + sizeof n > all->n)
        return (dm_str){0, 0};
    memcpy(&n, all->p + ref, sizeof n);
    return (dm_str){all->p + ref + sizeof n, n};
}

static uint32_t own_types(dm_lex_builder *b, dm_str *names, uint32_t cap)
{
    uint32_t        n, n_own = 0;
    const dm_cameo *rows = dm_lex_records(b, DM_LEX_CAMEO, sizeof *rows, &n);

    for (uint32_t i = 0; i < n && n_own < cap; i++)
        if (rows[i].quad)
            names[n_own++] = built_text(b, rows[i].code);
    return n_own;
}

int dm_lex_type(dm_lex_builder *b, dm_str *rest, const dm_lex_line *line)
{
    dm_str   word, known[DM_TYPE_COUNT + OWN_SHOWN];
    uint32_t n = 0;
    dm_place at = line->at;
    int      found;

    if (!dm_lex_token(&word, &at, rest, line))
        return -1;
    if ((found = dm_str_in(word, type_word, DM_TYPE_COUNT)) >= 0)
        return found;
    for (int i = 0; i < DM_TYPE_COUNT; i++)
        if (type_word[i])
            known[n++] = dm_str_of(type_word[i]);
    n += own_types(b, known + n, OWN_SHOWN);
    dm_lex_unknown(b, at, "PLOVER type", word, known, n);
    return -1;
}

static void read_code(dm_lex_builder *b, dm_cameo *row, const dm_lex_line *line)
{
    dm_str rest = {0};
    int    type = dm_lex_type(b, &rest, line);

    if (type < 0)
        return;
    snprintf(row->type, sizeof row->type, "%s", type_word[type]);
    dm_lex_contexts(b, &row->mode, &row->contexts, rest, line);
}

/* "-9.5" in tenths. */
static bool read_tenths(int32_t *out, dm_str s)
{
    bool    is_minus = s.n && s.p[0] == '-';
    int32_t v = 0, scale = 10;
    size_t  i = is_minus;

    if (i == s.n)
        return false;
    for (; i < s.n && s.p[i] >= '0' && s.p[i] <= '9'; i++)
        v = v * 10 + (s.p[i] - '0');
    if (i + 2 == s.n && s.p[i] == '.' && s.p[i + 1] >= '0' && s.p[i + 1] <= '9') {
        v     = v * 10 + (s.p[i + 1] - '0');
        scale = 1;
        i += 2;
    }
    *out = (is_minus ? -v : v) * scale;
    return i == s.n && v <= 100;
}

static void read_turns(dm_lex_builder *b, dm_cameo *row, const dm_lex_line *line)
{
    dm_str   item, rest = {0};
    dm_place at = line->at;

    while (dm_lex_item(&item, &at, &rest, line)) {
        size_t gap = dm_str_find(item, DM_STR(" "));
        int    turn = dm_str_in(dm_str_sub(item, 0, gap), dm_turn_word, DM_TURN_COUNT);

        if (turn < 0 || gap == item.n)
            dm_lex_error(b, at, "wanted a turn and a code ('asked 0253'), found '%.*s'", (int)item.n, item.p);
        else
            row->turns[turn] = dm_lex_text(b, dm_str_trim(dm_str_sub(item, gap, item.n)));
    }
}

/* What both kinds of block may say; false when it is none of it. */
static bool read_common(dm_lex_builder *b, dm_cameo *row, const dm_lex_line *line)
{
    if (dm_str_eq(line->key, DM_STR("name")))
        row->name = dm_lex_text(b, line->value);
    else if (dm_str_eq(line->key, DM_STR("turns")))
        read_turns(b, row, line);
    else if (dm_str_eq(line->key, DM_STR("reason")))
        row->reason = dm_lex_text(b, line->value);
    else if (!dm_str_eq(line->key, DM_STR("goldstein")))
        return false;
    else if (!read_tenths(&row->goldstein, line->value))
        dm_lex_error(b, line->at, "wanted a score like -9.5, found '%.*s'", (int)line->value.n, line->value.p);
    return true;
}

static void read_line(dm_lex_builder *b, dm_cameo *row, const dm_lex_line *line)
{
    dm_lex_ref mode = 0;

    if (dm_str_eq(line->key, DM_STR("code")))
        read_code(b, row, line);
    else if (dm_str_eq(line->key, DM_STR("abroad")))
        dm_lex_contexts(b, &mode, &row->abroad, line->value, line);
    else if (!read_common(b, row, line))
        dm_lex_bad_key(b, line, keys);
}

static bool is_code(dm_str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] < '0' || s.p[i] > '9')
            return false;
    return s.n >= 3 && s.n <= 4;
}

static void compile_code(dm_lex_builder *b, const dm_lex_block *block)
{
    dm_cameo row = {.code = dm_lex_text(b, block->head.value)};

    if (!is_code(block->head.value))
        dm_lex_error(b, block->head.at, "wanted a CAMEO code of three or four digits, found '%.*s'",
                     (int)block->head.value.n, block->head.value.p);
    for (uint32_t i = 0; i < block->n_line; i++)
        read_line(b, &row, &block->lines[i]);
    if (!row.name || !row.reason)
        dm_lex_error(b, block->head.at, "cameo %.*s wants a name and a reason",
                     (int)block->head.value.n, block->head.value.p);
    dm_lex_add(b, DM_LEX_CAMEO, &row, sizeof row);
}

/* ---- types of a user's own ------------------------------------------------ */

enum { OWN_MAX = 24, MODE_MAX = 40 };

/* "BORDER-2": capitals first, then also digits and hyphens. */
static bool is_own_name(dm_str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (!(s.p[i] >= 'A' && s.p[i] <= 'Z') && (i == 0 || (s.p[i] != '-' && !(s.p[i] >= '0' && s.p[i] <= '9'))))
            return false;
    return s.n >= 2 && s.n <= OWN_MAX && dm_str_in(s, type_word, DM_TYPE_COUNT) < 0;
}

static void read_modes(dm_lex_builder *b, dm_cameo *row, const dm_lex_line *line)
{
    dm_str   item, rest = {0};
    dm_place at = line->at;
    dm_buf   list = {0};

    while (dm_lex_item(&item, &at, &rest, line)) {
        if (item.n > MODE_MAX || dm_str_find(item, DM_STR(" ")) < item.n)
            dm_lex_error(b, at, "a mode is one word of at most %d bytes, found '%.*s'", MODE_MAX, (int)item.n, item.p);
        else
            dm_buf_fmt(&list, "%s%.*s", list.n ? " " : "", (int)item.n, item.p);
    }
    row->modes = dm_lex_text(b, dm_buf_view(&list));
    dm_buf_clear(&list);
}

static void read_own_line(dm_lex_builder *b, dm_cameo *row, const dm_lex_line *line)
{
    dm_str v = line->value;

    if (dm_str_eq(line->key, DM_STR("modes")))
        read_modes(b, row, line);
    else if (!dm_str_eq(line->key, DM_STR("quad"))) {
        if (!read_common(b, row, line))
            dm_lex_bad_key(b, line, own_keys);
    } else if (v.n == 1 && v.p[0] >= '1' && v.p[0] <= '4')
        row->quad = (uint32_t)(v.p[0] - '0');
    else
        dm_lex_error(b, line->at, "wanted a quad class, 1 to 4, found '%.*s'", (int)v.n, v.p);
}

static void compile_own(dm_lex_builder *b, const dm_lex_block *block)
{
    dm_str   name = block->head.value;
    dm_cameo row = {.code = dm_lex_text(b, name)};

    if (!is_own_name(name)) {
        dm_lex_error(b, block->head.at, "wanted a name in capitals, of 2 to %d letters, that is no PLOVER type, found '%.*s'",
                     OWN_MAX, (int)name.n, name.p);
        return;
    }
    for (uint32_t i = 0; i < block->n_line; i++)
        read_own_line(b, &row, &block->lines[i]);
    if (!row.name || !row.quad || !row.reason)
        dm_lex_error(b, block->head.at, "type %.*s wants a name, a quad class and a reason", (int)name.n, name.p);
    row.quad += row.quad == 0;                        /* so that it is known for an own type all the same */
    dm_lex_add(b, DM_LEX_CAMEO, &row, sizeof row);
}

static void compile(dm_lex_builder *b, const dm_lex_block *block)
{
    if (dm_str_eq(block->head.key, DM_STR("type")))
        compile_own(b, block);
    else
        compile_code(b, block);
}

/* ---- when all are read --------------------------------------------------- */

typedef struct keyed_row {
    dm_str   code;
    dm_cameo row;
} keyed_row;

static int by_code(const void *a, const void *b)
{
    return dm_str_cmp(((const keyed_row *)a)->code, ((const keyed_row *)b)->code);
}

static const dm_cameo *find_row(dm_lex_builder *b, dm_lex_ref code)
{
    uint32_t        n;
    const dm_cameo *rows = dm_lex_records(b, DM_LEX_CAMEO, sizeof *rows, &n);

    for (uint32_t i = 0; i < n; i++)
        if (rows[i].code == code)
            return &rows[i];
    return NULL;
}

static void check_turns(dm_lex_builder *b, const dm_cameo *row)
{
    for (int i = 0; i < DM_TURN_COUNT; i++) {
        dm_str code = built_text(b, row->turns[i]), own = built_text(b, row->code);

        if (row->turns[i] && !find_row(b, row->turns[i]))
            dm_lex_error(b, (dm_place){.path = "cameo.lex"}, "cameo %.*s: no code '%.*s' for '%s'",
                         (int)own.n, own.p, (int)code.n, code.p, dm_turn_word[i]);
    }
}

static void finish(dm_lex_builder *b)
{
    uint32_t   n;
    dm_cameo  *rows = dm_lex_records(b, DM_LEX_CAMEO, sizeof *rows, &n);
    keyed_row *keyed = DM_NEW(dm_lex_arena(b), keyed_row, n + 1);

    for (uint32_t i = 0; i < n; i++)
        keyed[i] = (keyed_row){built_text(b, rows[i].code), rows[i]};
    if (n)
        qsort(keyed, n, sizeof *keyed, by_code);
    for (uint32_t i = 0; i < n; i++) {
        rows[i] = keyed[i].row;
        if (i && rows[i].code == rows[i - 1].code)
            dm_lex_error(b, (dm_place){.path = "cameo.lex"}, "cameo %.*s stands twice",
                         (int)keyed[i].code.n, keyed[i].code.p);
    }
    for (uint32_t i = 0; i < n; i++)
        check_turns(b, &rows[i]);
}

const dm_cameo *dm_lex_cameo(dm_lex_builder *b, dm_str code, dm_place at)
{
    uint32_t        n;
    const dm_cameo *row = find_row(b, dm_lex_text(b, code));
    const dm_cameo *rows = dm_lex_records(b, DM_LEX_CAMEO, sizeof *rows, &n);

    if (row)
        return row;
    dm_str *known = DM_NEW(dm_lex_arena(b), dm_str, n + 1);

    for (uint32_t i = 0; i < n; i++)
        known[i] = built_text(b, rows[i].code);
    dm_lex_unknown(b, at, "CAMEO code", code, known, n);
    return NULL;
}

/* ---- modes and contexts --------------------------------------------------- */

#define W(word) {"" word, sizeof word - 1}

static const dm_str modes[] = {
    W("visit"), W("third-party"), W("multilateral"), W("phone"), W("withdraw"), W("release"), W("disarm"),
    W("ceasefire"), W("access"), W("resign"), W("assist"), W("change"), W("yield"), W("meet"),
    W("disapprove"), W("investigate"), W("allege"), W("restrict"), W("arrest"), W("relations"), W("expel"),
    W("territory"), W("violence"), W("demo"), W("riot"), W("strike"), W("hunger"), W("boycott"),
    W("obstruct"), W("vandalize"), W("convict"), W("discontinue"), W("troops"), W("weapons"), W("police"),
    W("militia"), W("seize"), W("censor"), W("curfew"), W("martial-law"), W("deport"), W("withhold"),
    W("misinformation"), W("cyber"), W("abduct"), W("beat"), W("torture"), W("sexual"), W("targeted"),
    W("destroy"), W("primitive"), W("firearms"), W("explosives"), W("suicide-attack"), W("aerial"),
    W("drone"), W("heavy-weapons"), W("crowd-control"), W("unconventional"),
};

static const dm_str contexts[] = {
    W("military"), W("intelligence"), W("executive"), W("legislative"), W("election"),
    W("political_institutions"), W("pro_democracy"), W("pro_autocracy"), W("economic"), W("legal"),
    W("reparations"), W("human_rights"), W("rights_freedoms"), W("repression"), W("human_security"),
    W("gender"), W("lgbt"), W("religion_ethnicity"), W("inequality"), W("diplomatic"), W("territory"),
    W("peacekeeping"), W("health"), W("asylum"), W("migration"), W("disasters"), W("natural_resource"),
    W("environment"), W("technology"), W("terrorism"), W("cbrn"), W("cyber"), W("misinformation"),
    W("crime"), W("corruption"), W("illegal_drugs"), W("trafficking"),
};

static bool is_among(const dm_str *list, size_t n, dm_str word)
{
    for (size_t i = 0; i < n; i++)
        if (dm_str_eq(list[i], word))
            return true;
    return false;
}

enum { N_MODE = sizeof modes / sizeof *modes, N_CONTEXT = sizeof contexts / sizeof *contexts };

static void unknown_context(dm_lex_builder *b, dm_place at, dm_str word, bool may_be_mode)
{
    dm_str   known[N_MODE + N_CONTEXT];
    uint32_t n = N_CONTEXT;

    memcpy(known, contexts, sizeof contexts);
    if (may_be_mode) {
        memcpy(known + n, modes, sizeof modes);
        n += N_MODE;
    }
    dm_lex_unknown(b, at, may_be_mode ? "mode or context" : "context", word, known, n);
}

void dm_lex_contexts(dm_lex_builder *b, dm_lex_ref *mode, dm_lex_ref *out, dm_str rest,
                     const dm_lex_line *line)
{
    dm_buf   list = {0};
    dm_str   word;
    dm_place at = line->at;
    bool     is_first = true;

    while (rest.n && dm_lex_token(&word, &at, &rest, line)) {
        if (is_first && is_among(modes, N_MODE, word) && !(is_among(contexts, N_CONTEXT, word) && *mode))
            *mode = dm_lex_text(b, word);
        else if (!is_among(contexts, N_CONTEXT, word))
            unknown_context(b, at, word, is_first);
        else
            dm_buf_fmt(&list, "%s%.*s", list.n ? " " : "", (int)word.n, word.p);
        is_first = false;
    }
    *out = dm_lex_text(b, dm_buf_view(&list));
    dm_buf_clear(&list);
}

/* Whether the list of modes, parted by blanks, has the word. */
static bool has_mode(dm_str modes, dm_str word)
{
    dm_str one;

    while (dm_str_cut(&one, &modes, ' '))
        if (dm_str_eq(one, word))
            return true;
    return false;
}

bool dm_lex_own_code(dm_lex_builder *b, dm_lex_ref *own, dm_lex_ref *own_mode, dm_lex_ref *contexts, const dm_lex_line *line)
{
    dm_str          word, rest = {0}, after;
    dm_place        at = line->at;
    const dm_cameo *row = dm_lex_token(&word, &at, &rest, line) ? find_row(b, dm_lex_text(b, word)) : NULL;
    dm_lex_ref      mode = 0;

    if (!row || !row->quad)
        return false;
    *own  = row->code;
    after = rest;
    if (dm_lex_token(&word, &at, &after, line) && has_mode(built_text(b, row->modes), word)) {
        *own_mode = dm_lex_text(b, word);
        rest      = after;
    }
    dm_lex_contexts(b, &mode, contexts, rest, line);
    if (mode)
        dm_lex_error(b, at, "'%.*s' is no mode of %.*s", (int)word.n, word.p, (int)built_text(b, row->code).n,
                     built_text(b, row->code).p);
    return true;
}

static const char *const keywords[] = {"cameo", "type", NULL};

const dm_lex_kind dm_lex_kind_cameo = {keywords, compile, finish};
