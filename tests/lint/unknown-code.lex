verbs   expel

rule expel-envoy
    cameo   160
    yes     Norway expelled two Russian diplomats.        NOR > RUS
    no      The school expelled two pupils.
