/* program.c: a program of somebody else, built against what is installed
 *
 *     program DATA < article
 *
 * prints a line an event: its code, who did it to whom, and who says so.
 */
#include <demarche/demarche.h>

#include <stdio.h>

static void print_parties(const dm_doc *doc, const uint32_t *actors, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++)
        printf("%s%s", i ? "+" : "", doc->actors[actors[i]].country);
    if (n == 0)
        printf("-");
}

static void print_event(const dm_doc *doc, const dm_event *ev)
{
    dm_str speaker = {0};

    printf("%.*s ", (int)ev->cameo.n, ev->cameo.p);
    print_parties(doc, ev->actors, ev->n_actor);
    printf(" > ");
    print_parties(doc, ev->recipients, ev->n_recipient);
    if (ev->claim != DM_NONE)
        speaker = dm_doc_str(doc, doc->claims[ev->claim].speaker_span);
    if (speaker.n)
        printf(", according to %.*s", (int)speaker.n, speaker.p);
    printf("\n");
}

int main(int argc, char **argv)
{
    static char   text[1 << 16];
    dm_coder     *coder = NULL;
    dm_worker    *worker = NULL;
    const dm_doc *doc = NULL;
    dm_err        err = {0};
    dm_str        article = {text, fread(text, 1, sizeof text, stdin)};
    dm_status     st = dm_coder_open(&coder, argc > 1 ? argv[1] : ".", &err);

    if (st == DM_OK)
        st = dm_worker_new(&worker, coder, &err);
    if (st == DM_OK)
        st = dm_worker_code(&doc, worker, article, &err);
    if (st != DM_OK)
        fprintf(stderr, "program: %s\n", err.text);
    for (uint32_t i = 0; doc && i < doc->n_event; i++)
        print_event(doc, &doc->events[i]);
    dm_worker_free(worker);
    dm_coder_close(coder);
    return st == DM_OK ? 0 : 1;
}
