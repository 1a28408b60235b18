# arrest.lex: people held
verbs   arrest, detain, jail, imprison, apprehend, round up, take into custody, lock up, incarcerate, hold
    actor      subject
    recipient  object
nouns   arrest, detention, imprisonment
    actor      by, subject, compound
    recipient  of, possessor

rule arrest
    for     arrest, detain, jail, imprison, apprehend, round up, take into custody, lock up, incarcerate
    when    object is any, actor is not CVL or REF or CRM, actor is not JRN, object is not percentage or sampling or list
    cameo   173
    yes     Turkish police arrested two Syrian journalists.             TUR > SYR
    yes     A Russian sailor was detained by Norway.                    NOR > RUS
    no      The drug arrested the growth of the tumour.
    no      Another five people, arrested on Monday in Kenya, will appear in court.
    no      Reuters rounded up the week.

rule hold-captive
    for     hold
    when    object is @captive, object is not meeting, actor is COP or GOV or MIL or JUD or country
    cameo   173
    yes     Iran is holding three American hikers and a French journalist.   IRN
    no      Iran is holding talks with a French journalist.

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
    for     "place in custody", "remand in custody", "hold without charge", "detain without charge", "keep in detention"
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

verbs   "sentence to death", "sentence in absentia", "sentence to prison", "sentence to jail"
    actor      subject
    recipient  object

rule sentence-hard
    for     "sentence to death", "sentence in absentia", "sentence to prison", "sentence to jail"
    when    recipient is any
    cameo   116
    yes     An Iraqi court sentenced two Saudi militants to death.   IRQ > SAU
    no      The judge read the sentence.
