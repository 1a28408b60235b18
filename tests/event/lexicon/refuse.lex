verbs   refuse
    actor      subject
    recipient  none

rule refuse
    cameo   120
    turn    refused
    yes     Norway refused.
    no      Norway slept.
