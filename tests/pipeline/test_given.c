/* test_given.c: articles that come as words and trees
 *
 * What is written as CoNLL-U and coded again gives the same events and claims: all
 * that later stages need is in the columns and comments. Words alone, without tags
 * and trees, give what reading them gives. Whatever is wrong with an input, what must
 * hold of a document holds.
 */
#include "check.h"
#include "doc_check.h"

#include "base/alloc.h"
#include "base/io.h"
#include "doc/conllu.h"
#include "ledger/json.h"
#include "pipeline/pipeline.h"

enum { POINTS = 120 };

static const char article[] =
    "Norvania expels two envoys after border clash\n"
    "By Ana Petrov\n"
    "14 March 2012\n"
    "\n"
    "VALKA (Agency) - Norway expelled two Russian diplomats on Tuesday, the foreign ministry said.\n"
    "\n"
    "\"We condemn this attack on our embassy,\" Foreign Minister Erik Lund told reporters in Oslo. He said "
    "that Russia had threatened to close the border.\n"
    "\n"
    "According to a police statement, three people were killed and 12 wounded when gunmen attacked a "
    "checkpoint near the border. Moscow didn't deny that its troops had crossed into Norway.\n";

static dm_coder  *coder;
static dm_worker *worker, *other;

static int open_all(void **state)
{
    dm_err err;

    (void)state;
    if (dm_coder_open(&coder, DM_SHARE, &err) != DM_OK) {
        fprintf(stderr, "skipped: %s\n", err.text);
        return 0;
    }
    return dm_worker_new(&worker, coder, &err) == DM_OK && dm_worker_new(&other, coder, &err) == DM_OK ? 0 : -1;
}

static int close_all(void **state)
{
    (void)state;
    dm_worker_free(worker);
    dm_worker_free(other);
    dm_coder_close(coder);
    return 0;
}

static void need_data(void)
{
    if (!coder)
        skip();
}

static const dm_doc *code_text(dm_str text)
{
    const dm_doc *doc;

    assert_int_equal(dm_worker_code(&doc, worker, text, NULL), DM_OK);
    return doc;
}

static const dm_doc *code_conllu(dm_str conllu)
{
    const dm_doc *doc;

    assert_int_equal(dm_worker_code_conllu(&doc, other, conllu, NULL), DM_OK);
    if (dm_check_doc(doc))
        fail_msg("not so: %s", dm_check_doc(doc));
    return doc;
}

/* ---- there and back ---- */

static void put(dm_buf *out, const dm_doc *doc, dm_span span)
{
    dm_buf_str(out, DM_STR(" ["));
    dm_buf_str(out, dm_doc_str(doc, span));
    dm_buf_char(out, ']');
}

static void put_event(dm_buf *out, const dm_doc *doc, const dm_event *e)
{
    char first[16] = "-", last[16] = "-";

    if (e->date.first != DM_DAY_NONE) {
        dm_day_text(first, e->date.first);
        dm_day_text(last, e->date.last);
    }
    dm_buf_fmt(out, "event %d %.*s %.*s %s %.*s %s %s", (int)e->type, (int)e->mode.n, e->mode.p, (int)e->cameo.n, e->cameo.p,
               dm_event_status_word(e->status), (int)e->rule_name.n, e->rule_name.p, first, last);
    for (uint32_t i = 0; i < e->n_actor; i++)
        dm_buf_fmt(out, " a:%.*s", (int)doc->actors[e->actors[i]].name.n, doc->actors[e->actors[i]].name.p);
    for (uint32_t i = 0; i < e->n_recipient; i++)
        dm_buf_fmt(out, " r:%.*s", (int)doc->actors[e->recipients[i]].name.n, doc->actors[e->recipients[i]].name.p);
    dm_buf_fmt(out, " %lld %lld %u %.3f", (long long)e->dead, (long long)e->injured, e->claim, (double)e->confidence);
    if (e->toponym != DM_NONE)
        dm_buf_fmt(out, " in %.*s", (int)doc->toponyms[e->toponym].name.n, doc->toponyms[e->toponym].name.p);
    put(out, doc, e->trigger);
    put(out, doc, e->evidence);
    dm_buf_char(out, '\n');
}

/* All that was found, without bytes. */
static void put_records(dm_buf *out, const dm_doc *doc)
{
    char day[16] = "-";

    if (doc->published.first != DM_DAY_NONE)
        dm_day_text(day, doc->published.first);
    dm_buf_fmt(out, "title");
    put(out, doc, doc->title);
    dm_buf_fmt(out, " %s\n", day);
    for (uint32_t i = 0; i < doc->n_actor; i++)
        dm_buf_fmt(out, "actor %.*s %d %s %.*s\n", (int)doc->actors[i].name.n, doc->actors[i].name.p, (int)doc->actors[i].kind,
                   doc->actors[i].country, (int)doc->actors[i].role.n, doc->actors[i].role.n ? doc->actors[i].role.p : "");
    for (uint32_t i = 0; i < doc->n_claim; i++) {
        const dm_claim *c = &doc->claims[i];

        dm_buf_fmt(out, "claim %u %d %d %u", c->speaker, (int)c->form, (int)c->stance, c->parent);
        put(out, doc, c->speaker_span);
        put(out, doc, c->cue);
        for (uint32_t k = 0; k < c->n_content; k++)
            put(out, doc, c->content[k]);
        dm_buf_char(out, '\n');
    }
    for (uint32_t i = 0; i < doc->n_event; i++)
        put_event(out, doc, &doc->events[i]);
}

static void check_back(dm_str text, const char *name)
{
    const dm_doc *doc = code_text(text);
    dm_buf        conllu = {0}, wanted = {0}, is = {0};

    assert_int_equal(doc->fate, DM_OK);
    dm_conllu_write_doc(&conllu, doc, dm_str_of(name));
    put_records(&wanted, doc);
    doc = code_conllu(dm_buf_view(&conllu));
    if (doc->fate != DM_OK)
        fail_msg("%s: %.*s", name, (int)doc->reason.n, doc->reason.p);
    assert_int_equal(doc->marks, 0);
    put_records(&is, doc);
    if (!dm_str_eq(dm_buf_view(&is), dm_buf_view(&wanted)))
        fail_msg("%s: is\n%.*s\nwanted\n%.*s", name, (int)is.n, is.p, (int)wanted.n, wanted.p);
    assert_true(wanted.n > 100);
    dm_buf_clear(&conllu);
    dm_buf_clear(&wanted);
    dm_buf_clear(&is);
}

static void test_articles__written_as_trees_are_coded_the_same(void **state)
{
    static const char folder[] = DM_SOURCE "/examples";
    char   **names, path[4096];
    uint32_t n, n_text = 0;
    dm_file  file;

    (void)state;
    need_data();
    check_back(dm_str_of(article), "article");
    assert_int_equal(dm_dir_list(&names, &n, folder, NULL), DM_OK);
    for (uint32_t i = 0; i < n; i++) {
        if (!dm_str_ends(dm_str_of(names[i]), DM_STR(".txt")))
            continue;
        snprintf(path, sizeof path, "%s/%s", folder, names[i]);
        assert_int_equal(dm_file_read(&file, path, 1 << 20, NULL), DM_OK);
        check_back(file.bytes, names[i]);
        dm_file_close(&file);
        n_text++;
    }
    dm_free(names);
    assert_true(n_text > 5);
}

/* ---- words alone ---- */

/* Ids and forms of `conllu`; all other columns are "_". */
static void put_words(dm_buf *out, dm_str conllu)
{
    dm_str line, id, form;

    while (dm_str_cut(&line, &conllu, '\n')) {
        if (line.n > 0 && line.p[0] != '#') {
            dm_str_cut(&id, &line, '\t');
            dm_str_cut(&form, &line, '\t');
            dm_buf_fmt(out, "%.*s\t%.*s\t_\t_\t_\t_\t_\t_\t_\t_\n", (int)id.n, id.p, (int)form.n, form.p);
        } else {
            dm_buf_fmt(out, "%.*s\n", (int)line.n, line.n ? line.p : "");
        }
    }
}

static void test_words__without_trees_are_read_as_ours(void **state)
{
    const dm_doc *doc;
    dm_buf        conllu = {0}, words = {0}, wanted = {0}, is = {0};

    (void)state;
    need_data();
    doc = code_text(dm_str_of(article));
    dm_conllu_write_doc(&conllu, doc, DM_STR("article"));
    put_records(&wanted, doc);
    put_words(&words, dm_buf_view(&conllu));
    doc = code_conllu(dm_buf_view(&words));
    assert_int_equal(doc->fate, DM_OK);
    put_records(&is, doc);
    assert_true(dm_str_eq(dm_buf_view(&is), dm_buf_view(&wanted)));
    dm_buf_clear(&conllu);
    dm_buf_clear(&words);
    dm_buf_clear(&wanted);
    dm_buf_clear(&is);
}

/* Relations without what follows the colon. */
static void put_plain(dm_buf *out, dm_str conllu)
{
    dm_str line, col;

    while (dm_str_cut(&line, &conllu, '\n')) {
        bool is_row = line.n > 0 && line.p[0] != '#';

        for (uint32_t i = 0; is_row && i < DM_CONLLU_MISC && dm_str_cut(&col, &line, '\t'); i++) {
            dm_str plain = col;

            if (i == DM_CONLLU_DEPREL)
                dm_str_cut(&plain, &col, ':');
            dm_buf_fmt(out, "%.*s\t", (int)plain.n, plain.p);
        }
        dm_buf_fmt(out, "%.*s\n", (int)line.n, line.n ? line.p : "");
    }
}

static void test_trees__without_subtypes_are_coded_the_same(void **state)
{
    static const char text[] =
        "Two envoys were expelled by Norway on Tuesday, and three men who attacked its embassy were being held. "
        "Police broke up the protest. Norway's prime minister was accused by rebels of having bombed their camp.\n";
    const dm_doc *doc;
    dm_buf        conllu = {0}, plain = {0}, wanted = {0}, is = {0};

    (void)state;
    need_data();
    doc = code_text(dm_str_of(text));
    assert_true(doc->n_event >= 3);
    dm_conllu_write_doc(&conllu, doc, DM_STR("text"));
    put_records(&wanted, doc);
    put_plain(&plain, dm_buf_view(&conllu));
    assert_true(plain.n < conllu.n);
    doc = code_conllu(dm_buf_view(&plain));
    put_records(&is, doc);
    if (!dm_str_eq(dm_buf_view(&is), dm_buf_view(&wanted)))
        fail_msg("is\n%.*s\nwanted\n%.*s", (int)is.n, is.p, (int)wanted.n, wanted.p);
    dm_buf_clear(&conllu);
    dm_buf_clear(&plain);
    dm_buf_clear(&wanted);
    dm_buf_clear(&is);
}

/* ---- trees of others ---- */

static void test_trees__decide_who_did_it(void **state)
{
    static const char right[] =
        "1\tNorway\tNorway\tPROPN\t_\tNumber=Sing\t2\tnsubj\t_\t_\n"
        "2\texpelled\texpel\tVERB\t_\tMood=Ind|Tense=Past|VerbForm=Fin\t0\troot\t_\t_\n"
        "3\ttwo\ttwo\tNUM\t_\tNumType=Card\t5\tnummod\t_\t_\n"
        "4\tRussian\tRussian\tADJ\t_\tDegree=Pos\t5\tamod\t_\t_\n"
        "5\tdiplomats\tdiplomat\tNOUN\t_\tNumber=Plur\t2\tobj\t_\tSpaceAfter=No\n"
        "6\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_\n\n";
    const dm_doc *doc;
    char          wrong[sizeof right];

    (void)state;
    need_data();
    doc = code_conllu(dm_str_of(right));
    assert_int_equal(doc->n_event, 1);
    assert_str(doc->article.bytes, "Norway expelled two Russian diplomats.");
    assert_str(dm_doc_str(doc, doc->events[0].trigger), "expelled");
    assert_str(doc->actors[doc->events[0].actors[0]].name, "Norway");
    memcpy(wrong, right, sizeof right);                /* expelled as a noun: nobody did it */
    memcpy(strstr(wrong, "VERB"), "NOUN", 4);
    memcpy(strstr(wrong, "nsubj"), "appos", 5);
    doc = code_conllu(dm_str_of(wrong));
    assert_int_equal(doc->fate, DM_OK);
    assert_int_equal(doc->n_event, 0);
}

static void test_long_sentence__is_read_in_parts_and_marked(void **state)
{
    dm_buf        text = {0};
    const dm_doc *doc;

    (void)state;
    need_data();
    for (uint32_t i = 1; i <= 2 * DM_MAX_SENT_TOKENS + 50; i++)
        dm_buf_fmt(&text, "%u\tword\tword\tNOUN\t_\t_\t%u\t%s\t_\tNER=O\n", i, i == 500 ? 0 : i < 500 ? i + 1 : i - 1,
                   i == 500 ? "root" : "dep");
    doc = code_conllu(dm_buf_view(&text));
    assert_int_equal(doc->fate, DM_OK);
    assert_int_equal(doc->n_sent, 3);
    assert_int_equal(doc->sents[1].root, 499);
    assert_true(doc->sents[0].goes_on && doc->sents[1].goes_on && !doc->sents[2].goes_on);
    assert_int_equal(doc->marks, 1u << DM_LIMIT_SENT_TOKENS);
    dm_buf_clear(&text);
}

/* ---- whatever goes wrong ---- */

static void test_bad_sentence__is_left_out_and_told(void **state)
{
    const dm_doc *doc;

    (void)state;
    need_data();
    doc = code_conllu(DM_STR("1\tbad\n\n1\tGood\tgood\tADJ\t_\t_\t0\troot\t_\t_\n\n"));
    assert_int_equal(doc->fate, DM_OK);
    assert_int_equal(doc->n_sent, 1);
    assert_str(doc->reason, "limit: bad-sentences: line 1: found 2 columns, wanted 10 with tabs between");
    doc = code_conllu(DM_STR("1\tbad\n\n"));
    assert_int_equal(doc->fate, DM_E_SYNTAX);
    assert_str(doc->reason, "line 1: found 2 columns, wanted 10 with tabs between");
    assert_str(doc->article.bytes, "1\tbad\n\n");
}

static void test_conllu__with_each_allocation_failing(void **state)
{
    dm_buf   conllu = {0};
    uint64_t calls, step;

    (void)state;
    need_data();
    dm_conllu_write_doc(&conllu, code_text(dm_str_of(article)), DM_STR("article"));
    calls = dm_alloc_calls();
    code_conllu(dm_buf_view(&conllu));
    calls = dm_alloc_calls() - calls + 20;
    step  = calls / POINTS + 1;
    for (uint64_t nth = 1; nth <= calls; nth += step) {
        const dm_doc *doc;

        dm_worker_free(other);
        assert_int_equal(dm_worker_new(&other, coder, NULL), DM_OK);
        dm_alloc_fail_at(nth, 1);
        doc = code_conllu(dm_buf_view(&conllu));
        dm_alloc_fail_at(0, 0);
        assert_true(doc->fate == DM_OK || doc->fate == DM_E_MEMORY);
        assert_true(doc->fate == DM_OK || dm_str_eq(doc->article.bytes, dm_buf_view(&conllu)));
        assert_int_equal(code_conllu(dm_buf_view(&conllu))->fate, DM_OK);
    }
    dm_buf_clear(&conllu);
}

static uint32_t next_random(uint32_t *x, uint32_t below)
{
    *x = *x * 1664525u + 1013904223u;
    return (*x >> 8) % below;
}

/* A tree over the words of a sentence: in a random order each hangs by one that came
 * before, so branches cross; tags and relations are random, or those that were there. */
static void put_random(dm_buf *out, const dm_doc *doc, const dm_sent *s, uint32_t *x)
{
    uint32_t order[DM_MAX_SENT_TOKENS], head[DM_MAX_SENT_TOKENS];
    bool     keeps = next_random(x, 2);

    for (uint32_t i = 0; i < s->n; i++) {
        uint32_t k = next_random(x, i + 1);

        order[i] = order[k];
        order[k] = i;
    }
    head[order[0]] = 0;
    for (uint32_t i = 1; i < s->n; i++)
        head[order[i]] = order[next_random(x, next_random(x, 3) ? i : i < 3 ? i : 3)] + 1;
    for (uint32_t i = 0; i < s->n; i++) {
        const dm_token *t = &doc->toks[s->first + i];
        dm_str          form = dm_doc_form(doc, s->first + i);
        char            feats[DM_MORPH_TEXT];
        uint32_t        rel = keeps ? t->deprel : 1 + next_random(x, DM_DEP_COUNT - 1);

        dm_morph_write(feats, t->morph);
        dm_buf_fmt(out, "%u\t%.*s\t%.*s\t%s\t_\t%s\t%u\t%s\t_\tNER=%s\n", i + 1, (int)form.n, form.p, (int)t->lemma.n, t->lemma.p,
                   dm_upos_word(next_random(x, 4) ? t->upos : next_random(x, DM_UPOS_COUNT)), feats, head[i],
                   dm_deprel_word(rel == DM_DEP_ROOT ? DM_DEP_DEP : rel), next_random(x, 9) ? dm_ne_word(t->ne) : "B-ORG");
    }
    dm_buf_char(out, '\n');
}

/* Parsers that are not ours give trees that ours never does. */
static void test_trees__of_any_shape(void **state)
{
    const dm_doc *doc;
    dm_buf        conllu = {0};
    uint32_t      x = 7, n_event = 0;

    (void)state;
    need_data();
    doc = code_text(dm_str_of(article));
    for (uint32_t round = 0; round < 1000; round++) {
        conllu.n = 0;
        for (uint32_t i = 0; i < doc->n_sent; i++)
            put_random(&conllu, doc, &doc->sents[i], &x);
        n_event += code_conllu(dm_buf_view(&conllu))->n_event;
    }
    if (n_event < 20)
        fail_msg("%u events", n_event);
    dm_buf_clear(&conllu);
}

/* Bytes of a good file, some of them others: mostly tabs, digits, and line ends. */
static void test_conllu__of_any_bytes(void **state)
{
    static const char bytes[] = "\t\n0123456789-_#=.|\r \xFF\xC3";
    dm_buf            conllu = {0}, copy = {0};
    uint32_t          x = 1;

    (void)state;
    need_data();
    dm_conllu_write_doc(&conllu, code_text(dm_str_of(article)), DM_STR("article"));
    for (uint32_t round = 0; round < 300; round++) {
        copy.n = 0;
        dm_buf_str(&copy, dm_str_sub(dm_buf_view(&conllu), 0, conllu.n * (round + 1) / 300));
        for (uint32_t i = 0; i < 1 + round % 30; i++) {
            x = x * 1664525u + 1013904223u;
            copy.p[(x >> 8) % copy.n] = bytes[(x >> 3) % (sizeof bytes - 1)];
        }
        code_conllu(dm_buf_view(&copy));
    }
    dm_buf_clear(&conllu);
    dm_buf_clear(&copy);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_articles__written_as_trees_are_coded_the_same),
        cmocka_unit_test(test_words__without_trees_are_read_as_ours),
        cmocka_unit_test(test_trees__without_subtypes_are_coded_the_same),
        cmocka_unit_test(test_trees__decide_who_did_it),
        cmocka_unit_test(test_long_sentence__is_read_in_parts_and_marked),
        cmocka_unit_test(test_bad_sentence__is_left_out_and_told),
        cmocka_unit_test(test_conllu__with_each_allocation_failing),
        cmocka_unit_test(test_trees__of_any_shape),
        cmocka_unit_test(test_conllu__of_any_bytes),
    };

    return cmocka_run_group_tests(tests, open_all, close_all);
}
