# offer.lex: help, talks or terms held out, and being ready for them
verbs   offer, propose
    actor      subject
    recipient  indirect, to, object then to, clause then to, clause object, object then with, clause then with

nouns   offer, proposal
    actor      subject, possessor, by, compound
    recipient  to

rule offer
    for     offer
    when    recipient is any, actor is not BUS or MNC, object is not @talk-goods
    cameo   030
    turn    promised
    yes     Qatar offered to help Sudan.                             QAT > SDN
    no      The hotel offers a view of the sea.
    no      The Turkish minister offered insights into the Albanian economy.
    no      The Turkish airline offers flights to Boston.

rule offer-money
    for     offer
    when    object is @money, object then to is not parent or student or borrower or homeowner or customer or buyer or consumer or farmer or graduate
    cameo   0331
    yes     China offered Zambia a loan.                             CHN > ZMB
    no      China offered to meet with Zambia.
    no      The Zambian government also offers loans to students.

rule offer-relief
    for     offer
    when    object is @relief-goods or help or rescuer, object is not kit, actor is not MNC or BUS
    cameo   0333
    yes     Cuba offered doctors to Haiti.                           CUB > HTI
    no      Cuba offered talks to Haiti.
    no      Microsoft offered a kit to Kenyan developers.

rule offer-arms
    for     offer
    when    object is @arms
    cameo   0332
    yes     Russia offered missiles to Serbia.                       RUS > SRB
    no      Russia offered grain to Serbia.

rule offer-talks
    for     verbs
    when    object is @talks
    cameo   036
    recipient  object then with, to, object then to, indirect, object then between
    yes     Armenia offered talks with Turkey.                       ARM > TUR
    yes     Sudan proposed a meeting with Egypt.                     SDN > EGY
    no      Armenia offered wheat to Turkey.

rule offer-mediate
    for     verbs
    when    clause is mediate or host or broker
    cameo   039
    recipient  clause then between, clause object
    yes     Switzerland offered to mediate between Iran and Israel.  CHE > IRN+ISR
    no      Switzerland offered to pay Iran.

rule offer-truce
    for     verbs
    when    object is truce or ceasefire or cease-fire or armistice
    cameo   0356
    recipient  to, object then with, indirect
    yes     The Taliban offered a ceasefire to the Afghan government.   taliban > AFG
    no      The Taliban offered money to the Afghan farmers.

rule propose-plan
    for     propose
    when    object is plan or solution or settlement or roadmap or compromise
    cameo   037
    recipient  to, object then to, indirect
    yes     Egypt proposed a compromise to Ethiopia.                 EGY > ETH
    no      The architect proposed a tower.

rule offer-asylum
    for     offer
    when    object is asylum or refuge or shelter or citizenship or sanctuary
    cameo   0331
    recipient  to, object then to, indirect
    yes     Bolivia offered asylum to the Venezuelan general.        BOL > VEN
    no      Bolivia offered gas to Venezuela.
    why     asylum not yet granted is a promise of help

rule offer-concession
    for     offer
    when    object is concession or compromise or amnesty or pardon or release or withdrawal
    recipient  to, indirect, object then to
    cameo   035
    yes     Ethiopia offered concessions to Egypt.                   ETH > EGY
    yes     The Colombian president offered an amnesty to the FARC rebels.   COL > farc
    no      The fair offered sweets to children.
