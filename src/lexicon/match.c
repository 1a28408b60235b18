/* match.c: longest match by a walk over (node, word) steps
 *
 * From each node a token may lead on by its form and by its lemma, so a few paths
 * are walked side by side: "soldiers" is the beginning of "Soldiers of the
 * Prophet" by form, and a soldier by lemma. Of two matches of one length the one
 * by form counts: "forces" and "force" are different words of a title.
 */
#include "lexicon/match.h"

#include "lexicon/actor.h"

static bool is_hyphen(dm_str form)
{
    return dm_str_eq(form, DM_STR("-")) || dm_str_eq(form, DM_STR("\xE2\x80\x91"))
        || dm_str_eq(form, DM_STR("\xE2\x80\x90")) || dm_str_eq(form, DM_STR("\xE2\x80\x93"));
}

/* Letters we judge are ASCII; others are neither small nor capital. */
static bool has_small(dm_str form)
{
    for (size_t i = 0; i < form.n; i++)
        if (form.p[i] >= 'a' && form.p[i] <= 'z')
            return true;
    return false;
}

static bool has_capital(dm_str form)
{
    for (size_t i = 0; i < form.n; i++)
        if ((form.p[i] >= 'A' && form.p[i] <= 'Z') || (unsigned char)form.p[i] >= 0xC3)
            return true;
    return false;
}

/* A capital there says nothing: "Popular will matters". */
static bool begins_sentence(const dm_doc *doc, uint32_t t)
{
    uint32_t first = doc->sents[doc->toks[t].sent].first;

    return t == first || (t == first + 1 && doc->toks[first].upos == DM_UPOS_PUNCT);
}

bool dm_match_case(const dm_doc *doc, const dm_phrase_entry *entry, uint32_t first, uint32_t n)
{
    bool any_capital = false, any_small = false, has_inner = false;

    for (uint32_t i = first; i < first + n; i++) {
        any_capital |= has_capital(dm_doc_form(doc, i));
        any_small |= has_small(dm_doc_form(doc, i));
        has_inner |= i > first && has_capital(dm_doc_form(doc, i));
    }
    if (entry->letter_case == DM_CASE_TITLE)
        return has_inner || (any_capital && (n == 1 || !begins_sentence(doc, first)));
    if (entry->letter_case == DM_CASE_NAME)
        return any_capital;
    if (entry->letter_case == DM_CASE_CAPS)
        return any_capital && !any_small;
    return true;
}

bool dm_match_fits(const dm_doc *doc, const dm_match *m, const dm_phrase_entry *entry)
{
    if (!m->is_form && entry->kind == DM_PHRASE_ACTOR && entry->flags == DM_ALIAS_NAME
        && entry->letter_case != DM_CASE_ANY)
        return false;
    return dm_match_case(doc, entry, m->first, m->n);
}

static bool has_kind(const dm_doc *doc, const dm_match *m, uint32_t kinds)
{
    for (uint32_t i = 0; i < m->n_entry; i++)
        if ((kinds >> m->entries[i].kind & 1) && dm_match_fits(doc, m, &m->entries[i]))
            return true;
    return false;
}

/* The paths that are alive, those by form before those by lemma. */
enum { PATHS = 4 };

typedef struct paths {
    uint32_t node[PATHS];
    bool     is_form[PATHS];
    uint32_t n;
} paths;

static void add_path(paths *p, uint32_t node, bool is_form)
{
    if (node == DM_LEX_NONE || p->n == PATHS)
        return;
    p->is_form[p->n] = is_form;
    p->node[p->n++]  = node;
}

static paths step(const dm_lexicon *lex, const dm_token *t, const paths *from)
{
    paths to = {.n = 0};

    for (uint32_t i = 0; i < from->n; i++)
        add_path(&to, dm_phrase_step(lex, from->node[i], t->form_id), from->is_form[i]);
    for (uint32_t i = 0; i < from->n && t->lemma_id != t->form_id; i++)
        add_path(&to, dm_phrase_step(lex, from->node[i], t->lemma_id), false);
    return to;
}

bool dm_match_longest(dm_match *out, const dm_doc *doc, const dm_lexicon *lex, uint32_t first, uint32_t end,
                      uint32_t kinds)
{
    paths at = {.node = {0}, .is_form = {true}, .n = 1};
    bool  found = false;

    for (uint32_t i = first; i < end; i++) {
        paths next = step(lex, &doc->toks[i], &at);

        if (next.n == 0 && i > first && is_hyphen(dm_doc_form(doc, i)))
            continue;
        if (next.n == 0)
            break;
        at = next;
        for (uint32_t k = 0; k < at.n; k++) {
            dm_match m = {.first = first, .n = i + 1 - first, .is_form = at.is_form[k]};

            m.entries = dm_phrase_entries(lex, at.node[k], &m.n_entry);
            if (m.n_entry && has_kind(doc, &m, kinds)) {
                *out  = m;
                found = true;
                break;
            }
        }
    }
    return found;
}
