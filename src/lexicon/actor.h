/* actor.h: who can be named, compiled from .roles files
 *
 *     country AFG  Afghanistan          a state: names, adjectives, people, capitals
 *     territory GEO  Abkhazia           a land inside or under one
 *     organisations USA SPY             names with one code; `groups` are armed groups
 *     peoples MMR CVL                   ethnic and religious groups
 *     actor   Kofi Annan                a person, with dated terms
 *     titles  GOV                       what people are called for what they do
 *     modifiers ELI                     words before a title that change its code
 *
 * docs/lexicon-actors.md describes the form. Actors are records of ACTORS, found
 * by phrases of kind ACTOR whose flags are a dm_alias; titles and modifiers are
 * records of TITLES, found by phrases of kind TITLE.
 */
#ifndef DM_LEXICON_ACTOR_H
#define DM_LEXICON_ACTOR_H

#include "lexicon/build.h"

/*    code     who                                                            */
#define DM_SECTORS(X)                                                         \
    X("GOV",  "executive, ruling parties, ministries")                        \
    X("MIL",  "state military")                                               \
    X("COP",  "police")                                                       \
    X("SPY",  "state intelligence")                                           \
    X("JUD",  "courts")                                                       \
    X("LEG",  "legislature")                                                  \
    X("PTY",  "parties")                                                      \
    X("OPP",  "unarmed opposition")                                           \
    X("REB",  "armed opposition")                                             \
    X("PRM",  "pro-government paramilitary")                                  \
    X("UAF",  "unidentified armed")                                           \
    X("CRM",  "criminals")                                                    \
    X("CVL",  "civilians, protesters")                                        \
    X("SOC",  "civil society")                                                \
    X("JRN",  "media")                                                        \
    X("EDU",  "education")                                                    \
    X("LAB",  "labour")                                                       \
    X("AGR",  "farm labour")                                                  \
    X("BUS",  "business")                                                     \
    X("MED",  "health")                                                       \
    X("REL",  "religious bodies")                                             \
    X("REF",  "refugees, displaced people")                                   \
    X("ELI",  "former officials, families of officials")                      \
    X("PRE",  "partially recognised")                                         \
    X("UNK",  "unidentified")

/*    code     stands where a country would                                   */
#define DM_INTERNATIONALS(X)                                                  \
    X("UNO",  "United Nations")                                               \
    X("EUR",  "European Union")                                               \
    X("IGO",  "other organisation of states")                                 \
    X("NGO",  "non-governmental organisation")                                \
    X("IMG",  "armed group across borders")                                   \
    X("MNC",  "company across borders")                                       \
    X("ISM",  "international social movement")

enum { DM_LEX_SECTORS = 4 };

/* How a phrase names an actor (flags of its entry). */
typedef enum dm_alias {
    DM_ALIAS_NAME,        /* Pakistan, ISI                                    */
    DM_ALIAS_ADJECTIVE,   /* Pakistani                                        */
    DM_ALIAS_PEOPLE,      /* Pakistanis                                       */
    DM_ALIAS_CAPITAL,     /* Islamabad                                        */
    DM_ALIAS_SURNAME      /* Annan: only with a reason to think of him        */
} dm_alias;

/*    id         in .roles    what its words are                              */
#define DM_TITLE_KINDS(X)                                                     \
    X(PERSON,    "person",    "a role with a sector of its own: minister")    \
    X(HEAD,      "head",      "of a body it is the body's: president")        \
    X(MEMBER,    "member",    "takes the sector beside it: spokesman")        \
    X(LEADER,    "leader",    "a member, of a state only: leaders, delegates") \
    X(GROUP,     "group",     "several people, or a body: troops, ministry")  \
    X(BEFORE,    "before",    "written before a name only: Gen.")             \
    X(THING,     "thing",     "stands for a nation or body beside it: base")  \
    X(AGAIN,     "again",     "points back: the outfit")                      \
    X(MODIFIER,  "words",     "before a title: former")

typedef enum dm_title_kind {
#define X(id, word, gloss) DM_TITLE_##id,
    DM_TITLE_KINDS(X)
#undef X
    DM_TITLE_KIND_COUNT
} dm_title_kind;

/* A record of ACTORS. */
typedef struct dm_lex_actor {
    dm_lex_ref name, wikidata;
    uint32_t   first_term, n_term;     /* of ACTOR_TERMS, in time order        */
    uint32_t   first_group, n_group;   /* of ACTOR_GROUPS: names (dm_lex_ref)  */
    uint32_t   place;                  /* 1 + its point in PLACES; 0 none      */
    char       country[4];             /* "" none                              */
    char       sectors[DM_LEX_SECTORS][4];
    uint8_t    kind;                   /* dm_actor_kind                        */
    uint8_t    is_state;               /* a `country` block                    */
    uint16_t   cow;                    /* Correlates of War number; 0 none     */
    int32_t    born, died;             /* dm_day; DM_DAY_NONE unknown          */
} dm_lex_actor;

#define DM_TERM_ALWAYS (INT32_MIN + 1)    /* '-' as since                        */
#define DM_TERM_STILL  INT32_MAX          /* '-' as until                        */

/* A term may have begun before `since` (written <2003-01-01), and gone on after
 * `until` (written >2011-02-28): the source knows no more. */
enum { DM_TERM_OR_BEFORE = 1, DM_TERM_OR_AFTER = 2 };

/* A record of ACTOR_TERMS: what an actor was from `since` to `until`, both included. */
typedef struct dm_lex_term {
    int32_t    since, until;           /* dm_day; DM_TERM_ALWAYS, DM_TERM_STILL */
    dm_lex_ref role, source;
    uint32_t   line;                   /* where it is written                  */
    uint32_t   bounds;                 /* DM_TERM_OR_BEFORE, DM_TERM_OR_AFTER   */
    char       country[4];
    char       sectors[DM_LEX_SECTORS][4];
} dm_lex_term;

/* A record of TITLES: all words of one line share it. */
typedef struct dm_lex_title {
    char       country[4];             /* "" unless the title is one state's own */
    char       sectors[DM_LEX_SECTORS][4];
    uint8_t    kind;                   /* dm_title_kind                        */
    uint8_t    pad[3];
} dm_lex_title;

/* Countries first: everything else names their codes. */
extern const dm_lex_kind dm_lex_kind_country, dm_lex_kind_actor, dm_lex_kind_title;

/* Whether `code` is one of DM_INTERNATIONALS. */
bool dm_lex_is_international(dm_str code);
/* Whether `code` is a state's or international code; for the .places compiler. */
bool dm_lex_is_country(dm_lex_builder *b, dm_str code);
bool dm_lex_is_sector(dm_str code);
/* Appends a sector, *n of DM_LEX_SECTORS so far; reports one that is none, or one too many. */
bool dm_lex_read_sector(dm_lex_builder *b, char sectors[][4], uint32_t *n, dm_str code, dm_place at);
/* Reports an unknown country code with the nearest; fills `out` when it is known. */
bool dm_lex_read_country(dm_lex_builder *b, char out[4], dm_str code, dm_place at);

#endif
