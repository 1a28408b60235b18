/* victim.c: whom an attack struck, where another word of the sentence tells it
 *
 *     the attack in which six soldiers were killed       a clause of the noun
 *     was wounded when a bomb went off; in an explosion  the attack stands beside what it did
 *     bombed the farm, killing a cook                    a participle behind it
 *     opened fire and a vendor was hurt                  the next clause
 *     the raid left 40 dead, resulted in the deaths of   the attack is the subject
 *
 * Whoever is hurt by such a word becomes the attack's recipient. The place that it was in is none, unless somebody
 * from abroad strikes there. Of an attack and an outcome by the same attackers, or by nobody that is named, one event
 * is left, by the word that says more of how. Asked after status is settled: what was not done hurt nobody. Linear in
 * the dependents of the attack's word and of the word above it.
 */
#include "event/syntax_int.h"

enum { HITS = 4 };           /* words that tell of victims; steps on the way up */

static const dm_token *tok(const dm_seek *s, uint32_t t) { return &s->doc->toks[t]; }

static bool is_of(const dm_seek *s, uint32_t t, uint32_t cls)
{
    return dm_lexicon_in_class(s->lex, cls, tok(s, t)->lemma_id)
        || dm_lexicon_in_class(s->lex, cls, tok(s, t)->form_id);
}

/* "NO soldiers", "were NOT hurt". */
static bool has_denial(const dm_seek *s, uint32_t t)
{
    for (uint32_t c = dm_first(s->doc, t); c != DM_NONE; c = dm_next(s->doc, c))
        if (is_of(s, c, s->denials))
            return true;
    return is_of(s, t, s->denials);
}

/* ---- whom a word says was hurt -------------------------------------------------------- */

/* "the deaths OF six soldiers", "injuries TO a guard", "took the LIVES of". */
static uint32_t bearer(const dm_seek *s, uint32_t noun)
{
    const dm_doc *doc = s->doc;

    for (uint32_t c = dm_first(doc, noun); c != DM_NONE; c = dm_next(doc, c))
        if (c > noun && dm_deprel_base(dm_rel(doc, c)) == DM_DEP_NMOD && dm_syntax_has_mark_of(s, c, s->bears_harm))
            return c;
    return dm_child(doc, noun, DM_DEP_NMOD_POSS);
}

/* "left 40 soldiers DEAD", "resulted in 12 guards KILLED". */
static bool is_said_hurt(const dm_seek *s, uint32_t noun, uint32_t verb)
{
    const dm_doc *doc = s->doc;

    for (uint32_t c = dm_first(doc, verb); c != DM_NONE; c = dm_next(doc, c))
        if (c > noun && is_of(s, c, s->hurt))
            return true;
    for (uint32_t c = dm_first(doc, noun); c != DM_NONE; c = dm_next(doc, c))
        if (c > noun && is_of(s, c, s->hurt))
            return true;
    return false;
}

/* "inflicted losses ON the army". */
static uint32_t bearer_after(const dm_seek *s, uint32_t v)
{
    const dm_doc *doc = s->doc;

    for (uint32_t c = dm_first(doc, v); c != DM_NONE; c = dm_next(doc, c))
        if (c > v && dm_deprel_base(dm_rel(doc, c)) == DM_DEP_OBL && dm_syntax_has_mark_of(s, c, s->bears_harm))
            return doc->mention_at[c] != DM_NONE && doc->mentions[doc->mention_at[c]].actor != DM_NONE ? c : DM_NONE;
    return DM_NONE;
}

/* "left ... dead", "resulted in the deaths of ...". */
static uint32_t outcome(const dm_seek *s, uint32_t v)
{
    const dm_doc *doc = s->doc;

    for (uint32_t c = dm_first(doc, v); c != DM_NONE; c = dm_next(doc, c)) {
        dm_deprel base = dm_deprel_base(dm_rel(doc, c));

        if (c < v || (base != DM_DEP_OBJ && base != DM_DEP_OBL) || has_denial(s, c))
            continue;
        if (is_of(s, c, s->harms))
            return bearer(s, c) != DM_NONE ? bearer(s, c) : bearer_after(s, v);
        if (is_said_hurt(s, c, v))
            return c;
    }
    return DM_NONE;
}

static bool is_negated(const dm_seek *s, uint32_t v, uint32_t whom)
{
    return whom == DM_NONE || has_denial(s, v) || has_denial(s, whom);
}

/* "SUFFERED minor injuries". */
static bool bears_harm(const dm_seek *s, uint32_t v)
{
    uint32_t what = is_of(s, v, s->suffers) ? dm_child(s->doc, v, DM_DEP_OBJ) : DM_NONE;

    return what != DM_NONE && is_of(s, what, s->harms) && !has_denial(s, what);
}

/* Who suffers it: "was KILLED", "DIED". */
static uint32_t sufferer(const dm_seek *s, uint32_t v)
{
    uint32_t t = DM_NONE;

    if (tok(s, v)->upos != DM_UPOS_VERB)
        return DM_NONE;
    if (is_of(s, v, s->perish) || bears_harm(s, v))
        t = dm_event_subject(s, v);
    else if (is_of(s, v, s->strikes) && dm_event_is_passive(s, v))
        t = dm_event_object(s, v);
    return is_negated(s, v, t) ? DM_NONE : t;
}

/* Whom it is done to by an attack that is its subject: "KILLED six", "LEFT six dead". */
static uint32_t struck_by(const dm_seek *s, uint32_t v)
{
    uint32_t t = DM_NONE;

    if (tok(s, v)->upos != DM_UPOS_VERB || dm_event_is_passive(s, v))
        return DM_NONE;
    if (is_of(s, v, s->strikes))
        t = dm_event_object(s, v);
    else if (is_of(s, v, s->results))
        t = outcome(s, v);
    return is_negated(s, v, t) ? DM_NONE : t;
}

/* ---- where the word stands -------------------------------------------------------------- */

/* What tells it, and of whom; the first n_below hang on the attack. */
typedef struct hits {
    uint32_t n, n_below, word[HITS], whom[HITS];
} hits;

static void add_hit(hits *h, const dm_find *f, uint32_t word, uint32_t whom)
{
    if (whom != DM_NONE && whom != f->token && whom != f->carrier && h->n < HITS) {
        h->word[h->n]   = word;
        h->whom[h->n++] = whom;
    }
}

/* "and two were hurt IN ANOTHER blast". */
static bool has_own_attack(const dm_seek *s, const dm_find *f, uint32_t v)
{
    const dm_doc *doc = s->doc;

    for (uint32_t c = dm_first(doc, v); c != DM_NONE; c = dm_next(doc, c))
        if (c != f->token && c != f->carrier && dm_deprel_base(dm_rel(doc, c)) == DM_DEP_OBL && dm_event_told_at(s, c))
            return true;
    return false;
}

static void add_twin(const dm_seek *s, const dm_find *f, uint32_t v, hits *h)
{
    if (!has_own_attack(s, f, v))
        add_hit(h, f, v, sufferer(s, v));
}

/* "ten DIED and 30 were wounded in the blast": the word that another of the kind is joined to, or that is joined
 * to it. */
static void add_twins(const dm_seek *s, const dm_find *f, uint32_t v, hits *h)
{
    const dm_doc *doc = s->doc;
    uint32_t      head = tok(s, v)->head;

    if (dm_rel(doc, v) == DM_DEP_CONJ && head != DM_NONE)
        add_twin(s, f, head, h);
    for (uint32_t c = dm_first(doc, v); c != DM_NONE; c = dm_next(doc, c))
        if (dm_rel(doc, c) == DM_DEP_CONJ && dm_child2(doc, c, DM_DEP_NSUBJ_PASS, DM_DEP_NSUBJ) != DM_NONE)
            add_twin(s, f, c, h);
}

/* "an attack IN WHICH six were killed", "the raid THAT killed six", "bombed it, KILLING a cook", "fired AND a vendor
 * was hurt", where no other victim is told. */
static void add_below(const dm_seek *s, const dm_find *f, uint32_t c, bool is_alone, hits *h)
{
    const dm_doc *doc = s->doc;
    uint8_t       rel = dm_rel(doc, c);
    uint32_t      n = h->n;

    if (rel == DM_DEP_ACL_RELCL || (rel == DM_DEP_CONJ && is_alone))
        add_hit(h, f, c, sufferer(s, c));
    if (rel == DM_DEP_ACL_RELCL || (rel == DM_DEP_ADVCL && dm_child(doc, c, DM_DEP_MARK) == DM_NONE))
        add_hit(h, f, c, struck_by(s, c));
    for (uint32_t k = h->n > n ? dm_first(doc, c) : DM_NONE; k != DM_NONE; k = dm_next(doc, k))
        if (k > c && dm_rel(doc, k) == DM_DEP_CONJ && dm_child(doc, k, DM_DEP_NSUBJ) == DM_NONE)
            add_hit(h, f, k, struck_by(s, k));               /* "killing two AND INJURING five" */
}

static void find_below(const dm_seek *s, const dm_find *f, hits *h)
{
    const dm_doc *doc = s->doc;
    bool          is_noun = f->trigger->pos == DM_POS_NOUN;
    uint32_t      top = is_noun ? f->token : f->carrier, head = tok(s, top)->head;

    for (uint32_t c = dm_first(doc, top); c != DM_NONE; c = dm_next(doc, c))
        if (c > top)
            add_below(s, f, c, !is_noun && f->recipients.n == 0, h);
    if (!is_noun || dm_rel(doc, top) != DM_DEP_NMOD || head == DM_NONE || !dm_is_noun(doc, head))
        return;
    for (uint32_t c = dm_first(doc, head); c != DM_NONE; c = dm_next(doc, c))
        if (c > top && dm_rel(doc, c) == DM_DEP_ACL_RELCL)
            add_below(s, f, c, false, h);                   /* "responsible for the attack, IN WHICH ten died" */
}

/* "threw charges THAT injured a guard": what is thrown strikes. */
static void find_at_weapon(const dm_seek *s, const dm_find *f, hits *h)
{
    const dm_doc *doc = s->doc;
    uint32_t      thing = f->trigger->pos == DM_POS_VERB ? dm_child(doc, f->carrier, DM_DEP_OBJ) : DM_NONE;

    if (thing == DM_NONE || doc->mention_at[thing] != DM_NONE)
        return;
    for (uint32_t c = dm_first(doc, thing); c != DM_NONE; c = dm_next(doc, c))
        if (dm_rel(doc, c) == DM_DEP_ACL_RELCL)
            add_hit(h, f, c, struck_by(s, c));
}

/* "killed as a RESULT of an explosion", "in the COURSE of a raid": the word between. */
static uint32_t past_outcome(const dm_seek *s, uint32_t t)
{
    uint32_t head = tok(s, t)->head;

    return dm_deprel_base(dm_rel(s->doc, t)) == DM_DEP_NMOD && head != DM_NONE && is_of(s, head, s->outcomes) ? head
                                                                                                              : t;
}

/* Whether one of the words leads the clause: "WHEN a bomb went off". */
static bool is_led_by(const dm_seek *s, uint32_t verb, uint32_t cls)
{
    for (uint32_t c = dm_first(s->doc, verb); c != DM_NONE && c < verb; c = dm_next(s->doc, c))
        if ((dm_rel(s->doc, c) == DM_DEP_MARK || dm_rel(s->doc, c) == DM_DEP_ADVMOD) && is_of(s, c, cls))
            return true;
    return false;
}

/* "was wounded IN the attack", "was wounded WHEN a bomb went off", "the attack LEFT ten dead". */
static void find_above(const dm_seek *s, const dm_find *f, hits *h)
{
    const dm_doc *doc = s->doc;
    bool          is_noun = f->trigger->pos == DM_POS_NOUN;
    uint32_t      t = is_noun ? past_outcome(s, f->token) : f->carrier, head = tok(s, t)->head;
    dm_deprel     base = dm_deprel_base(dm_rel(doc, t));

    if (head == DM_NONE)
        return;
    if (is_noun && base == DM_DEP_NSUBJ)
        add_hit(h, f, head, struck_by(s, head));
    else if ((is_noun && base == DM_DEP_OBL && (t != f->token || dm_syntax_has_mark_of(s, t, s->harm_marks)))
             || (!is_noun && base == DM_DEP_ADVCL && is_led_by(s, t, s->harm_clauses))) {
        add_hit(h, f, head, sufferer(s, head));
        if (h->n)
            add_twins(s, f, head, h);
    }
}

/* ---- lending ------------------------------------------------------------------------------ */

static bool is_attack(const dm_seek *s, const dm_find *f)
{
    return f->row && !f->is_absorbed && !f->is_lent && !f->is_turned && strcmp(f->row->type, "ASSAULT") == 0
        && !dm_event_is_inner(s, f) && (f->actors.n || s->rules.rules[f->rule].is_unnamed);
}

/* A place, which nobody is; "the city hall" is somebody's. */
static bool is_place(const dm_seek *s, const dm_party *p)
{
    return p->mention != DM_NONE && s->doc->mentions[p->mention].is_place && !s->doc->actors[p->actor].sectors[0][0];
}

/* "in the TOWN of Gao", "in DOWNTOWN Gao", "in ACCRA and Gao": the word that the preposition leads. */
static uint32_t led(const dm_seek *s, uint32_t t)
{
    for (uint32_t i = 0; i < HITS && tok(s, t)->head != DM_NONE && dm_child(s->doc, t, DM_DEP_CASE) == DM_NONE; i++) {
        uint8_t rel = dm_rel(s->doc, t);

        if (rel != DM_DEP_FLAT && rel != DM_DEP_COMPOUND && rel != DM_DEP_CONJ && rel != DM_DEP_AMOD)
            break;
        t = tok(s, t)->head;
    }
    uint32_t head = tok(s, t)->head;

    if (dm_rel(s->doc, t) != DM_DEP_NMOD || head == DM_NONE || !dm_syntax_has_mark_of(s, t, s->inside))
        return t;
    return is_of(s, head, s->land_kinds) || is_of(s, head, s->land_parts) ? head : t;
}

/* "explosions IN New York", "a post IN Huila Department": where it was. */
static bool is_scene(const dm_seek *s, const dm_party *p)
{
    const dm_mention *m = p->mention == DM_NONE ? NULL : &s->doc->mentions[p->mention];

    if (!m || !dm_syntax_has_mark_of(s, led(s, m->head), s->scenes))
        return false;
    if (s->doc->actors[p->actor].kind == DM_ACTOR_COUNTRY && dm_rel(s->doc, m->head) == DM_DEP_AMOD)
        return true;                                      /* "in the Chadian capital" */
    if (is_of(s, m->head, s->land_kinds))
        return !s->doc->actors[p->actor].sectors[0][0] || dm_child(s->doc, m->head, DM_DEP_DET) == DM_NONE;
    return is_place(s, p);
}

/* Whether somebody from abroad acts there: "an Israeli strike IN Syria" strikes Syria. */
static bool is_from_abroad(const dm_seek *s, const dm_find *f, uint32_t place)
{
    const char *land = s->doc->actors[place].country;

    for (uint32_t i = 0; i < f->actors.n; i++) {
        const char *own = s->doc->actors[f->actors.p[i].actor].country;

        if (*own && *land && strcmp(own, land) != 0)
            return true;
    }
    return false;
}

/* Whoever tells of an attack was not killed in it: "the general", said by a general, is another. */
static void drop_teller(const dm_seek *s, dm_find *f)
{
    uint32_t claim = s->claim_at[f->token], k = 0;

    for (uint32_t i = 0; i < f->recipients.n; i++) {
        const dm_party *p = &f->recipients.p[i];
        bool            is_teller = claim != DM_NONE && p->mention != DM_NONE && s->doc->claims[claim].speaker == p->actor
                          && !s->doc->mentions[p->mention].is_pronoun
                          && s->doc->actors[p->actor].kind == DM_ACTOR_PERSON;

        if (!is_teller)
            f->recipients.p[k++] = *p;
    }
    f->recipients.n = k;
}

/* What goes on somewhere, and is done to somebody; a truce in a land that is broken is that land's. */
static bool may_have_scene(const dm_seek *s, const dm_find *f)
{
    return strcmp(f->row->type, "PROTEST") == 0
        || (strcmp(f->row->type, "ASSAULT") == 0 && !dm_str_eq(dm_lexicon_str(s->lex, f->row->code), DM_STR("196")));
}

/* "students protesting AT the university": where they are at home. */
static bool is_own_ground(const dm_seek *s, const dm_find *f, const dm_party *p)
{
    const char *sector = s->doc->actors[p->actor].sectors[0];

    if (strcmp(f->row->type, "PROTEST") != 0 || p->mention == DM_NONE || !*sector || f->actors.n == 0
        || !dm_syntax_has_mark_of(s, s->doc->mentions[p->mention].head, s->scenes))
        return false;
    return strcmp(s->doc->actors[f->actors.p[0].actor].sectors[0], sector) == 0;
}

/* "took to the streets OF Gao": nobody protests against a town. */
static bool is_street(const dm_seek *s, const dm_find *f, const dm_party *p)
{
    return strcmp(f->row->type, "PROTEST") == 0 && is_place(s, p) && s->doc->actors[p->actor].kind != DM_ACTOR_COUNTRY;
}

static void drop_scenes(const dm_seek *s, dm_find *f)
{
    uint32_t k = 0;

    for (uint32_t i = 0; i < f->recipients.n; i++) {
        const dm_party *p = &f->recipients.p[i];

        if (!is_own_ground(s, f, p) && !is_street(s, f, p) && (!is_scene(s, p) || is_from_abroad(s, f, p->actor)))
            f->recipients.p[k++] = *p;
    }
    f->recipients.n = k;
}

static bool shares(const dm_parties *a, const dm_parties *b)
{
    for (uint32_t i = 0; i < a->n; i++)
        if (dm_event_parties_have(b, a->p[i].actor))
            return true;
    return false;
}

static void add_all(dm_parties *to, const dm_parties *from)
{
    for (uint32_t i = 0; i < from->n; i++)
        dm_event_parties_push(to, from->p[i]);
}

/* "ten rebels died in the rebel attack": the attacker's own, whom it did not strike. */
bool dm_event_is_own_side(const dm_seek *s, const dm_parties *attackers, uint32_t actor)
{
    const dm_actor *a = &s->doc->actors[actor];

    for (uint32_t i = 0; i < attackers->n; i++) {
        const dm_actor *b = &s->doc->actors[attackers->p[i].actor];
        bool            is_one_land = !a->country[0] || !b->country[0] || strcmp(a->country, b->country) == 0;

        if (a == b || (is_one_land && a->sectors[0][0] && strcmp(a->sectors[0], b->sectors[0]) == 0))
            return true;
    }
    return false;
}

static void drop_own_side(const dm_seek *s, const dm_parties *attackers, dm_parties *p)
{
    uint32_t k = 0;

    for (uint32_t i = 0; i < p->n; i++)
        if (!dm_event_is_own_side(s, attackers, p->p[i].actor))
            p->p[k++] = p->p[i];
    p->n = k;
}

/* Soldiers and the like; rebels and the like. */
static bool is_sector(const dm_seek *s, uint32_t actor, const char *const *sectors, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (strcmp(s->doc->actors[actor].sectors[0], sectors[i]) == 0)
            return true;
    return false;
}

static bool is_regular(const dm_seek *s, uint32_t actor)
{
    static const char *const sectors[] = {"MIL", "COP"};

    return is_sector(s, actor, sectors, sizeof sectors / sizeof *sectors);
}

static bool is_irregular(const dm_seek *s, uint32_t actor)
{
    static const char *const sectors[] = {"REB", "IMG", "UAF"};

    return is_sector(s, actor, sectors, sizeof sectors / sizeof *sectors);
}

/* "ten rebels died in an attack on the barracks": those who attacked, where nobody is said to. */
static void drop_attackers(const dm_seek *s, const dm_find *f, dm_parties *p)
{
    uint32_t k = 0, n_regular = 0, n_irregular = 0;

    for (uint32_t i = 0; i < f->recipients.n; i++) {
        n_regular += is_regular(s, f->recipients.p[i].actor);
        n_irregular += is_irregular(s, f->recipients.p[i].actor);
    }
    for (uint32_t i = 0; i < p->n; i++)
        if (f->actors.n || !((n_regular && !n_irregular && is_irregular(s, p->p[i].actor))
                             || (n_irregular && !n_regular && is_regular(s, p->p[i].actor))))
            p->p[k++] = p->p[i];
    p->n = k;
}

/* "attack", "kill": says that somebody was hurt, not how. */
static bool is_plain(const dm_seek *s, const dm_find *f)
{
    dm_str code = dm_lexicon_str(s->lex, f->row->code);

    return !s->rules.rules[f->rule].mode && (dm_str_eq(code, DM_STR("180")) || dm_str_eq(code, DM_STR("190")));
}

static bool same_parties(const dm_parties *a, const dm_parties *b)
{
    for (uint32_t i = 0; i < a->n; i++)
        if (!dm_event_parties_have(b, a->p[i].actor))
            return false;
    return a->n == b->n;
}

/* One of the two tells it, where one speaker tells both, of the same attackers or of nobody: the word that says
 * more. */
static void tell_once(const dm_seek *s, dm_find *attack, dm_find *hurt, bool has_own)
{
    if (!hurt || hurt == attack || !is_attack(s, hurt) || !same_parties(&attack->actors, &hurt->actors)
        || attack->status != hurt->status || s->claim_at[attack->token] != s->claim_at[hurt->token])
        return;
    if (has_own || (attack->actors.n == 0 && is_plain(s, hurt) && !is_plain(s, attack))) {
        hurt->is_absorbed = true;
        return;
    }
    add_all(&hurt->recipients, &attack->recipients);
    attack->is_absorbed = true;
}

static void take(dm_seek *s, dm_find *f, const hits *h)
{
    bool has_own = f->recipients.n > 0;

    for (uint32_t i = 0; i < h->n && !f->is_absorbed; i++) {
        dm_find   *hurt = s->find_at[h->word[i]] == DM_NONE ? NULL : &s->finds[s->find_at[h->word[i]]];
        dm_parties found = {0};

        if (hurt && hurt->row && hurt->actors.n && !shares(&hurt->actors, &f->actors))
            continue;
        dm_event_party_add(s, &found, h->whom[i], false);
        drop_own_side(s, &f->actors, &found);
        if (has_own)
            drop_attackers(s, f, &found);
        if (found.n == 0)
            continue;
        add_all(&f->recipients, &found);
        tell_once(s, f, hurt, has_own || i < h->n_below);
    }
}

/* "the attack in which a bomb WENT OFF at the bank": one attack, told by two words. */
static void take_told_below(const dm_seek *s, dm_find *f)
{
    const dm_doc *doc = s->doc;

    if (f->trigger->pos != DM_POS_NOUN)
        return;
    for (uint32_t c = dm_first(doc, f->token); c != DM_NONE; c = dm_next(doc, c)) {
        dm_find *g = s->find_at[c] == DM_NONE ? NULL : &s->finds[s->find_at[c]];

        if (c < f->token || dm_rel(doc, c) != DM_DEP_ACL_RELCL || !g || !is_attack(s, g)
            || (g->actors.n && !same_parties(&g->actors, &f->actors)) || s->claim_at[g->token] != s->claim_at[f->token])
            continue;
        drop_own_side(s, &f->actors, &g->recipients);
        add_all(&f->recipients, &g->recipients);
        g->is_absorbed = true;
    }
}

/* Whether the act tells of another: a protest, an inquiry. */
static bool is_about_acts(const dm_seek *s, const dm_find *f)
{
    return f->row
        && (strcmp(f->row->type, "PROTEST") == 0 || dm_str_starts(dm_lexicon_str(s->lex, f->row->code), DM_STR("09")));
}

/* "a protest at the killing of two PRIESTS", "looked into the priests' murder": whom the other act struck, it is not
 * against. */
static void drop_causes(const dm_seek *s, dm_find *f, uint32_t from)
{
    for (uint32_t i = from; i < s->n_find && f->recipients.n; i++) {
        const dm_find *g = &s->finds[i];
        uint32_t       k = 0;

        if (g == f || !g->row || (strcmp(g->row->type, "ASSAULT") != 0 && strcmp(g->row->type, "COERCE") != 0)
            || g->token < f->token || !dm_under(s->doc, g->token, f->carrier) || shares(&g->actors, &f->actors))
            continue;
        for (uint32_t p = 0; p < f->recipients.n; p++)
            if (!dm_event_parties_have(&g->recipients, f->recipients.p[p].actor)
                || dm_event_parties_have(&g->actors, f->recipients.p[p].actor))
                f->recipients.p[k++] = f->recipients.p[p];
        f->recipients.n = k;
    }
}

void dm_event_lend_victims(dm_seek *s, uint32_t from)
{
    for (uint32_t i = from; i < s->n_find; i++) {
        dm_find *f = &s->finds[i];
        hits     h = {0};

        if (f->row && may_have_scene(s, f))
            drop_scenes(s, f);
        if (is_about_acts(s, f))
            drop_causes(s, f, from);
        if (!is_attack(s, f))
            continue;
        drop_teller(s, f);
        if (f->status == DM_EVENT_NEGATED
            || (f->actors.n > 1 && (f->is_mutual || s->rules.rules[f->rule].is_mutual)))
            continue;
        find_below(s, f, &h);
        h.n_below = h.n;
        find_at_weapon(s, f, &h);
        find_above(s, f, &h);
        take(s, f, &h);
    }
    for (uint32_t i = from; i < s->n_find; i++)
        if (is_attack(s, &s->finds[i]))
            take_told_below(s, &s->finds[i]);
}
