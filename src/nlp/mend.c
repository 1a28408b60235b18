/* mend.c: what grammar forbids
 *
 * In this order, each from left to right:
 *   rehang          what hangs on a clause or a name, where the verb before it alone can
 *                   have it, goes there; a person read as a kind of the noun coordinated with
 *                   him ("Baker and Senate leaders") is parted from it
 *   find_past       the participle that a told sentence cannot do without is made finite: the
 *                   root, or a verb that stands as a clause of its own, when it has a subject;
 *                   or the one that hangs on a root which is a bare noun, if it has an object
 *                   or its like
 *   coordinate      a finite verb coordinated with one that is not moves up to the first finite
 *                   verb above that one; a verb with an auxiliary is finite whatever its form, and a
 *                   participle coordinated with an infinitive is the past tense; an infinitive coordinated
 *                   with a finite verb that has one below goes with that
 *   agree_in_voice  the subject of a verb with a passive auxiliary is called passive
 */
#include "nlp/mend.h"

enum { CLIMB = 16 };             /* verbs do not nest deeper in sense         */

/* The one with an auxiliary ("has released", "will release"). */
static bool has_helper(const dm_tree_arrays *t, uint32_t verb)
{
    for (uint32_t i = 0; i < verb; i++)
        if (t->head[i] == verb && (t->deprel[i] == DM_DEP_AUX || t->deprel[i] == DM_DEP_AUX_PASS))
            return true;
    return false;
}

static bool is_finite(const dm_tree_arrays *t, uint32_t i)
{
    return t->upos[i] == DM_UPOS_VERB && (t->morph[i].verbform == DM_VERBFORM_FIN || has_helper(t, i));
}

static bool is_bare(const dm_tree_arrays *t, uint32_t i)
{
    return t->upos[i] == DM_UPOS_VERB
        && (t->morph[i].verbform == DM_VERBFORM_INF || t->morph[i].verbform == DM_VERBFORM_GER
            || (t->morph[i].verbform == DM_VERBFORM_PART && t->morph[i].tense == DM_TENSE_PRES))
        && !has_helper(t, i);
}

static uint32_t finite_above(const dm_tree_arrays *t, uint32_t i)
{
    for (uint32_t k = 0; k < CLIMB && t->head[i] != DM_NONE; k++) {
        i = t->head[i];
        if (is_finite(t, i))
            return i;
    }
    return DM_NONE;
}

/* The subject of a verb with a passive auxiliary is a passive one. */
static void agree_in_voice(const dm_tree_arrays *t)
{
    for (uint32_t i = 0; i < t->n; i++)
        for (uint32_t k = 0; t->deprel[i] == DM_DEP_AUX_PASS && k < t->n; k++)
            if (t->deprel[k] == DM_DEP_NSUBJ && t->head[k] == t->head[i])
                t->deprel[k] = DM_DEP_NSUBJ_PASS;
}

/* ---- participles that are the past tense -------------------------------- */

/* What hangs on a word, of interest here. */
typedef struct hanging {
    uint32_t subject;            /* DM_NONE: none                             */
    bool     has_helper, has_agent, has_object, has_oblique, has_copula;
} hanging;

static hanging what_hangs(const dm_tree_arrays *t, uint32_t word)
{
    hanging h = {.subject = DM_NONE};

    for (uint32_t i = 0; i < t->n; i++) {
        if (t->head[i] != word)
            continue;
        switch (t->deprel[i]) {
        case DM_DEP_NSUBJ: case DM_DEP_NSUBJ_PASS: h.subject = i < word ? i : h.subject; break;
        case DM_DEP_AUX: case DM_DEP_AUX_PASS:     h.has_helper = true; break;
        case DM_DEP_OBL_AGENT:                     h.has_agent = true; break;
        case DM_DEP_OBJ: case DM_DEP_CCOMP: case DM_DEP_XCOMP: h.has_object = true; break;
        case DM_DEP_OBL:                           h.has_oblique = true; break;
        case DM_DEP_COP:                           h.has_copula = true; break;
        default: break;
        }
    }
    return h;
}

/* "called", "sent": the past tense has the same form. Not "seen", "won" or "given". */
static bool is_like_past(const dm_tree_arrays *t, uint32_t i)
{
    dm_str f = t->words[i].form;
    char   last = f.n ? f.p[f.n - 1] : 0;

    return t->upos[i] == DM_UPOS_VERB && t->morph[i].verbform == DM_VERBFORM_PART && t->morph[i].tense == DM_TENSE_PAST
        && (last == 'd' || last == 't' || last == 'D' || last == 'T');
}

static void make_past(const dm_tree_arrays *t, uint32_t verb, uint32_t subject)
{
    t->morph[verb] = (dm_morph){.verbform = DM_VERBFORM_FIN, .mood = DM_MOOD_IND, .tense = DM_TENSE_PAST,
                                .person = DM_PERSON_3, .number = t->morph[subject].number};
    t->deprel[subject] = DM_DEP_NSUBJ;
}

static bool is_clause(uint8_t deprel)
{
    return deprel == DM_DEP_ROOT || deprel == DM_DEP_CCOMP || deprel == DM_DEP_PARATAXIS || deprel == DM_DEP_CONJ;
}

static bool is_nominal(uint8_t upos)
{
    return upos == DM_UPOS_NOUN || upos == DM_UPOS_PROPN || upos == DM_UPOS_PRON;
}

/* Is there a mark between the words? */
static bool is_parted(const dm_tree_arrays *t, uint32_t from, uint32_t to)
{
    while (++from < to)
        if (t->upos[from] == DM_UPOS_PUNCT)
            return true;
    return false;
}

/* The verb becomes the root, the noun its subject; what stands after the verb goes with it. */
static void take_root(const dm_tree_arrays *t, uint32_t verb, uint32_t noun)
{
    for (uint32_t i = verb + 1; i < t->n; i++)
        if (t->head[i] == noun)
            t->head[i] = verb;
    t->head[verb]   = DM_NONE;
    t->deprel[verb] = DM_DEP_ROOT;
    t->head[noun]   = verb;
    make_past(t, verb, noun);
}

static void find_past(const dm_tree_arrays *t, uint32_t verb)
{
    hanging  h = what_hangs(t, verb);
    uint32_t noun = t->head[verb];

    if (h.has_helper || h.has_agent)
        return;
    if (is_clause(t->deprel[verb]) && h.subject != DM_NONE)
        make_past(t, verb, h.subject);
    else if (t->deprel[verb] == DM_DEP_ACL && noun < verb && t->head[noun] == DM_NONE && is_nominal(t->upos[noun])
             && (h.has_object || h.has_oblique) && !is_parted(t, noun, verb)
             && !what_hangs(t, noun).has_copula && what_hangs(t, noun).subject == DM_NONE)
        take_root(t, verb, noun);
}

/* A full stop, perhaps within closing quotes or brackets. */
static bool is_told(const dm_tree_arrays *t)
{
    for (uint32_t i = t->n; i-- > 0 && t->upos[i] == DM_UPOS_PUNCT;)
        if (t->words[i].form.n == 1 && t->words[i].form.p[0] == '.')
            return true;
    return false;
}

/* ---- what hangs on the wrong verb --------------------------------------- */

static bool is_oblique(uint8_t deprel)
{
    return deprel == DM_DEP_OBL || deprel == DM_DEP_OBL_UNMARKED;
}

/* Whether word i is `top` or hangs under it. */
static bool is_under(const dm_tree_arrays *t, uint32_t i, uint32_t top)
{
    for (uint32_t k = 0; k < CLIMB && i != DM_NONE; k++, i = t->head[i])
        if (i == top)
            return true;
    return false;
}

/* "said on Tuesday it had won": what stands right behind a verb and before the clause's subject
 * is the verb's. */
static void give_back(const dm_tree_arrays *t, uint32_t clause)
{
    uint32_t verb = t->head[clause], subject = what_hangs(t, clause).subject;

    if (t->upos[verb] != DM_UPOS_VERB || verb > clause || subject == DM_NONE || subject < verb)
        return;
    for (uint32_t i = verb + 1; i < subject; i++)
        if (t->head[i] == clause && is_oblique(t->deprel[i]) && is_under(t, verb + 1, i)) {
            t->head[i] = verb;
            return;
        }
}

/* "accused Chad on Monday of arming rebels": a name is not of doing something; the verb above is. */
static void leave_name(const dm_tree_arrays *t, uint32_t clause)
{
    uint32_t name = t->head[clause], verb = t->head[name];

    if (t->upos[name] != DM_UPOS_PROPN || !is_oblique(t->deprel[name]) || verb == DM_NONE || t->upos[verb] != DM_UPOS_VERB
        || verb > name || (t->morph[clause].verbform != DM_VERBFORM_GER && !is_bare(t, clause)))
        return;
    for (uint32_t i = name + 1; i < clause; i++)
        if (t->head[i] == clause && t->deprel[i] == DM_DEP_MARK && t->upos[i] != DM_UPOS_PART) {
            t->head[clause]   = verb;
            t->deprel[clause] = DM_DEP_ADVCL;
            return;
        }
}

static bool is_person(const dm_tree_arrays *t, uint32_t i)
{
    return t->ner[i] != DM_BIOES_O && dm_bioes_ne(t->ner[i]) == DM_NE_PER;
}

/* "Baker and Senate leaders": the noun's attribute is a person, with whom another attribute is coordinated right
 * before the noun. The noun is coordinated with the person, who takes its place and what led to it. */
static void part_person(const dm_tree_arrays *t, uint32_t person)
{
    uint32_t noun = t->head[person], other = noun - 1;

    if (t->upos[noun] != DM_UPOS_NOUN || person + 2 > other || t->deprel[other] != DM_DEP_CONJ || t->head[other] != person
        || t->upos[other] != DM_UPOS_PROPN || is_person(t, other) || t->head[noun] == person)
        return;
    for (uint32_t i = 0; i < person; i++)
        if (t->head[i] == noun)
            t->head[i] = person;
    for (uint32_t i = person + 1; i < other; i++)
        if (t->head[i] == other && t->deprel[i] == DM_DEP_CC)
            t->head[i] = noun;
    t->head[person]   = t->head[noun];
    t->deprel[person] = t->deprel[noun];
    t->head[noun]     = person;
    t->deprel[noun]   = DM_DEP_CONJ;
    t->head[other]    = noun;
    t->deprel[other]  = DM_DEP_COMPOUND;
}

static void rehang(const dm_tree_arrays *t)
{
    for (uint32_t i = 0; i < t->n; i++) {
        if (t->head[i] == DM_NONE)
            continue;
        if (t->ner && t->deprel[i] == DM_DEP_COMPOUND && t->upos[i] == DM_UPOS_PROPN && t->head[i] > i && is_person(t, i))
            part_person(t, i);
        else if (t->deprel[i] == DM_DEP_CCOMP)
            give_back(t, i);
        else if (t->deprel[i] == DM_DEP_ACL && t->upos[i] == DM_UPOS_VERB && t->head[i] < i)
            leave_name(t, i);
    }
}

/* ---- coordination ---------------------------------------------------------- */

/* "to use the word and CALLED on her to go": no infinitive without auxiliary is coordinated with a participle. */
static void find_past_after_infinitive(const dm_tree_arrays *t, uint32_t i)
{
    if (t->morph[t->head[i]].verbform != DM_VERBFORM_INF || !is_like_past(t, i))
        return;
    for (uint32_t c = i + 1; c < t->n; c++)
        if (t->head[c] == i && (t->deprel[c] == DM_DEP_OBJ || t->deprel[c] == DM_DEP_XCOMP || t->deprel[c] == DM_DEP_CCOMP
                                || t->deprel[c] == DM_DEP_OBL)) {
            t->morph[i] = (dm_morph){.verbform = DM_VERBFORM_FIN, .mood = DM_MOOD_IND, .tense = DM_TENSE_PAST};
            return;
        }
}

/* "called", "calls": shares no form with an infinitive. */
static bool is_plainly_finite(const dm_morph *m)
{
    return m->verbform == DM_VERBFORM_FIN
        && (m->tense == DM_TENSE_PAST || (m->tense == DM_TENSE_PRES && m->person == DM_PERSON_3 && m->number == DM_NUMBER_SING));
}

/* "vowed to cut taxes, BUILD a wall": an infinitive goes with the infinitive below the finite verb. */
static void coordinate_infinitive(const dm_tree_arrays *t, uint32_t i)
{
    uint32_t head = t->head[i];

    if (t->morph[i].verbform != DM_VERBFORM_INF || t->morph[head].verbform != DM_VERBFORM_FIN || t->upos[head] != DM_UPOS_VERB)
        return;
    for (uint32_t c = head + 1; c < i; c++)
        if (t->head[c] == head && t->deprel[c] == DM_DEP_XCOMP && t->upos[c] == DM_UPOS_VERB && t->morph[c].verbform == DM_VERBFORM_INF) {
            t->head[i] = c;
            return;
        }
}

static void coordinate(const dm_tree_arrays *t)
{
    for (uint32_t i = 1; i < t->n; i++) {
        uint32_t head = t->head[i], above;

        if (t->deprel[i] != DM_DEP_CONJ || head == DM_NONE || head > i || t->upos[i] != DM_UPOS_VERB || has_helper(t, i))
            continue;
        coordinate_infinitive(t, i);
        if (!is_bare(t, head))
            continue;
        find_past_after_infinitive(t, i);
        if (!is_plainly_finite(&t->morph[i]))
            continue;
        above = finite_above(t, head);
        if (above != DM_NONE && above < head)
            t->head[i] = above;
    }
}

void dm_mend_tree(const dm_tree_arrays *t)
{
    rehang(t);
    if (is_told(t))
        for (uint32_t i = 1; i < t->n; i++)
            if (is_like_past(t, i))
                find_past(t, i);
    coordinate(t);
    agree_in_voice(t);
}
