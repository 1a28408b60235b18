# receive.lex: what comes from somebody: who gives it acts, who gets it is the recipient
verbs   receive, get, obtain, accept, secure
    actor      from, object then from, object then of
    recipient  subject

rule receive-arms
    for     receive, get, obtain, accept
    when    object is @arms, from is country or GOV or MIL or REB or IMG or organisation, actor is not BUS or MNC, recipient is any
    cameo   072
    yes     The Libyan rebels received weapons from Qatar.           QAT > LBY
    no      The Libyan rebels seized weapons from the army.

rule receive-money
    for     receive, get, obtain, accept, secure
    when    object is @money, actor is country or GOV or IGO or UNO or EUR, recipient is country or GOV or group or organisation, recipient is not BUS or MNC, sentence has not @sport
    cameo   071
    yes     Zambia received a loan from the World Bank.              IGO > ZMB
    no      The Zambian singer received money from a fan.

rule receive-relief
    for     receive, get, obtain, accept
    when    object is @relief-goods, actor is country or GOV or IGO or UNO or EUR or NGO, recipient is any
    cameo   073
    yes     Nepal received vaccines from India.                      IND > NPL
    no      Nepal bought vaccines at the market.

rule receive-aid
    for     receive, get, obtain, accept, secure
    when    object is aid or assistance or help, actor is country or GOV or IGO or UNO or EUR or NGO or organisation, actor is not PTY, recipient is any
    cameo   070
    yes     Malawi received assistance from Norway.                  NOR > MWI
    no      Malawi rejected assistance from Norway.

rule receive-military-aid
    for     receive, get, obtain, accept, secure
    when    object is aid or assistance or help or training or support, object has military or arms or weapons or training, actor is country or GOV or MIL or organisation, recipient is any
    cameo   072
    yes     Egypt received military aid from the United States.      USA > EGY
    no      Egypt received food aid from the United States.

rule receive-assurance
    for     receive, get, obtain
    when    object is assurance or guarantee or pledge or promise or commitment or offer, actor is country or GOV or organisation or IGO or EUR or UNO or REB, recipient is country or GOV or group or organisation or person
    cameo   030
    yes     Palau received assurances from Japan.                    JPN > PLW
    no      The shopper received a guarantee from the shop.

rule receive-apology
    for     receive, get, accept
    when    object is apology, actor is country or GOV or organisation, recipient is country or GOV or organisation
    cameo   055
    yes     Turkey received an apology from Israel.                  ISR > TUR
    no      Turkey demanded an apology from Israel.

rule receive-call
    for     receive, get
    when    object is call, object has phone or telephone, actor is country or GOV or IGO or UNO or EUR or person, recipient is country or GOV or person
    cameo   041
    mutual  yes
    yes     The Omani sultan received a phone call from the Iranian president.   IRN+OMN
    no      The Omani singer received a phone call from her mother.

rule receive-asylum
    for     receive, get, obtain, secure
    when    object is asylum or refuge or sanctuary, actor is country or GOV, recipient is country or person or group or people
    cameo   075
    actor      from, in, object then in, object then from
    yes     The Turkish general obtained asylum in Greece.           GRC > TUR
    no      The Turkish general asked for asylum in Greece.
