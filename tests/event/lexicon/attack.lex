verbs   attack, kill
nouns   attack
    actor      by, subject, possessor, compound
    recipient  on

rule attack
    cameo   190
    yes     Norway attacked Russia.
    no      Norway slept.
