/* mend.h: trees that grammar forbids, mended
 *
 * A finite verb is never coordinated with an infinitive or a gerund:
 *
 *     Iran refused to release the men and accused them of spying.
 *
 * If the parser hangs "accused" on "release", it belongs to "refused", the nearest
 * finite verb above. It matters: who only refuses to accuse has accused nobody.
 *
 * A clause of a sentence with a full stop has a finite verb:
 *
 *     Poland called for sanctions.
 *
 * If "called" is read as a participle ("Poland, being called"), without auxiliary or agent, though
 * its form may be the past tense, it is the past tense, and Poland its subject.
 *
 * What stands between a verb and the subject of what it says is the verb's, and a name is not of
 * doing something:
 *
 *     Oslo said on Monday it had won.    Oslo accused Chad on Monday of arming rebels.
 *
 * A person is no kind of leaders:
 *
 *     Baker and Senate leaders agreed.
 *
 * If "Baker" and with it "Senate" is read as an attribute of "leaders", those are coordinated with the person.
 */
#ifndef DM_NLP_MEND_H
#define DM_NLP_MEND_H

#include "doc/doc.h"
#include "nlp/net.h"

typedef struct dm_tree_arrays {
    uint32_t           n;      /* words of the sentence                       */
    const dm_net_word *words;  /* [n]                                         */
    const uint8_t     *upos;   /* [n]                                         */
    uint8_t           *deprel; /* [n]                                         */
    dm_morph          *morph;  /* [n]                                         */
    uint32_t          *head;   /* [n] in the sentence, DM_NONE: the root      */
    const uint8_t     *ner;    /* [n] or NULL: names are not known            */
} dm_tree_arrays;

/* Changes heads, and of such a participle the features and its subject's relation; the tree stays a
 * tree. A few steps and a few looks over the sentence a verb. */
void dm_mend_tree(const dm_tree_arrays *t);

#endif
