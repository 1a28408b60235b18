#include "train/pack.h"
int main(int c, char **v)
{
    static known k; static sents train, dev; static classes cls; static net n;
    const char *T = "/work/shared/data/treebank/"; char p[300];
    train_options o = {.seed = 1, .passes = (uint32_t)strtoul(v[2], 0, 10), .dim = 64, .hidden = 96, .rows = 1 << 14, .rate = 2e-3f, .dropout = 0.2f};
    for (int i = 3; i + 1 < c; i += 2) {
        if (!strcmp(v[i], "rate")) o.rate = strtof(v[i + 1], 0);
        if (!strcmp(v[i], "drop")) o.dropout = strtof(v[i + 1], 0);
        if (!strcmp(v[i], "dim")) o.dim = (uint32_t)strtoul(v[i + 1], 0, 10);
        if (!strcmp(v[i], "hidden")) o.hidden = (uint32_t)strtoul(v[i + 1], 0, 10);
    }
    known_read(&k, v[1]);
#define P(f) (snprintf(p, sizeof p, "%s%s", T, f), p)
    data_read(&train, P("en_ewt-names-train.conllu.gz"), true, true);
    data_read(&train, P("en_gum-permissive-train.conllu.gz"), true, false);
    data_read(&train, P("wikigold-names.conllu.gz"), false, true);
    data_read(&train, P("crossner-politics-names.conllu.gz"), false, true);
    data_read(&dev, P("en_ewt-names-dev.conllu.gz"), true, true);
    data_classes(&cls, &train);
    data_number(&train, &cls); data_number(&dev, &cls);
    say("%u sentences, %u dev, %u rules, %u morph, %u words", train.n, dev.n, cls.n_rule, cls.n_morph, k.n);
    net_init(&n, &k, &cls, &o);
    static int16_t punct[DM_PUNCT_ROWS];
    punct_fit(punct, &train);
    net_fit(&n, &train, &dev, &o);
    net_use_average(&n);
    for (int i = 3; i + 1 < c; i += 2)
        if (!strcmp(v[i], "out")) pack_write(v[i + 1], &n, &train, punct, "draft model");
}
