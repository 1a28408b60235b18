# inner.lex: acts that are known only where they are asked for, promised, refused or threatened. "Calm" is no
# event, a call for calm is. What the act is decides the code of the asking, by the turns of the code table.

# What leads to the act that is asked for, refused, threatened: "called FOR talks", "a threat OF war".
class @inner-marks
    words   of, for, on, to, with, against, from, into, upon, that, as
# Parts and stages of an act lead to the act: "a RESUMPTION of talks".
class @process
    words   resumption, start, beginning, restart, continuation, extension, renewal, implementation, enforcement, holding, conduct, acceleration, opening, kind, sort, form, series, round, possibility, idea, prospect, use, provision, delivery, supply, imposition, introduction, adoption, launch, establishment, creation, completion, application, increase, expansion
class @law-word
    words   law, legislation, bill, policy, policies, act, regulation, budget, tax, taxes, measure, decision, plan, ruling, order, decree, provision, statute, rule, rules, requirement, strategy, approach, stance, position, programme, program, system, quota, fee, price, wage, wages, salary, pension, subsidy, syllabus, curriculum
class @right-word
    words   right, rights, freedom, freedoms, liberty, liberties, equality, justice
class @quarrel
    words   dispute, conflict, crisis, difference, row, question, issue, problem, impasse, deadlock, stalemate, standoff, stand-off
class @chief
    words   president, "prime minister", premier, minister, government, cabinet, chief, chairman, king, ruler, governor, commander, commissioner, director, ambassador, mayor
class @peace-line
    words   ceasefire, cease-fire, truce, armistice, "peace accord", "peace agreement", "peace deal", hostility, hostilities, restraint, calm
class @goods-word
    words   food, medicine, water, fuel, tent, blanket, vaccine, shelter

# ---- who governs ---------------------------------------------------------------
verbs   resign, "step down", "step aside", "stand down", "stand aside", abdicate, "leave office", "leave power", "quit office", "relinquish power", "hand over power", "transfer power", "cede power", "give up power", "call election", "hold election", "call early election", "hold early election"
    actor      subject
    recipient  none
verbs   dismiss, fire, sack, oust, replace, remove, depose, unseat, topple
    actor      subject
    recipient  object
nouns   resignation, ouster, removal, dismissal, departure, impeachment, abdication, election, elections, "regime change"
    actor      possessor, of
    recipient  none

rule inner-leader
    for     resign, "step down", "step aside", "stand down", "stand aside", abdicate, "leave office", "leave power", "quit office", "relinquish power", "hand over power", "transfer power", "cede power", "give up power", "call election", "hold election", "call early election", "hold early election", resignation, ouster, dismissal, departure, impeachment, abdication, election, elections, "regime change"
    inner   yes
    cameo   0831
    yes     Chad urged the Libyan president to step down.              TCD > LBY
    yes     The Kenyan opposition demanded early elections.            KEN
    no      Chad urged the Libyan president to sit down.

rule inner-remove
    for     dismiss, fire, sack, oust, replace, remove, depose, unseat, topple
    when    object is @chief
    inner   yes
    cameo   0831
    yes     Chad urged Libya to replace its defence minister.          TCD > LBY
    no      Chad urged Libya to replace the pump.

rule inner-removal
    for     removal
    when    of is @chief
    inner   yes
    cameo   0831
    yes     The Kenyan opposition demanded the removal of the interior minister.    KEN
    no      The Kenyan opposition sought the removal of the rubbish.

# ---- policy, rights, institutions ------------------------------------------------
verbs   change, review, revise, reconsider, amend, overhaul, repeal, rescind, revoke, scrap, modify, alter, rethink, abolish, abandon, reverse, adopt, pass, enact, implement, introduce, approve, legalise, legalize, ratify, withdraw, drop, reject, delay, suspend, soften, loosen, apply, enforce, uphold, adjust, tighten, raise, cut, lower, reduce
    actor      subject
    recipient  none
nouns   law, legislation, policy, bill
    actor      possessor
    recipient  none

rule inner-policy
    for     change, review, revise, reconsider, amend, overhaul, repeal, rescind, revoke, scrap, modify, alter, rethink, abolish, abandon, reverse, adopt, pass, enact, implement, introduce, approve, legalise, legalize, ratify, withdraw, drop, reject, delay, suspend, soften, loosen, apply, enforce, uphold, adjust, tighten, raise, cut, lower, reduce
    when    object is @law-word
    inner   yes
    cameo   0832
    yes     Ghana urged Togo to amend its tax law.                     GHA > TGO
    no      Ghana urged Togo to raise the flag.

rule inner-law
    for     law, legislation, policy, bill
    inner   yes
    cameo   0832
    yes     Kenyan unions called for a new law on wages.               KEN
    no      Kenyan unions called for new wagons.

verbs   "open up economy", "open economy", "liberalise economy", "liberalize economy", privatise, privatize, "change course", "change policy", "address concern", "change direction", "open up politics"
    actor      subject
    recipient  none
rule inner-course
    for     "open up economy", "open economy", "liberalise economy", "liberalize economy", privatise, privatize, "change course", "change policy", "address concern", "change direction", "open up politics"
    inner   yes
    cameo   0832
    yes     Ghana urged Togo to change course.                         GHA > TGO
    no      Ghana urged Togo to golf.

verbs   respect, protect, guarantee, uphold, safeguard, ensure, grant, restore, improve, recognise, recognize, honour, honor, secure, promote, defend
    actor      subject
    recipient  none
nouns   right, rights, freedom, freedoms, liberty, liberties, equality
    actor      none
    recipient  none

rule inner-rights
    for     respect, protect, guarantee, uphold, safeguard, ensure, grant, restore, improve, recognise, recognize, honour, honor, secure, promote, defend
    when    object is @right-word
    inner   yes
    cameo   0833
    yes     Ireland urged Chad to respect the rights of women.        IRL > TCD
    yes     Chad promised to protect human rights.                    TCD
    no      Ireland urged Chad to respect the wishes of the dead.

rule inner-right
    for     right, rights, freedom, freedoms, liberty, liberties, equality
    inner   yes
    cameo   0833
    yes     Kurdish leaders in Syria demanded equal rights.            SYR
    no      Kurdish leaders in Syria demanded equal rates.

verbs   democratise, democratize, reform, "carry out reform", "institute reform", "introduce reform", "establish rule of law"
    actor      subject
    recipient  none
nouns   reform, reforms, "political change", "rule of law"
    actor      possessor
    recipient  none
rule inner-reform
    for     democratise, democratize, reform, "carry out reform", "institute reform", "introduce reform", "establish rule of law", reforms, "political change", "rule of law"
    inner   yes
    cameo   083
    yes     Canada called on Haiti to carry out reforms.               CAN > HTI
    yes     The Jordanian government promised reforms.                 JOR
    no      Canada called on Haiti to form a queue.

nouns   democracy, constitution, independence, autonomy, self-rule, federalism, "power-sharing", "self-determination", referendum, secession, "unity government", "transitional government", "interim government", "civilian government", "civilian rule", statehood
    actor      none
    recipient  none
rule inner-regime
    inner   yes
    cameo   0834
    for     democracy, constitution, independence, autonomy, self-rule, federalism, "power-sharing", "self-determination", referendum, secession, "unity government", "transitional government", "interim government", "civilian government", "civilian rule", statehood
    yes     Basque parties demanded autonomy from Spain.
    yes     France called for a unity government in Libya.             FRA
    no      Basque parties demanded automation.

# ---- giving way ------------------------------------------------------------------
verbs   comply, obey, yield, concede, "back down", "meet demand", "heed demand", "heed call", "honour obligation", "honor obligation", "fulfil obligation", "fulfill obligation", "abide by", "adhere to", "live up to", "honour commitment", "honor commitment", apologise, apologize, "give up programme", "give up program", "abandon programme", "abandon program", "dismantle programme", "dismantle program", forsake, renounce, "drop demand", disband, dismantle, "explain oneself", "reverse course", "back off", "stay out of", "keep out of"
    actor      subject
    recipient  none
nouns   concession, compliance, apology, obedience
    actor      possessor
    recipient  none
rule inner-yield
    for     comply, obey, yield, concede, "back down", "meet demand", "heed demand", "heed call", "honour obligation", "honor obligation", "fulfil obligation", "fulfill obligation", "abide by", "adhere to", "live up to", "honour commitment", "honor commitment", apologise, apologize, "give up programme", "give up program", "abandon programme", "abandon program", "dismantle programme", "dismantle program", forsake, renounce, "drop demand", disband, dismantle, "explain oneself", "reverse course", "back off", "stay out of", "keep out of", concession, compliance, apology, obedience
    inner   yes
    cameo   080
    yes     Peru urged Chile to comply with the treaty.                PER > CHL
    yes     The Iranian minister offered concessions to Iraq.          IRN > IRQ
    no      Peru urged Chile to compile a list.

verbs   stop, cease, halt, end, refrain, desist, "put end to", "bring end to", quit, discontinue
    actor      subject
    recipient  object
nouns   end, halt, cessation, stop
    actor      none
    recipient  none
rule inner-stop
    for     stop, cease, halt, end, refrain, desist, "put end to", "bring end to", quit, discontinue, cessation
    inner   yes
    cameo   080
    turn    stopped
    yes     Cuba urged the United States to stop meddling in its affairs.    CUB > USA
    yes     China demanded that Japan end the visits to the shrine.    CHN > JPN
    yes     Cuba called for an end to the embargo.                     CUB
    no      Cuba met the United States at the final stop.

verbs   allow, let, permit, admit, "open border", "reopen border", "open crossing", "open road"
    actor      subject
    recipient  object
nouns   access, inspection, inspections, inspector, inspectors, observer, observers, "observer mission", monitor, monitors
    actor      none
    recipient  none
rule inner-allow
    for     allow, let, permit
    inner   yes
    cameo   081
    yes     Ireland urged Iran to let women watch football.            IRL > IRN
    no      Ireland urged Iran to watch football.

rule inner-let-in
    for     allow, let, permit, admit
    when    object has inspector or observer or monitor or peacekeeper or agency or convoy or worker or plane or humanitarian or UN or access
    inner   yes
    cameo   086
    yes     France urged Chad to allow aid workers into the camp.      FRA > TCD
    no      France urged Chad to allow liquor into the camp.

rule inner-allow-access
    for     allow, let, permit, grant, give
    when    clause subject has inspector or observer or monitor or peacekeeper or agency or convoy or worker or plane or humanitarian or UN or access
    inner   yes
    cameo   086
    yes     France urged Chad to let inspectors enter the camp.        FRA > TCD
    no      France urged Chad to let actors enter the theatre.

rule inner-border
    for     "open border", "reopen border", "open crossing", "open road"
    inner   yes
    cameo   086
    yes     Togo agreed to reopen its borders to United Nations convoys.    TGO
    no      Togo agreed to open an account.

rule inner-access
    for     access, inspection, inspections, inspector, inspectors, observer, observers, "observer mission", monitor, monitors
    inner   yes
    cameo   086
    yes     The United Nations demanded access to the Syrian prisons.    UNO > SYR
    yes     Haiti refused United Nations inspections.                  HTI
    no      The United Nations demanded axes.

nouns   lifting, easing, removal, relaxation, suspension
    actor      possessor
    recipient  of then on, of then against, on, of
rule inner-lifting
    for     lifting, easing, removal, relaxation, suspension
    when    of is @sanctions
    inner   yes
    cameo   085
    yes     Oman called for the lifting of the sanctions on Yemen.     OMN
    no      Oman called for the lifting of the stone.

rule inner-lifting-ban
    for     lifting, easing, removal, relaxation, suspension
    when    of is @restriction
    inner   yes
    cameo   081
    yes     Oman called for the lifting of the curfew in Yemen.        OMN
    no      Oman called for the lifting of the statue.

nouns   release, freedom, liberation, "prisoner exchange", "prisoner swap", repatriation
    actor      by
    recipient  of, possessor
rule inner-release
    for     release, liberation, "prisoner exchange", "prisoner swap", repatriation
    inner   yes
    cameo   0841
    yes     Ireland called for the immediate release of the Irish nurse by Chad.    IRL
    no      Ireland called for a relay race.

rule inner-release-by-owner
    for     release, liberation, repatriation
    when    of is any, possessor is any
    actor      by, possessor
    recipient  of
    inner   yes
    cameo   0841
    yes     Ireland called for Chad's release of the nurse.            IRL > TCD
    no      Ireland watched the valve's release of steam.
    why     whose release it is is let go, unless it says who is

nouns   return, restitution
    actor      by, possessor
    recipient  to
rule inner-return
    for     return, restitution
    when    of is @property
    inner   yes
    cameo   0842
    yes     Nigeria demanded the return of the bronzes from Britain.   NGA
    no      Nigeria demanded the return of the coach.

# ---- fighting less ------------------------------------------------------------------
verbs   "exercise restraint", "show restraint", "use restraint", "exercise caution", de-escalate, deescalate, "lay down arm", "lay down weapon", "put down weapon", "calm tension", "ease tension", "defuse tension", "reduce tension", "lower tension", "silence gun", "hold fire", "stand down troop", "avoid escalation", "refrain from violence", "avoid violence", "renounce violence", "end violence", "stop violence", "stop fighting", "end fighting", "keep calm", "calm down", "disengage"
    actor      subject
    recipient  none
nouns   restraint, calm, de-escalation, ceasefire, cease-fire, truce, armistice, "cessation of hostility", demilitarisation, demilitarization, disengagement, non-violence, nonviolence, "humanitarian pause"
    actor      none
    recipient  between, with
rule inner-calm
    for     "exercise restraint", "show restraint", "use restraint", "exercise caution", de-escalate, deescalate, "lay down arm", "lay down weapon", "put down weapon", "calm tension", "ease tension", "defuse tension", "reduce tension", "lower tension", "silence gun", "hold fire", "stand down troop", "avoid escalation", "refrain from violence", "avoid violence", "renounce violence", "end violence", "stop violence", "stop fighting", "end fighting", "keep calm", "calm down", "disengage", restraint, calm, de-escalation, ceasefire, cease-fire, truce, armistice, "cessation of hostility", demilitarisation, demilitarization, disengagement, non-violence, nonviolence, "humanitarian pause"
    inner   yes
    cameo   087
    yes     Egypt urged Sudan to show restraint.                       EGY > SDN
    yes     Egypt called for calm in Khartoum.                         EGY
    no      Egypt urged Sudan to show films.

verbs   respect, observe, honour, honor, maintain, keep, uphold, extend, accept, declare, implement, agree
    actor      subject
    recipient  object then with
rule inner-keep-truce
    for     respect, observe, honour, honor, maintain, keep, uphold, extend, accept, declare, implement
    when    object is @peace-line
    inner   yes
    cameo   087
    yes     Egypt urged Sudan to respect the ceasefire.                EGY > SDN
    no      Egypt urged Sudan to respect the dead.

nouns   withdrawal, pullout, pull-out, pullback, evacuation, demobilisation, demobilization, disarmament
    actor      of, by, possessor
    recipient  from
rule inner-withdrawal
    for     withdrawal, pullout, pull-out, pullback, evacuation, demobilisation, demobilization, disarmament
    inner   yes
    cameo   0874
    yes     Mali called for the withdrawal of all foreign soldiers.    MLI
    no      Mali called for a withdrawal slip.

# ---- talking and settling -------------------------------------------------------------
verbs   negotiate, "sit down", "return table", "come table", "return talk", "engage in dialogue", "enter dialogue", "hold talk", "resume talk", "start talk", "begin talk", "open talk", "resume dialogue", engage, "open dialogue"
    actor      subject
    recipient  with, to
nouns   talk, talks, negotiation, negotiations, dialogue, discussion, discussions, meeting, summit, consultation, consultations, conference, "round table", contact, contacts
    actor      none
    recipient  with, between
rule inner-talks
    for     "sit down", "return table", "come table", "return talk", "engage in dialogue", "enter dialogue", "hold talk", "resume talk", "start talk", "begin talk", "open talk", "resume dialogue", engage, "open dialogue", negotiate, talks, negotiation, negotiations, dialogue, discussion, discussions, meeting, summit, consultation, consultations, conference, "round table", talk
    inner   yes
    cameo   040
    yes     Kuwait urged Qatar to return to the negotiating table.     KWT > QAT
    yes     Kuwait called for a regional summit.                       KWT
    no      Kuwait urged Qatar to return to the fold.

verbs   settle, resolve, solve, "make peace", "find solution", "reach solution", "seek solution", "reach settlement", "find compromise", "reach compromise", compromise, "reach agreement", "reach deal", "work out difference", "settle difference", reconcile, "bury hatchet", "end dispute", "end conflict", "end crisis", "end war"
    actor      subject
    recipient  with, object then with
nouns   peace, settlement, compromise, reconciliation, solution, "peace deal", "peace accord", "peace agreement", "peace plan", "peace process", "peaceful resolution", "political solution", "peaceful settlement", "peaceful solution", "peaceful end"
    actor      none
    recipient  with, between
rule inner-settle
    for     "make peace", "find solution", "reach solution", "seek solution", "reach settlement", "find compromise", "reach compromise", compromise, "reach agreement", "reach deal", "work out difference", "settle difference", reconcile, "bury hatchet", "end dispute", "end conflict", "end crisis", "end war", peace, settlement, reconciliation, solution, "peace deal", "peace accord", "peace agreement", "peace plan", "peace process", "peaceful resolution", "political solution", "peaceful settlement", "peaceful solution", "peaceful end"
    inner   yes
    cameo   057
    yes     Oman called for a political solution in Yemen.             OMN
    no      Kuwait urged Qatar to make tea.

rule inner-settle-quarrel
    for     settle, resolve, solve, reconcile
    when    object is @quarrel
    inner   yes
    cameo   057
    yes     Kuwait urged Qatar to resolve the crisis with Egypt.       KWT > QAT
    no      Kuwait urged Qatar to settle the bill.

verbs   mediate, arbitrate, "broker"
    actor      subject
    recipient  between
nouns   mediation, arbitration, mediator, mediators, "good offices"
    actor      by, compound
    recipient  between
rule inner-mediate
    for     mediate, arbitrate, broker, mediation, arbitration, mediator, mediators, "good offices"
    inner   yes
    cameo   045
    yes     Chad asked Gabon to mediate.                               TCD > GAB
    no      Chad asked Gabon to meditate.

# ---- working together ------------------------------------------------------------------
verbs   cooperate, collaborate, "work together", "work with", "join hand", "exchange view", "share expertise", "coordinate with"
    actor      subject
    recipient  with
nouns   cooperation, collaboration, coordination, partnership
    actor      none
    recipient  with, between, from
rule inner-cooperate
    for     cooperate, collaborate, "work together", "work with", "join hand", "share expertise", "coordinate with", cooperation, collaboration, coordination, partnership
    inner   yes
    cameo   060
    yes     Latvia urged Estonia to work together on energy.           LVA > EST
    yes     Latvia called for closer cooperation with Estonia.         LVA
    no      Latvia urged Estonia to worry less.

nouns   trade, "free trade", "trade agreement", "trade deal", "economic cooperation", "economic integration", "trade pact", "free-trade", "common market"
    actor      none
    recipient  with, between
verbs   "boost trade", "expand trade", "increase trade", "open market", "lower tariff", "cut tariff"
    actor      subject
    recipient  with
rule inner-trade
    for     trade, "free trade", "trade agreement", "trade deal", "economic cooperation", "economic integration", "trade pact", "free-trade", "common market", "boost trade", "expand trade", "increase trade", "open market", "lower tariff", "cut tariff"
    inner   yes
    cameo   061
    yes     Chile called for free trade with Peru.                     CHL
    yes     Chile refused to open its market to Peru.                  CHL
    no      Chile called for a free ticket.

nouns   "military cooperation", "defence cooperation", "defense cooperation", "military alliance", "security cooperation", "joint exercise", "joint patrol", "defence pact", "defense pact"
    actor      none
    recipient  with, between
verbs   "join force", "join coalition", "join fight", "join war", "send warship", "fight alongside"
    actor      subject
    recipient  with, against
rule inner-military
    for     "military cooperation", "defence cooperation", "defense cooperation", "military alliance", "security cooperation", "joint exercise", "joint patrol", "defence pact", "defense pact", "join coalition", "join fight", "join war", "fight alongside"
    inner   yes
    cameo   062
    yes     Kenya asked Uganda to fight alongside its soldiers.        KEN > UGA
    no      Kenya asked Uganda to join the choir.

verbs   provide, share, supply, give, disclose, hand over, release, "turn over", pass
    actor      subject
    recipient  indirect, to, with
nouns   information, explanation, clarification
    actor      none
    recipient  from
rule inner-information
    for     provide, share, supply, give, disclose, hand over, release, "turn over", pass
    when    object is @information or clarification or explanation
    inner   yes
    cameo   064
    yes     Spain asked Morocco to share information about the boat.   ESP > MAR
    no      Spain asked Morocco to share the bill.

rule inner-inform
    for     information, clarification
    inner   yes
    cameo   064
    yes     Spain demanded information from Morocco.                   ESP
    no      Spain demanded inflation.

verbs   extradite, handover, prosecute, punish, "bring to justice", "put on trial", "hand over", surrender, "hold accountable", "hold to account", interrogate, question, "turn over", arrest, try
    actor      subject
    recipient  object
nouns   extradition, prosecution, punishment, trial, handover, accountability
    actor      by
    recipient  of
rule inner-justice
    for     extradite, handover, prosecute, punish, "bring to justice", "put on trial", "hold accountable", "hold to account", extradition, prosecution, punishment, trial, handover, accountability
    inner   yes
    cameo   063
    yes     Spain asked Morocco to punish the captain.                 ESP > MAR
    yes     Morocco refused to extradite the captain to Spain.         MAR
    no      Spain asked Morocco to publish the map.

rule inner-hand-over
    for     "hand over", surrender, "turn over", interrogate, question
    when    object is suspect or fugitive or killer or guard or soldier or officer or man or militant or criminal or minister or national or leader or detainee or prisoner
    inner   yes
    cameo   063
    yes     Spain asked Morocco to hand over two suspects.             ESP > MAR
    no      Spain asked Morocco to hand over the keys.

verbs   investigate, probe, "look into", "conduct investigation", "open investigation", "launch investigation"
    actor      subject
    recipient  object
nouns   investigation, inquiry, enquiry, probe, "fact-finding mission"
    actor      by
    recipient  into, of
rule inner-inquiry
    for     investigate, probe, "look into", "conduct investigation", "open investigation", "launch investigation", investigation, inquiry, enquiry, "fact-finding mission"
    inner   yes
    cameo   090
    yes     Spain called for an inquiry into the fire.                 ESP
    no      Spain called for an entry into the league.

# ---- help --------------------------------------------------------------------------------
verbs   help, assist, aid
    actor      subject
    recipient  object, clause object
nouns   aid, assistance, help, relief
    actor      from, by
    recipient  to, for
rule inner-help
    inner   yes
    for     help, assist, aid, assistance
    cameo   070
    yes     Malta asked Italy to help.                                 MLT > ITA
    yes     Malta refused assistance from Italy.                       MLT
    no      Malta asked Italy to hope.

nouns   "economic aid", "financial aid", "economic assistance", "financial assistance", "financial support", "debt relief", loan, funding, bailout, "financial help", "development aid", compensation
    actor      from, by
    recipient  to, for
verbs   fund, finance, invest, "provide fund", "give money", "provide money", "provide funding", "cancel debt", "write off debt", "forgive debt"
    actor      subject
    recipient  object, in, to
rule inner-money
    for     "economic aid", "financial aid", "economic assistance", "financial assistance", "financial support", "debt relief", loan, funding, bailout, "financial help", "development aid", fund, finance, invest, "provide fund", "give money", "provide money", "provide funding", "cancel debt", "write off debt", "forgive debt"
    inner   yes
    cameo   071
    yes     Malta asked Italy to finance the port.                     MLT > ITA
    yes     Malta rejected a loan from Italy.                          MLT
    no      Malta asked Italy to find the port.

nouns   "military aid", "military assistance", "military support", "military help", weapon, weapons, arms, tank, tanks, missile, missiles, ammunition, "fighter jet", "arms supply", "arm delivery"
    actor      from, by
    recipient  to, for
rule inner-arms
    for     "military aid", "military assistance", "military support", "military help", weapon, weapons, arms, tanks, missiles, ammunition, "fighter jet", "arms supply", "arm delivery"
    inner   yes
    cameo   072
    yes     Latvia asked Germany for weapons.                          LVA > DEU
    no      Latvia asked Germany for waivers.

nouns   "humanitarian aid", "food aid", "humanitarian assistance", "emergency aid", "relief supply", medicine, "medical aid", "humanitarian help", "emergency relief", vaccine, vaccines
    actor      from, by
    recipient  to, for
verbs   "save life", "save civilian", "feed", "accept refugee", "take in refugee", "help refugee", "help victim", "help civilian"
    actor      subject
    recipient  object
rule inner-relief
    for     "humanitarian aid", "food aid", "humanitarian assistance", "emergency aid", "relief supply", medicine, "medical aid", "humanitarian help", "emergency relief", vaccine, vaccines, "save life", "save civilian", "help refugee", "help victim", "help civilian"
    inner   yes
    cameo   073
    yes     Malta asked Italy for food aid.                            MLT > ITA
    no      Malta asked Italy for a foothold.

nouns   peacekeeper, peacekeepers, "peacekeeping force", "peacekeeping mission", "military presence", "security guarantee", "military protection", protection, "peacekeeping troop", "international force"
    actor      from, by
    recipient  to, for
verbs   "ensure security", "provide security", "provide protection", "deploy peacekeeper", "send peacekeeper", "guarantee security", "ensure safety", "guarantee safety"
    actor      subject
    recipient  of, to, for
rule inner-protect
    for     peacekeeper, peacekeepers, "peacekeeping force", "peacekeeping mission", "military presence", "security guarantee", "military protection", "peacekeeping troop", "international force", "ensure security", "provide security", "provide protection", "deploy peacekeeper", "send peacekeeper", "guarantee security", "ensure safety", "guarantee safety"
    inner   yes
    cameo   074
    yes     Haiti asked Brazil to provide security for the vote.       HTI > BRA
    yes     Haiti demanded a military presence of the United Nations.  HTI
    no      Haiti asked Brazil to provide singers for the show.

# ---- standing by somebody, or against --------------------------------------------------------
verbs   support, back, endorse, recognise, recognize, "stand by", "stand with", "rally behind", "vote for", condemn, denounce, "normalise relation", "normalize relation", "forge tie", "establish tie", "improve tie", "improve relation", "restore tie", "open embassy", unite, join, welcome, "speak out", intervene, "put pressure on", pressure, press
    actor      subject
    recipient  object, with, to, by
nouns   support, backing, recognition, solidarity, unity, membership, condemnation, "closer tie", "diplomatic relation", "diplomatic tie"
    actor      by, from
    recipient  of, for
rule inner-support
    for     support, back, endorse, recognise, recognize, "stand by", "stand with", "rally behind", "vote for", condemn, denounce, "normalise relation", "normalize relation", "forge tie", "establish tie", "improve tie", "improve relation", "restore tie", "open embassy", unite, backing, recognition, solidarity, unity, membership, condemnation, "closer tie", "diplomatic relation", "diplomatic tie"
    inner   yes
    cameo   050
    yes     Serbia asked Cyprus to support its bid.                    SRB > CYP
    yes     Greece refused to recognise Kosovo.                        GRC
    no      Serbia asked Cyprus to report its bid.

nouns   sanction, sanctions, embargo, boycott, "no-fly zone", blockade
    actor      by
    recipient  on, against
verbs   "impose sanction", "impose embargo", "renew sanction", "restore sanction", "tighten sanction", "extend sanction"
    actor      subject
    recipient  on, against
rule inner-sanctions
    for     sanction, sanctions, embargo, boycott, "no-fly zone", "impose sanction", "impose embargo", "renew sanction", "restore sanction", "tighten sanction", "extend sanction"
    inner   yes
    cameo   163
    yes     Poland asked Germany to impose sanctions on Belarus.       POL > DEU
    no      Poland asked Germany to impose silence on Belarus.

verbs   leave, quit, "walk out", "pull out", "walk away", secede, "break away", "break off tie", "cut tie", "sever tie", "break relation", "cut relation", "suspend tie"
    actor      subject
    recipient  from, of, object, with
rule inner-break
    for     secede, "walk out", "walk away", "break away", "break off tie", "cut tie", "sever tie", "break relation", "cut relation", "suspend tie"
    inner   yes
    cameo   161
    yes     The parliament of Scotland threatened to break off ties with Denmark.    GBR
    no      Zambia threatened to succeed.

rule inner-leave
    for     leave, quit, "pull out"
    when    object is @agreement or union or bloc or body or council or alliance or court or organisation or organization or treaty
    inner   yes
    cameo   161
    yes     Malawi threatened to quit the treaty with Zambia.          MWI
    no      Malawi threatened to quit smoking.

# ---- what is asked, as a noun: "rejected a call for talks", "heeded the demand to leave" ---------
nouns   demand, ultimatum
    actor      by, from, possessor, compound
    recipient  none
nouns   request, appeal, call, plea, proposal, petition
    actor      by, from, possessor, compound
    recipient  none
nouns   offer, pledge, promise
    actor      by, from, possessor, compound
    recipient  none
rule inner-demand
    for     demand, ultimatum
    inner   yes
    cameo   100
    turn    demanded
    yes     Belarus rejected a Polish demand for talks on the border.        BLR > POL
    no      Belarus met the demand for potatoes.

rule inner-request
    for     request, appeal, call, plea, proposal, petition
    inner   yes
    cameo   020
    turn    asked
    yes     Belarus rejected a call for peace talks.                      BLR
    no      Belarus missed a call from Poland.

rule inner-offer
    for     offer, pledge, promise
    inner   yes
    cameo   030
    turn    promised
    yes     Belarus rejected an offer of food aid from Poland.            BLR > POL
    no      Belarus won an offer of the week.

# ---- measures: threatened, or ended ---------------------------------------------------------
nouns   restriction, restrictions, curb, curbs, ban, "travel ban", "entry ban"
    actor      by, possessor
    recipient  on, against
rule inner-restriction
    for     restriction, restrictions, curb, curbs, ban, "travel ban", "entry ban"
    inner   yes
    cameo   172
    yes     The president of Chad threatened restrictions on newspapers.    TCD
    no      The president of Chad threatened resin.

nouns   curfew
    actor      by
    recipient  in, on
rule inner-curfew
    inner   yes
    for     curfew
    cameo   1723
    yes     The president of Chad threatened to decree a curfew.       TCD
    no      The president of Chad threatened to dance.

nouns   "state of emergency", "martial law", "emergency rule"
    actor      by
    recipient  in, on
rule inner-emergency
    inner   yes
    for     "state of emergency", "martial law", "emergency rule"
    cameo   1724
    yes     The president of Chad threatened to decree martial law.    TCD
    no      The president of Chad threatened to study civil law.

nouns   strike, walkout, "hunger strike", protest, demonstration, march, sit-in, "industrial action"
    actor      by, possessor
    recipient  none
rule inner-strike
    for     strike, walkout, "industrial action"
    inner   yes
    cameo   143
    yes     The dockers of Togo threatened a walkout.                  TGO
    no      The dockers of Togo threatened a waiter.

rule inner-protest
    for     protest, demonstration, march, sit-in
    inner   yes
    cameo   141
    yes     The Kenyan opposition threatened a march on the palace.    KEN
    no      The Kenyan opposition threatened a marmot.
