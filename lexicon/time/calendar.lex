# Months, weekdays and the other words of the calendar. A capital here asks for
# one in the text: "may" and "march" are verbs, "Sat" is a day.

time month
    1   January, Jan
    2   February, Feb, Febr
    3   March, Mar
    4   April, Apr
    5   May
    6   June, Jun
    7   July, Jul
    8   August, Aug
    9   September, Sept, Sep
    10  October, Oct
    11  November, Nov
    12  December, Dec

time weekday
    0   Monday, Mon
    1   Tuesday, Tue, Tues
    2   Wednesday, Wed, Weds
    3   Thursday, Thu, Thur, Thurs
    4   Friday, Fri
    5   Saturday, Sat
    6   Sunday, Sun

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
