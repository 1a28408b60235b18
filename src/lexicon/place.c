/* place.c: compiling .places files
 *
 * One line, one place. A `point` gives a country its middle and its Wikidata
 * number, which its .roles block does not repeat; the place has the country's
 * canonical name and no phrases, because the country's own names find it.
 */
#include "lexicon/place.h"

#include <string.h>

#include "lexicon/actor.h"

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

static const char *const line_keys[] = {"city", "capital", "town", "region", NULL};

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

/* GeoNames number, latitude, longitude. */
static bool read_point(dm_lex_builder *b, dm_lex_place *p, dm_str *rest, const dm_lex_line *line)
{
    dm_str   token;
    dm_place at;

    if (!dm_lex_token(&token, &at, rest, line) || !read_count(b, &p->geonames, token, at))
        return false;
    if (!dm_lex_token(&token, &at, rest, line) || !read_degrees(b, &p->latitude, token, 90, at))
        return false;
    return dm_lex_token(&token, &at, rest, line) && read_degrees(b, &p->longitude, token, 180, at);
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
        dm_lex_phrase(b, item, (dm_phrase_entry){.kind = DM_PHRASE_PLACE,
            .letter_case = (uint8_t)dm_lex_case_of(item), .flags = p->kind, .record = record});
    }
    if (record == DM_LEX_NONE)
        dm_lex_error(b, line->at, "a place wants a name");
}

static uint32_t count_columns(const dm_lex_line *line)
{
    dm_str   token, rest = {0};
    dm_place at;
    uint32_t n = 0;

    while (dm_lex_token(&token, &at, &rest, line))
        n++;
    return n;
}

static void compile_line(dm_lex_builder *b, const char country[4], const dm_lex_line *line)
{
    dm_lex_place p = {0};
    dm_str       token, rest = {0};
    dm_place     at;
    int          kind = dm_str_in(line->key, kind_word, DM_PLACE_COUNTRY);

    if (kind < 0) {
        dm_lex_bad_key(b, line, line_keys);
        return;
    }
    p.kind = (uint8_t)kind;
    memcpy(p.country, country, 4);
    if (count_columns(line) < 5)
        dm_lex_error(b, line->at, "a place wants: GeoNames number, latitude, longitude, inhabitants, names");
    else if (read_point(b, &p, &rest, line) && dm_lex_token(&token, &at, &rest, line)
             && read_count(b, &p.inhabitants, token, at))
        add_names(b, &p, dm_str_trim(rest), line);
}

/* "point AFG  1149361  33.0 66.0  Q889": the head holds it all. */
static void compile_point(dm_lex_builder *b, const dm_lex_block *block)
{
    dm_lex_place  p = {.kind = DM_PLACE_COUNTRY};
    dm_str        token, rest = {0};
    dm_place      at;
    uint32_t      n;
    dm_lex_actor *a = dm_lex_records(b, DM_LEX_ACTORS, sizeof *a, &n);

    if (count_columns(&block->head) < 4) {
        dm_lex_error(b, block->head.at, "a point wants: country code, GeoNames number, latitude, longitude, Wikidata number");
        return;
    }
    if (!dm_lex_token(&token, &at, &rest, &block->head) || !dm_lex_read_country(b, p.country, token, at)
        || !read_point(b, &p, &rest, &block->head))
        return;
    for (uint32_t i = 0; i < n && a[i].is_state; i++) {
        if (memcmp(a[i].country, p.country, 4) != 0)
            continue;
        p.name = a[i].name;
        if (dm_lex_token(&token, &at, &rest, &block->head))
            a[i].wikidata = dm_lex_text(b, token);
        a[i].place = 1 + dm_lex_add(b, DM_LEX_PLACES, &p, sizeof p);
    }
}

static void compile_place(dm_lex_builder *b, const dm_lex_block *block)
{
    char country[4];

    if (dm_str_eq(block->head.key, DM_STR("point"))) {
        compile_point(b, block);
        return;
    }
    if (!dm_str_eq(block->head.value, DM_STR("-"))
        && !dm_lex_read_country(b, country, block->head.value, block->head.at))
        return;
    if (dm_str_eq(block->head.value, DM_STR("-")))
        memset(country, 0, sizeof country);
    for (uint32_t i = 0; i < block->n_line; i++)
        compile_line(b, country, &block->lines[i]);
}

static const char *const keywords[] = {"places", "point", NULL};

const dm_lex_kind dm_lex_kind_place = {keywords, compile_place, NULL};
