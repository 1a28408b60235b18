# status.lex: words that say whether an act happened

# These only look like it.
status  actual
    beside    not only, not just, not merely, not least
    over      claim responsibility, claim credit

status  negated
    beside    not, never, no, neither, nor, without, hardly, barely, n't, nobody, none
    over      fail, avoid, prevent, refrain, abstain, stop short, prohibit, lack, absence, failure, decline, unable, inability, forget, unwilling, reluctant
status  future
    reported  would
    beside    will, shall, going to, 'll, upcoming, forthcoming, planned, scheduled, future, imminent, proposed
    over      plan, intend, prepare, aim, schedule, expect, hope, set to, set for, due, going, slate, poise, vow, pledge, promise, ready, decide, decision, plan, intention, preparation, ask leave, about, be, seek, consider, want, wish, mull, eye, contemplate
status  hypothetical
    beside    may, might, could, would, if, unless, whether, should, must, can, alleged, allegedly, possible, potential, possibly, perhaps, hypothetical, lest, suspected, supposed, would-be, attempted, threatened, feared, likely
    over      allegation, accusation, charge, claim, rumour, rumor, suspicion, suggestion, notion, assertion, speculation, myth, lie, report, effort, attempt, bid, struggle, drive, fight, accuse, blame, suspect, charge, implicate, urge, ask, call, appeal, request, demand, order, press, pressure, encourage, advise, instruct, invite, beg, plead, threaten, fear, suspect, risk, possibility, threat, prospect, chance, likelihood, allow, permit, enable, able, free, need, require, oblige, try, attempt, recommend, suggest, propose, warn, likely, unlikely, willing, reluctance, doubt, necessary, important, critical, essential, vital, crucial, possible, impossible, right, wait, persuade, convince, lobby, force, compel, dare
status  historical
    beside    once, formerly, historically
