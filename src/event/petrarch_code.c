/* petrarch_code.c: what two codes come to, and what "not" makes of one
 *
 * PETRARCH 2 adds codes in a scheme of its own, in which "intend" + "give aid" is "intend
 * to give aid", and of two verbs that are above such sums the inner one counts: "intend" +
 * "consult" is "consult". Our code table has the sums as its turns (lexicon/cameo.lex: the code
 * of asking for it, promising it, refusing it ...), so the outer verb picks the turn:
 *
 *     02 appeal -> asked   03 intend -> promised   10 demand -> demanded
 *     12 reject -> refused  13 threaten, and 03 before force -> threatened
 *
 * To say something (01) adds nothing; any other outer verb keeps its code. "Not" refuses what
 * is cooperation; what is not denied or refused has PETRARCH's own opposites, in the table below.
 *
 * Of codes that are not CAMEO's nothing is known: the inner one counts, and "not" is left to the status.
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

const dm_cameo *dm_pc_row(const dm_pc *c, dm_str code)
{
    for (size_t n = c->v->is_foreign ? 0 : code.n; n >= 2; n--) {
        const dm_cameo *row = dm_lexicon_cameo(c->s.lex, dm_str_sub(code, 0, n));

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

dm_str dm_pc_negated(const dm_pc *c, dm_str code)
{
    for (uint32_t i = 0; i < sizeof opposite / sizeof *opposite; i++)
        if (dm_str_eq(code, dm_str_of(opposite[i].code)))
            return dm_str_of(opposite[i].not);
    return turned(c->s.lex, code, DM_TURN_REFUSED);
}

static bool is_one_of(dm_str code, const char *const *roots, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++)
        if (is_root(code, roots[i]))
            return true;
    return false;
}

/* Codes that are no part of a sum. */
static bool is_high(dm_str code)
{
    static const char *const roots[] = {"02", "03", "04", "09", "10", "11", "13", "14", "15", "17"};

    return is_one_of(code, roots, sizeof roots / sizeof *roots);
}

/* Where a root stands in PETRARCH's scheme among those that are parts of sums: of two the higher one counts. */
static uint32_t rank(dm_str code)
{
    static const char *const roots[] = {"07", "06", "05", "18", "19", "20", "16", "08"};
    uint32_t                 n = sizeof roots / sizeof *roots;

    for (uint32_t i = 0; i < n; i++)
        if (is_root(code, roots[i]))
            return i + 1;
    return 0;
}

static bool is_force(dm_str code)
{
    static const char *const roots[] = {"18", "19", "20"};

    return is_one_of(code, roots, sizeof roots / sizeof *roots);
}

dm_str dm_pc_combined(const dm_pc *c, dm_str outer, dm_str inner)
{
    int    turn = turn_of(outer);
    dm_str both;

    if (inner.n == 0)
        return outer;
    if (c->v->is_foreign || is_root(outer, "01"))
        return inner;
    if (is_root(inner, "01"))
        return outer;
    if (turn == DM_TURN_PROMISED && is_force(inner))
        turn = DM_TURN_THREATENED;
    if (turn != DM_TURN_REFUSED && is_high(inner))
        return inner;
    if (rank(outer))
        return rank(inner) > rank(outer) ? inner : outer;
    both = turned(c->s.lex, inner, turn);
    return both.n ? both : outer;
}

bool dm_pc_is_of(dm_str code, dm_str family)
{
    while (family.n > 2 && family.p[family.n - 1] == '0')
        family.n--;
    return family.n > 0 && dm_str_starts(code, family);
}
