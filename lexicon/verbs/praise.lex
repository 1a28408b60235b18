# praise.lex: approval and backing in words
verbs   praise, welcome, hail, applaud, commend, laud, endorse, congratulate, thank, salute
    actor      subject
    recipient  object, object then by, object then of, object then from, for

verbs   back, support, "voice support for", "express support for", "stand by", "throw weight behind", "side with", "express solidarity with"
    actor      subject
    recipient  object, for, by, with, behind, object then for, object then with

verbs   defend, "speak in defence of", "come to defence of", justify
    actor      subject
    recipient  object, of

nouns   support, backing
    actor      subject, possessor, from, by, compound
    recipient  for, to, to then of, to then by, to then among, to then between, for then of, for then by, for then between

nouns   praise, endorsement, solidarity
    actor      subject, possessor, from, by, compound
    recipient  of, for, to, with, to then of, to then by, to then among, to then between, for then of, for then by, for then between

rule praise
    for     praise, hail, applaud, commend, laud, salute, congratulate, thank
    when    recipient is not @trader or crowd or fan or audience or supporter or voter
    cameo   051
    yes     Rwanda praised Tanzania for its role in the talks.       RWA > TZA
    yes     The United Nations hailed the decision of Chad.          UNO > TCD
    no      Critics praised the film.
    no      The Brazilian driver thanked the crowd.

rule welcome-decision
    for     welcome
    when    object is not @guest, object is not refugee or migrant or visitor or guest or tourist or stranger or immigrant or newcomer or question or participant or amount or delegate or you or me or us or he or she or chance or opportunity or challenge or fight or debate or baby or child or son or daughter or people or person or family or they or anyone or everyone
    cameo   051
    yes     Germany welcomed the decision of the Polish parliament.  DEU > POL
    no      The city welcomed thousands of tourists.
    no      The Danish party welcomed us to the fair.

rule endorse
    for     endorse
    when    actor is @public-body or person, recipient is any
    cameo   051
    yes     The Kenyan president endorsed the Ethiopian plan.        KEN > ETH
    no      The footballer endorsed a brand of shoes.

rule support-militants
    for     support, back
    when    recipient is REB or IMG or UAF, object is not @talks, object is not claim, actor is not CVL or people or PTY or OPP, head then head is not call or phone or telephone or ring or write
    cameo   072
    yes     Pakistan supports the Haqqani network.                   PAK > haqqani
    no      Pakistan supports China.
    no      The people of Chad support the rebels.
    why     what a state gives to fighters is material

rule back
    for     back, support, "voice support for", "express support for", "stand by", "throw weight behind", "side with", "express solidarity with"
    when    recipient is @state-or-group, object is not @talks, object is not claim, head then head is not call or phone or telephone or ring or write
    cameo   051
    yes     France has backed Morocco in the dispute.                FRA > MAR
    yes     China has voiced support for Pakistan.                   CHN > PAK
    no      The car backed into a wall.

rule stand-by-side
    for     "stand by"
    when    by is side
    cameo   none
    no      The guards stood by the side of the king of Norway.
    why     where somebody stands, in a photograph or a room

rule back-in-battle
    for     back, support
    when    subject is helicopter or aircraft or artillery or tank or plane or jet or gunship or warplane or battery or drone
    cameo   none
    no      Chadian troops were supported by French helicopters.
    why     support with arms, not in words

rule back-by-public
    for     back, support
    when    trigger is back or support, actor is CVL, actor is not GOV or LEG or PTY or MIL or SOC or LAB or REL or country
    cameo   none
    no      Most voters of Chad back the president.
    no      The people of Chad support the Sudanese rebels.
    why     what a public thinks of somebody is no act; who voices, declares or pledges support has other rules

rule back-by-court
    for     "side with", back, support
    when    trigger is side or back or support, actor is JUD
    cameo   none
    no      A Chadian judge sided with the Sudanese party.
    why     a court finds for somebody and praises nobody

rule back-by-share
    for     back, support
    when    trigger is back or support, subject has percent or cent or majority or third or half or quarter or points
    cameo   none
    no      The Chadian minister was backed by half of the senators.
    why     as back-by-public

rule back-troops
    for     back, support
    when    actor is MIL or REB or PRM or COP or @soldiers, object is @soldiers or offensive or operation or attack or police or battery or column
    cameo   none
    no      Chadian soldiers were backed by the air force.
    why     as back-in-battle

rule support-effort
    for     support, back
    when    object is @talks or @reform or plan or effort or proposal or bid or resolution or initiative or candidate or candidacy or membership or decision or process or claim or policy or aid or assistance or call or stance or position or idea or right or rights or struggle or cause or demand or sovereignty or integrity or independence or unity or idea or appeal or government or mission
    cameo   051
    recipient  object then by, object then of, object then possessor, object then to, object then compound, object, object then between, object then with
    yes     Canada supports the efforts of Colombia.                 CAN > COL
    yes     The Canadian government supported economic assistance to Haiti.   CAN > HTI
    no      Two pillars support the roof.

rule defend
    for     defend, "speak in defence of", "come to defence of", justify
    when    object is not @place-thing or @self or ourselves or myself or yourself or nation or homeland or border or island or territory or client or defendant or inmate or suspect or accused or murderer or rapist or killer, object has not accused or death or crime, from is none, recipient is any, actor is not MIL or REB or COP or UAF or PRM, subject has not attorney or lawyer or counsel or barrister
    cameo   052
    yes     The White House defended Saudi Arabia.                   USA > SAU
    yes     The Hungarian prime minister defended Russia against criticism.    HUN > RUS
    no      Soldiers defended the town.
    no      The Kenyan lawyer defended the Ugandan in court.
    no      Attorney James Mwangi, who defended the Ugandan minister, was shot.
    no      Chadian soldiers defended the people of Niger.
    no      The Swedish party is defending four seats of the south.
    no      The Swedish minister once defended men of Chad accused of theft.
    no      The Swedish minister wants to defend Chad from locusts.

rule back-of
    for     support, backing
    when    possessor is any, of is any, recipient is @state-or-group, recipient is not REB or IMG or UAF, of is not @talks, head then head is not call or phone or telephone or ring or write
    recipient  of
    cameo   051
    yes     Chad's support of Sudan angered the court.               TCD > SDN
    no      Chad has the support of Sudan.

rule back-militants-of
    for     support, backing
    when    possessor is any, recipient is REB or IMG or UAF, actor is not CVL or people or PTY or OPP
    recipient  of
    cameo   072
    yes     Chad angered the court by its support of the Haqqani network.   TCD > haqqani
    no      Chad has the support of the Haqqani network.

rule support-noun
    for     support, backing, endorsement, solidarity
    recipient  object, for, of, to, with, to then of, to then by, to then among, to then between, for then of, for then by, for then between
    when    head is voice or express or declare or reiterate or reaffirm or offer or renew or announce or stress, head then head is not call or phone or telephone or ring or write
    cameo   051
    yes     Iran reiterated its support for Syria.                   IRN > SYR
    yes     Norway reiterated its support to the talks between Chad and Sudan.   NOR > TCD+SDN
    no      The roof needs support.

rule praise-noun
    for     praise
    when    head is express or offer or have or voice or win
    cameo   051
    yes     The UN envoy had praise for Ghana.                       UNO > GHA
    no      The play won praise.

class @state-or-group
    sectors    GOV OPP PTY
    kinds      country organisation group person
    countries  UNO IGO EUR
class @place-thing
    words   seat, majority, turf, state, district, town, city, base, border, position, line, title, goal, bridge, hill, village, client, suspect, crown, championship, lead, home

verbs   "campaign for", "lobby for", "drum up support for", "rally support for"
    actor      subject
    recipient  for

rule rally-support
    for     "campaign for", "drum up support for", "rally support for"
    when    recipient is country or GOV or person or organisation or group
    cameo   053
    yes     Qatar drummed up support for the Libyan council.         QAT > LBY
    no      The shop drummed up trade.

verbs   award, confer, bestow, decorate
    actor      subject
    recipient  indirect, to, object then to, on, object then on

rule award-honour
    for     award, confer, bestow
    when    object is medal or honour or honor or order or decoration or citizenship or degree or title or star or cross, actor is country or GOV or LEG, recipient is country or GOV or ELI or MIL or UNO, sentence has not @sport
    cameo   051
    yes     Latvia awarded the Order of the Star to the former Danish president.   LVA > DNK
    no      The jury awarded the medal to the Danish runner.

verbs   "express confidence in", "voice confidence in", "have confidence in", "express satisfaction with", "express satisfaction over", "express satisfaction at", "express admiration for", "express respect for", "express thanks to", "express its thanks to", "express appreciation for", "express gratitude for", "heap praise on", "lavish praise on", "speak highly of", "vouch for", "give credit to", "sing praise of", "give backing to", "lend backing to", "throw support behind", "rally behind", "line up behind", "stand behind", "stand with", "stand beside", "stand shoulder to shoulder with", "come out in support of", "come out in favour of", "come out in favor of", "speak in favour of", "reaffirm support for", "reiterate support for", "renew support for", "express backing for", "voice backing for", "declare support for", "express full support for", "side behind", cheer, admire, compliment
    actor      subject
    recipient  in, with, over, at, for, on, of, to, behind, beside, in then of, with then of, with then by, with then possessor, over then of, over then by, for then of, for then by, for then possessor, for then in, for then with, on then of, of then of, object, object then of, object then by

rule express-approval
    for     "express confidence in", "voice confidence in", "have confidence in", "express satisfaction with", "express satisfaction over", "express satisfaction at", "express admiration for", "express respect for", "express thanks to", "express its thanks to", "express appreciation for", "express gratitude for", "heap praise on", "lavish praise on", "speak highly of", "vouch for", "give credit to", "sing praise of", "give backing to", "lend backing to", "throw support behind", "rally behind", "line up behind", "stand behind", "stand with", "stand beside", "stand shoulder to shoulder with", "come out in support of", "come out in favour of", "come out in favor of", "speak in favour of", "reaffirm support for", "reiterate support for", "renew support for", "express backing for", "voice backing for", "declare support for", "express full support for"
    when    actor is country or GOV or organisation or group or person or LEG or MIL, recipient is country or GOV or organisation or group or person or MIL or REB, recipient is not @trader, object is not supporter or voter or member or party or base or troop, sentence has not @sport
    cameo   051
    yes     Norway expressed its confidence in the Malian government.    NOR > MLI
    yes     The Slovak premier threw his support behind Hungary.     SVK > HUN
    yes     India stands with Nepal, its foreign minister said.      IND > NPL
    no      The Kenyan senator rallied her supporters behind the president of Uganda.
    no      The coach expressed confidence in his Danish striker before the match.

rule confidence-of-kin
    for     "have confidence in", "express confidence in", "stand behind", "stand with", "stand beside", "speak highly of", "vouch for"
    when    subject is father or mother or wife or husband or son or daughter or brother or sister or teacher or coach or boss or neighbor or neighbour, sentence has father or mother or wife or husband or son or daughter or brother or sister or teacher or coach or boss or neighbor or neighbour
    cameo   none
    no      The Danish minister said that his father had confidence in him.
    why     private

rule defend-violence
    for     defend, justify
    when    object is killing or murder or bombing or torture or assassination or massacre or beheading or beating or shooting or execution or slaughter, actor is not MIL or REB or COP or UAF or PRM
    recipient  object then by
    cameo   052
    yes     The Kenyan minister justified the killing of the monks by Chad.   KEN > TCD
    no      The Kenyan minister defended Chad.
    why     who is killed is not defended

rule compliment
    for     cheer, admire, compliment
    when    actor is country or GOV or LEG, recipient is country or GOV
    cameo   051
    yes     The Russian president complimented the Belarusian government.    RUS > BLR
    no      Fans cheered the Danish singer.

verbs   "receive praise from", "receive support from", "receive backing from", "receive endorsement from", "win praise from", "win support from", "win backing from", "win endorsement from", "draw praise from", "earn praise from", "get support from", "get backing from", "gain support from", "gain backing from", "enjoy support of", "enjoy backing of", "win backing of", "win support of", "have backing of", "have support of", "receive congratulations from", "receive blessing from"
    actor      from, object then from, of, object then of
    recipient  subject

rule win-support
    for     "receive praise from", "receive support from", "receive backing from", "receive endorsement from", "win praise from", "win support from", "win backing from", "win endorsement from", "draw praise from", "earn praise from", "get support from", "get backing from", "gain support from", "gain backing from", "enjoy support of", "enjoy backing of", "win backing of", "win support of", "have backing of", "have support of", "receive congratulations from", "receive blessing from"
    when    actor is country or GOV or organisation or LEG or PTY or IGO or UNO or EUR, recipient is country or GOV or organisation or group or person, object has not financial or military or material or logistical or logistics or air, sentence has not @sport
    cameo   051
    yes     The Tunisian premier won the backing of Algeria.         DZA > TUN
    yes     The plan of Qatar received support from Oman.            OMN > QAT
    no      The Tunisian actor won praise from critics.

rule receive-material-support
    for     "receive support from", "receive backing from", "get support from", "get backing from", "gain support from"
    when    object has financial or military or material or logistical or logistics or air or humanitarian, actor is country or GOV or organisation or MIL
    cameo   070
    yes     The Libyan rebels received logistical support from Qatar.    QAT > LBY
    no      The Libyan rebels received support from poets.

adjectives  supportive, appreciative, grateful, thankful
    actor      subject
    recipient  of, to, for then of, of then by, for then by

rule grateful
    for     supportive, appreciative, grateful, thankful
    when    actor is country or GOV or LEG or MIL or organisation, recipient is country or GOV or organisation or IGO
    cameo   051
    yes     Nepal is grateful to India.                              NPL > IND
    no      The winner was grateful to her coach.

# "Phoned him to thank him": who calls to say so has said so.
rule praise-by-phone
    for     praise, commend, laud, congratulate, thank, salute, reassure
    when    head is call or phone or telephone or ring or write or tweet or cable, possessor is none, actor is country or GOV or person or IGO or UNO or EUR
    actor      head then subject
    recipient  object, head then object, head then to
    cameo   051
    status  actual
    yes     The Chilean president phoned the Peruvian president to congratulate him.     CHL > PER, actual
    no      The Chilean president hoped to thank the Peruvian president.

verbs   reassure, "express support", "convey support", "convey solidarity", "convey congratulations", "express solidarity", "convey backing"
    actor      subject
    recipient  object, to, for, with, head then object

rule convey-support
    for     "convey support", "convey solidarity", "convey congratulations", "convey backing", "express support", "express solidarity", "express support for", "voice support for", "express solidarity with", "express gratitude for", "express appreciation for", "express thanks to"
    when    head is call or phone or telephone or ring or write or tweet or cable or visit, actor is country or GOV or person or IGO or UNO or EUR
    actor      head then subject
    recipient  to, for, with, head then object, head then to
    cameo   051
    status  actual
    yes     The Omani sultan called the king of Jordan to express support for the plan.   OMN > JOR, actual
    yes     The Qatari emir telephoned the Sudanese president to convey his support.     QAT > SDN, actual
    no      The Qatari emir hoped to convey his support.

verbs   "back off", "back out", "back into", "back onto"

rule back-off
    for     "back off", "back out", "back into", "back onto"
    cameo   none
    no      The Danish minister backed off some plans of the Swedish party.
    why     who steps back from something does not back it

rule defend-own
    for     defend, justify
    when    object then possessor is @he or @she or @they or its, object is record or vote or remark or comment or decision or statement or claim or position or stance or plan or proposal or policy or conduct or use or handling or performance or business or administration or reputation or honour or honor or title or seat or choice or action or behaviour or behavior or tax or response or work or past or career or life or crown
    cameo   none
    no      The Swedish minister defended his remarks about Chad.
    why     who stands by what he did himself backs nobody

verbs   "earn praise", "win praise", "draw praise", "receive praise", "get praise"
    actor      object then possessor, object then from, object then by, from
    recipient  subject

rule earn-praise
    for     "earn praise", "win praise", "draw praise", "receive praise", "get praise"
    when    recipient is country or GOV or person or organisation or group
    cameo   051
    yes     The Chadian minister earned praise from Norway.          NOR > TCD
    yes     The Chadian minister won Norway's praise.                NOR > TCD
    no      The Chadian singer earned money from Norway.

rule back-with-weapons
    for     back, support
    when    subject is carrier or helicopter or plane or aircraft or tank or vehicle or artillery or fire or jet or warplane or gunship or ship or boat or gunboat or drone
    cameo   none
    no      Chadian troops, supported by helicopters of Niger, surrounded the town.
    why     a weapon speaks for nobody

rule stand-in-place
    for     "stand behind", "stand beside", "stand with"
    when    trigger is stand, sentence has stage or podium or gaze or camera or lectern or microphone or backdrop or rally or flag or row or dais or platform or arm
    cameo   none
    no      The Danish minister stood behind the Swedish premier on the stage.
    why     where one stands in the room
