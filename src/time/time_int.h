/* time_int.h: reading date expressions, shared by the files of this stage
 *
 * A form (calendar.c, relative.c, length.c, clock.c) looks at the tokens from one on
 * and tells what it found there. timex.c tries them all, keeps the longest, puts what
 * stands around it to it ("early", "since"), and remembers what it told of.
 */
#ifndef DM_TIME_INT_H
#define DM_TIME_INT_H

#include "lexicon/timeword.h"
#include "time/time.h"

/* What we know when we read a date expression. */
typedef struct dm_now {
    dm_day day;                /* the day the text counts from; NONE: unknown */
    int    year;               /* of it, or of a publication known to the year; 0 unknown */
} dm_now;

/* What the paragraph told of before, for "the day", "a year earlier". */
typedef struct dm_told {
    uint32_t block, sent;      /* where; DM_NONE: nothing                     */
    dm_day   day;              /* NONE: no single day                         */
    dm_day   period;           /* first day of the last month or quarter; NONE: none */
    dm_grain period_grain;
    int      year, month;      /* 0: none                                     */
    bool     is_explicit;      /* it named its year, and was no whole year    */
} dm_told;

typedef struct dm_seek_time {
    dm_doc           *doc;
    const dm_lexicon *lex;
    dm_now            now;
    dm_told           told;
    const uint64_t   *classes;      /* [n_tok] bit per dm_time_class of each token */
    uint64_t          beginners;    /* classes of which one begins an expression */
    uint32_t          begin, end;   /* tokens of the sentence                 */
    bool              is_given;     /* begin .. end is known to be a date expression */
} dm_seek_time;

enum { DM_TIME_TAIL = 12 };

/* What a form took. n == 0: nothing. */
typedef struct dm_found {
    uint32_t      n;           /* tokens                                      */
    dm_timex_type type;
    dm_grain      grain;
    dm_anchor     anchor;
    dm_date       date;
    char          value[DM_TIMEX_VALUE];  /* "": to be written from days and grain */
    char          symbol[DM_TIMEX_VALUE]; /* the value when there are no days */
    char          tail[DM_TIME_TAIL];     /* "TMO", "T18:00Z"                 */
    bool          is_aside;    /* compared with, not told of: "a year earlier" */
} dm_found;

enum { DM_YEAR_LEAST = 1000, DM_YEAR_MOST = 2100, DM_SHORT_FORM = 100, DM_PLURAL = 100, DM_PLURAL_DAY = 200 };

/* How a date in the text was read: dm_date.how, compared by address. */
extern const char DM_HOW_ABSOLUTE[], DM_HOW_WEEKDAY[], DM_HOW_RELATIVE[], DM_HOW_MONTH[], DM_HOW_YEAR[],
    DM_HOW_SEASON[], DM_HOW_WINDOW[], DM_HOW_NARRATED[], DM_HOW_DURATION[], DM_HOW_OFFICES[];

/* ---- words.c: what the tokens are ------------------------------------------- */

dm_str   dm_tw_form(const dm_seek_time *s, uint32_t t);
/* The number that the token has in a class. */
bool     dm_tw_is(const dm_seek_time *s, uint32_t t, dm_time_class cls, int32_t *value);
bool     dm_tw_any(const dm_seek_time *s, uint32_t t, dm_time_class cls);
/* The same of tokens before what is read: up to the begin of the sentence. */
bool     dm_tw_before(const dm_seek_time *s, uint32_t t, dm_time_class cls);
/* The number of a piece of a token. */
bool     dm_tw_piece(const dm_seek_time *s, dm_str piece, dm_time_class cls, int32_t *value);
/* The longest phrase of a class from `t`: tokens, 0 if none. */
uint32_t dm_tw_phrase(const dm_seek_time *s, uint32_t t, dm_time_class cls, int32_t *value);
bool     dm_tw_punct(const dm_seek_time *s, uint32_t t, char c);
bool     dm_tw_verb(const dm_seek_time *s, uint32_t t);
/* Digits at the begin of a form: how many (at most 9), and their value. */
uint32_t dm_tw_digits(dm_str s, int32_t *value);
bool     dm_tw_number(const dm_seek_time *s, uint32_t t, int32_t *value);   /* all of it is digits */
bool     dm_tw_year(const dm_seek_time *s, uint32_t t, int32_t *year);      /* four digits */
/* 4, 04, 4th, fourth: tokens taken. */
uint32_t dm_tw_mday(const dm_seek_time *s, uint32_t t, int32_t *mday);
/* third, 3rd, twenty-first; last: -1. Tokens taken. */
uint32_t dm_tw_ordinal(const dm_seek_time *s, uint32_t t, int32_t *value);

/* How many: twice its count, so that halves are whole; 0: not known exactly. */
typedef struct dm_count {
    int32_t halves;
    bool    is_one;            /* "a", "an"                                   */
} dm_count;
/* 10, ten, twenty-five, two and a half, several, a few: tokens taken. */
uint32_t dm_tw_count(const dm_seek_time *s, uint32_t t, dm_count *count);
/* nineteen ninety-six, two thousand: tokens taken. */
uint32_t dm_tw_spelled_year(const dm_seek_time *s, uint32_t t, int32_t *year);
/* Whether a vague word ends right before `t`: "about", "more than". */
bool     dm_tw_around(const dm_seek_time *s, uint32_t t);
/* A unit and the token after it; 0 if none. *is_plural may be NULL. */
bool     dm_tw_unit(const dm_seek_time *s, uint32_t t, dm_time_unit *unit, bool *is_plural);

/* ---- value.c: TIMEX3 values --------------------------------------------------- */

dm_found dm_found_of(uint32_t n, dm_grain grain, const char *how, dm_anchor anchor);
/* Writes the value of `day` at a grain: "2011-09-24", "2011-W38", "2011-Q3". */
void     dm_value_of_day(char out[DM_TIMEX_VALUE], dm_day day, dm_grain grain);
void     dm_value_length(char out[DM_TIMEX_VALUE], int32_t halves, dm_time_unit unit);  /* "P10Y", "PXD" */
void     dm_value_ref(char out[DM_TIMEX_VALUE], int32_t when);     /* PAST_REF, PRESENT_REF, FUTURE_REF */
void     dm_value_symbol(char out[DM_TIMEX_VALUE], const char *fmt, ...) __attribute__((format(printf, 2, 3)));
/* "TMO" behind what a part of the day belongs to, and the type TIME. */
void     dm_value_part(dm_found *out, int32_t part);
/* Fills `value`, unless it is, from days and grain or from the symbol. */
void     dm_value_settle(dm_found *out);
dm_grain dm_grain_of_unit(dm_time_unit unit);
const char *dm_season_code(int month);                            /* "SP" */

/* ---- forms: all take the token they begin at ------------------------------------ */

typedef dm_found dm_time_form(const dm_seek_time *s, uint32_t t);

dm_time_form dm_form_month_day, dm_form_iso, dm_form_slashes, dm_form_month, dm_form_year, dm_form_decade,
    dm_form_century, dm_form_quarter, dm_form_half, dm_form_season, dm_form_holiday, dm_form_fiscal,
    dm_form_nth;                                              /* calendar.c   */
dm_time_form dm_form_weekday, dm_form_days, dm_form_shifted, dm_form_window, dm_form_ref, dm_form_weekend,
    dm_form_told, dm_form_year_end;                           /* relative.c   */
dm_time_form dm_form_length, dm_form_set;                     /* length.c     */
dm_time_form dm_form_clock, dm_form_part;                     /* clock.c      */
/* The longest of all forms, without what stands around it. */
dm_found     dm_form_core(const dm_seek_time *s, uint32_t t);
/* A single day, for what stands beside an hour; `n` 0 if there is none. */
dm_found     dm_form_one_day(const dm_seek_time *s, uint32_t t);
/* The year that a month or quarter is of, after it: "of 2009", "last year". Tokens; 0 none. The year is
 * 0 when it is not known; *anchor says from what. */
uint32_t     dm_year_after(const dm_seek_time *s, uint32_t t, int *year, dm_anchor *anchor);
/* "2009", "last year's", "the year-ago" before a quarter. */
uint32_t     dm_year_before(const dm_seek_time *s, uint32_t t, int *year, dm_anchor *anchor);
/* "year-ago", "year-earlier": tokens, and how many years on. */
uint32_t     dm_year_ago_word(const dm_seek_time *s, uint32_t t, int32_t *years);
/* Whether a bare month at `t` is the one soon to come. */
bool         dm_month_is_soon(const dm_seek_time *s, uint32_t t, int month);
/* The same stretch `years` on. */
void         dm_reckon_years_on(dm_date *date, int years);

/* published.c */
void dm_time_publish(dm_doc *doc);
/* Takes the text's own dates into account; true when `published` changed. */
bool dm_time_doubt(dm_doc *doc);
/* offices.c: the days on which all offices that the text prints were held. True when there are any. */
bool dm_time_offices(dm_doc *doc, const dm_lexicon *lex);

/* timex.c: fills doc->timexes. */
void dm_time_find(dm_doc *doc, const dm_lexicon *lex, dm_now now);
/* Reads tokens [first, first + n) of one sentence, known to be a date expression, after those read before;
 * for measuring. `n` of the result is 0 when nothing could be read. */
void     dm_time_given_begin(dm_seek_time *s, dm_doc *doc, const dm_lexicon *lex);
dm_timex dm_time_given(dm_seek_time *s, uint32_t first, uint32_t n);
/* What the text's dates count from, given the publication day. */
dm_now   dm_time_now(const dm_date *published);

/* ahead.c: whether what governs tokens [first, first + n) points to the future. */
bool dm_time_is_ahead(const dm_doc *doc, const dm_lexicon *lex, uint32_t first, uint32_t n);
/* The same, of what is being read. */
bool dm_tw_ahead(const dm_seek_time *s, uint32_t t, uint32_t n);
/* Whether the verb that governs them is in the past. */
bool dm_time_is_behind(const dm_doc *doc, uint32_t first, uint32_t n);

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
/* Quarter 1..4 of a year, or of the year it is likely of when `year` is 0. */
void dm_reckon_quarter(dm_date *date, dm_now now, int quarter, int year);
/* The weekend that is over or now; the next one when is_future. */
void dm_reckon_weekend(dm_date *date, dm_now now, bool is_future);
/* "last week", "this year", "next month" */
void dm_reckon_unit(dm_date *date, dm_now now, dm_time_unit unit, int shift);
/* "two weeks ago" (n = -2), "three days from now" (3) */
void dm_reckon_ago(dm_date *date, dm_now now, dm_time_unit unit, int n);
/* "the past two weeks" (n = -2) up to today */
void dm_reckon_window(dm_date *date, dm_now now, dm_time_unit unit, int n);
/* 0 early, 1 mid, 2 late of what `date` spans. */
void dm_reckon_edge(dm_date *date, int edge);
/* The part of `date` before (-1) or after (1) now. */
void dm_reckon_side(dm_date *date, dm_now now, int side);
/* The nth (9: last) weekday of a month. */
dm_day dm_reckon_nth_weekday(int year, int month, int nth, int weekday);
dm_day dm_reckon_easter(int year);
/* The day `n` units from `day`. */
dm_day dm_reckon_far(dm_day day, dm_time_unit unit, int n);

#endif
