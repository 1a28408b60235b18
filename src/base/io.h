/* io.h: the one way to the disk
 *
 * Every system call on files goes through here, so that a test can make the
 * Nth one fail, and every failure names the file and what the system said.
 */
#ifndef DM_IO_H
#define DM_IO_H

#include "base/err.h"

/* A whole file in memory, mapped or read. Read-only. */
typedef struct dm_file {
    dm_str      bytes;
    const char *path;          /* the caller's string                         */
    bool        is_mapped;
} dm_file;

/* Reads `path` into read-only pages, which stay as they are whatever becomes of the
 * file. For models and lexicons. */
dm_status dm_file_map(dm_file *out, const char *path, dm_err *err);

/* As dm_file_map, but the pages are the file's own, which all processes that have it open share.
 * Whoever cuts the file while it is open ends them by SIGBUS; dm_file_write and installers put a
 * new file in its place, which does not. For lexicons, of which tens of megabytes are seldom read. */
dm_status dm_file_share(dm_file *out, const char *path, dm_err *err);

/* When a shared file is cut while it is read, this process ends with `line` on standard error and
 * `status`, not by a signal. For programs; both must last. */
void dm_file_on_cut(const char *line, int status);

/* Reads `path` into memory; "-" is standard input. Fails with DM_E_LIMIT when
 * it holds more than `max` bytes. A directory is DM_E_IO. */
dm_status dm_file_read(dm_file *out, const char *path, size_t max, dm_err *err);
void      dm_file_close(dm_file *file);

/* Writes a whole file: temporary beside it, synced, renamed into place. */
dm_status dm_file_write(const char *path, dm_str bytes, dm_err *err);

/* A stream of chunks, for inputs too long to hold. */
typedef struct dm_reader {
    int         fd;
    const char *path;
    uint64_t    byte;          /* offset of the next chunk                    */
} dm_reader;

dm_status dm_reader_open(dm_reader *out, const char *path, dm_err *err); /* "-" */
dm_status dm_reader_next(dm_reader *r, char *chunk, size_t cap, size_t *n, dm_err *err); /* *n == 0 at end */
void      dm_reader_close(dm_reader *r);

/* What is at `path`: 'f' file, 'd' directory, 'o' other (fifo...), 0 nothing. */
char dm_path_kind(const char *path);
bool dm_path_is_link(const char *path);   /* a symbolic link, to whatever       */

/* Names in a directory, sorted by bytes, without "." and "..". The array and
 * the names are one heap block: free it with dm_free. */
dm_status dm_dir_list(char ***names, uint32_t *n, const char *path, dm_err *err);

/* Writes all of `bytes` to a descriptor (1 = standard output). */
dm_status dm_fd_write(int fd, dm_str bytes, dm_err *err);

/* Tests: the Nth call on files from now on fails, as dm_alloc_fail_at has it. */
void dm_io_fail_at(uint64_t nth, int forever);

#endif
