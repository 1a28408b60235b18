/* place.h: where names lie, compiled from .places files
 *
 *     places PAK 04 Punjab                     a country, and a division of it (code, name) or none
 *         city     1172451  31.558  74.351 6310888  Lahore
 *         town     ...                         a city whose name is also a word
 *         region   1167710  31.000  72.000       0  Punjab
 *     places -                                 of no one country
 *         sea            0  12.000  48.000       0  Gulf of Aden
 *     small-places PAK 04 Punjab
 *         1164871  31.94 72.58  2500 Mitha Tiwana
 *     counties PAK 04 Punjab
 *         0  31.40 73.10  0 Faisalabad District
 *     point PAK  1168579  30.000  70.000  Q843     a country: its middle
 *
 * Columns: GeoNames number (0 none), latitude, longitude, inhabitants (0 unknown),
 * names; the first is the canonical one.
 *
 * Names in `places` blocks are phrases of kind PLACE, as other names are. Those of
 * small places and counties, ten times as many, are found by a hash of their letters
 * alone, so that they are nobody's words and cost 8 bytes each:
 *
 *     PLACE_NAMES     tag (32 bits of the hash) and place, sorted by hash; of one
 *                     name, the place with most inhabitants first
 *     PLACE_BUCKETS   where the names begin whose hash begins with these 16 bits
 *
 * Two names among 250,000 share 48 bits once in 10,000 lexicons.
 */
#ifndef DM_LEXICON_PLACE_H
#define DM_LEXICON_PLACE_H

#include "lexicon/build.h"

/*    id          in .places                                                  */
#define DM_PLACE_KINDS(X)                                                     \
    X(CITY,      "city")                                                      \
    X(CAPITAL,   "capital")                                                   \
    X(TOWN,      "town")        /* a city whose name is also a word */        \
    X(REGION,    "region")      /* first-level division, or as good as one */ \
    X(AREA,      "area")        /* Darfur, the Balkans, Southeast Asia */     \
    X(ISLAND,    "island")                                                    \
    X(SEA,       "sea")         /* seas, straits, great lakes */              \
    X(CONTINENT, "continent")                                                 \
    X(SITE,      "site")        /* a base, a camp, a crossing */              \
    X(COUNTY,    "county")      /* second-level division: `counties` */       \
    X(COUNTRY,   "country")

typedef enum dm_place_kind {
#define X(id, word) DM_PLACE_##id,
    DM_PLACE_KINDS(X)
#undef X
    DM_PLACE_KIND_COUNT
} dm_place_kind;

/* A record of DIVISIONS: a country, and a first-level division of it or none. */
typedef struct dm_lex_division {
    dm_lex_ref name, code;             /* "Punjab", "04"; 0: the country as such */
    char       country[4];             /* "": of no one country               */
} dm_lex_division;

/* A record of PLACES. */
typedef struct dm_lex_place {
    dm_lex_ref name;
    uint32_t   geonames;
    uint32_t   inhabitants;
    int32_t    latitude, longitude;    /* millionths of a degree               */
    uint16_t   division;               /* of DIVISIONS                         */
    uint8_t    kind;                   /* dm_place_kind                        */
    uint8_t    is_small;               /* found in PLACE_NAMES, not by phrases */
} dm_lex_place;

typedef struct dm_lex_placename {
    uint32_t tag, place;
} dm_lex_placename;

enum { DM_PLACE_BUCKETS = 1 << 16 };

/* What is known of places, to be opened once a document. */
typedef struct dm_gazetteer {
    const dm_lex_place     *places;
    const dm_lex_division  *divisions;
    const dm_lex_placename *names;
    const uint32_t         *buckets;   /* [DM_PLACE_BUCKETS + 1], or NULL      */
    uint32_t                n_place, n_division, n_name;
} dm_gazetteer;

dm_gazetteer dm_gazetteer_open(const dm_lexicon *lex);
/* The division of a place; a blank one when the lexicon is damaged. */
const dm_lex_division *dm_place_division(const dm_gazetteer *g, uint32_t place);

/* The key of a name is that of its words, one after the other, whatever parts them. */
enum { DM_PLACE_KEY_BEGIN = 0 };
uint64_t dm_place_key(uint64_t before, dm_str word);
/* The small places of that name, the largest first: [n] of PLACE_NAMES. */
const dm_lex_placename *dm_places_named(const dm_gazetteer *g, uint64_t key, uint32_t *n);

/* What .places files call it; a town is a "city". */
const char *dm_place_kind_word(dm_place_kind kind);

extern const dm_lex_kind dm_lex_kind_place;

#endif
