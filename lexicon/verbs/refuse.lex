# refuse.lex: saying no. What is refused decides the code.
verbs   refuse, decline, "turn down", "rule out"
    actor      subject
    recipient  clause then with, clause then from, clause then to, clause object, object then from, object then by, object then of, object, from, clause object then on, clause object then against

verbs   reject, dismiss, rebuff, spurn, shun, "brush aside", "brush off", snub
    actor      subject
    recipient  object then by, object then possessor, object then from, object then compound, object then of, object then for, by, from, object

nouns   refusal, rejection, reluctance
    actor      possessor, by, of, subject
    recipient  clause then with, clause object, clause then to, of

rule refuse
    for     refuse, decline, "rule out", refusal
    cameo   120
    turn    refused
    yes     Iran refused to meet with Oman.                          IRN > OMN
    yes     Serbia refused to release the Croatian prisoners.        SRB > HRV
    no      The engine refused to start.

rule refuse-comment
    for     refuse, decline
    when    clause is comment or say or elaborate or answer or discuss or confirm or speculate or identify or name or specify or disclose or give or call or talk or speak or reveal, object is none
    cameo   011
    recipient  none
    yes     The Pentagon declined to comment.                        USA
    no      The Pentagon refused to meet with Iran.
    no      The Danish king refused a request from the premier to call an election.

rule refuse-comment-noun
    for     refuse, decline
    when    object is comment or interview
    cameo   011
    recipient  none
    yes     Volkswagen refused comment.
    no      Norway refused aid.

rule refuse-request
    for     refuse, decline, "turn down"
    when    object is request or demand or appeal or offer or call or proposal or plea or invitation or bid or application or access or permission or visa or entry
    cameo   120
    turn    refused
    recipient  object then by, object then possessor, object then from, object then compound, object then of, from, indirect, clause then with, clause then from, clause then to, clause object, object
    yes     Chad refused a request from Sudan.                       TCD > SDN
    yes     Chad refused a request from Sudan to send guards to Niger.   TCD > SDN
    yes     Japan turned down an offer by Chile.                     JPN > CHL
    no      He refused dessert.

rule reject
    for     reject, dismiss, rebuff, spurn, "brush aside", "brush off", snub
    when    object is not @employee
    cameo   120
    turn    refused
    yes     Ethiopia rejected the Egyptian version.                  ETH > EGY
    yes     Moscow dismissed the Norwegian offer.                    RUS > NOR
    no      The club dismissed its coach.

rule reject-charge
    for     reject, dismiss, "brush aside", "brush off"
    when    object is charge or allegation or accusation or assertion or suggestion or insinuation
    cameo   016
    yes     Pakistan dismissed the allegations of India.             PAK > IND
    no      Pakistan repeated the allegations of India.
    why     CAMEO has denials of a charge under statements; the charge that is denied is under its own claim

rule reject-claim-of
    for     reject, dismiss, "brush aside", "brush off"
    when    object is claim or suggestion or assertion or insinuation, recipient is country or GOV or person or organisation
    cameo   120
    yes     Norway dismissed the Danish minister's claim that the cod had gone.     NOR > DNK
    no      Norway dismissed claims of waste.
    why     what another holds is turned down; a charge against oneself is denied (016)

rule reject-demand
    for     reject, dismiss, rebuff
    when    object is demand or call or appeal or request or plea or ultimatum
    cameo   120
    turn    refused
    yes     Belarus rejected a demand by Poland.                     BLR > POL
    yes     Belarus rejected Poland's call for a vote on Ukraine.    BLR > POL
    yes     Belarus rejected an appeal lodged by Poland.             BLR > POL
    no      Belarus made a demand on Poland.

rule reject-mediation
    for     reject, refuse, rebuff, "turn down"
    when    object is mediation or mediator
    cameo   126
    yes     Sudan rejected mediation by Kenya.                       SDN > KEN
    no      Sudan rejected grain from Kenya.

rule reject-talks
    for     reject, refuse, rebuff, "rule out", "turn down"
    when    object is @talks or invitation
    cameo   125
    turn    refused
    recipient  object then with, object then from, object then by, with
    yes     North Korea rejected talks with South Korea.             PRK > KOR
    no      North Korea rejected aid from South Korea.

rule reject-plan
    for     reject
    when    object is plan or proposal or deal or agreement or settlement or truce or ceasefire or solution or compromise
    cameo   127
    turn    refused
    yes     The Taliban rejected a peace plan of the United Nations. taliban > UNO
    no      The Taliban rejected a prisoner.

rule reject-aid
    for     reject, refuse, "turn down"
    when    object is @money or aid or help or @relief-goods
    cameo   122
    turn    refused
    yes     Eritrea refused food aid from the United States.         ERI > USA
    no      Eritrea refused a meeting with the United States.

rule refuse-noun
    for     refusal, rejection
    cameo   120
    turn    refused
    yes     Turkey criticised the refusal of Greece to release the officers.   GRC
    no      The waste depends on refusal rates.

class @employee
    words   coach, manager, employee, case, lawsuit, staff, worker, minister, official, chief, officer, general, commander, adviser, advisor, appeal, batsman

rule reject-reform
    for     reject, refuse, rebuff, "rule out", "turn down"
    when    object is @reform
    cameo   123
    turn    refused
    recipient  object then by, object then from, by, from
    yes     Belarus ruled out new elections.                         BLR
    no      Belarus held new elections.

rule reject-resignation
    for     reject, refuse, rebuff, "rule out"
    when    object is resignation or departure or dismissal or impeachment
    cameo   1231
    recipient  by, from
    yes     The Sudanese president rejected his resignation.         SDN
    no      The Sudanese president announced his resignation.

rule reject-sanctions-relief
    for     reject, refuse, rebuff, "rule out"
    when    object is easing or lifting or relief or release or withdrawal or truce or ceasefire
    cameo   124
    turn    refused
    recipient  object then of, object then for, object then on, object then against
    yes     The European Union ruled out a lifting of the sanctions on Russia.    EUR
    no      The European Union ruled out a delay.

rule decline-of-itself
    for     decline
    when    clause is none, object is none, infinitive is none
    cameo   none
    no      The health of the Kenyan minister declined.
    why     what grows less refuses nothing

rule refuse-harm
    for     refuse, decline
    when    clause is attack or fire or shoot or kill or bomb or fight or retaliate
    cameo   none
    no      The Norwegian minister refused to attack his rival.
    why     who will not strike turns nobody down
