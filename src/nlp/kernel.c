/* kernel.c: which kernel runs, and the one that runs everywhere
 *
 * The choice is made once from what the processor says. Tests force one by name.
 */
#include "nlp/kernel.h"

#include <stdatomic.h>

#include "nlp/net.h"

enum { VN = 1 };
typedef float vf;

static inline vf v_load(const float *p) { return *p; }
static inline void v_store(float *p, vf a) { *p = a; }
static inline vf v_set(float a) { return a; }
static inline vf v_add(vf a, vf b) { return a + b; }
static inline vf v_sub(vf a, vf b) { return a - b; }
static inline vf v_mul(vf a, vf b) { return a * b; }
static inline vf v_div(vf a, vf b) { return a / b; }
static inline vf v_max(vf a, vf b) { return a > b ? a : b; }
static inline vf v_min(vf a, vf b) { return a < b ? a : b; }
static inline vf v_abs(vf a) { return a < 0 ? -a : a; }
static inline vf v_ints(const int32_t *p) { return (float)*p; }
static inline vf v_bytes(const int8_t *p) { return (float)*p; }

/* To nearest even, for |a| < 2^22. */
static inline vf v_round(vf a)
{
    float big = a + 12582912.0f;
    return big - 12582912.0f;
}

static inline void v_put8(uint8_t *p, vf a) { *p = (uint8_t)(int)a; }
static inline void v_put16(int16_t *p, vf a) { *p = (int16_t)(int)v_round(a); }

static inline float v_most(vf a) { return a; }
static inline uint32_t v_first(vf a, float b) { return a == b ? 0 : 1; }

#include "nlp/kernel_body.h"

typedef int8_t  bytes8 __attribute__((vector_size(8)));
typedef int16_t shorts8 __attribute__((vector_size(16)));
typedef int32_t ints4 __attribute__((vector_size(16)));
typedef uint32_t uints4 __attribute__((vector_size(16)));

/* Eight weights, two outputs of four inputs, times those inputs. */
static inline shorts8 product(const int8_t *w, shorts8 x)
{
    bytes8 b;
    memcpy(&b, w, sizeof b);
    return __builtin_convertvector(b, shorts8) * x;
}

static inline shorts8 twice_four(const uint8_t *a)
{
    return (shorts8){a[0], a[1], a[2], a[3], a[0], a[1], a[2], a[3]};
}

/* One word by 16 outputs, in what every compiler makes 128-bit vectors of where
 * the machine has them. Two products fit 16 bits, since weights are below 64. */
static void tile(int32_t out[16], const uint8_t *a, const int8_t *w, uint32_t K)
{
    ints4 sum[8] = {{0}};
    for (uint32_t k = 0; k < K; k += 8, w += 128) {
        shorts8 x = twice_four(a + k), y = twice_four(a + k + 4);
        for (int i = 0; i < 8; i++) {
            ints4 p = (ints4)(product(w + 8 * i, x) + product(w + 64 + 8 * i, y));
            sum[i] += ((ints4)((uints4)p << 16) >> 16) + (p >> 16);
        }
    }
    for (int i = 0; i < 16; i++)
        out[i] = sum[i / 2][i % 2 * 2] + sum[i / 2][i % 2 * 2 + 1];
}

static void mul(int32_t *out, const uint8_t *a, size_t lda, const int8_t *w,
                uint32_t T, uint32_t N, uint32_t K)
{
    for (uint32_t n = 0; n < N; n += 16, w += (size_t)K * 16)
        for (uint32_t t = 0; t < T; t++)
            tile(out + (size_t)t * N + n, a + t * lda, w, K);
}

static void dots(int32_t *out, const uint8_t *a, const int8_t *w, uint32_t n, uint32_t K)
{
    for (uint32_t r = 0; r < n; r++, w += K) {
        int32_t sum = 0;
        for (uint32_t k = 0; k < K; k++)
            sum += a[k] * w[k];
        out[r] = sum;
    }
}

static int32_t saturate(int32_t v) { return v > 32767 ? 32767 : v < -32768 ? -32768 : v; }

static void hide(uint8_t *hidden, const int16_t *const *row, uint32_t n_row, uint32_t H)
{
    for (uint32_t h = 0; h < H; h++) {
        int32_t sum = row[0][h];
        for (uint32_t r = 1; r < n_row; r++)
            sum = saturate(sum + row[r][h]);
        sum = saturate(sum + 8) >> 4;
        hidden[h] = (uint8_t)(sum < 0 ? 0 : sum > 255 ? 255 : sum);
    }
}

static bool always(void) { return true; }

const dm_kernel dm_kernel_scalar = {
    "scalar", always, mul, dots, quantise, add, add_row, maxout, gate, to16, hide, best,
};

/* ---- weights that fit ---------------------------------------------------- */

/* The eight weights of one output and lane; w is at the first, in a block of sixteen inputs. */
static bool lane_fits(const int8_t *w)
{
    int32_t plus = 0, minus = 0;
    for (uint32_t i = 0; i < 4; i++, w += 64)
        for (uint32_t k = 0; k < 2; k++) {
            plus += w[k] > 0 ? w[k] : 0;
            minus -= w[k] < 0 ? w[k] : 0;
        }
    return plus <= DM_KERNEL_SIDE && minus <= DM_KERNEL_SIDE;
}

bool dm_kernel_fits(const int8_t *w, uint32_t N, uint32_t K)
{
    bool fits = true;
    for (const int8_t *end = w + (size_t)N * K; w < end; w += 256)
        for (uint32_t lane = 0; lane < 32; lane++)
            fits &= lane_fits(w + lane * 2);
    return fits;
}

/* ---- the choice --------------------------------------------------------- */

static const dm_kernel *const kernels[] = {         /* best first             */
#if defined(__x86_64__)
    &dm_kernel_avx512vnni, &dm_kernel_avx2,
#elif defined(__aarch64__)
    &dm_kernel_neondot, &dm_kernel_neon,
#endif
    &dm_kernel_scalar,
};

static _Atomic(const dm_kernel *) chosen;

const dm_kernel *dm_kernel_get(void)
{
    const dm_kernel *k = atomic_load_explicit(&chosen, memory_order_acquire);
    for (size_t i = 0; k == NULL; i++)
        if (kernels[i]->runs_here())
            k = kernels[i];
    atomic_store_explicit(&chosen, k, memory_order_release);
    return k;
}

bool dm_kernel_select(const char *name)
{
    for (size_t i = 0; i < sizeof kernels / sizeof *kernels; i++)
        if (dm_str_eq(dm_str_of(kernels[i]->name), dm_str_of(name)) && kernels[i]->runs_here()) {
            atomic_store_explicit(&chosen, kernels[i], memory_order_release);
            return true;
        }
    return false;
}

const char *dm_kernel_name(void) { return dm_kernel_get()->name; }
