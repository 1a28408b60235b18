# arrest.lex: people held
verbs   arrest, detain, jail, imprison, apprehend, round up, take into custody, lock up, incarcerate, hold
    actor      subject
    recipient  object
nouns   arrest, detention, imprisonment
    actor      by, subject, possessor, compound
    recipient  of

rule arrest
    for     arrest, detain, jail, imprison, apprehend, round up, take into custody, lock up, incarcerate
    when    object is any
    cameo   173
    yes     Turkish police arrested two Syrian journalists.             TUR > SYR
    yes     A Russian sailor was detained by Norway.                    NOR > RUS
    no      The drug arrested the growth of the tumour.

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
