verbs   expel

rule expel-envoy
    cameo   166
