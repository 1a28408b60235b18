/* hash.h: fast hashes for tables, SHA-256 for identity, CRC-32C for files */
#ifndef DM_HASH_H
#define DM_HASH_H

#include "base/str.h"

/* 64-bit hash for tables and features. Same value on every machine (bytes are
 * read little-endian), for ever: models and compiled lexicons depend on it. */
uint64_t dm_hash64(const void *p, size_t n, uint64_t seed);
static inline uint64_t dm_hash_str(dm_str s) { return dm_hash64(s.p, s.n, 0); }

uint32_t dm_crc32c(uint32_t crc, const void *p, size_t n);   /* start with 0 */

/* SHA-256 (FIPS 180-4). */
void dm_sha256(uint8_t out[32], const void *p, size_t n);

/* The first `n_byte` bytes of the SHA-256 in hexadecimal; out has 2*n_byte+1. */
void dm_sha256_hex(char *out, uint32_t n_byte, dm_str s);

#endif
