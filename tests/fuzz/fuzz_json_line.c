/* fuzz_json_line.c: any bytes as a line of JSON Lines
 *
 * What is accepted is UTF-8 and not blank; what is refused says where and why.
 */
#include <stdlib.h>

#include "ingest/json_line.h"
#include "text/text.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    dm_arena      arena;
    dm_article    article = {0};
    dm_json_fault fault;
    dm_status     st;

    dm_arena_init(&arena, 0);
    st = dm_json_article(&article, &fault, &arena, (dm_str){(const char *)data, n});
    if (fault.byte > n || (st != DM_OK && fault.text[0] == '\0'))
        abort();
    if (st == DM_OK && (dm_str_trim(article.bytes).n == 0 || !dm_utf8_valid(article.bytes, NULL)))
        abort();
    dm_arena_clear(&arena);
    return 0;
}
