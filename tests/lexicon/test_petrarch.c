/* test_petrarch.c: dictionaries of PETRARCH and TABARI, read and used */
#include "lexicon.h"

#include "base/alloc.h"
#include "base/io.h"
#include "doc/doc.h"
#include "lexicon/actorcode.h"
#include "lexicon/petrarch.h"

/* ---- reading ------------------------------------------------------------ */

static dm_arena    arena;
static dm_petrarch p;

static void begin(void)
{
    static jmp_buf never;

    dm_arena_clear(&arena);
    dm_arena_init(&arena, 0);
    arena.leave = &never;
    p = (dm_petrarch){.arena = &arena};
}

static void read_text(dm_petrarch_kind kind, const char *text)
{
    begin();
    dm_petrarch_read(&p, kind, dm_str_of(text), "dictionary");
}

static int setup(void **state)
{
    (void)state;
    begin();
    return 0;
}

static int teardown(void **state)
{
    (void)state;
    dm_arena_clear(&arena);
    return 0;
}

static void put_row(dm_buf *out, const dm_petrarch_row *row)
{
    char since[16] = "", until[16] = "";

    if (row->since > row->until) {
        dm_buf_fmt(out, " %.*s(never)", (int)row->code.n, row->code.p);
        return;
    }
    if (row->since != INT32_MIN + 1)
        dm_day_text(since, row->since);
    if (row->until != INT32_MAX)
        dm_day_text(until, row->until);
    dm_buf_fmt(out, " %.*s", (int)row->code.n, row->code.p);
    if (since[0] || until[0])
        dm_buf_fmt(out, "(%s..%s)", since, until);
}

/* "HOOT OWL,OWL: NRL BRD(1990-01-01..)": names, then codes; entries parted by '|'. */
static const char *told(void)
{
    static char text[4000];
    dm_buf      out = {0};

    for (uint32_t i = 0; i < p.n_entry; i++) {
        const dm_petrarch_entry *e = &p.entries[i];

        for (uint32_t k = 0; k < e->n_phrase; k++)
            dm_buf_fmt(&out, "%s%.*s%s", k ? "," : i ? "|" : "", (int)p.phrases[e->first_phrase + k].words.n,
                       p.phrases[e->first_phrase + k].words.p, p.phrases[e->first_phrase + k].is_acronym ? "*" : "");
        dm_buf_char(&out, ':');
        for (uint32_t k = 0; k < e->n_row; k++)
            put_row(&out, &p.rows[e->first_row + k]);
    }
    snprintf(text, sizeof text, "%.*s", (int)out.n, out.p ? out.p : "");
    dm_buf_clear(&out);
    return text;
}

static const char *actors(const char *text)
{
    read_text(DM_PETRARCH_ACTORS, text);
    return told();
}

static const char *agents(const char *text)
{
    read_text(DM_PETRARCH_AGENTS, text);
    return told();
}

static uint32_t odd(dm_petrarch_oddity which) { return p.files[0].odd[which].n; }

static void assert_fault(dm_petrarch_kind kind, const char *text, uint32_t line, const char *wanted)
{
    read_text(kind, text);
    assert_true(p.n_error > 0);
    assert_str(p.errors[0].text, wanted);
    assert_int_equal(p.errors[0].at.line, line);
}

static void test_actors__a_name_its_synonyms_and_codes(void **state)
{
    (void)state;
    assert_string_equal(actors("NORLAND_ [NRL]\n+NORLANDER_\n"), "NORLAND,NORLANDER: NRL");
    assert_string_equal(actors("NORLAND\n+THE_NORTH\n\n\t[NRL]\n# remark\nSORLAND [SRL]\n"), "NORLAND,THE NORTH: NRL|SORLAND: SRL");
}

static void test_actors__the_last_record_is_kept(void **state)
{
    (void)state;
    assert_string_equal(actors("A_ [AAA]\nB_\n\t[BBB]"), "A: AAA|B: BBB");
}

static void test_actors__days_in_all_forms(void **state)
{
    (void)state;
    assert_string_equal(actors("A\n\t[X <950601]\n\t[X < 19950601]\n"), "A: X(..1995-05-31) X(..1995-05-31)");
    assert_string_equal(actors("A\n\t[X >950601]\n\t[X > 950601]\n\t[X 950601]\n"),
                        "A: X(1995-06-01..) X(1995-06-01..) X(1995-06-01..)");
    assert_string_equal(actors("A\n\t[X 950601-19990815]\n\t[X 19950601 - 990815]\n"),
                        "A: X(1995-06-01..1999-08-15) X(1995-06-01..1999-08-15)");
    assert_string_equal(actors("A\n\t[X >300101]\n\t[X >310101]\n"), "A: X(2030-01-01..) X(1931-01-01..)");
}

static void test_actors__a_day_that_two_terms_share_is_the_later_ones(void **state)
{
    (void)state;
    assert_string_equal(actors("A\n\t[X 900101-950601]\n\t[Y 950601-990101]\n"),
                        "A: X(1990-01-01..1995-05-31) Y(1995-06-01..1999-01-01)");
}

static void test_actors__odd_days_are_mended_or_never_hold(void **state)
{
    (void)state;
    assert_string_equal(actors("A\n\t[X >20030631]\n\t[X 1920030320-20060520]\n\t[X >2003063]\n\t[X >20031301]\n\t[X 990101-980101]\n"),
                        "A: X(2003-06-30..) X(2003-03-20..2006-05-20) X(never) X(never) X(never)");
    assert_int_equal(odd(DM_PETRARCH_DAY), 4);
    assert_int_equal(odd(DM_PETRARCH_REVERSED), 1);
    assert_int_equal(p.n_error, 0);
}

static void test_actors__codes_in_the_line_of_the_name(void **state)
{
    (void)state;
    assert_string_equal(actors("ANNA_BERG_ [NRLGOV 010120-050120] [IGOUNOKID >050501]\t[---] # remark\n"),
                        "ANNA BERG: NRLGOV(2001-01-20..2005-01-20) IGOUNOKID(2005-05-01..) ---");
    assert_string_equal(actors("A [nrl]\nB [G77]\nC [*ELI]\nD [A/B]\nE [+++]\n"), "A: NRL|B: G77|C: *ELI|D: A/B|E: +++");
    assert_int_equal(odd(DM_PETRARCH_SMALL), 1);
}

static void test_actors__a_synonym_may_have_its_own_code(void **state)
{
    (void)state;
    assert_string_equal(actors("NORLAND\n+HILL_PEOPLE [HIL]\n+NORLANDER\n\t[NRL]\n"), "HILL PEOPLE: HIL|NORLAND,NORLANDER: NRL");
}

static void test_actors__brackets_hold_another_name(void **state)
{
    (void)state;
    assert_string_equal(actors("HILL_BRIGADE_(HBR)_ [NRLREB]\n"), "HILL BRIGADE,HBR*: NRLREB");
    assert_string_equal(actors("HILL_(OF_NORLAND)_BRIGADE [X]\n"), "HILL BRIGADE: X");
    assert_string_equal(actors("HILL_BRIGADE_(OLD_ [X]\n+HILL]_\n"), "HILL BRIGADE,HILL: X");
    assert_int_equal(odd(DM_PETRARCH_BRACKET), 2);
}

static void test_actors__comments_of_all_kinds(void **state)
{
    (void)state;
    assert_string_equal(actors("<!-- one -->\n<!-- two\nA [AAA]\n# --> \n<! -- three\nB [BBB] # C [CCC]\nD [DDD] ; E\nF;G [FFF]\n"),
                        "B: BBB|D: DDD|F;G: FFF");
}

static void test_actors__line_ends_and_encodings(void **state)
{
    (void)state;
    assert_string_equal(actors("A [AAA]\r\n+B\r\nC [CCC]\rD [DDD]"), "A,B: AAA|C: CCC|D: DDD");
    assert_string_equal(actors("\xEF\xBB\xBFS\xC3\x83O [AAA]\nS\xC3O [BBB]\n"), "S\xC3\x83O: AAA|S\xC3\x83O: BBB");
}

static void test_actors__what_petrarch_lets_pass(void **state)
{
    (void)state;
    assert_string_equal(actors("U.N._\n\nA [AAA] Shops\t$5\nB_\x1a_C [BBB]\n+OLD_GUARD+_THE_GUARD_\n"),
                        "A: AAA|THE GUARD,OLD GUARD: BBB");
    assert_int_equal(odd(DM_PETRARCH_CODELESS), 1);
    assert_int_equal(p.files[0].odd[DM_PETRARCH_CODELESS].first.line, 1);
    assert_int_equal(odd(DM_PETRARCH_TAIL), 1);
    assert_int_equal(odd(DM_PETRARCH_CONTROL), 1);
    assert_int_equal(odd(DM_PETRARCH_JOINED), 1);
    assert_int_equal(p.n_error, 0);
}

static void test_actors__faults_name_line_and_want(void **state)
{
    (void)state;
    assert_fault(DM_PETRARCH_ACTORS, "\n[NRL]\n", 2, "code '[NRL]' belongs to no actor");
    assert_fault(DM_PETRARCH_ACTORS, "+NORLAND\n", 1, "synonym '+NORLAND' belongs to no actor");
    assert_fault(DM_PETRARCH_ACTORS, "A [NRL\n", 1, "'[' is not closed (wanted ']')");
    assert_fault(DM_PETRARCH_ACTORS, "A [NRL [SRL]\n", 1, "'[' is not closed (wanted ']')");
    assert_fault(DM_PETRARCH_ACTORS, "A\n\t[NRL 1999x]\n", 2, "'[NRL 1999x]': 'x' is too much");
    assert_fault(DM_PETRARCH_ACTORS, "A\n\t[NRL soon]\n", 2, "'[NRL soon]': found 'soon', wanted a day (930120 or 19930120)");
    assert_fault(DM_PETRARCH_ACTORS, "A\n\t[950601-990815]\n", 2, "'950601-990815' is no code (wanted letters, then perhaps days)");
    assert_fault(DM_PETRARCH_ACTORS, "A\n\t[NRL950601-990815]\n", 2, "'NRL950601-990815' is no code (wanted letters, then perhaps days)");
    assert_fault(DM_PETRARCH_ACTORS, "A []\n", 1, "'[]' has no code");
    assert_fault(DM_PETRARCH_ACTORS, "__ [NRL]\n", 1, "'__ ' has no words");
    assert_fault(DM_PETRARCH_ACTORS, "A [NRL]\n<!-- B\nC [X]\n", 2, "'<!--' is not closed (wanted '-->')");
    assert_fault(DM_PETRARCH_ACTORS, "", 0, "no actor with a code in it");
    assert_fault(DM_PETRARCH_ACTORS, "name\tcode\nnorland\tNRL\n", 0, "no actor with a code in it");
}

static void test_agents__plurals(void **state)
{
    (void)state;
    assert_string_equal(agents("DEPUTY [~GOV]\nBOSS [~BUS]\nSENTRY_BOX [~MIL]\n"),
                        "DEPUTY,DEPUTIES: ~GOV|BOSS,BOSSES: ~BUS|SENTRY BOX,SENTRY BOXS: ~MIL");
    assert_string_equal(agents("OX {OXEN} [~AGR]\nPOLICE {} [ ~COP]\nHEAD_OF_POLICE {HEADS_OF_POLICE } [~COP] # remark\n"),
                        "OX,OXEN: ~AGR|POLICE: ~COP|HEAD OF POLICE,HEADS OF POLICE: ~COP");
}

static void test_agents__sets(void **state)
{
    (void)state;
    assert_string_equal(agents("!PERSON! = MAN, MEN\n!BODY! = DIET, SENATE\nLAW!PERSON! [~LEG]\n!BODY!_!PERSON! [~LEG]\n"),
                        "LAWMAN,LAWMEN: ~LEG|DIET MAN,DIET MEN,SENATE MAN,SENATE MEN: ~LEG");
}

static void test_agents__codes_before_and_behind(void **state)
{
    (void)state;
    assert_string_equal(agents("RED_ROSE {} [  NGO~]\nDEPUTY {} [~GOV}\nCLERIC {} [REL]\nMONK\n"),
                        "RED ROSE: NGO~|DEPUTY: ~GOV|CLERIC: ~REL");
    assert_int_equal(odd(DM_PETRARCH_TILDE), 1);
    assert_int_equal(odd(DM_PETRARCH_BRACKET), 1);
    assert_int_equal(odd(DM_PETRARCH_CODELESS), 1);
}

static void test_agents__faults(void **state)
{
    (void)state;
    assert_fault(DM_PETRARCH_AGENTS, "LAW!PERSON! [~LEG]\n", 1, "'LAW!PERSON! ' names no set that is defined above");
    assert_fault(DM_PETRARCH_AGENTS, "!PERSON! = ,\n", 1, "set !PERSON! is empty");
    assert_fault(DM_PETRARCH_AGENTS, "!PERSON = MAN\n", 1, "'!PERSON' is no name of a set (wanted one like !PERSON!)");
    assert_fault(DM_PETRARCH_AGENTS, "OX {OXEN [~AGR]\n", 1, "'{' is not closed (wanted '}' before the code)");
    assert_fault(DM_PETRARCH_AGENTS, "OX [~]\n", 1, "'~' is no code of an agent (wanted one like ~GOV)");
    assert_fault(DM_PETRARCH_AGENTS, "[~GOV]\n", 1, "code '[~GOV]' belongs to no agent");
    assert_fault(DM_PETRARCH_AGENTS, "OX [~AGR 990101]\n", 1, "'[~AGR 990101]': '990101' is too much");
    assert_fault(DM_PETRARCH_AGENTS, "!A! = B, C\n!A!!A!!A!!A!!A!!A!!A!!A!!A!!A! [~X]\n", 2,
                 "'CCCCBCBB!A!!A! ' stands for more than 1000 phrases");
}

/* ---- hostile files ------------------------------------------------------ */

/* What a byte source makes: reading must end, and find something or a fault. */
static void read_made(char (*make)(size_t i), size_t n, const char *wanted)
{
    dm_buf bytes = {0};

    for (size_t i = 0; i < n; i++)
        dm_buf_char(&bytes, make(i));
    begin();
    dm_petrarch_read(&p, DM_PETRARCH_ACTORS, dm_buf_view(&bytes), "hostile");
    assert_true(p.n_error > 0);
    assert_str(p.errors[0].text, wanted);
    dm_buf_clear(&bytes);
}

static char letter(size_t i) { (void)i; return 'A'; }
static char opening(size_t i) { return i % 80 ? '[' : '\n'; }
static char noise(size_t i) { return (char)(i * 2654435761u >> 13); }

static void test_hostile__endless_lines_brackets_noise(void **state)
{
    (void)state;
    read_made(letter, 1000000, "line of 1000000 bytes (at most 8192 are read)");
    read_made(opening, 100000, "code '[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[' belongs to no actor");
    read_made(noise, 100000, "no text (wanted a dictionary of actors)");
}

static void test_hostile__a_file_cut_anywhere_is_read_or_refused(void **state)
{
    static const char whole[] = "NORLAND_ [NRL] # x\n+NORLANDER\n<!-- c -->\nDUKE_(DH)_\n\t[NRLMIL <950630]\n\t[NRLGOV 950701-20010101]\n\t[NRL]\n";

    (void)state;
    for (size_t n = 0; n < sizeof whole; n++) {
        char *cut = strndup(whole, n);

        actors(cut);
        assert_true(p.n_error || p.n_entry);
        for (uint32_t i = 0; i < p.n_entry; i++)
            assert_true(p.entries[i].n_row && p.entries[i].n_phrase);
        free(cut);
    }
}

/* ---- in a lexicon ------------------------------------------------------- */

typedef struct grafted {
    dm_petrarch_result result;
    dm_lexicon        *lex;
} grafted;

static const char actor_file[] = "tests-petrarch-actors.txt", agent_file[] = "tests-petrarch-agents.txt";

static void graft(grafted *g, const char *actor_text, const char *agent_text)
{
    const char       *actor_paths[] = {actor_file}, *agent_paths[] = {agent_file};
    dm_petrarch_paths paths = {.actors = actor_paths, .agents = agent_paths, .n_actors = 1, .n_agents = 1};
    dm_err            err;

    assert_int_equal(dm_file_write(actor_file, dm_str_of(actor_text), &err), DM_OK);
    assert_int_equal(dm_file_write(agent_file, dm_str_of(agent_text), &err), DM_OK);
    if (dm_petrarch_compile(&g->result, lex, &paths, &err) != DM_OK)
        fail_msg("%s", err.text);
    remove(actor_file);
    remove(agent_file);
    assert_int_equal(g->result.read.n_error, 0);
    if (dm_lexicon_open_bytes(&g->lex, dm_buf_view(&g->result.bytes), "grafted", &err) != DM_OK)
        fail_msg("%s", err.text);
}

static void drop(grafted *g)
{
    dm_lexicon_close(g->lex);
    dm_petrarch_result_clear(&g->result);
}

static uint32_t walk(const dm_lexicon *in, const char *phrase)
{
    uint32_t node = 0;
    dm_str   word, rest = dm_str_of(phrase);
    char     buf[256];

    while (node != DM_LEX_NONE && dm_str_cut(&word, &rest, ' '))
        node = dm_phrase_step(in, node, dm_lexicon_word(in, dm_lexicon_key(buf, sizeof buf, word)));
    return node;
}

/* The entries of a kind at a phrase's end. */
static uint32_t count(const dm_lexicon *in, const char *phrase, dm_phrase_kind kind, dm_phrase_entry *last)
{
    uint32_t               n = 0, found = 0, node = walk(in, phrase);
    const dm_phrase_entry *e = node == DM_LEX_NONE ? NULL : dm_phrase_entries(in, node, &n);

    for (uint32_t i = 0; e && i < n; i++)
        if (e[i].kind == kind) {
            *last = e[i];
            found++;
        }
    return found;
}

static void test_graft__all_that_was_there_is_there(void **state)
{
    static const char *const phrases[] = {"pakistan", "foreign minister", "white house", "kofi annan", "lahore"};
    grafted         g;
    dm_phrase_entry was, is;

    (void)state;
    graft(&g, "NORLAND [NRL]\nPAKISTAN [PAK]\n", "MINISTER [~GOV]\n");
    for (uint32_t k = 0; k < DM_PHRASE_KIND_COUNT; k++)
        for (size_t i = 0; i < sizeof phrases / sizeof *phrases; i++) {
            uint32_t n = count(lex, phrases[i], (dm_phrase_kind)k, &was);

            if (n == 0)
                continue;
            assert_int_equal(count(g.lex, phrases[i], (dm_phrase_kind)k, &is), n);
            assert_memory_equal(&was, &is, sizeof was);
        }
    assert_int_equal(walk(lex, "norland"), DM_LEX_NONE);
    assert_int_equal(dm_str_eq(dm_lexicon_version(lex), dm_lexicon_version(g.lex)), 0);
    drop(&g);
}

static const dm_lex_own *own_at(const grafted *g, const char *phrase)
{
    uint32_t          n;
    dm_phrase_entry   e;
    const dm_lex_own *own = dm_lexicon_section(g->lex, DM_LEX_DICTIONARY, sizeof *own, &n);

    assert_int_equal(count(g->lex, phrase, DM_PHRASE_DICTIONARY, &e), 1);
    assert_in_range(e.record, 0, n - 1);
    return &own[e.record];
}

static dm_str code_at(const grafted *g, const char *phrase)
{
    uint32_t               n;
    const dm_lex_own_code *codes = dm_lexicon_section(g->lex, DM_LEX_DICTIONARY_CODES, sizeof *codes, &n);

    return dm_lexicon_str(g->lex, codes[own_at(g, phrase)->first_row].code);
}

static void test_graft__codes_are_found_by_every_name(void **state)
{
    grafted g;

    (void)state;
    graft(&g, "DUKE_OF_HAUGEN_(DH)_ [NRLGOV]\n+PEOPLE'S_FRIEND\n+MEN'S_CLUB\n+AL-HAUGEN\nNORLAND [AAA]\nNORLAND [NRL]\n",
          "GOLDEN_OX {GOLDEN_OXEN} [~AGR]\n");
    assert_str(code_at(&g, "duke of haugen"), "NRLGOV");
    assert_str(code_at(&g, "dh"), "NRLGOV");
    assert_str(code_at(&g, "people 's friend"), "NRLGOV");
    assert_str(code_at(&g, "al haugen"), "NRLGOV");
    assert_str(code_at(&g, "al-haugen"), "NRLGOV");
    assert_str(code_at(&g, "golden oxen"), "~AGR");
    assert_str(code_at(&g, "norland"), "NRL");                 /* the later one */
    drop(&g);
}

static void test_graft__ours_stays_who_he_is(void **state)
{
    grafted         g;
    dm_phrase_entry e = {0}, was = {0};
    uint32_t        n;

    (void)state;
    graft(&g, "PAKISTAN [PAK]\nTHE_PAKISTAN [PAK]\nTHE_OX [X]\nUS [USA]\nNORLAND [NRL]\nOLA_LUND_ [NRLGOV 990101-20050101]\n", "MINISTER [~GOV]\nGOLDEN_OX [~AGR]\n");
    const dm_lex_actor *actors_of = dm_lexicon_section(g.lex, DM_LEX_ACTORS, sizeof *actors_of, &n);

    assert_int_equal(count(lex, "pakistan", DM_PHRASE_ACTOR, &was), 1);
    assert_int_equal(count(g.lex, "pakistan", DM_PHRASE_ACTOR, &e), 1);
    assert_int_equal(e.record, was.record);
    assert_int_equal(count(g.lex, "the pakistan", DM_PHRASE_DICTIONARY, &e), 1);
    assert_int_equal(count(g.lex, "the pakistan", DM_PHRASE_ACTOR, &e), 0);
    assert_int_equal(count(g.lex, "the ox", DM_PHRASE_ACTOR, &e), 1);
    assert_int_equal(count(g.lex, "us", DM_PHRASE_DICTIONARY, &e), 1);
    assert_int_equal(e.letter_case, DM_CASE_CAPS);
    assert_int_equal(count(g.lex, "norland", DM_PHRASE_ACTOR, &e), 1);
    assert_int_equal(actors_of[e.record].kind, DM_ACTOR_COUNTRY);
    assert_str(dm_lexicon_str(g.lex, actors_of[e.record].name), "Norland");
    assert_int_equal(count(g.lex, "ola lund", DM_PHRASE_ACTOR, &e), 1);
    assert_int_equal(actors_of[e.record].kind, DM_ACTOR_PERSON);
    assert_int_equal(count(g.lex, "golden oxs", DM_PHRASE_TITLE, &e), 1);
    drop(&g);
}

/* The Nth allocation fails, for every N, until one is enough. */
static void test_graft__survives_every_failing_allocation(void **state)
{
    const char       *actor_paths[] = {actor_file}, *verb_paths[] = {agent_file};
    dm_petrarch_paths paths = {.actors = actor_paths, .n_actors = 1, .verbs = verb_paths, .n_verbs = 1,
                               .discards = actor_paths, .n_discards = 1};
    dm_status         st = DM_E_MEMORY;
    dm_err            err;

    (void)state;
    assert_int_equal(dm_file_write(actor_file, DM_STR("NORLAND [NRL]\nDUKE_(DH) [NRLMIL <950630] [NRL]\n"), &err), DM_OK);
    assert_int_equal(dm_file_write(agent_file, DM_STR("&TIES\n+PACT\n--- SIGN [057] ---\nSIGN\n- * {NEW &TIES} (WITH +) [050]\n"
                                                      "~ a (b . SIGN) SIGN = a b 051\n"), &err), DM_OK);
    for (uint64_t n = 1; st != DM_OK && n < 1000; n++) {
        dm_petrarch_result result;

        dm_alloc_fail_at(n, 0);
        st = dm_petrarch_compile(&result, lex, &paths, &err);
        dm_alloc_fail_at(0, 0);
        assert_true(st == DM_OK || st == DM_E_MEMORY);
        dm_petrarch_result_clear(&result);
    }
    assert_int_equal(st, DM_OK);
    remove(actor_file);
    remove(agent_file);
}

static const char *sense(const char *code)
{
    static char   text[64];
    dm_code_sense s;
    size_t        n;

    dm_code_sense_read(&s, lex, dm_str_of(code));
    n = (size_t)snprintf(text, sizeof text, "%s", s.country);
    for (uint32_t i = 0; i < DM_LEX_SECTORS && s.sectors[i][0]; i++)
        n += (size_t)snprintf(text + n, sizeof text - n, " %s", s.sectors[i]);
    return text;
}

static void test_codes__say_country_and_sectors(void **state)
{
    (void)state;
    assert_string_equal(sense("USAGOV"), "USA GOV");
    assert_string_equal(sense("PAKMILSPY"), "PAK MIL SPY");
    assert_string_equal(sense("USAMED"), "USA JRN");
    assert_string_equal(sense("MUSGOV"), "MUS GOV");
    assert_string_equal(sense("AFGREBMUS"), "AFG REB");
    assert_string_equal(sense("IGOUNOKID"), "UNO SOC");
    assert_string_equal(sense("IGOEUREEC"), "EUR");
    assert_string_equal(sense("NGOUSAHLH"), "NGO MED");
    assert_string_equal(sense("NGO"), "NGO SOC");
    assert_string_equal(sense("USAGOVDEV"), "USA GOV");
    assert_string_equal(sense("KSV"), "KOS");
    assert_string_equal(sense("---GOV"), " GOV");
    assert_string_equal(sense("---"), "");
    assert_string_equal(sense("NRLLEG"), "NRL LEG");
    assert_string_equal(sense("ELI"), " ELI");
    assert_string_equal(sense("G7"), "");
}

/* ---- the real ones, when they are there --------------------------------- */

static void test_phoenix__is_read_without_a_fault(void **state)
{
    static const char *const names[] = {"Phoenix.Countries.actors.txt", "Phoenix.International.actors.txt",
                                        "Phoenix.MilNonState.actors.txt", "PETR.Validate.actors.txt"};
    static const uint32_t    at_least[] = {18300, 7800, 1000, 120};
    char                     path[4096];

    (void)state;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        dm_file file;
        dm_err  err;

        snprintf(path, sizeof path, DM_SOURCE "/../shared/data/petrarch/%s", names[i]);
        if (dm_path_kind(path) != 'f') {
            print_message("skipped: no %s\n", path);
            return;
        }
        assert_int_equal(dm_file_read(&file, path, 64u << 20, &err), DM_OK);
        begin();
        dm_petrarch_read(&p, DM_PETRARCH_ACTORS, file.bytes, path);
        assert_int_equal(p.n_error, 0);
        assert_true(p.n_entry > at_least[i]);
        dm_arena_clear(&arena);
        dm_file_close(&file);
    }
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_actors__a_name_its_synonyms_and_codes),
        TEST(test_actors__the_last_record_is_kept),
        TEST(test_actors__days_in_all_forms),
        TEST(test_actors__a_day_that_two_terms_share_is_the_later_ones),
        TEST(test_actors__odd_days_are_mended_or_never_hold),
        TEST(test_actors__codes_in_the_line_of_the_name),
        TEST(test_actors__a_synonym_may_have_its_own_code),
        TEST(test_actors__brackets_hold_another_name),
        TEST(test_actors__comments_of_all_kinds),
        TEST(test_actors__line_ends_and_encodings),
        TEST(test_actors__what_petrarch_lets_pass),
        TEST(test_actors__faults_name_line_and_want),
        TEST(test_agents__plurals),
        TEST(test_agents__sets),
        TEST(test_agents__codes_before_and_behind),
        TEST(test_agents__faults),
        TEST(test_hostile__endless_lines_brackets_noise),
        TEST(test_hostile__a_file_cut_anywhere_is_read_or_refused),
        TEST(test_graft__all_that_was_there_is_there),
        TEST(test_graft__codes_are_found_by_every_name),
        TEST(test_graft__ours_stays_who_he_is),
        TEST(test_graft__survives_every_failing_allocation),
        TEST(test_codes__say_country_and_sectors),
        TEST(test_phoenix__is_read_without_a_fault),
    };

    return cmocka_run_group_tests(tests, open_lexicon, close_lexicon);
}
