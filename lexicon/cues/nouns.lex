# nouns.lex: nouns that stand for something said, thought or intended
#
# Whose it is stands with the noun: "the minister's claim", "a claim by", "made the claim", "Russian claims".
# A noun that also has other senses takes only the frames that leave no doubt: "the idea that", not "an idea of".

cue claim-noun
    nouns      claim, allegation, accusation, assertion, contention, insinuation, complaint, rumour, rumor, suspicion, innuendo
    stance     allege
    nests      yes
    takes      clause
    takes      of|about|against
    takes      infinitive
    yes        The minister's claim that the vote was bought was false.  The minister's | claim
    yes        The senator made the allegation that the vote was bought.    The senator | made the allegation
    yes        Russian claims that the convoy was armed were false.      Russian | claims
    no         The claim was paid within a week.
    no         The rumour mill was busy.

cue claim-nobodys
    nouns      claim, allegation, accusation, assertion, contention, insinuation, complaint, rumour, rumor, suspicion
    stance     allege
    nests      yes
    unnamed    yes
    takes      clause
    yes        There were claims that the vote was bought.               - | claims
    yes        There were rumours that the general had fled.             - | rumours
    no         The claims were paid within a week.
    why        Somebody says so; the outlet does not say who.

cue allegation-of
    nouns      allegation, accusation, suspicion, rumour, rumor
    stance     allege
    nests      yes
    unnamed    yes
    takes      of|about
    yes        The mayor faces allegations of fraud.                     - | allegations of
    yes        Rumours of a coup swept the port.                         - | Rumours of
    no         The allegations were dropped.
    why        "Allegations of fraud": that there was fraud nobody has shown.

cue charge-noun
    nouns      charge, case
    stance     allege
    nests      yes
    takes      clause
    yes        The minister's charge that the vote was bought was false. The minister's | charge
    no         He paid the charge for the room.
    no         The case against him was dropped.

cue statement-noun
    nouns      statement, remark, comment, argument, announcement, declaration, admission, acknowledgement, acknowledgment, confession, explanation, observation, suggestion, conclusion, finding, assessment, estimate, prediction, forecast, view, opinion, belief, conviction, insistence, confirmation, revelation, disclosure, description, signal, hint, reminder, warning, concern, fear, worry, hope, expectation, confidence, regret, doubt, assurance, contention, theory, notion, idea, point, feeling, sense, judgment, judgement, message, response, reply, answer, retort, testimony, position, thesis, hypothesis, calculation, assumption, presumption, perception, impression, realisation, realization, recognition, certainty, optimism, pessimism, scepticism, skepticism, anxiety, apprehension, misgiving, frustration, anger, dismay, alarm, surprise, joke, boast, brag, mantra, slogan, refrain, maxim, motto, reasoning, logic, rationale, lie, falsehood, excuse, guess, hunch, instinct, advice, ruling, verdict, word
    stance     affirm
    nests      yes
    takes      clause
    yes        The minister's statement that the war was over surprised nobody.    The minister's | statement
    yes        The minister's view is that the war is lost.              The minister's | view is
    yes        There was concern among officials that the dam might burst.    officials | concern
    no         A statement was expected.
    no         The view from the tower is fine.

cue topic-noun
    nouns      statement, remark, comment, argument, announcement, explanation, observation, assessment, estimate, prediction, forecast, view, opinion, description, warning, concern, fear, worry, hope, doubt, misgiving, anxiety, apprehension, scepticism, skepticism, optimism, pessimism, uncertainty, confusion, alarm, frustration, anger, outrage, fury, dismay, regret, message, lie, account, testimony, advice, interpretation, perception, understanding, portrayal, depiction, characterisation, characterization, disclosure, revelation, complaint, silence, position, stance, verdict, thought, feeling, sentiment, disappointment, unease, angst, ambivalence, tirade, rant, claim
    stance     affirm
    takes      about|on|over|regarding|concerning
    yes        The minister expressed concern about the siege.           The minister | expressed concern about
    yes        The minister's remarks about the treaty were brief.       The minister's | remarks about
    yes        The party's stance on the treaty has hardened.            The party's | stance on
    no         The statement on the door was torn.
    why        What is talked about.

cue view-of
    nouns      view, opinion, assessment, estimate, description, interpretation, perception, characterisation, characterization, portrayal, depiction, understanding, prediction, forecast, warning, admission, acknowledgement, acknowledgment, confirmation, announcement, disclosure, revelation, recognition, fear, hope, vision, misreading
    stance     affirm
    takes      of
    yes        The minister's view of the treaty has changed.            The minister's | view of
    yes        The army's confirmation of the raid came late.            The army's | confirmation of
    no         A view of the sea costs more.

cue concern-nobodys
    nouns      concern, fear, worry, hope, expectation, doubt, feeling, sense, belief, perception, view, idea, notion, theory, assumption, impression, speculation, report, warning, prediction, suggestion, revelation, recognition, acknowledgement, acknowledgment, optimism, anxiety, apprehension, consensus, realisation, realization, uncertainty
    stance     suppose
    unnamed    yes
    takes      clause
    yes        There are fears that the dam will burst.                  - | fears
    yes        The idea is that both armies will leave.                  - | idea is
    yes        Reports that the general had fled were false.             - | Reports
    no         The fear was great.
    why        Held or said by people at large, or by somebody the outlet does not name.

cue report-of
    nouns      report
    stance     allege
    nests      yes
    unnamed    yes
    takes      of
    yes        There were reports of looting in the port.                - | reports of
    no         The report was thick.
    why        Somebody reports it; the outlet does not vouch for it.

cue words-noun
    nouns      word, remark, comment, statement, assessment, verdict, warning, message, account, quotation
    stance     affirm
    takes      quotation
    no         The remarks were short.
    why        "The words were those of Lund": whose the quotation before was.

cue denial-noun
    nouns      denial, rejection, refusal, dismissal, disavowal, repudiation, unwillingness, reluctance, renunciation, rebuttal, refutation
    stance     deny
    nests      yes
    takes      clause
    takes      infinitive
    takes      of
    yes        The minister's denial of the charges came late.           The minister's | denial of
    yes        The general's refusal to leave angered the town.          The general's | refusal
    no         A denial was expected.

cue denial-nobodys
    nouns      denial
    stance     deny
    nests      yes
    unnamed    yes
    takes      clause
    takes      of
    yes        Denials of any raid were heard in the port.               - | Denials of
    no         The denial came late.

cue demand-noun
    nouns      demand, call, appeal, request, plea, order, command, recommendation, proposal, advice, invitation, exhortation, ultimatum, desire, wish, instruction, petition, directive, insistence, preference, longing, eagerness, suggestion
    stance     demand
    nests      yes
    takes      clause
    takes      infinitive
    takes      for|on infinitive
    yes        The union's demand that the minister resign was met.      The union's | demand
    yes        The mayor's call to close the port was ignored.           The mayor's | call
    no         Demand was low.

cue demand-for
    nouns      demand, call, appeal, request, plea, preference, desire, wish, petition, proposal
    stance     demand
    nests      yes
    takes      for
    yes        The union's demand for higher wages was met.              The union's | demand for
    no         Demand for copper fell.

cue demand-nobodys
    nouns      call, demand, plea, proposal, recommendation, petition
    stance     demand
    nests      yes
    unnamed    yes
    takes      infinitive
    takes      clause
    yes        Calls to close the port grew louder.                      - | Calls
    yes        Demands that the minister resign grew louder.             - | Demands
    no         The call lasted an hour.

cue calls-for
    nouns      calls, demands, pleas, appeals, chants
    stance     demand
    nests      yes
    unnamed    yes
    takes      for
    yes        Calls for a truce grew louder.                            - | Calls for
    no         Demand for copper fell.
    why        In the plural it is what people ask; "demand for copper" is trade.

cue promise-noun
    nouns      promise, pledge, vow, threat, commitment, undertaking, intention, intent, plan, offer, decision, willingness, readiness, determination, guarantee, resolution, resolve, ambition, aim, goal, aspiration, strategy, objective, proposal
    stance     promise
    nests      yes
    takes      clause
    takes      infinitive
    yes        The premier's promise to cut taxes was kept.              The premier's | promise
    yes        The premier's plan is to cut taxes.                       The premier's | plan is
    yes        The Pentagon's decision to close the base was praised.    The Pentagon's | decision
    no         A promise is a promise.

cue promise-of
    nouns      promise, pledge, threat, guarantee, offer, intention, policy, goal, aim
    stance     promise
    takes      of
    yes        The premier's promise of lower taxes was kept.            The premier's | promise of
    yes        The party had no intention of leaving.                    The party | had no intention of
    no         A policy of the insurer was lost.

cue commitment-to
    nouns      commitment, devotion, dedication, loyalty, allegiance, attachment, adherence
    stance     promise
    takes      to
    yes        The party's commitment to the treaty is firm.             The party's | commitment to
    no         The commitment was firm.

cue stance-noun
    nouns      support, endorsement, backing, praise, approval, admiration, enthusiasm, sympathy, gratitude, affection, fondness, passion, respect, embrace, defence, defense, advocacy, acceptance, appreciation, preference, tribute, love, disdain, contempt, scorn, hatred, dislike, distaste, disapproval, condemnation, criticism, denunciation, critique, mockery, ridicule, rejection, vilification, denigration
    stance     affirm
    factive    yes
    takes      for|of|with
    yes        The party's support for the treaty has waned.             The party's | support for
    yes        The bishop's condemnation of the raid was brief.          The bishop's | condemnation of
    no         The support of the bridge gave way.
    no         The opposition won the vote.

cue tirade-noun
    nouns      criticism, anger, outrage, tirade, broadside, invective, stance, swipe, jab, dig, barb, animosity, vitriol, backlash, jibe, gibe, fury
    stance     affirm
    factive    yes
    takes      at|against|towards|toward
    yes        The senator's tirade against the press lasted an hour.    The senator's | tirade against
    yes        The senator took a swipe at the press.                    The senator | took a swipe at
    no         The attack at dawn was beaten off.

cue disagreement-noun
    nouns      dissatisfaction, frustration, disagreement, displeasure, solidarity, dispute, agreement, disappointment, disenchantment, unhappiness, impatience, discontent
    stance     affirm
    takes      with|over|about|at
    yes        The union's frustration with the minister grew.           The union's | frustration with
    no         The agreement was signed.

cue supporter
    nouns      supporter, backer, critic, opponent, advocate, proponent, champion, defender, believer, admirer, foe, detractor, enthusiast, promoter, apologist, campaigner, skeptic, sceptic
    stance     affirm
    factive    yes
    speaker    holder
    takes      of|for|in|against
    yes        Lund is a fierce critic of the treaty.                    Lund | is a fierce critic of
    yes        Lund, a supporter of the treaty, resigned.                Lund | supporter of
    no         The supporters of the treaty marched.
    no         The critic wrote a book.
    why        Who is called a supporter holds the view; what supporters do is no claim.

cue question-noun
    nouns      question, doubt, uncertainty, disagreement, controversy, debate, dispute, speculation
    stance     suppose
    takes      clause
    takes      about|over
    yes        The senator has questions about the safety of the port.    The senator | has questions about
    no         The question was answered.
    why        It is open whether it is so.

cue against-noun
    nouns      opposition, resistance, objection, aversion, antipathy
    stance     affirm
    factive    yes
    takes      to
    yes        The party's opposition to the treaty has hardened.        The party's | opposition to
    no         The opposition won the vote.
    no         The resistance blew up a bridge.
