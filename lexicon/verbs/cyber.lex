# cyber.lex: attacks on computers, spying, meddling, false information
verbs   hack, "hack into", "launch cyberattack on", "launch cyber attack on", "break into network of", infiltrate
    actor      subject
    recipient  object, into, on, of

nouns   cyberattack, "cyber attack", "cyber-attack", hacking, "cyber warfare"
    actor      subject, by, possessor, compound, from
    recipient  on, against, of

verbs   "spy on", "eavesdrop on", wiretap, bug, "intercept communication of", "tap phone of"
    actor      subject
    recipient  on, object, of

verbs   "meddle in", "interfere in", "interfere with", "intervene in"
    actor      subject
    recipient  in then of, in then possessor, in then in, in, with

nouns   meddling, interference
    actor      by, possessor, compound, subject
    recipient  in

verbs   "spread disinformation", "spread misinformation", "spread false information", "spread propaganda", "spread rumour", "spread false claim", "spread fake news", "spread false news", "spread lie"
    actor      subject
    recipient  about, against, in

rule hack
    for     hack, "hack into", "launch cyberattack on", "launch cyber attack on", "break into network of"
    when    actor is country or group or person or organisation or GOV or SPY, recipient is any
    cameo   176
    yes     Russia hacked into the Estonian parliament.              RUS > EST
    no      The gardener hacked at the hedge.

rule cyberattack-launched
    for     cyberattack, "cyber attack", "cyber-attack", "cyber warfare"
    when    head is launch or wage or conduct or carry or mount or step, actor is country or GOV or MIL or SPY or CRM or group
    cameo   176
    yes     North Korea launched cyber attacks.            PRK
    no      A cyberattack slowed the bank.

rule infiltrate-network
    for     infiltrate
    when    object is network or system or server or computer or website or account or database or grid or infrastructure or utility, actor is any
    cameo   176
    recipient object then of, object then possessor, object then compound, object
    yes     Russian hackers infiltrated the servers of the Estonian parliament.   RUS > EST
    no      Russian agents infiltrated a crowd in Tallinn.

rule cyberattack
    for     cyberattack, "cyber attack", "cyber-attack", hacking, "cyber warfare"
    when    actor is any, recipient is any
    cameo   176
    yes     Ukraine condemned a cyberattack by Russia on its grid.   RUS
    no      A cyberattack slowed the bank.

rule spy-on
    for     "spy on", "eavesdrop on", wiretap, bug, "intercept communication of", "tap phone of"
    when    actor is country or SPY or GOV or MIL, recipient is any
    cameo   170
    yes     The United States spied on the German chancellor.        USA > DEU
    no      The neighbour spied on the garden.

rule meddle
    for     "meddle in", "interfere in", "interfere with", "intervene in"
    when    actor is country or GOV or SPY, recipient is country or GOV or person
    cameo   170
    yes     Iran meddled in the affairs of Bahrain.                  IRN > BHR
    no      The aunt meddled in the kitchen.

rule meddling
    for     meddling, interference
    when    actor is country or GOV or SPY, recipient is any
    cameo   170
    yes     Iranian interference in Iraq must end, Kuwait said.      IRN > IRQ
    no      The radio suffered from interference.

nouns   "disinformation campaign", "misinformation campaign", "propaganda campaign", "influence campaign", "influence operation", disinformation
    actor      subject, by, possessor, compound
    recipient  against, on, in, about

rule disinformation-campaign
    for     nouns
    when    trigger has disinformation or misinformation or propaganda or influence, trigger is campaign or operation or disinformation, actor is country or GOV or MIL or SPY or REB, head is run or launch or conduct or wage or carry or mount or orchestrate or lead or expose or uncover or condemn or stage or spread or counter or denounce
    cameo   170
    code    COERCE misinformation
    yes     Lithuania exposed a disinformation campaign by Belarus.  BLR
    no      The spa ran a campaign for clean water.

rule disinform
    for     "spread disinformation", "spread misinformation", "spread false information", "spread propaganda", "spread rumour", "spread false claim", "spread fake news", "spread false news", "spread lie"
    when    actor is country or GOV or organisation or group or MIL or SPY
    cameo   170
    code    COERCE misinformation
    yes     Belarus spread disinformation about Lithuania.           BLR > LTU
    no      The neighbours spread jam on bread.
