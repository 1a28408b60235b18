# encourage.lex: backing of fighters and of what they do
verbs   encourage, support, sponsor, back, abet, incite, direct, orchestrate
    actor      subject
    recipient  object
verbs   describe as, brand, call, portray as, label
    actor      subject
    recipient  as then of, object

rule encourage-fighters
    for     encourage, incite, abet
    when    recipient is REB or IMG or UAF
    cameo   050
    yes     Iran encourages the Houthis.                               IRN > YEM
    no      Iran encourages Russia to open the border.

rule support-attack
    for     encourage, support, sponsor, back, abet
    when    object is attack or insurgency or terrorism or violence or raid or bombing or rebellion or uprising
    recipient  object then by, object then possessor
    cameo   050
    yes     Chad supported the attacks.                                TCD
    no      Chad supported the vote.

rule describe-as-tool
    for     describe as, portray as, brand, label, call
    when    as is arm or puppet or proxy or tool or agent or instrument or front
    recipient  as then of, as then possessor, as then compound
    cameo   111
    yes     Kenya described the militia as an arm of the Sudanese army.   KEN > SDN
    no      Kenya described the militia as a nuisance.
