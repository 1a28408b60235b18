/* token.c: text into words
 *
 * One walk from left to right. White space parts chunks; inside a chunk the
 * first character says what kind of piece begins, and a scanner of that kind
 * says where it ends:
 *
 *   word      letters and digits, and on over what joins them: an apostrophe
 *             (l'Ouest), the stops of U.S., the & of AT&T, a bound prefix's
 *             hyphen (non-aligned); then its contraction is cut off (do|n't)
 *   number    digits with . , : / between them, telephone numbers, dates;
 *             a glued unit is cut off (5|pm)
 *   address   links, mail addresses, host and file names
 *   sign      runs of stops, of dashes and of one sign; else one character
 *
 * Why rules: the conventions of the treebank are rules (its guidelines name
 * them), the exceptions are few, and a rule can be read when it errs. What
 * looks ahead does so over LOOK bytes at most or consumes what it saw, so time
 * is linear whatever the text.
 */
#include "nlp/token.h"

#include "base/alloc.h"
#include "text/text.h"

#include "nlp/abbrev.inc"

enum { LOOK = 128 };             /* bytes a scanner may look ahead            */

#define N_OF(table) (sizeof(table) / sizeof *(table))

typedef struct cursor {
    dm_pieces *out;
    dm_str     text;             /* up to the end of the span                 */
    size_t     at;               /* next byte to read                         */
    size_t     chunk;            /* start of the chunk ...                    */
    size_t     end;              /* ... and its end                           */
    bool       has_at, has_stop; /* the chunk holds @, or a stop inside       */
    bool       is_quoted;        /* a single quotation mark is open           */
    bool       was_cut;
    bool       failed;           /* no memory                                 */
} cursor;

/* ---- characters --------------------------------------------------------- */

/* Space, control, or a mark of width zero that is no part of a word. */
static bool is_gap(uint32_t cp)
{
    return dm_cp_is_space(cp) || dm_cp_is_control(cp)
        || (dm_cp_is_zero_width(cp) && cp != 0xad && cp != 0x200c && cp != 0x200d
            && !(cp >= 0xfe00 && cp <= 0xfe0f));
}

/* Goes on a word: letters, marks, digits, and what bad bytes read as. */
static bool is_wordy(uint32_t cp)
{
    return dm_cp_is_word(cp) || cp == '_' || cp == DM_CP_BAD || dm_cp_is_zero_width(cp);
}

static bool is_ascii(char c) { return (uint8_t)c < 0x80; }
static bool is_ascii_letter(char c) { return (uint32_t)((c | 32) - 'a') < 26; }
static bool is_ascii_digit(char c) { return (uint32_t)(c - '0') < 10; }
static char lower(char c) { return (uint32_t)(c - 'A') < 26 ? (char)(c + 32) : c; }

/* The byte at `at`, 0 past the chunk. */
static char byte_at(const cursor *c, size_t at) { return at < c->end ? c->text.p[at] : 0; }

/* The character at *at, moving past it. Quotation marks and dashes that were read
 * in the wrong encoding, and are three characters now, count as what they were. */
static uint32_t next_char(const cursor *c, size_t *at)
{
    dm_str   s = {c->text.p, c->end};
    size_t   from = *at;
    uint32_t cp = dm_utf8_next(s, at);

    if (cp == 0xc2 && *at < s.n) {                      /* Â£ was £           */
        size_t   past = *at;
        uint32_t next = dm_utf8_next(s, &past);
        if (next > 0xa0 && next <= 0xbf) {
            *at = past;
            return next;
        }
    }
    if (cp != 0xe2 || s.n - from < 5 || memcmp(s.p + from, "\xc3\xa2\xe2\x82\xac", 5) != 0)
        return cp;
    *at = from = from + 5;
    cp = from < s.n ? dm_utf8_next(s, &from) : 0;
    for (size_t i = 0; i < N_OF(garbled_table); i++)
        if (garbled_table[i].third == cp) {
            *at = from;
            return garbled_table[i].meant;
        }
    return 0x201d;                 /* its third is a control, and often lost  */
}

/* The character at `at` of the chunk, 0 past its end. */
static uint32_t peek(const cursor *c, size_t at)
{
    if (at >= c->end)
        return 0;
    return is_ascii(c->text.p[at]) ? (uint8_t)c->text.p[at] : next_char(c, &at);
}

static size_t after(const cursor *c, size_t at)
{
    if (at < c->end && is_ascii(c->text.p[at]))
        return at + 1;
    next_char(c, &at);
    return at;
}

static uint32_t before(const cursor *c, size_t at)
{
    if (at <= c->chunk)
        return 0;
    return is_ascii(c->text.p[at - 1]) ? (uint8_t)c->text.p[at - 1] : dm_utf8_prev(c->text, &at);
}

/* First character after the chunk and the spaces behind it; 0 at the end. */
static uint32_t next_chunk_begins(const cursor *c)
{
    size_t at = c->end;

    while (at < c->text.n) {
        uint32_t cp = dm_utf8_next(c->text, &at);
        if (!is_gap(cp))
            return cp;
    }
    return 0;
}

/* No ASCII capital in [from, upto)? */
static bool is_small(const cursor *c, size_t from, size_t upto)
{
    for (size_t i = from; i < upto; i++)
        if (c->text.p[i] != lower(c->text.p[i]))
            return false;
    return true;
}

/* ---- tables ------------------------------------------------------------- */

/* Lower case of [from, upto) into `key`; false when it is too long to be there. */
static bool key_of(char *key, size_t cap, const cursor *c, size_t from, size_t upto)
{
    size_t n = upto - from;

    if (n == 0 || n >= cap)
        return false;
    for (size_t i = 0; i < n; i++)
        key[i] = lower(c->text.p[from + i]);
    key[n] = 0;
    return true;
}

static bool has_word(const char *const *table, size_t n, const char *key)
{
    size_t low = 0, high = n;

    while (low < high) {
        size_t mid = (low + high) / 2;
        int    cmp = strcmp(table[mid], key);
        if (cmp == 0)
            return true;
        if (cmp < 0) low = mid + 1;
        else         high = mid;
    }
    return false;
}

static bool in_table(const char *const *table, size_t n, const cursor *c, size_t from, size_t upto)
{
    char key[16];

    return key_of(key, sizeof key, c, from, upto) && has_word(table, n, key);
}

static const struct abbr_entry *abbr_find(const cursor *c, size_t from, size_t upto)
{
    char   key[12];
    size_t low = 0, high = N_OF(abbr_table);

    if (!key_of(key, sizeof key, c, from, upto))
        return NULL;
    while (low < high) {
        size_t mid = (low + high) / 2;
        int    cmp = strcmp(abbr_table[mid].word, key);
        if (cmp == 0)
            return &abbr_table[mid];
        if (cmp < 0) low = mid + 1;
        else         high = mid;
    }
    return NULL;
}

static size_t fused_at(const cursor *c, size_t from, size_t upto)
{
    char key[12];

    if (upto - from < 2 || !key_of(key, sizeof key, c, from, upto))
        return 0;
    if (upto - from < 4 && c->text.p[upto - 1] != key[upto - from - 1])
        return 0;                                   /* IM is no "I'm" */
    for (size_t i = 0; i < N_OF(fused_table); i++)
        if (fused_table[i].word[0] == key[0] && strcmp(fused_table[i].word, key) == 0)
            return fused_table[i].at;
    return 0;
}

bool dm_token_is_opener(dm_str word)
{
    char key[16];

    if (word.n == 0 || word.n >= sizeof key)
        return false;
    key[0] = word.p[0];
    for (size_t i = 1; i < word.n; i++)
        key[i] = lower(word.p[i]);
    key[word.n] = 0;
    return has_word(opener_table, N_OF(opener_table), key);
}

bool dm_token_is_asked(dm_str word)
{
    cursor c = {.text = word};

    return in_table(asked_table, N_OF(asked_table), &c, 0, word.n);
}

bool dm_token_is_clause(dm_str word)
{
    cursor c = {.text = word};

    return in_table(clause_table, N_OF(clause_table), &c, 0, word.n);
}

/* ---- pieces ------------------------------------------------------------- */

void dm_pieces_clear(dm_pieces *pieces)
{
    dm_free(pieces->p);
    *pieces = (dm_pieces){0};
}

static dm_piece *last_piece(const cursor *c)
{
    return c->out->n > 0 ? &c->out->p[c->out->n - 1] : NULL;
}

static bool is_word_piece(const dm_piece *p)
{
    return p && p->kind <= DM_PIECE_ABBR;
}

static void push(cursor *c, size_t from, size_t upto, dm_piece_kind kind)
{
    dm_pieces *out = c->out;
    dm_piece  *last = last_piece(c);
    bool       is_glued = last && last->span.end == from;

    if (out->n == out->cap) {
        uint32_t  cap = out->cap ? out->cap * 2 : 256;
        dm_piece *p = dm_realloc(out->p, cap * sizeof *p);
        if (!p) {
            c->failed = true;
            return;
        }
        out->p   = p;
        out->cap = cap;
    }
    out->p[out->n++] = (dm_piece){.span = {(uint32_t)from, (uint32_t)upto}, .kind = (uint8_t)kind,
                                  .is_glued = is_glued};
}

/* Pushes [from, upto), in several pieces when it is too long, and moves on. */
static void emit(cursor *c, size_t from, size_t upto, dm_piece_kind kind)
{
    while (upto - from > DM_MAX_TOKEN_BYTES) {
        dm_str head = dm_utf8_head((dm_str){c->text.p + from, upto - from}, DM_MAX_TOKEN_BYTES);
        push(c, from, from + head.n, kind);
        from += head.n;
        c->was_cut = true;
    }
    push(c, from, upto, kind);
    c->at = upto;
}

/* The same for a second word of the token before. */
static void emit_tail(cursor *c, size_t from, size_t upto)
{
    emit(c, from, upto, DM_PIECE_WORD);
    if (!c->failed)
        last_piece(c)->is_mwt = true;
}

/* ---- addresses ---------------------------------------------------------- */

static bool starts(const cursor *c, size_t at, const char *head)
{
    for (; *head; head++, at++)
        if (lower(byte_at(c, at)) != *head)
            return false;
    return true;
}

static bool is_link(const cursor *c, size_t at)
{
    return starts(c, at, "http://") || starts(c, at, "https://") || starts(c, at, "ftp://")
        || starts(c, at, "www.") || starts(c, at, "mailto:");
}

/* Signs that end a link though no space does. */
static bool ends_link(uint32_t cp)
{
    return cp == '<' || cp == '>' || cp == '|' || dm_cp_is_double_quote(cp) || cp == 0x2019
        || (cp >= 0x80 && dm_cp_is_dash(cp)) || cp == 0x2026;
}

static bool trails_link(char b, bool has_open)
{
    return memchr(".,;:!?'\"]}*", b, 11) != NULL || (b == ')' && !has_open);
}

/* End of the link at `at`: the chunk, less the sentence's own marks. */
static size_t link_end(const cursor *c, size_t at)
{
    size_t from = at;
    bool   has_open = false;

    while (at < c->end && !ends_link(peek(c, at))) {
        has_open |= c->text.p[at] == '(';
        at = after(c, at);
    }
    while (at > from + 1 && trails_link(c->text.p[at - 1], has_open))
        at--;
    return at;
}

static bool is_mail_byte(char b)
{
    return is_ascii_letter(b) || is_ascii_digit(b) || (b && memchr("._%+-", b, 5) != NULL);
}

/* End of the mail address at `at`, or 0. */
static size_t mail_end(const cursor *c, size_t at)
{
    size_t from = at, host;

    while (at < from + LOOK && is_mail_byte(byte_at(c, at)))
        at++;
    if (at == from || byte_at(c, at) != '@' || !is_ascii_letter(byte_at(c, at + 1)))
        return 0;
    if (c->text.p[at - 1] == '.' && c->text.p[at - 2] != '.')
        return 0;                                   /* left.@lund */
    host = ++at;
    while (at < host + LOOK && is_mail_byte(byte_at(c, at)))
        at++;
    while (memchr("._%+-", c->text.p[at - 1], 5))
        at--;
    return at;
}

/* End of the host or file name at `at` (example.com, minutes.doc), or 0. Three
 * lower-case names with stops between (alt.news.groups) are taken for one too. */
static size_t host_end(const cursor *c, size_t at)
{
    size_t from = at, label = at, n_label = 1;
    bool   is_lower = true;

    for (; at < from + LOOK; at++) {
        char b = byte_at(c, at);
        if (b == '.' && at > label + 1 && is_ascii_letter(byte_at(c, at + 1))) {
            label = at + 1;
            n_label++;
        } else if (!is_ascii_letter(b) && !is_ascii_digit(b) && b != '-' && b != '_') {
            break;
        } else if (b != lower(b)) {
            is_lower = false;
        }
    }
    if (n_label < 2 || at < label + 2 || is_wordy(peek(c, at)))
        return 0;
    if (!in_table(host_table, N_OF(host_table), c, label, at))
        return n_label >= 3 && is_lower ? at : 0;
    if (!is_small(c, label, label + 1) && is_small(c, label + 1, label + 2))
        return 0;                                   /* home.Info: two sentences */
    return byte_at(c, at) == '/' ? link_end(c, from) : at;
}

/* End of an address of any kind at `at`, or 0. */
static size_t address_end(const cursor *c, size_t at)
{
    size_t end = 0;

    if (!c->has_at && !c->has_stop)
        return 0;
    if (is_link(c, at))
        return link_end(c, at);
    if (c->has_at)
        end = mail_end(c, at);
    return end ? end : c->has_stop ? host_end(c, at) : 0;
}

/* ---- words -------------------------------------------------------------- */

static size_t word_run(const cursor *c, size_t at)
{
    while (at < c->end) {
        char b = c->text.p[at];
        if ((uint8_t)b < 0x80) {
            if (!is_ascii_letter(b) && !is_ascii_digit(b) && b != '_')
                break;
            at++;
        } else {
            uint32_t cp = peek(c, at), next;
            if (!is_wordy(cp))
                break;
            at   = after(c, at);
            next = cp == 0xc3 ? peek(c, at) : 0;        /* CafÃ© was Café     */
            if (next > 0xa0 && next <= 0xbf)
                at = after(c, at);
        }
    }
    return at;
}

/* One capital, or a capital and a small letter: the parts of U.S. and Ph.D. */
static bool is_stopped_part(const cursor *c, size_t from, size_t upto)
{
    const char *p = c->text.p + from;

    if (upto - from == 1)
        return is_ascii_letter(p[0]);
    return upto - from == 2 && is_ascii_letter(p[0]) && lower(p[0]) != p[0]
        && is_ascii_letter(p[1]) && lower(p[1]) == p[1];
}

static bool joins_stop(const cursor *c, size_t part, size_t stop)
{
    size_t upto = word_run(c, stop + 1);

    return is_stopped_part(c, part, stop) && is_stopped_part(c, stop + 1, upto)
        && (stop - part == 1 || upto - stop == 2);
}

/* A&E, AT&T, P&L: short, and of one case. */
static bool joins_and(const cursor *c, size_t from, size_t sign)
{
    size_t upto = word_run(c, sign + 1);

    return sign - from <= 4 && upto - sign <= 5
        && is_small(c, from, sign) == is_small(c, sign + 1, upto);
}

static bool joins_slash(const cursor *c, size_t from, size_t slash)
{
    return slash - from <= 4
        && in_table(slash_table, N_OF(slash_table), c, from, word_run(c, slash + 1));
}

/* Does a word before look like part of a name? */
static bool follows_name(const cursor *c)
{
    const dm_piece *last = last_piece(c);

    return last && (last->kind == DM_PIECE_ABBR || (last->kind == DM_PIECE_WORD && dm_cp_is_upper(
        dm_utf8_next(c->text, &(size_t){last->span.start}))));
}

/* A bound prefix, but not the last word of a name: the Sarn Post-Courier poll. */
static bool joins_prefix(const cursor *c, size_t from, size_t end)
{
    if (before(c, from) == '-' || !in_table(prefix_table, N_OF(prefix_table), c, from, end))
        return false;
    return c->text.p[from] == lower(c->text.p[from]) || !follows_name(c);
}

/* Does the word [from, end) go on over the sign at `end`? `part` is where its
 * last run began. */
static bool joins(const cursor *c, size_t from, size_t part, size_t end)
{
    uint32_t sign = peek(c, end), next = end < c->end ? peek(c, after(c, end)) : 0;

    if (sign == '/')
        return joins_slash(c, from, end);
    if (!is_wordy(next))
        return false;
    switch (sign) {
    case '.': return c->has_stop && joins_stop(c, part, end);
    case '&': return joins_and(c, from, end);
    case '*': return dm_cp_is_alpha(next) && !dm_cp_is_digit(before(c, end));
    case '-': return part == from && joins_prefix(c, from, end);
    default:  return dm_cp_is_apostrophe(sign) || sign == '`';
    }
}

/* Where the last apostrophe in [from, end) stands; `end` when there is none. */
static size_t last_apostrophe(const cursor *c, size_t from, size_t end)
{
    for (size_t at = end; at > from;) {
        size_t   to = at;
        uint32_t cp = is_ascii(c->text.p[at - 1]) ? (uint8_t)c->text.p[--to] : dm_utf8_prev(c->text, &to);
        if (dm_cp_is_apostrophe(cp) || cp == '`')
            return to;
        if (cp == 0x2122 && to >= from + 5 && peek(c, to - 5) == 0x2019)
            return to - 5;
        if (end - to > 8)
            break;
        at = to;
    }
    return end;
}

/* Is what follows an apostrophe a clitic: 's 'm 'd 're 've 'll? */
static bool is_clitic(const cursor *c, size_t from, size_t end)
{
    char a = lower(byte_at(c, from)), b = lower(byte_at(c, from + 1));

    if (end - from == 1)
        return a == 's' || a == 'm' || a == 'd';
    if (end - from != 2)
        return false;
    return (a == 'r' && b == 'e') || (a == 'v' && b == 'e') || (a == 'l' && b == 'l');
}

/* Where the second word of the token [from, end) begins, 0 when it is one word. */
static size_t clitic_at(const cursor *c, size_t from, size_t end)
{
    size_t mark = last_apostrophe(c, from, end), tail;

    if (mark == end)
        return 0;
    tail = after(c, mark);
    if (mark > from && is_clitic(c, tail, end))
        return mark;
    if (end - tail == 1 && lower(c->text.p[tail]) == 't' && mark > from + 1
        && lower(c->text.p[mark - 1]) == 'n')
        return mark - 1;
    return 0;
}

/* Pushes the word [from, end) and its clitics: would|n't|'ve. */
static void emit_word(cursor *c, size_t from, size_t end, dm_piece_kind kind)
{
    size_t cut[3], n = 0, upto = end, at;

    while (n < N_OF(cut) && (at = clitic_at(c, from, upto)) > from) {
        cut[n++] = at;
        upto = at;
    }
    if (n == 0 && (at = fused_at(c, from, end)) > 0) {
        cut[n++] = from + at;
        upto = from + at;
    }
    emit(c, from, upto, kind);
    while (n > 0 && !c->failed) {
        n--;
        emit_tail(c, cut[n], n > 0 ? cut[n - 1] : end);
    }
}

static bool follows_sign(const cursor *c)
{
    const dm_piece *last = last_piece(c);

    return last && (last->kind == DM_PIECE_SIGN || last->kind == DM_PIECE_OPEN);
}

/* One letter and a stop: an initial, or "v." and the like. */
static dm_abbr letter_abbr(const cursor *c, size_t at, uint32_t next)
{
    char b = c->text.p[at];

    if (!is_ascii_letter(b) || next == 0)
        return DM_ABBR_NONE;
    if (b == lower(b))
        return b == 'v' || dm_cp_is_digit(next) ? DM_ABBR_NUMBER : DM_ABBR_NONE;
    if (b == 'I' && !follows_name(c))
        return DM_ABBR_NONE;
    return DM_ABBR_INITIAL;
}

/* How the word [from, end) before a full stop takes it; NONE: it does not.
 * `part` is where its last run began. */
static dm_abbr abbr_of(const cursor *c, size_t from, size_t part, size_t end)
{
    size_t                   stop = end + 1;
    uint32_t                 next = peek(c, stop);
    const struct abbr_entry *e;

    if (next == '.' || next == 0x2026)
        return DM_ABBR_NONE;
    if (part > from && c->text.p[part - 1] == '.') {
        e = abbr_find(c, from, end);
        return e ? (dm_abbr)e->abbr : DM_ABBR_DOTTED;
    }
    if (stop == c->end)
        next = next_chunk_begins(c);
    if (end - from == 1)
        return letter_abbr(c, from, next);
    if (next == 0 || !(e = abbr_find(c, from, end)))
        return DM_ABBR_NONE;
    if (e->capital && c->text.p[from] == lower(c->text.p[from]))
        return DM_ABBR_NONE;
    if (e->abbr == DM_ABBR_NUMBER && !dm_cp_is_digit(next))
        return DM_ABBR_NONE;
    if (e->abbr == DM_ABBR_STATE && !follows_sign(c))
        return DM_ABBR_NONE;
    return (dm_abbr)e->abbr;
}

/* The possessive of a plural: parties|'. Not where it closes a quotation. */
static void scan_possessive(cursor *c)
{
    size_t at = c->at;

    if (at == c->chunk || at >= c->end || c->is_quoted || lower(c->text.p[at - 1]) != 's')
        return;
    if (!dm_cp_is_apostrophe(peek(c, at)) || is_wordy(peek(c, after(c, at)))
        || dm_cp_is_apostrophe(peek(c, after(c, at))))
        return;
    emit_tail(c, at, after(c, at));
}

static void scan_word(cursor *c, size_t from)
{
    size_t  part = from, end = word_run(c, dm_cp_is_word(peek(c, from)) ? from : after(c, from));
    dm_abbr abbr = DM_ABBR_NONE;

    while (joins(c, from, part, end)) {
        part = after(c, end);
        end  = word_run(c, part);
    }
    if (byte_at(c, end) == '.')
        abbr = abbr_of(c, from, part, end);
    if (abbr != DM_ABBR_NONE) {
        emit(c, from, end + 1, DM_PIECE_ABBR);
        if (!c->failed)
            last_piece(c)->abbr = (uint8_t)abbr;
        return;
    }
    if (byte_at(c, end) == '$' && end - from <= 3 && is_ascii_digit(byte_at(c, end + 1))) {
        emit(c, from, end + 1, DM_PIECE_SIGN);          /* US$ 5 */
        return;
    }
    emit_word(c, from, end, DM_PIECE_WORD);
    scan_possessive(c);
}

/* ---- numbers ------------------------------------------------------------ */

static size_t digits(const cursor *c, size_t at)
{
    while (is_ascii_digit(byte_at(c, at)))
        at++;
    return at;
}

/* Digits with signs between them: 1,234.5 or 10:30 or 9/11. A comma wants three
 * digits after it. */
static size_t number_run(const cursor *c, size_t at)
{
    size_t end = digits(c, at);

    for (;;) {
        char   sign = byte_at(c, end);
        size_t more;
        if (sign == 0 || !memchr(".,:/", sign, 4))
            return end;
        more = digits(c, end + 1);
        if (more == end + 1 || (sign == ',' && more - end != 4))
            return end;
        end = more;
    }
}

/* Groups of digits with hyphens: a date or telephone number is one word, a range
 * (1914-18) is not. [from, end) is the first group. */
static size_t hyphen_groups(const cursor *c, size_t from, size_t end)
{
    size_t n_group = 1, upto = end, first = end - from, last = 0;

    while (byte_at(c, upto) == '-') {
        size_t more = digits(c, upto + 1);
        if (more == upto + 1 || n_group > 6)
            break;
        last = more - upto - 1;
        upto = more;
        n_group++;
    }
    if (n_group >= 3 || (n_group == 2 && first == 3 && last == 4))
        return word_run(c, upto) == upto ? upto : end;
    return end;
}

static bool is_unit(const cursor *c, size_t from, size_t upto)
{
    return in_table(unit_table, N_OF(unit_table), c, from, upto);
}

/* The tens: 60's, 1990's. */
static bool is_decade(const cursor *c, size_t from, size_t end)
{
    return (end - from == 2 || end - from == 4) && c->text.p[end - 1] == '0';
}

static void scan_number(cursor *c, size_t from)
{
    size_t start = is_ascii_digit(c->text.p[from]) ? from : after(c, from);
    size_t end = hyphen_groups(c, start, number_run(c, start)), upto = word_run(c, end);
    bool   has_unit = upto > end && is_unit(c, end, upto);

    if (!has_unit)
        end = upto;
    if (dm_cp_is_apostrophe(peek(c, end)) && is_decade(c, start, end)) {
        upto = after(c, end);
        if (lower(byte_at(c, upto)) == 's' && word_run(c, upto) == upto + 1)
            end = upto + 1;
    }
    emit(c, from, end, DM_PIECE_NUMBER);
}

/* ---- signs -------------------------------------------------------------- */

static bool is_stop(uint32_t cp)
{
    return cp == '.' || cp == '!' || cp == '?' || cp == 0x2026 || cp == 0x203d;
}

/* A run of stops is one piece: ... !! ?! */
static size_t stop_end(const cursor *c, size_t at)
{
    while (is_stop(peek(c, at)))
        at = after(c, at);
    return at;
}

/* A run of one sign: -- === ***. Brackets, commas and such stand alone. */
static size_t sign_end(const cursor *c, size_t at)
{
    uint32_t cp = peek(c, at);

    at = after(c, at);
    if (cp < 0x80 && strchr("-*=_~#+<>|'`^$/\\", (int)cp))
        while (byte_at(c, at) == (char)cp)
            at++;
    else if ((cp == 0x2019 || cp == 0x2018) && (peek(c, at) == cp || peek(c, at) == 0x2019))
        at = after(c, at);                              /* ’’ ‘‘ ‘’: one mark */
    while (at < c->end && (dm_cp_is_mark(peek(c, at)) || dm_cp_is_zero_width(peek(c, at))
                           || (peek(c, at) >= 0x1f3fb && peek(c, at) <= 0x1f3ff)))
        at = after(c, at);
    return at;
}

static dm_piece_kind sign_kind(uint32_t cp)
{
    if (is_stop(cp))
        return DM_PIECE_STOP;
    if (cp == '"' || cp == '\'')
        return DM_PIECE_QUOTE;
    if (cp == '(' || cp == '[' || cp == '{' || cp == '`' || dm_cp_is_open_quote(cp))
        return DM_PIECE_OPEN;
    if (cp == ')' || cp == ']' || cp == '}' || dm_cp_is_close_quote(cp))
        return DM_PIECE_CLOSE;
    return dm_cp_is_quote(cp) ? DM_PIECE_QUOTE : DM_PIECE_SIGN;
}

/* Nothing more in the chunk but stops? And no open bracket that a mouth may close. */
static bool ends_smiley(const cursor *c, size_t at)
{
    size_t end = at;

    while (end < c->end && memchr(".,!?", c->text.p[end], 4))
        end++;
    return end == c->end && !memchr(c->text.p + c->chunk, '(', at - 1 - c->chunk);
}

/* Eyes, perhaps a nose, a mouth; then the chunk ends. */
static size_t smiley_end(const cursor *c, size_t at)
{
    char eye = byte_at(c, at), b = byte_at(c, at + 1);

    if (eye == '<' && b == '3' && at + 2 == c->end)
        return at + 2;
    if (eye != ':' && eye != ';' && eye != '=')
        return 0;
    at += b == '-' ? 2 : 1;
    b = byte_at(c, at);
    if (!b || !strchr(at - c->at == 2 || c->at == c->chunk ? ")(DP/|]p" : ")(", b) || !ends_smiley(c, at + 1))
        return 0;
    return at + 1;
}

/* An apostrophe that begins a word or number: 's after a bracket, '98, 'em. The
 * end of that word, or 0 when it is a quotation mark. */
static size_t apostrophe_word_end(const cursor *c, size_t at)
{
    size_t from = after(c, at), end = word_run(c, from);
    char   b = byte_at(c, from);

    if (end == from)
        return 0;
    if (is_ascii_digit(b) && is_ascii_digit(byte_at(c, from + 1))
        && (end - from == 2 || (end - from == 3 && lower(c->text.p[end - 1]) == 's')))
        return end;
    if (before(c, at) != 0 && is_clitic(c, from, end))
        return end;
    return in_table(clipped_table, N_OF(clipped_table), c, from, end) ? end : 0;
}

static bool scan_apostrophe(cursor *c)
{
    size_t          at = c->at, end = apostrophe_word_end(c, at);
    const dm_piece *last = last_piece(c);

    if (end == 0) {
        c->is_quoted = is_wordy(peek(c, after(c, at)));   /* opens, or closes */
        return false;
    }
    if (last && last->span.end == at && is_word_piece(last))
        emit_tail(c, at, end);
    else
        emit(c, at, end, is_ascii_digit(c->text.p[end - 1]) ? DM_PIECE_NUMBER : DM_PIECE_WORD);
    return true;
}

static void scan_sign(cursor *c, uint32_t cp)
{
    size_t end;

    if ((dm_cp_is_apostrophe(cp) || cp == 0x2018) && scan_apostrophe(c))
        return;
    if ((end = smiley_end(c, c->at)) == 0)
        end = is_stop(cp) ? stop_end(c, c->at) : sign_end(c, c->at);
    emit(c, c->at, end, sign_kind(cp));
}

/* A sign that belongs to the word or number after it: #tag @name +44 .5 */
static bool leads(const cursor *c, uint32_t cp)
{
    char next = byte_at(c, c->at + 1);

    if (cp == '#' || cp == '@')
        return is_ascii_letter(next) && (c->at == c->chunk || !dm_cp_is_word(before(c, c->at)));
    if (cp == '+' || cp == '.')
        return is_ascii_digit(next) && !dm_cp_is_word(before(c, c->at)) && before(c, c->at) != '.';
    return false;
}

/* ---- chunks ------------------------------------------------------------- */

static void scan_piece(cursor *c)
{
    uint32_t cp = peek(c, c->at);
    size_t   end;

    if (dm_cp_is_word(cp) || cp == DM_CP_BAD) {
        if ((end = address_end(c, c->at)) > 0)
            emit(c, c->at, end, DM_PIECE_WORD);
        else if (cp < 0x80 && is_ascii_digit((char)cp))
            scan_number(c, c->at);
        else
            scan_word(c, c->at);
    } else if (leads(c, cp)) {
        if (cp == '+' || cp == '.')
            scan_number(c, c->at);
        else
            scan_word(c, c->at);
    } else {
        scan_sign(c, cp);
    }
}

/* A mark of width zero with letters on both sides parts nothing: al|legedly. */
static bool is_within_word(const cursor *c, size_t at, size_t next)
{
    size_t past = next;

    return dm_cp_is_zero_width(dm_utf8_next(c->text, &at)) && next < c->text.n
        && dm_cp_is_word(dm_utf8_next(c->text, &past));
}

/* Finds the chunk at c->at; false at the end of the span. */
static bool next_chunk(cursor *c)
{
    size_t   at = c->at, next = at;
    uint32_t last = 0;

    while (at < c->text.n && is_gap(dm_utf8_next(c->text, &next)))
        at = next;
    c->at = c->chunk = at;
    c->has_at = c->has_stop = false;
    for (next = at; at < c->text.n; at = next) {
        uint8_t  b = (uint8_t)c->text.p[at];
        uint32_t cp;

        if (b > ' ' && b < 0x7f) {                      /* ASCII, and no gap  */
            next = at + 1;
            last = b;
            c->has_at |= b == '@';
            c->has_stop |= b == '.' && at > c->chunk;
            continue;
        }
        cp = dm_utf8_next(c->text, &next);
        if (is_gap(cp) && !(dm_cp_is_word(last) && is_within_word(c, at, next)))
            break;
        last = cp;
    }
    c->end = at;
    return c->chunk < c->end;
}

dm_status dm_token_split(dm_pieces *out, bool *was_cut, dm_str text, dm_span span, dm_err *err)
{
    cursor c = {.out = out, .text = {text.p, span.end}, .at = span.start};

    out->n = 0;
    while (!c.failed && next_chunk(&c))
        while (!c.failed && c.at < c.end)
            scan_piece(&c);
    if (was_cut && c.was_cut)
        *was_cut = true;
    return c.failed ? dm_err_set(err, DM_E_MEMORY, "no memory for the words of a block") : DM_OK;
}
