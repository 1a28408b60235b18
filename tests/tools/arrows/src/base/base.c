#include <stdio.h>
  #  include "text/text.h"
