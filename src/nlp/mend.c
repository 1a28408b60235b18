/* mend.c: finite verbs go to finite verbs
 *
 * Verbs are looked at from left to right. One that is finite, and coordinated with a
 * verb that is not, moves up to the first finite verb above that one. A verb with an
 * auxiliary is finite whatever its own form.
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

void dm_mend_tree(const dm_tree_arrays *t)
{
    for (uint32_t i = 1; i < t->n; i++) {
        uint32_t head = t->head[i], above;

        if (t->deprel[i] != DM_DEP_CONJ || head == DM_NONE || head > i || t->morph[i].verbform != DM_VERBFORM_FIN)
            continue;
        if (t->upos[i] != DM_UPOS_VERB || !is_bare(t, head) || t->morph[i].tense != DM_TENSE_PAST)
            continue;
        above = finite_above(t, head);
        if (above != DM_NONE && above < head)
            t->head[i] = above;
    }
}
