/* test_petrarch.c: events by a user's own verbs, on given trees
 *
 * The word of a country (see tree.h) has that code in the user's dictionary; agents are
 * added by their forms. Events come as "NRL > SRL 040".
 */
#include "tree.h"

#include "event/event.h"
#include "lexicon/petrarch.h"
#include "lexicon/petrarch_verb.h"

static const char verbs_text[] =
    "&MONEY\n+CROWN\n+GOLD_FLORIN\n"
    "--- SAY [010] ---\nSAY {SAYS SAID}\n"
    "--- WANT [030] ---\nWANT\n"
    "--- BEG [020] ---\nBEG\n"
    "--- BEGIN [---] ---\nBEGIN {BEGAN}\n"
    "--- MEET [040:040] ---\nMEET {MET}\n"
    "--- PRAISE [051] ---\nPRAISE\n"
    "--- HOLD [---] ---\nHOLD {HELD}\n- * TALKS [046:046]\n- % * TALKS [047]\n"
    "--- BLAME [110] ---\nBLAME\n- * (FOR {CRUEL ATTACK}) [112]\n- + * (BEFORE $) [111]\n"
    "--- PAY [070] ---\nPAY {PAID}\n- * &MONEY [071]\n- * {FOREIGN AID} [072]\n- &MONEY * [073]\n- NOT * [074]\n"
    "--- CALL [011] ---\nCALL\n+CALL_OFF {+CALLED_OFF} [121]\n- * (FOR) [020]\n"
    "--- STRIKE [190] ---\nSTRIKE {STRUCK}\n"
    "~ a (b . STRIKE) SAY = a b 112\n";

static dm_petrarch p;

static int open_small(void **state)
{
    (void)state;
    return open_lexicon("tests/event/lexicon");
}

/* Codes for every country; and for agents, by their forms: "soldiers ~MIL". */
static void add_codes(const char *agents)
{
    for (uint32_t t = 0; t < doc.n_tok; t++) {
        dm_str rest = dm_str_of(agents), form, code;

        for (uint32_t i = 0; i < doc.n_mention; i++)
            if (doc.mentions[i].head == t)
                *DM_PUSH(&arena, doc.coded, doc.n_coded, doc.cap_coded) =
                    (dm_coded){t, 1, dm_str_of(doc.actors[doc.mentions[i].actor].country), false, false};
        while (dm_str_cut(&form, &rest, ' ') && dm_str_cut(&code, &rest, ' '))
            if (dm_str_eq(form, dm_doc_form(&doc, t)))
                *DM_PUSH(&arena, doc.coded, doc.n_coded, doc.cap_coded) = (dm_coded){t, 1, code, true, false};
    }
}

static const char *code_with(const char *words, const char *agents)
{
    static char text_out[2000];
    dm_buf      b = {0};
    dm_err      err = {0};

    start_doc();
    add_sentence(words);
    doc.mention_at = DM_NEW(&arena, uint32_t, doc.n_tok + 1);
    for (uint32_t i = 0; i <= doc.n_tok; i++)
        doc.mention_at[i] = DM_NONE;
    for (uint32_t i = 0; i < doc.n_mention; i++)
        doc.mention_at[doc.mentions[i].head] = i;
    add_codes(agents);
    assert_int_equal(dm_event_find_by(&doc, lex, p.verbs, &err), DM_OK);
    for (uint32_t i = 0; i < doc.n_event; i++)
        dm_buf_fmt(&b, "%s%.*s > %.*s %.*s", i ? "; " : "", (int)doc.events[i].actor_code.n, doc.events[i].actor_code.p,
                   (int)doc.events[i].recipient_code.n, doc.events[i].recipient_code.p, (int)doc.events[i].cameo.n,
                   doc.events[i].cameo.p);
    snprintf(text_out, sizeof text_out, "%.*s", (int)b.n, b.p ? b.p : "");
    dm_buf_clear(&b);
    return text_out;
}

static void assert_coded(const char *words, const char *wanted)
{
    assert_string_equal(code_with(words, ""), wanted);
}

static void read_dictionary(dm_petrarch_kind kind, const char *words)
{
    dm_petrarch_read(&p, kind, dm_str_of(words), "test");
    assert_int_equal(p.n_error, 0);
}

static int open_verbs(void **state)
{
    open_doc(state);
    p = (dm_petrarch){.arena = &arena};
    read_dictionary(DM_PETRARCH_VERBS, verbs_text);
    return 0;
}

#define WITH_VERBS(test) cmocka_unit_test_setup_teardown(test, open_verbs, close_arena)

/* ---- who and whom ------------------------------------------------------- */

static void test_verb__codes_subject_and_object(void **state)
{
    (void)state;
    assert_coded("Norland/norland/PROPN/2/nsubj//NRL praised/praise/VERB/0/root Sorland/sorland/PROPN/2/obj//SRL", "NRL > SRL 051");
}

static void test_verb__of_a_pair_of_codes_codes_both_ways(void **state)
{
    (void)state;
    assert_coded("Norland/norland/PROPN/2/nsubj//NRL met/meet/VERB/0/root Sorland/sorland/PROPN/2/obj//SRL",
                 "NRL > SRL 040; SRL > NRL 040");
}

static void test_verb__passive_turns_sides(void **state)
{
    (void)state;
    assert_coded("Norland/norland/PROPN/3/nsubj:pass//NRL was/be/AUX/3/aux:pass praised/praise/VERB/0/root by/by/ADP/5/case "
                 "Sorland/sorland/PROPN/3/obl//SRL", "SRL > NRL 051");
}

static void test_verb__without_one_side_is_no_event(void **state)
{
    (void)state;
    assert_coded("Norland/norland/PROPN/2/nsubj//NRL praised/praise/VERB/0/root roses/rose/NOUN/2/obj", "");
    assert_coded("roses/rose/NOUN/2/nsubj praised/praise/VERB/0/root Norland/norland/PROPN/2/obj//NRL", "");
}

static void test_verb__joined_actors_make_an_event_each(void **state)
{
    (void)state;
    assert_coded("Norland/norland/PROPN/4/nsubj//NRL and/and/CCONJ/3/cc Estland/estland/PROPN/1/conj//ESL praised/praise/VERB/0/root "
                 "Sorland/sorland/PROPN/4/obj//SRL", "NRL > SRL 051; ESL > SRL 051");
}

static void test_phrase__agents_are_put_to_the_actor(void **state)
{
    (void)state;
    assert_string_equal(code_with("lawmakers/lawmaker/NOUN/4/nsubj in/in/ADP/3/case Norland/norland/PROPN/1/nmod//NRL "
                                  "praised/praise/VERB/0/root Sorland/sorland/PROPN/6/compound//SRL soldiers/soldier/NOUN/4/obj",
                                  "lawmakers ~LEG soldiers ~MIL"), "NRLLEG > SRLMIL 051");
}

static void test_phrase__what_stands_before_is_shared(void **state)
{
    (void)state;
    assert_string_equal(code_with("Norish/norish/ADJ/2/amod//NRL media/medium/NOUN/5/nsubj and/and/CCONJ/4/cc "
                                  "government/government/NOUN/2/conj praised/praise/VERB/0/root Sorland/sorland/PROPN/5/obj//SRL",
                                  "media ~MED government ~GOV"), "NRLMED > SRL 051; NRLGOV > SRL 051");
}

static void test_phrase__two_subjects_side_by_side_are_one(void **state)
{
    (void)state;
    assert_string_equal(code_with("Norland/norland/PROPN/4/nsubj//NRL minister/minister/NOUN/3/nmod:desc Lund/lund/PROPN/4/nsubj "
                                  "praised/praise/VERB/0/root Sorland/sorland/PROPN/4/obj//SRL", "minister ~GOV"),
                        "NRLGOV > SRL 051");
}

static void test_phrase__agents_between_come_with_the_actor_behind(void **state)
{
    (void)state;
    assert_string_equal(code_with("Norland/norland/PROPN/2/nsubj//NRL praised/praise/VERB/0/root ties/tie/NOUN/2/obj with/with/ADP/5/case "
                                  "soldiers/soldier/NOUN/3/nmod of/of/ADP/7/case Sorland/sorland/PROPN/5/nmod//SRL", "soldiers ~MIL"),
                        "NRL > SRLMIL 051");
}

static void test_phrase__an_agent_alone_is_nobodys(void **state)
{
    (void)state;
    assert_string_equal(code_with("clerics/cleric/NOUN/2/nsubj praised/praise/VERB/0/root Norland/norland/PROPN/2/obj//NRL",
                                  "clerics ~REL"), "---REL > NRL 051");
}

/* ---- patterns ----------------------------------------------------------- */

static void test_pattern__a_set_of_words(void **state)
{
    (void)state;
    assert_coded("Norland/norland/PROPN/2/nsubj//NRL paid/pay/VERB/0/root crowns/crown/NOUN/2/obj to/to/ADP/5/case "
                 "Sorland/sorland/PROPN/2/obl//SRL", "NRL > SRL 071");
    assert_coded("Norland/norland/PROPN/2/nsubj//NRL paid/pay/VERB/0/root gold/gold/NOUN/4/compound florins/florin/NOUN/2/obj to/to/ADP/6/case "
                 "Sorland/sorland/PROPN/2/obl//SRL", "NRL > SRL 071");
    assert_coded("Norland/norland/PROPN/2/nsubj//NRL paid/pay/VERB/0/root florins/florin/NOUN/2/obj to/to/ADP/5/case "
                 "Sorland/sorland/PROPN/2/obl//SRL", "NRL > SRL 070");
}

static void test_pattern__words_of_a_phrase_stand_at_its_head_or_are_joined(void **state)
{
    (void)state;
    assert_coded("Norland/norland/PROPN/2/nsubj//NRL paid/pay/VERB/0/root foreign/foreign/ADJ/6/amod and/and/CCONJ/5/cc "
                 "other/other/ADJ/3/conj aid/aid/NOUN/2/obj to/to/ADP/8/case Sorland/sorland/PROPN/2/obl//SRL", "NRL > SRL 072");
    assert_coded("Norland/norland/PROPN/2/nsubj//NRL paid/pay/VERB/0/root foreign/foreign/ADJ/5/amod student/student/NOUN/5/compound "
                 "aid/aid/NOUN/2/obj to/to/ADP/7/case Sorland/sorland/PROPN/2/obl//SRL", "NRL > SRL 070");
}

static void test_pattern__a_prepositional_phrase(void **state)
{
    (void)state;
    assert_coded("Norland/norland/PROPN/2/nsubj//NRL blamed/blame/VERB/0/root Sorland/sorland/PROPN/2/obj//SRL for/for/ADP/7/case "
                 "a/a/DET/7/det cruel/cruel/ADJ/7/amod attack/attack/NOUN/2/obl", "NRL > SRL 112");
}

static void test_pattern__signs_say_who_is_who(void **state)
{
    (void)state;
    assert_coded("Norland/norland/PROPN/3/nsubj:pass//NRL was/be/AUX/3/aux:pass blamed/blame/VERB/0/root before/before/ADP/5/case "
                 "Sorland/sorland/PROPN/3/obl//SRL", "SRL > NRL 111");
}

static void test_pattern__both_sides_in_the_subject(void **state)
{
    (void)state;
    assert_coded("Norland/norland/PROPN/4/nsubj//NRL and/and/CCONJ/3/cc Sorland/sorland/PROPN/1/conj//SRL held/hold/VERB/0/root "
                 "talks/talk/NOUN/4/obj", "NRL > SRL 047; SRL > NRL 047");
}

static void test_pattern__a_verb_of_two_words_is_found_first(void **state)
{
    (void)state;
    assert_coded("Norland/norland/PROPN/2/nsubj//NRL called/call/VERB/0/root off/off/ADP/2/compound:prt talks/talk/NOUN/2/obj "
                 "with/with/ADP/6/case Sorland/sorland/PROPN/4/nmod//SRL", "NRL > SRL 121");
}

/* ---- clauses ------------------------------------------------------------ */

static void test_clause__wanting_to_meet_is_meeting(void **state)
{
    (void)state;
    assert_coded("Norland/norland/PROPN/2/nsubj//NRL wants/want/VERB/0/root to/to/PART/4/mark meet/meet/VERB/2/xcomp "
                 "Sorland/sorland/PROPN/4/obj//SRL", "NRL > SRL 040");
}

static void test_clause__a_verb_without_a_code_is_passed(void **state)
{
    (void)state;
    assert_coded("Norland/norland/PROPN/2/nsubj//NRL began/begin/VERB/0/root to/to/PART/4/mark praise/praise/VERB/2/xcomp "
                 "Sorland/sorland/PROPN/4/obj//SRL", "NRL > SRL 051");
}

static void test_clause__a_transformation_decides(void **state)
{
    (void)state;
    assert_coded("Norland/norland/PROPN/2/nsubj//NRL said/say/VERB/0/root Sorland/sorland/PROPN/4/nsubj//SRL struck/strike/VERB/2/ccomp "
                 "Estland/estland/PROPN/4/obj//ESL", "NRL > SRL 112");
}

static void test_clause__without_one_the_inner_subject_is_meant(void **state)
{
    (void)state;
    assert_coded("Norland/norland/PROPN/2/nsubj//NRL said/say/VERB/0/root Sorland/sorland/PROPN/4/nsubj//SRL praised/praise/VERB/2/ccomp "
                 "Estland/estland/PROPN/4/obj//ESL", "NRL > SRL 051");
}

static void test_pattern__not_is_its_own_word(void **state)
{
    (void)state;
    assert_coded("Norland/norland/PROPN/4/nsubj//NRL will/will/AUX/4/aux not/not/PART/4/advmod/Polarity=Neg pay/pay/VERB/0/root "
                 "Sorland/sorland/PROPN/4/obj//SRL", "NRL > SRL 074");
}

static const char shells[] = "Norland/norland/PROPN/3/nsubj//NRL recently/recently/ADV/3/advmod fired/fire/VERB/0/root artillery/artillery/NOUN/5/compound "
                             "shells/shell/NOUN/3/obj at/at/ADP/7/case Sorland/sorland/PROPN/3/obl//SRL";

static void test_pattern__of_a_file_without_brackets_is_flat(void **state)
{
    (void)state;
    read_dictionary(DM_PETRARCH_VERBS, "--- FIRE [071] ---\nFIRE\n- * ARTILLERY [180]\n");
    assert_coded(shells, "NRL > SRL 180");
    read_dictionary(DM_PETRARCH_VERBS, "--- FIRE [071] ---\nFIRE\n- RECENTLY * [181]\n");
    assert_coded(shells, "NRL > SRL 181");
    read_dictionary(DM_PETRARCH_VERBS, "--- FIRE [071] ---\nFIRE\n- * ARTILLERY [180]\n- RECENTLY * [181]\n- * {BIG SHELLS} [182]\n");
    assert_coded(shells, "NRL > SRL 071");
}

static void test_phrase__a_name_without_a_code_may_be_its_words(void **state)
{
    static const char words[] = "Norland/norland/PROPN/2/nsubj//NRL praised/praise/VERB/0/root the/the/DET/4/det Board/board/PROPN/2/obj//XXX "
                                "of/of/ADP/6/case Roads/road/PROPN/4/nmod";

    (void)state;
    p.verbs->new_words = 4;
    start_doc();
    add_sentence(words);
    doc.mention_at = DM_NEW(&arena, uint32_t, doc.n_tok + 1);
    memset(doc.mention_at, 0xff, (doc.n_tok + 1) * sizeof *doc.mention_at);
    for (uint32_t i = 0; i < doc.n_mention; i++)
        doc.mention_at[doc.mentions[i].head] = i;
    doc.toks[3].ne = DM_NE_ORG;
    *DM_PUSH(&arena, doc.coded, doc.n_coded, doc.cap_coded) = (dm_coded){0, 1, DM_STR("NRL"), false, false};
    assert_int_equal(dm_event_find_by(&doc, lex, p.verbs, NULL), DM_OK);
    assert_int_equal(doc.n_event, 1);
    assert_str(doc.events[0].recipient_code, "\"THE BOARD OF ROADS\"");
    p.verbs->new_words = 3;
    doc.n_event = 0;
    assert_int_equal(dm_event_find_by(&doc, lex, p.verbs, NULL), DM_OK);
    assert_int_equal(doc.n_event, 0);
}

static void test_ontology__other_codes_stay_what_they_are(void **state)
{
    (void)state;
    p.verbs->is_foreign = true;
    assert_coded("Norland/norland/PROPN/4/nsubj//NRL did/do/AUX/4/aux not/not/PART/4/advmod/Polarity=Neg blame/blame/VERB/0/root "
                 "Sorland/sorland/PROPN/4/obj//SRL", "NRL > SRL 110");
    assert_int_equal(doc.events[0].type, DM_TYPE_NONE);
    assert_int_equal(doc.events[0].status, DM_EVENT_NEGATED);
}

static void test_clause__what_nobody_is_said_to_say_is_coded_by_itself(void **state)
{
    (void)state;
    assert_coded("it/it/PRON/3/nsubj:pass was/be/AUX/3/aux:pass said/say/VERB/0/root Norland/norland/PROPN/5/nsubj//NRL "
                 "praised/praise/VERB/3/ccomp Sorland/sorland/PROPN/5/obj//SRL", "NRL > SRL 051");
}

static void test_clause__who_is_asked_to_pay_is_asked_for_it(void **state)
{
    (void)state;
    assert_coded("Norland/norland/PROPN/2/nsubj//NRL begs/beg/VERB/0/root Sorland/sorland/PROPN/2/obj//SRL to/to/PART/5/mark "
                 "meet/meet/VERB/2/xcomp Estland/estland/PROPN/5/obj//ESL", "NRL > SRL 040");
}

static void test_verb__of_equal_codes_is_done_together(void **state)
{
    (void)state;
    assert_coded("Norland/norland/PROPN/4/nsubj//NRL and/and/CCONJ/3/cc Sorland/sorland/PROPN/1/conj//SRL met/meet/VERB/0/root",
                 "NRL > SRL 040; SRL > NRL 040");
}

static void test_phrase__an_agent_that_is_no_head_is_nobody(void **state)
{
    (void)state;
    assert_string_equal(code_with("Norland/norland/PROPN/2/nsubj//NRL praised/praise/VERB/0/root soldiers/soldier/NOUN/4/compound "
                                  "games/game/NOUN/2/obj in/in/ADP/6/case Sorland/sorland/PROPN/2/obl//SRL", "soldiers ~MIL"),
                        "NRL > SRL 051");
}

static void test_clause__what_is_asked_for_is_not_done(void **state)
{
    (void)state;
    assert_coded("Norland/norland/PROPN/2/nsubj//NRL called/call/VERB/0/root for/for/ADP/4/case Sorland/sorland/PROPN/2/obl//SRL "
                 "to/to/PART/6/mark strike/strike/VERB/2/advcl Estland/estland/PROPN/6/obj//ESL", "NRL > SRL 020");
}

static void test_clause__not_to_blame_is_its_opposite(void **state)
{
    (void)state;
    assert_coded("Norland/norland/PROPN/4/nsubj//NRL did/do/AUX/4/aux not/not/PART/4/advmod/Polarity=Neg blame/blame/VERB/0/root "
                 "Sorland/sorland/PROPN/4/obj//SRL", "NRL > SRL 050");
}

/* ---- filters ------------------------------------------------------------ */

static const char praised[] = "Norland/norland/PROPN/2/nsubj//NRL praised/praise/VERB/0/root Sorland/sorland/PROPN/2/obj//SRL "
                              "after/after/ADP/5/case floods/flood/NOUN/2/obl";

static void test_discard__stops_a_sentence_or_an_article(void **state)
{
    (void)state;
    read_dictionary(DM_PETRARCH_DISCARDS, "AFTER FLOOD_\n+DROUGHT\n");
    assert_coded(praised, "NRL > SRL 051");
    read_dictionary(DM_PETRARCH_DISCARDS, "AFTER FLOOD\n");
    assert_coded(praised, "");
}

static void test_issues__are_counted_by_the_sentence(void **state)
{
    (void)state;
    read_dictionary(DM_PETRARCH_ISSUES, "n:flood [WATER]\n~after floods\n");
    assert_coded(praised, "NRL > SRL 051");
    assert_str(doc.events[0].issues, "");
    read_dictionary(DM_PETRARCH_ISSUES, "praised Sorland after floods [WATER]\n");
    assert_coded(praised, "NRL > SRL 051");
    assert_str(doc.events[0].issues, "WATER,1");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        WITH_VERBS(test_verb__codes_subject_and_object),
        WITH_VERBS(test_verb__of_a_pair_of_codes_codes_both_ways),
        WITH_VERBS(test_verb__passive_turns_sides),
        WITH_VERBS(test_verb__without_one_side_is_no_event),
        WITH_VERBS(test_verb__joined_actors_make_an_event_each),
        WITH_VERBS(test_phrase__agents_are_put_to_the_actor),
        WITH_VERBS(test_phrase__what_stands_before_is_shared),
        WITH_VERBS(test_phrase__two_subjects_side_by_side_are_one),
        WITH_VERBS(test_phrase__agents_between_come_with_the_actor_behind),
        WITH_VERBS(test_phrase__an_agent_alone_is_nobodys),
        WITH_VERBS(test_pattern__a_set_of_words),
        WITH_VERBS(test_pattern__words_of_a_phrase_stand_at_its_head_or_are_joined),
        WITH_VERBS(test_pattern__a_prepositional_phrase),
        WITH_VERBS(test_pattern__signs_say_who_is_who),
        WITH_VERBS(test_pattern__both_sides_in_the_subject),
        WITH_VERBS(test_pattern__a_verb_of_two_words_is_found_first),
        WITH_VERBS(test_clause__wanting_to_meet_is_meeting),
        WITH_VERBS(test_clause__a_verb_without_a_code_is_passed),
        WITH_VERBS(test_clause__a_transformation_decides),
        WITH_VERBS(test_clause__without_one_the_inner_subject_is_meant),
        WITH_VERBS(test_pattern__not_is_its_own_word),
        WITH_VERBS(test_pattern__of_a_file_without_brackets_is_flat),
        WITH_VERBS(test_phrase__a_name_without_a_code_may_be_its_words),
        WITH_VERBS(test_ontology__other_codes_stay_what_they_are),
        WITH_VERBS(test_clause__what_nobody_is_said_to_say_is_coded_by_itself),
        WITH_VERBS(test_clause__who_is_asked_to_pay_is_asked_for_it),
        WITH_VERBS(test_verb__of_equal_codes_is_done_together),
        WITH_VERBS(test_phrase__an_agent_that_is_no_head_is_nobody),
        WITH_VERBS(test_clause__what_is_asked_for_is_not_done),
        WITH_VERBS(test_clause__not_to_blame_is_its_opposite),
        WITH_VERBS(test_discard__stops_a_sentence_or_an_article),
        WITH_VERBS(test_issues__are_counted_by_the_sentence),
    };

    return cmocka_run_group_tests(tests, open_small, close_lexicon);
}
