# place.lex: which words make a place of a place name, and which an actor

# "in Kabul", "near Kabul": a place.
class @place-preposition
    words   in, at, near, around, across, outside, inside, into, through, throughout, off, along, beyond, within, over, above, under, en, onto, towards, toward, north, south, east, west, outskirts, via, amid

# "talks with Kabul", "pressure on Kabul": its government.
class @party-preposition
    words   with, against, between, by, among, versus, despite, for, on, to, upon, from, of, regarding, about

# After these a country or capital always acts.
class @party-strictly
    words   with, against, between, by, among, versus, despite, regarding

# Behind a noun that is no journey these address: "an ultimatum to Washington".
class @address-preposition
    words   to

# Verbs and nouns of coming and going: what follows "to", "from", "for" is a place.
class @motion-verb
    words   go, travel, fly, arrive, return, come, visit, leave, depart, head, drive, move, flee, march, walk, sail, rush, bring, transfer, transport, carry, ship, escape, trip, flight, journey, tour, plane, convoy, delegation, route, arrival, departure, ticket, way, road, route, bus, train, retreat, withdraw, withdrawal, evacuate, smuggle, migrate, relocate, ferry, airlift, hail, run, stretch, commute, cross, pass, resident, native, enter, reach, live, stay, remain, land, gather, drop, pull, repatriate, re-enter, deploy, station, invade, invasion, exile

# What is a part of a place, or done to one as a place: "the city of Kabul", "the siege of Sarajevo".
class @site-noun
    words   mayor, city, town, capital, outskirts, street, streets, suburb, suburbs, district, center, centre, airport, province, region, siege, bombing, bombardment, shelling, capture, battle, fall, people, university, bishop, archbishop, north, south, east, west, port, border, coast, territory, soil, mile, kilometre, kilometer, km, part, area, valley, village, hotel, hospital, market, mosque, map, population, history, side, northeast, northwest, southeast, southwest

# Verbs that take a town as a place: "bombed Belgrade".
class @site-verb
    words   hit, rock, bomb, shell, surround, capture, seize, besiege, liberate, flood, strike, attack, destroy, occupy, retake, recapture, storm, pound, raid, control, overrun, encircle, locate, situate, shake, paralyse, paralyze, devastate

# Nouns a government has, not a town: "Islamabad's refusal".
class @will-noun
    words   refusal, demand, demands, reluctance, disarray, decision, failure, policy, stance, position, ally, allies, relation, relations, ties, government, intention, concern, concerns, claim, allegation, accusation, support, response, offer, proposal, interest, interests, commitment, threat, warning, pressure, influence, plan, plans, foreign, ambition, role, ambassador, envoy, promise, pledge, willingness, insistence, objection, view, attitude, effort, efforts, campaign, move, request, announcement, sanction, sanctions, criticism, condemnation, anger, backing, consent, approval, admission, denial, silence, bid, nuclear, program, programme, rival, opposition, actions, action, behaviour, behavior, assertion, call, calls, aggression, recognition, involvement, army, troops, forces, military, leadership, leaders, leader, officials, minister, president, charge, charges, complicity, aid, assistance, obligations, credibility

# What a place is, behind its name and no part of it: "Nyanza province", "Greater Manchester area".
class @place-kind
    words   province, region, district, districts, governorate, state, county, prefecture, municipality, city, town, village, suburb, area, metropolitan, neighborhood, neighbourhood, department, division, oblast, territory, borough, township, regency, metro, districts, provinces, areas, regions

# Parts of a place, before its name: "northern Kenya".
class @place-part
    words   north, south, east, west, northern, southern, eastern, western, central, northeast, northwest, southeast, southwest, northeastern, northwestern, southeastern, southwestern, north-eastern, north-western, south-eastern, south-western, north-east, north-west, south-east, south-west, upper, lower, inner, outer, greater, mainland, downtown, mid, coastal, rural, metropolitan, sub-saharan, continental, old, new

# Between a place and what holds it: "Basra in Iraq".
class @container-preposition
    words   in, of

# Behind a person or a thing, where it comes from: "a doctor from Aleppo". Behind what a
# government has, that is its: "criticism from Ankara" (@will-noun).
class @origin-preposition
    words   from

# What is said, given or done to a capital by these is to its government: "spoke to Tehran",
# "demanded from Belgrade". By others it is where one goes: "carried to Tehran".
class @addressing-verb
    words   speak, talk, say, tell, appeal, complain, turn, look, hand, give, offer, sell, write, apologise, apologize, respond, reply, surrender, submit, cede, bow, report, pledge, promise, extend, supply, lend, grant, deny, explain, suggest, propose, protest, object, react, stick, belong, matter, listen, kowtow, capitulate, signal, convey, relay, present, issue, deliver, address, demand, seek, request, buy, win, receive, get, obtain, extract, borrow, hear, wrest, secure, await, distance, differ, dissent

# A government is so: "Ankara is adamant"; a town is calm.
class @stance-word
    words   steadfast, committed, adamant, determined, keen, willing, unwilling, ready, reluctant, opposed, concerned, worried, confident, aware, angry, furious, anxious, eager, prepared, frustrated, responsible, guilty, serious, hopeful, optimistic, pessimistic, unhappy, wary, sceptical, skeptical, firm, silent, open, right, wrong, sincere, insistent, resolute, unmoved, hostile, friendly, neutral, supportive, critical, convinced, complicit, grateful, alarmed, dismayed, outraged, powerless, hesitant, cautious, intent, desperate, ally, partner, enemy, rival, adversary, foe, mediator, member, signatory, sponsor, backer, supporter, donor, supplier, guarantor, broker, opponent

# ---- facilities: what a name may tell the place of, by type ("the embassy in Kabul") ----

class @facility-diplomatic
    words   embassy, consulate, mission, chancery, legation, residence
class @facility-military
    words   base, airbase, airfield, barracks, garrison, outpost, bunker, arsenal, fort, fortress, depot, armory, armoury, shipyard, cantonment, encampment
class @facility-airport
    words   airport, airstrip, runway, heliport, terminal
class @facility-port
    words   port, harbor, harbour, seaport, dock, docks, pier, wharf, jetty, marina
class @facility-checkpoint
    words   checkpoint, roadblock, checkpost, crossing, border, frontier, barricade
class @facility-camp
    words   camp, settlement, shelter, refuge
class @facility-prison
    words   prison, jail, gaol, penitentiary, dungeon
class @facility-police
    words   station, precinct
class @facility-government
    words   ministry, parliament, palace, headquarters, office, building, compound, secretariat
class @facility-hospital
    words   hospital, clinic, infirmary, ward
class @facility-school
    words   school, university, college, academy, seminary, madrasa, madrassa, madrassah, kindergarten, campus, dormitory
class @facility-worship
    words   mosque, church, cathedral, temple, synagogue, shrine, monastery, mausoleum, cemetery, chapel
class @facility-market
    words   market, bazaar, marketplace, mall, shop, store, supermarket, souk
class @facility-hotel
    words   hotel, restaurant, cafe, nightclub, club, bar, resort, guesthouse, theatre, theater, stadium
class @facility-media
    words   newsroom, studio
class @facility-transport
    words   bridge, tunnel, highway, road, railway, metro, subway, bus, train
class @facility-energy
    words   refinery, pipeline, plant, dam, reactor, oilfield, mine, factory, facility, warehouse
class @facility-square
    words   square, plaza, roundabout, street, avenue, boulevard
class @facility-housing
    words   house, home, apartment, village, neighbourhood, neighborhood, suburb, district
class @facility-court
    words   court, courthouse, tribunal
