/* entities.c: names out of GUM's entities
 *
 * GUM marks every mention, "the University of Kent in England" as one organisation
 * with a place in it, and says nothing of names. A mention is a name when its head,
 * or what hangs flat on its head ("student Ann Lee"), is a proper noun. Of it we take
 *   a person        the run of proper nouns with the head, without a title
 *   a place, an     the run of capitalised words before the head, the head, and what
 *   organisation    follows as proper nouns, "of" and the like between them
 * Longer mentions go first, so that the place in an organisation's name stays part
 * of it. Brackets are those of `Entity=(7-place-...` and `7)` (GUM's documentation).
 */
#include "train/entities.h"

#include "nlp/net.h"

enum { OPEN_MAX = 64, MENTIONS_MAX = 512 };

typedef struct mention {
    uint32_t id, from, to;          /* words, both included                   */
    uint8_t  ne;                    /* dm_ne; 0: of no kind we name           */
} mention;

static uint8_t kind(dm_str s)
{
    if (dm_str_starts(s, DM_STR("person-")))       return DM_NE_PER;
    if (dm_str_starts(s, DM_STR("place-")))        return DM_NE_LOC;
    if (dm_str_starts(s, DM_STR("organization-"))) return DM_NE_ORG;
    return DM_NE_NONE;
}

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

static uint32_t number(const char *p, const char *end, const char **next)
{
    uint32_t v = 0;
    while (p < end && is_digit(*p)) v = v * 10 + (uint32_t)(*p++ - '0');
    *next = p;
    return v;
}

static dm_str entity_of(dm_str misc)
{
    dm_str piece;
    while (dm_str_cut(&piece, &misc, '|'))
        if (dm_str_starts(piece, DM_STR("Entity="))) return dm_str_sub(piece, 7, piece.n);
    return (dm_str){0};
}

/* Closes the last open mention with this id (0: the last of all) at word i. */
static void close_one(mention *done, uint32_t *n_done, mention *open, uint32_t *n_open, uint32_t id, uint32_t i)
{
    for (uint32_t k = *n_open; k-- > 0;) {
        if (id && open[k].id != id) continue;
        open[k].to = i;
        if (*n_done < MENTIONS_MAX) done[(*n_done)++] = open[k];
        memmove(open + k, open + k + 1, (--*n_open - k) * sizeof *open);
        return;
    }
}

/* Brackets of one word, left to right: "(id-kind-...", ")" and "id)". */
static void read_brackets(mention *done, uint32_t *n_done, mention *open, uint32_t *n_open, dm_str s, uint32_t i)
{
    const char *p = s.p, *end = s.p + s.n;

    while (p < end) {
        if (*p == '(' && *n_open < OPEN_MAX) {
            uint32_t id = number(p + 1, end, &p);
            if (p < end) p++;
            open[(*n_open)++] = (mention){.id = id, .from = i, .ne = kind((dm_str){p, (size_t)(end - p)})};
            while (p < end && *p != '(' && *p != ')') p++;
            if (p < end && *p == ')') { close_one(done, n_done, open, n_open, 0, i); p++; }
        } else if (is_digit(*p)) {
            close_one(done, n_done, open, n_open, number(p, end, &p), i);
            if (p < end) p++;
        } else {
            p++;
        }
    }
}

static bool is_title(dm_str s)
{
    static const char *const titles[] = {"President", "Senator", "Mr.", "Mrs.", "Ms.", "Dr.", "Professor", "Prof.", "King", "Queen",
        "Prince", "Princess", "Sir", "Lord", "Lady", "Judge", "Justice", "General", "Colonel", "Captain", "Minister", "Governor",
        "Mayor", "Chancellor", "Pope", "Saint", "Father", "Congressman", "Representative", "Secretary", "Mr", "Mrs", "Ms", "Dr"};
    for (size_t i = 0; i < sizeof titles / sizeof *titles; i++)
        if (dm_str_eq(s, dm_str_of(titles[i]))) return true;
    return false;
}

static bool is_capital(dm_str s) { return s.n > 0 && s.p[0] >= 'A' && s.p[0] <= 'Z'; }

static bool joins(dm_str s)
{
    return dm_str_eq(s, DM_STR("of")) || dm_str_eq(s, DM_STR("for")) || dm_str_eq(s, DM_STR("and")) || dm_str_eq(s, DM_STR("the"))
        || dm_str_eq(s, DM_STR("de")) || dm_str_eq(s, DM_STR("on")) || dm_str_eq(s, DM_STR("-")) || dm_str_eq(s, DM_STR("&"));
}

/* The mention's word whose head is outside, or a proper noun that hangs flat on it. */
static uint32_t name_head(const word *w, const mention *m)
{
    uint32_t top = m->from;
    for (uint32_t i = m->from; i <= m->to; i++)
        if (w[i].head < (int)m->from || w[i].head > (int)m->to) { top = i; break; }
    if (w[top].upos == DM_UPOS_PROPN) return top;
    for (uint32_t i = m->from; i <= m->to; i++)
        if (w[i].head == (int)top && dm_deprel_base(w[i].rel) == DM_DEP_FLAT && w[i].upos == DM_UPOS_PROPN) return i;
    return UINT32_MAX;
}

static void set_name(word *w, const mention *m)
{
    uint32_t a = name_head(w, m), b = a;

    if (a == UINT32_MAX || (m->ne == DM_NE_PER && w[a].morph.number == DM_NUMBER_PLUR)) return;    /* "the Kurds" */
    while (b < m->to && w[b + 1].upos == DM_UPOS_PROPN) b++;
    while (a > m->from && (w[a - 1].upos == DM_UPOS_PROPN
                           || (m->ne != DM_NE_PER && is_capital(w[a - 1].form) && w[a - 1].upos != DM_UPOS_DET))) a--;
    if (m->ne == DM_NE_PER)
        while (a < b && is_title(w[a].form)) a++;
    else
        for (uint32_t i = b + 1; i <= m->to && i <= b + 2; i++) {
            if (w[i].upos == DM_UPOS_PROPN) b = i;
            else if (!joins(w[i].form)) break;
        }
    for (uint32_t i = a; i <= b; i++)
        if (w[i].ner != DM_BIOES_O) return;
    for (uint32_t i = a; i <= b; i++)
        w[i].ner = dm_bioes(m->ne, i == a ? DM_BIOES_B : DM_BIOES_I);
}

static int longer(const void *x, const void *y)
{
    const mention *a = x, *b = y;
    uint32_t na = a->to - a->from, nb = b->to - b->from;
    return na != nb ? (na > nb ? -1 : 1) : a->from != b->from ? (a->from < b->from ? -1 : 1) : 0;
}

void entities_name(word *w, const dm_str *misc, uint32_t n)
{
    mention  done[MENTIONS_MAX], open[OPEN_MAX];
    uint32_t n_done = 0, n_open = 0;

    for (uint32_t i = 0; i < n; i++) {
        w[i].ner = DM_BIOES_O;
        read_brackets(done, &n_done, open, &n_open, entity_of(misc[i]), i);
    }
    qsort(done, n_done, sizeof *done, longer);
    for (uint32_t i = 0; i < n_done; i++)
        if (done[i].ne) set_name(w, &done[i]);
}
