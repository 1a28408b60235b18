# visit.lex: who comes is the actor, who receives the recipient
verbs   visit, "pay visit to", "arrive in", "travel to", "fly to", tour
    actor      subject
    recipient  object, to, in

nouns   visit, trip, tour
    actor      possessor, by, subject, compound, of
    recipient  to

rule visit
    for     visit, "pay visit to"
    when    actor is @official, recipient is @state
    cameo   042
    yes     The Turkish president visited Azerbaijan.                TUR > AZE
    yes     The German chancellor paid a visit to Kenya.             DEU > KEN
    no      Thousands of tourists visit Kenya each year.

rule travel
    for     "arrive in", "travel to", "fly to", tour
    when    actor is @official, recipient is @state, sentence has talk or meet or visit or meeting or summit or counterpart or negotiation or delegation
    cameo   042
    yes     The Egyptian foreign minister arrived in Sudan for talks.    EGY > SDN
    no      The Egyptian foreign minister arrived in Sudan by train.

rule visit-town
    for     visit, "pay visit to"
    when    actor is @official, recipient is not country or person or organisation or group or people, object is not office or offices or school or hospital or factory or plant or market or church or mosque or home or house or museum or camp or centre or center or studio or shop
    cameo   042
    yes     The French foreign minister visited Cairo.               FRA > EGY
    no      The French foreign minister visited a school in Lyon.
    why     a town is nobody; its country is lent

rule travel-to-town
    for     "arrive in", "travel to", "fly to"
    when    actor is @official, recipient is not country or person or organisation or group or people, sentence has talk or meet or visit or meeting or summit or counterpart or negotiation
    cameo   042
    yes     The Turkish prime minister arrived in Beirut for talks.   TUR > LBN
    no      The Turkish prime minister arrived in Ankara for talks.

rule visit-noun
    for     nouns
    when    actor is @official, recipient is @state
    cameo   042
    yes     The Cuban foreign minister's visit to Angola ended on Friday.   CUB > AGO
    no      The tourist's visit to Angola ended on Friday.

class @official
    words      president, minister, king, queen, pope, chancellor, envoy, delegation, ambassador, official, secretary, leader, general, diplomat, chief
    sectors    GOV MIL LEG JUD SPY
    countries  UNO IGO EUR
class @state
    sectors    GOV
    kinds      country
    countries  UNO IGO EUR

verbs   "cut short visit", "cut short visit to", "end visit to", "wind up visit to", "begin visit to", "start visit to", "make visit to"
    actor      subject
    recipient  to, object then to

rule make-visit
    for     "end visit to", "begin visit to", "start visit to", "make visit to", "wind up visit to"
    when    actor is @official or person, object is visit or trip or tour
    cameo   042
    yes     The Thai premier began a visit to Myanmar.               THA > MMR
    no      The pupils made a visit to the zoo.

rule cut-short
    for     "cut short visit", "cut short visit to"
    when    actor is any
    cameo   164
    yes     The Thai premier cut his visit to Myanmar short.     THA > MMR
    no      The rain cut short the game.

verbs   "lead delegation to", "lead delegation on visit to", "head delegation to", "lead mission to", "embark on visit to", "embark on trip to", "embark on tour of", "go on visit to", "be on visit to", "set off for", "leave for", "depart for", "head for", "head to", "return from visit to", "wrap up visit to", "conclude visit to", "conclude trip to", "complete visit to", "arrive on visit to", "hold visit to"
    actor      subject
    recipient  to, for, object then to, on then to, of, object then on then to, from then to, for then to

rule go-on-visit
    for     "lead delegation to", "lead delegation on visit to", "head delegation to", "lead mission to", "embark on visit to", "embark on trip to", "go on visit to", "be on visit to", "return from visit to", "wrap up visit to", "conclude visit to", "conclude trip to", "complete visit to", "arrive on visit to"
    when    actor is @official or person, recipient is country or GOV or IGO or UNO or EUR
    cameo   042
    yes     The Senegalese prime minister led a delegation on a visit to Cuba.     SEN > CUB
    yes     The Thai king wrapped up a visit to Laos.                THA > LAO
    no      The teacher led the pupils to the museum.

rule leave-for
    for     "set off for", "leave for", "depart for", "head for", "head to"
    when    actor is @official, recipient is country, sentence has talk or talks or visit or meeting or summit or counterpart or negotiation or delegation or mission
    cameo   042
    yes     The Thai foreign minister left for Laos on a two-day visit.     THA > LAO
    no      The Thai boxer left for Laos.

verbs   "send envoy to", "send delegation to", "dispatch envoy to", "dispatch delegation to", "send emissary to", "send minister to", "send mission to"
    actor      subject
    recipient  to, object then to

rule send-envoy
    for     "send envoy to", "send delegation to", "dispatch envoy to", "dispatch delegation to", "send emissary to", "send minister to"
    when    actor is country or GOV or IGO or UNO or EUR or organisation, recipient is country or GOV or IGO or REB or organisation
    cameo   042
    yes     Oman sent an envoy to Iran.                              OMN > IRN
    no      Oman sent a letter to Iran.
