/* token.h: text into words
 *
 * Cuts running text into words and signs, after the habits of the English Web
 * Treebank: hyphens stand alone, bound prefixes keep theirs, contractions are
 * two words of one token, abbreviations keep their full stop.
 *
 *     "He didn't meet the U.S.-led force (ISAF)."
 *      He|did|n't|meet|the|U.S.|-|led|force|(|ISAF|)|.
 *
 * Pieces are in text order, do not overlap, hold no white space or control
 * characters, and are DM_MAX_TOKEN_BYTES long at most.
 */
#ifndef DM_TOKEN_H
#define DM_TOKEN_H

#include "doc/doc.h"

typedef enum dm_piece_kind {
    DM_PIECE_WORD,
    DM_PIECE_NUMBER,       /* begins with a digit                             */
    DM_PIECE_ABBR,         /* a word with a full stop of its own              */
    DM_PIECE_STOP,         /* . ! ? ... and runs of them                      */
    DM_PIECE_OPEN,         /* ( [ “ and what opens by its shape               */
    DM_PIECE_CLOSE,        /* ) ] ” and what closes by its shape              */
    DM_PIECE_QUOTE,        /* " and ', which may be either                    */
    DM_PIECE_SIGN          /* any other: , ; - %                              */
} dm_piece_kind;

/* How an abbreviation goes on. */
typedef enum dm_abbr {
    DM_ABBR_NONE,
    DM_ABBR_NAME,          /* a name or more words follow: Mr. vs. e.g.       */
    DM_ABBR_NUMBER,        /* one only before a digit: No. pp.                */
    DM_ABBR_DATE,          /* a month or weekday: Jan. Tues.                  */
    DM_ABBR_LAST,          /* a sentence may end with it: Inc. p.m.           */
    DM_ABBR_LIST,          /* ends one before any capital: etc.               */
    DM_ABBR_STATE,         /* the same, but only after a sign: Tulsa, Okla.   */
    DM_ABBR_DOTTED,        /* letters with stops: U.S. Ph.D.                  */
    DM_ABBR_INITIAL        /* one letter: J.                                  */
} dm_abbr;

typedef struct dm_piece {
    dm_span  span;         /* of the text                                     */
    uint8_t  kind;         /* dm_piece_kind                                   */
    uint8_t  abbr;         /* dm_abbr                                         */
    bool     is_glued : 1; /* no space before it                              */
    bool     is_mwt : 1;   /* second or later word of its token: do|n't       */
    bool     ends : 1;     /* last of its sentence (dm_sentence_mark)         */
    bool     drops_stop : 1; /* its full stop is the sentence's: etc|.        */
} dm_piece;

/* A growing list on the heap; zero-initialised is empty. */
typedef struct dm_pieces {
    dm_piece *p;
    uint32_t  n, cap;
} dm_pieces;

void dm_pieces_clear(dm_pieces *pieces);       /* frees; leaves it reusable   */

/* Puts the pieces of `span` of `text` in *out (what was there is dropped).
 * *was_cut (may be NULL) becomes true when a token was over DM_MAX_TOKEN_BYTES.
 * Fails with DM_E_MEMORY only. Linear in the span. Any bytes are accepted. */
dm_status dm_token_split(dm_pieces *out, bool *was_cut, dm_str text, dm_span span, dm_err *err);

/* Is `word` one of the words that often open a sentence and seldom are part of a
 * name: The, In, He ...? It must have its capital; all capitals will do. */
bool dm_token_is_opener(dm_str word);

/* Is it one of those that open a clause after a comma: and, which, while ...? */
bool dm_token_is_clause(dm_str word);

/* Is it one of those that may follow a closed question: asked, said ...? */
bool dm_token_is_asked(dm_str word);

#endif
