/* petrarch_verb.c: words, sets of words, blocks, verbs and their forms
 *
 * The first character of a line says what it is: '&' opens a set, '+' is one more of the
 * open set, else a verb of several words; "---" opens a block, '-' is a pattern, '~' a
 * transformation; anything else is a verb. So the headings that PETRARCH 2 wants between
 * its three parts, which are comments, need not be there.
 *
 *     GIVE {GIVES GAVE GIVEN GIVING} [070]     these forms and no others
 *     RENEW                                    RENEWS RENEWED RENEWING are made
 *     CALL_+OFF                                '+' stands before the word that is the verb
 *
 * A verb of two blocks belongs to the later one, as in PETRARCH. Sets in a set are taken
 * into it; sets are found by walking their list, for a file has some dozens.
 */
#include "lexicon/petrarch_int.h"

#include <string.h>

#include "base/hash.h"
#include "lexicon/lexicon.h"

enum { KEY_BYTES = 128, VERB_WORDS = 8, FORMS = 64, TERM_WORDS = 32, SHOWN = 60 };

/* ---- words -------------------------------------------------------------- */

static uint32_t *slot_of(const dm_pv_words *w, dm_str key)
{
    uint32_t mask = w->n_slot - 1, i = (uint32_t)dm_hash_str(key) & mask;

    while (w->slot[i] && !dm_str_eq(w->key[w->slot[i] - 1], key))
        i = (i + 1) & mask;
    return &w->slot[i];
}

uint32_t dm_verbs_word(const dm_verbs *v, dm_str key)
{
    return v->words.n_slot ? *slot_of(&v->words, key) - 1u : DM_PV_NONE;
}

static void grow_slots(dm_pv_reader *r)
{
    dm_pv_words *w = &r->v->words;

    w->n_slot = w->n_slot ? w->n_slot * 2 : 1024;
    w->slot   = DM_NEW(r->p->arena, uint32_t, w->n_slot);
    for (uint32_t i = 0; i < w->n; i++)
        *slot_of(w, w->key[i]) = i + 1;
}

uint32_t dm_pv_word(dm_pv_reader *r, dm_str word)
{
    dm_pv_words *w = &r->v->words;
    char         buf[KEY_BYTES];
    dm_str       key = dm_lexicon_key(buf, sizeof buf, word);
    uint32_t    *slot;

    if (w->n * 2 >= w->n_slot)
        grow_slots(r);
    slot = slot_of(w, key);
    if (*slot)
        return *slot - 1;
    *slot = w->n + 1;
    *DM_PUSH(r->p->arena, w->key, w->n, w->cap) = dm_arena_str(r->p->arena, key);
    return w->n - 1;
}

static void push_item(dm_pv_reader *r, uint32_t item)
{
    *DM_PUSH(r->p->arena, r->v->items, r->v->n_item, r->v->cap_item) = item;
}

static void push_term(dm_pv_reader *r, uint32_t set, uint32_t first, bool is_exact)
{
    dm_verbs  *v = r->v;
    dm_pv_term term = {first, v->n_item - first, v->sets[set].term, is_exact};

    if (term.n == 0)
        return;
    *DM_PUSH(r->p->arena, v->terms, v->n_term, v->cap_term) = term;
    v->sets[set].term = v->n_term - 1;
}

/* "&TOBEVERB_" and "&TOBEVERB" are one: the '_' speaks of its words. */
static bool is_same_set(dm_str a, dm_str b)
{
    a = dm_str_sub(a, 0, a.n - dm_str_ends(a, DM_STR("_")));
    b = dm_str_sub(b, 0, b.n - dm_str_ends(b, DM_STR("_")));
    return dm_str_eq_nocase(a, b);
}

uint32_t dm_pv_find_set(dm_pv_reader *r, dm_str name)
{
    dm_verbs *v = r->v;

    for (uint32_t i = 0; name.n && i < v->n_set; i++)
        if (is_same_set(v->sets[i].name, name))
            return i;
    *DM_PUSH(r->p->arena, v->sets, v->n_set, v->cap_set) =
        (dm_pv_set){.name = dm_arena_str(r->p->arena, name), .term = DM_PV_NONE};
    return v->n_set - 1;
}

/* "CEASE-FIRE" stands in a text as one word or as two, "TO/FOR" as either. */
static uint32_t spellings(dm_pv_reader *r, dm_str word, char sep)
{
    uint32_t set = dm_pv_find_set(r, (dm_str){0, 0}), first = r->v->n_item;
    dm_str   piece, rest = word;

    if (sep == '-') {
        push_item(r, dm_pv_word(r, word));
        push_term(r, set, first, false);
    }
    first = r->v->n_item;
    while (dm_str_cut(&piece, &rest, sep)) {
        if (piece.n)
            push_item(r, dm_pv_word(r, piece));
        if (sep == '/') {
            push_term(r, set, first, false);
            first = r->v->n_item;
        }
    }
    if (sep == '-')
        push_term(r, set, first, false);
    r->v->sets[set].is_defined = true;
    return set;
}

/* The item that stands for one word. */
static uint32_t item_of(dm_pv_reader *r, dm_str word)
{
    bool has_slash = dm_str_find(word, DM_STR("/")) < word.n, has_hyphen = dm_str_find(word, DM_STR("-")) < word.n;

    if (word.p[0] == '&')
        return DM_PV_SET | dm_pv_find_set(r, word);
    if (has_slash || has_hyphen)
        return DM_PV_SET | spellings(r, word, has_slash ? '/' : '-');
    return dm_pv_word(r, word);
}

/* Sets may have '_' at the end of their names: "&TOBEVERB_". */
static bool is_set_name(const dm_pv_reader *r, dm_str word)
{
    for (uint32_t i = 0; i < r->v->n_set; i++)
        if (r->v->sets[i].name.n && dm_str_eq_nocase(r->v->sets[i].name, word))
            return true;
    return false;
}

uint32_t dm_pv_items(dm_pv_reader *r, uint32_t *out, uint32_t cap, dm_str text)
{
    uint32_t n = 0;
    dm_str   word, rest = text;

    if (text.n && text.p[0] == '&' && is_set_name(r, text) && cap) {
        out[0] = item_of(r, text);
        return 1;
    }
    while (n < cap && dm_str_cut(&word, &rest, '_'))
        if (word.n)
            out[n++] = item_of(r, word);
    return n;
}

/* ---- codes -------------------------------------------------------------- */

static bool is_code_char(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' || c == '+' || c == '#';
}

static dm_str one_code(dm_str s)
{
    s = dm_str_trim(s);
    return dm_str_eq(s, DM_STR("---")) ? (dm_str){0, 0} : s;
}

static bool is_code(dm_str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (!is_code_char(s.p[i]))
            return false;
    return true;
}

bool dm_pv_code_read(dm_pv_reader *r, dm_pv_code *out, dm_str text)
{
    size_t close = dm_str_find(text, DM_STR("]"));
    dm_str in = dm_str_trim(dm_str_sub(text, 1, close)), there, back;
    size_t colon;

    if (close == text.n) {
        dm_petrarch_error(r->p, r->at, "'%.*s' is not closed (wanted ']')", (int)dm_str_sub(text, 0, SHOWN).n, text.p);
        return false;
    }
    if (in.n > 1 && (in.p[in.n - 1] == '!' || in.p[in.n - 1] == '?')) {
        dm_petrarch_note(r->p, DM_PETRARCH_MARK, r->at, in);
        in = dm_str_sub(in, 0, in.n - 1);
    }
    colon = dm_str_find(in, DM_STR(":"));
    there = one_code(dm_str_sub(in, 0, colon));
    back  = one_code(dm_str_sub(in, colon + 1, in.n));
    if (in.n == 0 || !is_code(there) || !is_code(back)) {
        dm_petrarch_error(r->p, r->at, "code '[%.*s]' is none (wanted [042], [042:043], [:173] or [---])",
                          (int)dm_str_sub(in, 0, SHOWN).n, in.n ? in.p : "");
        return false;
    }
    *out = (dm_pv_code){there, back};
    return true;
}

/* ---- sets --------------------------------------------------------------- */

static void open_set(dm_pv_reader *r, dm_str line)
{
    dm_str name = line;

    for (size_t i = 1; i < line.n; i++)
        if (dm_petrarch_is_blank(line.p[i])) {
            name = dm_str_sub(line, 0, i);
            break;
        }
    if (name.n < 2) {
        dm_petrarch_error(r->p, r->at, "'&' without the name of a set");
        return;
    }
    r->set   = dm_pv_find_set(r, name);
    r->block = DM_PV_NONE;
    r->v->sets[r->set].is_defined = true;
    r->p->files[r->file].n_phrase++;
}

/* "(TO THE END)" is a phrase like any other. */
static bool is_term_gap(char c) { return dm_petrarch_is_blank(c) || c == '_' || c == '(' || c == ')'; }

/* The next word of a term, and the rest behind it. */
static bool next_term_word(dm_str *word, dm_str *rest)
{
    size_t i = 0, end;

    while (i < rest->n && is_term_gap(rest->p[i]))
        i++;
    for (end = i; end < rest->n && !is_term_gap(rest->p[end]);)
        end++;
    *word = dm_str_sub(*rest, i, end);
    *rest = dm_str_sub(*rest, end, rest->n);
    return word->n > 0;
}

static bool is_exact_term(const dm_pv_reader *r, dm_str line)
{
    dm_str name = r->v->sets[r->set].name;

    return dm_str_ends(line, DM_STR("_")) || dm_str_ends(name, DM_STR("_"));
}

static void read_term(dm_pv_reader *r, dm_str line)
{
    uint32_t item[TERM_WORDS], n = 0, first;
    dm_str   word, rest = line;
    bool     is_exact = is_exact_term(r, line), has_set = false;

    if (line.n && line.p[0] == '&' && is_set_name(r, line)) {
        word = line;
        rest.n = 0;
    } else if (!next_term_word(&word, &rest)) {
        dm_petrarch_error(r->p, r->at, "'+' without a word");
        return;
    }
    do {
        has_set = has_set || (word.p[0] == '&' && (n || rest.n));
        item[n++] = item_of(r, word);
    } while (n < TERM_WORDS && next_term_word(&word, &rest));
    if (has_set) {
        dm_petrarch_note(r->p, DM_PETRARCH_NESTED, r->at, line);
        return;
    }
    first = r->v->n_item;
    for (uint32_t i = 0; i < n; i++)
        push_item(r, item[i]);
    push_term(r, r->set, first, is_exact);
}

/* ---- blocks ------------------------------------------------------------- */

static void open_block(dm_pv_reader *r, dm_str line)
{
    size_t     open = dm_str_find(line, DM_STR("["));
    dm_str     name = dm_str_trim(dm_str_sub(line, 3, open));
    dm_pv_code code = {{0, 0}, {0, 0}};

    r->set   = DM_PV_NONE;
    r->block = DM_PV_NONE;
    if (open == line.n || name.n == 0) {
        dm_petrarch_error(r->p, r->at, "'%.*s' opens no block (wanted '--- NAME [CODE] ---')",
                          (int)dm_str_sub(line, 0, SHOWN).n, line.p);
        return;
    }
    dm_pv_code_read(r, &code, dm_str_sub(line, open, line.n));       /* a fault stops all, at the end */
    *DM_PUSH(r->p->arena, r->v->blocks, r->v->n_block, r->v->cap_block) =
        (dm_pv_block){.name = name, .code = code, .first = r->v->n_pattern};
    r->block = r->v->n_block - 1;
}

/* ---- verbs -------------------------------------------------------------- */

static bool is_vowel(char c) { return memchr("aeiouAEIOU", c, 10) != NULL; }

/* The form of `verb` with that ending: 'S', 'D' or 'G' (-ING), as PETRARCH makes them. */
static dm_str inflected(dm_pv_reader *r, dm_str verb, char ending)
{
    char   last = verb.p[verb.n - 1], before = verb.n > 1 ? verb.p[verb.n - 2] : 'a';
    dm_str stem = dm_str_sub(verb, 0, verb.n - 1);
    bool   is_y = (last == 'Y' || last == 'y') && !is_vowel(before), is_e = last == 'E' || last == 'e';
    bool   hisses = memchr("SXZsxz", last, 6) || dm_str_ends(verb, DM_STR("CH")) || dm_str_ends(verb, DM_STR("SH"));

    if (ending == 'G')
        return dm_arena_fmt(r->p->arena, "%.*sING", (int)(is_e ? stem.n : verb.n), verb.p);
    if (is_y)
        return dm_arena_fmt(r->p->arena, "%.*sIE%c", (int)stem.n, verb.p, ending);
    if (is_e || (ending == 'S' && !hisses))
        return dm_arena_fmt(r->p->arena, "%.*s%c", (int)verb.n, verb.p, ending);
    return dm_arena_fmt(r->p->arena, "%.*sE%c", (int)verb.n, verb.p, ending);
}

/* A form in words; `at` is the one that is the verb: behind a '+', else the first. */
typedef struct form {
    dm_str   word[VERB_WORDS];
    uint32_t n, at;
} form;

static bool read_form(dm_pv_reader *r, form *out, dm_str text)
{
    dm_str word, rest = text;

    *out = (form){.n = 0};
    while (dm_str_cut(&word, &rest, '_')) {
        if (word.n && word.p[0] == '+') {
            out->at = out->n;
            word    = dm_str_sub(word, 1, word.n);
        }
        if (word.n == 0)
            continue;
        if (out->n == VERB_WORDS) {
            dm_petrarch_error(r->p, r->at, "'%.*s' has more than %d words", (int)dm_str_sub(text, 0, SHOWN).n, text.p,
                              VERB_WORDS);
            return false;
        }
        out->word[out->n++] = word;
    }
    if (out->n == 0 || out->at >= out->n) {
        dm_petrarch_error(r->p, r->at, "'%.*s' is no verb", (int)dm_str_sub(text, 0, SHOWN).n, text.n ? text.p : "");
        return false;
    }
    return true;
}

static void add_form(dm_pv_reader *r, const form *f, dm_pv_code code)
{
    dm_verbs  *v = r->v;
    dm_pv_verb verb = {.first = v->n_item, .n = f->n, .at = f->at, .block = r->block, .code = code,
                       .next = DM_PV_NONE, .file = r->file, .line = r->at.line};

    for (uint32_t i = 0; i < f->n; i++)
        push_item(r, dm_pv_word(r, f->word[i]));
    *DM_PUSH(r->p->arena, v->verbs, v->n_verb, v->cap_verb) = verb;
}

static void add_regular(dm_pv_reader *r, const form *base, dm_pv_code code)
{
    for (const char *e = "SDG"; *e; e++) {
        form f = *base;

        f.word[f.at] = inflected(r, base->word[base->at], *e);
        add_form(r, &f, code);
    }
}

static void add_listed(dm_pv_reader *r, dm_str forms, dm_pv_code code)
{
    dm_str word, rest = forms;
    form   f;

    for (uint32_t n = 0; n < FORMS && next_term_word(&word, &rest); n++) {
        /* next_term_word parts at '_' too: take the whole again */
        size_t end = (size_t)(word.p - forms.p) + word.n;

        while (end < forms.n && !dm_petrarch_is_blank(forms.p[end]))
            end++;
        word = dm_str_sub(forms, (size_t)(word.p - forms.p), end);
        rest = dm_str_sub(forms, end, forms.n);
        if (read_form(r, &f, word))
            add_form(r, &f, code);
    }
}

/* The end of the first word of `s`, which no blank parts. */
static size_t word_end(dm_str s)
{
    size_t i = 0;

    while (i < s.n && !dm_petrarch_is_blank(s.p[i]) && s.p[i] != '{' && s.p[i] != '[')
        i++;
    return i;
}

static void read_verb(dm_pv_reader *r, dm_str line)
{
    size_t     open = dm_str_find(line, DM_STR("[")), brace = dm_str_find(dm_str_sub(line, 0, open), DM_STR("{"));
    size_t     close = dm_str_find(dm_str_sub(line, 0, open), DM_STR("}"));
    form       base;
    dm_pv_code code;

    if (r->block == DM_PV_NONE) {
        dm_petrarch_error(r->p, r->at, "verb '%.*s' belongs to no block (wanted '--- NAME [CODE] ---' before it)",
                          (int)dm_str_sub(line, 0, SHOWN).n, line.p);
        return;
    }
    code = r->v->blocks[r->block].code;
    if (brace < open && (close >= open || close < brace)) {
        dm_petrarch_error(r->p, r->at, "'{' is not closed (wanted '}')");
        return;
    }
    if ((open < line.n && !dm_pv_code_read(r, &code, dm_str_sub(line, open, line.n)))
        || !read_form(r, &base, dm_str_sub(line, 0, word_end(line))))
        return;
    add_form(r, &base, code);
    if (brace < open)
        add_listed(r, dm_str_sub(line, brace + 1, close), code);
    else
        add_regular(r, &base, code);
    r->p->files[r->file].n_entry++;
}

/* ---- lines -------------------------------------------------------------- */

void dm_pv_verb_line(dm_pv_reader *r, dm_str line)
{
    if (line.p[0] == '&') {
        open_set(r, line);
    } else if (line.p[0] == '+' && r->set != DM_PV_NONE) {
        read_term(r, dm_str_trim(dm_str_sub(line, 1, line.n)));
    } else if (dm_str_starts(line, DM_STR("---"))) {
        open_block(r, line);
    } else if (line.p[0] == '-') {
        dm_pv_pattern_line(r, dm_str_trim(dm_str_sub(line, 1, line.n)));
    } else if (line.p[0] == '*') {
        dm_petrarch_note(r->p, DM_PETRARCH_DASH, r->at, line);
        dm_pv_pattern_line(r, line);
    } else if (line.p[0] == '~') {
        dm_pv_turn_line(r, dm_str_trim(dm_str_sub(line, 1, line.n)));
    } else {
        r->set = DM_PV_NONE;
        read_verb(r, line);
    }
}

/* ---- the whole ---------------------------------------------------------- */

dm_pv_reader dm_pv_begin(dm_petrarch *p)
{
    if (!p->verbs)
        p->verbs = DM_NEW(p->arena, dm_verbs, 1);
    return (dm_pv_reader){.p = p, .v = p->verbs, .file = p->n_file - 1, .set = DM_PV_NONE, .block = DM_PV_NONE,
                          .first_pattern = p->verbs->n_pattern};
}

static bool has_unknown(const dm_verbs *v, const dm_pv_part *part, dm_str *name)
{
    for (uint32_t i = part->first; i < part->first + part->n; i++) {
        uint32_t set = v->items[i] & ~DM_PV_SET;

        if (v->items[i] & DM_PV_SET && !v->sets[set].is_defined) {
            *name = v->sets[set].name;
            return true;
        }
    }
    return false;
}

/* A pattern that asks for what is not defined matches nothing; one of a file without brackets is flat. */
static void settle_patterns(dm_pv_reader *r)
{
    dm_verbs *v = r->v;

    for (uint32_t i = r->first_pattern; i < v->n_pattern; i++) {
        dm_pv_pattern *pat = &v->patterns[i];
        dm_place       at = r->at;
        dm_str         name;

        at.line      = pat->line;
        pat->is_flat = !r->has_brackets;
        for (uint32_t k = 0; k < pat->n_before + pat->n_after && pat->weight; k++)
            if (has_unknown(v, &v->parts[pat->first + k], &name)) {
                dm_petrarch_note(r->p, DM_PETRARCH_SET, at, name);
                pat->weight = 0;
            }
    }
}

/* The set that a term stands for, or DM_PV_NONE: "+&TIETYPES". */
static uint32_t referred(const dm_verbs *v, const dm_pv_term *t)
{
    uint32_t item = t->n == 1 ? v->items[t->first] : 0;

    return item & DM_PV_SET && v->sets[item & ~DM_PV_SET].name.n ? item & ~DM_PV_SET : DM_PV_NONE;
}

/* Copies into set `s` the terms of those that its terms stand for, and of those that theirs do. */
static void unfold(dm_pv_reader *r, uint32_t s, bool *seen, uint32_t *todo)
{
    dm_verbs *v = r->v;
    uint32_t  n = 0;

    memset(seen, 0, v->n_set);
    seen[s]   = true;
    todo[n++] = s;
    while (n) {
        uint32_t from = todo[--n];

        for (uint32_t t = v->sets[from].term; t != DM_PV_NONE; t = v->terms[t].next) {
            uint32_t   to = referred(v, &v->terms[t]);
            dm_pv_term copy = v->terms[t];

            if (to != DM_PV_NONE && !seen[to]) {
                seen[to]  = true;
                todo[n++] = to;
            } else if (to == DM_PV_NONE && from != s) {
                copy.next = v->sets[s].term;
                *DM_PUSH(r->p->arena, v->terms, v->n_term, v->cap_term) = copy;
                v->sets[s].term = v->n_term - 1;
            }
        }
    }
}

static void unfold_sets(dm_pv_reader *r)
{
    dm_verbs *v = r->v;
    bool     *seen = DM_NEW(r->p->arena, bool, v->n_set + 1);
    uint32_t *todo = DM_NEW(r->p->arena, uint32_t, v->n_set + 1);

    for (uint32_t s = 0; s < v->n_set; s++)
        for (uint32_t t = v->sets[s].term; t != DM_PV_NONE; t = v->terms[t].next)
            if (referred(v, &v->terms[t]) != DM_PV_NONE) {
                unfold(r, s, seen, todo);
                break;
            }
}

static void index_verbs(dm_pv_reader *r)
{
    dm_verbs *v = r->v;

    v->verb_of  = DM_NEW(r->p->arena, uint32_t, v->words.n + 1);
    v->issue_of = DM_NEW(r->p->arena, uint32_t, v->words.n + 1);
    for (uint32_t i = 0; i <= v->words.n; i++)
        v->verb_of[i] = v->issue_of[i] = DM_PV_NONE;
    for (uint32_t i = 0; i < v->n_verb; i++) {
        uint32_t *head = &v->verb_of[v->items[v->verbs[i].first + v->verbs[i].at]];

        v->verbs[i].next = *head;
        *head = i;
    }
    for (uint32_t i = 0; i < 256; i++)
        v->discard_of[i] = DM_PV_NONE;
    for (uint32_t i = 0; i < v->n_discard; i++) {
        dm_str    word = v->words.key[v->items[v->discards[i].first]];
        uint32_t *head = &v->discard_of[word.n ? (unsigned char)word.p[0] : 0];

        v->discards[i].next = *head;
        *head = i;
    }
    for (uint32_t i = 0; i < v->n_issue; i++) {
        uint32_t *head = &v->issue_of[v->items[v->issues[i].first]];

        v->issues[i].next = *head;
        *head = i;
    }
}

void dm_pv_end(dm_pv_reader *r, dm_petrarch_kind kind)
{
    if (kind == DM_PETRARCH_VERBS) {
        unfold_sets(r);
        settle_patterns(r);
    }
    index_verbs(r);
}
