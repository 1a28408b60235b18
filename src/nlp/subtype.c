/* subtype.c: relations without subtypes get them back
 *
 * First every word tells its head what it is to it: a finite auxiliary, a relative
 * pronoun, a mark, a case. Then every relation is looked at once, with what is known
 * of the word and of its head. The rules are those of the guidelines:
 *
 *     nsubj csubj    :pass     the head is a passive participle
 *     aux            :pass     so, and it is its last auxiliary before it
 *     obl            :agent    so, and its case is one of @agent-marks
 *     nmod           :poss     a personal pronoun without a case, or a case that is PART
 *     acl            :relcl    a relative pronoun below it, or finite and without a mark
 *     compound       :prt      an adposition or adverb of a verb
 */
#include "nlp/subtype.h"

enum { HAS_RELATIVE = 1, HAS_FINITE = 2, HAS_MARK = 4, HAS_CASE = 8, HAS_PART = 16, HAS_AGENT = 32 };

typedef struct sentence {
    dm_token *toks;              /* [n]                                       */
    uint32_t  first, n;
    uint8_t   has[DM_MAX_SENT_TOKENS];       /* what hangs below each word    */
    uint32_t  last_aux[DM_MAX_SENT_TOKENS];  /* before each word; DM_NONE: none */
} sentence;

/* What a word is to its head. */
static uint8_t told_by(const dm_token *t, const dm_lexicon *lex, uint32_t agents)
{
    dm_deprel rel = dm_deprel_base(t->deprel);
    uint8_t   told = t->morph.prontype == DM_PRONTYPE_REL ? HAS_RELATIVE : 0;

    if (rel == DM_DEP_AUX || rel == DM_DEP_COP)
        told |= t->morph.verbform == DM_VERBFORM_FIN ? HAS_FINITE : 0;
    if (rel == DM_DEP_MARK)
        told |= HAS_MARK;
    if (rel == DM_DEP_CASE)
        told |= t->upos == DM_UPOS_PART ? HAS_PART : HAS_CASE;
    if (rel == DM_DEP_CASE && lex && agents != DM_LEX_NONE && dm_lexicon_in_class(lex, agents, t->lemma_id))
        told |= HAS_AGENT;
    return told;
}

static void tell_heads(sentence *s, const dm_lexicon *lex)
{
    uint32_t agents = lex ? dm_lexicon_class(lex, DM_STR("@agent-marks")) : DM_LEX_NONE;

    for (uint32_t i = 0; i < s->n; i++) {
        s->has[i]      = 0;
        s->last_aux[i] = DM_NONE;
    }
    for (uint32_t i = 0; i < s->n; i++) {
        const dm_token *t = &s->toks[i];
        uint32_t        head = t->head == DM_NONE ? DM_NONE : t->head - s->first;

        if (head == DM_NONE)
            continue;
        s->has[head] |= told_by(t, lex, agents);
        if (t->deprel == DM_DEP_AUX && i < head)
            s->last_aux[head] = i;
    }
}

static bool is_relative(const sentence *s, uint32_t i)
{
    bool is_finite = s->toks[i].morph.verbform == DM_VERBFORM_FIN || s->has[i] & HAS_FINITE;

    return s->has[i] & HAS_RELATIVE || (is_finite && !(s->has[i] & HAS_MARK));
}

static bool is_possessor(const sentence *s, uint32_t i)
{
    const dm_token *t = &s->toks[i];

    return s->has[i] & HAS_PART
        || ((t->upos == DM_UPOS_PRON || t->upos == DM_UPOS_DET) && t->morph.prontype == DM_PRONTYPE_PRS && !(s->has[i] & HAS_CASE));
}

static bool is_particle(const dm_token *t, const dm_token *head)
{
    return head->upos == DM_UPOS_VERB && (t->upos == DM_UPOS_ADP || t->upos == DM_UPOS_ADV);
}

static uint8_t subtype(const sentence *s, uint32_t i)
{
    const dm_token *t = &s->toks[i], *head = &s->toks[t->head - s->first];
    bool            is_passive = head->morph.voice == DM_VOICE_PASS;

    switch (t->deprel) {
    case DM_DEP_NSUBJ:    return is_passive ? DM_DEP_NSUBJ_PASS : t->deprel;
    case DM_DEP_CSUBJ:    return is_passive ? DM_DEP_CSUBJ_PASS : t->deprel;
    case DM_DEP_AUX:      return is_passive && s->last_aux[t->head - s->first] == i ? DM_DEP_AUX_PASS : t->deprel;
    case DM_DEP_OBL:      return is_passive && s->has[i] & HAS_AGENT ? DM_DEP_OBL_AGENT : t->deprel;
    case DM_DEP_NMOD:     return is_possessor(s, i) ? DM_DEP_NMOD_POSS : t->deprel;
    case DM_DEP_ACL:      return is_relative(s, i) ? DM_DEP_ACL_RELCL : t->deprel;
    case DM_DEP_COMPOUND: return is_particle(t, head) ? DM_DEP_COMPOUND_PRT : t->deprel;
    default:              return t->deprel;
    }
}

void dm_subtype_restore(dm_doc *doc, uint32_t first, uint32_t n, const dm_lexicon *lex)
{
    sentence s = {.toks = doc->toks + first, .first = first, .n = n};

    tell_heads(&s, lex);
    for (uint32_t i = 0; i < n; i++)
        if (s.toks[i].head != DM_NONE)
            s.toks[i].deprel = subtype(&s, i);
}
