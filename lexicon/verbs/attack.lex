# attack.lex: force used, by whom and on whom
verbs   attack, assault, strike, hit, raid, ambush, storm, invade, target, open fire on, fire on, fire at, shoot at, clash with, fight, battle, bombard, shell, bomb, torch, besiege, overrun, pound
    actor      subject
    recipient  object, on, at, with, against
verbs   kill, murder, massacre, slay, gun down, shoot dead, wound, injure, shoot, stab, behead
    actor      subject
    recipient  object
nouns   attack, assault, strike, raid, ambush, offensive, invasion, bombing, bombardment, shelling, airstrike, air strike, clash, fighting, killing, shooting, massacre, siege, battle
    actor      by, subject, possessor, between, compound
    recipient  on, against, of, object, with, at

rule attack
    for     attack, assault, raid, ambush, storm, invade, open fire on, fire on, fire at, shoot at, bombard, besiege, overrun, pound
    when    sentence has not @sport, recipient is any
    cameo   190
    yes     Rebels attacked Chadian soldiers near the border.           rebels > TCD
    yes     Iraq was invaded by the United States in March.             USA > IRQ
    no      The striker attacked the goal late in the match.

rule strike
    for     strike, hit, target
    when    recipient is any, sentence has not @sport, actor is GOV or MIL or REB or COP or SPY or UAF or country, object is not deal or agreement or chord or bargain or balance or note or tone
    cameo   190
    yes     Israel struck Hezbollah with rockets.                       ISR > hezbollah
    no      Israel struck a deal with Jordan.

rule clash
    for     clash with, fight, battle, clash
    when    recipient is any, sentence has not @sport, object is not fire or blaze or corruption or poverty or disease or inflation
    mutual  yes
    cameo   190
    yes     Sudanese troops clashed with rebels in Darfur.              SDN+rebels
    no      Sudanese troops fought a fire.

rule bomb
    for     bomb, bombing, airstrike, air strike
    when    recipient is any
    cameo   195
    yes     Turkish jets bombed Kurdish fighters in Iraq.               TUR
    no      The film bombed in France.

rule shell
    for     shell, bombardment, shelling, bombard
    when    actor is any
    cameo   194
    yes     Syria shelled Turkish positions.                            SYR > TUR
    no      The cook shelled peas.

rule kill
    for     kill, murder, massacre, slay, gun down, shoot dead, behead, wound, injure, shoot, stab
    when    object is any, actor is not company, sentence has not @sport
    cameo   190
    yes     Nigerian soldiers killed four Cameroonian fishermen.        NGA > CMR
    yes     Two Kenyan officers were killed by Somali militants.        SOM > KEN
    no      The cold killed the roses.

rule attack-noun
    for     attack, assault, strike, raid, ambush, offensive, invasion, siege, massacre, shooting, killing
    when    actor is any, sentence has not @sport, trigger has not heart or panic or hunger or labour or labor
    cameo   190
    yes     Rebels launched an attack on Chadian soldiers.              rebels > TCD
    yes     The attack on the embassy was carried out by the Taliban.   taliban
    yes     Brazil condemned the attack on Chile by Bolivia.            BOL > CHL
    no      The minister died of a heart attack.

rule clash-noun
    for     clash, fighting, battle
    when    actor is any
    mutual  yes
    cameo   190
    yes     Clashes between Indian and Pakistani troops went on.        IND+PAK
    no      A clash of colours spoilt the picture.
