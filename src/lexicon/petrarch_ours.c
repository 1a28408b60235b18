/* petrarch_ours.c: what our own lexicon knows of a phrase of a dictionary
 *
 * A dictionary lists "THE_UNITED_STATES", "PRESIDENT_BERG", "AMBASSADOR_TO". Where ours
 * knows the words inside, its reading of the text finds the mention better (the article
 * is no part of it, the title says who he is), and the phrase is needed for its code
 * alone.
 */
#include "doc/doc.h"
#include "lexicon/actor.h"
#include "lexicon/petrarch_int.h"

enum { WORDS = 24 };

typedef struct phrase {
    const dm_lexicon *lex;
    uint32_t          ids[WORDS], n;     /* DM_LEX_NONE: no word of ours       */
} phrase;

static void open_phrase(phrase *out, const dm_lexicon *lex, dm_str words)
{
    dm_str word, rest = words;
    char   buf[256];

    *out = (phrase){.lex = lex};
    while (out->n < WORDS && dm_petrarch_next_word(&word, &rest, true))
        out->ids[out->n++] = dm_lexicon_word(lex, dm_lexicon_key(buf, sizeof buf, word));
}

static bool is_title(const dm_lexicon *lex, const dm_phrase_entry *e, uint32_t kinds)
{
    uint32_t            n;
    const dm_lex_title *titles = dm_lexicon_section(lex, DM_LEX_TITLES, sizeof *titles, &n);

    return e->kind == DM_PHRASE_TITLE && e->record < n && (kinds >> titles[e->record].kind & 1);
}

static bool is_actor(const dm_lexicon *lex, const dm_phrase_entry *e, uint32_t kinds)
{
    uint32_t            n;
    const dm_lex_actor *actors = dm_lexicon_section(lex, DM_LEX_ACTORS, sizeof *actors, &n);

    return e->kind == DM_PHRASE_ACTOR && e->flags != DM_ALIAS_SURNAME && e->record < n && (kinds >> actors[e->record].kind & 1);
}

/* The words of the longest phrase of ours from word `from` that `is` one of `kinds`; 0 none. */
static uint32_t longest(const phrase *p, uint32_t from, bool (*is)(const dm_lexicon *, const dm_phrase_entry *, uint32_t),
                        uint32_t kinds)
{
    uint32_t node = 0, found = 0;

    for (uint32_t i = from; i < p->n; i++) {
        uint32_t               n = 0;
        const dm_phrase_entry *e;

        node = p->ids[i] == DM_LEX_NONE ? DM_LEX_NONE : dm_phrase_step(p->lex, node, p->ids[i]);
        if (node == DM_LEX_NONE)
            break;
        e = dm_phrase_entries(p->lex, node, &n);
        for (uint32_t k = 0; k < n; k++)
            if (is(p->lex, &e[k], kinds))
                found = i + 1 - from;
    }
    return found;
}

#define KIND(id)      (1u << (id))
#define TITLES_OF_MAN (KIND(DM_TITLE_PERSON) | KIND(DM_TITLE_BEFORE) | KIND(DM_TITLE_MEMBER))

bool dm_petrarch_is_ours(const dm_lexicon *lex, dm_str words, bool is_person)
{
    phrase   p;
    uint32_t from, any = ~0u;

    open_phrase(&p, lex, words);
    from = p.n > 1 && dm_lexicon_in_class(lex, dm_lexicon_class(lex, DM_STR("@definite")), p.ids[0]);
    if (from && longest(&p, from, is_actor, any) == p.n - from)
        return true;
    from += longest(&p, from, is_actor, KIND(DM_ACTOR_COUNTRY));
    return is_person && longest(&p, from, is_title, TITLES_OF_MAN) > 0;
}

int dm_petrarch_title_kind(const dm_lexicon *lex, dm_str words)
{
    uint32_t bodies = KIND(DM_TITLE_GROUP) | KIND(DM_TITLE_THING), ends[2];
    phrase   p;

    open_phrase(&p, lex, words);
    ends[0] = p.n ? p.n - 1 : 0;
    ends[1] = 0;
    for (uint32_t i = 0; i < 2 && p.n; i++) {
        phrase one = {.lex = lex, .ids = {p.ids[ends[i]]}, .n = 1};

        if (longest(&one, 0, is_title, TITLES_OF_MAN))
            return DM_TITLE_PERSON;
        if (longest(&one, 0, is_title, bodies))
            return DM_TITLE_GROUP;
    }
    return -1;
}
