# court.lex: courts and prosecutors
verbs   challenge, contest
    actor      subject
    recipient  object then by, object then of, object then possessor, object then compound, object

verbs   refute, rebut, contradict, "reject as false", "dismiss as baseless"
    actor      subject
    recipient  object then by, object then of, object then possessor, object

verbs   "take legal action against", "launch legal action against", "start legal action against", "bring charge against", "file charge against", "lodge case against", "begin proceeding against", "open proceeding against"
    actor      subject
    recipient  against

verbs   "rule against"
    actor      subject
    recipient  object, against

verbs   seek, request
    actor      subject
    recipient  for, object then of, object then for

rule challenge
    for     challenge, contest
    when    actor is @public-body or person or organisation, object is report or claim or decision or plan or law or policy or result or account or election or version or order or ruling or ban
    cameo   111
    yes     Uganda challenged the report of the United Nations.      UGA > UNO
    no      The slope challenged the cyclists.

rule refute
    for     refute, rebut, contradict, "reject as false", "dismiss as baseless"
    when    actor is @public-body or person, object is not conclusion or policy or wish or principle or pledge or spirit or history or trend, trigger is not contradict
    cameo   120
    yes     Zambia refuted the claim by Angola.                      ZMB > AGO
    no      The test refuted the theory.
    no      Zambia contradicted its own pledge of last year.

rule legal-action
    for     "take legal action against", "launch legal action against", "start legal action against", "bring charge against", "file charge against", "lodge case against", "begin proceeding against", "open proceeding against"
    cameo   115
    yes     The European Commission launched legal action against Poland.    EUR > POL
    no      The landlord launched a boat.

rule rule-against
    for     "rule against"
    when    recipient is country or organisation or person or GOV, actor is @public-body, against is not plan or policy or law or order or programme or program or action or ban or decision or bill or measure
    cameo   116
    yes     The International Court of Justice ruled against Chile.  UNO > CHL
    no      The teacher ruled against pens.
    no      A Kenyan court ruled against the ban of the government.

rule seek-extradition
    for     seek, request
    when    object is extradition
    cameo   0213
    recipient  from, object then from, object then by
    yes     Spain sought the extradition of the banker from Peru.    ESP > PER
    yes     Spain requested the extradition of the Chilean banker.   ESP > -
    no      Spain sought shade.

rule seek-asylum
    for     seek, request
    when    object is asylum
    cameo   0233
    recipient  in, object then in, from, object then from
    yes     Two Sudanese pilots requested asylum in Chad.            SDN > TCD
    no      Two Sudanese pilots requested a map of Chad.

rule seek-refuge
    for     seek, request
    when    object is refuge or asylum or shelter or sanctuary, in is country or embassy or consulate or organisation
    cameo   0233
    recipient  in, object then in, from, object then from
    yes     Thousands of Sudanese families sought refuge in Chad.    SDN > TCD
    no      The birds sought shelter in the barn.

verbs   "order retrial of", "order trial of", "order arrest of", "order detention of"
    actor      subject
    recipient  of, object then of

rule order-trial
    for     "order retrial of", "order trial of"
    when    actor is JUD or GOV or country, recipient is any
    cameo   112
    code    ACCUSE allege
    yes     A Polish court ordered the retrial of a Belarusian driver.   POL > BLR
    no      The editor ordered a trial of the printer.
