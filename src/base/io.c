/* io.c: the one way to the disk
 *
 * Each system call is wrapped in a function of the same name with `sys_` before
 * it, which counts the call, fails it when a test asked for that, and goes on
 * after EINTR. Above them, every failure names the file and the system's word.
 *
 * A file is written beside its target under a name nobody else can hold
 * (O_EXCL), synced, renamed over the target, and the folder synced: a reader
 * sees the old bytes or the new ones, after a power cut too.
 */
#include "base/io.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/fail.h"

static dm_fail fail;

static bool is_doomed(void)
{
    if (!dm_fail_now(&fail))
        return false;
    errno = EIO;
    return true;
}

void dm_io_fail_at(uint64_t nth, int forever)
{
    dm_fail_at(&fail, nth, forever);
}

static int sys_open(const char *path, int flags, mode_t mode)
{
    int fd;

    do
        fd = is_doomed() ? -1 : open(path, flags | O_CLOEXEC, mode);
    while (fd < 0 && errno == EINTR);
    return fd;
}

static ssize_t sys_read(int fd, void *p, size_t n)
{
    ssize_t got;

    do
        got = is_doomed() ? -1 : read(fd, p, n);
    while (got < 0 && errno == EINTR);
    return got;
}

static ssize_t sys_write(int fd, const void *p, size_t n)
{
    ssize_t put;

    do
        put = is_doomed() ? -1 : write(fd, p, n);
    while (put < 0 && errno == EINTR);
    return put;
}

/* A failed sync is never tried again: the pages may be gone by then. */
static int sys_fsync(int fd)
{
    return is_doomed() ? -1 : fsync(fd);
}

/* The descriptor is gone whatever close says; only its error is news. */
static int sys_close(int fd)
{
    int rc = close(fd);

    return is_doomed() ? -1 : rc;
}

static int sys_rename(const char *from, const char *to)
{
    return is_doomed() ? -1 : rename(from, to);
}

static int sys_fstat(int fd, struct stat *st)
{
    return is_doomed() ? -1 : fstat(fd, st);
}

static dm_status say(dm_err *err, const char *path, const char *what)
{
    const char *why = strerrordesc_np(errno);

    return dm_err_at(err, DM_E_IO, (dm_place){.path = path}, "cannot %s: %s", what,
                     why ? why : "unknown error");
}

static dm_status out_of_memory(dm_err *err, const char *path, size_t n)
{
    return dm_err_at(err, DM_E_MEMORY, (dm_place){.path = path}, "no memory for %zu bytes", n);
}

static const char *shown(const char *path)
{
    return strcmp(path, "-") == 0 ? "standard input" : path;
}

/* -- reading ------------------------------------------------------------- */

static dm_status too_long(dm_err *err, const char *path, size_t max)
{
    return dm_err_at(err, DM_E_LIMIT, (dm_place){.path = path}, "longer than %zu bytes", max);
}

/* Bytes to ask for first: the file's length and one more, so that its end shows
 * at once; a step for what has no length. */
static size_t first_cap(const struct stat *st, size_t max)
{
    size_t n = S_ISREG(st->st_mode) && st->st_size > 0 ? (size_t)st->st_size : 64 << 10;

    return (n < max ? n : max) + 1;
}

/* Reads to the end into *p, which the caller frees whatever happens. */
static dm_status drain(char **p, size_t *n, int fd, size_t cap, size_t max, const char *path,
                       dm_err *err)
{
    if (!(*p = dm_malloc(cap)))
        return out_of_memory(err, path, cap);
    for (;;) {
        ssize_t got = sys_read(fd, *p + *n, cap - *n);

        if (got < 0)
            return say(err, path, "read");
        if (got == 0)
            return DM_OK;
        *n += (size_t)got;
        if (*n > max)
            return too_long(err, path, max);
        if (*n == cap) {
            size_t wider = cap > max / 2 ? max + 1 : cap * 2;
            char  *q     = dm_realloc(*p, wider);

            if (!q)
                return out_of_memory(err, path, wider);
            *p  = q;
            cap = wider;
        }
    }
}

static dm_status read_fd(dm_file *out, int fd, size_t max, dm_err *err)
{
    const char *name = shown(out->path);
    char       *p    = NULL;
    size_t      n    = 0;
    struct stat st;
    dm_status   rc;

    if (max > SIZE_MAX / 2)
        max = SIZE_MAX / 2;
    if (sys_fstat(fd, &st) != 0)
        return say(err, name, "look at");
    if (S_ISREG(st.st_mode) && (uint64_t)st.st_size > max)
        return too_long(err, name, max);
    rc = drain(&p, &n, fd, first_cap(&st, max), max, name, err);
    if (rc != DM_OK)
        dm_free(p);
    else
        out->bytes = (dm_str){p, n};
    return rc;
}

dm_status dm_file_read(dm_file *out, const char *path, size_t max, dm_err *err)
{
    bool      is_stdin = strcmp(path, "-") == 0;
    int       fd       = is_stdin ? 0 : sys_open(path, O_RDONLY, 0);
    dm_status st;

    *out = (dm_file){.path = path};
    if (fd < 0)
        return say(err, path, "open");
    st = read_fd(out, fd, max, err);
    if (!is_stdin)
        close(fd);
    return st;
}

/* Reads n bytes; false when there are fewer. */
static bool read_whole(int fd, char *p, size_t n)
{
    while (n > 0) {
        ssize_t got = sys_read(fd, p, n);

        if (got <= 0)
            return false;
        p += got;
        n -= (size_t)got;
    }
    return true;
}

/* The file in pages of our own: a mapped file could be cut or changed by another
 * program after it was checked. NULL when it is better read by pieces: empty, not
 * regular, or cut just now. */
static void *try_pages(int fd, size_t *n)
{
    struct stat st;
    void       *p;

    if (sys_fstat(fd, &st) != 0 || !S_ISREG(st.st_mode) || st.st_size <= 0)
        return NULL;
    *n = (size_t)st.st_size;
    p  = is_doomed() ? MAP_FAILED : mmap(NULL, *n, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (p == MAP_FAILED)
        return NULL;
    (void)madvise(p, *n, MADV_HUGEPAGE);       /* read here and there, all over */
    if (read_whole(fd, p, *n) && mprotect(p, *n, PROT_READ) == 0)
        return p;
    munmap(p, *n);
    (void)lseek(fd, 0, SEEK_SET);
    return NULL;
}

/* The file's own pages; NULL where try_pages would give none. */
static void *try_share(int fd, size_t *n)
{
    struct stat st;
    void       *p;

    if (sys_fstat(fd, &st) != 0 || !S_ISREG(st.st_mode) || st.st_size <= 0)
        return NULL;
    *n = (size_t)st.st_size;
    p  = is_doomed() ? MAP_FAILED : mmap(NULL, *n, PROT_READ, MAP_SHARED | MAP_POPULATE, fd, 0);
    return p == MAP_FAILED ? NULL : p;
}

static dm_status map_file(dm_file *out, const char *path, void *pages(int fd, size_t *n), dm_err *err)
{
    int       fd = sys_open(path, O_RDONLY, 0);
    size_t    n  = 0;
    void     *p;
    dm_status st = DM_OK;

    *out = (dm_file){.path = path};
    if (fd < 0)
        return say(err, path, "open");
    if ((p = pages(fd, &n))) {
        out->bytes     = (dm_str){p, n};
        out->is_mapped = true;
    } else {
        st = read_fd(out, fd, SIZE_MAX, err);
    }
    close(fd);
    return st;
}

dm_status dm_file_map(dm_file *out, const char *path, dm_err *err)
{
    return map_file(out, path, try_pages, err);
}

dm_status dm_file_share(dm_file *out, const char *path, dm_err *err)
{
    return map_file(out, path, try_share, err);
}

static struct {
    const char *line;
    size_t      n;
    int         status;
} on_cut;

/* Only what a handler of signals may call. */
static void end_cut(int sig)
{
    ssize_t put = write(2, on_cut.line, on_cut.n);

    (void)sig;
    (void)put;
    _exit(on_cut.status);
}

void dm_file_on_cut(const char *line, int status)
{
    struct sigaction act = {.sa_handler = end_cut};

    on_cut.line   = line;
    on_cut.n      = strlen(line);
    on_cut.status = status;
    (void)sigaction(SIGBUS, &act, NULL);
}

void dm_file_close(dm_file *file)
{
    if (file->is_mapped)
        munmap((void *)(uintptr_t)file->bytes.p, file->bytes.n);
    else
        dm_free((void *)(uintptr_t)file->bytes.p);
    *file = (dm_file){0};
}

dm_status dm_reader_open(dm_reader *out, const char *path, dm_err *err)
{
    *out = (dm_reader){.fd = 0, .path = path};
    if (strcmp(path, "-") == 0)
        return DM_OK;
    out->fd = sys_open(path, O_RDONLY, 0);
    return out->fd < 0 ? say(err, path, "open") : DM_OK;
}

dm_status dm_reader_next(dm_reader *r, char *chunk, size_t cap, size_t *n, dm_err *err)
{
    ssize_t got = sys_read(r->fd, chunk, cap);

    *n = got > 0 ? (size_t)got : 0;
    r->byte += *n;
    return got < 0 ? say(err, shown(r->path), "read") : DM_OK;
}

void dm_reader_close(dm_reader *r)
{
    if (r->fd > 0)
        close(r->fd);
    *r = (dm_reader){.fd = -1};
}

/* -- writing ------------------------------------------------------------- */

static bool write_all(int fd, dm_str bytes)
{
    while (bytes.n > 0) {
        ssize_t put = sys_write(fd, bytes.p, bytes.n);

        if (put < 0)
            return false;
        bytes = dm_str_sub(bytes, (size_t)put, bytes.n);
    }
    return true;
}

dm_status dm_fd_write(int fd, dm_str bytes, dm_err *err)
{
    char name[32];

    if (write_all(fd, bytes))
        return DM_OK;
    snprintf(name, sizeof name, "descriptor %d", fd);
    return say(err, fd == 1 ? "standard output" : fd == 2 ? "standard error" : name, "write");
}

/* Creates a file beside `path` that was not there. Its name is in `temp`. */
static int open_beside(const char *path, char *temp, size_t cap)
{
    int fd = -1;

    for (uint32_t i = 0; i < 100 && fd < 0; i++) {
        snprintf(temp, cap, "%s.%ld-%u.tmp", path, (long)getpid(), i);
        fd = sys_open(temp, O_WRONLY | O_CREAT | O_EXCL, 0666);
        if (fd < 0 && errno != EEXIST)
            break;
    }
    return fd;
}

static bool sync_folder_of(const char *path)
{
    const char *slash = strrchr(path, '/');
    char       *name  = slash ? strndup(path, slash > path ? (size_t)(slash - path) : 1) : NULL;
    int         fd    = sys_open(slash ? name ? name : "" : ".", O_RDONLY | O_DIRECTORY, 0);
    bool        is_ok = fd >= 0 && sys_fsync(fd) == 0;

    if (fd >= 0)
        close(fd);
    free(name);
    return is_ok;
}

/* Writes, syncs and closes; the first thing that failed, or NULL. */
static const char *fill_and_close(int fd, dm_str bytes)
{
    const char *what = !write_all(fd, bytes) ? "write" : sys_fsync(fd) != 0 ? "sync" : NULL;
    int         why  = errno;

    if (sys_close(fd) != 0 && !what)
        return "close";
    errno = why;
    return what;
}

dm_status dm_file_write(const char *path, dm_str bytes, dm_err *err)
{
    size_t      cap  = strlen(path) + 64;
    char       *temp = dm_malloc(cap);
    const char *what = NULL;
    dm_status   st   = DM_OK;
    int         fd;

    if (!temp)
        return out_of_memory(err, path, cap);
    if ((fd = open_beside(path, temp, cap)) < 0) {
        st = say(err, path, "create");
        dm_free(temp);
        return st;
    }
    if ((what = fill_and_close(fd, bytes)) || sys_rename(temp, path) != 0) {
        st = say(err, path, what ? what : "rename into place");
        unlink(temp);
    } else if (!sync_folder_of(path)) {
        st = say(err, path, "sync the folder of");
    }
    dm_free(temp);
    return st;
}

/* -- folders ------------------------------------------------------------- */

char dm_path_kind(const char *path)
{
    struct stat st;

    if (is_doomed() || stat(path, &st) != 0)
        return 0;
    return S_ISREG(st.st_mode) ? 'f' : S_ISDIR(st.st_mode) ? 'd' : 'o';
}

bool dm_path_is_link(const char *path)
{
    struct stat st;

    return !is_doomed() && lstat(path, &st) == 0 && S_ISLNK(st.st_mode);
}

static int by_bytes(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* Turns names ended by NUL, one after the other, into a sorted array of them. */
static char **lay_out(const dm_buf *names, uint32_t n)
{
    char **list = dm_malloc((n + 1) * sizeof *list + names->n);
    char  *text;

    if (!list)
        return NULL;
    text = (char *)(list + n + 1);
    if (names->n)
        memcpy(text, names->p, names->n);
    for (uint32_t i = 0; i < n; i++) {
        list[i] = text;
        text += strlen(text) + 1;
    }
    qsort(list, n, sizeof *list, by_bytes);
    return list;
}

/* Collects the names; false when the folder could not be read to its end. */
static bool gather(dm_buf *names, uint32_t *n, DIR *dir)
{
    for (;;) {
        struct dirent *e;

        errno = 0;
        e     = is_doomed() ? NULL : readdir(dir);
        if (!e)
            return errno == 0;
        if (strcmp(e->d_name, ".") == 0 || strcmp(e->d_name, "..") == 0)
            continue;
        dm_buf_add(names, e->d_name, strlen(e->d_name) + 1);
        ++*n;
    }
}

dm_status dm_dir_list(char ***names, uint32_t *n, const char *path, dm_err *err)
{
    DIR      *dir  = is_doomed() ? NULL : opendir(path);
    dm_buf    text = {0};
    dm_status st   = DM_OK;

    *names = NULL;
    *n     = 0;
    if (!dir)
        return say(err, path, "open");
    if (!gather(&text, n, dir))
        st = say(err, path, "list");
    else if (text.failed || !(*names = lay_out(&text, *n)))
        st = out_of_memory(err, path, text.n);
    closedir(dir);
    dm_buf_clear(&text);
    if (st != DM_OK)
        *n = 0;
    return st;
}
