# kill.lex: deliberate harm to persons
verbs   kill, "shoot dead", massacre, slaughter, slay, murder, "gun down", behead, lynch, execute, assassinate, poison, shoot, ambush, stab, maim, wound, injure, hang, "shoot to death", "stab to death", "hack to death", "burn to death", "beat to death", "kick to death", "stone to death", "club to death", "mow down", machine-gun, machinegun, "riddle with bullet", decapitate, "shoot and kill"
    actor      subject, clause then by
    recipient  object, clause then object

verbs   "open fire on", "open fire at", "open fire upon", "open fire", "open gunfire on", "fire at", "fire on", "fire upon", "shoot at", "fire into", "fire shot at", "fire bullet at", "fire indiscriminately at", "spray with bullet", snipe
    actor      compound, subject
    recipient  on, at, upon, into, object then at, object then on, object, against, in

verbs   abduct, kidnap, hijack, "take hostage", "hold hostage", ambush
    actor      subject
    recipient  object

verbs   torture, rape, beat, "beat up", assault, mistreat, molest, flog, whip, manhandle, "rough up", mutilate
    actor      subject
    recipient  object

nouns   killing, murder, assassination, execution, slaying, beheading, shooting, massacre, slaughter, lynching, stabbing, decapitation
    actor      by, subject
    recipient  of, possessor

nouns   abduction, kidnapping, hijacking
    actor      by, subject
    recipient  of, possessor

nouns   torture, beating, rape
    actor      by, subject
    recipient  of

rule kill
    for     kill, slay, wound, injure, maim, "mow down", "hack to death", "stab to death"
    when    subject is not @facility, actor is @armed or COP or aircraft or warplane or jet or gunship or tank or missile or rocket or drone or artillery or mortar, sentence has not @accident
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
    for     kill, "shoot dead", "gun down", shoot, wound, injure, "shoot to death"
    when    subject is not @facility, actor is COP, recipient is not REB or UAF or IMG or MIL, sentence has not @accident, sentence has not @sport, object is not himself or herself or @filmed, by is not REB or UAF or CRM or IMG or gunman or terrorist or attacker or assailant or militant or man or driver or robber or shooter or sniper
    cameo   175
    yes     Kenyan police gunned down two protesters.                KEN
    no      Kenyan police shot at a target.
    no      Kenyan police killed two rebels.
    no      The Kenyan police officer shot by a gunman on Monday has died.

rule shoot
    for     "shoot dead", "gun down", shoot, "shoot to death", machine-gun, machinegun, "riddle with bullet"
    when    actor is @armed or COP, sentence has not @accident, sentence has not @sport, object is not @filmed or himself or herself
    cameo   193
    yes     Turkish soldiers shot dead three Syrian rebels.          TUR > SYR
    yes     Rebels shot a Chadian teacher to death.                  rebels > TCD
    no      Soldiers shot a film about Chad.

rule shoot-plain
    for     "shoot dead", "gun down", shoot, "shoot to death", machine-gun, machinegun, "riddle with bullet"
    when    actor is person or group or country or people or CVL or UAF or CRM, recipient is any, sentence has not @accident, object is not @filmed or himself or herself or me or us
    cameo   180
    code    ASSAULT firearms
    yes     A Chadian minister was shot dead by two women.           women > TCD
    no      Two men shot a film about a minister.

rule open-fire
    for     "open fire on", "open fire at", "open fire upon", "open fire", "fire at", "fire on", "fire upon", "shoot at", "fire into", "fire shot at", "fire bullet at", "spray with bullet", "open gunfire on", "fire indiscriminately at"
    when    actor is MIL or REB or UAF or CRM or IMG or PRM or @armed or country or CVL, sentence has not @sport, object is not @projectile or salvo or broadside or question or flare or look, on is not cylinder, sentence has not @campaign
    cameo   193
    code    ASSAULT firearms
    yes     Two gunmen opened fire on the car of a Kenyan senator.   gunmen > KEN
    yes     Rebels fired at a Malian patrol.                         rebels > MLI
    no      Rebels opened fire with mortar shells at a game of football.
    no      The senator opened fire with a question.

class @projectile
    words   missile, rocket, shell, mortar, artillery, torpedo, cannon, salvo

class @filmed
    words   film, video, movie, documentary, photo, photograph, picture, scene, footage, series, episode, commercial, feature, goal, basket, pool, hoop, deer, bird, duck, elephant, bear, wolf, dog, arrow

rule open-fire-police
    for     "open fire on", "open fire at", "open fire upon", "open fire", "fire at", "fire on", "fire upon", "shoot at", "fire into", "fire shot at", "fire bullet at"
    when    actor is COP, recipient is not REB or UAF or IMG or MIL, object is not gas, sentence has not @sport, at is not target or range
    cameo   175
    code    ASSAULT firearms
    yes     Kenyan police fired at the crowd.                        KEN
    yes     Sudanese police opened fire on the demonstrators.        SDN
    no      Kenyan police shot at a target.
    no      Kenyan police fired at the rebels.

rule open-fire-at-armed
    for     "open fire on", "open fire at", "open fire upon", "fire at", "fire on", "fire upon", "shoot at"
    when    actor is COP, recipient is REB or UAF or IMG or MIL
    cameo   193
    yes     Kenyan police fired at the rebels.                       KEN > rebels
    no      Kenyan police fired at the crowd.

rule kill-plain
    for     kill, slay, murder, lynch, "hack to death", "stab to death", "burn to death", "stone to death", "club to death", "mow down"
    when    actor is person or country or people or CVL or UAF or CRM, recipient is any, sentence has not @accident, object is not us or me or you or it or himself or herself or themselves or myself or yourself
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
    when    object is not hashtag or debate or agenda or meeting or account or conversation or floor or city or town or economy or budget or bill or world or region or future or policy or process or party or election or campaign or issue or message or name or movement or narrative or system or faith or religion or brand or term or word or future or flag, actor is not EDU or @child
    cameo   181
    yes     Boko Haram kidnapped Cameroonian girls.                  boko > CMR
    yes     The abduction of two Italian nuns by the rebels shocked the town.   rebels > ITA
    no      A film about aliens who abduct cows opened.
    no      The group told its followers to hijack hashtags about Kenya.
    no      Kenyan senators hijacked the floor of the house for a day.

rule torture
    for     torture
    when    actor is any
    cameo   1822
    yes     Syrian soldiers tortured a Lebanese prisoner.            SYR > LBN
    no      The heat was torture.

rule tortured-unnamed
    for     torture
    when    recipient is any, subject is none, sentence has not @fiction, head is not bring or restore or reinstate or support or favor or favour or oppose or ban or back or resume or revive, object is not data or number or logic or metaphor
    cameo   1822
    unnamed yes
    yes     Two Syrian prisoners were tortured in a secret jail.     - > SYR
    no      The numbers were tortured by the Syrian minister.

nouns   torture
    actor      by, subject
    recipient  of, object, head then subject

rule torture-noun-unnamed
    for     torture
    when    recipient is any, sentence has prison or prisoner or jail or custody or detention or detainee or cell or police or soldier or captivity or die or death, sentence has not @fiction, head is not prohibit or prevent or ban or convention
    cameo   1822
    unnamed yes
    yes     The Syrian dissident died after torture in prison.       - > SYR
    no      The convention bans torture of prisoners.

rule rape
    for     rape, molest
    when    actor is @armed or COP or MIL
    cameo   1821
    yes     Rohingya women were raped by Burmese soldiers.           MMR
    no      The book is about rape.

rule raped-unnamed
    for     rape
    when    recipient is any, subject is none, sentence has @nonstate-sign or conflict or war or village or refugee or camp or custody, sentence has not @fiction
    cameo   1821
    unnamed yes
    yes     Two Congolese women were raped during the attack on the village.    - > COD
    no      The singer said that he had never raped a woman.

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

rule killing-work-of
    for     killing, murder, slaying, assassination, massacre, kidnapping, abduction
    when    head is work or act or action or deed or doing or handiwork, head has not not, actor is any, recipient is any, sentence has not @fiction, sentence has not @accident, trigger has not mercy, object is not it or himself or herself
    actor   head then of, head then by
    cameo   186
    yes     The murder of the Chadian minister was an act by rebels.     rebels > TCD
    no      The murder of the Chadian minister was not the work of rebels.

rule killing-noun-plain
    for     killing, murder, slaying, lynching, decapitation
    when    actor is any, recipient is any, sentence has not @fiction
    cameo   180
    yes     The murder of the Chadian minister was carried out by two men.    men > TCD
    no      The murder of the Chadian minister is the matter of a film.

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
    for     "beat to death", "kick to death", "stab to death", "hack to death", "stone to death", "club to death"
    when    recipient is any
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

verbs   "beat up", flog, mistreat, manhandle, "rough up", "hold captive", "take captive", "take prisoner"
    actor      subject
    recipient  object

rule beaten-unnamed
    for     "beat up", flog, "rough up", manhandle
    when    recipient is @public-figure or prisoner or detainee, subject is none, sentence has not @sport, sentence has not @fiction
    cameo   182
    unnamed yes
    yes     A Kenyan journalist was beaten up outside the court.     - > KEN
    no      A Kenyan boxer was beaten up in the match.

rule captured-unnamed
    for     "hold captive", "take captive", "take prisoner"
    when    recipient is any, subject is none, sentence has not @fiction
    cameo   181
    unnamed yes
    yes     Two Malian soldiers were taken prisoner near the border. - > MLI
    no      The audience was taken prisoner by the film.

class @child
    words   girl, boy, schoolgirl, schoolboy, student, pupil, child, villager, hostage, captive

# Whose violent death is no private matter, whoever did it.
class @public-figure
    sectors    GOV MIL COP SPY LEG JUD REB OPP PTY PRM JRN REL ELI LAB AGR REF PRE SOC
    words      peasant, villager, tribal, missionary, priest, nun, tourist, engineer, hostage, informer, informant, activist, protester, demonstrator, refugee, foreigner, bodyguard, candidate, trader, contractor, teacher, student, farmer, doctor, professor

class @fiction
    words   film, movie, novel, book, series, drama, play, episode, thriller, mystery, character, actor, actress, album, song, museum, documentary, comic, game

rule shot-unnamed
    for     "shoot dead", "gun down", shoot, "shoot to death", machine-gun, machinegun, "riddle with bullet"
    when    recipient is any, subject is none, recipient is @public-figure or country, sentence has not @accident, sentence has not @fiction, object is not @filmed or mind or nerve or credibility or voice or confidence or missile or rocket or drone or plane or helicopter or satellite or balloon
    cameo   180
    code    ASSAULT firearms
    unnamed yes
    yes     A Kenyan minister was gunned down in Nairobi.            - > KEN
    yes     The Peruvian senator was shot on Monday.                 - > PER
    no      Kenyan police gunned down two protesters.
    no      The Peruvian senator was shot by gunmen.
    why     The passive names nobody; that somebody did it is certain.

rule shot-dead-unnamed
    for     "shoot dead", "gun down", "shoot to death", machine-gun, machinegun, "riddle with bullet"
    when    recipient is any, subject is none, sentence has not @accident, sentence has not @fiction
    cameo   180
    code    ASSAULT firearms
    unnamed yes
    yes     Three people were gunned down in a Kenyan market.        - > people
    no      Three people were gunned down by Kenyan soldiers.

rule murdered-unnamed
    for     murder, slay, "stab to death", "hack to death", "beat to death", "burn to death", "stone to death", "club to death", decapitate
    when    recipient is @public-figure, subject is none, sentence has not @accident, sentence has not @fiction
    cameo   180
    unnamed yes
    yes     Six Spanish priests were murdered near the border.       - > ESP
    no      The Spanish singer was murdered in the film.
    no      Six Spanish priests were murdered by soldiers.

rule murder-noun-unnamed
    for     killing, murder, slaying, lynching, beheading, decapitation
    when    recipient is @public-figure, sentence has not @accident, sentence has not @fiction, trigger has not mercy
    cameo   180
    unnamed yes
    yes     Chad condemned the murder of two French journalists.     - > FRA
    no      The murder of the senator opens the film.
    no      The murder of two French journalists by rebels shocked Chad.

rule murder-of-person-unnamed
    for     killing, murder, slaying, massacre
    when    recipient is person or CVL or group, sentence has @politics, sentence has not @accident, sentence has not @fiction, trigger has not mercy
    cameo   180
    unnamed yes
    yes     The Colombian government condemned the murder of Ana Pardo.    - > pardo
    no      Ana Pardo wrote of the murder of Luis Rey.

# Words beside which a violent death is no private matter.
class @politics
    words   government, president, minister, party, political, politically, guerrilla, rebel, army, ambassador, candidate, union, rights, church, diplomat, terrorist, terrorism, paramilitary, militant, opposition, parliament, congress, extremist, insurgent, separatist, ethnic, sectarian, troop, soldier, military, regime, dissident, priest, bishop, embassy

rule murdered-person-unnamed
    for     murder, slay, "stab to death", "hack to death", "beat to death", "shoot to death", shoot, "burn to death", decapitate, execute
    when    recipient is person or CVL or group, subject is none, sentence has @politics, sentence has not @accident, sentence has not @fiction, object is not @filmed or order or plan or it or himself or herself
    cameo   180
    unnamed yes
    yes     Ana Pardo, who led the Colombian union, was murdered on Monday.    - > pardo
    no      Ana Pardo was murdered in her flat in Leeds.

nouns   "assassination attempt", "murder attempt", "attempt on life", "assassination bid", "attempted assassination", "attempted murder"
    actor      subject, by
    recipient  on, against, of, object, on then possessor, of then possessor, possessor

rule murders-of-armed
    for     killing, murder, assassination, slaying, massacre, slaughter
    when    possessor is CRM or REB or UAF or IMG, of is none
    actor   possessor
    recipient  against
    cameo   190
    yes     The Colombian cartel's murders shocked Chad.             COL
    no      The Colombian minister's murder shocked Chad.
    why     whose murders they are who lives by arms has done them

rule attempted-assassination
    for     "assassination attempt", "murder attempt", "attempt on life", "assassination bid", "attempted assassination"
    when    actor is any, sentence has not @fiction
    cameo   185
    code    ASSAULT targeted
    yes     The assassination attempt on the Georgian minister was carried out by two gunmen.    gunmen > GEO
    no      The assassination attempt on the minister is the matter of the film.

rule attempted-assassination-unnamed
    for     "assassination attempt", "murder attempt", "attempt on life", "assassination bid", "attempted assassination"
    when    recipient is any, sentence has not @fiction
    cameo   185
    code    ASSAULT targeted
    unnamed yes
    yes     The assassination attempt on the Georgian minister failed.      - > GEO
    yes     The Georgian minister survived an assassination attempt.        - > GEO
    no      The assassination attempt on the minister is the matter of the film.

rule assassination-unnamed
    for     assassination
    when    recipient is any, sentence has not @fiction, trigger has not character, by is none
    cameo   186
    unnamed yes
    yes     The assassination of the Georgian minister shook the country.    - > GEO
    no      The film is about the assassination of the minister.

rule massacre-noun
    for     massacre, slaughter
    when    actor is any, recipient is any, sentence has not @fiction
    cameo   202
    yes     The massacre of Congolese villagers by the militia was condemned.    militia > COD
    no      The slaughter of pigs by farmers began.

rule massacre-noun-unnamed
    for     massacre
    when    recipient is any, sentence has not @fiction, sentence has not @sport
    cameo   202
    unnamed yes
    yes     The massacre of ten Congolese villagers was condemned.   - > COD
    no      The massacre of ten villagers is the subject of a film.

rule assassinated-unnamed
    for     assassinate, behead, massacre, lynch
    when    recipient is any, subject is none, sentence has not @accident
    cameo   186
    unnamed yes
    yes     The Georgian minister was assassinated on Monday.        - > GEO
    no      His character was assassinated in the press.

rule hostages-taken-to
    for     "take hostage", "take prisoner", "take captive"
    when    to is any, object is hostage or prisoner or captive
    cameo   none
    no      The Italian hostages were taken to a safe place.
    why     moved, not caught

rule abducted-unnamed
    for     abduct, kidnap, "take hostage", "hold hostage", hijack
    when    recipient is any, object is not hashtag or debate or agenda or meeting or account or conversation or discussion or city or town or economy or budget or bill or world or region or future or policy or election or party
    cameo   181
    unnamed yes
    yes     Two Italian nuns were kidnapped near the border.         - > ITA
    no      The debate was kidnapped by shouting.
    no      We are not holding the city of Mombasa hostage, the mayor said.

rule abduction-unnamed
    for     abduction, kidnapping, hijacking
    when    recipient is @public-figure or country, sentence has not @fiction
    cameo   181
    unnamed yes
    yes     Italy condemned the kidnapping of two nuns.              - > nuns
    no      The film tells of the kidnapping of two nuns.

rule killed-by-in
    for     kill, wound, injure, maim, slay, murder, die, perish, "lose life", hurt
    when    in is @violence, recipient is any, recipient is not REB, actor is any, sentence has not @accident
    actor   in then by, in then with, in then possessor, in then compound, by
    cameo   190
    yes     Three Turkish soldiers were killed in an attack by Kurdish rebels.   rebels > TUR
    no      Three Turkish soldiers were killed in an attack.
    no      Three Turkish soldiers were killed in a collision with a bus.

rule rebels-killed-in
    for     kill, wound, injure, maim, slay, murder, die, perish, "lose life", hurt
    when    in is @violence, recipient is REB, actor is any, actor is not REB, sentence has not @accident
    actor   in then by, in then with, in then possessor, in then compound, by
    cameo   190
    yes     Three rebels were killed in an encounter with Kenyan police.     KEN > rebels
    yes     Two rebels were killed in a wood in clashes with Kenyan police.  KEN > rebels
    no      Three Kurdish rebels were killed in a clash with the rebels.
    why     a clash with the rebels in which rebels fall tells of the other side, without its name

rule killed-in-police-firing
    for     kill, wound, injure, maim, die, perish, "lose life", hurt
    when    in is firing or shooting or action or custody or gunfire or crackdown or charge or encounter, actor is COP, recipient is any, recipient is not REB or UAF or IMG or MIL or CRM, sentence has not @accident
    actor   in then by, in then with, in then possessor, in then compound, by
    cameo   175
    yes     Two Kenyan students died in police firing.               police > KEN
    no      Two Kenyan students died in a bus accident.

nouns   "shooting death"
    actor      subject, by, possessor
    recipient  of, against

rule shooting-death
    for     "shooting death"
    when    recipient is any, sentence has not @fiction
    cameo   180
    code    ASSAULT firearms
    unnamed yes
    yes     The shooting deaths of two Israeli settlers angered the town.    - > ISR
    no      The shooting of the film was delayed.

rule killed-during
    for     kill, wound, injure, maim, slay, murder, die, perish, "lose life", hurt
    when    during is @violence, recipient is any, actor is any, sentence has not @accident, sentence has not @blast-accident
    actor   during then by, during then with, during then possessor, during then compound, by
    cameo   190
    yes     Three rebels were killed during an encounter with Kenyan police.    KEN > rebels
    no      Three rebels were killed during an epidemic.

rule rebels-killed-during
    for     kill, wound, injure, maim, slay, die, perish, "lose life", hurt
    when    during is @violence, recipient is REB, actor is MIL or COP or country, sentence has not @accident, sentence has not @blast-accident
    actor   during then by, during then with, with
    cameo   190
    yes     A rebel was killed during clashes with Kenyan troops near the lake.    KEN > rebel
    no      A rebel was killed during clashes near the lake.

rule died-after
    for     die, perish, kill, "lose life"
    when    after is gunfight or gunbattle or shootout or shoot-out or firefight or encounter or confrontation or clash or crossfire or standoff, recipient is any, actor is MIL or COP or REB or IMG or UAF or PRM, sentence has not @accident, sentence has not @sport
    actor   after then with, after then by
    cameo   190
    yes     Three rebels died after a shootout with Kenyan police.   KEN > rebels
    no      Three rebels died after a meal with Kenyan police.

rule killed-during-unnamed
    for     kill, wound, injure, maim, slay, murder, die, perish, "lose life", hurt
    when    during is @violence, recipient is any, sentence has not @accident, sentence has not @blast-accident
    cameo   180
    unnamed yes
    yes     Three Turkish soldiers were killed during a gun battle.  - > TUR
    no      Three Turkish soldiers died during a cholera epidemic.

rule killed-in-attack
    for     kill, wound, injure, maim, slay, murder, die, perish, "lose life", hurt
    when    in is @violence, in has not gas, recipient is any, sentence has not @accident, sentence has not @blast-accident
    cameo   180
    unnamed yes
    yes     Three Turkish soldiers were killed in an ambush.     - > TUR
    yes     Three Turkish soldiers died in the ambush.               - > TUR
    no      Three Turkish soldiers were killed in a crash.

verbs   die, perish, "lose life", hurt
    actor      by, in then by
    recipient  subject

rule killed-when-bombed
    for     kill, wound, injure, maim, hurt
    when    subject is @explosive, subject has not gas, recipient is any, sentence has not @accident, sentence has not @blast-accident
    actor   subject then by
    cameo   183
    unnamed yes
    yes     A roadside bomb killed two Ghanaian peacekeepers.        - > GHA
    yes     A car bomb wounded a Lebanese minister.                  - > LBN
    no      The bomb joke killed the mood.

rule killed-by-attack
    for     kill, wound, injure, maim
    when    subject is @violence or bullet, subject is not fire or wildfire or blaze, subject has not gas, recipient is any, sentence has not @accident, sentence has not @blast-accident
    cameo   180
    unnamed yes
    yes     An ambush killed two Ghanaian peacekeepers.              - > GHA
    no      A crash killed two Ghanaian peacekeepers.

# What an attack left behind.
verbs   leave, claim, cost, take, cause
    actor      subject then by, subject then possessor, subject then compound
    recipient  object then of, object

rule attack-kills
    for     kill, wound, injure, maim
    when    subject is @violence or @explosive, recipient is any, actor is any, actor is not COP or UNK, subject is not IED or mine or landmine, sentence has not @accident, sentence has not @blast-accident
    actor   subject then by, subject then possessor, subject then compound
    cameo   190
    yes     A Sudanese government offensive killed ten Chadian traders.    SDN > TCD
    no      A Sudanese government scheme killed the trade.

rule left-dead
    for     leave
    when    subject is @violence or @explosive, subject has not gas, sentence has dead or wounded or injured or killed or death or casualty or hospitalised or hospitalized, sentence has not @blast-accident
    cameo   180
    unnamed yes
    yes     The ambush left five Kenyan soldiers dead.               - > KEN
    yes     The riot left two Chadian officers wounded.              - > TCD
    no      The gas explosion left two Chadian officers wounded.

rule claimed-lives
    for     claim, cost, take, cause
    when    subject is @violence or @explosive, subject has not gas, object is life or death or casualty, object has not no, sentence has not @blast-accident
    cameo   180
    unnamed yes
    yes     The ambush claimed the lives of four Kenyan policemen.   - > KEN
    no      The landslide claimed the lives of four Kenyan policemen.

verbs   "result in", "lead to"
    actor      none
    recipient  in then of, in then possessor, to then of, to then possessor

rule resulted-in-deaths
    for     "result in", "lead to"
    when    subject is @violence or @explosive, subject has not gas, in is death or killing or injury or wounding or loss, recipient is any, in has not no, sentence has not @blast-accident
    cameo   180
    unnamed yes
    yes     The ambush resulted in the deaths of four Kenyan policemen.   - > KEN
    no      The landslide resulted in the deaths of four Kenyan policemen.
    no      The ambush resulted in talks with Kenyan policemen.

# Explosions that nobody meant.
class @blast-accident
    words   boiler, cylinder, canister, fireworks, firework, kitchen, refinery, coal, colliery, volcano, volcanic, accident, accidental, accidentally, mishap, methane, leak, transformer, stove, heater, meteor, crash, derailment, earthquake, quake, flood, flooding, cyclone, hurricane, typhoon, tornado, storm, avalanche, landslide, mudslide, tsunami, eruption, epidemic, outbreak, virus, disease, collision, stampede, wildfire, test, drill, demolition

class @violence
    words   attack, blast, explosion, bombing, clash, gunfight, gunbattle, encounter, ambush, firing, shootout, shoot-out, shooting, fighting, raid, strike, airstrike, crossfire, cross-fire, gunfire, shelling, assault, battle, firefight, skirmish, massacre, bombardment, confrontation, exchange, riot, violence, unrest, offensive

class @explosive
    words   bomb, blast, explosion, mine, landmine, grenade, IED, device, explosive, car-bomb, rocket, shell, mortar, bombing, dynamite, charge, petrol-bomb, booby-trap

# "Shot back", "fired back": answers, most of them in words.
verbs   "shoot back", "fire back", "hit back", "strike back", "lash back", "shoot from hip", "fire broadside"
    actor      subject
    recipient  at, against

rule answer-in-words
    for     "shoot back", "fire back", "hit back", "strike back", "lash back", "shoot from hip", "fire broadside"
    when    sentence has not @gunplay
    cameo   none
    no      The Kenyan senator shot back that the journalist had lied.

rule return-fire
    for     "shoot back", "fire back", "strike back"
    when    actor is MIL or REB or COP or country or IMG or @armed, sentence has @gunplay, sentence has not @stage
    cameo   190
    yes     Turkish troops fired back at the rebels with tanks.      TUR > rebels
    no      The Turkish minister fired back at critics.

class @public-thing
    words   city, town, country, nation, government, congress, parliament, economy, budget, bill, world, future, policy, process

rule hostage-figure
    for     "hold hostage"
    when    object has @public-thing, object is hostage or @public-thing
    cameo   none
    no      The Kenyan party is holding the country hostage over a tax.
    no      We are not holding the city of Mombasa hostage, the mayor said.
    why     a figure of speech
