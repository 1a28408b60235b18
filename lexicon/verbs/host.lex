# host.lex: the host receives
verbs   host, receive, welcome, greet
    actor      subject
    recipient  object

rule host
    for     host, receive
    when    recipient is @guest, object is @guest or person, object is not hall or show or event or dinner or reception or party or fundraiser or meeting or debate or rally or concert, actor is not JRN
    cameo   043
    yes     Vietnam hosted the Laotian president.                    VNM > LAO
    yes     The king of Jordan received the Saudi foreign minister.  JOR > SAU
    yes     The king of Jordan hosted Denmark's Crown Prince Frederik.   JOR > DNK
    no      The club hosted a match.
    no      A Danish channel hosted a town hall of the senator.
    no      The Chilean president received the endorsement of the Peruvian president.

rule host-meeting
    for     host
    when    object is @talks, object has not news or press
    cameo   043
    recipient  object then between, object then with, object then of, object then compound, object then possessor
    yes     Norway hosted talks between Colombia and Venezuela.      NOR > COL+VEN
    no      Norway hosted a concert.
    no      The Norwegian premier hosted a news conference.

rule greet
    for     welcome, greet
    when    object is president or minister or delegation or envoy or king or pope or counterpart or chancellor, sentence has visit or arrive or arrival or palace or airport
    cameo   043
    yes     The Greek prime minister welcomed the Cypriot president at the airport.   GRC > CYP
    no      The Greek prime minister welcomed the decision.

class @guest
    words   president, minister, delegation, envoy, king, queen, pope, chancellor, counterpart, ambassador, official, leader, secretary, general, diplomat, prince, princess, emir, sultan, emperor, premier, governor, speaker, commander, mayor, "foreign minister"
    sectors GOV LEG MIL

verbs   "play host to", "hold reception for", "give reception for", "give welcome to"
    actor      subject
    recipient  to, for

rule play-host
    for     "play host to", "hold reception for", "give reception for", "give welcome to"
    when    recipient is country or GOV or person or organisation
    cameo   043
    yes     Oman played host to an Iranian delegation.               OMN > IRN
    no      The pond plays host to frogs.

verbs   disinvite, "withdraw invitation", "withdraw invitation to"
    actor      subject
    recipient  of, object, to, object then to

rule disinvite
    for     disinvite, "withdraw invitation", "withdraw invitation to"
    when    actor is any
    cameo   125
    yes     Poland withdrew its invitation to the Hungarian premier.   POL
    no      Poland sent an invitation to the Hungarian premier.

verbs   "host dinner for", "host lunch for", "host banquet for", "host breakfast for", "hold dinner for", "give dinner for", "host reception for", "hold banquet for", "give banquet for", "roll out red carpet for", "extend welcome to", "give reception to", "lay on welcome for"
    actor      subject
    recipient  for, to, object then for, object then to

rule host-meal
    for     "host dinner for", "host lunch for", "host banquet for", "host breakfast for", "hold dinner for", "give dinner for", "host reception for", "hold banquet for", "give banquet for", "roll out red carpet for", "extend welcome to", "give reception to", "lay on welcome for"
    when    actor is country or GOV or person, recipient is country or GOV or person
    cameo   043
    yes     The Thai king hosted a dinner for the Laotian president.     THA > LAO
    no      The club hosted a dinner for its players.
