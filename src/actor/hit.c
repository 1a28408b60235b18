/* hit.c: phrases of the lexicon in the text
 *
 * Leftmost, then longest. A phrase inside a longer person's name is no hit
 * ("Haqqani" in "Badruddin Haqqani"), nor is a title that is a verb here
 * ("forces", "guards"). "Ex-minister" is one token: the lexicon has its parts. Of several actors a phrase may name, a state comes
 * first, then the first in the lexicon's order.
 */
#include "actor/actor_int.h"

#include <string.h>

static bool is_nominal(const dm_doc *doc, uint32_t t)
{
    uint8_t u = doc->toks[t].upos;

    return u == DM_UPOS_NOUN || u == DM_UPOS_PROPN || u == DM_UPOS_ADJ || u == DM_UPOS_X || u == DM_UPOS_NUM;
}

/* A capitalised name is one even where the tagger says "the Somali government" has two articles. */
static bool may_be_name(const dm_doc *doc, uint32_t t)
{
    uint8_t u = doc->toks[t].upos;

    return is_nominal(doc, t) || u == DM_UPOS_DET || u == DM_UPOS_ADV || u == DM_UPOS_INTJ;
}

static bool has_small(dm_str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] >= 'a' && s.p[i] <= 'z')
            return true;
    return false;
}

enum { ENOUGH_WORDS = 40, FAMILIES = 16 };

/* Whether capitals say something in the sentence of `t`, by its first words. */
bool dm_actor_letters_tell(const dm_doc *doc, uint32_t t)
{
    const dm_sent *s = &doc->sents[doc->toks[t].sent];

    for (uint32_t i = s->first; i < s->first + s->n && i < s->first + ENOUGH_WORDS; i++)
        if (has_small(dm_doc_form(doc, i)))
            return true;
    return false;
}

static void take_actor(const dm_resolver *r, dm_hit *hit, const dm_phrase_entry *e)
{
    if (e->record >= r->n_actor || e->flags == DM_ALIAS_SURNAME)
        return;
    if (hit->actor != DM_NONE && !(r->actors[e->record].is_state && !r->actors[hit->actor].is_state))
        return;
    hit->actor = e->record;
    hit->alias = (uint8_t)e->flags;
}

/* "Representative Rojas": a name follows that is no title. */
static bool leads_name(const dm_doc *doc, const dm_match *m)
{
    uint32_t next = m->first + m->n;

    return next < doc->n_tok && doc->toks[next].sent == doc->toks[m->first].sent && doc->toks[next].upos == DM_UPOS_PROPN;
}

/* Of several the first; but a form of address that is an office too is the former before a name alone. */
static void take_title(const dm_resolver *r, dm_hit *hit, const dm_phrase_entry *e)
{
    if (e->record >= r->n_title)
        return;
    uint8_t   kind = r->titles[e->record].kind;
    uint32_t *slot = kind == DM_TITLE_AGAIN ? &hit->again : kind == DM_TITLE_MODIFIER ? &hit->modifier : &hit->title;
    bool      is_other = *slot != DM_NONE && (kind == DM_TITLE_BEFORE) != (r->titles[*slot].kind == DM_TITLE_BEFORE);

    if (*slot == DM_NONE || (is_other && (kind == DM_TITLE_BEFORE) == leads_name(r->doc, &hit->match)))
        *slot = e->record;
}

/* "President-elect", whose second part looks like a verb. */
static bool is_joined_word(const dm_doc *doc, const dm_match *m)
{
    return m->n > 2 && dm_is_form(doc, m->first + m->n - 2, "-") && is_nominal(doc, m->first);
}

/* What the match may mean; false: nothing that fits here. */
static bool read_match(const dm_resolver *r, dm_hit *hit, const dm_match *m)
{
    uint32_t last = m->first + m->n - 1;
    bool     is_noun = is_nominal(r->doc, last) || is_joined_word(r->doc, m);
    bool     is_caps = !has_small(dm_doc_form(r->doc, last)) && dm_actor_letters_tell(r->doc, last);

    *hit = (dm_hit){.first = m->first, .n = m->n, .actor = DM_NONE, .title = DM_NONE, .again = DM_NONE,
                    .modifier = DM_NONE, .prefix = DM_NONE, .match = *m};
    for (uint32_t i = 0; i < m->n_entry; i++) {
        const dm_phrase_entry *e = &m->entries[i];

        if (!dm_match_fits(r->doc, m, e))
            continue;
        if (e->kind == DM_PHRASE_ACTOR && (is_noun || (e->letter_case != DM_CASE_ANY && may_be_name(r->doc, last))
                                           || (is_caps && e->letter_case == DM_CASE_CAPS)))
            take_actor(r, hit, e);
        else if (e->kind == DM_PHRASE_TITLE && (is_noun || r->titles[e->record].kind == DM_TITLE_MODIFIER))
            take_title(r, hit, e);
    }
    return hit->actor != DM_NONE || hit->title != DM_NONE || hit->again != DM_NONE || hit->modifier != DM_NONE;
}

/* "Oman's Emir Salim bin Hamad": a nation before it makes a title of a first name. */
static bool is_led_up(const dm_resolver *r, uint32_t t)
{
    uint32_t before = t > 1 && r->doc->toks[t - 1].upos == DM_UPOS_PART ? t - 2 : t - 1, hit;

    if (t == 0 || r->doc->toks[before].sent != r->doc->toks[t].sent)
        return false;
    hit = r->hit_at[before];
    return dm_hit_is_nation(r, hit);
}

/* Inside a longer name of a person only its first word can be a title. */
static bool is_inside_person(const dm_resolver *r, const dm_hit *hit)
{
    uint32_t name = r->name_at[hit->first];

    if (name == DM_NONE || r->doc->names[name].ne != DM_NE_PER)
        return false;
    const dm_name *n = &r->doc->names[name];

    if (hit->first + hit->n < n->first + n->n && !(hit->first == n->first && hit->title != DM_NONE && is_led_up(r, n->first)))
        return hit->first != n->first || hit->title == DM_NONE
            || (hit->n == 1 && n->n > 2 && r->titles[hit->title].kind != DM_TITLE_BEFORE);
    return hit->first > n->first && hit->actor != DM_NONE;
}

/* ---- words joined by a hyphen in one token ------------------------------- */

static uint32_t word_id(const dm_resolver *r, dm_str word)
{
    char buf[64];

    return dm_lexicon_word(r->lex, dm_lexicon_key(buf, sizeof buf, word));
}

/* The word behind the hyphen of "ex-ministers", or of its lemma. */
static uint32_t rest_of(const dm_resolver *r, dm_str word)
{
    size_t hyphen = dm_str_find(word, DM_STR("-"));

    return hyphen + 2 < word.n ? word_id(r, dm_str_sub(word, hyphen + 1, word.n)) : DM_LEX_NONE;
}

/* The modifier "ex" of the token "ex-minister", or DM_NONE. */
static uint32_t former_prefix(const dm_resolver *r, uint32_t t)
{
    dm_str   form = dm_doc_form(r->doc, t);
    size_t   hyphen = dm_str_find(form, DM_STR("-"));
    uint32_t node, n = 0;

    if (hyphen == 0 || hyphen + 2 >= form.n)
        return DM_NONE;
    node = word_id(r, dm_str_sub(form, 0, hyphen));
    if (node == DM_LEX_NONE || (node = dm_phrase_step(r->lex, 0, node)) == DM_LEX_NONE)
        return DM_NONE;
    const dm_phrase_entry *e = dm_phrase_entries(r->lex, node, &n);

    for (uint32_t i = 0; i < n; i++)
        if (e[i].kind == DM_PHRASE_TITLE && e[i].record < r->n_title
            && r->titles[e[i].record].kind == DM_TITLE_MODIFIER
            && dm_str_eq(dm_str_of(r->titles[e[i].record].sectors[0]), DM_STR("ELI")))
            return e[i].record;
    return DM_NONE;
}

/* Matches from `t` as if only the word behind the hyphen stood there. */
static bool match_rest(dm_match *m, dm_resolver *r, uint32_t t, uint32_t end)
{
    dm_token *tok = &r->doc->toks[t];
    dm_token  old = *tok;
    bool      is_match;

    tok->form_id  = rest_of(r, dm_doc_form(r->doc, t));
    tok->lemma_id = rest_of(r, tok->lemma);
    is_match = dm_match_longest(m, r->doc, r->lex, t, end, DM_KIND_BIT(TITLE));
    *tok     = old;
    return is_match;
}

static bool find_match(dm_match *m, dm_resolver *r, uint32_t t, uint32_t end, uint32_t *prefix)
{
    *prefix = DM_NONE;
    if (dm_match_longest(m, r->doc, r->lex, t, end, DM_KIND_BIT(ACTOR) | DM_KIND_BIT(TITLE) | DM_KIND_BIT(PLACE)))
        return true;
    *prefix = former_prefix(r, t);
    return *prefix != DM_NONE && match_rest(m, r, t, end);
}

/* ---- the walk ------------------------------------------------------------ */

static uint32_t add_hit(dm_resolver *r, uint32_t t, uint32_t end)
{
    dm_match m;
    dm_hit   hit;
    uint32_t prefix;

    if (!find_match(&m, r, t, end, &prefix))
        return t + 1;
    if (!read_match(r, &hit, &m))
        return t + m.n;                        /* "North America" hides "America" */
    hit.prefix = prefix;
    if (is_inside_person(r, &hit))
        return t + 1;
    for (uint32_t i = hit.first; i < hit.first + hit.n; i++)
        r->hit_at[i] = r->n_hit;
    *DM_PUSH(r->doc->arena, r->hits, r->n_hit, r->cap_hit) = hit;
    return t + m.n;
}

/* Whether "officers" are soldiers here: more is said of the forces than of the police. */
static bool is_about_forces(const dm_resolver *r)
{
    uint32_t n_mil = 0, n_cop = 0;

    for (uint32_t i = 0; i < r->n_hit; i++) {
        const dm_hit *h = &r->hits[i];
        const char   *sector = h->actor != DM_NONE   ? r->actors[h->actor].sectors[0]
                               : h->title != DM_NONE ? r->titles[h->title].sectors[0]
                                                     : "";

        if (h->n == 1 && dm_in(r, r->cls_officer, h->first))
            continue;
        n_mil += strcmp(sector, "MIL") == 0;
        n_cop += strcmp(sector, "COP") == 0;
    }
    return n_mil > n_cop;
}

/* ---- names that are titles ---------------------------------------------- */

/* Whether the hit is one word in small letters but for the first, and a title alone. */
static bool is_title_word(const dm_resolver *r, const dm_hit *h)
{
    dm_str form = dm_doc_form(r->doc, h->first);

    return h->n == 1 && h->actor == DM_NONE && h->title != DM_NONE && form.n > 1 && form.p[0] >= 'A' && form.p[0] <= 'Z'
        && has_small(form);
}

/* Whether a name of a person of several words, that no title begins, ends in `t`. */
static bool ends_person(const dm_resolver *r, uint32_t t)
{
    const dm_name *n = r->name_at[t] == DM_NONE ? NULL : &r->doc->names[r->name_at[t]];

    return n && n->ne == DM_NE_PER && n->n > 1 && n->first + n->n == t + 1 && r->hit_at[n->first] == DM_NONE;
}

static bool is_title_of_none(const dm_resolver *r, uint32_t hit)
{
    return hit != DM_NONE && r->hits[hit].title != DM_NONE && r->titles[r->hits[hit].title].kind == DM_TITLE_BEFORE
        && !r->titles[r->hits[hit].title].sectors[0][0];
}

/* Whether the title word is a family's name here: at the end of a name, or behind "Mr." with no name behind it. */
static bool is_family_name(const dm_resolver *r, const dm_hit *h)
{
    uint32_t t = h->first;

    if (ends_person(r, t))
        return true;
    return t > 0 && r->doc->toks[t - 1].sent == r->doc->toks[t].sent && is_title_of_none(r, r->hit_at[t - 1])
        && !(t + 1 < r->doc->n_tok && r->doc->toks[t + 1].upos == DM_UPOS_PROPN);
}

/* "Ana Justice ... Ms. Justice": where an article has somebody called so, the word with a capital is that name, but
 * before another ("Justice Rojas"), and behind an article ("the Justice"). */
static void drop_family_names(dm_resolver *r)
{
    const dm_doc *doc = r->doc;
    uint32_t      form[FAMILIES], n = 0;

    for (uint32_t i = 0; i < r->n_hit && n < FAMILIES; i++)
        if (is_title_word(r, &r->hits[i]) && ends_person(r, r->hits[i].first))
            form[n++] = doc->toks[r->hits[i].first].form_id;
    for (uint32_t i = 0; i < r->n_hit && n; i++) {
        uint32_t t = r->hits[i].first, k = 0;

        while (k < n && form[k] != doc->toks[t].form_id)
            k++;
        if (k < n && is_title_word(r, &r->hits[i]) && is_family_name(r, &r->hits[i]))
            r->hit_at[t] = DM_NONE;
    }
}

/* ---- a pronoun in capitals that spells a state --------------------------- */

static bool has_stop(dm_str form) { return dm_str_find(form, DM_STR(".")) < form.n; }

/* Whether the word is one like "US", but not "U.S.", in a sentence all in capitals, and a verb or preposition before
 * has it: "TOLD US", "FOR US". */
bool dm_actor_is_had_we(const dm_doc *doc, const dm_lexicon *lex, uint32_t cls_we, uint32_t t)
{
    uint8_t before = t > doc->sents[doc->toks[t].sent].first ? doc->toks[t - 1].upos : DM_UPOS_X;

    return (before == DM_UPOS_VERB || before == DM_UPOS_ADP) && dm_lexicon_in_class(lex, cls_we, doc->toks[t].form_id)
        && !has_stop(dm_doc_form(doc, t)) && !dm_actor_letters_tell(doc, t);
}

/* "BY US TROOPS", but not "TOLD US PRESIDENT BERG": somebody of that state. */
static bool leads_title(const dm_resolver *r, uint32_t t)
{
    const dm_doc *doc = r->doc;
    uint32_t      next = t + 1 < doc->n_tok && doc->toks[t + 1].sent == doc->toks[t].sent ? r->hit_at[t + 1] : DM_NONE;

    return next != DM_NONE && doc->toks[t - 1].upos != DM_UPOS_VERB
        && (r->hits[next].title != DM_NONE || r->hits[next].actor != DM_NONE);
}

/* "TOLD US" is we, not the state. */
static void drop_pronouns(dm_resolver *r)
{
    for (uint32_t i = 0; i < r->n_hit; i++) {
        uint32_t t = r->hits[i].first;

        if (r->hits[i].n > 1 || r->hit_at[t] != i || !dm_hit_is_nation(r, i)
            || !dm_actor_is_had_we(r->doc, r->lex, r->cls_we, t) || leads_title(r, t))
            continue;
        r->hits[i].actor = DM_NONE;
        r->hit_at[t] = r->top_at[t] = DM_NONE;
        if (r->name_at[t] != DM_NONE && r->doc->names[r->name_at[t]].n == 1)
            r->name_at[t] = DM_NONE;
    }
}

void dm_actor_hits(dm_resolver *r)
{
    const dm_doc *doc = r->doc;

    for (uint32_t s = 0; s < doc->n_sent; s++) {
        uint32_t end = doc->sents[s].first + doc->sents[s].n;

        for (uint32_t t = doc->sents[s].first; t < end;)
            t = add_hit(r, t, end);
    }
    drop_family_names(r);
    drop_pronouns(r);
    r->has_forces = is_about_forces(r);
}
