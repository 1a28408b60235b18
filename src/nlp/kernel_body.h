/* kernel_body.h: the loops over floats, written once for all vector widths
 *
 * Included by each kernel_*.c after it has defined, for its width VN:
 *   vf                          a vector of VN floats
 *   v_load v_store v_set        from and to memory, all lanes alike
 *   v_add v_sub v_mul v_div v_max v_min v_abs
 *   v_ints(const int32_t *)     VN whole numbers as floats
 *   v_bytes(const int8_t *)     VN bytes as floats
 *   v_put8(uint8_t *, vf)       rounds, adds nothing, stores VN bytes
 *   v_put16(int16_t *, vf)      rounds, stores VN 16-bit numbers
 *   v_most(vf)                  the greatest lane
 *   v_first(vf, float)          the first lane that is the float, VN if none is
 */

static void quantise(uint8_t *q, const float *x, size_t n, float inv)
{
    vf s = v_set(inv), lo = v_set(-128.0f), hi = v_set(127.0f), mid = v_set(128.0f);
    for (size_t i = 0; i < n; i += VN)
        v_put8(q + i, v_add(v_round(v_min(v_max(v_mul(v_load(x + i), s), lo), hi)), mid));
}

static void add_row(float *x, const int8_t *row, float scale, uint32_t D)
{
    vf s = v_set(scale);
    for (uint32_t d = 0; d < D; d += VN)
        v_store(x + d, v_add(v_load(x + d), v_mul(s, v_bytes(row + d))));
}

static void add(float *x, const float *a, const float *b, uint32_t D)
{
    for (uint32_t d = 0; d < D; d += VN)
        v_store(x + d, v_add(v_load(a + d), v_load(b + d)));
}

static inline vf line(const int32_t *sum, const float *scale, const float *bias, uint32_t i)
{
    return v_add(v_mul(v_ints(sum + i), v_load(scale + i)), v_load(bias + i));
}

static void maxout(float *x, const int32_t *sum, const float *scale, const float *bias,
                   uint32_t T, uint32_t D)
{
    for (uint32_t t = 0; t < T; t++, x += D, sum += 2 * D)
        for (uint32_t d = 0; d < D; d += VN)
            v_store(x + d, v_add(v_load(x + d), v_max(line(sum, scale, bias, d), line(sum, scale, bias, D + d))));
}

/* One word of one direction: u at `i`, c at i + D. */
static inline void gate_step(float *x, float *h, const int32_t *sum, const float *scale,
                             const float *bias, uint32_t i, uint32_t D)
{
    vf half = v_set(0.5f), one = v_set(1.0f);
    for (uint32_t d = 0; d < D; d += VN) {
        vf u = line(sum, scale, bias, i + d), c = line(sum, scale, bias, i + D + d), old = v_load(h + d);
        vf z = v_add(half, v_div(v_mul(half, u), v_add(one, v_abs(u))));
        vf now = v_add(old, v_mul(z, v_sub(c, old)));
        v_store(h + d, now);
        v_store(x + d, v_add(v_load(x + d), now));
    }
}

static void gate(float *x, const int32_t *sum, const float *scale, const float *bias,
                 uint32_t T, uint32_t D)
{
    float h[DM_KERNEL_DIM] = {0};
    for (uint32_t t = 0; t < T; t++)
        gate_step(x + (size_t)t * D, h, sum + (size_t)t * 4 * D, scale, bias, 0, D);
    for (uint32_t d = 0; d < D; d++)
        h[d] = 0;
    for (uint32_t t = T; t-- > 0;)
        gate_step(x + (size_t)t * D, h, sum + (size_t)t * 4 * D, scale, bias, 2 * D, D);
}

static void to16(int16_t *p, size_t ldp, const int32_t *sum, const float *scale,
                 const float *bias, uint32_t T, uint32_t H)
{
    vf lo = v_set(-32768.0f), hi = v_set(32767.0f);
    for (uint32_t t = 0; t < T; t++, p += ldp, sum += H)
        for (uint32_t h = 0; h < H; h += VN)
            v_put16(p + h, v_min(v_max(line(sum, scale, bias, h), lo), hi));
}

static uint32_t best(const int32_t *sum, const float *scale, const float *bias, uint32_t n)
{
    vf top = line(sum, scale, bias, 0);
    for (uint32_t i = VN; i < n; i += VN)
        top = v_max(top, line(sum, scale, bias, i));
    float most = v_most(top);
    for (uint32_t i = 0; i < n; i += VN) {
        uint32_t lane = v_first(line(sum, scale, bias, i), most);
        if (lane < VN)
            return i + lane;
    }
    return 0;
}
