/* nlp.c: reading English
 *
 * Block by block: pieces of the block, sentence ends among them, then sentence
 * by sentence their tokens and the network's reading of them; in the end the names
 * of all sentences are settled together. What a thread
 * needs for that is in dm_nlp_work and is used again for the next article; what
 * lasts goes to the document's arena.
 *
 * Tokens are reserved by the length of the text (English has five or six bytes a
 * token), so that the array seldom moves.
 */
#include "nlp/nlp.h"

#include "base/alloc.h"
#include "nlp/sentence.h"
#include "lexicon/lemma.h"
#include "nlp/gaz.h"
#include "nlp/memo.h"
#include "nlp/mend.h"
#include "nlp/subtype.h"
#include "nlp/names.h"
#include "text/text.h"

enum {
    TOKEN_BYTES = 5,             /* expected of English text                  */
    KEEP_PIECES = 1 << 16        /* a larger buffer is given back             */
};

struct dm_nlp_work {
    dm_net_work *net;
    dm_memo     *memo;
    dm_pieces    pieces;
    dm_net_word  words[DM_MAX_SENT_TOKENS];      /*  the sentence being read  */
    uint32_t     ids[DM_MAX_SENT_TOKENS];        /*  its words in the lexicon */
    uint8_t      upos[DM_MAX_SENT_TOKENS];       /*  and what was read of it  */
    uint8_t      deprel[DM_MAX_SENT_TOKENS];
    uint8_t      ner[DM_MAX_SENT_TOKENS];
    uint16_t     rule[DM_MAX_SENT_TOKENS];
    uint32_t     head[DM_MAX_SENT_TOKENS];
    dm_morph     morph[DM_MAX_SENT_TOKENS];
    dm_buf       all_gaz;                        /* gazetteer bytes of all tokens of the document */
};

typedef struct reader {
    dm_doc           *doc;
    const dm_model   *model;
    const dm_lexicon *lex;       /* may be NULL                               */
    dm_nlp_work      *work;
    uint32_t          block;
} reader;

dm_status dm_nlp_work_new(dm_nlp_work **out, const dm_model *model, dm_err *err)
{
    dm_nlp_work *w = dm_malloc(sizeof *w);
    dm_status    st;

    if (!w)
        return dm_err_set(err, DM_E_MEMORY, "no memory for a reader");
    if ((st = dm_net_work_new(&w->net, model, err)) != DM_OK || (st = dm_memo_new(&w->memo, model, err)) != DM_OK) {
        dm_nlp_work_free(w);
        return st;
    }
    *out = w;
    return DM_OK;
}

void dm_nlp_work_free(dm_nlp_work *work)
{
    if (!work)
        return;
    dm_net_work_free(work->net);
    dm_memo_free(work->memo);
    dm_pieces_clear(&work->pieces);
    dm_buf_clear(&work->all_gaz);
    dm_free(work);
}

/* What the lexicon says of w->words: to w->ids, and to the words themselves. */
static void look_up(dm_nlp_work *w, uint32_t n, const dm_lexicon *lex)
{
    if (lex) {
        dm_memo_use(w->memo, lex);
        dm_memo_ids(w->ids, w->memo, w->words, n);
    }
    dm_gaz_mark(w->words, w->ids, n, lex);
}

/* Reads w->words. */
static void read_words(dm_nlp_work *w, uint32_t n, const dm_lexicon *lex)
{
    dm_net_out out = {.upos = w->upos, .deprel = w->deprel, .ner = w->ner, .lemma_rule = w->rule,
                      .morph = w->morph, .head = w->head};

    look_up(w, n, lex);
    dm_net_read(&out, w->net, w->words, n);
    dm_mend_tree(&(dm_tree_arrays){n, w->words, w->upos, w->deprel, w->morph, w->head, w->ner});
}

/* For the second look at the names of the document. */
static void keep_gaz(dm_nlp_work *w, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++)
        dm_buf_char(&w->all_gaz, (char)w->words[i].gaz);
}

/* ---- documents ---------------------------------------------------------- */

static void link_words(const dm_lexicon *lex, dm_token *t, uint32_t id)
{
    t->form_id = t->lemma_id = DM_NONE;
    if (!lex)
        return;
    t->form_id  = id;
    t->lemma_id = dm_lexicon_lemma(lex, id, t->lemma);
}

/* The lemma that was read of word i, and the numbers in the lexicon, if there is one. */
static void find_lemma(reader *r, dm_token *t, uint32_t i)
{
    dm_nlp_work *w = r->work;

    t->form_id = t->lemma_id = DM_NONE;
    if (!r->lex) {
        t->lemma = dm_net_lemma(r->doc->arena, w->words[i].form, w->rule[i], r->model);
        return;
    }
    t->form_id = w->ids[i];
    t->lemma   = dm_memo_lemma(&t->lemma_id, w->memo, r->doc->arena, w->words[i].form, w->ids[i], w->rule[i]);
}

/* Whether `known` is `lemma` with an e: both may be spelt well ("attach", "attache"). */
static bool adds_e(dm_str known, dm_str lemma)
{
    return known.n == lemma.n + 1 && known.p[lemma.n] == 'e' && memcmp(known.p, lemma.p, lemma.n) == 0;
}

/* The model's lemma of a form, or for verbs the word of number `id`, if there is one: the lexicon has irregular
 * forms ("fled") and mends spelling. For verbs alone: other words "left" and "rose" are no forms of verbs. */
static dm_str settled(dm_str lemma, dm_str form, uint32_t id, uint8_t upos, dm_arena *arena, const dm_lexicon *lex)
{
    if (upos != DM_UPOS_VERB || id == DM_NONE)
        return lemma;

    dm_str known = dm_lexicon_word_str(lex, id);
    bool   is_cut = form.n > lemma.n;

    return dm_str_eq(known, lemma) || (is_cut && adds_e(known, lemma)) ? lemma : dm_arena_str(arena, known);
}

static dm_token *add_token(reader *r, dm_span span)
{
    dm_doc   *doc = r->doc;
    dm_token *t = DM_PUSH(doc->arena, doc->toks, doc->n_tok, doc->cap_tok);

    *t = (dm_token){.span = span, .sent = doc->n_sent, .head = DM_NONE, .child = DM_NONE,
                    .sibling = DM_NONE};
    return t;
}

/* The tokens of pieces [0, n): one each, but the dropped stop of "etc." is its own. */
static void add_tokens(reader *r, const dm_piece *p, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++) {
        dm_span   span = p[i].span;
        dm_token *t;

        if (p[i].drops_stop)
            span.end--;
        t = add_token(r, span);
        t->is_glued = p[i].is_glued;
        t->is_mwt   = p[i].is_mwt;
        if (p[i].drops_stop) {
            t = add_token(r, (dm_span){span.end, span.end + 1});
            t->is_glued = true;
        }
    }
}

static void fill_token(reader *r, uint32_t first, uint32_t i)
{
    dm_nlp_work *w = r->work;
    dm_token    *t = &r->doc->toks[first + i];

    t->upos   = w->upos[i];
    t->deprel = w->deprel[i];
    t->morph  = w->morph[i];
    t->head   = w->head[i] == DM_NONE ? DM_NONE : first + w->head[i];
    t->ne     = dm_bioes_ne(w->ner[i]);
    t->ne_begins = dm_bioes_begins(w->ner[i]);
    find_lemma(r, t, i);
    t->lemma = settled(t->lemma, w->words[i].form, t->lemma_id, t->upos, r->doc->arena, r->lex);
}

/* The sentence of pieces [0, n), n + 1 tokens at most. */
static void add_sentence(reader *r, const dm_piece *p, uint32_t n, bool goes_on)
{
    dm_doc  *doc = r->doc;
    uint32_t first = doc->n_tok, number = doc->n_sent;
    dm_sent  s = {.first = first, .block = r->block, .root = first,
                  .is_title = doc->blocks[r->block].kind == DM_BLOCK_TITLE, .goes_on = goes_on};

    add_tokens(r, p, n);
    s.n    = doc->n_tok - first;
    s.span = (dm_span){doc->toks[first].span.start, doc->toks[doc->n_tok - 1].span.end};
    for (uint32_t i = 0; i < s.n; i++)
        r->work->words[i] = (dm_net_word){.form = dm_doc_form(doc, first + i)};
    read_words(r->work, s.n, r->lex);
    keep_gaz(r->work, s.n);
    for (uint32_t i = 0; i < s.n; i++) {
        fill_token(r, first, i);
        if (r->work->head[i] == DM_NONE)
            s.root = first + i;
    }
    *DM_PUSH(doc->arena, doc->sents, doc->n_sent, doc->cap_sent) = s;
    dm_tree_link(doc, number);
}

/* A sentence of any length: parts of it when it is too long. Room is left for
 * the one stop that add_tokens may part. */
static void read_sentence(reader *r, const dm_piece *p, uint32_t n)
{
    while (n > 0 && r->doc->n_sent < DM_MAX_ARTICLE_SENTS && r->doc->n_tok < DM_MAX_ARTICLE_TOKENS) {
        uint32_t part = n;

        if (n >= DM_MAX_SENT_TOKENS) {
            part = dm_sentence_cut(p, n, DM_MAX_SENT_TOKENS - 1, r->doc->text);
            dm_doc_mark(r->doc, DM_LIMIT_SENT_TOKENS);
        }
        add_sentence(r, p, part, part < n);
        p += part;
        n -= part;
    }
    if (n > 0)
        dm_doc_mark(r->doc, r->doc->n_sent < DM_MAX_ARTICLE_SENTS ? DM_LIMIT_ARTICLE_TOKENS : DM_LIMIT_ARTICLE_SENTS);
}

static dm_status read_block(reader *r, dm_err *err)
{
    dm_doc    *doc = r->doc;
    dm_pieces *pieces = &r->work->pieces;
    bool       was_cut = false;
    uint32_t   from = 0;
    dm_status  st = dm_token_split(pieces, &was_cut, doc->text, doc->blocks[r->block].span, err);

    if (st != DM_OK)
        return st;
    if (was_cut)
        dm_doc_mark(doc, DM_LIMIT_TOKEN_BYTES);
    dm_sentence_mark(pieces->p, pieces->n, doc->text, doc->blocks[r->block].kind == DM_BLOCK_TITLE);
    for (uint32_t i = 0; i < pieces->n; i++) {
        if (!pieces->p[i].ends)
            continue;
        read_sentence(r, pieces->p + from, i + 1 - from);
        from = i + 1;
    }
    return DM_OK;
}

static bool is_read(const dm_block *b)
{
    return b->kind == DM_BLOCK_TITLE || b->kind == DM_BLOCK_BODY;
}

/* ---- words that came with the article ----------------------------------- */

/* The word that is root of words [from, upto) of a sentence: its own, or the first
 * whose head is not among them. */
static uint32_t root_of(const dm_given_word *words, uint32_t from, uint32_t upto)
{
    uint32_t root = DM_NONE;

    for (uint32_t i = from; i < upto; i++) {
        uint32_t head = words[i].head;

        if (head == DM_NONE)
            return i;
        if (root == DM_NONE && (head < from || head >= upto))
            root = i;
    }
    return root;
}

/* The given tree; in a part of a sentence what has lost its head hangs by the root. */
static void take_tree(dm_token *toks, uint32_t first, const dm_given_word *words, uint32_t from, uint32_t n)
{
    uint32_t root = root_of(words, from, from + n);

    for (uint32_t i = from; i < from + n; i++) {
        uint32_t head = words[i].head;
        bool     is_lost = i != root && (head < from || head >= from + n);

        toks[i - from].head   = i == root ? DM_NONE : first + (is_lost ? root : head) - from;
        toks[i - from].deprel = i == root ? DM_DEP_ROOT : is_lost ? DM_DEP_PARATAXIS : words[i].deprel;
    }
}

/* What is given of a word, over what was read of it. */
static void take_word(reader *r, dm_token *t, const dm_given_word *w, uint8_t lacks, uint32_t id)
{
    if (!(lacks & DM_LACKS_UPOS))
        t->upos = w->upos;
    if (!(lacks & DM_LACKS_MORPH))
        t->morph = w->morph;
    if (w->lemma.n || !t->lemma.n)
        t->lemma = dm_text_lower(r->doc->arena, w->lemma.n ? w->lemma : w->form);
    if (r->doc->article.given->has_names) {
        t->ne        = w->ne;
        t->ne_begins = w->ne_begins;
    }
    link_words(r->lex, t, id);
}

/* Words [from, from + n) of a given sentence as a sentence of ours. The network reads
 * them when something was not given. */
static void add_given(reader *r, const dm_given_sent *g, uint32_t from, uint32_t n)
{
    dm_doc              *doc = r->doc;
    const dm_given      *given = doc->article.given;
    const dm_given_word *words = given->words + g->first;
    uint32_t             first = doc->n_tok, number = doc->n_sent;
    bool                 is_read = g->lacks || !given->has_names;
    dm_sent              s = {.first = first, .n = n, .block = r->block, .is_title = g->is_title, .goes_on = from + n < g->n};

    for (uint32_t i = 0; i < n; i++) {
        dm_token *t = add_token(r, words[from + i].span);

        t->is_glued = words[from + i].is_glued;
        t->is_mwt   = words[from + i].is_mwt && i > 0;
        r->work->words[i] = (dm_net_word){.form = words[from + i].form};
    }
    if (is_read) {
        read_words(r->work, n, r->lex);
        keep_gaz(r->work, n);
    } else if (r->lex)
        dm_gaz_ids(r->work->ids, r->work->words, n, r->lex);
    for (uint32_t i = 0; i < n; i++) {
        if (is_read)
            fill_token(r, first, i);
        take_word(r, &doc->toks[first + i], &words[from + i], g->lacks, r->work->ids[i]);
    }
    if (!(g->lacks & DM_LACKS_TREE))
        take_tree(doc->toks + first, first, words, from, n);
    if (!given->has_subtypes)
        dm_subtype_restore(doc, first, n, r->lex);
    s.span = (dm_span){doc->toks[first].span.start, doc->toks[first + n - 1].span.end};
    *DM_PUSH(doc->arena, doc->sents, doc->n_sent, doc->cap_sent) = s;
    dm_tree_link(doc, number);
}

static void read_given(reader *r)
{
    dm_doc         *doc = r->doc;
    const dm_given *given = doc->article.given;

    for (uint32_t i = 0; i < given->n_sent; i++) {
        const dm_given_sent *g = &given->sents[i];

        while (doc->blocks[r->block].span.end <= given->words[g->first].span.start)
            r->block++;
        for (uint32_t from = 0; from < g->n; from += DM_MAX_SENT_TOKENS)
            add_given(r, g, from, g->n - from < DM_MAX_SENT_TOKENS ? g->n - from : DM_MAX_SENT_TOKENS);
        if (g->n > DM_MAX_SENT_TOKENS)
            dm_doc_mark(doc, DM_LIMIT_SENT_TOKENS);
    }
}

/* ---- names -------------------------------------------------------------- */

/* The second look at the names of all sentences; names that were given stay. */
static void settle_names(reader *r)
{
    dm_doc       *doc = r->doc;
    const dm_buf *gaz = &r->work->all_gaz;
    dm_mark       mark = dm_arena_mark(doc->arena);
    dm_name_word *words = DM_NEW(doc->arena, dm_name_word, doc->n_tok);

    for (uint32_t i = 0; i < doc->n_tok; i++) {
        const dm_token *t = &doc->toks[i];

        words[i] = (dm_name_word){.form = dm_doc_form(doc, i), .id = t->form_id, .upos = t->upos, .ne = t->ne,
                                  .ne_begins = t->ne_begins, .sent_begins = doc->sents[t->sent].first == i,
                                  .gaz = i < gaz->n ? (uint8_t)gaz->p[i] : 0};
    }
    dm_names_settle(words, doc->n_tok, r->lex, doc->arena);
    for (uint32_t i = 0; i < doc->n_tok; i++) {
        bool is_alone = words[i].ne_begins && (i + 1 == doc->n_tok || !words[i + 1].ne || words[i + 1].ne_begins);

        if (is_alone && doc->toks[i].upos == DM_UPOS_PRON && doc->toks[i].morph.prontype == DM_PRONTYPE_PRS)
            words[i].ne = DM_NE_NONE, words[i].ne_begins = false;         /* "HE TOLD US" */
        doc->toks[i].ne        = words[i].ne;
        doc->toks[i].ne_begins = words[i].ne_begins;
    }
    dm_arena_rewind(doc->arena, mark);
}

static void add_names(dm_doc *doc)
{
    for (uint32_t t = 0; t < doc->n_tok; t++) {
        if (doc->toks[t].ne == DM_NE_NONE)
            continue;
        if (doc->toks[t].ne_begins)
            *DM_PUSH(doc->arena, doc->names, doc->n_name, doc->cap_name) =
                (dm_name){.first = t, .n = 1, .ne = doc->toks[t].ne};
        else if (doc->n_name > 0)
            doc->names[doc->n_name - 1].n++;
    }
}

/* ---- the whole ---------------------------------------------------------- */

/* Makes room for the tokens that so much text is likely to have. */
static void reserve(dm_doc *doc)
{
    size_t n = 16;

    for (uint32_t i = 0; i < doc->n_block; i++)
        if (is_read(&doc->blocks[i]))
            n += (doc->blocks[i].span.end - doc->blocks[i].span.start) / TOKEN_BYTES;
    n = n < DM_MAX_ARTICLE_TOKENS + DM_MAX_SENT_TOKENS ? n : DM_MAX_ARTICLE_TOKENS + DM_MAX_SENT_TOKENS;
    if (n <= doc->cap_tok)
        return;
    doc->toks    = DM_NEW(doc->arena, dm_token, n);
    doc->cap_tok = (uint32_t)n;
    doc->n_tok   = 0;
}

dm_status dm_nlp_read(dm_doc *doc, const dm_model *model, const dm_lexicon *lex,
                      dm_nlp_work *work, dm_err *err)
{
    reader    r = {.doc = doc, .model = model, .lex = lex, .work = work};
    dm_status st = DM_OK;

    if (work->pieces.cap > KEEP_PIECES)
        dm_pieces_clear(&work->pieces);
    reserve(doc);
    if (work->all_gaz.failed || work->all_gaz.cap > KEEP_PIECES)
        dm_buf_clear(&work->all_gaz);
    work->all_gaz.n = 0;
    if (doc->article.given)
        read_given(&r);
    for (; !doc->article.given && r.block < doc->n_block && st == DM_OK; r.block++)
        if (is_read(&doc->blocks[r.block]))
            st = read_block(&r, err);
    if (st == DM_OK && work->all_gaz.failed)
        st = dm_err_set(err, DM_E_MEMORY, "no memory for names");
    if (st != DM_OK)
        return st;
    if (!doc->article.given || !doc->article.given->has_names)
        settle_names(&r);
    add_names(doc);
    return DM_OK;
}

/* ---- given words -------------------------------------------------------- */

/* Reads words [from, from + n) and hangs their root under `top`, if there is one. */
static void annotate_part(dm_conllu_sent *sent, uint32_t from, uint32_t n, uint32_t *top,
                          dm_arena *arena, const dm_model *model, const dm_lexicon *lex,
                          dm_nlp_work *w)
{
    for (uint32_t i = 0; i < n; i++)
        w->words[i] = (dm_net_word){.form = sent->words[from + i].form};
    read_words(w, n, lex);
    for (uint32_t i = 0; i < n; i++) {
        dm_conllu_word *k = &sent->words[from + i];
        bool            is_root = w->head[i] == DM_NONE;

        *k = (dm_conllu_word){
            .form = k->form, .upos = w->upos[i], .deprel = w->deprel[i], .morph = w->morph[i],
            .head = is_root ? *top : from + w->head[i],
            .ne = dm_bioes_ne(w->ner[i]), .ne_begins = dm_bioes_begins(w->ner[i]),
            .lemma = dm_net_lemma(arena, k->form, w->rule[i], model)};
        if (lex)
            k->lemma = settled(k->lemma, k->form, dm_lexicon_lemma(lex, w->ids[i], k->lemma), k->upos, arena, lex);
        if (is_root && *top != DM_NONE)
            k->deprel = DM_DEP_PARATAXIS;
        if (is_root && *top == DM_NONE)
            *top = from + i;
    }
}

void dm_nlp_annotate(dm_conllu_sent *sent, dm_arena *arena, const dm_model *model,
                     const dm_lexicon *lex, dm_nlp_work *work)
{
    uint32_t top = DM_NONE;

    for (uint32_t from = 0; from < sent->n_word; from += DM_MAX_SENT_TOKENS) {
        uint32_t left = sent->n_word - from;
        annotate_part(sent, from, left < DM_MAX_SENT_TOKENS ? left : DM_MAX_SENT_TOKENS, &top,
                      arena, model, lex, work);
    }
}

/* Fills the gazetteer bits of words [0, n), one sentence. */
static void mark_words(dm_name_word *words, uint32_t n, const dm_lexicon *lex)
{
    dm_net_word part[DM_MAX_SENT_TOKENS];
    uint32_t    ids[DM_MAX_SENT_TOKENS];

    for (uint32_t from = 0, k; from < n; from += k) {
        k = n - from < DM_MAX_SENT_TOKENS ? n - from : DM_MAX_SENT_TOKENS;
        for (uint32_t i = 0; i < k; i++)
            part[i] = (dm_net_word){.form = words[from + i].form};
        dm_gaz_ids(ids, part, k, lex);
        dm_gaz_mark(part, ids, k, lex);
        for (uint32_t i = 0; i < k; i++) {
            words[from + i].gaz = part[i].gaz;
            words[from + i].id  = ids[i];
        }
    }
}

void dm_nlp_settle(dm_conllu_sent *sents, uint32_t n, dm_arena *arena, const dm_lexicon *lex)
{
    dm_mark       mark = dm_arena_mark(arena);
    uint32_t      n_word = 0, at = 0;
    dm_name_word *words;

    for (uint32_t s = 0; s < n; s++)
        n_word += sents[s].n_word;
    words = DM_NEW(arena, dm_name_word, n_word);
    for (uint32_t s = 0; s < n; at += sents[s++].n_word) {
        for (uint32_t i = 0; i < sents[s].n_word; i++) {
            const dm_conllu_word *w = &sents[s].words[i];

            words[at + i] = (dm_name_word){.form = w->form, .id = DM_LEX_NONE, .upos = w->upos, .ne = w->ne,
                                           .ne_begins = w->ne_begins, .sent_begins = i == 0};
        }
        if (lex)
            mark_words(words + at, sents[s].n_word, lex);
    }
    dm_names_settle(words, n_word, lex, arena);
    at = 0;
    for (uint32_t s = 0; s < n; s++)
        for (uint32_t i = 0; i < sents[s].n_word; i++, at++) {
            sents[s].words[i].ne        = words[at].ne;
            sents[s].words[i].ne_begins = words[at].ne_begins;
        }
    dm_arena_rewind(arena, mark);
}
