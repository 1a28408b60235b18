# expel.lex: somebody must leave
verbs   expel, throw out, kick out, oust from, evict, declare persona non grata, suspend from, bar from, exclude from
    actor      subject, from
    recipient  object
nouns   expulsion
    actor      by, subject, possessor, compound
    recipient  of

rule expel
    for     expel, throw out, kick out, oust from, evict, declare persona non grata, suspend from, exclude from, expulsion
    when    recipient is any, actor is not EDU, recipient is not REF
    cameo   166
    yes     Norway expelled two Russian diplomats.                      NOR > RUS
    yes     Two Russian diplomats were expelled by Norway.              NOR > RUS
    yes     Two Russian diplomats have been expelled from Norway.       NOR > RUS
    yes     Russia condemned the expulsion of its diplomats by Norway.  NOR > RUS
    no      The engine expelled hot gas.
    no      A school in Chile expelled two Peruvian pupils.

rule expel-refugees
    for     expel, throw out, kick out, evict, expulsion
    when    recipient is REF
    cameo   174
    yes     Turkey sheltered Afghan refugees and expelled them.         TUR > AFG
    no      Turkey expelled the Afghan envoy.

rule expel-migrant
    for     expel, throw out, kick out, evict, expulsion
    when    object is @refugee
    cameo   174
    yes     Turkey expelled dozens of Afghan refugees.                  TUR > AFG
    no      Turkey expelled the Afghan ambassador.

