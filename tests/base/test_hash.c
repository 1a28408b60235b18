/* test_hash.c: hashes against published and recorded values */
#include "check.h"

#include "base/alloc.h"
#include "base/hash.h"

/* Recorded once; if these change, every model and compiled lexicon is void. */
static void test_hash64__is_the_same_for_ever(void **state)
{
    (void)state;
    assert_true(dm_hash64("", 0, 0) == 0x0ed875a4c1459342u);
    assert_true(dm_hash64("a", 1, 0) == 0xb44803b3161ebc53u);
    assert_true(dm_hash64("said", 4, 0) == 0x2713af6e42b0a685u);
    assert_true(dm_hash64("according to the ministry", 25, 7) == 0xae8e0d7a262c182au);
}

static void test_hash64__spreads_short_keys(void **state)
{
    enum { BUCKETS = 1024 };
    static uint32_t count[BUCKETS];
    uint32_t        most = 0;

    (void)state;
    for (uint32_t i = 0; i < 64 * BUCKETS; i++) {
        char     key[16];
        int      n = snprintf(key, sizeof key, "w=%u", i);
        uint32_t c = ++count[dm_hash64(key, (size_t)n, 0) % BUCKETS];

        most = c > most ? c : most;
    }
    assert_true(most < 110);                     /* mean 64, sd 8             */
}

static void test_hash64__sees_every_bit(void **state)
{
    unsigned char key[80];

    (void)state;
    memset(key, 7, sizeof key);
    for (size_t n = 1; n <= sizeof key; n++) {
        uint64_t h = dm_hash64(key, n, 0);

        for (size_t bit = 0; bit < 8 * n; bit++) {
            key[bit / 8] ^= (unsigned char)(1 << bit % 8);
            assert_true(dm_hash64(key, n, 0) != h);
            key[bit / 8] ^= (unsigned char)(1 << bit % 8);
        }
    }
}

/* RFC 3720, B.4. */
static void test_crc32c__published_vectors(void **state)
{
    unsigned char p[32];

    (void)state;
    memset(p, 0, 32);
    assert_int_equal(dm_crc32c(0, p, 32), 0x8a9136aa);
    memset(p, 0xff, 32);
    assert_int_equal(dm_crc32c(0, p, 32), 0x62a8ab43);
    for (int i = 0; i < 32; i++)
        p[i] = (unsigned char)i;
    assert_int_equal(dm_crc32c(0, p, 32), 0x46dd794e);
    assert_int_equal(dm_crc32c(dm_crc32c(0, p, 13), p + 13, 19), 0x46dd794e);
    assert_int_equal(dm_crc32c(0, "123456789", 9), 0xe3069283);
    assert_int_equal(dm_crc32c(0, NULL, 0), 0);
}

static void check_sha(const char *text, size_t n, const char *wanted)
{
    char hex[65];

    dm_sha256_hex(hex, 32, (dm_str){text, n});
    assert_string_equal(hex, wanted);
}

/* FIPS 180-4 examples, and the lengths around a block's end. */
static void test_sha256__published_vectors(void **state)
{
    char *million = dm_malloc(1000000);
    char  hex[9];

    (void)state;
    check_sha("", 0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    check_sha("abc", 3, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    check_sha("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 56,
              "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    memset(million, 'a', 1000000);
    check_sha(million, 1000000, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    check_sha(million, 55, "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318");
    check_sha(million, 64, "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb");
    dm_sha256_hex(hex, 4, DM_STR("abc"));
    assert_string_equal(hex, "ba7816bf");
    dm_free(million);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_hash64__is_the_same_for_ever),
        cmocka_unit_test(test_hash64__spreads_short_keys),
        cmocka_unit_test(test_hash64__sees_every_bit),
        cmocka_unit_test(test_crc32c__published_vectors),
        cmocka_unit_test(test_sha256__published_vectors),
    };

    return RUN(tests);
}
