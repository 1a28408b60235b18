/* test_petrarch_verb.c: verbs, patterns, discards and issues, read */
#include "check.h"

#include "base/arena.h"
#include "lexicon/lexicon.h"
#include "lexicon/petrarch.h"
#include "lexicon/petrarch_verb.h"

static dm_arena    arena;
static dm_petrarch p;

static void read_text(dm_petrarch_kind kind, const char *text)
{
    static jmp_buf never;

    dm_arena_clear(&arena);
    dm_arena_init(&arena, 0);
    arena.leave = &never;
    p = (dm_petrarch){.arena = &arena};
    dm_petrarch_read(&p, kind, dm_str_of(text), "dictionary");
}

static int teardown(void **state)
{
    (void)state;
    dm_arena_clear(&arena);
    return 0;
}

static void put_item(dm_buf *out, uint32_t item)
{
    dm_str name = item & DM_PV_SET ? p.verbs->sets[item & ~DM_PV_SET].name : p.verbs->words.key[item];

    dm_buf_fmt(out, "%.*s", name.n ? (int)name.n : 1, name.n ? name.p : "~");
}

static void put_items(dm_buf *out, uint32_t first, uint32_t n)
{
    for (uint32_t i = first; i < first + n; i++) {
        if (i > first)
            dm_buf_char(out, ' ');
        put_item(out, p.verbs->items[i]);
    }
}

/* The verbs of a word's chain, as "call off [160]". */
static void put_code(dm_buf *out, dm_pv_code code)
{
    dm_buf_fmt(out, "[%.*s:%.*s]", (int)code.there.n, code.there.n ? code.there.p : "", (int)code.back.n,
               code.back.n ? code.back.p : "");
}

static const char *told(dm_buf *out)
{
    static char text[4000];

    snprintf(text, sizeof text, "%.*s", (int)out->n, out->p ? out->p : "");
    dm_buf_clear(out);
    return text;
}

static const char *verbs(void)
{
    dm_buf out = {0};

    for (uint32_t i = 0; i < p.verbs->n_verb; i++) {
        const dm_pv_verb *v = &p.verbs->verbs[i];

        dm_buf_fmt(&out, "%s", i ? ", " : "");
        put_items(&out, v->first, v->n);
        if (v->n > 1)
            dm_buf_fmt(&out, "@%u", v->at);
    }
    return told(&out);
}

static const char *patterns(void)
{
    static const char sign[] = "  $+%^";
    dm_buf            out = {0};

    for (uint32_t i = 0; i < p.verbs->n_pattern; i++) {
        const dm_pv_pattern *pat = &p.verbs->patterns[i];

        dm_buf_fmt(&out, "%s", i ? " | " : "");
        for (uint32_t k = 0; k < pat->n_before + pat->n_after; k++) {
            const dm_pv_part *part = &p.verbs->parts[pat->first + k];

            dm_buf_fmt(&out, "%s", k == pat->n_before ? "* " : "");
            if (part->kind > DM_PV_PREP)
                dm_buf_char(&out, sign[part->kind]);
            put_items(&out, part->first, part->n);
            if (part->kind == DM_PV_PREP)
                dm_buf_fmt(&out, "/%u", part->n_inner);
            dm_buf_char(&out, ' ');
        }
        put_code(&out, pat->code);
    }
    return told(&out);
}

static dm_str first_error(void)
{
    return p.n_error ? p.errors[0].text : DM_STR("");
}

#define assert_told(told, wanted) assert_string_equal(told, wanted)

static const char block[] = "--- GIVE [070] ---\nGIVE\n";

static const char *with_pattern(const char *line)
{
    static char text[500];

    snprintf(text, sizeof text, "&TIES\n+PACT\n%s%s\n", block, line);
    read_text(DM_PETRARCH_VERBS, text);
    return patterns();
}

/* ---- verbs -------------------------------------------------------------- */

static void test_verbs__regular_forms_are_made(void **state)
{
    (void)state;
    read_text(DM_PETRARCH_VERBS, "--- A [010] ---\nCARRY\nMOVE\nPUSH\nVEX\nSTAY\n");
    assert_told(verbs(), "carry, carries, carried, carrying, move, moves, moved, moving, push, pushes, pushed, pushing, "
                         "vex, vexes, vexed, vexing, stay, stays, stayed, staying");
}

static void test_verbs__listed_forms_are_the_only_ones(void **state)
{
    (void)state;
    read_text(DM_PETRARCH_VERBS, "--- A [010] ---\nGIVE {GAVE GIVEN }\nGO {}\n");
    assert_told(verbs(), "give, gave, given, go");
}

static void test_verbs__of_several_words_say_which_is_the_verb(void **state)
{
    (void)state;
    read_text(DM_PETRARCH_VERBS, "--- A [010] ---\n+CALL_OFF {+CALLED_OFF}\nRE_+ARREST\n");
    assert_told(verbs(), "call off@0, called off@0, re arrest@1, re arrests@1, re arrested@1, re arresting@1");
}

static void test_verbs__have_their_blocks_code_or_their_own(void **state)
{
    dm_buf out = {0};

    (void)state;
    read_text(DM_PETRARCH_VERBS, "--- A [042:043] ---\nGO {}\nRUN {} [---]\nSIT {} [:173]\n");
    for (uint32_t i = 0; i < p.verbs->n_verb; i++)
        put_code(&out, p.verbs->verbs[i].code);
    assert_told(told(&out), "[042:043][:][:173]");
}

static void test_verbs__the_later_of_two_is_found_first(void **state)
{
    uint32_t word;

    (void)state;
    read_text(DM_PETRARCH_VERBS, "--- A [010] ---\nSAY {}\n--- B [020] ---\nSAY {}\n");
    word = dm_verbs_word(p.verbs, DM_STR("say"));
    assert_int_not_equal(word, DM_PV_NONE);
    assert_int_equal(p.verbs->verbs[p.verbs->verb_of[word]].block, 1);
    assert_int_equal(dm_verbs_word(p.verbs, DM_STR("said")), DM_PV_NONE);
}

/* ---- sets --------------------------------------------------------------- */

static uint32_t n_term(const char *name)
{
    uint32_t n = 0;

    for (uint32_t i = 0; i < p.verbs->n_set; i++)
        if (dm_str_eq(p.verbs->sets[i].name, dm_str_of(name)))
            for (uint32_t t = p.verbs->sets[i].term; t != DM_PV_NONE; t = p.verbs->terms[t].next)
                n++;
    return n;
}

static void test_sets__take_in_the_sets_they_name(void **state)
{
    (void)state;
    read_text(DM_PETRARCH_VERBS, "&COIN\n+CROWN\n+GOLD FLORIN\n&MONEY\n+&COIN\n+CASH_\n");
    assert_int_equal(n_term("&COIN"), 2);
    assert_int_equal(n_term("&MONEY"), 4);          /* the name itself, and three */
    assert_int_equal(p.n_error, 1);                 /* no verb in the file        */
}

static void test_sets__that_name_each_other_end(void **state)
{
    (void)state;
    read_text(DM_PETRARCH_VERBS, "&A\n+X\n+&B\n&B\n+Y\n+&A\n--- V [010] ---\nGO\n");
    assert_int_equal(p.n_error, 0);
}

/* ---- patterns ----------------------------------------------------------- */

static void test_patterns__of_every_kind_of_part(void **state)
{
    (void)state;
    assert_told(with_pattern("- * AID [071]"), "* aid [071:]");
    assert_told(with_pattern("- &TIES * {FULL ECONOMIC AID} (TO BORDER) [072:086]  # note"),
                "&TIES * full economic aid to/1 border [072:086]");
    assert_told(with_pattern("- + * (FROM $) ^ % [---]"), "+ * from/1 $ ^ % [:]");
    assert_told(with_pattern("- * REAL_PLEASANT CEASE-FIRE [010]"), "* real pleasant ~ [010:]");
    assert_told(with_pattern("- SPY_* [010]"), "spy [010:]");
    assert_told(with_pattern("* (TO QUESTION) [110]"), "* to/1 question [110:]");
}

static void test_patterns__with_an_unknown_set_never_match(void **state)
{
    (void)state;
    with_pattern("- * &NOTHING [010]");
    assert_int_equal(p.n_error, 0);
    assert_int_equal(p.verbs->patterns[0].weight, 0);
    assert_int_equal(p.files[0].odd[DM_PETRARCH_SET].n, 1);
}

static void assert_fault(const char *line, const char *wanted)
{
    with_pattern(line);
    assert_str(first_error(), wanted);
    assert_int_equal(p.errors[0].at.line, 5);
}

static void test_patterns__faults_say_what_was_wanted(void **state)
{
    (void)state;
    assert_fault("- AID [010]", "no '*' for the verb in 'AID'");
    assert_fault("- * AID * [010]", "more than one '*' in '* AID *'");
    assert_fault("- * {AID [010]", "'{' is not closed (wanted '}') in '* {AID'");
    assert_fault("- * (TO [010]", "'(' is not closed (wanted ')') in '* (TO'");
    assert_fault("- * () [010]", "'(' without a preposition in '* ()'");
    assert_fault("- * AID [010", "'[010' is not closed (wanted ']')");
    assert_fault("- * AID [0 1]", "code '[0 1]' is none (wanted [042], [042:043], [:173] or [---])");
}

static void test_blocks__faults_say_what_was_wanted(void **state)
{
    (void)state;
    read_text(DM_PETRARCH_VERBS, "GIVE\n");
    assert_str(first_error(), "verb 'GIVE' belongs to no block (wanted '--- NAME [CODE] ---' before it)");
    read_text(DM_PETRARCH_VERBS, "--- GIVE ---\n");
    assert_str(first_error(), "'--- GIVE ---' opens no block (wanted '--- NAME [CODE] ---')");
    read_text(DM_PETRARCH_VERBS, "- * X [010]\n");
    assert_str(first_error(), "pattern '* X [010]' belongs to no block");
    read_text(DM_PETRARCH_VERBS, "--- A [010] ---\nGO {WENT\n");
    assert_str(first_error(), "'{' is not closed (wanted '}')");
}

static void test_transformations__keep_the_codes_of_their_verbs(void **state)
{
    (void)state;
    read_text(DM_PETRARCH_VERBS, "--- S [010] ---\nSAY\n--- A [190] ---\nATTACK\n"
                                 "~ a (b . ATTACK) SAY = a b 112\n~ a (a b Q) SAY = a b Q\n~ a (a b DANCE) SAY = a b 015\n");
    assert_int_equal(p.n_error, 0);
    assert_int_equal(p.verbs->n_turn, 2);
    assert_str(p.verbs->turns[0].inner, "190");
    assert_str(p.verbs->turns[0].verb, "010");
    assert_str(p.verbs->turns[0].code, "112");
    assert_int_equal(p.verbs->turns[1].inner.n, 0);
    assert_int_equal(p.files[0].odd[DM_PETRARCH_VERB].n, 1);
    read_text(DM_PETRARCH_VERBS, "--- S [010] ---\nSAY\n~ a b SAY = a b 112\n");
    assert_int_equal(p.n_error, 1);
}

/* ---- discards and issues ------------------------------------------------ */

static void test_discards__of_articles_and_of_sentences(void **state)
{
    (void)state;
    read_text(DM_PETRARCH_DISCARDS, "MONTHS LATER  # history\n+TYPHOON_\n");
    assert_int_equal(p.verbs->n_discard, 2);
    assert_int_equal(p.verbs->discards[0].n, 2);
    assert_false(p.verbs->discards[0].is_article || p.verbs->discards[0].is_exact);
    assert_true(p.verbs->discards[1].is_article && p.verbs->discards[1].is_exact);
}

static const char *issues(void)
{
    dm_buf out = {0};

    for (uint32_t i = 0; i < p.verbs->n_issue; i++) {
        dm_buf_fmt(&out, "%s", i ? "|" : "");
        put_items(&out, p.verbs->issues[i].first, p.verbs->issues[i].n);
    }
    return told(&out);
}

static void test_issues__are_written_out(void **state)
{
    (void)state;
    read_text(DM_PETRARCH_ISSUES, "<ISSUE CATEGORY=\"X\" TYPE=\"ALL\">\nn:party aid [A]\npre+school [B]\nv:bomb [C]\n~bomb shelter\n</ISSUE>\n");
    assert_told(issues(), "party aid|parties aid|pre school|pre-school|preschool|bomb|bombs|bombed|bombing|bomb shelter");
    assert_int_equal(p.verbs->issues[9].code.n, 0);
    assert_str(p.verbs->issues[0].code, "A");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_verbs__regular_forms_are_made),
        cmocka_unit_test(test_verbs__listed_forms_are_the_only_ones),
        cmocka_unit_test(test_verbs__of_several_words_say_which_is_the_verb),
        cmocka_unit_test(test_verbs__have_their_blocks_code_or_their_own),
        cmocka_unit_test(test_verbs__the_later_of_two_is_found_first),
        cmocka_unit_test(test_sets__take_in_the_sets_they_name),
        cmocka_unit_test(test_sets__that_name_each_other_end),
        cmocka_unit_test(test_patterns__of_every_kind_of_part),
        cmocka_unit_test(test_patterns__with_an_unknown_set_never_match),
        cmocka_unit_test(test_patterns__faults_say_what_was_wanted),
        cmocka_unit_test(test_blocks__faults_say_what_was_wanted),
        cmocka_unit_test(test_transformations__keep_the_codes_of_their_verbs),
        cmocka_unit_test(test_discards__of_articles_and_of_sentences),
        cmocka_unit_test(test_issues__are_written_out),
    };

    return cmocka_run_group_tests(tests, NULL, teardown);
}
