# seize.lex: property taken, premises searched, ground occupied, movement cut
verbs   seize, confiscate, impound, expropriate, nationalise, nationalize, commandeer, requisition
    actor      subject
    recipient  object then of, object then from, object then possessor, from, object, object then in

verbs   raid, search, ransack
    actor      subject
    recipient  object, object then of

verbs   "seize control of", "wrest control of", "gain control of"
    actor      subject
    recipient  of, from, object

verbs   close, shut
    actor      subject
    recipient  with, to, object then with, object then to, object then into, object then of, into

rule close-crossing
    for     close, shut
    when    object is border or crossing or frontier or checkpoint or point or airspace or strait, actor is country or GOV or MIL or COP or REB or LEG, object is not end
    cameo   191
    code    COERCE restrict
    yes     Chad closed its border with Libya.                       TCD > LBY
    yes     The Sudanese army closed all crossing points.            SDN
    no      Chad closed the border chapter of the report.
    why     CAMEO 191: movement is restricted; the older reading as fewer relations (160) fits embassies only

verbs   occupy, annex, capture, recapture, retake, "take control of", "take over", overrun, invade
    actor      subject
    recipient  object, of, from, object then of

verbs   blockade, besiege, "lay siege to", encircle, "cut off"
    actor      subject
    recipient  object, to

nouns   seizure, confiscation
    actor      by, subject, possessor
    recipient  of, of then from

nouns   raid
    actor      subject, by, compound, possessor
    recipient  on, against

nouns   occupation, annexation
    actor      by, possessor, subject, compound
    recipient  of

nouns   blockade, siege
    actor      by, possessor, subject, compound
    recipient  of, on, against

rule seize
    for     seize, confiscate, impound, expropriate, nationalise, nationalize, commandeer, requisition
    when    object is not power or control or chance or opportunity or moment or initiative
    cameo   1711
    yes     Iran seized a British tanker.                            IRN > GBR
    yes     Nigerian customs officers confiscated rice from Benin.   NGA > BEN
    no      The team seized its chance.

rule seize-arms
    for     seize, confiscate, impound, capture
    when    object is @arms or rifle or gun or grenade or explosive or equipment or vehicle or uniform or ammunition or rocket or mortar or pistol
    cameo   1711
    recipient  from, object then from, object then to, object then by, object then of
    yes     Malian troops seized Russian rifles from the rebels.     MLI > rebels
    yes     Malian troops seized trucks and boats belonging to the rebels.     MLI > rebels
    no      Malian troops seized the town.
    why     who made a weapon is not whom it was taken from

rule seize-ground
    for     seize, capture, recapture, retake, "take control of", "take over", overrun, occupy
    when    object is stronghold or hill or bridge or mosque or port or town or city or village or territory or base or airport or border or area or hill or province or region or island or district or capital or post, object is not hostage or prisoner or captive, sentence has not cocaine or heroin or marijuana or drug or narcotic or cannabis
    cameo   192
    recipient  from, object then from, object then of, object then in
    yes     Rebels in Mali seized a town.                            MLI
    yes     Malian troops recaptured part of a village.              MLI
    yes     Ethiopian troops captured the town from Eritrea.         ETH > ERI
    no      Police seized a knife.

rule seize-person
    for     seize, capture
    when    object is person or resident or citizen or civilian or passenger or child or student or nun or priest or journalist or villager or policeman or guard or soldier or pilot or crew or sailor or tourist or hostage or worker or fighter or militant or commander, actor is not COP
    cameo   181
    yes     The rebels captured two Rwandan soldiers.                rebels > RWA
    no      Police captured a thief.

rule seize-power
    for     seize, "take over", "take control of"
    when    object is power or government
    cameo   192
    recipient  none
    yes     The army seized power in Niger.
    no      The court seized the car.

rule seize-firm
    for     seize, "take control of", "take over"
    when    object is charity or company or bank or factory or firm or mine or refinery or plant or newspaper or channel or school or university or farm or business or asset or property or seminary or hospital or church, actor is GOV or country or JUD or COP or MIL or LEG
    cameo   1711
    recipient object then of, object then possessor, object then by, object
    yes     The Malian government took over a Canadian mine.         MLI > CAN
    no      The Malian government took over the presidency of the union.

rule seize-control-of-firm
    for     "seize control of", "wrest control of", "gain control of", "take control of"
    when    object then of is charity or company or bank or factory or firm or mine or refinery or plant or newspaper or channel or school or university or farm or business or asset or property or seminary or hospital or church, actor is GOV or country or JUD or COP or MIL or LEG
    cameo   1711
    recipient object then of then of, object then of then possessor, object then of then by, object then of
    yes     The Malian government seized control of a Canadian mine.    MLI > CAN
    no      The Malian government took control of the debate.

rule seize-control
    for     "seize control of", "wrest control of", "gain control of"
    when    object then of is stronghold or hill or bridge or port or town or city or village or territory or base or airport or border or area or province or region or island or district or capital or post or place or headquarters, actor is not PTY or LEG
    cameo   192
    recipient  from, object then of then of, object then of then in
    yes     The Yemeni rebels seized control of the airport.         YEM
    no      The Yemeni party seized control of the agenda.

rule occupy
    for     occupy, annex, invade
    when    actor is country or MIL or REB or GOV or IMG, recipient is country or any
    cameo   192
    yes     Russia annexed Crimea from Ukraine.                      RUS
    yes     Iraq invaded Kuwait.                                     IRQ > KWT
    no      Work occupied his mind.

rule raid
    for     raid, search
    when    actor is COP or MIL or GOV or SPY or country, object is not email or e-mail or record or file or database or memory or archive or web or internet or soul or answer
    cameo   171
    code    COERCE seize
    yes     Turkish police raided the office of a Kurdish party.     TUR
    no      Children raided the fridge.
    no      The Kenyan ministry searched its email for the letter.

rule raid-noun
    for     raid
    when    actor is COP or GOV or SPY, recipient is any
    cameo   171
    code    COERCE seize
    yes     A raid by Kenyan police on a Somali mosque angered the town.    KEN
    no      A raid by pirates on the harbour failed.

rule occupation
    for     occupation, annexation
    when    actor is any, recipient is any
    cameo   192
    yes     Ukraine condemned the annexation of Crimea by Russia.    RUS
    no      Her occupation is teaching.

rule blockade
    for     blockade, besiege, "lay siege to", encircle
    when    actor is country or MIL or REB or GOV or IMG or organisation, actor is not PTY or LEG, sentence has not nominee or nomination or senate or filibuster, head is not lift or end or ease or break or loosen or relax
    cameo   191
    yes     Saudi Arabia blockaded Yemen.                            SAU > YEM
    no      Fans besieged the singer.

rule blockade-imposed
    for     blockade, siege
    when    head is impose or reimpose or tighten or maintain or enforce or declare or extend, actor is country or MIL or REB or GOV or IMG
    cameo   191
    recipient  on, of, against, in, head then on, head then in, head then against
    yes     Israel reimposed a blockade in the West Bank.            ISR > PSE
    no      The clinic imposed a blockade of nerves on the patient.

rule blockade-noun
    for     blockade, siege
    when    actor is country or MIL or REB or GOV or IMG, recipient is any, head is not lift or end or ease or break
    cameo   191
    yes     The siege of Sarajevo by Serb forces lasted years.
    no      Israel eased the blockade of Gaza.

verbs   freeze, "freeze asset of", block
    actor      subject
    recipient  of, object then of, object then possessor, object

rule freeze-assets
    for     freeze, "freeze asset of", block
    when    object is asset or account or property or fund or reserve, actor is country or GOV or organisation or JUD
    cameo   163
    recipient  object then of, object then possessor, of, object
    yes     Switzerland froze the assets of the Libyan leader.       CHE > LBY
    no      The cook froze the soup.

verbs   "plant flag on", "plant flag in", "claim sovereignty over", "lay claim to"
    actor      subject
    recipient  object then of, in then of, over then of

rule plant-flag
    for     "plant flag on", "plant flag in", "claim sovereignty over", "lay claim to"
    when    actor is country or GOV or MIL or person
    cameo   1382
    code    THREATEN territory
    yes     China claimed sovereignty over the islands.              CHN
    no      The heir laid claim to the piano.
    why     PLOVER: planting a flag is a symbolic threat to territory

verbs   "build settlement in", "build settlement on", "expand settlement in"
    actor      subject
    recipient  in, on, object then in, object then on

rule build-settlement
    for     "build settlement in", "build settlement on", "expand settlement in"
    when    actor is country or GOV
    cameo   192
    yes     Israel expanded its settlements in the West Bank.        ISR
    no      The pioneers reached the settlement.

verbs   force, divert, order
    actor      subject
    recipient  object

rule force-to-land
    for     force
    when    object is plane or aircraft or jet or airliner or helicopter or flight, sentence has land, actor is not person or CRM or REB
    cameo   170
    yes     Turkish jets forced a Syrian plane bound for Damascus to land in Ankara.   TUR > SYR
    no      Fog forced a Syrian plane to land.

rule force-down
    for     force, divert, order
    when    object is plane or aircraft or jet or airliner or helicopter or flight or ship or vessel or boat or tanker or trawler, clause is land or return or turn or divert or dock or stop or leave or change, actor is not person or CRM or REB
    cameo   170
    yes     Ugandan jets forced a Kenyan plane to land in Kampala.   UGA > KEN
    no      A bird forced the aircraft to land.
