# describe.lex: hard words for somebody
verbs   describe, brand, label, call, portray, characterise, characterize, "refer to", depict
    actor      subject
    recipient  object, to

verbs   mock, insult, ridicule, deride, vilify, taunt, belittle
    actor      subject
    recipient  object

verbs   complain, "lodge protest", "lodge complaint", "file protest", "protest to"
    actor      subject
    recipient  to, with, about, against, object then with, object then against

verbs   "express displeasure", "express frustration", "express anger", "express outrage", "express disappointment", "voice frustration", "voice displeasure", "take issue with", "hit out at", "lash out at", "hit back at", "single out"
    actor      subject
    recipient  with, at, over, object then with, object then at, over then possessor, object, about

verbs   doubt, question, dispute, deny
    actor      subject
    recipient  object then of, object then by, object then possessor, object then from

adjectives  frustrated, angry, dissatisfied, unhappy, displeased, disappointed, furious, outraged, alarmed, concerned
    actor      subject
    recipient  with then possessor, with, at, by, over then possessor, about, over

rule describe-as
    for     brand, label, call
    when    clause has @hard-word, recipient is any, head is not what, object is not meeting or session or summit or election or vote or conference or strike or halt or police or witness, sentence has not champion or hero or friend
    cameo   111
    yes     Poland called Belarus an aggressor.                      POL > BLR
    no      Poland called Belarus on Monday.
    no      Poland did what the terrorists call the justice of the Belarusian people.
    no      The leaders of Chad and Niger called a meeting after the barbaric raid.
    no      Poland called the Czech minister a champion of peace who fought every dictator.

rule describe-him
    for     brand, label, call
    when    object is @hard-word, indirect is any
    cameo   111
    recipient indirect
    yes     The Polish minister spoke of Belarus, calling it a disgrace.   POL
    no      Poland called a terrorist by his name.

rule describe-with-as
    for     describe, brand, label, portray, characterise, characterize, depict
    when    as has @hard-word, recipient is any, object is not meeting or session or summit or election or vote or conference or strike or halt or police or witness
    cameo   111
    yes     Mullen described the militia as an arm of the Syrian army.
    yes     Poland described Belarus as an aggressor.                POL > BLR
    no      Poland described the enemies of the Belarusian crown.

class @hard-word
    words   terrorist, arm, puppet, enemy, threat, dictator, illegal, aggressor, criminal, spoiler, unacceptable, disgrace, disgraceful, traitor, murderer, killer, liar, occupier, coward, failed, barbaric, illegitimate, provocation, fraud, crook, crooked, racist, bigot, bully, fascist, tyrant, hypocrite, hypocritical, dangerous, unfit, corrupt, shameful, fool, idiot, lunatic, dopey, rapist, irresponsible

rule refer-to-as
    for     "refer to"
    when    as has terrorist or puppet or enemy or threat or dictator or illegal or aggressor or criminal or traitor or murderer or liar or occupier or coward or barbaric, recipient is any
    cameo   111
    yes     Poland referred to Belarus as an aggressor.              POL > BLR
    no      Poland was referring to the illegal border of Belarus.

rule mock
    for     mock, insult, ridicule, deride, vilify, taunt, belittle
    when    actor is country or GOV or person or organisation, recipient is country or GOV or organisation
    cameo   111
    yes     The Venezuelan president mocked Colombia.                VEN > COL
    no      The clown mocked the crowd.

rule complain
    for     complain, "protest to"
    when    recipient is country or GOV or organisation
    cameo   111
    yes     Estonia complained to Russia about the flights.          EST > RUS
    no      Guests complained about the soup.

rule complain-to-press
    for     complain
    when    to is JRN or reporter or journalist or newsman or press or friend or colleague or audience or crowd, recipient is country or GOV or MIL or COP or organisation
    recipient  about then by, about then possessor, of then by, of then possessor, about, of, against
    cameo   111
    yes     Chadian miners complained to reporters about the Danish minister's noise.   TCD > DNK
    no      Chadian miners complained to the Danish minister.
    why     who is only told of it is not who is blamed

rule complain-to-nobody
    for     complain
    when    to is JRN or reporter or journalist or newsman or press or friend or colleague or audience or crowd
    recipient  none
    cameo   none
    no      Chadian miners complained to reporters about the noise.

rule lodge-protest
    for     "lodge protest", "lodge complaint", "file protest"
    cameo   114
    yes     Japan lodged a protest with China.                       JPN > CHN
    no      The birds lodged in the roof.

rule express-displeasure
    for     "express displeasure", "express frustration", "express anger", "express outrage", "express disappointment", "voice frustration", "voice displeasure", "take issue with", "hit out at", "lash out at", "hit back at"
    when    recipient is any
    recipient  with, at, over, object then with, object then at, over then possessor, about
    cameo   111
    yes     Ankara expressed displeasure with Greece.                TUR > GRC
    no      The cook expressed the juice.
    no      The Greek minister voiced the frustration of many Turks.

rule doubt
    for     doubt, question, dispute
    when    recipient is country or GOV or organisation, object is claim or version or account or right or legitimacy or commitment or sincerity or result or figure or decision
    cameo   111
    yes     Egypt questioned the commitment of Ethiopia.             EGY > ETH
    no      Nobody questioned the driver.

rule frustrated
    for     adjectives
    when    actor is country or GOV or organisation, recipient is country or GOV or organisation
    cameo   110
    yes     Kenya is frustrated with Somalia.                        KEN > SOM
    no      The driver is frustrated with the rain.

verbs   "take exception to", "take offence at", "take offense at", "raise objection to"
    actor      subject
    recipient  to then by, to then of, to then possessor, at then by, to then from, to

rule object-to
    for     "take exception to", "take offence at", "take offense at", "raise objection to"
    when    actor is @public-body or person, recipient is country or GOV or organisation
    cameo   110
    yes     Slovenia raised objections to the plan of Croatia.       SVN > HRV
    no      The cat took exception to the bath.
