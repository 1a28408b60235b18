/* test_names.c: the second look at the names of a document
 *
 * Documents are written with what the network saw in brackets and sentences apart
 * by bars: "[PER Ivo Blotto] spoke . | Blotto left ." becomes the same with the
 * names as they are settled. Words with a capital are proper nouns.
 */
#include "arena.h"
#include "lexicon.h"

#include <setjmp.h>

#include "nlp/gaz.h"
#include "nlp/names.h"

enum { WORDS = 200 };

static jmp_buf      leave;
static dm_name_word words[WORDS];
static uint32_t     n_word;

static int open_all(void **state)
{
    return open_arena(state) || open_lexicon(state);
}

static int close_all(void **state)
{
    return close_arena(state) || close_lexicon(state);
}

static uint8_t kind_of(const char *p)
{
    return *p == 'P' ? DM_NE_PER : *p == 'O' ? DM_NE_ORG : DM_NE_LOC;
}

static const char *const kind_word[DM_NE_COUNT] = {"", "PER", "ORG", "LOC"};

/* The gazetteer bits of the sentence [first, n_word). */
static void mark(uint32_t first, const dm_lexicon *l)
{
    dm_net_word net[WORDS];
    uint32_t    ids[WORDS] = {0};

    for (uint32_t i = first; i < n_word; i++)
        net[i - first] = (dm_net_word){.form = words[i].form};
    if (l)
        dm_gaz_ids(ids, net, n_word - first, l);
    dm_gaz_mark(net, ids, n_word - first, l);
    for (uint32_t i = first; i < n_word; i++) {
        words[i].gaz = net[i - first].gaz;
        words[i].id  = l ? ids[i - first] : DM_LEX_NONE;
    }
}

static void read_text(const char *text, const dm_lexicon *l)
{
    uint32_t first = n_word = 0;
    uint8_t  ne = 0;
    bool     begins = false;

    while (*text) {
        size_t k = strcspn(text, " ");
        bool   closes = k > 1 && text[k - 1] == ']';

        if (text[0] == '[') {
            ne     = kind_of(text + 1);
            begins = true;
        } else if (text[0] == '|') {
            mark(first, l);
            first = n_word;
        } else {
            words[n_word] = (dm_name_word){
                .form = {text, k - closes}, .ne = ne, .ne_begins = begins, .sent_begins = n_word == first,
                .upos = text[0] >= 'A' && text[0] <= 'Z' ? DM_UPOS_PROPN : DM_UPOS_VERB};
            n_word++;
            begins = false;
        }
        if (closes)
            ne = 0;
        text += k + (text[k] == ' ');
    }
    mark(first, l);
}

static const char *write_text(void)
{
    static char out[2000];
    size_t      at = 0;

    out[0] = '\0';
    for (uint32_t i = 0; i < n_word; i++) {
        bool ends = words[i].ne && (i + 1 == n_word || !words[i + 1].ne || words[i + 1].ne_begins);

        at += (size_t)snprintf(out + at, sizeof out - at, "%s%s%s%s%s%.*s%s", i ? " " : "",
                               words[i].sent_begins && i ? "| " : "", words[i].ne_begins ? "[" : "",
                               words[i].ne_begins ? kind_word[words[i].ne] : "", words[i].ne_begins ? " " : "",
                               (int)words[i].form.n, words[i].form.p, ends ? "]" : "");
    }
    return out;
}

static const char *settled_by(const char *text, const dm_lexicon *l)
{
    if (setjmp(leave))
        fail_msg("out of memory");
    arena.leave = &leave;
    read_text(text, l);
    dm_names_settle(words, n_word, l, &arena);
    arena.leave = NULL;
    return write_text();
}

static const char *settled(const char *text) { return settled_by(text, lex); }

#define SAME(text) assert_string_equal(settled(text), text)

static void test_names__one_string_is_one_kind_of_name(void **state)
{
    (void)state;
    assert_string_equal(settled("[ORG Quorvo] sued . | We like [ORG Quorvo] . | He joined [LOC Quorvo] ."),
                        "[ORG Quorvo] sued . | We like [ORG Quorvo] . | He joined [ORG Quorvo] .");
}

static void test_names__letters_in_capitals_are_rather_a_body_than_a_man(void **state)
{
    (void)state;
    assert_string_equal(settled("We think [PER QVD] lied ."), "We think [ORG QVD] lied .");
    assert_string_equal(settled("We think [PER QuiVo] lied ."), "We think [ORG QuiVo] lied .");
    SAME("We think [PER McQuivo] lied .");
    SAME("WE THINK [PER QVD] LIED .");
}

static void test_names__what_the_lexicon_knows_counts(void **state)
{
    (void)state;
    assert_string_equal(settled("They left [PER Kenya] ."), "They left [LOC Kenya] .");
    assert_string_equal(settled("They sued [LOC Google] ."), "They sued [ORG Google] .");
}

static void test_names__a_surname_is_its_persons(void **state)
{
    (void)state;
    assert_string_equal(settled("[PER Ivo Quorvo] spoke . | Then [LOC Quorvo] left . | They blamed Quorvo ."),
                        "[PER Ivo Quorvo] spoke . | Then [PER Quorvo] left . | They blamed [PER Quorvo] .");
}

static void test_names__a_known_land_is_nobodys_surname(void **state)
{
    (void)state;
    SAME("[PER Ivo Kenya] spoke . | They left [LOC Kenya] .");
}

static void test_names__behind_a_title_stands_a_person(void **state)
{
    (void)state;
    assert_string_equal(settled("Gen. Zorblat left ."), "Gen. [PER Zorblat] left .");
    assert_string_equal(settled("They met Mr. [LOC Zorblat] ."), "They met Mr. [PER Zorblat] .");
    assert_string_equal(settled("President Asif Ali [PER Quorvo] left ."), "President [PER Asif Ali Quorvo] left .");
    SAME("President left .");
}

static void test_names__a_head_noun_behind_a_name_is_of_it(void **state)
{
    (void)state;
    assert_string_equal(settled("The [LOC Umbria] Commission met ."), "The [ORG Umbria Commission] met .");
    assert_string_equal(settled("They sued [PER Blotto] Ltd. today ."), "They sued [ORG Blotto Ltd.] today .");
    SAME("The [LOC Umbria] commission met .");
}

static void test_names__of_joins_a_body_and_its_place(void **state)
{
    (void)state;
    assert_string_equal(settled("The [ORG Supreme Court] of [LOC Umbria] met ."), "The [ORG Supreme Court of Umbria] met .");
    SAME("The [ORG Supreme Court] in [LOC Umbria] met .");
    SAME("He left the [ORG Supreme Court] of | [LOC Umbria] met .");
}

static void test_names__letters_in_brackets_are_the_bodys(void **state)
{
    (void)state;
    assert_string_equal(settled("The [ORG Quorvo Front] ( QF ) fled . | The QF fled again ."),
                        "The [ORG Quorvo Front] ( [ORG QF] ) fled . | The [ORG QF] fled again .");
    SAME("The [ORG Quorvo Front] ( soon ) fled .");
}

static void test_names__a_name_is_one_wherever_it_stands(void **state)
{
    (void)state;
    assert_string_equal(settled("[ORG Quorvo] sued . | They left Quorvo . | the quorvo left ."),
                        "[ORG Quorvo] sued . | They left [ORG Quorvo] . | the quorvo left .");
}

static void test_names__what_is_mostly_no_name_stays_none(void **state)
{
    (void)state;
    SAME("[LOC Spam] came . | They ate Spam . | They sold Spam . | They want Spam .");
}

static void test_names__a_place_in_the_name_of_something_else_stays_there(void **state)
{
    (void)state;
    SAME("They left [LOC Kenya] . | They saw the Kenya Crisis .");
    assert_string_equal(settled("They left [LOC Kenya] . | They saw Kenya burn ."),
                        "They left [LOC Kenya] . | They saw [LOC Kenya] burn .");
}

static void test_names__a_place_may_be_called_as_a_man_is(void **state)
{
    (void)state;
    SAME("They met [PER Harry West] .");
    SAME("They left [LOC Victoria] .");
}

static void test_names__nothing_known_is_nothing_done(void **state)
{
    (void)state;
    SAME("Nobody came .");
    assert_string_equal(settled_by("[ORG Quorvo] sued . | They left Quorvo .", NULL),
                        "[ORG Quorvo] sued . | They left [ORG Quorvo] .");
    assert_string_equal(settled(""), "");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_names__one_string_is_one_kind_of_name),
        cmocka_unit_test(test_names__letters_in_capitals_are_rather_a_body_than_a_man),
        cmocka_unit_test(test_names__what_the_lexicon_knows_counts),
        cmocka_unit_test(test_names__a_surname_is_its_persons),
        cmocka_unit_test(test_names__a_known_land_is_nobodys_surname),
        cmocka_unit_test(test_names__behind_a_title_stands_a_person),
        cmocka_unit_test(test_names__a_head_noun_behind_a_name_is_of_it),
        cmocka_unit_test(test_names__of_joins_a_body_and_its_place),
        cmocka_unit_test(test_names__letters_in_brackets_are_the_bodys),
        cmocka_unit_test(test_names__a_name_is_one_wherever_it_stands),
        cmocka_unit_test(test_names__what_is_mostly_no_name_stays_none),
        cmocka_unit_test(test_names__a_place_in_the_name_of_something_else_stays_there),
        cmocka_unit_test(test_names__a_place_may_be_called_as_a_man_is),
        cmocka_unit_test(test_names__nothing_known_is_nothing_done),
    };

    return cmocka_run_group_tests(tests, open_all, close_all);
}
