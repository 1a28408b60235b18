# kill.lex: deliberate harm to persons
verbs   kill, "shoot dead", massacre, slaughter, slay, murder, "gun down", behead, lynch, execute, assassinate, poison, "open fire on", shoot, ambush, stab, maim, wound, injure, hang
    actor      subject
    recipient  object, on

verbs   abduct, kidnap, hijack, "take hostage", "hold hostage", ambush
    actor      subject
    recipient  object

verbs   torture, rape, beat, "beat up", assault, mistreat, molest, flog, whip, manhandle, "rough up", mutilate
    actor      subject
    recipient  object

nouns   killing, murder, assassination, execution, slaying, beheading, shooting
    actor      by, subject
    recipient  of, possessor

nouns   abduction, kidnapping, hijacking
    actor      by, subject
    recipient  of, possessor

nouns   torture, beating, rape
    actor      by, subject
    recipient  of

rule kill
    for     kill, "shoot dead", "gun down", slay, shoot, "open fire on", wound, injure
    when    actor is @armed or COP or aircraft or warplane or jet or gunship or tank or missile or rocket or drone or artillery or mortar, sentence has not @accident
    cameo   190
    yes     Turkish soldiers killed three Syrian rebels.             TUR > SYR
    yes     Kenyan police killed two rebels.                         KEN
    yes     Militants in Pakistan killed two Chinese engineers.      militants > CHN
    no      The frost killed the crop.
    no      Peacekeepers brought cholera to Haiti, killing thousands.

rule kill-suicide
    for     kill, wound, injure, maim
    when    subject has suicide, subject has bomber or attacker or bombing or attack
    cameo   1831
    yes     A suicide bomber killed three soldiers in Yemen.         bomber > YEM
    no      The suicide of the general shocked Yemen.

rule kill-by-police
    for     kill, "shoot dead", "gun down", shoot, "open fire on", wound
    when    actor is COP, recipient is not REB or UAF or IMG or MIL, sentence has not @accident, sentence has not @accident, object is not himself or herself
    cameo   175
    yes     Kenyan police gunned down two protesters.                KEN
    no      Kenyan police shot at a target.
    no      Kenyan police killed two rebels.

rule kill-plain
    for     kill, "shoot dead", "gun down", slay, murder, lynch
    when    actor is person or country or people or CVL or UAF or CRM, recipient is any, sentence has not @accident
    cameo   180
    yes     Israel killed two Iranian scientists.                    ISR > IRN
    no      The illness killed two scientists.
    no      The crash of two Indonesian planes killed 120 people.

rule massacre
    for     massacre, slaughter
    when    recipient is any
    cameo   202
    yes     Government troops massacred Tamil villagers in Sri Lanka.
    no      Farmers slaughter pigs in winter.

rule assassinate
    for     assassinate, assassination
    cameo   186
    yes     Gunmen from Chechnya assassinated the Georgian minister.     gunmen > GEO
    no      Critics assassinated his character.

rule execute
    for     execute, hang, behead, execution, beheading
    when    recipient is any, object is not it or campaign or search or trade or deal or raid or plan or play or strategy or order or warrant or contract or manoeuvre, actor is not JRN or EDU or BUS
    cameo   186
    code    ASSAULT targeted
    yes     Iran executed two Kurdish prisoners.                     IRN
    yes     Saudi Arabia beheaded a Sri Lankan maid.                 SAU > LKA
    no      The gymnast executed a turn.
    no      "We had a plan and executed it well," the Swedish coach said.

rule poison
    for     poison
    when    recipient is person or country or people or GOV
    cameo   180
    code    ASSAULT unconventional
    yes     Russia poisoned a Ukrainian politician.                  RUS > UKR
    no      The news poisoned the mood.

rule ambush
    for     ambush
    cameo   193
    yes     The Taliban ambushed an Afghan army convoy.              taliban > AFG
    no      Reporters asked about the ambush.

rule stab
    for     stab
    when    recipient is any
    cameo   182
    code    ASSAULT primitive
    yes     A Palestinian stabbed an Israeli soldier.                PSE > ISR
    no      He stabbed at the answer.

rule abduct
    for     abduct, kidnap, hijack, "take hostage", "hold hostage", abduction, kidnapping, hijacking
    when    object is not hashtag or debate or agenda or meeting or account or conversation, actor is not EDU or @child
    cameo   181
    yes     Boko Haram kidnapped Cameroonian girls.                  boko > CMR
    yes     The abduction of two Italian nuns by the rebels shocked the town.   rebels > ITA
    no      A film about aliens who abduct cows opened.
    no      The group told its followers to hijack hashtags about Kenya.

rule torture
    for     torture
    when    actor is any
    cameo   1822
    yes     Syrian soldiers tortured a Lebanese prisoner.            SYR > LBN
    no      The heat was torture.

rule rape
    for     rape, molest
    when    actor is @armed or COP or MIL
    cameo   1821
    yes     Rohingya women were raped by Burmese soldiers.           MMR
    no      The book is about rape.

rule beat
    for     beat, "beat up", assault, mistreat, flog, whip, manhandle, "rough up"
    when    recipient is person or CVL or people or COP or JRN or OPP or EDU or REF or detainee or prisoner or protester or demonstrator or inmate, actor is COP or MIL or GOV or CVL or people or @armed or OPP, sentence has not @sport or poll or candidate or nominee or nomination or primary or election or voter or ballot or caucus, to is not spot or one or post or punch or title
    cameo   182
    yes     Belarusian police beat two Polish journalists.           BLR > POL
    yes     Sudanese soldiers beat up Ugandan detainees.             SDN > UGA
    no      Kenya beat Uganda in the final.
    no      People in Oslo beat a Danish singer to the top spot.
    no      Supporters of the Kenyan candidate can beat her rival at the polls.

rule killing-noun
    for     killing, murder, slaying, shooting
    when    actor is @armed or COP or country, recipient is any
    cameo   190
    yes     Pakistan protested the killing of two soldiers by Indian troops.    IND
    no      The murder mystery sold well.

class @armed
    words      gunman, militant, rebel, soldier, troops, fighter, insurgent, terrorist, bomber, attacker, militia, guerrilla, sniper, warplane, jet, missile, strike, airstrike, drone, extremist, jihadist, separatist
    sectors    MIL REB UAF PRM SPY
    countries  IMG

rule attempt-assassination
    for     assassinate, kill, murder, poison
    when    head is try or attempt or plot or plan or fail, recipient is GOV or LEG or OPP or person or country
    cameo   185
    code    ASSAULT targeted
    yes     Gunmen tried to assassinate the Georgian minister.       gunmen > GEO
    no      The chef tried to kill the taste.

rule beat-to-death
    for     beat, lynch, stab, kick
    when    to is death, recipient is any
    cameo   1823
    yes     Soldiers in Sudan beat a Chadian trader to death.        SDN > TCD
    no      The drummer beat time.

verbs   use, hold
    actor      subject
    recipient  object

rule human-shield
    for     use, hold
    when    as is shield, actor is @armed or MIL or REB or COP or country or group, recipient is any
    cameo   184
    yes     The militia used Yemeni villagers as human shields.      militia > YEM
    no      The knight used a door as a shield.

verbs   crucify, "burn alive", strangle, electrocute
    actor      subject
    recipient  object

rule kill-cruelly
    for     crucify, "burn alive", strangle, electrocute
    when    recipient is any, actor is @armed or MIL or REB or GOV or COP or IMG
    cameo   180
    code    ASSAULT targeted
    yes     The Islamic State burned alive a Jordanian pilot.        IMG > JOR
    no      The sauce was burned.

verbs   "carry out massacre of", "commit massacre in", "carry out killing of", "carry out execution of"
    actor      subject
    recipient  of, in, object then of, object then in

rule commit-massacre
    for     "carry out massacre of", "commit massacre in", "carry out killing of", "carry out execution of"
    when    actor is any, recipient is any
    cameo   202
    yes     The militia committed a massacre in a Congolese village. militia > COD
    no      The film shows a massacre.

class @child
    words   girl, boy, schoolgirl, schoolboy, student, pupil, child, villager, hostage, captive

rule shot-unnamed
    for     "shoot dead", "gun down", "open fire on"
    when    recipient is any, sentence has not @accident
    cameo   180
    code    ASSAULT firearms
    unnamed yes
    yes     A Kenyan minister was gunned down in Nairobi.            - > KEN
    no      Kenyan police gunned down two protesters.
    why     The passive names nobody; that somebody did it is certain.

rule assassinated-unnamed
    for     assassinate, behead, massacre, lynch
    when    recipient is any, sentence has not @accident
    cameo   186
    unnamed yes
    yes     The Georgian minister was assassinated on Monday.        - > GEO
    no      His character was assassinated in the press.

rule abducted-unnamed
    for     abduct, kidnap, "take hostage", "hold hostage"
    when    recipient is any, object is not hashtag or debate or agenda or meeting or account or conversation
    cameo   181
    unnamed yes
    yes     Two Italian nuns were kidnapped near the border.         - > ITA
    no      The debate was kidnapped by shouting.

rule killed-in-attack
    for     kill, wound, injure, maim, slay, murder
    when    in is @violence, recipient is any, sentence has not @accident
    cameo   180
    unnamed yes
    yes     Three Turkish soldiers were killed in a bomb attack.     - > TUR
    no      Three Turkish soldiers were killed in a crash.

rule killed-when-bombed
    for     kill, wound, injure, maim
    when    subject is @explosive, recipient is any, sentence has not @accident
    cameo   183
    unnamed yes
    yes     A roadside bomb killed two Ghanaian peacekeepers.        - > GHA
    yes     A car bomb wounded a Lebanese minister.                  - > LBN
    no      The bomb joke killed the mood.

class @violence
    words   attack, blast, explosion, bombing, clash, gunfight, gunbattle, encounter, ambush, firing, shootout, shooting, fighting, raid, strike, airstrike, crossfire, gunfire, shelling, assault, battle, firefight, skirmish, massacre, bombardment

class @explosive
    words   bomb, blast, explosion, mine, landmine, grenade, IED, device, explosive, car-bomb, rocket, shell, mortar, bombing
