/* actor_int.h: what the files of the actor stage share
 *
 *     hit.c      phrases of the lexicon in the text
 *     chunk.c    the run of words that belongs to a noun
 *     read.c     what such a run says: a dm_np
 *     several.c  one noun of several nations: an np for each
 *     code.c     country and sectors from the words around a name or title
 *     office.c   persons of the lexicon, by name and day
 *     join.c     appositions, brackets, coordination
 *     entity.c   noun phrases to actors
 *     home.c     the country a plain "police" is of
 *     own.c      codes of a user's dictionary
 *     pronoun.c  he, its, they
 *     again.c    the outfit, the country, both countries
 *     ahead.c    an official, who is named later
 *     speaker.c  I, we: who speaks
 *     turn.c     whose turn it is in an interview
 *     given.c    mentions that are given
 */
#ifndef DM_ACTOR_INT_H
#define DM_ACTOR_INT_H

#include "actor/actor.h"
#include "lexicon/actor.h"
#include "lexicon/match.h"
#include "lexicon/person.h"
#include "lexicon/place.h"

/* The classes of words the stage goes by: lexicon/classes/actor.lex. */
/*    field        class                its words                             */
#define DM_ACTOR_CLASSES(X)                                                   \
    X(he,          "@he",               "pronouns of a man")                  \
    X(she,         "@she",              "pronouns of a woman")                \
    X(it,          "@it",               "pronouns of a thing or body")        \
    X(they,        "@they",             "pronouns of several")                \
    X(male,        "@male-word",        "said of men")                        \
    X(female,      "@female-word",      "said of women")                      \
    X(party_office, "@party-office",    "of a party or of others: president") \
    X(courtesy,    "@courtesy",         "before a name, of no rank: Mr.")     \
    X(i,           "@i",                "the speaker")                        \
    X(we,          "@we",               "the speaker and others")             \
    X(you,         "@you",              "who is spoken to")                   \
    X(ahead,       "@ahead-mark",       "lead what is told before its subject: during") \
    X(view,        "@view-noun",        "what one thinks of others: opinion")  \
    X(question,    "@question-verb",    "its object is to answer: ask")       \
    X(asked,       "@asked-mark",       "before what: why")                   \
    X(self,        "@self",             "the subject itself: himself")        \
    X(both,        "@both",             "the last two: both")                 \
    X(side,        "@side",             "what there are two of: countries")   \
    X(loose,       "@loose",            "before an it that is no actor: about") \
    X(weather,     "@weather",          "it does so, and nobody does")        \
    X(seem,        "@seem",             "it does so that something is")       \
    X(unnamed,     "@unnamed",          "somebody who speaks for others")     \
    X(tell,        "@tell",             "say, add")                           \
    X(male_name,   "@male-name",        "given names of men")                 \
    X(female_name, "@female-name",      "given names of women")               \
    X(definite,    "@definite",         "point back: the, this")              \
    X(indefinite,  "@indefinite",       "name another one: a, some")          \
    X(not_own,     "@not-own",          "after a nation that helps: US-backed") \
    X(leaning,     "@leaning",          "before a nation one likes or not: pro-") \
    X(seated,      "@seated",           "after where somebody is at home: -based") \
    X(ethnic,      "@ethnic",           "before a nation that is a people: ethnic") \
    X(minority,    "@minority",         "its nation is another's: the Serb minority") \
    X(from,        "@comes-from",       "before where somebody is from")      \
    X(between,     "@between",          "before two that are apart: between") \
    X(belongs,     "@belongs-to",       "between a noun and its body: of, for") \
    X(of,          "@belongs-strictly", "and its nation: of")                 \
    X(comes,       "@comes-of",         "between people and their nations: of, from") \
    X(at,          "@stands-at",        "before where it stands: in, at")     \
    X(possessive,  "@possessive-mark",  "end a possessor: 's")                \
    X(made_of,     "@made-of",          "the noun behind says who: a group of") \
    X(country,     "@country-word",     "the state spoken of: the country")   \
    X(former,      "@once-held",        "who once was: former president")    \
    X(lesser,      "@lesser-office",    "before a title, another office: vice") \
    X(which,       "@which-one",        "of many: the fifth president")     \
    X(body_word,   "@body-word",        "any body just named: the group")     \
    X(office_word, "@office-word",      "one of a state: the agency")         \
    X(station_word, "@station-word",    "one of the press: the network")      \
    X(party_word,  "@party-word",       "one with a name: the party")         \
    X(counterpart, "@counterpart",      "of the other state: his counterpart") \
    X(peer,        "@peer",             "of those, who is of the same rank")  \
    X(abroad,      "@posted-abroad",    "officials in a foreign land")        \
    X(one_each,    "@one-each",         "of several states: presidents")      \
    X(stance,      "@stance-noun",      "is no party towards something: opposition to") \
    X(toward,      "@stance-mark",      "before what a stance is towards: to") \
    X(ask,         "@ask-verb",         "the object is to do something")      \
    X(blame,       "@blame-verb",       "tells against its object: criticize") \
    X(blamed_for,  "@blamed-for",       "before what somebody is blamed for: over") \
    X(no_body,     "@no-body",          "names of what was agreed or done: Act") \
    X(name_link,   "@name-link",        "written small in names: of, for")    \
    X(weekday,     "@weekday",          "when, at the end of a name: Berg Wednesday") \
    X(hour,        "@hour",             "when, and no name though in capitals: DAWN") \
    X(mass,        "@mass-noun",        "what one has: intelligence")         \
    X(home_rival,  "@home-rival",       "of a person, in his own country")    \
    X(not_nation,  "@not-nation",       "after a nation, a dish, a style")    \
    X(whose,       "@whose",            "of whom its clause tells")           \
    X(who,         "@who",              "leads a clause on a person")       \
    X(drive,       "@drive-noun",       "what one wages: campaign")           \
    X(organ_of,    "@organ-noun",       "of a body: leadership")              \
    X(settled,     "@settled-people",   "of many origins: American")          \
    X(part,        "@part-noun",        "of something: side")                 \
    X(not_ruling,  "@not-ruling",       "leaders that are in no office: leftist") \
    X(area,        "@area-noun",        "behind its name, where: department")  \
    X(cause,       "@cause-people",     "who join for a cause: Citizens")     \
    X(cause_mark,  "@cause-mark",       "before what cause: for, against")    \
    X(held_as,     "@held-as",          "what somebody is held: hostage")     \
    X(street,      "@street-noun",      "behind a land's name, no land: boulevard") \
    X(shared_office, "@shared-office",  "of one land unless the article is about another: congressman") \
    X(ambiguous_people, "@ambiguous-people", "a people only where its land is told of too: INDIANS") \
    X(building,    "@building-noun",    "ends a name that may begin like a town's: church") \
    X(officer,     "@officer-noun",     "of the police or of the forces: officers") \
    X(telling,     "@telling-verb",     "the press may be told: tell")        \
    X(credit,      "@credit",           "before who made a picture: photo") \
    X(act,         "@act-noun",         "what the noun before it does: attack") \
    X(no_doer,     "@no-doer",          "before it, but not who does it: embassy") \
    X(anyone,      "@anyone",           "people of whom no more is said: men") \
    X(gun_deed,    "@gun-deed",         "done by who bears arms: kidnap")     \
    X(sets,        "@sets",             "what is done with bombs: plant")     \
    X(fire,        "@fire-or-bomb",     "what is planted, thrown or opened")  \
    X(hidden,      "@clandestine",      "where a dateline does not say: of rebels")

/* A phrase of the lexicon in the text; at most one covers a token. */
typedef struct dm_hit {
    uint32_t first, n;
    uint32_t actor;            /* of ACTORS, or DM_NONE                       */
    uint32_t title, again, modifier;   /* of TITLES, or DM_NONE               */
    uint32_t prefix;           /* of TITLES: what is joined before it: "ex-minister" */
    uint8_t  alias;            /* dm_alias, with `actor`                      */
    bool     is_shared;        /* bodies of several states bear this name     */
    dm_match match;            /* all that the words may mean                 */
} dm_hit;

typedef enum dm_np_what {
    DM_NP_NONE,
    DM_NP_KNOWN,               /* an entry of the lexicon                     */
    DM_NP_PEOPLE,              /* the Pakistanis                              */
    DM_NP_PERSON,              /* a person's name                             */
    DM_NP_BODY,                /* an organisation's name, not in the lexicon  */
    DM_NP_ROLE,                /* a title or role noun without a name         */
    DM_NP_AGAIN,               /* "the outfit"                                */
    DM_NP_PLACE,               /* a place that does not act                   */
    DM_NP_NAME,                /* a capitalised word: somebody only if known already */
    DM_NP_PRONOUN
} dm_np_what;

typedef struct dm_codes {
    char     country[4];
    char     sectors[DM_LEX_SECTORS][4];
    uint32_t n_sector;
} dm_codes;

/* A noun phrase that may name somebody. */
typedef struct dm_np {
    dm_np_what what;
    uint32_t head, first, n;         /* tokens                                */
    uint32_t name_first, name_n;     /* the name, or the title that is the core */
    uint32_t role_first, role_n;     /* words of the role; 0: none            */
    uint32_t entry;                  /* of ACTORS, or DM_NONE                 */
    uint32_t org;                    /* of ACTORS: the body behind the title  */
    uint32_t org_np;                 /* an unknown body behind it: np         */
    uint32_t title;                  /* of TITLES, or DM_NONE                 */
    uint32_t toponym;
    uint32_t same_as;                /* np, or DM_NONE                        */
    uint32_t office;                 /* of ACTORS: the person by office.c     */
    uint32_t actor;                  /* set by entity.c                       */
    dm_codes codes;
    bool     has_own_country;        /* said by a word of this phrase         */
    bool     is_counted;             /* "70 people": others than the last 70  */
    bool     is_owned;               /* by a pronoun: "his spokesman"         */
    bool     is_office_sure;         /* its title is that of `office`         */
    bool     is_from_office;         /* codes are the lexicon's, not printed  */
    bool     is_strong;              /* sectors by more than a default        */
    bool     is_definite, is_indefinite, is_plural;
    bool     has_adverb;             /* "particularly the ISI"                */
    bool     is_second;              /* shares its head with the np before it */
    bool     is_namesake;            /* a body called like one of another state */
    bool     is_place;
    bool     is_given;               /* by given.c, of kind `given_kind`      */
    dm_actor_kind given_kind;
    uint32_t given_first, given_n;   /* its words as given                    */
} dm_np;

/* What the stage keeps of an actor. */
typedef struct dm_note {
    char     sex;                    /* 'm', 'f' or 0                         */
    bool     is_plural;              /* by the phrase that named it first     */
    bool     is_ranked;              /* each phrase with a title has a rank: "Captain Berg" */
    uint32_t n_named;                /* phrases of his name so far            */
    uint32_t np;                     /* that phrase                           */
} dm_note;

/* From a string to an actor. */
typedef struct dm_keys {
    dm_str   *key;
    uint32_t *actor;
    uint32_t  cap, n;
} dm_keys;

typedef struct dm_resolver {
    dm_doc             *doc;
    const dm_lexicon   *lex;
    const dm_lex_actor *actors;
    const dm_lex_term  *terms;
    const dm_lex_ref   *groups;
    const dm_lex_title *titles;
    dm_persons          persons;
    uint32_t            n_actor, n_term, n_group, n_title;
    dm_hit             *hits;
    uint32_t            n_hit, cap_hit;
    uint32_t           *hit_at;      /* [n_tok] hit over this token, or DM_NONE */
    uint32_t           *name_at;     /* [n_tok] doc->names over this token    */
    uint32_t           *top_at;      /* [n_tok] doc->toponyms over this token */
    uint32_t           *time_at;     /* [n_tok] doc->timexes over this token  */
    uint32_t           *quote_at;    /* [n_tok] outermost of doc->quotes over this token */
    uint32_t           *plain;       /* [n_sent] sentences up to this one whose root is not quoted */
    uint32_t           *np_at;       /* [n_tok] np headed here                */
    dm_np              *nps;         /* right to left within a sentence       */
    uint32_t            n_np, cap_np;
    dm_keys             keys;
    dm_note            *notes;       /* [cap] beside doc->actors              */
    uint32_t            cap_note;
#define X(field, name, gloss) uint32_t cls_##field;
    DM_ACTOR_CLASSES(X)
#undef X
    char     organ[4];               /* the country of the organs of state so far, */
    bool     is_organ_mixed;         /* unless there are several              */
    char     home[4];                /* the one country the article is about, or "" */
    char     lead[4];                /* that it names most, or ""                */
    char     named[64][4];           /* countries named otherwise than by a town; and `lead` */
    uint32_t n_named;
    bool     has_forces;             /* officers are soldiers                   */
    bool     has_rebels;             /* `home` is that of all armed groups it names */
} dm_resolver;

static inline bool dm_in(const dm_resolver *r, uint32_t cls, uint32_t t)
{
    const dm_token *tok = &r->doc->toks[t];

    return dm_lexicon_in_class(r->lex, cls, tok->form_id) || dm_lexicon_in_class(r->lex, cls, tok->lemma_id);
}

static inline bool dm_is_form(const dm_doc *doc, uint32_t t, const char *form)
{
    return t < doc->n_tok && dm_str_eq(dm_doc_form(doc, t), dm_str_of(form));
}

enum { DM_ACTOR_ROLE_WORDS = 14 };   /* of a printed role, at most              */

/* hit.c: fills hits and hit_at. */
void dm_actor_hits(dm_resolver *r);
/* Whether capitals say something in the sentence of `t`, by its first words. */
bool dm_actor_letters_tell(const dm_doc *doc, uint32_t t);

/* Whether the word is "US" in capitals, behind a verb or preposition that has it: the pronoun. */
bool dm_actor_is_had_we(const dm_doc *doc, const dm_lexicon *lex, uint32_t cls_we, uint32_t t);

/* Whether a title takes the sector of its body. */
static inline bool dm_title_serves(const dm_lex_title *t)
{
    return t->kind == DM_TITLE_MEMBER || t->kind == DM_TITLE_LEADER;
}

/* Whether `hit` is a state or land. */
static inline bool dm_hit_is_nation(const dm_resolver *r, uint32_t hit)
{
    return hit != DM_NONE && r->hits[hit].actor != DM_NONE && r->actors[r->hits[hit].actor].kind == DM_ACTOR_COUNTRY;
}

/* Whether `hit` is an organisation or group. */
static inline bool dm_hit_is_body(const dm_resolver *r, uint32_t hit)
{
    return hit != DM_NONE && r->hits[hit].actor != DM_NONE
        && (r->actors[r->hits[hit].actor].kind == DM_ACTOR_ORGANISATION || r->actors[r->hits[hit].actor].kind == DM_ACTOR_GROUP);
}

/* read.c: whether a phrase of its own is headed by `t`. */
bool dm_actor_heads_phrase(const dm_resolver *r, uint32_t t);

/* chunk.c: the first and last token of the base noun phrase headed by `h`. */
void dm_actor_chunk(const dm_resolver *r, uint32_t h, uint32_t *first, uint32_t *last);
/* The token of [first, first + n) whose head is outside. */
uint32_t dm_actor_run_head(const dm_doc *doc, uint32_t first, uint32_t n);
dm_str dm_actor_text(const dm_resolver *r, uint32_t first, uint32_t n);

/* read.c: reads the noun phrases of sentence `s` into nps, np_at. */
void dm_actor_read(dm_resolver *r, uint32_t s);
/* Reads the phrase headed by `h`, that is said to name somebody, into nps, np_at. */
void dm_actor_read_given(dm_resolver *r, uint32_t h);

/* code.c: fills country, sectors, role and org of `np` from the words around its core. */
void dm_actor_code(dm_resolver *r, dm_np *np);
/* The same for a people: "Syrian Kurds", "ethnic Albanians in Macedonia". */
void dm_actor_code_people(dm_resolver *r, dm_np *np);
/* Whether a nation said by this phrase is not the actor's own: "US-backed", "ethnic Russian". */
bool dm_actor_is_foreign(const dm_resolver *r, const dm_hit *hit);
void dm_codes_push(dm_codes *c, const char sector[4]);
bool dm_codes_share(const dm_codes *c, const char sectors[DM_LEX_SECTORS][4]);
/* What a lexicon actor is on the article's day. */
void dm_actor_entry_codes(const dm_resolver *r, uint32_t entry, dm_codes *out, dm_str *role);

/* several.c: draws the other nations before `np` into it, as in "US and Afghan forces". */
void dm_actor_reach_nations(const dm_resolver *r, dm_np *np);
/* Adds `np` to nps and np_at, and one more for each further nation or owner it has. */
void dm_actor_add(dm_resolver *r, dm_np np);

/* office.c: the lexicon's person that `np` names, or DM_NONE. Of several of one country `np` gets
 * that. */
uint32_t dm_actor_office(dm_resolver *r, dm_np *np);

/* join.c: links phrases of a sentence that name the same. */
void dm_actor_join(dm_resolver *r, uint32_t s);

/* entity.c */
void     dm_actor_entities(dm_resolver *r, dm_np *np);
uint32_t dm_actor_key_find(const dm_resolver *r, dm_str key);       /* or DM_NONE */
void     dm_actor_key_set(dm_resolver *r, dm_str key, uint32_t actor);
dm_str   dm_actor_fold(dm_resolver *r, const char *prefix, uint32_t first, uint32_t n);

/* namesake.c: settles whose bodies those are that several states have, after `home`. */
void dm_actor_namesakes(dm_resolver *r);

/* home.c: fills `home`, `lead`, and once phrases are read `has_rebels`. */
void dm_actor_find_home(dm_resolver *r);
/* The country of a place, unless the article, about one country, else says nothing of that: "" then. */
const char *dm_actor_place_country(const dm_resolver *r, uint32_t top);
/* Whether the toponym is part of a street's or neighbourhood's name. */
bool dm_actor_names_street(const dm_resolver *r, uint32_t top);
/* Whether a sector is of the powers of a state: there may be many of them, and "the ministry" of any. */
bool dm_actor_is_power(const char sector[4]);
/* Whether `np` is an organ of some state by its first sector. */
bool dm_actor_is_organ(const dm_np *np);
/* Whether `np` is of another state than where it stands, or each of its members of another. */
bool dm_actor_is_elsewhere(const dm_resolver *r, const dm_np *np);
/* Whether `np` is an organ of some state, of which nothing says which. */
bool dm_actor_is_homeless(const dm_resolver *r, const dm_np *np);
/* The country of a phrase of which nothing says one, by what the article is about, or "". */
const char *dm_actor_home(const dm_resolver *r, const dm_np *np);

/* given.c: makes the given mentions the phrases, and drops all others. */
void dm_actor_give(dm_resolver *r, dm_actor_given *given, uint32_t n);

/* own.c: codes of the user's dictionary, if the lexicon has one. */
void dm_actor_own(dm_resolver *r);
/* What an actor of such a dictionary is on the article's day; false: `entry` is none. */
bool dm_actor_own_codes(const dm_resolver *r, uint32_t entry, dm_codes *out);

/* pronoun.c: the antecedent of the pronoun `t` among the mentions so far, or DM_NONE. */
uint32_t dm_actor_antecedent(const dm_resolver *r, uint32_t t);
/* The phrase behind the pronoun `t` that may say who he is ("in his email, BERG said"), or DM_NONE. */
uint32_t dm_actor_named_ahead(const dm_resolver *r, uint32_t t);
/* Whether `actor` is a person and of no other sex than the pronoun `t` says. */
bool dm_actor_may_be_he(const dm_resolver *r, uint32_t t, uint32_t actor);
/* again.c: the state that "the country", "his country" means, as an entry, or DM_NONE. */
uint32_t dm_actor_country(const dm_resolver *r, const dm_np *np);
/* The title that says of `np` that it points back ("the terror outfit"), or DM_NONE. */
uint32_t dm_actor_again_title(const dm_resolver *r, const dm_np *np);
/* The actor before `np` that "the outfit" may mean by its `title`, or DM_NONE. */
uint32_t dm_actor_again(const dm_resolver *r, const dm_np *np, uint32_t title);
/* The two that "both countries", headed by `t`, are; false: not such words, or not just two. */
bool dm_actor_both(const dm_resolver *r, uint32_t t, uint32_t pair[2]);
/* Links those who are named only later: "a Navy official said ... Navy spokesman Ola Berg said". */
void dm_actor_look_ahead(dm_resolver *r);

/* Who is meant by words that are not quoted, by sentence; DM_NONE: not known. */
typedef struct dm_turns {
    dm_doc           *doc;           /* set by the caller, with the next three */
    const dm_lexicon *lex;
    uint32_t          cls_you;
    const bool       *is_quoted;     /* [n_tok]                               */
    uint32_t         *i, *you, *we;  /* [n_sent] actors; we: the one who speaks for them */
} dm_turns;

/* turn.c: fills them. May add actors: who is stated to speak and nowhere named. */
void dm_actor_turns(dm_turns *turns);

#endif
