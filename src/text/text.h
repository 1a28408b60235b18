/* text.h: characters, and the bytes they stand on
 *
 * Text is UTF-8 in dm_str views, and every offset is in bytes. Any bytes may be
 * handed to any function here: what is not UTF-8 reads as U+FFFD, one per byte,
 * and nothing stops or loops on it. ASCII takes a short way through all of them.
 *
 * Classes and case follow Unicode through utf8proc, never the locale. Functions
 * that take an arena put their result there, or return the view they were given
 * when there was nothing to change. All are linear and safe from many threads.
 */
#ifndef DM_TEXT_H
#define DM_TEXT_H

#include "base/arena.h"

enum { DM_CP_BAD = 0xFFFD };             /* what bad bytes read as            */

/* ---- UTF-8 -------------------------------------------------------------- */

/* The code point at *at, moving *at past it; bad bytes one at a time. At the
 * end it returns DM_CP_BAD and stays: ask `*at < s.n` first. */
uint32_t dm_utf8_next(dm_str s, size_t *at);
/* The code point before *at, moving *at to its start. Ask `*at > 0` first. */
uint32_t dm_utf8_prev(dm_str s, size_t *at);

/* Well-formed (no surrogates, no overlong forms)? If not, *bad_at (may be NULL)
 * is the first byte that does not belong. */
bool dm_utf8_valid(dm_str s, size_t *bad_at);

/* Writes `cp`, returns its length (1..4); what is no code point as U+FFFD. */
uint32_t dm_utf8_put(char out[4], uint32_t cp);

/* The longest head of `s` of at most `max` bytes that ends between characters. */
dm_str dm_utf8_head(dm_str s, size_t max);

bool dm_text_is_ascii(dm_str s);

/* ---- other encodings ---------------------------------------------------- */

/* Reads `raw` as windows-1252. (*origin)[i] is the raw byte behind byte i of
 * *out; there are out->n + 1 of them, the last being raw.n. The five bytes that
 * 1252 leaves undefined become U+FFFD. raw.n must be below 2^30. False, only for
 * an arena without `leave`, when memory ran out. */
bool dm_text_from_1252(dm_str *out, uint32_t **origin, dm_arena *arena, dm_str raw);

/* ---- classes of code points --------------------------------------------- */

bool dm_cp_is_upper(uint32_t cp);        /* Lu Lt                             */
bool dm_cp_is_lower(uint32_t cp);        /* Ll                                */
bool dm_cp_is_alpha(uint32_t cp);        /* letters: L*                       */
bool dm_cp_is_mark(uint32_t cp);         /* combining: M*                     */
bool dm_cp_is_digit(uint32_t cp);        /* decimal: Nd                       */
bool dm_cp_is_word(uint32_t cp);         /* letter, mark or digit             */
bool dm_cp_is_space(uint32_t cp);        /* blanks and line ends, no-break too */
bool dm_cp_is_punct(uint32_t cp);        /* P*: dashes and quotes are among them */
bool dm_cp_is_symbol(uint32_t cp);       /* S*: $ + < ^ `                     */
bool dm_cp_is_control(uint32_t cp);      /* C0, DEL, C1: tab and line ends too */
bool dm_cp_is_zero_width(uint32_t cp);   /* joiners, soft hyphen, BOM, bidi marks */
bool dm_cp_is_dash(uint32_t cp);         /* - and every longer one, and minus */

/* Double quotation marks and single ones; ' is single, and an apostrophe may
 * stand there: ’ is both. Guillemets count as double. */
bool dm_cp_is_quote(uint32_t cp);
bool dm_cp_is_double_quote(uint32_t cp);
bool dm_cp_is_open_quote(uint32_t cp);   /* “ ‘ « ‹ „ ‚: opens by its shape   */
bool dm_cp_is_close_quote(uint32_t cp);  /* ” ’ » ›: closes by its shape      */
bool dm_cp_is_apostrophe(uint32_t cp);   /* ' ’ ʼ                             */

uint32_t dm_cp_lower(uint32_t cp);       /* one to one                        */
uint32_t dm_cp_upper(uint32_t cp);

/* ---- whole strings ------------------------------------------------------ */

dm_str dm_text_lower(dm_arena *arena, dm_str s);

/* Normalisation form C. More than 30 combining marks in a row (no script has
 * them) are put in order 30 at a time, so that no input takes longer. */
dm_str dm_text_nfc(dm_arena *arena, dm_str s);

/* For looking words up: NFC, lower case, curly quotes and apostrophes to ' and ",
 * dashes to -, every kind of blank to ' ', zero-width characters dropped.
 * Folding twice changes nothing. */
dm_str dm_text_fold(dm_arena *arena, dm_str s);

/* The same into buf[cap], without an arena; what does not fit is cut between
 * characters (reading at most DM_FOLD_BYTES bytes of a `s` that is not ASCII). */
enum { DM_FOLD_BYTES = 512 };
dm_str dm_text_fold_into(char *buf, size_t cap, dm_str s);

#endif
