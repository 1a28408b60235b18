/* tools.c: the trainer's small change */
#include "train/train.h"

#include <stdarg.h>
#include <unistd.h>

void die(const char *fmt, ...)
{
    va_list ap;
    va_start(ap, fmt);
    fputs("train: ", stderr);
    vfprintf(stderr, fmt, ap);
    fputc('\n', stderr);
    va_end(ap);
    exit(2);
}

void say(const char *fmt, ...)
{
    va_list ap;
    va_start(ap, fmt);
    vprintf(fmt, ap);
    putchar('\n');
    fflush(stdout);
    va_end(ap);
}

void *need(size_t n)
{
    void *p = dm_malloc(n ? n : 1);
    if (p == NULL)
        die("out of memory (%zu bytes)", n);
    return p;
}

void *need_again(void *p, size_t n)
{
    p = dm_realloc(p, n);
    if (p == NULL)
        die("out of memory (%zu bytes)", n);
    return p;
}

FILE *open_packed(const char *path)
{
    char   command[4200];
    size_t n = strlen(path);
    const char *tool = n > 3 && strcmp(path + n - 3, ".gz") == 0 ? "gzip -dc"
                     : n > 3 && strcmp(path + n - 3, ".xz") == 0 ? "xz -dc" : "cat";
    if (access(path, R_OK) != 0)
        die("%s: cannot be read", path);
    snprintf(command, sizeof command, "%s '%s'", tool, path);
    FILE *f = popen(command, "r");
    if (f == NULL)
        die("%s: cannot be unpacked", path);
    return f;
}

uint64_t random_bits(uint64_t *state)
{
    uint64_t z = (*state += 0x9E3779B97F4A7C15u);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
}

float random_unit(uint64_t *state)
{
    return (float)(random_bits(state) >> 40) * (1.0f / 16777216.0f);
}
