/* test_event.c: parties, codes and status on given trees
 *
 * The trees are written by hand and the rules stand in tests/event/lexicon, so that what is
 * tested is the engine: neither the reader of English nor the shipped rules.
 */
#include "tree.h"

#include "event/event.h"
#include "lexicon/rule.h"

static int open_small(void **state)
{
    (void)state;
    return open_lexicon("tests/event/lexicon");
}

static void start(const char *words)
{
    start_doc();
    add_sentence(words);
}

static void code(void)
{
    dm_err err = {0};

    doc.mention_at = DM_NEW(&arena, uint32_t, doc.n_tok + 1);
    for (uint32_t i = 0; i <= doc.n_tok; i++)
        doc.mention_at[i] = DM_NONE;
    for (uint32_t i = 0; i < doc.n_mention; i++)
        doc.mention_at[doc.mentions[i].head] = i;
    assert_int_equal(dm_event_find(&doc, lex, &err), DM_OK);
}

static void write_parties(dm_buf *b, const uint32_t *actors, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++)
        dm_buf_fmt(b, "%s%s", i ? "+" : "", doc.actors[actors[i]].country);
    if (n == 0)
        dm_buf_char(b, '-');
}

/* "166 actual NOR > RUS; ..." */
static void assert_events(const char *wanted)
{
    dm_buf b = {0};

    for (uint32_t i = 0; i < doc.n_event; i++) {
        const dm_event *ev = &doc.events[i];

        dm_buf_fmt(&b, "%s%.*s %s ", i ? "; " : "", (int)ev->cameo.n, ev->cameo.p, dm_event_status_word(ev->status));
        write_parties(&b, ev->actors, ev->n_actor);
        dm_buf_fmt(&b, " > ");
        write_parties(&b, ev->recipients, ev->n_recipient);
    }
    assert_str(dm_buf_view(&b), wanted);
    dm_buf_clear(&b);
}

static void assert_coded(const char *words, const char *wanted)
{
    start(words);
    code();
    assert_events(wanted);
}

/* ---- parties ------------------------------------------------------------------- */

static void test_active__subject_acts_on_object(void **state)
{
    (void)state;
    assert_coded("Norway/norway/PROPN/2/nsubj//NOR expelled/expel/VERB/0/root Russia/russia/PROPN/2/obj//RUS",
                 "166 actual NOR > RUS");
}

static void test_passive__agent_acts_on_subject(void **state)
{
    (void)state;
    assert_coded("Russia/russia/PROPN/3/nsubj:pass//RUS was/be/AUX/3/aux:pass expelled/expel/VERB/0/root "
                 "by/by/ADP/5/case Norway/norway/PROPN/3/obl:agent//NOR",
                 "166 actual NOR > RUS");
}

static void test_participle__the_noun_before_it_is_acted_on(void **state)
{
    (void)state;
    assert_coded("Russia/russia/PROPN/5/nsubj//RUS expelled/expel/VERB/1/acl/Tense=Past|VerbForm=Part by/by/ADP/4/case "
                 "Norway/norway/PROPN/2/obl:agent//NOR slept/sleep/VERB/0/root",
                 "166 actual NOR > RUS");
}

static void test_relative_clause__the_noun_before_it_acts(void **state)
{
    (void)state;
    assert_coded("Norway/norway/PROPN/0/root//NOR that/that/PRON/3/nsubj/PronType=Rel expelled/expel/VERB/1/acl:relcl "
                 "Russia/russia/PROPN/3/obj//RUS",
                 "166 actual NOR > RUS");
}

static void test_coordination__one_event_with_all_parties(void **state)
{
    (void)state;
    assert_coded("Norway/norway/PROPN/4/nsubj//NOR and/and/CCONJ/3/cc Sweden/sweden/PROPN/1/conj//SWE expelled/expel/VERB/0/root "
                 "Russia/russia/PROPN/4/obj//RUS and/and/CCONJ/7/cc Belarus/belarus/PROPN/5/conj//BLR",
                 "166 actual NOR+SWE > RUS+BLR");
}

static void test_coordinated_verbs__share_their_subject(void **state)
{
    (void)state;
    assert_coded("Norway/norway/PROPN/2/nsubj//NOR attacked/attack/VERB/0/root Sweden/sweden/PROPN/2/obj//SWE and/and/CCONJ/5/cc "
                 "expelled/expel/VERB/2/conj Russia/russia/PROPN/5/obj//RUS",
                 "190 actual NOR > SWE; 166 actual NOR > RUS");
}

static void test_control__the_one_asked_would_act(void **state)
{
    (void)state;
    assert_coded("Norway/norway/PROPN/2/nsubj//NOR urged/urge/VERB/0/root Sweden/sweden/PROPN/2/obj//SWE to/to/PART/5/mark "
                 "expel/expel/VERB/2/xcomp/VerbForm=Inf Russia/russia/PROPN/5/obj//RUS",
                 "166 hypothetical SWE > RUS");
}

static void test_clause_without_subject__the_phrase_before_its_verb_acts(void **state)
{
    (void)state;
    assert_coded("Norway/norway/PROPN/2/nsubj//NOR slept/sleep/VERB/0/root after/after/ADP/4/case Sweden/sweden/PROPN/2/obl//SWE "
                 "expelled/expel/VERB/2/advcl/VerbForm=Fin Russia/russia/PROPN/5/obj//RUS",
                 "166 actual SWE > RUS");
}

static void test_coordinated_passives__share_their_agent(void **state)
{
    (void)state;
    assert_coded("Russia/russia/PROPN/3/nsubj:pass//RUS was/be/AUX/3/aux:pass mocked/mock/VERB/0/root by/by/ADP/5/case "
                 "Norway/norway/PROPN/3/obl:agent//NOR and/and/CCONJ/7/cc expelled/expel/VERB/3/conj/Tense=Past|VerbForm=Part",
                 "166 actual NOR > RUS");
}

static void test_participle_of_an_object__has_no_doer_above(void **state)
{
    (void)state;
    assert_coded("Norway/norway/PROPN/2/nsubj//NOR noticed/notice/VERB/0/root Russia/russia/PROPN/2/obj//RUS "
                 "expelled/expel/VERB/3/acl/Tense=Past|VerbForm=Part",
                 "");
}

static void test_plain_noun__is_told_apart_by_what_is_inside(void **state)
{
    (void)state;
    assert_coded("Norway/norway/PROPN/2/nsubj//NOR expelled/expel/VERB/0/root thousands/thousand/NOUN/2/obj of/of/ADP/6/case "
                 "Russian/russian/ADJ/6/amod//RUS tailors/tailor/NOUN/3/nmod",
                 "166 actual NOR > RUS");
}

static void test_apposition_with_and__is_another(void **state)
{
    (void)state;
    assert_coded("Norway/norway/PROPN/4/nsubj//NOR and/and/CCONJ/3/cc Sweden/sweden/PROPN/1/appos//SWE expelled/expel/VERB/0/root "
                 "Russia/russia/PROPN/4/obj//RUS",
                 "166 actual NOR+SWE > RUS");
}

static void test_attribute_with_a_subject__is_a_verb(void **state)
{
    (void)state;
    assert_coded("Norway/norway/PROPN/2/nsubj//NOR expelled/expel/VERB/3/amod Russia/russia/PROPN/0/root//RUS",
                 "166 actual NOR > RUS");
}

static void test_noun_before_and__is_no_subject(void **state)
{
    (void)state;
    assert_coded("Norway/norway/PROPN/2/nsubj//NOR attacked/attack/VERB/0/root Sweden/sweden/PROPN/2/obj//SWE "
                 "Belarus/belarus/PROPN/6/nsubj//BLR and/and/CCONJ/6/cc expelled/expel/VERB/3/acl/VerbForm=Fin Russia/russia/PROPN/6/obj//RUS",
                 "190 actual NOR > SWE; 166 actual NOR > RUS");
}

static void test_missile__acts_for_who_fired_it(void **state)
{
    (void)state;
    assert_coded("Missiles/missile/NOUN/5/nsubj fired/fire/VERB/1/acl/Tense=Past|VerbForm=Part by/by/ADP/4/case "
                 "Norway/norway/PROPN/2/obl:agent//NOR killed/kill/VERB/0/root Russia/russia/PROPN/5/obj//RUS",
                 "190 actual NOR > RUS");
    assert_coded("Trees/tree/NOUN/5/nsubj felled/fell/VERB/1/acl/Tense=Past|VerbForm=Part by/by/ADP/4/case "
                 "Norway/norway/PROPN/2/obl:agent//NOR killed/kill/VERB/0/root Russia/russia/PROPN/5/obj//RUS",
                 "");
}

static void test_some_of_the_offers__are_offers(void **state)
{
    (void)state;
    assert_coded("Norway/norway/PROPN/2/nsubj//NOR accepted/accept/VERB/0/root some/some/DET/2/obj of/of/ADP/5/case "
                 "offers/offer/NOUN/3/nmod from/from/ADP/7/case Russia/russia/PROPN/5/nmod//RUS",
                 "036 actual NOR > RUS");
}

static void test_offer_made_by__is_his(void **state)
{
    (void)state;
    assert_coded("Norway/norway/PROPN/2/nsubj//NOR accepted/accept/VERB/0/root offers/offer/NOUN/2/obj "
                 "made/make/VERB/3/acl/Tense=Past|VerbForm=Part by/by/ADP/6/case Russia/russia/PROPN/4/obl:agent//RUS",
                 "036 actual NOR > RUS");
    assert_coded("Norway/norway/PROPN/2/nsubj//NOR accepted/accept/VERB/0/root offers/offer/NOUN/2/obj "
                 "placed/place/VERB/3/acl/Tense=Past|VerbForm=Part from/from/ADP/6/case Russia/russia/PROPN/4/obl//RUS",
                 "036 actual NOR > RUS");
}

static void test_nobody_is_actor_and_recipient(void **state)
{
    (void)state;
    assert_coded("Norway/norway/PROPN/2/nsubj//NOR attacked/attack/VERB/0/root nobody/nobody/PRON/2/obj",
                 "190 actual NOR > -");
}

static void test_without_actor__nothing(void **state)
{
    (void)state;
    assert_coded("Rain/rain/NOUN/2/nsubj attacked/attack/VERB/0/root Russia/russia/PROPN/2/obj//RUS", "");
}

static void test_sanction_without_recipient__nothing(void **state)
{
    (void)state;
    assert_coded("Norway/norway/PROPN/2/nsubj//NOR expelled/expel/VERB/0/root gas/gas/NOUN/2/obj", "");
}

/* ---- nouns ---------------------------------------------------------------------- */

static void test_noun__by_and_of(void **state)
{
    (void)state;
    assert_coded("expulsion/expulsion/NOUN/0/root of/of/ADP/3/case Russia/russia/PROPN/1/nmod//RUS by/by/ADP/5/case "
                 "Norway/norway/PROPN/3/nmod//NOR",
                 "166 actual NOR > RUS");
}

static void test_light_verb__lends_its_subject(void **state)
{
    (void)state;
    assert_coded("Norway/norway/PROPN/2/nsubj//NOR launched/launch/VERB/0/root an/a/DET/4/det attack/attack/NOUN/2/obj on/on/ADP/6/case "
                 "Russia/russia/PROPN/2/obl//RUS",
                 "190 actual NOR > RUS");
}

static void test_light_verb__as_a_participle_behind_the_noun(void **state)
{
    (void)state;
    assert_coded("attack/attack/NOUN/0/root carried/carry/VERB/1/acl/Tense=Past|VerbForm=Part out/out/ADP/2/compound:prt "
                 "by/by/ADP/5/case Norway/norway/PROPN/2/obl:agent//NOR",
                 "190 actual NOR > -");
}

static void test_light_verb__whose_object_does_it(void **state)
{
    (void)state;
    assert_coded("Norway/norway/PROPN/2/nsubj//NOR accused/accuse/VERB/0/root Russia/russia/PROPN/2/obj//RUS of/of/ADP/6/case "
                 "an/a/DET/6/det attack/attack/NOUN/2/obl on/on/ADP/8/case Oslo/oslo/PROPN/6/nmod//NOR",
                 "190 hypothetical RUS > NOR");
}

/* ---- rules ----------------------------------------------------------------------- */

static void test_condition__the_particular_rule_wins(void **state)
{
    (void)state;
    assert_coded("Norway/norway/PROPN/2/nsubj//NOR expelled/expel/VERB/0/root a/a/DET/4/det migrant/migrant/NOUN/2/obj//RUS",
                 "174 actual NOR > RUS");
}

static void test_trigger__all_its_words_must_hang_on_it(void **state)
{
    (void)state;
    assert_coded("Norway/norway/PROPN/2/nsubj//NOR called/call/VERB/0/root on/on/ADP/4/case Russia/russia/PROPN/2/obl//RUS",
                 "020 actual NOR > RUS");
    assert_coded("Norway/norway/PROPN/2/nsubj//NOR called/call/VERB/0/root Russia/russia/PROPN/2/obj//RUS", "");
}

static void test_trigger__a_preposition_before_the_verb_is_not_its_word(void **state)
{
    (void)state;
    assert_coded("On/on/ADP/2/case Monday/monday/PROPN/4/obl Norway/norway/PROPN/4/nsubj//NOR called/call/VERB/0/root "
                 "Russia/russia/PROPN/4/obj//RUS",
                 "");
}

static void test_mutual__all_are_actors(void **state)
{
    (void)state;
    assert_coded("Norway/norway/PROPN/2/nsubj//NOR met/meet/VERB/0/root with/with/ADP/4/case Russia/russia/PROPN/2/obl//RUS",
                 "040 actual NOR+RUS > -");
}

static void test_turn__what_is_refused_gives_the_code_and_the_recipient(void **state)
{
    (void)state;
    assert_coded("Norway/norway/PROPN/2/nsubj//NOR refused/refuse/VERB/0/root to/to/PART/4/mark meet/meet/VERB/2/xcomp/VerbForm=Inf "
                 "Russia/russia/PROPN/4/obj//RUS",
                 "125 actual NOR > RUS");
}

static void test_request__tells_of_what_is_asked(void **state)
{
    (void)state;
    assert_coded("Norway/norway/PROPN/2/nsubj//NOR asked/ask/VERB/0/root Sweden/sweden/PROPN/2/obj//SWE to/to/PART/5/mark "
                 "expel/expel/VERB/2/xcomp/VerbForm=Inf Russia/russia/PROPN/5/obj//RUS",
                 "020 actual NOR > SWE");
}

/* ---- status ----------------------------------------------------------------------- */

static void test_not__negates(void **state)
{
    (void)state;
    assert_coded("Norway/norway/PROPN/4/nsubj//NOR did/do/AUX/4/aux not/not/PART/4/advmod expel/expel/VERB/0/root "
                 "Russia/russia/PROPN/4/obj//RUS",
                 "166 negated NOR > RUS");
}

static void test_not_only__does_not(void **state)
{
    (void)state;
    assert_coded("Norway/norway/PROPN/4/nsubj//NOR not/not/PART/4/advmod only/only/ADV/4/advmod expelled/expel/VERB/0/root "
                 "Russia/russia/PROPN/4/obj//RUS",
                 "166 actual NOR > RUS");
}

static void test_will_meet__is_a_promise(void **state)
{
    (void)state;
    assert_coded("Norway/norway/PROPN/3/nsubj//NOR will/will/AUX/3/aux meet/meet/VERB/0/root Russia/russia/PROPN/3/obj//RUS",
                 "036 future NOR+RUS > -");
}

static void test_will_not_meet__is_a_refusal(void **state)
{
    (void)state;
    assert_coded("Norway/norway/PROPN/4/nsubj//NOR will/will/AUX/4/aux not/not/PART/4/advmod meet/meet/VERB/0/root "
                 "Russia/russia/PROPN/4/obj//RUS",
                 "125 actual NOR > RUS");
}

static void test_plan__governs_its_clause(void **state)
{
    (void)state;
    assert_coded("Norway/norway/PROPN/2/nsubj//NOR planned/plan/VERB/0/root to/to/PART/4/mark expel/expel/VERB/2/xcomp/VerbForm=Inf "
                 "Russia/russia/PROPN/4/obj//RUS",
                 "166 future NOR > RUS");
}

static void test_failing_not_to__cancels_out(void **state)
{
    (void)state;
    assert_coded("Norway/norway/PROPN/4/nsubj//NOR did/do/AUX/4/aux not/not/PART/4/advmod fail/fail/VERB/0/root to/to/PART/6/mark "
                 "expel/expel/VERB/4/xcomp/VerbForm=Inf Russia/russia/PROPN/6/obj//RUS",
                 "166 actual NOR > RUS");
}

static void test_if__supposes(void **state)
{
    (void)state;
    assert_coded("If/if/SCONJ/3/mark Norway/norway/PROPN/3/nsubj//NOR expels/expel/VERB/5/advcl Russia/russia/PROPN/3/obj//RUS "
                 "wait/wait/VERB/0/root",
                 "166 hypothetical NOR > RUS");
}

/* ---- what hangs on an event ----------------------------------------------------------- */

static void add_claim(uint32_t speaker, dm_span content)
{
    dm_claim *c = DM_PUSH(&arena, doc.claims, doc.n_claim, doc.cap_claim);

    *c = (dm_claim){.speaker = speaker, .n_content = 1, .parent = DM_NONE, .rule = DM_NONE};
    c->content[0] = content;
}

static void test_claim__the_innermost_that_holds_the_trigger(void **state)
{
    (void)state;
    start("Norway/norway/PROPN/2/nsubj//NOR expelled/expel/VERB/0/root Russia/russia/PROPN/2/obj//RUS");
    add_claim(0, doc.sents[0].span);
    add_claim(0, (dm_span){7, 15});
    code();
    assert_int_equal(doc.events[0].claim, 1);
}

static void test_first_person__is_the_speaker(void **state)
{
    (void)state;
    start("We/we/PRON/2/nsubj/Person=1 expelled/expel/VERB/0/root Russia/russia/PROPN/2/obj//RUS");
    *DM_PUSH(&arena, doc.actors, doc.n_actor, doc.cap_actor) =
        (dm_actor){.name = DM_STR("Norway"), .country = "NOR", .entry = DM_NONE, .died = DM_DAY_NONE};
    add_claim(doc.n_actor - 1, doc.sents[0].span);
    code();
    assert_events("166 actual NOR > RUS");
}

static void test_evidence_holds_the_trigger(void **state)
{
    (void)state;
    start("Norway/norway/PROPN/2/nsubj//NOR expelled/expel/VERB/0/root Russia/russia/PROPN/2/obj//RUS ././PUNCT/2/punct");
    code();
    assert_str(dm_doc_str(&doc, doc.events[0].trigger), "expelled");
    assert_str(dm_doc_str(&doc, doc.events[0].evidence), "Norway expelled Russia");
}

static void test_counts__are_what_a_counting_word_governs(void **state)
{
    (void)state;
    start("Norway/norway/PROPN/2/nsubj//NOR killed/kill/VERB/0/root 1,200/1,200/NUM/4/nummod men/man/NOUN/2/obj//RUS");
    code();
    assert_int_equal(doc.events[0].dead, 1200);
    assert_int_equal(doc.events[0].injured, -1);
}

static void test_no_date__is_the_articles(void **state)
{
    (void)state;
    start("Norway/norway/PROPN/2/nsubj//NOR attacked/attack/VERB/0/root Russia/russia/PROPN/2/obj//RUS");
    doc.published = (dm_date){.first = 100, .last = 100};
    code();
    assert_int_equal(doc.events[0].date.first, 100);
    assert_string_equal(doc.events[0].date.how, "article");
}

static void test_a_year_ago__is_history(void **state)
{
    (void)state;
    start("Norway/norway/PROPN/2/nsubj//NOR attacked/attack/VERB/0/root Russia/russia/PROPN/2/obj//RUS then/then/ADV/2/advmod");
    doc.published = (dm_date){.first = 1000, .last = 1000};
    *DM_PUSH(&arena, doc.timexes, doc.n_timex, doc.cap_timex) =
        (dm_timex){.first = 3, .n = 1, .date = {.first = 600, .last = 600, .how = "absolute"}};
    code();
    assert_events("190 historical NOR > RUS");
}

static void test_title__is_not_coded_beside_a_body(void **state)
{
    (void)state;
    start("Norway/norway/PROPN/2/nsubj//NOR attacked/attack/VERB/0/root Russia/russia/PROPN/2/obj//RUS");
    doc.sents[0].is_title = true;
    add_sentence("It/it/PRON/2/nsubj rained/rain/VERB/0/root");
    code();
    assert_events("");
}

static void test_repeated_act__is_one_event(void **state)
{
    (void)state;
    assert_coded("Norway/norway/PROPN/2/nsubj//NOR launched/launch/VERB/0/root an/a/DET/4/det attack/attack/NOUN/2/obj "
                 "killing/kill/VERB/2/advcl/Tense=Pres|VerbForm=Part Russia/russia/PROPN/5/obj//RUS",
                 "190 actual NOR > RUS");
}

/* ---- the linter's side ------------------------------------------------------------------- */

static bool bears_out(const char *wants, bool is_no)
{
    dm_lex_example ex = {.section = DM_LEX_RULES, .rule = DM_STR("expel"), .wants = dm_str_of(wants), .is_no = is_no};
    dm_buf         why = {0};
    uint32_t       n;
    const dm_rule *rules = dm_lexicon_section(lex, DM_LEX_RULES, sizeof *rules, &n);
    bool           ok;

    while (ex.record < n && !dm_str_eq(dm_rule_name(lex, ex.record), DM_STR("expel")))
        ex.record++;
    (void)rules;
    ok = dm_event_example_ok(&doc, lex, &ex, &why);
    assert_true(ok || why.n > 0);
    dm_buf_clear(&why);
    return ok;
}

static void test_example__parties_and_status(void **state)
{
    (void)state;
    start("Norway/norway/PROPN/3/nsubj//NOR will/will/AUX/3/aux expel/expel/VERB/0/root Russia/russia/PROPN/3/obj//RUS");
    code();
    assert_true(bears_out("", false));
    assert_true(bears_out("NOR", false));
    assert_true(bears_out("NOR > RUS", false));
    assert_true(bears_out("norway > russia, future", false));
    assert_false(bears_out("NOR > RUS, actual", false));
    assert_false(bears_out("RUS > NOR", false));
    assert_false(bears_out("NOR > -", false));
    assert_false(bears_out("NOR+SWE > RUS", false));
    assert_false(bears_out("", true));
}

/* ---- size ---------------------------------------------------------------------------------- */

static void test_deep_tree__is_walked_in_linear_time(void **state)
{
    (void)state;
    for (uint32_t i = 0; i < DM_MAX_SENT_TOKENS; i++) {
        char word[64];

        snprintf(word, sizeof word, "expel/expel/VERB/%u/%s/VerbForm=Inf", i, i ? "xcomp" : "root");
        add_word(dm_str_of(word), 0);
    }
    end_sentence(0);
    code();
    assert_int_equal(doc.n_event, 0);
}

static void test_many_parties__leave_a_mark(void **state)
{
    (void)state;
    for (uint32_t i = 0; i < 80; i++) {
        char words[256];

        snprintf(words, sizeof words, "A%u/a/PROPN/%u/nsubj//NOR", i, i * 3 + 2);
        add_word(dm_str_of(words), 0);
        if (i == 0)
            snprintf(words, sizeof words, "attacked/attack/VERB/0/root");
        else
            snprintf(words, sizeof words, "attacked/attack/VERB/2/conj");
        add_word(dm_str_of(words), 0);
        snprintf(words, sizeof words, "B%u/b/PROPN/%u/obj//RUS", i, i * 3 + 2);
        add_word(dm_str_of(words), 0);
    }
    end_sentence(0);
    code();
    assert_int_equal(doc.n_event, DM_MAX_SENT_PAIRS);
    assert_true(doc.marks & 1u << DM_LIMIT_SENT_PAIRS);
}

/* ---- types of a user's own --------------------------------------------------------- */

static void assert_own(const char *type, const char *mode, const char *cameo, uint8_t quad)
{
    assert_int_equal(doc.n_event, 1);
    assert_str(doc.events[0].own, type);
    assert_str(doc.events[0].own_mode, mode);
    assert_str(doc.events[0].cameo, cameo);
    assert_int_equal(dm_event_quad(&doc.events[0]), quad);
}

static void test_own_type__has_no_code_of_cameo(void **state)
{
    (void)state;
    start("Norway/norway/PROPN/2/nsubj//NOR crossed/cross/VERB/0/root Sweden/sweden/PROPN/2/obj//SWE");
    code();
    assert_own("BORDER", "cross", "", 2);
    assert_int_equal(doc.events[0].type, DM_TYPE_NONE);
    assert_true(doc.has_own);
}

static void test_own_type__beside_a_code_of_cameo(void **state)
{
    (void)state;
    start("Norway/norway/PROPN/2/nsubj//NOR closed/close/VERB/0/root Sweden/sweden/PROPN/2/obj//SWE");
    code();
    assert_own("BORDER", "close", "120", 3);
    assert_int_equal(doc.events[0].type, DM_TYPE_REJECT);
}

static void test_own_type__refused_is_what_its_turn_says(void **state)
{
    (void)state;
    start("Norway/norway/PROPN/2/nsubj//NOR refused/refuse/VERB/0/root to/to/PART/4/mark cross/cross/VERB/2/xcomp/VerbForm=Inf "
          "Sweden/sweden/PROPN/4/obj//SWE");
    code();
    assert_own("", "", "120", 3);
}

static void test_other_events__have_no_own_type(void **state)
{
    (void)state;
    start("Norway/norway/PROPN/2/nsubj//NOR expelled/expel/VERB/0/root Russia/russia/PROPN/2/obj//RUS");
    code();
    assert_own("", "", "166", 4);
}

/* ---- why ------------------------------------------------------------------------------ */

/* "event.pick expel; event.bind subject; ..." */
static void keep_told(void *ctx, const char *at, const dm_field *fields, uint32_t n)
{
    dm_buf *b = ctx;

    dm_buf_fmt(b, "%s", at);
    for (uint32_t i = 0; i < n; i++)
        if (!fields[i].is_num && (strcmp(fields[i].name, "rule") == 0 || strcmp(fields[i].name, "result") == 0
                                  || strcmp(fields[i].name, "found") == 0) && fields[i].text.n)
            dm_buf_fmt(b, " %.*s", (int)fields[i].text.n, fields[i].text.p);
    dm_buf_fmt(b, "\n");
}

static void assert_told(const char *words, const char *wanted)
{
    dm_buf told = {0};
    dm_log log = {keep_told, &told};

    start(words);
    doc.log = &log;
    code();
    doc.log = NULL;
    assert_str(dm_buf_view(&told), wanted);
    dm_buf_clear(&told);
}

static void test_log__tells_who_won_and_by_what(void **state)
{
    (void)state;
    assert_told("Norway/norway/PROPN/3/nsubj//NOR not/not/PART/3/advmod crossed/cross/VERB/0/root Sweden/sweden/PROPN/3/obj//SWE",
                "event.rule cross holds\n"
                "event.pick cross\n"
                "event.status not beside\n"
                "event.code cross\n"
                "event.bind slot subject\n"
                "event.bind slot object\n"
                "event.bind slot object\n");
}

static void test_log__tells_what_a_trigger_wanted(void **state)
{
    (void)state;
    assert_told("Norway/norway/PROPN/2/nsubj//NOR wants/want/VERB/0/root a/a/DET/4/det cross/cross/NOUN/2/obj",
                "event.misfit verb\n");
}

static void test_log__tells_which_condition_failed_and_what_stood_there(void **state)
{
    (void)state;
    assert_told("Norway/norway/PROPN/2/nsubj//NOR expelled/expel/VERB/0/root Russia/russia/PROPN/2/obj//RUS",
                "event.rule expel holds\n"
                "event.rule expel-migrant condition Russia\n"
                "event.pick expel\n"
                "event.status plain\n"
                "event.code expel\n"
                "event.bind slot subject\n"
                "event.bind slot object\n"
                "event.bind slot object\n");
}

#define T(name) WITH_DOC(test_##name)

int main(void)
{
    const struct CMUnitTest tests[] = {
        T(active__subject_acts_on_object),
        T(passive__agent_acts_on_subject),
        T(participle__the_noun_before_it_is_acted_on),
        T(relative_clause__the_noun_before_it_acts),
        T(coordination__one_event_with_all_parties),
        T(coordinated_verbs__share_their_subject),
        T(control__the_one_asked_would_act),
        T(clause_without_subject__the_phrase_before_its_verb_acts),
        T(coordinated_passives__share_their_agent),
        T(participle_of_an_object__has_no_doer_above),
        T(plain_noun__is_told_apart_by_what_is_inside),
        T(apposition_with_and__is_another),
        T(attribute_with_a_subject__is_a_verb),
        T(noun_before_and__is_no_subject),
        T(missile__acts_for_who_fired_it),
        T(some_of_the_offers__are_offers),
        T(offer_made_by__is_his),
        T(nobody_is_actor_and_recipient),
        T(without_actor__nothing),
        T(sanction_without_recipient__nothing),
        T(noun__by_and_of),
        T(light_verb__lends_its_subject),
        T(light_verb__as_a_participle_behind_the_noun),
        T(light_verb__whose_object_does_it),
        T(condition__the_particular_rule_wins),
        T(trigger__all_its_words_must_hang_on_it),
        T(trigger__a_preposition_before_the_verb_is_not_its_word),
        T(mutual__all_are_actors),
        T(turn__what_is_refused_gives_the_code_and_the_recipient),
        T(request__tells_of_what_is_asked),
        T(not__negates),
        T(not_only__does_not),
        T(will_meet__is_a_promise),
        T(will_not_meet__is_a_refusal),
        T(plan__governs_its_clause),
        T(failing_not_to__cancels_out),
        T(if__supposes),
        T(claim__the_innermost_that_holds_the_trigger),
        T(first_person__is_the_speaker),
        T(evidence_holds_the_trigger),
        T(counts__are_what_a_counting_word_governs),
        T(no_date__is_the_articles),
        T(a_year_ago__is_history),
        T(title__is_not_coded_beside_a_body),
        T(repeated_act__is_one_event),
        T(example__parties_and_status),
        T(deep_tree__is_walked_in_linear_time),
        T(many_parties__leave_a_mark),
        T(own_type__has_no_code_of_cameo),
        T(own_type__beside_a_code_of_cameo),
        T(own_type__refused_is_what_its_turn_says),
        T(other_events__have_no_own_type),
        T(log__tells_who_won_and_by_what),
        T(log__tells_what_a_trigger_wanted),
        T(log__tells_which_condition_failed_and_what_stood_there),
    };

    return cmocka_run_group_tests(tests, open_small, close_lexicon);
}
