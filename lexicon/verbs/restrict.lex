# restrict.lex: bans, curfews, emergency, censorship, withheld goods
verbs   ban, outlaw, prohibit, forbid, dissolve
    actor      subject
    recipient  object, object then by, object then from, object then of

verbs   impose, declare, introduce, order, announce, proclaim, enforce, extend
    actor      subject
    recipient  on, object then on, object then in, in

verbs   censor, "shut down", block, "take off air", suspend, close, silence, jam, "crack down on", muzzle, halt, stop
    actor      subject
    recipient  object, on, object then of

verbs   "place under house arrest", "put under house arrest"
    actor      subject
    recipient  object

nouns   crackdown
    actor      subject, by, possessor, compound
    recipient  on, against

rule ban-group
    for     ban, outlaw, dissolve
    when    object is party or group or movement or organisation or organization or union or opposition or politician or candidate or parliament or church or sect, actor is not none
    cameo   1722
    yes     Egypt banned the Muslim Brotherhood party.               EGY
    yes     The Ukrainian parliament outlawed the party.             UKR
    no      The school banned phones.

rule ban
    for     ban, outlaw, prohibit, forbid
    when    actor is country or GOV or COP or JUD or LEG or organisation, actor is not MNC or BUS or PTY or EDU or JRN
    cameo   172
    yes     The Chinese government banned Norwegian salmon.           CHN > NOR
    no      The referee banned the striker.

rule ban-protest
    for     ban, outlaw, prohibit, forbid
    when    object is protest or demonstration or rally or gathering or march or assembly or newspaper or speech or broadcast or book or website
    cameo   1721
    recipient  none
    yes     Uganda has banned all demonstrations in the capital.     UGA
    no      Uganda banned plastic bags.

rule curfew
    for     impose, declare, introduce, order, announce, enforce, extend, proclaim
    when    object is curfew
    cameo   1723
    yes     Mali imposed a curfew in the capital.                    MLI
    no      The parents imposed a bedtime.

rule emergency
    for     impose, declare, introduce, announce, extend, proclaim
    when    object is law or emergency or siege, object has emergency or martial or siege
    cameo   1724
    recipient  object then in, in, object then of then in
    yes     The Fijian army declared a state of emergency in Fiji.   FJI > FJI
    yes     Ethiopia declared a state of emergency.                  ETH
    yes     Thailand imposed martial law.                            THA
    no      Chile declared a holiday.

rule restrict
    for     impose, introduce, announce, enforce, extend
    when    object is restriction or ban or lockdown or censorship, object is not visa, object has not import or export or trade or regulatory or price or lending or banking, actor is not person or BUS or MNC, sentence has not @sport
    cameo   172
    yes     Egypt imposed restrictions on foreign charities.         EGY
    no      The diet imposes restrictions on sugar.
    no      Egypt imposed import restrictions on foreign cars.

rule censor
    for     censor, "shut down", block, "take off air", suspend, close, silence, jam, muzzle
    when    object is newspaper or website or station or channel or broadcaster or media or internet or network or outlet or magazine or press or signal or broadcast, actor is country or GOV or COP or JUD or MIL
    cameo   1721
    code    COERCE censor
    yes     Turkey shut down a Kurdish television station.           TUR
    no      The firm closed its website.

rule stop-publication
    for     suspend, block, halt, stop, ban
    when    object is publication or broadcast or broadcasting or circulation or printing or distribution, of is any, actor is country or GOV or COP or JUD or MIL
    cameo   1721
    code    COERCE censor
    recipient  object then of, of
    yes     Zambia suspended publication of a Malawian newspaper.    ZMB > MWI
    no      The firm suspended publication of its report.

rule crack-down
    for     "crack down on", crackdown
    when    actor is country or GOV or COP or MIL
    cameo   170
    recipient  on, against
    yes     Belarus cracked down on protesters.                      BLR
    no      The teacher cracked down on noise.

rule house-arrest
    for     "place under house arrest", "put under house arrest"
    cameo   173
    yes     The Iranian authorities placed two Iraqi clerics under house arrest.    IRN > IRQ
    no      The nurse placed the tray under the bed.

verbs   "close airspace to", "suspend flight to", "suspend flight from", "ban flight from", "restrict import from", "ban import from", "restrict export to"
    actor      subject
    recipient  with, to, from, object then with, object then to, object then from

rule close-to
    for     "close airspace to", "suspend flight to", "suspend flight from", "ban flight from", "restrict import from", "ban import from", "restrict export to"
    when    actor is country or GOV or organisation or EUR
    cameo   1621
    yes     India banned imports from Pakistan.                      IND > PAK
    no      The shop sold imports from Pakistan.

verbs   "jail journalist", "detain journalist", "arrest journalist"
    actor      subject
    recipient  object

rule jail-journalist
    for     "jail journalist", "detain journalist", "arrest journalist"
    when    actor is country or GOV or COP or JUD or MIL
    cameo   173
    code    COERCE arrest rights_freedoms
    yes     Eritrea jailed two Kenyan journalists.                   ERI > KEN
    no      Eritrea invited two Kenyan journalists.

verbs   "cut off", disrupt, throttle, "shut off", "block access to", "restrict access to", "cut access to"
    actor      subject
    recipient  object then in, object then of, in

verbs   "cordon off", "seal off", "lock down", "place under lockdown", "put under lockdown"
    actor      subject
    recipient  object

verbs   strip
    actor      subject
    recipient  object

verbs   "bar from", "ban from", "stop from", "prevent from", "prohibit from"
    actor      subject
    recipient  object

verbs   withhold
    actor      subject
    recipient  from, object then from, object then of

verbs   "put under surveillance", "place under surveillance"
    actor      subject
    recipient  object

rule cut-internet
    for     "cut off", disrupt, throttle, "shut off", "block access to", "restrict access to", "cut access to", "shut down", block
    when    object is internet or network or website or facebook or twitter or whatsapp or telegram or youtube or broadband or service or access, object has internet or phone or mobile or network or website or media or facebook or twitter or whatsapp or telegram or youtube or broadband or messaging, actor is country or GOV or COP or JUD or MIL or SPY
    cameo   1721
    code    COERCE censor
    recipient none
    yes     Sudan cut off the internet on Monday.                    SDN
    yes     Iran blocked access to websites.                         IRN
    no      The storm cut off the internet on Monday.

rule cordon-off
    for     "cordon off", "seal off", "lock down", "place under lockdown", "put under lockdown"
    when    actor is COP or MIL or GOV or country or force, object is town or city or village or area or district or neighbourhood or neighborhood or camp or region or border or quarter or province or square or road or building or campus or mosque or suburb or street
    cameo   191
    code    COERCE restrict
    yes     The Kenyan army sealed off the town.                     KEN
    no      Health workers sealed off the bottle.

rule strip-of-right
    for     strip
    when    of is citizenship or nationality or immunity or passport or right or rights or licence or license or accreditation, actor is country or GOV or LEG or JUD
    cameo   172
    yes     Bahrain stripped two Iranian clerics of their citizenship.    BHR > IRN
    no      The jury stripped the Chilean sprinter of her medal.

rule bar-leaving
    for     "bar from", "ban from", "stop from", "prevent from", "prohibit from"
    when    clause is leave or travel or flee or publish or write or speak or broadcast or protest or work or preach or teach or meet, actor is country or GOV or COP or JUD or MIL, recipient is person or group or people
    cameo   172
    yes     Egypt barred two Sudanese activists from leaving the country.    EGY > SDN
    no      Rain prevented two Sudanese activists from leaving.

rule withhold
    for     withhold
    when    object is gas or water or food or electricity or power or salary or wage or medicine or fuel or supply or supplies or service or payment, actor is country or GOV or MIL or COP
    cameo   170
    code    COERCE withhold
    yes     Russia withheld gas from Moldova.                        RUS > MDA
    no      The coach withheld the name of the player.

verbs   order
    actor      subject
    recipient  object

rule order-closure
    for     order
    when    clause is suspend or stop or cease or halt or close or shut, object has newspaper or weekly or magazine or station or channel or broadcaster or website or outlet or daily, clause has publication or publish or broadcast or broadcasting or closure or operation or printing or doors or suspend or close or shut, actor is GOV or country or JUD or COP or MIL
    cameo   1721
    code    COERCE censor
    recipient  object
    yes     The Zambian government ordered a Malawian newspaper to suspend publication.   ZMB > MWI
    no      The Zambian government ordered a newspaper for the library.
