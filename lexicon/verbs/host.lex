# host.lex: the host receives
verbs   host, receive, welcome, greet
    actor      subject
    recipient  object

rule host
    for     host, receive
    when    recipient is @guest
    cameo   043
    yes     Vietnam hosted the Laotian president.                    VNM > LAO
    yes     The king of Jordan received the Saudi foreign minister.  JOR > SAU
    no      The club hosted a match.

rule host-meeting
    for     host
    when    object is @talks
    cameo   043
    recipient  object then between, object then with, object then of
    yes     Norway hosted talks between Colombia and Venezuela.      NOR > COL+VEN
    no      Norway hosted a concert.

rule greet
    for     welcome, greet
    when    object is president or minister or delegation or envoy or king or pope or counterpart or chancellor, sentence has visit or arrive or arrival or palace or airport
    cameo   043
    yes     The Greek prime minister welcomed the Cypriot president at the airport.   GRC > CYP
    no      The Greek prime minister welcomed the decision.

class @guest
    words   president, minister, delegation, envoy, king, queen, pope, chancellor, counterpart, ambassador, official, leader, secretary, general, diplomat
