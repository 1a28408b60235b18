# agree.lex: promises, offers and agreements. What is agreed to decides the code.
verbs   agree, consent, "strike deal", "reach agreement", "reach deal", "reach accord", "make deal"
    actor      subject
    recipient  with, clause then with, to then with, on then with, clause then to, to then by, to then from, to then possessor, to then compound

rule agree
    cameo   030
    turn    promised
    mutual  yes
    yes     Iran and Oman agreed on a common position.              IRN+OMN
    no      The two studies agree on this point.

rule agree-in-view
    for     agree
    when    with is person, infinitive is none, on is none, to is none, object is none
    cameo   none
    no      Many voters agreed with Angela Merkel.
    why     sharing a view is no agreement

rule agree-to-meet
    for     agree, consent
    when    infinitive is meet or talk or negotiate or discuss or visit or resume, recipient is not JRN
    cameo   036
    mutual  yes
    yes     Iran agreed to meet with Oman.                           IRN
    no      Iran agreed on a common position with Oman.
    no      The Kenyan minister agreed with the Ugandan that Chad should talk.

rule agree-to-interview
    for     agree, consent
    when    recipient is JRN
    cameo   none
    no      The Kenyan general agreed to talk to Reuters.
    why     who talks to a paper meets nobody

rule agree-on-something
    for     agree
    when    on is something or anything or nothing or everything or little or much or thing or one or fact
    cameo   none
    no      The Swedish and the Danish critics agree on one thing.
    why     sharing a view is no agreement

rule agree-to-speak-unnamed
    for     agree, consent
    when    infinitive is talk or speak, clause has condition or anonymity or anonymously or unnamed
    cameo   none
    no      Erik Lund, a Kenyan officer, agreed to speak only if he stayed unnamed.
    why     a source of the paper

rule agree-to-speak
    for     agree, consent
    when    infinitive is talk or speak, sentence has anonymity or anonymously or anonymous or unnamed or unidentified or named or identified, clause then with is none, clause then to is none
    cameo   none
    no      The Kenyan officer agreed to talk if he stayed unnamed.
    why     so the press is told

rule agree-court
    for     agree, consent
    when    actor is JUD, infinitive is any
    cameo   none
    no      The supreme court of Kenya agreed to hear the case.
    why     what a court agrees to is procedure

rule agree-to-talks
    for     agree, consent
    when    to is @talks
    cameo   036
    yes     Colombia agreed to talks with Venezuela.                 COL
    no      Colombia agreed to a loan from Chile.

rule agree-to-mediation
    for     agree, consent
    when    to is mediation or arbitration or mediator
    cameo   038
    yes     Sudan agreed to Kenyan mediation in the row.             SDN > KEN
    no      Sudan agreed to a Kenyan medal.

rule agree-deal
    for     agree
    when    object is @agreement
    cameo   057
    mutual  yes
    yes     Kenya and Uganda have agreed a trade pact.               KEN+UGA
    no      Kenya and Uganda agreed to a pause.
    why     agreeing a treaty's text is the agreement itself, SUPPORT; agreeing to do something is AGREE

rule agree-to-release
    for     agree, consent
    when    clause is release or free
    cameo   0353
    recipient  clause object
    yes     Sudan agreed to release two Egyptian pilots.             SDN > EGY
    no      Sudan agreed to meet two Egyptian pilots.

rule agree-to-withdraw
    for     agree, consent
    when    infinitive is withdraw or disarm or retreat or demobilize or pull
    cameo   0356
    recipient  clause then from
    yes     Ethiopia agreed to withdraw its troops from Somalia.     ETH > SOM
    no      Ethiopia agreed to send its troops to Somalia.

rule agree-to-truce
    for     agree, consent
    when    to is truce or ceasefire or cease-fire or armistice
    cameo   0356
    recipient  to then with, with, to then in
    yes     Saudi Arabia agreed to a truce in Yemen.                 SAU > YEM
    yes     Israel agreed to a ceasefire with Hamas.                 ISR > hamas
    no      Israel agreed to a visit by the pope.

rule reach-deal
    for     "strike deal", "reach agreement", "reach deal", "reach accord", "make deal"
    when    subject is any, object is deal or agreement or accord or none or settlement or compromise or truce
    cameo   057
    mutual  yes
    yes     Kenya and Uganda reached a deal on trade.                KEN+UGA
    no      Kenya promised Uganda a deal.
    why     a deal that is reached stands as one that is signed; what is only agreed to in principle is AGREE

rule agree-to-deal
    for     agree
    when    to is deal or treaty or pact or accord or agreement or memorandum
    cameo   057
    mutual  yes
    yes     Kenya and Uganda agreed to a trade pact.                 KEN+UGA
    no      Kenya and Uganda agreed to a pause.

rule agree-opinion
    for     agree
    when    clause is any, infinitive is none, to is none, on is none
    cameo   none
    no      The analysts agreed that Kenya had changed.
    why     sharing a view is no agreement

rule agree-alone
    for     agree
    when    with is none, clause is none, infinitive is none, to is none, on is none, upon is none, object is none
    cameo   none
    no      The Kenyan minister agreed, smiling.
    why     an answer is no promise

rule agree-with-opinion
    for     agree
    when    with is any, clause is none, infinitive is none, to is none, on is none
    cameo   none
    no      The Swedish critic agreed with the Norwegian critic about the winner.
    why     sharing a view is no agreement

rule agree-on-deal
    for     agree
    when    on is treaty or pact or accord or agreement or memorandum or text or draft or convention
    cameo   057
    mutual  yes
    yes     Kenya and Uganda have agreed on a border treaty.         KEN+UGA
    no      Kenya and Uganda agreed on a pause.

verbs   "reach understanding", "reach compromise", "reach consensus", "come to term", "come to terms", "come to understanding", "come to agreement", "strike compromise", "find compromise", "find common ground"
    actor      subject
    recipient  with, object then with

rule reach-understanding
    for     "reach understanding", "reach compromise", "reach consensus", "come to understanding", "come to agreement", "strike compromise", "find compromise", "find common ground"
    when    actor is country or GOV or organisation or group or REB or PTY or LEG or IGO, sentence has not @sport
    cameo   030
    mutual  yes
    yes     Chad and Libya reached an understanding on the border.   TCD+LBY
    no      The baker found common ground with the miller.

rule big-deal
    for     "make deal"
    when    object is deal, object has big or huge or great or such
    cameo   none
    no      The Kenyan minister made a big deal of his trip to Uganda.
    why     a fuss

rule agree-to-an-interview
    for     agree, consent
    when    to is interview or podcast or photo or photograph or portrait
    cameo   none
    no      The Kenyan minister agreed to an interview of an hour for a Ugandan paper.
    why     as agree-to-interview
