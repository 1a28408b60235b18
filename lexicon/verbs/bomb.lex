# bomb.lex: explosives, artillery, aircraft
verbs   bomb, bombard, shell, strafe, mortar, rocket, "carry out airstrike on", "fire on", pound
    actor      subject
    recipient  object, on

verbs   "blow up", detonate, explode, "set off", "blow himself up", "blow herself up"
    actor      subject
    recipient  object, near, at, outside, in then of

verbs   "fire at", "fire on", "fire into", "launch at", fire, lob, launch
    actor      subject
    recipient  at, into, on, against, toward, towards, object then at, object then into, object then on

nouns   airstrike, "air strike", "bombing raid", "bomber raid", bombing, bombardment, shelling, "drone strike", "missile strike", "air raid", "rocket attack", "missile attack", "drone attack", "mortar attack"
    actor      subject, by, possessor, compound
    recipient  on, against, of

nouns   "suicide bombing", "suicide attack", "car bombing", "truck bombing", "roadside bombing"
    actor      subject, by, possessor, compound
    recipient  on, against, of

rule bomb
    for     bomb, strafe, "carry out airstrike on"
    cameo   195
    yes     Syrian jets bombed a Turkish post.                       SYR > TUR
    no      The play bombed.

rule bomb-nonstate
    for     bomb
    when    actor is REB or IMG or UAF or CRM
    cameo   183
    yes     The PKK bombed a Turkish police station.                 TUR
    no      The Turkish air force bombed a PKK camp.

rule shell
    for     bombard, shell, mortar
    when    sentence has not pea or egg or nut, object is not question or letter or call or email or money or million or thousand
    cameo   194
    yes     North Korean guns shelled a South Korean island.         PRK > KOR
    no      She shelled the peas.

verbs   "shell out"
    actor      subject
    recipient  none

rule shell-out
    for     "shell out"
    cameo   none
    no      The Kenyan party shelled out money for a film.

rule pound
    for     pound, rocket
    when    object is any, actor is MIL or REB or UAF or IMG or country or GOV or @armed, actor is not person, as is none, on is not issue or matter, for is none
    cameo   194
    yes     Turkish guns pounded Syrian positions.                   TUR > SYR
    no      China is rocketing ahead with its plans.
    no      The Kenyan senator pounded his Ugandan rival as a liar.

rule fire-missiles
    for     "fire at", "fire on", "fire into", "launch at", fire, lob, launch
    when    object is missile or rocket or shell or mortar or artillery or bomb or round or torpedo or grenade or shot or battery or cannon or projectile or salvo, recipient is any
    cameo   194
    yes     Hamas fired rockets at Israel.                           hamas > ISR
    no      The boss fired his deputy.

rule airstrike
    for     airstrike, "air strike", "air raid", "bombing raid", "bomber raid", bombardment
    when    actor is any
    cameo   195
    yes     Bombing raids by the Saudi government killed ten people.   SAU
    yes     Saudi airstrikes on Yemen killed ten people.             SAU > YEM
    yes     Israel launched an air strike on Lebanon.                ISR > LBN
    no      The airstrike is the subject of a film.

rule drone-strike
    for     "drone strike", "drone attack"
    cameo   1952
    yes     Iran condemned a US drone strike on a Pakistani village. USA > PAK
    no      A drone delivered the parcel.

rule missile-strike
    for     "missile strike", "missile attack", "rocket attack", "mortar attack", shelling
    when    actor is any
    cameo   194
    yes     Armenian shelling of an Azerbaijani village went on.     ARM > AZE
    no      A missile attack is feared.

rule bombing-of-facility
    for     bombing, airstrike, shelling, bombardment, "suicide bombing", "suicide attack", "car bombing", "truck bombing"
    when    compound is @facility, actor is any
    actor      by, subject
    recipient  compound
    cameo   183
    yes     The rebels carried out the Indian embassy bombing.       rebels > IND
    no      The embassy hired a new cook.

rule bombing
    for     bombing
    when    actor is any, compound is not @facility
    cameo   183
    yes     The bombing of a Kenyan hotel by al-Shabaab killed six people.   shabaab > KEN
    no      The bombing raid in the film looks real.

rule suicide-bombing
    for     "suicide bombing", "suicide attack"
    when    actor is any
    cameo   1831
    yes     The Taliban carried out a suicide bombing against an Afghan base.    taliban > AFG
    no      The suicide of the poet was kept secret.

rule car-bombing
    for     "car bombing", "truck bombing"
    when    actor is any
    cameo   1832
    yes     The rebels carried out a car bombing against a Turkish post.     rebels > TUR
    no      A car crash closed the road.

rule roadside-bombing
    for     "roadside bombing"
    when    actor is any
    cameo   1833
    yes     The Taliban carried out a roadside bombing against British troops.   taliban > GBR
    no      A roadside stall sold fruit.

rule blow-up
    for     "blow up", detonate, "set off"
    when    actor is REB or IMG or UAF or country or MIL or @armed
    cameo   183
    yes     Militants blew up an Egyptian gas pipeline.              militants > EGY
    no      The photographer blew up the picture.

verbs   "carry out precision strike on", "carry out precision strike against", "launch cruise missile at", "fire cruise missile at"
    actor      subject
    recipient  on, against, at

rule precision-strike
    for     "carry out precision strike on", "carry out precision strike against", "launch cruise missile at", "fire cruise missile at"
    cameo   1951
    yes     The United States fired cruise missiles at a Syrian base.    USA > SYR
    no      The United States sold cruise missiles to Poland.

verbs   "detonate nuclear bomb", "detonate nuclear device", "explode nuclear device", "conduct nuclear test", "carry out nuclear test"
    actor      subject
    recipient  none

rule nuclear-test
    for     "detonate nuclear bomb", "detonate nuclear device", "explode nuclear device", "conduct nuclear test", "carry out nuclear test"
    cameo   150
    code    MOBILIZE weapons
    yes     North Korea conducted a nuclear test.                    PRK
    no      The clinic carried out a blood test.
    why     a test hits nobody: it shows power; 2042 is for use

verbs   explode, detonate, "go off", "rip through", "tear through", "blow up"
    actor      none
    recipient  near, at, outside, inside, through, object, in

rule bomb-explodes
    for     explode, detonate, "go off", "rip through", "tear through", "blow up"
    when    subject is @explosive, subject is not shell or rocket, sentence has not test or drill or gas or accident or accidental or accidentally or mishap or boiler
    cameo   183
    unnamed yes
    yes     A car bomb exploded outside the Turkish consulate.       - > TUR
    yes     An explosive device went off in a market in Lahore.
    no      A gas canister exploded in a Turkish restaurant.

# Thrown, laid and found.
verbs   throw, hurl, lob, toss, fling, explode, detonate, trigger, "set off", activate, drop, plant, place, lay, install, hide, attach, leave, launch, fire
    actor      subject
    recipient  object then at, object then on, at, on, into, against, toward, towards, near, outside, inside, under, in

rule throw-bomb
    for     throw, hurl, lob, toss, fling
    when    object is @throwable, actor is any
    cameo   183
    yes     Two men threw a grenade at a Chadian police station.     men > TCD
    yes     The guerrillas hurled dynamite charges at the army post. guerrillas > army
    no      The minister threw a party.

rule throw-bomb-unnamed
    for     throw, hurl, lob, toss, fling
    when    object is @throwable, subject is none
    cameo   183
    unnamed yes
    yes     A grenade was thrown at the Turkish consulate.           - > TUR
    no      A party was thrown for the Turkish consul.

rule throw-acid
    for     throw, hurl, toss, fling
    when    object is acid, recipient is any, actor is any
    cameo   182
    code    ASSAULT primitive
    yes     Two men threw acid at a Kenyan journalist.               men > KEN
    no      Two men threw a ball at a Kenyan journalist.

class @throwable
    words   grenade, bomb, dynamite, explosive, charge, molotov, cocktail, petrol-bomb, firebomb, device, hand-grenade, stick, pipe-bomb

class @planted
    words   bomb, mine, explosive, landmine, dynamite, IED, device, charge, car-bomb, booby-trap, grenade

rule plant-explosive
    for     plant, place, lay, install, hide, attach, leave, "set off", detonate, explode, activate, trigger
    when    object is @planted, actor is any, actor is not COP or BUS or MNC or EDU, sentence has not @blast-accident
    cameo   183
    yes     Guerrillas placed a bomb near the Peruvian embassy.      guerrillas > PER
    yes     Rebels detonated a mine near a Turkish patrol.           rebels > TUR
    no      The firm installed a device near the Peruvian embassy for the phone.
    no      Experts detonated a bomb in a test.

rule plant-explosive-unnamed
    for     plant, place, lay, "set off", detonate, explode, activate, trigger
    when    object is bomb or mine or explosive or landmine or dynamite or IED or car-bomb or charge, subject is none, sentence has not @blast-accident, sentence has not @charge-matter
    recipient  at, on, into, against, near, outside, inside, under, in, object then at, object then on, object then in
    cameo   183
    unnamed yes
    yes     A bomb was placed near the Peruvian embassy.             - > PER
    yes     Two bombs were detonated in Peruvian banks.              - > PER
    no      A charge was laid against the Peruvian diplomat in court.

class @charge-matter
    words   court, prosecutor, indictment, judge, lawyer, defendant, count, fraud, trust, coal, gold, copper, mining, miner, ore

# What a bomb does to things.
verbs   destroy, damage, wreck, shatter, rock, shake, hit, strike, derail, demolish, "blow up", "rip apart", "tear apart", tear, level, gut, jolt, target
    actor      subject
    recipient  object, object then of

rule destroyed-by-bomb
    for     destroy, damage, wreck, shatter, rock, shake, hit, strike, derail, demolish, "blow up", "rip apart", "tear apart", level, jolt, target
    when    subject is @bomb-word, subject has not gas, object is any, sentence has not @blast-accident, sentence has not @sport, sentence has not @fiction, actor is none
    cameo   183
    unnamed yes
    yes     A powerful bomb destroyed the Peruvian consulate.        - > PER
    yes     Two explosions rocked the Chadian capital.               - > TCD
    yes     A Turkish convoy was hit by a roadside bomb.             - > TUR
    no      A gas explosion destroyed the Peruvian consulate.

class @bomb-word
    words   bomb, blast, explosion, mine, landmine, grenade, IED, explosive, car-bomb, dynamite, charge, bombing, gunfire, gunshot, shrapnel

rule hit-by-weapon
    for     destroy, damage, wreck, hit, strike, demolish, "blow up", level
    when    subject is missile or rocket or shell or mortar or artillery or shelling or bombardment or fire, subject has not house or forest or wildfire, subject has missile or rocket or shell or mortar or artillery or tank or gun or sniper or machine-gun or shelling or bombardment, object is any, sentence has not @sport, actor is none
    cameo   194
    unnamed yes
    yes     A rocket hit the Turkish consulate.                      - > TUR
    no      Hail hit the Turkish consulate.

rule blow-up-by
    for     "blow up", dynamite, sabotage
    when    actor is REB or UAF or IMG or MIL or CRM or CVL or group or @armed, object is @target or @facility or person or mine or bomb or himself or herself, object is not photo or picture or balloon or photograph or image or deal or talk or plan or agreement or scandal or internet
    cameo   183
    yes     Urban commandos dynamited a Peruvian power tower.        commandos > PER
    no      The photographer blew up the picture.
    no      The row blew up.

verbs   dynamite, sabotage
    actor      subject
    recipient  object, object then of

rule bombed-unnamed
    for     bomb
    when    recipient is any, recipient is not country, subject is none, sentence has not @sport, sentence has not @fiction, object is not out or test or audition or debut or interview or exam
    cameo   183
    unnamed yes
    yes     A branch of the Turkish embassy was bombed on Monday.   - > TUR
    no      Her Peruvian film bombed on Monday.

rule blown-up-unnamed
    for     "blow up", dynamite
    when    object is @target or @facility, subject is none, object is not balloon
    cameo   183
    unnamed yes
    yes     A Peruvian bridge was blown up on Monday.                - > PER
    no      The picture was blown up on Monday.

# What armed groups strike that is no person.
class @target
    words   tower, pylon, pipeline, bridge, railway, track, train, bus, truck, vehicle, car, patrol, installation, substation, plant, line, transmitter, convoy, tanker, oilfield, refinery, headquarters, office, branch, building, house, home, shop, store, warehouse, station, post, barracks, garrison, bank, ambulance, jeep, van, lorry, tractor, excavator, machine, machinery, equipment, crop, plantation, ranch, mill, factory, radio, antenna, mast, dam, tunnel, road, aircraft, helicopter, plane, boat, ship, motorcycle, dormitory, clinic, monument, temple, statue, bulldozer, dumper, locomotive, generator, cable, hut, tent, courthouse

nouns   explosion, blast
    actor      subject, by
    recipient  at, outside, near, in, inside, on, object

rule explosion-by
    for     explosion, blast, "bomb explosion", "bomb blast"
    when    actor is REB or UAF or IMG or CRM or PRM, sentence has not @fiction
    cameo   183
    yes     Rebels carried out a grenade blast at a Chadian market.  rebels > TCD
    no      Rebels felt the blast at a Chadian market.

rule explosion-triggered
    for     explosion, blast
    when    head is trigger or cause or detonate or set or unleash or engineer, actor is REB or UAF or CRM or IMG or MIL, trigger has not gas, sentence has not @blast-accident, sentence has not @fiction, sentence has not controlled
    actor   head then subject
    cameo   183
    yes     Rebels triggered the blast at a Chadian market.            rebels > TCD
    no      A gas leak triggered the blast at a Chadian market.

rule explosion-unnamed
    for     explosion, blast
    when    sentence has @blast-sign, trigger has not gas, sentence has not @blast-accident, sentence has not @fiction
    cameo   183
    unnamed yes
    yes     The dynamite explosion at the Peruvian consulate took place at dawn.     - > PER
    no      The gas explosion at the Peruvian consulate took place at dawn.
    no      The explosion in prices took place in Peru.

class @blast-sign
    words   bomb, dynamite, explosive, grenade, terrorist, militant, rebel, guerrilla, IED, mine, landmine, detonate, insurgent, dead, kill, wound, injure, police, army, soldier, casualty, bomber, device, attack

nouns   "bomb attack", "dynamite attack", "grenade attack", "bomb explosion", "car bomb", "car bombing", "bomb blast", "explosive attack", "landmine attack", "mine attack", "terrorist attack", "terror attack", "terrorist action", "armed attack", "gun attack", "knife attack", "arson attack", "machinegun attack", "suicide attack", "suicide bombing", "mortar attack", "rocket attack", "missile attack", "mortar fire", "artillery fire", "rocket fire"
    actor      subject, by, possessor, compound
    recipient  on, against, at, of, outside, near, in

rule bomb-attack
    for     "bomb attack", "dynamite attack", "grenade attack", "bomb explosion", "bomb blast", "explosive attack", "landmine attack", "mine attack"
    when    actor is any, actor is not CVL
    cameo   183
    yes     A bomb attack by guerrillas on a Peruvian bank failed to stop trade.   guerrillas > PER
    no      A bomb attack on a bank is the matter of the film.

rule bomb-attack-unnamed
    for     "bomb attack", "dynamite attack", "grenade attack", "bomb explosion", "bomb blast", "explosive attack", "landmine attack", "mine attack"
    when    sentence has not @fiction, sentence has not @blast-accident
    cameo   183
    unnamed yes
    yes     The bomb attack on a Peruvian bank took place at dawn.   - > PER
    no      A bomb attack on a bank is the matter of the film.

rule terrorist-attack
    for     "terrorist attack", "terror attack", "terrorist action", "armed attack", "gun attack", "knife attack", "arson attack", "machinegun attack"
    when    actor is any, actor is not CVL, sentence has not @fiction
    cameo   180
    yes     The Taliban carried out the terrorist attack on the Turkish convoy.    taliban > TUR
    yes     The armed attack on a Peruvian bank was carried out by guerrillas.    guerrillas > PER
    no      The terrorist attack on the Turkish convoy is the matter of a film.

rule fire-of-arms
    for     "mortar fire", "artillery fire", "rocket fire"
    when    actor is MIL or REB or country or IMG or UAF or GOV, sentence has not @fiction
    cameo   190
    yes     Turkish artillery fire on a Syrian village killed two.   TUR > SYR
    no      The artillery fire on a Syrian village is the matter of the film.

rule terrorist-attack-unnamed
    for     "terrorist attack", "terror attack", "armed attack", "gun attack", "knife attack", "arson attack"
    when    recipient is any, on has not our or my, sentence has not @fiction
    cameo   180
    unnamed yes
    yes     The terrorist attack on a Peruvian bank took place at dawn.    - > PER
    no      The terrorist attack on a Peruvian bank is the matter of the film.

rule suicide-attack-unnamed
    for     "suicide attack", "suicide bombing"
    when    recipient is any, sentence has not @fiction
    cameo   1831
    unnamed yes
    yes     The suicide attack on a Peruvian convoy took place at dawn.    - > PER
    no      The suicide of the Peruvian poet took place at dawn.

rule shelling-unnamed
    for     "mortar attack", "rocket attack", "missile attack", "mortar fire", "artillery fire", "rocket fire", shelling, bombardment
    when    recipient is any, sentence has not @fiction
    cameo   194
    unnamed yes
    yes     The rocket attack on a Turkish base took place at dawn.  - > TUR
    no      The rocket attack on a Turkish base is the matter of the film.

rule airstrike-unnamed
    for     airstrike, "air strike", "air raid", "bombing raid", "bomber raid"
    when    recipient is any, sentence has not @fiction
    cameo   195
    unnamed yes
    yes     The airstrike on a Turkish base took place at dawn.      - > TUR
    no      The airstrike on a Turkish base is the matter of the film.

rule bombing-unnamed
    for     bombing
    when    recipient is any, sentence has not @fiction
    cameo   183
    unnamed yes
    yes     Chad condemned the bombing of a Turkish hotel.           - > TUR
    no      The bombing of a Turkish hotel is the matter of the film.

# Found in time.
verbs   defuse, deactivate, disarm, "dispose of", "render harmless"
    actor      none
    recipient  object then in, object then at, object then near, in, at, near, outside, inside

rule defused
    for     defuse, deactivate, "dispose of", "render harmless"
    when    object is @planted
    cameo   183
    status  negated
    unnamed yes
    yes     Police defused a bomb near the Turkish consulate.        - > TUR, negated
    no      The envoy defused a crisis.
