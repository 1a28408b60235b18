/* lex_read.c: lexicon files as blocks of lines
 *
 * The form is the least that works: a line that starts in column 1 opens a
 * block, an indented line belongs to it, '#' as the first character of a line is a comment.
 * Folders are walked with a list of paths still to visit, in byte order, so that
 * the same tree compiles to the same bytes everywhere.
 */
#include "lexicon/lex_read.h"

#include "base/alloc.h"
#include "base/hash.h"
#include "base/io.h"
#include "base/limits.h"

typedef struct path_list {
    dm_str  *paths;
    uint32_t n, cap;
} path_list;

typedef struct reading {
    dm_lex_source *out;
    dm_arena      *arena;
    dm_lex_stray  *stray;
    void          *ctx;
    size_t         dir_n;              /* length of the lexicon folder's path and slash */
    bool           is_own;             /* it is a user's folder               */
    dm_buf         digest;             /* name, size and hash of each file    */
} reading;

static bool is_lexicon_file(dm_str path)
{
    return dm_str_ends(path, DM_STR(".lex")) || dm_str_ends(path, DM_STR(".roles"))
        || dm_str_ends(path, DM_STR(".places"));
}

/* Appends the entries of a folder to `found`, which are files and `todo`, folders. */
static dm_status list_folder(path_list *files, path_list *todo, dm_arena *arena, dm_str dir, dm_err *err)
{
    char    **names;
    uint32_t  n;
    dm_status st = dm_dir_list(&names, &n, dir.p, err);

    if (st != DM_OK)
        return st;
    for (uint32_t i = 0; i < n; i++) {
        dm_str path = dm_arena_fmt(arena, "%s/%s", dir.p, names[i]);
        char   kind = dm_path_kind(path.p);

        if (kind == 'd' && names[i][0] != '.')
            *DM_PUSH(arena, todo->paths, todo->n, todo->cap) = path;
        else if (kind == 'f' && names[i][0] != '.' && is_lexicon_file(path))
            *DM_PUSH(arena, files->paths, files->n, files->cap) = path;
    }
    dm_free(names);
    return DM_OK;
}

static void sort_paths(path_list *list)
{
    for (uint32_t i = 1; i < list->n; i++) {
        dm_str   path = list->paths[i];
        uint32_t k = i;

        for (; k > 0 && dm_str_cmp(list->paths[k - 1], path) > 0; k--)
            list->paths[k] = list->paths[k - 1];
        list->paths[k] = path;
    }
}

static bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r'; }

static dm_lex_line split_line(dm_str line, dm_place at)
{
    dm_lex_line out = {.at = at};
    size_t      i = 0, key;

    while (i < line.n && is_blank(line.p[i]))
        i++;
    key = i;
    while (i < line.n && !is_blank(line.p[i]))
        i++;
    out.key = dm_str_sub(line, key, i);
    out.at.col = (uint32_t)key + 1;
    while (i < line.n && is_blank(line.p[i]))
        i++;
    out.value = dm_str_trim(dm_str_sub(line, i, line.n));
    out.value_col = (uint32_t)i + 1;
    return out;
}

static void open_block(reading *r, dm_lex_line head, dm_str file)
{
    dm_lex_block *block = DM_PUSH(r->arena, r->out->blocks, r->out->n_block, r->out->cap_block);

    *block = (dm_lex_block){.head = head, .file = file, .file_id = r->out->n_file, .is_own = r->is_own};
}

static void read_lines(reading *r, dm_str path, dm_str bytes)
{
    dm_str       line, rest = bytes, file = r->is_own ? path : dm_str_sub(path, r->dir_n, path.n);
    dm_lex_line *lines = NULL;
    uint32_t     n = 0, cap = 0, block_of_file = r->out->n_block;
    dm_place     at = {.path = path.p};

    while (dm_str_cut(&line, &rest, '\n')) {
        dm_str text = dm_str_trim(line);

        at.line++;
        at.col = 1;
        if (text.n == 0 || text.p[0] == '#')
            continue;
        if (!is_blank(line.p[0])) {
            open_block(r, split_line(line, at), file);
            lines = NULL;
            n = cap = 0;
        } else if (r->out->n_block == block_of_file) {
            r->stray(r->ctx, at, text);
        } else {
            dm_lex_block *block = &r->out->blocks[r->out->n_block - 1];

            *DM_PUSH(r->arena, lines, n, cap) = split_line(line, at);
            block->lines  = lines;
            block->n_line = n;
        }
    }
}

static dm_status read_file(reading *r, dm_str path, dm_err *err)
{
    dm_file   file;
    dm_status st = dm_file_read(&file, path.p, DM_MAX_LINE_BYTES, err);
    char      sum[65];

    if (st != DM_OK)
        return st;
    dm_str bytes = dm_arena_str(r->arena, file.bytes);

    dm_sha256_hex(sum, 32, bytes);
    dm_buf_fmt(&r->digest, "%s %.*s\n", sum, (int)(path.n - r->dir_n), path.p + r->dir_n);
    dm_file_close(&file);
    read_lines(r, path, bytes);
    r->out->n_file++;
    return DM_OK;
}

static dm_status find_files(path_list *files, dm_arena *arena, dm_str top, dm_err *err)
{
    path_list todo = {0};
    dm_status st = DM_OK;

    *DM_PUSH(arena, todo.paths, todo.n, todo.cap) = top;
    while (todo.n && st == DM_OK)
        st = list_folder(files, &todo, arena, todo.paths[--todo.n], err);
    sort_paths(files);
    return st;
}

/* Whether the user has a file of the same path below his folder. */
static bool is_replaced(dm_str path, size_t dir_n, const path_list *own, size_t own_n)
{
    dm_str name = dm_str_sub(path, dir_n, path.n);

    for (uint32_t i = 0; i < own->n; i++)
        if (dm_str_eq(dm_str_sub(own->paths[i], own_n, own->paths[i].n), name))
            return true;
    return false;
}

dm_status dm_lex_source_read(dm_lex_source *out, dm_arena *arena, const char *dir, const char *own,
                             dm_lex_stray *stray, void *ctx, dm_err *err)
{
    path_list files = {0}, owns = {0};
    dm_str    top = dm_arena_fmt(arena, "%s", dir), own_top = own ? dm_arena_fmt(arena, "%s", own) : (dm_str){0};
    reading   r = {.out = out, .arena = arena, .stray = stray, .ctx = ctx};
    dm_status st = find_files(&files, arena, top, err);

    *out = (dm_lex_source){0};
    if (st == DM_OK && own)
        st = find_files(&owns, arena, own_top, err);
    r.dir_n  = own_top.n + 1;
    r.is_own = true;
    for (uint32_t i = 0; i < owns.n && st == DM_OK; i++)
        st = read_file(&r, owns.paths[i], err);
    r.dir_n  = top.n + 1;
    r.is_own = false;
    for (uint32_t i = 0; i < files.n && st == DM_OK; i++)
        if (!is_replaced(files.paths[i], r.dir_n, &owns, own_top.n + 1))
            st = read_file(&r, files.paths[i], err);
    if (st == DM_OK && r.digest.failed)
        st = dm_err_set(err, DM_E_MEMORY, "no memory to read %s", dir);
    if (st == DM_OK)
        dm_sha256_hex(out->sha256, 32, dm_buf_view(&r.digest));
    dm_buf_clear(&r.digest);
    return st;
}
