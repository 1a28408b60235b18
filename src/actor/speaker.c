/* speaker.c: I and we, by who says it
 */
#include "actor/actor_int.h"

dm_status dm_actor_speakers(dm_doc *doc, const dm_lexicon *lex, dm_err *err)
{
    (void)doc; (void)lex; (void)err;
    return DM_OK;
}
