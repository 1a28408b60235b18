/* match.c: longest match by a walk over (node, word) steps
 *
 * The form goes first: "forces" and "force" are different words of a title. The
 * lemma is the way out for plurals. No going back: a path by form that ends in
 * nothing hides one by lemma, which has not cost us a name yet.
 */
#include "lexicon/match.h"

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

bool dm_match_case(const dm_doc *doc, const dm_phrase_entry *entry, uint32_t first, uint32_t n)
{
    bool any_capital = false, any_small = false;

    for (uint32_t i = first; i < first + n; i++) {
        any_capital |= has_capital(dm_doc_form(doc, i));
        any_small |= has_small(dm_doc_form(doc, i));
    }
    if (entry->letter_case == DM_CASE_NAME)
        return any_capital;
    if (entry->letter_case == DM_CASE_CAPS)
        return any_capital && !any_small;
    return true;
}

static bool has_kind(const dm_doc *doc, const dm_match *m, uint32_t kinds)
{
    for (uint32_t i = 0; i < m->n_entry; i++)
        if ((kinds >> m->entries[i].kind & 1) && dm_match_case(doc, &m->entries[i], m->first, m->n))
            return true;
    return false;
}

static uint32_t step(const dm_lexicon *lex, const dm_token *t, uint32_t node)
{
    uint32_t next = dm_phrase_step(lex, node, t->form_id);

    if (next == DM_LEX_NONE && t->lemma_id != t->form_id)
        next = dm_phrase_step(lex, node, t->lemma_id);
    return next;
}

bool dm_match_longest(dm_match *out, const dm_doc *doc, const dm_lexicon *lex, uint32_t first, uint32_t end,
                      uint32_t kinds)
{
    uint32_t node = 0;
    bool     found = false;

    for (uint32_t i = first; i < end; i++) {
        uint32_t next = step(lex, &doc->toks[i], node);
        dm_match m = {.first = first, .n = i + 1 - first};

        if (next == DM_LEX_NONE && i > first && is_hyphen(dm_doc_form(doc, i)))
            continue;
        if (next == DM_LEX_NONE)
            break;
        node = next;
        m.entries = dm_phrase_entries(lex, node, &m.n_entry);
        if (m.n_entry && has_kind(doc, &m, kinds)) {
            *out  = m;
            found = true;
        }
    }
    return found;
}
