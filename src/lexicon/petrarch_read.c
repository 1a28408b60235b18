/* petrarch_read.c: dictionaries of PETRARCH, line by line
 *
 * A line is cut at its comment and trimmed; its first character says what is left:
 * '[' codes of the record that is open, '+' one more name of it, anything else a new
 * record. A record is closed by the next, and by the end of the file (PETRARCH
 * forgets that one). A synonym with a code of its own is a record by itself: that is
 * what its author wanted of "+HILL_PEOPLE [HIL]".
 *
 * Agents are one line each, and lines that define sets. Lines of verbs, discards and
 * issues go to petrarch_verb.c and petrarch_filter.c.
 */
#include "lexicon/petrarch_int.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "text/text.h"

enum { ERRORS_LISTED = 200, CONTROLS_PERCENT = 5 };

typedef struct reader {
    dm_petrarch      *p;
    dm_petrarch_kind  kind;
    dm_place          at;
    bool              in_comment;
    uint32_t          comment_line;
    bool              is_open;              /* a record is                     */
    uint32_t          open_line;
    dm_petrarch_words words;                /* of the open record              */
    dm_petrarch_rows  rows;
    dm_petrarch_sets  sets;
    dm_pv_reader      verbs;                /* of files of the other kinds     */
} reader;

/* ---- what is wrong ------------------------------------------------------ */

void dm_petrarch_error(dm_petrarch *p, dm_place at, const char *fmt, ...)
{
    char    text[300];
    va_list args;

    p->n_error++;
    if (p->n_listed == ERRORS_LISTED)
        return;
    va_start(args, fmt);
    if (vsnprintf(text, sizeof text, fmt, args) < 0)
        text[0] = '\0';
    va_end(args);
    *DM_PUSH(p->arena, p->errors, p->n_listed, p->cap_listed) =
        (dm_lex_diagnostic){at, false, dm_arena_str(p->arena, dm_str_of(text))};
}

void dm_petrarch_note(dm_petrarch *p, dm_petrarch_oddity which, dm_place at, dm_str what)
{
    uint32_t         i = p->n_file - 1;
    dm_petrarch_odd *odd;

    while (i && p->files[i].path != at.path)
        i--;
    odd = &p->files[i].odd[which];
    if (odd->n++)
        return;
    odd->first = at;
    odd->what  = dm_arena_str(p->arena, dm_str_sub(what, 0, 80));
}

/* ---- records ------------------------------------------------------------ */

static void add_entry(reader *r, const dm_petrarch_words *words, const dm_petrarch_rows *rows, uint32_t line)
{
    dm_petrarch      *p = r->p;
    dm_petrarch_file *file = &p->files[p->n_file - 1];
    dm_petrarch_entry e = {p->n_phrase, words->n, p->n_row, rows->n, p->n_file - 1, line};

    for (uint32_t i = 0; i < words->n; i++)
        *DM_PUSH(p->arena, p->phrases, p->n_phrase, p->cap_phrase) = words->phrases[i];
    for (uint32_t i = 0; i < rows->n; i++)
        *DM_PUSH(p->arena, p->rows, p->n_row, p->cap_row) = rows->rows[i];
    *DM_PUSH(p->arena, p->entries, p->n_entry, p->cap_entry) = e;
    file->n_entry++;
    file->n_phrase += words->n;
    file->n_row += rows->n;
}

static void close_record(reader *r)
{
    dm_place at = r->at;

    if (!r->is_open)
        return;
    at.line = r->open_line;
    if (r->rows.n == 0 && r->words.n)
        dm_petrarch_note(r->p, DM_PETRARCH_CODELESS, at, r->words.phrases[0].words);
    else if (r->words.n) {
        dm_petrarch_part_terms(&r->rows);
        add_entry(r, &r->words, &r->rows, r->open_line);
    }
    r->is_open = false;
    r->words.n = r->rows.n = 0;
}

/* ---- actors ------------------------------------------------------------- */

/* "PHRASE_ [CODE] [CODE]": the phrase ends at a tab or bracket; what follows is *codes. */
static dm_str split_phrase(reader *r, dm_str line, dm_str *codes)
{
    size_t tab = dm_str_find(line, DM_STR("\t")), open = dm_str_find(line, DM_STR("[")), end = tab < open ? tab : open;
    dm_str phrase = dm_str_sub(line, 0, end);
    size_t stray = dm_str_find(phrase, DM_STR("]"));

    *codes = dm_str_sub(line, open, line.n);
    if (stray == phrase.n)
        return phrase;
    dm_petrarch_note(r->p, DM_PETRARCH_BRACKET, r->at, line);
    return dm_str_sub(phrase, 0, stray);
}

static void read_primary(reader *r, dm_str line)
{
    dm_str codes, phrase = split_phrase(r, line, &codes);

    close_record(r);
    r->is_open   = true;
    r->open_line = r->at.line;
    dm_petrarch_words_add(r->p, &r->words, phrase, r->at);
    if (codes.n)
        dm_petrarch_codes(r->p, &r->rows, codes, r->at, false);
}

static void read_own_synonym(reader *r, dm_str phrase, dm_str codes)
{
    dm_petrarch_words words = {0};
    dm_petrarch_rows  rows = {0};

    dm_petrarch_words_add(r->p, &words, phrase, r->at);
    dm_petrarch_codes(r->p, &rows, codes, r->at, false);
    dm_petrarch_part_terms(&rows);
    if (words.n && rows.n)
        add_entry(r, &words, &rows, r->at.line);
}

/* "+OLD_GUARD+_THE_GUARD_": a line end was lost between two. */
static void read_joined(reader *r, dm_str phrase)
{
    size_t plus = dm_str_find(phrase, DM_STR("+_"));

    if (plus < phrase.n) {
        dm_petrarch_note(r->p, DM_PETRARCH_JOINED, r->at, phrase);
        dm_petrarch_words_add(r->p, &r->words, dm_str_sub(phrase, plus + 1, phrase.n), r->at);
    }
    dm_petrarch_words_add(r->p, &r->words, dm_str_sub(phrase, 0, plus), r->at);
}

static void read_synonym(reader *r, dm_str line)
{
    dm_str codes, phrase = split_phrase(r, dm_str_sub(line, 1, line.n), &codes);

    if (!r->is_open)
        dm_petrarch_error(r->p, r->at, "synonym '%.*s' belongs to no actor", (int)dm_str_sub(line, 0, 60).n, line.p);
    else if (codes.n)
        read_own_synonym(r, phrase, codes);
    else
        read_joined(r, phrase);
}

static void read_actor_line(reader *r, dm_str line)
{
    if (line.p[0] == '+')
        read_synonym(r, line);
    else if (line.p[0] != '[')
        read_primary(r, line);
    else if (r->is_open)
        dm_petrarch_codes(r->p, &r->rows, line, r->at, false);
    else
        dm_petrarch_error(r->p, r->at, "code '%.*s' belongs to no actor", (int)dm_str_sub(line, 0, 60).n, line.p);
}

/* ---- agents ------------------------------------------------------------- */

/* "PHRASE {PLURAL} [~CODE]" */
static void read_agent_line(reader *r, dm_str line)
{
    size_t open = dm_str_find(line, DM_STR("[")), brace = dm_str_find(dm_str_sub(line, 0, open), DM_STR("{"));
    dm_str phrase = dm_str_sub(line, 0, brace), form = {0, 0};

    if (line.p[0] == '!' && dm_str_find(line, DM_STR("=")) < line.n) {
        dm_petrarch_set_add(r->p, &r->sets, line, r->at);
        return;
    }
    if (line.p[0] == '[') {
        dm_petrarch_error(r->p, r->at, "code '%.*s' belongs to no agent", (int)dm_str_sub(line, 0, 60).n, line.p);
        return;
    }
    if (brace < open) {
        size_t end = dm_str_find(dm_str_sub(line, 0, open), DM_STR("}"));

        if (end == open || end < brace) {
            dm_petrarch_error(r->p, r->at, "'{' is not closed (wanted '}' before the code)");
            return;
        }
        form = dm_str_sub(line, brace + 1, end);
    }
    r->is_open   = true;
    r->open_line = r->at.line;
    if (open < line.n)
        dm_petrarch_codes(r->p, &r->rows, dm_str_sub(line, open, line.n), r->at, true);
    if (!dm_petrarch_agent_add(r->p, &r->words, &r->sets, phrase, brace < open ? &form : NULL, r->at))
        r->is_open = false;
    close_record(r);
    r->words.n = r->rows.n = 0;
}

/* ---- lines -------------------------------------------------------------- */

/* Lines end as on any machine: LF, CR LF, or CR. */
static bool next_line(dm_str *line, dm_str *rest)
{
    size_t n = 0;

    if (rest->n == 0)
        return false;
    while (n < rest->n && rest->p[n] != '\n' && rest->p[n] != '\r')
        n++;
    *line = dm_str_sub(*rest, 0, n);
    if (n + 1 < rest->n && rest->p[n] == '\r' && rest->p[n + 1] == '\n')
        n++;
    *rest = dm_str_sub(*rest, n + 1, rest->n);
    return true;
}

/* "<!-- ... -->" over lines; a line that begins with "<!" is one too. True: `line` is none of it. */
static bool is_outside_comment(reader *r, dm_str line)
{
    bool was_in = r->in_comment;

    if (!was_in && dm_str_starts(line, DM_STR("<!--"))) {
        r->in_comment   = true;
        r->comment_line = r->at.line;
        line = dm_str_sub(line, 4, line.n);
    } else if (!was_in)
        return !dm_str_starts(line, DM_STR("<!"));
    if (dm_str_find(line, DM_STR("-->")) < line.n)
        r->in_comment = false;
    return false;
}

/* A '#' in brackets is a code of TABARI's: "[###]". */
static dm_str cut_comment(dm_str line)
{
    bool in_code = false;

    for (size_t i = 0; i < line.n; i++)
        if (line.p[i] == '[' || line.p[i] == ']')
            in_code = line.p[i] == '[';
        else if ((line.p[i] == '#' && !in_code) || (line.p[i] == ';' && (i == 0 || dm_petrarch_is_blank(line.p[i - 1]))))
            return dm_str_trim(dm_str_sub(line, 0, i));
    return dm_str_trim(line);
}

static void read_kind(reader *r, dm_str line)
{
    r->verbs.at = r->at;
    switch (r->kind) {
    case DM_PETRARCH_ACTORS:   read_actor_line(r, line); break;
    case DM_PETRARCH_AGENTS:   read_agent_line(r, line); break;
    case DM_PETRARCH_VERBS:    dm_pv_verb_line(&r->verbs, line); break;
    case DM_PETRARCH_DISCARDS: dm_pv_discard_line(&r->verbs, line); break;
    case DM_PETRARCH_ISSUES:   dm_pv_issue_line(&r->verbs, line); break;
    }
}

static void read_line(reader *r, dm_str line)
{
    uint32_t *origin;

    if (line.n > DM_PETRARCH_LINE_BYTES) {
        dm_petrarch_error(r->p, r->at, "line of %llu bytes (at most %d are read)", (unsigned long long)line.n,
                          DM_PETRARCH_LINE_BYTES);
        return;
    }
    if (!is_outside_comment(r, dm_str_trim(line)))
        return;
    line = cut_comment(line);
    if (line.n == 0)
        return;
    if (!dm_utf8_valid(line, NULL))
        dm_text_from_1252(&line, &origin, r->p->arena, line);
    read_kind(r, line);
}

/* Not text: too many of its bytes are control characters. */
static bool is_binary(dm_str bytes)
{
    size_t n = 0;

    for (size_t i = 0; i < bytes.n; i++)
        n += (unsigned char)bytes.p[i] < 0x20 && !strchr("\t\r\n", bytes.p[i] ? bytes.p[i] : 'x');
    return n * 100 > bytes.n * CONTROLS_PERCENT;
}

static void read_lines(reader *r, dm_str bytes)
{
    dm_str line, rest = bytes;

    if (dm_str_starts(rest, DM_STR("\xEF\xBB\xBF")))
        rest = dm_str_sub(rest, 3, rest.n);
    while (next_line(&line, &rest)) {
        r->at.line++;
        read_line(r, line);
    }
    close_record(r);
    if (r->in_comment) {
        r->at.line = r->comment_line;
        dm_petrarch_error(r->p, r->at, "'<!--' is not closed (wanted '-->')");
    }
}

void dm_petrarch_read(dm_petrarch *p, dm_petrarch_kind kind, dm_str bytes, const char *path)
{
    static const char *const word[] = {"actor", "agent", "verb", "discard", "issue"};
    reader   r = {.p = p, .kind = kind, .at = {.path = path}};
    uint32_t before = p->n_error;

    *DM_PUSH(p->arena, p->files, p->n_file, p->cap_file) = (dm_petrarch_file){.path = path, .kind = kind};
    if (is_binary(bytes)) {
        dm_petrarch_error(p, r.at, "no text (wanted a dictionary of %ss)", word[kind]);
        return;
    }
    if (kind >= DM_PETRARCH_VERBS)
        r.verbs = dm_pv_begin(p);
    read_lines(&r, bytes);
    if (kind >= DM_PETRARCH_VERBS)
        dm_pv_end(&r.verbs, kind);
    if (p->n_error == before && p->files[p->n_file - 1].n_entry == 0)
        dm_petrarch_error(p, (dm_place){.path = path}, "no %s with a code in it", word[kind]);
}
