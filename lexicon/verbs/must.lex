# must.lex: what somebody says another must do
modals  must, should
    actor      speaker, head then subject
    recipient  subject
verbs   need to, have to
    actor      speaker
    recipient  subject

rule must
    for     must, should
    when    recipient is any, recipient is not person, recipient is not BUS or MED or EDU, recipient is not @public
    cameo   100
    turn    demanded
    yes     "Kenya must close every smuggling camp," the White House spokesman said.   USA > KEN
    yes     Traders in Peru said on Friday that Chile must ensure security.   PER > CHL
    no      "The rain must stop," the spokesman said.
    no      "Investors in Norway should not worry," the minister said.

rule need-to
    for     need to, have to
    when    clause is any, recipient is country or GOV or MIL or REB, clause is not do
    cameo   100
    turn    demanded
    yes     "Iran needs to stop the attacks," the State Department spokesman said.   USA > IRN
    no      "We need to sleep," the spokesman said.
    no      "They will do what Pakistan needs to do," the Pentagon spokesman said.
