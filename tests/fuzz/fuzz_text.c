/* fuzz_text.c: any bytes through every function of text/ */
#include <assert.h>
#include <string.h>

#include "base/alloc.h"
#include "text/text.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static void walk(dm_str s)
{
    size_t at = 0, n_forward = 0, n_back = 0;

    for (; at < s.n; n_forward++) {
        uint32_t cp = dm_utf8_next(s, &at);

        assert(dm_cp_is_word(cp) == (dm_cp_is_alpha(cp) || dm_cp_is_mark(cp) || dm_cp_is_digit(cp)));
    }
    for (; at > 0; n_back++)
        dm_utf8_prev(s, &at);
    assert(n_forward == n_back);
}

static void fold(dm_arena *a, dm_str s)
{
    dm_str once  = dm_text_fold(a, s);
    dm_str twice = dm_text_fold(a, once);
    char   buf[100];

    assert(dm_utf8_valid(once, NULL) && dm_str_eq(once, twice));
    assert(dm_utf8_valid(dm_text_nfc(a, s), NULL) || dm_text_is_ascii(s) == false);
    assert(dm_utf8_valid(dm_text_lower(a, s), NULL));
    assert(dm_text_fold_into(buf, sizeof buf, s).n <= sizeof buf);
}

static void from_1252(dm_arena *a, dm_str s)
{
    dm_str    out;
    uint32_t *origin;

    assert(dm_text_from_1252(&out, &origin, a, s));
    assert(dm_utf8_valid(out, NULL) && origin[out.n] == s.n);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    dm_str   s = {(const char *)data, n};
    dm_arena a;

    dm_arena_init(&a, 0);
    walk(s);
    fold(&a, s);
    from_1252(&a, s);
    assert(dm_utf8_head(s, n / 2).n <= n / 2);
    dm_arena_clear(&a);
    return 0;
}
