/* turn.c: whose turn it is in an interview
 *
 * In an interview nobody says "said". Words that came as CoNLL-U may state who
 * speaks each sentence ("# speaker = OlaBerg"): whoever's turns mostly end in a
 * question asks, the others answer, and "you" in a question is who speaks next.
 *
 * Else an interview is known by paragraphs that end in a question and address
 * somebody. What stands between them are the answers; the person most named
 * before the first question is I there, and you in the questions.
 */
#include "actor/actor_int.h"

enum { QUESTIONS = 2, PARTIES = 32, NAME_BYTES = 96 };

/* ---- paragraphs --------------------------------------------------------- */

static bool has_you(const dm_turns *u, const dm_sent *s)
{
    for (uint32_t t = s->first; t < s->first + s->n; t++)
        if (!u->is_quoted[t] && u->doc->toks[t].upos == DM_UPOS_PRON
            && dm_lexicon_in_class(u->lex, u->cls_you, u->doc->toks[t].form_id))
            return true;
    return false;
}

static bool ends_asking(const dm_turns *u, const dm_sent *s)
{
    dm_str last = s->n ? dm_doc_form(u->doc, s->first + s->n - 1) : (dm_str){0, 0};

    return last.n && last.p[last.n - 1] == '?' && !u->is_quoted[s->first + s->n - 1];
}

/* Fills `asks` by block; the first sentence of the first question, or n_sent when this is no interview. */
static uint32_t read_questions(const dm_turns *u, bool *asks)
{
    const dm_doc *doc = u->doc;
    uint32_t      first = doc->n_sent, n_ask = 0;

    for (uint32_t s = 0; s < doc->n_sent; s++) {
        const dm_sent *sent = &doc->sents[s];
        bool           is_last = s + 1 == doc->n_sent || doc->sents[s + 1].block != sent->block;

        if (sent->is_title || !is_last || !ends_asking(u, sent))
            continue;
        asks[sent->block] = true;
        n_ask += has_you(u, sent);
        if (first == doc->n_sent)
            first = s;
    }
    while (first > 0 && first < doc->n_sent && doc->sents[first - 1].block == doc->sents[first].block)
        first--;
    return n_ask < QUESTIONS ? doc->n_sent : first;
}

/* The person most spoken of before sentence `end`; of equals the one named first. */
static uint32_t find_guest(const dm_turns *u, uint32_t end)
{
    const dm_doc *doc = u->doc;
    uint32_t      best = DM_NONE;
    uint32_t     *count = DM_NEW(doc->arena, uint32_t, doc->n_actor + 1);

    for (uint32_t i = 0; i < doc->n_mention && doc->toks[doc->mentions[i].head].sent < end; i++) {
        uint32_t a = doc->mentions[i].actor;

        if (doc->actors[a].kind != DM_ACTOR_PERSON || u->is_quoted[doc->mentions[i].head])
            continue;
        count[a]++;
        if (best == DM_NONE || count[a] > count[best])
            best = a;
    }
    return best;
}

static void turns_by_paragraph(dm_turns *u)
{
    const dm_doc *doc = u->doc;
    bool         *asks = DM_NEW(doc->arena, bool, doc->n_block + 1);
    uint32_t      first = read_questions(u, asks), guest;

    if (first == doc->n_sent || (guest = find_guest(u, first)) == DM_NONE)
        return;
    for (uint32_t s = first; s < doc->n_sent; s++) {
        if (asks[doc->sents[s].block])
            u->you[s] = guest;
        else
            u->i[s] = u->we[s] = guest;
    }
}

/* ---- stated speakers ---------------------------------------------------- */

typedef struct party {
    dm_str   name;
    uint32_t actor;
    uint32_t n_turn, n_ask;
} party;

typedef struct parties {
    party    p[PARTIES];
    uint32_t n;
    uint8_t *at;                     /* [n_sent] party + 1; 0: none           */
} parties;

static uint8_t party_of(parties *all, dm_str name)
{
    uint32_t i = 0;

    while (i < all->n && !dm_str_eq(all->p[i].name, name))
        i++;
    if (i == PARTIES)
        return 0;
    if (i == all->n)
        all->p[all->n++] = (party){.name = name, .actor = DM_NONE};
    return (uint8_t)(i + 1);
}

/* Which party speaks each sentence, by the words both have in the same order. */
static void read_stated(const dm_turns *u, parties *all)
{
    const dm_given *g = u->doc->article.given;
    uint32_t        k = 0;

    for (uint32_t s = 0; s < u->doc->n_sent; s++) {
        while (k + 1 < g->n_sent && g->sents[k + 1].first <= u->doc->sents[s].first)
            k++;
        if (g->sents[k].speaker.n)
            all->at[s] = party_of(all, g->sents[k].speaker);
    }
}

static void count_turns(const dm_turns *u, parties *all)
{
    const dm_doc *doc = u->doc;

    for (uint32_t s = 0; s < doc->n_sent; s++) {
        if (!all->at[s] || (s + 1 < doc->n_sent && all->at[s + 1] == all->at[s]))
            continue;
        all->p[all->at[s] - 1].n_turn++;
        all->p[all->at[s] - 1].n_ask += ends_asking(u, &doc->sents[s]);
    }
}

static bool asks(const parties *all, uint8_t at) { return all->p[at - 1].n_ask * 2 > all->p[at - 1].n_turn; }

/* The letters of a name, in lower case: "Ola Berg" and "OlaBerg" are one. */
static dm_str letters(char *room, dm_str name)
{
    size_t n = 0;

    for (size_t i = 0; i < name.n && n < NAME_BYTES; i++)
        if (name.p[i] != ' ' && name.p[i] != '_' && name.p[i] != '.' && name.p[i] != '#' && name.p[i] != '-')
            room[n++] = (char)(name.p[i] >= 'A' && name.p[i] <= 'Z' ? name.p[i] + 32 : name.p[i]);
    return (dm_str){room, n};
}

/* How well a stated name is the actor's: 3 the same, 2 its last word or the actor only so called, 1 its first word. */
static int likeness(dm_str stated, dm_str name)
{
    char   a[NAME_BYTES], b[NAME_BYTES];
    dm_str x = letters(a, stated), y = letters(b, name), first = name, rest = name, last = name, word;

    if (x.n < 3 || y.n < 3)
        return 0;
    if (dm_str_eq(x, y))
        return 3;
    dm_str_cut(&first, &rest, ' ');
    for (rest = name; dm_str_cut(&word, &rest, ' ');)
        last = word;
    y = letters(b, last);
    if (dm_str_eq(x, y) || (last.n == name.n && y.n < x.n && dm_str_eq(dm_str_sub(x, x.n - y.n, x.n), y)))
        return 2;
    return dm_str_eq(x, letters(b, first)) ? 1 : 0;
}

/* The actor that is called so, or a new one. */
static uint32_t name_party(dm_doc *doc, dm_str stated)
{
    uint32_t best = DM_NONE;
    int      top = 0;

    for (uint32_t i = 0; i < doc->n_actor; i++) {
        int fit = likeness(stated, doc->actors[i].name);

        if (fit > top && (fit == 3 || doc->actors[i].kind == DM_ACTOR_PERSON)) {
            top  = fit;
            best = i;
        }
    }
    if (best != DM_NONE)
        return best;
    *DM_PUSH(doc->arena, doc->actors, doc->n_actor, doc->cap_actor)
        = (dm_actor){.name = stated, .kind = DM_ACTOR_PERSON, .entry = DM_NONE, .died = DM_DAY_NONE};
    return doc->n_actor - 1;
}

/* Who speaks next that is another one: [n_sent] party + 1, 0: nobody. */
static uint8_t *next_parties(const dm_turns *u, const parties *all)
{
    uint8_t *next = DM_NEW(u->doc->arena, uint8_t, u->doc->n_sent + 1), now = 0, then = 0;

    for (uint32_t s = u->doc->n_sent; s-- > 0;) {
        if (all->at[s] && all->at[s] != now) {
            then = now;
            now  = all->at[s];
        }
        next[s] = then;
    }
    return next;
}

/* Those who answer are "we" together. */
static void turns_as_stated(dm_turns *u, parties *all)
{
    uint32_t host = DM_NONE;
    uint8_t *next = next_parties(u, all);

    count_turns(u, all);
    for (uint32_t i = 0; i < all->n; i++) {
        all->p[i].actor = name_party(u->doc, all->p[i].name);
        if (host == DM_NONE && !asks(all, (uint8_t)(i + 1)))
            host = all->p[i].actor;
    }
    for (uint32_t s = 0; s < u->doc->n_sent; s++) {
        if (!all->at[s])
            continue;
        bool is_question = asks(all, all->at[s]);

        u->i[s]  = all->p[all->at[s] - 1].actor;
        u->we[s] = is_question ? u->i[s] : host;
        u->you[s] = is_question && next[s] ? all->p[next[s] - 1].actor : DM_NONE;
    }
}

/* ---- all ---------------------------------------------------------------- */

static uint32_t *nobody(const dm_doc *doc)
{
    uint32_t *at = DM_NEW(doc->arena, uint32_t, doc->n_sent + 1);

    for (uint32_t s = 0; s <= doc->n_sent; s++)
        at[s] = DM_NONE;
    return at;
}

void dm_actor_turns(dm_turns *u)
{
    const dm_given *g = u->doc->article.given;
    parties        *all = DM_NEW(u->doc->arena, parties, 1);

    u->i   = nobody(u->doc);
    u->we  = nobody(u->doc);
    u->you = nobody(u->doc);
    all->at = DM_NEW(u->doc->arena, uint8_t, u->doc->n_sent + 1);
    if (g && g->n_sent && g->n_word == u->doc->n_tok)
        read_stated(u, all);
    if (all->n)
        turns_as_stated(u, all);
    else
        turns_by_paragraph(u);
}
