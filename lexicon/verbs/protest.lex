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

verbs   "go on rampage", "run riot", "run amok"
    actor      subject
    recipient  in, through

verbs   throw, hurl, lob, fling, pelt, stone
    actor      subject
    recipient  at, with then at, object then at, object

verbs   "set alight", "set ablaze", "set on fire"
    actor      subject
    recipient  object, object then of, object then possessor

verbs   "flood street", "pour into street", "fill street"
    actor      subject
    recipient  none

verbs   gather, converge, assemble, congregate, camp, "turn out", chant, sing, wave, carry
    actor      subject
    recipient  outside, against

verbs   "embark on strike", "embark on industrial action", "embark on go-slow", "refuse to work", "stay away from work", "lay down tools", "boycott class", "boycott lecture", "boycott lesson", "go on go-slow"
    actor      subject
    recipient  against, over

nouns   "striking worker", "striking miner", "striking teacher", "striking nurse", "striking doctor", "striking driver", "striking employee", "striking farmer", "striking trucker", "striking docker", "striking pilot", "striking student", "striking lecturer", "striking labourer", "striking union", "striking staff", "striking member"
    actor      trigger
    recipient  none

nouns   "protesting student", "protesting worker", "protesting resident", "protesting villager", "protesting farmer", "protesting miner", "protesting teacher", "protesting crowd", "protesting woman", "protesting youth", "protesting monk", "rioting student", "rioting youth", "rioting prisoner", "rioting crowd", "demonstrating student", "demonstrating worker"
    actor      trigger
    recipient  none

verbs   "go on hunger strike", "begin hunger strike", "start hunger strike", "stage hunger strike", "launch hunger strike"
    actor      subject
    recipient  against, object then against, infinitive then against, clause then against

verbs   block, blockade, barricade, obstruct, occupy
    actor      subject
    recipient  none

nouns   protest, demonstration, rally, march, sit-in, riot, unrest
    actor      subject, by, of, possessor, compound
    recipient  against, outside

nouns   strike, walkout, stoppage, "work stoppage", "strike action", "industrial action", "general strike", "wage strike", go-slow, stayaway, stay-away
    actor      subject, by, of, possessor, compound
    recipient  against

nouns   "hunger strike"
    actor      subject, by, of
    recipient  against

rule demonstrate
    for     protest, demonstrate, rally, march, picket, "take to street", "stage protest", "hold rally", "stage demonstration", "stage sit-in"
    when    actor is @people, actor is not person, actor is not JRN
    cameo   141
    yes     Thousands of Algerians protested against the government.     DZA
    yes     Students in Chile took to the streets.                   CHL
    no      The price of gold rallied.
    no      Despite the protests of the Chilean television station, the film was shown.

# "rallied around the candidate": stood by him.
rule rally-around
    for     rally
    when    subject is any, trigger has around, sentence has not @sport, around is any, around is not country or capital or city or town or state or nation or parliament or building or square
    cameo   none
    no      Swedish donors rallied around the opponents of the Norwegian minister.

rule demonstrate-at-venue
    for     protest, demonstrate, rally, march, picket, "take to street", "stage protest", "hold rally", "stage demonstration", "stage sit-in"
    when    actor is @people, actor is not person, actor is not JRN, outside is hotel or restaurant or arena or stadium or theatre or theater or hall or resort or centre or center or mall
    recipient  against, object then against, infinitive then against
    cameo   141
    yes     Algerian workers protested outside a hotel in Oran.      DZA > -
    no      The price of gold rallied outside the hotel.
    why     a place where others meet is nobody who is protested against

rule campaign-rally
    for     rally, "hold rally"
    when    trigger has rally, actor is PTY or GOV or LEG or ELI or JUD, against is none, sentence has not protest
    cameo   none
    no      The Kenyan candidate held a rally in Nairobi.
    no      The Chilean president left her campaign rally early.
    why     a party's own meeting is no dissent

rule campaign-rally-of-person
    for     rally, "hold rally"
    when    trigger has rally, actor is person, sentence has campaign or candidate or nominee or nomination or primary or caucus or election or voter or convention, sentence has not protest, actor is not CVL or LAB or EDU or UNK, against is none
    cameo   none
    no      Ana Lopez held a rally for her voters in Lima.
    why     as campaign-rally

rule march-into
    for     march
    when    into is capital or city or town or village or palace, subject is not @protester, sentence has not protest or protester or demonstrator or demonstration or slogan or banner or placard
    cameo   none
    no      In that year two Ethiopian parties marched into the capital with their guns.
    why     armies and victors march into towns

rule demonstrate-press
    for     protest, demonstrate, march, rally, picket, "take to street"
    when    actor is JRN, subject is journalist or reporter or editor or photographer or cameraman or newsman or newspaperman
    cameo   141
    yes     Hundreds of Kenyan journalists protested on Monday.      KEN
    no      The Kenyan daily protested on Monday.

rule demonstrate-able
    for     demonstrate
    when    head is able or unable or ability or fail or require or need or must or opportunity or capable or enable or allow
    cameo   none
    no      The skills that Chilean pupils are able to demonstrate are few.
    why     shown, not protested

rule march-to-victory
    for     march, rally
    when    actor is PTY or GOV or LEG or ELI, sentence has convention or nomination or nominee or primary or caucus or ballot or victory, sentence has not protest or street or demonstration or protester or demonstrator
    cameo   none
    no      The Kenyan party will march to victory in the primary.
    why     a figure of campaigns

rule demonstrate-a-quality
    for     demonstrate
    when    object is clout or power or ability or skill or support or commitment or need or strength or will or desire or interest or value or loyalty or use or importance or technique or weapon or product or unity or resolve
    cameo   none
    no      Chilean voters demonstrated their clout on Sunday.
    why     shown, not protested

rule riot
    for     riot, rampage, loot, ransack
    when    actor is @people, actor is not BUS or MNC, trigger has not act or bill or law or gear or shield
    cameo   145
    code    PROTEST riot
    yes     Protesters in Haiti looted shops.                        HTI
    no      The garden rioted with colour.

rule clash-protesters
    for     "clash with"
    when    actor is CVL or OPP or LAB or EDU or REL or @protester, actor is not person
    cameo   145
    code    PROTEST riot
    yes     Protesters in Belarus clashed with police.               BLR
    no      Troops clashed with rebels.

rule burn-protest
    for     torch, "set fire to", burn, vandalise, vandalize
    when    object is any, object is not day or week or hour or calorie or fat or fuel or energy or money or cash or candle or midnight or rubber or disc or CD or food or wood or coal or gas or garbage or rubbish or trash or incense, actor is CVL or OPP or LAB or EDU or REL or @protester, actor is not person
    cameo   145
    code    PROTEST vandalize
    recipient  object, to, at
    yes     Demonstrators in Iran burned an American flag.           IRN
    no      Rebels burned a village.
    no      A teacher in Iran burned her free days on a trip.

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
    when    actor is LAB or BUS or AGR or EDU or MED or JRN or CVL or @worker, object is not @facility or country or person or CVL or assertion or claim or idea or argument or charge or deal or law or balance or tone or note or chord or blow, of is not room or door or house or court or meeting or hotel or bank or shop or studio or stadium
    cameo   143
    code    PROTEST strike
    yes     Thousands of South African miners have gone on strike.   ZAF
    no      Lightning struck the barn.
    no      A nurse in Oslo walked out of the room.
    no      Two Greek reporters struck down the idea.

rule hunger-strike
    for     "go on hunger strike", "begin hunger strike", "start hunger strike", "stage hunger strike", "launch hunger strike", "hunger strike"
    cameo   142
    yes     Tunisian prisoners began a hunger strike.                TUN
    no      The strike at the bakery ended.

rule blockade-road
    for     block, blockade, barricade, obstruct, occupy
    when    actor is @people, actor is not MIL or REB or COP or GOV or MNC or PTY, object is @way, sentence has not nomination or fan or data
    cameo   144
    yes     Farmers in Peru blocked a highway.                       PER
    no      Snow blocked a highway.

rule blockade-town
    for     blockade, barricade
    when    actor is @people, actor is not MIL or REB or COP or GOV or MNC or UAF, object is any
    cameo   144
    yes     French farmers blockaded Paris on Monday.                FRA
    no      Rebels blockaded Paris on Monday.

rule boycott
    for     boycott
    when    actor is not JRN, actor is not person, head is not right or ability or free or option
    cameo   143
    code    PROTEST boycott
    yes     The Serbian opposition boycotted the election.           SRB
    no      The boycott hurt the shop.
    no      The Serbian opposition has the right to boycott the election.
    no      Ana Lopez vowed to boycott the product.

rule strike-kind
    for     "work stoppage", "strike action", "industrial action", "general strike", "wage strike", go-slow, stayaway, stay-away
    when    actor is @people or organisation, actor is not MIL or REB or GOV, sentence has not @sport
    cameo   143
    code    PROTEST strike
    yes     Unions in Chad staged a general strike on Friday.        TCD
    no      The general struck the table.

rule strike-at-firm
    for     strike
    when    sentence has worker or union or wage or employee or pay or miner or unprotected, actor is MNC or BUS, sentence has not air or drone or missile or jet or rocket
    cameo   none
    no      The mining company's strike entered its third week, the union said.
    why     a firm's strike is one against it

rule strike-of-members
    for     strike
    when    actor is member or union, trigger has national or nationwide or illegal or unprotected or wildcat or wage or continue or indefinite, sentence has not @sport or air
    cameo   143
    code    PROTEST strike
    yes     Members of the Ghanaian union continued their national strike.   union
    no      Members of the club watched an air strike.

rule strike-embarked
    for     "embark on strike", "embark on industrial action", "embark on go-slow", "refuse to work", "stay away from work", "lay down tools", "boycott class", "boycott lecture", "boycott lesson", "go on go-slow"
    when    actor is @people, clause then with is none
    cameo   143
    code    PROTEST strike
    yes     Nurses in Ghana laid down their tools on Monday.         GHA
    yes     Chadian students boycotted lectures.                     TCD
    no      The engine refused to work.
    no      Nurses in Ghana refused to work with the Chadian army.

rule strikers
    for     "striking worker", "striking miner", "striking teacher", "striking nurse", "striking doctor", "striking driver", "striking employee", "striking farmer", "striking trucker", "striking docker", "striking pilot", "striking student", "striking lecturer", "striking labourer", "striking union", "striking staff", "striking member"
    when    actor is any
    cameo   143
    code    PROTEST strike
    yes     The bishop met hundreds of striking miners.              miners
    no      The museum shows a striking portrait of a miner.
    why     who is called striking is on strike

rule protesting-people
    for     "protesting student", "protesting worker", "protesting resident", "protesting villager", "protesting farmer", "protesting miner", "protesting teacher", "protesting crowd", "protesting woman", "protesting youth", "protesting monk", "rioting student", "rioting youth", "rioting prisoner", "rioting crowd", "demonstrating student", "demonstrating worker"
    when    actor is any
    cameo   141
    yes     Reporters spoke to the protesting villagers.             villagers
    no      The protesting hinge was oiled by a villager.

rule rampage
    for     "go on rampage", "run riot", "run amok"
    when    actor is @people, actor is not MIL or REB or COP, sentence has not @sport
    cameo   145
    code    PROTEST riot
    recipient  none
    yes     Angry miners in Zambia went on the rampage on Friday.    ZMB
    no      The elephant went on the rampage.

rule throw-things
    for     throw, hurl, lob, fling
    when    object is @thrown, actor is @people, actor is not MIL or REB or COP or GOV or country, recipient is any, sentence has not @sport
    cameo   145
    code    PROTEST riot
    yes     Residents hurled rocks at Kenyan policemen.              residents > KEN
    yes     Chilean students threw petrol bombs at police.           CHL
    no      Children in Oslo threw snowballs at a tree.

rule throw-in-protest
    for     throw, hurl, lob, fling
    when    object is @thrown, actor is @people, actor is not MIL or REB or COP or GOV or country, sentence has protest or protester or demonstration or demonstrator or riot or rioter or police or policeman or striker, sentence has not @sport
    cameo   145
    code    PROTEST riot
    yes     Palestinian youths threw stones during a protest.        PSE
    no      Palestinian youths threw stones into the sea.

rule pelted
    for     pelt, stone
    when    with is @thrown, object is car or vehicle or bus or truck or police or policeman or officer or building or office or house or shop or train or taxi or motorist or convoy or ambulance
    cameo   145
    code    PROTEST riot
    unnamed yes
    yes     Several cars were pelted with stones.
    no      The cake was pelted with sugar.

rule shops-looted
    for     loot, ransack
    when    object is shop or store or supermarket or business or mall or warehouse or market or truck or stall, sentence has not burglar or thief or burglary
    cameo   145
    code    PROTEST riot
    unnamed yes
    yes     Dozens of shops were looted on Monday.
    no      Burglars looted a store.

rule torched-in-unrest
    for     torch, "set fire to", burn, "set alight", "set ablaze", "set on fire", vandalise, vandalize
    when    object is @burnt, sentence has protest or protester or protestor or demonstrator or demonstration or riot or rioter or unrest or looted or loot or stone or mob or striker or tyre or tire or barricade, sentence has not rebel or soldier or troop or militia or gunman
    cameo   145
    code    PROTEST vandalize
    unnamed yes
    yes     Two buses were torched during the protest.
    no      Two buses were torched by an angry ex-husband.

rule set-alight
    for     "set alight", "set ablaze", "set on fire"
    when    actor is CVL or OPP or LAB or EDU or REL or @protester, object is @burnt
    cameo   145
    code    PROTEST vandalize
    yes     Residents in Malawi set a police station alight.         MWI
    no      Residents in Malawi set their hopes alight.

rule roads-blocked
    for     block, blockade, barricade
    when    object is @way, with is tyre or tire or stone or rock or log or boulder or debris or brick or branch or rubble
    cameo   144
    unnamed yes
    yes     The highway was blocked with burning tyres.
    no      The highway was blocked by snow.

rule blocked-in-protest
    for     block, blockade, barricade
    when    object is @way, sentence has protest or protester or protestor or demonstrator or demonstration or striker
    cameo   144
    unnamed yes
    yes     Several roads were blocked during the protest.
    no      Several roads were blocked by a landslide.

rule protesters-gather
    for     gather, converge, assemble, congregate, camp, "turn out"
    when    actor is protester or protestor or demonstrator or marcher or striker or rioter, sentence has not @sport
    cameo   141
    yes     About forty protesters gathered outside the Kenyan embassy.   protesters > KEN
    no      Guests gathered outside the Kenyan embassy.

rule people-gather
    for     gather, converge, assemble, congregate, camp
    when    actor is @people, sentence has protest or demonstrate or demonstration or rally, sentence has not @sport
    cameo   141
    yes     Thousands of Chileans gathered in the square to protest against the bill.   CHL
    no      Thousands of Chileans gathered in the square to watch the eclipse.

rule gather-to-demand
    for     gather, converge, assemble, congregate, camp, "turn out"
    when    actor is @people, actor is not person or GOV or JRN, infinitive is demand or denounce or oppose or condemn or voice or protest or decry, sentence has not @sport
    cameo   141
    yes     Hundreds of Kenyan students gathered outside the ministry to demand free books.   KEN
    no      Kenyan experts gathered in the ministry to discuss the books.

rule crowd-in-street
    for     "take to street", "flood street", "pour into street", "fill street"
    when    subject is ten or hundred or thousand or dozen or score or many, sentence has not @sport, sentence has not celebrate or celebration or parade or carnival or festival or victory or procession
    cameo   141
    unnamed yes
    yes     Tens of thousands took to the streets of Lima on Monday.
    no      Tens of thousands took to the streets of Lima to celebrate the carnival.

rule occupy-building
    for     occupy
    when    actor is @protester or LAB or EDU or OPP or AGR, actor is not MIL or REB or COP or GOV or MNC, object is building or university or school or college or campus or factory or plant or office or ministry or headquarters or mine or square or plaza or library or embassy
    cameo   144
    yes     Demonstrators have occupied the Chilean university since Friday.   demonstrators
    no      Kenyan students occupied two rooms in the hostel.

rule chant-slogans
    for     chant, sing, wave, carry
    when    actor is @people, actor is not GOV or MIL, object is slogan or placard or banner, sentence has not @sport
    cameo   141
    yes     Hundreds of Tunisians chanted slogans against the government.   TUN
    no      Hundreds of Tunisians sang songs.

rule rally-of-campaign
    for     rally
    when    sentence has campaign or candidate or nominee or caucus or election or voter or primary or nomination or debate or delegate, sentence has not protest or demand or dissent or oppose or protester or demonstrator, against is none
    cameo   none
    no      Kenyan women attended a rally for the candidate before the caucus.
    why     a campaign's own meeting is no dissent

rule rally-others
    for     rally
    when    trigger is rally, object is any, subject is any
    cameo   none
    no      Kenyan women rallied supporters of the bill.
    why     to rally somebody is to win him

rule rally-of-one
    for     rally
    when    possessor is he or she or his or her
    cameo   none
    no      The Chilean candidate drew women to her rally before the election.
    why     a candidate's own meeting is no dissent

class @way
    words   road, highway, bridge, square, street, airport, port, railway, building, entrance, campus, track, border, line, route, gate, intersection, junction, motorway, crossing, freeway, access, traffic, avenue, roundabout, terminal, refinery, depot, lane, headquarters
class @thrown
    words   stone, rock, brick, bottle, "petrol bomb", "gas bomb", "molotov cocktail", cocktail, bomb, paint, egg, firework, firecracker, firebomb, pebble, missile, tomato, shoe, excrement
class @burnt
    words   tyre, tire, car, vehicle, bus, truck, taxi, shop, store, supermarket, school, clinic, office, building, house, home, hall, station, library, train, flag, effigy, court, mall, business, property, bin, barricade

# What the protest is for: the last digit. Any of for, over, against, demand must stand in the sentence.

rule demo-for-leader
    for     protest, demonstrate, rally, march, picket, "take to street", "stage protest", "hold rally", "stage demonstration", "stage sit-in", protest, demonstration, sit-in
    when    actor is @people, sentence has @rule-of-one, sentence has over or for or against or demand, actor is not person
    cameo   1411
    code    PROTEST demo
    yes     Thousands of Algerians marched to demand the resignation of the president.   DZA
    no      Thousands of Algerians marched through the rain.

rule demo-for-policy
    for     protest, demonstrate, rally, march, picket, "take to street", "stage protest", "hold rally", "stage demonstration", "stage sit-in", protest, demonstration, sit-in
    when    actor is @people, sentence has @policy-matter, sentence has over or for or against or demand, actor is not person
    cameo   1412
    code    PROTEST demo
    yes     Students in Chile protested against higher fees.   CHL
    no      Students in Chile protested against nobody.

rule demo-for-rights
    for     protest, demonstrate, rally, march, picket, "take to street", "stage protest", "hold rally", "stage demonstration", "stage sit-in", protest, demonstration, sit-in
    when    actor is @people, sentence has @right-matter, sentence has over or for or against or demand, actor is not person
    cameo   1413
    code    PROTEST demo
    yes     Women in Iran demonstrated for equality.   IRN
    no      Women in Iran demonstrated in the square.

rule demo-for-regime
    for     protest, demonstrate, rally, march, picket, "take to street", "stage protest", "hold rally", "stage demonstration", "stage sit-in", protest, demonstration, sit-in
    when    actor is @people, sentence has @regime-matter, sentence has over or for or against or demand, actor is not person
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
    when    actor is LAB or BUS or AGR or EDU or MED or JRN or CVL or @worker, sentence has @rule-of-one, sentence has over or for or against or demand, object is none
    cameo   1431
    code    PROTEST strike
    yes     Teachers in Peru went on strike to demand the dismissal of the minister.   PER
    no      Teachers in Peru met the minister.

rule strike-for-policy
    for     strike, "go on strike", "stop work", "walk off job", "walk out", "down tools", "stage strike", "stage walkout", walkout, stoppage
    when    actor is LAB or BUS or AGR or EDU or MED or JRN or CVL or @worker, sentence has @policy-matter, sentence has over or for or against or demand, object is none
    cameo   1432
    code    PROTEST strike
    yes     Greek dock workers went on strike over pay.   GRC
    no      Greek dock workers went on holiday.

rule strike-for-rights
    for     strike, "go on strike", "stop work", "walk off job", "walk out", "down tools", "stage strike", "stage walkout", walkout, stoppage
    when    actor is LAB or BUS or AGR or EDU or MED or JRN or CVL or @worker, sentence has @right-matter, sentence has over or for or against or demand, object is none
    cameo   1433
    code    PROTEST strike
    yes     Garment workers in Egypt went on strike for union rights.   EGY
    no      Garment workers in Egypt went home.

rule strike-for-regime
    for     strike, "go on strike", "stop work", "walk off job", "walk out", "down tools", "stage strike", "stage walkout", walkout, stoppage
    when    actor is LAB or BUS or AGR or EDU or MED or JRN or CVL or @worker, sentence has @regime-matter, sentence has over or for or against or demand, object is none
    cameo   1434
    code    PROTEST strike
    yes     Teachers in Belarus went on strike over the election result.   BLR
    no      Teachers in Belarus read the election result.

rule block-for-leader
    for     block, blockade, barricade, obstruct, occupy
    when    actor is @people, actor is not MIL or REB or COP or GOV or MNC, object is @way, sentence has @rule-of-one, sentence has over or for or against or demand
    cameo   1441
    code    PROTEST obstruct
    yes     Farmers in Peru blocked a highway to demand the resignation of the president.   PER
    no      Farmers in Peru blocked a highway.

rule block-for-policy
    for     block, blockade, barricade, obstruct, occupy
    when    actor is @people, actor is not MIL or REB or COP or GOV or MNC, object is @way, sentence has @policy-matter, sentence has over or for or against or demand
    cameo   1442
    code    PROTEST obstruct
    yes     Farmers in France blocked a highway over fuel prices.   FRA
    no      Farmers in France blocked a highway.

rule block-for-rights
    for     block, blockade, barricade, obstruct, occupy
    when    actor is @people, actor is not MIL or REB or COP or GOV or MNC, object is @way, sentence has @right-matter, sentence has over or for or against or demand
    cameo   1443
    code    PROTEST obstruct
    yes     Students in Turkey occupied a building over the detention of two friends.   TUR
    no      Students in Turkey entered a building.

rule block-for-regime
    for     block, blockade, barricade, obstruct, occupy
    when    actor is @people, actor is not MIL or REB or COP or GOV or MNC, object is @way, sentence has @regime-matter, sentence has over or for or against or demand
    cameo   1444
    code    PROTEST obstruct
    yes     Demonstrators in Bolivia blocked a highway over the election.   BOL
    no      Demonstrators in Bolivia watched the election.

rule riot-for-leader
    for     riot, rampage, loot, ransack
    when    actor is @people, trigger has not act or bill or law or gear or shield, sentence has @rule-of-one, sentence has over or for or against or demand
    cameo   1451
    code    PROTEST riot
    yes     Protesters in Haiti rioted against the president.   HTI
    no      Protesters in Haiti met the president.

rule riot-for-policy
    for     riot, rampage, loot, ransack
    when    actor is @people, trigger has not act or bill or law or gear or shield, sentence has @policy-matter, sentence has over or for or against or demand
    cameo   1452
    code    PROTEST riot
    yes     Protesters in Haiti rioted over fuel prices.   HTI
    no      Protesters in Haiti asked about fuel prices.

rule riot-for-rights
    for     riot, rampage, loot, ransack
    when    actor is @people, trigger has not act or bill or law or gear or shield, sentence has @right-matter, sentence has over or for or against or demand
    cameo   1453
    code    PROTEST riot
    yes     Demonstrators in Tunisia rioted over police brutality.   TUN
    no      Demonstrators in Tunisia spoke of police brutality.

rule riot-for-regime
    for     riot, rampage, loot, ransack
    when    actor is @people, trigger has not act or bill or law or gear or shield, sentence has @regime-matter, sentence has over or for or against or demand
    cameo   1454
    code    PROTEST riot
    yes     Protesters in Kenya rioted over the election result.   KEN
    no      Protesters in Kenya awaited the election result.

verbs   boycott
    actor      subject
    recipient  object, object then with, object then of, object then by

class @protester
    words   protester, protestor, demonstrator, marcher, crowd, mob, activist, rioter, striker
class @worker
    words   worker, miner, teacher, nurse, doctor, driver, farmer, employee, docker, pilot, union, labourer, laborer, staff, prisoner, trucker, journalist
class @people
    words      @protester, @worker, student, resident, villager, supporter, thousand, hundred, dozen, woman, man, citizen, monk
    sectors    CVL OPP LAB EDU REL AGR PTY SOC JRN MED BUS REF
    kinds      people
