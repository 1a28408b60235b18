# willing.lex: ready to do what the lexicon knows as an act
adjectives  ready, willing, prepared, committed
    actor      subject
    recipient  none

adjectives  prepare
    actor      object, subject
    recipient  none

rule willing-to-act
    when    infinitive is any, trigger has not off
    cameo   none
    turn    promised
    yes     Chad is willing to send food to Niger.                      TCD > NER
    yes     The Chadian government is prepared to arrest the Libyan trader.   TCD > LBY
    no      Chad is ready to sing.
    why     what it is to be ready for an act stands in the code table

rule ready-to-repel
    for     prepare, prepared, ready
    when    infinitive is repel or defend or resist or withstand or ward or protect or die
    cameo   none
    no      The Chadian army is ready to repel any attack.
    why     who guards himself threatens nobody

rule prepare-to-leave
    for     prepare, prepared, ready
    when    infinitive is leave or depart or go or return or travel or fly or face or vote or debate or elect or nominate
    cameo   none
    no      The Chadian president was preparing to leave his palace for the coast.
    why     a journey
