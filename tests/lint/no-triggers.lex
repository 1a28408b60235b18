rule expel-envoy
    cameo   166
    yes     Norway expelled two Russian diplomats.        NOR > RUS
    no      The school expelled two pupils.
