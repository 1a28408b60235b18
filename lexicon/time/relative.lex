# Words that tell time from the day the article appeared.

# Days from today.
time days
    -2  "day before yesterday"
    -1  yesterday
    0   today, tonight
    1   tomorrow
    2   "day after tomorrow"

# Before a unit, weekday, month or season.
time shift
    -1  last
    0   this, current
    1   next, coming, upcoming

# A stretch that ends today: "the past week".
time recent
    -1  past, last, recent

# -2 and 2 count from a day told of before, not from today.
time ago
    -1  ago, back
    -2  earlier, before, previously, prior
    1   "from now", hence
    2   later, after, afterwards

time number
    0   several, few, some, many, multiple
    1   a, an, one
    2   two, couple
    3   three
    4   four
    5   five
    6   six
    7   seven
    8   eight
    9   nine
    10  ten
    11  eleven
    12  twelve, dozen
    13  thirteen
    14  fourteen
    15  fifteen
    16  sixteen
    17  seventeen
    18  eighteen
    19  nineteen
    20  twenty
    30  thirty
    40  forty
    50  fifty
    60  sixty
    70  seventy
    80  eighty
    90  ninety
    100 hundred

time ordinal
    1   first
    2   second
    3   third
    4   fourth
    5   fifth
    6   sixth
    7   seventh
    8   eighth
    9   ninth
    10  tenth
    11  eleventh
    12  twelfth
    13  thirteenth
    14  fourteenth
    15  fifteenth
    16  sixteenth
    17  seventeenth
    18  eighteenth
    19  nineteenth
    20  twentieth
    21  "twenty-first", twentyfirst

# Parts of a day: 0 the day itself, 1 may run into the next.
time part
    0   morning, afternoon, noon, midday, dawn, daybreak
    1   evening, night, overnight, midnight, dusk

# Of a month or year: 0 early, 1 the middle, 2 late.
time edge
    0   early, beginning, start, "first half"
    1   mid, middle
    2   late, end, close, "second half"

# Verbs, nouns and adjectives whose day is still to come are further down; these
# are the auxiliaries that put a verb in the future; those of 2 do unless the
# verb is in the perfect ("should have met on Thursday").
time future
    1   will, shall, 'll, won't, wo
    2   would, should, could, might, may, can, must

# 1: the day is still to come. 2: the day of what they call is, if it is the
# meeting that has the day and not the calling. 3: so is that of an infinitive
# they govern ("agreed to meet on Thursday").
time plan
    1   schedule, slate, plan, due, set, expect, intend, hope, prepare, aim, arrange, poise, scheduled, planned, upcoming, forthcoming, postpone, reschedule, delay
    2   call, convene, summon
    3   want, seek, wish, need, agree, promise, vow, pledge, threaten, decide, ask, urge, order, tell, demand, invite, offer, propose, request, ready, likely, able

# Towards the future.
time until
    1   until, till, by, before

time since
    1   since

time for
    1   for, within, over, during, throughout, every, each, per

time on
    1   on, in, at, during, of, from, between

time around
    1   about, around, nearly, almost, approximately, roughly, over
