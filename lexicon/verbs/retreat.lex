# retreat.lex: giving ground with effect at once
verbs   release, free, liberate, "let go", "set free"
    actor      subject, object then by, from then of, from then by, from then possessor, from then in, in
    recipient  object, to, object then from, object then of

verbs   withdraw, "pull out", "pull back", retreat, evacuate, "pull troops out of", leave, "bring home", "bring back", redeploy
    actor      subject
    recipient  from, object then from, of

verbs   return, "give back", "hand back", repatriate, restore
    actor      subject
    recipient  to, object then to

verbs   disarm, demobilise, demobilize
    actor      subject, object
    recipient  none

verbs   "lay down arms", "lay down weapons", surrender, capitulate, "hand over weapons", "turn in weapons", "put down arms", "down arms", "give up arms", "turn in arms", "hand in weapons", "hand in arms"
    actor      subject
    recipient  to, in

verbs   resign, "step down", quit, abdicate, "give up power", "step aside", "stand down", "hand in resignation", "tender resignation", "relinquish power"
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
    when    object is person or people or group or militant or member or rebel or peacekeeper or policeman or official or civilian or villager or boy or child or foreigner or opponent or critic or commander or leader or minister or former or observer or trooper or guardsman or aide or adviser or pastor or lawyer, object is not @statement-thing, sentence has not poll or survey or pollster, object is not app or application or it or report or list or tape
    cameo   0841
    yes     Venezuela released a Chilean reporter.                   VEN > CHL
    yes     The Sudanese rebels said they will release the two peacekeepers.   SDN
    no      A poll of Chilean leaders released by the Venezuelan party says so.
    no      Venezuela released a statement.

rule release-vessel
    for     release, free, "let go"
    when    object is ship or vessel or tanker or trawler or boat or yacht or aircraft or plane
    cameo   0842
    yes     Somali pirates freed a Danish tanker.                    SOM > DNK
    no      The tug freed the ship from the sandbank.

rule release-noun
    for     release
    when    object is none, of is @captive or person or people or group, of is not @statement-thing, object is not asset or account, head is not demand or call or seek or want or urge or request or refuse or ask
    cameo   0841
    yes     The release of two Kenyan hostages by the pirates was confirmed.    pirates > KEN
    yes     A Peruvian judge ordered the release of the former president of Chile.   PER > CHL
    no      The release of the report was delayed.

rule withdraw-forces
    for     withdraw, "pull out", "pull back", evacuate, "bring home", "bring back", redeploy
    when    object is @soldiers, object is not peacekeeper
    cameo   0874
    recipient  from, object then from
    yes     Nigeria began to withdraw some of its battalions from Liberia.   NGA > LBR
    yes     Ethiopia withdrew its troops from Somalia.               ETH > SOM
    yes     Uganda has brought home its soldiers from Congo.         UGA > COD
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
    for     disarm, demobilise, demobilize, "lay down arms", "lay down weapons", "hand over weapons", "turn in weapons", "put down arms", "down arms", "give up arms", "turn in arms", "hand in weapons", "hand in arms"
    when    actor is REB or MIL or IMG or UAF or PRM or @soldiers or rebel or militia or fighter
    cameo   0873
    yes     The Mozambican rebels laid down their arms.              MOZ
    yes     Half of the Congolese rebels have been demobilised.      COD
    yes     Palestinian fighters laid down their arms in Lebanon.    PSE > LBN
    no      Her smile disarmed the critics.

rule disarm-others
    for     disarm, demobilise, demobilize
    when    trigger is disarm, subject is any, object is any
    cameo   none
    no      The students disarmed two Congolese rebels.
    why     who takes weapons from others gives no ground

rule surrender
    for     surrender, capitulate
    when    object is not title or lead or authority or leadership or initiative or influence or principle or values or sovereignty or freedom or right or advantage or edge or moral or dignity or delegate or majority or independence, actor is not PTY or LEG or ELI or BUS
    cameo   0874
    yes     The Libyan rebels surrendered to the army.               LBY
    no      The club surrendered its lead.
    no      Sudan has surrendered its leadership to its rivals.

rule resign
    for     resign, "step down", quit, abdicate, "give up power", "step aside", "stand down", "hand in resignation", "tender resignation", "relinquish power"
    when    object is not @self or right or claim or race or campaign or job or contest or primary or bid or smoking, actor is GOV or LEG or JUD or MIL or president or minister or mayor or king or governor or chief
    cameo   0831
    code    RETREAT resign
    yes     The Peruvian president resigned.                         PER
    yes     The Tunisian interior minister has stepped down.         TUN
    no      The coach resigned.
    no      The Czech minister resigned himself to defeat.
    no      The Czech president leaves office in May.
    no      The Honduran state will not resign its claim to the river.
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
    when    actor is country or REB or MIL or group or GOV, actor is not CVL, trigger has not out, in is none
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
    when    actor is MIL or @soldiers, subject is not plane or aircraft or helicopter or jet or airliner or flight or ship or convoy, object is country or base or territory or town or city or province, recipient is any, head is not order or tell or ask or force or instruct or command
    cameo   0874
    recipient  object, object then in, object then of
    yes     Ethiopian soldiers left Somalia on Monday.               ETH > SOM
    no      The Ethiopian singer left Somalia on Monday.
    no      Ethiopian soldiers left the room.
    no      Somalia ordered the Ethiopian soldiers to leave the country.
    no      An Ethiopian army plane left Somalia at noon.

rule order-release
    for     release
    when    head is order or announce or approve or authorise or authorize, possessor is any, actor is JUD or GOV or country or MIL
    cameo   0841
    recipient  possessor
    actor      subject
    status  actual
    yes     A Maltese court ordered the Libyan tanker's release.     MLT > LBY
    no      A Maltese court put off the film's release.

# Whoever held them is told by who caught them, or by the land of the prison.
rule release-from-custody
    for     release, free, "set free"
    when    from is prison or jail or custody or detention or captivity or arrest or camp or cell, object is any, object is not @statement-thing
    cameo   0841
    yes     Two Kenyan engineers were released from captivity in Libya.    LBY > KEN
    yes     The Danish sailors were freed from a prison in Chad.     TCD > DNK
    yes     Chad freed a rebel chief from prison.                    TCD
    no      Libya captured two Kenyan engineers.

rule release-assets
    for     release, free
    when    object is asset or account or reserve or holding or deposit, actor is country or GOV or JUD or EUR or UNO
    cameo   0842
    recipient  object then possessor, object then of, object then compound, to, object then to
    yes     A Kenyan court released the assets of a Ugandan trader.  KEN > UGA
    no      The Ugandan firm released new accounts.

rule withdrawal-by-forces
    for     withdrawal, pullout, retreat
    when    actor is MIL or REB or IMG or @soldiers or UAF, from is any, head is not demand or urge or call or seek or want or reject or refuse or oppose or block or propose or discuss or demanding, from is not @talks or @agreement or process or body or competition or public or election
    cameo   0874
    yes     The Rwandan army completed its withdrawal from Congo.    RWA > COD
    no      Uganda demanded the withdrawal of the Rwandan army from Congo.
    no      The Rwandan athlete regretted his withdrawal from the race.

rule withdrawal-of-country
    for     withdrawal, pullout, retreat
    when    actor is country or GOV, recipient is country, head is complete or begin or start or finish or continue, from is not @agreement or @talks
    cameo   0874
    yes     Ethiopia began its withdrawal from Somalia.              ETH > SOM
    no      Ethiopia began its withdrawal from the treaty.

verbs   unfreeze, unblock
    actor      subject
    recipient  object then possessor, object then of, object then compound, for

rule unfreeze
    for     unfreeze, unblock
    when    object is asset or account or reserve or fund or funds or money or holding or deposit or billion or million or payment
    cameo   0842
    yes     Switzerland unfroze the Libyan assets.                   CHE > LBY
    no      The plumber unfroze the pipes.

verbs   "grant bail to", "grant bail", "commute sentence of", "commute sentence"
    actor      subject
    recipient  to, indirect, object then of, object then possessor, object then to

verbs   "free on bail", "release on bail", "free on parole", "release on parole"
    actor      subject
    recipient  object

rule release-on-bail
    for     "free on bail", "release on bail", "free on parole", "release on parole"
    when    actor is JUD or GOV or country or COP or court or judge
    cameo   0841
    yes     A court in Ghana has released the Togolese singer on bail.   GHA > TGO
    no      The band released its song on tape.

rule grant-bail
    for     "grant bail to", "grant bail"
    when    actor is JUD or court or judge or magistrate
    cameo   0841
    yes     A Kenyan court granted bail to the Ugandan reporter.     KEN > UGA
    no      The Kenyan police refused bail to the Ugandan reporter.

rule commute-sentence
    for     "commute sentence of", "commute sentence"
    when    actor is GOV or country or JUD
    cameo   056
    yes     The king of Thailand commuted the sentence of an Australian nurse.   THA > AUS
    no      The editor shortened the sentence.

rule return-to-owner
    for     return, "give back", "hand back", restore
    when    to is owner or heir or descendant or homeland or wild or tribe or museum or authority or family or rightful, object is any, sentence has not tax or revenue or shareholder, object is not envoy or ambassador or call or favour or favor or refugee or migrant or person or focus, actor is country or GOV or COP or MIL or JUD or EUR or organisation, actor is not MNC or BUS or JRN, sentence has not @sport
    cameo   0842
    yes     The Dutch police returned a stolen drum to its owner.    NLD
    yes     Italy handed back two bells to the Libyan authorities.   ITA > LBY
    no      The Dutch star returned to the museum.
    no      The Dutch government will return the tax to families.

rule return-person
    for     return, "hand back", "give back"
    when    object is @captive or body or remains, to is country or GOV or family or @public-body, actor is country or GOV or MIL or REB or IMG or COP
    cameo   0841
    recipient  to, object
    yes     Syria returned two Turkish pilots to Turkey.             SYR > TUR
    yes     Hamas handed back the bodies of two soldiers to Israel.  hamas > ISR
    no      The pilot returned to Turkey.

rule let-agency-deliver
    for     allow, permit, "let in", "let into"
    when    clause is deliver or distribute or bring or reach or enter or send or operate or work or evacuate, recipient is UNO or NGO or IGO or @aid-body
    cameo   0863
    yes     Ethiopia allowed the Red Cross to deliver food to the villages.    ETH > NGO
    no      Ethiopia allowed the shops to open.

rule allow-access
    for     allow, permit
    when    object is access or delivery or passage or entry or corridor or distribution or convoy, object has aid or humanitarian or relief or food or medical or agency or worker or convoy or medicine, actor is country or GOV or MIL or REB or IMG
    cameo   0863
    recipient  object then of, object then by, object then to, object then for, to, for
    yes     Sudan has allowed the entry of UN relief workers.        SDN > UNO
    no      The museum allowed access to the hall.

rule allow-visit-by-inspectors
    for     allow, permit
    when    object is visit or inspection or access or return or entry, object has @inspector
    cameo   0862
    recipient  object then by, object then of, object then from, object then for
    yes     Iran allowed a visit by inspectors of the United Nations.    IRN > UNO
    no      Iran allowed a visit by the families.

rule allow-back
    for     allow, permit
    when    clause is return or leave or travel or depart, object is @refugee or @captive or family or reporter or pastor or critic or opponent or people or resident or villager or ambassador or envoy, actor is country or GOV or MIL or REB or IMG or COP
    cameo   081
    recipient  object, clause subject
    yes     China allowed a Canadian reporter and his family to leave.   CHN > CAN
    no      China allowed a Canadian band to sing.

rule allow-party
    for     allow, permit
    when    clause is participate or run or contest or stand or register or compete or campaign or field, sentence has election or elections or vote or poll or polls or ballot or candidate or referendum, actor is country or GOV or JUD or LEG
    cameo   0812
    yes     A court in Mali allowed the opposition leader to run in the election.    MLI
    no      A court in Mali barred the opposition leader from the election.

rule allow-protest
    for     allow, permit
    when    clause is protest or rally or march or demonstrate or gather or hold or organise or organize or stage, sentence has protest or rally or march or demonstration or gathering or sit-in, actor is country or GOV or JUD or COP, recipient is any
    cameo   0833
    yes     The Kenyan police allowed the opposition to hold a rally.    KEN
    no      The Kenyan police banned a rally.

class @aid-body
    words   agency, charity, worker, convoy, organisation, organization, group, doctor, medic, "red cross", "aid worker"

verbs   "open corridor", "open humanitarian corridor", "open bridge", "open crossing", "reopen crossing", "open border", "reopen airport", "open airport"
    actor      subject
    recipient  for then from, to then in, for, to, infinitive then to, infinitive object then to, clause then to

rule open-corridor
    for     "open corridor", "open humanitarian corridor", "open bridge", "open crossing", "reopen crossing", "open border", "reopen airport", "open airport"
    when    object is corridor or bridge or crossing or border or airport, sentence has aid or humanitarian or relief or food or medicine or medical or civilian, actor is country or GOV or MIL or REB or IMG
    cameo   0863
    yes     Syria opened a crossing to allow aid into the town.      SYR
    no      The king opened a bridge in Oslo.

verbs   "receive mission", "receive observer", "receive peacekeeper", "receive inspector", "accept peacekeeper", "accept inspector", "accept observer", "welcome inspector", "accept deployment"
    actor      subject
    recipient  object then of then from, object then from, object then by, object then of, from, object

rule receive-observers
    for     "receive mission", "receive observer", "accept observer"
    when    object has inspector or observer or monitor or peacekeeper or peacekeeping, actor is country or GOV or REB
    cameo   086
    yes     Togo received an observer mission sent by the African Union.    TGO > IGO
    no      Togo received a mission of traders.
    why     who lets outside observers come and look gives access; a guest is hosted

rule accept-inspectors
    for     "accept inspector", "receive inspector", "welcome inspector"
    when    object is @inspector, actor is country or GOV
    cameo   0862
    yes     Libya accepted inspectors of the United Nations.         LBY > UNO
    no      Libya expelled inspectors of the United Nations.

rule accept-peacekeepers
    for     "accept peacekeeper", "receive peacekeeper", "accept deployment"
    when    object has peacekeeper or peacekeeping, actor is country or GOV or REB
    cameo   0861
    yes     Chad accepted peacekeepers from Ghana.                   TCD > GHA
    no      Chad asked for peacekeepers from Ghana.

verbs   "give up nuclear programme", "give up nuclear program", "dismantle nuclear", "dismantle reactor", "dismantle missile", "destroy chemical weapon", "destroy missile", "scrap nuclear", "dismantle plant", "abandon nuclear", "freeze nuclear", "halt enrichment", "suspend enrichment", "stop enrichment"
    actor      subject
    recipient  none

rule give-up-arms-programme
    for     "give up nuclear programme", "give up nuclear program", "dismantle nuclear", "dismantle reactor", "dismantle missile", "destroy chemical weapon", "destroy missile", "scrap nuclear", "dismantle plant", "abandon nuclear", "freeze nuclear", "halt enrichment", "suspend enrichment", "stop enrichment"
    when    object has nuclear or chemical or reactor or missile or enrichment or centrifuge or warhead or plutonium, actor is country or GOV or MIL, sentence has not bomb or bombed or strike or raid or rebel
    cameo   087
    code    RETREAT disarm
    yes     Libya dismantled its nuclear plant.                      LBY
    yes     Iran has suspended uranium enrichment.                   IRN
    no      Libya opened a nuclear plant.

rule order-release-of
    for     release
    when    head is order or announce or approve or authorise or authorize, of is @captive or person or people or group, of is not @statement-thing, actor is JUD or GOV or country or MIL or COP
    actor      subject, head then subject
    recipient  of
    cameo   0841
    status  actual
    yes     A Maltese court ordered the release of a Libyan pilot.   MLT > LBY, actual
    no      A Maltese court ordered the release of the film.
    why     what a court or government orders of its own gaolers is done

verbs   "hand over", "turn over", "deliver"
    actor      subject
    recipient  to, object then of, object

rule deliver-own-arms
    for     "hand over", "turn over", deliver
    when    object is @arms, object then possessor is they or their or it or its, actor is REB or IMG or UAF or PRM
    recipient  to, object then to
    cameo   0873
    yes     The Congolese rebels delivered their weapons to the army.   COD
    no      The Congolese army delivered weapons to the rebels.

rule hand-over-captive
    for     "hand over", "turn over"
    when    object is body or remains or hostage or captive or prisoner or corpse, actor is REB or IMG or MIL or country or GOV or UAF
    cameo   0841
    yes     The Congolese rebels handed over the bodies of two Rwandan soldiers.     COD > RWA
    no      The porter handed over the bags.

verbs   flee, abandon, desert, vacate
    actor      subject
    recipient  object, from, object then in, object then of

rule flee-ground
    for     flee, abandon, desert, vacate
    when    actor is REB or MIL or IMG or UAF or @soldiers, object is town or city or base or position or village or area or post or camp or territory or region or province or trench or stronghold, object has not home or native
    cameo   0874
    yes     Malian soldiers abandoned their base in the desert.      MLI
    yes     Islamic State fighters fled the town.
    no      Malian villagers fled the town.
