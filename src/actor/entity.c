/* entity.c: noun phrases to actors
 *
 * Phrases come in text order; each is looked up by keys and makes a new actor
 * when no key is known. Keys are folded words behind a letter:
 *
 *     #12                  entry 12 of the lexicon   @12:SYR:CVL its people, with its codes
 *     p:john kirby         a person's name        f:john kirby   first and last word
 *     s:kirby              a word of a person's name: surnames and first names
 *     sm:kirby             of a man, sf: of a woman, su: of whom that is not known
 *     sr:kirby             of an officer called by his rank, sc: of anybody else
 *     q:kirby lund         several words of a longer name: "Ana Kirby Lund"
 *     o:world health ...   a body's name          a:who          its initials
 *     r:USA:-:officials    a role without a name, with its nation and body
 *     h:police             a role with a nation, for "the police" without one
 *     t:aleppo             a place that does not act
 *     n:kirby              not an actor: of doc->names, the first person of several words that ends so
 *
 * A title in the text outweighs the lexicon; a later mention may add what an
 * earlier one did not say, but not change it.
 */
#include "actor/actor_int.h"

#include <string.h>

#include "base/hash.h"

enum { LONG_WORD = 7 };               /* letters: no initials are so long             */
enum { HOLDER_BACK = 80, COUNTERPART_BACK = 20 };     /* mentions looked back over */
enum { CLAUSE_UP = 4 };          /* words between "whose" and its clause, at most */
enum { NAME_WORDS = 8 };         /* of a name whose parts are remembered, at most */

/* ---- keys --------------------------------------------------------------- */

static uint32_t slot_of(const dm_keys *k, dm_str key)
{
    uint32_t at = (uint32_t)dm_hash_str(key) & (k->cap - 1);

    while (k->key[at].n && !dm_str_eq(k->key[at], key))
        at = (at + 1) & (k->cap - 1);
    return at;
}

uint32_t dm_actor_key_find(const dm_resolver *r, dm_str key)
{
    if (r->keys.n == 0)
        return DM_NONE;
    uint32_t at = slot_of(&r->keys, key);

    return r->keys.key[at].n ? r->keys.actor[at] : DM_NONE;
}

static void grow(dm_resolver *r)
{
    dm_keys old = r->keys;

    r->keys.cap   = old.cap ? old.cap * 2 : 256;
    r->keys.key   = DM_NEW(r->doc->arena, dm_str, r->keys.cap);
    r->keys.actor = DM_NEW(r->doc->arena, uint32_t, r->keys.cap);
    for (uint32_t i = 0; i < old.cap; i++) {
        if (!old.key[i].n)
            continue;
        uint32_t at = slot_of(&r->keys, old.key[i]);

        r->keys.key[at]   = old.key[i];
        r->keys.actor[at] = old.actor[i];
    }
}

void dm_actor_key_set(dm_resolver *r, dm_str key, uint32_t actor)
{
    if ((r->keys.n + 1) * 2 > r->keys.cap)
        grow(r);
    uint32_t at = slot_of(&r->keys, key);

    r->keys.n += r->keys.key[at].n == 0;
    r->keys.key[at]   = key;
    r->keys.actor[at] = actor;
}

static bool is_word(const dm_doc *doc, uint32_t t)
{
    uint8_t u = doc->toks[t].upos;

    return u != DM_UPOS_PUNCT && u != DM_UPOS_PART && u != DM_UPOS_DET && u != DM_UPOS_SYM;
}

/* "prefix" and the words' keys with a blank between. */
dm_str dm_actor_fold(dm_resolver *r, const char *prefix, uint32_t first, uint32_t n)
{
    char   text[512], word[128];
    size_t len = dm_str_of(prefix).n, start = len;

    memcpy(text, prefix, len);
    for (uint32_t t = first; t < first + n; t++) {
        if (!is_word(r->doc, t))
            continue;
        dm_str key = dm_lexicon_key(word, sizeof word, dm_doc_form(r->doc, t));

        if (len + key.n + 2 > sizeof text)
            continue;
        if (len > start)
            text[len++] = ' ';
        memcpy(text + len, key.p, key.n);
        len += key.n;
    }
    return dm_arena_str(r->doc->arena, (dm_str){text, len});
}

/* ---- actors ------------------------------------------------------------- */

static uint32_t new_actor(dm_resolver *r, dm_str name, dm_actor_kind kind)
{
    dm_doc   *doc = r->doc;
    dm_actor *a = DM_PUSH(doc->arena, doc->actors, doc->n_actor, doc->cap_actor);

    *a = (dm_actor){.name = name, .kind = kind, .entry = DM_NONE, .died = DM_DAY_NONE};
    if (doc->n_actor > r->cap_note) {
        uint32_t cap = r->cap_note ? r->cap_note * 2 : 64;
        dm_note *notes = DM_NEW(doc->arena, dm_note, cap);

        if (r->cap_note)
            memcpy(notes, r->notes, r->cap_note * sizeof *notes);
        r->notes    = notes;
        r->cap_note = cap;
    }
    r->notes[doc->n_actor - 1] = (dm_note){.np = DM_NONE};
    return doc->n_actor - 1;
}

static void add_group(dm_actor *a, dm_str name)
{
    for (uint32_t i = 0; i < DM_ACTOR_GROUPS && name.n; i++) {
        if (dm_str_eq(a->member_of[i], name))
            return;
        if (a->member_of[i].n == 0) {
            a->member_of[i] = name;
            return;
        }
    }
}

static void add_entry_groups(const dm_resolver *r, dm_actor *a, uint32_t entry)
{
    const dm_lex_actor *e = &r->actors[entry];

    for (uint32_t i = 0; i < e->n_group && e->first_group + i < r->n_group; i++)
        add_group(a, dm_lexicon_str(r->lex, r->groups[e->first_group + i]));
}

static void set_sectors(dm_actor *a, const dm_codes *c)
{
    memset(a->sectors, 0, sizeof a->sectors);
    for (uint32_t i = 0; i < c->n_sector && i < DM_ACTOR_SECTORS; i++)
        memcpy(a->sectors[i], c->sectors[i], 4);
}

/* What is said of a people is not of its state. */
static bool is_of_people(const dm_actor *a, const dm_np *np)
{
    return a->kind == DM_ACTOR_COUNTRY && memcmp(np->codes.sectors[0], "GOV", 4) != 0;
}

/* Adds what `np` says to its actor. */
static void tell(dm_resolver *r, uint32_t actor, const dm_np *np)
{
    dm_actor *a = &r->doc->actors[actor];

    if (np->is_from_office && a->entry != np->office)
        return;
    if (!a->country[0] && !(a->kind == DM_ACTOR_PERSON && memcmp(np->codes.country, "MNC", 4) == 0))
        memcpy(a->country, np->codes.country, 4);
    if (np->codes.n_sector && !is_of_people(a, np) && (!a->sectors[0][0] || (np->is_strong && a->kind == DM_ACTOR_PERSON && a->role.n == 0)))
        set_sectors(a, &np->codes);
    if (a->role.n == 0 && np->role_n && a->kind == DM_ACTOR_PERSON)
        a->role = dm_actor_text(r, np->role_first, np->role_n);
    if (np->org != DM_NONE && r->actors[np->org].kind != DM_ACTOR_PERSON) {
        add_group(a, dm_lexicon_str(r->lex, r->actors[np->org].name));
        add_entry_groups(r, a, np->org);
    } else if (np->org_np != DM_NONE && r->nps[np->org_np].what == DM_NP_BODY) {
        const dm_np *body = &r->nps[np->org_np];

        add_group(a, dm_actor_text(r, body->name_first, body->name_n));
    }
}

/* What the words of the phrase tell: 'm', 'f' or 0. */
static char printed_sex(const dm_resolver *r, const dm_np *np)
{
    char sex = 0;

    for (uint32_t t = np->first; t < np->first + np->n; t++)
        sex = dm_in(r, r->cls_male, t) ? 'm' : dm_in(r, r->cls_female, t) ? 'f' : sex;
    return sex;
}

static void note_sex(dm_resolver *r, uint32_t actor, const dm_np *np)
{
    char sex = printed_sex(r, np);

    if (sex)
        r->notes[actor].sex = sex;
}

static char given_sex(const dm_resolver *r, uint32_t t)
{
    return dm_in(r, r->cls_male_name, t) ? 'm' : dm_in(r, r->cls_female_name, t) ? 'f' : 0;
}

/* Of an entry of the lexicon, whose given name may not be printed: "Berg", who is Ida Berg. */
static char entry_sex(const dm_resolver *r, dm_str name)
{
    char     buf[128];
    uint32_t word = dm_lexicon_word(r->lex, dm_lexicon_key(buf, sizeof buf, dm_str_sub(name, 0, dm_str_find(name, DM_STR(" ")))));

    return dm_lexicon_in_class(r->lex, r->cls_male_name, word)     ? 'm'
           : dm_lexicon_in_class(r->lex, r->cls_female_name, word) ? 'f'
                                                                   : 0;
}

static void note_given_name(dm_resolver *r, uint32_t actor, uint32_t t)
{
    if (!r->notes[actor].sex)
        r->notes[actor].sex = given_sex(r, t);
}

static bool is_other_sex(const dm_resolver *r, uint32_t actor, char sex)
{
    return sex && r->notes[actor].sex && r->notes[actor].sex != sex;
}

/* ---- lexicon entries ---------------------------------------------------- */

static dm_str entry_key(dm_resolver *r, char letter, uint32_t entry)
{
    return dm_arena_fmt(r->doc->arena, "%c%u", letter, entry);
}

static uint32_t known(dm_resolver *r, uint32_t entry)
{
    dm_str   key = entry_key(r, '#', entry), role;
    uint32_t actor = dm_actor_key_find(r, key);
    dm_codes codes;

    if (actor != DM_NONE)
        return actor;
    const dm_lex_actor *e = &r->actors[entry];

    actor = new_actor(r, dm_lexicon_str(r->lex, e->name), (dm_actor_kind)e->kind);
    dm_actor *a = &r->doc->actors[actor];

    dm_actor_entry_codes(r, entry, &codes, &role);
    memcpy(a->country, codes.country, 4);
    set_sectors(a, &codes);
    a->role     = role;
    a->wikidata = dm_lexicon_str(r->lex, e->wikidata);
    a->entry    = entry;
    a->died     = e->died;
    if (a->kind == DM_ACTOR_PERSON)
        r->notes[actor].sex = entry_sex(r, a->name);
    add_entry_groups(r, a, entry);
    dm_actor_key_set(r, key, actor);
    return actor;
}

/* A nation with more said of it: "the Afghan Taliban", "Spain's Socialist Party". */
static void tell_known(dm_resolver *r, uint32_t actor, const dm_np *np)
{
    if (r->actors[np->entry].kind != DM_ACTOR_COUNTRY && np->org != DM_NONE && np->org != np->entry)
        add_group(&r->doc->actors[actor], dm_lexicon_str(r->lex, r->actors[np->org].name));
}

/* "Kurds" and "Syrian Kurds" are two. */
static uint32_t people(dm_resolver *r, const dm_np *np)
{
    dm_str   key = dm_arena_fmt(r->doc->arena, "@%u:%s:%s", np->entry, np->codes.country, np->codes.sectors[0]);
    uint32_t actor = dm_actor_key_find(r, key);

    if (actor != DM_NONE)
        return actor;
    actor = new_actor(r, dm_actor_text(r, np->first, np->n), DM_ACTOR_PEOPLE);
    memcpy(r->doc->actors[actor].country, np->codes.country, 4);
    set_sectors(&r->doc->actors[actor], &np->codes);
    dm_actor_key_set(r, key, actor);
    return actor;
}

/* ---- persons ------------------------------------------------------------ */

/* A name without the brackets in it: "Ashfaq Parvez Kayani". */
static dm_str clean_name(dm_resolver *r, uint32_t first, uint32_t n)
{
    dm_str text = dm_actor_text(r, first, n);
    char   buf[256];
    size_t len = 0;

    if (dm_str_find(text, DM_STR("(")) == text.n && dm_str_find(text, DM_STR(")")) == text.n)
        return text;
    for (uint32_t t = first; t < first + n; t++) {
        dm_str form = dm_doc_form(r->doc, t);

        if (!is_word(r->doc, t) || len + form.n + 1 > sizeof buf)
            continue;
        if (len)
            buf[len++] = ' ';
        memcpy(buf + len, form.p, form.n);
        len += form.n;
    }
    return dm_arena_str(r->doc->arena, (dm_str){buf, len});
}

static uint32_t count_words(const dm_doc *doc, uint32_t first, uint32_t n, uint32_t *from, uint32_t *to)
{
    uint32_t k = 0;

    *from = first;
    *to   = first;
    for (uint32_t t = first; t < first + n; t++) {
        if (!is_word(doc, t))
            continue;
        if (k++ == 0)
            *from = t;
        *to = t;
    }
    return k;
}

static bool is_single(dm_str name) { return dm_str_find(name, DM_STR(" ")) == name.n; }

static dm_str first_last(dm_resolver *r, uint32_t from, uint32_t to)
{
    dm_str a = dm_actor_fold(r, "f:", from, 1), b = dm_actor_fold(r, " ", to, 1);

    return dm_arena_fmt(r->doc->arena, "%.*s%.*s", (int)a.n, a.p, (int)b.n, b.p);
}

static const char *surname_prefix(char sex) { return sex == 'm' ? "sm:" : sex == 'f' ? "sf:" : "su:"; }

/* "Mrs. Berg" is no man: the last woman of that name, else the last of whom it is not known. */
static uint32_t find_surname(dm_resolver *r, const dm_np *np, uint32_t t)
{
    char     sex = printed_sex(r, np);
    uint32_t actor;

    if (!sex) {
        actor = dm_actor_key_find(r, dm_actor_fold(r, "p:", t, 1));
        return actor != DM_NONE ? actor : dm_actor_key_find(r, dm_actor_fold(r, "s:", t, 1));
    }
    actor = dm_actor_key_find(r, dm_actor_fold(r, surname_prefix(sex), t, 1));
    if (actor == DM_NONE)
        actor = dm_actor_key_find(r, dm_actor_fold(r, surname_prefix(0), t, 1));
    if (actor == DM_NONE)
        actor = dm_actor_key_find(r, dm_actor_fold(r, "s:", t, 1));
    return actor != DM_NONE && is_other_sex(r, actor, sex) ? DM_NONE : actor;
}

/* Called "Mr." or "Ms." here. */
static bool is_courteous(const dm_resolver *r, const dm_np *np)
{
    for (uint32_t t = np->first; t < np->first + np->n; t++)
        if (dm_in(r, r->cls_courtesy, t))
            return true;
    return false;
}

/* Called by a rank here: "Captain Berg". */
static bool is_by_rank(const dm_np *np)
{
    return np->role_n && np->role_first < np->name_first && !np->is_from_office && np->codes.n_sector
        && (strcmp(np->codes.sectors[0], "MIL") == 0 || strcmp(np->codes.sectors[0], "COP") == 0);
}

/* "Mr. Berg" is not Captain Berg if there is another, or he is said to be somebody else; nor is the captain a Mr. Berg. */
static uint32_t mind_rank(dm_resolver *r, const dm_np *np, uint32_t t, uint32_t actor)
{
    bool     is_civil = is_courteous(r, np), is_other_trade;
    bool     is_officer = actor == DM_NONE || r->notes[actor].is_ranked;
    uint32_t other;

    if (!(is_officer ? is_civil : is_by_rank(np)))
        return actor;
    other = dm_actor_key_find(r, dm_actor_fold(r, is_civil ? "sc:" : "sr:", t, 1));
    if (other != DM_NONE && !is_other_sex(r, other, printed_sex(r, np)))
        return other;
    is_other_trade = is_civil && !np->is_from_office && np->codes.n_sector && strcmp(np->codes.sectors[0], "ELI") != 0
        && strcmp(np->codes.sectors[0], "MIL") != 0 && strcmp(np->codes.sectors[0], "COP") != 0;
    return is_other_trade ? DM_NONE : actor;
}

/* "Ana Kirby" or "Kirby Lund" before "Ana Kirby Lund". */
static uint32_t find_shorter(dm_resolver *r, uint32_t n_word, uint32_t from, uint32_t to)
{
    if (n_word < 3)
        return DM_NONE;
    uint32_t actor = dm_actor_key_find(r, dm_actor_fold(r, "p:", from + 1, to - from));

    return actor != DM_NONE ? actor : dm_actor_key_find(r, dm_actor_fold(r, "p:", from, to - from));
}

static uint32_t find_person(dm_resolver *r, const dm_np *np, uint32_t n_word, uint32_t from, uint32_t to)
{
    uint32_t actor;

    if (n_word == 1)
        return mind_rank(r, np, to, find_surname(r, np, to));
    actor = dm_actor_key_find(r, dm_actor_fold(r, "p:", np->name_first, np->name_n));
    if (actor != DM_NONE)
        return actor;
    actor = dm_actor_key_find(r, first_last(r, from, to));
    if (actor != DM_NONE)
        return actor;
    actor = dm_actor_key_find(r, dm_actor_fold(r, "q:", from, to - from + 1));
    if (actor == DM_NONE)
        actor = find_shorter(r, n_word, from, to);
    if (actor != DM_NONE && (np->office == DM_NONE || r->doc->actors[actor].entry == np->office))
        return actor;
    actor = dm_actor_key_find(r, dm_actor_fold(r, "s:", to, 1));     /* "Clinton" before "Hillary Clinton" */
    if (actor != DM_NONE && is_single(r->doc->actors[actor].name) && !is_other_sex(r, actor, given_sex(r, from)))
        return actor;
    return DM_NONE;
}

static void set_if_free(dm_resolver *r, dm_str key, uint32_t actor)
{
    if (dm_actor_key_find(r, key) == DM_NONE)
        dm_actor_key_set(r, key, actor);
}

/* "Antonio Lund Porth" may be Lund, Lund Porth or Antonio Lund later on. */
static void set_part_keys(dm_resolver *r, uint32_t actor, uint32_t from, uint32_t to)
{
    if (to - from + 1 > NAME_WORDS)
        return;
    for (uint32_t a = from; a < to; a++)
        for (uint32_t b = a + 1; b <= to; b++)
            if (b - a < to - from)
                set_if_free(r, dm_actor_fold(r, "q:", a, b - a + 1), actor);
    for (uint32_t t = from + 1; t < to; t++) {
        if (!is_word(r->doc, t))
            continue;
        set_if_free(r, dm_actor_fold(r, "s:", t, 1), actor);
        set_if_free(r, dm_actor_fold(r, surname_prefix(r->notes[actor].sex), t, 1), actor);
    }
}

/* Whether `other`, of the same surname, has been named so much more often that the surname alone is his. */
static bool is_outnamed(const dm_resolver *r, uint32_t actor, uint32_t other)
{
    return other != DM_NONE && other != actor && r->notes[other].n_named > 2 * r->notes[actor].n_named;
}

static void set_person_keys(dm_resolver *r, const dm_np *np, uint32_t actor, uint32_t n_word, uint32_t from, uint32_t to)
{
    dm_str whole = dm_actor_fold(r, "p:", np->name_first, np->name_n);

    if (n_word > 1 || !printed_sex(r, np))
        dm_actor_key_set(r, whole, actor);
    else
        set_if_free(r, whole, actor);                          /* "Mr. Berg" need not be "Berg" */
    if (!is_outnamed(r, actor, dm_actor_key_find(r, dm_actor_fold(r, "s:", to, 1))))
        dm_actor_key_set(r, dm_actor_fold(r, "s:", to, 1), actor);
    dm_actor_key_set(r, dm_actor_fold(r, r->notes[actor].is_ranked ? "sr:" : "sc:", to, 1), actor);
    dm_actor_key_set(r, dm_actor_fold(r, surname_prefix(r->notes[actor].sex), to, 1), actor);
    if (n_word < 2)
        return;
    dm_actor_key_set(r, first_last(r, from, to), actor);
    set_if_free(r, dm_actor_fold(r, "s:", from, 1), actor);
    if (n_word > 2)
        set_part_keys(r, actor, from, to);
}

/* Makes `actor` the office-holder: his role is the printed one, else the lexicon's. */
static void set_holder(dm_resolver *r, uint32_t actor, const dm_np *np)
{
    const dm_lex_actor *e = &r->actors[np->office];
    dm_actor           *a = &r->doc->actors[actor];
    dm_codes            codes;
    dm_str              role;

    dm_actor_entry_codes(r, np->office, &codes, &role);
    a->name     = dm_lexicon_str(r->lex, e->name);
    a->entry    = np->office;
    a->died     = e->died;
    a->wikidata = dm_lexicon_str(r->lex, e->wikidata);
    if (!r->notes[actor].sex)
        r->notes[actor].sex = entry_sex(r, a->name);
    memcpy(a->country, np->codes.country[0] ? np->codes.country : codes.country, 4);
    if (np->is_from_office && np->role_n == 0 && a->role.n == 0)
        a->role = role;
    dm_actor_key_set(r, entry_key(r, '#', np->office), actor);
}

static uint32_t holder(dm_resolver *r, const dm_np *np)
{
    uint32_t actor = dm_actor_key_find(r, entry_key(r, '#', np->office));

    if (actor == DM_NONE) {
        actor = new_actor(r, (dm_str){0, 0}, DM_ACTOR_PERSON);
        set_holder(r, actor, np);
    }
    return actor;
}

/* The full name of who was only called by his surname: the lexicon may know him by it. */
static void name_in_full(dm_resolver *r, uint32_t actor, const dm_np *np, dm_str name)
{
    r->doc->actors[actor].name = name;
    if (np->office != DM_NONE && dm_actor_key_find(r, entry_key(r, '#', np->office)) == DM_NONE)
        set_holder(r, actor, np);
}

/* Whether the title printed is that of another whom the lexicon knows. */
static bool is_other_holder(const dm_resolver *r, const dm_np *np, uint32_t actor)
{
    return np->is_office_sure && r->doc->actors[actor].entry != DM_NONE && r->doc->actors[actor].entry != np->office;
}

static void note_rank(dm_resolver *r, uint32_t actor, const dm_np *np)
{
    dm_note *note = &r->notes[actor];

    if (note->n_named == 0 || is_courteous(r, np) || (np->role_n && !np->is_from_office))
        note->is_ranked = is_by_rank(np);
    note->n_named++;
}

static uint32_t person(dm_resolver *r, const dm_np *np)
{
    uint32_t from, to, n_word = count_words(r->doc, np->name_first, np->name_n, &from, &to), actor;
    dm_str   name = clean_name(r, np->name_first, np->name_n);

    if (n_word == 0)
        return DM_NONE;
    actor = find_person(r, np, n_word, from, to);
    if (actor != DM_NONE && is_other_holder(r, np, actor))
        actor = DM_NONE;                                       /* "President Bush" after "Jeb Bush" */
    if (actor == DM_NONE && np->office != DM_NONE)
        actor = holder(r, np);
    if (actor == DM_NONE)
        actor = new_actor(r, name, DM_ACTOR_PERSON);
    else if (is_single(r->doc->actors[actor].name) && n_word > 1 && r->doc->actors[actor].entry == DM_NONE)
        name_in_full(r, actor, np, name);
    note_sex(r, actor, np);
    if (n_word > 1)
        note_given_name(r, actor, from);
    note_rank(r, actor, np);
    set_person_keys(r, np, actor, n_word, from, to);
    return actor;
}

/* ---- bodies ------------------------------------------------------------- */

/* "World Health Organization" -> "a:who"; empty for less than two capitals. */
static dm_str initials(dm_resolver *r, uint32_t first, uint32_t n)
{
    char   buf[24] = "a:";
    size_t len = 2;

    for (uint32_t t = first; t < first + n && len + 1 < sizeof buf; t++) {
        dm_str f = dm_doc_form(r->doc, t);

        if (f.n && f.p[0] >= 'A' && f.p[0] <= 'Z')
            buf[len++] = (char)(f.p[0] + 32);
    }
    return len < 4 ? (dm_str){0, 0} : dm_arena_str(r->doc->arena, (dm_str){buf, len});
}

static uint32_t find_body(dm_resolver *r, const dm_np *np)
{
    uint32_t actor = dm_actor_key_find(r, dm_actor_fold(r, "o:", np->name_first, np->name_n));

    if (actor == DM_NONE)
        actor = dm_actor_key_find(r, dm_actor_fold(r, "a:", np->name_first, np->name_n));
    return actor;
}

static uint32_t body(dm_resolver *r, const dm_np *np)
{
    uint32_t actor = find_body(r, np);

    if (actor != DM_NONE)
        return actor;
    actor = new_actor(r, dm_actor_text(r, np->name_first, np->name_n), DM_ACTOR_ORGANISATION);
    dm_actor_key_set(r, dm_actor_fold(r, "o:", np->name_first, np->name_n), actor);
    dm_str short_form = initials(r, np->name_first, np->name_n);

    if (short_form.n && np->name_n > 1)
        dm_actor_key_set(r, short_form, actor);
    return actor;
}

/* ---- roles -------------------------------------------------------------- */

static dm_actor_kind role_kind(const dm_resolver *r, const dm_np *np)
{
    if (np->title != DM_NONE && r->titles[np->title].kind == DM_TITLE_AGAIN)
        return DM_ACTOR_ORGANISATION;
    if (np->title != DM_NONE && r->titles[np->title].kind == DM_TITLE_GROUP)
        return np->is_plural ? DM_ACTOR_GROUP : DM_ACTOR_ORGANISATION;
    if (np->title != DM_NONE && r->titles[np->title].kind == DM_TITLE_THING)
        return DM_ACTOR_UNKNOWN;
    return np->is_plural ? DM_ACTOR_GROUP : DM_ACTOR_PERSON;
}

static dm_str role_key(dm_resolver *r, const dm_np *np)
{
    dm_str core = np->is_counted ? dm_actor_fold(r, "", np->first, np->n)
                                 : dm_actor_fold(r, "", np->name_first, np->name_n);

    return dm_arena_fmt(r->doc->arena, "r:%s:%d:%s:%.*s%s", np->codes.country, (int)np->org, np->codes.sectors[0],
                        (int)core.n, core.p, np->is_plural ? "+" : "");
}

/* Whether the words behind the phrase up to `last` only name it, or say of whom, for whom or where it is: no day, no clause. */
static bool is_name_on(const dm_resolver *r, uint32_t from, uint32_t last)
{
    const dm_doc *doc = r->doc;

    if (!dm_in(r, r->cls_belongs, from) && !dm_in(r, r->cls_at, from) && doc->toks[from].upos != DM_UPOS_PROPN)
        return false;
    for (uint32_t t = from; t <= last; t++) {
        uint8_t u = doc->toks[t].upos;

        if (u == DM_UPOS_PUNCT || u == DM_UPOS_VERB || u == DM_UPOS_AUX || u == DM_UPOS_NUM || u == DM_UPOS_PRON
            || r->time_at[t] != DM_NONE || (u == DM_UPOS_ADP && !dm_in(r, r->cls_belongs, t) && !dm_in(r, r->cls_at, t)))
            return false;
    }
    return true;
}

/* "government" of a country is better called with what stands behind it. */
static dm_str role_name(const dm_resolver *r, const dm_np *np)
{
    uint32_t first, last;

    dm_subtree(r->doc, np->head, &first, &last);
    while (last > np->head && !is_word(r->doc, last))
        last--;
    if (role_kind(r, np) != DM_ACTOR_ORGANISATION || np->first != np->name_first || last < np->first + np->n
        || last > np->first + 5 || !is_name_on(r, np->first + np->n, last))
        return dm_actor_text(r, np->first, np->n);
    return dm_actor_text(r, np->first, last - np->first + 1);
}

/* Where "of the bank" begins in "head of the bank". */
static size_t head_end(const dm_resolver *r, dm_str role)
{
    size_t from = 0;

    while (from < role.n) {
        char   buf[64];
        size_t to = from + dm_str_find(dm_str_sub(role, from, role.n), DM_STR(" "));

        if (dm_lexicon_in_class(r->lex, r->cls_belongs,
                                dm_lexicon_word(r->lex, dm_lexicon_key(buf, sizeof buf, dm_str_sub(role, from, to)))))
            return from;
        from = to + 1;
    }
    return role.n;
}

static bool word_is(const dm_resolver *r, dm_str word, uint32_t cls)
{
    char buf[64];

    return dm_lexicon_in_class(r->lex, cls, dm_lexicon_word(r->lex, dm_lexicon_key(buf, sizeof buf, word)));
}

static bool ends_word(dm_str s, size_t at) { return at == s.n || s.p[at] == ' ' || s.p[at] == '\n' || s.p[at] == '-' || s.p[at] == ','; }

/* The word of `s` that ends at `end`, one blank or hyphen before. */
static dm_str word_before(dm_str s, size_t end)
{
    size_t from = end;

    while (from > 0 && !ends_word(s, from - 1))
        from--;
    return dm_str_sub(s, from, end);
}

/* Whether he is a `word`, as said before what hangs behind: no president is who is "adviser to the president",
 * nor "vice president", and the "former president" only where `is_former`. */
static bool is_called(const dm_resolver *r, dm_str role, dm_str word, bool is_former)
{
    size_t end = head_end(r, role);

    for (size_t i = 0; word.n && i + word.n <= end; i++) {
        dm_str before = i > 0 ? word_before(role, i - 1) : word;

        if (!dm_str_eq_nocase(dm_str_sub(role, i, i + word.n), word) || !ends_word(role, i + word.n) || (i > 0 && !ends_word(role, i - 1)))
            continue;
        if (i > 0 && (word_is(r, before, r->cls_lesser) || (!is_former && word_is(r, before, r->cls_former))))
            return false;
        return true;
    }
    return false;
}

/* Whether a word before the title says that it is held no more. */
static bool is_of_former(const dm_resolver *r, const dm_np *np)
{
    for (uint32_t t = np->first; t < np->name_first + np->name_n; t++)
        if (dm_in(r, r->cls_former, t))
            return true;
    return false;
}

static bool has_word(dm_str s, dm_str word)
{
    for (size_t i = 0; word.n && i + word.n <= s.n; i++)
        if (dm_str_eq_nocase(dm_str_sub(s, i, i + word.n), word) && ends_word(s, i + word.n) && (i == 0 || ends_word(s, i - 1)))
            return true;
    return false;
}

/* "the president OF THE COURT" is of no other: what hangs behind is said of him too. */
static bool is_of_same(const dm_resolver *r, const dm_np *np, const dm_actor *a)
{
    for (uint32_t c = dm_first(r->doc, np->head); c != DM_NONE; c = dm_next(r->doc, c)) {
        uint32_t at = r->np_at[c], prep = dm_child(r->doc, c, DM_DEP_CASE);

        if (c < np->head || r->doc->toks[c].deprel != DM_DEP_NMOD || prep == DM_NONE || !dm_in(r, r->cls_of, prep)
            || dm_in(r, r->cls_country, c)
            || (r->hit_at[c] != DM_NONE && dm_hit_is_nation(r, r->hit_at[c])) || r->top_at[c] != DM_NONE)
            continue;
        if (at != DM_NONE && r->nps[at].actor != DM_NONE && dm_str_eq(r->doc->actors[r->nps[at].actor].name, a->member_of[0]))
            continue;
        if (!has_word(a->role, dm_doc_form(r->doc, c)))
            return false;
    }
    return true;
}

/* "the candidate WHO won most votes", "the FIFTH president": picked out of many by what is said of him. */
static bool is_picked_out(const dm_resolver *r, const dm_np *np)
{
    const dm_doc *doc = r->doc;

    for (uint32_t c = dm_first(doc, np->head); c != DM_NONE; c = dm_next(doc, c)) {
        if (c < np->head && dm_in(r, r->cls_which, c))
            return true;
        if (c > np->head && doc->toks[c].deprel == DM_DEP_ACL_RELCL && np->first + np->n < doc->n_tok
            && doc->toks[np->first + np->n].upos == DM_UPOS_PRON)
            return true;
    }
    return dm_child(doc, np->head, DM_DEP_COP) != DM_NONE;
}

/* "to be a great president": what somebody is or would be, whom no later word points back to. */
static bool is_kind_of(const dm_resolver *r, const dm_np *np)
{
    return np->is_indefinite && !np->is_plural && dm_child(r->doc, np->head, DM_DEP_COP) != DM_NONE;
}

/* "the president OF THE REPUBLIC": how many words say the office, where the rest only says that it is of the state;
 * else all. */
static uint32_t office_words(const dm_resolver *r, const dm_np *np)
{
    uint32_t end = np->name_first + np->name_n;

    for (uint32_t t = np->name_first + 1; t + 1 < end; t++)
        if (dm_in(r, r->cls_of, t) && r->doc->toks[t + 1].upos == DM_UPOS_DET && dm_in(r, r->cls_country, end - 1))
            return t - np->name_first;
    return np->name_n;
}

static bool may_hold(const dm_resolver *r, const dm_np *np, const dm_mention *m, dm_str word, bool is_former)
{
    const dm_actor *a = &r->doc->actors[m->actor];
    uint32_t        first = r->notes[m->actor].np;

    if (a->kind != DM_ACTOR_PERSON || !is_called(r, a->role, word, is_former) || (first != DM_NONE && is_kind_of(r, &r->nps[first])))
        return false;
    if (np->codes.country[0] && a->country[0] && memcmp(np->codes.country, a->country, 4) != 0)
        return false;
    if (office_words(r, np) < np->name_n && (!r->home[0] || memcmp(a->country, r->home, 4) != 0 || strcmp(a->sectors[0], "GOV") != 0))
        return false;
    return is_of_same(r, np, a);
}

/* "the spokesman": the person whose role says so: the last, or a subject shortly before. */
static uint32_t find_holder(const dm_resolver *r, const dm_np *np)
{
    const dm_doc *doc = r->doc;
    dm_str        word = dm_actor_text(r, np->name_first, office_words(r, np));
    bool          is_former = is_of_former(r, np);
    uint32_t      best = DM_NONE;
    float         top = -1e9F;

    if (is_picked_out(r, np))
        return DM_NONE;
    for (uint32_t i = doc->n_mention; i-- > 0 && doc->n_mention - i < HOLDER_BACK;) {
        const dm_mention *m = &doc->mentions[i];
        float             sum = -1.0F * (float)(doc->toks[np->head].sent - doc->toks[m->head].sent);

        if (sum + 1.0F < top)
            break;
        if (m->head >= np->head || !may_hold(r, np, m, word, is_former))
            continue;
        sum += dm_deprel_base(doc->toks[m->head].deprel) != DM_DEP_NSUBJ ? 0 : doc->toks[m->head].head == doc->sents[doc->toks[m->head].sent].root ? 0.9F : 0.6F;
        sum -= (float)(np->head - m->head) * 0.002F;
        if (sum > top) {
            top  = sum;
            best = m->actor;
        }
    }
    return best;
}

/* "her counterparts" are of the last other state spoken of. */
static void find_other_side(const dm_resolver *r, dm_np *np, uint32_t owner)
{
    const dm_doc *doc = r->doc;

    for (uint32_t i = doc->n_mention; i-- > 0 && doc->n_mention - i < COUNTERPART_BACK && !np->codes.country[0];) {
        const dm_actor *a = &doc->actors[doc->mentions[i].actor];

        if (a->country[0] && memcmp(a->country, doc->actors[owner].country, 4) != 0
            && doc->toks[np->head].sent - doc->toks[doc->mentions[i].head].sent <= 1)
            memcpy(np->codes.country, a->country, 4);
    }
}

/* "his Indian counterpart" is what he is. */
static void take_rank(dm_np *np, const dm_actor *owner)
{
    for (uint32_t i = 0; i < DM_ACTOR_SECTORS && i < DM_LEX_SECTORS && np->codes.n_sector == i; i++)
        dm_codes_push(&np->codes, owner->sectors[i]);
}

/* A government's troops are soldiers, those of rebels are rebels. */
static bool keeps_arms(const dm_np *np, const dm_actor *owner)
{
    return np->codes.n_sector && strcmp(np->codes.sectors[0], "MIL") == 0 && strcmp(owner->sectors[0], "GOV") == 0;
}

/* "the paper whose director was shot": the phrase that the clause of `whose` is said of, or DM_NONE. */
static uint32_t said_of(const dm_resolver *r, uint32_t whose)
{
    const dm_doc *doc = r->doc;
    uint32_t      up = doc->toks[whose].head;

    for (uint32_t i = 0; i < CLAUSE_UP && up != DM_NONE; i++, up = doc->toks[up].head)
        if (doc->toks[up].deprel == DM_DEP_ACL_RELCL)
            return doc->toks[up].head != DM_NONE ? r->np_at[doc->toks[up].head] : DM_NONE;
    return DM_NONE;
}

/* "Berg's aides", "the Berg camp": the phrase that `c` is, if that says whose these are, or DM_NONE. */
static uint32_t owner_at(const dm_resolver *r, uint32_t c)
{
    uint8_t  rel = r->doc->toks[c].deprel;
    uint32_t at = r->np_at[c];

    if (rel == DM_DEP_NMOD_POSS && at == DM_NONE && dm_in(r, r->cls_whose, c))
        return said_of(r, c);
    if (at != DM_NONE && rel != DM_DEP_NMOD_POSS && !(rel == DM_DEP_COMPOUND && r->nps[at].what == DM_NP_PERSON))
        return DM_NONE;
    return at;
}

/* "its officials", of a state or of nobody known. */
static void take_default(const dm_resolver *r, dm_np *np)
{
    if (np->what != DM_NP_ROLE || np->title == DM_NONE || np->codes.n_sector || np->is_strong
        || r->titles[np->title].kind != DM_TITLE_MEMBER || !np->is_owned)
        return;
    dm_codes_push(&np->codes, r->titles[np->title].sectors[0]);
}

/* "its authorities" are those of whom "its" is. */
static void inherit(dm_resolver *r, dm_np *np)
{
    const dm_doc *doc = r->doc;
    bool          is_told = false;

    if (np->has_own_country && !dm_in(r, r->cls_counterpart, np->head))
        return;
    for (uint32_t c = dm_first(doc, np->head); c != DM_NONE; c = dm_next(doc, c)) {
        uint32_t at = owner_at(r, c), owner = at != DM_NONE ? r->nps[at].actor : DM_NONE;

        if (owner == DM_NONE)
            continue;
        is_told |= doc->actors[owner].kind != DM_ACTOR_COUNTRY;
        if (dm_in(r, r->cls_home_rival, np->head) && doc->actors[owner].kind == DM_ACTOR_PERSON) {
            memcpy(np->codes.country, doc->actors[owner].country, 4);
            return;
        }
        if (dm_in(r, r->cls_counterpart, np->head)) {
            find_other_side(r, np, owner);
            if (dm_in(r, r->cls_peer, np->head))
                take_rank(np, &doc->actors[owner]);
            return;
        }
        if (!np->codes.country[0] || (np->title != DM_NONE && r->titles[np->title].country[0]))
            memcpy(np->codes.country, doc->actors[owner].country, 4);
        if (!np->is_strong && doc->actors[owner].kind != DM_ACTOR_COUNTRY && doc->actors[owner].sectors[0][0]
            && strcmp(doc->actors[owner].sectors[0], "ELI") != 0 && np->title != DM_NONE
            && dm_title_serves(&r->titles[np->title]) && !keeps_arms(np, &doc->actors[owner])) {
            memcpy(np->codes.sectors[0], doc->actors[owner].sectors[0], 4);
            np->codes.n_sector = 1;
        }
    }
    if (!is_told)
        take_default(r, np);
}

/* Where the article says that it comes from a hidden place. */
static bool is_clandestine(const dm_resolver *r)
{
    char buf[64];

    return dm_lexicon_in_class(r->lex, r->cls_hidden,
                               dm_lexicon_word(r->lex, dm_lexicon_key(buf, sizeof buf, dm_doc_str(r->doc, r->doc->dateline_place))));
}

/* "CLANDESTINE -- OUR forces took the town": the forces of whoever broadcasts, who is no state. */
static void take_side(const dm_resolver *r, dm_np *np)
{
    uint32_t our = dm_child(r->doc, np->head, DM_DEP_NMOD_POSS);

    if (our == DM_NONE || !dm_in(r, r->cls_we, our) || r->quote_at[our] != DM_NONE || np->title == DM_NONE
        || !dm_title_serves(&r->titles[np->title]) || np->codes.n_sector == 0 || strcmp(np->codes.sectors[0], "MIL") != 0)
        return;
    if (is_clandestine(r))
        memcpy(np->codes.sectors[0], "REB", 4);
}

/* "shot the mayor", "planted a bomb": who does so is armed. */
static bool is_armed_deed(const dm_resolver *r, uint32_t verb)
{
    uint32_t object = dm_child(r->doc, verb, DM_DEP_OBJ);

    if (object == DM_NONE)
        object = dm_child(r->doc, verb, DM_DEP_NSUBJ_PASS);
    if (object == DM_NONE || r->doc->toks[verb].upos != DM_UPOS_VERB)
        return false;
    return dm_in(r, r->cls_gun_deed, verb) || (dm_in(r, r->cls_sets, verb) && dm_in(r, r->cls_fire, object));
}

/* "five individuals SHOT the mayor", "was kidnapped by eight men": whoever did that is no civilian. */
static void take_arms(const dm_resolver *r, dm_np *np)
{
    const dm_doc *doc = r->doc;
    uint8_t       rel = doc->toks[np->head].deprel;
    uint32_t      verb = rel == DM_DEP_NSUBJ || rel == DM_DEP_OBL_AGENT ? doc->toks[np->head].head : DM_NONE;
    uint32_t      told = dm_child(doc, np->head, DM_DEP_ACL_RELCL);
    bool          is_armed = (verb != DM_NONE && is_armed_deed(r, verb))
                 || (told != DM_NONE && dm_child(doc, told, DM_DEP_OBJ) != DM_NONE && dm_child(doc, told, DM_DEP_NSUBJ) == told - 1
                     && is_armed_deed(r, told));

    if (np->codes.n_sector != 1 || strcmp(np->codes.sectors[0], "CVL") != 0 || !dm_in(r, r->cls_anyone, np->head)
        || np->has_own_country)
        return;
    for (uint32_t c = verb == DM_NONE ? verb : dm_first(doc, verb); c != DM_NONE && !is_armed && rel == DM_DEP_NSUBJ; c = dm_next(doc, c))
        is_armed = doc->toks[c].deprel == DM_DEP_CONJ && dm_child(doc, c, DM_DEP_NSUBJ) == DM_NONE
            && dm_child(doc, c, DM_DEP_OBJ) != DM_NONE && is_armed_deed(r, c);
    if (is_armed)
        memcpy(np->codes.sectors[0], "UAF", 4);
}

/* The country of the dateline, or "". */
static const char *dateline_country(const dm_doc *doc)
{
    static const char none[4];

    return doc->n_toponym && doc->toponyms[0].first == DM_NONE ? doc->toponyms[0].country : none;
}

/* Whose "the foreign ministry" is when the article is about several states: that of the one state
 * whose bodies it has named, if it is not told from another, else that of the dateline ("OSLO: ... the
 * foreign ministry said"); either only if it is named most. */
static const char *fallback_country(const dm_resolver *r)
{
    static const char none[4];
    const char       *there = dateline_country(r->doc), *country = r->organ[0] ? r->organ : there;

    if ((r->organ[0] && r->is_organ_mixed) || (there[0] && memcmp(there, country, 4) != 0))
        return none;
    return memcmp(country, r->lead, 4) == 0 ? country : none;
}

static bool has_form(const dm_resolver *r, const dm_np *np, dm_str form)
{
    for (uint32_t t = np->first; t < np->first + np->n; t++)
        if (dm_str_eq_nocase(dm_doc_form(r->doc, t), form))
            return true;
    return false;
}

/* Whether `np` has a word before its noun that `other` has not; nations and bodies are told by codes. */
static bool says_more(const dm_resolver *r, const dm_np *np, const dm_np *other, bool counts_adj)
{
    for (uint32_t t = np->first; t < np->name_first; t++) {
        uint8_t upos = r->doc->toks[t].upos;
        bool    is_quality = upos == DM_UPOS_ADJ || (upos == DM_UPOS_VERB && r->doc->toks[t].deprel == DM_DEP_AMOD);

        if (((is_quality && counts_adj) || upos == DM_UPOS_NOUN || upos == DM_UPOS_PROPN) && r->hit_at[t] == DM_NONE
            && !has_form(r, other, dm_doc_form(r->doc, t)))
            return true;
    }
    return false;
}

/* The last sentence that speaks of `actor`, or 0. */
static uint32_t last_told(const dm_resolver *r, uint32_t actor)
{
    const dm_doc *doc = r->doc;

    for (uint32_t i = doc->n_mention; i-- > 0 && doc->n_mention - i < COUNTERPART_BACK;)
        if (doc->mentions[i].actor == actor)
            return doc->toks[doc->mentions[i].head].sent;
    return 0;
}

/* Whether `np` tells others than the phrase which named the actor first: "old rebels" than "the rebels", and
 * a while later mere "farmers" than "rice farmers". */
static bool says_other(const dm_resolver *r, const dm_np *np, uint32_t actor)
{
    uint32_t first = r->notes[actor].np;

    if (first == DM_NONE || r->nps[first].what != np->what || r->doc->toks[np->head].upos != DM_UPOS_NOUN)
        return false;
    if (says_more(r, np, &r->nps[first], true))
        return true;
    return np->is_plural && !np->is_definite && r->doc->toks[np->head].sent - last_told(r, actor) > 1
        && says_more(r, &r->nps[first], np, false);
}

/* "the terror outfit", "the spy agency": like "the outfit". */
static uint32_t group_again(const dm_resolver *r, const dm_np *np)
{
    uint32_t title = np->has_own_country || np->org != DM_NONE || np->org_np != DM_NONE || np->is_plural
                         ? DM_NONE : dm_actor_again_title(r, np);

    return title == DM_NONE || dm_actor_is_power(r->titles[title].sectors[0]) ? DM_NONE : dm_actor_again(r, np, title);
}

/* "the embassy" is the one named before, whose state was told. */
static uint32_t posted_again(dm_resolver *r, const dm_np *np)
{
    if (!np->is_definite || np->is_plural || np->codes.country[0] || np->org != DM_NONE || np->org_np != DM_NONE
        || role_kind(r, np) != DM_ACTOR_ORGANISATION || !dm_in(r, r->cls_abroad, np->head))
        return DM_NONE;
    return dm_actor_key_find(r, dm_actor_fold(r, "h:", np->name_first, np->name_n));
}

/* Of another land than the article is about, and not named just now. */
static bool is_left_behind(const dm_resolver *r, const dm_np *np, uint32_t actor)
{
    const dm_doc *doc = r->doc;
    const char   *country = doc->actors[actor].country;
    const char   *home = r->home[0] ? r->home : fallback_country(r);

    if (!home[0] || !country[0] || memcmp(home, country, 4) == 0)
        return false;
    for (uint32_t i = doc->n_mention; i-- > 0 && doc->n_mention - i < COUNTERPART_BACK;)
        if (memcmp(doc->actors[doc->mentions[i].actor].country, country, 4) == 0
            && doc->toks[np->head].sent - doc->toks[doc->mentions[i].head].sent <= 2)
            return false;
    return true;
}

/* "the Southeast Asian nation": of that region, not the last one spoken of. */
static bool is_of_region(const dm_resolver *r, const dm_np *np)
{
    for (uint32_t t = np->first; t < np->name_first; t++) {
        uint32_t hit = r->hit_at[t], actor = hit == DM_NONE ? DM_NONE : r->hits[hit].actor;

        if (actor != DM_NONE && r->actors[actor].kind == DM_ACTOR_PEOPLE)
            return true;
    }
    return false;
}

static uint32_t role(dm_resolver *r, dm_np *np)
{
    uint32_t actor;
    dm_str   key;

    if (!np->is_plural && !np->has_own_country && dm_in(r, r->cls_country, np->head) && !is_of_region(r, np)
        && (actor = dm_actor_country(r, np)) != DM_NONE)
        return known(r, actor);
    inherit(r, np);
    take_side(r, np);
    take_arms(r, np);
    if ((actor = group_again(r, np)) != DM_NONE)
        return actor;
    if (!np->is_plural && !np->is_indefinite && !np->is_second && role_kind(r, np) == DM_ACTOR_PERSON
        && (actor = find_holder(r, np)) != DM_NONE)
        return actor;
    if ((actor = posted_again(r, np)) != DM_NONE)
        return actor;
    if (dm_actor_is_homeless(r, np)) {
        actor = dm_actor_key_find(r, dm_actor_fold(r, "h:", np->name_first, np->name_n));
        if (actor != DM_NONE && !np->is_indefinite && !np->is_counted && !is_left_behind(r, np, actor))
            return actor;                                      /* "Nepalese police ... the police" */
        memcpy(np->codes.country, dm_actor_home(r, np), 4);
        if (!r->home[0] && role_kind(r, np) != DM_ACTOR_PERSON)
            memcpy(np->codes.country, fallback_country(r), 4);
    } else if (np->has_own_country && dm_actor_is_organ(np) && role_kind(r, np) == DM_ACTOR_ORGANISATION) {
        r->is_organ_mixed |= r->organ[0] && memcmp(r->organ, np->codes.country, 4) != 0;
        memcpy(r->organ, np->codes.country, 4);
    } else if (!np->codes.country[0]) {
        memcpy(np->codes.country, dm_actor_home(r, np), 4);
    }
    key   = role_key(r, np);
    actor = dm_actor_key_find(r, key);
    if (actor != DM_NONE && says_other(r, np, actor))
        actor = DM_NONE;                                       /* "the young rebels ... the old rebels" */
    if (actor != DM_NONE && np->is_indefinite && !np->is_plural && role_kind(r, np) == DM_ACTOR_PERSON)
        actor = DM_NONE;                                       /* another one */
    if (actor == DM_NONE) {
        actor = new_actor(r, role_name(r, np), role_kind(r, np));
        if (!is_kind_of(r, np))
            dm_actor_key_set(r, key, actor);
    }
    note_sex(r, actor, np);
    if (np->codes.country[0] && !np->is_counted && !is_kind_of(r, np))
        dm_actor_key_set(r, dm_actor_fold(r, "h:", np->name_first, np->name_n), actor);
    return actor;
}

/* ---- names that may be nobody ------------------------------------------- */

static bool does_something(const dm_doc *doc, uint32_t h)
{
    uint8_t  rel = doc->toks[h].deprel;
    uint32_t up = doc->toks[h].head;

    return up != DM_NONE && doc->toks[up].upos == DM_UPOS_VERB
        && (rel == DM_DEP_NSUBJ || rel == DM_DEP_IOBJ || rel == DM_DEP_OBL_AGENT);
}

/* "THE BLOODBATH MUST STOP": in a line of capitals a long word behind "the" is no name, unless somebody's of several. */
static bool is_word_in_capitals(const dm_resolver *r, const dm_np *np)
{
    return np->n == 1 && np->is_definite && !np->is_plural && r->doc->toks[np->head].form_id == r->doc->toks[np->head].lemma_id
        && dm_doc_form(r->doc, np->head).n >= LONG_WORD && !dm_actor_letters_tell(r->doc, np->head);
}

static uint32_t name(dm_resolver *r, const dm_np *np)
{
    uint32_t from, to, n_word = count_words(r->doc, np->name_first, np->name_n, &from, &to), actor;

    if (n_word == 0)
        return DM_NONE;
    actor = find_person(r, np, n_word, from, to);
    if (actor == DM_NONE)
        actor = find_body(r, np);
    if (actor != DM_NONE || !does_something(r->doc, np->head) || is_word_in_capitals(r, np))
        return actor;
    actor = body(r, np);
    r->doc->actors[actor].kind = DM_ACTOR_UNKNOWN;
    return actor;
}

/* "The group", which nobody has named before, is somebody if it does something. */
static uint32_t again(dm_resolver *r, const dm_np *np)
{
    uint32_t actor = dm_actor_again(r, np, np->title);

    if (actor != DM_NONE || !does_something(r->doc, np->head))
        return actor;
    actor = body(r, np);
    if (np->is_plural)
        r->doc->actors[actor].kind = DM_ACTOR_GROUP;
    return actor;
}

/* "Janet Napoles was held. Napoles denied it": the person of that family name, unless it is said
 * where something is. */
static uint32_t called_like_a_place(dm_resolver *r, const dm_np *np)
{
    static const char *const prefix[] = {"su:", "sm:", "sf:"};
    uint32_t                 prep = dm_child(r->doc, np->head, DM_DEP_CASE);

    if (np->name_n != 1 || (prep != DM_NONE && (dm_in(r, r->cls_at, prep) || dm_in(r, r->cls_from, prep)))
        || r->doc->toks[np->head].deprel == DM_DEP_COMPOUND)
        return DM_NONE;
    for (size_t i = 0; i < sizeof prefix / sizeof *prefix; i++) {
        uint32_t actor = dm_actor_key_find(r, dm_actor_fold(r, prefix[i], np->name_first, 1));

        if (actor != DM_NONE && !is_single(r->doc->actors[actor].name))
            return actor;
    }
    return DM_NONE;
}

static uint32_t place(dm_resolver *r, dm_np *np)
{
    const dm_toponym *top = &r->doc->toponyms[np->toponym];
    dm_str            key = dm_actor_fold(r, "t:", np->name_first, np->name_n);
    uint32_t          actor = called_like_a_place(r, np);

    if (actor != DM_NONE) {
        np->what     = DM_NP_PERSON;
        np->is_place = false;
        np->codes    = (dm_codes){.n_sector = 0};
        return actor;
    }
    actor = dm_actor_key_find(r, key);

    if (actor != DM_NONE)
        return actor;
    actor = new_actor(r, top->name, DM_ACTOR_UNKNOWN);
    memcpy(r->doc->actors[actor].country, dm_actor_place_country(r, np->toponym), 4);
    dm_actor_key_set(r, key, actor);
    return actor;
}

/* ---- all ---------------------------------------------------------------- */

/* "In HIS email, Berg said": who is named right behind it, else somebody before. */
static uint32_t pronoun(dm_resolver *r, const dm_np *np)
{
    uint32_t at = dm_actor_named_ahead(r, np->head);

    if (at != DM_NONE) {
        dm_actor_entities(r, &r->nps[at]);
        if (r->nps[at].actor != DM_NONE && dm_actor_may_be_he(r, np->head, r->nps[at].actor))
            return r->nps[at].actor;
    }
    return dm_actor_antecedent(r, np->head);
}

static uint32_t entity_of(dm_resolver *r, dm_np *np)
{
    switch (np->what) {
    case DM_NP_KNOWN:   return known(r, np->entry);
    case DM_NP_PEOPLE:  return people(r, np);
    case DM_NP_PERSON:  return person(r, np);
    case DM_NP_BODY:    return body(r, np);
    case DM_NP_ROLE:    return role(r, np);
    case DM_NP_AGAIN:   return again(r, np);
    case DM_NP_PLACE:   return np->toponym != DM_NONE ? place(r, np) : DM_NONE;
    case DM_NP_NAME:    return name(r, np);
    case DM_NP_PRONOUN: return pronoun(r, np);
    default:            return DM_NONE;
    }
}

/* A short or other form of a name that was joined to it: "(ISAF)". */
static void add_alias(dm_resolver *r, const dm_np *np, uint32_t actor)
{
    if (np->what == DM_NP_BODY || np->what == DM_NP_NAME)
        dm_actor_key_set(r, dm_actor_fold(r, "o:", np->name_first, np->name_n), actor);
    if (np->what == DM_NP_NAME || np->what == DM_NP_PERSON)
        if (r->doc->actors[actor].kind == DM_ACTOR_PERSON)
            dm_actor_key_set(r, dm_actor_fold(r, "s:", np->name_first + np->name_n - 1, 1), actor);
}

/* A firm is of many lands, who serves it is of one of them. */
static bool is_of_firm(const dm_np *np) { return memcmp(np->codes.country, "MNC", 4) == 0; }

/* A phrase that names the actor of another. */
static void settle_same(dm_resolver *r, dm_np *np, uint32_t actor)
{
    np->actor = actor;
    if (actor == DM_NONE)
        return;
    add_alias(r, np, actor);
    inherit(r, np);                                            /* "the country's minister, X" */
    if (np->what == DM_NP_ROLE && np->codes.n_sector && !r->doc->actors[actor].sectors[0][0])
        set_sectors(&r->doc->actors[actor], &np->codes);
    if (np->what == DM_NP_ROLE && !r->doc->actors[actor].country[0] && !(is_of_firm(np) && r->doc->actors[actor].kind == DM_ACTOR_PERSON))
        memcpy(r->doc->actors[actor].country, np->codes.country[0] ? np->codes.country : dm_actor_home(r, np), 4);
}

enum { LINKS = 5 };             /* same_as that is followed, at most           */

static void settle_own(dm_resolver *r, dm_np *np)
{
    np->actor = entity_of(r, np);
    if (np->actor == DM_NONE)
        return;
    if (r->notes[np->actor].np == DM_NONE)
        r->notes[np->actor].np = (uint32_t)(np - r->nps);
    if ((np->what == DM_NP_PERSON || np->what == DM_NP_BODY) && !r->doc->actors[np->actor].country[0])
        memcpy(r->doc->actors[np->actor].country, dm_actor_home(r, np), 4);
    if (np->what == DM_NP_PERSON || np->what == DM_NP_ROLE || np->what == DM_NP_BODY
        || np->what == DM_NP_NAME)
        tell(r, np->actor, np);
    else if (np->what == DM_NP_KNOWN)
        tell_known(r, np->actor, np);
}

void dm_actor_entities(dm_resolver *r, dm_np *np)
{
    dm_np *same = np;

    if (np->actor != DM_NONE)
        return;
    for (uint32_t i = 0; i < LINKS && same->same_as != DM_NONE; i++)
        same = &r->nps[same->same_as];
    if (same->actor == DM_NONE && same->same_as == DM_NONE)
        settle_own(r, same);
    if (same != np)
        settle_same(r, np, same->actor);
}
