/* cuefind.c: cue words in a sentence
 *
 * The lexicon's phrases are walked from a token on, its first word by lemma or by
 * form, the others by form. A word's tag says which kinds it may be; the longest
 * match wins. Around the word, the cue takes in what stands against it and hangs
 * on it: auxiliaries, negation, adverbs, a governing verb before "to".
 */
#include "claim/claim_int.h"

enum { MAX_CUE_WORDS = 8, WORD_BYTES = 64 };

typedef struct hit_list {
    dm_cue_hit *hit;
    uint32_t    n, cap;
} hit_list;

static void take_entries(const dm_finder *f, uint32_t node, uint32_t n_word, uint32_t kinds, hit_list *list)
{
    uint32_t               n;
    const dm_phrase_entry *e = dm_phrase_entries(f->lex, node, &n);

    for (uint32_t i = 0; i < n; i++) {
        if (e[i].kind != DM_PHRASE_CUE || !(kinds >> e[i].flags & 1) || e[i].record >= f->n_cue)
            continue;
        if (list->n && n_word < list->hit[0].n)
            return;
        if (list->n && n_word > list->hit[0].n)
            list->n = 0;
        if (list->n < list->cap)
            list->hit[list->n++] = (dm_cue_hit){&f->cues[e[i].record], e[i].record, (uint8_t)e[i].flags,
                                                (uint8_t)n_word};
    }
}

static void walk(const dm_finder *f, uint32_t t, uint32_t word, uint32_t kinds, hit_list *list)
{
    const dm_token *tok  = f->doc->toks;
    uint32_t        sent = tok[t].sent, node;

    if (word == DM_NONE)
        return;
    node = dm_phrase_step(f->lex, 0, word);
    for (uint32_t n = 1; node != DM_LEX_NONE && n <= MAX_CUE_WORDS; n++) {
        take_entries(f, node, n, kinds, list);
        if (t + n >= f->doc->n_tok || tok[t + n].sent != sent || tok[t + n].form_id == DM_NONE)
            return;
        node = dm_phrase_step(f->lex, node, tok[t + n].form_id);
    }
}

/* The verbs that the form may come from by its ending. */
static void walk_endings(const dm_finder *f, uint32_t t, uint32_t kinds, hit_list *list)
{
    char   form_room[WORD_BYTES], room[WORD_BYTES], key_room[WORD_BYTES];
    dm_str form = dm_lexicon_key(form_room, sizeof form_room, dm_doc_form(f->doc, t));

    for (uint32_t i = 0; i < f->n_ending && !list->n; i++) {
        dm_str end = dm_lexicon_str(f->lex, f->endings[i].form), put = dm_lexicon_str(f->lex, f->endings[i].lemma);
        size_t stem;

        if (form.n < end.n + 2 || !dm_str_ends(form, end) || form.n + put.n > sizeof room)
            continue;
        stem = form.n - end.n;
        memcpy(room, form.p, stem);
        if (put.n)
            memcpy(room + stem, put.p, put.n);
        walk(f, t, dm_lexicon_word(f->lex, dm_lexicon_key(key_room, sizeof key_room, (dm_str){room, stem + put.n})),
             kinds, list);
    }
}

static uint32_t match(const dm_finder *f, uint32_t t, uint32_t kinds, dm_cue_hit *hit, uint32_t cap)
{
    const dm_token *tok  = &f->doc->toks[t];
    hit_list        list = {hit, 0, cap};

    if (!kinds)
        return 0;
    walk(f, t, tok->lemma_id, kinds, &list);
    if (tok->form_id != tok->lemma_id)
        walk(f, t, tok->form_id, kinds, &list);
    if (!list.n && (tok->upos == DM_UPOS_VERB || tok->upos == DM_UPOS_NOUN) && kinds >> DM_CUE_VERB & 1)
        walk_endings(f, t, kinds, &list);
    return list.n;
}

bool dm_cue_match(const dm_finder *f, uint32_t t, uint32_t kinds, dm_cue_hit *hit)
{
    *hit = (dm_cue_hit){0};
    return match(f, t, kinds, hit, 1) > 0;
}

/* Records are in the lexicon's order already but for words met by lemma and form. */
uint32_t dm_cue_hits(const dm_finder *f, uint32_t t, uint32_t kinds, dm_cue_hit hits[DM_CUE_HITS])
{
    return match(f, t, kinds, hits, DM_CUE_HITS);
}

/* "The villagers fear that": tagged a noun, but with a subject and no copula. */
static bool is_verb_in_disguise(const dm_finder *f, uint32_t t)
{
    return dm_child(f->doc, t, DM_DEP_NSUBJ) < t && dm_child(f->doc, t, DM_DEP_COP) == DM_NONE
        && dm_child(f->doc, t, DM_DEP_DET) == DM_NONE
        && (dm_child(f->doc, t, DM_DEP_CCOMP) != DM_NONE || dm_child(f->doc, t, DM_DEP_XCOMP) != DM_NONE)
        && t + 1 < f->doc->n_tok && f->doc->toks[t + 1].upos != DM_UPOS_ADP;
}

/* "Russian claims that .. were false": tagged a verb, but an adjective stands before it and another verb
 * has it for its subject. */
static bool is_noun_in_disguise(const dm_finder *f, uint32_t t)
{
    uint32_t before = dm_child(f->doc, t, DM_DEP_AMOD);

    return before != DM_NONE && before < t && dm_deprel_base(f->doc->toks[t].deprel) == DM_DEP_NSUBJ
        && dm_subject(f, t) == DM_NONE;
}

/* '"...," Lund notes.': tagged a noun, but all between the quotation and the full stop is a name and it. */
static bool is_verb_after_quote(const dm_finder *f, uint32_t t)
{
    const dm_sent *s = &f->doc->sents[f->doc->toks[t].sent];
    uint32_t       at = t;

    if (f->doc->n_quote == 0 || f->quote[t] != DM_NONE || t + 2 < s->first + s->n)
        return false;
    while (at > s->first && f->doc->toks[at - 1].upos == DM_UPOS_PROPN && f->quote[at - 1] == DM_NONE)
        at--;
    return at < t && at > s->first + 1 && f->quote[at - 1] != DM_NONE && f->run[f->quote[at - 1]].last == at - 1
        && dm_is_char(f, at - 2, ',');
}

uint32_t dm_cue_kinds_of(const dm_finder *f, uint32_t t)
{
    switch (f->doc->toks[t].upos) {
    case DM_UPOS_VERB:
        if (is_noun_in_disguise(f, t))
            return DM_CUE_BIT(NOUN);
        if (dm_lexicon_in_class(f->lex, f->preps, f->doc->toks[t].form_id) && dm_child(f->doc, t, DM_DEP_AUX) == DM_NONE)
            return DM_CUE_BIT(PHRASE);
        return DM_CUE_BIT(VERB) | DM_CUE_BIT(PHRASE) | DM_CUE_BIT(ADJECTIVE);
    case DM_UPOS_NOUN:
        return DM_CUE_BIT(PHRASE) | (is_verb_in_disguise(f, t) || is_verb_after_quote(f, t) ? DM_CUE_BIT(VERB) : DM_CUE_BIT(NOUN));
    case DM_UPOS_ADJ:
        return DM_CUE_BIT(PHRASE) | DM_CUE_BIT(ADJECTIVE);
    case DM_UPOS_ADV:
        return DM_CUE_BIT(PHRASE) | DM_CUE_BIT(ADVERB);
    case DM_UPOS_PUNCT: case DM_UPOS_PRON: case DM_UPOS_DET: case DM_UPOS_NUM:
        return 0;
    default:
        return DM_CUE_BIT(PHRASE);
    }
}

bool dm_cue_has_child(const dm_finder *f, uint32_t t, uint32_t kinds)
{
    dm_cue_hit hit;

    for (uint32_t c = dm_first(f->doc, t); c != DM_NONE; c = dm_next(f->doc, c))
        if (dm_cue_match(f, c, kinds, &hit))
            return true;
    return false;
}

static bool negates(const dm_finder *f, uint32_t t)
{
    dm_cue_hit hit;

    for (uint32_t c = dm_first(f->doc, t); c != DM_NONE; c = dm_next(f->doc, c)) {
        uint8_t rel = f->doc->toks[c].deprel;

        if (rel != DM_DEP_ADVMOD && rel != DM_DEP_AUX && rel != DM_DEP_DET)
            continue;
        if (f->doc->toks[c].morph.polarity == DM_POLARITY_NEG || dm_cue_match(f, c, DM_CUE_BIT(NEGATOR), &hit))
            return true;
    }
    return false;
}

bool dm_cue_is_negated(const dm_finder *f, uint32_t head)
{
    const dm_token *tok = &f->doc->toks[head];
    bool            is  = negates(f, head);
    dm_cue_hit      hit;

    if (tok->deprel != DM_DEP_XCOMP || tok->head == DM_NONE)
        return is;
    if (dm_cue_match(f, tok->head, DM_CUE_BIT(VERB), &hit) && (hit.cue->flags & DM_CUE_NEGATES))
        is = !is;
    return is != negates(f, tok->head);
}

/* A word with a capital inside its sentence is a name, whatever its tag. */
static bool is_capital(const dm_finder *f, uint32_t t)
{
    dm_str form = dm_doc_form(f->doc, t);

    return form.n && form.p[0] >= 'A' && form.p[0] <= 'Z' && f->doc->sents[f->doc->toks[t].sent].first != t;
}

/* Whether `t`, standing against the cue, is part of it. */
static bool belongs(const dm_finder *f, uint32_t t, uint32_t head)
{
    const dm_token *tok = &f->doc->toks[t];

    if (tok->head != head || is_capital(f, t))
        return false;
    switch (tok->deprel) {
    case DM_DEP_AUX: case DM_DEP_AUX_PASS: case DM_DEP_COP: case DM_DEP_COMPOUND_PRT:
        return true;
    case DM_DEP_ADVMOD:
        return f->lo[t] == t && f->hi[t] == t && tok->morph.prontype != DM_PRONTYPE_INT
            && tok->morph.prontype != DM_PRONTYPE_REL;
    case DM_DEP_MARK:
        return tok->upos == DM_UPOS_PART;
    default:
        return false;
    }
}

static uint32_t widen_left(const dm_finder *f, uint32_t first, uint32_t head, uint32_t limit)
{
    while (first > limit && belongs(f, first - 1, head))
        first--;
    return first;
}

/* "Is alleged to have ordered": nobody's word of what the subject said, and a cue by itself. */
static bool is_hearsay(const dm_finder *f, uint32_t verb)
{
    dm_cue_hit hit;

    return dm_is_passive(f, verb) && dm_cue_match(f, verb, DM_CUE_BIT(VERB), &hit)
        && hit.cue->flags & DM_CUE_UNNAMED && !(hit.cue->flags & DM_CUE_HEARER);
}

/* "Lund wants to stress that they left", "I want to thank": he stresses and thanks, and wants nothing. */
static bool is_told(const dm_finder *f, uint32_t head, uint32_t verb, const dm_cue_hit *hit)
{
    uint32_t who = dm_subject(f, verb);
    bool     is_mine = who != DM_NONE && dm_tok(f, who)->morph.person == DM_PERSON_1;

    if (!hit->cue || hit->kind != DM_CUE_VERB || hit->cue->stance != DM_STANCE_AFFIRM || dm_child(f->doc, verb, DM_DEP_OBJ) != DM_NONE)
        return false;
    return is_mine || (hit->cue->flags & DM_CUE_NESTS && dm_child(f->doc, head, DM_DEP_CCOMP) != DM_NONE);
}

/* "Pledged to oppose": a cue of its own that what it governs is the content of; "refused to confirm" is one cue. */
static bool is_own_cue(const dm_finder *f, uint32_t head, uint32_t verb, const dm_cue_hit *told)
{
    dm_cue_hit hit;

    if (is_told(f, head, verb, told))
        return false;
    return dm_cue_match(f, verb, DM_CUE_BIT(VERB), &hit) && !(hit.cue->flags & DM_CUE_NEGATES)
        && (hit.cue->stance == DM_STANCE_PROMISE || hit.cue->stance == DM_STANCE_DEMAND || hit.cue->stance == DM_STANCE_SUPPOSE);
}

/* "declined to comment": the governing verb, when the two stand together. */
static uint32_t widen_governor(const dm_finder *f, uint32_t first, uint32_t head, uint32_t limit, const dm_cue_hit *hit)
{
    const dm_token *toks = f->doc->toks;
    uint32_t        gov  = toks[head].head;
    dm_cue_hit      as;

    if (toks[head].deprel == DM_DEP_ADVCL && gov != DM_NONE && gov + 2 == first && gov >= limit && is_hearsay(f, gov)
        && dm_cue_match(f, first - 1, DM_CUE_BIT(ASIDE), &as))
        return widen_left(f, gov, gov, limit);               /* "was quoted as saying" */
    if (toks[head].deprel != DM_DEP_XCOMP || gov == DM_NONE || gov >= first || gov < limit || is_hearsay(f, gov) || is_own_cue(f, head, gov, hit))
        return first;
    for (uint32_t t = gov + 1; t < first; t++)
        if (toks[t].upos != DM_UPOS_ADV && toks[t].upos != DM_UPOS_ADP && toks[t].upos != DM_UPOS_PART)
            return first;
    return widen_left(f, gov, gov, limit);
}

dm_run dm_cue_run(const dm_finder *f, uint32_t head, const dm_cue_hit *hit)
{
    const dm_sent *sent = &f->doc->sents[f->doc->toks[head].sent];
    uint32_t       end  = sent->first + sent->n - 1;
    dm_run         r    = {head, head + (hit->n ? hit->n - 1u : 0)};

    r.first = widen_left(f, r.first, head, sent->first);
    r.first = widen_governor(f, r.first, head, sent->first, hit);
    while (r.last < end && belongs(f, r.last + 1, head) && f->doc->toks[r.last + 1].deprel == DM_DEP_COMPOUND_PRT)
        r.last++;
    if (r.last < end && dm_is_char(f, r.last + 1, ':'))
        r.last++;
    return r;
}
