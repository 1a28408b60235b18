# retreat.lex: giving ground with effect at once
verbs   release, free, liberate, "let go", "set free"
    actor      subject
    recipient  object, to, object then from, object then of

verbs   withdraw, "pull out", "pull back", retreat, evacuate, "pull troops out of", leave
    actor      subject
    recipient  from, object then from, of

verbs   return, "give back", "hand back", repatriate, restore
    actor      subject
    recipient  to, object then to

verbs   disarm, demobilise, demobilize, "lay down arms", "lay down weapons", surrender, capitulate, "hand over weapons", "turn in weapons"
    actor      subject
    recipient  to

verbs   resign, "step down", quit, abdicate, "give up power"
    actor      subject
    recipient  none

verbs   allow, permit, "let in", "let into", admit
    actor      subject
    recipient  object, clause subject, object then from

nouns   release
    actor      by, possessor, subject, compound
    recipient  of

nouns   withdrawal, pullout, retreat
    actor      by, possessor, of, compound, subject
    recipient  from

nouns   resignation
    actor      of, possessor
    recipient  none

nouns   surrender
    actor      of, possessor, by
    recipient  to

rule release
    for     release, free, liberate, "let go", "set free"
    when    object is @captive, actor is not @judge-of-art
    cameo   0841
    yes     Iran released two American prisoners.                    IRN > USA
    yes     The rebels freed three Turkish engineers.                rebels > TUR
    no      The singer released an album.

rule release-someone
    for     release, free, liberate
    when    object is person or people or group or militant or member or rebel or peacekeeper or policeman or official or civilian or villager or boy or child or foreigner or opponent or critic or commander or leader or minister or former or observer or trooper or guardsman or aide or adviser or pastor or lawyer, object is not @statement-thing, object is not app or application or it or report or list or tape
    cameo   0841
    yes     Venezuela released a Chilean reporter.                   VEN > CHL
    yes     The Sudanese rebels said they will release the two peacekeepers.   SDN
    no      Venezuela released a statement.

rule release-vessel
    for     release, free, "let go"
    when    object is ship or vessel or tanker or trawler or boat or yacht or aircraft or plane
    cameo   0842
    yes     Somali pirates freed a Danish tanker.                    SOM > DNK
    no      The tug freed the ship from the sandbank.

rule release-noun
    for     release
    when    of is @captive or person or people or group, of is not @statement-thing, head is not demand or call or seek or want or urge or request or refuse or ask
    cameo   0841
    yes     The release of two Kenyan hostages by the pirates was confirmed.    pirates > KEN
    yes     A Peruvian judge ordered the release of the former president of Chile.   PER > CHL
    no      The release of the report was delayed.

rule withdraw-forces
    for     withdraw, "pull out", "pull back", evacuate
    when    object is @soldiers
    cameo   0874
    recipient  from, object then from
    yes     Nigeria began to withdraw some of its battalions from Liberia.   NGA > LBR
    yes     Ethiopia withdrew its troops from Somalia.               ETH > SOM
    no      Ethiopia withdrew its ambassador from Somalia.

rule withdraw-self
    for     withdraw, "pull out", "pull back", retreat
    when    actor is MIL or REB or @soldiers or IMG, object is none
    cameo   0874
    yes     Rwandan troops withdrew from Congo.                      RWA > COD
    no      Rwanda withdrew from the treaty.

rule withdrawal
    for     withdrawal, pullout, retreat
    when    of is @soldiers
    cameo   0874
    yes     The withdrawal of Syrian troops from Lebanon is complete.    SYR > LBN
    yes     Chad completed its withdrawal of soldiers from Mali.     TCD > MLI
    no      The withdrawal of the bill surprised the senator.

rule return-property
    for     return, "give back", "hand back", restore
    when    object is @property
    cameo   0842
    yes     Germany returned the bronzes to Nigeria.                 DEU > NGA
    no      Germany returned to the talks.

rule repatriate
    for     repatriate
    when    recipient is any
    cameo   0841
    recipient  object, to
    yes     Tanzania repatriated Burundian refugees.                 TZA > BDI
    no      The firm repatriated its profits.

rule disarm
    for     disarm, demobilise, demobilize, "lay down arms", "lay down weapons", "hand over weapons", "turn in weapons"
    when    actor is REB or MIL or IMG or UAF or PRM or @soldiers or rebel or militia or fighter
    cameo   0873
    yes     The Mozambican rebels laid down their arms.              MOZ
    no      Her smile disarmed the critics.

rule surrender
    for     surrender, capitulate
    when    object is not title or lead
    cameo   0874
    yes     The Libyan rebels surrendered to the army.               LBY
    no      The club surrendered its lead.

rule resign
    for     resign, "step down", quit, abdicate, "give up power"
    when    actor is GOV or LEG or JUD or MIL or president or minister or mayor or king or governor or chief
    cameo   0831
    code    RETREAT resign
    yes     The Peruvian president resigned.                         PER
    yes     The Tunisian interior minister has stepped down.         TUN
    no      The coach resigned.
    why     CAMEO has no code for resigning; acceding to a change of leadership is the nearest, PLOVER names it RETREAT resign

rule resignation
    for     resignation
    when    actor is GOV or LEG or MIL or president or minister, head is announce or submit or tender or follow or accept
    cameo   0831
    code    RETREAT resign
    yes     The Greek finance minister submitted his resignation.    GRC
    no      Protesters demanded the resignation of the minister.
    why     as resign

rule let-in-inspectors
    for     allow, permit, "let in", "let into", admit
    when    object is @inspector
    cameo   0862
    recipient  object, object then from, object then of
    yes     Iran allowed UN inspectors into the plant.               IRN > UNO
    no      Iran allowed children into the museum.

rule let-in-peacekeepers
    for     allow, permit, "let in", "let into", admit
    when    object is @peacekeeper
    cameo   0861
    yes     Sudan allowed African Union peacekeepers into Darfur.    SDN > IGO
    no      Sudan allowed a fair in Darfur.

rule let-in-aid
    for     allow, permit, "let in", "let into", admit
    when    object is aid or convoy or food or relief or supply or supplies or shipment or truck or agency
    cameo   0863
    yes     Syria allowed an aid convoy into the town.               SYR
    no      Syria allowed a market in the town.

class @judge-of-art
    words   singer, band, company, studio, label, artist
class @statement-thing
    words   statement, report, video, album, photo, film, data, document, figure, book, tape, detail, picture, song, transcript, footage, image, result, version, product, memo, letter, list, text

verbs   "end occupation of", "close base in", "vacate base in"
    actor      subject
    recipient  of, in, object then of, object then in

rule end-occupation
    for     "end occupation of", "close base in", "vacate base in"
    when    actor is country or MIL or GOV or REB
    cameo   0874
    yes     France closed its base in Chad.                          FRA > TCD
    no      France opened a base in Chad.

verbs   "hand in weapon", "surrender weapon", "decommission weapon", "destroy stockpile", "give up weapon"
    actor      subject
    recipient  to

rule give-up-weapons
    for     "hand in weapon", "surrender weapon", "decommission weapon", "destroy stockpile", "give up weapon"
    when    actor is country or REB or MIL or group or GOV
    cameo   0873
    yes     Libya gave up its weapons.                               LBY
    no      The knight gave up his seat.

rule return-to-state
    for     return, "give back", "hand back"
    when    object is any, to is country or GOV, actor is country or GOV or EUR or UNO or JUD or COP or MIL or organisation, actor is not MNC or BUS or JRN, object is not ambassador or envoy or diplomat or call or favour or favor or fire or visit or power or compliment or refugee or migrant or person or attention or focus or seat or serve, sentence has not @sport
    cameo   0842
    yes     The French embassy returned two old maps to Chad.        FRA > TCD
    no      France returned its ambassador to Chad.
    no      The wet season returned to Chad.

rule leave-land
    for     leave
    when    actor is MIL or @soldiers, object is country or base or territory or town or city or province, recipient is any
    cameo   0874
    recipient  object, object then in, object then of
    yes     Ethiopian soldiers left Somalia on Monday.               ETH > SOM
    no      The Ethiopian singer left Somalia on Monday.
    no      Ethiopian soldiers left the room.

rule order-release
    for     release
    when    head is order or announce or approve or authorise or authorize, possessor is any, actor is JUD or GOV or country or MIL
    cameo   0841
    recipient  possessor
    actor      subject
    yes     A Maltese court ordered the Libyan tanker's release.     MLT > LBY
    no      A Maltese court put off the film's release.
