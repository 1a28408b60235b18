# bomb.lex: explosives, artillery, aircraft
verbs   bomb, bombard, shell, strafe, mortar, rocket, "carry out airstrike on", "fire on", pound
    actor      subject
    recipient  object, on

verbs   "blow up", detonate, explode, "set off", "blow himself up", "blow herself up"
    actor      subject
    recipient  object, near, at, outside, in then of

verbs   "fire at", "fire on", "fire into", "launch at", fire, lob, launch
    actor      subject
    recipient  at, into, on, against, toward, towards, object then at, object then into, object then on

nouns   airstrike, "air strike", bombing, bombardment, shelling, "drone strike", "missile strike", "air raid", "rocket attack", "missile attack", "drone attack", "mortar attack"
    actor      subject, by, possessor, compound
    recipient  on, against, of

nouns   "suicide bombing", "suicide attack", "car bombing", "truck bombing", "roadside bombing"
    actor      subject, by, possessor, compound
    recipient  on, against, of

rule bomb
    for     bomb, strafe, "carry out airstrike on"
    cameo   195
    yes     Syrian jets bombed a Turkish post.                       SYR > TUR
    no      The play bombed.

rule bomb-nonstate
    for     bomb
    when    actor is REB or IMG or UAF or CRM
    cameo   183
    yes     The PKK bombed a Turkish police station.                 TUR
    no      The Turkish air force bombed a PKK camp.

rule shell
    for     bombard, shell, mortar, "fire on"
    cameo   194
    yes     North Korean guns shelled a South Korean island.         PRK > KOR
    no      She shelled the peas.

rule pound
    for     pound, rocket
    when    object is any, actor is not LEG or PTY or JRN, as is none
    cameo   194
    yes     Turkish guns pounded Syrian positions.                   TUR > SYR
    no      China is rocketing ahead with its plans.
    no      The Kenyan senator pounded his Ugandan rival as a liar.

rule fire-missiles
    for     "fire at", "fire on", "fire into", "launch at", fire, lob, launch
    when    object is missile or rocket or shell or mortar or artillery or bomb or round or torpedo or grenade or shot, recipient is any
    cameo   194
    yes     Hamas fired rockets at Israel.                           hamas > ISR
    no      The boss fired his deputy.

rule airstrike
    for     airstrike, "air strike", "air raid", bombardment
    when    actor is any
    cameo   195
    yes     Saudi airstrikes on Yemen killed ten people.             SAU > YEM
    yes     Israel launched an air strike on Lebanon.                ISR > LBN
    no      The airstrike is the subject of a film.

rule drone-strike
    for     "drone strike", "drone attack"
    cameo   1952
    yes     Iran condemned a US drone strike on a Pakistani village. USA > PAK
    no      A drone delivered the parcel.

rule missile-strike
    for     "missile strike", "missile attack", "rocket attack", "mortar attack", shelling
    when    actor is any
    cameo   194
    yes     Armenian shelling of an Azerbaijani village went on.     ARM > AZE
    no      A missile attack is feared.

rule bombing-of-facility
    for     bombing, airstrike, shelling, bombardment, "suicide bombing", "suicide attack", "car bombing", "truck bombing"
    when    compound is @facility, actor is any
    actor      by, subject
    recipient  compound
    cameo   183
    yes     The rebels carried out the Indian embassy bombing.       rebels > IND
    no      The embassy hired a new cook.

rule bombing
    for     bombing
    when    actor is any, compound is not @facility
    cameo   183
    yes     The bombing of a Kenyan hotel by al-Shabaab killed six people.   shabaab > KEN
    no      The bombing raid in the film looks real.

rule suicide-bombing
    for     "suicide bombing", "suicide attack"
    when    actor is any
    cameo   1831
    yes     The Taliban carried out a suicide bombing against an Afghan base.    taliban > AFG
    no      The suicide of the poet was kept secret.

rule car-bombing
    for     "car bombing", "truck bombing"
    when    actor is any
    cameo   1832
    yes     The rebels carried out a car bombing against a Turkish post.     rebels > TUR
    no      A car crash closed the road.

rule roadside-bombing
    for     "roadside bombing"
    when    actor is any
    cameo   1833
    yes     The Taliban carried out a roadside bombing against British troops.   taliban > GBR
    no      A roadside stall sold fruit.

rule blow-up
    for     "blow up", detonate, "set off"
    when    actor is REB or IMG or UAF or country or MIL or @armed
    cameo   183
    yes     Militants blew up an Egyptian gas pipeline.              militants > EGY
    no      The photographer blew up the picture.

verbs   "carry out precision strike on", "carry out precision strike against", "launch cruise missile at", "fire cruise missile at"
    actor      subject
    recipient  on, against, at

rule precision-strike
    for     "carry out precision strike on", "carry out precision strike against", "launch cruise missile at", "fire cruise missile at"
    cameo   1951
    yes     The United States fired cruise missiles at a Syrian base.    USA > SYR
    no      The United States sold cruise missiles to Poland.

verbs   "detonate nuclear bomb", "detonate nuclear device", "explode nuclear device", "conduct nuclear test", "carry out nuclear test"
    actor      subject
    recipient  none

rule nuclear-test
    for     "detonate nuclear bomb", "detonate nuclear device", "explode nuclear device", "conduct nuclear test", "carry out nuclear test"
    cameo   150
    code    MOBILIZE weapons
    yes     North Korea conducted a nuclear test.                    PRK
    no      The clinic carried out a blood test.
    why     a test hits nobody: it shows power; 2042 is for use

verbs   explode, detonate, "go off", "rip through", "tear through"
    actor      none
    recipient  near, at, outside, inside, through, object, in

rule bomb-explodes
    for     explode, detonate, "go off", "rip through", "tear through"
    when    subject is @explosive, subject is not shell or rocket, sentence has not test or drill or gas or accident or accidental or accidentally or mishap or boiler
    cameo   183
    unnamed yes
    yes     A car bomb exploded outside the Turkish consulate.       - > TUR
    yes     An explosive device went off in a market in Lahore.
    no      A gas canister exploded in a Turkish restaurant.
