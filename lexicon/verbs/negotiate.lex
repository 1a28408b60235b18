# negotiate.lex: bargaining, and mediating between others
verbs   negotiate, bargain
    actor      subject
    recipient  with

verbs   mediate, broker, "act as mediator", intercede, arbitrate
    actor      subject
    recipient  between, object then between, in then between, with

nouns   "peace talk", "peace talks", "peace negotiation", bargaining
    actor      subject, between, possessor, compound, by, of
    recipient  with

nouns   mediation
    actor      subject, by, possessor, compound, of
    recipient  between, object then between

rule negotiate
    for     negotiate, bargain
    when    recipient is any
    cameo   046
    mutual  yes
    yes     Brazil is negotiating with Bolivia over gas prices.      BRA+BOL
    no      Drivers must negotiate a sharp bend.

rule negotiation
    for     "peace talk", "peace talks", "peace negotiation", bargaining
    when    actor is any
    cameo   046
    mutual  yes
    yes     Peace negotiations between Serbia and Kosovo resumed in Brussels.   SRB+KOS
    no      Peace talks can be hard.

rule mediate
    for     mediate, broker, "act as mediator", intercede, arbitrate, mediation
    when    actor is @public-body or person, recipient is @public-body
    cameo   045
    yes     Oman mediated between Iran and the United States.        OMN > IRN+USA
    yes     Kenya brokered a deal between Sudan and South Sudan.     KEN > SDN+SSD
    no      The sieve mediates between sand and stones.

verbs   "bring together", facilitate
    actor      subject
    recipient  between, object, object then between

rule facilitate-talks
    for     facilitate, "bring together"
    when    object is @talks or side or delegation or rival or faction or party, actor is @public-body
    cameo   045
    recipient  object then between, between, object then with, object
    yes     Switzerland facilitated talks between Armenia and Azerbaijan.    CHE > ARM+AZE
    no      The app facilitates payment.

verbs   "shuttle between", "act as go-between", "act as intermediary", "bridge gap"
    actor      subject
    recipient  between, object then between, for

rule shuttle
    for     "shuttle between", "act as go-between", "act as intermediary"
    when    actor is country or GOV or UNO or IGO or EUR or organisation or person, recipient is country or GOV or group or REB
    cameo   045
    yes     A Norwegian envoy shuttled between Israel and Lebanon.   NOR > ISR+LBN
    no      The bus shuttles between the station and the beach.

rule bring-parties-together
    for     "bring together"
    when    actor is country or GOV or UNO or IGO or EUR, object is country or GOV or REB or MIL or IMG or OPP, sentence has not @sport
    cameo   045
    recipient  object
    yes     Norway brought together the Malian government and the Tuareg rebels.    NOR > MLI
    no      The fair brought together bakers of many lands.
