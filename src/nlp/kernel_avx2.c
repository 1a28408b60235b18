/* kernel_avx2.c: 256-bit vectors
 *
 * Products of unsigned and signed bytes are summed by pairs in 16 bits, four
 * pairs on top of each other (the weights of a layer are such that this fits, see
 * kernel.h), and only then in 32: that step costs a multiplication, and they are
 * the bottleneck. Tiles of 2 words by 32 outputs stay in registers, weights come
 * from memory with the instruction that uses them.
 */
#include "nlp/kernel.h"

#if defined(__x86_64__)

#if defined(__clang__)
#pragma clang attribute push(__attribute__((target("avx2"))), apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target("avx2")
#endif

#include <immintrin.h>

enum { VN = 8 };
typedef __m256 vf;

static inline vf v_load(const float *p) { return _mm256_loadu_ps(p); }
static inline void v_store(float *p, vf a) { _mm256_storeu_ps(p, a); }
static inline vf v_set(float a) { return _mm256_set1_ps(a); }
static inline vf v_add(vf a, vf b) { return _mm256_add_ps(a, b); }
static inline vf v_sub(vf a, vf b) { return _mm256_sub_ps(a, b); }
static inline vf v_mul(vf a, vf b) { return _mm256_mul_ps(a, b); }
static inline vf v_div(vf a, vf b) { return _mm256_div_ps(a, b); }
static inline vf v_max(vf a, vf b) { return _mm256_max_ps(a, b); }
static inline vf v_min(vf a, vf b) { return _mm256_min_ps(a, b); }
static inline vf v_abs(vf a) { return _mm256_andnot_ps(_mm256_set1_ps(-0.0f), a); }
static inline vf v_ints(const int32_t *p) { return _mm256_cvtepi32_ps(_mm256_loadu_si256((const __m256i *)(const void *)p)); }
static inline vf v_bytes(const int8_t *p) { return _mm256_cvtepi32_ps(_mm256_cvtepi8_epi32(_mm_loadl_epi64((const __m128i *)(const void *)p))); }
static inline vf v_round(vf a) { return _mm256_round_ps(a, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC); }

/* Eight 32-bit numbers to 16 bits, in order. */
static inline __m128i narrow(__m256i i)
{
    return _mm_packs_epi32(_mm256_castsi256_si128(i), _mm256_extracti128_si256(i, 1));
}

static inline void v_put8(uint8_t *p, vf a)
{
    __m128i s = narrow(_mm256_cvtps_epi32(a));
    _mm_storel_epi64((__m128i *)(void *)p, _mm_packus_epi16(s, s));
}

static inline void v_put16(int16_t *p, vf a)
{
    _mm_storeu_si128((__m128i *)(void *)p, narrow(_mm256_cvtps_epi32(a)));
}

static inline float v_most(vf a)
{
    __m128 m = _mm_max_ps(_mm256_castps256_ps128(a), _mm256_extractf128_ps(a, 1));
    m = _mm_max_ps(m, _mm_movehl_ps(m, m));
    return _mm_cvtss_f32(_mm_max_ss(m, _mm_shuffle_ps(m, m, 1)));
}

static inline uint32_t v_first(vf a, float b)
{
    uint32_t same = (uint32_t)_mm256_movemask_ps(_mm256_cmp_ps(a, v_set(b), _CMP_EQ_OQ));
    return same ? (uint32_t)__builtin_ctz(same) : VN;
}

#include "nlp/kernel_body.h"

static inline __m256i four(const uint8_t *a)
{
    int32_t x;
    __builtin_memcpy(&x, a, 4);
    return _mm256_set1_epi32(x);
}

static inline __m256i by_twos(__m256i p) { return _mm256_madd_epi16(p, _mm256_set1_epi16(1)); }

static inline __m256i dot(__m256i sum, __m256i a, __m256i w)
{
    return _mm256_add_epi32(sum, by_twos(_mm256_maddubs_epi16(a, w)));
}

static inline __m256i load(const void *p) { return _mm256_loadu_si256((const __m256i *)p); }
static inline void store(void *p, __m256i a) { _mm256_storeu_si256((__m256i *)p, a); }

/* `rows` words by `vecs` times 8 outputs (constants after inlining). Two vectors
 * are a block of the weights, and blocks are K * 16 bytes apart. */
static inline __attribute__((always_inline)) void tile(int rows, int vecs, int32_t *out, const uint8_t *a, size_t lda,
                                                       const int8_t *w, uint32_t N, uint32_t K)
{
    const int8_t *w2 = w + (size_t)K * 16;
    __m256i       s[2][4];
    for (int t = 0; t < rows; t++)
        for (int v = 0; v < vecs; v++)
            s[t][v] = _mm256_setzero_si256();
    for (uint32_t k = 0; k < K; k += 16, w += 256, w2 += 256)
        for (int t = 0; t < rows; t++) {
            const uint8_t *b = a + t * lda + k;
            __m256i x0 = four(b), x1 = four(b + 4), x2 = four(b + 8), x3 = four(b + 12);
            for (int v = 0; v < vecs; v++) {
                const int8_t *c = (v < 2 ? w : w2) + 32 * (v & 1);
                __m256i p = _mm256_maddubs_epi16(x0, load(c));
                p = _mm256_add_epi16(p, _mm256_maddubs_epi16(x1, load(c + 64)));
                p = _mm256_add_epi16(p, _mm256_maddubs_epi16(x2, load(c + 128)));
                p = _mm256_add_epi16(p, _mm256_maddubs_epi16(x3, load(c + 192)));
                s[t][v] = _mm256_add_epi32(s[t][v], by_twos(p));
            }
        }
    for (int t = 0; t < rows; t++)
        for (int v = 0; v < vecs; v++)
            store(out + t * (size_t)N + 8 * v, s[t][v]);
}

static void mul(int32_t *out, const uint8_t *a, size_t lda, const int8_t *w,
                uint32_t T, uint32_t N, uint32_t K)
{
    uint32_t n = 0, even = T & ~1u;
    for (; n + 32 <= N; n += 32, w += (size_t)K * 32) {
        for (uint32_t t = 0; t < even; t += 2)
            tile(2, 4, out + (size_t)t * N + n, a + t * lda, lda, w, N, K);
        if (even < T)
            tile(1, 4, out + (size_t)even * N + n, a + even * lda, lda, w, N, K);
    }
    for (uint32_t t = 0; n < N && t < T; t++)
        tile(1, 2, out + (size_t)t * N + n, a + t * lda, lda, w, N, K);
}

static inline int32_t across(__m256i s)
{
    __m128i x = _mm_add_epi32(_mm256_castsi256_si128(s), _mm256_extracti128_si256(s, 1));
    x = _mm_add_epi32(x, _mm_shuffle_epi32(x, 0x4E));
    x = _mm_add_epi32(x, _mm_shuffle_epi32(x, 0xB1));
    return _mm_cvtsi128_si32(x);
}

static void dots(int32_t *out, const uint8_t *a, const int8_t *w, uint32_t n, uint32_t K)
{
    for (uint32_t r = 0; r < n; r++, w += K) {
        __m256i s = _mm256_setzero_si256();
        uint32_t k = 0;
        for (; k + 32 <= K; k += 32)
            s = dot(s, load(a + k), load(w + k));
        if (k < K)
            s = dot(s, _mm256_castsi128_si256(_mm_loadu_si128((const __m128i *)(const void *)(a + k))),
                    _mm256_zextsi128_si256(_mm_loadu_si128((const __m128i *)(const void *)(w + k))));
        out[r] = across(s);
    }
}

static void hide(uint8_t *hidden, const int16_t *const *row, uint32_t n_row, uint32_t H)
{
    for (uint32_t h = 0; h < H; h += 16) {
        __m256i s = load(row[0] + h);
        for (uint32_t r = 1; r < n_row; r++)
            s = _mm256_adds_epi16(s, load(row[r] + h));
        s = _mm256_srai_epi16(_mm256_adds_epi16(s, _mm256_set1_epi16(8)), 4);
        s = _mm256_permute4x64_epi64(_mm256_packus_epi16(s, s), 0x08);
        _mm_storeu_si128((__m128i *)(void *)(hidden + h), _mm256_castsi256_si128(s));
    }
}

static bool runs_here(void) { return __builtin_cpu_supports("avx2"); }

const dm_kernel dm_kernel_avx2 = {
    "avx2", runs_here, mul, dots, quantise, add, add_row, maxout, gate, to16, hide, best,
};

#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif

#endif
