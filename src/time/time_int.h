/* time_int.h: reckoning with days, shared by the files of this stage */
#ifndef DM_TIME_INT_H
#define DM_TIME_INT_H

#include "lexicon/timeword.h"
#include "time/time.h"

/* What we know when we read a date expression. */
typedef struct dm_now {
    dm_day day;                /* the day the text counts from; NONE: unknown */
    int    year;               /* of it, or of a publication known to the year; 0 unknown */
} dm_now;

/* How a date in the text was read: dm_date.how, compared by address. */
extern const char DM_HOW_ABSOLUTE[], DM_HOW_WEEKDAY[], DM_HOW_RELATIVE[], DM_HOW_MONTH[], DM_HOW_YEAR[],
    DM_HOW_SEASON[], DM_HOW_WINDOW[], DM_HOW_DURATION[];

/* published.c */
void dm_time_publish(dm_doc *doc);
/* Takes the text's own dates into account; true when `published` changed. */
bool dm_time_doubt(dm_doc *doc);

/* timex.c: fills doc->timexes. */
void dm_time_find(dm_doc *doc, const dm_lexicon *lex, dm_now now);

/* ahead.c: whether what governs tokens [first, first + n) points to the future. */
bool dm_time_is_ahead(const dm_doc *doc, const dm_lexicon *lex, uint32_t first, uint32_t n);

/* reckon.c: days first..last of an expression; all do nothing but set `date`. */
void dm_reckon_day(dm_date *date, dm_day day);
void dm_reckon_month(dm_date *date, int year, int month);
void dm_reckon_year(dm_date *date, int year);
void dm_reckon_span(dm_date *date, dm_day first, dm_day last);
/* The weekday (0 Monday) at or before now; at or after it when is_future. */
void dm_reckon_weekday(dm_date *date, dm_now now, int weekday, bool is_future);
/* shift -1: before today; 0: in this week; 1: after today. */
void dm_reckon_shifted_weekday(dm_date *date, dm_now now, int weekday, int shift);
void dm_reckon_month_day(dm_date *date, dm_now now, int month, int mday, bool is_future);
void dm_reckon_bare_month(dm_date *date, dm_now now, int month, bool is_future);
void dm_reckon_shifted_month(dm_date *date, dm_now now, int month, int shift);
void dm_reckon_season(dm_date *date, dm_now now, int month, int year, int shift);
/* "last week", "this year", "next month" */
void dm_reckon_unit(dm_date *date, dm_now now, dm_time_unit unit, int shift);
/* "two weeks ago" (n = -2), "three days from now" (3) */
void dm_reckon_ago(dm_date *date, dm_now now, dm_time_unit unit, int n);
/* "the past two weeks" (n = -2) up to today */
void dm_reckon_window(dm_date *date, dm_now now, dm_time_unit unit, int n);
/* 0 early, 1 mid, 2 late of what `date` spans. */
void dm_reckon_edge(dm_date *date, int edge);

#endif
