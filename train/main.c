/* main.c: from data to models/english.dmm in one command
 *
 *     train DATA LEXICON WORK OUT [SEED [D H]]
 *
 * DATA is a folder with treebank/ and text/ as in models/README.md; LEXICON is lexicon/,
 * for the gazetteer bits; WORK keeps
 * what is made on the way, and what is there already is not made again:
 *
 *     treebank.txt     words of the training sets, for the vectors
 *     vectors.bin      word vectors
 *     teacherGI.net    nets wider than the model; those of the first generation are
 *                      fitted to the gold data, those of the next also to silver
 *     silverG.txt      plain text as generation G reads it
 *     student-D-S.net  the model of dimension D and seed S in floats, fitted to gold
 *                      (three times) and the last silver
 *
 * Vectors, teachers and silver are of the seed that made them first; models of other
 * seeds in the same WORK differ by their own fitting alone.
 */
#include <pthread.h>

#include "lexicon/build.h"
#include "train/pack.h"
#include "train/silver.h"

/* D and H are multiples of 16, at most 256 and 512. */
enum { GENERATIONS = 2, TEACHERS = 2, GOLD_TIMES = 3 };

/* Sets by what they teach. Dev sets are only read to print scores. */
static const struct { const char *file, *but; bool has_tree; name_kind names; } sets[] = {
    {"en_ewt-names-train.conllu.gz", NULL, true, NAMES_UNER},
    {"en_gum-permissive-train.conllu.gz", NULL, true, NAMES_GUM},
    {"wikigold-names.conllu.gz", NULL, false, NAMES_WIKI},
    {"crossner-politics-names.conllu.gz", "crossner-politics-dev.txt.gz", false, NAMES_WIKI},
};

static const train_options model_options = {
    .vec_passes = 7, .vec_least = 4, .passes = 3, .dim = 96, .hidden = 96, .rows = 1 << 14, .rate = 2e-3f, .dropout = 0.12f,
};

static const struct { uint32_t dim, hidden, passes; float rate, dropout; } teachers[GENERATIONS][TEACHERS] = {
    {{128, 160, 13, 1.5e-3f, 0.3f}, {144, 128, 12, 1.5e-3f, 0.33f}},
    {{144, 144, 5, 1.5e-3f, 0.2f}, {160, 128, 5, 1.5e-3f, 0.2f}},
};

static const struct { uint32_t passes; float rate, dropout; } settling = {6, 5.5e-4f, 0.22f};

/* Sentences of plain text tried by each generation, how well its teachers must agree,
 * and whether the names they find are taken. */
static const struct { uint32_t tried; float agree; name_kind names; } silver[GENERATIONS] = {
    {70000, 0.8f, NAMES_NONE}, {300000, 0.8f, NAMES_UNER},
};

typedef struct job {
    const char *data, *work, *out;
    dm_lexicon *lex;
    char     path[4][4096];
    sents    train, dev, gum;
    classes  cls;
    known    known;
    uint64_t seed;
    uint32_t dim, hidden;          /* of the model, not of teachers          */
} job;

static const char *in(job *j, int i, const char *folder, const char *sub, const char *file)
{
    snprintf(j->path[i], sizeof j->path[i], "%s/%s%s", folder, sub, file);
    return j->path[i];
}

static void read_lexicon(job *j, const char *folder)
{
    static dm_lex_result compiled;             /* the lexicon points into it  */
    dm_err err;
    if (dm_lexicon_compile(&compiled, folder, &err) != DM_OK || compiled.n_error > 0
        || dm_lexicon_open_bytes(&j->lex, dm_buf_view(&compiled.bytes), folder, &err) != DM_OK)
        die("%s: not a lexicon without errors", folder);
}

static void read_sets(job *j)
{
    for (size_t i = 0; i < sizeof sets / sizeof *sets; i++)
        data_read(&j->train, in(j, 0, j->data, "treebank/", sets[i].file),
                  sets[i].but ? in(j, 1, j->data, "treebank/", sets[i].but) : NULL, sets[i].has_tree, sets[i].names);
    data_read(&j->dev, in(j, 0, j->data, "treebank/", "en_ewt-names-dev.conllu.gz"), NULL, true, NAMES_UNER);
    data_read(&j->gum, in(j, 0, j->data, "treebank/", "en_gum-permissive-dev.conllu.gz"), NULL, true, NAMES_NONE);
    data_classes(&j->cls, &j->train);
    data_number(&j->train, &j->cls);
    data_number(&j->dev, &j->cls);
    data_number(&j->gum, &j->cls);
    say("data: %u sentences, %u lemma rules, %u feature classes", j->train.n, j->cls.n_rule, j->cls.n_morph);
}

static void write_words(job *j, const char *path)
{
    dm_buf b = {0};
    dm_err err;
    for (uint32_t i = 0; i < j->train.n; i++)
        for (uint32_t k = 0; k < j->train.s[i].n; k++) {
            dm_buf_str(&b, j->train.s[i].w[k].form);
            dm_buf_char(&b, k + 1 < j->train.s[i].n ? ' ' : '\n');
        }
    if (b.failed || dm_file_write(path, dm_buf_view(&b), &err) != DM_OK) die("%s: cannot be written", path);
    dm_buf_clear(&b);
}

static void make_vectors(job *j)
{
    const char *texts[2] = {in(j, 1, j->data, "text/", "wikipedia-en-2018-tokenised.txt.xz"), in(j, 2, j->work, "", "treebank.txt")};
    const char *bin = in(j, 3, j->work, "", "vectors.bin");
    train_options o = model_options;

    o.seed = j->seed;
    if (dm_path_kind(bin) != 'f') {
        write_words(j, texts[1]);
        train_vectors(bin, texts, 2, &o);
    }
    known_read(&j->known, bin);
}

static net *make_net(job *j, const char *name, const sents *train, train_options *o)
{
    net *n = need(sizeof *n);
    char path[4096];

    snprintf(path, sizeof path, "%s/%s", j->work, name);

    o->lex = j->lex;
    net_init(n, &j->known, &j->cls, o);
    if (net_load(n, path)) return n;
    say("%s: D %u, H %u, %u sentences", name, o->dim, o->hidden, train->n);
    net_fit(n, train, &j->dev, o);
    net_use_average(n);
    net_save(n, path);
    return n;
}

static void add_gold(sents *all, const sents *gold)
{
    all->s = need_again(all->s, (all->n + (size_t)GOLD_TIMES * gold->n) * sizeof *all->s);
    for (int t = 0; t < GOLD_TIMES; t++, all->n += gold->n)
        memcpy(all->s + all->n, gold->s, gold->n * sizeof *gold->s);
    all->cap = all->n;
}

static const char *silver_path(job *j, int at, uint32_t generation)
{
    char name[32];
    snprintf(name, sizeof name, "silver%u.txt", generation + 1);
    return in(j, at, j->work, "", name);
}

/* What the nets after `generation` are fitted to: its silver, and gold three times. */
static void read_silver(sents *all, job *j, uint32_t generation)
{
    silver_read(all, silver_path(j, 0, generation), &j->cls, silver[generation].names);
    add_gold(all, &j->train);
}

/* Teachers are fitted side by side, each by a thread of its own. */
typedef struct teaching {
    job         *j;
    const sents *train;
    uint32_t     generation, i;
    net         *n;
} teaching;

static void *make_teacher(void *arg)
{
    teaching     *t = arg;
    char          name[32];
    train_options o = model_options;

    snprintf(name, sizeof name, "teacher%u%u.net", t->generation + 1, t->i + 1);
    o.seed = t->j->seed * 1000 + 100 * t->generation + 17 * (t->i + 1);
    o.dim = teachers[t->generation][t->i].dim;
    o.hidden = teachers[t->generation][t->i].hidden;
    o.passes = teachers[t->generation][t->i].passes;
    o.rate = teachers[t->generation][t->i].rate;
    o.dropout = teachers[t->generation][t->i].dropout;
    t->n = make_net(t->j, name, t->train, &o);
    return NULL;
}

static void make_teachers(net *out[TEACHERS], job *j, uint32_t generation)
{
    pthread_t thread[TEACHERS];
    teaching  t[TEACHERS];
    sents     all = {0};

    if (generation > 0) read_silver(&all, j, generation - 1);
    for (uint32_t i = 0; i < TEACHERS; i++) {
        t[i] = (teaching){j, generation > 0 ? &all : &j->train, generation, i, NULL};
        if (pthread_create(&thread[i], NULL, make_teacher, &t[i]) != 0) die("no thread");
    }
    for (uint32_t i = 0; i < TEACHERS; i++) {
        pthread_join(thread[i], NULL);
        out[i] = t[i].n;
    }
}

static void make_silver(job *j, uint32_t generation)
{
    net *t[TEACHERS];
    train_options o = model_options;

    if (dm_path_kind(silver_path(j, 1, generation)) == 'f') return;
    make_teachers(t, j, generation);
    o.silver = silver[generation].tried;
    o.agree = silver[generation].agree;
    silver_make(silver_path(j, 1, generation), in(j, 2, j->data, "text/", "wikipedia-en-2018-tokenised.txt.xz"), &j->train, t, TEACHERS, &o);
}

static net *make_student(job *j)
{
    char  name[64];
    sents all = {0};
    train_options o = model_options;

    o.seed = j->seed;
    o.dim = j->dim;
    o.hidden = j->hidden;
    snprintf(name, sizeof name, "student-%u-%llu.net", o.dim, (unsigned long long)o.seed);
    for (uint32_t g = 0; g < GENERATIONS; g++) make_silver(j, g);
    if (dm_path_kind(in(j, 0, j->work, "", name)) != 'f') read_silver(&all, j, GENERATIONS - 1);
    return make_net(j, name, &all, &o);
}

/* A few passes over gold alone, so that what silver taught gives way where gold knows better. */
static void settle(job *j, net *n)
{
    train_options o = model_options;

    o.passes = settling.passes;
    o.rate = settling.rate;
    o.dropout = settling.dropout;
    n->rng = j->seed + 1000;
    net_restart(n);
    net_fit(n, &j->train, &j->dev, &o);
    net_use_average(n);
}

int main(int argc, char **argv)
{
    static job     j;
    static int16_t punct[DM_PUNCT_ROWS];
    char           note[1024];

    if (argc < 5) die("usage: train DATA LEXICON WORK OUT [SEED [D H]]");
    j.data = argv[1];
    j.work = argv[3];
    j.out  = argv[4];
    j.seed = argc > 5 ? strtoull(argv[5], NULL, 10) : 1;
    j.dim = argc > 7 ? (uint32_t)strtoul(argv[6], NULL, 10) : model_options.dim;
    j.hidden = argc > 7 ? (uint32_t)strtoul(argv[7], NULL, 10) : model_options.hidden;
    read_lexicon(&j, argv[2]);
    read_sets(&j);
    make_vectors(&j);
    punct_fit(punct, &j.train);
    net   *n = make_student(&j);
    settle(&j, n);
    scores e = net_score(n, &j.dev), g = net_score(n, &j.gum);
    snprintf(note, sizeof note,
             "demarche English model, D %u, H %u, seed %llu. CC BY-SA 4.0. Trained on UD English EWT, GUM (open genres),\n"
             "UNER EWT, WikiGold, CrossNER politics and English Wikipedia; see models/README.md.\n"
             "In floats, gold words: EWT dev tags %.2f lemma rules %.2f UAS %.2f LAS %.2f (no punctuation) names %.2f;\n"
             "GUM dev tags %.2f UAS %.2f LAS %.2f\n", n->D, n->H, (unsigned long long)j.seed,
             e.upos, e.lemma, e.uas, e.las, e.ner, g.upos, g.uas, g.las);
    say("%s", note);
    pack_write(j.out, n, &j.train, punct, note);
}
