/* banned.h: functions that may not be called
 *
 * Forced into every source file by the build (-include). They write without a
 * bound, keep hidden state, read the locale, or go round base.
 */
#ifndef DM_BANNED_H
#define DM_BANNED_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <ctype.h>

#pragma GCC poison strcpy strcat sprintf vsprintf gets strtok strncpy strncat
#pragma GCC poison mktemp tmpnam localtime gmtime ctime asctime
#pragma GCC poison setlocale atoi atol atof rand srand

#endif
