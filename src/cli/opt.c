/* opt.c: reading options by a table
 *
 * One walk over the arguments. What starts with a dash is looked up in the
 * table; what does not is moved to the front. After "--" nothing is looked up.
 *
 * The nearest name is the one with the smallest Damerau edit distance: typos
 * are one letter wrong, missing, too many, or two swapped.
 */
#include "cli/opt.h"

#include "base/io.h"

enum { NAME_MAX_BYTES = 63 };

/* ---- the nearest name --------------------------------------------------- */

static uint32_t min3(uint32_t a, uint32_t b, uint32_t c)
{
    uint32_t m = a < b ? a : b;

    return m < c ? m : c;
}

/* Edits between a and b, rows of the usual table, with swaps of neighbours. */
static uint32_t edits(const char *a, const char *b)
{
    size_t   na = strlen(a), nb = strlen(b);
    uint32_t row[3][NAME_MAX_BYTES + 1];

    if (na > NAME_MAX_BYTES || nb > NAME_MAX_BYTES)
        return UINT32_MAX;
    for (uint32_t j = 0; j <= nb; j++)
        row[0][j] = j;
    for (uint32_t i = 1; i <= na; i++) {
        uint32_t *now = row[i % 3], *old = row[(i + 2) % 3], *older = row[(i + 1) % 3];

        now[0] = i;
        for (uint32_t j = 1; j <= nb; j++) {
            now[j] = min3(old[j] + 1, now[j - 1] + 1, old[j - 1] + (a[i - 1] != b[j - 1]));
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                now[j] = min3(now[j], older[j - 2] + 1, UINT32_MAX);
        }
    }
    return row[na % 3][nb];
}

const char *dm_nearest(const char *word, const char *const *names, uint32_t n)
{
    uint32_t    allowed = (uint32_t)strlen(word) / 3;
    const char *best = NULL;

    if (allowed < 1)
        allowed = 1;
    for (uint32_t i = 0; i < n; i++) {
        uint32_t d = edits(word, names[i]);

        if (d <= allowed && (!best || d < edits(word, best)))
            best = names[i];
    }
    return best;
}

/* ---- saying things ------------------------------------------------------ */

/* U+202A to U+202E and U+2066 to U+2069 change the order of what follows. */
static bool turns_around(const unsigned char *s)
{
    return s[0] == 0xe2 && ((s[1] == 0x80 && s[2] >= 0xaa && s[2] <= 0xae)
                            || (s[1] == 0x81 && s[2] >= 0xa6 && s[2] <= 0xa9));
}

/* Length of the UTF-8 character at s that is safe on a terminal; 0: none. */
static size_t plain_char(const unsigned char *s, size_t left)
{
    size_t n = s[0] >= 0xf0 ? 4 : s[0] >= 0xe0 ? 3 : 2;

    if (s[0] < 0x80)
        return s[0] >= 0x20 && s[0] != 0x7f;
    if (s[0] < 0xc2 || s[0] > 0xf4 || n > left)
        return 0;
    for (size_t i = 1; i < n; i++)
        if ((s[i] & 0xc0) != 0x80)
            return 0;
    return (s[0] == 0xc2 && s[1] < 0xa0) || (n == 3 && turns_around(s)) ? 0 : n;
}

void dm_plain(dm_buf *out, dm_str s, bool one_line)
{
    for (size_t i = 0; i < s.n;) {
        const unsigned char *c = (const unsigned char *)s.p + i;
        size_t               n = plain_char(c, s.n - i);

        if (n)
            dm_buf_add(out, c, n);
        else if (*c == '\n' || *c == '\t' || *c == '\r')
            dm_buf_char(out, one_line || *c == '\r' ? ' ' : (char)*c);
        else
            dm_buf_fmt(out, "\\x%02x", *c);
        i += n ? n : 1;
    }
}

void dm_complain(const char *fmt, ...)
{
    char    text[1024];
    va_list args;
    dm_buf  out = {0};

    va_start(args, fmt);
    if (vsnprintf(text, sizeof text, fmt, args) < 0)
        text[0] = '\0';
    va_end(args);
    dm_buf_str(&out, DM_STR("demarche: "));
    dm_plain(&out, dm_str_of(text), false);
    dm_buf_char(&out, '\n');
    if (out.failed)
        dm_fd_write(2, DM_STR("demarche: out of memory\n"), NULL);
    else
        dm_fd_write(2, dm_buf_view(&out), NULL);
    dm_buf_clear(&out);
}

/* ---- looking up --------------------------------------------------------- */

static const dm_opt *find_letter(const dm_opt *table, char letter)
{
    for (; table && table->name; table++)
        if (table->letter && table->letter == letter)
            return table;
    return NULL;
}

static const dm_opt *find_name(const dm_opt *table, dm_str name)
{
    for (; table && table->name; table++)
        if (dm_str_eq(name, dm_str_of(table->name)))
            return table;
    return NULL;
}

static dm_status unknown(const dm_command *cmd, const char *arg, dm_err *err)
{
    const char *names[32] = {"help"};
    uint32_t    n = 1;
    char        word[NAME_MAX_BYTES + 1];
    const char *near;

    for (const dm_opt *o = cmd->options; o && o->name && n < 32; o++)
        names[n++] = o->name;
    snprintf(word, sizeof word, "%.*s", (int)strcspn(arg + 2, "="), arg + 2);
    near = dm_nearest(word, names, n);
    if (near)
        return dm_err_set(err, DM_E_USAGE, "%s: no option '--%s' (did you mean '--%s'?)", cmd->name, word, near);
    return dm_err_set(err, DM_E_USAGE, "%s: no option '--%s' (see 'demarche %s --help')", cmd->name, word, cmd->name);
}

/* ---- values ------------------------------------------------------------- */

static dm_status set_count(const dm_opt *o, const char *value, dm_err *err)
{
    uint64_t n = 0;

    for (const char *c = value; *c; c++) {
        if (*c < '0' || *c > '9' || n > UINT32_MAX)
            return dm_err_set(err, DM_E_USAGE, "--%s: '%s' is not a whole number", o->name, value);
        n = n * 10 + (uint64_t)(*c - '0');
    }
    if (!*value || n > UINT32_MAX)
        return dm_err_set(err, DM_E_USAGE, "--%s: '%s' is not a whole number", o->name, value);
    *(uint32_t *)o->value = (uint32_t)n;
    return DM_OK;
}

static bool is_listed(const char *words, const char *value)
{
    dm_str rest = dm_str_of(words), word;

    while (dm_str_cut(&word, &rest, '|'))
        if (dm_str_eq(word, dm_str_of(value)))
            return true;
    return false;
}

static dm_status add_path(const dm_opt *o, const char *value, dm_err *err)
{
    dm_opt_paths *paths = o->value;

    if (paths->n == DM_OPT_PATHS_MAX)
        return dm_err_set(err, DM_E_USAGE, "--%s: more than %d paths", o->name, DM_OPT_PATHS_MAX);
    paths->path[paths->n++] = value;
    return DM_OK;
}

static dm_status set_value(const dm_opt *o, const char *value, dm_err *err)
{
    if (o->kind == DM_OPT_COUNT)
        return set_count(o, value, err);
    if (o->kind == DM_OPT_WORD && o->words && !is_listed(o->words, value))
        return dm_err_set(err, DM_E_USAGE, "--%s: no '%s' (wanted one of %s)", o->name, value, o->words);
    if ((o->kind == DM_OPT_PATH || o->kind == DM_OPT_PATHS) && !*value)
        return dm_err_set(err, DM_E_USAGE, "--%s: empty path", o->name);
    if (o->kind == DM_OPT_PATHS)
        return add_path(o, value, err);
    *(const char **)o->value = value;
    return DM_OK;
}

/* Takes the option's value from after the "=" (or glued to the letter), else from
 * the next argument. */
static dm_status take(const dm_opt *o, const char *glued, uint32_t *i, uint32_t n, char **args, dm_err *err)
{
    if (o->kind == DM_OPT_FLAG) {
        if (glued)
            return dm_err_set(err, DM_E_USAGE, "--%s takes no value", o->name);
        *(bool *)o->value = true;
        return DM_OK;
    }
    if (glued)
        return set_value(o, glued, err);
    if (*i + 1 >= n)
        return dm_err_set(err, DM_E_USAGE, "--%s wants a value", o->name);
    return set_value(o, args[++*i], err);
}

static dm_status take_long(const dm_command *cmd, uint32_t *i, uint32_t n, char **args, dm_err *err)
{
    const char   *name = args[*i] + 2, *equals = strchr(name, '=');
    size_t        len = equals ? (size_t)(equals - name) : strlen(name);
    const dm_opt *o = find_name(cmd->options, (dm_str){name, len});

    if (!o)
        return unknown(cmd, args[*i], err);
    return take(o, equals ? equals + 1 : NULL, i, n, args, err);
}

/* "-xj4": flags may share a dash, the last letter may take a value. */
static dm_status take_letters(const dm_command *cmd, uint32_t *i, uint32_t n, char **args, dm_err *err)
{
    dm_status st = DM_OK;

    for (const char *c = args[*i] + 1; *c && st == DM_OK; c++) {
        const dm_opt *o = find_letter(cmd->options, *c);

        if (!o)
            return dm_err_set(err, DM_E_USAGE, "%s: no option '-%c' (see 'demarche %s --help')", cmd->name, *c, cmd->name);
        if (o->kind != DM_OPT_FLAG)
            return take(o, c[1] ? c + 1 : NULL, i, n, args, err);
        st = take(o, NULL, i, n, args, err);
    }
    return st;
}

static bool is_help(const char *arg)
{
    return strcmp(arg, "-h") == 0 || strcmp(arg, "--help") == 0;
}

dm_status dm_opt_read(uint32_t *n, char **args, const dm_command *cmd, bool *wants_help, dm_err *err)
{
    uint32_t  kept = 0, total = *n;
    bool      is_over = false;
    dm_status st = DM_OK;

    for (uint32_t i = 0; i < total && st == DM_OK; i++) {
        if (is_over || args[i][0] != '-' || args[i][1] == '\0')
            args[kept++] = args[i];
        else if (strcmp(args[i], "--") == 0)
            is_over = true;
        else if (is_help(args[i]))
            *wants_help = true;
        else if (args[i][1] == '-')
            st = take_long(cmd, &i, total, args, err);
        else
            st = take_letters(cmd, &i, total, args, err);
    }
    *n = kept;
    return st;
}

/* ---- help --------------------------------------------------------------- */

static const char *value_word(const dm_opt *o)
{
    switch (o->kind) {
    case DM_OPT_COUNT: return "=N";
    case DM_OPT_WORD:  return o->words ? "=" : "=WORD";
    case DM_OPT_PATH:
    case DM_OPT_PATHS: return "=PATH";
    default:           return "";
    }
}

static void help_option(dm_buf *out, const dm_opt *o)
{
    char left[96];

    snprintf(left, sizeof left, "%c%c%s --%s%s%s", o->letter ? '-' : ' ', o->letter ? o->letter : ' ',
             o->letter ? "," : " ", o->name, value_word(o), o->kind == DM_OPT_WORD && o->words ? o->words : "");
    dm_buf_fmt(out, "  %-34s  %s\n", left, o->gloss);
}

void dm_opt_help(dm_buf *out, const dm_command *cmd)
{
    dm_buf_fmt(out, "demarche %s: %s\n\n", cmd->name, cmd->gloss);
    if (cmd->example)
        dm_buf_fmt(out, "  %s\n\n", cmd->example);
    dm_buf_fmt(out, "usage: demarche %s [OPTION]... %s\n\n", cmd->name, cmd->args);
    for (const dm_opt *o = cmd->options; o && o->name; o++)
        help_option(out, o);
    dm_buf_fmt(out, "  %-34s  %s\n", "-h, --help", "this page");
}
