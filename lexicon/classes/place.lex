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
    words   go, travel, fly, arrive, return, come, visit, leave, depart, head, drive, move, flee, march, walk, sail, rush, bring, transfer, transport, carry, ship, escape, trip, flight, journey, tour, arrival, departure, ticket, way, road, route, bus, train, retreat, withdraw, withdrawal, evacuate, smuggle, migrate, relocate, ferry, airlift, hail, run, stretch, commute, cross, pass, resident, native, enter, reach, live, stay, remain, land, gather, drop, pull, repatriate, re-enter, deploy, station, invade, invasion, exile

# What is a part of a place, or done to one as a place: "the city of Kabul", "the siege of Sarajevo".
class @site-noun
    words   mayor, city, town, capital, outskirts, street, streets, suburb, suburbs, district, center, centre, airport, province, region, siege, bombing, bombardment, shelling, capture, battle, fall, people, university, bishop, archbishop, north, south, east, west, port, border, coast, territory, soil, mile, kilometre, kilometer, km, part, area, valley, village, hotel, hospital, market, mosque, map, population, history, side, northeast, northwest, southeast, southwest

# Verbs that take a town as a place: "bombed Belgrade".
class @site-verb
    words   hit, rock, bomb, shell, surround, capture, seize, besiege, liberate, flood, strike, attack, destroy, occupy, retake, recapture, storm, pound, raid, control, overrun, encircle, locate, situate, shake, paralyse, paralyze, devastate

# Nouns a government has, not a town: "Islamabad's refusal".
class @will-noun
    words   refusal, demand, reluctance, decision, failure, policy, stance, position, ally, allies, relation, relations, ties, government, intention, concern, concerns, claim, allegation, accusation, support, response, offer, proposal, interest, interests, commitment, threat, warning, pressure, influence, plan, plans, foreign, ambition, role, ambassador, envoy, promise, pledge, willingness, insistence, objection, view, attitude, effort, efforts, campaign, move, request, announcement, sanction, sanctions, criticism, condemnation, anger, backing, consent, approval, admission, denial, silence, bid, nuclear, program, programme, rival, opposition, actions, action, behaviour, behavior, assertion, call, calls, aggression, recognition, involvement, army, troops, forces, military, leadership, leaders, leader, officials, minister, president, charge, charges, complicity, aid, assistance, obligations, credibility

# What a place is, behind its name and no part of it: "Nyanza province", "Greater Manchester area".
class @place-kind
    words   province, region, district, districts, governorate, state, county, prefecture, municipality, city, town, village, suburb, area, metropolitan, neighborhood, neighbourhood, department, division, oblast, territory, borough, township, regency, metro, districts, provinces, areas, regions

# Parts of a place, before its name: "northern Kenya".
class @place-part
    words   north, south, east, west, northern, southern, eastern, western, central, northeast, northwest, southeast, southwest, northeastern, northwestern, southeastern, southwestern, north-eastern, north-western, south-eastern, south-western, north-east, north-west, south-east, south-west, upper, lower, inner, outer, greater, mainland, downtown, mid, coastal, rural, metropolitan, sub-saharan, continental, old, new

# Between a place and what holds it: "Basra in Iraq".
class @container-preposition
    words   in, of
