# want.lex: what is demanded, urged, promised and intended

cue ask
    verbs      ask, inquire, enquire, query, question, quiz, grill, press, probe
    stance     suppose
    hearer     yes
    unnamed    yes
    takes      clause
    takes      quotation
    takes      about|on|whether|over
    yes        "Where is the money?" the senator asked.                  the senator | asked
    no         The asking price fell.
    why        A question vouches for nothing.

cue demand
    verbs      demand, order, command, instruct, decree, rule, insist, mandate, prescribe, dictate, stipulate
    stance     demand
    nests      yes
    takes      clause
    takes      object infinitive
    takes      infinitive
    takes      object
    takes      quotation
    unnamed    yes
    yes        The union demanded that the minister resign.              The union | demanded
    yes        The court ordered the police to free the men.             The court | ordered
    no         Demand for copper fell.

cue urge
    verbs      urge, ask, request, beg, implore, beseech, entreat, exhort, encourage, invite, press, push, petition, lobby, persuade, convince, advise, recommend, counsel, propose, suggest, advocate, challenge, dare, pressure, prod, nudge, remind, tell, warn, caution
    stance     demand
    nests      yes
    takes      object infinitive
    takes      clause
    takes      object for
    takes      infinitive
    takes      for
    takes      quotation
    unnamed    yes
    yes        The envoy urged the two armies to stop firing.            The envoy | urged
    yes        The two armies were urged to stop firing.                 - | were urged
    no         He felt an urge to laugh.

cue propose
    verbs      urge, request, recommend, propose, advocate, suggest, seek, favour, favor, prefer, "push for", "press for", "lobby for"
    stance     demand
    takes      gerund
    takes      object
    takes      clause
    takes      infinitive
    takes      for
    unnamed    yes
    yes        The minister proposed a new tax on fuel.                  The minister | proposed
    no         The proposed tax is unpopular.

cue call-for
    verbs      call, appeal, push, press, lobby, clamour, clamor, agitate, campaign, argue
    stance     demand
    nests      yes
    takes      on|upon|to|with infinitive
    takes      for infinitive
    takes      infinitive
    takes      for
    takes      infinitive
    yes        The bishop called for an end to the siege.                The bishop | called for
    yes        Rome called on both sides to stop firing.                 Rome | called on
    yes        The union called for the minister to resign.              The union | called for
    no         The caller hung up.

cue want
    verbs      want, seek, sought, wish, desire, "would like", prefer, favour, favor, aim, hope, long, yearn, crave, push
    stance     demand
    takes      object infinitive
    takes      infinitive
    takes      clause
    takes      gerund
    takes      object
    takes      for
    unnamed    yes
    yes        Washington wants the group to lay down its arms.          Washington | wants
    no         The soup was found wanting.

cue insist-on
    verbs      insist
    stance     demand
    takes      on|upon
    yes        The union insists on a new vote.                          The union | insists on
    no         The union insists.

cue promise
    verbs      promise, pledge, vow, swear, undertake, commit, guarantee, offer, agree, volunteer, threaten, resolve, plan, intend, decide, propose, opt, "set out", consent, aim
    stance     promise
    negated    deny
    nests      yes
    takes      clause
    takes      infinitive
    takes      quotation
    takes      to|on
    yes        The rebels vowed to fight on.                             The rebels | vowed
    yes        The premier promised that taxes would fall.               The premier | promised
    no         The promised land is dry.

cue promise-object
    verbs      promise, pledge, offer, guarantee, plan, propose
    stance     promise
    takes      object
    unless     @offered-words
    unnamed    yes
    yes        The premier promised an inquiry.                          The premier | promised
    no         The premier offered his condolences.
    no         A promising start was made.

cue threaten-act
    verbs      threaten
    stance     promise
    object     @threat
    takes      object with
    takes      object
    unnamed    yes
    yes        The rebels threatened reprisals against the town.         The rebels | threatened
    no         The flood threatens the harvest.
    no         The new rules threaten the work of the farmers.
    why        One threatens an act; what is threatened otherwise is in danger, and nobody speaks.
