/* speaker.c: who does what a verb says
 *
 * Where the verb has no subject of its own the way up the tree is followed to one
 * that is shared:
 *
 *     conj            Kirby spoke and SAID           the first verb's
 *     xcomp           Kirby tried to SAY             the governor's subject,
 *                     Rome forced Kirby to SAY       or its object
 *     advcl           Kirby spoke, SAYING            the governor's
 *     acl             a report SAYING                the noun itself
 *     acl:relcl       Kirby, who SAID                the noun itself
 *
 * No step and no edge may enter a quotation that the verb stands outside of: what
 * is quoted was said by somebody else.
 */
#include "claim/claim_int.h"

#include "text/text.h"

enum { MAX_STEPS = 6, SHORT_QUOTE = 5, REST_SENTENCES = 64, DESCRIPTOR_TOKENS = 6 };

/* "It" before an adjective points at the clause: "it is clear that". */
bool dm_is_neuter(const dm_finder *f, uint32_t t)
{
    const dm_token *tok = dm_tok(f, t);

    return tok->upos == DM_UPOS_PRON && dm_lexicon_in_class(f->lex, f->its, tok->form_id)
        && tok->morph.prontype == DM_PRONTYPE_PRS && !f->is_time[t];
}

bool dm_is_quoted_from(const dm_finder *f, uint32_t t, uint32_t from)
{
    uint32_t q = f->quote[t];

    return q != DM_NONE && q != f->quote[from] && f->run[q].last - f->run[q].first >= SHORT_QUOTE;
}

/* An auxiliary of the verb's own words, not of a quotation hung on it. */
static bool has_aux(const dm_finder *f, uint32_t verb, dm_deprel rel)
{
    uint32_t c = dm_child(f->doc, verb, rel);

    return c != DM_NONE && f->quote[c] == f->quote[verb];
}

bool dm_has_to(const dm_finder *f, uint32_t verb)
{
    for (uint32_t c = dm_first(f->doc, verb); c != DM_NONE && c < verb; c = dm_next(f->doc, c))
        if (dm_tok(f, c)->deprel == DM_DEP_MARK && dm_tok(f, c)->upos == DM_UPOS_PART)
            return true;
    return false;
}

bool dm_has_finite(const dm_finder *f, dm_run run)
{
    for (uint32_t t = run.first; t <= run.last; t++)
        if (dm_tok(f, t)->morph.verbform == DM_VERBFORM_FIN)
            return true;
    return false;
}

/* A past participle is told from a past by its auxiliary, or by having no subject. */

/* "Of going", "for going". */
static bool has_charge_mark(const dm_finder *f, uint32_t verb)
{
    return f->lo[verb] < verb && dm_lexicon_in_class(f->lex, f->charges, dm_tok(f, f->lo[verb])->lemma_id);
}

static bool is_charge(const dm_finder *f, uint32_t verb)
{
    return dm_tok(f, verb)->deprel == DM_DEP_ADVCL && has_charge_mark(f, verb);
}

/* "Men suspected of killing X were held", read as a sentence of its own: a participle with neither helper nor
 * object, and a charge right after it. */
static bool is_charged_with(const dm_finder *f, uint32_t verb)
{
    if (dm_child(f->doc, verb, DM_DEP_OBJ) != DM_NONE)
        return false;
    for (uint32_t c = dm_first(f->doc, verb); c != DM_NONE; c = dm_next(f->doc, c))
        if (f->lo[c] == verb + 1 && is_charge(f, c))
            return true;
    return false;
}

/* "ASKED whether", "When ASKED whether". */
static bool begins_sentence(const dm_finder *f, uint32_t verb)
{
    uint32_t first = f->doc->sents[dm_tok(f, verb)->sent].first;

    return first == verb
        || (first + 1 == verb && dm_tok(f, first)->head == verb
            && (dm_tok(f, first)->deprel == DM_DEP_ADVMOD || dm_tok(f, first)->deprel == DM_DEP_MARK));
}

/* "Asked whether it was so, he smiled": a past without a subject that begins its sentence and hangs on
 * another verb is a participle, whatever its tag. */
static bool is_bare_past(const dm_finder *f, uint32_t verb)
{
    const dm_token *tok = dm_tok(f, verb);

    if (tok->morph.tense != DM_TENSE_PAST || !begins_sentence(f, verb) || dm_subject(f, verb) != DM_NONE)
        return false;
    if (tok->deprel == DM_DEP_ADVCL || tok->deprel == DM_DEP_CCOMP)
        return tok->head > verb;
    uint32_t next = dm_child(f->doc, verb, DM_DEP_PARATAXIS);

    return next != DM_NONE && next > verb && dm_subject(f, next) != DM_NONE;
}

/* "Lund smiled when asked why": a conjunction right before it, and neither subject nor object. */
static bool is_conjoined_past(const dm_finder *f, uint32_t verb)
{
    const dm_token *tok = dm_tok(f, verb);
    uint32_t        first = dm_first(f->doc, verb);

    if (tok->morph.tense != DM_TENSE_PAST || (tok->deprel != DM_DEP_ADVCL && tok->deprel != DM_DEP_CCOMP) || first == DM_NONE || first + 1 != verb)
        return false;
    if (dm_tok(f, first)->deprel != DM_DEP_MARK && dm_tok(f, first)->deprel != DM_DEP_ADVMOD)
        return false;
    return dm_tok(f, first)->upos != DM_UPOS_PART && (dm_tok(f, first)->upos == DM_UPOS_SCONJ || dm_tok(f, first)->morph.prontype != 0)
        && dm_subject(f, verb) == DM_NONE && dm_child(f->doc, verb, DM_DEP_OBJ) == DM_NONE;
}

/* "He's said that", "she's told them": a short form with an object is "has". */
static bool is_perfect(const dm_finder *f, uint32_t verb)
{
    uint32_t aux = dm_child(f->doc, verb, DM_DEP_AUX_PASS);

    if (!dm_tok(f, aux)->is_mwt || dm_doc_form(f->doc, aux).n > 4)
        return false;
    for (uint32_t c = dm_first(f->doc, verb); c != DM_NONE; c = dm_next(f->doc, c))
        if (c > verb && (dm_tok(f, c)->deprel == DM_DEP_CCOMP || dm_tok(f, c)->deprel == DM_DEP_OBJ))
            return true;
    return false;
}

/* "Two analysts, Per Lund and Ida Moe, found that ...": a sentence whose only verb was hung on its first noun
 * as a participle, though what it governs tells it is not one. */
static bool is_lost_main(const dm_finder *f, uint32_t verb)
{
    const dm_token *tok = dm_tok(f, verb);
    uint32_t        said = dm_child(f->doc, verb, DM_DEP_CCOMP);

    if (tok->deprel != DM_DEP_ACL || tok->head == DM_NONE || tok->head > verb || dm_tok(f, tok->head)->head != DM_NONE
        || dm_tok(f, verb - 1)->deprel != DM_DEP_PUNCT || dm_is_verbal(f, tok->head))
        return false;
    if (said != DM_NONE)
        return said > verb && dm_subject(f, said) != DM_NONE;
    return dm_child(f->doc, verb, DM_DEP_OBJ) != DM_NONE && dm_child(f->doc, verb, DM_DEP_XCOMP) != DM_NONE;
}

/* "He fled the port and, accused of spying, hid" against "he fled the port and called on them to go": joined to a
 * verb that is no passive, a participle without helper is a past. */
static bool joins_active(const dm_finder *f, uint32_t verb)
{
    uint32_t top = verb;

    for (uint32_t i = 0; i < MAX_STEPS && dm_tok(f, top)->deprel == DM_DEP_CONJ; i++)
        top = dm_tok(f, top)->head;
    return top != verb && dm_tok(f, top)->upos == DM_UPOS_VERB && dm_tok(f, top)->morph.verbform == DM_VERBFORM_FIN
        && !has_aux(f, top, DM_DEP_AUX_PASS) && dm_subject(f, top) != DM_NONE;
}

bool dm_is_passive(const dm_finder *f, uint32_t verb)
{
    const dm_token *tok = dm_tok(f, verb);

    if (has_aux(f, verb, DM_DEP_AUX_PASS))
        return !is_perfect(f, verb);
    if (tok->morph.voice == DM_VOICE_PASS && has_aux(f, verb, DM_DEP_COP))
        return true;
    if (is_bare_past(f, verb) || is_conjoined_past(f, verb)
        || (verb > 0 && dm_is_char(f, verb - 1, ',') && is_charged_with(f, verb)))
        return true;
    if (tok->morph.verbform != DM_VERBFORM_PART || tok->morph.tense == DM_TENSE_PRES
        || dm_child(f->doc, verb, DM_DEP_AUX) != DM_NONE || is_lost_main(f, verb))
        return false;
    if (tok->morph.voice == DM_VOICE_PASS && is_charged_with(f, verb))
        return true;
    return (tok->deprel == DM_DEP_ACL || tok->deprel == DM_DEP_ADVCL || tok->deprel == DM_DEP_AMOD
            || tok->deprel == DM_DEP_CONJ)
        && dm_subject(f, verb) == DM_NONE && !joins_active(f, verb);
}

/* The nearest of several that is no date: one before the clause is often read as one more. */
uint32_t dm_subject(const dm_finder *f, uint32_t verb)
{
    uint32_t best = DM_NONE;

    for (uint32_t c = dm_first(f->doc, verb); c != DM_NONE; c = dm_next(f->doc, c)) {
        if (dm_deprel_base(dm_tok(f, c)->deprel) != DM_DEP_NSUBJ || dm_is_quoted_from(f, c, verb) || f->is_time[c])
            continue;
        if (best == DM_NONE || c < verb)
            best = c;
    }
    return best;
}

static bool is_relative(const dm_finder *f, uint32_t t)
{
    return dm_tok(f, t)->morph.prontype == DM_PRONTYPE_REL;
}

/* The noun that a relative clause belongs to. */
uint32_t dm_antecedent(const dm_finder *f, uint32_t t)
{
    if (!is_relative(f, t))
        return t;
    for (uint32_t i = 0; i < MAX_STEPS && t != DM_NONE; i++) {
        const dm_token *tok = dm_tok(f, t);

        if (tok->deprel == DM_DEP_ACL_RELCL)
            return tok->head;
        t = tok->head;
    }
    return DM_NONE;
}

static uint32_t object_of(const dm_finder *f, uint32_t verb)
{
    uint32_t obj = dm_child(f->doc, verb, DM_DEP_OBJ);

    return obj != DM_NONE ? obj : dm_child(f->doc, verb, DM_DEP_IOBJ);
}

static bool is_participle(const dm_finder *f, uint32_t t)
{
    uint8_t form = dm_tok(f, t)->morph.verbform;

    return form == DM_VERBFORM_GER || form == DM_VERBFORM_PART || form == DM_VERBFORM_INF;
}

/* Whether a comma stands before the clause of `verb`. */
static bool is_set_off(const dm_finder *f, uint32_t verb)
{
    uint32_t t = f->lo[verb];

    if (dm_tok(f, t)->deprel == DM_DEP_PUNCT)
        return true;
    return t > 0 && dm_tok(f, t - 1)->deprel == DM_DEP_PUNCT;
}

/* The verb whose clause a noun stands in. */
static uint32_t clause_above(const dm_finder *f, uint32_t noun)
{
    for (uint32_t i = 0; i < MAX_STEPS && noun != DM_NONE; i++) {
        noun = dm_tok(f, noun)->head;
        if (noun != DM_NONE && (dm_tok(f, noun)->upos == DM_UPOS_VERB || dm_subject(f, noun) != DM_NONE))
            return noun;
    }
    return DM_NONE;
}

/* "Accused Iran of ordering": Iran orders. The object of the verb above, when the preposition leaves no choice. */
static uint32_t charged(const dm_finder *f, uint32_t verb)
{
    uint32_t head = dm_tok(f, verb)->head, obj = object_of(f, head), mark = f->lo[verb];

    if (dm_tok(f, verb)->deprel != DM_DEP_ADVCL || head > verb || obj == DM_NONE || obj < head || obj > verb || mark == verb)
        return DM_NONE;
    return dm_tok(f, mark - 1)->upos != DM_UPOS_ADV && is_charge(f, verb) ? obj : DM_NONE;
}

/* "Accused the service on Monday of ordering", where the clause was hung on the object. */
static bool is_charged_object(const dm_finder *f, uint32_t verb)
{
    uint32_t noun = dm_tok(f, verb)->head;

    return dm_tok(f, noun)->deprel == DM_DEP_OBJ && noun < verb && has_charge_mark(f, verb);
}

/* "Issued a statement saying": the verb that brings out the document, or DM_NONE. */
uint32_t dm_issuing(const dm_finder *f, uint32_t noun)
{
    uint32_t   verb = dm_tok(f, noun)->head;
    dm_cue_hit light;

    if (dm_tok(f, noun)->deprel != DM_DEP_OBJ || verb == DM_NONE || verb > noun || dm_is_passive(f, verb)
        || !dm_lexicon_in_class(f->lex, f->documents, dm_tok(f, noun)->lemma_id))
        return DM_NONE;
    return dm_cue_match(f, verb, DM_CUE_BIT(LIGHT), &light) ? verb : DM_NONE;
}

static bool is_nominal(const dm_finder *f, uint32_t t)
{
    switch (dm_tok(f, t)->upos) {
    case DM_UPOS_NOUN: case DM_UPOS_PROPN: case DM_UPOS_PRON: case DM_UPOS_NUM: case DM_UPOS_SYM:
        return true;
    default:
        return false;
    }
}

/* "Majorities in three towns voting on Tuesday say": a noun that was taken for a sentence, and
 * right after it, without a mark, its verb. */
static uint32_t before_parataxis(const dm_finder *f, uint32_t verb)
{
    const dm_token *tok  = dm_tok(f, verb);
    uint32_t        first = f->lo[verb];

    if (tok->deprel != DM_DEP_PARATAXIS || tok->morph.verbform != DM_VERBFORM_FIN || tok->head > verb
        || dm_tok(f, tok->head)->head != DM_NONE || !is_nominal(f, tok->head) || first == 0)
        return DM_NONE;
    return dm_tok(f, first)->upos == DM_UPOS_PUNCT || dm_tok(f, first - 1)->upos == DM_UPOS_PUNCT ? DM_NONE : tok->head;
}

/* "Offered him a job, then says": after a comma and an adverb, the subject's next act. */
static bool is_next_act(const dm_finder *f, uint32_t verb)
{
    const dm_token *tok = dm_tok(f, verb);

    return tok->morph.verbform == DM_VERBFORM_FIN && tok->head < verb && dm_is_verbal(f, tok->head) && verb >= 2
        && dm_tok(f, verb - 1)->upos == DM_UPOS_ADV && dm_is_char(f, verb - 2, ',');
}

/* "Quoted the minister as saying", "was quoted as saying": whoever was quoted. */
static uint32_t quoted(const dm_finder *f, uint32_t verb)
{
    uint32_t   mark = dm_child(f->doc, verb, DM_DEP_MARK), gov = dm_tok(f, verb)->head;
    dm_cue_hit as;

    if (mark > verb || dm_tok(f, verb)->deprel != DM_DEP_ADVCL || gov > mark || !is_participle(f, verb)
        || !dm_cue_match(f, mark, DM_CUE_BIT(ASIDE), &as))
        return DM_NONE;
    if (dm_is_passive(f, gov))
        return dm_tok(f, gov)->deprel == DM_DEP_ACL ? dm_tok(f, gov)->head : dm_subject(f, gov);
    return object_of(f, gov);
}

/* "Praised news that X was out, saying": what a comma sets off goes on for the clause around, not for the
 * clause of a noun that stands in it. */
static uint32_t clause_around(const dm_finder *f, uint32_t verb)
{
    uint32_t gov = dm_tok(f, verb)->head, noun, above;

    if (!is_set_off(f, verb) || gov > verb || dm_tok(f, gov)->deprel != DM_DEP_ACL || dm_subject(f, gov) == DM_NONE)
        return gov;
    noun  = dm_tok(f, gov)->head;
    above = clause_above(f, noun);
    return above == DM_NONE || above > noun ? gov : above;
}

/* "Spoke at a conference announcing that": the verb of who held it, or DM_NONE. */
static uint32_t held_at(const dm_finder *f, uint32_t noun)
{
    uint32_t verb = dm_tok(f, noun)->head;

    return dm_tok(f, noun)->deprel == DM_DEP_OBL && verb != DM_NONE && verb < noun && dm_tok(f, verb)->upos == DM_UPOS_VERB
        && dm_lexicon_in_class(f->lex, f->gatherings, dm_tok(f, noun)->lemma_id) ? verb : DM_NONE;
}

/* One step up from a verb without subject: the verb whose subject it shares, or
 * *noun, or neither. */
static uint32_t step_up(const dm_finder *f, uint32_t verb, uint32_t *noun)
{
    const dm_token *tok = dm_tok(f, verb);

    *noun = DM_NONE;
    if (tok->head == DM_NONE)
        return DM_NONE;
    switch (tok->deprel) {
    case DM_DEP_CONJ:
        return tok->head;
    case DM_DEP_XCOMP:
        *noun = object_of(f, tok->head);
        return *noun == DM_NONE ? tok->head : DM_NONE;
    case DM_DEP_ADVCL: case DM_DEP_PARATAXIS: case DM_DEP_DEP:
        if ((*noun = charged(f, verb)) != DM_NONE || (*noun = before_parataxis(f, verb)) != DM_NONE
            || (*noun = quoted(f, verb)) != DM_NONE)
            return DM_NONE;
        return is_participle(f, verb) || is_next_act(f, verb) ? clause_around(f, verb) : DM_NONE;
    case DM_DEP_ACL:
        if (is_lost_main(f, verb)) {
            *noun = tok->head;
            return DM_NONE;
        }
        if (is_charged_object(f, verb)) {
            *noun = tok->head;
            return DM_NONE;
        }
        if (is_set_off(f, verb) || dm_has_to(f, verb) || dm_child(f->doc, verb, DM_DEP_MARK) < verb)
            return clause_above(f, tok->head);
        if (dm_issuing(f, tok->head) != DM_NONE)
            return dm_issuing(f, tok->head);
        if (held_at(f, tok->head) != DM_NONE)
            return held_at(f, tok->head);
        *noun = tok->head;
        return DM_NONE;
    case DM_DEP_ACL_RELCL:
        *noun = tok->head;
        return DM_NONE;
    default:
        return DM_NONE;
    }
}

static bool can_speak(uint8_t upos)
{
    return upos != DM_UPOS_VERB && upos != DM_UPOS_AUX && upos != DM_UPOS_ADV && upos != DM_UPOS_ADP
        && upos != DM_UPOS_SCONJ && upos != DM_UPOS_PUNCT && upos != DM_UPOS_PART;
}

static uint32_t usable(const dm_finder *f, uint32_t noun, uint32_t verb)
{
    if (noun == DM_NONE || dm_is_quoted_from(f, noun, verb) || f->is_time[noun])
        return DM_NONE;
    if (dm_lexicon_in_class(f->lex, f->amounts, dm_tok(f, noun)->form_id))
        return noun;
    return can_speak(dm_tok(f, noun)->upos) ? noun : DM_NONE;
}

/* A noun without preposition that may speak. */
static bool is_bare(const dm_finder *f, uint32_t t, uint32_t verb)
{
    if (!is_nominal(f, t) || f->is_time[t] || dm_is_quoted_from(f, t, verb))
        return false;
    return dm_tok(f, t)->deprel != DM_DEP_OBL_UNMARKED && dm_child(f->doc, t, DM_DEP_CASE) > t;
}

/* The head of the noun phrase that `t` is in, as far as it stays on `t`'s side of
 * the verb and out of quotations. DM_NONE for an adjunct. */
static uint32_t phrase_head(const dm_finder *f, uint32_t t, uint32_t verb)
{
    uint32_t last = DM_NONE;

    for (uint32_t i = 0; i < 3 * MAX_STEPS; i++) {
        uint32_t h   = dm_tok(f, t)->head;
        bool     mod = dm_tok(f, t)->upos != DM_UPOS_VERB && dm_tok(f, t)->deprel != DM_DEP_CONJ;

        if (is_bare(f, t, verb) && dm_tok(f, t)->deprel != DM_DEP_NMOD)
            last = t;

        if (h == DM_NONE || h == verb || (h < verb) != (t < verb) || dm_is_quoted_from(f, h, verb))
            break;
        if (!is_nominal(f, h) && !(dm_tok(f, h)->upos == DM_UPOS_ADJ && mod))
            break;
        t = h;
    }
    return is_bare(f, t, verb) ? t : last;
}

/* "The government itself has said": the noun before an emphatic pronoun. */
static uint32_t beside_pronoun(const dm_finder *f, uint32_t s, uint32_t verb)
{
    uint32_t noun;

    if (!dm_lexicon_in_class(f->lex, f->selves, dm_tok(f, s)->form_id) || s == 0 || s > verb
        || dm_tok(f, s - 1)->sent != dm_tok(f, s)->sent || !is_nominal(f, s - 1))
        return s;
    noun = phrase_head(f, s - 1, verb);
    return noun == DM_NONE ? s : noun;
}

/* "Which he said": the pronoun before the verb, not the relative before that. */
static uint32_t nearer(const dm_finder *f, uint32_t s, uint32_t verb)
{
    if (!is_relative(f, s) || s + 1 >= verb || dm_tok(f, verb - 1)->upos != DM_UPOS_PRON)
        return s;
    return verb - 1;
}

/* "Most believe that", "and 64 percent call him": a word for some of those named, read as an adjunct of the
 * verb that it stands right before and whose clause it begins. */
static uint32_t some_before(const dm_finder *f, uint32_t verb)
{
    if (is_participle(f, verb) || dm_is_passive(f, verb))
        return DM_NONE;
    for (uint32_t c = dm_first(f->doc, verb); c != DM_NONE && c < verb; c = dm_next(f->doc, c)) {
        uint32_t first = f->lo[c];
        uint8_t  upos = first > 0 ? dm_tok(f, first - 1)->upos : DM_UPOS_PUNCT;

        if (!dm_lexicon_in_class(f->lex, f->amounts, dm_tok(f, c)->form_id) || f->is_time[c])
            continue;
        if (f->doc->sents[dm_tok(f, verb)->sent].first == first || upos == DM_UPOS_CCONJ || upos == DM_UPOS_SCONJ
            || upos == DM_UPOS_PUNCT)
            return c;
    }
    return DM_NONE;
}

/* The subject of a clause, but not one that is compared: "and like Berg has spoken". */
static uint32_t own_subject(const dm_finder *f, uint32_t verb)
{
    uint32_t s = dm_subject(f, verb), first;

    if (s == DM_NONE)
        return some_before(f, verb);
    first = f->lo[s];
    if (dm_tok(f, verb)->deprel != DM_DEP_CONJ || s > verb || first == 0)
        return s;
    first -= dm_tok(f, first)->deprel != DM_DEP_CASE;
    return dm_lexicon_in_class(f->lex, f->likes, dm_tok(f, first)->form_id) ? DM_NONE : s;
}

uint32_t dm_doer(const dm_finder *f, uint32_t verb, bool *is_shared)
{
    uint32_t at = verb, noun;

    *is_shared = false;
    for (uint32_t i = 0; i < MAX_STEPS && at != DM_NONE; i++) {
        uint32_t s = own_subject(f, at);

        if (s != DM_NONE)
            return usable(f, at == verb ? beside_pronoun(f, nearer(f, s, at), at) : s, verb);
        *is_shared = quoted(f, at) == DM_NONE;
        at = step_up(f, at, &noun);
        if (noun != DM_NONE)
            return usable(f, noun, verb);
        if (at != DM_NONE && dm_is_quoted_from(f, at, verb))
            return DM_NONE;
    }
    return DM_NONE;
}

/* "Who does not practise LAW - told": the object of another verb that has its subject. */
static bool is_object(const dm_finder *f, uint32_t t, uint32_t verb)
{
    const dm_token *tok = dm_tok(f, t);

    return tok->deprel == DM_DEP_OBJ && tok->head != verb && tok->head < t && dm_subject(f, tok->head) != DM_NONE;
}

/* Where the tree shows no speaker: the noun phrase that ends just before the cue,
 * or begins just after one that follows its content. */
uint32_t dm_speaker_beside(const dm_finder *f, dm_run cue, uint32_t verb, bool may_follow)
{
    const dm_sent *sent = &f->doc->sents[dm_tok(f, verb)->sent];
    uint32_t       end  = sent->first + sent->n, t = cue.first;

    if (t > sent->first && dm_tok(f, t - 1)->upos == DM_UPOS_PUNCT && f->quote[t - 1] == f->quote[verb]
        && !may_follow)
        t--;
    while (t > sent->first && f->is_time[t - 1])
        t--;
    if (t > sent->first && dm_tok(f, t - 1)->upos != DM_UPOS_PUNCT) {
        t = is_nominal(f, t - 1) ? phrase_head(f, t - 1, verb) : DM_NONE;
        return t == DM_NONE || is_object(f, t, verb) ? DM_NONE : t;
    }
    if (!may_follow || cue.last + 1 >= end || dm_tok(f, cue.last + 1)->upos == DM_UPOS_PUNCT)
        return DM_NONE;
    t = phrase_head(f, cue.last + 1, verb);
    if (t != DM_NONE && f->hi[t] + 1 < end && dm_is_verbal(f, f->hi[t] + 1))
        return DM_NONE;
    return t;
}

/* The noun phrase that begins at `t`, a comma after it and one before the cue. */
static uint32_t phrase_at(const dm_finder *f, uint32_t t, dm_run cue, uint32_t verb)
{
    uint32_t head = DM_NONE;

    if (dm_tok(f, cue.first - (cue.first > t))->upos != DM_UPOS_PUNCT || f->quote[t] != f->quote[verb])
        return DM_NONE;
    for (; t < cue.first && dm_tok(f, t)->upos != DM_UPOS_PUNCT; t++) {
        if ((dm_is_verbal(f, t) && dm_tok(f, t)->deprel != DM_DEP_AMOD) || dm_tok(f, t)->upos == DM_UPOS_SCONJ
            || (dm_tok(f, t)->deprel == DM_DEP_CASE && head == DM_NONE))
            return DM_NONE;
        if (head == DM_NONE && is_nominal(f, t) && !f->is_time[t])
            head = phrase_head(f, t, verb);
    }
    return head;
}

/* "Mr X, citing Y, said": the phrase the sentence begins with. */
uint32_t dm_speaker_first(const dm_finder *f, dm_run cue, uint32_t verb)
{
    return phrase_at(f, f->doc->sents[dm_tok(f, verb)->sent].first, cue, verb);
}

uint32_t dm_speaker_of_rest(const dm_finder *f, dm_run cue, uint32_t verb)
{
    uint32_t s = dm_tok(f, verb)->sent, n = 0;

    while (s > 0 && n < REST_SENTENCES && f->doc->sents[s - 1].goes_on) {
        s--;
        n++;
    }
    return n == 0 || n == REST_SENTENCES ? DM_NONE : phrase_at(f, f->doc->sents[s].first, cue, verb);
}

static uint32_t agent_at(const dm_finder *f, uint32_t verb)
{
    for (uint32_t c = dm_first(f->doc, verb); c != DM_NONE; c = dm_next(f->doc, c)) {
        if (dm_tok(f, c)->deprel == DM_DEP_OBL_AGENT)
            return c;
        if (dm_tok(f, c)->deprel == DM_DEP_OBL && c > verb && dm_cue_has_child(f, c, 1u << DM_CUE_AGENT))
            return c;
    }
    return DM_NONE;
}

/* "Deemed insufficient by the opposition": the tree may hang the agent on the adjective. */
uint32_t dm_agent(const dm_finder *f, uint32_t verb)
{
    uint32_t agent = agent_at(f, verb), said = dm_child(f->doc, verb, DM_DEP_XCOMP);

    if (agent != DM_NONE || said == DM_NONE || said < verb || dm_tok(f, said)->upos != DM_UPOS_ADJ)
        return agent;
    return agent_at(f, said);
}

/* Words that a noun phrase does not begin with, seen as a speaker. */
static bool is_lead(const dm_finder *f, uint32_t t, uint32_t head)
{
    uint8_t  rel = dm_tok(f, t)->deprel;
    uint32_t gov = dm_tok(f, t)->head;

    if (rel == DM_DEP_CASE)
        return dm_tok(f, t)->upos != DM_UPOS_PROPN && (gov == DM_NONE || gov < t || gov >= head);    /* "AT least four" */
    return rel == DM_DEP_PUNCT || rel == DM_DEP_CC || rel == DM_DEP_MARK;
}

static bool is_clause_rel(uint8_t rel)
{
    return rel == DM_DEP_ACL_RELCL || rel == DM_DEP_PARATAXIS || rel == DM_DEP_ADVCL || rel == DM_DEP_CCOMP
        || rel == DM_DEP_ADVCL_RELCL;
}

/* Punctuation that may end a name: brackets, quotation marks, full stops. */
static bool ends_badly(const dm_finder *f, uint32_t t, uint32_t head)
{
    dm_str   form = dm_doc_form(f->doc, t);
    size_t   at   = 0;
    uint32_t cp   = form.n ? dm_utf8_next(form, &at) : 0;

    return t > head && (cp == ',' || cp == ';' || cp == ':' || dm_cp_is_dash(cp)) && at == form.n;
}

/* "The spokesman, echoing the president," */
static bool is_loose_participle(const dm_finder *f, uint32_t t)
{
    return dm_tok(f, t)->deprel == DM_DEP_ACL && dm_tok(f, f->lo[t])->upos == DM_UPOS_PUNCT
        && dm_tok(f, t)->morph.tense == DM_TENSE_PRES;
}

/* Clauses that hang on the noun are cut off, but not a short one without comma
 * ("officials familiar with the talks"). */
static dm_run cut_clauses(const dm_finder *f, uint32_t head, dm_run r)
{
    for (uint32_t t = head + 1; t <= r.last; t++)
        if ((dm_tok(f, t)->deprel == DM_DEP_ACL_RELCL || is_loose_participle(f, t)) && f->lo[t] > head && f->lo[t] <= r.last)
            r.last = f->lo[t] - 1;
    for (uint32_t c = dm_first(f->doc, head); c != DM_NONE; c = dm_next(f->doc, c)) {
        uint8_t rel   = dm_tok(f, c)->deprel;
        bool    comma = c > head && f->lo[c] > head && dm_tok(f, f->lo[c])->deprel == DM_DEP_PUNCT;

        if (c < head || f->lo[c] <= head)
            continue;
        if ((is_clause_rel(rel) || (rel == DM_DEP_ACL && comma) || f->is_time[c]) && f->lo[c] <= r.last)
            r.last = f->lo[c] - 1;
    }
    return r;
}

/* Where the branch of `head` that holds `t` begins. */
static uint32_t branch_start(const dm_finder *f, uint32_t t, uint32_t head)
{
    while (dm_tok(f, t)->head != DM_NONE && dm_tok(f, t)->head != head)
        t = dm_tok(f, t)->head;
    return f->lo[t];
}

/* The subject of `verb` whose words end at `last`; `last` itself if there is none. */
static uint32_t subject_until(const dm_finder *f, uint32_t verb, uint32_t last)
{
    for (uint32_t c = dm_first(f->doc, verb); c != DM_NONE && c < last; c = dm_next(f->doc, c))
        if (dm_tok(f, c)->deprel == DM_DEP_NSUBJ && (f->hi[c] == last || f->hi[c] + 1 == last))
            return c;
    return last;
}

/* A noun with what stands before it, and nothing that hangs on it behind: "two objectors", no "the pact between X and Y". */
static bool is_short_phrase(const dm_finder *f, uint32_t noun)
{
    return f->hi[noun] <= noun + 1 && noun - f->lo[noun] <= DESCRIPTOR_TOKENS;
}

/* "62-YEAR-old Anna Berg", "former Attorney GENERAL Anna Berg" read as two subjects of one verb. */
static uint32_t widen_name(const dm_finder *f, uint32_t head, uint32_t first)
{
    const dm_token *toks = f->doc->toks;
    uint32_t        start = f->doc->sents[toks[head].sent].first, t;

    while (first >= start + 2 && dm_is_char(f, first - 1, '-') && toks[first - 2].span.end == toks[first - 1].span.start
           && toks[first - 1].span.end == toks[first].span.start)
        first -= 2;
    if (first <= start || toks[head].upos == DM_UPOS_PRON || toks[head].deprel != DM_DEP_NSUBJ)
        return first;
    t = first - 1;
    if (dm_is_char(f, t, ',') && t > start && toks[head].head > head && f->hi[head] + 1 < toks[head].head
        && (dm_is_char(f, f->hi[head], ',') || dm_is_char(f, f->hi[head] + 1, ',')))
        t = subject_until(f, toks[head].head, t);             /* "Two objectors, Lund and Moe, had" */
    return toks[t].deprel == DM_DEP_NSUBJ && toks[t].head == toks[head].head && is_nominal(f, t)
            && toks[t].upos != DM_UPOS_PRON && f->hi[t] + 1 >= first - 1 && !f->is_time[t] && is_short_phrase(f, t)
        ? f->lo[t] : first;
}

/* "Senator Anna Berg (I-Vt.) ON SATURDAY": a date hung on a name is the verb's; "a report released on Saturday" keeps it. */
static uint32_t before_date(const dm_finder *f, uint32_t head, uint32_t last)
{
    uint32_t top = last;

    if (last <= head || !f->is_time[last])
        return last;
    for (uint32_t n = 0; n < MAX_STEPS && dm_tok(f, top)->head != DM_NONE && f->is_time[dm_tok(f, top)->head]; n++)
        top = dm_tok(f, top)->head;
    if (dm_tok(f, top)->head == DM_NONE || dm_tok(f, dm_tok(f, top)->head)->upos != DM_UPOS_PROPN || f->lo[top] <= head)
        return last;
    return dm_deprel_base(dm_tok(f, top)->deprel) == DM_DEP_NMOD ? f->lo[top] - 1 : last;
}

dm_run dm_noun_run(const dm_finder *f, uint32_t head, uint32_t outside)
{
    dm_run r = cut_clauses(f, head, (dm_run){f->lo[head], f->hi[head]});

    if (outside != DM_NONE && dm_run_has(r, outside)) {
        uint32_t start = branch_start(f, outside, head);

        if (outside < head)
            r.first = outside + 1;
        else
            r.last = start > head ? start - 1 : head;    /* branches may cross */
    }
    for (uint32_t t = r.first; t < head; t++)
        if (dm_is_quoted_from(f, t, head))
            r.first = t + 1;
    for (uint32_t t = r.last; t > head; t--)
        if (dm_is_quoted_from(f, t, head))
            r.last = t - 1;
    while (r.first < head && is_lead(f, r.first, head))
        r.first++;
    r.first = widen_name(f, head, r.first);
    r.last  = before_date(f, head, r.last);
    while (r.last > head && ends_badly(f, r.last, head))
        r.last--;
    return r;
}
