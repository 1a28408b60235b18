# inaction.lex: the reproach that somebody has not acted
verbs   take not action, act not, do not enough, take not step, cooperate not
    actor      speaker
    recipient  subject

rule inaction
    when    recipient is any, recipient is country or GOV or MIL or SPY or COP
    cameo   111
    yes     "Chad has not taken action on the smugglers," the French spokesman said.   FRA > TCD
    no      Chad has not taken action.
