/* bench/base.c: hashes and character work, in MB/s
 *
 * 4 MB of made-up English (and the same with every tenth letter accented);
 * median of 15 runs after 3 warm-ups.
 */
#include "bench.h"

#include "base/alloc.h"
#include "base/hash.h"
#include "text/text.h"

enum { BYTES = 4000000 };

static volatile uint64_t sink;

static dm_str make_text(char *p, bool is_plain)
{
    static const char words[] = "The ministry said on Monday that it had expelled two envoys. ";
    size_t            n = 0;

    for (size_t i = 0; n + 4 < BYTES; i++) {
        char c = words[i % (sizeof words - 1)];

        n += dm_utf8_put(p + n, !is_plain && i % 10 == 3 ? 0xe9 : (uint32_t)c);
    }
    return (dm_str){p, n};
}

static void hash64(dm_str s) { sink += dm_hash64(s.p, s.n, 0); }
static void crc32c(dm_str s) { sink += dm_crc32c(0, s.p, s.n); }

static void sha256(dm_str s)
{
    uint8_t out[32];

    dm_sha256(out, s.p, s.n);
    sink += out[0];
}

static void validate(dm_str s) { sink += dm_utf8_valid(s, NULL); }

static void walk(dm_str s)
{
    for (size_t at = 0; at < s.n;)
        sink += dm_cp_is_alpha(dm_utf8_next(s, &at));
}

static void fold_words(dm_str s)
{
    dm_str word;
    char   buf[64];

    while (dm_str_cut(&word, &s, ' '))
        sink += dm_text_fold_into(buf, sizeof buf, word).n;
}

static void run(const char *name, void (*f)(dm_str), dm_str s)
{
    dm_bench b = dm_bench_open(name, "MB", 15);

    while (dm_bench_next(&b)) {
        f(s);
        b.units = (double)s.n / 1e6;
    }
    dm_bench_close(&b);
}

int main(void)
{
    char  *p = dm_malloc(BYTES), *q = dm_malloc(BYTES);
    dm_str plain, accented;

    if (!p || !q)
        return 2;
    plain    = make_text(p, true);
    accented = make_text(q, false);
    run("hash64", hash64, plain);
    run("crc32c", crc32c, plain);
    run("sha256", sha256, plain);
    run("utf8-valid", validate, plain);
    run("utf8-valid-accented", validate, accented);
    run("utf8-walk", walk, accented);
    run("fold-words", fold_words, plain);
    run("fold-words-accented", fold_words, accented);
    dm_free(p);
    dm_free(q);
    return 0;
}
