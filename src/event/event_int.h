/* event_int.h: what the files of the event stage share
 *
 *     syntax.c    voice of verbs, nouns behind pronouns
 *     subject.c, object.c, hang.c   where subject, object, prepositional phrase, clause stand in a tree
 *     party.c     from tokens to actors
 *     slot.c      slots of rules, and conditions on them
 *     match.c     triggers, the choice of a rule, turns
 *     status.c    negated, future, hypothetical, historical
 *     attach.c    evidence, claim, date, place
 *     count.c     how many: dead, injured, arrested, crowd
 *     context.c   PLOVER's contexts from the words around
 *     confidence.c  how sure a coding is
 *     victim.c    whom an attack struck, told by another word
 *     retold.c    events that several sentences tell
 *     general.c   attitudes, habits and powers, which are no acts
 *     tell.c      why, for whoever asks
 */
#ifndef DM_EVENT_INT_H
#define DM_EVENT_INT_H

#include "event/event.h"
#include "lexicon/rule.h"

enum { DM_LIST = 8 };             /* tokens or parties a slot may give         */

typedef struct dm_list {
    uint32_t n, t[DM_LIST];       /* tokens                                    */
} dm_list;

/* Somebody named: the actor, and the mention that names it here (DM_NONE: a claim's
 * speaker, meant by "we" or by nothing). */
typedef struct dm_party {
    uint32_t actor, mention;
} dm_party;

typedef struct dm_parties {
    uint32_t n;
    dm_party p[DM_EVENT_PARTIES];
} dm_parties;

/* A word that some rule took. */
typedef struct dm_find {
    uint32_t          token;      /* the trigger                               */
    uint32_t          anchor;     /* where slots are read: the verb a modal helps, else token */
    uint32_t          carrier;    /* its light verb, else anchor               */
    const dm_helper  *light;      /* or NULL                                   */
    uint32_t          first, last; /* tokens of the trigger's words            */
    const dm_trigger *trigger;
    uint32_t          rule;
    const dm_cameo   *row;        /* NULL: codes nothing                       */
    dm_parties        actors, recipients;
    uint32_t          n_side;     /* mutual: how many of the actors are on the first side; else 0 */
    uint32_t          told;       /* token of the act that is asked for, refused, ...; or DM_NONE */
    bool              is_mutual;  /* "each other": all are actors               */
    bool              is_turned;  /* coded by what is asked, refused, ...      */
    bool              is_absorbed; /* told by the act around it                */
    bool              is_doubtful; /* who does it and whom it is done to were taken for one */
    bool              is_lent;    /* told by the noun that it lends its subject */
    bool              is_announced; /* "will": somebody says that he shall do it */
    bool              is_ahead;   /* something says that it lies ahead, even if negated */
    bool              is_by_cue;  /* negated by the cue of its claim: its stance tells so already */
    uint8_t           status;
} dm_find;

enum { DM_MEMO = 256 };

/* Whether a sentence has a value: asked by many rules for every trigger of the sentence. */
typedef struct dm_memo {
    uint32_t sent, value;         /* value: 1 + number in RULE_WORDS; 0 is free */
    bool     has;
} dm_memo;

/* The classes that the stage goes by: lexicon/classes says what each is. */
#define DM_EVENT_CLASSES(X)                                                                  \
    X(control_marks, "@control-marks")                                                       \
    X(owns_up,       "@owns-up")                                                             \
    X(plots,         "@plot")                                                                \
    X(thwarts,       "@thwarts")                                                             \
    X(violence,      "@violence")                                                            \
    X(authorship,    "@authorship")                                                          \
    X(first_to,      "@first-to")                                                            \
    X(one_of,        "@one-of")                                                              \
    X(none,          "@none")                                                                \
    X(matter_marks,  "@matter-marks")                                                        \
    X(clause_marks,  "@clause-marks")                                                        \
    X(inside,        "@part-of")                                                             \
    X(instance,      "@instance")                                                            \
    X(facility,      "@facility")                                                            \
    X(about,         "@about")                                                               \
    X(alone,         "@objectless")                                                          \
    X(company,       "@company-marks")                                                       \
    X(each_other,    "@each-other")                                                          \
    X(agents,        "@agent-marks")                                                         \
    X(amounts,       "@amount")                                                              \
    X(who,           "@who")                                                                 \
    X(background,    "@background-marks")                                                    \
    X(inner_marks,   "@inner-marks")                                                         \
    X(process,       "@process")                                                             \
    X(makes,         "@made-by")                                                             \
    X(forces,        "@own-forces")                                                          \
    X(towards,       "@towards")                                                             \
    X(frontiers,     "@frontier")                                                            \
    X(helps,         "@help-of")                                                             \
    X(manner_marks,  "@manner-marks")                                                        \
    X(privates,      "@private")                                                             \
    X(belonging,     "@belonging")                                                           \
    X(world,         "@world")                                                               \
    X(definite,      "@definite")                                                            \
    X(another,       "@another")                                                             \
    X(decided,       "@decided")                                                             \
    X(indefinite,    "@indefinite")                                                          \
    X(nonstate,      "@nonstate")                                                            \
    X(opposed,       "@opposed")                                                             \
    X(deeds,         "@deed-of")                                                             \
    X(until,         "@until-marks")                                                         \
    X(opener,        "@clause-opener")                                                       \
    X(papers,        "@document")                                                            \
    X(venues,        "@venue-marks")                                                         \
    X(stateless,     "@stateless")                                                           \
    X(former,        "@former")                                                              \
    X(measures,      "@measure")                                                             \
    X(gatherings,    "@gathering")                                                           \
    X(tolls,         "@toll")                                                                \
    X(either,        "@either")                                                              \
    X(aimed,         "@aimed-marks")                                                         \
    X(speaks_of,     "@speaks-of")                                                           \
    X(aims,          "@aims")                                                                \
    X(singles,       "@single")                                                              \
    X(undergone,     "@undergone-marks")                                                     \
    X(wish_marks,    "@wish-marks")                                                          \
    X(excepted,      "@except-marks")                                                        \
    X(matters,       "@named-matter")                                                        \
    X(relations,     "@relation-of")                                                         \
    X(struck,        "@struck")                                                              \
    X(makes_do,      "@makes-do")                                                            \
    X(told_apart,    "@told-apart")                                                          \
    X(sides,         "@between")                                                             \
    X(self,          "@self")                                                         \
    X(brings,        "@brings")                                                              \
    X(meanwhile,     "@meanwhile")                                                           \
    X(even,          "@even")                                                                \
    X(why,           "@why")                                                                 \
    X(naming,        "@naming")                                                              \
    X(presumes,      "@presumes")                                                            \
    X(asks_about,    "@asks-about")                                                          \
    X(ranks,         "@rank")                                                                \
    X(warners,       "@warners")                                                             \
    X(since,         "@since")                                                               \
    X(charges,       "@charges")                                                             \
    X(offices,       "@office")                                                              \
    X(origins,       "@origin")                                                              \
    X(while_marks,   "@while-marks")                                                         \
    X(nearly,        "@nearly")                                                              \
    X(so_that,       "@so-that")                                                             \
    X(commands,      "@commands")                                                            \
    X(i,             "@i")                                                                   \
    X(we,            "@we")                                                                  \
    X(performed,     "@performed")                                                           \
    X(performs,      "@performs")                                                            \
    X(settles,       "@settles")                                                             \
    X(suspends,      "@suspends")                                                            \
    X(tries,         "@tries")                                                               \
    X(fulfils,       "@fulfils")                                                             \
    X(decides,       "@decides")                                                             \
    X(carries,       "@carries-out")                                                         \
    X(no_way,        "@no-way")                                                              \
    X(offers,        "@offers")                                                              \
    X(views,         "@views")                                                                \
    X(bearers,       "@bearer")                                                              \
    X(land_parts,    "@scene-part")                                                          \
    X(suffers,       "@suffers")                                                             \
    X(doings,        "@doing")                                                               \
    X(lives,         "@life")                                                                \
    X(holds,         "@held")                                                                \
    X(holder_marks,  "@held-marks")                                                          \
    X(scenes,        "@scene-marks")                                                         \
    X(land_kinds,    "@place-kind")                                                          \
    X(denials,       "@denial")                                                              \
    X(strikes,       "@strikes")                                                             \
    X(perish,        "@perishes")                                                            \
    X(hurt,          "@hurt")                                                                \
    X(harms,         "@harm")                                                                \
    X(bears_harm,    "@harm-bearer-marks")                                                   \
    X(results,       "@results-in")                                                          \
    X(outcomes,      "@outcome")                                                             \
    X(harm_marks,    "@harm-marks")                                                          \
    X(harm_clauses,  "@harm-clauses")                                                       \
    X(foes,          "@foe")                                                                 \
    X(electorate,    "@electorate")                                                          \
    X(several,       "@several")                                                             \
    X(often,         "@often")                                                               \
    X(whenever,      "@whenever")                                                            \
    X(times,         "@any-time")                                                            \
    X(each,          "@each")                                                                \
    X(powers,        "@power")                                                               \
    X(uses,          "@uses")                                                                \
    X(inquiry,       "@inquiry")                                                             \
    X(shares,        "@poll-share")                                                          \
    X(when,          "@when")                                                                \
    X(can,           "@can")                                                                 \
    X(perfect,       "@perfect")                                                             \
    X(whoever,       "@whoever")

typedef struct dm_seek {
    dm_doc           *doc;
    const dm_lexicon *lex;
    dm_rules          rules;
    uint32_t         *cover;      /* [n_tok] mention over the token, or DM_NONE */
    uint32_t         *claim_at;   /* [n_tok] innermost claim whose content holds it, or DM_NONE */
    uint32_t         *cue_at;     /* [n_tok] claim whose cue has its head there, or DM_NONE */
    uint32_t         *quote_at;   /* [n_tok] outermost quotation around it, or DM_NONE */
    uint32_t         *find_at;    /* [n_tok] find of the token, or DM_NONE     */
    dm_find          *finds;
    dm_memo          *memo;       /* [DM_MEMO]                                 */
    uint32_t          n_find, cap_find;
#define X(field, name) uint32_t field;
    DM_EVENT_CLASSES(X)
#undef X
} dm_seek;

/* ---- event.c ---------------------------------------------------------------- */

dm_seek dm_event_seek_new(dm_doc *doc, const dm_lexicon *lex);
bool    dm_event_has_body(const dm_doc *doc);     /* a sentence that is no title */

/* ---- syntax.c, subject.c, object.c, hang.c: tokens, or DM_NONE ------------ */

bool     dm_event_is_passive(const dm_seek *s, uint32_t v);
/* The noun that a relative pronoun stands for; else the token itself. */
uint32_t dm_event_antecedent(const dm_doc *doc, uint32_t t);
/* "some OF its troops": the noun that is counted; else the token itself. */
uint32_t dm_event_counted(const dm_seek *s, uint32_t t);
/* Whether a clause is a complement led by of, for, into...: "accused of spying". */
bool     dm_event_is_charge(const dm_seek *s, uint32_t v);
bool     dm_event_has_word(const dm_doc *doc, uint32_t t, uint32_t word);  /* lemma or form */

uint32_t dm_event_subject(const dm_seek *s, uint32_t v);
/* The nth subject of the clauses above a participle, nearest first. */
uint32_t dm_event_outer_subject(const dm_seek *s, uint32_t v, uint32_t nth);
uint32_t dm_event_lost_subject(const dm_doc *doc, uint32_t v);
/* Who is told by a participle of the noun: "an offer made BY Iran". */
uint32_t dm_event_maker(const dm_seek *s, uint32_t noun);
/* What stands after `word` in such a participle: "restrictions imposed ON Chad", "threats and lies told BY Iran". */
uint32_t dm_event_made(const dm_seek *s, uint32_t noun, uint32_t word);

uint32_t dm_event_object(const dm_seek *s, uint32_t v);

/* The noun after preposition `word` below t. */
uint32_t dm_event_after(const dm_seek *s, uint32_t t, uint32_t word);
uint32_t dm_event_clause(const dm_seek *s, uint32_t t);
uint32_t dm_event_infinitive(const dm_seek *s, uint32_t t);
/* Whether t stands in a clause below `top` that has a subject of its own: "rejects the idea THAT CHAD LEFT". */
bool     dm_event_is_in_clause(const dm_seek *s, uint32_t t, uint32_t top);
/* A dependent of t, at most three steps down, that is `word`. */
uint32_t dm_event_hanging(const dm_doc *doc, uint32_t t, uint32_t word);

/* Whether the actor has a sector, a kind or the country of the class. */
bool dm_event_is_in(const dm_seek *s, uint32_t actor, uint32_t cls);
/* Whether all its sectors are of the class, or the country of one without; a group without is anybody. */
bool dm_event_is_only(const dm_seek *s, uint32_t actor, uint32_t cls);

/* ---- party.c ---------------------------------------------------------------- */

/* "The IRAQ war", "the PARIS accord": the mention beside the noun at `t` tells which, and is nobody's who takes part. */
bool dm_event_is_matter(const dm_seek *s, uint32_t t, uint32_t mention);
/* Adds whoever the token and those coordinated with it name. `may_be_place` takes names of
 * places as well. */
void dm_event_party_add(const dm_seek *s, dm_parties *out, uint32_t t, bool may_be_place);
/* "agreed to talks WITH U.N. HELP", "left UNDER FRENCH PRESSURE": how it is done names nobody it is done to. */
bool dm_event_is_manner(const dm_seek *s, uint32_t t);
bool dm_event_parties_have(const dm_parties *p, uint32_t actor);
void dm_event_parties_push(dm_parties *p, dm_party party);

/* ---- slot.c ----------------------------------------------------------------- */

dm_list dm_event_slot_tokens(const dm_seek *s, const dm_find *f, const dm_slot *slot);
/* The first slot of the list that names somebody. */
void    dm_event_slot_parties(const dm_seek *s, const dm_find *f, dm_slots slots, bool may_be_place, dm_parties *out);
/* Whether the first slot is the speaker. */
bool    dm_event_is_spoken(const dm_seek *s, dm_slots slots);
/* Whose building or vehicle stands before an act noun: "the Indian embassy bombing". */
void    dm_event_struck(const dm_seek *s, const dm_find *f, dm_parties *out);
bool    dm_event_conditions_hold(const dm_seek *s, const dm_find *f, const dm_rule *rule, uint32_t *failed);

/* ---- match.c, status.c, attach.c ----------------------------------------------- */

/* The act that the token tells of, or NULL; not one that is told only inside another. */
dm_find *dm_event_told_at(const dm_seek *s, uint32_t t);
/* Whether its rule codes only what is asked for, refused, ... */
bool     dm_event_is_inner(const dm_seek *s, const dm_find *f);
/* Finds what tells of an act in sentence `sent`: fills finds and find_at. */
void dm_event_match_sentence(dm_seek *s, uint32_t sent);
void dm_event_settle_status(const dm_seek *s, dm_find *f);
/* Whether right after `from`, or between it and the verb `v`, a word says that v is not done: "promised NOT to sign". */
bool dm_event_is_denied(const dm_seek *s, uint32_t from, uint32_t v);
/* A known act nobody is named for: whoever is suspected of it, it was done. */
bool dm_event_is_anyones(const dm_seek *s, const dm_find *f);
/* Whether the token is one of the trigger's words. */
bool dm_event_in_trigger(const dm_seek *s, const dm_find *f, uint32_t t);
/* The light verb of a noun: sets carrier and light. */
void dm_event_light_find(const dm_seek *s, dm_find *f);
/* How much a rule asks for: of rules that hold for words of one length the heaviest wins. */
uint32_t dm_event_weight(const dm_seek *s, uint32_t rule);
/* Lends parties between finds of a sentence, which are those from number `from` on. */
void dm_event_lend(dm_seek *s, uint32_t from);
/* Lends who did it, to an outcome of "the attack", from the attack told right before. */
void dm_event_lend_told(const dm_seek *s, dm_find *f);
/* Lends a refusal or threat, once its code is settled, whoever it waits for. */
void dm_event_lend_awaited(const dm_seek *s, dm_find *f);
/* ---- victim.c -------------------------------------------------------------- */

/* Whether `actor` is of the attackers' own side: one sector, one land as far as known. */
bool dm_event_is_own_side(const dm_seek *s, const dm_parties *attackers, uint32_t actor);
/* Lends the attacks of a sentence, which are the finds from number `from` on, whom they struck; their status is settled. */
void dm_event_lend_victims(dm_seek *s, uint32_t from);

/* Fills evidence, claim, date, place and counts of an event. */
void dm_event_attach(const dm_seek *s, const dm_find *f, dm_event *ev);
/* Whether x ended more than `days` before the article. */
bool dm_event_is_older(const dm_doc *doc, const dm_timex *x, int32_t days);
/* Makes an actual event historical when it lies long before the article; `x` is the act's own date, or NULL. */
void dm_event_settle_history(const dm_seek *s, const dm_find *f, const dm_timex *x, dm_event *ev);
/* An assault that the article dates elsewhere is of that day: to be run when all events are known. Linear in events. */
void dm_event_spread_history(dm_seek *s);

/* ---- general.c: linear in the dependents of the act and of those who do it ---------------- */

/* All who do it are an electorate: "voters". */
bool dm_event_is_attitude(const dm_seek *s, const dm_find *f);
/* All who do it are a share of a poll: "37 percent of them". */
bool dm_event_is_polled(const dm_seek *s, const dm_find *f);
/* A thing is said to do it, and who does is only named with it: "Chad's plan would help Niger". */
bool dm_event_is_of_thing(const dm_seek *s, const dm_find *f);
/* What is said often (is_verbal: an act of words), may be done, or is done by anyone who does it: no act of a day. */
bool dm_event_is_general(const dm_seek *s, const dm_find *f, bool is_verbal);

/* ---- count.c --------------------------------------------------------------- */

/* Fills the counts of an event and the words they come from, from its evidence. Linear in the tokens of the sentence. */
void dm_event_count(const dm_seek *s, const dm_find *f, dm_event *ev);

/* ---- tell.c: to doc->log; nothing, at the price of one comparison, when there is none ---------- */

/* What came of trying f->rule: result is "condition" (`failed` is which, from 0), "no actor" or "holds". */
void dm_event_tell_rule(const dm_seek *s, const dm_find *f, const char *result, uint32_t failed);
/* The trigger does not stand there: its further words are missing, or the word is another part of speech. */
void dm_event_tell_misfit(const dm_seek *s, const dm_find *f, bool is_of_speech);
/* What settled the status: the word (DM_NONE: none), and how it does. */
void dm_event_tell_status(const dm_seek *s, const dm_find *f, uint32_t word, const char *how);
/* The rule that won the word. */
void dm_event_tell_pick(const dm_seek *s, const dm_find *f);
/* The code is what asking, refusing... `act` makes; `act` may be `f`, which lies ahead. Before the change. */
void dm_event_tell_turn(const dm_seek *s, const dm_find *f, const dm_find *act, dm_turn turn);
/* By which slot each party came, and what each condition of the rule met. */
void dm_event_tell_bound(const dm_seek *s, const dm_find *f);

/* ---- context.c ------------------------------------------------------------- */

/* Adds the contexts that the words around each event tell. Linear in tokens and events. */
void dm_event_add_contexts(dm_seek *s);
/* Adds those of `list`, parted by blanks, that the event does not have, while there is room. */
void dm_event_context_put(dm_event *ev, dm_str list);

/* How sure the coding is, 0.3 to 0.75, of an event that is complete but for this; 0: too doubtful to be written. */
float dm_event_confidence(const dm_doc *doc, const dm_event *ev);

/* Makes one of events that the article tells again; text order is kept. Linear in events. */
void dm_event_join_retold(dm_seek *s);

#endif
