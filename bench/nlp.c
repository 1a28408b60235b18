/* bench/nlp.c: how fast English is read, and where the time goes
 *
 *     bench-nlp [-m MODEL] [-k KERNEL] [FILE...]
 *
 * Reads raw text: the files, one paragraph a line (of a CoNLL-U file its "# text"
 * lines; without files a few sentences of its own), as articles of some 600 words.
 * One thread, its own processor time; 2 rounds to warm up, then 9, each of which
 * does every task once, so that tasks are compared under the same weather. Prints
 * the median and the best of each:
 *
 *     whole     dm_nlp_read: from text to trees and names, with the lexicon
 *     words     dm_token_split           sentences  dm_sentence_mark
 *     net       dm_net_read on words cut beforehand; of it
 *     encode      tags and names, all but the next three
 *     features, rules, tree
 *     rest      whole less words, sentences and net: tokens, lemmas, lexicon, links
 *
 * and, so that one can see that time grows as the text does, the same words as
 * sentences and articles of 1, 2, 4 and 8 times a length. Last the most memory held.
 */
#include "bench.h"

#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/io.h"
#include "clean/clean.h"
#include "nlp/nlp.h"
#include "nlp/sentence.h"

enum { ROUNDS = 9, WARM = 2, ARTICLE_BYTES = 3600, ARTICLES = 1 << 16 };

static const char own[] =
    "The prime minister told parliament on Tuesday that the border would stay closed until the talks resume. "
    "Police in the northern city arrested eleven people after a crowd attacked the customs office.\n"
    "\"We asked for observers and got silence,\" said Ines Varga, who leads the smaller of the two unions. "
    "The embassy denied that its staff had met the rebels, calling the report a fabrication.\n"
    "Fuel deliveries stopped in March, but the company says that it will honour all contracts signed before then.\n";

typedef struct bench {
    dm_model    *model;
    dm_lexicon  *lex;
    dm_nlp_work *work;
    dm_net_work *net;
    dm_arena     once, again;      /* what lasts; one article or sentence     */
    jmp_buf      leave;
    dm_buf       text;             /* all the articles                        */
    size_t       end[ARTICLES];    /* of each in `text`                       */
    uint32_t     n_article;
    dm_doc      *docs;             /* [n_article] each read once              */
    dm_net_word *words;            /* [n_tok] of all of them                  */
    uint32_t     n_tok, n_sent, most;         /* most: tokens of a sentence, 0: as they are */
    dm_net_out   out;              /* room for one sentence                   */
} bench;

static void stop(const char *what)
{
    fprintf(stderr, "%s\n", what);
    exit(2);
}

/* ---- text --------------------------------------------------------------- */

static void end_article(bench *b)
{
    if (b->n_article < ARTICLES && b->text.n > (b->n_article ? b->end[b->n_article - 1] : 0))
        b->end[b->n_article++] = b->text.n;
}

static size_t in_article(const bench *b)
{
    return b->text.n - (b->n_article ? b->end[b->n_article - 1] : 0);
}

/* A line of text, or one of CoNLL-U. */
static void add_line(bench *b, dm_str line, bool is_conllu)
{
    static const char mark[] = "# text = ";

    if (is_conllu) {
        if (line.n <= strlen(mark) || memcmp(line.p, mark, strlen(mark)) != 0)
            return;
        line = (dm_str){line.p + strlen(mark), line.n - strlen(mark)};
    }
    dm_buf_str(&b->text, line);
    dm_buf_add(&b->text, is_conllu && in_article(b) % 5 != 0 ? " " : "\n", 1);   /* a paragraph of five or so */
    if (in_article(b) > ARTICLE_BYTES)
        end_article(b);
}

static void add_text(bench *b, dm_str rest, bool is_conllu)
{
    dm_str line;

    while (dm_str_cut(&line, &rest, '\n'))
        add_line(b, line, is_conllu);
    end_article(b);
}

static void add_file(bench *b, const char *path)
{
    dm_file file;
    dm_err  err;

    if (dm_file_read(&file, path, 1 << 30, &err) != DM_OK)
        stop(err.text);
    add_text(b, file.bytes, strstr(path, ".conllu") != NULL);
    dm_file_close(&file);
}

static dm_str article(const bench *b, uint32_t i)
{
    size_t from = i ? b->end[i - 1] : 0;
    return (dm_str){b->text.p + from, b->end[i] - from};
}

/* ---- tasks -------------------------------------------------------------- */

static double read_article(dm_doc *doc, bench *b, dm_arena *arena, dm_str text)
{
    dm_doc_init(doc, arena);
    doc->article.bytes = text;
    if (dm_clean_plain(doc, false, NULL) != DM_OK)
        stop("an article cannot be read");
    double from = dm_bench_now();
    if (dm_nlp_read(doc, b->model, b->lex, b->work, NULL) != DM_OK)
        stop("an article cannot be read");
    return dm_bench_now() - from;
}

static double whole(bench *b)
{
    double ns = 0;
    for (uint32_t i = 0; i < b->n_article; i++) {
        dm_doc doc;
        dm_arena_reset(&b->again);
        ns += read_article(&doc, b, &b->again, article(b, i));
    }
    return ns;
}

/* Words, and with them or not sentence ends. */
static double cut(bench *b, bool has_ends)
{
    dm_pieces pieces = {0};
    double    from = dm_bench_now();

    for (uint32_t i = 0; i < b->n_article; i++)
        for (uint32_t k = 0; k < b->docs[i].n_block; k++) {
            if (dm_token_split(&pieces, NULL, b->docs[i].text, b->docs[i].blocks[k].span, NULL) != DM_OK)
                stop("out of memory");
            if (has_ends)
                dm_sentence_mark(pieces.p, pieces.n, b->docs[i].text, false);
        }
    dm_pieces_clear(&pieces);
    return dm_bench_now() - from;
}

static double words(bench *b) { return cut(b, false); }
static double words_and_ends(bench *b) { return cut(b, true); }

/* The net alone, filling those arrays of `out` that are set. */
static double read_sents(bench *b, dm_net_out out)
{
    double   from = dm_bench_now();
    uint32_t at = 0;

    if (b->most > 0)
        for (; at < b->n_tok; at += b->most)
            dm_net_read(&out, b->net, b->words + at, b->n_tok - at < b->most ? b->n_tok - at : b->most);
    else
        for (uint32_t i = 0; i < b->n_article; i++)
            for (uint32_t s = 0; s < b->docs[i].n_sent; at += b->docs[i].sents[s++].n)
                dm_net_read(&out, b->net, b->words + at, b->docs[i].sents[s].n);
    return dm_bench_now() - from;
}

static double net(bench *b) { return read_sents(b, b->out); }

static double net_to_tags(bench *b)
{
    return read_sents(b, (dm_net_out){.upos = b->out.upos, .ner = b->out.ner});
}

static double net_to_features(bench *b)
{
    return read_sents(b, (dm_net_out){.upos = b->out.upos, .ner = b->out.ner, .morph = b->out.morph});
}

static double net_to_rules(bench *b)
{
    return read_sents(b, (dm_net_out){.upos = b->out.upos, .ner = b->out.ner, .morph = b->out.morph,
                                      .lemma_rule = b->out.lemma_rule});
}

enum { WHOLE, WORDS, ENDS, NET, TAGS, FEATURES, RULES, TASKS };
static double (*const task[TASKS])(bench *b) = {whole, words, words_and_ends, net, net_to_tags, net_to_features, net_to_rules};

/* ---- figures ------------------------------------------------------------ */

typedef struct figures {
    double ns[TASKS][ROUNDS];      /* of all tokens, rising after `sort`      */
} figures;

static void measure(figures *f, bench *b)
{
    for (int r = -WARM; r < ROUNDS; r++)
        for (int i = 0; i < TASKS; i++) {
            double ns = task[i](b);
            if (r >= 0)
                f->ns[i][r] = ns;
        }
    for (int i = 0; i < TASKS; i++)
        qsort(f->ns[i], ROUNDS, sizeof(double), dm_bench_by_value);
}

static void print(const bench *b, const char *name, double median, double best)
{
    printf("nlp-%-12s %-10s %8.0f tokens/s   best %8.0f   %5.0f ns a token\n", name, dm_kernel_name(),
           b->n_tok / median * 1e9, b->n_tok / best * 1e9, best / b->n_tok);
}

/* Task `a` less task `z`. */
static void print_less(const bench *b, const char *name, const figures *f, int a, int z)
{
    print(b, name, f->ns[a][ROUNDS / 2] - f->ns[z][ROUNDS / 2], f->ns[a][0] - f->ns[z][0]);
}

static void stages(bench *b)
{
    figures f;

    measure(&f, b);
    print(b, "whole", f.ns[WHOLE][ROUNDS / 2], f.ns[WHOLE][0]);
    print(b, "words", f.ns[WORDS][ROUNDS / 2], f.ns[WORDS][0]);
    print_less(b, "sentences", &f, ENDS, WORDS);
    print(b, "net", f.ns[NET][ROUNDS / 2], f.ns[NET][0]);
    print(b, "encode", f.ns[TAGS][ROUNDS / 2], f.ns[TAGS][0]);
    print_less(b, "features", &f, FEATURES, TAGS);
    print_less(b, "rules", &f, RULES, FEATURES);
    print_less(b, "tree", &f, NET, RULES);
    print(b, "rest", f.ns[WHOLE][ROUNDS / 2] - f.ns[ENDS][ROUNDS / 2] - f.ns[NET][ROUNDS / 2],
          f.ns[WHOLE][0] - f.ns[ENDS][0] - f.ns[NET][0]);
}

static double best_of(bench *b, double (*run)(bench *b))
{
    double best = run(b);
    for (int r = 1; r < ROUNDS; r++) {
        double ns = run(b);
        best = ns < best ? ns : best;
    }
    return best;
}

/* The same words in sentences of 50, 100, 200 and 400: a line each. */
static void longer_sents(bench *b)
{
    for (b->most = DM_MAX_SENT_TOKENS / 8; b->most <= DM_MAX_SENT_TOKENS; b->most *= 2)
        printf("nlp-sentences-of-%-4u       %5.0f ns a token\n", b->most, best_of(b, net) / b->n_tok);
    b->most = 0;
}

/* All the text as articles of 1, 2, 4 and 8 times the usual length. */
static void longer_articles(bench *b)
{
    for (uint32_t times = 1; times <= 8; times *= 2) {
        printf("nlp-articles-of-%-7zu     %5.0f ns a token\n", b->end[0], best_of(b, whole) / b->n_tok);
        uint32_t n = 0;
        for (uint32_t i = 0; i < b->n_article; i++)
            if (i % 2 == 1 || i + 1 == b->n_article)
                b->end[n++] = b->end[i];
        b->n_article = n;
    }
}

/* ---- all of it ---------------------------------------------------------- */

/* Reads each article once, for what the stages are given. */
static void prepare(bench *b)
{
    b->docs = DM_NEW(&b->once, dm_doc, b->n_article);
    for (uint32_t i = 0; i < b->n_article; i++) {
        read_article(&b->docs[i], b, &b->once, article(b, i));
        b->n_tok += b->docs[i].n_tok;
        b->n_sent += b->docs[i].n_sent;
    }
    b->words = DM_NEW(&b->once, dm_net_word, b->n_tok);
    for (uint32_t i = 0, n = 0; i < b->n_article; i++)
        for (uint32_t t = 0; t < b->docs[i].n_tok; t++)
            b->words[n++].form = dm_doc_form(&b->docs[i], t);
    b->out = dm_net_out_new(&b->once, DM_MAX_SENT_TOKENS);
}

static void open_all(bench *b, const char *model)
{
    dm_err err;

    dm_arena_init(&b->once, 0);
    dm_arena_init(&b->again, 0);
    b->once.leave = b->again.leave = &b->leave;
    if (dm_model_open(&b->model, model, &err) != DM_OK || dm_lexicon_open(&b->lex, DM_SHARE "/lexicon.dml", &err) != DM_OK
        || dm_nlp_work_new(&b->work, b->model, &err) != DM_OK || dm_net_work_new(&b->net, b->model, &err) != DM_OK)
        stop(err.text);
}

int main(int argc, char **argv)
{
    static bench b;
    static const char *const kernels[] = {"scalar", "neon", "neondot", "avx2", "avx512vnni"};
    const char  *model = DM_SHARE "/english.dmm", *kernel = NULL;
    struct rusage usage;

    for (int c; (c = getopt(argc, argv, "m:k:")) != -1;)
        *(c == 'm' ? &model : &kernel) = optarg;
    if (setjmp(b.leave))
        stop("out of memory");
    open_all(&b, model);
    for (int i = optind; i < argc; i++)
        add_file(&b, argv[i]);
    for (int i = 0; optind == argc && i < 200; i++)
        add_text(&b, dm_str_of(own), false);
    prepare(&b);
    printf("nlp: %u articles, %u sentences, %u tokens, %zu bytes\n", b.n_article, b.n_sent, b.n_tok, b.text.n);
    for (size_t i = 0; i < sizeof kernels / sizeof *kernels; i++)
        if ((kernel == NULL || strcmp(kernel, kernels[i]) == 0) && dm_kernel_select(kernels[i]))
            stages(&b);
    longer_sents(&b);
    longer_articles(&b);
    getrusage(RUSAGE_SELF, &usage);
    printf("nlp-memory: most held %.0f MB\n", (double)usage.ru_maxrss / 1024);
    return 0;
}
