# evidence.lex: what documents, polls and findings say

cue show
    verbs      show, shown, indicate, suggest, demonstrate, prove, find, conclude, estimate, reveal, imply, signal, hint, intimate, insinuate, illustrate, reflect, document, establish, ascertain, determine, discover, learn, calculate, reckon, rule, project, forecast, predict, foresee, foretell, prophesy, envisage, envision, diagnose, judge, assess, deem, "bear out"
    stance     affirm
    nests      yes
    takes      clause
    takes      quotation
    unnamed    yes
    yes        The cable suggested that the agency had paid the group.   The cable | suggested
    yes        A poll found that voters were tired of the war.           A poll | found
    no         The show ended late.
    yes        The army was found to have used gas.                      - | was found
    no         The senator found ways out of the dispute.
    no         The mayor proves adept at bargaining.

cue show-gains
    verbs      show, demonstrate, illustrate, document, establish
    speaker    thing
    stance     affirm
    takes      object infinitive
    takes      object gerund
    takes      object
    yes        The survey showed a fall in support.                      The survey | showed
    yes        The leaked files document the sale of rifles.             The leaked files | document
    no         The general showed flashes of anger.
    no         The premier demonstrated his skill at cards.
    why        A finding shows what is so; a person who shows courage says nothing.

cue show-object
    verbs      indicate, predict, forecast, estimate, suggest, project, foresee, envisage, envision, hint, allude, point, attest, testify, amount
    stance     affirm
    takes      object infinitive
    takes      object gerund
    takes      object
    takes      at|to
    yes        The report suggested a quarrel among the two brothers.    The report | suggested
    yes        The report pointed to failures in the chain of command.   The report | pointed to
    no         The pointed roof let the snow slide.

cue describe
    verbs      describe, portray, depict, characterise, characterize, brand, label, call, dub, term, denounce, hail, tout, dismiss
    stance     affirm
    nests      yes
    unnamed    yes
    takes      object as
    takes      object predicate
    takes      quotation
    yes        He described the group as an arm of the agency.           He | described
    yes        The minister called the raid a crime.                     The minister | called
    no         She called her mother.
    no         A new group called Red Lantern collects money.
    no         The baker calls himself Erik Lund.
    why        Says of one thing that it is another; the content is both together.

cue find-so
    verbs      find
    stance     affirm
    unless     @found-easily
    takes      object infinitive
    takes      object as
    yes        The panel found the army to have used gas.                The panel | found
    no         The nuns were found slain in their home.
    no         The members found ways to pass the law.
    why        "Was found dead" is no verdict.

cue find-him-guilty
    verbs      find
    stance     affirm
    unless     @found-easily
    takes      object predicate
    yes        The court found him guilty.                               The court | found
    no         They found themselves alone.

cue find-object
    verbs      rate, rank, judge, deem, consider, regard, view, see, paint, cast, classify, define, present, frame, perceive, declare, pronounce, rule, proclaim, bill, identify, recognise, recognize, interpret
    stance     affirm
    unnamed    yes
    takes      object as
    takes      object predicate
    takes      object infinitive
    takes      quotation
    yes        The voters consider him honest.                           The voters | consider
    no         The purse was found.
    why        The same of what is thought rather than said.

cue report
    verbs      report, relay, cite, quote, paraphrase
    stance     affirm
    nests      yes
    takes      clause
    takes      quotation
    takes      object as
    takes      object
    takes      gerund
    unnamed    yes
    yes        The agency reported that the dam had burst.               The agency | reported
    yes        Three deaths were reported by the hospital.               the hospital | were reported
    no         He reports to the chief of staff.

cue refer
    verbs      refer, allude, hark
    stance     affirm
    takes      to as
    takes      to
    yes        The speaker referred to the siege of the port.            The speaker | referred to
    no         The case was referred back.
    no         The ministers referred the case to the court.

cue seem
    verbs      seem, appear, sound
    stance     affirm
    speaker    nobody
    takes      infinitive
    takes      clause
    takes      predicate
    takes      like
    yes        The ceasefire seems to be holding.                        - | seems
    no         A seam of coal was found.
    why        Nobody is named: how things look, not how they are.

cue known-as
    verbs      know, nickname
    stance     affirm
    passive    yes
    unnamed    yes
    takes      object as
    takes      object predicate
    yes        The general was known as the Butcher.                     - | was known
    yes        The general, known as the Butcher, was arrested.          - | known
    no         The envoy was not known.
    why        People at large call it so.

cue expected
    verbs      expect, anticipate, schedule, slate, presume, assume, suppose, tip
    stance     suppose
    takes      clause
    takes      object infinitive
    takes      infinitive
    takes      object as
    unnamed    yes
    yes        The envoy is expected to arrive on Monday.                - | is expected
    yes        The bank anticipates that prices will fall.               The bank | anticipates
    no         The expected storm never came.
    why        Awaited, by somebody or by people at large.

cue known-to
    verbs      know
    stance     affirm
    factive    yes
    passive    yes
    takes      object infinitive
    unnamed    yes
    yes        The general is known to have fled the country.            - | is known
    no         The general was known for his temper.
    why        What is known holds.

cue held
    verbs      believe, think, understand, say, report, allege, estimate, consider, rumour, rumor, repute, claim, suspect
    stance     allege
    passive    yes
    takes      object infinitive
    unnamed    yes
    yes        The general is said to have fled the country.             - | is said
    yes        The leader is believed to be in the hills.                - | is believed
    no         Believe it or not.
    why        "Is said to have fled": by whom, nobody tells.
