/* cue.h: words that report what somebody says, wants or holds
 *
 * A `cue` block of the lexicon (docs/lexicon-cues.md) names words and tells
 * where their content stands:
 *
 *     cue accuse
 *         verbs   accuse
 *         stance  allege
 *         takes   object of
 *         yes     Minsk accused Kyiv of spying.      Minsk | accused
 *
 * Each block is one dm_cue in CUES; its `takes` lines are its frames in
 * CUE_FRAMES, tried in order. The words are phrases of kind DM_PHRASE_CUE whose
 * flags are a dm_cue_kind: the first word is looked up by lemma, the others by
 * their form.
 *
 * `ending FORM LEMMA` lines (CUE_ENDINGS) say how verbs are inflected, "-" being
 * nothing: a verb that is no cue by its lemma is tried by those its form may come
 * from, for the lemmas of rare verbs are guessed.
 */
#ifndef DM_LEXICON_CUE_H
#define DM_LEXICON_CUE_H

#include "lexicon/lexicon.h"

/* What the words of a block do, by the key that lists them. */
/*    id          key                                                         */
#define DM_CUE_KINDS(X)                                                       \
    X(VERB,       "verbs")                                                    \
    X(NOUN,       "nouns")                                                    \
    X(ADJECTIVE,  "adjectives")                                               \
    X(ADVERB,     "adverbs")    /* colours its clause, names nobody: reportedly */ \
    X(PHRASE,     "phrases")    /* before the speaker: according to           */ \
    X(LIGHT,      "light")      /* verbs whose object may be a cue noun: issue */ \
    X(ASIDE,      "asides")     /* make the cue's clause a parenthesis: as    */ \
    X(NEGATOR,    "negators")   /* turn the stance of the cue they modify     */ \
    X(AGENT,      "agents")     /* before the speaker of a passive: by        */ \
    X(FALSIFIER,  "falsifiers") /* say the cue's content is not so: falsely   */ \
    X(STOP,       "stops")      /* open a clause that no content runs into    */

/* Where content stands. Anything else in a `takes` line is a preposition. */
/*    id          word          means                                         */
#define DM_CUE_SLOTS(X)                                                       \
    X(CLAUSE,     "clause")     /* a finite clause, with or without that      */ \
    X(INFINITIVE, "infinitive") /* to do                                      */ \
    X(GERUND,     "gerund")     /* doing                                      */ \
    X(OBJECT,     "object")                                                   \
    X(PREDICATE,  "predicate")  /* what the object or subject is called       */ \
    X(QUOTATION,  "quotation")  /* words between quotation marks beside it    */

/* Who speaks. */
/*    id          word                                                        */
#define DM_CUE_SPEAKERS(X)                                                    \
    X(SUBJECT,    "subject")    /* of the verb; of a noun: its owner          */ \
    X(NOBODY,     "nobody")     /* seem: the subject belongs to the content   */ \
    X(HOLDER,     "holder")     /* of a noun: who is it: "Lund is a CRITIC of" */ \
    X(THING,      "thing")      /* the subject, but no person: the survey showed a fall */

typedef enum dm_cue_kind {
#define X(id, word) DM_CUE_##id,
    DM_CUE_KINDS(X)
#undef X
    DM_CUE_KIND_COUNT
} dm_cue_kind;

typedef enum dm_cue_slot {
#define X(id, word) DM_SLOT_##id,
    DM_CUE_SLOTS(X)
#undef X
    DM_SLOT_PREPOSITION,
    DM_SLOT_COUNT
} dm_cue_slot;

typedef enum dm_cue_speaker {
#define X(id, word) DM_SPEAKER_##id,
    DM_CUE_SPEAKERS(X)
#undef X
    DM_SPEAKER_COUNT
} dm_cue_speaker;

enum {
    DM_CUE_FACTIVE = 1,    /* the content holds whatever the stance: condemned the attack */
    DM_CUE_NESTS   = 2,    /* also a claim inside another claim's content     */
    DM_CUE_UNNAMED = 4,    /* also a claim when nobody is named               */
    DM_CUE_HEARER  = 8,    /* the subject of its passive is who was told      */
    DM_CUE_PASSIVE = 32,   /* a cue in the passive only: is said to           */
    DM_CUE_COUNTER = 64,   /* the content does not hold: lied                 */
    DM_CUE_NEGATES = 16    /* turns the stance of the cue it governs: refuse to confirm */
};

enum { DM_CUE_WORDS = 11 };

typedef struct dm_cue_frame {
    uint16_t slots;                 /* bit per dm_cue_slot; all must be there */
    uint16_t n_word;
    uint32_t words[DM_CUE_WORDS];   /* prepositions, any of them              */
} dm_cue_frame;

typedef struct dm_cue {
    dm_lex_ref name;
    uint32_t   first, n;            /* its frames in CUE_FRAMES               */
    uint8_t    stance, negated;     /* dm_stance: plain, and when the cue is negated */
    uint8_t    speaker;             /* dm_cue_speaker                         */
    uint8_t    flags;
    uint32_t   object;              /* class the object must be of, or DM_LEX_NONE: any */
    uint32_t   unless;              /* class the object may not be of, or DM_LEX_NONE */
} dm_cue;

typedef struct dm_cue_ending {
    dm_lex_ref form, lemma;         /* "ied", "y"                             */
} dm_cue_ending;

/* How the compiler reads `cue` and `ending` blocks: lexicon/build.h. */
struct dm_lex_kind;
extern const struct dm_lex_kind dm_lex_kind_cue, dm_lex_kind_ending;

#endif
