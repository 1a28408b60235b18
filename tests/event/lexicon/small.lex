# A few families for test_event.c.
class @control-marks
    words   of
class @clause-marks
    words   of, to
class @part-of
    words   of
class @amount
    words   thousand
class @agent-marks
    words   by
class @made-by
    words   missile
cameo 040
    name       meet
    code       CONSULT
    goldstein  1
    turns      promised 036, refused 125
    reason     people meet
cameo 036
    name       promise to meet
    code       AGREE
    goldstein  4
    reason     a promise
cameo 125
    name       refuse to meet
    code       REJECT meet
    goldstein  -5
    reason     a refusal
cameo 120
    name       reject
    code       REJECT
    goldstein  -4
    reason     a refusal
cameo 020
    name       ask
    code       REQUEST
    goldstein  3
    reason     asking
cameo 112
    name       accuse
    code       ACCUSE allege
    goldstein  -2
    reason     blame
cameo 166
    name       expel
    code       SANCTION expel diplomatic
    goldstein  -8
    reason     must leave
cameo 174
    name       deport
    code       COERCE deport
    goldstein  -5
    reason     individuals
cameo 190
    name       use force
    code       ASSAULT
    goldstein  -10
    turns      accused 112
    reason     force
status  negated
    beside    not
    over      fail
status  actual
    beside    not only
status  future
    beside    will
    over      plan
status  hypothetical
    beside    if
    over      accuse, urge
light   launch, carry out
    doer      subject
light   accuse of
    doer      object
count   dead
    words   kill
