/* given_int.h: what the files that read given words share */
#ifndef DM_INGEST_GIVEN_INT_H
#define DM_INGEST_GIVEN_INT_H

#include "doc/conllu.h"
#include "ingest/given.h"

/* A name tag of MISC. */
typedef struct dm_given_tag {
    uint8_t ne;                  /* DM_NE_NONE: no name, or of none of our kinds */
    char    at;                  /* B I E S, or 'I' for a tag without position */
} dm_given_tag;

/* What was found out of a sentence. */
typedef struct dm_given_found {
    uint8_t lacks;               /* DM_LACKS_...: what no word has            */
    bool    has_subtypes;        /* of relations                              */
} dm_given_found;

/* Checks that `sent` is a tree of Universal Dependencies and fills words[i] of it:
 * form, lemma, tag, features, head, relation. Takes scratch from `arena`. Fails with
 * DM_E_SYNTAX, naming the line. */
dm_status dm_given_tree(dm_given_word *words, dm_given_found *found, const dm_conllu_sent *sent,
                        dm_arena *arena, dm_err *err);

/* Reads the name tag of MISC (NER=B-PER, ner=S-GPE); false when there is none. */
bool dm_given_name(dm_given_tag *out, dm_str misc);

#endif
