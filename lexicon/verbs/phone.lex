# phone.lex: talks at a distance
verbs   phone, telephone, "speak by phone with", "talk by phone with", "hold call with", "have call with"
    actor      subject
    recipient  object, with, object then with

nouns   "phone call", "telephone call", "phone conversation", "telephone conversation", "video conference", videoconference
    actor      subject, between, possessor, by
    recipient  with, to

rule phone
    cameo   041
    mutual  yes
    yes     The Chilean president telephoned the Peruvian president.     CHL+PER
    no      She telephoned her mother.

rule speak-by-phone
    for     verbs
    when    sentence has phone or telephone or video
    cameo   041
    mutual  yes
    yes     Macron spoke by phone with the Lebanese president.       LBN
    no      The French president spoke with the Lebanese president.
