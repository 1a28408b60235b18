# aid.lex: help that goes one way
verbs   give, provide, send, supply, donate, deliver, distribute, lend, grant, disburse, ship, contribute, allocate, dispatch, airlift, transfer, release, extend
    actor      subject
    recipient  indirect, to, object then to, object then in then to, object then for, object then in then for, for, with, clause object, object then clause object, clause then in, object then in, in

verbs   fly, rush
    actor      subject
    recipient  to, into, object then to

verbs   help, assist, aid, rescue, shelter, feed, treat, train, equip, arm, fund, finance, subsidise, subsidize, bankroll, evacuate
    actor      subject
    recipient  object

verbs   "take in", admit, accept, host, accommodate, resettle
    actor      subject
    recipient  object

nouns   aid, assistance, donation, bailout, grant, contribution
    actor      subject, by, from, compound, possessor
    recipient  to, for

rule give-money
    for     give, provide, send, donate, lend, grant, disburse, contribute, allocate, transfer, release, extend
    when    object is @money, sentence has not @sport, actor is @public-body or organisation, actor is not BUS or MNC or JRN, object is not credit, object has not credit, actor is not CRM or CVL or REF, recipient is not PTY
    cameo   071
    yes     The Swiss Development Agency gave $2 million to Nepal's farms.   CHE > NPL
    yes     Sweden gave Zambia a grant of two million euros.         SWE > ZMB
    yes     Japan has donated $5 million to Kenya.                   JPN > KEN
    no      The fan gave money to the singer.
    no      The Chilean party gave the Peruvian minister some credit.
    no      The Japanese senator gave two million euros to his campaign.

rule give-money-against
    for     give, provide, send, donate, lend, grant, disburse, contribute, allocate, transfer, release, extend
    when    object is @money, clause is fight or combat or counter or curb or stop or battle or tackle or defeat or contain or eradicate, actor is @public-body or organisation, actor is not BUS or MNC or JRN or CRM or CVL or REF
    recipient  indirect, to, object then to, object then for, for
    cameo   071
    yes     Sweden gave Chad funds to fight the smugglers of Niger.  SWE > TCD
    no      The shop gave money to fight the moths.
    why     what money is to be spent against does not get it

rule give-own-medicine
    for     give
    when    object is dose or taste or some or medicine, object has own, object has medicine
    cameo   none
    no      The Kenyan minister gave the Ugandan minister a dose of his own medicine.
    why     an idiom

rule give-relief
    for     give, provide, send, supply, donate, deliver, distribute, ship, contribute, dispatch, airlift
    when    object is @relief-goods, actor is not CVL or CRM, sentence has not trafficker or trafficking or cocaine or heroin or narcotics or smuggle or smuggler
    cameo   073
    yes     India sent medicine to Nepal.                            IND > NPL
    yes     The Red Cross delivered food to Yemen.                   NGO > YEM
    yes     Turkey distributed tents to Syrian refugees.             TUR > SYR
    no      The waiter delivered the food.
    no      Two German passengers gave their blankets to the Kenyan players.
    no      Traffickers used the port to ship drugs from Ecuador to Spain.
    no      A gang distributes the drug in Peru.

rule fly-relief
    for     fly, rush
    when    object is @relief-goods, actor is not CVL or BUS, recipient is any
    cameo   073
    yes     Oman flew ten tons of medicine into Yemen.               OMN > YEM
    no      The pilot flew his helicopter into a storm.

rule give-shelter-goods
    for     give, provide, send, supply, donate, deliver, distribute, ship, airlift
    when    object is material or item or package or parcel or product, object has shelter or hygiene or food or relief or medical or winter or school or household, actor is @public-body or organisation, actor is not BUS or MNC
    cameo   073
    yes     The Red Cross provided shelter materials to Haitian families.   NGO > HTI
    no      The shop provided shelter materials to the campers.

rule give-aid
    for     give, provide, send, supply, donate, deliver, ship, contribute, dispatch, airlift, extend
    when    object is aid or assistance or help or package or shipment or equipment or relief or donation or service or care or resource, actor is @public-body or organisation, actor is not BUS or MNC, recipient is not PTY
    cameo   070
    yes     The Japanese army gave medical equipment to Laos.        JPN > LAO
    no      The hotel provides assistance to guests.

rule give-land-aid
    for     give, provide, contribute, send, donate
    when    object is training or expertise or instructor or adviser or advisor or trainer, actor is @public-body
    cameo   072
    yes     Turkey sent military advisers to Libya.                  TUR > LBY
    no      The gym provides training to members.

rule give-humanitarian
    for     give, provide, send, deliver, extend
    when    object has humanitarian or relief or emergency, object has not debt or tax, actor is @public-body, sentence has not @sport, object is aid or assistance or supply or supplies or relief or help
    cameo   073
    yes     Turkey provided humanitarian aid to Somalia.             TUR > SOM
    no      Turkey provided military aid to Somalia.

rule give-arms
    for     give, provide, send, supply, donate, deliver, ship, lend, transfer, dispatch
    when    object is @arms, recipient is any, object then possessor is not they or their or its or it or his or he or all
    recipient  indirect, to, object then to, object then for, for, with, in
    cameo   072
    yes     The United States supplied missiles to Poland.           USA > POL
    yes     Iran has sent weapons to the Houthis.                    IRN > YEM
    no      Iran fired missiles at Iraq.

rule give-military-aid
    for     give, provide, send, extend, grant, release
    when    object has military or arms or defence or defense, actor is @public-body, sentence has not @sport, object is aid or assistance or help or support or training or equipment
    cameo   072
    yes     France gave military aid to Chad.                        FRA > TCD
    no      France gave food aid to Chad.

rule give-safe-haven
    for     give, provide, offer, grant, extend
    when    object is haven or sanctuary or refuge or training or cover or safehouse, recipient is REB or IMG or UAF
    cameo   072
    yes     Pakistan gives sanctuary to the Taliban.                 PAK > taliban
    no      Pakistan gives sanctuary to birds.

rule give-asylum
    for     give, grant
    when    object is asylum or refuge or sanctuary or shelter or citizenship
    cameo   075
    yes     Ecuador granted asylum to the Australian activist.       ECU > AUS
    no      Ecuador granted a licence to an Australian mine.

rule give-support
    for     give, provide, extend, lend
    when    object is support or backing or help, actor is not CVL
    recipient  indirect, to, object then to, object then for, for
    cameo   070
    yes     Uganda provides support to the Congolese rebels.         UGA > COD
    no      The beam provides support to the roof.
    no      Friends of the minister gave support to her family.

rule send-peacekeepers
    for     send, contribute, dispatch, provide, airlift
    when    object is @peacekeeper
    cameo   074
    yes     Bangladesh sent peacekeepers to Mali.                    BGD > MLI
    no      Bangladesh sent soldiers to the border.

rule help-militants
    for     help, assist, aid
    when    recipient is REB or IMG or UAF, clause is none, actor is any, sentence has not @sport, actor is not EDU
    cameo   072
    yes     The ISI helped the Haqqani network.                      PAK > haqqani
    no      The ISI arrested the Taliban commander.

rule help
    for     help, assist, aid
    when    recipient is country or group or organisation or GOV or REF, clause is none, actor is not REB, actor is not MNC or BUS, actor is not EDU
    cameo   070
    yes     Italy helped Albania after the storm.                    ITA > ALB
    no      The rain helped farmers.
    no      Microsoft helped Samsung of South Korea.

rule evacuate
    for     evacuate
    when    object is @refugee or wounded or victim or survivor or patient or casualty or foreigner or worker or child, actor is MIL or GOV or country or UNO or NGO or IGO, actor is not MED
    cameo   073
    yes     The Turkish army evacuated Syrian refugees from the valley.     TUR > SYR
    no      The storm forced Japan to evacuate thousands of residents.

rule rescue
    for     rescue
    when    actor is MIL or COP or GOV or country or organisation or UNO or NGO or helicopter or warship
    cameo   073
    yes     The Italian navy rescued Syrian migrants.                ITA > SYR
    no      A fisherman rescued a dog.

rule shelter
    for     shelter, "take in", admit, accept, host, accommodate, resettle
    when    object is @refugee
    cameo   075
    yes     Jordan has taken in Syrian refugees.                     JOR > SYR
    yes     Uganda hosts refugees from South Sudan.                  UGA
    no      Jordan hosted a summit.

rule train
    for     train, equip
    when    object is @soldiers or police or rebel or fighter or pilot or officer or militant or guard, actor is country or MIL or GOV or organisation
    cameo   072
    yes     British soldiers have trained Ukrainian soldiers.        GBR > UKR
    no      The coach trained the players.

rule arm
    for     arm
    when    recipient is any, object is not campaign, with is not fact or knowledge or money or argument or degree or information or poll or data or chest, actor is country or GOV or MIL or REB or organisation or person or group
    cameo   072
    yes     Iran armed the Houthi rebels.                            IRN > YEM
    no      She armed herself with facts.
    no      Kenyan donors armed the campaign with a war chest.

rule fund
    for     fund, finance, subsidise, subsidize, bankroll
    when    recipient is country or group or organisation, recipient is not PTY, actor is @public-body, actor is not BUS or MNC or PTY or person or CVL, trigger has not self, sentence has not self-fund or self-funded or self-funding
    cameo   071
    yes     Qatar funded the Libyan rebels.                          QAT > LBY
    no      The bank funded a startup.
    no      Two Kenyan senators funded the Liberal Party.
    no      Microsoft funded a lab of Samsung.
    no      The Kenyan government is self-funding its party.

rule aid-noun
    for     aid, assistance, donation, bailout
    when    actor is country or organisation or GOV, recipient is country or group or organisation, head is not cut or suspend or stop or halt or seek or reject or want or request or need or end or freeze or withhold or demand
    cameo   070
    yes     Norwegian aid to Malawi arrived on Friday.               NOR > MWI
    no      Norway suspended aid to Malawi.

verbs   "open border to", "open door to", "give refuge to", "give shelter to", "give home to"
    actor      subject
    recipient  to

rule open-border
    for     "open border to", "open door to", "give refuge to", "give shelter to", "give home to"
    when    actor is country or GOV or organisation, recipient is any, to is @refugee or REF or CVL or people or person or group or country
    cameo   075
    yes     Tanzania opened its borders to Burundian refugees.       TZA > BDI
    no      The museum opened its doors to visitors.
    no      Tanzania opened the door to a deal with Burundi.

rule vaccinate
    for     treat
    when    actor is NGO or UNO or MED or MIL or GOV or country, recipient is any, recipient is not person, sentence has not better or fairly or badly or equally, as is none, like is none
    cameo   073
    yes     Doctors of the Red Cross treated Syrian refugees.        NGO > SYR
    no      The lotion treated the rash.
    no      Rwanda treated the Ugandan guests better than the others.
    no      Rwanda treated the letter of Uganda as a joke.
    no      Doctors of the hospital treated the Chadian minister for his wounds.

verbs   "fly in", "truck in"
    actor      subject
    recipient  to, into, in

rule fly-in
    for     "fly in", "truck in"
    when    object is @relief-goods, recipient is any
    cameo   073
    yes     The Qatari air force flew in medicine to Lebanon.        QAT > LBN
    no      The band flew in for the show.

verbs   "hand over", "turn over", "hand out"
    actor      subject
    recipient  to, object then to, object then for, for

rule hand-over-relief
    for     "hand over", "turn over", "hand out"
    when    object is food or medicine or water or tent or blanket or vaccine or wheat or grain or rice or ambulance or kit or dose or relief, actor is not CVL or BUS, recipient is any
    cameo   073
    yes     India handed over blankets to Nepal.   IND > NPL
    no      The nurse handed over the blanket to her colleague.

rule hand-over-goods
    for     "hand over", "turn over", "hand out"
    when    object is equipment or vehicle or truck or boat or computer or tractor or generator or helicopter or ambulance or hospital or tool or machine or goods or item or aid or supplies or supply, actor is country or GOV or UNO or NGO or IGO or EUR or MIL, recipient is any
    cameo   070
    yes     Japan handed over medical equipment to the ministry of health of Laos.   JPN > LAO
    yes     The Swiss embassy handed over two vehicles to Chad.   CHE > TCD
    no      The driver handed over his keys.

verbs   contribute
    actor      subject
    recipient  to then in, to

rule contribute-to-peacekeeping
    for     contribute
    when    to has peacekeeping or peacekeeper or "peace-keeping", actor is country or GOV or MIL
    cameo   074
    yes     Nepal contributes to the peacekeeping mission in Haiti.   NPL > HTI
    no      Nepal contributes to the fund for schools.

rule grant-noun
    for     grant, contribution, donation
    when    of is @money or aid or food, actor is country or GOV or IGO or EUR or UNO, recipient is country or group or organisation or GOV, head is not cut or suspend or stop or halt or seek or reject or want or request or need or end or freeze or withhold or demand or promise or pledge
    cameo   071
    yes     Japan's donation of two million dollars to Nepal arrived on Friday.   JPN > NPL
    yes     Sweden made a contribution of five million euros to Malawi.     SWE > MWI
    no      The author's donation of her papers pleased the school.

rule aid-that-helps
    for     aid, assistance
    when    head is support or reach or feed or help or benefit or save, actor is country or GOV or IGO or EUR or UNO
    recipient  head then object, head then in
    cameo   070
    yes     Norwegian aid reached Malawian farmers.                  NOR > MWI
    no      Norwegian aid was cut.

rule shelter-people
    for     "take in", admit, accept, shelter, accommodate, resettle, host
    when    object is person or people or family or child or minor or woman or man or thousand or hundred, sentence has refugee or refugees or migrant or asylum or camp or displaced, sentence has not @sport, actor is country or GOV or EUR or organisation
    cameo   075
    recipient  object then from, object, object then in, from
    yes     Denmark accepted two hundred people from a refugee camp in Chad.    DNK
    no      Denmark accepted the people's choice.

verbs   spend, earmark, "set aside", mobilise, mobilize, "make available", channel, inject, pump, invest, "free up"
    actor      subject
    recipient  on, for, to, into, on then in, on then for, on then to, for then in, object then for, object then to, object then in, clause object, clause then in, infinitive object, infinitive then in, in

rule spend-on-aid
    for     spend, earmark, "set aside", mobilise, mobilize, "make available", channel, inject, pump, "free up"
    when    object is @money or aid, sentence has aid or relief or humanitarian or refugee or refugees or victim or rebuild or reconstruction or development or assistance or famine or ebola or cholera or peace, actor is country or GOV or EUR or UNO or IGO, actor is not BUS or MNC, recipient is country or group or GOV or REF or organisation or people
    cameo   071
    yes     Germany set aside ten million euros for the victims of the flood in Nepal.    DEU
    yes     The European Union has mobilised funds to help Colombian refugees.    EUR > COL
    no      Germany spent ten million euros on a bridge.

verbs   announce, approve, unveil, authorise, authorize, disburse, allot
    actor      subject
    recipient  object then to, object then for, object then in, to, for, object then infinitive object, infinitive object, infinitive then in, object then for then in, in

rule announce-aid
    for     announce, approve, unveil, authorise, authorize, disburse, allot
    when    object is aid or assistance or grant or loan or donation or package or funding or contribution or bailout or credit or funds, object has not suspension or cut or sanction or stimulus, actor is country or GOV or EUR or IGO or UNO or LEG, actor is not BUS or MNC, recipient is country or group or GOV or organisation or people or REF
    cameo   070
    yes     Sweden announced an aid package for Zambia.              SWE > ZMB
    yes     The World Bank has approved a loan to Kenya.             IGO > KEN
    no      Sweden announced a cut in aid to Zambia.
    why     a sum that is named and announced is given, a vague promise is AGREE

rule announce-relief
    for     announce, approve, unveil, authorise, authorize, disburse, allot
    when    object is aid or assistance or grant or donation or package or funding or contribution, object has humanitarian or relief or food or emergency, actor is country or GOV or EUR or IGO or UNO or LEG, recipient is country or group or GOV or organisation or people or REF
    cameo   073
    yes     Norway announced humanitarian assistance for Yemen.      NOR > YEM
    no      Norway suspended humanitarian assistance for Yemen.

rule announce-military-aid
    for     announce, approve, unveil, authorise, authorize, disburse, allot
    when    object is aid or assistance or grant or package or funding, object has military or arms or weapons or defence or defense or security, actor is country or GOV or EUR or IGO or LEG, recipient is country or group or GOV or organisation or MIL or REB
    cameo   072
    yes     The United States announced military aid for Moldova.    USA > MDA
    no      The United States suspended military aid for Moldova.

rule train-forces
    for     train, equip
    when    recipient is MIL or COP or REB or soldier or pilot or police or rebel or recruit or officer, actor is country or MIL or GOV or organisation
    cameo   072
    yes     The British army is training Kenyan recruits.            GBR > KEN
    no      The British chef trained Kenyan cooks.

verbs   supply, provide, equip, furnish, present, ply
    actor      subject
    recipient  object

rule supply-with-arms
    for     supply, provide, equip, furnish
    when    with is @arms or @inspector or system, with is not expert or monitor or observer or detail, recipient is any, actor is not BUS or MNC or CVL
    cameo   072
    yes     Iran has supplied the Houthis with missiles.             IRN > YEM
    no      The book supplies readers with details.

rule supply-with-relief
    for     supply, provide, equip, furnish
    when    with is @relief-goods, recipient is country or group or people or person or REF or GOV or organisation, actor is country or GOV or UNO or NGO or IGO or EUR or MIL
    cameo   073
    yes     The Red Cross provided Haitian families with water.      NGO > HTI
    no      The spring provides the town with water.

rule supply-with-money
    for     supply, provide, furnish
    when    with is @money, recipient is country or group or GOV or organisation, actor is country or GOV or UNO or NGO or IGO or EUR
    cameo   071
    yes     Japan provided Kenya with a loan.                        JPN > KEN
    no      The uncle provided his nephew with money.

rule supply-with-aid
    for     supply, provide, furnish
    when    with is aid or assistance or help or support or equipment or training, recipient is country or group or GOV or organisation or REB or MIL, actor is country or GOV or UNO or NGO or IGO or EUR or MIL
    cameo   070
    yes     Kuwait provided Egypt with assistance.                   KWT > EGY
    no      The clinic provides patients with assistance.

verbs   airdrop, "air-drop", drop, truck, ferry, haul
    actor      subject
    recipient  to, into, object then to, on, over, in

rule drop-relief
    for     airdrop, "air-drop", drop, truck, ferry, haul
    when    object is food or water or medicine or aid or supplies or supply or tent or blanket or relief or grain or wheat or vaccine, actor is MIL or country or UNO or NGO or GOV or IGO or EUR or helicopter, recipient is any
    cameo   073
    yes     The Indian air force dropped food to villagers in Nepal.    IND > NPL
    no      The Indian waiter dropped the food.

rule feed
    for     feed
    when    actor is UNO or NGO or IGO or GOV or MIL, recipient is country or group or people or person or REF, object is not crowd or media or rumour or rumor or reporter
    cameo   073
    recipient  object, object then in, in
    yes     The Red Cross is feeding Haitian families.               NGO > HTI
    no      The Norwegian minister fed the ducks.

verbs   "write off debt", "forgive debt", "cancel debt", "restructure debt"
    actor      subject
    recipient  object then possessor, object then of, object then compound, of

rule write-off-debt
    for     "write off debt", "forgive debt", "cancel debt"
    when    recipient is country or GOV, actor is country or GOV or IGO
    cameo   071
    yes     China has written off Sudan's debt.                      CHN > SDN
    no      The bank wrote off the baker's debt.

rule give-arms-in-units
    for     give, provide, send, supply, donate, deliver, ship, lend, transfer
    when    object is battalion or battery or squadron or system or package or shipment or consignment, object has tank or missile or artillery or rocket or drone or howitzer or radar or ammunition or arms or weapons or armour or armor, actor is country or GOV or MIL or REB, recipient is any, recipient is not REB
    cameo   072
    yes     Sweden gave Ukraine two tank battalions.                 SWE > UKR
    no      Sweden gave Ukraine two shipments of tea.

rule evacuate-from-land
    for     evacuate, airlift
    when    from is country or @state, object is person or people or citizen or national or family or civilian or foreigner or student or hundred or thousand, actor is country or GOV or MIL or UNO or NGO
    recipient  from
    cameo   073
    yes     The Italian navy evacuated forty people from Libya.      ITA > LBY
    no      The Italian navy evacuated forty people from a ship.

rule help-in-contest
    for     help, assist, aid
    when    object is campaign or candidate or nominee or party or PTY, recipient is PTY, clause is none
    cameo   none
    no      Members of the Italian union helped the campaign of the Liberal Party.
    why     work for votes

verbs   "welcome in", welcome
    actor      subject
    recipient  object

rule welcome-refugees
    for     "welcome in", welcome
    when    object is @refugee, actor is country or GOV or EUR or organisation
    cameo   075
    recipient  object then from, object
    yes     Jordan welcomed Syrian refugees.                         JOR > SYR
    no      Jordan welcomed the Syrian plan.
