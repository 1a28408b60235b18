/* doc.h: the document, all that the stages of the document half exchange
 *
 * One article becomes one dm_doc. Each stage fills its own fields and reads
 * those of the stages before it; nobody else writes them (tools/check-deps
 * checks the writer named beside each field). Everything lives in doc->arena.
 *
 * Every span is a half-open byte range of doc->text, which is the whole input
 * as UTF-8, page furniture included; dm_doc_raw_span turns it into bytes of the
 * article as received. What is article and what is furniture is said by
 * doc->blocks.
 *
 * Tokens are numbered over the whole document; heads and links between tokens
 * are such numbers, DM_NONE where there is none.
 */
#ifndef DM_DOC_H
#define DM_DOC_H

#include "base/arena.h"
#include "base/limits.h"
#include "base/log.h"
#include "doc/ud.h"

#define DM_NONE UINT32_MAX

typedef struct dm_span {
    uint32_t start, end;
} dm_span;

static inline bool dm_span_is_empty(dm_span s) { return s.end <= s.start; }
static inline bool dm_span_overlap(dm_span a, dm_span b) { return a.start < b.end && b.start < a.end; }
static inline bool dm_span_in(dm_span in, dm_span out) { return in.start >= out.start && in.end <= out.end; }

/* ---- closed lists ------------------------------------------------------- */

/* What a line of the page is. */
#define DM_BLOCKS(X)                                                          \
    X(FURNITURE, "furniture")                                                 \
    X(TITLE,     "title")                                                     \
    X(BYLINE,    "byline")                                                    \
    X(DATELINE,  "dateline")                                                  \
    X(DATE,      "date")                                                      \
    X(BODY,      "body")

#define DM_ACTOR_KINDS(X)                                                     \
    X(UNKNOWN,      "unknown")                                                \
    X(PERSON,       "person")                                                 \
    X(ORGANISATION, "organisation")                                           \
    X(GROUP,        "group")                                                  \
    X(COUNTRY,      "country")                                                \
    X(PEOPLE,       "people")

/*    id       stored as   the speaker ...                                    */
#define DM_STANCES(X)                                                         \
    X(AFFIRM,  "affirm",   "says it happened")                                \
    X(DENY,    "deny",     "says it did not happen")                          \
    X(ALLEGE,  "allege",   "accuses, without vouching for it")                \
    X(DEMAND,  "demand",   "wants it to happen")                              \
    X(PROMISE, "promise",  "undertakes to do it")                             \
    X(SUPPOSE, "suppose",  "says what would happen if")

#define DM_FORMS(X)                                                           \
    X(DIRECT,   "direct")                                                     \
    X(MIXED,    "mixed")                                                      \
    X(INDIRECT, "indirect")

/*    id               stored as            the words of the outlet ...        */
#define DM_FACTIVITIES(X)                                                     \
    X(NONFACTIVE,     "nonfactive",        "leave open whether it is so")     \
    X(FACTIVE,        "factive",           "take it for so: knew, regretted") \
    X(COUNTERFACTIVE, "counterfactive",    "say it is not so: falsely said")

#define DM_EVENT_STATUSES(X)                                                  \
    X(ACTUAL,       "actual")                                                 \
    X(HISTORICAL,   "historical")                                             \
    X(FUTURE,       "future")                                                 \
    X(HYPOTHETICAL, "hypothetical")                                           \
    X(NEGATED,      "negated")

/* PLOVER 2.0 types with quad class and score; NONE is CAMEO 01, which PLOVER drops. */
#define DM_EVENT_TYPES(X)                                                     \
    X(NONE,      NULL,        1,  0.0)                                        \
    X(AGREE,     "AGREE",     1,  2.5)                                        \
    X(CONSULT,   "CONSULT",   1,  2.5)                                        \
    X(SUPPORT,   "SUPPORT",   1,  5.0)                                        \
    X(CONCEDE,   "CONCEDE",   1,  4.5)                                        \
    X(COOPERATE, "COOPERATE", 2,  9.5)                                        \
    X(AID,       "AID",       2, 10.0)                                        \
    X(RETREAT,   "RETREAT",   2,  6.5)                                        \
    X(REQUEST,   "REQUEST",   3,  0.0)                                        \
    X(ACCUSE,    "ACCUSE",    3, -3.0)                                        \
    X(REJECT,    "REJECT",    3, -2.0)                                        \
    X(THREATEN,  "THREATEN",  3, -3.5)                                        \
    X(PROTEST,   "PROTEST",   4, -5.0)                                        \
    X(SANCTION,  "SANCTION",  4, -6.0)                                        \
    X(MOBILIZE,  "MOBILIZE",  4, -5.5)                                        \
    X(COERCE,    "COERCE",    4, -7.0)                                        \
    X(ASSAULT,   "ASSAULT",   4, -9.0)

#define DM_PRECISIONS(X)                                                      \
    X(DAY,      "day")                                                        \
    X(MONTH,    "month")                                                      \
    X(YEAR,     "year")                                                       \
    X(INTERVAL, "interval")

/* What a date expression tells: TIMEX3's types. */
#define DM_TIMEX_TYPES(X)                                                     \
    X(DATE,      "DATE")                                                      \
    X(TIME,      "TIME")                                                      \
    X(DURATION,  "DURATION")                                                  \
    X(SET,       "SET")

/* From what the days of a date expression were reckoned. */
#define DM_ANCHORS(X)                                                         \
    X(NONE,      "none")       /* not reckoned: its value keeps an X       */ \
    X(EXPLICIT,  "explicit")   /* it names the year itself                 */ \
    X(ARTICLE,   "article")    /* from the day of publication              */ \
    X(NARRATED,  "narrated")   /* from a day the paragraph told of before  */ \
    X(ASSUMED,   "assumed")    /* from what is likely meant: dates no event */

#define DM_GRAINS(X)                                                          \
    X(NONE, "none") X(TIME, "time") X(DAY, "day") X(WEEKEND, "weekend")       \
    X(WEEK, "week") X(MONTH, "month") X(QUARTER, "quarter") X(SEASON, "season") \
    X(HALF, "half") X(YEAR, "year") X(DECADE, "decade") X(CENTURY, "century")

typedef enum dm_block_kind {
#define X(id, word) DM_BLOCK_##id,
    DM_BLOCKS(X)
#undef X
    DM_BLOCK_COUNT
} dm_block_kind;

typedef enum dm_actor_kind {
#define X(id, word) DM_ACTOR_##id,
    DM_ACTOR_KINDS(X)
#undef X
    DM_ACTOR_KIND_COUNT
} dm_actor_kind;

typedef enum dm_stance {
#define X(id, word, gloss) DM_STANCE_##id,
    DM_STANCES(X)
#undef X
    DM_STANCE_COUNT
} dm_stance;

typedef enum dm_form {
#define X(id, word) DM_FORM_##id,
    DM_FORMS(X)
#undef X
    DM_FORM_COUNT
} dm_form;

typedef enum dm_factivity {
#define X(id, word, gloss) DM_##id,
    DM_FACTIVITIES(X)
#undef X
    DM_FACTIVITY_COUNT
} dm_factivity;

typedef enum dm_event_status {
#define X(id, word) DM_EVENT_##id,
    DM_EVENT_STATUSES(X)
#undef X
    DM_EVENT_STATUS_COUNT
} dm_event_status;

typedef enum dm_event_type {
#define X(id, word, quad, score) DM_TYPE_##id,
    DM_EVENT_TYPES(X)
#undef X
    DM_TYPE_COUNT
} dm_event_type;

typedef enum dm_precision {
#define X(id, word) DM_PRECISION_##id,
    DM_PRECISIONS(X)
#undef X
    DM_PRECISION_COUNT
} dm_precision;

typedef enum dm_count_kind { DM_COUNT_DEAD, DM_COUNT_INJURED, DM_COUNT_ARRESTED, DM_COUNT_CROWD, DM_COUNT_KINDS } dm_count_kind;

typedef enum dm_timex_type {
#define X(id, word) DM_TIMEX_##id,
    DM_TIMEX_TYPES(X)
#undef X
    DM_TIMEX_TYPE_COUNT
} dm_timex_type;

typedef enum dm_anchor {
#define X(id, word) DM_ANCHOR_##id,
    DM_ANCHORS(X)
#undef X
    DM_ANCHOR_COUNT
} dm_anchor;

typedef enum dm_grain {
#define X(id, word) DM_GRAIN_##id,
    DM_GRAINS(X)
#undef X
    DM_GRAIN_COUNT
} dm_grain;

const char *dm_timex_type_word(dm_timex_type t);
const char *dm_anchor_word(dm_anchor a);
const char *dm_grain_word(dm_grain g);
const char *dm_block_word(dm_block_kind k);
const char *dm_actor_kind_word(dm_actor_kind k);
const char *dm_stance_word(dm_stance s);
const char *dm_form_word(dm_form f);
const char *dm_factivity_word(dm_factivity f);
const char *dm_event_status_word(dm_event_status s);
const char *dm_count_kind_word(dm_count_kind k);
const char *dm_event_type_word(dm_event_type t);      /* NULL for NONE        */
uint8_t     dm_event_type_quad(dm_event_type t);
double      dm_event_type_score(dm_event_type t);
const char *dm_precision_word(dm_precision p);
/* The enum value of a word, or -1. */
int         dm_event_type_find(dm_str word);
int         dm_event_status_find(dm_str word);
int         dm_actor_kind_find(dm_str word);

/* ---- days --------------------------------------------------------------- */

/* A calendar day: days since 1970-01-01, proleptic Gregorian. DM_DAY_NONE when
 * not known. */
typedef int32_t dm_day;
#define DM_DAY_NONE INT32_MIN

dm_day dm_day_of(int year, int month, int mday);      /* DM_DAY_NONE if not a day */
void   dm_day_parts(dm_day day, int *year, int *month, int *mday);
int    dm_day_weekday(dm_day day);                    /* 0 Monday .. 6 Sunday */
int    dm_month_days(int year, int month);
void   dm_day_text(char out[16], dm_day day);         /* "2011-09-24" */
dm_day dm_day_read(dm_str iso);                       /* "2011-09-24", else NONE */

/* A date as evidence gives it. `first` == `last` when precision is day. */
typedef struct dm_date {
    dm_day       first, last;
    dm_precision precision;
    dm_span      span;         /* the words; empty when none                  */
    const char  *how;          /* "dateline", "updated", "stated", "expression", "article"... static or lexicon string */
    float        confidence;
} dm_date;

/* ---- records ------------------------------------------------------------ */

/* A line of the page, in text order, without its line end. Blocks do not overlap. */
typedef struct dm_block {
    dm_span       span;
    dm_block_kind kind;
} dm_block;

/* A possible publication day, seen by clean on the page, weighed by time. */
typedef struct dm_day_candidate {
    dm_span     span;          /* the date's own words                        */
    dm_day      first, last;
    dm_precision precision;
    const char *how;           /* "published", "updated", "dateline", "clock", "copyright", "bare", "body" */
    float       weight;        /* from the lexicon's line patterns            */
} dm_day_candidate;

/* A syntactic word. */
typedef struct dm_token {
    dm_span   span;
    dm_str    lemma;           /* lower case                                  */
    uint32_t  form_id;         /* lexicon word of the folded form, or DM_NONE */
    uint32_t  lemma_id;        /* lexicon word of the lemma, or DM_NONE       */
    uint32_t  head;            /* token, or DM_NONE for the root of a sentence */
    uint32_t  child;           /* leftmost dependent, or DM_NONE              */
    uint32_t  sibling;         /* next dependent of the same head, or DM_NONE */
    uint32_t  sent;            /* index in doc->sents                         */
    uint8_t   upos;            /* dm_upos                                     */
    uint8_t   deprel;          /* dm_deprel                                   */
    dm_morph  morph;
    uint8_t   ne;              /* dm_ne of the name it is in                  */
    bool      ne_begins;       /* first token of a name                       */
    bool      is_glued;        /* no space before it                          */
    bool      is_mwt;          /* second or later word of a multiword token (do|n't) */
} dm_token;

typedef struct dm_sent {
    uint32_t first, n;         /* tokens first .. first + n - 1               */
    uint32_t root;             /* token                                       */
    uint32_t block;            /* index in doc->blocks                        */
    dm_span  span;
    bool     is_title;
    bool     goes_on;          /* the next one is the rest of it: it was too long */
} dm_sent;

/* A run of tokens that is a name. */
typedef struct dm_name {
    uint32_t first, n;
    uint8_t  ne;
} dm_name;

enum { DM_TIMEX_VALUE = 32 };

/* A date expression in running text. Lengths of time and sets of days have no days;
 * "now" and "recently" have none either. */
typedef struct dm_timex {
    uint32_t first, n;         /* tokens                                      */
    dm_date  date;             /* how: "weekday", "relative", "absolute", "season" ... */
    dm_timex_type type;
    dm_grain  grain;           /* of the value; NONE for lengths, sets and "now" */
    dm_anchor anchor;
    char     value[DM_TIMEX_VALUE]; /* TIMEX3: "2011-09-24", "2011-W38", "P10Y", "PAST_REF", "XXXX-03" */
} dm_timex;

/* Whether it tells on which days something was; what is only assumed does not. */
static inline bool dm_timex_dates(const dm_timex *x)
{
    return x->date.first != DM_DAY_NONE && x->anchor != DM_ANCHOR_ASSUMED;
}

enum { DM_ACTOR_SECTORS = 4, DM_ACTOR_GROUPS = 4 };

typedef struct dm_actor {
    dm_str        name;                       /* canonical, or the words of the text */
    dm_actor_kind kind;
    char          country[4];                 /* ISO alpha-3 or UNO EUR IGO NGO IMG MNC ISM; "" unknown */
    char          sectors[DM_ACTOR_SECTORS][4]; /* PLOVER sector codes, primary first; "" ends */
    dm_str        role;                       /* as printed: "Pentagon spokesman"; may be empty */
    dm_str        member_of[DM_ACTOR_GROUPS]; /* names; empty ends            */
    dm_str        wikidata;                   /* "Q..." or empty              */
    dm_str        code;                       /* of the user's dictionary: "USAGOV"; or empty */
    uint32_t      entry;                      /* lexicon entry, or DM_NONE    */
    dm_day        died;                       /* DM_DAY_NONE: alive, or not known */
} dm_actor;

/* Words that a user's dictionary has a code for. */
typedef struct dm_coded {
    uint32_t first, n;         /* tokens                                      */
    dm_str   code;             /* on the day of the article: "USAGOV", "~GOV"; empty: none holds */
    bool     is_agent;
    bool     is_foreign;       /* "Sorland-backed": not who is spoken of      */
} dm_coded;

typedef struct dm_mention {
    uint32_t actor;            /* index in doc->actors                        */
    uint32_t first, n;         /* tokens of the mention (a run)               */
    uint32_t head;             /* the token the tree hangs it by              */
    dm_span  span;
    bool     is_place;         /* a place name used as a place ("in Kabul"), not as an actor */
    bool     is_pronoun;
} dm_mention;

/* A place name in the text. */
typedef struct dm_toponym {
    uint32_t first, n, head;
    dm_span  span;
    dm_str   name;             /* canonical                                   */
    char     country[4];
    const char *kind;          /* "city", "region", "country" ... as in .places files; NULL: not known */
    uint8_t  fineness;         /* 0 not known, 1 a part of the world, 2 a country, 3 a part of it, 4 a city or site */
    dm_str   division;         /* the first-level division it lies in: "Punjab"; empty: none, not known */
    double   latitude, longitude;
    bool     has_point;
    uint32_t geonames;         /* 0: none                                     */
    uint32_t entry;            /* of PLACES, or DM_NONE                       */
    bool     is_actor;         /* stands for its government here (metonymy)   */
    uint32_t facility;         /* the token it tells the place of: "the embassy in Kabul"; or DM_NONE */
    const char *facility_type; /* "diplomatic", "military" ...; NULL: none    */
    float    confidence;       /* that the place of that name is the one meant */
} dm_toponym;

/* Characters between quotation marks, marks included. */
typedef struct dm_quote {
    dm_span  span;
    uint32_t depth;            /* 0 outermost                                 */
    bool     is_closed;
} dm_quote;

enum { DM_CLAIM_PIECES = 8 };

typedef struct dm_claim {
    uint32_t  speaker;         /* actor, or DM_NONE                           */
    dm_span   speaker_span;    /* empty when nobody is named                  */
    dm_span   cue;
    uint32_t  cue_head;        /* token                                       */
    dm_span   content[DM_CLAIM_PIECES];
    uint32_t  n_content;
    dm_form   form;
    dm_stance stance;
    dm_factivity factivity;
    dm_date   date;            /* first == DM_DAY_NONE when not known         */
    uint32_t  parent;          /* claim, or DM_NONE                           */
    uint32_t  rule;            /* lexicon entry of the cue, or DM_NONE        */
} dm_claim;

enum { DM_EVENT_PARTIES = 8, DM_EVENT_CONTEXTS = 8, DM_EVENT_RETOLD = 8, DM_EVENT_COUNTED = 8 };

/* Words that say how many. */
typedef struct dm_counted {
    dm_span span;              /* "at least 12 people"                        */
    int64_t n;
    uint8_t what;              /* dm_count_kind                               */
} dm_counted;

typedef struct dm_event {
    dm_event_type   type;
    dm_str          mode;                        /* empty: none               */
    dm_str          contexts[DM_EVENT_CONTEXTS]; /* empty ends                */
    dm_str          cameo;                       /* "173"; empty: CAMEO has no code for an own type */
    dm_str          own, own_mode;               /* type and mode of the user's own; empty: none */
    uint8_t         own_quad;                    /* of an own type without a CAMEO code; else 0 */
    dm_str          actor_code, recipient_code;  /* coded by a user's verbs: "USAGOV"; else empty */
    dm_str          issues;                      /* of the user's: "AID,2;TRADE,1"; or empty */
    float           goldstein;
    uint32_t        actors[DM_EVENT_PARTIES], n_actor;         /* doc->actors */
    uint32_t        recipients[DM_EVENT_PARTIES], n_recipient;
    uint32_t        actor_mentions[DM_EVENT_PARTIES];          /* doc->mentions, beside actors */
    uint32_t        recipient_mentions[DM_EVENT_PARTIES];
    dm_event_status status;
    dm_date         date;                        /* first == DM_DAY_NONE: none */
    uint32_t        toponym;                     /* doc->toponyms, or DM_NONE */
    const char     *place_how;
    int64_t         dead, injured, arrested, crowd;            /* -1: not said */
    dm_counted      counted[DM_EVENT_COUNTED];   /* the words they come from, in text order */
    uint32_t        n_counted;
    uint32_t        claim;                       /* doc->claims, or DM_NONE: the outlet's own voice */
    dm_span         evidence;                    /* the clause or sentence    */
    dm_span         retold[DM_EVENT_RETOLD];     /* where the article tells it again, in text order */
    uint32_t        n_retold;
    dm_span         trigger;                     /* the words that coded it   */
    uint32_t        trigger_token;
    uint32_t        rule;                        /* lexicon rule              */
    dm_str          rule_name;
    float           confidence;
} dm_event;

typedef enum dm_input_format { DM_INPUT_TEXT, DM_INPUT_JSONL, DM_INPUT_CONLLU } dm_input_format;

/* A word of an article that came as words (CoNLL-U). What was not given is as our own
 * reading of the words has it: see `lacks` of its sentence. */
typedef struct dm_given_word {
    dm_span  span;             /* of article.bytes                            */
    dm_str   form;             /* as given: "not" where the text has "n't"    */
    dm_str   lemma;            /* lower case; empty: not given                */
    uint32_t head;             /* word of its sentence from 0, DM_NONE: the root */
    uint8_t  upos, deprel, ne;
    bool     ne_begins, is_glued, is_mwt;          /* as in dm_token          */
    dm_morph morph;
} dm_given_word;

enum { DM_LACKS_UPOS = 1, DM_LACKS_LEMMA = 2, DM_LACKS_MORPH = 4, DM_LACKS_TREE = 8 };

typedef struct dm_given_sent {
    uint32_t first, n;         /* words                                       */
    uint32_t par;              /* paragraph, counted from 0                   */
    bool     is_title;
    uint8_t  lacks;            /* DM_LACKS_...: given for none of its words   */
    dm_str   speaker;          /* who is stated to speak it; empty: nobody    */
} dm_given_sent;

typedef struct dm_given {
    dm_given_word *words;
    dm_given_sent *sents;
    uint32_t       n_word, n_sent, cap_word, cap_sent;
    dm_span        dateline;   /* of article.bytes, before the first word; empty: none */
    bool           has_names;  /* names are told, and those are all           */
    bool           has_subtypes;   /* some relation is like nsubj:pass        */
} dm_given;

/* What came in, with what the input itself states. Filled by ingest. */
typedef struct dm_article {
    dm_str   bytes;            /* the article as received: file, decoded JSON string, or the
                                  text that given words make                  */
    dm_str   path;             /* "-" for standard input                      */
    uint32_t record;           /* 1-based number in the file                  */
    uint32_t line;             /* of the file, where its CoNLL-U begins; else 0 */
    dm_str   record_id;        /* the input's own id; empty if it has none    */
    dm_str   url, outlet, title, byline, language;   /* as stated; empty if not */
    dm_str   date;             /* as stated                                   */
    dm_input_format format;
    const dm_given *given;     /* its words, when it came as words; NULL: it came as text */
    bool      is_cut;          /* it was longer than DM_MAX_ARTICLE_BYTES     */
    dm_status refused;         /* DM_OK, or why it cannot be coded            */
    dm_str    reason;          /* for people: "line 3, byte 17: ..."; or what was left out of it */
} dm_article;

struct dm_lexicon;

typedef struct dm_doc {
    dm_arena *arena;           /* pipeline  holds all of it                   */
    const dm_log *log;         /* pipeline  may be NULL                       */
    dm_article article;        /* ingest    as received                       */
    char      id[40];          /* ingest    hexadecimal, from content         */
    dm_status fate;            /* pipeline  DM_OK: coded                      */
    dm_str    reason;          /* pipeline  when refused, or what was cut     */
    uint32_t  marks;           /* doc       bit per dm_limit, set by dm_doc_mark */

    dm_str    text;            /* clean     all of the input as UTF-8         */
    uint32_t *origin;          /* clean     [text.n + 1] byte of article.bytes behind each; NULL: the same */
    bool      is_1252;         /* clean     the bytes were windows-1252       */
    dm_block *blocks;          /* clean     lines of the page, in order       */
    uint32_t  n_block;         /* clean */
    uint32_t  cap_block;       /* clean */
    dm_span   title;           /* clean     empty: none                       */
    dm_span  *bylines;         /* clean */
    uint32_t  n_byline;        /* clean */
    uint32_t  cap_byline;      /* clean */
    dm_str    agency;          /* clean     "PTI"; empty: none                */
    dm_span   dateline;        /* clean     "WASHINGTON:"; empty: none        */
    dm_span   dateline_place;  /* clean     "WASHINGTON"                      */
    dm_day_candidate *days;    /* clean     publication day candidates        */
    uint32_t  n_day;           /* clean */
    uint32_t  cap_day;         /* clean */

    dm_sent  *sents;           /* nlp */
    uint32_t  n_sent;          /* nlp */
    uint32_t  cap_sent;        /* nlp */
    dm_token *toks;            /* nlp */
    uint32_t  n_tok;           /* nlp */
    uint32_t  cap_tok;         /* nlp */
    dm_name  *names;           /* nlp */
    uint32_t  n_name;          /* nlp */
    uint32_t  cap_name;        /* nlp */

    dm_date   published;       /* time      first == DM_DAY_NONE: unknown     */
    dm_timex *timexes;         /* time */
    uint32_t  n_timex;         /* time */
    uint32_t  cap_timex;       /* time */

    dm_toponym *toponyms;      /* place */
    uint32_t  n_toponym;       /* place */
    uint32_t  cap_toponym;     /* place */

    dm_actor *actors;          /* actor */
    uint32_t  n_actor;         /* actor */
    uint32_t  cap_actor;       /* actor */
    dm_coded *coded;           /* actor     words of a user's dictionary, in text order */
    uint32_t  n_coded;         /* actor */
    uint32_t  cap_coded;       /* actor */
    bool      has_codes;       /* actor     actors have the codes of a user's dictionary */
    dm_mention *mentions;      /* actor     in text order                     */
    uint32_t  n_mention;       /* actor */
    uint32_t  cap_mention;     /* actor */
    uint32_t *mention_at;      /* actor     [n_tok] mention headed by this token, or DM_NONE */

    dm_quote *quotes;          /* claim */
    uint32_t  n_quote;         /* claim */
    uint32_t  cap_quote;       /* claim */
    dm_claim *claims;          /* claim     in text order of their cues       */
    uint32_t  n_claim;         /* claim */
    uint32_t  cap_claim;       /* claim */

    bool      has_own;         /* event     the lexicon has types of a user's own */
    dm_event *events;          /* event     in text order of their triggers   */
    uint32_t  n_event;         /* event */
    uint32_t  cap_event;       /* event */
} dm_doc;

/* ---- helpers ------------------------------------------------------------ */

void    dm_doc_init(dm_doc *doc, dm_arena *arena);
dm_str  dm_doc_str(const dm_doc *doc, dm_span span);       /* view of doc->text */
dm_str  dm_doc_form(const dm_doc *doc, uint32_t tok);
bool    dm_doc_is_seat(const dm_doc *doc, uint32_t tok);   /* a party's letter before a place: "Berg, R-Texas" */
dm_span dm_doc_raw_span(const dm_doc *doc, dm_span span);  /* bytes as received */
void    dm_doc_mark(dm_doc *doc, dm_limit which);          /* a limit was hit   */

uint8_t dm_event_quad(const dm_event *e);                  /* quad class, 1 to 4 */

/* ---- trees -------------------------------------------------------------- */

/* for (uint32_t c = dm_first(doc, t); c != DM_NONE; c = dm_next(doc, c)) */
static inline uint32_t dm_first(const dm_doc *doc, uint32_t t) { return doc->toks[t].child; }
static inline uint32_t dm_next(const dm_doc *doc, uint32_t c) { return doc->toks[c].sibling; }

/* The first dependent of `t` with relation `rel` (exactly that label), or DM_NONE. */
uint32_t dm_child(const dm_doc *doc, uint32_t t, dm_deprel rel);
/* Whether `t` lies in the subtree under `top` (top included). Steps up: cost is the depth. */
bool     dm_under(const dm_doc *doc, uint32_t t, uint32_t top);
/* Smallest and largest token of the subtree under `t`. Linear in the subtree. */
void     dm_subtree(const dm_doc *doc, uint32_t t, uint32_t *first, uint32_t *last);
/* The first token of [first, first + n) whose head is outside; n > 0. Linear in n. */
uint32_t dm_outer_head(const dm_doc *doc, uint32_t first, uint32_t n);
/* The text from the first to the last token of the subtree. */
dm_span  dm_subtree_span(const dm_doc *doc, uint32_t t);
dm_span  dm_tok_range(const dm_doc *doc, uint32_t first, uint32_t last);  /* last included */
/* The first token that does not begin before `byte`, n_tok when none. Logarithmic. */
uint32_t dm_tok_from(const dm_doc *doc, uint32_t byte);
/* How many of `n` rows, in text order, have a number less than `t`: it stands in each row where `first` points to in
 * the first one, rows being `size` bytes apart. Logarithmic. */
uint32_t dm_rows_before(const uint32_t *first, size_t size, uint32_t n, uint32_t t);
/* [n_tok + 1] The innermost claim whose content holds a token, or DM_NONE; in doc->arena.
 * Contents of one depth do not overlap: linear in tokens times depth. */
uint32_t *dm_claims_over(const dm_doc *doc);

/* Fills child and sibling of all tokens of sentence `s` from their heads. */
void     dm_tree_link(dm_doc *doc, uint32_t s);

#endif
