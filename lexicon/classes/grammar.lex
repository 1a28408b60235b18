# grammar.lex: small words that the event and claim stages go by

# "accused X OF attacking": X is the one who attacks.
class @control-marks
    words   of, from, for, into, against
# "a quarrel OVER funding it": leads what others do.
class @matter-marks
    words   over
# What leads a clause that is the complement of a word: "called on X TO go", "accused of going".
class @clause-marks
    words   of, from, for, into, against, to, that, on, over, about, in, with
# "a group OF soldiers" are soldiers.
class @part-of
    words   of
# "said THAT the war was over": opens what is said.
class @clause-opener
    words   that
# "asked WHETHER the war was over": opens what is asked.
class @doubt-opener
    words   if, whether
# "issued a STATEMENT saying": what it says its issuer says.
class @document
    words   statement, release, letter, report, article, piece, column, essay, editorial, op-ed, tweet, post, message, memo, memorandum, note, e-mail, email, ad, advertisement, advert, commercial, video, resolution, communique, declaration, manifesto, bulletin, notice, leaflet, pamphlet, petition, paper, speech, address, motion, brief, lawsuit, complaint, order, decree, banner, placard, sign, book, blog, filing, cable, telegram, dispatch, circular, fatwa, edict, statistics, statistic, version, account, testimony, proclamation, poster
# These have no object when another verb follows: "MET and signed a treaty", "RALLIED and demanded jobs".
class @objectless
    words   meet, talk, gather, convene, arrive, travel, march, rally, demonstrate, protest, resign, flee, die, surrender, agree, clash, cooperate, riot, negotiate, speak
# What leads to whoever acts with the subject: "Chad, ALONG with Niger, sent troops".
class @company-marks
    words   along, alongside, together
# Both sides of what is done: "accused EACH other", "shelled ONE another".
class @each-other
    words   other, another
# What a slot may name as a preposition.
class @prepositions
    words   about, above, across, after, against, along, alongside, amid, among, amongst, around, as, at, before, behind, below, beneath, beside, between, beyond, by, concerning, despite, down, during, for, from, in, inside, into, like, near, of, off, on, onto, opposite, out, outside, over, past, per, regarding, round, since, than, through, throughout, till, to, toward, towards, under, until, unto, up, upon, versus, via, with, within, without
# "THOUSANDS of villagers" are villagers, a "STATE of emergency" is an emergency.
class @amount
    words   number, hundred, thousand, million, billion, dozen, score, group, series, state, lot, wave, kind, sort, couple, kg, kilogram, kilo, litre, liter, pound, gallon, barrel, bag, box, crate, truckload, shipload, planeload, pair, majority, handful, string, batch, ton, tonne, crowd, convoy, hundreds, thousands, dozens, scores, team, round, act, spate, part, member, worth, percent, percentage, bulk, rest, remainder, portion, proportion, day, days, hour, hours, week, weeks
# "attacks INCLUDING the bombing".
class @instance
    words   including, include, like, especially, notably
# "the embassy bombing": these are struck, they do not strike.
class @facility
    words   embassy, consulate, hotel, bus, train, market, mosque, church, temple, synagogue, school, hospital, airport, station, base, camp, outpost, checkpoint, headquarters, building, tower, restaurant, cafe, nightclub, club, mall, marketplace, office, convoy, bridge, barracks, compound, mission, university, college, plane, airliner, ship, ferry, pipeline, village, metro, subway, palace, theatre, concert, marathon, shrine, hall, stadium, bazaar, border, city, town, airfield, airbase, airstrip, terminal, barracks, garrison, pub, bar, cathedral, seminary, courthouse, ministry, parliament, academy, prison, square, supermarket, nursery, dormitory, clinic, hostel, resort
# "The CAR of Anna Lund": who attacks it attacks her.
class @belonging
    words   car, vehicle, van, truck, jeep, limousine, taxi, motorcycle, home, house, residence, apartment, office, motorcade, helicopter, plane
# "AT least eight people".
class @about
    words   at, about, around, over, up, to, between, near, under
# "was sent BY Nigeria".
class @agent-marks
    words   by
# Words for some of those named before, that speak by themselves: "MOST believe", "BOTH want", "64 PERCENT say".
class @some-of
    words   most, both, many, some, few, several, half, all, none, each, neither, either, others, percent
# What a comparison begins with: "Lund represents the north and LIKE Berg has spoken".
class @likeness
    words   like, unlike
# What leads to whose words they were: "The words were those OF Lund", "The remarks came FROM Lund".
class @source-marks
    words   of, from, by
# What leads to who says or holds what a noun names: "criticism FROM Paris", "doubts AMONG officials".
class @holder-marks
    words   from, by, among, amongst
# What leads the background of a demand or promise: "asked X to act AFTER gunmen attacked".
class @background-marks
    words   after, before, since, when, while, as, because, although, though, following, during, amid, amidst
# What leads to the role somebody is said to have: "praised her AS a friend".
class @role-marks
    words   as
# What leads to where and when something was said, after the noun it was said of: "praised her AT a rally".
class @setting-marks
    words   at, during, throughout, until, till, via
# Parties whose agreements, praise, meetings and help among themselves are no news: all their sectors are
# these, or they have none and no country but these.
class @private
    sectors    BUS CVL EDU MED JRN
    countries  MNC
# Bodies of the world: never private.
class @world
    countries  UNO EUR IGO NGO IMG ISM
# These stand for persons and groups, never for a border.
class @who
    words   who, whom
# What somebody acts by: "missiles FIRED BY rebels struck", "a statement ISSUED BY Iran condemned".
class @made-by
    words   missile, rocket, shell, mortar, bomb, mine, grenade, bullet, drone, artillery, device, statement, letter, report, communique, declaration, resolution, decree, order, ruling, verdict, note, message, petition, lawsuit
# Who is sent or withdrawn by somebody is his own: "willing to withdraw TROOPS" tells of nobody else.
class @own-forces
    words   troop, troops, soldier, force, forces, army, peacekeeper, marine, contingent, police, policeman, instructor, adviser, advisor, expert, reinforcement, military
# A place behind these is where an act goes to or comes from: "agreed to withdraw FROM Chad".
class @towards
    words   to, from, into, against, toward, towards, onto
# What lies between two lands and is neither: "promised to close the border WITH CHAD" promises Chad nothing.
class @frontier
    words   border, frontier, boundary, borderline, coast
# Whose these are helps or presses, behind a word of @manner-marks: "agreed to a truce WITH FRENCH HELP", "UNDER U.N. PRESSURE".
class @help-of
    words   participation, mediation, help, assistance, pressure, support, involvement, auspices, supervision, sponsorship, backing, blessing, mandate, facilitation, arbitration, exchange, return, assent, consent, approval, permission, cooperation, connivance, complicity, presence, observation, monitoring, chairmanship, protection
class @manner-marks
    words   with, without, under, through, in, despite
# Beside an act's word they make it another act than the one before: "ANOTHER attack", "they AGAIN struck".
class @another
    words   another, also, too, second, third, fourth, fifth, separate, further, fresh, similar, different, other, again, a, an, earlier, previous, two, three, four, five, several, many, more
# "FOUND a way", "found themselves": looked for or come upon, not concluded.
class @found-easily
    words   @self, way, ways, time, home, place, room, means, money, job, work, solution, refuge, shelter, support, favour, favor, fault, voice, path, body, comfort, solace, common
# "CLAIMED a seat": won or taken, not said.
class @won
    words   victory, win, seat, district, vote, percent, cent, share, majority, delegate, medal, title, prize, crown, trophy, championship, point, life, lives, victim, residency, asylum, benefit, benefits, refund, scalp, mandate, lead, place, spot, nomination
# "THREATENED strikes": what one may threaten to do; anything else is in danger.
class @threat
    words   action, retaliation, reprisal, revenge, strike, walkout, war, force, violence, attack, sanction, sanctions, tariff, lawsuit, suit, veto, boycott, consequence, response, measure, punishment, intervention, invasion, resignation, litigation, prosecution, arrest, blockade, embargo, bloodshed, uprising, protest, escalation, withdrawal, cut, expulsion, death, shutdown, rebellion, impeachment
# "DISMISSED the reports": what is told or thought; who or what else is dismissed is sent away.
class @telling
    words   report, claim, charge, allegation, accusation, rumour, rumor, suggestion, speculation, criticism, complaint, concern, fear, worry, idea, notion, question, warning, threat, talk, remark, comment, statement, argument, theory, possibility, prospect, call, demand, objection, poll, finding, story, link, suspicion, assertion, concept, proposal, plea, insinuation, prediction, view, opinion, evidence, risk, need, importance, significance, chance, doubt
# The outlet's own word before a colon: "Editor's NOTE: the price has risen since".
class @outlet-note
    words   note, correction, clarification, update, disclaimer
# Labels in square brackets that end nobody's turn: "[WORDS INDISTINCT]", "[PASSAGE OMITTED]", "[TEXT]".
class @label-aside
    words   passage, word, words, sentence, sentences, line, lines, applause, laughter, pause, crosstalk, inaudible, indistinct, sic, video, break, text, excerpt, excerpts, summary, continued, name, names, number, spelling, quotation, preceding, following, signed, dated, as, chanting, cheers, crowd, question
# Labels that name a kind of text whose author has the floor: "[SPEECH] [PRESIDENT LUND]", "[Statement by the party]".
class @label-speech
    words   speech, communique, statement, message, letter, address, declaration, proclamation, manifesto, sermon, homily, testimony, remark, remarks, appeal, lecture, oath
# Those where several speak, each by his label: "[INTERVIEW WITH LUND BY BERG]".
class @label-talk
    words   interview, conference, debate, discussion, panel, briefing, hearing, roundtable, transcript
# Those of the outlet and who speaks for it: "[REPORTER]", "[EDITORIAL]", "[REPORT] [IDA MOE]".
class @label-outlet
    words   report, reporter, reporters, correspondent, announcer, presenter, newsreader, moderator, narrator, host, anchor, interviewer, editorial, commentary, commentator, article, column, feature, review, dispatch
# What is played: "[BEGIN RECORDING]", "[BEGIN LUND RECORDING]", "[END RECORDING]".
class @label-recording
    words   recording, videotape, tape, soundbite
class @label-open
    words   begin, begins, start, video, audio, unidentified
class @label-end
    words   end, ends, stop
# What is offered in words, there and then: "OFFERED his condolences" promises nothing.
class @offered-words
    words   apology, condolence, condolences, sympathy, thanks, congratulation, congratulations, praise, prayer, prayers, greeting, greetings, excuse, explanation, opinion, glimpse, comment, criticism, clue, hint
# Verbs by which a document goes out: "RELEASED a statement".
class @issuing
    words   issue, release, publish, post, air, broadcast, send, circulate, distribute, tweet, file, sign, write, draft, unveil, launch, submit, deliver
# Who tells something and is told of again without a name: "the same SOURCE said".
class @informants
    words   source, informant, officer, official, spokesman, spokeswoman, spokesperson, witness, eyewitness, diplomat, aide, commander
class @definite-marks
    words   the, this, that, these, those
# Where somebody speaks: "said at a CONFERENCE announcing the law".
class @held-talk
    words   conference, briefing, rally, ceremony, interview, meeting, appearance, event, debate, hearing, session, summit
# What deeds do as well as words: "failed to come, PROVING once more that".
class @deeds-show
    words   show, prove, demonstrate, illustrate, reflect, signal, imply, indicate, suggest, reveal, establish, document, determine, find, confirm
# Participles that are prepositions where no auxiliary stands with them: "spoke REGARDING the war".
class @participle-prepositions
    words   regarding, concerning
# "RECALLED its ambassador": called back, not remembered.
class @recalled
    words   ambassador, envoy, diplomat, consul, attache, representative, delegation, mission, troop, troops, soldier, reservist, parliament, lawmaker, governor, mayor, official, car, vehicle, truck, product, batch, toy, food, drug, meat, model, player, staff
# "DENIED entry": withheld from somebody, not gainsaid.
class @withheld
    words   entry, access, visa, permit, permission, passage, bail, parole, asylum, admission, admittance, leave, request, application, petition, service, treatment, coverage, benefit, pension, license, licence, accreditation, citizenship, right, chance, opportunity, vote, seat, victory, education, consent, approval, clearance, recognition, fuel, food, water, medicine, loan, funds, money, care, protection, shelter, job, employment, passport, credit, motion, appeal, freedom
# "Said the SAME of Holm": stand for what was said.
class @something-said
    words   same, opposite, contrary, thing, things, something, anything, everything, much, lot, word, words, truth, sentence, line
# What leads to whom a protest is against, behind what it demands or shows: "demanded reforms BY the government",
# "to show anger AT Chad".
class @opposed
    words   by, against, at, toward, towards
# Whose these are did it or should: "demanded the resignation OF the minister", "protested the king's FAILURE".
class @deed-of
    words   resignation, removal, ouster, ousting, overthrow, departure, downfall, dismissal, impeachment, sacking, exit, abdication, failure, refusal, policy, policies, rule, regime, handling, treatment, plan, decision, inaction, neglect, misrule, corruption, crackdown, aggression, brutality, interference, silence, reign, attack, invasion, occupation, visit
# What is waited for by who refuses or threatens: "will not leave UNTIL the rebels disarm".
class @until-marks
    words   until, till, unless, before
# "DECIDED to lift the curfew": what one has power over is granted by deciding it.
class @decided
    words   decide, decision, vote, resolve
# Numbers of these count nobody: "killed 5 PERCENT of the herd", "marched 20 KILOMETRES".
class @measure
    words   percent, percentage, per, pct, point, year, month, week, day, night, hour, minute, second, decade, century, time, occasion, round, km, kilometre, kilometer, mile, metre, meter, yard, foot, inch, acre, hectare, ton, tonne, kg, kilo, kilogram, gram, litre, liter, barrel, degree, dollar, pound, euro, rupee, peso, yen, yuan, rouble, ruble, rand, shilling, franc, cent, place, location, spot, site, area, city, town, village, district, province, state, country, house, home, building, shop, store, vehicle, car, truck, bus, boat, ship, plane, aircraft, helicopter, tank, gun, rifle, pistol, weapon, bomb, rocket, grenade, missile, bullet, laptop, phone, cow, sheep, goat, horse, cattle, animal, dog, fish, bird, tree, deal, bill, law, plan, attack, incident, case, count, charge
# Acts of many, numbers of which count no people: "three RALLIES".
class @gathering
    words   rally, march, protest, strike, demonstration, massacre, gathering, crowd, execution
# "the death TOLL rose to 57".
class @toll
    words   toll, number, tally, total, count
# "killed OR wounded".
class @either
    words   or
# "A woman and two men": is one.
class @single
    words   a, an
# "killed IN the 2012 bombing", "urged AT Friday's rally": lead to what an act was done in.
class @venue-marks
    words   at, in, during
# "The town is UNDER attack": leads to what is done to the subject, not by it.
class @undergone-marks
    words   under
# "pressed FOR Chad to send troops": leads to who shall act.
class @wish-marks
    words   for
# What these lead is left out: "build it here INSTEAD of Chad".
class @except-marks
    words   instead, unlike, without, despite, except, besides, rather
# What is called by the place that it was about or made in: "opposed the IRAQ WAR", "praised the PARIS ACCORD".
class @named-matter
    words   war, deal, pact, accord, treaty, agreement, convention, partnership, crisis, conflict, talk, talks, negotiation, negotiations, caucus, primary, election, referendum
# "the president's SUCCESSOR", "the BROTHER of the minister": somebody else than whose he is.
class @relation-of
    words   successor, predecessor, brother, sister, sibling, twin, son, daughter, stepson, stepdaughter, child, grandson, granddaughter, grandchild, wife, husband, spouse, widow, widower, fiance, fiancee, girlfriend, boyfriend, father, mother, parent, grandfather, grandmother, uncle, aunt, nephew, niece, cousin, relative, kin, family, in-law, son-in-law, brother-in-law, father-in-law, descendant, heir, friend, acquaintance, neighbour, neighbor, follower, supporter, backer, admirer, fan, sympathizer, sympathiser, disciple, critic, detractor, opponent, rival, foe, enemy, adversary, challenger, accuser, attacker, assailant, killer, murderer, assassin, captor, kidnapper, abductor, victim, namesake, client, boss, employer, customer, patient, counterpart, accomplice, mentor, protege, guest, visitor, surrogate, confidant, confidante, imitator, lookalike, escort, bodyguard, driver, chauffeur, gardener, servant, maid, native
# "could BRING about a strike": what they lead to is no more real than they are.
class @brings
    words   provoke, trigger, spark, cause, prompt, ignite, incite, bring, achieve, ensure, secure, obtain, guarantee, lead, result, culminate
# "drew anger in 1990 WHEN he criticized the court": what is at the same time.
class @meanwhile
    words   when, while, as
# "know WHAT they want": what is asked, read as a thing.
class @asked
    words   what, who, whom, whoever, whatever
# "the FIRST to attack", "had the COURAGE to condemn it": who is or has these did it.
class @rank
    words   first, second, third, last, latest, only, next, youngest, oldest, sole, courage, audacity, nerve, guts, temerity, decency, gall, honor, honour, misfortune, pleasure, privilege, failure, success
# "CALLED the raid a mistake": what is named was done.
class @naming
    words   call, name, label, term, describe, dub, deem, brand, rename, characterise, characterize, depict, portray, view, regard
# "THANKED Chad for sending troops": one does not who has not done it.
class @presumes
    words   thank, praise, applaud, commend, congratulate, laud, hail, honor, honour, forgive, pardon, criticise, criticize, condemn, denounce, rebuke, scold, chide, mock, ridicule, castigate, censure, reprimand, convict, sentence, rail, blast, slam, assail, lambaste, excoriate, berate, fault, hammer, apologize, apologise, credit, punish, reward, fine, mourn, celebrate
# "WHERE were they attacked?": takes it that they were.
class @asks-about
    words   why, where, when
# "asked WHY he left": what is asked about is so.
class @why
    words   why
# "WARNED that Chad is massing troops": tell of what is so, if not of what may come.
class @warners
    words   warn, caution, complain, alert
# "has stepped up the raids SINCE May": not over yet.
class @since
    words   since
# "ALMOST universally condemned": said of the word behind it.
class @nearly
    words   almost, nearly, virtually, practically
# "SO that the army leaves": leads to what is wished for.
class @so-that
    words   so
# "ORDERED the murder": it was done.
class @commands
    words   order, direct, command, orchestrate, mastermind
# "I want to THANK you": who says that he does has done it.
class @performed
    words   thank, congratulate, commend, praise, applaud, salute, laud, condemn, denounce, deplore, repudiate, ask, urge, appeal, implore, beg, call, demand, apologize, apologise, apology, condolence, sympathize, sympathise, warn, caution, remind, promise, pledge, assure, reiterate, reaffirm, congratulation, gratitude, protest
# "I WANT TO thank you", "I would LIKE TO ask you": one does it by saying so.
class @performs
    words   want, wish, like
# "AGREED that Chad had attacked": takes it that it had, though what one agrees to do lies ahead.
class @settles
    words   agree, decide, determine, conclude, disclose
# "SOUGHT to calm them by pledging reforms": by what one tries one does.
class @tries
    words   try, seek, attempt, strive, endeavour, endeavor, hope, work, struggle, move
# "KEPT its promise to free them": it was done.
class @fulfils
    words   achieve, fulfil, fulfill, keep, honour, honor, accomplish, complete, reach, meet, realise, realize, attain
# "DECIDED to suspend the talks": of words, the decision does it.
class @decides
    words   decide, decision, ruling, resolve
# "prepared the attack LAUNCHED on Monday".
class @carries-out
    words   launch, carry, stage, mount, commit, perpetrate, execute, hold, conduct, begin, start, unleash
# "in no WAY", "under no CIRCUMSTANCES": not.
class @no-way
    words   way, circumstance, circumstances, time, account, means, event, case, respect
# "OFFERED to release them and leave": both lie ahead.
class @offers
    words   offer, volunteer
# "SUSPENDED the talks": what is suspended is not going on.
class @suspends
    words   suspend, suspension, postpone, postponement
# "while she was a SENATOR": who was one then is none now.
class @office
    words   secretary, president, premier, chancellor, minister, governor, mayor, senator, congressman, congresswoman, congressperson, representative, lawmaker, ambassador, commissioner, prosecutor, councillor, councilman, councilwoman, lady, dictator
# "The party was FOUNDED in 1979. It condemned the raid": where somebody comes from begins no story.
class @origin
    words   found, establish, create, form, build, bear, grow, graduate, join, arrive, emigrate, immigrate, move, marry, meet, serve, elect, appoint, start, begin
# "DURING the Cold War": a time in which, or near which, something is done.
class @while-marks
    words   during, in, after, before, amid, throughout, at, of, following, within
# "SUSPECTED of a part in the murder": who did it is open, not that it was done.
class @charges
    words   accuse, accusation, blame, suspect, suspicion, charge, allegation, implicate, link, tie, connect, attribute, ascribe, involvement, part, role, complicity, responsibility
# "OPPOSE cutting aid": for or against what others do.
class @views
    words   oppose, advocate, condemn, criticize, criticise, denounce, protest, resent, recommend, discourage
# Who does what a participle behind it tells, and nobody above: "paid a GROUP backing the mayor".
class @bearer
    words   group, organisation, organization, committee, coalition, union, network, movement, alliance, association, campaign, party, company, firm, agency, bloc, pac, lobby, faction, team, crew, gang, band, mob, militia, cell, man, woman, person, people, someone, somebody, anyone, anybody, everyone, those, one, other, others, individual, resident, voter, donor, member, volunteer, activist, supporter, student, worker, pastor, leader, official, officer, lawmaker, politician, candidate, delegate, demonstrator, protester, gunman, attacker, fighter, rebel, militant, soldier, policeman, force, troop, country, nation, government, state, side
# Whose these are stands against them: "backed American ADVERSARIES".
class @foe
    words   adversary, enemy, foe, opponent, critic, detractor, nemesis
# "Their OBJECTIVE is to attack": what such a word is said to be lies ahead.
class @aims
    words   aim, goal, objective, purpose, intention, intent, idea, task, mission, strategy, ambition, priority, duty
# "claimed RESPONSIBILITY for placing the bomb": whoever claims or denies that did the deed or did not.
class @authorship
    words   responsibility, credit, authorship, blame, involvement, participation
# "Berg, ONE of the men who did it".
class @one-of
    words   one
# "has not CLAIMED the attack": who owns up did it; who does not is not said to have.
class @owns-up
    words   claim, admit, confess
# "foiled a PLOT by rebels to kill him": whose these are would do what they are for.
class @plot
    words   plot, plan, conspiracy, scheme, attempt, bid
# "FOILED an attempt to kill him": who does so does not do what was attempted.
class @thwarts
    words   foil, thwart, frustrate, avert, forestall, prevent, block, abort, repel, stop, disrupt, uncover, discover, detect, survive, escape, fail
# "was the FIRST to attack", "were the ONLY ones to refuse".
class @first-to
    words   first, last, only, second, next, latest
# "The guard WOUNDED in the raid": verbs that must have an object; without one, it is their subject.
class @struck
    words   kill, wound, injure, arrest, detain, kidnap, abduct, capture, assassinate, murder, execute, jail, imprison, behead, hospitalize, hospitalise, oust, deport, extradite, damage, destroy
# "SPOKE of the attack": the act is known; "spoke of attacking": it is a thought.
class @speaks-of
    words   talk, speak, think, discuss, discussion
# "lashed out AT Chad for shelling": leads to whom a verb of blame is aimed at.
class @aimed-marks
    words   at, against
# "Norway, but NOT Chad", "RATHER than Chad": who is told apart from those who act.
class @told-apart
    words   not, rather, never
# "NO party or union has said so".
class @none
    words   no, neither
# "PERSUADED farmers to rally": their object does what the infinitive behind it says.
class @makes-do
    words   persuade, convince, urge, ask, tell, order, encourage, press, push, pressure, force, help, allow, enable, invite, instruct, advise, compel, coerce, oblige, induce, incite, train, recruit, hire, lead, command, direct, authorize, authorise, permit, lobby, beg, implore, exhort, warn, motivate, inspire, provoke, prompt
# "EVEN if the price is high": what holds all the same is not open.
class @even
    words   even
# What these back, reject or want is an attitude, no act: "VOTERS rejected him".
class @electorate
    words   voter, electorate, public, population, populace, people, majority, minority, opinion, woman, man, youth, millennial, folk, citizenry, viewer, caucusgoer, evangelical, independent, latino, hispanic, black, white, respondent, mankind, humanity, teenager, adult, senior, boomer, household, consumer, taxpayer, shopper, fan, reader
# "SEVERAL people": some that can be counted.
class @several
    words   several, dozen, hundred, thousand, few, two, three, group, number, crowd
# "she OFTEN meets the mayors": with a present tense, what one is used to do.
class @often
    words   often, usually, frequently, regularly, routinely, typically, normally, generally, habitually, sometimes, occasionally, invariably, customarily, traditionally, seldom, rarely
# "WHENEVER he attacks", "EVERY TIME he attends": on any day.
class @whenever
    words   whenever
class @any-time
    words   time, day, week, month, year, spring, summer, autumn, winter, night, morning, evening, occasion
class @each
    words   every, each
# "the POWER to arrest him": what one is able, meant or bound to do; where it is used (@uses) it is done.
class @power
    words   power, authority, prerogative, right, ability, capability, capacity, duty, obligation, responsibility, mandate, privilege, freedom, knack, habit, tendency, tradition
class @uses
    words   use, exercise, invoke, apply, employ, grant, give, receive, obtain, win
# "ANYONE who attacks a guard", "ANY firm that helps them".
class @whoever
    words   any, anyone, anybody, whoever, whomever
# "should HAVE acted": what is past.
class @perfect
    words   have
# "WHICH of them should act": nobody is told to.
class @inquiry
    words   which, what, who, whom, whose, whether, why, where, how
# "37 PERCENT of them say": a poll.
class @poll-share
    words   percent, percentage, pct, %, plurality, proportion
# "WHEN a protest breaks out": under a present tense, always.
class @when
    words   when
# "the council CAN order it": it is able to.
class @can
    words   can
