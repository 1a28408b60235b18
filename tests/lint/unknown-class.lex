verbs   expel, throw out

rule expel-envoy
    when    actor is any, recipient is @diplomats
    cameo   166
    yes     Norway expelled two Russian diplomats.        NOR > RUS
    no      The school expelled two pupils.
