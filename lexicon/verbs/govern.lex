# govern.lex: formal power used or changed at home
verbs   dismiss, fire, sack, dissolve, oust, suspend, "remove from office", purge, demote
    actor      subject
    recipient  object

verbs   impeach, "hold no-confidence vote against"
    actor      subject
    recipient  object, against

verbs   "seize power", "stage coup", "attempt coup", "take power"
    actor      subject
    recipient  none

verbs   "issue arrest warrant for", "issue warrant for", subpoena, "order arrest of"
    actor      subject
    recipient  for, object, of

rule sack-official
    for     dismiss, fire, sack, "remove from office", purge, demote
    when    object is minister or official or general or judge or commander or governor or ambassador or prosecutor or mayor or chief or adviser or advisor, actor is country or GOV or MIL or LEG or JUD
    cameo   160
    code    SANCTION expel
    yes     The Tunisian president sacked the prime minister.        TUN > prime minister
    no      The bakery sacked its baker.

rule dissolve-parliament
    for     dissolve, suspend
    when    object is parliament or assembly or legislature or council or senate or congress or constitution, actor is any
    cameo   172
    recipient  object
    yes     The Jordanian king has dissolved the parliament.                 JOR > parliament
    no      Sugar dissolved in the tea.

rule impeach
    for     impeach, "hold no-confidence vote against"
    when    recipient is any
    cameo   112
    code    ACCUSE allege
    yes     The Peruvian congress impeached the president.           PER
    no      The jury voted against Peru out of boredom.

rule stage-coup
    for     "seize power", "stage coup", "attempt coup", "take power"
    when    actor is MIL or REB or officer or general or army or group
    cameo   192
    code    ASSAULT
    yes     The Burmese army seized power.                           MMR
    no      The new manager took power naps.
    why     CAMEO has no code for a coup; taking the seat of power by force is nearest to occupying

rule arrest-warrant
    for     "issue arrest warrant for", "issue warrant for"
    when    recipient is any
    cameo   130
    code    THREATEN arrest
    yes     The court issued an arrest warrant for the Sudanese president.    court > SDN
    no      The court issued a calendar.
    why     PLOVER: an arrest warrant is a threat until the arrest

rule order-arrest
    for     "order arrest of"
    when    recipient is any
    cameo   173
    yes     A Lebanese judge ordered the arrest of two Syrian bankers.    LBN > SYR
    no      The chef ordered fish.

rule subpoena
    for     subpoena
    when    recipient is any
    cameo   112
    code    ACCUSE investigate
    yes     A Brazilian court subpoenaed the Peruvian minister.      BRA > PER
    no      The lawyer read the papers.
