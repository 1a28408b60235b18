/* lex_kinds.c: the kinds of block, in compile order
 *
 * Classes come first because everything may name them; the CAMEO table before
 * the rules that code by it.
 */
#include "lexicon/actor.h"
#include "lexicon/actorcode.h"
#include "lexicon/build.h"
#include "lexicon/cameo.h"
#include "lexicon/cue.h"
#include "lexicon/gaz_kind.h"
#include "lexicon/lemma_kind.h"
#include "lexicon/lex_class.h"
#include "lexicon/person.h"
#include "lexicon/place.h"
#include "lexicon/page_kind.h"
#include "lexicon/rule_kind.h"

const dm_lex_kind *const dm_lex_kinds[] = {
    &dm_lex_kind_class,
    &dm_lex_kind_cameo,
    &dm_lex_kind_country,
    &dm_lex_kind_actor,
    &dm_lex_kind_actorcode,
    &dm_lex_kind_title,
    &dm_lex_kind_place,
    &dm_lex_kind_time,
    &dm_lex_kind_page,
    &dm_lex_kind_cue,
    &dm_lex_kind_ending,
    &dm_lex_kind_rule,
    &dm_lex_kind_forms,
    &dm_lex_kind_names,
    &dm_lex_kind_person,
    NULL,
};
