/* place_int.h: what the files of the place stage share */
#ifndef DM_PLACE_INT_H
#define DM_PLACE_INT_H

#include "lexicon/actor.h"
#include "lexicon/match.h"
#include "lexicon/place.h"
#include "place/place.h"

enum { DM_PLACE_VOTES = 64 };

/* The classes of words the stage goes by: lexicon/classes/place.lex. */
/*    field     class                   its words                             */
#define DM_PLACE_CLASSES(X)                                                   \
    X(place,    "@place-preposition",   "a place behind them: in, near")      \
    X(party,    "@party-preposition",   "a government behind them: with, on") \
    X(strict,   "@party-strictly",      "the same, whatever governs them: against") \
    X(address,  "@address-preposition", "the same, behind a noun: to")        \
    X(motion,   "@motion-verb",         "coming and going")                   \
    X(site,     "@site-noun",           "parts of places: the city of")       \
    X(hit,      "@site-verb",           "take a town as a place: bombed")     \
    X(will,     "@will-noun",           "what governments have: refusal")     \
    X(tail,     "@place-kind",          "behind a name: Nyanza province")     \
    X(part,     "@place-part",          "before a name: northern Kenya")      \
    X(whole,    "@container-preposition", "between a place and what holds it: Basra in Iraq") \
    X(origin,   "@origin-preposition",  "behind a person, where he comes from: from") \
    X(told,     "@addressing-verb",     "what they are said or given to is a government") \
    X(stance,   "@stance-word",         "a government is so, a town is not: adamant")

/* What a name may tell the place of, by type; the class of a type's nouns is
 * "@facility-TYPE". */
#define DM_FACILITIES(X)                                                      \
    X(DIPLOMATIC, "diplomatic") X(MILITARY, "military") X(AIRPORT, "airport") \
    X(PORT, "port") X(CHECKPOINT, "checkpoint") X(CAMP, "camp") X(PRISON, "prison") \
    X(POLICE, "police") X(GOVERNMENT, "government") X(COURT, "court")         \
    X(HOSPITAL, "hospital") X(SCHOOL, "school") X(WORSHIP, "worship")         \
    X(MARKET, "market") X(HOTEL, "hotel") X(MEDIA, "media") X(TRANSPORT, "transport") \
    X(ENERGY, "energy") X(SQUARE, "square") X(HOUSING, "housing")

typedef enum dm_facility {
#define X(id, word) DM_FACILITY_##id,
    DM_FACILITIES(X)
#undef X
    DM_FACILITY_COUNT
} dm_facility;

/* One place a name may mean. */
typedef struct dm_place_candidate {
    uint32_t place;            /* of PLACES, or DM_NONE: not known where      */
    uint32_t state;            /* of ACTORS when it is a country, territory or capital; else DM_NONE */
    bool     is_capital;
    float    base;             /* what speaks for it by itself                */
    float    score;
} dm_place_candidate;

/* A name found, with what it may mean. */
typedef struct dm_place_name {
    uint32_t            first, n;      /* tokens; first is DM_NONE in the dateline */
    uint32_t            head;          /* the token by which the tree hangs it */
    uint64_t            key;           /* dm_place_key of its words           */
    dm_place_candidate *cand;
    uint32_t            n_cand, cap_cand;
    uint32_t            best;
    float               margin;        /* of the best over the next           */
    bool                is_word;       /* written small it is a word: only with a reason */
    bool                is_adjective;  /* "Somali" is a region, and of Somalia */
    bool                is_division;   /* "Basra province": not its town      */
    bool                is_held;       /* what holds it stands behind it: "Caracas, Venezuela" */
} dm_place_name;

/* What an article says of a country, or of a division, and how often. */
typedef struct dm_place_votes {
    uint32_t of[DM_PLACE_VOTES], n[DM_PLACE_VOTES];
    uint32_t count;
} dm_place_votes;

typedef struct dm_place_finder {
    dm_doc             *doc;
    const dm_lexicon   *lex;
    dm_gazetteer        gaz;
    const dm_lex_actor *actors;
    uint32_t            n_actor;
#define X(field, name, gloss) uint32_t cls_##field;
    DM_PLACE_CLASSES(X)
#undef X
    uint32_t            cls_facility[DM_FACILITY_COUNT];
    dm_place_votes      countries;     /* named, by names, adjectives and peoples; by dm_place_code */
    dm_place_votes      divisions;     /* named; of DIVISIONS                 */
    dm_place_name      *names;
    uint32_t            n_name, cap_name;
} dm_place_finder;

/* ---- place_gather.c: what a name may mean ----------------------------------- */

/* The candidates of the names that end with the match `m`, and of the small places
 * called as its tokens. */
void dm_place_gather(dm_place_finder *f, dm_place_name *name, const dm_match *m);
/* The same of entries without tokens, and of small places by `key`: the dateline's. */
void dm_place_gather_entries(dm_place_finder *f, dm_place_name *name, const dm_phrase_entry *entries, uint32_t n, uint64_t key);
/* The key of tokens [first, first + n). */
uint64_t dm_place_key_of(const dm_doc *doc, uint32_t first, uint32_t n);
/* Whether small places are called as tokens [first, first + n); then they are added. */
bool dm_place_add_small(dm_place_finder *f, dm_place_name *name, uint32_t first, uint32_t n);
/* The country of a candidate; "" when none. */
const char *dm_place_country(const dm_place_finder *f, const dm_place_candidate *c);

/* ---- place_pick.c: which of them ------------------------------------------- */

uint32_t dm_place_code(const char country[4]);
void     dm_place_vote(dm_place_votes *votes, uint32_t of);
/* Whether nothing but commas and conjunctions stands between tokens [first, first + n), a name, and the
 * one that begins at `next`; either may be DM_NONE. */
bool dm_place_is_list(const dm_doc *doc, uint32_t first, uint32_t n, uint32_t next);
/* Scores the candidates of all names and sets `best` and `margin`. */
void  dm_place_pick(dm_place_finder *f);
/* How sure the choice is. */
float dm_place_confidence(const dm_place_name *name);

/* ---- place_metonym.c --------------------------------------------------------- */

/* Whether the country or capital headed by token `h` acts there. */
bool dm_place_is_actor(const dm_place_finder *f, uint32_t h, bool is_capital);
/* Once all names are chosen: a capital in a list of towns is a town. Needs doc->toponyms. */
void dm_place_settle_lists(dm_place_finder *f);

/* ---- place_facility.c ---------------------------------------------------------- */

/* Which embassy, base or market each of doc->toponyms tells the place of. */
void dm_place_find_facilities(dm_place_finder *f);

#endif
