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
    X(WEEKDAY,  "weekday")    /* 0 Monday .. 6; the same                  */  \
    X(UNIT,     "unit")       /* dm_time_unit                             */  \
    X(DAYS,     "days")       /* days from today: -1 yesterday            */  \
    X(SHIFT,    "shift")      /* -1 last, 0 this, 1 next                  */  \
    X(RECENT,   "recent")     /* a stretch that ends today: past          */  \
    X(AGO,      "ago")        /* -1 ago, 1 from now, 2: from another day   */  \
    X(NUMBER,   "number")     /* its value; 0: not known exactly          */  \
    X(ORDINAL,  "ordinal")    /* its value                                */  \
    X(SEASON,   "season")     /* first month                              */  \
    X(PART,     "part")       /* of a day: 0 early, 1 late                */  \
    X(EDGE,     "edge")       /* of a month, year: 0 early, 1 mid, 2 late */  \
    X(SUFFIX,   "suffix")     /* of a number: 4th, 1990s is 10            */  \
    X(OF,       "of")         /* between day and month                    */  \
    X(CLOCK,    "clock")      /* hours to add: 0 am, 12 pm                */  \
    X(ZONE,     "zone")       /* words that may stand for a time zone     */  \
    X(FUTURE,   "future")     /* auxiliaries: 1 will, 2 could             */  \
    X(PLAN,     "plan")       /* 1 schedule, 2 call, 3 agree              */  \
    X(UNTIL,    "until")      /* prepositions towards the future: until, by */ \
    X(SINCE,    "since")      /* the stretch from then to today           */  \
    X(FOR,      "for")        /* prepositions of durations: for, within   */  \
    X(ON,       "on")         /* prepositions of days: on, in, at         */  \
    X(AROUND,   "around")     /* adverbs that make a date vague: about    */  \
    X(FIXED,    "fixed")      /* a day of every year: month*100 + day     */

typedef enum dm_time_class {
#define X(id, word) DM_TIME_##id,
    DM_TIME_CLASSES(X)
#undef X
    DM_TIME_CLASS_COUNT
} dm_time_class;

typedef enum dm_time_unit {
    DM_UNIT_MINUTE = 0,      /* and all below a day                           */
    DM_UNIT_DAY    = 1,
    DM_UNIT_WEEK   = 2,
    DM_UNIT_FORTNIGHT = 3,
    DM_UNIT_MONTH  = 4,
    DM_UNIT_QUARTER = 5,
    DM_UNIT_YEAR   = 6,
    DM_UNIT_DECADE = 7,
    DM_UNIT_CENTURY = 8,
    DM_UNIT_WEEKEND = 9
} dm_time_unit;

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

/* Whether a phrase of any class begins with this word. */
bool dm_timeword_begins(const dm_lexicon *lex, uint32_t word);

/* The longest phrase of class `cls` that begins at words[0]: its length in words, 0 if none. */
uint32_t dm_timeword_phrase(int32_t *value, const dm_lexicon *lex, const uint32_t *words, uint32_t n,
                            dm_time_class cls);

#endif
