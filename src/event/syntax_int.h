/* syntax_int.h: what the searches of the tree share (syntax.c, subject.c, object.c, hang.c); lend.c and count.c ask
 * it too
 *
 * Tokens are indices in doc->toks; DM_NONE is nobody. Each is a look at a word and its neighbours
 * in the tree, of bounded length; none fails, none keeps anything.
 */
#ifndef DM_SYNTAX_INT_H
#define DM_SYNTAX_INT_H

#include "event/event_int.h"

static inline uint8_t dm_rel(const dm_doc *doc, uint32_t t)
{
    return doc->toks[t].deprel;
}

static inline uint32_t dm_child2(const dm_doc *doc, uint32_t t, dm_deprel a, dm_deprel b)
{
    uint32_t c = dm_child(doc, t, a);

    return c != DM_NONE ? c : dm_child(doc, t, b);
}

static inline bool dm_is_noun(const dm_doc *doc, uint32_t t)
{
    return doc->toks[t].upos == DM_UPOS_NOUN || doc->toks[t].upos == DM_UPOS_PROPN;
}

/* ---- syntax.c: of a verb --------------------------------------------------------- */

/* A participle without a helper: "men ARRESTED on Sunday". */
bool dm_syntax_is_bare_participle(const dm_doc *doc, uint32_t v);
/* The clause of a noun that suffers it: "men ARRESTED on Sunday". */
bool dm_syntax_is_told_of(const dm_seek *s, uint32_t v);
/* A bare participle with one who does it and no object: "the officer SHOT by a gunman". */
bool dm_syntax_is_struck(const dm_doc *doc, uint32_t v);
/* Read as a past, yet without the object that it needs: "the general WOUNDED in the raid was
 * treated". */
bool dm_syntax_lacks_object(const dm_seek *s, uint32_t v);
/* "is older and PRAISED for his patience": the helper stands with the first predicate. */
bool dm_syntax_shares_copula(const dm_doc *doc, uint32_t v);
/* "left two guards INJURED", "had him ARRESTED". */
bool dm_syntax_is_made_to_be(const dm_doc *doc, uint32_t v);
/* Whether a mark or preposition of class `cls` leads the clause. */
bool dm_syntax_has_mark_of(const dm_seek *s, uint32_t v, uint32_t cls);
/* Right after a verb and its particle, an oblique without a preposition: "killed at least eight
 * PEOPLE". */
uint32_t dm_syntax_bare_oblique(const dm_seek *s, uint32_t v);

/* ---- subject.c: who acts ---------------------------------------------------------- */

/* The object of v as it stands among its children, passives included. */
uint32_t dm_syntax_plain_object(const dm_doc *doc, uint32_t v);
/* Who stands for the missing subject of a complement of `above`: whom that is done to. */
uint32_t dm_syntax_controller(const dm_doc *doc, uint32_t above);
/* Of two subjects, which is one too many, the one next to the verb. */
uint32_t dm_syntax_nearest_subject(const dm_doc *doc, uint32_t v);
bool     dm_syntax_has_case(const dm_doc *doc, uint32_t noun, uint32_t word);
/* Whether the verb only lends its grammar: "LAUNCHED an attack". */
bool dm_syntax_is_light(const dm_seek *s, uint32_t v);
/* "The town is under ATTACK": the subject does not attack. */
bool dm_syntax_is_undergone(const dm_seek *s, uint32_t t);
/* "Berg, the mother of Dahl, WHO": whether two nouns may be meant, of which one is the other's kin.
 */
bool dm_syntax_has_kin(const dm_seek *s, uint32_t pronoun, uint32_t noun);
/* Of the nouns that a relative clause may hang on, the nearest that can be somebody. */
uint32_t dm_syntax_who_is_meant(const dm_seek *s, uint32_t pronoun, uint32_t noun);

#endif
