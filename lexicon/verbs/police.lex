# police.lex: force that police use on crowds
#
# What is fired, burst and thrown by police is violent repression (CAMEO 175) when a crowd is named, or the means are
# those for crowds; who is killed in it is in kill.lex.
verbs   "fire tear gas", "fire teargas", "lob tear gas", "lob teargas", "burst teargas", "burst tear gas", "use tear gas", "use teargas", "throw tear gas", "explode tear gas", "shoot tear gas", "fire rubber bullet", "use rubber bullet", "use water cannon", "fire water cannon", "deploy tear gas", "fire pepper spray", "use pepper spray"
    actor      subject
    recipient  at, on, into, against, object then at, object then on, clause object

verbs   "lathi charge", lathi-charge, "baton charge", baton-charge, "charge lathi", "charge baton", "cane charge", "resort to lathi charge", "use baton", "wield baton"
    actor      subject
    recipient  object, at, on, against, clause object

verbs   "open fire", "resort to firing", "fire round", "order firing", "fire in air", "fire into air", "fire shot", "fire into crowd", "fire live round", "fire bullet", "open fire on", "open fire at", "fire on", "fire at"
    actor      compound, subject
    recipient  on, at, into, clause object, object then at, object then on

nouns   "police firing", "police shooting", "lathi charge", lathi-charge, "baton charge"
    actor      compound, subject, by, possessor
    recipient  on, at, of

rule crowd-gas
    for     "fire tear gas", "fire teargas", "lob tear gas", "lob teargas", "burst teargas", "burst tear gas", "use tear gas", "use teargas", "throw tear gas", "explode tear gas", "shoot tear gas", "fire rubber bullet", "use rubber bullet", "use water cannon", "fire water cannon", "deploy tear gas", "fire pepper spray", "use pepper spray"
    when    actor is COP or MIL or GOV or country or force
    cameo   175
    code    ASSAULT crowd-control
    yes     Kenyan police lobbed tear gas shells.                    KEN
    yes     Greek police fired tear gas to disperse the students.    GRC
    no      The factory in Athens used tear gas in a test.

rule lathi-charge
    for     "lathi charge", lathi-charge, "baton charge", baton-charge, "charge lathi", "charge baton", "cane charge", "resort to lathi charge", "use baton", "wield baton"
    when    actor is COP or MIL or GOV or country or force
    cameo   175
    code    ASSAULT crowd-control
    yes     Indian police wielded batons against the students.       IND
    no      The conductor wielded his baton.

rule fire-on-crowd
    for     "open fire", "resort to firing", "fire round", "order firing", "fire in air", "fire into air", "fire shot", "fire into crowd", "fire live round", "fire bullet", "open fire on", "open fire at", "fire on", "fire at"
    when    actor is COP or GOV or MIL or country, sentence has mob or crowd or rioter or protester or protestor or protest or demonstrator or demonstration or riot or striker or marcher or procession or stone
    cameo   175
    yes     Kenyan police fired ten rounds to disperse the mob.      KEN
    yes     Nepalese police opened fire on the protesters.           NPL
    no      Kenyan police fired at a target on the range.

rule police-fire
    for     "open fire", "resort to firing", "fire in air", "fire into air", "fire round"
    when    actor is COP
    cameo   175
    yes     Ugandan police opened fire near the market.              UGA
    no      The Ugandan cook opened the fire door.

rule police-firing
    for     "police firing", "police shooting"
    when    actor is COP, head is kill or die or injure or wound or hurt or leave or claim or condemn or follow or spark or protest or death or victim or perish
    cameo   175
    yes     Nine people died in police firing in the Indian town.    police
    no      The film is about police firing practice.
