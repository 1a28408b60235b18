/* petrarch_match.c: verbs and patterns in a tree
 *
 * A verb is found by the forms of the dictionary, the longest of several words first; of two
 * blocks that have it the later counts. Then each pattern of its block is tried, and the one
 * that asks for most words wins, of two alike the later.
 *
 *     - &MILITARY * {FINANCIAL AID} (TO BORDER) +
 *
 * Before the verb a word is the head of its subject. Behind it, it is the head of an object,
 * a complement or an adverb, or a word of function by itself; the nearest word of a phrase
 * must stand at its head, or be joined to what does ("military and financial aid"). A
 * prepositional phrase may hang on the verb, on its object or on another such phrase. $ and +
 * are the next phrase with a code, ^ lets one pass. Words of a file that has no brackets at all,
 * as PETRARCH 1 and TABARI have them, may stand anywhere among these, and adverbs before the verb.
 */
#include "event/petrarch_int.h"

enum { STEPS = 5, TERM_WORDS = 32 };

static const dm_token *tok(const dm_pc *c, uint32_t t) { return &c->doc->toks[t]; }

/* ---- words -------------------------------------------------------------- */

bool dm_pc_is_word(const dm_pc *c, uint32_t t, uint32_t word, bool is_exact)
{
    return c->form[t] == word || (!is_exact && c->lemma[t] == word);
}

static bool is_hyphen(const dm_pc *c, uint32_t t) { return dm_str_eq(dm_doc_form(c->doc, t), DM_STR("-")); }

/* Whether the words of `term` end at token `t`: then *first is where they begin. A set among
 * them is one word's spellings. */
static bool term_ends(const dm_pc *c, const dm_pv_term *term, uint32_t t, uint32_t from, uint32_t *first);

static bool spelling_ends(const dm_pc *c, uint32_t set, uint32_t t, uint32_t from, uint32_t *first)
{
    for (uint32_t i = c->v->sets[set].term; i != DM_PV_NONE; i = c->v->terms[i].next) {
        const dm_pv_term *term = &c->v->terms[i];
        uint32_t          at = t, k = term->n;
        bool              is_same = true;

        while (k > 0 && is_same) {
            uint32_t item = c->v->items[term->first + --k];

            if (k + 1 < term->n && at > from && is_hyphen(c, at))
                at--;
            is_same = !(item & DM_PV_SET) && dm_pc_is_word(c, at, item, term->is_exact) && (k == 0 || at > from);
            if (is_same && k > 0)
                at--;
        }
        if (is_same) {
            *first = at;
            return true;
        }
    }
    return false;
}

/* Whether what `item` stands for ends at token `t`, not before `from`. */
static bool item_ends(const dm_pc *c, uint32_t item, uint32_t t, uint32_t from, uint32_t *first)
{
    *first = t;
    if (!(item & DM_PV_SET))
        return dm_pc_is_word(c, t, item, false);
    item &= ~DM_PV_SET;
    for (uint32_t i = c->v->sets[item].term; i != DM_PV_NONE; i = c->v->terms[i].next)
        if (term_ends(c, &c->v->terms[i], t, from, first))
            return true;
    return false;
}

static bool term_ends(const dm_pc *c, const dm_pv_term *term, uint32_t t, uint32_t from, uint32_t *first)
{
    uint32_t at = t;

    for (uint32_t k = term->n; k > 0; k--) {
        uint32_t item = c->v->items[term->first + k - 1];

        if (k < term->n) {
            if (at <= from)
                return false;
            at -= is_hyphen(c, at - 1) && at > from + 1 ? 2 : 1;
        }
        if (item & DM_PV_SET ? !spelling_ends(c, item & ~DM_PV_SET, at, from, &at)
                             : !dm_pc_is_word(c, at, item, term->is_exact))
            return false;
    }
    *first = at;
    return term->n > 0;
}

/* What stands before `p` in a phrase: with "military and" before "financial", "military". */
static bool step_joined(const dm_pc *c, uint32_t *p, uint32_t from)
{
    uint8_t upos;

    if (*p < from + 2)
        return false;
    upos = tok(c, *p - 1)->upos;
    if (upos != DM_UPOS_CCONJ && upos != DM_UPOS_PUNCT)
        return false;
    *p -= 2;
    return true;
}

/* Whether the words before the head of a phrase stand before token `at`. */
static bool has_modifiers(const dm_pc *c, const dm_pv_part *part, uint32_t at, uint32_t from)
{
    for (uint32_t k = part->n - 1; k > 0; k--) {
        bool     is_nearest = k == part->n - 1, has = false;
        uint32_t p = at;

        if (p == from)
            return false;
        for (p--; !(has = item_ends(c, c->v->items[part->first + k - 1], p, from, &at));)
            if (is_nearest ? !step_joined(c, &p, from) : p-- == from)
                break;
        if (!has)
            return false;
    }
    return true;
}

/* Whether the phrase of `part` is headed by `t`. */
static bool is_phrase(const dm_pc *c, const dm_pv_part *part, uint32_t t)
{
    uint32_t from = c->doc->sents[tok(c, t)->sent].first, first;

    return item_ends(c, c->v->items[part->first + part->n - 1], t, from, &first) && has_modifiers(c, part, first, from);
}

/* ---- what a sentence has ------------------------------------------------ */

void dm_pc_enter(dm_pc *c, const dm_sent *s)
{
    for (uint32_t t = s->first; t < s->first + s->n; t++) {
        if (c->form[t] != DM_PV_NONE)
            c->word_in[c->form[t]] = tok(c, t)->sent + 1;
        if (c->lemma[t] != DM_PV_NONE)
            c->word_in[c->lemma[t]] = tok(c, t)->sent + 1;
    }
}

/* Whether the sentence may have what `item` stands for; a set's answer is kept. */
static bool may_have(const dm_pc *c, uint32_t item, uint32_t sent)
{
    uint32_t *known;

    if (!(item & DM_PV_SET))
        return c->word_in[item] == sent + 1;
    item &= ~DM_PV_SET;
    known = &c->set_in[item];
    if (*known / 2 != sent + 1) {
        *known = 2 * (sent + 1);
        for (uint32_t i = c->v->sets[item].term; i != DM_PV_NONE && !(*known & 1); i = c->v->terms[i].next) {
            uint32_t last = c->v->terms[i].n ? c->v->items[c->v->terms[i].first + c->v->terms[i].n - 1] : DM_PV_SET;

            *known |= last & DM_PV_SET || c->word_in[last] == sent + 1;
        }
    }
    return *known & 1;
}

/* Most patterns ask for a word that is nowhere in the sentence. */
static bool may_fit(const dm_pc *c, const dm_pv_pattern *pat, uint32_t sent)
{
    for (uint32_t i = pat->first; i < pat->first + pat->n_before + pat->n_after; i++) {
        const dm_pv_part *part = &c->v->parts[i];

        if (part->n && !may_have(c, c->v->items[part->first + part->n - 1], sent))
            return false;
    }
    return true;
}

/* ---- verbs -------------------------------------------------------------- */

/* A word of a verb of several: right beside it, or a particle that hangs on it. */
static bool has_other_word(const dm_pc *c, uint32_t v, uint32_t at, uint32_t word, uint32_t *found)
{
    const dm_sent *s = &c->doc->sents[tok(c, v)->sent];

    if (at >= s->first && at < s->first + s->n && dm_pc_is_word(c, at, word, true)) {
        *found = at;
        return true;
    }
    for (uint32_t k = dm_first(c->doc, v); at > v && k != DM_NONE; k = dm_next(c->doc, k))
        if (k > v && tok(c, k)->deprel == DM_DEP_COMPOUND_PRT && dm_pc_is_word(c, k, word, true)) {
            *found = k;
            return true;
        }
    return false;
}

static bool has_words(const dm_pc *c, const dm_pv_verb *verb, uint32_t t, dm_pc_act *a)
{
    a->first = a->last = t;
    for (uint32_t i = 0; i < verb->n; i++) {
        uint32_t found;

        if (i == verb->at)
            continue;
        if (i < verb->at && t < verb->at - i)
            return false;
        if (!has_other_word(c, t, t + i - verb->at, c->v->items[verb->first + i], &found))
            return false;
        a->first = found < a->first ? found : a->first;
        a->last  = found > a->last ? found : a->last;
    }
    return true;
}

static bool can_act(const dm_pc *c, uint32_t t)
{
    uint8_t rel = dm_deprel_base(tok(c, t)->deprel);

    return tok(c, t)->upos == DM_UPOS_VERB && rel != DM_DEP_AUX && rel != DM_DEP_COP && rel != DM_DEP_CASE
        && rel != DM_DEP_AMOD && rel != DM_DEP_COMPOUND;
}

static const dm_pv_verb *find_verb(const dm_pc *c, uint32_t t, dm_pc_act *a)
{
    const dm_pv_verb *best = NULL;
    uint32_t          word = c->form[t];

    if (word == DM_PV_NONE)
        return NULL;
    for (uint32_t i = c->v->verb_of[word]; i != DM_PV_NONE; i = c->v->verbs[i].next) {
        dm_pc_act at = *a;

        if ((!best || c->v->verbs[i].n > best->n) && has_words(c, &c->v->verbs[i], t, &at)) {
            best     = &c->v->verbs[i];
            a->first = at.first;
            a->last  = at.last;
        }
    }
    return best;
}

/* ---- a pattern ---------------------------------------------------------- */

/* Where a pattern is being laid on. */
typedef struct fit {
    dm_pc      *c;
    dm_pc_act  *a;
    bool        is_flat;           /* words stand anywhere in the clause       */
    uint32_t    end;               /* of the sentence                          */
    uint32_t    pos;               /* behind the last token that a part took   */
    uint32_t    prep;              /* the preposition the last part took alone, or DM_NONE */
    uint32_t    source, target;
    bool        is_both;
    bool        has_not;           /* "not" is a word of the pattern           */
    bool        in_prep;           /* a PREP is being laid on: "(TO FREEZE)"   */
} fit;

static bool is_infinitive(const dm_pc *c, uint32_t v)
{
    uint32_t to = dm_child(c->doc, v, DM_DEP_MARK);

    return to != DM_NONE && tok(c, to)->upos == DM_UPOS_PART;
}

/* Whether `t` lies below the verb by relations of a clause's own parts; it is a complement when
 * it does so by itself, not before another word or behind a preposition. */
static bool is_near(const fit *f, uint32_t t, bool *is_complement)
{
    uint32_t v = f->a->token;

    *is_complement = true;
    for (uint32_t i = 0; i < STEPS && t != DM_NONE; i++) {
        const dm_token *k = tok(f->c, t);

        if (t == v)
            return true;
        switch (dm_deprel_base(k->deprel)) {
        case DM_DEP_OBJ: case DM_DEP_IOBJ: case DM_DEP_CONJ: case DM_DEP_ADVMOD:
            break;
        case DM_DEP_XCOMP:
            if (k->upos == DM_UPOS_VERB && k->head != DM_NONE && is_infinitive(f->c, t)
                && dm_child(f->c->doc, k->head, DM_DEP_OBJ) != DM_NONE && !f->in_prep)
                return false;                          /* what the object is to do */
            break;
        case DM_DEP_NSUBJ:
            if (k->deprel != DM_DEP_NSUBJ_PASS || k->head != v)
                return false;
            break;
        case DM_DEP_ADVCL:
            if (!is_infinitive(f->c, t))
                return false;
            break;
        case DM_DEP_COMPOUND:
            *is_complement = *is_complement && k->deprel == DM_DEP_COMPOUND_PRT;
            break;
        case DM_DEP_OBL: case DM_DEP_NMOD:
            *is_complement = *is_complement
                && (dm_child(f->c->doc, t, DM_DEP_CASE) == DM_NONE
                    || (f->prep != DM_NONE && tok(f->c, f->prep)->head == t));
            break;
        case DM_DEP_CASE: case DM_DEP_MARK: case DM_DEP_DET: case DM_DEP_AMOD: case DM_DEP_NUMMOD: case DM_DEP_FLAT:
            *is_complement = false;
            break;
        default:
            return false;
        }
        t = k->head;
    }
    return t == v;
}

static bool is_of_function(const dm_pc *c, uint32_t t)
{
    uint8_t rel = dm_deprel_base(tok(c, t)->deprel);

    return rel == DM_DEP_CASE || rel == DM_DEP_MARK || rel == DM_DEP_DET || rel == DM_DEP_AMOD;
}

/* Where words that stand behind an active verb begin: what is done to the subject of a passive stands before it. */
static uint32_t first_word(const fit *f)
{
    uint32_t subject = f->a->is_passive ? dm_child(f->c->doc, f->a->token, DM_DEP_NSUBJ_PASS) : DM_NONE, first, last;

    if (subject == DM_NONE)
        return f->a->token + 1;
    dm_subtree(f->c->doc, subject, &first, &last);
    return first < f->a->token ? first : f->a->token + 1;
}

static bool noun_behind(fit *f, const dm_pv_part *part)
{
    for (uint32_t t = first_word(f); t < f->end; t++) {
        bool is_complement;

        if (!is_phrase(f->c, part, t) || !is_near(f, t, &is_complement)
            || !(is_complement || f->is_flat || (part->n == 1 && is_of_function(f->c, t))) || (t >= f->a->first && t <= f->a->last))
            continue;
        f->prep = is_of_function(f->c, t) && dm_deprel_base(tok(f->c, t)->deprel) == DM_DEP_CASE ? t : DM_NONE;
        f->pos  = t >= f->pos ? t + 1 : f->pos;
        return true;
    }
    return false;
}

/* The phrase a preposition stands before: its head, or itself when it is a particle. */
static uint32_t object_of(const dm_pc *c, uint32_t t)
{
    uint8_t rel = dm_deprel_base(tok(c, t)->deprel);

    return rel == DM_DEP_CASE || rel == DM_DEP_MARK ? tok(c, t)->head : t;
}

static bool is_preposition(const fit *f, const dm_pv_part *part, uint32_t t)
{
    uint8_t  rel = dm_deprel_base(tok(f->c, t)->deprel);
    uint32_t first;
    bool     is_complement;

    return (rel == DM_DEP_CASE || rel == DM_DEP_MARK || rel == DM_DEP_ADVMOD || rel == DM_DEP_COMPOUND
            || tok(f->c, t)->upos == DM_UPOS_ADP)
        && item_ends(f->c, f->c->v->items[part->first + part->n - 1], t, f->c->doc->sents[tok(f->c, t)->sent].first, &first)
        && is_near(f, t, &is_complement);
}

/* A word of a prepositional phrase: its head, what is joined to that, or what follows the preposition. */
static bool noun_inside(const fit *f, const dm_pv_part *part, uint32_t prep, uint32_t object)
{
    if (is_phrase(f->c, part, object) || (prep + 1 < f->end && is_phrase(f->c, part, prep + 1)))
        return true;
    for (uint32_t k = dm_first(f->c->doc, object); k != DM_NONE; k = dm_next(f->c->doc, k))
        if (tok(f->c, k)->deprel == DM_DEP_CONJ && is_phrase(f->c, part, k))
            return true;
    return false;
}

static void give(fit *f, dm_pv_kind kind, uint32_t phrase)
{
    if (kind == DM_PV_SOURCE)
        f->source = phrase;
    else if (kind == DM_PV_TARGET)
        f->target = phrase;
    else if (kind == DM_PV_BOTH)
        f->is_both = true;
}

/* The next phrase with a word that has a code, which is passed; what hangs behind it is one more. */
static uint32_t pass_phrase(fit *f)
{
    uint32_t first, last, t = f->pos;

    while (t < f->end && f->c->hit_at[t] == DM_NONE)
        t++;
    if (t >= f->end)
        return DM_NONE;
    first  = dm_pc_phrase_of(f->c, t);
    last   = first > t ? first : t;
    f->pos = last + 1;
    while (f->pos < f->end && f->c->hit_at[f->pos] != DM_NONE && f->c->hit_at[f->pos] == f->c->hit_at[f->pos - 1])
        f->pos++;
    return first;
}

static bool parts_inside(fit *f, const dm_pv_part *prep, uint32_t t)
{
    uint32_t object = object_of(f->c, t), n_slot = 0;

    for (uint32_t i = 1; i <= prep->n_inner; i++) {
        const dm_pv_part *part = prep + i;

        if (part->kind == DM_PV_NOUN) {
            if (!noun_inside(f, part, t, object))
                return false;
            continue;
        }
        if (object == t)
            return false;
        if (n_slot++)
            object = pass_phrase(f);
        if (object == DM_NONE)
            return false;
        give(f, part->kind, object);
        f->pos = object + 1 > f->pos ? object + 1 : f->pos;
    }
    return true;
}

static bool prep_found(fit *f, const dm_pv_part *part)
{
    for (uint32_t t = first_word(f); t < f->end; t++) {
        fit before = *f;

        if (!is_preposition(f, part, t))
            continue;
        f->pos = t + 1 > f->pos ? t + 1 : f->pos;
        if (parts_inside(f, part, t)) {
            f->prep = part->n_inner ? DM_NONE : t;
            return true;
        }
        *f = before;
    }
    return false;
}

static bool prep_behind(fit *f, const dm_pv_part *part)
{
    bool has;

    f->in_prep = true;
    has        = prep_found(f, part);
    f->in_prep = false;
    return has;
}

/* "(OUT OF) *", "(DESPITE) *": right before the verb, or before a phrase that hangs on it. */
static bool prep_before(fit *f, const dm_pv_part *part)
{
    const dm_doc *doc = f->c->doc;
    uint32_t      v = f->a->token, from = doc->sents[doc->toks[v].sent].first, first;

    for (uint32_t t = from; t < v; t++) {
        uint32_t h = doc->toks[t].head, at = t + 1;
        bool     has = true;

        if (h == DM_NONE || (h != v && doc->toks[h].head != v) || (doc->toks[t].deprel == DM_DEP_MARK && part->n_inner == 0)
            || !item_ends(f->c, f->c->v->items[part->first + part->n - 1], t, from, &first))
            continue;
        for (uint32_t i = 1; i <= part->n_inner && has; i++)
            if (part[i].kind == DM_PV_NOUN)
                has = at < f->end && is_phrase(f->c, &part[i], at++);
            else
                give(f, part[i].kind, h == v ? DM_NONE : h);
        if (has)
            return true;
    }
    return false;
}

/* A word before the verb: the head of its subject, a helping verb, or "not". */
static bool noun_before(fit *f, const dm_pv_part *part)
{
    const dm_doc *doc = f->c->doc;
    uint32_t      doer = f->a->is_passive ? dm_pc_doer(f->c, f->a->token) : DM_NONE;
    uint32_t      subject = doer == DM_NONE ? dm_pc_subject(f->c, f->a->token) : doer;

    if (subject != DM_NONE && is_phrase(f->c, part, subject))
        return true;
    for (uint32_t k = subject == DM_NONE ? DM_NONE : dm_first(doc, subject); k != DM_NONE; k = dm_next(doc, k))
        if (doc->toks[k].deprel == DM_DEP_CONJ && is_phrase(f->c, part, k))
            return true;
    for (uint32_t k = dm_first(doc, f->a->token); k != DM_NONE && k < f->a->token; k = dm_next(doc, k)) {
        bool is_not = doc->toks[k].morph.polarity == DM_POLARITY_NEG;

        if ((f->is_flat || dm_deprel_base(doc->toks[k].deprel) == DM_DEP_AUX || is_not) && is_phrase(f->c, part, k)) {
            f->has_not = f->has_not || is_not;
            return true;
        }
    }
    return false;
}

static bool part_before(fit *f, const dm_pv_part *part)
{
    switch (part->kind) {
    case DM_PV_NOUN: return noun_before(f, part);
    case DM_PV_PREP: return prep_before(f, part);
    case DM_PV_SKIP: return true;
    default:
        give(f, part->kind, dm_pc_subject(f->c, f->a->token));
        return true;
    }
}

static bool part_behind(fit *f, const dm_pv_part *part)
{
    uint32_t phrase;

    switch (part->kind) {
    case DM_PV_NOUN: return noun_behind(f, part);
    case DM_PV_PREP: return prep_behind(f, part);
    case DM_PV_SKIP:
        pass_phrase(f);
        return true;
    default:
        phrase = pass_phrase(f);
        give(f, part->kind, phrase);
        return phrase != DM_NONE;
    }
}

/* Who is named on one side only stands against the subject. */
static void fill_sides(fit *f)
{
    uint32_t subject = dm_pc_subject(f->c, f->a->token);

    if (f->source != DM_NONE && f->target == DM_NONE && f->source != subject)
        f->target = subject;
    else if (f->target != DM_NONE && f->source == DM_NONE && f->target != subject && f->a->is_passive)
        f->source = subject;
}

static bool has_two(dm_pc *c, uint32_t v)
{
    dm_pc_codes both = {.n = 0};
    uint32_t    subject = dm_pc_subject(c, v);

    if (subject != DM_NONE)
        dm_pc_phrase(c, &both, subject);
    return both.n > 1;
}

/* Lays `pat` on the verb of f->a. */
static bool fits(fit *f, const dm_pv_pattern *pat)
{
    const dm_pv_part *part = &f->c->v->parts[pat->first];
    uint32_t          n = pat->n_before + pat->n_after;

    for (uint32_t i = 0; i < n; i += 1 + part[i].n_inner)
        if (i < pat->n_before ? !part_before(f, &part[i]) : !part_behind(f, &part[i]))
            return false;
    if (f->is_both && !has_two(f->c, f->a->token))
        return false;
    fill_sides(f);
    return true;
}

static bool is_negated(const dm_pc *c, uint32_t v)
{
    for (uint32_t k = dm_first(c->doc, v); k != DM_NONE; k = dm_next(c->doc, k))
        if (tok(c, k)->morph.polarity == DM_POLARITY_NEG
            && (tok(c, k)->deprel == DM_DEP_ADVMOD || dm_deprel_base(tok(c, k)->deprel) == DM_DEP_AUX))
            return true;
    return false;
}

static void choose_pattern(dm_pc *c, dm_pc_act *a)
{
    const dm_pv_block *b = &c->v->blocks[a->verb->block];
    const dm_sent     *s = &c->doc->sents[tok(c, a->token)->sent];
    uint32_t           best = 0;

    for (uint32_t i = b->first; i < b->first + b->n; i++) {
        const dm_pv_pattern *pat = &c->v->patterns[i];
        fit f = {.c = c, .a = a, .is_flat = pat->is_flat, .end = s->first + s->n, .pos = a->token + 1, .prep = DM_NONE,
                 .source = DM_NONE, .target = DM_NONE};

        if (pat->weight < best || pat->weight == 0 || !may_fit(c, pat, tok(c, a->token)->sent) || !fits(&f, pat))
            continue;
        best       = pat->weight;
        a->pattern = pat;
        a->source  = f.source;
        a->target  = f.target;
        a->is_both = f.is_both;
        a->is_negated = is_negated(c, a->token) && !f.has_not;
    }
}

/* ---- all of it ---------------------------------------------------------- */

static bool is_passive(const dm_pc *c, uint32_t v)
{
    if (dm_deprel_base(tok(c, v)->deprel) == DM_DEP_ACL && dm_event_is_passive(&c->s, v))
        return true;
    return dm_child(c->doc, v, DM_DEP_NSUBJ_PASS) != DM_NONE || dm_child(c->doc, v, DM_DEP_AUX_PASS) != DM_NONE
        || (dm_child(c->doc, v, DM_DEP_OBL_AGENT) != DM_NONE && dm_child(c->doc, v, DM_DEP_NSUBJ) == DM_NONE);
}

bool dm_pc_find(dm_pc *c, dm_pc_act *out, uint32_t t)
{
    *out = (dm_pc_act){.token = t, .source = DM_NONE, .target = DM_NONE, .inside = DM_NONE};
    if (!can_act(c, t) || !(out->verb = find_verb(c, t, out)))
        return false;
    out->is_passive = is_passive(c, t);
    out->is_negated = is_negated(c, t);
    choose_pattern(c, out);
    out->code = out->pattern ? out->pattern->code : out->verb->code;
    out->is_negated = out->is_negated && !c->v->is_foreign;
    if (out->is_negated) {
        out->code.there = dm_pc_negated(c, out->code.there);
        out->code.back  = dm_pc_negated(c, out->code.back);
    }
    return true;
}
