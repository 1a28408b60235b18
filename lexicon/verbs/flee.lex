# flee.lex: people who leave, and people rescued or freed by force
verbs   rescue, free, liberate, save
    actor      subject
    recipient  object

verbs   "pay ransom for", "pay compensation to", compensate, "pay reparation to", "write off debt of", "forgive debt of", "cancel debt of", "reschedule debt of"
    actor      subject
    recipient  for, to, of, object

verbs   "send troops to", "send aid to", "send peacekeepers to", "send help to", "send weapons to"
    actor      subject
    recipient  to

rule free-hostages
    for     rescue, free, liberate, save
    when    actor is MIL or COP or GOV or country or @soldiers, object is hostage or captive or schoolgirl or victim or crew or girl
    cameo   073
    yes     Nigerian troops rescued two Italian hostages.            NGA > ITA
    no      The dog rescued the cat.
    why     PLOVER: rescue of hostages is AID

rule compensate
    for     "pay compensation to", compensate, "pay reparation to"
    when    actor is country or GOV or organisation, recipient is any
    cameo   071
    yes     Britain paid compensation to Kenya.                      GBR > KEN
    no      The shop compensated the buyer.

rule forgive-debt
    for     "write off debt of", "forgive debt of", "cancel debt of", "reschedule debt of"
    when    recipient is country
    cameo   071
    yes     France cancelled the debt of Sudan.                      FRA > SDN
    no      The uncle forgave the debt of his nephew.

rule send-help
    for     "send aid to", "send help to"
    when    recipient is country or group or GOV
    cameo   073
    yes     Cuba sent help to Haiti.                                 CUB > HTI
    no      Cuba sent a card to Haiti.
