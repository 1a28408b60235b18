# demand.lex: demands and orders. What is demanded decides the code.
verbs   demand, require, "insist on"
    actor      subject
    recipient  from, clause subject, object then by, object then from, on then by

verbs   order, instruct, direct, command
    actor      subject
    recipient  object, clause subject

verbs   tell
    actor      subject
    recipient  object

verbs   summon, "call in"
    actor      subject
    recipient  object

nouns   demand
    actor      possessor, compound, by, from, subject
    recipient  to, on, of

rule demand
    for     demand, "insist on"
    when    actor is not @trader, on is not be, clause is not be, clause is not know
    cameo   100
    turn    demanded
    yes     Kenya demanded that Somalia withdraw its troops.         KEN > SOM
    yes     Russia demanded that Poland explain the flight.          RUS > POL
    no      The job demands patience.
    no      Norwegian consumers demanded cheaper cars.

rule demand-of
    for     demand, require
    when    object is none, of is country or GOV or MIL or COP or LEG or organisation or person or PTY, actor is not @trader
    recipient  of
    cameo   100
    turn    demanded
    yes     Kenya demanded of Somalia that it withdraw its troops.   KEN > SOM
    no      Kenya demanded the return of Somali students.

rule demand-in-words
    for     verbs
    when    trigger is demand, object is none, clause is none, from is none, of is none
    cameo   none
    no      "Now!" the Norwegian minister demanded.
    why     what was demanded is not told

rule insist-that
    for     "insist on"
    when    clause has that
    cameo   none
    no      The Norwegian minister insisted that he would fight on.
    why     what is insisted that it is, is only said

rule insist-on-need
    for     "insist on"
    when    on is need or importance or fact or duty or idea or necessity or value or point
    cameo   none
    no      The Norwegian minister insisted on the need for calm.
    why     a view

rule demand-on-market
    for     nouns
    when    trigger has market or consumer or drug or oil or energy or domestic or global or supply or cocaine or gas or food or housing, clause is none
    cameo   none
    no      The Norwegian minister said that the U.S. demand for oil had grown.
    why     what is bought

rule demand-of-law
    for     demand, require
    when    subject is law or rule or constitution or tradition or job or situation or moment or decency or dignity or treaty or agreement or statute or regulation or policy or system or process or time or spate or wave or series or string or shooting or tragedy or challenge or circumstance or scandal
    cameo   none
    no      The Norwegian constitution demands that the king sign.
    why     a rule in force is no act

rule demand-by-law
    for     demand
    when    compound is law or rule
    cameo   none
    no      Norwegian law demands that ships carry flags.
    why     as demand-of-law

rule demand-release
    for     demand
    when    object is release or freedom or liberation
    cameo   1053
    turn    demanded
    recipient  from, object then by, object then from
    yes     Italy demanded from India the release of two marines.    ITA > IND
    yes     Italy demanded the release of two Indian marines.        ITA > -
    no      Italy demanded a meeting.

rule demand-withdrawal
    for     demand
    when    object is withdrawal or pullout or retreat or disarmament
    cameo   1056
    turn    demanded
    recipient  object then by, object then of, from
    yes     Syria demanded the withdrawal of Turkish troops.         SYR > TUR
    no      Syria demanded compensation.

rule demand-truce
    for     demand
    when    object is ceasefire or cease-fire or truce
    cameo   1056
    turn    demanded
    recipient  from, object then to, object then by
    yes     The United Nations demanded a ceasefire from Israel.     UNO > ISR
    no      The United Nations demanded a report.

rule demand-resignation
    for     demand
    when    object is resignation or removal or dismissal or ouster or departure
    cameo   1041
    recipient  object then of, object then possessor
    yes     The Armenian opposition demanded the resignation of the prime minister.    ARM > prime minister
    no      The Armenian opposition demanded bread.

rule demand-apology
    for     demand
    when    object is apology or explanation or answer or compensation or reparation
    cameo   105
    recipient  from, object then from
    yes     China demanded an apology from Japan.                    CHN > JPN
    no      China demanded a seat.

rule demand-action
    for     demand
    when    object is action or crackdown or measure or step or response
    cameo   100
    turn    demanded
    recipient  from, of, object then by, object then from
    yes     The United States demanded action from Pakistan.         USA > PAK
    no      The audience demanded an encore.

rule demand-talks
    for     demand, insist on
    when    object is @talks
    cameo   106
    turn    demanded
    recipient  from, with, object then with
    yes     Peru demanded talks with Chile.                          PER > CHL
    no      Peru demanded copper.

rule demand-aid
    for     demand
    when    object is aid or money or loan or funding or support or help
    cameo   103
    turn    demanded
    recipient  from, object then from
    yes     Greece demanded aid from the European Union.             GRC > EUR
    no      Greece demanded respect.

rule demand-reform
    for     demand
    when    object is @reform
    cameo   104
    turn    demanded
    recipient  from, in, object then in
    yes     Canada demanded reforms from Haiti.                      CAN > HTI
    no      Canada demanded silence.

rule demand-investigation
    for     demand
    when    object is investigation or probe or inquiry or trial or justice
    cameo   1013
    turn    demanded
    recipient  from, object then into, object then by, object then of
    yes     Turkey demanded an investigation into the Israeli raid.  TUR > ISR
    no      Turkey demanded a rematch.

rule demand-noun
    for     nouns
    when    actor is country or person or organisation or GOV or OPP, head is make or repeat or reiterate or issue or renew or present
    cameo   100
    turn    demanded
    yes     Serbia repeated its demand to Kosovo.                    SRB > KOS
    no      Demand for coffee rose.

rule order-someone
    for     order, instruct, command
    when    clause is any, actor is country or GOV or JUD or COP or MIL or LEG or organisation, recipient is any
    cameo   100
    turn    demanded
    yes     A court ordered Shell to release the documents to Nigeria.
    yes     Chad ordered two French officers to hand over the map.   TCD > FRA
    no      She ordered soup.

rule order-expulsion
    for     order
    when    clause is leave or depart or go, recipient is any, actor is country or GOV or organisation, sentence has not @sport
    cameo   166
    yes     Zambia ordered the British ambassador to leave.          ZMB > GBR
    no      Zambia ordered the British ambassador to wait.

rule tell-to
    for     tell
    when    infinitive is any, recipient is country or GOV or MIL or REB or group, recipient is not JRN, clause is not want or need, recipient is not @public
    cameo   100
    turn    demanded
    yes     Washington told Iran to release the sailors.             USA > IRN
    no      Washington told Iran that the sailors were safe.

rule summon-envoy
    for     summon, "call in"
    when    object is ambassador or envoy or diplomat or chargé or consul or representative
    cameo   114
    yes     Greece summoned the Turkish ambassador.                  GRC > TUR
    no      The judge summoned the jury.
    why     PLOVER: summoning an ambassador to complain is ACCUSE

rule demand-settlement
    for     demand
    when    object is settlement or solution or resolution or compromise
    cameo   107
    turn    demanded
    recipient  from, object then of, object then with
    yes     Mali demanded a settlement of the dispute with Niger.    MLI
    no      Mali demanded fuel.

rule demand-mediation
    for     demand
    when    object is mediation or arbitration
    cameo   108
    recipient  by, object then by, from
    yes     Guyana demanded arbitration by the United Nations.       GUY
    no      Guyana demanded rice.

rule demand-rights
    for     demand
    when    object is right or rights or freedom or equality or vote
    cameo   1043
    turn    demanded
    recipient  from, object then from
    yes     Kurdish leaders demanded rights from Turkey.
    no      Turkey demanded rent.

rule demand-access
    for     demand
    when    object is access or inspection or visit or entry
    cameo   1055
    turn    demanded
    recipient  from, to, object then to, object then from
    yes     The United Nations demanded access to the Syrian prisons.    UNO > SYR
    no      The United Nations demanded patience.

rule demand-extradition
    for     demand
    when    object is extradition or handover
    cameo   1013
    turn    demanded
    recipient  from, object then from, object then by, object then of
    yes     Turkey demanded the extradition of the officers from Greece.    TUR
    no      Turkey demanded silence.

rule demand-that-moves
    for     nouns
    when    head is cool or rise or fall or grow or drop or slow or weaken or surge or increase or decline or soar or shrink or plunge or jump or boost or drive or slump or recover or outstrip or exceed or curb or reduce, possessor is none
    cameo   none
    no      Demand from Chile cooled last year.
    why     what is bought

rule demand-good
    for     nouns
    when    for is coal or steel or oil or gas or car or house or home or labour or labor or product or service or gold or copper or grain or wheat or beef or fuel or electricity or credit or loan or drug or ticket or worker
    cameo   none
    no      Demand for coal from Chile was low.
    why     what is bought
