# sign.lex: agreements signed, ratified, joined
verbs   sign, ratify, conclude, initial, seal, finalise, finalize, clinch, ink, cosign, "co-sign"
    actor      subject
    recipient  with, object then with, object then between

nouns   signing, ratification
    actor      by, possessor, subject
    recipient  with, of then with

rule sign
    when    object is @agreement, object is not statement, sentence has not @sport, trigger is not seal, actor is not MNC or BUS
    cameo   057
    mutual  yes
    yes     Egypt signed a trade agreement with Sudan.               EGY+SDN
    yes     A border treaty was signed by Peru and Ecuador.          PER+ECU
    no      The player signed a contract.
    no      The author signed copies of his book.
    no      The statement was signed by the Swedish minister.
    no      Volkswagen signed a deal for two thousand trucks.

rule sign-joint-statement
    for     sign, initial
    when    object is statement, object has joint, actor is country or GOV or MIL or REB
    cameo   057
    mutual  yes
    yes     Chad and Libya signed a joint statement.                 TCD+LBY
    no      The statement was signed by the Swedish minister.

rule sign-with-body
    when    object is @agreement, recipient is country or GOV or IGO or UNO or EUR, actor is any
    cameo   057
    mutual  yes
    yes     Volkswagen signed an agreement with the Egyptian government.   EGY
    no      Volkswagen signed a contract with a supplier.

rule ratify
    for     ratify
    when    object is not conviction or belief or position or commitment or will or desire or decision or view or support
    cameo   057
    yes     The Estonian parliament ratified the treaty.             EST
    no      The Estonian parliament rejected the treaty.
    no      The Estonian minister ratified his conviction that trade helps.

rule signing
    for     nouns
    when    of is @agreement
    cameo   057
    mutual  yes
    yes     The signing of the accord by Chad and Libya took place in Tripoli.   TCD
    no      The signing of books drew a crowd.

verbs   "enter into agreement with", "conclude agreement with", "reach accord with", join
    actor      subject
    recipient  with, object then with, to

rule join-body
    for     join
    when    object is treaty or convention or union or alliance or pact or court or organisation or organization or bloc or group, actor is country or GOV, subject is not person, object is not board or campaign or fight or effort or talk or race, recipient is not BUS or MNC or REB or UAF
    cameo   057
    recipient  object
    yes     Montenegro joined the alliance.                          MNE
    no      The boy joined the choir.
    no      The Estonian minister joined the campaign against an armed group.
    no      The former Estonian minister joined the board of a steel group.

rule enter-agreement
    for     "enter into agreement with", "conclude agreement with", "reach accord with"
    when    actor is country or GOV or organisation
    cameo   057
    mutual  yes
    yes     Laos concluded an agreement with Thailand.               LAO+THA
    no      The tenant read the agreement with care.

verbs   "accede to", "sign up to", "put signature to", "become party to"
    actor      subject
    recipient  with, to then with

rule accede
    for     "accede to", "sign up to", "put signature to", "become party to"
    when    to is @agreement, actor is country or GOV or organisation or EUR
    cameo   057
    yes     Laos acceded to the convention.                          LAO
    no      Laos acceded to the request.
