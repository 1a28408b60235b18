/* actor.c: compiling .roles files
 *
 * A block makes one record (country, territory, actor) or one per `name` line
 * (organisations, groups); the lines after a `name` belong to it. Every name is a
 * phrase of its own, so that all of them are found by one walk over the text.
 *
 * Codes are checked against the closed lists of actor.h and the states compiled
 * before. Dated facts are in term.c.
 */
#include "lexicon/actor.h"

#include <string.h>

#include "doc/doc.h"
#include "lexicon/person.h"
#include "lexicon/term.h"

static const char *const sector_code[] = {
#define X(code, gloss) code,
    DM_SECTORS(X)
#undef X
};

static const char *const international_code[] = {
#define X(code, gloss) code,
    DM_INTERNATIONALS(X)
#undef X
};

static const char *const title_word[] = {
#define X(id, word, gloss) word,
    DM_TITLE_KINDS(X)
#undef X
};

enum {
    N_SECTOR        = sizeof sector_code / sizeof *sector_code,
    N_INTERNATIONAL = sizeof international_code / sizeof *international_code
};

/* ---- codes -------------------------------------------------------------- */

static void set_code(char out[4], dm_str code)
{
    memset(out, 0, 4);
    memcpy(out, code.p, code.n < 3 ? code.n : 3);
}

static dm_lex_actor *actors(dm_lex_builder *b, uint32_t *n)
{
    return dm_lex_records(b, DM_LEX_ACTORS, sizeof(dm_lex_actor), n);
}

bool dm_lex_is_international(dm_str code)
{
    return dm_str_in(code, international_code, N_INTERNATIONAL) >= 0;
}

bool dm_lex_is_country(dm_lex_builder *b, dm_str code)
{
    uint32_t            n;
    const dm_lex_actor *a = actors(b, &n);

    if (code.n != 3)
        return false;
    if (dm_lex_is_international(code))
        return true;
    for (uint32_t i = 0; i < n && a[i].is_state; i++)     /* states come first */
        if (dm_str_eq(code, dm_str_of(a[i].country)))
            return true;
    return false;
}

bool dm_lex_read_country(dm_lex_builder *b, char out[4], dm_str code, dm_place at)
{
    uint32_t            n, k = 0;
    const dm_lex_actor *a = actors(b, &n);

    memset(out, 0, 4);
    if (dm_lex_is_country(b, code)) {
        set_code(out, code);
        return true;
    }
    dm_str *known = DM_NEW(dm_lex_arena(b), dm_str, n + N_INTERNATIONAL + 1);

    for (; k < n && a[k].is_state; k++)
        known[k] = dm_arena_str(dm_lex_arena(b), dm_str_of(a[k].country));
    for (uint32_t i = 0; i < N_INTERNATIONAL; i++)
        known[k++] = dm_str_of(international_code[i]);
    dm_lex_unknown(b, at, "country code", code, known, k);
    return false;
}

bool dm_lex_is_sector(dm_str code) { return dm_str_in(code, sector_code, N_SECTOR) >= 0; }

bool dm_lex_read_sector(dm_lex_builder *b, char sectors[][4], uint32_t *n, dm_str code, dm_place at)
{
    if (dm_lex_pick(b, at, "sector", code, sector_code, N_SECTOR) < 0)
        return false;
    if (*n == DM_LEX_SECTORS) {
        dm_lex_error(b, at, "more than %d sectors", DM_LEX_SECTORS);
        return false;
    }
    set_code(sectors[(*n)++], code);
    return true;
}

/* "USA SPY MIL": a country code or '-', then sectors, up to the end of the line. */
static void read_codes(dm_lex_builder *b, char country[4], char sectors[][4], const dm_lex_line *line)
{
    dm_str   token, rest = {0};
    dm_place at;
    uint32_t n = 0;

    memset(country, 0, 4);
    memset(sectors, 0, sizeof(char[4]) * DM_LEX_SECTORS);
    if (!dm_lex_token(&token, &at, &rest, line)) {
        dm_lex_error(b, line->at, "'%.*s' wants a country code and sectors", (int)line->key.n, line->key.p);
        return;
    }
    if (!dm_str_eq(token, DM_STR("-")))
        dm_lex_read_country(b, country, token, at);
    while (dm_lex_token(&token, &at, &rest, line))
        dm_lex_read_sector(b, sectors, &n, token, at);
}

/* ---- phrases ------------------------------------------------------------ */

static void add_alias(dm_lex_builder *b, dm_str name, uint32_t record, dm_alias alias)
{
    uint32_t n;

    if (actors(b, &n)[record].kind == DM_ACTOR_PERSON)
        dm_lex_person_name(b, record, name, alias == DM_ALIAS_SURNAME);
    dm_lex_phrase(b, name,
                  (dm_phrase_entry){.kind        = DM_PHRASE_ACTOR,
                                    .letter_case = (uint8_t)dm_lex_case_of(name),
                                    .flags       = (uint16_t)alias,
                                    .record      = record});
}

static void add_aliases(dm_lex_builder *b, const dm_lex_line *line, uint32_t record, dm_alias alias)
{
    dm_str   item, rest = {0};
    dm_place at;

    while (dm_lex_item(&item, &at, &rest, line))
        add_alias(b, item, record, alias);
}

static bool is_code(dm_str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] < 'A' || s.p[i] > 'Z')
            return false;
    return s.n == 3;
}

static bool is_key(const dm_lex_line *line, const char *key) { return dm_str_eq(line->key, dm_str_of(key)); }

/* ---- actors ------------------------------------------------------------- */

static void read_members(dm_lex_builder *b, uint32_t record, const dm_lex_line *line)
{
    dm_str   item, rest = {0};
    dm_place at;
    uint32_t n;

    while (dm_lex_item(&item, &at, &rest, line)) {
        dm_lex_ref    name = dm_lex_text(b, item);
        uint32_t      group = dm_lex_add(b, DM_LEX_ACTOR_GROUPS, &name, sizeof name);
        dm_lex_actor *a = actors(b, &n) + record;

        if (a->n_group++ == 0)
            a->first_group = group;
    }
}

static void read_sectors_line(dm_lex_builder *b, uint32_t record, const dm_lex_line *line)
{
    dm_str   token, rest = {0};
    dm_place at;
    uint32_t n = 0, n_actor;

    memset(actors(b, &n_actor)[record].sectors, 0, sizeof(char[4]) * DM_LEX_SECTORS);
    while (dm_lex_token(&token, &at, &rest, line))
        dm_lex_read_sector(b, actors(b, &n_actor)[record].sectors, &n, token, at);
}

/* Names of a state whose heir this is, with the days of its life. */
static void read_former(dm_lex_builder *b, uint32_t record, const dm_lex_line *line)
{
    dm_str   item, rest = {0};
    dm_place at;

    if (!dm_lex_read_span(b, &rest, line))
        return;
    while (dm_lex_item(&item, &at, &rest, line))
        add_alias(b, item, record, DM_ALIAS_NAME);
}

/* Lines that every kind of actor takes. False: none of them. */
static bool read_fact(dm_lex_builder *b, uint32_t record, const dm_lex_line *line)
{
    uint32_t n;
    char     country[4];

    if (is_key(line, "names"))
        add_aliases(b, line, record, DM_ALIAS_NAME);
    else if (is_key(line, "adjectives"))
        add_aliases(b, line, record, DM_ALIAS_ADJECTIVE);
    else if (is_key(line, "people"))
        add_aliases(b, line, record, DM_ALIAS_PEOPLE);
    else if (is_key(line, "capitals"))
        add_aliases(b, line, record, DM_ALIAS_CAPITAL);
    else if (is_key(line, "surname"))
        add_aliases(b, line, record, DM_ALIAS_SURNAME);
    else if (is_key(line, "member"))
        read_members(b, record, line);
    else if (is_key(line, "sectors"))
        read_sectors_line(b, record, line);
    else if (is_key(line, "wikidata"))
        actors(b, &n)[record].wikidata = dm_lex_text(b, line->value);
    else if (is_key(line, "country")) {
        if (dm_lex_read_country(b, country, line->value, line->at))
            memcpy(actors(b, &n)[record].country, country, 4);
    } else if (is_key(line, "cow"))
        dm_lex_read_cow(b, record, line);
    else if (is_key(line, "formerly"))
        read_former(b, record, line);
    else if (is_key(line, "born") || is_key(line, "died"))
        dm_lex_read_life(b, record, line);
    else if (dm_lex_is_term(line))
        dm_lex_read_term(b, record, line);
    else
        return false;
    return true;
}

static const char *const fact_keys[] = {"names", "adjectives", "people", "capitals", "surname", "member", "sectors",
                                        "wikidata", "country", "cow", "formerly", "born", "died", NULL};

/* The rest of a head after its first word: "AFG  Afghanistan". */
static dm_str after_code(dm_str value, dm_str *code)
{
    size_t i = 0;

    while (i < value.n && value.p[i] != ' ' && value.p[i] != '\t')
        i++;
    *code = dm_str_sub(value, 0, i);
    return dm_str_trim(dm_str_sub(value, i, value.n));
}

static uint32_t add_actor(dm_lex_builder *b, dm_lex_actor a, dm_str name)
{
    a.name = dm_lex_text(b, name);
    a.born = a.died = DM_DAY_NONE;
    uint32_t record = dm_lex_add(b, DM_LEX_ACTORS, &a, sizeof a);

    add_alias(b, name, record, a.kind == DM_ACTOR_PEOPLE ? DM_ALIAS_PEOPLE : DM_ALIAS_NAME);
    return record;
}

static void read_facts(dm_lex_builder *b, uint32_t record, const dm_lex_block *block)
{
    for (uint32_t i = 0; i < block->n_line; i++)
        if (!read_fact(b, record, &block->lines[i]))
            dm_lex_bad_key(b, &block->lines[i], fact_keys);
}

static void compile_country(dm_lex_builder *b, const dm_lex_block *block)
{
    dm_lex_actor a = {.kind = DM_ACTOR_COUNTRY, .is_state = 1};
    dm_str       code, name = after_code(block->head.value, &code);

    if (!is_code(code) || name.n == 0) {
        dm_lex_error(b, block->head.at, "a country wants a code of three capitals and a name");
        return;
    }
    if (dm_lex_is_country(b, code))
        dm_lex_error(b, block->head.at, "country code %.*s stands twice", (int)code.n, code.p);
    set_code(a.country, code);
    read_facts(b, add_actor(b, a, name), block);
}

static void compile_territory(dm_lex_builder *b, const dm_lex_block *block)
{
    dm_lex_actor a = {.kind = DM_ACTOR_COUNTRY};
    dm_str       code, name = after_code(block->head.value, &code);

    if (name.n == 0)
        dm_lex_error(b, block->head.at, "a territory wants a country code and a name");
    else if (dm_lex_read_country(b, a.country, code, block->head.at))
        read_facts(b, add_actor(b, a, name), block);
}

static void compile_person(dm_lex_builder *b, const dm_lex_block *block)
{
    dm_lex_actor a = {.kind = DM_ACTOR_PERSON};
    dm_str       name = block->head.value;

    if (name.n == 0) {
        dm_lex_error(b, block->head.at, "an actor wants a name");
        return;
    }
    uint32_t record = add_actor(b, a, name);

    dm_lex_note_person(b, record, block->head.at);
    read_facts(b, record, block);
}

/* `name  Central Intelligence Agency, CIA`: the first is the canonical one. */
static uint32_t read_name(dm_lex_builder *b, const dm_lex_actor *like, const dm_lex_line *line)
{
    dm_str   item, rest = {0};
    dm_place at;
    uint32_t record = DM_LEX_NONE;

    while (dm_lex_item(&item, &at, &rest, line)) {
        if (record == DM_LEX_NONE)
            record = add_actor(b, *like, item);
        else
            add_alias(b, item, record, like->kind == DM_ACTOR_PEOPLE ? DM_ALIAS_PEOPLE : DM_ALIAS_NAME);
    }
    if (record == DM_LEX_NONE)
        dm_lex_error(b, line->at, "'name' wants a name");
    return record;
}

static uint8_t kind_of_names(const dm_lex_line *head)
{
    if (is_key(head, "peoples"))
        return DM_ACTOR_PEOPLE;
    return is_key(head, "groups") ? DM_ACTOR_GROUP : DM_ACTOR_ORGANISATION;
}

static void compile_organisations(dm_lex_builder *b, const dm_lex_block *block)
{
    static const char *const keys[] = {"name", "member", "sectors", "wikidata", "country", "adjectives", NULL};
    dm_lex_actor like = {.kind = kind_of_names(&block->head)};
    uint32_t     record = DM_LEX_NONE;

    read_codes(b, like.country, like.sectors, &block->head);
    for (uint32_t i = 0; i < block->n_line; i++) {
        const dm_lex_line *line = &block->lines[i];

        if (is_key(line, "name"))
            record = read_name(b, &like, line);
        else if (record == DM_LEX_NONE)
            dm_lex_error(b, line->at, "'%.*s' comes before any 'name'", (int)line->key.n, line->key.p);
        else if (!read_fact(b, record, line))
            dm_lex_bad_key(b, line, keys);
    }
}

static void compile_actor(dm_lex_builder *b, const dm_lex_block *block)
{
    if (is_key(&block->head, "territory"))
        compile_territory(b, block);
    else if (is_key(&block->head, "actor"))
        compile_person(b, block);
    else
        compile_organisations(b, block);
}

/* ---- titles ------------------------------------------------------------- */

/* "GOV MIL", "USA LEG" or "-": a country only if the first code is one. */
static void read_title_codes(dm_lex_builder *b, dm_lex_title *t, const dm_lex_line *head)
{
    dm_str   token, rest = {0};
    dm_place at;
    uint32_t n = 0;

    for (bool is_first = true; dm_lex_token(&token, &at, &rest, head); is_first = false) {
        if (dm_str_eq(token, DM_STR("-")))
            continue;
        if (is_first && dm_lex_is_country(b, token))
            set_code(t->country, token);
        else
            dm_lex_read_sector(b, t->sectors, &n, token, at);
    }
}

static void compile_title(dm_lex_builder *b, const dm_lex_block *block)
{
    static const char *const title_keys[] = {"person", "head", "member", "leader", "group", "before", "thing",
                                              "again", NULL};
    static const char *const modifier_keys[] = {"words", NULL};
    dm_lex_title             t = {0};
    bool                     is_modifiers = is_key(&block->head, "modifiers");

    read_title_codes(b, &t, &block->head);
    for (uint32_t i = 0; i < block->n_line; i++) {
        const dm_lex_line *line = &block->lines[i];
        int                kind = dm_str_in(line->key, title_word, DM_TITLE_KIND_COUNT);
        dm_str             item, rest = {0};
        dm_place           at;

        if (kind < 0 || (kind == DM_TITLE_MODIFIER) != is_modifiers) {
            dm_lex_bad_key(b, line, is_modifiers ? modifier_keys : title_keys);
            continue;
        }
        t.kind = (uint8_t)kind;
        uint32_t record = dm_lex_add(b, DM_LEX_TITLES, &t, sizeof t);

        while (dm_lex_item(&item, &at, &rest, line))
            dm_lex_phrase(b, item, (dm_phrase_entry){.kind = DM_PHRASE_TITLE,
                .letter_case = (uint8_t)dm_lex_case_of(item), .flags = (uint16_t)kind, .record = record});
    }
}

static const char *const country_keywords[] = {"country", NULL};
static const char *const actor_keywords[] = {"territory", "organisations", "groups", "peoples", "actor", NULL};
static const char *const title_keywords[] = {"titles", "modifiers", NULL};

const dm_lex_kind dm_lex_kind_country = {country_keywords, compile_country, NULL};
const dm_lex_kind dm_lex_kind_actor   = {actor_keywords, compile_actor, dm_lex_check_persons};
const dm_lex_kind dm_lex_kind_title   = {title_keywords, compile_title, NULL};
