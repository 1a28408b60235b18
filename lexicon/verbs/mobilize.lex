# mobilize.lex: forces moved or readied, short of using them
verbs   deploy, mobilise, mobilize, mass, station, "call up", send, dispatch, amass, rush, move, position, redeploy, "beef up", reinforce, increase, strengthen, bolster
    actor      subject
    recipient  against, object then against, for then against, for then with, along then with, object then along then with, near then with, on then with, at then with, to then with, near, with

verbs   "put on alert", "place on alert", "remain on alert", "go on alert", "raise alert level", "declare state of alert", "order on alert"
    actor      subject
    recipient  none

verbs   test, launch, fire, parade, display, unveil, "test-fire", testfire
    actor      subject
    recipient  toward, towards, over

nouns   deployment, mobilisation, mobilization, build-up, buildup
    actor      by, possessor, subject, compound
    recipient  none

rule deploy-troops
    for     deploy, mobilise, mobilize, mass, station, "call up", send, dispatch, amass, rush, move, position, redeploy
    when    object is @soldiers or reservist
    cameo   154
    yes     Sudan deployed troops along the border.                  SDN
    yes     Sudan massed troops along the border with Chad.          SDN > TCD
    yes     Norway mobilised its army for a war against Sweden.      NOR > SWE
    yes     Thousands of soldiers were sent to the capital by Nigeria.   NGA
    no      The firm deployed new software.

rule deployed
    for     deploy, mobilise, mobilize, redeploy
    when    object is @soldiers or reservist, by is none
    actor   subject, object
    cameo   154
    yes     Kenyan troops were deployed along the border with Somalia.   KEN > SOM
    no      Kenyan doctors were deployed along the road.

rule deploy-arms
    for     deploy, mass, station, send, dispatch, move, position, redeploy
    when    object is @arms, object has not chemical or poison or gas or carrier or fleet or destroyer or frigate or bomber or battery or system, to is none
    cameo   154
    code    MOBILIZE weapons
    yes     Russia stationed missiles in Belarus.                    RUS
    no      Russia sent missiles to Syria.

rule deploy-police
    for     deploy, mobilise, mobilize, send, dispatch, rush, station
    when    object is police or policeman or policemen or officer or gendarme
    cameo   153
    yes     The French government deployed police in the capital.    FRA
    no      The French government fired a police officer.

rule deploy-militia
    for     deploy, mobilise, mobilize, send, mass, dispatch
    when    object is militia or militiaman or fighter or gunman or militant
    cameo   154
    code    MOBILIZE militia
    yes     Hezbollah sent fighters to the border.                   hezbollah
    no      Hezbollah buried a fighter.

rule reinforce
    for     "beef up", reinforce, increase, strengthen, bolster
    when    object is presence or security or patrol or force or forces or troops or defence or defense or garrison, actor is country or MIL or COP or GOV or organisation
    cameo   154
    yes     Greece beefed up its patrols on the islands.             GRC
    no      Coffee increases alertness.

rule alert
    for     "put on alert", "place on alert", "remain on alert", "go on alert", "raise alert level", "declare state of alert", "order on alert"
    when    actor is country or MIL or GOV or COP or organisation
    cameo   152
    recipient  along then with, near, at, in
    yes     Kenyan troops remained on alert in Somalia.              KEN > SOM
    yes     Taiwan put its army on alert.                            TWN
    no      Parents remained on alert.

rule test-missile
    for     test, launch, fire, "test-fire", testfire
    when    object is missile or rocket or warhead or bomb or satellite, actor is country or MIL or GOV, sentence has test or ballistic or drill or "test-fire" or exercise
    cameo   150
    code    MOBILIZE weapons
    recipient  none
    yes     North Korea tested a ballistic missile.                  PRK
    no      The laboratory tested a vaccine.

rule parade-arms
    for     parade, display, unveil
    when    object is @arms, actor is country or MIL or GOV
    cameo   150
    code    MOBILIZE weapons
    recipient  none
    yes     Iran unveiled a new missile.                             IRN
    no      The museum unveiled a painting.

rule deployment
    for     nouns
    when    of is @soldiers or @arms, actor is any
    cameo   154
    yes     The deployment of troops by Belarus alarmed Poland.      BLR
    no      The deployment of the app took a week.

rule police-alert
    for     "put on alert", "place on alert", "go on alert", "raise alert level", "remain on alert"
    when    object is police or force, sentence has police
    cameo   151
    yes     Belgium put its police on alert.                         BEL
    no      Belgium put its army on alert.

rule cyber-forces
    for     deploy, mobilise, mobilize, increase, strengthen
    when    object is unit or force or command or team or defence or defense, object has cyber
    cameo   155
    recipient  none
    yes     Estonia has deployed a cyber unit.                       EST
    no      Estonia has deployed a tank unit.

verbs   "send warship to", "send fleet to", "send carrier to", "move carrier to", "fly bomber over", patrol, fortify, "set up checkpoint", "erect checkpoint"
    actor      subject
    recipient  none

rule send-warship
    for     "send warship to", "send fleet to", "send carrier to", "move carrier to", "fly bomber over"
    when    actor is country or MIL or GOV
    cameo   154
    code    MOBILIZE weapons
    yes     Britain sent a warship to the gulf.                      GBR
    no      Britain sent a card to the queen.

rule patrol
    for     patrol
    when    actor is MIL or COP or country or PRM or organisation
    cameo   150
    yes     Turkish soldiers patrolled the border.                   TUR
    no      The dog patrolled the yard.

rule checkpoint
    for     "set up checkpoint", "erect checkpoint"
    when    actor is MIL or COP or REB or PRM or GOV or country
    cameo   153
    yes     Lebanese police set up checkpoints around the port.      LBN
    no      The race had checkpoints.

rule fortify
    for     fortify
    when    actor is MIL or country or GOV or REB
    cameo   154
    yes     Greece fortified its border.                             GRC
    no      Milk is fortified with vitamins.

# Forces that are put on guard or sent, where nobody is named who does it.
rule put-on-alert
    for     "put on alert", "place on alert", "order on alert"
    when    object is MIL or @soldiers or guard or navy, actor is MIL
    actor   object
    recipient none
    cameo   152
    yes     The Taiwanese army was put on alert.                     TWN
    no      The Taiwanese hospitals were put on alert.

rule police-put-on-alert
    for     "put on alert", "place on alert", "order on alert"
    when    subject is none, object is COP or police or policeman, actor is COP
    actor   object
    recipient none
    cameo   151
    yes     The Belgian police were put on alert.                    BEL
    no      The Belgian banks were put on alert.

rule police-deployed
    for     deploy, mobilise, mobilize, redeploy, station
    when    object is COP or police or policeman or gendarme, actor is COP
    actor   subject, object
    recipient none
    cameo   153
    yes     Kenyan police were deployed outside the parliament.      KEN
    no      Kenyan cameras were deployed outside the parliament.

rule deploy-men
    for     deploy, mobilise, mobilize, rush, send, dispatch
    when    object is man or reinforcement or troop or recruit or conscript or brigade, actor is MIL or REB or COP or GOV or country, object is not envoy or aid
    recipient none
    cameo   154
    yes     The Kenyan army mobilised its men.                       KEN
    no      The Kenyan army mobilised its funds.

verbs   scramble, "announce mobilisation", "announce mobilization", "order mobilisation", "order mobilization", "declare mobilisation", "declare mobilization", "set up roadblock", "erect roadblock", "mount roadblock", "set up road block", "put up roadblock", "build up force", "build up troop", "beef up force", "tighten security", "step up patrol", "step up security", "cordon off", "seal off", "fly over", "sail through", "sail into", "enter water", "take up position", "take position"
    actor      subject
    recipient  against, near, off

rule scramble-jets
    for     scramble
    when    object is jet or fighter or aircraft or plane or warplane or helicopter or bomber, actor is any
    cameo   154
    code    MOBILIZE weapons
    recipient none
    yes     Japan scrambled fighter jets.                            JPN
    no      Japan scrambled the signal.

rule jets-scramble
    for     scramble
    when    subject is jet or fighter or aircraft or plane or warplane, object is none, actor is any
    cameo   154
    code    MOBILIZE weapons
    recipient none
    yes     Two Japanese jets scrambled.                             JPN
    no      The Japanese envoys scrambled for seats.

rule general-mobilisation
    for     "announce mobilisation", "announce mobilization", "order mobilisation", "order mobilization", "declare mobilisation", "declare mobilization"
    when    actor is country or GOV or MIL or REB
    cameo   154
    yes     Ukraine ordered a general mobilisation.                  UKR
    no      Ukraine ordered medicines.

rule roadblock
    for     "set up roadblock", "erect roadblock", "mount roadblock", "set up road block", "put up roadblock", "cordon off", "seal off"
    when    actor is COP or MIL or REB or PRM or GOV or country
    cameo   153
    yes     Lebanese soldiers set up roadblocks.                     LBN
    no      Lebanese farmers set up roadblocks.

rule build-up-force
    for     "build up force", "build up troop", "beef up force"
    when    actor is country or MIL or GOV or REB
    cameo   154
    yes     Sudan is building up its forces near the border.         SDN
    no      Sudan is building up its stocks of grain.

rule tighten-security
    for     "tighten security", "step up security", "step up patrol"
    when    actor is country or MIL or GOV or COP
    cameo   153
    yes     Kenyan police tightened security around the embassy.     KEN
    no      The bank tightened security around its safe.

rule take-position
    for     "take up position", "take position"
    when    actor is MIL or REB or COP or PRM, sentence has not @stage
    cameo   154
    yes     Chadian soldiers took up positions around the palace.    TCD
    no      The Chadian minister took a position on taxes.

verbs   enter, reach, "arrive in", "arrive off", patrol, "move into", transit, cross
    actor      subject
    recipient  none

rule warship-arrives
    for     enter, reach, "arrive in", "arrive off", transit
    when    subject is warship or carrier or destroyer or frigate or fleet or submarine or flotilla or armada, actor is country or MIL
    cameo   150
    code    MOBILIZE weapons
    yes     Two Russian warships entered the Black Sea.              RUS
    no      Two Russian singers entered the hall.

rule launch-missile-north
    for     launch, fire, "test-fire", testfire, test
    when    object is missile or rocket or projectile, recipient is none, actor is country, at is none, against is none, into is sea or ocean or water
    cameo   150
    code    MOBILIZE weapons
    recipient at, on, against
    yes     North Korea launched two missiles into the sea.          PRK
    no      Syria launched two missiles at Israel.

verbs   gather, mass, converge, assemble
    actor      subject
    recipient  none

rule troops-gather
    for     gather, mass, converge, assemble
    when    actor is MIL or REB or PRM or UAF, object is none, sentence has border or capital or frontier or city or town or outskirts or palace or line or coast, sentence has not talk or negotiation or ceremony or funeral or meeting
    cameo   154
    yes     Hundreds of Chadian soldiers massed near the border.     TCD
    no      Hundreds of Chadian soldiers gathered for a funeral in the capital.

verbs   reinforce, order
    actor      subject
    recipient  none

rule reinforce-with
    for     reinforce
    recipient  none
    when    with is @soldiers or policeman or tank or reservist, actor is country or MIL or GOV
    cameo   154
    yes     Colombia reinforced the border with soldiers.            COL
    no      Colombia reinforced the wall with steel.

rule order-onto
    for     order
    when    object is @soldiers or tank or reservist, onto is any, actor is country or GOV or MIL or person
    cameo   154
    yes     The president of Chad ordered the army onto the streets. TCD
    no      The president of Chad ordered lunch.

rule call-up-fighters
    for     "call up", recruit, amass, rally
    when    object is fighter or militiaman or militia or volunteer, actor is REB or MIL or PRM or IMG or country
    cameo   154
    code    MOBILIZE militia
    yes     The Malian militia called up its fighters.               MLI
    no      The Malian choir called up its singers.

verbs   recruit, rally
    actor      subject
    recipient  none
