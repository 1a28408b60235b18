/* petrarch_code.c: what two codes come to, and what "not" makes of one
 *
 * PETRARCH 2 adds codes in a scheme of its own, in which "intend" + "give aid" is "intend
 * to give aid". Our code table has that as its turns (lexicon/cameo.lex: the code of asking
 * for it, promising it, refusing it ...), so the outer verb picks the turn:
 *
 *     02 appeal -> asked   03 intend -> promised   10 demand -> demanded
 *     12 reject -> refused  13 threaten -> threatened
 *
 * To say something (01) adds nothing; of two such verbs the inner one counts; any other outer
 * verb keeps its code. "Not" refuses what is cooperation; what is not denied or refused has
 * PETRARCH's own opposites, in the table below.
 */
#include "event/petrarch_int.h"

static const struct {
    const char *code, *not;
} opposite[] = {{"010", "011"}, {"015", "016"}, {"110", "050"}, {"111", "050"}, {"170", "057"}};

static bool is_root(dm_str code, const char *root) { return dm_str_starts(code, dm_str_of(root)); }

/* Verbs of speech and will, which say something of another act. */
static int turn_of(dm_str code)
{
    return is_root(code, "02") ? DM_TURN_ASKED : is_root(code, "03") ? DM_TURN_PROMISED : is_root(code, "10") ? DM_TURN_DEMANDED
         : is_root(code, "12") ? DM_TURN_REFUSED : is_root(code, "13") ? DM_TURN_THREATENED : -1;
}

const dm_cameo *dm_pc_row(const dm_lexicon *lex, dm_str code)
{
    for (size_t n = code.n; n >= 2; n--) {
        const dm_cameo *row = dm_lexicon_cameo(lex, dm_str_sub(code, 0, n));

        if (row)
            return row;
    }
    return NULL;
}

static dm_str turned(const dm_lexicon *lex, dm_str code, int turn)
{
    const dm_cameo *row = dm_lexicon_cameo(lex, code);

    return row && turn >= 0 ? dm_lexicon_str(lex, row->turns[turn]) : (dm_str){0, 0};
}

dm_str dm_pc_negated(const dm_lexicon *lex, dm_str code)
{
    for (uint32_t i = 0; i < sizeof opposite / sizeof *opposite; i++)
        if (dm_str_eq(code, dm_str_of(opposite[i].code)))
            return dm_str_of(opposite[i].not);
    return turned(lex, code, DM_TURN_REFUSED);
}

dm_str dm_pc_combined(const dm_lexicon *lex, dm_str outer, dm_str inner)
{
    dm_str both;

    if (is_root(outer, "01") || inner.n == 0)
        return inner.n ? inner : outer;
    if (is_root(inner, "01"))
        return outer;
    if (turn_of(inner) >= 0 || is_root(inner, "11"))
        return turn_of(outer) >= 0 || is_root(outer, "11") ? inner : outer;
    both = turned(lex, inner, turn_of(outer));
    return both.n ? both : outer;
}

bool dm_pc_is_of(dm_str code, dm_str family)
{
    while (family.n > 2 && family.p[family.n - 1] == '0')
        family.n--;
    return family.n > 0 && dm_str_starts(code, family);
}
