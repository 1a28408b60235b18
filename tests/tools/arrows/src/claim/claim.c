#include "doc/doc.h"
#include "time/time.h"
#include "claim.h"
