verbs   expel

rule expel-envoy
    when    recipient any, object is, subject has not
    cameo   166
    yes     Norway expelled two Russian diplomats.        NOR > RUS
    no      The school expelled two pupils.
