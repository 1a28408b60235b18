# warn.lex: threats and warnings
verbs   threaten, warn, caution
    actor      subject
    recipient  object, against, clause object, clause then against, with
nouns   threat, warning, ultimatum
    actor      subject, possessor, by, from, compound
    recipient  to, against

rule threaten
    for     threaten
    when    subject is any
    cameo   130
    turn    threatened
    yes     North Korea threatened Japan.                               PRK > JPN
    yes     Iran threatened to attack Israel.                           IRN > ISR
    yes     Hungary threatened to expel the Ukrainian ambassador.       HUN > UKR
    no      Rain threatened the harvest.

rule threaten-force
    for     threaten
    when    with is force or war or attack or strike or retaliation
    cameo   138
    yes     North Korea threatened Japan with war.                      PRK > JPN
    no      North Korea threatened Japan with delays.

rule threaten-sanctions
    for     threaten
    when    with is @sanctions
    cameo   1312
    yes     The United States threatened Turkey with sanctions.         USA > TUR
    no      The United States threatened Turkey with war.

rule warn
    for     warn, caution
    when    recipient is any
    cameo   130
    yes     China warned Taiwan against independence moves.             CHN > TWN
    no      Doctors warned of a hot summer.

rule ultimatum
    for     ultimatum
    when    actor is any
    cameo   139
    yes     Turkey gave an ultimatum to Greece.                         TUR > GRC
    no      The ultimatum expired.
