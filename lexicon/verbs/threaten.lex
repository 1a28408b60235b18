# threaten.lex: harm announced. What is threatened decides the code.
verbs   threaten
    actor      subject
    recipient  object, clause object, clause then against, clause then with, clause then to, clause then on, clause then from

verbs   "issue ultimatum to", "give ultimatum", "set deadline for", "give deadline"
    actor      subject
    recipient  to, for, indirect, object then to, object then for

nouns   threat, ultimatum
    actor      subject, by, from, possessor
    recipient  against, to, clause object, clause then against

rule threaten
    for     threaten
    when    actor is country or person or organisation or group or GOV or people, head is not feel or situation, trigger is not life-threatening
    cameo   130
    turn    threatened
    yes     Iran threatened Israel.                                  IRN > ISR
    no      Floods threaten the harvest.
    no      The police of Berlin opened a place for women who feel threatened.

rule threatening
    for     threaten
    when    trigger is threaten, object is none, clause is none, infinitive is none, with is none, against is none, to is none, by is none
    cameo   none
    no      The speeches of the Kenyan president are harsh and threatening.
    why     what is threatened is not told

rule threatened-by-phone
    for     threaten
    when    by is phone or telephone or radio or letter or mail or email or e-mail or pamphlet or leaflet or message
    cameo   none
    no      The Kenyan bishop has been threatened by radio.
    why     the means is nobody

rule court-deadline
    for     "set deadline for", "give deadline"
    when    actor is JUD or EDU
    cameo   none
    no      A Kenyan judge set a deadline for the Ugandan lawyers.
    why     a step of the court

rule things-threaten
    for     threaten
    when    subject is attack or violence or terrorism or crisis or war or change or storm or flood or price or disease or drought or proposal or law or scandal or dispute
    cameo   none
    no      The attacks threaten the way of life of the Kenyan people.
    why     what endangers somebody says nothing

rule threaten-a-good
    for     threaten
    when    object is way or future or existence or survival or stability or livelihood or business or interest or interests or trade or hegemony or unity or prestige or ecosystem or lead or seat or majority or harvest
    cameo   none
    no      The Kenyan party threatens the majority of the premier.
    why     as things-threaten

rule threaten-sanctions
    for     threaten
    when    object is @sanctions
    cameo   1312
    turn    threatened
    recipient  against, on, object then against, object then on, object
    yes     The European Union threatened sanctions against Belarus.     EUR > BLR
    no      The European Union threatened Belarus.

rule threaten-impose
    for     threaten
    when    clause is impose or sanction, clause object is not curfew or emergency or law
    cameo   1312
    turn    threatened
    recipient  clause then on, clause then against, clause object
    yes     The United States threatened to impose tariffs on Mexico.    USA > MEX
    no      The United States threatened to bomb Iran.

rule threaten-aid
    for     threaten
    when    clause is cut or suspend or stop or withhold or freeze or end or reduce, clause object is @money or aid or assistance or help or support or funding or payment or supply or subsidy
    cameo   1311
    recipient  clause then to, clause then with, clause object
    yes     Britain threatened to cut aid to Rwanda.                 GBR > RWA
    no      Britain threatened to sue Rwanda.

rule threaten-force
    for     threaten
    when    clause is attack or kill or strike or bomb or destroy or retaliate or invade or shoot or execute or shell or fight or wipe or annihilate
    cameo   138
    turn    threatened
    recipient  clause object, clause then against, clause then on
    yes     North Korea threatened to attack South Korea.            PRK > KOR
    no      North Korea threatened to leave the talks.

rule threaten-war
    for     threaten
    when    object is war or violence or attack or retaliation or force or strike or revenge, object has not legal or labour or labor or industrial or hunger
    cameo   138
    turn    threatened
    recipient  object then against, object then on, object then with, against, on, with
    yes     Eritrea threatened war against Ethiopia.                 ERI
    no      Eritrea threatened a lawsuit against Ethiopia.

rule threaten-leave
    for     threaten
    when    clause is withdraw or leave or quit or boycott or expel or recall or sever or break or pull, clause object is not job or smoking or school or team
    cameo   1313
    turn    threatened
    recipient  clause then with, clause then from, clause object
    yes     Pakistan threatened to break off ties with India.        PAK
    no      Pakistan threatened to bomb India.

rule threaten-protest
    for     threaten
    when    clause is strike or protest or demonstrate or boycott, actor is LAB or OPP or CVL or PTY or EDU
    cameo   133
    yes     The Kenyan opposition threatened to boycott the vote.    KEN
    no      The Kenyan opposition won the vote.

rule ultimatum
    for     "issue ultimatum to", "give ultimatum", "set deadline for", "give deadline", ultimatum
    when    recipient is any
    cameo   139
    yes     Turkey issued an ultimatum to Syria.                     TUR > SYR
    no      The teacher gave the class a deadline.

rule threat-noun
    for     threat
    when    actor is country or organisation or group or person, head is make or issue or repeat or renew
    cameo   130
    yes     Iran repeated its threat against Israel.                 IRN > ISR
    no      The storm is a threat to ships.

verbs   "call protest against", "call rally against", "mobilise opposition against", "mobilize opposition against"
    actor      subject
    recipient  against, object then against, clause then against

rule rally-against
    for     "call protest against", "call rally against", "mobilise opposition against", "mobilize opposition against"
    cameo   113
    yes     The Kenyan opposition called a rally against the president.    KEN
    no      The Kenyan opposition held a picnic.

rule threaten-talks
    for     threaten
    when    clause is halt or suspend or leave or quit or abandon or boycott, clause has talk or talks or negotiation or meeting or summit or dialogue
    cameo   134
    recipient  clause then with, clause object then with
    yes     Serbia threatened to leave the talks with Kosovo.        SRB
    no      Serbia threatened to raise the fee.

rule threaten-expel
    for     threaten
    when    clause is expel or deport or evict, clause object is any
    cameo   136
    recipient  clause object
    yes     Niger threatened to expel the French ambassador.         NER > FRA
    no      Niger threatened to close the road.

rule threaten-repression
    for     threaten
    when    clause is crush or arrest or shoot or jail or crack, actor is GOV or MIL or COP or country, clause object is @people
    cameo   137
    recipient  clause object, clause then on
    yes     The Sudanese army threatened to crush the protesters.    SDN
    no      The Sudanese army threatened to crush the rebels.

rule threaten-occupy
    for     threaten
    when    clause is occupy or annex or seize, clause object is any
    cameo   1382
    recipient  clause object then of, clause object, clause then from
    yes     Iraq threatened to occupy the Kuwaiti island.            IRQ > KWT
    no      Iraq threatened to raise prices.

rule threaten-blockade
    for     threaten
    when    clause is blockade or block or close, clause object is strait or port or border or sea or canal or road or airspace or route or pipeline
    cameo   1381
    recipient  clause object then of, clause object then with, clause then to
    yes     Iran threatened to close the strait.                     IRN
    no      Iran threatened to close the shop.
