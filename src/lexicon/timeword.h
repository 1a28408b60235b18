/* timeword.h: words that tell time
 *
 * Months, weekdays, "yesterday", "ago", "next": files under lexicon/time/ give
 * each a class and a number, and the code knows only those.
 *
 *     time month
 *         1   January, Jan
 *         5   May
 *
 * A name with a capital there must have one in the text ("may" is no month).
 * Some classes name verbs and prepositions that turn a date to the future or
 * tell a length of time from a day.
 */
#ifndef DM_LEX_TIMEWORD_H
#define DM_LEX_TIMEWORD_H

#include "lexicon/lexicon.h"

/*    id        in files      the number is                                   */
#define DM_TIME_CLASSES(X)                                                    \
    X(MONTH,    "month")      /* 1 January .. 12; 100 more: a short form   */  \
    X(WEEKDAY,  "weekday")    /* 0 Monday .. 6; the same; 200 more: plural */  \
    X(UNIT,     "unit")       /* dm_time_unit; 100 more: plural           */  \
    X(DAYS,     "days")       /* days from today: -1 yesterday            */  \
    X(SHIFT,    "shift")      /* -1 last, 0 this, 1 next                  */  \
    X(RECENT,   "recent")     /* a stretch that ends today: past; 1 begins */ \
    X(AGO,      "ago")        /* -1 ago, 1 from now; 2, -2: from another day */ \
    X(NUMBER,   "number")     /* its value; 0: not known exactly          */  \
    X(HALF,     "half")       /* a half                                   */  \
    X(ORDINAL,  "ordinal")    /* its value; -1: the last                  */  \
    X(SEASON,   "season")     /* first month; 100 more: also another word */  \
    X(PART,     "part")       /* of a day: dm_time_part; 100 more: plural */  \
    X(HOUR,     "hour")       /* an hour that has a name: 12 noon         */  \
    X(EDGE,     "edge")       /* of a month, year: 0 early, 1 mid, 2 late */  \
    X(SIDE,     "side")       /* of today in it: -1 earlier, 1 later      */  \
    X(SUFFIX,   "suffix")     /* of a number: 4th; 10: 1990s              */  \
    X(DECADE,   "decade")     /* 90: the nineties                         */  \
    X(OF,       "of")         /* between day and month                    */  \
    X(AND,      "and")        /* between the words of a number: 1 and, 2 to */ \
    X(CLOCK,    "clock")      /* hours to add: 0 am, 12 pm                */  \
    X(ZONE,     "zone")       /* time zones: 1 Greenwich                  */  \
    X(FUTURE,   "future")     /* auxiliaries: 1 will, 2 could             */  \
    X(PLAN,     "plan")       /* 1 schedule, 2 call, 3 agree              */  \
    X(OCCASION, "occasion")   /* nouns of what is held on a day: summit   */  \
    X(UNTIL,    "until")      /* prepositions towards the future: until, by */ \
    X(SINCE,    "since")      /* the stretch from then to today           */  \
    X(FOR,      "for")        /* prepositions of durations: for, within   */  \
    X(ON,       "on")         /* prepositions of days: on, in, at         */  \
    X(AROUND,   "around")     /* adverbs that make a date vague: about    */  \
    X(MORE,     "more")       /* adjectives between count and unit: trading */ \
    X(FISCAL,   "fiscal")     /* kinds of year                            */  \
    X(THE,      "the")        /* before a unit: that of which is told     */  \
    X(THAT,     "that")       /* -1 previous, 0 same, 1 following, 2 latest: counted from what is told */ \
    X(PERIOD,   "period")     /* stands for a quarter told of             */  \
    X(EVERY,    "every")      /* 1 every, 2 a, per                        */  \
    X(OFTEN,    "often")      /* dm_time_unit: daily                      */  \
    X(REF,      "ref")        /* -1 recently, 0 now, 1 soon; 100 more: a noun's only */ \
    X(FIXED,    "fixed")      /* a day of every year: month*100 + day     */  \
    X(MOVING,   "moving")     /* month*100 + which*10 + weekday; which 9: the last */ \
    X(EASTER,   "easter")     /* days from Easter Sunday                  */  \
    X(NAMED,    "named")      /* one day: year*10000 + month*100 + day    */  \
    X(ERA,      "era")        /* the last year of a time that has a name   */

typedef enum dm_time_class {
#define X(id, word) DM_TIME_##id,
    DM_TIME_CLASSES(X)
#undef X
    DM_TIME_CLASS_COUNT
} dm_time_class;

typedef enum dm_time_unit {
    DM_UNIT_MINUTE = 0,
    DM_UNIT_DAY    = 1,
    DM_UNIT_WEEK   = 2,
    DM_UNIT_FORTNIGHT = 3,
    DM_UNIT_MONTH  = 4,
    DM_UNIT_QUARTER = 5,
    DM_UNIT_YEAR   = 6,
    DM_UNIT_DECADE = 7,
    DM_UNIT_CENTURY = 8,
    DM_UNIT_WEEKEND = 9,
    DM_UNIT_HOUR   = 10,
    DM_UNIT_SECOND = 11,
    DM_UNIT_COUNT
} dm_time_unit;

typedef enum dm_time_part {
    DM_PART_MORNING = 1,
    DM_PART_MIDDAY,
    DM_PART_AFTERNOON,
    DM_PART_EVENING,
    DM_PART_NIGHT,
    DM_PART_DAYTIME,
    DM_PART_COUNT
} dm_time_part;

/* A record of TIME_WORDS; phrases of kind TIME lead here, their flags being the
 * class. */
typedef struct dm_timeword {
    int32_t value;
    uint32_t class_;         /* dm_time_class                                 */
} dm_timeword;

/* The number of the word with this id in that class; false if it has none.
 * `form` is how it is written, NULL when that does not matter. */
bool dm_timeword_find(int32_t *value, const dm_lexicon *lex, uint32_t word, dm_time_class cls,
                      const dm_str *form);

/* A record of TIME_FIRSTS, sorted by word: what a word is, or begins. */
typedef struct dm_time_first {
    uint32_t word, pad;
    uint64_t classes;        /* a bit for each dm_time_class                  */
} dm_time_first;

/* Tells most words from those of time without a look at the table. */
typedef struct dm_time_filter {
    const dm_time_first *firsts;
    uint32_t             n;
    uint64_t             bits[64];
} dm_time_filter;

dm_time_filter dm_time_filter_of(const dm_lexicon *lex);
/* The classes of the word, and of the phrases that begin with it: a bit for each. */
uint64_t       dm_timeword_classes(const dm_time_filter *filter, uint32_t word);

/* The longest phrase of class `cls` that begins at words[0]: its length in words, 0 if none. */
uint32_t dm_timeword_phrase(int32_t *value, const dm_lexicon *lex, const uint32_t *words, uint32_t n,
                            dm_time_class cls);

#endif
