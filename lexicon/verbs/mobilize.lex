# mobilize.lex: forces moved or readied, short of using them
verbs   deploy, mobilise, mobilize, mass, station, "call up", send, dispatch, amass, rush, move, position, redeploy, "beef up", reinforce, increase, strengthen, bolster
    actor      subject
    recipient  against, object then against, for then against, for then with, along then with, object then along then with, near then with, on then with, at then with, to then with, near, with

verbs   "put on alert", "place on alert", "remain on alert", "go on alert", "raise alert level"
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
    when    object is @arms or carrier or fleet or destroyer or frigate or bomber or battery or system, to is none
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
    for     "put on alert", "place on alert", "remain on alert", "go on alert", "raise alert level"
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
