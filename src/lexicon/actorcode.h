/* actorcode.h: what codes of other code books say of an actor
 *
 * CAMEO writes somebody as groups of three letters: USAGOV, IGOUNOKID, AFGREBTAL. The
 * first is a state, or stands where one would; the others say what he does, or whom he
 * belongs to. `actorcodes` blocks (lexicon/actor-codes.lex) say what a group means here:
 *
 *     actorcodes
 *         MED  -   JRN            media
 *         UNO  UNO                United Nations
 *         NGO  NGO SOC?           a sector with ? counts where no other group gives one
 *         EUR  -                  a region: no state of ours
 */
#ifndef DM_LEXICON_ACTORCODE_H
#define DM_LEXICON_ACTORCODE_H

#include "lexicon/actor.h"

/* A record of ACTOR_CODES, sorted by code. */
typedef struct dm_lex_actor_code {
    char    code[4];
    char    country[4];              /* "" none                                */
    char    sectors[DM_LEX_SECTORS][4];
    uint8_t is_spare;                /* the sectors count where no others do   */
    uint8_t pad[3];
} dm_lex_actor_code;

extern const dm_lex_kind dm_lex_kind_actorcode;

/* What `code` says. */
typedef struct dm_code_sense {
    char country[4];                 /* "" it says none                        */
    char sectors[DM_LEX_SECTORS][4];
    bool is_strange;                 /* its first group is no state and not listed: taken for a country */
    bool is_plain;                   /* nothing but a country                  */
} dm_code_sense;

/* Linear in the groups and the states. A code that begins with --- says no country. */
void dm_code_sense_read(dm_code_sense *out, const dm_lexicon *lex, dm_str code);

#endif
