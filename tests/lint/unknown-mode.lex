verbs   expel

rule expel-envoy
    cameo   166
    code    SANCTION expell diplomatik
    yes     Norway expelled two Russian diplomats.        NOR > RUS
    no      The school expelled two pupils.
