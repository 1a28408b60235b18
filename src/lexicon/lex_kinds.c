/* lex_kinds.c: the kinds of block, in compile order
 *
 * Classes come first because everything may name them; the CAMEO table before
 * the rules that code by it.
 */
#include "lexicon/build.h"
#include "lexicon/cameo.h"
#include "lexicon/lex_class.h"
#include "lexicon/rule_kind.h"

const dm_lex_kind *const dm_lex_kinds[] = {
    &dm_lex_kind_class,
    &dm_lex_kind_cameo,
    &dm_lex_kind_rule,
    NULL,
};
