/* hash.c: fast hashes for tables, SHA-256 for identity, CRC-32C for files
 *
 * The table hash multiplies 64 by 64 bits and folds the 128-bit product, 16
 * bytes a step (the idea of wyhash, with constants of our own: digits of the
 * square roots of 2, 3, 5 and 7). It is written in bytes read little-endian, so
 * it is the same everywhere; tests/base/test_hash.c holds it to known values,
 * because models and compiled lexicons are keyed by it.
 *
 * CRC-32C (Castagnoli, reflected 0x82f63b78) uses the processor's instruction
 * where there is one, and a table of 256 otherwise. SHA-256 is FIPS 180-4 as
 * printed there.
 */
#include "base/hash.h"

#include <endian.h>
#include <pthread.h>

static uint64_t load64(const uint8_t *p)
{
    uint64_t v;

    memcpy(&v, p, 8);
    return htole64(v);
}

static uint32_t load32(const uint8_t *p)
{
    uint32_t v;

    memcpy(&v, p, 4);
    return htole32(v);
}

/* -- tables -------------------------------------------------------------- */

static const uint64_t k_sqrt2 = 0x6a09e667f3bcc909u, k_sqrt3 = 0xbb67ae8584caa73bu,
                      k_sqrt5 = 0x3c6ef372fe94f82bu, k_sqrt7 = 0xa54ff53a5f1d36f1u;

static uint64_t fold(uint64_t a, uint64_t b)
{
    __extension__ typedef unsigned __int128 wide;
    wide product = (wide)a * b;

    return (uint64_t)product ^ (uint64_t)(product >> 64);
}

uint64_t dm_hash64(const void *data, size_t n, uint64_t seed)
{
    const uint8_t *p = data;
    uint64_t       h = fold(seed ^ k_sqrt2, k_sqrt3 ^ n), a = 0, b = 0;
    size_t         left = n;

    for (; left > 16; left -= 16, p += 16)
        h = fold(load64(p) ^ k_sqrt5, load64(p + 8) ^ h);
    if (left >= 8) {
        a = load64(p);
        b = load64(p + left - 8);
    } else if (left >= 4) {
        a = load32(p);
        b = load32(p + left - 4);
    } else if (left > 0) {
        a = (uint64_t)p[0] << 16 | (uint64_t)p[left / 2] << 8 | p[left - 1];
    }
    return fold(fold(a ^ k_sqrt5, b ^ h) ^ k_sqrt7, h ^ k_sqrt3);
}

/* -- CRC-32C ------------------------------------------------------------- */

static uint32_t       crc_table[256];
static pthread_once_t crc_once = PTHREAD_ONCE_INIT;

static void make_crc_table(void)
{
    for (uint32_t i = 0; i < 256; i++) {
        uint32_t c = i;

        for (int bit = 0; bit < 8; bit++)
            c = c & 1 ? c >> 1 ^ 0x82f63b78u : c >> 1;
        crc_table[i] = c;
    }
}

static uint32_t crc_by_table(uint32_t c, const uint8_t *p, size_t n)
{
    pthread_once(&crc_once, make_crc_table);
    for (; n > 0; n--, p++)
        c = c >> 8 ^ crc_table[(c ^ *p) & 255];
    return c;
}

#if defined(__x86_64__)
__attribute__((target("sse4.2")))
static uint32_t crc_by_cpu(uint32_t c, const uint8_t *p, size_t n)
{
    uint64_t wide = c;

    for (; n >= 8; n -= 8, p += 8)
        wide = __builtin_ia32_crc32di(wide, load64(p));
    for (c = (uint32_t)wide; n > 0; n--, p++)
        c = __builtin_ia32_crc32qi(c, *p);
    return c;
}
#endif

uint32_t dm_crc32c(uint32_t crc, const void *p, size_t n)
{
#if defined(__x86_64__)
    if (__builtin_cpu_supports("sse4.2"))
        return ~crc_by_cpu(~crc, p, n);
#endif
    return ~crc_by_table(~crc, p, n);
}

/* -- SHA-256 ------------------------------------------------------------- */

static const uint32_t sha_k[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};

static uint32_t rotr(uint32_t x, int n)
{
    return x >> n | x << (32 - n);
}

static void sha_schedule(uint32_t w[64], const uint8_t *block)
{
    for (int i = 0; i < 16; i++)
        w[i] = (uint32_t)block[4 * i] << 24 | (uint32_t)block[4 * i + 1] << 16
             | (uint32_t)block[4 * i + 2] << 8 | block[4 * i + 3];
    for (int i = 16; i < 64; i++) {
        uint32_t s0 = rotr(w[i - 15], 7) ^ rotr(w[i - 15], 18) ^ w[i - 15] >> 3;
        uint32_t s1 = rotr(w[i - 2], 17) ^ rotr(w[i - 2], 19) ^ w[i - 2] >> 10;

        w[i] = w[i - 16] + s0 + w[i - 7] + s1;
    }
}

/* One round. Instead of moving eight words along, the next round is told that
 * they stand one further: s[(i + k) & 7] with k going down. */
static inline void sha_round(uint32_t s[8], unsigned k, uint32_t w)
{
    uint32_t a = s[k & 7], b = s[(k + 1) & 7], c = s[(k + 2) & 7];
    uint32_t e = s[(k + 4) & 7], f = s[(k + 5) & 7], g = s[(k + 6) & 7];
    uint32_t t = s[(k + 7) & 7] + w + (rotr(e, 6) ^ rotr(e, 11) ^ rotr(e, 25)) + ((e & f) ^ (~e & g));

    s[(k + 3) & 7] += t;
    s[(k + 7) & 7] = t + (rotr(a, 2) ^ rotr(a, 13) ^ rotr(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
}

static void sha_block(uint32_t state[8], const uint8_t *block)
{
    uint32_t w[64], s[8];

    sha_schedule(w, block);
    memcpy(s, state, sizeof s);
    for (unsigned i = 0; i < 64; i += 8) {
        sha_round(s, 0, sha_k[i] + w[i]);
        sha_round(s, 7, sha_k[i + 1] + w[i + 1]);
        sha_round(s, 6, sha_k[i + 2] + w[i + 2]);
        sha_round(s, 5, sha_k[i + 3] + w[i + 3]);
        sha_round(s, 4, sha_k[i + 4] + w[i + 4]);
        sha_round(s, 3, sha_k[i + 5] + w[i + 5]);
        sha_round(s, 2, sha_k[i + 6] + w[i + 6]);
        sha_round(s, 1, sha_k[i + 7] + w[i + 7]);
    }
    for (int i = 0; i < 8; i++)
        state[i] += s[i];
}

void dm_sha256(uint8_t out[32], const void *data, size_t n)
{
    uint32_t       state[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                               0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    const uint8_t *p        = data;
    uint8_t        tail[128] = {0};
    size_t         left = n, n_tail;

    for (; left >= 64; left -= 64, p += 64)
        sha_block(state, p);
    if (left)
        memcpy(tail, p, left);
    tail[left] = 0x80;
    n_tail     = left < 56 ? 64 : 128;
    for (int i = 0; i < 8; i++)
        tail[n_tail - 1 - (size_t)i] = (uint8_t)((uint64_t)n * 8 >> 8 * i);
    for (size_t i = 0; i < n_tail; i += 64)
        sha_block(state, tail + i);
    for (int i = 0; i < 32; i++)
        out[i] = (uint8_t)(state[i / 4] >> (24 - 8 * (i % 4)));
}

void dm_sha256_hex(char *out, uint32_t n_byte, dm_str s)
{
    static const char hex[] = "0123456789abcdef";
    uint8_t           digest[32];

    dm_sha256(digest, s.p, s.n);
    if (n_byte > 32)
        n_byte = 32;
    for (uint32_t i = 0; i < n_byte; i++) {
        out[2 * i]     = hex[digest[i] >> 4];
        out[2 * i + 1] = hex[digest[i] & 15];
    }
    out[2 * (size_t)n_byte] = '\0';
}
