/* kernel.h: the inner loops of the network, once per kind of processor
 *
 * All of them give the same bits. Products are summed in whole numbers; what is
 * left in floats is done element by element, in the order written, without
 * fused operations, and rounds to nearest even.
 *
 *   T words   K inputs   N outputs   D dim   H hidden
 */
#ifndef DM_KERNEL_H
#define DM_KERNEL_H

#include <stddef.h>
#include <stdbool.h>
#include <stdint.h>

typedef struct dm_kernel {
    const char *name;
    bool (*runs_here)(void);

    /* out[T][N] = a[T][K] w; `lda` bytes from a row of a to the next; w as in a
     * layer section, and dm_kernel_fits. K and N multiples of 16. */
    void (*mul)(int32_t *out, const uint8_t *a, size_t lda, const int8_t *w,
                uint32_t T, uint32_t N, uint32_t K);
    /* The sum of a[k] w[r][k] for rows from <= r < to of K inputs (a multiple of 16). */
    void (*dots)(int32_t *out, const uint8_t *a, const int8_t *w, uint32_t n, uint32_t K);
    /* q = clamp(round(x * inv) + 128, 0, 255), n a multiple of 16. */
    void (*quantise)(uint8_t *q, const float *x, size_t n, float inv);
    /* x[d] = a[d] + b[d] (x may be a); D, as everywhere, a multiple of 16. */
    void (*add)(float *x, const float *a, const float *b, uint32_t D);
    /* x[d] += scale * row[d] */
    void (*add_row)(float *x, const int8_t *row, float scale, uint32_t D);
    /* x[t][d] += max(y[t][d], y[t][D+d]), y = sum * scale + bias, sum [T][2D] */
    void (*maxout)(float *x, const int32_t *sum, const float *scale, const float *bias,
                   uint32_t T, uint32_t D);
    /* x[t] += h[t], h[t] = h[t-1] + z (c - h[t-1]), first forwards with z, c at
     * y[t][0..2D), then backwards with those at y[t][2D..4D); sum [T][4D]. */
    void (*gate)(float *x, const int32_t *sum, const float *scale, const float *bias,
                 uint32_t T, uint32_t D);
    /* p[t*ldp + h] = saturate16(round(y[t][h])), sum [T][H] */
    void (*to16)(int16_t *p, size_t ldp, const int32_t *sum, const float *scale,
                 const float *bias, uint32_t T, uint32_t H);
    /* hidden = clamp((saturating sum of the rows + 8) >> 4, 0, 255) */
    void (*hide)(uint8_t *hidden, const int16_t *const *row, uint32_t n_row, uint32_t H);
    /* The first i of [0, n) with the greatest sum[i] * scale[i] + bias[i]; n a multiple of 16. */
    uint32_t (*best)(const int32_t *sum, const float *scale, const float *bias, uint32_t n);
} dm_kernel;

/* Whether the weights of a layer section let `mul` sum sixteen inputs in two
 * lanes of 16 bits: whatever the inputs (0 to 255), the products of the eight that
 * meet in a lane (k, k+1, k+4, k+5 ... k+13, k a multiple of 16 or 2 more) fit. */
bool dm_kernel_fits(const int8_t *w, uint32_t N, uint32_t K);

enum {
    DM_KERNEL_DIM  = 256,            /* largest D                             */
    DM_KERNEL_SIDE = 32767 / 255     /* largest sum of a lane's weights of one sign */
};

extern const dm_kernel dm_kernel_scalar;
extern const dm_kernel dm_kernel_avx2, dm_kernel_avx512vnni;      /* x86-64 only  */
extern const dm_kernel dm_kernel_neon, dm_kernel_neondot;         /* AArch64 only */

/* The one in use (the best, unless dm_kernel_select said otherwise). */
const dm_kernel *dm_kernel_get(void);

#endif
