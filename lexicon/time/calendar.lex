# Months, weekdays and the other words of the calendar. A capital here asks for
# one in the text: "may" and "march" are verbs, "Sat" is a day.

# Short forms have 100 added: in running text they count only within a date
# ("Jan" is a man, "The Sun" a paper).
time month
    1   January
    2   February
    3   March
    4   April
    5   May
    6   June
    7   July
    8   August
    9   September
    10  October
    11  November
    12  December
    101 Jan
    102 Feb, Febr
    103 Mar
    104 Apr
    106 Jun
    107 Jul
    108 Aug
    109 Sept, Sep
    110 Oct
    111 Nov
    112 Dec

time weekday
    0   Monday
    1   Tuesday
    2   Wednesday
    3   Thursday
    4   Friday
    5   Saturday
    6   Sunday
    100 Mon
    101 Tue, Tues
    102 Wed, Weds
    103 Thu, Thur, Thurs
    104 Fri
    105 Sat
    106 Sun

# The number is the first month of the season in the north.
time season
    3   spring, springtime
    6   summer, summertime
    9   autumn, fall
    12  winter, wintertime

# Days that are the same every year: month and day.
time fixed
    101   "New Year's Day"
    1224  "Christmas Eve"
    1225  "Christmas Day", Christmas
    1231  "New Year's Eve"

# 0 below a day, 1 day, 2 week, 3 fortnight, 4 month, 5 quarter, 6 year,
# 7 decade, 8 century, 9 weekend.
time unit
    0   second, seconds, minute, minutes, hour, hours
    1   day, days
    2   week, weeks
    3   fortnight, fortnights
    4   month, months
    5   quarter, quarters
    6   year, years
    7   decade, decades
    8   century, centuries
    9   weekend, weekends

# What follows a number: 4th, and 1990s (10: a decade).
time suffix
    1   st, nd, rd, th
    10  s

time of
    0   of, the, in

# Hours to add to the clock.
time clock
    0   am, "a.m."
    12  pm, "p.m."

time zone
    0   IST, GMT, UTC, UT, EST, EDT, ET, CST, CDT, CT, MST, MDT, MT, PST, PDT, PT, BST, CET, CEST, EET, EEST, MSK, PKT, JST, KST, HKT, SGT, AEST, AEDT, NZST, WIB, Z
