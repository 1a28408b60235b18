/* actorcode.c: codes of other code books, group by group
 *
 * The first group is a state of ours or is looked up in the table; what is neither is
 * taken as it is, for whoever wrote it meant something. Later groups are looked up
 * only: MUS is Mauritius when it comes first, and a Muslim behind a state. Where the
 * table gives a later group a country, it says more exactly what an international
 * first one is (IGO UNO), and nothing of a state.
 */
#include "lexicon/actorcode.h"

#include <stdlib.h>
#include <string.h>

#include "doc/doc.h"

enum { GROUP = 3 };

/* ---- compiling ---------------------------------------------------------- */

static bool is_group(dm_str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] < 'A' || s.p[i] > 'Z')
            return false;
    return s.n == GROUP;
}

/* "UNO MED   World Health Organization": what is no group of three capitals is a remark. */
static void read_row(dm_lex_builder *b, const dm_lex_line *line)
{
    dm_lex_actor_code row = {.code = {0}};
    dm_str            token, rest = {0};
    dm_place          at;
    uint32_t          n = 0;

    if (!is_group(line->key) || !dm_lex_token(&token, &at, &rest, line)) {
        dm_lex_error(b, line->at, "wanted a code of three capitals, and a country or -");
        return;
    }
    memcpy(row.code, line->key.p, GROUP);
    if (!dm_str_eq(token, DM_STR("-")) && !dm_lex_read_country(b, row.country, token, at))
        return;
    while (dm_lex_token(&token, &at, &rest, line)) {
        bool   is_spare = dm_str_ends(token, DM_STR("?"));
        dm_str sector = dm_str_sub(token, 0, token.n - is_spare);

        if (!is_group(sector))
            break;
        row.is_spare |= is_spare;
        dm_lex_read_sector(b, row.sectors, &n, sector, at);
    }
    dm_lex_add(b, DM_LEX_ACTOR_CODES, &row, sizeof row);
}

static void compile(dm_lex_builder *b, const dm_lex_block *block)
{
    for (uint32_t i = 0; i < block->n_line; i++)
        read_row(b, &block->lines[i]);
}

static int by_code(const void *a, const void *b)
{
    return memcmp(((const dm_lex_actor_code *)a)->code, ((const dm_lex_actor_code *)b)->code, GROUP);
}

static void finish(dm_lex_builder *b)
{
    uint32_t           n;
    dm_lex_actor_code *rows = dm_lex_records(b, DM_LEX_ACTOR_CODES, sizeof *rows, &n);

    if (n)
        qsort(rows, n, sizeof *rows, by_code);
}

static const char *const keywords[] = {"actorcodes", NULL};

const dm_lex_kind dm_lex_kind_actorcode = {keywords, compile, finish};

/* ---- reading ------------------------------------------------------------ */

static const dm_lex_actor_code *find_row(const dm_lexicon *lex, dm_str group)
{
    uint32_t                 n, lo = 0, hi;
    const dm_lex_actor_code *rows = dm_lexicon_section(lex, DM_LEX_ACTOR_CODES, sizeof *rows, &n);

    for (hi = n; lo < hi;) {
        uint32_t mid = lo + (hi - lo) / 2;
        int      c = memcmp(rows[mid].code, group.p, GROUP);

        if (c == 0)
            return &rows[mid];
        if (c < 0)
            lo = mid + 1;
        else
            hi = mid;
    }
    return NULL;
}

/* States come first. */
static bool is_state(const dm_lexicon *lex, dm_str group)
{
    uint32_t            n;
    const dm_lex_actor *a = dm_lexicon_section(lex, DM_LEX_ACTORS, sizeof *a, &n);

    for (uint32_t i = 0; i < n && a[i].is_state; i++)
        if (memcmp(a[i].country, group.p, GROUP) == 0)
            return true;
    return false;
}

static void push(char sectors[DM_LEX_SECTORS][4], const char sector[4])
{
    for (uint32_t i = 0; i < DM_LEX_SECTORS && sector[0]; i++) {
        if (memcmp(sectors[i], sector, 4) == 0)
            return;
        if (!sectors[i][0]) {
            memcpy(sectors[i], sector, 4);
            return;
        }
    }
}

static void add_row(dm_code_sense *out, char spare[DM_LEX_SECTORS][4], const dm_lex_actor_code *row)
{
    if (row->country[0] && (!out->country[0] || dm_lex_is_international(dm_str_of(out->country))))
        memcpy(out->country, row->country, 4);
    for (uint32_t i = 0; i < DM_LEX_SECTORS; i++)
        push(row->is_spare ? spare : out->sectors, row->sectors[i]);
}

static void read_first(dm_code_sense *out, char spare[DM_LEX_SECTORS][4], const dm_lexicon *lex, dm_str group)
{
    const dm_lex_actor_code *row = is_state(lex, group) ? NULL : find_row(lex, group);

    if (row) {
        add_row(out, spare, row);
        return;
    }
    if (!is_group(group))
        return;
    memcpy(out->country, group.p, GROUP);
    out->is_strange = !is_state(lex, group);
}

void dm_code_sense_read(dm_code_sense *out, const dm_lexicon *lex, dm_str code)
{
    char spare[DM_LEX_SECTORS][4] = {{0}};

    *out = (dm_code_sense){.is_plain = code.n == GROUP};
    if (code.n && code.p[0] == '*')
        code = dm_str_sub(code, 1, code.n);
    for (size_t i = 0; i + GROUP <= code.n; i += GROUP) {
        dm_str                   group = dm_str_sub(code, i, i + GROUP);
        const dm_lex_actor_code *row = i ? find_row(lex, group) : NULL;

        if (dm_str_eq(group, DM_STR("---")))
            continue;
        if (i == 0)
            read_first(out, spare, lex, group);
        else if (row)
            add_row(out, spare, row);
    }
    out->is_plain &= !out->sectors[0][0] && !spare[0][0] && out->country[0] && !dm_lex_is_international(dm_str_of(out->country));
    for (uint32_t i = 0; i < DM_LEX_SECTORS && !out->sectors[0][0]; i++)
        if (spare[i][0]) {
            memcpy(out->sectors, spare, sizeof spare);
            break;
        }
}
