# accept.lex: saying yes
verbs   accept, approve, endorse
    actor      subject
    recipient  object then by, object then from, object then of, object then possessor, from, by, object then compound

rule accept-demand
    for     accept
    when    object is demand or condition or ultimatum or term or request
    cameo   080
    yes     Chad accepted the demands of Libya.                         TCD > LBY
    no      Chad accepted the award.

rule accept-offer
    for     accept
    when    object is offer or proposal or plan or deal or truce or ceasefire or agreement or invitation or mediation
    cameo   030
    turn    promised
    yes     Chad accepted an offer from Libya.                          TCD > LBY
    no      The seller accepted the money.
