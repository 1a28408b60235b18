# nouns.lex: nouns that stand for something said

cue claim-noun
    nouns      claim, allegation, accusation, charge, assertion, contention, insinuation, complaint, rumour, rumor, suspicion, innuendo
    stance     allege
    nests      yes
    takes      clause
    takes      of|about|against|for
    takes      infinitive
    yes        The minister's claim that the vote was bought was false.  The minister's | claim
    yes        The senator made the allegation that the vote was bought.    The senator | made the allegation
    no         The claim was paid within a week.

cue statement-noun
    nouns      statement, remark, comment, argument, announcement, declaration, admission, acknowledgement, acknowledgment, confession, explanation, observation, suggestion, conclusion, finding, assessment, estimate, prediction, forecast, view, opinion, belief, conviction, insistence, confirmation, revelation, disclosure, description, signal, hint, reminder, warning, concern, fear, worry, hope, expectation, confidence, regret, doubt, assurance, contention, theory, notion, idea, point, feeling, sense, judgment, judgement
    stance     affirm
    nests      yes
    takes      clause
    takes      of|about|on|over|for|at
    yes        The minister's statement that the war was over surprised nobody.    The minister's | statement
    yes        The minister expressed concern about the siege.           The minister | expressed concern about
    no         A statement was expected.

cue words-noun
    nouns      word, remark, comment, statement, assessment, verdict, warning, message, account, quotation
    stance     affirm
    takes      quotation
    no         The remarks were short.
    why        "The words were those of Lund": whose the quotation before was.

cue denial-noun
    nouns      denial, rejection, refusal, dismissal, disavowal
    stance     deny
    nests      yes
    takes      clause
    takes      infinitive
    takes      of
    yes        The minister's denial of the charges came late.           The minister's | denial of
    no         A denial was expected.

cue demand-noun
    nouns      demand, call, appeal, request, plea, order, command, recommendation, proposal, advice, invitation, exhortation, ultimatum, desire, wish
    stance     demand
    nests      yes
    takes      clause
    takes      infinitive
    takes      for|of|on infinitive
    takes      for|of
    yes        The union's demand for higher wages was met.              The union's | demand for
    no         Demand was low.

cue promise-noun
    nouns      promise, pledge, vow, threat, commitment, undertaking, intention, plan, offer, decision, willingness, readiness, determination, guarantee
    stance     promise
    nests      yes
    takes      clause
    takes      infinitive
    takes      of
    yes        The premier's promise to cut taxes was kept.              The premier's | promise
    no         A promise is a promise.

cue stance-noun
    nouns      support, opposition, criticism, praise, condemnation, endorsement, backing, approval, disapproval, objection, anger, outrage, displeasure, sympathy, solidarity, gratitude, thanks, attack, dissatisfaction, frustration, resistance, concern
    stance     affirm
    factive    yes
    takes      for|of|to|with|at|over|about
    yes        The party's opposition to the treaty has hardened.        The party's | opposition to
    no         The opposition won the vote.
