# status.lex: words that say whether an act happened

# beside: hangs on the act.  over: the act hangs on it.  denied: the same, where the word itself is negated ("did not try to");
# refused: as over, of what somebody will not do.
# a word without a `denied` entry hands its negation down with an infinitive, and a negated "negated" is actual.

# These only look like it, or say of their subject that it is done ("the attack took place"); and what is regretted, known or condemned was done, whether or not it is regretted.
status  actual
    beside    not only, not just, not merely, not least, not always, once again, once more
    over      lead to, prompt to, cause to, fail in, failure of, failure in, go on, "go out of way", go far, use, fight off, fight back, claim responsibility, claim credit, take place, happen, occur, materialise, materialize, ensue, begin, start, commence, resume, go ahead, proceed, vote
    denied    regret, know, realise, realize, recognise, recognize, remember, recall, notice, acknowledge, mention, disclose, reveal, apologise, apologize, condemn, denounce, criticise, criticize, mourn, celebrate, mind, care, understand, explain, forgive, hesitate, doubt

# Not done. Under a negation these are done: "did not fail to", "could not prevent".
status  negated
    beside    not, never, longer no, at no time, no way, by no means, no, neither, nor, without, hardly, barely, n't, nobody, none, instead of, rather than, foiled, thwarted, averted, aborted, cancelled, canceled, impossible, fake, bogus, mock, simulated, fictitious, imaginary, non-existent, nonexistent
    over      block from, stop from, keep from, resist, resistance, fail, avoid, prevent, refrain, abstain, stop short, prohibit, lack, absence, failure, unable, inability, forget to, neglect, omit, foil, avert, thwart, forestall, preempt, pre-empt, cancel, call off, scrap, suspend, suspension, postpone, postponement, pretend, feign, false, untrue, myth, lie, fabricate, ban, bar, dissuade, deter, rule out, yet to, have yet, short of, shy away, escape, evade
    refused   refuse, decline, unwilling, reluctant
    denied    propose, try, attempt, seek, manage, able, allow, permit, let, enable, succeed, dare, bother, think, believe, suppose, imagine, true, correct, need, want, wish, plan, intend, prepare, expect, decide, agree, consent, willing, ready, choose

status  future
    reported  would
    beside    will, shall, going to, 'll, upcoming, forthcoming, planned, scheduled, future, imminent, proposed, impending, expected, intended, prospective, looming
    over      bent on, bend on, intent on, hell-bent on, platform of, agenda of, look forward, willingness, readiness, eagerness, mission of, task of, objective of, purpose of, aim of, goal of, goal be, aim at, plan, intend, prepare, aim, schedule, expect, hope, set to, set for, due, going, slate, poise, vow, pledge, promise, ready, decide, decision, plan, intention, preparation, ask leave, about, be, seek, want, wish, eye, agree, consent, choose, imminent, determined, eager, keen, inclined, arrange, desire

# May be, or is only said: what seems so is not done on the outlet's word.
status  hypothetical
    reported  would have
    beside    may, might, could, would, if, unless, whether, should, must, can, alleged, allegedly, possible, potential, possibly, perhaps, hypothetical, lest, suspected, supposed, would-be, attempted, threatened, feared, likely, probably, presumably, maybe, supposedly, purportedly, ostensibly, seemingly, conceivably, almost, nearly, so-called, so called, purported, rumoured, rumored, claimed, reported, reportedly, apparent, apparently, presumed, unconfirmed, unverified, putative, probable, unlikely, doubtful, uncertain, unthinkable, inconceivable
    over      deserve to, think about, think of, discuss, discussion, speak about, speak of, hold responsible, hold accountable, hold liable, deem responsible, talk about, talk of, muse, lean toward, lean towards, push to, incentive, serious about, desirable, advisable, preferable, imperative, incumbent, toy with, consider, mull, contemplate, weigh, explore, allegation, accusation, charge, claim, rumour, rumor, suspicion, suggestion, notion, assertion, speculation, report of, effort, attempt, bid, quest, struggle, drive, fight, accuse, blame, suspect, charge, implicate, urge, ask, call, appeal, request, demand, order, press, pressure, encourage, advise, instruct, invite, beg, plead, threaten, fear, suspect, risk, possibility, threat, prospect, chance, likelihood, allow, permit, let, enable, free, need, require, oblige, try, attempt, recommend, suggest, propose, warn, likely, unlikely, willing, reluctance, doubt, necessary, important, critical, essential, vital, crucial, possible, impossible, right, wait, lobby, dare, seem to, seem that, appear to, appear that, probable, doubtful, uncertain, unclear, unsure, conceivable, unthinkable, inconceivable, plausible, proposal, ability, capacity, opportunity, pretext, incite, incitement, tempt, authorise, authorize, forbid, presume, assume, hypothesis, theory, impression, perception, belief, insinuate, insinuation, allege, link to, tie to, connect to, attribute to, ascribe to, pin on, conspire, conspiracy, plot, invitation, permission, authority, mandate, obligation, duty, dream
    denied    deserve to, try for, prosecute for, indict for, convict of, convict for, sentence for, jail for, accuse, allegation, accusation, charge, suspect, suspicion, blame, implicate, fear, threat, call, urge, ask, order, demand, request, warn, refuse, rule out, exclude, preclude, mean, clear, certain, sure, evident, obvious, establish, confirm, prove, verify, guarantee, assurance, say, tell, claim, report, suggest, force, compel, persuade, convince, wait, evidence, proof, indication, sign, confirmation

status  historical
    beside    once, formerly, historically, ago year, ago decade, ago century
