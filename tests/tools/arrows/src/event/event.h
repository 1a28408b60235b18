#include "base/str.h"
#include "lexicon/lexicon.h"
