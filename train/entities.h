/* entities.h: names out of GUM's entities */
#ifndef DM_TRAIN_ENTITIES_H
#define DM_TRAIN_ENTITIES_H

#include "train/data.h"

/* Sets the name tags of a sentence's n words (begin and inside) from `Entity=` in
 * their MISC columns: mentions of persons, places and organisations whose head is
 * a proper noun. Mentions that cross sentences are left out. */
void entities_name(word *w, const dm_str *misc, uint32_t n);

#endif
