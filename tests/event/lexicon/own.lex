# A type that CAMEO has no code for, and one that it has.
type BORDER
    name     people cross a border
    quad     2
    modes    cross, close
    turns    refused 120
    reason   for test_event.c
verbs   cross, close
rule cross
    for     cross
    code    BORDER cross
    yes     Norway crossed Sweden.   NOR > SWE
    no      The cat crossed the road.
rule close
    for     close
    cameo   120
    code    BORDER close
    yes     Norway closed Sweden.    NOR > SWE
    no      The shop closed its door.
