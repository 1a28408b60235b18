# deny.lex: what is said not to be so

cue deny
    verbs      deny, refute, rebut, repudiate, disavow, disclaim, gainsay, debunk
    stance     deny
    unless     @withheld
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
    no         The ministry denied entry to three reporters.
    no         The governor denied the farmers fuel.

cue dismiss
    verbs      dismiss, discount, disregard
    stance     deny
    negated    affirm
    object     @telling
    takes      object
    unnamed    yes
    yes        The ministry dismissed the reports.                       The ministry | dismissed
    no         The premier dismissed the minister.
    no         The court dismissed the case.
    why        Who is dismissed loses his post, and nothing is denied.

cue dismiss-as
    verbs      dismiss, discount
    stance     deny
    negated    affirm
    takes      object as
    takes      quotation
    unnamed    yes
    yes        The ministry dismissed the minister as a fool.            The ministry | dismissed
    no         The minister was dismissed on Friday.

cue reject
    verbs      reject, "brush aside", "brush off", "shrug off", "wave off", "rule out", dispute, contest, repudiate, disavow, discredit, disbelieve, rebuff, spurn, disagree, doubt, "cast doubt on"
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
