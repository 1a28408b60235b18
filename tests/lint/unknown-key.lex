verbs   expel
    aktor   subject

rule expel-envoy
    cameo   166
    wen     recipient is any
    yes     Norway expelled two Russian diplomats.        NOR > RUS
    no      The school expelled two pupils.
