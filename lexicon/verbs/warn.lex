# warn.lex: warnings
verbs   warn, caution
    actor      subject
    recipient  object, against
nouns   warning
    actor      subject, possessor, by, from, compound
    recipient  to, against

rule warn
    for     warn, caution
    when    recipient is any, object is not tourist or traveller or driver
    cameo   130
    yes     China warned Taiwan against independence moves.             CHN > TWN
    no      Doctors warned of a hot summer.
