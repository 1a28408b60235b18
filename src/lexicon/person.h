/* person.h: persons by their names, however a paper writes them
 *
 * Names are compared word by word, made plain by the rules of lexicon/names/variants.lex:
 *
 *     variants letters       gh=g, oo=u: all over a word, in order
 *     variants articles      al, jr: no words of a name
 *     variants particles     bin, de: none between two others
 *     variants joined        abdul: one word with the next
 *     variants great         words of the offices whose holders go by surnames
 *     variants spellings     one word to a line: gaddafi, qadhafi
 *     variants short         other words for one: michael, mike
 *     variants order         states where the family's name comes first
 *
 * A name of the lexicon is a dm_person_name: its words and which of them is the
 * family's, by whose hash the names are sorted. Hashes are of 32 bits: of some
 * ten thousand words two may meet, but not in a family's name and a given one.
 */
#ifndef DM_LEXICON_PERSON_H
#define DM_LEXICON_PERSON_H

#include "lexicon/build.h"

enum { DM_PERSON_WORDS = 10 };   /* of a name, at most: the rest is not compared */

typedef struct dm_person_word {
    uint32_t exact;            /* hash of the word, folded                    */
    uint32_t loose;            /* hash of it by the rules of letters and spellings */
    uint32_t letter;           /* its first byte                              */
    uint32_t is_initial;       /* nothing but that                            */
} dm_person_word;

enum {
    DM_PERSON_ALONE = 1,       /* papers call somebody so: Putin, bin Laden   */
    DM_PERSON_TURNS = 2,       /* the family's name may stand at the other end */
    DM_PERSON_KNOWN = 4        /* somebody who also has a name that is ALONE  */
};

/* A record of PERSON_NAMES, sorted by family, then record, then first. */
typedef struct dm_person_name {
    uint32_t family;           /* loose                                       */
    uint32_t record;           /* of ACTORS                                   */
    uint32_t first;            /* of PERSON_WORDS                             */
    uint8_t  n, at;            /* words; the family's                         */
    uint8_t  flags, pad;
} dm_person_name;

/* A record of PERSON_LETTERS: `from` becomes `to`; what joined words become is the last. */
typedef struct dm_person_letters {
    char    from[8], to[8];
    uint8_t n_from, n_to;
    char    anchor;            /* '^' begins a word, '$' ends it, '+' before the joined one */
    uint8_t pad;
} dm_person_letters;

/* Records of PERSON_PARTS (word, a dm_person_part), PERSON_SAME (loose, that of the
 * line's first), PERSON_SHORT (loose, line); sorted. */
typedef struct dm_person_pair {
    uint32_t word, what;
} dm_person_pair;

typedef enum dm_person_part {
    DM_PERSON_ARTICLE,
    DM_PERSON_PARTICLE,
    DM_PERSON_JOINED,
    DM_PERSON_GREAT            /* said of the greatest offices                */
} dm_person_part;

typedef struct dm_person_rules {
    const dm_person_letters *letters;
    const dm_person_pair    *parts, *same, *shorts;
    uint32_t                 n_letters, n_part, n_same, n_short;
} dm_person_rules;

/* What a text needs of the lexicon; to be taken once a document. */
typedef struct dm_persons {
    dm_person_rules       rules;
    const dm_person_name *names;
    const dm_person_word *words;
    uint32_t              n_name, n_word;
} dm_persons;

dm_persons dm_persons_open(const dm_lexicon *lex);

/* The words of `name` that are compared: their number, DM_PERSON_WORDS at most. */
uint32_t dm_person_read(dm_person_word *out, const dm_person_rules *rules, dm_str name);
/* Whether the word is one of `great`. */
bool dm_person_is_great(const dm_person_rules *rules, const dm_person_word *word);
/* 3 the same word, 2 another spelling, 1 an initial or short form, 0 another word. */
int dm_person_alike(const dm_person_rules *rules, const dm_person_word *a, const dm_person_word *b);
/* The names with this family's: [*first, return value). */
uint32_t dm_persons_family(const dm_persons *p, uint32_t loose, uint32_t *first);

/* How a name in a text, n words of which the family's is the last (or, where names turn, the
 * first), agrees with one of the lexicon. */
typedef enum dm_person_fit {
    DM_PERSON_OTHER,
    DM_PERSON_PARTLY,          /* without the first given name                */
    DM_PERSON_BY_SHORT,        /* by initial or short form                    */
    DM_PERSON_SPELLED,         /* spelled in another way                      */
    DM_PERSON_LESS,            /* as written, without some given names        */
    DM_PERSON_EXACT            /* as written                                  */
} dm_person_fit;

dm_person_fit dm_person_compare(const dm_persons *p, const dm_person_name *name,
                                const dm_person_word *words, uint32_t n);

/* For the compiler of `actor` blocks: a name of a person, or what he is called alone. */
void dm_lex_person_name(dm_lex_builder *b, uint32_t record, dm_str name, bool is_alone);

extern const dm_lex_kind dm_lex_kind_person;

#endif
