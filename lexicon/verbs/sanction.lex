# sanction.lex: relations reduced: sanctions, aid cut, ties broken, envoys withdrawn, talks halted
verbs   impose, slap, place, apply, renew, extend, tighten, prolong, widen, reimpose
    actor      subject
    recipient  on, object then on, against, object then against, over, object then of

verbs   sanction, blacklist, embargo, isolate, penalise, penalize
    actor      subject
    recipient  object

verbs   cut, reduce, suspend, halt, stop, freeze, withhold, slash, end, terminate, discontinue, "cut off", "break off", sever, downgrade, withdraw, break, curtail, ban, prohibit, block, deny, bar
    actor      subject
    recipient  to, with, object then to, object then for, object then with, from, object then from, object then between, object then in, for, in

verbs   recall, "call back"
    actor      subject
    recipient  from, object then to, to, object then from, object then in

verbs   "pull out of", "withdraw from", "walk out of", leave, quit
    actor      subject
    recipient  of, from, object

verbs   convict, "find guilty", sentence, fine
    actor      subject
    recipient  object

verbs   close, shut
    actor      subject
    recipient  object then in, in, object then with, object then of, to

nouns   sanction, embargo
    actor      subject, by, possessor, compound, of
    recipient  on, against

nouns   conviction, sentencing
    actor      by, subject
    recipient  of

rule impose-sanctions
    for     impose, slap, place, apply, renew, extend, tighten, prolong, widen, reimpose
    when    object is @sanctions
    cameo   163
    yes     The European Union imposed sanctions on Belarus.         EUR > BLR
    yes     Sanctions were imposed on Iran by Canada.                CAN > IRN
    no      The city imposed a fee on plastic bags.

rule sanction
    for     sanction, blacklist, embargo
    when    recipient is any
    cameo   163
    yes     The United States sanctioned two Chinese firms.          USA > CHN
    no      The council sanctioned the use of the hall.

rule sanction-noun
    for     sanction, embargo
    when    recipient is country or group or organisation or person, head is not lift or ease or remove or seek or demand or suspend or oppose or call or want or reject or consider or threaten or face or end or urge
    cameo   163
    yes     Sanctions by Australia against Fiji took effect on Monday.   AUS > FJI
    no      Australia lifted sanctions against Fiji.

rule isolate
    for     isolate, penalise, penalize
    when    recipient is country or organisation, head is not nation or country or state or regime or island or place
    cameo   160
    yes     The Arab League isolated Syria.                          IGO > SYR
    no      Doctors isolated the patient.
    no      Syria is an isolated nation, the German minister said.

rule cut-aid
    for     cut, reduce, suspend, halt, stop, freeze, withhold, slash, end, terminate, discontinue, "cut off", withdraw, curtail, ban, prohibit, block, deny, bar
    when    object is aid or assistance or funding or fund or funds or money or loan or grant or payment or contribution or subsidy or donation, recipient is not BUS or MNC
    cameo   162
    yes     Denmark suspended aid to Egypt.                          DNK > EGY
    yes     Britain has cut funding for Rwanda.                      GBR > RWA
    no      The mayor cut the budget.

rule cut-military-aid
    for     cut, reduce, suspend, halt, stop, freeze, withhold, slash, end, "cut off", withdraw
    when    object is aid or assistance or sale or shipment or support or delivery, object has military or arms or weapon or defence or defense or security
    cameo   1622
    yes     The United States froze military aid to Honduras.        USA > HND
    no      The United States froze food aid to Honduras.

rule cut-relief
    for     cut, reduce, suspend, halt, stop, "cut off", withhold
    when    object is aid or assistance or supply or relief or food or donation or delivery or shipment or distribution or convoy or operation, object has humanitarian or food or relief or emergency
    cameo   1623
    yes     Germany has halted humanitarian aid to Sudan.            DEU > SDN
    no      Germany halted military aid to Sudan.

rule cut-economic
    for     cut, suspend, halt, stop, freeze, end, "cut off", ban, reduce, terminate
    when    object is trade or import or export or investment or business or supply or gas or oil or electricity
    cameo   1621
    recipient  from, to, with, object then from, object then to, object then with
    yes     Ukraine halted coal imports from Russia.                 UKR > RUS
    no      The factory halted production.

rule break-ties
    for     cut, suspend, freeze, end, "cut off", "break off", sever, downgrade, break, reduce, terminate
    when    object is @ties, recipient is country or GOV or IGO or UNO or EUR or PTY or REB or IMG or MIL or LEG or NGO
    cameo   161
    yes     Saudi Arabia severed diplomatic ties with Qatar.         SAU > QAT
    yes     Chad broke off relations with Sudan.                     TCD > SDN
    no      The singer cut ties with his agent.

rule halt-talks
    for     suspend, halt, stop, freeze, end, "break off", terminate, break
    when    object is talk or talks or negotiation or dialogue or consultation or meeting
    cameo   164
    recipient  object then with, with, object then between
    yes     Israel suspended talks with the Palestinian Authority.   ISR > PSE
    no      The rain stopped the talks.

rule recall-envoy
    for     recall, "call back", withdraw
    when    object is ambassador or envoy or diplomat or consul or representative or mission or delegation
    cameo   161
    code    SANCTION withdraw
    recipient  from, object then to, to, object then from, object then in
    yes     Kenya recalled its ambassador from Somalia.              KEN > SOM
    yes     Poland withdrew its ambassador from Syria.               POL > SYR
    no      She recalled her childhood.

rule withdraw-peacekeepers
    for     withdraw, "withdraw from"
    when    object is @peacekeeper
    cameo   1661
    recipient  from, object then from
    yes     Ireland withdrew its peacekeepers from Lebanon.          IRL > LBN
    no      Ireland withdrew its ambassador from Lebanon.

rule leave-body
    for     "pull out of", "withdraw from", "walk out of", leave, quit
    when    actor is country or GOV or organisation or PTY, actor is not MNC or BUS or LEG, subject is not person, recipient is IGO or UNO or EUR or PTY or GOV or LEG or @agreement or coalition or alliance or bloc or union or pact, recipient is not MED or EDU or BUS, object is not person or it or campaign or race or contest or field or stage or country or hall or house or building or square or center or centre, as is none, with is none, clause is none
    cameo   160
    code    SANCTION withdraw
    yes     Burundi withdrew from the African Union.                 BDI
    no      The clerk left the office.
    no      The Swedish minister left the hospital.
    no      The Swedish governor will quit the campaign.
    no      The Equality Party left City Hall on a march.
    no      The Swedish minister left the Riksdag last year.
    no      The quarrel left the Liberal Party as the voice of the north.
    no      The Swedish firm is leaving the European Union.
    no      The Swedish government will leave it at five percent, the party said.

rule leave-talks
    for     "pull out of", "withdraw from", "walk out of", quit
    when    of is @talks
    cameo   164
    recipient  of then with, of then between
    yes     Serbia walked out of talks with Kosovo.                  SRB > KOS
    no      She walked out of the room.

rule leave-treaty
    for     "withdraw from", "pull out of", quit
    when    from is @agreement
    cameo   160
    code    SANCTION withdraw
    recipient  from then with, from
    yes     The United States withdrew from a treaty with Russia.    USA > RUS
    no      The army withdrew from the town.

rule convict
    for     convict, "find guilty", sentence
    when    recipient is any, actor is country or JUD or GOV or organisation or group or MIL or REB or LEG
    cameo   116
    yes     A Turkish court convicted two German reporters of spying.    TUR > DEU
    no      The judge was convinced.
    no      An American convicted of fraud in India was freed.

rule sentence-to-prison
    for     sentence, convict
    when    to is year or prison or jail or life or month or death or imprisonment
    cameo   116
    yes     A court in Egypt sentenced a Qatari journalist to ten years in prison.    EGY > QAT
    no      The judge read a sentence to the class.

rule fine
    for     fine
    when    recipient is country or organisation or person, actor is JUD or GOV or country or organisation or EUR
    cameo   116
    yes     The European Commission fined Italy.                     EUR > ITA
    no      The library fined me.

rule close-border
    for     close, shut
    when    object is embassy or consulate or mission
    cameo   160
    yes     Norway closed its embassy in Chad.                       NOR > TCD
    no      The baker closed the door.

verbs   expel, "throw out", "kick out"
    actor      subject, from
    recipient  object

rule expel-inspectors
    for     expel, "throw out", "kick out"
    when    object is @inspector, actor is any
    cameo   1662
    recipient  object then of, object then from, object then for, object
    yes     Iran expelled two UN inspectors.                         IRN > UNO
    no      Iran expelled two Danish diplomats.

rule expel-aid-agency
    for     expel, "throw out", "kick out", suspend
    when    object is agency or charity or group or organisation or organization or ngo, object has aid or relief or humanitarian or charity or ngo
    cameo   1663
    recipient  object, object then of
    yes     Ethiopia expelled three foreign aid agencies.            ETH
    no      Ethiopia expelled three Egyptian spies.

nouns   suspension, halt, freeze, cut, cutoff, cut-off, withdrawal, termination, reduction
    actor      subject, by, possessor, compound
    recipient  of then to, to, of then for, in then to, in then for, for, of then with, with, of then in, of then from, in

rule suspension-of-aid
    for     suspension, halt, freeze, cutoff, cut-off, withdrawal, termination, reduction
    when    of is aid or assistance or funding or grant or loan or subsidy, head is announce or order or approve or impose or declare or decree
    cameo   162
    yes     Sweden announced a suspension of aid to Tanzania.        SWE > TZA
    no      Sweden fears a suspension of aid to Tanzania.

rule cut-in-aid
    for     cut, reduction
    when    in is aid or assistance or funding, head is announce or order or approve or impose or make
    cameo   162
    yes     Sweden announced a cut in aid to Tanzania.               SWE > TZA
    no      A cut in aid to Tanzania would be wrong.

rule suspension-of-links
    for     suspension, halt, freeze, termination
    when    of is @ties or flight or service or trade or import or export or visa, head is announce or order or approve or impose or declare or decree
    cameo   160
    yes     Morocco announced the suspension of its ferry links with Spain.  MAR > ESP
    no      The airline feared a suspension of its flights to Spain.

verbs   "ship out", "fly out", "bring out"
    actor      subject, object
    recipient  of, from, out then of, object then from

rule peacekeepers-leave
    for     "ship out", "fly out", "bring out", "pull out", "withdraw from", leave, "pull out of"
    when    actor is peacekeeper or observer or monitor, actor is MIL or UNO or country or IGO
    cameo   1661
    recipient  of, from, object, out then of
    yes     Two hundred UN peacekeepers withdrew from Rwanda.        UNO > RWA
    no      The UN envoy left the room.

verbs   "force out of", "order out of", "drive out of", "throw out of", "kick out of"
    actor      subject
    recipient  object

rule force-agency-out
    for     "force out of", "order out of", "drive out of", "throw out of", "kick out of"
    when    recipient is UNO or NGO or IGO or agency or charity, actor is country or GOV or MIL
    cameo   1663
    yes     Sudan forced the Red Cross out of the country.           SDN > NGO
    no      The champion forced the Danish boxer out of the ring.

verbs   boycott
    actor      subject
    recipient  object then of, object then in, object, object then by

rule boycott-state
    for     boycott
    when    actor is country or GOV or IGO or EUR, recipient is country or organisation, object is not match or election or vote or poll or referendum or visit or meeting or @talks or session or meet
    cameo   163
    yes     Kuwait boycotted goods of Denmark.                       KWT > DNK
    no      The fans boycotted the match.

verbs   "expel ambassador", "expel envoy", "expel diplomat", "suspend membership of", "strip of membership", "suspend from", "revoke membership of", "eject from"
    actor      subject
    recipient  object then of, object then from, object then possessor, object then compound, of, object

rule suspend-membership
    for     "suspend membership of", "strip of membership", "revoke membership of"
    when    actor is country or GOV or organisation or IGO or EUR or UNO, recipient is country or GOV or organisation or PTY
    cameo   166
    yes     The African Union suspended the membership of Mali.      IGO > MLI
    no      The gym suspended the membership of two runners.

rule cut-aid-delivery
    for     cut, reduce, suspend, halt, stop, "cut off", withhold, ban, block
    when    object is delivery or shipment or distribution or convoy or operation or flight, object has aid
    cameo   1623
    yes     The United Nations suspended aid deliveries in Chad.     UNO > TCD
    no      The United Nations began aid deliveries in Chad.

rule quit-treaty
    for     "pull out of", "withdraw from", "walk out of", quit
    when    of is @agreement, actor is not JRN or BUS or MNC
    cameo   160
    code    SANCTION withdraw
    recipient  of then with, of then between
    yes     Russia pulled out of the arms treaty with the United States.     RUS > USA
    no      Russia pulled out of the town.

rule suspend-member
    for     suspend
    recipient  object
    when    actor is IGO or EUR or UNO or NGO, object is country or PTY or MIL, object is not @soldiers or police
    cameo   166
    yes     The African Union suspended Mali after the coup.         IGO > MLI
    no      The African Union suspended the talks.

verbs   "hand sentence to", "hand down sentence to", "hand sentence", "hand down sentence", "impose sentence on", "hand term to", "hand jail term to", "hand prison term to"
    actor      subject
    recipient  to, indirect, on, object then to, object then on, object then for

rule hand-sentence
    for     "hand sentence to", "hand down sentence to", "hand sentence", "hand down sentence", "impose sentence on", "hand term to", "hand jail term to", "hand prison term to"
    when    actor is JUD or court or judge or tribunal, recipient is any
    cameo   116
    yes     A Thai court handed a life sentence to an Indian fisherman.     THA > IND
    no      The court handed the paper to an Indian clerk.

verbs   "add to blacklist", "put on blacklist", "place on blacklist", "add to sanctions list", "put on sanctions list", "place under sanctions", "put under sanctions", "hit with sanctions", "hit with sanction", "slap with sanction", "slap with sanctions"
    actor      subject
    recipient  object

rule put-on-blacklist
    for     "add to blacklist", "put on blacklist", "place on blacklist", "add to sanctions list", "put on sanctions list", "place under sanctions", "put under sanctions", "hit with sanctions", "hit with sanction", "slap with sanction", "slap with sanctions"
    when    actor is country or GOV or EUR or UNO or IGO, recipient is any
    cameo   163
    yes     The United States has added two Chinese firms to its blacklist.     USA > CHN
    yes     Canada hit Belarus with sanctions.                       CAN > BLR
    no      The chef added two dishes to the list.

verbs   "send home", "send packing", "order home", "order out", "tell leave", "order leave", "give hour leave"
    actor      subject
    recipient  object

rule send-envoy-home
    for     "send home", "send packing", "order home", "order out", "order leave", "tell leave"
    when    object is ambassador or envoy or diplomat or consul or attache, actor is country or GOV
    cameo   166
    code    SANCTION expel diplomatic
    yes     Egypt has sent the Qatari ambassador home.               EGY > QAT
    yes     Norway ordered two Belarusian diplomats to leave.        NOR > BLR
    no      The teacher sent the pupils home.

verbs   jail, imprison
    actor      subject
    recipient  object

rule jail-for-years
    for     jail, imprison
    when    for is year or month or life, actor is JUD or court or judge or tribunal
    cameo   116
    yes     A Kenyan court jailed a Ugandan trader for ten years.    KEN > UGA
    no      The Kenyan police jailed a Ugandan trader.
