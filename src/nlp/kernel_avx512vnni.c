/* kernel_avx512vnni.c: 512-bit vectors with the dot product of bytes
 *
 * Tiles of 4 words by 32 outputs, or what is left of them.
 */
#include "nlp/kernel.h"

#if defined(__x86_64__)

#if defined(__clang__)
#pragma clang attribute push(__attribute__((target("avx512f,avx512bw,avx512vl,avx512dq,avx512vnni,avx2"))), apply_to = function)
#else
#pragma GCC push_options
#pragma GCC target("avx512f,avx512bw,avx512vl,avx512dq,avx512vnni,avx2")
#endif

#include <immintrin.h>

enum { VN = 16 };
typedef __m512 vf;

static inline vf v_load(const float *p) { return _mm512_loadu_ps(p); }
static inline void v_store(float *p, vf a) { _mm512_storeu_ps(p, a); }
static inline vf v_set(float a) { return _mm512_set1_ps(a); }
static inline vf v_add(vf a, vf b) { return _mm512_add_ps(a, b); }
static inline vf v_sub(vf a, vf b) { return _mm512_sub_ps(a, b); }
static inline vf v_mul(vf a, vf b) { return _mm512_mul_ps(a, b); }
static inline vf v_div(vf a, vf b) { return _mm512_div_ps(a, b); }
static inline vf v_max(vf a, vf b) { return _mm512_max_ps(a, b); }
static inline vf v_min(vf a, vf b) { return _mm512_min_ps(a, b); }
static inline vf v_abs(vf a) { return _mm512_abs_ps(a); }
static inline vf v_ints(const int32_t *p) { return _mm512_cvtepi32_ps(_mm512_loadu_si512(p)); }
static inline vf v_bytes(const int8_t *p) { return _mm512_cvtepi32_ps(_mm512_cvtepi8_epi32(_mm_loadu_si128((const __m128i *)(const void *)p))); }
static inline vf v_round(vf a) { return _mm512_roundscale_ps(a, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC); }
static inline void v_put8(uint8_t *p, vf a)
{
    _mm_storeu_si128((__m128i *)(void *)p, _mm512_cvtusepi32_epi8(_mm512_cvtps_epi32(a)));
}
static inline void v_put16(int16_t *p, vf a)
{
    _mm256_storeu_si256((__m256i *)(void *)p, _mm512_cvtsepi32_epi16(_mm512_cvtps_epi32(a)));
}

static inline float v_most(vf a) { return _mm512_reduce_max_ps(a); }

static inline uint32_t v_first(vf a, float b)
{
    __mmask16 same = _mm512_cmp_ps_mask(a, v_set(b), _CMP_EQ_OQ);
    return same ? (uint32_t)__builtin_ctz(same) : VN;
}

#include "nlp/kernel_body.h"

static inline __m512i four(const uint8_t *a)
{
    int32_t x;
    __builtin_memcpy(&x, a, 4);
    return _mm512_set1_epi32(x);
}

static inline __m512i load(const void *p) { return _mm512_loadu_si512(p); }

/* 4 words by 32 outputs; w1 is the second block of weights. */
static inline void tile42(int32_t *out, const uint8_t *a, size_t lda, const int8_t *w, uint32_t N, uint32_t K)
{
    const int8_t *w1 = w + (size_t)K * 16;
    __m512i       s[4][2];
    for (int t = 0; t < 4; t++)
        s[t][0] = s[t][1] = _mm512_setzero_si512();
    for (uint32_t k = 0; k < K; k += 4, w += 64, w1 += 64) {
        __m512i b0 = load(w), b1 = load(w1);
#pragma GCC unroll 4
        for (int t = 0; t < 4; t++) {
            __m512i x = four(a + t * lda + k);
            s[t][0] = _mm512_dpbusd_epi32(s[t][0], x, b0);
            s[t][1] = _mm512_dpbusd_epi32(s[t][1], x, b1);
        }
    }
    for (int t = 0; t < 4; t++) {
        _mm512_storeu_si512(out + t * (size_t)N, s[t][0]);
        _mm512_storeu_si512(out + t * (size_t)N + 16, s[t][1]);
    }
}

static inline void tile1(int32_t *out, const uint8_t *a, const int8_t *w, uint32_t K)
{
    __m512i s = _mm512_setzero_si512(), s1 = s;
    uint32_t k = 0;
    for (; k + 8 <= K; k += 8, w += 128) {
        s = _mm512_dpbusd_epi32(s, four(a + k), load(w));
        s1 = _mm512_dpbusd_epi32(s1, four(a + k + 4), load(w + 64));
    }
    if (k < K)
        s = _mm512_dpbusd_epi32(s, four(a + k), load(w));
    _mm512_storeu_si512(out, _mm512_add_epi32(s, s1));
}

static void mul(int32_t *out, const uint8_t *a, size_t lda, const int8_t *w,
                uint32_t T, uint32_t N, uint32_t K)
{
    uint32_t n = 0, block = K * 16;
    for (; n < N; n += 16, w += block) {
        uint32_t t = 0;
        bool     is_pair = n + 32 <= N && T >= 4;
        for (; is_pair && t + 4 <= T; t += 4)
            tile42(out + (size_t)t * N + n, a + t * lda, lda, w, N, K);
        for (uint32_t r = t; r < T; r++)
            tile1(out + (size_t)r * N + n, a + r * lda, w, K);
        if (!is_pair)
            continue;
        n += 16;
        w += block;
        for (uint32_t r = t; r < T; r++)
            tile1(out + (size_t)r * N + n, a + r * lda, w, K);
    }
}

static void dots(int32_t *out, const uint8_t *a, const int8_t *w, uint32_t n, uint32_t K)
{
    for (uint32_t r = 0; r < n; r++, w += K) {
        __m512i  s = _mm512_setzero_si512();
        uint32_t k = 0;
        for (; k + 64 <= K; k += 64)
            s = _mm512_dpbusd_epi32(s, load(a + k), load(w + k));
        if (k < K) {
            __mmask64 m = ((__mmask64)1 << (K - k)) - 1;
            s = _mm512_dpbusd_epi32(s, _mm512_maskz_loadu_epi8(m, a + k), _mm512_maskz_loadu_epi8(m, w + k));
        }
        out[r] = _mm512_reduce_add_epi32(s);
    }
}

/* The last half vector of 16 when H is no multiple of 32 is done in 256 bits. */
static void hide(uint8_t *hidden, const int16_t *const *row, uint32_t n_row, uint32_t H)
{
    uint32_t h = 0;
    for (; h + 32 <= H; h += 32) {
        __m512i s = load(row[0] + h);
        for (uint32_t r = 1; r < n_row; r++)
            s = _mm512_adds_epi16(s, load(row[r] + h));
        s = _mm512_srai_epi16(_mm512_adds_epi16(s, _mm512_set1_epi16(8)), 4);
        s = _mm512_max_epi16(s, _mm512_setzero_si512());
        _mm256_storeu_si256((__m256i *)(void *)(hidden + h), _mm512_cvtusepi16_epi8(s));
    }
    for (; h < H; h += 16) {
        __m256i s = _mm256_loadu_si256((const __m256i *)(const void *)(row[0] + h));
        for (uint32_t r = 1; r < n_row; r++)
            s = _mm256_adds_epi16(s, _mm256_loadu_si256((const __m256i *)(const void *)(row[r] + h)));
        s = _mm256_srai_epi16(_mm256_adds_epi16(s, _mm256_set1_epi16(8)), 4);
        s = _mm256_max_epi16(s, _mm256_setzero_si256());
        _mm_storeu_si128((__m128i *)(void *)(hidden + h), _mm256_cvtusepi16_epi8(s));
    }
}

static bool runs_here(void)
{
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw")
        && __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq")
        && __builtin_cpu_supports("avx512vnni");
}

const dm_kernel dm_kernel_avx512vnni = {
    "avx512vnni", runs_here, mul, dots, quantise, add, add_row, maxout, gate, to16, hide, best,
};

#if defined(__clang__)
#pragma clang attribute pop
#else
#pragma GCC pop_options
#endif

#endif
