# names.lex: words by which names are told
#
# The reader of names sees for each word in which of these it stands (src/nlp/gaz.h). General
# knowledge. Small and capital letters are not told apart here: "party" is the head of a
# name where it has a capital.

# The noun that says the name is a body's: "Ministry of Finance", "Lahore High Court".
class @organisation-head
    words   ministry, department, office, bureau, agency, authority, administration, commission, committee, council, board, secretariat, directorate, directorate-general, inspectorate, treasury, chancellery, exchequer
    words   parliament, assembly, senate, congress, house, duma, knesset, majlis, diet, bundestag, seimas, chamber, court, tribunal, judiciary
    words   army, navy, force, forces, corps, guard, guards, brigade, battalion, regiment, division, command, police, constabulary, militia, fleet, squadron, legion, gendarmerie
    words   party, movement, front, union, alliance, coalition, league, federation, confederation, congress, caucus, bloc, brigades, group, faction, network, cell, resistance, jihad, hizb, lashkar, jaish, harakat, tehrik, jamaat, jamiat, jamaah, ansar, jabhat, katibat
    words   university, college, school, academy, institute, institution, faculty, seminary, madrassa, polytechnic, laboratory, observatory
    words   hospital, clinic, church, diocese, mission, foundation, trust, fund, society, association, club, charity, centre, center, museum, library, orchestra, theatre, theater, forum, initiative, project, program, programme, campaign
    words   bank, company, corporation, enterprise, enterprises, industries, holdings, partners, associates, airlines, airways, aviation, motors, pharmaceuticals, petroleum, oil, energy, electric, steel, insurance, securities, capital, investments, technologies, systems, software, telecom, communications, services, solutions, consulting, entertainment, pictures, studios, records, publishing, press, media, news, times, post, herald, tribune, gazette, journal, guardian, telegraph, observer, broadcasting, television, radio, tv, channel, magazine
    words   organisation, organization, programme, conference, community, convention, consortium, syndicate, cartel, chamber, exchange, registry, service
    words   team, united, fc, rovers, wanderers, athletic, olympique, sox, yankees

# What stands behind a firm's name.
class @company-ending
    words   inc, ltd, llc, llp, plc, corp, co, gmbh, ag, sa, spa, nv, bv, ab, oy, oyj, kk, pty, pvt, pte, sarl, bhd, ooo, oao, zao, pjsc, jsc, lp

# The noun that says the name is a place's: "Swat River", "Helmand Province".
class @place-head
    words   river, lake, sea, ocean, bay, gulf, strait, straits, channel, canal, creek, falls, coast, beach, cape, peninsula, island, islands, isle, isles, atoll, archipelago, delta, harbor, harbour, port
    words   mountain, mountains, mount, mt, hill, hills, peak, range, ridge, plateau, valley, canyon, pass, plain, plains, desert, forest, woods, heights, basin, volcano, glacier
    words   city, town, village, county, province, governorate, oblast, krai, okrug, raion, canton, prefecture, voivodeship, district, municipality, borough, township, parish, tehsil, taluka, region, state, territory, republic, kingdom, emirate, sultanate, wilaya, department
    words   street, st, avenue, ave, road, rd, boulevard, blvd, lane, drive, highway, freeway, expressway, bridge, tunnel, square, plaza, park, garden, gardens, airport, airfield, station, stadium, arena, hotel, tower, towers, palace, castle, fort, fortress, prison, camp, cemetery, temple, mosque, cathedral, building, mall, market, zoo, dam, reservoir, base, crossing, checkpoint, heliport, junction, terminal
    words   north, south, east, west, northern, southern, eastern, western, central, upper, lower, new, san, santa, saint, el, los, las, rio, puerto, porto, villa, ciudad, bad, grand, nova, novo, fort

# Words before a person's name beside those of titles.roles.
class @person-title
    words   mr, mrs, ms, miss, mister, dr, prof, professor, sir, dame, lord, lady, madam, madame, mme, monsieur, signor, signora, senor, senora, herr, frau, don, dona, brother, sister, father, mother, uncle, aunt, auntie, grandpa, grandma, saint, st, pope, cardinal, archbishop, bishop, rabbi, imam, sheikh, shaykh, sheik, mullah, mufti, ayatollah, maulana, swami, guru, lama, reverend, rev, pastor, deacon, king, queen, prince, princess, emperor, empress, duke, duchess, count, countess, baron, baroness, tsar, sultan, emir, shah, khan, hajji, haji, malik, sardar, nawab, begum, bibi, hon, honourable, honorable, esq, jr, sr
    words   general, colonel, major, captain, lieutenant, sergeant, corporal, private, admiral, commander, commodore, marshal, brigadier, ensign, cadet, officer, inspector, superintendent, constable, detective, sheriff, trooper, pilot, coach, judge, justice, senator, congressman, congresswoman, congressperson, representative, governor, mayor, councillor, councilman, alderman, ambassador, consul, secretary, chancellor, premier, president, minister, comrade, citizen

# What people do or are called, beside the titles of titles.roles.
class @person-role
    words   author, writer, novelist, poet, painter, artist, sculptor, architect, composer, singer, musician, guitarist, drummer, rapper, actor, actress, comedian, filmmaker, producer, photographer, designer, model, dancer, athlete, footballer, goalkeeper, striker, midfielder, quarterback, pitcher, boxer, cyclist, swimmer, sprinter, golfer, driver, coach, manager, scholar, historian, philosopher, economist, physicist, chemist, biologist, mathematician, astronomer, engineer, inventor, scientist, researcher, analyst, expert, founder, co-founder, owner, publisher, editor, columnist, anchor, host, presenter, blogger, critic, psychologist, psychiatrist, surgeon, physician, nurse, teacher, lecturer, tutor, dean, principal, student, graduate, alumnus, pioneer, explorer, astronaut, cosmonaut, son, daughter, wife, husband, brother, sister, father, mother, uncle, aunt, cousin, nephew, niece, friend, colleague, nominee, candidate, incumbent, contender, challenger, successor, predecessor, running-mate

# What a capital inside a person's name stands behind: "McKinley", "O'Hara", "DeVito".
class @name-prefix
    words   mc, mac, o', d', l', de, di, da, du, del, della, la, le, les, van, von, vander, st, fitz, al, el, ben, abu, ap

# Words that begin, end or are some name of the lexicon and are nearly always something else:
# names only where their letters say so ("LeT", "IS" amid small letters).
class @seldom-name
    words   a, an, as, at, be, by, do, else, far, for, he, her, i, if, in, is, it, let, may, me, most, my, no, not, now, of, on, or, our, out, own, per, re, said, see, she, so, than, that, the, their, then, they, this, those, to, two, up, us, was, way, we, well, were, what, when, where, who, why, will, with, won, yes, you, your, mod, mud
    words   january, february, march, april, june, july, august, september, october, november, december, monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, wed, thu, fri, sat, sun, jan, feb, mar, apr, jun, jul, aug, sep, oct, nov, dec, spring, summer, autumn, fall, winter
    words   ii, iii, iv, vi, vii, viii, ix, xii, jr, sr, phd, md, mba, ma, ba, pat, come, guy, ham, saw, ole, price, little, note, short, old, young, small, big, long, high, low, good, best, great, bird, wall, gun, store, parts, part, yea, yam, tiny, soon, save, nice, male, para, worms, tours, paradise, man, men, woman, day, night, time, money, home, house, life, love, war, peace, god, free, full, real, true, early, late, first, last, second, one, ten, six, read, reading, mobile, orange, normal, enterprise, independence, union, liberty, hope, faith, joy, lily, daisy, art, will, sunny, dusty, rusty, carpenter, white, black, gray, grey, red, blue, gold, silver, bean, berry, lemon, apple, olive, wood, woods, field, fields, hill, hills, banks, brook, lake, rivers, bridges, street, lane, park, parks, church, temple, castle, tower, room, case, bond, bank, law, power, powers, strong, sharp, hard, bright, noble, loving, moody, savage, cross, horn, drum, post, ball, game, race, ring, cable, crane, bear, lamb, bull, swan, finch, drake, pike, bass, seal, moon, star, stars, sky, rain, snow, frost, storm, winters, summers, east, west, north, south, press, singer, trader, porter, fuller, gardener, farmer, shepherd, weeks, days, months, years, mean, means, blunt, blanco, luna, nano, arab, asian, foreign, local, national, international
