# recognise.lex: recognition, opening of relations
verbs   recognise, recognize
    actor      subject
    recipient  object, object then of

verbs   "establish ties with", "establish relations with", "restore ties with", "restore relations with", "resume relations with", "normalise relations with", "normalize relations with", "open embassy in", "reopen embassy in", "strengthen ties with", "improve relations with"
    actor      subject
    recipient  with, in, object then with, object then in

verbs   establish, restore, resume, normalise, normalize, strengthen, deepen, improve, reopen, expand, upgrade
    actor      subject
    recipient  object then with, object then between, with, in, object then in

nouns   recognition
    actor      by, possessor, subject, compound
    recipient  of

rule recognise
    for     recognise, recognize
    when    object is country or independence or state or sovereignty or government or republic or council or opposition or leader or president, clause is none
    cameo   054
    yes     Norway recognised South Sudan.                           NOR > SSD
    yes     Ghana recognised the independence of Kosovo.             GHA
    no      She recognised the problem.

rule open-relations
    for     establish, restore, resume, normalise, normalize, reopen
    when    object is @ties or embassy or consulate or mission
    cameo   054
    mutual  yes
    yes     Ethiopia restored diplomatic relations with Eritrea.     ETH+ERI
    yes     Cuba and the United States restored diplomatic relations.    CUB+USA
    no      Engineers restored the bridge.

rule strengthen-relations
    for     strengthen, deepen, improve, expand, upgrade
    when    object is @ties
    cameo   050
    mutual  yes
    yes     Vietnam strengthened ties with India.                    VNM+IND
    yes     Ghana and Togo are upgrading their diplomatic ties.      GHA+TGO
    no      Swimming strengthened her back.

rule recognition
    for     nouns
    when    recipient is country
    cameo   054
    yes     Serbia condemned the recognition of Kosovo by Canada.    CAN > KOS
    no      She won recognition for her work.

verbs   "appoint ambassador to", "send ambassador to", "name ambassador to", "open consulate in", "reopen embassy in", "establish embassy in"
    actor      subject
    recipient  to, in, object then to, object then in

rule send-ambassador
    for     "appoint ambassador to", "send ambassador to", "name ambassador to", "open consulate in", "reopen embassy in", "establish embassy in"
    when    actor is country or GOV or organisation
    cameo   054
    yes     Sudan appointed an ambassador to Israel.                 SDN > ISR
    no      The film named an actor to its cast.

verbs   "resume flight to", "reopen border with", "reopen crossing with", "open border with", "restore link with"
    actor      subject
    recipient  with, to, object then with, object then to

rule reopen-border
    for     "reopen border with", "reopen crossing with", "open border with", "restore link with", "resume flight to"
    when    actor is country or GOV, recipient is country
    cameo   081
    yes     Armenia reopened its border with Turkey.                 ARM > TUR
    no      The park reopened its gate.

rule recognise-as
    for     recognise, recognize
    when    as is president or leader or ruler or winner or government or state or representative or authority or premier or minister or capital or country, actor is country or GOV or organisation or IGO or EUR or UNO
    cameo   054
    recipient  object, object then of
    yes     Canada recognised the Malian rebel chief as president.   CAN > MLI
    no      The jury recognised the Malian singer as a great artist.

verbs   "withdraw recognition of", "withdraw recognition from", "revoke recognition of"
    actor      subject
    recipient  of, from, object then of, object then from

rule withdraw-recognition
    for     "withdraw recognition of", "withdraw recognition from", "revoke recognition of"
    when    actor is country or GOV
    cameo   161
    yes     Togo has withdrawn its recognition of Kosovo.            TGO > KOS
    no      Togo recognised Kosovo.

verbs   "present credential to", "exchange ambassador with", "exchange envoy with", "accredit ambassador to", "reopen embassy", "open embassy", "open consulate", "reopen consulate"
    actor      subject
    recipient  to, with, in, object then with, object then to, object then in

rule exchange-ambassadors
    for     "present credential to", "exchange ambassador with", "exchange envoy with", "accredit ambassador to", "reopen embassy", "open embassy", "open consulate", "reopen consulate"
    when    actor is country or GOV, recipient is country or GOV
    cameo   054
    yes     Bahrain reopened its embassy in Syria.                   BHR > SYR
    yes     Israel exchanged ambassadors with Jordan.                ISR > JOR
    no      The envoy opened a shop in Syria.
