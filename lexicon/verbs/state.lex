# state.lex: what is only said, felt or thought over. CAMEO 01; PLOVER has no type for it.
class @charge-word
    words   charge, allegation, accusation, claim, suggestion, insinuation, assertion, involvement, wrongdoing, responsibility, guilt, complicity, role, link, links

verbs   deny, repudiate, disclaim
    actor      subject
    recipient  object then by, object then from, object then possessor, object then of
verbs   consider, mull, contemplate, weigh, explore, study, ponder, "think about", "look at", "discuss possibility", "examine possibility", "leave open", "weigh up", "mull over", "float idea"
    actor      subject
    recipient  clause then to, clause then with, clause then against, clause then on, clause then from, clause object
verbs   "express concern", "voice concern", "express alarm", "voice alarm", "express worry", "express fear", "voice fear", "express pessimism", "voice pessimism", "express doubt", "voice doubt", "express scepticism", "express skepticism"
    actor      subject
    recipient  none
verbs   "express optimism", "voice optimism", "express hope", "voice hope", "express confidence", "voice confidence", "express satisfaction"
    actor      subject
    recipient  none
verbs   "express sympathy", "express sorrow", "extend condolence", "convey condolence", "express solidarity with victim", "express grief"
    actor      subject
    recipient  to, with, object then to, object then with

rule deny-charge
    for     deny, repudiate, disclaim
    when    object is @charge-word, actor is @public-body or person
    cameo   016
    yes     Peru denied the charges of Chile.                        PER
    yes     The Kenyan minister denied allegations of fraud.         KEN
    no      Peru denied entry to the Chilean singer.
    why     a denial is no event beside the claim that holds it

rule consider-act
    for     consider, mull, contemplate, weigh, explore, study, ponder, "think about", "look at", "weigh up", "mull over"
    when    actor is @public-body or organisation or ELI, actor is not JRN or MED or BUS or EDU or CVL, clause is any, infinitive is none, object is none, clause has not how or whether or why or what, clause is not one or most or among, clause has not largest or biggest or greatest or strongest or worst or best, clause is not @quality
    cameo   014
    yes     Japan is considering sending rice to Nepal.              JPN > NPL
    no      Japan considered the film a bore.
    no      Ana Lopez considered selling her car.
    no      The Japanese army considers that the operation has reached its goal.

rule look-at-somebody
    for     "look at", "think about"
    when    at is person or people or he or me or camera or crowd
    cameo   none
    no      The Danish minister looked at me for a moment and laughed.
    why     no thought of an act

class @quality
    words   funny, illegal, legal, important, likely, unlikely, safe, unsafe, dangerous, essential, crucial, vital, critical, appropriate, inappropriate, possible, impossible, hostile, friendly, guilty, responsible, necessary, acceptable, unacceptable, successful, key, valid, classified, finished, offensive, racist, sexist, unfair, fair, moderate, conservative, liberal, strong, weak, good, bad, better, best, worst, sacred, lucky, fortunate, vulnerable, competitive, close, serious, front-runner, favourite, favorite

rule consider-option
    for     consider, mull, contemplate, weigh, explore, study, "look at", "discuss possibility", "examine possibility", "leave open", "weigh up", "mull over"
    when    actor is @public-body or person, object is option or possibility or idea or proposal or plan or request or offer or move or measure or step or response or sanction or withdrawal or deployment or ban or intervention or action or boycott
    cameo   014
    recipient  object then by, object then from, object then against, object then on
    yes     Peru is weighing sanctions against Chile.                PER > CHL
    no      Peru weighed the sacks of rice.

rule voice-concern
    for     "express concern", "voice concern", "express alarm", "voice alarm", "express worry", "express fear", "voice fear", "express pessimism", "voice pessimism", "express doubt", "voice doubt", "express scepticism", "express skepticism"
    when    actor is @public-body or person
    cameo   012
    yes     The Danish minister voiced concern about the drought.    DNK
    no      The Danish minister voiced a cartoon bear.
    why     to worry is to say something; to protest against what somebody does is another rule

rule voice-hope
    for     "express optimism", "voice optimism", "express hope", "voice hope", "express confidence", "voice confidence", "express satisfaction"
    when    actor is @public-body or person
    cameo   013
    yes     The Danish minister expressed optimism about the harvest.    DNK
    no      The Danish minister expressed the juice of a lemon.

rule sympathise
    for     "express sympathy", "express sorrow", "extend condolence", "convey condolence", "express grief"
    when    actor is @public-body or person
    cameo   018
    yes     The Danish queen extended her condolences to Norway.     DNK > NOR
    no      The Danish queen extended her stay.
