/* clean_int.h: lines of a page, shared by the files of this stage */
#ifndef DM_CLEAN_INT_H
#define DM_CLEAN_INT_H

#include "clean/clean.h"
#include "clean/date.h"
#include "lexicon/page.h"

/* What we read of one line for patterns: its first words. Longer lines are prose. */
enum { DM_LINE_TOKENS = 64, DM_LINE_AGENCY_WORDS = 5 };

typedef enum dm_line_token_kind { DM_LINE_WORD, DM_LINE_NUMBER, DM_LINE_DATE, DM_LINE_CLOCK } dm_line_token_kind;

typedef struct dm_line_token {
    dm_span  span;
    uint32_t word;             /* lexicon word, or DM_LEX_NONE                */
    uint32_t agency;           /* record of AGENCIES, or DM_LEX_NONE          */
    uint8_t  n_agency;         /* words of the agency name that begins here   */
    uint8_t  kind;             /* dm_line_token_kind                          */
    uint8_t  date;             /* DM_LINE_DATE: index in dates                */
    bool     is_capital;
    bool     is_weekday;
    bool     is_part;          /* a bar or bullet before it begins a new part of the line */
    bool     is_joined;        /* no comma or the like between it and the word before */
} dm_line_token;

enum { DM_LINE_DATES = 4 };

typedef struct dm_line_tokens {
    dm_line_token toks[DM_LINE_TOKENS];
    uint32_t      n;
    bool          is_cut;      /* the line has more                           */
    dm_date_seen  dates[DM_LINE_DATES];
    uint32_t      n_date;
} dm_line_tokens;

/* A line that is not blank. */
typedef struct dm_line {
    dm_span  span;             /* without blanks around                       */
    uint32_t n_word;           /* runs of letters and digits                  */
    uint32_t n_lower;          /* words that begin with a small letter        */
    uint32_t n_number;         /* words that begin with a digit               */
    bool     has_gap;          /* a blank line is before it                   */
    bool     ends;             /* as a sentence does                          */
    bool     has_bullet;       /* begins with a sign of a list                */
    bool     is_stamp;         /* little but a date                           */
    bool     is_repeated;
    uint8_t  hint;             /* what the patterns say: dm_line_hint         */
    uint8_t  kind;             /* dm_block_kind, decided last                 */
    uint32_t pattern;          /* the pattern that gave the hint              */
    uint32_t box;              /* the pattern of a box it opens, or DM_NONE   */
} dm_line;

typedef enum dm_line_hint {
    DM_HINT_NONE, DM_HINT_FURNITURE, DM_HINT_TAIL, DM_HINT_BYLINE, DM_HINT_CREDIT
} dm_line_hint;

/* A page being read. Everything lives in the document's arena. */
typedef struct dm_page {
    dm_doc           *doc;
    const dm_lexicon *lex;
    dm_line          *lines;
    uint32_t          n_line, cap_line;
    const dm_page_pattern *patterns;
    const dm_page_part    *parts;
    uint32_t          n_pattern, n_part;
    uint32_t         *open;           /* [n_open] patterns any line may match */
    uint32_t          n_open;
    uint32_t          title;          /* line, or DM_NONE                     */
    dm_span           title_span;
    uint32_t          body, body_end; /* lines [body, body_end)               */
    uint32_t          region_end;     /* of the lines with most prose         */
    uint32_t          tail;           /* first line after the article         */
    bool              has_day_first, has_month_first;   /* dates written so     */
    dm_line_tokens    scratch;
} dm_page;

/* decode.c: doc->text, origin, is_1252. */
dm_status dm_clean_decode(dm_doc *doc, dm_err *err);

/* join.c: leaves the hyphens that cut words at line ends out of doc->text. */
void dm_clean_join(dm_doc *doc, const dm_lexicon *lex);

/* line.c: the lines and their shape. */
void dm_clean_lines(dm_page *page);
bool dm_line_is_prose(const dm_line *line);        /* sure to be running text  */
bool dm_line_is_sentence(const dm_line *line);     /* may be                   */

/* match.c: words, dates and agencies of a line; patterns. */
void dm_line_read(dm_line_tokens *out, const dm_page *page, dm_span span);
bool dm_page_matches(const dm_page *page, const dm_page_pattern *p, const dm_line_tokens *line);
/* Whether the part of the line that begins at token `from` is one that `p` looks for. */
bool dm_page_holds(const dm_page *page, const dm_page_pattern *p, const dm_line_tokens *line, uint32_t from);
/* Where the label `p` ends that begins at token `from`: DM_NONE if it does not. */
uint32_t dm_page_label(const dm_page *page, const dm_page_pattern *p, const dm_line_tokens *line, uint32_t from,
                       uint32_t to);
/* What <name> and <agency> took of a line that matches: spans in text order. */
uint32_t dm_page_names(dm_span *names, uint32_t most, uint32_t *agency, const dm_page *page,
                       const dm_page_pattern *p, const dm_line_tokens *line);
void dm_page_open(dm_page *page, dm_doc *doc, const dm_lexicon *lex, dm_arena *arena);
/* The i-th pattern that a line or label beginning with `word` may match; NULL at the end. */
const dm_page_pattern *dm_page_candidate(const dm_page *page, uint32_t word, uint32_t i);
void dm_clean_hints(dm_page *page);

/* title.c */
void dm_clean_title(dm_page *page, uint32_t before);

/* stamp.c: doc->days; of them, the day that the input states, if it does. */
void dm_clean_days(dm_page *page);
void dm_clean_stated_day(dm_doc *doc, const dm_lexicon *lex);

/* given.c: blocks of an article that came as words. */
void dm_clean_given(dm_doc *doc, const dm_lexicon *lex);

/* inset.c: the end of what is set into prose at byte `at` of `line` and is none;
 * `at` where nothing is. */
uint32_t dm_clean_inset(dm_page *page, dm_span line, uint32_t at);

/* dateline.c: where the prose of the first body line begins; fills doc->dateline. */
uint32_t dm_clean_dateline(dm_page *page, dm_span line);

#endif
