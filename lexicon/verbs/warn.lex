# warn.lex: warnings
verbs   warn, caution
    actor      subject
    recipient  object, against
nouns   warning
    actor      subject, possessor, by, from, compound
    recipient  to, against

rule warn
    for     warn, caution
    when    recipient is any, object is not tourist or traveller or driver, recipient is not @public, recipient is not CVL, actor is not MED or EDU or JRN or BUS, about is none
    cameo   130
    yes     China warned Taiwan against independence moves.             CHN > TWN
    no      Doctors warned of a hot summer.
    no      The Swedish minister warned Norway about the storm.
    no      The Norwegian food agency warned people to stay away from the mushrooms.

rule warn-as-advice
    for     warn, caution
    when    infinitive is boost or prepare or take or stay or avoid or evacuate or leave or seek or brace or protect or secure or watch or remain or check or update or wear or guard or strengthen or beware or expect or limit, object is not country
    cameo   none
    no      The Swedish police warned election officials to boost their defences.
    why     for their own good

rule warn-that-plain
    for     warn, caution
    when    clause has that, clause has not will or would
    cameo   none
    no      The Swedish minister warned Norway that the fish were dying.
    why     who is told of a danger is not threatened; what harm is announced is warn-that

rule warn-central-bank
    for     warn, caution
    when    actor is PTY or LEG or SOC or LAB or ELI, infinitive is act or raise or cut or rush or wait or delay or vote or support or nominate or overplay or underestimate or forget or hold or make or give or get
    cameo   none
    no      Many Kenyan lawmakers warned the central bank not to act.
    why     advice

rule warn-of-danger
    for     warn, caution
    when    actor is any, against is betrayal or overreaction or haste or rush or division or hatred or hysteria or prejudice or pessimism or optimism or expectation or interpretation or conclusion or hacker or virus or scam or fraud or danger or complacency or storm or disease or risk or travel or panic or illusion or misinformation
    cameo   none
    no      The Swedish minister warned against hackers from Norway.
    why     nobody is threatened

rule warn-of
    for     warn, caution
    when    of is consequence or consequences or response or retaliation or reprisal or war or action or strike or sanctions or sanction or punishment or arrest, actor is @public-body or person, recipient is not @public, of has not nuclear-free or trade
    recipient  object, against, of then against, of then on
    cameo   130
    turn    threatened
    yes     Iran warned of retaliation against Israel.               IRN > ISR
    no      The Iranian minister warned of rain.

rule warn-that
    for     warn, caution
    when    clause is retaliate or respond or tolerate or punish or strike or attack or shoot or crush or regret or prosecute or expel or arrest, actor is @public-body
    recipient  object, clause object, clause then against, clause then to, clause object then by, clause object then of
    cameo   130
    turn    threatened
    yes     The Kenyan army warned that it would crush the Somali rebels.     KEN
    no      The Kenyan army warned that rain would fall.

verbs   "issue warning to", "send warning to", "deliver warning to", "put on notice"
    actor      subject
    recipient  to, object, object then to

rule issue-warning
    for     "issue warning to", "send warning to", "deliver warning to", "put on notice"
    when    recipient is country or GOV or organisation or person or group or MIL
    cameo   130
    yes     Senegal issued a warning to Gambia.                      SEN > GMB
    no      The bureau issued a forecast for sailors.

class @public
    words   public, people, resident, consumer, customer, parent, user, shopper, driver, motorist, tourist, traveller, traveler, swimmer, patient, pupil, investor, reader, viewer, homeowner, commuter, voter
