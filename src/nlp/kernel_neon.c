/* kernel_neon.c: 128-bit vectors of ARM, with and without the dot product of bytes
 *
 * ARM multiplies signed bytes by signed bytes, and inputs are unsigned: so we
 * take 128 from each, which is one bit turned, and put 128 times the sum of the
 * weights back at the end. That sum is made once for all words of a call.
 *
 *   neon      products of four inputs sum up in 16 bits (4 * 128 * 63 = 32256),
 *             then by pairs in 32
 *   neondot   four inputs at once in 32 bits
 */
#include "nlp/kernel.h"

#if defined(__aarch64__)

#include <arm_neon.h>
#include <string.h>

#if defined(__linux__)
#include <asm/hwcap.h>
#include <sys/auxv.h>
#endif

enum { VN = 4 };
typedef float32x4_t vf;

static inline vf v_load(const float *p) { return vld1q_f32(p); }
static inline void v_store(float *p, vf a) { vst1q_f32(p, a); }
static inline vf v_set(float a) { return vdupq_n_f32(a); }
static inline vf v_add(vf a, vf b) { return vaddq_f32(a, b); }
static inline vf v_sub(vf a, vf b) { return vsubq_f32(a, b); }
static inline vf v_mul(vf a, vf b) { return vmulq_f32(a, b); }
static inline vf v_div(vf a, vf b) { return vdivq_f32(a, b); }
/* Not vmaxq and vminq, which order zeros by their sign. */
static inline vf v_max(vf a, vf b) { return vbslq_f32(vcgtq_f32(a, b), a, b); }
static inline vf v_min(vf a, vf b) { return vbslq_f32(vcltq_f32(a, b), a, b); }
static inline vf v_abs(vf a) { return vabsq_f32(a); }
static inline vf v_ints(const int32_t *p) { return vcvtq_f32_s32(vld1q_s32(p)); }
static inline vf v_round(vf a) { return vrndnq_f32(a); }

static inline vf v_bytes(const int8_t *p)
{
    int32_t four;
    memcpy(&four, p, sizeof four);
    return vcvtq_f32_s32(vmovl_s16(vget_low_s16(vmovl_s8(vcreate_s8((uint32_t)four)))));
}

static inline void v_put8(uint8_t *p, vf a)
{
    int16x4_t s = vqmovn_s32(vcvtnq_s32_f32(a));
    uint32_t  four = vget_lane_u32(vreinterpret_u32_u8(vqmovun_s16(vcombine_s16(s, s))), 0);
    memcpy(p, &four, sizeof four);
}

static inline void v_put16(int16_t *p, vf a) { vst1_s16(p, vqmovn_s32(vcvtnq_s32_f32(a))); }
static inline float v_most(vf a) { return vmaxvq_f32(a); }

static inline uint32_t v_first(vf a, float b)
{
    static const uint32_t lane[4] = {1, 2, 4, 8};
    uint32_t same = vaddvq_u32(vandq_u32(vceqq_f32(a, v_set(b)), vld1q_u32(lane)));
    return same ? (uint32_t)__builtin_ctz(same) : VN;
}

#include "nlp/kernel_body.h"

/* Four inputs less 128 each, four times. */
static inline int8x16_t four(const uint8_t *a)
{
    uint32_t x;
    memcpy(&x, a, sizeof x);
    return vreinterpretq_s8_u32(vdupq_n_u32(x ^ 0x80808080u));
}

static inline int8x16_t sixteen(const uint8_t *a) { return vreinterpretq_s8_u8(veorq_u8(vld1q_u8(a), vdupq_n_u8(0x80))); }

/* 128 times the sum of the weights of each of a block's outputs. */
static void block_sums(int32x4_t sum[4], const int8_t *w, uint32_t K)
{
    for (int i = 0; i < 4; i++)
        sum[i] = vdupq_n_s32(0);
    for (uint32_t k = 0; k < K; k += 4, w += 64)
        for (int i = 0; i < 4; i++)
            sum[i] = vaddq_s32(sum[i], vpaddlq_s16(vpaddlq_s8(vld1q_s8(w + 16 * i))));
    for (int i = 0; i < 4; i++)
        sum[i] = vshlq_n_s32(sum[i], 7);
}

/* ---- plain --------------------------------------------------------------- */

/* Sixteen inputs of one word times the weights of four outputs. */
static inline void sixteen_by_four(int32x4_t s[2], const int8x16_t x[4], const int8_t *w)
{
    int8x16_t b = vld1q_s8(w);
    int16x8_t lo = vmull_s8(vget_low_s8(b), vget_low_s8(x[0])), hi = vmull_high_s8(b, x[0]);
    for (int f = 1; f < 4; f++) {
        b = vld1q_s8(w + 64 * f);
        lo = vmlal_s8(lo, vget_low_s8(b), vget_low_s8(x[f]));
        hi = vmlal_high_s8(hi, b, x[f]);
    }
    s[0] = vpadalq_s16(s[0], lo);
    s[1] = vpadalq_s16(s[1], hi);
}

static void tile(int32_t *out, const uint8_t *a, const int8_t *w, const int32x4_t sums[4], uint32_t K)
{
    int32x4_t s[4][2];
    for (int i = 0; i < 4; i++)
        s[i][0] = s[i][1] = vdupq_n_s32(0);
    for (uint32_t k = 0; k < K; k += 16, w += 256) {
        int8x16_t x[4] = {four(a + k), four(a + k + 4), four(a + k + 8), four(a + k + 12)};
        for (int i = 0; i < 4; i++)
            sixteen_by_four(s[i], x, w + 16 * i);
    }
    for (int i = 0; i < 4; i++)
        vst1q_s32(out + 4 * i, vaddq_s32(sums[i], vpaddq_s32(s[i][0], s[i][1])));
}

static void mul(int32_t *out, const uint8_t *a, size_t lda, const int8_t *w,
                uint32_t T, uint32_t N, uint32_t K)
{
    for (uint32_t n = 0; n < N; n += 16, w += (size_t)K * 16) {
        int32x4_t sums[4];
        block_sums(sums, w, K);
        for (uint32_t t = 0; t < T; t++)
            tile(out + (size_t)t * N + n, a + t * lda, w, sums, K);
    }
}

static void dots(int32_t *out, const uint8_t *a, const int8_t *w, uint32_t n, uint32_t K)
{
    for (uint32_t r = 0; r < n; r++, w += K) {
        int32x4_t s = vdupq_n_s32(0), sums = s;
        for (uint32_t k = 0; k < K; k += 16) {
            int8x16_t b = vld1q_s8(w + k), x = sixteen(a + k);
            s = vpadalq_s16(s, vmlal_high_s8(vmull_s8(vget_low_s8(b), vget_low_s8(x)), b, x));
            sums = vpadalq_s16(sums, vpaddlq_s8(b));
        }
        out[r] = vaddvq_s32(s) + 128 * vaddvq_s32(sums);
    }
}

static void hide(uint8_t *hidden, const int16_t *const *row, uint32_t n_row, uint32_t H)
{
    for (uint32_t h = 0; h < H; h += 8) {
        int16x8_t s = vld1q_s16(row[0] + h);
        for (uint32_t r = 1; r < n_row; r++)
            s = vqaddq_s16(s, vld1q_s16(row[r] + h));
        vst1_u8(hidden + h, vqmovun_s16(vshrq_n_s16(vqaddq_s16(s, vdupq_n_s16(8)), 4)));
    }
}

static bool always(void) { return true; }

const dm_kernel dm_kernel_neon = {
    "neon", always, mul, dots, quantise, add, add_row, maxout, gate, to16, hide, best,
};

/* ---- with the dot product ------------------------------------------------ */

#define DOT_PRODUCT __attribute__((target("arch=armv8.2-a+dotprod")))

/* Up to 4 words (a constant after inlining) by 16 outputs. */
DOT_PRODUCT static inline void tile_dot(int rows, int32_t *out, const uint8_t *a, size_t lda, const int8_t *w,
                                        const int32x4_t sums[4], uint32_t N, uint32_t K)
{
    int32x4_t s[4][4];
    for (int t = 0; t < rows; t++)
        for (int i = 0; i < 4; i++)
            s[t][i] = sums[i];
    for (uint32_t k = 0; k < K; k += 4, w += 64) {
        int8x16_t b[4] = {vld1q_s8(w), vld1q_s8(w + 16), vld1q_s8(w + 32), vld1q_s8(w + 48)};
        for (int t = 0; t < rows; t++) {
            int8x16_t x = four(a + t * lda + k);
            for (int i = 0; i < 4; i++)
                s[t][i] = vdotq_s32(s[t][i], b[i], x);
        }
    }
    for (int t = 0; t < rows; t++)
        for (int i = 0; i < 4; i++)
            vst1q_s32(out + t * (size_t)N + 4 * i, s[t][i]);
}

DOT_PRODUCT static void mul_dot(int32_t *out, const uint8_t *a, size_t lda, const int8_t *w,
                                uint32_t T, uint32_t N, uint32_t K)
{
    for (uint32_t n = 0; n < N; n += 16, w += (size_t)K * 16) {
        int32x4_t sums[4];
        uint32_t  t = 0;
        block_sums(sums, w, K);
        for (; t + 4 <= T; t += 4)
            tile_dot(4, out + (size_t)t * N + n, a + t * lda, lda, w, sums, N, K);
        for (; t < T; t++)
            tile_dot(1, out + (size_t)t * N + n, a + t * lda, lda, w, sums, N, K);
    }
}

DOT_PRODUCT static void dots_dot(int32_t *out, const uint8_t *a, const int8_t *w, uint32_t n, uint32_t K)
{
    for (uint32_t r = 0; r < n; r++, w += K) {
        int32x4_t s = vdupq_n_s32(0), sums = s;
        for (uint32_t k = 0; k < K; k += 16) {
            int8x16_t b = vld1q_s8(w + k);
            s = vdotq_s32(s, b, sixteen(a + k));
            sums = vdotq_s32(sums, b, vdupq_n_s8(1));
        }
        out[r] = vaddvq_s32(s) + 128 * vaddvq_s32(sums);
    }
}

static bool has_dot_product(void)
{
#if defined(__linux__)
    return (getauxval(AT_HWCAP) & HWCAP_ASIMDDP) != 0;
#elif defined(__ARM_FEATURE_DOTPROD)
    return true;
#else
    return false;
#endif
}

const dm_kernel dm_kernel_neondot = {
    "neondot", has_dot_product, mul_dot, dots_dot, quantise, add, add_row, maxout, gate, to16, hide, best,
};

#endif
