# veto.lex: blocking, cancelling, keeping out, defying
verbs   veto, block, oppose, "vote against", obstruct
    actor      subject
    recipient  object then by, object then of, object then possessor, object then on, object then against, object

verbs   cancel, "call off", scrap, postpone, boycott
    actor      subject
    recipient  object then with, with, object then to, object then from, object then by, object

verbs   "deny entry to", "refuse entry to", bar, "turn away", "turn back"
    actor      subject
    recipient  object, to, indirect

verbs   defy, flout, violate, breach, ignore, disregard
    actor      subject
    recipient  object then of, object then by, object then possessor, object then from, object then with, object

rule veto
    for     veto
    cameo   129
    yes     Russia vetoed a French resolution at the United Nations. RUS > FRA
    no      My mother has a veto on dessert.

rule block-resolution
    for     block, oppose, "vote against", obstruct
    when    object is resolution or bid or proposal or plan or motion or bill or appointment or membership or sale or deal or measure or statement or candidacy or decision or intervention
    cameo   120
    yes     China blocked the Japanese proposal.                     CHN > JPN
    yes     Hungary opposed the accession plan of Ukraine.           HUN
    no      A tree blocked the road.

rule block-house-bill
    for     block, oppose, "vote against", obstruct
    when    object is resolution or bill or measure or motion or statement or plan, object then compound is senate or house or congress or assembly or parliament or council
    recipient  object then by, object then of
    cameo   120
    yes     The Kenyan senator voted against the Assembly bill.      KEN > -
    no      The Kenyan senator voted against the Sudanese bill.
    why     the house that a bill is before is not who is turned down

rule oppose
    for     oppose
    when    recipient is country or organisation or GOV or group
    cameo   110
    yes     Turkey opposes the Syrian government.                    TUR > SYR
    no      He opposes the colour.

rule cancel-meeting
    for     cancel, "call off", scrap
    when    object is @talks or visit or trip or tour or invitation or talk
    cameo   125
    yes     India cancelled talks with Pakistan.                     IND > PAK
    yes     The Mexican president called off talks with the United States.   MEX > USA
    no      The airline cancelled its flights.

rule cancel-deal
    for     cancel, scrap
    when    object is @agreement or contract or sale or order or project
    cameo   160
    recipient  object then with, with, object then to
    yes     Malaysia cancelled a contract with China.                MYS > CHN
    no      The shop cancelled my order.

rule deny-entry
    for     "deny entry to", "refuse entry to", "turn away", "turn back"
    when    actor is country or GOV or COP or MIL or organisation, object is not exam, recipient is any
    cameo   128
    code    REJECT
    yes     Hungary turned away Syrian refugees.                     HUN > SYR
    no      The clerk turned away.
    no      The Hungarian minister turned back to smile at the crowd.
    why     PLOVER's section on REJECT has barring a group; CAMEO has no code of its own

rule bar-entry
    for     bar
    when    clause is enter or come or travel or visit or return or land or cross or dock or leave or attend or run or stand or compete or participate or join, recipient is any, actor is country or GOV or COP or MIL or JUD or LEG or organisation
    cameo   128
    code    REJECT
    yes     Hungary barred Serbian migrants from entering its territory.   HUN > SRB
    no      The Kenyan court barred the minister from repeating the insult.
    no      Hungary will win, barring a storm.
    why     as deny-entry

rule bar-from-place
    for     bar
    when    from is country or territory or entry or island or border or state or summit or conference or election or parliament or games, recipient is any, actor is country or GOV or COP or MIL or JUD or LEG or organisation
    cameo   128
    code    REJECT
    yes     Hungary barred Serbian migrants from its territory.      HUN > SRB
    no      The Kenyan club barred its players from parties.
    why     as deny-entry

rule defy
    for     defy, flout, violate, breach
    when    object is @rule-thing, actor is @public-body
    cameo   128
    recipient  object then of, object then with
    yes     North Korea violated a resolution of the United Nations. PRK > UNO
    no      The dancer defies gravity.
    no      The Kenyan singer violated the law on noise.

rule violate-truce
    for     violate, breach
    when    object is ceasefire or cease-fire or truce or armistice
    cameo   196
    recipient  object then with, with, object then in, in
    yes     Russian militias violated the truce in Georgia.          RUS > GEO
    yes     Armenia violated the ceasefire with Azerbaijan.          ARM > AZE
    no      Armenia kept the ceasefire with Azerbaijan.

rule violate-truce-deal
    for     violate, breach
    when    object has ceasefire or cease-fire or truce or armistice, object is agreement or deal or accord or pact or arrangement
    cameo   196
    recipient  object then with, with, object then in, in
    yes     Armenia violated the ceasefire agreement with Azerbaijan.    ARM > AZE
    no      Armenia violated the trade agreement with Azerbaijan.

class @rule-thing
    words   resolution, law, ban, treaty, agreement, sanction, order, ruling, demand, norm, convention, airspace, sovereignty, warning, embargo, deadline, ultimatum, call, border, authority, will

verbs   "renege on", "go back on", "back out of"
    actor      subject
    recipient  on then with, of then with, on then to, on, of

rule renege
    for     "renege on", "go back on"
    when    on is @agreement or pledge or promise or commitment or word, actor is @public-body
    cameo   120
    yes     Sudan reneged on its accord with Chad.                   SDN > TCD
    no      The bus went back on the road.

rule back-out
    for     "back out of"
    when    of is @agreement or talks or meeting, actor is @public-body
    cameo   120
    yes     Sudan backed out of its agreement with Chad.             SDN > TCD
    no      The driver backed out of the garage.

verbs   "deny permission", "refuse permission", "withhold permission", "deny approval", "withhold approval", "deny request", "deny application", "deny visa", "deny bail", "deny recognition"
    actor      subject
    recipient  to, for, indirect, object then to, object then for, object then of, object then by

rule deny-permission
    for     "deny permission", "refuse permission", "withhold permission", "deny approval", "withhold approval", "deny request", "deny application", "deny visa", "deny recognition"
    when    actor is @public-body
    cameo   120
    yes     The government of Kenya denied permission for a march by the opposition.    KEN
    no      The school denied permission for a picnic.

verbs   quash, overturn, annul, "strike down", nullify, invalidate
    actor      subject
    recipient  object then by, object then of, object then possessor, object then against, object then from

rule strike-down
    for     quash, overturn, annul, "strike down", nullify, invalidate
    when    actor is JUD or LEG, object is order or law or ban or decree or decision or rule or act or legislation or measure or regulation or restriction or appointment or election or result
    cameo   120
    yes     A Kenyan court struck down a decree by the president.    KEN
    no      The storm struck down a tree.

verbs   deny
    actor      subject
    recipient  indirect, to, object then to, object then for, object then of, object then by

rule deny-thing
    for     deny
    when    object is @withheld, actor is @public-body
    cameo   120
    yes     Hungary denied visas to Serbian students.                HUN > SRB
    no      Hungary denied the report.
