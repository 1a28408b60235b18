# deport.lex: persons sent away; entities expelled are in expel.lex
verbs   deport, "send back", "force out", displace, evict, exile, banish
    actor      subject
    recipient  object

verbs   "force out of country", "drive out of country", "throw out of country", "kick out of country", "drive from home", "force from home", "force into exile", "send into exile", "drive into exile"
    actor      subject
    recipient  object

rule force-from-land
    for     "force out of country", "drive out of country", "throw out of country", "kick out of country", "force into exile", "send into exile", "drive into exile"
    when    recipient is person or group or people, actor is country or GOV or MIL or REB or COP or JUD or organisation, actor is not PTY
    cameo   174
    yes     The Guinean army forced the Malian adviser into exile.   GIN > MLI
    no      Boredom forced the Malian adviser into exile.

nouns   deportation, eviction
    actor      by, subject, possessor
    recipient  of

rule deport
    for     deport, evict, exile, banish, deportation, eviction
    when    recipient is any
    cameo   174
    yes     Algeria deported migrants from Niger.                    DZA > migrants
    yes     The deportation of Haitian workers by the Dominican Republic continued.  DOM > HTI
    no      She sent back the soup.

rule send-back
    for     "send back"
    when    recipient is any, actor is country or GOV or COP or MIL or JUD or organisation, object is person or people or group or @refugee or worker or family or prisoner or child or suspect or asylum
    cameo   174
    yes     Algeria sent back migrants from Niger.                   DZA > migrants
    no      Kenyan shops sent back boots to Italy.
    no      She sent back the soup.

rule mass-expulsion
    for     "force out", displace
    when    actor is MIL or REB or country or PRM or GOV, object is people or villager or resident or civilian or population or family or thousand or @refugee
    cameo   201
    recipient  object, object then of, object then from
    yes     Serb forces displaced thousands of Bosnian villagers.
    yes     Rwandan soldiers forced out Congolese refugees.          RWA > COD
    no      The flood displaced thousands of villagers.

rule ethnic-cleansing
    for     "force out", displace, evict, deport
    when    sentence has ethnic or cleansing or minority, actor is MIL or REB or country or PRM or GOV, object is people or villager or resident or civilian or population or family or thousand or community or person or group
    cameo   203
    recipient  object, object then of, object then from
    yes     Burmese troops deported Rohingya villagers in an ethnic cleansing campaign.    MMR
    no      Burmese troops left the village.

verbs   "commit genocide against", "carry out ethnic cleansing of", "commit atrocity against"
    actor      subject
    recipient  against, of, object then against, object then of

nouns   "ethnic cleansing", genocide
    actor      subject, by, possessor
    recipient  of, against, head then against

rule cleansing-noun
    for     "ethnic cleansing", genocide
    when    actor is MIL or REB or PRM or GOV or country, head is commit or carry or engage or conduct or wage or perpetrate or begin or continue or accuse
    cameo   203
    yes     Serb forces engaged in ethnic cleansing of Bosnian villagers.   SRB > BIH
    no      The Serb government condemned ethnic cleansing.

rule genocide
    for     "commit genocide against", "carry out ethnic cleansing of", "commit atrocity against"
    when    recipient is any
    cameo   203
    yes     Canada said that Myanmar committed genocide against the Rohingya.    MMR
    no      The novel is about a genocide.
