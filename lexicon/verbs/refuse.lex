# refuse.lex: saying no. What is refused decides the code.
verbs   refuse, decline, "turn down", "rule out"
    actor      subject
    recipient  clause then with, clause then from, clause then to, clause object, object then from, object then by, object then of, object, from, clause object then on, clause object then against

verbs   reject, dismiss, rebuff, spurn, shun, "brush aside", "brush off", snub
    actor      subject
    recipient  object then by, object then possessor, object then from, object then compound, object then of, object then for, by, from, object

nouns   refusal, reluctance
    actor      possessor, by, of, subject
    recipient  clause then with, clause object, clause then to, of

nouns   rejection
    actor      possessor, by, subject
    recipient  of then by, of then possessor, of then from, of

rule refuse
    for     refuse, decline, "rule out", refusal
    cameo   120
    turn    refused
    yes     Iran refused to meet with Oman.                          IRN > OMN
    yes     Serbia refused to release the Croatian prisoners.        SRB > HRV
    no      The engine refused to start.

rule refuse-to-set-up
    for     refuse, decline, refusal
    when    clause is form or create or establish or found or appoint or build or organise or organize, clause then with is none
    cameo   120
    recipient  clause then for, clause then to
    yes     Iran refused to appoint a commission.                    IRN > -
    no      Iran refused to meet the commission.
    why     what is not made is nobody who is refused

rule refuse-comment
    for     refuse, decline
    when    clause is comment or weigh or say or elaborate or answer or discuss or confirm or speculate or specify or disclose or reveal or interview or define or address or explain or describe or outline or predict or clarify or expand or detail, object is none, clause then with is none, clause object is not record or return or document or file or transcript or paper or memo or tape or list or copy or recording or letter
    cameo   011
    recipient  none
    yes     The Pentagon declined to comment.                        USA
    no      The Pentagon refused to meet with Iran.
    no      The Danish king refused a request from the premier to call an election.
    no      The Danish premier refused to disclose his tax records.

rule refuse-answer
    for     refuse, decline
    when    clause is give or provide or offer or share or go, clause has comment or detail or details or specifics or answer or explanation or reason or figure or interview or statement or timetable or name or price or estimate or date or number, object is none
    cameo   011
    recipient  none
    yes     The Norwegian minister declined to give details.         NOR
    yes     The Norwegian minister declined to go into details.      NOR
    no      Norway refused to give food to Chad.

rule refuse-reply
    for     refuse, decline
    when    clause is respond or reply, clause has question or query or email or inquiry or comment or interview, object is none
    cameo   011
    recipient  none
    yes     The Norwegian minister declined to respond to questions.     NOR
    no      Norway refused to respond when Denmark asked for figures.

rule refuse-talk-to-press
    for     refuse, decline
    when    clause is talk or speak, clause has reporter or journalist or newsman or press or media or publicly or record or camera or cause or investigation or case or matter, object is none
    cameo   011
    recipient  none
    yes     The Norwegian minister refused to talk to reporters.     NOR
    no      Norway refused to talk with Denmark.

rule refuse-name
    for     refuse, decline, refusal
    when    clause is identify or name or quote or call or label or term or utter or mention or describe or define, object is none
    cameo   none
    no      A Norwegian official who declined to be named met the Danish minister.
    no      The Norwegian minister refused to identify the place.
    no      The refusal of the Norwegian minister to call it a war pleased nobody.
    why     on what terms a source speaks is no statement

rule refuse-thought
    for     refuse, decline
    when    clause is concede or admit or acknowledge or believe or accept or regret or apologise or apologize or recant or retract or guess, clause object is none, clause then for is none, clause then to is none
    cameo   016
    recipient  none
    yes     The Norwegian minister refused to admit that the bridge was weak.    NOR
    no      Norway refused to accept the Danish refugees.
    why     what one does not own to is denied

rule refuse-blame
    for     refuse, decline
    when    clause is criticise or criticize or blame or accuse or exclude or reject or insult or rule
    cameo   none
    no      The Norwegian minister declined to criticise Denmark.
    why     who does not blame somebody turns nobody down

rule refuse-to-rule-out
    for     rule out
    when    head is refuse or decline
    cameo   none
    no      The Norwegian minister refused to rule out a tax.
    why     what is left open is not rejected

rule refuse-comment-noun
    for     refuse, decline
    when    object is comment or interview or question
    cameo   011
    recipient  none
    yes     Volkswagen refused comment.
    no      Norway refused aid.

rule refuse-nothing
    for     refuse
    when    head is offer, trigger has never or n't or not
    cameo   none
    no      The Kenyan minister made the deputies an offer that they could not refuse.
    why     an idiom

rule afford-to-refuse
    for     refuse
    when    head is afford
    cameo   none
    no      The Kenyan deputies cannot afford to refuse an offer of Sudan.
    why     tells what it would cost

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
    for     reject, rebuff, spurn, "brush aside", "brush off", snub
    when    object is any, object is not @employee, subject is not plan or proposal or bill or budget or system or machine or body or market
    cameo   120
    turn    refused
    yes     Ethiopia rejected the Egyptian version.                  ETH > EGY
    yes     Moscow snubbed the Norwegian offer.                      RUS > NOR
    no      The club rejected its coach.

rule dismiss
    for     dismiss
    when    object is not @employee, object is not person or people or group or government or cabinet or parliament
    cameo   120
    turn    refused
    yes     Moscow dismissed the Norwegian plan.                     RUS > NOR
    no      The Norwegian minister dismissed Larsen on Monday.
    why     who is dismissed loses his post

rule reject-that
    for     reject, dismiss
    when    clause has that, object is none
    cameo   016
    recipient  none
    yes     The Norwegian minister rejected that the bridge was weak.    NOR
    no      Norway rejected the bridge that Denmark had planned.
    why     as reject-charge

rule reject-need
    for     reject, dismiss, "brush aside", "brush off"
    when    object is need or interest or fact or evidence or past or history or reality or life or tradition or science or attempt or effort or loss or defeat or setback or failure or poll or success or rival
    cameo   none
    no      Norwegian leaders brushed aside the needs of the islands.
    no      The Danish minister dismissed the effort.
    why     nobody has put it to them

rule reject-idea
    for     reject, dismiss, "brush aside", "brush off", "rule out"
    when    object is term or word or phrase or notion or argument or premise or view or theory or comparison or speculation or characterisation or characterization or stereotype or label or rumour or rumor or tie or ties or connection
    cameo   016
    recipient  object then by, object then from, object then possessor
    yes     The Norwegian minister rejected the notion that the bridge was weak.     NOR
    yes     The Chadian army rejected any ties to smugglers.         TCD
    no      Norway rejected the Danish bid.
    why     as reject-charge: a view that is denied

rule reject-remark
    for     dismiss, "brush aside", "brush off"
    when    object is report or concern or worry or fear or question or comment or remark, recipient is none
    cameo   016
    recipient  object then by, object then from, object then possessor, object then of
    yes     The Norwegian minister dismissed the reports.            NOR
    no      The Norwegian minister dismissed the reports by Denmark.
    why     as reject-idea; what another is named for is turned down

rule rule-out-fact
    for     "rule out"
    when    object is possibility or hypothesis or theory or motive or suicide or accident or sabotage or involvement or terrorism
    cameo   none
    no      Danish police ruled out the possibility of an accident.
    why     what may have been is no proposal

rule reject-possibility
    for     reject, dismiss, "rule out", "brush aside", "brush off"
    when    object is possibility or idea or prospect or chance or likelihood, object then clause is any
    recipient  object then by, object then possessor, object then from
    cameo   120
    yes     Peru rejected the idea of paying Chilean traders.        PER
    no      Peru turned down the traders of Chile.
    why     whom an idea is about is not who is refused

rule reject-idea-that
    for     reject, dismiss, "rule out", "brush aside", "brush off"
    when    object is possibility or idea or prospect or chance or likelihood, object then clause has that
    recipient  object then by, object then possessor, object then from
    cameo   016
    yes     Peru rejected the idea that Chilean traders had left.    PER
    no      Peru rejected the idea of paying Chilean traders.
    why     a view that is denied

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

rule reject-creation
    for     reject, dismiss, rebuff, "rule out"
    when    object is creation or formation or establishment or appointment or founding or continuation or repetition
    cameo   120
    turn    refused
    recipient  object then by, object then from, by, from
    yes     Sudan rejected the creation of a commission by Chad.     SDN > TCD
    yes     Sudan rejected the creation of a commission.             SDN > -
    no      Sudan rejected the commission of Chad.
    why     what is not made is nobody who is refused

rule reject-criticism
    for     dismiss, reject, "brush aside", "brush off"
    when    object is criticism or condemnation or rebuke, recipient is any
    recipient  object then by, object then from, object then possessor, object then compound
    cameo   120
    yes     The Norwegian minister rejected Danish criticism of the Swedish king.   NOR > DNK
    no      The Norwegian minister dismissed the criticism of the Swedish king.
    why     who is criticised is not who is turned down

rule reject-criticism-alone
    for     dismiss, reject, "brush aside", "brush off"
    when    object is criticism or condemnation or rebuke
    recipient  object then by, object then from, object then possessor, object then compound
    cameo   016
    yes     The Norwegian minister dismissed the criticism of the Swedish king.     NOR > -
    no      The Norwegian minister rejected Danish criticism of the Swedish king.
    why     as reject-remark

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
    when    of is not politics or violence or value or cynicism or elite or elitism or status or past or modernity or establishment or terrorism or war, on is none, in is not race or hunt or bid or contest or primary or election
    cameo   120
    turn    refused
    yes     Turkey criticised the refusal of Greece to release the officers.   GRC
    yes     Turkey criticised Chad's rejection of the Sudanese plan.   TCD > SDN
    no      The waste depends on refusal rates.
    no      Chad praised the Sudanese minister's rejection of violence.
    no      The march is a rejection of the Danish premier.

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

rule rejection-of-idea
    for     refusal, rejection
    when    of is idea or notion or premise or view or theory or suggestion or fact or thought or truth or reality or science
    cameo   none
    no      The Turkish minister repeated his rejection of the idea that he was wrong.
    why     as reject-idea

rule refuse-to-live
    for     refuse, decline
    when    clause is live or sit or cry or smile or laugh or fade or die or age or shrink or blink or assimilate or learn
    cameo   none
    no      "We refuse to live in fear," the Turkish minister said.
    why     nobody has asked

rule refuse-to-renew
    for     refuse, decline
    when    clause is renew or extend, clause object is sponsorship or offer or contract or lease or deal or subscription or loan or policy, actor is not country or GOV or LEG or MIL
    cameo   none
    no      A Turkish bank declined to renew the sponsorship of the cup.
    why     business

rule refuse-to-let
    for     refuse, decline
    when    clause is let or allow, clause object is hate or hatred or bigotry or terror or grief or setback or weather or rain or heat or fear or anger or disease or age or pain or loss or defeat or death
    cameo   none
    no      The Turkish minister refused to let the rain stop him.
    why     a figure of speech

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

rule decline-by
    for     decline
    when    object is percent or point or level or year or month or week or degree or %
    cameo   none
    no      Kenya's sales of tea declined 3 percent.
    why     what grows less refuses nothing

rule refuse-harm
    for     refuse, decline
    when    clause is attack or fire or shoot or kill or bomb or fight or retaliate
    cameo   none
    no      The Norwegian minister refused to attack his rival.
    why     who will not strike turns nobody down

rule refuse-stand
    for     refuse, decline
    when    clause is take or accept or bear or follow or play, clause object is responsibility or blame or stand or side or position or suit or bait or part or note
    cameo   none
    no      The Danish minister refused to take responsibility for the loss of the ship.
    no      The Danish minister declined to follow suit.
    why     nobody has asked for it

rule reject-in-court
    for     reject, dismiss
    when    actor is JUD, object is argument or objection or theory or contention
    cameo   120
    recipient  object then by, object then from, object then possessor
    yes     A Kenyan court rejected the argument of the Ugandan firm.    KEN
    no      The Kenyan minister rejected the argument that the court was slow.
    why     what is pleaded in court is asked of the court

rule reject-attack
    for     reject
    when    object is offensive or attack or assault or onslaught or raid or advance
    cameo   none
    no      Our troops have rejected the offensive of the Chadian army.
    why     beaten back

rule refuse-word
    for     refuse, decline, refusal
    when    clause is use or accept or say or face or see, clause object is term or word or phrase or name or label or quo or fact or reality or truth or defeat or fate or limit, object is none
    cameo   none
    no      The Norwegian minister refused to use the word.
    no      The Norwegian minister refuses to accept the status quo.
    why     nobody is turned down
