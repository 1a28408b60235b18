# Words that tell time from the day the article appeared, or from a day told of before.

# Days from today; 100: today's night.
time days
    -2  "day before yesterday", "the day before yesterday"
    -1  yesterday
    0   today
    100 tonight
    1   tomorrow
    2   "day after tomorrow", "the day after tomorrow"

# Before a unit, weekday, month or season.
time shift
    -1  last
    0   this, current
    1   next, coming, upcoming

# A stretch that ends or begins today: "the past week".
time recent
    -1  past, last, recent
    1   future

# -2 and 2 count from a day told of before, not from today.
time ago
    -1  ago, back
    -2  earlier, before, previously, prior
    1   "from now", hence
    2   later, after, afterwards, afterward

# No day at all: -1 the past, 0 the present, 1 the future; 100 more (99 for the
# past): only where it is a noun.
time ref
    -1  recently, "more recently", recent, previously, "in the past", "in recent history", "then current", "until recently", "not long ago", "long ago"
    0   now, "right now", "by now", "until now", "just now", currently, current, presently, nowadays, "these days", "at present", "at the moment", "for the time being", "the time being", "time being"
    1   soon, "very soon", "as soon as possible", "near future", "the near future", "short term", "the short term", "near term", "the near term", "long term", "the long term", "in the future", "foreseeable future", "the foreseeable future", "a later date", "later date", shortly
    99  past, "the past", "recent past", "the recent past"
    101 future, "the future"

# The same as what is told of (0), the one before or after it, the last that is over (2).
time that
    -1  previous, preceding
    0   that, same, corresponding, comparable
    2   latest
    1   following, subsequent, ensuing

# Before a unit: the one told of.
time the
    0   the

# Stands for the quarter or month told of.
time period
    0   period

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
    1000 thousand

time half
    0   half

# Between the words of a number: 1 adds, 2 gives a second one.
time and
    1   and
    2   to, or

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
    -1  final

# What may stand between a count and its unit.
time more
    0   more, additional, extra, further, other, consecutive, straight, successive, full, whole, entire, long, trading, business, working, calendar

# Of a month or year: 0 early, 1 the middle, 2 late.
time edge
    0   early, beginning, start, "the beginning", "the start", "the very beginning", "very early"
    1   mid, middle, "the middle"
    2   late, end, close, "the end", "the close", "the very end", "very late"

# The part of it before today, and after.
time side
    -1  earlier
    1   later

# How often: a determiner (1), or a rate (2).
time every
    1   every, each
    2   a, an, per

# The units of dm_time_unit: 1 day, 2 week ...
time often
    1   daily, nightly
    2   weekly
    3   fortnightly, biweekly
    4   monthly
    5   quarterly
    6   annual, annually, yearly
    10  hourly

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

# What is held on a day: a date beside it is its own, and not the day of calling or condemning it.
time occasion
    1   conference, summit, meeting, session, assembly, talks, talk, dialogue, round, election, vote, ballot, poll, referendum, plebiscite, runoff, primary, hearing, trial, inauguration, ceremony, funeral, anniversary, parade, rally, demonstration, protest, march, strike, congress, convention, forum, consultation, briefing, debate, exercise, drill, visit, deadline

# Towards the future.
time until
    1   until, till, by, before

time since
    1   since

time for
    1   for, within, over, during, throughout, every, each, per

time on
    1   on, in, at, during, of, from, between

# What makes a length or a date vague.
time around
    1   about, around, nearly, almost, approximately, roughly, over, "more than", "less than", "fewer than", "at least", "at most", "up to", "as many as", "as much as", "no more than", "no less than", "well over", "just over", "just under", under, exactly, only, just, sometime, "or so", more
