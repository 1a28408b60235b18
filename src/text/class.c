/* class.c: what kind of character
 *
 * ASCII is answered by arithmetic; the rest by utf8proc's table of general
 * categories, or, where Unicode has no property that says it (quotes, dashes),
 * by the short lists below.
 */
#include "text/text.h"

#include <utf8proc.h>

static bool is_ascii_lower(uint32_t cp) { return cp - 'a' < 26; }
static bool is_ascii_upper(uint32_t cp) { return cp - 'A' < 26; }

static bool is_between(uint32_t cp, utf8proc_category_t first, utf8proc_category_t last)
{
    utf8proc_category_t c = cp <= 0x10ffff ? utf8proc_category((utf8proc_int32_t)cp)
                                           : UTF8PROC_CATEGORY_CN;

    return c >= first && c <= last;
}

bool dm_cp_is_upper(uint32_t cp)
{
    if (cp < 0x80)
        return is_ascii_upper(cp);
    return is_between(cp, UTF8PROC_CATEGORY_LU, UTF8PROC_CATEGORY_LU)
        || is_between(cp, UTF8PROC_CATEGORY_LT, UTF8PROC_CATEGORY_LT);
}

bool dm_cp_is_lower(uint32_t cp)
{
    if (cp < 0x80)
        return is_ascii_lower(cp);
    return is_between(cp, UTF8PROC_CATEGORY_LL, UTF8PROC_CATEGORY_LL);
}

bool dm_cp_is_alpha(uint32_t cp)
{
    if (cp < 0x80)
        return is_ascii_lower(cp) || is_ascii_upper(cp);
    return is_between(cp, UTF8PROC_CATEGORY_LU, UTF8PROC_CATEGORY_LO);
}

bool dm_cp_is_mark(uint32_t cp)
{
    return cp >= 0x300 && is_between(cp, UTF8PROC_CATEGORY_MN, UTF8PROC_CATEGORY_ME);
}

bool dm_cp_is_digit(uint32_t cp)
{
    if (cp < 0x80)
        return cp - '0' < 10;
    return is_between(cp, UTF8PROC_CATEGORY_ND, UTF8PROC_CATEGORY_ND);
}

bool dm_cp_is_word(uint32_t cp)
{
    if (cp < 0x80)
        return is_ascii_lower(cp) || is_ascii_upper(cp) || cp - '0' < 10;
    return is_between(cp, UTF8PROC_CATEGORY_LU, UTF8PROC_CATEGORY_ND);
}

bool dm_cp_is_space(uint32_t cp)
{
    if (cp < 0x80)
        return cp == ' ' || cp - '\t' < 5;
    return cp == 0x85 || is_between(cp, UTF8PROC_CATEGORY_ZS, UTF8PROC_CATEGORY_ZP);
}

bool dm_cp_is_punct(uint32_t cp)
{
    return is_between(cp, UTF8PROC_CATEGORY_PC, UTF8PROC_CATEGORY_PO);
}

bool dm_cp_is_symbol(uint32_t cp)
{
    return is_between(cp, UTF8PROC_CATEGORY_SM, UTF8PROC_CATEGORY_SO);
}

bool dm_cp_is_control(uint32_t cp)
{
    return cp < 0x20 || (cp >= 0x7f && cp < 0xa0);
}

bool dm_cp_is_zero_width(uint32_t cp)
{
    if (cp < 0xad)
        return false;
    return cp == 0xad || cp == 0x34f || cp == 0x61c || cp == 0x180e || cp == 0xfeff
        || (cp >= 0x200b && cp <= 0x200f) || (cp >= 0x202a && cp <= 0x202e)
        || (cp >= 0x2060 && cp <= 0x206f) || (cp >= 0xfe00 && cp <= 0xfe0f);
}

bool dm_cp_is_dash(uint32_t cp)
{
    if (cp < 0x80)
        return cp == '-';
    return cp == 0x2212 || is_between(cp, UTF8PROC_CATEGORY_PD, UTF8PROC_CATEGORY_PD);
}

bool dm_cp_is_double_quote(uint32_t cp)
{
    return cp == '"' || cp == 0xab || cp == 0xbb || (cp >= 0x201c && cp <= 0x201f)
        || cp == 0x2033 || cp == 0xff02;
}

static bool is_single_quote(uint32_t cp)
{
    return cp == '\'' || (cp >= 0x2018 && cp <= 0x201b) || cp == 0x2039 || cp == 0x203a
        || cp == 0x2032 || cp == 0x2bc || cp == 0xff07;
}

bool dm_cp_is_quote(uint32_t cp)
{
    return dm_cp_is_double_quote(cp) || is_single_quote(cp);
}

bool dm_cp_is_open_quote(uint32_t cp)
{
    return cp == 0x201c || cp == 0x2018 || cp == 0xab || cp == 0x2039
        || cp == 0x201e || cp == 0x201a || cp == 0x201f || cp == 0x201b;
}

bool dm_cp_is_close_quote(uint32_t cp)
{
    return cp == 0x201d || cp == 0x2019 || cp == 0xbb || cp == 0x203a;
}

bool dm_cp_is_apostrophe(uint32_t cp)
{
    return cp == '\'' || cp == 0x2019 || cp == 0x2bc || cp == 0xff07;
}

uint32_t dm_cp_lower(uint32_t cp)
{
    if (cp < 0x80)
        return is_ascii_upper(cp) ? cp + 32 : cp;
    return cp <= 0x10ffff ? (uint32_t)utf8proc_tolower((utf8proc_int32_t)cp) : cp;
}

uint32_t dm_cp_upper(uint32_t cp)
{
    if (cp < 0x80)
        return is_ascii_lower(cp) ? cp - 32 : cp;
    return cp <= 0x10ffff ? (uint32_t)utf8proc_toupper((utf8proc_int32_t)cp) : cp;
}
