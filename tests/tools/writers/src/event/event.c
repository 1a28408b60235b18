#include "doc/doc.h"

void more(dm_doc *doc)
{
    for (uint32_t i = 0; i < doc->n_claim; i++) {
        doc->claims[i].speaker = 0;
    }
    *doc->claims = (dm_claim){0};
}
