# failure.lex: blaming somebody for what was not done
nouns   failure, inability, reluctance, unwillingness
    actor      speaker
    recipient  possessor, of, by

verbs   "do little", "do nothing", "turn blind eye"
    actor      speaker
    recipient  subject

rule failure-noun
    for     nouns
    when    head is condemn or criticise or criticize or frustrated or displeasure or blame or slam or over or regret, recipient is country or GOV or organisation
    cameo   111
    yes     "We condemn the failure of Kenya to act," the Ugandan minister said.    UGA > KEN
    no      The failure of the pump flooded the cellar.

rule do-nothing
    for     verbs
    when    recipient is country or GOV or organisation or MIL
    cameo   112
    yes     "Chad has turned a blind eye to the smugglers," the Nigerian minister said.    NGA > TCD
    no      The cat did nothing.
