# concede.lex: giving way in words: apology, pardon, easing, announced truce
verbs   apologise, apologize, "express regret", "say sorry"
    actor      subject
    recipient  to, for then to

verbs   pardon, amnesty, acquit, forgive, exonerate, absolve
    actor      subject
    recipient  object

verbs   ease, lift, relax, loosen, shorten, remove, repeal, revoke, scrap, abolish, suspend, drop, waive, end, cancel, annul, reduce, cut, lower, slash, "roll back", "do away with", rescind
    actor      subject
    recipient  object then on, object then against, on, against, object then of, object then to, object then compound, for

verbs   declare, announce, call
    actor      subject
    recipient  object then with, with, object then against

verbs   "back down", "give in to", bow to, yield to, accede to, "give in", relent, backtrack, "bow to demand", "meet demand of", concede to
    actor      subject
    recipient  to, of

nouns   apology, pardon, amnesty
    actor      subject, from, by, possessor
    recipient  to, for

rule apologise
    for     apologise, apologize, "say sorry", "express regret"
    when    actor is @public-body, sentence has not condolence
    cameo   055
    yes     Turkey apologised to Russia for the incident.            TUR > RUS
    no      The actor apologised to his fans.
    no      Ana apologised.

rule apology
    for     apology
    when    head is issue or offer or make or extend or deliver
    cameo   055
    yes     Israel issued an apology to Turkey.                      ISR > TUR
    no      Israel rejected an apology.

rule pardon
    for     pardon, amnesty, forgive, exonerate, absolve
    when    object is not @self
    cameo   056
    yes     The king of Morocco pardoned two Spanish journalists.    MAR > ESP
    no      Pardon my French.
    no      The Kenyan minister would never have forgiven himself.

rule acquit
    for     acquit, exonerate
    when    actor is @judge
    cameo   081
    yes     A Kenyan court acquitted a Ugandan activist.             KEN > UGA
    no      She acquitted herself well.

rule grant-amnesty
    for     pardon, amnesty
    when    head is grant or offer or declare or announce or give
    cameo   056
    recipient  to, for, object, head then to, head then indirect
    yes     Colombia granted an amnesty to the FARC rebels.          COL > farc
    no      Colombia refused an amnesty.

rule lift-sanctions
    for     ease, lift, relax, loosen, remove, suspend, drop, waive, end, repeal, revoke, scrap, rescind, reduce, cut, lower, slash, "roll back", "do away with"
    when    object is @sanctions
    cameo   085
    yes     The European Union has lifted its sanctions against Belarus.     EUR > BLR
    yes     The United States eased its embargo on Cuba.             USA > CUB
    yes     Mexico has cut tariffs on Brazilian steel.               MEX > BRA
    yes     India lifted some of its sanctions on Fiji.              IND > FJI
    no      The European Union imposed sanctions on Belarus.

rule lift-curfew
    for     ease, lift, relax, end, suspend, remove, loosen, reduce, cut, shorten
    when    object has curfew
    cameo   0813
    recipient  object then in, in, object then on
    yes     The Sri Lankan government lifted the curfew.             LKA
    yes     Nepal has eased the curfew hours.                        NPL
    no      The Sri Lankan government lifted the sanctions on two firms.

rule lift-emergency
    for     lift, end, relax, suspend, revoke, repeal
    when    object is emergency or law or state, object has emergency or martial or siege
    cameo   0814
    recipient  object then in, in, object then of then in
    yes     Egypt lifted the state of emergency.                     EGY
    yes     Israel lifted the state of emergency in Gaza.            ISR > PSE
    no      Egypt lifted the curfew.

rule lift-restriction
    for     ease, lift, relax, loosen, remove, repeal, revoke, scrap, abolish, cancel, annul, rescind, "roll back", "do away with"
    when    object is @restriction
    cameo   081
    yes     Saudi Arabia lifted the ban on women drivers.            SAU
    no      Saudi Arabia lifted a crate.

rule lift-siege
    for     lift, ease, end, loosen, relax, remove
    when    object is siege or blockade or encirclement
    cameo   0872
    recipient  object then of, object then on, on, of
    yes     The Syrian army lifted the siege of the town.            SYR
    no      The Syrian army tightened the siege of the town.

rule suspend-protest
    for     suspend, end, drop
    when    object is @crowd-act, actor is not GOV, object is not campaign
    cameo   082
    recipient  none
    yes     The Nigerian union suspended its strike.                 NGA
    no      The Nigerian government suspended its aid to farmers.
    no      The Peruvian candidate suspended her campaign after the vote.

rule declare-truce
    for     declare, announce, call
    when    object is ceasefire or cease-fire or truce or cessation
    cameo   0871
    recipient  object then with, with, object then against, object then in, in
    yes     Turkey announced a ceasefire in the Syrian town of Homs.     TUR > SYR
    yes     The Taliban declared a ceasefire.                        taliban
    yes     Saudi Arabia announced a truce with the Houthis.         SAU
    no      Saudi Arabia declared a holiday.

rule give-in
    for     "back down", "give in to", bow to, yield to, accede to, "give in", relent, "bow to demand", "meet demand of", concede to
    when    to is demand or pressure or request or call or none
    cameo   080
    recipient  to then by, to then of, to then from, of
    yes     The Chilean government gave in to the demands of the students.    CHL
    yes     Hungary bowed to the demands of the European Union.       HUN > EUR
    no      The bridge gave in.

rule drop-charges
    for     drop
    when    object is charge or case or lawsuit or demand or claim or complaint or investigation or probe or inquiry or prosecution
    recipient  object then against, object then of, object then into, against
    cameo   081
    yes     Turkey dropped charges against the German journalist.    TUR > DEU
    no      Turkey dropped bombs on the town.

class @judge
    words      court, judge, jury, tribunal
    sectors    JUD

rule ease-press
    for     ease, lift, relax, end, remove
    when    object is ban or restriction or censorship, sentence has newspaper or press or internet or media or website or speech or twitter or broadcast
    cameo   0811
    recipient  object then on, on
    yes     Jordan lifted its ban on foreign newspapers.             JOR
    no      Jordan lifted its ban on imports.

rule unban-party
    for     lift, end, remove, revoke
    when    object is ban, sentence has party or opposition or movement or candidate or politician
    cameo   0812
    recipient  object then on
    yes     Turkey lifted its ban on the Kurdish party.              TUR
    no      Turkey lifted its ban on whales.

verbs   "call off"
    actor      subject
    recipient  object then against, against

rule call-off-protest
    for     "call off"
    when    object is @crowd-act, actor is not GOV
    cameo   082
    turn    stopped
    yes     Kenyan teachers called off their strike after talks.     KEN
    no      The Kenyan government called off its campaign.

verbs   "concede defeat", "concede election", "concede loss", "admit defeat", "accept defeat", "concede victory", "concede presidency"
    actor      subject
    recipient  to, object then to, object then of

rule concede-defeat
    for     "concede defeat", "concede election", "concede loss", "admit defeat", "accept defeat", "concede victory", "concede presidency"
    when    object is defeat or election or loss or victory or presidency, actor is GOV or LEG or PTY or OPP or REB or MIL or country or person, sentence has not @sport
    cameo   080
    yes     The Ghanaian president conceded defeat.                  GHA
    no      The Ghanaian coach conceded defeat after the match.

verbs   "fail renew", "fail extend", "fail prolong", "decline renew", "decline extend", "refuse renew", "refuse extend", "fail maintain", "fail keep"
    actor      subject
    recipient  clause object then on, clause object then against, clause object then of, clause then on, clause then against

rule let-sanctions-lapse
    for     "fail renew", "fail extend", "fail prolong", "decline renew", "decline extend", "refuse renew", "refuse extend", "fail maintain", "fail keep"
    when    clause object is @sanctions
    cameo   085
    turn    stopped
    yes     The European Union failed to renew sanctions against Fiji.   EUR > FJI
    yes     Canada refused to extend its embargo on Chad.            CAN > TCD
    no      The European Union failed to renew its website.
    why     sanctions that nobody renews are eased

verbs   legalise, legalize, unban, decriminalise, decriminalize
    actor      subject
    recipient  object

rule legalise-party
    for     legalise, legalize, unban
    when    object is party or movement or opposition or union or group or organisation or candidate, actor is country or GOV or JUD or LEG
    cameo   0812
    yes     Algeria legalised the opposition party.                  DZA
    no      Uruguay legalised hemp.

verbs   "lift block on", "restore access to", "unblock website", "reopen newspaper", "restore licence of", "restore license of", "restore internet"
    actor      subject
    recipient  of, to, on, object then of

rule ease-media
    for     "lift block on", "restore access to", "unblock website", "reopen newspaper", "restore licence of", "restore license of", "restore internet"
    when    sentence has newspaper or internet or website or media or station or broadcaster or twitter or facebook or youtube or channel or network, actor is country or GOV or JUD
    cameo   0811
    yes     Turkey restored access to the website.                   TUR
    no      The plumber restored access to the boiler.

rule grant-delay
    for     waive, end, cancel, drop
    when    object is requirement or fee or fine or visa, object has visa or fine, recipient is country or people or group or person, actor is country or GOV or JUD
    cameo   081
    yes     Kenya waived the visa requirement for Ugandan students.  KEN > UGA
    no      Kenya kept the visa requirement for Ugandan students.

verbs   "soften stance on", "soften tone on", "water down", "tone down", "shelve plan", "drop plan", "put off plan", "scrap plan", "make concession to", "make concession", "offer compromise to", "compromise with", "compromise over"
    actor      subject
    recipient  to, with, on, object then to, object then for, for

rule make-concession
    for     "make concession to", "make concession", "compromise with", "compromise over"
    when    actor is country or GOV or REB or organisation or PTY or LEG
    cameo   080
    yes     Serbia made concessions to Kosovo.                       SRB > KOS
    no      The baker made a concession to taste.

rule soften-stance
    for     "soften stance on", "soften tone on"
    when    actor is country or GOV or organisation or PTY
    cameo   080
    yes     Hungary softened its stance on Ukraine.                  HUN > UKR
    no      The judge softened her tone on the hat.

rule apologise-by-phone
    for     apologise, apologize, "say sorry", "express regret"
    when    head is call or phone or telephone or ring or write, actor is @public-body or person
    actor      head then subject
    recipient  to, head then object, head then to
    cameo   055
    status  actual
    yes     The Danish premier called the Turkish president to apologise for the drawing.    DNK > TUR, actual
    no      The Danish premier refused to apologise to the Turkish president.

verbs   "dismiss charge", "dismiss case", "throw out case", "throw out charge", "drop case", "quash conviction of", "quash sentence of", "overturn conviction of", "withdraw charge", "clear of charge", "strike out charge"
    actor      subject
    recipient  object then against, against, object then of, object then possessor, of, object

rule dismiss-case
    for     "dismiss charge", "dismiss case", "throw out case", "throw out charge", "quash conviction of", "quash sentence of", "overturn conviction of", "withdraw charge", "clear of charge", "strike out charge"
    when    actor is JUD or court or judge or prosecutor or tribunal
    cameo   081
    yes     A Kenyan court dismissed the charges against the Ugandan pastor.     KEN > UGA
    no      The Kenyan minister dismissed the charges of Uganda as lies.

verbs   postpone, "put off", delay
    actor      subject
    recipient  object then against, against

rule postpone-protest
    for     postpone, "put off", delay
    when    object is @crowd-act, actor is not GOV
    cameo   082
    recipient  none
    turn    stopped
    yes     The Somali opposition has postponed its protest.         SOM
    no      The Somali opposition has postponed its party.
