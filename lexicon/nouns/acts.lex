# acts.lex: acts told as nouns
nouns   "aid package", "humanitarian aid", "military aid", "economic aid", "financial aid", "development aid"
    actor      by, from, compound, possessor
    recipient  to, for

nouns   agreement, deal, treaty, pact, accord
    actor      between, subject, compound
    recipient  with

nouns   alliance, partnership, "strategic partnership"
    actor      between, compound, possessor
    recipient  with

nouns   dispute, tension, row, standoff, "war of words", feud
    actor      between, compound, subject
    recipient  with

nouns   repression, persecution
    actor      by, possessor, compound
    recipient  of

nouns   veto
    actor      possessor, by, of, compound
    recipient  none

rule aid-package
    for     "aid package", "military aid", "economic aid", "financial aid", "development aid", "humanitarian aid"
    when    actor is country or organisation or GOV or EUR, recipient is country or group or GOV, head is not cut or suspend or stop or halt or seek or reject or want or request or need or end or freeze or withhold or demand or reduce
    cameo   070
    yes     American military aid to Egypt was doubled.              USA > EGY
    no      Canada suspended its economic aid to Egypt.

rule deal-between
    for     agreement, deal, treaty, pact, accord
    when    between is any, head is sign or announce or welcome or praise or reach or conclude or follow or include
    cameo   057
    mutual  yes
    yes     Norway welcomed the accord between Chad and Libya.       TCD
    no      The deal between the brothers fell through.

rule alliance-between
    for     alliance, partnership, "strategic partnership"
    when    between is country or organisation, head is renew or form or forge or sign or announce or build or establish or launch or strengthen or deepen or expand or conclude or hail or praise or welcome or reaffirm or grow or create or seal or cement
    cameo   050
    mutual  yes
    yes     The partnership between Brazil and Angola was renewed.   BRA
    no      The partnership between the bakers ended.
    no      The alliance between Brazil and Angola hit a low.

rule war-of-words
    for     dispute, tension, row, standoff, "war of words", feud
    when    between is country or organisation or GOV
    cameo   110
    mutual  yes
    yes     A war of words between Kenya and Uganda broke out.       KEN
    no      A row between two singers made headlines.

rule repression
    for     repression, persecution
    when    actor is country or GOV or MIL or COP or @public-body, recipient is any
    cameo   170
    yes     Canada condemned the persecution of Tibetans by China.   CHN
    no      The persecution in the novel is grim.

rule veto-noun
    for     veto
    when    actor is country or GOV, head is use or cast or criticise or criticize or condemn or regret
    cameo   129
    yes     Germany criticised the veto of Russia.                   RUS
    no      The parents have a veto.
