# What the bad files may refer to.
class @diplomat
    words   diplomat, ambassador, envoy
class @prepositions
    words   by, of, on, against, to, with, from
cameo 166
    name       expel or withdraw
    code       SANCTION expel diplomatic
    goldstein  -8
    reason     an envoy or a body must leave
cameo 190
    name       use force
    code       ASSAULT
    goldstein  -10
    reason     force, by what is not said
