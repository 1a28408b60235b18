verbs   expel

rule expel-envoy
    cameo   166
    code    SANKTION expel
    yes     Norway expelled two Russian diplomats.        NOR > RUS
    no      The school expelled two pupils.
