# meet.lex: meetings, talks, dialogue
verbs   meet, meet with, confer with, confer, hold talks with, hold talk with, consult with, consult, talk to, talk with, speak with, speak to, hold discussion with, sit down with
    actor      subject
    recipient  with, object, to
nouns   talk, talks, negotiation, dialogue, consultation, conversation, discussion
    actor      between, subject, of, possessor, compound, among
    recipient  with, among, between
nouns   meeting, summit, conference
    actor      between, subject, of, possessor, compound, among
    recipient  with, among, between, of

rule meet
    for     meet, meet with, confer with, confer, hold talks with, hold talk with, consult with, consult, hold discussion with, sit down with
    when    recipient is any, recipient is not JRN, actor is not JRN, by is not chorus or crowd or protester or demonstrator or supporter or fan or resistance or boo or silence or criticism or opposition or protest or fire or gunfire or force or police or soldier, object is not target or demand or need or deadline or goal or threshold or standard or criterion or requirement or expectation or challenge or pledge or promise or commitment or obligation or condition or objective or quota or rule or fate or end or death or resistance or criticism or approval or opposition or press or budget or schedule or bar or definition, in is not final or semifinal or quarterfinal or round or semi-final or quarter-final or match or debate, for is not debate or match or final or title
    mutual  yes
    cameo   040
    yes     The president of France met the chancellor of Germany.      FRA+DEU
    yes     Turkish officials met with Iraqi officials in Ankara.       TUR+IRQ
    yes     A group of Kenyans and Ugandans met with the prime minister of Togo.   KEN+UGA+TGO
    no      Norway met its target.
    no      Norway will meet Sweden in the second round.
    no      Norway will meet the pledge that it made in Paris.
    no      The Kenyan president was met by a chorus of senators.
    no      Police sources consulted by Reuters blamed the rebels.

rule meet-match
    for     meet
    when    object is opponent or rival or foe or adversary or enemy or match or problem or man or candidate or politician, object has like
    cameo   none
    no      Angela Merkel has never met an opponent like Vladimir Putin.
    why     says what somebody is like

rule meet-spouse
    for     meet
    when    sentence has marry or wife or husband or fiancee or girlfriend or boyfriend, head is woman or man or girl or boy or wife or husband or person or girlfriend
    cameo   none
    no      The Danish minister married a Kenyan woman he met on a trip.
    why     private

rule meet-lawyer
    for     meet, meet with, consult, consult with, sit down with
    when    with is lawyer or attorney or doctor or therapist or counselor or accountant or physician or tutor, actor is CVL or person, actor is not GOV or LEG or PTY or MIL or JUD or COP, sentence has not government or police or detainee or prisoner
    cameo   none
    no      A woman met with immigration lawyers.
    why     private

rule meet-together
    for     meet, confer
    when    recipient is none, object is none, with is not resistance or opposition or criticism or success or failure or approval or scepticism or skepticism or silence or applause or protest or difficulty or resentment or hostility or disapproval or anger or outrage or ridicule or derision or disdain or disbelief, for is not debate or match or final or title, sentence has not debate or love or marry or wedding or husband or wife or college or campus
    mutual  yes
    cameo   040
    yes     The foreign ministers of Iran and Oman met in Muscat.       IRN+OMN
    no      The two rivers meet in Belgrade.
    no      The Kenyan premier and his wife met in Nairobi as students.
    no      Peru's reforms met with resistance.
    no      The Kenyan premier and her rival meet on Monday for their first debate.

rule speak-with
    for     talk to, talk with, speak with, speak to
    when    recipient is GOV or LEG or MIL or REB or JUD or SPY or PTY or OPP or country or IGO or UNO or EUR, recipient is not JRN or CVL or UNK, recipient is not @audience, actor is not JRN, actor is any, with is not reporter or journalist, to is not reporter or journalist or newspaper or agency or television or party or congress or parliament or senate or assembly or group or organisation or organization or association or union or council or committee or member or donor
    mutual  yes
    cameo   040
    yes     The president of Chile spoke with the prime minister of Peru.   CHL+PER
    no      The president of Chile spoke with reporters.
    no      The president of Chile spoke to the Peruvian parliament.
    why     who speaks to a body or a party makes a speech

rule talks
    for     talk, talks, meeting, summit, negotiation, dialogue, consultation, conversation, discussion
    when    recipient is any, recipient is not JRN, actor is not JRN, head is not host
    mutual  yes
    cameo   040
    yes     Iran held talks with Oman.                                  IRN+OMN
    yes     Talks between Sudan and Egypt ended on Friday.              SDN+EGY
    no      The minister gave a talk at a school.
    no      The Kenyan minister had talks with Reuters.

rule talks-compound
    for     talk, talks, meeting, summit, negotiation, dialogue, consultation, conversation, discussion
    when    actor is any, recipient is not JRN, actor is not JRN, head is not host, compound is not shareholder or cabinet or staff or party or committee or caucus or campaign or board or twitter or staff or dinner or table or team or business, of is not town
    mutual  yes
    cameo   040
    yes     Russia and China held talks in Moscow.                      RUS+CHN
    yes     Talks among Chad, Niger and Togo began on Monday.           TCD+NER+TGO
    yes     The Norwegian premier opened the meeting of the Chadian mayors.   NOR+TCD
    no      The poet talks in his sleep.
    no      The Spanish shareholder meeting was put off.
    no      The Peruvian president led a cabinet meeting.

rule talks-not-held
    for     nouns
    when    head is suspend or cancel or postpone or interrupt or halt or stall or delay or collapse or boycott or skip or adjourn or shelve or derail or torpedo or obstruct, sentence has not @sport
    cameo   none
    no      The talks between Sudan and Egypt were suspended.
    no      Talks between Sudan and Egypt collapsed.
    why     what is broken off or put off is not held; who does so has rules of his own

rule talks-body
    for     nouns
    when    head is commission or committee or council or team or delegation or agency or centre or center or office or secretariat or foundation or institute or forum or member or spokesman or group or table or room or venue or process or agenda
    cameo   none
    no      The Committee for the National Dialogue in Chad elected a new chairman.
    why     a body is named after talks

class @audience
    words   crowd, people, gathering, veteran, voter, supporter, audience, student, viewer, class, rally, convention, delegate, camera, court, judge, jury, conference

verbs   "join for meeting", "join for talk", "join for talks", "join for summit", "join for discussion"
    actor      subject
    recipient  object

rule join-for-talks
    for     "join for meeting", "join for talk", "join for talks", "join for summit", "join for discussion"
    when    recipient is country or GOV or person or organisation, actor is @public-body or person
    cameo   040
    mutual  yes
    yes     The Peruvian minister joined his Chilean counterpart for talks on Monday.   PER
    no      The cyclist joined his friends for talks about the route.

# For talks in a town of nobody there.
verbs   "gather for", "convene for", "assemble for", "return to for", "sit down for", "come together for", "open talk", "open talks", "resume talk", "resume talks", "enter talk", "enter talks", "begin talk", "begin talks"
    actor      subject
    recipient  with, object then with, for then with, for then between

rule gather-for-talks
    for     "gather for", "convene for", "assemble for", "return to for", "sit down for", "come together for"
    when    for is @talks or talk, actor is GOV or country or MIL or REB or negotiator or delegate or minister or envoy or diplomat or IGO
    cameo   040
    mutual  yes
    yes     Sudanese and Egyptian negotiators return to Vienna on Monday for talks on the dam.    SDN
    yes     The ministers of Iran and Oman gathered for talks in Muscat.    IRN+OMN
    no      The players gathered for the team talk.

verbs   "hold meeting with", "have meeting with", "have talks with", "have talk with", "have discussion with", "hold consultation with", "hold dialogue with", "conduct talks with", "enter talks with", "open talks with", "open dialogue with", "engage in talks with", "engage in dialogue with", "be in talks with", "be in contact with", "make contact with", "establish contact with", "keep in touch with", "compare notes with", huddle with
    actor      subject
    recipient  with, object then with, in then with

rule hold-meeting-with
    for     "hold meeting with", "have meeting with", "have talks with", "have talk with", "have discussion with", "hold consultation with", "hold dialogue with", "conduct talks with", "enter talks with", "open talks with", "open dialogue with", "engage in talks with", "engage in dialogue with", "be in talks with", "be in contact with", "make contact with", "establish contact with", "huddle with"
    when    actor is country or GOV or organisation or group or person or LEG or MIL, recipient is country or GOV or organisation or group or person or LEG or MIL or REB, recipient is not JRN or @audience, object has not peace, sentence has not @sport
    mutual  yes
    cameo   040
    yes     The Cuban minister had a meeting with the Angolan president.    CUB+AGO
    yes     The United States opened a dialogue with Cuba.           USA+CUB
    no      The Cuban singer had a talk with her mother.

verbs   "exchange view", "exchange opinion", "compare notes"
    actor      subject
    recipient  with, object then with

rule exchange-views
    for     "exchange view", "exchange opinion"
    when    actor is country or GOV or IGO or UNO or EUR or LEG
    mutual  yes
    cameo   040
    yes     Chad and Niger exchanged views in Algiers.               TCD+NER
    no      The readers exchanged views on the book.

rule meet-counsel
    for     meet with, consult with, consult, meet, sit down with
    when    object is attorney or lawyer or doctor or therapist or shrink or accountant or author, recipient is any, actor is any, sentence has not summit or envoy or ministry
    cameo   none
    no      The Kenyan minister consulted lawyers in Kampala about her papers.
    why     a private errand

rule meet-with-counsel
    for     meet with, consult with, confer with, sit down with
    when    with is attorney or lawyer or doctor or therapist or shrink or accountant or author, recipient is any, actor is any, sentence has not summit or envoy or ministry
    cameo   none
    no      The Kenyan minister met with lawyers in Kampala about her papers.
    why     as meet-counsel
