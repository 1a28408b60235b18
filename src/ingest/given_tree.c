/* given_tree.c: what the columns of CoNLL-U say of words that are to be coded
 *
 * Rules are made for trees, so a sentence must be one: one root, no ring, tags and
 * relations of Universal Dependencies 2. A column that is "_" for all words was not
 * filled by whoever made the file; one that is "_" for some only is a fault.
 *
 * Subtypes of relations that we do not know count as the relation without them.
 */
#include "ingest/given_int.h"

#include "text/text.h"

enum { SHOWN = 40 };

typedef struct checker {
    const dm_conllu_sent *sent;
    dm_arena             *arena;
    dm_err               *err;
    dm_given_word        *words;
    const dm_conllu_row **rows;   /* [n_word] the line of each word            */
    dm_given_found       *found;
} checker;

static int shown(dm_str s) { return (int)dm_utf8_head(s, SHOWN).n; }

static bool is_none(dm_str s) { return s.n == 0 || dm_str_eq(s, DM_STR("_")); }

#define FAULT(c, i, ...) fault((c), (i), dm_arena_fmt((c)->arena, __VA_ARGS__))

static dm_status fault(const checker *c, uint32_t i, dm_str what)
{
    return dm_err_set(c->err, DM_E_SYNTAX, "line %u: %.*s", c->rows[i]->line, (int)what.n, what.p);
}

/* How many words have something in the column. The form "_" has the lemma "_". */
static uint32_t count_filled(const checker *c, uint32_t column)
{
    uint32_t n = 0;

    for (uint32_t i = 0; i < c->sent->n_word; i++)
        n += !is_none(c->rows[i]->col[column]);
    return n;
}

static uint32_t first_empty(const checker *c, uint32_t column)
{
    uint32_t i = 0;

    while (i < c->sent->n_word && !is_none(c->rows[i]->col[column]))
        i++;
    return i;
}

/* ---- tags --------------------------------------------------------------- */

static dm_status read_tags(const checker *c)
{
    uint32_t n = count_filled(c, DM_CONLLU_UPOS);

    if (n == 0 && count_filled(c, DM_CONLLU_XPOS) > 0)
        return FAULT(c, 0, "tags in XPOS only, wanted universal tags in UPOS, the fourth column (or neither: then we tag)");
    if (n == 0) {
        c->found->lacks |= DM_LACKS_UPOS;
        return DM_OK;
    }
    if (n < c->sent->n_word)
        return FAULT(c, first_empty(c, DM_CONLLU_UPOS), "tag '_', wanted a universal tag, as other words of the sentence have");
    for (uint32_t i = 0; i < n; i++) {
        dm_str tag = c->rows[i]->col[DM_CONLLU_UPOS];
        int    upos = dm_upos_find(tag);

        if (upos < 0)
            return FAULT(c, i, "tag '%.*s', wanted a universal tag: NOUN, VERB, PROPN ...", shown(tag), tag.p);
        c->words[i].upos = (uint8_t)upos;
    }
    return DM_OK;
}

/* ---- trees -------------------------------------------------------------- */

/* Subtypes of English treebanks before UD 2.12, and what they are called since. */
static const struct { const char *label; uint8_t deprel; } old_labels[] = {
    {"obl:tmod", DM_DEP_OBL_UNMARKED}, {"obl:npmod", DM_DEP_OBL_UNMARKED},
    {"nmod:tmod", DM_DEP_NMOD_UNMARKED}, {"nmod:npmod", DM_DEP_NMOD_UNMARKED}
};

/* The relation, without its subtype if that is not one of ours; -1: none. */
static int find_relation(dm_str label)
{
    dm_str base, rest = label;
    int    found = dm_deprel_find(label);

    for (uint32_t i = 0; i < sizeof old_labels / sizeof *old_labels; i++)
        if (dm_str_eq(label, dm_str_of(old_labels[i].label)))
            return old_labels[i].deprel;
    if (found < 0 && dm_str_cut(&base, &rest, ':'))
        found = dm_deprel_find(base);
    return found == DM_DEP_NONE ? -1 : found;
}

static dm_status read_relation(const checker *c, uint32_t i)
{
    dm_str label = c->rows[i]->col[DM_CONLLU_DEPREL];
    int    found = find_relation(label);

    if (c->words[i].head == DM_NONE) {
        c->words[i].deprel = DM_DEP_ROOT;
        return DM_OK;
    }
    if (found < 0)
        return FAULT(c, i, "relation '%.*s', wanted one of Universal Dependencies 2: nsubj, obj, obl ...", shown(label), label.p);
    if (found == DM_DEP_ROOT)
        return FAULT(c, i, "relation 'root', wanted another: the head is a word");
    c->words[i].deprel = (uint8_t)found;
    c->found->has_subtypes |= memchr(label.p, ':', label.n) != NULL;
    return DM_OK;
}

static dm_status check_root(const checker *c)
{
    uint32_t root = DM_NONE;

    for (uint32_t i = 0; i < c->sent->n_word; i++) {
        if (c->words[i].head != DM_NONE)
            continue;
        if (root != DM_NONE)
            return FAULT(c, i, "a second root, wanted one: word %u is root already", root + 1);
        root = i;
    }
    return root == DM_NONE ? FAULT(c, 0, "no root, wanted one word of the sentence with head 0") : DM_OK;
}

/* Each way up is walked once: it ends at the root, or where an earlier one came by. */
static dm_status check_rings(const checker *c)
{
    uint32_t *walk = DM_NEW(c->arena, uint32_t, c->sent->n_word);

    for (uint32_t i = 0; i < c->sent->n_word; i++) {
        uint32_t up = i;

        while (up != DM_NONE && walk[up] == 0) {
            walk[up] = i + 1;
            up = c->words[up].head;
        }
        if (up != DM_NONE && walk[up] == i + 1)
            return FAULT(c, up, "word %u hangs by itself, wanted heads that lead to the root", up + 1);
    }
    return DM_OK;
}

static dm_status read_tree(const checker *c)
{
    uint32_t  n = count_filled(c, DM_CONLLU_HEAD);
    dm_status st = DM_OK;

    if (n == 0) {
        c->found->lacks |= DM_LACKS_TREE;
        return DM_OK;
    }
    if (n < c->sent->n_word)
        return FAULT(c, first_empty(c, DM_CONLLU_HEAD), "head '_', wanted a number, as other words of the sentence have");
    for (uint32_t i = 0; i < n; i++)
        c->words[i].head = c->sent->words[i].head;
    if ((st = check_root(c)) != DM_OK || (st = check_rings(c)) != DM_OK)
        return st;
    for (uint32_t i = 0; i < n && st == DM_OK; i++)
        st = read_relation(c, i);
    return st;
}

/* ---- forms, lemmas, features -------------------------------------------- */

static dm_status read_forms(const checker *c)
{
    for (uint32_t i = 0; i < c->sent->n_word; i++) {
        const dm_str *col = c->rows[i]->col;

        if (col[DM_CONLLU_FORM].n > DM_MAX_TOKEN_BYTES)
            return FAULT(c, i, "a word of %zu bytes, wanted at most %u", col[DM_CONLLU_FORM].n, (unsigned)DM_MAX_TOKEN_BYTES);
        c->words[i].form  = col[DM_CONLLU_FORM];
        c->words[i].morph = dm_morph_read(col[DM_CONLLU_FEATS]);
        if (!is_none(col[DM_CONLLU_LEMMA]))
            c->words[i].lemma = col[DM_CONLLU_LEMMA];
    }
    return DM_OK;
}

dm_status dm_given_tree(dm_given_word *words, dm_given_found *found, const dm_conllu_sent *sent,
                        dm_arena *arena, dm_err *err)
{
    checker   c = {sent, arena, err, words, DM_NEW(arena, const dm_conllu_row *, sent->n_word), found};
    dm_status st;

    *found = (dm_given_found){0};
    for (uint32_t i = 0; i < sent->n_row; i++)
        if (sent->rows[i].word != DM_NONE)
            c.rows[sent->rows[i].word] = &sent->rows[i];
    if ((st = read_forms(&c)) != DM_OK || (st = read_tags(&c)) != DM_OK || (st = read_tree(&c)) != DM_OK)
        return st;
    found->lacks |= count_filled(&c, DM_CONLLU_LEMMA) == 0 ? DM_LACKS_LEMMA : 0;
    found->lacks |= count_filled(&c, DM_CONLLU_FEATS) == 0 ? DM_LACKS_MORPH : 0;
    return DM_OK;
}

/* ---- names -------------------------------------------------------------- */

/* Kinds of names as corpora and taggers call them: CoNLL-2003, OntoNotes (Stanza,
 * spaCy), MUC. All others, and peoples (NORP, MISC), are none of ours. */
static const struct { const char *word; uint8_t ne; } kinds[] = {
    {"PER", DM_NE_PER}, {"PERSON", DM_NE_PER}, {"PERS", DM_NE_PER},
    {"ORG", DM_NE_ORG}, {"ORGANIZATION", DM_NE_ORG}, {"ORGANISATION", DM_NE_ORG},
    {"LOC", DM_NE_LOC}, {"LOCATION", DM_NE_LOC}, {"GPE", DM_NE_LOC}, {"FAC", DM_NE_LOC}
};

static uint8_t find_kind(dm_str word)
{
    for (uint32_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (dm_str_eq_nocase(word, dm_str_of(kinds[i].word)))
            return kinds[i].ne;
    return DM_NE_NONE;
}

/* U and L are what others call S and E. */
static char position(char c)
{
    return c == 'U' ? 'S' : c == 'L' ? 'E' : c == 'B' || c == 'I' || c == 'E' || c == 'S' ? c : 0;
}

bool dm_given_name(dm_given_tag *out, dm_str misc)
{
    dm_str tag;
    char   at;

    if (!dm_conllu_misc(&tag, misc, "NER") && !dm_conllu_misc(&tag, misc, "ner"))
        return false;
    at = tag.n > 2 && (tag.p[1] == '-' || tag.p[1] == '_') ? position(tag.p[0]) : 0;
    if (at)
        tag = dm_str_sub(tag, 2, tag.n);
    *out = (dm_given_tag){find_kind(tag), at ? at : 'I'};
    return true;
}
