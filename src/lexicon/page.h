/* page.h: what the lines of a news page look like
 *
 * Scraped text holds more than the article: share prompts, adverts, menus, the
 * author's life. Files under lexicon/page/ describe such lines by patterns:
 *
 *     furniture share
 *         line    share|tweet|email this|the article|story
 *         start   follow us on
 *         most    8
 *         yes     Share this story
 *         no      The parties share the view that talks must go on.
 *
 * A pattern is a row of words, compared without case, punctuation left out.
 * `a|b` takes either word, `word?` may be missing, and there are wildcards:
 *
 *     <word> one word      <words> any number, also none     <number> digits
 *     <date> a date        <time>  a time of day             <name>   a person's
 *     <agency> one of the agencies
 *
 * `line` must match the whole line, `start` its beginning, `holds` any part of
 * it; `most` is the number of words the line may have at most (12 if not said).
 *
 *     furniture   the line is furniture
 *     tail        so is all that follows, if enough of the prose is before it: a
 *                 `share` between 0 and 1 (0.7 if not said)
 *     box         furniture from an `open` line to the last `close` line at
 *                 most `lines` lines away
 *     byline      who wrote it; <name> is the name
 *     credit      names the agency it came from; <agency> is the agency
 *     stamp       `label` words before a date say what the date is: `how`, with
 *                 a `weight` between 0 and 1 for its being the publication day
 *     agency      `names` of a news agency, the first its short form
 *     inline      `text` that is cut out where it stands in the middle of prose,
 *                 where a scraper ran lines together; no wildcards
 *
 * Blocks hold `yes` and `no` lines, `why` and `by` besides.
 */
#ifndef DM_LEX_PAGE_H
#define DM_LEX_PAGE_H

#include "lexicon/lexicon.h"

typedef enum dm_page_kind {
    DM_PAGE_FURNITURE,
    DM_PAGE_TAIL,
    DM_PAGE_BOX_OPEN,
    DM_PAGE_BOX_CLOSE,
    DM_PAGE_BYLINE,
    DM_PAGE_CREDIT,
    DM_PAGE_STAMP
} dm_page_kind;

/* What a stamp's date is: the word is what `how` says in files and in output. */
#define DM_STAMPS(X)                                                          \
    X(PUBLISHED, "published")                                                 \
    X(UPDATED,   "updated")                                                   \
    X(MODIFIED,  "modified")                                                  \
    X(COPYRIGHT, "copyright")                                                 \
    X(CLOCK,     "clock")                                                     \
    X(OTHER,     "other")

typedef enum dm_stamp {
#define X(id, word) DM_STAMP_##id,
    DM_STAMPS(X)
#undef X
    DM_STAMP_COUNT
} dm_stamp;

const char *dm_stamp_word(dm_stamp stamp);

typedef enum dm_page_mode { DM_PAGE_LINE, DM_PAGE_START, DM_PAGE_HOLDS } dm_page_mode;

typedef enum dm_page_part_kind {
    DM_PART_WORD,
    DM_PART_ANY_WORD,
    DM_PART_ANY_WORDS,
    DM_PART_NUMBER,
    DM_PART_DATE,
    DM_PART_TIME,
    DM_PART_NAME,
    DM_PART_AGENCY
} dm_page_part_kind;

enum {
    DM_PAGE_PLACES = 60,     /* places of one pattern, so that a set of them is 64 bits */
    DM_PAGE_PARTS_MAX = 1000 /* their choices                                   */
};

/* A record of PAGE_PATTERNS. */
typedef struct dm_page_pattern {
    dm_lex_ref name;         /* "share"                                       */
    uint32_t   block;        /* patterns of one block share it                */
    uint32_t   first_part;   /* in PAGE_PARTS                                 */
    uint16_t   n_part;       /* alternatives counted one by one               */
    uint16_t   weight;       /* stamps, shares of tails: thousandths          */
    uint16_t   most;         /* words in the line                             */
    uint16_t   lines;        /* boxes                                         */
    uint8_t    kind;         /* dm_page_kind                                  */
    uint8_t    mode;         /* dm_page_mode                                  */
    bool       is_open;      /* may begin with any word                       */
    uint8_t    stamp;        /* stamps: dm_stamp                              */
} dm_page_pattern;

/* A record of PAGE_PARTS. */
typedef struct dm_page_part {
    uint32_t word;           /* DM_PART_WORD                                  */
    uint8_t  kind;           /* dm_page_part_kind                             */
    bool     has_more;       /* the next record is another choice for this place */
    bool     is_optional;    /* said on the last choice                       */
    uint8_t  zero;
} dm_page_part;

/* Phrases of kind PAGE lead to agencies, or from the words a pattern may begin
 * with to the pattern, or are cut out of prose: their flags say which. */
enum { DM_PAGE_FLAG_AGENCY = 0, DM_PAGE_FLAG_PATTERN = 1, DM_PAGE_FLAG_INLINE = 2 };

/* A record of AGENCIES. */
typedef struct dm_page_agency {
    dm_lex_ref name;         /* "PTI"                                         */
} dm_page_agency;

/* Takes the next word of a line or pattern: letters and digits with apostrophes
 * and full stops inside, or one of the signs that stand for words (the copyright
 * sign, @, #, %). False at the end. */
bool dm_page_word(dm_str *word, dm_str line, size_t *at);

#endif
