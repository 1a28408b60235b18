# accept.lex: saying yes
verbs   accept, approve, endorse
    actor      subject
    recipient  object then by, object then from, object then of, object then possessor, from, by, object then compound

rule accept-demand
    for     accept
    when    object is demand or condition or ultimatum or term or request
    cameo   080
    yes     Chad accepted the demands of Libya.                         TCD > LBY
    no      Chad accepted the award.

rule accept-offer
    for     accept
    when    object is offer or proposal or plan or deal or truce or ceasefire or agreement or invitation or mediation
    cameo   030
    turn    promised
    yes     Chad accepted an offer from Libya.                          TCD > LBY
    no      The seller accepted the money.

rule accept-formula
    for     accept, approve, endorse
    when    object is formula or solution or settlement or compromise or roadmap or framework or blueprint or truce or ceasefire, object is not award
    recipient  object then by, object then from, object then possessor, object then with, with, object then for then with, object then of then with, clause object then with, clause then with, object then compound
    cameo   037
    yes     Kenya accepted a formula for ending its dispute with Uganda.     KEN > UGA
    yes     The Malian rebels accepted a settlement proposed by Algeria.     MLI > DZA
    no      The chemist accepted the formula.

rule approve-treaty
    for     approve, endorse
    when    actor is LEG or parliament or senate or cabinet or lawmaker or GOV, object is treaty or accord or pact or convention or protocol or agreement, object is not award
    recipient  object then with, with
    cameo   057
    yes     The Estonian parliament approved a border treaty with Latvia.    EST > LVA
    no      The Estonian parliament approved a budget.
