typedef struct dm_doc {
    dm_arena *arena;           /* pipeline  holds all of it */
    dm_tok   *toks;            /* nlp       in text order */
    uint32_t  n_tok, cap_tok;  /* nlp */
    dm_claim *claims;          /* claim */
    uint32_t  n_claim;         /* claim */
    uint32_t  cap_claim;       /* claim */
} dm_doc;
