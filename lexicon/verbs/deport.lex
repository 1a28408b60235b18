# deport.lex: persons sent away; entities expelled are in expel.lex
verbs   deport, "send back", "force out", displace, evict, exile, banish
    actor      subject
    recipient  object

nouns   deportation, eviction
    actor      by, subject, possessor
    recipient  of

rule deport
    for     deport, "send back", evict, exile, banish, deportation, eviction
    when    recipient is any
    cameo   174
    yes     Algeria deported migrants from Niger.                    DZA > migrants
    yes     The deportation of Haitian workers by the Dominican Republic continued.  DOM > HTI
    no      She sent back the soup.

rule mass-expulsion
    for     "force out", displace
    when    actor is MIL or REB or country or PRM, object is people or villager or resident or civilian or population or family or thousand
    cameo   201
    recipient  object, object then of, object then from
    yes     Serb forces displaced thousands of Bosnian villagers.
    no      The flood displaced thousands of villagers.
