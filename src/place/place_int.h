/* place_int.h: what the files of the place stage share */
#ifndef DM_PLACE_INT_H
#define DM_PLACE_INT_H

#include "lexicon/actor.h"
#include "lexicon/match.h"
#include "lexicon/place.h"
#include "place/place.h"

enum { DM_PLACE_CANDIDATES = 24, DM_PLACE_VOTES = 64 };

/* The classes of words the stage goes by: lexicon/classes/place.lex. */
/*    field    class                   its words                              */
#define DM_PLACE_CLASSES(X)                                                   \
    X(place,   "@place-preposition",   "a place behind them: in, near")       \
    X(party,   "@party-preposition",   "a government behind them: with, on")  \
    X(strict,  "@party-strictly",      "the same, whatever governs them: against") \
    X(address, "@address-preposition", "the same, behind a noun: to")         \
    X(motion,  "@motion-verb",         "coming and going")                    \
    X(site,    "@site-noun",           "parts of places: the city of")        \
    X(hit,     "@site-verb",           "take a town as a place: bombed")      \
    X(will,    "@will-noun",           "what governments have: refusal")

/* One place a name may mean. */
typedef struct dm_place_candidate {
    uint32_t place;            /* of PLACES, or DM_NONE: not known where      */
    uint32_t state;            /* of ACTORS when it is a country, territory or capital; else DM_NONE */
    bool     is_capital;
    float    score;
} dm_place_candidate;

/* A name found, with what it may mean. */
typedef struct dm_place_name {
    uint32_t           first, n;
    dm_place_candidate cand[DM_PLACE_CANDIDATES];
    uint32_t           n_cand;
    uint32_t           best;
    bool               is_word;      /* written small it is a word: only with a reason */
    bool               is_adjective; /* "Somali" is a region, and of Somalia     */
    bool               is_unknown;   /* a LOC name the lexicon does not hold   */
} dm_place_name;

typedef struct dm_place_finder {
    dm_doc             *doc;
    const dm_lexicon   *lex;
    dm_gazetteer        gaz;
    const dm_lex_actor *actors;
    uint32_t            n_actor;
#define X(field, name, gloss) uint32_t cls_##field;
    DM_PLACE_CLASSES(X)
#undef X
    char                vote_country[DM_PLACE_VOTES][4];   /* countries the article names */
    uint32_t            vote[DM_PLACE_VOTES], n_vote;
    dm_place_name      *names;
    uint32_t            n_name, cap_name;
} dm_place_finder;

/* Scores the candidates of all names and sets `best`. place_pick.c */
void dm_place_pick(dm_place_finder *f);
/* Whether the country or capital headed by token `h` acts there. place_metonym.c */
bool dm_place_is_actor(const dm_place_finder *f, uint32_t h, bool is_capital);
/* The country of a candidate; "" when none. */
const char *dm_place_country(const dm_place_finder *f, const dm_place_candidate *c);

#endif
