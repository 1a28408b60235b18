# truce.lex: wars ended, ceasefires kept, peace made
verbs   "end war", "end fighting", "cease fire", "halt fighting", "stop fighting", "make peace", "end hostility", "observe ceasefire", "respect ceasefire", "stop attack", "halt attack"
    actor      subject
    recipient  with, object then with, object then against, on

verbs   reconcile, "mend fence", "bury hatchet", "settle dispute", "resolve dispute", "end dispute"
    actor      subject
    recipient  with, object then with

nouns   ceasefire, cease-fire, truce, armistice
    actor      between, subject, by, compound
    recipient  with

rule stop-fighting
    for     "end war", "end fighting", "cease fire", "halt fighting", "stop fighting", "end hostility", "observe ceasefire", "respect ceasefire", "stop attack", "halt attack"
    when    object is not war or conflict or debate or day or night or description or season or speech or interview or campaign or auction or evening or address or letter or post or email or statement or note, actor is not PTY or LEG or BUS or CVL, object then by is none
    cameo   0871
    yes     The rebels stopped fighting, the Congolese army said.    rebels
    no      The boys stopped playing.
    no      The rebels sent a plan to end the war, the Congolese army said.
    no      The Kenyan army stopped an attack by rebels.

rule make-peace
    for     "make peace"
    when    actor is country or GOV or MIL or REB or IMG or UAF or organisation or group or people, actor is not PTY or LEG or ELI or BUS or CVL, sentence has not candidate or nominee or campaign or primary
    cameo   0871
    mutual  yes
    yes     Eritrea made peace with Ethiopia.                        ERI+ETH
    no      She made peace with her haircut.
    no      The Kenyan candidate made peace with her rivals.

rule reconcile
    for     reconcile, "mend fence", "bury hatchet", "settle dispute", "resolve dispute", "end dispute"
    when    actor is country or group or organisation or GOV or person, recipient is country or group or organisation or GOV
    cameo   050
    mutual  yes
    yes     Qatar settled its dispute with Egypt.                    QAT+EGY
    no      The book reconciles faith with doubt.

rule ceasefire-between
    for     nouns
    when    between is any, head is not demand or urge or violate or break or reject or end or collapse or want or seek or propose
    cameo   0871
    mutual  yes
    yes     A ceasefire between Israel and Hamas took effect.        ISR
    no      Egypt proposed a ceasefire between Israel and Hamas.
