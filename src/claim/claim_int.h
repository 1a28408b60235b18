/* claim_int.h: what the files of the claim stage share
 *
 * A draft is a claim in the making: token runs instead of bytes. Drafts are
 * made sentence by sentence from the tree (frame.c, speaker.c), then quotations
 * reach over sentences (reach.c), then claim.c settles what lies in what.
 */
#ifndef DM_CLAIM_INT_H
#define DM_CLAIM_INT_H

#include "claim/claim.h"
#include "lexicon/cue.h"

/* Tokens first .. last, both included; empty when last < first. */
typedef struct dm_run {
    uint32_t first, last;
} dm_run;

#define DM_NO_RUN ((dm_run){1, 0})

static inline bool dm_run_is_empty(dm_run r) { return r.last < r.first; }
static inline bool dm_run_has(dm_run r, uint32_t t) { return t >= r.first && t <= r.last; }

/* A cue that starts at a token. */
typedef struct dm_cue_hit {
    const dm_cue *cue;
    uint32_t      rule;
    uint8_t       kind;        /* dm_cue_kind                                 */
    uint8_t       n;           /* tokens                                      */
} dm_cue_hit;

typedef struct dm_draft {
    dm_cue_hit hit;            /* cue NULL: a verb of no list beside a quotation */
    uint32_t   head;           /* token of the cue                            */
    dm_run     cue;
    uint32_t   speaker;        /* head token, or DM_NONE                      */
    dm_run     who;            /* the speaker's words                         */
    dm_run     piece[DM_CLAIM_PIECES];
    uint32_t   n_piece;
    uint32_t   parent;         /* draft, or DM_NONE                           */
    uint32_t   actor;          /* index in doc->actors, or DM_NONE            */
    uint32_t   claim;          /* its number in doc->claims                   */
    uint8_t    depth;
    bool       is_negated;
    bool       is_shared;      /* the speaker was found at another verb       */
    bool       is_tail;        /* its words follow what was said, set off     */
    bool       has_quote;      /* some content is a whole quotation           */
    bool       is_crossed;     /* the content begins just after the cue       */
    bool       is_loose;       /* the content is the tree's guess: a quotation beside is better */
    bool       is_floor;       /* a label gives it the floor: what is told inside stands as if outside */
    bool       is_dropped;
} dm_draft;

/* "[PRESIDENT LUND]": a label in square brackets. */
typedef struct dm_label {
    uint32_t first, last;      /* tokens of the brackets                      */
    dm_run   who;              /* whom it gives the floor; empty: nobody      */
    uint32_t name;             /* their head, or DM_NONE                      */
    bool     ends;             /* whoever had the floor has it no more        */
    bool     is_whole;         /* the rest of the article is his              */
} dm_label;

enum { DM_HELD_QUOTES = 2 * DM_CLAIM_PIECES };

/* Classes of the lexicon that the stage goes by: field, class, an example. */
#define DM_CLAIM_CLASSES(X)                                                           \
    X(charges,      "@control-marks",            "'accused X OF going'")              \
    X(openers,      "@clause-opener",            "'said THAT'")                       \
    X(documents,    "@document",                 "'issued a STATEMENT saying'")       \
    X(doubts,       "@doubt-opener",             "'asked IF'")                        \
    X(grounds,      "@background-marks",         "'banned it AFTER'")                 \
    X(amounts,      "@some-of",                  "'MOST said that', 'BOTH want'")     \
    X(its,          "@it",                       "")                                  \
    X(likes,        "@likeness",                 "'and LIKE Berg has spoken'")        \
    X(selves,       "@self",                     "'the minister HIMSELF said'")       \
    X(roles,        "@role-marks",               "'praised her AS a friend'")         \
    X(settings,     "@setting-marks",            "'praised her AT a rally'")          \
    X(own_notes,    "@outlet-note",              "'Editor's NOTE:'")                  \
    X(asides,       "@label-aside",              "'[WORDS INDISTINCT]'")              \
    X(informants,   "@informants",               "'the same SOURCE'")                 \
    X(definites,    "@definite-marks",           "'THE officer'")                     \
    X(gatherings,   "@held-talk",                "'at a CONFERENCE announcing that'") \
    X(showing,      "@deeds-show",               "'PROVED once more'")                \
    X(issues,       "@issuing",                  "'RELEASED a statement'")            \
    X(preps,        "@participle-prepositions",  "'REGARDING the war'")               \
    X(label_speech, "@label-speech",             "[SPEECH], [COMMUNIQUE]")            \
    X(label_talk,   "@label-talk",               "[INTERVIEW]")                       \
    X(label_outlet, "@label-outlet",             "[REPORT], [REPORTER]")              \
    X(label_recording, "@label-recording",          "[BEGIN RECORDING]")              \
    X(label_open,   "@label-open",               "[BEGIN ...]")                       \
    X(label_end,    "@label-end",                "[END ...]")                         \
    X(sources,      "@source-marks",             "'the words came FROM'")             \
    X(holders,      "@holder-marks",             "'doubts AMONG officials'")

typedef struct dm_finder {
    dm_doc             *doc;
    const dm_lexicon   *lex;
#define X(field, name, example) uint32_t field;
    DM_CLAIM_CLASSES(X)
#undef X
    const dm_cue       *cues;
    const dm_cue_frame *frames;
    const dm_cue_ending *endings;
    uint32_t            n_cue, n_frame, n_ending;
    uint32_t           *lo, *hi;     /* [n_tok] first and last token of the subtree */
    uint32_t           *quote;       /* [n_tok] outermost quote over it, or DM_NONE */
    dm_run             *run;         /* [n_quote] its tokens; empty when none  */
    bool               *is_time;     /* [n_tok] in a date expression           */
    uint32_t           *taken_by;    /* [n_quote] the draft's head that has it as content, or DM_NONE */
    uint32_t            held[DM_HELD_QUOTES], n_held;  /* quotes of the draft at work */
    uint32_t           *cover;       /* [n_tok] innermost draft whose content it is, or DM_NONE */
    uint32_t           *draft_at;    /* [n_tok] draft of the cue headed there, or DM_NONE */
    dm_draft           *drafts;      /* in order of their heads               */
    uint32_t            n_draft, cap_draft;
    dm_label           *label;       /* in text order                         */
    uint32_t            n_label, cap_label;
} dm_finder;

/* ---- words -------------------------------------------------------------- */

static inline const dm_token *dm_tok(const dm_finder *f, uint32_t t) { return &f->doc->toks[t]; }

static inline bool dm_is_verbal(const dm_finder *f, uint32_t t)
{
    return dm_tok(f, t)->upos == DM_UPOS_VERB || dm_tok(f, t)->upos == DM_UPOS_AUX;
}

/* "It", "there": a subject that names nothing. */
static inline bool dm_is_dummy(const dm_finder *f, uint32_t t) { return dm_tok(f, t)->deprel == DM_DEP_EXPL; }

/* Whether token `t` is the sign `c` alone. */
static inline bool dm_is_char(const dm_finder *f, uint32_t t, char c)
{
    dm_str form = dm_doc_form(f->doc, t);

    return form.n == 1 && form.p[0] == c;
}

/* Whether token `t` is a dash or a run of them. */
bool dm_is_dash(const dm_finder *f, uint32_t t);

#define DM_CUE_BIT(kind) (1u << DM_CUE_##kind)

/* ---- cuefind.c ---------------------------------------------------------- */

/* The longest cue that starts at `t` and is of a kind in `kinds` (bits). */
bool dm_cue_match(const dm_finder *f, uint32_t t, uint32_t kinds, dm_cue_hit *hit);
/* All of those, in the lexicon's order, at most DM_CUE_HITS; their number. */
enum { DM_CUE_HITS = 6 };
uint32_t dm_cue_hits(const dm_finder *f, uint32_t t, uint32_t kinds, dm_cue_hit hits[DM_CUE_HITS]);
/* The kinds of cue a word's tag allows. */
uint32_t dm_cue_kinds_of(const dm_finder *f, uint32_t t);
bool dm_cue_has_child(const dm_finder *f, uint32_t t, uint32_t kinds);
/* The cue's own words and what belongs to it around: auxiliaries, negation, colon. */
dm_run dm_cue_run(const dm_finder *f, uint32_t head, const dm_cue_hit *hit);
bool dm_cue_is_negated(const dm_finder *f, uint32_t head);

/* ---- speaker.c ---------------------------------------------------------- */

bool     dm_is_passive(const dm_finder *f, uint32_t verb);
/* Whether `t` is "it", which before an adjective points at a clause. */
bool     dm_is_neuter(const dm_finder *f, uint32_t t);
/* Whether `t` lies in a quotation that `from` is outside of. */
bool     dm_is_quoted_from(const dm_finder *f, uint32_t t, uint32_t from);
uint32_t dm_subject(const dm_finder *f, uint32_t verb);
/* Whether the verb is an infinitive with "to". */
bool     dm_has_to(const dm_finder *f, uint32_t verb);
bool     dm_has_finite(const dm_finder *f, dm_run run);
/* The noun that does what `verb` says, be it at another verb (*is_shared). */
uint32_t dm_doer(const dm_finder *f, uint32_t verb, bool *is_shared);
/* A relative pronoun's noun; other words themselves. */
uint32_t dm_antecedent(const dm_finder *f, uint32_t t);
uint32_t dm_speaker_beside(const dm_finder *f, dm_run cue, uint32_t verb, bool may_follow);
uint32_t dm_speaker_first(const dm_finder *f, dm_run cue, uint32_t verb);
/* The same where the sentence was too long and the cue is in a later part of it. */
uint32_t dm_speaker_of_rest(const dm_finder *f, dm_run cue, uint32_t verb);
uint32_t dm_agent(const dm_finder *f, uint32_t verb);
/* The verb that brings out the document `noun`, or DM_NONE. */
uint32_t dm_issuing(const dm_finder *f, uint32_t noun);
/* The noun phrase of `head` without preposition and relative clauses. */
dm_run   dm_noun_run(const dm_finder *f, uint32_t head, uint32_t outside);

/* ---- frame.c ------------------------------------------------------------ */

/* Fills d->piece by the first frame of its cue that the tree fills, and widens
 * d->cue by a preposition. False when there is none. */
bool dm_frame_fill(const dm_finder *f, dm_draft *d);
/* The word around which the cue's clause is a parenthesis ("..., he said, ..."). */
bool dm_frame_around(const dm_finder *f, dm_draft *d);
void dm_piece_add(const dm_finder *f, dm_draft *d, dm_run run);
/* `run` without punctuation at its ends, quotation marks kept. */
dm_run dm_run_trim(const dm_finder *f, dm_run run);

/* ---- draft.c ------------------------------------------------------------ */

/* Appends the drafts of sentence `s`, in order of their heads. */
void dm_draft_sentence(dm_finder *f, uint32_t s);
/* Makes the noun phrase of `head` the speaker; DM_NONE: nobody. */
void dm_draft_speaker(const dm_finder *f, dm_draft *d, uint32_t head);
/* Whether it has content, and a speaker or a cue that may go without. */
bool dm_draft_is_good(const dm_finder *f, const dm_draft *d);

/* ---- noun.c ------------------------------------------------------------- */

/* Fill a draft whose head is a noun or an adjective, by the first of its `n` cues that fits. */
bool dm_draft_noun(dm_finder *f, dm_draft *d, const dm_cue_hit *hits, uint32_t n);
bool dm_draft_adjective(dm_finder *f, dm_draft *d, const dm_cue_hit *hits, uint32_t n);
/* The same of a participle that is a verb's and an adjective's too, where it tells of a mood:
 * "is convinced that". */
bool dm_draft_is_mood(dm_finder *f, dm_draft *d, const dm_cue_hit *hits, uint32_t n);

/* ---- layout.c ----------------------------------------------------------- */

/* Fills a draft whose head is a colon that parts a speaker from what he says, or a dash
 * before a signature. */
bool dm_layout_fill(dm_finder *f, dm_draft *d);
/* Keeps the quotations of sentence `s` that a name and colon lead to for their colons. */
void dm_layout_reserve(dm_finder *f, uint32_t s);
/* Whether three letters or more stand in the run, all of them capitals. */
bool dm_is_capitals(const dm_finder *f, dm_run r);
/* The last token of the paragraph of sentence `s`. */
uint32_t dm_block_end(const dm_finder *f, uint32_t s);

/* ---- floor.c ------------------------------------------------------------ */

/* Reads the labels of the article. */
void dm_floor_read(dm_finder *f);
/* Fills a draft whose head closes a label that gives somebody the floor. */
bool dm_floor_fill(dm_finder *f, dm_draft *d);
/* Whether draft `i` is nobody's content but a whole speech's: DM_NONE, or one that has the floor. */
static inline bool dm_is_outer(const dm_finder *f, uint32_t i) { return i == DM_NONE || f->drafts[i].is_floor; }

/* ---- actor.c ------------------------------------------------------------ */

/* The actor that speaks in draft `i`, or DM_NONE; drafts are asked in order. */
uint32_t dm_speaking_actor(const dm_finder *f, uint32_t i);

/* ---- ends.c ------------------------------------------------------------- */

/* `run`, content of `verb` that the word `filler` heads, with a better end. */
dm_run dm_content_end(const dm_finder *f, uint32_t verb, uint32_t filler, dm_run run, bool is_noun);

/* ---- tail.c ------------------------------------------------------------- */

/* Speaker and content of a cue whose words follow a quotation. */
bool dm_tail_fill(dm_finder *f, dm_draft *d);
/* Whether words after the quotation say whose it is. */
bool dm_has_tail(const dm_finder *f, uint32_t quote);
/* The same for a verb of no list, whose speaker stands after it. */
bool dm_tail_inverted(dm_finder *f, dm_draft *d);

/* Whether all from `first` to the comma is a clause or phrase that hangs on what follows. */
bool dm_is_subordinate(const dm_finder *f, uint32_t first, uint32_t comma);

/* ---- lead.c ------------------------------------------------------------- */

/* Makes drafts of the clauses that lead up to quotations nobody took. */
void dm_lead_quotes(dm_finder *f);

/* ---- reach.c ------------------------------------------------------------ */

/* Gives `d` the quotations beside its words, and the text beside them in the
 * sentence when it has no content at all. */
void dm_reach_beside(dm_finder *f, dm_draft *d);
/* Whether some frame of the cue has `slot`; any verb of no list takes a quotation. */
bool dm_takes(const dm_finder *f, const dm_draft *d, dm_cue_slot slot);
bool dm_takes_quotation(const dm_finder *f, const dm_draft *d);
/* Whether a quotation that ends with a comma, or follows one, stands beside. */
bool dm_has_set_off_quote(const dm_finder *f, const dm_draft *d);
/* Whether a quotation is a name in a clause: the programme "Morning News". */
bool dm_is_title(const dm_finder *f, uint32_t quote);
/* Whether each long word of a short run in running text has a capital. */
bool dm_has_name_letters(const dm_finder *f, dm_run run);
/* Makes the quotation content, and what of its sentence leads up to it. */
void dm_take_quote(dm_finder *f, dm_draft *d, uint32_t quote);
/* Gives back the quotations of a draft that came to nothing. */
void dm_release_quotes(dm_finder *f);
/* Hands quotations nobody took to the speaker before. */
void dm_reach_loose(dm_finder *f);
/* Lengthens content that runs to the end of a sentence cut at the limit over the rest. */
void dm_reach_rest(dm_finder *f);
/* After settling: what nobody claims of a quotation becomes a draft without cue and
 * speaker. They come after the other drafts, in text order. */
void dm_reach_unsaid(dm_finder *f);

#endif
