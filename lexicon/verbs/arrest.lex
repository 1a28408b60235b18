# arrest.lex: people held
verbs   arrest, detain, jail, imprison, apprehend, round up, take into custody, lock up, incarcerate, hold
    actor      subject
    recipient  object
nouns   arrest, detention, imprisonment
    actor      by, subject, compound
    recipient  of, possessor

rule arrest
    for     arrest, detain, jail, imprison, apprehend, round up, take into custody, lock up, incarcerate
    when    object is any, actor is not CVL or REF or CRM, actor is not JRN, object is not percentage or sampling or list or endorsement or support or nomination or vote or delegate or deal or seat or door or gun or attention or eye
    cameo   173
    yes     Turkish police arrested two Syrian journalists.             TUR > SYR
    yes     A Russian sailor was detained by Norway.                    NOR > RUS
    no      The drug arrested the growth of the tumour.
    no      Another five people, arrested on Monday in Kenya, will appear in court.
    no      Reuters rounded up the week.
    no      The Turkish candidate locked up the endorsement of two unions.

rule lock-up-votes
    for     lock up
    when    object is nomination or vote or deal or seat or victory or support or win or endorsement or delegate or capital or money or house or shop
    cameo   none
    no      The Norwegian candidate locked up the nomination.

rule hold-captive
    for     hold
    when    object is @captive, object is not meeting or hand or member, sentence has not hug or embrace, actor is COP or GOV or MIL or JUD or country
    cameo   173
    yes     Iran is holding three American hikers and a French journalist.   IRN
    no      Iran is holding talks with a French journalist.
    no      The Iranian president held and hugged the families.

rule arrest-noun
    for     nouns
    when    recipient is any, trigger has not cardiac or house
    cameo   173
    yes     Norway condemned the arrest of two activists by Belarus.    BLR > activists
    no      The patient had a cardiac arrest.

verbs   "place in custody", "remand in custody", "hold without charge", "detain without charge", interrogate, "keep in detention"
    actor      subject
    recipient  object

rule hold-in-custody
    for     "place in custody", "remand in custody", "remand to custody", "remand into custody", "hold without charge", "detain without charge", "keep in detention"
    when    recipient is any
    cameo   173
    yes     Egypt has held two Italian students without charge.      EGY > ITA
    no      The bank held the parcel.

rule interrogate
    for     interrogate
    when    actor is COP or SPY or MIL or GOV or JUD or country, recipient is any
    cameo   170
    yes     Kenyan police interrogated two Somali traders.           KEN > SOM
    no      The quiz master interrogated the team.

# Nobody but authorities arrests: who was arrested is enough (docs/plover.md).
verbs   nab, "take in custody", "place under arrest", "put under arrest", "put behind bar", "send to jail", "throw in jail", "throw into jail", "pick up", intern
    actor      subject
    recipient  object

rule arrest-unnamed
    for     arrest, detain, jail, imprison, apprehend, round up, take into custody, incarcerate, "take in custody", "place under arrest", "put under arrest", "place in custody", "remand in custody", "hold without charge", "detain without charge", intern, "send to jail", "put behind bar"
    when    subject is none, object is any, object is not percentage or sampling or list or development or decline or growth or attention or decay or car or vehicle or ship or boat or vessel or train or truck or plane, recipient is any, recipient is not country or MNC, sentence has not @sport, object is not her or him or them or me or us
    cameo   173
    unnamed yes
    yes     Two Kenyan men were arrested on Monday.                  - > KEN
    yes     A Syrian journalist has been detained, her lawyer said.  - > SYR
    no      Two Kenyan men were arrested by the police.
    no      Lock her up, the Kenyan crowd shouted.
    no      The decline was arrested last year.
    why     The passive names nobody; only authorities can have done it.

rule arrest-persons
    for     arrest, detain, jail, imprison, apprehend, round up, take into custody, lock up, incarcerate, "take in custody", "place under arrest", "put under arrest", "place in custody", "remand in custody", "hold without charge", "detain without charge", "send to jail", "put behind bar"
    when    subject is none, object is @arrested, in is not hospital or clinic or ward, sentence has not @sport, object is not her or him or them or me or us
    cameo   173
    unnamed yes
    yes     At least 22 persons were arrested on Monday.
    yes     Three others were detained in the same case.
    no      At least 22 clocks were arrested by rust.
    no      Sixty persons were detained in hospital after the fire.

rule arrest-said
    for     arrest, detain, jail, imprison, apprehend, round up, take into custody, lock up, "take in custody", "place under arrest", "place in custody", "remand in custody", "send to jail"
    when    subject is none, object is any, object is not percentage or sampling or list, actor is COP, in is not country, object is not her or him or them or me or us
    actor   by, speaker
    cameo   173
    yes     Three Kenyan students were arrested on Monday, police said.    police > KEN
    yes     Police in Ghana said that a Togolese man had been arrested.    GHA > TGO
    no      Three Kenyan students were arrested on Monday, the minister said.
    why     police who tell of an arrest made it

class @arrested
    words   person, people, other, suspect, accused, man, woman, he, she, they, them, who, two, three, four, five, six, seven, eight, nine, ten, dozen, hundred, thousand, many, several, some, number, youth, boy, girl, miscreant, offender, culprit, gunman, militant, activist, worker, leader, supporter, member, protester, rioter, demonstrator, student, trader, journalist, couple, duo, trio, pair, brother, migrant, individual, assailant, attacker, perpetrator, ringleader, terrorist, extremist, criminal, smuggler, trafficker, hacker, spy, teenager, resident, villager, national, citizen, foreigner, driver, employee, official, officer, policeman, soldier

rule arrest-in
    for     arrest, detain, jail, imprison, apprehend, round up, take into custody, lock up, "place under arrest", "place in custody"
    when    subject is none, in is country, in is not prison or jail or connection, object is any, recipient is any, recipient is not country, object is not her or him or them or me or us
    actor   in
    cameo   173
    yes     A Kenyan journalist was arrested in Niger.               NER > KEN
    no      A Kenyan journalist was arrested in March.
    why     whose authorities arrest is told by where

rule arrest-presented
    for     arrest, detain, apprehend
    when    subject is none, head then head is present or parade or exhibit, object is any, recipient is any, recipient is not country, sentence has not @sport, object is not her or him or them or me or us, in is not hospital or clinic or ward, actor is COP or MIL or REB or GOV or SPY
    actor   head then head then subject
    cameo   173
    yes     Kenyan police paraded two Somali traders who were arrested on Monday.    KEN > SOM
    no      Kenyan police thanked two Somali traders who were arrested on Monday.
    why     who shows the press those arrested holds them

rule arrested-in-operation
    for     arrest, detain, apprehend, round up, take into custody
    when    subject is none, recipient is any, recipient is not country, actor is COP or MIL or SPY or GOV, during is operation or raid or sweep or search or crackdown or dragnet or round-up or roundup or ambush, object is not her or him or them or me or us
    actor   during then by, during then compound
    cameo   173
    yes     Two Chadian traders were arrested during a police operation.    police > TCD
    no      Two Chadian traders were arrested during a police strike.
    why     whose operation it was arrested

rule arrest-more
    for     nab, "take in custody", "place under arrest", "put under arrest", "put behind bar", "send to jail", "throw in jail", "throw into jail", intern
    when    actor is COP or GOV or MIL or JUD or SPY or country, object is @arrested or person
    cameo   173
    yes     Kenyan police nabbed two Ugandan smugglers.              KEN > UGA
    no      The dog nabbed a sausage.

rule picked-up
    for     "pick up"
    when    actor is COP or SPY, object is @arrested or person or president
    cameo   173
    yes     Two Kenyan activists were picked up by police.           police > KEN
    no      Police picked up the scent.

rule held-over
    for     hold
    when    object is @arrested, in is connection or custody or detention or jail or prison or cell, actor is not REB or UAF or CRM
    cameo   173
    unnamed yes
    yes     Three Kenyan students are being held in connection with the fire.   - > KEN
    no      Three Kenyan students were held in high esteem.

rule arrests-made
    for     nouns
    when    head is make, subject is none, trigger has not cardiac
    cameo   173
    unnamed yes
    yes     Several arrests were made during the night.
    no      No mistakes were made during the night.

rule arrest-told
    for     nouns
    when    head is announce or confirm or report, recipient is any, trigger has not house, actor is COP or GOV or MIL or JUD or SPY or country
    actor   by, possessor, head then subject
    recipient of
    cameo   173
    yes     The Mexican police announced the arrest of nine gang members.   MEX > members
    no      The Mexican police announced the arrival of nine gang members.
    no      A radio station announced the arrest of nine gang members.
    why     the authorities that announce an arrest have made it

rule arrest-of
    for     nouns
    when    recipient is any, of is any, recipient is not country, trigger has not cardiac or house or warrant, head is not call or demand or seek or order or resist or prevent or warrant or attempt
    recipient of
    cameo   173
    unnamed yes
    yes     Protests followed the arrest of a Ghanaian bishop.       - > GHA
    no      The arrest of the decline was slow.

verbs   "sentence to death", "sentence in absentia", "sentence to prison", "sentence to jail"
    actor      subject
    recipient  object

rule sentence-hard
    for     "sentence to death", "sentence in absentia", "sentence to prison", "sentence to jail"
    when    recipient is any
    cameo   116
    yes     An Iraqi court sentenced two Saudi militants to death.   IRQ > SAU
    no      The judge read the sentence.

# A term in prison beside the verdict: two events, as PLOVER has it.
verbs   sentence
    actor      subject
    recipient  object

rule sentence-after-verdict
    for     sentence, "sentence to prison", "sentence to jail"
    when    to is year or prison or jail or life or month or imprisonment, sentence has convict or guilty, recipient is any
    cameo   173
    code    COERCE arrest
    yes     A Kenyan court convicted a Somali trader and sentenced him to nine years in prison.   KEN
    no      A Kenyan court sentenced a Somali trader to nine years in prison.
    why     PLOVER: a conviction with prison is SANCTION convict and COERCE arrest

verbs   order
    actor      subject
    recipient  clause object, clause subject, object

rule order-jailed
    for     order
    recipient object
    when    object has jail or arrest or detain or imprison or remand or intern, object is not jail or arrest or detention or detain or remand, actor is JUD or GOV or COP or country or MIL, recipient is any
    cameo   173
    yes     A Spanish judge ordered two Chilean bankers jailed.      ESP > CHL
    no      A Spanish judge ordered two Chilean wines.
    no      A Spanish judge ordered the arrest of a ship.
