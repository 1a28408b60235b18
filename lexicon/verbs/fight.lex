# fight.lex: two sides, both actors
verbs   fight, battle, clash, skirmish, "exchange fire", "trade fire", "wage war"
    actor      subject
    recipient  with, against, object, on, between

verbs   defeat, crush, rout, "wipe out", dismantle, destroy, eliminate, overthrow, topple, oust, depose
    actor      subject
    recipient  object, object then of

nouns   clash, battle, firefight, fighting, skirmish, "gun battle", combat, war
    actor      between, subject, by, compound, possessor
    recipient  with, against, on

nouns   coup
    actor      by, subject, possessor
    recipient  against

rule fight
    for     fight, battle
    when    recipient is country or GOV or MIL or REB or IMG or UAF or group or @armed, sentence has not @sport, actor is not PTY or LEG or ELI or OPP or JRN or BUS or SOC
    cameo   190
    mutual  yes
    yes     Ethiopian troops are fighting rebels from Eritrea.       ETH
    yes     Colombian rebels have fought the government for years.   COL
    no      Doctors are fighting the flu.
    no      The Kenyan candidate is fighting the governor over the budget.

rule clash
    for     clash, skirmish, "exchange fire", "trade fire"
    when    actor is MIL or REB or IMG or COP or UAF or country or @armed or group, sentence has not @sport
    cameo   190
    mutual  yes
    yes     Indian soldiers clashed with Chinese soldiers.           IND+CHN
    no      The colours clash.

rule battle-of-words
    for     clash, battle, fight, skirmish, combat, war
    when    trigger has political or legal or ideological or primary or electoral or partisan or legislative or verbal or bidding or price or trade or court or courtroom or custody or budget or election or personal or uphill or interesting or culture or cultural or public or boardroom or turf or marketing or rhetorical or diplomatic or economic
    cameo   none
    no      The legal battle of the Turkish army with a firm goes on.
    why     fought with words, papers and prices

rule clash-noun
    for     clash, battle, firefight, fighting, skirmish, "gun battle", combat
    when    actor is MIL or REB or IMG or COP or UAF or country or @armed or group, sentence has not @sport, with is not hunger or cancer or disease or drought or inflation or illness or poverty or addiction or weather or flame or fire or blaze, against is not hunger or cancer or disease or drought or inflation or illness or poverty or addiction or corruption or drug or crime or virus, actor is not PTY or LEG or ELI or JRN or BUS or SOC
    cameo   190
    mutual  yes
    yes     Fighting between Sudan and South Sudan resumed.          SDN+SSD
    no      The battle for the title goes on.
    no      Soldiers of Malawi won the battle against hunger.
    no      The campaigns of two Kenyan parties battled in Nairobi.

rule destroy-enemy
    for     defeat, crush, rout, "wipe out", eliminate
    when    recipient is REB or IMG or MIL or UAF or group, sentence has not @sport
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
    when    actor is MIL or REB or country or GOV or LEG or OPP or CVL or PTY, sentence has not @sport
    cameo   192
    code    ASSAULT
    yes     The army overthrew the government of Mauritania.         army > MRT
    no      The storm toppled a crane.
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
