/* lexicon.h: what the coder knows, compiled
 *
 * A political scientist writes .lex, .roles and .places files (lexicon/,
 * docs/lexicon.md). `dm_lexicon_compile` reads and checks them and makes one
 * file of sections; `dm_lexicon_open` maps that file. Stages look words up once
 * (nlp writes their ids into the tokens) and compare numbers ever after.
 *
 * A word's key is the word folded: lower case, without accents, with plain quotes
 * and dashes, and without full stops when it has a letter. "U.S.", "US" and "us"
 * share the key "us", "São" and "SAO" the key "sao"; what must be a name says so
 * by its case (dm_case).
 *
 * Phrases of many words are paths in one table from (node, word) to node. In a
 * text, hyphen tokens between words are stepped over, so that "al-Qaeda", "al -
 * Qaeda" and "al Qaeda" are one path.
 *
 * Read-only after opening; safe from many threads.
 */
#ifndef DM_LEXICON_H
#define DM_LEXICON_H

#include "base/arena.h"

#define DM_LEX_NONE UINT32_MAX

typedef struct dm_lexicon dm_lexicon;

/* What a phrase stands for: a record of the sections that header describes. */
/*    id              header                                                  */
#define DM_PHRASE_KINDS(X)                                                    \
    X(ACTOR)       /* lexicon/actor.h */                                      \
    X(TITLE)       /* lexicon/actor.h: titles and role nouns */               \
    X(PLACE)       /* lexicon/place.h */                                      \
    X(CUE)         /* lexicon/cue.h */                                        \
    X(PAGE)        /* lexicon/page.h */                                       \
    X(TIME)        /* lexicon/timeword.h */                                   \
    X(NAME)        /* lexicon/gaz.h */                                        \
    X(DICTIONARY)  /* lexicon/petrarch.h: a user's own actors and agents */

typedef enum dm_phrase_kind {
#define X(id) DM_PHRASE_##id,
    DM_PHRASE_KINDS(X)
#undef X
    DM_PHRASE_KIND_COUNT
} dm_phrase_kind;

/* How a phrase must be written in the text. */
typedef enum dm_case {
    DM_CASE_ANY,         /* rebels                                            */
    DM_CASE_NAME,        /* Turkey: a capital somewhere                       */
    DM_CASE_CAPS,        /* US, ISI: all capitals (or with full stops)        */
    DM_CASE_TITLE        /* Popular Will: a capital beyond the one that begins a sentence */
} dm_case;

typedef struct dm_phrase_entry {
    uint8_t  kind;       /* dm_phrase_kind                                    */
    uint8_t  letter_case; /* dm_case                                          */
    uint16_t flags;      /* the kind's own                                    */
    uint32_t record;
} dm_phrase_entry;

/* The sections of a compiled lexicon. Each kind of block fills its own with
 * plain structs of fixed-width integers (no pointers, no padding surprises);
 * strings inside them are dm_lex_ref. */
#define DM_LEX_SECTIONS(X)                                                    \
    X(META)        /* version of the source, counts */                        \
    X(STRINGS) X(WORDS) X(WORD_SLOTS)                                         \
    X(NODE_SLOTS) X(NODE_ENTRIES) X(ENTRIES)                                  \
    X(CLASSES) X(CLASS_WORDS)                                                 \
    X(CAMEO)                                                                  \
    X(ACTORS) X(ACTOR_TERMS) X(ACTOR_GROUPS) X(TITLES)                        \
    X(PLACES) X(DIVISIONS) X(PLACE_NAMES) X(PLACE_BUCKETS)                    \
    X(CUES) X(CUE_FRAMES)                                                     \
    X(RULES) X(RULE_TRIGGERS) X(RULE_SLOTS) X(RULE_CONDITIONS) X(RULE_WORDS) X(STATUSES) \
    X(PAGE_PATTERNS) X(PAGE_PARTS) X(AGENCIES)                                \
    X(TIME_WORDS) X(TIME_FIRSTS)                                              \
    X(CUE_ENDINGS) X(FORMS)                                                   \
    X(GAZ_NODES) X(GAZ_WORDS)                                                 \
    X(ACTOR_CODES) X(DICTIONARY) X(DICTIONARY_CODES)                          \
    X(PERSON_LETTERS) X(PERSON_PARTS) X(PERSON_SAME) X(PERSON_SHORT)          \
    X(PERSON_NAMES) X(PERSON_WORDS)

typedef enum dm_lex_section {
#define X(id) DM_LEX_##id,
    DM_LEX_SECTIONS(X)
#undef X
    DM_LEX_SECTION_COUNT
} dm_lex_section;

typedef uint32_t dm_lex_ref;   /* a string in STRINGS; 0 is the empty string  */

/* ---- using -------------------------------------------------------------- */

/* Maps a compiled lexicon; refuses (DM_E_CORRUPT, DM_E_VERSION) a cut, altered or
 * foreign file, naming the section. */
dm_status dm_lexicon_open(dm_lexicon **out, const char *path, dm_err *err);
/* The same from memory, which must outlive the lexicon and be 8-byte aligned. */
dm_status dm_lexicon_open_bytes(dm_lexicon **out, dm_str bytes, const char *name, dm_err *err);
void      dm_lexicon_close(dm_lexicon *lex);

/* The records of a section: array of `size`-byte records. Asserts nothing about
 * what they mean: refs and indices are checked when used. */
const void *dm_lexicon_section(const dm_lexicon *lex, dm_lex_section s, size_t size, uint32_t *n);
dm_str      dm_lexicon_str(const dm_lexicon *lex, dm_lex_ref ref);   /* empty when out of range */

/* Writes the key of `word` into buf (cap bytes; longer words are cut). */
dm_str   dm_lexicon_key(char *buf, size_t cap, dm_str word);
/* The id of a word by its key, or DM_LEX_NONE. */
uint32_t dm_lexicon_word(const dm_lexicon *lex, dm_str key);
dm_str   dm_lexicon_word_str(const dm_lexicon *lex, uint32_t word);

/* Steps through phrases: node 0 is the start; DM_LEX_NONE when there is none. */
uint32_t dm_phrase_step(const dm_lexicon *lex, uint32_t node, uint32_t word);
/* What ends at `node` (NULL and 0 when nothing does). */
const dm_phrase_entry *dm_phrase_entries(const dm_lexicon *lex, uint32_t node, uint32_t *n);

/* Classes of words: `class @weapon`. */
uint32_t dm_lexicon_class(const dm_lexicon *lex, dm_str name);        /* with its @; or DM_LEX_NONE */
bool     dm_lexicon_in_class(const dm_lexicon *lex, uint32_t cls, uint32_t word);
/* What else a class says, as written: `sectors GOV MIL`, `kinds country person`, `countries UNO NGO`. */
void     dm_lexicon_class_actor(const dm_lexicon *lex, uint32_t cls, dm_str *sectors, dm_str *kinds,
                                dm_str *countries);

/* What becomes of an act that is only asked for, promised, refused... */
#define DM_TURNS(X)                                                           \
    X(ASKED,      "asked")                                                    \
    X(DEMANDED,   "demanded")                                                 \
    X(PROMISED,   "promised")                                                 \
    X(REFUSED,    "refused")                                                  \
    X(THREATENED, "threatened")                                               \
    X(ACCUSED,    "accused")                                                  \
    X(STOPPED,    "stopped")

typedef enum dm_turn {
#define X(id, word) DM_TURN_##id,
    DM_TURNS(X)
#undef X
    DM_TURN_COUNT
} dm_turn;

/* The CAMEO table: lexicon/cameo.lex; and a user's own types of events, whose code is their name. */
typedef struct dm_cameo {
    dm_lex_ref code;         /* "0871"; of an own type "BORDER"               */
    dm_lex_ref name;         /* "Declare truce, ceasefire"                    */
    dm_lex_ref mode;         /* PLOVER mode, or 0                             */
    dm_lex_ref contexts;     /* space separated, or 0                         */
    dm_lex_ref abroad;       /* contexts between parties of two countries, or 0 */
    dm_lex_ref reason;       /* why this type and mode                        */
    dm_lex_ref turns[DM_TURN_COUNT]; /* the code of asking for it, refusing it...; or 0 */
    int32_t    goldstein;    /* tenths                                        */
    char       type[12];     /* "RETREAT"; empty: PLOVER has no place for it   */
    dm_lex_ref modes;        /* of an own type, space separated, or 0         */
    uint32_t   quad;         /* of an own type 1 to 4; 0: a code of CAMEO     */
} dm_cameo;
const dm_cameo *dm_lexicon_cameo(const dm_lexicon *lex, dm_str code);  /* or NULL */

/* Whether it has types of a user's own. */
bool            dm_lexicon_has_own(const dm_lexicon *lex);

/* A check of the source, for `explain` and the ledger: hex of its content. */
dm_str dm_lexicon_version(const dm_lexicon *lex);

#endif
