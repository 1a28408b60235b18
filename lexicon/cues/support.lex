# support.lex: for and against

cue support
    verbs      defend, praise, applaud, hail, welcome, laud, commend, tout, extol, salute, thank, congratulate, "talk up"
    stance     affirm
    factive    yes
    takes      clause
    takes      object for|as
    takes      object
    takes      gerund
    takes      quotation
    unnamed    yes
    yes        The party praised the reform of the courts.               The party | praised
    no         The reform has wide praise.
    why        Attitudes to a thing or a deed that is there.

cue favour
    verbs      support, back, endorse, champion, favour, favor, oppose
    stance     affirm
    takes      clause
    takes      object for|as
    takes      object
    takes      gerund
    takes      quotation
    unnamed    yes
    yes        The party backed the reform of the courts.                The party | backed
    no         The reform has wide support.
    why        For what may never come to be.

cue agree
    verbs      agree, concur, disagree, differ, sympathise, sympathize, side
    stance     affirm
    takes      clause
    takes      quotation
    takes      with|on|about|over
    yes        The two ministers agreed that trade would resume.         The two ministers | agreed
    no         The climate did not suit them, by agreement.

cue apologise
    verbs      apologise, apologize, atone
    stance     affirm
    factive    yes
    takes      for|over|about
    takes      clause
    takes      quotation
    yes        The general apologised for the shelling of the mill.      The general | apologised for
    no         The apology came late.
    why        One is sorry for what one did.

cue boast
    verbs      boast, brag, marvel, rejoice, gloat, grumble, gripe, fret, agonise, agonize, rave, rant, complain, comment, remark, reflect, expound, opine, "weigh in", "hold forth", elaborate, expand, touch, focus, dwell, joke, muse, rail, inveigh, fulminate, mull
    stance     affirm
    takes      clause
    takes      quotation
    takes      about|of|on|upon|over|for|at|against
    yes        The mayor boasted of his victory.                         The mayor | boasted of
    no         The hotel boasts a pool.

cue vote
    verbs      vote
    stance     affirm
    takes      for|against
    takes      infinitive
    yes        Parliament voted against the treaty.                      Parliament | voted against
    no         The vote was close.

cue discuss
    verbs      discuss, debate, highlight, list, reference, express, voice, echo, parrot, broach, embrace, espouse, advocate, propound, preach
    stance     affirm
    takes      object for|as
    takes      object
    takes      gerund
    takes      quotation
    yes        The two envoys discussed the closing of the strait.       The two envoys | discussed
    yes        The bishop voiced his anger at the verdict.               The bishop | voiced
    no         The list was long.
    why        What is talked about may be still to come.

cue bemoan
    verbs      deplore, bemoan, lament, decry, rue, savour, relish, admire, resent, despise, detest, loathe, chastise, rebuke, reproach, belittle, disparage, malign, denigrate, ridicule, caricature
    stance     affirm
    factive    yes
    takes      object for|as
    takes      object
    takes      gerund
    takes      quotation
    yes        The bishop resented the closing of the strait.            The bishop | resented
    no         The resentful bishop left.
    why        A mood about it: that it is so, the speaker takes for granted.
