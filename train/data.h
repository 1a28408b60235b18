/* data.h: sentences to train on */
#ifndef DM_TRAIN_DATA_H
#define DM_TRAIN_DATA_H

#include "doc/ud.h"
#include "nlp/netfeat.h"
#include "train/train.h"

enum { SENT_WORDS = 300, NO_CLASS = 0xFFFF };

/* What training knows of a word. Classes are numbers in `classes`. */
typedef struct word {
    dm_str   form, lemma;
    uint8_t  upos, rel, ner;
    dm_morph morph;
    uint16_t morph_class, rule;      /* NO_CLASS: not known                   */
    int16_t  head;                   /* -1: root                              */
} word;

/* What a set calls a name: each has a head of its own in the net, so that one
 * corpus' ways do not spoil another's. The model keeps the first. */
typedef enum name_kind { NAMES_UNER, NAMES_WIKI, NAMES_GUM, NAME_KINDS, NAMES_NONE = NAME_KINDS } name_kind;

typedef struct sent {
    word    *w;
    uint16_t n;
    bool     has_tree;
    uint8_t  names;                  /* name_kind                             */
} sent;

typedef struct sents {
    sent    *s;
    uint32_t n, cap;
} sents;

/* Classes of features and of lemma rules, each in runs by tag. */
typedef struct rule {
    char from[24], to[24];
    uint8_t n_from, n_to, upos;
} rule;

typedef struct classes {
    dm_morph *morph;
    uint32_t  n_morph, morph_at[DM_UPOS_COUNT + 1];
    rule     *rule;
    uint32_t  n_rule, rule_at[DM_UPOS_COUNT + 1];
} classes;

/* Reads CoNLL-U; sentences of documents that are left out are not kept, nor those that
 * stand in the file `but` (a word first on each line, empty lines between sentences), if
 * that is not NULL: what scores are of must not train. */
void data_read(sents *out, const char *path, const char *but, bool has_tree, name_kind names);
void data_put(sents *out, const word *w, uint32_t n, bool has_tree, name_kind names);   /* copies w */
bool rule_fits(const rule *r, dm_str form);             /* the form ends as it wants */
void data_classes(classes *out, const sents *train);
void data_number(sents *s, const classes *c);          /* fills morph_class and rule */

/* Names of one word that datelines are made of. */
typedef struct names {
    word    *place, *agency;
    uint32_t n_place, n_agency;
} names;
void data_names(names *out, const sents *train);

/* A copy of `in` as news might print it: capitals, title case, no full stop, a
 * dateline before it. `room` holds SENT_WORDS, `bytes` NOISE_BYTES. */
enum { NOISE_BYTES = SENT_WORDS * 64 + 512 };
void data_noise(sent *out, word *room, char *bytes, const sent *in, const names *names, uint64_t *rng);

#endif
