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

# Plurals have 200 added: a set of days.
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
    200 Mondays
    201 Tuesdays
    202 Wednesdays
    203 Thursdays
    204 Fridays
    205 Saturdays
    206 Sundays

# The number is the first month of the season in the north; 100 more: the word
# means something else too, and counts only beside "this", "last" or a year.
time season
    3   spring, springtime, springs
    6   summer, summertime, summers
    9   autumn, autumns
    12  winter, wintertime, winters
    109 fall

# Days that are the same every year: month and day.
time fixed
    101   "New Year's Day", "New Year 's Day"
    106   Epiphany
    214   "Valentine's Day", "Valentine 's Day"
    308   "International Women's Day", "International Women 's Day"
    317   "St. Patrick's Day", "St Patrick's Day", "Saint Patrick's Day", "St. Patrick 's Day"
    422   "Earth Day"
    425   "Anzac Day"
    501   "May Day"
    509   "Europe Day"
    619   Juneteenth
    701   "Canada Day"
    704   "Independence Day", "Fourth of July", "July Fourth"
    714   "Bastille Day"
    815   "Assumption Day"
    1031  Halloween
    1101  "All Saints' Day", "All Saints Day"
    1111  "Veterans Day", "Remembrance Day", "Armistice Day"
    1201  "World AIDS Day"
    1224  "Christmas Eve"
    1225  "Christmas Day", Christmas
    1226  "Boxing Day"
    1231  "New Year's Eve", "New Year 's Eve"

# A weekday of a month: month, which one (9: the last), weekday.
time moving
    130   "Martin Luther King Day", "Martin Luther King Jr. Day", "MLK Day"
    230   "Presidents' Day", "Presidents Day", "Presidents ' Day", "Washington's Birthday"
    526   "Mother's Day", "Mother 's Day"
    590   "Memorial Day"
    636   "Father's Day", "Father 's Day"
    910   "Labor Day"
    1020  "Columbus Day"
    1143  "Thanksgiving Day", Thanksgiving

# Days from Easter Sunday of the western churches.
time easter
    -47   "Shrove Tuesday", "Mardi Gras"
    -46   "Ash Wednesday"
    -7    "Palm Sunday"
    -3    "Maundy Thursday", "Holy Thursday"
    -2    "Good Friday"
    -1    "Holy Saturday", "Easter Saturday"
    0     "Easter Sunday", Easter
    1     "Easter Monday"
    39    "Ascension Day"
    49    Pentecost, Whitsun
    50    "Whit Monday", "Pentecost Monday"
    60    "Corpus Christi"

# One day of history that goes by a name: year, month, day.
time named
    20010911  "9/11", "September 11 attacks", "September 11th attacks", "September 11 terrorist attacks", "September 11th terrorist attacks", "Sept. 11 attacks", "Sept. 11 terrorist attacks"
    20050707  "7/7"
    19291024  "Black Thursday"
    19291029  "Black Tuesday"
    19871019  "Black Monday"
    19440606  "D-Day"
    19450508  "VE Day"

# Times that go by a name, and the year they ended: what was done then lies long before an article of later years.
time era
    1865    "American Civil War"
    1918    "World War I", "World War One", "First World War", "Great War"
    1939    "Great Depression", "Spanish Civil War"
    1945    "World War II", "World War Two", "World War 2", "Second World War", WWII, Holocaust
    1953    "Korean War"
    1975    "Vietnam War"
    1976    "Cultural Revolution"
    1982    "Falklands War"
    1988    "Iran-Iraq War"
    1991    "Cold War"
    1994    apartheid
    1995    "Bosnian War"

# 0 minute, 1 day, 2 week, 3 fortnight, 4 month, 5 quarter, 6 year, 7 decade,
# 8 century, 9 weekend, 10 hour, 11 second; 100 more: several.
time unit
    0   minute
    1   day
    2   week
    3   fortnight
    4   month
    5   quarter
    6   year
    7   decade
    8   century
    9   weekend
    10  hour
    11  second
    100 minutes
    101 days
    102 weeks
    103 fortnights
    104 months
    105 quarters
    106 years
    107 decades
    108 centuries
    109 weekends
    110 hours
    111 seconds

# Kinds of year.
time fiscal
    0   fiscal, financial

# "the nineties"
time decade
    20  twenties
    30  thirties
    40  forties
    50  fifties
    60  sixties
    70  seventies
    80  eighties
    90  nineties

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

# An hour with a name; 24 is midnight.
time hour
    12  noon, midday
    24  midnight

# Parts of a day: 1 morning, 2 its middle, 3 afternoon, 4 evening, 5 night, 6 while
# it is light; 100 more: several.
time part
    1   morning, dawn, daybreak, sunrise
    3   afternoon
    4   evening, dusk, sunset
    5   night, overnight
    6   daytime
    101 mornings
    103 afternoons
    104 evenings
    105 nights

# 1: the time of Greenwich.
time zone
    0   IST, EST, EDT, ET, CST, CDT, CT, MST, MDT, MT, PST, PDT, PT, BST, CET, CEST, EET, EEST, MSK, PKT, JST, KST, HKT, SGT, AEST, AEDT, NZST, WIB
    1   GMT, UTC, UT, Z
