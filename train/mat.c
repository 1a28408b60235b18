/* mat.c: a register-tiled product, 6 rows by 32 columns */
#include "train/mat.h"

typedef float v16 __attribute__((vector_size(64), aligned(4), may_alias));

#define TILE(ROWS, VECS)                                                             \
    do {                                                                             \
        v16 acc[ROWS][VECS];                                                         \
        for (int r = 0; r < ROWS; r++)                                               \
            for (int v = 0; v < VECS; v++)                                           \
                acc[r][v] = add ? *(const v16 *)(c + r * ldc + 16 * v) : (v16){0};   \
        for (size_t x = 0; x < k; x++) {                                             \
            const float *bx = b + x * ldb, *ax = a + x * col;                        \
            for (int v = 0; v < VECS; v++) {                                         \
                v16 w = *(const v16 *)(bx + 16 * v);                                 \
                for (int r = 0; r < ROWS; r++)                                       \
                    acc[r][v] += w * ax[r * row];                                    \
            }                                                                        \
        }                                                                            \
        for (int r = 0; r < ROWS; r++)                                               \
            for (int v = 0; v < VECS; v++)                                           \
                *(v16 *)(c + r * ldc + 16 * v) = acc[r][v];                          \
    } while (0)

void mat_mul(float *C, size_t ldc, const float *A, size_t row, size_t col,
             const float *B, size_t ldb, size_t m, size_t n, size_t k, int add)
{
    for (size_t j = 0; j < n; j += n - j >= 32 ? 32 : 16) {
        const float *b = B + j;
        int          wide = n - j >= 32;
        for (size_t i = 0; i < m;) {
            float       *c = C + i * ldc + j;
            const float *a = A + i * row;
            if (m - i >= 6) {
                if (wide) TILE(6, 2); else TILE(6, 1);
                i += 6;
            } else {
                if (wide) TILE(1, 2); else TILE(1, 1);
                i++;
            }
        }
    }
}

void mat_turn(float *B, const float *A, size_t lda, size_t m, size_t n)
{
    for (size_t i = 0; i < m; i++)
        for (size_t j = 0; j < n; j++)
            B[j * m + i] = A[i * lda + j];
}
