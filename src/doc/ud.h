/* ud.h: Universal Dependencies, as far as we use it
 *
 * The closed lists of tags, relations, features and name types that the network
 * gives and every later stage reads. Numbers are stored in model files: add at
 * the end, never in between.
 */
#ifndef DM_UD_H
#define DM_UD_H

#include "base/str.h"

/*    id         in CoNLL-U                                                   */
#define DM_UPOS_LIST(X)                                                       \
    X(ADJ,   "ADJ")   X(ADP,  "ADP")  X(ADV,   "ADV")   X(AUX,   "AUX")       \
    X(CCONJ, "CCONJ") X(DET,  "DET")  X(INTJ,  "INTJ")  X(NOUN,  "NOUN")      \
    X(NUM,   "NUM")   X(PART, "PART") X(PRON,  "PRON")  X(PROPN, "PROPN")     \
    X(PUNCT, "PUNCT") X(SCONJ, "SCONJ") X(SYM, "SYM")   X(VERB,  "VERB")      \
    X(X,     "X")

/* Relations of UD English EWT and GUM. NONE stands for "no word has it". */
#define DM_DEPREL_LIST(X)                                                     \
    X(NONE,         "_")                                                      \
    X(ACL,          "acl")                                                    \
    X(ACL_RELCL,    "acl:relcl")                                              \
    X(ADVCL,        "advcl")                                                  \
    X(ADVCL_RELCL,  "advcl:relcl")                                            \
    X(ADVMOD,       "advmod")                                                 \
    X(AMOD,         "amod")                                                   \
    X(APPOS,        "appos")                                                  \
    X(AUX,          "aux")                                                    \
    X(AUX_PASS,     "aux:pass")                                               \
    X(CASE,         "case")                                                   \
    X(CC,           "cc")                                                     \
    X(CC_PRECONJ,   "cc:preconj")                                             \
    X(CCOMP,        "ccomp")                                                  \
    X(COMPOUND,     "compound")                                               \
    X(COMPOUND_PRT, "compound:prt")                                           \
    X(CONJ,         "conj")                                                   \
    X(COP,          "cop")                                                    \
    X(CSUBJ,        "csubj")                                                  \
    X(CSUBJ_OUTER,  "csubj:outer")                                            \
    X(CSUBJ_PASS,   "csubj:pass")                                             \
    X(DEP,          "dep")                                                    \
    X(DET,          "det")                                                    \
    X(DET_PREDET,   "det:predet")                                             \
    X(DISCOURSE,    "discourse")                                              \
    X(DISLOCATED,   "dislocated")                                             \
    X(EXPL,         "expl")                                                   \
    X(FIXED,        "fixed")                                                  \
    X(FLAT,         "flat")                                                   \
    X(GOESWITH,     "goeswith")                                               \
    X(IOBJ,         "iobj")                                                   \
    X(LIST,         "list")                                                   \
    X(MARK,         "mark")                                                   \
    X(NMOD,         "nmod")                                                   \
    X(NMOD_DESC,    "nmod:desc")                                              \
    X(NMOD_POSS,    "nmod:poss")                                              \
    X(NMOD_UNMARKED, "nmod:unmarked")                                         \
    X(NSUBJ,        "nsubj")                                                  \
    X(NSUBJ_OUTER,  "nsubj:outer")                                            \
    X(NSUBJ_PASS,   "nsubj:pass")                                             \
    X(NUMMOD,       "nummod")                                                 \
    X(OBJ,          "obj")                                                    \
    X(OBL,          "obl")                                                    \
    X(OBL_AGENT,    "obl:agent")                                              \
    X(OBL_UNMARKED, "obl:unmarked")                                           \
    X(ORPHAN,       "orphan")                                                 \
    X(PARATAXIS,    "parataxis")                                              \
    X(PUNCT,        "punct")                                                  \
    X(REPARANDUM,   "reparandum")                                             \
    X(ROOT,         "root")                                                   \
    X(VOCATIVE,     "vocative")                                               \
    X(XCOMP,        "xcomp")

/* Features: field of dm_morph, name in FEATS, values. 0 is "not marked". */
#define DM_VERBFORM_LIST(X) X(NONE, "") X(FIN, "Fin") X(INF, "Inf") X(PART, "Part") X(GER, "Ger")
#define DM_TENSE_LIST(X)    X(NONE, "") X(PAST, "Past") X(PRES, "Pres")
#define DM_MOOD_LIST(X)     X(NONE, "") X(IND, "Ind") X(IMP, "Imp") X(SUB, "Sub")
#define DM_VOICE_LIST(X)    X(NONE, "") X(PASS, "Pass")
#define DM_NUMBER_LIST(X)   X(NONE, "") X(SING, "Sing") X(PLUR, "Plur")
#define DM_PERSON_LIST(X)   X(NONE, "") X(1, "1") X(2, "2") X(3, "3")
#define DM_POLARITY_LIST(X) X(NONE, "") X(NEG, "Neg")
#define DM_PRONTYPE_LIST(X)                                                   \
    X(NONE, "") X(PRS, "Prs") X(ART, "Art") X(DEM, "Dem") X(INT, "Int")       \
    X(REL, "Rel") X(NEG, "Neg") X(TOT, "Tot") X(IND, "Ind") X(EMP, "Emp") X(RCP, "Rcp")

/*    field      id        in FEATS                                           */
#define DM_MORPH_FIELDS(X)                                                    \
    X(mood,     MOOD,     "Mood")                                             \
    X(number,   NUMBER,   "Number")                                           \
    X(person,   PERSON,   "Person")                                           \
    X(polarity, POLARITY, "Polarity")                                         \
    X(prontype, PRONTYPE, "PronType")                                         \
    X(tense,    TENSE,    "Tense")                                            \
    X(verbform, VERBFORM, "VerbForm")                                         \
    X(voice,    VOICE,    "Voice")

/* Kinds of names. */
#define DM_NE_LIST(X) X(NONE, "") X(PER, "PER") X(ORG, "ORG") X(LOC, "LOC")

typedef enum dm_upos {
#define X(id, word) DM_UPOS_##id,
    DM_UPOS_LIST(X)
#undef X
    DM_UPOS_COUNT
} dm_upos;

typedef enum dm_deprel {
#define X(id, word) DM_DEP_##id,
    DM_DEPREL_LIST(X)
#undef X
    DM_DEP_COUNT
} dm_deprel;

typedef enum dm_ne {
#define X(id, word) DM_NE_##id,
    DM_NE_LIST(X)
#undef X
    DM_NE_COUNT
} dm_ne;

#define X(id, word) DM_VERBFORM_##id,
typedef enum dm_verbform { DM_VERBFORM_LIST(X) DM_VERBFORM_COUNT } dm_verbform;
#undef X
#define X(id, word) DM_TENSE_##id,
typedef enum dm_tense { DM_TENSE_LIST(X) DM_TENSE_COUNT } dm_tense;
#undef X
#define X(id, word) DM_MOOD_##id,
typedef enum dm_mood { DM_MOOD_LIST(X) DM_MOOD_COUNT } dm_mood;
#undef X
#define X(id, word) DM_VOICE_##id,
typedef enum dm_voice { DM_VOICE_LIST(X) DM_VOICE_COUNT } dm_voice;
#undef X
#define X(id, word) DM_NUMBER_##id,
typedef enum dm_number { DM_NUMBER_LIST(X) DM_NUMBER_COUNT } dm_number;
#undef X
#define X(id, word) DM_PERSON_##id,
typedef enum dm_person { DM_PERSON_LIST(X) DM_PERSON_COUNT } dm_person;
#undef X
#define X(id, word) DM_POLARITY_##id,
typedef enum dm_polarity { DM_POLARITY_LIST(X) DM_POLARITY_COUNT } dm_polarity;
#undef X
#define X(id, word) DM_PRONTYPE_##id,
typedef enum dm_prontype { DM_PRONTYPE_LIST(X) DM_PRONTYPE_COUNT } dm_prontype;
#undef X

/* The features we keep of a word, one value of the lists above each. */
typedef struct dm_morph {
    uint8_t verbform, tense, mood, voice, number, person, polarity, prontype;
} dm_morph;

const char *dm_upos_word(uint32_t upos);       /* "_" when out of range       */
const char *dm_deprel_word(uint32_t deprel);
const char *dm_ne_word(uint32_t ne);
int         dm_upos_find(dm_str word);         /* -1: no such tag             */
int         dm_deprel_find(dm_str word);       /* the whole label, or -1      */
int         dm_ne_find(dm_str word);

/* The relation without its subtype: DM_DEP_NSUBJ_PASS gives DM_DEP_NSUBJ. */
dm_deprel   dm_deprel_base(uint32_t deprel);

/* Writes "Number=Sing|Tense=Past" (FEATS order) or "_"; needs DM_MORPH_TEXT bytes. */
enum { DM_MORPH_TEXT = 160 };
uint32_t    dm_morph_write(char out[DM_MORPH_TEXT], dm_morph m);
/* Reads FEATS; features and values that we do not keep are passed over. */
dm_morph    dm_morph_read(dm_str feats);

#endif
