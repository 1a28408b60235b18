/* place.c: compiling .places files
 *
 * One line, one place. The head of its block says in which division it lies. A `point` gives a country its middle and its Wikidata
 * number, which its .roles block does not repeat; the place has the country's
 * canonical name and no phrases, because the country's own names find it.
 */
#include "lexicon/place.h"

#include <string.h>

#include "lexicon/actor.h"
#include "lexicon/place_kind.h"

static const char *const kind_word[] = {
#define X(id, word) word,
    DM_PLACE_KINDS(X)
#undef X
};

const char *dm_place_kind_word(dm_place_kind kind)
{
    if (kind == DM_PLACE_TOWN)
        return kind_word[DM_PLACE_CITY];
    return kind < DM_PLACE_KIND_COUNT ? kind_word[kind] : NULL;
}

static const char *const line_keys[] = {"city", "capital", "town", "region", "area", "island", "sea", "continent", "site", NULL};

static bool read_count(dm_lex_builder *b, uint32_t *out, dm_str s, dm_place at)
{
    uint64_t v = 0;

    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] < '0' || s.p[i] > '9' || v > UINT32_MAX / 10) {
            dm_lex_error(b, at, "'%.*s' is no number", (int)s.n, s.p);
            return false;
        }
        v = v * 10 + (uint64_t)(s.p[i] - '0');
    }
    *out = (uint32_t)v;
    return s.n > 0;
}

/* Degrees as decimals into millionths. */
static bool read_degrees(dm_lex_builder *b, int32_t *out, dm_str s, int32_t max, dm_place at)
{
    bool    is_minus = s.n && s.p[0] == '-', is_ok = s.n > (size_t)is_minus;
    int64_t v = 0, scale = 0;

    for (size_t i = is_minus; i < s.n && is_ok; i++) {
        if (s.p[i] == '.' && !scale)
            scale = 1000000;
        else if (s.p[i] < '0' || s.p[i] > '9' || v > 1000000000)
            is_ok = false;
        else if (scale != 1)
            v = v * 10 + (s.p[i] - '0'), scale /= scale ? 10 : 1;
    }
    v *= scale ? scale : 1000000;
    if (!is_ok || v > (int64_t)max * 1000000) {
        dm_lex_error(b, at, "'%.*s' is no angle (wanted degrees up to %d)", (int)s.n, s.p, max);
        return false;
    }
    *out = (int32_t)(is_minus ? -v : v);
    return true;
}

static void add_name(dm_lex_builder *b, const dm_lex_place *p, dm_str name, uint32_t record)
{
    if (p->is_small)
        dm_place_name_add(b, name, record, p->inhabitants);
    else
        dm_lex_phrase(b, name, (dm_phrase_entry){.kind = DM_PHRASE_PLACE, .letter_case = (uint8_t)dm_lex_case_of(name),
            .flags = p->kind, .record = record});
}

static void add_names(dm_lex_builder *b, dm_lex_place *p, dm_str names, const dm_lex_line *line)
{
    dm_lex_line part = *line;
    dm_str      item, rest = {0};
    dm_place    at;
    uint32_t    record = DM_LEX_NONE;

    part.value_col += (uint32_t)(names.p - line->value.p);
    part.value = names;
    while (dm_lex_item(&item, &at, &rest, &part)) {
        if (record == DM_LEX_NONE) {
            p->name = dm_lex_text(b, item);
            record = dm_lex_add(b, DM_LEX_PLACES, p, sizeof *p);
        }
        add_name(b, p, item, record);
    }
    if (record == DM_LEX_NONE)
        dm_lex_error(b, line->at, "a place wants a name");
}

/* Latitude, longitude, inhabitants, names. */
static void read_rest(dm_lex_builder *b, dm_lex_place *p, dm_str rest, const dm_lex_line *line)
{
    dm_str   token;
    dm_place at;

    if (dm_lex_token(&token, &at, &rest, line) && read_degrees(b, &p->latitude, token, 90, at)
        && dm_lex_token(&token, &at, &rest, line) && read_degrees(b, &p->longitude, token, 180, at)
        && dm_lex_token(&token, &at, &rest, line) && read_count(b, &p->inhabitants, token, at))
        add_names(b, p, dm_str_trim(rest), line);
}

static uint32_t count_columns(const dm_lex_line *line)
{
    dm_str   token, rest = {0};
    dm_place at;
    uint32_t n = 0;

    while (n < 5 && dm_lex_token(&token, &at, &rest, line))
        n++;
    return n;
}

/* "city 1172451 31.558 74.351 6310888 Lahore" */
static void compile_line(dm_lex_builder *b, dm_lex_place p, const dm_lex_line *line)
{
    dm_str   token, rest = {0};
    dm_place at;
    int      kind = dm_str_in(line->key, kind_word, DM_PLACE_COUNTY);

    if (kind < 0) {
        dm_lex_bad_key(b, line, line_keys);
        return;
    }
    p.kind = (uint8_t)kind;
    if (count_columns(line) < 5)
        dm_lex_error(b, line->at, "a place wants: GeoNames number, latitude, longitude, inhabitants, names");
    else if (dm_lex_token(&token, &at, &rest, line) && read_count(b, &p.geonames, token, at))
        read_rest(b, &p, rest, line);
}

/* "1164871 31.94 72.58 2500 Mitha Tiwana" */
static void compile_small(dm_lex_builder *b, dm_lex_place p, const dm_lex_line *line)
{
    if (count_columns(line) < 4)
        dm_lex_error(b, line->at, "a small place wants: GeoNames number, latitude, longitude, inhabitants, names");
    else if (read_count(b, &p.geonames, line->key, line->at))
        read_rest(b, &p, (dm_str){0}, line);
}

/* The number of a division, added when it is new. Blocks of one stand together, more or less. */
static uint16_t division_of(dm_lex_builder *b, const dm_lex_division *d, dm_place at)
{
    uint32_t               n;
    const dm_lex_division *known = dm_lex_records(b, DM_LEX_DIVISIONS, sizeof *known, &n);

    for (uint32_t i = n; i-- > 0;)
        if (known[i].code == d->code && memcmp(known[i].country, d->country, sizeof d->country) == 0)
            return (uint16_t)i;
    if (n > UINT16_MAX) {
        dm_lex_error(b, at, "too many divisions (wanted at most %d)", UINT16_MAX);
        return 0;
    }
    return (uint16_t)dm_lex_add(b, DM_LEX_DIVISIONS, d, sizeof *d);
}

/* "AFG 42 Kapisa", "AFG", "-" */
static bool read_division(dm_lex_builder *b, uint16_t *out, const dm_lex_line *head)
{
    dm_lex_division d = {0};
    dm_str          token, rest = {0};
    dm_place        at;

    if (!dm_lex_token(&token, &at, &rest, head)) {
        dm_lex_error(b, head->at, "wanted a country code, or -");
        return false;
    }
    if (!dm_str_eq(token, DM_STR("-")) && !dm_lex_read_country(b, d.country, token, at))
        return false;
    if (dm_lex_token(&token, &at, &rest, head)) {
        d.code = dm_lex_text(b, token);
        d.name = dm_lex_text(b, dm_str_trim(rest));
    }
    if (d.code && !d.name) {
        dm_lex_error(b, at, "a division wants its name behind its code");
        return false;
    }
    *out = division_of(b, &d, head->at);
    return true;
}

/* "point AFG  1149361  33.0 66.0  Q889": the head holds it all. */
static void compile_point(dm_lex_builder *b, const dm_lex_block *block)
{
    dm_lex_place       p = {.kind = DM_PLACE_COUNTRY};
    dm_lex_division    d = {0};
    const dm_lex_line *head = &block->head;
    dm_str             token, rest = {0};
    dm_place           at;
    uint32_t           n;
    dm_lex_actor      *a = dm_lex_records(b, DM_LEX_ACTORS, sizeof *a, &n);

    if (count_columns(head) < 4) {
        dm_lex_error(b, head->at, "a point wants: country code, GeoNames number, latitude, longitude, Wikidata number");
        return;
    }
    if (!dm_lex_token(&token, &at, &rest, head) || !dm_lex_read_country(b, d.country, token, at)
        || !dm_lex_token(&token, &at, &rest, head) || !read_count(b, &p.geonames, token, at)
        || !dm_lex_token(&token, &at, &rest, head) || !read_degrees(b, &p.latitude, token, 90, at)
        || !dm_lex_token(&token, &at, &rest, head) || !read_degrees(b, &p.longitude, token, 180, at))
        return;
    p.division = division_of(b, &d, head->at);
    for (uint32_t i = 0; i < n && a[i].is_state; i++) {
        if (memcmp(a[i].country, d.country, 4) != 0)
            continue;
        p.name = a[i].name;
        if (dm_lex_token(&token, &at, &rest, head))
            a[i].wikidata = dm_lex_text(b, token);
        a[i].place = 1 + dm_lex_add(b, DM_LEX_PLACES, &p, sizeof p);
    }
}

static void compile_place(dm_lex_builder *b, const dm_lex_block *block)
{
    dm_lex_place p = {.kind = DM_PLACE_CITY};

    if (dm_str_eq(block->head.key, DM_STR("point"))) {
        compile_point(b, block);
        return;
    }
    if (!read_division(b, &p.division, &block->head))
        return;
    p.is_small = !dm_str_eq(block->head.key, DM_STR("places"));
    if (dm_str_eq(block->head.key, DM_STR("counties")))
        p.kind = DM_PLACE_COUNTY;
    for (uint32_t i = 0; i < block->n_line; i++) {
        if (p.is_small)
            compile_small(b, p, &block->lines[i]);
        else
            compile_line(b, p, &block->lines[i]);
    }
}

static const char *const keywords[] = {"places", "small-places", "counties", "point", NULL};

const dm_lex_kind dm_lex_kind_place = {keywords, compile_place, dm_place_names_finish};
