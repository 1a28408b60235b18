# fight.lex: two sides, both actors
verbs   fight, battle, clash, skirmish
    actor      subject
    recipient  object, against, with, between

verbs   "wage war"
    actor      subject
    recipient  object, against, with, on, between

verbs   defeat, crush, rout, "wipe out", dismantle, destroy, eliminate, overthrow, topple, oust, depose
    actor      subject
    recipient  object, object then of

nouns   clash, battle, firefight, fighting, skirmish, "gun battle", combat, war
    actor      between, head then between, head then object then between, subject, by, compound, possessor
    recipient  with, against, on

nouns   coup
    actor      by, subject, possessor
    recipient  against

rule fight
    for     fight, battle
    when    recipient is country or GOV or MIL or REB or IMG or UAF or group or @armed, sentence has not @sport, actor is not PTY or LEG or ELI or OPP or JRN or BUS or SOC, object is not @ill
    cameo   190
    mutual  yes
    yes     Ethiopian troops are fighting rebels from Eritrea.       ETH
    yes     Colombian rebels have fought the government for years.   COL
    no      Doctors are fighting the flu.
    no      The Kenyan candidate is fighting the governor over the budget.
    no      The Kenyan president will fight violence against police officers.

rule fight-for-ground
    for     fight, battle
    when    actor is MIL or REB or IMG or UAF, for has control or base or town or city or village or capital or territory or hill or port or airport or border or bridge, sentence has not @sport
    cameo   190
    mutual  yes
    yes     Chadian and Libyan soldiers battled for control of a base.       TCD+LBY
    no      Chadian and Libyan soldiers battled for a good table.

rule clash
    for     clash, skirmish
    when    actor is MIL or REB or IMG or COP or UAF or country or @armed or group, actor is not JRN or PTY or LEG or ELI or BUS, sentence has not @sport, sentence has not @campaign
    cameo   190
    mutual  yes
    yes     Indian soldiers clashed with Chinese soldiers.           IND+CHN
    no      The colours clash.

rule battle-of-words
    for     clash, battle, fight, skirmish, combat, war
    when    trigger has @of-words
    cameo   none
    no      The legal battle of the Turkish army with a firm goes on.
    why     fought with words, papers and prices

rule destroy-enemy
    for     defeat, crush, rout, "wipe out", eliminate
    when    recipient is REB or IMG or MIL or UAF or group, sentence has not @sport, object is not crop or coca or plantation or tax or tariff or job or post or restriction or barrier or debt or deficit or threat or demand or hope or subsidy
    cameo   190
    yes     The Pakistani army wiped out the Taliban in the valley.      PAK > taliban
    no      The storm wiped out the harvest.

rule dismantle
    for     dismantle, destroy
    when    object is camp or network or base or haven or hideout or stronghold or infrastructure or cell or depot or house or village or building or bridge or tunnel, actor is country or MIL or COP or GOV or REB or IMG or SPY
    cameo   1712
    code    ASSAULT destroy
    recipient  object then of, object then possessor, object, object then in
    yes     The Yemeni army destroyed an al-Qaeda camp.              YEM
    no      The council dismantled the old bridge.

rule overthrow
    for     overthrow, topple, oust, depose
    when    actor is MIL or REB or country or GOV or LEG or OPP or CVL or PTY, recipient is not PTY, sentence has not @sport or primary or nomination or ballot
    cameo   192
    code    ASSAULT
    yes     The army overthrew the government of Mauritania.         army > MRT
    no      The storm toppled a crane.
    no      The Kenyan senator hopes to topple his rival in the primary.
    why     CAMEO has no code for a coup; taking the seat of power by force is nearest to occupying

rule coup
    for     coup
    when    actor is any
    cameo   192
    code    ASSAULT
    yes     Officers staged a coup against the Malian president.     officers > MLI
    no      The deal is a coup for the firm.
    why     as overthrow

verbs   "repel attack by", "foil attack by", "thwart attack by"
    actor      by, from, object then by, object then from
    recipient  subject

rule repel
    for     "repel attack by", "foil attack by", "thwart attack by"
    when    actor is any
    cameo   190
    yes     Turkish troops repelled an attack by Kurdish rebels.
    no      The spray repels flies.

verbs   "violate truce with", "break truce with", "break ceasefire with"
    actor      subject
    recipient  with, in, object then with, object then in

rule break-truce
    for     "violate truce with", "break truce with", "break ceasefire with"
    cameo   196
    yes     Sudan broke its truce with South Sudan.                  SDN > SSD
    no      Sudan kept its truce with South Sudan.

# Fire given and taken.
nouns   "exchange of fire", "exchange of gunfire", "exchange of shot", "fire exchange", gunfight, gun-fight, gunbattle, "gun battle", shootout, shoot-out, "armed confrontation", "armed clash", "armed encounter", "fierce encounter", encounter, "cross fire", crossfire, "cross firing", cross-firing, "fire fight", "armed conflict", hostility, confrontation
    actor      between, head then between, head then object then between, subject, by, compound, possessor, of then between
    recipient  with, against, by

rule exchange-of-fire
    for     "exchange of fire", "exchange of gunfire", "exchange of shot", "fire exchange", gunfight, gun-fight, gunbattle, "gun battle", shootout, shoot-out, "armed confrontation", "armed clash", "armed encounter", "fierce encounter", "cross fire", crossfire, "cross firing", cross-firing, "fire fight"
    when    actor is MIL or REB or IMG or COP or UAF or CRM or PRM or country or group, sentence has not @sport
    cameo   193
    code    ASSAULT firearms
    mutual  yes
    yes     An exchange of fire between Kenyan police and rebels lasted an hour.    KEN+rebels
    yes     A gunfight broke out between Turkish troops and the rebels.            TUR+rebels
    no      The exchange of views between Kenyan police and farmers lasted an hour.

rule exchange-struck
    for     "exchange of fire", "exchange of gunfire", "gun battle", gunbattle, gunfight, shootout, shoot-out, encounter, "armed encounter", "armed clash", "fierce encounter", crossfire, confrontation, clash, firefight, skirmish, fighting
    when    head is sustain or suffer or receive, actor is COP or MIL or REB or UAF or IMG or PRM, recipient is COP or MIL or REB or UAF or IMG or PRM, sentence has injury or wound or casualty or bullet or loss, sentence has not @sport
    actor   with, head then with
    recipient  head then subject
    cameo   193
    code    ASSAULT firearms
    mutual  yes
    yes     Kenyan soldiers suffered bullet wounds in a gun battle with rebels.     KEN+rebels
    no      Kenyan soldiers suffered bullet wounds in a gun battle.

rule exchange-with
    for     "exchange of fire", "exchange of gunfire", "gun battle", gunbattle, gunfight, shootout, shoot-out, encounter, "armed encounter", "armed clash", "fierce encounter", crossfire, confrontation
    when    actor is COP or MIL or REB or UAF or IMG or PRM, sentence has kill or dead or die or wound or injure or fire or gun or weapon or militant or rebel, sentence has not @sport
    actor   with
    recipient none
    cameo   193
    code    ASSAULT firearms
    yes     The rebels fled after an encounter with Kenyan police, leaving two dead.    KEN
    no      The singer had an encounter with Kenyan police in a shop.

rule encounter
    for     encounter, confrontation, hostility, "armed conflict"
    when    actor is MIL or REB or IMG or COP or UAF or PRM, sentence has @nonstate or militant or rebel or gunman or kill or wound or gun, recipient is none, sentence has not @sport
    cameo   193
    code    ASSAULT firearms
    mutual  yes
    yes     Two men died in an encounter between Kenyan police and rebels.    KEN+rebels
    no      The encounter between the Kenyan envoy and his wife was short.

rule fight-unnamed
    for     clash, fighting, firefight, skirmish, "gun battle", battle, "exchange of fire", "exchange of gunfire", gunfight, gunbattle, shootout, shoot-out, "armed clash", "armed confrontation"
    when    head is erupt or break or rage or continue or resume or intensify or kill or leave or claim or wound or injure or spread or displace or flee or escalate or "take place" or occur or report, sentence has soldier or army or military or rebel or militant or troop or guerrilla or civilian or police or gunman or tribe or tribal or armed or border or militia, sentence has not @sport, sentence has not protester or demonstrator or protest or demonstration or @accident
    cameo   190
    unnamed yes
    yes     Heavy fighting broke out near the border, where the army has a base.
    no      Fighting over the title broke out near the border.

verbs   "exchange fire", "exchange gunfire", "exchange shot", "trade fire", "trade gunfire", "trade shot", "open fire with"
    actor      subject
    recipient  with

rule trade-fire
    for     "exchange fire", "exchange gunfire", "exchange shot", "trade fire", "trade gunfire", "trade shot"
    when    actor is MIL or REB or IMG or COP or UAF or CRM or country or group or @armed, sentence has not @sport
    cameo   193
    code    ASSAULT firearms
    mutual  yes
    yes     Indian and Chinese soldiers exchanged fire across the river.    IND
    yes     Kenyan police exchanged gunfire with rebels.             KEN+rebels
    no      Indian and Chinese traders exchanged gifts.

verbs   engage, confront, combat, encounter
    actor      subject
    recipient  object, in then with

rule engage-enemy
    for     engage, confront, combat, encounter
    when    actor is MIL or REB or IMG or COP, recipient is MIL or REB or IMG or UAF, sentence has kill or fire or battle or gun or wound or combat or dead or troop or attack or clash
    cameo   190
    mutual  yes
    yes     Turkish troops engaged Kurdish rebels, and two soldiers were killed.    TUR
    no      Turkish troops engaged a cook.

verbs   "fire across"
    actor      subject
    recipient  at

rule fire-across
    for     "fire across"
    when    actor is country or MIL or REB, across is line or border or frontier or river, object is not missile or rocket
    cameo   190
    yes     Kenya and Somalia fired across the border.               KEN
    no      Kenya fired an envoy.

nouns   violation, breach
    actor      by, subject, possessor, compound
    recipient  of then with, of then by

rule truce-violation
    for     violation, breach
    when    of is ceasefire or truce or cease-fire or armistice, actor is country or MIL or REB or IMG or GOV
    cameo   196
    yes     Armenia protested the violation of the truce by Azerbaijan.   AZE
    no      Armenia protested the violation of its rights by Azerbaijan.

rule ceasefire-violation
    for     violation, breach
    when    compound is ceasefire or truce or cease-fire or armistice, actor is country or MIL or REB or IMG or GOV
    actor   by, possessor, subject
    cameo   196
    yes     Armenia condemned the ceasefire violations by Azerbaijan.     AZE
    no      Armenia condemned the copyright violations by Azerbaijan.

# What tells that a fight is one of words, papers and prices.
class @of-words
    words   political, legal, ideological, primary, electoral, partisan, legislative, verbal, bidding, price, trade, court, courtroom, custody, budget, election, personal, uphill, interesting, culture, cultural, public, boardroom, turf, marketing, rhetorical, diplomatic, economic

# What is fought without arms.
class @ill
    words   violence, crime, corruption, terrorism, extremism, hunger, poverty, disease, flu, cancer, malaria, epidemic, pandemic, virus, outbreak, addiction, abuse, discrimination, racism, sexism, inequality, injustice, bigotry, hatred, unemployment, inflation, recession, drug, trafficking, smuggling, fraud, waste, bill, law, measure, ban, order, lawsuit, suit, case, charge, allegation, accusation, claim, idea, notion, perception, stereotype, propaganda, misinformation, change, warming, pollution, deforestation, drought, fire, blaze, wildfire, flame, flood, decision, ruling, proposal, plan, policy, cut, closure, eviction, deportation, extradition, subpoena, nomination, tax

# Where votes and offices are fought for.
class @campaign
    words   primary, nominee, nomination, candidate, debate, delegate, ballot, voter, caucus, runoff, endorsement, poll, second-place, running-mate, campaign-trail
