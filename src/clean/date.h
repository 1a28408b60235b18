/* date.h: a calendar date, read letter by letter
 *
 * For stamps on a page and for dates that the input states. Names of months and
 * days come from the lexicon. Running text is read by src/time, from tokens.
 */
#ifndef DM_CLEAN_DATE_H
#define DM_CLEAN_DATE_H

#include "doc/doc.h"
#include "lexicon/lexicon.h"

typedef struct dm_date_seen {
    dm_span span;              /* of the text it was read from                */
    int     year;              /* 0: not written                              */
    int     month;             /* 0: not written                              */
    int     mday;              /* 0: not written                              */
    int     other_month, other_mday;  /* 3/4/2011 read the other way; 0: no other reading */
    bool    is_day_first;      /* 13/3/2011 can only be read so               */
    bool    is_month_first;    /* 3/13/2011                                   */
    bool    is_wrong_weekday;  /* "Sunday, 4 March 2011" was no Sunday        */
} dm_date_seen;

/* The year that two digits stand for: from 1938 to 2037. */
int dm_year_of_two(int digits);

/* Reads a date that begins at `at`. Cost: its length. */
bool dm_date_at(dm_date_seen *out, const dm_lexicon *lex, dm_str text, size_t at);

/* Reads a time of day that begins at `at` ("11:34 IST"); *end is where it ends. */
bool dm_clock_at(size_t *end, const dm_lexicon *lex, dm_str text, size_t at);

/* First and last day of what was seen; false when no year was written. */
bool dm_date_days(dm_day *first, dm_day *last, dm_precision *precision, const dm_date_seen *seen);

/* A date as an input states it ("2011-03-04T05:06:07Z", "Fri, 04 Mar 2011 05:06:07
 * GMT", "1299215167"): the day where it was written, whatever the zone. False for
 * anything that is not wholly a date, or that stands for none (1970-01-01). */
bool dm_date_stated(dm_day *first, dm_day *last, dm_precision *precision, const dm_lexicon *lex,
                    dm_str stated);

#endif
