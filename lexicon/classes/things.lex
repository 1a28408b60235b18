# things.lex: what acts are about. Shared by several families.

class @money
    words   fund, funds, money, cash, loan, grant, million, billion, dollar, euro, pound, credit, bailout, subsidy, funding, finance, financing, donation, relief, sum, guarantee, investment
class @relief-goods
    words   food, medicine, water, tent, blanket, vaccine, wheat, grain, rice, flour, milk, drug, supplies, supply, doctor, nurse, medic, hospital, ambulance, generator, fuel, relief, shelter, helicopter, rescuer, team, surgeon, meal, clothing, oxygen, ventilator, mask, equipment, aid, kit, dose, ration
class @arms
    words   weapon, arm, arms, missile, tank, jet, aircraft, rifle, ammunition, munition, rocket, artillery, warplane, drone, helicopter, armour, armor, gun, grenade, explosive, warship, submarine, howitzer, mortar, vehicle, weaponry, gunship, bomb, launcher
class @soldiers
    words   platoon, squadron, corps, troop, troops, soldier, force, forces, army, battalion, brigade, marine, regiment, unit, contingent, paratrooper, commando, personnel, military, garrison, serviceman, division
class @peacekeeper
    words   peacekeeper, observer, monitor, peacekeeping, "peace-keeper", mission
class @inspector
    words   inspector, inspection, monitor, observer, investigator, expert, rapporteur
class @captive
    words   prisoner, hostage, detainee, captive, inmate, journalist, activist, dissident, soldier, sailor, crew, fisherman, tourist, politician, pilot, girl, schoolgirl, student, man, woman, worker, citizen, national, blogger, protester, suspect, lawmaker, teacher, priest, nun, missionary, diplomat, member, leader, engineer, driver, policeman, officer, guard, contractor, photographer, fighter, militant, doctor, villager, boy, child
class @property
    words   land, territory, artefact, artifact, antiquity, painting, artwork, sculpture, statue, relic, manuscript, treasure, coin, figurine, mask, fossil, uranium, plutonium, loot, ship, vessel, aircraft, body, remains, asset, property, island, village, base, airport, building, boat, plane, ornament, skull, bronze, fund, book, manuscript, map, jewel, gem, crown, gold, ivory, skeleton, altar, idol, icon, tapestry, drum, bell, throne, archive, bird, elephant, tortoise, animal, wreckage, weapon, equipment, vehicle, farm, factory, embassy, depot, heirloom, vase, urn, carving, mosaic, plaque, sword, helmet, drawing, print, tablet, scroll, totem
class @agreement
    words   agreement, deal, treaty, accord, pact, memorandum, contract, convention, protocol, charter, truce, settlement, compact, statement, declaration, resolution, mou
class @restriction
    words   restriction, ban, curfew, emergency, rule, law, censorship, block, closure, limit, lockdown, requirement, moratorium, suspension
class @sanctions
    words   sanction, embargo, boycott, tariff, blockade, penalty, duty, freeze
class @talks
    words   talk, talks, negotiation, meeting, dialogue, discussion, conference, summit, consultation
class @ties
    words   tie, ties, relation, relations, link, cooperation, contact, relationship, partnership
class @information
    words   intelligence, information, data, evidence, detail, file, record, expertise, account, list, document
class @reform
    words   reform, election, constitution, change, transition, vote, referendum, amendment, democracy
class @refugee
    words   refugee, migrant, asylum-seeker, evacuee, displaced, exile, deserter
class @crowd-act
    words   protest, strike, demonstration, march, sit-in, boycott, rally, blockade, campaign, occupation
class @attack-word
    words   attack, offensive, bombing, fighting, hostility, war, strike, shelling, raid, operation, airstrike, siege, violence, fire, invasion, combat
class @sport
    words   match, game, goal, league, cup, championship, tournament, coach, striker, midfielder, quarterback, season, olympics, team, player, referee, race, athlete, innings, wicket, football, soccer, cricket, tennis, rugby, basketball, baseball, hockey, golf, club, stadium
class @peace
    words   peace, truce, ceasefire, armistice, dispute, conflict, crisis, stalemate, standoff, impasse

# Who can act for a country or body; private persons and firms cannot.
class @public-body
    words      government, ministry
    sectors    GOV MIL COP SPY LEG JUD REB OPP PTY UAF PRM
    kinds      country group
    countries  IMG UNO IGO EUR NGO ISM

# What demonstrators want, as it is named after for, over, against, to demand.
class @rule-of-one
    words   resignation, ouster, removal, president, "prime minister", minister, premier, king, ruler, regime, leader, dismissal, departure, impeachment, dictator, junta
class @policy-matter
    words   price, wage, wages, salary, pay, tax, law, bill, reform, budget, austerity, cut, subsidy, policy, decision, plan, fuel, rise, increase, deal, pension, job, condition, layoff, fee, fees, shortage, electricity, water, corruption, privatisation, privatization, import, dam, mine, pipeline, measure, curriculum, contract, bread, food
class @right-matter
    words   right, rights, freedom, equality, justice, discrimination, racism, detention, prisoner, abuse, torture, censorship, violence, brutality, killing, execution, land, citizenship, imprisonment, treatment
class @regime-matter
    words   election, constitution, independence, autonomy, democracy, referendum, coup, secession, vote, result, monarchy, republic, amendment

# What kills without anybody doing it.
class @accident
    words   crash, derailment, earthquake, quake, flood, flooding, cyclone, hurricane, typhoon, tornado, storm, avalanche, landslide, mudslide, tsunami, eruption, volcano, epidemic, outbreak, cholera, virus, disease, malaria, ebola, flu, famine, drought, heatwave, collision, shipwreck, stampede, wildfire, bushfire, accident, turbulence, flight, airliner

# Trades between firms and their customers.
class @trader
    words   consumer, customer, shopper, buyer, bondholder, shareholder, investor, developer, reader, listener, viewer, fan, passenger

# What is given in words only.
class @talk-goods
    words   insight, glimpse, look, view, advice, tip, explanation, account, example, analysis, commentary, lesson, opinion, detail, clue, hint, update, answer, excuse, kit, discount, deal, product, service, course, prize, reward, flight, ticket, room, seat, repair, spot, refund, menu, support, guide, job, recipe, snapshot, picture, test, contrast, evaluation, assessment, opportunity, message, reassurance, thought, criticism, critique, defence, defense, perspective, proof, evidence, sign, argument, alternative, comment, statement, remark, response, reason, vision, rebuke, experience, hope, lens, portrait, window, path, prayer, condolence, condolences, congratulation, congratulations, apology, option, choice, feature, chance, version

# Who judges or asks in public, without force.
class @stage
    words   moderator, candidate, rival, opponent, nominee, press, media, critic, record, credibility, character, reputation, plan, policy, programme, program, budget, bill, law, tax, provision, proposal, idea, view, speech, article, column, book

# Words that tell force from speech.
class @force
    words   troop, troops, soldier, army, missile, rocket, bomb, bomber, drone, airstrike, jet, warplane, tank, shell, gun, gunman, knife, rifle, grenade, weapon, kill, wound, injure, dead, death, die, military, invasion, invade, warship, ship, raid, hospital, axe, machete, police, militant, rebel, terrorist, fighter, physically, sexually, war, fire
