# call.lex: calls by telephone told as "called"
verbs   call
    actor      subject
    recipient  object

verbs   "have lunch with", "have dinner with", "dine with", "have breakfast with", "shake hand with", discuss, "exchange view with", "exchange opinion with"
    actor      subject
    recipient  with, object then with

verbs   attend, "take part in", "participate in"
    actor      subject
    recipient  object then with, in then with, object then of

verbs   "address meeting of", "address summit of", "inaugurate meeting of", "inaugurate summit of", "close meeting of", "close summit of", "preside over meeting of", "preside over summit of"
    actor      subject
    recipient  of, object then of, over then of

verbs   "launch mediation effort", "launch mediation", "offer mediation", "end mediation effort", "end mediation"
    actor      subject
    recipient  between, object then between, object then in, in, infinitive object then between, clause object then between, infinitive object

rule call-leader
    for     call
    when    object is president or minister or counterpart or chancellor or king or leader or GOV, clause is discuss or congratulate or express or explain or assure or thank or offer or talk or reassure or brief or inform or apologise or apologize or convey, recipient is not JRN
    cameo   041
    mutual  yes
    yes     The Chilean president called his Peruvian counterpart to discuss the flood.    CHL
    no      The Chilean president called his Peruvian counterpart a friend.

rule dine
    for     "have lunch with", "have dinner with", "dine with", "have breakfast with", "shake hand with", "exchange view with", "exchange opinion with"
    when    actor is @public-body or person, recipient is @public-body or GOV
    cameo   040
    mutual  yes
    yes     The Danish premier had dinner with the Swedish king.     DNK+SWE
    no      The singer had dinner with her sister.

rule discuss-with
    for     discuss
    when    with is any, actor is @public-body or person, recipient is @public-body
    cameo   040
    mutual  yes
    yes     The Omani minister discussed the strait with Iran.       OMN+IRN
    no      The class discussed the poem with the teacher.

rule attend-meeting
    for     attend, "take part in", "participate in"
    when    object is @talks, actor is @public-body, recipient is none, object then of is none, object has not local or every or town, sentence has not campaign or candidacy or candidate or voter, object has not press or news or party or committee or campaign or caucus or staff or donor or coalition or shareholder or class
    cameo   040
    yes     Morocco attended the summit in Cairo.                     MAR
    no      Morocco won the cup.
    no      Morocco attended the summit of the African Union.
    why     with whom is told by the noun

rule attend-meeting-with
    for     attend, "take part in", "participate in"
    when    object is @talks, actor is @public-body, recipient is any, object then of is none, object has not local or every or town, sentence has not campaign or candidacy or candidate or voter, object has not press or news or party or committee or campaign or caucus or staff or donor or coalition or shareholder or class
    mutual  yes
    cameo   040
    yes     Morocco attended a meeting with Spain.                   MAR+ESP
    no      Morocco attended the summit in Cairo.

rule address-meeting
    for     "address meeting of", "address summit of", "inaugurate meeting of", "inaugurate summit of", "close meeting of", "close summit of", "preside over meeting of", "preside over summit of"
    when    actor is @public-body, recipient is @public-body or person or @world, sentence has not campaign or candidacy or candidate or voter, sentence has not donor or shareholder or staff or cabinet or class
    cameo   040
    mutual  yes
    yes     The Kenyan president addressed a meeting of Ugandan officials.   KEN+UGA
    yes     The Kenyan president inaugurated the summit of the African Union.   KEN
    no      The Kenyan president addressed a meeting of donors.
    why     who speaks at a meeting takes part in it

rule launch-mediation
    for     "launch mediation effort", "launch mediation", "offer mediation"
    cameo   045
    recipient  between, object then between, infinitive object then between, clause object then between, infinitive object, object then in
    yes     Oman launched a mediation effort to end the row between Qatar and Egypt.   OMN > QAT+EGY
    yes     Kuwait launched mediation efforts between Qatar and Egypt.     KWT > QAT+EGY
    no      Kuwait launched a satellite.

rule end-mediation
    for     "end mediation effort", "end mediation"
    cameo   165
    recipient  between, object then between, object then in, in
    yes     Norway ended mediation efforts between Chad and Sudan.   NOR > TCD+SDN
    no      Norway ended the meeting.

rule call-person
    for     call
    when    actor is GOV, recipient is GOV, recipient is person, sentence has discuss or phone or telephone or conversation or congratulate or thank or condolence
    cameo   041
    mutual  yes
    yes     The king of Norway called the king of Denmark on Sunday, discussing the storm.   NOR+DNK
    no      The king of Norway called the king of Denmark a coward.

verbs   "call on"
    actor      subject
    recipient  on

rule call-on-to-discuss
    for     "call on"
    when    clause is discuss or exchange or congratulate or thank or brief or felicitate or present or pay, recipient is person
    cameo   040
    mutual  yes
    yes     The Omani envoy called on the Bahraini prime minister to discuss trade.   OMN+BHR
    no      The Omani envoy called on the Bahraini prime minister to resign.
    why     who calls on somebody to discuss pays him a visit
