# deny.lex: what is said not to be so

cue deny
    verbs      deny, refute, rebut, repudiate, disavow, disclaim, gainsay, debunk
    stance     deny
    negated    affirm
    nests      yes
    takes      clause
    takes      gerund
    takes      object
    takes      quotation
    takes      infinitive
    unnamed    yes
    yes        Minsk denied that it had expelled the envoy.              Minsk | denied
    yes        The minister denied taking bribes.                        The minister | denied
    yes        The reports were denied by the palace.                    the palace | were denied
    no         The denial came late.

cue reject
    verbs      reject, dismiss, "brush aside", "brush off", "shrug off", "wave off", "rule out", dispute, contest, repudiate, disavow, discredit, discount, disregard, disbelieve, rebuff, spurn, disagree, doubt, "cast doubt on"
    stance     deny
    negated    affirm
    takes      clause
    takes      object as
    takes      object
    takes      gerund
    takes      quotation
    takes      with
    unnamed    yes
    yes        The ministry rejected the charges as baseless.            The ministry | rejected
    no         The rejected parts were melted down.
    why        Refuses what another has said or asked.
