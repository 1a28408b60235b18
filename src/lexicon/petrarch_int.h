/* petrarch_int.h: what the readers of dictionaries share
 *
 *     petrarch_read.c     lines, comments, records
 *     petrarch_code.c     what stands between [ and ]
 *     petrarch_words.c    phrases; agents' plurals and sets
 *     petrarch_ours.c     what our own lexicon knows of a phrase
 *     petrarch_graft.c    what was read, in a lexicon
 *     petrarch_verb.c     words, sets of words, blocks, verbs and their forms
 *     petrarch_pattern.c  patterns, transformations
 *     petrarch_filter.c   discards and issues
 */
#ifndef DM_PETRARCH_INT_H
#define DM_PETRARCH_INT_H

#include "lexicon/petrarch.h"
#include "lexicon/petrarch_verb.h"

typedef struct dm_petrarch_rows {
    dm_petrarch_row *rows;
    uint32_t         n, cap;
} dm_petrarch_rows;

typedef struct dm_petrarch_words {
    dm_petrarch_phrase *phrases;
    uint32_t            n, cap;
} dm_petrarch_words;

static inline bool dm_petrarch_is_blank(char c) { return c == ' ' || c == '\t'; }

/* Reads all [codes] of `text`, which begins at the first bracket. */
void dm_petrarch_codes(dm_petrarch *p, dm_petrarch_rows *out, dm_str text, dm_place at, bool is_agent);
/* Gives a day that ends one term and begins another to the later one. */
void dm_petrarch_part_terms(dm_petrarch_rows *rows);

/* Adds a phrase as words parted by blanks, and what stood in brackets inside it. False,
 * and noted, when it cannot be one. */
bool dm_petrarch_words_add(dm_petrarch *p, dm_petrarch_words *out, dm_str phrase, dm_place at);

/* Takes a word off a phrase as our reader of text parts them: at blanks and hyphens, before
 * 's, and signs at the end by themselves. An apostrophe after an s is one too. */
bool dm_petrarch_next_word(dm_str *word, dm_str *rest, bool splits_hyphens);

/* Whether ours finds the mention that an actor's phrase is about: it is a name of ours behind
 * an article, or a person's behind a title. */
bool dm_petrarch_is_ours(const dm_lexicon *lex, dm_str words, bool is_person);
/* The kind of the title of ours that ends an agent's phrase, or begins it; -1: there is none. */
int dm_petrarch_title_kind(const dm_lexicon *lex, dm_str words);

/* !PERSON! = MAN, MEN, WOMAN */
typedef struct dm_petrarch_set {
    dm_str  name;
    dm_str *members;
    uint32_t n, cap;
} dm_petrarch_set;

typedef struct dm_petrarch_sets {
    dm_petrarch_set *sets;
    uint32_t         n, cap;
} dm_petrarch_sets;

void dm_petrarch_set_add(dm_petrarch *p, dm_petrarch_sets *sets, dm_str line, dm_place at);
/* The forms of an agent: its sets' members, else its plural. `form` is what stood between
 * braces, NULL when there were none. False when something was wrong. */
bool dm_petrarch_agent_add(dm_petrarch *p, dm_petrarch_words *out, const dm_petrarch_sets *sets, dm_str phrase,
                           const dm_str *form, dm_place at);

/* ---- verbs, discards, issues -------------------------------------------- */

/* One file of them. */
typedef struct dm_pv_reader {
    dm_petrarch *p;
    dm_verbs    *v;
    dm_place     at;
    uint32_t     file;
    uint32_t     set, block;           /* open ones, or DM_PV_NONE             */
    uint32_t     first_pattern;        /* of this file                         */
    bool         has_brackets;         /* a pattern of this file has { or (    */
} dm_pv_reader;

dm_pv_reader dm_pv_begin(dm_petrarch *p);
/* A line without its comment, not empty. */
void dm_pv_verb_line(dm_pv_reader *r, dm_str line);
void dm_pv_discard_line(dm_pv_reader *r, dm_str line);
void dm_pv_issue_line(dm_pv_reader *r, dm_str line);
/* Checks what can be told only now, and makes what is looked up. */
void dm_pv_end(dm_pv_reader *r, dm_petrarch_kind kind);

uint32_t dm_pv_word(dm_pv_reader *r, dm_str word);        /* its number, new or old */
/* The items of a word, at most `cap`, in `out`: "REAL_PLEASANT" are two; "&TIES" is a set, "CEASE-FIRE" one of
 * its spellings. Returns how many. */
uint32_t dm_pv_items(dm_pv_reader *r, uint32_t *out, uint32_t cap, dm_str word);
uint32_t dm_pv_find_set(dm_pv_reader *r, dm_str name);         /* new when there is none */
/* "[042:043]", from its bracket. False, and told, when it is none. */
bool     dm_pv_code_read(dm_pv_reader *r, dm_pv_code *out, dm_str text);

void dm_pv_pattern_line(dm_pv_reader *r, dm_str line);    /* behind its '-'    */
void dm_pv_turn_line(dm_pv_reader *r, dm_str line);       /* behind its '~'    */

#endif
