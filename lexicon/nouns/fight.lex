# fight.lex: fights told as nouns; told as verbs they are in verbs/fight.lex
nouns   clash, battle, firefight, fighting, skirmish, "gun battle", combat
    actor      between, head then between, head then object then between, subject, by, compound, possessor
    recipient  with, against, on

rule clash-that-killed
    for     clash, battle, firefight, fighting, skirmish, "gun battle", combat
    when    head is kill or wound or injure or die or perish or hurt, actor is MIL or COP, actor is REB or UAF or IMG, with is none, between is none, by is none
    actor   head then object
    recipient none
    cameo   190
    mutual  yes
    yes     Nine soldiers and rebels were killed in clashes near the Sudanese border.   soldiers+rebels > -
    no      Nine soldiers were killed in clashes near the Sudanese border.
    why     both sides that lost men in a fight fought it

rule clash-noun
    for     clash, battle, firefight, fighting, skirmish, "gun battle", combat
    when    actor is MIL or REB or IMG or COP or UAF or country or @armed or group, sentence has not @sport, sentence has not @campaign, trigger has not @of-words, with is not hunger or cancer or disease or drought or inflation or illness or poverty or addiction or weather or flame or fire or blaze, against is not hunger or cancer or disease or drought or inflation or illness or poverty or addiction or corruption or drug or crime or virus, actor is not PTY or LEG or ELI or JRN or BUS or SOC or EDU
    cameo   190
    mutual  yes
    yes     Fighting between Sudan and South Sudan resumed.          SDN+SSD
    no      The battle for the title goes on.
    no      Soldiers of Malawi won the battle against hunger.
    no      The legal battle between Sudan and a firm goes on.
    no      The campaigns of two Kenyan parties battled in Nairobi.
    no      Soldiers of Malawi helped to combat the idea that they are idle.
