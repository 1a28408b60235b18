# relate.lex: warmer and colder words between governments
verbs   "distance oneself from", "turn against", "part way with", "fall out with", "cut tie with"
    actor      subject
    recipient  from, toward, against, with

verbs   "express gratitude to", "express appreciation to", "pay tribute to", "show solidarity with"
    actor      subject
    recipient  to, for, with

verbs   lament, regret, bemoan
    actor      subject
    recipient  object then by, object then of, object then possessor, over then by, over then of

verbs   "reach out to", "extend hand to", "make overture to"
    actor      subject
    recipient  to, object

verbs   "swear allegiance to", "pledge allegiance to"
    actor      subject
    recipient  to, of

verbs   "keep pressure on", "put pressure on", "step up pressure on", "increase pressure on", "pile pressure on", "mount pressure on", "exert pressure on", "pile up pressure on"
    actor      subject
    recipient  on, object then on

verbs   "raise issue with", "raise concern with", "take up issue with", "raise matter with"
    actor      subject
    recipient  with, object then with

verbs   "reach understanding with", "form alliance with", "ally with", "form coalition with"
    actor      subject
    recipient  with, object then with

verbs   "issue travel warning for", "advise against travel to", "warn citizen against"
    actor      subject
    recipient  for, to, against then to

rule turn-against
    for     "turn against", "part way with", "fall out with", "cut tie with", "distance oneself from"
    when    actor is country or GOV or group or organisation, actor is not CVL, recipient is country or GOV or REB or MIL or PTY or IGO or UNO or EUR, object is not army or people or public or country or nation or opinion or voter, actor is not MNC or BUS
    cameo   160
    yes     Sudan turned against the Eritrean government.            SDN > ERI
    no      The tide turned against the boat.
    no      The Sudanese minister cut ties with the steel group.
    no      Volkswagen parted ways with the Brazilian supplier.

rule thank
    for     "express gratitude to", "express appreciation to", "pay tribute to", "show solidarity with"
    when    actor is country or GOV or organisation or person, recipient is country or GOV or organisation
    cameo   051
    yes     Nepal expressed its gratitude to India.                  NPL > IND
    no      The pupils expressed gratitude to the cook.

rule lament
    for     lament, regret, bemoan
    when    recipient is country or GOV or organisation
    cameo   110
    yes     Poland regretted the decision of Hungary.                POL > HUN
    no      She regretted the haircut.

rule regret-death
    for     lament, regret, bemoan
    when    object is death or murder or killing or assassination or loss or massacre or kidnapping or passing or tragedy
    cameo   018
    recipient  none
    yes     Poland regretted the murder of the Hungarian monk.       POL > -
    no      Poland regretted the decision of Hungary.
    why     who mourns somebody finds no fault with him

rule reach-out
    for     "reach out to", "extend hand to", "make overture to"
    when    actor is country or GOV or person, recipient is country or GOV or group, recipient is not CVL or SOC or REL, sentence has not voter or campaign or donor or supporter or delegate
    cameo   030
    yes     The Iranian president reached out to Saudi Arabia.       IRN > SAU
    no      The child reached out to the cat.
    no      The Iranian candidate reached out to Kurdish voters.

rule allegiance
    for     "swear allegiance to", "pledge allegiance to"
    when    recipient is group or organisation or person or country
    cameo   032
    yes     The rebels pledged allegiance to the Islamic State.      rebels
    no      The class pledged its help.

rule pressure
    for     "keep pressure on", "put pressure on", "step up pressure on", "increase pressure on", "pile pressure on", "mount pressure on", "exert pressure on", "pile up pressure on"
    when    recipient is country or GOV or organisation or group or person, actor is country or GOV or organisation or person
    cameo   020
    yes     The European Union stepped up pressure on Belarus.       EUR > BLR
    no      The nurse put pressure on the wound.

rule pressure-of-things
    for     "put pressure on", "increase pressure on", "add pressure on", "pile pressure on"
    when    subject is decision or move or report or poll or loss or defeat or win or victory or result or vote or news or scandal or attack or ruling or number or growth or crisis or exit or departure
    cameo   none
    no      The decision of the Belarusian court will increase pressure on Poland.
    why     what happens asks for nothing

rule raise-issue
    for     "raise issue with", "raise concern with", "take up issue with", "raise matter with"
    when    recipient is country or GOV or organisation
    cameo   040
    yes     Chile raised the issue with Bolivia.                     CHL > BOL
    no      The tenant raised the issue with the landlord.

rule form-alliance
    for     "reach understanding with", "form alliance with", "ally with", "form coalition with"
    when    recipient is country or organisation or group or GOV
    cameo   050
    mutual  yes
    yes     Serbia formed an alliance with Hungary.                  SRB+HUN
    no      The baker formed an alliance with the miller.

rule travel-warning
    for     "issue travel warning for", "advise against travel to", "warn citizen against"
    when    recipient is country
    cameo   160
    yes     Canada issued a travel warning for Haiti.                CAN > HTI
    no      The guide issued a map.
