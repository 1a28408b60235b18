/* words.c: numbers, ordinals and words of time among the tokens
 *
 * Nothing here knows an English word: every question is whether a token has a number in
 * a class of lexicon/time/. Numbers may stand in one token ("twenty-five"), in several
 * ("two and a half"), or be split at their hyphens by the tokenizer.
 */
#include "time/time_int.h"

#include "text/text.h"

enum { PHRASE_WORDS = 5, KEY = 64 };

dm_str dm_tw_form(const dm_seek_time *s, uint32_t t)
{
    return t < s->end ? dm_doc_form(s->doc, t) : (dm_str){0};
}

static bool has(const dm_seek_time *s, uint32_t t, dm_time_class cls, int32_t *value)
{
    dm_str word;

    if (!(s->classes[t] >> cls & 1))
        return false;
    word = dm_doc_form(s->doc, t);
    return dm_timeword_find(value, s->lex, s->doc->toks[t].form_id, cls, &word);
}

bool dm_tw_is(const dm_seek_time *s, uint32_t t, dm_time_class cls, int32_t *value)
{
    return t < s->end && has(s, t, cls, value);
}

bool dm_tw_any(const dm_seek_time *s, uint32_t t, dm_time_class cls)
{
    int32_t value;

    return dm_tw_is(s, t, cls, &value);
}

bool dm_tw_before(const dm_seek_time *s, uint32_t t, dm_time_class cls)
{
    int32_t value;

    return t < s->end && s->doc->toks[t].sent == s->doc->toks[s->begin].sent && has(s, t, cls, &value);
}

bool dm_tw_piece(const dm_seek_time *s, dm_str piece, dm_time_class cls, int32_t *value)
{
    char     key[KEY];
    uint32_t word = piece.n && piece.n < KEY ? dm_lexicon_word(s->lex, dm_lexicon_key(key, sizeof key, piece)) : DM_LEX_NONE;

    return dm_timeword_find(value, s->lex, word, cls, &piece);
}

uint32_t dm_tw_phrase(const dm_seek_time *s, uint32_t t, dm_time_class cls, int32_t *value)
{
    uint32_t words[PHRASE_WORDS], n = 0;

    if (t >= s->end || !(s->classes[t] >> cls & 1))
        return 0;
    while (n < PHRASE_WORDS && t + n < s->end) {
        words[n] = s->doc->toks[t + n].form_id;
        n++;
    }
    return dm_timeword_phrase(value, s->lex, words, n, cls);
}

bool dm_tw_around(const dm_seek_time *s, uint32_t t)
{
    const dm_sent *sent = &s->doc->sents[s->doc->toks[t].sent];
    int32_t        value;

    for (uint32_t back = 1; back <= 3 && t >= sent->first + back; back++)
        if (dm_tw_phrase(s, t - back, DM_TIME_AROUND, &value) == back)
            return true;
    return false;
}

bool dm_tw_punct(const dm_seek_time *s, uint32_t t, char c)
{
    dm_str form = dm_tw_form(s, t);

    return form.n == 1 && form.p[0] == c;
}

bool dm_tw_verb(const dm_seek_time *s, uint32_t t)
{
    return !s->is_given && (s->doc->toks[t].upos == DM_UPOS_VERB || s->doc->toks[t].upos == DM_UPOS_AUX);
}

bool dm_tw_ahead(const dm_seek_time *s, uint32_t t, uint32_t n)
{
    return dm_time_is_ahead(s->doc, s->lex, t, n);
}

/* ---- digits ----------------------------------------------------------------- */

uint32_t dm_tw_digits(dm_str s, int32_t *value)
{
    uint32_t n = 0;

    for (*value = 0; n < s.n && n < 9 && s.p[n] >= '0' && s.p[n] <= '9'; n++)
        *value = *value * 10 + (s.p[n] - '0');
    return n;
}

bool dm_tw_number(const dm_seek_time *s, uint32_t t, int32_t *value)
{
    dm_str form = dm_tw_form(s, t);

    return form.n > 0 && dm_tw_digits(form, value) == form.n;
}

bool dm_tw_year(const dm_seek_time *s, uint32_t t, int32_t *year)
{
    return dm_tw_form(s, t).n == 4 && dm_tw_number(s, t, year) && *year >= DM_YEAR_LEAST && *year <= DM_YEAR_MOST;
}

/* What follows the digits of one token or is glued to them: "4th", "4" "th". Tokens; 0: something else. */
static uint32_t number_with(const dm_seek_time *s, uint32_t t, int32_t suffix, int32_t *value)
{
    dm_str   form = dm_tw_form(s, t);
    uint32_t len  = dm_tw_digits(form, value);
    int32_t  found;

    if (len == 0)
        return 0;
    if (len == form.n)
        return t + 1 < s->end && s->doc->toks[t + 1].is_glued && dm_tw_is(s, t + 1, DM_TIME_SUFFIX, &found)
            && found == suffix ? 2 : 0;
    return dm_tw_piece(s, dm_str_sub(form, len, form.n), DM_TIME_SUFFIX, &found) && found == suffix;
}

uint32_t dm_tw_mday(const dm_seek_time *s, uint32_t t, int32_t *mday)
{
    uint32_t n = number_with(s, t, 1, mday);

    if (n == 0 && dm_tw_number(s, t, mday))
        n = dm_tw_form(s, t).n <= 2;
    if (n == 0)
        n = dm_tw_ordinal(s, t, mday);
    return n && *mday >= 1 && *mday <= 31 ? n : 0;
}

/* "twenty-first" in one token. */
static bool hyphened(const dm_seek_time *s, uint32_t t, dm_time_class first, dm_time_class second, int32_t *a, int32_t *b)
{
    dm_str      form = dm_tw_form(s, t);
    const char *dash = form.n && form.n < KEY ? memchr(form.p, '-', form.n) : NULL;
    size_t      at   = dash ? (size_t)(dash - form.p) : 0;

    return dash && dm_tw_piece(s, dm_str_sub(form, 0, at), first, a)
        && dm_tw_piece(s, dm_str_sub(form, at + 1, form.n), second, b);
}

uint32_t dm_tw_ordinal(const dm_seek_time *s, uint32_t t, int32_t *value)
{
    int32_t  unit;
    uint32_t n = number_with(s, t, 1, value);

    if (n || dm_tw_is(s, t, DM_TIME_ORDINAL, value))
        return n ? n : 1;
    if (hyphened(s, t, DM_TIME_NUMBER, DM_TIME_ORDINAL, value, &unit) && *value >= 20 && unit < 10) {
        *value += unit;
        return 1;
    }
    if (dm_tw_is(s, t, DM_TIME_NUMBER, value) && *value >= 20 && *value < 100 && dm_tw_punct(s, t + 1, '-')
        && dm_tw_is(s, t + 2, DM_TIME_ORDINAL, &unit) && unit > 0 && unit < 10) {
        *value += unit;
        return 3;
    }
    return 0;
}

/* ---- numbers in words --------------------------------------------------------- */

/* One or two words below a hundred: "five", "twenty-five". Tokens. */
static uint32_t below_hundred(const dm_seek_time *s, uint32_t t, int32_t *value)
{
    int32_t  unit;
    uint32_t n = 1;

    if (hyphened(s, t, DM_TIME_NUMBER, DM_TIME_NUMBER, value, &unit) && *value >= 20 && *value < 100 && unit < 10) {
        *value += unit;
        return 1;
    }
    if (!dm_tw_is(s, t, DM_TIME_NUMBER, value) || *value >= 100)
        return 0;
    if (*value < 20 || *value % 10)
        return 1;
    n += dm_tw_punct(s, t + 1, '-');
    if (dm_tw_is(s, t + n, DM_TIME_NUMBER, &unit) && unit > 0 && unit < 10) {
        *value += unit;
        return n + 1;
    }
    return 1;
}

/* "1,000", "2.5": doubled. False when it is no number. */
static bool read_digits(dm_str form, int32_t *halves)
{
    int64_t v = 0;
    size_t  i = 0;

    for (; i < form.n && ((form.p[i] >= '0' && form.p[i] <= '9') || (form.p[i] == ',' && i)); i++)
        if (form.p[i] != ',' && v < 10000000)
            v = v * 10 + (form.p[i] - '0');
    *halves = (int32_t)(2 * v);
    if (i == 0 || i == form.n)
        return i > 0;
    if (dm_str_eq(dm_str_sub(form, i, form.n), DM_STR(".5"))) {
        *halves += 1;
        return true;
    }
    return false;
}

static uint32_t words_count(const dm_seek_time *s, uint32_t t, dm_count *count)
{
    int32_t  value = 0, more;
    uint32_t n = below_hundred(s, t, &value);

    count->is_one = n && value == 1 && s->doc->toks[t].upos == DM_UPOS_DET;
    if (n && dm_tw_is(s, t + n, DM_TIME_NUMBER, &more) && (more >= 100 || more == 0 || value == 1)) {
        value = more >= 100 ? (value ? value : 1) * more : more;   /* "two hundred", "a few", "a dozen" */
        count->is_one = false;
        n++;
    } else if (n == 0 && dm_tw_is(s, t, DM_TIME_NUMBER, &value)) {
        n = 1;
    }
    count->halves = 2 * value;
    return n;
}

uint32_t dm_tw_count(const dm_seek_time *s, uint32_t t, dm_count *count)
{
    uint32_t n = 0;
    int32_t  value;

    *count = (dm_count){0};
    if (t >= s->end)
        return 0;
    if (read_digits(dm_tw_form(s, t), &count->halves))
        n = 1;
    if (n && dm_str_eq(dm_tw_form(s, t + 1), DM_STR("1/2"))) {
        count->halves++;
        n++;
    }
    if (n == 0 && dm_tw_number(s, t + 1, &value) && dm_tw_is(s, t, DM_TIME_NUMBER, &value) && value == 1)
        return 0;                                        /* "a 20 year low"   */
    if (n == 0)
        n = words_count(s, t, count);
    if (n == 0)
        return 0;
    /* "two and a half", "two to three": the first of these */
    if (dm_tw_is(s, t + n, DM_TIME_AND, &value) && value == 1 && dm_tw_any(s, t + n + 1, DM_TIME_NUMBER)
        && dm_tw_any(s, t + n + 2, DM_TIME_HALF)) {
        count->halves++;
        return n + 3;
    }
    if (dm_tw_is(s, t + n, DM_TIME_AND, &value) && value == 2) {
        dm_count other;
        int32_t  halves;
        uint32_t m = t + n + 1 < s->end && read_digits(dm_tw_form(s, t + n + 1), &halves) ? 1
                   : words_count(s, t + n + 1, &other);

        return m ? n + 1 + m : n;
    }
    return n;
}

uint32_t dm_tw_spelled_year(const dm_seek_time *s, uint32_t t, int32_t *year)
{
    int32_t  high, low = 0, factor;
    uint32_t n = below_hundred(s, t, &high), m;

    if (n == 0)
        return 0;
    if (dm_tw_is(s, t + n, DM_TIME_NUMBER, &factor) && factor == 1000) {
        n++;
        m = dm_tw_is(s, t + n, DM_TIME_AND, &low) && low == 1;
        m += below_hundred(s, t + n + m, &low);
        *year = high * 1000 + (m ? low : 0);
        return *year <= DM_YEAR_MOST && *year >= 2000 ? n + m : 0;
    }
    m = high >= 11 && high <= 20 ? below_hundred(s, t + n, &low) : 0;
    *year = high * 100 + low;
    return m && low >= 10 ? n + m : 0;
}

bool dm_tw_unit(const dm_seek_time *s, uint32_t t, dm_time_unit *unit, bool *is_plural)
{
    int32_t value;

    if (!dm_tw_is(s, t, DM_TIME_UNIT, &value))
        return false;
    if (is_plural)
        *is_plural = value >= DM_PLURAL;
    *unit = (dm_time_unit)(value % DM_PLURAL);
    return true;
}
