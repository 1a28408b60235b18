# light.lex: verbs that lend an act noun their subject

light   launch, carry out, pay, grant, submit, tender, repeat, reiterate, reaffirm, stage, mount, conduct, hold, have, make, perform, undertake, commit, begin, start, open, continue, resume, wage, execute, perpetrate, give, issue, deliver, step up, intensify, lead, join, press ahead with, organize, organise, orchestrate, plot, plan, impose, reimpose, order, do, pursue, mastermind, prepare, initiate, complete, finish, repeat, renew, escalate, unleash, declare, announce, express, voice, lodge, file, raise, offer, extend, provide, send, convene, chair, attempt
    doer      subject
light   take part in, participate in, engage in, be in, be involved in, enter into, enter, respond with, retaliate with, proceed with, go ahead with, agree on, succeed in, persist in, meet for, sit down for, attend, join in, return to, help in, begin with, continue with, take to, be behind, lie behind, be to blame for, be responsible for
    doer      subject
light   responsible for, guilty of, behind, culpable for
    doer      subject
light   claim, claim responsibility for, claim credit for, take credit for, admit to, admit, confess to, own up to, take responsibility for
    doer      subject
light   suffer, face, sustain, come under, survive, repel, withstand, endure, be under, fend off, fight off, beat back, beat off, thwart, foil
    doer      from, by
    receiver  subject
light   accuse of, blame for, suspect of, implicate in, involve in, charge with, convict of, acquit of, link to, tie to, charge over, charge in, condemn for, denounce for, indict for, try for, jail for, sentence for
    doer      object
light   blame on, attribute to, pin on
    doer      on, to
# "Berg was the mastermind of the attack": who is one did it.
light   mastermind of, perpetrator of, instigator of, intellectual author of
    doer      subject
# "The mayor was the target of an attack": who is one is struck.
light   target of, victim of
    doer      by
    receiver  subject
