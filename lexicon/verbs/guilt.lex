# guilt.lex: acts pinned on somebody without an accusing verb
adjectives  responsible, guilty
    actor      subject
    recipient  for then on, for then against, for then of

verbs   mastermind, perpetrate, sponsor, orchestrate
    actor      subject
    recipient  behind then on, object then on, object then against

nouns   allegation, charge, claim, accusation
    actor      subject, by, possessor, from
    recipient  against

rule responsible
    for     adjectives
    when    for is not violence or war or operation or fire or strike, for is @attack-word or killing or death or murder or kidnapping or bombing or massacre
    cameo   190
    recipient  for then on, for then against, for then of
    yes     Hezbollah was responsible for the death of a Danish consul.    hezbollah > DNK
    no      The minister is responsible for trade.
    why     who is said to be responsible for an attack is its actor; who says so is the claim's speaker

rule mastermind
    for     mastermind, perpetrate, orchestrate
    when    object is @attack-word or killing or murder or massacre or kidnapping or bombing or assassination
    cameo   190
    yes     Al-Shabaab masterminded the attack on the Kenyan hotel.  shabaab > KEN
    no      She masterminded the merger.

rule sponsor-terror
    for     sponsor
    when    object is terrorism or militant or rebel or extremist or terrorist or insurgency or militia
    cameo   072
    recipient  object
    yes     Libya sponsored rebels from Chad.                        LBY > rebels
    no      The bank sponsored the race.

rule allegation-against
    for     allegation, charge, accusation
    when    recipient is country or person or organisation or group or GOV
    cameo   112
    yes     Canada repeated its allegations against China.           CAN > CHN
    no      The battery holds its charge against cold.
