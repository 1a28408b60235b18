# ask.lex: asking, urging, calling for
verbs   ask, urge, implore, beg, exhort, petition, press, pressure, lobby, plead with, request of, advise
    actor      subject
    recipient  indirect, object, to, of
verbs   call on, call upon, appeal to
    actor      subject
    recipient  on, upon, object, to
verbs   appeal for, plead for
    actor      subject
    recipient  from, to, for then by, object then by, object then from, for then from, clause subject, for then in
verbs   call for, request, seek, petition for, ask for, press for, push for, advocate, lobby for, campaign for
    actor      subject
    recipient  from, for then by, object then by, object then from, for then from, clause subject, for then in
nouns   appeal, plea, request, petition, call
    actor      subject, by, possessor, from, compound
    recipient  to, on
adjectives critical, important, essential, vital, necessary, imperative, crucial
    actor      speaker
    recipient  clause subject

rule ask
    for     ask, urge, implore, beg, exhort, petition, press, pressure, lobby, plead with
    when    recipient is any
    cameo   020
    turn    asked
    yes     Norway urged Russia to join the convention.           NOR > RUS
    yes     Turkey was asked by Greece to answer the letter.       GRC > TUR
    yes     Iran urged Iraq to withdraw its troops from Basra.     IRN > IRQ
    no      Reporters asked when the road would open.

rule press-matter
    for     press
    when    object is advantage or attack or case or claim or argument or point or issue or demand or charge or button or matter or bid or lawsuit or suit or offensive or concern
    cameo   none
    no      The Chilean party pressed its advantage over the Peruvian party.
    why     a matter that is pressed is nobody who is pressed

rule appeal-to
    for     appeal to
    when    recipient is any, infinitive is any
    cameo   020
    turn    asked
    yes     The Kenyan bishop appealed to Somalia to open the road.  KEN > SOM
    no      The Kenyan minister appeals to young voters.
    why     who appeals to somebody and asks for nothing is only liked

rule appeal-to-for
    for     appeal to
    when    recipient is any, for is any
    cameo   020
    turn    asked
    yes     The Kenyan bishop appealed to Somalia for patience.      KEN > SOM
    no      The Kenyan party tries to appeal to the workers.
    why     as appeal-to

rule call-on
    for     call on, call upon
    when    recipient is any, object is none
    cameo   020
    turn    asked
    yes     The foreign minister of Kenya called on Ethiopia to show restraint.   KEN > ETH
    no      The president of Kenya called the Ethiopian premier on Friday.

rule call-for
    for     call for, appeal for, plead for, petition for, press for, push for, lobby for
    when    object is none, sentence has not referee or lap or racing or prix or midfielder or striker or innings
    cameo   020
    turn    asked
    yes     France called for patience.                             FRA
    yes     The United Nations called for talks between Sudan and Chad.   UNO
    no      The recipe calls for two eggs.
    no      Spanish drivers called for a restart of the Grand Prix.

rule call-for-somebody-to
    for     call for, push for, lobby for, plead for
    when    object is none, infinitive is any, for is country or person or GOV or LEG or MIL or COP or PTY or OPP or organisation or UNO or IGO
    recipient  for
    cameo   020
    turn    asked
    yes     The unions called for the Chilean minister to resign.    unions > CHL
    no      The unions called for a vote to end the strike.
    why     who is called for to do something is who is asked

rule lobby-for-hire
    for     lobby for, advocate
    when    for is organisation or BUS or client or firm or corporation or company or industry or interest
    cameo   none
    no      French firms lobbied for a bank.
    why     a trade

rule campaign-for
    for     campaign for
    when    for is not person or organisation or party or office or president or vote or election or job or post or seat or candidate or member or colleague or friend or ticket or nominee or nomination or month or week or year or day or hour or us or state or me, actor is not PTY, object is none
    cameo   020
    turn    asked
    yes     French unions campaigned for a ban.                      FRA
    no      The French minister campaigned for his party.
    no      Socialist Party leaders campaigned for weeks.
    no      The French minister campaigns for Senate members.

rule ask-for
    for     ask for
    when    object is any, recipient is any, recipient is not JRN, actor is country or organisation or group or GOV or MIL or LEG or OPP or PTY or REB
    recipient  object
    cameo   020
    turn    asked
    yes     Chad asked France for a report.                          TCD > FRA
    no      The waiter was asked for water.
    no      Chad asked for the release of guards held by France.

rule advocate
    for     advocate
    when    object is any
    cameo   020
    turn    asked
    yes     France advocated talks with Iran.                        FRA
    no      The lawyer is an advocate.

rule request
    for     request
    when    object is any, object is not refuge or profit or work, actor is country or organisation or group or GOV or MIL or LEG or OPP or PTY or REB or UNO or IGO
    cameo   020
    turn    asked
    yes     Ukraine requested maps from Germany.                   UKR > DEU
    yes     Ukraine requested a halt to arms sales to Germany.     UKR > -
    no      The customer requested a refund.

rule request-silence
    for     request, ask for, call for
    when    object is anonymity or confidentiality or privacy or moment or donation, sentence has anonymity or confidentiality or privacy or silence or donation
    cameo   none
    no      The Kenyan government official requested anonymity.
    why     a source that is not to be named

rule request-silence-for
    for     request, ask for, call for
    when    for is anonymity or confidentiality or privacy or moment or donation, sentence has anonymity or confidentiality or privacy or silence or donation
    cameo   none
    no      The Kenyan government asked for a moment of silence.
    why     as request-silence

rule ask-aid
    for     request, seek, ask for, appeal for, call for, plead for
    when    object is aid or assistance or help or loan or money or support or relief or fund
    recipient  from, to, for then by, object then by, object then from, for then from, object then possessor, for then possessor, clause subject, for then in
    cameo   023
    turn    asked
    yes     Malawi asked for Zambia's financial support.            MWI > ZMB
    yes     Malawi requested food aid from Zambia.                  MWI > ZMB
    no      Malawi requested a map from Zambia.

rule ask-arms
    for     request, seek, ask for, appeal for
    when    object is @arms
    cameo   0232
    turn    asked
    yes     Ukraine requested tanks from Germany.                   UKR > DEU
    no      Ukraine requested grain from Germany.

rule call-for-aid
    for     call for, appeal for, plead for, ask for
    when    for is aid or assistance or help or relief or money
    recipient  to, on, object, from
    cameo   023
    turn    asked
    yes     Malawi appealed for help.                               MWI
    yes     Malawi asked Zambia for help.                           MWI > ZMB
    no      Malawi appealed for calm.

rule call-for-resignation
    for     call for, press for, push for, ask for
    when    for is resignation or ouster or removal or dismissal or departure
    recipient  for then of, for then possessor
    cameo   0241
    turn    asked
    yes     Opposition parties in Armenia called for the resignation of the prime minister.   ARM > prime minister
    no      Opposition parties in Armenia called for a debate.

rule call-for-truce
    for     call for, appeal for, plead for, press for, push for
    when    for is ceasefire or cease-fire or truce or restraint or de-escalation or calm
    recipient  for then between, for then by, in, for then in, on
    cameo   0256
    turn    asked
    yes     Egypt called for a ceasefire in Libya.                  EGY
    no      Egypt called for an election in Libya.

rule call-for-reform
    for     call for, appeal for, press for, push for
    when    for is @reform
    recipient  for then in, in
    cameo   024
    turn    asked
    yes     Canada called for elections in Haiti.                   CAN
    no      Canada called for calm in Haiti.

rule call-for-sanctions
    for     call for, press for, push for
    when    for is @sanctions, for then of is none
    recipient  for then against, for then on, against, on, for then compound
    cameo   113
    yes     Poland called for sanctions against Belarus.            POL > BLR
    yes     The Polish senator called for a Volkswagen boycott.     POL > volkswagen
    no      Poland called for a meeting with Belarus.
    why     CAMEO: to call for sanctions rallies others against somebody; to ask somebody for them is an appeal

rule appeal-noun
    for     appeal, plea, request, petition
    when    recipient is any, recipient is not CVL, head is not have or hold or retain or broaden or lose or widen or lot or shore or boost or limit or increase or gain or find or expand or strengthen
    cameo   020
    turn    asked
    yes     Norway made an appeal to Russia to open the border.     NOR > RUS
    no      The appeal of the film is plain.
    no      The Kenyan senator made appeals to young voters.

rule it-is-critical
    for     critical, important, essential, vital, necessary, imperative, crucial
    when    recipient is any, recipient is not CVL, clause has that or for, clause is not @of-itself, subject is none or it
    cameo   020
    turn    asked
    yes     "It is vital that Pakistan close the border," the White House spokesman told reporters.   USA > PAK
    no      Water is vital.

rule ask-question
    for     ask, press
    when    clause has if or whether or what or why or how or when or where or who or which, infinitive is none
    cameo   none
    no      The paper asked the Norwegian minister if the road would open.
    no      The court asked the Kenyan minister why the bridge fell.
    why     a question is no request

rule ask-whether
    for     ask, press
    when    on has if or whether or what or why or how or when or where or who or which, infinitive is none
    cameo   none
    no      The host pressed the Norwegian minister on whether she would run.
    why     as ask-question

rule ask-nothing
    for     ask
    when    clause is none, infinitive is none, for is none, to is none
    cameo   none
    no      When the reporter asked the Norwegian minister, the minister laughed.
    why     what is asked for is not told: mostly a question

rule ask-in-words
    for     ask
    when    infinitive is none, for is none, clause has not that or for
    cameo   none
    no      "Will the road open?" the Chilean senator asked the Peruvian minister.
    no      "I asked the Peruvian minister, is he going to stay?" the senator said.
    why     a question is no request

rule ask-kin
    for     ask, urge, advise, beg
    when    object is wife or husband or son or daughter or mother or father or brother or sister or friend or doctor or lawyer or reader or viewer or audience or pupil or student or graduate or class or customer or client or user or shopper or patient or consumer
    cameo   none
    no      The Chilean minister urged his wife to sing.
    no      The Chilean minister advised the graduates to read.
    why     private

rule ask-audience
    for     ask, urge, beg, implore, plead with
    when    object is congregation or crowd or audience or guest or delegate or attendee or onlooker, infinitive is stand or rise or sit or bow or imagine or picture or raise or applaud or cheer or quiet or listen or pray or sing
    cameo   none
    no      The Kenyan minister asked the congregation to stand.
    why     ceremony

rule ask-safety
    for     ask, urge, advise
    when    infinitive is evacuate or shelter or stay or remain or avoid or seek or drink or wash or conserve, clause has shelter or evacuate or home or indoors or water or hand or road or area or travel or electricity or calm, recipient is CVL
    cameo   none
    no      The Chilean police urged people to stay at home.
    why     for their own good

rule ask-about
    for     ask
    when    about is any, clause is none
    cameo   none
    no      The Chilean senator asked the Peruvian minister about his tax returns.
    why     a question is no request

rule ask-for-deed
    for     ask for, call for
    when    for is understanding or mediation or cooperation or patience or protection or intervention or involvement or participation or solidarity or advice or opinion or approval or consent or forgiveness or pardon
    recipient  from, for then from, for then by, for then possessor
    cameo   020
    turn    asked
    yes     Chad asked for the understanding of the bank.            TCD > -
    yes     Chad asked for Sudan's approval.                         TCD > SDN
    no      Chad asked for a vote in Sudan.

rule request-deed
    for     request
    when    object is mediation or office or offices or cooperation or intervention or involvement or approval or consent or permission or advice or guidance
    recipient  from, object then from, object then by, object then possessor
    cameo   020
    turn    asked
    yes     Chad requested Sudan's mediation.                        TCD > SDN
    yes     Chad requested the approval of the bank.                 TCD > -
    no      Chad requested a map of Sudan.

rule ask-for-thing
    for     ask for
    when    object is none, infinitive is none, for is not who or what or one or copy or detail or proof or time or word, actor is country or GOV or MIL or LEG or OPP or PTY or REB or UNO or IGO, actor is not JRN
    cameo   020
    turn    asked
    yes     Chad asked for the release of the French guards.         TCD > -
    yes     Chad asked for a vote by the United Nations.             TCD > UNO
    no      The waiter asked for water.
    no      Chad asked France for a report.

rule advise
    for     advise
    when    recipient is any, recipient is not CVL, infinitive is any, on is none, clause has not how
    cameo   020
    turn    asked
    yes     Norway advised Chad to recall its envoy.                 NOR > TCD
    no      The Turkish lawyer advises the Albanian minister on crime.
    no      The Turkish lawyer advised the Albanian minister that the sea was calm.
    no      The Turkish lawyer advised the Albanian minister on how to win.
    why     other advice is an adviser's work

nouns   pressure
    actor      from, by, possessor
    recipient  object, on

rule under-pressure
    for     pressure
    when    from is any, head is face or come or be or mount or grow or feel, actor is @public-body, recipient is any
    cameo   020
    turn    asked
    yes     Chad faces pressure from France to open its border.      FRA > TCD
    no      Chad measured the pressure from the pump.
