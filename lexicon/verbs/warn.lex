# warn.lex: threats and warnings
verbs   warn, caution
    actor      subject
    recipient  object, against, clause object, clause then against, with
nouns   warning
    actor      subject, possessor, by, from, compound
    recipient  to, against

rule warn
    for     warn, caution
    when    recipient is any
    cameo   130
    yes     China warned Taiwan against independence moves.             CHN > TWN
    no      Doctors warned of a hot summer.

