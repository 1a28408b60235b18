verbs   expel
nouns   expulsion
    actor      by, possessor
    recipient  of

rule expel
    cameo   166
    yes     Norway expelled Russia.
    no      Norway slept.

rule expel-migrant
    when    object is migrant
    cameo   174
    yes     Norway expelled a migrant.
    no      Norway slept.
