/* mat.h: products of float matrices, row-major */
#ifndef DM_TRAIN_MAT_H
#define DM_TRAIN_MAT_H

#include <stddef.h>
#include <stdint.h>

/* C[m][n] (+)= A[m][k] B[k][n]. A's element (i, j) is A[i*row + j*col], so that it
 * may be read transposed. n is a multiple of 16. */
void mat_mul(float *C, size_t ldc, const float *A, size_t row, size_t col,
             const float *B, size_t ldb, size_t m, size_t n, size_t k, int add);
/* B[n][m] = A[m][n] transposed. */
void mat_turn(float *B, const float *A, size_t lda, size_t m, size_t n);

#endif
