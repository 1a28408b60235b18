/* term.h: the dated facts of .roles files, for actor.c
 *
 *     1997-01-01  2006-12-31   UNO GOV  Secretary-General   UN resolution 51/200
 *     <2003-01-01 >2011-02-28  TCD GOV  Minister of Defense   CountryInfo 2012
 *     born 1938-04-08
 *     died 2018-08-18
 */
#ifndef DM_LEXICON_TERM_H
#define DM_LEXICON_TERM_H

#include "lexicon/actor.h"

/* Whether a line is a term: its key is a day, or -. */
bool dm_lex_is_term(const dm_lex_line *line);
/* Reads a term of `record`, which must follow that record's others in time; reports faults. */
void dm_lex_read_term(dm_lex_builder *b, uint32_t record, const dm_lex_line *line);
/* Reads "1922-12-30 1991-12-26  Soviet Union, USSR": the days; the names in *rest. */
bool dm_lex_read_span(dm_lex_builder *b, dm_str *rest, const dm_lex_line *line);
/* Reads "700  AFG  1919-08-08": a state's number in the Correlates of War, its letters, since when. */
void dm_lex_read_cow(dm_lex_builder *b, uint32_t record, const dm_lex_line *line);
/* Reads "born" or "died": a day or a year. */
void dm_lex_read_life(dm_lex_builder *b, uint32_t record, const dm_lex_line *line);
/* Says where a person is written, for dm_lex_check_persons. */
void dm_lex_note_person(dm_lex_builder *b, uint32_t record, dm_place at);
/* Reports persons that stand twice: with one Wikidata number, or with one name and
 * country and nothing to tell them apart. n log n in the persons. */
void dm_lex_check_persons(dm_lex_builder *b);

#endif
