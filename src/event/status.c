/* status.c: whether an act happened, will, might, or did not
 *
 * Words beside the act (not, will, may, no, alleged) and words over it (fail to,
 * plan to, threat of) say so; which they are stands in lexicon/status. From the trigger
 * we climb through what is only grammar: the light verb of a noun, the
 * verbs over an infinitive, the first of coordinated verbs that share a helper.
 *
 * Negation beats everything, since what did not happen is not planned either; of the
 * others the nearest wins.
 */
#include "event/event_int.h"

enum { CLIMB = 6 };

typedef struct verdict {
    bool    has_any, is_ahead;     /* is_ahead: something said future           */
    bool    is_announced;          /* a helper of the act said it: will         */
    uint8_t status;
    uint32_t    word;              /* that decided it; DM_NONE                  */
    const char *how;               /* for the log                               */
} verdict;

static void take(verdict *v, uint8_t status, uint32_t word, const char *how)
{
    v->is_ahead = v->is_ahead || status == DM_EVENT_FUTURE;
    if (status == DM_EVENT_NEGATED) {
        /* not failing to do is doing */
        if (v->has_any && v->status == DM_EVENT_NEGATED)
            *v = (verdict){false, v->is_ahead, v->is_announced, DM_EVENT_ACTUAL, word, "negated twice"};
        else
            *v = (verdict){true, v->is_ahead, v->is_announced, DM_EVENT_NEGATED, word, how};
    } else if (!v->has_any) {
        v->has_any = true;
        v->status  = status;
        v->word    = word;
        v->how     = how;
    }
}

/* The entry's other words hang on t, or follow it: "set to", "not only". */
static bool others_hang(const dm_seek *s, const dm_helper *h, uint32_t t)
{
    uint32_t first = h->first, n = h->n;

    dm_rules_clip(&first, &n, s->rules.n_word);
    for (uint32_t i = 0; i < n; i++) {
        uint32_t word = s->rules.words[first + i].word, next = t + i + 1;
        bool     follows = next < s->doc->n_tok && dm_event_has_word(s->doc, next, word);

        if (!follows && dm_event_hanging(s->doc, t, word) == DM_NONE)
            return false;
    }
    return true;
}

/* The longest entry of `effect` for the token; NULL when there is none. */
static const dm_helper *entry_of(const dm_seek *s, uint32_t t, dm_effect effect)
{
    const dm_token  *tok = &s->doc->toks[t];
    const dm_helper *best = NULL;

    for (int form = 0; form < 2; form++) {
        uint32_t         n;
        const dm_helper *h = dm_rules_statuses(&s->rules, form ? tok->form_id : tok->lemma_id, &n);

        for (uint32_t i = 0; i < n; i++)
            if (h[i].effect == effect && others_hang(s, &h[i], t) && (!best || h[i].n > best->n))
                best = &h[i];
    }
    return best;
}

static bool is_beside(uint8_t deprel)
{
    switch (dm_deprel_base(deprel)) {
    case DM_DEP_AUX: case DM_DEP_ADVMOD: case DM_DEP_DET: case DM_DEP_AMOD: case DM_DEP_MARK:
    case DM_DEP_CC: case DM_DEP_CASE: case DM_DEP_COMPOUND:
        return true;
    default:
        return false;
    }
}

static bool is_supposed(const dm_seek *s, uint32_t t)
{
    for (uint32_t c = dm_first(s->doc, t); c != DM_NONE; c = dm_next(s->doc, c)) {
        uint32_t         mark = s->doc->toks[c].deprel == DM_DEP_ADVCL ? dm_child(s->doc, c, DM_DEP_MARK) : DM_NONE;
        const dm_helper *h = mark == DM_NONE ? NULL : entry_of(s, mark, DM_EFFECT_BESIDE);

        if (h && h->value == DM_EVENT_HYPOTHETICAL)
            return true;
    }
    return false;
}

/* "Theresa May praised": a capital within a sentence, after a name. */
static bool is_surname(const dm_doc *doc, uint32_t c)
{
    const dm_sent *sent = &doc->sents[doc->toks[c].sent];
    dm_str         form = dm_doc_form(doc, c), next;

    if (sent->is_title || c == sent->first || c + 1 >= sent->first + sent->n || form.n == 0 || form.p[0] < 'A' || form.p[0] > 'Z')
        return false;
    next = dm_doc_form(doc, c + 1);
    return doc->toks[c - 1].upos == DM_UPOS_PROPN && next.n && next.p[0] >= 'a' && next.p[0] <= 'z';
}

/* The helper c of t. In reported speech "would" is "will" put back, unless there is an if. */
static const dm_helper *beside_entry(const dm_seek *s, uint32_t t, uint32_t c)
{
    const dm_helper *h = NULL;

    if (!is_beside(s->doc->toks[c].deprel) || is_surname(s->doc, c))
        return NULL;
    if (s->claim_at[t] != DM_NONE || s->doc->toks[t].deprel == DM_DEP_CCOMP)
        h = entry_of(s, c, DM_EFFECT_REPORTED);
    if (h && !is_supposed(s, t))
        return h;
    return entry_of(s, c, DM_EFFECT_BESIDE);
}

static bool denies(const dm_seek *s, uint32_t t)
{
    const dm_helper *h = entry_of(s, t, DM_EFFECT_BESIDE);

    return h && h->value == DM_EVENT_NEGATED;
}

/* "No group claimed", "nobody was arrested": a subject that is nobody. */
static bool is_nobody(const dm_seek *s, uint32_t c)
{
    const dm_doc *doc = s->doc;
    uint32_t      det = dm_child(doc, c, DM_DEP_DET);

    if (dm_deprel_base(doc->toks[c].deprel) != DM_DEP_NSUBJ)
        return false;
    return denies(s, c) || (det != DM_NONE && denies(s, det));
}

/* Words that say nothing of the act: actual ones ("not only"), and those of its own trigger. */
static void look_beside(const dm_seek *s, const dm_find *f, uint32_t t, verdict *v)
{
    for (uint32_t c = dm_first(s->doc, t); c != DM_NONE; c = dm_next(s->doc, c)) {
        const dm_helper *h = beside_entry(s, t, c);

        if (is_nobody(s, c) && !dm_event_in_trigger(s, f, c))
            take(v, DM_EVENT_NEGATED, c, "subject");
        if (s->doc->toks[c].deprel == DM_DEP_ACL && t == f->anchor)     /* "talks set for Monday" */
            h = entry_of(s, c, DM_EFFECT_OVER);
        if (!h || h->value >= DM_EVENT_STATUS_COUNT || h->value == DM_EVENT_ACTUAL || dm_event_in_trigger(s, f, c))
            continue;
        if (s->doc->toks[c].deprel != DM_DEP_ACL || h->value == DM_EVENT_FUTURE)
            take(v, (uint8_t)h->value, c, "beside");
        v->is_announced = v->is_announced || (h->value == DM_EVENT_FUTURE && h->effect != DM_EFFECT_OVER);
    }
}

static void look_over(const dm_seek *s, uint32_t t, verdict *v)
{
    const dm_helper *h = entry_of(s, t, DM_EFFECT_OVER);

    if (h && h->value < DM_EVENT_STATUS_COUNT && h->value != DM_EVENT_ACTUAL)
        take(v, (uint8_t)h->value, t, "over");
}

static bool has_own_helper(const dm_doc *doc, uint32_t t)
{
    return dm_child(doc, t, DM_DEP_AUX) != DM_NONE || dm_child(doc, t, DM_DEP_AUX_PASS) != DM_NONE
        || dm_child(doc, t, DM_DEP_NSUBJ) != DM_NONE || dm_child(doc, t, DM_DEP_NSUBJ_PASS) != DM_NONE;
}

/* Whether to go on with the head of t, and how: 2 it governs t and helps it, 1 it governs t only, 0 stop. */
static int climbs(const dm_seek *s, uint32_t t, bool is_noun)
{
    const dm_doc *doc = s->doc;

    switch (dm_deprel_base(doc->toks[t].deprel)) {
    case DM_DEP_XCOMP:
        return 2;
    case DM_DEP_ACL:
        return doc->toks[t].deprel == DM_DEP_ACL_RELCL ? 0 : 2;
    case DM_DEP_ADVCL:
        return dm_event_clause(s, doc->toks[t].head) == t ? 1 : 0;
    case DM_DEP_CSUBJ:
    case DM_DEP_CCOMP:
        return 1;
    case DM_DEP_CONJ:
        return has_own_helper(doc, t) ? 0 : 2;
    case DM_DEP_OBJ:
    case DM_DEP_OBL:
    case DM_DEP_NMOD:
        return is_noun ? 1 : 0;
    default:
        return 0;
    }
}

static bool is_noun(const dm_doc *doc, uint32_t t)
{
    return doc->toks[t].upos == DM_UPOS_NOUN || doc->toks[t].upos == DM_UPOS_PROPN;
}

/* "sent troops to crush the revolt": meant, not told to have happened. */
static bool is_purpose(const dm_doc *doc, uint32_t t)
{
    return doc->toks[t].deprel == DM_DEP_ADVCL && doc->toks[t].morph.verbform == DM_VERBFORM_INF
        && dm_child(doc, t, DM_DEP_AUX) == DM_NONE;
}

static bool is_question(const dm_doc *doc, uint32_t t)
{
    const dm_sent *sent = &doc->sents[doc->toks[t].sent];
    dm_str         text = dm_doc_str(doc, sent->span);

    while (text.n && (text.p[text.n - 1] == '"' || text.p[text.n - 1] == '\'' || (unsigned char)text.p[text.n - 1] >= 0x80))
        text.n--;
    return text.n && text.p[text.n - 1] == '?';
}

/* The article's last sentence stops at a comma and a word: who said so may be lost. */
static bool is_cut_off(const dm_doc *doc, uint32_t t)
{
    const dm_sent *sent = &doc->sents[doc->toks[t].sent];
    uint32_t       last = sent->first + sent->n - 1;
    dm_str         word = dm_doc_form(doc, last), before = last > t ? dm_doc_form(doc, last - 1) : word;

    if (doc->toks[t].sent + 1 != doc->n_sent || sent->is_title || doc->toks[last].upos == DM_UPOS_PUNCT)
        return false;
    return doc->article.is_cut || (before.n == 1 && before.p[0] == ',' && word.p[0] >= 'a' && word.p[0] <= 'z');
}

void dm_event_settle_status(const dm_seek *s, dm_find *f)
{
    const dm_doc *doc = s->doc;
    verdict       v = {.status = DM_EVENT_ACTUAL, .word = DM_NONE, .how = "plain"};
    uint32_t      t = f->carrier;
    uint8_t       own = s->rules.rules[f->rule].status;

    if (f->anchor != f->carrier)
        look_beside(s, f, f->anchor, &v);
    if (f->light)
        look_over(s, f->carrier, &v);
    if (f->anchor == f->token)
        look_beside(s, f, t, &v);
    if (is_purpose(doc, t))
        take(&v, DM_EVENT_HYPOTHETICAL, t, "purpose");
    for (uint32_t i = 0; i < CLIMB; i++) {
        int      how = climbs(s, t, is_noun(doc, t));
        uint32_t head = doc->toks[t].head;

        if (how == 0 || head == DM_NONE)
            break;
        if (doc->toks[t].deprel != DM_DEP_CONJ)
            look_over(s, head, &v);
        if (dm_event_is_charge(s, t) && s->find_at[head] != DM_NONE)
            take(&v, DM_EVENT_HYPOTHETICAL, head, "charge"); /* "was arrested for helping rebels" */
        if (how == 1)
            break;
        t = head;
        look_beside(s, f, t, &v);
    }
    if (!v.has_any && (is_question(doc, f->token) || is_cut_off(doc, f->token)))
        v = (verdict){false, v.is_ahead, v.is_announced, DM_EVENT_HYPOTHETICAL, DM_NONE, "question"};
    if (!v.has_any && own < DM_EVENT_STATUS_COUNT)
        v = (verdict){false, v.is_ahead, v.is_announced, own, DM_NONE, "rule"};
    f->status   = v.status;
    f->is_ahead = v.is_ahead;
    f->is_announced = v.is_announced;
    dm_event_tell_status(s, f, v.word, v.how);
}
