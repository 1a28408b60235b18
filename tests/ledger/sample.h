/* sample.h: a small document made by hand, for tests of what reads documents */
#ifndef DM_TEST_SAMPLE_H
#define DM_TEST_SAMPLE_H

#include <string.h>

#include "doc/doc.h"

#define SAMPLE_TEXT "Minsk denies it\n\nMinsk denied on Tuesday that it had expelled the envoy of Norway.\n"

static inline dm_span sample_span(const char *words)
{
    const char *text = SAMPLE_TEXT, *body = text + 17, *at = strstr(body, words);
    uint32_t    from = (uint32_t)(at - text);

    return (dm_span){from, from + (uint32_t)strlen(words)};
}

static inline void sample_actors(dm_doc *doc)
{
    dm_arena *a = doc->arena;

    doc->n_actor = 2;
    doc->actors = DM_NEW(a, dm_actor, 2);
    doc->actors[0] = (dm_actor){.name = DM_STR("Belarus"), .kind = DM_ACTOR_COUNTRY, .country = "BLR",
                                .sectors = {"GOV"}, .entry = DM_NONE};
    doc->actors[1] = (dm_actor){.name = DM_STR("the envoy of Norway"), .kind = DM_ACTOR_PERSON, .country = "NOR",
                                .sectors = {"GOV"}, .role = DM_STR("envoy"), .entry = DM_NONE};
    doc->n_mention = 2;
    doc->mentions = DM_NEW(a, dm_mention, 2);
    doc->mentions[0] = (dm_mention){.actor = 0, .span = sample_span("Minsk")};
    doc->mentions[1] = (dm_mention){.actor = 1, .span = sample_span("the envoy of Norway")};
}

static inline void sample_claim(dm_doc *doc)
{
    doc->n_claim = 1;
    doc->claims = DM_NEW(doc->arena, dm_claim, 1);
    doc->claims[0] = (dm_claim){
        .speaker = 0, .speaker_span = sample_span("Minsk"), .cue = sample_span("denied"),
        .content = {sample_span("that it had expelled the envoy of Norway")}, .n_content = 1,
        .form = DM_FORM_INDIRECT, .stance = DM_STANCE_DENY, .parent = DM_NONE, .rule = DM_NONE,
        .date = {.first = DM_DAY_NONE, .last = DM_DAY_NONE}
    };
}

static inline void sample_event(dm_doc *doc)
{
    dm_day day = dm_day_of(1996, 4, 2);

    doc->n_event = 1;
    doc->events = DM_NEW(doc->arena, dm_event, 1);
    doc->events[0] = (dm_event){
        .type = DM_TYPE_SANCTION, .mode = DM_STR("expel"), .contexts = {DM_STR("diplomatic")}, .cameo = DM_STR("166"),
        .goldstein = -7.0f, .actors = {0}, .n_actor = 1, .recipients = {1}, .n_recipient = 1,
        .actor_mentions = {0}, .recipient_mentions = {1}, .status = DM_EVENT_ACTUAL,
        .date = {.first = day, .last = day, .precision = DM_PRECISION_DAY, .span = sample_span("on Tuesday"),
                 .how = "expression", .confidence = 0.9f},
        .toponym = DM_NONE, .dead = -1, .injured = -1, .arrested = 1, .crowd = -1, .claim = 0,
        .counted = {{sample_span("the envoy of Norway"), 1, DM_COUNT_ARRESTED}}, .n_counted = 1,
        .evidence = sample_span("Minsk denied on Tuesday that it had expelled the envoy of Norway."),
        .trigger = sample_span("expelled"), .trigger_token = DM_NONE, .rule = DM_NONE,
        .rule_name = DM_STR("expel-envoy"), .confidence = 0.9f
    };
}

/* "A denied event": two actors, one claim, one event under it. `number` makes the
 * id, so that many different articles can be had. */
static inline void sample_doc(dm_doc *doc, dm_arena *arena, uint32_t number)
{
    dm_doc_init(doc, arena);
    snprintf(doc->id, sizeof doc->id, "%032x", number);
    doc->article = (dm_article){.bytes = DM_STR(SAMPLE_TEXT), .path = DM_STR("sample.txt"), .record = number + 1};
    doc->text = doc->article.bytes;
    doc->title = (dm_span){0, 15};
    doc->n_block = 2;
    doc->blocks = DM_NEW(arena, dm_block, 2);
    doc->blocks[0] = (dm_block){{0, 15}, DM_BLOCK_TITLE};
    doc->blocks[1] = (dm_block){{17, (uint32_t)strlen(SAMPLE_TEXT) - 1}, DM_BLOCK_BODY};
    sample_actors(doc);
    sample_claim(doc);
    sample_event(doc);
}

/* What a refused article looks like. */
static inline void sample_refused(dm_doc *doc, dm_arena *arena, uint32_t number)
{
    dm_doc_init(doc, arena);
    snprintf(doc->id, sizeof doc->id, "%032x", number);
    doc->article = (dm_article){.path = DM_STR("empty.txt"), .record = number + 1};
    doc->fate = DM_E_EMPTY;
    doc->reason = DM_STR("there is nothing to read");
}

#endif
