/* join.c: words that a line's end cut in two
 *
 *     The port is closed, accord-         The port is closed, according
 *     ing to the ministry.                to the ministry.
 *
 * A hyphen between small letters at the end of a line, and the line's end, are left out of the text, and each
 * byte keeps its place of origin. Two halves that are words of the lexicon are a compound that keeps its hyphen.
 */
#include "clean/clean_int.h"

enum { SHORT_WORD = 4, HALF_WORD = 64 };

static bool is_small(char c) { return c >= 'a' && c <= 'z'; }

/* Length of the hyphen and line end at `at`, 0 when no word is cut there. */
static size_t cut_length(dm_str s, size_t at)
{
    size_t end = at + 1;

    if (s.p[at] != '-' || at == 0 || !is_small(s.p[at - 1]))
        return 0;
    if (end < s.n && s.p[end] == '\r')
        end++;
    if (end + 1 >= s.n || s.p[end] != '\n' || !is_small(s.p[end + 1]))
        return 0;
    return end + 1 - at;
}

static bool is_word(const dm_lexicon *lex, dm_str s)
{
    char room[HALF_WORD];

    return s.n >= SHORT_WORD && s.n < HALF_WORD && dm_lexicon_word(lex, dm_lexicon_key(room, sizeof room, s)) != DM_LEX_NONE;
}

static bool is_compound(const dm_lexicon *lex, dm_str s, size_t at, size_t next)
{
    size_t from = at, upto = next;

    while (from > 0 && at - from < HALF_WORD && is_small(s.p[from - 1]))
        from--;
    while (upto < s.n && upto - next < HALF_WORD && is_small(s.p[upto]))
        upto++;
    return is_word(lex, dm_str_sub(s, from, at)) && is_word(lex, dm_str_sub(s, next, upto));
}

static bool has_cut(dm_str s)
{
    for (size_t at = 0; at < s.n; at++)
        if (cut_length(s, at))
            return true;
    return false;
}

void dm_clean_join(dm_doc *doc, const dm_lexicon *lex)
{
    dm_str    s = doc->text;
    uint32_t *origin;
    char     *text;
    size_t    n = 0;

    if (!has_cut(s))
        return;
    text   = DM_NEW(doc->arena, char, s.n + 1);
    origin = DM_NEW(doc->arena, uint32_t, s.n + 1);
    for (size_t at = 0; at < s.n; at++) {
        size_t cut = cut_length(s, at);

        if (cut && !is_compound(lex, s, at, at + cut)) {
            at += cut - 1;
            continue;
        }
        text[n]     = s.p[at];
        origin[n++] = doc->origin ? doc->origin[at] : (uint32_t)at;
        at += cut ? cut - 1 : 0;
    }
    origin[n]   = doc->origin ? doc->origin[s.n] : (uint32_t)s.n;
    doc->text   = (dm_str){text, n};
    doc->origin = origin;
}
