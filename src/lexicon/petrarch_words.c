/* petrarch_words.c: phrases, agents' plurals and sets
 *
 * '_' and blanks part words alike, as in PETRARCH; a '_' at the end meant "no stemming"
 * in TABARI and says nothing any more. What stands in round brackets, "(HBR)", is no
 * part of the name (it never stood in a text so) but one more name, in capitals.
 *
 * Plurals are made as PETRARCH makes them: Y to IES, S to SES, else S.
 */
#include "lexicon/petrarch_int.h"

#include <string.h>

enum { FORMS_OF_AGENT = 1000, ACRONYM_BYTES = 10, PHRASE_BYTES = 512 };

/* ---- phrases ------------------------------------------------------------ */

/* Control characters, and the U+FFFD that stands where some program lost one. */
static bool has_control(dm_str s)
{
    for (size_t i = 0; i < s.n; i++)
        if ((unsigned char)s.p[i] < 0x20 && !dm_petrarch_is_blank(s.p[i]))
            return true;
    return dm_str_find(s, DM_STR("\xEF\xBF\xBD")) < s.n;
}

static void put_char(char *buf, size_t *n, char c)
{
    bool is_gap = c == '_' || dm_petrarch_is_blank(c);

    if (*n == PHRASE_BYTES || c == '"' || (is_gap && (*n == 0 || buf[*n - 1] == ' ')))
        return;
    buf[(*n)++] = is_gap ? ' ' : c;
}

static dm_str plain_words(dm_petrarch *p, dm_str s)
{
    char   buf[PHRASE_BYTES];
    size_t n = 0;

    for (size_t i = 0; i < s.n; i++)
        put_char(buf, &n, s.p[i]);
    return dm_arena_str(p->arena, dm_str_trim((dm_str){buf, n}));
}

static void push(dm_petrarch *p, dm_petrarch_words *out, dm_str words, bool is_acronym)
{
    if (words.n)
        *DM_PUSH(p->arena, out->phrases, out->n, out->cap) = (dm_petrarch_phrase){words, is_acronym};
}

static bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

/* "HBR" of "HILL BRIGADE": it begins as the name does, and its letters follow there. */
static bool abbreviates(dm_str s, dm_str name)
{
    size_t k = 0;

    if (s.n == 0 || name.n == 0 || s.p[0] != name.p[0])
        return false;
    for (size_t i = 0; i < name.n && k < s.n; i++)
        k += name.p[i] == s.p[k];
    return k == s.n;
}

/* Three to five capitals may be an acronym in any language ("PKK"); fewer or more must
 * look like this name's: "(US)" behind islands is not, nor is "(REPUBLIC)". */
static bool is_acronym(dm_str s, dm_str name)
{
    for (size_t i = 0; i < s.n; i++)
        if (!is_capital(s.p[i]) && !(i && s.p[i] == '-'))
            return false;
    return (s.n >= 3 && s.n <= 5) || (s.n >= 2 && s.n <= ACRONYM_BYTES && abbreviates(s, name));
}

/* "HILL_BRIGADE_(HBR)_": *inside is what stands in brackets, *tail what behind them. */
static dm_str split_brackets(dm_petrarch *p, dm_str *inside, dm_str *tail, dm_str phrase, dm_place at)
{
    size_t open = dm_str_find(phrase, DM_STR("(")), close = dm_str_find(phrase, DM_STR(")"));

    *inside = *tail = (dm_str){0, 0};
    if (open == phrase.n && close == phrase.n)
        return phrase;
    if (open < close && close < phrase.n) {
        *inside = dm_str_sub(phrase, open + 1, close);
        *tail   = dm_str_sub(phrase, close + 1, phrase.n);
        return dm_str_sub(phrase, 0, open);
    }
    dm_petrarch_note(p, DM_PETRARCH_BRACKET, at, phrase);
    return dm_str_sub(phrase, 0, open < close ? open : close);
}

bool dm_petrarch_words_add(dm_petrarch *p, dm_petrarch_words *out, dm_str phrase, dm_place at)
{
    dm_str inside, tail, name;

    if (has_control(phrase)) {
        dm_petrarch_note(p, DM_PETRARCH_CONTROL, at, phrase);
        return false;
    }
    if (phrase.n >= PHRASE_BYTES) {
        dm_petrarch_error(p, at, "phrase of %llu bytes (at most %d are read)", (unsigned long long)phrase.n, PHRASE_BYTES);
        return false;
    }
    name = split_brackets(p, &inside, &tail, phrase, at);
    if (tail.n)
        name = dm_arena_fmt(p->arena, "%.*s %.*s", (int)name.n, name.p ? name.p : "", (int)tail.n, tail.p);
    name = plain_words(p, name);
    if (name.n == 0 && !is_acronym(inside, name)) {
        dm_petrarch_error(p, at, "'%.*s' has no words", (int)dm_str_sub(phrase, 0, 60).n, phrase.n ? phrase.p : "");
        return false;
    }
    push(p, out, name, false);
    if (is_acronym(inside, name))
        push(p, out, dm_arena_str(p->arena, inside), true);
    return true;
}

/* ---- words of phrases ---------------------------------------------------- */

static bool is_sign(char c) { return c == ',' || c == '!' || c == '?' || c == ':' || c == ';'; }

bool dm_petrarch_next_word(dm_str *word, dm_str *rest, bool splits_hyphens)
{
    size_t i = 0, from;

    while (i < rest->n && (rest->p[i] == ' ' || (splits_hyphens && rest->p[i] == '-')))
        i++;
    from = i;
    if (i == rest->n)
        return false;
    while (i < rest->n && rest->p[i] != ' ' && !(splits_hyphens && rest->p[i] == '-')) {
        dm_str tail = dm_str_sub(*rest, i, i + 3);
        bool   is_last = tail.n < 2 || tail.p[1] == ' ' || (splits_hyphens && tail.p[1] == '-');
        bool   is_s = tail.n > 1 && (tail.p[1] == 'S' || tail.p[1] == 's') && (tail.n == 2 || tail.p[2] == ' ');

        if (i > from && ((tail.p[0] == '\'' && (is_last || is_s)) || (is_last && is_sign(tail.p[0]))))
            break;
        i++;
        if (i - 1 == from && is_last)
            break;
    }
    *word = dm_str_sub(*rest, from, i);
    *rest = dm_str_sub(*rest, i, rest->n);
    return true;
}

/* ---- plurals ------------------------------------------------------------ */

static dm_str plural(dm_petrarch *p, dm_str words)
{
    dm_str stem = words;

    while (stem.n && stem.p[stem.n - 1] == '.')
        stem.n--;
    if (dm_str_ends(stem, DM_STR("Y")))
        return dm_arena_fmt(p->arena, "%.*sIES", (int)stem.n - 1, stem.p);
    return dm_arena_fmt(p->arena, dm_str_ends(stem, DM_STR("S")) ? "%.*sES" : "%.*sS", (int)stem.n, stem.p);
}

/* ---- sets --------------------------------------------------------------- */

static const dm_petrarch_set *find_set(const dm_petrarch_sets *sets, dm_str name)
{
    for (uint32_t i = sets->n; i-- > 0;)
        if (dm_str_eq(sets->sets[i].name, name))
            return &sets->sets[i];
    return NULL;
}

/* "!NAME! = A, B" */
void dm_petrarch_set_add(dm_petrarch *p, dm_petrarch_sets *sets, dm_str line, dm_place at)
{
    size_t          equals = dm_str_find(line, DM_STR("="));
    dm_str          name = dm_str_trim(dm_str_sub(line, 0, equals)), rest = dm_str_sub(line, equals + 1, line.n), member;
    dm_petrarch_set set = {.name = dm_str_sub(name, 1, name.n - 1)};

    if (name.n < 3 || name.p[name.n - 1] != '!') {
        dm_petrarch_error(p, at, "'%.*s' is no name of a set (wanted one like !PERSON!)",
                          (int)dm_str_sub(name, 0, 60).n, name.p);
        return;
    }
    while (dm_str_cut(&member, &rest, ',')) {
        member = plain_words(p, member);
        if (member.n)
            *DM_PUSH(p->arena, set.members, set.n, set.cap) = member;
    }
    if (set.n == 0)
        dm_petrarch_error(p, at, "set %.*s is empty", (int)dm_str_sub(name, 0, 60).n, name.p);
    else
        *DM_PUSH(p->arena, sets->sets, sets->n, sets->cap) = set;
}

/* Puts each member of the first set of `phrase` in its place; the results go behind the
 * others in `todo`. False: it has none. */
static bool expand(dm_petrarch *p, dm_petrarch_words *todo, const dm_petrarch_sets *sets, dm_str phrase, dm_place at)
{
    size_t                 open = dm_str_find(phrase, DM_STR("!"));
    dm_str                 behind = dm_str_sub(phrase, open + 1, phrase.n);
    size_t                 close = dm_str_find(behind, DM_STR("!"));
    const dm_petrarch_set *set;

    if (open == phrase.n)
        return false;
    set = close < behind.n ? find_set(sets, dm_str_sub(behind, 0, close)) : NULL;
    if (!set || todo->n + set->n > FORMS_OF_AGENT) {
        dm_petrarch_error(p, at, set ? "'%.*s' stands for more than 1000 phrases" : "'%.*s' names no set that is defined above",
                          (int)dm_str_sub(phrase, 0, 60).n, phrase.p);
        return true;
    }
    for (uint32_t i = 0; i < set->n; i++)
        push(p, todo, dm_arena_fmt(p->arena, "%.*s%.*s%.*s", (int)open, phrase.p, (int)set->members[i].n,
                                   set->members[i].p, (int)(behind.n - close - 1), behind.p + close + 1), false);
    return true;
}

bool dm_petrarch_agent_add(dm_petrarch *p, dm_petrarch_words *out, const dm_petrarch_sets *sets, dm_str phrase,
                           const dm_str *form, dm_place at)
{
    dm_petrarch_words todo = {0};
    uint32_t          before = p->n_error;
    bool              has_set = dm_str_find(phrase, DM_STR("!")) < phrase.n;

    push(p, &todo, phrase, false);
    for (uint32_t i = 0; i < todo.n && p->n_error == before; i++)
        if (!expand(p, &todo, sets, todo.phrases[i].words, at))
            dm_petrarch_words_add(p, out, todo.phrases[i].words, at);
    if (out->n == 0 || p->n_error > before)
        return false;
    if (form)
        push(p, out, plain_words(p, *form), false);
    else if (!has_set)
        push(p, out, plural(p, out->phrases[0].words), false);
    return true;
}
