/* floor.c: who has the floor, by labels in square brackets
 *
 *     [SPEECH] [PRESIDENT ANNA LUND] [TEXT] ...     what follows the head of the article is hers, to its end
 *     [Speech by President Anna Lund] ...           so it is here
 *     [BEGIN RECORDING] [LUND] ... [END RECORDING]  a turn, to the next label
 *     [BEGIN LUND RECORDING] ...                    another
 *     [LUND] ... [REPORTER] ...                     a transcript
 *
 * Labels begin a sentence, or follow one another. A first pass reads them all with what came before in mind: the
 * head of an article may name the kind of text and then its author, and the author of a report or editorial is the
 * outlet. Labels that say what was left out ("[PASSAGE OMITTED]") end no turn.
 *
 * The closing bracket is the cue. What the speaker tells of others' words is told inside; it is settled as if the
 * article were the speech (claim.c).
 */
#include "claim/claim_int.h"

#include "text/text.h"

enum { LABEL_TOKENS = 80, TURN_SENTENCES = 40, TURN_TOKENS = 6, OUTLET_NAMES = 8 };

typedef enum label_kind { LABEL_ASIDE, LABEL_OUTLET, LABEL_SPEECH, LABEL_TALK, LABEL_RECORDING, LABEL_NAME } label_kind;

/* What the labels so far tell. */
typedef struct reading {
    label_kind kind;                 /* of the head: SPEECH, OUTLET, or ASIDE for none */
    bool       is_head;              /* the labels still follow one another from the article's first word on */
    bool       is_transcript;
    bool       is_talk;              /* its turns go to the article's end      */
    uint32_t   name[OUTLET_NAMES], n_name;      /* tokens: last words of reporters' names */
} reading;

bool dm_is_dash(const dm_finder *f, uint32_t t)
{
    dm_str form = dm_doc_form(f->doc, t);
    size_t at   = 0;

    while (at < form.n)
        if (!dm_cp_is_dash(dm_utf8_next(form, &at)))
            return false;
    return form.n > 0;
}

static bool is_word(const dm_finder *f, uint32_t cls, uint32_t t)
{
    return dm_lexicon_in_class(f->lex, cls, dm_tok(f, t)->form_id) || dm_lexicon_in_class(f->lex, cls, dm_tok(f, t)->lemma_id);
}

static bool has_word(const dm_finder *f, uint32_t cls, dm_run r)
{
    for (uint32_t t = r.first; t <= r.last; t++)
        if (is_word(f, cls, t))
            return true;
    return false;
}

static dm_run inside(const dm_label *l) { return (dm_run){l->first + 1, l->last - 1}; }

/* ---- what a label is ------------------------------------------------------------------ */

/* The first word for a kind of text or a reporter decides. */
static label_kind kind_of(const dm_finder *f, dm_run in)
{
    if (has_word(f, f->label_recording, in))
        return LABEL_RECORDING;
    for (uint32_t t = in.first; t <= in.last; t++) {
        if (is_word(f, f->label_outlet, t))
            return LABEL_OUTLET;
        if (is_word(f, f->label_speech, t))
            return LABEL_SPEECH;
        if (is_word(f, f->label_talk, t))
            return LABEL_TALK;
    }
    return is_word(f, f->asides, in.first) || is_word(f, f->asides, in.last) ? LABEL_ASIDE : LABEL_NAME;
}

static const dm_actor *actor_at(const dm_finder *f, uint32_t t)
{
    uint32_t m = f->doc->mention_at ? f->doc->mention_at[t] : DM_NONE;

    return m == DM_NONE || f->doc->mentions[m].is_pronoun || f->doc->mentions[m].actor == DM_NONE
        ? NULL : &f->doc->actors[f->doc->mentions[m].actor];
}

/* The token of the run that names somebody: a person, else a body, else a country; or DM_NONE. */
static uint32_t named_in(const dm_finder *f, dm_run r)
{
    uint32_t body = DM_NONE, country = DM_NONE;

    for (uint32_t t = r.first; t <= r.last; t++) {
        const dm_actor *a = actor_at(f, t);

        if (a && a->kind == DM_ACTOR_PERSON)
            return t;
        if (a && a->kind == DM_ACTOR_COUNTRY && country == DM_NONE)
            country = t;
        else if (a && a->kind != DM_ACTOR_COUNTRY && body == DM_NONE)
            body = t;
    }
    return body != DM_NONE ? body : country;
}

/* The words before the first comma or bracket, but for what opens and closes recordings. */
static dm_run name_words(const dm_finder *f, dm_run in)
{
    dm_run r = in;

    while (!dm_run_is_empty(r) && (is_word(f, f->label_recording, r.first) || is_word(f, f->label_open, r.first)))
        r.first++;
    for (uint32_t t = r.first; t <= r.last; t++)
        if (dm_is_char(f, t, ',') || dm_is_char(f, t, '(') || is_word(f, f->label_recording, t)) {
            r.last = t - 1;
            break;
        }
    return r;
}

static void give(const dm_finder *f, dm_label *l, dm_run in)
{
    dm_run who = name_words(f, in);

    if (dm_run_is_empty(who))
        return;
    l->who  = who;
    l->name = named_in(f, who);
    if (l->name == DM_NONE && (l->name = named_in(f, in)) != DM_NONE)
        l->who = in;
    if (l->name == DM_NONE)
        l->name = who.last;
}

/* "Speech by Lund at Oslo": the words after the preposition, if they name somebody. */
static dm_run named_after(const dm_finder *f, dm_run in)
{
    for (uint32_t t = in.first; t < in.last; t++)
        if (dm_lexicon_in_class(f->lex, f->sources, dm_tok(f, t)->form_id)) {
            dm_run r = {t + 1, t + 1};

            while (r.last < in.last && dm_tok(f, r.last + 1)->upos != DM_UPOS_ADP)
                r.last++;
            if (named_in(f, r) != DM_NONE)
                return r;
        }
    return DM_NO_RUN;
}

/* ---- reading them in order -------------------------------------------------------------- */

static void keep_reporter(const dm_finder *f, reading *r, dm_run in)
{
    dm_run who = name_words(f, in);

    if (!dm_run_is_empty(who) && r->n_name < OUTLET_NAMES && dm_tok(f, who.last)->upos == DM_UPOS_PROPN)
        r->name[r->n_name++] = who.last;
}

static bool is_reporter(const dm_finder *f, const reading *r, uint32_t t)
{
    for (uint32_t i = 0; i < r->n_name; i++)
        if (dm_str_eq_nocase(dm_doc_form(f->doc, r->name[i]), dm_doc_form(f->doc, t)))
            return true;
    return false;
}

/* A label that may be a speaker's amid an article: a person, or in a transcript a name nobody knows. */
static bool may_take_turn(const dm_finder *f, const reading *r, dm_run in)
{
    dm_run          who = name_words(f, in);
    uint32_t        name = dm_run_is_empty(who) ? DM_NONE : named_in(f, who);
    const dm_actor *a = name == DM_NONE ? NULL : actor_at(f, name);

    if (dm_run_is_empty(who) || who.last - who.first >= TURN_TOKENS)
        return a && r->is_transcript;
    if (a && a->kind == DM_ACTOR_PERSON)
        return true;
    for (uint32_t t = who.first; t <= who.last; t++)
        if (dm_tok(f, t)->upos == DM_UPOS_VERB || dm_tok(f, t)->upos == DM_UPOS_AUX || dm_tok(f, t)->upos == DM_UPOS_NUM)
            return false;
    return r->is_talk || (r->is_transcript && (!a || a->kind != DM_ACTOR_COUNTRY));      /* "[MONTENEGRO]": who is asked */
}

/* "[REPORT] [ARMY OF CHAD]": no reporter. */
static bool is_body(const dm_finder *f, dm_run in)
{
    uint32_t        t = named_in(f, in);
    const dm_actor *a = t == DM_NONE ? NULL : actor_at(f, t);

    return a && a->kind != DM_ACTOR_PERSON && memcmp(a->sectors[0], "JRN", 3) != 0;
}

static void read_name(const dm_finder *f, reading *r, dm_label *l)
{
    dm_run in = inside(l), who = name_words(f, in);

    l->ends = true;
    if (!dm_run_is_empty(who) && r->is_head && r->kind == LABEL_OUTLET && !is_body(f, in))
        keep_reporter(f, r, in);
    else if (r->is_head && (r->kind == LABEL_SPEECH || r->kind == LABEL_OUTLET)) {
        give(f, l, in);
        l->is_whole = true;
    } else if (dm_is_capitals(f, in) && may_take_turn(f, r, in) && !is_reporter(f, r, who.last)) {
        give(f, l, in);
        l->is_whole = r->is_talk;
    } else
        l->ends = dm_run_is_empty(who) ? false : is_reporter(f, r, who.last);
}

/* A reporter is the outlet; in an interview he is who asks. */
static void read_outlet(const dm_finder *f, reading *r, dm_label *l)
{
    dm_run in = inside(l);

    l->ends = dm_is_capitals(f, in);
    if (r->is_head && r->kind == LABEL_ASIDE)
        r->kind = LABEL_OUTLET;
    if (r->is_talk && l->ends && in.last - in.first < TURN_TOKENS)
        give(f, l, in);
    else
        keep_reporter(f, r, in);
}

static void read_recording(const dm_finder *f, reading *r, dm_label *l)
{
    dm_run in = inside(l);

    if (!dm_is_capitals(f, in))
        return;
    l->ends = r->is_transcript = true;
    if (!has_word(f, f->label_end, in))
        give(f, l, in);
}

static void read_label(const dm_finder *f, reading *r, dm_label *l)
{
    dm_run     in = inside(l), by;
    label_kind kind = kind_of(f, in);

    switch (kind) {
    case LABEL_SPEECH: case LABEL_TALK:
        if (!r->is_head)
            break;
        r->kind          = kind;
        r->is_talk       = r->is_talk || kind == LABEL_TALK;
        r->is_transcript = r->is_transcript || r->is_talk;
        by               = kind == LABEL_SPEECH ? named_after(f, in) : DM_NO_RUN;
        if (!dm_run_is_empty(by)) {
            give(f, l, by);
            l->ends = l->is_whole = true;
        }
        break;
    case LABEL_OUTLET:
        read_outlet(f, r, l);
        break;
    case LABEL_RECORDING:
        r->kind = LABEL_ASIDE;
        read_recording(f, r, l);
        break;
    case LABEL_NAME:
        read_name(f, r, l);
        break;
    case LABEL_ASIDE:
        r->kind = r->kind == LABEL_OUTLET ? LABEL_ASIDE : r->kind;       /* "[REPORT] [IDA MOE] [TEXT]": no author comes now */
        break;
    }
}

/* The bracket that closes the one at `t`, in its paragraph; or DM_NONE. */
static uint32_t closing(const dm_finder *f, uint32_t t)
{
    uint32_t block = f->doc->sents[dm_tok(f, t)->sent].block;

    for (uint32_t k = t + 1; k < f->doc->n_tok && k - t <= LABEL_TOKENS && f->doc->sents[dm_tok(f, k)->sent].block == block; k++)
        if (dm_is_char(f, k, ']'))
            return k > t + 1 ? k : DM_NONE;
    return DM_NONE;
}

/* Where labels may begin in a sentence: at its start; in the first one behind a dash, "OSLO, 4 MAY -- [SPEECH]". */
static uint32_t labels_start(const dm_finder *f, const dm_sent *s, bool is_first)
{
    for (uint32_t t = s->first + 1; is_first && t < s->first + s->n; t++)
        if (dm_is_char(f, t, '[') && dm_is_dash(f, t - 1))
            return t;
    return s->first;
}

void dm_floor_read(dm_finder *f)
{
    dm_doc  *doc = f->doc;
    reading  r = {.kind = LABEL_ASIDE, .is_head = true};
    uint32_t next = 0;                                /* the token behind the last label */

    for (uint32_t s = 0; s < doc->n_sent; s++) {
        uint32_t end = doc->sents[s].first + doc->sents[s].n, t = labels_start(f, &doc->sents[s], r.is_head && !f->n_label);

        t = t > next ? t : next;

        while (t < end && dm_is_char(f, t, '[')) {
            uint32_t close = closing(f, t);

            if (close == DM_NONE)
                break;
            *DM_PUSH(doc->arena, f->label, f->n_label, f->cap_label) = (dm_label){.first = t, .last = close, .who = DM_NO_RUN, .name = DM_NONE};
            read_label(f, &r, &f->label[f->n_label - 1]);
            t = next = close + 1;
        }
        r.is_head = r.is_head && (doc->sents[s].is_title || t >= end);
    }
}

/* ---- drafts ---------------------------------------------------------------------------- */

static uint32_t label_ending(const dm_finder *f, uint32_t t)
{
    uint32_t lo = 0, hi = f->n_label;

    while (lo < hi) {
        uint32_t mid = lo + (hi - lo) / 2;

        if (f->label[mid].last < t)
            lo = mid + 1;
        else
            hi = mid;
    }
    return lo < f->n_label && f->label[lo].last == t ? lo : DM_NONE;
}

/* The last token of the turn that label `i` opens. */
static uint32_t turn_end(const dm_finder *f, uint32_t i)
{
    const dm_label *l = &f->label[i];
    uint32_t        s = dm_tok(f, l->last)->sent, next = i + 1;

    while (next < f->n_label && !f->label[next].ends)
        next++;
    if (next < f->n_label && (l->is_whole || dm_tok(f, f->label[next].first)->sent - s <= TURN_SENTENCES))
        return f->label[next].first - 1;
    return l->is_whole ? f->doc->n_tok - 1 : dm_block_end(f, s);
}

/* Behind the labels that follow label `i` at once. */
static uint32_t turn_start(const dm_finder *f, uint32_t i)
{
    while (i + 1 < f->n_label && f->label[i + 1].first == f->label[i].last + 1 && !f->label[i + 1].ends)
        i++;
    return f->label[i].last + 1;
}

bool dm_floor_fill(dm_finder *f, dm_draft *d)
{
    uint32_t i = label_ending(f, d->head);

    if (i == DM_NONE || f->label[i].name == DM_NONE)
        return false;
    d->cue      = (dm_run){d->head, d->head};
    d->speaker  = f->label[i].name;
    d->who      = f->label[i].who;
    d->is_floor = true;
    dm_piece_add(f, d, (dm_run){turn_start(f, i), turn_end(f, i)});
    return d->n_piece > 0 && dm_has_finite(f, d->piece[0]);
}
