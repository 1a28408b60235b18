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

verbs   "speak on phone", "speak by phone", "speak by telephone", "speak on telephone", "talk by phone", "talk on phone", "talk by telephone", "talk on telephone", "discuss by phone", "discuss by telephone", "discuss on phone", "speak over phone", "hold phone call", "hold phone conversation", "hold telephone conversation", "hold video call", "hold video conference"
    actor      subject
    recipient  with, to, object then with

rule speak-on-phone
    for     "speak on phone", "speak by phone", "speak by telephone", "speak on telephone", "talk by phone", "talk on phone", "talk by telephone", "talk on telephone", "discuss by phone", "discuss by telephone", "discuss on phone", "speak over phone", "hold phone call", "hold phone conversation", "hold telephone conversation", "hold video call", "hold video conference"
    when    actor is country or GOV or IGO or UNO or EUR or MIL, recipient is not JRN or reporter or agency
    cameo   041
    mutual  yes
    yes     The Brazilian and Argentine presidents discussed trade by telephone.    BRA+ARG
    yes     The Omani sultan spoke on the phone with the Iranian president.     OMN+IRN
    no      The Omani minister told the agency by telephone that the road was open.
