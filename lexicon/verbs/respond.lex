# respond.lex: responsibility owned or attributed, comment withheld
verbs   "claim responsibility for", "take responsibility for", "admit responsibility for"
    actor      subject
    recipient  for then on, for then against

verbs   "deny responsibility for", "deny involvement in", "deny role in"
    actor      subject
    recipient  for then on, in then on

verbs   "express concern", "voice concern", "voice dismay", "express dismay", "express alarm"
    actor      subject
    recipient  to, with, about then by, over then by, about then possessor, over then possessor, about then in, over then in

verbs   "express condolence", "offer condolence", mourn, "send condolence"
    actor      subject
    recipient  to, object then to, with

rule claim-responsibility
    for     "claim responsibility for", "take responsibility for", "admit responsibility for"
    cameo   015
    yes     The Taliban claimed responsibility for the attack on the base.   taliban
    no      He took responsibility for the dishes.

rule deny-responsibility
    for     "deny responsibility for", "deny involvement in", "deny role in"
    cameo   016
    yes     Iran denied involvement in the attack.                   IRN
    no      Iran denied a visa to the poet.

rule express-concern
    for     "express concern", "voice concern", "voice dismay", "express dismay", "express alarm"
    when    recipient is country or GOV or MIL or COP or REB, sentence has arrest or detention or crackdown or treatment or jailing or abuse or violation or repression or aggression or conduct or imprisonment or raid or shelling or missile or launch or expulsion or execution or censorship or torture or sanctuary or haven or infiltration or incursion or interference or meddling
    cameo   111
    yes     Canada expressed concern to China about the arrests.     CAN > CHN
    no      Parents expressed concern.

rule condole
    for     "express condolence", "offer condolence", mourn, "send condolence"
    when    actor is country or GOV or organisation
    cameo   018
    yes     India offered condolences to Nepal.                      IND > NPL
    no      The family mourned.

verbs   "declare independence", "proclaim independence", secede
    actor      subject
    recipient  from, over, object then from, object then over

rule declare-independence
    for     "declare independence", "proclaim independence", secede
    when    actor is @public-body or person or people or group
    cameo   128
    code    REJECT change
    recipient  from, object then from
    yes     The Somali rebels declared independence from Somalia.    SOM
    no      The brothers declared war on dust.
    why     breaking with the state's rule is a refusal to obey it; CAMEO has no code of its own

verbs   "declare war on", "declare war against"
    actor      subject
    recipient  on, against, object then on, object then against

rule declare-war
    for     "declare war on", "declare war against"
    when    recipient is country or group or organisation or GOV
    cameo   138
    yes     Ethiopia declared war on Eritrea.                        ETH > ERI
    no      The mayor declared war on litter.
