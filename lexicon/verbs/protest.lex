# protest.lex: collective dissent in the open
verbs   protest, demonstrate, rally, march, picket, "take to street", "stage protest", "hold rally", "stage demonstration", "stage sit-in"
    actor      subject
    recipient  against, object then against, object, at

verbs   riot, "clash with", rampage, loot, torch, "set fire to", burn, vandalise, vandalize, "throw stones at", pelt, storm, ransack
    actor      subject
    recipient  with, object, at, to

verbs   strike, "go on strike", "stop work", "walk off job", "walk out", "down tools", "stage strike", "stage walkout"
    actor      subject
    recipient  against, over

verbs   "go on hunger strike", "begin hunger strike", "start hunger strike", "stage hunger strike", "launch hunger strike"
    actor      subject
    recipient  against, object then against

verbs   block, blockade, barricade, obstruct, occupy
    actor      subject
    recipient  none

nouns   protest, demonstration, rally, march, sit-in, riot, unrest
    actor      subject, by, of, possessor, compound
    recipient  against

nouns   strike, walkout, stoppage
    actor      subject, by, of, compound
    recipient  against

nouns   "hunger strike"
    actor      subject, by, of
    recipient  against

rule demonstrate
    for     protest, demonstrate, rally, march, picket, "take to street", "stage protest", "hold rally", "stage demonstration", "stage sit-in"
    when    actor is @people
    cameo   141
    yes     Thousands of Algerians protested against the government.     DZA
    yes     Students in Chile took to the streets.                   CHL
    no      The price of gold rallied.

rule demonstrate-noun
    for     protest, demonstration, rally, march, sit-in
    when    actor is @people, sentence has not @sport
    cameo   141
    yes     Teachers in Kenya held a demonstration on Monday.        KEN
    no      The chef gave a demonstration.

rule riot
    for     riot, rampage, loot, ransack
    when    actor is @people
    cameo   145
    code    PROTEST riot
    yes     Protesters in Haiti looted shops.                        HTI
    no      The garden rioted with colour.

rule clash-protesters
    for     "clash with"
    when    actor is CVL or OPP or LAB or EDU or REL or @protester
    cameo   145
    code    PROTEST riot
    yes     Protesters in Belarus clashed with police.               BLR
    no      Troops clashed with rebels.

rule burn-protest
    for     torch, "set fire to", burn, vandalise, vandalize, "throw stones at", pelt, storm
    when    actor is CVL or OPP or LAB or EDU or REL or @protester
    cameo   145
    code    PROTEST vandalize
    recipient  object, to, at
    yes     Demonstrators in Iran burned an American flag.           IRN
    no      Rebels burned a village.

rule strike
    for     strike, "go on strike", "stop work", "walk off job", "walk out", "down tools", "stage strike", "stage walkout"
    when    actor is LAB or BUS or AGR or EDU or MED or JRN or CVL or @worker, object is not @facility or country or person
    cameo   143
    code    PROTEST strike
    yes     Thousands of South African miners have gone on strike.   ZAF
    no      Lightning struck the barn.

rule strike-noun
    for     strike, walkout, stoppage
    when    actor is LAB or BUS or AGR or EDU or MED or CVL or @worker, actor is not MIL or REB, sentence has not @sport
    cameo   143
    code    PROTEST strike
    yes     A strike by Greek dock workers entered its second week.  GRC
    no      An air strike by Turkish jets killed three men.

rule hunger-strike
    for     "go on hunger strike", "begin hunger strike", "start hunger strike", "stage hunger strike", "launch hunger strike", "hunger strike"
    cameo   142
    yes     Tunisian prisoners began a hunger strike.                TUN
    no      The strike at the bakery ended.

rule blockade-road
    for     block, blockade, barricade, obstruct, occupy
    when    actor is CVL or OPP or LAB or AGR or EDU or @protester or @worker, object is road or highway or bridge or square or street or airport or port or railway or building or entrance or campus or track or border
    cameo   144
    yes     Farmers in Peru blocked a highway.                       PER
    no      Snow blocked a highway.

rule boycott
    for     boycott
    cameo   143
    code    PROTEST boycott
    yes     The Serbian opposition boycotted the election.           SRB
    no      The boycott hurt the shop.

verbs   boycott
    actor      subject
    recipient  object

class @protester
    words   protester, protestor, demonstrator, marcher, crowd, mob, activist, rioter, striker
class @worker
    words   worker, miner, teacher, nurse, doctor, driver, farmer, employee, docker, pilot, union, labourer, laborer, staff, prisoner, trucker, journalist
class @people
    words      @protester, @worker, student, resident, villager, supporter, thousand, hundred, dozen, woman, man, citizen, monk
    sectors    CVL OPP LAB EDU REL AGR PTY SOC JRN MED BUS REF
    kinds      people
