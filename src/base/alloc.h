/* alloc.h: the one way to the heap
 *
 * Every allocation goes through these three, so that a test can make the Nth
 * one fail; those of SQLite too, which offers a hook for it.
 */
#ifndef DM_ALLOC_H
#define DM_ALLOC_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

void *dm_malloc(size_t n);              /* zeroed; NULL when out of memory    */
void *dm_realloc(void *p, size_t n);    /* new bytes not zeroed; p kept on NULL */
void  dm_free(void *p);                 /* NULL is fine                       */

/* Tests: the Nth call from now on fails (1 = the next); 0 turns it off.
 * With `forever`, all calls after it fail too. Process-wide, not for threads. */
void     dm_alloc_fail_at(uint64_t nth, int forever);
uint64_t dm_alloc_calls(void);          /* allocations so far                 */

#endif
