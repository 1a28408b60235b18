/* test_person.c: one person's name in many spellings
 *
 * By the shipped rules of lexicon/names/variants.lex, over the shipped persons.
 */
#include "lexicon.h"

#include "lexicon/person.h"

static uint32_t read(dm_person_word *out, const char *name)
{
    dm_persons p = dm_persons_open(lex);

    return dm_person_read(out, &p.rules, dm_str_of(name));
}

/* The least that the words of two names are alike; -1 when they are of other numbers. */
static int alike(const char *a, const char *b)
{
    dm_persons     p = dm_persons_open(lex);
    dm_person_word x[DM_PERSON_WORDS], y[DM_PERSON_WORDS];
    uint32_t       n     = read(x, a);
    int            least = 3;

    if (n != read(y, b))
        return -1;
    for (uint32_t i = 0; i < n; i++) {
        int like = dm_person_alike(&p.rules, &x[i], &y[i]);

        least = like < least ? like : least;
    }
    return least;
}

static void test_letters__make_spellings_one(void **state)
{
    (void)state;
    assert_int_equal(alike("Mohammed", "Muhamad"), 2);
    assert_int_equal(alike("Hussein", "Husain"), 2);
    assert_int_equal(alike("Sergei", "Sergey"), 2);
    assert_int_equal(alike("Zelenskiy", "Zelensky"), 2);
    assert_int_equal(alike("Massoud", "Masood"), 2);
    assert_int_equal(alike("Haniyeh", "Haniya"), 2);
    assert_int_equal(alike("Gaddafi", "Qadhafi"), 2);
    assert_int_equal(alike("Jørgen", "Jorgen"), 2);
    assert_int_equal(alike("José", "JOSE"), 3);
}

static void test_other_names__are_other_names(void **state)
{
    (void)state;
    assert_int_equal(alike("Hassan", "Hussein"), 0);
    assert_int_equal(alike("Martin", "Marta"), 0);
    assert_int_equal(alike("Li", "Lee"), 0);
    assert_int_equal(alike("Bush", "Bosch"), 0);
}

static void test_short_forms_and_initials__are_alike(void **state)
{
    (void)state;
    assert_int_equal(alike("Mike", "Michael"), 1);
    assert_int_equal(alike("W.", "William"), 1);
    assert_int_equal(alike("Bob", "William"), 0);
    assert_int_equal(alike("R.", "William"), 0);
}

static void test_words__are_those_that_count(void **state)
{
    dm_person_word words[DM_PERSON_WORDS];

    (void)state;
    assert_int_equal(read(words, "Bashar al-Assad"), 2);
    assert_int_equal(read(words, "Osama bin Laden"), 2);
    assert_int_equal(read(words, "bin Laden"), 2);
    assert_int_equal(read(words, "Abdul Rahman Khan"), 2);
    assert_int_equal(read(words, "Ban Ki-moon"), 3);
    assert_int_equal(read(words, "G.W. Bush"), 3);
    assert_int_equal(read(words, "Al Gore"), 2);
    assert_int_equal(read(words, "Robert Byrd Jr."), 2);
    assert_int_equal(read(words, ""), 0);
    assert_int_equal(read(words, " -. "), 0);
    assert_int_equal(read(words, "a b c d e f g h i j k l m n"), DM_PERSON_WORDS);
    assert_int_equal(alike("Abd al-Rahman", "Abdul Rahman"), 3);
}

static void test_family__finds_all_of_a_name(void **state)
{
    dm_persons     p = dm_persons_open(lex);
    dm_person_word word[DM_PERSON_WORDS];
    uint32_t       first, end;

    (void)state;
    assert_int_equal(read(word, "Lavrov"), 1);
    end = dm_persons_family(&p, word[0].loose, &first);
    assert_true(end > first);
    for (uint32_t i = first; i < end; i++)
        assert_int_equal(p.names[i].family, word[0].loose);
    assert_true(first == 0 || p.names[first - 1].family != word[0].loose);
    assert_true(end == p.n_name || p.names[end].family != word[0].loose);
}

static void test_compare__wants_the_family_and_a_given_name(void **state)
{
    static const struct {
        const char   *name;
        dm_person_fit fit;
    } cases[] = {
        {"Sergey Lavrov",             DM_PERSON_EXACT   },
        {"Sergei Lavrov",             DM_PERSON_SPELLED },
        {"Sergey Viktorovich Lavrov", DM_PERSON_LESS    },
        {"S. Lavrov",                 DM_PERSON_BY_SHORT},
        {"Peter Lavrov",              DM_PERSON_OTHER   },
        {"Sergey Ivanov",             DM_PERSON_OTHER   }
    };
    dm_persons     p = dm_persons_open(lex);
    dm_person_word words[DM_PERSON_WORDS];
    uint32_t       first, end;

    (void)state;
    assert_int_equal(read(words, "Lavrov"), 1);
    end = dm_persons_family(&p, words[0].loose, &first);
    for (uint32_t c = 0; c < sizeof cases / sizeof *cases; c++) {
        uint32_t      n    = read(words, cases[c].name);
        dm_person_fit best = DM_PERSON_OTHER;

        for (uint32_t i = first; i < end; i++) {
            dm_person_fit fit = dm_person_compare(&p, &p.names[i], words, n);

            best = fit > best ? fit : best;
        }
        assert_int_equal(best, cases[c].fit);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_letters__make_spellings_one),
        cmocka_unit_test(test_other_names__are_other_names),
        cmocka_unit_test(test_short_forms_and_initials__are_alike),
        cmocka_unit_test(test_words__are_those_that_count),
        cmocka_unit_test(test_family__finds_all_of_a_name),
        cmocka_unit_test(test_compare__wants_the_family_and_a_given_name),
    };

    return cmocka_run_group_tests(tests, open_lexicon, close_lexicon);
}
