# force.lex: operations of armies, police and armed groups
verbs   "launch operation against", "launch offensive against", "conduct operation against", "carry out operation against", "mount offensive against", "launch assault on", "launch attack on", "carry out attack on", "stage attack on"
    actor      subject
    recipient  against, on, object then against, object then on

verbs   "advance on", "push into", "march on", "move into", "close in on"
    actor      subject
    recipient  on, into, object

verbs   "fire tear gas at", "use tear gas on", "fire rubber bullet at", "use water cannon on", disperse, "break up", teargas
    actor      subject
    recipient  at, on, against, object, object then at, object then by

verbs   "lay mine", "plant bomb", "plant mine"
    actor      subject
    recipient  object then in, in, near

verbs   demolish, bulldoze, raze, "burn down", "set ablaze", "set on fire"
    actor      subject
    recipient  object then of, object then possessor, object, of

verbs   "use chemical weapon against", "use chemical weapon on", gas, "use poison gas against", "use sarin against"
    actor      subject
    recipient  against, on, object

verbs   "hold captive", "take captive", "take prisoner"
    actor      subject
    recipient  object

verbs   recruit, conscript
    actor      subject
    recipient  object

verbs   "drive out", "push out", "flush out", dislodge, repel, "beat back", "push back"
    actor      subject
    recipient  object

verbs   "cut off water to", "cut off electricity to", "cut off power to", "block aid to", "block delivery of"
    actor      subject
    recipient  to, from, object, of then to

rule operation-against
    for     "launch operation against", "launch offensive against", "conduct operation against", "carry out operation against", "mount offensive against", "launch assault on", "launch attack on", "carry out attack on", "stage attack on"
    when    recipient is any, sentence has not @sport, actor is not PTY or LEG or ELI or JRN or BUS, on is not @stage, object has not cyber
    cameo   190
    yes     The Pakistani army launched an offensive against the Taliban.    PAK
    no      The firm launched an offensive against dirt.
    no      The former premier of Norway launched an attack on his critics.

rule advance
    for     "advance on", "push into", "march on", "move into", "close in on"
    when    actor is MIL or REB or IMG or @soldiers or UAF
    cameo   190
    recipient  on then of, into then of, on, into
    yes     Rebel fighters advanced on the Libyan capital.           fighters > LBY
    no      Winter advanced on the town.

rule disperse-protest
    for     "fire tear gas at", "use tear gas on", "fire rubber bullet at", "use water cannon on", disperse, "break up", teargas
    when    actor is COP or MIL or GOV or country, sentence has protest or protester or demonstrator or crowd or rally or demonstration or march or student or protestor
    cameo   175
    code    ASSAULT crowd-control
    yes     Sudanese police fired tear gas at the demonstrators.     SDN
    no      Police broke up the fight.

rule plant-bomb
    for     "lay mine", "plant bomb", "plant mine"
    when    actor is any
    cameo   183
    code    ASSAULT explosives
    yes     The ELN planted a bomb near a Colombian pipeline.        COL
    no      The farmer planted beans.

rule demolish
    for     demolish, bulldoze, raze, "burn down", "set ablaze", "set on fire"
    when    actor is MIL or COP or GOV or REB or country or IMG or PRM, object is house or home or village or school or mosque or church or building or shop or camp or office or vehicle or property or tent
    cameo   1712
    recipient  object then of, object then possessor, object, object then in
    yes     The Israeli army demolished the house of a Palestinian family.   ISR > PSE
    no      The council demolished the bus stop.

rule chemical
    for     "use chemical weapon against", "use chemical weapon on", "use poison gas against", "use sarin against", gas
    when    recipient is any, actor is any
    cameo   2041
    yes     Syria used chemical weapons against the rebels.          SYR > rebels
    no      The car used too much gas.

rule take-captive
    for     "hold captive", "take captive", "take prisoner"
    when    recipient is any, actor is any
    cameo   181
    yes     The rebels took two Malian soldiers prisoner.            rebels > MLI
    no      The story took the reader captive.

rule drive-out
    for     "drive out", "push out", "flush out", dislodge, repel, "beat back", "push back"
    when    actor is MIL or REB or COP or country or IMG or @soldiers, recipient is MIL or REB or IMG or UAF or country or group
    cameo   190
    yes     Kurdish fighters drove out the Islamic State.
    no      The smoke drove out the bees.

rule starve
    for     "cut off water to", "cut off electricity to", "cut off power to", "block aid to", "block delivery of"
    when    actor is country or GOV or MIL or REB or IMG
    cameo   170
    code    COERCE withhold
    recipient  to, of then to
    yes     Israel cut off electricity to Gaza.                      ISR
    no      The storm cut off power to the farm.

rule recruit
    for     recruit, conscript
    when    actor is REB or IMG or MIL or PRM or GOV, object is child or boy or fighter or youth or villager or man or soldier or teenager
    cameo   154
    code    MOBILIZE militia
    recipient  none
    yes     Al-Shabaab recruited boys in the villages.
    no      The choir recruited boys.

# More of the means used on crowds: police.lex has most.
verbs   lathicharge, "resort to lathicharge", "resort to baton charge", "use force against", "use force on", "use excessive force against", "fire pellet", "fire warning shot", tear-gas, pepper-spray
    actor      subject
    recipient  at, on, against, object then at, object then on, object then against, object

rule crowd-means
    for     lathicharge, "resort to lathicharge", "resort to baton charge", "fire pellet", tear-gas, pepper-spray
    when    actor is COP or MIL or GOV or PRM or country
    cameo   175
    code    ASSAULT crowd-control
    yes     Kenyan police lathicharged the farmers.                  KEN
    no      The firemen pepper-sprayed a dog.

verbs   burst, lob, fire, throw, explode, hurl, shoot
    actor      subject
    recipient  at, on, into, object then at, object then on, clause object

rule gas-shells
    for     burst, lob, fire, throw, explode, hurl, shoot
    when    object has teargas or tear-gas or tear or pellet, actor is COP or MIL or PRM
    cameo   175
    code    ASSAULT crowd-control
    yes     Kenyan police hurled teargas shells at the farmers.               KEN
    no      Kenyan police burst a balloon.

rule use-force
    for     "use force against", "use force on", "use excessive force against"
    when    actor is COP or MIL or GOV or PRM, recipient is any, sentence has not @sport
    cameo   175
    yes     Kenyan police used force against the farmers.            KEN
    no      Kenyan police used Facebook against the gang.

rule warning-shot
    for     "fire warning shot"
    when    actor is COP
    cameo   175
    code    ASSAULT firearms
    yes     Kenyan police fired warning shots.                       KEN
    no      Kenyan police fired their cook.

nouns   fire, "police fire", "police action"
    actor      by, subject, compound, possessor
    recipient  on, at, against

rule firing-noun
    for     fire, "police fire", "police action"
    when    actor is COP or MIL, trigger is firing or action, of is none, sentence has @crowd-sign
    cameo   175
    code    ASSAULT firearms
    yes     The students condemned the firing by Kenyan police on the crowd.     KEN
    no      The firing of the Kenyan police chief by the minister was condemned.

rule firing-noun-armed
    for     fire
    when    trigger is firing, actor is REB or UAF or IMG or CRM or @armed, of is none
    actor   by, compound
    cameo   193
    code    ASSAULT firearms
    yes     Two Kenyan officers were hurt in a firing by rebels.     rebels
    no      The firing of the Kenyan coach was condemned.

# "hurt in firing by rebels", where the act is no noun to the tagger
verbs   fire
    actor      by, compound
    recipient  on, at

rule police-firing-gerund
    for     fire
    when    trigger is firing, object is none, actor is COP, sentence has @crowd-sign
    actor   by, compound
    cameo   175
    code    ASSAULT firearms
    yes     The party demanded an inquiry after police firing left a student dead.    police
    no      The party demanded an inquiry into the firing of the police chief.

rule firing-by
    for     fire
    when    trigger is firing, object is none, actor is REB or UAF or IMG or CRM or @armed
    actor   by, compound
    cameo   193
    code    ASSAULT firearms
    yes     Two Kenyan officers were hurt in firing by rebels.       rebels
    no      The coach was hurt by his firing by the club.

class @crowd-sign
    words   protest, protester, demonstrator, crowd, rally, demonstration, march, student, mob, riot, rioter, kill, die, dead, injure, wound, death, farmer, worker, villager, procession, agitation, strike, curfew, violence

# Things burned and broken.
verbs   "set ablaze", "set on fire", "set afire", "set fire to", "set fire", torch, burn, "burn down", destroy, damage, wreck, ransack, vandalise, vandalize, sabotage, raze, demolish, "blow up", loot, gut, smash
    actor      subject
    recipient  object then of, object then possessor, to, object, to then of, object then in

rule destroy-property
    for     "set ablaze", "set on fire", "set afire", "set fire to", "set fire", torch, burn, "burn down", raze, demolish
    when    actor is REB or UAF or IMG or PRM or CRM or @armed, sentence has not @sport, object is not effigy or flag or tyre or tire or document or evidence or reputation or image or record or calorie or fuel or coal or plant or crop or it or them
    cameo   1712
    code    ASSAULT destroy
    yes     Rebels set ablaze eight Chadian trucks.                  rebels > TCD
    yes     The guerrillas set fire to the town hall.                guerrillas
    no      Rebels burned the flag of Chad.

rule wreck-property
    for     destroy, damage, wreck, sabotage
    when    actor is REB or UAF or IMG or PRM or CRM or @armed, object is @target or @facility or village or property or infrastructure or weapon or equipment, sentence has not @sport
    cameo   1712
    code    ASSAULT destroy
    yes     Militants destroyed two Egyptian power towers.           militants > EGY
    no      Rebels destroyed the middle class of Egypt.

verbs   set
    actor      subject
    recipient  on, object then of, object

rule set-on-fire
    for     set
    when    on has fire, actor is REB or UAF or IMG or PRM or CRM or @armed, object is none
    cameo   1712
    code    ASSAULT destroy
    yes     Rebels set on fire four Chadian trucks.                  rebels
    no      Rebels set the price on a list.

rule destroy-property-by-state
    for     "set ablaze", "set on fire", "set fire to", torch, "burn down", burn, raze
    when    actor is MIL or PRM or COP, object is @target or @facility or village or hut or field or crop or property or settlement
    cameo   1712
    code    ASSAULT destroy
    yes     Sudanese soldiers burned two Chadian villages.           SDN > TCD
    no      Sudanese soldiers burned the rubbish.

rule destroyed-unnamed
    for     "set ablaze", "set on fire", "set afire", torch, "burn down", raze
    when    object is @target or @facility, subject is none, sentence has @nonstate-sign, sentence has not @blast-accident, sentence has not @fiction
    cameo   1712
    code    ASSAULT destroy
    unnamed yes
    yes     Eight trucks were torched near the Chadian post in an area held by rebels.
    no      Eight trucks were torched in the film about the rebels.

class @nonstate-sign
    words   rebel, guerrilla, militant, maoist, naxal, naxalite, insurgent, gunman, terrorist, attack, extremist, separatist, ethnic, sectarian, militia, army, soldier, mob, attacker, assailant, arsonist, violence, clash
