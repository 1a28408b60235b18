# incursion.lex: borders crossed, ships and aircraft harassed
verbs   "cross into", "enter airspace of", "enter water of", "violate airspace of", "intrude into", penetrate
    actor      subject
    recipient  into, of, object then of, object

verbs   intercept, harass, shadow, ram, "collide with", buzz, "lock radar on", board, "chase away"
    actor      subject
    recipient  object, with, on

verbs   "shoot down", down, sink, torpedo
    actor      subject
    recipient  object

nouns   incursion, intrusion, invasion
    actor      by, subject, possessor, compound
    recipient  into, of

rule enter-space
    for     "enter airspace of", "enter water of", "violate airspace of", "intrude into"
    when    actor is country or MIL or @arms or plane or ship or vessel or aircraft or boat, recipient is any
    cameo   190
    yes     A Russian jet violated the airspace of Estonia.          RUS > EST
    no      A kite entered the airspace of the fair.

rule cross-into
    for     "cross into", penetrate
    when    actor is MIL or REB or @soldiers or IMG, recipient is country
    cameo   190
    yes     The Rwandan army crossed into Congo on Monday.                       RWA > COD
    no      The river crosses into Congo.

rule harass
    for     intercept, harass, shadow, ram, "collide with", buzz, "lock radar on", "chase away"
    when    actor is MIL or country or COP or ship or vessel or jet or guard or boat or plane, recipient is any, sentence has ship or vessel or jet or plane or boat or aircraft or destroyer or frigate or fighter or drone or coast
    cameo   150
    code    MOBILIZE weapons
    recipient  object, with, on
    yes     A Chinese vessel rammed a Vietnamese boat.               CHN > VNM
    no      The goat rammed the gate.

rule board-ship
    for     board
    when    actor is MIL or COP or GOV or country or guard or pirate, object is ship or vessel or boat or tanker or trawler or freighter
    cameo   171
    recipient  object
    yes     Israeli commandos boarded a Turkish ship.                ISR > TUR
    no      Passengers boarded the ship.

rule shoot-down
    for     "shoot down", down, sink, torpedo
    when    object is plane or jet or aircraft or drone or helicopter or ship or vessel or boat or submarine or balloon or airliner or warplane or fighter
    cameo   190
    recipient  object
    yes     Turkey shot down a Russian jet.                          TUR > RUS
    no      The committee shot down the idea.

rule incursion
    for     nouns
    when    actor is country or MIL or REB or GOV, recipient is any
    cameo   190
    yes     The Turkish incursion into Syria began at dawn.          TUR > SYR
    no      The incursion of sand covered the path.
