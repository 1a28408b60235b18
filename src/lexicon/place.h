/* place.h: where names lie, compiled from .places files
 *
 *     places AFG
 *         capital 1138958  34.528 69.172  3043532  Kabul, Cabul
 *         city    1133616  36.709 67.110   303282  Mazar-e Sharif
 *         town    ...                              a city whose name is also a word
 *         region  1121863  34.000 68.500        0  Wardak, Vardak
 *     point AFG  1149361  33.000 66.000  Q889      a country: its middle
 *
 * Columns: GeoNames number (0 none), latitude, longitude, inhabitants, names; the
 * first is the canonical one. Found by phrases of kind PLACE.
 */
#ifndef DM_LEXICON_PLACE_H
#define DM_LEXICON_PLACE_H

#include "lexicon/build.h"

/*    id        in .places                                                    */
#define DM_PLACE_KINDS(X)                                                     \
    X(CITY,     "city")                                                       \
    X(CAPITAL,  "capital")                                                    \
    X(TOWN,     "town")                                                       \
    X(REGION,   "region")                                                     \
    X(COUNTRY,  "country")

typedef enum dm_place_kind {
#define X(id, word) DM_PLACE_##id,
    DM_PLACE_KINDS(X)
#undef X
    DM_PLACE_KIND_COUNT
} dm_place_kind;

/* A record of PLACES. */
typedef struct dm_lex_place {
    dm_lex_ref name;
    uint32_t   geonames;
    uint32_t   inhabitants;
    int32_t    latitude, longitude;    /* millionths of a degree               */
    char       country[4];
    uint8_t    kind;                   /* dm_place_kind                        */
    uint8_t    pad[3];
} dm_lex_place;

/* What .places files call it; a town is a "city". */
const char *dm_place_kind_word(dm_place_kind kind);

extern const dm_lex_kind dm_lex_kind_place;

#endif
