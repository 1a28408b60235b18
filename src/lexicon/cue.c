/* cue.c: compiles `cue` and `ending` blocks
 *
 * One table says which key of a block does what; lists of words all go the same
 * way, as phrases whose flags are the kind of word.
 */
#include "lexicon/cue.h"

#include "doc/doc.h"
#include "lexicon/build.h"

static const char *const kind_key[DM_CUE_KIND_COUNT] = {
#define X(id, word) [DM_CUE_##id] = word,
    DM_CUE_KINDS(X)
#undef X
};

static const char *const slot_word[] = {
#define X(id, word) [DM_SLOT_##id] = word,
    DM_CUE_SLOTS(X)
#undef X
};

static const char *const stance_word[DM_STANCE_COUNT] = {
#define X(id, word, gloss) [DM_STANCE_##id] = word,
    DM_STANCES(X)
#undef X
};

static const char *const speaker_word[DM_SPEAKER_COUNT] = {
#define X(id, word) [DM_SPEAKER_##id] = word,
    DM_CUE_SPEAKERS(X)
#undef X
};

static const struct {
    const char *key;
    uint8_t     flag;
} flag_key[] = {
    {"factive", DM_CUE_FACTIVE}, {"counterfactive", DM_CUE_COUNTER},
    {"nests", DM_CUE_NESTS},     {"unnamed", DM_CUE_UNNAMED},
    {"hearer", DM_CUE_HEARER},   {"negates", DM_CUE_NEGATES},
    {"passive", DM_CUE_PASSIVE},
};

typedef struct block_state {
    dm_lex_builder *b;
    dm_cue          cue;
    uint32_t        record;
    dm_str          name;
} block_state;

static void read_words(block_state *s, const dm_lex_line *line, dm_cue_kind kind)
{
    dm_str   rest = line->value, item;
    dm_place at   = line->at;

    while (dm_lex_item(&item, &at, &rest, line)) {
        dm_phrase_entry e = {.kind = DM_PHRASE_CUE, .letter_case = DM_CASE_ANY,
                             .flags = (uint16_t)kind, .record = s->record};

        dm_lex_phrase(s->b, item, e);
    }
}

static void add_preposition(block_state *s, dm_cue_frame *f, dm_str word, dm_place at)
{
    dm_str piece;

    f->slots |= 1u << DM_SLOT_PREPOSITION;
    while (dm_str_cut(&piece, &word, '|')) {
        if (f->n_word == DM_CUE_WORDS)
            dm_lex_error(s->b, at, "too many prepositions in one frame (at most %d)", DM_CUE_WORDS);
        else
            f->words[f->n_word++] = dm_lex_word(s->b, piece);
    }
}

/* "takes object of|for": one frame. */
static void read_frame(block_state *s, const dm_lex_line *line)
{
    dm_str       rest = line->value, word;
    dm_place     at   = line->at;
    dm_cue_frame f    = {0};

    while (dm_lex_token(&word, &at, &rest, line)) {
        int slot = dm_str_in(word, slot_word, sizeof slot_word / sizeof *slot_word);

        if (slot >= 0)
            f.slots |= (uint16_t)(1u << slot);
        else
            add_preposition(s, &f, word, at);
    }
    if (!f.slots) {
        dm_lex_error(s->b, line->at, "'takes' names nothing");
        return;
    }
    dm_lex_add(s->b, DM_LEX_CUE_FRAMES, &f, sizeof f);
    s->cue.n++;
}

static uint8_t read_stance(block_state *s, const dm_lex_line *line)
{
    int stance = dm_lex_pick(s->b, line->at, "stance", line->value, stance_word, DM_STANCE_COUNT);

    return stance < 0 ? DM_STANCE_AFFIRM : (uint8_t)stance;
}

static void read_speaker(block_state *s, const dm_lex_line *line)
{
    int who = dm_lex_pick(s->b, line->at, "speaker", line->value, speaker_word, DM_SPEAKER_COUNT);

    if (who >= 0)
        s->cue.speaker = (uint8_t)who;
}

static bool read_flag(block_state *s, const dm_lex_line *line)
{
    for (size_t i = 0; i < sizeof flag_key / sizeof *flag_key; i++) {
        if (!dm_str_eq(dm_str_of(flag_key[i].key), line->key))
            continue;
        if (dm_str_eq(line->value, DM_STR("yes")))
            s->cue.flags |= flag_key[i].flag;
        else if (!dm_str_eq(line->value, DM_STR("no")))
            dm_lex_error(s->b, line->at, "'%.*s' wants yes or no, not '%.*s'", (int)line->key.n,
                         line->key.p, (int)line->value.n, line->value.p);
        return true;
    }
    return false;
}

static const char *const keys[] = {
    "stance", "negated", "speaker", "object", "unless", "takes", "yes", "no", "why", "by",
    "factive", "nests", "unnamed", "hearer", "negates", "passive",
#define X(id, word) word,
    DM_CUE_KINDS(X)
#undef X
    NULL
};

static void read_line(block_state *s, const dm_lex_line *line, bool *has_negated)
{
    int kind = dm_str_in(line->key, kind_key, DM_CUE_KIND_COUNT);

    if (kind >= 0)
        read_words(s, line, (dm_cue_kind)kind);
    else if (dm_str_eq(line->key, DM_STR("takes")))
        read_frame(s, line);
    else if (dm_str_eq(line->key, DM_STR("stance")))
        s->cue.stance = read_stance(s, line);
    else if (dm_str_eq(line->key, DM_STR("negated")))
        s->cue.negated = read_stance(s, line), *has_negated = true;
    else if (dm_str_eq(line->key, DM_STR("speaker")))
        read_speaker(s, line);
    else if (dm_str_eq(line->key, DM_STR("object")))
        s->cue.object = dm_lex_class(s->b, line->value, line->at);
    else if (dm_str_eq(line->key, DM_STR("unless")))
        s->cue.unless = dm_lex_class(s->b, line->value, line->at);
    else if (dm_str_eq(line->key, DM_STR("yes")) || dm_str_eq(line->key, DM_STR("no")))
        dm_lex_example_line(s->b, DM_LEX_CUES, s->record, s->name, line, line->key.p[0] == 'n');
    else if (!dm_str_eq(line->key, DM_STR("why")) && !dm_str_eq(line->key, DM_STR("by"))
             && !read_flag(s, line))
        dm_lex_bad_key(s->b, line, keys);
}

static void compile(dm_lex_builder *b, const dm_lex_block *block)
{
    block_state s           = {.b = b, .name = block->head.value};
    bool        has_negated = false;
    uint32_t    n;

    if (!s.name.n)
        dm_lex_error(b, block->head.at, "a cue wants a name");
    dm_lex_records(b, DM_LEX_CUE_FRAMES, sizeof(dm_cue_frame), &n);
    s.cue.first  = n;
    s.cue.name   = dm_lex_text(b, s.name);
    s.cue.stance = DM_STANCE_AFFIRM;
    s.cue.object = s.cue.unless = DM_LEX_NONE;
    s.record     = dm_lex_add(b, DM_LEX_CUES, &s.cue, sizeof s.cue);
    for (uint32_t i = 0; i < block->n_line; i++)
        read_line(&s, &block->lines[i], &has_negated);
    if (!has_negated)
        s.cue.negated = s.cue.stance;
    ((dm_cue *)dm_lex_records(b, DM_LEX_CUES, sizeof(dm_cue), &n))[s.record] = s.cue;
}

static const char *const keywords[] = {"cue", NULL};

const dm_lex_kind dm_lex_kind_cue = {.keywords = keywords, .compile = compile};

static dm_str ending_part(dm_str word)
{
    return dm_str_eq(word, DM_STR("-")) ? (dm_str){0} : word;
}

static void compile_ending(dm_lex_builder *b, const dm_lex_block *block)
{
    dm_str        rest = block->head.value, form, lemma, more;
    dm_place      at   = block->head.at;
    dm_cue_ending e;

    if (!dm_lex_token(&form, &at, &rest, &block->head) || !dm_lex_token(&lemma, &at, &rest, &block->head)
        || dm_lex_token(&more, &at, &rest, &block->head)) {
        dm_lex_error(b, block->head.at, "'ending' wants an ending of forms and one of lemmas");
        return;
    }
    e = (dm_cue_ending){dm_lex_text(b, ending_part(form)), dm_lex_text(b, ending_part(lemma))};
    dm_lex_add(b, DM_LEX_CUE_ENDINGS, &e, sizeof e);
}

static const char *const ending_keywords[] = {"ending", NULL};

const dm_lex_kind dm_lex_kind_ending = {.keywords = ending_keywords, .compile = compile_ending};
