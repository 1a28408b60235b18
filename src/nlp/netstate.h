/* netstate.h: the parser's state, shared by trainer and reader
 *
 * Arc-hybrid transitions (Kuhlmann, Gomez-Rodriguez and Satta, ACL 2011) over
 * the words of a sentence that are not punctuation:
 *
 *     SHIFT   the front of the buffer goes on the stack
 *     LEFT    the top of the stack becomes a dependent of the buffer's front
 *     RIGHT   the top of the stack becomes a dependent of the one below it
 *
 * The word left at the end is the root: there is always exactly one. Words are
 * numbered 0 .. n-1 here; NET_NIL is none.
 */
#ifndef DM_NETSTATE_H
#define DM_NETSTATE_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "base/limits.h"

enum { NET_SHIFT, NET_LEFT, NET_RIGHT, NET_ACTIONS };

/* What a decision looks at: words by place, and small counted facts. */
enum {
    NET_S0, NET_S1, NET_S2, NET_B0, NET_B1,
    NET_S0L, NET_S0R, NET_S1L, NET_S1R, NET_B0L,     /* outermost children    */
    NET_SLOTS,
    NET_FACTS    = 10,                               /* tables of facts       */
    NET_LABELS   = 64,                               /* room for relations    */
    NET_FACT_ROWS = 5 * NET_LABELS + 2 * 16 + 2 * 16 + 16
};

#define NET_NIL UINT16_MAX

typedef struct net_state {
    uint32_t n, front, depth;                 /* words, buffer front, stack   */
    uint16_t stack[DM_MAX_SENT_TOKENS];
    uint16_t head[DM_MAX_SENT_TOKENS];        /* NET_NIL: none yet            */
    uint8_t  label[DM_MAX_SENT_TOKENS];
    uint16_t left[DM_MAX_SENT_TOKENS];        /* outermost children           */
    uint16_t right[DM_MAX_SENT_TOKENS];
    uint8_t  n_left[DM_MAX_SENT_TOKENS], n_right[DM_MAX_SENT_TOKENS];
} net_state;

static inline void net_state_init(net_state *s, uint32_t n)
{
    s->n = n;
    s->front = s->depth = 0;
    memset(s->head, 0xFF, n * sizeof *s->head);
    memset(s->left, 0xFF, n * sizeof *s->left);
    memset(s->right, 0xFF, n * sizeof *s->right);
    memset(s->label, 0, n);
    memset(s->n_left, 0, n);
    memset(s->n_right, 0, n);
}

static inline bool net_state_is_done(const net_state *s)
{
    return s->front == s->n && s->depth <= 1;
}

/* Bit per action. SHIFT alone when less than one word is stacked. */
static inline uint32_t net_state_legal(const net_state *s)
{
    bool has_front = s->front < s->n;
    return (uint32_t)has_front << NET_SHIFT
         | (uint32_t)(has_front && s->depth >= 1) << NET_LEFT
         | (uint32_t)(s->depth >= 2) << NET_RIGHT;
}

static inline void net_state_attach(net_state *s, uint16_t word, uint16_t head, uint8_t label)
{
    s->head[word]  = head;
    s->label[word] = label;
    if (word < head) {
        s->left[head] = word;
        s->n_left[head] = (uint8_t)(s->n_left[head] + (s->n_left[head] < 255));
    } else {
        s->right[head] = word;
        s->n_right[head] = (uint8_t)(s->n_right[head] + (s->n_right[head] < 255));
    }
}

static inline void net_state_do(net_state *s, uint32_t action, uint8_t label)
{
    if (action == NET_SHIFT) {
        s->stack[s->depth++] = (uint16_t)s->front++;
        return;
    }
    uint16_t top = s->stack[--s->depth];
    net_state_attach(s, top, action == NET_LEFT ? (uint16_t)s->front : s->stack[s->depth - 1], label);
}

static inline uint16_t net_left(const net_state *s, uint16_t w)  { return w == NET_NIL ? NET_NIL : s->left[w]; }
static inline uint16_t net_right(const net_state *s, uint16_t w) { return w == NET_NIL ? NET_NIL : s->right[w]; }
static inline uint32_t net_label(const net_state *s, uint16_t w) { return w == NET_NIL ? 0 : s->label[w]; }

static inline void net_state_slots(uint16_t slot[NET_SLOTS], const net_state *s)
{
    uint32_t d = s->depth;
    slot[NET_S0] = d >= 1 ? s->stack[d - 1] : NET_NIL;
    slot[NET_S1] = d >= 2 ? s->stack[d - 2] : NET_NIL;
    slot[NET_S2] = d >= 3 ? s->stack[d - 3] : NET_NIL;
    slot[NET_B0] = s->front < s->n ? (uint16_t)s->front : NET_NIL;
    slot[NET_B1] = s->front + 1 < s->n ? (uint16_t)(s->front + 1) : NET_NIL;
    slot[NET_S0L] = net_left(s, slot[NET_S0]);
    slot[NET_S0R] = net_right(s, slot[NET_S0]);
    slot[NET_S1L] = net_left(s, slot[NET_S1]);
    slot[NET_S1R] = net_right(s, slot[NET_S1]);
    slot[NET_B0L] = net_left(s, slot[NET_B0]);
}

/* Distance of two words in 8 steps, and whether punctuation stands between.
 * `token` gives each word's number in the sentence, punctuation counted. */
static inline uint32_t net_apart(const uint16_t *token, uint16_t a, uint16_t b)
{
    static const uint8_t step[12] = {0, 1, 2, 3, 4, 5, 5, 6, 6, 6, 6, 7};
    if (a == NET_NIL || b == NET_NIL)
        return 0;
    uint32_t words = (uint32_t)(b - a), tokens = (uint32_t)(token[b] - token[a]);
    return step[words < 11 ? words : 11] * 2u + (tokens != words);
}

static inline uint32_t net_valency(const net_state *s, uint16_t w)
{
    if (w == NET_NIL)
        return 0;
    uint32_t l = s->n_left[w] < 2 ? s->n_left[w] : 2, r = s->n_right[w] < 3 ? s->n_right[w] : 3;
    return 1 + l * 4 + r;
}

/* The row of each fact in the table of facts. */
static inline void net_state_facts(uint32_t row[NET_FACTS], const net_state *s,
                                   const uint16_t slot[NET_SLOTS], const uint16_t *token)
{
    uint32_t at = 5 * NET_LABELS;
    for (uint32_t i = 0; i < 5; i++)
        row[i] = i * NET_LABELS + net_label(s, slot[NET_S0L + i]);
    row[5] = at + net_apart(token, slot[NET_S0], slot[NET_B0]);
    row[6] = at + 16 + net_apart(token, slot[NET_S1], slot[NET_S0]);
    row[7] = at + 32 + net_valency(s, slot[NET_S0]);
    row[8] = at + 48 + net_valency(s, slot[NET_S1]);
    row[9] = at + 64 + (slot[NET_B0] == NET_NIL ? 0 : 1 + (s->n_left[slot[NET_B0]] < 4 ? s->n_left[slot[NET_B0]] : 4u));
}

#endif
