verbs   expel

rule expel-envoy
    cameo   166
    yes     Norway expelled two Russian diplomats.        NOR > RUS
    no      The school expelled two pupils.

rule expel-envoy
    cameo   166
    yes     Norway expelled a Russian envoy.        NOR > RUS
    no      The club expelled a player.
