/* test_office.c: who held which office on the article's day
 *
 * A name, perhaps behind a title and in an article that names a country, on a
 * day. The lexicon is the shipped one; the days are of public record.
 */
#include "tree.h"

#include "actor/actor.h"
#include "place/place.h"

static int open_shipped(void **state)
{
    (void)state;
    return open_lexicon("lexicon");
}

/* Appends "Form/form/UPOS/head/relation " for each word of `words`; the number of them. */
static uint32_t add_words(char *to, size_t cap, const char *words, const char *upos, uint32_t first,
                          uint32_t head, bool is_name)
{
    dm_str   word, rest = dm_str_of(words);
    uint32_t n = 0, n_all = 1;

    for (const char *c = words; *c; c++)
        n_all += *c == ' ';
    while (*words && dm_str_cut(&word, &rest, ' ')) {
        size_t   len = strlen(to);
        uint32_t up = is_name ? (n == 0 ? head : first) : n + 1 == n_all ? head : first + n_all - 1;
        const char *rel = is_name          ? (n == 0 ? "nsubj" : "flat")
                          : n + 1 == n_all ? "nmod:desc"
                                           : "compound";

        snprintf(to + len, cap - len, "%.*s/%.*s/%s/%u/%s ", (int)word.n, word.p, (int)word.n,
                 word.p, upos, up, rel);
        n++;
    }
    return n;
}

/* The actor that NAME, behind TITLE, is in an article of DAY that begins with COUNTRY. */
static const dm_actor *who(const char *day, const char *country, const char *title,
                           const char *name)
{
    char     sentence[1024] = "";
    uint32_t n_title        = 1, n_name, first;
    dm_err   err            = {0};

    start_doc();
    doc.published.first = doc.published.last = *day ? dm_day_read(dm_str_of(day)) : DM_DAY_NONE;
    if (*country) {
        char lead[128];

        snprintf(lead, sizeof lead, "%s/%s/PROPN/2/nsubj waited/wait/VERB/0/root", country,
                 country);
        add_sentence(lead);
    }
    first = doc.n_tok;
    for (const char *c = title; *c; c++)
        n_title += *c == ' ';
    n_title = *title ? n_title : 0;
    n_name  = 1;
    for (const char *c = name; *c; c++)
        n_name += *c == ' ';
    add_words(sentence, sizeof sentence, title, "NOUN", 1, n_title + 1, false);
    add_words(sentence, sizeof sentence, name, "PROPN", n_title + 1, n_title + n_name + 1, true);
    snprintf(sentence + strlen(sentence), sizeof sentence - strlen(sentence),
             "spoke/speak/VERB/0/root");
    add_sentence(sentence);
    add_name(first + n_title, n_name, DM_NE_PER);
    assert_int_equal(dm_place_find(&doc, lex, &err), DM_OK);
    assert_int_equal(dm_actor_resolve(&doc, lex, &err), DM_OK);
    if (doc.mention_at[first + n_title] == DM_NONE)
        fail_msg("%s heads no mention", name);
    return &doc.actors[doc.mentions[doc.mention_at[first + n_title]].actor];
}

typedef struct fact {
    const char *day, *country, *title, *name; /* as printed                */
    const char *is, *code, *sector;           /* wanted; "" nobody known, nothing */
} fact;

static uint32_t n_wrong;

static void expect(const fact *f)
{
    const dm_actor *a      = who(f->day, f->country, f->title, f->name);
    const char     *wanted = *f->is ? f->is : f->name;

    if (dm_str_eq(a->name, dm_str_of(wanted)) && strcmp(a->country, f->code) == 0
        && strcmp(a->sectors[0], f->sector) == 0)
        return;
    print_error("%s %s %s %s: is %.*s %s %s, wanted %s %s %s\n", f->day, f->country, f->title,
                f->name, (int)a->name.n, a->name.p, a->country, a->sectors[0], wanted, f->code,
                f->sector);
    n_wrong++;
}

#define EXPECT(...)                                                 \
    do {                                                            \
        static const fact facts[] = {__VA_ARGS__};                  \
                                                                    \
        (void)state;                                                \
        n_wrong = 0;                                                \
        for (uint32_t i = 0; i < sizeof facts / sizeof *facts; i++) \
            expect(&facts[i]);                                      \
        assert_int_equal(n_wrong, 0);                               \
    } while (0)

static void test_origin__that_stopped_leaves_a_year(void **state)
{
    EXPECT({"2023-05-01", "", "", "Kassym-Jomart Tokayev", "", "KAZ", "GOV"},
           {"2024-05-01", "", "", "Kassym-Jomart Tokayev", "", "KAZ", ""},
           {"2010-05-01", "", "", "Kassym-Jomart Tokayev", "", "KAZ", "ELI"});
}

static void test_head__that_has_left_is_remembered_for_some_years(void **state)
{
    EXPECT({"2022-11-01", "", "", "Trump", "Donald Trump", "USA", "ELI"},
           {"2007-11-01", "", "", "Trump", "", "", ""});
}

static void test_office__is_kept_by_who_died_in_it(void **state)
{
    EXPECT({"1989-08-01", "", "", "Luis Carlos Galan", "Luis Carlos Galan", "COL", "LEG"},
           {"1990-08-01", "", "", "Luis Carlos Galan", "Luis Carlos Galan", "COL", "LEG"},
           {"1990-10-01", "", "", "Virgilio Barco", "Virgilio Barco Vargas", "COL", "ELI"});
}

static void test_role__is_that_of_the_day(void **state)
{
    EXPECT({"2003-05-01", "", "", "Condoleezza Rice", "Condoleezza Rice", "USA", "GOV"},
           {"2010-05-01", "", "", "Condoleezza Rice", "Condoleezza Rice", "USA", "ELI"},
           {"2012-05-01", "", "", "Susan Rice", "Susan Rice", "USA", "GOV"},
           {"2010-05-01", "", "", "Leon Panetta", "Leon Panetta", "USA", "SPY"},
           {"2012-05-01", "", "", "Leon Panetta", "Leon Panetta", "USA", "GOV"},
           {"2014-05-01", "", "", "Leon Panetta", "Leon Panetta", "USA", "ELI"},
           {"2006-05-01", "", "", "Pervez Musharraf", "Pervez Musharraf", "PAK", "GOV"},
           {"2010-05-01", "", "", "Pervez Musharraf", "Pervez Musharraf", "PAK", "ELI"},
           {"2000-10-01", "", "", "Vladimir Putin", "Vladimir Putin", "RUS", "GOV"},
           {"2007-05-01", "", "", "Hillary Clinton", "Hillary Clinton", "USA", "LEG"},
           {"2011-05-01", "", "", "Hillary Clinton", "Hillary Clinton", "USA", "GOV"},
           {"2014-05-01", "", "", "Hillary Clinton", "Hillary Clinton", "USA", "ELI"},
           {"2016-05-01", "", "", "Hillary Clinton", "Hillary Clinton", "USA", "PTY"},
           {"2016-05-01", "", "", "Donald Trump", "Donald Trump", "USA", "PTY"},
           {"2013-01-01", "", "", "Abdel Fattah el-Sisi", "Abdel Fattah el-Sisi", "EGY", "GOV"},
           {"2019-05-01", "", "", "Imran Khan", "Imran Khan", "PAK", "GOV"},
           {"2022-12-01", "", "", "Imran Khan", "Imran Khan", "PAK", "ELI"},
           {"2011-09-24", "", "", "John Kirby", "John Kirby", "USA", "MIL"},
           {"2016-05-02", "", "", "John Kirby", "John Kirby", "USA", "GOV"},
           {"2011-09-24", "", "", "Sirajuddin Haqqani", "Sirajuddin Haqqani", "AFG", "REB"},
           {"2022-03-01", "", "", "Sirajuddin Haqqani", "Sirajuddin Haqqani", "AFG", "GOV"},
           {"2005-05-01", "", "", "Ban Ki-moon", "Ban Ki-moon", "KOR", "GOV"},
           {"2010-05-01", "", "", "Ban Ki-moon", "Ban Ki-moon", "UNO", "GOV"},
           {"2015-05-01", "", "", "Aung San Suu Kyi", "Aung San Suu Kyi", "MMR", "OPP"},
           {"2018-05-01", "", "", "Aung San Suu Kyi", "Aung San Suu Kyi", "MMR", "GOV"},
           {"2012-05-01", "", "", "David Petraeus", "David Petraeus", "USA", "SPY"},
           {"2017-05-01", "", "", "Donald Trump", "Donald Trump", "USA", "GOV"},
           {"2022-05-01", "", "", "Donald Trump", "Donald Trump", "USA", "ELI"});
}

static void test_title__outweighs_the_table(void **state)
{
    EXPECT(
        {"2011-09-24", "", "state department spokesman", "John Kirby", "John Kirby", "USA", "GOV"},
        {"2015-09-01", "", "Pakistani adviser", "Sartaj Aziz", "Sartaj Aziz", "PAK", "GOV"},
        {"2019-05-01", "", "rebel commander", "Imran Khan", "Imran Khan", "PAK", "REB"},
        {"2016-05-01", "", "Pentagon spokesman", "John Kirby", "John Kirby", "USA", "MIL"});
}

static void test_surname__is_who_holds_the_printed_title(void **state)
{
    EXPECT({"2010-05-01", "", "Foreign Minister", "Qureshi", "Shah Mahmood Qureshi", "PAK", "GOV"},
           {"2011-09-24", "", "Defense Secretary", "Panetta", "Leon Panetta", "USA", "GOV"},
           {"2010-05-01", "", "Defense Secretary", "Gates", "Robert Gates", "USA", "GOV"},
           {"2006-05-01", "", "Secretary", "Rice", "Condoleezza Rice", "USA", "GOV"},
           {"2014-05-01", "", "Foreign Minister", "Lavrov", "Sergey Lavrov", "RUS", "GOV"},
           {"2008-05-01", "", "Prime Minister", "Brown", "Gordon Brown", "GBR", "GOV"},
           {"2010-05-01", "", "President", "Lee", "Lee Myung-bak", "KOR", "GOV"});
}

static void test_surname__is_who_is_in_office(void **state)
{
    EXPECT({"2014-05-01", "", "", "Lavrov", "Sergey Lavrov", "RUS", "GOV"},
           {"2002-05-01", "", "", "Bush", "George W. Bush", "USA", "GOV"},
           {"1991-05-01", "", "", "Bush", "George H. W. Bush", "USA", "GOV"},
           {"2015-05-01", "Pakistan", "", "Sharif", "Nawaz Sharif", "PAK", "GOV"},
           {"2022-06-01", "Pakistan", "", "Sharif", "Shehbaz Sharif", "PAK", "GOV"},
           {"2015-05-01", "Kenya", "", "Sharif", "", "", ""},
           {"2005-05-01", "", "", "Annan", "Kofi Annan", "UNO", "GOV"},
           {"2012-05-01", "", "", "Cameron", "David Cameron", "GBR", "GOV"});
}

static void test_spelling__finds_the_same_person(void **state)
{
    EXPECT({"2009-05-01", "", "", "Moammar Gadhafi", "Muammar Gaddafi", "LBY", "GOV"},
           {"2009-05-01", "", "", "Gaddafi", "Muammar Gaddafi", "LBY", "GOV"},
           {"2011-05-01", "", "", "Mahmood Ahmadinejad", "Mahmoud Ahmadinejad", "IRN", "GOV"},
           {"2020-05-01", "", "", "Volodymyr Zelenskiy", "Volodymyr Zelenskyy", "UKR", "GOV"},
           {"2020-05-01", "", "", "Vladimir Zelensky", "Volodymyr Zelenskyy", "UKR", "GOV"},
           {"2014-05-01", "", "", "Sergei Lavrov", "Sergey Lavrov", "RUS", "GOV"},
           {"2016-05-01", "", "", "Abdul Rashid Dostam", "Abdul Rashid Dostum", "AFG", "GOV"},
           {"2009-05-01", "", "", "Yousaf Raza Gillani", "Yousuf Raza Gilani", "PAK", "GOV"},
           {"2010-05-01", "", "", "Shah Mehmood Qureshi", "Shah Mahmood Qureshi", "PAK", "GOV"},
           {"2010-05-01", "", "", "Bashar Assad", "Bashar al-Assad", "SYR", "GOV"},
           {"2018-05-01", "", "", "Abdelfattah al-Sisi", "Abdel Fattah el-Sisi", "EGY", "GOV"});
}

static void test_short_forms__initials_and_middle_names(void **state)
{
    EXPECT(
        {"2010-05-01", "", "", "Bob Gates", "Robert Gates", "USA", "GOV"},
        {"2010-05-01", "", "", "Robert M. Gates", "Robert Gates", "USA", "GOV"},
        {"2011-05-01", "", "", "Barack Hussein Obama", "Barack Obama", "USA", "GOV"},
        {"1998-05-01", "", "", "William Clinton", "Bill Clinton", "USA", "GOV"},
        {"2011-05-01", "", "", "Michael Mullen", "Mike Mullen", "USA", "MIL"},
        {"2003-05-01", "", "", "G.W. Bush", "George W. Bush", "USA", "GOV"},
        {"2015-05-01", "", "", "Frank Walter Steinmeier", "Frank-Walter Steinmeier", "DEU", "GOV"});
}

static void test_family_name__may_come_first(void **state)
{
    EXPECT({"2018-05-01", "", "", "Xi Jinping", "Xi Jinping", "CHN", "GOV"},
           {"2018-05-01", "", "", "Xi", "Xi Jinping", "CHN", "GOV"},
           {"2018-05-01", "", "", "Orban Viktor", "Viktor Orban", "HUN", "GOV"},
           {"2018-05-01", "", "", "Abe Shinzo", "Shinzo Abe", "JPN", "GOV"},
           {"2018-05-01", "", "", "Kim Jong Un", "Kim Jong-un", "PRK", "GOV"},
           {"2010-05-01", "", "", "Kim Jong Il", "Kim Jong-il", "PRK", "GOV"});
}

static void test_others__stay_who_they_are(void **state)
{
    EXPECT({"2011-09-24", "", "", "Ned Borlaug", "", "", ""},
           {"2011-09-24", "", "Kenyan minister", "Amos Panetta", "", "KEN", "GOV"},
           {"2011-09-24", "", "Kenyan minister", "Robert Gates", "", "KEN", "GOV"},
           {"2016-05-01", "", "", "Tipper Panetta", "", "", ""},
           {"2016-05-01", "", "", "Peter Lavrov", "", "", ""});
}

static void test_horizon__is_no_end(void **state)
{
    EXPECT({"2010-05-01", "", "", "Ali Zeine Lamine", "Ali Zeine Lamine", "NER", "GOV"},
           {"2016-05-01", "", "", "Ali Zeine Lamine", "Ali Zeine Lamine", "NER", ""},
           {"2016-05-01", "", "", "Abid Sharifov", "Abid Sharifov", "AZE", ""},
           {"2007-05-01", "", "", "Abid Sharifov", "Abid Sharifov", "AZE", "GOV"});
}

int main(void)
{
    const struct CMUnitTest tests[] = {
#define T(name) WITH_DOC(test_##name)
        T(origin__that_stopped_leaves_a_year),
        T(head__that_has_left_is_remembered_for_some_years),
        T(office__is_kept_by_who_died_in_it),
        T(role__is_that_of_the_day),
        T(title__outweighs_the_table),
        T(surname__is_who_holds_the_printed_title),
        T(surname__is_who_is_in_office),
        T(spelling__finds_the_same_person),
        T(short_forms__initials_and_middle_names),
        T(family_name__may_come_first),
        T(others__stay_who_they_are),
        T(horizon__is_no_end),
    };

    return cmocka_run_group_tests(tests, open_shipped, close_lexicon);
}
