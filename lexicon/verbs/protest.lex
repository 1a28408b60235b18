# protest.lex: collective dissent in the open
verbs   protest, demonstrate, rally, march, picket, "take to street", "stage protest", "hold rally", "stage demonstration", "stage sit-in"
    actor      subject
    recipient  against, object then against, infinitive then against, object, at, outside

verbs   riot, "clash with", rampage, loot, torch, "set fire to", burn, vandalise, vandalize, "throw stones at", pelt, storm, ransack
    actor      subject
    recipient  with, object, at, to

verbs   strike, "go on strike", "stop work", "walk off job", "walk out", "down tools", "stage strike", "stage walkout"
    actor      subject
    recipient  against, over

verbs   "go on hunger strike", "begin hunger strike", "start hunger strike", "stage hunger strike", "launch hunger strike"
    actor      subject
    recipient  against, object then against, infinitive then against, clause then against

verbs   block, blockade, barricade, obstruct, occupy
    actor      subject
    recipient  none

nouns   protest, demonstration, rally, march, sit-in, riot, unrest
    actor      subject, by, of, possessor, compound
    recipient  against, outside

nouns   strike, walkout, stoppage
    actor      subject, by, of, possessor, compound
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

rule campaign-rally
    for     rally
    when    actor is PTY or GOV or LEG or ELI or JUD, against is none, sentence has not protest
    cameo   none
    no      The Kenyan candidate held a rally in Nairobi.
    no      The Chilean president left her campaign rally early.
    why     a party's own meeting is no dissent

rule demonstrate-noun
    for     protest, demonstration, rally, march, sit-in
    when    actor is @people, sentence has not @sport, actor is not MNC
    cameo   141
    yes     Teachers in Kenya held a demonstration on Monday.        KEN
    yes     Kenyan students held a protest outside the Sudanese embassy.   KEN > SDN
    no      The chef gave a demonstration.
    no      The Peruvian opposition held a campaign rally in Lima.

rule riot
    for     riot, rampage, loot, ransack
    when    actor is @people, actor is not BUS or MNC
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
    for     torch, "set fire to", burn, vandalise, vandalize
    when    actor is CVL or OPP or LAB or EDU or REL or @protester
    cameo   145
    code    PROTEST vandalize
    recipient  object, to, at
    yes     Demonstrators in Iran burned an American flag.           IRN
    no      Rebels burned a village.

rule stone-police
    for     "throw stones at", pelt, storm
    when    actor is CVL or OPP or LAB or EDU or REL or @protester
    cameo   145
    code    PROTEST riot
    recipient  object, at
    yes     Greek students threw stones at policemen.                GRC
    no      Boys in Athens threw stones into the sea.

rule strike
    for     strike, "go on strike", "stop work", "walk off job", "walk out", "down tools", "stage strike", "stage walkout"
    when    actor is LAB or BUS or AGR or EDU or MED or JRN or CVL or @worker, object is not @facility or country or person, of is not room or door or house or court or meeting or hotel or bank or shop or studio or stadium
    cameo   143
    code    PROTEST strike
    yes     Thousands of South African miners have gone on strike.   ZAF
    no      Lightning struck the barn.
    no      A nurse in Oslo walked out of the room.

rule strike-noun
    for     strike, walkout, stoppage
    when    actor is LAB or BUS or AGR or EDU or MED or CVL or @worker, actor is not MIL or REB, sentence has not @sport, trigger has not air or drone or missile or rocket
    cameo   143
    code    PROTEST strike
    yes     A strike by Greek dock workers entered its second week.  GRC
    yes     The Greek doctors' strike entered its second week.       GRC
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

# What the protest is for: the last digit. Any of for, over, against, demand must stand in the sentence.

rule demo-for-leader
    for     protest, demonstrate, rally, march, picket, "take to street", "stage protest", "hold rally", "stage demonstration", "stage sit-in", protest, demonstration, sit-in
    when    actor is @people, sentence has @rule-of-one, sentence has over or for or against or demand
    cameo   1411
    code    PROTEST demo
    yes     Thousands of Algerians marched to demand the resignation of the president.   DZA
    no      Thousands of Algerians marched through the rain.

rule demo-for-policy
    for     protest, demonstrate, rally, march, picket, "take to street", "stage protest", "hold rally", "stage demonstration", "stage sit-in", protest, demonstration, sit-in
    when    actor is @people, sentence has @policy-matter, sentence has over or for or against or demand
    cameo   1412
    code    PROTEST demo
    yes     Students in Chile protested against higher fees.   CHL
    no      Students in Chile protested against nobody.

rule demo-for-rights
    for     protest, demonstrate, rally, march, picket, "take to street", "stage protest", "hold rally", "stage demonstration", "stage sit-in", protest, demonstration, sit-in
    when    actor is @people, sentence has @right-matter, sentence has over or for or against or demand
    cameo   1413
    code    PROTEST demo
    yes     Women in Iran demonstrated for equality.   IRN
    no      Women in Iran demonstrated in the square.

rule demo-for-regime
    for     protest, demonstrate, rally, march, picket, "take to street", "stage protest", "hold rally", "stage demonstration", "stage sit-in", protest, demonstration, sit-in
    when    actor is @people, sentence has @regime-matter, sentence has over or for or against or demand
    cameo   1414
    code    PROTEST demo
    yes     Protesters in Belarus demonstrated against the election result.
    no      Thousands of Catalans rallied in the rain.

rule hunger-for-leader
    for     "go on hunger strike", "begin hunger strike", "start hunger strike", "stage hunger strike", "launch hunger strike", "hunger strike"
    when    actor is any, sentence has @rule-of-one, sentence has over or for or against or demand
    cameo   1421
    code    PROTEST hunger
    yes     Tunisian prisoners began a hunger strike for the removal of the minister.   TUN
    no      Tunisian prisoners began a hunger strike.

rule hunger-for-policy
    for     "go on hunger strike", "begin hunger strike", "start hunger strike", "stage hunger strike", "launch hunger strike", "hunger strike"
    when    actor is any, sentence has @policy-matter, sentence has over or for or against or demand
    cameo   1422
    code    PROTEST hunger
    yes     Tunisian prisoners began a hunger strike over the food.   TUN
    no      Tunisian prisoners ate the food.

rule hunger-for-rights
    for     "go on hunger strike", "begin hunger strike", "start hunger strike", "stage hunger strike", "launch hunger strike", "hunger strike"
    when    actor is any, sentence has @right-matter, sentence has over or for or against or demand
    cameo   1423
    code    PROTEST hunger
    yes     Kurdish prisoners began a hunger strike over their detention.
    no      Kurdish prisoners began a march over the hills.

rule hunger-for-regime
    for     "go on hunger strike", "begin hunger strike", "start hunger strike", "stage hunger strike", "launch hunger strike", "hunger strike"
    when    actor is any, sentence has @regime-matter, sentence has over or for or against or demand
    cameo   1424
    code    PROTEST hunger
    yes     Tunisian activists began a hunger strike for a new constitution.   TUN
    no      Tunisian activists wrote a new constitution.

rule strike-for-leader
    for     strike, "go on strike", "stop work", "walk off job", "walk out", "down tools", "stage strike", "stage walkout", walkout, stoppage
    when    actor is LAB or BUS or AGR or EDU or MED or JRN or CVL or @worker, sentence has @rule-of-one, sentence has over or for or against or demand
    cameo   1431
    code    PROTEST strike
    yes     Teachers in Peru went on strike to demand the dismissal of the minister.   PER
    no      Teachers in Peru met the minister.

rule strike-for-policy
    for     strike, "go on strike", "stop work", "walk off job", "walk out", "down tools", "stage strike", "stage walkout", walkout, stoppage
    when    actor is LAB or BUS or AGR or EDU or MED or JRN or CVL or @worker, sentence has @policy-matter, sentence has over or for or against or demand
    cameo   1432
    code    PROTEST strike
    yes     Greek dock workers went on strike over pay.   GRC
    no      Greek dock workers went on holiday.

rule strike-for-rights
    for     strike, "go on strike", "stop work", "walk off job", "walk out", "down tools", "stage strike", "stage walkout", walkout, stoppage
    when    actor is LAB or BUS or AGR or EDU or MED or JRN or CVL or @worker, sentence has @right-matter, sentence has over or for or against or demand
    cameo   1433
    code    PROTEST strike
    yes     Garment workers in Egypt went on strike for union rights.   EGY
    no      Garment workers in Egypt went home.

rule strike-for-regime
    for     strike, "go on strike", "stop work", "walk off job", "walk out", "down tools", "stage strike", "stage walkout", walkout, stoppage
    when    actor is LAB or BUS or AGR or EDU or MED or JRN or CVL or @worker, sentence has @regime-matter, sentence has over or for or against or demand
    cameo   1434
    code    PROTEST strike
    yes     Teachers in Belarus went on strike over the election result.   BLR
    no      Teachers in Belarus read the election result.

rule block-for-leader
    for     block, blockade, barricade, obstruct, occupy
    when    actor is CVL or OPP or LAB or AGR or EDU or @protester or @worker, sentence has @rule-of-one, sentence has over or for or against or demand
    cameo   1441
    code    PROTEST obstruct
    yes     Farmers in Peru blocked a highway to demand the resignation of the president.   PER
    no      Farmers in Peru blocked a highway.

rule block-for-policy
    for     block, blockade, barricade, obstruct, occupy
    when    actor is CVL or OPP or LAB or AGR or EDU or @protester or @worker, sentence has @policy-matter, sentence has over or for or against or demand
    cameo   1442
    code    PROTEST obstruct
    yes     Farmers in France blocked a highway over fuel prices.   FRA
    no      Farmers in France blocked a highway.

rule block-for-rights
    for     block, blockade, barricade, obstruct, occupy
    when    actor is CVL or OPP or LAB or AGR or EDU or @protester or @worker, sentence has @right-matter, sentence has over or for or against or demand
    cameo   1443
    code    PROTEST obstruct
    yes     Students in Turkey occupied a building over the detention of two friends.   TUR
    no      Students in Turkey entered a building.

rule block-for-regime
    for     block, blockade, barricade, obstruct, occupy
    when    actor is CVL or OPP or LAB or AGR or EDU or @protester or @worker, sentence has @regime-matter, sentence has over or for or against or demand
    cameo   1444
    code    PROTEST obstruct
    yes     Demonstrators in Bolivia blocked a highway over the election.   BOL
    no      Demonstrators in Bolivia watched the election.

rule riot-for-leader
    for     riot, rampage, loot, ransack
    when    actor is @people, sentence has @rule-of-one, sentence has over or for or against or demand
    cameo   1451
    code    PROTEST riot
    yes     Protesters in Haiti rioted against the president.   HTI
    no      Protesters in Haiti met the president.

rule riot-for-policy
    for     riot, rampage, loot, ransack
    when    actor is @people, sentence has @policy-matter, sentence has over or for or against or demand
    cameo   1452
    code    PROTEST riot
    yes     Protesters in Haiti rioted over fuel prices.   HTI
    no      Protesters in Haiti asked about fuel prices.

rule riot-for-rights
    for     riot, rampage, loot, ransack
    when    actor is @people, sentence has @right-matter, sentence has over or for or against or demand
    cameo   1453
    code    PROTEST riot
    yes     Demonstrators in Tunisia rioted over police brutality.   TUN
    no      Demonstrators in Tunisia spoke of police brutality.

rule riot-for-regime
    for     riot, rampage, loot, ransack
    when    actor is @people, sentence has @regime-matter, sentence has over or for or against or demand
    cameo   1454
    code    PROTEST riot
    yes     Protesters in Kenya rioted over the election result.   KEN
    no      Protesters in Kenya awaited the election result.

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
