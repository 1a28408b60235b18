verbs   ask, call on
    actor      subject
    recipient  object, on

rule ask
    cameo   020
    yes     Norway asked Russia.
    no      Norway slept.
